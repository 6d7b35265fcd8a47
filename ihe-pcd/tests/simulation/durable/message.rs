//! What the reporters send.

use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::session::Precedence;

use super::plan::{Kind, MessagePlan};
use crate::report::control_id;

/// A numbered message of an invented device: an observation or an alert.
pub(crate) fn message(source: usize, number: u32, plan: MessagePlan) -> MessageBuf {
    let id = control_id(source, number);
    let (kind, profile) = match plan.lane {
        Precedence::Alert => ("ORU^R40^ORU_R40", "1.3.6.1.4.1.19376.1.6.1.4.1"),
        _ => ("ORU^R01^ORU_R01", "1.3.6.1.4.1.19376.1.6.1.1.1"),
    };
    let processing_id = match plan.kind {
        Kind::Refused => "",
        Kind::RefusedAtFirst => "T",
        _ => "P",
    };
    let header = format!(
        "MSH|^~\\&|SOURCE-{source}|SIM|||20261121120000+0000||{kind}|{id}|{processing_id}|2.6|||AL|NE|||||{profile}^^{profile}^ISO"
    );
    let lines = [
        &header,
        "PID|||4711^^^SIM^PI||Invented^Name",
        "OBR|1|A1|A1|182777000^monitoring^SCT|||20261121115955+0000",
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|71|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R",
        "",
    ];
    MessageBuf::parse(lines.join("\r")).unwrap()
}

/// Source and number of a message with this control id.
pub(crate) fn named(control_id: &str) -> Option<(usize, u32)> {
    let (source, number) = control_id.strip_prefix('S')?.split_once('-')?;
    Some((source.parse().ok()?, number.parse().ok()?))
}
