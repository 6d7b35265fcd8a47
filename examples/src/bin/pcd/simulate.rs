mod alarms;
mod apart;
mod loopback;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::value_parser;
use ihe_pcd::codes::{MdcCode, mdc};
use ihe_pcd::mllp::TcpTransport;
use ihe_pcd::model::{ClockStatus, SendingProfile};
use ihe_pcd::plugin::TimeClient;
use ihe_pcd_examples::simulator::{Bedsides, Latencies, Load, Pace, Tally};
use serde_json::{Map, Value as Json, json};
use tokio::net::lookup_host;
use tokio::sync::watch;
use tokio::time::Instant;

use self::alarms::AlarmArgs;
use self::apart::Apart;
use self::loopback::Loopback;
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
    /// Report when a report is due, whether the ones before were answered or not: then more can be offered than is taken,
    /// and "load" says how much of what was offered was taken by its end.
    #[arg(long)]
    open_loop: bool,
    /// How many reports of each monitor may wait for an answer; those that are due then are dropped, and counted.
    #[arg(long, value_name = "N", default_value_t = 64, value_parser = value_parser!(u16).range(1..), requires = "open_loop")]
    most_waiting: u16,
    #[command(flatten)]
    alarms: AlarmArgs,
    /// Be the consumer too, at the address of --to, and keep what comes in this SQLite file:
    /// then it is measured how long an alarm takes until whoever is called knows of it.
    #[arg(long, value_name = "FILE.db", conflicts_with = "tls_cert")]
    loopback: Option<PathBuf>,
}

/// Lets the monitors report, and prints one line about what became of it.
pub(crate) async fn run(mut args: Args) -> ExitCode {
    match simulate(&mut args).await {
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(BAD_INPUT)
        }
        Ok((line, is_complete)) => match writeln!(io::stdout().lock(), "{line}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => output_ended(&error),
            _ if is_complete => ExitCode::SUCCESS,
            _ => ExitCode::from(NEGATIVE_ANSWER),
        },
    }
}

/// What became of everything, and whether all of it was accepted.
async fn simulate(args: &mut Args) -> Result<(Json, bool), String> {
    let apart = |threads| Apart::new(threads).map_err(|error| error.to_string());
    let (consumer, device) = (apart(2)?, apart(1)?);
    let loopback = match args.loopback.take() {
        Some(file) => {
            let begun = Loopback::start(args.sending.to.clone(), file);
            Some(consumer.run(begun).await?)
        }
        None => None,
    };
    if let Some(loopback) = &loopback {
        args.sending.to = loopback.address().to_owned();
    }
    if let Err(error) = lookup_host(&args.sending.to).await {
        return Err(args.sending.refused(&error));
    }
    let transport = args.sending.transport();
    let transport = transport.map_err(|error| error.to_string())?;
    let (stop, stopped) = watch::channel(false);
    let start = Instant::now();
    let paging = loopback.as_ref().map(Loopback::paging);
    let alarms = args.alarms.clone();
    let alarms = alarms.start(
        args.sending.clone(),
        start,
        args.duration,
        paging,
        stopped.clone(),
    );
    let alarms = device.run(alarms).await?;
    let bedsides = report(args, transport, start, &stopped);
    tokio::spawn(async move {
        // Without a handler for it, Ctrl-C ends the program as ever.
        if tokio::signal::ctrl_c().await.is_ok() {
            stop.send_replace(true);
        }
        stop.closed().await;
    });
    let tally = bedsides.tally().await;
    let mut line = line(&tally);
    let mut is_complete = tally.is_complete();
    if let Some(alarms) = alarms {
        let tally = alarms.await.map_err(|error| error.to_string())?;
        is_complete &= tally.is_complete();
        line.insert("alarms".to_owned(), alarms::as_json(&tally));
    }
    if let Some(loopback) = loopback {
        let paged = loopback.end().await?;
        line.insert("sink".to_owned(), alarms::paged_as_json(&paged));
    }
    Ok((line.into(), is_complete))
}

fn report(
    args: &Args,
    transport: TcpTransport,
    start: Instant,
    stopped: &watch::Receiver<bool>,
) -> Bedsides {
    let pace = Pace {
        start,
        monitors: args.devices,
        per_second: args.rate,
        duration: args.duration,
    };
    let open_loop = args.open_loop.then_some(usize::from(args.most_waiting));
    let connect = || {
        let reporter = args.sending.reporter(transport.clone());
        // As many as may wait are on their way, or in the queue before.
        let reporter = match open_loop {
            Some(most) => reporter.window(most).queue(most),
            None => reporter,
        };
        reporter.connect()
    };
    let clock = args.time_sync.map(|clock| match args.time_accuracy {
        Some(accuracy) => clock.accurate_to(accuracy),
        None => clock,
    });
    let time_client = clock.as_ref().map(|clock| clock as &dyn TimeClient);
    Bedsides::report(connect, pace, open_loop, args.profile, time_client, stopped)
}

/// `{"sent","acked","refused","p50_ms","p99_ms","max_ms"}`, in an open loop `"load"` too.
fn line(tally: &Tally) -> Map<String, Json> {
    let counts = [
        ("sent", tally.sent),
        ("acked", tally.acked),
        ("refused", tally.refused),
    ];
    let counts = counts.map(|(key, count)| (key.to_owned(), json!(count)));
    let load = tally.load.as_ref().map(load);
    let load = load.map(|load| ("load".to_owned(), load));
    let took = took(&tally.latencies);
    counts.into_iter().chain(took).chain(load).collect()
}

/// `{"seconds","offered","taken","refused","lost","dropped","waiting","offered_per_second","taken_per_second"}`
fn load(load: &Load) -> Json {
    let seconds = load.lasted.as_secs_f64();
    let per_second = |count: u64| (count as f64 / seconds * 10.0).round() / 10.0;
    json!({
        "seconds": seconds,
        "offered": load.offered,
        "taken": load.taken,
        "refused": load.refused,
        "lost": load.lost,
        "dropped": load.dropped,
        "waiting": load.waiting,
        "offered_per_second": per_second(load.offered),
        "taken_per_second": per_second(load.taken),
    })
}

/// `{"p50_ms","p99_ms","max_ms"}`
fn took(latencies: &Latencies) -> Map<String, Json> {
    let millis =
        |duration: Option<Duration>| duration.map(|duration| duration.as_micros() as f64 / 1_000.0);
    let took = [
        ("p50_ms", latencies.percentile(50.0)),
        ("p99_ms", latencies.percentile(99.0)),
        ("max_ms", latencies.max()),
    ];
    let took = took.map(|(key, duration)| (key.to_owned(), json!(millis(duration))));
    took.into_iter().collect()
}

fn protocol(text: &str) -> Result<ClockStatus, &'static str> {
    MdcCode::from_refid_ignoring_case(&format!("MDC_TIME_SYNC_{text}"))
        .filter(|code| code.partition() == mdc::TIME_SYNC_NONE.partition())
        .map(ClockStatus::new)
        .ok_or("the nomenclature has no MDC_TIME_SYNC_ of this name")
}

pub(crate) fn rate(text: &str) -> Result<f64, &'static str> {
    text.parse()
        .ok()
        .filter(|rate: &f64| rate.is_finite() && *rate > 0.0)
        .ok_or("not a positive number of messages a second")
}
