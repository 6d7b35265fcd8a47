//! Reads the alerts of a group from its orders: TF-2 B.8.5.

use alloc::vec::Vec;

use super::event::words_of;
use super::facet::{Told, is_any_event, is_attribute};
use super::{
    Alert, AlertEvent, AlertKind, AlertOrder, AlertPhase, AlertPriority, AlertSource, AlertState,
    AlertWord, Facet, Inactivations, Listed, ParentLayout,
};
use crate::hl7::{Location, SegmentId};
use crate::model::problem::Problems;
use crate::model::{Observation, ProblemKind, Row};

/// Makes alerts of the orders of one group, each with the orders of devices and evidence behind it, the first one also with those before it.
///
/// The orders of a group without an alert come back, and each of their rows is a problem.
pub(super) fn alerts<'a>(
    orders: Vec<AlertOrder<'a>>,
    problems: &mut Problems,
) -> (Vec<Alert<'a>>, Vec<AlertOrder<'a>>) {
    let mut alerts: Vec<Alert<'a>> = Vec::new();
    let mut before = Vec::new();
    for order in orders {
        let places = places(&order, problems);
        if places.iter().all(Option::is_none) {
            match alerts.last_mut() {
                Some(alert) => alert.orders.push(order),
                None => before.push(order),
            }
            continue;
        }
        let mut of_alert = core::mem::take(&mut before);
        let identification = of_alert.len();
        of_alert.push(order);
        alerts.push(Alert::new(of_alert, identification, places));
    }
    for row in before.iter().flat_map(|order| &order.order.rows) {
        problems.add(row.key().location(), ProblemKind::NotOfAnAlert);
    }
    for alert in &mut alerts {
        alert.interpret(problems);
    }
    (alerts, before)
}

/// Where the row of each facet stands; the first one counts, and one that is named before one that is only numbered.
///
/// Of an order that is no alert there is none.
fn places(order: &AlertOrder<'_>, problems: &mut Problems) -> [Option<usize>; 7] {
    let mut places: [Option<Stood<'_, '_>>; 7] = [None; 7];
    let mut unnamed = None;
    // Numbers alone make no alert, unless the order says that it is one.
    let mut is_alert = is_any_event(&order.order.service);
    let mut doubts = Problems::default();
    for (place, row) in order.order.rows.iter().enumerate() {
        let Row::Observation(row) = row else {
            continue;
        };
        let Some(told) = Facet::of(row) else {
            let is_local = row.code.text.trim().starts_with("MDCX_");
            if unnamed.is_none() && !is_local && !is_attribute(&row.code) {
                unnamed = Some(place);
            }
            continue;
        };
        is_alert |= !told.by_number;
        let Told {
            facet,
            doubt,
            by_number,
        } = told;
        let at = row.key.location();
        if let Some(doubt) = doubt {
            doubts.add(at.field(3), doubt);
        }
        let Some(known) = places.get_mut(facet.index()) else {
            continue;
        };
        let this = Stood {
            place,
            row,
            by_number,
        };
        match known {
            None => *known = Some(this),
            Some(first) if first.by_number && !by_number => *first = this,
            Some(first) if !first.by_number && by_number => {}
            Some(first) => doubts.add(at, first.repeated_by(facet, row)),
        }
    }
    if !is_alert || places.iter().all(Option::is_none) {
        return [None; 7];
    }
    for doubt in &doubts.0 {
        // It is read by its name, and not by its code.
        problems
            .0
            .retain(|it| it.at != doubt.at || it.kind != ProblemKind::CodeMismatch);
    }
    problems.0.append(&mut doubts.0);
    let mut places = places.map(|stood| stood.map(|stood| stood.place));
    // A source needs no number, as its metric says what it is; but no metric alone makes an alert.
    if let Some(place) = places.get_mut(Facet::Source.index()) {
        *place = place.or(unnamed);
    }
    places
}

/// The row of a facet.
#[derive(Clone, Copy)]
struct Stood<'r, 'a> {
    place: usize,
    row: &'r Observation<'a>,
    by_number: bool,
}

impl Stood<'_, '_> {
    /// What is to be told of another row of the same facet.
    fn repeated_by(&self, facet: Facet, row: &Observation<'_>) -> ProblemKind {
        let is_same = self.row.value_as_sent() == row.value_as_sent()
            && (facet != Facet::Event || self.row.code == row.code);
        match is_same {
            true => ProblemKind::RepeatedFacet,
            false => ProblemKind::ContradictingFacet,
        }
    }
}

impl<'a> Alert<'a> {
    const fn new(
        orders: Vec<AlertOrder<'a>>,
        identification: usize,
        places: [Option<usize>; 7],
    ) -> Self {
        Self {
            orders,
            identification,
            places,
            id: None,
            event: None,
            source: None,
            phase: None,
            state: None,
            inactivation: None,
            priority: None,
            kind: None,
        }
    }

    /// Says what its rows say.
    fn interpret(&mut self, problems: &mut Problems) {
        self.event = self.row(Facet::Event).map(|row| {
            if AlertEvent::is_contradicted(row) {
                problems.add(row.key.location().field(5), ProblemKind::ContradictingFacet);
            }
            AlertEvent::read(row)
        });
        self.source = self.row(Facet::Source).map(AlertSource::read);
        self.phase = self.word(Facet::Phase, problems);
        self.state = self.word(Facet::State, problems);
        self.compare_phase_and_state(problems);
        self.inactivation = self.read_inactivation(problems);
        self.priority = self.word(Facet::Priority, problems);
        self.kind = self.word(Facet::Kind, problems);
        self.read_flags(problems);
        let at = self.place();
        let present = [
            self.event.is_some(),
            self.source.is_some(),
            self.phase.is_some(),
            self.state.is_some(),
            self.inactivation.is_some(),
            self.priority.is_some(),
            self.kind.is_some(),
        ];
        for (facet, is_present) in Facet::ALL.into_iter().zip(present) {
            // Of a row that is there, and says nothing or nonsense, that is told at the row.
            if !is_present && self.row(facet).is_none() {
                problems.add(at, ProblemKind::MissingFacet(facet));
            }
        }
        self.read_id(problems);
    }

    /// Its OBR, or where rows stand before any OBR the first of them.
    pub(super) fn place(&self) -> Location {
        let Some(order) = self.order().filter(|order| order.number == 0) else {
            let number = self.order().map_or(1, |order| order.number);
            return Location::segment(SegmentId::OBR, number);
        };
        order
            .rows
            .first()
            .map_or(Location::segment(SegmentId::OBX, 1), |row| {
                row.key().location()
            })
    }

    fn read_id(&mut self, problems: &mut Problems) {
        let Some(at) = self.order().filter(|order| order.number > 0) else {
            // That there is no OBR is told of the row.
            return;
        };
        let at = Location::segment(SegmentId::OBR, at.number);
        let is_first = self.phase().and_then(Listed::known);
        let is_later = is_first.is_some_and(|phase: AlertPhase| !phase.is_first());
        let parent = self.parent();
        match parent.layout() {
            ParentLayout::Filler => {}
            ParentLayout::None if !is_later => {}
            ParentLayout::None => problems.add(at.field(29), ProblemKind::Missing),
            ParentLayout::Placer | ParentLayout::Components => {
                problems.add(at.field(29), ProblemKind::ParentLayout);
            }
        }
        let own = || self.indication().cloned().map(Into::into);
        let id = parent.id().cloned().or_else(own);
        if id.is_none() || self.indication().is_none() {
            problems.add(at.field(3), ProblemKind::Missing);
        }
        self.id = id;
    }

    /// The one word of a facet.
    fn word<T: AlertWord>(&self, facet: Facet, problems: &mut Problems) -> Option<Listed<'a, T>> {
        let row = self.row(facet)?;
        let at = row.key.location().field(5);
        let Some(words) = words_of(row.value_as_sent()) else {
            problems.add(at, ProblemKind::Malformed);
            return None;
        };
        let mut words = words.into_iter();
        let Some(first) = words.next() else {
            problems.add(at, ProblemKind::Missing);
            return None;
        };
        if words.any(|other| other != first) {
            problems.add(at, ProblemKind::ContradictingFacet);
        }
        let word = Listed::new(first);
        if word.known().is_none() {
            problems.add(at, ProblemKind::NotInTable);
        }
        Some(word)
    }

    /// Tells of an alert that begins and is not there, or is over and is there still (SDPi, states and transitions of alerts).
    fn compare_phase_and_state(&self, problems: &mut Problems) {
        let phase = self.phase().and_then(Listed::known);
        let state = self.state().and_then(Listed::known);
        let contradict = match (phase, state) {
            (Some(phase), Some(AlertState::Inactive)) => {
                phase.is_first() && phase != AlertPhase::TimePoint
            }
            (Some(AlertPhase::End | AlertPhase::Reset), Some(AlertState::Active)) => true,
            _ => false,
        };
        if contradict && let Some(row) = self.row(Facet::State) {
            problems.add(row.key.location().field(5), ProblemKind::ContradictingFacet);
        }
    }

    /// Facet 5, which may be empty: then nothing is inactivated.
    fn read_inactivation(&self, problems: &mut Problems) -> Option<Inactivations<'a>> {
        let row = self.row(Facet::Inactivation)?;
        let at = row.key.location().field(5);
        let Some(words) = words_of(row.value_as_sent()) else {
            problems.add(at, ProblemKind::Malformed);
            return None;
        };
        let inactivations = Inactivations::read(words);
        if inactivations.iter().any(|said| said.known().is_none()) {
            problems.add(at, ProblemKind::NotInTable);
        }
        if inactivations.contradict() {
            problems.add(at, ProblemKind::ContradictingFacet);
        }
        Some(inactivations)
    }

    /// Priority and type in OBX-8 of the event or its source, which count where the facets do not say them (TF-2 B.8.5).
    fn read_flags(&mut self, problems: &mut Problems) {
        let mut priority = None;
        let mut kind = None;
        for facet in [Facet::Event, Facet::Source] {
            let Some(row) = self.row(facet) else {
                continue;
            };
            let priority_here = flag::<AlertPriority>(row);
            let kind_here = flag::<AlertKind>(row);
            if priority_here.is_none() && kind_here.is_none() {
                continue;
            }
            let at = row.key.location().field(8);
            problems.add(at, ProblemKind::PriorityInFlags);
            let contradicts = priority_here
                .zip(self.priority.as_ref().or(priority.as_ref()))
                .is_some_and(|(flag, said)| *said != flag)
                || kind_here
                    .zip(self.kind.as_ref().or(kind.as_ref()))
                    .is_some_and(|(flag, said)| *said != flag);
            if contradicts {
                problems.add(at, ProblemKind::ContradictingFacet);
            }
            priority = priority.or(priority_here.map(Listed::Known));
            kind = kind.or(kind_here.map(Listed::Known));
        }
        self.priority = self.priority.take().or(priority);
        self.kind = self.kind.take().or(kind);
    }
}

/// The first flag of OBX-8 that is in the list.
fn flag<T: AlertWord>(row: &Observation<'_>) -> Option<T> {
    row.flags.iter().find_map(|flag| T::from_word(flag.trim()))
}
