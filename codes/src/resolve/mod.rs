//! What a sender meant: a written code and reference id, resolved to a term with a verdict.
//!
//! For receivers of `OBX-3`, `OBX-5` and `OBX-6`, and for whoever judges the messages of a device.
//! Senders write codes of older lists, names in another case, 16-bit codes, code and name in each other's place.
//! [`resolve()`] answers the [term](Resolution::term) to go on with, [how sure](Certainty) that is,
//! and [which deviations](Deviation) it saw.
//! It never guesses in silence: where several terms fit, or code and name contradict each other, it answers none and lists them.
//!
//! ```
//! use ihe_pcd_codes::{mdc, resolve::{Certainty, Deviation, resolve}};
//!
//! let resolution = resolve("4262", "MDC_DEV_ECG_VMD");
//! assert_eq!(resolution.code(), Some(mdc::DEV_ECG_VMD));
//! assert_eq!(resolution.certainty(), Certainty::Certain);
//! assert!(resolution.deviations().iter().eq([Deviation::ContextSensitive]));
//!
//! // What nobody knows survives as it came: there is no term, and the caller keeps what was sent.
//! let resolution = resolve("0", "MDCX_LS_ATTR_LOCATION");
//! assert_eq!((resolution.certainty(), resolution.term()), (Certainty::Private, None));
//! ```
//!
//! This is not a validator of messages, and not a map from the codes of a device to those of the nomenclature.
//! Codes are compared with the rows the program has:
//! a code that only the whole list has contradicts a name with the feature `full` ([`Disagreement`](Deviation::Disagreement)),
//! and is an [`UnknownCode`](Deviation::UnknownCode) beside it without.
//! Two names that only the whole list has are one letter away from a name of the default set:
//! `147626^MDC_ECG_PACED_BEATS_RATE` is a conflict with `full`, and taken for a misspelling without.
//!
//! # The deviations
//!
//! The certainty of a resolution is the worst its deviations leave; a pair without deviation is exact.
//!
//! | deviation | leaves | example | answer, and why |
//! |---|---|---|---|
//! | [`LesserCode`](Deviation::LesserCode) | exact | `151554^MDC_RESP_RATE` | as written; to be sent is 151562 |
//! | [`Blanks`](Deviation::Blanks) | certain | `150456 ^MDC_PULS_OXIM_SAT_O2` | blanks belong to no code |
//! | [`LeadingZeros`](Deviation::LeadingZeros) | certain | `0150456^MDC_PULS_OXIM_SAT_O2` | the number is the same |
//! | [`Case`](Deviation::Case) | certain | `147842^mdc_ecg_heart_rate` | NIST compares without case too |
//! | [`OddTwin`](Deviation::OddTwin) | certain | `196671^MDC_EVT_LO` | 196670: of the two codes of an event the even one is sent |
//! | [`WithdrawnCode`](Deviation::WithdrawnCode) | certain | `147072^MDC_ECG_TIME_PD_RR_GL` | 147240, the code in force of that name |
//! | [`ContextSensitive`](Deviation::ContextSensitive) | certain | `4262^MDC_DEV_ECG_VMD` | 69798; TF-2 Appendix E.1 writes so |
//! | [`Swapped`](Deviation::Swapped) | certain | `MDC_ATTR_ALARM_STATE^68482` | each in its place |
//! | [`NameTwice`](Deviation::NameTwice) | certain | `MDC_TEMP^MDC_TEMP` | as without code |
//! | [`NoCode`](Deviation::NoCode) | certain | `^MDC_DIM_BEAT_PER_MIN` | the code of the name |
//! | [`ZeroCode`](Deviation::ZeroCode) | certain | `0^MDC_ATTR_EVT_COND` | 68487, the code of the name |
//! | [`NoName`](Deviation::NoName) | certain | `147842` | the preferred name of the code |
//! | [`OlderCode`](Deviation::OlderCode) | likely | `68165^MDC_ATTR_EVENT_PHASE` | 68481, by the table of [aliases] |
//! | [`OlderName`](Deviation::OlderName) | likely | `147236^MDC_ECG_TIME_PD_QTc` | 147236, `MDC_ECG_TIME_PD_QT_CORR_GL` today |
//! | [`ProvisionalName`](Deviation::ProvisionalName) | likely | `269408^MDCX_DIM_X_L_PER_KG_PER_MIN` | published since with the same code |
//! | [`Misspelt`](Deviation::Misspelt) | likely | `684800^MDC_ATTR_ALERT_SOURCE` | 68480; TF-2 Appendix E.3.2 writes so |
//! | [`NoNamePrefix`](Deviation::NoNamePrefix) | likely | `263762^DIM_MILLI_L` | the name behind `MDC_` |
//! | [`AnyPrefix`](Deviation::AnyPrefix) | likely | `263762^MDC_DIM_X_L` | the prefix is that of the code |
//! | [`SeveralCodes`](Deviation::SeveralCodes) | likely | `^MDC_RESP_RATE` | 151562, the code to be sent |
//! | [`ReusedCode`](Deviation::ReusedCode) | likely | `68165` | what it means today; older senders mean 68481 |
//! | [`UnknownCode`](Deviation::UnknownCode) | likely | `999999^MDC_TEMP` | the code of the name |
//! | [`UnknownName`](Deviation::UnknownName) | likely | `150034^MDC_PREeSS_BLD_ART_DIA` | the term of the code |
//! | [`WrongPartition`](Deviation::WrongPartition) | likely | `262196^MDC_EVT_INOP` | 196660, the same 16-bit code among the events |
//! | [`NotMdc`](Deviation::NotMdc) | likely | `8867-4^MDC_ECG_HEART_RATE` | the code of the name; with an unknown name, unknown |
//! | [`NoPartition`](Deviation::NoPartition) | ambiguous | `4262` | none; the terms of each partition |
//! | [`CaseDecides`](Deviation::CaseDecides) | ambiguous | `^MDC_ECG_AMPL_ST_DAVR` | none; `dAVR` and `daVR` are two leads |
//! | [`PrefixDecides`](Deviation::PrefixDecides) | ambiguous | `^MDC_DIM_X_L` | none; litres or millilitres |
//! | [`NameDecides`](Deviation::NameDecides) | ambiguous | `68166^Alarm` | none; an early alarm state, or what the code is today |
//! | [`ForeignName`](Deviation::ForeignName) | conflict | `150456^MDC_CO2_ET` | none; the code is a saturation, and the name is not misspelt |
//! | [`Disagreement`](Deviation::Disagreement) | conflict | `266418^MDC_DIM_PERCENT` | none; millivolts or percent |
//! | [`PrivateName`](Deviation::PrivateName) | private | `0^MDCX_LS_ATTR_LOCATION` | none; the sender's own |
//! | [`PrivateCode`](Deviation::PrivateCode) | private | `192513` | none; the sender's own |
//! | [`Retired`](Deviation::Retired) | unknown | `270016^MDC_DIM_DECIBEL_X_UV` | none; the code is another unit today |
//!
//! A pair that stands in the nomenclature is never read as an alias.
//! Where code and name are both known they agree or they conflict;
//! excepted are only the pairs that the table of aliases lists, and the names of units that stand for any prefix.
//! A UCUM text beside the code of a unit (`266016^kPa`) is known too.

mod alias;
mod alternatives;
mod certainty;
mod deviation;
mod finding;
mod misspelling;
mod prefixed;
mod resolution;
mod written;

pub use self::{
    alias::{Alias, AliasKind, aliases},
    certainty::Certainty,
    deviation::{Deviation, Deviations},
    resolution::Resolution,
};

use self::{finding::Finding, written::Written};
use crate::{MdcCode, Partition, TermStatus};

/// Resolves the first two components of a CWE of coding system `MDC`, as a sender wrote them.
///
/// Either may be empty. Nothing is allocated.
///
/// ```
/// use ihe_pcd_codes::{MdcCode, resolve::{Certainty, Deviation, resolve}};
///
/// assert_eq!(resolve("147842", "MDC_ECG_HEART_RATE").certainty(), Certainty::Exact);
///
/// // Early senders of alerts. The code names something else today, so the name decides.
/// let resolution = resolve("68165", "MDC_ATTR_EVENT_PHASE");
/// assert_eq!(resolution.code(), Some(MdcCode::new(68481)));
/// assert_eq!(resolution.certainty(), Certainty::Likely);
///
/// let alone = resolve("68165", "");
/// assert_eq!(alone.code(), Some(MdcCode::new(68165)));
/// assert!(alone.deviations().contains(Deviation::ReusedCode));
/// assert!(alone.alternatives().eq([MdcCode::new(68481)]));
/// ```
pub fn resolve(code: &str, refid: &str) -> Resolution {
    let is_skipped = code == "0" || refid.starts_with("MDCX_");
    resolution(Written::read(code, refid), is_skipped)
}

/// Resolves a code that has been read already, and the reference id beside it.
///
/// ```
/// use ihe_pcd_codes::{mdc, resolve::{Certainty, resolve_code}};
///
/// let resolution = resolve_code(mdc::ECG_HEART_RATE, "MDC_ECG_CARD_BEAT_RATE");
/// assert_eq!(resolution.certainty(), Certainty::Exact);
/// ```
pub fn resolve_code(code: MdcCode, refid: &str) -> Resolution {
    let is_skipped = code.value() == 0 || refid.starts_with("MDCX_");
    resolution(Written::with_code(code, refid), is_skipped)
}

/// The code of a pair that is written as the nomenclature has it: nearly every pair is, and then this says at once what [`resolve()`] says.
///
/// `None` of every other pair, and of some that are as they should be; those [`resolve()`] knows.
///
/// ```
/// use ihe_pcd_codes::{mdc, resolve::published_code};
///
/// assert_eq!(published_code("147842", "MDC_ECG_HEART_RATE"), Some(mdc::ECG_HEART_RATE));
/// assert_eq!(published_code("4262", "MDC_DEV_ECG_VMD"), None);
/// ```
#[inline]
pub fn published_code(code: &str, refid: &str) -> Option<MdcCode> {
    let code = MdcCode::parse(code).ok()?;
    let term = code.term().filter(|term| term.has_refid(refid))?;
    // Of an event the other code may be the one to send.
    (term.status() == TermStatus::Published && code.partition() != Partition::EVENTS)
        .then_some(code)
}

/// `is_skipped`: whether the NIST test tool does not look at such a pair.
fn resolution(written: Written<'_>, is_skipped: bool) -> Resolution {
    let resolution = Finding::resolve(written);
    Resolution {
        passes_nist: is_skipped || written.is_verbatim() && resolution.passes_nist,
        ..resolution
    }
}
