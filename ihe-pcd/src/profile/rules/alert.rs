//! The one alert of a PCD-04, and what an alert manager answers about it (PCD-05): TF-2 3.4, 3.5, B.7 and B.8.5.

mod facet;

use self::facet::{Facet, Facets};
use super::kind::Kind;
use super::patient::repeated;
use super::row::Fields;
use super::told::Told;
use super::{Rule, is_blank, is_code};
use crate::hl7::{Field, Location, Segment, SegmentId};

/// What has been said of the alert so far.
pub(super) struct Alert {
    kind: Kind,
    /// The current OBR, and what stood under it.
    order: Option<Order>,
    /// How many OBR are about an alert.
    alerts: u32,
    says_where: bool,
    has_subject: bool,
}

struct Order {
    at: Location,
    /// The how manieth segment it is.
    segment: u32,
    parent: Parent,
    rows: u32,
    begins_with_devices: bool,
    facets: Facets,
    is_first: Option<bool>,
    /// It has no duration, so that its first message is the only one.
    is_point: bool,
}

/// OBR-29.
#[derive(Clone, Copy)]
enum Parent {
    None,
    /// In the first component alone.
    First,
    /// In the second, as CP-151 has it.
    Second,
}

impl Alert {
    pub(super) const fn new(kind: Kind) -> Self {
        Self {
            kind,
            order: None,
            alerts: 0,
            says_where: false,
            has_subject: false,
        }
    }

    pub(super) const fn has_patient(&mut self) {
        self.says_where = true;
    }

    pub(super) fn visit(&mut self, pv1: &Segment<'_>) {
        self.says_where |= !is_blank(pv1.field(3).raw());
    }

    pub(super) const fn has_subject(&mut self) {
        self.has_subject = true;
    }

    pub(super) fn participation(&mut self, prt: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        let [reason, person, telecom] = prt.fields_at([3, 5, 15]);
        match self.kind {
            Kind::Alert => {
                let is_named = !is_blank(person.raw()) || !is_blank(telecom.raw());
                told.require(is_named, Rule::Recipient, at);
            }
            Kind::AlertAnswer => {
                let is_listed = facet::STATUSES.contains(&reason.component(2).raw());
                told.require(is_listed, Rule::AnswerStatus, at.field(3).component(2));
            }
            _ => {}
        }
    }

    pub(super) fn order(&mut self, obr: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        if !self.is_of_alerts() {
            return;
        }
        self.end_order(told);
        let [service, parent] = obr.fields_at([4, 29]);
        if self.kind == Kind::Alert {
            let is_alarm = is_code(service, [b"196616", b"MDC_EVT_ALARM", b"MDC"]);
            told.require(is_alarm, Rule::AlertService, at.field(4));
        }
        self.order = Some(Order {
            at,
            segment: told.segment(),
            parent: Parent::of(parent),
            rows: 0,
            begins_with_devices: true,
            facets: Facets::default(),
            is_first: None,
            is_point: false,
        });
    }

    pub(super) fn row(&mut self, fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
        let Some(order) = self.order.as_mut().filter(|_| self.kind == Kind::Alert) else {
            return;
        };
        order.rows = order.rows.saturating_add(1);
        let code = fields.field(3).field();
        let name = code.component(2).raw();
        order.begins_with_devices &= match order.rows {
            1 => name.ends_with(b"_MDS"),
            2 => name.ends_with(b"_VMD"),
            _ => true,
        };
        let path = fields.field(4).field().raw();
        let facet = Facet::of(name, path);
        let status = fields.field(11).field().raw();
        if facet.is_some() {
            told.require(status == b"F", Rule::AlertFinal, at.field(11));
            told.require(status == b"R", Rule::AlertUnverified, at.field(11));
        }
        let Some(facet) = facet else {
            return;
        };
        order.facets.add(facet);
        let value = fields.field(5).field();
        if facet == Facet::Event {
            order.flags(fields.field(8).field(), at, told);
        }
        if facet == Facet::Phase {
            let phase = value.raw();
            order.is_first = Some(matches!(phase, b"start" | b"start_only" | b"present"));
            order.is_point = phase == b"tpoint";
        }
        for (number, value) in (1..).zip(value.repetitions()) {
            let is_listed = value.is_empty() || facet.takes(value.component(1).raw());
            let at = repeated(at.field(5), number);
            told.require(is_listed, Rule::AlertValue, at);
        }
    }

    fn end_order(&mut self, told: &mut Told<'_>) {
        let Some(order) = self.order.as_ref() else {
            return;
        };
        let current = told.segment();
        told.look_at(order.segment);
        let parent = order.at.field(29);
        if self.kind == Kind::AlertAnswer {
            order.parent.later(parent, told);
        } else if order.facets.has(Facet::Phase) {
            self.alerts = self.alerts.saturating_add(1);
            told.require(self.alerts == 1, Rule::OneAlert, order.at);
            order.alert(told);
            match order.is_first {
                Some(true) => told.require(
                    matches!(order.parent, Parent::None),
                    Rule::ParentOfFirst,
                    parent,
                ),
                _ if order.is_point => {}
                _ => order.parent.later(parent, told),
            }
        }
        told.look_at(current);
    }

    pub(super) fn finish(mut self, told: &mut Told<'_>) {
        if !self.is_of_alerts() {
            return;
        }
        self.end_order(told);
        if self.kind == Kind::AlertAnswer {
            told.require(
                self.has_subject,
                Rule::AnswerSubject,
                Location::segment(SegmentId::MSA, 1),
            );
            return;
        }
        if self.alerts == 0
            && let Some(order) = &self.order
        {
            // None of them has a phase: what is missing is told of the last.
            told.look_at(order.segment);
            order.alert(told);
        }
        let at = Location::segment(SegmentId::PV1, 1).field(3);
        told.require(self.says_where, Rule::AlertWhere, at);
    }

    const fn is_of_alerts(&self) -> bool {
        matches!(self.kind, Kind::Alert | Kind::AlertAnswer)
    }
}

impl Order {
    fn flags(&mut self, flags: Field<'_>, at: Location, told: &mut Told<'_>) {
        let mut found = [false; 2];
        for flag in flags.repetitions() {
            match flag.raw() {
                b"PN" | b"PL" | b"PM" | b"PH" | b"PI" | b"PU" => found[0] = true,
                b"SP" | b"ST" | b"SA" => found[1] = true,
                _ => {}
            }
        }
        if found.contains(&true) {
            told.add(Rule::AlertFlags, at.field(8));
        }
        if found == [true; 2] {
            self.facets.add(Facet::Priority);
            self.facets.add(Facet::Type);
        }
    }

    /// What an alert has to say.
    fn alert(&self, told: &mut Told<'_>) {
        let begins = self.begins_with_devices && self.rows >= 2;
        told.require(begins, Rule::AlertDevices, self.at);
        for (facet, rule) in Facet::REQUIRED {
            told.require(self.facets.has(facet), rule, self.at);
        }
    }
}

impl Parent {
    fn of(field: Field<'_>) -> Self {
        let [first, second] = [1, 2].map(|number| !is_blank(field.component(number).raw()));
        match (first, second) {
            (_, true) => Self::Second,
            (true, false) => Self::First,
            (false, false) => Self::None,
        }
    }

    /// Of a message that is not the first of its alert.
    fn later(self, at: Location, told: &mut Told<'_>) {
        match self {
            Self::None => told.add(Rule::ParentOfLater, at),
            Self::First => told.add(Rule::ParentLayout, at),
            Self::Second => {}
        }
    }
}
