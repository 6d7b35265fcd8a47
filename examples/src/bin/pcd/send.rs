mod outbox;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use ihe_pcd::actor::{SendError, VolatileReporter};
use ihe_pcd::hl7::{self, MessageBuf, ReadError};
use ihe_pcd::model::ErrorReport;
use ihe_pcd::session::{DeliveryError, Receipt};
use serde_json::{Value as Json, json};
use tokio::net::lookup_host;

use crate::wire::{Sending, seconds};
use crate::{BAD_INPUT, NEGATIVE_ANSWER, input, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sending: Sending,
    /// Files of one or more messages, sent byte for byte but without MLLP framing that is in the file; `-` is standard input.
    #[arg(required_unless_present = "outbox", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Stores all messages in this SQLite file before the first is sent. What is left there, also by an earlier run, is sent;
    /// what the consumer refuses for good is set aside in it.
    #[arg(long, value_name = "FILE")]
    outbox: Option<PathBuf>,
    /// How many seconds to go on while the consumer does not take what is in the outbox.
    #[arg(
        long,
        value_name = "SECONDS",
        default_value = "60",
        requires = "outbox",
        value_parser = seconds
    )]
    deadline: Duration,
}

/// Sends one message after the other over one connection and prints what became of each.
///
/// Some consumers close after each answer, and their end may come when the next message is on its way already:
/// a message whose connection ends before the answer is sent once more.
pub(crate) async fn run(args: Args) -> ExitCode {
    if let Some(outbox) = &args.outbox {
        return outbox::run(&args, outbox).await;
    }
    if let Err(error) = lookup_host(&args.sending.to).await {
        eprintln!("{}", args.sending.refused(&error));
        return ExitCode::from(BAD_INPUT);
    }
    let transport = match args.sending.transport() {
        Ok(transport) => transport,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(BAD_INPUT);
        }
    };
    let reporter = args.sending.reporter(transport).connect();
    let mut sender = Sender {
        reporter,
        all_accepted: true,
        all_read: true,
    };
    for path in &args.files {
        match sender.send_file(path).await {
            Ok(()) => {}
            // Whoever closed the pipe has seen enough, but not everything was sent.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::from(NEGATIVE_ANSWER);
            }
            Err(error) => return output_ended(&error),
        }
    }
    sender.reporter.close().await;
    match (sender.all_read, sender.all_accepted) {
        (false, _) => ExitCode::from(BAD_INPUT),
        (true, false) => ExitCode::from(NEGATIVE_ANSWER),
        (true, true) => ExitCode::SUCCESS,
    }
}

struct Sender {
    reporter: VolatileReporter,
    all_accepted: bool,
    all_read: bool,
}

impl Sender {
    /// Sends the messages of a file; an error is one of standard output.
    async fn send_file(&mut self, path: &Path) -> io::Result<()> {
        let file = path.display();
        let bytes = match input::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.refuse(&format_args!("{file}: {error}"));
                return Ok(());
            }
        };
        let mut number = 0_usize;
        for message in hl7::messages(&bytes) {
            number += 1;
            if let Err(reason) = self.send(message).await? {
                self.refuse(&format_args!("{file}: message {number}: {reason}"));
            }
        }
        if number == 0 {
            self.refuse(&format_args!("{file}: {}", ReadError::Empty));
        }
        Ok(())
    }

    /// Sends a message and prints its line; the inner error is why it cannot be sent.
    async fn send(&mut self, message: &[u8]) -> io::Result<Result<(), String>> {
        let message = match MessageBuf::parse(without_framing(message).to_vec()) {
            Ok(message) => message,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let mut outcome = match self.deliver(&message).await {
            Ok(outcome) => outcome,
            Err(error) => return Ok(Err(error.to_string())),
        };
        if matches!(outcome, Err(DeliveryError::LinkLost { stored: false })) {
            tracing::info!("the connection ended before the answer: sent once more");
            outcome = match self.deliver(&message).await {
                Ok(outcome) => outcome,
                Err(error) => return Ok(Err(error.to_string())),
            };
        }
        self.all_accepted &= outcome.is_ok();
        let mut output = io::stdout().lock();
        writeln!(output, "{}", line(&message, &outcome))?;
        output.flush()?;
        Ok(Ok(()))
    }

    async fn deliver(
        &self,
        message: &MessageBuf,
    ) -> Result<Result<Receipt, DeliveryError>, SendError> {
        Ok(self.reporter.send_message(message).await?.await)
    }

    fn refuse(&mut self, reason: &dyn std::fmt::Display) {
        eprintln!("{reason}");
        self.all_read = false;
    }
}

/// `{"control_id","ack","text"}`; the text of a refusal is that of ERR, or else MSA-3, where old consumers put it.
fn line(message: &MessageBuf, outcome: &Result<Receipt, DeliveryError>) -> Json {
    let control_id = message
        .message()
        .header()
        .field(10)
        .text()
        .unwrap_or_default();
    line_of(control_id.as_str(), outcome)
}

fn line_of(control_id: &str, outcome: &Result<Receipt, DeliveryError>) -> Json {
    let (ack, text) = match outcome {
        Ok(Receipt {
            code: Some(code), ..
        }) => (Some(code.table_0008()), None),
        Ok(_) => (None, Some("sent; no answer is owed".into())),
        Err(DeliveryError::Refused { code, errors, text }) => {
            let mut reasons: Vec<_> = errors.iter().map(reason).collect();
            if reasons.is_empty() && !text.is_empty() {
                reasons.push(text.as_str().to_owned());
            }
            (Some(code.table_0008()), Some(reasons.join("; ")))
        }
        Err(error) => (None, Some(error.to_string())),
    };
    json!({ "control_id": control_id, "ack": ack, "text": text })
}

/// What an ERR says to people: ERR-8, or else what ERR-3 stands for, at ERR-2.
fn reason(error: &ErrorReport<'_>) -> String {
    let words = match (error.text.as_str(), error.code.display()) {
        ("", Some(words)) => words.to_owned(),
        ("", None) => format!("error {}", error.code.0),
        (words, _) => words.to_owned(),
    };
    match error.at {
        Some(at) => format!("{at}: {words}"),
        None => words,
    }
}

/// The bytes of a message without block characters that a capture has left around it.
fn without_framing(message: &[u8]) -> &[u8] {
    let message = message.strip_prefix(b"\x0B").unwrap_or(message);
    let end = message.trim_ascii_end();
    end.strip_suffix(b"\x1C").unwrap_or(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn framing_of_a_capture_is_left_out_and_nothing_else() {
        let table: [(&[u8], &[u8]); 5] = [
            (b"MSH|\rPID|\r", b"MSH|\rPID|\r"),
            (b"\x0BMSH|\rPID|\r\x1C\r", b"MSH|\rPID|\r"),
            (b"\x0BMSH|\rPID|\r\x1C\r\n", b"MSH|\rPID|\r"),
            (b"MSH|\nPID|\n\n", b"MSH|\nPID|\n\n"),
            (b"\x1C\r", b""),
        ];
        for (file, message) in table {
            assert_eq!(without_framing(file), message);
        }
    }
}
