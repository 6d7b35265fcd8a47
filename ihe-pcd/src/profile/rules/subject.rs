use super::alert::Alert;
use super::association::Association;
use super::event::Event;
use super::kind::Kind;
use super::row::Fields;
use super::told::Told;
use super::{Rule, implant, is_code};
use crate::hl7::{Location, Segment};

/// OBR-4 of PCD-15 (CP-152).
const MAINTENANCE: [&[u8]; 3] = [b"69135", b"MDC_OBS_MEM", b"MDC"];

/// What a message of observations is about, where its transaction has rules of its own.
pub(super) enum Subject {
    Alert(Alert),
    Event(Event),
    Implant,
    Maintenance,
    Association(Kind, Association),
    None,
}

impl Subject {
    pub(super) fn of(kind: Kind) -> Self {
        match kind {
            Kind::Alert | Kind::AlertAnswer => Self::Alert(Alert::new(kind)),
            Kind::Event => Self::Event(Event::default()),
            Kind::Implant => Self::Implant,
            Kind::Maintenance => Self::Maintenance,
            _ if kind.is_association() => Self::Association(kind, Association::default()),
            _ => Self::None,
        }
    }

    pub(super) fn patient(&mut self, pid: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        match self {
            Self::Alert(alert) => alert.has_patient(),
            Self::Implant => implant::patient(pid, at, told),
            _ => {}
        }
    }

    pub(super) fn visit(&mut self, pv1: &Segment<'_>) {
        if let Self::Alert(alert) = self {
            alert.visit(pv1);
        }
    }

    pub(super) fn answers(&mut self) {
        if let Self::Alert(alert) = self {
            alert.has_subject();
        }
    }

    pub(super) fn order(&mut self, obr: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        match self {
            Self::Alert(alert) => alert.order(obr, at, told),
            Self::Event(event) => event.order(at),
            Self::Maintenance => {
                let is_one = is_code(obr.field(4), MAINTENANCE);
                told.require(is_one, Rule::MaintenanceService, at.field(4));
            }
            Self::Association(_, association) => association.order(obr, at, told),
            Self::Implant | Self::None => {}
        }
    }

    #[inline]
    pub(super) fn row(&mut self, fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
        match self {
            Self::None | Self::Maintenance => {}
            Self::Alert(alert) => alert.row(fields, at, told),
            Self::Event(event) => event.row(fields, at, told),
            Self::Implant => implant::row(fields, at, told),
            Self::Association(kind, association) => association.row(fields, *kind, at, told),
        }
    }

    pub(super) fn participation(&mut self, prt: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        match self {
            Self::Alert(alert) => alert.participation(prt, at, told),
            Self::Association(_, association) => association.participation(prt, at, told),
            _ => {}
        }
    }

    pub(super) fn finish(self, told: &mut Told<'_>) {
        match self {
            Self::Alert(alert) => alert.finish(told),
            Self::Event(event) => event.finish(told),
            Self::Association(_, association) => association.finish(told),
            Self::Implant | Self::Maintenance | Self::None => {}
        }
    }
}
