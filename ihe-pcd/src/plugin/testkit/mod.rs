//! What an adapter must promise, as a test that its author calls.
//!
//! For whoever writes a [`Journal`](super::Journal): one call asks a store for everything the trait promises,
//! and answers with the promises that are broken, each by its name.
//! It is behind the feature `testkit`, needs no runtime of its own and starts no thread.
//!
//! ```
//! use ihe_pcd::plugin::{VolatileJournal, testkit};
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! // In an adapter's tests, under `#[tokio::test]`:
//! let kept = testkit::journal(async |_store| {
//!     // A store that lasts is opened by its name, and made where it is not there yet:
//!     // Ok(MyJournal::open(folder.path().join(_store))?)
//!     Ok(VolatileJournal::new(10_000))
//! });
//! if let Err(broken) = kept.await {
//!     panic!("{broken}");
//! }
//! # });
//! ```
//!
//! Not here: power cuts, full disks and damaged files. Those belong to the store, and its author has to bring them about.

mod appending;
mod deleting;
mod ending;
mod entries;
mod journal;
mod marking;
mod polling;
mod promise;
mod reading;
mod recognising;
mod setting_aside;

pub use journal::journal;
pub use promise::{Broken, BrokenPromise, Promise};
