use ihe_pcd::actor::VolatileReporter;
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant, Pl};
use ihe_pcd::model::{Report, Sender};
use ihe_pcd::pipeline::{Factory, Plan};
use ihe_pcd::plugin::{Failure, ObservationSink, Origin, async_trait};
use tokio::sync::oneshot;

use crate::plugins::{NoSettings, registry};

#[tokio::test]
async fn what_comes_from_listeners_and_sources_goes_through_its_steps_to_every_sink() {
    let (registry, mut taken) = registry();
    let text = r#"
        [journal]
        kind = "danger-volatile"
        [listeners.first]
        kind = "mllp"
        bind = "127.0.0.1:0"
        [listeners.second]
        kind = "mllp"
        bind = "127.0.0.1:0"
        [sources.bed-7]
        kind = "acme-monitor"
        rate = 72
        sender = { application = "ACME", facility = "ICU" }
        [steps.one]
        kind = "mark"
        mark = "one"
        [steps.two]
        kind = "mark"
        mark = "two"
        [sinks.chart]
        kind = "chart"
        through = ["one", "two"]
        [sinks.nobody]
        kind = "nothing"
    "#;
    let plan = Plan::read("ward.toml", text, &registry).unwrap();
    let pipeline = plan.open().await.unwrap();
    let places: Vec<_> = pipeline.places().map(|(_, it)| it.to_owned()).collect();
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));

    let mut next = async || taken.recv().await.unwrap();
    for passed in ["one", "two"] {
        assert_eq!(next().await, (passed.to_owned(), "passed".to_owned()));
    }
    assert_eq!(
        next().await,
        ("chart".to_owned(), "ACME from bed-7".to_owned())
    );

    for (number, place) in places.iter().enumerate() {
        let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
        let report = Report::builder(Sender::named("MONITOR", "ICU"), number.to_string(), now)
            .unidentified_patient_at(Pl::default())
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
            .build();
        let reporter = VolatileReporter::to(place.clone());
        let delivery = reporter.send(&report).await.unwrap();
        assert!(delivery.await.unwrap().code.is_some());
        assert_eq!(next().await.0, "one");
        assert_eq!(next().await.0, "two");
        assert!(next().await.1.starts_with("MONITOR from 127.0.0.1"));
        reporter.close().await;
    }
    drop(stop);
    let summary = running.await.unwrap().unwrap();
    assert_eq!((summary.accepted, summary.drained), (3, true));
}

#[tokio::test]
async fn what_cannot_be_opened_is_told_by_its_place() {
    let (registry, _) = registry();
    let text = r#"
        [journal]
        kind = "danger-volatile"
        [listeners.monitors]
        kind = "mllp"
        bind = "0.0.0.0:0"
    "#;
    let plan = Plan::read("ward.toml", text, &registry).unwrap();
    let error = plan.open().await.unwrap_err().to_string();
    assert!(error.starts_with("listeners.monitors: "), "{error}");
}

#[tokio::test]
async fn rows_go_by_their_routes_and_a_sink_of_sinks_brings_them() {
    let (registry, mut taken) = registry();
    let text = r#"
        [journal]
        kind = "danger-volatile"
        [sources.bed-7]
        kind = "acme-monitor"
        rate = 72
        sender = { application = "ACME", facility = "ICU" }
        [sinks.by-metric]
        kind = "route"
        routes = [{ select = { metric = ["MDC_ECG_HEART_RATE"] }, to = "hearts" }]
        otherwise = "rest"
        [sinks.hearts]
        kind = "tee"
        to = ["chart"]
        also_to = ["nobody"]
        [sinks.chart]
        kind = "chart"
        through = ["first"]
        [sinks.nobody]
        kind = "nothing"
        [sinks.rest]
        kind = "nothing"
        [steps.first]
        kind = "mark"
        mark = "first"
    "#;
    let plan = Plan::read("ward.toml", text, &registry).unwrap();
    let picture = plan.describe();
    let pipeline = plan.open().await.unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));
    assert_eq!(taken.recv().await.unwrap().0, "first");
    let chart = ("chart".to_owned(), "ACME from bed-7".to_owned());
    assert_eq!(taken.recv().await.unwrap(), chart);
    drop(stop);
    let summary = running.await.unwrap().unwrap();
    assert_eq!(
        (summary.delivered, summary.drained),
        (1, true),
        "one sink of the journal"
    );
    assert_eq!(picture.matches("journal -->").count(), 1, "{picture}");
}

#[tokio::test]
async fn what_cannot_do_what_it_is_for_is_told_by_its_table_through_every_step() {
    struct Closed;
    #[async_trait]
    impl ObservationSink for Closed {
        async fn observe(&self, _: &Report<'_>, _: &Origin) -> Result<(), Failure> {
            Ok(())
        }

        async fn preflight(&self) -> Result<(), Failure> {
            Err(Failure::retry_later("closed for the night"))
        }
    }
    let (registry, _) = registry();
    let registry = registry.with(
        "closed",
        Factory::sink(|_: NoSettings| Ok::<_, Failure>(Closed)),
    );
    let text = r#"
        [journal]
        kind = "danger-volatile"
        [listeners.all]
        kind = "mllp"
        bind = "127.0.0.1:0"
        [steps.some]
        kind = "filter"
        select = { metric = ["MDC_ECG_HEART_RATE"] }
        [steps.slow]
        kind = "rate-limit"
        reports = 1
        [steps.again]
        kind = "retry"
        tries = 2
        [steps.each-minute]
        kind = "window"
        window = 60
        [sinks.both]
        kind = "tee"
        to = ["night", "chart"]
        [sinks.chart]
        kind = "chart"
        [sinks.night]
        kind = "closed"
        through = ["some", "slow", "again", "each-minute"]
    "#;
    let plan = Plan::read("ward.toml", text, &registry).unwrap();
    let pipeline = plan.open().await.unwrap();
    let failed = pipeline.preflight().await;
    let failed: Vec<_> = failed
        .iter()
        .map(|(at, failure)| (*at, failure.to_string()))
        .collect();
    assert_eq!(failed, [("sinks.both", "closed for the night".to_owned())]);
}

/// Takes nothing, ever.
struct Closed;

#[async_trait]
impl ObservationSink for Closed {
    async fn observe(&self, _: &Report<'_>, _: &Origin) -> Result<(), Failure> {
        Err(Failure::refuse("closed"))
    }
}

#[tokio::test]
async fn a_message_is_acknowledged_after_the_sinks_that_the_file_names() {
    let factory = Factory::sink(|_: NoSettings| Ok::<_, Failure>(Closed));
    let registry = registry().0.with("closed", factory);
    for (names, is_taken) in [("[\"chart\"]", true), ("[\"chart\", \"record\"]", false)] {
        let text = format!(
            "[journal]\nkind = \"danger-volatile\"\n[listeners.all]\nkind = \"mllp\"\nbind = \"127.0.0.1:0\"\n\
             [sinks.chart]\nkind = \"nothing\"\n[sinks.record]\nkind = \"closed\"\n[policy]\nacknowledge_after = {names}\n"
        );
        let plan = Plan::read("ward.toml", &text, &registry).unwrap();
        let pipeline = plan.open().await.unwrap();
        let place = pipeline.places().next().unwrap().1.to_owned();
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));
        let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
        let report = Report::builder(Sender::named("MONITOR", "ICU"), "1", now)
            .unidentified_patient_at(Pl::default())
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .build();
        let reporter = VolatileReporter::to(place);
        let delivery = reporter.send(&report).await.unwrap();
        assert_eq!(delivery.await.is_ok(), is_taken, "{names}");
        reporter.close().await;
        drop(stop);
        let summary = running.await.unwrap().unwrap();
        assert_eq!(summary.withheld, u64::from(!is_taken));
    }
}

#[tokio::test]
async fn an_audit_sink_is_told_by_the_name_of_the_pipeline_what_happens() {
    let (registry, mut taken) = registry();
    let text = r#"
        name = "Ward 7"
        [journal]
        kind = "danger-volatile"
        [sources.bed-7]
        kind = "acme-monitor"
        rate = 72
        sender = { application = "ACME", facility = "ICU" }
        [audit_sinks.books]
        kind = "trail"
        [limits]
        max_audit_events = 100
    "#;
    let plan = Plan::read("ward.toml", text, &registry).unwrap();
    assert_eq!(plan.audit_sinks().collect::<Vec<_>>(), ["books"]);
    let pipeline = plan.open().await.unwrap();
    let failed = pipeline.preflight().await;
    let failed: Vec<_> = failed.iter().map(|(at, _)| *at).collect();
    assert_eq!(failed, ["audit_sinks.books"]);
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(pipeline.run(async { drop(stopped.await) }));
    for word in ["started", "connected", "stored", "disconnected"] {
        let told = taken.recv().await.unwrap();
        assert_eq!(told, ("trail".to_owned(), format!("{word} by Ward 7")));
    }
    drop(stop);
    assert!(running.await.unwrap().unwrap().drained);
    assert_eq!(taken.recv().await.unwrap().1, "stopped by Ward 7");
}
