//! A wire in memory that is in order, but for one lie.

use std::borrow::Cow;
use std::fmt;
use std::future::pending;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex as Lock};

use ihe_pcd::mllp::Peer;
use ihe_pcd::plugin::{Incoming, Link, Listener, Transport, async_trait};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};
use tokio::sync::{Mutex, mpsc};
use tokio::task::yield_now;

use crate::liar_stream::Line;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    SwallowsAByte,
    TurnsTwoBytesRound,
    SevenBits,
    KeepsControlCharacters,
    TakesAndWaits,
    LosesTheTail,
    HoldsSmallWrites,
    OneWayAtATime,
    EndsBoth,
    NeverEnds,
    EndsWithAnError,
    StaysOpen,
    TakesEverything,
    PanicsAtMuch,
    MixesTwo,
    NeverConnects,
    ShowsItsPassword,
    HangsAfterADroppedConnect,
    LeavesConnectsBehind,
    PanicsAtTheSecondConnect,
    ChangesItsPlace,
    AnotherPeerEachTime,
    WaitsWhereRefused,
    ConnectsWhereRefused,
    PanicsWhereRefused,
    TellsItsPassword,
    LosesDroppedAccepts,
    HandshakesInAccept,
    EndsAfterAFailure,
    ForgetsThePeer,
    KeepsWhatWasDropped,
}

pub(crate) const PASSWORD: &str = "correct-horse";

const ROOM: usize = 16 << 10;

/// Connects within this process.
pub(crate) struct Wire {
    lie: Lie,
    queue: mpsc::UnboundedSender<DuplexStream>,
    is_busy: AtomicBool,
    connects: AtomicUsize,
    asked: AtomicUsize,
    /// The other ends of the connection before, where two are mixed.
    crossed: Lock<Option<(DuplexStream, DuplexStream)>>,
}

/// Accepts what a [`Wire`] connects.
pub(crate) struct Office {
    lie: Lie,
    queue: Mutex<mpsc::UnboundedReceiver<DuplexStream>>,
    has_failed: Arc<AtomicBool>,
    asked: AtomicUsize,
}

/// Accepts nobody, and says so each time.
#[derive(Debug)]
pub(crate) struct Deaf;

pub(crate) fn wire(lie: Lie) -> (Wire, Office) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let office = Office {
        lie,
        queue: Mutex::new(receiver),
        has_failed: Arc::default(),
        asked: AtomicUsize::new(0),
    };
    (Wire::new(lie, sender), office)
}

impl Wire {
    fn new(lie: Lie, queue: mpsc::UnboundedSender<DuplexStream>) -> Self {
        Self {
            lie,
            queue,
            is_busy: AtomicBool::new(false),
            connects: AtomicUsize::new(0),
            asked: AtomicUsize::new(0),
            crossed: Lock::default(),
        }
    }

    /// To where nobody listens any more.
    pub(crate) fn refused(lie: Lie) -> Self {
        Self::new(lie, mpsc::unbounded_channel().0)
    }

    fn link(&self, stream: DuplexStream, number: usize) -> Link {
        let peer = match self.lie {
            Lie::AnotherPeerEachTime => format!("office-{number}"),
            _ => "office".to_owned(),
        };
        Link::new(Line::new(stream, self.lie), peer.as_str())
    }

    /// Two ends that do not belong together; those that do are of the next connection.
    fn mixed(&self, number: usize) -> Result<DuplexStream, io::Error> {
        let mut crossed = self.crossed.lock().unwrap();
        let (near, far) = match crossed.take() {
            Some(others) if number == 3 => others,
            _ if number == 2 => {
                let (first, second) = (duplex(ROOM), duplex(ROOM));
                *crossed = Some((second.0, first.1));
                (first.0, second.1)
            }
            _ => duplex(ROOM),
        };
        self.queue.send(far).map_err(|_| refusal())?;
        Ok(near)
    }
}

fn refusal() -> io::Error {
    io::ErrorKind::ConnectionRefused.into()
}

/// A connection that is not ready yet, which may stay open when nobody has it any more.
struct Unready {
    stream: Option<DuplexStream>,
    stays: bool,
}

impl Unready {
    const fn new(stream: DuplexStream, stays: bool) -> Self {
        Self {
            stream: Some(stream),
            stays,
        }
    }

    async fn greets(mut self) -> io::Result<DuplexStream> {
        let stream = self.stream.as_mut().unwrap();
        stream.write_all(b"?").await?;
        stream.read_u8().await?;
        stream.write_all(b".").await?;
        Ok(self.stream.take().unwrap())
    }

    async fn answers(mut self) -> io::Result<DuplexStream> {
        let stream = self.stream.as_mut().unwrap();
        stream.read_u8().await?;
        stream.write_all(b"!").await?;
        stream.read_u8().await?;
        Ok(self.stream.take().unwrap())
    }
}

impl Drop for Unready {
    fn drop(&mut self) {
        if self.stays {
            std::mem::forget(self.stream.take());
        }
    }
}

#[async_trait]
impl Transport for Wire {
    async fn connect(&self) -> io::Result<Link> {
        let lie = self.lie;
        let number = self.connects.fetch_add(1, Ordering::Relaxed) + 1;
        match lie {
            Lie::NeverConnects => pending().await,
            Lie::PanicsAtTheSecondConnect if number == 2 => panic!("at {PASSWORD}"),
            Lie::HangsAfterADroppedConnect if self.is_busy.swap(true, Ordering::Relaxed) => {
                pending::<()>().await;
            }
            Lie::MixesTwo => return Ok(self.link(self.mixed(number)?, number)),
            _ => {}
        }
        let (near, far) = duplex(ROOM);
        if self.queue.send(far).is_err() {
            match lie {
                Lie::WaitsWhereRefused => pending().await,
                Lie::ConnectsWhereRefused => return Ok(self.link(near, number)),
                Lie::PanicsWhereRefused => panic!("at {PASSWORD}"),
                Lie::TellsItsPassword => {
                    let why = format!("refused with the password {PASSWORD}");
                    return Err(io::Error::other(why));
                }
                _ => return Err(refusal()),
            }
        }
        let unready = Unready::new(near, lie == Lie::LeavesConnectsBehind);
        let near = unready.greets().await?;
        self.is_busy.store(false, Ordering::Relaxed);
        Ok(self.link(near, number))
    }

    fn place(&self) -> &str {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        match self.lie {
            Lie::ChangesItsPlace if asked > 1 => "elsewhere",
            _ => "office",
        }
    }
}

#[async_trait]
impl Listener for Office {
    async fn accept(&self) -> io::Result<Incoming> {
        let lie = self.lie;
        if lie == Lie::EndsAfterAFailure && self.has_failed.load(Ordering::Relaxed) {
            pending::<()>().await;
        }
        let mut queue = self.queue.lock().await;
        let Some(stream) = queue.recv().await else {
            return pending().await;
        };
        let peer = Peer::named("wire");
        match lie {
            Lie::MixesTwo => return Ok(Incoming::ready(Line::new(stream, lie), peer)),
            Lie::HandshakesInAccept => {
                let stream = Unready::new(stream, false).answers().await?;
                return Ok(Incoming::ready(Line::new(stream, lie), peer));
            }
            Lie::LosesDroppedAccepts => yield_now().await,
            _ => {}
        }
        let known = match lie {
            Lie::ForgetsThePeer => Peer::default(),
            _ => peer.clone(),
        };
        let has_failed = Arc::clone(&self.has_failed);
        let unready = Unready::new(stream, lie == Lie::KeepsWhatWasDropped);
        let handshake = async move {
            let greeted = unready.answers().await;
            has_failed.fetch_or(greeted.is_err(), Ordering::Relaxed);
            Ok(Link::new(Line::new(greeted?, lie), known))
        };
        Ok(Incoming::after(handshake, peer))
    }

    fn place(&self) -> Cow<'_, str> {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        match self.lie {
            Lie::ChangesItsPlace => Cow::Owned(format!("office {asked}")),
            _ => Cow::Borrowed("office"),
        }
    }
}

#[async_trait]
impl Listener for Deaf {
    async fn accept(&self) -> io::Result<Incoming> {
        Err(io::Error::other("nobody"))
    }
}

/// What the `Debug` of a wire is, of either side.
fn debug(name: &str, lie: Lie, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    if lie == Lie::ShowsItsPassword {
        shown.field("password", &PASSWORD);
    }
    shown.finish_non_exhaustive()
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug("Wire", self.lie, f)
    }
}

impl fmt::Debug for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug("Office", self.lie, f)
    }
}
