//! The lists of what an alert says: TF-2 tables B.8.5-1 to B.8.5-4, B.8.5-8 and B.8.5-9.

use super::words::words;

/// What has just happened to an alert: OBX-5 of facet 3, `MDC_ATTR_EVENT_PHASE` (TF-2 table B.8.5-4).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AlertPhase {
    /// `tpoint`: it has no duration.
    TimePoint,
    /// `start`: it has begun.
    Start,
    /// `start_only`: it has begun, and nothing more will be said of it.
    StartOnly,
    /// `continue`: it is there as before; nothing has changed.
    Continue,
    /// `end`: it is over.
    End,
    /// `present`: it is there, and when it began is not said.
    Present,
    /// `update`: something of it has changed, other than by one of the other phases.
    Update,
    /// `escalate`: its priority is higher now.
    Escalate,
    /// `deescalate`: its priority is lower now.
    Deescalate,
    /// `inactivate`: its signals are paused or off, as when it is silenced.
    Inactivate,
    /// `acknowledged`: a person has confirmed it at the device.
    Acknowledged,
    /// `reset`: its latched signals were cleared.
    Reset,
    /// `stop`: it pauses, and may start again under the same id.
    Stop,
}

/// Whether the condition of an alert is there: OBX-5 of facet 4, `MDC_ATTR_ALARM_STATE` (TF-2 table B.8.5-1).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AlertState {
    /// `inactive`: it is not.
    Inactive,
    /// `active`: it is.
    Active,
    /// `latched`: it is not any more, and signals are given still.
    Latched,
    /// `off`: the device does not look for it; not in the list of the framework, and sent by dialysis machines.
    Off,
}

/// What of the signals of an alert does not work, or who has confirmed it:
/// one repetition of OBX-5 of facet 5, `MDC_ATTR_ALARM_INACTIVATION_STATE` (TF-2 table B.8.5-3).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Inactivation {
    /// `enabled`: nothing is inactivated.
    Enabled,
    /// `audio-paused`: the sound, for a time.
    AudioPaused,
    /// `audio-off`: the sound.
    AudioOff,
    /// `alarm-paused`: everything that is seen, for a time.
    AlarmPaused,
    /// `alarm-off`: everything that is seen.
    AlarmOff,
    /// `alert-acknowledged`: a person has confirmed it; that holds until the alert ends.
    AlertAcknowledged,
}

/// How urgent an alert is: OBX-5 of facet 6, `MDC_ATTR_ALARM_PRIORITY`, or from old senders OBX-8 (TF-2 table B.8.5-8).
///
/// They are ordered by urgency.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AlertPriority {
    /// `PN`: not indicated, or no alarm.
    None,
    /// `PL`
    Low,
    /// `PM`
    Medium,
    /// `PH`
    High,
}

/// What an alert is about: OBX-5 of facet 7, `MDC_ATTR_ALERT_TYPE`, or from old senders OBX-8 (TF-2 table B.8.5-9).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AlertKind {
    /// `SP`: an alarm about the patient.
    Physiological,
    /// `ST`: an alarm about the device.
    Technical,
    /// `SA`: advice.
    Advisory,
}

words!(AlertPhase {
    TimePoint = "tpoint",
    Start = "start",
    StartOnly = "start_only",
    Continue = "continue",
    End = "end",
    Present = "present",
    Update = "update",
    Escalate = "escalate",
    Deescalate = "deescalate",
    Inactivate = "inactivate",
    Acknowledged = "acknowledged",
    Reset = "reset",
    Stop = "stop",
});

words!(AlertState {
    Inactive = "inactive",
    Active = "active",
    Latched = "latched",
    Off = "off",
});

words!(Inactivation {
    Enabled = "enabled",
    AudioPaused = "audio-paused",
    AudioOff = "audio-off",
    AlarmPaused = "alarm-paused",
    AlarmOff = "alarm-off",
    AlertAcknowledged = "alert-acknowledged",
});

words!(AlertPriority {
    None = "PN",
    Low = "PL",
    Medium = "PM",
    High = "PH",
});

words!(AlertKind {
    Physiological = "SP",
    Technical = "ST",
    Advisory = "SA",
});

impl AlertPhase {
    /// Whether a message of this phase is the first of its alert, so that its OBR-3 is the id of the alert (TF-2 B.7, CP-151).
    ///
    /// A point in time is the first and the only one.
    pub const fn is_first(self) -> bool {
        matches!(
            self,
            Self::TimePoint | Self::Start | Self::StartOnly | Self::Present
        )
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::model::alert::{AlertWord, Listed};

    fn check<T: AlertWord>(all: &[T], count: usize) {
        assert_eq!(all.len(), count);
        for member in all {
            assert_eq!(T::from_word(member.word()), Some(*member));
            assert!(Listed::<T>::new(alloc::format!(" {} ", member.word())) == *member);
            assert_eq!(Listed::<T>::new(member.word()).as_str(), member.word());
            let other = alloc::format!("{}x", member.word());
            assert_eq!(Listed::<T>::new(other.clone()), Listed::Other(other.into()));
        }
    }

    #[test]
    fn every_word_is_the_member_that_says_it_and_any_other_word_survives() {
        check(AlertPhase::ALL, 13);
        check(AlertState::ALL, 4);
        check(Inactivation::ALL, 6);
        check(AlertPriority::ALL, 4);
        check(AlertKind::ALL, 3);
    }

    #[test]
    fn a_list_has_exactly_the_members_that_the_tables_have() {
        let words: Vec<_> = AlertPhase::ALL.iter().map(|it| it.word()).collect();
        assert_eq!(
            words.join(" "),
            "tpoint start start_only continue end present update escalate deescalate inactivate acknowledged reset stop"
        );
        let first: Vec<_> = AlertPhase::ALL.iter().filter(|it| it.is_first()).collect();
        assert_eq!(first.len(), 4);
    }
}
