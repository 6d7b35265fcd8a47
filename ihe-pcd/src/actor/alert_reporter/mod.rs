//! Who raises alerts and says what becomes of them: the sending side of PCD-04.

mod builder;
mod handle;
mod line;
mod reporter;
mod source;
mod task;

pub use builder::AlertReporterBuilder;
pub use handle::{EndError, Ended, Raised};
pub use reporter::{AlertReporter, AlertSaid, RaiseError};
