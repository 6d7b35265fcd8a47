//! KS X 1001 as EUC-KR: ASCII below 0x80, and characters of two bytes from 0xA1 to 0xFE.
//!
//! No byte of a character is a separator, so a message can be split before it is read.
//! The table is windows-949; what it has beyond KS X 1001 lies outside of that range and is refused.

use alloc::string::String;

use encoding_rs::EUC_KR;

use super::iso_8859::encode_with;

/// The characters, or the place of the first byte that begins none.
pub(super) fn decode(bytes: &[u8]) -> Result<String, usize> {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        rest = match rest {
            [] => return Ok(text),
            [byte @ 0..=0x7F, tail @ ..] => {
                text.push(char::from(*byte));
                tail
            }
            [0xA1..=0xFE, 0xA1..=0xFE, ..] => {
                let run = pairs(rest);
                let decode =
                    |pairs| EUC_KR.decode_without_bom_handling_and_without_replacement(pairs);
                let (run, tail) = rest.split_at_checked(run).unwrap_or((rest, &[]));
                match decode(run) {
                    Some(characters) => text.push_str(&characters),
                    None => {
                        let good = run.chunks(2).take_while(|pair| decode(pair).is_some());
                        let rest = rest.len().saturating_sub(good.flatten().count());
                        return Err(bytes.len().saturating_sub(rest));
                    }
                }
                tail
            }
            _ => return Err(bytes.len().saturating_sub(rest.len())),
        };
    }
}

/// The two bytes of a character beyond ASCII.
pub(super) fn encode(character: char) -> Option<[u8; 2]> {
    encode_with(EUC_KR, character).filter(|bytes| bytes.iter().all(|byte| *byte >= 0xA1))
}

/// How many bytes at the begin are pairs in the range.
fn pairs(bytes: &[u8]) -> usize {
    bytes
        .chunks_exact(2)
        .take_while(|pair| pair.iter().all(|byte| (0xA1..=0xFE).contains(byte)))
        .flatten()
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_is_read_among_ascii() {
        assert_eq!(decode(b"Kim \xB1\xE8 1").unwrap(), "Kim 김 1");
        assert_eq!(encode('김'), Some([0xB1, 0xE8]));
    }

    #[test]
    fn what_only_windows_949_has_is_refused_by_position() {
        // 똠, a syllable beyond the 2350 of KS X 1001.
        assert_eq!(encode('똠'), None);
        assert_eq!(decode(b"\xB1\xE8\x8C\x63"), Err(2));
        assert_eq!(decode(b"\xB1\xE8\xB1\x41"), Err(2));
        assert_eq!(decode(b"a\xB1"), Err(1));
        assert_eq!(decode(b"\xB1\xE8\xFF"), Err(2));
        // A row for private use.
        assert_eq!(decode(b"a\xB1\xE8\xC9\xA1"), Err(3));
    }
}
