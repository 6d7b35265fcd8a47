use alloc::string::ToString;

use ihe_pcd_codes::MdcCode;

use super::DatatypeError;
use super::parts::flat_composite;
use crate::hl7::{Seen, Text};

/// CWE, a coded value with exceptions: a code, the same in a second system, and what was meant (HL7 v2.6 chapter 2A, CWE).
///
/// IHE PCD names observations and units by it, `147842^MDC_ECG_HEART_RATE^MDC` (TF-2 A.1);
/// a value that has no code stands in the text alone, `^pump-status-infusing` (TF-2 C.2).
///
/// The parts are kept as they are on the wire, blanks around them too.
///
/// ```
/// use ihe_pcd::datatype::Cwe;
/// use ihe_pcd_codes::mdc;
///
/// let code = Cwe::from_mdc(mdc::ECG_HEART_RATE);
/// assert_eq!(code.identifier, "147842");
/// assert_eq!(code.text, "MDC_ECG_HEART_RATE");
/// assert_eq!(code.mdc(), Some(mdc::ECG_HEART_RATE));
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Cwe<'a> {
    /// CWE-1: the code.
    pub identifier: Text<'a>,
    /// CWE-2: the name of the code; for MDC its reference id.
    pub text: Text<'a>,
    /// CWE-3: the system CWE-1 is from, table 0396: `MDC`, `LN`, `SCT`, `UCUM` and others.
    pub coding_system: Text<'a>,
    /// CWE-4: the code in a second system.
    pub alternate_identifier: Text<'a>,
    /// CWE-5: the name of the second code.
    pub alternate_text: Text<'a>,
    /// CWE-6: the system CWE-4 is from.
    pub alternate_coding_system: Text<'a>,
    /// CWE-7: the version of CWE-3.
    pub coding_system_version: Text<'a>,
    /// CWE-8: the version of CWE-6.
    pub alternate_coding_system_version: Text<'a>,
    /// CWE-9: the text as it was chosen or entered.
    pub original_text: Text<'a>,
}

impl<'a> Cwe<'a> {
    /// No part is given.
    pub(crate) const EMPTY: Self = Self {
        identifier: Text::EMPTY,
        text: Text::EMPTY,
        coding_system: Text::EMPTY,
        alternate_identifier: Text::EMPTY,
        alternate_text: Text::EMPTY,
        alternate_coding_system: Text::EMPTY,
        coding_system_version: Text::EMPTY,
        alternate_coding_system_version: Text::EMPTY,
        original_text: Text::EMPTY,
    };

    /// A code, its name and its system.
    pub fn new(
        identifier: impl Into<Text<'a>>,
        text: impl Into<Text<'a>>,
        coding_system: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            text: text.into(),
            coding_system: coding_system.into(),
            ..Self::default()
        }
    }

    /// A code of ISO/IEEE 11073, its reference id and `MDC` (TF-2 A.1).
    ///
    /// The reference id is left empty for a code that the tables do not have.
    pub fn from_mdc(code: MdcCode) -> Self {
        Self::new(code.to_string(), code.refid().unwrap_or_default(), MDC)
    }

    /// Reads the parts into a code that has none yet: a row is built where it stays.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    pub(crate) fn read_into(&mut self, field: Seen<'a>) -> Result<(), DatatypeError> {
        let is_read = field.plain_components(|number, text| {
            let part = match number {
                0 => &mut self.identifier,
                1 => &mut self.text,
                2 => &mut self.coding_system,
                3 => &mut self.alternate_identifier,
                4 => &mut self.alternate_text,
                5 => &mut self.alternate_coding_system,
                6 => &mut self.coding_system_version,
                7 => &mut self.alternate_coding_system_version,
                8 => &mut self.original_text,
                _ => return,
            };
            *part = Text::from(text);
        });
        if !is_read {
            *self = Self::read(field.field())?;
        }
        Ok(())
    }

    /// The code of ISO/IEEE 11073: of the first triplet if its system is `MDC`, else of the second.
    ///
    /// Blanks around code and system count for nothing here, as some senders pad them.
    /// Code 0 is what senders write before a term has a number, so it names none.
    pub fn mdc(&self) -> Option<MdcCode> {
        mdc(&self.identifier, &self.coding_system)
            .or_else(|| mdc(&self.alternate_identifier, &self.alternate_coding_system))
    }
}

flat_composite!(Cwe {
    1 identifier,
    2 text,
    3 coding_system,
    4 alternate_identifier,
    5 alternate_text,
    6 alternate_coding_system,
    7 coding_system_version,
    8 alternate_coding_system_version,
    9 original_text,
});

impl From<MdcCode> for Cwe<'_> {
    fn from(code: MdcCode) -> Self {
        Self::from_mdc(code)
    }
}

impl PartialEq<MdcCode> for Cwe<'_> {
    /// Whether it names this code: [`Cwe::mdc`] answers it.
    fn eq(&self, code: &MdcCode) -> bool {
        self.mdc() == Some(*code)
    }
}

/// The name of ISO/IEEE 11073-10101 in table 0396.
const MDC: &str = "MDC";

fn mdc(identifier: &str, coding_system: &str) -> Option<MdcCode> {
    if coding_system.trim() != MDC {
        return None;
    }
    MdcCode::parse(identifier.trim())
        .ok()
        .filter(|code| code.value() != 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    fn mdc_of(field: &str) -> Option<MdcCode> {
        Cwe::read(repetition(&wire(field))).unwrap().mdc()
    }

    #[test]
    fn an_mdc_code_is_written_with_its_reference_id() {
        let code = Cwe::from_mdc(MdcCode::new(150_456));
        let message = written(|field| code.write(field));
        assert_eq!(raw(&message), "150456^MDC_PULS_OXIM_SAT_O2^MDC");
    }

    #[test]
    fn an_unknown_mdc_code_survives() {
        let code = Cwe::from_mdc(MdcCode::new(u32::MAX));
        let message = written(|field| code.write(field));
        assert_eq!(raw(&message), "4294967295^^MDC");
        assert_eq!(code.mdc(), Some(MdcCode::new(u32::MAX)));
    }

    #[test]
    fn the_second_triplet_answers_when_the_first_is_of_another_system() {
        let code = Some(MdcCode::new(150_456));
        assert_eq!(mdc_of("150456^^MDC^2708-6^^LN"), code);
        assert_eq!(mdc_of("2708-6^^LN^150456^^MDC"), code);
        assert_eq!(mdc_of("SPO2^^MDC^150456^^MDC"), code);
        assert_eq!(mdc_of("2708-6^^LN"), None);
    }

    #[test]
    fn blanks_are_kept_and_count_for_nothing_in_the_code() {
        let message = wire("149504^ MDC_PULS_OXIM_PLETH^MDC ");
        let code = Cwe::read(repetition(&message)).unwrap();
        assert_eq!(code.text, " MDC_PULS_OXIM_PLETH");
        assert_eq!(code.coding_system, "MDC ");
        assert_eq!(code.mdc(), Some(MdcCode::new(149_504)));
    }

    #[test]
    fn what_is_no_mdc_code_is_none() {
        for field in [
            "",
            "^pump-status-paused",
            "150456",
            "150456^x^mdc",
            "+5^x^MDC",
            "-5^x^MDC",
            "1.5^x^MDC",
            "4294967296^x^MDC",
            "0^MDC_ATTR_SAMP_RATE^MDC",
        ] {
            assert_eq!(mdc_of(field), None, "{field}");
        }
    }

    #[test]
    fn a_value_without_a_code_stands_in_the_text_or_in_the_original_text() {
        let message = wire("^pump-status-infusing^^^^^^^Infusing");
        let status = Cwe::read(repetition(&message)).unwrap();
        assert!(status.identifier.is_empty() && !status.is_empty());
        assert_eq!(status.text, "pump-status-infusing");
        assert_eq!(status.original_text, "Infusing");
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let field = "Code^Name^System^Other^Second^Table^V1^V2^Original";
        let shown = alloc::format!("{:?}", Cwe::read(repetition(&wire(field))));
        for part in ["Code", "Name", "Table", "V1", "V2", "Original"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::cwe()) {
            let message = written(|field| value.write(field));
            let read = Cwe::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }

        #[test]
        fn every_mdc_code_but_zero_comes_back(number in 1..=u32::MAX) {
            prop_assert_eq!(Cwe::from_mdc(MdcCode::new(number)).mdc(), Some(MdcCode::new(number)));
        }

        #[test]
        fn what_is_written_into_a_component_is_read_back(value in strategies::cwe()) {
            let message = written(|field| value.write_subcomponents(&mut field.component(4)));
            prop_assert_eq!(repetition(&message).components().count(), if value.is_empty() { 0 } else { 4 });
            prop_assert_eq!(Cwe::read(repetition(&message).component(4)).unwrap(), value);
        }
    }
}
