//! What the applications of this package share.
//!
//! For readers of `pcd` and `ward`; not published, and no interface that anything else builds on.
//!
//! - [`json`] is a message as JSON, as `pcd read` prints it.
//! - [`log`] is where they log.
//! - [`simulator`] is bedside monitors that exist in numbers only.

pub mod json;
pub mod log;
pub mod simulator;
