/// A statement that no path can say, as code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::profile) enum Check {
    /// OBX-3: if it is of MDC, the code exists and its reference id is the one that was sent.
    CodeOfTerm,
    /// OBX-6: if it is of MDC, the code exists, its reference id is the one that was sent, and the term takes the unit.
    UnitOfTerm,
    /// The rows of an alert begin with a medical device system and a virtual medical device.
    DevicesOfAlert,
}
