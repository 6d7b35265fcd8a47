//! The list when there is no room in it.

use std::sync::{Arc, Mutex};

use ihe_pcd::actor::AlertManager;
use ihe_pcd::plugin::VolatileJournal;
use ihe_pcd::session::alert::{AlertWatch, ChangeKind, CourseState};
use ihe_pcd::session::gap::{Gap, GapChange, GapReason};

use crate::scaffold::clock::Said;
use crate::station::{Recorder, Station, message, next, say};

#[tokio::test]
async fn an_alert_that_has_no_place_in_the_list_is_told_all_the_same_and_missed() {
    let reasons = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&reasons);
    let (sink, mut heard) = Recorder::new();
    let manager = AlertManager::new(VolatileJournal::new(100))
        .clock(Said::new("12:00:30"))
        .watch(AlertWatch::default().with_most(1))
        .gap_sink(move |gap: &Gap, _: GapChange| {
            noted.lock().unwrap().push(gap.reason);
            Ok(())
        })
        .sink(sink);
    let station = Station::open(manager).await;
    let mut device = station.device().await;
    for (number, id) in [(1, "A"), (2, "B")] {
        say(
            &mut device,
            &message(number, id, "start", "active", "12:00:00"),
        )
        .await;
        let told = next(&mut heard).await;
        assert_eq!(
            (told.kind, told.state),
            (ChangeKind::Said, Some(CourseState::Active))
        );
        assert_eq!(told.stands.is_some(), id == "A");
        assert_eq!(told.standing.word(), "live");
        assert!(told.calls);
    }
    assert_eq!(station.alerts.standing().len(), 1);
    station.close().await;
    let mut reasons = core::mem::take(&mut *reasons.lock().unwrap());
    reasons.dedup();
    assert_eq!(reasons, [GapReason::Unwatched]);
}
