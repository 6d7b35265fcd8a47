use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::Consumer;
use ihe_pcd::mllp::TcpListener;
use ihe_pcd::mllp::tls::ServerTls;
use ihe_pcd::session::AcceptPolicy;
use ihe_pcd_adapters::sqlite::{SqliteStore, StoreOptions};
use ihe_pcd_examples::log;
use tokio::select;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::demands::Demands;
use crate::gaps::Gaps;
use crate::keeping::{self, Keeping};
use crate::signals::Signals;
use crate::site::Site;
use crate::wire::{Listening, Tls};
use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

/// How long the rows of the last messages may take; what is missing then follows when the file is opened again.
const FLUSH_DEADLINE: Duration = Duration::from_secs(10);

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    listening: Listening,
    /// The SQLite file, which is created if it is not there.
    #[arg(long, value_name = "FILE.db")]
    store: PathBuf,
    /// Take alerts (PCD-04) too, and keep which of them stand: `pcd alerts` prints them.
    /// Without it they are refused, for an acknowledgement tells a reporter that its alert is taken care of, and here nobody is called to the patient.
    #[arg(long)]
    alerts: bool,
    #[command(flatten)]
    keeping: Keeping,
    #[command(flatten)]
    gaps: Gaps,
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    demands: Demands,
}

/// What is ready before anything is promised.
struct Open {
    listener: TcpListener,
    tls: Option<ServerTls>,
    store: Arc<SqliteStore>,
    signals: Signals,
}

/// Receives until a signal comes, then answers what is in flight and ends; a second signal ends it at once.
/// SIGHUP reads the files of TLS anew; connections that are open go on.
pub(crate) async fn run(args: Args) -> ExitCode {
    let Open {
        listener,
        tls,
        store,
        mut signals,
    } = match open(&args).await {
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
    let policy = AcceptPolicy::default()
        .with_rules(args.site.rules())
        .with_content(args.demands.policy());
    let policy = match args.alerts {
        true => policy.take_alerts(),
        false => policy,
    };
    let consumer = Consumer::new(Arc::clone(&store))
        .policy(policy)
        .mllp(args.listening.config())
        .timeouts(args.listening.timeouts())
        .limits(args.listening.limits());
    let consumer = match args.gaps.watched(consumer) {
        Ok(consumer) => consumer,
        Err(error) => {
            eprintln!("pcd listen: {error}");
            return ExitCode::from(BAD_INPUT);
        }
    };
    let watched = tokio::spawn(keeping::watch(Arc::clone(&store)));
    let served = select! {
        served = consumer.serve(listener, async { drop(draining.await) }) => served,
        () = async {
            let reload = || reload(&args.listening.tls, tls.as_ref());
            signals.end(reload).await;
            drop(drain);
            signals.end(reload).await;
        } => {
            log::line(
                "pcd listen: stopped by a second signal; senders repeat what was not acknowledged",
            );
            // Without waiting for the file, which may be what it hangs on.
            process::exit(NEGATIVE_ANSWER.into());
        }
    };
    watched.abort();
    let summary = match served {
        Ok(summary) => summary,
        Err(error) => {
            log::line(format_args!("{}: {error}", args.store.display()));
            return ExitCode::from(BAD_INPUT);
        }
    };
    match timeout(FLUSH_DEADLINE, store.flush()).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "rows are missing until the file is opened again"),
        Err(_) => tracing::warn!("rows are missing until the file is opened again"),
    }
    log::line(summary);
    if summary.drained {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(NEGATIVE_ANSWER)
    }
}

/// Everything that may be refused, before anything is promised.
async fn open(args: &Args) -> Result<Open, String> {
    let signals = Signals::new().map_err(|error| format!("signals: {error}"))?;
    let (listener, tls) = args.listening.open().await?;
    let options = StoreOptions::default().site_rules(args.site.rules());
    let options = args.keeping.options(options);
    let store = SqliteStore::open_with(&args.store, options)
        .map_err(|error| format!("{}: {error}", args.store.display()))?;
    Ok(Open {
        listener,
        tls,
        store: Arc::new(store),
        signals,
    })
}

/// Reads the files of TLS anew; those before stay in force when they cannot be read.
fn reload(files: &Tls, tls: Option<&ServerTls>) {
    match tls.map(|tls| files.reload(tls)) {
        Some(Ok(())) => log::line("pcd listen: the files of TLS were read anew"),
        Some(Err(error)) => log::line(format_args!(
            "pcd listen: those before stay in force: {error}"
        )),
        None => log::line("pcd listen: there is nothing to read anew without TLS"),
    }
}

/// Says that it is ready, and on which port; whoever started it waits for this line.
fn announce(listener: &TcpListener) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "listening on {}", listener.local_addr()?)?;
    output.flush()
}
