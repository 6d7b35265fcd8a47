use core::time::Duration;

use crate::plugin::{EndedAlerts, Failure, Journal};
use crate::session::Now;

/// Asks a journal which alerts people have ended without asking the manager: another process does.
#[derive(Debug, Default)]
pub(super) struct Ends {
    /// What has this number or a lower one is known.
    after: u64,
    /// When to ask next, on the scale of [`Now::elapsed`].
    due: Duration,
    /// Nobody can end an alert there.
    is_never: bool,
}

impl Ends {
    /// How often it is asked.
    const INTERVAL: Duration = Duration::from_secs(1);

    /// How many are asked for at once.
    const PAGE: usize = 256;

    /// When to ask next; `None` where nobody can end an alert there.
    pub(super) const fn due(&self) -> Option<Duration> {
        match self.is_never {
            true => None,
            false => Some(self.due),
        }
    }

    /// Whether it is time to ask, which is taken for done.
    pub(super) fn is_due(&mut self, now: Now) -> bool {
        let is_due = self.due().is_some_and(|due| due <= now.elapsed);
        if is_due {
            self.due = now.elapsed.saturating_add(Self::INTERVAL);
        }
        is_due
    }

    /// The first that are not known yet.
    pub(super) async fn ask(
        &mut self,
        journal: &dyn Journal,
    ) -> Result<Option<EndedAlerts>, Failure> {
        let found = journal.ended_alerts(self.after, Self::PAGE).await?;
        self.is_never = found.is_none();
        Ok(found)
    }

    /// Takes note that those before `left` are done, or all; what is left comes again.
    pub(super) fn done(&mut self, found: &EndedAlerts, left: Option<u64>) {
        let last = match left {
            Some(number) => number.saturating_sub(1),
            None => found.last,
        };
        self.after = self.after.max(last);
        if left.is_none() && found.alerts.len() >= Self::PAGE {
            self.due = Duration::ZERO;
        }
    }
}
