use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::sync::watch;

use super::audit::Audit;
use super::link_state::LinkState;
use super::{events, metrics};
use crate::plugin::{Clock, Tap, TapRecord, Tapped};
use crate::session::{ConsumerEvent, ReporterEvent};

/// Tells what happens on a wire to everyone who wants to know:
/// the tap, which sees everything, and `tracing` and `metrics`, which see no content.
#[derive(Clone)]
pub(super) struct Witness {
    tap: Option<Arc<dyn Tap>>,
    clock: Arc<dyn Clock>,
    /// Who wants to know whether a reporter has a connection.
    links: Option<watch::Sender<LinkState>>,
    /// Who has to account for the connections of a reporter.
    audit: Option<Arc<Audit>>,
}

impl Witness {
    pub(super) const fn new(clock: Arc<dyn Clock>, tap: Option<Arc<dyn Tap>>) -> Self {
        Self {
            tap,
            clock,
            links: None,
            audit: None,
        }
    }

    /// Tells the state of the connection too, before anybody else is told.
    pub(super) fn with_links(self, links: Option<watch::Sender<LinkState>>) -> Self {
        Self { links, ..self }
    }

    /// Tells of connections what has to be accounted for too.
    pub(super) fn with_audit(self, audit: Option<Arc<Audit>>) -> Self {
        Self { audit, ..self }
    }

    pub(super) fn server(&self, event: &mllp::ServerEvent<'_>) {
        self.tap_server(event);
        events::server(event);
        metrics::server(event);
    }

    fn tap_server(&self, event: &mllp::ServerEvent<'_>) {
        match event {
            mllp::ServerEvent::Connected { peer } => self.tap(peer, Tapped::Connected),
            mllp::ServerEvent::Disconnected { peer } => self.tap(peer, Tapped::Disconnected),
            mllp::ServerEvent::TurnedAway { peer, reason } => {
                self.tap(peer, Tapped::Failed(reason));
            }
            mllp::ServerEvent::NotEstablished { peer, error } => {
                self.tap(peer, Tapped::Failed(error));
            }
            _ => {}
        }
    }

    /// What happens to the connections on which a reporter's answers come.
    pub(super) fn answering(&self, event: &mllp::ServerEvent<'_>) {
        self.tap_server(event);
        events::server(event);
        if let Some(audit) = &self.audit {
            audit.tell_server(event);
        }
    }

    pub(super) fn connected(&self, peer: &mllp::Peer) {
        self.link(LinkState::connect);
        self.tap(peer, Tapped::Connected);
        events::connected(peer);
        if let Some(audit) = &self.audit {
            audit.tell_connected(peer);
        }
    }

    pub(super) fn disconnected(&self, peer: &mllp::Peer) {
        self.link(LinkState::disconnect);
        self.tap(peer, Tapped::Disconnected);
        events::disconnected(peer);
        if let Some(audit) = &self.audit {
            audit.tell_disconnected(peer);
        }
    }

    pub(super) fn failed(&self, peer: &mllp::Peer, error: &dyn fmt::Display) {
        self.tap(peer, Tapped::Failed(error));
        events::link_failed(peer, error);
    }

    pub(super) fn received(&self, peer: &mllp::Peer, frame: &[u8]) {
        self.tap(peer, Tapped::Received(frame));
        metrics::received(frame.len());
    }

    pub(super) fn not_received(&self, peer: &mllp::Peer, error: &mllp::FrameError) {
        self.tap(peer, Tapped::NotReceived(error));
    }

    pub(super) fn sent(&self, peer: &mllp::Peer, frame: &[u8]) {
        self.tap(peer, Tapped::Sent(frame));
        metrics::sent(frame.len());
    }

    pub(super) fn deviation(&self, peer: &mllp::Peer, deviation: &mllp::Deviation) {
        self.tap(peer, Tapped::Deviation(deviation));
        events::deviation(peer, deviation);
        metrics::deviation();
    }

    pub(super) fn consumer(&self, peer: &mllp::Peer, event: &ConsumerEvent) {
        self.tap(peer, Tapped::Consumer(event));
        events::consumer(peer, event);
        metrics::consumer(event);
    }

    pub(super) fn reporter(&self, peer: &mllp::Peer, event: &ReporterEvent) {
        self.tap(peer, Tapped::Reporter(event));
        events::reporter(peer, event);
        metrics::reporter(event);
    }

    /// From the arrival of a frame to the moment at which its answer was ready.
    pub(super) fn answered(&self, after: Duration) {
        metrics::answered(after);
    }

    fn link(&self, change: impl FnOnce(&mut LinkState)) {
        if let Some(links) = &self.links {
            links.send_modify(change);
        }
    }

    fn tap(&self, peer: &mllp::Peer, what: Tapped<'_>) {
        if let Some(tap) = &self.tap {
            tap.record(&TapRecord::new(self.clock.now(), peer, what));
        }
    }
}

impl fmt::Debug for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Witness")
            .field("tap", &self.tap.is_some())
            .finish_non_exhaustive()
    }
}
