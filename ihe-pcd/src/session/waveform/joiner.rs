use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::block::Block;
use super::track::Track;
use super::{Changes, Joined, JoinedBlock, Unjoined};
use crate::datatype::Instant;
use crate::model::{Report, Waveform};
use crate::session::filter::{Observed, Series};

/// Says of each block of samples how it stands to those before: whether it [continues](Joined::Continues) them,
/// or leaves a [gap](Joined::Gap), or comes again, late or twice with other samples.
///
/// Blocks are of one [`Series`] if they agree in patient, device, code, path, body sites and methods.
/// Blocks that are not those of a patient, such as a demonstration, are a series of their own:
/// they neither continue those of the patient nor are continued by them.
///
/// A block ends so many samples of its rate after its start, and the next one may begin a little before or after:
/// by less than half the time between two samples, or by less than the time stamps tell apart, whichever is more.
/// Senders whose time stamps have no fraction may thus lose less than a second that nobody notices.
/// A block is measured against the one before and not against the first one, as a device samples by a clock of its own.
///
/// Where the clock of a device is set back, its blocks are [late](Joined::Late) until they have caught up,
/// or until the series is [retired](Self::retire) and begins anew.
///
/// There is no clock here and no sample is kept.
///
/// # Memory
///
/// At most [`with_max_series`](Self::with_max_series) series, each with [`MAX_TEXT`](Self::MAX_TEXT) bytes of text at most
/// and 64 bytes for each block that it [remembers](Self::remembering): of sixteen blocks about two kilobytes.
#[derive(Debug)]
pub struct WaveformJoiner {
    max_series: usize,
    remembered: usize,
    /// By what they are a piece of, and whether they are of a patient.
    tracks: BTreeMap<(Arc<Series>, bool), Track>,
}

impl WaveformJoiner {
    /// How many series there are at most unless said otherwise: 1000.
    pub const DEFAULT_SERIES: usize = 1_000;

    /// How many blocks of a series are remembered unless said otherwise: 16.
    pub const DEFAULT_REMEMBERED: usize = 16;

    /// How many bytes of text may tell a series from others: 4096.
    pub const MAX_TEXT: usize = 4096;

    /// Has seen no block.
    pub const fn new() -> Self {
        Self {
            max_series: Self::DEFAULT_SERIES,
            remembered: Self::DEFAULT_REMEMBERED,
            tracks: BTreeMap::new(),
        }
    }

    /// Has at most so many series; blocks of another one are told as [`Unjoined::TooManySeries`].
    #[must_use]
    pub const fn with_max_series(mut self, max: usize) -> Self {
        self.max_series = max;
        self
    }

    /// Remembers so many blocks of each series, at least one: to know them when they come again, or overlap.
    #[must_use]
    pub const fn remembering(mut self, blocks: usize) -> Self {
        self.remembered = if blocks == 0 { 1 } else { blocks };
        self
    }

    /// How many series there are.
    pub fn len(&self) -> usize {
        self.tracks.len()
    }

    /// Whether there is no series.
    pub fn is_empty(&self) -> bool {
        self.tracks.is_empty()
    }

    /// Takes the blocks of a report, and says of each how it stands to those before, in the order of the message.
    ///
    /// None is left out: each [`Waveform`] of the report has its answer.
    pub fn join<'r, 'a>(&mut self, report: &'r Report<'a>) -> Vec<JoinedBlock<'r, 'a>> {
        let mut blocks = Vec::new();
        for result in &report.results {
            for order in &result.orders {
                for waveform in order.waveforms() {
                    let series = Series::of(&Observed {
                        header: &report.header,
                        result,
                        order,
                        observation: waveform.observation(),
                    });
                    // Each block of a message may have all the text of the message in its series.
                    let is_short = series.text_len() <= Self::MAX_TEXT;
                    let series = is_short.then(|| Arc::new(series));
                    let control_id = &report.header.control_id;
                    let taken = self.take(&waveform, series.as_ref(), control_id);
                    let (joined, changes) = match taken {
                        Ok((joined, changes)) => (Ok(joined), changes),
                        Err(why) => (Err(why), Changes::default()),
                    };
                    blocks.push(JoinedBlock {
                        waveform,
                        series,
                        joined,
                        changes,
                    });
                }
            }
        }
        blocks
    }

    fn take(
        &mut self,
        waveform: &Waveform<'_, '_>,
        series: Option<&Arc<Series>>,
        control_id: &str,
    ) -> Result<(Joined, Changes), Unjoined> {
        let block = Block::of(waveform, control_id)?;
        let series = series.ok_or(Unjoined::TooLong)?;
        let key = (Arc::clone(series), waveform.is_of_patient());
        if let Some(track) = self.tracks.get_mut(&key) {
            return Ok(track.take(&block, self.remembered));
        }
        if self.tracks.len() >= self.max_series {
            return Err(Unjoined::TooManySeries);
        }
        self.tracks.insert(key, Track::new(&block));
        Ok((Joined::First, Changes::default()))
    }

    /// Forgets a series: its device was taken off, its patient has left, or its clock was set. Whether it was there.
    pub fn retire(&mut self, series: &Arc<Series>) -> bool {
        let of = [true, false].map(|is_of_patient| (Arc::clone(series), is_of_patient));
        let removed = of.map(|key| self.tracks.remove(&key).is_some());
        removed.contains(&true)
    }

    /// Forgets every series whose latest block ends before this instant; how many they were.
    pub fn retire_before(&mut self, instant: Instant) -> usize {
        let before = self.tracks.len();
        self.tracks.retain(|_, track| track.end() >= instant);
        before.saturating_sub(self.tracks.len())
    }
}

impl Default for WaveformJoiner {
    fn default() -> Self {
        Self::new()
    }
}
