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

#[cfg(feature = "sqlite")]
mod sqlite;

use ihe_pcd::pipeline::Registry;

/// Adds the adapters that this build has.
#[must_use]
pub fn registered(registry: Registry) -> Registry {
    #[cfg(feature = "sqlite")]
    let registry = sqlite::register(registry);
    registry
}
