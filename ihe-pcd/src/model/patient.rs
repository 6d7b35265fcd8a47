use alloc::vec::Vec;

use super::Timestamp;
use super::circumstances::Circumstances;
use super::identifier;
use super::problem::Problems;
use super::read::list;
use crate::datatype::{Cx, Xpn};
use crate::hl7::{Location, Segment, SegmentWriter, Text};

/// Who a report is about: said, said to be unknown, or not said at all (TF-2 B.5).
#[derive(Clone, Debug, PartialEq)]
pub enum Patient<'a> {
    /// PID-3 holds an identifier, and PID-31 does not say that the identity is unknown.
    Identified(Identity<'a>),
    /// PID is there, without an identifier or with PID-31 `Y`: provisional identifiers are not an identity.
    Unidentified(Identity<'a>),
    /// There is no PID.
    Absent,
}

/// What PID says of a patient.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity<'a> {
    /// PID-3.
    pub identifiers: Vec<Cx<'a>>,
    /// PID-5.
    pub names: Vec<Xpn<'a>>,
    /// PID-7.
    pub birth: Option<Timestamp<'a>>,
    /// PID-8, HL7 table 0001.
    pub sex: Text<'a>,
    /// PID-31, `Y` or `N`.
    pub identity_unknown: Text<'a>,
}

impl<'a> Patient<'a> {
    /// What PID says, whatever it says of the identity.
    pub const fn identity(&self) -> Option<&Identity<'a>> {
        match self {
            Self::Identified(identity) | Self::Unidentified(identity) => Some(identity),
            Self::Absent => None,
        }
    }

    /// A stable word for programs: `identified`, `unidentified`, `absent`.
    pub const fn status(&self) -> &'static str {
        match self {
            Self::Identified(_) => "identified",
            Self::Unidentified(_) => "unidentified",
            Self::Absent => "absent",
        }
    }

    pub(super) fn new(identity: Identity<'a>) -> Self {
        let known = identity
            .identifiers
            .iter()
            .any(|id| !id.id.trim().is_empty());
        if known && identity.identity_unknown != "Y" {
            Self::Identified(identity)
        } else {
            Self::Unidentified(identity)
        }
    }

    pub(super) fn read(
        pid: &Segment<'a>,
        at: Location,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) -> Self {
        let [identifiers, names, birth, sex, unknown] = pid.fields_at([3, 5, 7, 8, 31]);
        let mut code = |number, field: crate::hl7::Field<'a>| -> Text<'a> {
            if field.is_empty() {
                return Text::default();
            }
            let text: Option<Text<'a>> = problems.text(at.field(number), field.value());
            text.unwrap_or_default()
        };
        let sex = code(8, sex);
        let identity_unknown = code(31, unknown);
        Self::new(Identity {
            identifiers: identifier::identifiers(
                identifiers,
                at.field(3),
                &reading.rules.identifier_systems,
                problems,
            ),
            names: list(names, at.field(5), problems, Xpn::read, Xpn::is_empty),
            birth: Timestamp::read(birth, at.field(7), reading, problems),
            sex,
            identity_unknown,
        })
    }

    pub(super) fn write(identity: &Identity<'_>, pid: &mut SegmentWriter<'_>) {
        for (number, identifier) in (1..).zip(&identity.identifiers) {
            identifier.write(&mut pid.field(3).repetition(number));
        }
        for (number, name) in (1..).zip(&identity.names) {
            name.write(&mut pid.field(5).repetition(number));
        }
        if let Some(birth) = &identity.birth {
            birth.wire.write(&mut pid.field(7));
        }
        pid.field(8).text(&identity.sex);
        pid.field(31).text(&identity.identity_unknown);
    }

    /// The same patient without a borrow.
    pub fn into_owned(self) -> Patient<'static> {
        match self {
            Self::Identified(identity) => Patient::Identified(identity.into_owned()),
            Self::Unidentified(identity) => Patient::Unidentified(identity.into_owned()),
            Self::Absent => Patient::Absent,
        }
    }
}

impl Identity<'_> {
    /// The same identity without a borrow.
    pub fn into_owned(self) -> Identity<'static> {
        Identity {
            identifiers: self.identifiers.into_iter().map(Cx::into_owned).collect(),
            names: self.names.into_iter().map(Xpn::into_owned).collect(),
            birth: self.birth.map(Timestamp::into_owned),
            sex: self.sex.into_owned(),
            identity_unknown: self.identity_unknown.into_owned(),
        }
    }
}
