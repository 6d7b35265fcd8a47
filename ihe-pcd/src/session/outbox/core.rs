use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::time::Duration;

use ihe_pcd_mllp::BackOff;

use super::lane::{Item, Lane, State};
use super::quarantine::Stage;
use super::{OutboxEvent, OutboxLimits, Undelivered};
use crate::model::AcknowledgmentCode;
use crate::session::{
    Advice, DeliveryError, Entry, Now, Position, Precedence, Quarantined, Receipt, ReporterSession,
};

/// What waits for one consumer, as the [module](super) says.
///
/// A journal holds the messages of one outbox only: whatever else is appended to it is sent as well.
///
/// After each `handle_*`, and when [`poll_timeout`](Self::poll_timeout) has passed, the driver polls
/// [`poll_action`](Self::poll_action) and [`poll_event`](Self::poll_event) until nothing more is answered.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::mllp::BackOff;
/// use ihe_pcd::session::outbox::{Offer, Outbox, OutboxAction, OutboxLimits};
/// use ihe_pcd::session::{Entry, Now, Position, Precedence};
///
/// let now = Now { elapsed: Duration::ZERO, wall: Instant::UNIX_EPOCH };
/// let pauses = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), 42);
/// let mut outbox = Outbox::new(OutboxLimits::default(), 1, pauses);
/// // What the journal says of its readers, and of its end.
/// outbox.handle_start(Position::START, Position::START, Position::START);
/// while let Some(action) = outbox.poll_action(now) {
///     if let OutboxAction::List { lane, .. } = action {
///         outbox.handle_listed(now, lane, &[]); // nothing is set aside
///     }
/// }
///
/// assert_eq!(outbox.offer(Precedence::Observation), Offer::Taken);
/// let frame = "MSH|^~\\&|PULSAR|EAST|||20261121||ORU^R01|17|P|2.6|||AL|NE\r".into();
/// let entry = Entry::new("", "PULSAR|EAST", "17", now.wall, frame);
/// outbox.handle_stored(Position::new(1), entry); // the journal has it
/// let action = outbox.poll_action(now);
/// assert!(matches!(action, Some(OutboxAction::Send { message, .. }) if message.control_id == "17"));
/// ```
#[derive(Debug)]
pub struct Outbox {
    pub(super) limits: OutboxLimits,
    pub(super) window: usize,
    pub(super) alerts: Lane,
    pub(super) observations: Lane,
    /// The last position that is known to be stored.
    pub(super) end: Position,
    /// The last one that was there at the start.
    pub(super) first_end: Position,
    /// Up to here the messages of earlier runs were counted.
    pub(super) counted: Position,
    /// Messages that have a place and are not stored yet.
    pub(super) storing: usize,
    pub(super) in_flight: usize,
    /// Some message waits for a place that an observation is to make.
    pub(super) is_crowded: bool,
    /// For what is asked of the journal.
    pub(super) back_off: BackOff,
    pub(super) journal_not_before: Option<Duration>,
    pub(super) lost_told: Position,
    pub(super) deleted: Position,
    pub(super) is_deleting: bool,
    pub(super) delete_again: bool,
    pub(super) is_ending: bool,
    pub(super) events: VecDeque<OutboxEvent>,
}

/// Alerts before observations.
pub(super) const LANES: [Precedence; 2] = [Precedence::Alert, Precedence::Observation];

impl Outbox {
    /// An outbox with these limits, of which so many messages are on their way at once, from one to
    /// [`ReporterSession::MAX_WINDOW`]. After a failure it waits as `pauses` says.
    pub fn new(limits: OutboxLimits, window: usize, pauses: BackOff) -> Self {
        let lane = |id, pauses| Lane::new(id, Position::START, Position::START, pauses);
        Self {
            limits,
            window: window.clamp(1, ReporterSession::MAX_WINDOW),
            alerts: lane(Precedence::Alert, pauses.clone()),
            observations: lane(Precedence::Observation, pauses.clone()),
            end: Position::START,
            first_end: Position::START,
            counted: Position::START,
            storing: 0,
            in_flight: 0,
            is_crowded: false,
            back_off: pauses,
            journal_not_before: None,
            lost_told: Position::START,
            deleted: Position::START,
            is_deleting: false,
            delete_again: false,
            is_ending: false,
            events: VecDeque::new(),
        }
    }

    /// The name of a lane as a reader of the journal: `outbox` for observations, `outbox alerts` for alerts.
    pub const fn reader(lane: Precedence) -> &'static str {
        match lane {
            Precedence::Observation => "outbox",
            Precedence::Alert => "outbox alerts",
        }
    }

    /// Takes note of what the journal says of earlier runs, before anything else:
    /// how far each lane is marked, and the last position that was given.
    pub fn handle_start(&mut self, observations: Position, alerts: Position, end: Position) {
        let from = observations.min(alerts);
        for (id, marked) in [
            (Precedence::Alert, alerts),
            (Precedence::Observation, observations),
        ] {
            *self.lane_mut(id) = Lane::new(id, marked, from, self.back_off.clone());
        }
        self.end = end.max(observations).max(alerts);
        self.first_end = self.end;
        self.counted = from;
        self.deleted = from;
    }

    /// Takes entries that a lane asked for, in their order; none when there are no more.
    pub fn handle_read(&mut self, now: Now, lane: Precedence, entries: Vec<(Position, Entry)>) {
        let Some(after) = self.lane_mut(lane).reading.take() else {
            return;
        };
        self.journal_answered();
        let mut is_last = entries.is_empty();
        for (position, entry) in entries {
            // What is stored and not known to be: its turn comes when it is.
            if position > self.end {
                is_last = true;
                break;
            }
            if position <= self.lane(lane).seen {
                continue;
            }
            let is_counted = position <= self.counted || position > self.first_end;
            self.counted = self.counted.max(position);
            for id in LANES {
                let it = self.lane_mut(id);
                if !it.counts(position, &entry) {
                    continue;
                }
                match (id == lane, is_counted) {
                    (true, true) => it.unseen = it.unseen.saturating_sub(1),
                    (false, false) => it.unseen = it.unseen.saturating_add(1),
                    _ => {}
                }
            }
            self.lane_mut(lane).see(position, entry);
        }
        if is_last {
            self.reach_end(now, lane, after);
        }
        self.settle_count(lane);
    }

    /// Takes note that the entries that a lane asked for are lost, from one position to another.
    pub fn handle_lost(&mut self, lane: Precedence, first: Position, last: Position) {
        if self.lane_mut(lane).reading.take().is_none() {
            return;
        }
        self.journal_answered();
        let last = last.min(self.end);
        self.counted = self.counted.max(last);
        let it = self.lane_mut(lane);
        it.seen = it.seen.max(last);
        self.tell_lost(lane, first, last);
        self.settle_count(lane);
    }

    /// Takes note that the journal did not read for a lane, and may do so later.
    pub fn handle_unread(&mut self, now: Now, lane: Precedence) {
        self.lane_mut(lane).reading = None;
        self.journal_failed(now);
    }

    /// Takes the entry that was set aside, or nothing if it is not there any more.
    pub fn handle_fetched(&mut self, lane: Precedence, position: Position, entry: Option<Entry>) {
        self.journal_answered();
        let Some(retry) = self.lane_mut(lane).quarantine.retry_at(position) else {
            return;
        };
        retry.entry = entry;
        if retry.entry.is_some() {
            retry.stage = Stage::Ready;
        } else {
            retry.stage = Stage::Done;
            self.events.push_back(OutboxEvent::Lost {
                lane,
                first: position,
                last: position,
                untold: 1,
            });
        }
    }

    /// Takes note that the journal did not read it, and may do so later.
    pub fn handle_not_fetched(&mut self, now: Now, lane: Precedence, position: Position) {
        if let Some(retry) = self.lane_mut(lane).quarantine.retry_at(position) {
            retry.stage = Stage::Wanted;
        }
        self.journal_failed(now);
    }

    /// Takes what became of a message that was to be sent.
    pub fn handle_sent(
        &mut self,
        now: Now,
        lane: Precedence,
        position: Position,
        outcome: Result<Receipt, DeliveryError>,
    ) {
        self.in_flight = self.in_flight.saturating_sub(1);
        match outcome {
            Ok(receipt) => self.delivered(lane, position, receipt),
            Err(
                DeliveryError::Timeout { stored: true, .. }
                | DeliveryError::LinkLost { stored: true },
            ) => {
                // It said so with an accept answer, and has not said that it acted on it.
                let code = Some(AcknowledgmentCode::CommitAccept);
                let round_trip = None;
                self.delivered(lane, position, Receipt { code, round_trip });
            }
            Err(error) if error.advice() == Advice::Repeat => {
                self.set_stage(lane, position, State::Ready, Stage::Ready);
                self.lane_mut(lane).pause(now.elapsed);
                if lane == Precedence::Alert && error == DeliveryError::NotSent {
                    // Observations have no connection either, and on the next one the alert goes first.
                    let until = self.alerts.not_before;
                    self.observations.not_before = self.observations.not_before.max(until);
                }
            }
            Err(error) => {
                self.lane_mut(lane).answered();
                self.give_up(lane, position, Undelivered::Refused(error));
            }
        }
    }

    /// Takes note that a lane is marked, or could not be.
    pub fn handle_marked(&mut self, now: Now, lane: Precedence, is_marked: bool) {
        self.lane_mut(lane).handle_marked(is_marked);
        self.note_journal(now, is_marked);
    }

    /// Takes note that an entry is set aside, or could not be.
    pub fn handle_set_aside(
        &mut self,
        now: Now,
        lane: Precedence,
        position: Position,
        is_set_aside: bool,
    ) {
        self.note_journal(now, is_set_aside);
        let it = self.lane_mut(lane);
        if let Some(item) = it.find(position)
            && let State::SettingAside(why) = &item.state
        {
            let why = why.clone();
            if is_set_aside {
                it.quarantine.confirm();
                self.settle(lane, position, why, true);
            } else {
                item.state = State::GivenUp(why);
                it.quarantine.remove();
            }
            return;
        }
        let Some(retry) = it.quarantine.retry_at(position) else {
            return;
        };
        let Stage::SettingAside(why) = retry.stage.clone() else {
            return;
        };
        if !is_set_aside {
            retry.stage = Stage::GivenUp(why);
            return;
        }
        let retry = it.quarantine.retry.take();
        if let Some(entry) = retry.and_then(|retry| retry.entry) {
            self.tell_given_up(lane, position, entry, why, true);
        }
    }

    /// Takes a page of what is set aside in a lane, in order.
    pub fn handle_listed(&mut self, now: Now, lane: Precedence, page: &[Quarantined]) {
        self.journal_answered();
        let Lane {
            items, quarantine, ..
        } = self.lane_mut(lane);
        let is_under_way = |it: &&Item| matches!(it.state, State::SettingAside(_));
        let being_set_aside = items.iter().filter(is_under_way).count();
        quarantine.handle_listed(page, now.elapsed, being_set_aside, |position| {
            let at = items.binary_search_by_key(&position, |it| it.position);
            at.is_ok()
        });
    }

    /// Takes note that the journal did not say what is set aside.
    pub fn handle_not_listed(&mut self, now: Now, lane: Precedence) {
        self.lane_mut(lane).quarantine.handle_not_listed();
        self.journal_failed(now);
    }

    /// Takes note that an entry is not set aside any more, or that this could not be done.
    pub fn handle_released(
        &mut self,
        now: Now,
        lane: Precedence,
        position: Position,
        is_released: bool,
    ) {
        self.note_journal(now, is_released);
        let quarantine = &mut self.lane_mut(lane).quarantine;
        let Some(retry) = quarantine.retry_at(position) else {
            return;
        };
        if is_released {
            quarantine.retry = None;
            quarantine.remove();
            self.delete_again = true;
        } else {
            retry.stage = Stage::Done;
        }
    }

    /// Takes note that the journal has deleted, or did not.
    pub fn handle_deleted(&mut self, now: Now, is_deleted: bool) {
        self.note_journal(now, is_deleted);
        self.is_deleting = false;
    }

    /// Sends nothing more; what had its end is marked and set aside, and that is all.
    pub const fn handle_end(&mut self) {
        self.is_ending = true;
    }

    /// How many messages have no end yet: at least so many, and more only as [`OutboxLimits::messages`] says.
    pub fn waiting(&self) -> usize {
        let of = |lane: &Lane| lane.items.len().saturating_add(lane.unseen);
        let lanes = of(&self.alerts).saturating_add(of(&self.observations));
        lanes.saturating_add(self.uncounted())
    }

    /// How many messages of a lane are set aside.
    pub const fn set_aside(&self, lane: Precedence) -> usize {
        self.lane(lane).quarantine.count
    }

    /// Whether nothing waits, and nothing is tried again.
    pub fn is_empty(&self) -> bool {
        let is_idle = |lane: &Lane| lane.quarantine.is_known() && lane.quarantine.is_idle();
        self.waiting() == 0
            && self.storing == 0
            && is_idle(&self.alerts)
            && is_idle(&self.observations)
    }

    /// Whether the journal knows of every message that had its end, and how far both lanes came.
    pub fn is_marked(&self) -> bool {
        let is_settled = |lane: &Lane| {
            let gives_up = |it: &Item| matches!(it.state, State::SettingAside(_));
            let is_open = |stage: &Stage| {
                matches!(
                    stage,
                    Stage::GivenUp(_) | Stage::SettingAside(_) | Stage::Done | Stage::Releasing
                )
            };
            let retry = lane.quarantine.retry.as_ref();
            lane.is_marked()
                && !lane.items.iter().any(gives_up)
                && !retry.is_some_and(|retry| is_open(&retry.stage))
        };
        is_settled(&self.alerts) && is_settled(&self.observations)
    }

    /// When to ask again at the latest, on the scale of [`Now::elapsed`].
    pub fn poll_timeout(&self) -> Option<Duration> {
        let journal = self.journal_not_before;
        let look = |lane: &Lane| {
            let next = lane.quarantine.next_look()?;
            Some(journal.map_or(next, |journal| next.max(journal)))
        };
        let (alerts, observations) = (&self.alerts, &self.observations);
        let (sends, looks) = match self.is_ending {
            true => ([None, None], [None, None]),
            false => (
                [alerts.not_before, observations.not_before],
                [look(alerts), look(observations)],
            ),
        };
        sends
            .into_iter()
            .chain(looks)
            .chain([journal])
            .flatten()
            .min()
    }

    /// What there is to tell next.
    pub fn poll_event(&mut self) -> Option<OutboxEvent> {
        self.events.pop_front()
    }

    pub(super) const fn lane(&self, id: Precedence) -> &Lane {
        match id {
            Precedence::Alert => &self.alerts,
            Precedence::Observation => &self.observations,
        }
    }

    pub(super) const fn lane_mut(&mut self, id: Precedence) -> &mut Lane {
        match id {
            Precedence::Alert => &mut self.alerts,
            Precedence::Observation => &mut self.observations,
        }
    }

    /// How many positions of earlier runs nobody has looked at.
    pub(super) fn uncounted(&self) -> usize {
        let positions = self
            .first_end
            .number()
            .saturating_sub(self.counted.number());
        usize::try_from(positions).unwrap_or(usize::MAX)
    }

    /// Nothing follows what a lane asked for.
    fn reach_end(&mut self, now: Now, id: Precedence, after: Position) {
        let (end, first_end) = (self.end, self.first_end);
        let lane = self.lane_mut(id);
        // What was stored since it asked is none of that.
        if lane.seen > after || lane.seen >= end {
            return;
        }
        if lane.unseen > 0 {
            // They are stored, and the journal does not show them yet.
            self.journal_failed(now);
            return;
        }
        lane.seen = end;
        self.counted = self.counted.max(first_end);
    }

    /// A lane that has seen everything knows how much it has, whatever was lost.
    fn settle_count(&mut self, id: Precedence) {
        let end = self.end;
        let lane = self.lane_mut(id);
        lane.quarantine.pass(lane.seen);
        if lane.seen >= end {
            lane.unseen = 0;
        }
    }

    fn tell_lost(&mut self, lane: Precedence, first: Position, last: Position) {
        let told = self
            .lost_told
            .number()
            .max(first.number().saturating_sub(1));
        let untold = last.number().saturating_sub(told);
        self.lost_told = self.lost_told.max(last);
        self.events.push_back(OutboxEvent::Lost {
            lane,
            first,
            last,
            untold,
        });
    }

    fn set_stage(&mut self, lane: Precedence, position: Position, state: State, stage: Stage) {
        let lane = self.lane_mut(lane);
        if let Some(item) = lane.find(position) {
            item.state = state;
        } else if let Some(retry) = lane.quarantine.retry_at(position) {
            retry.stage = stage;
        }
    }

    pub(super) fn give_up(&mut self, lane: Precedence, position: Position, why: Undelivered) {
        let state = State::GivenUp(why.clone());
        self.set_stage(lane, position, state, Stage::GivenUp(why));
    }

    fn delivered(&mut self, id: Precedence, position: Position, receipt: Receipt) {
        let lane = self.lane_mut(id);
        lane.answered();
        let (control_id, late) = if let Some(item) = lane.remove(position) {
            (item.entry.control_id, false)
        } else if let Some(retry) = lane.quarantine.retry_at(position) {
            retry.stage = Stage::Done;
            let entry = retry.entry.as_ref();
            (
                entry.map(|it| it.control_id.clone()).unwrap_or_default(),
                true,
            )
        } else {
            return;
        };
        self.events.push_back(OutboxEvent::Delivered {
            lane: id,
            position,
            control_id,
            receipt,
            late,
        });
    }

    /// A message has its end without having been delivered.
    pub(super) fn settle(
        &mut self,
        id: Precedence,
        position: Position,
        why: Undelivered,
        set_aside: bool,
    ) {
        if let Some(item) = self.lane_mut(id).remove(position) {
            self.tell_given_up(id, position, item.entry, why, set_aside);
        }
    }

    fn tell_given_up(
        &mut self,
        lane: Precedence,
        position: Position,
        entry: Entry,
        why: Undelivered,
        set_aside: bool,
    ) {
        self.events.push_back(OutboxEvent::GivenUp {
            lane,
            position,
            sender: entry.sender,
            control_id: entry.control_id,
            received_at: entry.received_at,
            why,
            set_aside,
        });
    }

    fn note_journal(&mut self, now: Now, is_done: bool) {
        if is_done {
            self.journal_answered();
        } else {
            self.journal_failed(now);
        }
    }

    const fn journal_answered(&mut self) {
        self.back_off.handle_success();
    }

    fn journal_failed(&mut self, now: Now) {
        // What fails together is one failure.
        if self.journal_not_before.is_none() {
            let pause = self.back_off.handle_failure();
            self.journal_not_before = Some(now.elapsed.saturating_add(pause));
        }
    }
}
