//! Finding frames in a stream: this project, a reference, and the other Rust crates that do it.
//!
//! For whoever doubts that framing costs nothing, or that it stays so for long messages.
//!
//! - [`Framer`] is what is asked of a crate.
//! - [`FramingEntry`] is one ready to be measured.
//! - [`FrameStream`] is what is read; [`streams`] has them all.
//!
//! Not here: noise, broken frames and limits, which the peers treat differently or not at all.

mod framers;
mod streams;

use std::hint::black_box;

pub use streams::{FrameStream, streams};

/// What is asked of a crate that finds frames.
pub trait Framer: Default {
    /// The crate and its version.
    const NAME: &str;
    /// How it searches.
    const HOW: &str;
    /// Whether it is this project's own.
    const OWN: bool = false;
    /// Whether its frames come with start block and trailer.
    const FRAMED: bool = false;
    /// A frame, as the crate gives it.
    type Frame: AsRef<[u8]>;

    /// Takes what one read brought.
    fn push(&mut self, bytes: &[u8]);

    /// The next frame that is complete, or `None` until more is read.
    fn next(&mut self) -> Option<Self::Frame>;
}

/// A crate ready to be measured: plain functions, each of them compiled for its crate.
#[derive(Clone, Copy)]
pub struct FramingEntry {
    /// The crate and its version.
    pub name: &'static str,
    /// How it searches.
    pub how: &'static str,
    /// Whether it is this project's own.
    pub own: bool,
    /// Reads a stream and drops the frames; says how many there were.
    pub read: fn(&FrameStream) -> usize,
    /// Reads a stream and compares every frame with what was sent; how many came, and whether all are right.
    pub check: fn(&FrameStream) -> (usize, bool),
}

impl FramingEntry {
    fn of<F: Framer>() -> Self {
        Self {
            name: F::NAME,
            how: F::HOW,
            own: F::OWN,
            read: |stream| {
                let mut frames = 0;
                read::<F>(stream, |frame| {
                    black_box(&frame);
                    frames += 1;
                });
                frames
            },
            check: |stream| {
                let mut sent = stream.payloads.iter();
                let (mut frames, mut right) = (0, true);
                read::<F>(stream, |frame| {
                    let frame = frame.as_ref();
                    let payload = if F::FRAMED {
                        frame.get(1..frame.len().saturating_sub(2))
                    } else {
                        Some(frame)
                    };
                    let expected = sent
                        .next()
                        .and_then(|range| stream.bytes.get(range.clone()));
                    right &= payload.is_some() && payload == expected;
                    frames += 1;
                });
                (frames, right && sent.next().is_none())
            },
        }
    }
}

fn read<F: Framer>(stream: &FrameStream, mut visit: impl FnMut(F::Frame)) {
    let mut framer = F::default();
    for piece in stream.bytes.chunks(stream.read) {
        framer.push(black_box(piece));
        while let Some(frame) = framer.next() {
            visit(frame);
        }
    }
}

/// The reference first, then this project, then every peer of this build.
pub fn framers() -> Vec<FramingEntry> {
    vec![
        FramingEntry::of::<framers::Reference>(),
        FramingEntry::of::<framers::Own>(),
        FramingEntry::of::<framers::OwnBuffer>(),
        FramingEntry::of::<framers::Hl7MllpCodec>(),
        FramingEntry::of::<framers::Mllp>(),
        FramingEntry::of::<framers::Hl7Mllp>(),
        FramingEntry::of::<framers::Hl72Mllp>(),
        #[cfg(feature = "agpl")]
        FramingEntry::of::<framers::Hl7v2>(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_and_this_project_find_every_frame_however_it_comes() {
        for mut stream in streams() {
            let frames = stream.payloads.len();
            for read in [stream.read, 1_460, 7_919] {
                stream.read = read;
                for entry in framers().iter().take(3) {
                    let found = (entry.check)(&stream);
                    assert_eq!(found, (frames, true), "{} {}", entry.name, stream.name);
                }
            }
        }
    }

    #[test]
    fn frames_that_are_merged_are_found_out() {
        let [stream, ..] = streams();
        let codec = FramingEntry::of::<framers::Hl7MllpCodec>();
        let (frames, right) = (codec.check)(&stream);
        assert!(!right && frames < stream.payloads.len());
    }
}
