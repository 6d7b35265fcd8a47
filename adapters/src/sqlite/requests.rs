//! What waits for the thread that commits: two queues, of which one goes first.

use tokio::select;
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::mpsc::{self, Receiver, Sender};

use super::store::Reply;
use super::work::Work;

/// How many requests may wait in either queue; more of them wait in their callers.
const WAITING: usize = 1024;

/// So many pass one that waits in the other queue, and no more: whatever goes first, everything goes.
const MOST_PASSED: u32 = 64;

/// What can be asked of the writer.
#[derive(Debug)]
pub(super) enum Request {
    Work(Work),
    /// To be answered when every message that is stored by now has its rows.
    Flush(Reply<()>),
}

impl Request {
    /// Whether it passes what waits in the other queue.
    ///
    /// Whoever asks for one thing after another waits for each answer, so nothing passes what it follows from.
    fn goes_first(&self) -> bool {
        match self {
            Self::Work(work) => work.goes_first(),
            Self::Flush(_) => false,
        }
    }
}

/// Where requests are put.
#[derive(Debug)]
pub(super) struct Asking {
    first: Sender<Request>,
    rest: Sender<Request>,
}

/// Where they are taken.
#[derive(Debug)]
pub(super) struct Requests {
    first: Receiver<Request>,
    rest: Receiver<Request>,
    /// How many have passed the one that has waited longest in the other queue.
    passed: u32,
}

/// Nobody takes requests any more.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Unheard;

/// Both ends of both queues.
pub(super) fn queues() -> (Asking, Requests) {
    let (asking_first, first) = mpsc::channel(WAITING);
    let (asking_rest, rest) = mpsc::channel(WAITING);
    let asking = Asking {
        first: asking_first,
        rest: asking_rest,
    };
    let requests = Requests {
        first,
        rest,
        passed: 0,
    };
    (asking, requests)
}

impl Asking {
    /// Puts a request, once there is room for it.
    pub(super) async fn ask(&self, request: Request) -> Result<(), Unheard> {
        let queue = match request.goes_first() {
            true => &self.first,
            false => &self.rest,
        };
        queue.send(request).await.map_err(|_| Unheard)
    }
}

impl Requests {
    /// Whether there is one that goes first.
    pub(super) fn has_first(&self) -> bool {
        !self.first.is_empty()
    }

    /// The next of those that go first, if one waits.
    pub(super) fn try_first(&mut self) -> Option<Request> {
        let request = self.first.try_recv().ok()?;
        if !self.rest.is_empty() {
            self.passed = self.passed.saturating_add(1);
        }
        Some(request)
    }

    /// The next one, if one waits.
    pub(super) fn try_next(&mut self) -> Result<Request, TryRecvError> {
        if self.passed < MOST_PASSED
            && let Some(request) = self.try_first()
        {
            return Ok(request);
        }
        self.passed = 0;
        match self.rest.try_recv() {
            Ok(request) => Ok(request),
            // By now both queues may be closed; before, something may have come.
            Err(_) => self.first.try_recv(),
        }
    }

    /// The next one; nothing when nobody can ask any more, and everything is taken.
    ///
    /// If the future is dropped, no request is lost.
    pub(super) async fn next(&mut self) -> Option<Request> {
        select! {
            biased;
            Some(request) = self.first.recv() => Some(request),
            Some(request) = self.rest.recv() => Some(request),
            else => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use ihe_pcd::datatype::Instant;
    use ihe_pcd::session::{Entry, Precedence};
    use tokio::sync::oneshot;

    use super::*;
    use crate::sqlite::prepared::Prepared;

    fn append(precedences: &[Precedence]) -> Request {
        let entry = |precedence: &Precedence| {
            let entry = Entry::new("", "", "", Instant::UNIX_EPOCH, "".into());
            entry.with_precedence(*precedence)
        };
        let messages = Prepared::all(precedences.iter().map(entry).collect());
        Request::Work(Work::Append {
            messages,
            reply: oneshot::channel().0,
        })
    }

    fn wait() -> Request {
        let reply = oneshot::channel().0;
        Request::Work(Work::Wait { reply })
    }

    #[tokio::test]
    async fn an_alert_passes_all_observations_that_wait() {
        use Precedence::{Alert, Observation};
        let (asking, mut requests) = queues();
        for request in [
            append(&[Observation, Observation]),
            wait(),
            append(&[Alert]),
            append(&[Observation, Alert]),
        ] {
            asking.ask(request).await.unwrap();
        }
        assert!(requests.has_first());
        let mut alerts = Vec::new();
        while let Ok(Request::Work(work)) = requests.try_next() {
            alerts.push(work.goes_first());
        }
        assert_eq!(alerts, [true, true, false, false]);
        assert!(!requests.has_first());
    }

    #[tokio::test]
    async fn however_many_go_first_an_observation_is_passed_by_so_many_only() {
        use Precedence::{Alert, Observation};
        let (asking, mut requests) = queues();
        for _ in 0..2 {
            asking.ask(append(&[Observation])).await.unwrap();
        }
        let mut passed = Vec::new();
        while passed.len() < 2 {
            let mut count = 0;
            loop {
                // There is always another alert.
                asking.ask(append(&[Alert])).await.unwrap();
                let Ok(Request::Work(work)) = requests.try_next() else {
                    panic!("something waits");
                };
                if !work.goes_first() {
                    break;
                }
                count += 1;
            }
            passed.push(count);
        }
        assert_eq!(passed, [MOST_PASSED; 2]);
    }

    #[tokio::test]
    async fn what_waits_when_nobody_asks_any_more_is_still_taken() {
        let (asking, mut requests) = queues();
        asking.ask(wait()).await.unwrap();
        asking.ask(append(&[Precedence::Alert])).await.unwrap();
        drop(asking);
        assert!(requests.next().await.is_some_and(|next| next.goes_first()));
        assert!(requests.next().await.is_some_and(|next| !next.goes_first()));
        assert!(requests.next().await.is_none());
        assert_eq!(requests.try_next().err(), Some(TryRecvError::Disconnected));
    }

    #[tokio::test]
    async fn whoever_asks_a_writer_that_is_gone_hears_it() {
        let (asking, requests) = queues();
        drop(requests);
        assert_eq!(asking.ask(wait()).await, Err(Unheard));
    }
}
