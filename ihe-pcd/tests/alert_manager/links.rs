//! What a manager concludes from a connection that ends.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{AlertManager, Consumer};
use ihe_pcd::plugin::{ErrorKind, VolatileJournal};
use ihe_pcd::session::alert::{AlertWatch, ChangeKind};
use ihe_pcd::session::gap::{Gap, GapChange, GapReason};
use tokio::time;

use crate::scaffold::clock::Virtual;
use crate::scaffold::site::next_answer;
use crate::scaffold::ward::{Ward, settle};
use crate::station::{Recorder, Station, message, next, rest, say};

#[tokio::test]
async fn without_grace_the_alerts_of_a_reporter_are_unconfirmed_as_soon_as_it_hangs_up() {
    let (sink, mut heard) = Recorder::new();
    let watch = AlertWatch::default().with_link_grace(Duration::ZERO);
    let manager = AlertManager::new(VolatileJournal::new(100)).sink(sink);
    let station = Station::open(manager.watch(watch)).await;
    let mut device = station.device().await;
    for (number, id) in [(1, "A"), (2, "B")] {
        say(
            &mut device,
            &message(number, id, "start", "active", "12:00:00"),
        )
        .await;
        assert_eq!(next(&mut heard).await.kind, ChangeKind::Said);
    }
    drop(device);
    let mut kinds = Vec::new();
    for _ in 0..3 {
        kinds.push(next(&mut heard).await.kind);
    }
    use ChangeKind::{LostReporter, Unconfirmed};
    assert_eq!(kinds, [Unconfirmed, LostReporter, Unconfirmed]);
    assert!(
        station
            .alerts
            .standing()
            .iter()
            .all(|it| !it.is_confirmed())
    );
    assert_eq!(station.alerts.standing().len(), 2);

    let mut device = station.device().await;
    say(
        &mut device,
        &message(3, "A", "continue", "active", "12:00:00"),
    )
    .await;
    assert_eq!(next(&mut heard).await.kind, ChangeKind::Confirmed);
    let standing = station.alerts.standing();
    let confirmed = standing.iter().filter(|it| it.is_confirmed());
    assert_eq!(confirmed.count(), 1);
    // The manager itself hangs up: nobody is lost by that.
    station.close().await;
    assert!(rest(&mut heard).is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_reporter_that_is_heard_on_another_connection_in_time_is_not_lost() {
    let (sink, mut heard) = Recorder::new();
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .alert_sink(sink);
    let alerts = consumer.alerts();
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    for number in 1..4 {
        let phase = if number == 1 { "start" } else { "continue" };
        let text = message(number, "A", phase, "active", "12:00:00");
        device.write_frame(text.as_bytes()).await.unwrap();
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
        settle().await;
        let told = rest(&mut heard);
        assert_eq!(told.len(), 1, "{told:?}");
        device = ward.device();
        time::sleep(Duration::from_secs(9)).await;
        assert!(rest(&mut heard).is_empty());
    }
    assert!(alerts.standing()[0].is_confirmed());
    time::sleep(Duration::from_secs(2)).await;
    let kinds: Vec<_> = rest(&mut heard).into_iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ChangeKind::Unconfirmed, ChangeKind::LostReporter]);
    assert_eq!(alerts.standing().len(), 1);
    ward.close().await;
}

/// There is nothing that could be set aside for it.
#[tokio::test]
async fn what_no_message_says_and_a_sink_refuses_is_passed_over_and_missed() {
    let reasons = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&reasons);
    let plan = [None, Some(ErrorKind::Refuse)];
    let (sink, mut heard) = Recorder::planned("alerts", &plan);
    let watch = AlertWatch::default().with_link_grace(Duration::ZERO);
    let manager = AlertManager::new(VolatileJournal::new(100))
        .watch(watch)
        .gap_sink(move |gap: &Gap, _: GapChange| {
            noted.lock().unwrap().push(gap.reason);
            Ok(())
        });
    let station = Station::open(manager.sink(sink)).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    next(&mut heard).await;
    drop(device);
    assert_eq!(next(&mut heard).await.kind, ChangeKind::Unconfirmed);
    assert_eq!(next(&mut heard).await.kind, ChangeKind::LostReporter);
    assert_eq!(station.alerts.standing().len(), 1);
    let summary = station.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (1, 1));
    assert!(reasons.lock().unwrap().contains(&GapReason::NotTaken));
}
