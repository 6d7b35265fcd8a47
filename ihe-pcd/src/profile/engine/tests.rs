use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::hl7::Message;
use crate::profile::{Finding, FindingKind, Findings, Severity, sample};

const GOOD: &str = "MSH|^~\\&|GATEWAY^02^ISO|WARD|CHART|WARD|20260102030405+0100||ORU^R01^ORU_R01|1|P|2.6|1||AL|NE|NOR|UTF-8|en^English^LN||P^IHE^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\n\
PID|||T-1^^^W^PI||Test^Ola^^^^^L|Test^Kari^^^^^L|20000101|F\n\
PV1||I|W^1^A^H\n\
OBR|1|A^G|B^G|182777000^monitoring^SCT|||20260102030405+0100|20260102030406+0100||||||||DR\n\
OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||x|N|||X|||20260102030405+0100|A^B^LN|O|M^M^LN|02DE300D00000001^G|20260102030405+0100|S^S^LN\n\
OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.147842|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|x|N|||R|||20260102030405+0100|A^B^LN|O|M^M^LN|02DE300D00000001^G|20260102030405+0100|S^S^LN\n";

/// The message with a part replaced; it has to be there.
fn with(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

fn judge(message: &str) -> Findings {
    let message = message.replace('\n', "\r");
    sample().judge(Message::parse(&message).unwrap())
}

fn shown(message: &str) -> Vec<String> {
    let show = |finding: &Finding| format!("{} {} {}", finding.severity, finding.at, finding.rule);
    judge(message).iter().map(show).collect()
}

#[test]
fn a_message_that_keeps_every_rule_has_no_finding() {
    assert_eq!(shown(GOOD), [""; 0]);
    let findings = judge(GOOD);
    assert_eq!(
        (findings.worst(), findings.transaction()),
        (None, Some("PCD-01"))
    );
}

#[test]
fn each_rule_is_found_where_it_is_broken() {
    for (message, expected) in [
        (with("|1|P|2.6", "||P|2.6"), "error MSH-10 MSH-10.usage"),
        (with("GATEWAY^02^ISO", ""), "error MSH-3 MSH-3.usage"),
        (with("|WARD|CHART", "|^|CHART"), "info MSH-4 MSH-4.usage"),
        (
            with("+0100||ORU", "+0100|secret|ORU"),
            "error MSH-8 MSH-8.usage",
        ),
        (with("|2.6|", "|2.5|"), "error MSH-12 MSH-12.version"),
        (with("|AL|NE|", "|AL|XX|"), "error MSH-16 MSH-16.answer"),
        (with("|AL|NE|", "|AL|XX|"), "error MSH-16 MSH-16.table"),
        (
            with("6.1.1.1^ISO", "6.1.1.1^URN"),
            "error MSH-21 MSH-21.profile",
        ),
        (
            with("T-1^", "T-1234567890123456^"),
            "error PID-3.1 CX-1.length",
        ),
        (
            with("Test^Ola^^^^^L|", "Test^Ola^^^^^L~A^B^^^^^L~C^D^^^^^L|"),
            "error PID-5(3) PID-5.cardinality",
        ),
        (
            with("Test^Ola^^^^^L", "Test^Ola^^^^MD^L"),
            "error PID-5.6 XPN-6.usage",
        ),
        (
            with("Test^Ola^^^^^L", "Test^Ola^^^^^Q"),
            "error PID-5.7 XPN-7.table",
        ),
        (with("|20000101|", "|20000230|"), "error PID-7 PID-7.form"),
        (with("OBR|1", "OBR|2"), "error OBR[1]-1 OBR-1.number"),
        (with("A^G|", "A^G^^ISO|"), "error OBR[1]-2.3 EI-3.universal"),
        (with("A^G|", "0^G|"), "error OBR[1]-2 EI-1.blank"),
        (with("|NM|", "||"), "error OBX[2]-2 OBX-2.needed"),
        (with("|NM|", "||"), "error OBX[2]-5 OBX-5.value"),
        (with("|NM|", "|NA|"), "error OBX[2]-5 OBX-5.form"),
        (with("|NM|", "|QQ|"), "warning OBX[2]-2 OBX-2.table"),
        (with("|72|", "|7^2|"), "error OBX[2]-5 OBX-5.form"),
        (
            with("|NM|", "|ST|").replace("|72|", "|7^2|"),
            "error OBX[2]-5 OBX-5.form",
        ),
        (
            with("264864^MDC_DIM_BEAT_PER_MIN^MDC", ""),
            "error OBX[2]-6 OBX-6.unit",
        ),
        (
            with("264864^MDC_DIM_BEAT_PER_MIN", "266016^MDC_DIM_MMHG"),
            "error OBX[2]-6 OBX-6.unit",
        ),
        (
            with("147842^MDC_ECG_HEART_RATE", "147842^MDC_ECG_HEART"),
            "error OBX[2]-3 OBX-3.code",
        ),
        (with("PV1||I", "PV2||I"), "error PV2 structure"),
        (with("PV1||I", "PV2||I"), "info VISIT[1] VISIT.usage"),
        (
            with("OBR|1", "ZZZ|1"),
            "error ORDER_OBSERVATION[1] ORDER_OBSERVATION.usage",
        ),
        (
            with("PID|", "PID|||T^^^^PI||T^^^^^^L\nPID|"),
            "error PATIENT[2] PATIENT.cardinality",
        ),
        (
            format!("{GOOD}PRT||UC||RO^R\nPRT||UC||RO^R\nPRT||UC||RO^R\n"),
            "error PRT[3] PRT.cardinality",
        ),
    ] {
        let found = shown(&message);
        assert!(
            found.iter().any(|found| found == expected),
            "{expected}: {found:?}"
        );
    }
}

#[test]
fn an_alert_has_rules_of_its_own() {
    let alert = with("R01^ORU_R01", "R40^ORU_R40");
    let findings = judge(&alert);
    assert_eq!(findings.transaction(), Some("PCD-04"));
    let found = shown(&alert);
    assert!(
        found.contains(&"error ORDER_OBSERVATION[1] devices".to_string()),
        "{found:?}"
    );
}

#[test]
fn the_claim_chooses_among_transactions_of_one_message_type() {
    let claimed = |id: &str| {
        let message = with("1.3.6.1.4.1.19376.1.6.1.1.1", id);
        judge(&message).transaction().map(String::from)
    };
    assert_eq!(
        claimed("1.3.6.1.4.1.19376.1.6.1.1.1").as_deref(),
        Some("PCD-01")
    );
    assert_eq!(
        claimed("1.3.6.1.4.1.19376.1.6.1.9.1").as_deref(),
        Some("PCD-09")
    );
    assert_eq!(
        claimed("1.2").as_deref(),
        Some("PCD-09"),
        "the first one, without a claim"
    );
    let message = with("ORU_R01", "ORU_R42");
    assert_eq!(judge(&message).transaction(), Some("PCD-09"));
}

#[test]
fn a_message_of_an_unknown_transaction_has_this_one_finding() {
    let message = with("ORU^R01", "ADT^A01");
    let findings = judge(&message);
    let kinds: Vec<_> = findings.iter().map(|finding| finding.kind).collect();
    assert_eq!(kinds, [FindingKind::NoSuchMessage]);
    assert_eq!(findings.transaction(), None);
}

#[test]
fn a_segment_without_a_place_does_not_disturb_the_others() {
    for id in ["ZXY|1", "PV1||I", "SFT|a"] {
        let message = with("OBX|2", &format!("{id}\nOBX|2"));
        assert_eq!(shown(&message).len(), 1, "{id}: {:?}", shown(&message));
    }
}

#[test]
fn a_second_order_opens_a_second_group() {
    let second = "OBR|2|A^G|B^G|182777000^monitoring^SCT|||20260102030405+0100|20260102030405+0100||||||||DR\n";
    let wrong = second.replace("OBR|2", "OBR|1");
    let count = |message: &str| {
        let findings = judge(message);
        let numbers = findings
            .iter()
            .filter(|finding| &*finding.rule == "OBR-1.number");
        numbers
            .map(|finding| finding.at.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(count(&format!("{GOOD}{second}")), [""; 0]);
    assert_eq!(count(&format!("{GOOD}{wrong}")), ["OBR[2]-1"]);
    // Also where no row stands between.
    assert_eq!(count(&format!("{GOOD}{second}{second}")), ["OBR[3]-1"]);
}

#[test]
fn blanks_and_lone_separators_are_nothing() {
    for nothing in ["", " ", "^", "^&^", " ^ "] {
        let message = with("|Test^Ola^^^^^L|", &format!("|{nothing}|"));
        let found = shown(&message);
        assert!(
            found.contains(&"error PID-5 PID-5.usage".to_string()),
            "{nothing:?}: {found:?}"
        );
    }
}

#[test]
fn a_field_that_deletes_is_there_and_has_no_form() {
    let message = with("|20000101|", "|\"\"|").replace("Test^Kari^^^^^L", "\"\"");
    assert_eq!(shown(&message), [""; 0]);
}

#[test]
fn escaped_delimiters_are_text_and_count_as_one_character() {
    let message = with("T-1^", "T\\T\\345678901234^");
    assert_eq!(shown(&message), [""; 0], "fifteen characters");
}

#[test]
fn components_that_a_type_does_not_have_are_a_warning() {
    let message = with("|P|2.6", "|P^T^more|2.6");
    assert_eq!(shown(&message), ["warning MSH-11 components"]);
}

#[test]
fn findings_are_in_the_order_of_the_message() {
    let message = with("|72|", "|x|")
        .replace("|AL|NE|", "||NE|")
        .replace("T-1^", "T-1234567890123456^");
    let places: Vec<_> = judge(&message)
        .iter()
        .map(|finding| finding.at.to_string())
        .collect();
    assert_eq!(places, ["MSH-15", "PID-3.1", "OBX[2]-5"]);
}

#[test]
fn a_finding_holds_nothing_of_the_message() {
    let message = with("|72|", "|Nordmann|")
        .replace("20000101", "Nordmann")
        .replace("T-1^", "Nordmann-Nordmann^");
    let findings = judge(&message);
    assert!(findings.len() >= 3);
    for finding in &findings {
        let shown = format!("{finding} {finding:?}");
        assert!(!shown.contains("Nordmann"), "{shown}");
    }
}

#[test]
fn hostile_messages_are_judged_in_linear_time_and_bounded_room() {
    // What is quadratic in any of these takes minutes.
    let header = GOOD.lines().next().unwrap();
    let times = 20_000;
    for (name, message) in [
        ("segments", format!("{header}\n{}", "OBX\n".repeat(times))),
        (
            "orders",
            format!("{header}\n{}", "OBR|1\nOBX|1\n".repeat(times)),
        ),
        ("unknown", format!("{header}\n{}", "ZZ1|1\n".repeat(times))),
        (
            "repetitions",
            format!("{header}\nPID|||{}", "A^^^^PI~".repeat(times)),
        ),
        (
            "components",
            format!("{header}\nPID|||{}", "A^".repeat(times)),
        ),
        (
            "subcomponents",
            format!("{header}\nPID|||{}", "A&".repeat(times)),
        ),
        ("fields", format!("{header}\nPID{}", "|A".repeat(times))),
        (
            "escapes",
            format!("{header}\nPID|||{}", "\\T\\~".repeat(times)),
        ),
    ] {
        let findings = judge(&message);
        assert!(findings.len() <= Findings::MOST, "{name}");
        assert_eq!(
            findings.omitted() > 0,
            findings.len() == Findings::MOST,
            "{name}"
        );
        assert_eq!(findings.worst(), Some(Severity::Error), "{name}");
    }
}
