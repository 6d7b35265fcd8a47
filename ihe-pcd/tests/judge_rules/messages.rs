//! One good message for each transaction, of invented devices and patients.

pub(crate) use crate::adjacent_messages::*;

const GATEWAY: &str = "GATEWAY^0123456789ABCDEF^EUI-64";

/// A segment of its fields.
pub(crate) fn segment(id: &str, fields: &[(usize, &str)]) -> String {
    let mut segment = id.to_owned();
    let mut last = 0;
    for (number, text) in fields {
        for _ in last..*number {
            segment.push('|');
        }
        segment.push_str(text);
        last = *number;
    }
    segment.push('\r');
    segment
}

/// MSH of a transaction: MSH-9 and MSH-21.
pub(crate) fn header([kind, claim]: [&str; 2], [accept, application]: [&str; 2]) -> String {
    let mut header = format!(
        "MSH|^~\\&|{GATEWAY}|WARD7|CHART|HOSPITAL|20261121120010+0000||{kind}|M1|P|2.6|||{accept}|{application}"
    );
    if !claim.is_empty() {
        header.push_str("|||||");
        header.push_str(claim);
    }
    header.push('\r');
    header
}

pub(crate) fn patient() -> String {
    let pid = segment(
        "PID",
        &[
            (3, "4711^^^HOSPITAL^PI"),
            (5, "Nordmann^Kari^^^^^L"),
            (7, "19700101"),
            (8, "F"),
            (11, "Street 1^^Oslo^Oslo^0001^^M"),
        ],
    );
    pid + &segment("PV1", &[(2, "I"), (3, "WARD7^2^B"), (51, "V")])
}

pub(crate) fn order(service: &str, more: &[(usize, &str)]) -> String {
    let placer = format!("O1^{GATEWAY}");
    let filler = format!("F1^{GATEWAY}");
    let mut fields = vec![(1, "1"), (2, &*placer), (3, &*filler), (4, service)];
    fields.extend_from_slice(more);
    segment("OBR", &fields)
}

pub(crate) fn device(number: &str, code: &str, path: &str, id: &str) -> String {
    let fields = [(1, number), (3, code), (4, path), (11, "X"), (18, id)];
    let given = if id.is_empty() { 4 } else { 5 };
    segment("OBX", &fields[..given])
}

pub(crate) const EUI: &str = "02DE300D00000001^^02DE300D00000001^EUI-64";
const MONITOR: &str = "69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC";
const BEATS: &str = "264864^MDC_DIM_BEAT_PER_MIN^MDC";
const PERCENT: &str = "262688^MDC_DIM_PERCENT^MDC";

/// PCD-01: a heart rate, a lead, a saturation and a blood pressure taken now and then.
pub(crate) fn report() -> String {
    let mut message = header(
        [
            "ORU^R01^ORU_R01",
            "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
        ],
        ["AL", "NE"],
    );
    message += &patient();
    message += &order(
        "182777000^monitoring of patient^SCT",
        &[(7, "20261121115900+0000"), (8, "20261121120000+0000")],
    );
    message += &device("1", MONITOR, "1.0.0.0", EUI);
    message += &segment(
        "OBX",
        &[
            (1, "2"),
            (2, "DTM"),
            (3, "67975^MDC_ATTR_TIME_ABS^MDC"),
            (4, "1.0.0.4"),
            (5, "20261121120000+0000"),
            (11, "R"),
            (14, "20261121120000+0000"),
        ],
    );
    message += &device("3", "69798^MDC_DEV_ECG_VMD^MDC", "1.1.0.0", "");
    message += &device("4", "69799^MDC_DEV_ECG_CHAN^MDC", "1.1.1.0", "");
    message += &segment(
        "OBX",
        &[
            (1, "5"),
            (2, "NM"),
            (3, "147842^MDC_ECG_HEART_RATE^MDC"),
            (4, "1.1.1.1"),
            (5, "72"),
            (6, BEATS),
            (7, "50-120"),
            (11, "R"),
        ],
    );
    message += &segment(
        "OBX",
        &[
            (1, "6"),
            (2, "CWE"),
            (3, "0^MDCX_ECG_LEAD^MDC"),
            (4, "1.1.1.2"),
            (5, "^lead II"),
            (11, "R"),
        ],
    );
    message += &device("7", "69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC", "1.3.0.0", "");
    message += &device("8", "69643^MDC_DEV_ANALY_SAT_O2_CHAN^MDC", "1.3.1.0", "");
    message += &segment(
        "OBX",
        &[
            (1, "9"),
            (2, "NM"),
            (3, "150456^MDC_PULS_OXIM_SAT_O2^MDC"),
            (4, "1.3.1.1"),
            (5, "98"),
            (6, PERCENT),
            (8, "N"),
            (11, "R"),
            (14, "20261121115930+0000"),
        ],
    );
    message
}

/// PCD-04: a saturation falls below its limit.
pub(crate) fn alert() -> String {
    let mut message = header(
        [
            "ORU^R40^ORU_R40",
            "IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.4.1^ISO",
        ],
        ["AL", "NE"],
    );
    message += &patient();
    message += &order("196616^MDC_EVT_ALARM^MDC", &[(7, "20261121120000+0000")]);
    message += &segment(
        "PRT",
        &[
            (1, "1"),
            (2, "AD"),
            (4, "AR^Alert Recipient"),
            (15, "^WPN^PH^^^^5550100"),
        ],
    );
    message += &device("1", MONITOR, "1.0.0.0", EUI);
    message += &device("2", "69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC", "1.3.0.0", "");
    message += &device("3", "69643^MDC_DEV_ANALY_SAT_O2_CHAN^MDC", "1.3.1.0", "");
    let facet = |number: &str, kind: &str, code: &str, path: &str, value: &str| {
        segment(
            "OBX",
            &[
                (1, number),
                (2, kind),
                (3, code),
                (4, path),
                (5, value),
                (11, "F"),
                (14, "20261121115958+0000"),
            ],
        )
    };
    message += &facet("4", "ST", "196670^MDC_EVT_LO^MDC", "1.3.1.1.1", "SpO2 low");
    message += &segment(
        "OBX",
        &[
            (1, "5"),
            (2, "NM"),
            (3, "150456^MDC_PULS_OXIM_SAT_O2^MDC"),
            (4, "1.3.1.1.2"),
            (5, "88"),
            (6, PERCENT),
            (7, "90-100"),
            (11, "F"),
        ],
    );
    let facets = [
        ("6", "68481^MDC_ATTR_EVENT_PHASE^MDC", "1.3.1.1.3", "start"),
        ("7", "68482^MDC_ATTR_ALARM_STATE^MDC", "1.3.1.1.4", "active"),
        (
            "8",
            "68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC",
            "1.3.1.1.5",
            "enabled",
        ),
        ("9", "68484^MDC_ATTR_ALARM_PRIORITY^MDC", "1.3.1.1.6", "PM"),
        ("10", "68485^MDC_ATTR_ALERT_TYPE^MDC", "1.3.1.1.7", "SP"),
    ];
    for (number, code, path, value) in facets {
        message += &facet(number, "ST", code, path, value);
    }
    message
}

/// PCD-04 as gateways of SDPi send it: nothing in it is verified.
pub(crate) fn alert_unverified() -> String {
    let rows = [
        "OBX[4]", "OBX[5]", "OBX[6]", "OBX[7]", "OBX[8]", "OBX[9]", "OBX[10]",
    ];
    crate::wire::edited(&alert(), &rows.map(|row| crate::wire::Set(row, 11, "R")))
}

/// PCD-04: the same alert ends.
pub(crate) fn alert_ends() -> String {
    let parent = "^F1&GATEWAY&0123456789ABCDEF&EUI-64";
    crate::wire::edited(
        &alert(),
        &[
            crate::wire::Set("OBR", 3, "F2^GATEWAY^0123456789ABCDEF^EUI-64"),
            crate::wire::Set("OBR", 29, parent),
            crate::wire::Set("OBX[6]", 5, "end"),
            crate::wire::Set("OBX[7]", 5, "inactive"),
        ],
    )
}

/// PCD-05: somebody has it.
pub(crate) fn alert_status() -> String {
    let claim = "IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.5.1^ISO";
    let mut message = header(["ORA^R41^ORA_R41", claim], ["AL", "NE"]);
    message += &segment("MSA", &[(1, "CA"), (2, "M0")]);
    message += &order(
        "196616^MDC_EVT_ALARM^MDC",
        &[
            (7, "20261121120100+0000"),
            (29, "^F1&GATEWAY&0123456789ABCDEF&EUI-64"),
        ],
    );
    message += &segment(
        "PRT",
        &[
            (2, "AD"),
            (3, "RESPONSE^ACCEPTED^IHE_PCD_ACM"),
            (4, "AAP^Alert Acknowledging Provider"),
            (5, "17^Berg^Ola"),
            (11, "20261121120059+0000"),
        ],
    );
    message
}

/// The accept acknowledgement of the report.
pub(crate) fn acknowledgment() -> String {
    let message = header(["ACK^R01^ACK", ""], ["NE", "NE"]);
    message + &segment("MSA", &[(1, "CA"), (2, "M1")])
}

/// The same with a profile, as Gazelle wants it.
pub(crate) fn acknowledgment_with_a_profile() -> String {
    crate::wire::edited(
        &acknowledgment(),
        &[crate::wire::Set(
            "MSH",
            21,
            "^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
        )],
    )
}

/// The answer of the application, as home devices ask for it.
pub(crate) fn answer_of_the_application() -> String {
    crate::wire::edited(
        &acknowledgment_with_a_profile(),
        &[crate::wire::Set("MSA", 1, "AA")],
    )
}

/// One that refuses it.
pub(crate) fn refusal() -> String {
    let message = header(["ACK^R01^ACK", ""], ["NE", "NE"]);
    let refused = segment("MSA", &[(1, "CE"), (2, "M1")]);
    let error = [
        (2, "PID^1^3"),
        (3, "101^Required field missing^HL70357"),
        (4, "E"),
    ];
    message + &refused + &segment("ERR", &error)
}

/// PCD-01 of a home device: flat, and with the answers of the Continua examples.
pub(crate) fn upload() -> String {
    let mut message = header(
        [
            "ORU^R01^ORU_R01",
            "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
        ],
        ["NE", "AL"],
    );
    message += &patient();
    message += &order(
        "528391^MDC_DEV_SPEC_PROFILE_BP^MDC",
        &[(7, "20261121115900+0000")],
    );
    message += &device("1", "528391^MDC_DEV_SPEC_PROFILE_BP^MDC", "1.0.0.0", EUI);
    message += &segment(
        "OBX",
        &[
            (1, "2"),
            (2, "DTM"),
            (3, "67975^MDC_ATTR_TIME_ABS^MDC"),
            (4, "1.0.0.4"),
            (5, "20261121120000+0000"),
            (11, "R"),
        ],
    );
    message += &segment(
        "OBX",
        &[
            (1, "3"),
            (2, "NM"),
            (3, "150021^MDC_PRESS_BLD_NONINV_SYS^MDC"),
            (4, "1.0.0.5"),
            (5, "120"),
            (6, "266016^MDC_DIM_MMHG^MDC"),
            (11, "R"),
        ],
    );
    message
}
