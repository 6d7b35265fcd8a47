//! A core of raised alerts with a journal and a manager of its own, in virtual time.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::hl7::{Message, MessageBuf};
use ihe_pcd::mllp::BackOff;
use ihe_pcd::model::{
    AlertContent, AlertId, AlertPhase, AlertPriority, AlertReport, ControlIds, FirstPhase,
    Identity, Limits, Metric, Sender,
};
use ihe_pcd::session::alert::{
    ActiveAlerts, AlertWatch, Course, KeepingAction, NotSaid, RaiseTicket, RaisedAlerts,
    RaisedMessage, RaisingRules, Restored, Said, Saying, Spoken, Step,
};
use ihe_pcd::session::{Now, Position};

pub(crate) fn sender() -> Sender {
    Sender::named("MONITOR", "ICU")
}

/// A low saturation of this value.
pub(crate) fn low(value: i64) -> AlertContent {
    let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, value, unit::PERCENT);
    AlertContent::builder()
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(
            mdc::EVT_LO,
            "Low SpO2",
            saturation.limits(Limits::between(90, 100)),
        )
        .priority(AlertPriority::Medium)
        .into()
}

/// It as it is read from a message.
pub(crate) fn as_read(content: AlertContent) -> AlertContent {
    let builder = AlertReport::builder(sender(), "1", Instant::UNIX_EPOCH).saying(content);
    let id = sender().alert_id("1");
    let report = builder.first(FirstPhase::Start, id).build();
    report.content().unwrap()
}

/// What a message says of its alert.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) id: AlertId<'static>,
    pub(crate) indication: String,
    pub(crate) control_id: String,
    pub(crate) phase: AlertPhase,
    pub(crate) step: Step,
    pub(crate) content: AlertContent,
    pub(crate) is_watchdog: bool,
}

impl Line {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let message = Message::parse(bytes).unwrap();
        let report = AlertReport::read(&message).unwrap();
        assert_eq!(report.problems, [], "what is sent has no problem");
        let (_, alert) = report.only_alert().unwrap();
        Self {
            id: alert.id().unwrap().clone().into_owned(),
            indication: alert.indication().unwrap().to_line(),
            control_id: report.header.control_id.as_str().into(),
            phase: alert.phase().unwrap().known().unwrap(),
            step: Step::of(alert),
            content: report.content().unwrap(),
            is_watchdog: alert.is_watchdog(),
        }
    }
}

/// An alert as the journal has it.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) course: Course,
    pub(crate) content: AlertContent,
}

pub(crate) struct Workbench {
    pub(crate) rules: RaisingRules,
    pub(crate) core: RaisedAlerts,
    pub(crate) now: Now,
    runs: u32,
    /// Messages that were handed out and are not stored.
    pub(crate) pending: VecDeque<RaisedMessage>,
    /// Messages that are stored, and the core does not know it.
    pub(crate) unlearned: VecDeque<(RaiseTicket, Position)>,
    pub(crate) entries: BTreeMap<Position, Bytes>,
    last: u64,
    pub(crate) held: BTreeSet<Position>,
    pub(crate) mark: Position,
    /// Stored and not delivered; of earlier runs without a ticket.
    pub(crate) outbox: VecDeque<(Option<RaiseTicket>, Position)>,
    /// Everything that was ever stored, in order.
    pub(crate) lines: Vec<Line>,
    /// The alerts as everything that was ever stored says.
    pub(crate) known: BTreeMap<AlertId<'static>, Known>,
    /// Those of which the source has spoken in this run.
    pub(crate) spoken: BTreeSet<AlertId<'static>>,
    pub(crate) manager: ActiveAlerts,
}

impl Workbench {
    pub(crate) fn new(rules: RaisingRules) -> Self {
        let now = Now {
            elapsed: Duration::ZERO,
            wall: Instant::from_unix(1_795_262_400, 0).unwrap(),
        };
        Self {
            core: core(&rules, now, 0),
            rules,
            now,
            runs: 0,
            pending: VecDeque::new(),
            unlearned: VecDeque::new(),
            entries: BTreeMap::new(),
            last: 0,
            held: BTreeSet::new(),
            mark: Position::START,
            outbox: VecDeque::new(),
            lines: Vec::new(),
            known: BTreeMap::new(),
            spoken: BTreeSet::new(),
            manager: ActiveAlerts::new(AlertWatch::default()),
        }
    }

    pub(crate) fn pass(&mut self, time: Duration) {
        self.now.elapsed += time;
        self.now.wall = self.now.wall.checked_add(time).unwrap();
    }

    /// Raises one, whose message is stored.
    pub(crate) fn raise(&mut self, content: AlertContent) -> AlertId<'static> {
        let (id, message) = self.core.raise(self.now, content).unwrap();
        self.spoken.insert(id.clone());
        self.pending.push_back(message);
        self.store();
        self.settle();
        id
    }

    pub(crate) fn say(&mut self, id: &AlertId<'static>, saying: Saying) -> Result<bool, NotSaid> {
        let spoken = self.core.say(self.now, id, saying, None)?;
        self.spoken.insert(id.clone());
        if let Spoken::Message(message) = spoken {
            self.pending.push_back(message);
            return Ok(true);
        }
        Ok(false)
    }

    /// Says something whose message is stored; answers its phase.
    pub(crate) fn said(&mut self, id: &AlertId<'static>, saying: Saying) -> Option<AlertPhase> {
        let is_message = self.say(id, saying).unwrap();
        self.store();
        self.settle();
        is_message.then(|| self.lines.last().unwrap().phase)
    }

    /// Everything that nobody asked for and is due now, stored.
    pub(crate) fn upkeep(&mut self) -> Vec<Line> {
        let before = self.lines.len();
        while let Some(message) = self.core.poll_message(self.now) {
            let line = Line::of(message.message.bytes());
            assert!(
                line.is_watchdog || self.spoken.contains(&line.id),
                "it is silent"
            );
            self.pending.push_back(message);
            self.store();
        }
        self.settle();
        self.lines[before..].to_vec()
    }

    /// Stores what waits longest for it.
    pub(crate) fn append(&mut self) -> bool {
        let Some(RaisedMessage {
            ticket, message, ..
        }) = self.pending.pop_front()
        else {
            return false;
        };
        self.last += 1;
        let position = Position::new(self.last);
        self.entries.insert(position, message.bytes().clone());
        self.note(&message);
        self.unlearned.push_back((ticket, position));
        self.outbox.push_back((Some(ticket), position));
        true
    }

    /// The core hears that a message is stored: the first of those of which it has not heard, or the last.
    pub(crate) fn learn(&mut self, is_last: bool) {
        let stored = match is_last {
            true => self.unlearned.pop_back(),
            false => self.unlearned.pop_front(),
        };
        if let Some((ticket, position)) = stored {
            self.core.handle_stored(self.now, ticket, position);
        }
    }

    pub(crate) fn store(&mut self) {
        while self.append() {}
        while !self.unlearned.is_empty() {
            self.learn(false);
        }
    }

    /// What the journal has says of the alerts; nothing stands there that may not follow.
    fn note(&mut self, message: &MessageBuf) {
        let line = Line::of(message.bytes());
        self.lines.push(line.clone());
        if line.is_watchdog {
            return;
        }
        let earlier = &self.lines[..self.lines.len() - 1];
        let original = earlier.iter().rfind(|it| it.indication == line.indication);
        assert!(earlier.iter().all(|it| it.control_id != line.control_id));
        let known = self.known.get(&line.id);
        if let Some(original) = original.filter(|it| it.phase == line.phase)
            && known.is_some_and(|known| known.course.state().stands())
        {
            let again = Line {
                control_id: line.control_id.clone(),
                ..original.clone()
            };
            assert_eq!(again, line, "the same message again");
            return;
        }
        let course = Course::after(known.map(|known| known.course), line.step);
        let course = course.expect("it may follow");
        use ihe_pcd::session::alert::CourseState::{Over, Told};
        if course.state() == Over {
            self.known.remove(&line.id);
        } else if course.state() != Told {
            let content = line.content;
            self.known.insert(line.id, Known { course, content });
        }
    }

    /// The journal does what it is asked to; it is told so unless there is a crash.
    pub(crate) fn keep(&mut self) -> bool {
        match self.core.poll_keeping(self.now) {
            None => return false,
            Some(KeepingAction::Hold(position)) => {
                assert!(self.entries.contains_key(&position), "it is still there");
                self.held.insert(position);
            }
            Some(KeepingAction::Release(position)) => assert!(self.held.remove(&position)),
            Some(KeepingAction::Mark(position)) => {
                assert!(position >= self.mark, "a mark goes on");
                self.mark = position;
            }
            Some(action) => panic!("{action:?}"),
        }
        true
    }

    pub(crate) fn settle(&mut self) {
        while self.keep() {
            self.core.handle_kept(self.now, true);
        }
    }

    /// The manager has the next message.
    pub(crate) fn deliver(&mut self) -> bool {
        let Some((ticket, position)) = self.outbox.pop_front() else {
            return false;
        };
        while ticket.is_some_and(|ticket| self.unlearned.iter().any(|(it, _)| *it == ticket)) {
            self.learn(false);
        }
        let bytes = self.entries[&position].clone();
        let message = Message::parse(&bytes).unwrap();
        let report = AlertReport::read(&message).unwrap();
        let (_, alert) = report.only_alert().unwrap();
        let said = Said {
            position,
            ordinal: 0,
            sender: &Arc::from(report.header.sender()),
            alert,
            received_at: self.now.wall,
            is_replay: false,
        };
        self.manager.handle_said(self.now, said).unwrap();
        while let Some(change) = self.manager.poll_change() {
            assert_eq!(change.misstep, None);
        }
        if let Some(ticket) = ticket {
            self.core.handle_finished(ticket);
        }
        true
    }

    pub(crate) fn deliver_all(&mut self) {
        while self.deliver() {}
    }

    /// Deletes what is read by every reader and held by none.
    pub(crate) fn delete(&mut self) {
        let waiting = self.outbox.front().map(|(_, position)| *position);
        let (mark, held) = (self.mark, &self.held);
        self.entries.retain(|position, _| {
            *position > mark || held.contains(position) || waiting.is_some_and(|it| it <= *position)
        });
    }

    /// The process ends, and another one begins a second later.
    pub(crate) fn restart(&mut self) -> Restored {
        self.delete();
        self.pass(Duration::from_secs(1));
        self.runs += 1;
        self.pending.clear();
        self.unlearned.clear();
        self.spoken.clear();
        self.outbox
            .iter_mut()
            .for_each(|(ticket, _)| *ticket = None);
        self.now.elapsed = Duration::ZERO;
        self.core = core(&self.rules, self.now, self.runs);
        let held: Vec<_> = self.held.iter().copied().collect();
        let mut entries = self.entries.clone();
        entries.retain(|position, _| *position > self.mark || self.held.contains(position));
        let end = Position::new(self.last);
        let restored = self.core.restore(&held, &entries, end);
        assert_eq!(restored.unreadable, []);
        self.check();
        restored
    }

    /// What is kept in memory is what everything that was stored says.
    pub(crate) fn check(&self) {
        let ids: Vec<_> = self.core.iter().map(|alert| &alert.id).collect();
        assert_eq!(ids, self.known.keys().collect::<Vec<_>>());
        for alert in self.core.iter() {
            let known = &self.known[&alert.id];
            assert_eq!(alert.course, known.course);
            assert_eq!(*alert.content, known.content);
        }
    }

    /// How many messages of this phase were stored about an alert.
    pub(crate) fn count(&self, id: &AlertId<'static>, phase: AlertPhase) -> usize {
        let lines = self.lines.iter();
        lines.filter(|it| it.id == *id && it.phase == phase).count()
    }

    pub(crate) fn phases(&self) -> Vec<AlertPhase> {
        self.lines.iter().map(|line| line.phase).collect()
    }
}

fn core(rules: &RaisingRules, now: Now, lane: u32) -> RaisedAlerts {
    let pauses = BackOff::new(Duration::from_millis(1), Duration::from_millis(10), 42);
    let ids = ControlIds::new(now.wall, lane);
    RaisedAlerts::new(rules.clone(), sender(), ids, pauses)
}
