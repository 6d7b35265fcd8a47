//! PCD-05: what became of an alert.

use ihe_pcd::hl7::Message;
use ihe_pcd::model::{AlertStatus, AnswerStatus};

const MSH: &str = "MSH|^~\\&|MANAGER|ICU|MONITOR|ICU|20261121120004+0000||ORA^R41^ORA_R41|9|P|2.6|||AL|NE|||||IHE_PCD_ACM_002^IHE PCD^1.3.6.1.4.1.19376.1.6.1.5.1^ISO";

fn read(segments: &[&str]) -> AlertStatus<'static> {
    let text = segments.join("\r");
    let message = Message::parse(&text).unwrap();
    AlertStatus::read(&message).unwrap().into_owned()
}

fn obr(parent: &str) -> String {
    format!(
        "OBR|1||9^MANAGER|196616^MDC_EVT_ALARM^MDC|||20261121120004+0000{}{parent}",
        "|".repeat(22)
    )
}

fn problems(status: &AlertStatus<'_>) -> Vec<String> {
    let problems = status.problems.iter();
    problems.map(ToString::to_string).collect()
}

#[test]
fn an_answer_names_message_alert_person_and_what_was_done() {
    let status = read(&[
        MSH,
        "MSA|AA|1",
        "PID|||4711^^^HOSPITAL^PI",
        &obr("^A7&MONITOR"),
        "PRT|P1|AD|RESPONSE^ACCEPTED^IHE_PCD_ACM|AAP^Alert Acknowledging Provider|77^Nurse^Test||||||20261121120003+0000",
    ]);
    assert_eq!(problems(&status), [""; 0]);
    assert_eq!(status.control_id.as_deref(), Some("1"));
    assert_eq!(status.patient.status(), "identified");
    let answer = &status.answers[0];
    assert_eq!(answer.id().unwrap().to_line(), "A7^MONITOR");
    let (said, by) = answer.statuses().next().unwrap();
    assert!(said == AnswerStatus::Accepted);
    assert_eq!(by.persons[0].id, "77");
    assert!(by.begin.is_some());
}

#[test]
fn a_status_is_read_whatever_its_case_and_one_that_nobody_knows_survives() {
    let status = read(&[
        MSH,
        &obr("^A7&MONITOR"),
        "PRT|P1|AD|RESPONSE^CallbackStart^IHE_PCD_ACM|AR",
        "PRT|P2|AD|RESPONSE^PONDERED^IHE_PCD_ACM|AR",
        "PRT|P3|AD|Delivered|AR",
    ]);
    let answer = &status.answers[0];
    let said: Vec<_> = answer
        .statuses()
        .map(|(said, _)| said.as_str().to_owned())
        .collect();
    assert_eq!(said, ["CALLBACKSTART", "PONDERED", "DELIVERED"]);
    assert_eq!(problems(&status), ["OBR[1]: not a value of the table"]);
    assert_eq!(status.control_id, None);
}

#[test]
fn every_status_is_the_word_that_says_it() {
    for status in AnswerStatus::ALL {
        assert_eq!(AnswerStatus::from_word(status.word()), Some(*status));
    }
    assert_eq!(AnswerStatus::from_word("PONDERED"), None);
}

#[test]
fn an_answer_about_no_alert_is_told() {
    let status = read(&[MSH, &obr("")]);
    assert_eq!(problems(&status), ["OBR[1]-29: a required field is empty"]);
    assert_eq!(status.answers[0].id(), None);
}

#[test]
fn either_trigger_is_taken_and_an_alert_is_none() {
    let other = MSH.replace("ORA^R41^ORA_R41", "ORU^R41^ORU_R41");
    assert_eq!(read(&[&other, &obr("^A7")]).answers.len(), 1);
    let alert = MSH.replace("ORA^R41^ORA_R41", "ORU^R40^ORU_R40");
    let message = Message::parse(&alert).unwrap();
    let error = AlertStatus::read(&message).unwrap_err();
    assert_eq!(error.to_string(), "MSH-9: not a PCD-05 message");
}
