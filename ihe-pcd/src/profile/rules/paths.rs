//! OBX-4: TF-2 B.8.1, B.8.3, B.8.4 and B.8.7.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use core::mem;

use super::Rule;
use super::kind::Kind;
use super::told::Told;
use crate::hl7::{Field, Location, Seen};
use crate::model::Containment;
use crate::profile::Place;

/// A path with all its six numbers: those that are not written are zero.
pub(super) type Numbers = [u32; 6];

/// What is to be known of a row.
pub(super) struct Row<'a> {
    pub at: Location,
    /// The how manieth OBR it is under.
    pub order: u32,
    pub path: Seen<'a>,
    pub code: Field<'a>,
    pub has_time: bool,
    pub has_value: bool,
}

/// The paths of the message so far.
#[derive(Default)]
pub(super) struct Paths<'a> {
    known: BTreeMap<Numbers, Known<'a>>,
    /// Devices that a row named before their own row stood: where, for each once.
    awaited: BTreeMap<Numbers, Spot>,
    /// The path of the last row: the devices that it is in, or is, are known or awaited.
    last: Numbers,
    order: Order,
    systems: BTreeMap<u32, System>,
}

/// Where it is, and the how manieth segment.
#[derive(Clone, Copy)]
struct Spot {
    at: Location,
    segment: u32,
}

/// What a path was so far.
struct Known<'a> {
    /// The last OBR that it was under.
    order: u32,
    code: &'a [u8],
    has_time: bool,
}

#[derive(Default)]
struct System {
    row: Option<Spot>,
    has_clock: bool,
}

/// The rows under one OBR, in two orders: depth first, and all devices before all others.
#[derive(Default)]
struct Order {
    last: Option<Numbers>,
    last_device: Option<Numbers>,
    last_other: Option<Numbers>,
    /// Where they are not depth first any more.
    is_not_depth_first: Option<Spot>,
    is_not_devices_first: bool,
}

/// The reference id of the row with the time of a clock (TF-2 B.8.7).
const CLOCK: &[u8] = b"MDC_ATTR_TIME_ABS";

impl<'a> Paths<'a> {
    /// The path of a row, if it is one.
    pub(super) fn row(&mut self, row: &Row<'a>, told: &mut Told<'_>) -> Option<Containment> {
        if row.path.is_empty() {
            return None;
        }
        let at = row.at.field(4);
        let Some(path) = read(row.path) else {
            told.add(Rule::PathForm, at);
            return None;
        };
        let length = path.numbers().len();
        told.require(length >= 4, Rule::PathShort, at);
        told.require(length <= 5, Rule::PathLong, at);
        let is_device = path.is_device();
        told.require(
            !(is_device && row.has_value),
            Rule::ValueOfDevice,
            row.at.field(5),
        );
        let numbers = padded(path);
        let [_, vmd, channel, ..] = numbers;
        told.require((vmd, channel) == (0, 0), Rule::PathFlat, at);
        let segment = told.segment();
        let spot = Spot { at, segment };
        let last = mem::replace(&mut self.last, numbers);
        let devices = devices_around(numbers).filter(|device| !is_around(*device, last));
        for device in devices {
            if device != numbers && !self.known.contains_key(&device) {
                self.awaited.entry(device).or_insert(spot);
            }
        }
        self.order.row(numbers, is_device, spot);
        self.clock(numbers, row, segment);
        self.remember(numbers, row, told);
        Some(path)
    }

    /// Whether it or a device that it is in says when.
    pub(super) fn has_time(&self, row: &Row<'_>, path: Option<Containment>) -> bool {
        let is_timed = |device| self.known.get(&device).is_some_and(|known| known.has_time);
        row.has_time || path.is_some_and(|path| devices_around(padded(path)).any(is_timed))
    }

    fn clock(&mut self, numbers: Numbers, row: &Row<'_>, segment: u32) {
        let [system, below @ ..] = numbers;
        if below == [0; 5] {
            let system = self.systems.entry(system).or_default();
            let at = row.at;
            system.row = system.row.or(Some(Spot { at, segment }));
        } else if row.code.component(2).raw() == CLOCK {
            self.systems.entry(system).or_default().has_clock = true;
        }
    }

    fn remember(&mut self, numbers: Numbers, row: &Row<'a>, told: &mut Told<'_>) {
        let at = row.at.field(4);
        let code = row.code.raw();
        match self.known.entry(numbers) {
            Entry::Vacant(place) => {
                place.insert(Known {
                    order: row.order,
                    code,
                    has_time: row.has_time,
                });
            }
            Entry::Occupied(mut known) => {
                let known = known.get_mut();
                let is_twice = known.order == row.order;
                let is_same = known.code == code;
                told.require(!(is_twice && is_same), Rule::RowTwice, at);
                told.require(!is_twice, Rule::PathTwice, at);
                told.require(is_same, Rule::PathMeaning, at);
                known.order = row.order;
                known.has_time |= row.has_time;
            }
        }
    }

    pub(super) fn end_order(&mut self, told: &mut Told<'_>) {
        let order = mem::take(&mut self.order);
        if let (Some(spot), true) = (order.is_not_depth_first, order.is_not_devices_first) {
            spot.tell(Rule::PathOrder, told);
        }
    }

    pub(super) fn finish(self, kind: Kind, told: &mut Told<'_>) {
        for (device, spot) in self.awaited {
            match self.known.contains_key(&device) {
                true => spot.tell(Rule::DevicesFirst, told),
                false => spot.tell(Rule::Containment, told),
            }
        }
        if kind != Kind::Report {
            return;
        }
        let mut systems = self.systems.into_values();
        if systems.len() == 0 {
            told.look_at(0);
            told.add(Rule::DeviceTime, Place::Message);
        }
        for system in systems.by_ref() {
            if let (Some(spot), false) = (system.row, system.has_clock) {
                spot.tell(Rule::DeviceTime, told);
            }
        }
    }
}

impl Spot {
    /// Tells it of the segment, though others have been looked at since.
    fn tell(self, rule: Rule, told: &mut Told<'_>) {
        let current = told.segment();
        told.look_at(self.segment);
        told.add(rule, self.at);
        told.look_at(current);
    }
}

impl Order {
    fn row(&mut self, path: Numbers, is_device: bool, at: Spot) {
        if self.last.is_some_and(|last| path < last) {
            self.is_not_depth_first = self.is_not_depth_first.or(Some(at));
        }
        let last = match is_device {
            true => &mut self.last_device,
            false => &mut self.last_other,
        };
        let is_behind = last.is_some_and(|last| path < last);
        *last = Some(path);
        self.is_not_devices_first |= is_behind || is_device && self.last_other.is_some();
        self.last = Some(path);
    }
}

/// Whether the path is what the tool takes, or missing, which is told as such.
pub(super) fn is_of_tool(row: &Row<'_>) -> bool {
    let numbers = read(row.path).map(|path| path.numbers().len());
    row.path.is_empty() || matches!(numbers, Some(4 | 5))
}

fn read(path: Seen<'_>) -> Option<Containment> {
    match path.plain_text() {
        Some(text) => text.parse().ok(),
        None => path.field().text().ok()?.parse().ok(),
    }
}

fn padded(path: Containment) -> Numbers {
    let mut numbers = [0; 6];
    for (number, written) in numbers.iter_mut().zip(path.numbers()) {
        *number = *written;
    }
    numbers
}

/// The device, virtual device and channel that a path is in, or is; anonymous levels are none.
fn devices_around([mds, vmd, channel, ..]: Numbers) -> impl Iterator<Item = Numbers> {
    let levels = [
        (mds, [mds, 0, 0, 0, 0, 0]),
        (vmd, [mds, vmd, 0, 0, 0, 0]),
        (channel, [mds, vmd, channel, 0, 0, 0]),
    ];
    let named = levels.into_iter().filter(|(number, _)| *number != 0);
    named.map(|(_, device)| device)
}

/// Whether a path is in a device, or is it.
const fn is_around(device: Numbers, path: Numbers) -> bool {
    let [mds, vmd, channel, ..] = device;
    let [its_mds, its_vmd, its_channel, ..] = path;
    mds == its_mds
        && match (vmd, channel) {
            (0, 0) => true,
            (_, 0) => vmd == its_vmd,
            _ => vmd == its_vmd && channel == its_channel,
        }
}
