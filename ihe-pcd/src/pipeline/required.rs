//! The sinks that messages are acknowledged after: whether there are such, and how that is said.

use core::fmt::{self, Write};

use super::Plan;
use super::document::Reading;
use super::fault::Misplaced;
use super::plan::PlannedSink;
use super::policy::{LimitSettings, PolicySettings};

/// Notes names that no sink has of all that are named, and those of sinks that are brought reports by another.
pub(super) fn check(
    reading: &mut Reading<'_>,
    policy: &PolicySettings,
    limits: &LimitSettings,
    named: &[String],
    sinks: &[PlannedSink],
) {
    let owner = |name: &str| {
        let sink = sinks.iter().find(|sink| sink.sink.name == name);
        sink.and_then(|sink| sink.owner.as_deref())
    };
    for name in &policy.acknowledge_after {
        let (span, name) = (name.span(), name.get_ref());
        let what = if let Some(owner) = owner(name) {
            format!("{name:?} has its reports from {owner:?}: that one can be named here")
        } else if named.contains(name) {
            continue;
        } else {
            let free = named.iter().filter(|name| owner(name).is_none());
            let free: Vec<_> = free.map(|name| format!("{name:?}")).collect();
            let known = match &*free {
                [] => "there is none".to_owned(),
                free => format!("known: {}", free.join(", ")),
            };
            format!("`acknowledge_after` names {name:?}, which is no sink; {known}")
        };
        reading.note("policy", Misplaced::new(span, what));
    }
    if let Some(first) = policy.acknowledge_after.first()
        && limits.limits().duplicate_window == 0
    {
        let what = "`acknowledge_after` needs a `duplicate_window`: what is sent again would be stored again";
        reading.note("policy", Misplaced::new(first.span(), what));
    }
}

/// When a message is acknowledged, for the document of flows.
pub(super) fn describe(plan: &Plan, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_str("- A message is acknowledged when it is in the journal")?;
    let mut names = plan.acknowledge_after().peekable();
    if names.peek().is_some() {
        out.write_str(" and taken by those of these sinks that it is for: ")?;
        for (number, name) in names.enumerate() {
            if number > 0 {
                out.write_str(", ")?;
            }
            // In code, so that it ends nothing.
            let name = name.replace(['`', '\n', '\r'], " ");
            write!(out, "`{name}`")?;
        }
        let within = plan.limits.limits().acknowledge_within;
        write!(
            out,
            ". Its sender is told to send it again if they have not taken it {} s after it came, \
             and that it is not taken if they set it aside. It is",
            within.as_secs()
        )?;
    } else {
        out.write_str(", and")?;
    }
    out.write_char(' ')?;
    writeln!(
        out,
        "brought to each sink at least once after that, in the order of storing."
    )
}
