use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::poll_fn;
use core::task::Poll;
use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::ends::{Ends, Pair, Until, is_over};
use super::journal::Kept;
use super::polling::{Pause, turn};
use super::promise::{Broken, BrokenPromise, Promise};
use super::{carrying, closing};
use crate::plugin::{Link, Listener, Transport};

/// After how many polls a connect is dropped, at most.
const POLLS: u32 = 12;

/// What is carried to be looked for in logs.
pub(super) const CARRIED: &str = "PID|||7C3A7C3A^^^HOSPITAL^PI||Carried^Over";

/// Asks a transport for everything that [`Transport`] promises, and its streams for what [`Stream`](crate::plugin::Stream) does.
///
/// `open` makes a transport and the listener that it leads to: any listener that works, such as a [`TcpListener`](crate::plugin::TcpListener) behind a tunnel.
/// `refused` leads to a place that refuses. `secrets` are texts that no log may show: passwords and keys that the transport was given.
/// `patience` is how long a step may take, which carries a megabyte at most: it is ready when that is too long.
///
/// ```
/// use std::time::Duration;
///
/// use ihe_pcd::plugin::{TcpListener, TcpTransport, testkit};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// // In the tests of a transport, under `#[tokio::test]`:
/// let kept = testkit::transport(
///     async || {
///         let listener = TcpListener::bind("127.0.0.1:0").await.map_err(std::io::Error::other)?;
///         let place = listener.local_addr()?.to_string();
///         Ok((TcpTransport::new(place), listener))
///     },
///     TcpTransport::new("127.0.0.1:1"),
///     &[],
///     async || tokio::time::sleep(Duration::from_secs(60)).await,
/// );
/// if let Err(broken) = kept.await {
///     panic!("{broken}");
/// }
/// # });
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn transport<T: Transport, L: Listener>(
    open: impl AsyncFn() -> io::Result<(T, L)>,
    refused: impl Transport,
    secrets: &[&str],
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let open = async || {
        let (transport, listener) = open().await.map_err(unopened)?;
        Ok(Ends::new(transport, listener, &patience, secrets))
    };
    let mut broken = Vec::new();
    streams(&open, &mut broken).await;
    broken.extend(with(&open, dropped_connects).await.err());
    broken.extend(with(&open, place).await.err());
    broken.extend(with(&open, peers).await.err());
    let refusal = async |ends: Ends<'_>| refusal(ends, &refused).await;
    broken.extend(with(&open, refusal).await.err());
    Broken::of(broken)
}

pub(super) fn unopened(error: io::Error) -> BrokenPromise {
    Promise::Connects.broken(format!("the ends did not open: {:?}", error.kind()))
}

/// Runs one check with ends of its own, so that one lie hides no other.
pub(super) async fn with<'o>(
    open: &impl AsyncFn() -> Result<Ends<'o>, BrokenPromise>,
    check: impl AsyncFnOnce(Ends<'o>) -> Kept,
) -> Kept {
    check(open().await?).await
}

/// What streams promise, whoever made them.
pub(super) async fn streams<'o>(
    open: &impl AsyncFn() -> Result<Ends<'o>, BrokenPromise>,
    broken: &mut Vec<BrokenPromise>,
) {
    broken.extend(with(open, carrying::carries).await.err());
    broken.extend(with(open, carrying::carries_little).await.err());
    broken.extend(with(open, carrying::both_ways).await.err());
    broken.extend(with(open, carrying::one_at_a_time).await.err());
    broken.extend(with(open, carrying::waits).await.err());
    broken.extend(with(open, carrying::apart).await.err());
    broken.extend(with(open, closing::half_closes).await.err());
    broken.extend(with(open, closing::dropped).await.err());
}

/// Connects that are dropped at each of their points, and one that is not.
async fn dropped_connects(ends: Ends<'_>) -> Kept {
    let promise = Promise::DroppedConnectsLeaveNothing;
    for polls in 1..=POLLS {
        let abandoned = abandoned(&ends, polls);
        let abandoned = ends.step(promise, "a connect after dropped ones", abandoned);
        let (accepted, is_done) = abandoned.await?;
        for mut link in accepted {
            let over = is_over(&mut link.stream);
            let over = ends.step(promise, "the connection of a dropped connect", over);
            promise.unless(over.await?, || "a dropped connect has written".into())?;
        }
        if is_done {
            break;
        }
    }
    let near = async {
        let mut link = ends.transport.connect().await?;
        link.stream.write_all(b"!").await?;
        link.stream.flush().await?;
        io::Result::Ok(link)
    };
    // Those of dropped connects may still come; they end by themselves.
    let far = async {
        loop {
            let incoming = ends.accepted().await;
            let Ok(mut link) = incoming.establish().await else {
                continue;
            };
            if let Ok(b'!') = link.stream.read_u8().await {
                return io::Result::Ok(link);
            }
        }
    };
    let met = async { tokio::try_join!(near, far) };
    let met = ends
        .step(promise, "a connect after dropped ones", met)
        .await?;
    promise.unless(met.is_ok(), || "a connect after dropped ones failed".into())
}

/// Polls a connect so many times, and drops what came of it. What was accepted meanwhile, and whether the connect was done.
pub(super) async fn abandoned(ends: &Ends<'_>, polls: u32) -> (Vec<Link>, bool) {
    let mut accepted = Vec::new();
    let mut left = polls;
    let is_done = {
        let mut connecting = ends.transport.connect();
        let mut accepting = Box::pin(async {
            loop {
                let incoming = ends.accepted().await;
                accepted.extend(incoming.establish().await.ok());
                // Whoever accepts without end is not asked without end.
                turn().await;
            }
        });
        poll_fn(|context| {
            if connecting.as_mut().poll(context).is_ready() {
                return Poll::Ready(true);
            }
            left = left.saturating_sub(1);
            if left == 0 {
                return Poll::Ready(false);
            }
            let never: Poll<()> = accepting.as_mut().poll(context);
            never.map(|()| false)
        })
        .await
    };
    (accepted, is_done)
}

/// The place is always the same, and no log shows what is nobody's business.
async fn place(ends: Ends<'_>) -> Kept {
    let place = String::from(ends.transport.place());
    for _ in 0..3 {
        let Pair {
            mut near, mut far, ..
        } = ends.pair().await?;
        let carried = CARRIED.as_bytes();
        let flow = ends.flow(&mut near.stream, &mut far.stream, carried, Until::Arrived);
        flow.await?.kept(carried)?;
        Promise::NameStays.unless(ends.transport.place() == place, || {
            "the place has changed".into()
        })?;
        ends.debug_shows_no_secret("the transport", &ends.transport, CARRIED)?;
        ends.debug_shows_no_secret("its link", &near, CARRIED)?;
        ends.shows_no_secret("its peer", &format!("{}", near.peer), CARRIED)?;
    }
    ends.shows_no_secret("its place", &place, CARRIED)
}

/// One place is one peer.
async fn peers(ends: Ends<'_>) -> Kept {
    let (one, other) = (ends.pair().await?, ends.pair().await?);
    let known = |pair: &Pair| {
        (
            pair.near.peer.certificate.clone(),
            pair.near.peer.name().map(String::from),
        )
    };
    Promise::PeerStays.unless(known(&one) == known(&other), || {
        "the same place is another peer at the next connection".into()
    })
}

/// A place that refuses.
async fn refusal(ends: Ends<'_>, refused: &impl Transport) -> Kept {
    let promise = Promise::RefusedIsAnError;
    for _ in 0..2 {
        let connected = refused.connect();
        let connected = ends.step(promise, "connecting to a place that refuses", connected);
        match connected.await? {
            Ok(_) => return Err(promise.broken("a place that refuses was connected to")),
            Err(error) => {
                ends.debug_shows_no_secret("an error", &error, CARRIED)?;
                ends.shows_no_secret("an error", &format!("{error}"), CARRIED)?;
            }
        }
    }
    Ok(())
}
