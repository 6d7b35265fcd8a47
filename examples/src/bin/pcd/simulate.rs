use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::value_parser;
use ihe_pcd::codes::{MdcCode, mdc};
use ihe_pcd::mllp::TcpTransport;
use ihe_pcd::model::{ClockStatus, SendingProfile};
use ihe_pcd::plugin::TimeClient;
use ihe_pcd_examples::simulator::{Bedsides, Pace, Tally};
use serde_json::{Value as Json, json};
use tokio::net::lookup_host;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::wire::Sending;
use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sending: Sending,
    /// How many monitors, each on a connection of its own.
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..))]
    devices: u32,
    /// How many messages all of them send in a second.
    #[arg(long, value_name = "MSGS_PER_SECOND", value_parser = rate)]
    rate: f64,
    /// How many seconds; Ctrl-C ends it earlier.
    #[arg(long, value_name = "SECONDS", value_parser = crate::wire::seconds)]
    duration: Duration,
    /// By whose rules: rev9, nist-2018, continua or gazelle.
    #[arg(long, value_name = "PROFILE", default_value_t)]
    profile: SendingProfile,
    /// Say in every message by what the clock of this host is kept, such as NTPV4 or NONE (TF-2 B.8.9).
    #[arg(long, value_name = "PROTOCOL", value_parser = protocol)]
    time_sync: Option<ClockStatus>,
    /// Say also by how many seconds it may be off.
    #[arg(
        long,
        value_name = "SECONDS",
        value_parser = crate::wire::seconds,
        requires = "time_sync"
    )]
    time_accuracy: Option<Duration>,
}

/// Lets the monitors report, and prints one line about what became of it.
pub(crate) async fn run(args: Args) -> ExitCode {
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
    let tally = report(&args, transport).await;
    match writeln!(io::stdout().lock(), "{}", line(&tally)) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return output_ended(&error),
        _ => {}
    }
    if tally.is_complete() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(NEGATIVE_ANSWER)
    }
}

async fn report(args: &Args, transport: TcpTransport) -> Tally {
    let (stop, stopped) = watch::channel(false);
    let pace = Pace {
        start: Instant::now(),
        monitors: args.devices,
        per_second: args.rate,
        duration: args.duration,
    };
    let connect = || args.sending.reporter(transport.clone()).connect();
    let clock = args.time_sync.map(|clock| match args.time_accuracy {
        Some(accuracy) => clock.accurate_to(accuracy),
        None => clock,
    });
    let time_client = clock.as_ref().map(|clock| clock as &dyn TimeClient);
    let bedsides = Bedsides::report(connect, pace, args.profile, time_client, &stopped);
    tokio::spawn(async move {
        // Without a handler for it, Ctrl-C ends the program as ever.
        if tokio::signal::ctrl_c().await.is_ok() {
            stop.send_replace(true);
        }
        stop.closed().await;
    });
    bedsides.tally().await
}

/// `{"sent","acked","refused","p50_ms","p99_ms","max_ms"}`
fn line(tally: &Tally) -> Json {
    let latencies = &tally.latencies;
    let millis =
        |duration: Option<Duration>| duration.map(|duration| duration.as_micros() as f64 / 1_000.0);
    json!({
        "sent": tally.sent,
        "acked": tally.acked,
        "refused": tally.refused,
        "p50_ms": millis(latencies.percentile(50.0)),
        "p99_ms": millis(latencies.percentile(99.0)),
        "max_ms": millis(latencies.max()),
    })
}

fn protocol(text: &str) -> Result<ClockStatus, &'static str> {
    MdcCode::from_refid_ignoring_case(&format!("MDC_TIME_SYNC_{text}"))
        .filter(|code| code.partition() == mdc::TIME_SYNC_NONE.partition())
        .map(ClockStatus::new)
        .ok_or("the nomenclature has no MDC_TIME_SYNC_ of this name")
}

fn rate(text: &str) -> Result<f64, &'static str> {
    text.parse()
        .ok()
        .filter(|rate: &f64| rate.is_finite() && *rate > 0.0)
        .ok_or("not a positive number of messages a second")
}
