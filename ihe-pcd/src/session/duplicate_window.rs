use alloc::collections::VecDeque;
use core::fmt;

use super::trace::Key;
use super::{Position, Ticket, Trace};
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

/// The messages that came last, so that one that is sent again is answered again and not stored again.
///
/// A sender repeats a message when its answer was late or lost: at-least-once delivery is made of repetitions.
/// A *duplicate* comes from the same peer, has the same MSH-3, MSH-4 and MSH-10, and the same bytes.
/// Other bytes under the same control id are another message (devices count anew after a restart): it is stored and reported.
/// The same peer is the same certificate, or else the same network address without its port.
///
/// All sessions of a consumer share one window, for a repetition mostly comes on another connection.
/// It holds a bounded number of messages, the last ones. They survive the process
/// where they are [restored](Self::restore) from what the journal kept of them, as a [`Consumer`](crate::actor::Consumer) does.
///
/// ```
/// use ihe_pcd::session::DuplicateWindow;
///
/// let window = DuplicateWindow::new(DuplicateWindow::DEFAULT_CAPACITY);
/// assert!(window.is_empty());
/// ```
pub struct DuplicateWindow {
    capacity: usize,
    /// In the order of their coming; what can no longer be recognised stays until its turn.
    messages: VecDeque<Known>,
    /// The number of the first of `messages`.
    first: u32,
    /// The numbers of those that can be recognised, by their keys. Small, for it is read at random, and `messages` in order.
    numbers: HashTable<u32>,
}

struct Known {
    trace: Trace,
    fate: Fate,
}

/// How far a message is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fate {
    Storing(Ticket),
    Stored(Position),
}

/// What a window says of a message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Recognised {
    /// It came not before, or too long ago.
    New,
    /// Another message came under its control id.
    Reused,
    /// It came before, and the journal has not answered yet.
    Storing(Ticket),
    /// It came before and is stored.
    Stored(Position),
}

impl DuplicateWindow {
    /// How many messages a consumer remembers unless said otherwise: 50 000.
    ///
    /// At a thousand messages a second that is the better part of a minute; full, it takes some 4.5 MB.
    pub const DEFAULT_CAPACITY: usize = 50_000;

    /// A window over so many messages, at most 2³² - 1; with none, no duplicate is recognised.
    pub const fn new(capacity: usize) -> Self {
        const MOST: usize = u32::MAX as usize;
        Self {
            capacity: if capacity < MOST { capacity } else { MOST },
            messages: VecDeque::new(),
            first: 0,
            numbers: HashTable::new(),
        }
    }

    /// How many messages it remembers now.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether it remembers none.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// Says what is known of a message, and remembers one that is new from now on as being stored, for which the oldest is forgotten.
    ///
    /// A message that reuses a control id takes the place of the one before only if `replaces` says so.
    pub(super) fn recognise(
        &mut self,
        trace: &Trace,
        ticket: Ticket,
        replaces: bool,
    ) -> Recognised {
        if self.capacity == 0 {
            return Recognised::New;
        }
        let Self {
            messages,
            first,
            numbers,
            ..
        } = self;
        let known = |number: u32| known(messages, *first, number);
        // The number of the message that comes behind all these: fewer than 2³² are remembered at once.
        #[expect(clippy::cast_possible_truncation, reason = "numbers go round")]
        let next = first.wrapping_add(messages.len() as u32);
        let entry = numbers.entry(
            trace.key.hash(),
            |number| known(*number).is_some_and(|it| it.trace.key == trace.key),
            |number| known(*number).map_or(0, |it| it.trace.key.hash()),
        );
        let recognised = match entry {
            Entry::Vacant(entry) => {
                entry.insert(next);
                Recognised::New
            }
            Entry::Occupied(mut entry) => match known(*entry.get()) {
                Some(known) if known.trace == *trace => return known.fate.into(),
                _ if !replaces => return Recognised::Reused,
                _ => {
                    *entry.get_mut() = next;
                    Recognised::Reused
                }
            },
        };
        self.messages.push_back(Known {
            trace: *trace,
            fate: Fate::Storing(ticket),
        });
        if self.messages.len() > self.capacity {
            self.forget_oldest();
        }
        recognised
    }

    /// Remembers a message that was stored before this window was made, in the order of positions.
    ///
    /// ```
    /// use ihe_pcd::session::{DuplicateWindow, Position, Trace};
    ///
    /// let mut window = DuplicateWindow::new(2);
    /// for (number, byte) in (1..=3).zip(1..) {
    ///     window.restore(&Trace::from_bytes([byte; 32]), Position::new(number));
    /// }
    /// assert_eq!(window.len(), 2, "the last ones");
    /// ```
    pub fn restore(&mut self, trace: &Trace, position: Position) {
        let ticket = Ticket::RESTORED;
        self.recognise(trace, ticket, true);
        self.stored(trace, ticket, position);
    }

    /// Remembers where a message is stored.
    pub(super) fn stored(&mut self, trace: &Trace, ticket: Ticket, position: Position) {
        if let Some(number) = self.storing(trace, ticket)
            && let Some(known) = self.messages.get_mut(place(self.first, number))
        {
            known.fate = Fate::Stored(position);
        }
    }

    /// Forgets a message that was not stored: the next one like it is new.
    pub(super) fn forget(&mut self, trace: &Trace, ticket: Ticket) {
        if let Some(number) = self.storing(trace, ticket) {
            self.remove(trace.key, number);
        }
    }

    /// Forgets a message that is lost where it was stored: the next one like it is new.
    pub(super) fn forget_stored(&mut self, trace: &Trace, position: Position) {
        if let Some(number) = self.number(trace, Fate::Stored(position)) {
            self.remove(trace.key, number);
        }
    }

    /// The number of a message that is being stored under this ticket.
    fn storing(&self, trace: &Trace, ticket: Ticket) -> Option<u32> {
        self.number(trace, Fate::Storing(ticket))
    }

    fn number(&self, trace: &Trace, fate: Fate) -> Option<u32> {
        let is_it = |number: u32| {
            known(&self.messages, self.first, number)
                .is_some_and(|it| it.trace.key == trace.key && it.fate == fate)
        };
        let number = self.numbers.find(trace.key.hash(), |number| is_it(*number));
        number.copied()
    }

    fn forget_oldest(&mut self) {
        if let Some(oldest) = self.messages.pop_front() {
            let number = self.first;
            self.first = number.wrapping_add(1);
            self.remove(oldest.trace.key, number);
        }
    }

    /// Only the message with this number: the key may have come again since.
    fn remove(&mut self, key: Key, number: u32) {
        if let Ok(entry) = self.numbers.find_entry(key.hash(), |it| *it == number) {
            entry.remove();
        }
    }
}

/// Where among the messages, the first of which has the number `first`, the one with this number stands.
const fn place(first: u32, number: u32) -> usize {
    number.wrapping_sub(first) as usize
}

fn known(messages: &VecDeque<Known>, first: u32, number: u32) -> Option<&Known> {
    messages.get(place(first, number))
}

impl From<Fate> for Recognised {
    fn from(fate: Fate) -> Self {
        match fate {
            Fate::Storing(ticket) => Self::Storing(ticket),
            Fate::Stored(position) => Self::Stored(position),
        }
    }
}

impl Default for DuplicateWindow {
    fn default() -> Self {
        Self::new(Self::DEFAULT_CAPACITY)
    }
}

impl fmt::Debug for DuplicateWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DuplicateWindow")
            .field("capacity", &self.capacity)
            .field("messages", &self.numbers.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use ihe_pcd_mllp::Peer;

    use super::*;

    fn trace(peer: &str, sender: &str, id: &str, frame: &str) -> Trace {
        Trace::of(&Peer::named(peer), sender, id, frame.as_bytes())
    }

    fn ticket(number: u64) -> Ticket {
        Ticket {
            session: (1, 1),
            number,
        }
    }

    fn see(window: &mut DuplicateWindow, trace: &Trace, number: u64) -> Recognised {
        window.recognise(trace, ticket(number), true)
    }

    #[test]
    fn a_message_is_recognised_by_peer_sender_control_id_and_bytes() {
        let mut window = DuplicateWindow::default();
        let first = trace("p", "s", "1", "bytes");
        assert_eq!(see(&mut window, &first, 1), Recognised::New);
        assert_eq!(see(&mut window, &first, 2), Recognised::Storing(ticket(1)));
        window.stored(&first, ticket(1), Position::new(9));
        assert_eq!(
            see(&mut window, &first, 3),
            Recognised::Stored(Position::new(9))
        );
        for other in [
            trace("q", "s", "1", "bytes"),
            trace("p", "t", "1", "bytes"),
            trace("p", "s", "2", "bytes"),
            trace("p", "s1", "", "bytes"),
        ] {
            assert_eq!(see(&mut window, &other, 4), Recognised::New);
        }
        let reused = trace("p", "s", "1", "other bytes");
        assert_eq!(
            window.recognise(&reused, ticket(5), false),
            Recognised::Reused
        );
        assert_eq!(
            see(&mut window, &first, 6),
            Recognised::Stored(Position::new(9))
        );
        assert_eq!(see(&mut window, &reused, 7), Recognised::Reused);
        assert_eq!(see(&mut window, &reused, 8), Recognised::Storing(ticket(7)));
    }

    #[test]
    fn a_device_that_connects_again_from_another_port_is_the_same_peer() {
        let from = |port| Trace::of(&Peer::at(([192, 0, 2, 7], port).into()), "s", "1", b"x");
        assert_eq!(from(1024), from(1025));
        let mapped = "[::ffff:192.0.2.7]:1"
            .parse::<core::net::SocketAddr>()
            .unwrap();
        assert_eq!(Trace::of(&Peer::at(mapped), "s", "1", b"x"), from(1024));
    }

    #[test]
    fn what_was_not_stored_is_new_the_next_time() {
        let mut window = DuplicateWindow::default();
        let first = trace("p", "s", "1", "bytes");
        see(&mut window, &first, 1);
        window.forget(&first, ticket(2));
        assert_eq!(see(&mut window, &first, 3), Recognised::Storing(ticket(1)));
        window.forget(&first, ticket(1));
        assert_eq!(see(&mut window, &first, 4), Recognised::New);
    }

    #[test]
    fn a_late_word_about_a_message_does_not_touch_the_one_that_took_its_control_id() {
        let mut window = DuplicateWindow::default();
        let first = trace("p", "s", "1", "bytes");
        let second = trace("p", "s", "1", "other bytes");
        see(&mut window, &first, 1);
        see(&mut window, &second, 2);
        window.forget(&first, ticket(1));
        window.stored(&first, ticket(1), Position::new(1));
        assert_eq!(see(&mut window, &second, 3), Recognised::Storing(ticket(2)));
    }

    #[test]
    fn a_duplicate_of_the_oldest_makes_a_full_window_forget_nothing() {
        let mut window = DuplicateWindow::new(2);
        let (first, second) = (trace("p", "s", "1", "b"), trace("p", "s", "2", "b"));
        see(&mut window, &first, 1);
        see(&mut window, &second, 2);
        for _ in 0..3 {
            assert_eq!(see(&mut window, &first, 3), Recognised::Storing(ticket(1)));
        }
        see(&mut window, &trace("p", "s", "3", "b"), 4);
        assert_eq!(see(&mut window, &first, 5), Recognised::New);
    }

    #[test]
    fn numbers_go_round_without_mistaking_one_message_for_another() {
        let mut window = DuplicateWindow::new(3);
        window.first = u32::MAX - 1;
        for number in 0..10_u64 {
            let message = trace("p", "s", &number.to_string(), "bytes");
            assert_eq!(see(&mut window, &message, number), Recognised::New);
            window.stored(&message, ticket(number), Position::new(number));
            for past in number.saturating_sub(2)..=number {
                let again = trace("p", "s", &past.to_string(), "bytes");
                let known = see(&mut window, &again, 99);
                assert_eq!(known, Recognised::Stored(Position::new(past)));
            }
        }
        assert_eq!(window.len(), 3);
    }

    #[test]
    fn the_window_is_bounded_and_forgets_the_oldest() {
        for capacity in [0, 1, 7] {
            let mut window = DuplicateWindow::new(capacity);
            for number in 0..100_u64 {
                let message = trace("p", "s", &number.to_string(), "bytes");
                see(&mut window, &message, number);
                // The same key again and again takes no more room than others.
                let again = trace("p", "s", "again", &number.to_string());
                see(&mut window, &again, number);
                assert!(window.len() <= capacity);
                assert!(window.messages.len() <= capacity);
            }
            let last = see(&mut window, &trace("p", "s", "again", "99"), 100);
            assert_eq!(last == Recognised::New, capacity == 0);
            let oldest = see(&mut window, &trace("p", "s", "0", "bytes"), 101);
            assert_eq!(oldest, Recognised::New);
        }
    }
}
