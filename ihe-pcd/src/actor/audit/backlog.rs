use std::collections::VecDeque;

use crate::plugin::{AuditEvent, Audited};

/// The events that one sink has yet to take, in their order, and in place of those for which there was no room, how many they were.
#[derive(Debug)]
pub(super) struct Backlog {
    waiting: VecDeque<AuditEvent>,
    most: usize,
    /// There is no room since this event, which is one of so many.
    missed: Option<(AuditEvent, u64)>,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Added {
    Kept,
    /// It is counted alone.
    Missed {
        /// There was room for the one before it.
        is_first: bool,
    },
}

impl Backlog {
    /// Room for so many, at least one.
    pub(super) fn new(most: usize) -> Self {
        Self {
            waiting: VecDeque::new(),
            most: most.max(1),
            missed: None,
        }
    }

    pub(super) fn add(&mut self, event: AuditEvent) -> Added {
        // There are two of them in a run, and no trail can be read without.
        let is_frame = matches!(event.what, Audited::Started | Audited::Stopped);
        match &mut self.missed {
            // Half of the room is there before more is kept, so that not every other event is how many were not.
            Some((_, count)) if !is_frame && self.waiting.len() > self.most / 2 => {
                *count = count.saturating_add(1);
                return Added::Missed { is_first: false };
            }
            None if !is_frame && self.waiting.len() >= self.most => {
                self.missed = Some((event, 1));
                return Added::Missed { is_first: true };
            }
            _ => {}
        }
        self.say_missed();
        self.waiting.push_back(event);
        Added::Kept
    }

    /// The first events, at most so many. They stay until they are [taken](Self::taken).
    pub(super) fn next(&mut self, most: usize) -> Vec<AuditEvent> {
        if self.waiting.is_empty() {
            self.say_missed();
        }
        self.waiting.iter().take(most).cloned().collect()
    }

    /// So many of the first ones need not come again.
    pub(super) fn taken(&mut self, events: usize) {
        self.waiting.drain(..events.min(self.waiting.len()));
    }

    /// How many events the sink was not told, those among them that were not kept.
    pub(super) fn left(&self) -> u64 {
        let missed = self.missed.as_ref().map_or(0, |(_, count)| *count);
        missed.saturating_add(self.waiting.len() as u64)
    }

    fn say_missed(&mut self) {
        if let Some((mut first, count)) = self.missed.take() {
            first.what = Audited::Missed { count };
            self.waiting.push_back(first);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datatype::Instant;

    fn event(what: Audited) -> AuditEvent {
        AuditEvent::new(Instant::UNIX_EPOCH, "it", what)
    }

    fn peer(name: &str) -> AuditEvent {
        let peer = name.into();
        event(Audited::Connected { peer })
    }

    /// What the sink takes now: names of peers, and how many are missed.
    fn take(backlog: &mut Backlog, most: usize) -> Vec<String> {
        let events = backlog.next(most);
        backlog.taken(events.len());
        let words = events.into_iter().map(|event| match event.what {
            Audited::Connected { peer } => peer.to_string(),
            Audited::Missed { count } => format!("{count} missed"),
            other => other.word().to_owned(),
        });
        words.collect()
    }

    #[test]
    fn what_was_not_taken_comes_again() {
        let mut backlog = Backlog::new(10);
        for name in ["a", "b"] {
            assert_eq!(backlog.add(peer(name)), Added::Kept);
        }
        for _ in 0..3 {
            assert_eq!(backlog.next(1), [peer("a")]);
        }
        assert_eq!(take(&mut backlog, 2), ["a", "b"]);
        assert_eq!(take(&mut backlog, 2), [""; 0]);
    }

    #[test]
    fn events_without_room_are_counted_in_their_place() {
        let mut backlog = Backlog::new(4);
        for number in 0..4 {
            assert_eq!(backlog.add(peer(&number.to_string())), Added::Kept);
        }
        assert_eq!(backlog.add(peer("x")), Added::Missed { is_first: true });
        // One place is free, and that is not enough.
        assert_eq!(take(&mut backlog, 1), ["0"]);
        assert_eq!(backlog.add(peer("x")), Added::Missed { is_first: false });
        assert_eq!(backlog.left(), 5);
        assert_eq!(take(&mut backlog, 1), ["1"]);
        assert_eq!(backlog.add(peer("4")), Added::Kept);
        assert_eq!(take(&mut backlog, 9), ["2", "3", "2 missed", "4"]);
    }

    #[test]
    fn what_was_missed_is_told_though_nothing_follows() {
        let mut backlog = Backlog::new(0);
        assert_eq!(backlog.add(peer("a")), Added::Kept);
        assert_eq!(backlog.add(peer("x")), Added::Missed { is_first: true });
        assert_eq!(take(&mut backlog, 9), ["a"]);
        assert_eq!(take(&mut backlog, 9), ["1 missed"]);
        assert_eq!(backlog.left(), 0);
    }

    #[test]
    fn there_is_always_room_for_the_end() {
        let mut backlog = Backlog::new(1);
        backlog.add(peer("a"));
        backlog.add(peer("x"));
        assert_eq!(backlog.add(event(Audited::Stopped)), Added::Kept);
        assert_eq!(take(&mut backlog, 9), ["a", "1 missed", "stopped"]);
    }
}
