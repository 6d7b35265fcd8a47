use alloc::vec::Vec;

use super::ProblemKind;
use super::problem::Problems;
use crate::datatype::DatatypeError;
use crate::hl7::{Field, Location, Repetition};

/// How many NTE and PRT of a message are still read, and how many repetitions beyond the first
/// of their fields and of those with persons (OBR-10, OBX-16).
#[derive(Debug)]
pub(super) struct Room {
    left: usize,
    is_told: bool,
}

impl Room {
    pub(super) const fn new(most: usize) -> Self {
        Self {
            left: most,
            is_told: false,
        }
    }

    /// Whether one more is read; where the first is not, that is a problem.
    pub(super) fn take(&mut self, at: Location, problems: &mut Problems) -> bool {
        if let Some(left) = self.left.checked_sub(1) {
            self.left = left;
            return true;
        }
        if !self.is_told {
            self.is_told = true;
            problems.add(at, ProblemKind::TooManyNotes);
        }
        false
    }

    /// As [`take`](Self::take), of the repetition with this number: the first is free.
    pub(super) fn repetition(
        &mut self,
        number: u32,
        at: Location,
        problems: &mut Problems,
    ) -> bool {
        number == 1 || self.take(at, problems)
    }

    /// The repetitions of a field that say something, as far as there is room.
    pub(super) fn list<'a, T>(
        &mut self,
        field: Field<'a>,
        at: Location,
        problems: &mut Problems,
        read: impl Fn(Repetition<'a>) -> Result<T, DatatypeError>,
        is_empty: impl Fn(&T) -> bool,
    ) -> Vec<T> {
        let mut list = Vec::new();
        if field.is_empty() {
            return list;
        }
        for (number, repetition) in (1..).zip(field.repetitions()) {
            let at = at.repetition(number);
            if !self.repetition(number, at, problems) {
                break;
            }
            let value = problems.value(at, read(repetition));
            if let Some(value) = value.filter(|value| !is_empty(value)) {
                push(&mut list, value);
            }
        }
        list
    }
}

/// The repetitions of a field that say something, however many they are.
pub(super) fn list<'a, T>(
    field: Field<'a>,
    at: Location,
    problems: &mut Problems,
    read: impl Fn(Repetition<'a>) -> Result<T, DatatypeError>,
    is_empty: impl Fn(&T) -> bool,
) -> Vec<T> {
    Room::new(usize::MAX).list(field, at, problems, read, is_empty)
}

/// Adds the first one without room for more: there are seldom two.
pub(super) fn push<T>(to: &mut Vec<T>, value: T) {
    if to.is_empty() {
        to.reserve_exact(1);
    }
    to.push(value);
}
