//! What holds for any stream of values, invalid values, repetitions and corrections.

use core::cmp::Reverse;
use core::time::Duration;
use std::collections::{BTreeMap, BTreeSet};

use ihe_pcd::datatype::Instant;
use ihe_pcd::model::{Reading, Report};
use ihe_pcd::session::filter::{Notice, Thinned, Thinning, Window, WindowLength};
use proptest::prelude::*;
use proptest::sample::select;

use crate::monitor::{HEART_RATE, Row, SPO2, TEMPERATURE, at, told};

const WINDOW: u32 = 10;

/// A row in a report of its own.
#[derive(Clone, Debug)]
struct Event {
    code: &'static str,
    /// OBX-14, in seconds after ten o'clock.
    time: u32,
    /// MSH-7.
    made: u32,
    value: u32,
    flags: &'static str,
    status: &'static str,
}

fn clock(second: u32) -> String {
    format!("10:{:02}:{:02}", second / 60, second % 60)
}

fn instant(second: u32) -> Instant {
    at(&clock(second))
}

fn event(last: u32) -> impl Strategy<Value = Event> {
    let says = select(vec![
        ("", "R"),
        ("", "R"),
        ("H", "F"),
        ("QUES", "R"),
        ("", "P"),
        ("INV", "X"),
        ("DEMO", "R"),
        ("NAV", "X"),
        ("TEST", "F"),
    ]);
    let code = select(vec![HEART_RATE, SPO2, TEMPERATURE]);
    // Few values, so that many are repetitions.
    (code, 0..last, 0..last, 0_u32..3, says).prop_map(|(code, time, made, value, says)| Event {
        code,
        time,
        made,
        value,
        flags: says.0,
        status: says.1,
    })
}

impl Event {
    fn is_valid(&self) -> bool {
        !["INV", "DEMO", "NAV", "TEST"].contains(&self.flags)
    }

    fn is_plain(&self) -> bool {
        self.is_valid() && self.flags != "QUES" && self.status != "P"
    }

    fn window(&self) -> u32 {
        self.time / WINDOW
    }

    fn report(&self, control_id: &str) -> Report<'static> {
        let row = Row::new(self.code, &self.value.to_string())
            .flagged(self.flags)
            .status(self.status)
            .taken_at(&clock(self.time));
        told(control_id, &clock(self.made), [row]).report()
    }
}

fn control_id(number: usize) -> String {
    format!("{number:04}")
}

fn thinning() -> Thinning {
    let interval = WindowLength::new(Duration::from_secs(WINDOW.into())).unwrap();
    Thinning::new(interval)
}

/// Code and control id of each value, and the code alone of what is missing.
fn summary(window: &Window) -> BTreeMap<u32, Option<String>> {
    let entries = window.entries.iter().map(|entry| {
        let code = entry.series().metric().unwrap().value();
        let row = entry.row();
        (code, row.map(|row| row.source().control_id.to_string()))
    });
    let count = window.entries.len();
    let summary: BTreeMap<_, _> = entries.collect();
    assert_eq!(summary.len(), count, "a series twice in a window");
    summary
}

fn number(code: &str) -> u32 {
    code.split('^').next().unwrap().parse().unwrap()
}

/// A value that is given out is one that was in that window and is one of a patient.
fn check(window: &Window) -> Result<(), TestCaseError> {
    for entry in &window.entries {
        if let Thinned::Value { row, doubt } = entry {
            let time = row.instant().unwrap();
            prop_assert!(window.start <= time && time < window.end);
            match row.observation().reading() {
                Reading::Value(_) => prop_assert_eq!(*doubt, None),
                Reading::Doubtful(_, said) => prop_assert_eq!(*doubt, Some(said)),
                Reading::Correction { value, .. } => prop_assert!(value.is_some()),
                reading => prop_assert!(false, "{reading:?}"),
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever the order of arrival within a window.
    #[test]
    fn each_window_has_the_latest_valid_value_of_each_series_or_misses_it(
        events in proptest::collection::vec(event(4 * WINDOW), 1..40)
            .prop_flat_map(|events| {
                let numbered: Vec<_> = events.into_iter().enumerate().collect();
                Just(numbered).prop_shuffle()
            }),
    ) {
        let mut thinning = thinning();
        let mut seen = BTreeSet::new();
        prop_assert!(thinning.poll_window(instant(0)).is_none());
        for number_of_window in 0..4 {
            let in_window = events.iter().filter(|(_, event)| event.window() == number_of_window);
            let now = instant(number_of_window * WINDOW);
            let mut best: BTreeMap<u32, _> = BTreeMap::new();
            for (number_of_event, event) in in_window {
                let id = control_id(*number_of_event);
                let notices = thinning.observe(&event.report(&id), None, now);
                prop_assert!(notices.is_empty());
                seen.insert(number(event.code));
                if event.is_valid() {
                    let rank = (event.is_plain(), event.time, event.made, id);
                    let best = best.entry(number(event.code)).or_insert_with(|| rank.clone());
                    *best = rank.max(best.clone());
                }
            }
            let window = thinning.poll_window(instant((number_of_window + 1) * WINDOW));
            prop_assert!(thinning.poll_window(instant((number_of_window + 1) * WINDOW)).is_none());
            let expected: BTreeMap<_, _> = seen
                .iter()
                .map(|code| (*code, best.get(code).map(|(.., id)| id.clone())))
                .collect();
            match window {
                Some(window) => {
                    check(&window)?;
                    prop_assert_eq!(window.start, instant(number_of_window * WINDOW));
                    prop_assert_eq!(summary(&window), expected);
                }
                None => prop_assert!(expected.is_empty()),
            }
        }
    }

    /// In any order, with corrections, and asked at any time.
    #[test]
    fn nothing_is_given_out_twice_or_in_another_window_and_memory_is_bounded(
        events in proptest::collection::vec(
            (event(12 * WINDOW), 0..12 * WINDOW, any::<bool>(), select(vec!["R", "R", "R", "C", "D", "W"])),
            1..60,
        ),
        most in 1_usize..4,
        wait in 0_u32..=16,
    ) {
        let wait = Duration::from_secs((wait * WINDOW).into());
        let mut thinning = thinning().with_max_series(most).remembering(3).waiting(wait).unwrap();
        let (mut last, mut closed) = (None, None);
        let mut given = BTreeSet::new();
        for (number_of_event, (event, now, is_polled, status)) in events.into_iter().enumerate() {
            let status = if status == "R" { event.status } else { status };
            // What had ended when it was first asked or told anything is late too.
            let open = i64::from(now) - i64::try_from(wait.as_secs()).unwrap();
            let open = open.div_euclid(WINDOW.into()) * i64::from(WINDOW);
            closed = closed.or(Some(open));
            let event = Event { status, ..event };
            let report = event.report(&control_id(number_of_event));
            for notice in thinning.observe(&report, None, instant(now)) {
                if let Notice::Late { row, .. } = notice {
                    let key = (row.series().clone(), row.source().control_id.to_string());
                    prop_assert!(given.insert(key), "told twice");
                    prop_assert!(i64::from(event.time) < closed.unwrap());
                }
            }
            prop_assert!(thinning.len() <= most);
            prop_assert!(thinning.rows() <= 40 * most);
            prop_assert!(thinning.remembered() <= 3 * most);
            if is_polled {
                closed = closed.max(Some(open));
            }
            while is_polled && let Some(window) = thinning.poll_window(instant(now)) {
                check(&window)?;
                summary(&window);
                prop_assert!(last.is_none_or(|end| end <= window.start));
                last = Some(window.end);
                for row in window.entries.iter().filter_map(Thinned::row) {
                    let key = (row.series().clone(), row.source().control_id.to_string());
                    prop_assert!(given.insert(key), "given twice");
                }
            }
        }
    }

    #[test]
    fn windows_of_a_second_are_the_identity_for_one_value_a_second(
        values in proptest::collection::vec(40_u32..200, 1..120),
        from in 0_u32..60,
    ) {
        let mut thinning = Thinning::new(WindowLength::MIN);
        let mut out = Vec::new();
        for (second, value) in (from..).zip(&values) {
            let row = Row::new(HEART_RATE, &value.to_string());
            let report = told(&second.to_string(), &clock(second), [row]).report();
            prop_assert!(thinning.observe(&report, None, instant(second)).is_empty());
            let window = thinning.poll_window(instant(second + 1)).unwrap();
            prop_assert_eq!(window.start, instant(second));
            prop_assert_eq!(window.entries.len(), 1);
            out.push((window.entries[0].row().unwrap().observation().clone(), report));
        }
        prop_assert_eq!(out.len(), values.len());
        for (row, report) in &out {
            prop_assert_eq!(report.observations().next(), Some(row));
        }
    }

    #[test]
    fn the_last_value_stands_whatever_came_before_it_in_an_interval(
        seconds in 1_u64..=3600,
        times in proptest::collection::btree_set(0_u32..3600, 1..20),
    ) {
        let interval = WindowLength::new(Duration::from_secs(seconds)).unwrap();
        let mut thinning = Thinning::new(interval);
        let mut by_window = BTreeMap::new();
        let mut out = Vec::new();
        for time in times {
            let now = instant(time);
            out.extend(std::iter::from_fn(|| thinning.poll_window(now)));
            let report = told(&time.to_string(), &clock(time), [Row::new(SPO2, "97")]).report();
            prop_assert!(thinning.observe(&report, None, now).is_empty());
            by_window.insert(now.unix_seconds().div_euclid(i64::try_from(seconds).unwrap()), now);
        }
        let end = at("12:00:00");
        let latest = thinning.window_length();
        out.extend(std::iter::from_fn(|| thinning.poll_window(end)).take(4000));
        let mut given: Vec<_> = out
            .iter()
            .flat_map(|window| &window.entries)
            .filter_map(|entry| entry.row()?.instant())
            .collect();
        given.sort_by_key(|time| Reverse(*time));
        let expected: Vec<_> = by_window.into_values().rev().collect();
        prop_assert_eq!(given, expected, "{:?}", latest);
    }
}
