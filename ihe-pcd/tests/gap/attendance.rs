//! Who is silent, and who is not.

use std::time::Duration;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant, Pl};
use ihe_pcd::model::{Report, Sender};
use ihe_pcd::session::Now;
use ihe_pcd::session::gap::{Attendance, AttendanceEvent, Basis, Expectation, GapScope, Silence};

use crate::{DAY, HOUR, MINUTE, SECOND, at, wall};

fn pump() -> GapScope {
    GapScope::device(&Ei::eui_64("0123456789ABCDEF"))
}

fn every(interval: Duration) -> Expectation {
    Expectation::every(interval).unwrap()
}

fn events(attendance: &mut Attendance, now: Now) -> Vec<AttendanceEvent> {
    std::iter::from_fn(|| attendance.poll(now)).collect()
}

/// Reports so often until then, and what was told of it.
fn reports(
    attendance: &mut Attendance,
    who: &GapScope,
    times: impl IntoIterator<Item = Duration>,
) -> Vec<AttendanceEvent> {
    let mut told = Vec::new();
    for time in times {
        attendance.observe(who, at(time));
        told.extend(events(attendance, at(time)));
    }
    told
}

fn silent(events: &[AttendanceEvent]) -> &Silence {
    match events {
        [AttendanceEvent::Silent(silence)] => silence,
        other => panic!("{other:?}"),
    }
}

#[test]
fn silence_is_told_once_and_its_end_names_the_whole_range() {
    let mut attendance = Attendance::expecting(every(MINUTE).with_tolerance(200));
    attendance.observe(&pump(), at(MINUTE));
    let due = 3 * MINUTE;
    assert_eq!(attendance.next_deadline(), Some(due));
    assert_eq!(attendance.poll(at(due - SECOND)), None);
    let told = events(&mut attendance, at(due));
    let silence = silent(&told);
    assert_eq!((silence.since, silence.until), (wall(MINUTE), None));
    assert_eq!(silence.expected.basis, Basis::Stated);
    assert_eq!(attendance.next_deadline(), None);
    assert_eq!(attendance.poll(at(DAY)), None, "told once");
    attendance.observe(&pump(), at(DAY));
    let told = events(&mut attendance, at(DAY));
    let [AttendanceEvent::Returned(silence)] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(
        (silence.since, silence.until),
        (wall(MINUTE), Some(wall(DAY)))
    );
    assert_eq!(attendance.next_deadline(), Some(DAY + 2 * MINUTE));
}

#[test]
fn a_silence_that_nobody_asked_about_is_told_with_its_end() {
    let mut attendance = Attendance::expecting(every(MINUTE));
    attendance.observe(&pump(), at(Duration::ZERO));
    attendance.observe(&pump(), at(HOUR));
    let told = events(&mut attendance, at(HOUR));
    assert!(matches!(
        told[..],
        [AttendanceEvent::Silent(_), AttendanceEvent::Returned(_)]
    ));
}

#[test]
fn a_device_that_reports_once_a_day_is_not_silent_at_night() {
    let mut attendance = Attendance::learning();
    let days = (0..20).map(|day| day * DAY);
    assert_eq!(reports(&mut attendance, &pump(), days), []);
    let last = 19 * DAY;
    assert_eq!(
        attendance
            .expectation(&pump())
            .unwrap()
            .expectation
            .interval(),
        DAY
    );
    assert_eq!(attendance.poll(at(last + 2 * DAY)), None);
    let told = events(&mut attendance, at(last + DAY * 5 / 2));
    assert_eq!(silent(&told).expected.basis, Basis::Learned);
}

#[test]
fn no_interval_is_learned_that_the_framework_does_not_allow() {
    let mut attendance = Attendance::learning();
    reports(&mut attendance, &pump(), (0..20).map(|week| week * 7 * DAY));
    let learned = attendance.expectation(&pump()).unwrap();
    assert_eq!(learned.expectation.interval(), DAY);
    let mut attendance = Attendance::learning();
    reports(
        &mut attendance,
        &pump(),
        (0..100).map(|second| second * SECOND),
    );
    let learned = attendance.expectation(&pump()).unwrap();
    assert_eq!(learned.expectation.interval(), Attendance::DEFAULT_SHORTEST);
}

#[test]
fn an_irregular_device_raises_no_alarm() {
    let mut attendance = Attendance::learning();
    let mut time = Duration::ZERO;
    let waits = [12, 400, 33, 9_000, 90, 1_800, 15, 700, 48, 260, 5_000, 22];
    for wait in waits.iter().cycle().take(200) {
        time += *wait * SECOND;
        attendance.observe(&pump(), at(time));
        assert_eq!(attendance.poll(at(time)), None);
    }
    assert_eq!(attendance.next_deadline(), None);
    // Unless somebody says how often it must report.
    assert!(attendance.expect(pump(), every(HOUR), None, at(time)));
    let told = events(&mut attendance, at(time + 3 * HOUR));
    assert_eq!(silent(&told).expected.basis, Basis::Stated);
}

#[test]
fn a_rhythm_outlives_an_outage() {
    let mut attendance = Attendance::learning();
    let before = (0..20).map(|minute| minute * MINUTE);
    let after = (500..505).map(|minute| minute * MINUTE);
    let told = reports(&mut attendance, &pump(), before.chain(after));
    assert_eq!(told.len(), 2, "{told:?}");
    let told = events(&mut attendance, at(507 * MINUTE));
    assert_eq!(silent(&told).expected.expectation.interval(), MINUTE);
}

#[test]
fn a_device_that_was_taken_off_is_not_missed() {
    let mut attendance = Attendance::expecting(every(MINUTE));
    attendance.observe(&pump(), at(Duration::ZERO));
    assert!(attendance.retire(&pump(), at(MINUTE)));
    assert_eq!(attendance.poll(at(DAY)), None);
    assert!(!attendance.retire(&pump(), at(DAY)));
    // Nor any more, when it was silent already; and it is missed again once it is back.
    attendance.observe(&pump(), at(DAY));
    assert_eq!(events(&mut attendance, at(DAY + HOUR)).len(), 1);
    assert!(attendance.retire(&pump(), at(DAY + 2 * HOUR)));
    let told = events(&mut attendance, at(DAY + 2 * HOUR));
    let [AttendanceEvent::Retired(silence)] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(silence.until, Some(wall(DAY + 2 * HOUR)));
    assert!(attendance.is_empty());
}

#[test]
fn setting_the_clock_of_this_machine_raises_and_ends_no_silence() {
    let mut attendance = Attendance::expecting(every(MINUTE));
    let mut tell = |elapsed: Duration, wall: Instant| {
        let now = Now { elapsed, wall };
        attendance.observe(&pump(), now);
        attendance.poll(now)
    };
    assert_eq!(tell(MINUTE, wall(MINUTE)), None);
    assert_eq!(tell(2 * MINUTE, wall(30 * DAY)), None, "set on");
    assert_eq!(tell(3 * MINUTE, wall(Duration::ZERO)), None, "set back");
    let now = Now {
        elapsed: 10 * MINUTE,
        wall: Instant::UNIX_EPOCH,
    };
    assert_eq!(events(&mut attendance, now).len(), 1);
    attendance.observe(&pump(), now);
    let told = events(&mut attendance, now);
    let [AttendanceEvent::Returned(silence)] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(
        silence.until,
        Some(silence.since),
        "no range ends before it begins"
    );
}

fn report(device: Option<&'static str>, clock: &str) -> Report<'static> {
    let made = Instant::parse_rfc3339(clock).unwrap();
    let builder = Report::builder(Sender::named("PULSAR", "EAST"), "1", made)
        .unidentified_patient_at(Pl::default());
    let id = device.map(Ei::eui_64).unwrap_or_default();
    builder
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, id)
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .build()
}

#[test]
fn a_device_whose_clock_is_set_back_or_on_is_not_silent() {
    let mut attendance = Attendance::expecting(every(MINUTE));
    let clocks = [
        "2026-11-21T12:00:00Z",
        "1999-01-01T00:00:00Z",
        "2040-01-01T00:00:00Z",
    ];
    for (clock, minute) in clocks.iter().cycle().zip(0..30) {
        let now = at(minute * MINUTE);
        attendance.observe_report(&report(Some("0123456789ABCDEF"), clock), now);
        assert_eq!(attendance.poll(now), None);
    }
    assert_eq!(events(&mut attendance, at(HOUR)).len(), 1);
}

#[test]
fn a_report_is_of_its_devices_and_of_its_sender_only_if_it_names_none() {
    let mut attendance = Attendance::expecting(every(MINUTE));
    let clock = "2026-11-21T12:00:00Z";
    attendance.observe_report(&report(Some("0123456789ABCDEF"), clock), at(SECOND));
    assert!(attendance.expectation(&pump()).is_some());
    let sender = GapScope::sender("PULSAR|EAST");
    assert_eq!(attendance.len(), 1);
    assert!(attendance.expect(sender.clone(), every(HOUR), None, at(SECOND)));
    // Now the sender is heard of as well, beside the device.
    attendance.observe_report(&report(Some("0123456789ABCDEF"), clock), at(2 * HOUR));
    let told = events(&mut attendance, at(3 * HOUR));
    let of_sender = told.iter().filter(|event| match event {
        AttendanceEvent::Silent(silence) => silence.who == sender,
        _ => false,
    });
    assert_eq!(of_sender.count(), 0, "{told:?}");
    let mut attendance = Attendance::expecting(every(MINUTE));
    attendance.observe_report(&report(None, clock), at(SECOND));
    assert!(attendance.expectation(&sender).is_some());
}

#[test]
fn a_restart_goes_on_from_when_a_device_was_last_heard_of() {
    let mut attendance = Attendance::learning();
    let hour_ago = wall(Duration::ZERO);
    let now = Now {
        elapsed: Duration::ZERO,
        wall: wall(HOUR),
    };
    // The clock of this run began after the device was heard of.
    assert!(attendance.expect(pump(), every(HOUR), Some(hour_ago), now));
    assert_eq!(attendance.next_deadline(), Some(HOUR * 3 / 2));
    let other = GapScope::sender("OTHER|EAST");
    assert!(attendance.expect(other.clone(), every(MINUTE), Some(hour_ago), now));
    let told = events(&mut attendance, now);
    assert_eq!(
        (&silent(&told).who, silent(&told).since),
        (&other, hour_ago)
    );
    // A time that is still to come is that of a clock that was set.
    let third = GapScope::sender("THIRD|EAST");
    assert!(attendance.expect(third, every(MINUTE), Some(wall(DAY)), now));
    assert_eq!(attendance.next_deadline(), Some(MINUTE * 5 / 2));
}

#[test]
fn no_more_are_watched_than_may_be_and_the_others_are_told() {
    let mut attendance = Attendance::expecting(every(DAY)).with_most(100);
    for number in 0..10_000 {
        let who = GapScope::sender(&format!("{number}{}|EAST", "X".repeat(100_000)));
        attendance.observe(&who, at(SECOND));
    }
    assert_eq!(attendance.len(), 100);
    let told = events(&mut attendance, at(SECOND));
    let unwatched = AttendanceEvent::Unwatched {
        at: wall(SECOND),
        count: 9_900,
    };
    assert_eq!(told, [unwatched], "one report is told of once");
    assert_eq!(told[0].loss().unwrap().count, 9_900);
    assert!(!attendance.expect(pump(), every(MINUTE), None, at(SECOND)));
}

#[test]
fn who_was_not_heard_of_for_a_day_makes_room_unless_he_is_expected() {
    let mut attendance = Attendance::learning().with_most(2);
    attendance.observe(&GapScope::sender("GONE|EAST"), at(Duration::ZERO));
    assert!(attendance.expect(pump(), every(DAY), None, at(Duration::ZERO)));
    let new = GapScope::sender("NEW|EAST");
    attendance.observe(&new, at(HOUR));
    assert_eq!(events(&mut attendance, at(HOUR)).len(), 1);
    attendance.observe(&new, at(DAY));
    assert_eq!(events(&mut attendance, at(DAY)), []);
    assert!(attendance.expectation(&pump()).is_some());
    assert_eq!(attendance.len(), 2);
}

#[test]
fn who_is_silent_is_not_given_up() {
    let mut attendance = Attendance::learning().with_most(1);
    reports(
        &mut attendance,
        &pump(),
        (0..10).map(|minute| minute * MINUTE),
    );
    assert_eq!(events(&mut attendance, at(HOUR)).len(), 1);
    attendance.observe(&GapScope::sender("NEW|EAST"), at(10 * DAY));
    let told = events(&mut attendance, at(10 * DAY));
    assert!(matches!(told[..], [AttendanceEvent::Unwatched { .. }]));
    attendance.observe(&pump(), at(11 * DAY));
    let told = events(&mut attendance, at(11 * DAY));
    assert!(matches!(told[..], [AttendanceEvent::Returned(_)]));
}

#[test]
fn whoever_may_have_been_heard_of_is_given_time() {
    let mut attendance = Attendance::expecting(every(MINUTE).with_tolerance(100));
    let silent_one = GapScope::sender("SILENT|EAST");
    attendance.observe(&silent_one, at(Duration::ZERO));
    attendance.observe(&pump(), at(MINUTE));
    attendance.excuse(at(MINUTE + SECOND), at(MINUTE + SECOND));
    assert_eq!(
        events(&mut attendance, at(MINUTE + SECOND)).len(),
        1,
        "it was silent before"
    );
    assert_eq!(attendance.next_deadline(), Some(2 * MINUTE + SECOND));
    let told = events(&mut attendance, at(HOUR));
    assert_eq!(
        silent(&told).since,
        wall(MINUTE),
        "what it was last seen by stays"
    );
}

#[test]
fn whoever_may_have_been_heard_of_in_the_past_was_not_silent_then() {
    let mut attendance = Attendance::expecting(every(MINUTE).with_tolerance(100));
    attendance.observe(&pump(), at(Duration::ZERO));
    // It is known late.
    attendance.excuse(at(50 * SECOND), at(90 * SECOND));
    assert_eq!(events(&mut attendance, at(149 * SECOND)), []);
    assert_eq!(events(&mut attendance, at(150 * SECOND)).len(), 1);
}

#[test]
fn debug_shows_no_names() {
    let mut attendance = Attendance::expecting(every(MINUTE));
    attendance.observe(&GapScope::sender("PULSAR|EAST"), at(Duration::ZERO));
    let told = events(&mut attendance, at(HOUR));
    let shown = format!("{attendance:?} {told:?}");
    assert!(!shown.contains("PULSAR"), "{shown}");
}
