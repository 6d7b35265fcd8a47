use core::time::Duration;
use std::string::{String, ToString};
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::select;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use super::contain::contain;
use super::events;
use crate::plugin::{Clock, Link, Stream, Transport};
use crate::session::{
    DeliveryError, DeliveryKey, Outgoing, Receipt, ReporterEvent, ReporterSession,
};

/// A message that was taken over, and who waits for its fate.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) message: Outgoing,
    pub(super) done: oneshot::Sender<Result<Receipt, DeliveryError>>,
}

/// The task behind a reporter: one message after the other over one connection.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) mllp: mllp::Config,
    pub(super) connect_timeout: Duration,
    pub(super) queue: mpsc::Receiver<Job>,
    pub(super) session: ReporterSession,
    pub(super) wire: Option<mllp::Connection<Box<dyn Stream>>>,
    /// The other end of the connection, or of the last one.
    pub(super) peer: String,
    pub(super) last_key: u64,
}

impl Lane {
    /// Sends until the reporter is dropped and its queue is empty.
    pub(super) async fn run(mut self) {
        loop {
            let job = match &mut self.wire {
                None => self.queue.recv().await,
                // Between messages too, so that a closed connection is known before the next one is sent on it.
                Some(wire) => select! {
                    read = wire.read_event() => {
                        self.handle_read(read);
                        self.tell();
                        continue;
                    }
                    job = self.queue.recv() => job,
                },
            };
            let Some(Job { message, done }) = job else {
                break;
            };
            let outcome = self.deliver(message).await;
            // Whoever does not wait any more does not want to know.
            drop(done.send(outcome));
        }
        if let Some(mut wire) = self.wire.take()
            && let Err(error) = wire.shutdown().await
        {
            events::link_failed(&self.peer, &error);
        }
    }

    async fn deliver(&mut self, message: Outgoing) -> Result<Receipt, DeliveryError> {
        if self.wire.is_none() {
            self.connect().await;
        }
        self.last_key = self.last_key.wrapping_add(1);
        let key = DeliveryKey(self.last_key);
        let now = self.clock.now();
        if self.session.handle_send(now, key, message).is_err() {
            return Err(DeliveryError::NotSent);
        }
        loop {
            self.transmit().await;
            if self.session.poll_close() {
                self.disconnect();
            }
            if let Some(outcome) = self.tell() {
                return outcome;
            }
            let left = self.session.poll_timeout().unwrap_or_default();
            let left = left.saturating_sub(self.clock.now().elapsed);
            if left.is_zero() {
                // Before reading on: a peer that never stops talking must not hold it up.
                self.session.handle_timeout(self.clock.now());
                continue;
            }
            let Some(wire) = &mut self.wire else {
                self.session.handle_disconnected();
                continue;
            };
            select! {
                read = wire.read_event() => self.handle_read(read),
                () = sleep(left) => self.session.handle_timeout(self.clock.now()),
            }
        }
    }

    async fn connect(&mut self) {
        let connecting = timeout(self.connect_timeout, contain(self.transport.connect()));
        let Link { stream, peer, .. } = match connecting.await {
            Ok(Ok(Ok(link))) => link,
            Ok(Ok(Err(error))) => return events::connect_failed(&error),
            Ok(Err(panicked)) => return events::connect_failed(&panicked),
            Err(elapsed) => return events::connect_failed(&elapsed),
        };
        events::connected(&peer);
        self.wire = Some(mllp::Connection::new(stream, self.mllp.clone()));
        self.peer = peer.to_string();
        self.session.handle_connected();
    }

    async fn transmit(&mut self) {
        while let Some(wire) = &mut self.wire
            && let Some(payload) = self.session.poll_transmit()
        {
            match wire.write_frame(&payload).await {
                Ok(()) => self.session.handle_transmitted(self.clock.now()),
                Err(error) => {
                    events::link_failed(&self.peer, &error);
                    self.disconnect();
                }
            }
        }
    }

    fn handle_read(&mut self, read: Result<Option<mllp::Event>, mllp::ReadError>) {
        match read {
            Ok(Some(mllp::Event::Frame(frame))) => {
                let now = self.clock.now();
                self.session.handle_frame(now, frame.payload());
            }
            Ok(Some(mllp::Event::Deviation(deviation))) => {
                events::deviation(&self.peer, &deviation);
            }
            Ok(Some(_)) => {}
            Ok(None) => self.disconnect(),
            Err(mllp::ReadError::Frame(error)) => self.session.handle_frame_error(error),
            Err(error) => {
                events::link_failed(&self.peer, &error);
                self.disconnect();
            }
        }
    }

    fn disconnect(&mut self) {
        if self.wire.take().is_some() {
            events::disconnected(&self.peer);
        }
        self.session.handle_disconnected();
    }

    /// Tells what the session has to tell, and answers what became of the message.
    fn tell(&mut self) -> Option<Result<Receipt, DeliveryError>> {
        let mut outcome = None;
        while let Some(event) = self.session.poll_event() {
            events::reporter(&self.peer, &event);
            match event {
                ReporterEvent::Delivered { receipt, .. } => outcome = Some(Ok(receipt)),
                ReporterEvent::Failed { error, .. } => outcome = Some(Err(error)),
                _ => {}
            }
        }
        outcome
    }
}
