use core::time::Duration;

use ihe_pcd::datatype::{Decimal, Instant};
use ihe_pcd::model::{SampleRate, WaveformBlock};
use ihe_pcd::session::waveform::{Changes, Joined, WaveformJoiner};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::monitor::{at, hand_in, joined, lead, message, messages, split};

/// Rates that monitors have, in samples a second, and others that a row can say.
fn said_rates() -> impl Strategy<Value = SampleRate> {
    const RATES: [&str; 11] = [
        "0.5", "1", "25", "62.5", "125", "240", "256", "500", "1000", "4096", "5000",
    ];
    let frequency = prop::sample::select(&RATES[..]).prop_map(|text| {
        SampleRate::from_per_second(Decimal::from_str_exact(text).unwrap()).unwrap()
    });
    let period = (200_000_u64..3_000_000_000).prop_map(|nanoseconds| {
        SampleRate::from_period(Duration::from_nanos(nanoseconds)).unwrap()
    });
    prop_oneof![frequency, period]
}

/// Those, and one that neither a decimal frequency nor a decimal period is: receivers derive it from OBR-7 and OBR-8.
fn rates() -> impl Strategy<Value = SampleRate> {
    let third = SampleRate::new(7, Duration::from_millis(33)).unwrap();
    prop_oneof![9 => said_rates(), 1 => Just(third)]
}

fn starts() -> impl Strategy<Value = Instant> {
    (0_i64..4_000_000_000, 0_u32..1_000_000_000)
        .prop_map(|(seconds, nanoseconds)| Instant::from_unix(seconds, nanoseconds).unwrap())
}

fn samples() -> impl Strategy<Value = Vec<Option<i64>>> {
    vec(option::weighted(0.9, -2048_i64..2048), 2..120)
}

/// A sequence of samples, cut into blocks anywhere.
fn blocks(
    rates: impl Strategy<Value = SampleRate>,
) -> impl Strategy<Value = (Vec<Option<i64>>, Vec<WaveformBlock>)> {
    let lengths = prop_oneof![vec(1_usize..50, 1), vec(1_usize..50, 2..9)];
    (starts(), rates, samples(), lengths).prop_map(|(start, rate, mut samples, lengths)| {
        if let [most] = lengths[..] {
            samples.chunks_mut(most).for_each(say_something);
            let blocks = split(&lead(start, rate, &samples), most);
            return (samples, blocks);
        }
        let mut blocks = Vec::new();
        let mut taken = 0;
        for length in lengths.into_iter().cycle() {
            let end = (taken + length).min(samples.len());
            say_something(&mut samples[taken..end]);
            let start = start.checked_add(rate.time_of(taken as u64)).unwrap();
            blocks.push(lead(start, rate, &samples[taken..end]));
            taken = end;
            if taken == samples.len() {
                break;
            }
        }
        (samples, blocks)
    })
}

/// One missing sample alone is a null on the wire, and no block.
fn say_something(block: &mut [Option<i64>]) {
    if block == [None] {
        block.fill(Some(0));
    }
}

/// How many samples are missing, if a gap is told.
fn missing(joined: Joined) -> Option<u64> {
    match joined {
        Joined::Gap {
            missing_samples, ..
        } => Some(missing_samples),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_split_is_joined_to_the_same_samples_without_a_gap((samples, blocks) in blocks(rates())) {
        let mut joiner = WaveformJoiner::new();
        let mut found = Vec::new();
        for (number, text) in messages(&blocks).iter().enumerate() {
            let ((joined, changes), of_block) = hand_in(&mut joiner, text);
            let expected = if number == 0 { Joined::First } else { Joined::Continues };
            prop_assert_eq!(joined, Ok(expected));
            prop_assert_eq!(changes, Changes::default());
            found.extend(of_block);
        }
        prop_assert_eq!(found, samples);
        prop_assert_eq!(joiner.len(), 1);
    }

    #[test]
    fn a_block_that_is_lost_is_one_gap_of_its_samples((_, blocks) in blocks(said_rates()), lost in any::<prop::sample::Index>()) {
        prop_assume!(blocks.len() > 2);
        let lost = 1 + lost.index(blocks.len() - 2);
        let mut joiner = WaveformJoiner::new();
        for (number, text) in messages(&blocks).iter().enumerate() {
            if number == lost {
                continue;
            }
            let joined = joined(&mut joiner, text);
            match number {
                0 => prop_assert_eq!(joined, Joined::First),
                _ if number == lost + 1 => {
                    prop_assert_eq!(missing(joined), Some(blocks[lost].len() as u64));
                }
                _ => prop_assert_eq!(joined, Joined::Continues),
            }
        }
    }

    #[test]
    fn blocks_that_change_places_are_told_and_one_that_comes_again_changes_nothing(
        (_, blocks) in blocks(said_rates()), first in any::<prop::sample::Index>(), again in any::<prop::sample::Index>(),
    ) {
        prop_assume!(blocks.len() > 3);
        let mut texts = messages(&blocks);
        let first = 1 + first.index(blocks.len() - 2);
        texts.swap(first, first + 1);
        let again = again.index(texts.len());
        let mut joiner = WaveformJoiner::new();
        for (number, text) in texts.iter().enumerate() {
            let told = joined(&mut joiner, text);
            match number {
                0 => prop_assert_eq!(told, Joined::First),
                // The later block first, and then the one that was missing.
                _ if number == first => prop_assert_eq!(missing(told), Some(blocks[first].len() as u64)),
                _ if number == first + 1 => prop_assert!(matches!(told, Joined::Late { .. }), "{told:?}"),
                _ => prop_assert_eq!(told, Joined::Continues),
            }
            if number == again {
                prop_assert_eq!(joined(&mut joiner, text), Joined::Repeated);
            }
        }
    }

    #[test]
    fn no_start_drifts_however_many_blocks_there_are(rate in rates(), start in starts(), most in 1_usize..9, count in 1_usize..500) {
        let samples = vec![Some(1); count];
        for (number, block) in split(&lead(start, rate, &samples), most).iter().enumerate() {
            let expected = start.checked_add(rate.time_of((number * most) as u64));
            prop_assert_eq!(Some(block.start()), expected);
        }
    }

    #[test]
    fn any_order_of_any_blocks_has_an_answer_each(order in vec((0_i64..8, 1_usize..6, 0_i64..3), 0..40)) {
        let mut joiner = WaveformJoiner::new().remembering(4);
        let begin = at("2026-11-21T12:00:00Z");
        for (second, count, value) in order {
            let start = begin.checked_add(Duration::from_secs(second.unsigned_abs())).unwrap();
            let rate = SampleRate::from_per_second(2.into()).unwrap();
            let block = lead(start, rate, &vec![Some(value); count]);
            let text = message("1", &block);
            joined(&mut joiner, &text);
            prop_assert_eq!(joined(&mut joiner, &text), Joined::Repeated);
        }
        prop_assert!(joiner.len() <= 1);
    }
}

#[test]
fn a_block_of_nothing_and_one_of_a_missing_sample_read_back_as_what_they_are() {
    let rate = SampleRate::from_period(Duration::from_millis(4)).unwrap();
    for samples in [&[][..], &[None], &[None, None]] {
        // It compares what is read with what was built.
        let text = message("1", &lead(at("2026-11-21T12:00:00Z"), rate, samples));
        assert_eq!(text.matches("|NA|").count(), 1);
    }
}
