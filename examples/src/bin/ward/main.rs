//! `ward`: a consumer and a few simulated bedside monitors in one program, and a table of what arrives.
//!
//! For whoever sees this library for the first time.
//! The monitors report over TCP, the consumer stores each message in a SQLite file before it acknowledges it,
//! and everything in the table has come that way: it is filled by a sink of the consumer.
//! The file stays when the program has ended; without `--store` it is `ward.db` in the current folder.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line prints"
)]

mod board;
mod screen;

use std::error::Error;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Parser, value_parser};
use ihe_pcd::actor::{Consumer, Summary, VolatileReporter};
use ihe_pcd::model::{Report, SendingProfile};
use ihe_pcd::plugin::TcpListener;
use ihe_pcd_adapters::sqlite::SqliteStore;
use ihe_pcd_examples::log;
use ihe_pcd_examples::simulator::{Bedsides, Pace, Tally};
use tokio::select;
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, interval_at, sleep_until};

use self::board::Board;
use self::screen::Screen;

/// Simulated bedside monitors, a consumer that stores what they report, and a table of what arrives.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// How many seconds; Ctrl-C ends it earlier.
    #[arg(long, value_name = "N", default_value_t = 20)]
    seconds: u64,
    /// How many beds; the monitor of each reports once a second.
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = value_parser!(u32).range(1..=500))]
    beds: u32,
    /// The SQLite file that stays; what is in it from before is kept.
    #[arg(long, value_name = "FILE.db", default_value = "ward.db")]
    store: PathBuf,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    log::to_standard_error();
    match run(&arguments).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("ward: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether everything that was sent was accepted and stored.
async fn run(arguments: &Arguments) -> Result<bool, Box<dyn Error>> {
    let path = arguments.store.as_path();
    let store = SqliteStore::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let store = Arc::new(store);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();

    let board = Arc::new(Board::default());
    let seen = Arc::clone(&board);
    let consumer = Consumer::new(Arc::clone(&store)).sink(move |report: &Report<'_>| {
        seen.note(report, Instant::now());
        Ok(())
    });
    let (shut_down, shutdown) = oneshot::channel::<()>();
    let consumer = tokio::spawn(consumer.serve(listener, async { drop(shutdown.await) }));

    let mut screen = Screen::new(io::stdout().is_terminal());
    let opened = screen.print(&format!(
        "{} monitors report once a second to {address}; each message is stored in {} before it is acknowledged.\n\
         All patients and values are invented, and every message says so (MSH-11 D, OBX-8 DEMO).\n\n",
        arguments.beds,
        path.display()
    ));
    let tally = watch_ward(arguments, &address, &board, &mut screen).await;

    // Whatever happened to the table, the consumer finishes what it has begun.
    drop(shut_down);
    let summary = consumer.await??;
    store.flush().await?;
    let told = opened
        .and(screen.paint(&board.table(Instant::now())))
        .and_then(|()| screen.print(&farewell(&tally, &summary, path)));
    match told {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    Ok(tally.is_complete() && summary.drained)
}

/// Lets the monitors report and shows the board, until the time is over or somebody has seen enough.
async fn watch_ward(
    arguments: &Arguments,
    address: &str,
    board: &Board,
    screen: &mut Screen,
) -> Tally {
    let duration = Duration::from_secs(arguments.seconds);
    let start = Instant::now();
    let (stop, stopped) = watch::channel(false);
    let pace = Pace {
        start,
        monitors: arguments.beds,
        per_second: f64::from(arguments.beds),
        duration,
    };
    let bedsides = Bedsides::report(
        || VolatileReporter::to(address),
        pace,
        None,
        SendingProfile::REV_9,
        None,
        &stopped,
    );
    let mut repaint = interval_at(start + screen.rhythm(), screen.rhythm());
    let interrupted = tokio::signal::ctrl_c();
    tokio::pin!(interrupted);
    loop {
        select! {
            _ = repaint.tick() => {
                if screen.paint(&board.table(Instant::now())).is_err() {
                    break;
                }
            }
            () = sleep_until(start + duration) => break,
            _ = &mut interrupted => break,
        }
    }
    stop.send_replace(true);
    bedsides.tally().await
}

fn farewell(tally: &Tally, summary: &Summary, path: &Path) -> String {
    let millis = |percent| {
        let latency = tally.latencies.percentile(percent).unwrap_or_default();
        latency.as_micros() as f64 / 1_000.0
    };
    format!(
        "\n{} reports sent, {} acknowledged: half of them within {:.1} ms, 99 of 100 within {:.1} ms.\n\
         {} messages stored. The file stays; this looks into it:\n\n  \
         sqlite3 {} 'SELECT time_instant, location, refid, value, unit_ucum, flags \
         FROM observation ORDER BY message_position DESC, obx LIMIT 20'\n",
        tally.sent,
        tally.acked,
        millis(50.0),
        millis(99.0),
        summary.accepted,
        quoted(path)
    )
}

/// A path as a shell reads it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte);
    if path.bytes().all(plain) {
        path
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}
