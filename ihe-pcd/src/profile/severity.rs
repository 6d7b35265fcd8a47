use core::fmt;
use core::str::FromStr;

use thiserror::Error;

/// How grave a finding is.
///
/// ```
/// use ihe_pcd::profile::Severity;
///
/// assert!(Severity::Error > Severity::Warning);
/// assert_eq!("warning".parse(), Ok(Severity::Warning));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// Worth knowing: something optional that the profile would like to see.
    Information,
    /// A receiver may be misled, or a source of rules wants it and another does not.
    Warning,
    /// The profile is broken: a test tool fails the message.
    Error,
}

impl Severity {
    /// The word for it: `info`, `warning`, `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Not the word for a [`Severity`].
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("not one of info, warning, error")]
pub struct UnknownSeverity;

impl FromStr for Severity {
    type Err = UnknownSeverity;

    fn from_str(word: &str) -> Result<Self, UnknownSeverity> {
        [Self::Information, Self::Warning, Self::Error]
            .into_iter()
            .find(|severity| severity.as_str() == word)
            .ok_or(UnknownSeverity)
    }
}
