//! Both ends of a wire, and bytes between them.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Debug;
use std::io;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use super::journal::Kept;
use super::polling::{Pause, turn, within};
use super::promise::{BrokenPromise, Promise};
use crate::mllp::Peer;
use crate::plugin::contain::contain;
use crate::plugin::{Incoming, Link, Listener, Transport};

/// More than any buffer holds on the way.
pub(super) const MUCH: usize = 1 << 20;

/// More than headers, and less than any buffer.
pub(super) const LITTLE: usize = 1000;

/// How many connections may fail to be accepted, one after the other.
const FAILURES: u32 = 100;

/// What the author gives for one check: a transport, and the listener that it leads to.
pub(super) struct Ends<'o> {
    pub(super) transport: Box<dyn Transport>,
    pub(super) listener: Box<dyn Listener>,
    patience: &'o dyn Fn() -> Pause<'o>,
    secrets: &'o [&'o str],
}

/// One connection.
pub(super) struct Pair {
    /// As the transport has it.
    pub(super) near: Link,
    /// As the listener has it.
    pub(super) far: Link,
    /// What the listener knew before the handshake.
    pub(super) incoming: Peer,
}

impl<'o> Ends<'o> {
    pub(super) fn new(
        transport: impl Transport,
        listener: impl Listener,
        patience: &'o dyn Fn() -> Pause<'o>,
        secrets: &'o [&'o str],
    ) -> Self {
        Self {
            transport: Box::new(transport),
            listener: Box::new(listener),
            patience,
            secrets,
        }
    }

    /// Awaits something, for as long as the author is patient. If it does not end, this promise is broken.
    pub(super) async fn step<T>(
        &self,
        promise: Promise,
        what: &str,
        step: impl Future<Output = T>,
    ) -> Result<T, BrokenPromise> {
        let contained = within(contain(step), (self.patience)()).await;
        let contained = contained.ok_or_else(|| promise.broken(format!("{what} did not end")))?;
        contained.map_err(|_| Promise::NoPanics.broken(format!("{what} panicked")))
    }

    /// Makes a connection.
    pub(super) async fn pair(&self) -> Result<Pair, BrokenPromise> {
        let near = async {
            let connected = self.transport.connect().await;
            connected.map_err(|error| failed("connect", &error))
        };
        let far = async {
            let accepted = self.listener.accept().await;
            let incoming = accepted.map_err(|error| failed("accept", &error))?;
            let peer = incoming.peer().clone();
            let established = incoming.establish().await;
            let far = established.map_err(|error| failed("establish", &error))?;
            Ok((far, peer))
        };
        let made = async { tokio::try_join!(near, far) };
        let made = self.step(Promise::Connects, "connecting", made).await?;
        let (near, (far, incoming)) = made.map_err(|found| Promise::Connects.broken(found))?;
        Ok(Pair {
            near,
            far,
            incoming,
        })
    }

    /// The next connection. One that could not be accepted holds up nobody.
    pub(super) async fn accepted(&self) -> Incoming {
        for _ in 0..FAILURES {
            match self.listener.accept().await {
                Ok(incoming) => return incoming,
                Err(_) => turn().await,
            }
        }
        // Somebody is waiting, and is told so when there is no more patience.
        core::future::pending().await
    }

    /// Writes over one end of a stream and reads at the other one; up to the end of the stream, if that is asked for.
    pub(super) async fn flow(
        &self,
        from: &mut (impl AsyncWrite + Unpin),
        to: &mut (impl AsyncRead + Unpin),
        bytes: &[u8],
        until: Until,
    ) -> Result<Flow, BrokenPromise> {
        let mut arrived = Vec::with_capacity(bytes.len().saturating_add(1));
        let carried = carry(from, to, bytes, until, &mut arrived);
        let carried = within(contain(carried), (self.patience)()).await;
        let finish = match carried {
            None => Finish::Waits,
            Some(Ok(Ok(()))) => Finish::Ended,
            Some(Ok(Err(error))) => Finish::Failed(error.kind()),
            Some(Err(_)) => return Err(Promise::NoPanics.broken("a stream panicked")),
        };
        Ok(Flow { arrived, finish })
    }

    /// A text for logs holds no secret of the author, and nothing of what was carried.
    pub(super) fn shows_no_secret(&self, of: &str, text: &str, carried: &str) -> Kept {
        let secret = self.secrets.iter().copied().chain([carried]);
        let is_shown = secret
            .filter(|secret| !secret.is_empty())
            .any(|secret| text.contains(secret));
        Promise::ShowsNoSecrets.unless(!is_shown, || format!("{of} shows one"))
    }

    /// As [`shows_no_secret`](Self::shows_no_secret), of both ways to show a value with `Debug`.
    pub(super) fn debug_shows_no_secret(
        &self,
        of: &str,
        value: &impl Debug,
        carried: &str,
    ) -> Kept {
        self.shows_no_secret(of, &format!("{value:?} {value:#?}"), carried)
    }
}

fn failed(call: &str, error: &io::Error) -> String {
    format!("{call} failed: {:?}", error.kind())
}

/// How far a stream is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Until {
    /// Until as much has arrived as was written. It was flushed, and no more.
    Arrived,
    /// Until the end: it was shut down, without a flush before.
    End,
}

/// What came of writing over one end.
pub(super) struct Flow {
    pub(super) arrived: Vec<u8>,
    finish: Finish,
}

enum Finish {
    Ended,
    Failed(io::ErrorKind),
    Waits,
}

impl Flow {
    /// Each byte has arrived once, in order, and then the end.
    pub(super) fn kept(&self, written: &[u8]) -> Kept {
        let (arrived, all) = (self.arrived.len(), written.len());
        if let Some(place) = difference(written.iter(), &self.arrived) {
            let found = format!("byte {place} of {all} is not the one that was written");
            return Err(Promise::CarriesBytes.broken(found));
        }
        match self.finish {
            _ if arrived > all => {
                let found = format!("more than the {all} bytes arrived that were written");
                Err(Promise::CarriesBytes.broken(found))
            }
            Finish::Ended if arrived == all => Ok(()),
            Finish::Ended => {
                let found = format!("{arrived} of {all} bytes arrived before the end");
                Err(Promise::EndLosesNothing.broken(found))
            }
            Finish::Failed(kind) if arrived == all => {
                let found = format!("an error instead of the end: {kind:?}");
                Err(Promise::EndIsSeen.broken(found))
            }
            Finish::Failed(kind) => {
                let found = format!("{arrived} of {all} bytes arrived before an error: {kind:?}");
                Err(Promise::CarriesBytes.broken(found))
            }
            Finish::Waits if arrived == all => {
                Err(Promise::EndIsSeen.broken("everything arrived but the end"))
            }
            Finish::Waits => {
                let found = format!("{arrived} of {all} bytes arrived, and no more");
                Err(Promise::CarriesBytes.broken(found))
            }
        }
    }

    /// As [`kept`](Self::kept), where everything that can go wrong is this promise.
    pub(super) fn kept_as(&self, promise: Promise, written: &[u8]) -> Kept {
        let kept = self.kept(written);
        kept.map_err(|broken| promise.broken(broken.found))
    }
}

/// Where what arrived is not what was written, counted from zero.
pub(super) fn difference<'b>(
    written: impl Iterator<Item = &'b u8>,
    arrived: &[u8],
) -> Option<usize> {
    written
        .zip(arrived)
        .position(|(written, arrived)| written != arrived)
}

/// Writes and reads at the same time.
pub(super) async fn carry(
    from: &mut (impl AsyncWrite + Unpin),
    to: &mut (impl AsyncRead + Unpin),
    bytes: &[u8],
    until: Until,
    arrived: &mut Vec<u8>,
) -> io::Result<()> {
    let write = async {
        from.write_all(bytes).await?;
        match until {
            Until::Arrived => from.flush().await,
            Until::End => from.shutdown().await,
        }
    };
    let read = async {
        let is_enough = |arrived: usize| match until {
            Until::Arrived => arrived >= bytes.len(),
            Until::End => arrived > bytes.len(),
        };
        while !is_enough(arrived.len()) && to.read_buf(arrived).await? > 0 {}
        Ok(())
    };
    tokio::try_join!(write, read).map(|_| ())
}

/// Whether a stream has come to its end, orderly or not: nothing else is to be read from it.
pub(super) async fn is_over(stream: &mut (impl AsyncRead + Unpin)) -> bool {
    stream.read_u8().await.is_err()
}

/// Bytes of all values without a pattern, others for each number.
pub(super) fn bytes(number: u32, length: usize) -> Vec<u8> {
    let mut state = number.wrapping_add(1).wrapping_mul(0x9E37_79B9) | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let [_, byte, ..] = state.to_le_bytes();
        byte
    };
    core::iter::repeat_with(next).take(length).collect()
}
