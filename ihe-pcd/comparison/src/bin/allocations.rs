//! Counts the allocations of parsing and reading one message, for each peer.
//!
//! A program of its own, because counting takes time. It fails when this project's reader allocates at all.

use std::alloc::System;
use std::process::ExitCode;

use ihe_pcd_comparison::{disagreements, entries, samples};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    let (entries, samples) = (entries(), samples());
    // Whoever sets something up at first use does so here.
    let wrong = disagreements(&entries, &samples);
    if !wrong.is_empty() {
        eprintln!("{}", wrong.join("\n"));
        return ExitCode::FAILURE;
    }

    let mut verdict = ExitCode::SUCCESS;
    println!(
        "Parsing and reading one message: allocations (bytes), growing a block counted as one."
    );
    println!();
    print!("| {:<16} |", "");
    for sample in &samples {
        print!(" {:<20} |", sample.name);
    }
    println!();
    println!(
        "| {} |{}",
        "-".repeat(16),
        format!(" {}: |", "-".repeat(19)).repeat(samples.len())
    );
    for entry in &entries {
        print!("| {:<16} |", entry.name);
        for sample in &samples {
            let region = Region::new(ALLOCATOR);
            std::hint::black_box((entry.read)(&sample.message));
            let stats = region.change();
            let count = stats.allocations + stats.reallocations;
            print!(" {:>20} |", format!("{count} ({})", stats.bytes_allocated));
            if entry.own && count > 0 {
                verdict = ExitCode::FAILURE;
            }
        }
        println!();
    }
    verdict
}
