use core::time::Duration;

use ihe_pcd::datatype::{Decimal, Instant};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Correction, Report, ResultStatus, SampleRate};
use ihe_pcd::session::waveform::{Joined, Unjoined, WaveformJoiner};

use crate::monitor::{at, hand_in, joined, lead, message, per_second};

fn noon() -> Instant {
    at("2026-11-21T12:00:00Z")
}

fn later(milliseconds: u64) -> Instant {
    noon()
        .checked_add(Duration::from_millis(milliseconds))
        .unwrap()
}

/// Four samples a second from so many milliseconds after noon.
fn second(milliseconds: u64, first: i64) -> String {
    let samples = [0, 1, 2, 3].map(|number| Some(first + number));
    let block = lead(later(milliseconds), per_second(4), &samples);
    message(&format!("{milliseconds}-{first}"), &block)
}

#[test]
fn less_than_half_the_time_between_two_samples_is_no_gap() {
    for (start, is_gap) in [
        (1_000, false),
        (1_124, false),
        (876, false),
        (1_125, true),
        (1_250, true),
    ] {
        let mut joiner = WaveformJoiner::new();
        joined(&mut joiner, &second(0, 1));
        let told = joined(&mut joiner, &second(start, 5));
        assert_eq!(told != Joined::Continues, is_gap, "{start}");
        if is_gap {
            let gap = Joined::Gap {
                from: later(1_000),
                to: later(start),
                missing_samples: 1,
            };
            assert_eq!(told, gap);
        }
    }
}

#[test]
fn two_samples_for_one_time_are_told_and_the_later_end_counts() {
    let mut joiner = WaveformJoiner::new();
    joined(&mut joiner, &second(0, 1));
    let common = Joined::Overlap {
        from: later(500),
        to: later(1_000),
        samples: 2,
    };
    assert_eq!(joined(&mut joiner, &second(500, 9)), common);
    assert_eq!(joined(&mut joiner, &second(1_500, 1)), Joined::Continues);
    let all = Joined::Overlap {
        from: later(500),
        to: later(1_500),
        samples: 4,
    };
    assert_eq!(joined(&mut joiner, &second(500, 20)), all);
    assert_eq!(joined(&mut joiner, &second(2_500, 1)), Joined::Continues);
}

#[test]
fn a_block_is_late_before_the_first_one_and_in_a_gap() {
    let mut joiner = WaveformJoiner::new();
    joined(&mut joiner, &second(4_000, 1));
    joined(&mut joiner, &second(8_000, 1));
    let late = Joined::Late { end: later(9_000) };
    for start in [0, 3_000, 5_000, 7_000] {
        assert_eq!(joined(&mut joiner, &second(start, 1)), late, "{start}");
        assert_eq!(joined(&mut joiner, &second(start, 1)), Joined::Repeated);
    }
    assert_eq!(joined(&mut joiner, &second(9_000, 1)), Joined::Continues);
}

#[test]
fn what_is_said_of_the_samples_may_change_without_a_gap() {
    let mut joiner = WaveformJoiner::new();
    let samples = [Some(1), Some(2)];
    let first = lead(noon(), per_second(2), &samples);
    joined(&mut joiner, &message("1", &first));
    let faster = lead(later(1_000), per_second(4), &samples).invalid_marker(Decimal::from(99));
    let ((told, changes), _) = hand_in(&mut joiner, &message("2", &faster));
    assert_eq!(told, Ok(Joined::Continues));
    assert!(changes.rate && changes.validity && !changes.resolution && !changes.unit);
    let coarser = lead(later(1_500), per_second(4), &samples)
        .invalid_marker(Decimal::from(99))
        .resolution(Decimal::new(1, 2), ihe_pcd::codes::unit::MILLI_VOLT);
    let ((told, changes), _) = hand_in(&mut joiner, &message("3", &coarser));
    assert_eq!(told, Ok(Joined::Continues));
    assert!(changes.any() && changes.resolution && !changes.rate);
}

#[test]
fn a_demonstration_does_not_continue_a_patient() {
    let mut joiner = WaveformJoiner::new();
    let block = |milliseconds| lead(later(milliseconds), per_second(2), &[Some(1), Some(2)]);
    assert_eq!(joined(&mut joiner, &message("1", &block(0))), Joined::First);
    let demonstration = message("2", &block(1_000).flag("DEMO"));
    assert_eq!(joined(&mut joiner, &demonstration), Joined::First);
    let told = joined(&mut joiner, &message("3", &block(2_000)));
    assert!(
        matches!(
            told,
            Joined::Gap {
                missing_samples: 2,
                ..
            }
        ),
        "{told:?}"
    );
    assert_eq!(joiner.len(), 2);
}

#[test]
fn what_cannot_be_joined_says_why_and_changes_nothing() {
    let mut joiner = WaveformJoiner::new().with_max_series(1);
    let block = |milliseconds| lead(later(milliseconds), per_second(2), &[Some(1), Some(2)]);
    joined(&mut joiner, &message("1", &block(0)));
    let refused = |joiner: &mut WaveformJoiner, text: &str| hand_in(joiner, text).0.0.unwrap_err();
    let correction = message("2", &block(0).status(ResultStatus::CORRECTED));
    assert_eq!(
        refused(&mut joiner, &correction),
        Unjoined::Correction(Correction::Corrected)
    );
    let good = message("3", &block(1_000));
    let no_zone = good.replace("20261121120001.0000+0000", "20261121120001.0000");
    assert_eq!(refused(&mut joiner, &no_zone), Unjoined::NoInstant);
    let no_end = good
        .replace("|20261121120002.0000+0000", "|")
        .replace("264608^MDC_DIM_PER_SEC", "264320^MDC_DIM_SEC");
    assert_eq!(refused(&mut joiner, &no_end), Unjoined::NoRate);
    let other_patient = good.replace("4711", "4712");
    assert_eq!(
        refused(&mut joiner, &other_patient),
        Unjoined::TooManySeries
    );
    let many_bytes = good.replace("4711", &"4".repeat(WaveformJoiner::MAX_TEXT));
    assert_eq!(refused(&mut joiner, &many_bytes), Unjoined::TooLong);
    // Nothing of it is kept for each of its blocks.
    let report = Report::read(&Message::parse(&many_bytes).unwrap())
        .unwrap()
        .into_owned();
    assert!(joiner.join(&report)[0].series.is_none());
    assert_eq!(joined(&mut joiner, &good), Joined::Continues);
}

#[test]
fn times_of_whole_seconds_tell_whole_seconds_apart() {
    let mut joiner = WaveformJoiner::new();
    // As a sender that leaves the fraction out.
    let coarse = |start, first| second(start, first).replace(".0000+0000", "+0000");
    assert_eq!(joined(&mut joiner, &coarse(0, 1)), Joined::First);
    assert_eq!(joined(&mut joiner, &coarse(1_000, 5)), Joined::Continues);
    let told = joined(&mut joiner, &coarse(3_000, 13));
    assert!(
        matches!(
            told,
            Joined::Gap {
                missing_samples: 4,
                ..
            }
        ),
        "{told:?}"
    );
    // From now on the sender is known to have fractions: what is left out is zero.
    assert_eq!(joined(&mut joiner, &second(4_000, 17)), Joined::Continues);
    assert_eq!(joined(&mut joiner, &coarse(5_000, 21)), Joined::Continues);
    let told = joined(&mut joiner, &second(6_500, 1));
    assert!(
        matches!(
            told,
            Joined::Gap {
                missing_samples: 2,
                ..
            }
        ),
        "{told:?}"
    );
    let told = joined(&mut joiner, &coarse(8_000, 1));
    assert!(
        matches!(
            told,
            Joined::Gap {
                missing_samples: 2,
                ..
            }
        ),
        "{told:?}"
    );
}

#[test]
fn a_flat_line_in_whole_seconds_is_repeated_by_the_same_message_only() {
    let flat = |control_id: &str| {
        let block = lead(noon(), per_second(4), &[Some(0), Some(0)]);
        message(control_id, &block)
            .replace(".0000+0000", "+0000")
            .replace(".5000+0000", "+0000")
    };
    let mut joiner = WaveformJoiner::new();
    assert_eq!(joined(&mut joiner, &flat("1")), Joined::First);
    assert_eq!(joined(&mut joiner, &flat("2")), Joined::Continues);
    assert_eq!(joined(&mut joiner, &flat("2")), Joined::Repeated);
}

#[test]
fn a_series_that_is_retired_begins_anew() {
    let mut joiner = WaveformJoiner::new();
    joined(&mut joiner, &second(5_000, 1));
    assert_eq!(joiner.retire_before(later(6_000)), 0);
    assert_eq!(joiner.retire_before(later(6_001)), 1);
    assert_eq!(joined(&mut joiner, &second(0, 1)), Joined::First);
    let text = second(1_000, 5);
    let message = Message::parse(&text).unwrap();
    let report = Report::read(&message).unwrap();
    let series = joiner.join(&report)[0].series.clone().unwrap();
    assert!(joiner.retire(&series) && !joiner.retire(&series) && joiner.is_empty());
}

#[test]
fn leads_of_one_block_are_series_of_their_own() {
    let block = lead(noon(), per_second(2), &[Some(1), Some(2)]);
    let text = message("1", &block);
    let text = format!("{text}OBX|9|NA|131330^MDC_ECG_ELEC_POTL_II^MDC|1.0.0.131330|3^4||||||R\r");
    let parsed = Message::parse(&text).unwrap();
    let report = Report::read(&parsed).unwrap();
    let mut joiner = WaveformJoiner::new();
    let blocks = joiner.join(&report);
    assert_eq!(blocks.len(), 2);
    assert!(blocks.iter().all(|block| block.joined == Ok(Joined::First)));
    assert_ne!(blocks[0].series, blocks[1].series);
}

#[test]
fn an_end_between_two_nanoseconds_is_no_gap_where_rounding_makes_it_one() {
    // A sample in 100000.4 ns, and times that tell 0.1 ms apart.
    let rate = SampleRate::new(5, Duration::from_nanos(500_002)).unwrap();
    let next = noon().checked_add(Duration::from_micros(200)).unwrap();
    let mut joiner = WaveformJoiner::new();
    joined(&mut joiner, &message("1", &lead(noon(), rate, &[Some(1)])));
    let told = joined(&mut joiner, &message("2", &lead(next, rate, &[Some(2)])));
    assert_eq!(told, Joined::Continues);
}
