//! What stands in the places of code and reference id, whatever it means.

use super::{Deviation, Deviations};
use crate::MdcCode;

/// What stands in the place of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number<'w> {
    /// Nothing.
    None,
    /// A decimal number of 32 bits.
    Some(u32),
    /// Something that is no code of ISO/IEEE 11073.
    NotMdc,
    /// A reference id, and another one in its own place.
    Name(&'w str),
}

/// The two halves of a pair, each in its place, and how that deviates from what should be written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'w> {
    pub(super) number: Number<'w>,
    /// Without blanks around it; may be empty.
    pub(super) name: &'w str,
    pub(super) deviations: Deviations,
}

impl<'w> Written<'w> {
    pub(super) fn read(code: &'w str, refid: &'w str) -> Self {
        let (number, name) = (code.trim_ascii(), refid.trim_ascii());
        let mut deviations = Deviations::default();
        if number.len() != code.len() || name.len() != refid.len() {
            deviations = deviations.with(Deviation::Blanks);
        }
        let (number, name) = if !is_name(number) {
            (number, name)
        } else if name.is_empty() || is_number(name) {
            deviations = deviations.with(Deviation::Swapped);
            (name, number)
        } else if number.eq_ignore_ascii_case(name) {
            deviations = deviations.with(Deviation::NameTwice);
            ("", name)
        } else {
            (number, name)
        };
        if number.len() > 1 && number.starts_with('0') && is_number(number) {
            deviations = deviations.with(Deviation::LeadingZeros);
        }
        let number = match number {
            "" => Number::None,
            digits if is_number(digits) => parsed(digits),
            text if is_name(text) => Number::Name(text),
            _ => Number::NotMdc,
        };
        Self {
            number,
            name,
            deviations,
        }
    }

    /// The halves of a pair whose code has been read already.
    pub(super) fn with_code(code: MdcCode, refid: &'w str) -> Self {
        let written = Self::read("", refid);
        Self {
            number: Number::Some(code.value()),
            ..written
        }
    }

    /// Whether the halves stand in their places, character by character as they are read.
    pub(super) fn is_verbatim(&self) -> bool {
        let not_verbatim = [
            Deviation::Blanks,
            Deviation::LeadingZeros,
            Deviation::Swapped,
        ];
        !not_verbatim
            .into_iter()
            .any(|deviation| self.deviations.contains(deviation))
    }
}

fn parsed(digits: &str) -> Number<'_> {
    digits.parse().map_or(Number::NotMdc, Number::Some)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is written like a reference id, known or not.
pub(super) fn is_name(text: &str) -> bool {
    ["MDC_", "MDCX_"]
        .into_iter()
        .any(|prefix| starts_with_ignoring_case(text, prefix))
}

/// Whether a text starts with this, whatever its ASCII case.
pub(super) fn starts_with_ignoring_case(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}
