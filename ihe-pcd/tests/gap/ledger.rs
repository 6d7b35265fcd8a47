//! What becomes of losses: few records, told soon, and none forgotten.

use std::time::Duration;

use ihe_pcd::model::Interval;
use ihe_pcd::session::Now;
use ihe_pcd::session::gap::{
    Extent, Gap, GapChange, GapLedger, GapMark, GapReason, GapScope, Loss,
};

use crate::{HOUR, MINUTE, SECOND, at, wall};

fn refused(sender: &str, now: Now) -> Loss {
    Loss::new(
        GapScope::sender(sender),
        GapReason::Refused,
        Extent::At(now.wall),
    )
}

fn silence(sender: &str, since: Duration) -> Loss {
    Loss::new(
        GapScope::sender(sender),
        GapReason::Silent,
        Extent::Since(wall(since)),
    )
}

fn told(ledger: &mut GapLedger, now: Now) -> Vec<(GapChange, Gap)> {
    std::iter::from_fn(|| ledger.poll(now)).collect()
}

fn changes(told: &[(GapChange, Gap)]) -> Vec<(GapChange, u64)> {
    told.iter()
        .map(|(change, gap)| (*change, gap.count))
        .collect()
}

#[test]
fn a_sender_that_is_refused_each_second_is_one_record_that_grows_now_and_then() {
    let mut ledger = GapLedger::new(7);
    let mut records = Vec::new();
    for second in 0..100 {
        let now = at(second * SECOND);
        let mark = GapMark::named(&second.to_string());
        ledger.note(refused("PUMP|EAST", now).with_mark(mark), now);
        records.extend(told(&mut ledger, now));
    }
    let counts = changes(&records);
    assert_eq!(counts[0], (GapChange::Begun, 1), "at once");
    assert_eq!(counts.len(), 10, "{counts:?}");
    assert!(
        counts[1..]
            .iter()
            .all(|(change, _)| *change == GapChange::Grown)
    );
    assert!(
        told(&mut ledger, at(158 * SECOND)).len() == 1,
        "what came last is told"
    );
    assert_eq!(ledger.next_deadline(), Some(159 * SECOND));
    let last = told(&mut ledger, at(159 * SECOND));
    let [(GapChange::Ended, gap)] = &last[..] else {
        panic!("{last:?}")
    };
    assert_eq!((gap.count, gap.began), (100, wall(Duration::ZERO)));
    let nanosecond = Duration::from_nanos(1);
    assert_eq!(gap.ended, Some(wall(99 * SECOND + nanosecond)));
    let id = |mark: &Option<GapMark>| mark.clone().unwrap().control_id.unwrap().to_string();
    assert_eq!((id(&gap.first), id(&gap.last)), ("0".into(), "99".into()));
    assert!(records.iter().all(|(_, record)| record.id == gap.id));
    assert!(ledger.is_empty());
    assert_eq!(ledger.next_deadline(), None);
}

#[test]
fn what_is_far_apart_is_two_records() {
    let mut ledger = GapLedger::new(7);
    for minutes in [0, 1, 5] {
        let now = at(minutes * MINUTE);
        ledger.note(refused("PUMP|EAST", now), now);
        let ids: Vec<_> = told(&mut ledger, now)
            .iter()
            .map(|(_, gap)| gap.id.number)
            .collect();
        let expected: &[u64] = match minutes {
            0 => &[1],
            1 => &[1, 2],
            _ => &[2, 3],
        };
        assert_eq!(ids, expected, "the end of the one before, and the next");
    }
}

#[test]
fn a_silence_lasts_until_its_end_is_told() {
    let mut ledger = GapLedger::new(7);
    ledger.note(silence("PUMP|EAST", Duration::ZERO), at(3 * MINUTE));
    let begun = told(&mut ledger, at(3 * MINUTE));
    assert_eq!(changes(&begun), [(GapChange::Begun, 1)]);
    assert_eq!(
        (begun[0].1.began, begun[0].1.ended),
        (wall(Duration::ZERO), None)
    );
    assert_eq!(ledger.next_deadline(), None);
    assert_eq!(told(&mut ledger, at(10 * HOUR)), []);
    let scope = GapScope::sender("PUMP|EAST");
    ledger.end(&scope, wall(10 * HOUR), at(10 * HOUR));
    let ended = told(&mut ledger, at(10 * HOUR));
    assert_eq!(changes(&ended), [(GapChange::Ended, 1)]);
    let range = Interval::new(wall(Duration::ZERO), wall(10 * HOUR));
    assert_eq!(ended[0].1.interval(), range);
    ledger.end(&scope, wall(10 * HOUR), at(11 * HOUR));
    assert_eq!(told(&mut ledger, at(11 * HOUR)), [], "it ends once");
}

#[test]
fn whoever_asks_seldom_gets_fewer_records_and_the_same_counts() {
    let mut ledger = GapLedger::new(7);
    for minutes in 0..100 {
        let now = at(2 * minutes * MINUTE);
        ledger.note(refused("PUMP|EAST", now), now);
        ledger.note(silence("PUMP|EAST", 2 * minutes * MINUTE), now);
        let returned = at((2 * minutes + 1) * MINUTE);
        ledger.end(&GapScope::sender("PUMP|EAST"), returned.wall, returned);
    }
    assert_eq!(ledger.len(), 2);
    let now = at(300 * MINUTE);
    let all = told(&mut ledger, now);
    assert_eq!(changes(&all), [(GapChange::Ended, 100); 2]);
    assert_eq!(all[1].1.ended, Some(wall(199 * MINUTE)));
}

#[test]
fn hostile_names_fill_no_memory_and_are_counted_among_others() {
    let mut ledger = GapLedger::new(7).with_most(50);
    let long = "X".repeat(1_000_000);
    for number in 0..5_000_u32 {
        let now = at(number * SECOND / 1_000);
        let control_id = GapMark::named(&long);
        ledger.note(
            refused(&format!("{number}{long}"), now).with_mark(control_id),
            now,
        );
        assert!(ledger.len() <= 52);
    }
    // One more reason is not crowded out.
    ledger.note(silence("PUMP|EAST", Duration::ZERO), at(5 * SECOND));
    let all = told(&mut ledger, at(5 * SECOND));
    assert_eq!(all.len(), 52);
    let count: u64 = all.iter().map(|(_, gap)| gap.count).sum();
    assert_eq!(count, 5_001);
    let others = all.iter().find(|(_, gap)| gap.scope == GapScope::Others);
    assert_eq!(others.unwrap().1.count, 4_950);
    assert!(
        all.iter()
            .any(|(_, gap)| gap.scope == GapScope::sender("PUMP|EAST"))
    );
    for (_, gap) in &all {
        if let GapScope::Sender(name) = &gap.scope {
            assert!(name.as_str().len() <= 256);
        }
    }
}

#[test]
fn room_is_made_by_what_has_ended_and_was_told() {
    let mut ledger = GapLedger::new(7).with_most(1);
    ledger.note(refused("A|", at(SECOND)), at(SECOND));
    assert_eq!(told(&mut ledger, at(SECOND)).len(), 1);
    let later = at(2 * MINUTE);
    assert_eq!(told(&mut ledger, later).len(), 1);
    ledger.note(refused("B|", later), later);
    let all = told(&mut ledger, later);
    assert_eq!(all[0].1.scope, GapScope::sender("B|"));
}

#[test]
fn every_device_of_a_ward_that_is_silent_has_a_record_and_an_end() {
    let mut ledger = GapLedger::new(7);
    let names: Vec<_> = (0..5_000).map(|number| format!("{number}|")).collect();
    for name in &names {
        ledger.note(silence(name, Duration::ZERO), at(MINUTE));
    }
    assert_eq!(told(&mut ledger, at(MINUTE)).len(), 5_000);
    assert_eq!(told(&mut ledger, at(HOUR)).len(), 0, "all of them last");
    for name in &names {
        ledger.end(&GapScope::sender(name), wall(HOUR), at(HOUR));
    }
    let ended = told(&mut ledger, at(HOUR));
    assert_eq!(ended.len(), 5_000);
    assert!(
        ended
            .iter()
            .all(|(_, gap)| gap.scope != GapScope::Others && gap.ended == Some(wall(HOUR)))
    );
}

#[test]
fn silences_among_others_end_by_themselves() {
    let mut ledger = GapLedger::new(7).with_most_silences(1);
    for sender in ["A|", "B|", "C|"] {
        ledger.note(silence(sender, Duration::ZERO), at(MINUTE));
    }
    assert_eq!(
        changes(&told(&mut ledger, at(MINUTE))),
        [(GapChange::Begun, 1), (GapChange::Begun, 2)]
    );
    ledger.end(&GapScope::sender("B|"), wall(HOUR), at(MINUTE));
    let ended = told(&mut ledger, at(HOUR));
    assert_eq!(changes(&ended), [(GapChange::Ended, 2)]);
    assert_eq!(ended[0].1.scope, GapScope::Others);
    assert_eq!(ledger.len(), 1, "the first one lasts");
}

#[test]
fn at_the_end_everything_is_told_and_a_silence_that_lasts_stays_open() {
    let mut ledger = GapLedger::new(7);
    ledger.note(silence("A|", Duration::ZERO), at(MINUTE));
    ledger.note(refused("B|", at(MINUTE)), at(MINUTE));
    assert_eq!(told(&mut ledger, at(MINUTE)).len(), 2);
    ledger.note(refused("B|", at(MINUTE)), at(MINUTE));
    ledger.note(silence("C|", Duration::ZERO), at(MINUTE));
    ledger.finish(at(MINUTE + SECOND));
    let last = told(&mut ledger, at(MINUTE + SECOND));
    let kinds: Vec<_> = last
        .iter()
        .map(|(change, gap)| (*change, gap.count, gap.ended.is_some()))
        .collect();
    assert_eq!(
        kinds,
        [(GapChange::Begun, 1, false), (GapChange::Ended, 2, true)]
    );
}

#[test]
fn ranges_that_follow_each_other_are_one_record_however_long_they_are() {
    let mut ledger = GapLedger::new(7);
    let window = |number: u32| {
        let start = number * 10 * MINUTE;
        let interval = Interval::new(wall(start), wall(start + 10 * MINUTE)).unwrap();
        let loss = Loss::new(GapScope::All, GapReason::Missing, Extent::In(interval));
        (loss, at(start + 10 * MINUTE))
    };
    let mut records = Vec::new();
    for number in [0, 1, 2, 4] {
        let (loss, now) = window(number);
        ledger.note(loss, now);
        records.extend(told(&mut ledger, now));
    }
    let last = at(5 * HOUR);
    records.extend(told(&mut ledger, last));
    let ended: Vec<_> = records
        .iter()
        .filter_map(|(_, gap)| gap.interval())
        .collect();
    let range = |from: u32, to: u32| Interval::new(wall(from * MINUTE), wall(to * MINUTE)).unwrap();
    assert_eq!(ended, [range(0, 30), range(40, 50)]);
}

#[test]
fn a_clock_that_is_set_back_makes_no_range_that_ends_before_it_begins() {
    let mut ledger = GapLedger::new(7);
    for elapsed in [HOUR, 2 * SECOND] {
        let now = Now {
            elapsed: HOUR,
            wall: wall(elapsed),
        };
        ledger.note(refused("A|", now), now);
        ledger.note(silence("B|", HOUR), now);
    }
    ledger.end(&GapScope::sender("B|"), wall(SECOND), at(HOUR));
    ledger.finish(at(HOUR));
    let all = told(&mut ledger, at(HOUR));
    assert_eq!(all.len(), 2);
    assert!(
        all.iter().all(|(_, gap)| gap.interval().is_some()),
        "{all:?}"
    );
}
