//! What a reader of messages relies on.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{
    LoincCode, LoincRelation, MdcCode, ParseCodeError, ParseLoincError, Partition, UnitCode, loinc,
    mdc, unit,
};

#[test]
fn a_code_is_its_partition_and_its_term_code() {
    let code = MdcCode::new(147842);
    assert_eq!(
        (code.partition(), code.term_code()),
        (Partition::MEASUREMENTS, 16770)
    );
    assert_eq!(MdcCode::from_parts(Partition::MEASUREMENTS, 16770), code);
    assert_eq!(
        MdcCode::from_parts(Partition::OBJECTS, 4449),
        mdc::DEV_PUMP_INFUS_MDS,
        "1::4449 of the technical framework"
    );
}

#[test]
fn an_unknown_code_survives() {
    // A term code without its partition and a code with one digit too many: all seen. And a code of the private range.
    for text in ["0", "4262", "126979", "1500212", "4294967295"] {
        let code = MdcCode::parse(text).unwrap();
        assert_eq!(code.to_string(), text);
        assert_eq!(code.refid(), None);
        assert_eq!(format!("{code:?}"), format!("MdcCode({text})"));
        assert!(!code.matches_refid(""));
        assert_eq!(code.to_loinc().next(), None);
    }
    let unit = UnitCode::from_term_code(0xFFFF);
    assert_eq!(format!("{unit:?}"), "UnitCode(327679)");
    assert_eq!((unit.refid(), unit.ucum()), (None, None));
}

#[test]
fn a_code_that_is_not_a_number_says_which_rule_it_breaks() {
    for (text, error) in [
        ("", ParseCodeError::Empty),
        ("+147842", ParseCodeError::NotDecimal),
        ("-1", ParseCodeError::NotDecimal),
        (" 147842", ParseCodeError::NotDecimal),
        ("147842\t", ParseCodeError::NotDecimal),
        ("1\u{664}7", ParseCodeError::NotDecimal),
        ("MDC_ECG_HEART_RATE", ParseCodeError::NotDecimal),
        ("4294967296", ParseCodeError::TooLarge),
        ("99999999999999999999999", ParseCodeError::TooLarge),
    ] {
        assert_eq!(MdcCode::parse(text), Err(error));
        assert_eq!(UnitCode::parse(text), Err(error));
    }
    assert_eq!(UnitCode::parse("147842"), Err(ParseCodeError::NotAUnit));
    assert_eq!(
        UnitCode::try_from(mdc::ECG_HEART_RATE),
        Err(ParseCodeError::NotAUnit)
    );
    assert!(
        !ParseCodeError::NotDecimal
            .to_string()
            .contains(char::is_numeric)
    );
}

#[test]
fn an_event_is_sent_with_its_even_code_and_read_with_either() {
    assert_eq!(mdc::EVT_LO.value(), 196670);
    assert!(MdcCode::all_from_refid("MDC_EVT_LO").eq([MdcCode::new(196670), MdcCode::new(196671)]));
    assert_eq!(MdcCode::new(196671).refid(), Some("MDC_EVT_LO"));
    assert!(MdcCode::new(196671).matches_refid("MDC_EVT_LO"));
}

#[test]
fn a_reference_id_with_two_codes_names_the_better_supported_one() {
    assert_eq!(mdc::RESP_RATE.value(), 151562);
    assert!(
        MdcCode::all_from_refid("MDC_RESP_RATE").eq([MdcCode::new(151562), MdcCode::new(151554)])
    );
}

#[test]
fn a_withdrawn_code_is_read_and_not_sent() {
    assert_eq!(MdcCode::new(147072).refid(), Some("MDC_ECG_TIME_PD_RR_GL"));
    assert_eq!(mdc::ECG_TIME_PD_RR_GL.value(), 147240);
}

#[test]
fn case_counts_unless_the_name_of_the_method_says_otherwise() {
    assert_eq!(MdcCode::from_refid("MDC_ECG_TIME_PD_QTC"), None);
    assert_eq!(UnitCode::from_refid("mdc_dim_mmhg"), None);
    assert_eq!(
        UnitCode::from_refid_ignoring_case("mdc_dim_mmhg"),
        Some(unit::MMHG)
    );
    assert_eq!(UnitCode::from_refid("MDC_DIM_MMHG"), Some(unit::MMHG));
    assert_eq!(UnitCode::from_refid("MDC_ECG_HEART_RATE"), None);
    assert_eq!(MdcCode::from_refid(""), None);
    assert_eq!(MdcCode::from_refid_ignoring_case("\u{0}"), None);
    assert_eq!(MdcCode::from_refid_ignoring_case("\u{10FFFF}"), None);
}

#[test]
fn the_constants_are_the_codes_of_the_technical_framework() {
    for (code, value, refid) in [
        (mdc::ECG_HEART_RATE, 147842, "MDC_ECG_HEART_RATE"),
        (mdc::PULS_OXIM_SAT_O2, 150456, "MDC_PULS_OXIM_SAT_O2"),
        (
            mdc::PRESS_BLD_NONINV_SYS,
            150021,
            "MDC_PRESS_BLD_NONINV_SYS",
        ),
        (
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            69965,
            "MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS",
        ),
        (mdc::ATTR_ALERT_SOURCE, 68480, "MDC_ATTR_ALERT_SOURCE"),
        (mdc::ATTR_EVENT_PHASE, 68481, "MDC_ATTR_EVENT_PHASE"),
        (mdc::ATTR_ALARM_STATE, 68482, "MDC_ATTR_ALARM_STATE"),
        (
            mdc::ATTR_ALARM_INACTIVATION_STATE,
            68483,
            "MDC_ATTR_ALARM_INACTIVATION_STATE",
        ),
        (mdc::ATTR_ALARM_PRIORITY, 68484, "MDC_ATTR_ALARM_PRIORITY"),
        (mdc::ATTR_ALERT_TYPE, 68485, "MDC_ATTR_ALERT_TYPE"),
        (mdc::EVT_ALARM, 196616, "MDC_EVT_ALARM"),
        (mdc::ATTR_TIME_ABS, 67975, "MDC_ATTR_TIME_ABS"),
        (mdc::TIME_SYNC_PROTOCOL, 68220, "MDC_TIME_SYNC_PROTOCOL"),
        (mdc::TIME_SYNC_NTPV4, 532226, "MDC_TIME_SYNC_NTPV4"),
        (mdc::TIME_SYNC_GPS, 532238, "MDC_TIME_SYNC_GPS"),
        (mdc::OBS_WAVE_CTS, 69121, "MDC_OBS_WAVE_CTS"),
        (mdc::OBS_WAVE_NONCTS, 69122, "MDC_OBS_WAVE_NONCTS"),
        (
            mdc::OBS_ASSOCIATION_PATIENT_DEVICE,
            69136,
            "MDC_OBS_ASSOCIATION_PATIENT_DEVICE",
        ),
        (mdc::VENT_VOL_TIDAL, 151980, "MDC_VENT_VOL_TIDAL"),
        (
            mdc::VENT_VOL_TIDAL_SETTING,
            16929196,
            "MDC_VENT_VOL_TIDAL_SETTING",
        ),
        (unit::BEAT_PER_MIN.mdc(), 264864, "MDC_DIM_BEAT_PER_MIN"),
        (unit::PERCENT.mdc(), 262688, "MDC_DIM_PERCENT"),
        (unit::MILLI_L_PER_HR.mdc(), 265266, "MDC_DIM_MILLI_L_PER_HR"),
    ] {
        assert_eq!(code.value(), value);
        assert_eq!(code.refid(), Some(refid));
    }
    assert_eq!(loinc::HEART_RATE.to_string(), "8867-4");
}

#[test]
fn a_unit_is_sent_under_its_own_name_and_not_as_the_pattern_for_any_prefix() {
    assert_eq!(unit::X_VOLT, unit::VOLT);
    assert!(unit::VOLT.refids().eq(["MDC_DIM_VOLT", "MDC_DIM_X_VOLT"]));
}

#[test]
fn wrong_ucum_texts_are_corrected_and_so_are_their_prefixed_units() {
    assert_eq!(unit::AMPS.ucum(), Some("A"));
    assert_eq!(unit::MILLI_AMPS.ucum(), Some("mA"));
    assert_eq!(unit::MICRO_AMPS.ucum(), Some("uA"));
    assert_eq!(unit::KILO_M_PER_SEC.ucum(), Some("km/s"));
    assert!(unit::PER_OHM.ucum_spellings().eq(["/Ohm", "1/Ohm", "S"]));
    assert!(UnitCode::all_from_ucum("s").eq([unit::SEC]));
    assert!(UnitCode::all_from_ucum("a").eq([unit::YR]));
    assert!(UnitCode::all_from_ucum("mmol").eq([unit::MILLI_MOLE]));
    assert_eq!(unit::MILLI_EQUIV_PER_CM_CUBE.ucum(), Some("meq/cm3"));
}

#[test]
fn a_prefix_that_ucum_does_not_allow_is_not_written() {
    assert_eq!(unit::KILO_ARB_UNIT.ucum(), Some("10*3.[arb'U]"));
    assert_eq!(unit::MICRO_ARB_UNIT.ucum(), Some("10*-6.[arb'U]"));
    assert_eq!(unit::KILO_DROPS_PER_MIN.ucum(), Some("10*3.[drp]/min"));
    assert_eq!(unit::SQ_MILLI_M.ucum(), None);
    assert_eq!(unit::KILO_HZ.ucum(), Some("kHz"));
    assert_eq!(unit::PER_MILLI_L.ucum(), Some("/mL"));
}

#[test]
fn a_leading_solidus_divides_one() {
    let slash: Vec<UnitCode> = UnitCode::all_from_ucum("/min/L").collect();
    let one: Vec<UnitCode> = UnitCode::all_from_ucum("1/min/L").collect();
    assert_eq!(slash, one);
    assert!(one.contains(&unit::BEAT_PER_MIN_PER_L));
    assert_eq!(unit::BEAT_PER_MIN_PER_L.ucum(), Some("1/min/L"));
    assert_eq!(UnitCode::all_from_ucum("").next(), None);
}

#[test]
fn a_loinc_code_says_which_rule_it_breaks() {
    for (text, error) in [
        ("", ParseLoincError::NoHyphen),
        ("88674", ParseLoincError::NoHyphen),
        ("-4", ParseLoincError::NotDecimal),
        ("88a7-4", ParseLoincError::NotDecimal),
        (" 8867-4", ParseLoincError::NotDecimal),
        ("+8867-4", ParseLoincError::NotDecimal),
        ("08867-4", ParseLoincError::LeadingZero),
        ("8867-", ParseLoincError::NotOneCheckDigit),
        ("8867-44", ParseLoincError::NotOneCheckDigit),
        ("8867-x", ParseLoincError::NotOneCheckDigit),
        ("8867-4-", ParseLoincError::NotOneCheckDigit),
        ("123456789-7", ParseLoincError::TooLong),
        ("99999999999999999999-7", ParseLoincError::TooLong),
        ("8867-5", ParseLoincError::WrongCheckDigit),
        ("LP1234-5", ParseLoincError::NotDecimal),
    ] {
        assert_eq!(LoincCode::parse(text), Err(error), "{text}");
    }
}

#[test]
fn a_loinc_code_outside_the_table_survives() {
    let code = LoincCode::parse("718-7").unwrap();
    assert_eq!(code.display_name(), None);
    assert_eq!(format!("{code:?}"), "LoincCode(718-7)");
    assert_eq!(MdcCode::from_loinc(code).next(), None);
}

#[test]
fn a_translation_that_cannot_be_turned_round_says_so() {
    let pair = mdc::PULS_OXIM_PULS_RATE.to_loinc().next().unwrap();
    assert_eq!(pair.loinc, loinc::HEART_RATE);
    assert_eq!(pair.relation, LoincRelation::LoincBroader);
    assert!(pair.sources().eq(["HL7 PHD IG example"]));
    assert!(MdcCode::from_loinc(loinc::HEART_RATE).count() > 1);

    let pair = mdc::VENT_VOL_TIDAL.to_loinc().next().unwrap();
    assert_eq!(pair.loinc, loinc::TIDAL_VOLUME);
    assert_eq!(pair.relation, LoincRelation::SameConcept);
}

#[test]
fn a_partition_nobody_has_named_survives() {
    let code = MdcCode::new(1025 << 16 | 7);
    assert_eq!(code.partition(), Partition::new(1025));
    assert_eq!(code.partition().name(), None);
    assert_eq!(format!("{:?}", code.partition()), "Partition(1025)");
    assert_eq!(code.partition().to_string(), "1025");
    assert_eq!(
        MdcCode::from_parts(code.partition(), code.term_code()),
        code
    );
}

#[test]
fn the_package_carries_the_notices_of_the_repository() {
    let repository = concat!(env!("CARGO_MANIFEST_DIR"), "/../NOTICE");
    let of_repository = std::fs::read_to_string(repository).unwrap();
    assert_eq!(include_str!("../NOTICE"), of_repository);
}
