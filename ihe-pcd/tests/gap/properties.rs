//! Silences are those of a plain reckoning, in whatever order things happen.

use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::fuzzing;
use ihe_pcd::session::gap::{Attendance, AttendanceEvent, Expectation, GapScope};
use proptest::prelude::*;

use crate::{SECOND, at, wall};

type Told = (usize, Instant, Option<Instant>);

fn who(number: usize) -> GapScope {
    GapScope::sender(&format!("S{number}|EAST"))
}

/// Between two reports that are as far apart as allowed, or farther, was a silence; so after the last one.
fn reckon(arrivals: &[(usize, Duration)], allowance: Duration, end: Duration) -> Vec<Told> {
    let mut silences = Vec::new();
    for number in 0..4 {
        let of_one = arrivals.iter().filter(|(sender, _)| *sender == number);
        let times: Vec<_> = of_one.map(|(_, time)| *time).collect();
        let nexts = times.iter().skip(1).map(|next| Some(*next)).chain([None]);
        for (time, next) in times.iter().zip(nexts) {
            if next.unwrap_or(end) - *time >= allowance {
                silences.push((number, wall(*time), next.map(wall)));
            }
        }
    }
    silences.sort();
    silences
}

proptest! {
    #[test]
    fn no_order_of_events_breaks_a_law(operations in prop::collection::vec(any::<u8>(), 0..600)) {
        fuzzing::gap(&operations);
    }

    #[test]
    fn the_silences_are_those_of_a_plain_reckoning(
        steps in prop::collection::vec((0..4_usize, 0..200_u32, any::<bool>()), 0..100),
        interval in 1..60_u32,
        tolerance in 100..400_u32,
        punctual in any::<bool>(),
    ) {
        let expectation = Expectation::every(interval * SECOND).unwrap().with_tolerance(tolerance);
        let mut attendance = Attendance::expecting(expectation);
        let mut arrivals = Vec::new();
        let mut begun: Vec<Told> = Vec::new();
        let mut over: Vec<Told> = Vec::new();
        let mut elapsed = Duration::ZERO;
        let mut take = |attendance: &mut Attendance, elapsed: Duration| {
            while let Some(event) = attendance.poll(at(elapsed)) {
                let number = |scope: &GapScope| (0..4).find(|it| who(*it) == *scope).unwrap();
                match event {
                    AttendanceEvent::Silent(it) => begun.push((number(&it.who), it.since, None)),
                    AttendanceEvent::Returned(it) => over.push((number(&it.who), it.since, it.until)),
                    other => panic!("{other:?}"),
                }
            }
        };
        for (sender, seconds, asks) in steps {
            elapsed += seconds * SECOND / 4;
            if punctual {
                // Whoever asks when he is told to learns the same as whoever asks now and then.
                while let Some(due) = attendance.next_deadline().filter(|due| *due <= elapsed) {
                    take(&mut attendance, due);
                }
            }
            attendance.observe(&who(sender), at(elapsed));
            arrivals.push((sender, elapsed));
            if asks || punctual {
                take(&mut attendance, elapsed);
            }
        }
        let end = elapsed + 100 * SECOND;
        take(&mut attendance, end);
        let expected = reckon(&arrivals, expectation.allowance(), end);
        let starts = |told: &[Told]| told.iter().map(|(who, since, _)| (*who, *since)).collect::<Vec<_>>();
        begun.sort();
        prop_assert_eq!(starts(&begun), starts(&expected));
        over.sort();
        let ended: Vec<_> = expected.iter().copied().filter(|(.., until)| until.is_some()).collect();
        prop_assert_eq!(over, ended);
        let watched: std::collections::BTreeSet<_> = arrivals.iter().map(|(sender, _)| *sender).collect();
        prop_assert_eq!(attendance.len(), watched.len());
    }
}
