//! Where sources contradict each other, both readings can be had.

use ihe_pcd::profile::Severity::{Error, Information, Warning};
use ihe_pcd::profile::{Profile, Severity};

use crate::cases::{judged, profile};
use crate::messages;
use crate::wire::*;

/// How grave what is found of a rule is; `None` where nothing is.
fn found(
    profile: &Profile,
    message: fn() -> String,
    edits: &[Edit],
    rule: &str,
) -> Option<Severity> {
    let found = judged(profile, &edited(&message(), edits));
    let of_rule = found.into_iter().filter(|(_, name, _)| name == rule);
    of_rule.map(|(severity, ..)| severity).max()
}

fn rev9() -> Profile {
    profile("rev9")
}

fn with(rule: &str, severity: impl Into<Option<Severity>>) -> Profile {
    rev9().with_severity(rule, severity).unwrap()
}

#[test]
fn conflict_1_a_message_without_msh_21_is_doubted_or_refused() {
    let edits = [Set("MSH", 21, "")];
    let rule = "MSH-21.claim-missing";
    assert_eq!(
        found(&rev9(), messages::report, &edits, rule),
        Some(Warning)
    );
    assert_eq!(
        found(&profile("nist-2018"), messages::report, &edits, rule),
        Some(Error)
    );
    let optional = with(rule, None);
    assert_eq!(found(&optional, messages::report, &edits, rule), None);
}

#[test]
fn conflict_2_both_families_of_ids_are_taken() {
    for (message, ids) in [
        (messages::report as fn() -> String, ["1.1.1", "4.1"]),
        (messages::alert, ["1.4.1", "4.4"]),
    ] {
        for id in ids {
            let claim = format!("^^1.3.6.1.4.1.19376.1.6.{id}^ISO");
            let claim: &'static str = Box::leak(claim.into_boxed_str());
            let edits = [Set("MSH", 21, claim)];
            for name in Profile::names() {
                for rule in ["MSH-21.claim", "MSH-21.misprint", "MSH-21.claim-missing"] {
                    assert_eq!(found(&profile(name), message, &edits, rule), None, "{id}");
                }
            }
        }
    }
}

#[test]
fn conflict_3_an_alert_is_answered_with_either_trigger_and_with_or_without_msa() {
    let other = [Set("MSH", 9, "ORU^R41^ORU_R41")];
    for rule in ["MSH-9.value", "message", "structure"] {
        assert_eq!(found(&rev9(), messages::alert_status, &other, rule), None);
    }
    let without = [Without("MSA")];
    let rule = "PCD-05.msa";
    assert_eq!(
        found(&rev9(), messages::alert_status, &without, rule),
        Some(Information)
    );
    let required = with(rule, Error);
    assert_eq!(
        found(&required, messages::alert_status, &without, rule),
        Some(Error)
    );
}

#[test]
fn conflict_4_an_alert_may_ask_for_what_becomes_of_it() {
    let asks = [Set("MSH", 16, "AL")];
    let rule = "MSH-16.never";
    assert_eq!(found(&rev9(), messages::alert, &asks, rule), Some(Error));
    assert_eq!(found(&with(rule, None), messages::alert, &asks, rule), None);
}

#[test]
fn conflict_5_the_first_message_of_an_alert_has_a_parent_or_none() {
    let filled = [Set("OBR", 29, "F1&GATEWAY&0123456789ABCDEF&EUI-64")];
    assert_eq!(
        found(&rev9(), messages::alert, &filled, "OBR-29.first"),
        Some(Warning)
    );
    assert_eq!(found(&rev9(), messages::alert, &[], "OBR-29.first"), None);
    let nist = profile("nist-2018");
    assert_eq!(found(&nist, messages::alert, &filled, "OBR-29.first"), None);
    assert_eq!(found(&nist, messages::alert, &filled, "OBR-29.usage"), None);
    assert_eq!(
        found(&nist, messages::alert, &[], "OBR-29.usage"),
        Some(Error)
    );
}

#[test]
fn conflict_6_the_parent_stands_in_the_second_component_or_in_the_first() {
    let first = [Set("OBR", 29, "F1&GATEWAY")];
    let rule = "OBR-29.layout";
    assert_eq!(
        found(&rev9(), messages::alert_ends, &first, rule),
        Some(Information)
    );
    assert_eq!(
        found(&rev9(), messages::alert_ends, &first, "OBR-29.later"),
        None
    );
    assert_eq!(
        found(&profile("nist-2018"), messages::alert_ends, &first, rule),
        None
    );
}

#[test]
fn conflict_7_rows_of_an_alert_are_final_or_unverified() {
    let [last, unverified] = ["OBX-11.final", "OBX-11.unverified"];
    assert_eq!(
        found(&rev9(), messages::alert_unverified, &[], last),
        Some(Warning)
    );
    let sdpi = with(last, None).with_severity(unverified, Warning).unwrap();
    assert_eq!(found(&sdpi, messages::alert_unverified, &[], last), None);
    assert_eq!(
        found(&sdpi, messages::alert_unverified, &[], unverified),
        None
    );
    assert_eq!(
        found(&sdpi, messages::alert, &[], unverified),
        Some(Warning)
    );
}

#[test]
fn conflict_8_priority_and_type_stand_in_facets_or_in_flags() {
    let flags = [
        Set("OBX[4]", 8, "L~PM~SP"),
        Without("OBX[9]"),
        Without("OBX[9]"),
    ];
    for rule in ["PCD-04.priority", "PCD-04.type"] {
        assert_eq!(found(&rev9(), messages::alert, &flags, rule), None);
        assert_eq!(found(&rev9(), messages::alert, &[], rule), None);
        let neither = [Without("OBX[9]"), Without("OBX[9]")];
        assert_eq!(found(&rev9(), messages::alert, &neither, rule), Some(Error));
    }
}

#[test]
fn conflict_10_a_patient_is_identified_or_said_to_be_unknown() {
    let unknown = [Set("PID", 3, ""), Set("PID", 5, ""), Set("PID", 31, "Y")];
    let nobody = &unknown[..2];
    for (rule, usage) in [
        ("PID-3.known", "PID-3.usage"),
        ("PID-5.known", "PID-5.usage"),
    ] {
        assert_eq!(found(&rev9(), messages::report, &unknown, rule), None);
        assert_eq!(
            found(&rev9(), messages::report, nobody, rule),
            Some(Warning)
        );
        let identified = with(rule, Error);
        assert_eq!(
            found(&identified, messages::report, nobody, rule),
            Some(Error)
        );
        for name in ["nist-2018", "gazelle"] {
            let profile = profile(name);
            assert_eq!(
                found(&profile, messages::report, &unknown, usage),
                Some(Error)
            );
        }
    }
}

#[test]
fn conflict_11_an_order_has_a_placer_for_gazelle_alone() {
    let without = [Set("OBR", 2, "")];
    let usage = |name| found(&profile(name), messages::report, &without, "OBR-2.usage");
    assert_eq!(usage("rev9"), None);
    assert_eq!(usage("nist-2018"), None);
    assert_eq!(usage("gazelle"), Some(Error));
}

#[test]
fn conflict_12_a_device_is_named_by_other_ids_too() {
    let uuid = [Set("OBX[1]", 18, "1^^2^UUID")];
    let rule = "EI.type";
    assert_eq!(found(&rev9(), messages::report, &uuid, rule), Some(Warning));
    assert_eq!(
        found(&profile("nist-2018"), messages::report, &uuid, rule),
        Some(Error)
    );
    assert_eq!(
        found(&with(rule, None), messages::report, &uuid, rule),
        None
    );
}

#[test]
fn conflict_13_rows_are_numbered_over_the_message_or_under_each_order() {
    let anew = [
        Behind(
            "OBX[9]",
            "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X",
        ),
        Behind("OBX[9]", "OBR|2|O2^G|F2^G|1^x^L|||20261121115900+0000"),
    ];
    let [message, order] = ["OBX-1.per-message", "OBX-1.per-order"];
    assert_eq!(
        found(&rev9(), messages::report, &anew, message),
        Some(Warning)
    );
    let samples = with(message, None).with_severity(order, Warning).unwrap();
    for rule in [message, order, "OBX-1.distinct"] {
        assert_eq!(found(&samples, messages::report, &anew, rule), None);
    }
}

#[test]
fn conflict_14_participations_stand_behind_an_order_but_not_for_the_tool() {
    let behind = [Behind("OBR", "PRT||AD||AR^recipient")];
    assert_eq!(found(&rev9(), messages::report, &behind, "PRT.usage"), None);
    let nist = profile("nist-2018");
    assert_eq!(
        found(&nist, messages::report, &behind, "PRT.usage"),
        Some(Error)
    );
}

#[test]
fn conflict_15_notes_stand_once_or_often() {
    let two = [Behind("OBX[5]", "NTE|2||b"), Behind("OBX[5]", "NTE|1||a")];
    let notes = |name| found(&profile(name), messages::report, &two, "NTE.cardinality");
    assert_eq!(notes("rev9"), Some(Error));
    assert_eq!(notes("nist-2018"), None);
    assert_eq!(notes("gazelle"), None);
    let kin = [Behind("PID", "NK1|1")];
    assert_eq!(found(&rev9(), messages::report, &kin, "NK1.usage"), None);
    assert_eq!(
        found(&profile("gazelle"), messages::report, &kin, "NK1.usage"),
        Some(Error)
    );
}

#[test]
fn conflict_16_a_metric_without_a_value_is_a_doubt_or_nothing() {
    let without = [Set("OBX[5]", 5, "")];
    let rule = "OBX-5.missing";
    assert_eq!(
        found(&rev9(), messages::report, &without, rule),
        Some(Warning)
    );
    assert_eq!(
        found(&profile("gazelle"), messages::report, &without, rule),
        Some(Information)
    );
    assert_eq!(
        found(&with(rule, Error), messages::report, &without, rule),
        Some(Error)
    );
    assert_eq!(
        found(&with(rule, None), messages::report, &without, rule),
        None
    );
}

#[test]
fn conflict_17_a_path_that_stands_twice_is_a_doubt_or_an_error() {
    let twice = [Set("OBX[6]", 4, "1.1.1.1")];
    let rule = "OBX-4.distinct";
    assert_eq!(
        found(&rev9(), messages::report, &twice, rule),
        Some(Warning)
    );
    assert_eq!(
        found(&with(rule, Error), messages::report, &twice, rule),
        Some(Error)
    );
}

#[test]
fn conflict_20_the_clock_of_a_device_is_told_or_not() {
    let without = [Without("OBX[2]")];
    let rule = "OBX.device-time";
    assert_eq!(
        found(&rev9(), messages::report, &without, rule),
        Some(Warning)
    );
    assert_eq!(
        found(&with(rule, None), messages::report, &without, rule),
        None
    );
}

#[test]
fn conflict_24_home_devices_have_ways_of_their_own() {
    let continua = profile("continua");
    let edits = [
        Set("MSH", 18, "UTF-8"),
        Set("MSH", 21, "^^2.16.840.1.113883.9.1.2^ISO"),
        Set("OBX[1]", 4, "1"),
        Set("OBX[3]", 4, "1.0.1"),
    ];
    let found = judged(&continua, &edited(&messages::upload(), &edits));
    let grave: Vec<_> = found.into_iter().filter(|(it, ..)| *it == Error).collect();
    assert_eq!(grave, []);
    let rev9 = judged(&rev9(), &edited(&messages::upload(), &edits));
    for rule in [
        "MSH-15.always",
        "MSH-16.never",
        "MSH-21.claim",
        "OBX-4.four-numbers",
    ] {
        assert!(
            rev9.iter()
                .any(|(it, name, _)| *it == Error && name == rule),
            "{rule}"
        );
    }
}

#[test]
fn conflict_25_acknowledgements_have_no_profile_and_no_err_1_but_for_gazelle() {
    let old = [Set("ERR", 1, "PID^1^3^101")];
    assert_eq!(
        found(&rev9(), messages::refusal, &old, "ERR-1.usage"),
        Some(Error)
    );
    assert_eq!(
        found(&profile("gazelle"), messages::refusal, &old, "ERR-1.usage"),
        None
    );
    let gazelle = profile("gazelle");
    let rule = "MSH-21.of-acknowledgment";
    assert_eq!(
        found(&gazelle, messages::acknowledgment, &[], rule),
        Some(Error)
    );
    assert_eq!(found(&rev9(), messages::acknowledgment, &[], rule), None);
}
