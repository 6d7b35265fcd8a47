use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ihe_pcd::plugin::Stream;
use ihe_pcd_comparison::wire::{Answer, Client, Histogram, Ids};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::arguments::{Arguments, wrong};
use super::stream::Kind;

/// How long an answer is waited for; then the connection is given up.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many connections are opened before there is a pause of 10 ms: 5,000 in a second at most.
const OPENED_AT_ONCE: u32 = 50;

/// How much is sent.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    connections: u32,
    rate: u32,
    seconds: u32,
}

impl Plan {
    pub(crate) fn read(arguments: &mut Arguments) -> io::Result<Self> {
        let smoke = arguments.flag("--smoke");
        let or =
            |given: Option<u32>, full, short| given.unwrap_or(if smoke { short } else { full });
        let plan = Self {
            connections: or(arguments.number("--connections")?, 10_000, 200),
            rate: or(arguments.number("--rate")?, 10_000, 200),
            seconds: or(arguments.number("--seconds")?, 20, 2),
        };
        if plan.connections == 0 || plan.rate == 0 || plan.seconds == 0 {
            return Err(wrong("nothing would be sent"));
        }
        Ok(plan)
    }

    /// How it is told to a process that is started.
    pub(crate) fn arguments(&self) -> Vec<String> {
        [
            ("--connections", self.connections),
            ("--rate", self.rate),
            ("--seconds", self.seconds),
        ]
        .into_iter()
        .flat_map(|(name, value)| [name.into(), value.to_string()])
        .collect()
    }
}

/// What came of it, for all connections together.
#[derive(Default)]
struct Outcome {
    sent: u64,
    answered: u64,
    refused: u64,
    foreign: u64,
    /// How far behind its plan a message was sent at worst.
    late: Duration,
    times: Histogram,
}

/// What all connections have in common.
struct Shared {
    ids: Ids,
    period: Duration,
    end: Instant,
    outcome: Mutex<Outcome>,
}

impl Shared {
    fn outcome(&self) -> MutexGuard<'_, Outcome> {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens the connections, sends, says what came of it, and answers how many messages were not accepted.
pub(crate) async fn load(plan: Plan, to: SocketAddr, stream: Kind) -> io::Result<u64> {
    let connector = stream.connector()?;
    let mut clients = Vec::new();
    for number in 1..=plan.connections {
        clients.push(Client::new(connector.connect(to).await?));
        if number.is_multiple_of(OPENED_AT_ONCE) {
            sleep(Duration::from_millis(10)).await;
        }
    }

    let period = Duration::from_secs(1) * plan.connections / plan.rate;
    let begin = Instant::now() + Duration::from_millis(100);
    let shared = Arc::new(Shared {
        ids: Ids::new(),
        period,
        end: begin + Duration::from_secs(plan.seconds.into()),
        outcome: Mutex::default(),
    });
    let mut sending = JoinSet::new();
    for (client, number) in clients.into_iter().zip(0..plan.connections) {
        let first = begin + period.mul_f64(f64::from(number) / f64::from(plan.connections));
        sending.spawn(send(client, Arc::clone(&shared), first));
    }
    // They stay open until all are done: what the server holds for them is part of the question.
    let mut open = Vec::new();
    while let Some(ended) = sending.join_next().await {
        open.push(ended.map_err(io::Error::other)?);
    }

    let outcome = shared.outcome();
    let Outcome {
        sent,
        answered,
        refused,
        foreign,
        late,
        times,
    } = &*outcome;
    let unanswered = sent - answered;
    let millis = |time: Duration| time.as_secs_f64() * 1e3;
    let quantile = |part| millis(times.quantile(part));
    println!(
        "{{\"sent\":{sent},\"answered\":{answered},\"unanswered\":{unanswered},\"refused\":{refused},\
         \"foreign\":{foreign},\"p50_ms\":{:.3},\"p99_ms\":{:.3},\"p99.9_ms\":{:.3},\"max_ms\":{:.3},\
         \"late_ms\":{:.3}}}",
        quantile(0.5),
        quantile(0.99),
        quantile(0.999),
        millis(times.longest()),
        millis(*late),
    );
    Ok(unanswered + refused)
}

/// Sends from the first moment on, once in each period, and gives the connection back when it is over.
async fn send(
    mut client: Client<Box<dyn Stream>>,
    shared: Arc<Shared>,
    first: Instant,
) -> Client<Box<dyn Stream>> {
    let mut next = first;
    while next < shared.end {
        sleep_until(next).await;
        let begin = Instant::now();
        let answer = timeout(PATIENCE, client.ask(&shared.ids)).await;
        let time = begin.elapsed();
        let mut outcome = shared.outcome();
        outcome.sent += 1;
        outcome.late = outcome.late.max(begin.saturating_duration_since(next));
        match answer {
            Ok(Ok(Answer::Foreign)) => outcome.foreign += 1,
            Ok(Ok(answer)) => {
                outcome.answered += 1;
                outcome.refused += u64::from(answer == Answer::Refused);
                outcome.times.add(time);
            }
            Ok(Err(_)) | Err(_) => break,
        }
        next += shared.period;
    }
    client
}
