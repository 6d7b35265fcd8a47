//! Asks a written message what a profile asks.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::place::{self, Place};
use super::{Misfit, SendingProfile, SendingRule};
use crate::hl7::{Location, MessageBuf, Segment, SegmentId, Text, WriteError};

/// What a message is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum About {
    /// PCD-01.
    Observations,
    /// PCD-04, whose facets have values.
    Alert,
}

/// Everything that a profile does not take of a message, and then what it advises, each in the order of the message.
pub(super) fn misfits(
    profile: &SendingProfile,
    about: About,
    written: Result<MessageBuf, WriteError>,
) -> Vec<Misfit> {
    let written = match written {
        Ok(written) => written,
        Err(error) => {
            let misfit = Misfit::new(error.location(), SendingRule::CharacterSet);
            return alloc::vec![misfit];
        }
    };
    let mut check = Check::new(profile, about);
    let mut counts: BTreeMap<SegmentId, u32> = BTreeMap::new();
    for segment in written.message().segments() {
        let count = counts.entry(segment.id()).or_default();
        *count = count.saturating_add(1);
        check.segment(&segment, Location::segment(segment.id(), *count));
    }
    check.clocks();
    check.misfits
}

pub(super) struct Check<'p> {
    pub(super) profile: &'p SendingProfile,
    pub(super) about: About,
    misfits: Vec<Misfit>,
    /// Those of the segment, each of which is told once.
    told: BTreeSet<Misfit>,
    /// The segment that NTE and PRT stand behind, and how many NTE do.
    behind: Option<SegmentId>,
    notes: usize,
    /// Whether the order says when it was observed.
    pub(super) has_time: bool,
    /// The paths of the order.
    pub(super) paths: BTreeSet<String>,
    /// OBX-3 of each path of the message.
    pub(super) meanings: BTreeMap<String, Vec<u8>>,
    /// The devices of the message by their number, each with its first row, and whether a row says what its clock shows.
    pub(super) devices: BTreeMap<u32, (Location, bool)>,
}

impl<'p> Check<'p> {
    const fn new(profile: &'p SendingProfile, about: About) -> Self {
        Self {
            profile,
            about,
            misfits: Vec::new(),
            told: BTreeSet::new(),
            behind: None,
            notes: 0,
            has_time: false,
            paths: BTreeSet::new(),
            meanings: BTreeMap::new(),
            devices: BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, at: Location, rule: SendingRule) {
        self.tell(Misfit::new(at, rule));
    }

    fn tell(&mut self, misfit: Misfit) {
        if self.told.insert(misfit) {
            self.misfits.push(misfit);
        }
    }

    fn segment(&mut self, segment: &Segment<'_>, at: Location) {
        let profile = self.profile;
        self.told.clear();
        self.required(place::REQUIRED, true, segment, at);
        self.required(place::PLACER, profile.needs_placer, segment, at);
        let needed = profile.needs_identifier_and_name;
        self.required(place::IDENTIFIER_AND_NAME, needed, segment, at);
        let needed = profile.needs_identifier_authority;
        self.required(place::IDENTIFIER_AUTHORITY, needed, segment, at);
        let needed = profile.needs_application_name;
        self.required(place::APPLICATION_NAME, needed, segment, at);
        let needed = profile.needs_observer_id;
        self.required(place::OBSERVER_ID, needed, segment, at);
        self.required(place::NAME_TYPE, profile.name_types.is_some(), segment, at);
        let kind = match self.about {
            About::Observations => place::OBSERVATIONS,
            About::Alert => place::ALERT,
        };
        for (place, table) in place::TABLES.iter().chain(kind) {
            self.table(core::slice::from_ref(place), table, segment, at);
        }
        if !self.is_range_of_samples(segment) {
            self.table(place::VALUE_TYPES, profile.value_types, segment, at);
        }
        let accept = profile.accept_acknowledgment.table_0155();
        self.table(place::ACCEPT, &[accept], segment, at);
        let application = profile.application_acknowledgment.table_0155();
        self.table(place::APPLICATION, &[application], segment, at);
        for (places, table) in [
            (place::NAME_TYPE, profile.name_types),
            (place::UNIVERSAL_ID_TYPES, profile.universal_id_types),
            (place::FLAGS, profile.flags),
        ] {
            if let Some(table) = table {
                self.table(places, table, segment, at);
            }
        }
        self.length(place::CONTROL_ID, profile.control_id_limit, segment, at);
        for (place, most) in place::LENGTHS.iter().chain(profile.lengths) {
            self.length(*place, *most, segment, at);
        }
        for (place, most) in place::REPETITIONS {
            self.repetitions(*place, *most, segment, at);
        }
        if profile.has_one_site {
            self.repetitions(place::SITES, 1, segment, at);
        }
        self.times(segment, at);
        match segment.id() {
            SegmentId::MSH => self.sender(segment, at),
            SegmentId::PV1 if profile.forbids_admit_time => {
                self.forbidden(place::ADMIT_TIME, segment, at);
            }
            SegmentId::NTE => self.note(segment, at),
            SegmentId::PRT => self.participation(at),
            SegmentId::OBR => self.order(segment, at),
            SegmentId::OBX => self.row(segment, at),
            _ => {}
        }
        if !matches!(segment.id(), SegmentId::NTE | SegmentId::PRT) {
            self.behind = Some(segment.id());
            self.notes = 0;
        }
    }

    /// Where an NTE stands, how many do, and what is in it (TF-2 3.1.4.1.1).
    fn note(&mut self, nte: &Segment<'_>, at: Location) {
        self.notes = self.notes.saturating_add(1);
        if !matches!(self.behind, Some(SegmentId::OBR | SegmentId::OBX)) {
            self.add(at, SendingRule::Forbidden);
        }
        if self.notes > 1 && !self.profile.takes_several_notes {
            self.add(at, SendingRule::TooManyRepetitions);
        }
        if self.profile.takes_comments_only {
            for place in place::BESIDE_COMMENT {
                self.forbidden(place, nte, at);
            }
        }
        if self.profile.has_one_line_of_comment {
            self.repetitions(place::COMMENT, 1, nte, at);
        }
    }

    fn participation(&mut self, at: Location) {
        let taken = self.profile.participations;
        if !self.behind.is_some_and(|behind| taken.contains(&behind)) {
            self.add(at, SendingRule::Forbidden);
        }
    }

    /// A field that must not be there.
    fn forbidden(&mut self, place: Place, segment: &Segment<'_>, at: Location) {
        if !is_blank(segment.field(place.field as usize).raw()) {
            self.add(at.field(place.field), SendingRule::Forbidden);
        }
    }

    /// Fields that must be there, and components that must be where their field is.
    fn required(&mut self, places: &[Place], needed: bool, segment: &Segment<'_>, at: Location) {
        let here = places.iter().filter(|place| place.segment == segment.id());
        for place in here.filter(|_| needed) {
            let field = segment.field(place.field as usize);
            let at = at.field(place.field);
            if place.component == 0 {
                if is_blank(field.raw()) {
                    self.add(at, SendingRule::Required);
                }
                continue;
            }
            for (number, repetition) in (1..).zip(field.repetitions()) {
                let component = repetition.component(place.component as usize);
                if !repetition.is_empty() && is_blank(component.raw()) {
                    let at = repeated(at, number).component(place.component);
                    self.add(at, SendingRule::Required);
                }
            }
        }
    }

    fn table(&mut self, places: &[Place], table: &[&str], segment: &Segment<'_>, at: Location) {
        for place in places {
            for (at, text) in texts(*place, segment, at) {
                if !text.is_empty() && !table.contains(&text.as_str()) {
                    self.tell(Misfit {
                        code: place.known_code(&text),
                        ..Misfit::new(at, SendingRule::NotInTable)
                    });
                }
            }
        }
    }

    fn length(&mut self, place: Place, most: usize, segment: &Segment<'_>, at: Location) {
        for (at, text) in texts(place, segment, at) {
            if text.chars().count() > most {
                self.add(at, SendingRule::TooLong);
            }
        }
    }

    fn repetitions(&mut self, place: Place, most: usize, segment: &Segment<'_>, at: Location) {
        if place.segment == segment.id()
            && segment.field(place.field as usize).repetitions().count() > most
        {
            self.add(at.field(place.field), SendingRule::TooManyRepetitions);
        }
    }

    fn times(&mut self, segment: &Segment<'_>, at: Location) {
        for place in place::TIMES {
            for (at, text) in texts(*place, segment, at) {
                if !text.is_empty() && !text.contains(['+', '-']) {
                    self.add(at, SendingRule::NoZone);
                }
            }
        }
    }

    fn sender(&mut self, msh: &Segment<'_>, at: Location) {
        let part = |number| is_blank(msh.field(3).component(number).raw());
        if !is_blank(msh.field(3).raw()) && part(1) && (part(2) || part(3)) {
            self.add(at.field(3), SendingRule::NoAuthority);
        }
    }

    fn order(&mut self, obr: &Segment<'_>, at: Location) {
        self.paths.clear();
        self.has_time = !is_blank(obr.field(7).raw());
        for place in place::IDS {
            let field = obr.field(place.field as usize);
            let part = |number| is_blank(field.component(number).raw());
            if !is_blank(field.raw()) && part(2) && (part(3) || part(4)) {
                self.add(at.field(place.field), SendingRule::NoAuthority);
            }
        }
        let instant = |field| {
            let read = crate::datatype::Dtm::read(obr.field(field).repetition(1));
            read.ok().flatten().and_then(|time| time.instant())
        };
        if let (Some(start), Some(end)) = (instant(7), instant(8))
            && end < start
        {
            self.add(at.field(8), SendingRule::EndBeforeStart);
        }
    }
}

/// Nothing, or blanks only, say nothing.
pub(super) fn is_blank(raw: &[u8]) -> bool {
    raw.trim_ascii().is_empty()
}

/// The place of a repetition; of the only one, the place of the field.
pub(super) const fn repeated(at: Location, number: u32) -> Location {
    match number {
        0 | 1 => at,
        _ => at.repetition(number),
    }
}

/// The texts at a place, one of each repetition, with their places.
fn texts<'s>(
    place: Place,
    segment: &'s Segment<'_>,
    at: Location,
) -> impl Iterator<Item = (Location, String)> + use<'s> {
    let here = place.segment == segment.id();
    let field = segment.field(place.field as usize);
    let repetitions = here.then(|| field.repetitions().collect::<Vec<_>>());
    let repetitions = repetitions.unwrap_or_default();
    let text = move |(number, repetition): (u32, crate::hl7::Repetition<'_>)| {
        let component = repetition.component(place.component.max(1) as usize);
        let part = component.subcomponent(place.subcomponent.max(1) as usize);
        let text = part.text().map(Text::into_cow).unwrap_or_default();
        let mut at = repeated(at.field(place.field), number);
        if place.component != 0 {
            at = at.component(place.component);
        }
        if place.subcomponent != 0 {
            at = at.subcomponent(place.subcomponent);
        }
        (at, text.to_string())
    };
    let texts: Vec<_> = (1..).zip(repetitions).map(text).collect();
    texts.into_iter()
}
