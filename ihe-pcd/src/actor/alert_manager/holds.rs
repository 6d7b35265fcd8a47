use core::mem;
use std::collections::{BTreeMap, VecDeque};

use crate::plugin::{Failure, Journal};
use crate::session::alert::ActiveAlert;
use crate::session::{Now, Position, QuarantineReason, Quarantined};

/// The messages that are kept in the journal for the alerts that stand or pause: of each alert the first one, and the newest that says something new.
///
/// They are set aside under a name of their own, so that no sink tries them again and none is counted among those that it did not take.
/// A message is kept before the mark passes it, and let go only after the mark has passed the one that takes its place:
/// the messages up to the mark say at any time what stands there. One that ends an alert is kept until all others of it are let go.
pub(super) struct Holds {
    reader: String,
    /// Which alerts of each message are kept, a bit for each.
    held: BTreeMap<Position, u64>,
    to_hold: VecDeque<Place>,
    /// With the position that the mark must have passed before.
    to_release: VecDeque<(Place, Position)>,
    /// Nobody can read the journal again.
    forgets: bool,
}

/// One alert of one message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Place {
    pub(super) position: Position,
    /// Which alert of the message it is, from 0.
    pub(super) ordinal: u32,
}

/// What is said of a message that is kept.
pub(super) struct Note {
    pub(super) position: Position,
    kept: u64,
    pub(super) ended: Option<Ended>,
}

/// That a person has ended an alert.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Ended {
    /// Which alert of the message it is.
    pub(super) ordinal: u32,
    /// Up to where it had been heard of.
    pub(super) heard: Position,
    pub(super) by: String,
}

impl Place {
    /// The bit of the alert; those far behind share the last one, which is never let go.
    const fn bit(self) -> u64 {
        match self.ordinal {
            ordinal @ 0..=62 => 1 << ordinal,
            _ => 1 << 63,
        }
    }

    /// Where an alert that stands or pauses was first heard of, and where something new was said of it last.
    pub(super) fn of(alert: Option<&ActiveAlert>) -> Option<[Self; 2]> {
        let alert = alert.filter(|alert| alert.is_open())?;
        let [began, newest] = alert.ordinals;
        let place = |position, ordinal| Self { position, ordinal };
        Some([place(alert.began_in, began), place(alert.position, newest)])
    }

    /// Each of them once.
    pub(super) fn each([began, newest]: [Self; 2]) -> impl Iterator<Item = Self> {
        let began = Some(began).filter(|began| *began != newest);
        began.into_iter().chain([newest])
    }
}

impl Note {
    /// One that cannot be read is of all alerts of the message: what is kept is not let go for that.
    pub(super) fn of(entry: &Quarantined) -> Self {
        let detail = Some(&*entry.detail);
        let detail = detail.filter(|_| entry.reason == QuarantineReason::Stands);
        let (kept, ended) = detail.and_then(parse).unwrap_or((u64::MAX, None));
        Self {
            position: entry.position,
            kept,
            ended,
        }
    }

    /// Whether it is of this alert of the message.
    pub(super) const fn keeps(&self, ordinal: u32) -> bool {
        let place = Place {
            position: self.position,
            ordinal,
        };
        self.kept & place.bit() != 0
    }
}

/// Which alerts are kept, and which of them a person has ended: `1` or `1 ended 0 at 17 by A. Nurse`.
fn parse(detail: &str) -> Option<(u64, Option<Ended>)> {
    let Some((kept, ended)) = detail.split_once(" ended ") else {
        return Some((detail.parse().ok()?, None));
    };
    let (ordinal, rest) = ended.split_once(" at ")?;
    let (heard, by) = rest.split_once(" by ")?;
    let ended = Ended {
        ordinal: ordinal.parse().ok()?,
        heard: Position::new(heard.parse().ok()?),
        by: by.to_owned(),
    };
    Some((kept.parse().ok()?, Some(ended)))
}

impl Holds {
    /// How many notes are asked for at once.
    const PAGE: usize = 1_000;

    /// For the sink of this name.
    pub(super) fn new(sink: &str, forgets: bool) -> Self {
        Self {
            reader: format!("{sink}, what stands"),
            held: BTreeMap::new(),
            to_hold: VecDeque::new(),
            to_release: VecDeque::new(),
            forgets,
        }
    }

    /// What the journal says is kept up to a position, in order. What it keeps behind it comes again anyway, and is let go.
    pub(super) async fn read(
        &mut self,
        journal: &dyn Journal,
        up_to: Position,
    ) -> Result<Vec<Note>, Failure> {
        let mut notes = Vec::new();
        let mut after = Position::START;
        while !self.forgets {
            let page = journal.quarantined(&self.reader, after, Self::PAGE).await?;
            let Some(last) = page.last().map(|entry| entry.position) else {
                break;
            };
            for entry in &page {
                if entry.position > up_to {
                    journal.release(&self.reader, entry.position).await?;
                    continue;
                }
                let note = Note::of(entry);
                self.held.insert(note.position, note.kept);
                notes.push(note);
            }
            if last <= after {
                break;
            }
            after = last;
        }
        Ok(notes)
    }

    /// Follows an alert: where it stood, and where it stands after what was said at a place.
    pub(super) fn follow(
        &mut self,
        stood: Option<[Place; 2]>,
        stands: Option<[Place; 2]>,
        said: Place,
    ) {
        let stood = stood.as_ref().map_or(&[][..], |places| places);
        match &stands {
            Some(stands) => {
                let news = stands.iter().filter(|place| !stood.contains(place));
                self.to_hold.extend(news.copied());
                let past = stood.iter().filter(|place| !stands.contains(place));
                self.to_release.extend(past.map(|it| (*it, said.position)));
            }
            None if stood.is_empty() => {}
            None => {
                // Last: what is left of it, whenever that is, says that it is over.
                self.to_hold.push_back(said);
                let all = stood.iter().chain([&said]);
                self.to_release.extend(all.map(|it| (*it, said.position)));
            }
        }
    }

    /// What was kept of one alert is not needed any more.
    pub(super) fn let_go(&mut self, places: impl IntoIterator<Item = Place>) {
        let at_once = |place| (place, Position::START);
        self.to_release.extend(places.into_iter().map(at_once));
    }

    /// Keeps what is to be kept.
    pub(super) async fn hold(&mut self, journal: &dyn Journal, now: Now) -> Result<(), Failure> {
        if self.forgets {
            self.to_hold.clear();
        }
        while let Some(place) = self.to_hold.front().copied() {
            let held = self.held.get(&place.position);
            let kept = held.copied().unwrap_or_default() | place.bit();
            let detail = kept.to_string();
            self.write(journal, place.position, detail, now).await?;
            self.held.insert(place.position, kept);
            self.to_hold.pop_front();
        }
        Ok(())
    }

    /// Remembers that a person has ended the alert of which something new was said last at a place.
    pub(super) async fn end(
        &self,
        journal: &dyn Journal,
        place: Place,
        ended: &Ended,
        now: Now,
    ) -> Result<(), Failure> {
        if self.forgets {
            return Ok(());
        }
        let held = self.held.get(&place.position);
        let kept = held.copied().unwrap_or_else(|| place.bit());
        let Ended { ordinal, heard, by } = ended;
        let detail = format!("{kept} ended {ordinal} at {heard} by {by}");
        self.write(journal, place.position, detail, now).await
    }

    /// Lets go of the first thing that is not needed by a mark up to here, and answers whether there is another.
    pub(super) async fn release(
        &mut self,
        journal: &dyn Journal,
        marked: Position,
        now: Now,
    ) -> Result<bool, Failure> {
        if self.forgets {
            self.to_release.clear();
        }
        if let Some(place) = self.next_to_release(marked) {
            let kept = self.held.get(&place.position).copied().unwrap_or_default();
            let left = match place.ordinal {
                0..=62 => kept & !place.bit(),
                _ => kept,
            };
            if left == 0 {
                journal.release(&self.reader, place.position).await?;
                self.held.remove(&place.position);
            } else {
                let detail = left.to_string();
                self.write(journal, place.position, detail, now).await?;
                self.held.insert(place.position, left);
            }
            self.to_release.pop_front();
        }
        Ok(self.next_to_release(marked).is_some())
    }

    fn next_to_release(&self, marked: Position) -> Option<Place> {
        let (place, after) = self.to_release.front()?;
        (*after <= marked).then_some(*place)
    }

    /// The message has these alerts and no other.
    pub(super) fn narrow(&mut self, position: Position, places: impl Iterator<Item = Place>) {
        let all = places.fold(0, |all, place| all | place.bit());
        if let Some(kept) = self.held.get_mut(&position) {
            *kept &= all;
        }
    }

    /// What is kept there can never be read again.
    pub(super) async fn forget(
        &mut self,
        journal: &dyn Journal,
        position: Position,
    ) -> Result<(), Failure> {
        journal.release(&self.reader, position).await?;
        self.held.remove(&position);
        Ok(())
    }

    /// What is queued to be kept is kept already: it was read from the journal.
    pub(super) fn all_is_held(&mut self) {
        drop(mem::take(&mut self.to_hold));
    }

    async fn write(
        &self,
        journal: &dyn Journal,
        position: Position,
        detail: String,
        now: Now,
    ) -> Result<(), Failure> {
        let reason = QuarantineReason::Stands;
        let entry = Quarantined::new(position, reason, detail, 0, now.wall);
        journal.set_aside(&self.reader, entry).await
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use bytes::Bytes;

    use super::*;
    use crate::datatype::Instant;
    use crate::plugin::VolatileJournal;
    use crate::session::Entry;

    const NOW: Now = Now {
        elapsed: Duration::ZERO,
        wall: Instant::UNIX_EPOCH,
    };

    const fn place(position: u64, ordinal: u32) -> Place {
        Place {
            position: Position::new(position),
            ordinal,
        }
    }

    async fn journal() -> VolatileJournal {
        let journal = VolatileJournal::new(100);
        let entry = Entry::new("", "", "", Instant::UNIX_EPOCH, Bytes::new());
        journal.append(vec![entry; 50]).await.unwrap();
        journal
    }

    async fn kept(journal: &VolatileJournal) -> Vec<(u64, String)> {
        let reader = "alerts, what stands";
        let notes = journal.quarantined(reader, Position::START, 100).await;
        let notes = notes.unwrap().into_iter();
        notes
            .map(|note| (note.position.number(), note.detail))
            .collect()
    }

    /// Lets go of everything that is not needed by a mark up to here.
    async fn release(holds: &mut Holds, journal: &VolatileJournal, marked: u64) {
        let marked = Position::new(marked);
        while holds.release(journal, marked, NOW).await.unwrap() {}
    }

    async fn positions(journal: &VolatileJournal) -> Vec<u64> {
        kept(journal).await.into_iter().map(|(at, _)| at).collect()
    }

    #[tokio::test]
    async fn the_first_and_the_newest_are_kept_until_the_end_is_marked() {
        let journal = journal().await;
        let mut holds = Holds::new("alerts", false);
        let [first, second, third, end] = [5, 8, 12, 20].map(|at| place(at, 0));
        let mut stood = None;
        for (newest, expected) in [(first, &[5][..]), (second, &[5, 8]), (third, &[5, 8, 12])] {
            let stands = Some([first, newest]);
            holds.follow(stood, stands, newest);
            holds.hold(&journal, NOW).await.unwrap();
            assert_eq!(positions(&journal).await, expected);
            stood = stands;
        }
        release(&mut holds, &journal, 11).await;
        assert_eq!(positions(&journal).await, [5, 8, 12], "not marked yet");
        release(&mut holds, &journal, 12).await;
        assert_eq!(positions(&journal).await, [5, 12]);
        holds.follow(stood, None, end);
        holds.hold(&journal, NOW).await.unwrap();
        release(&mut holds, &journal, 19).await;
        assert_eq!(positions(&journal).await, [5, 12, 20]);
        release(&mut holds, &journal, 20).await;
        assert!(positions(&journal).await.is_empty());
    }

    #[tokio::test]
    async fn of_two_alerts_of_one_message_each_is_kept_by_itself() {
        let journal = journal().await;
        let mut holds = Holds::new("alerts", false);
        for ordinal in [0, 1] {
            let at = place(5, ordinal);
            holds.follow(None, Some([at, at]), at);
        }
        holds.hold(&journal, NOW).await.unwrap();
        assert_eq!(kept(&journal).await, [(5, "3".to_owned())]);
        let first = place(5, 0);
        holds.follow(Some([first, first]), None, place(6, 0));
        holds.hold(&journal, NOW).await.unwrap();
        release(&mut holds, &journal, 6).await;
        assert_eq!(kept(&journal).await, [(5, "2".to_owned())]);
        let mut again = Holds::new("alerts", false);
        let notes = again.read(&journal, Position::new(50)).await.unwrap();
        assert!(!notes[0].keeps(0) && notes[0].keeps(1));
    }

    #[tokio::test]
    async fn what_stands_behind_the_mark_comes_again_and_is_not_kept_twice() {
        let journal = journal().await;
        let mut holds = Holds::new("alerts", false);
        for position in [5, 9] {
            let at = place(position, 0);
            holds.follow(None, Some([at, at]), at);
        }
        holds.hold(&journal, NOW).await.unwrap();
        let mut again = Holds::new("alerts", false);
        let notes = again.read(&journal, Position::new(8)).await.unwrap();
        assert_eq!(notes.len(), 1);
        assert_eq!(positions(&journal).await, [5]);
    }

    #[tokio::test]
    async fn who_ended_an_alert_is_remembered() {
        let journal = journal().await;
        let mut holds = Holds::new("alerts", false);
        let at = place(5, 0);
        holds.follow(None, Some([at, at]), at);
        holds.hold(&journal, NOW).await.unwrap();
        let ended = Ended {
            ordinal: 0,
            heard: Position::new(17),
            by: "A. Nurse by day".to_owned(),
        };
        holds.end(&journal, at, &ended, NOW).await.unwrap();
        let mut again = Holds::new("alerts", false);
        let notes = again.read(&journal, Position::new(50)).await.unwrap();
        assert_eq!(notes[0].ended.as_ref(), Some(&ended));
        assert!(notes[0].keeps(0));
    }
}
