use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::witness::Witness;
use crate::plugin::{Listener, Stream};

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
    _serving: JoinSet<bool>,
}

impl Answers {
    pub(super) fn accept(
        listener: Arc<dyn Listener>,
        config: mllp::Config,
        timeouts: mllp::Timeouts,
        witness: Arc<Witness>,
    ) -> Self {
        let (found, frames) = mpsc::channel(1);
        let mut limits = mllp::ServerLimits::default();
        limits.max_connections = MAX_CONNECTIONS;
        let told = Arc::clone(&witness);
        let server = mllp::Server::new()
            .with_config(config)
            .with_timeouts(timeouts)
            .with_limits(limits)
            .on_event(move |event| told.answering(&event));
        let mut serving = JoinSet::new();
        serving.spawn(
            server.serve(listener, core::future::pending(), move |wire, _draining| {
                read(wire, found.clone(), Arc::clone(&witness))
            }),
        );
        Self {
            frames,
            _serving: serving,
        }
    }

    /// The next frame, or that one did not arrive whole. `None` if nothing more can come.
    pub(super) async fn next(&mut self) -> Option<Answer> {
        self.frames.recv().await
    }
}

async fn read(
    mut wire: mllp::Connection<Box<dyn Stream>>,
    found: mpsc::Sender<Answer>,
    witness: Arc<Witness>,
) {
    loop {
        let answer = match wire.read_frame().await {
            Ok(Some(frame)) => {
                witness.received(wire.peer(), frame.payload());
                Ok(frame)
            }
            Ok(None) => break,
            Err(mllp::ReadError::Frame(error)) => {
                witness.not_received(wire.peer(), &error);
                Err(error)
            }
            Err(error) => {
                witness.failed(wire.peer(), &error);
                break;
            }
        };
        if found.send(answer).await.is_err() {
            break;
        }
    }
}
