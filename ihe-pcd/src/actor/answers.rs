use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::select;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::contain::contain;
use super::events;
use crate::plugin::{Link, Listener};
use crate::session::BackOff;

/// How many connections of consumers are open at once; one more is closed as soon as it is accepted.
const MAX_CONNECTIONS: usize = 32;

type Answer = Result<mllp::Frame, mllp::FrameError>;

/// What comes on the connections on which consumers deliver their application answers.
///
/// It reads and never writes: what comes there is not acknowledged. Ends when it is dropped, its connections with it.
#[derive(Debug)]
pub(super) struct Answers {
    frames: mpsc::Receiver<Answer>,
    /// Held so that it ends with this.
    _accepting: JoinSet<()>,
}

impl Answers {
    pub(super) fn accept(listener: Arc<dyn Listener>, config: mllp::Config, seed: u64) -> Self {
        let (found, frames) = mpsc::channel(1);
        let mut accepting = JoinSet::new();
        accepting.spawn(accept(listener, config, found, seed));
        Self {
            frames,
            _accepting: accepting,
        }
    }

    /// The next frame, or that one did not arrive whole. `None` if nothing more can come.
    pub(super) async fn next(&mut self) -> Option<Answer> {
        self.frames.recv().await
    }
}

async fn accept(
    listener: Arc<dyn Listener>,
    config: mllp::Config,
    found: mpsc::Sender<Answer>,
    seed: u64,
) {
    let mut back_off = BackOff::new(Duration::from_millis(10), Duration::from_secs(1), seed);
    let mut connections = JoinSet::new();
    loop {
        let accepted = select! {
            biased;
            Some(_) = connections.join_next() => continue,
            accepted = contain(listener.accept()) => accepted,
        };
        let failed = match accepted {
            Ok(Ok(link)) if connections.len() >= MAX_CONNECTIONS => {
                events::connection_refused(&link.peer);
                continue;
            }
            Ok(Ok(link)) => {
                back_off.handle_success();
                connections.spawn(read(link, config.clone(), found.clone()));
                continue;
            }
            Ok(Err(error)) => error.to_string(),
            Err(panicked) => panicked.to_string(),
        };
        events::accept_failed(&failed);
        sleep(back_off.handle_failure()).await;
    }
}

async fn read(link: Link, config: mllp::Config, found: mpsc::Sender<Answer>) {
    let Link { stream, peer } = link;
    events::connected(&peer);
    let mut wire = mllp::Connection::new(stream, config);
    loop {
        let answer = match wire.read_frame().await {
            Ok(Some(frame)) => Ok(frame),
            Ok(None) => break,
            Err(mllp::ReadError::Frame(error)) => Err(error),
            Err(error) => {
                events::link_failed(&peer, &error);
                break;
            }
        };
        if found.send(answer).await.is_err() {
            break;
        }
    }
    events::disconnected(&peer);
}
