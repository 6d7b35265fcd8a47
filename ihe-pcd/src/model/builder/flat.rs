use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::datatype::Ei;
use crate::model::{Containment, Level, Row};

/// The paths of a report whose devices have no parts: `1.0.0.0` for the device, `1.0.0.n` for each of its metrics.
///
/// Rows of virtual devices and channels are left out, and their ranges and notes with them. Where they have ids, the metrics in them say them.
#[derive(Debug, Default)]
pub(super) struct Flat {
    /// The number of each metric, by the path it has in the tree: it keeps it in every order.
    known: BTreeMap<Containment, u32>,
    /// The greatest number of each device.
    last: BTreeMap<u32, u32>,
}

impl Flat {
    pub(super) fn rows(&mut self, rows: Vec<Row<'static>>) -> Vec<Row<'static>> {
        let mut ids: BTreeMap<Containment, Vec<Ei<'static>>> = BTreeMap::new();
        let mut flat = BTreeMap::new();
        for row in rows {
            let Some(path) = row.path().copied() else {
                continue;
            };
            match row {
                Row::Device(device) if path.level() == Level::Mds => {
                    flat.insert(path, Row::Device(device));
                }
                Row::Device(device) => {
                    if !device.ids.is_empty() {
                        ids.insert(path, device.ids);
                    }
                }
                Row::Observation(mut row) => {
                    let parts = [Level::Channel, Level::Vmd];
                    let around = parts.into_iter().filter_map(|level| path.parent(level));
                    if let Some(ids) = around.into_iter().find_map(|path| ids.get(&path)) {
                        row.own_devices.clone_from(ids);
                    }
                    let path = self.path(path);
                    row.path = Some(path);
                    row.sub_id = path.spell();
                    flat.insert(path, Row::Observation(row));
                }
            }
        }
        flat.into_values().collect()
    }

    fn path(&mut self, path: Containment) -> Containment {
        let [mds, vmd, channel, metric, ref facet @ ..] = *path.numbers() else {
            return path;
        };
        let known = Containment::metric(mds, vmd, channel, metric);
        let number = *self.known.entry(known).or_insert_with(|| {
            let last = self.last.entry(mds).or_default();
            *last = last.saturating_add(1);
            *last
        });
        let flat = Containment::metric(mds, 0, 0, number);
        match facet.first() {
            Some(facet) => flat.with_facet(*facet),
            None => flat,
        }
    }
}
