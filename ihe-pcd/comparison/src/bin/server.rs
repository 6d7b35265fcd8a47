//! Measures requests and answers over loopback, beside bare tokio, and prints one table.
//!
//! ```text
//! cargo run --release --locked --ignore-rust-version --bin server                  a minute and a half, on a quiet machine
//! cargo run --release --locked --ignore-rust-version --bin server --features agpl  with hl7v2 too
//! cargo run --release --locked --ignore-rust-version --bin server -- --smoke       each once: whether they answer, not how fast
//! cargo run --release --locked --ignore-rust-version --bin server -- --only NAME   one alone, for a profiler: ten seconds
//! ```
//!
//! A request is the report of 12 OBX, with another control id each time; the next one goes out when the answer has come.
//! Each answer is checked: MSA-1 is `AA` and MSA-2 names the request. One that is not so is an error of the program.
//!
//! The figures are medians over rounds in which every server has its turn, another one first each time.
//! Servers and sender are in this process. Each server has a tokio runtime of its own with two workers, as a program
//! on two cores has; the sender has one thread, so that what it takes can be told from what the server takes.
//! "us" is the time of the processor that the server took for one message, in microseconds, kernel included:
//! other programs disturb it less than they do the messages in a second.
//! No floor is enforced: a busy machine is not an error.

use std::env;
use std::io;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use cpu_time::{ProcessTime, ThreadTime};
use ihe_pcd_comparison::median;
use ihe_pcd_comparison::wire::{Contender, FixedAnswer, Server, ask_for};
use tokio::runtime::{Builder, Runtime};

/// How many connections ask at once.
const CONNECTIONS: [usize; 2] = [1, 16];

/// How often each server has its turn, and how long a turn is.
#[derive(Clone, Copy)]
struct Plan {
    rounds: usize,
    turn: Duration,
}

const FULL: Plan = Plan {
    rounds: 15,
    turn: Duration::from_millis(500),
};

const SMOKE: Plan = Plan {
    rounds: 1,
    turn: Duration::from_millis(50),
};

const ALONE: Plan = Plan {
    rounds: 1,
    turn: Duration::from_secs(5),
};

/// What one turn, or the middle of many, says.
#[derive(Clone, Copy)]
struct Figure {
    /// Messages in a second.
    rate: f64,
    /// Microseconds of the processor that the server took for one message.
    cost: f64,
}

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let (plan, contenders) = match *arguments.as_slice() {
        [] => (FULL, Contender::ALL.to_vec()),
        ["--smoke"] => (SMOKE, Contender::ALL.to_vec()),
        ["--only", name] => {
            let found = Contender::ALL.iter().copied().find(|it| it.name() == name);
            (ALONE, found.into_iter().collect())
        }
        _ => (FULL, Vec::new()),
    };
    if contenders.is_empty() {
        let names: Vec<_> = Contender::ALL.iter().map(|it| it.name()).collect();
        eprintln!(
            "the arguments are: --smoke; --only NAME, one of: {}",
            names.join("; ")
        );
        return ExitCode::from(2);
    }
    match measure(&contenders, plan) {
        Ok(columns) => {
            print(&contenders, &columns, plan);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// For each number of connections the figures of the contenders.
fn measure(contenders: &[Contender], plan: Plan) -> io::Result<Vec<Vec<Figure>>> {
    let sender = Builder::new_current_thread().enable_all().build()?;
    let length = sender.block_on(FixedAnswer::of_consumer())?;
    println!(
        "Requests of {} bytes, answers of {} bytes.",
        length.request_length(),
        length.length()
    );
    println!();
    let servers = contenders
        .iter()
        .map(|contender| Server::start(*contender))
        .collect::<io::Result<Vec<_>>>()?;
    let mut columns = Vec::new();
    for connections in CONNECTIONS {
        let mut rounds = vec![Vec::with_capacity(plan.rounds); contenders.len()];
        for round in 0..plan.rounds {
            for turn in 0..contenders.len() {
                let index = (round + turn) % contenders.len();
                let name = contenders[index].name();
                let figure = turn_of(&sender, &servers[index], connections, plan.turn)
                    .map_err(|error| io::Error::other(format!("{name}: {error}")))?;
                rounds[index].push(figure);
            }
        }
        columns.push(rounds.iter().map(|figures| middle(figures)).collect());
    }
    for server in servers {
        server.stop();
    }
    Ok(columns)
}

fn middle(figures: &[Figure]) -> Figure {
    Figure {
        rate: median(figures.iter().map(|it| it.rate).collect()),
        cost: median(figures.iter().map(|it| it.cost).collect()),
    }
}

fn turn_of(
    sender: &Runtime,
    server: &Server,
    connections: usize,
    turn: Duration,
) -> io::Result<Figure> {
    let seen_before = server.seen().map(|seen| seen.reports());
    let (all, own) = (ProcessTime::now(), ThreadTime::now());
    let asked = sender.block_on(ask_for(server.address(), connections, turn))?;
    let asking_ended = Instant::now();
    if let (Some(seen), Some(before)) = (server.seen(), seen_before) {
        // With those that opened the connections.
        let all = asked.accepted + u64::try_from(connections).unwrap_or_default();
        sender.block_on(seen.wait_for(before + all));
    }
    let taken = asked.taken + asking_ended.elapsed();
    let cost = all.elapsed().saturating_sub(own.elapsed());
    if asked.accepted == 0 || asked.refused > 0 || asked.foreign > 0 {
        return Err(io::Error::other(format!(
            "not every request was accepted: {asked:?}"
        )));
    }
    let messages = asked.accepted as f64;
    Ok(Figure {
        rate: messages / taken.as_secs_f64(),
        cost: cost.as_secs_f64() * 1e6 / messages,
    })
}

fn print(contenders: &[Contender], columns: &[Vec<Figure>], plan: Plan) {
    print!("| {:<17} |", "");
    for connections in CONNECTIONS {
        let title = format!("{connections} connections");
        print!(" {title:>14} | {:>6} | {:>6} |", "ratio", "us");
    }
    println!();
    let rule = format!(
        " {}: | {}: | {}: |",
        "-".repeat(13),
        "-".repeat(5),
        "-".repeat(5)
    );
    println!("| {} |{}", "-".repeat(17), rule.repeat(CONNECTIONS.len()));
    for (index, contender) in contenders.iter().enumerate() {
        print!("| {:<17} |", contender.name());
        for column in columns {
            let figure = column[index];
            let ratio = figure.rate / column[0].rate;
            print!(
                " {:>14.0} | {ratio:>6.2} | {:>6.1} |",
                figure.rate, figure.cost
            );
        }
        println!();
    }
    println!();
    println!(
        "Messages in a second; medians of {} rounds with turns of {} ms. The ratio is to {}.",
        plan.rounds,
        plan.turn.as_millis(),
        contenders[0].name()
    );
    println!("us: processor time of the server for one message.");
    for contender in contenders {
        println!("- {}: {}.", contender.name(), contender.work());
    }
    println!();
    for (index, contender) in contenders.iter().enumerate() {
        let Some(floor) = contender.floor() else {
            continue;
        };
        if contenders[0] != Contender::Bare {
            continue;
        }
        for (connections, column) in CONNECTIONS.iter().zip(columns) {
            let ratio = column[index].rate / column[0].rate;
            let verdict = if ratio >= floor { "reached" } else { "missed" };
            println!(
                "- {}, {connections} connections: {ratio:.2} of {}; the floor of {floor} is {verdict}",
                contender.name(),
                contenders[0].name()
            );
        }
    }
}
