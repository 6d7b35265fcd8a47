//! Sources of alerts: what they raise is kept in an outbox until a consumer has it.

use std::time::Duration;

use ihe_pcd::actor::AlertManager;
use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Cx, Ei};
use ihe_pcd::model::{AlertContent, Identity};
use ihe_pcd::pipeline::{Factory, Plan, Registry};
use ihe_pcd::plugin::{
    AlertNotice, AlertOutlet, AlertSource, Failure, TcpListener, VolatileJournal, async_trait,
};
use ihe_pcd::session::alert::Saying;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use crate::plugins::{NoSettings, registry};

/// Raises one alert, which stands until somebody else ends it, and notes it.
struct Alarm(mpsc::UnboundedSender<(String, String)>);

#[async_trait]
impl AlertSource for Alarm {
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
        let active = outlet.active();
        if active.is_empty() {
            outlet.raise(battery_of(7)).await?;
        }
        for alert in active {
            outlet.say(&alert.id, Saying::Confirm).await?;
        }
        self.0
            .send(("alarm".to_owned(), "raised".to_owned()))
            .unwrap();
        outlet.stopping().await;
        Ok(())
    }

    async fn preflight(&self) -> Result<(), Failure> {
        Err(Failure::retry_later("no cable"))
    }
}

#[cfg(feature = "testkit")]
#[tokio::test(start_paused = true)]
async fn the_alarm_keeps_what_a_source_of_alerts_promises() {
    let (notes, _raised) = mpsc::unbounded_channel();
    let kept = ihe_pcd::plugin::testkit::alert_source(
        async || Ok(Alarm(notes.clone())),
        async || tokio::time::sleep(Duration::from_secs(60)).await,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

type Notes = mpsc::UnboundedReceiver<(String, String)>;

/// A registry with an alarm, what its audit sink notes, and what the alarm does.
fn with_alarm() -> (Registry, Notes, Notes) {
    let (registry, taken) = registry();
    let (notes, raised) = mpsc::unbounded_channel();
    let open = move |_: NoSettings| Ok::<_, Failure>(Alarm(notes.clone()));
    let registry = registry.with("acme-alarm", Factory::alert_source(open));
    (registry, taken, raised)
}

/// A pipeline whose alarm is told to a manager there, and no one else.
fn ward(to: &str) -> String {
    format!(
        r#"
        name = "Ward 7"
        [journal]
        kind = "danger-volatile"
        [alert_sources.bed-7]
        kind = "acme-alarm"
        sender = {{ application = "ACME", facility = "ICU" }}
        outbox = "alarms"
        [outboxes.alarms]
        kind = "mllp"
        to = "{to}"
        [outboxes.alarms.journal]
        kind = "danger-volatile"
        [limits]
        drain_deadline = 1
        "#
    )
}

/// What is said of a configuration that is wrong.
fn faults(text: &str) -> Vec<String> {
    let faults = Plan::read("ward.toml", text, &with_alarm().0).unwrap_err();
    faults
        .iter()
        .map(|fault| format!("{}: {}", fault.at, fault.what))
        .collect()
}

#[tokio::test]
async fn what_a_source_raises_comes_to_the_manager_of_its_outbox() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap().to_string();
    let (told, mut heard) = mpsc::unbounded_channel();
    let manager = AlertManager::new(VolatileJournal::new(100));
    let manager = manager.sink(move |notice: &AlertNotice<'_>| {
        let sender = notice.change.key.sender().to_owned();
        told.send((notice.change.kind.word(), sender)).unwrap();
        Ok(())
    });
    let (close, closed) = oneshot::channel::<()>();
    let managing = tokio::spawn(manager.serve(listener, async { drop(closed.await) }));

    let (registry, mut audited, _raised) = with_alarm();
    let text = ward(&place) + "[audit_sinks.books]\nkind = \"trail\"\n";
    let plan = Plan::read("ward.toml", &text, &registry).unwrap();
    assert_eq!(plan.alert_sources().collect::<Vec<_>>(), ["bed-7"]);
    let pipeline = plan.open().await.unwrap();
    let failed = pipeline.preflight().await;
    let failed: Vec<_> = failed.iter().map(|(at, _)| *at).collect();
    assert_eq!(failed, ["alert_sources.bed-7", "audit_sinks.books"]);
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));
    let soon = timeout(Duration::from_secs(60), heard.recv());
    let (kind, sender) = soon.await.expect("it never came").unwrap();
    assert_eq!((kind, &*sender), ("said", "ACME|ICU"));
    drop(stop);
    assert!(running.await.unwrap().unwrap().drained);
    drop(close);
    managing.await.unwrap().unwrap();
    let mut words = Vec::new();
    while let Ok((_, told)) = audited.try_recv() {
        words.extend(told.strip_suffix(" by Ward 7, bed-7").map(str::to_owned));
    }
    assert_eq!(words.first().map(String::as_str), Some("started"));
    assert_eq!(words.last().map(String::as_str), Some("stopped"));
    for word in ["stored", "connected", "forwarded"] {
        assert!(words.iter().any(|it| it == word), "{word} in {words:?}");
    }
}

#[tokio::test]
async fn what_is_left_in_an_outbox_is_not_drained() {
    // Nobody listens there.
    let (registry, _, mut raised) = with_alarm();
    let plan = Plan::read("ward.toml", &ward("127.0.0.1:9"), &registry).unwrap();
    let pipeline = plan.open().await.unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));
    raised.recv().await.unwrap();
    drop(stop);
    let summary = timeout(Duration::from_secs(60), running).await;
    let summary = summary.expect("it ends").unwrap().unwrap();
    assert!(!summary.drained, "it says so");
}

#[test]
fn an_outbox_is_of_one_source_and_has_a_journal() {
    let fine = ward("x:1");
    let second = "[alert_sources.bed-8]\nkind = \"acme-alarm\"\noutbox = \"alarms\"\n\
        sender = { application = \"ACME\", facility = \"ICU\" }\n";
    for (text, expected) in [
        (
            fine.replace("outbox = \"alarms\"", "outbox = \"alerts\""),
            &[
                "alert_sources.bed-7: there is no outbox \"alerts\"; known: \"alarms\"",
                "outboxes.alarms: no alert source has it: nothing would ever be in it",
            ][..],
        ),
        (
            format!("{fine}{second}"),
            &[
                "alert_sources.bed-8: another source has the outbox \"alarms\", and only one can have it",
            ],
        ),
        (
            fine.replace("outbox = \"alarms\"", ""),
            &[
                "alert_sources.bed-7: `outbox` is missing: which of `outboxes` keeps what it raises",
                "outboxes.alarms: no alert source has it: nothing would ever be in it",
            ],
        ),
        (
            fine.replace("[outboxes.alarms.journal]", "[sinks.chart]")
                .replace("[limits]", "[limits]\n"),
            &[
                "alert_sources.bed-7: there is no outbox \"alarms\"; there is none",
                "outboxes.alarms: `journal` is missing: where what is in it is kept until the consumer has it",
                "sinks.chart: there is no sink of the kind \"danger-volatile\"; known: \"chart\", \"mllp\", \"nothing\", \"route\", \"tee\"",
            ],
        ),
        (
            fine.replace("sender =", "sendr ="),
            &[
                "alert_sources.bed-7: `sender` is missing: { application, facility }, MSH-3 and MSH-4",
                "alert_sources.bed-7: unknown field `sendr`, there are no fields",
            ],
        ),
        (
            fine.replace("to = \"x:1\"", "to = \"x:1\"\ntls_name = \"x\""),
            &["outboxes.alarms: `tls_name` needs `tls`"],
        ),
        (
            fine.replace("acme-alarm", "acme-monitor"),
            &[
                "alert_sources.bed-7: there is no alert source of the kind \"acme-monitor\"; known: \"acme-alarm\"",
            ],
        ),
    ] {
        assert_eq!(faults(&text), expected, "{text}");
    }
}

#[test]
fn what_is_wrong_with_the_limits_of_an_outbox_is_told_with_file_line_and_what_is_known() {
    let known = "expected one of `messages`, `when_full`, `set_aside`, `longest_age`, `ack_timeout`, `connect_timeout`, `window`, `strict_families`";
    for (line, said) in [
        ("mesages = 5", format!("unknown field `mesages`, {known}")),
        ("messages = 0", "it is at least one".to_owned()),
        ("ack_timeout = 0", "it is at least a second".to_owned()),
        (
            "longest_age = \"1 h\"",
            "invalid type: string, expected u32".to_owned(),
        ),
        (
            "window = 65",
            "1 to 64 messages may be on their way at once".to_owned(),
        ),
        (
            "when_full = \"forget\"",
            "unknown variant `forget`, expected `wait` or `refuse`".to_owned(),
        ),
    ] {
        let text = ward("x:1") + "[outboxes.alarms.limits]\n" + line + "\n";
        let place = text.lines().count();
        let faults = Plan::read("ward.toml", &text, &with_alarm().0).unwrap_err();
        let faults = faults.to_string();
        let at = format!("ward.toml:{place}:");
        assert!(faults.starts_with(&at), "{faults} is not at {at}");
        assert!(faults.contains("outboxes.alarms.limits: "), "{faults}");
        assert!(faults.contains(&said), "{faults}\ndoes not say\n{said}");
    }
    let text = ward("x:1").replace("kind = \"mllp\"", "kind = \"mllp\"\nlimits = 5");
    let expected = "outboxes.alarms.limits: a table is expected here, and no integer";
    assert_eq!(faults(&text), [expected]);
}

#[tokio::test]
async fn what_an_outbox_has_no_place_for_is_refused_to_its_source() {
    // Nobody listens there, so that what is raised stays.
    let text = ward("127.0.0.1:9").replace("kind = \"acme-alarm\"", "kind = \"acme-storm\"")
        + "[outboxes.alarms.limits]\nmessages = 1\nwhen_full = \"refuse\"\n";
    let (notes, mut raised) = mpsc::unbounded_channel();
    let open = move |_: NoSettings| Ok::<_, Failure>(Storm(notes.clone()));
    let registry = registry().0.with("acme-storm", Factory::alert_source(open));
    let pipeline = Plan::read("ward.toml", &text, &registry).unwrap();
    let pipeline = pipeline.open().await.unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));
    let soon = timeout(Duration::from_secs(60), raised.recv());
    let taken = soon.await.expect("it never was full").unwrap();
    assert_eq!(taken, 1);
    drop(stop);
    running.await.unwrap().unwrap();
}

/// Raises one alert after the other until one is not taken, and notes how many were.
struct Storm(mpsc::UnboundedSender<usize>);

#[async_trait]
impl AlertSource for Storm {
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
        let mut taken = 0;
        while outlet.raise(battery_of(taken)).await.is_ok() {
            taken += 1;
        }
        let _ = self.0.send(taken);
        outlet.stopping().await;
        Ok(())
    }
}

/// An empty battery of the device with this number.
fn battery_of(number: usize) -> AlertContent {
    let device = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
    AlertContent::builder()
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
        .mds(device, Ei::eui_64(format!("0123456789ABCD{number:02X}")))
        .vmd(mdc::DEV_ECG_VMD)
        .technical(mdc::EVT_BATT_DEPL, "Battery empty", device)
        .into()
}

#[test]
fn alarms_and_outboxes_are_in_the_document_and_the_picture() {
    let plan = Plan::read("ward.toml", &ward("x:1"), &with_alarm().0).unwrap();
    let text = plan.describe();
    for line in [
        "| bed-7 | acme-alarm | not said | not said | not said | not said | stored in its outbox | as all |",
        "| outbox alarms | danger-volatile | not said | not said | memory | that of the process | until every sink has it; **lost with the process** | as all |",
        "| alarms | mllp | x:1 | PCD-04 | HL7 v2.6 over MLLP over TCP | **none: plain text** | in its journal, until the consumer has it | as all |",
        "| alarms | 100000 messages | who raises an alert waits | as long as it takes | 1000 messages | 10 s, of either family | 10 s | 1 |",
        "  b0[/\"bed-7\"/] ==>|acme-alarm| o0[(\"outbox: danger-volatile\")]\n  o0 ==>|mllp| w0[\"alarms<br/>x:1\"]\n",
    ] {
        assert!(text.contains(line), "{line}\nis not in\n{text}");
    }
}
