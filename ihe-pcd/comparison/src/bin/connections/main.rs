//! Ten thousand connections that each report once in a second: what is answered, how soon, and what memory it takes.
//!
//! ```text
//! cargo build --release --locked --ignore-rust-version --bin connections
//! connections run                    server and senders, each a process of its own; one line, and an error if anything is lost
//! connections run --smoke            200 connections for two seconds
//! connections run --bare             with a server of bare tokio instead, as a reference
//! connections run --tls FOLDER       under TLS with certificates on both sides, which are made in the folder
//! connections serve [--bare] [--no-sink] [--journal N] [--tls FOLDER] [--at ADDRESS]
//! connections load --to ADDRESS [--tls FOLDER] [--connections N] [--rate N] [--seconds N]
//! ```
//!
//! `serve` prints the address of its port, serves until its standard input ends or it is told to terminate, drains,
//! and prints a line of JSON: what it accepted, and its memory as the kernel counts it, in KiB.
//! `VmHWM` is the most that was resident; `VmRSS` what was resident when it was told to stop.
//! The consumer is volatile and has a sink that counts: without a reader its journal keeps the last messages,
//! and that would be what is measured. `--no-sink` does so, and `--journal` says how many are kept.
//!
//! `load` opens its connections gradually, then each sends at its own moment of the period, waits for the answer and checks it.
//! It prints a line of JSON: times in milliseconds from sending to the answer; `late_ms` is how far behind its plan it began
//! to send at worst, which is its own fault or the machine's and not the server's.
//!
//! The sum of `--connections` and a few must be below the limit for open files, which is raised as far as it may be.

mod arguments;
mod load;
mod memory;
mod run;
mod serve;
mod stream;

use std::io;
use std::process::ExitCode;

use self::arguments::Arguments;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    match act(Arguments::of_process()).await {
        Ok(verdict) => verdict,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

async fn act(mut arguments: Arguments) -> io::Result<ExitCode> {
    rlimit::increase_nofile_limit(u64::MAX)?;
    match arguments.command().as_str() {
        "serve" => {
            let plan = serve::Plan::read(&mut arguments)?;
            arguments.end()?;
            serve::serve(plan).await?;
            Ok(ExitCode::SUCCESS)
        }
        "load" => {
            let plan = load::Plan::read(&mut arguments)?;
            let to = arguments
                .address("--to")?
                .ok_or_else(|| arguments::wrong("--to is missing"))?;
            let stream = stream::Kind::read(&mut arguments)?;
            arguments.end()?;
            let unanswered = load::load(plan, to, stream).await?;
            Ok(verdict(unanswered == 0))
        }
        "run" => Ok(verdict(run::run(arguments).await?)),
        _ => Err(arguments::wrong("the commands are serve, load and run")),
    }
}

fn verdict(well: bool) -> ExitCode {
    if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
