//! The transactions beside PCD-01 and the alerts: orders, events, implants, equipment and associations.

use ihe_pcd::profile::{Profile, Severity};

use crate::adjacent_messages::{self as adjacent, ALL};
use crate::cases::{Found, breaks, judged, keeps_rules, profile};
use crate::wire::*;

breaks! {
    // Orders of infusions.
    an_order_says_when_the_application_is_to_answer: infusion "rev9" [Set("MSH", 16, "SU")] => Error "MSH-16.of-order" "MSH-16";
    an_association_says_when_the_application_is_to_answer: association "rev9" [Set("MSH", 16, "SU")] => Error "MSH-16.of-order" "MSH-16";
    an_answer_asks_for_none: infusion_answer "rev9" [Set("MSH", 16, "AL")] => Warning "MSH-16.of-order-answer" "MSH-16";
    the_tool_fails_an_answer_that_asks_for_one: infusion_answer "nist-2018" [Set("MSH", 16, "AL")] => Error "MSH-16.of-order-answer" "MSH-16";
    an_order_is_answered_by_the_application: infusion_answer "rev9" [Set("MSA", 1, "CA")] => Error "MSA-1.of-order-answer" "MSA-1";
    an_order_starts_changes_or_is_a_bolus: infusion "rev9" [Set("ORC", 1, "NW")] => Error "ORC-1.of-infusion" "ORC-1";
    a_bolus_names_its_infusion: infusion "rev9" [Set("ORC", 1, "CH")] => Error "ORC-8.of-bolus" "ORC-8";
    an_order_of_an_infusion_without_a_zone: infusion "rev9" [Set("ORC", 9, "20261121115955")] => Warning "ORC-9.zone" "ORC-9";
    a_pca_pump_takes_no_change: infusion "rev9" [Set("ORC", 1, "XO"), Set("RXR", 3, "^PCA^HL70164")] => Error "ORC-1.of-pca" "ORC-1";
    a_large_volume_pump_needs_a_volume_or_a_time: infusion "rev9" [Without("TQ1"), Set("RXG", 5, "")] => Error "RXG-5.of-lvp" "RXG-5";
    a_change_has_no_volume: infusion "rev9" [Set("ORC", 1, "XO")] => Error "RXG-5.of-change" "RXG-5";
    a_volume_is_in_millilitres: infusion "rev9" [Set("RXG", 7, "263808^MDC_DIM_CUBIC_X_M^MDC")] => Error "RXG-7.unit" "RXG-7";
    a_large_volume_pump_needs_a_rate: infusion "rev9" [Set("RXG", 15, "")] => Error "RXG-15.of-pump" "RXG-15";
    a_syringe_pump_needs_a_rate: infusion "nist-2018" [Set("RXG", 16, ""), Set("RXR", 3, "^SYR^HL70164")] => Error "RXG-15.of-pump" "RXG-15";
    a_diluent_is_in_millilitres: infusion "rev9" [Set("RXG", 24, "L^L^UCUM")] => Error "RXG-24.unit" "RXG-24";
    a_time_is_of_hours_minutes_or_seconds: infusion "rev9" [Set("TQ1", 13, "1^264384&MDC_DIM_HR&MDC~2^264416&MDC_DIM_DAY&MDC")] => Error "TQ1-13.unit" "TQ1-13(2).2";
    a_route_is_one_of_six: infusion "rev9" [Set("RXR", 1, "^PO^HL70162")] => Warning "RXR-1.route" "RXR-1";
    a_route_stands_in_its_text: infusion "rev9" [Set("RXR", 1, "IV")] => Warning "RXR-1.route" "RXR-1";
    a_pump_is_one_of_three: infusion "rev9" [Set("RXR", 3, "^BT^HL70164")] => Warning "RXR-3.pump" "RXR-3";
    a_method_is_one_of_two: infusion "rev9" [Set("RXR", 4, "^PF^HL70165")] => Warning "RXR-4.method" "RXR-4";
    a_large_volume_pump_needs_a_method: infusion "rev9" [Set("RXR", 4, "")] => Warning "RXR-4.method" "RXR-4";
    an_order_names_its_pump: infusion "rev9" [Without("OBX[1]")] => Error "PCD-03.pump" "RXG";
    a_pump_has_an_id: infusion "rev9" [Set("OBX[1]", 18, "")] => Error "OBX-18.of-pump" "OBX[1]-18";
    a_pump_has_no_value: infusion "rev9" [Set("OBX[1]", 2, "ST"), Set("OBX[1]", 5, "x")] => Error "OBX-5.of-pump" "OBX[1]-5";
    a_weight_is_of_no_device: infusion "rev9" [Set("OBX[2]", 18, "1^PUMPS")] => Error "OBX-18.of-parameter" "OBX[2]-18";
    a_parameter_is_of_the_list: infusion "rev9" [Set("OBX[2]", 3, "147842^MDC_ECG_HEART_RATE^MDC")] => Warning "OBX-3.of-infusion" "OBX[2]-3";
    a_weight_is_a_number: infusion "rev9" [Set("OBX[2]", 2, "ST")] => Error "OBX-2.of-patient" "OBX[2]-2";
    a_weight_is_in_kilograms: infusion "rev9" [Set("OBX[2]", 6, "263904^MDC_DIM_LB^MDC")] => Error "OBX-6.of-patient" "OBX[2]-6";

    // Events of infusions.
    an_event_message_has_an_event: event "rev9" [Without("OBX[4]")] => Error "PCD-10.event" "OBR[1]";
    an_event_message_has_one_event: event "rev9" [Again("OBX[4]")] => Error "PCD-10.one-event" "OBX[12]";
    an_event_is_of_the_list: event "rev9" [Set("OBX[4]", 5, "1^MDC_EVT_SOMETHING^MDC")] => Warning "PCD-10.event-listed" "OBX[4]-5";
    a5_an_event_is_of_the_list: event "nist-2018" [Set("OBX[4]", 5, "1^MDC_EVT_SOMETHING^MDC")] => Error "PCD-10.event-listed" "OBX[4]-5";
    an_event_of_delivery_has_its_code: event "rev9" [Set("OBX[4]", 5, "197288^MDC_EVT_PUMP_DELIV_STOP^MDC")] => Warning "PCD-10.event-code" "OBX[4]-5";
    a_delivery_says_whether_it_runs: event "rev9" [Without("OBX[5]")] => Warning "PCD-10.infusing-status" "OBX[4]";
    a_delivery_says_how_much_flows: event "rev9" [Without("OBX[6]")] => Warning "PCD-10.current-flow" "OBX[4]";
    a_delivery_says_from_which_sources: event "rev9" [Without("OBX[7]")] => Warning "PCD-10.active-sources" "OBX[4]";
    a_delivery_has_a_status: event "rev9" [Without("OBX[8]")] => Warning "PCD-10.delivery-status" "OBX[4]";
    a_delivery_has_a_mode: event "rev9" [Without("OBX[9]")] => Warning "PCD-10.delivery-mode" "OBX[4]";
    a_delivery_names_its_source: event "rev9" [Without("OBX[10]")] => Warning "PCD-10.source-label" "OBX[4]";
    a_delivery_that_stops_says_how_much_it_was: event "rev9" [Without("OBX[11]")] => Warning "PCD-10.delivered-volume" "OBX[4]";

    // Implants and equipment.
    an_implant_is_the_first_identifier: implant "rev9" [Set("PID", 3, "42^^^MAKER^PI~model:X1/serial:42^^^MAKER^U")] => Error "PID-3.implant" "PID-3.5";
    a_report_of_an_implant_is_a_document: implant "rev9" [Set("OBX[3]", 2, "ST")] => Error "OBX-2.of-report" "OBX[3]-2";
    a_report_of_an_implant_is_a_pdf: implant "rev9" [Set("OBX[3]", 5, "Application^RTF^^Base64^JVBERi0=")] => Error "OBX-5.of-report" "OBX[3]-5";
    maintenance_has_its_service: maintenance "rev9" [Set("OBR", 4, "999999^Medication Unknown")] => Warning "OBR-4.maintenance" "OBR[1]-4";
    the_tool_wants_to_know_who_asked_for_a_place: place "nist-2018" [Set("OBR", 2, "7107")] => Error "OBR-2.nist-authority" "OBR[1]-2";
    the_tool_wants_a_path_of_an_implant: implant_for_the_tool "nist-2018" [Set("OBX[2]", 4, "1")] => Error "OBX-4.nist-path" "OBX[2]-4";
    the_tool_wants_a_path_of_a_place: place "nist-2018" [Set("OBX", 4, "LOC")] => Error "OBX-4.nist-path" "OBX[1]-4";

    // Associations of patients and devices.
    an_association_is_the_service: association "rev9" [Set("OBR", 4, "69137^MDC_OBS_ASSOCIATION_DEVICE_DEVICE^MDC")] => Error "OBR-4.association" "OBR[1]-4";
    an_association_is_that_of_no_other: association "rev9" [Set("OBR", 3, "15404652")] => Warning "OBR-3.association" "OBR[1]-3";
    an_association_says_from_when_to_when: association "rev9" [Set("OBR", 8, "")] => Warning "OBR-7.association" "OBR[1]-7";
    an_association_that_ends_is_named: association "rev9" [Set("OBX", 5, "198334^MDC_EVT_DISASSOCIATION_PATIENT_DEVICE^MDC")] => Warning "OBR-29.association" "OBR[1]-29";
    an_association_that_was_wrong_is_named: reported_association "rev9" [Set("OBX", 11, "W")] => Warning "OBR-29.association" "OBR[1]-29";
    an_association_is_a_condition: association "rev9" [Set("OBX", 3, "0^MDCX_ATTR_EVT_COND^MDC")] => Error "OBX-3.association" "OBX[1]-3";
    an_association_is_in_no_device: association "rev9" [Set("OBX", 4, "")] => Warning "OBX-4.association" "OBX[1]-4";
    an_association_begins_or_ends: association "rev9" [Set("OBX", 5, "198332^MDC_EVT_ASSOCIATION^MDC")] => Error "OBX-5.association" "OBX[1]-5";
    a_reported_association_is_validated: reported_association "rev9" [Set("OBX", 11, "R")] => Error "OBX-11.association" "OBX[1]-11";
    an_association_says_which_device: association "rev9" [Set("PRT[1]", 4, "RO^RO^HL70912")] => Error "PRT.device" "PRT[1]";
    an_association_says_who_asserts_it: association "rev9" [Set("PRT[2]", 4, "RO^RO^HL70912")] => Error "PRT.author" "PRT[1]";
    a_device_of_an_association_has_an_id: association "rev9" [Set("PRT[1]", 10, "")] => Error "PRT-10.device" "PRT[1]-10";
    a_subscription_is_called_by_its_name: subscription "rev9" [Set("QPD", 1, "Z66^Device-Patient Subscription^HL7005")] => Warning "QPD-1.subscription" "QPD-1";
    a_cancellation_is_called_by_the_name_of_the_subscription: cancellation "rev9" [Set("QID", 2, "Z66^x^HL7005")] => Warning "QPD-1.subscription" "QID-2";
    a_parameter_is_joined_to_the_next: subscription "rev9" [Set("QPD", 3, "PV1.3.1^EQ^WARD7")] => Error "QPD-3.conjunction" "QPD-3.4";
}

keeps_rules! {
    a_change_of_a_rate_has_no_volume: infusion "rev9" [Set("ORC", 1, "XO"), Set("RXG", 5, ""), Set("RXG", 7, ""), Without("TQ1")] => "RXG-5.of-change", "RXG-5.of-lvp", "ORC-1.of-pca", "RXG-7.unit";
    a_bolus_with_its_infusion: infusion "rev9" [Set("ORC", 1, "CH"), Set("ORC", 8, "88000&ORDERS")] => "ORC-8.of-bolus", "ORC-1.of-infusion";
    a_pca_pump_may_have_no_rate_and_no_method: infusion "rev9" [Set("RXG", 15, ""), Set("RXG", 16, ""), Set("RXR", 3, "^PCA^HL70164"), Set("RXR", 4, "")] => "RXG-15.of-pump", "RXR-4.method", "RXG-5.of-lvp";
    the_recommended_answers_of_an_order: infusion "rev9" [Set("MSH", 16, "ER")] => "MSH-16.of-order", "MSH-16.never";
    an_order_with_units_of_ucum: infusion "rev9" [Set("RXG", 7, "mL^mL^UCUM"), Set("RXG", 24, "mL^mL^UCUM"), Set("OBX[2]", 6, "kg^kg^UCUM")] => "RXG-7.unit", "RXG-24.unit", "OBX-6.of-patient";
    an_order_is_numbered_over_the_message: infusion "rev9" [] => "OBX-1.per-message", "OBX-1.distinct";
    a_delivery_that_starts_needs_no_volume: event "rev9" [Set("OBX[4]", 5, "197288^MDC_EVT_PUMP_DELIV_START^MDC"), Without("OBX[11]")] => "PCD-10.delivered-volume";
    an_event_of_no_delivery_needs_no_parameters: event "rev9" [Set("OBX[4]", 5, "0^MDC_EVT_COMM_STATUS_CHANGE^MDC"), UpTo("OBX[4]")] => "PCD-10.infusing-status", "PCD-10.current-flow", "PCD-10.event-listed", "PCD-10.event";
    an_implant_groups_rows_by_a_number: implant "rev9" [] => "OBX-4.four-numbers", "OBX-4.path", "OBX-5.of-device", "OBR-3.authority", "OBX-6.required", "CWE-2.usage";
    an_implant_that_knows_no_value_says_so_by_its_flag: implant "rev9" [Set("OBX[2]", 5, ""), Set("OBX[2]", 8, "NAV")] => "OBX-8.needs-x", "OBX-8.flag", "OBX-2.unless-x", "OBX-5.missing";
    a_report_of_an_implant_may_be_referred_to: implant "rev9" [Set("OBX[3]", 2, "RP"), Set("OBX[3]", 5, "https://reports.example/1.pdf")] => "OBX-2.of-report", "OBX-5.of-report", "OBX-2.table";
    a_place_is_in_no_path: place "rev9" [Set("OBX", 4, "LOC"), Set("OBR", 2, "7107"), Set("OBR", 3, "0")] => "OBX-4.path", "OBX-4.nist-path", "OBR-2.authority", "OBR-3.authority", "OBX-2.table";
    an_association_that_ends_names_the_one_that_began: association "rev9" [Set("OBX", 5, "198334^MDC_EVT_DISASSOCIATION_PATIENT_DEVICE^MDC"), Set("OBR", 29, "^A0&GATEWAY")] => "OBR-29.association", "OBX-5.association";
    an_answer_of_the_manager_is_one_of_the_application: association_answer "rev9" [] => "MSA-1.accept", "MSH-15.of-acknowledgment", "MSH-21.superfluous";
    the_last_parameter_is_joined_to_nothing: subscription "rev9" [] => "QPD-3.conjunction", "QPD-1.subscription";
}

/// What is found beyond information.
fn doubts(message: &str, name: &str) -> Vec<Found> {
    let found = judged(&profile(name), message).into_iter();
    found
        .filter(|(severity, ..)| *severity > Severity::Information)
        .collect()
}

#[test]
fn a_good_message_of_each_transaction_breaks_nothing_and_is_held_against_it() {
    for (message, transaction) in ALL {
        let text = message();
        let findings =
            Profile::rev_9().judge(ihe_pcd::hl7::Message::parse(text.as_bytes()).unwrap());
        assert_eq!(findings.transaction(), Some(transaction));
        // That one is for the tool, whose first identifier is another.
        if text != adjacent::implant_for_the_tool() {
            assert_eq!(doubts(&text, "rev9"), [], "{text}");
        }
    }
}

#[test]
fn what_the_tool_has_profiles_of_passes_it() {
    for message in [
        adjacent::infusion,
        adjacent::implant_for_the_tool,
        adjacent::event,
        adjacent::maintenance,
        adjacent::place,
    ] {
        let errors: Vec<_> = doubts(&message(), "nist-2018")
            .into_iter()
            .filter(|(severity, ..)| *severity == Severity::Error)
            .collect();
        assert_eq!(errors, [], "{}", message());
    }
}

/// MSH-9, MSH-12, MSH-15 and MSH-16 are asked of each.
#[test]
fn every_transaction_has_its_fixed_values_in_the_header() {
    for (message, transaction) in ALL {
        let text = message();
        let found = |edits: &[Edit]| judged(&profile("rev9"), &edited(&text, edits));
        let has = |edits: &[Edit], rule: &str| found(edits).iter().any(|(_, name, _)| name == rule);
        assert!(has(&[Set("MSH", 12, "2.5")], "MSH-12.value"), "{text}");
        assert!(has(&[Set("MSH", 7, "20261121120010")], "MSH-7.zone"));
        assert!(has(&[Set("MSH", 2, "^~\\&#")], "MSH-2.value"), "{text}");
        let kind = text.split('|').nth(8).unwrap().to_owned();
        let (short, _) = kind.rsplit_once('^').unwrap();
        let other: &'static str = Box::leak(format!("{short}^XXX_X01").into_boxed_str());
        assert!(has(&[Set("MSH", 9, other)], "MSH-9.value"), "{text}");
        if kind.starts_with("ACK") {
            continue;
        }
        assert!(has(&[Set("MSH", 15, "NE")], "MSH-15.always"), "{text}");
        let asks = ["MSH-16.never", "MSH-16.of-order", "MSH-16.of-order-answer"];
        let asked = asks
            .into_iter()
            .any(|rule| has(&[Set("MSH", 16, "SU")], rule));
        assert!(asked, "{transaction}");
    }
}

/// `ORU^R01` is what it claims to be; an order, its answer and an event are told by MSH-9 alone.
#[test]
fn the_claim_decides_which_transaction_it_is() {
    let found = |message: fn() -> String, claim| {
        let text = edited(&message(), &[Set("MSH", 21, claim)]);
        let message = ihe_pcd::hl7::Message::parse(text.as_bytes()).unwrap();
        let findings = Profile::rev_9().judge(message);
        let transaction = findings.transaction().map(str::to_owned);
        let rules: Vec<_> = findings.iter().map(|it| it.rule.to_string()).collect();
        (transaction, rules)
    };
    // Both families of ids.
    for (claim, transaction) in [
        ("^^1.3.6.1.4.1.19376.1.6.1.9.1^ISO", "PCD-09"),
        ("^^1.3.6.1.4.1.19376.1.6.4.9^ISO", "PCD-09"),
        ("^^1.3.6.1.4.1.19376.1.6.4.15^ISO", "PCD-15"),
        ("^^1.3.6.1.4.1.19376.1.6.4.16^ISO", "PCD-16"),
        ("^^1.3.6.1.4.1.19376.1.6.4.51.1^ISO", "DEV-51"),
        ("^^1.3.6.1.4.1.19376.1.6.1.52.1^ISO", "DEV-52"),
        ("^^1.2.3^ISO~^^1.3.6.1.4.1.19376.1.6.4.16^ISO", "PCD-16"),
    ] {
        assert_eq!(
            found(adjacent::place, claim).0.as_deref(),
            Some(transaction)
        );
    }
    // PCD-01 goes before all others, and is what claims nothing, or what nobody knows.
    for claim in [
        "^^1.3.6.1.4.1.19376.1.6.1.9.1^ISO~^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
        "",
        "^^1.2.3^ISO",
    ] {
        assert_eq!(found(adjacent::place, claim).0.as_deref(), Some("PCD-01"));
    }
    // An order with the id of its answer, and the other way round.
    for (message, claim) in [
        (
            adjacent::infusion as fn() -> String,
            "^^1.3.6.1.4.1.19376.1.6.1.3.2^ISO",
        ),
        (
            adjacent::infusion_answer,
            "^^1.3.6.1.4.1.19376.1.6.1.3.1^ISO",
        ),
        (adjacent::event, "^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO"),
    ] {
        assert!(found(message, claim).1.contains(&"MSH-21.claim".to_owned()));
    }
    // Triggers with Z are anybody's.
    for message in [
        adjacent::subscription as fn() -> String,
        adjacent::cancellation,
    ] {
        assert_eq!(found(message, "").0, None);
        assert_eq!(found(message, "^^1.2.3^ISO").0, None);
    }
    // MSH-9.3 is left out by some.
    let short = edited(&adjacent::place(), &[Set("MSH", 9, "ORU^R01")]);
    let message = ihe_pcd::hl7::Message::parse(short.as_bytes()).unwrap();
    let findings = Profile::rev_9().judge(message);
    assert_eq!(findings.transaction(), Some("PCD-16"));
}

/// A change of a good message, and the rule of a table or a structure that it breaks.
type Broken = (fn() -> String, &'static [Edit], &'static str, &'static str);

/// Usage, cardinality, length, tables and structure, one after the other for each transaction.
const OF_TABLES: &[Broken] = &[
    (
        adjacent::infusion,
        &[Without("ORC")],
        "ORDER.usage",
        "ORDER[1]",
    ),
    (
        adjacent::infusion,
        &[Set("ORC", 2, "")],
        "ORC-2.usage",
        "ORC-2",
    ),
    (
        adjacent::infusion,
        &[Set("ORC", 3, "1")],
        "ORC-3.usage",
        "ORC-3",
    ),
    (
        adjacent::infusion,
        &[Set("ORC", 9, "")],
        "ORC-9.usage",
        "ORC-9",
    ),
    (
        adjacent::infusion,
        &[Set("ORC", 19, "^Berg")],
        "XCN-1.usage",
        "ORC-19.1",
    ),
    (
        adjacent::infusion,
        &[Set("ORC", 14, "1~2~3")],
        "ORC-14.cardinality",
        "ORC-14(3)",
    ),
    (
        adjacent::infusion,
        &[Set("RXG", 4, "3333")],
        "CWE-2.usage",
        "RXG-4.2",
    ),
    (
        adjacent::infusion,
        &[Set("RXG", 27, "x")],
        "RXG-27.usage",
        "RXG-27",
    ),
    (
        adjacent::infusion,
        &[Set("RXG", 5, "much")],
        "RXG-5.form",
        "RXG-5",
    ),
    (
        adjacent::infusion,
        &[Set("RXG", 15, "1234567")],
        "RXG-15.length",
        "RXG-15",
    ),
    (
        adjacent::infusion,
        &[Set("RXG", 12, "?")],
        "RXG-12.table",
        "RXG-12",
    ),
    (
        adjacent::infusion,
        &[Set("TQ1", 13, "")],
        "TQ1-13.usage",
        "TQ1-13",
    ),
    (
        adjacent::infusion,
        &[Set("TQ1", 7, "20261121")],
        "TQ1-7.usage",
        "TQ1-7",
    ),
    (adjacent::infusion, &[Without("RXR")], "RXR.usage", "RXR"),
    (
        adjacent::infusion,
        &[Set("RXR", 1, "")],
        "RXR-1.usage",
        "RXR-1",
    ),
    (
        adjacent::infusion,
        &[Behind("RXR", "RXC|A")],
        "RXC.usage",
        "RXC",
    ),
    (
        adjacent::infusion,
        &[Behind("ORC", "RXO|1")],
        "ORDER_DETAIL.usage",
        "ORDER_DETAIL[1]",
    ),
    (
        adjacent::infusion,
        &[Set("OBX[2]", 21, "x")],
        "OBX-21.usage",
        "OBX[2]-21",
    ),
    (
        adjacent::infusion,
        &[Without("OBX[1]"), Without("OBX[1]")],
        "OBSERVATION.usage",
        "OBSERVATION[1]",
    ),
    (
        adjacent::infusion_answer,
        &[Without("MSA")],
        "MSA.usage",
        "MSA",
    ),
    (
        adjacent::infusion_answer,
        &[Set("ORC", 2, "")],
        "ORC-2.usage",
        "ORC-2",
    ),
    (
        adjacent::infusion_answer,
        &[Behind("MSA", "NTE|1||x")],
        "NTE.usage",
        "NTE[1]",
    ),
    (
        adjacent::event,
        &[Set("OBX[5]", 11, "")],
        "OBX-11.usage",
        "OBX[5]-11",
    ),
    (
        adjacent::event,
        &[Behind("PV1", "ORC|RE")],
        "ORC.usage",
        "ORC",
    ),
    (
        adjacent::implant,
        &[Without("PID")],
        "PATIENT.usage",
        "PATIENT[1]",
    ),
    (
        adjacent::implant,
        &[Set("PID", 3, "42^^^^U")],
        "CX-4.usage",
        "PID-3.4",
    ),
    (
        adjacent::implant,
        &[Set("OBR", 25, "X")],
        "OBR-25.table",
        "OBR[1]-25",
    ),
    (
        adjacent::implant,
        &[Set("OBX[1]", 2, "")],
        "OBX-2.usage",
        "OBX[1]-2",
    ),
    (
        adjacent::implant,
        &[Set("OBX[1]", 11, "C")],
        "OBX-11.table",
        "OBX[1]-11",
    ),
    (
        adjacent::implant,
        &[Set("OBX[1]", 3, "720898^MDC_IDC_DEV_MODEL")],
        "CWE-3.usage",
        "OBX[1]-3.3",
    ),
    (
        adjacent::maintenance,
        &[Set("OBX[2]", 11, "")],
        "OBX-11.usage",
        "OBX[2]-11",
    ),
    (
        adjacent::place,
        &[Set("OBX", 2, "QQ")],
        "OBX-2.table",
        "OBX[1]-2",
    ),
    (
        adjacent::place,
        &[UpTo("MSH")],
        "PATIENT_RESULT.usage",
        "PATIENT_RESULT[1]",
    ),
    (
        adjacent::association,
        &[Without("PV1")],
        "VISIT.usage",
        "VISIT[1]",
    ),
    (
        adjacent::association,
        &[Set("PID", 3, "")],
        "PID-3.usage",
        "PID-3",
    ),
    (
        adjacent::association,
        &[Set("OBX", 2, "ST")],
        "OBX-2.table",
        "OBX[1]-2",
    ),
    (
        adjacent::association,
        &[Set("OBX", 11, "X")],
        "OBX-11.table",
        "OBX[1]-11",
    ),
    (
        adjacent::association,
        &[Without("PRT[2]")],
        "PRT.cardinality",
        "PRT[1]",
    ),
    (
        adjacent::association,
        &[Again("PRT[1]"), Again("PRT[1]")],
        "PRT.cardinality",
        "PRT[4]",
    ),
    (
        adjacent::association,
        &[Set("PRT[1]", 2, "AD")],
        "PRT-2.table",
        "PRT[1]-2",
    ),
    (
        adjacent::association,
        &[Set("PRT[1]", 4, "EQUIP^EQUIP^HL7")],
        "CWE-3.table",
        "PRT[1]-4.3",
    ),
    (
        adjacent::association,
        &[Set("PRT[1]", 4, "OP^OP^HL70912")],
        "CWE-1.table",
        "PRT[1]-4.1",
    ),
    (
        adjacent::association_answer,
        &[Set("MSA", 2, "")],
        "MSA-2.usage",
        "MSA-2",
    ),
    (
        adjacent::subscription,
        &[Set("QPD", 2, "")],
        "QPD-2.usage",
        "QPD-2",
    ),
    (
        adjacent::subscription,
        &[Set("QPD", 3, "^EQ^WARD7^AND")],
        "QSC-1.usage",
        "QPD-3.1",
    ),
    (
        adjacent::subscription,
        &[Without("RCP")],
        "RCP.usage",
        "RCP",
    ),
    (
        adjacent::subscription,
        &[Set("RCP", 1, "D")],
        "RCP-1.table",
        "RCP-1",
    ),
    (
        adjacent::subscription,
        &[Set("RCP", 2, "10")],
        "RCP-2.usage",
        "RCP-2",
    ),
    (
        adjacent::subscription,
        &[Set("RCP", 3, "B")],
        "CNE-1.table",
        "RCP-3.1",
    ),
    (
        adjacent::cancellation,
        &[Set("QID", 1, "")],
        "QID-1.usage",
        "QID-1",
    ),
    (
        adjacent::cancellation,
        &[Without("QID")],
        "QID.usage",
        "QID",
    ),
];

#[test]
fn what_the_tables_of_a_transaction_say_is_found_where_it_is_broken() {
    for (message, edits, rule, at) in OF_TABLES {
        let wanted = (Severity::Error, (*rule).to_owned(), (*at).to_owned());
        let before = judged(&profile("rev9"), &message());
        assert!(!before.contains(&wanted), "{rule}");
        let after = judged(&profile("rev9"), &edited(&message(), edits));
        assert!(after.contains(&wanted), "{rule} is not in {after:#?}");
    }
}

/// Under `nist-2018` the message keeps the rule, and breaks it when it is edited so.
fn the_tool_tells(message: fn() -> String, place: usize, text: &'static str, rule: &str) {
    let is_broken = |text: &str| {
        let found = judged(&profile("nist-2018"), text);
        found.iter().any(|(_, found, _)| found == rule)
    };
    assert!(!is_broken(&message()), "{rule} is kept");
    let edited = edited(&message(), &[Set("MSH", place, text)]);
    assert!(is_broken(&edited), "{rule} is broken by {text}");
}

const ID_OF_ALERTS: &str = "^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO";

#[test]
fn a5_an_event_has_its_name_its_conditions_and_its_id() {
    the_tool_tells(adjacent::event, 9, "ORU^R42^ORU_R42", "MSH-9.value");
    the_tool_tells(adjacent::event, 15, "NE", "MSH-15.always");
    the_tool_tells(adjacent::event, 16, "AL", "MSH-16.never");
    the_tool_tells(adjacent::event, 21, ID_OF_ALERTS, "MSH-21.claim");
}

#[test]
fn a6_an_order_and_its_answer_have_their_names_conditions_and_ids() {
    the_tool_tells(adjacent::infusion, 9, "RGV^O15^RGV_O99", "MSH-9.value");
    the_tool_tells(adjacent::infusion, 15, "NE", "MSH-15.always");
    the_tool_tells(adjacent::infusion, 16, "SU", "MSH-16.of-order");
    the_tool_tells(adjacent::infusion, 21, ID_OF_ALERTS, "MSH-21.claim");
    let answer = adjacent::infusion_answer;
    the_tool_tells(answer, 16, "AL", "MSH-16.of-order-answer");
    the_tool_tells(answer, 21, ID_OF_ALERTS, "MSH-21.claim");
}

#[test]
fn a7_implants_maintenance_and_places_have_their_names_conditions_and_ids() {
    for message in [
        adjacent::implant as fn() -> String,
        adjacent::maintenance,
        adjacent::place,
    ] {
        the_tool_tells(message, 9, "ORU^R01^ORU_R99", "MSH-9.value");
        the_tool_tells(message, 15, "NE", "MSH-15.always");
        the_tool_tells(message, 16, "AL", "MSH-16.never");
        the_tool_tells(message, 21, ID_OF_ALERTS, "MSH-21.claim");
    }
}
