//! Reads one OBX: TF-2 B.8.

use alloc::vec::Vec;
use core::mem;

use ihe_pcd_codes::MdcCode;
use ihe_pcd_codes::resolve::published_code;

use super::problem::Problems;
use super::repeated_units::RepeatedUnits;
use super::room::{Room, list};
use super::timestamp::Times;
use super::{
    Containment, Details, Device, Key, Limits, Observation, ProblemKind, ResultStatus, Row, Unit,
    Value,
};
use crate::datatype::{Cwe, Ei, Nm};
use crate::hl7::{Field, Glance, Location, Seen, Segment, ShortText, Text};

/// The last field of OBX that is read.
const LAST_FIELD: usize = 20;

/// The fields of a row.
pub(super) type RowFields<'a> = Glance<'a, LAST_FIELD>;

/// A row of which nothing has been read.
const UNREAD: Row<'static> = Row::Observation(Observation::UNREAD);

/// Reads a row to the end of `rows`; what it inherits is not known yet.
///
/// `message` is the text of the message, where it has one.
pub(super) fn row<'a>(
    obx: &Segment<'a>,
    key: Key,
    is_production: bool,
    message: Option<&'a str>,
    rows: &mut Vec<Row<'a>>,
    (times, room, units): (&mut Times<'_, 'a>, &mut Room, &mut RepeatedUnits<'a>),
    problems: &mut Problems,
) {
    // It is filled where it stays: to move a row costs as much as to read one.
    rows.resize_with(rows.len().saturating_add(1), || UNREAD);
    let Some(row) = rows.last_mut() else {
        return;
    };
    if let Row::Observation(observation) = row {
        observation.key = key;
        observation.is_production = is_production;
        observation.takes_no_result_for_unverified = times.reading().rules.no_result_is_unverified;
    }
    if let Row::Observation(observation) = row
        && let Some(device) = fill(observation, obx, message, (times, room, units), problems)
    {
        *row = Row::Device(device);
    }
}

/// Reads a row; what it answers is to stand in its place.
fn fill<'a>(
    row: &mut Observation<'a>,
    obx: &Segment<'a>,
    message: Option<&'a str>,
    (times, room, units): (&mut Times<'_, 'a>, &mut Room, &mut RepeatedUnits<'a>),
    problems: &mut Problems,
) -> Option<Device<'a>> {
    let key = row.key;
    let at = key.location();
    let fields = obx.glance::<LAST_FIELD>(message);
    if !code(&mut row.code, fields.field(3), at, 3, problems) {
        problems.add(at.field(3), ProblemKind::Missing);
    }
    path(row, fields.field(4), at, problems);
    if row.path.is_none() {
        problems.add(at.field(4), ProblemKind::MalformedPath);
    }
    times.read_into(&mut row.time, fields.field(14).field(), at, 14, problems);
    row.has_own_time = row.time.is_some();
    times.tell_late(row.time.as_ref(), at.field(14), problems);
    if !fields.is_empty(18) {
        let (devices, at) = (fields.field(18).field(), at.field(18));
        row.own_devices = list(devices, at, problems, Ei::read, Ei::is_empty);
    }
    if [10, 15, 16, 19]
        .iter()
        .any(|number| !fields.is_empty(*number))
    {
        let own_time = row.time.as_ref();
        row.details = Details::read(&fields, at, own_time, room, times.reading(), problems);
    }
    let mut status = Text::EMPTY;
    text(&mut status, fields.field(11), at, 11, problems);
    row.status = ResultStatus::new(&status);
    if row.status.is_none() && !status.is_empty() {
        problems.add(at.field(11), ProblemKind::NotInTable);
    }
    text(&mut row.value_type, fields.field(2), at, 2, problems);
    row.read_value(fields.field(5), |part, kind| {
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
    times.tell_value(&row.value, at.field(5), problems);
    if !fields.is_empty(6) {
        unit(&mut row.unit, fields.field(6), at, units, problems);
    }
    if !fields.is_empty(7) {
        row.limits = Limits::read(fields.field(7), at.field(7), problems);
    }
    if let Some(path) = &row.path
        && path.is_device()
    {
        if row.value.is_empty() {
            return Some(Device {
                key,
                path: *path,
                code: mem::take(&mut row.code),
                unit: row.unit.take(),
                range: mem::take(&mut row.limits),
                ids: mem::take(&mut row.own_devices),
                time: row.time.take(),
                details: row.details.take(),
            });
        }
        problems.add(at.field(5), ProblemKind::ValueOnDeviceRow);
    }
    if !fields.is_empty(8) {
        row.flags = texts(fields.field(8), at.field(8), problems);
    }
    if !fields.is_empty(17) {
        let (methods, at) = (fields.field(17).field(), at.field(17));
        row.methods = list(methods, at, problems, Cwe::read, Cwe::is_empty);
        row.has_unread_method = row.methods.is_empty();
    }
    if !fields.is_empty(20) {
        let (sites, at) = (fields.field(20).field(), at.field(20));
        row.sites = list(sites, at, problems, Cwe::read, Cwe::is_empty);
    }
    None
}

impl<'a> Observation<'a> {
    /// Reads OBX-5 by the type that has been read.
    #[inline(always)]
    fn read_value(
        &mut self,
        field: Seen<'a>,
        report: impl FnMut(Option<(u32, Option<u32>)>, ProblemKind),
    ) {
        if field.is_empty() {
            return;
        }
        // What nearly every value is.
        if self.value_type == "NM"
            && let Some(number) = field.plain().and_then(Nm::of_digits)
        {
            self.value = Value::Number(number);
        } else {
            self.value = Value::read(&self.value_type, field, report);
        }
    }
}

/// Reads OBX-4 as text, and as a path if it is one.
#[inline(always)]
fn path<'a>(row: &mut Observation<'a>, field: Seen<'a>, at: Location, problems: &mut Problems) {
    // A path has no separator, and nearly every sub-id is one.
    if let Some(plain) = field.plain()
        && row.path.insert(Containment::EMPTY).read(plain)
    {
        row.sub_id = ShortText::borrowed(plain);
        return;
    }
    let mut sub_id = Text::EMPTY;
    text(&mut sub_id, field, at, 4, problems);
    row.path = sub_id.parse().ok();
    row.sub_id = sub_id.into();
}

/// Reads a text into one that is empty.
// Into its place and by no way around: a detour over the stack costs more than the rest of it.
#[inline(always)]
fn text<'a>(
    text: &mut Text<'a>,
    field: Seen<'a>,
    at: Location,
    number: u32,
    problems: &mut Problems,
) {
    if field.is_empty() {
        return;
    }
    match field.plain_text() {
        Some(plain) if plain != "\"\"" => *text = Text::borrowed(plain),
        _ => *text = decoded(field, at.field(number), problems),
    }
}

#[inline(never)]
fn decoded<'a>(field: Seen<'a>, at: Location, problems: &mut Problems) -> Text<'a> {
    let text: Option<Text<'a>> = problems.text(at, field.field().value());
    text.unwrap_or_default()
}

/// The repetitions of a field that say something, each as one text.
fn texts<'a>(field: Seen<'a>, at: Location, problems: &mut Problems) -> Vec<Text<'a>> {
    let repetitions = field.field().repetitions();
    repetitions
        .filter_map(|repetition| problems.text(at, repetition.value()))
        .collect()
}

/// Reads a code into one that is empty, and answers whether it says something.
#[inline]
fn code<'a>(
    code: &mut Cwe<'a>,
    field: Seen<'a>,
    at: Location,
    number: u32,
    problems: &mut Problems,
) -> bool {
    if field.is_empty() {
        return false;
    }
    if let Err(error) = code.read_into(field) {
        let _: Option<()> = problems.value(at.field(number), Err(error));
        return false;
    }
    if is_mismatch(code) {
        problems.add(at.field(number), ProblemKind::CodeMismatch);
    }
    !code.is_empty()
}

/// Reads a unit that is not there yet.
#[inline]
fn unit<'a>(
    unit: &mut Option<Unit<'a>>,
    field: Seen<'a>,
    at: Location,
    units: &mut RepeatedUnits<'a>,
    problems: &mut Problems,
) {
    *unit = units.get(field);
    if unit.is_some() {
        return;
    }
    let read = unit.insert(Unit(Cwe::EMPTY));
    match code(&mut read.0, field, at, 6, problems) {
        true => units.keep(field, read),
        false => *unit = None,
    }
}

/// The code of a field, if it says something.
pub(super) fn coded<'a>(
    field: Seen<'a>,
    at: Location,
    number: u32,
    problems: &mut Problems,
) -> Option<Cwe<'a>> {
    let mut coded = Cwe::EMPTY;
    code(&mut coded, field, at, number, problems).then_some(coded)
}

/// As [`coded`], of a field by itself.
pub(super) fn code_of<'a>(
    field: Field<'a>,
    at: Location,
    problems: &mut Problems,
) -> Option<Cwe<'a>> {
    if field.is_empty() {
        return None;
    }
    let code = problems.value(at, Cwe::read(field))?;
    if is_mismatch(&code) {
        problems.add(at, ProblemKind::CodeMismatch);
    }
    Some(code).filter(|code| !code.is_empty())
}

/// Whether an MDC code that is known carries a reference id that belongs to another.
///
/// As the NIST tool has it: any reference id of the code will do, whatever its case; code 0 and `MDCX_` names are local.
pub(super) fn is_mismatch(code: &Cwe<'_>) -> bool {
    // Nearly every sender writes the preferred one to the letter.
    let is_published = || published_code(&code.identifier, &code.text).is_some();
    if code.coding_system == "MDC" && is_published() {
        return false;
    }
    is_mismatch_beside_blanks(code)
}

#[inline(never)]
fn is_mismatch_beside_blanks(code: &Cwe<'_>) -> bool {
    let name = code.text.trim();
    if code.coding_system.trim() != "MDC" || name.is_empty() || name.starts_with("MDCX_") {
        return false;
    }
    let Ok(mdc) = MdcCode::parse(code.identifier.trim()) else {
        return false;
    };
    if mdc.value() == 0 {
        return false;
    }
    mdc.term().is_some() && !mdc.matches_refid(name)
}
