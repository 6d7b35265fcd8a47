use crate::UnitCode;

/// One unit of a metric's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllowedUnit {
    /// The unit as listed.
    pub unit: UnitCode,
    /// Whether the list has it for any prefix (`MDC_DIM_X_L_PER_HR`): then [`unit`](Self::unit) is the one without prefix,
    /// which has the same code.
    pub any_prefix: bool,
}

/// Whether the Rosetta rules allow a metric a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Allowance {
    /// The list has this very unit.
    Listed,
    /// The list has the unit for any prefix (`_X_`), and this is it with one.
    ByPrefix,
    /// The metric has a list, and this unit is not on it.
    NotListed,
    /// The metric has no list of units: nothing speaks for the unit, nothing against it.
    NoList,
}

impl Allowance {
    /// Whether there is no reason to complain: everything but [`NotListed`](Self::NotListed).
    pub const fn is_acceptable(self) -> bool {
        !matches!(self, Self::NotListed)
    }
}

impl AllowedUnit {
    /// Added to the code of a unit, in a list: with any prefix. No prefix has this number.
    const ANY_PREFIX: u16 = 31;

    /// Whether this entry of a list lets the unit pass.
    pub const fn covers(self, unit: UnitCode) -> bool {
        let same_but_prefix =
            without_prefix(unit.term_code()) == without_prefix(self.unit.term_code());
        self.unit.term_code() == unit.term_code()
            || self.any_prefix && same_but_prefix && can_be_prefix(unit.term_code())
    }

    pub(super) const fn from_entry(entry: u16) -> Self {
        let any_prefix = entry % 32 == Self::ANY_PREFIX;
        let term_code = match any_prefix {
            true => without_prefix(entry),
            false => entry,
        };
        Self {
            unit: UnitCode::from_term_code(term_code),
            any_prefix,
        }
    }
}

/// What the entries of a list say to a unit.
#[inline]
pub(super) fn allowance(entries: impl Iterator<Item = u16>, unit: UnitCode) -> Allowance {
    let listed = unit.term_code();
    if !can_be_prefix(listed) {
        return Allowance::NotListed;
    }
    let by_prefix = without_prefix(listed) | AllowedUnit::ANY_PREFIX;
    // Looking at every entry takes less time than stopping early would: there is no branch.
    let (is_listed, has_pattern) =
        entries.fold((false, false), |(is_listed, has_pattern), entry| {
            (
                is_listed | (entry == listed),
                has_pattern | (entry == by_prefix),
            )
        });
    if is_listed || has_pattern && listed == without_prefix(listed) {
        Allowance::Listed
    } else if has_pattern {
        Allowance::ByPrefix
    } else {
        Allowance::NotListed
    }
}

/// The code of a unit is that of the unprefixed one, a multiple of 32, plus the number of the prefix (ISO/IEEE 11073-10101).
const fn without_prefix(term_code: u16) -> u16 {
    term_code / 32 * 32
}

/// Whether the code has the number of a prefix, deca to yotta or deci to yocto, or none.
const fn can_be_prefix(term_code: u16) -> bool {
    matches!(term_code % 32, 0..=10 | 16..=25)
}

#[cfg(test)]
mod tests {
    use super::can_be_prefix;
    use crate::Prefix;

    #[test]
    fn the_numbers_of_prefixes_are_those_of_the_units() {
        for number in 0..32 {
            let is_prefix = Prefix::from_offset(number).is_some();
            assert_eq!(can_be_prefix(number), number == 0 || is_prefix, "{number}");
        }
    }
}
