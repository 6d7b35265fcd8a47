//! What a sender means by a code and a reference id, how sure that is, and which units are agreed for it.
//!
//! `cargo run -p ihe-pcd-examples --example resolve_codes`

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::codes::resolve::{Certainty, Deviation, resolve};
use ihe_pcd::codes::{mdc, rtm, unit};

/// As senders write them: right, with a 16-bit code, of an older list, contradictory, and of their own.
const WRITTEN: [(&str, &str); 5] = [
    ("147842", "MDC_ECG_HEART_RATE"),
    ("4262", "MDC_DEV_ECG_VMD"),
    ("68165", "MDC_ATTR_EVENT_PHASE"),
    ("150021", "MDC_PULS_OXIM_SAT_O2"),
    ("0", "MDCX_LS_ATTR_LOCATION"),
];

/// Resolves the pairs and prints a line for each.
///
/// # Errors
///
/// None: the codes are written here.
pub fn main() -> Result<(), Box<dyn Error>> {
    for (code, refid) in WRITTEN {
        let resolution = resolve(code, refid);
        match resolution.term() {
            // A person should look at it once, before values are filed under this term.
            Some(term) if resolution.certainty() == Certainty::Likely => {
                println!("{code}^{refid}: likely {term:?}");
            }
            Some(term) => println!("{code}^{refid}: {term:?}"),
            // Nothing is guessed. What was sent is kept as it came.
            None => println!("{code}^{refid}: {:?}", resolution.certainty()),
        }
    }

    // Why it is not exact stands beside the answer.
    let vmd = resolve("4262", "MDC_DEV_ECG_VMD");
    assert_eq!(vmd.code(), Some(mdc::DEV_ECG_VMD));
    let deviations = vmd.deviations();
    assert!(deviations.contains(Deviation::ContextSensitive));

    // Both halves of a contradiction are named, and neither is chosen.
    let conflict = resolve("150021", "MDC_PULS_OXIM_SAT_O2");
    let both = [mdc::PRESS_BLD_NONINV_SYS, mdc::PULS_OXIM_SAT_O2];
    assert!(conflict.alternatives().eq(both));

    // Once the term is certain: is this unit agreed for it?
    let rate = mdc::ECG_HEART_RATE;
    assert!(rtm::allows(rate, unit::BEAT_PER_MIN).is_acceptable());
    assert!(!rtm::allows(rate, unit::MMHG).is_acceptable());
    Ok(())
}
