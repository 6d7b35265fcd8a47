//! What was given to the client and is not acknowledged yet.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use async_nats::HeaderMap;
use async_nats::jetstream::context::{PublishError, PublishErrorKind};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::{self, ErrorCode};
use bytes::Bytes;
use ihe_pcd::plugin::Origin;
use ihe_pcd::session::Position;
use ihe_pcd::session::gap::{Extent, GapMark, GapReason, GapScope, Loss};
use tokio::select;

use super::answers::{Answers, Said};
use super::link::Link;
use super::{NatsError, NatsSettings, envelope};

/// How many bytes may be on their way beside one letter.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// For how many letters that come back is waited at once.
const MOST_BACK: usize = 64;

/// How many keys are remembered of which it is not known whether they are in the stream.
const MOST_DOUBTS: usize = 20_000;

/// Empty queues are kept up to so many.
const MOST_QUEUES: usize = 4096;

/// A report on its way into the stream.
pub(super) struct Letter {
    pub(super) origin: Origin,
    pub(super) key: Arc<str>,
    pub(super) subject: Arc<str>,
    /// Gone when it was given to the client: most letters are given once, and copying headers costs as much as making them.
    pub(super) headers: Option<HeaderMap>,
    pub(super) payload: Bytes,
    /// MSH-3 and MSH-4.
    pub(super) sender: Arc<str>,
    /// MSH-10.
    pub(super) control_id: Box<str>,
}

impl Letter {
    /// What is told if the server will not take it from the sink of this name.
    pub(super) fn loss(&self, sink: &str) -> Loss {
        let position = self.origin.position;
        let loss = Loss::new(
            GapScope::sink(sink, &self.sender),
            GapReason::NotTaken,
            Extent::At(self.origin.received_at),
        );
        loss.with_mark(GapMark::stored(position, &self.control_id))
    }

    /// Whether the server may have it.
    const fn was_given(&self) -> bool {
        self.headers.is_none()
    }

    /// Its headers, made anew if it is given to the client again.
    fn take_headers(&mut self, settings: &NatsSettings) -> HeaderMap {
        let headers = self.headers.take();
        headers.unwrap_or_else(|| envelope::headers(settings, &self.key, &self.origin))
    }
}

/// A letter's place: by position, and letters of one position in the order in which they came.
pub(super) type Place = (Position, u64);

/// Letters on their way, of one subject never more than one at a time.
///
/// A server that loses one letter and takes the next would turn the two around when the first comes again.
/// So the next letter of a subject leaves when the one before it is acknowledged.
#[derive(Default)]
pub(super) struct Flight {
    letters: BTreeMap<Place, Box<Letter>>,
    /// The letters of each subject in order; the first is on its way, or is to be sent. Queues that are empty are kept for the next letter.
    queues: HashMap<Arc<str>, VecDeque<Place>>,
    to_send: VecDeque<Place>,
    answers: Answers,
    /// The keys of letters that were forgotten after the server may have got them.
    ///
    /// A letter that comes again finds its key here, also when the stream's own window has closed meanwhile.
    doubts: HashSet<Arc<str>>,
    bytes: usize,
    /// What the server will not take, whatever is done.
    refused: Vec<(Place, Box<Letter>, NatsError)>,
    count: u64,
}

impl Flight {
    /// Whether as much is on its way as may be, of this many letters.
    pub(super) fn is_full(&self, letters: usize) -> bool {
        self.letters.len() >= letters || self.bytes >= MOST_BYTES
    }

    /// How many letters are to come back before the next one leaves, once it was full: a quarter of what may be on its way,
    /// but of many letters so many only, for those of one subject come back one after the other.
    pub(super) fn lacks_room(&self, letters: usize) -> usize {
        let most = letters - letters.div_ceil(4).min(MOST_BACK);
        let too_large = usize::from(self.bytes > MOST_BYTES / 4 * 3);
        self.letters.len().saturating_sub(most).max(too_large)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// The lowest position that is not acknowledged.
    pub(super) fn lowest(&self) -> Option<Position> {
        self.letters
            .first_key_value()
            .map(|((position, _), _)| *position)
    }

    pub(super) fn holds(&self, place: Place) -> bool {
        self.letters.contains_key(&place)
    }

    /// Takes a letter behind those of its subject.
    pub(super) fn push(&mut self, letter: Letter) -> Place {
        let place = (letter.origin.position, self.count);
        self.count = self.count.wrapping_add(1);
        let queue = self.queues.entry(Arc::clone(&letter.subject)).or_default();
        if queue.is_empty() {
            self.to_send.push_back(place);
        }
        queue.push_back(place);
        self.bytes = self.bytes.saturating_add(letter.payload.len());
        self.letters.insert(place, Box::new(letter));
        place
    }

    /// Forgets a letter that whoever gave it will bring again.
    pub(super) fn withdraw(&mut self, place: Place) {
        if let Some(letter) = self.remove(place) {
            self.doubt(&letter);
        }
    }

    /// Forgets all letters: they will be brought again. What is in doubt stays so.
    pub(super) fn clear(&mut self) {
        for letter in core::mem::take(&mut self.letters).values() {
            self.doubt(letter);
        }
        self.answers.clear();
        let doubts = core::mem::take(&mut self.doubts);
        *self = Self {
            doubts,
            count: self.count,
            ..Self::default()
        };
    }

    /// What the server will not take, since this was asked last.
    pub(super) fn take_refused(&mut self) -> Vec<(Place, Box<Letter>, NatsError)> {
        core::mem::take(&mut self.refused)
    }

    /// Whatever is on its way may have been lost with the connection: all of it is to be sent again.
    ///
    /// What arrived all the same is recognised by the stream.
    pub(super) fn recall(&mut self) {
        self.answers.clear();
        let heads = self.queues.values().filter_map(VecDeque::front).copied();
        let mut heads: Vec<Place> = heads.collect();
        heads.sort_unstable();
        self.to_send = heads.into();
    }

    /// Gives the client what may leave.
    ///
    /// If the future is dropped, the letter that was being given leaves again.
    pub(super) async fn send(
        &mut self,
        link: &Link,
        settings: &NatsSettings,
    ) -> Result<(), NatsError> {
        while let Some(place) = self.to_send.front().copied() {
            if self.is_there(place, link).await {
                self.settle(place);
            } else if let Some(letter) = self.letters.get_mut(&place) {
                let message = PublishMessage::build()
                    .payload(letter.payload.clone())
                    .headers(letter.take_headers(settings));
                let subject = letter.subject.to_string();
                match link.context.send_publish(subject, message).await {
                    Ok(answer) => self.answers.expect(place, answer),
                    Err(error) => match meaning(&error) {
                        error if error.is_of_the_message() => self.refuse(place, error),
                        error => return Err(error),
                    },
                }
            }
            self.to_send.pop_front();
        }
        Ok(())
    }

    /// Whether a letter that was sent before is the last one of its subject: then the acknowledgement was lost, and not the letter.
    ///
    /// The stream itself would not know after its window, and a server can be away for longer than that.
    async fn is_there(&mut self, place: Place, link: &Link) -> bool {
        let Some(letter) = self.letters.get(&place) else {
            return false;
        };
        let is_doubtful = || !self.doubts.is_empty() && self.doubts.contains(&letter.key);
        if !letter.was_given() && !is_doubtful() {
            return false;
        }
        let last = link.last_key(&letter.subject).await;
        // Without an answer the letter is sent again: better twice than never.
        last.as_deref() == Some(&*letter.key)
    }

    /// Waits for an answer, until about so many may be there, or all that are to come, and handles what is there then.
    ///
    /// # Errors
    ///
    /// The first that the server has not taken, when all are handled: it is to be sent again.
    ///
    /// Nothing is lost if the future is dropped.
    pub(super) async fn wait(&mut self, count: usize, link: &mut Link) -> Result<(), NatsError> {
        let said = select! {
            biased;
            said = self.answers.next(count) => said,
            () = link.broken() => return Err(NatsError::NotConnected),
        };
        let outcome = match said {
            Some(said) => self.handle(said),
            None if self.is_empty() => Ok(()),
            None => Err(NatsError::NotAcknowledged),
        };
        let rest = self.handle_ready();
        outcome.and(rest)
    }

    /// Handles the answers that are there.
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait).
    pub(super) fn handle_ready(&mut self) -> Result<(), NatsError> {
        let mut outcome = Ok(());
        while let Some(said) = self.answers.ready() {
            outcome = outcome.and(self.handle(said));
        }
        outcome
    }

    fn handle(&mut self, (place, said): Said) -> Result<(), NatsError> {
        let Err(error) = said else {
            self.settle(place);
            return Ok(());
        };
        match meaning(&error) {
            error if error.is_of_the_message() => {
                self.refuse(place, error);
                Ok(())
            }
            error => {
                if self.letters.contains_key(&place) {
                    self.to_send.push_back(place);
                }
                Err(error)
            }
        }
    }

    /// The stream has a letter.
    fn settle(&mut self, place: Place) {
        let letter = self.remove(place);
        self.trust(letter.as_deref());
    }

    fn refuse(&mut self, place: Place, error: NatsError) {
        let letter = self.remove(place);
        self.trust(letter.as_deref());
        self.refused
            .extend(letter.map(|letter| (place, letter, error)));
    }

    /// Remembers the key of a letter that is forgotten, if the server may have it.
    fn doubt(&mut self, letter: &Letter) {
        if letter.was_given() {
            if self.doubts.len() >= MOST_DOUBTS {
                self.doubts.clear();
            }
            self.doubts.insert(Arc::clone(&letter.key));
        }
    }

    /// It is known what has become of a letter.
    fn trust(&mut self, letter: Option<&Letter>) {
        if let Some(letter) = letter
            && !self.doubts.is_empty()
        {
            self.doubts.remove(&letter.key);
        }
    }

    fn remove(&mut self, place: Place) -> Option<Box<Letter>> {
        let letter = self.letters.remove(&place)?;
        self.bytes = self.bytes.saturating_sub(letter.payload.len());
        self.leave(place, &letter.subject);
        Some(letter)
    }

    /// A letter leaves its queue, and the next one may go if it was the first.
    fn leave(&mut self, place: Place, subject: &Arc<str>) {
        let are_many = self.queues.len() > MOST_QUEUES;
        let Some(queue) = self.queues.get_mut(subject) else {
            return;
        };
        let was_first = queue.front() == Some(&place);
        queue.retain(|it| *it != place);
        match queue.front() {
            Some(next) if was_first => self.to_send.push_back(*next),
            Some(_) => {}
            None if are_many => {
                self.queues.remove(subject);
            }
            None => {}
        }
    }
}

/// What an error of publishing says, without what the server wrote.
pub(super) fn meaning(error: &PublishError) -> NatsError {
    let too_large = NatsError::TooLarge { bytes: 0, most: 0 };
    match error.kind() {
        PublishErrorKind::MaxPayloadExceeded => too_large,
        PublishErrorKind::Other => {
            let source = std::error::Error::source(error);
            let said = source.and_then(|it| it.downcast_ref::<jetstream::Error>());
            match said.map(jetstream::Error::error_code) {
                Some(
                    ErrorCode::STREAM_MESSAGE_EXCEEDS_MAXIMUM
                    | ErrorCode::STREAM_HEADER_EXCEEDS_MAXIMUM,
                ) => too_large,
                Some(code) => NatsError::Refused { code: code.0 },
                None => NatsError::NotAcknowledged,
            }
        }
        _ => NatsError::NotAcknowledged,
    }
}
