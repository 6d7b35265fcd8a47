//! The plugins that this library has itself, by the names that a configuration calls them.

mod code_map;
mod filter;
mod forward;
mod journal;
mod listener;
mod nothing;
mod outbox;
mod pace;
mod patients;
mod several;
mod stays;
mod window;

use super::{Factory, Registry};
use crate::plugin::Failure;

pub(super) fn register(registry: Registry) -> Registry {
    registry
        .with("danger-volatile", Factory::journal(journal::open))
        .with("mllp", Factory::listener(listener::open))
        .with("mllp", Factory::outbox(outbox::open))
        .with("stays", Factory::directory(stays::open))
        .with("code-map", Factory::step(code_map::before))
        .with("filter", Factory::step(filter::before))
        .with("patients", Factory::step_with_directory(patients::before))
        .with("rate-limit", Factory::step(pace::limited))
        .with("retry", Factory::step(pace::retried))
        .with("window", Factory::step(window::before))
        .with("mllp", Factory::sink(forward::open))
        .with("nothing", Factory::sink(nothing::open))
        .with("route", Factory::sink_of_sinks(several::route))
        .with("tee", Factory::sink_of_sinks(several::tee))
}

/// What cannot fail.
type Open<T> = Result<T, Failure>;
