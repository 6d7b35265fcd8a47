//! The plugins that this library has itself, by the names that a configuration calls them.

mod filter;
mod forward;
mod journal;
mod listener;
mod nothing;
mod window;

use super::{Factory, Registry};
use crate::plugin::Failure;

pub(super) fn register(registry: Registry) -> Registry {
    registry
        .with("danger-volatile", Factory::journal(journal::open))
        .with("mllp", Factory::listener(listener::open))
        .with("filter", Factory::step(filter::before))
        .with("window", Factory::step(window::before))
        .with("mllp", Factory::sink(forward::open))
        .with("nothing", Factory::sink(nothing::open))
}

/// What cannot fail.
type Open<T> = Result<T, Failure>;
