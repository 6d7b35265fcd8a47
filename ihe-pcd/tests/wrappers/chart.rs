//! A sink that keeps what it takes and fails as it is told, and reports of an invented monitor.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::{Report, Value};
use ihe_pcd::plugin::{
    BatchSink, Delivery, ErrorKind, Failure, Held, ObservationSink, Origin, PluginError, Progress,
    async_trait,
};
use ihe_pcd::session::Position;
use thiserror::Error;
use tokio::time;

pub(crate) const HEART_RATE: &str = "147842^MDC_ECG_HEART_RATE^MDC";
pub(crate) const SPO2: &str = "150456^MDC_PULS_OXIM_SAT_O2^MDC";
pub(crate) const SYSTOLIC: &str = "150021^MDC_PRESS_BLD_NONINV_SYS^MDC";
pub(crate) const BPM: &str = "264864^MDC_DIM_BEAT_PER_MIN^MDC";
pub(crate) const MMHG: &str = "266016^MDC_DIM_MMHG^MDC";
const PERCENT: &str = "262688^MDC_DIM_PERCENT^MDC";

#[derive(Debug, Error)]
#[error("not now or never")]
pub(crate) struct No(pub(crate) ErrorKind);

impl PluginError for No {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

/// What a sink took.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Taken {
    pub(crate) position: u64,
    /// OBX-3, OBX-5 and OBX-6 of each row.
    pub(crate) rows: Vec<(String, String, String)>,
    pub(crate) patient: String,
    pub(crate) devices: usize,
    pub(crate) at: time::Instant,
}

/// What the next calls are answered; when there is nothing left, everything is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Answer {
    Take,
    Fail(ErrorKind),
    Panic,
    /// It waits until the call is dropped.
    Hang,
}

pub(crate) const LATER: Answer = Answer::Fail(ErrorKind::RetryLater);

#[derive(Debug, Default)]
struct Sheet {
    plan: VecDeque<Answer>,
    taken: Vec<Taken>,
    calls: usize,
    resumed: usize,
    settled: usize,
}

/// Clones are one chart.
#[derive(Clone, Debug)]
pub(crate) struct Chart {
    name: &'static str,
    delivery: Delivery,
    sheet: Arc<Mutex<Sheet>>,
}

impl Chart {
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            delivery: Delivery::AtLeastOnce,
            sheet: Arc::default(),
        }
    }

    pub(crate) fn once(mut self) -> Self {
        self.delivery = Delivery::Once;
        self
    }

    pub(crate) fn plan(self, plan: impl IntoIterator<Item = Answer>) -> Self {
        self.sheet.lock().unwrap().plan = plan.into_iter().collect();
        self
    }

    pub(crate) fn taken(&self) -> Vec<Taken> {
        self.sheet.lock().unwrap().taken.clone()
    }

    pub(crate) fn positions(&self) -> Vec<u64> {
        self.taken().iter().map(|taken| taken.position).collect()
    }

    pub(crate) fn calls(&self) -> usize {
        self.sheet.lock().unwrap().calls
    }

    pub(crate) fn resumed_and_settled(&self) -> (usize, usize) {
        let sheet = self.sheet.lock().unwrap();
        (sheet.resumed, sheet.settled)
    }

    /// The OBX-3 and OBX-5 of everything.
    pub(crate) fn values(&self) -> Vec<String> {
        let rows = self.taken().into_iter().flat_map(|taken| taken.rows);
        rows.map(|(code, value, _)| format!("{code}={value}"))
            .collect()
    }

    async fn answer(&self) -> Result<(), Failure> {
        let next = {
            let mut sheet = self.sheet.lock().unwrap();
            sheet.calls += 1;
            sheet.plan.pop_front()
        };
        match next.unwrap_or(Answer::Take) {
            Answer::Take => Ok(()),
            Answer::Fail(kind) => Err(No(kind).into()),
            Answer::Panic => panic!("the chart burns"),
            Answer::Hang => std::future::pending().await,
        }
    }

    fn take(&self, report: &Report<'_>, origin: &Origin) {
        let rows = report.observations().map(|row| {
            let value = match row.value_as_sent() {
                Value::Number(number) => number.text().as_str().to_owned(),
                Value::Text(text) => text.as_str().to_owned(),
                _ => String::new(),
            };
            let unit = row.unit.as_ref().map(|unit| unit.0.identifier.as_str());
            let code = row.code.identifier.as_str().to_owned();
            (code, value, unit.unwrap_or_default().to_owned())
        });
        let patients = report.results.iter().map(|result| {
            let identity = result.patient.identity();
            let ids = identity
                .into_iter()
                .flat_map(|identity| &identity.identifiers);
            let ids: Vec<_> = ids.map(|id| id.id.as_str()).collect();
            format!("{} {}", result.patient.status(), ids.join(","))
        });
        let taken = Taken {
            position: origin.position.number(),
            rows: rows.collect(),
            patient: patients.collect::<Vec<_>>().join(";"),
            devices: report.devices().count(),
            at: time::Instant::now(),
        };
        self.sheet.lock().unwrap().taken.push(taken);
    }
}

#[async_trait]
impl ObservationSink for Chart {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.answer().await?;
        self.take(report, origin);
        Ok(())
    }

    fn name(&self) -> &str {
        self.name
    }

    fn delivery(&self) -> Delivery {
        self.delivery
    }

    async fn resume(&self, _: &Progress) {
        self.sheet.lock().unwrap().resumed += 1;
    }

    async fn settle(&self, _: Option<Instant>) -> Result<Held, Failure> {
        self.sheet.lock().unwrap().settled += 1;
        Ok(Held::default())
    }
}

/// The same as a store that commits once for a batch.
#[derive(Clone, Debug)]
pub(crate) struct Store(pub(crate) Chart);

#[async_trait]
impl BatchSink for Store {
    async fn observe_all(&self, batch: &[(Report<'static>, Origin)]) -> Result<(), Failure> {
        self.0.answer().await?;
        for (report, origin) in batch {
            self.0.take(report, origin);
        }
        Ok(())
    }

    fn name(&self) -> &str {
        self.0.name
    }
}

pub(crate) fn at(time_of_day: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time_of_day}Z")).unwrap()
}

pub(crate) fn origin(position: u64) -> Origin {
    Origin::new(Position::new(position), "192.0.2.1:1", at("12:00:00"))
}

pub(crate) const PATIENT: &str = "PID|||4711^^^HOSPITAL^PI\r";

/// A message of a monitor in bed 2 of room 4 in the intensive care unit, as it is on the wire.
pub(crate) fn wire(pid: &str, rows: &[&str]) -> MessageBuf {
    let pv1 = if pid.is_empty() {
        ""
    } else {
        "PV1||I|ICU^4^2\r"
    };
    let mut text = format!(
        "MSH|^~\\&|PULSAR|EAST|||20261121120000+0000||ORU^R01^ORU_R01|7|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
         {pid}{pv1}OBR|1|G1|G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r\
         OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r"
    );
    for (number, row) in (2..).zip(rows) {
        let fields: Vec<&str> = row.split('|').collect();
        let [code, value, unit, more @ ..] = &fields[..] else {
            panic!("{row}");
        };
        let limits = more.first().unwrap_or(&"");
        let time = more.get(1).unwrap_or(&"");
        let kind = if value.starts_with(char::is_alphabetic) {
            "ST"
        } else {
            "NM"
        };
        text += &format!(
            "OBX|{number}|{kind}|{code}|1.0.0.{number}|{value}|{unit}|{limits}||||R|||{time}\r"
        );
    }
    MessageBuf::parse(text.into_bytes()).unwrap()
}

/// Heart rate and saturation.
pub(crate) fn vitals(rate: u64) -> MessageBuf {
    let rate = format!("{HEART_RATE}|{rate}|{BPM}");
    wire(PATIENT, &[&rate, &format!("{SPO2}|97|{PERCENT}")])
}

/// Brings a message to a sink.
pub(crate) async fn bring(
    sink: &impl ObservationSink,
    message: &MessageBuf,
    position: u64,
) -> Result<(), Failure> {
    let report = Report::read(&message.message()).unwrap();
    sink.observe(&report, &origin(position)).await
}

pub(crate) fn kind(answer: Result<(), Failure>) -> Option<ErrorKind> {
    answer.err().map(|failure| failure.kind())
}
