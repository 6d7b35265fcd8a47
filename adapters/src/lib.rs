//! Adapters that connect [`ihe_pcd`] to stores and brokers.
//!
//! For whoever runs a consumer and wants its messages in a system that exists.
//! Each adapter is a module behind a feature of the same name, and none is on by default:
//! a build holds the engines it asked for and no others.
//!
//! | Feature | Module | What it is |
//! |---|---|---|
//! | `nats` | `nats` | Reports through a stream of NATS JetStream: a sink that publishes them, and a worker that reads them into any sink. |
//! | `sqlite` | `sqlite` | A journal, and following from it the typed observations, in one SQLite file. |
//!
//! A feature adds an adapter and changes nothing else.
//! The types of an engine appear in no public signature here, so an engine can move to its next version without breaking a caller.
//!
//! Not here: the traits the adapters implement ([`ihe_pcd::plugin`]).

#[cfg(feature = "nats")]
pub mod nats;
#[cfg(feature = "sqlite")]
pub mod sqlite;
