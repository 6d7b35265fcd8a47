use std::env;
use std::io;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{ChildStdout, Command};

use super::arguments::{Arguments, wrong};
use super::{load, serve};

/// Runs a server and senders, prints one line with what both said, and answers whether nothing was lost.
pub(crate) async fn run(mut arguments: Arguments) -> io::Result<bool> {
    let serve = serve::Plan::read(&mut arguments)?;
    let load = load::Plan::read(&mut arguments)?;
    let stream = serve.stream();
    arguments.end()?;

    let program = env::current_exe()?;
    let mut server = Command::new(&program)
        .arg("serve")
        .args(serve.arguments())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let mut said = lines(server.stdout.take())?;
    let to = next(&mut said).await?;
    let mut sender = Command::new(&program)
        .args(["load", "--to", &to])
        .args(load.arguments())
        .args(stream.arguments())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let sent = next(&mut lines(sender.stdout.take())?).await?;
    let sent_well = sender.wait().await?.success();
    drop(server.stdin.take());
    let served = next(&mut said).await?;
    let served_well = server.wait().await?.success();

    let answered = number(&sent, "answered")?;
    let count = |name| number(&served, name).ok();
    // The bare server counts nothing, and a consumer without a sink has none that saw anything.
    let stored = count("accepted").is_none_or(|accepted| accepted >= answered);
    let seen = !serve.has_sink() || count("seen") == count("accepted");
    let well = sent_well && served_well && stored && seen;
    println!("{{\"lost\":{},\"load\":{sent},\"serve\":{served}}}", !well);
    Ok(well)
}

fn lines(output: Option<ChildStdout>) -> io::Result<Lines<BufReader<ChildStdout>>> {
    let output = output.ok_or_else(|| wrong("a process has no output"))?;
    Ok(BufReader::new(output).lines())
}

async fn next(lines: &mut Lines<BufReader<ChildStdout>>) -> io::Result<String> {
    let line = lines.next_line().await?;
    line.ok_or_else(|| io::Error::other("a process ended and said nothing"))
}

/// The whole number with this name in a line of JSON without strings.
fn number(line: &str, name: &str) -> io::Result<u64> {
    let found = line.split([',', '{', '}']).find_map(|part| {
        let (key, value) = part.split_once(':')?;
        (key.trim_matches('"') == name).then(|| value.parse().ok())?
    });
    found.ok_or_else(|| io::Error::other(format!("no {name} in what a process said")))
}
