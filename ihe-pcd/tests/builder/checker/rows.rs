use std::collections::{BTreeMap, BTreeSet};

use super::{Findings, Tool, is_time_with_zone};
use crate::wire::{Segment, Wire, numbers, part};

const TABLE_C_1: [&str; 15] = [
    "CNE", "CWE", "CF", "DR", "DTM", "ED", "FT", "NA", "NM", "PN", "SN", "ST", "TM", "XCN", "XPN",
];
const NIST_0125: [&str; 14] = [
    "PL", "CNE", "NM", "SN", "XPN", "FT", "CWE", "PN", "XCN", "DTM", "ST", "CF", "ED", "TM",
];
const NIST_0078: [&str; 15] = [
    "N", "L", "LL", "H", "HH", "A", "PI", "PU", "PN", "PL", "PM", "PH", "SP", "ST", "SA",
];
const NIST_UNIVERSAL_IDS: [&str; 4] = ["", "EUI-64", "ISO", "URN"];

pub(super) fn check(wire: &Wire, tool: Tool, findings: &mut Findings) {
    let (mut orders, mut rows) = (0, 0);
    let mut order_time = false;
    let mut paths: Vec<Vec<u64>> = Vec::new();
    let mut of_waveforms = false;
    // What each path means in the whole message.
    let mut meaning: BTreeMap<String, String> = BTreeMap::new();
    for segment in wire.segments() {
        match segment.id() {
            "OBR" => {
                orders += 1;
                findings.require(segment.field(1) == orders.to_string(), "OBR-1");
                order_time = !segment.field(7).is_empty();
                order(segment, tool, findings);
                contained(&paths, of_waveforms, tool, findings);
                of_waveforms = segment.part(4, 2) == "MDC_OBS_WAVE_CTS";
                paths.clear();
            }
            "OBX" => {
                rows += 1;
                findings.require(segment.field(1) == rows.to_string(), "OBX-1");
                let timed = order_time || !segment.field(14).is_empty();
                findings.require(timed, "no time");
                let path = segment.field(4).to_owned();
                row(segment, tool, findings);
                paths.push(numbers(&path));
                let code = segment.field(3).to_owned();
                let same = meaning.entry(path).or_insert_with(|| code.clone()) == &code;
                findings.require(same, "a path means two things");
            }
            _ => {}
        }
    }
    contained(&paths, of_waveforms, tool, findings);
}

fn order(obr: &Segment, tool: Tool, findings: &mut Findings) {
    for field in [2, 3] {
        let given = |component| !obr.part(field, component).trim().is_empty();
        findings.require(given(1), "EI-1 in OBR-2 or OBR-3");
        findings.require(given(2) || (given(3) && given(4)), "EI-1 alone");
        if tool.nist {
            let kind = obr.part(field, 4);
            findings.require(NIST_UNIVERSAL_IDS.contains(&kind), "EI-4 in OBR");
        }
    }
    findings.require(!obr.part(4, 2).trim().is_empty(), "OBR-4.2");
    for forbidden in [5, 6, 9] {
        findings.require(obr.field(forbidden).is_empty(), "OBR: a field with usage X");
    }
    let times = [obr.field(7), obr.field(8)];
    for time in times.iter().filter(|time| !time.is_empty()) {
        findings.require(is_time_with_zone(time), "a time of OBR");
        findings.require(time.ends_with("+0000"), "a time of OBR in UTC");
    }
    // All are in UTC, and compare as text up to the zone.
    let in_order = times[1].is_empty() || times[0].trim_end_matches("+0000") <= times[1];
    findings.require(in_order, "OBR-8 before OBR-7");
}

fn row(obx: &Segment, tool: Tool, findings: &mut Findings) {
    let value = obx.field(5);
    let status = obx.field(11);
    let types: &[&str] = if tool.nist { &NIST_0125 } else { &TABLE_C_1 };
    let value_type = obx.field(2);
    let known = types.contains(&value_type);
    findings.require(value_type.is_empty() || known, "OBX-2 not in its table");
    findings.require(!value_type.is_empty() || status == "X", "OBX-2 missing");
    findings.require(
        !value_type.is_empty() || value.is_empty(),
        "a value without a type",
    );
    findings.require(!obx.part(3, 2).trim().is_empty(), "OBX-3.2");
    for id in obx
        .field(18)
        .split('~')
        .filter(|id| id.ends_with("^EUI-64"))
    {
        let parts: Vec<_> = id.split('^').collect();
        let digits = if parts[2].is_empty() {
            parts[0]
        } else {
            parts[2]
        };
        let is_eui_64 = digits.len() == 16 && digits.bytes().all(|it| it.is_ascii_hexdigit());
        findings.require(is_eui_64, "OBX-18 is no EUI-64");
    }
    let path = numbers(obx.field(4));
    findings.require((4..=5).contains(&path.len()), "OBX-4 is no path");
    findings.require(obx.field(4).len() <= 20, "OBX-4 too long");
    let is_device = path.len() == 4 && path[3] == 0;
    if is_device {
        let empty = [2, 5, 8, 17, 20]
            .iter()
            .all(|field| obx.field(*field).is_empty());
        let is_range = obx.field(6).is_empty() == obx.field(7).is_empty();
        findings.require(is_range, "a range without a unit, or a unit of nothing");
        findings.require(
            empty && status == "X",
            "a device row says more than a device",
        );
    }
    if tool.nist {
        let may_have_value = path.len() == 4 && path[3] != 0;
        findings.require(may_have_value || value.is_empty(), "OBX-5 out of place");
        let all_known = obx.repetitions(8).all(|flag| NIST_0078.contains(&flag));
        findings.require(all_known, "OBX-8 not in its table");
        for observer in obx.repetitions(16) {
            findings.require(!part(observer, 1).trim().is_empty(), "XCN-1 in OBX-16");
        }
        let ids = obx.repetitions(18);
        let all_known = ids
            .map(|id| part(id, 4))
            .all(|kind| NIST_UNIVERSAL_IDS.contains(&kind));
        findings.require(all_known, "EI-4 in OBX-18");
    }
    let is_number = matches!(value_type, "NM" | "SN" | "NA");
    if is_number && !value.is_empty() {
        findings.require(!obx.part(6, 2).trim().is_empty(), "a number without a unit");
    }
    match value_type {
        "CWE" => {
            let named = obx
                .repetitions(5)
                .all(|code| !part(code, 2).trim().is_empty());
            findings.require(named, "CWE-2 in OBX-5");
        }
        "SN" => findings.require(value.contains('^'), "SN as plain text"),
        "DTM" => findings.require(is_time_with_zone(value), "a time as a value"),
        _ => {}
    }
    findings.require("CDFPRSUWX".contains(status) && status.len() == 1, "OBX-11");
    let flags: Vec<_> = obx.repetitions(8).collect();
    let distinct: BTreeSet<_> = flags.iter().collect();
    findings.require(distinct.len() == flags.len(), "a flag twice");
    for flag in ["INV", "NAV", "BUSY"] {
        findings.require(
            !flags.contains(&flag) || status == "X",
            "a flag that needs X",
        );
    }
    for forbidden in [9, 12, 13] {
        findings.require(obx.field(forbidden).is_empty(), "OBX: a field with usage X");
    }
    let time = obx.field(14);
    findings.require(time.is_empty() || is_time_with_zone(time), "OBX-14");
    for field in [17, 20] {
        let named = obx
            .repetitions(field)
            .all(|code| !part(code, 2).trim().is_empty());
        findings.require(named, "CWE-2 in OBX-17 or OBX-20");
    }
    findings.require(
        obx.repetitions(18).all(|id| !part(id, 1).trim().is_empty()),
        "EI-1 in OBX-18",
    );
    if tool.gazelle {
        findings.require(obx.repetitions(20).count() <= 1, "OBX-20 twice");
    }
}

/// The rows of an order: each once, in the order of their numbers, and everything that something is in stands there.
/// The devices of waveforms stand in the orders before.
fn contained(paths: &[Vec<u64>], of_waveforms: bool, tool: Tool, findings: &mut Findings) {
    findings.require(
        paths.is_sorted_by(|one, next| one < next),
        "rows out of order",
    );
    let known: BTreeSet<_> = paths.iter().collect();
    for path in paths.iter().filter(|path| path[0] != 0) {
        if tool.flat {
            findings.require(path[1] == 0 && path[2] == 0, "a path that is not flat");
        }
        for level in 1..4 {
            let mut around = path[..4].to_vec();
            around[level..].fill(0);
            let is_anonymous = path[level - 1] == 0;
            findings.require(
                is_anonymous || of_waveforms || known.contains(&around),
                "in a device that is not there",
            );
        }
        if path.len() == 5 {
            let metric = path[..4].to_vec();
            findings.require(known.contains(&metric), "a facet of nothing");
        }
    }
}
