//! Sinks around a sink, for whoever puts a pipeline together: each changes what the sink behind it gets, or when, or how often.
//!
//! Not here: the plugins that they ask ([`plugin`](super)), and what makes wrappers of a configuration.

mod associated;
#[cfg(feature = "tokio")]
mod batched;
#[cfg(feature = "tokio")]
mod filtered;
mod mapped;
#[cfg(feature = "tokio")]
mod rate_limited;
#[cfg(feature = "tokio")]
mod retried;
#[cfg(feature = "tokio")]
mod routed;
#[cfg(feature = "tokio")]
mod several;
#[cfg(feature = "tokio")]
mod tee;
#[cfg(feature = "tokio")]
mod windowed;

pub use associated::Associated;
#[cfg(feature = "tokio")]
pub use batched::Batched;
#[cfg(feature = "tokio")]
pub use filtered::Filtered;
pub use mapped::Mapped;
#[cfg(feature = "tokio")]
pub use rate_limited::RateLimited;
#[cfg(feature = "tokio")]
pub use retried::Retried;
#[cfg(feature = "tokio")]
pub use routed::{RouteError, Routed};
#[cfg(feature = "tokio")]
pub use tee::Tee;
#[cfg(feature = "tokio")]
pub use windowed::Windowed;
