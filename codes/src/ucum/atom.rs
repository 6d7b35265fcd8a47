use super::super::measure::Measure;

/// A unit that UCUM gives a symbol of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Atom {
    pub(crate) measure: Measure,
    /// Whether it takes prefixes.
    pub(crate) metric: bool,
    /// Whether it can stand in a product: a temperature with an offset and a logarithm cannot.
    pub(crate) proportional: bool,
}
