//! What a profile asks of a row: TF-2 B.8.

use alloc::string::ToString;
use alloc::vec::Vec;

use ihe_pcd_codes::{mdc, rtm};

use super::SendingRule;
use super::check::{About, Check, is_blank, repeated};
use crate::datatype::{Cwe, Ei};
use crate::hl7::{Location, Segment, SegmentId, Text};
use crate::model::row::is_mismatch;
use crate::model::{Containment, Level, Unit};

/// Types of OBX-2 whose values are numbers.
const NUMBERS: [&str; 4] = ["NM", "SN", "NA", "NR"];

/// Types of OBX-2 whose values are codes.
const CODES: [&str; 4] = ["CWE", "CNE", "CF", "CE"];

impl Check<'_> {
    pub(super) fn row(&mut self, obx: &Segment<'_>, at: Location) {
        let text = |field: usize| obx.field(field).text().unwrap_or_default();
        let has_value = !is_blank(obx.field(5).raw());
        self.path(&text(4), has_value, at);
        self.meaning(&text(4), obx.field(3).raw(), at);
        for (number, id) in (1..).zip(obx.field(18).repetitions()) {
            let id = Ei::read(id).unwrap_or_default();
            if id.universal_id_type == "EUI-64" && id.as_eui_64().is_none() {
                self.add(repeated(at.field(18), number), SendingRule::NotEui64);
            }
        }
        let value_type = text(2);
        if value_type.is_empty() && (has_value || text(11) != "X") {
            self.add(at.field(2), SendingRule::Required);
        }
        if has_value && NUMBERS.contains(&value_type.as_str()) && is_blank(obx.field(6).raw()) {
            self.add(at.field(6), SendingRule::NoUnit);
        }
        if has_value && CODES.contains(&value_type.as_str()) {
            for (number, code) in (1..).zip(obx.field(5).repetitions()) {
                if is_blank(code.component(2).raw()) {
                    let at = repeated(at.field(5), number).component(2);
                    self.add(at, SendingRule::Required);
                }
            }
        }
        if !self.has_time && is_blank(obx.field(14).raw()) {
            self.add(at.field(14), SendingRule::NoTime);
        }
        if self.profile.checks_terms {
            self.terms(obx, at);
        }
        self.device_time(obx, at);
    }

    /// Whether OBX-2 is NR because the row says between which numbers the samples of its waveform lie.
    pub(super) fn is_range_of_samples(&self, obx: &Segment<'_>) -> bool {
        if obx.id() != SegmentId::OBX || !self.profile.takes_ranges_of_samples {
            return false;
        }
        let text = |field: usize| obx.field(field).text().unwrap_or_default();
        let path: Option<Containment> = text(4).parse().ok();
        let is_facet = path.is_some_and(|path| path.level() == Level::Facet);
        let is_range =
            |code: &Cwe<'_>| *code == mdc::ATTR_DATA_RANGE || *code == mdc::ATTR_SCALE_RANGE;
        text(2) == "NR" && is_facet && is_range(&code(obx, 3))
    }

    /// Notes of which device a row is, and whether it says what the clock of that device shows: `n.0.0.m` (TF-2 B.8.7).
    fn device_time(&mut self, obx: &Segment<'_>, at: Location) {
        let sub_id = obx.field(4).text().unwrap_or_default();
        let path: Option<Containment> = sub_id.parse().ok();
        let Some([mds, vmd, channel]) = path.map(|path| path.channel_numbers()) else {
            return;
        };
        // `0.0.0.0` is the reporter, which writes its own time everywhere.
        if mds == 0 {
            return;
        }
        let (_, has_time) = self.devices.entry(mds).or_insert((at, false));
        *has_time |= (vmd, channel) == (0, 0)
            && !is_blank(obx.field(5).raw())
            && code(obx, 3) == mdc::ATTR_TIME_ABS;
    }

    /// Tells of the devices of which no row says what their clock shows, at the first row of each.
    pub(super) fn clocks(&mut self) {
        let silent = self.devices.values().filter(|(_, has_time)| !has_time);
        let mut places: Vec<_> = silent.map(|(at, _)| *at).collect();
        places.sort_unstable();
        for at in places {
            self.add(at, SendingRule::NoDeviceTime);
        }
    }

    fn path(&mut self, sub_id: &Text<'_>, has_value: bool, at: Location) {
        if sub_id.is_empty() {
            return;
        }
        if !self.paths.insert(sub_id.to_string()) {
            self.add(at.field(4), SendingRule::DuplicatePath);
        }
        let longest = if self.profile.takes_subfacets { 6 } else { 5 };
        let path: Option<Containment> = sub_id.parse().ok();
        let path = path.filter(|path| (4..=longest).contains(&path.numbers().len()));
        let Some(path) = path else {
            self.add(at.field(4), SendingRule::Path);
            return;
        };
        let [_, vmd, channel] = path.channel_numbers();
        if self.profile.flat_paths && (vmd, channel) != (0, 0) {
            self.add(at.field(4), SendingRule::Path);
        }
        let takes_value = match path.level() {
            Level::Mds | Level::Vmd | Level::Channel => false,
            Level::Metric => true,
            Level::Facet => self.profile.takes_values_of_facets || self.about == About::Alert,
        };
        if has_value && !takes_value {
            self.add(at.field(5), SendingRule::ValueOutOfPlace);
        }
    }

    /// A path means the same in the whole message.
    fn meaning(&mut self, sub_id: &Text<'_>, code: &[u8], at: Location) {
        if sub_id.is_empty() {
            return;
        }
        let known = self.meanings.entry(sub_id.to_string());
        if known.or_insert_with(|| code.to_vec()) != code {
            self.add(at.field(4), SendingRule::PathOfOther);
        }
    }

    /// Codes, their reference ids, and the units of terms.
    fn terms(&mut self, obx: &Segment<'_>, at: Location) {
        let (term, unit) = (code(obx, 3), code(obx, 6));
        for (field, code) in [(3, &term), (6, &unit)] {
            if is_mismatch(code) {
                self.add(at.field(field), SendingRule::CodeMismatch);
            }
        }
        if let (Some(term), Some(unit)) = (term.mdc(), Unit(unit).code())
            && !rtm::allows(term, unit).is_acceptable()
        {
            self.add(at.field(6), SendingRule::UnitNotListed);
        }
    }
}

/// The code of a field; an empty one where it is none.
fn code<'a>(obx: &Segment<'a>, field: usize) -> Cwe<'a> {
    Cwe::read(obx.field(field).repetition(1)).unwrap_or_default()
}
