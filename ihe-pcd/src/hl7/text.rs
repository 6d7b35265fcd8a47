use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::ops::Deref;

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
#[derive(Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    pub(super) const EMPTY: Self = Self(Cow::Borrowed(""));

    /// The text itself: from here on its content is the caller's to protect.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, borrowed from the message where nothing had to be decoded.
    pub fn into_cow(self) -> Cow<'a, str> {
        self.0
    }

    /// The same text without a borrow.
    pub fn into_owned(self) -> Text<'static> {
        Text(Cow::Owned(self.0.into_owned()))
    }

    /// Whether the text is borrowed from the message.
    pub const fn is_borrowed(&self) -> bool {
        matches!(self.0, Cow::Borrowed(_))
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.0.len())
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(text)
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
