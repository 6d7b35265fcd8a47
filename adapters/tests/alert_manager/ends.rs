//! A person ends an alert: by the file, which another process may do, or by the manager.

use std::path::Path;

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::alert::{ChangeKind, CourseState, Standing};
use ihe_pcd_adapters::sqlite::{AlertQuery, Operator, Outcome, StoredAlert};

use super::station::{Station, say};

const WHO: &str = "night shift";

/// The alerts in the file, as any program sees them once everything that is stored is in the tables.
async fn in_file(path: &Path, query: &AlertQuery) -> Vec<StoredAlert> {
    let operator = Operator::open(path).unwrap();
    loop {
        let found = operator.alerts(query, Instant::UNIX_EPOCH).unwrap();
        if found.unread == 0 {
            return found.alerts;
        }
        tokio::task::yield_now().await;
    }
}

/// Has the only alert that stands ended through the table of commands.
async fn end_by_file(path: &Path) -> Outcome {
    let [alert] = &in_file(path, &AlertQuery::default()).await[..] else {
        panic!("one stands");
    };
    let operator = Operator::open(path).unwrap();
    operator.end_alert(alert.number, WHO, "taken away").unwrap()
}

#[tokio::test]
async fn what_is_ended_by_the_file_is_over_for_the_manager_and_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    for (number, id) in [(1, "A"), (2, "B")] {
        say(&mut device, number, id, "start", "active").await;
        station.told().await;
    }
    say(&mut device, 3, "B", "end", "inactive").await;
    station.told().await;
    assert_eq!(end_by_file(&path).await, Outcome::Done);

    let (id, kind, standing, state) = station.told().await;
    assert_eq!(
        (kind, standing, state),
        (
            ChangeKind::EndedByOperator,
            Standing::Live,
            Some(CourseState::Over)
        )
    );
    assert_eq!(id.to_string(), "1.4294967293.1", "as if it was ended here");
    assert_eq!(station.by().await, WHO);
    assert!(station.alerts.standing().is_empty());
    drop(device);
    station.close().await;

    let mut station = Station::open(&path).await;
    assert!(station.alerts.standing().is_empty(), "it stays ended");
    let mut device = station.device().await;
    say(&mut device, 4, "C", "start", "active").await;
    let (id, ..) = station.told().await;
    assert_eq!(id.to_string(), "4.0.4", "nothing is told of it any more");
    drop(device);
    station.close().await;
}

#[tokio::test]
async fn what_is_ended_while_nobody_has_the_file_open_is_over_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    say(&mut device, 1, "A", "start", "active").await;
    station.told().await;
    drop(device);
    station.close().await;
    assert_eq!(end_by_file(&path).await, Outcome::Done);

    for is_first in [true, false] {
        let mut station = Station::open(&path).await;
        if is_first {
            // It stood when this process ended.
            let (_, kind, ..) = station.told().await;
            assert_eq!(kind, ChangeKind::Unconfirmed);
            let (_, kind, ..) = station.told().await;
            assert_eq!(kind, ChangeKind::EndedByOperator);
        }
        assert!(station.alerts.standing().is_empty());
        station.close().await;
    }
    let aside = Operator::open(&path).unwrap().quarantined().unwrap();
    assert!(aside.is_empty(), "nothing is kept for what is over");
}

#[tokio::test]
async fn a_manager_that_is_killed_when_it_has_told_an_end_stays_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    say(&mut device, 1, "A", "start", "active").await;
    station.told().await;
    end_by_file(&path).await;
    let ended = station.told().await;
    station.kill().await;
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    say(&mut device, 2, "B", "start", "active").await;
    loop {
        let told = station.told().await;
        if told.1 == ChangeKind::Said {
            break;
        }
        assert_eq!(told, ended, "again under its id, if at all");
    }
    let standing = station.alerts.standing();
    assert_eq!(standing.len(), 1);
    assert_eq!(standing[0].began_in.number(), 2);
    station.close().await;
}

#[tokio::test]
async fn an_alert_that_its_reporter_confirms_after_that_stands_again_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    say(&mut device, 1, "A", "start", "active").await;
    station.told().await;
    end_by_file(&path).await;
    // Whether the manager has heard of the end by then or not.
    say(&mut device, 2, "A", "continue", "active").await;
    loop {
        let (id, kind, ..) = station.told().await;
        if id.position.number() == 2 {
            assert_ne!(kind, ChangeKind::EndedByOperator);
            break;
        }
    }
    assert_eq!(end_by_file(&path).await, Outcome::Done);
    let (id, kind, ..) = station.told().await;
    assert_eq!(kind, ChangeKind::EndedByOperator);
    assert_eq!(id.heard.number(), 2, "and it can be ended again");
    assert!(station.alerts.standing().is_empty());
    drop(device);
    station.close().await;
}

#[tokio::test]
async fn what_is_ended_by_the_manager_is_over_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    say(&mut device, 1, "A", "start", "active").await;
    station.told().await;
    let key = station.alerts.standing()[0].key.clone();
    assert!(station.alerts.end(&key, WHO).await.unwrap());
    let [alert] = &in_file(&path, &AlertQuery::default().with_all()).await[..] else {
        panic!("it is known");
    };
    assert_eq!(alert.state, CourseState::Over);
    assert_eq!(alert.ended_by.as_deref(), Some(WHO));
    assert_eq!(station.told().await.1, ChangeKind::EndedByOperator);
    assert!(!station.alerts.end(&key, WHO).await.unwrap(), "it is over");

    // What the manager has ended itself is not told again when it asks the file.
    say(&mut device, 2, "B", "start", "active").await;
    station.told().await;
    end_by_file(&path).await;
    let (id, kind, ..) = station.told().await;
    assert_eq!(kind, ChangeKind::EndedByOperator);
    assert_eq!(id.position.number(), 2);
    drop(device);
    station.close().await;
}
