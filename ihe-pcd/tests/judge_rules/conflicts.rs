//! Where sources contradict each other, both readings can be had.
//!
//! Conflict 9, codes of facets that mean something else today, is among the codes: its message is read by names
//! (`facets_of_old_codes_are_known_by_their_names`).
//! Of conflict 28 no message tells: which parts of WCTP, a protocol of pagers, an alert communicator needs
//! (TF-2 table K.6-1 or K.8). The judge reads HL7 alone.

use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Header, SiteRules, Transaction};
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

/// A row of a device with a type, a value that is said to be none, a code of 16 bits and a time without a zone.
#[test]
fn conflict_18_what_the_examples_of_the_framework_do_is_told_or_let_pass() {
    let as_printed = [
        Set("OBX[3]", 2, "ST"),
        Set("OBX[3]", 3, "4262^MDC_DEV_ECG_VMD^MDC"),
        Set("OBX[5]", 11, "X"),
        Set("OBR", 7, "20261121115900"),
    ];
    for (rule, by_the_rules) in [
        ("OBX-2.of-device", Information),
        ("OBX-3.pair", Warning),
        ("OBX-5.beside-x", Warning),
        ("OBR-7.zone", Warning),
    ] {
        assert_eq!(found(&rev9(), messages::report, &[], rule), None, "{rule}");
        assert_eq!(
            found(&rev9(), messages::report, &as_printed, rule),
            Some(by_the_rules),
            "{rule}"
        );
        let by_the_examples = with(rule, None);
        assert_eq!(
            found(&by_the_examples, messages::report, &as_printed, rule),
            None,
            "{rule}"
        );
    }
    let worst = judged(&rev9(), &edited(&messages::report(), &as_printed));
    let worst = worst.into_iter().map(|(severity, ..)| severity).max();
    assert_eq!(worst, Some(Warning));
}

#[test]
fn conflict_19_codes_of_16_bits_are_known_by_their_names_or_refused() {
    for code in ["4262^MDC_DEV_ECG_VMD^MDC", "2327^MDC_ATTR_NU_MSMT_RES^MDC"] {
        let short = [Set("OBX[3]", 3, code)];
        let of = |profile: &Profile, rule| found(profile, messages::report, &short, rule);
        assert_eq!(of(&rev9(), "OBX-3.pair"), Some(Warning), "{code}");
        assert_eq!(of(&rev9(), "OBX-3.known"), None, "{code}");
        assert_eq!(
            of(&profile("nist-2018"), "OBX-3.pair"),
            Some(Error),
            "{code}"
        );
        assert_eq!(
            of(&with("OBX-3.pair", Error), "OBX-3.pair"),
            Some(Error),
            "{code}"
        );
        assert_eq!(of(&with("OBX-3.pair", None), "OBX-3.pair"), None, "{code}");
    }
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
fn conflict_21_of_the_two_codes_of_an_event_either_is_taken() {
    let odd = [Set("OBX[4]", 3, "196671^MDC_EVT_LO^MDC")];
    let rule = "OBX-3.even-code";
    assert_eq!(found(&rev9(), messages::alert, &[], rule), None);
    assert_eq!(
        found(&rev9(), messages::alert, &odd, rule),
        Some(Information)
    );
    for name in ["nist-2018", "gazelle", "continua"] {
        assert_eq!(
            found(&profile(name), messages::alert, &odd, rule),
            None,
            "{name}"
        );
    }
    for pair in ["OBX-3.pair", "OBX-3.known"] {
        assert_eq!(found(&rev9(), messages::alert, &odd, pair), None);
        let nist = profile("nist-2018");
        assert_eq!(found(&nist, messages::alert, &odd, pair), None);
    }
    let even_alone = with(rule, Error);
    assert_eq!(found(&even_alone, messages::alert, &odd, rule), Some(Error));
    assert_eq!(found(&with(rule, None), messages::alert, &odd, rule), None);
    // Where the framework names the code itself, there is one reading.
    let alarm = [Set("OBR", 4, "196617^MDC_EVT_ALARM^MDC")];
    assert_eq!(
        found(&rev9(), messages::alert, &alarm, "OBR-4.alarm"),
        Some(Error)
    );
}

/// The id says which transaction it is; what PCIM called it once stands in a name for people.
#[test]
fn conflict_22_the_old_name_of_an_association_says_no_more_than_the_new_one() {
    let named = |name: &str| {
        let claim = format!("{name}^IHE PCD^1.3.6.1.4.1.19376.1.6.1.51.1^ISO");
        let claim: &'static str = Box::leak(claim.into_boxed_str());
        edited(&messages::report(), &[Set("MSH", 21, claim)])
    };
    let [new, old] = ["IHE_DEV_051", "IHE_PCD_017"].map(named);
    for text in [&new, &old] {
        let message = Message::parse(text).unwrap();
        let (header, _) = Header::read(&message, &SiteRules::default());
        assert_eq!(Transaction::of(&header).name(), "DEV-51");
    }
    for name in Profile::names() {
        let profile = profile(name);
        assert_eq!(judged(&profile, &new), judged(&profile, &old), "{name}");
    }
}

#[test]
fn conflict_23_the_events_of_the_framework_are_none_of_the_base_standard() {
    let rule = "MSH-9.base-event";
    let base = with(rule, Warning);
    for message in [messages::alert as fn() -> String, messages::alert_status] {
        for name in Profile::names() {
            for of_type in [rule, "MSH-9.value"] {
                assert_eq!(found(&profile(name), message, &[], of_type), None, "{name}");
            }
        }
        assert_eq!(found(&base, message, &[], rule), Some(Warning));
    }
    assert_eq!(found(&base, messages::report, &[], rule), None);
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

/// The tool's own samples of infusion events have pairs that the list of the tool does not have.
#[test]
fn conflict_26_pairs_of_older_lists_are_doubted_and_refused_by_the_tool_that_sends_them() {
    for code in [
        "126977^MDC_DEV_PUMP_INFUS_CHAN_SOURCE^MDC",
        "126978^MDC_DEV_PUMP_INFUS_CHAN_DELIVERY^MDC",
    ] {
        let older = [Set("OBX[4]", 3, code)];
        let worst = |profile: &Profile| {
            let rules = ["OBX-3.pair", "OBX-3.known"];
            let of_rule = |rule| found(profile, messages::report, &older, rule);
            rules.into_iter().filter_map(of_rule).max()
        };
        assert_eq!(worst(&rev9()), Some(Warning), "{code}");
        assert_eq!(worst(&profile("nist-2018")), Some(Error), "{code}");
        let taken = with("OBX-3.pair", None).with_severity("OBX-3.known", None);
        assert_eq!(worst(&taken.unwrap()), None, "{code}");
        let refused = with("OBX-3.pair", Error).with_severity("OBX-3.known", Error);
        assert_eq!(worst(&refused.unwrap()), Some(Error), "{code}");
    }
    // Code 0 is skipped by the tool, and so here.
    let without_code = [Set("OBX[6]", 3, "0^MDC_ATTR_EVT_COND^MDC")];
    for name in Profile::names() {
        for rule in ["OBX-3.pair", "OBX-3.known"] {
            let profile = profile(name);
            assert_eq!(found(&profile, messages::report, &without_code, rule), None);
        }
    }
}

/// TF-2 E.3 begins with the first facet, and the status of the fifth stands in OBX-10 for lack of a bar.
#[test]
fn conflict_27_an_alert_as_the_framework_prints_it_is_doubted_or_fails() {
    let without_devices = [Without("OBX[1]"), Without("OBX[1]"), Without("OBX[1]")];
    let rule = "PCD-04.devices";
    let devices = |profile: &Profile| found(profile, messages::alert, &without_devices, rule);
    assert_eq!(devices(&rev9()), Some(Warning));
    assert_eq!(devices(&profile("nist-2018")), Some(Error));
    assert_eq!(devices(&with(rule, None)), None);

    let a_bar_too_few = [Set("OBX[8]", 10, "F"), Set("OBX[8]", 11, "")];
    let rule = "OBX-11.usage";
    let status = |profile: &Profile| found(profile, messages::alert, &a_bar_too_few, rule);
    assert_eq!(status(&rev9()), Some(Error));
    assert_eq!(status(&profile("nist-2018")), Some(Error));
    assert_eq!(status(&with(rule, None)), None);
}
