//! Who keeps the alerts that stand: the receiving side of PCD-04.

mod alerts;
mod ends;
mod holds;
mod links;
mod manager;
mod restoring;
mod taker;
mod telling;

pub(super) use alerts::List;
pub use alerts::{Alerts, NotEnded};
pub(super) use links::ConnectionNumbers;
pub use manager::AlertManager;
pub(super) use taker::AlertTaker;
