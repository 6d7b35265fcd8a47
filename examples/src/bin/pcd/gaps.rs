//! The options of a receiver about what is not there: who is expected, and where gaps are told.

use std::io::{self, Write};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use ihe_pcd::actor::Consumer;
use ihe_pcd::plugin::{Failure, GapSink, async_trait};
use ihe_pcd::session::gap::{Attendance, Expectation, Gap, GapChange};
use serde_json::Value;
use tokio::sync::oneshot;

use crate::wire::seconds;

/// What is not there and should be.
#[derive(clap::Args)]
pub(crate) struct Gaps {
    /// Print a line of JSON for each gap as it begins, grows and ends: refused and dropped messages, and devices that are silent.
    #[arg(long)]
    gaps: bool,
    /// How often each device reports, in seconds; without it that is learned, and a device without a rhythm is not missed.
    #[arg(long, value_name = "SECONDS", value_parser = interval)]
    expect_every: Option<Expectation>,
    /// How many per cent of its interval a device may be quiet before it is silent.
    #[arg(long, value_name = "PERCENT", default_value_t = Expectation::DEFAULT_TOLERANCE, value_parser = clap::value_parser!(u32).range(100..))]
    tolerance: u32,
}

impl Gaps {
    /// The consumer, with who is watched and who is told.
    pub(crate) fn watched(&self, consumer: Consumer) -> io::Result<Consumer> {
        let attendance = match self.expect_every {
            Some(expectation) => Attendance::expecting(expectation.with_tolerance(self.tolerance)),
            None => Attendance::learning().with_tolerance(self.tolerance),
        };
        let consumer = consumer.watch(attendance);
        Ok(if self.gaps {
            consumer.gap_sink(Printer::new()?)
        } else {
            consumer
        })
    }
}

/// Prints by a thread of its own: whoever reads the lines slowly, or not at all, holds up no message and no end.
struct Printer(mpsc::Sender<(Value, oneshot::Sender<io::Result<()>>)>);

impl Printer {
    fn new() -> io::Result<Self> {
        let (lines, given) = mpsc::channel::<(Value, oneshot::Sender<_>)>();
        thread::Builder::new()
            .name("gaps".to_owned())
            .spawn(move || {
                for (line, done) in given {
                    // Nobody waits for it when the end has come.
                    let _ = done.send(print(&line));
                }
            })?;
        Ok(Self(lines))
    }
}

#[async_trait]
impl GapSink for Printer {
    async fn record(&self, gap: &Gap, change: GapChange) -> Result<(), Failure> {
        let mut line = serde_json::to_value(gap).map_err(io::Error::from)?;
        if let Value::Object(fields) = &mut line {
            fields.insert("change".to_owned(), change.word().into());
        }
        let (done, printed) = oneshot::channel();
        let gone = |_| io::Error::from(io::ErrorKind::BrokenPipe);
        self.0.send((line, done)).map_err(|_| gone(()))?;
        Ok(printed.await.map_err(|_| gone(()))??)
    }
}

fn print(line: &Value) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match writeln!(output, "{line}").and_then(|()| output.flush()) {
        // Whoever closed the pipe has seen enough, and messages are received all the same.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

fn interval(text: &str) -> Result<Expectation, String> {
    let interval: Duration = seconds(text)?;
    Expectation::every(interval).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_between_a_second_and_a_day() {
        assert!(interval("60").is_ok());
        for text in ["0", "0.5", "86401", "soon"] {
            assert!(interval(text).is_err(), "{text}");
        }
    }
}
