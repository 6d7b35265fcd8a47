use alloc::vec::Vec;

use crate::datatype::Decimal;
use crate::hl7::Message;
use crate::model::{Order, Report, Sample, SampleNumber, Waveform};
use crate::session::waveform::{Joined, WaveformJoiner};

/// How many series the joiner has here at most.
const SERIES: usize = 4;

/// How many blocks of each it remembers.
const REMEMBERED: usize = 8;

/// Hands the messages of `data`, each begun by `MSH`, to one joiner, and reads every sample of them.
///
/// # Panics
///
/// If a block or a sample is lost, if samples that are no patient's are given out as if they were, if a gap has no sample,
/// or if a block that comes a second time is not recognised.
pub fn waveform(data: &[u8]) {
    let mut joiner = WaveformJoiner::new()
        .with_max_series(SERIES)
        .remembering(REMEMBERED);
    for part in parts(data) {
        let Ok(message) = Message::parse(part) else {
            continue;
        };
        let Ok(report) = Report::read(&message) else {
            continue;
        };
        for waveform in report.waveforms() {
            check(&waveform);
        }
        join(&mut joiner, &report);
    }
}

/// The bytes from each `MSH` at the begin of a line to the next.
fn parts(data: &[u8]) -> impl Iterator<Item = &[u8]> {
    let begins = data
        .windows(4)
        .enumerate()
        .filter(|(_, window)| matches!(window, [b'\r' | b'\n', b'M', b'S', b'H']))
        .map(|(at, _)| at.saturating_add(1));
    let begins: Vec<_> = core::iter::once(0).chain(begins).collect();
    let ends = begins.clone().into_iter().skip(1).chain([data.len()]);
    begins
        .into_iter()
        .zip(ends)
        .filter_map(|(begin, end)| data.get(begin..end))
}

fn join(joiner: &mut WaveformJoiner, report: &Report<'_>) {
    let orders = || report.results.iter().flat_map(|result| &result.orders);
    let count = orders().flat_map(Order::waveforms).count();
    let blocks = joiner.join(report);
    assert_eq!(blocks.len(), count, "each block has its answer");
    assert!(
        joiner.len() <= SERIES,
        "there are as many series as are allowed"
    );
    for block in &blocks {
        match block.joined {
            Ok(Joined::Gap {
                from,
                to,
                missing_samples,
            }) => assert!(from < to && missing_samples > 0, "a gap is one"),
            Ok(Joined::Overlap { from, to, .. }) => assert!(from < to, "an overlap is one"),
            _ => {}
        }
    }
    if count > REMEMBERED {
        return;
    }
    for (one, again) in blocks.iter().zip(joiner.join(report)) {
        let expected = one.joined.map(|_| Joined::Repeated);
        assert_eq!(again.joined, expected, "what comes again is known");
        assert!(!again.changes.any(), "and changes nothing");
    }
}

fn check(waveform: &Waveform<'_, '_>) {
    let mut longest = 0;
    for channel in 1..=waveform.channels() {
        assert_eq!(
            waveform.channel::<i64>(channel).is_some(),
            waveform.is_of_patient() && waveform.samples_as_sent::<i64>(channel).is_some(),
            "only samples of a patient are given out as such"
        );
        longest = read::<i64>(waveform, channel).max(longest);
        assert!(
            read::<Decimal>(waveform, channel) <= waveform.len(),
            "no sample is added"
        );
    }
    assert_eq!(longest, waveform.len(), "no sample is lost");
    assert_eq!(waveform.rate().is_some(), waveform.rate_source().is_some());
    assert!(waveform.samples_as_sent::<i64>(0).is_none());
}

/// Reads a channel, and answers how many samples it has.
fn read<N: SampleNumber + Into<Decimal>>(waveform: &Waveform<'_, '_>, channel: usize) -> usize {
    let Some(samples) = waveform.samples_as_sent::<N>(channel) else {
        return 0;
    };
    let promised = samples.len();
    if let Some(in_time) = samples.clone().in_time() {
        let times: Vec<_> = in_time.map(|(time, _)| time).collect();
        assert!(times.is_sorted(), "time goes on");
    }
    let marker = waveform.invalid_marker();
    let mut count = 0_usize;
    for sample in samples {
        count = count.saturating_add(1);
        if let Sample::Value(number) = sample {
            let number = number.into();
            assert_ne!(Some(number), marker, "a marker is no value");
            let amount = waveform.in_unit(number);
            assert!(waveform.resolution().is_some() || amount == Some(number));
        }
    }
    assert_eq!(count, promised, "an iterator keeps its promise");
    count
}
