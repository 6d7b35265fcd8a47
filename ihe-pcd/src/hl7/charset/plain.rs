use super::ESC;

/// Whether every byte is ASCII and none is `escape` or ESC, asked in one pass.
///
/// `escape` is ASCII.
pub(super) fn is_plain(bytes: &[u8], escape: u8) -> bool {
    // Leaves are short: both ends are read as words that may overlap, instead of a loop over bytes.
    if let Some(last) = bytes.last_chunk() {
        let (blocks, rest) = bytes.as_chunks();
        let (words, _) = rest.as_chunks();
        return blocks.iter().all(|block| is_plain_block(block, escape))
            && words
                .iter()
                .all(|word| is_plain_word(u64::from_le_bytes(*word), escape))
            && is_plain_word(u64::from_le_bytes(*last), escape);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let [first, last] = [first, last].map(|half| u64::from(u32::from_le_bytes(*half)));
        return is_plain_word(first | (last << 32), escape);
    }
    // Zeros in front are ASCII.
    let word = bytes
        .iter()
        .fold(0, |word, &byte| (word << 8) | u64::from(byte));
    is_plain_word(word, escape)
}

/// Eight bytes at once.
///
/// Of seven-bit bytes less one, only a zero sets its high bit (or borrows from the next, when there is a zero anyway).
const fn is_plain_word(word: u64, escape: u8) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);
    let is_escape = (word ^ u64::from_le_bytes([escape; 8])).wrapping_sub(ONES);
    let is_esc = (word ^ u64::from_le_bytes([ESC; 8])).wrapping_sub(ONES);
    (word | is_escape | is_esc) & HIGH_BITS == 0
}

/// A shape that compilers make wide instructions of.
fn is_plain_block(block: &[u8; 64], escape: u8) -> bool {
    !block.iter().fold(false, |found, &byte| {
        found | (byte >= 0x80) | (byte == escape) | (byte == ESC)
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    #[test]
    fn one_strange_byte_is_found_wherever_it_stands() {
        for length in 0..150 {
            let mut bytes = vec![b'a'; length];
            assert!(is_plain(&bytes, b'\\'), "{length}");
            for at in 0..length {
                for strange in [b'\\', ESC, 0x80, 0xFF] {
                    bytes[at] = strange;
                    assert!(!is_plain(&bytes, b'\\'), "{strange} at {at} of {length}");
                }
                for usual in [0, 1, b'[', b']', 0x1A, 0x1C, 0x7F] {
                    bytes[at] = usual;
                    assert!(is_plain(&bytes, b'\\'), "{usual} at {at} of {length}");
                }
                bytes[at] = b'a';
            }
        }
    }
}
