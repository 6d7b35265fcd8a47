use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::Text;
use super::text::protected_text;

/// Decoded text of a message that is nearly always short: a code, a number, a path.
///
/// A [`Text`] of its own is kept on the heap. Of this one up to 22 bytes stand in it, so that a row which is made
/// from numbers allocates nothing; it takes eight bytes more.
/// `Debug` shows its length only and there is no `Display`: whoever prints it says so with [`as_str`](Self::as_str).
///
/// ```
/// use ihe_pcd::hl7::ShortText;
///
/// let code = ShortText::from(String::from("147842"));
/// assert_eq!(code, "147842");
/// assert_eq!(format!("{code:?}"), "ShortText(6 bytes)");
/// ```
#[derive(Clone)]
pub struct ShortText<'a>(Content<'a>);

#[derive(Clone)]
enum Content<'a> {
    Borrowed(&'a str),
    Short(Short),
    Long(Box<str>),
}

/// How many bytes fit in it.
const MOST: usize = 22;

/// A text in its place.
#[derive(Clone, Copy)]
struct Short {
    length: u8,
    bytes: [u8; MOST],
}

impl Short {
    const EMPTY: Self = Self {
        length: 0,
        bytes: [0; MOST],
    };

    #[inline]
    fn as_bytes(&self) -> &[u8] {
        let written = self.bytes.get(..usize::from(self.length));
        written.unwrap_or_default()
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// The next `count` bytes.
    #[inline]
    fn room(&mut self, count: usize) -> Result<&mut [u8], fmt::Error> {
        let begin = usize::from(self.length);
        let end = begin.saturating_add(count);
        let room = self.bytes.get_mut(begin..end).ok_or(fmt::Error)?;
        self.length = u8::try_from(end).map_err(|_| fmt::Error)?;
        Ok(room)
    }

    /// Writes a number in decimal digits.
    #[inline]
    fn write_whole(&mut self, mut number: u64) -> fmt::Result {
        // Most numbers of a path.
        if number < 10 {
            return self
                .room(1)
                .map(|place| place.fill(b'0'.wrapping_add(number as u8)));
        }
        let count = number
            .checked_ilog10()
            .map_or(1, |power| power.saturating_add(1));
        for place in self.room(count as usize)?.iter_mut().rev() {
            *place = b'0'.wrapping_add((number % 10) as u8);
            number /= 10;
        }
        Ok(())
    }
}

impl Write for Short {
    /// A part that does not fit is an error, and nothing of it is kept.
    #[inline]
    fn write_str(&mut self, part: &str) -> fmt::Result {
        self.room(part.len())?.copy_from_slice(part.as_bytes());
        Ok(())
    }
}

impl<'a> ShortText<'a> {
    pub(crate) const EMPTY: Self = Self::borrowed("");

    /// A text that is borrowed.
    #[inline]
    pub(crate) const fn borrowed(text: &'a str) -> Self {
        Self(Content::Borrowed(text))
    }

    /// A text of its own.
    #[inline]
    pub(crate) fn copied(text: &str) -> Self {
        let mut short = Short::EMPTY;
        match short.write_str(text) {
            Ok(()) => Self(Content::Short(short)),
            Err(fmt::Error) => Self(Content::Long(Box::from(text))),
        }
    }

    /// A number in decimal digits.
    #[inline]
    pub(crate) fn whole(number: i64) -> Self {
        let mut short = Short::EMPTY;
        let sign = if number < 0 { "-" } else { "" };
        // The longest has twenty characters.
        let _ = short
            .write_str(sign)
            .and_then(|()| short.write_whole(number.unsigned_abs()));
        Self(Content::Short(short))
    }

    /// Numbers in decimal digits with points between.
    pub(crate) fn path(numbers: &[u32]) -> Self {
        let mut short = Short::EMPTY;
        let mut write = || {
            for (at, number) in numbers.iter().enumerate() {
                if at > 0 {
                    short.write_str(".")?;
                }
                short.write_whole(u64::from(*number))?;
            }
            Ok(())
        };
        match write() {
            Ok(()) => Self(Content::Short(short)),
            Err(fmt::Error) => {
                let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
                Self::from(numbers.join("."))
            }
        }
    }

    /// What a value displays.
    pub(crate) fn displayed(value: &impl fmt::Display) -> Self {
        let mut short = Short::EMPTY;
        match write!(short, "{value}") {
            Ok(()) => Self(Content::Short(short)),
            Err(fmt::Error) => Self(Content::Long(value.to_string().into_boxed_str())),
        }
    }

    /// The text itself: from here on its content is the caller's to protect.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Content::Borrowed(text) => text,
            Content::Short(text) => text.as_str(),
            Content::Long(text) => text,
        }
    }

    /// The bytes of the text.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Content::Borrowed(text) => text.as_bytes(),
            Content::Short(text) => text.as_bytes(),
            Content::Long(text) => text.as_bytes(),
        }
    }

    /// Whether the text is borrowed, from the message or for ever.
    pub const fn is_borrowed(&self) -> bool {
        matches!(self.0, Content::Borrowed(_))
    }

    /// The text, borrowed from the message where nothing had to be decoded.
    pub fn into_cow(self) -> Cow<'a, str> {
        match self.0 {
            Content::Borrowed(text) => Cow::Borrowed(text),
            Content::Short(text) => Cow::Owned(String::from(text.as_str())),
            Content::Long(text) => Cow::Owned(text.into_string()),
        }
    }

    /// The same text without a borrow.
    pub fn into_owned(self) -> ShortText<'static> {
        match self.0 {
            Content::Borrowed(text) => ShortText::copied(text),
            Content::Short(text) => ShortText(Content::Short(text)),
            Content::Long(text) => ShortText(Content::Long(text)),
        }
    }
}

protected_text!(ShortText);

impl<'a> From<&'a str> for ShortText<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::borrowed(text)
    }
}

impl From<String> for ShortText<'_> {
    fn from(text: String) -> Self {
        if text.len() <= MOST {
            Self::copied(&text)
        } else {
            Self(Content::Long(text.into_boxed_str()))
        }
    }
}

impl<'a> From<Cow<'a, str>> for ShortText<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::borrowed(text),
            Cow::Owned(text) => Self::from(text),
        }
    }
}

impl<'a> From<Text<'a>> for ShortText<'a> {
    fn from(text: Text<'a>) -> Self {
        Self::from(text.into_cow())
    }
}

impl<'a> From<ShortText<'a>> for Text<'a> {
    fn from(text: ShortText<'a>) -> Self {
        Self::from(text.into_cow())
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn it_takes_one_word_more_than_a_borrow() {
        assert_eq!(size_of::<ShortText<'_>>(), 3 * size_of::<usize>());
    }

    #[test]
    fn what_fits_stands_in_it() {
        let is_short = |length| matches!(ShortText::from("x".repeat(length)).0, Content::Short(_));
        assert!(is_short(MOST) && !is_short(MOST + 1));
    }

    proptest! {
        #[test]
        fn numbers_are_written_as_they_display(number: i64, path in proptest::collection::vec(any::<u32>(), 0..7)) {
            for number in [number, number >> 40, i64::MIN, i64::MAX, 0, 9, 10, -1] {
                let text = number.to_string();
                prop_assert_eq!(ShortText::whole(number), text.as_str());
            }
            let numbers: Vec<_> = path.iter().map(ToString::to_string).collect();
            let text = numbers.join(".");
            prop_assert_eq!(ShortText::path(&path), text.as_str());
        }

        #[test]
        fn however_it_is_kept_it_is_the_same_text(one in "[abø]{0,24}", other in "[abø]{0,3}") {
            let borrowed = ShortText::from(&*one);
            let displayed = ShortText::displayed(&format_args!("{}{}", &one[..0], one));
            for text in [ShortText::from(one.clone()), borrowed.clone().into_owned(), ShortText::copied(&one), displayed] {
                prop_assert_eq!(&text, &borrowed);
                prop_assert_eq!(text.as_str(), &*one);
                prop_assert_eq!(text.cmp(&ShortText::from(&*other)), one.cmp(&other));
                prop_assert_eq!(Text::from(text.clone()), Text::from(&*one));
                prop_assert_eq!(ShortText::from(Text::from(text.clone())), text.clone());
                prop_assert_eq!(text.into_cow(), one.clone());
            }
            prop_assert_eq!(format!("{borrowed:?}"), format!("ShortText({} bytes)", one.len()));
        }
    }
}
