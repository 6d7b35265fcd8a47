//! Sources in the process of a consumer: what they hand over is stored as if it came from outside.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ihe_pcd::actor::Consumer;
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Pl};
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::{Report, Sender};
use ihe_pcd::plugin::{
    ErrorKind, Failure, Journal, Listeners, ObservationSource, Origin, Outlet, OutletError,
    PluginError, VolatileJournal, async_trait,
};
use ihe_pcd::session::{AcceptPolicy, Position, SenderAllowList};
use tokio::sync::{mpsc, oneshot};

/// A heart rate, as a driver would say it.
fn heart_rate(outlet: &dyn Outlet, rate: i64) -> Report<'static> {
    Report::builder(outlet.sender(), outlet.control_id(), outlet.now())
        .unidentified_patient_at(Pl::default())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, rate, unit::BEAT_PER_MIN)
        .build()
}

/// Does what a test says with the outlet, and counts how often it was run.
struct Scripted<F> {
    script: F,
    runs: Arc<AtomicUsize>,
}

/// One run of a script.
type Run<'o> = core::pin::Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'o>>;

impl<F> Scripted<F>
where
    F: for<'o> Fn(usize, &'o dyn Outlet) -> Run<'o>,
{
    fn new(script: F) -> (Self, Arc<AtomicUsize>) {
        let runs = Arc::new(AtomicUsize::new(0));
        (
            Self {
                script,
                runs: Arc::clone(&runs),
            },
            runs,
        )
    }
}

#[async_trait]
impl<F> ObservationSource for Scripted<F>
where
    F: for<'o> Fn(usize, &'o dyn Outlet) -> Run<'o> + Send + Sync + 'static,
{
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        let run = self.runs.fetch_add(1, Ordering::SeqCst);
        (self.script)(run, outlet).await
    }

    fn name(&self) -> &str {
        "bed-7"
    }
}

/// A consumer with this source over a journal in memory; what its sink took comes out of the channel.
struct Ward {
    journal: Arc<VolatileJournal>,
    taken: mpsc::UnboundedReceiver<(Origin, String)>,
    stop: oneshot::Sender<()>,
    serving: tokio::task::JoinHandle<ihe_pcd::actor::Summary>,
}

/// Notes who sent what.
struct Chart(mpsc::UnboundedSender<(Origin, String)>);

#[async_trait]
impl ihe_pcd::plugin::ObservationSink for Chart {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let sender = report.header.sending_application.to_line();
        self.0.send((origin.clone(), sender.to_string())).unwrap();
        Ok(())
    }
}

impl Ward {
    fn with(source: impl ObservationSource) -> Self {
        Self::taking(source, AcceptPolicy::default())
    }

    fn taking(source: impl ObservationSource, policy: AcceptPolicy) -> Self {
        let journal = Arc::new(VolatileJournal::new(1_000));
        let (chart, taken) = mpsc::unbounded_channel();
        let consumer = Consumer::new(Arc::clone(&journal))
            .source(source, Sender::named("ACME", "ICU"))
            .policy(policy)
            .sink(Chart(chart));
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(async {
            let ended = async { drop(stopped.await) };
            consumer.serve(Listeners::new(), ended).await.unwrap()
        });
        Self {
            journal,
            taken,
            stop,
            serving,
        }
    }

    async fn stop(self) -> ihe_pcd::actor::Summary {
        drop(self.stop);
        self.serving.await.unwrap()
    }
}

#[tokio::test]
async fn what_a_source_hands_over_is_stored_when_the_call_returns() {
    let (seen, mut ends) = mpsc::unbounded_channel();
    let (source, runs) = Scripted::new(move |_, outlet| {
        let seen = seen.clone();
        Box::pin(async move {
            outlet.hand_over(&heart_rate(outlet, 72)).await?;
            seen.send(()).unwrap();
            Ok(())
        })
    });
    let mut ward = Ward::with(source);
    ends.recv().await.unwrap();
    assert_eq!(ward.journal.end().await.unwrap(), Position::new(1));
    let (origin, sender) = ward.taken.recv().await.unwrap();
    assert_eq!((&*origin.peer, &*sender), ("bed-7", "ACME"));
    let summary = ward.stop().await;
    assert_eq!((summary.accepted, summary.drained), (1, true));
    assert_eq!(runs.load(Ordering::SeqCst), 1, "it had nothing more");
}

#[tokio::test]
async fn a_message_that_is_handed_over_again_is_stored_once() {
    let (source, _) = Scripted::new(|_, outlet| {
        Box::pin(async move {
            let message = heart_rate(outlet, 72).write().unwrap();
            outlet.hand_over_message(&message).await?;
            outlet.hand_over_message(&message).await?;
            outlet.stopping().await;
            Ok(())
        })
    });
    let mut ward = Ward::with(source);
    ward.taken.recv().await.unwrap();
    let summary = ward.stop().await;
    assert_eq!((summary.accepted, summary.drained), (1, true));
    assert!(summary.repeated <= 1);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_fails_or_panics_is_run_again() {
    let (source, runs) = Scripted::new(|run, outlet| {
        Box::pin(async move {
            match run {
                0 => Err(Failure::retry_later("the cable is out")),
                1 => panic!("a driver's mistake"),
                _ => {
                    outlet.hand_over(&heart_rate(outlet, 72)).await?;
                    outlet.stopping().await;
                    Ok(())
                }
            }
        })
    });
    let mut ward = Ward::with(source);
    ward.taken.recv().await.unwrap();
    assert_eq!(ward.stop().await.accepted, 1);
    assert_eq!(runs.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_is_set_up_wrongly_is_not_run_again() {
    #[derive(Debug, thiserror::Error)]
    #[error("there is no such port")]
    struct NoPort;
    impl PluginError for NoPort {
        fn kind(&self) -> ErrorKind {
            ErrorKind::Misuse
        }
    }
    let (source, runs) = Scripted::new(|_, _| Box::pin(async { Err(NoPort.into()) }));
    let ward = Ward::with(source);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert!(ward.stop().await.drained);
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_does_not_end_is_dropped() {
    let (source, _) = Scripted::new(|_, _| Box::pin(core::future::pending()));
    let ward = Ward::with(source);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(ward.stop().await.drained);
}

#[tokio::test]
async fn what_is_refused_says_so_and_the_next_one_is_taken() {
    let (told, mut tells) = mpsc::unbounded_channel();
    let (source, _) = Scripted::new(move |_, outlet| {
        let told = told.clone();
        Box::pin(async move {
            let alert = "MSH|^~\\&|ACME|ICU|||20261121120000+0000||ORU^R40^ORU_R40|A1|P|2.6|||AL|NE\r\
                OBR|1|A1|A1|196616^MDC_EVT_ALARM^MDC\r";
            let alert = MessageBuf::parse(alert.as_bytes().to_vec()).unwrap();
            told.send(outlet.hand_over_message(&alert).await.unwrap_err())
                .unwrap();
            let silent = heart_rate(outlet, 72).write().unwrap();
            let silent = String::from_utf8(silent.bytes().to_vec()).unwrap();
            let silent = silent.replacen("|AL|NE", "|NE|NE", 1);
            let silent = MessageBuf::parse(silent.into_bytes()).unwrap();
            told.send(outlet.hand_over_message(&silent).await.unwrap_err())
                .unwrap();
            outlet.hand_over(&heart_rate(outlet, 72)).await?;
            Ok(())
        })
    });
    let mut ward = Ward::with(source);
    ward.taken.recv().await.unwrap();
    let refused = tells.recv().await.unwrap();
    assert!(matches!(refused, OutletError::Refused(_)), "{refused}");
    assert!(refused.is_of_the_message());
    let unanswered = tells.recv().await.unwrap();
    assert!(
        matches!(unanswered, OutletError::Unanswered),
        "{unanswered}"
    );
    assert_eq!(ward.stop().await.accepted, 1);
}

#[tokio::test]
async fn where_senders_need_a_certificate_a_source_is_allowed_by_its_name() {
    for (name, is_stored) in [("bed-7", true), ("bed-8", false)] {
        let (seen, mut ends) = mpsc::unbounded_channel();
        let (source, _) = Scripted::new(move |_, outlet| {
            let seen = seen.clone();
            Box::pin(async move {
                let handed_over = outlet.hand_over(&heart_rate(outlet, 72)).await;
                seen.send(handed_over.is_ok()).unwrap();
                Ok(())
            })
        });
        let senders = SenderAllowList::new().allow_named(name, "ACME", Some("ICU"));
        let ward = Ward::taking(source, AcceptPolicy::default().with_senders(senders));
        assert_eq!(ends.recv().await, Some(is_stored));
        assert_eq!(ward.stop().await.accepted, u64::from(is_stored));
    }
}
