use core::time::Duration;
use std::sync::Arc;

use tokio::select;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::{Audit, Names};
use crate::actor::events;
use crate::plugin::contain::contain;
use crate::plugin::{Audited, Journal, Operation};
use crate::session::Position;

/// Tells what operators do by the journal's own means, from other processes too.
///
/// How far that was told is a mark of its own in the journal: what is done while nobody serves is told by the next who does.
struct Operators {
    journal: Arc<dyn Journal>,
    /// What has this number or a lower one is told.
    after: u64,
    is_failing: bool,
}

/// Asks about once a second until `end` is ready, and then once more. Without an audit sink nobody asks.
pub(in crate::actor) fn attend(
    journal: &Arc<dyn Journal>,
    audit: &Arc<Audit>,
    end: impl Future<Output = ()> + Send + 'static,
) -> JoinSet<()> {
    let mut attending = JoinSet::new();
    if !audit.is_empty() {
        let (journal, audit) = (Arc::clone(journal), Arc::clone(audit));
        attending.spawn(async move {
            let mut operators = Operators {
                journal,
                after: 0,
                is_failing: false,
            };
            operators.attend(&audit, end).await;
        });
    }
    attending
}

impl Operators {
    /// The mark in the journal.
    const MARK: &'static str = "operations told";

    /// What is added to the number in the mark: so it is beyond every position, and no entry is kept for it.
    const BEYOND: u64 = 1 << 62;

    /// How often it is asked.
    const INTERVAL: Duration = Duration::from_secs(1);

    /// How many are asked for at once.
    const PAGE: usize = 256;

    async fn attend(&mut self, audit: &Audit, end: impl Future<Output = ()>) {
        let mut end = core::pin::pin!(end);
        let mut is_known = false;
        let mut is_last = false;
        loop {
            is_known = is_known || self.begin().await;
            if is_known && !self.look(audit).await {
                // Nobody can do anything there.
                return;
            }
            if is_last {
                return;
            }
            select! {
                biased;
                () = &mut end => is_last = true,
                () = sleep(Self::INTERVAL) => {}
            }
        }
    }

    /// Finds out what was told by earlier runs.
    async fn begin(&mut self) -> bool {
        let marked = contain(self.journal.marked(Self::MARK)).await;
        let marked = self.noted(marked.unwrap_or_else(|panicked| Err(panicked.into())));
        let number = marked.map(|mark: Position| mark.number().saturating_sub(Self::BEYOND));
        self.after = number.unwrap_or_default();
        number.is_some()
    }

    /// Tells what was done since. Answers whether more can come.
    async fn look(&mut self, audit: &Audit) -> bool {
        loop {
            let found = contain(self.journal.operations(self.after, Self::PAGE)).await;
            let found = found.unwrap_or_else(|panicked| Err(panicked.into()));
            let found: Vec<Operation> = match self.noted(found) {
                Some(None) => return false,
                Some(Some(found)) => found,
                None => return true,
            };
            let Some(last) = found.last().map(|operation| operation.number) else {
                return true;
            };
            let is_all = found.len() < Self::PAGE;
            for operation in found {
                tell(audit, operation);
            }
            self.after = self.after.max(last);
            let mark = Position::new(Self::BEYOND.saturating_add(self.after));
            let marked = contain(self.journal.mark(Self::MARK, mark)).await;
            // If that is not remembered, it is told again after a restart.
            self.noted(marked.unwrap_or_else(|panicked| Err(panicked.into())));
            if is_all {
                return true;
            }
        }
    }

    /// What a journal answers; a failure is told when it begins.
    fn noted<T>(&mut self, answer: Result<T, crate::plugin::Failure>) -> Option<T> {
        let was_failing = core::mem::replace(&mut self.is_failing, answer.is_err());
        answer
            .map_err(|failure| {
                if !was_failing {
                    events::operations_not_read(&failure);
                }
            })
            .ok()
    }
}

fn tell(audit: &Audit, operation: Operation) {
    let said = |text: &str| (!text.is_empty()).then(|| Names::of(text));
    audit.tell_at(operation.at, || Audited::Operated {
        operator: said(&operation.by),
        deed: operation.deed.word(),
        position: Some(operation.position),
        sink: said(&operation.reader),
        why: said(&operation.why),
    });
}
