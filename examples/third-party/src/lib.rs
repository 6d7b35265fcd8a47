//! The plugins of ACME: what a vendor writes to bring its pumps into a pipeline.
//!
//! An example of a package of somebody else: it uses what is public, and stands in no adapter.

mod codes;
mod line;
mod pump;

use ihe_pcd::pipeline::{Factory, Registry};
use ihe_pcd::plugin::Failure;

pub use codes::{AcmeCodes, SYSTEM};
pub use line::{Line, LineError};
pub use pump::{Pump, PumpSettings};

/// Adds ACME's plugins: the source `acme-pump` and the step `acme-codes`.
#[must_use]
pub fn register(registry: Registry) -> Registry {
    registry
        .with(
            "acme-pump",
            Factory::source(|settings: PumpSettings| Ok::<_, Failure>(Pump::new(settings))),
        )
        .with("acme-codes", Factory::step(codes::before))
}
