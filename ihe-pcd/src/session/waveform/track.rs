use alloc::collections::VecDeque;

use super::block::{Block, Format, Span, Trace};
use super::{Changes, Joined};
use crate::datatype::Instant;
use crate::model::{SampleRate, duration};

/// What is remembered of one series.
#[derive(Debug)]
pub(super) struct Track {
    /// The block that ends latest.
    latest: Span,
    format: Format,
    /// How far apart two times are that the wire tells apart: of all blocks the least,
    /// because a sender may leave out the fraction of a whole second.
    quantum: u128,
    /// The last blocks, as they came.
    last: VecDeque<(Span, Trace)>,
}

impl Track {
    pub(super) fn new(block: &Block) -> Self {
        Self {
            latest: block.span,
            format: block.format,
            quantum: block.quantum,
            last: VecDeque::from([(block.span, block.trace)]),
        }
    }

    /// Where the latest block ends.
    pub(super) fn end(&self) -> Instant {
        self.latest.end
    }

    /// Takes a block, and remembers so many.
    pub(super) fn take(&mut self, block: &Block, remembered: usize) -> (Joined, Changes) {
        let quantum = self.quantum.min(block.quantum);
        let joined = self.judge(block, quantum);
        if joined == Joined::Repeated {
            return (joined, Changes::default());
        }
        self.quantum = quantum;
        while self.last.len() >= remembered {
            self.last.pop_front();
        }
        self.last.push_back((block.span, block.trace));
        if let Joined::Late { .. } = joined {
            return (joined, Changes::default());
        }
        let changes = block.format.changes_from(&self.format);
        self.format = block.format;
        // An overlapping block may end before the latest one does.
        if joined == Joined::Continues || block.span.end > self.latest.end {
            self.latest = block.span;
        }
        (joined, changes)
    }

    fn judge(&self, block: &Block, quantum: u128) -> Joined {
        let span = &block.span;
        let rates = [self.format.rate, block.format.rate];
        let is_near = |nanoseconds: u128| is_near(nanoseconds, rates, quantum);
        let is_again = |(other, trace): &(Span, Trace)| {
            // A time that is coarser than the block does not tell it from the next one.
            let is_told_apart = nanoseconds(span.start, span.end) >= quantum;
            other == span
                && trace.has_samples_of(&block.trace)
                && (is_told_apart || trace.is_of_message_of(&block.trace))
        };
        if self.last.iter().any(is_again) {
            return Joined::Repeated;
        }
        if is_near(self.latest.distance_to(span.start)) {
            return Joined::Continues;
        }
        if span.start > self.latest.end {
            let missing = nanoseconds(self.latest.end, span.start);
            return Joined::Gap {
                from: self.latest.end,
                to: span.start,
                missing_samples: block.format.rate.samples_in(duration(missing)),
            };
        }
        let last = self.last.iter().rev().map(|(other, _)| other);
        let common = [&self.latest].into_iter().chain(last).find_map(|other| {
            let from = other.start.max(span.start);
            let to = other.end.min(span.end);
            (from < to && !is_near(nanoseconds(from, to))).then_some((from, to))
        });
        match common {
            Some((from, to)) => Joined::Overlap {
                from,
                to,
                samples: block
                    .format
                    .rate
                    .samples_in(duration(nanoseconds(from, to))),
            },
            None => Joined::Late {
                end: self.latest.end,
            },
        }
    }
}

impl Span {
    /// How many nanoseconds its end and a start are apart.
    ///
    /// An end between two nanoseconds is both of them: the start was rounded, too.
    fn distance_to(&self, start: Instant) -> u128 {
        let rounded = match self.is_end_exact {
            true => 0,
            false => 1,
        };
        match start > self.end {
            true => nanoseconds(self.end, start).saturating_sub(rounded),
            false => nanoseconds(start, self.end),
        }
    }
}

/// Whether two times that are so far apart may be one: by less than half the time between two samples,
/// or by less than the wire tells apart.
fn is_near(nanoseconds: u128, rates: [SampleRate; 2], quantum: u128) -> bool {
    nanoseconds < quantum
        || rates
            .into_iter()
            .any(|rate| rate.is_below_half_a_period(nanoseconds))
}

/// How many nanoseconds lie between two instants; none if the second is the earlier one.
fn nanoseconds(from: Instant, to: Instant) -> u128 {
    to.checked_duration_since(from)
        .unwrap_or_default()
        .as_nanos()
}
