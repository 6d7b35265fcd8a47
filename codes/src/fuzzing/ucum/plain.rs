//! A slow and plain evaluation: the text is split at its operators, and factors are sums of logarithms.

use alloc::vec::Vec;

use crate::{
    Prefix, Ratio,
    measure::dimension::BASES,
    tables::ucum as symbols,
    ucum::{DEEPEST, LONGEST, atom::Atom},
};

/// What an expression is found to mean.
pub(super) struct Plain {
    /// Of the factor, the natural one.
    pub(super) logarithm: f64,
    /// The sum of the sizes of all logarithms: how much may be lost.
    pub(super) weight: f64,
    /// The power of each base quantity, like quantities cancelled.
    pub(super) powers: [i32; BASES.len()],
    /// Whether no order of computing leaves 60 bits or a power of 100.
    pub(super) is_moderate: bool,
    /// Whether it is a unit that can be no part of another.
    pub(super) is_alone: bool,
    /// The sum of the sizes of all powers.
    reach: i32,
}

impl Plain {
    const ONE: Self = Self {
        logarithm: 0.0,
        weight: 0.0,
        powers: [0; BASES.len()],
        is_moderate: true,
        is_alone: false,
        reach: 0,
    };

    fn number(number: u64) -> Self {
        let logarithm = logarithm_of(number);
        Self {
            logarithm,
            weight: logarithm,
            ..Self::ONE
        }
    }

    fn of(atom: Atom, prefix: i8) -> Self {
        let ten = f64::from(prefix) * core::f64::consts::LN_10;
        let measure = atom.measure;
        let powers = measure.dimension.powers.map(i32::from);
        let quotients = measure.dimension.quotients.iter();
        Self {
            logarithm: logarithm(measure.ratio) + ten,
            weight: weight(measure.ratio) + ten.abs(),
            powers,
            reach: powers.iter().map(|power| power.abs()).sum::<i32>()
                + quotients.map(|power| i32::from(*power) * 2).sum::<i32>()
                + i32::from(measure.ratio.pi).abs(),
            ..Self::ONE
        }
    }

    fn times(mut self, other: &Self, sign: i32) -> Self {
        self.logarithm += other.logarithm * f64::from(sign);
        self.weight += other.weight * f64::from(sign.abs());
        for (power, of_other) in self.powers.iter_mut().zip(other.powers) {
            *power += of_other * sign;
        }
        self.reach += other.reach * sign.abs();
        self.is_moderate = self.weight < 40.0 && self.reach < 100;
        self
    }
}

/// What the text means if all numbers are at hand. `None` for what the grammar of UCUM does not have.
pub(super) fn evaluate(text: &str) -> Option<Plain> {
    if text.is_empty() || text.len() > LONGEST || depth(text) > DEEPEST {
        return None;
    }
    alone(text).or_else(|| term(text))
}

/// How many parentheses are open at once, at most.
pub(super) fn depth(text: &str) -> usize {
    marks(text).map(|(_, _, depth)| depth).max().unwrap_or(0)
}

/// A unit with an offset or a logarithm.
fn alone(text: &str) -> Option<Plain> {
    let (symbol, power) = unit(text)?;
    let (atom, prefix) = atom(symbol)?;
    (!atom.proportional && power.is_empty()).then(|| Plain {
        is_alone: true,
        ..Plain::of(atom, prefix)
    })
}

fn term(text: &str) -> Option<Plain> {
    let mut product = Plain::ONE;
    let mut start = 0;
    let mut sign = 1;
    let operators =
        marks(text).filter(|(_, byte, depth)| *depth == 0 && matches!(byte, b'.' | b'/'));
    for (place, byte, _) in operators.chain([(text.len(), b'.', 0)]) {
        let part = text.get(start..place)?;
        let leads = place == 0 && byte == b'/';
        if !leads {
            product = product.times(&component(part)?, sign);
        }
        start = place + 1;
        sign = if byte == b'/' { -1 } else { 1 };
    }
    Some(product)
}

fn component(text: &str) -> Option<Plain> {
    if let Some(inner) = text.strip_prefix('(') {
        let closes = marks(text).find(|(_, byte, depth)| *byte == b')' && *depth == 1);
        let is_last = closes.is_some_and(|(place, ..)| place + 1 == text.len());
        return term(inner.strip_suffix(')').filter(|_| is_last)?);
    }
    if text.starts_with('{') {
        return without_annotation(text)?.is_empty().then_some(Plain::ONE);
    }
    let (symbol, power) = unit(text)?;
    if symbol.is_empty() {
        let number: u64 = digits(power)?;
        return (number > 0).then(|| Plain::number(number));
    }
    let (atom, prefix) = atom(symbol)?;
    let power = match power.as_bytes().first() {
        None => 1,
        Some(b'-') => -digits::<i32>(power.get(1..)?)?,
        Some(b'+') => digits(power.get(1..)?)?,
        Some(_) => digits(power)?,
    };
    let is_part = atom.proportional && power.abs() <= i32::from(i8::MAX);
    is_part.then(|| Plain::ONE.times(&Plain::of(atom, prefix), power))
}

fn digits<N: core::str::FromStr>(text: &str) -> Option<N> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// A symbol and the power behind it, without the annotation.
fn unit(text: &str) -> Option<(&str, &str)> {
    let text = without_annotation(text)?;
    if text.starts_with("10*") || text.starts_with("10^") {
        return text.split_at_checked(3);
    }
    let is_power =
        |(_, byte, _): &(usize, u8, usize)| byte.is_ascii_digit() || matches!(byte, b'+' | b'-');
    let place = marks(text)
        .find(is_power)
        .map_or(text.len(), |(place, ..)| place);
    text.split_at_checked(place)
}

/// The text before its annotation, if it has one behind all else.
fn without_annotation(text: &str) -> Option<&str> {
    let Some((place, ..)) = marks(text).find(|(_, byte, _)| *byte == b'{') else {
        return Some(text);
    };
    let (before, annotation) = text.split_at_checked(place)?;
    let inside = annotation.strip_prefix('{')?.strip_suffix('}')?;
    let is_text = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'{' | b'}');
    inside.bytes().all(is_text).then_some(before)
}

fn atom(symbol: &str) -> Option<(Atom, i8)> {
    let prefixed = Prefix::ALL.into_iter().filter_map(|prefix| {
        let atom = symbols::atom(symbol.strip_prefix(prefix.ucum())?)?;
        atom.metric.then(|| (atom, prefix.power_of_ten()))
    });
    let plain = symbols::atom(symbol).map(|atom| (atom, 0));
    plain.into_iter().chain(prefixed).next()
}

/// Each byte outside square brackets and annotations, with its place and how many parentheses are open around it;
/// of these, both bytes count themselves as inside.
fn marks(text: &str) -> impl Iterator<Item = (usize, u8, usize)> {
    let mut depth = 0_usize;
    let mut within = None;
    let mut found = Vec::new();
    for (place, byte) in text.bytes().enumerate() {
        if let Some(end) = within {
            within = within.filter(|_| byte != end);
            continue;
        }
        match byte {
            b'[' => within = Some(b']'),
            b'{' => within = Some(b'}'),
            b'(' => depth += 1,
            _ => {}
        }
        found.push((place, byte, depth));
        if byte == b')' {
            depth = depth.saturating_sub(1);
        }
    }
    found.into_iter()
}

/// The natural logarithm of a factor.
pub(super) fn logarithm(ratio: Ratio) -> f64 {
    parts(ratio).iter().sum()
}

fn weight(ratio: Ratio) -> f64 {
    parts(ratio).iter().map(|part| part.abs()).sum()
}

fn parts(ratio: Ratio) -> [f64; 5] {
    let pi = 1.144_729_885_849_400_2;
    let five = 1.609_437_912_434_100_3;
    [
        logarithm_of(ratio.numerator),
        -logarithm_of(ratio.denominator),
        f64::from(ratio.two) * core::f64::consts::LN_2,
        f64::from(ratio.five) * five,
        f64::from(ratio.pi) * pi,
    ]
}

/// The natural logarithm of a positive integer: what is left of it beside a power of two, as a series.
fn logarithm_of(number: u64) -> f64 {
    let bits = number.max(1).ilog2();
    let part = number as f64 / (1_u64 << bits) as f64;
    // ln x = 2 (z + z^3/3 + z^5/5 + ...) with z = (x - 1) / (x + 1), at most a third.
    let z = (part - 1.0) / (part + 1.0);
    let series = (0..30_u8).rev().fold(0.0, |sum, place| {
        sum * z * z + 1.0 / f64::from(2 * place + 1)
    });
    f64::from(bits) * core::f64::consts::LN_2 + 2.0 * z * series
}
