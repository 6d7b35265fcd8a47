//! What the applications of this package share.
//!
//! For readers of `pcd` and `ward`; not published, and no interface that anything else builds on.
//!
//! - [`json`] is a message as JSON, as `pcd read` prints it.
//! - [`simulator`] is a bedside monitor that exists in numbers only.

pub mod json;
pub mod simulator;
