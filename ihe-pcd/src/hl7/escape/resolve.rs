use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::PieceKind;
use super::sequence::Sequence;
use crate::hl7::{Charset, Delimiters};

/// Resolves the escape sequences of one leaf to plain text. Borrowed when there is none.
///
/// - `\F\ \S\ \T\ \R\ \E\ \P\` become the message's own separators, and `\X..\` its bytes.
/// - `\.br\` and `\.ce\` become a line feed, `\.sp n\` as many as it says, `\.sk n\` as many blanks.
/// - `\.in n\ \.ti n\ \.fi\ \.nf\ \H\ \N\` say how text looks, and are left out.
/// - `\C..\` and `\M..\` are left out while they name the set that is in force.
///   From the first that names another one, all of them stay as written, so that nothing is lost to a reader who knows that set.
/// - Everything else stays as it is written: `\Z..\`, unknown sequences, and an escape character without a second.
///
/// The result is at most 17 times as long as the leaf: `\.sk132\` is eight bytes.
pub(in crate::hl7) fn resolve(
    raw: &[u8],
    delimiters: Delimiters,
    charset: Charset,
) -> Cow<'_, [u8]> {
    let Some(mut sequence) = Sequence::first(raw, delimiters) else {
        return Cow::Borrowed(raw);
    };
    let mut plain = Plain {
        out: Vec::with_capacity(raw.len()),
        charset,
        is_switched: false,
    };
    loop {
        plain.out.extend_from_slice(sequence.before);
        plain.push(sequence.kind, sequence.raw);
        let after = sequence.after;
        match Sequence::first(after, delimiters) {
            Some(next) => sequence = next,
            None => {
                plain.out.extend_from_slice(after);
                return Cow::Owned(plain.out);
            }
        }
    }
}

/// Plain text in the making.
struct Plain {
    out: Vec<u8>,
    charset: Charset,
    /// Whether a switch to another set was kept.
    is_switched: bool,
}

impl Plain {
    fn push(&mut self, kind: PieceKind<'_>, raw: &[u8]) {
        match kind {
            PieceKind::Text | PieceKind::Local => self.out.extend_from_slice(raw),
            PieceKind::Separator(byte) => self.out.push(byte),
            PieceKind::Bytes(bytes) => self.out.extend(bytes),
            PieceKind::Formatting(formatting) => {
                let (byte, count) = formatting.plain();
                let length = self.out.len().saturating_add(usize::from(count));
                self.out.resize(length, byte);
            }
            PieceKind::Highlight | PieceKind::Normal => {}
            PieceKind::SingleByteSet(set) => self.switch(raw, self.charset.is_single_byte_set(set)),
            PieceKind::MultiByteSet(set) => self.switch(raw, self.charset.is_multi_byte_set(set)),
        }
    }

    fn switch(&mut self, raw: &[u8], is_in_force: bool) {
        self.is_switched |= !is_in_force;
        if self.is_switched {
            self.out.extend_from_slice(raw);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(raw: &[u8]) -> Cow<'_, [u8]> {
        resolve(raw, Delimiters::PCD, Charset::LATIN_1)
    }

    #[test]
    fn what_has_no_escape_is_borrowed() {
        for raw in [&b""[..], b"117", b"C:\\temp", b"\\Q\\", b"\\"] {
            assert!(matches!(resolved(raw), Cow::Borrowed(text) if text == raw));
        }
    }

    #[test]
    fn each_sequence_is_resolved_once_and_never_twice() {
        assert_eq!(
            resolved(b"a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f"),
            &b"a|b^c&d~e\\f"[..]
        );
        assert_eq!(resolved(b"\\E\\F\\E\\"), &b"\\F\\"[..]);
        assert_eq!(resolved(b"\\X5C\\F\\X5C\\"), &b"\\F\\"[..]);
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
            b"a\\h\\b",
            b"\\.sk133\\",
            b"\\.sp0\\",
        ] {
            assert_eq!(resolved(raw), raw);
        }
        assert_eq!(resolved(b"C:\\temp\\F\\x"), &b"C:\\temp|x"[..]);
    }

    #[test]
    fn the_end_of_a_sequence_that_is_kept_begins_no_other() {
        for raw in [&b"\\Zq\\F\\"[..], b"\\M2442\\F\\"] {
            assert_eq!(resolved(raw), raw);
        }
        assert_eq!(resolved(b"\\q\\F\\"), &b"\\q|"[..]);
    }

    #[test]
    fn layout_becomes_plain_text() {
        assert_eq!(resolved(b"a\\H\\b\\N\\c"), &b"abc"[..]);
        assert_eq!(
            resolved(b"\\.in+4\\\\.ti-4\\1.\\.sk2\\clear\\.ce\\end\\.sp3\\\\.sp\\x\\.nf\\\\.fi\\"),
            &b"1.  clear\nend\n\n\n\nx"[..]
        );
    }

    #[test]
    fn a_switch_to_the_set_in_force_is_nothing_and_any_other_is_kept() {
        for (raw, text) in [
            (&b"a\\C2842\\b\\C2D41\\c"[..], &b"abc"[..]),
            (b"\\C2D42\\", b"\\C2D42\\"),
            // What follows a switch that was kept is not in the message's set: the switch back is kept too.
            (
                b"\\C2842\\\\M2442\\;3ED\\C2842\\!",
                b"\\M2442\\;3ED\\C2842\\!",
            ),
        ] {
            assert_eq!(resolved(raw), text);
        }
        let in_utf_8 = resolve(b"\\C2842\\", Delimiters::PCD, Charset::UTF_8);
        assert_eq!(in_utf_8, &b"\\C2842\\"[..]);
    }

    #[test]
    fn without_an_escape_character_nothing_is_resolved() {
        let two = Delimiters::read(b"MSH|^~|").unwrap();
        let raw = b"\\F\\ \\X0D\\";
        assert!(matches!(
            resolve(raw, two, Charset::LATIN_1),
            Cow::Borrowed(text) if text == raw
        ));
    }

    #[test]
    fn the_result_is_at_most_17_times_as_long() {
        let mut longest = 0.0_f64;
        for command in ["sp", "sk"] {
            for number in 0..1000 {
                let raw = alloc::format!("\\.{command}{number}\\").repeat(100);
                let length = resolved(raw.as_bytes()).len();
                assert!(length <= raw.len() * 17, "{raw:.10}");
                longest = longest.max(length as f64 / raw.len() as f64);
            }
        }
        assert!(longest > 16.0, "the bound is not a guess: {longest}");
    }

    #[test]
    fn a_megabyte_of_what_looks_like_escapes_is_read_in_one_pass() {
        // Each would take a trillion steps if every candidate were searched to the end.
        for pattern in [&b"\\"[..], b"\\Q", b"\\X0", b"\\.sk1", b"\\X", b"\\E"] {
            let raw = pattern.repeat(1_000_000);
            assert!(resolved(&raw).len() <= raw.len());
        }
        let mut raw = b"\\X".to_vec();
        raw.resize(1_000_000, b'0');
        assert!(matches!(resolved(&raw), Cow::Borrowed(_)));
    }
}
