//! What the NIST tool, Gazelle and the IPF validators check of a PCD-01 message, asked of its text.
//!
//! It shares nothing with the library: rules are written down here once more, from the tools.

mod header;
mod rows;

use crate::wire::{Segment, Wire, part};

/// What is checked beyond the framework.
#[derive(Clone, Copy)]
pub(crate) struct Tool {
    nist: bool,
    gazelle: bool,
    flat: bool,
}

/// What is wrong, one line for each; the line names the place and the rule.
pub(crate) struct Findings(Vec<String>);

/// Everything that the tools of a profile find at the level of an error.
pub(crate) fn findings(profile: &str, wire: &Wire) -> Vec<String> {
    let tool = Tool {
        nist: profile == "nist-2018",
        gazelle: matches!(profile, "gazelle" | "continua"),
        flat: profile == "continua",
    };
    let mut findings = Findings(Vec::new());
    structure(wire, &mut findings);
    header::check(wire.first("MSH"), tool, &mut findings);
    for segment in wire.segments() {
        match segment.id() {
            "PID" => patient(segment, tool, &mut findings),
            "PV1" => visit(segment, tool, &mut findings),
            _ => {}
        }
    }
    beside(wire, tool, &mut findings);
    rows::check(wire, tool, &mut findings);
    findings.0
}

impl Findings {
    pub(crate) fn require(&mut self, holds: bool, rule: &str) {
        if !holds {
            self.0.push(rule.to_owned());
        }
    }
}

/// MSH, then PID with PV1 below it, then OBR with OBX below it.
fn structure(wire: &Wire, findings: &mut Findings) {
    let mut last = "";
    for segment in wire.segments() {
        let follows: &[&str] = match segment.id() {
            "MSH" => &[""],
            "PID" => &["MSH"],
            "PV1" => &["PID"],
            "OBR" => &["MSH", "PID", "PV1", "OBR", "OBX", "NTE"],
            "OBX" => &["OBR", "OBX", "NTE"],
            "NTE" => &["OBR", "OBX", "NTE"],
            _ => &[],
        };
        findings.require(follows.contains(&last), "a segment out of place");
        last = segment.id();
    }
    findings.require(wire.has("OBR"), "no OBR");
}

/// Comments: how many behind a row, and what is in them.
fn beside(wire: &Wire, tool: Tool, findings: &mut Findings) {
    let mut behind = 0;
    for segment in wire.segments() {
        if segment.id() != "NTE" {
            behind = 0;
            continue;
        }
        behind += 1;
        findings.require(segment.field(1) == behind.to_string(), "NTE-1");
        if tool.nist || tool.gazelle {
            let empty = segment.field(2).is_empty() && segment.field(4).is_empty();
            findings.require(empty, "NTE: a field with usage X");
        } else {
            findings.require(behind == 1, "more than one NTE");
        }
        if tool.nist {
            findings.require(segment.repetitions(3).count() <= 1, "NTE-3 repeats");
        }
    }
}

fn patient(pid: &Segment, tool: Tool, findings: &mut Findings) {
    for forbidden in [1, 2, 4, 9, 14, 19] {
        findings.require(pid.field(forbidden).is_empty(), "PID: a field with usage X");
    }
    for identifier in pid.repetitions(3) {
        findings.require(!part(identifier, 1).trim().is_empty(), "CX-1 in PID-3");
        if tool.gazelle {
            findings.require(!part(identifier, 4).trim().is_empty(), "CX-4 in PID-3");
            findings.require(!part(identifier, 5).trim().is_empty(), "CX-5 in PID-3");
        }
    }
    if tool.nist || tool.gazelle {
        findings.require(!pid.field(3).trim().is_empty(), "PID-3 missing");
        findings.require(!pid.field(5).trim().is_empty(), "PID-5 missing");
    }
    if tool.nist {
        for name in pid.repetitions(5) {
            findings.require(matches!(part(name, 7), "U" | "L"), "PID-5.7 is U or L");
        }
    }
    for field in [3, 5] {
        findings.require(pid.repetitions(field).count() <= 6, "PID: more than six");
    }
    let sex = pid.field(8);
    findings.require(["", "F", "M", "O", "A", "N", "U"].contains(&sex), "PID-8");
}

fn visit(pv1: &Segment, tool: Tool, findings: &mut Findings) {
    findings.require(pv1.field(1).is_empty(), "PV1-1 has usage X");
    let class = pv1.field(2);
    let classes = ["E", "I", "O", "P", "R", "B", "U", "C", "N"];
    findings.require(classes.contains(&class), "PV1-2");
    if !pv1.field(19).is_empty() {
        findings.require(!pv1.part(19, 1).trim().is_empty(), "CX-1 in PV1-19");
        if tool.gazelle {
            findings.require(!pv1.part(19, 4).trim().is_empty(), "CX-4 in PV1-19");
            findings.require(!pv1.part(19, 5).trim().is_empty(), "CX-5 in PV1-19");
        }
    }
    if tool.gazelle {
        findings.require(pv1.field(44).is_empty(), "PV1-44 has usage X");
    }
    findings.require(["", "V", "A"].contains(&pv1.field(51)), "PV1-51");
}

/// A time to the second at least, with its zone.
fn is_time_with_zone(text: &str) -> bool {
    let Some((time, zone)) = text.split_at_checked(text.len().saturating_sub(5)) else {
        return false;
    };
    let digits = time.replacen('.', "", 1);
    digits.len() >= 14
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && zone.starts_with(['+', '-'])
        && zone[1..].bytes().all(|byte| byte.is_ascii_digit())
}
