//! The set of active alerts beside a model of it that is told the same.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;

use proptest::prelude::*;

use super::{
    ActiveAlerts, AlertChange, AlertKey, AlertWatch, ChangeKind, CourseState, Misstep, Said,
    Standing, TooManyAlerts,
};
use crate::datatype::Instant;
use crate::hl7::Message;
use crate::model::{AlertPhase, AlertReport, AlertState};
use crate::session::{Now, Position};

const SENDERS: [&str; 2] = ["EAST|ICU", "WEST|ICU"];

/// A message of an alert: the second of 2026-11-21 12:00 UTC at which it changed.
fn message(id: &str, indication: u64, phase: &str, state: &str, second: u64) -> String {
    let (minute, rest) = (second / 60 % 60, second % 60);
    format!(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|{indication}|P|2.6\r\
        PV1||I|ICU^4^B\r\
        OBR|1|U{indication}|U{indication}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000||||||||||||||||||||||^{id}\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
        OBX|2|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||2026112112{minute:02}{rest:02}+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|4|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r\
        OBX|5|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F\r\
        OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r\
        OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r"
    )
}

/// A set, its clock, and every change that it has told.
struct Room {
    alerts: ActiveAlerts,
    second: u64,
    position: u64,
    changes: Vec<AlertChange>,
    /// Every message, from the position of the first.
    said: Vec<(&'static str, String)>,
}

impl Room {
    fn new(watch: AlertWatch) -> Self {
        Self {
            alerts: ActiveAlerts::new(watch),
            second: 0,
            position: 0,
            changes: Vec::new(),
            said: Vec::new(),
        }
    }

    fn now(&self) -> Now {
        let elapsed = Duration::from_secs(self.second);
        let begin = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
        Now {
            elapsed,
            wall: begin.checked_add(elapsed).unwrap(),
        }
    }

    fn say(&mut self, sender: &'static str, text: &str) -> AlertKey {
        self.tell(sender, text, false)
    }

    fn tell(&mut self, sender: &'static str, text: &str, is_replay: bool) -> AlertKey {
        self.position += 1;
        self.said.push((sender, text.into()));
        let message = Message::parse(text.as_bytes()).unwrap();
        let report = AlertReport::read(&message).unwrap();
        let alert = report.alerts().next().unwrap();
        let sender: Arc<str> = sender.into();
        let said = Said {
            position: Position::new(self.position),
            ordinal: 0,
            sender: &sender,
            alert,
            received_at: self.now().wall,
            is_replay,
        };
        self.alerts.handle_said(self.now(), said).unwrap();
        self.gather();
        AlertKey::of(sender, alert)
    }

    fn pass(&mut self, seconds: u64) {
        let until = self.second + seconds;
        while let Some(due) = self
            .alerts
            .poll_timeout()
            .filter(|due| due.as_secs() <= until)
        {
            self.second = self.second.max(due.as_secs());
            self.alerts.handle_timeout(self.now());
            self.gather();
        }
        self.second = until;
    }

    fn gather(&mut self) {
        while let Some(change) = self.alerts.poll_change() {
            self.changes.push(change);
        }
    }

    /// As after a crash: what was kept is all there is.
    fn restart(&mut self, watch: &AlertWatch) {
        let kept: Vec<_> = self.alerts.iter().cloned().collect();
        self.alerts = ActiveAlerts::new(watch.clone());
        for alert in kept {
            self.alerts.restore(self.now(), alert);
        }
        self.gather();
    }

    /// As after a crash, where of each alert that stands the first message is kept and the newest that said something new.
    fn restart_from_messages(&mut self, watch: &AlertWatch) {
        let standing = self.alerts.standing_alerts();
        let kept: BTreeSet<_> = standing
            .flat_map(|alert| [alert.began_in, alert.position])
            .collect();
        self.restart_from(watch, kept);
    }

    /// As after a crash, where these messages are kept.
    fn restart_from(&mut self, watch: &AlertWatch, kept: BTreeSet<Position>) {
        self.alerts = ActiveAlerts::new(watch.clone());
        for position in kept {
            let (sender, text) = &self.said[position.number() as usize - 1];
            let message = Message::parse(text.as_bytes()).unwrap();
            let report = AlertReport::read(&message).unwrap();
            self.alerts.restore_said(Said {
                position,
                ordinal: 0,
                sender: &(*sender).into(),
                alert: report.alerts().next().unwrap(),
                received_at: self.now().wall,
                is_replay: false,
            });
        }
        let heard = Position::new(self.position);
        self.alerts.handle_restarted(self.now(), heard);
        self.gather();
    }

    fn standing(&self) -> Vec<AlertKey> {
        self.alerts
            .standing_alerts()
            .map(|alert| alert.key.clone())
            .collect()
    }
}

#[derive(Clone, Debug)]
enum Op {
    Say(usize, u8, AlertPhase, Option<AlertState>),
    /// The message before, once more.
    Again,
    Lose(usize),
    Pass(u64),
    Restart,
    End(usize, u8),
}

fn op() -> impl Strategy<Value = Op> {
    let phase = prop::sample::select(AlertPhase::ALL.to_vec());
    let state = prop::option::of(prop::sample::select(AlertState::ALL.to_vec()));
    prop_oneof![
        8 => (0..2_usize, 0..3_u8, phase, state).prop_map(|(sender, id, phase, state)| Op::Say(sender, id, phase, state)),
        2 => Just(Op::Again),
        1 => (0..2_usize).prop_map(Op::Lose),
        1 => (1..50_u64).prop_map(Op::Pass),
        1 => Just(Op::Restart),
        1 => (0..2_usize, 0..3_u8).prop_map(|(sender, id)| Op::End(sender, id)),
    ]
}

/// What is known of one alert: written anew from the rules, without a look at the course.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Model {
    known: bool,
    stands: bool,
    confirmed: bool,
}

impl Model {
    fn said(&mut self, phase: AlertPhase, state: Option<AlertState>) {
        use AlertPhase::{End, Present, Reset, Start, StartOnly, Stop, TimePoint};
        let there = matches!(state, Some(AlertState::Active | AlertState::Latched));
        let gone = matches!(state, Some(AlertState::Inactive | AlertState::Off));
        let ends = matches!(phase, End | Reset | Stop);
        let was_known = self.known;
        if self.stands {
            self.stands = !ends || there;
        } else {
            self.stands = match phase {
                End | Reset | Stop => false,
                // They say all there is to say, and nothing of what stands.
                StartOnly | TimePoint => false,
                Start | Present => !gone,
                _ => !gone && (there || !was_known),
            };
        }
        self.confirmed = true;
        self.known = was_known || self.stands || matches!(phase, StartOnly | TimePoint);
    }
}

/// What was told since the last look.
fn told(room: &mut Room) -> Vec<(ChangeKind, Standing)> {
    room.changes
        .drain(..)
        .map(|change| (change.kind, change.standing))
        .collect()
}

#[test]
fn of_what_comes_late_only_what_still_stands_is_in_the_list() {
    let day = [
        ("asystole", "start", "active", 0),
        ("asystole", "end", "inactive", 20),
        ("low", "start", "active", 1500),
    ];
    let mut room = Room::new(AlertWatch::default());
    room.pass(1800);
    let late = |seconds| Standing::Late(Duration::from_secs(seconds));
    let mut low = None;
    for (number, (id, phase, state, at)) in (1..).zip(day) {
        low = Some(room.say(SENDERS[0], &message(id, number, phase, state, at)));
    }
    let expected = [1800, 1780, 300].map(|age| (ChangeKind::Said, late(age)));
    assert_eq!(told(&mut room), expected);
    let low = low.unwrap();
    assert_eq!(room.standing(), core::slice::from_ref(&low));
    let since = room.alerts.get(&low).unwrap().since.unwrap();
    assert_eq!(since.to_string(), "2026-11-21T12:25:00Z");

    for (number, (id, phase, state, at)) in (1..).zip(day) {
        room.tell(SENDERS[0], &message(id, number, phase, state, at), true);
    }
    let told = told(&mut room);
    assert!(
        told.iter()
            .all(|(_, standing)| *standing == Standing::Replay),
        "{told:?}"
    );
}

#[test]
fn an_alert_whose_reporter_is_lost_stands_until_somebody_who_knows_ends_it() {
    let watch = AlertWatch::default().with_confirmed_within(Duration::from_secs(25));
    let mut room = Room::new(watch.clone());
    let (high, other) = (
        message("high", 1, "start", "active", 0),
        message("other", 2, "start", "active", 0),
    );
    let key = room.say(SENDERS[0], &high);
    room.say(SENDERS[0], &other);
    for number in 1..3 {
        room.pass(10);
        for id in ["high", "other"] {
            let number = if id == "high" {
                number * 10
            } else {
                number * 10 + 1
            };
            room.say(SENDERS[0], &message(id, number, "continue", "active", 0));
        }
    }
    told(&mut room);
    room.pass(26);
    let kinds: Vec<_> = told(&mut room).into_iter().map(|(kind, _)| kind).collect();
    let lost = kinds
        .iter()
        .filter(|kind| **kind == ChangeKind::LostReporter)
        .count();
    let unconfirmed = kinds
        .iter()
        .filter(|kind| **kind == ChangeKind::Unconfirmed)
        .count();
    assert_eq!((unconfirmed, lost, kinds.len()), (2, 1, 3));
    let since = room.alerts.get(&key).unwrap().unconfirmed_since.unwrap();
    assert_eq!(since.to_string(), "2026-11-21T12:00:45Z");

    room.pass(10 * 24 * 3600);
    room.restart(&watch);
    assert_eq!(room.standing().len(), 2, "nothing but an end ends it");
    assert_eq!(
        room.alerts.get(&key).unwrap().unconfirmed_since,
        Some(since)
    );
    assert!(told(&mut room).is_empty(), "it was told once");

    room.say(SENDERS[0], &message("high", 90, "end", "inactive", 0));
    assert_eq!(room.standing().len(), 1);
    assert_eq!(
        room.alerts.get(&key).unwrap().course.state(),
        CourseState::Over
    );
    let kinds: Vec<_> = told(&mut room).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [ChangeKind::Said]);
}

#[test]
fn the_end_of_what_an_operator_has_ended_already_leaves_what_is_known_of_it() {
    let mut room = Room::new(AlertWatch::default());
    let key = room.say(SENDERS[0], &message("A", 1, "start", "active", 0));
    room.pass(5);
    assert!(room.alerts.handle_ended_by_operator(room.now(), &key));
    let ended = room.alerts.get(&key).unwrap().clone();
    room.pass(5);
    room.say(SENDERS[0], &message("A", 2, "end", "inactive", 10));
    assert_eq!(room.changes.last().unwrap().misstep, Some(Misstep::Over));
    let known = room.alerts.get(&key).unwrap();
    assert_eq!(known.course.state(), CourseState::Over);
    assert_eq!(
        (known.since, known.began_in, known.position),
        (ended.since, ended.began_in, ended.position)
    );
}

#[test]
fn a_message_that_is_sent_again_under_other_numbers_says_nothing_new() {
    let mut room = Room::new(AlertWatch::default());
    let first = message("A", 1, "start", "active", 0);
    room.say(SENDERS[0], &first);
    room.pass(5);
    // CP-157: another MSH-7 and MSH-10, everything else as it was.
    let again = first.replace("|1|P|2.6", "|77|P|2.6");
    room.say(SENDERS[0], &again);
    let kinds: Vec<_> = room
        .changes
        .iter()
        .map(|change| (change.kind, change.misstep))
        .collect();
    assert_eq!(
        kinds,
        [(ChangeKind::Said, None), (ChangeKind::Confirmed, None)]
    );
}

#[test]
fn the_list_points_to_the_message_that_said_something_new() {
    let mut room = Room::new(AlertWatch::default());
    let key = room.say(SENDERS[0], &message("A", 1, "start", "active", 0));
    for (number, phase, expected, kind) in [
        (2, "continue", 1, ChangeKind::Confirmed),
        (3, "update", 3, ChangeKind::Said),
        (4, "present", 3, ChangeKind::Confirmed),
        (5, "start", 3, ChangeKind::Said),
        (6, "acknowledged", 6, ChangeKind::Said),
    ] {
        room.say(SENDERS[0], &message("A", number, phase, "active", 0));
        let alert = room.alerts.get(&key).unwrap();
        assert_eq!(alert.position, Position::new(expected), "{phase}");
        assert_eq!(alert.heard_in, Position::new(number), "{phase}");
        assert_eq!(room.changes.last().unwrap().kind, kind, "{phase}");
    }
}

/// Its `stop` is kept until it is marked, and a start longer, where the journal fails.
#[test]
fn an_alert_that_paused_before_a_restart_starts_again() {
    let watch = AlertWatch::default();
    let mut room = Room::new(watch.clone());
    let key = room.say(SENDERS[0], &message("low", 1, "start", "active", 0));
    room.say(SENDERS[0], &message("low", 2, "stop", "inactive", 1));
    room.restart_from(&watch, [1, 2].map(Position::new).into());
    assert!(room.standing().is_empty());
    room.say(SENDERS[0], &message("low", 3, "start", "active", 2));
    assert_eq!(room.changes.last().unwrap().misstep, None);
    assert_eq!(room.standing(), [key]);
}

#[test]
fn a_watchdog_confirms_what_is_confirmed_and_nothing_else() {
    let watch = AlertWatch::default().with_confirmed_within(Duration::from_secs(25));
    let mut room = Room::new(watch);
    let watchdog = |number| {
        message("W", number, "continue", "active", 0)
            .replace("196670^MDC_EVT_LO", "198200^MDC_EVT_WATCHDOG")
    };
    let key = room.say(SENDERS[0], &message("A", 1, "start", "active", 0));
    for number in 2..5 {
        room.pass(20);
        room.say(SENDERS[0], &watchdog(number));
    }
    assert!(room.alerts.get(&key).unwrap().is_confirmed());
    room.pass(30);
    room.say(SENDERS[0], &watchdog(9));
    assert!(
        !room.alerts.get(&key).unwrap().is_confirmed(),
        "it may have been forgotten there"
    );
    assert_eq!(room.standing(), [key]);
}

#[test]
fn a_full_set_gives_up_what_is_over_and_refuses_the_next_rather_than_forget_what_stands() {
    let watch = AlertWatch::default().with_most(2);
    let mut room = Room::new(watch);
    room.say(SENDERS[0], &message("A", 1, "start", "active", 0));
    room.say(SENDERS[0], &message("A", 2, "end", "inactive", 0));
    room.say(SENDERS[0], &message("B", 3, "start", "active", 0));
    room.say(SENDERS[0], &message("C", 4, "start", "active", 0));
    assert_eq!(room.standing().len(), 2);
    let text = message("D", 5, "start", "active", 0);
    let message = Message::parse(text.as_bytes()).unwrap();
    let report = AlertReport::read(&message).unwrap();
    let said = Said {
        position: Position::new(9),
        ordinal: 0,
        sender: &SENDERS[0].into(),
        alert: report.alerts().next().unwrap(),
        received_at: room.now().wall,
        is_replay: false,
    };
    assert_eq!(
        room.alerts.handle_said(room.now(), said),
        Err(TooManyAlerts)
    );
    assert_eq!(room.standing().len(), 2);
}

proptest! {
    #[test]
    fn the_set_is_always_what_was_said(ops in prop::collection::vec(op(), 1..60)) {
        let watch = AlertWatch::default().with_confirmed_within(Duration::from_secs(30));
        let mut room = Room::new(watch.clone());
        let mut model: BTreeMap<(usize, u8), Model> = BTreeMap::new();
        let mut heard: BTreeMap<(usize, u8), u64> = BTreeMap::new();
        let mut keys: BTreeMap<(usize, u8), AlertKey> = BTreeMap::new();
        let mut last: Option<((usize, u8), String)> = None;
        for (number, op) in (1..).zip(ops) {
            match op {
                Op::Say(sender, id, phase, state) => {
                    let state_word = state.map_or("", |state| state.word());
                    let text = message(&format!("A{id}"), number, phase.word(), state_word, room.second);
                    let key = room.say(SENDERS[sender], &text);
                    keys.insert((sender, id), key);
                    model.entry((sender, id)).or_default().said(phase, state);
                    heard.insert((sender, id), room.second);
                    last = Some(((sender, id), text));
                }
                Op::Again => {
                    if let Some((of, text)) = &last {
                        room.say(SENDERS[of.0], text);
                        heard.insert(*of, room.second);
                        model.entry(*of).or_default().confirmed = true;
                    }
                }
                Op::Lose(sender) => {
                    let sender_line: Arc<str> = SENDERS[sender].into();
                    room.alerts.handle_lost(room.now(), &sender_line);
                    for ((of, _), known) in &mut model {
                        known.confirmed &= *of != sender;
                    }
                }
                Op::Pass(seconds) => {
                    room.pass(seconds);
                    for (of, known) in &mut model {
                        known.confirmed &= heard.get(of).is_none_or(|at| at + 30 > room.second);
                    }
                }
                Op::Restart => {
                    room.restart(&watch);
                    model.values_mut().for_each(|known| known.confirmed = false);
                }
                Op::End(sender, id) => {
                    if let Some(key) = keys.get(&(sender, id)) {
                        let ended = room.alerts.handle_ended_by_operator(room.now(), key);
                        let known = model.entry((sender, id)).or_default();
                        prop_assert_eq!(ended, known.stands);
                        known.stands = false;
                    }
                }
            }
            room.gather();
            let expected: BTreeMap<_, _> = model.iter()
                .filter(|(_, known)| known.stands)
                .map(|(of, known)| (keys[of].clone(), known.confirmed))
                .collect();
            let found: BTreeMap<_, _> = room.alerts.standing_alerts()
                .map(|alert| (alert.key.clone(), alert.is_confirmed()))
                .collect();
            prop_assert_eq!(found, expected, "after {}: {:?}", number, model);
        }
        let mut ids: Vec<_> = room.changes.iter().map(|change| (change.id, change.kind)).collect();
        let told = ids.len();
        ids.sort_unstable_by_key(|(id, _)| *id);
        ids.dedup_by_key(|(id, _)| *id);
        prop_assert_eq!(ids.len(), told, "two changes have one id");
    }

    #[test]
    fn two_messages_of_each_alert_bring_back_what_stood(ops in prop::collection::vec(op(), 1..60)) {
        let watch = AlertWatch::default();
        let mut room = Room::new(watch.clone());
        let mut keys = BTreeMap::new();
        for (number, op) in (1..).zip(ops) {
            match op {
                Op::Say(sender, id, phase, state) => {
                    // What neither of the two says was said between them, if at all.
                    let state = state.unwrap_or(AlertState::Active).word();
                    let text = message(&format!("A{id}"), number, phase.word(), state, room.second);
                    keys.insert((sender, id), room.say(SENDERS[sender], &text));
                }
                Op::Again => {
                    if let Some((sender, text)) = room.said.last().cloned() {
                        room.say(sender, &text);
                    }
                }
                Op::Lose(sender) => room.alerts.handle_lost(room.now(), &SENDERS[sender].into()),
                Op::Pass(seconds) => room.pass(seconds),
                Op::End(sender, id) => {
                    if let Some(key) = keys.get(&(sender, id)) {
                        room.alerts.handle_ended_by_operator(room.now(), key);
                    }
                }
                Op::Restart => {
                    let known = |room: &Room| -> Vec<_> {
                        let standing = room.alerts.standing_alerts();
                        standing.map(|it| (it.key.clone(), it.course, it.began_in, it.position, it.kind)).collect()
                    };
                    let before = known(&room);
                    room.gather();
                    let told = room.changes.len();
                    room.restart_from_messages(&watch);
                    prop_assert_eq!(known(&room), before);
                    prop_assert!(room.alerts.standing_alerts().all(|it| !it.is_confirmed()));
                    let news = &room.changes[told..];
                    prop_assert_eq!(news.len(), room.standing().len());
                    prop_assert!(news.iter().all(|it| it.kind == ChangeKind::Unconfirmed && it.standing == Standing::Replay));
                }
            }
        }
    }
}
