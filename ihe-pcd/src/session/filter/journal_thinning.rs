use alloc::collections::{BTreeMap, VecDeque};
use alloc::vec::Vec;
use core::time::Duration;

use super::forward::reduced;
use super::receipts::Receipts;
use super::{
    Notice, Part, Receipt, Thinned, Thinning, ThinningSettings, Traced, WaitError, Window,
};
use crate::datatype::Instant;
use crate::model::Report;
use crate::session::Position;
use crate::session::gap::{Extent, GapMark, GapReason, GapScope, Loss, Losses};

/// A [`Thinning`] of the reports of a journal, which gives out the same after a restart.
///
/// For whoever drives a thinning from a place that can be read again: `plugin::Windowed` does, behind a consumer.
///
/// Reports are handed in as they stand in the journal ([`observe`](Self::observe)), and time when nothing more stands there
/// ([`pass`](Self::pass)). What is to be delivered comes out piece by piece ([`next_portion`](Self::next_portion)):
/// each a report of rows of one message, which keeps MSH, patient, times, devices and the key of each row.
/// A piece is delivered again until it is [taken](Self::taken) or [refused](Self::refused), and meanwhile no further report is to be handed in.
///
/// # What time it is
///
/// A report is observed at the time at which it was received, and the windows that had ended by then are given out before it.
/// So what comes out depends on what stands in the journal and not on when it is read, but for windows that end by
/// [`pass`](Self::pass): a report that was received before that and comes after it is late. A wait covers that.
///
/// A time of more than [`LARGEST_STEP_BACK`](Self::LARGEST_STEP_BACK) before an earlier one says that the clock was set back:
/// everything that waits is given out, and windows begin anew.
///
/// # After a restart
///
/// [`held`](Self::held) says from where the journal must be read again, and which windows need not be given out again; both are to be remembered,
/// and handed to [`resume`](Self::resume). The first is early enough for every row of each window that was not given out,
/// and for [`recalling`](Self::recalling): values that were seen in that time are known again when they are repeated or corrected,
/// and series that were heard of are expected.
/// Windows that ended with time alone, and no later report, come again, with the same rows. So does what was told at once and after the last window.
///
/// # Memory
///
/// That of a [`Thinning`], and the pieces that wait: at most one row for each series and window, and what one report is told at once.
#[derive(Debug)]
pub struct JournalThinning {
    settings: ThinningSettings,
    recall: Duration,
    has_reasons: bool,
    thinning: Thinning,
    receipts: Receipts,
    /// The latest time of receipt.
    received: Option<Instant>,
    /// The latest time at all.
    time: Option<Instant>,
    /// The last report.
    last: Position,
    /// From where to read again, as it was when nothing waited.
    after: Option<Position>,
    /// Windows up to then were given out by an earlier run, with all that was received before.
    given_before: Option<Instant>,
    /// The same of this run, to be remembered.
    given_until: Option<Instant>,
    waiting: VecDeque<(Part, Vec<Traced>)>,
    losses: Losses,
}

/// A report to be delivered: rows of one message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Portion {
    /// The rows in their message.
    pub report: Report<'static>,
    /// The receipt of that message.
    pub receipt: Receipt,
    /// What of the message it is.
    pub part: Part,
}

/// What is held back: what must be remembered for the next run, and when to ask again.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Holding {
    /// What stands after it must be read again; `None` when nothing that was observed must.
    pub after: Option<Position>,
    /// What ended before then was given out.
    pub given_until: Option<Instant>,
    /// When the next window ends.
    pub wake_at: Option<Instant>,
}

impl JournalThinning {
    /// By how much a time may be before an earlier one: one hour. Messages that arrive together are stored in any order.
    pub const LARGEST_STEP_BACK: Duration = Duration::from_secs(3600);

    /// How much of the past is read again unless said otherwise: one hour.
    pub const DEFAULT_RECALL: Duration = Duration::from_secs(3600);

    /// How much of the past is read again at most: one day.
    pub const MAX_RECALL: Duration = Duration::from_secs(86_400);

    /// A thinning that has seen nothing.
    ///
    /// # Errors
    ///
    /// [`WaitError`] for a wait beyond [`Thinning::MAX_WAIT`] windows.
    pub fn new(settings: ThinningSettings) -> Result<Self, WaitError> {
        Ok(Self {
            settings,
            recall: Self::DEFAULT_RECALL,
            has_reasons: false,
            thinning: settings.thinning()?,
            receipts: Receipts::default(),
            received: None,
            time: None,
            last: Position::START,
            after: Some(Position::START),
            given_before: None,
            given_until: None,
            waiting: VecDeque::new(),
            losses: Losses::default(),
        })
    }

    /// After a restart knows what it knew so long before; [`MAX_RECALL`](Self::MAX_RECALL) at most.
    ///
    /// So much of the journal is read again and may not be deleted.
    #[must_use]
    pub fn recalling(mut self, recall: Duration) -> Self {
        self.recall = recall.min(Self::MAX_RECALL);
        self
    }

    /// Of a series that is missing in a window gives out the last row instead, if one came: as it was sent, with the flag that says why.
    ///
    /// Such a row may have a value beside its flag (`98` and `INV`). Whoever reads it by
    /// [`Observation::reading`](crate::model::Observation::reading) takes none for a value; another one may.
    #[must_use]
    pub const fn with_reasons(mut self) -> Self {
        self.has_reasons = true;
        self
    }

    /// Begins anew after a position, with what was remembered of [`held`](Self::held).
    ///
    /// `now` is no part of what is given out; what is said to be given out by a time that is yet to come was remembered under a wrong clock.
    pub fn resume(&mut self, after: Position, given_until: Option<Instant>, now: Instant) {
        self.forget();
        self.waiting.clear();
        self.losses = Losses::default();
        self.last = after;
        self.after = Some(after);
        let given_until = given_until.filter(|until| !is_set_back(*until, now));
        self.given_before = given_until;
        self.given_until = given_until;
    }

    /// Takes a report. One that does not come after the last one changes nothing.
    pub fn observe(&mut self, report: &Report<'_>, receipt: &Receipt) {
        if receipt.position <= self.last {
            return;
        }
        self.last = receipt.position;
        if self
            .received
            .is_some_and(|latest| is_set_back(latest, receipt.received_at))
        {
            self.begin_anew();
        }
        let now = self.received.max(Some(receipt.received_at));
        let now = now.unwrap_or(receipt.received_at);
        self.received = Some(now);
        self.time = self.time.max(self.received);
        self.receipts.note(self.window_of(now), receipt.position);
        self.close(now);
        let notices = self.thinning.observe_received(report, receipt, now);
        if self.given_before.is_some_and(|until| now < until) {
            return;
        }
        for notice in notices {
            self.tell(notice, report, receipt, now);
        }
    }

    /// Takes note of the time, when all that was received before has been observed.
    ///
    /// Nothing happens while something is to be delivered.
    pub fn pass(&mut self, now: Instant) {
        if self.waiting.is_empty() {
            if self.time.is_some_and(|latest| is_set_back(latest, now)) {
                self.begin_anew();
            }
            self.time = self.time.max(Some(now));
            self.close(now);
            // What comes from here on was not there in an earlier run.
            self.given_before = None;
        }
    }

    /// The first thing that is to be delivered.
    pub fn next_portion(&self) -> Option<Portion> {
        let (part, rows) = self.waiting.front()?;
        Some(Portion {
            report: reduced(rows)?,
            receipt: rows.first()?.receipt()?.clone(),
            part: part.clone(),
        })
    }

    /// It was delivered.
    pub fn taken(&mut self) {
        self.waiting.pop_front();
    }

    /// It will never be taken, by a sink of this name.
    pub fn refused(&mut self, sink: &str) {
        let Some((_, rows)) = self.waiting.pop_front() else {
            return;
        };
        let Some((row, receipt)) = rows.first().and_then(|row| Some((row, row.receipt()?))) else {
            return;
        };
        let sender = reduced([row]).map(|report| report.header.sender());
        let scope = GapScope::sink(sink, &sender.unwrap_or_default());
        let extent = Extent::At(receipt.received_at);
        let mark = GapMark::stored(receipt.position, &row.source().control_id);
        let loss = Loss::new(scope, GapReason::NotTaken, extent).with_mark(mark);
        self.losses.add(loss);
    }

    /// What is not there, since this was asked last.
    pub fn take_losses(&mut self) -> Vec<Loss> {
        self.losses.take()
    }

    /// What is held back. While something is to be delivered, it is as it was.
    pub fn held(&mut self) -> Holding {
        if self.waiting.is_empty() {
            if let Some(received) = self.received {
                let given = self.begin_of(self.first_open(received));
                self.given_until = self.given_until.max(Some(given));
                // What was told at once since then comes again, and is to say the same of what was before it.
                let recalled = given.checked_sub(self.recall).unwrap_or(Instant::MIN);
                self.receipts.forget(self.first_open(recalled));
            }
            self.after = self.receipts.after();
        }
        Holding {
            after: self.after,
            given_until: self.given_until,
            wake_at: self.thinning.next_deadline(),
        }
    }

    /// Gives out the windows that have ended.
    fn close(&mut self, now: Instant) {
        while let Some(window) = self.thinning.poll_window(now) {
            if self.given_before.is_none_or(|until| until < window.end) {
                self.give(&window);
            }
        }
    }

    /// The rows that count in a window, message by message in their order.
    fn give(&mut self, window: &Window) {
        self.losses.extend(Loss::of_window(window));
        let mut messages: BTreeMap<Position, Vec<Traced>> = BTreeMap::new();
        for entry in &window.entries {
            let row = match entry {
                Thinned::Value { row, .. } => Some(row),
                Thinned::Missing { row, .. } => row.as_ref().filter(|_| self.has_reasons),
            };
            let row = row.and_then(|row| Some((row, row.receipt()?)));
            if let Some((row, receipt)) = row {
                messages
                    .entry(receipt.position)
                    .or_default()
                    .push(row.clone());
            }
        }
        let Some(interval) = window.interval() else {
            return;
        };
        for mut rows in messages.into_values() {
            rows.sort_by_key(Traced::key);
            self.waiting.push_back((Part::Window(interval), rows));
        }
    }

    fn tell(&mut self, notice: Notice, report: &Report<'_>, receipt: &Receipt, now: Instant) {
        let header = &report.header;
        let mark = GapMark::stored(receipt.position, &header.control_id);
        if let Some(loss) = Loss::of_notice(&notice, &header.sender(), mark, now) {
            self.losses.add(loss);
        }
        let (part, row) = match notice {
            Notice::Late { row, .. } => (Part::Late, row),
            Notice::Correction { row, corrects, .. } => (Part::Correction { corrects }, row),
            Notice::Untaken { .. } => return,
        };
        self.waiting.push_back((part, alloc::vec![row]));
    }

    /// Gives out what waits, whatever time it is, and begins with the windows of another time.
    fn begin_anew(&mut self) {
        let mut now = self.received;
        while let Some(later) = now
            && self.thinning.rows() > 0
        {
            now = later.checked_add(self.settings.window.length());
            self.close(later);
        }
        self.forget();
        self.given_before = None;
        self.given_until = None;
    }

    fn forget(&mut self) {
        // The settings have made one before.
        if let Ok(thinning) = self.settings.thinning() {
            self.thinning = thinning;
        }
        self.receipts = Receipts::default();
        self.received = None;
        self.time = None;
    }

    fn window_of(&self, instant: Instant) -> i64 {
        self.settings.window.window_of(instant)
    }

    fn begin_of(&self, window: i64) -> Instant {
        self.settings.window.begin_of(window)
    }

    /// The first window that has not ended, waiting included.
    fn first_open(&self, now: Instant) -> i64 {
        let waited = now.checked_sub(self.settings.wait);
        self.window_of(waited.unwrap_or(Instant::MIN))
    }
}

fn is_set_back(latest: Instant, received: Instant) -> bool {
    let back = latest.checked_duration_since(received);
    back.is_some_and(|back| back > JournalThinning::LARGEST_STEP_BACK)
}
