use core::fmt;

use crate::hl7::Text;

/// A member of a list of the framework that a word of the wire stands for: TF-2 tables B.8.5-1 to -4, -8 and -9.
pub trait AlertWord: Copy + Eq + fmt::Debug + 'static {
    /// The word of the wire.
    fn word(self) -> &'static str;

    /// Reads a word of the wire, whose case counts.
    fn from_word(word: &str) -> Option<Self>;
}

/// A member of a list, or what was sent instead: a word that nobody knows is not lost.
///
/// ```
/// use ihe_pcd::model::{AlertPhase, Listed};
///
/// let phase: Listed<'_, AlertPhase> = Listed::new("escalate");
/// assert!(phase == AlertPhase::Escalate);
/// let phase: Listed<'_, AlertPhase> = Listed::new("suspend");
/// assert_eq!((phase.known(), phase.as_str()), (None, "suspend"));
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Listed<'a, T> {
    /// It is in the list.
    Known(T),
    /// It is not.
    Other(Text<'a>),
}

impl<'a, T: AlertWord> Listed<'a, T> {
    /// Reads a word of the wire; blanks around it say nothing.
    pub fn new(word: impl Into<Text<'a>>) -> Self {
        let word = word.into();
        T::from_word(word.trim()).map_or(Self::Other(word), Self::Known)
    }

    /// The member of the list; `None` for another word.
    pub const fn known(&self) -> Option<T> {
        match self {
            Self::Known(known) => Some(*known),
            Self::Other(_) => None,
        }
    }

    /// The word of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(known) => known.word(),
            Self::Other(word) => word.as_str(),
        }
    }

    /// The same without a borrow.
    pub fn into_owned(self) -> Listed<'static, T> {
        match self {
            Self::Known(known) => Listed::Known(known),
            Self::Other(word) => Listed::Other(word.into_owned()),
        }
    }
}

impl<T: AlertWord> From<T> for Listed<'_, T> {
    fn from(known: T) -> Self {
        Self::Known(known)
    }
}

impl<T: AlertWord> PartialEq<T> for Listed<'_, T> {
    fn eq(&self, other: &T) -> bool {
        self.known() == Some(*other)
    }
}

/// Says of an enumeration which word of the wire each of its members is.
macro_rules! words {
    ($type:ident { $($member:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            /// All of them, in the order of the framework.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The word of the wire.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$member => $word,)+
                }
            }

            /// Reads a word of the wire, whose case counts.
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$member),)+
                    _ => None,
                }
            }
        }

        impl crate::model::alert::AlertWord for $type {
            fn word(self) -> &'static str {
                self.word()
            }

            fn from_word(word: &str) -> Option<Self> {
                Self::from_word(word)
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.word())
            }
        }
    };
}

pub(super) use words;
