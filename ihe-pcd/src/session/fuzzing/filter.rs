use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;

use rust_decimal::Decimal;

use super::Choices;
use crate::datatype::Instant;
use crate::hl7::Message;
use crate::model::{Key, Reading, Report, Value};
use crate::session::filter::{
    Deadband, Filter, Notice, ReadingKind, Selection, Series, Thinned, Thinning, Traced, Window,
    WindowLength,
};

/// How long a window is, in seconds.
const WINDOW: i64 = 10;

/// The most series that the thinning and the filters have here.
const SERIES: usize = 3;

/// How many values of each series are remembered.
const REMEMBERED: usize = 8;

/// Ten o'clock, the begin of a window; all times are seconds after it.
const BEGIN: i64 = 1_795_255_200;

/// One more than there may be series.
const CODES: [(u32, &str); 4] = [
    (147_842, "147842^MDC_ECG_HEART_RATE^MDC"),
    (150_456, "150456^MDC_PULS_OXIM_SAT_O2^MDC"),
    (150_344, "150344^MDC_TEMP^MDC"),
    (151_562, "151562^MDC_RESP_RATE^MDC"),
];

/// OBX-8 and OBX-11 of values, of doubtful ones, and of rows that are no value of a patient.
const SAYS: [(&str, &str); 8] = [
    ("", "R"),
    ("", "F"),
    ("H", "R"),
    ("QUES", "R"),
    ("", "P"),
    ("INV", "X"),
    ("DEMO", "R"),
    ("NAV", "X"),
];

/// OBX-11 of corrections.
const CORRECTS: [&str; 3] = ["C", "D", "W"];

/// Values, invalid values, repetitions and corrections in any order, with a clock that is set and windows that are asked for late:
/// each window comes once and with the latest valid value that was observed in it, never with that of another window;
/// a report that comes again changes nothing; nothing grows beyond its bound;
/// and a filter that selects and commits lets pass what one that applies lets pass.
pub fn filter(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let world = World::new(&mut choices);
    assert!(world.is_some(), "all of it is within its bounds");
    let Some(mut world) = world else { return };
    while !choices.is_empty() {
        world.step(&mut choices);
    }
    world.end();
}

struct World {
    thinning: Thinning,
    /// How long it waits for late values, in seconds.
    wait: i64,
    applying: Filter,
    selecting: Filter,
    now: i64,
    /// The first window that was not given out.
    next: Option<i64>,
    /// The valid values of windows to come, which nobody corrected.
    values: Vec<Seen>,
    /// Code and window of what somebody corrected.
    corrected: BTreeSet<(u32, i64)>,
    series: Option<Arc<Series>>,
    /// Of each code the value that was given out last, and how many were told of since.
    given: BTreeMap<u32, (Given, usize)>,
    /// What the last row of each code says that passed.
    said: BTreeMap<u32, (&'static str, Option<Decimal>)>,
    /// The rows of the last report.
    rows: Vec<Row>,
    messages: u32,
}

/// Time and number of a value, and whether there is no doubt.
type Given = (Option<Instant>, Option<Decimal>, bool);

/// A value that was observed: of two of one window the greater one counts.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
struct Seen {
    code: u32,
    window: i64,
    is_plain: bool,
    time: i64,
}

impl World {
    fn new(choices: &mut Choices<'_>) -> Option<Self> {
        let length = WindowLength::new(seconds(WINDOW)).unwrap_or(WindowLength::MIN);
        assert_eq!(length.length(), seconds(WINDOW));
        let wait = WINDOW * [0, 1, 3].get(choices.below(3)).copied().unwrap_or_default();
        let thinning = Thinning::new(length)
            .with_max_series(SERIES)
            .remembering(REMEMBERED)
            .with_patience(3);
        let selection = selection(choices);
        let filter = || Filter::new(selection.clone()).map(|it| it.with_max_series(SERIES - 1));
        Some(Self {
            thinning: thinning.waiting(seconds(wait)).ok()?,
            wait,
            applying: filter().ok()?,
            selecting: filter().ok()?,
            now: 600,
            next: None,
            values: Vec::new(),
            corrected: BTreeSet::new(),
            series: None,
            given: BTreeMap::new(),
            said: BTreeMap::new(),
            rows: Vec::new(),
            messages: 0,
        })
    }

    fn step(&mut self, choices: &mut Choices<'_>) {
        match choices.below(10) {
            0 => self.now += choices.below(64) as i64,
            1 => self.now = (self.now - choices.below(32) as i64).max(0),
            2 => while self.poll() {},
            3 => {
                self.poll();
            }
            4 => self.retire(),
            5 => {
                if let Some(series) = self.series.clone() {
                    let _ = self.thinning.expect((*series).clone());
                }
            }
            6 => self.correct(choices),
            8 => self.take(&self.rows.clone()),
            _ => self.observe(choices),
        }
        let (most, thinning) = (SERIES, &self.thinning);
        assert!(thinning.len() <= most);
        assert!(thinning.rows() <= 40 * most);
        assert!(thinning.remembered() <= REMEMBERED * most);
        assert!(self.selecting.remembered() < most);
    }

    fn observe(&mut self, choices: &mut Choices<'_>) {
        let mut rows = Vec::new();
        for _ in 0..=choices.below(3) {
            let says = SAYS.get(choices.below(SAYS.len())).copied();
            rows.push(self.row(choices, says.unwrap_or_default()));
        }
        self.take(&rows);
        self.rows = rows;
    }

    /// In a report of its own: one that stands before what it corrects changes nothing the first time, as it is said to be.
    fn correct(&mut self, choices: &mut Choices<'_>) {
        let status = CORRECTS.get(choices.below(CORRECTS.len())).copied();
        let row = self.row(choices, ("", status.unwrap_or_default()));
        self.take(&[row]);
    }

    fn row(&self, choices: &mut Choices<'_>, says: (&'static str, &'static str)) -> Row {
        Row {
            code: choices.below(CODES.len()),
            time: (self.now + 24 - choices.below(64) as i64).max(0),
            value: choices.below(3),
            says,
        }
    }

    fn take(&mut self, rows: &[Row]) {
        self.messages += 1;
        let text = text(self.messages, self.now, rows);
        let message = Message::parse(&text);
        assert!(message.is_ok(), "it is a message");
        let Ok(message) = message else { return };
        let report = Report::read(&message);
        assert!(report.is_ok(), "it is a report");
        let Ok(report) = report else { return };
        assert_eq!(report.observations().count(), rows.len());
        self.select(&report);
        let now = instant(self.now);
        let next = *self.next.get_or_insert(self.first_open());
        let notices = self.thinning.observe(&report, None, now);
        let untaken: BTreeSet<Key> = notices.iter().filter_map(untaken).collect();
        for notice in &notices {
            self.check_notice(notice);
        }
        for (row, observation) in rows.iter().zip(report.observations()) {
            let is_plain = match observation.reading() {
                Reading::Value(_) => true,
                Reading::Doubtful(..) => false,
                Reading::Correction { .. } => {
                    let (code, window) = (row.mdc(), row.window());
                    self.corrected.insert((code, window));
                    self.values
                        .retain(|it| (it.code, it.window) != (code, window));
                    continue;
                }
                _ => continue,
            };
            let seen = row.seen(is_plain);
            let is_known = self.corrected.contains(&(seen.code, seen.window));
            if seen.window >= next && !untaken.contains(&observation.key) && !is_known {
                self.values.push(seen);
            }
        }
        let before = (self.thinning.rows(), self.thinning.remembered());
        for notice in self.thinning.observe(&report, None, now) {
            let is_nothing_new = match &notice {
                Notice::Untaken { key, .. } => untaken.contains(key),
                // Nothing is remembered of a series that is not known.
                Notice::Correction { corrects, .. } => corrects.is_none(),
                Notice::Late { .. } => false,
            };
            assert!(is_nothing_new, "a report that comes again changes nothing");
        }
        let after = (self.thinning.rows(), self.thinning.remembered());
        assert_eq!(before, after, "a report that comes again changes nothing");
    }

    /// What was given out is not told again, as long as it is remembered.
    fn check_notice(&mut self, notice: &Notice) {
        let (row, doubt) = match notice {
            Notice::Late { row, doubt } => (row, doubt),
            Notice::Correction { row, .. } => {
                self.given.remove(&code(row.series()));
                return;
            }
            Notice::Untaken { .. } => return,
        };
        let code = code(row.series());
        let Some((given, since)) = self.given.get_mut(&code) else {
            return;
        };
        assert!(*given != value(row, doubt.is_none()), "it was given out");
        *since += 1;
        if *since >= REMEMBERED {
            self.given.remove(&code);
        }
    }

    fn select(&mut self, report: &Report<'_>) {
        let (first, _) = self.selecting.select(report.clone());
        let (again, passed) = self.selecting.select(report.clone());
        assert_eq!(first, again, "nothing is remembered before it is committed");
        self.selecting.commit(passed);
        assert_eq!(again, self.applying.apply(report.clone()));
        let state = |filter: &Filter| (filter.remembered(), filter.forgotten());
        assert_eq!(state(&self.selecting), state(&self.applying));
        if matches!(self.selecting.selection(), Selection::Changed(_)) {
            for row in again.iter().flat_map(Report::observations) {
                let reading = row.reading();
                if ReadingKind::of(&reading) == ReadingKind::Correction {
                    continue;
                }
                let says = (reading.name(), row.value_as_sent().decimal());
                let code = row.code.mdc().map_or(0, |code| code.value());
                let last = self.said.insert(code, says);
                let is_known = self.selecting.forgotten() == 0;
                let is_value = matches!(reading, Reading::Value(_));
                assert!(
                    !is_known || !is_value || last != Some(says),
                    "it is a change"
                );
            }
        }
        let of_report: BTreeSet<_> = report.observations().map(|row| row.key).collect();
        let passing = again.iter().flat_map(Report::observations);
        assert!(
            passing
                .map(|row| row.key)
                .all(|key| of_report.contains(&key))
        );
    }

    fn retire(&mut self) {
        if let Some(series) = &self.series {
            self.thinning.retire(series);
            let code = code(series);
            self.values.retain(|it| it.code != code);
            self.given.remove(&code);
        }
    }

    fn poll(&mut self) -> bool {
        let open = self.first_open();
        let next = *self.next.get_or_insert(open);
        let Some(window) = self.thinning.poll_window(instant(self.now)) else {
            self.next = Some(next.max(open));
            return false;
        };
        self.check(&window, next);
        true
    }

    fn check(&mut self, window: &Window, next: i64) {
        let number = (window.start.unix_seconds() - BEGIN).div_euclid(WINDOW);
        assert!(number >= next, "each window comes once");
        assert!(number < self.first_open(), "it has ended");
        self.next = Some(number + 1);
        let mut entries = BTreeMap::new();
        for entry in &window.entries {
            let before = entries.insert(code(entry.series()), entry);
            assert!(before.is_none(), "a series is once in a window");
            self.series = Some(Arc::clone(entry.series()));
            match entry {
                Thinned::Value { row, doubt } => {
                    let given = value(row, doubt.is_none());
                    self.given.insert(code(row.series()), (given, 0));
                }
                Thinned::Missing {
                    series, is_last, ..
                } if *is_last => {
                    self.given.remove(&code(series));
                }
                Thinned::Missing { .. } => {}
            }
        }
        let values = core::mem::take(&mut self.values);
        let (due, to_come): (Vec<_>, Vec<_>) =
            values.into_iter().partition(|it| it.window <= number);
        assert!(
            due.iter().all(|it| it.window == number),
            "none is passed over"
        );
        assert!(due.iter().all(|it| entries.contains_key(&it.code)));
        for (code, entry) in entries {
            let given = given(code, entry);
            assert!(given.is_none_or(|it| it.window == number), "of this window");
            if !self.corrected.contains(&(code, number)) {
                let best = due.iter().filter(|it| it.code == code).max();
                assert!(given.as_ref() == best, "the latest valid one");
            }
        }
        self.values = to_come;
    }

    /// Everything that was observed is given out.
    fn end(&mut self) {
        self.now += 100 * WINDOW;
        while self.poll() {}
        assert!(self.values.is_empty(), "nothing is lost");
        assert_eq!(self.thinning.rows(), 0);
    }

    /// The first window that has not ended, waiting included.
    fn first_open(&self) -> i64 {
        (self.now - self.wait).div_euclid(WINDOW)
    }
}

#[derive(Clone)]
struct Row {
    code: usize,
    time: i64,
    value: usize,
    says: (&'static str, &'static str),
}

impl Row {
    fn mdc(&self) -> u32 {
        CODES.get(self.code).map_or(0, |(code, _)| *code)
    }

    fn window(&self) -> i64 {
        self.time.div_euclid(WINDOW)
    }

    fn seen(&self, is_plain: bool) -> Seen {
        Seen {
            code: self.mdc(),
            window: self.window(),
            is_plain,
            time: self.time,
        }
    }
}

/// The value that is given out, which must be one of a patient.
fn given(code: u32, entry: &Thinned) -> Option<Seen> {
    let Thinned::Value { row, doubt } = entry else {
        return None;
    };
    let is_plain = match row.observation().reading() {
        Reading::Value(_) => Some(true),
        Reading::Doubtful(..) => Some(false),
        Reading::Correction { value, .. } => value.map(|_| doubt.is_none()),
        _ => None,
    };
    assert_eq!(is_plain, Some(doubt.is_none()), "a value, and its doubt");
    let is_plain = doubt.is_none();
    let time = row.instant().map_or(i64::MIN, Instant::unix_seconds);
    let time = time.saturating_sub(BEGIN);
    Some(Seen {
        code,
        window: time.div_euclid(WINDOW),
        is_plain,
        time,
    })
}

fn value(row: &Traced, is_plain: bool) -> Given {
    let number = row.value().and_then(Value::decimal);
    (row.instant(), number, is_plain)
}

const fn untaken(notice: &Notice) -> Option<Key> {
    match notice {
        Notice::Untaken { key, .. } => Some(*key),
        Notice::Correction { .. } | Notice::Late { .. } => None,
    }
}

fn code(series: &Series) -> u32 {
    series.metric().map_or(0, |code| code.value())
}

fn selection(choices: &mut Choices<'_>) -> Selection {
    let deadband = Deadband::new(Decimal::from(choices.below(2))).unwrap_or_default();
    let changed = Selection::Changed(deadband);
    match choices.below(5) {
        0 => Selection::EVERYTHING,
        1 => changed,
        2 => changed.not(),
        3 => Selection::All(alloc::vec![
            Selection::Reading(alloc::vec![ReadingKind::Value, ReadingKind::Correction]),
            changed,
        ]),
        _ => Selection::Any(alloc::vec![
            Selection::Reading(alloc::vec![ReadingKind::Missing]),
            changed,
        ]),
    }
}

fn text(number: u32, now: i64, rows: &[Row]) -> String {
    let made = time(now);
    let mut text = format!(
        "MSH|^~\\&|MONITOR|ICU|||{made}||ORU^R01^ORU_R01|{number}|P|2.6\rOBR|1||||||{made}\r"
    );
    for (row, number) in rows.iter().zip(1..) {
        let code = CODES.get(row.code).map_or("", |(_, code)| code);
        let (flags, status) = row.says;
        let (place, value, at) = (row.code + 1, row.value, time(row.time));
        text.push_str(&format!(
            "OBX|{number}|NM|{code}|1.0.0.{place}|{value}|262656^MDC_DIM_DIMLESS^MDC||{flags}|||{status}|||{at}\r"
        ));
    }
    text
}

/// As the wire has it: windows are asked for within hours.
fn time(seconds: i64) -> String {
    let hour = 10 + seconds.div_euclid(3600);
    let (minute, second) = (seconds.div_euclid(60) % 60, seconds % 60);
    format!(
        "202611{:02}{:02}{minute:02}{second:02}+0000",
        21 + hour / 24,
        hour % 24
    )
}

fn seconds(seconds: i64) -> Duration {
    Duration::from_secs(seconds.unsigned_abs())
}

fn instant(seconds: i64) -> Instant {
    Instant::from_unix(BEGIN + seconds, 0).unwrap_or(Instant::MAX)
}
