use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use super::escape::{self, Pieces};
use super::scan::{ComponentStructure, Split, holds, part, part_before, plain_text};
use super::texts::{first_texts, plain_texts};
use super::{Charset, Delimiters, Presence, Text, TextError, Texts, Verbatim};

/// The separators and the character set that a message declares; every view of it carries them.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) struct Syntax {
    pub(super) delimiters: Delimiters,
    pub(super) charset: Charset,
}

impl Syntax {
    /// As it is for a field that is never split and never unescaped.
    pub(super) const fn literal(self) -> Self {
        Self {
            delimiters: Delimiters::none(self.delimiters.field()),
            charset: self.charset,
        }
    }
}

/// Something that is made of numbered leaves: a repetition of components, or a component of subcomponents.
///
/// Composite data types (HD, CWE, ...) stand at either level, and are read through this.
/// A field stands for its first repetition.
pub trait Part<'a>: Copy {
    /// The texts of the first `N` parts, found in one scan; empty text where nothing is there or it is null.
    ///
    /// Each part has its own [`TextError`], when its bytes are not in the message's character set.
    fn first_texts<const N: usize>(&self) -> [Result<Text<'a>, TextError>; N];

    /// The same texts when none of them has to be decoded, which is mostly so and costs less to find.
    ///
    /// `None` says only that [`first_texts`](Self::first_texts) has the answer.
    fn plain_texts<const N: usize>(&self) -> Option<[&'a str; N]> {
        None
    }
}

macro_rules! view {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a> {
            raw: Option<&'a [u8]>,
            syntax: Syntax,
        }

        impl<'a> $name<'a> {
            pub(super) const fn new(raw: Option<&'a [u8]>, syntax: Syntax) -> Self {
                Self { raw, syntax }
            }

            /// The bytes on the wire, escapes and all; empty when absent.
            #[inline]
            pub fn raw(&self) -> &'a [u8] {
                self.raw.unwrap_or_default()
            }

            /// Absent, empty, null or a value.
            #[inline]
            pub fn presence(&self) -> Presence {
                match self.raw {
                    None => Presence::Absent,
                    Some(b"") => Presence::Empty,
                    Some(b"\"\"") => Presence::Null,
                    Some(_) => Presence::Value,
                }
            }

            /// All of it as text, if it is one leaf that needs no decoding: what nearly every part is.
            #[inline]
            pub(crate) fn plain_text(&self) -> Option<&'a str> {
                let Syntax { delimiters, charset } = self.syntax;
                plain_text(self.raw(), delimiters).filter(|_| charset.is_supported())
            }

            /// Whether nothing is given here: absent or empty, and not null.
            #[inline]
            pub fn is_empty(&self) -> bool {
                self.raw().is_empty()
            }

            /// Whether it is an explicit null (`""`), and not empty.
            #[inline]
            pub fn is_null(&self) -> bool {
                self.presence() == Presence::Null
            }

            /// The text of the first leaf, decoded: escapes resolved, characters read from the message's character set.
            ///
            /// The first leaf is what a reader of an older version of the standard would see.
            /// A null reads as its two quotes; [`value`](Self::value) answers `None` for it.
            ///
            /// # Errors
            ///
            /// [`TextError`] when the bytes are not in the message's character set.
            #[inline]
            pub fn text(&self) -> Result<Text<'a>, TextError> {
                match self.plain_text() {
                    Some(text) => Ok(Text::from(text)),
                    None => self.leaf().decoded(),
                }
            }

            /// The text of the first leaf, decoded, when a value is there.
            ///
            /// Absent, empty and null all answer `None`; [`presence`](Self::presence) tells them apart.
            ///
            /// # Errors
            ///
            /// [`TextError`] when the bytes are not in the message's character set.
            #[inline]
            pub fn value(&self) -> Result<Option<Text<'a>>, TextError> {
                match self.plain_text() {
                    Some("" | "\"\"") => Ok(None),
                    Some(text) => Ok(Some(Text::from(text))),
                    None => {
                        let leaf = self.leaf();
                        match leaf.presence() {
                            Presence::Value => leaf.decoded().map(Some),
                            _ => Ok(None),
                        }
                    }
                }
            }
        }

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({:?}, {} bytes)"), self.presence(), self.raw().len())
            }
        }
    };
}

view! {
    /// A field of a segment: repetitions of components.
    ///
    /// `Debug` shows its length only.
    Field
}

view! {
    /// One repetition of a field: components.
    Repetition
}

view! {
    /// A component of a repetition: subcomponents.
    Component
}

view! {
    /// The smallest part: one piece of text.
    Subcomponent
}

impl<'a> Field<'a> {
    /// The repetitions; none when the field is empty.
    #[inline]
    pub fn repetitions(&self) -> Repetitions<'a> {
        Repetitions(
            Split::new(filled(self.raw), self.syntax.delimiters.repetition()),
            self.syntax,
        )
    }

    /// Repetition `number`, from 1.
    #[inline]
    pub fn repetition(&self, number: usize) -> Repetition<'a> {
        let raw = self
            .raw
            .and_then(|raw| part(raw, self.syntax.delimiters.repetition(), number));
        Repetition::new(raw, self.syntax)
    }

    /// Component `number`, from 1, of the first repetition.
    // Where the number is a constant, as it mostly is, what is left is a short scan.
    #[inline(always)]
    pub fn component(&self, number: usize) -> Component<'a> {
        let delimiters = self.syntax.delimiters;
        let raw = self.raw.and_then(|raw| {
            part_before(raw, delimiters.repetition(), delimiters.component(), number)
        });
        Component::new(raw, self.syntax)
    }

    /// Its bytes for writing them again as they are, escapes and all.
    ///
    /// `None` when it holds no value, when the message has other separators than IHE PCD,
    /// in which the same bytes would mean something else, or when a byte in it would end a frame.
    pub fn verbatim(&self) -> Option<Verbatim> {
        let same = self.syntax.delimiters == Delimiters::PCD;
        let value = self.presence() == Presence::Value;
        (same && value)
            .then(|| Verbatim::new(self.raw(), self.syntax.charset))
            .flatten()
    }

    fn leaf(&self) -> Subcomponent<'a> {
        self.repetition(1).leaf()
    }
}

impl<'a> Repetition<'a> {
    /// The components; none when the repetition is empty.
    #[inline]
    pub fn components(&self) -> Components<'a> {
        Components(
            Split::new(filled(self.raw), self.syntax.delimiters.component()),
            self.syntax,
        )
    }

    /// The texts of the components, each as [`Component::text`] gives it.
    ///
    /// Where nothing has to be decoded this is several times as fast as asking each component:
    /// the whole is looked at once.
    ///
    /// ```
    /// # use ihe_pcd::hl7::{Message, SegmentId};
    /// let message = Message::parse(b"MSH|^~\\&|A\rOBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC\r")?;
    /// let obx = message.segment(SegmentId::OBX).ok_or("no OBX")?;
    /// let texts: Vec<_> = obx.field(3).repetition(1).texts().collect::<Result<_, _>>()?;
    /// assert_eq!(texts, ["147842", "MDC_ECG_HEART_RATE", "MDC"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn texts(&self) -> Texts<'a> {
        Texts::new(self)
    }

    /// All components as text, separators and all, if none of them has to be decoded.
    pub(super) fn plain_components(&self) -> Option<&'a str> {
        let Syntax {
            delimiters,
            charset,
        } = self.syntax;
        let raw = self.raw();
        let plain = charset.is_supported() && !holds(raw, ComponentStructure(delimiters));
        plain.then(|| core::str::from_utf8(raw).ok()).flatten()
    }

    /// The separators of its message.
    pub(crate) const fn delimiters(&self) -> Delimiters {
        self.syntax.delimiters
    }

    /// Component `number`, from 1.
    #[inline]
    pub fn component(&self, number: usize) -> Component<'a> {
        let raw = self
            .raw
            .and_then(|raw| part(raw, self.syntax.delimiters.component(), number));
        Component::new(raw, self.syntax)
    }

    fn leaf(&self) -> Subcomponent<'a> {
        self.component(1).leaf()
    }
}

impl<'a> Component<'a> {
    /// The subcomponents; none when the component is empty.
    #[inline]
    pub fn subcomponents(&self) -> Subcomponents<'a> {
        Subcomponents(
            Split::new(filled(self.raw), self.syntax.delimiters.subcomponent()),
            self.syntax,
        )
    }

    /// Subcomponent `number`, from 1.
    #[inline]
    pub fn subcomponent(&self, number: usize) -> Subcomponent<'a> {
        let raw = self
            .raw
            .and_then(|raw| part(raw, self.syntax.delimiters.subcomponent(), number));
        Subcomponent::new(raw, self.syntax)
    }

    fn leaf(&self) -> Subcomponent<'a> {
        self.subcomponent(1)
    }
}

impl<'a> Subcomponent<'a> {
    /// What stands in the leaf piece by piece: text, escaped bytes and separators, highlighting, formatting commands.
    ///
    /// For whoever shows formatted text; [`text`](Self::text) is the same as plain text.
    ///
    /// ```
    /// use ihe_pcd::hl7::{Formatting, Message, PieceKind};
    ///
    /// let message = Message::parse(
    ///     b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6\rNTE|1||cuff\\.br\\\\H\\leaks\\N\\\r",
    /// )?;
    /// let nte = message.segments().nth(1).ok_or("no NTE")?;
    /// let note = nte.field(3).component(1).subcomponent(1);
    /// let mut shown = String::new();
    /// for piece in note.pieces() {
    ///     match piece.kind() {
    ///         PieceKind::Text => shown.push_str(core::str::from_utf8(piece.raw())?),
    ///         PieceKind::Formatting(Formatting::LineBreak) => shown.push_str("<br>"),
    ///         PieceKind::Highlight => shown.push_str("<em>"),
    ///         PieceKind::Normal => shown.push_str("</em>"),
    ///         _ => {}
    ///     }
    /// }
    /// assert_eq!(shown, "cuff<br><em>leaks</em>");
    /// assert_eq!(note.text()?, "cuff\nleaks");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn pieces(&self) -> Pieces<'a> {
        Pieces::new(self.raw(), self.syntax.delimiters)
    }

    /// Text with escapes, or beyond ASCII.
    #[inline(never)]
    fn decoded(&self) -> Result<Text<'a>, TextError> {
        let raw = self.raw();
        let Syntax {
            delimiters,
            charset,
        } = self.syntax;
        if let Some(at) = charset.switch(raw) {
            let before = raw.get(..at).unwrap_or_default();
            let before = escape::resolve(before, delimiters, charset);
            let offset = before.len();
            charset.decode(before)?;
            return Err(TextError { offset, charset });
        }
        let bytes = escape::resolve(raw, delimiters, charset);
        charset.decode(bytes).map(Text::from)
    }

    fn leaf(&self) -> Self {
        *self
    }
}

impl<'a> Part<'a> for Field<'a> {
    fn first_texts<const N: usize>(&self) -> [Result<Text<'a>, TextError>; N] {
        let end = self.syntax.delimiters.repetition();
        let separator = self.syntax.delimiters.component();
        first_texts(self.raw(), end, separator, self.syntax)
    }

    fn plain_texts<const N: usize>(&self) -> Option<[&'a str; N]> {
        let end = self.syntax.delimiters.repetition();
        let separator = self.syntax.delimiters.component();
        plain_texts(self.raw(), end, separator, self.syntax)
    }
}

impl<'a> Part<'a> for Repetition<'a> {
    fn first_texts<const N: usize>(&self) -> [Result<Text<'a>, TextError>; N] {
        let separator = self.syntax.delimiters.component();
        first_texts(self.raw(), None, separator, self.syntax)
    }

    fn plain_texts<const N: usize>(&self) -> Option<[&'a str; N]> {
        let separator = self.syntax.delimiters.component();
        plain_texts(self.raw(), None, separator, self.syntax)
    }
}

impl<'a> Part<'a> for Component<'a> {
    fn first_texts<const N: usize>(&self) -> [Result<Text<'a>, TextError>; N] {
        let separator = self.syntax.delimiters.subcomponent();
        first_texts(self.raw(), None, separator, self.syntax)
    }

    fn plain_texts<const N: usize>(&self) -> Option<[&'a str; N]> {
        let separator = self.syntax.delimiters.subcomponent();
        plain_texts(self.raw(), None, separator, self.syntax)
    }
}

macro_rules! parts {
    ($(#[$doc:meta])* $name:ident of $item:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name<'a>(Split<'a>, Syntax);

        impl<'a> Iterator for $name<'a> {
            type Item = $item<'a>;

            #[inline]
            fn next(&mut self) -> Option<$item<'a>> {
                self.0.next().map(|raw| $item::new(Some(raw), self.1))
            }
        }

        impl FusedIterator for $name<'_> {}
    };
}

parts! {
    /// The repetitions of a field.
    Repetitions of Repetition
}

parts! {
    /// The components of a repetition.
    Components of Component
}

parts! {
    /// The subcomponents of a component.
    Subcomponents of Subcomponent
}

impl Components<'_> {
    /// Where the next component is in the bytes of the repetition.
    #[inline]
    pub(super) fn next_range(&mut self) -> Option<Range<usize>> {
        self.0.next_range()
    }
}

/// Nothing at all has no parts.
fn filled(raw: Option<&[u8]>) -> Option<&[u8]> {
    raw.filter(|raw| !raw.is_empty())
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    const SYNTAX: Syntax = Syntax {
        delimiters: Delimiters::PCD,
        charset: Charset::UTF_8,
    };

    fn field(raw: &[u8]) -> Field<'_> {
        Field::new(Some(raw), SYNTAX)
    }

    #[test]
    fn parts_are_numbered_from_one_and_beyond_the_last_is_absent() {
        let field = field(b"a^b&c~d");
        assert_eq!(field.component(1).raw(), b"a");
        assert_eq!(field.component(2).subcomponent(2).raw(), b"c");
        assert_eq!(field.repetition(2).component(1).raw(), b"d");
        assert_eq!(field.component(3).presence(), Presence::Absent);
        assert_eq!(field.component(0).presence(), Presence::Absent);
        assert_eq!(
            field.repetition(3).component(7).subcomponent(9).presence(),
            Presence::Absent
        );
    }

    #[test]
    fn absent_empty_null_and_value_stay_apart() {
        let field = field(b"a^^\"\"");
        assert_eq!(field.component(1).presence(), Presence::Value);
        assert_eq!(field.component(2).presence(), Presence::Empty);
        assert_eq!(field.component(3).presence(), Presence::Null);
        assert_eq!(field.component(4).presence(), Presence::Absent);
        assert!(field.component(2).is_empty() && !field.component(2).is_null());
        assert!(field.component(3).is_null() && !field.component(3).is_empty());
        assert_eq!(field.component(3).value().unwrap(), None);
    }

    #[test]
    fn the_iterators_agree_with_the_numbers() {
        for raw in [&b""[..], b"a", b"^", b"a^b", b"^^a^", b"a~b^c&d~"] {
            let field = field(raw);
            let repetitions: Vec<_> = field.repetitions().map(|part| part.raw()).collect();
            let numbered: Vec<_> = (1..)
                .map(|number| field.repetition(number))
                .take_while(|part| part.presence() != Presence::Absent)
                .map(|part| part.raw())
                .collect();
            if !raw.is_empty() {
                assert_eq!(repetitions, numbered);
            }
            let components: Vec<_> = field
                .repetition(1)
                .components()
                .map(|part| part.raw())
                .collect();
            for (at, part) in components.iter().enumerate() {
                assert_eq!(field.component(at + 1).raw(), *part);
            }
        }
        assert_eq!(field(b"").repetitions().count(), 0);
        assert_eq!(field(b"~").repetitions().count(), 2);
    }

    #[test]
    fn the_parts_of_one_scan_are_those_found_one_by_one() {
        fn one_by_one(part: Result<Option<Text<'_>>, TextError>) -> Result<Text<'_>, TextError> {
            part.map(Option::unwrap_or_default)
        }
        fn agree<'a>(part: impl Part<'a>, expected: &[Result<Text<'a>, TextError>; 7]) {
            if let Some(plain) = part.plain_texts() {
                assert_eq!(plain.map(|text| Ok(Text::from(text))), *expected);
            }
        }
        let numbers = [1, 2, 3, 4, 5, 6, 7];
        assert!(field(b"a^b^\"\"").plain_texts::<7>().is_some());
        assert!(field(b"a^\\T\\").plain_texts::<7>().is_none());
        let long = b"^".repeat(80);
        for raw in [
            &b""[..],
            b"^",
            b"a^b^c^d^e^f",
            b"a^b^c^d^e^f^g^h",
            b"a^\"\"^^\\T\\^\xC3\xA5^\xFF",
            b"\xFF^a&b^&c^\"\"&d^\x1B^g",
            b"\\^a^x\\S\\^\xC3^\xA5",
            b"a^b~c^d",
            b"~c^d",
            &long,
        ] {
            for charset in [Charset::UTF_8, Charset::from_table_0211(b"BIG-5")] {
                for delimiters in [Delimiters::PCD, Delimiters::none(b'|')] {
                    let syntax = Syntax {
                        delimiters,
                        charset,
                    };
                    let field = Field::new(Some(raw), syntax);
                    let expected = numbers.map(|at| one_by_one(field.component(at).value()));
                    assert_eq!(field.first_texts(), expected);
                    agree(field, &expected);

                    let repetition = field.repetition(1);
                    let expected = numbers.map(|at| one_by_one(repetition.component(at).value()));
                    assert_eq!(repetition.first_texts(), expected);
                    agree(repetition, &expected);

                    let raw: Vec<_> = repetition
                        .raw()
                        .iter()
                        .map(|byte| match byte {
                            b'^' => b'&',
                            b'&' => b'.',
                            other => *other,
                        })
                        .collect();
                    let component = Component::new(Some(&raw), syntax);
                    let expected = numbers.map(|at| one_by_one(component.subcomponent(at).value()));
                    assert_eq!(component.first_texts(), expected);
                    agree(component, &expected);
                }
            }
        }
    }

    #[test]
    fn debug_shows_no_content() {
        let shown = alloc::format!(
            "{:?} {:?}",
            field(b"Nordmann"),
            field(b"Ola^N").repetitions()
        );
        assert!(
            !shown.contains("Nordmann") && !shown.contains("Ola"),
            "{shown}"
        );
    }
}
