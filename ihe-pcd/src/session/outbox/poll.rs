use super::core::LANES;
use super::lane::{BATCH, Item, Lane, State};
use super::quarantine::{PAGE, Stage};
use super::{Outbox, OutboxAction, OutboxEvent, Undelivered};
use crate::session::{Now, Position, Precedence, Quarantined};

/// What a lane wants to send.
enum Next {
    Action(OutboxAction),
    /// Something that cannot be sent: there is more to be done.
    GivenUp,
    Nothing,
}

impl Outbox {
    /// What is to be done next.
    pub fn poll_action(&mut self, now: Now) -> Option<OutboxAction> {
        loop {
            if let Some(action) = self.poll_limits_and_journal(now) {
                return Some(action);
            }
            let mut given_up = false;
            for id in LANES {
                match self.poll_send(id) {
                    Next::Action(action) => return Some(action),
                    Next::GivenUp => given_up = true,
                    Next::Nothing => {}
                }
            }
            if !given_up {
                return None;
            }
        }
    }

    fn poll_limits_and_journal(&mut self, now: Now) -> Option<OutboxAction> {
        for pause in [
            &mut self.journal_not_before,
            &mut self.alerts.not_before,
            &mut self.observations.not_before,
        ] {
            pause.take_if(|until| *until <= now.elapsed);
        }
        if let Some(longest) = self.limits.longest_age.filter(|_| !self.is_ending) {
            for id in LANES {
                self.lane_mut(id).expire(now.wall, longest);
            }
        }
        if self.is_crowded
            && !self.observations.gives_way()
            && let Some(oldest) = self.observations.first_ready()
        {
            oldest.state = State::GivenUp(Undelivered::Displaced);
            self.is_crowded = false;
        }
        for id in LANES {
            self.drop_given_up(id);
        }
        if self.journal_not_before.is_none() {
            for id in LANES {
                let action = self.poll_journal(now, id);
                if action.is_some() {
                    return action;
                }
            }
            if let Some(delete) = self.poll_delete() {
                return Some(delete);
            }
        }
        None
    }

    /// What a lane asks of the journal.
    fn poll_journal(&mut self, now: Now, id: Precedence) -> Option<OutboxAction> {
        let (end, ending, most) = (self.end, self.is_ending, self.limits.set_aside.max(1));
        let lane = self.lane_mut(id);
        if let Some(entry) = next_to_set_aside(lane, most, now) {
            return Some(OutboxAction::SetAside { lane: id, entry });
        }
        if !ending {
            lane.quarantine.advance();
        }
        if let Some(retry) = &mut lane.quarantine.retry {
            let position = retry.position;
            match &retry.stage {
                Stage::Wanted if !ending => {
                    retry.stage = Stage::Fetching;
                    return Some(OutboxAction::Fetch { lane: id, position });
                }
                Stage::Done => {
                    retry.stage = Stage::Releasing;
                    return Some(OutboxAction::Release { lane: id, position });
                }
                Stage::GivenUp(why) => {
                    let why = why.clone();
                    let entry = quarantined(position, &why, retry.attempts, now);
                    retry.stage = Stage::SettingAside(why);
                    return Some(OutboxAction::SetAside { lane: id, entry });
                }
                _ => {}
            }
        }
        if let Some(position) = lane.next_mark(ending) {
            return Some(OutboxAction::Mark { lane: id, position });
        }
        if ending {
            return None;
        }
        if let Some(after) = lane.quarantine.next_page(now.elapsed) {
            let limit = PAGE;
            return Some(OutboxAction::List {
                lane: id,
                after,
                limit,
            });
        }
        let is_due = lane.quarantine.is_known() && lane.reading.is_none();
        if is_due && lane.seen < end && lane.has_room() {
            let (after, limit) = (lane.seen, BATCH);
            lane.reading = Some(after);
            return Some(OutboxAction::Read {
                lane: id,
                after,
                limit,
            });
        }
        None
    }

    fn poll_delete(&mut self) -> Option<OutboxAction> {
        let up_to = self.alerts.marked().min(self.observations.marked());
        let new = up_to.number().saturating_sub(self.deleted.number());
        let is_due = new >= BATCH as u64 || (self.is_ending && new > 0) || self.delete_again;
        if self.is_deleting || !is_due {
            return None;
        }
        self.delete_again = false;
        self.is_deleting = true;
        // What cannot be deleted now is, together with what follows.
        self.deleted = self.deleted.max(up_to);
        Some(OutboxAction::Delete { up_to })
    }

    fn poll_send(&mut self, id: Precedence) -> Next {
        let alerts = &self.alerts;
        // An alert that is stored goes first: before an observation is sent it is known that there is none.
        let is_searching = alerts.seen < self.end && alerts.has_room();
        let is_held_up = id == Precedence::Observation && is_searching;
        let may_send = !self.is_ending && self.in_flight < self.window && !is_held_up;
        if !may_send || !self.lane(id).may_send() {
            return Next::Nothing;
        }
        let Some((position, message)) = self.lane_mut(id).next_to_send() else {
            return Next::Nothing;
        };
        let Some(message) = message else {
            self.give_up(id, position, Undelivered::Unreadable);
            return Next::GivenUp;
        };
        self.in_flight = self.in_flight.saturating_add(1);
        Next::Action(OutboxAction::Send {
            lane: id,
            position,
            message,
        })
    }

    /// Drops what a limit has given up and has no place among what is set aside;
    /// a lane that has something else without a place there stands still.
    fn drop_given_up(&mut self, id: Precedence) {
        let most = self.limits.set_aside.max(1);
        let lane = self.lane_mut(id);
        let is_stopped = lane.items.iter().any(|it| is_stuck(lane, it, most));
        if is_stopped != lane.is_stopped {
            lane.is_stopped = is_stopped;
            self.events.push_back(match is_stopped {
                true => OutboxEvent::Stopped { lane: id },
                false => OutboxEvent::GoesOn { lane: id },
            });
        }
        loop {
            let lane = self.lane(id);
            let has_place = has_place_by_limit(lane, most);
            let to_drop = lane.items.iter().find_map(|it| match &it.state {
                State::GivenUp(why) if why.is_by_limit() && !has_place => {
                    Some((it.position, why.clone()))
                }
                _ => None,
            });
            let Some((position, why)) = to_drop else {
                return;
            };
            self.settle(id, position, why, false);
        }
    }
}

/// Half of the places are for what the consumer refused.
fn has_place_by_limit(lane: &Lane, most: usize) -> bool {
    lane.quarantine.count < most.div_ceil(2)
}

/// Whether a message can neither be sent nor set aside.
fn is_stuck(lane: &Lane, item: &Item, most: usize) -> bool {
    let State::GivenUp(why) = &item.state else {
        return false;
    };
    !why.is_by_limit() && lane.quarantine.is_known() && lane.quarantine.count >= most
}

/// The first message that is given up and has a place among what is set aside.
fn next_to_set_aside(lane: &mut Lane, most: usize, now: Now) -> Option<Quarantined> {
    if !lane.quarantine.is_known() {
        return None;
    }
    let has_place = lane.quarantine.count < most;
    let has_place_by_limit = has_place_by_limit(lane, most);
    let item = lane.items.iter_mut().find(|it| match &it.state {
        State::GivenUp(why) if why.is_by_limit() => has_place_by_limit,
        State::GivenUp(_) => has_place,
        _ => false,
    })?;
    let State::GivenUp(why) = &item.state else {
        return None;
    };
    let why = why.clone();
    let entry = quarantined(item.position, &why, item.attempts, now);
    item.state = State::SettingAside(why);
    lane.quarantine.add();
    Some(entry)
}

fn quarantined(position: Position, why: &Undelivered, attempts: u32, now: Now) -> Quarantined {
    Quarantined::new(position, why.reason(), why.detail(), attempts, now.wall)
}
