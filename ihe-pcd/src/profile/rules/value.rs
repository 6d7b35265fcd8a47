//! OBX-2, OBX-5, OBX-6, OBX-8 and OBX-11: TF-2 B.8 and B.8.5.

use super::kind::Kind;
use super::patient::repeated;
use super::row::Fields;
use super::told::Told;
use super::{Rule, is_blank};
use crate::datatype::{Dr, Dt, Dtm, Ed, Na, Nm, Nr, Sn, Tm};
use crate::hl7::{Location, Repetition, Seen, Text};
use crate::model::{Containment, Level, SendingProfile, Standing};

pub(super) fn check(
    fields: &Fields<'_>,
    path: Option<Containment>,
    kind: Kind,
    at: Location,
    told: &mut Told<'_>,
) {
    let value_type = fields.field(2).field().raw();
    let value = fields.field(5);
    let has_value = !is_blank(value.field().raw());
    let has_no_result = fields.field(11).field().raw() == b"X";
    let is_device = path.is_some_and(|path| path.is_device());
    if value_type.is_empty() {
        let rule = match has_value {
            true => Rule::ValueTypeMissing,
            false => Rule::ValueTypeUnlessX,
        };
        // The row of a pump in an order has neither.
        let is_none = kind == Kind::Order || has_no_result;
        told.require(is_none && !has_value, rule, at.field(2));
    }
    if is_device {
        told.require(value_type.is_empty(), Rule::ValueTypeOfDevice, at.field(2));
    } else if has_value {
        told.require(!has_no_result, Rule::ValueBesideX, at.field(5));
        typed(value_type, value, at, told);
        let has_unit = !is_blank(fields.field(6).field().raw());
        // Implants leave it to the term.
        let needs_unit = is_number(value_type) && kind != Kind::Implant;
        told.require(has_unit || !needs_unit, Rule::UnitMissing, at.field(6));
    } else if kind.is_report() {
        let says_why = has_no_result || !fields.is_empty(8);
        told.require(says_why, Rule::ValueMissing, at.field(5));
    }
    let is_facet = path.is_some_and(|path| path.level() == Level::Facet);
    let out_of_place = kind.is_report() && is_facet && has_value;
    told.require(!out_of_place, Rule::ValueOfFacet, at.field(5));
    if !fields.is_empty(8) {
        flags(fields.field(8), has_no_result, kind, at.field(8), told);
    }
}

const fn is_number(value_type: &[u8]) -> bool {
    matches!(value_type, b"NM" | b"SN" | b"NA" | b"NR" | b"MA")
}

fn typed(value_type: &[u8], value: Seen<'_>, at: Location, told: &mut Told<'_>) {
    for (number, repetition) in (1..).zip(value.field().repetitions()) {
        if repetition.is_empty() || repetition.is_null() {
            continue;
        }
        let at = repeated(at.field(5), number);
        match value_type {
            b"CWE" | b"CNE" | b"CF" => {
                let has_text = !is_blank(repetition.component(2).raw());
                told.require(has_text, Rule::ValueText, at.component(2));
            }
            _ if is_of(value_type, repetition) => {
                let is_stated = value_type != b"DTM" || has_zone(repetition.raw());
                told.require(is_stated, Rule::ValueZone, at);
            }
            _ => told.add(Rule::ValueFormat, at),
        }
    }
}

/// A day needs no zone.
fn has_zone(time: &[u8]) -> bool {
    time.len() <= b"YYYYMMDD".len() || time.iter().any(|byte| matches!(byte, b'+' | b'-'))
}

/// Whether the text is of the type; every text is of a type that nothing is known of.
fn is_of(value_type: &[u8], value: Repetition<'_>) -> bool {
    let text = || value.text().unwrap_or_default();
    match value_type {
        b"NM" => Nm::read(value).is_ok(),
        b"SN" => Sn::read(value).is_ok_and(|number| {
            let is_comparator = matches!(
                number.comparator.as_str(),
                "" | ">" | "<" | ">=" | "<=" | "=" | "<>"
            );
            is_comparator && number.num1.is_some()
        }),
        b"NA" => Na::read(value).is_ok_and(|array| array.samples().flatten().all(|it| it.is_ok())),
        b"NR" => Nr::read(value).is_ok(),
        b"DR" => Dr::read(value).is_ok(),
        b"DT" => Dt::parse(text()).is_ok(),
        b"TM" => Tm::parse(text()).is_ok(),
        b"DTM" | b"TS" => Dtm::read(value).is_ok(),
        b"ED" => Ed::read(value).is_ok_and(|data| data.decode().is_ok()),
        _ => true,
    }
}

fn flags(flags: Seen<'_>, has_no_result: bool, kind: Kind, at: Location, told: &mut Told<'_>) {
    for (number, flag) in (1..).zip(flags.field().repetitions()) {
        let flag = flag.raw();
        if flag.is_empty() || flag == b"\"\"" {
            continue;
        }
        let at = repeated(at, number);
        let of_tool = SendingProfile::NIST_2018.flags.unwrap_or_default();
        let is_of_tool = of_tool.iter().any(|known| known.as_bytes() == flag);
        // The tool has two priorities more than the framework: PI and PU, of a change that is proposed.
        let is_listed = is_of_tool || is_of_framework(flag);
        // Implants have a table of their own, which others may extend, and no status for what is missing.
        let is_of_implant = kind == Kind::Implant;
        told.require(is_listed || is_of_implant, Rule::Flags, at);
        told.require(is_of_tool, Rule::FlagsOfTool, at);
        let needs_x = matches!(flag, b"INV" | b"NAV" | b"BUSY");
        let is_fine = !needs_x || has_no_result || is_of_implant;
        told.require(is_fine, Rule::FlagNeedsX, at);
    }
}

/// Whether it is of a list of TF-2 B.8.5: abnormality, measurement status, missing data, priority and kind of an alert.
fn is_of_framework(flag: &[u8]) -> bool {
    core::str::from_utf8(flag).is_ok_and(|flag| {
        let standing = Standing::read([&Text::from(flag)], None, true);
        !standing.has_unknown_flag
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_of_the_framework_are_those_of_the_model() {
        let lists = "N L LL H HH A INV QUES NAV CAL TEST DEMO EARLY BUSY ALACT ALINH NI NA OFF MSK OTH NAN PINF NINF \
            PN PL PM PH SP ST SA";
        for flag in lists.split_whitespace() {
            assert!(is_of_framework(flag.as_bytes()), "{flag}");
        }
        for flag in ["", "n", "ZZ", "N ", "PI"] {
            assert!(!is_of_framework(flag.as_bytes()), "{flag}");
        }
        assert!(!is_of_framework(b"\xFF"));
    }
}
