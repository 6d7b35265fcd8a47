//! Patients of a file: who is asked for them, and what a broken file does.

use std::fs;
use std::path::Path;
use std::time::Duration;

use ihe_pcd::actor::{Summary, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant, Pl};
use ihe_pcd::model::{Report, Sender};
use ihe_pcd::pipeline::{Factory, Pipeline, Plan, Registry, RunError};
use ihe_pcd::plugin::Failure;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::plugins::{NoSettings, registry};

const STAYS: &str = r#"
[[stays]]
device = "0123456789abcdef"
from = 2026-11-21T09:00:00+01:00
until = 2026-11-21T12:00:00Z
patient = { id = "4711", authority = "HOSPITAL", type = "PI" }

[[stays]]
location = { unit = "ICU", bed = "2" }
from = 2026-11-21T12:00:00Z
patient = { id = "4712", authority = "HOSPITAL^1.2.3^ISO", type = "PI", family = "Nordmann" }
"#;

/// A pipeline that asks the file for patients, and says who it took reports of.
fn ward(file: &Path) -> String {
    format!(
        r#"
        [journal]
        kind = "danger-volatile"
        [listeners.all]
        kind = "mllp"
        bind = "127.0.0.1:0"
        [directories.beds]
        kind = "stays"
        file = {file:?}
        [steps.who]
        kind = "patients"
        directory = "beds"
        [sinks.chart]
        kind = "patients-seen"
        through = ["who"]
        "#
    )
}

type Seen = mpsc::UnboundedReceiver<String>;

fn with_seen() -> (Registry, Seen) {
    let (seen, arrived) = mpsc::unbounded_channel();
    let open = move |_: NoSettings| {
        let seen = seen.clone();
        Ok::<_, Failure>(move |report: &Report<'_>| {
            let patient = report.only_patient().and_then(|it| it.identity());
            let id = patient.and_then(|patient| patient.identifiers.first());
            let id = id.map_or("nobody", |id| id.id.as_str());
            seen.send(id.to_owned()).unwrap();
            Ok(())
        })
    };
    let registry = registry().0.with("patients-seen", Factory::sink(open));
    (registry, arrived)
}

struct Running {
    reporter: VolatileReporter,
    stop: oneshot::Sender<()>,
    running: JoinHandle<Result<Summary, RunError>>,
    seen: Seen,
}

impl Running {
    async fn start(file: &Path) -> Self {
        let (registry, seen) = with_seen();
        let plan = Plan::read("ward.toml", &ward(file), &registry).unwrap();
        let pipeline: Pipeline = plan.open().await.unwrap();
        let place = pipeline.places().next().unwrap().1.to_owned();
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));
        Self {
            reporter: VolatileReporter::to(place),
            stop,
            running,
            seen,
        }
    }

    /// A report of a monitor in bed 2 that nobody has told who it is on.
    async fn report(&self, time: &str) {
        let now = Instant::parse_rfc3339(time).unwrap();
        let bed = Pl {
            point_of_care: "ICU".into(),
            bed: "2".into(),
            ..Pl::default()
        };
        let report = Report::builder(Sender::named("MONITOR", "ICU"), time.to_owned(), now)
            .unidentified_patient_at(bed)
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
            .build();
        self.reporter.send(&report).await.unwrap().await.unwrap();
    }

    async fn seen(&mut self) -> String {
        let seen = timeout(Duration::from_secs(60), self.seen.recv());
        seen.await.expect("it never came").unwrap()
    }

    async fn close(self) -> Summary {
        self.reporter.close().await;
        drop(self.stop);
        self.running.await.unwrap().unwrap()
    }
}

fn file(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("beds.toml"), text).unwrap();
    folder
}

#[tokio::test]
async fn a_report_gets_the_patient_of_the_time_of_its_observation() {
    let folder = file(STAYS);
    let mut ward = Running::start(&folder.path().join("beds.toml")).await;
    for (time, patient) in [
        ("2026-11-21T12:00:00Z", "4712"),
        ("2026-11-21T11:59:59Z", "4711"),
        ("2026-11-21T08:00:00Z", "4711"),
        ("2026-11-21T07:59:59Z", "nobody"),
    ] {
        ward.report(time).await;
        assert_eq!(ward.seen().await, patient, "{time}");
    }
    assert_eq!(ward.close().await.undelivered, 0);
}

#[tokio::test]
async fn two_patients_at_one_time_are_a_conflict_and_the_report_is_set_aside() {
    let both = STAYS.replace("until = 2026-11-21T12:00:00Z\n", "");
    let folder = file(&both);
    let mut ward = Running::start(&folder.path().join("beds.toml")).await;
    ward.report("2026-11-21T12:00:00Z").await;
    ward.report("2026-11-21T11:00:00Z").await;
    assert_eq!(ward.seen().await, "4711", "the other one is not shown");
    assert_eq!(ward.close().await.undelivered, 1);
}

#[test]
fn a_directory_that_is_not_there_is_told_with_those_that_are() {
    let (registry, _) = with_seen();
    let text = ward(Path::new("beds.toml")).replace("directory = \"beds\"", "directory = \"bed\"");
    let faults = Plan::read("ward.toml", &text, &registry).unwrap_err();
    assert_eq!(
        faults.to_string(),
        "ward.toml:10:9: steps.who: there is no directory \"bed\"; known: \"beds\""
    );
    let (before, _) = text.split_once("[directories").unwrap();
    let (_, after) = text.split_once("[steps").unwrap();
    let unused = after.replace("through = [\"who\"]", "");
    let text = format!("{before}[steps{unused}");
    let faults = Plan::read("ward.toml", &text, &registry).unwrap_err();
    let said = faults.to_string();
    assert!(
        said.ends_with("steps.who: there is no directory \"bed\"; there is none"),
        "{said}"
    );
}

#[test]
fn who_is_asked_for_patients_is_in_the_document_and_the_picture() {
    let (registry, _) = with_seen();
    let plan = Plan::read("ward.toml", &ward(Path::new("beds.toml")), &registry).unwrap();
    assert_eq!(plan.directories().collect::<Vec<_>>(), ["beds"]);
    let text = plan.describe();
    for line in [
        "## Who is asked for patients",
        "| beds | stays | the file beds.toml | which patient a device was on, and when | a file of this machine | the permissions of the file; it is not encrypted | nothing of its own | as all |",
        "  d0[/\"beds<br/>the file beds.toml\"\\]\n  journal --> s0x0{{\"who\"}}\n  s0x0 <-.-> d0\n",
    ] {
        assert!(text.contains(line), "{line}\nis not in\n{text}");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_file_is_told_with_its_place_and_without_a_patient() {
    let patient = "patient = { id = \"CANARY\", authority = \"CANARY\", type = \"PI\" }";
    let stay = format!("[[stays]]\ndevice = \"CANARY\"\n{patient}\n");
    for (text, expected) in [
        (
            stay.replace("device", "devise"),
            "2:1: unknown field `devise`",
        ),
        (stay.replace("\"CANARY\", type", "type"), "3:"),
        (
            stay.replace("id = \"CANARY\"", "id = 4711"),
            "3:18: invalid type: integer, expected a string",
        ),
        (
            stay.replace(", type = \"PI\"", ""),
            "3:11: missing field `type`",
        ),
        (
            stay.replace("\"CANARY\"\n", "\"\"\n"),
            "a stay is of one `device` or of one `location`",
        ),
        (
            format!("{stay}location = {{ unit = \"ICU\" }}\n"),
            "a stay is of one `device` or of one `location`",
        ),
        (
            format!("[[stays]]\nlocation = {{}}\n{patient}\n"),
            "`location` says nothing",
        ),
        (
            format!("{stay}from = 2026-11-21T08:00:00\n"),
            "a time is like",
        ),
        (format!("{stay}from = \"CANARY\"\n"), "invalid type: string"),
        (
            format!("{stay}from = 2026-11-21T08:00:00Z\nuntil = 2026-11-21T08:00:00Z\n"),
            "`until` is after `from`",
        ),
        (
            stay.replace("id = \"CANARY\"", "id = \"\""),
            "a patient has an `id`",
        ),
        (
            stay.replace("authority = \"CANARY\"", "authority = \"A^B^C^CANARY\""),
            "`authority` is a name, or",
        ),
        (format!("{stay}= CANARY"), "4:1: "),
        (format!("{stay}CANARY"), "4:"),
        (format!("{stay}x = CANARY\n"), "4:"),
        (format!("{stay}x = 'CANARY\n"), "4:"),
        (format!("{stay}device = \"CANARY\"\n"), "4:1: "),
    ] {
        let folder = file(&text);
        let (registry, _) = with_seen();
        let path = folder.path().join("beds.toml");
        let plan = Plan::read("ward.toml", &ward(&path), &registry).unwrap();
        let error = plan.open().await.unwrap_err().to_string();
        let said = error.strip_prefix(&format!("directories.beds: {}:", path.display()));
        let said = said.unwrap_or_else(|| panic!("{error}"));
        assert!(said.contains(expected), "{said} for\n{text}");
        let of_values = said.replace("CANARY = ", "");
        assert!(
            !of_values.contains("CANARY") && !said.contains("4711"),
            "{said}"
        );
    }
}
