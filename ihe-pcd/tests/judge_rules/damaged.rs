//! Whatever is wrong with a message, it is judged, and no finding says what stands in it.

use ihe_pcd::hl7::Message;
use ihe_pcd::profile::{Findings, Profile, Severity};

use crate::cases::profile;
use crate::messages;
use crate::wire::with_field;

const MESSAGES: [fn() -> String; 12] = [
    messages::report,
    messages::alert_ends,
    messages::alert_status,
    messages::refusal,
    messages::upload,
    messages::infusion,
    messages::infusion_answer,
    messages::event,
    messages::implant,
    messages::place,
    messages::reported_association,
    messages::subscription,
];

#[test]
fn a_message_that_lost_or_changed_a_byte_is_judged() {
    const MEANINGFUL: &[u8] = b"|^~\\&\r\"0.\x00\xFF";
    let profiles = Profile::names().map(profile);
    for message in MESSAGES {
        let bytes = message().into_bytes();
        // A prime step meets every part of a field in some message.
        for at in (0..bytes.len()).step_by(3) {
            let mut lost = bytes.clone();
            lost.remove(at);
            let mut changed = bytes.clone();
            changed[at] = MEANINGFUL[at % MEANINGFUL.len()];
            let profile = &profiles[at % profiles.len()];
            for bytes in [lost, changed] {
                if let Ok(message) = Message::parse(&bytes) {
                    profile.judge(message);
                }
            }
        }
    }
}

#[test]
fn no_finding_says_what_stands_in_the_message() {
    const SECRET: &str = "SECRET^SECRET&SECRET~SECRET";
    for profile in Profile::names().map(profile) {
        for message in MESSAGES {
            for segment in [
                "MSH", "PID", "PV1", "ORC", "OBR", "OBX", "PRT", "RXG", "RXR", "TQ1", "QPD", "RCP",
                "MSA", "ERR",
            ] {
                for field in (3..52).filter(|field| (segment, *field) != ("MSH", 9)) {
                    let Some(text) = with_field(&message(), segment, field, SECRET) else {
                        continue;
                    };
                    let findings = profile.judge(Message::parse(&text).unwrap());
                    let told = told(&findings);
                    assert!(!told.contains("SECRET"), "{segment}-{field}: {told}");
                }
            }
        }
    }
}

#[test]
fn a_flood_of_small_findings_hides_no_error() {
    let mut message = messages::report();
    for row in 1..=12_000 {
        message += &format!("OBX|{row}00|ST|0^X^99Z|9.9.9.{row}|x||||||R\r");
    }
    message += "OBX|13|ST|0^X^99Z|9.9.9.13|without a status\r";
    let findings = profile("rev9").judge(Message::parse(&message).unwrap());
    assert!(findings.omitted() > 0);
    assert!(findings.iter().all(|kept| kept.severity < Severity::Error));
    assert_eq!(findings.worst(), Some(Severity::Error));
}

fn told(findings: &Findings) -> String {
    let lines = findings
        .iter()
        .map(|finding| format!("{finding}\n{finding:?}\n"));
    lines.collect()
}

/// Each row has its place among thousands, and judging them takes time in proportion.
#[test]
fn thousands_of_rows_are_judged() {
    let mut message = messages::report();
    for row in 10..5_000 {
        message += &format!(
            "OBX|{row}|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.{}|72||||||R\r",
            5_000 - row
        );
    }
    let findings = profile("rev9").judge(Message::parse(&message).unwrap());
    let units = findings
        .iter()
        .filter(|finding| &*finding.rule == "OBX-6.required");
    assert_eq!(units.count(), 4_990);
    let order: Vec<_> = findings
        .iter()
        .filter(|finding| &*finding.rule == "OBX-4.order")
        .map(|finding| finding.at.to_string())
        .collect();
    assert_eq!(order, ["OBX[10]-4"]);
}
