//! The other end of a source, which does what a script says.

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::{pending, poll_fn};
use core::task::{Poll, Waker};
use std::panic::resume_unwind;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::polling::turn;

/// How often something may be handed over after the outlet was closed.
const CALLS_SINCE_CLOSED: u32 = 100;

/// What is done with what is handed over, or said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Deed {
    /// It is stored after so many turns.
    Store(u32),
    /// It is refused, and so is everything that says the same.
    Refuse,
    /// It is not stored, and may be in a moment.
    Busy,
    /// It is not stored, and nobody knows that.
    Fail,
    /// It is stored, and nobody knows that.
    StoreAndFail,
    /// It is not stored, and the call does not end.
    Hang,
    /// It is stored, and the call does not end.
    StoreAndHang,
    /// It is not stored, and nothing more is.
    Close,
    /// It is not stored, and the call panics.
    Panic,
}

/// What has become of it.
pub(super) enum Done<A> {
    Stored(A),
    Refused,
    Busy,
    NotKnown,
    Closed,
}

/// Where what a source hands over, or says, is kept, run after run.
pub(super) trait Shelf: Send {
    /// What is handed over, or said.
    type Item: Send;
    /// What is known of it when it is stored.
    type Answer: Send;

    /// Whether something that says the same was refused.
    fn was_refused(&mut self, item: &Self::Item) -> bool;

    /// Takes note that something is refused.
    fn refuse(&mut self, item: Self::Item);

    fn store(&mut self, item: Self::Item) -> Self::Answer;

    /// Whether everything is there that is wanted, and the source is to end.
    fn is_enough(&mut self) -> bool;

    /// Takes note that the source is told that it is to end.
    fn handle_stop(&mut self) {}

    /// What of a patient was handed over, or said: no error may show it.
    fn secrets(&self) -> Vec<String>;
}

/// Does what the script says, and then stores.
pub(super) struct Script<S> {
    state: Mutex<State<S>>,
}

struct State<S> {
    shelf: S,
    script: VecDeque<Deed>,
    is_hanging: bool,
    is_stopping: bool,
    is_closed: bool,
    /// Calls since it was closed.
    calls_since: u32,
    wakers: Vec<Waker>,
}

impl<S> State<S> {
    fn wake(&mut self) {
        for waker in self.wakers.drain(..) {
            waker.wake();
        }
    }
}

impl<S: Shelf> Script<S> {
    pub(super) fn new(shelf: S, script: impl IntoIterator<Item = Deed>) -> Self {
        let state = State {
            shelf,
            script: script.into_iter().collect(),
            is_hanging: false,
            is_stopping: false,
            is_closed: false,
            calls_since: 0,
            wakers: Vec::new(),
        };
        Self {
            state: Mutex::new(state),
        }
    }

    /// Looks at what is kept.
    pub(super) fn shelf<T>(&self, look: impl FnOnce(&mut S) -> T) -> T {
        look(&mut self.state().shelf)
    }

    /// The next run begins: it is open, and does not hang.
    pub(super) fn open(&self) {
        let is_enough = {
            let mut state = self.state();
            (state.is_closed, state.is_hanging) = (false, false);
            state.shelf.is_enough()
        };
        if is_enough {
            self.stop();
        }
    }

    /// Tells the source that it is to end.
    pub(super) fn stop(&self) {
        let mut state = self.state();
        if !state.is_stopping {
            state.shelf.handle_stop();
        }
        state.is_stopping = true;
        state.wake();
    }

    pub(super) fn is_stopping(&self) -> bool {
        self.state().is_stopping
    }

    pub(super) fn is_closed(&self) -> bool {
        self.state().is_closed
    }

    /// Ready when the source is to end.
    pub(super) async fn stopping(&self) {
        self.until(|state| state.is_stopping).await;
    }

    /// Ready when a call hangs.
    pub(super) async fn hangs(&self) {
        self.until(|state| state.is_hanging).await;
    }

    async fn until(&self, is_so: impl Fn(&State<S>) -> bool) {
        poll_fn(|context| {
            let mut state = self.state();
            if is_so(&state) {
                return Poll::Ready(());
            }
            state.wakers.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    fn state(&self) -> MutexGuard<'_, State<S>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does with something what the script says.
    pub(super) async fn take(&self, item: S::Item) -> Done<S::Answer> {
        // A source that asks again and again must not keep others from their turn.
        turn().await;
        let Some(deed) = self.deed(&item) else {
            return Done::Closed;
        };
        match deed {
            Deed::Store(turns) => {
                for _ in 0..turns {
                    turn().await;
                }
                Done::Stored(self.store(item))
            }
            Deed::Refuse => {
                self.shelf(|shelf| shelf.refuse(item));
                Done::Refused
            }
            Deed::Busy => Done::Busy,
            Deed::Fail => Done::NotKnown,
            Deed::StoreAndFail => {
                self.store(item);
                Done::NotKnown
            }
            Deed::Hang => self.hang().await,
            Deed::StoreAndHang => {
                self.store(item);
                self.hang().await
            }
            Deed::Close => {
                self.state().is_closed = true;
                Done::Closed
            }
            // As if whatever the source awaits had panicked, without a word on standard error.
            Deed::Panic => resume_unwind(Box::new("the outlet of the test kit")),
        }
    }

    /// What is done with something; none where the outlet is closed.
    fn deed(&self, item: &S::Item) -> Option<Deed> {
        let mut state = self.state();
        if !state.is_closed {
            return Some(match state.shelf.was_refused(item) {
                true => Deed::Refuse,
                false => state.script.pop_front().unwrap_or(Deed::Store(0)),
            });
        }
        state.calls_since = state.calls_since.saturating_add(1);
        // Who asks for ever does not end.
        (state.calls_since > CALLS_SINCE_CLOSED).then_some(Deed::Hang)
    }

    fn store(&self, item: S::Item) -> S::Answer {
        let (answer, is_enough) = self.shelf(|shelf| (shelf.store(item), shelf.is_enough()));
        if is_enough {
            self.stop();
        }
        answer
    }

    async fn hang<A>(&self) -> Done<A> {
        {
            let mut state = self.state();
            state.is_hanging = true;
            state.wake();
        }
        pending().await
    }
}

/// What names a patient in a message: ids, names and the date of birth (PID-3, PID-5, PID-7), as far as they are long enough to be told from other words.
pub(super) fn patient_words(message: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(message);
    let mut words = Vec::new();
    for segment in text.split('\r').filter(|it| it.starts_with("PID|")) {
        let field = |number| segment.split('|').nth(number).unwrap_or_default();
        let ids = field(3).split('~').filter_map(|id| id.split('^').next());
        let names = field(5).split(['^', '~', '&']);
        let found = ids.chain(names).chain([field(7)]);
        words.extend(found.filter(|word| word.len() >= 4).map(String::from));
    }
    words
}
