//! A reporter over a file that lasts, and consumers that share no code with it.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod chart;
mod crash;
mod limits;
mod operator;
mod story;

use std::path::Path;
use std::time::Duration;

use ihe_pcd::actor::{Reporter, ReporterBuilder};
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::plugin::TcpTransport;
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::time::timeout;

/// Whatever must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(120), future);
    done.await.expect("it never happened")
}

/// The file, as soon as the one that was killed has let go of it.
async fn open(path: &Path) -> SqliteStore {
    let opened = async {
        loop {
            match SqliteStore::open(path) {
                Ok(store) => return store,
                Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    };
    soon(opened).await
}

/// A reporter that does not wait for long before it tries again.
fn reporter(address: &str) -> ReporterBuilder<()> {
    let (first, longest) = (Duration::from_millis(1), Duration::from_millis(20));
    Reporter::builder(TcpTransport::new(address))
        .back_off(first, longest)
        .ack_timeout(Duration::from_secs(60))
        .seed(1)
}

/// An observation, as a device of somebody else writes it.
fn observation(id: &str) -> MessageBuf {
    message(id, "ORU^R01^ORU_R01", "1.3.6.1.4.1.19376.1.6.1.1.1")
}

fn alert(id: &str) -> MessageBuf {
    message(id, "ORU^R40^ORU_R40", "1.3.6.1.4.1.19376.1.6.1.4.1")
}

fn message(id: &str, kind: &str, profile: &str) -> MessageBuf {
    let header = format!(
        "MSH|^~\\&|PULSAR|EAST|CHART|WEST|20261121120000+0000||{kind}|{id}|P|2.6|||AL|NE|||||{profile}^^{profile}^ISO"
    );
    let lines = [
        &header,
        "PID|||4711^^^WEST^PI||Bråten^Sæunn",
        "OBR|1|A1|A1|182777000^monitoring^SCT|||20261121115955+0000",
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|71|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R",
        "",
    ];
    MessageBuf::parse(lines.join("\r")).unwrap()
}
