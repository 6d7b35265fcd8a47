use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};

use proptest::prelude::*;

use super::*;
use crate::hl7::Message;
use crate::profile::Severity;

const PROFILE: &str = include_str!("sample/Profile.xml");
const CONSTRAINTS: &str = include_str!("sample/Constraints.xml");
const VALUE_SETS: &str = include_str!("sample/ValueSets.xml");

const SAMPLE: Igamt<'_> = Igamt {
    profile: PROFILE,
    constraints: CONSTRAINTS,
    value_sets: VALUE_SETS,
};

/// The findings of a message, without those that only inform.
fn findings(message: &str) -> Vec<String> {
    let profile = SAMPLE.read().unwrap();
    let message = message.replace('\n', "\r");
    let message = Message::parse(&message).unwrap();
    profile
        .judge(message)
        .iter()
        .filter(|finding| finding.severity > Severity::Information)
        .map(|finding| format!("{} {} {}", finding.severity, finding.at, finding.rule))
        .collect()
}

const GOOD: &str = "MSH|^~\\&|A^1.2^ISO||||||ORU^R01^ORU_R01\nPID|||M\nOBR|1||182777000^^SCT\n\
    OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72\nOBR|2||182777000^^SCT\n";

/// The message with a part replaced; it has to be there.
fn with(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

#[test]
fn a_message_that_keeps_the_rules_has_no_finding() {
    // MSH has fields that this profile does not know.
    assert_eq!(findings(GOOD), ["warning MSH fields"]);
    let profile = SAMPLE.read().unwrap();
    assert_eq!(profile.name(), "Ward");
}

#[test]
fn every_kind_of_rule_is_found_where_it_is_broken() {
    for (message, expected) in [
        (with("PID|||M", "PID|||Z"), "error PID-3 PID-3.table"),
        (with("PID|||M", "PID||1|M"), "error PID-2 PID-2.usage"),
        (
            with("PID|||M", "PID|||M~F"),
            "error PID-3(2) PID-3.cardinality",
        ),
        (with("A^1.2^ISO", "A^1.2"), "error MSH-3.2 HD-2"),
        (with("A^1.2^ISO", "A^^ISO"), "error MSH-3.2 HD-2"),
        (
            with("A^1.2^ISO", "A^1.2^ISOISOI"),
            "error MSH-3.3 HD-3.length",
        ),
        (
            with("OBR|1||182777000", "OBR|1||1"),
            "error OBR[1]-3.1 OBR-3.table",
        ),
        (with("OBR|1", "OBR|3"), "error OBR[1]-1 OBR_number"),
        (with("OBR|1", "OBR|"), "error OBR[1] OBR_number"),
        (with("|72", "|72,5"), "error OBX[1]-5 OBX-5.form"),
        (with("|NM|", "|TM|"), "error OBX[1]-5 OBX-5.form"),
        (with("|NM|", "|TM|"), "error OBX[1]-2 OBX_type"),
        (with("|1.0.0.1|", "||"), "error OBX[1]-1 OBX_either"),
        (with("147842^", "147843^"), "error OBX[1] OBX_code"),
        (with("147842^", "147843^"), "error PATIENT[1] some_row"),
        (
            with(
                "|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72",
                "|DTM|147842^MDC_ECG_HEART_RATE^MDC||20260101",
            ),
            "error OBX[1]-5 DTM_zone",
        ),
        (with("OBR|2", "PV1||I\nOBR|2"), "error PV1 structure"),
    ] {
        let found = findings(&message);
        assert!(
            found.iter().any(|found| found == expected),
            "{expected}: {found:?}"
        );
    }
}

#[test]
fn a_second_value_chooses_the_type_too() {
    let message = with(
        "147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72",
        "777^^L|1.0.0.1|7 2",
    );
    let found = findings(&message);
    assert!(
        !found.iter().any(|found| found.contains("OBX[1]-5")),
        "{found:?}"
    );
}

#[test]
fn a_code_whose_coding_system_is_not_said_is_a_warning() {
    let found = findings(&with("182777000^^SCT\nOBX", "1\nOBX"));
    assert!(
        found.contains(&"warning OBR[1]-3.1 OBR-3.table".to_string()),
        "{found:?}"
    );
}

/// The refusal of a profile in which the first `from` of one file is `to`.
fn refusal(file: IgamtFile, from: &str, to: &str) -> IgamtError {
    let replace = |which: IgamtFile, text: &str| {
        if which == file {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        } else {
            text.to_string()
        }
    };
    let profile = replace(IgamtFile::Profile, PROFILE);
    let constraints = replace(IgamtFile::Constraints, CONSTRAINTS);
    let value_sets = replace(IgamtFile::ValueSets, VALUE_SETS);
    Igamt {
        profile: &profile,
        constraints: &constraints,
        value_sets: &value_sets,
    }
    .read()
    .expect_err(from)
}

#[test]
fn what_is_broken_or_not_supported_is_refused_with_file_line_and_element() {
    use IgamtFile::{Constraints, Profile, ValueSets};
    for (file, from, to, expected) in [
        (
            Profile,
            "</Datatypes>",
            "",
            "Profile.xml, line 68, <>: this is no well-formed XML, or it declares a document type",
        ),
        (
            Profile,
            "Ref=\"MSH_W\"",
            "Ref=\"MSH_X\"",
            "Profile.xml, line 6, <Segment>: what the attribute Ref names does not exist",
        ),
        (
            Profile,
            "Ref=\"MSH_W\" Usage=\"R\"",
            "Ref=\"MSH_W\"",
            "Profile.xml, line 6, <Segment>: the attribute Usage is missing",
        ),
        (
            Profile,
            "Usage=\"R\" Min=\"1\"",
            "Usage=\"Q\" Min=\"1\"",
            "Profile.xml, line 6, <Segment>: the attribute Usage cannot be read",
        ),
        (
            Profile,
            "Min=\"1\"",
            "Min=\"one\"",
            "Profile.xml, line 6, <Segment>: the attribute Min cannot be read",
        ),
        (
            Profile,
            "Datatype=\"HD_1\"",
            "Datatype=\"HD_2\"",
            "Profile.xml, line 24, <Field>: what the attribute Datatype names does not exist",
        ),
        (
            Profile,
            "Binding=\"SEX\"",
            "Binding=\"AGE\"",
            "Profile.xml, line 29, <Field>: what the attribute Binding names does not exist",
        ),
        (
            Profile,
            "BindingLocation=\"1\"",
            "BindingLocation=\"1:4\"",
            "Profile.xml, line 34, <Field>: the attribute BindingLocation cannot be read",
        ),
        (
            Profile,
            "ID=\"NM_1\"",
            "ID=\"ST_1\"",
            "Profile.xml, line 54, <Datatype>: the id is there twice",
        ),
        (
            Profile,
            "Name=\"PID\"",
            "Name=\"pid\"",
            "Profile.xml, line 26, <Segment>: the attribute Name cannot be read",
        ),
        (
            Profile,
            "<DynamicMapping>",
            "<DynamicMapping><Mapping/>",
            "Profile.xml, line 43, <Mapping>: there are more of these than there may be",
        ),
        (
            Constraints,
            "<Presence Path=\"3[1]\"/>",
            "<SimpleValue Path=\"3[1]\"/>",
            "Constraints.xml, line 9, <SimpleValue>: this is not supported here",
        ),
        (
            Constraints,
            "<Presence Path=\"3[1]\"/>",
            "",
            "Constraints.xml, line 9, <Condition>: an element is missing: an expression",
        ),
        (
            Constraints,
            "3[1]",
            "3",
            "Constraints.xml, line 9, <Presence>: the attribute Path cannot be read",
        ),
        (
            Constraints,
            "Regex=\"",
            "Regex=\"(",
            "Constraints.xml, line 29, <Format>: the attribute Regex cannot be read",
        ),
        (
            Constraints,
            "custom.OBX_3",
            "custom.OBX_9",
            "Constraints.xml, line 35, <Plugin>: there is no check for this plug-in",
        ),
        (
            Constraints,
            "IgnoreCase=\"false\"",
            "IgnoreCase=\"maybe\"",
            "Constraints.xml, line 17, <PlainText>: the attribute IgnoreCase cannot be read",
        ),
        (
            Constraints,
            "IgnoreCase=\"false\"",
            "NotPresentBehavior=\"FAIL\"",
            "Constraints.xml, line 17, <PlainText>: the attribute NotPresentBehavior cannot be read",
        ),
        (
            Constraints,
            "<Message/>",
            "<CoConstraints/>",
            "Constraints.xml, line 22, <CoConstraints>: this is not supported here",
        ),
        (
            ValueSets,
            "Value=\"M\"",
            "Code=\"M\"",
            "ValueSets.xml, line 7, <ValueElement>: the attribute Value is missing",
        ),
        (
            ValueSets,
            "<ValueSetLibrary ",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><ValueSetLibrary ",
            "ValueSets.xml, line 1, <>: this is no well-formed XML, or it declares a document type",
        ),
    ] {
        assert_eq!(refusal(file, from, to).to_string(), expected);
    }
}

#[test]
fn types_that_go_round_in_a_circle_are_refused() {
    let error = refusal(
        IgamtFile::Profile,
        "Name=\"Text\" Usage=\"RE\" Datatype=\"ST_1\"",
        "Name=\"Text\" Usage=\"RE\" Datatype=\"CWE_1\"",
    );
    assert_eq!((error.fault, error.line), (IgamtFault::TooDeep, 62));
}

#[test]
fn what_is_nested_too_deeply_is_refused() {
    let deep = "<NOT>".repeat(60) + "<Presence Path=\"3[1]\"/>" + &"</NOT>".repeat(60);
    let error = refusal(IgamtFile::Constraints, "<Presence Path=\"3[1]\"/>", &deep);
    assert_eq!(error.fault, IgamtFault::TooDeep);
    let open = "<Group ID=\"d\" Name=\"D\" Usage=\"O\" Min=\"0\" Max=\"1\">";
    let segment = "<Segment Ref=\"MSH_W\" Usage=\"R\" Min=\"1\" Max=\"1\"/>";
    let deep = open.repeat(20) + segment + &"</Group>".repeat(20) + segment;
    let error = refusal(IgamtFile::Profile, segment, &deep);
    assert_eq!(error.fault, IgamtFault::TooDeep);
    // Deeper than any stack, in the reader of XML itself.
    let deep = "<a>".repeat(1_000_000);
    let error = Igamt {
        profile: &deep,
        ..SAMPLE
    }
    .read()
    .unwrap_err();
    assert_eq!(error.fault, IgamtFault::Xml);
}

#[test]
fn the_last_of_several_value_sets_of_one_id_stands() {
    let second = VALUE_SETS.replacen("</ValueSetDefinitions>", "<ValueSetDefinition BindingIdentifier=\"SEX\"><ValueElement Value=\"Q\"/></ValueSetDefinition></ValueSetDefinitions>", 1);
    let profile = Igamt {
        value_sets: &second,
        ..SAMPLE
    }
    .read()
    .unwrap();
    let message = GOOD.replace('\n', "\r");
    let found = profile.judge(Message::parse(&message).unwrap());
    assert!(found.iter().any(|finding| &*finding.rule == "PID-3.table"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A text that is cut anywhere is refused, and one with a byte changed is read or refused.
    #[test]
    fn cut_and_changed_texts_never_panic(which in 0_usize..3, at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut files = [PROFILE, CONSTRAINTS, VALUE_SETS].map(String::from);
        let whole = files[which].clone();
        let end = whole.trim_end().len() - 1;
        let cut = at.index(end);
        files[which].truncate(cut);
        let read = |files: &[String; 3]| Igamt { profile: &files[0], constraints: &files[1], value_sets: &files[2] }.read();
        prop_assert!(read(&files).is_err());
        let mut bytes = vec![];
        bytes.extend_from_slice(whole.as_bytes());
        bytes[cut] = byte;
        files[which] = String::from_utf8_lossy(&bytes).into_owned();
        if let Err(error) = read(&files) {
            prop_assert!(error.line > 0);
        }
    }
}
