use ihe_pcd_codes::MdcCode;
use ihe_pcd_codes::resolve::{Certainty, Deviation, published_code, resolve};

/// What the nomenclature says of a code and the reference id beside it, by the rule of the NIST tool:
/// the list of January 2025 decides, the case of letters does not count, and what is provisional is let pass.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Pair {
    /// It is of another coding system.
    Foreign,
    /// Neither is written.
    Empty,
    /// They belong together, or are provisional: code 0, and reference ids that begin with `MDCX_`.
    Fine(Option<MdcCode>),
    /// They belong together, and of the two codes of an event it is the odd one.
    Odd(Option<MdcCode>),
    /// The nomenclature has neither.
    Unknown,
    /// They do not belong together, or not as they are written.
    Broken,
}

impl Pair {
    /// The first three components of a coded value: code, reference id and coding system.
    pub(super) fn of(code: &str, refid: &str, system: &str) -> Self {
        if system != "MDC" {
            return Self::Foreign;
        }
        if code.is_empty() && refid.is_empty() {
            return Self::Empty;
        }
        // As nearly every pair is. It reads zeros in front of a code, and the tool compares texts.
        if let Some(code) = published_code(code, refid).filter(|_| !code.starts_with('0')) {
            return Self::Fine(Some(code));
        }
        let resolution = resolve(code, refid);
        if !resolution.passes_nist() {
            return match resolution.certainty() {
                Certainty::Unknown => Self::Unknown,
                _ => Self::Broken,
            };
        }
        match resolution.deviations().contains(Deviation::OddTwin) {
            true => Self::Odd(resolution.code()),
            false => Self::Fine(resolution.code()),
        }
    }

    /// The code, where both belong together.
    pub(super) const fn code(self) -> Option<MdcCode> {
        match self {
            Self::Fine(code) | Self::Odd(code) => code,
            Self::Foreign | Self::Empty | Self::Unknown | Self::Broken => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::mdc;

    #[test]
    fn a_pair_is_what_the_list_of_the_tool_makes_of_it() {
        let rate = Some(mdc::ECG_HEART_RATE);
        for (code, refid, pair) in [
            ("147842", "MDC_ECG_HEART_RATE", Pair::Fine(rate)),
            ("147842", "mdc_ecg_card_beat_rate", Pair::Fine(rate)),
            ("0", "MDCX_ANYTHING", Pair::Fine(None)),
            ("196671", "MDC_EVT_LO", Pair::Odd(Some(mdc::EVT_LO))),
            ("", "", Pair::Empty),
            ("", "MDC_ECG_HEART_RATE", Pair::Broken),
            // The tool compares texts.
            ("0147842", "MDC_ECG_HEART_RATE", Pair::Broken),
            ("150456", "MDC_ECG_HEART_RATE", Pair::Broken),
            ("4262", "MDC_DEV_ECG_VMD", Pair::Broken),
            ("999999999", "MDC_NOTHING_OF_THE_KIND", Pair::Unknown),
        ] {
            assert_eq!(Pair::of(code, refid, "MDC"), pair, "{code}^{refid}");
            assert_eq!(Pair::of(code, refid, "L"), Pair::Foreign);
        }
    }
}
