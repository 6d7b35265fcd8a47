use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use super::aside::{self, Aside};
use super::{InboxPolicy, InboxTask, Outcome, Ruling, Turn};
use crate::datatype::Instant;
use crate::session::{Now, Position, QuarantineReason, Quarantined};

/// How far one sink has come in a journal, and what is to be done next for it.
///
/// The driver asks [`poll`](Self::poll), does what it says, and tells what came of it.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::session::inbox::{Inbox, InboxPolicy, InboxTask, Outcome, Ruling, Turn};
/// use ihe_pcd::session::{Now, Position, QuarantineReason};
///
/// let now = Now { elapsed: Duration::ZERO, wall: Instant::UNIX_EPOCH };
/// let mut inbox = Inbox::new(InboxPolicy::default(), Position::START);
/// assert!(matches!(inbox.poll(now), InboxTask::Survey { .. }));
/// inbox.handle_survey(Vec::new(), now); // nothing is set aside
/// assert_eq!(inbox.poll(now), InboxTask::Read { after: Position::START });
///
/// let first = Position::new(1);
/// assert_eq!(inbox.begin(first), Some(Turn::InOrder));
/// let refused = Outcome::Failed { reason: QuarantineReason::NotTaken, detail: String::new() };
/// assert_eq!(inbox.handle(first, refused, now.wall), Ruling::SetAside);
/// assert_eq!(inbox.at(), Position::START, "not before it is remembered");
/// assert!(matches!(inbox.poll(now), InboxTask::SetAside(_)));
/// inbox.handle_done();
/// assert_eq!(inbox.at(), first);
/// ```
#[derive(Debug)]
pub struct Inbox {
    policy: InboxPolicy,
    /// Everything up to here is done with: taken, set aside, or lost.
    at: Position,
    /// What stands up to here was shown to the sink before.
    replayed_to: Position,
    /// How often the next entry was tried in vain.
    tries: u32,
    /// What the journal must remember before anything else is done.
    duty: Option<Duty>,
    aside: Aside,
    /// What somebody has released, of the page that was asked for last.
    released: VecDeque<Quarantined>,
}

#[derive(Clone, Debug)]
enum Duty {
    SetAside(Quarantined),
    Release(Position),
}

impl Inbox {
    /// How many bytes of a detail are kept with an entry that is set aside.
    pub const LONGEST_DETAIL: usize = 256;

    /// For a sink that is done with everything up to a position.
    pub fn new(policy: InboxPolicy, after: Position) -> Self {
        Self {
            policy,
            at: after,
            replayed_to: Position::START,
            tries: 0,
            duty: None,
            aside: match policy.sets_aside {
                true => Aside::default(),
                false => Aside::none(),
            },
            released: VecDeque::new(),
        }
    }

    /// The same where what stands up to a position was shown to the sink before.
    #[must_use]
    pub const fn replaying(mut self, up_to: Position) -> Self {
        self.replayed_to = up_to;
        self
    }

    /// Up to where everything is done with: taken, set aside, or lost.
    pub const fn at(&self) -> Position {
        self.at
    }

    /// How many entries are set aside, as far as is known.
    pub fn aside(&self) -> usize {
        self.aside.len()
    }

    /// Whether the journal has said of all entries that were set aside before which they are.
    pub const fn knows_aside(&self) -> bool {
        self.aside.is_known()
    }

    /// The entries that are set aside, as far as is known, in order.
    pub fn positions_aside(&self) -> impl Iterator<Item = Position> {
        self.aside.positions()
    }

    /// When to poll again though nothing more is stored, in [`Now::elapsed`].
    pub const fn next_deadline(&self) -> Option<Duration> {
        self.aside.due()
    }

    /// What is to be done next.
    pub fn poll(&mut self, now: Now) -> InboxTask {
        match &self.duty {
            Some(Duty::SetAside(entry)) => return InboxTask::SetAside(entry.clone()),
            Some(Duty::Release(position)) => return InboxTask::Release(*position),
            None => {}
        }
        if let Some(entry) = self.released.front() {
            return InboxTask::Retry(entry.position);
        }
        if let Some(after) = self.aside.poll(now) {
            let limit = Aside::PAGE;
            return InboxTask::Survey { after, limit };
        }
        InboxTask::Read { after: self.at }
    }

    /// What the journal says is set aside.
    pub fn handle_survey(&mut self, page: Vec<Quarantined>, now: Now) {
        self.aside.handle_page(&page, now);
        // One that nothing has overtaken yet waits until something has.
        let at = self.at;
        let overtaken = aside::released(page).filter(|entry| entry.position <= at);
        self.released.extend(overtaken);
    }

    /// The journal does not say what is set aside. Answers whether other things can be done meanwhile.
    pub fn handle_no_survey(&mut self, now: Now) -> bool {
        self.aside.handle_no_page(now)
    }

    /// An entry was read: how it comes to the sink, or `None` if it is set aside and passed over.
    pub fn begin(&mut self, position: Position) -> Option<Turn> {
        if position <= self.at {
            return None;
        }
        if self.aside.contains(position) {
            self.pass(position);
            return None;
        }
        Some(match position <= self.replayed_to {
            true => Turn::Replayed,
            false => Turn::InOrder,
        })
    }

    /// What came of showing an entry to the sink; `at` is when it would be set aside.
    pub fn handle(&mut self, position: Position, outcome: Outcome, at: Instant) -> Ruling {
        let is_retry = self.released.front().map(|entry| entry.position) == Some(position);
        if is_retry {
            return self.handle_retry(position, outcome, at);
        }
        match outcome {
            Outcome::Taken => {
                self.pass(position);
                Ruling::Next
            }
            Outcome::Later => Ruling::Again,
            Outcome::Failed { reason, detail } => {
                self.tries = self.tries.saturating_add(1);
                if is_worth_another_try(reason) && self.tries < self.policy.attempts {
                    return Ruling::Again;
                }
                if !self.policy.sets_aside {
                    self.pass(position);
                    return Ruling::PassOver;
                }
                if self.aside.len() >= self.policy.most_aside {
                    return Ruling::Full;
                }
                self.set_aside(position, reason, detail, self.tries, at)
            }
        }
    }

    /// One that was released and is not in the journal any more.
    pub fn handle_gone(&mut self, position: Position) {
        self.released.retain(|entry| entry.position != position);
        self.duty = Some(Duty::Release(position));
    }

    /// The entries up to a position are lost. Answers whether that is news.
    pub fn handle_lost(&mut self, last: Position) -> bool {
        let is_news = last > self.at;
        if is_news {
            self.pass(last);
        }
        is_news
    }

    /// The journal remembers what it was to remember, or has forgotten what it was to forget.
    pub fn handle_done(&mut self) {
        match self.duty.take() {
            Some(Duty::SetAside(entry)) => {
                self.aside.insert(entry.position);
                self.pass(entry.position);
            }
            Some(Duty::Release(position)) => self.aside.remove(position),
            None => {}
        }
    }

    fn handle_retry(&mut self, position: Position, outcome: Outcome, at: Instant) -> Ruling {
        let Some(entry) = self.released.pop_front() else {
            return Ruling::Next;
        };
        match outcome {
            Outcome::Taken => {
                self.duty = Some(Duty::Release(position));
                Ruling::Next
            }
            Outcome::Later => {
                // They are found again when it is asked next; a sink that is down is not asked for each.
                self.released.clear();
                Ruling::Again
            }
            Outcome::Failed { reason, detail } => {
                let tries = entry.attempts.saturating_add(1);
                self.set_aside(position, reason, detail, tries, at)
            }
        }
    }

    fn set_aside(
        &mut self,
        position: Position,
        reason: QuarantineReason,
        mut detail: String,
        tries: u32,
        at: Instant,
    ) -> Ruling {
        detail.truncate(detail.floor_char_boundary(Self::LONGEST_DETAIL));
        let entry = Quarantined::new(position, reason, detail, tries, at);
        self.duty = Some(Duty::SetAside(entry));
        Ruling::SetAside
    }

    /// Everything up to a position is done with.
    fn pass(&mut self, position: Position) {
        if position > self.at {
            self.at = position;
            self.tries = 0;
        }
    }
}

/// What happened by chance may not happen again; what was decided would be decided again.
const fn is_worth_another_try(reason: QuarantineReason) -> bool {
    matches!(
        reason,
        QuarantineReason::Poison | QuarantineReason::Panicked
    )
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;

    use crate::session::QuarantineState;

    use super::*;

    fn at(seconds: u64) -> Now {
        let elapsed = Duration::from_secs(seconds);
        let wall = Instant::UNIX_EPOCH.checked_add(elapsed).unwrap();
        Now { elapsed, wall }
    }

    fn inbox(policy: InboxPolicy) -> Inbox {
        let mut inbox = Inbox::new(policy, Position::START);
        inbox.handle_survey(Vec::new(), at(0));
        inbox
    }

    fn failed(reason: QuarantineReason) -> Outcome {
        let detail = "why".to_string();
        Outcome::Failed { reason, detail }
    }

    /// The next entry is shown, and this comes of it.
    fn show(inbox: &mut Inbox, position: u64, outcome: Outcome) -> Ruling {
        let position = Position::new(position);
        assert_eq!(inbox.begin(position), Some(Turn::InOrder));
        inbox.handle(position, outcome, at(7).wall)
    }

    fn to_be_set_aside(inbox: &mut Inbox) -> Quarantined {
        match inbox.poll(at(0)) {
            InboxTask::SetAside(entry) => entry,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_sink_that_says_later_is_asked_for_ever_and_nothing_is_set_aside_for_it() {
        let mut inbox = inbox(InboxPolicy::default());
        for _ in 0..1_000 {
            assert_eq!(show(&mut inbox, 1, Outcome::Later), Ruling::Again);
        }
        let poison = failed(QuarantineReason::Poison);
        assert_eq!(show(&mut inbox, 1, poison), Ruling::Again, "the first try");
        assert_eq!(inbox.at(), Position::START);
    }

    #[test]
    fn what_cannot_be_handled_is_tried_again_and_what_is_not_wanted_is_not() {
        use QuarantineReason::{Misuse, NotTaken, Panicked, Poison, Unreadable};
        for (reason, tries) in [
            (Poison, 3),
            (Panicked, 3),
            (NotTaken, 1),
            (Misuse, 1),
            (Unreadable, 1),
        ] {
            let mut inbox = inbox(InboxPolicy::default());
            for _ in 1..tries {
                assert_eq!(show(&mut inbox, 1, failed(reason)), Ruling::Again);
            }
            assert_eq!(show(&mut inbox, 1, failed(reason)), Ruling::SetAside);
            let aside = to_be_set_aside(&mut inbox);
            assert_eq!((aside.reason, aside.attempts), (reason, tries));
            assert_eq!((&*aside.detail, aside.since), ("why", at(7).wall));
            assert_eq!(aside.state, QuarantineState::Held);
        }
    }

    #[test]
    fn nothing_else_is_done_before_the_journal_remembers_what_was_set_aside() {
        let mut inbox = inbox(InboxPolicy::default());
        show(&mut inbox, 1, failed(QuarantineReason::NotTaken));
        for _ in 0..3 {
            to_be_set_aside(&mut inbox);
            assert_eq!(inbox.at(), Position::START);
        }
        inbox.handle_done();
        let after = Position::new(1);
        assert_eq!(inbox.poll(at(0)), InboxTask::Read { after });
    }

    #[test]
    fn tries_are_counted_for_each_entry_anew() {
        let mut inbox = inbox(InboxPolicy::default());
        let poison = || failed(QuarantineReason::Poison);
        assert_eq!(show(&mut inbox, 1, poison()), Ruling::Again);
        assert_eq!(show(&mut inbox, 1, Outcome::Taken), Ruling::Next);
        assert_eq!(show(&mut inbox, 2, poison()), Ruling::Again);
        assert_eq!(show(&mut inbox, 2, poison()), Ruling::Again);
        assert_eq!(show(&mut inbox, 2, poison()), Ruling::SetAside);
    }

    #[test]
    fn when_as_many_are_aside_as_may_be_the_next_one_waits() {
        let mut inbox = inbox(InboxPolicy::default().with_most_aside(1));
        let refused = || failed(QuarantineReason::NotTaken);
        assert_eq!(show(&mut inbox, 1, refused()), Ruling::SetAside);
        inbox.handle_done();
        assert_eq!(show(&mut inbox, 2, refused()), Ruling::Full);
        assert_eq!(inbox.at(), Position::new(1));
        // Somebody has dropped the first one.
        assert!(matches!(inbox.poll(at(0)), InboxTask::Read { .. }));
        assert!(matches!(inbox.poll(at(1)), InboxTask::Survey { .. }));
        inbox.handle_survey(Vec::new(), at(1));
        assert_eq!(show(&mut inbox, 2, refused()), Ruling::SetAside);
    }

    #[test]
    fn what_is_released_comes_out_of_order_and_is_done_with_or_set_aside_again() {
        let mut inbox = inbox(InboxPolicy::default());
        let mut entries = Vec::new();
        for position in [1, 2] {
            show(&mut inbox, position, failed(QuarantineReason::NotTaken));
            let mut entry = to_be_set_aside(&mut inbox);
            entry.state = QuarantineState::Released;
            entries.push(entry);
            inbox.handle_done();
        }
        assert!(matches!(inbox.poll(at(0)), InboxTask::Read { .. }));
        assert!(matches!(inbox.poll(at(1)), InboxTask::Survey { .. }));
        inbox.handle_survey(entries.clone(), at(1));
        let [first, second] = [1, 2].map(Position::new);
        assert_eq!(inbox.poll(at(1)), InboxTask::Retry(first));
        inbox.handle(first, Outcome::Taken, at(1).wall);
        assert_eq!(inbox.poll(at(1)), InboxTask::Release(first));
        inbox.handle_done();
        assert_eq!(inbox.poll(at(1)), InboxTask::Retry(second));
        let poison = failed(QuarantineReason::Poison);
        assert_eq!(inbox.handle(second, poison, at(9).wall), Ruling::SetAside);
        let again = to_be_set_aside(&mut inbox);
        assert_eq!((again.attempts, again.since), (2, at(9).wall));
        assert_eq!(again.state, QuarantineState::Held);
        inbox.handle_done();
        assert_eq!((inbox.aside(), inbox.at()), (1, second));
    }

    #[test]
    fn a_sink_that_is_down_keeps_nothing_released_from_being_found_again() {
        let mut inbox = inbox(InboxPolicy::default());
        show(&mut inbox, 1, failed(QuarantineReason::NotTaken));
        let mut entry = to_be_set_aside(&mut inbox);
        entry.state = QuarantineState::Released;
        inbox.handle_done();
        inbox.handle_survey(vec![entry.clone()], at(1));
        let first = Position::new(1);
        let ruling = inbox.handle(first, Outcome::Later, at(1).wall);
        assert_eq!(ruling, Ruling::Again);
        assert!(matches!(inbox.poll(at(1)), InboxTask::Read { .. }));
        assert!(matches!(inbox.poll(at(2)), InboxTask::Survey { .. }));
        inbox.handle_survey(vec![entry], at(2));
        assert_eq!(inbox.poll(at(2)), InboxTask::Retry(first));
    }

    #[test]
    fn what_was_set_aside_before_a_crash_is_passed_over_when_it_is_read_again() {
        let mut inbox = Inbox::new(InboxPolicy::default(), Position::START);
        let reason = QuarantineReason::Poison;
        let mut entry = Quarantined::new(Position::new(1), reason, "", 3, at(0).wall);
        // Released too: nothing has overtaken it yet.
        entry.state = QuarantineState::Released;
        inbox.handle_survey(vec![entry], at(0));
        assert!(matches!(inbox.poll(at(0)), InboxTask::Read { .. }));
        assert_eq!(inbox.begin(Position::new(1)), None);
        assert_eq!(inbox.at(), Position::new(1));
        assert_eq!(inbox.begin(Position::new(2)), Some(Turn::InOrder));
    }

    #[test]
    fn a_replay_says_what_was_shown_before() {
        let mut inbox = inbox(InboxPolicy::default()).replaying(Position::new(1));
        let first = Position::new(1);
        assert_eq!(inbox.begin(first), Some(Turn::Replayed));
        inbox.handle(first, Outcome::Taken, at(0).wall);
        assert_eq!(inbox.begin(Position::new(2)), Some(Turn::InOrder));
    }

    #[test]
    fn what_is_lost_is_passed_over_once() {
        let mut inbox = inbox(InboxPolicy::default());
        assert!(inbox.handle_lost(Position::new(5)));
        assert!(!inbox.handle_lost(Position::new(5)));
        assert_eq!(inbox.begin(Position::new(5)), None);
        assert_eq!(inbox.begin(Position::new(6)), Some(Turn::InOrder));
    }

    #[test]
    fn where_nobody_reads_again_nothing_is_kept() {
        let policy = InboxPolicy::default().passing_over();
        let mut inbox = Inbox::new(policy, Position::START);
        assert!(matches!(inbox.poll(at(0)), InboxTask::Read { .. }));
        let refused = failed(QuarantineReason::NotTaken);
        assert_eq!(show(&mut inbox, 1, refused), Ruling::PassOver);
        assert_eq!((inbox.at(), inbox.aside()), (Position::new(1), 0));
    }

    #[test]
    fn a_long_detail_is_cut_between_two_letters() {
        let mut inbox = inbox(InboxPolicy::default());
        let detail = "ø".repeat(Inbox::LONGEST_DETAIL);
        let reason = QuarantineReason::NotTaken;
        show(&mut inbox, 1, Outcome::Failed { reason, detail });
        let aside = to_be_set_aside(&mut inbox);
        assert_eq!(aside.detail.len(), Inbox::LONGEST_DETAIL);
    }
}
