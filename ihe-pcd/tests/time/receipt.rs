//! What the time of receipt says of the times of a message, and what it does not change.

use core::time::Duration;

use ihe_pcd::datatype::Offset;

use super::*;

const RECEIVED: &str = "2026-11-21T12:00:00Z";

#[test]
fn a_device_that_is_seven_minutes_fast_observes_in_the_future() {
    let report = read_at(
        &observed("20261121120700+0000"),
        &SiteRules::default(),
        RECEIVED,
    );
    assert_eq!(problems(&report), ["OBX[1]-14 in-the-future"]);
    assert_eq!(time_of(&report), "2026-11-21T12:07:00Z stated");
    let value = report.observations().next().unwrap().value_as_sent();
    assert_eq!(value.decimal(), Some(72.into()));
}

#[test]
fn the_future_begins_after_its_limit() {
    let future = |time: &str, rules: &SiteRules| {
        let report = read_at(&observed(time), rules, RECEIVED);
        problems(&report) == ["OBX[1]-14 in-the-future"]
    };
    let five_minutes = SiteRules::default();
    assert!(!future("20261121120500+0000", &five_minutes));
    assert!(future("20261121120500.0001+0000", &five_minutes));
    let ten_minutes = SiteRules::default().believe_future(Duration::from_secs(600));
    assert!(!future("20261121120700+0000", &ten_minutes));
    assert!(
        !future("20261121120700", &five_minutes),
        "it has no instant"
    );
}

#[test]
fn an_order_in_the_future_is_told_where_it_says_so_and_not_for_each_row() {
    let text = message(&[
        "OBR|1||||||20261121120700+0000|20261121120800+0000",
        &heart_rate(""),
        &heart_rate("").replace("1.1.1.1", "1.1.1.2"),
    ]);
    let report = read_at(&text, &SiteRules::default(), RECEIVED);
    assert_eq!(
        problems(&report),
        ["OBR[1]-7 in-the-future", "OBR[1]-8 in-the-future"]
    );
}

#[test]
fn what_devices_kept_while_offline_is_late_only_if_the_site_says_so() {
    let text = message(&[
        "OBR|1||||||20261120110000+0000|20261121110000+0000",
        &heart_rate("20261121100000+0000"),
        "OBR|2||||||20261121100000+0000",
    ]);
    let report = read_at(&text, &SiteRules::default(), RECEIVED);
    assert_eq!(problems(&report), Vec::<String>::new());
    let an_hour = SiteRules::default().tell_late(Duration::from_secs(3600));
    let report = read_at(&text, &an_hour, RECEIVED);
    assert_eq!(problems(&report), ["OBX[1]-14 late", "OBR[2]-7 late"]);
    assert_eq!(report.observations().count(), 1);
}

#[test]
fn nothing_is_early_or_late_where_nobody_said_when_it_came() {
    let rules = SiteRules::default()
        .believe_future(Duration::ZERO)
        .tell_late(Duration::ZERO);
    for time in ["20261121120700+0000", "20201121120700+0000"] {
        let report = read(&observed(time), &rules);
        assert_eq!(problems(&report), Vec::<String>::new());
        assert_eq!(report.received_at, None);
    }
}

#[test]
fn utc_of_an_unknown_place_is_not_the_zone_of_utc() {
    let time = |wire: &str| {
        let report = read(&observed(wire), &SiteRules::default());
        let row = report.observations().next().unwrap();
        row.own_time().copied().unwrap()
    };
    let (unknown, utc) = (time("20261121120000-0000"), time("20261121120000+0000"));
    assert_ne!(unknown, utc);
    assert_eq!(unknown.instant, utc.instant);
    assert_eq!(unknown.zone, utc.zone);
    assert!(unknown.wire.offset().unwrap().is_unknown_local());
    assert!(!utc.wire.offset().unwrap().is_unknown_local());
    let written = read(&observed("20261121120000-0000"), &SiteRules::default())
        .write()
        .unwrap();
    let written = String::from_utf8(written.into_bytes().to_vec()).unwrap();
    assert!(written.contains("|20261121120000-0000"), "{written}");
}

#[test]
fn one_offset_for_all_senders_leaves_room_for_others() {
    let minutes = |minutes| Offset::from_minutes(minutes).unwrap();
    let rules = SiteRules::default()
        .assume_offset(minutes(60))
        .assume_zone_of("GATEWAY|ICU", minutes(-300).into());
    let icu = observed("20261121120000");
    assert_eq!(time_of(&read(&icu, &rules)), "2026-11-21T17:00:00Z assumed");
    let ward = icu.replace("|ICU|", "|WARD|");
    assert_eq!(
        time_of(&read(&ward, &rules)),
        "2026-11-21T11:00:00Z assumed"
    );
    assert_eq!(
        time_of(&read(&icu, &SiteRules::default())),
        "- unknown",
        "nobody knows"
    );
}
