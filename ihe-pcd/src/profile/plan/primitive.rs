/// The form that the name of a type asks of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::profile) enum Primitive {
    /// NM.
    Number,
    /// DT.
    Date,
    /// TM.
    Time,
    /// DTM.
    DateTime,
    /// `varies`: anything, of which nothing is known.
    Varies,
    /// Any other: a text in which delimiters are escaped.
    Text,
}

impl Primitive {
    pub(super) fn named(name: &str) -> Self {
        match name {
            "NM" => Self::Number,
            "DT" => Self::Date,
            "TM" => Self::Time,
            "DTM" => Self::DateTime,
            "varies" => Self::Varies,
            _ => Self::Text,
        }
    }

    /// Whether a text has the form (HL7 v2.6 chapter 2.A, as NIST's engine reads it).
    ///
    /// Of [`Text`](Self::Text) and [`Varies`](Self::Varies) it says nothing.
    pub(in crate::profile) fn admits(self, text: &[u8]) -> bool {
        match self {
            Self::Number => is_number(text),
            Self::Date => date(text).is_some_and(<[u8]>::is_empty),
            Self::Time => time(text).is_some_and(is_zone_or_nothing),
            Self::DateTime => date_time(text).is_some_and(is_zone_or_nothing),
            Self::Text | Self::Varies => true,
        }
    }
}

/// `[+|-]digits[.digits]`
fn is_number(text: &[u8]) -> bool {
    let text = match text {
        [b'+' | b'-', rest @ ..] => rest,
        _ => text,
    };
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    match text.iter().position(|byte| *byte == b'.') {
        Some(0) => false,
        Some(at) => {
            let (whole, rest) = text.split_at(at);
            digits(whole) && rest.get(1..).is_some_and(digits)
        }
        None => !text.is_empty() && digits(text),
    }
}

/// Takes two digits that make a number of the range.
fn two(text: &[u8], first: u8, last: u8) -> Option<(u8, &[u8])> {
    match text {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] => {
            let number = (tens - b'0') * 10 + (ones - b'0');
            (first..=last).contains(&number).then_some((number, rest))
        }
        _ => None,
    }
}

/// Takes `YYYY[MM[DD]]` and gives the rest, if that is a day of the calendar.
fn date(text: &[u8]) -> Option<&[u8]> {
    let (century, rest) = two(text, 0, 99)?;
    let (year, rest) = two(rest, 0, 99)?;
    let Some((month, rest)) = two(rest, 1, 12) else {
        return Some(rest);
    };
    let Some((day, after)) = two(rest, 1, 31) else {
        return Some(rest);
    };
    let is_leap = year % 4 == 0 && (year != 0 || century % 4 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (day <= last).then_some(after)
}

/// Takes `HH[MM[SS[.S[S[S[S]]]]]]` and gives the rest.
fn time(text: &[u8]) -> Option<&[u8]> {
    let (_, rest) = two(text, 0, 23)?;
    let Some((_, rest)) = two(rest, 0, 59) else {
        return Some(rest);
    };
    let Some((_, rest)) = two(rest, 0, 59) else {
        return Some(rest);
    };
    let Some(fraction) = rest.strip_prefix(b".") else {
        return Some(rest);
    };
    let digits = fraction
        .iter()
        .take(4)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    if digits == 0 {
        return None;
    }
    fraction.get(digits..)
}

fn date_time(text: &[u8]) -> Option<&[u8]> {
    let rest = date(text)?;
    let has_day = text.len().saturating_sub(rest.len()) == 8;
    match rest {
        [b'0'..=b'9', ..] if has_day => time(rest),
        _ => Some(rest),
    }
}

fn is_zone_or_nothing(text: &[u8]) -> bool {
    match text {
        [] => true,
        [b'+' | b'-', rest @ ..] => two(rest, 0, 23)
            .and_then(|(_, rest)| two(rest, 0, 59))
            .is_some_and(|(_, rest)| rest.is_empty()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_digits_before_a_point() {
        for text in ["0", "-12", "+3.5", "4.", "007"] {
            assert!(Primitive::Number.admits(text.as_bytes()), "{text}");
        }
        for text in ["", "-", ".5", "1,5", "1e3", "12 ", "1.2.3", "--1"] {
            assert!(!Primitive::Number.admits(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for text in ["2024", "202402", "20240229", "20000229", "20231231"] {
            assert!(Primitive::Date.admits(text.as_bytes()), "{text}");
        }
        for text in [
            "", "202", "202413", "20230229", "19000229", "20230431", "20240100",
        ] {
            assert!(!Primitive::Date.admits(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_point_in_time_has_a_finer_part_only_behind_the_coarser_one() {
        for text in [
            "2024",
            "2024+0100",
            "20240229",
            "2024022923",
            "202402292359",
            "20240229235959.1234-0530",
        ] {
            assert!(Primitive::DateTime.admits(text.as_bytes()), "{text}");
        }
        for text in [
            "20240229235959.",
            "20240229235959.12345",
            "2024022924",
            "20240229+01",
            "20240229+2500",
            "202402-",
            "20240229 2359",
        ] {
            assert!(!Primitive::DateTime.admits(text.as_bytes()), "{text}");
        }
        assert!(Primitive::Time.admits(b"2359+0000"));
        assert!(!Primitive::Time.admits(b"+0000"));
    }
}
