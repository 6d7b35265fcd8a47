//! Runs a pipeline of the hospital, in which ACME's plugins may stand: `acme-pump CONFIG.toml`.

#![allow(clippy::print_stderr, reason = "a program tells why it ends")]

use std::env;
use std::error::Error;
use std::process::ExitCode;

use ihe_pcd::pipeline::{Plan, Registry};

#[tokio::main]
async fn main() -> ExitCode {
    let Some(file) = env::args().nth(1) else {
        eprintln!("usage: acme-pump CONFIG.toml");
        return ExitCode::from(2);
    };
    match run(&file).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

async fn run(file: &str) -> Result<(), Box<dyn Error>> {
    let registry = Registry::standard();
    let registry = ihe_pcd_adapters::registered(registry);
    let registry = acme_pump::register(registry);
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let pipeline = Plan::read(file, &text, &registry)?.open().await?;
    let ended = pipeline.run(async { drop(tokio::signal::ctrl_c().await) });
    let summary = ended.await?;
    eprintln!("{summary}");
    Ok(())
}
