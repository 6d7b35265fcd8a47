//! A thinning of what stands in a journal gives out the same after every restart.

use core::time::Duration;
use std::collections::BTreeMap;

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::{
    Holding, JournalThinning, Part, Portion, Receipt, ThinningSettings, WindowLength,
};
use ihe_pcd::session::gap::{GapReason, Loss};
use proptest::prelude::*;
use proptest::sample::select;

use crate::monitor::{HEART_RATE, Row, SPO2, TEMPERATURE, Told, at, told};

const WINDOW: u32 = 10;

fn clock(second: u32) -> String {
    format!("10:{:02}:{:02}", second / 60, second % 60)
}

fn instant(second: u32) -> Instant {
    at(&clock(second))
}

fn settings(wait: u32) -> ThinningSettings {
    let length = Duration::from_secs(WINDOW.into());
    let mut settings = ThinningSettings::new(WindowLength::new(length).unwrap());
    settings.wait = Duration::from_secs(wait.into());
    settings.remembered = 1_000;
    settings
}

/// What is delivered under which name: the position, what of the message, and the rows.
type Delivered = BTreeMap<(u64, String), String>;

/// A name that no two portions share.
fn name(portion: &Portion) -> (u64, String) {
    let rows = portion.report.observations().map(|row| row.key);
    let part = match &portion.part {
        Part::Window(window) => format!("window until {}", window.end),
        Part::Late => format!("late {:?}", rows.collect::<Vec<_>>()),
        Part::Correction { .. } => format!("correction {:?}", rows.collect::<Vec<_>>()),
        other => panic!("{other:?}"),
    };
    (portion.receipt.position.number(), part)
}

fn content(portion: &Portion) -> String {
    let written = portion.report.write().unwrap();
    let written = String::from_utf8(written.as_ref().to_vec()).unwrap();
    let corrects = match &portion.part {
        Part::Correction { corrects } => corrects.as_ref().map(|it| (it.source.position, it.key)),
        _ => None,
    };
    format!("{written}{corrects:?}")
}

/// A message and the second in which it was received.
#[derive(Clone, Debug)]
struct Stored {
    received: u32,
    message: Told,
}

/// A site: what was stored, what was remembered of the sink, and what the sink got.
struct Site {
    thinning: JournalThinning,
    stored: Vec<Stored>,
    seen: usize,
    after: Position,
    given_until: Option<Instant>,
    delivered: Delivered,
    /// Names under which something came again.
    again: usize,
    losses: Vec<Loss>,
}

impl Site {
    fn new(thinning: JournalThinning) -> Self {
        Self {
            thinning,
            stored: Vec::new(),
            seen: 0,
            after: Position::START,
            given_until: None,
            delivered: Delivered::new(),
            again: 0,
            losses: Vec::new(),
        }
    }

    /// Everything that was stored and not seen, delivered.
    fn follow(&mut self, stored: Vec<Stored>) {
        self.stored.extend(stored);
        while self.seen < self.stored.len() {
            self.see();
            self.deliver(usize::MAX);
        }
    }

    fn see(&mut self) {
        let Stored { received, message } = &self.stored[self.seen];
        self.seen += 1;
        let position = Position::new(u64::try_from(self.seen).unwrap());
        let receipt = Receipt::new(position, "peer", instant(*received));
        self.thinning.observe(&message.report(), &receipt);
    }

    fn deliver(&mut self, most: usize) {
        for _ in 0..most {
            let Some(portion) = self.thinning.next_portion() else {
                break;
            };
            let content = content(&portion);
            if let Some(before) = self.delivered.insert(name(&portion), content.clone()) {
                assert_eq!(before, content, "the same under one name");
                self.again += 1;
            }
            self.thinning.taken();
        }
        self.losses.extend(self.thinning.take_losses());
    }

    fn pass(&mut self, second: u32) {
        self.thinning.pass(instant(second));
        self.deliver(usize::MAX);
    }

    /// Remembers both, or a crash between the two leaves the second as it was.
    fn remember(&mut self, both: bool) {
        let Holding {
            after, given_until, ..
        } = self.thinning.held();
        self.given_until = given_until;
        if both {
            let seen = Position::new(u64::try_from(self.seen).unwrap());
            self.after = self.after.max(after.map_or(seen, |after| after.min(seen)));
        }
    }

    fn restart(&mut self, now: u32) {
        self.thinning
            .resume(self.after, self.given_until, instant(now));
        self.seen = usize::try_from(self.after.number()).unwrap();
    }

    fn windows(&self) -> Vec<&(u64, String)> {
        let names = self.delivered.keys();
        names
            .filter(|(_, part)| part.starts_with("window"))
            .collect()
    }

    fn lost(&self, reason: GapReason) -> u64 {
        let losses = self.losses.iter().filter(|it| it.reason == reason);
        losses.map(|it| it.count).sum()
    }
}

fn heart_rates(seconds: &[u32]) -> Vec<Stored> {
    let stored = seconds.iter().map(|second| {
        let value = (60 + second).to_string();
        let row = Row::new(HEART_RATE, &value);
        Stored {
            received: *second,
            message: told(&format!("M{second}"), &clock(*second), [row]),
        }
    });
    stored.collect()
}

fn site(wait: u32, recall: u32) -> Site {
    let thinning = JournalThinning::new(settings(wait)).unwrap();
    Site::new(thinning.recalling(Duration::from_secs(recall.into())))
}

#[test]
fn a_window_that_was_begun_before_a_restart_is_given_out_once_and_whole() {
    let mut site = site(0, 0);
    site.follow(heart_rates(&[1, 5, 12, 15, 22, 25]));
    site.remember(true);
    let until = |second: u32| format!("window until {}", instant(second));
    assert_eq!(site.windows(), [&(2, until(10)), &(4, until(20))]);
    // The row of a device whose clock is ahead would stand in the window before.
    assert_eq!(site.after, Position::new(2));
    site.restart(28);
    site.follow(heart_rates(&[29, 35]));
    assert_eq!(site.windows()[2..], [&(7, until(30))]);
    assert_eq!(site.again, 0);
}

#[test]
fn a_window_that_ended_by_time_alone_comes_again_with_the_same_rows() {
    let mut site = site(0, 0);
    site.follow(heart_rates(&[1, 5]));
    site.pass(10);
    assert_eq!(site.windows().len(), 1);
    site.remember(true);
    site.restart(12);
    site.follow(Vec::new());
    site.pass(12);
    assert_eq!((site.windows().len(), site.again), (1, 1));
    // The next message says that the time has come.
    site.follow(heart_rates(&[13]));
    site.remember(true);
    site.restart(14);
    site.follow(Vec::new());
    site.pass(14);
    assert_eq!((site.windows().len(), site.again), (1, 1));
}

#[test]
fn a_repeated_value_is_known_after_a_restart() {
    let mut site = site(0, 60);
    let pressure = |second: u32| Stored {
        received: second,
        message: told(
            &format!("M{second}"),
            &clock(second),
            [Row::new(SPO2, "97").taken_at(&clock(1))],
        ),
    };
    site.follow((0..30).map(|it| pressure(1 + it * 10)).collect());
    site.remember(true);
    assert!(site.after > Position::START, "not everything is read again");
    site.restart(300);
    site.follow((30..40).map(|it| pressure(1 + it * 10)).collect());
    assert_eq!(site.delivered.len(), 1, "{:?}", site.delivered.keys());
}

#[test]
fn what_gives_way_and_what_is_missing_are_counted() {
    let mut site = site(0, 0);
    site.follow(heart_rates(&[1, 3, 5, 9, 12, 45]));
    assert_eq!(site.lost(GapReason::Thinned), 3);
    assert_eq!(site.lost(GapReason::Missing), 2);
}

#[test]
fn the_row_that_says_why_there_is_no_value_is_given_out_where_it_is_asked_for() {
    let rows = |second: u32| {
        let row = Row::new(SPO2, "98").flagged("INV").status("X");
        vec![Stored {
            received: second,
            message: told("1", &clock(second), [row]),
        }]
    };
    for (asked, expected) in [(false, 0), (true, 1)] {
        let thinning = JournalThinning::new(settings(0)).unwrap();
        let thinning = if asked {
            thinning.with_reasons()
        } else {
            thinning
        };
        let mut site = Site::new(thinning);
        site.follow(rows(3));
        site.pass(10);
        assert_eq!(site.windows().len(), expected);
        assert_eq!(site.lost(GapReason::Missing), 1);
    }
}

#[test]
fn a_clock_that_is_set_back_by_hours_begins_anew_and_loses_nothing() {
    let mut site = site(10, 60);
    let mut wrong = heart_rates(&[1]);
    let mut right = heart_rates(&[5]);
    for (stored, hour) in [(&mut wrong, "13"), (&mut right, "11")] {
        let time = format!("20261121{hour}0{}00+0000", stored[0].received);
        stored[0].message.time = time;
    }
    let received = |site: &mut Site, stored: &Stored, time: &str| {
        site.stored.push(stored.clone());
        site.seen += 1;
        let position = Position::new(u64::try_from(site.seen).unwrap());
        let receipt = Receipt::new(position, "peer", at(time));
        site.thinning.observe(&stored.message.report(), &receipt);
        site.deliver(usize::MAX);
    };
    received(&mut site, &wrong[0], "13:01:00");
    assert!(site.delivered.is_empty());
    received(&mut site, &right[0], "11:05:00");
    assert_eq!(site.windows().len(), 1, "what waited is given out");
    site.remember(true);
    assert!(site.given_until.unwrap() <= at("11:05:00"));
    site.thinning.pass(at("11:06:00"));
    site.deliver(usize::MAX);
    assert_eq!(site.windows().len(), 2);
}

#[test]
fn what_waits_for_a_sink_is_read_again_whatever_the_clock_says() {
    for is_by_time in [false, true] {
        let mut site = site(0, 0);
        let receipt = |position, time| Receipt::new(Position::new(position), "peer", at(time));
        let report = |time| told("1", time, [Row::new(HEART_RATE, "72")]).report();
        for (position, time) in [(1, "13:01:00"), (2, "13:01:05")] {
            site.thinning
                .observe(&report(time), &receipt(position, time));
        }
        site.seen = 2;
        site.remember(true);
        assert_eq!(site.after, Position::START);
        if is_by_time {
            site.thinning.pass(at("11:05:00"));
        } else {
            let next = receipt(3, "11:05:00");
            site.thinning.observe(&report("11:05:00"), &next);
            site.seen = 3;
        }
        assert!(
            site.thinning.next_portion().is_some(),
            "what waited is given out"
        );
        site.remember(true);
        assert_eq!(site.after, Position::START, "and was not taken");
        site.deliver(usize::MAX);
        site.remember(true);
        assert_eq!(site.after, Position::new(2));
    }
}

#[test]
fn a_time_that_was_wrong_for_a_moment_makes_nothing_late_for_good() {
    let mut site = site(0, 0);
    site.follow(heart_rates(&[1]));
    site.thinning
        .pass(Instant::parse_rfc3339("2036-01-01T00:00:00Z").unwrap());
    site.deliver(usize::MAX);
    site.pass(12);
    site.follow(heart_rates(&[1, 15]).split_off(1));
    site.pass(20);
    assert_eq!(site.windows().len(), 2);
    assert_eq!(site.delivered.len(), 2, "and nothing is late");
}

#[test]
fn what_was_remembered_under_a_wrong_clock_hides_nothing() {
    let mut site = site(0, 0);
    site.given_until = Some(Instant::parse_rfc3339("2036-01-01T00:00:00Z").unwrap());
    site.restart(1);
    site.follow(heart_rates(&[1, 12]));
    assert_eq!(site.windows().len(), 1);
}

#[test]
fn a_report_that_is_brought_again_is_told_once() {
    let mut site = site(0, 0);
    let row = Row::new(SPO2, "97").status("C");
    site.stored = vec![Stored {
        received: 1,
        message: told("1", &clock(1), [row]),
    }];
    site.see();
    // The sink asked for a pause.
    site.seen = 0;
    site.see();
    site.deliver(1);
    assert!(site.thinning.next_portion().is_none());
}

#[test]
fn what_is_refused_is_told_and_the_next_comes() {
    let mut site = site(0, 0);
    site.stored = heart_rates(&[1, 12, 25]);
    site.see();
    site.see();
    site.thinning.refused("chart");
    site.see();
    site.deliver(usize::MAX);
    assert_eq!(site.windows().len(), 1);
    assert_eq!(site.lost(GapReason::NotTaken), 1);
}

#[test]
fn other_windows_after_a_restart_leave_no_value_out() {
    let long = |length: u64| {
        let length = WindowLength::new(Duration::from_secs(length)).unwrap();
        JournalThinning::new(ThinningSettings::new(length)).unwrap()
    };
    // Ten minutes of one window, of which nothing was given out yet.
    let mut site = Site::new(long(3600).recalling(Duration::ZERO));
    let seconds: Vec<_> = (0..60).map(|it| it * 10 + 1).collect();
    site.follow(heart_rates(&seconds));
    site.remember(true);
    assert!(site.delivered.is_empty());
    site.thinning = long(10).recalling(Duration::ZERO);
    site.restart(600);
    site.follow(Vec::new());
    site.pass(600);
    assert_eq!(site.windows().len(), 60);
}

/// What happens at a site after a message was stored.
#[derive(Clone, Copy, Debug)]
enum Then {
    Nothing,
    Remembers {
        both: bool,
    },
    /// After so many deliveries.
    Crashes {
        deliveries: usize,
    },
}

fn stored() -> impl Strategy<Value = (u32, Vec<(Row, i64)>, Then)> {
    let says = select(vec![
        ("", "R"),
        ("", "R"),
        ("", "R"),
        ("H", "F"),
        ("QUES", "R"),
        ("INV", "X"),
        ("DEMO", "R"),
        ("", "C"),
        ("", "D"),
    ]);
    let code = select(vec![HEART_RATE, SPO2, TEMPERATURE]);
    let row = (code, 0_u32..3, says, -25_i64..15).prop_map(|(code, value, says, behind)| {
        let row = Row::new(code, &value.to_string());
        (row.flagged(says.0).status(says.1), behind)
    });
    let rows = proptest::collection::vec(row, 1..4);
    let then = prop_oneof![
        Just(Then::Nothing),
        Just(Then::Remembers { both: true }),
        Just(Then::Remembers { both: false }),
        (0_usize..4).prop_map(|deliveries| Then::Crashes { deliveries }),
    ];
    (0_u32..9, rows, then)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Wherever it crashes, and whatever was remembered by then.
    #[test]
    fn a_run_with_crashes_delivers_what_one_without_delivers(
        steps in proptest::collection::vec(stored(), 1..60),
        wait in select(vec![0, 5, 30]),
        disorder in 0_u32..4,
    ) {
        let mut second = 60;
        let mut plan = Vec::new();
        for (number, (pause, rows, then)) in steps.into_iter().enumerate() {
            second += pause;
            // Those that arrive together are stored in any order.
            let received = second - u32::try_from(number).unwrap() % (disorder + 1);
            let rows = rows.into_iter().map(|(row, behind)| {
                let time = i64::from(received) + behind;
                row.taken_at(&clock(u32::try_from(time).unwrap()))
            });
            let rows: Vec<_> = rows.collect();
            let message = told(&format!("M{number:03}"), &clock(received), rows);
            plan.push((Stored { received, message }, then));
        }
        let end = second + 120;

        let mut whole = site(wait, 60);
        whole.follow(plan.iter().map(|(stored, _)| stored.clone()).collect());
        whole.pass(end);
        prop_assert_eq!(whole.again, 0, "once, where nothing fails");

        let mut broken = site(wait, 60);
        for (stored, then) in plan {
            let now = stored.received;
            broken.stored.push(stored);
            if let Then::Crashes { deliveries } = then {
                broken.see();
                broken.deliver(deliveries);
                broken.restart(now);
            }
            broken.follow(Vec::new());
            if let Then::Remembers { both } = then {
                broken.remember(both);
            }
        }
        broken.pass(end);
        prop_assert_eq!(broken.delivered, whole.delivered);
    }
}
