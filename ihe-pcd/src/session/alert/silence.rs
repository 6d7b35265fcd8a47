//! Of which alerts nobody knows whether they stand, because their reporters are silent.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;

use super::{ActiveAlert, ActiveAlerts, AlertKey, ChangeKind, Standing};
use crate::session::Now;

impl ActiveAlerts {
    /// Takes note that a sender cannot be heard any more: its alerts are unconfirmed.
    pub fn handle_lost(&mut self, now: Now, sender: &Arc<str>) {
        let keys: Vec<_> = self
            .of_sender(sender)
            .map(|alert| alert.key.clone())
            .collect();
        for key in keys {
            self.unconfirm(now, &key);
        }
    }

    /// A sender says within which time it is heard of again, or says nothing of it any more.
    pub(super) fn promise(&mut self, sender: &Arc<str>, within: Option<Duration>) {
        match within {
            None => drop(self.heard_within.remove(sender)),
            Some(within) => {
                let has_room = self.heard_within.len() < self.watch.most;
                if let Some(known) = self.heard_within.get_mut(sender) {
                    *known = within;
                } else if has_room {
                    self.heard_within.insert(Arc::clone(sender), within);
                }
            }
        }
    }

    /// A sender whose alerts are unconfirmed is not heard, which was not told yet.
    pub(super) fn lose(&mut self, now: Now, sender: &Arc<str>) {
        let unconfirmed = self.of_sender(sender).find(|alert| !alert.is_confirmed());
        if let Some(alert) = unconfirmed.cloned()
            && !self.lost.contains_key(sender)
        {
            self.tell(&alert, ChangeKind::LostReporter, Standing::Live);
            self.lost.insert(Arc::clone(sender), now.wall);
        }
    }

    /// A watchdog says that everything is as it was.
    pub(super) fn confirm_all(&mut self, now: Now, sender: &Arc<str>) {
        let standing = self.of_sender(sender).map(|alert| alert.key.clone());
        let keys: Vec<_> = standing.collect();
        for key in keys {
            // What was unconfirmed stays so until it is named: the reporter may have forgotten it.
            let is_confirmed = self.get(&key).is_some_and(ActiveAlert::is_confirmed);
            if let Some(alert) = self.remove(&key) {
                let due = match is_confirmed {
                    true => self.due_of(now, &alert),
                    false => None,
                };
                self.put(alert, due);
            }
        }
    }

    pub(super) fn unconfirm(&mut self, now: Now, key: &AlertKey) {
        let Some(mut alert) = self.remove(key) else {
            return;
        };
        let sender = Arc::clone(key.sender());
        let was_confirmed = alert.is_confirmed();
        alert.unconfirmed_since.get_or_insert(now.wall);
        if was_confirmed {
            self.tell(&alert, ChangeKind::Unconfirmed, Standing::Live);
            if !self.lost.contains_key(&sender) {
                self.tell(&alert, ChangeKind::LostReporter, Standing::Live);
                self.lost.insert(sender, now.wall);
            }
        }
        self.put(alert, None);
    }
}
