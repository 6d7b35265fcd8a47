//! The grammar of UCUM (section 2), evaluated while it is read: no tree, no allocation.

use core::ops::Range;

use super::{
    super::measure::{Dimension, Measure, Origin, Prefix, Ratio},
    atom::Atom,
    error::UcumError,
    product::Product,
};

/// The longest text that is read, in bytes.
pub const LONGEST: usize = 256;

/// How many parentheses may be open at once.
pub const DEEPEST: usize = 8;

/// Evaluates a UCUM text.
pub(crate) fn evaluate<A>(text: &str, atoms: A) -> Result<Measure, UcumError>
where
    A: Fn(&str) -> Option<Atom>,
{
    if text.is_empty() {
        return Err(UcumError::Empty);
    }
    if text.len() > LONGEST {
        return Err(UcumError::TooLong);
    }
    let mut reader = Reader {
        text,
        at: 0,
        depth: 0,
        atoms,
    };
    if let Some(measure) = reader.alone()? {
        return Ok(measure);
    }
    let value = match reader.take(b'/') {
        true => reader.term(Value::ONE, true)?,
        false => reader.term(Value::ONE, false)?,
    };
    if reader.at < text.len() {
        return Err(UcumError::Unexpected { at: reader.at });
    }
    Ok(Measure {
        dimension: value.product.dimension().ok_or(reader.out_of_range())?,
        ratio: value.ratio,
        origin: Origin::ZERO,
    })
}

#[derive(Clone, Copy)]
struct Value {
    product: Product,
    ratio: Ratio,
}

impl Value {
    const ONE: Self = Self {
        product: Product::EMPTY,
        ratio: Ratio::ONE,
    };

    fn of(dimension: Dimension, ratio: Ratio) -> Self {
        Self {
            product: Product::of(dimension),
            ratio,
        }
    }

    fn times(self, other: Self) -> Option<Self> {
        Some(Self {
            product: self.product.times(other.product)?,
            ratio: self.ratio.times(other.ratio)?,
        })
    }

    fn over(self, other: Self) -> Option<Self> {
        Some(Self {
            product: self.product.over(other.product)?,
            ratio: self.ratio.over(other.ratio)?,
        })
    }

    fn to_the(self, power: i8) -> Option<Self> {
        Some(Self {
            product: self.product.to_the(power)?,
            ratio: self.ratio.to_the(power)?,
        })
    }
}

struct Reader<'t, A> {
    text: &'t str,
    at: usize,
    depth: usize,
    atoms: A,
}

impl<A: Fn(&str) -> Option<Atom>> Reader<'_, A> {
    /// The whole text, if it is one unit that can be no part of another: `Cel`, `dB`, `[pH]`.
    fn alone(&mut self) -> Result<Option<Measure>, UcumError> {
        let start = self.at;
        let symbol = self.symbol();
        let found = match self.atom(symbol, start) {
            Ok((atom, prefix)) if !atom.proportional => (atom, prefix),
            _ => {
                self.at = start;
                return Ok(None);
            }
        };
        self.annotation()?;
        if self.at < self.text.len() {
            return Err(UcumError::NotProportional { at: start });
        }
        let (atom, prefix) = found;
        let ratio = atom
            .measure
            .ratio
            .times(prefix)
            .ok_or(self.out_of_range())?;
        Ok(Some(Measure {
            ratio,
            ..atom.measure
        }))
    }

    /// `component ((. | /) component)*`, from the left; the first one divides if a solidus led.
    ///
    /// A leading solidus divides what follows it and nothing else: `/min/L` is (1/min)/L.
    fn term(&mut self, start: Value, divides: bool) -> Result<Value, UcumError> {
        let mut value = start;
        let mut divides = divides;
        loop {
            let component = self.component()?;
            value = match divides {
                true => value.over(component),
                false => value.times(component),
            }
            .ok_or(self.out_of_range())?;
            divides = match self.peek() {
                Some(b'.') => false,
                Some(b'/') => true,
                _ => return Ok(value),
            };
            self.at += 1;
        }
    }

    fn component(&mut self) -> Result<Value, UcumError> {
        match self.peek() {
            Some(b'(') => {
                if self.depth == DEEPEST {
                    return Err(UcumError::TooDeep { at: self.at });
                }
                self.depth += 1;
                self.at += 1;
                let divides = self.take(b'/');
                let value = self.term(Value::ONE, divides)?;
                if !self.take(b')') {
                    return Err(UcumError::Unexpected { at: self.at });
                }
                self.depth -= 1;
                Ok(value)
            }
            Some(b'{') => {
                self.annotation()?;
                Ok(Value::ONE)
            }
            Some(byte) if byte.is_ascii_digit() && !self.ten() => {
                let number = self.digits()?;
                let ratio = Ratio::from_integer(number).ok_or(self.out_of_range())?;
                self.annotation()?;
                Ok(Value::of(Dimension::NUMBER, ratio))
            }
            Some(_) => self.unit(),
            None => Err(UcumError::Unexpected { at: self.at }),
        }
    }

    /// A unit with its prefix, power and annotation.
    fn unit(&mut self) -> Result<Value, UcumError> {
        let start = self.at;
        let symbol = self.symbol();
        let (atom, prefix) = self.atom(symbol, start)?;
        if !atom.proportional {
            return Err(UcumError::NotProportional { at: start });
        }
        let ratio = atom
            .measure
            .ratio
            .times(prefix)
            .ok_or(self.out_of_range())?;
        let value = Value::of(atom.measure.dimension, ratio);
        let power = self.power()?;
        let value = value.to_the(power).ok_or(self.out_of_range())?;
        self.annotation()?;
        Ok(value)
    }

    /// Whether a power of ten starts here: `10*`, `10^`.
    fn ten(&self) -> bool {
        let rest = self.rest();
        rest.starts_with("10*") || rest.starts_with("10^")
    }

    /// The symbol of a unit: up to an operator, a power, an annotation or the end; square brackets hold anything.
    fn symbol(&mut self) -> Range<usize> {
        let start = self.at;
        if self.ten() {
            self.at += 3;
            return start..self.at;
        }
        let mut bracket = false;
        while let Some(byte) = self.peek() {
            match byte {
                b'[' => bracket = true,
                b']' => bracket = false,
                _ if bracket => {}
                b'.' | b'/' | b'(' | b')' | b'{' | b'}' | b'+' | b'-' => break,
                _ if byte.is_ascii_digit() => break,
                _ => {}
            }
            self.at += 1;
        }
        start..self.at
    }

    /// The unit a symbol stands for, and the factor of its prefix. A unit's own symbol goes before a prefixed one: `cd`, `Pa`.
    fn atom(&self, symbol: Range<usize>, at: usize) -> Result<(Atom, Ratio), UcumError> {
        let symbol = self.text.get(symbol).unwrap_or_default();
        if symbol.is_empty() {
            return Err(UcumError::Unexpected { at });
        }
        if let Some(atom) = (self.atoms)(symbol) {
            return Ok((atom, Ratio::ONE));
        }
        let mut prefixed = Prefix::ALL.into_iter().filter_map(|prefix| {
            let atom = (self.atoms)(symbol.strip_prefix(prefix.ucum())?)?;
            Some((atom, Ratio::ten_to_the(i16::from(prefix.power_of_ten()))))
        });
        match prefixed.next() {
            Some((atom, prefix)) if atom.metric => Ok((atom, prefix)),
            Some(_) => Err(UcumError::PrefixNotAllowed { at }),
            None => Err(UcumError::UnknownUnit { at }),
        }
    }

    /// The power behind a unit, 1 if there is none.
    fn power(&mut self) -> Result<i8, UcumError> {
        let negative = match self.peek() {
            Some(b'-') => true,
            Some(b'+') => false,
            Some(byte) if byte.is_ascii_digit() => {
                return self.size();
            }
            _ => return Ok(1),
        };
        self.at += 1;
        let size = self.size()?;
        Ok(if negative { -size } else { size })
    }

    fn size(&mut self) -> Result<i8, UcumError> {
        let digits = self.digits()?;
        i8::try_from(digits).map_err(|_| self.out_of_range())
    }

    fn digits(&mut self) -> Result<u64, UcumError> {
        let start = self.at;
        let mut number: u64 = 0;
        while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
            self.at += 1;
            number = number
                .checked_mul(10)
                .and_then(|number| number.checked_add(u64::from(digit - b'0')))
                .ok_or(self.out_of_range())?;
        }
        match self.at == start {
            true => Err(UcumError::Unexpected { at: start }),
            false => Ok(number),
        }
    }

    /// Steps over an annotation, which means nothing: printable ASCII in braces.
    fn annotation(&mut self) -> Result<(), UcumError> {
        if !self.take(b'{') {
            return Ok(());
        }
        while let Some(byte) = self.peek() {
            match byte {
                b'}' => {
                    self.at += 1;
                    return Ok(());
                }
                b'{' => break,
                b'!'..=b'~' => self.at += 1,
                _ => break,
            }
        }
        Err(UcumError::Unexpected { at: self.at })
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let taken = self.peek() == Some(byte);
        self.at += usize::from(taken);
        taken
    }

    const fn out_of_range(&self) -> UcumError {
        UcumError::OutOfRange { at: self.at }
    }
}
