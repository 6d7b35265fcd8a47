use core::slice;

use crate::map::{Entry, LocalCode, MdcTerm};

/// What a code map says of a code.
///
/// Every question has one of these four answers; the last two are not the same:
/// what is mapped on purpose to nothing was decided by somebody, what is not mapped wants a decision.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Lookup<'a, T> {
    /// The map has exactly one answer.
    Mapped(Match<'a, T>),
    /// The map has an answer for each of several units: [`Entry::unit`] tells them apart.
    Several(Candidates<'a, T>),
    /// The map says that the code has no counterpart. The row may have a note on the reason.
    Nothing(&'a Entry),
    /// The map does not have the code.
    NotMapped,
}

impl<'a, T> Lookup<'a, T> {
    /// The answer, if there is exactly one.
    pub fn mapped(self) -> Option<Match<'a, T>> {
        match self {
            Self::Mapped(only) => Some(only),
            _ => None,
        }
    }
}

/// An answer of a code map, and the row that gives it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Match<'a, T> {
    /// The answer.
    pub target: &'a T,
    /// The row.
    pub entry: &'a Entry,
}

impl<T> Clone for Match<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Match<'_, T> {}

/// The answers of a code map for a code that has several.
#[derive(Clone, Debug)]
pub struct Candidates<'a, T> {
    places: slice::Iter<'a, u32>,
    entries: &'a [Entry],
    target: fn(&Entry) -> Option<&T>,
}

impl<'a, T: 'a> Iterator for Candidates<'a, T> {
    type Item = Match<'a, T>;

    fn next(&mut self) -> Option<Self::Item> {
        self.places
            .by_ref()
            .find_map(|&at| matched(self.entries, at, self.target))
    }
}

/// The answer of the rows at `places`.
fn lookup<'a, T>(
    entries: &'a [Entry],
    places: &'a [u32],
    target: fn(&Entry) -> Option<&T>,
) -> Lookup<'a, T> {
    match places {
        [] => Lookup::NotMapped,
        &[at] => match matched(entries, at, target) {
            Some(only) => Lookup::Mapped(only),
            None => entry(entries, at).map_or(Lookup::NotMapped, Lookup::Nothing),
        },
        several => Lookup::Several(Candidates {
            places: several.iter(),
            entries,
            target,
        }),
    }
}

/// The MDC side of the rows at `places`.
pub(crate) fn mdc<'a>(entries: &'a [Entry], places: &'a [u32]) -> Lookup<'a, MdcTerm> {
    lookup(entries, places, |entry| entry.mdc.as_ref())
}

/// The local side of the rows at `places`.
pub(crate) fn local<'a>(entries: &'a [Entry], places: &'a [u32]) -> Lookup<'a, LocalCode> {
    lookup(entries, places, |entry| entry.local.as_ref())
}

fn matched<'a, T>(
    entries: &'a [Entry],
    at: u32,
    target: fn(&Entry) -> Option<&T>,
) -> Option<Match<'a, T>> {
    let entry = entry(entries, at)?;
    target(entry).map(|target| Match { target, entry })
}

/// The row at a place of an index.
pub(crate) fn entry(entries: &[Entry], at: u32) -> Option<&Entry> {
    entries.get(usize::try_from(at).ok()?)
}
