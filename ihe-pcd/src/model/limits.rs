use core::fmt;

use rust_decimal::Decimal;

use super::ProblemKind;
use super::problem::Problems;
use crate::datatype::{DatatypeError, Nm, only_leaf};
use crate::hl7::{Location, Seen, Text};

/// OBX-7: the alarm limits of a value, or the measurement range of a device (TF-2 B.8.5), in the unit of OBX-6.
///
/// The text is kept as it was written. Its numbers are found when they are asked for, and are exact:
/// a text is read whole or not at all, so that no limit is answered of one that is not understood.
/// `90-160`, `90 - 160`, `<500` and `>90` are read, also with `<=` and `>=`, and each number may have a sign: `-10--5`.
/// Whether a value that equals a limit is within it is what the text says, if anything does.
///
/// `Display` is the text, `Debug` shows its length only.
///
/// ```
/// use ihe_pcd::datatype::Decimal;
/// use ihe_pcd::model::Limits;
///
/// let limits = Limits::between(90, 160);
/// assert_eq!(limits.to_string(), "90-160");
/// assert_eq!(limits.high(), Some(Decimal::from(160)));
/// assert_eq!(Limits::from(">90").low(), Some(Decimal::from(90)));
/// assert_eq!(Limits::from("normal").low(), None);
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Limits<'a>(Text<'a>);

impl<'a> Limits<'a> {
    pub(super) const EMPTY: Self = Self(Text::EMPTY);

    /// Limits from one number to another: the lower of the two is the low limit, whichever is given first.
    pub fn between(one: impl Into<Decimal>, other: impl Into<Decimal>) -> Self {
        let (one, other) = (one.into(), other.into());
        let (low, high) = if one <= other {
            (one, other)
        } else {
            (other, one)
        };
        Self(alloc::format!("{low}-{high}").into())
    }

    /// A high limit alone: `<500`.
    pub fn below(high: impl Into<Decimal>) -> Self {
        Self(alloc::format!("<{}", high.into()).into())
    }

    /// A low limit alone: `>90`.
    pub fn above(low: impl Into<Decimal>) -> Self {
        Self(alloc::format!(">{}", low.into()).into())
    }

    /// The text as it was written.
    pub const fn text(&self) -> &Text<'a> {
        &self.0
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The low limit, exactly; `None` where there is none, or where the text is not understood.
    pub fn low(&self) -> Option<Decimal> {
        self.bounds()?.low
    }

    /// The high limit, exactly; `None` where there is none, or where the text is not understood.
    pub fn high(&self) -> Option<Decimal> {
        self.bounds()?.high
    }

    /// The same limits without a borrow.
    pub fn into_owned(self) -> Limits<'static> {
        Limits(self.0.into_owned())
    }

    /// Reads OBX-7, which is not empty. Of several parts none is taken: one would be a limit that nobody set.
    pub(super) fn read(field: Seen<'a>, at: Location, problems: &mut Problems) -> Self {
        let limits = match field.plain_text() {
            Some(plain) if plain != "\"\"" => Self(Text::borrowed(plain)),
            _ => Self(only_text(field, at, problems)),
        };
        if !limits.is_empty() && limits.bounds().is_none() {
            problems.add(at, ProblemKind::NotLimits);
        }
        limits
    }

    /// The numbers of a text that is understood.
    fn bounds(&self) -> Option<Bounds> {
        let text = self.0.trim_matches(' ');
        if let Some(high) = text.strip_prefix('<') {
            let high = high.strip_prefix('=').unwrap_or(high);
            return Some(Bounds {
                low: None,
                high: Some(decimal(high)?),
            });
        }
        if let Some(low) = text.strip_prefix('>') {
            let low = low.strip_prefix('=').unwrap_or(low);
            return Some(Bounds {
                low: Some(decimal(low)?),
                high: None,
            });
        }
        // The first number may begin with a sign, so the first `-` behind its first byte is the one between the numbers.
        let begin = text.char_indices().nth(1)?.0;
        let length = text.get(begin..)?.find('-')?.checked_add(begin)?;
        let (low, rest) = text.split_at_checked(length)?;
        let (low, high) = (decimal(low)?, decimal(rest.strip_prefix('-')?)?);
        (low <= high).then_some(Bounds {
            low: Some(low),
            high: Some(high),
        })
    }
}

impl<'a> From<Text<'a>> for Limits<'a> {
    /// Limits as they are written, understood or not.
    fn from(text: Text<'a>) -> Self {
        Self(text)
    }
}

impl<'a> From<&'a str> for Limits<'a> {
    /// Limits as they are written, understood or not.
    fn from(text: &'a str) -> Self {
        Self(Text::from(text))
    }
}

impl fmt::Display for Limits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What limits say, one of both at least.
struct Bounds {
    low: Option<Decimal>,
    high: Option<Decimal>,
}

/// The number that a part is, blanks around it left out.
fn decimal(text: &str) -> Option<Decimal> {
    Nm::parse(text.trim_matches(' ')).ok()?.decimal()
}

#[inline(never)]
fn only_text<'a>(field: Seen<'a>, at: Location, problems: &mut Problems) -> Text<'a> {
    let field = field.field();
    if let Some((number, _)) = (1..)
        .zip(field.repetitions())
        .skip(1)
        .find(|(_, repetition)| !repetition.is_empty())
    {
        problems.add(at.repetition(number), ProblemKind::ExtraParts);
        return Text::EMPTY;
    }
    match only_leaf(field.repetition(1)) {
        Ok(text) => text.unwrap_or_default(),
        // As of every field that is one text, the field is the place.
        Err(DatatypeError::Text { .. }) => {
            problems.add(at, ProblemKind::CharacterSet);
            Text::EMPTY
        }
        Err(error) => problems
            .value(at.repetition(1), Err(error))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use proptest::prelude::*;

    use super::*;

    fn bounds(text: &str) -> (Option<String>, Option<String>) {
        let limits = Limits::from(text);
        let shown = |bound: Option<Decimal>| bound.map(|bound| bound.to_string());
        (shown(limits.low()), shown(limits.high()))
    }

    fn both(low: &str, high: &str) -> (Option<String>, Option<String>) {
        (Some(low.into()), Some(high.into()))
    }

    #[test]
    fn two_numbers_are_limits_with_or_without_blanks_and_signs() {
        assert_eq!(bounds("90-160"), both("90", "160"));
        assert_eq!(bounds("90 - 160"), both("90", "160"));
        assert_eq!(bounds(" 90  -160 "), both("90", "160"));
        assert_eq!(bounds("36.0-38.50"), both("36.0", "38.50"));
        assert_eq!(bounds("-5-10"), both("-5", "10"));
        assert_eq!(bounds("-10--5"), both("-10", "-5"));
        assert_eq!(bounds("-10 - -5"), both("-10", "-5"));
        assert_eq!(bounds("+5-+10"), both("5", "10"));
        assert_eq!(bounds(".5-.7"), both("0.5", "0.7"));
        assert_eq!(bounds("5-5.0"), both("5", "5.0"));
    }

    #[test]
    fn one_number_is_a_limit_only_with_its_side() {
        assert_eq!(bounds("<500"), (None, Some("500".into())));
        assert_eq!(bounds("< 500"), (None, Some("500".into())));
        assert_eq!(bounds("<=-0.5"), (None, Some("-0.5".into())));
        assert_eq!(bounds(">90"), (Some("90".into()), None));
        assert_eq!(bounds(">= 90"), (Some("90".into()), None));
        assert_eq!(bounds(">-90"), (Some("-90".into()), None));
    }

    #[test]
    fn what_is_not_understood_has_no_numbers_at_all() {
        for text in [
            "",
            " ",
            "-",
            "--",
            "90",
            "-90",
            "90-",
            "90--",
            "-90-",
            "normal",
            "<",
            ">=",
            "<>90",
            "<90-160",
            "90-<160",
            "90-160-200",
            "90--",
            "1e2-2e2",
            "90 160",
            "9 0-160",
            "90-1 60",
            "- 5-10",
            "160-90",
            "-5--10",
            "90–160",
            "90:160",
            "90,5-160",
            "=90",
            "=<90",
            "< =90",
            "90-160 mmHg",
            "øre-160",
            "ø",
            "90-79228162514264337593543950336",
            "0.00000000000000000000000000001-160",
        ] {
            assert_eq!(bounds(text), (None, None), "{text}");
        }
    }

    #[test]
    fn debug_shows_no_digit_of_them() {
        let shown = alloc::format!("{:?}", Limits::between(90, 160));
        assert!(!shown.contains("90") && !shown.contains("160"), "{shown}");
    }

    fn number() -> impl Strategy<Value = Decimal> {
        let small = (-999_i128..1000, 0_u32..4);
        let any = (
            -79_228_162_514_264_337_593_543_950_335_i128..=79_228_162_514_264_337_593_543_950_335,
            0_u32..=28,
        );
        prop_oneof![small, any]
            .prop_map(|(digits, scale)| Decimal::from_i128_with_scale(digits, scale))
    }

    proptest! {
        #[test]
        fn what_is_made_reads_back(one in number(), other in number()) {
            let limits = Limits::between(one, other);
            prop_assert_eq!(limits.low(), Some(one.min(other)));
            prop_assert_eq!(limits.high(), Some(one.max(other)));
            prop_assert_eq!(limits.low().unwrap().scale(), one.min(other).scale());
            let (below, above) = (Limits::below(one), Limits::above(one));
            prop_assert_eq!((below.low(), below.high()), (None, Some(one)));
            prop_assert_eq!((above.low(), above.high()), (Some(one), None));
            for limits in [limits, below, above] {
                let shown = limits.to_string();
                prop_assert_eq!(Limits::from(shown.as_str()), limits);
            }
        }

        #[test]
        fn no_text_breaks_the_reader(text in "[-+<>=0-9. eø]{0,12}|\\PC{0,6}") {
            let limits = Limits::from(text.as_str());
            prop_assert_eq!(limits.text().as_str(), text.as_str());
            let (low, high) = (limits.low(), limits.high());
            if let (Some(low), Some(high)) = (low, high) {
                prop_assert!(low <= high);
            }
            if low.or(high).is_some() {
                prop_assert!(text.contains(['<', '>', '-']));
            }
        }
    }
}
