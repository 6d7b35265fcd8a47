//! Where the samples of an array come from, and the ways to take them in order.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};
use core::iter::FusedIterator;
use core::marker::PhantomData;

use memchr::memchr;

use crate::hl7::{Component, Components, Repetition, Text};

use super::number::{self, Digits, Scan};
use super::{DatatypeError, Nm, Number};

/// The samples of one array.
#[derive(Clone)]
pub(super) enum Source<'a> {
    /// As on the wire, each to be decoded.
    Wire(Repetition<'a>),
    /// As on the wire, each text as it stands.
    Plain(Plain<'a>),
    /// Without a message.
    Packed(Packed<'a>),
}

impl<'a> Source<'a> {
    /// The samples of a repetition, and how many.
    ///
    /// # Errors
    ///
    /// As [`Na::read`](super::Na::read).
    pub(super) fn read(repetition: Repetition<'a>) -> Result<(Self, usize), DatatypeError> {
        if let Some(plain) = Plain::read(repetition) {
            return Ok((Self::Plain(plain), plain.count()));
        }
        let mut length = 0_usize;
        for (number, component) in (1..).zip(repetition.components()) {
            text(component).map_err(|error| error.at_component(number))?;
            length = length.saturating_add(1);
        }
        Ok((Self::Wire(repetition), length))
    }

    pub(super) fn texts(&self) -> Texts<'_> {
        match self {
            Self::Wire(repetition) => Texts::Wire(repetition.components()),
            Self::Plain(plain) => Texts::Plain(*plain),
            Self::Packed(packed) => Texts::Packed {
                texts: &packed.texts,
                begin: packed.begin,
                ends: packed.ends.iter(),
            },
        }
    }
}

/// Samples that need no decoding: printable ASCII without an escape or a subcomponent.
#[derive(Clone, Copy)]
pub(super) struct Plain<'a> {
    /// What is left of them; `None` after the last.
    rest: Option<&'a str>,
    separator: u8,
}

impl<'a> Plain<'a> {
    /// How many bytes are looked at without asking for a verdict.
    const BLOCK: usize = 64;

    fn read(repetition: Repetition<'a>) -> Option<Self> {
        let delimiters = repetition.delimiters();
        let separator = delimiters.component()?;
        // Where a message declares no such separator, any byte that is no plain one stands for it.
        let escape = delimiters.escape().unwrap_or(b'\r');
        let subcomponent = delimiters.subcomponent().unwrap_or(b'\r');
        let is_plain =
            |byte: u8| matches!(byte, b' '..=b'~') & (byte != escape) & (byte != subcomponent);
        let raw = repetition.raw();
        let mut blocks = raw.chunks(Self::BLOCK);
        if !blocks.all(|block| {
            block
                .iter()
                .fold(true, |plain, &byte| plain & is_plain(byte))
        }) {
            return None;
        }
        let text = core::str::from_utf8(raw).ok()?;
        Some(Self {
            rest: (!text.is_empty()).then_some(text),
            separator,
        })
    }

    /// How many samples there are.
    fn count(self) -> usize {
        self.rest.map_or(0, |rest| {
            memchr::memchr_iter(self.separator, rest.as_bytes())
                .count()
                .saturating_add(1)
        })
    }

    /// Goes to the sample after `length` bytes, and answers those bytes.
    fn pass(&mut self, length: usize) -> Option<&'a str> {
        let (part, tail) = self.rest?.split_at_checked(length)?;
        self.rest = tail.get(1..);
        Some(part)
    }

    fn next_text(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let length = memchr(self.separator, rest.as_bytes()).unwrap_or(rest.len());
        let text = self.pass(length)?;
        Some(if text == "\"\"" { "" } else { text })
    }

    fn next_number<N: Number>(&mut self) -> Option<Option<Result<N, DatatypeError>>> {
        let rest = self.rest?;
        let (scan, length) = Digits::scan(rest.as_bytes(), self.separator);
        let value = match scan {
            Scan::Missing => {
                self.pass(length);
                return Some(None);
            }
            Scan::Digits(digits) => N::of_digits(digits),
            Scan::Other => None,
        };
        if let Some(value) = value {
            self.pass(length);
            return Some(Some(Ok(value)));
        }
        let text = self.next_text()?;
        Some((!text.is_empty()).then(|| number::read(text)))
    }
}

/// The texts of all samples in one, and where each ends.
#[derive(Clone, Default)]
pub(super) struct Packed<'a> {
    texts: Cow<'a, str>,
    begin: usize,
    ends: Cow<'a, [usize]>,
}

impl Packed<'_> {
    pub(super) fn push(&mut self, text: &str) {
        self.texts.to_mut().push_str(text);
        self.ends.to_mut().push(self.texts.len());
    }

    pub(super) fn push_integer(&mut self, sample: Option<i64>) {
        let texts = self.texts.to_mut();
        if let Some(number) = sample {
            // To write to a text in memory does not fail.
            let _ = write!(texts, "{number}");
        }
        self.ends.to_mut().push(texts.len());
    }

    /// How many samples there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The samples from one up to another, borrowed.
    pub(super) fn between(&self, first: usize, end: usize) -> Packed<'_> {
        let begin = match first.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or_default(),
            None => self.begin,
        };
        Packed {
            texts: Cow::Borrowed(&self.texts),
            begin,
            ends: Cow::Borrowed(self.ends.get(first..end).unwrap_or_default()),
        }
    }
}

impl Packed<'static> {
    pub(super) const fn new() -> Self {
        Self {
            texts: Cow::Owned(String::new()),
            begin: 0,
            ends: Cow::Owned(Vec::new()),
        }
    }
}

#[derive(Clone)]
pub(super) enum Texts<'s> {
    Wire(Components<'s>),
    Plain(Plain<'s>),
    Packed {
        texts: &'s str,
        begin: usize,
        ends: core::slice::Iter<'s, usize>,
    },
}

impl<'s> Texts<'s> {
    /// The next sample as a number: `None` after the last, then whether there is one.
    fn next_number<N: Number>(&mut self) -> Option<Option<Result<N, DatatypeError>>> {
        if let Self::Plain(plain) = self {
            return plain.next_number();
        }
        let text = match self.next()? {
            Ok(text) => text,
            Err(error) => return Some(Some(Err(error))),
        };
        Some((!text.is_empty()).then(|| number::read(&text)))
    }
}

impl<'s> Iterator for Texts<'s> {
    type Item = Result<Text<'s>, DatatypeError>;

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Wire(components) => components.next().map(text),
            Self::Plain(plain) => Some(Ok(plain.next_text()?.into())),
            Self::Packed { texts, begin, ends } => {
                let end = *ends.next()?;
                let text = texts.get(*begin..end).unwrap_or_default();
                *begin = end;
                Some(Ok(text.into()))
            }
        }
    }
}

/// The text of one sample, empty when it is missing.
fn text(component: Component<'_>) -> Result<Text<'_>, DatatypeError> {
    let mut surplus = component.subcomponents().skip(1);
    if surplus.any(|part| !part.is_empty()) {
        return Err(DatatypeError::TooManyParts { component: None });
    }
    Ok(component.value()?.unwrap_or_default())
}

/// The samples of an [`Na`](super::Na).
///
/// `Debug` shows how many have been taken only.
#[derive(Clone)]
pub struct Samples<'s> {
    texts: Texts<'s>,
    component: u32,
    left: usize,
}

impl<'s> Samples<'s> {
    pub(super) fn new(source: &'s Source<'_>, length: usize) -> Self {
        Self {
            texts: source.texts(),
            component: 0,
            left: length,
        }
    }
}

impl<'s> Iterator for Samples<'s> {
    type Item = Option<Result<Nm<'s>, DatatypeError>>;

    fn next(&mut self) -> Option<Self::Item> {
        let text = self.texts.next()?;
        self.component = self.component.saturating_add(1);
        self.left = self.left.saturating_sub(1);
        let number = text.and_then(|text| Nm::in_part(text, self.component));
        Some(number.transpose())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Samples<'_> {}

impl FusedIterator for Samples<'_> {}

impl fmt::Debug for Samples<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Samples({} taken)", self.component)
    }
}

/// The samples of an [`Na`](super::Na) as numbers of the machine.
///
/// `Debug` shows how many have been taken only.
#[derive(Clone)]
pub struct Numbers<'s, N> {
    texts: Texts<'s>,
    component: u32,
    left: usize,
    number: PhantomData<fn() -> N>,
}

impl<'s, N: Number> Numbers<'s, N> {
    pub(super) fn new(source: &'s Source<'_>, length: usize) -> Self {
        Self {
            texts: source.texts(),
            component: 0,
            left: length,
            number: PhantomData,
        }
    }
}

impl<N: Number> Iterator for Numbers<'_, N> {
    type Item = Option<Result<N, DatatypeError>>;

    fn next(&mut self) -> Option<Self::Item> {
        let number = self.texts.next_number()?;
        self.component = self.component.saturating_add(1);
        self.left = self.left.saturating_sub(1);
        Some(number.map(|number| number.map_err(|error| error.at_component(self.component))))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<N: Number> ExactSizeIterator for Numbers<'_, N> {}

impl<N: Number> FusedIterator for Numbers<'_, N> {}

impl<N> fmt::Debug for Numbers<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Numbers({} taken)", self.component)
    }
}
