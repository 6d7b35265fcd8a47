//! A worker that is a process of its own, and is killed.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink, Origin, async_trait};
use ihe_pcd_adapters::nats::{NatsSettings, NatsWorker};

use crate::server::Server;
use crate::worker::{Line, check, publish, worker_settings};
use crate::{stream, until, which};

const DEVICES: usize = 10;
const REPORTS: usize = 60;

/// Where the child writes what it was shown, and which server it reads from.
const LEDGER: &str = "IHE_PCD_TEST_LEDGER";
const ADDRESS: &str = "IHE_PCD_TEST_SERVER";

/// Writes a line for each report; what is written outlives the process.
struct Lines(Mutex<std::fs::File>);

#[async_trait]
impl ObservationSink for Lines {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let (device, number) = which(report);
        let line = format!("{} {device} {number}\n", origin.position);
        Ok(self.0.lock().unwrap().write_all(line.as_bytes())?)
    }
}

/// The child: this test program once more, with this test only.
#[tokio::test]
async fn the_child_reads_until_it_is_killed() {
    let (Some(path), Ok(address)) = (std::env::var_os(LEDGER), std::env::var(ADDRESS)) else {
        return;
    };
    let file = OpenOptions::new()
        .append(true)
        .open(PathBuf::from(path))
        .unwrap();
    let mut settings = NatsSettings::new([address], "PCD", "pcd", "chart-writer");
    settings.danger_plaintext = true;
    let sink = Lines(Mutex::new(file));
    let worker = NatsWorker::new(settings, worker_settings(), sink).unwrap();
    worker.run(std::future::pending()).await.unwrap();
}

fn child(path: &Path, server: &Server) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "worker_process::the_child_reads_until_it_is_killed",
        ])
        .env(LEDGER, path)
        .env(ADDRESS, server.address())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What was written; a line that a kill has cut would be no line.
fn lines(path: &Path) -> Vec<Line> {
    let text = std::fs::read_to_string(path).unwrap();
    let line = |line: &str| {
        let numbers: Vec<u64> = line.split(' ').map(|it| it.parse().unwrap()).collect();
        (numbers[0], numbers[1] as usize, numbers[2] as usize)
    };
    text.lines().map(line).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_is_followed_by_another_that_goes_on() {
    let name = "a_killed_process_is_followed_by_another_that_goes_on";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    publish(&server, DEVICES, 0..REPORTS).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    std::fs::File::create(&path).unwrap();
    for share in 1..=5 {
        let mut child = child(&path, &server);
        let wanted = DEVICES * REPORTS / 5 * share;
        until(async || {
            let lines = lines(&path);
            let mut positions: Vec<u64> = lines.iter().map(|(position, ..)| *position).collect();
            positions.dedup();
            (positions.len() >= wanted).then_some(())
        })
        .await;
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let again = check(&lines(&path), DEVICES, REPORTS);
    assert!(again <= 5, "{again} came again");
}
