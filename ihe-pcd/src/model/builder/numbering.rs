//! Gives every row of a report its path (OBX-4), and puts the rows in their order: TF-2 B.8.3, B.8.4.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use ihe_pcd_codes::MdcCode;

use super::entry::{Draft, Entry, Kind, Part};
use super::metric::SentTimes;
use super::said;
use crate::datatype::{Cwe, Ei};
use crate::hl7::{ShortText, Text};
use crate::model::{Containment, Device, Key, Level, Limits, Observation, Row};

/// The numbers of one report: the same number always means the same thing in it (TF-2 A, B.8.3).
///
/// In every order a device is the same that has the same code and the same first id;
/// without an id, and for metrics, the first of a code in what it is in is the same, the second, and so on.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// What has a number.
    places: Vec<Place>,
    /// Where it stands, by what it is in and its level.
    known: BTreeMap<(Containment, Level), usize>,
    /// What was asked for last: neighbours nearly always are in the same.
    last: Option<((Containment, Level), usize)>,
    /// The order that is numbered, from 1.
    order: u32,
    times: SentTimes,
}

#[derive(Debug, Default)]
struct Place {
    /// The greatest number.
    last: u32,
    /// Of each code as the nomenclature sends it.
    terms: BTreeMap<MdcCode, Things>,
    others: BTreeMap<Name, Things>,
}

/// What is called alike in one place.
#[derive(Debug, Default)]
struct Things {
    /// The number of the first.
    first: u32,
    /// The numbers of the second, the third, and so on.
    further: Vec<u32>,
    /// How many of them stand in an order so far, and in which.
    so_far: usize,
    order: u32,
}

/// The parts of a code, and those of an id.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Name {
    code: (ShortText<'static>, [Text<'static>; 2]),
    id: Option<[Text<'static>; 4]>,
}

impl Numbering {
    /// The rows of an order in their order: device before what is in it, by number.
    pub(super) fn rows(&mut self, draft: &mut Draft) -> Vec<Row<'static>> {
        self.order = self.order.saturating_add(1);
        let mut entries = core::mem::take(&mut draft.entries);
        for at in 0..entries.len() {
            let Some((before, [entry, ..])) = entries.split_at_mut_checked(at) else {
                break;
            };
            let parent = entry.parent.and_then(|parent| before.get(parent));
            let around = parent.map_or(Containment::EMPTY, |parent| parent.path);
            entry.path = self.path(around, entry.level, &mut entry.kind);
        }
        // Nearly always they were said in their order.
        if !entries.is_sorted_by_key(|entry| entry.path) {
            entries.sort_by_key(|entry| entry.path);
        }
        let mut rows: Vec<Row<'static>> = Vec::with_capacity(entries.len());
        for Entry { path, kind, .. } in &mut entries {
            let path = *path;
            match kind {
                Kind::Metric(metric) => {
                    // It is filled where it stays: a row is too large to be moved without need.
                    rows.resize_with(rows.len().saturating_add(1), || UNSAID);
                    if let Some(Row::Observation(row)) = rows.last_mut() {
                        metric.fill(row, path, &mut self.times);
                    }
                }
                Kind::Part(part) => {
                    let part = core::mem::take(&mut **part);
                    match rows.last_mut() {
                        // It was begun again.
                        Some(Row::Device(device)) if device.path == path => add(device, part),
                        _ => rows.push(device(path, part)),
                    }
                }
            }
        }
        rows
    }

    fn path(&mut self, around: Containment, level: Level, kind: &mut Kind) -> Containment {
        let order = self.order;
        let Some(place) = self.place((around, level)) else {
            return around;
        };
        let number = match kind {
            Kind::Part(part) => {
                part.ids.retain(|id| !id.is_empty());
                match (part.ids.first(), said::term(&part.code)) {
                    (None, Some(term)) => place.number_of_term(term, order),
                    (id, _) => place.number_of_name(name(&part.code, id), order),
                }
            }
            Kind::Metric(metric) => match metric.code.term() {
                Ok(term) => place.number_of_term(term, order),
                Err(code) => place.number_of_name(name(code, None), order),
            },
        };
        match level {
            Level::Metric => {
                let [mds, vmd, channel] = around.channel_numbers();
                Containment::metric(mds, vmd, channel, number)
            }
            Level::Facet => around.with_facet(number),
            level => device_path(around, level, number),
        }
    }
}

impl Numbering {
    /// The numbers of what is in something.
    #[inline]
    fn place(&mut self, what: (Containment, Level)) -> Option<&mut Place> {
        let at = match self.last {
            Some((last, at)) if last == what => at,
            _ => {
                let next = self.places.len();
                let at = *self.known.entry(what).or_insert(next);
                if at == next {
                    self.places.push(Place::default());
                }
                self.last = Some((what, at));
                at
            }
        };
        self.places.get_mut(at)
    }
}

impl Place {
    /// The number that this has, or the next one.
    fn number_of_name(&mut self, name: Name, order: u32) -> u32 {
        let is_another = name.id.is_none();
        let things = self.others.entry(name).or_default();
        things.number(&mut self.last, is_another, order)
    }

    /// The same, of a code as the nomenclature sends it.
    fn number_of_term(&mut self, term: MdcCode, order: u32) -> u32 {
        let things = self.terms.entry(term).or_default();
        things.number(&mut self.last, true, order)
    }
}

impl Things {
    /// The number of the next of them in an order; all that have one id are the first.
    fn number(&mut self, last: &mut u32, is_another: bool, order: u32) -> u32 {
        if self.order != order {
            self.order = order;
            self.so_far = 0;
        }
        let nth = self.so_far;
        if is_another {
            self.so_far = nth.saturating_add(1);
        }
        let place = match nth.checked_sub(1) {
            None => &mut self.first,
            Some(further) => {
                if further >= self.further.len() {
                    self.further.push(0);
                }
                match self.further.get_mut(further) {
                    Some(place) => place,
                    None => return *last,
                }
            }
        };
        if *place == 0 {
            *last = last.saturating_add(1);
            *place = *last;
        }
        *place
    }
}

/// A row of which nothing has been said.
const UNSAID: Row<'static> = Row::Observation(Observation::UNREAD);

fn name(code: &Cwe<'static>, id: Option<&Ei<'static>>) -> Name {
    let id = id.map(|id| {
        [
            &id.entity_identifier,
            &id.namespace_id,
            &id.universal_id,
            &id.universal_id_type,
        ]
        .map(Text::clone)
    });
    let texts = [code.text.clone(), code.coding_system.clone()];
    Name {
        code: (code.identifier.clone(), texts),
        id,
    }
}

const fn device_path(around: Containment, level: Level, number: u32) -> Containment {
    let [mds, vmd, _] = around.channel_numbers();
    match level {
        Level::Mds => Containment::mds(number),
        Level::Vmd => Containment::vmd(mds, number),
        _ => Containment::channel(mds, vmd, number),
    }
}

fn device(path: Containment, mut part: Part) -> Row<'static> {
    let mut device = Device {
        key: Key::default(),
        path,
        code: core::mem::take(&mut part.code),
        unit: None,
        range: Limits::default(),
        ids: Vec::new(),
        time: None,
        details: None,
    };
    add(&mut device, part);
    Row::Device(device)
}

/// Adds what is said of a device, where it is begun again to what was said before.
fn add(device: &mut Device<'static>, part: Part) {
    for id in part.ids {
        if !device.ids.contains(&id) {
            device.ids.push(id);
        }
    }
    if let Some((range, unit)) = part.range {
        device.range = range;
        device.unit = Some(unit).filter(|unit| !unit.0.is_empty());
    }
    if !part.notes.is_empty() {
        let details = device.details.get_or_insert_default();
        details.notes.extend(part.notes);
    }
}
