//! What the NIST tool asserts, by its number; each broken once and kept once.

use crate::cases::{breaks, keeps_rules};
use crate::wire::*;

breaks! {
    a1_msh_1_is_a_bar: report "nist-2018" [Set("MSH", 1, "!")] => Error "MSH-1.value" "MSH-1";
    a1_msh_2_has_the_usual_delimiters: report "nist-2018" [Set("MSH", 2, "^~\\&#")] => Error "MSH-2.value" "MSH-2";
    a1_so_it_is_in_an_acknowledgement: acknowledgment "nist-2018" [Set("MSH", 2, "^~\\&#")] => Error "MSH-2.value" "MSH-2";
    a2_the_version_is_2_6: report "nist-2018" [Set("MSH", 12, "2.5.1")] => Error "MSH-12.value" "MSH-12.1";
    a3_pcd_01_names_its_structure: report "nist-2018" [Set("MSH", 9, "ORU^R01^ORU_R30")] => Error "MSH-9.value" "MSH-9";
    a3_pcd_01_always_asks_for_an_accept_acknowledgement: report "nist-2018" [Set("MSH", 15, "NE")] => Error "MSH-15.always" "MSH-15";
    a3_pcd_01_never_asks_for_an_answer_of_the_application: report "nist-2018" [Set("MSH", 16, "AL")] => Error "MSH-16.never" "MSH-16";
    a3_pcd_01_claims_an_id_of_its_own: report "nist-2018" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO")] => Error "MSH-21.claim" "MSH-21.3";
    a3_the_claim_is_an_iso_id: report "nist-2018" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.1.1.1^EUI-64")] => Error "MSH-21.iso" "MSH-21.4";
    a3_the_claim_is_there: report "nist-2018" [Set("MSH", 21, "")] => Error "MSH-21.claim-missing" "MSH-21";
    a4_pcd_04_names_its_structure: alert "nist-2018" [Set("MSH", 9, "ORU^R40^ORU_R01")] => Error "MSH-9.value" "MSH-9";
    a4_pcd_04_always_asks_for_an_accept_acknowledgement: alert "nist-2018" [Set("MSH", 15, "ER")] => Error "MSH-15.always" "MSH-15";
    a4_pcd_04_never_asks_for_an_answer_of_the_application: alert "nist-2018" [Set("MSH", 16, "AL")] => Error "MSH-16.never" "MSH-16";
    a4_pcd_04_claims_an_id_of_its_own: alert "nist-2018" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO")] => Error "MSH-21.claim" "MSH-21.3";
    a4_the_service_of_an_alert_is_the_alarm: alert "nist-2018" [Set("OBR", 4, "ALARM^ALARM")] => Error "OBR-4.alarm" "OBR[1]-4";
    a4_orders_of_an_alert_are_numbered: alert "nist-2018" [Set("OBR", 1, "2")] => Error "OBR-1.sequence" "OBR[1]-1";
    a4_every_order_of_an_alert_has_its_service: alert "nist-2018" [Set("OBR", 4, "")] => Error "OBR-4.usage" "OBR[1]-4";
    a7_a_claim_of_the_answer_is_none_of_an_order: infusion "nist-2018" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.1.3.2^ISO")] => Error "MSH-21.claim" "MSH-21.3";
    a8_of_no_transaction_that_is_known: report "nist-2018" [Set("MSH", 9, "ORU^R43^ORU_R01")] => Error "message" "MSH-9";
    a8_an_acknowledgement_names_its_structure: acknowledgment "nist-2018" [Set("MSH", 9, "ACK^R01")] => Error "MSH-9.value" "MSH-9";
    a9_a_name_is_legal_or_unknown: report "nist-2018" [Set("PID", 5, "Nordmann^Kari^^^^^M")] => Error "PID-5.type" "PID-5.7";
    a9_so_is_each_of_several_names: report "nist-2018" [Set("PID", 5, "Nordmann^Kari^^^^^L~Berg^Kari^^^^^M")] => Error "PID-5.type" "PID-5(2).7";
    a9_an_address_is_one_for_mail: report "nist-2018" [Set("PID", 11, "Street 1^^Oslo^Oslo^0001^^H")] => Error "PID-11.type" "PID-11.7";
    a9_a_birthday_is_a_time: report "nist-2018" [Set("PID", 7, "1.1.1970")] => Error "PID-7.form" "PID-7";
    a10_the_visit_indicator_is_of_a_visit_or_an_account: report "nist-2018" [Set("PV1", 51, "X")] => Error "PV1-51.value" "PV1-51";
    a11_orders_are_numbered_from_1: report "nist-2018" [Set("OBR", 1, "0")] => Error "OBR-1.sequence" "OBR[1]-1";
    a11_orders_are_numbered_one_by_one: report "nist-2018" [Again("OBR")] => Error "OBR-1.sequence" "OBR[2]-1";
    a12_a_row_with_a_result_says_of_what_type_it_is: report "nist-2018" [Set("OBX[5]", 2, "")] => Error "OBX-2.missing" "OBX[5]-2";
    a12_so_does_one_without: report "nist-2018" [Set("OBX[5]", 2, ""), Set("OBX[5]", 5, "")] => Error "OBX-2.unless-x" "OBX[5]-2";
    a12_the_row_of_a_device_has_no_value: report "nist-2018" [Set("OBX[1]", 5, "1")] => Error "OBX-5.of-device" "OBX[1]-5";
    a12_a_facet_has_no_value: report "nist-2018" [Set("OBX[6]", 4, "1.1.1.1.1")] => Error "OBX-5.of-facet" "OBX[6]-5";
    a12_a_metric_without_a_value_is_worth_knowing: report "nist-2018" [Set("OBX[5]", 5, "")] => Information "OBX-5.missing" "OBX[5]-5";
    a13_a_path_has_four_or_five_numbers: report "nist-2018" [Set("OBX[5]", 4, "1.1.1")] => Error "OBX-4.four-numbers" "OBX[5]-4";
    a13_a_path_of_six_numbers_is_too_long: report "nist-2018" [Set("OBX[5]", 4, "1.1.1.1.1.1")] => Error "OBX-4.one-facet" "OBX[5]-4";
    a13_a_path_is_of_numbers: report "nist-2018" [Set("OBX[5]", 4, "LOC")] => Error "OBX-4.path" "OBX[5]-4";
    a14_flags_are_those_of_the_closed_table: report "nist-2018" [Set("OBX[5]", 8, "DEMO")] => Warning "OBX-8.nist-table" "OBX[5]-8";
    a14_each_of_several_flags: report "nist-2018" [Set("OBX[5]", 8, "H~QUES")] => Warning "OBX-8.nist-table" "OBX[5]-8(2)";
    a15_an_id_is_of_one_of_three_kinds: report "nist-2018" [Set("OBX[1]", 18, "1^^2^UUID")] => Error "EI.type" "OBX[1]-18.4";
    a15_so_is_that_of_an_order: report "nist-2018" [Set("OBR", 3, "F1^GATEWAY^0123^DNS")] => Error "EI.type" "OBR[1]-3.4";
    a15_the_placer_says_who_gave_its_id: report "nist-2018" [Set("OBR", 2, "O1")] => Error "OBR-2.authority" "OBR[1]-2";
    a16_a_month_is_one_of_twelve: report "nist-2018" [Set("OBX[9]", 14, "20261301")] => Error "OBX-14.form" "OBX[9]-14";
    a16_a_time_has_a_year: report "nist-2018" [Set("OBR", 7, "26")] => Error "OBR-7.form" "OBR[1]-7";
    a17_a_code_and_its_reference_id_belong_together: report "nist-2018" [Set("OBX[5]", 3, "150456^MDC_ECG_HEART_RATE^MDC")] => Error "OBX-3.pair" "OBX[5]-3";
    a17_a_code_is_known: report "nist-2018" [Set("OBX[5]", 3, "999999999^MDC_NOTHING_OF_THE_KIND^MDC")] => Error "OBX-3.known" "OBX[5]-3";
    a18_a_unit_and_its_reference_id_belong_together: report "nist-2018" [Set("OBX[5]", 6, "262688^MDC_DIM_BEAT_PER_MIN^MDC")] => Error "OBX-6.pair" "OBX[5]-6";
    a18_a_unit_is_known: report "nist-2018" [Set("OBX[5]", 6, "999999999^MDC_DIM_NOTHING_OF_THE_KIND^MDC")] => Error "OBX-6.known" "OBX[5]-6";
    a18_a_unit_is_listed_for_the_term: report "nist-2018" [Set("OBX[5]", 6, "262688^MDC_DIM_PERCENT^MDC")] => Error "OBX-6.listed" "OBX[5]-6";
    a18_so_is_the_alternate_one: report "nist-2018" [Set("OBX[5]", 6, "bpm^beats^L^262688^MDC_DIM_PERCENT^MDC")] => Error "OBX-6.listed" "OBX[5]-6";
    a19_an_alert_begins_with_a_device: alert "nist-2018" [Without("OBX[1]")] => Error "PCD-04.devices" "OBR[1]";
    a19_and_goes_on_with_a_virtual_device: alert "nist-2018" [Without("OBX[2]")] => Error "PCD-04.devices" "OBR[1]";
    a20_a_loinc_code_has_its_check_digit: report "nist-2018" [Set("OBX[5]", 3, "8867-5^Heart rate^LN")] => Warning "OBX-3.loinc" "OBX[5]-3";
    a22_a_type_is_of_its_table: report "nist-2018" [Set("OBX[5]", 2, "NA")] => Error "OBX-2.table" "OBX[5]-2";
    a22_a_status_is_of_its_table: report "nist-2018" [Set("OBX[5]", 11, "Z")] => Error "OBX-11.table" "OBX[5]-11";
    a22_a_processing_id_is_of_its_table: report "nist-2018" [Set("MSH", 11, "X")] => Error "PT-1.table" "MSH-11.1";
    a23_a_field_that_must_not_be_there: report "nist-2018" [Set("PID", 2, "1")] => Error "PID-2.usage" "PID-2";
    a23_a_field_that_must_be_there: report "nist-2018" [Set("OBX[5]", 11, "")] => Error "OBX-11.usage" "OBX[5]-11";
    a23_a_control_id_may_have_199_characters: report "nist-2018" [Set("MSH", 10, LONG)] => Error "MSH-10.length" "MSH-10";
    a23_a_path_may_have_20_characters: report "nist-2018" [Set("OBX[5]", 4, "1.1.1.111111111111111")] => Error "OBX-4.length" "OBX[5]-4";
    a23_what_is_only_required_if_known_is_worth_knowing: report "nist-2018" [Set("PID", 8, "")] => Information "PID-8.usage" "PID-8";
}

/// 200 characters.
const LONG: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

keeps_rules! {
    a1_is_kept: report "nist-2018" [] => "MSH-1.value", "MSH-2.value";
    a2_is_kept_whatever_stands_behind_the_version: report "nist-2018" [Set("MSH", 12, "2.6^NOR")] => "MSH-12.value";
    a3_is_kept_with_either_id: report "nist-2018" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.4.1^ISO")] => "MSH-9.value", "MSH-15.always", "MSH-16.never", "MSH-21.claim", "MSH-21.claim-missing", "MSH-21.iso";
    a3_is_kept_by_one_of_several_ids: report "nist-2018" [Set("MSH", 21, "^^1.2.3^ISO~^^1.3.6.1.4.1.19376.1.6.4.1^ISO")] => "MSH-21.claim", "MSH-21.claim-missing";
    a4_is_kept_with_either_id: alert "nist-2018" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.4.4^ISO")] => "MSH-9.value", "MSH-15.always", "MSH-16.never", "MSH-21.claim", "OBR-4.alarm", "OBR-1.sequence", "OBR-4.usage";
    a7_is_kept_by_pcd_01: report "nist-2018" [] => "MSH-21.claim", "MSH-9.value";
    a8_is_kept_by_the_acknowledgement_of_an_alert: acknowledgment "nist-2018" [Set("MSH", 9, "ACK^R40^ACK")] => "MSH-9.value", "message";
    a8_is_kept_by_the_acknowledgement_of_an_infusion_event: acknowledgment "nist-2018" [Set("MSH", 9, "ACK^R42^ACK")] => "MSH-9.value", "message";
    a8_is_kept_by_the_acknowledgement_of_an_order: acknowledgment "nist-2018" [Set("MSH", 9, "ACK^O15^ACK")] => "MSH-9.value", "message";
    a8_is_kept_by_the_acknowledgement_of_its_answer: acknowledgment "nist-2018" [Set("MSH", 9, "ACK^O16^ACK")] => "MSH-9.value", "message";
    a9_is_kept_where_no_name_is_known: report "nist-2018" [Set("PID", 5, "^^^^^^U"), Set("PID", 7, "197001")] => "PID-5.type", "PID-7.form", "PID-11.type";
    a9_is_kept_without_an_address: report "nist-2018" [Set("PID", 11, "")] => "PID-11.type";
    a10_is_kept_without_an_indicator: report "nist-2018" [Set("PV1", 51, "")] => "PV1-51.value";
    a11_is_kept_by_two_orders: report "nist-2018" [Behind("OBX[9]", "OBR|2||F2^G|1^x^L|||20261121115900+0000")] => "OBR-1.sequence";
    a12_is_kept_where_there_is_no_result: report "nist-2018" [Set("OBX[5]", 2, ""), Set("OBX[5]", 5, ""), Set("OBX[5]", 11, "X")] => "OBX-2.missing", "OBX-2.unless-x", "OBX-5.of-device", "OBX-5.of-facet", "OBX-5.missing";
    a12_is_kept_by_the_facets_of_an_alert: alert "nist-2018" [] => "OBX-5.of-facet", "OBX-5.of-device";
    a13_is_kept_by_a_facet: report "nist-2018" [Set("OBX[6]", 4, "1.1.1.1.12")] => "OBX-4.path", "OBX-4.four-numbers", "OBX-4.one-facet";
    a14_is_kept_by_an_abnormality: report "nist-2018" [Set("OBX[5]", 8, "HH~PH~SP")] => "OBX-8.nist-table";
    a15_is_kept_by_each_kind: report "nist-2018" [Set("OBX[1]", 18, "1^^2^URN~1^^2^ISO~1"), Set("OBR", 2, "O1^^1.2^ISO")] => "EI.type", "OBR-2.authority";
    a16_is_kept_by_a_day: report "nist-2018" [Set("OBX[9]", 14, "20261121")] => "OBX-14.form", "OBR-7.form";
    a17_is_kept_whatever_the_case: report "nist-2018" [Set("OBX[5]", 3, "147842^mdc_ecg_heart_rate^MDC")] => "OBX-3.pair", "OBX-3.known";
    a17_is_kept_by_local_codes: report "nist-2018" [Set("OBX[5]", 3, "0^MDCX_ANYTHING^MDC"), Set("OBX[6]", 3, "1^anything^L")] => "OBX-3.pair", "OBX-3.known";
    a18_is_kept_by_a_prefix: report "nist-2018" [Set("OBX[5]", 3, "150021^MDC_PRESS_BLD_NONINV_SYS^MDC"), Set("OBX[5]", 6, "265987^MDC_DIM_KILO_PASCAL^MDC")] => "OBX-6.pair", "OBX-6.known", "OBX-6.listed";
    a18_is_kept_by_ucum: report "nist-2018" [Set("OBX[5]", 6, "{beats}/min^beats^UCUM")] => "OBX-6.pair", "OBX-6.known", "OBX-6.listed";
    a19_is_kept: alert "nist-2018" [] => "PCD-04.devices";
    a20_is_kept: report "nist-2018" [Set("OBX[5]", 3, "8867-4^Heart rate^LN")] => "OBX-3.loinc";
    a22_is_kept: report "nist-2018" [Set("MSH", 11, "T"), Set("OBX[5]", 11, "F")] => "OBX-2.table", "OBX-11.table", "PT-1.table";
    a23_is_kept: report "nist-2018" [] => "PID-2.usage", "OBX-11.usage", "MSH-10.length", "OBX-4.length", "PID-8.usage";
}

/// The tool compares them with its test plan; anybody may have such a number.
#[test]
fn a21_a_patient_of_the_test_plan_may_be_anybody() {
    for number in ["HO2009001", "HO2009004", "2010001", "2010010"] {
        let identifier: &'static str = Box::leak(format!("{number}^^^NIST^PI").into_boxed_str());
        let text = edited(&crate::messages::report(), &[Set("PID", 3, identifier)]);
        let found = crate::cases::judged(&crate::cases::profile("nist-2018"), &text);
        let before = crate::cases::judged(
            &crate::cases::profile("nist-2018"),
            &crate::messages::report(),
        );
        assert_eq!(found, before);
    }
}

/// What HL7 publishes is right; what a site adds is a doubt and no error.
#[test]
fn a22_codes_of_open_tables_are_known_and_others_are_doubts() {
    use ihe_pcd::profile::Severity;

    let doubts = |edits: &[Edit], rule: &str| {
        let text = edited(&crate::messages::report(), edits);
        let found = crate::cases::judged(&crate::cases::profile("rev9"), &text);
        let of_rule = found.into_iter().filter(|(_, name, _)| name == rule);
        of_rule.map(|(severity, ..)| severity).max()
    };
    for (right, other, rule) in [
        (
            Set("PID", 3, "1^^^H^MR"),
            Set("PID", 3, "1^^^H^QQQ"),
            "CX-5.table",
        ),
        (
            Set("PID", 5, "A^B^^^^^D"),
            Set("PID", 5, "A^B^^^^^QQ"),
            "XPN-7.table",
        ),
        (
            Set("MSH", 3, "A^1.2^ISO"),
            Set("MSH", 3, "A^1.2^OID"),
            "HD-3.table",
        ),
        (
            Set("MSH", 3, "A^1^EUI-64"),
            Set("MSH", 3, "A^1^EUI"),
            "HD-3.table",
        ),
        (Set("MSH", 11, "P^T"), Set("MSH", 11, "P^Q"), "PT-2.table"),
        (
            Set("OBX[5]", 10, "N"),
            Set("OBX[5]", 10, "QQ"),
            "OBX-10.table",
        ),
    ] {
        assert_eq!(doubts(&[right], rule), None, "{rule}");
        assert_eq!(doubts(&[other], rule), Some(Severity::Warning), "{rule}");
    }
    // What is newer than HL7 v2.6 is not of the table yet.
    for (edit, rule) in [
        (Set("PID", 8, "X"), "PID-8.table"),
        (Set("MSH", 11, "N"), "PT-1.table"),
    ] {
        assert_eq!(doubts(&[edit], rule), Some(Severity::Error), "{rule}");
    }
}
