use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use ihe_pcd::actor::{Closed, Delivery, Reporter};
use ihe_pcd::hl7::{self, MessageBuf, ReadError};
use ihe_pcd::session::outbox::{OutboxEvent, Undelivered};
use ihe_pcd_adapters::sqlite::SqliteStore;
use serde_json::{Value as Json, json};

use super::{Args, line_of, without_framing};
use crate::{BAD_INPUT, NEGATIVE_ANSWER, input};

/// What is printed of each message, in the order in which it happens, and whether all were accepted.
struct Lines {
    all_accepted: bool,
    /// Whoever closed the pipe has seen enough; what is stored is sent nevertheless.
    failed: Option<io::Error>,
}

/// Stores the messages of all files, sends what is in the outbox, and prints what became of each, those of earlier runs too.
pub(super) async fn run(args: &Args, path: &Path) -> ExitCode {
    let transport = match args.sending.transport() {
        Ok(transport) => transport,
        Err(error) => return refused(&error),
    };
    let store = match SqliteStore::open(path) {
        Ok(store) => store,
        Err(error) => return refused(&format_args!("--outbox {}: {error}", path.display())),
    };
    let lines = Arc::new(Mutex::new(Lines {
        all_accepted: true,
        failed: None,
    }));
    let told = Arc::clone(&lines);
    let reporter = args
        .sending
        .storing_reporter(transport)
        .drain_deadline(args.deadline)
        .on_event(move |event| {
            let mut lines = told.lock().unwrap_or_else(PoisonError::into_inner);
            lines.tell(event);
        })
        .outbox(store)
        .connect();
    let reporter = match reporter.await {
        Ok(reporter) => reporter,
        Err(error) => return refused(&format_args!("--outbox {}: {error}", path.display())),
    };
    let mut all_read = true;
    for file in &args.files {
        all_read &= store_file(&reporter, file).await;
    }
    let Closed { waiting, .. } = reporter.close().await;
    if waiting > 0 {
        let left = match waiting {
            1 => "1 message is left".to_owned(),
            waiting => format!("{waiting} messages are left"),
        };
        let file = path.display();
        eprintln!("{left} in {file}: the next `pcd send --outbox` sends what is left");
    }
    let lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(error) = &lines.failed
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        return crate::output_ended(error);
    }
    match (all_read, lines.all_accepted && waiting == 0) {
        (false, _) => ExitCode::from(BAD_INPUT),
        (true, false) => ExitCode::from(NEGATIVE_ANSWER),
        (true, true) if lines.failed.is_some() => ExitCode::from(NEGATIVE_ANSWER),
        (true, true) => ExitCode::SUCCESS,
    }
}

/// Stores the messages of a file; whether all of it could be.
async fn store_file(reporter: &Reporter, path: &Path) -> bool {
    let file = path.display();
    let bytes = match input::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{file}: {error}");
            return false;
        }
    };
    let (mut number, mut all_stored) = (0_usize, true);
    for message in hl7::messages(&bytes) {
        number += 1;
        if let Err(reason) = store(reporter, message).await {
            eprintln!("{file}: message {number}: {reason}");
            all_stored = false;
        }
    }
    if number == 0 {
        eprintln!("{file}: {}", ReadError::Empty);
        all_stored = false;
    }
    all_stored
}

/// The line of each message is printed when it has its end, not by whoever stores it.
async fn store(reporter: &Reporter, message: &[u8]) -> Result<Delivery, String> {
    let message = MessageBuf::parse(without_framing(message).to_vec());
    let message = message.map_err(|error| error.to_string())?;
    let stored = reporter.send_message(&message).await;
    stored.map_err(|error| error.to_string())
}

impl Lines {
    fn tell(&mut self, event: &OutboxEvent) {
        let line = match event {
            OutboxEvent::Delivered {
                control_id,
                receipt,
                ..
            } => line_of(control_id, &Ok(*receipt)),
            OutboxEvent::GivenUp {
                control_id, why, ..
            } => {
                self.all_accepted = false;
                given_up(control_id, why)
            }
            event => {
                eprintln!("{event}");
                self.all_accepted = false;
                return;
            }
        };
        let mut output = io::stdout().lock();
        let written = writeln!(output, "{line}").and_then(|()| output.flush());
        if let Err(error) = written {
            self.failed.get_or_insert(error);
        }
    }
}

fn given_up(control_id: &str, why: &Undelivered) -> Json {
    match why {
        Undelivered::Refused(error) => line_of(control_id, &Err(error.clone())),
        why => json!({ "control_id": control_id, "ack": null, "text": why.to_string() }),
    }
}

fn refused(reason: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{reason}");
    ExitCode::from(BAD_INPUT)
}
