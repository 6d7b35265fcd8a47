/// A formatting command (HL7 v2.6 2.7): how a renderer is to lay out the text, in FT and the like.
///
/// Numbers are at most [`Formatting::LARGEST_NUMBER`]; a command with a larger one is not recognised.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Formatting {
    /// `.br`: a new line, at the left margin.
    LineBreak,
    /// `.sp`: the line ends, and this many vertical spaces follow; one when the number is absent.
    VerticalSpace(u8),
    /// `.sk`: this many blanks.
    Skip(u8),
    /// `.ce`: the line ends, and the next is centred.
    Center,
    /// `.fi`: lines are wrapped from here on, which is the default.
    WordWrap,
    /// `.nf`: lines are not wrapped from here on.
    NoWordWrap,
    /// `.in`: indent by this many blanks from here on; it may be negative.
    Indent(i16),
    /// `.ti`: indent this line by so many blanks more; it may be negative.
    TemporaryIndent(i16),
}

impl Formatting {
    /// The largest number that is taken for one: the columns of a wide line of print, more than any page has lines.
    ///
    /// A few bytes must not become a gigabyte of blanks.
    pub const LARGEST_NUMBER: u8 = 132;

    /// Reads what stands between the point and the escape character.
    pub(super) fn read(command: &[u8]) -> Option<Self> {
        let (name, number) = command.split_at_checked(2)?;
        match (name, number) {
            (b"br", b"") => Some(Self::LineBreak),
            (b"ce", b"") => Some(Self::Center),
            (b"fi", b"") => Some(Self::WordWrap),
            (b"nf", b"") => Some(Self::NoWordWrap),
            (b"sp", b"") => Some(Self::VerticalSpace(1)),
            (b"sp", _) => positive(number).map(Self::VerticalSpace),
            (b"sk", _) => positive(number).map(Self::Skip),
            (b"in", _) => signed(number).map(Self::Indent),
            (b"ti", _) => signed(number).map(Self::TemporaryIndent),
            _ => None,
        }
    }

    /// What the command is in plain text: a byte, and how many of it.
    pub(super) const fn plain(self) -> (u8, u8) {
        match self {
            Self::LineBreak | Self::Center => (b'\n', 1),
            Self::VerticalSpace(lines) => (b'\n', lines),
            Self::Skip(blanks) => (b' ', blanks),
            Self::WordWrap | Self::NoWordWrap | Self::Indent(_) | Self::TemporaryIndent(_) => {
                (b' ', 0)
            }
        }
    }
}

/// A number from 1; blanks may stand before it.
fn positive(number: &[u8]) -> Option<u8> {
    magnitude(number.trim_ascii_start()).filter(|number| *number > 0)
}

/// A number with or without a sign; blanks may stand before it.
fn signed(number: &[u8]) -> Option<i16> {
    match number.trim_ascii_start() {
        [b'-', digits @ ..] => magnitude(digits).map(|number| i16::from(number).wrapping_neg()),
        [b'+', digits @ ..] | digits => magnitude(digits).map(i16::from),
    }
}

fn magnitude(digits: &[u8]) -> Option<u8> {
    let number = digits.iter().try_fold(0_u8, |number, digit| {
        let digit = digit.is_ascii_digit().then(|| digit & 0x0F)?;
        number.checked_mul(10)?.checked_add(digit)
    })?;
    (!digits.is_empty() && number <= Formatting::LARGEST_NUMBER).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_have_the_numbers_the_standard_gives_them() {
        for (command, formatting) in [
            (&b"br"[..], Formatting::LineBreak),
            (b"sp", Formatting::VerticalSpace(1)),
            (b"sp3", Formatting::VerticalSpace(3)),
            (b"sp 3", Formatting::VerticalSpace(3)),
            (b"sk12", Formatting::Skip(12)),
            (b"sk132", Formatting::Skip(132)),
            (b"in+4", Formatting::Indent(4)),
            (b"in4", Formatting::Indent(4)),
            (b"ti-4", Formatting::TemporaryIndent(-4)),
            (b"fi", Formatting::WordWrap),
            (b"nf", Formatting::NoWordWrap),
            (b"ce", Formatting::Center),
        ] {
            assert_eq!(Formatting::read(command), Some(formatting));
        }
    }

    #[test]
    fn what_is_no_command_or_too_much_is_not_one() {
        for command in [
            &b""[..],
            b"b",
            b"br1",
            b"BR",
            b"sk",
            b"in",
            b"in+",
            b"in--4",
            b"sp0",
            b"sp-1",
            b"sp+1",
            b"sk133",
            b"sk999999999999999999999",
            b"sp1 ",
            b"sp1x",
            b"xx",
        ] {
            assert_eq!(Formatting::read(command), None);
        }
    }
}
