use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Failure, ObservationSource, Outlet, async_trait};
use serde::Deserialize;
use tokio::select;
use tokio::time::sleep;

use super::{DeviceKind, SimulatedDevice};

/// How long the waveforms of one report are at most, in milliseconds: what is missing after a longer pause is a gap.
const LONGEST_MILLIS: i64 = 10_000;

/// The shortest time between two reports, in milliseconds.
const SHORTEST_MILLIS: u64 = 20;

/// Which device is simulated, and how often it reports.
///
/// ```
/// use ihe_pcd_adapters::simulator::{SimulatorSettings, SimulatorSource};
///
/// let settings: SimulatorSettings = serde_json::from_str(r#"{"device": "infusion-pump", "seed": 7, "every_ms": 5000}"#)?;
/// let source = SimulatorSource::new(settings);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SimulatorSettings {
    /// Which device: `monitor`, `pulse-oximeter`, `ventilator` or `infusion-pump`.
    pub device: DeviceKind,
    /// The bed it stands at, from 1: 1 if nothing is said.
    #[serde(default = "first_bed")]
    pub bed: u32,
    /// Another seed makes another patient of a bed: 0 if nothing is said.
    #[serde(default)]
    pub seed: u64,
    /// How many milliseconds lie between two reports: 1000 if nothing is said, and not less than 20.
    #[serde(default = "second")]
    pub every_ms: u64,
    /// Whether reports have waveforms.
    #[serde(default)]
    pub waveforms: bool,
    /// After how many reports it ends; without a number it does not.
    #[serde(default)]
    pub reports: Option<u64>,
    /// The name in logs: `simulator` if nothing is said.
    #[serde(default = "name")]
    pub name: String,
}

/// Reports what a [`SimulatedDevice`] measures.
///
/// It reports when the clock of the outlet has come to the next multiple of the time between two reports,
/// so that what it says depends on the settings and that clock alone; a report that is late is not made up for.
/// The waveforms of a report are those since the report before.
#[derive(Clone, Debug)]
pub struct SimulatorSource {
    settings: SimulatorSettings,
    device: SimulatedDevice,
}

impl SimulatorSettings {
    /// The settings for a device, and else what is usual.
    pub fn new(device: DeviceKind) -> Self {
        Self {
            device,
            bed: first_bed(),
            seed: 0,
            every_ms: second(),
            waveforms: false,
            reports: None,
            name: name(),
        }
    }

    /// How many milliseconds really lie between two reports.
    fn every_millis(&self) -> i64 {
        i64::try_from(self.every_ms.max(SHORTEST_MILLIS)).unwrap_or(i64::MAX)
    }
}

impl SimulatorSource {
    /// A source for this device.
    pub fn new(settings: SimulatorSettings) -> Self {
        let device = SimulatedDevice::new(settings.device, settings.bed, settings.seed);
        Self { settings, device }
    }

    /// Hands over what is measured now.
    async fn report(&self, outlet: &dyn Outlet, since: Option<i64>) -> Result<i64, Failure> {
        let now = outlet.now();
        let mut report = self
            .device
            .report(outlet.sender(), outlet.control_id(), now);
        let end = now.unix_millis();
        if self.settings.waveforms {
            let every = self.settings.every_millis();
            let begin = since.unwrap_or(end.saturating_sub(every));
            let begin = begin.max(end.saturating_sub(LONGEST_MILLIS));
            if let Some(begin) = instant(begin) {
                report = self.device.with_waveforms(report, begin, now);
            }
        }
        outlet.hand_over(&report).await?;
        // A clock that was put back repeats no sample.
        Ok(since.map_or(end, |since| since.max(end)))
    }
}

#[async_trait]
impl ObservationSource for SimulatorSource {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        let every = self.settings.every_millis();
        let (mut reports, mut since) = (0_u64, None);
        while self.settings.reports.is_none_or(|most| reports < most) {
            let over = outlet.now().unix_millis().rem_euclid(every);
            let wait = Duration::from_millis(every.saturating_sub(over).unsigned_abs());
            select! {
                biased;
                () = outlet.stopping() => return Ok(()),
                () = sleep(wait) => {}
            }
            since = select! {
                biased;
                () = outlet.stopping() => return Ok(()),
                end = self.report(outlet, since) => Some(end?),
            };
            reports = reports.saturating_add(1);
        }
        Ok(())
    }

    fn name(&self) -> &str {
        &self.settings.name
    }
}

fn instant(millis: i64) -> Option<Instant> {
    let nanoseconds = u32::try_from(millis.rem_euclid(1_000)).ok()?;
    Instant::from_unix(
        millis.div_euclid(1_000),
        nanoseconds.checked_mul(1_000_000)?,
    )
}

const fn first_bed() -> u32 {
    1
}

const fn second() -> u64 {
    1_000
}

fn name() -> String {
    "simulator".to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn what_is_left_out_is_what_new_says_and_what_nobody_knows_is_refused() {
        let read = serde_json::from_str::<SimulatorSettings>;
        let monitor = read(r#"{"device": "monitor"}"#).unwrap();
        assert_eq!(monitor, SimulatorSettings::new(DeviceKind::Monitor));
        assert!(read(r#"{"device": "toaster"}"#).is_err());
        assert!(read(r#"{"device": "monitor", "beds": 2}"#).is_err());
    }
}
