use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::session::Now;

/// Numbers the connections of a consumer, so that no two are taken for one.
#[derive(Debug, Default)]
pub(in crate::actor) struct ConnectionNumbers(AtomicU64);

impl ConnectionNumbers {
    /// That of one more connection.
    pub(in crate::actor) fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

/// On which connection each reporter of alerts was heard last, and when that ended.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// The number of the connection.
    open: BTreeMap<Arc<str>, u64>,
    /// When it ended, on the scale of [`Now::elapsed`].
    ended: BTreeMap<Arc<str>, Duration>,
}

impl Links {
    /// So many reporters are known at most; of further ones only their silence is told.
    const MOST: usize = 65_536;

    /// Somebody was heard. Answers whether that is known now.
    pub(super) fn heard(&mut self, sender: &Arc<str>, connection: u64) -> bool {
        self.ended.remove(sender);
        if let Some(known) = self.open.get_mut(sender) {
            *known = connection;
            return true;
        }
        let has_room = self.open.len().saturating_add(self.ended.len()) < Self::MOST;
        if has_room {
            self.open.insert(Arc::clone(sender), connection);
        }
        has_room
    }

    /// A connection has ended. Answers whether anybody was heard on it last.
    pub(super) fn ended(&mut self, connection: u64, now: Now) -> bool {
        let on_it = self.open.extract_if(.., |_, it| *it == connection);
        let before = self.ended.len();
        self.ended
            .extend(on_it.map(|(sender, _)| (sender, now.elapsed)));
        self.ended.len() > before
    }

    /// Who has not been heard for so long since the connection ended; that is told once.
    pub(super) fn lost(&mut self, now: Now, grace: Duration) -> Vec<Arc<str>> {
        let is_over = |at: &Duration| at.saturating_add(grace) <= now.elapsed;
        let lost = self.ended.extract_if(.., |_, at| is_over(at));
        lost.map(|(sender, _)| sender).collect()
    }

    /// When to ask who is lost, on the scale of [`Now::elapsed`].
    pub(super) fn next_deadline(&self, grace: Duration) -> Option<Duration> {
        let first = self.ended.values().min()?;
        Some(first.saturating_add(grace))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datatype::Instant;

    const GRACE: Duration = Duration::from_secs(10);

    const fn at(seconds: u64) -> Now {
        Now {
            elapsed: Duration::from_secs(seconds),
            wall: Instant::UNIX_EPOCH,
        }
    }

    #[test]
    fn whoever_is_heard_on_another_connection_in_time_is_not_lost() {
        let mut links = Links::default();
        let [east, west]: [Arc<str>; 2] = ["EAST", "WEST"].map(Into::into);
        links.heard(&east, 1);
        links.heard(&west, 1);
        assert!(links.ended(1, at(0)));
        assert_eq!(links.next_deadline(GRACE), Some(GRACE));
        links.heard(&east, 2);
        assert!(links.lost(at(9), GRACE).is_empty());
        assert_eq!(links.lost(at(10), GRACE), [west]);
        assert_eq!(links.next_deadline(GRACE), None);
        assert!(!links.ended(1, at(11)), "nobody was heard on it last");
        assert!(links.ended(2, at(12)));
        assert_eq!(links.lost(at(12), Duration::ZERO), [east]);
    }
}
