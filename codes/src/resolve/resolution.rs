use core::fmt;

use super::{Certainty, Deviations, alternatives::Alternatives};
use crate::{MdcCode, Term};

/// What a written pair of code and reference id means, how sure that is, and how it deviates from the nomenclature.
///
/// Made by [`resolve`](super::resolve()).
///
/// ```
/// use ihe_pcd_codes::{mdc, resolve::{Certainty, Deviation, resolve}};
///
/// // A blood pressure, says the code; a saturation, says the name.
/// let resolution = resolve("150021", "MDC_PULS_OXIM_SAT_O2");
/// assert_eq!(resolution.certainty(), Certainty::Conflict);
/// assert_eq!(resolution.code(), None);
/// assert!(resolution.alternatives().eq([mdc::PRESS_BLD_NONINV_SYS, mdc::PULS_OXIM_SAT_O2]));
/// ```
///
/// `Debug` shows the term, the certainty and the deviations, and nothing of what was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Resolution {
    pub(super) term: Option<Term>,
    pub(super) deviations: Deviations,
    pub(super) alternatives: Alternatives,
    pub(super) passes_nist: bool,
}

impl Resolution {
    /// The term to send for what was written: `Some` exactly up to [`Certainty::Likely`].
    ///
    /// A published pair is answered with the reference id that was written, in the case of the nomenclature,
    /// even if [`MdcCode::refid`] prefers another one:
    /// terms that share a code are not always synonyms.
    pub const fn term(&self) -> Option<Term> {
        self.term
    }

    /// The code of [`term`](Self::term).
    pub fn code(&self) -> Option<MdcCode> {
        self.term.map(Term::code)
    }

    /// How sure the term is, or why there is none.
    pub fn certainty(&self) -> Certainty {
        match self.term {
            Some(_) => self.deviations.certainty(),
            None => match self.deviations.certainty() {
                Certainty::Exact | Certainty::Certain | Certainty::Likely => Certainty::Unknown,
                certainty => certainty,
            },
        }
    }

    /// How the pair deviates from the nomenclature.
    pub const fn deviations(&self) -> Deviations {
        self.deviations
    }

    /// Other codes that may have been meant.
    ///
    /// Of a conflict, the code as written and then the one of the reference id; of two reference ids, the code of each that is known.
    /// Empty where nothing speaks for another code than the one answered.
    pub fn alternatives(&self) -> impl Iterator<Item = MdcCode> + Clone + use<> {
        self.alternatives.codes(self.code())
    }

    /// Whether the NIST test tool for PCD messages accepts the pair as one of coding system `MDC`.
    ///
    /// It does if any reference id of the code is the written one, whatever its case;
    /// the code `0` and names that start with `MDCX_` it skips.
    /// This is lenient, and no statement about the meaning: a withdrawn code passes, and so does the odd code of an event.
    pub const fn passes_nist(&self) -> bool {
        self.passes_nist
    }
}

impl fmt::Debug for Resolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resolution")
            .field("term", &self.term)
            .field("certainty", &self.certainty())
            .field("deviations", &self.deviations)
            .finish_non_exhaustive()
    }
}
