//! The terms of the published PCD test messages of NIST: PCD-01, 03, 04, 09, 10, 15 and 16.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::MdcCode;

/// Each code with the reference id it is sent with.
const TERMS: &[(u32, &str)] = &[
    (67880, "MDC_ATTR_ID_MODEL"),
    (67972, "MDC_ATTR_SYS_ID"),
    (68063, "MDC_ATTR_PT_WEIGHT"),
    (68480, "MDC_ATTR_ALERT_SOURCE"),
    (68481, "MDC_ATTR_EVENT_PHASE"),
    (68482, "MDC_ATTR_ALARM_STATE"),
    (68483, "MDC_ATTR_ALARM_INACTIVATION_STATE"),
    (68484, "MDC_ATTR_ALARM_PRIORITY"),
    (68485, "MDC_ATTR_ALERT_TYPE"),
    (68487, "MDC_ATTR_EVT_COND"),
    (69798, "MDC_DEV_ECG_VMD"),
    (69854, "MDC_DEV_METER_PRESS_BLD_VMD"),
    (69855, "MDC_DEV_METER_PRESS_BLD_CHAN"),
    (69965, "MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS"),
    (69985, "MDC_DEV_PUMP_INFUS_MDS"),
    (69986, "MDC_DEV_PUMP_INFUS_VMD"),
    (70049, "MDC_DEV_PUMP_INFUS_LVP_MDS"),
    (70050, "MDC_DEV_PUMP_INFUS_LVP_VMD"),
    (70067, "MDC_DEV_PUMP_INFUS_CHAN_DELIVERY"),
    (126977, "MDC_DEV_PUMP_INFUS_CHAN_SOURCE"),
    (126978, "MDC_DEV_PUMP_INFUS_CHAN_DELIVERY"),
    (147842, "MDC_ECG_CARD_BEAT_RATE"),
    (149522, "MDC_BLD_PULS_RATE_INV"),
    (150033, "MDC_PRESS_BLD_ART_SYS"),
    (150035, "MDC_PRESS_BLD_ART_MEAN"),
    (151868, "MDC_VOL_AWAY_TIDAL"),
    (151880, "MDC_VOL_MINUTE_AWAY"),
    (157784, "MDC_FLOW_FLUID_PUMP"),
    (157864, "MDC_VOL_FLUID_DELIV"),
    (157872, "MDC_VOL_FLUID_TBI_REMAIN"),
    (157888, "MDC_VOL_FLUID_DELIV_TOTAL_SET"),
    (157916, "MDC_TIME_PD_REMAIN"),
    (184330, "MDC_DRUG_NAME_TYPE"),
    (184504, "MDC_PUMP_MODE"),
    (184519, "MDC_PUMP_INFUSING_STATUS"),
    (196616, "MDC_EVT_ALARM"),
    (197288, "MDC_EVT_PUMP_DELIV_START"),
    (197290, "MDC_EVT_PUMP_DELIV_STOP"),
    (197292, "MDC_EVT_PUMP_DELIV_COMP"),
    (197336, "MDC_EVT_BATT_DEPL"),
    (199728, "MDC_EVT_ECG_TACHY"),
    (263441, "MDC_DIM_CENTI_M"),
    (263762, "MDC_DIM_MILLI_L"),
    (263875, "MDC_DIM_KILO_G"),
    (263890, "MDC_DIM_MILLI_G"),
    (264352, "MDC_DIM_MIN"),
    (264384, "MDC_DIM_HR"),
    (264864, "MDC_DIM_BEAT_PER_MIN"),
    (265216, "MDC_DIM_L_PER_MIN"),
    (265266, "MDC_DIM_MILLI_L_PER_HR"),
    (266016, "MDC_DIM_MMHG"),
    (267616, "MDC_DIM_X_INTL_UNIT"),
    (267840, "MDC_DIM_X_INTL_UNIT_PER_HR"),
    (720897, "MDC_IDC_DEV_TYPE"),
    (720898, "MDC_IDC_DEV_MODEL"),
    (720899, "MDC_IDC_DEV_SERIAL"),
    (720900, "MDC_IDC_DEV_MFG"),
    (721025, "MDC_IDC_SESS_DTM"),
    (721026, "MDC_IDC_SESS_TYPE"),
    (721280, "MDC_IDC_MSMT_BATTERY_STATUS"),
    (721344, "MDC_IDC_MSMT_BATTERY_VOLTAGE"),
    (730752, "MDC_IDC_SET_BRADY_MODE"),
    (730880, "MDC_IDC_SET_BRADY_LOWRATE"),
    (737520, "MDC_IDC_STAT_BRADY_RA_PERCENT_PACED"),
    (737536, "MDC_IDC_STAT_BRADY_RV_PERCENT_PACED"),
];

/// Reference ids that come with the code 0, and the code they have.
const SENT_WITHOUT_CODE: &[(&str, u32)] = &[
    ("MDC_ATTR_EVT_COND", 68487),
    ("MDC_DOSE_PCA_PATIENT", 158017),
];

/// Reference ids that mean nothing, with the code they come with and why.
const NO_TERMS: &[(u32, &str, &str)] = &[
    (150034, "MDC_PREeSS_BLD_ART_DIA", "misspelt on purpose"),
    (266016, "MDC_DdIM_MMHG", "misspelt on purpose"),
    (
        184519,
        "MDC_PUMP_INFUSING_STATUSMDC",
        "a separator is missing",
    ),
    (0, "MDCX_DMC_ATTR_POWER_STATE", "local, without a code"),
    (0, "MDCX_EVT_LS_DEVICE", "local, without a code"),
    (0, "MDCX_LS_ATTR_COORD_X", "local, without a code"),
    (0, "MDCX_LS_ATTR_COORD_Y", "local, without a code"),
    (0, "MDCX_LS_ATTR_COORD_Z", "local, without a code"),
    (0, "MDCX_LS_ATTR_LOCATION", "local, without a code"),
    (0, "MDCX_LS_ATTR_NAME", "local, without a code"),
];

#[test]
fn every_term_is_found_by_code_and_by_reference_id() {
    for &(code, refid) in TERMS {
        let code = MdcCode::new(code);
        assert!(code.matches_refid(refid), "{code} is not {refid}");
        assert!(
            MdcCode::all_from_refid(refid).any(|found| found == code),
            "{refid} is not {code}"
        );
    }
    for &(refid, code) in SENT_WITHOUT_CODE {
        assert_eq!(MdcCode::from_refid(refid), Some(MdcCode::new(code)));
    }
}

#[test]
fn every_term_has_a_constant() {
    let constants = [
        include_str!("../src/tables/constants/mdc.rs"),
        include_str!("../src/tables/constants/unit.rs"),
    ]
    .concat();
    let named = TERMS.iter().map(|(_, refid)| refid);
    for refid in named.chain(SENT_WITHOUT_CODE.iter().map(|(refid, _)| refid)) {
        assert!(constants.contains(&format!("^{refid}^MDC`")), "{refid}");
    }
}

#[test]
fn what_is_no_term_is_not_found() {
    for &(code, refid, reason) in NO_TERMS {
        let found = MdcCode::from_refid_ignoring_case(refid);
        assert_eq!(found, None, "{refid}: {reason}");
        assert!(!MdcCode::new(code).matches_refid(refid), "{refid}");
    }
    assert_eq!(MdcCode::new(0).refid(), None);
}

#[test]
fn the_older_channels_of_a_pump_are_read_and_the_current_ones_sent() {
    let older = |code: u32| MdcCode::new(code).refid();
    assert_eq!(older(126977), Some("MDC_DEV_PUMP_INFUS_CHAN_SOURCE"));
    assert_eq!(older(126978), Some("MDC_DEV_PUMP_INFUS_CHAN_DELIVERY"));
    let delivery = MdcCode::new(70067);
    assert_eq!(delivery.refid(), Some("MDC_DEV_PUMP_DELIVERY_INFO"));
    assert_eq!(
        MdcCode::from_refid("MDC_DEV_PUMP_INFUS_CHAN_DELIVERY"),
        Some(delivery)
    );
}
