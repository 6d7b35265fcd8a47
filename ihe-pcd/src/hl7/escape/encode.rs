use alloc::vec::Vec;

use crate::hl7::Delimiters;

/// Escapes bytes that are already in the message's character set, so that they can stand in a leaf.
///
/// The bytes of one leaf come in one call. A leaf that reads `""` is escaped too: on the wire it would be a null.
pub(in crate::hl7) fn escape(bytes: &[u8], delimiters: Delimiters, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let hexadecimal = |byte: u8, out: &mut Vec<u8>| {
        let digit = |index: u8| DIGITS.get(usize::from(index)).copied().unwrap_or(b'0');
        let escape = delimiters.escape().unwrap_or(b'\\');
        out.extend_from_slice(&[escape, b'X', digit(byte >> 4), digit(byte & 0x0F), escape]);
    };
    let letter = |byte: u8| {
        if byte == delimiters.field() {
            return Some(b'F');
        }
        let is = |separator: Option<u8>| separator == Some(byte);
        match () {
            () if is(delimiters.component()) => Some(b'S'),
            () if is(delimiters.subcomponent()) => Some(b'T'),
            () if is(delimiters.repetition()) => Some(b'R'),
            () if is(delimiters.escape()) => Some(b'E'),
            () if is(delimiters.truncation()) => Some(b'P'),
            () => None,
        }
    };
    let is_null = bytes == b"\"\"";
    for &byte in bytes {
        match letter(byte) {
            Some(letter) => {
                let escape = delimiters.escape().unwrap_or(b'\\');
                out.extend_from_slice(&[escape, letter, escape]);
            }
            None if byte.is_ascii_control() || is_null => hexadecimal(byte, out),
            None => out.push(byte),
        }
    }
}
