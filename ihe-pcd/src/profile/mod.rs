//! The judge: which rules of a profile a message breaks, and where.
//!
//! For vendors who want to know before a connectathon, and for sites that want to point at the rule a device breaks.
//! A [`Profile`] is data: the framework's own rules, those of a tool, or what a site brings.
//! [`Profile::judge`] holds a message against it and gives [`Finding`]s, each with its place, rule, source and a sentence that says what to do.
//!
//! It is not the reader: [`model::Report`](crate::model::Report) reads what breaks these rules, and no finding is needed to read a value.
//! What becomes of a message with findings is for whoever received it to decide.

mod adjusted;
mod area;
mod builtin;
mod check;
mod definition;
mod engine;
mod finding;
mod findings;
#[cfg(feature = "igamt")]
pub mod igamt;
mod kind;
mod pair;
mod place;
mod plan;
mod prepared;
mod requirement;
mod rules;
#[cfg(any(test, fuzzing))]
mod sample;
mod sentence;
mod severity;

pub use self::adjusted::UnknownRule;
pub use self::area::{Area, NotAnArea};
pub use self::builtin::UnknownProfile;
pub use self::finding::Finding;
pub use self::findings::Findings;
pub use self::kind::FindingKind;
pub use self::place::Place;
pub use self::prepared::Profile;
pub use self::requirement::Requirement;
#[cfg(any(test, fuzzing))]
pub(crate) use self::sample::sample;
pub use self::sentence::Sentence;
pub use self::severity::{Severity, UnknownSeverity};
