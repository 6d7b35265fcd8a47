//! What the sessions of one consumer share.

use std::time::Duration;

use ihe_pcd::plugin::VolatileJournal;
use ihe_pcd::session::{ConsumerSession, DuplicateWindow, Entry};

use crate::pair::{at, prove};

/// A consumer's journal and window, shared by the sessions of its connections.
pub(crate) struct Site {
    pub(crate) window: DuplicateWindow,
    pub(crate) journal: VolatileJournal,
}

impl Site {
    pub(crate) fn new() -> Self {
        Self {
            window: DuplicateWindow::default(),
            journal: VolatileJournal::new(1_000),
        }
    }

    /// Stores what a session wants stored, and gives it.
    pub(crate) fn store(&mut self, session: &mut ConsumerSession) -> Vec<Entry> {
        let now = at(Duration::ZERO);
        let mut entries = Vec::new();
        while let Some(arrival) = session.poll_store(now, &mut self.window) {
            entries.push(arrival.entry().clone());
            let stored = prove(&self.journal, arrival);
            session.handle_stored(now, stored, &mut self.window);
        }
        entries
    }
}
