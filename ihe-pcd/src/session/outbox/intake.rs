use super::core::LANES;
use super::{Outbox, WhenFull};
use crate::session::{Entry, Position, Precedence};

/// What becomes of a message that is handed over.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Offer {
    /// It has a place, and is to be stored: [`Outbox::handle_stored`] or [`Outbox::handle_not_stored`].
    Taken,
    /// There may be a place later.
    Wait,
    /// There is none.
    Full,
}

impl Outbox {
    /// Asks for a place for one more message.
    pub fn offer(&mut self, lane: Precedence) -> Offer {
        let most = self.limits.messages.max(1);
        let most = match lane {
            Precedence::Alert => most,
            Precedence::Observation => {
                let for_alerts = self.limits.for_alerts.min(most.saturating_sub(1));
                most.saturating_sub(for_alerts)
            }
        };
        if self.waiting().saturating_add(self.storing) < most {
            self.storing = self.storing.saturating_add(1);
            self.is_crowded = false;
            return Offer::Taken;
        }
        match self.limits.when_full {
            WhenFull::Block => Offer::Wait,
            WhenFull::Refuse => Offer::Full,
            WhenFull::DropOldestObservations => {
                let observations = &self.observations;
                let may_make_room = !observations.items.is_empty()
                    || observations.unseen > 0
                    || self.uncounted() > 0
                    || self.storing > 0;
                self.is_crowded = may_make_room;
                match lane {
                    Precedence::Observation if !may_make_room => Offer::Full,
                    _ => Offer::Wait,
                }
            }
        }
    }

    /// Takes note that a message which had been [`Taken`](Offer::Taken) stands in the journal. Positions ascend.
    pub fn handle_stored(&mut self, position: Position, entry: Entry) {
        self.storing = self.storing.saturating_sub(1);
        let before = Position::new(position.number().saturating_sub(1));
        // Whatever stands between is read from the journal, and in its order.
        let follows = self.end == before;
        self.end = self.end.max(position);
        let of = entry.precedence;
        for id in LANES {
            let lane = self.lane_mut(id);
            let is_own = id == of;
            let is_next = follows && lane.seen == before && lane.quarantine.is_known();
            if is_next && (lane.has_room() || !is_own) {
                lane.see(position, entry.clone());
            } else if is_own {
                lane.unseen = lane.unseen.saturating_add(1);
            }
        }
    }

    /// Takes note that so many messages which had been [`Taken`](Offer::Taken) are not stored.
    pub const fn handle_not_stored(&mut self, messages: usize) {
        self.storing = self.storing.saturating_sub(messages);
    }
}
