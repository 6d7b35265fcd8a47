use alloc::vec::Vec;

use crate::profile::Sentence;
use crate::profile::engine::{Complaint, Element, Scene};
use crate::profile::pair::Pair;

/// OBX-3: a code of MDC exists, and its reference id is the one that was sent.
pub(super) fn check<'m>(scene: &Scene<'_, 'm>, row: Element<'m>, complaints: &mut Vec<Complaint>) {
    let [code, refid, system] = scene.components(row, 3);
    let sentence = match Pair::of(&code, &refid, &system) {
        Pair::Foreign | Pair::Fine(_) | Pair::Odd(_) => return,
        Pair::Empty | Pair::Unknown => "OBX-3.1 is no code of the nomenclature; send one that is",
        Pair::Broken => {
            "OBX-3.2 is not the reference id of the code in OBX-3.1; send those that belong together"
        }
    };
    complaints.push(Complaint {
        at: None,
        sentence: Sentence::Told(sentence),
    });
}
