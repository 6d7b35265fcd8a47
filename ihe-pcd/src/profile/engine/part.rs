use alloc::borrow::Cow;

use crate::hl7::{
    Component, Components, Delimiters, Location, Repetition, Subcomponent, Subcomponents, Text,
};
use crate::profile::definition::DatatypeIndex;

/// A repetition of a field, a component or a subcomponent, with its place and the type it has by the profile.
#[derive(Clone, Copy)]
pub(in crate::profile) struct Part<'m> {
    pub view: View<'m>,
    pub at: Location,
    /// `None` where the profile does not know.
    pub datatype: Option<DatatypeIndex>,
}

#[derive(Clone, Copy)]
pub(in crate::profile) enum View<'m> {
    Repetition(Repetition<'m>),
    Component(Component<'m>),
    Subcomponent(Subcomponent<'m>),
}

impl<'m> View<'m> {
    pub(in crate::profile) fn raw(self) -> &'m [u8] {
        match self {
            Self::Repetition(view) => view.raw(),
            Self::Component(view) => view.raw(),
            Self::Subcomponent(view) => view.raw(),
        }
    }

    /// A component or subcomponent of it.
    pub(super) fn child(self, number: usize) -> Option<Self> {
        match self {
            Self::Repetition(view) => Some(Self::Component(view.component(number))),
            Self::Component(view) => Some(Self::Subcomponent(view.subcomponent(number))),
            Self::Subcomponent(_) => None,
        }
    }

    /// The text, with escape sequences resolved; `None` where it cannot be read in the character set of the message.
    ///
    /// A delimiter that should have been escaped stands for itself.
    pub(in crate::profile) fn text(self) -> Option<Cow<'m, str>> {
        let plain = match self {
            Self::Repetition(view) => view.plain_text(),
            Self::Component(view) => view.plain_text(),
            Self::Subcomponent(view) => view.plain_text(),
        };
        if let Some(text) = plain {
            return Some(Cow::Borrowed(text));
        }
        let raw = self.raw();
        // Whatever the escape character is, no message has a backslash or another of these in plain ASCII text by chance:
        // where none stands, delimiters are all that is left.
        let is_plain = raw
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b" ^&~.-_:/+".contains(byte));
        if is_plain {
            return core::str::from_utf8(raw).ok().map(Cow::Borrowed);
        }
        let text = match self {
            Self::Repetition(view) => view.text(),
            Self::Component(view) => view.text(),
            Self::Subcomponent(view) => view.text(),
        };
        text.ok().map(Text::into_cow)
    }
}

/// What a part is made of.
pub(super) enum Views<'m> {
    Components(Components<'m>),
    Subcomponents(Subcomponents<'m>),
    Nothing,
}

impl<'m> Views<'m> {
    pub(super) fn of(view: View<'m>) -> Self {
        match view {
            View::Repetition(view) => Self::Components(view.components()),
            View::Component(view) => Self::Subcomponents(view.subcomponents()),
            View::Subcomponent(_) => Self::Nothing,
        }
    }
}

impl<'m> Iterator for Views<'m> {
    type Item = View<'m>;

    fn next(&mut self) -> Option<View<'m>> {
        match self {
            Self::Components(views) => views.next().map(View::Component),
            Self::Subcomponents(views) => views.next().map(View::Subcomponent),
            Self::Nothing => None,
        }
    }
}

/// Whether a part counts as missing: nothing, blanks, or separators with nothing between.
pub(in crate::profile) fn is_blank(raw: &[u8], delimiters: Delimiters) -> bool {
    match raw {
        [] => true,
        [first, ..] if first.is_ascii_alphanumeric() => false,
        _ => raw.iter().all(|byte| {
            byte.is_ascii_whitespace()
                || Some(*byte) == delimiters.component()
                || Some(*byte) == delimiters.subcomponent()
        }),
    }
}
