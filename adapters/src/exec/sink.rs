use std::fmt;
use std::sync::{Mutex, PoisonError};

use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink, Origin, async_trait};
use tokio::select;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until, timeout};

use super::child::Child;
use super::words::{self, Answer, Role};
use super::{ExecError, ExecSettings};
use crate::report_line::ReportLine;

/// A sink in a child process.
///
/// The program is started for the first report, and again for the next one after it has ended.
/// It has one report at a time, and the next one when it has answered.
///
/// A program that ends, hangs, says too much or breaks [the protocol](super) is killed and started anew after a pause that grows.
/// The report that it had comes again: later, if it did not answer in time; otherwise as one that it cannot handle, which is
/// tried a few times and then set aside, so that one report on which the program breaks does not hold up all others.
/// A program whose own backend is down answers `retry_later` and must not end for it.
///
/// It works in a task of its own: a report that nobody waits for any more is brought to its end all the same.
///
/// ```
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd_adapters::exec::{ExecSettings, ExecSink};
///
/// let settings = ExecSettings::new("python3").argument("sink.py").named("chart");
/// let consumer = Consumer::danger_volatile().sink(ExecSink::new(settings));
/// # let _ = consumer;
/// ```
pub struct ExecSink {
    settings: ExecSettings,
    task: Mutex<Task>,
}

/// The task that has the child.
enum Task {
    NotYet,
    Running {
        asks: mpsc::Sender<Ask>,
        ended: JoinHandle<()>,
    },
    Closed,
}

/// A report for the child, and who waits for its answer.
struct Ask {
    line: ReportLine,
    reply: oneshot::Sender<Result<(), ExecError>>,
}

/// What the task works with.
struct Work {
    settings: ExecSettings,
    child: Option<Child>,
    /// How often the child failed since it last answered.
    failures: u32,
    /// When it may be started again.
    start_at: Instant,
    /// The number of the last report that this child was sent.
    sent: u64,
}

impl ExecSink {
    /// A sink that runs this program.
    pub const fn new(settings: ExecSettings) -> Self {
        Self {
            settings,
            task: Mutex::new(Task::NotYet),
        }
    }

    /// Ends the program: its input is closed, and it is killed if it does not end in time. Nothing more is taken.
    ///
    /// Without it, the program is ended in the same way soon after the sink was dropped, as long as the runtime runs.
    pub async fn close(&self) {
        let ended = {
            let mut task = self.task.lock().unwrap_or_else(PoisonError::into_inner);
            match std::mem::replace(&mut *task, Task::Closed) {
                Task::Running { ended, .. } => ended,
                Task::NotYet | Task::Closed => return,
            }
        };
        let _ = ended.await;
    }

    fn asks(&self) -> Result<mpsc::Sender<Ask>, ExecError> {
        let mut task = self.task.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(&*task, Task::NotYet) {
            let (asks, received) = mpsc::channel(1);
            let work = Work {
                settings: self.settings.clone(),
                child: None,
                failures: 0,
                start_at: Instant::now(),
                sent: 0,
            };
            let ended = tokio::spawn(work.run(received));
            *task = Task::Running { asks, ended };
        }
        match &*task {
            Task::Running { asks, .. } => Ok(asks.clone()),
            Task::NotYet | Task::Closed => Err(ExecError::Closed),
        }
    }
}

#[async_trait]
impl ObservationSink for ExecSink {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let line = ReportLine::of(report, origin).map_err(|_| ExecError::Unwritable)?;
        let (reply, answer) = oneshot::channel();
        let asks = self.asks()?;
        let asked = asks.send(Ask { line, reply }).await;
        drop(asks);
        asked.map_err(|_| ExecError::Closed)?;
        Ok(answer.await.map_err(|_| ExecError::Closed)??)
    }

    fn name(&self) -> &str {
        &self.settings.name
    }
}

impl fmt::Debug for ExecSink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecSink")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Work {
    /// Until nobody can ask any more.
    async fn run(mut self, mut asks: mpsc::Receiver<Ask>) {
        loop {
            let ask = match &mut self.child {
                None => asks.recv().await,
                Some(child) => select! {
                    biased;
                    // Nothing was asked: whatever it says or does is wrong.
                    line = child.line() => {
                        let line = line.map(|_| child.line_number());
                        self.failed(unasked(line)).await;
                        continue;
                    }
                    ask = asks.recv() => ask,
                },
            };
            let Some(Ask {
                mut line,
                mut reply,
            }) = ask
            else {
                break;
            };
            let outcome = select! {
                biased;
                started = self.start() => started,
                // Nothing was sent: the report comes again.
                () = reply.closed() => continue,
            };
            let outcome = match outcome {
                Ok(()) => self.ask(&mut line).await,
                error => error,
            };
            let _ = reply.send(outcome);
        }
        if let Some(child) = self.child {
            child.end().await;
        }
    }

    /// Starts the child if there is none, as soon as it may be. If the future is dropped, there is none.
    async fn start(&mut self) -> Result<(), ExecError> {
        if self.child.is_some() {
            return Ok(());
        }
        sleep_until(self.start_at).await;
        let limits = &self.settings.limits;
        let hello = words::hello_to_sink(limits.answer_within_ms, limits.longest_line);
        match Child::start(&self.settings, Role::Sink, &hello).await {
            Ok(child) => {
                self.child = Some(child);
                self.sent = 0;
                Ok(())
            }
            Err(error) => {
                self.stay_away();
                Err(error)
            }
        }
    }

    async fn ask(&mut self, line: &mut ReportLine) -> Result<(), ExecError> {
        let Some(child) = &mut self.child else {
            return Err(ExecError::Ended);
        };
        self.sent = self.sent.saturating_add(1);
        line.report = Some(self.sent);
        let limits = &self.settings.limits;
        let limit_ms = limits.answer_within_ms;
        let answer = timeout(limits.answer_within(), async {
            child.say(&line.to_line()).await?;
            let answer = child.line().await?;
            words::from_sink(&answer, child.line_number(), self.sent)
        });
        match answer.await.unwrap_or(Err(ExecError::Silent { limit_ms })) {
            Ok(answer) => {
                self.failures = 0;
                match answer {
                    Answer::Taken => Ok(()),
                    Answer::RetryLater => Err(ExecError::Later),
                    Answer::Refuse => Err(ExecError::Refused),
                    Answer::Poison => Err(ExecError::Poison),
                }
            }
            Err(error) => {
                self.failed(error).await;
                Err(match error {
                    ExecError::Silent { .. } | ExecError::Flood { .. } => error,
                    _ => ExecError::BrokeOver,
                })
            }
        }
    }

    async fn failed(&mut self, error: ExecError) {
        if let Some(child) = self.child.take() {
            child.fail(error).await;
        }
        self.stay_away();
    }

    fn stay_away(&mut self) {
        self.failures = self.failures.saturating_add(1);
        self.start_at = Instant::now() + self.settings.limits.pause(self.failures);
    }
}

/// What is wrong with a child that was asked nothing, by its line or its error.
fn unasked(line: Result<u64, ExecError>) -> ExecError {
    match line {
        Ok(line) => ExecError::NotInProtocol {
            line,
            rule: "an answer to a report",
        },
        Err(error) => error,
    }
}
