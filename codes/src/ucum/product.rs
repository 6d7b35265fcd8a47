//! Dimensions of products: which quotients of like quantities are cancelled.

use super::super::measure::{
    Dimension,
    dimension::{BASES, QUOTIENTS},
};

/// The place of length, whose quotient is cancelled if the powers are the same or no length remains.
const LENGTH: usize = 1;

/// A product in the making: like quantities above and below the line are still apart.
#[derive(Clone, Copy)]
pub(crate) struct Product {
    /// Powers of what came in a factor with other quantities.
    mixed: [i8; BASES.len()],
    above: [i8; QUOTIENTS],
    below: [i8; QUOTIENTS],
}

impl Product {
    pub(crate) const EMPTY: Self = Self {
        mixed: [0; BASES.len()],
        above: [0; QUOTIENTS],
        below: [0; QUOTIENTS],
    };

    /// A single factor.
    pub(crate) fn of(dimension: Dimension) -> Self {
        let mut product = Self::EMPTY;
        match single(&dimension) {
            Some((place, power)) => {
                let side = if power > 0 {
                    &mut product.above
                } else {
                    &mut product.below
                };
                if let Some(side) = side.get_mut(place) {
                    *side = power.abs();
                }
            }
            None => product.mixed = dimension.powers,
        }
        product
    }

    pub(crate) fn times(self, other: Self) -> Option<Self> {
        Some(Self {
            mixed: sum(self.mixed, other.mixed)?,
            above: sum(self.above, other.above)?,
            below: sum(self.below, other.below)?,
        })
    }

    pub(crate) fn over(self, other: Self) -> Option<Self> {
        self.times(other.to_the(-1)?)
    }

    pub(crate) fn to_the(self, power: i8) -> Option<Self> {
        let (above, below) = match power < 0 {
            true => (self.below, self.above),
            false => (self.above, self.below),
        };
        let size = power.checked_abs()?;
        Some(Self {
            mixed: multiple(self.mixed, power)?,
            above: multiple(above, size)?,
            below: multiple(below, size)?,
        })
    }

    /// The dimension of the whole product.
    pub(crate) fn dimension(self) -> Option<Dimension> {
        let mut dimension = Dimension {
            powers: self.mixed,
            quotients: [0; QUOTIENTS],
        };
        let sides = self.above.into_iter().zip(self.below).enumerate();
        let fields = dimension.powers.iter_mut().zip(&mut dimension.quotients);
        for ((place, (above, below)), (power, quotient)) in sides.zip(fields) {
            *power = power
                .checked_add(above.checked_sub(below)?)
                .filter(has_opposite)?;
            *quotient = match place == LENGTH && (*power == 0 || above == below) {
                true => 0,
                false => above.min(below),
            };
        }
        Some(dimension)
    }
}

fn sum<const N: usize>(mut left: [i8; N], right: [i8; N]) -> Option<[i8; N]> {
    for (left, right) in left.iter_mut().zip(right) {
        *left = left.checked_add(right).filter(has_opposite)?;
    }
    Some(left)
}

fn multiple<const N: usize>(mut powers: [i8; N], factor: i8) -> Option<[i8; N]> {
    for power in &mut powers {
        *power = power.checked_mul(factor).filter(has_opposite)?;
    }
    Some(powers)
}

/// Whether the reciprocal of a power is in range too: -128 is as far out as 128.
fn has_opposite(power: &i8) -> bool {
    *power != i8::MIN
}

/// The place and the power, if this is a power of a single base quantity that keeps its quotients.
fn single(dimension: &Dimension) -> Option<(usize, i8)> {
    let mut present = dimension
        .powers
        .iter()
        .enumerate()
        .filter(|(_, power)| **power != 0);
    match (present.next(), present.next()) {
        (Some((place, power)), None) if place < QUOTIENTS => Some((place, *power)),
        _ => None,
    }
}
