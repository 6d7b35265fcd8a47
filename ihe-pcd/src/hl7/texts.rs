use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use super::field::Syntax;
use super::scan::{Positions, Structure};
use super::{Component, Components, Repetition, Text, TextError};

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

/// The parts between separators as texts: one scan finds them and tells which of them need no decoding.
pub(super) struct TextsAt<'a> {
    raw: &'a [u8],
    /// All of it, where its character set lets plain parts be taken from it.
    whole: Option<&'a str>,
    separator: Option<u8>,
    syntax: Syntax,
    structure: Positions<'a, Structure>,
    /// The number of the next part.
    number: usize,
    /// Where it begins; `None` when all are given.
    begin: Option<usize>,
}

impl<'a> TextsAt<'a> {
    #[inline]
    pub(super) fn new(raw: &'a [u8], separator: Option<u8>, syntax: Syntax) -> Self {
        let whole = core::str::from_utf8(raw).ok();
        Self {
            raw,
            whole: whole.filter(|_| syntax.charset.is_supported()),
            separator,
            syntax,
            structure: Positions::new(raw, Structure(syntax.delimiters)),
            number: 1,
            begin: Some(0),
        }
    }

    #[inline]
    pub(super) fn at<const N: usize>(
        mut self,
        numbers: [usize; N],
    ) -> [Result<Text<'a>, TextError>; N] {
        let mut texts = [const { Ok(Text::EMPTY) }; N];
        if self.raw.is_empty() {
            return texts;
        }
        for (text, number) in texts.iter_mut().zip(numbers) {
            if number < self.number {
                // Behind what was scanned.
                self = Self::new(self.raw, self.separator, self.syntax);
            }
            while let Some(begin) = self.begin {
                let is_it = self.number == number;
                if self.number > number {
                    break;
                }
                let (end, is_plain) = self.end();
                if is_it && begin < end {
                    *text = self.text(begin..end, is_plain);
                }
            }
        }
        texts
    }

    /// Where the part ends, and whether it is one plain text; the next one begins behind.
    #[inline]
    fn end(&mut self) -> (usize, bool) {
        self.number = self.number.saturating_add(1);
        let mut is_plain = true;
        for at in self.structure.by_ref() {
            if self.raw.get(at).copied() == self.separator {
                self.begin = at.checked_add(1);
                return (at, is_plain);
            }
            is_plain = false;
        }
        self.begin = None;
        (self.raw.len(), is_plain)
    }

    #[inline]
    fn text(&self, range: Range<usize>, is_plain: bool) -> Result<Text<'a>, TextError> {
        if is_plain && let Some(text) = self.whole.and_then(|whole| whole.get(range.clone())) {
            return Ok(if text == "\"\"" {
                Text::EMPTY
            } else {
                Text::from(text)
            });
        }
        let part = Component::new(self.raw.get(range), self.syntax);
        Ok(part.value()?.unwrap_or_default())
    }
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
