use alloc::vec::Vec;

use super::Timestamp;
use super::circumstances::Circumstances;
use super::identifier;
use super::problem::Problems;
use super::read::text;
use super::room::list;
use crate::datatype::{Cx, Xpn};
use crate::hl7::{Location, Segment, SegmentWriter, Text};

/// Who a report is about: said, said to be unknown, or not said at all (TF-2 B.5).
#[derive(Clone, Debug, PartialEq)]
pub enum Patient<'a> {
    /// PID-3 holds an identifier, and PID-31 does not say that the identity is unknown.
    Identified(Identity<'a>),
    /// PID is there, without an identifier or with PID-31 `Y`: then the identifiers and names in it are provisional,
    /// agreed at a site for patients nobody knows yet, and no identity (TF-2 B.5).
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
    /// PID-7, as it was sent: never told from an identifier that has a date of birth in it.
    pub birth: Option<Timestamp>,
    /// PID-8, HL7 table 0001, as it was sent: never told from an identifier either.
    pub sex: Text<'a>,
    /// PID-31: `Y` where the identity is not known or not reliable, `N` or nothing where it is (TF-2 B.5).
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

    /// Whether the patient is identified by both factors, an identifier and a name (TF-2 B.5).
    ///
    /// The framework wants both available where values are assigned to a patient. Whoever requires them asks here:
    /// one that is missing is no problem of reading.
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    /// use ihe_pcd::model::Report;
    ///
    /// let meets = |pid: &str| {
    ///     let text = format!("MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\rPID|||{pid}\r");
    ///     let message = Message::parse(&text).unwrap();
    ///     let report = Report::read(&message).unwrap();
    ///     report.only_patient().unwrap().meets_two_factor_rule()
    /// };
    /// assert!(meets("4711^^^HOSPITAL^PI||Test^Kari^^^^^L"));
    /// // The name is not known.
    /// assert!(!meets("4711^^^HOSPITAL^PI||^^^^^^U"));
    /// ```
    pub fn meets_two_factor_rule(&self) -> bool {
        match self {
            Self::Identified(identity) => {
                let Factors { identifier, name } = identity.factors();
                identifier && name
            }
            Self::Unidentified(_) | Self::Absent => false,
        }
    }

    pub(super) fn new(identity: Identity<'a>) -> Self {
        if identity.factors().identifier && identity.identity_unknown != "Y" {
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
        let sex = text(sex, at.field(8), problems);
        let identity_unknown = text(unknown, at.field(31), problems);
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

/// Which of the two factors by which a patient is identified PID holds (TF-2 B.5).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Factors {
    /// PID-3 holds an identifier.
    pub identifier: bool,
    /// PID-5 holds a name. A type of name alone is none: `^^^^^^U` says that no name is known.
    pub name: bool,
}

impl Identity<'_> {
    /// Which factors of the two-factor rule are there, whatever PID-31 says (TF-2 B.5).
    ///
    /// ```
    /// use ihe_pcd::datatype::{Cx, Xpn};
    /// use ihe_pcd::model::{Factors, Identity};
    ///
    /// let patient = Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")).named(Xpn::unknown());
    /// assert_eq!(patient.factors(), Factors { identifier: true, name: false });
    /// ```
    pub fn factors(&self) -> Factors {
        let is_given = |part: &Text<'_>| !part.trim().is_empty();
        Factors {
            identifier: self.identifiers.iter().any(|id| is_given(&id.id)),
            name: self.names.iter().any(|name| {
                [&name.family, &name.given, &name.further_given]
                    .into_iter()
                    .any(is_given)
            }),
        }
    }

    /// The same identity without a borrow.
    pub fn into_owned(self) -> Identity<'static> {
        Identity {
            identifiers: self.identifiers.into_iter().map(Cx::into_owned).collect(),
            names: self.names.into_iter().map(Xpn::into_owned).collect(),
            birth: self.birth,
            sex: self.sex.into_owned(),
            identity_unknown: self.identity_unknown.into_owned(),
        }
    }
}
