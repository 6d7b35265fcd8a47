//! Bodies of the fuzz targets, kept here so that an ordinary test can replay a corpus.
//!
//! Each takes any bytes and panics only when a law of the library is broken.

mod alert;
mod batch;
mod edit;
mod escape;
mod group;
#[cfg(feature = "igamt")]
mod igamt;
mod judge;
mod location;
mod parse;
mod reference;
mod report;
mod rewrite;
mod round_trip;

pub use alert::alert;
pub use batch::batch;
pub use edit::edit;
pub use escape::escape;
#[cfg(feature = "igamt")]
pub use igamt::igamt;
pub use judge::judge;
pub use location::location;
pub use parse::parse;
pub use reference::reference;
pub use report::report;
pub use rewrite::rewrite;
pub use round_trip::round_trip;

/// A number of the wire as the views take it.
fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
