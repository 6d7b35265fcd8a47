//! What is said by itself, and how much of it at most.

use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Cwe, Ei};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::model::{AlertPhase, AlertPriority, AlertState, SendingProfile};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{NotSaid, RaisingRules, Saying, Watchdog};

use super::workbench::{Workbench, as_read, low};

const SECOND: Duration = Duration::from_secs(1);

fn update(value: i64) -> Saying {
    Saying::Update(Box::new(low(value)))
}

/// Every ten seconds, at once after a loss, and as fast as asked.
fn rules() -> RaisingRules {
    RaisingRules::default()
        .with_refresh(10 * SECOND)
        .with_again_after(Duration::ZERO)
        .with_pace(Duration::ZERO)
}

#[test]
fn what_stands_is_said_again_with_ids_of_its_own_and_the_time_of_its_change() {
    let mut workbench = Workbench::new(rules());
    let id = workbench.raise(low(84));
    for _ in 0..3 {
        workbench.deliver_all();
        workbench.pass(9 * SECOND);
        assert_eq!(workbench.upkeep(), []);
        workbench.pass(SECOND);
        assert_eq!(
            workbench.core.poll_timeout().unwrap(),
            workbench.now.elapsed
        );
        assert_eq!(workbench.upkeep().len(), 1);
    }
    let lines = &workbench.lines;
    assert!(
        lines[1..]
            .iter()
            .all(|line| line.phase == AlertPhase::Continue && line.id == id)
    );
    assert!(lines.iter().all(|line| line.content == lines[0].content));
    let mut indications: Vec<_> = lines.iter().map(|line| &line.indication).collect();
    indications.sort();
    indications.dedup();
    assert_eq!(indications.len(), 4);
    assert_eq!(workbench.held.len(), 1, "what says nothing new is not held");
}

#[test]
fn nothing_is_said_again_while_anything_of_it_waits_or_it_pauses() {
    let mut workbench = Workbench::new(rules());
    let id = workbench.raise(low(84));
    for _ in 0..10 {
        workbench.pass(10 * SECOND);
        assert_eq!(workbench.upkeep(), []);
    }
    workbench.said(&id, Saying::Stop);
    workbench.deliver_all();
    for _ in 0..10 {
        workbench.pass(10 * SECOND);
        assert_eq!(workbench.upkeep(), []);
    }
    workbench.said(&id, Saying::Resume);
    workbench.deliver_all();
    workbench.pass(10 * SECOND);
    assert_eq!(workbench.upkeep().len(), 1);
}

#[test]
fn of_changes_that_cannot_be_said_the_newest_is_and_no_start_or_end_waits() {
    let mut workbench = Workbench::new(rules().with_most_waiting(2));
    let id = workbench.raise(low(84));
    assert!(workbench.say(&id, update(83)).unwrap());
    workbench.store();
    let mut changed_at = workbench.now.wall;
    for value in 70..80 {
        workbench.pass(SECOND);
        changed_at = workbench.now.wall;
        assert!(!workbench.say(&id, update(value)).unwrap(), "it waits");
    }
    workbench.pass(3 * SECOND);
    assert_eq!(workbench.upkeep(), []);
    workbench.deliver();
    assert_eq!(workbench.upkeep().len(), 1);
    let last = workbench.lines.last().unwrap().clone();
    assert_eq!(last.content.said_change(), Some(changed_at));
    assert_eq!(
        last.content.difference(&as_read(low(79))),
        ihe_pcd::model::ContentDifference::Nothing
    );
    assert!(!workbench.say(&id, update(60)).unwrap());
    // The end says how it was at last, and goes at once.
    assert_eq!(workbench.said(&id, Saying::End), Some(AlertPhase::End));
    let last = workbench.lines.last().unwrap();
    assert_eq!(
        last.content.difference(&as_read(low(60))),
        ihe_pcd::model::ContentDifference::Nothing
    );
    for _ in 0..10 {
        workbench.raise(low(84));
    }
    workbench.deliver_all();
    assert_eq!(workbench.upkeep(), []);
    assert_eq!(workbench.manager.standing_alerts().count(), 10);
}

#[test]
fn what_could_not_be_said_and_is_so_no_more_is_not_said() {
    let mut workbench = Workbench::new(rules().with_most_waiting(1));
    let id = workbench.raise(low(84));
    assert!(!workbench.say(&id, update(83)).unwrap());
    assert!(!workbench.say(&id, update(84)).unwrap());
    workbench.deliver_all();
    assert_eq!(workbench.upkeep(), []);
    let sick = Saying::Inactivate(vec![]);
    assert_eq!(workbench.said(&id, sick), Some(AlertPhase::Inactivate));
}

#[test]
fn a_reporter_that_ends_says_what_it_could_not_and_nothing_by_itself() {
    let mut workbench = Workbench::new(rules().with_most_waiting(1));
    let id = workbench.raise(low(84));
    let other = workbench.raise(low(80));
    assert!(!workbench.say(&id, update(79)).unwrap());
    assert!(!workbench.core.has_said_all());
    workbench.pass(10 * SECOND);
    workbench.core.handle_link_lost(workbench.now);
    workbench.core.handle_link();
    workbench.core.handle_end();
    let said = workbench.upkeep();
    assert_eq!(said.len(), 1);
    assert_eq!((&said[0].id, said[0].phase), (&id, AlertPhase::Update));
    assert!(workbench.core.has_said_all());
    workbench.deliver_all();
    workbench.pass(10 * SECOND);
    assert_eq!(workbench.upkeep(), []);
    assert_eq!(workbench.core.poll_timeout(), None);
    workbench.restart();
    assert!(workbench.core.get(&other).is_some());
}

#[test]
fn a_watchdog_that_the_profile_does_not_take_is_told_before_anything_is_sent() {
    let known = mdc::DEV_ANALY_SAT_O2_VMD;
    for (part, is_taken) in [(Cwe::from(known), true), (Cwe::default(), false)] {
        let device = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
        let watchdog = Watchdog::new(SECOND, device, Ei::eui_64("0123456789ABCDEF"), part);
        let rules = rules().with_profile(SendingProfile::NIST_2018);
        let mut workbench = Workbench::new(rules.with_watchdog(watchdog));
        let checked = workbench.core.check_watchdog(workbench.now);
        assert_eq!(checked.is_ok(), is_taken, "{checked:?}");
    }
}

#[test]
fn a_storm_of_alerts_is_said_again_at_its_pace() {
    let mut workbench = Workbench::new(rules().with_pace(SECOND));
    for _ in 0..5 {
        workbench.raise(low(84));
    }
    workbench.deliver_all();
    workbench.pass(10 * SECOND);
    for left in (0..5).rev() {
        assert_eq!(workbench.upkeep().len(), 1);
        workbench.deliver_all();
        let next = if left > 0 { SECOND } else { 6 * SECOND };
        assert_eq!(
            workbench.core.poll_timeout(),
            Some(workbench.now.elapsed + next)
        );
        workbench.pass(SECOND);
    }
    assert_eq!(workbench.upkeep(), []);
}

#[test]
fn after_a_lost_link_the_same_is_sent_again_with_another_time_and_control_id() {
    let mut workbench = Workbench::new(rules());
    let id = workbench.raise(low(84));
    let other = workbench.raise(low(80));
    let over = workbench.raise(low(81));
    workbench.said(&over, Saying::End);
    workbench.said(&id, update(83));
    workbench.deliver_all();
    workbench.pass(3 * SECOND);
    workbench.core.handle_link_lost(workbench.now);
    // One is enough to try the link with.
    assert_eq!(workbench.upkeep().len(), 1);
    workbench.core.handle_link();
    assert_eq!(workbench.upkeep().len(), 1);
    let again = workbench.lines[workbench.lines.len() - 2..].to_vec();
    let mut ids: Vec<_> = again.iter().map(|line| line.id.clone()).collect();
    ids.sort();
    let mut standing = vec![id.clone(), other];
    standing.sort();
    assert_eq!(ids, standing, "and not what is over");
    let number = again.iter().position(|line| line.id == id).unwrap() as u64;
    let texts = [5, 6 + number].map(|at| workbench.entries[&Position::new(at)].clone());
    let [first, second] = texts.each_ref().map(|text| Message::parse(text).unwrap());
    for number in 3..=21 {
        let field = |message: &Message<'_>| message.header().field(number).raw().to_vec();
        let is_new = [7, 10].contains(&number);
        assert_eq!(field(&first) != field(&second), is_new, "MSH-{number}");
    }
    let body = |message: &Message<'_>| {
        let rest = message.segments().filter(|it| it.id() != SegmentId::MSH);
        rest.map(|it| it.raw().to_vec()).collect::<Vec<_>>()
    };
    assert_eq!(body(&first), body(&second));
    // The manager knows it again: `Workbench::deliver` would tell a misstep.
    workbench.deliver_all();
    assert_eq!(workbench.manager.standing_alerts().count(), 2);
    workbench.restart();
}

#[test]
fn what_was_said_a_moment_ago_is_not_sent_again_at_once() {
    let mut workbench = Workbench::new(rules().with_again_after(5 * SECOND).without_refresh());
    workbench.raise(low(84));
    workbench.deliver_all();
    for round in 1..=3 {
        // A consumer that closes each connection.
        workbench.core.handle_link_lost(workbench.now);
        assert_eq!(workbench.upkeep(), []);
        assert_eq!(workbench.core.poll_timeout(), Some(round * 5 * SECOND));
        workbench.pass(5 * SECOND);
        assert_eq!(workbench.upkeep().len(), 1);
        workbench.core.handle_link();
        workbench.deliver_all();
    }
}

#[test]
fn what_waits_is_not_sent_again_as_it_will_arrive() {
    let mut workbench = Workbench::new(rules());
    workbench.raise(low(84));
    workbench.core.handle_link_lost(workbench.now);
    workbench.core.handle_link();
    assert_eq!(workbench.upkeep(), []);
}

#[test]
fn a_watchdog_says_that_it_is_alive_and_at_last_that_it_is_not() {
    let watchdog = Watchdog::new(
        5 * SECOND,
        mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
        Ei::eui_64("0123456789ABCDEF"),
        mdc::DEV_ANALY_SAT_O2_VMD,
    );
    let mut workbench = Workbench::new(rules().with_watchdog(watchdog));
    assert_eq!(workbench.upkeep().len(), 1);
    workbench.pass(5 * SECOND);
    assert_eq!(workbench.upkeep(), [], "the last one waits still");
    workbench.deliver_all();
    assert_eq!(workbench.upkeep().len(), 1);
    workbench.deliver_all();
    let last = workbench.core.end_watchdog(workbench.now).unwrap();
    workbench.pending.push_back(last);
    workbench.store();
    workbench.settle();
    workbench.deliver_all();
    assert!(workbench.lines.iter().all(|line| line.is_watchdog));
    assert!(
        workbench
            .lines
            .iter()
            .all(|line| line.step.priority == Some(AlertPriority::None))
    );
    let states: Vec<_> = workbench
        .lines
        .iter()
        .map(|line| line.step.state.unwrap())
        .collect();
    assert_eq!(
        states,
        [AlertState::Active, AlertState::Active, AlertState::Inactive]
    );
    assert!(workbench.core.end_watchdog(workbench.now).is_none());
    // Nothing of it is held, and a restart knows of no alert.
    assert!(workbench.held.is_empty());
    workbench.restart();
    assert_eq!(workbench.core.iter().count(), 0);
}

#[test]
fn a_journal_that_keeps_nothing_holds_up_what_is_new_and_loses_nothing() {
    let mut workbench = Workbench::new(rules().with_most(100_000));
    let mut raised = 0_u64;
    let full = loop {
        match workbench.core.raise(workbench.now, low(84)) {
            Ok((_, message)) => {
                raised += 1;
                workbench
                    .core
                    .handle_stored(workbench.now, message.ticket, Position::new(raised));
            }
            Err(error) => break error,
        }
    };
    assert_eq!(full, NotSaid::Busy);
    assert!(raised >= 1_000);
    assert!(workbench.core.poll_keeping(workbench.now).is_some());
    workbench.core.handle_kept(workbench.now, false);
    assert!(
        workbench.core.poll_keeping(workbench.now).is_none(),
        "it pauses"
    );
    workbench.pass(SECOND);
    assert!(workbench.core.poll_keeping(workbench.now).is_some());
    workbench.core.handle_kept(workbench.now, true);
    assert!(workbench.core.raise(workbench.now, low(84)).is_ok());
}
