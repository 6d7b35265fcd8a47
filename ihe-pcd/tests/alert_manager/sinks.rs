//! What a manager does for a sink that does not take what it is told.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{AlertManager, Consumer, ServeError};
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{
    AlertNotice, ErrorKind, Failure, Journal, Named, TcpListener, VolatileJournal,
};
use ihe_pcd::session::alert::{ChangeKind, Standing};
use ihe_pcd::session::{Entry, Position, Precedence, QuarantineReason, QuarantineState};

use crate::scaffold::asked::{AskedJournal, Call};
use crate::scaffold::clock::{Said, at};
use crate::scaffold::site::{next_answer, payload, soon};
use crate::station::{Recorder, Station, message, next, rest, say};

#[tokio::test]
async fn later_means_the_same_change_again_under_the_same_id_and_in_order() {
    let later = Some(ErrorKind::RetryLater);
    let (sink, mut heard) = Recorder::planned("alerts", &[later, later, None, later]);
    let station = Station::open(AlertManager::new(VolatileJournal::new(100)).sink(sink)).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    say(
        &mut device,
        &message(2, "A", "update", "active", "12:00:01"),
    )
    .await;
    let mut told = Vec::new();
    for _ in 0..5 {
        told.push(next(&mut heard).await);
    }
    let ids: Vec<_> = told.iter().map(|it| it.id.to_string()).collect();
    assert_eq!(ids, ["1.0.1", "1.0.1", "1.0.1", "2.0.2", "2.0.2"]);
    assert!(
        told.iter()
            .all(|it| it.kind == ChangeKind::Said && it.misstep.is_none())
    );
    drop(device);
    let summary = station.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (2, 0));
    assert!(rest(&mut heard).is_empty());
}

#[tokio::test]
async fn no_alert_waits_for_the_marks_of_those_before_it() {
    const ALERTS: u32 = 150;
    let (told, at_mark) = (
        Arc::new(AtomicU32::new(0)),
        Arc::new(Mutex::new(Vec::new())),
    );
    let (seen, noted) = (Arc::clone(&told), Arc::clone(&at_mark));
    let journal = AskedJournal::new(200, move |call| {
        let told = seen.load(Ordering::SeqCst);
        // There is a mark before the first alert too.
        if call == Call::Mark && told > 0 {
            noted.lock().unwrap().push(told);
        }
        true
    });
    let entry = |number| {
        let message = message(number, &number.to_string(), "start", "active", "12:00:00");
        let entry = Entry::new("", "MONITOR|ICU", "1", at("12:00:00"), message.into());
        entry.with_precedence(Precedence::Alert)
    };
    let alerts = (1..=ALERTS).map(entry).collect();
    journal.append(alerts).await.unwrap();
    let sink = move |_: &AlertNotice<'_>| {
        told.fetch_add(1, Ordering::SeqCst);
        Ok(())
    };
    let manager = AlertManager::new(journal).sink(sink);
    let summary = Station::open(manager).await.close().await;
    assert_eq!(summary.delivered, u64::from(ALERTS));
    assert_eq!(at_mark.lock().unwrap().first(), Some(&ALERTS));
}

#[tokio::test]
async fn what_a_sink_refuses_is_in_the_list_and_comes_when_it_is_released() {
    let journal = Arc::new(VolatileJournal::new(100));
    let (sink, mut heard) = Recorder::planned("calls", &[Some(ErrorKind::Refuse)]);
    let manager = || AlertManager::new(Arc::clone(&journal));
    let station = Station::open(manager().sink(sink)).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    assert_eq!(next(&mut heard).await.id.to_string(), "1.0.1");
    say(&mut device, &message(2, "B", "start", "active", "12:00:01")).await;
    assert_eq!(next(&mut heard).await.id.to_string(), "2.0.2");
    assert_eq!(station.alerts.standing().len(), 2);
    drop(device);
    assert_eq!(station.close().await.undelivered, 1);
    let aside = journal.quarantined("calls", Position::START, 10).await;
    let mut aside = aside.unwrap();
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].reason, QuarantineReason::NotTaken);
    aside[0].state = QuarantineState::Released;
    journal.set_aside("calls", aside.remove(0)).await.unwrap();

    let (sink, mut heard) = Recorder::planned("calls", &[]);
    let station = Station::open(manager().sink(sink)).await;
    let mut told = Vec::new();
    for _ in 0..3 {
        told.push(next(&mut heard).await);
    }
    let released: Vec<_> = told.iter().filter(|it| it.out_of_order).collect();
    assert_eq!(released.len(), 1);
    assert_eq!(released[0].id.to_string(), "1.0.1");
    assert_eq!(released[0].stands, Some(true));
    assert_eq!(station.alerts.standing().len(), 2);
    station.close().await;
    assert!(rest(&mut heard).is_empty());
}

#[tokio::test]
async fn a_sink_that_panics_is_asked_a_few_times_and_the_next_change_follows() {
    let journal = Arc::new(VolatileJournal::new(100));
    let (told, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let sink = move |notice: &AlertNotice<'_>| {
        told.send(notice.change.id.to_string()).unwrap();
        assert_ne!(
            notice.change.id.position,
            Position::new(1),
            "this sink hates the first"
        );
        Ok(())
    };
    let station = Station::open(AlertManager::new(Arc::clone(&journal)).sink(sink)).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    say(&mut device, &message(2, "B", "start", "active", "12:00:00")).await;
    for id in ["1.0.1", "1.0.1", "1.0.1", "2.0.2"] {
        assert_eq!(soon(heard.recv()).await.unwrap(), id);
    }
    assert_eq!(station.alerts.standing().len(), 2);
    station.close().await;
    let aside = journal
        .quarantined("alerts", Position::START, 10)
        .await
        .unwrap();
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].reason, QuarantineReason::Panicked);
    // It stands, and is kept for that.
    let kept = journal
        .quarantined("alerts, what stands", Position::START, 10)
        .await;
    assert_eq!(kept.unwrap().len(), 2);
}

#[tokio::test]
async fn two_sinks_are_told_the_same_and_need_two_names() {
    let (first, mut first_heard) = Recorder::planned("first", &[]);
    let (second, mut second_heard) = Recorder::planned("second", &[Some(ErrorKind::RetryLater)]);
    let manager = AlertManager::new(VolatileJournal::new(100))
        .sink(first)
        .sink(second);
    let station = Station::open(manager).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    for heard in [&mut first_heard, &mut second_heard] {
        assert_eq!(next(heard).await.id.to_string(), "1.0.1");
    }
    let key = station.alerts.standing()[0].key.clone();
    assert!(station.alerts.end(&key, "Joy").await.unwrap());
    assert_eq!(
        next(&mut first_heard).await.kind,
        ChangeKind::EndedByOperator
    );
    let told = [next(&mut second_heard).await, next(&mut second_heard).await];
    assert_eq!(told[1].kind, ChangeKind::EndedByOperator);
    station.close().await;

    let consumer = Consumer::danger_volatile()
        .sink(|_: &Report<'_>| Ok(()))
        .alert_sink(Recorder::planned("sink", &[]).0);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let error = consumer.serve(listener, async {}).await.unwrap_err();
    assert!(matches!(error, ServeError::DuplicateSink { name } if name == "sink"));
}

#[tokio::test]
async fn a_manager_takes_no_reports_unless_it_is_told_to() {
    let station = Station::open(AlertManager::new(VolatileJournal::new(100))).await;
    let mut device = station.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CR");
    say(&mut device, &message(2, "A", "start", "active", "12:00:00")).await;
    drop(device);
    let alerts = station.alerts.clone();
    let summary = station.close().await;
    assert_eq!(
        (summary.accepted, summary.refused, summary.delivered),
        (1, 1, 1)
    );
    assert_eq!(alerts.standing().len(), 1, "it keeps the list all the same");
}

#[tokio::test]
async fn what_waited_for_its_sink_is_late_when_it_is_told() {
    let clock = Said::new("12:00:10");
    let (told, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let of_sink = clock.clone();
    let manager = AlertManager::new(VolatileJournal::new(100))
        .clock(clock)
        .sink(move |notice: &AlertNotice<'_>| {
            told.send((notice.change.id.to_string(), notice.change.standing))
                .unwrap();
            if notice.change.standing != Standing::Live {
                return Ok(());
            }
            of_sink.set("12:10:00");
            Err(Failure::retry_later("the exchange is being restarted"))
        });
    let station = Station::open(manager).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    let late = Standing::Late(Duration::from_secs(600));
    for standing in [Standing::Live, late] {
        let told = soon(heard.recv()).await.unwrap();
        assert_eq!(told, ("1.0.1".to_owned(), standing));
    }
    station.close().await;
}

#[tokio::test]
async fn two_closures_are_two_sinks_under_names_of_their_own() {
    let journal = Arc::new(VolatileJournal::new(100));
    let (told, mut tells) = tokio::sync::mpsc::unbounded_channel();
    let named = |name: &'static str| {
        let told = told.clone();
        Named::new(name, move |notice: &AlertNotice<'_>| {
            told.send((name, notice.change.id)).unwrap();
            Ok(())
        })
    };
    let manager = AlertManager::new(Arc::clone(&journal));
    let manager = manager.sink(named("board")).sink(named("pager"));
    let station = Station::open(manager).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    let mut names = [soon(tells.recv()).await, soon(tells.recv()).await].map(|it| it.unwrap().0);
    names.sort_unstable();
    assert_eq!(names, ["board", "pager"]);
    drop(device);
    station.close().await;
    for name in names {
        assert_eq!(journal.marked(name).await.unwrap(), Position::new(1));
    }
}
