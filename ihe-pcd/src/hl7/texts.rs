use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use super::field::Syntax;
use super::scan::{PcdSeparators, PcdStructure, Positions, Structure};
use super::{Component, Components, Delimiters, Repetition, Text, TextError};

/// The texts of the components of a repetition, in order: [`Repetition::texts`].
///
/// `Debug` shows the length of what is left only.
#[derive(Clone)]
pub struct Texts<'a> {
    components: Components<'a>,
    /// All of the repetition as text, when nothing in it has to be decoded:
    /// checked once, where each component alone would be checked again.
    plain: Option<&'a str>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(repetition: &Repetition<'a>) -> Self {
        Self {
            components: repetition.components(),
            plain: repetition.plain_components(),
        }
    }
}

impl<'a> Iterator for Texts<'a> {
    type Item = Result<Text<'a>, TextError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let Some(plain) = self.plain else {
            return self.components.next().map(|component| component.text());
        };
        let range = self.components.next_range()?;
        plain.get(range).map(|text| Ok(Text::from(text)))
    }
}

impl FusedIterator for Texts<'_> {}

impl fmt::Debug for Texts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({:?})", self.components)
    }
}

/// As [`first_texts`], if no part has to be decoded and the message has the separators of IHE PCD: nearly always.
///
/// As constants the separators cost less to find, and there is no error to carry.
#[inline]
pub(super) fn plain_texts<const N: usize>(
    raw: &[u8],
    end: Option<u8>,
    separator: Option<u8>,
    syntax: Syntax,
) -> Option<[&str; N]> {
    if syntax.delimiters != Delimiters::PCD || !syntax.charset.is_supported() {
        return None;
    }
    let mut texts = [""; N];
    if raw.is_empty() {
        return Some(texts);
    }
    let whole = core::str::from_utf8(raw).ok()?;
    let mut slots = texts.iter_mut();
    let (mut begin, mut length) = (0, raw.len());
    for at in Positions::new(raw, PcdStructure) {
        let byte = raw.get(at).copied();
        if byte == separator {
            let Some(slot) = slots.next() else {
                return Some(texts);
            };
            *slot = given(whole.get(begin..at)?);
            begin = at.saturating_add(1);
        } else if byte == end {
            length = at;
            break;
        } else {
            return None;
        }
    }
    if let Some(slot) = slots.next() {
        *slot = given(whole.get(begin..length)?);
    }
    Some(texts)
}

/// Gives the components of the first repetition of a field that needs no decoding, with their numbers from 0;
/// `false` where one has subcomponents.
#[inline(always)]
pub(super) fn each_plain_component<'a>(
    field: &'a str,
    mut give: impl FnMut(usize, &'a str),
) -> bool {
    let bytes = field.as_bytes();
    let (mut begin, mut length, mut number) = (0, bytes.len(), 0_usize);
    for at in Positions::new(bytes, PcdSeparators) {
        match bytes.get(at) {
            Some(b'^') => {
                give(number, given(field.get(begin..at).unwrap_or_default()));
                begin = at.saturating_add(1);
                number = number.saturating_add(1);
            }
            Some(b'~') => {
                length = at;
                break;
            }
            _ => return false,
        }
    }
    give(number, given(field.get(begin..length).unwrap_or_default()));
    true
}

/// The text, empty where it is null.
#[inline]
fn given(text: &str) -> &str {
    if text == "\"\"" { "" } else { text }
}

/// The texts of the first parts before the first `end`: one scan finds them and tells which of them need no decoding.
#[inline]
pub(super) fn first_texts<const N: usize>(
    raw: &[u8],
    end: Option<u8>,
    separator: Option<u8>,
    syntax: Syntax,
) -> [Result<Text<'_>, TextError>; N] {
    let mut texts = [const { Ok(Text::EMPTY) }; N];
    if raw.is_empty() {
        return texts;
    }
    let whole = core::str::from_utf8(raw).ok();
    let whole = whole.filter(|_| syntax.charset.is_supported());
    let text = |range: Range<usize>, is_plain: bool| {
        if range.is_empty() {
            return Ok(Text::EMPTY);
        }
        if is_plain && let Some(text) = whole.and_then(|whole| whole.get(range.clone())) {
            let is_null = text == "\"\"";
            return Ok(if is_null {
                Text::EMPTY
            } else {
                Text::from(text)
            });
        }
        let part = Component::new(raw.get(range), syntax);
        Ok(part.value()?.unwrap_or_default())
    };
    let mut slots = texts.iter_mut();
    let (mut begin, mut length, mut is_plain) = (0, raw.len(), true);
    for at in Positions::new(raw, Structure(syntax.delimiters)) {
        let byte = raw.get(at).copied();
        if byte == separator {
            match slots.next() {
                Some(slot) => *slot = text(begin..at, is_plain),
                None => return texts,
            }
            begin = at.saturating_add(1);
            is_plain = true;
        } else if byte == end {
            length = at;
            break;
        } else {
            is_plain = false;
        }
    }
    if let Some(slot) = slots.next() {
        *slot = text(begin..length, is_plain);
    }
    texts
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::super::Message;

    proptest! {
        #[test]
        fn they_are_the_texts_of_the_components(
            field in "([a-c^]{0,40}|[a-c^~&\\\\FX0Dø\x1B\"]{0,12})",
            charset in proptest::sample::select(&["", "UNICODE UTF-8", "8859/1", "BIG-5"][..]),
        ) {
            let bytes = alloc::format!("MSH|^~\\&|||||||||||||||{charset}\rOBX|1||||{field}\r");
            let message = Message::parse(&bytes).unwrap();
            let field = message.segments().nth(1).unwrap().field(5);
            for repetition in field.repetitions() {
                let texts: Vec<_> = repetition.texts().collect();
                let one_by_one: Vec<_> = repetition.components().map(|part| part.text()).collect();
                prop_assert_eq!(texts, one_by_one);
            }
        }
    }
}
