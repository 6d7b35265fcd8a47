use ihe_pcd::pipeline::Plan;

use crate::plugins::registry;

const WARD: &str = r#"
name = "Intensive care"
[journal]
kind = "danger-volatile"
[listeners.monitors]
kind = "mllp"
bind = "127.0.0.1:2575"
[sources.bed-7]
kind = "acme-monitor"
rate = 72
password = "s3cret"
sender = { application = "ACME", facility = "ICU" }
[steps.each-minute]
kind = "window"
window = 60
[sinks.record]
kind = "mllp"
to = "record.example:2575"
sender = { application = "WARD", facility = "ICU" }
tls = { certificate = "ward.pem", key = "very-private.key", authorities = "ca.pem" }
tls_name = "record.example"
through = ["each-minute"]
[sinks.chart]
kind = "chart"
[audit_sinks.books]
kind = "trail"
"#;

fn described() -> String {
    let (registry, _) = registry();
    Plan::read("ward.toml", WARD, &registry).unwrap().describe()
}

#[test]
fn every_flow_is_in_the_document_with_its_transaction_transport_and_security() {
    let text = described();
    for row in [
        "| monitors | mllp | whoever connects to 127.0.0.1:2575 | PCD-01, and PCD-04 where alerts are taken | HL7 v2.6 over MLLP over TCP | none; from this machine only | stored in the journal | as all |",
        "| record | mllp | record.example:2575 | PCD-01 | HL7 v2.6 over MLLP over TCP | TLS 1.2 or 1.3, to the certificate of record.example | nothing of its own: what was not acknowledged is in the journal | as all |",
        "| chart | chart | not said | not said | not said | not said | not said | as all |",
        "| record | each-minute (window) |",
        "## What is audited",
        "| books | trail | not said | not said | not said | not said | not said | as all |",
        "- Audit sinks are told when the program began and ended, who connected,",
    ] {
        assert!(text.contains(row), "{row}\nis not in\n{text}");
    }
}

#[test]
fn the_picture_has_every_flow_and_no_name_breaks_it() {
    let text = described();
    let picture = text.split("```").nth(1).unwrap();
    assert_eq!(
        picture,
        "mermaid\nflowchart LR\n  \
           journal[(\"journal: danger-volatile\")]\n  \
           l0([\"monitors<br/>whoever connects to 127.0.0.1:2575\"]) -->|mllp| journal\n  \
           q0[/\"bed-7<br/>a monitor #124; at #quot;bed 7#quot;\"/] -->|acme-monitor| journal\n  \
           journal --> s0x0{{\"each-minute\"}}\n  \
           s0x0 -->|mllp| s0[\"record<br/>record.example:2575\"]\n  \
           journal -->|chart| s1[\"chart\"]\n  \
           journal -.->|trail| u0[\"books\"]\n"
    );
}

#[test]
fn that_nobody_is_told_what_has_to_be_accounted_for_is_said_too() {
    let (registry, _) = registry();
    let (without, _) = WARD.split_once("[audit_sinks").unwrap();
    let text = Plan::read("ward.toml", without, &registry).unwrap();
    let text = text.describe();
    let said =
        "\n- Nobody is told what has to be accounted for: this configuration has no audit sink.\n";
    assert!(text.contains(said), "{text}");
    assert!(!text.contains("## What is audited"), "{text}");
}

#[test]
fn no_secret_and_no_path_of_a_key_is_in_the_document() {
    let (registry, _) = registry();
    let plan = Plan::read("ward.toml", WARD, &registry).unwrap();
    for text in [plan.describe(), format!("{plan:?}")] {
        assert!(
            !text.contains("s3cret") && !text.contains("very-private"),
            "{text}"
        );
    }
}

#[test]
fn the_document_says_after_what_messages_are_acknowledged() {
    let usual = "- A message is acknowledged when it is in the journal, and brought to each sink";
    assert!(described().contains(usual), "{}", described());
    let (registry, _) = registry();
    let policy =
        "[policy]\nacknowledge_after = [\"record\", \"chart\"]\n[limits]\nacknowledge_within = 3\n";
    let text = format!("{WARD}{policy}");
    let plan = Plan::read("ward.toml", &text, &registry).unwrap();
    assert_eq!(
        plan.acknowledge_after().collect::<Vec<_>>(),
        ["record", "chart"]
    );
    let text = plan.describe();
    let said = "- A message is acknowledged when it is in the journal and taken by those of these sinks that it is for: \
        `record`, `chart`. Its sender is told to send it again if they have not taken it 3 s after it came, and that it is not taken \
        if they set it aside. It is brought to each sink";
    assert!(text.contains(said), "{said}\nis not in\n{text}");
}
