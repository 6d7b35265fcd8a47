//! OBR and OBX: what is asked of each, and of all of them together.

use super::kind::Kind;
use super::numbers::Numbers;
use super::paths::Paths;
use super::told::Told;
use super::{Rule, codes, identifiers, is_blank, times, value};
use crate::hl7::{Glance, Location, Segment};

/// The last field of OBX that is looked at.
const LAST_FIELD: usize = 20;

/// The fields of a row.
pub(super) type Fields<'a> = Glance<'a, LAST_FIELD>;

/// The rows so far.
pub(super) struct Rows<'a> {
    kind: Kind,
    numbers: Numbers,
    paths: Paths<'a>,
    /// The order says when.
    order_has_time: bool,
}

impl<'a> Rows<'a> {
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            numbers: Numbers::default(),
            paths: Paths::default(),
            order_has_time: false,
        }
    }

    /// The next OBR: where it is.
    pub(super) fn order(&mut self, obr: &Segment<'a>, told: &mut Told<'_>) -> Location {
        let [number, placer, filler, start, end] = obr.fields_at([1, 2, 3, 7, 8]);
        self.paths.end_order(told);
        let at = self.numbers.order(number.raw(), told);
        let (placer_authority, filler_authority) = match self.kind {
            kind if kind.has_paths() => (Some(Rule::PlacerAuthority), Some(Rule::FillerAuthority)),
            kind if kind.has_paths_for_the_tool() => (Some(Rule::PlacerOfTool), None),
            _ => (None, None),
        };
        identifiers::of_order(placer, placer_authority, at.field(2), told);
        identifiers::of_order(filler, filler_authority, at.field(3), told);
        times::stated(start.raw(), Rule::StartZone, at.field(7), told);
        times::stated(end.raw(), Rule::EndZone, at.field(8), told);
        let begins = end.is_empty() || times::in_order(start, end);
        told.require(begins, Rule::EndBeforeStart, at.field(8));
        self.order_has_time = !start.is_empty() || !end.is_empty();
        at
    }

    /// The next OBX: where it is, and its fields.
    pub(super) fn row(
        &mut self,
        obx: &Segment<'a>,
        text: Option<&'a str>,
        told: &mut Told<'_>,
    ) -> (Location, Fields<'a>) {
        let fields = obx.glance::<LAST_FIELD>(text);
        let at = self.numbers.row(fields.field(1).field().raw(), told);
        let time = fields.field(14).field();
        let row = super::paths::Row {
            at,
            order: self.numbers.current_order(),
            path: fields.field(4),
            code: fields.field(3).field(),
            has_time: !time.is_empty(),
            has_value: !is_blank(fields.field(5).field().raw()),
        };
        let path = match self.kind.has_paths() {
            true => {
                let path = self.paths.row(&row, told);
                if path.is_none_or(|path| !path.is_device()) {
                    let has_time = self.order_has_time || self.paths.has_time(&row, path);
                    told.require(has_time, Rule::NoTime, at.field(14));
                }
                path
            }
            false => {
                let is_path = !self.kind.has_paths_for_the_tool() || super::paths::is_of_tool(&row);
                told.require(is_path, Rule::PathOfTool, at.field(4));
                None
            }
        };
        times::stated(time.raw(), Rule::RowZone, at.field(14), told);
        let analysed = fields.field(19).field();
        let same = time.is_empty() || analysed.is_empty() || times::same(time, analysed);
        told.require(same, Rule::AnalysisTime, at.field(19));
        value::check(&fields, path, self.kind, at, told);
        codes::check(&fields, at, told);
        if !fields.is_empty(18) {
            identifiers::of_device(fields.field(18).field(), at.field(18), told);
        }
        (at, fields)
    }

    pub(super) fn finish(mut self, told: &mut Told<'_>) {
        self.paths.end_order(told);
        self.paths.finish(self.kind, told);
    }
}
