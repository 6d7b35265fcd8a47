//! Pipelines from a file: `pcd run`, `pcd check-config` and `pcd describe`.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{self, ExitCode};

use ihe_pcd::actor::ReplayFrom;
use ihe_pcd::datatype::Instant;
use ihe_pcd::pipeline::{Pipeline, Plan, Registry};
use ihe_pcd::plugin::ErrorKind;
use ihe_pcd::session::Position;
use ihe_pcd_examples::log;
use tokio::select;
use tokio::sync::oneshot;

use crate::signals::Signals;
use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The configuration, TOML.
    #[arg(value_name = "CONFIG.toml")]
    config: PathBuf,
}

#[derive(clap::Args)]
pub(crate) struct RunArgs {
    #[command(flatten)]
    config: Args,
    /// Bring a sink again what it has seen, from a position or a time (RFC 3339) on; may be given once for each sink.
    #[arg(long, value_name = "SINK=FROM", value_parser = replay)]
    replay: Vec<(String, ReplayFrom)>,
}

/// What a configuration may name here: what the library and the adapters of this build have.
fn registry() -> Registry {
    ihe_pcd_adapters::registered(Registry::standard())
}

impl Args {
    /// Reads and checks the file; what is wrong with it goes to standard error.
    fn plan(&self) -> Result<Plan, ExitCode> {
        let file = self.config.display().to_string();
        let text = fs::read_to_string(&self.config).map_err(|error| {
            eprintln!("{file}: {error}");
            ExitCode::from(BAD_INPUT)
        })?;
        Plan::read(&file, &text, &registry()).map_err(|faults| {
            eprintln!("{faults}");
            ExitCode::from(BAD_INPUT)
        })
    }
}

/// Says whether a configuration can be run, as far as that can be told without opening anything.
pub(crate) fn check(args: &Args) -> ExitCode {
    match args.plan() {
        Ok(plan) => {
            let counts = [
                (plan.listeners().count(), "listener"),
                (plan.sources().count(), "source"),
                (plan.alert_sources().count(), "source of alerts"),
                (plan.directories().count(), "directory of patients"),
                (plan.sinks().count(), "sink"),
                (plan.alert_sinks().count(), "sink of alerts"),
                (plan.audit_sinks().count(), "audit sink"),
            ];
            let counts: Vec<_> = counts
                .iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, what)| format!("{count} × {what}"))
                .collect();
            printed(&format!("{}: {}\n", plan.name(), counts.join(", ")))
        }
        Err(code) => code,
    }
}

/// Prints the flows of information of a configuration.
pub(crate) fn describe(args: &Args) -> ExitCode {
    match args.plan() {
        Ok(plan) => printed(&plan.describe()),
        Err(code) => code,
    }
}

/// Runs a configuration until a signal comes, then drains; a second signal ends it at once.
pub(crate) async fn run(args: RunArgs) -> ExitCode {
    let plan = match args.config.plan() {
        Ok(plan) => plan,
        Err(code) => return code,
    };
    let mut signals = match Signals::new() {
        Ok(signals) => signals,
        Err(error) => {
            eprintln!("signals: {error}");
            return ExitCode::from(BAD_INPUT);
        }
    };
    let pipeline = match plan.open().await {
        Ok(pipeline) => pipeline,
        Err(error) => {
            eprintln!("{}: {error}", args.config.config.display());
            return ExitCode::from(BAD_INPUT);
        }
    };
    let mut is_unusable = false;
    for (at, failure) in pipeline.preflight().await {
        log::line(format_args!("pcd run: {at}: {failure}"));
        is_unusable |= failure.kind() == ErrorKind::Misuse;
    }
    if is_unusable {
        return ExitCode::from(BAD_INPUT);
    }
    if let Err(error) = announce(&pipeline) {
        return output_ended(&error);
    }
    let replays = args.replay.into_iter();
    let pipeline = replays.fold(pipeline, |pipeline, (sink, from)| {
        pipeline.replay(sink, from)
    });
    let (drain, draining) = oneshot::channel::<()>();
    let ran = select! {
        ran = pipeline.run(async { drop(draining.await) }) => ran,
        () = async {
            let anew = || log::line("pcd run: nothing is read anew; start it again");
            signals.end(anew).await;
            drop(drain);
            signals.end(anew).await;
        } => {
            log::line("pcd run: stopped by a second signal; senders repeat what was not acknowledged");
            process::exit(NEGATIVE_ANSWER.into());
        }
    };
    match ran {
        Ok(summary) => {
            log::line(summary);
            match summary.drained {
                true => ExitCode::SUCCESS,
                false => ExitCode::from(NEGATIVE_ANSWER),
            }
        }
        Err(error) => {
            log::line(format_args!("pcd run: {error}"));
            ExitCode::from(BAD_INPUT)
        }
    }
}

/// Says that it is ready, and where it is listened.
fn announce(pipeline: &Pipeline) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for (name, place) in pipeline.places() {
        writeln!(output, "{name}: listening on {place}")?;
    }
    writeln!(output, "running")?;
    output.flush()
}

fn printed(text: &str) -> ExitCode {
    let mut output = io::stdout().lock();
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => output_ended(&error),
    }
}

fn replay(text: &str) -> Result<(String, ReplayFrom), String> {
    let wrong = "write it like chart=4711 or chart=2026-11-29T08:00:00Z";
    let (sink, from) = text.rsplit_once('=').ok_or(wrong)?;
    let from = match from.parse() {
        Ok(position) => ReplayFrom::Position(Position::new(position)),
        Err(_) => ReplayFrom::Time(Instant::parse_rfc3339(from).map_err(|_| wrong)?),
    };
    Ok((sink.to_owned(), from))
}
