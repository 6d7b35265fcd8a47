use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

#[cfg(doc)]
use super::ConsumerSession;
use super::Position;
use crate::model::Transaction;

/// How far the sinks have come that messages are acknowledged after ([`ConsumerSession::acknowledging_after`]).
///
/// It is told of every step of each of them, and answers for a message whether all have it that the message is for:
/// an alert waits for no sink of observations.
///
/// All sessions of a consumer share one; the driver lends it for a moment.
///
/// ```
/// use ihe_pcd::session::{Audience, Position, RequiredSinks, Uptake};
///
/// let [first, second] = [1, 2].map(Position::new);
/// let mut sinks = RequiredSinks::new(1_000);
/// let chart = sinks.add(Audience::Observations, Position::START);
/// sinks.handle_set_aside_before(chart, []); // nothing is, as its journal says
/// assert_eq!(sinks.uptake(Audience::Observations, first), Uptake::Awaited(chart));
/// assert_eq!(sinks.uptake(Audience::Alerts, first), Uptake::Taken);
///
/// sinks.handle_done(chart, first);
/// assert_eq!(sinks.uptake(Audience::Observations, first), Uptake::Taken);
/// sinks.handle_set_aside(chart, second);
/// sinks.handle_done(chart, second);
/// assert_eq!(sinks.uptake(Audience::Observations, second), Uptake::SetAside);
/// ```
#[derive(Clone, Debug)]
pub struct RequiredSinks {
    sinks: Vec<Required>,
    /// How many messages of each sink are remembered that nothing else remembers.
    remembered: usize,
}

/// One of several [`RequiredSinks`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RequiredSink(usize);

/// Which sinks a message is for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Audience {
    /// Those of observations.
    Observations,
    /// Those of alerts (PCD-04).
    Alerts,
    /// Those of what became of alerts (PCD-05).
    AlertStatuses,
}

/// Whether a stored message has been taken by the sinks that it is acknowledged after.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Uptake {
    /// All have it.
    Taken,
    /// This one, the first of them, has yet to say.
    Awaited(RequiredSink),
    /// One will not take it before somebody has looked at it.
    SetAside,
    /// The journal has lost it before all had it.
    Lost,
}

#[derive(Clone, Debug)]
struct Required {
    audience: Audience,
    /// Everything up to here is done with.
    at: Position,
    /// Whether it is known what was set aside before.
    is_known: bool,
    /// As the journal has it.
    aside: BTreeSet<Position>,
    /// What was passed over and is kept for nobody.
    passed_over: Ranges,
    lost: Ranges,
}

/// The last position of each range, by the first.
#[derive(Clone, Debug, Default)]
struct Ranges(BTreeMap<Position, Position>);

impl RequiredSinks {
    /// None yet. So many messages are remembered that a sink passed over, and so many losses: as many as
    /// the [`DuplicateWindow`](super::DuplicateWindow) knows, for nobody asks about others.
    pub const fn new(remembered: usize) -> Self {
        Self {
            sinks: Vec::new(),
            remembered,
        }
    }

    /// One more sink, which is done with everything up to a position.
    ///
    /// Nothing counts as taken by it before [`handle_set_aside_before`](Self::handle_set_aside_before).
    pub fn add(&mut self, audience: Audience, at: Position) -> RequiredSink {
        self.sinks.push(Required {
            audience,
            at,
            is_known: false,
            aside: BTreeSet::new(),
            passed_over: Ranges::default(),
            lost: Ranges::default(),
        });
        RequiredSink(self.sinks.len().saturating_sub(1))
    }

    /// Up to where a sink is done with everything.
    pub fn at(&self, sink: RequiredSink) -> Position {
        let sink = self.sinks.get(sink.0);
        sink.map_or(Position::START, |sink| sink.at)
    }

    /// All that is set aside for a sink now, as the journal says: what it says no more of, somebody has dealt with.
    pub fn handle_set_aside_before(
        &mut self,
        sink: RequiredSink,
        aside: impl IntoIterator<Item = Position>,
    ) {
        if let Some(sink) = self.sinks.get_mut(sink.0) {
            sink.aside = aside.into_iter().collect();
            sink.is_known = true;
        }
    }

    /// A sink is done with everything up to a position: it has it, but for what was told before that it has not.
    pub fn handle_done(&mut self, sink: RequiredSink, at: Position) {
        if let Some(sink) = self.sinks.get_mut(sink.0) {
            sink.at = at.max(sink.at);
        }
    }

    /// A message was set aside for a sink.
    pub fn handle_set_aside(&mut self, sink: RequiredSink, position: Position) {
        if let Some(sink) = self.sinks.get_mut(sink.0) {
            sink.aside.insert(position);
        }
    }

    /// A message that was set aside for a sink was taken by it after all.
    pub fn handle_released(&mut self, sink: RequiredSink, position: Position) {
        if let Some(sink) = self.sinks.get_mut(sink.0) {
            sink.aside.remove(&position);
        }
    }

    /// A sink does not take the messages from one position to another, and nobody keeps them for it.
    pub fn handle_passed_over(&mut self, sink: RequiredSink, first: Position, last: Position) {
        let remembered = self.remembered;
        if let Some(sink) = self.sinks.get_mut(sink.0) {
            sink.passed_over.add(first, last, remembered);
        }
    }

    /// The journal has lost what stands from one position to another before a sink had it.
    pub fn handle_lost(&mut self, sink: RequiredSink, first: Position, last: Position) {
        let remembered = self.remembered;
        if let Some(sink) = self.sinks.get_mut(sink.0) {
            sink.lost.add(first, last, remembered);
        }
    }

    /// Whether all sinks have a message that is for this audience and stands at this position.
    ///
    /// One that will not take it decides, whatever others have yet to say.
    pub fn uptake(&self, audience: Audience, position: Position) -> Uptake {
        let mut uptake = Uptake::Taken;
        for (number, sink) in self.sinks.iter().enumerate() {
            if sink.audience != audience {
                continue;
            }
            if sink.lost.contains(position) {
                return Uptake::Lost;
            }
            if sink.aside.contains(&position) || sink.passed_over.contains(position) {
                uptake = Uptake::SetAside;
            } else if uptake == Uptake::Taken && !(sink.is_known && position <= sink.at) {
                uptake = Uptake::Awaited(RequiredSink(number));
            }
        }
        uptake
    }
}

impl Ranges {
    /// Adds one, for which the first is forgotten where there are so many.
    fn add(&mut self, first: Position, last: Position, most: usize) {
        self.0.insert(first, last);
        if self.0.len() > most {
            self.0.pop_first();
        }
    }

    fn contains(&self, position: Position) -> bool {
        let before = self.0.range(..=position).next_back();
        before.is_some_and(|(_, last)| position <= *last)
    }
}

impl Audience {
    /// That of a message of this transaction.
    pub const fn of(transaction: Transaction) -> Self {
        match transaction {
            Transaction::Pcd04 => Self::Alerts,
            Transaction::Pcd05 => Self::AlertStatuses,
            _ => Self::Observations,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OBSERVATIONS: Audience = Audience::Observations;

    fn at(number: u64) -> Position {
        Position::new(number)
    }

    /// Sinks of observations that are known to have nothing aside.
    fn known<const N: usize>(remembered: usize) -> (RequiredSinks, [RequiredSink; N]) {
        let mut sinks = RequiredSinks::new(remembered);
        let each = [(); N].map(|()| {
            let sink = sinks.add(OBSERVATIONS, Position::START);
            sinks.handle_set_aside_before(sink, []);
            sink
        });
        (sinks, each)
    }

    #[test]
    fn nothing_is_taken_before_all_have_it() {
        let (mut sinks, [one, other]) = known(9);
        assert_eq!(sinks.uptake(OBSERVATIONS, at(1)), Uptake::Awaited(one));
        sinks.handle_done(one, at(1));
        assert_eq!(sinks.uptake(OBSERVATIONS, at(1)), Uptake::Awaited(other));
        sinks.handle_done(other, at(2));
        assert_eq!(sinks.uptake(OBSERVATIONS, at(1)), Uptake::Taken);
        assert_eq!(sinks.uptake(OBSERVATIONS, at(2)), Uptake::Awaited(one));
    }

    #[test]
    fn nothing_is_taken_while_it_is_not_known_what_was_set_aside_before() {
        let mut sinks = RequiredSinks::new(9);
        let sink = sinks.add(OBSERVATIONS, at(7));
        assert_eq!(sinks.uptake(OBSERVATIONS, at(3)), Uptake::Awaited(sink));
        sinks.handle_set_aside_before(sink, [at(3)]);
        assert_eq!(sinks.uptake(OBSERVATIONS, at(3)), Uptake::SetAside);
        assert_eq!(sinks.uptake(OBSERVATIONS, at(4)), Uptake::Taken);
        // Somebody has given it up.
        sinks.handle_set_aside_before(sink, []);
        assert_eq!(sinks.uptake(OBSERVATIONS, at(3)), Uptake::Taken);
    }

    #[test]
    fn a_message_waits_only_for_the_sinks_that_it_is_for() {
        let mut sinks = RequiredSinks::new(9);
        let board = sinks.add(Audience::Alerts, Position::START);
        sinks.handle_set_aside_before(board, []);
        assert_eq!(sinks.uptake(OBSERVATIONS, at(1)), Uptake::Taken);
        let statuses = Audience::AlertStatuses;
        assert_eq!(sinks.uptake(statuses, at(1)), Uptake::Taken);
        let alerts = Audience::of(Transaction::Pcd04);
        assert_eq!(sinks.uptake(alerts, at(1)), Uptake::Awaited(board));
    }

    #[test]
    fn one_that_will_not_take_a_message_decides_though_another_has_yet_to_say() {
        for refuses in [0, 1] {
            let (mut sinks, each) = known::<2>(9);
            sinks.handle_set_aside(each[refuses], at(1));
            sinks.handle_done(each[refuses], at(1));
            assert_eq!(sinks.uptake(OBSERVATIONS, at(1)), Uptake::SetAside);
        }
    }

    #[test]
    fn what_is_released_and_taken_is_taken() {
        let (mut sinks, [sink]) = known(9);
        sinks.handle_set_aside(sink, at(1));
        sinks.handle_done(sink, at(2));
        assert_eq!(sinks.uptake(OBSERVATIONS, at(1)), Uptake::SetAside);
        sinks.handle_released(sink, at(1));
        assert_eq!(sinks.uptake(OBSERVATIONS, at(1)), Uptake::Taken);
    }

    #[test]
    fn what_is_passed_over_or_lost_is_never_taken_and_memory_is_bounded() {
        let (mut sinks, [sink]) = known(2);
        for number in 1..=3 {
            sinks.handle_passed_over(sink, at(number), at(number));
            sinks.handle_lost(sink, at(number * 10), at(number * 10 + 1));
        }
        sinks.handle_done(sink, at(99));
        let uptake = |number| sinks.uptake(OBSERVATIONS, at(number));
        assert_eq!(
            [2, 3, 4].map(uptake),
            [Uptake::SetAside, Uptake::SetAside, Uptake::Taken]
        );
        assert_eq!(
            [20, 21, 22, 30].map(uptake),
            [Uptake::Lost, Uptake::Lost, Uptake::Taken, Uptake::Lost]
        );
        let required = sinks.sinks.first().unwrap();
        assert_eq!(
            (required.passed_over.0.len(), required.lost.0.len()),
            (2, 2)
        );
    }

    #[test]
    fn a_sink_never_goes_back() {
        let (mut sinks, [sink]) = known(9);
        sinks.handle_done(sink, at(5));
        sinks.handle_done(sink, at(3));
        assert_eq!(sinks.at(sink), at(5));
    }
}
