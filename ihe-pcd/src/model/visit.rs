use super::Timestamp;
use super::circumstances::Circumstances;
use super::problem::Problems;
use super::read::text;
use crate::datatype::{Cx, Pl};
use crate::hl7::{Field, Location, Segment, SegmentWriter, Text};

/// PV1: where the patient is (TF-2 B.6). A bed is not an identity (TF-1 3.4.2).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visit<'a> {
    /// PV1-2, HL7 table 0004: `I` inpatient, `U` unknown, ...
    pub class: Text<'a>,
    /// PV1-3.
    pub location: Option<Pl<'a>>,
    /// PV1-19.
    pub number: Option<Cx<'a>>,
    /// PV1-44: when the patient was admitted.
    pub admitted: Option<Timestamp>,
    /// PV1-51: what PV1-19 numbers, HL7 table 0326: `V` the visit; `A` or nothing, the account.
    pub indicator: Text<'a>,
}

impl<'a> Visit<'a> {
    pub(super) fn read(
        pv1: &Segment<'a>,
        at: Location,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) -> Self {
        let [class, location, number, admitted, indicator] = pv1.fields_at([2, 3, 19, 44, 51]);
        let given = |field: Field<'a>| (!field.is_empty()).then(|| field.repetition(1));
        Self {
            class: text(class, at.field(2), problems),
            location: given(location)
                .and_then(|location| problems.value(at.field(3), Pl::read(location)))
                .filter(|location| !location.is_empty()),
            number: given(number)
                .and_then(|number| problems.value(at.field(19), Cx::read(number)))
                .filter(|number| !number.is_empty()),
            admitted: Timestamp::read(admitted, at.field(44), reading, problems),
            indicator: text(indicator, at.field(51), problems),
        }
    }

    pub(super) fn write(&self, pv1: &mut SegmentWriter<'_>) {
        pv1.field(2).text(&self.class);
        if let Some(location) = &self.location {
            location.write(&mut pv1.field(3));
        }
        if let Some(number) = &self.number {
            number.write(&mut pv1.field(19));
        }
        if let Some(admitted) = &self.admitted {
            admitted.wire.write(&mut pv1.field(44));
        }
        pv1.field(51).text(&self.indicator);
    }

    /// The same visit without a borrow.
    pub fn into_owned(self) -> Visit<'static> {
        Visit {
            class: self.class.into_owned(),
            location: self.location.map(Pl::into_owned),
            number: self.number.map(Cx::into_owned),
            admitted: self.admitted,
            indicator: self.indicator.into_owned(),
        }
    }
}
