//! Finding frames: pipelined, in TCP segments and byte by byte.
#![allow(missing_docs, reason = "criterion's macros make public items")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ihe_pcd_mllp::{Config, Decoder, encode};

/// Decodes the stream in reads of this size and gives the number of frames.
fn decode(stream: &[u8], read: usize) -> u64 {
    let mut decoder = Decoder::new(Config::default());
    for piece in stream.chunks(read) {
        decoder.handle_bytes(piece);
        while let Some(frame) = decoder.poll_frame() {
            let _ = black_box(frame);
        }
    }
    decoder.totals().frames
}

/// So many blocks with a payload of this length.
fn blocks(count: usize, length: usize) -> Vec<u8> {
    let block = encode(&vec![b'x'; length]).unwrap_or_default();
    block.repeat(count)
}

fn framing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("framing");
    let cases = [
        (
            "pipelined 1.8 KiB frames in 64 KiB reads",
            blocks(1_000, 1_843),
            64 * 1024,
        ),
        ("1.8 KiB frames, one per read", blocks(1_000, 1_843), 1_846),
        (
            "1 MiB frame in 1460 B reads",
            blocks(1, Config::DEFAULT_MAX_FRAME),
            1_460,
        ),
        (
            "1 MiB frame in 8 KiB reads",
            blocks(1, Config::DEFAULT_MAX_FRAME),
            8 * 1024,
        ),
        ("1.8 KiB frames byte by byte", blocks(10, 1_843), 1),
        (
            "1 MiB frame byte by byte",
            blocks(1, Config::DEFAULT_MAX_FRAME),
            1,
        ),
    ];
    for (name, stream, read) in cases {
        group.throughput(Throughput::Bytes(stream.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| decode(black_box(&stream), read));
        });
    }
    group.finish();
}

criterion_group!(benches, framing);
criterion_main!(benches);
