//! The document of flows, for those who answer for them.

use core::fmt;

use super::alarms::PlannedAlertSource;
use super::plan::Planned;
use super::{Flow, Plan, required};

/// What stands for what nobody said.
const NOT_SAID: &str = "not said";

/// What every part logs, so that it need not be said of each.
const LOGS: &str =
    "Logs hold peers, positions, codes, places and rules, and never content of a message.";

/// What is said of a plan.
pub(super) struct Description<'p>(pub(super) &'p Plan);

impl fmt::Display for Description<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self.0, f)
    }
}

fn write(plan: &Plan, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(out, "# {}: flows of information\n", plan.name)?;
    picture(plan, out)?;
    writeln!(out, "\n## What comes\n")?;
    head(out, "From")?;
    for listener in &plan.listeners {
        row(out, &listener.name, listener, "stored in the journal")?;
    }
    for source in &plan.sources {
        row(
            out,
            &source.source.name,
            &source.source,
            "stored in the journal",
        )?;
    }
    for PlannedAlertSource { source, .. } in &plan.alert_sources {
        row(out, &source.name, source, "stored in its outbox")?;
    }
    writeln!(out, "\n## What is stored\n")?;
    head(out, "Where")?;
    row(out, "journal", &plan.journal, NOT_SAID)?;
    for PlannedAlertSource { outbox, .. } in &plan.alert_sources {
        let name = format!("outbox {}", outbox.journal.name);
        row(out, &name, &outbox.journal, NOT_SAID)?;
    }
    writeln!(out, "\n## What goes on\n")?;
    head(out, "To")?;
    for sink in &plan.sinks {
        row(out, &sink.sink.name, &sink.sink, NOT_SAID)?;
    }
    for sink in &plan.alert_sinks {
        row(out, &sink.name, sink, NOT_SAID)?;
    }
    for PlannedAlertSource { outbox, .. } in &plan.alert_sources {
        row(out, &outbox.way.name, &outbox.way, "in its journal")?;
    }
    if !plan.alert_sources.is_empty() {
        writeln!(out, "\n## What outboxes hold\n")?;
        writeln!(
            out,
            "| Outbox | At most | When it is full | Sent for | Set aside at most | Answer within | Connection within | At once |\n|---|---|---|---|---|---|---|---|"
        )?;
        for PlannedAlertSource { outbox, .. } in &plan.alert_sources {
            writeln!(out, "| {} | {}", cell(&outbox.way.name), outbox.limits)?;
        }
    }
    if !plan.directories.is_empty() {
        writeln!(out, "\n## Who is asked for patients\n")?;
        head(out, "Directory")?;
        for directory in &plan.directories {
            row(out, &directory.name, directory, "nothing of its own")?;
        }
    }
    if !plan.audit_sinks.is_empty() {
        writeln!(out, "\n## What is audited\n")?;
        head(out, "By")?;
        for sink in &plan.audit_sinks {
            row(out, &sink.name, sink, NOT_SAID)?;
        }
    }
    if plan.sinks.iter().any(|sink| !sink.through.is_empty()) {
        writeln!(out, "\n## What stands between\n")?;
        writeln!(out, "| Sink | Through, in this order |\n|---|---|")?;
        for sink in plan.sinks.iter().filter(|sink| !sink.through.is_empty()) {
            let steps = sink.through.iter();
            let steps: Vec<_> = steps
                .map(|step| format!("{} ({})", cell(&step.name), cell(&step.kind)))
                .collect();
            writeln!(out, "| {} | {} |", cell(&sink.sink.name), steps.join(", "))?;
        }
    }
    writeln!(out, "\n## What holds for all\n")?;
    required::describe(plan, out)?;
    writeln!(
        out,
        "- What a sink does not take is set aside in the journal with the reason, until a person has it tried again or gives it up.\n\
         - {LOGS}\n\
         - {}\n\
         - Who was connected and what became of each frame is seen by a tap, if the program has one; this configuration has none.",
        audited(plan)
    )
}

/// What is told to whoever has to account for the use of patient data, and what becomes of it if nobody takes it.
const AUDITED: &str = "Audit sinks are told when the program began and ended, who connected, left or was refused, what was stored, who took it, \
     and what operators did; never a patient or a value. What a sink has yet to take is in memory: a crash loses it, and beyond a limit it is counted.";

const fn audited(plan: &Plan) -> &'static str {
    match plan.audit_sinks.is_empty() {
        true => {
            "Nobody is told what has to be accounted for: this configuration has no audit sink."
        }
        false => AUDITED,
    }
}

fn picture(plan: &Plan, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(out, "```mermaid\nflowchart LR")?;
    writeln!(
        out,
        "  journal[(\"journal: {}\")]",
        label(&plan.journal.kind)
    )?;
    for (number, listener) in plan.listeners.iter().enumerate() {
        let end = end(&listener.prepared.flow);
        writeln!(
            out,
            "  l{number}([\"{}{end}\"]) -->|{}| journal",
            label(&listener.name),
            label(&listener.kind)
        )?;
    }
    for (number, source) in plan.sources.iter().enumerate() {
        let source = &source.source;
        let end = end(&source.prepared.flow);
        writeln!(
            out,
            "  q{number}[/\"{}{end}\"/] -->|{}| journal",
            label(&source.name),
            label(&source.kind)
        )?;
    }
    for (number, alarm) in plan.alert_sources.iter().enumerate() {
        let (source, outbox) = (&alarm.source, &alarm.outbox);
        writeln!(
            out,
            "  b{number}[/\"{}{}\"/] ==>|{}| o{number}[(\"outbox: {}\")]",
            label(&source.name),
            end(&source.prepared.flow),
            label(&source.kind),
            label(&outbox.journal.kind)
        )?;
        writeln!(
            out,
            "  o{number} ==>|{}| w{number}[\"{}{}\"]",
            label(&outbox.way.kind),
            label(&outbox.way.name),
            end(&outbox.way.prepared.flow)
        )?;
    }
    for (number, directory) in plan.directories.iter().enumerate() {
        let end = end(&directory.prepared.flow);
        writeln!(out, "  d{number}[/\"{}{end}\"\\]", label(&directory.name))?;
    }
    for (number, sink) in plan.sinks.iter().enumerate() {
        let owner = sink.owner.as_ref();
        let owner = owner.and_then(|owner| plan.sinks().position(|name| name == owner));
        let mut from = owner.map_or("journal".to_owned(), |owner| format!("s{owner}"));
        for (place, step) in sink.through.iter().enumerate() {
            let node = format!("s{number}x{place}");
            writeln!(out, "  {from} --> {node}{{{{\"{}\"}}}}", label(&step.name))?;
            let asked = step.prepared.needs.directory.as_ref();
            let asked = asked.and_then(|asked| plan.directories().position(|name| name == asked));
            if let Some(asked) = asked {
                writeln!(out, "  {node} <-.-> d{asked}")?;
            }
            from = node;
        }
        let end = end(&sink.sink.prepared.flow);
        writeln!(
            out,
            "  {from} -->|{}| s{number}[\"{}{end}\"]",
            label(&sink.sink.kind),
            label(&sink.sink.name)
        )?;
    }
    for (number, sink) in plan.alert_sinks.iter().enumerate() {
        let end = end(&sink.prepared.flow);
        writeln!(
            out,
            "  journal ==>|{}| a{number}[\"{}{end}\"]",
            label(&sink.kind),
            label(&sink.name)
        )?;
    }
    for (number, sink) in plan.audit_sinks.iter().enumerate() {
        let end = end(&sink.prepared.flow);
        writeln!(
            out,
            "  journal -.->|{}| u{number}[\"{}{end}\"]",
            label(&sink.kind),
            label(&sink.name)
        )?;
    }
    writeln!(out, "```")
}

fn end(flow: &Flow) -> String {
    let end = flow.other_end.as_deref();
    end.map_or_else(String::new, |end| format!("<br/>{}", label(end)))
}

fn head(out: &mut fmt::Formatter<'_>, first: &str) -> fmt::Result {
    writeln!(
        out,
        "| {first} | Plugin | Other end | Transaction | Transport | Security | Stored | Logged |\n|---|---|---|---|---|---|---|---|"
    )
}

fn row<T>(
    out: &mut fmt::Formatter<'_>,
    name: &str,
    planned: &Planned<T>,
    stored: &'static str,
) -> fmt::Result {
    let flow = &planned.prepared.flow;
    let said = |it: &Option<_>, or| {
        let it: Option<&str> = it.as_ref().map(AsRef::<str>::as_ref);
        cell(it.unwrap_or(or))
    };
    writeln!(
        out,
        "| {} | {} | {} | {} | {} | {} | {} | {} |",
        cell(name),
        cell(&planned.kind),
        said(&flow.other_end, NOT_SAID),
        said(&flow.transaction, NOT_SAID),
        said(&flow.transport, NOT_SAID),
        said(&flow.security, NOT_SAID),
        said(&flow.stored, stored),
        said(&flow.logged, "as all"),
    )
}

/// A text that cannot end its cell.
fn cell(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('|', "\\|");
    text.replace(['\n', '\r'], " ")
}

/// A text that cannot end its label.
fn label(text: &str) -> String {
    let text = text.replace('#', "#35;").replace('"', "#quot;");
    let text = text.replace('|', "#124;").replace('<', "#lt;");
    text.replace(['\n', '\r'], " ")
}
