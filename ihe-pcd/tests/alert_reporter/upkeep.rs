//! What is said by itself, and how much of it at most.

use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Cwe, Ei};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::model::{AlertPhase, AlertPriority, AlertState, SendingProfile};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{NotSaid, RaisingRules, Saying, Watchdog};

use super::bench::{Bench, as_read, low};

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
    let mut bench = Bench::new(rules());
    let id = bench.raise(low(84));
    for _ in 0..3 {
        bench.deliver_all();
        bench.pass(9 * SECOND);
        assert_eq!(bench.upkeep(), []);
        bench.pass(SECOND);
        assert_eq!(bench.core.poll_timeout().unwrap(), bench.now.elapsed);
        assert_eq!(bench.upkeep().len(), 1);
    }
    let lines = &bench.lines;
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
    assert_eq!(bench.held.len(), 1, "what says nothing new is not held");
}

#[test]
fn nothing_is_said_again_while_anything_of_it_waits_or_it_pauses() {
    let mut bench = Bench::new(rules());
    let id = bench.raise(low(84));
    for _ in 0..10 {
        bench.pass(10 * SECOND);
        assert_eq!(bench.upkeep(), []);
    }
    bench.said(&id, Saying::Stop);
    bench.deliver_all();
    for _ in 0..10 {
        bench.pass(10 * SECOND);
        assert_eq!(bench.upkeep(), []);
    }
    bench.said(&id, Saying::Resume);
    bench.deliver_all();
    bench.pass(10 * SECOND);
    assert_eq!(bench.upkeep().len(), 1);
}

#[test]
fn of_changes_that_cannot_be_said_the_newest_is_and_no_start_or_end_waits() {
    let mut bench = Bench::new(rules().with_most_waiting(2));
    let id = bench.raise(low(84));
    assert!(bench.say(&id, update(83)).unwrap());
    bench.store();
    let mut changed_at = bench.now.wall;
    for value in 70..80 {
        bench.pass(SECOND);
        changed_at = bench.now.wall;
        assert!(!bench.say(&id, update(value)).unwrap(), "it waits");
    }
    bench.pass(3 * SECOND);
    assert_eq!(bench.upkeep(), []);
    bench.deliver();
    assert_eq!(bench.upkeep().len(), 1);
    let last = bench.lines.last().unwrap().clone();
    assert_eq!(last.content.said_change(), Some(changed_at));
    assert_eq!(
        last.content.difference(&as_read(low(79))),
        ihe_pcd::model::ContentDifference::Nothing
    );
    assert!(!bench.say(&id, update(60)).unwrap());
    // The end says how it was at last, and goes at once.
    assert_eq!(bench.said(&id, Saying::End), Some(AlertPhase::End));
    let last = bench.lines.last().unwrap();
    assert_eq!(
        last.content.difference(&as_read(low(60))),
        ihe_pcd::model::ContentDifference::Nothing
    );
    for _ in 0..10 {
        bench.raise(low(84));
    }
    bench.deliver_all();
    assert_eq!(bench.upkeep(), []);
    assert_eq!(bench.manager.standing_alerts().count(), 10);
}

#[test]
fn what_could_not_be_said_and_is_so_no_more_is_not_said() {
    let mut bench = Bench::new(rules().with_most_waiting(1));
    let id = bench.raise(low(84));
    assert!(!bench.say(&id, update(83)).unwrap());
    assert!(!bench.say(&id, update(84)).unwrap());
    bench.deliver_all();
    assert_eq!(bench.upkeep(), []);
    let sick = Saying::Inactivate(vec![]);
    assert_eq!(bench.said(&id, sick), Some(AlertPhase::Inactivate));
}

#[test]
fn a_reporter_that_ends_says_what_it_could_not_and_nothing_by_itself() {
    let mut bench = Bench::new(rules().with_most_waiting(1));
    let id = bench.raise(low(84));
    let other = bench.raise(low(80));
    assert!(!bench.say(&id, update(79)).unwrap());
    assert!(!bench.core.has_said_all());
    bench.pass(10 * SECOND);
    bench.core.handle_link_lost(bench.now);
    bench.core.handle_link();
    bench.core.handle_end();
    let said = bench.upkeep();
    assert_eq!(said.len(), 1);
    assert_eq!((&said[0].id, said[0].phase), (&id, AlertPhase::Update));
    assert!(bench.core.has_said_all());
    bench.deliver_all();
    bench.pass(10 * SECOND);
    assert_eq!(bench.upkeep(), []);
    assert_eq!(bench.core.poll_timeout(), None);
    bench.restart();
    assert!(bench.core.get(&other).is_some());
}

#[test]
fn a_watchdog_that_the_profile_does_not_take_is_told_before_anything_is_sent() {
    let known = mdc::DEV_ANALY_SAT_O2_VMD;
    for (part, is_taken) in [(Cwe::from(known), true), (Cwe::default(), false)] {
        let device = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
        let watchdog = Watchdog::new(SECOND, device, Ei::eui_64("0123456789ABCDEF"), part);
        let rules = rules().with_profile(SendingProfile::NIST_2018);
        let mut bench = Bench::new(rules.with_watchdog(watchdog));
        let checked = bench.core.check_watchdog(bench.now);
        assert_eq!(checked.is_ok(), is_taken, "{checked:?}");
    }
}

#[test]
fn a_storm_of_alerts_is_said_again_at_its_pace() {
    let mut bench = Bench::new(rules().with_pace(SECOND));
    for _ in 0..5 {
        bench.raise(low(84));
    }
    bench.deliver_all();
    bench.pass(10 * SECOND);
    for left in (0..5).rev() {
        assert_eq!(bench.upkeep().len(), 1);
        bench.deliver_all();
        let next = if left > 0 { SECOND } else { 6 * SECOND };
        assert_eq!(bench.core.poll_timeout(), Some(bench.now.elapsed + next));
        bench.pass(SECOND);
    }
    assert_eq!(bench.upkeep(), []);
}

#[test]
fn after_a_lost_link_the_same_is_sent_again_with_another_time_and_control_id() {
    let mut bench = Bench::new(rules());
    let id = bench.raise(low(84));
    let other = bench.raise(low(80));
    let over = bench.raise(low(81));
    bench.said(&over, Saying::End);
    bench.said(&id, update(83));
    bench.deliver_all();
    bench.pass(3 * SECOND);
    bench.core.handle_link_lost(bench.now);
    // One is enough to try the link with.
    assert_eq!(bench.upkeep().len(), 1);
    bench.core.handle_link();
    assert_eq!(bench.upkeep().len(), 1);
    let again = bench.lines[bench.lines.len() - 2..].to_vec();
    let mut ids: Vec<_> = again.iter().map(|line| line.id.clone()).collect();
    ids.sort();
    let mut standing = vec![id.clone(), other];
    standing.sort();
    assert_eq!(ids, standing, "and not what is over");
    let number = again.iter().position(|line| line.id == id).unwrap() as u64;
    let texts = [5, 6 + number].map(|at| bench.entries[&Position::new(at)].clone());
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
    // The manager knows it again: `Bench::deliver` would tell a misstep.
    bench.deliver_all();
    assert_eq!(bench.manager.standing_alerts().count(), 2);
    bench.restart();
}

#[test]
fn what_was_said_a_moment_ago_is_not_sent_again_at_once() {
    let mut bench = Bench::new(rules().with_again_after(5 * SECOND).without_refresh());
    bench.raise(low(84));
    bench.deliver_all();
    for round in 1..=3 {
        // A consumer that closes each connection.
        bench.core.handle_link_lost(bench.now);
        assert_eq!(bench.upkeep(), []);
        assert_eq!(bench.core.poll_timeout(), Some(round * 5 * SECOND));
        bench.pass(5 * SECOND);
        assert_eq!(bench.upkeep().len(), 1);
        bench.core.handle_link();
        bench.deliver_all();
    }
}

#[test]
fn what_waits_is_not_sent_again_as_it_will_arrive() {
    let mut bench = Bench::new(rules());
    bench.raise(low(84));
    bench.core.handle_link_lost(bench.now);
    bench.core.handle_link();
    assert_eq!(bench.upkeep(), []);
}

#[test]
fn a_watchdog_says_that_it_is_alive_and_at_last_that_it_is_not() {
    let watchdog = Watchdog::new(
        5 * SECOND,
        mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
        Ei::eui_64("0123456789ABCDEF"),
        mdc::DEV_ANALY_SAT_O2_VMD,
    );
    let mut bench = Bench::new(rules().with_watchdog(watchdog));
    assert_eq!(bench.upkeep().len(), 1);
    bench.pass(5 * SECOND);
    assert_eq!(bench.upkeep(), [], "the last one waits still");
    bench.deliver_all();
    assert_eq!(bench.upkeep().len(), 1);
    bench.deliver_all();
    let last = bench.core.end_watchdog(bench.now).unwrap();
    bench.pending.push_back(last);
    bench.store();
    bench.settle();
    bench.deliver_all();
    assert!(bench.lines.iter().all(|line| line.is_watchdog));
    assert!(
        bench
            .lines
            .iter()
            .all(|line| line.step.priority == Some(AlertPriority::None))
    );
    let states: Vec<_> = bench
        .lines
        .iter()
        .map(|line| line.step.state.unwrap())
        .collect();
    assert_eq!(
        states,
        [AlertState::Active, AlertState::Active, AlertState::Inactive]
    );
    assert!(bench.core.end_watchdog(bench.now).is_none());
    // Nothing of it is held, and a restart knows of no alert.
    assert!(bench.held.is_empty());
    bench.restart();
    assert_eq!(bench.core.iter().count(), 0);
}

#[test]
fn a_journal_that_keeps_nothing_holds_up_what_is_new_and_loses_nothing() {
    let mut bench = Bench::new(rules().with_most(100_000));
    let mut raised = 0_u64;
    let full = loop {
        match bench.core.raise(bench.now, low(84)) {
            Ok((_, message)) => {
                raised += 1;
                bench
                    .core
                    .handle_stored(bench.now, message.ticket, Position::new(raised));
            }
            Err(error) => break error,
        }
    };
    assert_eq!(full, NotSaid::Busy);
    assert!(raised >= 1_000);
    assert!(bench.core.poll_keeping(bench.now).is_some());
    bench.core.handle_kept(bench.now, false);
    assert!(bench.core.poll_keeping(bench.now).is_none(), "it pauses");
    bench.pass(SECOND);
    assert!(bench.core.poll_keeping(bench.now).is_some());
    bench.core.handle_kept(bench.now, true);
    assert!(bench.core.raise(bench.now, low(84)).is_ok());
}
