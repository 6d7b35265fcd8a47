mod clock;

use alloc::vec::Vec;
use core::marker::PhantomData;

use ihe_pcd_codes::{MdcCode, UnitCode};

use super::{
    Condition, Containment, Device, Header, Identity, Key, MessageType, Observation, Order,
    Patient, PatientResult, ProcessingId, Report, ResultStatus, Row, Timestamp, Transaction, Unit,
    Value, Visit, read,
};
use crate::datatype::{Cwe, Cx, Ei, Hd, Instant, Pl, Xpn};
use crate::hl7::{Charset, Text};

/// Who reports: MSH-3 and MSH-4.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sender {
    /// MSH-3: names the application uniquely; `name^EUI-64 value^EUI-64` is preferred (TF-2 B.1, C.6).
    pub application: Hd<'static>,
    /// MSH-4: the organisation responsible for it.
    pub facility: Hd<'static>,
}

impl Sender {
    /// A sender with names only.
    pub fn named(application: &str, facility: &str) -> Self {
        let hd = |name: &str| Hd {
            namespace_id: Text::from(name).into_owned(),
            ..Hd::default()
        };
        Self {
            application: hd(application),
            facility: hd(facility),
        }
    }
}

/// Nothing is said of the patient yet.
#[derive(Debug)]
pub enum WithoutPatient {}

/// The patient is said; no device yet.
#[derive(Debug)]
pub enum WithPatient {}

/// There is a device to report from.
#[derive(Debug)]
pub enum WithDevice {}

/// Builds a [`Report`]: containment, numbering, inheritance and the fixed fields of MSH are done for the caller.
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
    header: Header<'static>,
    patient: Patient<'static>,
    visit: Option<Visit<'static>>,
    service: Cwe<'static>,
    start: Instant,
    end: Option<Instant>,
    rows: Vec<Row<'static>>,
    place: Containment,
    state: PhantomData<State>,
}

impl Report<'static> {
    /// Begins a report: who sends, its control id (MSH-10, unique for ever per sender), and when it is made.
    ///
    /// MSH-11 is `P`, MSH-15 and MSH-16 are `AL` and `NE` (TF-2 B.1), the character set is UTF-8,
    /// the service is `182777000^monitoring of patient^SCT`, and everything was observed at `now` unless said otherwise.
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
            processing_id: ProcessingId::new(text(ProcessingId::PRODUCTION)),
            version: text("2.6"),
            accept_acknowledgment: Some(Condition::Always),
            application_acknowledgment: Some(Condition::Never),
            charset: Charset::UTF_8,
            profiles: alloc::vec![Ei {
                entity_identifier: text("IHE_PCD_001"),
                namespace_id: text("IHE PCD"),
                universal_id: text(Transaction::PCD_01_OID),
                universal_id_type: text("ISO"),
            }],
        };
        ReportBuilder {
            header,
            patient: Patient::Absent,
            visit: None,
            service: Cwe::new("182777000", "monitoring of patient", "SCT"),
            start: now,
            end: None,
            rows: Vec::new(),
            place: Containment::mds(0),
            state: PhantomData,
        }
    }
}

impl ReportBuilder<WithoutPatient> {
    /// The report is about this patient.
    ///
    /// Without an identifier, or with PID-31 `Y`, it reads as unidentified.
    pub fn patient(mut self, mut identity: Identity<'static>) -> ReportBuilder<WithPatient> {
        identity
            .identifiers
            .retain(|identifier| !identifier.is_empty());
        identity.names.retain(|name| !name.is_empty());
        self.patient = Patient::new(identity);
        self.into_state()
    }

    /// The report is about whoever lies there; nobody knows who it is (PID-31 `Y`, and in PID-5 a name of type `U`, TF-2 B.5).
    pub fn unidentified_patient_at(mut self, location: Pl<'static>) -> ReportBuilder<WithPatient> {
        self.patient = Patient::Unidentified(Identity {
            identity_unknown: Text::from("Y"),
            names: alloc::vec![Xpn::unknown()],
            ..Identity::default()
        });
        self.into_state().at(location)
    }

    /// The report is about no patient: there is no PID.
    pub fn no_patient(mut self) -> ReportBuilder<WithPatient> {
        self.patient = Patient::Absent;
        self.into_state()
    }
}

impl<State> ReportBuilder<State> {
    /// MSH-5 and MSH-6.
    #[must_use]
    pub fn receiver(mut self, receiver: Sender) -> Self {
        self.header.receiving_application = receiver.application;
        self.header.receiving_facility = receiver.facility;
        self
    }

    /// MSH-11: `D` for demonstrations and tests, which no receiver may chart.
    #[must_use]
    pub fn processing(mut self, code: &'static str) -> Self {
        self.header.processing_id = ProcessingId::new(Text::from(code));
        self
    }

    /// OBR-4.
    #[must_use]
    pub fn service(mut self, service: Cwe<'static>) -> Self {
        self.service = service;
        self
    }

    /// OBR-7: when everything that states no time of its own was observed.
    #[must_use]
    pub fn observed_at(mut self, start: Instant) -> Self {
        self.start = start;
        self
    }

    /// OBR-8: the open end of the interval that begins at OBR-7.
    #[must_use]
    pub fn until(mut self, end: Instant) -> Self {
        self.end = Some(end);
        self
    }

    fn into_state<Next>(self) -> ReportBuilder<Next> {
        ReportBuilder {
            header: self.header,
            patient: self.patient,
            visit: self.visit,
            service: self.service,
            start: self.start,
            end: self.end,
            rows: self.rows,
            place: self.place,
            state: PhantomData,
        }
    }

    fn begin_mds(mut self, code: MdcCode, id: Ei<'static>) -> ReportBuilder<WithDevice> {
        let [mds, ..] = first_four(&self.place);
        self.push_device(code, Containment::mds(mds.saturating_add(1)), Some(id));
        self.into_state()
    }

    fn push_device(&mut self, code: MdcCode, path: Containment, id: Option<Ei<'static>>) {
        self.place = path;
        self.rows.push(Row::Device(Device {
            key: Key::default(),
            path,
            code: Cwe::from_mdc(code),
            ids: id.into_iter().collect(),
            time: None,
            details: None,
        }));
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

    /// PV1.
    #[must_use]
    pub fn visit(mut self, mut visit: Visit<'static>) -> Self {
        visit.location = visit.location.filter(|location| !location.is_empty());
        visit.number = visit.number.filter(|number| !number.is_empty());
        self.visit = Some(visit);
        self
    }

    /// A device (MDS) and its identity, preferably an EUI-64 (TF-2 B.8.6, C.5).
    pub fn mds(self, code: MdcCode, id: Ei<'static>) -> ReportBuilder<WithDevice> {
        self.begin_mds(code, id)
    }
}

impl ReportBuilder<WithDevice> {
    /// The next device (MDS) of the same report.
    #[must_use]
    pub fn mds(self, code: MdcCode, id: Ei<'static>) -> Self {
        self.begin_mds(code, id)
    }

    /// A virtual device (VMD) of the device.
    #[must_use]
    pub fn vmd(mut self, code: MdcCode) -> Self {
        let [mds, vmd, ..] = first_four(&self.place);
        self.push_device(code, Containment::vmd(mds, vmd.saturating_add(1)), None);
        self
    }

    /// A channel of the virtual device.
    #[must_use]
    pub fn channel(mut self, code: MdcCode) -> Self {
        let [mds, vmd, channel, _] = first_four(&self.place);
        let path = Containment::channel(mds, vmd, channel.saturating_add(1));
        self.push_device(code, path, None);
        self
    }

    /// A value that was measured and is not verified: status `R`.
    #[must_use]
    pub fn metric(self, code: MdcCode, value: impl Into<Value<'static>>, unit: UnitCode) -> Self {
        self.observation(Metric::new(code, value).unit(unit))
    }

    /// A value with everything that can be said of it.
    #[must_use]
    pub fn observation(mut self, metric: Metric) -> Self {
        let [mds, vmd, channel, number] = first_four(&self.place);
        self.place = Containment::metric(mds, vmd, channel, number.saturating_add(1));
        let path = self.place;
        self.rows
            .push(Row::Observation(metric.into_observation(path)));
        self
    }

    /// The report.
    pub fn build(self) -> Report<'static> {
        let mut rows = self.rows;
        let is_production = self.header.processing_id.as_str() == ProcessingId::PRODUCTION;
        for (obx, row) in (1..).zip(&mut rows) {
            let key = Key { obr: 1, obx };
            match row {
                Row::Device(device) => device.key = key,
                Row::Observation(observation) => {
                    observation.key = key;
                    observation.is_production = is_production;
                }
            }
        }
        // OBR-3 names this group for ever (TF-2 B.7): the control id does so within its sender.
        let sender = &self.header.sending_application;
        let group = Ei {
            entity_identifier: self.header.control_id.clone(),
            namespace_id: sender.namespace_id.clone(),
            universal_id: sender.universal_id.clone(),
            universal_id_type: sender.universal_id_type.clone(),
        };
        let mut result = PatientResult {
            patient: self.patient,
            visit: self.visit,
            orders: alloc::vec![Order {
                number: 1,
                placer: Some(group.clone()),
                filler: Some(group),
                service: self.service,
                start: Some(Timestamp::utc(self.start)),
                end: self.end.map(Timestamp::utc),
                rows,
                ..Order::default()
            }],
            ..PatientResult::of(Patient::Absent)
        };
        read::inherit(&mut result);
        Report {
            received_at: None,
            header: self.header,
            results: alloc::vec![result],
            problems: Vec::new(),
        }
    }
}

fn first_four(path: &Containment) -> [u32; 4] {
    match *path.numbers() {
        [mds, vmd, channel, metric, ..] => [mds, vmd, channel, metric],
        _ => [0; 4],
    }
}

/// One value for [`ReportBuilder::observation`], with what is to be said of it.
#[derive(Clone, Debug)]
pub struct Metric {
    code: Cwe<'static>,
    value: Value<'static>,
    unit: Option<Unit<'static>>,
    limits: Text<'static>,
    flags: Vec<Text<'static>>,
    status: ResultStatus,
    time: Option<Timestamp<'static>>,
    methods: Vec<Cwe<'static>>,
    sites: Vec<Cwe<'static>>,
}

impl Metric {
    /// A value that is not verified: status `R`, no unit.
    pub fn new(code: MdcCode, value: impl Into<Value<'static>>) -> Self {
        let value = match value.into() {
            // Empty text is no value on the wire.
            Value::Text(text) if text.is_empty() => Value::Empty,
            value => value,
        };
        Self {
            code: Cwe::from_mdc(code),
            value,
            unit: None,
            limits: Text::default(),
            flags: Vec::new(),
            status: ResultStatus::NOT_VERIFIED,
            time: None,
            methods: Vec::new(),
            sites: Vec::new(),
        }
    }

    /// OBX-6, required for numbers (TF-2 B.8.5).
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Unit<'static>>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// OBX-7: the alarm limits that are set, `50-120`, `<500` or `>90` (TF-2 B.8.5).
    #[must_use]
    pub fn limits(mut self, limits: &str) -> Self {
        self.limits = Text::from(limits).into_owned();
        self
    }

    /// OBX-8: one more flag, such as `DEMO` (TF-2 B.8.5).
    #[must_use]
    pub fn flag(mut self, flag: &str) -> Self {
        self.flags.push(Text::from(flag).into_owned());
        self
    }

    /// OBX-11.
    #[must_use]
    pub const fn status(mut self, status: ResultStatus) -> Self {
        self.status = status;
        self
    }

    /// OBX-14: marks an episodic value, and says when it was taken (TF-2 B.8.6).
    #[must_use]
    pub fn taken_at(mut self, time: Instant) -> Self {
        self.time = Some(Timestamp::utc(time));
        self
    }

    /// OBX-17: one more method, such as `AMEAS^auto-measurement^MDC` (TF-2 B.8.6).
    #[must_use]
    pub fn method(mut self, method: Cwe<'static>) -> Self {
        self.methods.push(method);
        self
    }

    /// OBX-20: one more body site.
    #[must_use]
    pub fn site(mut self, site: MdcCode) -> Self {
        self.sites.push(Cwe::from_mdc(site));
        self
    }

    fn into_observation(self, path: Containment) -> Observation<'static> {
        Observation {
            key: Key::default(),
            code: self.code,
            sub_id: Text::from(alloc::format!("{path}")),
            path: Some(path),
            value_type: Text::from(self.value.value_type().unwrap_or_default()),
            value: self.value,
            // Known when the report is.
            is_production: false,
            unit: self.unit,
            limits: self.limits,
            flags: self.flags,
            status: Some(self.status),
            has_own_time: self.time.is_some(),
            time: self.time,
            methods: self.methods,
            sites: self.sites,
            ..Observation::UNREAD
        }
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

    /// PID-5: one more name.
    #[must_use]
    pub fn named(mut self, name: Xpn<'a>) -> Self {
        self.names.push(name);
        self
    }
}
