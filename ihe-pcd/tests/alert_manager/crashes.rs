//! A manager that is killed at any moment, over a journal and a sink that fail by chance: nothing that stands is forgotten, nothing that is over comes back.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::Consumer;
use ihe_pcd::plugin::{AlertNotice, AlertSink, Failure, Journal, async_trait};
use ihe_pcd::session::{Position, QuarantineReason};
use tokio::sync::oneshot;
use tokio::time;

use crate::scaffold::asked::{AskedJournal, Call};
use crate::scaffold::clock::Virtual;
use crate::scaffold::site::{next_answer, soon};
use crate::scaffold::ward::wires;
use crate::station::message;

/// Numbers that follow from a seed.
#[derive(Debug)]
struct Chance(Mutex<u64>);

impl Chance {
    const fn new(seed: u64) -> Self {
        Self(Mutex::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1))
    }

    /// A number below another.
    fn below(&self, limit: u64) -> u64 {
        let mut state = self.0.lock().unwrap();
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        (*state >> 11) % limit
    }
}

/// Whether a journal and a sink do one thing in three only when they are asked again.
#[derive(Debug)]
struct Trouble {
    chance: Chance,
    fails: AtomicBool,
}

impl Trouble {
    fn strikes(&self) -> bool {
        self.fails.load(Ordering::Relaxed) && self.chance.below(3) == 0
    }
}

/// A sink that has this trouble, and knows MSH-10 of the messages that it has taken.
#[derive(Debug)]
struct Failing {
    trouble: Arc<Trouble>,
    taken: Mutex<BTreeSet<u32>>,
}

#[async_trait]
impl AlertSink for Failing {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        if self.trouble.strikes() {
            return Err(Failure::retry_later("by chance"));
        }
        if let Some(report) = notice.report {
            let number = report.header.control_id.as_str().parse().unwrap();
            self.taken.lock().unwrap().insert(number);
        }
        Ok(())
    }
}

/// The alerts of a ward, as they are.
#[derive(Default)]
struct Ward {
    standing: Vec<u32>,
    said: u32,
    begun: u32,
}

impl Ward {
    /// What is said next, about the alert whose patient has its number.
    fn next(&mut self, chance: &Chance) -> String {
        self.said += 1;
        let phase = match chance.below(6) {
            0 | 1 => "start",
            2 => "update",
            3 => "continue",
            4 => "escalate",
            _ => "end",
        };
        let (id, phase) = match self.standing.len() {
            0 => (None, "start"),
            count if phase != "start" => {
                let at = usize::try_from(chance.below(u64::try_from(count).unwrap())).unwrap();
                (Some(at), phase)
            }
            _ => (None, "start"),
        };
        let id = match (id, phase) {
            (Some(at), "end") => self.standing.swap_remove(at),
            (Some(at), _) => self.standing[at],
            (None, _) => {
                self.begun += 1;
                self.standing.push(self.begun);
                self.begun
            }
        };
        let state = if phase == "end" { "inactive" } else { "active" };
        let text = message(self.said, &format!("A{id}"), phase, state, "00:00:00");
        text.replace("|||4711^", &format!("|||P{id}^"))
    }
}

async fn story(seed: u64) {
    let trouble = Arc::new(Trouble {
        chance: Chance::new(seed),
        fails: AtomicBool::new(false),
    });
    let of_journal = Arc::clone(&trouble);
    let journal = AskedJournal::new(10_000, move |call| {
        call == Call::Append || !of_journal.strikes()
    });
    let journal = Arc::new(journal);
    let sink = Arc::new(Failing {
        trouble: Arc::clone(&trouble),
        taken: Mutex::default(),
    });
    let chance = Chance::new(seed + 1_000_000);
    let mut ward = Ward::default();
    let rounds = 6;
    for round in 0..=rounds {
        trouble.fails.store(false, Ordering::Relaxed);
        let consumer = Consumer::new(Arc::clone(&journal))
            .clock(Virtual::new())
            .seed(seed)
            .alert_sink(Arc::clone(&sink));
        let alerts = consumer.alerts();
        let (plug, listener) = wires();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(consumer.serve(listener, async { drop(stopped.await) }));
        let (near, far) = tokio::io::duplex(64 * 1024);
        let peer = ihe_pcd::mllp::Peer::default();
        plug.send(ihe_pcd::mllp::Incoming::ready(far, peer))
            .unwrap();
        let mut device = ihe_pcd::mllp::Connection::new(near, ihe_pcd::mllp::Config::default());
        for _ in 0..=chance.below(12) {
            let text = ward.next(&chance);
            device.write_frame(text.as_bytes()).await.unwrap();
            assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
            trouble.fails.store(true, Ordering::Relaxed);
            if chance.below(3) == 0 {
                time::sleep(Duration::from_millis(chance.below(400))).await;
            }
        }
        if round < rounds {
            serving.abort();
            assert!(serving.await.unwrap_err().is_cancelled());
            continue;
        }
        trouble.fails.store(false, Ordering::Relaxed);
        drop((device, stop));
        soon(serving).await.unwrap().unwrap();
        let standing = alerts.standing();
        let found: BTreeSet<String> = standing.iter().map(|it| it.patient.to_string()).collect();
        let expected: BTreeSet<String> = ward.standing.iter().map(|id| format!("P{id}")).collect();
        assert_eq!(found, expected, "seed {seed}");
        let all: BTreeSet<u32> = (1..=ward.said).collect();
        assert_eq!(*sink.taken.lock().unwrap(), all, "seed {seed}");
        let kept = journal.quarantined("alerts, what stands", Position::START, 1_000);
        let kept: BTreeSet<_> = kept
            .await
            .unwrap()
            .into_iter()
            .map(|note| {
                assert_eq!(note.reason, QuarantineReason::Stands);
                note.position
            })
            .collect();
        let needed: BTreeSet<_> = standing
            .iter()
            .flat_map(|alert| [alert.began_in, alert.position])
            .collect();
        assert_eq!(kept, needed, "seed {seed}");
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_that_stands_is_forgotten_and_nothing_that_is_over_comes_back() {
    for seed in 0..60 {
        story(seed).await;
    }
}
