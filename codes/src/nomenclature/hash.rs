//! The hash that finds a reference id; the generator of the tables builds with the same.

/// Makes an ASCII letter and its other case the same byte.
const FOLD: u64 = 0xDFDF_DFDF_DFDF_DFDF;
/// An odd number without pattern: 2^64 divided by the golden ratio.
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of a reference id, the same in upper and lower case.
#[inline]
pub(crate) fn of(refid: &str) -> u64 {
    let (chunks, rest) = refid.as_bytes().as_chunks();
    let mut hash = mixed(refid.len() as u64);
    for &chunk in chunks {
        hash = mixed(hash ^ (u64::from_le_bytes(chunk) & FOLD));
    }
    let mut last = [0; 8];
    for (byte, &of_rest) in last.iter_mut().zip(rest) {
        *byte = of_rest;
    }
    mixed(hash ^ (u64::from_le_bytes(last) & FOLD))
}

/// The bucket whose seed decides about this hash.
#[inline]
pub(crate) fn bucket(hash: u64, buckets: usize) -> usize {
    within(hash >> 32, buckets)
}

/// The slot of a hash under the seed of its bucket: no other reference id of the table has the same.
#[inline]
pub(crate) fn slot(hash: u64, seed: u16, slots: usize) -> usize {
    within(mixed(hash ^ u64::from(seed)) >> 32, slots)
}

#[inline]
fn mixed(bits: u64) -> u64 {
    let product = u128::from(bits ^ MULTIPLIER) * u128::from(MULTIPLIER);
    (product as u64) ^ ((product >> 64) as u64)
}

/// A number below 2^32 scaled to a number below `bound`.
#[inline]
fn within(bits: u64, bound: usize) -> usize {
    ((bits * bound as u64) >> 32) as usize
}
