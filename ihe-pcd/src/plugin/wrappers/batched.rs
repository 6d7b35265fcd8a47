use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroUsize;
use core::time::Duration;

use async_trait::async_trait;
use tokio::sync::Mutex;

use crate::datatype::Instant;
use crate::model::Report;
use crate::plugin::contain::contain;
use crate::plugin::{
    BatchSink, Delivery, ErrorKind, Failure, Held, ObservationSink, Origin, Progress,
};
use crate::session::Position;
use crate::session::gap::{Extent, GapMark, GapReason, GapScope, Loss, Losses};

/// A sink that collects reports and hands them to a [`BatchSink`] together: when there are so many, or when the first has waited so long.
///
/// It has the name and the delivery of the batch sink.
///
/// # Delivery
///
/// What waits here is in the journal: the mark stays before it, so that after a crash, or an orderly end, it comes again.
/// A journal in memory alone forgets it at the end of the program.
///
/// When the batch sink says [`RetryLater`](ErrorKind::RetryLater), the batch is kept and nothing more is taken once it is full.
/// A batch that it does not take otherwise is brought to it report by report; one that it does not take alone is passed over,
/// and the gap sinks of the consumer get a record of it ([`NotTaken`](GapReason::NotTaken)). It is not set aside: the consumer believed it taken.
///
/// A report [out of order](Origin::out_of_order) is brought at once and alone. One consumer has it, for positions of two journals are not one order.
///
/// At most so many reports are in memory as a batch has.
///
/// ```
/// use core::num::NonZeroUsize;
/// use core::time::Duration;
/// # use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::Batched;
/// # use ihe_pcd::plugin::{BatchSink, Failure, Origin, async_trait};
/// # struct Table;
/// # #[async_trait]
/// # impl BatchSink for Table {
/// #     async fn observe_all(&self, _: &[(Report<'static>, Origin)]) -> Result<(), Failure> {
/// #         Ok(())
/// #     }
/// # }
/// # let table = Table;
///
/// let a_hundred = NonZeroUsize::new(100).unwrap();
/// let sink = Batched::new(a_hundred, Duration::from_millis(200), table);
/// # let _ = sink;
/// ```
pub struct Batched<S> {
    most: NonZeroUsize,
    longest: Duration,
    state: Mutex<State>,
    sink: S,
}

#[derive(Default)]
struct State {
    batch: Vec<(Report<'static>, Origin)>,
    /// When the batch must be handed over.
    due: Option<Instant>,
    losses: Losses,
}

impl<S> Batched<S> {
    /// Hands over so many reports, or what there is when the first has waited so long.
    pub fn new(most: NonZeroUsize, longest: Duration, sink: S) -> Self {
        Self {
            most,
            longest,
            state: Mutex::default(),
            sink,
        }
    }

    /// The batch sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }
}

impl<S: BatchSink> Batched<S> {
    /// Hands over what waits. If the future is dropped, what was not taken for sure waits still.
    async fn hand_over(&self, state: &mut State) -> Result<(), Failure> {
        if state.batch.is_empty() {
            return Ok(());
        }
        match contain(self.sink.observe_all(&state.batch)).await {
            Ok(Ok(())) => state.batch.clear(),
            Ok(Err(failure)) if failure.kind() == ErrorKind::RetryLater => return Err(failure),
            Ok(Err(_)) | Err(_) => self.one_by_one(state).await?,
        }
        state.due = None;
        Ok(())
    }

    /// Hands over each report alone.
    async fn one_by_one(&self, state: &mut State) -> Result<(), Failure> {
        while let Some(first) = state.batch.first() {
            match contain(self.sink.observe_all(core::slice::from_ref(first))).await {
                Ok(Ok(())) => {}
                Ok(Err(failure)) if failure.kind() == ErrorKind::RetryLater => return Err(failure),
                Ok(Err(_)) | Err(_) => {
                    let loss = not_taken(self.sink.name(), first);
                    state.losses.add(loss);
                }
            }
            state.batch.remove(0);
        }
        Ok(())
    }
}

/// A report that is not taken alone either.
fn not_taken(name: &str, (report, origin): &(Report<'_>, Origin)) -> Loss {
    let header = &report.header;
    let scope = GapScope::sink(name, &header.sender());
    let mark = GapMark::stored(origin.position, &header.control_id);
    Loss::new(scope, GapReason::NotTaken, Extent::At(origin.received_at)).with_mark(mark)
}

impl State {
    /// Whether the report waits already: its call was dropped when it was in the batch.
    fn has(&self, report: &Report<'_>, origin: &Origin) -> bool {
        let first = |report: &Report<'_>| report.observations().next().map(|row| row.key);
        let last = self.batch.last();
        last.is_some_and(|(last, its)| {
            its.position == origin.position
                && its.part == origin.part
                && its.replayed == origin.replayed
                && first(last) == first(report)
        })
    }

    /// What must come again after a crash.
    fn after(&self) -> Option<Position> {
        let positions = self
            .batch
            .iter()
            .map(|(_, origin)| origin.position.number());
        positions
            .min()
            .map(|first| Position::new(first.saturating_sub(1)))
    }
}

#[async_trait]
impl<S: BatchSink> ObservationSink for Batched<S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        if origin.out_of_order {
            let alone = [(report.clone().into_owned(), origin.clone())];
            return self.sink.observe_all(&alone).await;
        }
        let mut state = self.state.lock().await;
        if !state.has(report, origin) {
            if state.batch.len() >= self.most.get() {
                self.hand_over(&mut state).await?;
            }
            let report = report.clone().into_owned();
            state.batch.push((report, origin.clone()));
        }
        if state.batch.len() >= self.most.get() {
            // It is in the batch: what stands in the way now is answered to the next one.
            let _ = self.hand_over(&mut state).await;
        }
        Ok(())
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.sink.preflight().await
    }

    fn name(&self) -> &str {
        self.sink.name()
    }

    fn delivery(&self) -> Delivery {
        self.sink.delivery()
    }

    async fn resume(&self, _: &Progress) {
        *self.state.lock().await = State::default();
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        let mut state = self.state.lock().await;
        if let Some(now) = now {
            let is_full = state.batch.len() >= self.most.get();
            let waits_until = now.checked_add(self.longest);
            let due = match state.due {
                // A clock that was set back must not make it wait for longer.
                Some(due) => waits_until.map_or(due, |until| due.min(until)),
                None => waits_until.unwrap_or(now),
            };
            if is_full || due <= now {
                self.hand_over(&mut state).await?;
            } else {
                state.due = Some(due);
            }
            if state.batch.is_empty() {
                state.due = None;
            }
        }
        Ok(Held {
            after: state.after(),
            wake_at: state.due,
            losses: state.losses.take(),
            ..Held::default()
        })
    }
}

impl<S: fmt::Debug> fmt::Debug for Batched<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batched")
            .field("most", &self.most)
            .field("longest", &self.longest)
            .field("sink", &self.sink)
            .finish_non_exhaustive()
    }
}
