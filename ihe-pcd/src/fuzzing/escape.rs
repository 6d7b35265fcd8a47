use alloc::string::String;
use alloc::vec::Vec;
use core::str;

use crate::hl7::{Charset, Delimiters, Message, PieceKind, SegmentId, Subcomponent, Writer};

/// MSH-1 and MSH-2: the usual, others, and with two, three and five characters.
const DECLARED: [&[u8]; 5] = [b"|^~\\&", b"*!%/$", b"|^~", b"|^~\\", b"|^~\\&#"];

/// MSH-18, and the switches that name the set in force there.
const CHARSETS: [(&[u8], &[&str]); 8] = [
    (b"", &["C2842"]),
    (b"UNICODE UTF-8", &[]),
    (b"8859/1", &["C2842", "C2D41"]),
    (b"8859/5", &["C2842", "C2D4C"]),
    (b"8859/9", &["C2842", "C2D4D"]),
    (b"KS X 1001", &["C2842", "M242943"]),
    (b"ISO IR87", &[]),
    (b"ISO IR14", &[]),
];

/// Reads leaves piece by piece and as text, next to a reader that takes its time, and writes the text.
///
/// The input is: one byte that chooses the character set and in its highest bit whether MSH-18 repeats,
/// one that chooses the separators, and a segment's fields.
///
/// # Panics
///
/// If the pieces are not the leaf, if a text is not what the slow reader reads, if it is longer than the bound,
/// or if it is not read back when it is written.
pub fn escape(data: &[u8]) {
    let [charset, declared, fields @ ..] = data else {
        return;
    };
    let of = |byte: u8, count| usize::from(byte).checked_rem(count).unwrap_or(0);
    let chosen = (
        CHARSETS.get(of(*charset, CHARSETS.len())),
        DECLARED.get(of(*declared, DECLARED.len())),
    );
    let (Some(&(name, in_force)), Some(&declared)) = chosen else {
        return;
    };
    let other_set: &[u8] = match (charset, declared) {
        (0..=0x7F, _) => b"",
        (_, b"*!%/$") => b"%ISO IR87",
        _ => b"~ISO IR87",
    };
    let separator = declared.get(..1).unwrap_or_default();
    let bytes = [
        b"MSH",
        declared,
        &separator.repeat(16),
        name,
        other_set,
        b"\rOBX",
        separator,
        fields,
    ]
    .concat();
    let (Ok(message), Ok(delimiters)) = (Message::parse(&bytes), Delimiters::read(&bytes)) else {
        return;
    };
    let reader = SlowReader {
        delimiters,
        charset: message.charset(),
        in_force,
    };
    let leaves = message
        .segments()
        .skip(1)
        .flat_map(|segment| segment.fields())
        .flat_map(|field| field.repetitions())
        .flat_map(|repetition| repetition.components())
        .flat_map(|component| component.subcomponents());
    for leaf in leaves {
        check_pieces(leaf);
        let text = leaf.text();
        assert_eq!(
            text.as_ref()
                .map(|text| text.as_str())
                .map_err(|e| e.offset),
            reader.text(leaf.raw()).as_deref().map_err(|offset| *offset),
            "the slow reader reads something else"
        );
        if let Ok(text) = text {
            check_written(&text, message.charset());
        }
    }
}

fn check_pieces(leaf: Subcomponent<'_>) {
    let mut end = 0;
    for piece in leaf.pieces() {
        assert_eq!(piece.range().start, end, "no byte between pieces");
        assert_eq!(leaf.raw().get(piece.range()), Some(piece.raw()));
        assert!(!piece.raw().is_empty(), "no piece of nothing");
        end = piece.range().end;
    }
    assert_eq!(end, leaf.raw().len(), "the pieces are the leaf");
    let is_plain = leaf
        .pieces()
        .all(|piece| matches!(piece.kind(), PieceKind::Text));
    if let (true, Ok(text), Ok(raw)) = (is_plain, leaf.text(), str::from_utf8(leaf.raw())) {
        let is_ascii = raw.is_ascii();
        assert!(!is_ascii || text.is_borrowed(), "ASCII is never copied");
    }
}

fn check_written(text: &str, charset: Charset) {
    let mut writer = Writer::new(charset);
    writer.header();
    writer.segment(SegmentId::OBX).field(5).text(text);
    let written = writer.finish();
    assert!(written.is_ok(), "what was read can be written");
    let Ok(written) = written else {
        return;
    };
    let message = Message::parse(written.as_ref());
    assert!(message.is_ok(), "what is written can be read");
    let Ok(message) = message else {
        return;
    };
    let read = message.segments().nth(1).map(|obx| obx.field(5).text());
    assert!(matches!(read, Some(Ok(read)) if read == text));
}

/// A reader of leaves that is obvious and slow.
struct SlowReader {
    delimiters: Delimiters,
    charset: Charset,
    in_force: &'static [&'static str],
}

impl SlowReader {
    /// The text, or where it cannot be read.
    fn text(&self, raw: &[u8]) -> Result<String, usize> {
        if self.charset != Charset::UTF_8 {
            let mut before = raw.split(|byte| *byte == 0x1B);
            let (before, switch) = (before.next().unwrap_or_default(), before.next());
            if switch.is_some() {
                self.text(before)?;
                return Err(self.resolve(before).len());
            }
        }
        let bytes = self.resolve(raw);
        assert!(bytes.len() <= 17 * raw.len(), "longer than the bound");
        if self.charset == Charset::UTF_8 {
            return String::from_utf8(bytes).map_err(|error| error.utf8_error().valid_up_to());
        }
        if self.charset.table_0211() == Some("KS X 1001") {
            return korean(&bytes);
        }
        let characters = bytes.iter().enumerate();
        characters
            .map(|(at, &byte)| self.character(byte).ok_or(at))
            .collect()
    }

    /// The character of one byte.
    fn character(&self, byte: u8) -> Option<char> {
        let name = self
            .charset
            .table_0211()
            .or(self.charset.unsupported_name());
        match (name?, byte) {
            ("ISO IR87" | "ISO IR14", 0x0E | 0x0F | 0x1B) | ("ISO IR14", b'\\' | b'~') => None,
            (_, 0..=0x7F) | ("8859/1", _) => Some(char::from(byte)),
            ("8859/5", 0x80..=0xA0 | 0xAD) => Some(char::from(byte)),
            ("8859/5", 0xF0) => Some('№'),
            ("8859/5", 0xFD) => Some('§'),
            ("8859/5", _) => char::from_u32(u32::from(byte).saturating_add(0x0401 - 0xA1)),
            ("8859/9", _) => Some(match byte {
                0xD0 => 'Ğ',
                0xDD => 'İ',
                0xDE => 'Ş',
                0xF0 => 'ğ',
                0xFD => 'ı',
                0xFE => 'ş',
                _ => char::from(byte),
            }),
            _ => None,
        }
    }

    fn resolve(&self, raw: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut rest = raw;
        let mut is_switched = false;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            if Some(byte) != self.delimiters.escape() {
                out.push(byte);
                continue;
            }
            let end = after.iter().position(|&other| other == byte);
            let inner = end.and_then(|end| after.get(..end)).unwrap_or_default();
            let Some(meaning) = self
                .meaning(inner, &mut is_switched)
                .filter(|_| end.is_some())
            else {
                out.push(byte);
                continue;
            };
            out.extend_from_slice(&meaning);
            rest = after
                .get(inner.len().saturating_add(1)..)
                .unwrap_or_default();
        }
        out
    }

    /// What stands for `\inner\`; `None` when it is no sequence.
    fn meaning(&self, inner: &[u8], is_switched: &mut bool) -> Option<Vec<u8>> {
        let escape = self.delimiters.escape()?;
        let kept = [&[escape], inner, &[escape]].concat();
        if inner.starts_with(b"Z") {
            return Some(kept);
        }
        let inner = str::from_utf8(inner).ok()?;
        let separator = match inner {
            "F" => Some(self.delimiters.field()),
            "S" => self.delimiters.component(),
            "T" => self.delimiters.subcomponent(),
            "R" => self.delimiters.repetition(),
            "E" => self.delimiters.escape(),
            "P" => self.delimiters.truncation(),
            _ => None,
        };
        if let Some(separator) = separator {
            return Some([separator].into());
        }
        let is_hexadecimal = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let number = |number: &str, range: core::ops::RangeInclusive<u32>| {
            let number = number.trim_ascii_start();
            let number: u32 = (!number.starts_with('+')).then(|| number.parse().ok())??;
            range.contains(&number).then_some(number)
        };
        match inner {
            "H" | "N" | ".fi" | ".nf" => return Some(Vec::new()),
            ".br" | ".ce" | ".sp" => return Some(b"\n".into()),
            _ => {}
        }
        if let Some(digits) = inner.strip_prefix('X') {
            let is_pairs = !digits.is_empty() && digits.len().is_multiple_of(2);
            let pairs = digits.as_bytes().chunks(2).filter_map(|pair| {
                let pair = str::from_utf8(pair).ok()?;
                u8::from_str_radix(pair, 16).ok()
            });
            return (is_pairs && is_hexadecimal(digits)).then(|| pairs.collect());
        }
        if let Some(lines) = inner.strip_prefix(".sp") {
            return number(lines, 1..=132).map(|lines| b"\n".repeat(lines as usize));
        }
        if let Some(blanks) = inner.strip_prefix(".sk") {
            return number(blanks, 1..=132).map(|blanks| b" ".repeat(blanks as usize));
        }
        if let Some(indent) = inner.strip_prefix(".in").or(inner.strip_prefix(".ti")) {
            let indent = indent.trim_ascii_start();
            let unsigned = indent.strip_prefix(['+', '-']).unwrap_or(indent);
            let is_digit = unsigned.starts_with(|first: char| first.is_ascii_digit());
            return number(unsigned, 0..=132)
                .filter(|_| is_digit)
                .map(|_| Vec::new());
        }
        let digits = inner.strip_prefix(['C', 'M'])?;
        let is_switch = is_hexadecimal(digits)
            && (digits.len() == 4 || (inner.starts_with('M') && digits.len() == 6));
        if !is_switch {
            return None;
        }
        let inner_capital = inner.to_ascii_uppercase();
        *is_switched |= !self.in_force.contains(&inner_capital.as_str());
        Some(if *is_switched { kept } else { Vec::new() })
    }
}

/// Pairs of bytes from 0xA1 among ASCII; the table itself has no second source here.
fn korean(bytes: &[u8]) -> Result<String, usize> {
    let mut text = String::new();
    let mut at = 0_usize;
    while let Some(&byte) = bytes.get(at) {
        let pair = bytes.get(at..at.saturating_add(2));
        let (character, length) = match pair {
            _ if byte.is_ascii() => (Some(char::from(byte)), 1),
            Some([0xA1..=0xFE, 0xA1..=0xFE]) => {
                let decoded = encoding_rs::EUC_KR
                    .decode_without_bom_handling_and_without_replacement(pair.unwrap_or_default());
                (decoded.and_then(|text| text.chars().next()), 2)
            }
            _ => (None, 1),
        };
        text.push(character.ok_or(at)?);
        at = at.saturating_add(length);
    }
    Ok(text)
}
