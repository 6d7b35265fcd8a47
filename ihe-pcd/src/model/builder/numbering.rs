//! Gives every row of a report its path (OBX-4), and puts the rows in their order: TF-2 B.8.3, B.8.4.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use ihe_pcd_codes::MdcCode;
use ihe_pcd_codes::resolve::published_code;

use super::entry::{Draft, Entry, Kind, Part};
use crate::datatype::{Cwe, Ei};
use crate::hl7::Text;
use crate::model::{Containment, Device, Key, Level, Limits, Row};

/// The numbers of one report: the same number always means the same thing in it (TF-2 A, B.8.3).
///
/// In every order a device is the same that has the same code and the same first id;
/// without an id, and for metrics, the first of a code in what it is in is the same, the second, and so on.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// What has a number, by what it is in and its level.
    places: BTreeMap<(Containment, Level), Place>,
    /// The order that is numbered, from 1.
    order: u32,
}

#[derive(Debug, Default)]
struct Place {
    /// The greatest number.
    last: u32,
    things: BTreeMap<Name, Things>,
}

/// What is called alike in one place.
#[derive(Debug, Default)]
struct Things {
    /// The numbers of the first, the second, and so on.
    numbers: Vec<u32>,
    /// How many of them stand in an order so far, and in which.
    so_far: usize,
    order: u32,
}

/// The parts of a code, and those of an id.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Name {
    /// A code with the reference id that the nomenclature prefers.
    Published(MdcCode),
    Other([Text<'static>; 3]),
    Identified([Text<'static>; 3], [Text<'static>; 4]),
}

impl Numbering {
    /// The rows of an order in their order: device before what is in it, by number.
    pub(super) fn rows(&mut self, draft: &mut Draft) -> Vec<Row<'static>> {
        self.order = self.order.saturating_add(1);
        let mut paths: Vec<Containment> = Vec::with_capacity(draft.entries.len());
        let mut placed: Vec<(Containment, Kind)> = Vec::with_capacity(draft.entries.len());
        for Entry { parent, mut kind } in draft.entries.drain(..) {
            let around = parent.and_then(|at| paths.get(at)).copied();
            let around = around.unwrap_or(Containment::EMPTY);
            let (path, facets) = match &mut kind {
                Kind::Part(part) => {
                    part.ids.retain(|id| !id.is_empty());
                    let number = self.number(around, part.level, &part.code, part.ids.first());
                    (device_path(around, part.level, number), Vec::new())
                }
                Kind::Metric(metric) => {
                    let number = self.number(around, Level::Metric, &metric.code, None);
                    let [mds, vmd, channel] = around.channel_numbers();
                    let path = Containment::metric(mds, vmd, channel, number);
                    (path, core::mem::take(&mut metric.facets))
                }
            };
            paths.push(path);
            placed.push((path, kind));
            for facet in facets {
                let number = self.number(path, Level::Facet, &facet.code, None);
                placed.push((path.with_facet(number), Kind::Metric(facet)));
            }
        }
        // Nearly always they were said in their order; a row is too large to be moved without need.
        if !placed.is_sorted_by_key(|(path, _)| *path) {
            placed.sort_by_key(|(path, _)| *path);
        }
        let mut rows: Vec<Row<'static>> = Vec::with_capacity(placed.len());
        for (path, kind) in placed {
            match kind {
                Kind::Metric(metric) => rows.push(Row::Observation(metric.into_observation(path))),
                Kind::Part(part) => match rows.last_mut() {
                    // It was begun again.
                    Some(Row::Device(device)) if device.path == path => add(device, part),
                    _ => rows.push(device(path, part)),
                },
            }
        }
        rows
    }

    /// The number that this has, or the next one.
    fn number(
        &mut self,
        around: Containment,
        level: Level,
        code: &Cwe<'static>,
        id: Option<&Ei<'static>>,
    ) -> u32 {
        let place = self.places.entry((around, level)).or_default();
        let things = place.things.entry(name(code, id)).or_default();
        if things.order != self.order {
            things.order = self.order;
            things.so_far = 0;
        }
        let nth = things.so_far;
        if id.is_none() {
            things.so_far = nth.saturating_add(1);
        }
        if let Some(number) = things.numbers.get(nth) {
            return *number;
        }
        place.last = place.last.saturating_add(1);
        things.numbers.push(place.last);
        place.last
    }
}

fn name(code: &Cwe<'static>, id: Option<&Ei<'static>>) -> Name {
    let parts = || [&code.identifier, &code.text, &code.coding_system].map(Text::clone);
    if let Some(id) = id {
        let id = [
            &id.entity_identifier,
            &id.namespace_id,
            &id.universal_id,
            &id.universal_id_type,
        ];
        return Name::Identified(parts(), id.map(Text::clone));
    }
    let published = published_code(&code.identifier, &code.text);
    match published.filter(|_| code.coding_system == "MDC") {
        Some(code) => Name::Published(code),
        None => Name::Other(parts()),
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
