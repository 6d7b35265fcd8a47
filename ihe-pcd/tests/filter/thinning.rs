//! Windows, what is late, what is missing and what is corrected.

use core::time::Duration;

use ihe_pcd::model::{Correction, Doubt, Missing, Report};
use ihe_pcd::session::filter::{
    Notice, Observed, Reason, Series, Thinned, Thinning, Untaken, Window, WindowLength,
    WindowLengthError,
};

use crate::monitor::{HEART_RATE, Row, SYSTOLIC, TEMPERATURE, at, told};

fn minutes() -> Thinning {
    Thinning::new(WindowLength::new(Duration::from_secs(60)).unwrap())
}

fn heart_rate(control_id: &str, time: &str, value: &str) -> Report<'static> {
    told(control_id, time, [Row::new(HEART_RATE, value)]).report()
}

/// The control id of the only series' value; or why there is none.
fn only(window: Option<Window>) -> Result<String, Option<Reason>> {
    let window = window.expect("a window has ended");
    let [entry] = &window.entries[..] else {
        panic!("{window:?}");
    };
    match entry {
        Thinned::Value { row, .. } => Ok(row.source().control_id.to_string()),
        Thinned::Missing { reason, .. } => Err(*reason),
    }
}

#[test]
fn an_interval_is_whole_seconds_from_one_second_to_an_hour() {
    for (length, allowed) in [
        (Duration::ZERO, false),
        (Duration::from_millis(999), false),
        (Duration::from_secs(1), true),
        (Duration::from_millis(1500), false),
        (Duration::from_secs(3600), true),
        (Duration::from_secs(3601), false),
        (Duration::MAX, false),
    ] {
        let expected = if allowed {
            Ok(length)
        } else {
            Err(WindowLengthError)
        };
        assert_eq!(
            WindowLength::new(length).map(WindowLength::length),
            expected
        );
    }
}

#[test]
fn a_window_is_closed_at_its_begin_and_open_at_its_end() {
    let mut thinning = minutes();
    for (id, time) in [("a", "10:00:00"), ("b", "10:01:00")] {
        thinning.observe(&heart_rate(id, time, "72"), None, at("10:00:59"));
    }
    assert!(thinning.poll_window(at("10:00:59")).is_none());
    assert_eq!(only(thinning.poll_window(at("10:01:00"))), Ok("a".into()));
    assert!(thinning.poll_window(at("10:01:59")).is_none());
    assert_eq!(only(thinning.poll_window(at("10:02:00"))), Ok("b".into()));
}

#[test]
fn windows_before_1970_begin_at_whole_minutes_too() {
    let mut thinning = minutes();
    let mut message = told("a", "10:00:00", [Row::new(HEART_RATE, "72")]);
    message.rows[0].own_time = "19691231235930+0000".into();
    let time = |text| ihe_pcd::datatype::Instant::parse_rfc3339(text).unwrap();
    thinning.observe(&message.report(), None, time("1969-12-31T23:59:30Z"));
    let window = thinning.poll_window(time("1970-01-01T00:00:00Z")).unwrap();
    assert_eq!(window.start, time("1969-12-31T23:59:00Z"));
    assert!(window.entries[0].row().is_some());
}

#[test]
fn an_empty_window_is_missing_and_never_the_last_value() {
    let mut thinning = minutes().with_patience(2);
    thinning.observe(&heart_rate("a", "10:00:10", "72"), None, at("10:00:10"));
    let mut ends = Vec::new();
    while let Some(window) = thinning.poll_window(at("10:10:00")) {
        let [entry] = &window.entries[..] else {
            panic!("{window:?}");
        };
        ends.push(match entry {
            Thinned::Value { .. } => "value",
            Thinned::Missing { is_last: false, .. } => "missing",
            Thinned::Missing { is_last: true, .. } => "missing, and no longer expected",
        });
    }
    assert_eq!(
        ends,
        ["value", "missing", "missing, and no longer expected"]
    );
    assert!(thinning.is_empty());
}

#[test]
fn what_is_missing_has_the_last_reason_of_its_window() {
    let mut thinning = minutes();
    let off = Row::new(HEART_RATE, "").flagged("OFF").status("X");
    let invalid = Row::new(HEART_RATE, "70").flagged("INV").status("X");
    for (id, time, row) in [("b", "10:00:30", off), ("a", "10:00:10", invalid)] {
        thinning.observe(&told(id, time, [row]).report(), None, at("10:00:40"));
    }
    let missing = Err(Some(Reason::Missing(Missing::SwitchedOff)));
    assert_eq!(only(thinning.poll_window(at("10:01:00"))), missing);
    assert_eq!(only(thinning.poll_window(at("10:02:00"))), Err(None));
}

#[test]
fn a_series_that_is_expected_is_missing_before_it_is_seen_and_until_it_is_retired() {
    let report = heart_rate("a", "10:00:10", "72");
    let series = Observed::all(&report)
        .map(|row| Series::of(&row))
        .next()
        .unwrap();
    let mut thinning = minutes().with_max_series(1).with_patience(0);
    assert!(thinning.expect(series.clone()));
    assert!(thinning.expect(series.clone()));
    assert!(thinning.poll_window(at("10:00:00")).is_none());
    for minute in 1..5 {
        let now = at(&format!("10:0{minute}:00"));
        assert_eq!(only(thinning.poll_window(now)), Err(None));
    }
    let pressure = told("b", "10:05:00", [Row::new(SYSTOLIC, "120")]).report();
    let other = Observed::all(&pressure)
        .map(|row| Series::of(&row))
        .next()
        .unwrap();
    assert!(!thinning.expect(other));
    assert!(thinning.retire(&series));
    assert!(!thinning.retire(&series));
    assert!(thinning.is_empty());
}

#[test]
fn a_doubtful_value_stands_only_where_no_other_is() {
    let mut thinning = minutes();
    let doubtful = || Row::new(HEART_RATE, "90").flagged("QUES");
    thinning.observe(&heart_rate("a", "10:00:10", "72"), None, at("10:00:10"));
    for (id, time) in [("b", "10:00:50"), ("c", "10:01:50")] {
        thinning.observe(&told(id, time, [doubtful()]).report(), None, at(time));
    }
    assert_eq!(only(thinning.poll_window(at("10:01:00"))), Ok("a".into()));
    let window = thinning.poll_window(at("10:02:00")).unwrap();
    let [Thinned::Value { row, doubt }] = &window.entries[..] else {
        panic!("{window:?}");
    };
    assert_eq!(*doubt, Some(Doubt::Questionable));
    assert_eq!(row.source().control_id, "c");
}

#[test]
fn a_value_that_loses_its_doubt_says_something_new() {
    let mut thinning = minutes();
    let value = |id, status| {
        let row = Row::new(HEART_RATE, "72")
            .status(status)
            .taken_at("10:00:10");
        told(id, "10:00:10", [row]).report()
    };
    thinning.observe(&value("a", "P"), None, at("10:00:10"));
    assert_eq!(only(thinning.poll_window(at("10:01:00"))), Ok("a".into()));
    let now = at("10:01:10");
    let notices = thinning.observe(&value("b", "F"), None, now);
    let [Notice::Late { doubt: None, .. }] = &notices[..] else {
        panic!("{notices:?}");
    };
    for (id, status) in [("c", "F"), ("d", "P")] {
        assert!(thinning.observe(&value(id, status), None, now).is_empty());
    }
}

#[test]
fn a_window_that_is_open_takes_a_value_that_is_older_than_its_series() {
    let mut thinning = minutes().waiting(Duration::from_secs(60)).unwrap();
    let now = at("10:01:10");
    for (id, time) in [("b", "10:01:05"), ("a", "10:00:50")] {
        thinning.observe(&heart_rate(id, time, "72"), None, now);
    }
    let end = at("10:03:00");
    assert_eq!(only(thinning.poll_window(end)), Ok("a".into()));
    assert_eq!(only(thinning.poll_window(end)), Ok("b".into()));
}

#[test]
fn a_series_is_expected_as_long_as_its_last_value_is_repeated() {
    let mut thinning = minutes().with_patience(2);
    let mut windows = 0;
    for minute in 0..10 {
        let time = format!("10:{minute:02}:30");
        windows += std::iter::from_fn(|| thinning.poll_window(at(&time))).count();
        let row = Row::new(SYSTOLIC, "120").taken_at("10:00:00");
        let report = told(&time, &time, [row]).report();
        // Were it forgotten, the value would be told as late.
        assert!(thinning.observe(&report, None, at(&time)).is_empty());
    }
    assert_eq!((windows, thinning.len()), (9, 1));
    let after = std::iter::from_fn(|| thinning.poll_window(at("11:00:00"))).take(60);
    assert_eq!(after.count(), 3);
    assert!(thinning.is_empty());
}

#[test]
fn what_is_kept_of_a_series_is_bounded() {
    let mut thinning = minutes().remembering(3);
    for second in 10..50 {
        let time = format!("10:00:{second}");
        thinning.observe(&heart_rate(&time, &time, "72"), None, at(&time));
        assert!(thinning.rows() <= 2);
    }
    for minute in 1..20 {
        let time = format!("10:{minute:02}:00");
        assert!(thinning.poll_window(at(&time)).is_some());
        thinning.observe(&heart_rate(&time, &time, "72"), None, at(&time));
        let times = [&time, "10:00:05"];
        let deleted = times.map(|time| Row::new(HEART_RATE, "").status("D").taken_at(time));
        for (number, row) in deleted.into_iter().enumerate() {
            let id = format!("{time} {number}");
            thinning.observe(&told(&id, &time, [row]).report(), None, at(&time));
            assert!(thinning.remembered() <= 3);
        }
    }
}

#[test]
fn a_late_value_is_told_once_if_its_window_would_have_had_it() {
    let mut thinning = minutes();
    thinning.observe(&heart_rate("a", "10:00:30", "72"), None, at("10:00:30"));
    assert!(thinning.poll_window(at("10:01:00")).is_some());
    let now = at("10:01:05");
    // Outdone all the same: nothing is lost.
    let earlier = heart_rate("b", "10:00:20", "71");
    assert!(thinning.observe(&earlier, None, now).is_empty());
    let later = heart_rate("c", "10:00:40", "73");
    let notices = thinning.observe(&later, None, now);
    let [Notice::Late { row, doubt: None }] = &notices[..] else {
        panic!("{notices:?}");
    };
    assert_eq!(row.source().control_id, "c");
    assert_eq!(row.instant(), Some(at("10:00:40")));
    let again = heart_rate("d", "10:00:40", "73");
    assert!(thinning.observe(&again, None, now).is_empty());
    // Neither is in the next window.
    assert_eq!(only(thinning.poll_window(at("10:02:00"))), Err(None));
}

#[test]
fn a_window_waits_for_what_comes_late() {
    let interval = WindowLength::new(Duration::from_secs(1)).unwrap();
    assert!(
        Thinning::new(interval)
            .waiting(Duration::from_secs(17))
            .is_err()
    );
    let mut thinning = minutes().waiting(Duration::from_secs(60)).unwrap();
    thinning.observe(&heart_rate("a", "10:00:30", "72"), None, at("10:00:30"));
    assert!(thinning.poll_window(at("10:01:59")).is_none());
    let late = heart_rate("b", "10:00:40", "73");
    assert!(thinning.observe(&late, None, at("10:01:59")).is_empty());
    assert_eq!(only(thinning.poll_window(at("10:02:00"))), Ok("b".into()));
}

#[test]
fn what_cannot_be_in_a_window_is_told_with_its_reason() {
    let report = |row: Row| told("a", "10:00:10", [row]).report();
    let without_zone = Row {
        own_time: "20261121100010".into(),
        ..Row::new(HEART_RATE, "72")
    };
    let untaken = |thinning: &mut Thinning, row: Row| {
        let notices = thinning.observe(&report(row), None, at("10:00:10"));
        match notices[..] {
            [Notice::Untaken { key, why }] => (key.obx, why),
            _ => panic!("{notices:?}"),
        }
    };
    let mut thinning = minutes().with_max_series(1);
    assert_eq!(
        untaken(&mut thinning, without_zone),
        (3, Untaken::NoInstant)
    );
    let ahead = Row::new(HEART_RATE, "72").taken_at("10:02:00");
    assert_eq!(untaken(&mut thinning, ahead), (3, Untaken::Ahead));
    let unreadable = Row {
        value_type: "QQ",
        ..Row::new(HEART_RATE, "72")
    };
    assert_eq!(untaken(&mut thinning, unreadable), (3, Untaken::Unreadable));
    let several = Row::new(HEART_RATE, "72~73");
    assert_eq!(untaken(&mut thinning, several), (3, Untaken::Block));
    assert!(thinning.is_empty());
    let long = Row::new(HEART_RATE, &"7".repeat(Thinning::MAX_TEXT));
    assert_eq!(untaken(&mut thinning, long), (3, Untaken::TooLong));
    let longer = "A".repeat(Thinning::MAX_TEXT);
    for (value_type, value) in [
        ("ED", format!("^image^PNG^Base64^{longer}")),
        ("XPN", format!("^{longer}")),
        ("XCN", format!("1^^{longer}")),
        ("PL", format!("^^^^^^^^^&{longer}")),
        ("SN", format!("{longer}^1")),
        ("NR", format!("^{}", "7".repeat(Thinning::MAX_TEXT))),
    ] {
        let long = Row {
            value_type,
            ..Row::new(HEART_RATE, &value)
        };
        assert_eq!(
            untaken(&mut thinning, long),
            (3, Untaken::TooLong),
            "{value_type}"
        );
    }
    assert!(
        thinning
            .observe(&report(Row::new(HEART_RATE, "72")), None, at("10:00:10"))
            .is_empty()
    );
    let other = Row::new(SYSTOLIC, "120");
    assert_eq!(untaken(&mut thinning, other), (3, Untaken::TooManySeries));
}

#[test]
fn windows_that_nobody_asks_for_do_not_grow_without_end() {
    let mut thinning = minutes();
    let mut untaken = 0;
    for minute in 0..60 {
        let time = format!("10:{minute:02}:30");
        let notices = thinning.observe(&heart_rate(&time, &time, "72"), None, at(&time));
        untaken += notices.len();
    }
    assert_eq!(untaken, 60 - 20);
    assert_eq!(thinning.rows(), 20);
    let values = std::iter::from_fn(|| thinning.poll_window(at("11:00:00")));
    let values = values.filter(|window| window.entries[0].row().is_some());
    assert_eq!(values.count(), 20);
}

#[test]
fn a_long_silence_is_passed_over_and_said() {
    let report = heart_rate("a", "10:00:10", "72");
    let series = Observed::all(&report)
        .map(|row| Series::of(&row))
        .next()
        .unwrap();
    let mut thinning = Thinning::new(WindowLength::MIN);
    assert!(thinning.expect(series));
    thinning.observe(&report, None, at("10:00:10"));
    let windows: Vec<_> = std::iter::from_fn(|| thinning.poll_window(at("23:00:00"))).collect();
    assert_eq!(windows.len(), 4097);
    assert_eq!(windows[0].start, at("10:00:10"));
    assert!(windows[0].entries[0].row().is_some());
    let skipped: u64 = windows.iter().map(|window| window.skipped).sum();
    assert_eq!(skipped + 4097, (13 * 3600) - 10);
}

#[test]
fn a_correction_of_a_value_that_waits_takes_its_place() {
    let mut thinning = minutes();
    let temperature = |id: &str, value: &str, status| {
        let row = Row::new(TEMPERATURE, value)
            .status(status)
            .taken_at("10:00:10");
        told(id, "10:00:20", [row]).report()
    };
    let now = at("10:00:30");
    assert!(
        thinning
            .observe(&temperature("a", "37.2", "R"), None, now)
            .is_empty()
    );
    for repetition in 0..2 {
        let notices = thinning.observe(&temperature("b", "38.2", "C"), None, now);
        if repetition == 1 {
            assert!(notices.is_empty());
            continue;
        }
        let [
            Notice::Correction {
                corrects: Some(corrects),
                ..
            },
        ] = &notices[..]
        else {
            panic!("{notices:?}");
        };
        assert_eq!(
            (corrects.source.control_id.as_str(), corrects.was_given),
            ("a", false)
        );
    }
    // The old value comes once more, in a message that was made later, and stays corrected.
    assert!(
        thinning
            .observe(&temperature("z", "37.2", "R"), None, now)
            .is_empty()
    );
    assert_eq!(only(thinning.poll_window(at("10:01:00"))), Ok("b".into()));
    assert!(
        thinning
            .observe(&temperature("zz", "37.2", "R"), None, at("10:01:10"))
            .is_empty()
    );
    // A further correction names the row that stands now.
    let notices = thinning.observe(&temperature("c", "38.4", "C"), None, at("10:01:10"));
    let [
        Notice::Correction {
            corrects: Some(corrects),
            ..
        },
    ] = &notices[..]
    else {
        panic!("{notices:?}");
    };
    assert_eq!(
        (corrects.source.control_id.as_str(), corrects.was_given),
        ("b", true)
    );
}

#[test]
fn a_value_that_is_taken_back_before_its_window_ends_is_not_given_out() {
    for (status, correction) in [("D", Correction::Deleted), ("W", Correction::Wrong)] {
        let mut thinning = minutes();
        let now = at("10:00:30");
        thinning.observe(&heart_rate("a", "10:00:10", "72"), None, now);
        thinning.observe(&heart_rate("b", "10:00:20", "73"), None, now);
        for (time, known) in [("10:00:20", true), ("10:00:05", false), ("10:00:10", true)] {
            let row = Row::new(HEART_RATE, "73").status(status).taken_at(time);
            let notices = thinning.observe(&told("c", "10:00:25", [row]).report(), None, now);
            let [
                Notice::Correction {
                    corrects,
                    correction: said,
                    row,
                },
            ] = &notices[..]
            else {
                panic!("{notices:?}");
            };
            assert_eq!((*said, corrects.is_some()), (correction, known));
            assert!(row.value().is_none());
        }
        let taken_back = Err(Some(Reason::TakenBack));
        assert_eq!(only(thinning.poll_window(at("10:01:00"))), taken_back);
    }
}

#[test]
fn a_correction_of_what_was_never_seen_says_so() {
    let mut thinning = minutes();
    let row = || Row::new(HEART_RATE, "73").status("C");
    let time = |own_time: &str| Row {
        own_time: own_time.into(),
        ..row()
    };
    for row in [row(), time("20261121100010"), time("20261121230000+0000")] {
        let report = told("c", "10:00:25", [row]).report();
        let notices = thinning.observe(&report, None, at("10:00:30"));
        let [
            Notice::Correction {
                corrects: None,
                row,
                ..
            },
        ] = &notices[..]
        else {
            panic!("{notices:?}");
        };
        assert_eq!(row.source().control_id, "c");
    }
    assert!(thinning.is_empty());
    // Nor does it become a value where its series is known.
    thinning.observe(&heart_rate("a", "10:00:10", "72"), None, at("10:00:30"));
    let report = told("c", "10:00:25", [row()]).report();
    assert_eq!(thinning.observe(&report, None, at("10:00:30")).len(), 1);
    assert_eq!(only(thinning.poll_window(at("10:01:00"))), Ok("a".into()));
}

#[test]
fn another_patient_device_place_or_method_is_another_series() {
    let base = told("a", "10:00:10", [Row::new(HEART_RATE, "72")]);
    let mut others = vec![base.clone(); 7];
    others[0].patient = "4712^^^HOSPITAL^PI";
    others[1].patient = "4711^^^CLINIC^PI";
    others[2].device = "0123456789ABCDEE^^0123456789ABCDEE^EUI-64";
    others[3].rows[0].metric = 9;
    others[4].patient = "";
    others[5].rows[0].method = "MSET^manual-setting^MDC";
    others[6].rows[0].site = "LA^left arm^HL70163";
    let mut thinning = minutes();
    for message in others.iter().chain([&base]) {
        assert!(
            thinning
                .observe(&message.report(), None, at("10:00:10"))
                .is_empty()
        );
    }
    assert_eq!(thinning.len(), 8);
    // An identified patient may be moved, and an EUI-64 written in lower case.
    let moved = crate::monitor::Told {
        place: "ICU^5^1",
        device: "0123456789abcdef^^0123456789abcdef^EUI-64",
        ..base.clone()
    };
    thinning.observe(&moved.report(), None, at("10:00:10"));
    assert_eq!(thinning.len(), 8);
    // Of two who are not identified, the bed keeps them apart.
    let elsewhere = crate::monitor::Told {
        patient: "",
        place: "ICU^5^1",
        ..base
    };
    thinning.observe(&elsewhere.report(), None, at("10:00:10"));
    assert_eq!(thinning.len(), 9);
}

#[test]
fn debug_shows_nothing_of_a_patient() {
    let mut thinning = minutes();
    thinning.observe(
        &heart_rate("CONTROL", "10:00:10", "7234"),
        None,
        at("10:00:10"),
    );
    let shown = format!("{thinning:?} {:?}", thinning.poll_window(at("10:01:00")));
    for content in ["4711", "HOSPITAL", "7234", "CONTROL", "ICU"] {
        assert!(!shown.contains(content), "{content}: {shown}");
    }
}
