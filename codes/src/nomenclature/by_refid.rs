use core::iter;

use super::{PARTITIONS, hash, refid, terms};

/// The numbers of the reference ids that are this one, whatever its ASCII case, by the code to be sent with each.
///
/// One, or a few that differ in case only.
#[inline]
pub(crate) fn ignoring_case(text: &str) -> impl Iterator<Item = u16> + Clone {
    iter::successors(first_ignoring_case(text), |&number| next_case_twin(number))
}

/// The next reference id that differs from this one in case only.
fn next_case_twin(number: u16) -> Option<u16> {
    let place = terms::CASE_TWINS.lower_bound(number);
    let found = terms::CASE_TWINS.get(place) == Some(number);
    found.then(|| terms::NEXT_CASE_TWINS.get(place)).flatten()
}

/// The first of them.
///
/// A hash names the slot a reference id must be in, and what is there is compared.
#[inline]
pub(crate) fn first_ignoring_case(text: &str) -> Option<u16> {
    // What is longer than any of them need not be hashed.
    if text.len() > terms::LONGEST {
        return None;
    }
    let hash = hash::of(text);
    let seed = terms::SEEDS.get(hash::bucket(hash, terms::SEEDS.len()))?;
    let number = terms::SLOTS.get(hash::slot(hash, seed, terms::SLOTS.len()))?;
    refid(number)?.eq_ignore_ascii_case(text).then_some(number)
}

/// The number of this reference id, compared exactly.
#[inline]
pub(crate) fn exact(text: &str) -> Option<u16> {
    let mut number = first_ignoring_case(text)?;
    while refid(number) != Some(text) {
        number = next_case_twin(number)?;
    }
    Some(number)
}

/// The code to be sent with a reference id.
#[inline]
pub(crate) fn code_to_send(number: u16) -> Option<u32> {
    let term_code = terms::TEXT_CODE.get(number.into())?;
    let partition = PARTITIONS.iter().rfind(|(_, first)| *first <= number);
    partition.map(|(partition, _)| u32::from(*partition) << 16 | u32::from(term_code))
}

/// All codes of a reference id, the one to be sent first.
pub(crate) fn codes(number: u16) -> impl Iterator<Item = u32> + Clone {
    let more = terms::MORE_CODES_TEXT;
    let more = more.lower_bound(number)..more.lower_bound(number.saturating_add(1));
    code_to_send(number)
        .into_iter()
        .chain(more.filter_map(|place| terms::MORE_CODES.get(place)))
}
