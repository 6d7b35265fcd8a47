//! `pcd rehearse`: plays the counterpart of a connectathon test, judges everything received, and leaves a folder of evidence.
//!
//! For vendors before a connectathon and for sites before they connect something. The test is named after the actor that is tested: the peer.
//! It is a rehearsal and no result of IHE: the tools of a connectathon check more and other things.

mod alert_manager;
mod alerts_seen;
mod consumer;
mod course;
mod evidence;
mod expect;
mod folder;
mod line;
mod reporter;
mod secured;
mod statement;

use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{ValueEnum, value_parser};
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, SystemClock};

use self::evidence::{About, Evidence, Step};
use self::line::Line;
use crate::wire::Tls;
use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Which test, by the actor that the peer is.
    #[arg(value_enum)]
    test: Test,
    /// The peer: where it listens (HOST:PORT), or the only host that may connect (HOST).
    #[arg(long, value_name = "ADDR")]
    peer: String,
    /// Where to listen for a reporter, HOST:PORT; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:2575")]
    listen: String,
    /// Listen beyond this machine too, though nothing is encrypted and nobody is authenticated.
    #[arg(long, conflicts_with = "tls_cert")]
    danger_plain_text: bool,
    #[command(flatten)]
    tls: Tls,
    /// The DNS name that a consumer's certificate must have; without it any name will do, as ITI-19 has it.
    #[arg(long, value_name = "NAME", requires = "tls_cert")]
    tls_name: Option<String>,
    /// After how many messages that were answered the rehearsal with a reporter is over.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = value_parser!(u32).range(1..=1000))]
    messages: u32,
    /// After how many seconds it is over in any case.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = crate::wire::seconds)]
    seconds: Duration,
    /// Leave the first message of a reporter without an answer, and refuse the next one.
    #[arg(long)]
    provoke: bool,
    /// How many seconds to wait for each answer of a consumer.
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = crate::wire::seconds)]
    ack_timeout: Duration,
    /// The folder for messages, findings, summary and statement; `rehearsal-TEST` unless you say otherwise. It must be empty or not there.
    #[arg(long, value_name = "DIR")]
    evidence: Option<PathBuf>,
}

/// Which test of a connectathon is rehearsed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Test {
    /// The peer is a Device Observation Reporter: it sends, we listen.
    DecDor,
    /// The peer is a Device Observation Consumer: we send, it listens.
    DecDoc,
    /// The peer is an Alert Reporter: it sends, we listen.
    AcmAr,
    /// The peer is an Alert Manager: we send, it listens.
    AcmAm,
}

impl Test {
    const fn name(self) -> &'static str {
        match self {
            Self::DecDor => "dec-dor",
            Self::DecDoc => "dec-doc",
            Self::AcmAr => "acm-ar",
            Self::AcmAm => "acm-am",
        }
    }

    /// The profile it is of, and its transaction.
    const fn profile(self) -> [&'static str; 2] {
        match self {
            Self::DecDor | Self::DecDoc => [
                "Device Enterprise Communication (DEC)",
                "PCD-01 Communicate PCD Data",
            ],
            Self::AcmAr | Self::AcmAm => [
                "Alert Communication Management (ACM)",
                "PCD-04 Report Alert",
            ],
        }
    }

    /// The actor that the peer is.
    const fn actor(self) -> &'static str {
        match self {
            Self::DecDor => "Device Observation Reporter (DOR)",
            Self::DecDoc => "Device Observation Consumer (DOC)",
            Self::AcmAr => "Alert Reporter (AR)",
            Self::AcmAm => "Alert Manager (AM)",
        }
    }
}

/// Why a rehearsal could not go on: nothing that the peer is to blame for.
#[derive(Debug)]
enum Fault {
    /// The evidence cannot be kept.
    Evidence(io::Error),
    /// Bad usage, in words.
    Usage(String),
    /// A message of ours cannot be made.
    Message(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Evidence(error) => write!(f, "the evidence cannot be kept: {error}"),
            Self::Usage(words) => f.write_str(words),
            Self::Message(words) => write!(f, "a message of ours cannot be made: {words}"),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Evidence(error)
    }
}

/// Rehearses, prints how each step went, and ends with 1 if one did not go as expected or something received breaks the framework.
pub(crate) async fn run(args: Args) -> ExitCode {
    match rehearse(&args).await {
        Ok(evidence) => tell(&args, &evidence),
        Err(fault) => {
            eprintln!("pcd rehearse: {fault}");
            ExitCode::from(BAD_INPUT)
        }
    }
}

/// Our side of the wire.
enum Side {
    Listening(reporter::Listening),
    Line(Box<Line>),
}

async fn rehearse(args: &Args) -> Result<Evidence, Fault> {
    let clock = SystemClock::new();
    // Whatever is bad usage is told before there is a folder.
    let side = match args.test {
        Test::DecDor | Test::AcmAr => Side::Listening(reporter::Listening::open(args).await?),
        Test::DecDoc | Test::AcmAm => Side::Line(Box::new(Line::open(args).await?)),
    };
    let mut evidence = Evidence::create(&args.folder()).map_err(Fault::Usage)?;
    let began = clock.now().wall;
    match side {
        Side::Listening(listening) => evidence = listening.rehearse(args, evidence).await?,
        Side::Line(line) if args.test == Test::AcmAm => {
            alert_manager::rehearse(*line, began, &mut evidence).await?;
        }
        Side::Line(line) => consumer::rehearse(*line, began, &mut evidence).await?,
    }
    evidence.finish(&About {
        test: args.test,
        peer: &args.peer,
        secured: args.tls.is_given(),
        began: to_the_second(began),
        ended: to_the_second(clock.now().wall),
    })?;
    Ok(evidence)
}

fn to_the_second(time: Instant) -> String {
    Instant::from_unix(time.unix_seconds(), 0)
        .unwrap_or(time)
        .to_string()
}

impl Args {
    fn folder(&self) -> PathBuf {
        let by_test = || PathBuf::from(format!("rehearsal-{}", self.test.name()));
        self.evidence.clone().unwrap_or_else(by_test)
    }
}

fn tell(args: &Args, evidence: &Evidence) -> ExitCode {
    if let Err(error) = print(args, evidence) {
        return output_ended(&error);
    }
    if evidence.is_good() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(NEGATIVE_ANSWER)
    }
}

/// A line for each step, and one for the whole.
fn print(args: &Args, evidence: &Evidence) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for Step {
        name,
        expected,
        came,
        as_expected,
    } in evidence.steps()
    {
        let line = serde_json::json!({
            "step": name,
            "expected": expected,
            "came": came,
            "as_expected": as_expected,
        });
        writeln!(output, "{line}")?;
    }
    let line = serde_json::json!({
        "test": args.test.name(),
        "as_expected": evidence.is_good(),
        "received": evidence.messages_received(),
        "evidence": args.folder().display().to_string(),
    });
    writeln!(output, "{line}")
}
