//! What the actors tell through `tracing`: peers, positions, codes and rules, never content.
//!
//! Without the feature these functions do nothing.

use core::fmt::Display;

use ihe_pcd_mllp as mllp;

use crate::plugin::LostEntries;
use crate::session::alert::AlertChange;
use crate::session::gap::{AttendanceEvent, GapId};
use crate::session::outbox::OutboxEvent;
use crate::session::{ConsumerEvent, DropReason, Position, Quarantined, ReporterEvent};

macro_rules! tell {
    ($level:ident, $($field:ident = $value:expr,)* $text:literal) => {
        #[cfg(feature = "tracing")]
        tracing::$level!(target: "ihe_pcd", $($field = %$value,)* $text);
        #[cfg(not(feature = "tracing"))]
        {
            $(let _: &dyn Display = &$value;)*
        }
    };
}

pub(super) fn volatile_journal() {
    tell!(
        warn,
        "the journal keeps nothing: acknowledged messages are lost with the process"
    );
}

pub(super) fn server(event: &mllp::ServerEvent<'_>) {
    use mllp::ServerEvent as Event;
    match event {
        Event::Connected { peer } => {
            tell!(debug, peer = peer, "connected");
        }
        Event::Disconnected { peer } => {
            tell!(debug, peer = peer, "disconnected");
        }
        Event::TurnedAway { peer, reason } => {
            tell!(warn, peer = peer, reason = reason, "connection refused");
        }
        Event::NotEstablished { peer, error } => {
            tell!(warn, peer = peer, error = error, "handshake failed");
        }
        Event::AcceptFailed { error } => {
            tell!(warn, error = error, "no connection accepted");
        }
        Event::NotDrained { handlers } => {
            tell!(
                warn,
                connections = handlers,
                "the deadline for draining passed"
            );
        }
        Event::HandlerPanicked => {
            tell!(error, "a task of the consumer panicked");
        }
        _ => {
            tell!(error, "the listener panicked");
        }
    }
}

pub(super) fn connected(peer: &dyn Display) {
    tell!(debug, peer = peer, "connected");
}

pub(super) fn disconnected(peer: &dyn Display) {
    tell!(debug, peer = peer, "disconnected");
}

pub(super) fn connect_failed(error: &dyn Display) {
    tell!(warn, error = error, "not connected");
}

pub(super) fn link_failed(peer: &dyn Display, error: &dyn Display) {
    tell!(warn, peer = peer, error = error, "connection failed");
}

pub(super) fn task_failed() {
    tell!(error, "a task of the consumer panicked");
}

/// What follows from what is stored follows when the journal is opened again.
pub(super) fn not_finished(error: &dyn Display) {
    tell!(
        warn,
        error = error,
        "the journal has something left to do with what is stored"
    );
}

pub(super) fn source_ended(source: &str) {
    tell!(info, source = source, "a source has nothing more");
}

pub(super) fn source_failed(source: &str, error: &dyn Display) {
    tell!(
        warn,
        source = source,
        error = error,
        "a source has failed; it will be run again"
    );
}

pub(super) fn source_unusable(source: &str, error: &dyn Display) {
    tell!(
        error,
        source = source,
        error = error,
        "a source cannot be used as it is set up"
    );
}

pub(super) fn sources_dropped(sources: usize) {
    tell!(
        warn,
        sources = sources,
        "sources did not end when they were told to"
    );
}

/// Bytes outside any block may be a message without framing: who looks for it must find it without being told where.
pub(super) fn deviation(peer: &dyn Display, deviation: &mllp::Deviation) {
    if matches!(deviation.kind(), mllp::DeviationKind::Noise { .. }) {
        tell!(
            warn,
            peer = peer,
            deviation = deviation,
            "bytes without framing dropped"
        );
    } else {
        tell!(
            debug,
            peer = peer,
            deviation = deviation,
            "framing deviation tolerated"
        );
    }
}

pub(super) fn not_stored(peer: &dyn Display, messages: usize, error: &dyn Display) {
    tell!(
        error,
        peer = peer,
        messages = messages,
        error = error,
        "the journal did not store"
    );
}

pub(super) fn journal_failed(sink: &str, error: &dyn Display) {
    tell!(
        error,
        sink = sink,
        error = error,
        "the journal could not be read or marked"
    );
}

pub(super) fn sink_waits(sink: &str, position: Position, error: &dyn Display) {
    tell!(
        warn,
        sink = sink,
        position = position,
        error = error,
        "report not delivered yet; it will be tried again"
    );
}

pub(super) fn sink_skipped(sink: &str, position: Position, error: &dyn Display) {
    tell!(
        error,
        sink = sink,
        position = position,
        error = error,
        "report not delivered and passed over"
    );
}

/// An alert is stored, and a sink of observations is not for it.
pub(super) fn alert_kept_from_sink(sink: &str, position: Position) {
    tell!(
        debug,
        sink = sink,
        position = position,
        "an alert is stored and not shown to a sink of observations"
    );
}

pub(super) fn alert_not_kept(sink: &str, position: Position) {
    tell!(
        error,
        sink = sink,
        position = position,
        "as many alerts are kept as may be: one is told and not in the list"
    );
}

/// Whose alert it is, sinks are told.
pub(super) fn alert_doubted(change: &AlertChange) {
    let kind = change.kind.word();
    tell!(
        warn,
        kind = kind,
        position = change.id.position,
        "nobody knows any more whether an alert stands"
    );
}

pub(super) fn alert_not_restored(sink: &str, position: Position) {
    tell!(
        error,
        sink = sink,
        position = position,
        "an alert that stood before the restart cannot be read: it is not in the list"
    );
}

pub(super) fn alert_link_not_watched(peer: &dyn Display) {
    tell!(
        warn,
        peer = peer,
        "too many reporters of alerts: the end of this one's connection will not be noticed"
    );
}

/// The detail is what the sink says, which by its contract is no content.
pub(super) fn sink_set_aside(sink: &str, entry: &Quarantined) {
    tell!(
        error,
        sink = sink,
        position = entry.position,
        reason = entry.reason,
        attempts = entry.attempts,
        error = entry.detail,
        "report not delivered and set aside"
    );
}

pub(super) fn sink_is_full(sink: &str, position: Position, aside: usize) {
    tell!(
        error,
        sink = sink,
        position = position,
        aside = aside,
        "report not delivered, and as many are set aside as may be: the sink waits"
    );
}

pub(super) fn sink_took_released(sink: &str, position: Position) {
    tell!(
        info,
        sink = sink,
        position = position,
        "report delivered that had been set aside"
    );
}

pub(super) fn entries_lost(sink: &str, lost: &LostEntries) {
    tell!(
        error,
        sink = sink,
        first = lost.first,
        last = lost.last,
        "the journal has lost entries: the sink will not see them"
    );
}

pub(super) fn replay_begins(sink: &str, after: Position, up_to: Position) {
    tell!(
        info,
        sink = sink,
        after = after,
        up_to = up_to,
        "a sink is brought again what it has seen"
    );
}

/// They were deleted, or never given: which of the two, nobody knows.
pub(super) fn replay_incomplete(sink: &str, missing: &LostEntries) {
    tell!(
        warn,
        sink = sink,
        first = missing.first,
        last = missing.last,
        "the journal does not have these positions any more: they are not brought again"
    );
}

/// What was due of reports that it had taken.
pub(super) fn sink_settles_later(sink: &str, error: &dyn Display) {
    tell!(
        warn,
        sink = sink,
        error = error,
        "what a sink held back is not delivered yet; it will be tried again"
    );
}

/// Parts of reports that the sink behind it did not take.
pub(super) fn sink_skipped_parts(sink: &str, parts: u64) {
    tell!(
        error,
        sink = sink,
        parts = parts,
        "parts of reports not delivered and passed over"
    );
}

pub(super) fn sink_stalled(sink: &str) {
    tell!(error, sink = sink, "a sink takes nothing");
}

pub(super) fn sink_goes_on(sink: &str) {
    tell!(info, sink = sink, "a sink that took nothing goes on");
}

/// Which places they are is told where the message was received, and by a report that is read.
pub(super) fn sent_on_incomplete(sink: &str, position: Position, problems: usize) {
    tell!(
        warn,
        sink = sink,
        position = position,
        problems = problems,
        "report sent on without what could not be read of it"
    );
}

pub(super) fn gap_waits(sink: &str, gap: GapId, error: &dyn Display) {
    tell!(
        warn,
        sink = sink,
        gap = gap,
        error = error,
        "gap record not taken yet; it will be tried again"
    );
}

pub(super) fn gap_passed_over(sink: &str, gap: GapId, error: &dyn Display) {
    tell!(
        error,
        sink = sink,
        gap = gap,
        error = error,
        "gap record not taken and passed over"
    );
}

pub(super) fn gaps_given_up() {
    tell!(warn, "the end came before all gap records were taken");
}

pub(super) fn operations_not_read(error: &dyn Display) {
    tell!(
        warn,
        error = error,
        "what operators did is not known for now; it is told later"
    );
}

pub(super) fn audit_waits(sink: &str, error: &dyn Display) {
    tell!(
        warn,
        sink = sink,
        error = error,
        "audit event not taken yet; it will be tried again"
    );
}

pub(super) fn audit_passed_over(sink: &str, error: &dyn Display) {
    tell!(
        error,
        sink = sink,
        error = error,
        "audit event not taken and passed over"
    );
}

/// How many they are, the sink is told in their place.
pub(super) fn audit_missed(sink: &str) {
    tell!(
        error,
        sink = sink,
        "as many audit events wait as may: further ones are counted and not kept"
    );
}

pub(super) fn audit_given_up(sink: &str, events: u64) {
    tell!(
        error,
        sink = sink,
        events = events,
        "the end came before all audit events were taken"
    );
}

/// Names are content of a message: a gap sink gets them.
pub(super) fn attendance(event: &AttendanceEvent) {
    match event {
        AttendanceEvent::Silent(silence) => {
            let interval = silence.expected.expectation.interval().as_secs_f64();
            tell!(
                warn,
                since = silence.since,
                expected_seconds = interval,
                "a device or sender is silent"
            );
        }
        AttendanceEvent::Returned(silence) => {
            tell!(
                info,
                since = silence.since,
                "a device or sender that was silent is heard of again"
            );
        }
        AttendanceEvent::Retired(silence) => {
            tell!(
                info,
                since = silence.since,
                "a device or sender that was silent is not expected any more"
            );
        }
        AttendanceEvent::Unwatched { .. } => {
            tell!(warn, "a device is not watched: too many are");
        }
    }
}

pub(super) fn not_drained() {
    tell!(
        warn,
        "the deadline for draining passed: sinks go on after the next start"
    );
}

pub(super) fn consumer(peer: &dyn Display, event: &ConsumerEvent) {
    match event {
        // Empty frames are how some peers keep a link alive.
        ConsumerEvent::Accepted {
            application_answer_owed: false,
            ..
        }
        | ConsumerEvent::Repeated { .. }
        | ConsumerEvent::Dropped {
            reason: DropReason::EmptyFrame,
        } => {
            tell!(debug, peer = peer, event = event, "frame");
        }
        ConsumerEvent::Misuse | ConsumerEvent::AnswerNotWritten { .. } => {
            tell!(error, peer = peer, event = event, "frame");
        }
        _ => {
            tell!(warn, peer = peer, event = event, "frame");
        }
    }
}

pub(super) fn volatile_outbox() {
    tell!(
        warn,
        "the outbox keeps nothing: messages that were handed over are lost with the process"
    );
}

pub(super) fn outbox_full() {
    tell!(warn, "message not taken over: as many wait as may");
}

pub(super) fn outbox_not_stored(messages: usize, error: &dyn Display) {
    tell!(
        error,
        messages = messages,
        error = error,
        "the outbox did not store"
    );
}

pub(super) fn outbox_journal_failed(error: &dyn Display) {
    tell!(
        error,
        error = error,
        "the journal of the outbox could not be read or written; it will be tried again"
    );
}

pub(super) fn outbox_listener_failed(error: &dyn Display) {
    tell!(error, error = error, "whoever is told of messages failed");
}

pub(super) fn outbox_not_drained(waiting: usize) {
    tell!(
        warn,
        messages = waiting,
        "the deadline for draining passed: messages are sent after the next start"
    );
}

pub(super) fn alert_unreadable(position: Position) {
    tell!(
        error,
        position = position,
        "an alert that stood is not there as it was written: which one it was is not known"
    );
}

pub(super) fn alerts_lost(first: Position, last: Position) {
    tell!(
        error,
        first = first,
        last = last,
        "messages are not there as they were stored: alerts may be among them"
    );
}

pub(super) fn alert_not_said(error: &dyn Display) {
    tell!(
        error,
        error = error,
        "what stands could not be said again; it will be tried again"
    );
}

pub(super) fn alerts_not_settled() {
    tell!(
        warn,
        "the journal did not keep in time what stands: the next start reads it again"
    );
}

pub(super) fn outbox(event: &OutboxEvent) {
    match event {
        OutboxEvent::Delivered { position, .. } => {
            tell!(debug, position = position, event = event, "outbox");
        }
        OutboxEvent::GivenUp { position, .. } => {
            tell!(error, position = position, event = event, "outbox");
        }
        OutboxEvent::GoesOn { .. } => {
            tell!(info, event = event, "outbox");
        }
        _ => {
            tell!(error, event = event, "outbox");
        }
    }
}

pub(super) fn reporter(peer: &dyn Display, event: &ReporterEvent) {
    match event {
        ReporterEvent::Delivered { .. } | ReporterEvent::Stored { .. } => {
            tell!(debug, peer = peer, event = event, "message");
        }
        _ => {
            tell!(warn, peer = peer, event = event, "message");
        }
    }
}
