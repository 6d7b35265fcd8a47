//! Finding bytes sixteen at a time: the one place that knows how wide the machine is.
//!
//! For the views of this room, which split at separators and line ends.
//! Delimiters stand every six bytes or so in a message: to start a search anew after each costs more than the search.
//! Here sixty-four bytes are classified at once, and the hits are taken from a bit set.

use core::fmt;
use core::ops::Range;

use wide::u8x16;

use super::Delimiters;
use super::charset::ESC;

/// How many bytes are classified at once: one bit of a `u64` each.
const BLOCK: usize = 64;
/// How many bytes one comparison covers.
const LANES: usize = 16;

/// A set of bytes to be found.
pub(super) trait Class: Copy {
    /// The top bit set in each lane that holds a byte of the set.
    fn lanes(self, bytes: u8x16) -> u8x16;
}

/// One byte.
#[derive(Clone, Copy, Debug)]
pub(super) struct Byte(pub(super) u8);

impl Class for Byte {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        bytes.simd_eq(u8x16::splat(self.0))
    }
}

/// One of two bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Either(pub(super) u8, pub(super) u8);

impl Class for Either {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        bytes.simd_eq(u8x16::splat(self.0)) | bytes.simd_eq(u8x16::splat(self.1))
    }
}

/// Whatever keeps a field from being one plain text: a separator below it, the escape character,
/// a byte beyond ASCII, or one that announces another character set (ISO 2022).
#[derive(Clone, Copy, Debug)]
pub(super) struct Structure(pub(super) Delimiters);

impl Class for Structure {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        let field = self.0.field();
        // A separator that is not declared is looked for as another one that is.
        let is = |separator: Option<u8>| bytes.simd_eq(u8x16::splat(separator.unwrap_or(field)));
        // The top bit of a lane is its answer, and a byte beyond ASCII has it set.
        bytes
            | is(self.0.component())
            | is(self.0.repetition())
            | is(self.0.subcomponent())
            | is(self.0.escape())
            | bytes.simd_eq(u8x16::splat(ESC))
    }
}

/// As [`Structure`], of the delimiters of IHE PCD: as constants they cost less, and nearly every message has them.
#[derive(Clone, Copy, Debug)]
pub(super) struct PcdStructure;

impl Class for PcdStructure {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        Structure(Delimiters::PCD).lanes(bytes)
    }
}

/// What has to be decoded where the delimiters are those of IHE PCD: an escape,
/// or a byte that announces another character set (ISO 2022).
#[derive(Clone, Copy, Debug)]
pub(super) struct Encoded;

impl Class for Encoded {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        bytes.simd_eq(u8x16::splat(b'\\')) | bytes.simd_eq(u8x16::splat(ESC))
    }
}

/// The separators of IHE PCD below a field.
#[derive(Clone, Copy, Debug)]
pub(super) struct PcdSeparators;

impl Class for PcdSeparators {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        bytes.simd_eq(u8x16::splat(b'^'))
            | bytes.simd_eq(u8x16::splat(b'~'))
            | bytes.simd_eq(u8x16::splat(b'&'))
    }
}

/// As [`Structure`], for a repetition that is split at its component separator and holds no repetition separator.
#[derive(Clone, Copy, Debug)]
pub(super) struct ComponentStructure(pub(super) Delimiters);

impl Class for ComponentStructure {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        let field = self.0.field();
        let is = |separator: Option<u8>| bytes.simd_eq(u8x16::splat(separator.unwrap_or(field)));
        bytes | is(self.0.subcomponent()) | is(self.0.escape()) | bytes.simd_eq(u8x16::splat(ESC))
    }
}

/// The control bytes of ASCII: 0x00 to 0x1F, and 0x7F.
#[derive(Clone, Copy, Debug)]
pub(super) struct Control;

impl Class for Control {
    #[inline]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        bytes.min(u8x16::splat(0x1F)).simd_eq(bytes) | bytes.simd_eq(u8x16::splat(0x7F))
    }
}

/// The places of the bytes of a class, in ascending order.
#[derive(Clone)]
pub(super) struct Positions<'a, C> {
    bytes: &'a [u8],
    class: C,
    /// Where the block of `hits` begins.
    base: usize,
    /// One bit for each byte of the block that is still to be given.
    hits: u64,
}

impl<'a, C: Class> Positions<'a, C> {
    #[inline]
    pub(super) fn new(bytes: &'a [u8], class: C) -> Self {
        Self {
            bytes,
            class,
            base: 0,
            hits: hits(bytes, 0, class),
        }
    }
}

impl<C: Class> Iterator for Positions<'_, C> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        self.nth(0)
    }

    #[inline]
    fn nth(&mut self, count: usize) -> Option<usize> {
        let mut left = count;
        loop {
            while self.hits == 0 {
                let base = self.base.checked_add(BLOCK)?;
                if base >= self.bytes.len() {
                    return None;
                }
                self.base = base;
                self.hits = hits(self.bytes, base, self.class);
            }
            let first = usize::try_from(self.hits.trailing_zeros()).unwrap_or(0);
            self.hits = without_lowest(self.hits);
            match left.checked_sub(1) {
                Some(fewer) => left = fewer,
                None => return self.base.checked_add(first),
            }
        }
    }
}

/// The bits but the lowest that is set; there is one.
#[inline]
const fn without_lowest(hits: u64) -> u64 {
    hits & hits.wrapping_sub(1)
}

impl<C> fmt::Debug for Positions<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Positions({} bytes)", self.bytes.len())
    }
}

/// One bit for each of up to sixty-four bytes from `base` on that is of the class.
#[inline]
fn hits(bytes: &[u8], base: usize, class: impl Class) -> u64 {
    let rest = bytes.get(base..).unwrap_or_default();
    match rest.first_chunk::<BLOCK>() {
        Some(block) => of_whole(block, class),
        None => of_end(bytes, rest.len(), class),
    }
}

/// As [`hits`], for the last bytes, fewer than a block.
///
/// Not inlined: the loops around it keep their registers.
#[inline(never)]
fn of_end(bytes: &[u8], count: usize, class: impl Class) -> u64 {
    if bytes.len() < LANES {
        return of_few(bytes, class);
    }
    // They are taken with bytes before them, whose hits are shifted out again.
    if let Some(block) = bytes.last_chunk::<BLOCK>() {
        let before = shift(BLOCK.saturating_sub(count));
        return of_whole(block, class).checked_shr(before).unwrap_or(0);
    }
    // A short whole is taken as two halves that overlap: the hits of both agree where they do.
    if let (Some(first), Some(last)) = (bytes.first_chunk::<32>(), bytes.last_chunk::<32>()) {
        let before = shift(bytes.len().saturating_sub(32));
        return of_whole(first, class) | of_whole(last, class).wrapping_shl(before);
    }
    match (bytes.first_chunk::<LANES>(), bytes.last_chunk::<LANES>()) {
        (Some(first), Some(last)) => {
            let before = shift(bytes.len().saturating_sub(LANES));
            of_sixteen(*first, class) | of_sixteen(*last, class).wrapping_shl(before)
        }
        _ => 0,
    }
}

#[inline]
fn shift(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// As [`hits`], for a whole number of sixteens.
#[inline]
fn of_whole<const N: usize>(bytes: &[u8; N], class: impl Class) -> u64 {
    let (chunks, _) = bytes.as_chunks::<LANES>();
    let hits = |chunk: &[u8; LANES]| of_sixteen(*chunk, class);
    let chunks = chunks.iter().rev();
    chunks.fold(0, |all, chunk| (all << LANES) | hits(chunk))
}

#[inline]
fn of_sixteen(chunk: [u8; LANES], class: impl Class) -> u64 {
    let lanes = class.lanes(u8x16::new(chunk)).to_bitmask();
    u64::from(lanes & 0xFFFF)
}

/// As [`hits`], for fewer than sixteen bytes.
///
/// They are loaded as two halves that overlap: the hits of both agree where they do.
#[inline]
fn of_few(bytes: &[u8], class: impl Class) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let hits = of_sixteen(halves(*first, *last), class);
        return (hits & 0xFF) | ((hits >> 8) << bytes.len().saturating_sub(8));
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let hits = of_sixteen(quarters(*first, *last), class);
        return (hits & 0xF) | (((hits >> 4) & 0xF) << bytes.len().saturating_sub(4));
    }
    let few = match *bytes {
        [first] => [first, 0, 0, 0],
        [first, second] => [first, second, 0, 0],
        [first, second, third] => [first, second, third, 0],
        _ => return 0,
    };
    of_sixteen(quarters(few, few), class) & !(u64::MAX << bytes.len())
}

/// The first byte of the class: for what is short, or has it near its begin.
#[inline]
pub(super) fn find(bytes: &[u8], class: impl Class) -> Option<usize> {
    let (chunks, tail) = bytes.as_chunks::<LANES>();
    let mut begin = 0_usize;
    for chunk in chunks {
        if let Some(at) = lowest(of_sixteen(*chunk, class)) {
            return begin.checked_add(at);
        }
        begin = begin.wrapping_add(LANES);
    }
    match bytes.last_chunk::<LANES>() {
        _ if tail.is_empty() => None,
        // None of the bytes before the tail is a hit.
        Some(chunk) => {
            let at = lowest(of_sixteen(*chunk, class))?;
            bytes.len().wrapping_sub(LANES).checked_add(at)
        }
        None => lowest(of_few(bytes, class)),
    }
}

/// The place of the lowest bit that is set.
#[inline]
fn lowest(hits: u64) -> Option<usize> {
    match hits {
        0 => None,
        _ => usize::try_from(hits.trailing_zeros()).ok(),
    }
}

/// Whether a byte of the class is among `bytes`, at whatever place.
// Where the class is a constant, it is folded into the scan.
#[inline(always)]
pub(super) fn holds(bytes: &[u8], class: impl Class) -> bool {
    if let Some(last) = bytes.last_chunk() {
        let (blocks, _) = bytes.as_chunks();
        let found = blocks
            .iter()
            .map(|block| class.lanes(u8x16::new(*block)))
            .fold(class.lanes(u8x16::new(*last)), |found, lanes| found | lanes);
        return found.to_bitmask() != 0;
    }
    // Ends that overlap cover a short text, so that it takes one block.
    let block = if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        halves(*first, *last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        quarters(*first, *last)
    } else {
        match *bytes {
            [first, middle, last] => quarters([first, middle, last, last], [last; 4]),
            [first, last] => quarters([first, first, last, last], [last; 4]),
            [only] => [only; LANES],
            _ => return false,
        }
    };
    class.lanes(u8x16::new(block)).to_bitmask() != 0
}

/// A block of two halves.
#[inline]
fn halves(first: [u8; 8], last: [u8; 8]) -> [u8; LANES] {
    let [first, last] = [first, last].map(|half| u128::from(u64::from_le_bytes(half)));
    (first | (last << 64)).to_le_bytes()
}

/// A block of two quarters, each twice.
#[inline]
fn quarters(first: [u8; 4], last: [u8; 4]) -> [u8; LANES] {
    let [first, last] = [first, last].map(|quarter| u64::from(u32::from_le_bytes(quarter)));
    let half = (first | (last << 32)).to_le_bytes();
    halves(half, half)
}

/// What stands between separators.
#[derive(Clone)]
pub(super) struct Split<'a> {
    bytes: &'a [u8],
    separators: Positions<'a, Byte>,
    /// Where the next part begins; beyond the end when all are given.
    begin: usize,
}

/// No slice reaches so far.
const BEYOND: usize = usize::MAX;

impl<'a> Split<'a> {
    /// Splits at a separator; without one the bytes are one part, and `None` has no part.
    #[inline]
    pub(super) fn new(bytes: Option<&'a [u8]>, separator: Option<u8>) -> Self {
        let begin = if bytes.is_some() { 0 } else { BEYOND };
        let bytes = bytes.unwrap_or_default();
        let separators = match separator {
            Some(separator) => Positions::new(bytes, Byte(separator)),
            None => Positions::new(&[], Byte(0)),
        };
        Self {
            bytes,
            separators,
            begin,
        }
    }
}

impl Split<'_> {
    /// Where the next part is: for whoever has the same bytes as text.
    #[inline]
    pub(super) fn next_range(&mut self) -> Option<Range<usize>> {
        let begin = self.begin;
        let part = self.next()?;
        Some(begin..begin.checked_add(part.len())?)
    }
}

impl<'a> Iterator for Split<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        let begin = self.begin;
        match self.separators.next() {
            Some(end) => {
                self.begin = end.saturating_add(1);
                self.bytes.get(begin..end)
            }
            None => {
                self.begin = BEYOND;
                self.bytes.get(begin..)
            }
        }
    }

    #[inline]
    fn nth(&mut self, count: usize) -> Option<&'a [u8]> {
        if let Some(skipped) = count.checked_sub(1) {
            self.begin = match self.separators.nth(skipped) {
                Some(end) => end.saturating_add(1),
                None => BEYOND,
            };
        }
        self.next()
    }
}

impl fmt::Debug for Split<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.bytes.len().saturating_sub(self.begin);
        write!(f, "Split({left} bytes left)")
    }
}

/// Part `number` (from 1) of what a separator splits: `None` beyond the last.
#[inline]
pub(super) fn part(bytes: &[u8], separator: Option<u8>, number: usize) -> Option<&[u8]> {
    match (number, separator) {
        (1, None) => Some(bytes),
        (1, Some(separator)) => until(bytes, Byte(separator)),
        _ => later_part(bytes, separator, number),
    }
}

/// As [`part`], of what stands before the first `end`.
// Where the number is a constant, as it mostly is, what is left is a short scan.
#[inline(always)]
pub(super) fn part_before(
    bytes: &[u8],
    end: Option<u8>,
    separator: Option<u8>,
    number: usize,
) -> Option<&[u8]> {
    match (number, end, separator) {
        (1, Some(end), Some(separator)) => until(bytes, Either(end, separator)),
        _ => later_part(part(bytes, end, 1)?, separator, number),
    }
}

/// Not inlined: mostly the first part is asked for, by a number that is known.
#[inline(never)]
fn later_part(bytes: &[u8], separator: Option<u8>, number: usize) -> Option<&[u8]> {
    Split::new(Some(bytes), separator).nth(number.checked_sub(1)?)
}

/// What stands before the first byte of the class.
#[inline]
fn until(bytes: &[u8], class: impl Class) -> Option<&[u8]> {
    match find(bytes, class) {
        Some(end) => bytes.get(..end),
        None => Some(bytes),
    }
}

/// The bytes as text, if they are one plain text: see [`Structure`].
#[inline]
pub(super) fn plain_text(bytes: &[u8], delimiters: Delimiters) -> Option<&str> {
    let structured = if delimiters == Delimiters::PCD {
        holds(bytes, PcdStructure)
    } else {
        is_structured(bytes, delimiters)
    };
    match structured {
        false => core::str::from_utf8(bytes).ok(),
        true => None,
    }
}

/// Not inlined: few messages have other separators than those of IHE PCD.
#[inline(never)]
fn is_structured(bytes: &[u8], delimiters: Delimiters) -> bool {
    holds(bytes, Structure(delimiters))
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    fn is_control(byte: &u8) -> bool {
        byte.is_ascii_control()
    }

    fn one_by_one(bytes: &[u8], is: impl Fn(&u8) -> bool) -> Vec<usize> {
        (0..bytes.len()).filter(|&at| is(&bytes[at])).collect()
    }

    #[test]
    fn a_hit_is_found_wherever_it_stands_in_a_block_of_any_length() {
        for length in 0..200 {
            let mut bytes = vec![b'.'; length];
            assert_eq!(Positions::new(&bytes, Byte(b'|')).next(), None, "{length}");
            for at in 0..length {
                bytes[at] = b'|';
                let found: Vec<_> = Positions::new(&bytes, Byte(b'|')).collect();
                assert_eq!(found, [at], "{length}");
                assert_eq!(find(&bytes, Byte(b'|')), Some(at), "{length}");
                bytes[at] = b'.';
            }
            bytes.fill(b'|');
            assert!(Positions::new(&bytes, Byte(b'|')).eq(0..length), "{length}");
        }
    }

    #[test]
    fn every_byte_is_classified_as_it_is_alone() {
        for byte in 0..=u8::MAX {
            for length in [1, 5, 8, 16, 64] {
                let bytes = vec![byte; length];
                let count = |is: bool| if is { length } else { 0 };
                let controls = Positions::new(&bytes, Control).count();
                assert_eq!(controls, count(is_control(&byte)), "{byte}");
                let structure = Positions::new(&bytes, Structure(Delimiters::PCD)).count();
                let is_structure = b"^~\\&\x1B".contains(&byte) || !byte.is_ascii();
                assert_eq!(structure, count(is_structure), "{byte}");
            }
        }
    }

    #[test]
    fn without_a_separator_there_is_one_part() {
        let long = [0; 100];
        assert!(Split::new(Some(&long), None).eq([&long[..]]));
        assert_eq!(Split::new(Some(b""), Some(b'|')).count(), 1);
        assert_eq!(Split::new(None, Some(b'|')).count(), 0);
        assert_eq!(part(&long, None, 1), Some(&long[..]));
        assert_eq!(part(&long, None, 2), None);
    }

    proptest! {
        #[test]
        fn positions_are_those_of_a_byte_loop(bytes in proptest::collection::vec(0_u8..40, 0..300)) {
            let found: Vec<_> = Positions::new(&bytes, Control).collect();
            prop_assert_eq!(found, one_by_one(&bytes, is_control));
            let found: Vec<_> = Positions::new(&bytes, Byte(7)).collect();
            prop_assert_eq!(found, one_by_one(&bytes, |byte| *byte == 7));
        }

        #[test]
        fn splitting_is_what_a_plain_split_does(bytes in proptest::collection::vec(0_u8..3, 1..200)) {
            let plain: Vec<_> = bytes.split(|&byte| byte == 0).collect();
            let split: Vec<_> = Split::new(Some(&bytes), Some(0)).collect();
            prop_assert_eq!(&split, &plain);
            for (at, expected) in plain.iter().enumerate() {
                prop_assert_eq!(part(&bytes, Some(0), at + 1), Some(*expected));
            }
            for skipped in 0..plain.len() + 2 {
                let mut split = Split::new(Some(&bytes), Some(0));
                prop_assert_eq!(split.nth(skipped), plain.get(skipped).copied());
                prop_assert_eq!(split.next(), plain.get(skipped + 1).copied());
            }
            let first = bytes.split(|&byte| byte == 1).next().unwrap();
            for number in 0..10 {
                let expected = part(first, Some(0), number);
                prop_assert_eq!(part_before(&bytes, Some(1), Some(0), number), expected);
            }
            prop_assert_eq!(part(&bytes, Some(0), plain.len() + 1), None);
            prop_assert_eq!(part(&bytes, Some(0), 0), None);
        }
    }
}
