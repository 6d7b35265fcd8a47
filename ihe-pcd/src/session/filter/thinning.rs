use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;

use thiserror::Error;

use super::traced::{Around, Envelope};
use super::track::{Candidate, Fate, Told, Track};
use super::{Notice, Observed, Receipt, Series, Source, Thinned, Window, WindowLength};
use crate::datatype::Instant;
use crate::model::{Order, PatientResult, Report};
use crate::session::Position;

mod settings;
mod taking;

pub use settings::ThinningSettings;

/// Gives out one value for each interval: the latest valid one of each [`Series`].
///
/// Reports are handed in as they come ([`observe`](Self::observe)), and windows are asked for when they may have ended
/// ([`poll_window`](Self::poll_window)). A window is half open, `[start, end)`, and a value is in the window of its own time,
/// whenever and in however many reports it comes.
///
/// - A demonstration, a test, an invalid value or a row that says that there is none never takes the place of a value.
///   A doubtful value counts only where no other is in the window, and comes with its doubt.
/// - A series that was seen, or that is [expected](Self::expect), and had no valid value in a window is *missing* in it.
///   An earlier value is never given out again.
/// - What comes late, corrects, or cannot be taken is told at once ([`Notice`]).
///
/// Of two rows with one time, that of the message counts that was made later (MSH-7). The order of arrival decides nothing,
/// but for corrections: one that comes before the value that it corrects changes nothing.
///
/// What waits is in memory only: after a restart the reports of the windows that were not given out are handed in again, from the journal.
/// One that comes twice, as it does with at-least-once delivery, changes nothing.
///
/// # Memory
///
/// At most [`max_series`](Self::with_max_series) series; for each two values and the last row without one in each window that has not been given out
/// (twenty at most), and the traces of the last values that it told of ([`remembering`](Self::remembering)).
/// A row is at most [`MAX_TEXT`](Self::MAX_TEXT) bytes of text, and holds on to the patient and device rows of its message,
/// which whoever receives messages bounds.
#[derive(Debug)]
pub struct Thinning {
    length: WindowLength,
    wait: Duration,
    max_series: usize,
    told: usize,
    patience: u32,
    /// The first window that was not given out; `None` before anything happened.
    next: Option<i64>,
    series: BTreeMap<Arc<Series>, Track>,
}

/// A thinning waits for late values at most [`Thinning::MAX_WAIT`] windows.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("a wait of more than {} windows", Thinning::MAX_WAIT)]
pub struct WaitError;

impl Thinning {
    /// How many series there are at most unless said otherwise: 10 000.
    pub const DEFAULT_SERIES: usize = 10_000;

    /// How many lengths of a window a thinning waits at most for late values: 16.
    pub const MAX_WAIT: u32 = 16;

    /// How many bytes of text a row has at most: 4096.
    pub const MAX_TEXT: usize = 4096;

    /// How many values of a series are remembered unless said otherwise: 16.
    pub const DEFAULT_REMEMBERED: usize = 16;

    /// How many windows a series is expected without being heard of unless said otherwise: 60.
    pub const DEFAULT_PATIENCE: u32 = 60;

    /// How many windows in which nothing was observed are given out one by one.
    const MAX_GAP: i64 = 4096;

    /// One value for each interval, and windows that are given out as soon as they end.
    pub const fn new(length: WindowLength) -> Self {
        Self {
            length,
            wait: Duration::ZERO,
            max_series: Self::DEFAULT_SERIES,
            told: Self::DEFAULT_REMEMBERED,
            patience: Self::DEFAULT_PATIENCE,
            next: None,
            series: BTreeMap::new(),
        }
    }

    /// Gives a window out only so long after its end: reports come later than what they report.
    ///
    /// # Errors
    ///
    /// [`WaitError`] beyond [`MAX_WAIT`](Self::MAX_WAIT) windows.
    pub fn waiting(mut self, wait: Duration) -> Result<Self, WaitError> {
        if wait > self.length.length().saturating_mul(Self::MAX_WAIT) {
            return Err(WaitError);
        }
        self.wait = wait;
        Ok(self)
    }

    /// Has at most so many series; rows of another one are told as [`Untaken::TooManySeries`](super::Untaken::TooManySeries).
    #[must_use]
    pub const fn with_max_series(mut self, max: usize) -> Self {
        self.max_series = max;
        self
    }

    /// Remembers so many values of each series, at least one: to know them when they come again or are corrected.
    #[must_use]
    pub const fn remembering(mut self, values: usize) -> Self {
        self.told = if values == 0 { 1 } else { values };
        self
    }

    /// Expects a series in so many windows after it was heard of last.
    #[must_use]
    pub const fn with_patience(mut self, windows: u32) -> Self {
        self.patience = windows;
        self
    }

    /// How long a window is.
    pub const fn window_length(&self) -> WindowLength {
        self.length
    }

    /// What it was made by.
    pub const fn settings(&self) -> ThinningSettings {
        let mut settings = ThinningSettings::new(self.length);
        settings.wait = self.wait;
        settings.max_series = self.max_series;
        settings.remembered = self.told;
        settings.patience = self.patience;
        settings
    }

    /// How many series there are.
    pub fn len(&self) -> usize {
        self.series.len()
    }

    /// Whether there is no series.
    pub fn is_empty(&self) -> bool {
        self.series.is_empty()
    }

    /// How many values are kept: at most forty for each series.
    pub fn rows(&self) -> usize {
        let tracks = self.series.values();
        let slots = tracks.flat_map(|track| track.slots.values());
        slots.map(|slot| slot.len()).sum()
    }

    /// How many values it remembers to have told of.
    pub fn remembered(&self) -> usize {
        self.series.values().map(|track| track.told.len()).sum()
    }

    /// Expects a series from the next window on, whether it is heard of or not; `false` when there are too many.
    #[must_use]
    pub fn expect(&mut self, series: Series) -> bool {
        let since = self.next.unwrap_or(i64::MIN);
        if !self.series.contains_key(&series) && self.series.len() >= self.max_series {
            return false;
        }
        let track = self.series.entry(Arc::new(series));
        track.or_insert_with(|| Track::new(since, since)).stays = true;
        true
    }

    /// Forgets a series, with the values that wait: its device was taken off, or its patient has left. Whether it was there.
    pub fn retire(&mut self, series: &Series) -> bool {
        self.series.remove(series).is_some()
    }

    /// Takes the rows of a report, and answers what is to be told of them at once.
    ///
    /// `position` is where the message stands in the journal, if there is one; the rows keep it.
    /// Rows that are in a window, that come again, or that say later of a past window that it had no value, are told in no notice.
    pub fn observe(
        &mut self,
        report: &Report<'_>,
        position: Option<Position>,
        now: Instant,
    ) -> Vec<Notice> {
        self.observe_from(report, position, None, now)
    }

    /// As [`observe`](Self::observe), with all that is known of the receipt; the rows keep it.
    pub fn observe_received(
        &mut self,
        report: &Report<'_>,
        receipt: &Receipt,
        now: Instant,
    ) -> Vec<Notice> {
        self.observe_from(report, Some(receipt.position), Some(receipt), now)
    }

    fn observe_from(
        &mut self,
        report: &Report<'_>,
        position: Option<Position>,
        receipt: Option<&Receipt>,
        now: Instant,
    ) -> Vec<Notice> {
        self.start(now);
        let envelope = Arc::new(Envelope::of(report, receipt));
        let source = Arc::new(Source::of(&report.header, position));
        let mut notices = Vec::new();
        for (result, order) in orders(report) {
            let mut around = None;
            for observation in order.observations() {
                let row = Observed {
                    header: &report.header,
                    result,
                    order,
                    observation,
                };
                let around = around.get_or_insert_with(|| {
                    let envelope = Arc::clone(&envelope);
                    Arc::new(Around::of(&row, envelope, Arc::clone(&source)))
                });
                match self.take(&row, Arc::clone(around), now) {
                    Ok(notice) => notices.extend(notice),
                    Err(why) => notices.push(Notice::Untaken {
                        key: observation.key,
                        why,
                    }),
                }
            }
        }
        notices
    }

    /// The next window that has ended, waiting included; to be asked for until there is none.
    pub fn poll_window(&mut self, now: Instant) -> Option<Window> {
        let ended = self.first_open(now);
        // Windows in which nobody was expected yet are none.
        let expected = self.series.values().map(|track| track.since).min();
        let first = self.start(now).max(expected.unwrap_or(ended));
        if first >= ended {
            self.next = self.next.max(Some(ended));
            return None;
        }
        // What is kept is never passed over.
        let tracks = self.series.values();
        let kept = tracks.filter_map(|track| track.slots.first_key_value());
        let kept = kept.map(|(window, _)| *window).min().unwrap_or(ended);
        let window = first.max(ended.saturating_sub(Self::MAX_GAP).min(kept));
        self.next = Some(window.saturating_add(1));
        let mut entries = Vec::with_capacity(self.series.len());
        let mut gave_way = Vec::new();
        let (told, patience) = (self.told, i64::from(self.patience));
        self.series.retain(|series, track| {
            if track.since > window {
                return true;
            }
            let slot = track.slots.remove(&window).unwrap_or_default();
            let rows = slot.gave_way();
            if rows > 0 {
                gave_way.push((Arc::clone(series), rows));
            }
            let entry = match slot.end() {
                Ok(value) => {
                    track.tell(Told::new(&value, window, Fate::Given), told);
                    let Candidate { row, doubt, .. } = value;
                    Thinned::Value { row, doubt }
                }
                Err((reason, row)) => Thinned::Missing {
                    series: Arc::clone(series),
                    reason,
                    row,
                    is_last: !track.stays
                        && track.slots.is_empty()
                        && window.saturating_sub(track.heard) >= patience,
                },
            };
            let is_last = matches!(entry, Thinned::Missing { is_last: true, .. });
            entries.push(entry);
            !is_last
        });
        Some(Window {
            start: self.length.begin_of(window),
            end: self.length.begin_of(window.saturating_add(1)),
            skipped: window.abs_diff(first),
            entries,
            gave_way,
        })
    }

    /// When the next window ends, waiting included; `None` while no series is known.
    pub fn next_deadline(&self) -> Option<Instant> {
        let expected = self.series.values().map(|track| track.since).min()?;
        let window = self.next?.max(expected);
        let end = self.length.begin_of(window.saturating_add(1));
        end.checked_add(self.wait)
    }

    /// The first window that was not given out: of the first call, the one that is open then.
    fn start(&mut self, now: Instant) -> i64 {
        let open = self.first_open(now);
        *self.next.get_or_insert(open)
    }

    /// The first window that has not ended, waiting included.
    fn first_open(&self, now: Instant) -> i64 {
        let now = now.checked_sub(self.wait).unwrap_or(Instant::MIN);
        self.length.window_of(now)
    }
}

/// The orders of a report, with their patients.
fn orders<'r, 'a>(
    report: &'r Report<'a>,
) -> impl Iterator<Item = (&'r PatientResult<'a>, &'r Order<'a>)> {
    let results = report.results.iter();
    results.flat_map(|result| result.orders.iter().map(move |order| (result, order)))
}
