//! Messages with a canary in every field that may say something of a patient.

/// Begins every text that must be found nowhere but in a message; what follows it says in which field it was put.
pub(crate) const CANARY: &str = "Qzkanari";

/// Numbers and a time that are somebody's as well: they must not be found either.
pub(crate) const NUMBER: &str = "88137.00429";
const TIME: &str = "18870503041907";

/// The control id of every whole message; a receiver may name it.
pub(crate) const CONTROL_ID: &str = "K-1";

/// A segment of `last` fields: the given ones as they are, a canary in every other.
fn segment(id: &str, last: usize, given: &[(usize, &str)]) -> String {
    let mut segment = id.to_owned();
    for number in 1..=last {
        segment.push('|');
        match given.iter().find(|(field, _)| *field == number) {
            Some((_, text)) => segment.push_str(text),
            None => segment.push_str(&field(&format!("{CANARY}-{id}-{number}"))),
        }
    }
    segment.push('\r');
    segment
}

/// A canary in the first places of each level that a data type may read, and in a second repetition.
fn field(canary: &str) -> String {
    let components: Vec<_> = (1..=15)
        .map(|number| format!("{canary}.{number}.1&{canary}.{number}.2&{canary}.{number}.3"))
        .collect();
    format!("{}~{canary}(2)^{canary}(2).2", components.join("^"))
}

fn header(changed: &[(usize, &str)]) -> String {
    let given = [
        (3, "MONITOR^4C1F9A0000F60001^EUI-64"),
        (4, "FJORD SYKEHUS"),
        (7, "20261121120000+0100"),
        (9, "ORU^R01^ORU_R01"),
        (10, CONTROL_ID),
        (11, "P"),
        (12, "2.6"),
        (15, "AL"),
        (16, "NE"),
        (18, "UNICODE UTF-8"),
        (21, "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO"),
    ];
    let mut header = "MSH|^~\\&".to_owned();
    for number in 3..=21 {
        let mut fields = changed.iter().chain(&given);
        let text = fields.find(|(field, _)| *field == number);
        header.push('|');
        header.push_str(text.map_or("", |(_, text)| text));
    }
    header.push('\r');
    header
}

fn patient(birth: &str) -> String {
    [
        segment("PID", 39, &[(1, "1"), (7, birth)]),
        segment("NK1", 39, &[(1, "1")]),
        segment("PV1", 52, &[(1, "1")]),
        segment("NTE", 4, &[(1, "1")]),
    ]
    .concat()
}

fn observations() -> String {
    let order = [(1, "1"), (7, "20261121120000+0100"), (8, "")];
    let row = |kind, path, value| {
        let given = [
            (1, "1"),
            (2, kind),
            (4, path),
            (11, "R"),
            (14, "20261121120000+0100"),
        ];
        let value = (5, value);
        let all = [&given[..], &[value]].concat();
        segment("OBX", 20, if value.1.is_empty() { &given } else { &all })
    };
    let device = [
        (1, "1"),
        (2, ""),
        (4, "1.0.0.0"),
        (5, ""),
        (11, "X"),
        (14, ""),
    ];
    [
        segment("OBR", 50, &order),
        segment("OBX", 20, &device),
        row("NM", "1.0.0.1", NUMBER),
        row("ST", "1.0.0.2", ""),
        row("TX", "1.0.0.3", &format!("{CANARY}-text")),
        row("CWE", "1.0.0.4", ""),
        row("SN", "1.0.0.5", &format!(">^{NUMBER}^:^{NUMBER}")),
        row("NA", "1.0.0.6", &format!("{NUMBER}^^{NUMBER}")),
        row("NR", "1.0.0.7", &format!("{NUMBER}^{NUMBER}")),
        row("DTM", "1.0.0.8", TIME),
        row("TM", "1.0.0.9", &format!("{CANARY}-time")),
        row("XCN", "1.0.0.10", ""),
        row("PL", "1.0.0.11", ""),
        row("NM", "1.0.0.12", &format!("{NUMBER}~{NUMBER}")),
        segment("PRT", 15, &[(1, "1")]),
        segment("NTE", 4, &[(1, "1")]),
        segment("ZPI", 9, &[]),
    ]
    .concat()
}

fn whole() -> String {
    [header(&[]), patient(TIME), observations()].concat()
}

/// Rows that are not what they say, with a canary where the mistake is.
fn undecodable() -> String {
    let canary = &format!("{CANARY}-wrong");
    let mut text = header(&[(7, canary)]) + &patient(canary);
    text += &segment("OBR", 50, &[(1, canary), (7, canary), (8, canary)]);
    for kind in ["NM", "SN", "NR", "NA", "DTM", "ST", "CWE", "", canary] {
        text += &segment("OBX", 20, &[(2, kind), (4, "1.0.0.1")]);
        text += &segment("OBX", 20, &[(2, kind), (11, "R")]);
        text += &segment("OBX", 20, &[(2, kind), (4, "1.0.0.0"), (14, "")]);
    }
    // The code of a heart rate, under a name that is not its own.
    let code = &format!("147842^{canary}^MDC");
    text + &segment("OBX", 20, &[(2, "NM"), (3, code), (5, NUMBER), (6, code)])
}

/// The same bytes with one behind each canary that is in no character set.
fn in_no_character_set(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in text.split_inclusive(CANARY) {
        bytes.extend_from_slice(part.as_bytes());
        if part.ends_with(CANARY) {
            bytes.push(0xFF);
        }
    }
    bytes
}

/// Every message, by what is wrong with it; those that read are sent by `pcd send`, all of them over a bare socket.
pub(crate) fn all() -> Vec<(&'static str, Vec<u8>)> {
    let body = patient(TIME) + &observations();
    let with = |changed: &[(usize, &str)]| (header(changed) + &body).into_bytes();
    let canary = &format!("{CANARY}-MSH");
    let id = &format!("{canary}^^{canary}");
    let junk = format!("{}{canary} and no segment\r{body}", header(&[]));
    vec![
        ("whole", whole().into_bytes()),
        ("undecodable_values", undecodable().into_bytes()),
        ("no_character_set", in_no_character_set(&whole())),
        ("undeclared_character_set", with(&[(18, canary)])),
        ("ascii_with_other_bytes", {
            let text = header(&[(18, "")]) + &body;
            in_no_character_set(&text)
        }),
        ("unknown_type", with(&[(9, canary)])),
        ("unknown_version", with(&[(12, canary)])),
        ("unknown_condition", with(&[(15, canary), (16, canary)])),
        ("foreign_profile", with(&[(21, id)])),
        ("broken_time", with(&[(7, canary)])),
        ("no_control_id", with(&[(10, "")])),
        ("alert", with(&[(9, "ORU^R40^ORU_R40")])),
        ("junk_segment", junk.into_bytes()),
        (
            "lower_case_segment",
            whole().replace("\rPID", "\rpid").into_bytes(),
        ),
        (
            "two_in_one",
            (whole() + "MSH|^~\\&|" + canary + "\r" + &body).into_bytes(),
        ),
        ("no_header", body.clone().into_bytes()),
        ("no_delimiters", format!("MSH{canary}\r{body}").into_bytes()),
        ("no_message", format!("{canary}\r\n{canary}").into_bytes()),
        ("acknowledgment", {
            let header = header(&[(9, "ACK^R01^ACK")]);
            let msa = segment("MSA", 6, &[(1, "AA"), (2, CONTROL_ID)]);
            (header + &msa + &segment("ERR", 12, &[])).into_bytes()
        }),
    ]
}
