//! The adapters by the names that a configuration calls them (feature `pipeline`).
//!
//! ```
//! use ihe_pcd::pipeline::Registry;
//!
//! let registry = ihe_pcd_adapters::registered(Registry::standard());
//! # let _ = registry;
//! ```
//!
//! | table | kind | feature | what it is |
//! |---|---|---|---|
//! | `[journal]` | `sqlite` | `sqlite` | a journal and the typed rows in one SQLite file |
//! | `[sources.*]` | `exec` | `exec` | a driver in any language, as a child process |
//! | `[sources.*]` | `hl7-files` | `files` | a folder of HL7 files |
//! | `[sources.*]` | `ndjson` | `files` | a folder of files with a line of JSON for each report |
//! | `[sources.*]` | `simulator` | `simulator` | a device that does not exist |
//! | `[sinks.*]` | `exec` | `exec` | a sink in any language, as a child process |
//! | `[sinks.*]` | `hl7-files` | `files` | an HL7 file for each report |
//! | `[sinks.*]` | `nats` | `nats` | a stream of NATS JetStream |
//! | `[sinks.*]` | `ndjson` | `files` | a line of JSON for each report |
//! | `[audit_sinks.*]` | `ndjson` | `files` | a line of JSON for each audit event |

#[cfg(feature = "exec")]
mod exec;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "nats")]
mod nats;
#[cfg(feature = "simulator")]
mod simulator;
#[cfg(feature = "sqlite")]
mod sqlite;

use ihe_pcd::pipeline::Registry;

/// Adds the adapters that this build has.
#[must_use]
pub fn registered(registry: Registry) -> Registry {
    #[cfg(feature = "exec")]
    let registry = exec::register(registry);
    #[cfg(feature = "files")]
    let registry = files::register(registry);
    #[cfg(feature = "nats")]
    let registry = nats::register(registry);
    #[cfg(feature = "simulator")]
    let registry = simulator::register(registry);
    #[cfg(feature = "sqlite")]
    let registry = sqlite::register(registry);
    registry
}
