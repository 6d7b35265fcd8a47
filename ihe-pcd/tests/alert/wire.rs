//! Messages as old and new senders write them, row by row.

use ihe_pcd::hl7::Message;
use ihe_pcd::model::AlertReport;

pub(crate) const MSH: &str = "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|1|P|2.6|||AL|NE|||||IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.4.1^ISO";
pub(crate) const PID: &str = "PID|||4711^^^HOSPITAL^PI||Test^Kari^^^^^L";
pub(crate) const PV1: &str = "PV1||I|ICU^4^B";
pub(crate) const OBR: &str =
    "OBR|1|A7^MONITOR|A7^MONITOR|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000";
pub(crate) const DEVICES: [&str; 2] = [
    "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||02DE300D00000001^^02DE300D00000001^EUI-64",
    "OBX|2||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X",
];
pub(crate) const EVENT: &str =
    "OBX|3|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121115958+0000";
pub(crate) const SOURCE: &str =
    "OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F";
pub(crate) const PHASE: &str = "OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|start||||||F";
pub(crate) const STATE: &str = "OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|active||||||F";
pub(crate) const INACTIVATION: &str =
    "OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.0.1.5|enabled||||||F";
pub(crate) const PRIORITY: &str = "OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F";
pub(crate) const KIND: &str = "OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F";

/// A good message of a physiological alarm.
pub(crate) const GOOD: [&str; 13] = [
    MSH,
    PID,
    PV1,
    OBR,
    DEVICES[0],
    DEVICES[1],
    EVENT,
    SOURCE,
    PHASE,
    STATE,
    INACTIVATION,
    PRIORITY,
    KIND,
];

/// The good message with other segments in place of some.
pub(crate) fn with(changes: &[(&str, &str)]) -> Vec<String> {
    let changed = GOOD.map(|segment| {
        let change = changes.iter().find(|(from, _)| *from == segment);
        change.map_or(segment, |(_, to)| to).to_owned()
    });
    let segments = changed.into_iter();
    segments.filter(|segment| !segment.is_empty()).collect()
}

pub(crate) fn read(segments: &[impl AsRef<str>]) -> AlertReport<'static> {
    let text: String = segments
        .iter()
        .map(|segment| format!("{}\r", segment.as_ref()))
        .collect();
    let message = Message::parse(&text).unwrap();
    let report = AlertReport::read(&message).unwrap();
    report.into_owned()
}

/// Place and kind of each problem.
pub(crate) fn problems(report: &AlertReport<'_>) -> Vec<String> {
    let problems = report.problems.iter();
    problems
        .map(|problem| format!("{} {}", problem.at, problem.kind.name()))
        .collect()
}
