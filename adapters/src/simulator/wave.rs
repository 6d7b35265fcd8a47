use core::time::Duration;

use ihe_pcd::codes::{MdcCode, UnitCode};
use ihe_pcd::datatype::{Decimal, Instant, Na};
use ihe_pcd::model::{Containment, Report, SampleRate, WaveformBlock};

/// A quantity that is sampled.
pub(super) struct Wave<'d> {
    pub(super) code: MdcCode,
    /// The channel of the device that it stands in.
    pub(super) channel: MdcCode,
    /// How many milliseconds lie between two samples.
    pub(super) period_millis: u32,
    pub(super) scale: Scale,
    /// The sample at a time in seconds since 1970.
    pub(super) sample: Box<dyn Fn(f64) -> i64 + 'd>,
}

/// What one in a sample is.
#[derive(Clone, Copy)]
pub(super) enum Scale {
    /// One of a unit.
    Of(UnitCode),
    /// A count, which is so many of a unit.
    Counts(Decimal, UnitCode),
}

/// The number of the first waveform in a channel: no channel has as many metrics.
const FIRST_NUMBER: u32 = 101;

/// The blocks of a device for a time in milliseconds since 1970, from the begin and before the end, in a report of it.
pub(super) fn blocks(
    waves: &[Wave<'_>],
    report: &Report<'_>,
    begin: i64,
    end: i64,
) -> Vec<WaveformBlock> {
    let numbered = (FIRST_NUMBER..).zip(waves);
    let blocks = numbered.filter_map(|(number, wave)| {
        let device = report
            .devices()
            .find(|device| device.code == wave.channel)?;
        let &[mds, vmd, channel, ..] = device.path.numbers() else {
            return None;
        };
        wave.block(Containment::metric(mds, vmd, channel, number), begin, end)
    });
    blocks.collect()
}

impl Wave<'_> {
    /// The samples of a time: they lie on a grid that begins in 1970, so that one block begins where the one before ended.
    fn block(&self, path: Containment, begin: i64, end: i64) -> Option<WaveformBlock> {
        let period = i64::from(self.period_millis.max(1));
        let number_at =
            |millis: i64| millis.div_euclid(period) + i64::from(millis.rem_euclid(period) > 0);
        let (first, after) = (number_at(begin), number_at(end));
        if first >= after {
            return None;
        }
        let start = first * period;
        let nanoseconds = u32::try_from(start.rem_euclid(1_000)).ok()? * 1_000_000;
        let start = Instant::from_unix(start.div_euclid(1_000), nanoseconds)?;
        let rate = SampleRate::from_period(Duration::from_millis(period.cast_unsigned()))?;
        let samples =
            (first..after).map(|number| Some((self.sample)((number * period) as f64 / 1e3)));
        let samples = Na::from_integers(samples);
        let block = WaveformBlock::new(self.code, path, start, rate, samples).ok()?;
        let block = match self.scale {
            Scale::Of(unit) => block.unit(unit),
            Scale::Counts(step, unit) => block.resolution(step, unit),
        };
        Some(block.flag("DEMO"))
    }
}
