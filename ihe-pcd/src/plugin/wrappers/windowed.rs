use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt;
use core::time::Duration;
use std::sync::{MutexGuard, PoisonError};

use async_trait::async_trait;
use tokio::sync::Mutex;

use crate::datatype::Instant;
use crate::model::Report;
use crate::plugin::contain::contain;
use crate::plugin::{Delivery, ErrorKind, Failure, Held, ObservationSink, Origin, Progress};
use crate::session::Position;
use crate::session::filter::{JournalThinning, Receipt, ThinningSettings, WaitError};

/// A sink that gets one value for each interval: the latest valid one of each series, when its window has ended.
///
/// It has the name of the sink behind it, which gets reports with the rows that count in a window ([`Part::Window`]), each with rows of one message:
/// MSH, patient, times, devices and [`Key`](crate::model::Observation::key) are those of the device's own report,
/// and [`Origin`] says where that stands in the journal. What is late, and what corrects, comes at once, row by row
/// ([`Part::Late`], [`Part::Correction`], which names the value that is corrected).
/// Of a window without a value it gets nothing, and the gap sinks of the consumer a record ([`Missing`]);
/// values that gave way are counted in one too ([`Thinned`]). [`with_reasons`](Self::with_reasons) gives the row that says why there is none.
///
/// Windows end by time also when nothing more comes.
///
/// # Delivery
///
/// At least once. Rows that wait are in the journal: the mark of the sink stays before the first one that is needed,
/// and after a restart the windows that were not delivered are made again, of the same rows and under the same origin.
/// A window that ended after the last message that was stored comes again. A [`Forwarder`](crate::actor::Forwarder) sends it under
/// the same control id, so that the next consumer stores it once.
/// When the sink answers [`RetryLater`](ErrorKind::RetryLater), nothing more is thinned before it takes the report.
///
/// The journal must keep an hour for it beside what waits, unless [`recalling`](Self::recalling) says otherwise.
/// What it gives out under other settings after a restart may overlap what it gave out before; nothing is left out.
///
/// Several reports have one position, and positions do not ascend: a sink that recognises what it has seen does so by
/// position, [`part`](Origin::part) and key.
///
/// A report that had been set aside and is released comes too late for its windows, and is set aside again.
///
/// One consumer has it, for positions of two journals are not one order. A filter in front of it that passes changes
/// passes other rows after a restart; behind it it is harmless. While the sink behind it holds something back, as a
/// [`Batched`](super::Batched) does, the marks stay where they were before.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::Windowed;
/// use ihe_pcd::session::filter::{ThinningSettings, WindowLength};
///
/// let chart = |report: &Report<'_>| {
///     println!("{} values", report.observations().count());
///     Ok(())
/// };
/// let mut each_minute = ThinningSettings::new(WindowLength::new(Duration::from_secs(60))?);
/// each_minute.wait = Duration::from_secs(5);
/// let consumer = Consumer::danger_volatile().sink(Windowed::new(each_minute, chart)?);
/// # let _ = consumer;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [`Part::Window`]: crate::session::filter::Part::Window
/// [`Part::Late`]: crate::session::filter::Part::Late
/// [`Part::Correction`]: crate::session::filter::Part::Correction
/// [`Missing`]: crate::session::gap::GapReason::Missing
/// [`Thinned`]: crate::session::gap::GapReason::Thinned
pub struct Windowed<S> {
    thinning: Mutex<JournalThinning>,
    remembered: std::sync::Mutex<Remembered>,
    sink: S,
}

/// What must be remembered, as it was when the sink behind it held nothing back.
struct Remembered {
    after: Position,
    given_until: Option<Instant>,
    /// The last report.
    last: Position,
}

impl Remembered {
    const START: Self = Self {
        after: Position::START,
        given_until: None,
        last: Position::START,
    };

    /// The sink behind holds nothing back.
    fn go_on(&mut self, held: &Held) {
        self.after = held.after.unwrap_or(self.last);
        self.given_until = held.given_until;
    }
}

impl<S> Windowed<S> {
    /// Gives the sink one value for each interval.
    ///
    /// # Errors
    ///
    /// [`WaitError`] for a wait beyond [`Thinning::MAX_WAIT`](crate::session::filter::Thinning::MAX_WAIT) windows.
    pub fn new(settings: ThinningSettings, sink: S) -> Result<Self, WaitError> {
        Ok(Self {
            thinning: Mutex::new(JournalThinning::new(settings)?),
            remembered: std::sync::Mutex::new(Remembered::START),
            sink,
        })
    }

    /// After a restart knows the values and series of so long before: [`JournalThinning::recalling`].
    #[must_use]
    pub fn recalling(self, recall: Duration) -> Self {
        let thinning = self.thinning.into_inner().recalling(recall);
        Self {
            thinning: Mutex::new(thinning),
            ..self
        }
    }

    /// Gives the sink the last row of a series that has no value in a window: [`JournalThinning::with_reasons`].
    #[must_use]
    pub fn with_reasons(self) -> Self {
        let thinning = self.thinning.into_inner().with_reasons();
        Self {
            thinning: Mutex::new(thinning),
            ..self
        }
    }

    /// The sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }
}

impl<S> Windowed<S> {
    /// It is in order after a panic.
    fn remembered(&self) -> MutexGuard<'_, Remembered> {
        let remembered = self.remembered.lock();
        remembered.unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: ObservationSink> Windowed<S> {
    /// Brings the sink what is to be delivered, until nothing is or it asks for a pause.
    async fn deliver(&self, thinning: &mut JournalThinning) -> Result<(), Failure> {
        while let Some(portion) = thinning.next_portion() {
            let receipt = portion.receipt;
            let origin = Origin::new(receipt.position, receipt.peer, receipt.received_at);
            let origin = origin.of(portion.part);
            match contain(self.sink.observe(&portion.report, &origin)).await {
                Ok(Ok(())) => thinning.taken(),
                Ok(Err(failure)) if failure.kind() == ErrorKind::RetryLater => {
                    return Err(failure);
                }
                Ok(Err(_)) | Err(_) => thinning.refused(self.sink.name()),
            }
        }
        Ok(())
    }
}

#[async_trait]
impl<S: ObservationSink> ObservationSink for Windowed<S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        if origin.out_of_order {
            // The values that count in its windows have been chosen.
            return Err(Failure::refuse("a report out of order has no windows"));
        }
        let mut thinning = self.thinning.lock().await;
        let peer = Arc::clone(&origin.peer);
        let receipt = Receipt::new(origin.position, peer, origin.received_at);
        // First what was due before it came.
        self.deliver(&mut thinning).await?;
        thinning.observe(report, &receipt);
        self.remembered().last = origin.position;
        self.deliver(&mut thinning).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.sink.preflight().await
    }

    fn name(&self) -> &str {
        self.sink.name()
    }

    fn delivery(&self) -> Delivery {
        Delivery::AtLeastOnce
    }

    async fn resume(&self, from: &Progress) {
        let mut thinning = self.thinning.lock().await;
        thinning.resume(from.after, from.given_until, from.now);
        *self.remembered() = Remembered {
            after: from.after,
            given_until: thinning.held().given_until,
            last: from.after,
        };
        self.sink.resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        let mut thinning = self.thinning.lock().await;
        if let Some(now) = now {
            self.deliver(&mut thinning).await?;
            thinning.pass(now);
            self.deliver(&mut thinning).await?;
        }
        let behind = self.sink.settle(now).await?;
        let losses = thinning.take_losses();
        let mut held = Held::of(thinning.held(), losses);
        let mut remembered = self.remembered();
        if behind.after.is_some() {
            // What it holds are rows that were read, and windows that were given out: they are to come again.
            held.after = Some(remembered.after);
            held.given_until = remembered.given_until;
        } else {
            remembered.go_on(&held);
        }
        drop(remembered);
        held.wake_at = held.wake_at.into_iter().chain(behind.wake_at).min();
        held.losses.extend(behind.losses);
        Ok(held)
    }
}

impl<S: fmt::Debug> fmt::Debug for Windowed<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Windowed")
            .field("sink", &self.sink)
            .finish_non_exhaustive()
    }
}
