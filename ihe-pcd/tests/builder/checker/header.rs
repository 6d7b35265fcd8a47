use super::{Findings, Tool, is_time_with_zone};
use crate::wire::Segment;

const OIDS: [&str; 2] = ["1.3.6.1.4.1.19376.1.6.1.1.1", "1.3.6.1.4.1.19376.1.6.4.1"];

pub(super) fn check(msh: &Segment, tool: Tool, findings: &mut Findings) {
    findings.require(msh.field(1) == "|", "MSH-1");
    findings.require(msh.field(2) == "^~\\&", "MSH-2");
    let application = |number| !msh.part(3, number).trim().is_empty();
    let is_named = application(1) || (application(2) && application(3));
    findings.require(is_named, "MSH-3 names nobody");
    if tool.gazelle {
        for field in 3..=6 {
            let named = msh.field(field).is_empty() || !msh.part(field, 1).trim().is_empty();
            findings.require(named, "HD-1 in MSH-3 to MSH-6");
        }
    }
    findings.require(
        is_time_with_zone(msh.field(7)),
        "MSH-7 is a time with a zone",
    );
    findings.require(msh.field(9) == "ORU^R01^ORU_R01", "MSH-9");
    let limit = if tool.gazelle { 20 } else { 199 };
    let id = msh.field(10);
    findings.require(!id.trim().is_empty(), "MSH-10 missing");
    findings.require(unescaped_length(id) <= limit, "MSH-10 too long");
    findings.require(["P", "T", "D"].contains(&msh.part(11, 1)), "MSH-11");
    findings.require(msh.part(12, 1) == "2.6", "MSH-12");
    let wanted = if tool.flat {
        ("NE", "AL")
    } else {
        ("AL", "NE")
    };
    findings.require(
        (msh.field(15), msh.field(16)) == wanted,
        "MSH-15 and MSH-16",
    );
    findings.require(msh.field(18) == "UNICODE UTF-8", "MSH-18");
    findings.require(OIDS.contains(&msh.part(21, 3)), "MSH-21.3");
    findings.require(msh.part(21, 4) == "ISO", "MSH-21.4");
    for forbidden in [8, 13, 14, 20, 22, 23, 24, 25] {
        findings.require(msh.field(forbidden).is_empty(), "MSH: a field with usage X");
    }
}

/// The characters of a text, an escape sequence being one.
fn unescaped_length(text: &str) -> usize {
    let mut pieces = text.split('\\');
    let plain = pieces.next().unwrap_or("").chars().count();
    let rest: Vec<_> = pieces.collect();
    rest.chunks(2).fold(plain, |length, pair| {
        length + 1 + pair.get(1).map_or(0, |plain| plain.chars().count())
    })
}
