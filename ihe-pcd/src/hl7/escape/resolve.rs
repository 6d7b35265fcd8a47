use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::hl7::Delimiters;

/// Resolves the escape sequences of one leaf. Borrowed when there is none.
///
/// `\F\ \S\ \T\ \R\ \E\ \P\` become the message's own separators, `\X..\` its bytes and `\.br\` a line feed.
/// Everything else, an unmatched escape character included, stays as it is written.
pub(in crate::hl7) fn resolve(raw: &[u8], delimiters: Delimiters) -> Cow<'_, [u8]> {
    let Some(escape) = delimiters.escape() else {
        return Cow::Borrowed(raw);
    };
    let Some(first) = memchr::memchr(escape, raw) else {
        return Cow::Borrowed(raw);
    };
    let (plain, mut rest) = raw.split_at_checked(first).unwrap_or((raw, &[]));
    let mut out = Vec::with_capacity(raw.len());
    out.extend_from_slice(plain);
    while let Some((&byte, after)) = rest.split_first() {
        if byte != escape {
            let length = memchr::memchr(escape, rest).unwrap_or(rest.len());
            let (plain, tail) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            out.extend_from_slice(plain);
            rest = tail;
            continue;
        }
        let sequence = memchr::memchr(escape, after).and_then(|end| after.split_at_checked(end));
        match sequence {
            Some((sequence, tail)) if resolve_one(sequence, delimiters, &mut out) => {
                rest = tail.get(1..).unwrap_or_default();
            }
            _ => {
                out.push(byte);
                rest = after;
            }
        }
    }
    Cow::Owned(out)
}

/// Resolves what stands between two escape characters, or answers `false` and writes nothing.
fn resolve_one(sequence: &[u8], delimiters: Delimiters, out: &mut Vec<u8>) -> bool {
    let separator = match sequence {
        b"F" => Some(delimiters.field()),
        b"S" => delimiters.component(),
        b"T" => delimiters.subcomponent(),
        b"R" => delimiters.repetition(),
        b"E" => delimiters.escape(),
        b"P" => delimiters.truncation(),
        b".br" => Some(b'\n'),
        [b'X', digits @ ..] => return hexadecimal(digits, out),
        _ => None,
    };
    if let Some(byte) = separator {
        out.push(byte);
    }
    separator.is_some()
}

fn hexadecimal(digits: &[u8], out: &mut Vec<u8>) -> bool {
    if digits.is_empty()
        || !digits.len().is_multiple_of(2)
        || !digits.iter().all(u8::is_ascii_hexdigit)
    {
        return false;
    }
    let value = |digit: u8| match digit {
        b'0'..=b'9' => digit.wrapping_sub(b'0'),
        _ => digit
            .to_ascii_uppercase()
            .wrapping_sub(b'A')
            .wrapping_add(10),
    };
    for pair in digits.chunks_exact(2) {
        if let [high, low] = *pair {
            out.push((value(high) << 4) | value(low));
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(raw: &[u8]) -> Cow<'_, [u8]> {
        resolve(raw, Delimiters::PCD)
    }

    #[test]
    fn what_has_no_escape_is_borrowed() {
        assert!(matches!(resolved(b"117"), Cow::Borrowed(b"117")));
    }

    #[test]
    fn each_sequence_is_resolved_once_and_never_twice() {
        assert_eq!(
            resolved(b"a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f"),
            &b"a|b^c&d~e\\f"[..]
        );
        assert_eq!(resolved(b"\\E\\F\\E\\"), &b"\\F\\"[..]);
        assert_eq!(resolved(b"a\\X0D0a\\b\\.br\\c"), &b"a\r\nb\nc"[..]);
    }

    #[test]
    fn unknown_and_unmatched_escapes_stay_as_written() {
        for raw in [
            &b"C:\\temp"[..],
            b"\\Zq\\",
            b"\\X0\\",
            b"\\X0G\\",
            b"\\",
            b"\\\\",
            b"a\\H\\b",
        ] {
            assert_eq!(resolved(raw), raw);
        }
        assert_eq!(resolved(b"C:\\temp\\F\\x"), &b"C:\\temp|x"[..]);
    }
}
