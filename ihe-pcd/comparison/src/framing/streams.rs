use std::ops::Range;

use crate::sample::shapes;

/// A stream of frames, and how it comes.
pub struct FrameStream {
    /// A short name.
    pub name: &'static str,
    /// What it is, in words.
    pub description: &'static str,
    /// All of its bytes.
    pub bytes: Vec<u8>,
    /// Where the payloads of its frames are.
    pub payloads: Vec<Range<usize>>,
    /// How many bytes one read brings.
    pub read: usize,
    /// How fast the library is meant to be, in MB/s, if that was said.
    pub floor: Option<f64>,
}

/// Short frames many at once and one by one, and a long one in large and in small reads.
pub fn streams() -> [FrameStream; 4] {
    let short = shapes::monitor(12);
    let long = shapes::monitor(8_400);
    [
        FrameStream {
            name: "pipelined",
            description: "1,000 reports of 12 OBX, in reads of 64 KiB",
            floor: Some(10_000.0),
            ..stream(&short, 1_000, 64 * 1024)
        },
        FrameStream {
            name: "one a read",
            description: "1,000 reports of 12 OBX, one in each read",
            ..stream(&short, 1_000, short.len() + 3)
        },
        FrameStream {
            name: "1 MB, 8 KiB",
            description: "one report of 8,400 OBX, in reads of 8 KiB",
            ..stream(&long, 1, 8 * 1024)
        },
        FrameStream {
            name: "1 MB, 1460 B",
            description: "one report of 8,400 OBX, in reads of 1,460 bytes",
            floor: Some(5_000.0),
            ..stream(&long, 1, 1_460)
        },
    ]
}

fn stream(message: &str, frames: usize, read: usize) -> FrameStream {
    let frame = [b"\x0B", message.as_bytes(), b"\x1C\r"].concat();
    FrameStream {
        name: "",
        description: "",
        payloads: (0..frames)
            .map(|index| index * frame.len() + 1..(index + 1) * frame.len() - 2)
            .collect(),
        bytes: frame.repeat(frames),
        read,
        floor: None,
    }
}

#[cfg(test)]
mod tests {
    use ihe_pcd_mllp::Config;

    use super::*;

    #[test]
    fn the_long_frame_is_about_a_megabyte_and_not_refused_for_its_length() {
        for stream in streams() {
            let longest = stream.payloads.iter().map(ExactSizeIterator::len).max();
            assert!(longest.is_some_and(|length| length <= Config::DEFAULT_MAX_FRAME));
            if stream.payloads.len() == 1 {
                assert!(stream.bytes.len() > 990_000, "{}", stream.bytes.len());
            }
        }
    }
}
