//! What a consumer does for a sink, in one thread and without a network: it brings reports in order, marks, retries, sets aside, and crashes.

use std::collections::BTreeSet;

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ErrorKind, ObservationSink, Progress};
use ihe_pcd::session::Position;
use ihe_pcd::session::gap::Loss;

use super::chart::{at, origin};

pub(crate) struct Bringer {
    pub(crate) stored: Vec<MessageBuf>,
    pub(crate) mark: u64,
    pub(crate) aside: BTreeSet<u64>,
    pub(crate) losses: Vec<Loss>,
    given_until: Option<Instant>,
    seen: u64,
}

impl Bringer {
    pub(crate) fn new(stored: Vec<MessageBuf>) -> Self {
        Self {
            stored,
            mark: 0,
            aside: BTreeSet::new(),
            losses: Vec::new(),
            given_until: None,
            seen: 0,
        }
    }

    /// Begins at the mark, as after a start of the program.
    pub(crate) async fn begin(&mut self, sink: &impl ObservationSink) {
        self.seen = self.mark;
        let mark = Position::new(self.mark);
        let progress = Progress::new(mark, self.given_until, at("12:00:00"));
        sink.resume(&progress).await;
    }

    /// Brings so many calls, whatever becomes of them.
    pub(crate) async fn bring(&mut self, sink: &impl ObservationSink, calls: usize) {
        for _ in 0..calls {
            let position = self.seen + 1;
            let index = usize::try_from(self.seen).unwrap();
            let Some(message) = self.stored.get(index) else {
                break;
            };
            if self.aside.contains(&position) {
                // It comes when somebody releases it.
                self.seen = position;
                continue;
            }
            let report = Report::read(&message.message()).unwrap();
            match sink.observe(&report, &origin(position)).await {
                Ok(()) => self.seen = position,
                Err(failure) if failure.kind() == ErrorKind::RetryLater => {}
                Err(_) => {
                    self.aside.insert(position);
                    self.seen = position;
                }
            }
            self.settle(sink, None).await;
        }
    }

    /// Asks the sink what it holds, and marks accordingly. Answers when it wants to be asked again.
    pub(crate) async fn settle(
        &mut self,
        sink: &impl ObservationSink,
        now: Option<Instant>,
    ) -> Option<Instant> {
        let held = sink.settle(now).await.ok()?;
        self.losses.extend(held.losses);
        self.given_until = held.given_until.or(self.given_until);
        let up_to = held
            .after
            .map_or(self.seen, |after| after.number().min(self.seen));
        self.mark = self.mark.max(up_to);
        held.wake_at
    }

    /// Brings everything, and lets time pass until nothing waits.
    pub(crate) async fn finish(&mut self, sink: &impl ObservationSink) {
        let mut now = at("13:00:00");
        for _ in 0..10_000 {
            self.bring(sink, 1).await;
            if self.mark == self.stored.len() as u64 {
                return;
            }
            now = self.settle(sink, Some(now)).await.unwrap_or(now);
        }
        panic!(
            "it does not come to an end: {} of {}",
            self.mark,
            self.stored.len()
        );
    }
}
