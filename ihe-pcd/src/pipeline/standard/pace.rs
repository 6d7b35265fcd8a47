//! Steps about when a sink is asked.

use core::num::NonZeroU32;
use core::time::Duration;
use std::sync::Arc;

use serde::Deserialize;

use super::Open;
use crate::pipeline::PluginSettings;
use crate::plugin::{ObservationSink, RateLimited, Retried};

/// `[steps.*] kind = "rate-limit"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LimitSettings {
    /// So many reports at most...
    reports: NonZeroU32,
    /// ...in so many seconds.
    #[serde(default = "one")]
    seconds: NonZeroU32,
    /// So many may come at once after a pause.
    #[serde(default = "one")]
    burst: NonZeroU32,
}

/// `[steps.*] kind = "retry"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RetrySettings {
    /// How often a report is tried before the journal is told; it is tried again after that too.
    tries: NonZeroU32,
}

const fn one() -> NonZeroU32 {
    NonZeroU32::MIN
}

impl PluginSettings for LimitSettings {}

impl PluginSettings for RetrySettings {}

pub(super) fn limited(
    settings: &LimitSettings,
    sink: Arc<dyn ObservationSink>,
) -> Open<RateLimited<Arc<dyn ObservationSink>>> {
    let interval = Duration::from_secs(settings.seconds.get().into());
    let limited = RateLimited::new(settings.reports, interval, sink);
    Ok(limited.burst(settings.burst))
}

pub(super) fn retried(
    settings: &RetrySettings,
    sink: Arc<dyn ObservationSink>,
) -> Open<Retried<Arc<dyn ObservationSink>>> {
    Ok(Retried::new(sink).tries(settings.tries))
}
