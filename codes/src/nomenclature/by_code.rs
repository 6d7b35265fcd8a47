use core::iter;

use super::terms;

/// The row of a code with its preferred reference id.
///
/// A bit says whether the code is there; how many bits are set before it is its row.
#[inline]
pub(crate) fn preferred_row(code: u32) -> Option<u16> {
    let code = code as usize;
    let slot = terms::PARTITION_SLOTS.get(code >> 16)?;
    let page = terms::PAGES.get(usize::from(slot) << 8 | (code >> 8) & 0xFF)?;
    let place = usize::from(page) << 2 | (code >> 6) & 0b11;
    let word = terms::WORDS.get(place)?;
    let bit = 1 << (code & 63);
    if word & bit == 0 {
        return None;
    }
    let before = (word & (bit - 1)).count_ones() as u16;
    Some(terms::WORD_ROWS.get(place)?.wrapping_add(before))
}

/// The rows of a code, the preferred one first.
pub(crate) fn rows(code: u32) -> impl Iterator<Item = u16> + Clone {
    let preferred = preferred_row(code);
    let more = preferred.map_or(0..0, |row| {
        let of = |row: u16| terms::MORE_ROWS.lower_bound(row);
        of(row)..of(row.saturating_add(1))
    });
    let preferred_count = terms::ROW_TEXT.len().saturating_sub(terms::MORE_ROWS.len());
    let more = more.filter_map(move |place| u16::try_from(preferred_count + place).ok());
    preferred.into_iter().chain(more)
}

/// Every code, ascending.
pub(crate) fn codes() -> impl Iterator<Item = u32> + Clone {
    let partitions = (0_u32..).zip(terms::PARTITION_SLOTS.iter());
    partitions
        .flat_map(|(partition, slot)| (0..256).map(move |page| (partition << 8 | page, slot)))
        .flat_map(|(page, slot)| {
            let of_page = terms::PAGES.get(usize::from(slot) << 8 | page as usize & 0xFF);
            let words = of_page.map_or(0..0, |page| {
                usize::from(page) << 2..(usize::from(page) + 1) << 2
            });
            (0_u32..).zip(words).flat_map(move |(number, word)| {
                set_bits(terms::WORDS.get(word).unwrap_or(0))
                    .map(move |bit| page << 8 | number << 6 | bit)
            })
        })
}

/// The places of the bits that are set, the lowest first.
fn set_bits(word: u64) -> impl Iterator<Item = u32> + Clone {
    iter::successors(Some(word), |word| Some(word & word.wrapping_sub(1)))
        .take_while(|word| *word != 0)
        .map(u64::trailing_zeros)
}
