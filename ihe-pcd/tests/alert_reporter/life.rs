//! The life of an alert, message by message.

use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::{Message, MessageBuf};
use ihe_pcd::model::{
    AlertPhase::{
        self, Acknowledged, Deescalate, End, Escalate, Inactivate, Reset, Start, Stop, Update,
    },
    AlertPriority, AlertReport, AlertState, AlertStatus, FirstPhase, Inactivation, SendingProfile,
};
use ihe_pcd::session::alert::{CourseState, Misstep, NotSaid, RaisingRules, Saying, Spoken};
use ihe_pcd::session::{Position, QuarantineReason};

use super::workbench::{Line, Workbench, low};

fn workbench() -> Workbench {
    let rules = RaisingRules::default().without_refresh();
    Workbench::new(rules.with_most_waiting(100))
}

fn update(content: ihe_pcd::model::AlertContent) -> Saying {
    Saying::Update(Box::new(content))
}

#[test]
fn the_phase_is_what_has_changed() {
    let mut workbench = workbench();
    let id = workbench.raise(low(84));
    let high = low(84).priority(AlertPriority::High);
    assert_eq!(workbench.said(&id, update(high.clone())), Some(Escalate));
    assert_eq!(
        workbench.said(&id, update(high.clone())),
        None,
        "nothing is new"
    );
    let less = low(84).priority(AlertPriority::Low);
    assert_eq!(workbench.said(&id, update(less)), Some(Deescalate));
    assert_eq!(
        workbench.said(&id, update(low(82))),
        Some(Update),
        "more than its priority"
    );
    let silent = vec![Inactivation::AudioPaused];
    assert_eq!(
        workbench.said(&id, Saying::Inactivate(silent)),
        Some(Inactivate)
    );
    assert_eq!(workbench.said(&id, Saying::Acknowledge), Some(Acknowledged));
    assert_eq!(workbench.said(&id, Saying::Latch), Some(Update));
    assert_eq!(
        workbench.core.get(&id).unwrap().course.state(),
        CourseState::Latched
    );
    assert_eq!(workbench.said(&id, Saying::Resume), Some(Update));
    assert_eq!(workbench.said(&id, Saying::Stop), Some(Stop));
    assert_eq!(
        workbench.said(&id, Saying::Resume),
        Some(Start),
        "under the same id"
    );
    assert_eq!(workbench.said(&id, Saying::Latch), Some(Update));
    assert_eq!(workbench.said(&id, Saying::Reset), Some(Reset));
    assert_eq!(workbench.core.iter().count(), 0);
    assert!(workbench.lines.iter().all(|line| line.id == id));
    assert_eq!(
        workbench.lines.last().unwrap().step.state,
        Some(AlertState::Inactive)
    );
}

#[test]
fn an_acknowledgement_stays_until_the_alert_ends() {
    let mut workbench = workbench();
    let id = workbench.raise(low(84));
    workbench.said(&id, Saying::Acknowledge);
    workbench.said(&id, update(low(82)));
    let acknowledged = Inactivation::AlertAcknowledged;
    let last = workbench.lines.last().unwrap();
    assert!(last.content.said_inactivation().contains(&acknowledged));
    workbench.said(&id, Saying::Inactivate(vec![Inactivation::AudioOff]));
    let last = workbench.lines.last().unwrap();
    assert_eq!(
        last.content.said_inactivation(),
        [Inactivation::AudioOff, acknowledged]
    );
}

#[test]
fn what_may_not_follow_is_refused_and_nothing_is_sent() {
    let mut workbench = workbench();
    let id = workbench.raise(low(84));
    let refused = |workbench: &mut Workbench, saying| workbench.say(&id, saying).unwrap_err();
    assert_eq!(
        refused(&mut workbench, Saying::Resume),
        Misstep::BegunAlready.into()
    );
    workbench.said(&id, Saying::Stop);
    for saying in [
        update(low(80)),
        Saying::Latch,
        Saying::Acknowledge,
        Saying::Stop,
    ] {
        assert_eq!(refused(&mut workbench, saying), Misstep::Paused.into());
    }
    workbench.said(&id, Saying::End);
    for saying in [Saying::End, Saying::Confirm, update(low(80))] {
        assert_eq!(refused(&mut workbench, saying), NotSaid::NotRaised);
    }
    assert_eq!(workbench.phases(), [Start, Stop, End]);
    let told = workbench
        .core
        .tell(workbench.now, FirstPhase::Start, low(84));
    assert_eq!(told.unwrap_err(), Misstep::Contradiction.into());
}

#[test]
fn a_message_that_is_not_stored_says_nothing_and_the_next_one_does() {
    let mut workbench = workbench();
    let id = workbench.raise(low(84));
    workbench.say(&id, Saying::End).unwrap();
    assert_eq!(workbench.say(&id, Saying::End).unwrap_err(), NotSaid::Busy);
    let message = workbench.pending.pop_front().unwrap();
    workbench
        .core
        .handle_not_stored(workbench.now, message.ticket);
    workbench.check();
    assert_eq!(workbench.said(&id, Saying::End), Some(End));
    assert_eq!(workbench.phases(), [Start, End]);
}

#[test]
fn only_so_many_stand_and_those_that_are_being_raised_count() {
    let mut workbench = Workbench::new(RaisingRules::default().with_most(2));
    let id = workbench.raise(low(84));
    let (_, message) = workbench.core.raise(workbench.now, low(84)).unwrap();
    let refused = workbench.core.raise(workbench.now, low(84)).unwrap_err();
    assert_eq!(refused, NotSaid::TooMany);
    workbench.pending.push_back(message);
    workbench.store();
    workbench.said(&id, Saying::End);
    workbench.raise(low(83));
}

#[test]
fn what_the_profile_does_not_take_is_refused_with_its_reasons() {
    let rules = RaisingRules::default().with_profile(SendingProfile::NIST_2018);
    let mut workbench = Workbench::new(rules);
    let nobody = ihe_pcd::model::AlertContent::builder()
        .unidentified_patient_at(ihe_pcd::datatype::Pl::default())
        .mds(
            ihe_pcd::codes::mdc::DEV_PUMP_INFUS_LVP_MDS,
            ihe_pcd::datatype::Ei::default(),
        )
        .vmd(ihe_pcd::codes::mdc::DEV_PUMP_INFUS_LVP_VMD)
        .technical(
            ihe_pcd::codes::mdc::EVT_BATT_DEPL,
            "Battery empty",
            ihe_pcd::codes::mdc::DEV_PUMP_INFUS_LVP_MDS,
        );
    let refused = workbench.core.raise(workbench.now, nobody).unwrap_err();
    assert!(matches!(refused, NotSaid::Unfit(_)), "{refused}");
    let id = workbench.raise(low(84));
    // This profile names the alert in OBR-29 of its start too.
    let bytes = workbench.entries.values().next().unwrap();
    let message = Message::parse(bytes).unwrap();
    let report = AlertReport::read(&message).unwrap();
    let parent = report.alerts().next().unwrap().parent();
    assert_eq!(parent.id(), Some(&id));
    workbench.restart();
    workbench.said(&id, Saying::End);
}

#[test]
fn the_time_of_a_change_is_the_one_that_is_said() {
    let mut workbench = workbench();
    let at = |second: i64| Instant::from_unix(1_795_262_000 + second, 0).unwrap();
    let id = workbench.raise(low(84).changed_at(at(5)));
    assert_eq!(workbench.core.get(&id).unwrap().since, Some(at(5)));
    let spoken = workbench
        .core
        .say(workbench.now, &id, Saying::End, Some(at(7)));
    let Spoken::Message(end) = spoken.unwrap() else {
        panic!("it is sent");
    };
    let line = Line::of(end.message.bytes());
    assert_eq!(line.content.said_change(), Some(at(7)));
}

#[test]
fn what_is_told_once_is_not_kept() {
    let mut workbench = workbench();
    for phase in [FirstPhase::StartOnly, FirstPhase::TimePoint] {
        let told = workbench.core.tell(workbench.now, phase, low(84)).unwrap();
        workbench.pending.push_back(told);
    }
    workbench.store();
    workbench.settle();
    assert_eq!(
        workbench.phases(),
        [AlertPhase::StartOnly, AlertPhase::TimePoint]
    );
    assert_eq!(workbench.core.iter().count(), 0);
    assert!(workbench.held.is_empty());
    assert_eq!(workbench.mark, Position::new(2));
}

/// LOST REPORTER, the half of the sender.
#[test]
fn after_a_restart_it_is_silent_until_its_source_speaks_and_ends_the_alert_once() {
    let mut workbench =
        Workbench::new(RaisingRules::default().with_refresh(Duration::from_secs(10)));
    let id = workbench.raise(low(84));
    workbench.pass(Duration::from_secs(10));
    assert_eq!(workbench.upkeep().len(), 0, "its start has not arrived");
    workbench.deliver_all();
    workbench.pass(Duration::from_secs(10));
    assert_eq!(workbench.upkeep().len(), 1);
    workbench.deliver_all();

    let restored = workbench.restart();
    assert_eq!(restored.alerts, 1);
    let since = workbench.core.get(&id).unwrap().since;
    assert_eq!(since, Some(Instant::from_unix(1_795_262_400, 0).unwrap()));
    assert!(!workbench.core.get(&id).unwrap().is_confirmed);
    workbench.core.handle_link_lost(workbench.now);
    workbench.core.handle_link();
    for _ in 0..100 {
        workbench.pass(Duration::from_secs(10));
        assert_eq!(workbench.upkeep(), []);
    }
    assert_eq!(workbench.said(&id, Saying::End), Some(End));
    workbench.pass(Duration::from_secs(100));
    assert_eq!(workbench.upkeep(), []);
    workbench.deliver_all();
    assert_eq!(workbench.count(&id, End), 1);
    assert_eq!(workbench.manager.standing_alerts().count(), 0);
    workbench.restart();
    assert_eq!(workbench.core.iter().count(), 0);
}

#[test]
fn a_source_that_says_that_it_is_there_is_heard_at_once_and_again_by_itself() {
    let mut workbench =
        Workbench::new(RaisingRules::default().with_refresh(Duration::from_secs(10)));
    let id = workbench.raise(low(84));
    workbench.deliver_all();
    for saying in [Saying::Confirm, update(low(84))] {
        workbench.restart();
        assert_eq!(workbench.said(&id, saying), Some(AlertPhase::Continue));
        workbench.deliver_all();
        workbench.pass(Duration::from_secs(10));
        assert_eq!(workbench.upkeep().len(), 1);
        workbench.deliver_all();
        assert_eq!(workbench.said(&id, Saying::Confirm), None, "it is known");
    }
}

#[test]
fn a_held_message_that_cannot_be_read_is_told_and_stays_held() {
    let mut workbench = workbench();
    let id = workbench.raise(low(84));
    let other = workbench.raise(low(85));
    let at = Position::new(1);
    let mut entries = workbench.entries.clone();
    entries.insert(at, "PLAINLY|NO|ALERT".into());
    let mut fresh = Workbench::new(workbench.rules.clone());
    let held = [at, Position::new(2), Position::new(9)];
    let restored = fresh.core.restore(&held, &entries, Position::new(2));
    assert_eq!(restored.unreadable, [at, Position::new(9)]);
    assert_eq!(restored.alerts, 1);
    assert!(fresh.core.get(&id).is_none() && fresh.core.get(&other).is_some());
    while let Some(action) = fresh.core.poll_keeping(fresh.now) {
        let mark = ihe_pcd::session::alert::KeepingAction::Mark(Position::new(2));
        assert_eq!(action, mark, "nothing is released");
        fresh.core.handle_kept(fresh.now, true);
    }
    assert_eq!(QuarantineReason::Stands.word(), "stands");
}

#[test]
fn what_a_manager_says_of_an_alert_finds_it_by_each_of_its_names() {
    let mut workbench = workbench();
    let other = workbench.raise(low(80));
    let id = workbench.raise(low(84));
    workbench.said(&id, update(low(83)));
    let [_, start, change] = [0, 1, 2].map(|at| workbench.lines[at].clone());
    let about = |obr_29: String, msa_2: &str| {
        let text = format!(
            "MSH|^~\\&|MANAGER|ICU|||20261121120004+0000||ORA^R41^ORA_R41|9|P|2.6|||AL|NE\r\
             MSA|AA|{msa_2}\rOBR|1||9^MANAGER|196616^MDC_EVT_ALARM^MDC|||||||||||||||||||||||||{obr_29}\r"
        );
        let message = MessageBuf::parse(text).unwrap();
        let view = message.message();
        let status = AlertStatus::read(&view).unwrap();
        workbench.core.about(&status).map(|alert| alert.id.clone())
    };
    let named = |line: &str| format!("^{}", line.replace('^', "&"));
    assert_eq!(about(named(&id.to_line()), "x"), Some(id.clone()));
    assert_eq!(about(named(&other.to_line()), "x"), Some(other));
    assert_eq!(about(named(&change.indication), "x"), Some(id.clone()));
    assert_eq!(about(String::new(), &start.control_id), Some(id.clone()));
    assert_eq!(about(String::new(), &change.control_id), Some(id));
    assert_eq!(about("^X&Y".into(), "x"), None);
}
