use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use thiserror::Error;

use super::statement::Statement;
use super::{Observed, Selection, Series, kept, kept_of};
use crate::model::Report;

/// Takes out of reports what a [`Selection`] does not want.
///
/// What stays, stays as it was: MSH, PID, PV1 and OBR with its times and its filler number (OBR-3),
/// the rows with their [`Key`](crate::model::Key), and the device rows that a row is in, from which it inherits device and time.
/// So identity, time and origin of a value are those of the device's own report.
///
/// A report that is sent on is another message: set `header.sending_application` and `header.control_id` before,
/// for a consumer takes two messages of one sender under one control id for a repetition or a mistake.
/// OBR-3 still names the group that the values came in.
///
/// A row that has passed is the one that the next is compared with ([`Selection::Changed`]): at once with [`apply`](Self::apply).
/// Whoever delivers what passes, and may fail, [selects](Self::select) first and [commits](Self::commit) what was delivered:
/// a report that comes again is then filtered as it was the first time.
///
/// It remembers what each series said last, if the selection asks for changes, and for at most so many series;
/// of one that it had to forget, the next row passes, as a first one does. [`forgotten`](Self::forgotten) counts them.
#[derive(Debug)]
pub struct Filter {
    selection: Selection,
    asks_for_changes: bool,
    max_series: usize,
    said: BTreeMap<Arc<Series>, Said>,
    /// The series by their last turn, the longest ago first.
    turns: BTreeMap<u64, Arc<Series>>,
    turn: u64,
    forgotten: u64,
}

/// What a series said last that passed.
#[derive(Debug)]
struct Said {
    statement: Statement,
    turn: u64,
}

/// The selection is too large to be judged for each row.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum SelectionError {
    /// Beyond [`Selection::MAX_DEPTH`].
    #[error(
        "selections stand in one another more than {} deep",
        Selection::MAX_DEPTH
    )]
    TooDeep,
    /// Beyond [`Selection::MAX_PARTS`].
    #[error("a selection of more than {} parts", Selection::MAX_PARTS)]
    TooManyParts,
}

impl Filter {
    /// How many series are remembered unless said otherwise: 10 000.
    pub const DEFAULT_SERIES: usize = 10_000;

    /// A filter that lets pass what is selected.
    ///
    /// # Errors
    ///
    /// [`SelectionError`] when the selection has too many parts, or too many levels.
    pub fn new(selection: Selection) -> Result<Self, SelectionError> {
        let mut asks_for_changes = false;
        let mut parts = 0_usize;
        let mut open = alloc::vec![(&selection, 1)];
        while let Some((part, depth)) = open.pop() {
            parts = parts.saturating_add(1);
            if depth > Selection::MAX_DEPTH {
                return Err(SelectionError::TooDeep);
            }
            if parts > Selection::MAX_PARTS {
                return Err(SelectionError::TooManyParts);
            }
            asks_for_changes |= matches!(part, Selection::Changed(_));
            open.extend(part.parts().iter().map(|part| (part, depth + 1)));
        }
        Ok(Self {
            selection,
            asks_for_changes,
            max_series: Self::DEFAULT_SERIES,
            said: BTreeMap::new(),
            turns: BTreeMap::new(),
            turn: 0,
            forgotten: 0,
        })
    }

    /// The same, which has let nothing pass yet.
    #[cfg(feature = "tokio")]
    pub(crate) fn anew(&self) -> Self {
        Self {
            selection: self.selection.clone(),
            said: BTreeMap::new(),
            turns: BTreeMap::new(),
            ..*self
        }
    }

    /// Remembers so many series, at least one.
    #[must_use]
    pub const fn with_max_series(mut self, max: usize) -> Self {
        self.max_series = if max == 0 { 1 } else { max };
        self
    }

    /// What it lets pass.
    pub const fn selection(&self) -> &Selection {
        &self.selection
    }

    /// How many series are remembered now.
    pub fn remembered(&self) -> usize {
        self.said.len()
    }

    /// How often a series had to be forgotten because there were too many.
    pub const fn forgotten(&self) -> u64 {
        self.forgotten
    }

    /// Whether a row passes; with [`Selection::Changed`], the next one of its series is compared with it then.
    pub fn passes(&mut self, row: &Observed<'_, '_>) -> bool {
        let mut passed = Passed::default();
        let passes = self.judge(row, &mut passed);
        self.commit(passed);
        passes
    }

    /// Whether the selection wants a row, of a filter that asks for no changes.
    #[cfg(feature = "tokio")]
    pub(crate) fn wants(&self, row: &Observed<'_, '_>) -> bool {
        self.selection.wants(row, None)
    }

    fn judge(&self, row: &Observed<'_, '_>, passed: &mut Passed) -> bool {
        if !self.asks_for_changes {
            return self.selection.wants(row, None);
        }
        let series = Series::of(row);
        let before = || self.said.get(&series).map(|said| &said.statement);
        let last = passed.last(&series).or_else(before);
        let passes = self.selection.wants(row, last);
        let observation = row.observation;
        let statement = Statement::of(&observation.reading(), observation.unit.as_ref());
        if passes && let Some(statement) = statement {
            passed.add(series, statement);
        }
        passes
    }

    /// Takes note of what has passed: the next rows are compared with it.
    pub fn commit(&mut self, passed: Passed) {
        for (series, statement) in passed.rows {
            self.remember(series, statement);
        }
    }

    fn remember(&mut self, series: Arc<Series>, statement: Statement) {
        self.turn = self.turn.saturating_add(1);
        let turn = self.turn;
        let said = Said { statement, turn };
        if let Some(before) = self.said.insert(Arc::clone(&series), said) {
            self.turns.remove(&before.turn);
        }
        self.turns.insert(turn, series);
        if self.said.len() > self.max_series
            && let Some((_, oldest)) = self.turns.pop_first()
        {
            self.said.remove(&oldest);
            self.forgotten = self.forgotten.saturating_add(1);
        }
    }

    /// The report with the rows that pass, and the device rows that they are in; `None` when none passes.
    ///
    /// Orders and patients of whom nothing is left are left out. [`Report::problems`] are those of the whole message.
    pub fn apply<'a>(&mut self, report: Report<'a>) -> Option<Report<'a>> {
        let (report, passed) = self.select(report);
        self.commit(passed);
        report
    }

    /// As [`apply`](Self::apply), but nothing is remembered before what has passed is [committed](Self::commit).
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    /// use ihe_pcd::model::Report;
    /// use ihe_pcd::session::filter::{Deadband, Filter, Selection};
    ///
    /// let message = Message::parse(
    ///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\rOBR|1||||||20261121120000+0000\r\
    ///     OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r",
    /// )?;
    /// let report = Report::read(&message)?;
    /// let mut changes = Filter::new(Selection::Changed(Deadband::default()))?;
    ///
    /// // It could not be delivered: the same passes again.
    /// let (first, _undelivered) = changes.select(report.clone());
    /// let (again, delivered) = changes.select(report.clone());
    /// assert_eq!(first, again);
    ///
    /// changes.commit(delivered);
    /// assert_eq!(changes.select(report).0, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn select<'a>(&self, report: Report<'a>) -> (Option<Report<'a>>, Passed) {
        let mut remembered = Passed::default();
        let report = kept(report, |row| self.judge(row, &mut remembered));
        (report, remembered)
    }

    /// As [`select`](Self::select), of a report that stays with its owner: it is copied only where a part of it passes.
    pub fn select_of<'r, 'a>(
        &self,
        report: &'r Report<'a>,
    ) -> (Option<Cow<'r, Report<'a>>>, Passed) {
        let mut remembered = Passed::default();
        let report = kept_of(report, |row| self.judge(row, &mut remembered));
        (report, remembered)
    }
}

/// What a filter is to remember of rows that have passed, once they are delivered.
///
/// Empty where the selection asks for no changes.
#[derive(Debug, Default)]
#[must_use = "a filter compares with what is committed to it"]
pub struct Passed {
    /// In the order of the rows.
    rows: Vec<(Arc<Series>, Statement)>,
    /// The last row of each series.
    last: BTreeMap<Arc<Series>, usize>,
}

impl Passed {
    /// Whether there is nothing to remember.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn last(&self, series: &Series) -> Option<&Statement> {
        let row = self.rows.get(*self.last.get(series)?)?;
        Some(&row.1)
    }

    fn add(&mut self, series: Series, statement: Statement) {
        let series = Arc::new(series);
        self.last.insert(Arc::clone(&series), self.rows.len());
        self.rows.push((series, statement));
    }
}
