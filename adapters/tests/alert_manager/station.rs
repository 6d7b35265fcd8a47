//! A manager that runs over a file, and a device that speaks to it.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use ihe_pcd::actor::{AlertManager, Alerts, ServeError, Summary};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::plugin::{AlertNotice, TcpListener};
use ihe_pcd::session::alert::{ChangeId, ChangeKind, CourseState, Standing};
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Whatever must happen.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(60), future);
    done.await.expect("it never happened")
}

pub(crate) type Told = (ChangeId, ChangeKind, Standing, Option<CourseState>);

/// A manager that runs.
pub(crate) struct Station {
    pub(crate) alerts: Alerts,
    address: SocketAddr,
    pub(crate) heard: mpsc::UnboundedReceiver<Told>,
    operators: mpsc::UnboundedReceiver<String>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Station {
    /// As soon as the one that was killed has let go of the file.
    pub(crate) async fn open(path: &Path) -> Self {
        let opened = async {
            loop {
                match SqliteStore::open(path) {
                    Ok(store) => return store,
                    Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
                }
            }
        };
        let (told, heard) = mpsc::unbounded_channel();
        let (named, operators) = mpsc::unbounded_channel();
        let manager =
            AlertManager::new(soon(opened).await).sink(move |notice: &AlertNotice<'_>| {
                let change = notice.change;
                let state = change.course.map(|course| course.state());
                let told_now = (change.id, change.kind, change.standing, state);
                // Nobody listens to one that is killed.
                told.send(told_now).ok();
                let operator = notice.operator.map(str::to_owned);
                operator.and_then(|operator| named.send(operator).ok());
                Ok(())
            });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        Self {
            alerts: manager.alerts(),
            address: listener.local_addr().unwrap(),
            heard,
            operators,
            stop,
            serving: tokio::spawn(manager.serve(listener, async { drop(stopped.await) })),
        }
    }

    pub(crate) async fn device(&self) -> Connection<TcpStream> {
        let stream = TcpStream::connect(self.address).await.unwrap();
        Connection::new(stream, Config::default())
    }

    pub(crate) async fn told(&mut self) -> Told {
        soon(self.heard.recv()).await.unwrap()
    }

    /// Who has ended the next alert that a person ended.
    pub(crate) async fn by(&mut self) -> String {
        soon(self.operators.recv()).await.unwrap()
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

pub(crate) async fn say(
    device: &mut Connection<TcpStream>,
    number: u32,
    id: &str,
    phase: &str,
    state: &str,
) {
    let text = format!(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|{number}|P|2.6|||AL|NE\r\
        PV1||I|ICU^4^B\r\
        OBR|1|U{number}|U{number}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000||||||||||||||||||||||^{id}\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
        OBX|2|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121120000+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|4|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r\
        OBX|5|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F\r\
        OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r\
        OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r"
    );
    device.write_frame(text.as_bytes()).await.unwrap();
    let frame = soon(device.read_frame()).await.unwrap().unwrap();
    let answer = Message::parse(frame.payload()).unwrap();
    assert_eq!(
        answer.segment(SegmentId::MSA).unwrap().field(1).raw(),
        b"CA"
    );
}
