//! Days of a ward in virtual time.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::Consumer;
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant, Pl};
use ihe_pcd::model::{Report, Sender};
use ihe_pcd::plugin::{Failure, ObservationSink, Origin, VolatileJournal};
use ihe_pcd::session::gap::{Attendance, Expectation, Gap, GapChange, GapReason, GapScope};
use tokio::time;

use crate::scaffold::clock::Virtual;
use crate::scaffold::site::next_answer;
use crate::scaffold::ward::Ward;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3_600);

/// What a device says in a minute: its own name, and its own time.
fn frame(device: usize, minute: u32) -> Vec<u8> {
    let time = Instant::UNIX_EPOCH.checked_add(minute * MINUTE).unwrap();
    let name = format!("PUMP{device}");
    let sender = Sender::named(&name, "EAST");
    let report = Report::builder(sender, format!("{device}-{minute}"), time)
        .unidentified_patient_at(Pl::default())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64(format!("{device:016X}")),
        )
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .build();
    report.write().unwrap().as_ref().to_vec()
}

/// What the next system has: of whom, which minute, and whether it was late.
#[derive(Default)]
struct NextSystem {
    is_up: Mutex<bool>,
    has: Mutex<Vec<(usize, u32, bool)>>,
}

#[async_trait]
impl ObservationSink for NextSystem {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        if !*self.is_up.lock().unwrap() {
            return Err(Failure::retry_later("the next system is down"));
        }
        // Twenty in a second.
        time::sleep(Duration::from_millis(50)).await;
        let id = report.header.control_id.as_str();
        let (device, minute) = id.split_once('-').unwrap();
        let (device, minute): (usize, u32) = (device.parse().unwrap(), minute.parse().unwrap());
        let time = report.header.time.as_ref().and_then(|time| time.instant);
        let sent = Instant::UNIX_EPOCH.checked_add(minute * MINUTE);
        assert_eq!(time, sent, "the time of the device");
        assert_eq!(Some(origin.received_at), sent, "the time of receipt");
        assert!(!origin.out_of_order && !origin.replayed);
        self.has.lock().unwrap().push((device, minute, origin.late));
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn downtime_of_the_next_system_costs_nothing_but_time() {
    const DEVICES: usize = 40;
    const MINUTES: u32 = 8 * 60;
    let next = Arc::new(NextSystem::default());
    let consumer = Consumer::new(VolatileJournal::new(100_000)).clock(Virtual::new());
    let ward = Ward::open(consumer.seed(1).sink(Arc::clone(&next)));
    let address = |device| format!("192.0.2.{device}:1");
    let mut devices: Vec<_> = (0..DEVICES)
        .map(|it| ward.device_at(&address(it)))
        .collect();
    for minute in 0..MINUTES {
        let begin = time::Instant::now();
        for (number, device) in devices.iter_mut().enumerate() {
            device.write_frame(&frame(number, minute)).await.unwrap();
            assert_eq!(next_answer(device).await.unwrap().0, "CA");
        }
        assert_eq!(
            begin.elapsed(),
            Duration::ZERO,
            "nobody at the bedside waits"
        );
        time::sleep(MINUTE).await;
    }
    assert!(next.has.lock().unwrap().is_empty());

    *next.is_up.lock().unwrap() = true;
    let begin = time::Instant::now();
    let all = DEVICES * MINUTES as usize;
    while next.has.lock().unwrap().len() < all {
        time::sleep(Duration::from_secs(1)).await;
        assert!(begin.elapsed() < Duration::from_secs(980), "20 a second");
    }
    let begin = time::Instant::now();
    devices[0].write_frame(&frame(0, 99_999)).await.unwrap();
    assert_eq!(next_answer(&mut devices[0]).await.unwrap().0, "CA");
    assert_eq!(begin.elapsed(), Duration::ZERO);

    let has = std::mem::take(&mut *next.has.lock().unwrap());
    assert_eq!(has.len(), 19_200);
    assert!(has.iter().all(|(.., late)| *late));
    let mut of_device: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for (device, minute, _) in has {
        of_device.entry(device).or_default().push(minute);
    }
    assert_eq!(of_device.len(), DEVICES);
    for minutes in of_device.into_values() {
        assert_eq!(
            minutes,
            (0..MINUTES).collect::<Vec<_>>(),
            "once each, in order"
        );
    }
    *next.is_up.lock().unwrap() = false;
    drop(devices);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn an_hourly_device_is_never_cut_off_and_is_missed_when_its_cable_is_pulled() {
    let told: Arc<Mutex<Vec<(GapChange, Gap)>>> = Arc::default();
    let keep = Arc::clone(&told);
    // Expected every hour, and half an hour late at most.
    let expectation = Expectation::every(HOUR).unwrap().with_tolerance(150);
    let consumer = Consumer::new(VolatileJournal::new(100)).clock(Virtual::new());
    let ward = Ward::open(consumer.watch(Attendance::expecting(expectation)).gap_sink(
        move |gap: &Gap, change: GapChange| {
            keep.lock().unwrap().push((change, gap.clone()));
            Ok(())
        },
    ));
    let mut device = ward.device();
    for hour in 0..24 {
        if hour > 0 {
            time::sleep(HOUR).await;
        }
        device.write_frame(&frame(7, hour * 60)).await.unwrap();
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    }
    assert!(told.lock().unwrap().is_empty(), "it is on time, 24 of 24");

    // The connection stays, as with a cable.
    time::sleep(Duration::from_secs(90 * 60 - 1)).await;
    assert!(told.lock().unwrap().is_empty());
    time::sleep(Duration::from_secs(2)).await;
    let who = GapScope::device(&Ei::eui_64(format!("{:016X}", 7)));
    let begun: Vec<_> = told.lock().unwrap().clone();
    assert_eq!(begun.len(), 1);
    let (change, silence) = &begun[0];
    assert_eq!(
        (*change, silence.reason),
        (GapChange::Begun, GapReason::Silent)
    );
    assert_eq!(silence.scope, who);
    time::sleep(6 * HOUR).await;
    assert_eq!(told.lock().unwrap().len(), 1, "told once");

    let mut back = ward.device_at("192.0.2.1:2");
    back.write_frame(&frame(7, 99_999)).await.unwrap();
    assert_eq!(next_answer(&mut back).await.unwrap().0, "CA");
    time::sleep(MINUTE).await;
    let told = told.lock().unwrap().clone();
    assert_eq!(told.len(), 2);
    let (change, returned) = &told[1];
    assert_eq!((*change, returned.id), (GapChange::Ended, silence.id));
    let missing = returned.interval().unwrap().duration();
    assert_eq!(missing.as_secs(), 90 * 60 + 1 + 6 * 3_600);
    drop((device, back));
    assert_eq!(ward.close().await.accepted, 25);
}
