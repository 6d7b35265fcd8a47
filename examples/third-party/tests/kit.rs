//! The test kit asks what ACME's plugins promise.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use acme_pump::{AcmeCodes, Pump, PumpSettings, SYSTEM};
use ihe_pcd::datatype::Cwe;
use ihe_pcd::plugin::{Failure, testkit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::{pause, sleep};

/// A pump that has so much to say, each once, whoever asks on which connection.
const LINES: usize = 8;

async fn pump() -> Result<Pump, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let said = Arc::new(AtomicUsize::new(0));
    tokio::spawn(async move {
        loop {
            let (mut line, _) = listener.accept().await.unwrap();
            let said = Arc::clone(&said);
            tokio::spawn(async move {
                let mut asked = [0; 2];
                while line.read_exact(&mut asked).await.is_ok() {
                    let number = said.fetch_add(1, Ordering::SeqCst);
                    if number >= LINES {
                        break;
                    }
                    let text = format!("SN=00A037FFFE000007 VOL={number}.5\n");
                    if line.write_all(text.as_bytes()).await.is_err() {
                        break;
                    }
                }
            });
        }
    });
    Ok(Pump::new(PumpSettings {
        address,
        unit: "ICU".to_owned(),
        bed: "4".to_owned(),
    }))
}

#[tokio::test]
async fn the_driver_keeps_what_a_source_promises() {
    // Nobody waits for the pauses between two questions.
    pause();
    let kept = testkit::source(pump, async || sleep(Duration::from_secs(3600)).await);
    if let Err(broken) = kept.await {
        panic!("{broken}");
    }
}

#[tokio::test]
async fn the_code_map_keeps_what_a_mapper_promises() {
    let known = ["RATE", "VOL", "VTBI"].map(|code| (Cwe::new(code, code, SYSTEM), None));
    if let Err(broken) = testkit::code_mapper(AcmeCodes, &known).await {
        panic!("{broken}");
    }
}
