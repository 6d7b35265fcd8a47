use core::fmt;

use crate::{ParseCodeError, ParseLoincError};

/// The rule that a file breaks.
///
/// A [`Fault`](crate::map::Fault) says where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    // The file.
    /// The file holds nothing.
    Empty,
    /// The file is longer than [`MAX_LENGTH`](crate::map::MAX_LENGTH).
    TooLong,
    /// The file is not UTF-8. Which other character set it is in is not guessed.
    NotUtf8,
    /// The file is in UTF-16.
    Utf16,
    /// The file is a workbook (a zip archive), not a text.
    Workbook,
    /// The file is a web page or XML: often the login page of a download.
    WebPage,

    // The quotation (RFC 4180).
    /// A quotation begins here and never ends.
    UnclosedQuote,
    /// There is text between the end of a quotation and the end of its cell.
    TextBehindQuote,
    /// A quote stands in a cell that is not quoted.
    QuoteInText,
    /// A control character other than a tab or a line break within quotes.
    ControlCharacter,
    /// U+FFFD stands for a character that an earlier conversion has lost.
    LostCharacter,
    /// The row has fewer cells than the header.
    TooFewCells,
    /// The row has more cells than the header.
    TooManyCells,

    // The header.
    /// The header lacks this column.
    MissingColumn,
    /// The header names a column that the format does not have.
    UnknownColumn,
    /// The header names this column twice.
    RepeatedColumn,
    /// There is a header, and no row.
    NoRows,

    // The metadata of a code map.
    /// The file does not begin with the line `#code-map`.
    NotACodeMap,
    /// The file is a code map of a format other than `v1`.
    UnknownFormat,
    /// The code map lacks this metadata line.
    MissingMetadata,
    /// A metadata line has a name that the format does not have.
    UnknownMetadata,
    /// This metadata line stands there twice.
    RepeatedMetadata,
    /// The version does not begin with the letter v, so that a spreadsheet may rewrite it as a number or a date.
    VersionWithoutLetter,
    /// The file is a code map of another name than the one that is to be reloaded.
    AnotherMap,

    // A cell.
    /// The cell must not be empty.
    MissingValue,
    /// The cell must be empty in a row of this mapping.
    ValueNotAllowed,
    /// A blank stands at the beginning or the end of a code.
    SurroundingBlank,
    /// A line break stands in a code.
    LineBreak,
    /// The cell is not an MDC code.
    Code(ParseCodeError),
    /// The cell is not a LOINC code.
    Loinc(ParseLoincError),
    /// The list does not have this code, and the row does not say that it is private.
    ///
    /// Without the feature `full` the list is a selection: a code of the standard may then be unknown.
    UnknownCode,
    /// The reference id is not one of the code.
    CodeAndRefidDisagree,
    /// Code 0 names no term by itself: it takes a reference id that begins with `MDCX_`, and is not mapped further.
    ZeroCode,
    /// The list does not have this unit, and the row does not say that it is private.
    UnknownUnit,
    /// The unit measures something else than every unit that the Rosetta list has for the metric;
    /// or the unit of the local system something else than the unit of the row.
    ///
    /// A unit that is merely not listed breaks no rule.
    UnitOfAnotherDimension,
    /// The number of decimals is not one digit, 0 to 9.
    Decimals,
    /// The mapping is none of `standard`, `private` and `nothing`.
    UnknownMapping,

    // A row among the others.
    /// The row has neither a vendor code nor a local code beside its MDC code.
    MapsNothing,
    /// The row says what another row has said.
    Duplicate {
        /// The line of the other row.
        line: u32,
    },
    /// The row says something else of the same code in the same unit than another row.
    Contradiction {
        /// The line of the other row.
        line: u32,
    },
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the file is empty",
            Self::TooLong => "the file is longer than 16 MiB",
            Self::NotUtf8 => {
                "the file is not UTF-8 from here on (a spreadsheet may have saved it in Windows-1252: save it as \"CSV UTF-8\")"
            }
            Self::Utf16 => "the file is in UTF-16: save it as \"CSV UTF-8\"",
            Self::Workbook => "the file is a workbook: save it as \"CSV UTF-8\"",
            Self::WebPage => {
                "the file is a web page, perhaps the login page of the download"
            }
            Self::UnclosedQuote => "the quotation that begins here never ends",
            Self::TextBehindQuote => "there is text behind the end of a quotation",
            Self::QuoteInText => "there is a quote in a cell that is not quoted",
            Self::ControlCharacter => "there is a control character",
            Self::LostCharacter => {
                "there is a replacement character (U+FFFD): an earlier conversion has lost text"
            }
            Self::TooFewCells => "the row has fewer cells than the header",
            Self::TooManyCells => "the row has more cells than the header",
            Self::MissingColumn => "the header lacks this column",
            Self::UnknownColumn => "the format has no such column",
            Self::RepeatedColumn => "the header names this column twice",
            Self::NoRows => "there is no row below the header",
            Self::NotACodeMap => "the file does not begin with the line #code-map",
            Self::UnknownFormat => "the format of the code map is not v1",
            Self::MissingMetadata => "the code map lacks this line",
            Self::UnknownMetadata => "the format has no such metadata line",
            Self::RepeatedMetadata => "this line stands there twice",
            Self::VersionWithoutLetter => "the version does not begin with the letter v",
            Self::AnotherMap => "the map has another name than the one in use",
            Self::MissingValue => "the cell is empty",
            Self::ValueNotAllowed => "the cell must be empty in a row of this mapping",
            Self::SurroundingBlank => "there is a blank before or behind the text",
            Self::LineBreak => "there is a line break in the cell",
            Self::Code(error) => return error.fmt(f),
            Self::Loinc(error) => return error.fmt(f),
            Self::UnknownCode => {
                "the code is not in the list, and the row is not marked private"
            }
            Self::CodeAndRefidDisagree => "the reference id is not one of the code",
            Self::ZeroCode => {
                "code 0 needs a reference id that begins with MDCX_, and has no local code"
            }
            Self::UnknownUnit => {
                "the unit is not in the list, and the row is not marked private"
            }
            Self::UnitOfAnotherDimension => {
                "the unit measures something else than the metric, or than the unit of the row"
            }
            Self::Decimals => "the number of decimals is not 0 to 9",
            Self::UnknownMapping => "the mapping is none of standard, private and nothing",
            Self::MapsNothing => {
                "the row has neither a vendor code nor a local code"
            }
            Self::Duplicate { line } => return write!(f, "the row repeats line {line}"),
            Self::Contradiction { line } => {
                return write!(f, "the row contradicts line {line}");
            }
        })
    }
}
