use alloc::vec::Vec;

use crate::codes::{MdcCode, Term, TermStatus};
use crate::profile::Sentence;
use crate::profile::engine::{Complaint, Element, Scene};

/// OBX-3: a code of MDC exists, and its reference id is the one that was sent.
///
/// The list of January 2025 decides; names of older lists are not in it.
/// Code 0 and reference ids that begin with `MDCX_` are provisional and draw no complaint.
pub(super) fn check<'m>(scene: &Scene<'_, 'm>, row: Element<'m>, complaints: &mut Vec<Complaint>) {
    let [code, refid, system] = scene.components(row, 3);
    if system != "MDC" || is_provisional(&code, &refid) {
        return;
    }
    let code = MdcCode::parse(&code).ok();
    let mut refids = code
        .into_iter()
        .flat_map(MdcCode::terms)
        .filter(|term| term.status() != TermStatus::Older)
        .map(Term::refid)
        .peekable();
    let sentence = if refids.peek().is_none() {
        "OBX-3.1 is no code of the nomenclature; send one that is"
    } else if !refids.any(|known| known.eq_ignore_ascii_case(&refid)) {
        "OBX-3.2 is not the reference id of the code in OBX-3.1; send those that belong together"
    } else {
        return;
    };
    complaints.push(Complaint {
        at: None,
        sentence: Sentence::Told(sentence),
    });
}

pub(super) fn is_provisional(code: &str, refid: &str) -> bool {
    code == "0" || refid.starts_with("MDCX_")
}
