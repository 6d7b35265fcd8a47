//! A consumer that runs, and the peers that talk to it.

use std::net::SocketAddr;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, ServeError, Summary};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant, Pl};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::model::{Report, Sender};
use ihe_pcd::plugin::TcpListener;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Far more than anything here takes; a test that hangs fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// Awaits what must happen.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.expect("it never happened")
}

/// A consumer on a free port.
pub(crate) struct Site {
    pub(crate) address: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Site {
    pub(crate) async fn open(consumer: Consumer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let serving = consumer.serve(listener, async move { drop(stopped.await) });
        Self {
            address,
            stop,
            serving: tokio::spawn(serving),
        }
    }

    /// Lets everything happen that can happen now: others get their answers meanwhile.
    pub(crate) async fn settle(&self) {
        let mut other = self.device().await;
        for _ in 0..10 {
            other.write_frame(b"hello").await.unwrap();
            assert_eq!(next_answer(&mut other).await.unwrap().0, "AE");
        }
    }

    pub(crate) async fn device(&self) -> Connection<TcpStream> {
        let stream = TcpStream::connect(self.address).await.unwrap();
        Connection::new(stream, Config::default())
    }

    /// Tells the consumer to stop; what it did comes from the second half.
    pub(crate) fn begin_close(self) -> JoinHandle<Result<Summary, ServeError>> {
        drop(self.stop);
        self.serving
    }

    /// What serves, to be ended as a crash ends it.
    pub(crate) fn begin_kill(self) -> JoinHandle<Result<Summary, ServeError>> {
        self.serving
    }

    pub(crate) async fn close(self) -> Summary {
        soon(self.begin_close()).await.unwrap().unwrap()
    }
}

/// A report of an invented monitor: a heart rate of nobody known.
pub(crate) fn report(control_id: impl Into<String>, heart_rate: i64) -> Report<'static> {
    let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    report_at(now, control_id, heart_rate)
}

/// The same of another time.
pub(crate) fn report_at(
    now: Instant,
    control_id: impl Into<String>,
    heart_rate: i64,
) -> Report<'static> {
    Report::builder(Sender::named("PULSAR", "EAST"), control_id.into(), now)
        .unidentified_patient_at(Pl::default())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, heart_rate, unit::BEAT_PER_MIN)
        .build()
}

/// The same as a payload.
pub(crate) fn payload(control_id: &str) -> Vec<u8> {
    report(control_id, 72).write().unwrap().as_ref().to_vec()
}

/// An answer as a consumer that is not ours writes it.
pub(crate) fn acknowledgment(code: &str, control_id: &str) -> Vec<u8> {
    format!(
        "MSH|^~\\&|CHART|WEST|PULSAR|EAST|20261121120001+0000||ACK^R01^ACK|Z1|P|2.6\rMSA|{code}|{control_id}\r"
    )
    .into_bytes()
}

/// MSA-1 and MSA-2 of the next answer, or nothing at the end.
pub(crate) async fn next_answer<S>(device: &mut Connection<S>) -> Option<(String, String)>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let frame = soon(device.read_frame()).await.unwrap()?;
    let message = Message::parse(frame.payload()).unwrap();
    let msa = message.segment(SegmentId::MSA).unwrap();
    let text = |number| msa.field(number).text().unwrap().as_str().to_owned();
    Some((text(1), text(2)))
}
