/// How sure it is what a sender meant: the worst that any [`Deviation`](super::Deviation) of the pair leaves.
///
/// Ordered from sure to unknown.
/// Up to [`Likely`](Self::Likely) there is a term to send; from [`Ambiguous`](Self::Ambiguous) on none is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// Code and reference id stand together in the nomenclature, as written.
    Exact,
    /// One meaning fits what was written, and what deviates is a matter of writing only.
    Certain,
    /// One meaning is by far the best, but it rests on an older list, or on one half of the pair while the other half is unknown:
    /// a person should look at it once.
    Likely,
    /// Several terms fit what was written.
    Ambiguous,
    /// Code and reference id contradict each other.
    Conflict,
    /// A code or name that its sender has made up, as the standard allows. It survives as sent.
    Private,
    /// Nothing known fits.
    Unknown,
}
