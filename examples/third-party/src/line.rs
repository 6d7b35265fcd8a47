//! The line that a pump says. It knows nothing of HL7.

use thiserror::Error;

/// What a pump says once a second.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Line<'l> {
    /// The EUI-64 of the pump: sixteen hexadecimal digits.
    pub serial: &'l str,
    /// Name and value of each measurement, in the order of the line.
    pub values: Vec<(&'l str, &'l str)>,
}

/// What is no such line. It shows nothing of it.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum LineError {
    /// A word is not `NAME=VALUE`.
    #[error("word {word} is not NAME=VALUE")]
    Word {
        /// Which, counted from one.
        word: usize,
    },
    /// `SN` is missing, or no EUI-64.
    #[error("SN is missing, or not sixteen hexadecimal digits")]
    Serial,
}

impl<'l> Line<'l> {
    /// Reads one line.
    ///
    /// # Errors
    ///
    /// [`LineError`].
    pub fn read(line: &'l str) -> Result<Self, LineError> {
        let words = line.split_ascii_whitespace().enumerate();
        let pairs = words.map(|(number, word)| {
            let pair = word.split_once('=');
            pair.filter(|(name, value)| !name.is_empty() && !value.is_empty())
                .ok_or(LineError::Word {
                    word: number.saturating_add(1),
                })
        });
        let pairs: Vec<_> = pairs.collect::<Result<_, _>>()?;
        let serial = pairs.iter().find(|(name, _)| *name == "SN");
        let serial = serial.map(|(_, serial)| *serial);
        let is_eui_64 =
            |it: &&str| it.len() == 16 && it.bytes().all(|digit| digit.is_ascii_hexdigit());
        Ok(Self {
            serial: serial.filter(is_eui_64).ok_or(LineError::Serial)?,
            values: pairs
                .into_iter()
                .filter(|(name, _)| *name != "SN")
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_serial_number_and_values() {
        let line = Line::read("SN=00A037FFFE000007 RATE=5.0 VOL=12.25\r\n");
        assert_eq!(
            line,
            Ok(Line {
                serial: "00A037FFFE000007",
                values: vec![("RATE", "5.0"), ("VOL", "12.25")],
            })
        );
    }

    #[test]
    fn what_is_no_line_is_told_by_its_word() {
        assert_eq!(Line::read("RATE=5.0"), Err(LineError::Serial));
        assert_eq!(Line::read("SN=7 RATE=5.0"), Err(LineError::Serial));
        assert_eq!(
            Line::read("SN=00A037FFFE000007 RATE"),
            Err(LineError::Word { word: 2 })
        );
    }
}
