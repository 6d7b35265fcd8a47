use ihe_pcd::codes::{MdcCode, UnitCode};
use ihe_pcd::datatype::{Ei, Instant, Nm};
use ihe_pcd::model::{MeasurementStatus, Metric, ProcessingId, Report, Sender};
use serde::Deserialize;

use super::infusion_pump::InfusionPump;
use super::monitor::Monitor;
use super::patient;
use super::pulse_oximeter::PulseOximeter;
use super::signal::{seconds, seed};
use super::ventilator::Ventilator;
use super::wave::{self, Wave};

/// Which device is simulated.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeviceKind {
    /// A bedside monitor: ECG, breaths, saturation, arterial pressure, temperature; lead II, pleth and pressure as waveforms.
    Monitor,
    /// A pulse oximeter: saturation, pulse, perfusion; pleth as waveform.
    PulseOximeter,
    /// A ventilator: rate, volumes, pressures, oxygen, compliance; pressure and flow as waveforms.
    Ventilator,
    /// An infusion pump: rate, volumes, remaining time. It has no waveforms.
    InfusionPump,
}

impl DeviceKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [
        Self::Monitor,
        Self::PulseOximeter,
        Self::Ventilator,
        Self::InfusionPump,
    ];

    const fn number(self) -> u32 {
        match self {
            Self::Monitor => 1,
            Self::PulseOximeter => 2,
            Self::Ventilator => 3,
            Self::InfusionPump => 4,
        }
    }
}

/// A device that does not exist, at a patient who does not exist.
///
/// It has no clock, no randomness and no state: what it measures is a function of its kind, its bed, a seed and the time.
/// Two devices at one bed with one seed measure the same heart.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::model::Sender;
/// use ihe_pcd_adapters::simulator::{DeviceKind, SimulatedDevice};
///
/// let ventilator = SimulatedDevice::new(DeviceKind::Ventilator, 1, 7);
/// let now = Instant::parse_rfc3339("2026-11-25T12:00:00Z")?;
/// let report = ventilator.report(Sender::named("SIMULATOR", "ICU"), "1", now);
/// let peep = report.observations().find(|row| row.code == mdc::PRESS_AWAY_END_EXP_POS);
/// assert!(peep.is_some_and(|row| row.is_flagged("DEMO")));
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct SimulatedDevice {
    kind: DeviceKind,
    bed: u32,
    works: Works,
}

/// What is in the device.
#[derive(Clone, Debug)]
enum Works {
    Monitor(Monitor),
    PulseOximeter(PulseOximeter),
    Ventilator(Ventilator),
    InfusionPump(InfusionPump),
}

impl SimulatedDevice {
    /// The device of this kind at a bed, counted from 1; another seed makes it another one.
    pub fn new(kind: DeviceKind, bed: u32, of: u64) -> Self {
        let patient = seed(of, u64::from(bed));
        let works = match kind {
            DeviceKind::Monitor => Works::Monitor(Monitor::new(patient)),
            DeviceKind::PulseOximeter => Works::PulseOximeter(PulseOximeter::new(patient)),
            DeviceKind::Ventilator => Works::Ventilator(Ventilator::new(patient)),
            DeviceKind::InfusionPump => Works::InfusionPump(InfusionPump::new(patient)),
        };
        Self { kind, bed, works }
    }

    /// Its EUI-64, in OBX-18: assigned locally, by no maker of devices.
    pub fn eui_64(&self) -> String {
        format!(
            "02DE3010{:02X}{:06X}",
            self.kind.number(),
            self.bed & 0xFF_FFFF
        )
    }

    /// What it measures at this time.
    pub fn report(
        &self,
        sender: Sender,
        control_id: impl Into<String>,
        now: Instant,
    ) -> Report<'static> {
        let (id, seconds) = (Ei::eui_64(self.eui_64()), seconds(now));
        let report = Report::builder(sender, control_id.into(), now)
            .patient(patient::of(self.bed))
            .at(patient::place(self.bed))
            .processing(ProcessingId::DEBUGGING);
        match &self.works {
            Works::Monitor(monitor) => monitor.report(report, id, seconds),
            Works::PulseOximeter(oximeter) => oximeter.report(report, id, seconds),
            Works::Ventilator(ventilator) => ventilator.report(report, id, seconds),
            Works::InfusionPump(pump) => pump.report(report, id, seconds),
        }
        // Its clock is the one of whoever reports.
        .device_time(now, now)
        .build()
    }

    /// The same report with its waveforms from one time to another, in whole milliseconds; each block begins where the one of an earlier time ended.
    pub fn with_waveforms(
        &self,
        report: Report<'static>,
        begin: Instant,
        end: Instant,
    ) -> Report<'static> {
        let waves = self.waves();
        let blocks = wave::blocks(&waves, &report, begin.unix_millis(), end.unix_millis());
        blocks.iter().fold(report, Report::with_waveform)
    }

    fn waves(&self) -> Vec<Wave<'_>> {
        match &self.works {
            Works::Monitor(monitor) => monitor.waves(),
            Works::PulseOximeter(oximeter) => oximeter.waves(),
            Works::Ventilator(ventilator) => ventilator.waves(),
            Works::InfusionPump(_) => Vec::new(),
        }
    }
}

/// A value that says it is one of a demonstration (TF-2 B.8.5).
pub(super) fn demo(code: MdcCode, value: impl Into<Nm<'static>>, unit: UnitCode) -> Metric {
    Metric::number(code, value, unit).measurement_status(MeasurementStatus::DEMO_DATA)
}
