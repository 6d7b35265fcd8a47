#[allow(dead_code, reason = "the benchmarks use more of it")]
#[path = "../../benches/shapes/mod.rs"]
pub(crate) mod shapes;

/// A message that all peers read.
pub struct Sample {
    /// `a`, `b` or `c`.
    pub name: &'static str,
    /// What it is, in words.
    pub description: &'static str,
    /// The message.
    pub message: String,
    /// How many segments it has.
    pub segments: usize,
}

/// A short message, a long one, and one with one long value.
pub fn samples() -> [Sample; 3] {
    [
        Sample {
            name: "a",
            description: "a bedside monitor, 12 OBX",
            message: shapes::monitor(12),
            segments: 16,
        },
        Sample {
            name: "b",
            description: "a bedside monitor, 200 OBX",
            message: shapes::monitor(200),
            segments: 204,
        },
        Sample {
            name: "c",
            description: "a waveform, one NA value of 10,390 samples",
            message: shapes::waveform(10_390),
            segments: 6,
        },
    ]
}
