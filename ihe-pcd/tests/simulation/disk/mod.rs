//! A journal on a simulated disk: it outlives the crashes of its host as a disk does, and fails as one does.

mod content;
mod journal;
mod tests;
mod wear;

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use ihe_pcd::session::{Entry, Position, QuarantineState, Quarantined};

pub(crate) use self::content::{Answer, Change, Content};
pub(crate) use self::journal::DiskJournal;
pub(crate) use self::wear::{Ailment, DiskError, Wear};
use crate::random::Random;

/// What happened on a disk; it is told when readers see it.
pub(crate) enum Seen<'s> {
    Stored(Position, &'s Entry),
    Marked(&'s str, Position),
    SetAside(&'s str, &'s Quarantined),
    Released(&'s str, Position),
    Deleted(Position, u64),
    /// A write failed, a file was opened again, or a crash took something with it.
    Trouble(String),
}

type Watcher = Box<dyn Fn(&Seen<'_>) + Send + Sync>;

/// A disk with one journal on it.
///
/// Writes are synced one after the other, each some time after it was asked for; then readers see it, and some time later it is answered.
/// What is not synced when the host crashes is there afterwards or not: each write wholly or not at all, whatever became of the others.
/// What is dropped by the process that asked for it, and not by a crash, is synced nevertheless while that process has the file open.
pub(crate) struct Disk {
    state: Mutex<State>,
    watcher: Watcher,
    /// Nothing that is set aside is there afterwards: what only a journal does that is broken.
    forgets_aside: AtomicBool,
}

struct State {
    /// What readers see.
    content: Content,
    queue: VecDeque<Queued>,
    /// What a failed sync may have left behind, until the file is opened again.
    doubtful: Vec<Change>,
    wear: Wear,
    is_calm: bool,
    ailments: Vec<Ailment>,
    /// The next sync fails for good.
    is_latching: bool,
    /// Appends of messages with these control ids fail so often.
    not_now: BTreeMap<String, u32>,
    random: Random,
    reading: Random,
    /// Answers writes before they are synced, and shows them: what only a journal does that lies.
    lies: bool,
    /// What is on the disk of one that lies, when the others would answer.
    synced: Content,
    /// When it was read last, and how often then.
    last_read: (Duration, u32),
}

struct Queued {
    due: Duration,
    change: Change,
    answer: Slot,
}

/// Where the answer to a write will be: nothing where its sync failed.
type Slot = Arc<Mutex<Option<Option<Answer>>>>;

/// So often nobody reads at one moment who waits for what is to come.
const OVER_AND_OVER: u32 = 20_000;

fn now() -> Duration {
    turmoil::sim_elapsed().unwrap_or_default()
}

impl Disk {
    pub(crate) fn new(
        wear: Wear,
        seed: u64,
        watcher: impl Fn(&Seen<'_>) + Send + Sync + 'static,
    ) -> Self {
        let state = State {
            content: Content::default(),
            queue: VecDeque::new(),
            doubtful: Vec::new(),
            wear,
            is_calm: false,
            ailments: Vec::new(),
            is_latching: false,
            not_now: BTreeMap::new(),
            random: Random::for_purpose(seed, 20),
            reading: Random::for_purpose(seed, 21),
            lies: false,
            synced: Content::default(),
            last_read: (Duration::ZERO, 0),
        };
        Self {
            state: Mutex::new(state),
            watcher: Box::new(watcher),
            forgets_aside: AtomicBool::new(false),
        }
    }

    /// From now on it answers before it has synced anything.
    pub(crate) fn lie(&self) {
        self.state().lies = true;
    }

    /// From now on it says that something is set aside, and does not do it.
    pub(crate) fn forget_aside(&self) {
        self.forgets_aside.store(true, Ordering::Relaxed);
    }

    /// Appends of the message with this control id fail so often.
    pub(crate) fn refuse_for_now(&self, control_id: String, times: u32) {
        self.state().not_now.insert(control_id, times);
    }

    /// Everything that is there and seen at this time.
    pub(crate) fn content(&self, now: Duration) -> Content {
        let mut state = self.state();
        self.settle(&mut state, now);
        state.content.clone()
    }

    pub(crate) fn begin(&self, ailment: Ailment) {
        let mut state = self.state();
        match ailment {
            Ailment::Latched => state.is_latching = true,
            _ => state.ailments.push(ailment),
        }
    }

    pub(crate) fn end(&self, ailment: Ailment) {
        let mut state = self.state();
        if let Some(at) = state.ailments.iter().position(|it| *it == ailment) {
            state.ailments.remove(at);
        }
    }

    /// Nothing fails any more, but for a sync that has failed until the file is opened again.
    pub(crate) fn calm(&self) {
        let mut state = self.state();
        state.is_calm = true;
        state.is_latching = false;
        state.ailments.retain(|it| *it == Ailment::Latched);
        state.not_now.clear();
    }

    /// Whether nothing is written before the file is opened again.
    pub(crate) fn is_latched(&self) -> bool {
        self.state().ailments.contains(&Ailment::Latched)
    }

    /// The host has crashed: of what was not synced, each write is there or not.
    pub(crate) fn crash(&self, now: Duration) {
        let mut state = self.state();
        self.settle(&mut state, now);
        let unsynced = std::mem::take(&mut state.queue);
        if state.lies {
            state.content = state.synced.clone();
            return;
        }
        let doubtful = std::mem::take(&mut state.doubtful);
        let unsynced = unsynced.into_iter().map(|queued| queued.change);
        self.leave(&mut state, doubtful.into_iter().chain(unsynced).collect());
    }

    /// An operator has everything tried again that was set aside for this reason.
    pub(crate) fn release_aside(&self, detail: &str) {
        let mut state = self.state();
        let held = state.content.aside.values_mut();
        for entry in held.filter(|entry| entry.detail.starts_with(detail)) {
            entry.state = QuarantineState::Released;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// The file is opened by a new process: what a failed sync left behind is found, or not,
    /// and so is what the last process had asked for and did not wait for.
    fn open(&self) {
        let mut state = self.state();
        state.ailments.retain(|it| *it != Ailment::Latched);
        self.settle(&mut state, now());
        let mut left = std::mem::take(&mut state.doubtful);
        if !state.lies {
            let abandoned = std::mem::take(&mut state.queue);
            left.extend(abandoned.into_iter().map(|queued| queued.change));
        }
        self.leave(&mut state, left);
    }

    /// Each of these is there, or not.
    fn leave(&self, state: &mut State, changes: Vec<Change>) {
        for change in changes {
            let is_kept = state.random.percent(50);
            let fate = if is_kept { "kept" } else { "lost" };
            (self.watcher)(&Seen::Trouble(format!("{fate} {change:?}")));
            if is_kept {
                self.apply(&mut state.content, change);
            }
        }
    }

    /// Does everything that is synced by now.
    fn settle(&self, state: &mut State, now: Duration) {
        while state.queue.front().is_some_and(|next| next.due <= now) {
            let Some(queued) = state.queue.pop_front() else {
                return;
            };
            if state.lies {
                state.synced.apply(queued.change);
            } else {
                let answer = self.apply(&mut state.content, queued.change);
                *queued.answer.lock().unwrap() = Some(Some(answer));
            }
        }
    }

    fn apply(&self, content: &mut Content, change: Change) -> Answer {
        if matches!(change, Change::SetAside(..)) && self.forgets_aside.load(Ordering::Relaxed) {
            return Answer::Done;
        }
        let answer = content.apply(change.clone());
        let tell = &self.watcher;
        match (&change, &answer) {
            (Change::Append(entries), Answer::Positions(positions)) => {
                for (position, entry) in positions.iter().zip(entries) {
                    tell(&Seen::Stored(*position, entry));
                }
            }
            (Change::Mark(reader, position), _) => tell(&Seen::Marked(reader, *position)),
            (Change::SetAside(reader, entry), _) => tell(&Seen::SetAside(reader, entry)),
            (Change::Release(reader, position), _) => tell(&Seen::Released(reader, *position)),
            (Change::Delete(up_to), Answer::Deleted(count)) => {
                tell(&Seen::Deleted(*up_to, *count));
            }
            _ => {}
        }
        answer
    }

    /// A write is asked for: when it is to be answered, and where the answer will be.
    fn begin_write(&self, change: Change) -> Result<(Duration, Slot), (Duration, DiskError)> {
        let mut state = self.state();
        let state = &mut *state;
        let now = now();
        self.settle(state, now);
        let (mut slow, mut late, fails) = state.wear.draw_write(&mut state.random);
        if state.is_calm {
            (slow, late) = (Duration::ZERO, Duration::ZERO);
        }
        if let Some(error) = state.refusal(&change) {
            return Err((Duration::ZERO, error));
        }
        if state.is_latching {
            state.is_latching = false;
            state.ailments.push(Ailment::Latched);
            (self.watcher)(&Seen::Trouble("a sync has failed".into()));
            // What was to be synced with it is in the same doubt.
            for queued in std::mem::take(&mut state.queue) {
                state.doubtful.push(queued.change);
                *queued.answer.lock().unwrap() = Some(None);
            }
            state.doubtful.push(change);
            return Err((slow, DiskError::Latched));
        }
        let last = state.queue.back().map(|queued| queued.due);
        let due = last.unwrap_or_default().max(now + slow);
        let mut queue = |change| {
            let answer = Slot::default();
            state.queue.push_back(Queued {
                due,
                change,
                answer: Arc::clone(&answer),
            });
            answer
        };
        if fails && !state.is_calm {
            (self.watcher)(&Seen::Trouble(format!("fails {change:?}")));
            if let Change::Append(entries) = &change
                && entries.len() % 2 == 1
            {
                queue(Change::Skip(entries.len() as u64));
            }
            return Err((slow, DiskError::Failed));
        }
        if state.lies {
            queue(change.clone());
            let answer = self.apply(&mut state.content, change);
            return Ok((now, Arc::new(Mutex::new(Some(Some(answer))))));
        }
        let answer = queue(change);
        self.settle(state, now);
        Ok((due + late, answer))
    }

    /// Somebody reads: how old the answer is to be, or why there is none.
    fn begin_read(&self) -> Result<Duration, DiskError> {
        let mut state = self.state();
        let state = &mut *state;
        let now = now();
        self.settle(state, now);
        let (last, count) = state.last_read;
        let count = if now == last { count + 1 } else { 0 };
        state.last_read = (now, count);
        if count > OVER_AND_OVER && turmoil::in_simulation() {
            // Whoever reads without a pause lets nobody else do anything.
            panic!("the journal is read over and over");
        }
        let (age, fails) = state.wear.draw_read(&mut state.reading);
        match state.is_calm {
            true => Ok(Duration::ZERO),
            false if fails || state.ailments.contains(&Ailment::Broken) => Err(DiskError::Failed),
            false => Ok(age),
        }
    }
}

impl State {
    /// Why a write is refused at once.
    fn refusal(&mut self, change: &Change) -> Option<DiskError> {
        if let Change::Append(entries) = change {
            for entry in entries {
                if let Some(times) = self.not_now.get_mut(&entry.control_id)
                    && *times > 0
                {
                    *times -= 1;
                    return Some(DiskError::NotNow);
                }
            }
        }
        self.ailments.first().map(|ailment| match ailment {
            Ailment::Full => DiskError::Full,
            Ailment::Broken => DiskError::Failed,
            Ailment::Latched => DiskError::Latched,
        })
    }
}

impl std::fmt::Debug for Disk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Disk")
    }
}
