use alloc::vec::Vec;

use super::{Alert, AlertOrder};
use crate::datatype::Pl;
use crate::model::{Identity, Note, Participation, Patient, Visit};

/// One ALERT group: a patient or a place, and what is said about it (TF-2 3.4.4.1.2).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertGroup<'a> {
    /// PID.
    pub patient: Patient<'a>,
    /// PV1.
    pub visit: Option<Visit<'a>>,
    /// The NTE behind PID, or behind PV1 where there is no PID.
    pub notes: Vec<Note<'a>>,
    /// The PRT there.
    pub participations: Vec<Participation<'a>>,
    /// The alerts; the framework has one in a message.
    pub alerts: Vec<Alert<'a>>,
    /// Orders (OBR) of a group without an alert: each of their rows is a problem.
    pub others: Vec<AlertOrder<'a>>,
}

/// Whom or what an alert is about (TF-2 B.5.1, B.6.1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AlertSubject<'r, 'a> {
    /// This patient, wherever that is.
    Patient(&'r Identity<'a>),
    /// Whoever or whatever is at this place: nobody says who (PV1-3).
    Location(&'r Pl<'a>),
    /// Nobody says whom or what.
    Nobody,
}

impl<'a> AlertGroup<'a> {
    /// Whom the alerts are about: a patient who is identified, else the place.
    ///
    /// A place is never taken for a patient (TF-1 3.4.2).
    pub fn subject(&self) -> AlertSubject<'_, 'a> {
        if let Patient::Identified(identity) = &self.patient {
            return AlertSubject::Patient(identity);
        }
        match self.location() {
            Some(location) => AlertSubject::Location(location),
            None => AlertSubject::Nobody,
        }
    }

    /// PV1-3: where it is, whether the patient is identified or not.
    pub fn location(&self) -> Option<&Pl<'a>> {
        self.visit.as_ref()?.location.as_ref()
    }

    /// All orders, in the order of the message.
    pub fn orders(&self) -> impl Iterator<Item = &AlertOrder<'a>> {
        let of_alerts = self.alerts.iter().flat_map(Alert::orders);
        of_alerts.chain(&self.others)
    }

    /// The same group without a borrow.
    pub fn into_owned(self) -> AlertGroup<'static> {
        AlertGroup {
            patient: self.patient.into_owned(),
            visit: self.visit.map(Visit::into_owned),
            notes: self.notes.into_iter().map(Note::into_owned).collect(),
            participations: self
                .participations
                .into_iter()
                .map(Participation::into_owned)
                .collect(),
            alerts: self.alerts.into_iter().map(Alert::into_owned).collect(),
            others: self
                .others
                .into_iter()
                .map(AlertOrder::into_owned)
                .collect(),
        }
    }
}
