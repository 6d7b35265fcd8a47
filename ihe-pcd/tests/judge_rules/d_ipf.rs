//! What the validators of IPF fail, by the assertions of their tests; under `rev9` unless it is what Gazelle alone wants.

use crate::cases::{breaks, keeps_rules};
use crate::wire::*;

breaks! {
    d_no_sender: report "rev9" [Set("MSH", 3, "")] => Error "MSH-3.usage" "MSH-3";
    d_no_time_of_the_message: report "rev9" [Set("MSH", 7, "")] => Error "MSH-7.usage" "MSH-7";
    d_no_structure_of_the_message: report "rev9" [Set("MSH", 9, "ORU^R01")] => Error "MSG-3.usage" "MSH-9.3";
    d_no_trigger: report "rev9" [Set("MSH", 9, "ORU^^ORU_R01")] => Error "message" "MSH-9";
    d_no_type_of_message: report "rev9" [Set("MSH", 9, "^R01^ORU_R01")] => Error "message" "MSH-9";
    d_no_control_id: report "rev9" [Set("MSH", 10, "")] => Error "MSH-10.usage" "MSH-10";
    d_no_processing_id: report "rev9" [Set("MSH", 11, "")] => Error "MSH-11.usage" "MSH-11";
    d_another_processing_id: report "rev9" [Set("MSH", 11, "X")] => Error "PT-1.table" "MSH-11.1";
    d_no_version: report "rev9" [Set("MSH", 12, "")] => Error "MSH-12.usage" "MSH-12";
    d_no_profile: report "gazelle" [Set("MSH", 21, "")] => Error "MSH-21.claim-missing" "MSH-21";
    d_a_profile_without_its_id: report "gazelle" [Set("MSH", 21, "IHE_PCD_001^IHE PCD^^ISO")] => Error "MSH-21.claim-missing" "MSH-21";
    d_no_identifier: report "gazelle" [Set("PID", 3, "")] => Error "PID-3.usage" "PID-3";
    d_a_blank_identifier: report "rev9" [Set("PID", 3, "   ")] => Warning "PID-3.known" "PID-3";
    d_no_number_in_an_identifier: report "gazelle" [Set("PID", 3, "^^^HOSPITAL^PI")] => Error "CX-1.usage" "PID-3.1";
    d_no_authority_in_an_identifier: report "gazelle" [Set("PID", 3, "4711^^^^PI")] => Error "CX-4.usage" "PID-3.4";
    d_no_type_in_an_identifier: report "gazelle" [Set("PID", 3, "4711^^^HOSPITAL")] => Error "CX-5.usage" "PID-3.5";
    d_no_name: report "gazelle" [Set("PID", 5, "")] => Error "PID-5.usage" "PID-5";
    d_no_class_of_patient: report "rev9" [Set("PV1", 2, "")] => Error "PV1-2.usage" "PV1-2";
    d_no_number_of_the_order: report "rev9" [Set("OBR", 1, "")] => Error "OBR-1.usage" "OBR[1]-1";
    d_another_number_of_the_order: report "rev9" [Set("OBR", 1, "2")] => Error "OBR-1.sequence" "OBR[1]-1";
    d_no_filler: report "rev9" [Set("OBR", 3, "")] => Error "OBR-3.usage" "OBR[1]-3";
    d_a_blank_filler: report "rev9" [Set("OBR", 3, "  ")] => Error "OBR-3.usage" "OBR[1]-3";
    d_no_number_of_the_filler: report "rev9" [Set("OBR", 3, "^GATEWAY")] => Error "EI-1.usage" "OBR[1]-3.1";
    d_a_number_of_the_filler_alone: report "rev9" [Set("OBR", 3, "F1")] => Error "OBR-3.authority" "OBR[1]-3";
    d_no_service: report "rev9" [Set("OBR", 4, "")] => Error "OBR-4.usage" "OBR[1]-4";
    d_a_service_without_text: report "rev9" [Set("OBR", 4, "182777000^^SCT")] => Error "CWE-2.usage" "OBR[1]-4.2";
    d_a_service_with_a_blank_text: report "rev9" [Set("OBR", 4, "182777000^  ^SCT")] => Error "CWE-2.usage" "OBR[1]-4.2";
    d_an_end_before_the_start: report "rev9" [Set("OBR", 8, "20261121115859+0000")] => Error "OBR-8.order" "OBR[1]-8";
    d_an_end_before_the_start_in_another_zone: report "rev9" [Set("OBR", 8, "20261121120000+0200")] => Error "OBR-8.order" "OBR[1]-8";
    d_no_number_of_the_row: report "rev9" [Set("OBX[5]", 1, "")] => Error "OBX-1.usage" "OBX[5]-1";
    d_a_number_of_another_row: report "rev9" [Set("OBX[5]", 1, "4")] => Error "OBX-1.distinct" "OBX[5]-1";
    d_no_type_of_the_value: report "rev9" [Set("OBX[5]", 2, ""), Set("OBX[5]", 11, "X")] => Error "OBX-2.missing" "OBX[5]-2";
    d_a_text_that_is_no_structured_number: report "rev9" [Set("OBX[5]", 2, "SN")] => Error "OBX-5.type" "OBX[5]-5";
    d_a_text_that_is_no_number: report "rev9" [Set("OBX[5]", 5, "72 bpm")] => Error "OBX-5.type" "OBX[5]-5";
    d_no_code_of_the_row: report "rev9" [Set("OBX[5]", 3, "")] => Error "OBX-3.usage" "OBX[5]-3";
    d_a_code_without_text: report "rev9" [Set("OBX[5]", 3, "147842^^MDC")] => Error "CWE-2.usage" "OBX[5]-3.2";
    d_no_path: report "rev9" [Set("OBX[5]", 4, "")] => Error "OBX-4.usage" "OBX[5]-4";
    d_a_blank_path: report "rev9" [Set("OBX[5]", 4, " ")] => Error "OBX-4.usage" "OBX[5]-4";
    d_the_same_code_and_path_twice: report "rev9" [Set("OBX[6]", 3, "147842^MDC_ECG_HEART_RATE^MDC"), Set("OBX[6]", 4, "1.1.1.1")] => Error "OBX-4.same-row" "OBX[6]-4";
    d_a_number_without_a_unit: report "rev9" [Set("OBX[5]", 6, "")] => Error "OBX-6.required" "OBX[5]-6";
    d_no_status: report "rev9" [Set("OBX[5]", 11, "")] => Error "OBX-11.usage" "OBX[5]-11";
    d_no_time_at_all: report "rev9" [Set("OBR", 7, ""), Set("OBR", 8, "")] => Error "OBX-14.time" "OBX[5]-14";
    d_two_times_of_one_row: report "rev9" [Set("OBX[9]", 19, "20261121115931+0000")] => Error "OBX-19.same" "OBX[9]-19";
    d_a_coded_value_without_text: report "rev9" [Set("OBX[6]", 5, "II")] => Error "OBX-5.coded-text" "OBX[6]-5.2";
    d_a_telephone_without_its_use: report "gazelle" [Set("PID", 13, "^^PH^^47^^5550100")] => Error "XTN-2.usage" "PID-13.2";
    d_a_name_without_its_type: report "gazelle" [Set("PID", 5, "Nordmann^Kari")] => Error "XPN-7.usage" "PID-5.7";
}

keeps_rules! {
    d_passes_with_everything: report "rev9" [] => "OBX-14.time", "OBX-19.same", "OBR-8.order", "OBX-1.distinct";
    d_passes_with_an_authority_by_name: report "rev9" [Set("OBR", 3, "F1^GATEWAY")] => "OBR-3.authority", "OBR-3.usage", "EI-1.usage";
    d_passes_with_an_authority_by_id: report "rev9" [Set("OBR", 3, "F1^^0123456789ABCDEF^EUI-64")] => "OBR-3.authority";
    d_passes_with_the_same_instant_in_another_zone: report "rev9" [Set("OBX[9]", 19, "20261121125930+0100")] => "OBX-19.same";
    d_passes_with_the_time_of_the_row: report "rev9" [Set("OBR", 7, ""), Set("OBR", 8, ""), Set("OBX[5]", 14, "20261121115930+0000"), Set("OBX[6]", 14, "20261121115930+0000")] => "OBX-14.time";
    d_passes_with_the_time_of_the_device: report "rev9" [Set("OBR", 7, ""), Set("OBR", 8, ""), Set("OBX[1]", 14, "20261121115930+0000")] => "OBX-14.time";
    d_passes_with_the_end_alone: report "rev9" [Set("OBR", 7, "")] => "OBX-14.time", "OBR-8.order";
    d_passes_with_a_structured_number: report "rev9" [Set("OBX[5]", 2, "SN"), Set("OBX[5]", 5, ">^72")] => "OBX-5.type", "OBX-6.required";
    d_passes_with_a_coded_value: report "rev9" [] => "OBX-5.coded-text", "OBX-5.type";
    d_passes_with_another_path_of_the_same_code: report "rev9" [Set("OBX[6]", 3, "147842^MDC_ECG_HEART_RATE^MDC")] => "OBX-4.same-row", "OBX-4.distinct", "OBX-4.meaning";
}

/// Nothing at the level of an error is found where OBX-5, 7 or 8 is missing.
#[test]
fn d_passes_without_value_limits_or_flags() {
    use ihe_pcd::profile::Severity;

    for field in [5, 7, 8] {
        let edits = [Set("OBX[5]", field, "")];
        let text = edited(&crate::messages::report(), &edits);
        for name in ["rev9", "gazelle"] {
            let found = crate::cases::judged(&crate::cases::profile(name), &text);
            let errors: Vec<_> = found
                .into_iter()
                .filter(|(severity, ..)| *severity == Severity::Error)
                .collect();
            assert_eq!(errors, [], "{name} {field}");
        }
    }
}
