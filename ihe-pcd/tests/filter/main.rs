//! Between a consumer and a reporter: what is wanted of reports, and one value for each interval.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod chart_story;
mod forwarding;
mod journal;
mod monitor;
mod properties;
mod selection;
#[cfg(feature = "serde")]
mod serialized;
mod thinning;
