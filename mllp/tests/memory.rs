//! What a decoder holds: the buffer's capacity is what is buffered plus the room it offers.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use ihe_pcd_mllp::bytes::BufMut;
use ihe_pcd_mllp::{Config, Decoder, encode};

/// Reads as a connection does: as much as there is room for.
fn read(decoder: &mut Decoder, stream: &mut &[u8]) {
    let mut buffer = decoder.buffer();
    let room = buffer.remaining_mut();
    assert!(room >= 1024, "{room}");
    let (now, later) = stream.split_at(room.min(stream.len()));
    buffer.put_slice(now);
    *stream = later;
}

fn capacity(decoder: &mut Decoder) -> usize {
    let room = decoder.buffer().remaining_mut();
    decoder.buffered() + room
}

#[test]
fn the_buffer_never_grows_beyond_the_largest_frame() {
    for max_frame in [0, 100, 50_000, 100_000, 300_000] {
        let mut config = Config::default();
        config.max_frame = max_frame;
        let mut decoder = Decoder::new(config);
        let bound = (max_frame + 9 * 1024).max(64 * 1024);
        let mut held = Vec::new();
        for length in [max_frame, max_frame + 1, 3 * max_frame + 1, max_frame] {
            let block = encode(&vec![b'x'; length]).unwrap();
            let mut stream = &block[..];
            while !stream.is_empty() {
                read(&mut decoder, &mut stream);
                while let Some(result) = decoder.poll_frame() {
                    held.extend(result);
                }
                assert!(decoder.buffered() <= max_frame + 1);
                assert!(capacity(&mut decoder) <= bound);
            }
        }
        assert_eq!(held.len(), 2);
        assert_eq!(decoder.totals().errors, 2);
    }
}

#[test]
fn a_long_frame_takes_few_reads() {
    let mut decoder = Decoder::new(Config::default());
    let block = encode(&vec![b'x'; Config::DEFAULT_MAX_FRAME]).unwrap();
    let mut stream = &block[..];
    let mut reads = 0;
    while !stream.is_empty() {
        read(&mut decoder, &mut stream);
        let frame = decoder.poll_frame();
        assert_eq!(frame.is_some(), stream.is_empty());
        reads += 1;
    }
    // Eight kilobytes doubled until a megabyte is reached.
    assert!(reads <= 10, "{reads}");
}

/// How much of an allocation is behind an empty decoder cannot be seen from the room it offers,
/// but where it stands can: what is read next does not stand behind the long frame.
#[test]
fn a_long_frame_takes_its_allocation_with_it() {
    for length in [100_000, 500_000, Config::DEFAULT_MAX_FRAME] {
        let mut decoder = Decoder::new(Config::default());
        let block = encode(&vec![b'x'; length]).unwrap();
        let mut stream = &block[..];
        while decoder.totals().frames == 0 {
            read(&mut decoder, &mut stream);
            if let Some(frame) = decoder.poll_frame() {
                let payload = frame.unwrap().into_payload();
                assert_eq!(payload.len(), length);
                assert!(payload.is_unique(), "{length}");
            }
        }
        assert!(capacity(&mut decoder) <= 64 * 1024);
    }
}

/// A short frame may wait for its answer long after the one before it is gone.
#[test]
fn a_short_frame_does_not_hold_the_allocation_of_the_long_one_before_it() {
    // One that is delivered, and one that is refused.
    for length in [500_000, Config::DEFAULT_MAX_FRAME + 1] {
        let mut decoder = Decoder::new(Config::default());
        let long = encode(&vec![b'x'; length]).unwrap();
        let short = encode(b"short").unwrap();
        let stream = [&long[..], &short].concat();
        let mut stream = &stream[..];
        let mut payloads = Vec::new();
        while !stream.is_empty() {
            read(&mut decoder, &mut stream);
            while let Some(frame) = decoder.poll_frame() {
                payloads.extend(frame.map(|frame| frame.into_payload()));
            }
        }
        let short = payloads.pop().unwrap();
        assert_eq!(short, "short");
        drop((decoder, payloads));
        let mut allocation = short.try_into_mut().unwrap();
        assert!(!allocation.try_reclaim(100_000), "{length}");
    }
}

#[test]
fn an_empty_buffer_gives_back_what_a_skipped_frame_needed() {
    let mut config = Config::default();
    config.max_frame = 500_000;
    let mut decoder = Decoder::new(config);
    let block = encode(&[b'x'; 600_000]).unwrap();
    let mut stream = &block[..];
    while !stream.is_empty() {
        read(&mut decoder, &mut stream);
        let _ = decoder.poll_frame();
    }
    assert_eq!(decoder.buffered(), 0);
    assert!(capacity(&mut decoder) <= 64 * 1024);
}

#[test]
fn small_frames_share_one_allocation() {
    let mut decoder = Decoder::new(Config::default());
    let block = encode(&[b'x'; 100]).unwrap();
    decoder.handle_bytes(&block);
    let first = decoder.poll_frame().unwrap().unwrap();
    decoder.handle_bytes(&block);
    let second = decoder.poll_frame().unwrap().unwrap();
    let distance = second.payload().as_ptr() as usize - first.payload().as_ptr() as usize;
    assert_eq!(distance, block.len());
}
