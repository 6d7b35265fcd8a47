use std::sync::Arc;

use super::{Consumer, Required, ServeError};
use crate::session::Audience;

impl Consumer {
    /// Acknowledges a message positively only when the sinks with these names have it too that it is for:
    /// the one alternative to acknowledging what is stored. The journal has it first all the same.
    ///
    /// For a site whose senders must not take "stored here" for "in the record". Sinks of observations, of alerts and of what became of alerts
    /// can be named; a report waits for the first, an alert (PCD-04) for the second, PCD-05 for the third. Sinks that are not named delay nothing.
    ///
    /// # What a sender is told
    ///
    /// | | in enhanced mode | in original mode |
    /// |---|---|---|
    /// | all named sinks have taken it | `CA` | `AA` |
    /// | one has not, [5 s](crate::actor::Limits::acknowledge_within) after the message came | `CE`, 207: send it again | `AE`, 207 |
    /// | one has it [set aside](crate::session::Quarantined) | `CE`, 206: do not send it again | `AE`, 206 |
    ///
    /// In enhanced mode it is `CA` that waits: PCD-01 and PCD-04 ask for no other answer (TF-2 B.1), and what waited for an `AA` that nobody asked for
    /// would wait for nothing. `CA` promises no less than HL7 has it promise then: what it says is stored, and more.
    ///
    /// A message has been *taken* when the sink has said so and holds it back no more ([`Held::after`](crate::plugin::Held::after)).
    /// Its mark in the journal may come later: a crash in between brings the message to the sink once more, as ever.
    /// A sink that gives out what it takes minutes later, as a [`Windowed`](crate::plugin::Windowed) does, is none to wait for,
    /// and behind a [`Batched`](crate::plugin::Batched) each message waits for its batch.
    ///
    /// # What a sender sends again
    ///
    /// It is recognised by its bytes, on any connection and after a restart, as long as the [duplicate window](crate::actor::Limits::duplicate_window) knows it.
    /// It is neither stored nor brought to any sink a second time, waits as the first sending did, and gets the positive answer once the sinks have it.
    /// One that is set aside gets no positive answer before somebody has released it and the sink has taken it, or somebody has given it up.
    /// In a journal that nobody reads again ([`danger_volatile`](Self::danger_volatile)) it never gets one.
    /// One that the journal has lost meanwhile is stored anew.
    ///
    /// # What waits for whom
    ///
    /// Only connections whose messages wait are held up: each has [so many](crate::actor::Limits::max_in_flight) messages in flight, of which nothing is in memory
    /// that is in the journal. Answers keep the order of messages, so an alert behind a report on one connection is stored and brought to its sinks at once,
    /// and answered after the report. Connections of sources in this process wait too.
    /// When the consumer ends, sinks have a quarter of the [drain deadline](crate::actor::Limits::drain_deadline) to take what waits for them.
    ///
    /// What is withheld is told ([`ConsumerEvent::Withheld`](crate::session::ConsumerEvent::Withheld)) and counted
    /// ([`Summary::withheld`](crate::actor::Summary::withheld)), and is no gap: nothing is lost by it.
    ///
    /// [`serve`](Self::serve) fails if there is no sink of a name, or no duplicate window. Called again, it adds names.
    ///
    /// ```
    /// use ihe_pcd::actor::Consumer;
    /// use ihe_pcd::model::Report;
    /// use ihe_pcd::plugin::{Named, VolatileJournal};
    ///
    /// let record = Named::new("record", |_: &Report<'_>| Ok(()));
    /// let research = Named::new("research", |_: &Report<'_>| Ok(()));
    /// let consumer = Consumer::new(VolatileJournal::new(1_000))
    ///     .sink(record)
    ///     .sink(research) // delays no acknowledgement
    ///     .acknowledge_after(["record"]);
    /// # let _ = consumer;
    /// ```
    #[must_use]
    pub fn acknowledge_after(mut self, sinks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let sinks = sinks.into_iter().map(Into::into);
        self.acknowledge_after.extend(sinks);
        self
    }

    /// The sinks that messages are acknowledged after.
    pub(super) fn required(&self) -> Result<Option<Arc<Required>>, ServeError> {
        let observations = self.sinks.iter().map(|sink| sink.name());
        let alerts = self.alert_sinks.iter().map(|(sink, _)| sink.name());
        let statuses = self.status_sinks.iter().map(|sink| sink.name());
        let all = observations.map(|name| (name, Audience::Observations));
        let all = all.chain(alerts.map(|name| (name, Audience::Alerts)));
        let all = all.chain(statuses.map(|name| (name, Audience::AlertStatuses)));
        let window = self.setup.limits.duplicate_window;
        Required::named(&self.acknowledge_after, all, window)
    }
}
