//! A sink is brought again what it has seen, when somebody asks for it.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, ReplayFrom, ServeError};
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{ErrorKind, Journal, Windowed};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::{ThinningSettings, WindowLength};
use tokio::time;

use crate::scaffold::chart::{Answer, Chart};
use crate::scaffold::clock::Virtual;
use crate::scaffold::injured::InjuredJournal;
use crate::scaffold::site::{next_answer, payload, report_at, soon};
use crate::scaffold::ward::{Ward, wires};

/// Five reports, one a second from the first second on; the third is refused.
async fn after_five_reports() -> (Arc<InjuredJournal>, Arc<Chart>) {
    let (journal, chart) = (Arc::new(InjuredJournal::new()), Chart::new());
    keep_everything(&journal).await;
    chart.answer("3", Answer::Fails(ErrorKind::Refuse));
    let consumer = Consumer::new(Arc::clone(&journal)).clock(Virtual::new());
    let ward = Ward::open(consumer.sink(Arc::clone(&chart)));
    let mut device = ward.device();
    for id in ["1", "2", "3", "4", "5"] {
        time::sleep(Duration::from_secs(1)).await;
        device.write_frame(&payload(id)).await.unwrap();
        assert!(next_answer(&mut device).await.is_some());
    }
    drop(device);
    ward.close().await;
    assert_eq!(chart.ids(), ["1", "2", "3", "4", "5"]);
    (journal, chart)
}

/// As for a reader that has yet to come.
async fn keep_everything(journal: &InjuredJournal) {
    journal.mark("archive", Position::START).await.unwrap();
}

/// What the chart sees of a consumer that replays from there, and then takes one more report: control ids, and whether it saw them before.
async fn seen(
    journal: &Arc<InjuredJournal>,
    chart: &Arc<Chart>,
    from: ReplayFrom,
) -> Vec<(String, bool)> {
    let consumer = Consumer::new(Arc::clone(journal)).clock(Virtual::new());
    let consumer = consumer.sink(Arc::clone(chart)).replay("chart", from);
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    device.write_frame(&payload("6")).await.unwrap();
    assert!(next_answer(&mut device).await.is_some());
    drop(device);
    ward.close().await;
    let shown = chart.shown().into_iter();
    shown.map(|(id, origin)| (id, origin.replayed)).collect()
}

fn second(second: u64) -> Instant {
    let since = Duration::from_secs(second);
    Instant::UNIX_EPOCH.checked_add(since).unwrap()
}

fn again<const N: usize>(ids: [&str; N]) -> Vec<(String, bool)> {
    let seen = ids.into_iter().map(|id| (id.to_owned(), true));
    seen.chain([("6".to_owned(), false)]).collect()
}

#[tokio::test(start_paused = true)]
async fn from_a_position_or_a_time_on_everything_comes_again_but_what_is_set_aside() {
    for (from, expected) in [
        (
            ReplayFrom::Position(Position::new(2)),
            again(["2", "4", "5"]),
        ),
        (
            ReplayFrom::Position(Position::START),
            again(["1", "2", "4", "5"]),
        ),
        (ReplayFrom::Position(Position::new(9)), again([])),
        (ReplayFrom::Time(second(2)), again(["2", "4", "5"])),
        (ReplayFrom::Time(second(4)), again(["4", "5"])),
        (ReplayFrom::Time(second(60)), again([])),
    ] {
        let (journal, chart) = after_five_reports().await;
        assert_eq!(seen(&journal, &chart, from).await, expected, "{from:?}");
        let mark = journal.marked("chart").await.unwrap();
        assert_eq!(mark, Position::new(6));
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_deleted_meanwhile_does_not_come_and_what_is_left_does() {
    let (journal, chart) = after_five_reports().await;
    journal.mark("archive", Position::new(5)).await.unwrap();
    assert_eq!(journal.delete(Position::new(4)).await.unwrap(), 3);
    let from = ReplayFrom::Position(Position::new(1));
    assert_eq!(seen(&journal, &chart, from).await, again(["5"]));
}

#[tokio::test(start_paused = true)]
async fn what_is_lost_in_between_is_told_as_it_is_without_a_replay() {
    let (journal, chart) = after_five_reports().await;
    journal.lose(1..=2);
    let from = ReplayFrom::Position(Position::new(1));
    let consumer = Consumer::new(Arc::clone(&journal)).sink(Arc::clone(&chart));
    let ward = Ward::open(consumer.replay("chart", from));
    assert_eq!(ward.close().await.lost, 2);
    assert_eq!(chart.ids(), ["4", "5"]);
}

#[tokio::test(start_paused = true)]
async fn windows_that_were_given_out_are_given_out_again() {
    let (journal, chart) = (Arc::new(InjuredJournal::new()), Chart::new());
    keep_everything(&journal).await;
    let mut shown = Vec::new();
    for replays in [false, true] {
        let minute = WindowLength::new(Duration::from_secs(60)).unwrap();
        let settings = ThinningSettings::new(minute);
        let windowed = Windowed::new(settings, Arc::clone(&chart)).unwrap();
        let consumer = Consumer::new(Arc::clone(&journal)).clock(Virtual::new());
        let mut consumer = consumer.sink(windowed);
        if replays {
            let from = ReplayFrom::Position(Position::new(1));
            consumer = consumer.replay("chart", from);
        }
        let ward = Ward::open(consumer);
        let mut device = ward.device();
        for minute in (0..3).filter(|_| !replays) {
            let report = report_at(second(60 * minute), minute.to_string(), 72);
            let frame = report.write().unwrap();
            device.write_frame(frame.as_ref()).await.unwrap();
            assert!(next_answer(&mut device).await.is_some());
            time::sleep(Duration::from_secs(60)).await;
        }
        time::sleep(Duration::from_secs(600)).await;
        drop(device);
        ward.close().await;
        shown.push(chart.ids());
    }
    assert_eq!(shown[0], ["0", "1", "2"]);
    assert_eq!(shown[0], shown[1]);
}

#[tokio::test]
async fn a_replay_to_nobody_is_an_error_before_anything_is_accepted() {
    let from = ReplayFrom::Position(Position::START);
    let consumer = Consumer::danger_volatile().sink(Chart::new());
    let (_wires, listener) = wires();
    let serving = consumer.replay("charts", from);
    let error = soon(serving.serve(listener, std::future::pending())).await;
    assert!(matches!(
        error.unwrap_err(),
        ServeError::UnknownSink { name } if name == "charts"
    ));
}
