//! Reads the groups of an ORU_R01 message: TF-2 3.1.4.1.1, and of a RGV_O15 what it has in common: TF-2 3.3.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::behind::{Behind, read_behind};
use super::circumstances::Circumstances;
use super::problem::Problems;
use super::repeated_units::RepeatedUnits;
use super::room::{Room, push};
use super::row::{coded, row};
use super::timestamp::Times;
use super::{
    Containment, Key, Level, Order, Patient, PatientResult, ProblemKind, ProcessingId, Row,
    SiteRules, Timestamp, Visit,
};
use crate::datatype::{Ei, Xcn};
use crate::hl7::{Field, Location, Message, Seen, Segment, SegmentId, Segments, Text};

/// What rows stand under.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Under {
    /// OBR, as in ORU_R01.
    Request,
    /// ORC or RXG, as in RGV_O15, where there is no OBR.
    Give,
}

impl Under {
    /// Whether a segment that is not read begins an order.
    fn is_begun_by(self, id: SegmentId) -> bool {
        self == Self::Give && (id == "ORC" || id == "RXG")
    }
}

/// Reads every patient, order and row of a message; segments of other kinds are passed over.
pub(super) fn results<'a>(
    message: &Message<'a>,
    under: Under,
    reading: &Circumstances<'_>,
    problems: &mut Problems,
) -> Vec<PatientResult<'a>> {
    let rules = reading.rules;
    let mut results: Vec<PatientResult<'a>> = Vec::new();
    let mut times = Times::new(*reading);
    let mut units = RepeatedUnits::new();
    let text = message.as_text();
    // The text that the header has: what a message is written with again must say the same of its rows.
    let processing_id = message.header().field(11).component(1).text();
    let is_production = processing_id.is_ok_and(|id| id == ProcessingId::PRODUCTION.as_str());
    let (mut pid, mut pv1, mut obr, mut obx) = (0_u32, 0_u32, 0_u32, 0_u32);
    let (mut nte, mut prt) = (0_u32, 0_u32);
    let mut behind = Behind::Nothing;
    // Without rows there is nothing to read of such an order, so the first row makes it.
    let mut begins = false;
    let mut room = Room::new(rules.max_rows);
    let mut segments = message.segments();
    while let Some(segment) = segments.next() {
        let id = segment.id();
        let counted = match id {
            SegmentId::PID => &mut pid,
            SegmentId::PV1 => &mut pv1,
            SegmentId::OBR => &mut obr,
            SegmentId::OBX => &mut obx,
            SegmentId::NTE => &mut nte,
            SegmentId::PRT => &mut prt,
            // It stands between PID and what belongs to PID.
            id if id == "PD1" => continue,
            _ => {
                behind = Behind::Nothing;
                begins |= under.is_begun_by(id);
                continue;
            }
        };
        *counted = counted.saturating_add(1);
        let at = Location::segment(id, *counted);
        match id {
            SegmentId::PID | SegmentId::OBR | SegmentId::OBX
                if usize::try_from(*counted).is_ok_and(|count| count > rules.max_rows) =>
            {
                problems.add(at, ProblemKind::TooManyRows);
                break;
            }
            SegmentId::PID => {
                let patient = Patient::read(&segment, at, reading, problems);
                push(&mut results, PatientResult::of(patient));
                behind = Behind::Patient;
            }
            SegmentId::PV1 => {
                let result = current(&mut results);
                if result.visit.is_some() || !result.orders.is_empty() {
                    problems.add(at, ProblemKind::SegmentOutOfPlace);
                }
                let visit = Visit::read(&segment, at, reading, problems);
                result.visit.get_or_insert(visit);
                behind = Behind::Visit;
            }
            SegmentId::OBR => {
                let mut order = order(&segment, at, text, &mut times, &mut room, problems);
                order
                    .rows
                    .reserve_exact(rows_ahead(message, &segments, rules));
                push(&mut current(&mut results).orders, order);
                behind = Behind::Order;
            }
            SegmentId::OBX => {
                let key = Key { obr, obx };
                let result = current(&mut results);
                if begins || result.orders.is_empty() {
                    if !begins {
                        problems.add(at, ProblemKind::SegmentOutOfPlace);
                    }
                    begins = false;
                    push(&mut result.orders, Order::default());
                }
                behind = Behind::Row;
                if let Some(order) = result.orders.last_mut() {
                    let rows = &mut order.rows;
                    row(
                        &segment,
                        key,
                        is_production,
                        text,
                        rows,
                        (&mut times, &mut room, &mut units),
                        problems,
                    );
                }
            }
            SegmentId::NTE | SegmentId::PRT => {
                read_behind(
                    &segment,
                    at,
                    behind,
                    &mut results,
                    &mut room,
                    reading,
                    problems,
                );
            }
            _ => {}
        }
    }
    for result in &mut results {
        inherit(result);
        for order in &result.orders {
            report_duplicates(order, problems);
        }
    }
    results
}

/// How many rows stand before the next order or patient: a row takes some 700 bytes, too much to move it when a list grows.
fn rows_ahead(message: &Message<'_>, segments: &Segments<'_>, rules: &SiteRules) -> usize {
    let rows = match message.survey() {
        // Nearly every message has one order, which has them all.
        Some(survey) if survey.orders == 1 => survey.observations,
        _ => segments
            .clone()
            .map(|segment| segment.id())
            .take_while(|id| !matches!(*id, SegmentId::PID | SegmentId::OBR))
            .filter(|id| *id == SegmentId::OBX)
            .take(rules.max_rows)
            .count(),
    };
    rows.min(rules.max_rows)
}

/// The group that is being read; one without a patient when there was no PID.
fn current<'r, 'a>(results: &'r mut Vec<PatientResult<'a>>) -> &'r mut PatientResult<'a> {
    if results.is_empty() {
        results.push(PatientResult::of(Patient::Absent));
    }
    let last = results.len().saturating_sub(1);
    #[expect(clippy::indexing_slicing, reason = "it was filled just above")]
    &mut results[last]
}

fn order<'a>(
    obr: &Segment<'a>,
    at: Location,
    message: Option<&'a str>,
    times: &mut Times<'_, 'a>,
    room: &mut Room,
    problems: &mut Problems,
) -> Order<'a> {
    let fields = obr.glance::<10>(message);
    let [placer, filler, service] = [2, 3, 4].map(|number| fields.field(number));
    let [start, end] = [7, 8].map(|number| fields.field(number).field());
    let placer = id(placer, at.field(2), problems);
    let filler = id(filler, at.field(3), problems);
    let service = coded(service, at, 4, problems);
    let order = Order {
        number: at.ordinal(),
        placer,
        filler,
        service: service.unwrap_or_default(),
        start: times.read(start, at, 7, problems),
        end: times.read(end, at, 8, problems),
        collectors: room.list(
            fields.field(10).field(),
            at.field(10),
            problems,
            Xcn::read,
            Xcn::is_empty,
        ),
        ..Order::default()
    };
    if order.ends_before_it_begins() {
        problems.add(at.field(8), ProblemKind::EndBeforeStart);
    }
    // What lasts is known when it is over.
    match &order.end {
        None => times.tell_late(order.start.as_ref(), at.field(7), problems),
        end => times.tell_late(end.as_ref(), at.field(8), problems),
    }
    order
}

fn id<'a>(field: Seen<'a>, at: Location, problems: &mut Problems) -> Option<Ei<'a>> {
    if field.is_empty() {
        return None;
    }
    let id = problems.value(at, Ei::read(field));
    id.filter(|id| !id.is_empty())
}

/// The first leaf of a field.
pub(super) fn text<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Text<'a> {
    if field.is_empty() {
        return Text::default();
    }
    let text: Option<Text<'a>> = problems.text(at, field.value());
    text.unwrap_or_default()
}

/// Gives every observation its time and its devices: TF-2 B.8.3 and B.8.6.
///
/// A time comes from the row, its channel, virtual device, device or order, in this order.
/// Devices come from the row or from the nearest thing it is in that names any; as a path means the same device in the whole message,
/// a device row of an earlier order of the same patient counts too.
pub(super) fn inherit(result: &mut PatientResult<'_>) {
    let mut known = BTreeMap::new();
    for order in &mut result.orders {
        let mut times = BTreeMap::new();
        for device in order.devices() {
            let path = device
                .path
                .parent(device.path.level())
                .unwrap_or(device.path);
            if let Some(time) = &device.time {
                times.entry(path).or_insert(*time);
            }
            if !device.ids.is_empty() {
                known.insert(path, Arc::from(device.ids.as_slice()));
            }
        }
        let mut around = Around::default();
        for row in &mut order.rows {
            let Row::Observation(observation) = row else {
                continue;
            };
            let channel = observation.path.as_ref().map(Containment::channel_numbers);
            if around.channel != channel {
                around = Around::new(observation.path, &times, &known);
            }
            if !observation.has_own_time {
                observation.time = around.time.or(order.start.as_ref()).copied();
            }
            observation.devices = match observation.own_devices.as_slice() {
                [] => around.devices.map(Arc::clone),
                own => Some(Arc::from(own)),
            };
        }
    }
}

/// What rows inherit that are in the same channel: neighbours nearly always are.
#[derive(Default)]
struct Around<'r, 'a> {
    /// `None` for rows without a path, which inherit nothing.
    channel: Option<[u32; 3]>,
    time: Option<&'r Timestamp>,
    devices: Option<&'r Arc<[Ei<'a>]>>,
}

impl<'r, 'a> Around<'r, 'a> {
    fn new(
        path: Option<Containment>,
        times: &'r BTreeMap<Containment, Timestamp>,
        devices: &'r BTreeMap<Containment, Arc<[Ei<'a>]>>,
    ) -> Self {
        const OUTWARD: [Level; 3] = [Level::Channel, Level::Vmd, Level::Mds];
        let around = |level: Level| path.and_then(|path| path.parent(level));
        let mut outward = OUTWARD.into_iter().filter_map(around);
        Self {
            channel: path.as_ref().map(Containment::channel_numbers),
            time: outward.clone().find_map(|path| times.get(&path)),
            devices: outward.find_map(|path| devices.get(&path)),
        }
    }
}

/// Reports each path of an order that stood before, where it stands again.
fn report_duplicates(order: &Order<'_>, problems: &mut Problems) {
    let rows = || {
        order.rows.iter().map(|row| match row {
            Row::Device(device) => (device.key, Some(device.path)),
            Row::Observation(observation) => (observation.key, observation.path),
        })
    };
    // Nearly always all paths and row numbers are small: a path and the row that has it are then one number.
    let mut packed = Vec::with_capacity(order.rows.len());
    for (key, path) in rows() {
        let Some(path) = path else {
            continue;
        };
        let Some(path) = path.packed().filter(|_| key.obx < ROWS) else {
            return report_any_duplicates(rows(), problems);
        };
        packed.push(path | u128::from(key.obx));
    }
    packed.sort_unstable();
    let path = |packed: &u128| packed / u128::from(ROWS);
    let mut again: Vec<u32> = packed
        .windows(2)
        .filter_map(|pair| match pair {
            [one, other] if path(one) == path(other) => {
                u32::try_from(other % u128::from(ROWS)).ok()
            }
            _ => None,
        })
        .collect();
    again.sort_unstable();
    for obx in again {
        problems.add(
            Key { obr: 0, obx }.location().field(4),
            ProblemKind::DuplicatePath,
        );
    }
}

/// The row number from which on it does not fit beside a packed path.
const ROWS: u32 = 1 << 20;

/// As [`report_duplicates`], of paths of whatever size.
fn report_any_duplicates(
    rows: impl Iterator<Item = (Key, Option<Containment>)>,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    for (key, path) in rows {
        if path.is_some_and(|path| !seen.insert(path)) {
            problems.add(key.location().field(4), ProblemKind::DuplicatePath);
        }
    }
}
