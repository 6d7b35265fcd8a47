//! Random histories, with crashes at every point: what is restored is what was stored, and the manager has the same alerts.

use std::time::Duration;

use ihe_pcd::model::{AlertPhase, AlertPriority, FirstPhase, Inactivation, SendingProfile};
use ihe_pcd::session::alert::{AlertKey, NotSaid, RaisingRules, Saying};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::workbench::{Workbench, low};

#[derive(Clone, Debug)]
enum Do {
    Raise(i64),
    Tell,
    Say(usize, Word),
    Store,
    Learn(bool),
    StoreFails,
    StoreAndCrash,
    Keep,
    KeepFails,
    KeepAndCrash,
    Crash,
    Deliver,
    Lose,
    Link,
    Wait(u64),
    Delete,
}

#[derive(Clone, Copy, Debug)]
enum Word {
    Value(i64),
    Priority(AlertPriority),
    Silence,
    Acknowledge,
    Latch,
    Resume,
    Stop,
    Confirm,
    Reset,
    End,
}

fn word() -> impl Strategy<Value = Word> {
    prop_oneof![
        3 => (80_i64..84).prop_map(Word::Value),
        3 => select(AlertPriority::ALL).prop_map(Word::Priority),
        1 => Just(Word::Silence),
        1 => Just(Word::Acknowledge),
        1 => Just(Word::Latch),
        1 => Just(Word::Resume),
        1 => Just(Word::Stop),
        2 => Just(Word::Confirm),
        1 => Just(Word::Reset),
        2 => Just(Word::End),
    ]
}

fn plan() -> impl Strategy<Value = Vec<Do>> {
    let one = prop_oneof![
        4 => (80_i64..84).prop_map(Do::Raise),
        1 => Just(Do::Tell),
        12 => (0_usize..4, word()).prop_map(|(at, word)| Do::Say(at, word)),
        14 => Just(Do::Store),
        14 => any::<bool>().prop_map(Do::Learn),
        1 => Just(Do::StoreFails),
        1 => Just(Do::StoreAndCrash),
        14 => Just(Do::Keep),
        1 => Just(Do::KeepFails),
        1 => Just(Do::KeepAndCrash),
        1 => Just(Do::Crash),
        8 => Just(Do::Deliver),
        1 => Just(Do::Lose),
        2 => Just(Do::Link),
        4 => (1_u64..15_000).prop_map(Do::Wait),
        2 => Just(Do::Delete),
    ];
    vec(one, 1..200)
}

fn saying(workbench: &Workbench, id: &ihe_pcd::model::AlertId<'static>, word: Word) -> Saying {
    let content = workbench.core.wanted(id).unwrap_or_else(|| low(80));
    let priority = content.said_priority();
    match word {
        Word::Value(value) => {
            let by = content.said_inactivation().to_vec();
            let content = low(value).priority(priority).inactivated(by);
            Saying::Update(Box::new(content))
        }
        Word::Priority(priority) => {
            Saying::Update(Box::new(content.changed_now().priority(priority)))
        }
        Word::Silence => Saying::Inactivate(vec![Inactivation::AudioPaused]),
        Word::Acknowledge => Saying::Acknowledge,
        Word::Latch => Saying::Latch,
        Word::Resume => Saying::Resume,
        Word::Stop => Saying::Stop,
        Word::Confirm => Saying::Confirm,
        Word::Reset => Saying::Reset,
        Word::End => Saying::End,
    }
}

fn run(history: Vec<Do>, profile: SendingProfile) {
    let rules = RaisingRules::default().with_most(3).with_most_waiting(2);
    let rules = rules.with_profile(profile);
    let mut workbench = Workbench::new(rules);
    let mut ids = Vec::new();
    for what in history {
        match what {
            Do::Raise(value) => match workbench.core.raise(workbench.now, low(value)) {
                Ok((id, message)) => {
                    workbench.spoken.insert(id.clone());
                    ids.push(id);
                    workbench.pending.push_back(message);
                }
                Err(error) => assert_eq!(error, NotSaid::TooMany),
            },
            Do::Tell => {
                let told = workbench
                    .core
                    .tell(workbench.now, FirstPhase::TimePoint, low(80));
                workbench.pending.push_back(told.unwrap());
            }
            Do::Say(back, word) => {
                let Some(at) = ids.len().checked_sub(back + 1) else {
                    continue;
                };
                let id = ids[at].clone();
                let said = workbench.say(&id, saying(&workbench, &id, word));
                match said {
                    Ok(_) => {}
                    Err(NotSaid::NotRaised) => assert!(workbench.core.get(&id).is_none()),
                    Err(NotSaid::Misstep(_)) => {
                        assert!(!matches!(word, Word::End | Word::Confirm), "{word:?}");
                    }
                    Err(NotSaid::Busy) => {
                        assert!(!workbench.pending.is_empty() || !workbench.unlearned.is_empty());
                    }
                    Err(error) => panic!("{error}"),
                }
            }
            Do::Store => drop(workbench.append()),
            Do::Learn(is_last) => workbench.learn(is_last),
            Do::StoreFails => {
                if let Some(message) = workbench.pending.pop_front() {
                    workbench
                        .core
                        .handle_not_stored(workbench.now, message.ticket);
                }
            }
            Do::StoreAndCrash => {
                workbench.append();
                workbench.restart();
            }
            Do::Keep => {
                if workbench.keep() {
                    workbench.core.handle_kept(workbench.now, true);
                }
            }
            Do::KeepFails => {
                if workbench.core.poll_keeping(workbench.now).is_some() {
                    workbench.core.handle_kept(workbench.now, false);
                }
            }
            Do::KeepAndCrash => {
                workbench.keep();
                workbench.restart();
            }
            Do::Crash => drop(workbench.restart()),
            Do::Deliver => drop(workbench.deliver()),
            Do::Lose => workbench.core.handle_link_lost(workbench.now),
            Do::Link => workbench.core.handle_link(),
            Do::Wait(milliseconds) => {
                workbench.pass(Duration::from_millis(milliseconds));
                if let Some(message) = workbench.core.poll_message(workbench.now) {
                    let line = super::workbench::Line::of(message.message.bytes());
                    assert!(workbench.spoken.contains(&line.id), "it is silent");
                    workbench.pending.push_back(message);
                }
            }
            Do::Delete => workbench.delete(),
        }
        if workbench.pending.is_empty() && workbench.unlearned.is_empty() {
            workbench.check();
        }
    }
    workbench.pass(Duration::from_secs(1));
    workbench.store();
    workbench.settle();
    workbench.deliver_all();
    workbench.check();
    assert!(workbench.core.is_settled());
    let stands = |phase| {
        matches!(
            phase,
            AlertPhase::Start | AlertPhase::End | AlertPhase::Reset
        )
    };
    for id in &ids {
        let ends = workbench.count(id, AlertPhase::End) + workbench.count(id, AlertPhase::Reset);
        let is_begun = workbench
            .lines
            .iter()
            .any(|it| it.id == *id && stands(it.phase));
        let is_over = is_begun && !workbench.known.contains_key(id);
        assert_eq!(ends, usize::from(is_over), "ended once, or not at all");
    }
    // The manager has the alerts that stand, and no other.
    let standing = workbench.known.iter();
    let standing = standing.filter(|(_, known)| known.course.state().stands());
    let keys: Vec<_> = standing
        .map(|(id, _)| AlertKey::new("MONITOR|ICU", id))
        .collect();
    let of_manager: Vec<_> = workbench
        .manager
        .standing_alerts()
        .map(|it| it.key.clone())
        .collect();
    assert_eq!(of_manager.len(), keys.len());
    assert!(keys.iter().all(|key| of_manager.contains(key)));
    // And a last restart finds them.
    workbench.restart();
    workbench.settle();
    workbench.delete();
    workbench.restart();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_restored_is_what_was_stored(history in plan(), nist in any::<bool>()) {
        let profile = if nist { SendingProfile::NIST_2018 } else { SendingProfile::REV_9 };
        run(history, profile);
    }
}
