use alloc::boxed::Box;
use alloc::vec::Vec;

#[cfg(feature = "igamt")]
use super::Pattern;
use super::{Check, Path};

/// What can be said of an element: the language of conformance statements.
///
/// A comparison of a part that is not there holds: whether it has to be there is said by [`Present`](Self::Present).
/// A path that leads beneath a text, or a comparison of a part that has parts of its own, neither holds nor fails:
/// the statement then has nothing to say.
#[derive(Clone, Debug)]
pub(in crate::profile) enum Condition {
    /// The part is there.
    Present(Path),
    /// The part is this text.
    Text {
        path: Path,
        text: Box<str>,
        ignore_case: bool,
        /// Of several parts one is enough; otherwise each has to be it.
        at_least_once: bool,
    },
    /// The part is one of these texts.
    List {
        path: Path,
        texts: Vec<Box<str>>,
        at_least_once: bool,
    },
    /// The whole part is as a regular expression says.
    #[cfg(feature = "igamt")]
    Pattern {
        path: Path,
        pattern: Pattern,
        at_least_once: bool,
    },
    /// The part is the number of the element among its like: 1 in the first `ORDER_OBSERVATION` of a `PATIENT_RESULT`.
    Numbered(Path),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// If the first holds, so does the second.
    Implies(Box<Self>, Box<Self>),
    /// What no path can say.
    Check(Check),
}
