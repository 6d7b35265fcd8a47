//! Calls that are no futures: nobody can drop one that does not end, so each is made on a thread of its own.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::thread;

use super::promise::{BrokenPromise, Promise};

type Call<T> = Box<dyn FnOnce() -> T + Send>;

/// Makes a call on another thread, and waits for it so long.
///
/// This thread stands still meanwhile, and with it whatever else its runtime would do.
pub(super) fn call<T: Send + 'static>(
    patience: Duration,
    call: impl FnOnce() -> T + Send + 'static,
) -> Result<T, BrokenPromise> {
    let call: Call<T> = Box::new(call);
    let mut answers = at_once(patience, alloc::vec![call])?;
    answers.pop().ok_or_else(|| not_ended(0))
}

/// Makes calls at the same time, each on a thread of its own. The answers come as the calls end.
pub(super) fn at_once<T: Send + 'static>(
    patience: Duration,
    calls: Vec<Call<T>>,
) -> Result<Vec<T>, BrokenPromise> {
    let count = calls.len();
    let (answer, answers) = sync_channel(count);
    let runtime = Runtime::current();
    for call in calls {
        let (answer, runtime) = (answer.clone(), runtime.clone());
        let begun = thread::Builder::new().spawn(move || made(call, &runtime, &answer));
        begun.map_err(|error| BrokenPromise {
            promise: Promise::Answers,
            found: format!("the kit itself: no thread for a call: {:?}", error.kind()),
        })?;
    }
    drop(answer);
    let mut ended = Vec::new();
    while ended.len() < count {
        match answers.recv_timeout(patience) {
            Ok(Ok(answer)) => ended.push(answer),
            Ok(Err(Panicked)) | Err(RecvTimeoutError::Disconnected) => {
                return Err(BrokenPromise {
                    promise: Promise::NoPanics,
                    found: String::from("a call panicked"),
                });
            }
            Err(RecvTimeoutError::Timeout) => return Err(not_ended(ended.len())),
        }
    }
    Ok(ended)
}

struct Panicked;

fn made<T>(call: Call<T>, runtime: &Runtime, answer: &SyncSender<Result<T, Panicked>>) {
    let made = runtime.within(|| catch_unwind(AssertUnwindSafe(call)));
    // Nobody listens any more when there was no more patience.
    let _ = answer.send(made.map_err(|_| Panicked));
}

fn not_ended(ended: usize) -> BrokenPromise {
    let found = match ended {
        0 => String::from("a call did not end"),
        _ => format!("{ended} calls ended, and the next did not"),
    };
    BrokenPromise {
        promise: Promise::CallsEnd,
        found,
    }
}

/// The runtime of whoever asks: an actor makes its calls within one, so what is called may rely on it.
#[derive(Clone)]
struct Runtime {
    #[cfg(feature = "tokio")]
    handle: Option<tokio::runtime::Handle>,
}

impl Runtime {
    fn current() -> Self {
        Self {
            #[cfg(feature = "tokio")]
            handle: tokio::runtime::Handle::try_current().ok(),
        }
    }

    fn within<T>(&self, call: impl FnOnce() -> T) -> T {
        #[cfg(feature = "tokio")]
        let _entered = self.handle.as_ref().map(tokio::runtime::Handle::enter);
        call()
    }
}
