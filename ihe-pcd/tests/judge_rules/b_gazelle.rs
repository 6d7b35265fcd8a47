//! What the message profile of Gazelle wants otherwise than the tool of NIST.

use crate::cases::{breaks, keeps_rules};
use crate::wire::*;

breaks! {
    b_a_control_id_may_have_20_characters: report "gazelle" [Set("MSH", 10, "123456789012345678901")] => Error "MSH-10.length" "MSH-10";
    b_an_application_has_a_name: report "gazelle" [Set("MSH", 3, "^0123456789ABCDEF^EUI-64")] => Error "HD-1.usage" "MSH-3.1";
    b_one_profile_is_claimed: report "gazelle" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.4.1^ISO~^^1.2^ISO")] => Error "MSH-21.cardinality" "MSH-21(2)";
    b_a_profile_is_claimed: report "gazelle" [Set("MSH", 21, "")] => Error "MSH-21.claim-missing" "MSH-21";
    b_an_identifier_has_an_authority: report "gazelle" [Set("PID", 3, "4711^^^^PI")] => Error "CX-4.usage" "PID-3.4";
    b_an_identifier_has_a_type: report "gazelle" [Set("PID", 3, "4711^^^HOSPITAL")] => Error "CX-5.usage" "PID-3.5";
    b_a_patient_has_an_identifier: report "gazelle" [Set("PID", 3, "")] => Error "PID-3.usage" "PID-3";
    b_a_telephone_says_what_it_is_for: report "gazelle" [Set("PID", 13, "^^PH")] => Error "XTN-2.usage" "PID-13.2";
    b_a_telephone_says_what_it_is: report "gazelle" [Set("PID", 13, "^PRN")] => Error "XTN-3.usage" "PID-13.3";
    b_an_order_has_a_placer: report "gazelle" [Set("OBR", 2, "")] => Error "OBR-2.usage" "OBR[1]-2";
    b_an_order_has_a_filler: report "gazelle" [Set("OBR", 3, "")] => Error "OBR-3.usage" "OBR[1]-3";
    b_a_value_is_of_one_site: report "gazelle" [Set("OBX[5]", 20, "^left arm~^right arm")] => Error "OBX-20.cardinality" "OBX[5]-20(2)";
    b_no_time_of_admission: report "gazelle" [Set("PV1", 44, "20261121")] => Error "PV1-44.usage" "PV1-44";
    b_no_participation: report "gazelle" [Behind("OBR", "PRT||AD||AR")] => Error "PRT.usage" "PRT[1]";
    b_no_next_of_kin: report "gazelle" [Behind("PID", "NK1|1")] => Error "NK1.usage" "NK1";
    b_an_acknowledgement_claims_a_profile: acknowledgment_with_a_profile "gazelle" [Set("MSH", 21, "")] => Error "MSH-21.of-acknowledgment" "MSH-21";
}

keeps_rules! {
    b_no_time_zone_is_no_error_there: report "gazelle" [Set("OBR", 8, "")] => "OBR-8.usage", "OBR-8.order";
    b_a_visit_may_have_a_service: report "gazelle" [Set("PV1", 10, "MED")] => "PV1-10.usage";
    b_an_order_may_have_a_common_part: report "gazelle" [Behind("PV1", "ORC|RE")] => "ORC.usage";
    b_several_notes_may_stand_behind_an_order: report "gazelle" [Behind("OBR", "NTE|2||b"), Behind("OBR", "NTE|1||a")] => "NTE.cardinality";
    b_err_1_may_be_used: refusal "gazelle" [Set("ERR", 1, "PID^1^3^101")] => "ERR-1.usage";
    b_an_acknowledgement_with_a_profile: acknowledgment "gazelle" [Set("MSH", 21, "^^1.2^ISO")] => "MSH-21.of-acknowledgment", "MSH-21.superfluous";
    b_an_acknowledgement_may_ask_for_nothing: acknowledgment "gazelle" [Set("MSH", 15, ""), Set("MSH", 16, "")] => "MSH-15.usage", "MSH-16.usage", "MSH-15.of-acknowledgment";
}
