//! Gives every row of a report its path (OBX-4), and puts the rows in their order: TF-2 B.8.3, B.8.4.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::entry::{Draft, Entry, Kind, Part};
use super::metric::Metric;
use crate::datatype::{Cwe, Ei};
use crate::hl7::Text;
use crate::model::{Containment, Device, Key, Level, Limits, Row};

/// The numbers of one report: the same number always means the same thing in it (TF-2 A, B.8.3).
///
/// In every order a device is the same that has the same code and the same first id;
/// without an id, and for metrics, the first of a code in what it is in is the same, the second, and so on.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    known: BTreeMap<Thing, u32>,
    /// The greatest number at each level of each place.
    last: BTreeMap<(Containment, Level), u32>,
}

/// What has a number.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Thing {
    around: Containment,
    level: Level,
    name: Name,
    /// Which of those that are called so, from 1; 0 for one that has an id.
    nth: u32,
}

/// The parts of a code, and those of an id.
type Name = ([Text<'static>; 3], Option<[Text<'static>; 4]>);

/// How many of a name there are so far in an order.
type Counts = BTreeMap<(Containment, Level, Name), u32>;

/// A row and its path.
pub(super) type Placed = (Containment, Row<'static>);

impl Numbering {
    /// The rows of an order in their order: device before what is in it, by number.
    pub(super) fn rows(&mut self, draft: &mut Draft) -> Vec<Placed> {
        let mut counts = Counts::new();
        let mut rows: BTreeMap<Containment, Row<'static>> = BTreeMap::new();
        let mut paths: Vec<Containment> = Vec::with_capacity(draft.entries.len());
        for Entry { parent, kind } in draft.entries.drain(..) {
            let around = parent.and_then(|at| paths.get(at)).copied();
            let around = around.unwrap_or(Containment::EMPTY);
            match kind {
                Kind::Part(mut part) => {
                    part.ids.retain(|id| !id.is_empty());
                    let (level, id) = (part.level, part.ids.first());
                    let number = self.number(around, level, &part.code, id, &mut counts);
                    let path = device_path(around, level, number);
                    paths.push(path);
                    let code = part.code.clone();
                    match rows.entry(path).or_insert_with(|| device(path, code)) {
                        Row::Device(device) => add(device, part),
                        Row::Observation(_) => {}
                    }
                }
                Kind::Metric(mut metric) => {
                    let facets = core::mem::take(&mut metric.facets);
                    let path = self.metric_path(around, &metric, &mut counts);
                    paths.push(path);
                    rows.insert(path, Row::Observation(metric.into_observation(path)));
                    for facet in facets {
                        let code = &facet.code;
                        let number = self.number(path, Level::Facet, code, None, &mut counts);
                        let path = path.with_facet(number);
                        rows.insert(path, Row::Observation(facet.into_observation(path)));
                    }
                }
            }
        }
        rows.into_iter().collect()
    }

    fn metric_path(
        &mut self,
        around: Containment,
        metric: &Metric,
        counts: &mut Counts,
    ) -> Containment {
        let number = self.number(around, Level::Metric, &metric.code, None, counts);
        let [mds, vmd, channel] = around.channel_numbers();
        Containment::metric(mds, vmd, channel, number)
    }

    /// The number that this has, or the next one.
    fn number(
        &mut self,
        around: Containment,
        level: Level,
        code: &Cwe<'static>,
        id: Option<&Ei<'static>>,
        counts: &mut Counts,
    ) -> u32 {
        let name = name(code, id);
        let nth = match id {
            Some(_) => 0,
            None => {
                let count = counts.entry((around, level, name.clone())).or_default();
                *count = count.saturating_add(1);
                *count
            }
        };
        let thing = Thing {
            around,
            level,
            name,
            nth,
        };
        *self.known.entry(thing).or_insert_with(|| {
            let last = self.last.entry((around, level)).or_default();
            *last = last.saturating_add(1);
            *last
        })
    }
}

fn name(code: &Cwe<'static>, id: Option<&Ei<'static>>) -> Name {
    let code = [&code.identifier, &code.text, &code.coding_system].map(Text::clone);
    let id = id.map(|id| {
        let parts = [
            &id.entity_identifier,
            &id.namespace_id,
            &id.universal_id,
            &id.universal_id_type,
        ];
        parts.map(Text::clone)
    });
    (code, id)
}

const fn device_path(around: Containment, level: Level, number: u32) -> Containment {
    let [mds, vmd, _] = around.channel_numbers();
    match level {
        Level::Mds => Containment::mds(number),
        Level::Vmd => Containment::vmd(mds, number),
        _ => Containment::channel(mds, vmd, number),
    }
}

fn device(path: Containment, code: Cwe<'static>) -> Row<'static> {
    Row::Device(Device {
        key: Key::default(),
        path,
        code,
        unit: None,
        range: Limits::default(),
        ids: Vec::new(),
        time: None,
        details: None,
    })
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
