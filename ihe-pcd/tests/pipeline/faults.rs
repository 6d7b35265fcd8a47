use ihe_pcd::pipeline::Plan;

use crate::plugins::registry;

/// What is said of a file.
fn faults(text: &str) -> String {
    let (registry, _) = registry();
    match Plan::read("ward.toml", text, &registry) {
        Ok(plan) => panic!("nothing is wrong with {plan:?}"),
        Err(faults) => faults.to_string(),
    }
}

/// A pipeline that is fine, and what a test adds.
fn with(more: &str) -> String {
    let fine = "[journal]\nkind = \"danger-volatile\"\n\
        [listeners.monitors]\nkind = \"mllp\"\nbind = \"127.0.0.1:0\"\n";
    format!("{fine}{more}")
}

#[test]
fn what_is_no_toml_is_told_with_its_place() {
    let said = faults("[journal\nkind = 1");
    assert!(said.starts_with("ward.toml:1:9: "), "{said}");
}

#[test]
fn an_unknown_table_is_told_with_those_that_are_known() {
    assert_eq!(
        faults(&with("[sink.chart]\nkind = \"chart\"\n")),
        "ward.toml:6:2: `sink` is not known; known: `name`, `journal`, `listeners`, `sources`, `alert_sources`, `outboxes`, `directories`, `steps`, `sinks`, `alert_sinks`, `audit_sinks`, `policy`, `limits`"
    );
}

#[test]
fn an_unknown_kind_is_told_with_those_that_are_known() {
    assert_eq!(
        faults(&with("[sinks.record]\nkind = \"mlpp\"\n")),
        "ward.toml:7:8: sinks.record: there is no sink of the kind \"mlpp\"; known: \"chart\", \"mllp\", \"nothing\", \"route\", \"tee\""
    );
}

#[test]
fn an_audit_sink_is_of_a_kind_of_its_own() {
    assert_eq!(
        faults(&with("[audit_sinks.trail]\nkind = \"chart\"\n")),
        "ward.toml:7:8: audit_sinks.trail: there is no audit sink of the kind \"chart\"; known: \"trail\""
    );
    assert_eq!(
        faults(&with("[audit_sinks.trail]\nkind = \"trail\"\nfolder = 1\n")),
        "ward.toml:8:1: audit_sinks.trail: unknown field `folder`, there are no fields"
    );
}

#[test]
fn a_missing_kind_is_told() {
    assert_eq!(
        faults(&with("[sinks.record]\nto = \"x:1\"\n")),
        "ward.toml:6:1: sinks.record: `kind` is missing: which plugin it is"
    );
}

#[test]
fn an_unknown_key_of_a_plugin_is_told_with_those_that_are_known() {
    let said = faults(&with(
        "[sources.bed-7]\nkind = \"acme-monitor\"\nrate = 72\npasword = \"x\"\nsender = { application = \"A\", facility = \"B\" }\n",
    ));
    assert_eq!(
        said,
        "ward.toml:9:1: sources.bed-7: unknown field `pasword`, expected `rate` or `password`"
    );
}

#[test]
fn a_value_of_a_wrong_type_is_told_and_not_shown() {
    let said = faults(&with(
        "[sources.bed-7]\nkind = \"acme-monitor\"\nrate = \"s3cret\"\nsender = { application = \"A\", facility = \"B\" }\n",
    ));
    assert_eq!(
        said,
        "ward.toml:8:8: sources.bed-7: invalid type: string, expected i64"
    );
}

#[test]
fn what_a_plugin_itself_finds_wrong_is_told_before_anything_is_opened() {
    let said = faults(&with(
        "[sources.bed-7]\nkind = \"acme-monitor\"\nrate = 301\nsender = { application = \"A\", facility = \"B\" }\n",
    ));
    assert_eq!(
        said,
        "ward.toml:6:1: sources.bed-7: `rate` is between 0 and 300"
    );
}

#[test]
fn a_step_that_is_not_there_is_told_with_those_that_are() {
    let said = faults(&with(
        "[steps.each-minute]\nkind = \"window\"\nwindow = 60\n[sinks.chart]\nkind = \"chart\"\nthrough = [\"each-hour\"]\n",
    ));
    assert_eq!(
        said,
        "ward.toml:11:12: sinks.chart: `through` names \"each-hour\", which is no step; known: \"each-minute\""
    );
}

#[test]
fn a_step_is_read_though_no_sink_names_it() {
    let said = faults(&with(
        "[steps.some]\nkind = \"filter\"\nselect = { metrics = [1] }\n",
    ));
    assert!(said.starts_with("ward.toml:8:"), "{said}");
    assert!(said.contains("`metric`"), "{said}");
}

#[test]
fn a_source_without_a_sender_is_told() {
    let said = faults(&with(
        "[sources.bed-7]\nkind = \"acme-monitor\"\nrate = 72\n",
    ));
    assert_eq!(
        said,
        "ward.toml:6:1: sources.bed-7: `sender` is missing: { application, facility }, MSH-3 and MSH-4"
    );
}

#[test]
fn a_pipeline_without_journal_or_without_anything_that_comes_is_told() {
    assert_eq!(
        faults("[sinks.chart]\nkind = \"chart\"\n"),
        "ward.toml:1:1: `journal` is missing: where messages are stored before they are acknowledged\n\
         ward.toml:1:1: there is no listener and no source: nothing would ever come"
    );
}

#[test]
fn everything_that_is_wrong_is_told_in_the_order_of_its_lines() {
    let said = faults(&with(
        "[sinks.a]\nkind = \"chrt\"\n[sinks.b]\nkind = \"chart\"\ncolour = 1\n[limits]\nattempts = -1\n[policy]\nrefuse = \"some\"\n",
    ));
    let places: Vec<_> = said
        .lines()
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert_eq!(
        places,
        [
            "ward.toml:7:8:",
            "ward.toml:10:1:",
            "ward.toml:12:12:",
            "ward.toml:14:10:"
        ],
        "{said}"
    );
    assert!(said.contains("expected `unread` or `all`"), "{said}");
}

#[test]
fn two_sinks_of_one_name_are_told() {
    let alerts = ihe_pcd::pipeline::Factory::alert_sink(|_: crate::plugins::NoSettings| {
        Ok::<_, ihe_pcd::plugin::Failure>(|_: &ihe_pcd::plugin::AlertNotice<'_>| Ok(()))
    });
    let registry = registry().0.with("board", alerts);
    let text = with("[sinks.ward]\nkind = \"chart\"\n[alert_sinks.ward]\nkind = \"board\"\n");
    let said = Plan::read("ward.toml", &text, &registry).unwrap_err();
    assert_eq!(
        said.to_string(),
        "ward.toml:8:1: alert_sinks.ward: a sink has this name: two sinks need two names"
    );
}

#[test]
fn plain_text_beyond_this_machine_is_a_word_that_is_not_said_by_accident() {
    let said = faults(
        "[journal]\nkind = \"danger-volatile\"\n[listeners.all]\nkind = \"mllp\"\nbind = \"0.0.0.0:2575\"\ndanger_plain_text = true\ntls = { certificate = \"a\", key = \"b\", authorities = \"c\" }\n",
    );
    assert_eq!(
        said,
        "ward.toml:3:1: listeners.all: `tls` and `danger_plain_text` exclude each other"
    );
}

#[test]
fn sinks_that_are_not_there_that_two_have_and_circles_are_told() {
    let tee = |name: &str, to: &str| format!("[sinks.{name}]\nkind = \"tee\"\nto = [{to:?}]\n");
    assert_eq!(
        faults(&with(&tee("all", "chart"))),
        "ward.toml:6:1: sinks.all: there is no sink \"chart\"; known: \"all\""
    );
    let chart = "[sinks.chart]\nkind = \"chart\"\n";
    assert_eq!(
        faults(&with(
            &[chart, &tee("one", "chart"), &tee("two", "chart")].concat()
        )),
        "ward.toml:11:1: sinks.two: \"one\" has the sink \"chart\", and only one can have it"
    );
    assert_eq!(
        faults(&with(&[tee("one", "two"), tee("two", "one")].concat())),
        "ward.toml:6:1: sinks.one: it leads to itself\nward.toml:9:1: sinks.two: it leads to itself"
    );
}

#[test]
fn a_sink_to_acknowledge_after_that_is_not_there_is_told_with_those_that_are() {
    let sinks = "[sinks.chart]\nkind = \"chart\"\n[sinks.all]\nkind = \"tee\"\nto = [\"chart\"]\n";
    let policy = |names: &str| format!("{sinks}[policy]\nacknowledge_after = {names}\n");
    assert_eq!(
        faults(&with(&policy("[\"all\", \"chrat\"]"))),
        "ward.toml:12:29: policy: `acknowledge_after` names \"chrat\", which is no sink; known: \"all\""
    );
    assert_eq!(
        faults(&with(&policy("[\"chart\"]"))),
        "ward.toml:12:22: policy: \"chart\" has its reports from \"all\": that one can be named here"
    );
    assert_eq!(
        faults(&with("[policy]\nacknowledge_after = [\"chart\"]\n")),
        "ward.toml:7:22: policy: `acknowledge_after` names \"chart\", which is no sink; there is none"
    );
    let said = faults(&with("[policy]\nacknowledge_after = \"chart\"\n"));
    assert!(
        said.starts_with("ward.toml:7:21: policy: invalid type: string"),
        "{said}"
    );
    // One whose own table is wrong is there.
    let said = faults(&with(
        "[sinks.chart]\nkind = \"chrt\"\n[policy]\nacknowledge_after = [\"chart\"]\n",
    ));
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn to_acknowledge_after_a_sink_without_a_duplicate_window_is_told() {
    let said = faults(&with(
        "[sinks.chart]\nkind = \"chart\"\n[policy]\nacknowledge_after = [\"chart\"]\n[limits]\nduplicate_window = 0\n",
    ));
    assert_eq!(
        said,
        "ward.toml:9:22: policy: `acknowledge_after` needs a `duplicate_window`: what is sent again would be stored again"
    );
}
