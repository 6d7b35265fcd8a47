use ihe_pcd_codes::hl7;

use super::super::has;
use super::Rule;

/// A row of an alert: TF-2 table B.8.5-1.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Facet {
    Event,
    Source,
    Phase,
    State,
    Inactivation,
    Priority,
    Type,
}

/// What becomes of an alert: PRT-3.2 (CP-153).
pub(super) const STATUSES: &[&[u8]] = &[
    b"RECEIVED",
    b"UNDELIVERABLE",
    b"DELIVERED",
    b"READ",
    b"CALLBACKSTART",
    b"CALLBACKEND",
    b"ACCEPTED",
    b"ACCEPTEDPOSITIVE",
    b"ACCEPTEDNOTRELEVANT",
    b"ACCEPTEDFALSE",
    b"REJECTED",
    b"CANCELLED",
    b"COMPLETED",
    b"ACTIONURI",
];

impl Facet {
    /// All seven are required (TF-2 table B.8.5-2).
    pub(super) const REQUIRED: [(Self, Rule); 7] = [
        (Self::Event, Rule::AlertEvent),
        (Self::Source, Rule::AlertSource),
        (Self::Phase, Rule::AlertPhase),
        (Self::State, Rule::AlertState),
        (Self::Inactivation, Rule::AlertInactivation),
        (Self::Priority, Rule::AlertPriority),
        (Self::Type, Rule::AlertType),
    ];

    /// By the reference id of OBX-3; where that is of a metric or an event, by the number of the facet.
    ///
    /// Codes are not looked at: early senders used some that mean something else since.
    pub(super) fn of(name: &[u8], path: &[u8]) -> Option<Self> {
        match name {
            b"MDC_ATTR_ALERT_SOURCE" => Some(Self::Source),
            b"MDC_ATTR_EVENT_PHASE" => Some(Self::Phase),
            b"MDC_ATTR_ALARM_STATE" => Some(Self::State),
            b"MDC_ATTR_ALARM_INACTIVATION_STATE" => Some(Self::Inactivation),
            b"MDC_ATTR_ALARM_PRIORITY" => Some(Self::Priority),
            b"MDC_ATTR_ALERT_TYPE" => Some(Self::Type),
            _ => match path.split(|byte| *byte == b'.').nth(4)? {
                b"1" => Some(Self::Event),
                b"2" => Some(Self::Source),
                _ => None,
            },
        }
    }

    /// Whether the facet may have that value.
    pub(super) fn takes(self, value: &[u8]) -> bool {
        match self {
            Self::Event | Self::Source => true,
            Self::Phase => has(hl7::EVENT_PHASE, value),
            // Gateways of SDPi have that of a condition that is not watched.
            Self::State => has(hl7::ALERT_STATE, value) || value == b"off",
            Self::Inactivation => has(hl7::INACTIVATION_STATE, value),
            // The tool's table has the two beyond.
            Self::Priority => has(hl7::ALERT_PRIORITY, value) || matches!(value, b"PI" | b"PU"),
            Self::Type => has(hl7::ALERT_TYPE, value),
        }
    }
}

/// A set of them.
#[derive(Clone, Copy, Default)]
pub(super) struct Facets(u8);

impl Facets {
    pub(super) const fn add(&mut self, facet: Facet) {
        self.0 |= 1 << facet as u8;
    }

    pub(super) const fn has(self, facet: Facet) -> bool {
        self.0 & 1 << facet as u8 != 0
    }
}
