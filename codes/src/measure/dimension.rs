use core::fmt;

/// What a unit measures, as a product of powers of base quantities.
///
/// Two units have one dimension only if a value may be converted between them without knowing more than the units.
/// That is stricter than UCUM in three ways:
///
/// - an amount of substance (`mol`), osmoles, equivalents, drops, information and every arbitrary unit (`[iU]`, `[arb'U]`) are quantities of their own:
///   what a mole weighs, what charge an ion has and how large a drop is, the unit does not say;
/// - a quotient of like quantities is not cancelled: `ug/kg/min` is a dose rate per body mass and no frequency, `L/min/m2` a flow per body surface and no speed,
///   `mmol/mol` no percentage. Lengths to the same power are: `mL/dL` is a number, as volume fractions are reported in percent;
/// - logarithms (`[pH]`, `B`, `B[10.nV]`) are each of their own dimension.
///
/// Angles are of their own, as in UCUM.
///
/// `Display` writes a unit of the dimension in base units: `g/m3`, `m3/m2/s`, `1` for numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Dimension {
    /// The power of each base quantity, by its place in [`BASES`].
    pub(crate) powers: [i8; BASES.len()],
    /// The powers above and below the line that are not cancelled, of the first base quantities.
    pub(crate) quotients: [i8; QUOTIENTS],
}

/// The base quantities, by the symbols of their units.
pub(crate) const BASES: [&str; 27] = [
    "g", "m", "s", "mol", "rad", "K", "C", "cd", "osm", "eq", "[iU]", "[arb'U]", "[USP'U]",
    "[drp]", "bit", "[CFU]", "[PFU]", "[pH]", "B", "B[V]", "B[mV]", "B[uV]", "B[10.nV]", "B[W]",
    "B[kW]", "B[SPL]", "Np",
];

/// How many of the base quantities keep their quotients: mass, length, time and amount of substance.
pub(crate) const QUOTIENTS: usize = 4;

impl Dimension {
    /// The dimension of numbers.
    pub const NUMBER: Self = Self {
        powers: [0; BASES.len()],
        quotients: [0; QUOTIENTS],
    };

    /// Whether this is the dimension of numbers: of `1`, `%`, `L/L`.
    pub fn is_number(self) -> bool {
        self == Self::NUMBER
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = || {
            let quotients = self.quotients.iter().copied().chain(core::iter::repeat(0));
            BASES.iter().zip(self.powers).zip(quotients)
        };
        let mut above = false;
        for ((base, power), quotient) in rows() {
            let power = i16::from(power.max(0)) + i16::from(quotient);
            if power > 0 {
                f.write_str(if above { "." } else { "" })?;
                factor(f, base, power)?;
                above = true;
            }
        }
        if !above {
            f.write_str("1")?;
        }
        for ((base, power), quotient) in rows() {
            let power = i16::from(quotient) - i16::from(power.min(0));
            if power > 0 {
                f.write_str("/")?;
                factor(f, base, power)?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn factor(f: &mut fmt::Formatter<'_>, base: &str, power: i16) -> fmt::Result {
    match power {
        1 => f.write_str(base),
        _ => write!(f, "{base}{power}"),
    }
}
