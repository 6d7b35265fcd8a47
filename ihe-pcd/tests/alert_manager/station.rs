//! A manager that runs, who reports to it, and what its sink is told.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};

use ihe_pcd::actor::{AlertManager, Alerts, ServeError, Summary};
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::plugin::{
    AlertNotice, AlertSink, ErrorKind, Failure, PluginError, TcpListener, async_trait,
};
use ihe_pcd::session::alert::{ChangeId, ChangeKind, CourseState, Misstep, Standing};
use thiserror::Error;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use crate::scaffold::site::{next_answer, soon};

/// What a sink was told.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) id: ChangeId,
    pub(crate) kind: ChangeKind,
    pub(crate) standing: Standing,
    pub(crate) state: Option<CourseState>,
    /// Whether it stands as the list has it.
    pub(crate) stands: Option<bool>,
    pub(crate) misstep: Option<Misstep>,
    pub(crate) operator: Option<String>,
    /// The names of what is wrong with the message.
    pub(crate) problems: Vec<&'static str>,
    /// MSH-10 of the message.
    pub(crate) control_id: Option<String>,
    pub(crate) out_of_order: bool,
    pub(crate) calls: bool,
}

/// Tells what it is told, and fails as its plan says, call by call.
pub(crate) struct Recorder {
    name: &'static str,
    plan: Vec<Option<ErrorKind>>,
    calls: AtomicUsize,
    told: mpsc::UnboundedSender<Told>,
}

pub(crate) type Heard = mpsc::UnboundedReceiver<Told>;

#[derive(Debug, Error)]
#[error("not now or never")]
struct No(ErrorKind);

impl PluginError for No {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

impl Recorder {
    pub(crate) fn new() -> (Self, Heard) {
        Self::planned("alerts", &[])
    }

    pub(crate) fn planned(name: &'static str, plan: &[Option<ErrorKind>]) -> (Self, Heard) {
        let (told, heard) = mpsc::unbounded_channel();
        let sink = Self {
            name,
            plan: plan.to_vec(),
            calls: AtomicUsize::new(0),
            told,
        };
        (sink, heard)
    }
}

#[async_trait]
impl AlertSink for Recorder {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        let change = notice.change;
        let told = Told {
            id: change.id,
            kind: change.kind,
            standing: change.standing,
            state: change.course.map(|course| course.state()),
            stands: notice.alert.map(|alert| alert.stands()),
            misstep: change.misstep,
            operator: notice.operator.map(str::to_owned),
            problems: notice
                .problems()
                .iter()
                .map(|problem| problem.kind.name())
                .collect(),
            control_id: notice
                .report
                .map(|report| report.header.control_id.as_str().to_owned()),
            out_of_order: notice.origin.is_some_and(|origin| origin.out_of_order),
            calls: notice.calls(),
        };
        self.told.send(told).unwrap();
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        match self.plan.get(call).copied().flatten() {
            Some(kind) => Err(No(kind).into()),
            None => Ok(()),
        }
    }

    fn name(&self) -> &str {
        self.name
    }
}

/// The next that a sink is told.
pub(crate) async fn next(heard: &mut Heard) -> Told {
    soon(heard.recv()).await.unwrap()
}

/// All that a sink was told and nobody has looked at.
pub(crate) fn rest(heard: &mut Heard) -> Vec<Told> {
    core::iter::from_fn(|| heard.try_recv().ok()).collect()
}

/// A manager on a free port.
pub(crate) struct Station {
    pub(crate) alerts: Alerts,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Station {
    pub(crate) async fn open(manager: AlertManager) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let alerts = manager.alerts();
        let serving = manager.serve(listener, async move { drop(stopped.await) });
        Self {
            alerts,
            address,
            stop,
            serving: tokio::spawn(serving),
        }
    }

    pub(crate) async fn device(&self) -> Connection<TcpStream> {
        let stream = TcpStream::connect(self.address).await.unwrap();
        Connection::new(stream, Config::default())
    }

    pub(crate) async fn close(self) -> Summary {
        drop(self.stop);
        soon(self.serving).await.unwrap().unwrap()
    }

    /// As a crash: nothing is finished.
    pub(crate) async fn kill(self) {
        self.serving.abort();
        assert!(self.serving.await.unwrap_err().is_cancelled());
    }
}

/// Sends a message, which is taken.
pub(crate) async fn say(device: &mut Connection<TcpStream>, message: &str) {
    device.write_frame(message.as_bytes()).await.unwrap();
    assert_eq!(next_answer(device).await.unwrap().0, "CA");
}

/// What a monitor in bed 4 says of an alert: MSH-10, the id of the alert, phase, state, and the time of day of the change.
pub(crate) fn message(number: u32, id: &str, phase: &str, state: &str, time: &str) -> String {
    let time = time.replace(':', "");
    format!(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|{number}|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO\r\
        PID|||4711^^^HOSPITAL^PI||DOE\r\
        PV1||I|ICU^4^B\r\
        OBR|1|U{number}|U{number}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000||||||||||||||||||||||^{id}\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
        OBX|2||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X\r\
        OBX|3|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121{time}+0000\r\
        OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r\
        OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F\r\
        OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.0.1.5|enabled||||||F\r\
        OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r\
        OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r"
    )
}
