//! The other end of a source, which does what a script says.

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::future::poll_fn;
use core::task::{Poll, Waker};
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use super::polling::turn;
use crate::datatype::Instant;
use crate::hl7::{MessageBuf, Text};
use crate::model::{AcknowledgmentCode, Report, Sender};
use crate::plugin::{Outlet, OutletError};
use crate::session::DeliveryError;

/// How often something may be handed over after the outlet was closed.
const CALLS_SINCE_CLOSED: u32 = 100;

/// What is done with a message that is handed over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Deed {
    /// It is stored after so many turns.
    Store(u32),
    /// It is refused, and so is every message that says the same.
    Refuse,
    /// It is not stored, and the call does not end.
    Hang,
    /// It is stored, and the call does not end.
    StoreAndHang,
    /// It is not stored, and nothing more is.
    Close,
}

/// What a message says, whatever its control id and its times are.
pub(super) type Said = Vec<String>;

/// A message that was stored.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) control_id: String,
    pub(super) said: Said,
    bytes: Vec<u8>,
}

/// Stores what it gets, run after run, and does what the script says.
pub(super) struct Scripted {
    state: Mutex<State>,
    /// The source is to end when so many are stored.
    stops_at: usize,
}

#[derive(Default)]
struct State {
    script: VecDeque<Deed>,
    stored: Vec<Kept>,
    refused: Vec<Said>,
    control_ids: u64,
    is_hanging: bool,
    is_stopping: bool,
    is_closed: bool,
    /// Calls since it was closed.
    calls_since: u32,
    /// Two messages that differ had this control id.
    has_repeated_id: bool,
    wakers: Vec<Waker>,
}

impl State {
    fn wake(&mut self) {
        for waker in self.wakers.drain(..) {
            waker.wake();
        }
    }
}

impl Scripted {
    pub(super) fn new(script: &[Deed], stops_at: usize) -> Self {
        let state = State {
            script: script.iter().copied().collect(),
            ..State::default()
        };
        Self {
            state: Mutex::new(state),
            stops_at,
        }
    }

    pub(super) fn stored(&self) -> Vec<Kept> {
        self.state().stored.clone()
    }

    pub(super) fn refused(&self) -> Vec<Said> {
        self.state().refused.clone()
    }

    pub(super) fn has_repeated_id(&self) -> bool {
        self.state().has_repeated_id
    }

    /// The next run begins: it is open, and does not hang.
    pub(super) fn open(&self) {
        let mut state = self.state();
        (state.is_closed, state.is_hanging) = (false, false);
    }

    /// Tells the source that it is to end.
    pub(super) fn stop(&self) {
        let mut state = self.state();
        state.is_stopping = true;
        state.wake();
    }

    /// Ready when a call hangs.
    pub(super) async fn hangs(&self) {
        self.until(|state| state.is_hanging).await;
    }

    async fn until(&self, is_so: impl Fn(&State) -> bool) {
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

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is done with a message that says this.
    fn deed(&self, said: &Said) -> Result<Deed, OutletError> {
        let mut state = self.state();
        if !state.is_closed {
            return Ok(match state.refused.contains(said) {
                true => Deed::Refuse,
                false => state.script.pop_front().unwrap_or(Deed::Store(0)),
            });
        }
        state.calls_since = state.calls_since.saturating_add(1);
        match state.calls_since > CALLS_SINCE_CLOSED {
            // Who asks for ever does not end.
            true => Ok(Deed::Hang),
            false => Err(OutletError::Closed),
        }
    }

    fn store(&self, kept: Kept) {
        let is_enough = {
            let mut state = self.state();
            let before = state.stored.iter();
            let mut before = before
                .filter(|before| before.control_id == kept.control_id)
                .map(|before| before.bytes == kept.bytes);
            match before.next_back() {
                Some(true) => return,
                Some(false) => state.has_repeated_id = true,
                None => {}
            }
            state.stored.push(kept);
            state.stored.len() >= self.stops_at
        };
        if is_enough {
            self.stop();
        }
    }
}

#[async_trait]
impl Outlet for Scripted {
    async fn hand_over_message(&self, message: &MessageBuf) -> Result<(), OutletError> {
        // A source that asks again and again must not keep others from their turn.
        turn().await;
        let kept = kept(message);
        match self.deed(&kept.said)? {
            Deed::Store(turns) => {
                for _ in 0..turns {
                    turn().await;
                }
                self.store(kept);
                Ok(())
            }
            Deed::Refuse => {
                self.state().refused.push(kept.said);
                Err(OutletError::Refused(DeliveryError::Refused {
                    code: AcknowledgmentCode::CommitReject,
                    errors: Vec::new(),
                    text: Text::default(),
                }))
            }
            Deed::Hang => self.hang().await,
            Deed::StoreAndHang => {
                self.store(kept);
                self.hang().await
            }
            Deed::Close => {
                self.state().is_closed = true;
                Err(OutletError::Closed)
            }
        }
    }

    fn sender(&self) -> Sender {
        Sender::named("TESTKIT", "UNIT")
    }

    fn control_id(&self) -> String {
        let mut state = self.state();
        state.control_ids = state.control_ids.saturating_add(1);
        format!("K{}", state.control_ids)
    }

    fn now(&self) -> Instant {
        Instant::from_unix(1_790_000_000, 0).unwrap_or(Instant::UNIX_EPOCH)
    }

    fn is_stopping(&self) -> bool {
        self.state().is_stopping
    }

    async fn stopping(&self) {
        self.until(|state| state.is_stopping).await;
    }
}

impl Scripted {
    async fn hang(&self) -> Result<(), OutletError> {
        {
            let mut state = self.state();
            state.is_hanging = true;
            state.wake();
        }
        core::future::pending().await
    }
}

/// What is kept of a message: code, path, value and unit of each row, beside the whole.
fn kept(message: &MessageBuf) -> Kept {
    let view = message.message();
    let (control_id, said) = match Report::read(&view) {
        Ok(report) => {
            let rows = report.observations().map(|row| {
                format!(
                    "{} {} {:?} {}",
                    row.code.identifier.as_str(),
                    row.sub_id.as_str(),
                    row.value_as_sent().decimal(),
                    row.unit
                        .as_ref()
                        .map_or("", |unit| unit.0.identifier.as_str()),
                )
            });
            (report.header.control_id.to_string(), rows.collect())
        }
        Err(_) => (String::new(), Vec::new()),
    };
    Kept {
        control_id,
        said,
        bytes: message.bytes().to_vec(),
    }
}
