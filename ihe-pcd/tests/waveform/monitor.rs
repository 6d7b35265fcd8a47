//! A monitor that sends one lead.

use core::num::NonZeroUsize;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Decimal, Ei, Instant, Na};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Containment, Identity, Report, Sample, SampleRate, Sender, WaveformBlock};
use ihe_pcd::session::waveform::{Changes, Joined, Unjoined, WaveformJoiner};

/// What was told of one block.
pub(crate) type Told = (Result<Joined, Unjoined>, Changes);

pub(crate) fn at(text: &str) -> Instant {
    Instant::parse_rfc3339(text).unwrap()
}

pub(crate) fn per_second(rate: u32) -> SampleRate {
    SampleRate::from_per_second(rate.into()).unwrap()
}

pub(crate) fn lead(start: Instant, rate: SampleRate, samples: &[Option<i64>]) -> WaveformBlock {
    let path = Containment::metric(1, 0, 0, 131_329);
    let samples = Na::from_integers(samples.iter().copied());
    WaveformBlock::new(mdc::ECG_ELEC_POTL_I, path, start, rate, samples)
        .unwrap()
        .resolution(Decimal::new(5, 3), unit::MILLI_VOLT)
}

pub(crate) fn split(block: &WaveformBlock, most: usize) -> Vec<WaveformBlock> {
    block.split(NonZeroUsize::new(most).unwrap()).collect()
}

/// The text of a message with this block, under this control id.
pub(crate) fn message(control_id: &str, block: &WaveformBlock) -> String {
    let report = Report::builder(
        Sender::named("MONITOR", "ICU"),
        control_id.to_owned(),
        block.start(),
    )
    .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
    .mds(
        mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
        Ei::eui_64("0123456789ABCDEF"),
    )
    .build()
    .with_waveform(block);
    let written = report.write().unwrap();
    let read = Report::read(&written.message()).unwrap();
    assert!(read == report, "what is written is read back");
    String::from_utf8(written.into_bytes().to_vec()).unwrap()
}

pub(crate) fn messages(blocks: &[WaveformBlock]) -> Vec<String> {
    let numbered = blocks.iter().enumerate();
    numbered
        .map(|(number, block)| message(&number.to_string(), block))
        .collect()
}

/// Hands in a message, and answers what was told of its block, and its samples.
pub(crate) fn hand_in(joiner: &mut WaveformJoiner, text: &str) -> (Told, Vec<Option<i64>>) {
    let message = Message::parse(text).unwrap();
    let report = Report::read(&message).unwrap();
    let blocks = joiner.join(&report);
    let [block] = blocks.as_slice() else {
        panic!("one block");
    };
    let samples = block.waveform.samples_as_sent(1).unwrap();
    (
        (block.joined, block.changes),
        samples.map(Sample::value).collect(),
    )
}

pub(crate) fn joined(joiner: &mut WaveformJoiner, text: &str) -> Joined {
    let ((joined, _), _) = hand_in(joiner, text);
    joined.unwrap()
}
