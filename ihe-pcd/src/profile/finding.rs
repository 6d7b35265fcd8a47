use alloc::sync::Arc;
use core::fmt;

use super::{FindingKind, Place, Sentence, Severity};

/// One rule that a message breaks, and where.
///
/// It holds no value of the message, so it may be logged and sent to the vendor.
/// `Display` is one line: `error OBX[4]-6: OBX-6.required: ...`.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// How grave it is, by the profile and whoever adjusted it.
    pub severity: Severity,
    /// What kind of rule it is.
    pub kind: FindingKind,
    /// The rule's name within the profile, stable over versions: `OBX-4.distinct`, or the id of a constraint that a site brought.
    pub rule: Arc<str>,
    /// Where it is, or would be.
    pub at: Place,
    /// What is wrong, and what to do.
    pub message: Sentence,
    /// Where the rule stands: `TF-2 B.8.3`, `NIST OBX_PCD_4`.
    pub source: Arc<str>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            severity,
            rule,
            at,
            message,
            source,
            ..
        } = self;
        write!(f, "{severity} {at}: {rule}: {message} ({source})")
    }
}
