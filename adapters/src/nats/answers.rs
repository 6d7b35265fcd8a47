//! What the server says of what was published, in the order in which it comes.

use std::collections::VecDeque;
use std::future::{IntoFuture, pending};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use async_nats::jetstream::context::{PublishAckFuture, PublishError};
use async_nats::jetstream::publish::PublishAck;
use futures_util::FutureExt as _;
use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::select;
use tokio::time::{Instant as Monotonic, sleep};

use super::flight::Place;

/// An answer that has not come after so long may be lost: from then on nobody waits for it who waits for others.
const LATE: Duration = Duration::from_millis(100);

/// What the server says of the letter of a place.
pub(super) type Said = (Place, Result<PublishAck, PublishError>);

/// The answers that are to come.
///
/// They come in the order of sending, so it is enough to wait for the last of those that somebody needs:
/// each that is waited for wakes a task, and the server for what leaves then. What does not come in turn is waited for by itself.
#[derive(Default)]
pub(super) struct Answers {
    /// In the order of sending.
    in_turn: VecDeque<Answer>,
    late: FuturesUnordered<Answer>,
    /// Those that came and are not handled yet.
    came: VecDeque<Said>,
}

struct Answer {
    place: Place,
    sent_at: Monotonic,
    said: <PublishAckFuture as IntoFuture>::IntoFuture,
}

impl Answers {
    /// The answer to the letter of a place is to come.
    pub(super) fn expect(&mut self, place: Place, answer: PublishAckFuture) {
        self.in_turn.push_back(Answer {
            place,
            sent_at: Monotonic::now(),
            said: answer.into_future(),
        });
    }

    /// Nobody waits for any of them any more.
    pub(super) fn clear(&mut self) {
        for answer in core::mem::take(self).in_turn {
            // One at which nobody has looked would keep its place in the client when it is dropped.
            drop(answer.now_or_never());
        }
    }

    /// An answer that is there.
    pub(super) fn ready(&mut self) -> Option<Said> {
        if self.came.is_empty()
            && let Some(first) = self.in_turn.front_mut()
        {
            match first.now_or_never() {
                Some(said) => {
                    self.in_turn.pop_front();
                    return Some(said);
                }
                None if first.is_late() => self.sweep(),
                None => {}
            }
        }
        let late = |late: &mut FuturesUnordered<Answer>| late.next().now_or_never().flatten();
        self.came.pop_front().or_else(|| late(&mut self.late))
    }

    /// An answer, once about so many may be there, or all that are to come; nothing when none is to come.
    ///
    /// Nothing is lost if the future is dropped.
    pub(super) async fn next(&mut self, count: usize) -> Option<Said> {
        loop {
            if let Some(said) = self.ready() {
                return Some(said);
            }
            if self.in_turn.is_empty() && self.late.is_empty() {
                return None;
            }
            let (are_in_turn, are_late) = (!self.in_turn.is_empty(), !self.late.is_empty());
            // Where there is another, the first alone says nothing of those behind it.
            let last = count.min(self.in_turn.len().saturating_sub(1));
            let awaited = async {
                match self.in_turn.get_mut(last) {
                    Some(answer) => answer.await,
                    None => pending().await,
                }
            };
            select! {
                biased;
                said = awaited => {
                    self.in_turn.remove(last);
                    return Some(said);
                }
                Some(said) = self.late.next(), if are_late => return Some(said),
                () = sleep(LATE), if are_in_turn => self.sweep(),
            }
        }
    }

    /// Takes those that are there, and puts those aside that are late. The client counts the time that they may take from the first look:
    /// for those that are lost together it ends together.
    fn sweep(&mut self) {
        for mut answer in core::mem::take(&mut self.in_turn) {
            match (&mut answer).now_or_never() {
                Some(said) => self.came.push_back(said),
                None if answer.is_late() => self.late.push(answer),
                None => self.in_turn.push_back(answer),
            }
        }
    }
}

impl Answer {
    fn is_late(&self) -> bool {
        self.sent_at.elapsed() >= LATE
    }
}

impl Future for Answer {
    type Output = Said;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Said> {
        let place = self.place;
        self.said.as_mut().poll(context).map(|said| (place, said))
    }
}
