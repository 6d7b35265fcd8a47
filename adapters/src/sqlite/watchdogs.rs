//! Whether alerts are confirmed: when they were heard of, and when their reporters said that they are alive.

use std::collections::HashMap;
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use rusqlite::Connection;

use super::{StoredAlert, observations};

/// When each reporter said that it is alive, in runs without a silence that is too long.
///
/// A run says of an alert that it is as before, if the alert was heard of in it or shortly before. After a silence only a word about the alert does:
/// its reporter may have forgotten it.
pub(super) struct Watchdogs {
    limit: Duration,
    /// Of each sender, when its oldest alert was heard of.
    oldest: HashMap<String, Instant>,
    runs: HashMap<String, Vec<(Instant, Instant)>>,
}

impl Watchdogs {
    pub(super) fn of(alerts: &[StoredAlert], limit: Duration) -> Self {
        let mut oldest: HashMap<String, Instant> = HashMap::new();
        for alert in alerts.iter().filter(|alert| alert.stands()) {
            if let Some(heard_at) = alert.heard_at {
                let known = oldest.entry(alert.sender.clone()).or_insert(heard_at);
                *known = heard_at.min(*known);
            }
        }
        Self {
            limit,
            oldest,
            runs: HashMap::new(),
        }
    }

    /// Since when nobody knows whether an alert stands; nothing while it is confirmed.
    pub(super) fn unconfirmed_since(
        &mut self,
        connection: &Connection,
        alert: &StoredAlert,
        now: Instant,
    ) -> rusqlite::Result<Option<Instant>> {
        let Some(mut last) = alert.heard_at else {
            // When it was heard of is not known: then it is not confirmed either.
            return Ok(Some(now));
        };
        let limit = self.limit;
        for (first, end) in self.runs_of(connection, &alert.sender)? {
            if *end <= last {
                continue;
            }
            if is_too_long(last, *first, limit) {
                break;
            }
            last = *end;
        }
        let is_unheard = is_too_long(last, now, limit);
        Ok(is_unheard.then(|| last.checked_add(limit)).flatten())
    }

    fn runs_of(
        &mut self,
        connection: &Connection,
        sender: &str,
    ) -> rusqlite::Result<&[(Instant, Instant)]> {
        if !self.runs.contains_key(sender) {
            let runs = self.read(connection, sender)?;
            self.runs.insert(sender.to_owned(), runs);
        }
        Ok(self.runs.get(sender).map_or(&[], Vec::as_slice))
    }

    fn read(
        &self,
        connection: &Connection,
        sender: &str,
    ) -> rusqlite::Result<Vec<(Instant, Instant)>> {
        // The index is for these rows alone.
        const SQL: &str = "SELECT received_at FROM alert_event WHERE change = 'watchdog' AND sender = ?1 AND received_at > ?2 ORDER BY received_at";
        let Some(oldest) = self.oldest.get(sender) else {
            return Ok(Vec::new());
        };
        let mut statement = connection.prepare_cached(SQL)?;
        let mut rows = statement.query((sender, observations::instant(*oldest)))?;
        let mut runs: Vec<(Instant, Instant)> = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            let Ok(at) = Instant::parse_rfc3339(&text) else {
                continue;
            };
            match runs.last_mut() {
                Some((_, end)) if !is_too_long(*end, at, self.limit) => *end = at,
                _ => runs.push((at, at)),
            }
        }
        Ok(runs)
    }
}

/// Whether the limit has passed between two instants.
fn is_too_long(from: Instant, to: Instant, limit: Duration) -> bool {
    to.checked_duration_since(from)
        .is_some_and(|silence| silence >= limit)
}
