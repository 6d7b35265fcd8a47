//! What a sink does not take is tried again or set aside, and nothing behind it waits for an operator.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Limits};
use ihe_pcd::datatype::Instant;
use ihe_pcd::mllp::Connection;
use ihe_pcd::plugin::{ErrorKind, Filtered, Journal, Windowed};
use ihe_pcd::session::filter::{Deadband, Filter, Selection, ThinningSettings, WindowLength};
use ihe_pcd::session::gap::{Gap, GapChange, GapReason, GapScope};
use ihe_pcd::session::{Entry, Position, QuarantineReason, QuarantineState, Quarantined};
use tokio::io::DuplexStream;
use tokio::time;

use crate::scaffold::chart::{Answer, Chart};
use crate::scaffold::clock::Virtual;
use crate::scaffold::injured::InjuredJournal;
use crate::scaffold::site::{next_answer, payload, report};
use crate::scaffold::ward::Ward;

const CHART: &str = "chart";

/// A consumer, its journal, its chart, and what its gap sink was told last of each gap.
struct Place {
    journal: Arc<InjuredJournal>,
    chart: Arc<Chart>,
    gaps: Arc<Mutex<Vec<(GapChange, Gap)>>>,
}

impl Place {
    fn new() -> Self {
        Self {
            journal: Arc::new(InjuredJournal::new()),
            chart: Chart::new(),
            gaps: Arc::default(),
        }
    }

    fn consumer(&self) -> Consumer {
        let gaps = Arc::clone(&self.gaps);
        Consumer::new(Arc::clone(&self.journal))
            .clock(Virtual::new())
            .seed(1)
            .sink(Arc::clone(&self.chart))
            .gap_sink(move |gap: &Gap, change: GapChange| {
                gaps.lock().unwrap().push((change, gap.clone()));
                Ok(())
            })
    }

    async fn aside(&self) -> Vec<Quarantined> {
        let all = self.journal.quarantined(CHART, Position::START, 100).await;
        all.unwrap()
    }

    /// What an operator's tool does in the store.
    async fn release(&self, position: u64) {
        let aside = self.aside().await;
        let mut entry = aside
            .into_iter()
            .find(|entry| entry.position.number() == position)
            .expect("it is set aside");
        entry.state = QuarantineState::Released;
        self.journal.set_aside(CHART, entry).await.unwrap();
    }

    async fn mark(&self) -> u64 {
        self.journal.marked(CHART).await.unwrap().number()
    }

    /// The last word about the gaps of this reason: the change, the count and whom it is about.
    fn gap(&self, reason: GapReason) -> Option<(GapChange, Gap)> {
        let gaps = self.gaps.lock().unwrap();
        let mut of_reason = gaps.iter().filter(|(_, gap)| gap.reason == reason);
        of_reason.next_back().cloned()
    }
}

async fn send(device: &mut Connection<DuplexStream>, ids: &[&str]) {
    for id in ids {
        device.write_frame(&payload(id)).await.unwrap();
        assert_eq!(next_answer(device).await.unwrap().0, "CA");
    }
}

async fn seconds(seconds: u64) {
    time::sleep(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn what_is_not_taken_is_set_aside_with_the_reason_and_the_next_one_follows() {
    use QuarantineReason::{Misuse, NotTaken, Panicked, Poison};
    let why = "there is no such ward";
    for (answer, reason, tries, detail) in [
        (Answer::Fails(ErrorKind::Poison), Poison, 3, why),
        (Answer::Panics, Panicked, 3, "a plugin panicked"),
        (Answer::Fails(ErrorKind::Refuse), NotTaken, 1, why),
        (Answer::Fails(ErrorKind::Misuse), Misuse, 1, why),
    ] {
        let place = Place::new();
        place.chart.answer("2", answer);
        let ward = Ward::open(place.consumer());
        let mut device = ward.device();
        send(&mut device, &["1", "2", "3"]).await;
        seconds(60).await;
        let shown = place.chart.ids();
        let tried = shown.iter().filter(|id| *id == "2").count();
        assert_eq!((tried, shown.len()), (tries as usize, tries as usize + 2));
        assert_eq!(shown.last().unwrap(), "3");
        let [aside] = &place.aside().await[..] else {
            panic!("one is set aside");
        };
        assert_eq!((aside.position.number(), aside.reason), (2, reason));
        assert_eq!((aside.attempts, &*aside.detail), (tries, detail));
        assert_eq!(aside.state, QuarantineState::Held);
        assert!(
            aside.since
                < Instant::UNIX_EPOCH
                    .checked_add(Duration::from_secs(60))
                    .unwrap()
        );
        drop(device);
        let summary = ward.close().await;
        assert_eq!((summary.delivered, summary.undelivered), (2, 1));
        let (_, gap) = place.gap(GapReason::NotTaken).expect("it is told");
        assert_eq!(
            (gap.count, gap.first.unwrap().position),
            (1, Some(aside.position))
        );
        // It is not deleted with the others.
        assert_eq!(place.mark().await, 3);
        place.journal.delete(Position::new(3)).await.unwrap();
        let left = place.journal.read(Position::START, 10).await.unwrap();
        let left: Vec<_> = left.iter().map(|record| record.position).collect();
        assert_eq!(left, [aside.position]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_that_is_no_report_is_set_aside_unread() {
    let place = Place::new();
    let frame = "MSH|^~\\&|A|B|||20261121||ADT^A01|1|P|2.6\r".into();
    let entry = Entry::new("peer", "A|B", "1", Instant::UNIX_EPOCH, frame);
    place.journal.append(vec![entry]).await.unwrap();
    let ward = Ward::open(place.consumer());
    seconds(1).await;
    let aside = place.aside().await;
    assert_eq!(aside[0].reason, QuarantineReason::Unreadable);
    assert!(aside[0].detail.contains("MSH"), "{}", aside[0].detail);
    assert_eq!(place.chart.ids().len(), 0);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_backend_that_is_down_is_waited_for_and_nothing_is_set_aside_for_it() {
    let place = Place::new();
    place
        .chart
        .answer("1", Answer::Fails(ErrorKind::RetryLater));
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    send(&mut device, &["1", "2"]).await;
    seconds(86_400).await;
    let shown = place.chart.ids();
    assert!(shown.len() > 8_640 && shown.iter().all(|id| id == "1"));
    assert_eq!((place.aside().await.len(), place.mark().await), (0, 0));
    place.chart.answer("1", Answer::Takes);
    seconds(10).await;
    assert_eq!(place.chart.ids(), ["1", "2"]);
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn nothing_passes_what_the_journal_cannot_remember_to_have_set_aside() {
    let place = Place::new();
    place.chart.answer("1", Answer::Fails(ErrorKind::Refuse));
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    // The sink is known to the journal by then.
    seconds(1).await;
    place.journal.forgets.store(true, Ordering::Relaxed);
    send(&mut device, &["1", "2"]).await;
    seconds(600).await;
    assert_eq!(
        place.chart.ids(),
        ["1"],
        "asked once, and the next one waits"
    );
    assert_eq!((place.aside().await.len(), place.mark().await), (0, 0));
    let (change, gap) = place.gap(GapReason::Stalled).expect("it takes nothing");
    assert_eq!(
        (change, gap.scope),
        (GapChange::Begun, GapScope::whole_sink(CHART))
    );
    assert!(place.gap(GapReason::NotTaken).is_none());
    place.journal.forgets.store(false, Ordering::Relaxed);
    seconds(10).await;
    assert_eq!(place.chart.ids(), ["2"]);
    assert_eq!((place.aside().await.len(), place.mark().await), (1, 2));
    assert_eq!(place.gap(GapReason::Stalled).unwrap().0, GapChange::Ended);
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn when_as_many_are_set_aside_as_may_be_the_sink_waits_and_drops_nothing() {
    let place = Place::new();
    for id in ["1", "2", "3"] {
        place.chart.answer(id, Answer::Fails(ErrorKind::Refuse));
    }
    let limits = Limits::default().with_max_set_aside(2);
    let ward = Ward::open(place.consumer().limits(limits));
    let mut device = ward.device();
    send(&mut device, &["1", "2", "3", "4"]).await;
    seconds(600).await;
    assert_eq!((place.aside().await.len(), place.mark().await), (2, 2));
    assert_eq!(place.gap(GapReason::Stalled).unwrap().0, GapChange::Begun);
    assert!(!place.chart.ids().contains(&"4".into()));
    // An operator gives one of them up.
    place
        .journal
        .release(CHART, Position::new(1))
        .await
        .unwrap();
    seconds(12).await;
    let aside: Vec<_> = place.aside().await;
    let aside: Vec<_> = aside.iter().map(|it| it.position.number()).collect();
    assert_eq!((aside, place.mark().await), (vec![2, 3], 4));
    assert_eq!(place.gap(GapReason::Stalled).unwrap().0, GapChange::Ended);
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn what_an_operator_releases_is_delivered_out_of_order_and_says_so() {
    let place = Place::new();
    place.chart.answer("2", Answer::Fails(ErrorKind::Refuse));
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    send(&mut device, &["1", "2", "3"]).await;
    seconds(100).await;
    assert_eq!(place.chart.ids(), ["1", "2", "3"]);
    place.release(2).await;
    seconds(2).await;
    let shown = place.chart.shown();
    assert_eq!(shown.len(), 1, "still refused, and tried once");
    let aside = place.aside().await;
    assert_eq!(
        (aside[0].attempts, aside[0].state),
        (2, QuarantineState::Held)
    );
    // The ward is there now.
    place.chart.answer("2", Answer::Takes);
    seconds(100).await;
    assert_eq!(place.chart.ids().len(), 0, "nobody has released it again");
    place.release(2).await;
    seconds(2).await;
    send(&mut device, &["4"]).await;
    seconds(2).await;
    let shown = place.chart.shown();
    let flags = |(id, origin): &(String, _)| {
        let origin: &ihe_pcd::plugin::Origin = origin;
        let flags = (origin.out_of_order, origin.replayed, origin.late);
        (id.clone(), origin.position.number(), flags)
    };
    let shown: Vec<_> = shown.iter().map(flags).collect();
    let released = ("2".to_owned(), 2, (true, false, true));
    let next = ("4".to_owned(), 4, (false, false, false));
    assert_eq!(shown, [released, next]);
    assert_eq!((place.aside().await.len(), place.mark().await), (0, 4));
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (4, 1));
}

#[tokio::test(start_paused = true)]
async fn what_was_released_while_the_consumer_was_down_is_tried_when_it_is_back() {
    let place = Place::new();
    place.chart.answer("2", Answer::Fails(ErrorKind::Refuse));
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    send(&mut device, &["1", "2", "3"]).await;
    drop(device);
    ward.close().await;
    place.chart.shown();
    place.release(2).await;
    place.chart.answer("2", Answer::Takes);
    let ward = Ward::open(place.consumer());
    seconds(1).await;
    let shown = place.chart.shown();
    assert_eq!(shown.len(), 1);
    assert!(shown[0].1.out_of_order);
    assert_eq!(place.aside().await.len(), 0);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_released_report_is_no_change_of_what_came_after_it() {
    let place = Place::new();
    place.chart.answer("1", Answer::Fails(ErrorKind::Refuse));
    let changes = Filter::new(Selection::Changed(Deadband::default())).unwrap();
    let sink = Filtered::new(changes, Arc::clone(&place.chart));
    let consumer = Consumer::new(Arc::clone(&place.journal)).sink(sink);
    let ward = Ward::open(consumer.clock(Virtual::new()));
    let mut device = ward.device();
    for (id, heart_rate) in [("1", 72), ("2", 90), ("3", 72), ("4", 90)] {
        let report = report(id, heart_rate);
        let frame = report.write().unwrap();
        device.write_frame(frame.as_ref()).await.unwrap();
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    }
    seconds(1).await;
    assert_eq!(place.chart.ids(), ["1", "2", "3", "4"]);
    place.chart.answer("1", Answer::Takes);
    place.release(1).await;
    seconds(2).await;
    assert_eq!(place.chart.ids(), ["1"]);
    let report = report("5", 90);
    let frame = report.write().unwrap();
    device.write_frame(frame.as_ref()).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    seconds(1).await;
    assert_eq!(place.chart.ids().len(), 0, "it is as it was in the fourth");
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_released_report_that_must_wait_holds_up_nothing() {
    let place = Place::new();
    place.chart.answer("1", Answer::Fails(ErrorKind::Refuse));
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    send(&mut device, &["1"]).await;
    seconds(1).await;
    place
        .chart
        .answer("1", Answer::Fails(ErrorKind::RetryLater));
    place.release(1).await;
    seconds(10).await;
    send(&mut device, &["2", "3"]).await;
    seconds(1).await;
    let shown = place.chart.ids();
    let tries = shown.iter().filter(|id| *id == "1").count();
    assert!((8..=13).contains(&tries), "once a second: {tries}");
    assert!(shown.ends_with(&["3".into()]) || shown.contains(&"3".into()));
    place.chart.answer("1", Answer::Takes);
    seconds(2).await;
    assert_eq!(place.aside().await.len(), 0);
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_journal_is_asked_what_is_set_aside_only_while_something_is() {
    let place = Place::new();
    place.chart.answer("2", Answer::Fails(ErrorKind::Refuse));
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    send(&mut device, &["1"]).await;
    seconds(600).await;
    assert_eq!(
        place.journal.surveys.load(Ordering::Relaxed),
        1,
        "at the start"
    );
    send(&mut device, &["2"]).await;
    seconds(600).await;
    let surveys = place.journal.surveys.load(Ordering::Relaxed) - 1;
    assert!((590..=601).contains(&surveys), "{surveys} in 600 s");
    place
        .journal
        .release(CHART, Position::new(2))
        .await
        .unwrap();
    seconds(2).await;
    let before = place.journal.surveys.load(Ordering::Relaxed);
    seconds(600).await;
    assert_eq!(place.journal.surveys.load(Ordering::Relaxed), before);
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn what_the_journal_has_lost_is_told_with_its_positions_and_the_rest_is_delivered() {
    let place = Place::new();
    place.journal.lose(2..=4);
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    send(&mut device, &["1", "2", "3", "4", "5"]).await;
    seconds(70).await;
    assert_eq!(place.chart.ids(), ["1", "5"]);
    let (_, gap) = place.gap(GapReason::Lost).expect("it is told");
    assert_eq!((gap.count, gap.scope), (3, GapScope::whole_sink(CHART)));
    let position = |mark: Option<ihe_pcd::session::gap::GapMark>| mark.unwrap().position;
    assert_eq!(position(gap.first), Some(Position::new(2)));
    assert_eq!(position(gap.last), Some(Position::new(4)));
    assert_eq!(place.mark().await, 5);
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.delivered, summary.lost), (2, 3));
}

#[tokio::test(start_paused = true)]
async fn a_released_report_that_the_journal_has_lost_is_told_and_given_up() {
    let place = Place::new();
    place.chart.answer("1", Answer::Fails(ErrorKind::Refuse));
    let ward = Ward::open(place.consumer());
    let mut device = ward.device();
    send(&mut device, &["1", "2"]).await;
    seconds(1).await;
    place.journal.lose(1..=1);
    place.release(1).await;
    seconds(2).await;
    assert_eq!(place.aside().await.len(), 0);
    assert_eq!(place.gap(GapReason::Lost).unwrap().1.count, 1);
    drop(device);
    assert_eq!(ward.close().await.lost, 1);
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_keeps_windows_sets_a_released_report_aside_again() {
    let place = Place::new();
    let minute = WindowLength::new(Duration::from_secs(60)).unwrap();
    let chart = Arc::clone(&place.chart);
    let windowed = Windowed::new(ThinningSettings::new(minute), chart).unwrap();
    let entry = Entry::new("", "", "1", Instant::UNIX_EPOCH, "hello".into());
    place.journal.append(vec![entry]).await.unwrap();
    let consumer = Consumer::new(Arc::clone(&place.journal));
    let ward = Ward::open(consumer.clock(Virtual::new()).sink(windowed));
    seconds(1).await;
    assert_eq!(place.aside().await[0].reason, QuarantineReason::Unreadable);
    // As if a rule had been changed since, by which it can be read.
    place.journal.append(vec![report_entry("2")]).await.unwrap();
    let reason = QuarantineReason::Unreadable;
    let mut entry = Quarantined::new(Position::new(1), reason, "", 1, Instant::UNIX_EPOCH);
    entry.state = QuarantineState::Released;
    place.journal.set_aside(CHART, entry).await.unwrap();
    seconds(5).await;
    let aside = place.aside().await;
    assert_eq!(
        (aside[0].attempts, aside[0].state),
        (2, QuarantineState::Held)
    );
    ward.close().await;
}

fn report_entry(id: &str) -> Entry {
    Entry::new("", "", id, Instant::UNIX_EPOCH, payload(id).into())
}

#[tokio::test(start_paused = true)]
async fn in_a_journal_that_nobody_reads_again_nothing_is_kept_for_an_operator() {
    let chart = Chart::new();
    chart.answer("1", Answer::Fails(ErrorKind::Refuse));
    let limits = Limits::default().with_max_set_aside(0);
    let consumer = Consumer::danger_volatile().limits(limits);
    let ward = Ward::open(consumer.sink(Arc::clone(&chart)));
    let mut device = ward.device();
    send(&mut device, &["1", "2"]).await;
    seconds(1).await;
    assert_eq!(chart.ids(), ["1", "2"]);
    drop(device);
    assert_eq!(ward.close().await.undelivered, 1);
}
