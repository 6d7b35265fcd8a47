use std::future::{Future, pending};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use cpu_time::ProcessTime;
use ihe_pcd::actor::{Consumer, Limits};
use ihe_pcd::plugin::VolatileJournal;
use ihe_pcd_comparison::wire::{FixedAnswer, Seen, serve_bare};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::select;
use tokio::signal::unix::{SignalKind, signal};

use super::arguments::Arguments;
use super::memory::Memory;
use super::stream::Kind;

/// More than the limit for open files lets in.
const MAX_CONNECTIONS: usize = 1_000_000;

/// As many messages as the journal of `Consumer::danger_volatile` keeps.
const JOURNAL: usize = 65_536;

/// What is served.
pub(crate) struct Plan {
    bare: bool,
    sink: bool,
    journal: usize,
    at: SocketAddr,
    stream: Kind,
}

impl Plan {
    pub(crate) fn read(arguments: &mut Arguments) -> io::Result<Self> {
        Ok(Self {
            bare: arguments.flag("--bare"),
            sink: !arguments.flag("--no-sink"),
            journal: arguments.number("--journal")?.unwrap_or(JOURNAL),
            at: arguments
                .address("--at")?
                .unwrap_or_else(|| (Ipv4Addr::LOCALHOST, 0).into()),
            stream: Kind::read(arguments)?,
        })
    }

    /// Whether something follows the journal.
    pub(crate) const fn has_sink(&self) -> bool {
        self.sink && !self.bare
    }

    /// How it is told to a process that is started.
    /// What its connections are made of.
    pub(crate) const fn stream(&self) -> Kind {
        self.stream
    }

    pub(crate) fn arguments(&self) -> Vec<String> {
        let mut arguments = Vec::new();
        for (flag, given) in [("--bare", self.bare), ("--no-sink", !self.sink)] {
            if given {
                arguments.push(flag.into());
            }
        }
        arguments.extend([
            String::from("--journal"),
            self.journal.to_string(),
            String::from("--at"),
            self.at.to_string(),
        ]);
        arguments.extend(self.stream.arguments());
        arguments
    }
}

/// Serves until standard input ends or SIGTERM comes, then drains and says what there was.
pub(crate) async fn serve(plan: Plan) -> io::Result<()> {
    let answer = FixedAnswer::of_consumer().await?;
    let listener = TcpListener::bind(plan.at).await?;
    println!("{}", listener.local_addr()?);
    let mut before = None;
    let stop = async {
        told_to_stop().await;
        before = Memory::of_process().ok();
    };
    let (accepted, rest) = if plan.bare {
        select! {
            () = serve_bare(listener, answer) => {}
            () = stop => {}
        }
        // It counts nothing: what it answered, the sender knows.
        (String::from("null"), String::new())
    } else {
        serve_consumer(&plan, listener, stop).await?
    };
    let memory = Memory::of_process()?;
    println!(
        "{{\"accepted\":{accepted},{rest}\"VmHWM\":{},\"VmRSS\":{},\"cpu_s\":{:.2}}}",
        memory.highest,
        before.unwrap_or(memory).resident,
        ProcessTime::now().as_duration().as_secs_f64()
    );
    Ok(())
}

async fn serve_consumer(
    plan: &Plan,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
) -> io::Result<(String, String)> {
    let seen = Arc::new(Seen::default());
    let mut consumer = Consumer::new(VolatileJournal::new(plan.journal))
        .limits(Limits::default().with_max_connections(MAX_CONNECTIONS));
    if plan.sink {
        consumer = consumer.sink(seen.sink());
    }
    let summary = plan.stream.serve(consumer, listener, stop).await?;
    let rest = format!(
        "\"refused\":{},\"dropped\":{},\"connections\":{},\"seen\":{},\"drained\":{},",
        summary.refused,
        summary.dropped,
        summary.connections,
        seen.reports(),
        summary.drained
    );
    Ok((summary.accepted.to_string(), rest))
}

async fn told_to_stop() {
    let mut input = tokio::io::stdin();
    let ended = async {
        let mut bytes = [0; 64];
        while input.read(&mut bytes).await.is_ok_and(|read| read > 0) {}
    };
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                terminate.recv().await;
            }
            Err(_) => pending().await,
        }
    };
    select! {
        () = ended => {}
        () = terminated => {}
    }
}
