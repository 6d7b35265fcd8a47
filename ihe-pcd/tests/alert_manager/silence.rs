//! How long a reporter may be silent: as it says itself, and after a restart of the manager.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{Alerts, Consumer};
use ihe_pcd::mllp::Connection;
use ihe_pcd::plugin::{Journal, VolatileJournal};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{AlertWatch, ChangeKind, CourseState};
use tokio::io::DuplexStream;
use tokio::time;

use crate::scaffold::clock::Virtual;
use crate::scaffold::site::next_answer;
use crate::scaffold::ward::{Ward, settle};
use crate::station::{Heard, Recorder, message, rest};
use ChangeKind::{Confirmed, LostReporter, Said, Unconfirmed};

/// A manager in virtual time, its list and what its sink is told.
fn open(journal: &Arc<VolatileJournal>, watch: AlertWatch) -> (Ward, Alerts, Heard) {
    let (sink, heard) = Recorder::new();
    let consumer = Consumer::new(Arc::clone(journal))
        .clock(Virtual::new())
        .alert_sink(sink)
        .alert_watch(watch);
    let alerts = consumer.alerts();
    (Ward::open(consumer), alerts, heard)
}

fn journal() -> Arc<VolatileJournal> {
    Arc::new(VolatileJournal::new(100))
}

/// Nobody is lost with a connection alone.
fn watch() -> AlertWatch {
    AlertWatch::default().without_links()
}

async fn tell(device: &mut Connection<DuplexStream>, text: &str) {
    device.write_frame(text.as_bytes()).await.unwrap();
    assert_eq!(next_answer(device).await.unwrap().0, "CA");
    settle().await;
}

async fn pass(seconds: u64) {
    time::sleep(Duration::from_secs(seconds)).await;
}

fn kinds(heard: &mut Heard) -> Vec<ChangeKind> {
    rest(heard).into_iter().map(|told| told.kind).collect()
}

fn said(number: u32, id: &str, phase: &str, state: &str) -> String {
    message(number, id, phase, state, "12:00:00")
}

/// The same, and that it is heard of again within so many seconds.
fn promising(text: &str, seconds: u32) -> String {
    format!(
        "{text}OBX|10|NM|67860^MDC_ATTR_CONFIRM_TIMEOUT^MDC|1.1.0.1.8|{seconds}|264320^MDC_DIM_SEC^MDC|||||F\r"
    )
}

/// That the reporter of these alerts is alive.
fn watchdog(number: u32) -> String {
    let text = said(number, "W", "start", "active");
    let text = text.replace(
        "|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2",
        "|CWE|196616^MDC_EVT_ALARM^MDC|1.1.0.1.1|198200^MDC_EVT_WATCHDOG^MDC",
    );
    text.replace("|PH|", "|PN|").replace("|SP|", "|ST|")
}

#[tokio::test(start_paused = true)]
async fn an_alert_is_unconfirmed_as_soon_as_its_reporter_has_said_in_it() {
    let (ward, alerts, mut heard) = open(&journal(), watch().with_confirmed_within(time_of(300)));
    let mut device = ward.device();
    tell(&mut device, &said(1, "A", "start", "active")).await;
    tell(
        &mut device,
        &promising(&said(2, "B", "start", "active"), 20),
    )
    .await;
    pass(15).await;
    tell(&mut device, &said(3, "B", "continue", "active")).await;
    assert_eq!(kinds(&mut heard), [Said, Said, Confirmed]);
    let within = alerts.standing().into_iter().map(|it| it.heard_within);
    assert_eq!(within.collect::<Vec<_>>(), [None, Some(time_of(20))]);
    pass(19).await;
    assert!(kinds(&mut heard).is_empty());
    pass(1).await;
    assert_eq!(kinds(&mut heard), [Unconfirmed, LostReporter]);
    assert_eq!(alerts.standing().len(), 2);
    assert!(
        alerts.standing()[0].is_confirmed(),
        "of it nothing was said"
    );
    pass(300).await;
    assert_eq!(kinds(&mut heard), [Unconfirmed]);
}

#[tokio::test(start_paused = true)]
async fn a_watchdog_says_it_for_all_alerts_of_its_reporter() {
    let (ward, _alerts, mut heard) = open(&journal(), watch());
    let mut device = ward.device();
    tell(&mut device, &said(1, "A", "start", "active")).await;
    pass(1_000).await;
    assert_eq!(kinds(&mut heard), [Said], "nobody has said anything");
    tell(&mut device, &promising(&watchdog(2), 20)).await;
    tell(&mut device, &said(3, "B", "start", "active")).await;
    pass(15).await;
    tell(&mut device, &promising(&watchdog(4), 20)).await;
    pass(19).await;
    assert_eq!(kinds(&mut heard), [Said]);
    pass(1).await;
    assert_eq!(kinds(&mut heard), [Unconfirmed, LostReporter, Unconfirmed]);
}

#[tokio::test(start_paused = true)]
async fn what_a_reporter_says_counts_within_the_bounds_of_the_site() {
    for (watch, told_after) in [
        (
            watch().with_reported_within(time_of(30)..=time_of(60)),
            Some(30),
        ),
        (
            watch().with_reported_within(time_of(1)..=time_of(10)),
            Some(10),
        ),
        (watch().without_reported(), None),
        (
            watch()
                .without_reported()
                .with_confirmed_within(time_of(40)),
            Some(40),
        ),
    ] {
        let (ward, _alerts, mut heard) = open(&journal(), watch);
        let mut device = ward.device();
        tell(
            &mut device,
            &promising(&said(1, "A", "start", "active"), 20),
        )
        .await;
        assert_eq!(kinds(&mut heard), [Said]);
        pass(told_after.unwrap_or(1_000) - 1).await;
        assert!(kinds(&mut heard).is_empty());
        pass(1).await;
        let expected = [Unconfirmed, LostReporter];
        let expected = &expected[..told_after.map_or(0, |_| 2)];
        assert_eq!(kinds(&mut heard), expected, "{told_after:?}");
    }
}

const fn time_of(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test(start_paused = true)]
async fn a_reporter_that_is_silent_since_a_restart_is_lost_once_and_one_that_speaks_is_not() {
    let journal = journal();
    let (ward, _, _heard) = open(&journal, watch());
    let mut device = ward.device();
    for (number, id, sender) in [(1, "A", "EAST"), (2, "B", "EAST"), (3, "C", "WEST")] {
        let text = said(number, id, "start", "active").replace("|MONITOR|", &format!("|{sender}|"));
        tell(&mut device, &text).await;
    }
    ward.close().await;

    let grace = watch().with_restart_grace(time_of(60));
    let (ward, alerts, mut heard) = open(&journal, grace);
    let mut device = ward.device();
    pass(59).await;
    assert_eq!(kinds(&mut heard), [Unconfirmed; 3]);
    let text = said(4, "C", "continue", "active").replace("|MONITOR|", "|WEST|");
    tell(&mut device, &text).await;
    assert_eq!(kinds(&mut heard), [Confirmed]);
    pass(1).await;
    let told = rest(&mut heard);
    assert_eq!(told.len(), 1, "one for both alerts of one reporter");
    assert_eq!(told[0].kind, LostReporter);
    assert!(!told[0].calls);
    pass(100_000).await;
    assert!(kinds(&mut heard).is_empty(), "once");
    assert_eq!(alerts.standing().len(), 3);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn the_end_of_an_alert_that_paused_before_a_restart_is_no_misstep() {
    let journal = journal();
    let (ward, alerts, _heard) = open(&journal, watch());
    let mut device = ward.device();
    tell(&mut device, &said(1, "A", "start", "active")).await;
    tell(&mut device, &said(2, "A", "stop", "inactive")).await;
    assert!(alerts.standing().is_empty());
    ward.close().await;

    let (ward, alerts, mut heard) = open(&journal, watch());
    let mut device = ward.device();
    settle().await;
    assert!(alerts.standing().is_empty() && rest(&mut heard).is_empty());
    tell(&mut device, &said(3, "A", "end", "inactive")).await;
    let told = rest(&mut heard);
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].misstep, told[0].state),
        (None, Some(CourseState::Over))
    );
    ward.close().await;
    assert_eq!(kept(&journal).await, 0, "nothing is kept for what is over");
}

#[tokio::test(start_paused = true)]
async fn an_alert_that_pauses_for_longer_than_it_is_remembered_is_kept_no_longer() {
    let journal = journal();
    let (ward, _, _heard) = open(&journal, watch());
    let mut device = ward.device();
    tell(&mut device, &said(1, "A", "start", "active")).await;
    tell(&mut device, &said(2, "A", "stop", "inactive")).await;
    pass(3_599).await;
    assert_eq!(kept(&journal).await, 2);
    pass(1).await;
    // What is let go is let go with the next mark.
    tell(&mut device, &said(3, "B", "start", "active")).await;
    tell(&mut device, &said(4, "B", "end", "inactive")).await;
    ward.close().await;
    assert_eq!(kept(&journal).await, 0);
}

async fn kept(journal: &VolatileJournal) -> usize {
    let reader = "alerts, what stands";
    let kept = journal.quarantined(reader, Position::START, 10).await;
    kept.unwrap().len()
}
