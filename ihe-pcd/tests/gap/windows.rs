//! What a thinning leaves out because it was not there.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Pl};
use ihe_pcd::model::{Report, Sender};
use ihe_pcd::session::filter::{Thinning, WindowLength};
use ihe_pcd::session::gap::{Extent, GapMark, GapReason, GapScope, Loss};

use crate::{DAY, MINUTE, SECOND, at, wall};

fn report(minute: u32) -> Report<'static> {
    let made = wall(minute * MINUTE);
    Report::builder(Sender::named("PULSAR", "EAST"), "1", made)
        .unidentified_patient_at(Pl::default())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .build()
}

#[test]
fn a_window_without_a_value_is_missing_and_one_with_a_value_is_not() {
    let mut thinning = Thinning::new(WindowLength::new(MINUTE).unwrap());
    let none = thinning.observe(&report(0), None, wall(SECOND));
    assert!(none.is_empty());
    let full = thinning.poll_window(wall(MINUTE)).unwrap();
    assert_eq!(Loss::of_window(&full).count(), 0);
    let empty = thinning.poll_window(wall(2 * MINUTE)).unwrap();
    let [missing] = &Loss::of_window(&empty).collect::<Vec<_>>()[..] else {
        panic!()
    };
    assert_eq!(missing.reason, GapReason::Missing);
    let Extent::In(interval) = missing.extent else {
        panic!()
    };
    assert_eq!(
        (interval.start, interval.end),
        (wall(MINUTE), wall(2 * MINUTE))
    );
    let GapScope::Series { device, code, path } = &missing.scope else {
        panic!()
    };
    assert_eq!(device.as_str(), "0123456789ABCDEF");
    assert_eq!(
        code.as_str(),
        format!("{}^MDC", mdc::ECG_HEART_RATE.value())
    );
    assert!(path.is_some());
}

#[test]
fn windows_that_were_skipped_are_counted_with_their_time() {
    let mut thinning = Thinning::new(WindowLength::new(SECOND).unwrap()).with_patience(1);
    thinning.observe(&report(0), None, wall(SECOND / 2));
    let mut skipped = Vec::new();
    while let Some(window) = thinning.poll_window(wall(DAY)) {
        skipped.extend(Loss::of_window(&window).filter(|it| it.reason == GapReason::Skipped));
    }
    let [loss] = &skipped[..] else {
        panic!("{skipped:?}")
    };
    let Extent::In(interval) = loss.extent else {
        panic!()
    };
    assert_eq!(loss.scope, GapScope::All);
    assert!(loss.count > 0);
    assert_eq!(
        interval.duration(),
        u32::try_from(loss.count).unwrap() * SECOND
    );
}

#[test]
fn a_row_that_is_in_no_window_is_lost_with_its_message() {
    let mut thinning = Thinning::new(WindowLength::new(MINUTE).unwrap()).with_max_series(0);
    let now = at(SECOND).wall;
    let notices = thinning.observe(&report(0), None, now);
    let lost: Vec<_> = notices
        .iter()
        .filter_map(|it| Loss::of_notice(it, "PULSAR|EAST", GapMark::named("1"), now))
        .collect();
    assert_eq!(lost.len(), 1);
    assert_eq!((lost[0].reason, lost[0].count), (GapReason::Untaken, 1));
}
