//! One good message for each transaction beside PCD-01 and the alerts, of invented devices and patients.

use crate::messages::{EUI, device, header, order, patient, segment};
use crate::wire::{Set, edited};

const PUMP: &str = "69986^MDC_DEV_PUMP_INFUS_VMD^MDC";
const MILLILITRE: &str = "263762^MDC_DIM_MILLI_L^MDC";
const RATE: &str = "265266^MDC_DIM_MILLI_L_PER_HR^MDC";

/// PCD-03: a large volume pump is to be given a rate.
pub(crate) fn infusion() -> String {
    let mut message = header(
        [
            "RGV^O15^RGV_O15",
            "IHE_PCD_003^IHE PCD^1.3.6.1.4.1.19376.1.6.1.3.1^ISO",
        ],
        ["AL", "AL"],
    );
    message += &patient();
    message += &segment(
        "ORC",
        &[
            (1, "RE"),
            (2, "88001^ORDERS"),
            (9, "20261121115955+0000"),
            (19, "17^Berg^Ola"),
        ],
    );
    message += &segment(
        "RXG",
        &[
            (1, "1"),
            (4, "3333^Heparin"),
            (5, "500"),
            (7, MILLILITRE),
            (15, "20"),
            (16, RATE),
            (17, "25000"),
            (18, "267616^MDC_DIM_X_INTL_UNIT^MDC"),
            (23, "500"),
            (24, MILLILITRE),
        ],
    );
    message += &segment("TQ1", &[(1, "1"), (13, "1^264384&MDC_DIM_HR&MDC")]);
    message += &segment(
        "RXR",
        &[(1, "^IV^HL70162"), (3, "^IVP^HL70164"), (4, "^IV^HL70165")],
    );
    message += &segment("OBX", &[(1, "1"), (3, PUMP), (11, "X"), (18, EUI)]);
    message
        + &segment(
            "OBX",
            &[
                (1, "2"),
                (2, "NM"),
                (3, "68063^MDC_ATTR_PT_WEIGHT^MDC"),
                (5, "71.5"),
                (6, "263875^MDC_DIM_KILO_G^MDC"),
                (11, "R"),
            ],
        )
}

/// PCD-03: the pump server has it.
pub(crate) fn infusion_answer() -> String {
    let mut message = header(
        [
            "RRG^O16^RRG_O16",
            "IHE_PCD_003^IHE PCD^1.3.6.1.4.1.19376.1.6.1.3.2^ISO",
        ],
        ["AL", "NE"],
    );
    message += &segment("MSA", &[(1, "AA"), (2, "M1")]);
    message + &segment("ORC", &[(2, "88001^ORDERS"), (9, "20261121115955+0000")])
}

/// PCD-10: a delivery stops.
pub(crate) fn event() -> String {
    let mut message = header(
        [
            "ORU^R42^ORU_R01",
            "IHE_PCD_010^IHE PCD^1.3.6.1.4.1.19376.1.6.4.10^ISO",
        ],
        ["AL", "NE"],
    );
    message += &patient();
    message += &order("3333^Heparin", &[(7, "20261121115900+0000")]);
    message += &device("1", "69985^MDC_DEV_PUMP_INFUS_MDS^MDC", "1.0.0.0", EUI);
    message += &device("2", PUMP, "1.1.0.0", "");
    message += &device("3", "70067^MDC_DEV_PUMP_DELIVERY_INFO^MDC", "1.1.1.0", "");
    let rows = [
        (
            "CWE",
            "68487^MDC_ATTR_EVT_COND^MDC",
            "197290^MDC_EVT_PUMP_DELIV_STOP^MDC",
            "",
        ),
        (
            "CWE",
            "184519^MDC_PUMP_INFUSING_STATUS^MDC",
            "^pump-status-not-infusing",
            "",
        ),
        ("NM", "158014^MDC_FLOW_FLUID_PUMP_CURRENT^MDC", "0", RATE),
        (
            "CWE",
            "0^MDC_DEV_PUMP_ACTIVE_SOURCES^MDC",
            "^pump-source-info-primary",
            "",
        ),
        (
            "CWE",
            "0^MDC_DEV_PUMP_CURRENT_DELIVERY_STATUS^MDC",
            "^pump-delivery-status-not-delivering",
            "",
        ),
        (
            "CWE",
            "0^MDC_DEV_PUMP_PROGRAM_DELIVERY_MODE^MDC",
            "^pump-program-delivery-mode-continuous",
            "",
        ),
        ("ST", "0^MDC_DEV_PUMP_SOURCE_CHANNEL_LABEL^MDC", "A", ""),
        (
            "NM",
            "157993^MDC_VOL_FLUID_DELIV_TOTAL^MDC",
            "12.5",
            MILLILITRE,
        ),
    ];
    for (number, (kind, code, value, unit)) in (4..).zip(rows) {
        message += &segment(
            "OBX",
            &[
                (1, &*number.to_string()),
                (2, kind),
                (3, code),
                (4, &*format!("1.1.1.{number}")),
                (5, value),
                (6, unit),
                (11, "R"),
            ],
        );
    }
    message
}

/// PCD-09: a remote follow-up of an implant.
pub(crate) fn implant() -> String {
    let mut message = header(
        [
            "ORU^R01^ORU_R01",
            "IHE_PCD_009^IHE PCD^1.3.6.1.4.1.19376.1.6.1.9.1^ISO",
        ],
        ["AL", "NE"],
    );
    message += &segment(
        "PID",
        &[
            (3, "model:X1/serial:42^^^MAKER^U"),
            (5, "Nordmann^Kari^^^^^L"),
            (7, "19700101"),
            (8, "F"),
        ],
    );
    message += &segment("PV1", &[(2, "R")]);
    message += &segment(
        "OBR",
        &[
            (3, "S1"),
            (4, "Remote"),
            (7, "20261121115900+0000"),
            (25, "F"),
        ],
    );
    message += &segment(
        "OBX",
        &[
            (1, "1"),
            (2, "ST"),
            (3, "720898^MDC_IDC_DEV_MODEL^MDC"),
            (5, "X1"),
            (11, "F"),
        ],
    );
    message += &segment(
        "OBX",
        &[
            (1, "2"),
            (2, "NM"),
            (3, "721344^MDC_IDC_MSMT_BATTERY_VOLTAGE^MDC"),
            (4, "1"),
            (5, "2.9"),
            (6, "V"),
            (11, "F"),
        ],
    );
    message
        + &segment(
            "OBX",
            &[
                (1, "3"),
                (2, "ED"),
                (3, "18750-0^Cardiac Electrophysiology Report^LN"),
                (5, "Application^PDF^^Base64^JVBERi0="),
                (11, "F"),
            ],
        )
}

/// The same as the tool wants it: as a report of PCD-01.
pub(crate) fn implant_for_the_tool() -> String {
    edited(
        &implant(),
        &[
            Set("PID", 3, "42^^^MAKER^PI"),
            Set("OBR", 1, "1"),
            Set("OBR", 4, "1^Remote"),
            Set("OBX[1]", 4, "1.0.0.1"),
            Set("OBX[2]", 4, "1.0.0.2"),
            Set("OBX[2]", 6, "^V"),
            Set("OBX[3]", 4, "1.0.0.3"),
        ],
    )
}

/// PCD-15: a pump is switched off.
pub(crate) fn maintenance() -> String {
    let mut message = header(
        [
            "ORU^R01^ORU_R01",
            "IHE_PCD_015^IHE PCD^1.3.6.1.4.1.19376.1.6.1.15.1^ISO",
        ],
        ["AL", "NE"],
    );
    message += &order("69135^MDC_OBS_MEM^MDC", &[(7, "20261121115900+0000")]);
    message += &device("1", "69985^MDC_DEV_PUMP_INFUS_MDS^MDC", "1.0.0.0", EUI);
    message
        + &segment(
            "OBX",
            &[
                (1, "2"),
                (2, "CWE"),
                (3, "0^MDCX_DMC_ATTR_POWER_STATE^MDC"),
                (4, "1.0.0.3"),
                (5, "^OFF"),
                (11, "F"),
            ],
        )
}

/// PCD-16: where a pump is.
pub(crate) fn place() -> String {
    let mut message = header(
        [
            "ORU^R01^ORU_R01",
            "IHE_PCD_016^IHE PCD^1.3.6.1.4.1.19376.1.6.1.16.1^ISO",
        ],
        ["AL", "NE"],
    );
    message += &order("0^MDCX_EVT_LS_DEVICE^MDC", &[(7, "20261121115900+0000")]);
    message
        + &segment(
            "OBX",
            &[
                (1, "1"),
                (2, "PL"),
                (3, "0^MDCX_LS_ATTR_LOCATION^MDC"),
                (4, "1.0.0.1"),
                (5, "WARD7^2^B"),
                (11, "F"),
                (18, EUI),
            ],
        )
}

/// DEV-51: a nurse says that a pump is a patient's.
pub(crate) fn association() -> String {
    associated("51", "R")
}

/// DEV-52: the same, validated.
pub(crate) fn reported_association() -> String {
    let mut message = associated("52", "F");
    message += &segment(
        "PRT",
        &[
            (1, "3"),
            (2, "UC"),
            (4, "RO^RO^HL70912"),
            (5, "18^Lund^Eva"),
            (11, "20261121120000+0000"),
        ],
    );
    message
}

fn associated(transaction: &str, status: &str) -> String {
    let claim =
        format!("IHE_DEV_0{transaction}^IHE PCD^1.3.6.1.4.1.19376.1.6.1.{transaction}.1^ISO");
    let mut message = header(["ORU^R01^ORU_R01", &claim], ["AL", "ER"]);
    message += &patient();
    message += &segment(
        "OBR",
        &[
            (3, "A1^GATEWAY^0123456789ABCDEF^EUI-64"),
            (4, "69136^MDC_OBS_ASSOCIATION_PATIENT_DEVICE^MDC"),
            (7, "20261121115900+0000"),
            (8, "20261121120000+0000"),
        ],
    );
    message += &segment(
        "OBX",
        &[
            (1, "1"),
            (2, "CWE"),
            (3, "68487^MDC_ATTR_EVT_COND^MDC"),
            (4, "0.0.0.0"),
            (5, "198332^MDC_EVT_ASSOCIATION_PATIENT_DEVICE^MDC"),
            (11, status),
        ],
    );
    message += &segment(
        "PRT",
        &[
            (1, "1"),
            (2, "UC"),
            (4, "EQUIP^EQUIP^HL70912"),
            (10, EUI),
            (11, "20261121115900+0000"),
        ],
    );
    message
        + &segment(
            "PRT",
            &[
                (1, "2"),
                (2, "UC"),
                (4, "AUT^AUT^HL70912"),
                (5, "17^Berg^Ola"),
                (11, "20261121120000+0000"),
            ],
        )
}

/// DEV-51: the manager of associations took it.
pub(crate) fn association_answer() -> String {
    let claim = "IHE_DEV_051^IHE PCD^1.3.6.1.4.1.19376.1.6.1.51.1^ISO";
    let message = header(["ACK^R01^ACK", claim], ["AL", "NE"]);
    message + &segment("MSA", &[(1, "AA"), (2, "M1")])
}

/// DEV-19: a gateway wants to be told of a ward.
pub(crate) fn subscription() -> String {
    let claim = "IHE_DEV_019^IHE PCD^1.3.6.1.4.1.19376.1.6.1.19.1^ISO";
    let mut message = header(["QSB^Z66^QSB_Q16", claim], ["AL", "NE"]);
    message += &segment(
        "QPD",
        &[
            (1, "Q66^Device-Patient Subscription^HL7005"),
            (2, "Q1"),
            (3, "PV1.3.1^EQ^WARD7^AND"),
            (4, "PV1.3.2^EQ^2"),
        ],
    );
    message + &segment("RCP", &[(1, "I"), (3, "R")])
}

/// DEV-19: and does not any more.
pub(crate) fn cancellation() -> String {
    let claim = "IHE_DEV_019^IHE PCD^1.3.6.1.4.1.19376.1.6.1.19.1^ISO";
    let message = header(["QSX^J66^QSX_J01", claim], ["AL", "NE"]);
    message
        + &segment(
            "QID",
            &[(1, "Q1"), (2, "Q66^Device-Patient Subscription^HL7005")],
        )
}

/// A message, and the name of its transaction.
pub(crate) type Good = (fn() -> String, &'static str);

/// Each of them.
pub(crate) const ALL: [Good; 12] = [
    (infusion, "PCD-03"),
    (infusion_answer, "PCD-03"),
    (event, "PCD-10"),
    (implant, "PCD-09"),
    (maintenance, "PCD-15"),
    (place, "PCD-16"),
    (association, "DEV-51"),
    (reported_association, "DEV-52"),
    (association_answer, "DEV-51"),
    (subscription, "DEV-19"),
    (cancellation, "DEV-19"),
    (implant_for_the_tool, "PCD-09"),
];
