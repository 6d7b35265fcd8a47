use core::time::Duration;

/// How much an outbox holds, for how long, and what happens when it is full.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct OutboxLimits {
    /// So many messages may wait at once, at least one. Default: 100,000.
    ///
    /// After a restart a message that is not yet looked at counts, even if it was an alert that is delivered.
    pub messages: usize,
    /// Of these, so many places are for alerts alone, but never all. Default: 1,000.
    pub for_alerts: usize,
    /// What happens to a message that has no place. Default: it waits.
    pub when_full: WhenFull,
    /// So many messages of each lane may be set aside at once, at least one. Default: 1,000.
    ///
    /// What has expired or gave way to later ones takes no more than half of the places, and is dropped beyond that, with a record.
    /// Where all are taken, the lane stops before the next message that is refused, until an operator has made room.
    pub set_aside: usize,
    /// A message that has waited for longer is not sent any more. Default: there is no such limit.
    ///
    /// It is counted on the clock of the day, through restarts.
    pub longest_age: Option<Duration>,
}

/// What happens to a message for which an outbox has no place.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WhenFull {
    /// It waits for one, and whoever hands it over with it.
    #[default]
    Block,
    /// It is not taken over, and whoever hands it over is told.
    Refuse,
    /// The oldest observation that is not on its way gives way to it; alerts never do.
    ///
    /// Where no observation is left to give way, an alert waits, and an observation is not taken over.
    DropOldestObservations,
}

impl OutboxLimits {
    /// Lets so many messages wait.
    #[must_use]
    pub const fn with_messages(mut self, messages: usize) -> Self {
        self.messages = messages;
        self
    }

    /// Keeps so many of the places for alerts.
    #[must_use]
    pub const fn with_places_for_alerts(mut self, places: usize) -> Self {
        self.for_alerts = places;
        self
    }

    /// Does this when it is full.
    #[must_use]
    pub const fn when_full(mut self, when_full: WhenFull) -> Self {
        self.when_full = when_full;
        self
    }

    /// Lets so many messages of each lane be set aside.
    #[must_use]
    pub const fn with_set_aside(mut self, messages: usize) -> Self {
        self.set_aside = messages;
        self
    }

    /// Does not send what has waited for longer.
    #[must_use]
    pub const fn with_longest_age(mut self, age: Duration) -> Self {
        self.longest_age = Some(age);
        self
    }
}

impl Default for OutboxLimits {
    fn default() -> Self {
        Self {
            messages: 100_000,
            for_alerts: 1_000,
            when_full: WhenFull::default(),
            set_aside: 1_000,
            longest_age: None,
        }
    }
}
