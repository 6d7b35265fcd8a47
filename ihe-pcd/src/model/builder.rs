mod assemble;
mod clock;
mod entry;
mod flat;
mod metric;
mod numbering;
mod said;
mod sender;
mod waveform;

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;

use self::entry::Draft;
pub use self::metric::Metric;
pub use self::said::{ObservationIdentifier, ObservationUnits};
pub use self::sender::Sender;
use super::{
    ClockStatus, Header, Identity, Interval, Level, Limits, MessageType, Note, Patient,
    ProcessingId, Report, SendingProfile, Timestamp, Unfit, Unit, Visit, WaveformBlock,
};
use crate::datatype::{Cwe, Cx, Ei, Hd, Instant, Nm, Pl, Xpn};
use crate::hl7::{Charset, Text};

/// Nothing is said of the patient yet.
#[derive(Debug)]
pub enum WithoutPatient {}

/// The patient is said; no device yet. Where the patient is may be said.
#[derive(Debug)]
pub enum WithPatient {}

/// A device must follow; of patient and visit nothing more can be said.
#[derive(Debug)]
pub enum WithoutDevice {}

/// There is a device to report from.
#[derive(Debug)]
pub enum WithDevice {}

/// Builds a [`Report`]: containment, numbering, order, inheritance and the fixed fields of MSH are done for the caller.
///
/// The patient must be said, also when unknown: a report without that decision does not compile.
///
/// ```compile_fail,E0599
/// # use ihe_pcd::codes::mdc;
/// # use ihe_pcd::datatype::{Ei, Instant};
/// # use ihe_pcd::model::{Report, Sender};
/// let builder = Report::builder(Sender::named("GATEWAY", "ICU"), "1", Instant::UNIX_EPOCH);
/// builder.mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"));
/// ```
///
/// Times are arguments, as nothing here has a clock.
///
/// ```
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::{Cx, Ei, Instant};
/// use ihe_pcd::model::{Identity, Report, Sender};
///
/// let sender = Sender::named("GATEWAY", "ICU");
/// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
/// let report = Report::builder(sender, "1", now)
///     .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
///     .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
///     .build();
/// let message = report.write()?;
/// assert_eq!(Report::read(&message.message())?, report);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ReportBuilder<State> {
    /// On the heap, as a builder is handed from call to call.
    said: Box<Said>,
    state: PhantomData<State>,
}

/// What was said so far.
#[derive(Debug)]
struct Said {
    header: Header<'static>,
    patient: Patient<'static>,
    visit: Option<Visit<'static>>,
    reporter_clock: Option<ClockStatus>,
    /// Orders that are complete.
    before: Vec<Draft>,
    order: Draft,
    waveforms: Vec<WaveformBlock>,
}

impl Report<'static> {
    /// Begins a report: who sends, its control id (MSH-10, unique for ever per sender), and when it is made.
    ///
    /// [`ControlIds`](super::ControlIds) makes control ids that every profile takes.
    /// MSH-11 is `P`, the character set is UTF-8, the service is `182777000^monitoring of patient^SCT`,
    /// and everything was observed at `now` unless said otherwise.
    pub fn builder(
        sender: Sender,
        control_id: impl Into<Text<'static>>,
        now: Instant,
    ) -> ReportBuilder<WithoutPatient> {
        let text = Text::<'static>::from;
        let header = Header {
            sending_application: sender.application,
            sending_facility: sender.facility,
            receiving_application: Hd::default(),
            receiving_facility: Hd::default(),
            time: Some(Timestamp::utc(now)),
            message_type: MessageType {
                code: text("ORU"),
                trigger: text("R01"),
                structure: text("ORU_R01"),
            },
            control_id: control_id.into(),
            processing_id: ProcessingId::PRODUCTION,
            version: text("2.6"),
            // The profile says them.
            accept_acknowledgment: None,
            application_acknowledgment: None,
            charset: Charset::UTF_8,
            profiles: Vec::new(),
        };
        let service = Cwe::new("182777000", "monitoring of patient", "SCT");
        ReportBuilder {
            said: Box::new(Said {
                header,
                patient: Patient::Absent,
                visit: None,
                reporter_clock: None,
                before: Vec::new(),
                order: Draft::new(service, now),
                waveforms: Vec::new(),
            }),
            state: PhantomData,
        }
    }
}

impl ReportBuilder<WithoutPatient> {
    /// The report is about this patient.
    ///
    /// Without an identifier, or with PID-31 `Y`, it reads as unidentified. Without a name, PID-5 says that none is known (TF-2 B.5).
    pub fn patient(mut self, mut identity: Identity<'static>) -> ReportBuilder<WithPatient> {
        identity
            .identifiers
            .retain(|identifier| !identifier.is_empty());
        identity.names.retain(|name| !name.is_empty());
        if identity.names.is_empty() {
            identity.names.push(Xpn::unknown());
        }
        self.said.patient = Patient::new(identity);
        self.into_state()
    }

    /// The report is about whoever lies there; nobody knows who it is (PID-31 `Y`, and in PID-5 a name of type `U`, TF-2 B.5).
    pub fn unidentified_patient_at(self, location: Pl<'static>) -> ReportBuilder<WithPatient> {
        self.patient(Identity::unknown()).at(location)
    }

    /// The report is about no patient: there is no PID, and no PV1 either, which stands below one (TF-2 3.1.4.1.1).
    pub fn no_patient(mut self) -> ReportBuilder<WithoutDevice> {
        self.said.patient = Patient::Absent;
        self.into_state()
    }
}

impl<State> ReportBuilder<State> {
    /// MSH-5 and MSH-6.
    #[must_use]
    pub fn receiver(mut self, receiver: Sender) -> Self {
        self.said.header.receiving_application = receiver.application;
        self.said.header.receiving_facility = receiver.facility;
        self
    }

    /// MSH-11: [`ProcessingId::DEBUGGING`] for demonstrations and tests, which no receiver may chart.
    #[must_use]
    pub fn processing(mut self, id: ProcessingId<'static>) -> Self {
        self.said.header.processing_id = id;
        self
    }

    /// OBR-4 of this order and of those that follow.
    #[must_use]
    pub fn service(mut self, service: impl Into<Cwe<'static>>) -> Self {
        self.said.order.service = service.into();
        self
    }

    /// OBR-2: the order this order is about, as who placed it calls it. Unless it is said, it is what OBR-3 is.
    #[must_use]
    pub fn placer(mut self, id: Ei<'static>) -> Self {
        self.said.order.placer = Some(id);
        self
    }

    /// OBR-3: names this order for ever among all of its sender (TF-2 B.7).
    ///
    /// Unless it is said, it is the control id, and for a second order `control id/2`.
    #[must_use]
    pub fn filler(mut self, id: Ei<'static>) -> Self {
        self.said.order.filler = Some(id);
        self
    }

    /// OBR-7: when everything of this order that states no time of its own was observed.
    #[must_use]
    pub fn observed_at(mut self, start: Instant) -> Self {
        self.said.order.start = start;
        self.said.order.end = None;
        self
    }

    /// OBR-7 and OBR-8: everything of this order that states no time of its own was observed in this interval,
    /// whose end belongs to the next (TF-2 B.7).
    #[must_use]
    pub fn during(mut self, interval: Interval) -> Self {
        self.said.order.start = interval.start;
        self.said.order.end = Some(interval.end);
        self
    }

    fn into_state<Next>(self) -> ReportBuilder<Next> {
        ReportBuilder {
            said: self.said,
            state: PhantomData,
        }
    }

    fn begin_mds(mut self, code: Cwe<'static>, id: Ei<'static>) -> ReportBuilder<WithDevice> {
        self.said.order.begin(Level::Mds, code, alloc::vec![id]);
        self.into_state()
    }
}

impl ReportBuilder<WithPatient> {
    /// PV1-3: where the patient is; PV1-2 is `U`, unknown, unless [`visit`](Self::visit) says more.
    #[must_use]
    pub fn at(self, location: Pl<'static>) -> Self {
        self.visit(Visit {
            class: Text::from("U"),
            location: Some(location),
            ..Visit::default()
        })
    }

    /// PV1; without a class (PV1-2) it is `U`, unknown.
    #[must_use]
    pub fn visit(mut self, mut visit: Visit<'static>) -> Self {
        if visit.class.is_empty() {
            visit.class = Text::from("U");
        }
        visit.location = visit.location.filter(|location| !location.is_empty());
        visit.number = visit.number.filter(|number| !number.is_empty());
        self.said.visit = Some(visit);
        self
    }

    /// A device (MDS) and its identity, preferably an EUI-64 (TF-2 B.8.6, C.5).
    pub fn mds(self, code: impl Into<Cwe<'static>>, id: Ei<'static>) -> ReportBuilder<WithDevice> {
        self.begin_mds(code.into(), id)
    }
}

impl ReportBuilder<WithoutDevice> {
    /// A device (MDS) and its identity, preferably an EUI-64 (TF-2 B.8.6, C.5).
    pub fn mds(self, code: impl Into<Cwe<'static>>, id: Ei<'static>) -> ReportBuilder<WithDevice> {
        self.begin_mds(code.into(), id)
    }
}

impl ReportBuilder<WithDevice> {
    /// The next device (MDS) of the same order, or once more one that was begun before, with the same code and id.
    #[must_use]
    pub fn mds(self, code: impl Into<Cwe<'static>>, id: Ei<'static>) -> Self {
        self.begin_mds(code.into(), id)
    }

    /// A virtual device (VMD) of the device.
    #[must_use]
    pub fn vmd(mut self, code: impl Into<Cwe<'static>>) -> Self {
        self.said.order.begin(Level::Vmd, code.into(), Vec::new());
        self
    }

    /// A channel of the virtual device, or of the device if it has none.
    #[must_use]
    pub fn channel(mut self, code: impl Into<Cwe<'static>>) -> Self {
        self.said
            .order
            .begin(Level::Channel, code.into(), Vec::new());
        self
    }

    /// OBX-18: one more id of the device, virtual device or channel that was begun last, after those it has.
    ///
    /// What is in it inherits the first (TF-2 B.8.6). By that one it keeps its numbers when it is begun again.
    #[must_use]
    pub fn also_known_as(mut self, id: Ei<'static>) -> Self {
        if let Some(part) = self.said.order.open() {
            part.ids.push(id);
        }
        self
    }

    /// OBX-7 and OBX-6: the measurement range of the device, virtual device or channel that was begun last (TF-2 B.8.5).
    /// Said again, the last one counts.
    ///
    /// ```
    /// use ihe_pcd::codes::{mdc, unit};
    /// use ihe_pcd::datatype::{Ei, Instant};
    /// use ihe_pcd::model::{Limits, Note, Report, Sender};
    ///
    /// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    /// let report = Report::builder(Sender::named("GATEWAY", "ICU"), "1", now)
    ///     .no_patient()
    ///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
    ///     .vmd(mdc::DEV_METER_PRESS_BLD_VMD)
    ///     .device_range(Limits::between(10, 260), unit::MMHG)
    ///     .device_note(Note::new("cuff for children"))
    ///     .build();
    /// let cuff = report.devices().nth(1).unwrap();
    /// assert_eq!(cuff.range.high(), Some(260.into()));
    /// assert_eq!(cuff.notes()[0].comments, ["cuff for children"]);
    /// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
    /// ```
    #[must_use]
    pub fn device_range(mut self, range: Limits<'static>, unit: impl Into<Unit<'static>>) -> Self {
        if let Some(part) = self.said.order.open() {
            part.range = Some((range, unit.into()));
        }
        self
    }

    /// NTE: one more comment behind the row of the device, virtual device or channel that was begun last,
    /// unless it says nothing. A comment on a value is a [note of the metric](Metric::note).
    #[must_use]
    pub fn device_note(mut self, note: Note<'static>) -> Self {
        if let Some(part) = self.said.order.open() {
            part.notes.extend(note.given());
        }
        self
    }

    /// What follows is of the device (MDS) itself, and of no virtual device or channel of it.
    #[must_use]
    pub fn of_mds(mut self) -> Self {
        self.said.order.close_below(Level::Mds);
        self
    }

    /// What follows is of the virtual device (VMD) itself, and of no channel of it.
    #[must_use]
    pub fn of_vmd(mut self) -> Self {
        self.said.order.close_below(Level::Vmd);
        self
    }

    /// A number that was measured and is not verified: status `R`.
    #[must_use]
    pub fn metric(
        self,
        code: impl Into<ObservationIdentifier>,
        value: impl Into<Nm<'static>>,
        unit: impl Into<ObservationUnits>,
    ) -> Self {
        self.observation(Metric::number(code, value, unit))
    }

    /// A value with everything that can be said of it.
    #[must_use]
    pub fn observation(mut self, metric: Metric) -> Self {
        self.said.order.metric(metric);
        self
    }

    /// The next order (OBR) of the same report, about the same patient: what was observed at another time (TF-2 B.7).
    ///
    /// Its devices are begun anew and keep their numbers in the whole report: a device, virtual device or channel
    /// with the same code and the same first id is the same, and of those without an id the first of a code is,
    /// the second, and so on. So are metrics.
    ///
    /// ```
    /// use core::time::Duration;
    /// use ihe_pcd::codes::{mdc, unit};
    /// use ihe_pcd::datatype::{Ei, Instant};
    /// use ihe_pcd::model::{Report, Sender};
    ///
    /// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    /// let earlier = Instant::parse_rfc3339("2026-11-21T11:59:00Z")?;
    /// let monitor = Ei::eui_64("0123456789ABCDEF");
    /// let report = Report::builder(Sender::named("GATEWAY", "ICU"), "1", now)
    ///     .no_patient()
    ///     .observed_at(earlier)
    ///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, monitor.clone())
    ///     .metric(mdc::ECG_HEART_RATE, 71, unit::BEAT_PER_MIN)
    ///     .order(now)
    ///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, monitor)
    ///     .metric(mdc::RESP_RATE, 14, unit::RESP_PER_MIN)
    ///     .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
    ///     .build();
    /// let paths: Vec<_> = report.observations().map(|row| row.sub_id.as_str()).collect();
    /// assert_eq!(paths, ["1.0.0.1", "1.0.0.1", "1.0.0.2"]);
    /// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
    /// ```
    pub fn order(mut self, observed_at: Instant) -> ReportBuilder<WithoutDevice> {
        let next = Draft::new(self.said.order.service.clone(), observed_at);
        self.said
            .before
            .push(core::mem::replace(&mut self.said.order, next));
        self.into_state()
    }

    /// The report, by the rules of the framework ([`SendingProfile::REV_9`]).
    ///
    /// It does not fail: numbers have units, flags fit the status, rows have their paths and their order.
    /// Texts of the caller stand as they are, so a name, an id or a code that is empty or too long goes out so;
    /// [`build_for`](Self::build_for) judges them too.
    pub fn build(self) -> Report<'static> {
        self.assemble(&SendingProfile::REV_9)
    }

    /// The report, by the rules of whoever is to take it.
    ///
    /// # Errors
    ///
    /// [`Unfit`] with every reason when the profile does not take what the report says.
    ///
    /// ```
    /// use ihe_pcd::codes::{mdc, unit};
    /// use ihe_pcd::datatype::{Cx, Ei, Instant};
    /// use ihe_pcd::model::{Identity, MeasurementStatus, Metric, Report, Sender, SendingProfile};
    ///
    /// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    /// let shown = Metric::number(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
    ///     .measurement_status(MeasurementStatus::DEMO_DATA);
    /// let unfit = Report::builder(Sender::named("GATEWAY", "ICU"), "1", now)
    ///     .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
    ///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
    ///     .observation(shown)
    ///     .build_for(&SendingProfile::NIST_2018)
    ///     .unwrap_err();
    /// let places: Vec<_> = unfit.misfits.iter().map(|misfit| misfit.at.to_string()).collect();
    /// assert_eq!(places, ["OBX[2]-8"]);
    /// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
    /// ```
    pub fn build_for(self, profile: &SendingProfile) -> Result<Report<'static>, Unfit> {
        let report = self.assemble(profile);
        profile.check(&report)?;
        Ok(report)
    }
}

impl<'a> Identity<'a> {
    /// A patient with one identifier and nothing else known.
    pub fn identified_by(identifier: Cx<'a>) -> Self {
        Self {
            identifiers: alloc::vec![identifier],
            ..Self::default()
        }
    }

    /// A patient nobody knows: PID-31 is `Y`, and PID-5 a name of type `U` (TF-2 B.5).
    pub fn unknown() -> Self {
        Self {
            identity_unknown: Text::from("Y"),
            names: alloc::vec![Xpn::unknown()],
            ..Self::default()
        }
    }

    /// PID-3: one more identifier. One of a patient nobody knows is provisional, and no identity (TF-2 B.5).
    #[must_use]
    pub fn also_identified_by(mut self, identifier: Cx<'a>) -> Self {
        self.identifiers.push(identifier);
        self
    }

    /// PID-5: one more name.
    #[must_use]
    pub fn named(mut self, name: Xpn<'a>) -> Self {
        self.names.push(name);
        self
    }
}
