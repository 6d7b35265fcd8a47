use alloc::borrow::Cow;

use core::fmt;

use ihe_pcd_codes::{MdcCode, Partition, TermKind, mdc};

use crate::datatype::Cwe;
use crate::model::{Level, Observation, ProblemKind};

/// A row of an alert that the framework asks for: TF-2 table B.8.5-1. All seven are required (table B.8.5-2).
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Facet {
    /// 1: what has happened; the row's OBX-14 is the time of the change.
    Event,
    /// 2: what it has happened to: a metric with its value and limits, or a part of the device.
    Source,
    /// 3: [`AlertPhase`](super::AlertPhase).
    Phase,
    /// 4: [`AlertState`](super::AlertState).
    State,
    /// 5: [`Inactivations`](super::Inactivations).
    Inactivation,
    /// 6: [`AlertPriority`](super::AlertPriority).
    Priority,
    /// 7: [`AlertKind`](super::AlertKind).
    Kind,
}

/// Codes that senders used before ISO/IEEE 11073-10101a was final, from the source to the priority.
///
/// They are other attributes today, so that a code alone says nothing.
const OLD_CODES: [u32; 5] = [68164, 68165, 68166, 68167, 68168];

impl Facet {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::Event,
        Self::Source,
        Self::Phase,
        Self::State,
        Self::Inactivation,
        Self::Priority,
        Self::Kind,
    ];

    /// Its number in OBX-4, which is kept for old receivers: OBX-3 says which one a row is (TF-2 B.8.5).
    pub const fn number(self) -> u32 {
        match self {
            Self::Event => 1,
            Self::Source => 2,
            Self::Phase => 3,
            Self::State => 4,
            Self::Inactivation => 5,
            Self::Priority => 6,
            Self::Kind => 7,
        }
    }

    /// OBX-3 of its row.
    ///
    /// An alarm about the patient has there the event itself, and the metric as its source.
    pub const fn code(self) -> MdcCode {
        match self {
            Self::Event => mdc::EVT_ALARM,
            Self::Source => mdc::ATTR_ALERT_SOURCE,
            Self::Phase => mdc::ATTR_EVENT_PHASE,
            Self::State => mdc::ATTR_ALARM_STATE,
            Self::Inactivation => mdc::ATTR_ALARM_INACTIVATION_STATE,
            Self::Priority => mdc::ATTR_ALARM_PRIORITY,
            Self::Kind => mdc::ATTR_ALERT_TYPE,
        }
    }

    /// A stable word for programs: `inactivation`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Source => "source",
            Self::Phase => "phase",
            Self::State => "state",
            Self::Inactivation => "inactivation",
            Self::Priority => "priority",
            Self::Kind => "type",
        }
    }

    /// The place in a list of all of them.
    pub(super) const fn index(self) -> usize {
        self as usize
    }

    /// Which facet a row is, what is doubtful about how it says so, and whether it is only its number that says it.
    ///
    /// The reference id counts, then code and number of the facet together, then, for an event and its source, whose codes are many, the number.
    pub(super) fn of(row: &Observation<'_>) -> Option<Told> {
        let told = |facet, doubt| Told {
            facet,
            doubt,
            by_number: false,
        };
        let (code, is_swapped) = unswapped(&row.code);
        let swapped = is_swapped.then_some(ProblemKind::SwappedCode);
        let name = code.text.trim();
        let number = facet_number(row);
        if let Some(facet) = Self::named(name) {
            let is_its_code = facet == Self::Event || facet.has_code(code.identifier.trim());
            let doubt = (!is_its_code).then_some(ProblemKind::FacetCode);
            return Some(told(facet, swapped.or(doubt)));
        }
        if name.is_empty()
            && let Ok(code) = MdcCode::parse(code.identifier.trim())
        {
            let fits = |facet: &Self| number.is_none_or(|number| number == facet.number());
            let by_code = Self::ALL.into_iter().find(|facet| facet.code() == code);
            if let Some(facet) = by_code.filter(fits) {
                return Some(told(facet, None));
            }
            let by_old_code = OLD_CODES.iter().position(|old| *old == code.value());
            let by_old_code = by_old_code.and_then(|place| Self::ALL.get(place.checked_add(1)?));
            if let Some(facet) = by_old_code
                && number == Some(facet.number())
            {
                return Some(told(*facet, Some(ProblemKind::FacetCode)));
            }
            if code.partition() == Partition::EVENTS {
                return Some(told(Self::Event, None));
            }
        }
        let facet = match number? {
            1 => Self::Event,
            2 => Self::Source,
            _ => return None,
        };
        // Waveforms have facets as well: an attribute is neither an event nor a metric.
        (!is_attribute(&code)).then_some(Told {
            facet,
            doubt: swapped,
            by_number: true,
        })
    }

    fn named(name: &str) -> Option<Self> {
        let by_name = Self::ALL.into_iter().skip(1);
        let mut by_name = by_name.filter(|facet| facet.code().refid() == Some(name));
        let is_event = || {
            let is_local = name.starts_with("MDCX_EVT_");
            name.starts_with("MDC_EVT_") || is_local || name == OLD_NAME
        };
        by_name.next().or_else(|| is_event().then_some(Self::Event))
    }

    fn has_code(self, written: &str) -> bool {
        written.is_empty() || MdcCode::parse(written) == Ok(self.code())
    }
}

impl fmt::Display for Facet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What a row says of being a facet.
pub(super) struct Told {
    pub(super) facet: Facet,
    pub(super) doubt: Option<ProblemKind>,
    pub(super) by_number: bool,
}

/// Whether a row is of an attribute of something.
pub(super) fn is_attribute(code: &Cwe<'_>) -> bool {
    let name = code.text.trim();
    let is_term = || {
        let term = code.mdc().and_then(MdcCode::term);
        term.is_some_and(|term| term.kind() == TermKind::Attribute)
    };
    name.starts_with("MDC_ATTR_") || name.starts_with("MDCX_ATTR_") || is_term()
}

/// What `MDC_EVT_ALARM` was called (TF-2 B.7).
const OLD_NAME: &str = "ALARM";

/// Whether a row says by its code only that there is an alert: which one, its value says.
pub(super) fn is_any_event(code: &Cwe<'_>) -> bool {
    let name = code.text.trim();
    name == "MDC_EVT_ALARM" || name == OLD_NAME || (name.is_empty() && *code == mdc::EVT_ALARM)
}

/// The code with its parts where they belong, and whether they did not stand there: `MDC_EVT_LO^196670^MDC`.
pub(super) fn unswapped<'c, 'a>(code: &'c Cwe<'a>) -> (Cow<'c, Cwe<'a>>, bool) {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let identifier = code.identifier.trim();
    let is_name = identifier.starts_with("MDC_") || identifier.starts_with("MDCX_");
    if !is_name || !is_number(code.text.trim()) {
        return (Cow::Borrowed(code), false);
    }
    let mut right = code.clone();
    right.text = code.identifier.clone().into_cow().into();
    right.identifier = code.text.clone().into_cow().into();
    (Cow::Owned(right), true)
}

/// The number of the facet in OBX-4.
fn facet_number(row: &Observation<'_>) -> Option<u32> {
    let path = row.path.as_ref()?;
    (path.level() == Level::Facet)
        .then(|| path.numbers().get(4).copied())
        .flatten()
}
