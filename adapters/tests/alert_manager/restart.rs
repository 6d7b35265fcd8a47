//! What stands after a restart and after a crash.

use ihe_pcd::session::QuarantineReason;
use ihe_pcd::session::alert::{ChangeKind, CourseState, Standing};
use ihe_pcd_adapters::sqlite::Operator;

use super::station::{Station, Told, say};

#[tokio::test]
async fn what_stood_stands_again_after_a_restart_and_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    for (number, id, phase, state) in [
        (1, "A", "start", "active"),
        (2, "B", "start", "active"),
        (3, "A", "update", "latched"),
        (4, "B", "end", "inactive"),
        (5, "A", "continue", "latched"),
    ] {
        say(&mut device, number, id, phase, state).await;
        let (id, ..) = station.told().await;
        assert_eq!(id.to_string(), format!("{number}.0.{number}"));
    }
    drop(device);
    station.close().await;
    let aside = Operator::open(&path).unwrap().quarantined().unwrap();
    let kept: Vec<_> = aside
        .iter()
        .map(|aside| (aside.entry.position.number(), aside.entry.reason))
        .collect();
    let stands = QuarantineReason::Stands;
    assert_eq!(kept, [(1, stands), (3, stands)]);

    for is_first in [true, false] {
        let mut station = Station::open(&path).await;
        let (id, kind, standing, _) = station.told().await;
        assert_eq!(id.to_string(), "3.4294967295.5");
        assert_eq!(
            (kind, standing),
            (ChangeKind::Unconfirmed, Standing::Replay)
        );
        let alerts = station.alerts.standing();
        assert_eq!(alerts.len(), 1);
        assert_eq!(alerts[0].course.state(), CourseState::Latched);
        assert!(!alerts[0].is_confirmed());
        if is_first {
            station.kill().await;
            continue;
        }
        let mut device = station.device().await;
        say(&mut device, 6, "A", "reset", "inactive").await;
        assert_eq!(station.told().await.3, Some(CourseState::Over));
        drop(device);
        station.close().await;
    }
    let aside = Operator::open(&path).unwrap().quarantined().unwrap();
    assert!(aside.is_empty(), "nothing is kept for what is over");
}

/// Whatever was told when it was killed: what comes again has the same id, and nothing that stands is forgotten.
#[tokio::test]
async fn a_manager_that_is_killed_again_and_again_forgets_no_start_and_no_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut said = Vec::new();
    let mut told: Vec<Told> = Vec::new();
    for round in 0..20_u32 {
        let mut station = Station::open(&path).await;
        let mut device = station.device().await;
        let (start, end) = (2 * round + 1, 2 * round + 2);
        say(&mut device, start, &format!("A{round}"), "start", "active").await;
        said.push(start);
        // Every second alert ends in the round after it began.
        if round % 2 == 1 {
            let before = format!("A{}", round - 1);
            say(&mut device, end, &before, "end", "inactive").await;
            said.push(end);
        }
        // How far its sink has come is chance.
        if round % 3 > 0 {
            told.push(station.told().await);
        }
        while let Ok(more) = station.heard.try_recv() {
            told.push(more);
        }
        station.kill().await;
    }
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    say(&mut device, 999, "LAST", "start", "active").await;
    let last = loop {
        let more = station.told().await;
        let is_said = matches!(more.1, ChangeKind::Said);
        told.push(more);
        if is_said && usize::try_from(more.0.position.number()).unwrap() == said.len() + 1 {
            break more;
        }
    };
    assert_eq!(last.3, Some(CourseState::Active));
    let mut standing: Vec<_> = station
        .alerts
        .standing()
        .iter()
        .map(|alert| alert.began_in.number())
        .collect();
    standing.sort_unstable();
    // Ten that never ended, and the last.
    assert_eq!(standing.len(), 11, "{standing:?}");
    station.close().await;
}
