use alloc::boxed::Box;
use core::error::Error;

/// The error of a plugin: open in what it is, closed in what the framework does about it.
///
/// Its `Display` and `Debug` go into logs and must hold no content of a message.
///
/// ```
/// use ihe_pcd::plugin::{ErrorKind, Failure, PluginError};
///
/// #[derive(Debug, thiserror::Error)]
/// #[error("the record system is down for maintenance")]
/// struct Maintenance;
///
/// impl PluginError for Maintenance {
///     fn kind(&self) -> ErrorKind {
///         ErrorKind::RetryLater
///     }
/// }
///
/// let failure = Failure::from(Maintenance);
/// assert_eq!(failure.kind(), ErrorKind::RetryLater);
/// ```
pub trait PluginError: Error + Send + Sync + 'static {
    /// What the framework is to do.
    fn kind(&self) -> ErrorKind;
}

/// What the framework does about an error of a plugin.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The same call may succeed later: it is repeated, and order is kept meanwhile.
    ///
    /// A journal that answers it leads to `CE` with ERR-3 207: the sender repeats.
    RetryLater,
    /// This plugin will not take this item; others may. It is set aside with an event, and the next one follows.
    Refuse,
    /// This item cannot be handled: it is tried [a few times](crate::session::inbox::InboxPolicy::attempts),
    /// then set aside with an event that says why, and the next one follows. A panic is the same.
    Poison,
    /// The call or the configuration is wrong; repeating it changes nothing. The item is set aside with an event.
    Misuse,
}

/// Any plugin's error, with its kind.
#[derive(Debug)]
pub struct Failure(Box<dyn PluginError>);

impl Failure {
    /// A failure that may pass: the same again later.
    ///
    /// ```
    /// use ihe_pcd::plugin::{ErrorKind, Failure};
    ///
    /// let failure = Failure::retry_later("the chart is closed for the night");
    /// assert_eq!(failure.kind(), ErrorKind::RetryLater);
    /// ```
    pub fn retry_later(why: &'static str) -> Self {
        Self::from(Said(ErrorKind::RetryLater, why))
    }

    /// This item will not be taken here, and the next one may come.
    pub fn refuse(why: &'static str) -> Self {
        Self::from(Said(ErrorKind::Refuse, why))
    }

    /// What the framework is to do.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind()
    }

    /// The plugin's own error.
    pub fn error(&self) -> &dyn PluginError {
        &*self.0
    }
}

/// A failure in words that are there before any message is: they hold no content of one.
#[derive(Debug, thiserror::Error)]
#[error("{1}")]
struct Said(ErrorKind, &'static str);

impl PluginError for Said {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

impl<E: PluginError> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

#[cfg(feature = "std")]
impl PluginError for std::io::Error {
    /// What depends on a device, a network or the other end may pass; what depends on how it was asked does not.
    fn kind(&self) -> ErrorKind {
        match self.kind() {
            std::io::ErrorKind::InvalidInput
            | std::io::ErrorKind::Unsupported
            | std::io::ErrorKind::PermissionDenied
            | std::io::ErrorKind::AddrNotAvailable => ErrorKind::Misuse,
            _ => ErrorKind::RetryLater,
        }
    }
}

impl core::fmt::Display for Failure {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
