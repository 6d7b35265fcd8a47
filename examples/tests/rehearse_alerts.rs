//! `pcd rehearse` with alert reporters and alert managers, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod listening;
mod rehearsal;
mod wire;

use listening::{Listening, new_store, number, rows};
use rehearsal::{Ended, Rehearsing, consumer_with, rightly, with_peer};
use wire::{exchange, field, report};

/// As a manager answers that does what it has to.
fn rightly_of_alerts(message: &str) -> Option<String> {
    rightly(message).map(|answer| answer.replace("ACK^R01", "ACK^R40"))
}

/// An alert about a patient, written by hand.
fn alert(control_id: &str, parent: &str, phase: &str, state: &str) -> String {
    let id = |id: &str| format!("{id}^HAVGLØTT^4C1F9A0000B20001^EUI-64");
    let named = match parent {
        "" => String::new(),
        parent => format!("^{}", id(parent).replace('^', "&")),
    };
    [
        &format!(
            "MSH|^~\\&|HAVGLØTT^4C1F9A0000B20001^EUI-64|FJORD SYKEHUS|SENTRAL|FJORD SYKEHUS|20261121120000+0100||\
             ORU^R40^ORU_R40|{control_id}|P|2.6|||AL|NE||UNICODE UTF-8|||\
             IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.4.1^ISO"
        ),
        "PID|||110377-12^^^FJORD SYKEHUS^PI||Bråten^Sæunn^^^^^L",
        &format!(
            "OBR|1|{own}|{own}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0100{}{named}",
            "|".repeat(22),
            own = id(control_id)
        ),
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||4C1F9A0000B20001^^4C1F9A0000B20001^EUI-64",
        "OBX|2||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X",
        "OBX|3|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Lav SpO2||||||F|||20261121115958+0100",
        "OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F",
        &format!("OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F"),
        &format!("OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F"),
        "OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.0.1.5|enabled||||||F",
        "OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F",
        "OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F",
        "",
    ]
    .join("\r")
}

/// Rehearses with a reporter that sends these messages.
fn with_reporter(messages: &[String]) -> Ended {
    let count = messages.len().to_string();
    let rehearsing =
        Rehearsing::start_test("acm-ar", &["--peer", "127.0.0.1", "--messages", &count]);
    let mut device = rehearsing.connect();
    for message in messages {
        let answer = exchange(&mut device, message);
        assert_eq!(field(&answer, "MSA", 1), "CA");
        assert_eq!(field(&answer, "MSA", 2), field(message, "MSH", 9));
    }
    rehearsing.end()
}

#[test]
fn a_manager_that_answers_rightly_passes_and_the_evidence_is_complete() {
    let manager = consumer_with(rightly_of_alerts, usize::MAX);
    let ended = with_peer("acm-am", &manager, "10");
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.framework_errors(), Vec::<String>::new());
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    let sent = ended.messages("sent");
    assert_eq!(sent.len(), 17);
    // The first again.
    assert_eq!(sent[0], sent[11]);
    // No one runs because of a rehearsal.
    assert!(sent.iter().all(|message| field(message, "MSH", 10) == "D"));
    let begin = |message: &str| field(message, "OBR", 29).to_owned();
    assert_eq!(begin(&sent[0]), "");
    let id = field(&sent[0], "OBR", 3).replace('^', "&");
    for later in &sent[1..7] {
        assert_eq!(begin(later), format!("^{id}"));
    }
    let statement = ended.file("statement.md");
    assert!(statement.contains("Alert Manager (AM)"), "{statement}");
    assert!(statement.contains("PCD-04 Report Alert"), "{statement}");
}

/// Every alert of the rehearsal stands in the file where it was left.
#[test]
fn a_listener_that_takes_alerts_passes_as_a_manager_and_knows_which_of_them_stand() {
    let (_folder, store) = new_store();
    let arguments = ["--bind", "127.0.0.1:0", "--alerts"];
    let listener = Listening::start_with(&store, &arguments);
    let ended = with_peer("acm-am", listener.address(), "10");
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.code, Some(0));
    listener.drain();
    let alerts = "SELECT kind || ' ' || state FROM alert ORDER BY number";
    let alerts: Vec<String> = rows(&store, alerts, |row| row.get(0));
    // The fourth came with a phase that no list has, and nobody may miss it.
    assert_eq!(
        alerts,
        ["SP over", "ST over", "SA told", "SP active", "SP active"]
    );
    let missteps = "SELECT misstep FROM alert_event WHERE misstep IS NOT NULL";
    let missteps: Vec<String> = rows(&store, missteps, |row| row.get(0));
    assert_eq!(missteps, ["unknown_phase"]);
    let silent = "SELECT count(*) FROM message WHERE position NOT IN (SELECT message_position FROM alert_event)";
    assert_eq!(number(&store, silent), 0);
}

#[test]
fn an_alert_that_a_manager_refuses_is_named_with_its_step() {
    let refuses_ends = |message: &str| {
        let answer = rightly_of_alerts(message)?;
        Some(match message.contains("|end|") {
            true => answer.replace("|CA|", "|CE|"),
            false => answer,
        })
    };
    let ended = with_peer("acm-am", &consumer_with(refuses_ends, usize::MAX), "10");
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.otherwise(), ["it ends: CE"]);
}

#[test]
fn a_manager_that_is_silent_about_an_unknown_phase_is_told() {
    let silent = |message: &str| match message.contains("|suspend|") {
        true => None,
        false => rightly_of_alerts(message),
    };
    let ended = with_peer("acm-am", &consumer_with(silent, usize::MAX), "0.5");
    assert_eq!(
        ended.otherwise(),
        ["a phase that no list has: no answer within 500ms"]
    );
}

#[test]
fn an_alert_that_begins_goes_on_and_ends_is_as_expected() {
    let ended = with_reporter(&[
        alert("1", "", "start", "active"),
        alert("2", "1", "continue", "active"),
        alert("3", "1", "end", "inactive"),
    ]);
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.framework_errors(), Vec::<String>::new());
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(ended.came("alert of message 3"), "end, inactive, SP, PH");
    assert_eq!(ended.came("message 3"), "stored, answered CA");
    assert_eq!(ended.came("alerts began"), "1 began, 1 of them ended");
    let statement = ended.file("statement.md");
    assert!(statement.contains("Alert Reporter (AR)"), "{statement}");
    // The evidence has the patient in the messages alone.
    assert!(!ended.file("summary.md").contains("Bråten"));
}

#[test]
fn an_alert_that_says_too_little_is_stored_and_told() {
    let whole = alert("1", "", "start", "active");
    let without = whole.replace("68484^MDC_ATTR_ALARM_PRIORITY", "0^MDCX_ATTR_SOMETHING");
    let ended = with_reporter(&[without, report("2", "AL|NE")]);
    assert_eq!(ended.code, Some(1));
    assert_eq!(
        ended.otherwise(),
        [
            "alert of message 1: OBR[1]: an alert without its priority",
            "alert of message 2: MSH-9: not a PCD-04 message",
        ]
    );
    assert_eq!(
        ended.framework_errors(),
        ["received/001.hl7 OBR[1] PCD-04.priority"]
    );
}

#[test]
fn both_sides_of_the_rehearsal_take_each_other() {
    let manager = Rehearsing::start_test("acm-ar", &["--peer", "127.0.0.1", "--messages", "16"]);
    let reporter = with_peer("acm-am", &manager.address, "10");
    assert_eq!(reporter.otherwise(), Vec::<String>::new());
    let manager = manager.end();
    // What the reporter breaks on purpose, and that half a block came.
    assert_eq!(
        manager.otherwise(),
        [
            "alert of message 13: OBX[5]-5: not a value of the table",
            "message 14: refused, answered CR: MSH-12.1: 203, version not accepted here",
            "alert of message 15: no message that can be read",
            "message 15: refused, answered CE: 100, segment 6 (byte 624): no segment id of three capitals or digits",
            "blocks that framing refused: 1",
        ]
    );
    assert_eq!(manager.came("alerts began"), "5 began, 2 of them ended");
}
