//! Patients of a directory.

use std::sync::{Arc, Mutex};

use ihe_pcd::datatype::{Cx, Ei, Instant, Pl};
use ihe_pcd::model::Identity;
use ihe_pcd::plugin::{Associated, Association, ErrorKind, Failure, PatientDirectory};

use super::chart::{BPM, Chart, HEART_RATE, PATIENT, SPO2, at, bring, wire};

fn patient(id: &'static str) -> Association {
    Association::Identified(Identity::identified_by(Cx::new(id, "HOSPITAL", "PI")))
}

/// What the sink gets under this PID if the directory gives this answer, or why it gets nothing.
async fn associated(pid: &str, answer: Association) -> Result<String, String> {
    let directory = move |_: &[Ei<'_>], _: Option<&Pl<'_>>, _: Instant| Ok(answer.clone());
    let chart = Chart::new("chart");
    let sink = Associated::new(directory, chart.clone());
    let message = wire(pid, &[&format!("{HEART_RATE}|72|{BPM}")]);
    match bring(&sink, &message, 1).await {
        Ok(()) => Ok(chart.taken()[0].patient.clone()),
        Err(failure) => {
            assert_eq!(failure.kind(), ErrorKind::Refuse);
            assert_eq!(chart.calls(), 0);
            for text in [failure.to_string(), format!("{failure:?}")] {
                assert!(!text.contains("4711") && !text.contains("4712"), "{text}");
            }
            Err(failure.to_string())
        }
    }
}

const NOBODY: &str = "PID|||^^^&&||^^^^^^U||||||||||||||||||||||||||Y\r";
const PROVISIONAL: &str = "PID|||UNKNOWN-7^^^HOSPITAL^PI||^^^^^^U||||||||||||||||||||||||||Y\r";

#[tokio::test]
async fn a_report_without_a_patient_gets_the_one_of_the_directory() {
    for pid in ["", NOBODY] {
        assert_eq!(
            associated(pid, patient("4711")).await.unwrap(),
            "identified 4711"
        );
    }
}

#[tokio::test]
async fn what_the_directory_does_not_know_stays_as_it_is() {
    let unknown = Association::Unidentified;
    assert_eq!(associated("", unknown.clone()).await.unwrap(), "absent ");
    assert_eq!(
        associated(NOBODY, unknown.clone()).await.unwrap(),
        "unidentified "
    );
    assert_eq!(
        associated(PROVISIONAL, unknown.clone()).await.unwrap(),
        "unidentified UNKNOWN-7"
    );
    assert_eq!(
        associated(PATIENT, unknown).await.unwrap(),
        "identified 4711"
    );
}

#[tokio::test]
async fn nothing_is_overwritten() {
    assert_eq!(
        associated(PATIENT, patient("4711")).await.unwrap(),
        "identified 4711"
    );
    let another = associated(PATIENT, patient("4712")).await.unwrap_err();
    assert_eq!(
        another,
        "PID-3: the patient is not for sure the one of the directory"
    );
    let provisional = associated(PROVISIONAL, patient("4711")).await.unwrap_err();
    assert_eq!(
        provisional,
        "PID-3: the identity is provisional, and the directory names somebody"
    );
    let elsewhere = Identity::identified_by(Cx::new("4711", "ELSEWHERE", "PI"));
    let elsewhere = associated(PATIENT, Association::Identified(elsewhere)).await;
    assert_eq!(
        elsewhere.unwrap_err(),
        another,
        "nobody knows whether that is the same"
    );
}

#[tokio::test]
async fn a_conflict_is_refused_whatever_the_report_says() {
    for pid in ["", NOBODY, PATIENT] {
        let refused = associated(pid, Association::Conflict).await.unwrap_err();
        assert_eq!(refused, "OBX[2]: the directory has a conflict");
    }
}

#[tokio::test]
async fn the_directory_is_asked_for_the_time_of_each_observation_and_each_question_once() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let directory = {
        let asked = Arc::clone(&asked);
        move |devices: &[Ei<'_>], location: Option<&Pl<'_>>, at: Instant| {
            let devices: Vec<_> = devices.iter().map(Ei::to_line).collect();
            let bed = location.map(|location| location.bed.as_str().to_owned());
            asked.lock().unwrap().push((devices.join(" "), bed, at));
            Ok(patient("4711"))
        }
    };
    let sink = Associated::new(directory, Chart::new("chart"));
    let rate = format!("{HEART_RATE}|72|{BPM}");
    let earlier = format!("{SPO2}|97|||20261121115500+0000");
    bring(&sink, &wire(PATIENT, &[&rate, &rate, &earlier]), 1)
        .await
        .unwrap();
    let device = "0123456789ABCDEF^^0123456789ABCDEF^EUI-64".to_owned();
    let bed = Some("2".to_owned());
    let expected = [
        (device.clone(), bed.clone(), at("12:00:00")),
        (device, bed, at("11:55:00")),
    ];
    assert_eq!(*asked.lock().unwrap(), expected);
}

#[tokio::test]
async fn rows_of_two_patients_in_one_report_are_refused() {
    let directory = |_: &[Ei<'_>], _: Option<&Pl<'_>>, time: Instant| {
        Ok(patient(if time < at("11:58:00") {
            "4711"
        } else {
            "4712"
        }))
    };
    let chart = Chart::new("chart");
    let sink = Associated::new(directory, chart.clone());
    let earlier = format!("{SPO2}|97|||20261121115500+0000");
    let rows = [&*format!("{HEART_RATE}|72|{BPM}"), &*earlier];
    let refused = bring(&sink, &wire("", &rows), 1).await.unwrap_err();
    assert!(refused.to_string().starts_with("OBX[3]: "), "{refused}");
    assert_eq!(chart.calls(), 0);
}

#[tokio::test]
async fn a_row_without_a_time_is_not_taken_for_one_of_now() {
    let directory = |_: &[Ei<'_>], _: Option<&Pl<'_>>, _: Instant| Ok(patient("4711"));
    let sink = Associated::new(directory, Chart::new("chart"));
    let row = format!("{HEART_RATE}|72|{BPM}||20261121120000");
    let refused = bring(&sink, &wire("", &[&row]), 1).await.unwrap_err();
    assert!(refused.to_string().starts_with("OBX[2]-14: "), "{refused}");
}

#[tokio::test]
async fn a_directory_that_is_down_has_the_report_come_again() {
    let down = |_: &[Ei<'_>], _: Option<&Pl<'_>>, _: Instant| {
        Err(Failure::retry_later("the directory is down"))
    };
    let down: Arc<dyn PatientDirectory> = Arc::new(down);
    let chart = Chart::new("chart");
    let sink = Associated::new(down, chart.clone());
    let message = wire(PATIENT, &[&format!("{HEART_RATE}|72|{BPM}")]);
    let answer = bring(&sink, &message, 1).await.unwrap_err();
    assert_eq!((answer.kind(), chart.calls()), (ErrorKind::RetryLater, 0));
}

#[tokio::test]
async fn a_directory_that_names_nobody_by_an_identifier_is_misused() {
    let nameless = |_: &[Ei<'_>], _: Option<&Pl<'_>>, _: Instant| {
        Ok(Association::Identified(Identity::unknown()))
    };
    let sink = Associated::new(nameless, Chart::new("chart"));
    let message = wire("", &[&format!("{HEART_RATE}|72|{BPM}")]);
    let answer = bring(&sink, &message, 1).await.unwrap_err();
    assert_eq!(answer.kind(), ErrorKind::Misuse);
}
