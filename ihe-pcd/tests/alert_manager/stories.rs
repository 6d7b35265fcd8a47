//! The stories of issue and profile: what comes late, a reporter that is lost, and a sink of observations that stands.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{AlertManager, Consumer, ReplayFrom};
use ihe_pcd::datatype::Ei;
use ihe_pcd::mllp::Connection;
use ihe_pcd::plugin::{Journal, VolatileJournal};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{AlertWatch, ChangeKind, CourseState, Standing};
use tokio::io::DuplexStream;
use tokio::time;

use crate::scaffold::clock::{Said, Virtual, at};
use crate::scaffold::gated::GatedSink;
use crate::scaffold::site::{Site, next_answer, payload, soon};
use crate::scaffold::ward::{Ward, settle};
use crate::station::{Heard, Recorder, Station, message, next, rest, say};

#[tokio::test]
async fn of_what_comes_late_only_what_still_stands_is_in_the_list_and_a_replay_is_no_news() {
    let journal = Arc::new(VolatileJournal::new(100));
    // Whoever keeps everything.
    journal.mark("archive", Position::START).await.unwrap();
    let manager = || AlertManager::new(Arc::clone(&journal)).clock(Said::new("10:30:00"));
    let (sink, mut heard) = Recorder::new();
    let station = Station::open(manager().sink(sink)).await;
    let mut device = station.device().await;
    for (number, id, phase, state, time) in [
        (1, "asystole", "start", "active", "10:00:00"),
        (2, "asystole", "end", "inactive", "10:00:20"),
        (3, "low", "start", "active", "10:25:00"),
    ] {
        say(&mut device, &message(number, id, phase, state, time)).await;
    }
    let late = |seconds| Standing::Late(Duration::from_secs(seconds));
    for (standing, state) in [
        (late(1800), CourseState::Active),
        (late(1780), CourseState::Over),
        (late(300), CourseState::Active),
    ] {
        let told = next(&mut heard).await;
        assert_eq!((told.standing, told.state), (standing, Some(state)));
    }
    let standing = station.alerts.standing();
    assert_eq!(standing.len(), 1);
    assert_eq!(standing[0].since, Some(at("10:25:00")));
    assert_eq!(
        (&*standing[0].patient, &*standing[0].location),
        ("4711", "ICU^4^B")
    );
    assert_eq!(station.alerts.of_patient("4711").len(), 1);
    assert_eq!(station.alerts.of_patient("4712").len(), 0);
    for (id, count) in [("0123456789abcdef", 1), ("0123456789ABCDE0", 0)] {
        let found = station.alerts.of_device(&Ei::eui_64(id));
        assert_eq!(found.len(), count, "{id}");
    }
    drop(device);
    assert!(station.close().await.drained);

    let (sink, mut heard) = Recorder::new();
    let from = ReplayFrom::Position(Position::new(1));
    let station = Station::open(manager().sink(sink).replay("alerts", from)).await;
    let again = [next(&mut heard).await, next(&mut heard).await];
    assert_eq!(
        again.clone().map(|it| it.kind),
        [ChangeKind::Unconfirmed, ChangeKind::Said]
    );
    let told: Vec<_> = again
        .into_iter()
        .chain([next(&mut heard).await, next(&mut heard).await])
        .collect();
    for told in &told {
        assert_eq!(told.standing, Standing::Replay, "{told:?}");
        assert!(!told.calls);
    }
    assert_eq!(told[2].state, Some(CourseState::Over), "as it was then");
    let standing = station.alerts.standing();
    assert_eq!(standing.len(), 1);
    assert_eq!(standing[0].since, Some(at("10:25:00")));
    station.close().await;
    assert!(rest(&mut heard).is_empty());
}

async fn tell(device: &mut Connection<DuplexStream>, text: &str) {
    device.write_frame(text.as_bytes()).await.unwrap();
    assert_eq!(next_answer(device).await.unwrap().0, "CA");
}

fn kinds(heard: &mut Heard) -> Vec<ChangeKind> {
    rest(heard).into_iter().map(|told| told.kind).collect()
}

/// In virtual time: a refresh every ten seconds, and the reporter is killed.
#[tokio::test(start_paused = true)]
async fn an_alert_whose_reporter_is_lost_stands_until_somebody_who_knows_ends_it() {
    use ChangeKind::{Confirmed, EndedByOperator, LostReporter, Said, Unconfirmed};
    let (sink, mut heard) = Recorder::new();
    let watch = AlertWatch::default()
        .with_confirmed_within(Duration::from_secs(25))
        .without_links();
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .alert_sink(sink)
        .alert_watch(watch);
    let alerts = consumer.alerts();
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    tell(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    for number in 2..5 {
        time::sleep(Duration::from_secs(10)).await;
        tell(
            &mut device,
            &message(number, "A", "continue", "active", "12:00:00"),
        )
        .await;
    }
    settle().await;
    assert_eq!(kinds(&mut heard), [Said, Confirmed, Confirmed, Confirmed]);
    drop(device);
    time::sleep(Duration::from_secs(24)).await;
    assert!(kinds(&mut heard).is_empty());
    time::sleep(Duration::from_secs(2)).await;
    assert_eq!(kinds(&mut heard), [Unconfirmed, LostReporter]);
    let key = alerts.standing()[0].key.clone();
    assert!(!alerts.standing()[0].is_confirmed());

    time::sleep(Duration::from_secs(10 * 24 * 3600)).await;
    assert!(kinds(&mut heard).is_empty(), "it was told once");
    assert_eq!(alerts.standing().len(), 1, "and nothing ended it");

    let mut device = ward.device();
    tell(
        &mut device,
        &message(9, "A", "continue", "active", "12:00:00"),
    )
    .await;
    settle().await;
    assert_eq!(kinds(&mut heard), [Confirmed]);
    assert!(alerts.standing()[0].is_confirmed());

    assert!(alerts.end(&key, "Nurse Joy").await.unwrap());
    settle().await;
    let told = rest(&mut heard);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].kind, EndedByOperator);
    assert_eq!(told[0].operator.as_deref(), Some("Nurse Joy"));
    assert!(alerts.standing().is_empty());
    assert!(!alerts.end(&key, "Nurse Joy").await.unwrap(), "it is over");
    ward.close().await;
    assert!(kinds(&mut heard).is_empty());
}

#[tokio::test]
async fn an_alert_waits_for_no_observation() {
    let stalled = Arc::new(GatedSink::default());
    let (sink, mut heard) = Recorder::new();
    let consumer = Consumer::danger_volatile()
        .sink(Arc::clone(&stalled))
        .alert_sink(sink);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    for number in 0..500 {
        device
            .write_frame(&payload(&format!("R{number}")))
            .await
            .unwrap();
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    }
    soon(stalled.begun.acquire()).await.unwrap().forget();
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    let told = next(&mut heard).await;
    assert_eq!(told.control_id.as_deref(), Some("1"));
    assert_eq!(
        stalled.begun.available_permits(),
        0,
        "the other one still has its first"
    );
    stalled.gate.add_permits(1_000);
    drop(device);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.delivered), (501, 501));
}
