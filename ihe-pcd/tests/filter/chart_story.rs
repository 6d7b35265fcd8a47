//! What stands in a chart for the minute from ten o'clock.

use core::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::model::{Correction, Key, NotClinical, Value};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::{Notice, Reason, Thinned, Thinning, Traced, Window, WindowLength};

use crate::monitor::{HEART_RATE, Row, SPO2, SYSTOLIC, TEMPERATURE, Told, at, told};

/// The entry of a metric; each has at most one.
fn entry(window: &Window, code: u32) -> Option<&Thinned> {
    let mut entries = window.entries.iter().filter(|entry| {
        let metric = entry.series().metric();
        metric.is_some_and(|metric| metric.value() == code)
    });
    let entry = entries.next();
    assert!(entries.next().is_none());
    entry
}

fn number(row: &Traced) -> &str {
    let Some(Value::Number(number)) = row.value() else {
        panic!("no number");
    };
    number.text()
}

#[test]
fn chart_story() {
    let systolic = || Row::new(SYSTOLIC, "121").taken_at("09:25:00");
    let mut messages: Vec<(String, Told)> = Vec::new();
    for minute in 25..60 {
        let time = format!("09:{minute}:30");
        let mut rows = vec![systolic()];
        if minute == 50 {
            rows.push(Row::new(TEMPERATURE, "37.2").taken_at("09:50:00"));
        }
        messages.push((time.clone(), told(&format!("A{minute}"), &time, rows)));
    }
    assert_eq!(messages.len(), 35);
    let first = [
        Row::new(HEART_RATE, "72"),
        Row::new(SPO2, "97").flagged("INV").status("X"),
    ];
    messages.push(("10:00:21".into(), told("B20", "10:00:20", first)));
    let second = [
        Row::new(HEART_RATE, "60").flagged("DEMO"),
        Row::new(SPO2, "98").flagged("INV").status("X"),
        Row::new(TEMPERATURE, "38.2")
            .status("C")
            .taken_at("09:50:00"),
    ];
    messages.push(("10:00:51".into(), told("B50", "10:00:50", second)));

    let mut thinning = Thinning::new(WindowLength::new(Duration::from_secs(60)).unwrap());
    let (mut windows, mut notices) = (Vec::new(), Vec::new());
    for (position, (now, message)) in (1..).zip(&messages) {
        windows.extend(std::iter::from_fn(|| thinning.poll_window(at(now))));
        let position = Some(Position::new(position));
        notices.extend(thinning.observe(&message.report(), position, at(now)));
    }
    windows.extend(std::iter::from_fn(|| thinning.poll_window(at("10:01:00"))));

    // The heart rate of 10:00:20 is charted, and the later demonstration does not take its place.
    let chart = windows.last().unwrap();
    assert_eq!((chart.start, chart.end), (at("10:00:00"), at("10:01:00")));
    let Some(Thinned::Value { row, doubt: None }) = entry(chart, mdc::ECG_HEART_RATE.value())
    else {
        panic!("no heart rate");
    };
    assert_eq!(number(row), "72");
    assert_eq!(row.instant(), Some(at("10:00:20")));
    assert_eq!(row.source().control_id, "B20");
    assert_eq!(row.source().position, Some(Position::new(36)));
    assert_eq!(row.key(), Key { obr: 1, obx: 3 });

    // The saturation was invalid throughout: it is missing, and the chart says why.
    let Some(Thinned::Missing { reason, .. }) = entry(chart, mdc::PULS_OXIM_SAT_O2.value()) else {
        panic!("a saturation");
    };
    assert_eq!(*reason, Some(Reason::NotClinical(NotClinical::Invalid)));

    // The pressure of 09:25 is one value at 09:25, in whichever of 35 reports it came, and none at ten.
    let pressures = windows.iter().filter_map(|window| {
        let row = entry(window, 150_021)?.row()?;
        Some((window.start, row.instant(), number(row)))
    });
    let pressures: Vec<_> = pressures.collect();
    assert_eq!(pressures, [(at("09:25:00"), Some(at("09:25:00")), "121")]);
    assert!(matches!(
        entry(chart, 150_021),
        Some(Thinned::Missing { reason: None, .. })
    ));

    // The temperature is corrected at once, and the correction names the row that it corrects.
    let [
        Notice::Correction {
            row,
            correction: Correction::Corrected,
            corrects: Some(corrects),
        },
    ] = &notices[..]
    else {
        panic!("{notices:?}");
    };
    assert_eq!(number(row), "38.2");
    assert_eq!(row.source().control_id, "B50");
    assert_eq!(corrects.source.control_id, "A50");
    assert_eq!(corrects.key, Key { obr: 1, obx: 4 });
    assert_eq!(corrects.time, at("09:50:00"));
    assert!(corrects.was_given);
    let temperatures = windows.iter().filter_map(|window| {
        let row = entry(window, 150_364)?.row()?;
        Some((row.instant(), number(row)))
    });
    let temperatures: Vec<_> = temperatures.collect();
    assert_eq!(temperatures, [(Some(at("09:50:00")), "37.2")]);
}
