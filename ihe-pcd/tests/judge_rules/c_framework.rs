//! What the framework asks beyond the tools, the transactions of alerts, and acknowledgements.

use crate::cases::{breaks, keeps_rules};
use crate::wire::*;

breaks! {
    // The header and the patient.
    an_application_by_half_an_id: report "rev9" [Set("MSH", 4, "^0123456789ABCDEF")] => Error "HD.name" "MSH-4";
    a_message_without_a_zone: report "rev9" [Set("MSH", 7, "20261121120010")] => Warning "MSH-7.zone" "MSH-7";
    a_message_in_an_undeclared_character_set: report "rev9" [Set("PID", 5, "Sørensen^Kari^^^^^L")] => Error "MSH-18.declared" "MSH-18";
    an_event_that_the_base_standard_does_not_have: report "rev9" [Set("MSH", 9, "ORU^R40^ORU_R40")] => Warning "MSH-9.base-event" "MSH-9.2" on;
    a_character_set_that_no_table_has: report "rev9" [Set("MSH", 18, "UTF-8")] => Warning "MSH-18.name" "MSH-18";
    a_claim_that_the_framework_misprints: report "rev9" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.4.4.1^ISO")] => Warning "MSH-21.misprint" "MSH-21.3";
    no_claim_is_a_warning: report "rev9" [Set("MSH", 21, "")] => Warning "MSH-21.claim-missing" "MSH-21";
    no_name_and_nothing_that_says_so: report "rev9" [Set("PID", 5, "")] => Warning "PID-5.known" "PID-5";
    a_common_order_segment: report "rev9" [Behind("PV1", "ORC|RE")] => Error "ORC.usage" "ORC";
    a_note_behind_the_patient: report "rev9" [Behind("PID", "NTE|1||a")] => Error "NTE.usage" "NTE[1]";
    two_notes_behind_a_row: report "rev9" [Behind("OBX[5]", "NTE|2||b"), Behind("OBX[5]", "NTE|1||a")] => Error "NTE.cardinality" "NTE[2]";
    seven_identifiers: report "rev9" [Set("PID", 3, "1^^^H^PI~2^^^H^PI~3^^^H^PI~4^^^H^PI~5^^^H^PI~6^^^H^PI~7^^^H^PI")] => Error "PID-3.cardinality" "PID-3(7)";
    a_segment_that_no_structure_has: report "rev9" [Behind("OBX[9]", "ZZZ|1")] => Error "structure" "ZZZ";
    a_field_behind_the_last: report "rev9" [Set("PV1", 60, "x")] => Warning "fields" "PV1";
    a_component_behind_the_last: report "rev9" [Set("OBR", 3, "F1^G^1^ISO^x")] => Warning "components" "OBR[1]-3";
    no_order: report "rev9" [UpTo("PV1")] => Error "ORDER_OBSERVATION.usage" "ORDER_OBSERVATION[1]";

    // Orders, rows and their times.
    an_eui_64_of_fifteen_digits: report "rev9" [Set("OBX[1]", 18, "02DE300D0000001^^02DE300D0000001^EUI-64")] => Warning "EI.eui-64" "OBX[1]-18";
    an_eui_64_with_hyphens: report "rev9" [Set("OBX[1]", 18, "1^^02-DE-30-0D-00-00-00-01^EUI-64")] => Warning "EI.eui-64" "OBX[1]-18";
    rows_that_are_numbered_anew_under_each_order: report "rev9" [Behind("OBX[9]", "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X"), Behind("OBX[9]", "OBR|2|O2^G|F2^G|1^x^L|||20261121115900+0000")] => Warning "OBX-1.per-message" "OBX[10]-1";
    rows_that_are_numbered_over_the_message: report "rev9" [Behind("OBX[9]", "OBX|10||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X"), Behind("OBX[9]", "OBR|2|O2^G|F2^G|1^x^L|||20261121115900+0000")] => Warning "OBX-1.per-order" "OBX[10]-1" on;
    an_order_without_a_zone: report "rev9" [Set("OBR", 7, "20261121115900")] => Warning "OBR-7.zone" "OBR[1]-7";
    an_end_without_a_zone: report "rev9" [Set("OBR", 8, "20261121120000")] => Warning "OBR-8.zone" "OBR[1]-8";
    a_row_without_a_zone: report "rev9" [Set("OBX[9]", 14, "20261121115930")] => Warning "OBX-14.zone" "OBX[9]-14";
    a_time_as_a_value_without_a_zone: report "rev9" [Set("OBX[2]", 5, "20261121120000")] => Warning "OBX-5.zone" "OBX[2]-5";
    a_time_to_the_minute: report "rev9" [Set("OBX[9]", 14, "202611211159+0000")] => Warning "DTM.seconds" "OBX[9]-14";
    a_clock_that_nobody_can_check: report "rev9" [Without("OBX[2]")] => Warning "OBX.device-time" "OBX[1]";
    no_clock_at_all: report "rev9" [UpTo("OBR")] => Warning "OBX.device-time" "message";

    // Paths.
    a_path_twice: report "rev9" [Set("OBX[6]", 4, "1.1.1.1")] => Warning "OBX-4.distinct" "OBX[6]-4";
    a_path_that_means_something_else_under_another_order: report "rev9" [Behind("OBX[9]", "OBX|10|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.1.1|98|262688^MDC_DIM_PERCENT^MDC|||||R"), Behind("OBX[9]", "OBR|2|O2^G|F2^G|1^x^L|||20261121115900+0000")] => Warning "OBX-4.meaning" "OBX[10]-4";
    a_channel_without_a_row: report "rev9" [Without("OBX[8]")] => Warning "OBX-4.containment" "OBX[8]-4";
    a_device_without_a_row: report "rev9" [Without("OBX[1]")] => Warning "OBX-4.containment" "OBX[1]-4";
    a_device_behind_what_is_in_it: report "rev9" [Move("OBX[7]", "OBX[9]")] => Warning "OBX-4.devices-first" "OBX[7]-4";
    rows_in_no_order: report "rev9" [Set("OBX[5]", 4, "1.1.1.3")] => Warning "OBX-4.order" "OBX[6]-4";
    a_path_of_three_numbers: report "rev9" [Set("OBX[5]", 4, "1.1.1")] => Error "OBX-4.four-numbers" "OBX[5]-4";
    a_path_that_is_none: report "rev9" [Set("OBX[5]", 4, "1..1")] => Error "OBX-4.path" "OBX[5]-4";

    // Values.
    a_type_in_the_row_of_a_device: report "rev9" [Set("OBX[1]", 2, "ST")] => Information "OBX-2.of-device" "OBX[1]-2";
    a_value_in_the_row_of_a_device: report "rev9" [Set("OBX[1]", 5, "x")] => Error "OBX-5.of-device" "OBX[1]-5";
    no_value_and_no_reason: report "rev9" [Set("OBX[5]", 5, "")] => Warning "OBX-5.missing" "OBX[5]-5";
    a_value_beside_a_status_that_says_there_is_none: report "rev9" [Set("OBX[5]", 11, "X")] => Warning "OBX-5.beside-x" "OBX[5]-5";
    a_time_that_is_none: report "rev9" [Set("OBX[2]", 5, "yesterday")] => Error "OBX-5.type" "OBX[2]-5";
    a_flag_that_no_table_has: report "rev9" [Set("OBX[5]", 8, "ZZ")] => Warning "OBX-8.flag" "OBX[5]-8";
    a_value_that_is_invalid_and_yet_a_result: report "rev9" [Set("OBX[5]", 8, "INV")] => Warning "OBX-8.needs-x" "OBX[5]-8";
    a_contradiction_of_code_and_name_is_a_warning: report "rev9" [Set("OBX[5]", 3, "150456^MDC_ECG_HEART_RATE^MDC")] => Warning "OBX-3.pair" "OBX[5]-3";
    an_unknown_code_is_a_warning: report "rev9" [Set("OBX[5]", 3, "999999999^MDC_NOTHING_OF_THE_KIND^MDC")] => Warning "OBX-3.known" "OBX[5]-3";
    the_odd_code_of_an_event: alert "rev9" [Set("OBX[4]", 3, "196671^MDC_EVT_LO^MDC")] => Information "OBX-3.even-code" "OBX[4]-3";
    an_unknown_unit_is_a_warning: report "rev9" [Set("OBX[5]", 6, "999999999^MDC_DIM_NOTHING_OF_THE_KIND^MDC")] => Warning "OBX-6.known" "OBX[5]-6";
    a_unit_of_another_name_is_a_warning: report "rev9" [Set("OBX[5]", 6, "262688^MDC_DIM_BEAT_PER_MIN^MDC")] => Warning "OBX-6.pair" "OBX[5]-6";
    a_unit_of_another_term_is_a_warning: report "rev9" [Set("OBX[5]", 6, "262688^MDC_DIM_PERCENT^MDC")] => Warning "OBX-6.listed" "OBX[5]-6";
    a_unit_without_text: report "rev9" [Set("OBX[5]", 6, "264864^^MDC")] => Error "CWE-2.usage" "OBX[5]-6.2";

    // Alerts.
    an_alert_of_the_old_name: alert "rev9" [Set("OBR", 4, "ALARM^ALARM")] => Error "OBR-4.alarm" "OBR[1]-4";
    a_first_message_with_a_parent: alert "rev9" [Set("OBR", 29, "^F0&GATEWAY")] => Warning "OBR-29.first" "OBR[1]-29";
    a_later_message_without_a_parent: alert_ends "rev9" [Set("OBR", 29, "")] => Error "OBR-29.later" "OBR[1]-29";
    a_parent_in_the_first_component: alert_ends "rev9" [Set("OBR", 29, "F1&GATEWAY")] => Information "OBR-29.layout" "OBR[1]-29";
    an_alert_without_its_device: alert "rev9" [Without("OBX[1]")] => Warning "PCD-04.devices" "OBR[1]";
    two_alerts: alert "rev9" [Again("OBR"), Again("OBX[6]")] => Error "PCD-04.one-alert" "OBR[2]";
    an_alert_without_its_event: alert "rev9" [Without("OBX[4]")] => Error "PCD-04.event" "OBR[1]";
    an_alert_without_its_source: alert "rev9" [Without("OBX[5]")] => Error "PCD-04.source" "OBR[1]";
    an_alert_without_its_phase: alert "rev9" [Without("OBX[6]")] => Error "PCD-04.phase" "OBR[1]";
    an_alert_without_its_state: alert "rev9" [Without("OBX[7]")] => Error "PCD-04.state" "OBR[1]";
    an_alert_without_its_inactivation: alert "rev9" [Without("OBX[8]")] => Error "PCD-04.inactivation" "OBR[1]";
    an_alert_without_its_priority: alert "rev9" [Without("OBX[9]")] => Error "PCD-04.priority" "OBR[1]";
    an_alert_without_its_type: alert "rev9" [Without("OBX[10]")] => Error "PCD-04.type" "OBR[1]";
    a_priority_beside_the_event_needs_the_type_there_too: alert "rev9" [Without("OBX[9]"), Set("OBX[4]", 8, "PM")] => Error "PCD-04.priority" "OBR[1]";
    a_phase_that_there_is_not: alert "rev9" [Set("OBX[6]", 5, "begin")] => Error "PCD-04.facet-value" "OBX[6]-5";
    a_state_that_there_is_not: alert "rev9" [Set("OBX[7]", 5, "on")] => Error "PCD-04.facet-value" "OBX[7]-5";
    an_inactivation_that_there_is_not: alert "rev9" [Set("OBX[8]", 5, "audio-off~silent")] => Error "PCD-04.facet-value" "OBX[8]-5(2)";
    a_priority_that_there_is_not: alert "rev9" [Set("OBX[9]", 5, "high")] => Error "PCD-04.facet-value" "OBX[9]-5";
    a_type_of_alert_that_there_is_not: alert "rev9" [Set("OBX[10]", 5, "XX")] => Error "PCD-04.facet-value" "OBX[10]-5";
    a_priority_in_the_flags_is_deprecated: alert "rev9" [Set("OBX[4]", 8, "L~PM~SP")] => Warning "OBX-8.priority" "OBX[4]-8";
    a_row_of_an_alert_that_is_not_final: alert "rev9" [Set("OBX[7]", 11, "R")] => Warning "OBX-11.final" "OBX[7]-11";
    a_row_of_an_alert_that_is_final: alert_unverified "rev9" [Set("OBX[7]", 11, "F")] => Warning "OBX-11.unverified" "OBX[7]-11" on;
    an_alert_about_nobody_and_nowhere: alert "rev9" [Without("PID"), Without("PV1")] => Warning "PCD-04.where" "PV1-3";
    a_recipient_whom_nobody_can_reach: alert "rev9" [Set("PRT", 15, "")] => Warning "PRT.recipient" "PRT[1]";
    a_participant_who_is_no_recipient: alert "rev9" [Set("PRT", 4, "EQUIP")] => Warning "CWE-1.table" "PRT[1]-4.1";

    // What becomes of alerts.
    an_answer_that_names_no_alert: alert_status "rev9" [Set("OBR", 29, "")] => Error "OBR-29.later" "OBR[1]-29";
    an_answer_that_names_no_message: alert_status "rev9" [Without("MSA")] => Information "PCD-05.msa" "MSA";
    an_answer_that_no_list_has: alert_status "rev9" [Set("PRT", 3, "RESPONSE^SEEN^IHE_PCD_ACM")] => Warning "PRT-3.status" "PRT[1]-3.2";
    an_answer_with_the_structure_of_the_other: alert_status "rev9" [Set("MSH", 9, "ORA^R41^ORU_R41")] => Error "MSH-9.value" "MSH-9";
    an_answer_with_another_claim: alert_status "rev9" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO")] => Error "MSH-21.claim" "MSH-21.3";

    // Acknowledgements.
    an_acknowledgement_of_the_original_mode: acknowledgment "rev9" [Set("MSA", 1, "AA")] => Warning "MSA-1.accept" "MSA-1";
    an_acknowledgement_of_the_enhanced_mode: answer_of_the_application "continua" [Set("MSA", 1, "CA")] => Warning "MSA-1.application" "MSA-1";
    an_acknowledgement_that_asks_for_one: acknowledgment "rev9" [Set("MSH", 15, "AL")] => Warning "MSH-15.of-acknowledgment" "MSH-15";
    an_acknowledgement_with_a_superfluous_profile: acknowledgment "rev9" [Set("MSH", 21, "^^1.2^ISO")] => Information "MSH-21.superfluous" "MSH-21";
    an_acceptance_with_an_error: refusal "rev9" [Set("MSA", 1, "CA")] => Warning "ERR.of-acceptance" "ERR[1]-4";
    a_refusal_without_a_reason: refusal "rev9" [Without("ERR")] => Information "ERR.missing" "ERR[1]";
    an_error_by_its_old_field: refusal "rev9" [Set("ERR", 1, "PID^1^3^101")] => Error "ERR-1.usage" "ERR[1]-1";
    an_error_without_a_code: refusal "rev9" [Set("ERR", 3, "")] => Error "ERR-3.usage" "ERR[1]-3";
    an_error_of_a_code_that_no_table_has: refusal "rev9" [Set("ERR", 3, "999")] => Warning "CWE-1.table" "ERR[1]-3.1";
    an_error_without_a_severity: refusal "rev9" [Set("ERR", 4, "")] => Error "ERR-4.usage" "ERR[1]-4";
    an_error_of_a_severity_that_there_is_not: refusal "rev9" [Set("ERR", 4, "X")] => Error "ERR-4.table" "ERR[1]-4";
    an_acknowledgement_without_its_code: acknowledgment "rev9" [Set("MSA", 1, "")] => Error "MSA-1.usage" "MSA-1";
    an_acknowledgement_of_a_code_that_there_is_not: acknowledgment "rev9" [Set("MSA", 1, "OK")] => Error "MSA-1.table" "MSA-1";
    an_acknowledgement_of_nothing: acknowledgment "rev9" [Set("MSA", 2, "")] => Error "MSA-2.usage" "MSA-2";
    an_acknowledgement_with_a_text: acknowledgment "rev9" [Set("MSA", 3, "thanks")] => Error "MSA-3.usage" "MSA-3";
    an_acknowledgement_without_msa: acknowledgment "rev9" [Without("MSA")] => Error "MSA.usage" "MSA";

    // Home devices.
    a_home_device_that_asks_for_an_accept_acknowledgement: upload "continua" [Set("MSH", 15, "AL")] => Warning "MSH-15.never" "MSH-15";
    a_home_device_that_asks_for_no_answer_of_the_application: upload "continua" [Set("MSH", 16, "NE")] => Warning "MSH-16.always" "MSH-16";
    a_home_device_with_parts: upload "continua" [Set("OBX[3]", 4, "1.1.1.5")] => Warning "OBX-4.flat" "OBX[3]-4";
}

keeps_rules! {
    a_declared_character_set_is_kept: report "rev9" [Set("PID", 5, "Sørensen^Kari^^^^^L"), Set("MSH", 18, "UNICODE UTF-8")] => "MSH-18.declared", "MSH-18.name";
    a_day_as_a_value_needs_no_zone: report "rev9" [Set("OBX[2]", 5, "20261121")] => "OBX-5.zone", "OBX-5.type";
    an_unknown_patient_need_not_have_a_name: report "rev9" [Set("PID", 3, ""), Set("PID", 5, ""), Set("PID", 31, "Y")] => "PID-3.known", "PID-5.known";
    devices_first_and_then_the_rows_is_an_order: report "rev9" [Move("OBX[7]", "OBX[5]"), Move("OBX[8]", "OBX[6]"), Move("OBX[2]", "OBX[6]")] => "OBX-4.order", "OBX-4.devices-first";
    eleven_stands_behind_two: report "rev9" [Set("OBX[5]", 4, "1.1.1.2"), Set("OBX[6]", 4, "1.1.1.11")] => "OBX-4.order";
    devices_may_stand_under_an_order_before: report "rev9" [Behind("OBX[9]", "OBX|10|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R"), Behind("OBX[9]", "OBR|2|O2^G|F2^G|1^x^L|||20261121115900+0000")] => "OBX-4.containment", "OBX-4.devices-first", "OBX-4.meaning", "OBX-4.distinct", "OBX-4.same-row";
    a_reason_is_enough: report "rev9" [Set("OBX[5]", 5, ""), Set("OBX[5]", 8, "NAV"), Set("OBX[5]", 11, "X")] => "OBX-5.missing", "OBX-8.flag", "OBX-8.needs-x", "OBX-6.required";
    a_number_without_a_value_needs_no_unit: report "rev9" [Set("OBX[5]", 5, ""), Set("OBX[5]", 6, "")] => "OBX-6.required";
    priority_and_type_may_be_flags: alert "rev9" [Without("OBX[9]"), Without("OBX[9]"), Set("OBX[4]", 8, "L~PM~SP")] => "PCD-04.priority", "PCD-04.type", "OBX-8.flag";
    a_place_is_enough: alert "rev9" [Without("PID")] => "PCD-04.where", "PID.usage", "ALERT.usage", "PATIENT.usage";
    an_alert_that_ends_names_its_first_message: alert_ends "rev9" [] => "OBR-29.later", "OBR-29.layout", "OBR-29.first";
    a_point_in_time_needs_no_parent: alert "rev9" [Set("OBX[6]", 5, "tpoint")] => "OBR-29.later";
    facets_of_old_codes_are_known_by_their_names: alert "rev9" [Set("OBX[6]", 3, "68165^MDC_ATTR_EVENT_PHASE^MDC")] => "PCD-04.phase";
    a_refusal_with_a_reason: refusal "rev9" [] => "ERR.missing", "ERR.of-acceptance";
    a_home_device_may_write_short_paths: upload "continua" [Set("OBX[1]", 4, "1")] => "OBX-4.four-numbers", "OBX-4.path", "OBX-4.containment";
}
