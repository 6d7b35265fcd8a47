/// A sum over what was read: cheap enough not to be what is measured, and different when anything is left out.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sum(u64);

impl Sum {
    pub(crate) fn add(&mut self, value: &[u8]) {
        if let Some(&first) = value.first() {
            let length = u64::try_from(value.len()).unwrap_or(u64::MAX);
            self.0 = self.0.rotate_left(5) ^ (length << 8) ^ u64::from(first);
        }
    }

    pub(crate) const fn value(self) -> u64 {
        self.0
    }
}

/// A sum over every byte that was read (FNV-1a), computed once beside the measurement.
#[derive(Clone, Copy)]
pub(crate) struct Digest(u64);

impl Digest {
    pub(crate) const fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    pub(crate) fn add(&mut self, value: &[u8]) {
        if value.is_empty() {
            return;
        }
        // No value holds a carriage return, so it separates them.
        for &byte in value.iter().chain(b"\r") {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }

    pub(crate) const fn value(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_or_moved_changes_both_sums() {
        let both = |values: &[&str]| {
            let (mut sum, mut digest) = (Sum::default(), Digest::new());
            for value in values {
                sum.add(value.as_bytes());
                digest.add(value.as_bytes());
            }
            (sum.value(), digest.value())
        };
        let (sum, digest) = both(&["147842", "72", "264864"]);
        for other in [
            &["147842", "264864"][..],
            &["72", "147842", "264864"],
            &["147842", "7", "264864"],
        ] {
            let (other_sum, other_digest) = both(other);
            assert!(other_sum != sum && other_digest != digest, "{other:?}");
        }
        assert_eq!(both(&["147842", "", "72", "264864"]), (sum, digest));
    }
}
