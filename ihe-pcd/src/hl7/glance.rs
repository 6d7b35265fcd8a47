//! The fields of a segment at one glance: found in one scan, and told in one check to need no decoding.
//!
//! For the reader of the model, which looks at a dozen fields of each of many rows.
//! Whoever wants one field asks [`Segment::field`].

use core::ops::Range;

use super::field::Syntax;
use super::scan::{Byte, Encoded, PcdSeparators, Positions, holds};
use super::texts::each_plain_component;
use super::{Charset, Delimiters, Field, Message, Part, Segment, Text, TextError};

/// The first `N` fields of a segment that is no header.
pub(crate) struct Glance<'a, const N: usize> {
    /// What stands after the separator behind the id.
    raw: &'a [u8],
    /// The same as text, if nothing in it has to be decoded: what nearly every segment is.
    plain: Option<&'a str>,
    syntax: Syntax,
    /// Where each field ends; at the end where there is none.
    ends: [usize; N],
}

/// A field, and its text where that is known already. One that is absent is seen as empty.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    raw: &'a [u8],
    plain: Option<&'a str>,
    syntax: Syntax,
}

impl<'a> Message<'a> {
    /// All of it as text, if its bytes mean in its character set what they mean in UTF-8, and its separators are those of IHE PCD.
    pub(crate) fn as_text(&self) -> Option<&'a str> {
        as_text(self.bytes(), self.syntax())
    }
}

impl<'a> Segment<'a> {
    /// Finds the first `N` fields; `message` is the text of the message, where it has one.
    #[inline]
    pub(crate) fn glance<const N: usize>(&self, message: Option<&'a str>) -> Glance<'a, N> {
        let syntax = self.syntax();
        let raw = self.raw().get(4..).unwrap_or_default();
        let mut ends = [raw.len(); N];
        let separators = Positions::new(raw, Byte(syntax.delimiters.field()));
        for (end, at) in ends.iter_mut().zip(separators) {
            *end = at;
        }
        let begin = self.offset().saturating_add(4);
        let text = match message {
            Some(message) => message.get(begin..begin.saturating_add(raw.len())),
            None => as_text(raw, syntax),
        };
        Glance {
            raw,
            plain: text.filter(|_| !holds(raw, Encoded)),
            syntax,
            ends,
        }
    }
}

fn as_text(bytes: &[u8], syntax: Syntax) -> Option<&str> {
    let Syntax {
        delimiters,
        charset,
    } = syntax;
    let is_read = charset == Charset::UTF_8 || charset.is_supported() && bytes.is_ascii();
    match is_read && delimiters == Delimiters::PCD {
        true => core::str::from_utf8(bytes).ok(),
        false => None,
    }
}

impl<'a, const N: usize> Glance<'a, N> {
    /// Whether nothing stands in field `number`, or it is absent: costs less than to look at it.
    #[inline(always)]
    pub(crate) fn is_empty(&self, number: usize) -> bool {
        self.range(number).is_empty()
    }

    /// Field `number`, from 1 to `N`.
    #[inline(always)]
    pub(crate) fn field(&self, number: usize) -> Seen<'a> {
        let range = self.range(number);
        let Some(plain) = self.plain else {
            return self.encoded(range);
        };
        let plain = plain.get(range).unwrap_or_default();
        Seen {
            raw: plain.as_bytes(),
            plain: Some(plain),
            syntax: self.syntax,
        }
    }

    #[inline(never)]
    fn encoded(&self, range: Range<usize>) -> Seen<'a> {
        Seen {
            raw: self.raw.get(range).unwrap_or_default(),
            plain: None,
            syntax: self.syntax,
        }
    }

    #[inline(always)]
    fn range(&self, number: usize) -> Range<usize> {
        let end = |index: usize| self.ends.get(index).copied();
        let begin = match number.checked_sub(2) {
            Some(before) => end(before).map(|end| end.saturating_add(1)),
            None => Some(0),
        };
        let end = number.checked_sub(1).and_then(end);
        // Behind the last field it begins behind its end.
        begin.unwrap_or(1)..end.unwrap_or(0)
    }
}

impl<'a> Seen<'a> {
    /// The field itself.
    #[inline]
    pub(crate) const fn field(&self) -> Field<'a> {
        Field::new(Some(self.raw), self.syntax)
    }

    /// As [`Field::is_empty`].
    #[inline]
    pub(crate) const fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// All of it as text, separators and all, where it is known that nothing has to be decoded.
    #[inline]
    pub(crate) const fn plain(&self) -> Option<&'a str> {
        self.plain
    }

    /// All of it as text, if it is one leaf that needs no decoding: what nearly every field is.
    #[inline]
    pub(crate) fn plain_text(&self) -> Option<&'a str> {
        let Some(plain) = self.plain else {
            return self.field().plain_text();
        };
        let is_separator = |byte: &u8| matches!(byte, b'^' | b'~' | b'&');
        let separated = match plain.as_bytes() {
            few if few.len() < 4 => few.iter().any(is_separator),
            many => holds(many, PcdSeparators),
        };
        (!separated).then_some(plain)
    }

    /// Gives the texts of the components of the first repetition with their numbers from 0, empty where one is null.
    ///
    /// Answers `false` where something has to be decoded or has subcomponents: what was given then counts for nothing.
    #[inline(always)]
    pub(crate) fn plain_components(&self, give: impl FnMut(usize, &'a str)) -> bool {
        self.plain
            .is_some_and(|plain| each_plain_component(plain, give))
    }
}

impl<'a> Part<'a> for Seen<'a> {
    fn first_texts<const N: usize>(&self) -> [Result<Text<'a>, TextError>; N] {
        self.field().first_texts()
    }

    #[inline]
    fn plain_texts<const N: usize>(&self) -> Option<[&'a str; N]> {
        let mut texts = [""; N];
        let is_read = self.plain_components(|number, text| {
            if let Some(slot) = texts.get_mut(number) {
                *slot = text;
            }
        });
        match is_read {
            true => Some(texts),
            false => self.field().plain_texts(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_sees_what_the_fields_are(
            fields in "([a-c|^]{0,60}|[a-c|^~&\\\\FX0Dø\x1B\"]{0,16})",
            separators in proptest::sample::select(&["^~\\&", "^~\\&#", "@~\\&", "^~"][..]),
            charset in proptest::sample::select(&["", "UNICODE UTF-8", "8859/1", "BIG-5"][..]),
        ) {
            for fields in [alloc::format!("|{fields}"), fields] {
                let bytes = alloc::format!("MSH|{separators}|||||||||||||||{charset}\rOBX{fields}\r");
                let message = Message::parse(&bytes);
                let Some(obx) = message.ok().and_then(|message| message.segments().nth(1)) else {
                    continue;
                };
                let text = message.ok().and_then(|message| message.as_text());
                let glances = [obx.glance::<6>(None), obx.glance(text)];
                for (glance, number) in glances.iter().flat_map(|glance| (1..=6).map(move |number| (glance, number))) {
                    let (seen, field) = (glance.field(number), obx.field(number));
                    prop_assert_eq!(seen.field().raw(), field.raw());
                    prop_assert_eq!(seen.is_empty(), field.is_empty());
                    if let Some(text) = seen.plain_text() {
                        prop_assert_eq!(field.text(), Ok(Text::from(text)));
                    } else {
                        prop_assert_eq!(field.plain_text(), None);
                    }
                    if let Some(texts) = seen.plain_texts::<4>() {
                        prop_assert_eq!(field.first_texts(), texts.map(|text| Ok(Text::from(text))));
                    } else {
                        prop_assert_eq!(field.plain_texts::<4>(), None);
                    }
                }
            }
        }
    }
}
