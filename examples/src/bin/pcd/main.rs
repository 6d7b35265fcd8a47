//! `pcd`: reads, edits, judges, sends, receives and simulates IHE PCD messages on the command line, looks after stores of them,
//! and looks up their codes and units.
//!
//! For people who try the library out, test an interface, or look for what is wrong with a message.
//! Answers go to standard output, one JSON object a line, or the edited file; reasons and logs go to standard error.
//! `RUST_LOG` says how much is logged (`RUST_LOG=debug`); patient data is not, at any level.
//!
//! Exit codes: 0 fine; 1 a negative answer (an unknown code, a message that was not accepted);
//! 2 bad input or bad usage, with a line that says what and where.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line prints"
)]

mod alerts;
mod aside;
mod check;
mod code;
mod config;
mod convert;
mod demands;
mod edit;
mod gaps;
mod input;
mod keeping;
mod listen;
mod messages;
mod profiles;
mod read;
mod rehearse;
mod send;
mod signals;
mod simulate;
mod site;
mod statement;
mod status;
mod waiting;
mod wire;

use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use ihe_pcd_examples::log;

use aside::Side;

/// Bad input or bad usage; clap ends with the same code.
const BAD_INPUT: u8 = 2;

/// The question was understood, and the answer is no.
const NEGATIVE_ANSWER: u8 = 1;

/// Reads, edits, sends, receives and simulates IHE PCD device messages.
#[derive(Parser)]
#[command(version, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print each message of the files as one line of JSON.
    Read(read::Args),
    /// Set or clear fields of each message of a file, and print the file, otherwise byte for byte.
    Edit(edit::Args),
    /// Say which rules of a profile the messages of the files break, one line of JSON for each finding.
    ///
    /// Ends with 1 when one of them is an error, and with 2 when something is no message.
    Check(check::Args),
    /// Receive reports and store them in a SQLite file before acknowledging them.
    Listen(listen::Args),
    /// Run a whole pipeline from one file until a signal comes: listeners, sources, filters, maps, sinks.
    Run(config::RunArgs),
    /// Say what is wrong with the file of a pipeline, each with its line, without opening anything; ends with 2 if something is.
    CheckConfig(config::Args),
    /// Print the flows of information of a pipeline, in Markdown: what comes from where, how it is protected, what is stored and logged.
    Describe(config::Args),
    /// Say what a store holds and how it is: readers and what they have yet to deliver, who was heard of when, the disk.
    ///
    /// Ends with 1 when something is wrong with it. Any process may have the store open meanwhile.
    Status(status::Args),
    /// Print the alerts of a store that stand, the most urgent first, or end one in the name of a person.
    ///
    /// `pcd listen --alerts` stores them, and may have the store open meanwhile.
    Alerts(alerts::Args),
    /// Look at received messages that could not be delivered, and have them tried again or given up.
    Inbox(aside::Args),
    /// Look at messages to the next system that wait or could not be delivered, and have them tried again or given up.
    Outbox(aside::Args),
    /// Send the messages of the files in order, and print what became of each. One whose connection ends before the answer is sent once more.
    Send(send::Args),
    /// Be a number of bedside monitors that send demonstration values.
    Simulate(simulate::Args),
    /// Play the counterpart of a connectathon test, judge everything received, and leave a folder of evidence.
    ///
    /// Ends with 0 when all went as expected and nothing received breaks the framework.
    Rehearse(rehearse::Args),
    /// Print what is claimed of the library: IHE actors, and each requirement with what is done about it and its tests.
    Statement,
    /// Look up an MDC code, reference id, LOINC code or UCUM unit, or resolve a code and the reference id beside it.
    Code(code::Args),
    /// Convert a value to another unit.
    Convert(convert::Args),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    log::to_standard_error();
    match arguments.command {
        Command::Read(args) => read::run(&args),
        Command::Edit(args) => edit::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Code(args) => code::run(&args),
        Command::Convert(args) => convert::run(&args),
        Command::Statement => statement::run(),
        Command::Status(args) => status::run(&args),
        Command::Alerts(args) => alerts::run(&args),
        Command::Inbox(args) => aside::run(args, Side::Inbox),
        Command::Outbox(args) => aside::run(args, Side::Outbox),
        Command::CheckConfig(args) => config::check(&args),
        Command::Describe(args) => config::describe(&args),
        Command::Listen(args) => block_on(listen::run(args)),
        Command::Run(args) => block_on(config::run(args)),
        Command::Send(args) => block_on(send::run(args)),
        Command::Simulate(args) => block_on(simulate::run(args)),
        Command::Rehearse(args) => block_on(rehearse::run(args)),
    }
}

fn block_on(command: impl Future<Output = ExitCode>) -> ExitCode {
    match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime.block_on(command),
        Err(error) => {
            eprintln!("pcd: no runtime: {error}");
            ExitCode::from(BAD_INPUT)
        }
    }
}

/// So many of a thing, for people: `1 message`, `2 messages`.
fn counted<N: Display + From<u8> + PartialEq>(count: N, thing: &str) -> String {
    match count == N::from(1) {
        true => format!("1 {thing}"),
        false => format!("{count} {thing}s"),
    }
}

/// A text of a message as a terminal may see it: in one line, without what would move its cursor.
fn printable(text: &str) -> String {
    let shown = |letter: char| match letter.is_control() {
        true => char::REPLACEMENT_CHARACTER,
        false => letter,
    };
    text.chars().map(shown).collect()
}

/// The exit code when standard output takes no more: whoever closed a pipe has seen enough, anything else is a fault.
fn output_ended(error: &io::Error) -> ExitCode {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return ExitCode::SUCCESS;
    }
    eprintln!("pcd: standard output: {error}");
    ExitCode::from(BAD_INPUT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_a_thing_is_no_plural() {
        let said = [0_u64, 1, 2].map(|count| counted(count, "message"));
        assert_eq!(said, ["0 messages", "1 message", "2 messages"]);
    }

    #[test]
    fn no_text_of_a_message_moves_the_cursor() {
        assert_eq!(
            printable("SpO₂\u{1b}[2J low\r\n"),
            "SpO₂\u{fffd}[2J low\u{fffd}\u{fffd}"
        );
    }
}
