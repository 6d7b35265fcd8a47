use core::fmt;

use thiserror::Error;

use crate::hl7::TextError;

/// Why the parts of a field are not what their data type asks for.
///
/// It says which rule and which component, never the value.
/// The component counts from 1 and is `None` when the error is about the whole value;
/// for a value read from a component it is the number of the subcomponent.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum DatatypeError {
    /// The text is not a number (HL7 v2.6 chapter 2A, NM).
    #[error("{}a number is an optional sign, digits and an optional point", Place(*.component))]
    NotANumber {
        /// The component.
        component: Option<u32>,
    },
    /// The number is beyond the type it was asked for, or has a fraction where a whole number was asked for.
    #[error("{}the number does not fit the type it was asked for", Place(*.component))]
    DoesNotFit {
        /// The component.
        component: Option<u32>,
    },
    /// The text is not a time (HL7 v2.6 chapter 2A, DTM), or names a day or an hour that does not exist.
    #[error(
        "{}a time is YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ], each part within the calendar",
        Place(*.component)
    )]
    NotATime {
        /// The component.
        component: Option<u32>,
    },
    /// The text is not a date (HL7 v2.6 chapter 2A, DT), or names a day that does not exist.
    #[error("{}a date is YYYY[MM[DD]], each part within the calendar", Place(*.component))]
    NotADate {
        /// The component.
        component: Option<u32>,
    },
    /// The text is not a time of day (HL7 v2.6 chapter 2A, TM), or names an hour, minute or second that does not exist.
    #[error("{}a time of day is HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ]", Place(*.component))]
    NotATimeOfDay {
        /// The component.
        component: Option<u32>,
    },
    /// The low value of a range is above its high value (HL7 v2.6 chapter 2A, NR).
    #[error("{}the low value of a range is not above its high value", Place(*.component))]
    NotARange {
        /// The component.
        component: Option<u32>,
    },
    /// The bytes are not in the character set of the message.
    #[error("{}{error}", Place(*.component))]
    Text {
        /// Which byte and which character set.
        error: TextError,
        /// The component.
        component: Option<u32>,
    },
    /// A value of one part has several, and passing over one would change the value.
    #[error("{}a value of one part has several", Place(*.component))]
    TooManyParts {
        /// The component.
        component: Option<u32>,
    },
}

impl DatatypeError {
    /// The component it is about, from 1; `None` when it is about the whole value.
    pub const fn component(&self) -> Option<u32> {
        match self {
            Self::NotANumber { component }
            | Self::DoesNotFit { component }
            | Self::NotATime { component }
            | Self::NotADate { component }
            | Self::NotATimeOfDay { component }
            | Self::NotARange { component }
            | Self::Text { component, .. }
            | Self::TooManyParts { component } => *component,
        }
    }

    /// The same error about component `number`, from 1.
    #[must_use]
    pub const fn at_component(mut self, number: u32) -> Self {
        match &mut self {
            Self::NotANumber { component }
            | Self::DoesNotFit { component }
            | Self::NotATime { component }
            | Self::NotADate { component }
            | Self::NotATimeOfDay { component }
            | Self::NotARange { component }
            | Self::Text { component, .. }
            | Self::TooManyParts { component } => *component = Some(number),
        }
        self
    }
}

impl From<TextError> for DatatypeError {
    fn from(error: TextError) -> Self {
        Self::Text {
            error,
            component: None,
        }
    }
}

/// Prints the component before the rule, if there is one.
struct Place(Option<u32>);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(component) => write!(f, "component {component}: "),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn an_error_says_the_rule_and_the_component() {
        let error = DatatypeError::NotANumber { component: None };
        assert_eq!(
            error.to_string(),
            "a number is an optional sign, digits and an optional point"
        );
        let error = error.at_component(2);
        assert_eq!(error.component(), Some(2));
        assert!(error.to_string().starts_with("component 2: a number is"));
    }

    #[test]
    fn a_text_error_keeps_its_byte_and_gains_its_component() {
        let charset = crate::hl7::Charset::ASCII;
        let error = DatatypeError::from(TextError { offset: 3, charset }).at_component(5);
        assert_eq!(
            error.to_string(),
            "component 5: byte 3 of the value is not in the character set ASCII"
        );
    }
}
