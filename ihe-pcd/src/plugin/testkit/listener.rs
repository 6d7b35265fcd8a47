use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::Poll;
use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::ends::{Ends, Pair, Until, is_over};
use super::journal::Kept;
use super::polling::{Pause, together, turn};
use super::promise::{Broken, Promise};
use super::transport::{CARRIED, abandoned, streams, unopened, with};
use crate::plugin::{Incoming, Link, Listener, Transport};

/// How many connect at a time.
const CROWD: u8 = 8;

/// How many accepts are dropped, one after the other.
const DROPPED: u32 = 200;

/// After how many polls a connect is left alone, at most.
const POLLS: u32 = 6;

/// How many connections may fail to be accepted, one after the other.
const FAILURES: u32 = 100;

/// Asks a listener for everything that [`Listener`] promises, and its streams for what [`Stream`](crate::plugin::Stream) does.
///
/// `open` makes a listener and a transport that leads to it: any transport that works.
/// `secrets` are texts that no log may show: passwords and keys that the listener was given.
/// `patience` is how long a step may take, which carries a megabyte at most: it is ready when that is too long.
///
/// ```
/// use std::time::Duration;
///
/// use ihe_pcd::plugin::{TcpListener, TcpTransport, testkit};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// // In the tests of a listener, under `#[tokio::test]`:
/// let kept = testkit::listener(
///     async || {
///         let listener = TcpListener::bind("127.0.0.1:0").await.map_err(std::io::Error::other)?;
///         let place = listener.local_addr()?.to_string();
///         Ok((listener, TcpTransport::new(place)))
///     },
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
pub async fn listener<L: Listener, T: Transport>(
    open: impl AsyncFn() -> io::Result<(L, T)>,
    secrets: &[&str],
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let open = async || {
        let (listener, transport) = open().await.map_err(unopened)?;
        Ok(Ends::new(transport, listener, &patience, secrets))
    };
    let mut broken = Vec::new();
    streams(&open, &mut broken).await;
    broken.extend(with(&open, dropped_accepts).await.err());
    broken.extend(with(&open, slow_peers).await.err());
    broken.extend(with(&open, failed_peers).await.err());
    broken.extend(with(&open, dropped_incoming).await.err());
    broken.extend(with(&open, peers).await.err());
    broken.extend(with(&open, place).await.err());
    Broken::of(broken)
}

/// A crowd connects while accepts are dropped.
async fn dropped_accepts(ends: Ends<'_>) -> Kept {
    let promise = Promise::DroppedAcceptsLoseNobody;
    let near = async {
        let connect = |number| -> Boxed<'_, io::Result<Link>> {
            Box::pin(introduced(&*ends.transport, number))
        };
        together((0..CROWD).map(connect).collect()).await
    };
    let far = async {
        let mut incoming = Vec::new();
        for number in 0..DROPPED {
            let polls = number % 3 + 1;
            incoming.extend(accepted_within(&ends, polls).await);
            if incoming.len() == usize::from(CROWD) {
                break;
            }
        }
        while incoming.len() < usize::from(CROWD) {
            incoming.push(ends.accepted().await);
        }
        let name = |incoming| -> Boxed<'_, Option<(u8, Link)>> { Box::pin(name(incoming)) };
        together(incoming.into_iter().map(name).collect()).await
    };
    let met = async { tokio::join!(near, far) };
    let (_near, far) = ends.step(promise, "accepting a crowd", met).await?;
    let mut numbers: Vec<u8> = far.iter().flatten().map(|(number, _)| *number).collect();
    numbers.sort_unstable();
    promise.unless(numbers.iter().copied().eq(0..CROWD), || {
        format!("of {CROWD} connections {} were accepted", numbers.len())
    })
}

type Boxed<'f, T> = Pin<Box<dyn Future<Output = T> + 'f>>;

/// Connects, and says who it is.
async fn introduced(transport: &dyn Transport, number: u8) -> io::Result<Link> {
    let mut link = transport.connect().await?;
    link.stream.write_all(&[number]).await?;
    link.stream.flush().await?;
    Ok(link)
}

/// Who it is that has connected.
async fn name(incoming: Incoming) -> Option<(u8, Link)> {
    let mut link = incoming.establish().await.ok()?;
    let number = link.stream.read_u8().await.ok()?;
    Some((number, link))
}

/// Polls an accept so many times, and drops it.
async fn accepted_within(ends: &Ends<'_>, polls: u32) -> Option<Incoming> {
    let mut accepting = ends.listener.accept();
    for _ in 0..polls {
        let polled = poll_fn(|context| Poll::Ready(accepting.as_mut().poll(context))).await;
        if let Poll::Ready(accepted) = polled {
            return accepted.ok();
        }
        turn().await;
    }
    None
}

/// Accepts whoever comes, makes all of them ready at the same time, and waits for one of them.
async fn meet(listener: &dyn Listener, wanted: u8) -> Option<Link> {
    let (mut failures, mut successes) = (0_u32, 0_u32);
    let mut accepting = listener.accept();
    let mut handshakes: Vec<Boxed<'_, Option<(u8, Link)>>> = Vec::new();
    poll_fn(|context| {
        while let Poll::Ready(accepted) = accepting.as_mut().poll(context) {
            match accepted {
                // More than have connected.
                Ok(_) if successes >= FAILURES => return Poll::Ready(None),
                Ok(incoming) => {
                    successes = successes.saturating_add(1);
                    handshakes.push(Box::pin(name(incoming)));
                }
                Err(_) if failures >= FAILURES => return Poll::Ready(None),
                Err(_) => failures = failures.saturating_add(1),
            }
            accepting = listener.accept();
        }
        let mut met = None;
        handshakes.retain_mut(|handshake| match handshake.as_mut().poll(context) {
            Poll::Ready(Some((number, link))) if number == wanted => {
                met = Some(link);
                false
            }
            Poll::Ready(_) => false,
            Poll::Pending => true,
        });
        met.map_or(Poll::Pending, |link| Poll::Ready(Some(link)))
    })
    .await
}

/// One that is new meets the listener.
async fn is_met(ends: &Ends<'_>, number: u8) -> bool {
    let near = introduced(&*ends.transport, number);
    let (near, far) = tokio::join!(near, meet(&*ends.listener, number));
    near.is_ok() && far.is_some()
}

/// Some stand still at each point of connecting, and one does not.
async fn slow_peers(ends: Ends<'_>) -> Kept {
    let promise = Promise::SlowPeersHoldUpNobody;
    let mut slow = Vec::new();
    for polls in 1..=POLLS {
        let mut connecting = ends.transport.connect();
        for _ in 0..polls {
            let polled = poll_fn(|context| Poll::Ready(connecting.as_mut().poll(context)));
            if polled.await.is_ready() {
                // It is connected, and says nothing; it is not polled again.
                break;
            }
            turn().await;
        }
        slow.push(connecting);
        let number = u8::try_from(polls).unwrap_or_default();
        let met = is_met(&ends, number);
        let what = "accepting while another one is being made ready";
        let met = ends.step(promise, what, met).await?;
        promise.unless(met, || "a connection beside a slow one failed".into())?;
    }
    Ok(())
}

/// Some go away at each point of connecting, and one does not.
async fn failed_peers(ends: Ends<'_>) -> Kept {
    let promise = Promise::FailedPeersHoldUpNobody;
    for polls in 1..=POLLS {
        let what = "accepting after a connection that went away";
        ends.step(promise, what, abandoned(&ends, polls)).await?;
        let number = u8::try_from(polls).unwrap_or_default();
        let met = ends.step(promise, what, is_met(&ends, number)).await?;
        promise.unless(met, || {
            "a connection after one that went away failed".into()
        })?;
    }
    Ok(())
}

/// The server does not want a connection, and drops it before it is ready.
async fn dropped_incoming(ends: Ends<'_>) -> Kept {
    let near = async {
        match ends.transport.connect().await {
            Ok(mut link) => is_over(&mut link.stream).await,
            Err(_) => true,
        }
    };
    let far = async { drop(ends.listener.accept().await) };
    let over = async { tokio::join!(near, far).0 };
    let what = "a connection that was dropped before it was ready";
    let over = ends.step(Promise::DroppedIsSeen, what, over).await?;
    Promise::DroppedIsSeen.unless(over, || "there was something to read".into())
}

/// What is known before the handshake holds after it, and one transport is one peer.
async fn peers(ends: Ends<'_>) -> Kept {
    let (one, other) = (ends.pair().await?, ends.pair().await?);
    for pair in [&one, &other] {
        let (before, after) = (&pair.incoming, &pair.far.peer);
        let is_same = before.address == after.address
            && before.name() == after.name()
            && (before.certificate.is_none() || before.certificate == after.certificate);
        Promise::PeerStays.unless(is_same, || {
            "it is another peer when the connection is ready".into()
        })?;
    }
    let is_same = one.far.peer.certificate == other.far.peer.certificate;
    Promise::PeerStays.unless(is_same, || {
        "the same transport shows another certificate at the next connection".into()
    })
}

/// The place is always the same, and no log shows what is nobody's business.
async fn place(ends: Ends<'_>) -> Kept {
    let place = String::from(ends.listener.place());
    for _ in 0..3 {
        let Pair {
            mut near,
            mut far,
            incoming,
        } = ends.pair().await?;
        let carried = CARRIED.as_bytes();
        let flow = ends.flow(&mut near.stream, &mut far.stream, carried, Until::Arrived);
        flow.await?.kept(carried)?;
        Promise::NameStays.unless(ends.listener.place() == place, || {
            "the place has changed".into()
        })?;
        ends.debug_shows_no_secret("the listener", &ends.listener, CARRIED)?;
        ends.debug_shows_no_secret("its link", &far, CARRIED)?;
        ends.debug_shows_no_secret("a peer", &incoming, CARRIED)?;
        ends.shows_no_secret("its peer", &format!("{}", far.peer), CARRIED)?;
    }
    ends.shows_no_secret("its place", &place, CARRIED)
}
