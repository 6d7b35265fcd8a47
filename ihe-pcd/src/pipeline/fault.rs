use core::error::Error;
use core::fmt;
use core::ops::Range;

/// One thing that is wrong with a configuration.
///
/// It names places, keys and what is known, and shows no value but the names that a site gives: a value may be a secret.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// The line, counted from one.
    pub line: usize,
    /// The column in characters, counted from one.
    pub column: usize,
    /// The table, such as `sinks.record`; empty at the top.
    pub at: String,
    /// What is wrong, and what would be right.
    pub what: String,
}

/// Everything that is wrong with a configuration, in the order of its lines.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Faults {
    file: String,
    faults: Vec<Fault>,
}

/// A fault whose line is not known yet.
#[derive(Debug)]
pub(super) struct Misplaced {
    pub(super) span: Option<Range<usize>>,
    pub(super) what: String,
}

impl Fault {
    pub(super) fn new(text: &str, at: &str, misplaced: Misplaced) -> Self {
        let start = misplaced.span.map_or(0, |span| span.start.min(text.len()));
        let before = text.get(..start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self {
            line: before.matches('\n').count().saturating_add(1),
            column: line.chars().count().saturating_add(1),
            at: at.to_owned(),
            what: misplaced.what,
        }
    }
}

impl Faults {
    pub(super) fn new(file: &str, mut faults: Vec<Fault>) -> Self {
        faults.sort_by_key(|fault| (fault.line, fault.column));
        // A step is read for each sink that names it.
        faults.dedup();
        Self {
            file: file.to_owned(),
            faults,
        }
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.faults.iter()
    }
}

impl Misplaced {
    pub(super) fn new(span: Range<usize>, what: impl Into<String>) -> Self {
        Self {
            span: Some(span),
            what: what.into(),
        }
    }

    /// What TOML or serde says, without the value that it says it of.
    pub(super) fn said(error: &toml::de::Error) -> Self {
        Self {
            span: error.span(),
            what: without_value(error.message()),
        }
    }
}

/// `invalid type: string "secret", expected u16` becomes `invalid type: string, expected u16`.
fn without_value(message: &str) -> String {
    let is_about_value = ["invalid type: ", "invalid value: "];
    let about = is_about_value
        .iter()
        .find_map(|it| Some((it, message.strip_prefix(it)?)));
    let (Some((kind, rest)), Some((_, expected))) = (about, message.rsplit_once(", expected "))
    else {
        return message.to_owned();
    };
    let type_of = |c: char| c == '`' || c == '"';
    let type_of = rest.split(type_of).next().unwrap_or_default();
    let type_of = type_of.split(',').next().unwrap_or_default().trim_end();
    format!("{kind}{type_of}, expected {expected}")
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.line, self.column)?;
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        f.write_str(&self.what)
    }
}

/// One line for each, as compilers write them.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.faults.iter().enumerate() {
            let end = if number == 0 { "" } else { "\n" };
            write!(f, "{end}{}:{fault}", self.file)?;
        }
        Ok(())
    }
}

impl Error for Faults {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_a_wrong_type_is_not_shown() {
        for (said, kept) in [
            (
                "invalid type: string \"s3cret, expected x\", expected u16",
                "invalid type: string, expected u16",
            ),
            (
                "invalid value: integer `4711`, expected u8",
                "invalid value: integer, expected u8",
            ),
            (
                "invalid type: map, expected a string",
                "invalid type: map, expected a string",
            ),
            ("missing field `path`", "missing field `path`"),
        ] {
            assert_eq!(without_value(said), kept);
        }
    }

    #[test]
    fn a_place_is_a_line_and_a_column_of_characters() {
        let text = "a = 1\næ = x\n";
        let at = text.find('x').unwrap();
        let fault = Fault::new(text, "sinks.record", Misplaced::new(at..at + 1, "wrong"));
        assert_eq!(fault.to_string(), "2:5: sinks.record: wrong");
    }
}
