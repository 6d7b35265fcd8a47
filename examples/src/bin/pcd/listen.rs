use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::Consumer;
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::net::{TcpListener, lookup_host};
use tokio::select;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

/// How long the rows of the last messages may take; what is missing then follows when the file is opened again.
const FLUSH_DEADLINE: Duration = Duration::from_secs(10);

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where to listen, HOST:PORT; port 0 takes a free one.
    #[arg(long, value_name = "ADDR")]
    bind: String,
    /// The SQLite file, which is created if it is not there.
    #[arg(long, value_name = "FILE.db")]
    store: PathBuf,
    /// Listen beyond this machine too, though nothing is encrypted and nobody is authenticated.
    #[arg(long)]
    danger_plain_text: bool,
}

/// Receives until a signal comes, then answers what is in flight and ends; a second signal ends it at once.
pub(crate) async fn run(args: Args) -> ExitCode {
    let (listener, store, mut signals) = match open(&args).await {
        Ok(open) => open,
        Err(reason) => {
            eprintln!("{reason}");
            return ExitCode::from(BAD_INPUT);
        }
    };
    if let Err(error) = announce(&listener) {
        return output_ended(&error);
    }
    let (drain, draining) = oneshot::channel::<()>();
    let consumer = Consumer::new(Arc::clone(&store));
    let served = select! {
        served = consumer.serve(listener, async { drop(draining.await) }) => served,
        () = async {
            signals.next().await;
            drop(drain);
            signals.next().await;
        } => {
            eprintln!("pcd listen: stopped by a second signal; senders repeat what was not acknowledged");
            // Without waiting for the file, which may be what it hangs on.
            process::exit(NEGATIVE_ANSWER.into());
        }
    };
    let summary = match served {
        Ok(summary) => summary,
        Err(error) => {
            eprintln!("{}: {error}", args.store.display());
            return ExitCode::from(BAD_INPUT);
        }
    };
    match timeout(FLUSH_DEADLINE, store.flush()).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "rows are missing until the file is opened again"),
        Err(_) => tracing::warn!("rows are missing until the file is opened again"),
    }
    eprintln!("{summary}");
    if summary.drained {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(NEGATIVE_ANSWER)
    }
}

/// Everything that may be refused, before anything is promised.
async fn open(args: &Args) -> Result<(TcpListener, Arc<SqliteStore>, Signals), String> {
    let at_bind = |reason: &dyn std::fmt::Display| format!("--bind {}: {reason}", args.bind);
    let signals = Signals::new().map_err(|error| format!("signals: {error}"))?;
    let addresses: Vec<SocketAddr> = lookup_host(&args.bind)
        .await
        .map_err(|error| at_bind(&error))?
        .collect();
    if !args.danger_plain_text && !addresses.iter().all(is_loopback) {
        return Err(at_bind(
            &"not a loopback address: patient data would cross the network in plain text, \
              from anyone who connects; --danger-plain-text listens nevertheless",
        ));
    }
    let listener = TcpListener::bind(addresses.as_slice())
        .await
        .map_err(|error| at_bind(&error))?;
    let store = SqliteStore::open(&args.store)
        .map_err(|error| format!("{}: {error}", args.store.display()))?;
    Ok((listener, Arc::new(store), signals))
}

/// Says that it is ready, and on which port; whoever started it waits for this line.
fn announce(listener: &TcpListener) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "listening on {}", listener.local_addr()?)?;
    output.flush()
}

fn is_loopback(address: &SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

/// SIGINT and SIGTERM, from the moment this is made.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Ctrl-C, from the moment this is made.
#[cfg(windows)]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    fn new() -> io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn next(&mut self) {
        self.0.recv().await;
    }
}
