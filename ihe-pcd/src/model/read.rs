//! Reads the groups of an ORU_R01 message: TF-2 3.1.4.1.1.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use ihe_pcd_codes::MdcCode;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::timestamp::Times;
use super::{
    Containment, Device, Key, Level, Observation, Order, Patient, PatientResult, ProblemKind,
    ResultStatus, Row, SiteRules, Timestamp, Unit, Value, Visit,
};
use crate::datatype::{Cwe, DatatypeError, Ei};
use crate::hl7::{Field, Location, Message, Repetition, Segment, SegmentId, Segments, Text};

/// Reads every patient, order and row of a message; segments of other kinds are passed over.
pub(super) fn results<'a>(
    message: &Message<'a>,
    reading: &Circumstances<'_>,
    problems: &mut Problems,
) -> Vec<PatientResult<'a>> {
    let rules = reading.rules;
    let mut results: Vec<PatientResult<'a>> = Vec::new();
    let mut times = Times::new(*reading);
    let (mut pid, mut pv1, mut obr, mut obx) = (0_u32, 0_u32, 0_u32, 0_u32);
    let mut segments = message.segments();
    while let Some(segment) = segments.next() {
        let id = segment.id();
        let counted = match id {
            SegmentId::PID => &mut pid,
            SegmentId::PV1 => &mut pv1,
            SegmentId::OBR => &mut obr,
            SegmentId::OBX => &mut obx,
            _ => continue,
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
            SegmentId::PID => results.push(PatientResult {
                patient: Patient::read(&segment, at, reading, problems),
                visit: None,
                orders: Vec::new(),
            }),
            SegmentId::PV1 => {
                let result = current(&mut results);
                if result.visit.is_some() || !result.orders.is_empty() {
                    problems.add(at, ProblemKind::SegmentOutOfPlace);
                }
                let visit = Visit::read(&segment, at, problems);
                result.visit.get_or_insert(visit);
            }
            SegmentId::OBR => {
                let mut order = order(&segment, at, &mut times, problems);
                order
                    .rows
                    .reserve_exact(rows_ahead(message, &segments, rules));
                current(&mut results).orders.push(order);
            }
            SegmentId::OBX => {
                let key = Key { obr, obx };
                let result = current(&mut results);
                if result.orders.is_empty() {
                    problems.add(at, ProblemKind::SegmentOutOfPlace);
                    result.orders.push(unordered());
                }
                if let Some(order) = result.orders.last_mut() {
                    order.rows.push(row(&segment, key, &mut times, problems));
                }
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

/// How many rows stand before the next order or patient: a row takes a kilobyte, too much to move it when a list grows.
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
        results.push(PatientResult {
            patient: Patient::Absent,
            visit: None,
            orders: Vec::new(),
        });
    }
    let last = results.len().saturating_sub(1);
    #[expect(clippy::indexing_slicing, reason = "it was filled just above")]
    &mut results[last]
}

fn order<'a>(
    obr: &Segment<'a>,
    at: Location,
    times: &mut Times<'_, 'a>,
    problems: &mut Problems,
) -> Order<'a> {
    let [placer, filler, service, start, end] = obr.fields_at([2, 3, 4, 7, 8]);
    let order = Order {
        number: at.ordinal(),
        placer: id(placer, at.field(2), problems),
        filler: id(filler, at.field(3), problems),
        service: code(service, at.field(4), problems),
        start: times.read(start, at.field(7), problems),
        end: times.read(end, at.field(8), problems),
        rows: Vec::new(),
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

fn unordered() -> Order<'static> {
    Order {
        number: 0,
        placer: None,
        filler: None,
        service: Cwe::default(),
        start: None,
        end: None,
        rows: Vec::new(),
    }
}

fn row<'a>(
    obx: &Segment<'a>,
    key: Key,
    times: &mut Times<'_, 'a>,
    problems: &mut Problems,
) -> Row<'a> {
    let at = key.location();
    let [
        value_type,
        observed,
        sub_id,
        value,
        unit,
        limits,
        flags,
        status,
        time,
        methods,
        devices,
        sites,
    ] = obx.fields_at([2, 3, 4, 5, 6, 7, 8, 11, 14, 17, 18, 20]);
    let code = code(observed, at.field(3), problems);
    if code.is_empty() {
        problems.add(at.field(3), ProblemKind::Missing);
    }
    let sub_id = text(sub_id, at.field(4), problems);
    let path = sub_id.parse::<Containment>().ok();
    if path.is_none() {
        problems.add(at.field(4), ProblemKind::MalformedPath);
    }
    let own_time = times.read(time, at.field(14), problems);
    times.tell_late(own_time.as_ref(), at.field(14), problems);
    let own_devices = list(devices, at.field(18), problems, Ei::read, Ei::is_empty);
    let status = text(status, at.field(11), problems);
    if !status.is_empty() && ResultStatus::new(&status).is_none() {
        problems.add(at.field(11), ProblemKind::NotInTable);
    }
    let value_type = text(value_type, at.field(2), problems);
    let value = Value::read(&value_type, value, |part, kind| {
        let at = match (kind, part) {
            (ProblemKind::MissingValueType | ProblemKind::UnknownValueType, _) => at.field(2),
            (_, None) => at.field(5),
            (_, Some((repetition, component))) => {
                let at = at.field(5).repetition(repetition);
                component.map_or(at, |component| at.component(component))
            }
        };
        problems.add(at, kind);
    });
    times.tell_value(&value, at.field(5), problems);
    if let Some(path) = path.filter(Containment::is_device) {
        if value.is_empty() {
            return Row::Device(Device {
                key,
                path,
                code,
                ids: own_devices,
                time: own_time,
            });
        }
        problems.add(at.field(5), ProblemKind::ValueOnDeviceRow);
    }
    let unit = code_of(unit, at.field(6), problems).map(Unit);
    Row::Observation(Observation {
        key,
        code,
        path,
        value,
        unit,
        limits: text(limits, at.field(7), problems),
        flags: texts(flags, at.field(8), problems),
        status: ResultStatus::new(&status),
        time: None,
        own_time,
        methods: list(methods, at.field(17), problems, Cwe::read, Cwe::is_empty),
        device: None,
        own_devices,
        sites: list(sites, at.field(20), problems, Cwe::read, Cwe::is_empty),
        sub_id,
        value_type,
    })
}

fn text<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Text<'a> {
    if field.is_empty() {
        return Text::default();
    }
    match field.plain_text() {
        Some(text) if !field.is_null() => Text::from(text),
        _ => problems.text(at, field.value()).unwrap_or_default(),
    }
}

/// The repetitions of a field that say something, each as one text.
fn texts<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Vec<Text<'a>> {
    if field.is_empty() {
        return Vec::new();
    }
    let repetitions = field.repetitions();
    repetitions
        .filter_map(|repetition| problems.text(at, repetition.value()))
        .collect()
}

fn id<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Option<Ei<'a>> {
    if field.is_empty() {
        return None;
    }
    let id = problems.value(at, Ei::read(field));
    id.filter(|id| !id.is_empty())
}

fn code<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Cwe<'a> {
    code_of(field, at, problems).unwrap_or_default()
}

fn code_of<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Option<Cwe<'a>> {
    if field.is_empty() {
        return None;
    }
    let code = match Cwe::read(field) {
        Ok(code) if code.is_empty() => return None,
        Ok(code) => code,
        Err(error) => return problems.value(at, Err(error)),
    };
    if is_mismatch(&code) {
        problems.add(at, ProblemKind::CodeMismatch);
    }
    Some(code)
}

/// Whether an MDC code that is known carries a reference id that belongs to another.
///
/// As the NIST tool has it: any reference id of the code will do, whatever its case; code 0 and `MDCX_` names are local.
fn is_mismatch(code: &Cwe<'_>) -> bool {
    let name = trimmed(&code.text);
    if trimmed(&code.coding_system) != "MDC" || name.is_empty() || name.starts_with("MDCX_") {
        return false;
    }
    let Ok(mdc) = MdcCode::parse(trimmed(&code.identifier)) else {
        return false;
    };
    if mdc.value() == 0 {
        return false;
    }
    match mdc.refid() {
        // Nearly every sender writes the preferred one to the letter.
        Some(preferred) => preferred != name && !mdc.matches_refid(name),
        None => false,
    }
}

/// The text without the blanks around it, which it seldom has.
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// The repetitions of a field that say something.
pub(super) fn list<'a, T>(
    field: Field<'a>,
    at: Location,
    problems: &mut Problems,
    read: impl Fn(Repetition<'a>) -> Result<T, DatatypeError>,
    is_empty: impl Fn(&T) -> bool,
) -> Vec<T> {
    if field.is_empty() {
        return Vec::new();
    }
    (1..)
        .zip(field.repetitions())
        .filter_map(|(number, repetition)| problems.value(at.repetition(number), read(repetition)))
        .filter(|value| !is_empty(value))
        .collect()
}

/// Gives every observation its time and its device: TF-2 B.8.3 and B.8.6.
///
/// A time comes from the row, its channel, virtual device, device or order, in this order.
/// A device comes from the row or from whatever it is in; as a path means the same device in the whole message,
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
                times.entry(path).or_insert_with(|| time.clone());
            }
            if let Some(id) = device.ids.first() {
                known.insert(path, Arc::new(id.clone()));
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
            observation.time = observation
                .own_time
                .as_ref()
                .or(around.time)
                .or(order.start.as_ref())
                .cloned();
            observation.device = match observation.own_devices.first() {
                Some(id) => Some(Arc::new(id.clone())),
                None => around.device.map(Arc::clone),
            };
        }
    }
}

/// What rows inherit that are in the same channel: neighbours nearly always are.
#[derive(Default)]
struct Around<'r, 'a> {
    /// `None` for rows without a path, which inherit nothing.
    channel: Option<[u32; 3]>,
    time: Option<&'r Timestamp<'a>>,
    device: Option<&'r Arc<Ei<'a>>>,
}

impl<'r, 'a> Around<'r, 'a> {
    fn new(
        path: Option<Containment>,
        times: &'r BTreeMap<Containment, Timestamp<'a>>,
        devices: &'r BTreeMap<Containment, Arc<Ei<'a>>>,
    ) -> Self {
        const OUTWARD: [Level; 3] = [Level::Channel, Level::Vmd, Level::Mds];
        let around = |level: Level| path.and_then(|path| path.parent(level));
        let mut outward = OUTWARD.into_iter().filter_map(around);
        Self {
            channel: path.as_ref().map(Containment::channel_numbers),
            time: outward.clone().find_map(|path| times.get(&path)),
            device: outward.find_map(|path| devices.get(&path)),
        }
    }
}

fn report_duplicates(order: &Order<'_>, problems: &mut Problems) {
    let rows = || {
        order.rows.iter().map(|row| match row {
            Row::Device(device) => (device.key, Some(device.path)),
            Row::Observation(observation) => (observation.key, observation.path),
        })
    };
    // Nearly always none stands twice, which a sorted list tells without a tree.
    let mut paths = Vec::with_capacity(order.rows.len());
    paths.extend(rows().filter_map(|(_, path)| path));
    paths.sort_unstable();
    if paths.is_sorted_by(|before, after| before < after) {
        return;
    }
    let mut seen = BTreeSet::new();
    for (key, path) in rows() {
        if path.is_some_and(|path| !seen.insert(path)) {
            problems.add(key.location().field(4), ProblemKind::DuplicatePath);
        }
    }
}
