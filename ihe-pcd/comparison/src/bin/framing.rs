//! Measures how fast frames are found, beside a reference and the other Rust crates that find them, and prints one table.
//!
//! ```text
//! cargo run --release --locked --ignore-rust-version --bin framing                  half a minute, on a quiet machine
//! cargo run --release --locked --ignore-rust-version --bin framing --features agpl  with hl7v2 too
//! cargo run --release --locked --ignore-rust-version --bin framing -- --smoke       one short round: who finds what
//! ```
//!
//! Before anything is measured, every entry reads every stream once and each frame is compared with what was sent.
//! A peer that finds something else is named, and has no figure for that stream; if it is this project, the program fails.
//! The figures are medians over rounds in which every entry has its turn, another one first each time.
//! The time is that of the processor, and includes copying each read and dropping the frames.
//! No floor is enforced: a busy machine is not an error.
//!
//! hl7-mllp-codec is built without its feature `noncompliance`: that changes how it searches, and is not the default.

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use ihe_pcd_comparison::Plan;
use ihe_pcd_comparison::framing::{FrameStream, FramingEntry, framers, streams};
use ihe_pcd_comparison::medians_of;

/// Fewer rounds than for messages: some peers need a third of a second for one frame.
const FULL: Plan = Plan {
    rounds: 31,
    turn: Duration::from_millis(2),
};

/// The median throughput of each entry in MB/s; `None` where it does not find what was sent.
type Column = Vec<Option<f64>>;

fn main() -> ExitCode {
    let mut plan = FULL;
    for argument in env::args().skip(1) {
        if argument != "--smoke" {
            eprintln!("there is no argument {argument}; the only one is --smoke");
            return ExitCode::from(2);
        }
        plan = Plan::SMOKE;
    }

    let (entries, streams) = (framers(), streams());
    let mut verdict = ExitCode::SUCCESS;
    let mut columns = Vec::new();
    for stream in &streams {
        let mut right = Vec::new();
        for entry in &entries {
            let (found, all) = (entry.check)(stream);
            right.push(all);
            if !all {
                let (name, sent) = (entry.name, stream.payloads.len());
                println!(
                    "{name} finds {found} frames in {:?}, of {sent} that were sent, and not the same.",
                    stream.name
                );
                if entry.own {
                    verdict = ExitCode::FAILURE;
                }
            }
        }
        columns.push(measured(&entries, stream, &right, plan));
    }
    println!();
    print_table(&entries, &streams, &columns);
    print_legend(&entries, &streams, plan);
    print_ratios(&entries, &streams, &columns);
    verdict
}

fn measured(entries: &[FramingEntry], stream: &FrameStream, right: &[bool], plan: Plan) -> Column {
    let turns: Vec<_> = entries
        .iter()
        .zip(right)
        .filter(|(_, right)| **right)
        .map(|(entry, _)| move || (entry.read)(stream))
        .collect();
    let mut medians = medians_of(&turns, stream.bytes.len(), plan).into_iter();
    right
        .iter()
        .map(|right| if *right { medians.next() } else { None })
        .collect()
}

fn print_table(entries: &[FramingEntry], streams: &[FrameStream], columns: &[Column]) {
    print!("| {:<20} |", "MB/s");
    for stream in streams {
        print!(" {:>12} |", stream.name);
    }
    println!();
    println!(
        "| {} |{}",
        "-".repeat(20),
        format!(" {}: |", "-".repeat(11)).repeat(streams.len())
    );
    for (index, entry) in entries.iter().enumerate() {
        print!("| {:<20} |", entry.name);
        for column in columns {
            match column[index] {
                Some(rate) => print!(" {rate:>12.0} |"),
                None => print!(" {:>12} |", "not the same"),
            }
        }
        println!();
    }
}

fn print_legend(entries: &[FramingEntry], streams: &[FrameStream], plan: Plan) {
    println!();
    let milliseconds = plan.turn.as_millis();
    println!(
        "Medians of {} rounds with turns of {milliseconds} ms, or of one stream where that takes longer.",
        plan.rounds
    );
    for stream in streams {
        println!(
            "- {}: {}; {} bytes.",
            stream.name,
            stream.description,
            stream.bytes.len()
        );
    }
    println!();
    println!("How they search:");
    for entry in entries {
        println!("- {}: {}.", entry.name, entry.how);
    }
}

fn print_ratios(entries: &[FramingEntry], streams: &[FrameStream], columns: &[Column]) {
    println!();
    println!("This project, the reference and the fastest peer:");
    for (stream, column) in streams.iter().zip(columns) {
        let Some(Some(reference)) = column.first() else {
            continue;
        };
        let peers = entries
            .iter()
            .zip(column)
            .skip(1)
            .filter(|(entry, _)| !entry.own);
        let fastest = peers
            .filter_map(|(entry, rate)| Some((entry.name, (*rate)?)))
            .max_by(|left, right| left.1.total_cmp(&right.1));
        for (entry, rate) in entries.iter().zip(column).filter(|(entry, _)| entry.own) {
            let Some(rate) = *rate else {
                continue;
            };
            print!(
                "- {} {}: {:.2} times the reference",
                entry.name,
                stream.name,
                rate / reference
            );
            if let Some((name, peer)) = fastest {
                print!(", {:.1} times {name}", rate / peer);
            }
            match stream.floor {
                Some(floor) if rate >= floor => println!("; the floor of {floor} MB/s is reached"),
                Some(floor) => println!("; the floor of {floor} MB/s is missed"),
                None => println!(),
            }
        }
    }
}
