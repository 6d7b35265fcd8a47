//! What an adapter must promise, as a test that its author calls.
//!
//! For whoever writes a plugin. Of a [`Journal`](super::Journal): one call asks a store for everything the trait promises,
//! and answers with the promises that are broken, each by its name.
//! It is behind the feature `testkit` and needs no runtime of its own. The kits for taps and clocks, whose calls are no futures, start threads; no other does.
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
//! Beside it, and with the feature `std`, there are kits for those who write a sink ([`sink()`]), a sink of alerts ([`alert_sink()`]), a sink of audit events ([`audit_sink()`]), a filter ([`filter()`]),
//! a mapper of codes ([`code_mapper()`]), a directory of patients ([`patient_directory()`]), a source ([`source()`]), a source of alerts ([`alert_source()`]), a tap ([`tap()`]) or a clock ([`clock()`]);
//! and with the feature `tokio` for those who bring another wire than TCP: a transport ([`transport()`]) or a listener ([`listener()`]).
//!
//! Not here: power cuts, full disks and damaged files. Those belong to the store, and its author has to bring them about.

#[cfg(feature = "std")]
mod alert_sink;
#[cfg(feature = "std")]
mod alert_source;
mod appending;
#[cfg(feature = "std")]
mod audit_sink;
#[cfg(feature = "std")]
mod backend;
#[cfg(feature = "std")]
mod calling;
#[cfg(feature = "tokio")]
mod carrying;
#[cfg(feature = "std")]
mod changes;
#[cfg(feature = "std")]
mod clock;
#[cfg(feature = "tokio")]
mod closing;
#[cfg(feature = "std")]
mod code_mapper;
mod deleting;
mod ending;
#[cfg(feature = "tokio")]
mod ends;
mod entries;
#[cfg(feature = "std")]
mod filter;
#[cfg(feature = "std")]
mod happenings;
mod journal;
#[cfg(feature = "tokio")]
mod listener;
mod marking;
#[cfg(feature = "std")]
mod outlet;
#[cfg(feature = "std")]
mod patient_directory;
mod polling;
mod promise;
#[cfg(feature = "std")]
mod raising;
mod reading;
mod recognising;
#[cfg(feature = "std")]
mod reports;
#[cfg(feature = "std")]
mod running;
#[cfg(feature = "std")]
mod script;
mod setting_aside;
#[cfg(feature = "std")]
mod sink;
#[cfg(feature = "std")]
mod source;
#[cfg(feature = "std")]
mod taking;
#[cfg(feature = "std")]
mod tap;
#[cfg(feature = "std")]
mod telling;
#[cfg(feature = "tokio")]
mod transport;

#[cfg(feature = "std")]
pub use alert_sink::alert_sink;
#[cfg(feature = "std")]
pub use alert_source::alert_source;
#[cfg(feature = "std")]
pub use audit_sink::audit_sink;
#[cfg(feature = "std")]
pub use clock::clock;
#[cfg(feature = "std")]
pub use code_mapper::code_mapper;
#[cfg(feature = "std")]
pub use filter::filter;
pub use journal::journal;
#[cfg(feature = "tokio")]
pub use listener::listener;
#[cfg(feature = "std")]
pub use patient_directory::{KnownPatient, patient_directory};
pub use promise::{Broken, BrokenPromise, Promise};
#[cfg(feature = "std")]
pub use sink::sink;
#[cfg(feature = "std")]
pub use source::source;
#[cfg(feature = "std")]
pub use tap::{Noted, tap};
#[cfg(feature = "tokio")]
pub use transport::transport;
