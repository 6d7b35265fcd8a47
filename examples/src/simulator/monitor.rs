use ihe_pcd::codes::{MdcCode, UnitCode, mdc, unit};
use ihe_pcd::datatype::{Cwe, Decimal, Ei, Hd, Instant, Nm};
use ihe_pcd::hl7::Text;
use ihe_pcd::model::{
    ClockStatus, Identity, Limits, MeasurementStatus, Metric, ProcessingId, Report, ReportBuilder,
    Sender, SendingProfile, Unfit, Visit, WithDevice, WithPatient, WithoutPatient,
};

use super::patient;
use super::signal::{Signal, seed};

/// A bedside monitor: its identity, its bed, its patient, and what it measures.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd_examples::simulator::Monitor;
///
/// let mut monitor = Monitor::new(1);
/// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
/// let report = monitor.report(now, "1");
/// let heart_rate = report.observations().find(|row| row.code.mdc() == Some(mdc::ECG_HEART_RATE));
/// assert!(heart_rate.is_some_and(|row| row.is_flagged("DEMO")));
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Monitor {
    number: u32,
    eui_64: String,
    heart_rate: Signal,
    /// The pulse differs from the heart rate by a beat now and then.
    pulse_deficit: Signal,
    saturation: Signal,
    breaths: Signal,
    systolic: Signal,
    diastolic: Signal,
    carbon_dioxide: Signal,
    /// In tenths of a degree Celsius.
    temperature: Signal,
    /// When the cuff pressure was taken that was reported last.
    cuff_reported: Option<Instant>,
    /// How its clock is kept, if it tells.
    clock: Option<ClockStatus>,
}

/// The cuff is inflated each five minutes.
const CUFF_INTERVAL_SECONDS: i64 = 300;

impl Monitor {
    /// The monitor with this number, which decides about everything it is and measures.
    pub fn new(number: u32) -> Self {
        let around =
            |signal, low, high, reach| Signal::around(seed(number, signal), low, high, reach);
        Self {
            number,
            // The second lowest bit of the first octet: assigned locally, by no maker of devices.
            eui_64: format!("02DE300D{number:08X}"),
            heart_rate: around(1, 64, 92, 10),
            pulse_deficit: Signal::new(seed(number, 2), -1, 1),
            saturation: around(3, 95, 97, 2),
            breaths: around(4, 13, 18, 4),
            systolic: around(5, 108, 134, 9),
            diastolic: around(6, 62, 76, 6),
            carbon_dioxide: around(7, 35, 40, 3),
            temperature: around(8, 366, 375, 3),
            cuff_reported: None,
            clock: None,
        }
    }

    /// The same monitor, whose reports tell how its clock is kept and what it shows (TF-2 B.8.7).
    ///
    /// It is the clock of the host, so monitor and reporter have the same.
    #[must_use]
    pub const fn with_clock(mut self, clock: ClockStatus) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Its number.
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// Its EUI-64: it stands in MSH-3 and as the identity of the device in OBX-18.
    pub fn eui_64(&self) -> &str {
        &self.eui_64
    }

    /// What it measures now, as a message with this control id (MSH-10).
    ///
    /// A cuff pressure is reported once, in the first report after it was taken, with its own time (OBX-14).
    pub fn report(
        &mut self,
        now: Instant,
        control_id: impl Into<Text<'static>>,
    ) -> Report<'static> {
        self.builder(&SendingProfile::REV_9, now, control_id)
            .build()
    }

    /// The same by the rules of a profile.
    ///
    /// Where the profile takes no `DEMO` in OBX-8, MSH-11 alone says that it is a demonstration;
    /// where it needs an identifier, a patient who has not been identified has a provisional one.
    ///
    /// # Errors
    ///
    /// [`Unfit`] for a profile of one's own that takes something else than those of the library.
    ///
    /// ```
    /// use ihe_pcd::datatype::Instant;
    /// use ihe_pcd::model::SendingProfile;
    /// use ihe_pcd_examples::simulator::Monitor;
    ///
    /// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    /// let report = Monitor::new(1).report_for(&SendingProfile::CONTINUA, now, "1")?;
    /// assert!(report.observations().all(|row| row.sub_id.starts_with("1.0.0.")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn report_for(
        &mut self,
        profile: &SendingProfile,
        now: Instant,
        control_id: impl Into<Text<'static>>,
    ) -> Result<Report<'static>, Unfit> {
        self.builder(profile, now, control_id).build_for(profile)
    }

    fn builder(
        &mut self,
        profile: &SendingProfile,
        now: Instant,
        control_id: impl Into<Text<'static>>,
    ) -> ReportBuilder<WithDevice> {
        let demo = |code, value: Nm<'static>, unit| demo(profile, code, value, unit);
        let heart_rate = self.heart_rate.at(now);
        let pulse_rate = heart_rate + self.pulse_deficit.at(now);
        let mut report = self
            .patient(profile, Report::builder(self.sender(), control_id, now))
            .processing(ProcessingId::DEBUGGING)
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64(self.eui_64.clone()),
            );
        if let Some(clock) = self.clock {
            report = report
                .reporter_clock(clock)
                .device_clock(clock)
                .device_time(now, now);
        }
        report = report
            .vmd(mdc::DEV_ECG_VMD)
            .channel(mdc::DEV_ECG_CHAN)
            .observation(
                demo(mdc::ECG_HEART_RATE, heart_rate.into(), unit::BEAT_PER_MIN)
                    .limits(Limits::between(50, 120)),
            )
            .channel(mdc::DEV_ECG_RESP_CHAN)
            .observation(
                demo(
                    mdc::RESP_RATE,
                    self.breaths.at(now).into(),
                    unit::RESP_PER_MIN,
                )
                .limits(Limits::between(8, 30)),
            )
            .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
            .channel(mdc::DEV_ANALY_SAT_O2_CHAN)
            .observation(
                demo(
                    mdc::PULS_OXIM_SAT_O2,
                    self.saturation.at(now).into(),
                    unit::PERCENT,
                )
                .limits(Limits::above(90)),
            )
            .observation(
                demo(
                    mdc::PULS_OXIM_PULS_RATE,
                    pulse_rate.into(),
                    unit::BEAT_PER_MIN,
                )
                .limits(Limits::between(50, 120)),
            )
            .vmd(mdc::DEV_METER_PRESS_BLD_VMD)
            .channel(mdc::DEV_METER_PRESS_BLD_CHAN);
        let [systolic, diastolic, mean] = self.pressures(now);
        report = report
            .observation(
                demo(mdc::PRESS_BLD_ART_ABP_SYS, systolic.into(), unit::MMHG)
                    .limits(Limits::between(90, 160)),
            )
            .observation(
                demo(mdc::PRESS_BLD_ART_ABP_DIA, diastolic.into(), unit::MMHG)
                    .limits(Limits::between(50, 90)),
            )
            .observation(
                demo(mdc::PRESS_BLD_ART_ABP_MEAN, mean.into(), unit::MMHG)
                    .limits(Limits::between(60, 110)),
            );
        if let Some(taken) = self.cuff_to_report(now) {
            let [systolic, diastolic, mean] = self.pressures(taken);
            let taken = |metric: Metric| {
                metric
                    .taken_at(taken)
                    .method(Cwe::new("AMEAS", "auto-measurement", "MDC"))
            };
            report = report
                .channel(mdc::DEV_PRESS_BLD_NONINV_CHAN)
                .observation(
                    taken(demo(
                        mdc::PRESS_BLD_NONINV_SYS,
                        (systolic + 2).into(),
                        unit::MMHG,
                    ))
                    .limits(Limits::between(90, 160)),
                )
                .observation(
                    taken(demo(
                        mdc::PRESS_BLD_NONINV_DIA,
                        (diastolic - 1).into(),
                        unit::MMHG,
                    ))
                    .limits(Limits::between(50, 90)),
                )
                .observation(
                    taken(demo(mdc::PRESS_BLD_NONINV_MEAN, mean.into(), unit::MMHG))
                        .limits(Limits::between(60, 110)),
                );
        }
        let temperature = Decimal::new(self.temperature.at(now), 1);
        report
            .vmd(mdc::DEV_METER_TEMP_VMD)
            .channel(mdc::DEV_METER_TEMP_CHAN)
            .observation(
                demo(mdc::TEMP, temperature.into(), unit::DEGC)
                    .limits(Limits::between(Decimal::new(360, 1), Decimal::new(385, 1))),
            )
            .vmd(mdc::DEV_CO2_VMD)
            .channel(mdc::DEV_CO2_CHAN)
            .observation(
                demo(
                    mdc::CONC_AWAY_CO2_ET,
                    self.carbon_dioxide.at(now).into(),
                    unit::MMHG,
                )
                .limits(Limits::between(25, 50)),
            )
    }

    fn sender(&self) -> Sender {
        Sender {
            application: Hd {
                namespace_id: Text::from("SIMULATOR"),
                universal_id: Text::from(self.eui_64.clone()),
                universal_id_type: Text::from("EUI-64"),
            },
            facility: Hd {
                namespace_id: Text::from("DEMO HOSPITAL"),
                ..Hd::default()
            },
        }
    }

    fn patient(
        &self,
        profile: &SendingProfile,
        report: ReportBuilder<WithoutPatient>,
    ) -> ReportBuilder<WithPatient> {
        let location = patient::bed(self.number);
        match patient::of(self.number) {
            None if profile.needs_identifier_and_name => {
                let identity = Identity::unknown();
                let provisional = patient::provisional_identifier(self.number);
                let report = report.patient(identity.also_identified_by(provisional));
                report.at(location)
            }
            Some(identity) => {
                let mut visit = Visit::default();
                visit.class = Text::from("I");
                visit.location = Some(location);
                report.patient(identity).visit(visit)
            }
            None => report.unidentified_patient_at(location),
        }
    }

    /// Systolic, diastolic and mean arterial pressure.
    fn pressures(&self, time: Instant) -> [i64; 3] {
        let systolic = self.systolic.at(time);
        let diastolic = self.diastolic.at(time);
        [systolic, diastolic, diastolic + (systolic - diastolic) / 3]
    }

    /// When the latest cuff pressure was taken, unless it was reported before.
    fn cuff_to_report(&mut self, now: Instant) -> Option<Instant> {
        // Not all cuffs of a ward are inflated in the same second.
        let shift = i64::from(self.number) * 37 % CUFF_INTERVAL_SECONDS;
        let since = (now.unix_seconds() - shift).rem_euclid(CUFF_INTERVAL_SECONDS);
        let taken = Instant::from_unix(now.unix_seconds() - since, 0)?;
        let new = self.cuff_reported != Some(taken);
        self.cuff_reported = Some(taken);
        new.then_some(taken)
    }
}

/// A value that says it is one of a demonstration (TF-2 B.8.5).
fn demo(profile: &SendingProfile, code: MdcCode, value: Nm<'static>, unit: UnitCode) -> Metric {
    let metric = Metric::number(code, value, unit);
    match profile.flags {
        Some(taken) if !taken.contains(&"DEMO") => metric,
        _ => metric.measurement_status(MeasurementStatus::DEMO_DATA),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ihe_pcd::model::SiteRules;

    use super::*;

    fn instant(text: &str) -> Instant {
        Instant::parse_rfc3339(text).unwrap()
    }

    fn noon() -> Instant {
        instant("2026-11-21T12:00:00.250Z")
    }

    #[test]
    fn a_report_is_written_and_read_back_without_a_problem() {
        for number in 0..200 {
            let report = Monitor::new(number).report(noon(), "1");
            let message = report.write().unwrap();
            let read = Report::read(&message.message()).unwrap();
            assert_eq!(read.problems, []);
            assert_eq!(read, report);
        }
    }

    #[test]
    fn every_profile_takes_what_every_monitor_reports() {
        for profile in SendingProfile::ALL {
            for number in 1..=40 {
                let mut monitor = Monitor::new(number).with_clock(ClockStatus::UNSYNCHRONISED);
                let id = "00000000000000000000";
                let report = monitor.report_for(&profile, noon(), id).unwrap();
                assert_eq!(report.header.processing_id, ProcessingId::DEBUGGING);
                let message = report.write().unwrap();
                let read = Report::read(&message.message()).unwrap();
                assert_eq!((read.problems.as_slice(), &read), (&[][..], &report));
            }
        }
    }

    #[test]
    fn every_message_and_every_value_says_that_it_is_a_demonstration() {
        let report = Monitor::new(1).report(noon(), "1");
        assert_eq!(report.header.processing_id.as_str(), "D");
        assert!(report.observations().count() >= 9);
        for row in report.observations() {
            assert!(row.is_flagged("DEMO"), "{:?}", row.key);
            assert!(
                row.unit.is_some() && !row.limits.is_empty(),
                "{:?}",
                row.key
            );
        }
    }

    #[test]
    fn a_monitor_that_knows_how_its_clock_is_kept_says_so() {
        let clock = ClockStatus::new(mdc::TIME_SYNC_NTPV4);
        let report = Monitor::new(1).with_clock(clock).report(noon(), "1");
        let message = report.write().unwrap();
        let read = Report::read(&message.message()).unwrap();
        assert_eq!((read.problems.as_slice(), &read), (&[][..], &report));
        let clocks = read.device_clocks(&SiteRules::default());
        assert_eq!(clocks.len(), 2);
        for clock in &clocks {
            assert_eq!(clock.protocol_code(), Some(mdc::TIME_SYNC_NTPV4));
        }
        assert_eq!(clocks[1].offset.unwrap().seconds(), 0);
        let silent = Monitor::new(1).report(noon(), "1");
        assert_eq!(silent.device_clocks(&SiteRules::default()), []);
    }

    #[test]
    fn the_same_number_and_time_give_the_same_message() {
        let message = |number| Monitor::new(number).report(noon(), "1").write().unwrap();
        assert_eq!(message(5), message(5));
        assert_ne!(message(5), message(6));
    }

    #[test]
    fn no_two_monitors_share_an_identity_a_bed_or_a_patient() {
        let (mut senders, mut beds, mut patients) =
            <(BTreeSet<_>, BTreeSet<_>, BTreeSet<_>)>::default();
        let mut unidentified = 0;
        for number in 1..=400 {
            let report = Monitor::new(number).report(noon(), "1");
            assert!(senders.insert(report.header.sender()));
            let result = report.results.first().unwrap();
            let location = result.visit.as_ref().unwrap().location.as_ref().unwrap();
            assert!(beds.insert((location.room.to_string(), location.bed.to_string())));
            match result.patient.status() {
                "identified" => {
                    let identity = result.patient.identity().unwrap();
                    assert!(patients.insert(identity.identifiers[0].id.to_string()));
                    assert!(!identity.names[0].is_empty());
                }
                status => {
                    assert_eq!(status, "unidentified");
                    unidentified += 1;
                }
            }
        }
        assert_eq!(unidentified, 100);
    }

    #[test]
    fn a_cuff_pressure_is_reported_once_and_with_its_own_time() {
        let mut monitor = Monitor::new(1);
        let mut taken = Vec::new();
        for minute in 0..10 {
            let now = Instant::from_unix(noon().unix_seconds() + minute * 60, 0).unwrap();
            let report = monitor.report(now, "1");
            let cuff = |row: &&ihe_pcd::model::Observation<'_>| {
                row.code.mdc() == Some(mdc::PRESS_BLD_NONINV_SYS)
            };
            if let Some(row) = report.observations().find(cuff) {
                let time = row.own_time().unwrap().instant.unwrap();
                assert!(time <= now);
                taken.push(time.unix_seconds());
            }
            let periodic = report
                .observations()
                .filter(|row| !row.has_own_time)
                .count();
            assert_eq!(periodic, 9);
        }
        assert_eq!(taken.len(), 3);
        assert!(
            taken
                .windows(2)
                .all(|pair| pair[1] - pair[0] == CUFF_INTERVAL_SECONDS)
        );
    }

    #[test]
    fn pressures_are_in_their_order_and_every_value_within_its_limits() {
        for number in 0..300 {
            let mut monitor = Monitor::new(number);
            for minute in 0..30 {
                let now = Instant::from_unix(noon().unix_seconds() + minute * 61, 0).unwrap();
                for row in monitor.report(now, "1").observations() {
                    let value = row.value_as_sent().decimal().unwrap();
                    let low = row.limits.low().unwrap();
                    match row.limits.high() {
                        Some(high) => assert!(low <= value && value <= high),
                        None => assert!(value > low),
                    }
                }
                let [systolic, diastolic, mean] = monitor.pressures(now);
                assert!(systolic > mean && mean > diastolic);
            }
        }
    }
}
