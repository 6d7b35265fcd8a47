//! Adapters that connect [`ihe_pcd`] to stores and brokers.
//!
//! For whoever runs a consumer and wants its messages in a system that exists.
//! Each adapter is a module behind a feature of the same name, and none is on by default:
//! a build holds the engines it asked for and no others.
//!
//! | Feature | Module | What it is |
//! |---|---|---|
//! | `exec` | `exec` | A driver or a sink in any language: a supervised child process that speaks lines of JSON. |
//! | `files` | `files` | Folders of HL7 files, and files with a line of JSON for each report, as sources and sinks. |
//! | `nats` | `nats` | Reports through a stream of NATS JetStream: a sink that publishes them, and a worker that reads them into any sink. |
//! | `simulator` | `simulator` | Devices that do not exist: a monitor, a pulse oximeter, a ventilator and an infusion pump. |
//! | `sqlite` | `sqlite` | A journal, and following from it the typed observations, in one SQLite file. |
//!
//! With the feature `pipeline`, `registered` adds those that a build has to a registry, by the names that a configuration calls them.
//!
//! A feature adds an adapter and changes nothing else.
//! The types of an engine appear in no public signature here, so an engine can move to its next version without breaking a caller.
//!
//! Not here: the traits the adapters implement ([`ihe_pcd::plugin`]).

#[cfg(feature = "exec")]
pub mod exec;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "nats")]
pub mod nats;
#[cfg(feature = "pipeline")]
mod registered;
#[cfg(any(feature = "exec", feature = "files"))]
mod report_line;
#[cfg(feature = "simulator")]
pub mod simulator;
#[cfg(feature = "sqlite")]
pub mod sqlite;

#[cfg(feature = "pipeline")]
pub use registered::registered;
