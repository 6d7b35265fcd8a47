use alloc::collections::{BTreeMap, VecDeque};
use core::fmt;

use ihe_pcd_mllp::Peer;
use sha2::{Digest as _, Sha256};

use super::{Position, Ticket};

/// The messages that came last, so that one that is sent again is answered again and not stored again.
///
/// A sender repeats a message when its answer was late or lost: at-least-once delivery is made of repetitions.
/// A *duplicate* comes from the same peer, has the same MSH-3, MSH-4 and MSH-10, and the same bytes.
/// Other bytes under the same control id are another message (devices count anew after a restart): it is stored and reported.
/// The same peer is the same certificate, or else the same network address without its port.
///
/// All sessions of a consumer share one window, for a repetition mostly comes on another connection.
/// It holds a bounded number of messages, the last ones, in memory: it does not survive the process.
///
/// ```
/// use ihe_pcd::session::DuplicateWindow;
///
/// let window = DuplicateWindow::new(DuplicateWindow::DEFAULT_CAPACITY);
/// assert!(window.is_empty());
/// ```
pub struct DuplicateWindow {
    capacity: usize,
    known: BTreeMap<Key, Known>,
    /// In the order of their coming; a key that came again stands here once for each time.
    order: VecDeque<(Key, u64)>,
    next: u64,
}

/// What a message is recognised by.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Trace {
    key: Key,
    digest: Half,
}

/// Half of a SHA-256: enough that no two messages share one by chance.
type Half = [u8; 16];

/// Peer, MSH-3, MSH-4 and MSH-10.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Key(Half);

struct Known {
    digest: Half,
    number: u64,
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
    /// How many messages a consumer remembers unless said otherwise: 65 536.
    ///
    /// At a thousand messages a second that is a minute; full, it takes some 8 MB.
    pub const DEFAULT_CAPACITY: usize = 65_536;

    /// A window over so many messages; with none, no duplicate is recognised.
    pub const fn new(capacity: usize) -> Self {
        Self {
            capacity,
            known: BTreeMap::new(),
            order: VecDeque::new(),
            next: 0,
        }
    }

    /// How many messages it remembers now.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// Whether it remembers none.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    pub(super) fn recognise(&self, trace: &Trace) -> Recognised {
        match self.known.get(&trace.key) {
            None => Recognised::New,
            Some(known) if known.digest != trace.digest => Recognised::Reused,
            Some(known) => match known.fate {
                Fate::Storing(ticket) => Recognised::Storing(ticket),
                Fate::Stored(position) => Recognised::Stored(position),
            },
        }
    }

    /// Remembers a message that is being stored, and forgets the oldest ones for it.
    pub(super) fn add(&mut self, trace: &Trace, ticket: Ticket) {
        if self.capacity == 0 {
            return;
        }
        self.next = self.next.wrapping_add(1);
        let known = Known {
            digest: trace.digest,
            number: self.next,
            fate: Fate::Storing(ticket),
        };
        self.known.insert(trace.key, known);
        self.order.push_back((trace.key, self.next));
        while self.order.len() > self.capacity {
            if let Some((key, number)) = self.order.pop_front() {
                self.remove(key, number);
            }
        }
    }

    /// Remembers where a message is stored.
    pub(super) fn stored(&mut self, trace: &Trace, ticket: Ticket, position: Position) {
        if let Some(known) = self.storing(trace, ticket) {
            known.fate = Fate::Stored(position);
        }
    }

    /// Forgets a message that was not stored: the next one like it is new.
    pub(super) fn forget(&mut self, trace: &Trace, ticket: Ticket) {
        if let Some(number) = self.storing(trace, ticket).map(|known| known.number) {
            self.remove(trace.key, number);
        }
    }

    fn storing(&mut self, trace: &Trace, ticket: Ticket) -> Option<&mut Known> {
        let known = self.known.get_mut(&trace.key)?;
        (known.fate == Fate::Storing(ticket)).then_some(known)
    }

    /// Only the message with this number: the key may have come again since.
    fn remove(&mut self, key: Key, number: u64) {
        if self.known.get(&key).is_some_and(|it| it.number == number) {
            self.known.remove(&key);
        }
    }
}

impl Trace {
    pub(super) fn of(peer: &Peer, sender: &str, control_id: &str, frame: &[u8]) -> Self {
        let mut key = Sha256::new();
        identify(peer, &mut key);
        for part in [sender, control_id] {
            // With its length, so that no two divisions of the same bytes are one key.
            key.update(part.len().to_le_bytes());
            key.update(part);
        }
        Self {
            key: Key(half(key)),
            digest: half(Sha256::new_with_prefix(frame)),
        }
    }
}

/// The certificate, or else the address, or else the name: never more than one of them.
fn identify(peer: &Peer, key: &mut Sha256) {
    if let Some(certificate) = &peer.certificate {
        key.update(b"certificate");
        key.update(certificate.fingerprint.0);
    } else if let Some(address) = peer.address {
        key.update(b"address");
        match address.ip().to_canonical() {
            core::net::IpAddr::V4(address) => key.update(address.octets()),
            core::net::IpAddr::V6(address) => key.update(address.octets()),
        }
    } else if let Some(name) = peer.name() {
        key.update(b"name");
        key.update(name.len().to_le_bytes());
        key.update(name);
    }
}

fn half(hash: Sha256) -> Half {
    let mut half = Half::default();
    for (to, from) in half.iter_mut().zip(hash.finalize()) {
        *to = from;
    }
    half
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
            .field("messages", &self.known.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

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

    #[test]
    fn a_message_is_recognised_by_peer_sender_control_id_and_bytes() {
        let mut window = DuplicateWindow::default();
        let first = trace("p", "s", "1", "bytes");
        assert_eq!(window.recognise(&first), Recognised::New);
        window.add(&first, ticket(1));
        assert_eq!(window.recognise(&first), Recognised::Storing(ticket(1)));
        window.stored(&first, ticket(1), Position::new(9));
        assert_eq!(
            window.recognise(&first),
            Recognised::Stored(Position::new(9))
        );
        for other in [
            trace("q", "s", "1", "bytes"),
            trace("p", "t", "1", "bytes"),
            trace("p", "s", "2", "bytes"),
            trace("p", "s1", "", "bytes"),
        ] {
            assert_eq!(window.recognise(&other), Recognised::New);
        }
        let reused = trace("p", "s", "1", "other bytes");
        assert_eq!(window.recognise(&reused), Recognised::Reused);
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
        window.add(&first, ticket(1));
        window.forget(&first, ticket(2));
        assert_eq!(window.recognise(&first), Recognised::Storing(ticket(1)));
        window.forget(&first, ticket(1));
        assert_eq!(window.recognise(&first), Recognised::New);
    }

    #[test]
    fn a_late_word_about_a_message_does_not_touch_the_one_that_took_its_control_id() {
        let mut window = DuplicateWindow::default();
        let first = trace("p", "s", "1", "bytes");
        let second = trace("p", "s", "1", "other bytes");
        window.add(&first, ticket(1));
        window.add(&second, ticket(2));
        window.forget(&first, ticket(1));
        assert_eq!(window.recognise(&second), Recognised::Storing(ticket(2)));
        window.stored(&first, ticket(1), Position::new(1));
        assert_eq!(window.recognise(&second), Recognised::Storing(ticket(2)));
    }

    #[test]
    fn the_window_is_bounded_and_forgets_the_oldest() {
        for capacity in [0, 1, 7] {
            let mut window = DuplicateWindow::new(capacity);
            for number in 0..100_u64 {
                let message = trace("p", "s", &number.to_string(), "bytes");
                window.add(&message, ticket(number));
                // The same key again and again takes no more room than others.
                window.add(
                    &trace("p", "s", "again", &number.to_string()),
                    ticket(number),
                );
                assert!(window.len() <= capacity);
                assert!(window.order.len() <= capacity);
            }
            let last = trace("p", "s", "again", "99");
            assert_eq!(window.recognise(&last) == Recognised::New, capacity == 0);
            assert_eq!(
                window.recognise(&trace("p", "s", "0", "bytes")),
                Recognised::New
            );
        }
    }
}
