//! Splits a waveform over messages, loses one of them on the way, and joins the others again.
//!
//! `cargo run -p ihe-pcd-examples --example join_waveform`
//!
//! Three seconds and a half of one lead become a message for each second.
//! The receiver has only the text of the messages: it learns from them how fast the samples are, how much a count is,
//! which samples are invalid, and that a second of them is missing.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::num::NonZeroUsize;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Decimal, Ei, Instant, Na};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Containment, Identity, Report, Sample, SampleRate, Sender, WaveformBlock};
use ihe_pcd::session::waveform::{Joined, WaveformJoiner};

const PER_SECOND: usize = 250;

/// What the electronics say of a lead that has come off.
const LEAD_OFF: i64 = 32_767;

/// Sends and joins, and prints what the receiver learns.
///
/// # Errors
///
/// When a text is not what this program has written.
pub fn main() -> Result<(), Box<dyn Error>> {
    let mut joiner = WaveformJoiner::new();
    let mut valid = 0;
    let mut missing = 0;
    for (number, text) in messages()?.iter().enumerate() {
        // One is lost.
        if number == 1 {
            continue;
        }
        let message = Message::parse(text.as_bytes())?;
        let report = Report::read(&message)?;
        for block in joiner.join(&report) {
            match block.joined {
                Ok(Joined::Gap {
                    from,
                    to,
                    missing_samples,
                }) => {
                    missing += missing_samples;
                    println!("{missing_samples} samples are missing from {from} to {to}");
                }
                Ok(how) => println!("message {number}: {how:?}"),
                Err(why) => println!("message {number} cannot be joined: {why:?}"),
            }
            // None for a demonstration or a test: nobody may take one for a patient's.
            let samples = block.waveform.samples::<Decimal>().into_iter().flatten();
            let numbers = samples.filter_map(Sample::value);
            let amounts = numbers.filter_map(|number| block.waveform.in_unit(number));
            let highest = amounts.inspect(|_| valid += 1).max();
            let in_unit = block.waveform.unit().and_then(|unit| unit.ucum());
            println!("  up to {highest:?} {}", in_unit.unwrap_or_default());
        }
    }
    println!("{valid} samples are valid");
    assert_eq!((valid, missing), (620, 250));
    Ok(())
}

/// The messages of a monitor, as text.
fn messages() -> Result<Vec<String>, Box<dyn Error>> {
    let start = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    let rate = SampleRate::from_per_second(PER_SECOND.into()).ok_or("no rate")?;
    let lead = Containment::metric(1, 0, 0, 1);
    let samples = (0..875_i64).map(|number| match number {
        // The lead is off for five samples.
        700..705 => Some(LEAD_OFF),
        _ => Some(number * 7919 % 401 - 200),
    });
    let wave = WaveformBlock::new(
        mdc::ECG_ELEC_POTL_I,
        lead,
        start,
        rate,
        Na::from_integers(samples),
    )?
    .resolution(Decimal::new(5, 3), unit::MILLI_VOLT)
    .invalid_marker(LEAD_OFF.into());

    let mut texts = Vec::new();
    let second = NonZeroUsize::new(PER_SECOND).ok_or("no samples")?;
    for (number, block) in wave.split(second).enumerate() {
        let sender = Sender::named("MONITOR", "ICU");
        let report = Report::builder(sender, format!("MONITOR-{number}"), block.end())
            .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .build()
            .with_waveform(&block);
        texts.push(String::from_utf8(report.write()?.into_bytes().to_vec())?);
    }
    Ok(texts)
}
