//! Measures the HL7 reader of ihe-pcd beside the other Rust crates that read HL7 v2, and prints one table.
//!
//! ```text
//! cargo run --release --locked --ignore-rust-version                  half a minute, on a quiet machine
//! cargo run --release --locked --ignore-rust-version --features agpl  with hl7v2 too
//! cargo run --release --locked --ignore-rust-version -- --smoke       one short round: whether all agree, not how fast
//! cargo run --release --locked --ignore-rust-version --bin allocations
//! ```
//!
//! `--ignore-rust-version` because some peers declare a newer Rust than they need.
//!
//! Every peer parses the same three messages and reads the same values: OBX-3.1, every component of OBX-5, and OBX-6.1
//! of every OBX. A checksum over all of them, byte by byte, is compared before anything is measured;
//! where one peer reads something else, the program says which and fails.
//! The figures are medians over rounds in which every peer has its turn, another one first each time.
//! The time is that of the processor, and includes dropping what was parsed. No floor is enforced: a busy machine is not an error.
//!
//! # Licences
//!
//! This program is a tool of the repository: it is never published and no artefact holds any of it.
//! Its peers are under Apache-2.0, MIT, or a choice with one of these, but one:
//! hl7v2 is under AGPL-3.0-or-later, so it is built with the feature `agpl` only.
//!
//! # Left out
//!
//! - rumtk-hl7-v2 needs a nightly compiler and libpython.
//! - rs7 is not on crates.io, so no version of it can be pinned.
//! - hl7v2-types holds tables and no parser; the MLLP crates read no messages: `framing` measures them.

use std::env;
use std::process::ExitCode;

use ihe_pcd_comparison::{
    Entry, Operation, Plan, Sample, disagreements, entries, medians, samples,
};

/// How many times as fast as the fastest peer the library is meant to be, at least.
const FLOORS: [(Operation, &str, f64); 5] = [
    (Operation::Parse, "a", 10.0),
    (Operation::Parse, "b", 10.0),
    (Operation::Read, "a", 4.0),
    (Operation::Read, "b", 4.0),
    (Operation::Read, "c", 3.0),
];

/// A column of the table: what was measured on which message, and the medians of all entries.
struct Column {
    operation: Operation,
    sample: &'static str,
    medians: Vec<f64>,
}

fn main() -> ExitCode {
    let mut plan = Plan::FULL;
    for argument in env::args().skip(1) {
        if argument != "--smoke" {
            eprintln!("there is no argument {argument}; the only one is --smoke");
            return ExitCode::from(2);
        }
        plan = Plan::SMOKE;
    }

    let (entries, samples) = (entries(), samples());
    let wrong = disagreements(&entries, &samples);
    if !wrong.is_empty() {
        eprintln!("{}", wrong.join("\n"));
        return ExitCode::FAILURE;
    }

    let columns: Vec<_> = samples
        .iter()
        .flat_map(|sample| [(sample, Operation::Parse), (sample, Operation::Read)])
        .map(|(sample, operation)| Column {
            operation,
            sample: sample.name,
            medians: medians(&entries, sample, operation, plan),
        })
        .collect();
    print_table(&entries, &columns);
    print_legend(&entries, &samples, plan);
    print_floors(&entries, &columns);
    ExitCode::SUCCESS
}

fn title(operation: Operation) -> &'static str {
    match operation {
        Operation::Parse => "parse",
        Operation::Read => "parse + read",
    }
}

fn print_table(entries: &[Entry], columns: &[Column]) {
    print!("| {:<16} |", "MB/s");
    for column in columns {
        print!(
            " {:<14} |",
            format!("{} {}", column.sample, title(column.operation))
        );
    }
    println!();
    println!(
        "| {} |{}",
        "-".repeat(16),
        format!(" {}: |", "-".repeat(13)).repeat(columns.len())
    );
    for (index, entry) in entries.iter().enumerate() {
        print!("| {:<16} |", entry.name);
        for column in columns {
            let rate = column.medians[index];
            let decimals = usize::from(rate < 100.0);
            print!(" {:>14} |", format!("{rate:.decimals$}"));
        }
        println!();
    }
}

fn print_legend(entries: &[Entry], samples: &[Sample], plan: Plan) {
    println!();
    println!(
        "Medians of {} rounds with turns of {} ms.",
        plan.rounds,
        plan.turn.as_millis()
    );
    for sample in samples {
        let (bytes, segments) = (sample.message.len(), sample.segments);
        println!(
            "{}: {}; {bytes} bytes, {segments} segments.",
            sample.name, sample.description
        );
    }
    println!(
        "parse + read: and OBX-3.1, every component of OBX-5, OBX-6.1 of every OBX; all entries read the same."
    );
    println!();
    println!("What parsing does:");
    for entry in entries {
        println!("- {}: {}.", entry.name, entry.parsing);
    }
}

fn print_floors(entries: &[Entry], columns: &[Column]) {
    let Some(own) = entries.iter().position(|entry| entry.own) else {
        return;
    };
    println!();
    println!("{} and the fastest peer:", entries[own].name);
    for column in columns {
        let peers = entries
            .iter()
            .zip(&column.medians)
            .filter(|(entry, _)| !entry.own);
        let Some((peer, fastest)) = peers.max_by(|(_, left), (_, right)| left.total_cmp(right))
        else {
            continue;
        };
        let ratio = column.medians[own] / fastest;
        let floor = FLOORS
            .iter()
            .find(|(operation, sample, _)| {
                *operation == column.operation && *sample == column.sample
            })
            .map_or(String::new(), |(_, _, floor)| {
                let verdict = if ratio >= *floor { "reached" } else { "missed" };
                format!("; the floor of {floor} is {verdict}")
            });
        println!(
            "- {} {}: {ratio:.1} times {}{floor}",
            column.sample,
            title(column.operation),
            peer.name
        );
    }
}
