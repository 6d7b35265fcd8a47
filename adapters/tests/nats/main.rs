//! Reports through a server that is real, and is killed.
//!
//! The tests start `nats-server`. Where it is not installed they say so and pass.

#![cfg(feature = "nats")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod aside;
#[cfg(feature = "sqlite")]
mod gateway;
mod preflight;
mod secrets;
mod server;
mod sink;
mod stream;
mod wire;
mod worker;
mod worker_process;

use std::time::Duration;

use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::Report;
use ihe_pcd_adapters::nats::NatsSettings;
use tokio::time::timeout;

/// Whatever must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(120), future);
    done.await.expect("it never happened")
}

/// Asks again until there is an answer.
async fn until<T>(mut asked: impl AsyncFnMut() -> Option<T>) -> T {
    soon(async {
        loop {
            if let Some(answer) = asked().await {
                return answer;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
}

/// Until something holds that is no event.
async fn holds(mut asked: impl FnMut() -> bool) {
    let asking = async {
        while !asked() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    soon(asking).await;
}

/// The settings for a server on this machine.
fn settings(server: &server::Server) -> NatsSettings {
    let mut settings = NatsSettings::new([server.address()], "PCD", "pcd", "gateway");
    settings.danger_plaintext = true;
    // Nothing waits for it: whoever loses the server is told by the connection.
    settings.ack_timeout_ms = 20_000;
    settings
}

/// The report of this number of this device.
fn message(device: usize, number: usize) -> MessageBuf {
    with_note(device, number, "")
}

/// The same with a text of this site's own.
fn with_note(device: usize, number: usize, note: &str) -> MessageBuf {
    let text = format!(
        "MSH|^~\\&|MONITOR{device}|ICU|||20261121120000+0100||ORU^R01^ORU_R01|{device}-{number}|D|2.6|||AL|NE\
         |||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
         PID|||4711^^^HOSPITAL^PI\r\
         OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0100\r\
         OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|{}|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r\
         OBX|2|ST|0^X^99|1.0.0.2|{note}|||||R\r",
        60 + number % 60
    );
    MessageBuf::parse(text).unwrap()
}

/// Which report of which device a report is.
fn which(report: &Report<'_>) -> (usize, usize) {
    let id = report.header.control_id.as_str();
    let (device, number) = id.split_once('-').unwrap();
    (device.parse().unwrap(), number.parse().unwrap())
}
