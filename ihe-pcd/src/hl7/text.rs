use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;

/// Decoded text of a message.
///
/// It may be a patient's name or a measured value, so `Debug` shows its length only and there is no `Display`:
/// whoever prints it says so with [`as_str`](Self::as_str).
///
/// ```
/// use ihe_pcd::hl7::Text;
///
/// let name = Text::from("Nordmann");
/// assert_eq!(name, "Nordmann");
/// assert_eq!(format!("{name:?}"), "Text(8 bytes)");
/// ```
#[derive(Clone)]
pub struct Text<'a>(Content<'a>);

/// Nearly every text is borrowed, and a row has dozens of them:
/// the pointer to a `String` fits beside the one that borrows, where a `String` itself would not.
#[derive(Clone)]
enum Content<'a> {
    Borrowed(&'a str),
    #[expect(
        clippy::box_collection,
        reason = "it halves what a text takes in a row"
    )]
    Owned(Box<String>),
}

impl<'a> Text<'a> {
    pub(crate) const EMPTY: Self = Self::borrowed("");

    /// A text that is borrowed.
    #[inline]
    pub(crate) const fn borrowed(text: &'a str) -> Self {
        Self(Content::Borrowed(text))
    }

    /// The text itself: from here on its content is the caller's to protect.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Content::Borrowed(text) => text,
            Content::Owned(text) => text,
        }
    }

    /// The text, borrowed from the message where nothing had to be decoded.
    pub fn into_cow(self) -> Cow<'a, str> {
        match self.0 {
            Content::Borrowed(text) => Cow::Borrowed(text),
            Content::Owned(text) => Cow::Owned(*text),
        }
    }

    /// The same text without a borrow.
    pub fn into_owned(self) -> Text<'static> {
        match self.0 {
            // Most parts of a composite are empty, and nothing needs no place.
            Content::Borrowed("") => Text::EMPTY,
            Content::Borrowed(text) => Text::from(String::from(text)),
            Content::Owned(text) => Text(Content::Owned(text)),
        }
    }

    /// Whether the text is borrowed, from the message or for ever, and not kept in memory of its own.
    pub const fn is_borrowed(&self) -> bool {
        matches!(self.0, Content::Borrowed(_))
    }
}

/// What a type that holds a text, and shows its length only, has from the text.
macro_rules! protected_text {
    ($name:ident) => {
        impl Default for $name<'_> {
            #[inline]
            fn default() -> Self {
                Self::EMPTY
            }
        }

        impl core::ops::Deref for $name<'_> {
            type Target = str;

            #[inline]
            fn deref(&self) -> &str {
                self.as_str()
            }
        }

        impl Eq for $name<'_> {}

        impl PartialEq for $name<'_> {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Ord for $name<'_> {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl PartialOrd for $name<'_> {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl core::hash::Hash for $name<'_> {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($name), "({} bytes)"), self.len())
            }
        }

        impl PartialEq<str> for $name<'_> {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name<'_> {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
    };
}

pub(super) use protected_text;

protected_text!(Text);

impl<'a> From<&'a str> for Text<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::borrowed(text)
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Content::Owned(Box::new(text)))
    }
}

impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::borrowed(text),
            Cow::Owned(text) => Self::from(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn it_takes_no_more_than_a_borrow() {
        assert_eq!(size_of::<Text<'_>>(), size_of::<&str>());
    }

    #[test]
    fn nothing_is_kept_of_an_empty_text() {
        assert!(Text::from("").into_owned().is_borrowed());
        assert!(!Text::from("x").into_owned().is_borrowed());
    }

    proptest! {
        #[test]
        fn owned_and_borrowed_texts_are_the_same_text(one in "[abø]{0,3}", other in "[abø]{0,3}") {
            let owned = Text::from(one.clone());
            let borrowed = Text::from(other.as_str());
            prop_assert_eq!(owned == borrowed, one == other);
            prop_assert_eq!(owned.cmp(&borrowed), one.cmp(&other));
            prop_assert_eq!(format!("{owned:?}"), format!("Text({} bytes)", one.len()));
            prop_assert_eq!(owned.clone().into_cow(), one.as_str());
            prop_assert_eq!(Text::from(borrowed.clone().into_cow()), borrowed.clone().into_owned());
            prop_assert_eq!(borrowed.into_cow(), other.as_str());
        }
    }
}
