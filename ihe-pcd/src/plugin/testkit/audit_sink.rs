use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::backend::{Answer, Backend, Checks, Kit, Listed, Names, Opened, brought};
use super::journal::{Kept, answered};
use super::polling::Pause;
use super::promise::{Broken, BrokenPromise, Promise};
use crate::datatype::Instant;
use crate::model::{Claim, Transaction};
use crate::plugin::{AuditEvent, AuditSink, Audited, ErrorKind, Failure};
use crate::session::Position;

/// How many events are told with one call, at most.
const MOST_AT_ONCE: usize = 64;

/// A sink that is open, and the times of the events that it has written.
type Trail<'o> = Backend<'o, dyn AuditSink, Instant>;

/// Asks a sink of audit events for everything that [`AuditSink`] promises.
///
/// `open` opens the trail of a name (a word of lower-case letters): the same name is the same trail, also when it is opened again.
/// `effects` lists the time of each event that stands in the trail of a name, in the order of the trail: no two events of the kit have one,
/// and all are whole seconds. What was taken outlives the sink. `patience` is how long a call may take: it is ready when that is too long.
///
/// It is told all kinds of events, one by one and as many together as it says that it takes, and some with names that nobody has in mind.
/// Where a sink does nothing for some of them on purpose, as one that notes refusals alone, `effects` is to list these too.
///
/// ```
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::plugin::{AuditEvent, AuditSink, Failure, async_trait, testkit};
///
/// /// The rows of a table: of which trail, when, and what.
/// static TABLE: Mutex<Vec<(&str, Instant, String)>> = Mutex::new(Vec::new());
///
/// struct Trail(&'static str);
///
/// #[async_trait]
/// impl AuditSink for Trail {
///     async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
///         let row = (self.0, event.at, format!("{:?}", event.what));
///         TABLE.lock().unwrap().push(row);
///         Ok(())
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// // In the tests of an adapter, under `#[tokio::test]`:
/// let kept = testkit::audit_sink(
///     async |trail| Ok(Trail(trail)),
///     async |trail| {
///         let table = TABLE.lock().unwrap();
///         let rows = table.iter().filter(|(of, ..)| *of == trail);
///         Ok(rows.map(|(_, at, _)| *at).collect())
///     },
///     async || tokio::time::sleep(Duration::from_secs(60)).await,
/// );
/// if let Err(broken) = kept.await {
///     panic!("{broken}");
/// }
/// # });
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn audit_sink<S: AuditSink>(
    open: impl AsyncFn(&'static str) -> Result<S, Failure>,
    effects: impl AsyncFn(&'static str) -> Result<Vec<Instant>, Failure>,
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let open = |name| -> Opened<'_, dyn AuditSink> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open(name).await?) as Box<dyn AuditSink>) })
    };
    let effects = |name| -> Listed<'_, Instant> { Box::pin(effects(name)) };
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let kit = Kit {
        open: &open,
        effects: &effects,
        patience: &patience,
    };
    let mut run = Checks::new(&kit);
    run.check("takes", takes).await;
    run.check("together", together).await;
    run.check("odd", odd_events).await;
    run.check("mixed", mixed).await;
    run.check("name", name).await;
    run.check("restarts", restarts).await;
    Broken::of(run.broken)
}

impl Trail<'_> {
    /// Tells events, with one call if they are several, until they are taken, refused, or were told too often.
    async fn bring(&self, events: &[AuditEvent]) -> Answer {
        let show = async || match events {
            [event] => self.call(self.sink.audit(event)).await,
            _ => self.call(self.sink.audit_all(events)).await,
        };
        brought(show).await
    }

    /// Tells events that must be taken.
    async fn take(&self, events: &[AuditEvent]) -> Kept {
        answered("audit", self.bring(events).await?)
    }

    /// These events stand in the trail, and nothing else, in their order.
    async fn holds(&self, promise: Promise, told: &[AuditEvent]) -> Kept {
        let found = self.effects().await?;
        let number = |at: &Instant| told.iter().position(|event| event.at == *at);
        let missing = told.iter().position(|event| !found.contains(&event.at));
        promise.unless(missing.is_none(), || {
            let number = missing.map_or(0, |at| at.saturating_add(1));
            format!("event {number} of {} is not in the trail", told.len())
        })?;
        let is_foreign = found.iter().any(|at| number(at).is_none());
        Promise::EffectsAreOfReports.unless(!is_foreign, || {
            "an event is in the trail that nobody told, or that was refused".into()
        })?;
        Promise::NothingIsDoubled.unless(found.len() == told.len(), || {
            "an event is in the trail twice".into()
        })?;
        Promise::KeepsOrder.unless(found.iter().map(number).is_sorted(), || {
            "events are in the trail in another order than they were told in".into()
        })
    }
}

async fn takes(trail: Trail<'_>) -> Kept {
    let told = plain(0, 20);
    for event in &told {
        trail.take(core::slice::from_ref(event)).await?;
    }
    trail.holds(Promise::TakesEffect, &told).await
}

/// As many together as it takes, three times, and one by itself between.
async fn together(trail: Trail<'_>) -> Kept {
    let at_once = trail.sink.at_once();
    Promise::Answers.unless(at_once > 0, || "it takes no event at once".into())?;
    let at_once = at_once.min(MOST_AT_ONCE);
    let told = plain(0, at_once.saturating_mul(3).saturating_add(2));
    let mut rest = &told[..];
    for count in [at_once, 1, at_once, 1, at_once] {
        let (events, others) = rest.split_at_checked(count).unwrap_or((rest, &[]));
        trail.take(events).await?;
        rest = others;
    }
    trail.holds(Promise::AllOrNone, &told).await
}

/// Events that not every trail takes, and after each a plain one.
async fn odd_events(trail: Trail<'_>) -> Kept {
    let mut expected = Vec::new();
    for (number, (what, event)) in (0_i64..).zip(odd(0)) {
        let named = |broken: BrokenPromise| BrokenPromise {
            found: format!("{what}: {}", broken.found),
            ..broken
        };
        let answer = trail.bring(core::slice::from_ref(&event)).await;
        match answer.map_err(named)? {
            Ok(()) => expected.push(event),
            Err(failure) => {
                let is_for_good = failure.kind() != ErrorKind::RetryLater;
                Promise::RefusesForGood
                    .unless(is_for_good, || format!("{what}: it is asked for again"))?;
            }
        }
        let next = plain(1_000_i64.saturating_add(number), 1);
        let answer = trail.bring(&next).await.map_err(named)?;
        Promise::RefusalsDoNoHarm.unless(answer.is_ok(), || {
            format!("{what}: the next event was not taken")
        })?;
        expected.extend(next);
    }
    trail.holds(Promise::TakesEffect, &expected).await
}

/// An odd event between plain ones, with one call: all are taken or none.
async fn mixed(trail: Trail<'_>) -> Kept {
    if trail.sink.at_once() < 3 {
        return Ok(());
    }
    let mut expected = Vec::new();
    for (number, (what, event)) in (0_i64..).zip(odd(0)) {
        let first = 1_000_i64.saturating_add(number.saturating_mul(2));
        let mut events = plain(first, 2);
        events.insert(1, event);
        if trail.bring(&events).await?.is_ok() {
            expected.extend(events);
        }
        let found = trail.holds(Promise::AllOrNone, &expected).await;
        found.map_err(|broken| BrokenPromise {
            promise: Promise::AllOrNone,
            found: format!("{what}, among others: {}", broken.found),
        })?;
    }
    Ok(())
}

async fn name(trail: Trail<'_>) -> Kept {
    let names = Names::first(trail.sink.name())?;
    trail.take(&plain(0, 1)).await?;
    names.is_still(trail.sink.name(), "after an event")?;
    let trail = trail.reopened().await?;
    names.is_still(trail.sink.name(), "when it was opened again")
}

async fn restarts(mut trail: Trail<'_>) -> Kept {
    let told = plain(0, 9);
    for (count, event) in (1_usize..).zip(&told) {
        trail.take(core::slice::from_ref(event)).await?;
        if count % 3 == 0 {
            trail = trail.reopened().await?;
        }
        let told = told.get(..count).unwrap_or_default();
        trail.holds(Promise::TakenOutlivesTheSink, told).await?;
    }
    Ok(())
}

/// When the event with a number happened: each in a second of its own.
fn at(number: i64) -> Instant {
    let seconds = 1_795_608_000_i64.saturating_add(number);
    Instant::from_unix(seconds, 0).unwrap_or(Instant::UNIX_EPOCH)
}

/// So many events from a number on, of all kinds in turn.
fn plain(first: i64, count: usize) -> Vec<AuditEvent> {
    let event = |number: i64| {
        let position = Position::new(number.unsigned_abs().saturating_add(1));
        let peer = "192.0.2.7:40112 (CN=PUMP 12)".into();
        let what = match number % 9 {
            0 => Audited::Started,
            1 => Audited::Connected { peer },
            2 => Audited::Refused {
                peer,
                why: "the sender is not on the list",
            },
            3 => Audited::Stored {
                transaction: Transaction::Pcd01(Claim::Profile),
                sender: "PUMP^0123456789ABCDEF^EUI-64|ICU".into(),
                position,
            },
            4 => Audited::Forwarded {
                to: "chart".into(),
                position,
            },
            5 => Audited::Operated {
                operator: Some("night shift".into()),
                deed: "dropped",
                position: Some(position),
                sink: Some("chart".into()),
                why: Some("sent by a test".into()),
            },
            6 => Audited::Missed { count: 12 },
            7 => Audited::Disconnected { peer },
            _ => Audited::Stopped,
        };
        AuditEvent::new(at(number), "consumer", what)
    };
    (first..).take(count).map(event).collect()
}

/// Events with what nobody has in mind, each with a word for it.
fn odd(first: i64) -> Vec<(&'static str, AuditEvent)> {
    let connected = |peer: &str| Audited::Connected { peer: peer.into() };
    let events = [
        ("a name of no letters", connected("")),
        ("a name with a quote", connected("ward \"7\" 'a' `b` \\")),
        (
            "a name with line ends",
            connected("one\r\ntwo\n{\"at\":\"three\"}\u{2028}four"),
        ),
        (
            "a name with control characters",
            connected("\0 \u{1} \u{7f} \u{1b}[31m"),
        ),
        ("a name in other scripts", connected("Ås \u{62a} \u{1f6cf}")),
        ("a long name", connected(&"x".repeat(100_000))),
        (
            "an operator who is nobody",
            Audited::Operated {
                operator: None,
                deed: "replayed",
                position: None,
                sink: None,
                why: None,
            },
        ),
        (
            "a position beyond all",
            Audited::Forwarded {
                to: "%s'; DROP TABLE trail; --".into(),
                position: Position::new(u64::MAX),
            },
        ),
        (
            "more than can be counted",
            Audited::Missed { count: u64::MAX },
        ),
    ];
    let events = (first..).zip(events);
    let told = events.map(|(number, (what, event))| (what, AuditEvent::new(at(number), "", event)));
    told.collect()
}
