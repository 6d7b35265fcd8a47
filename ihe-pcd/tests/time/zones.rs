//! Senders that state no zone, and the two days of a year on which that matters.

use core::time::Duration;
use std::sync::LazyLock;

use ihe_pcd::datatype::{Dtm, Offset};
use ihe_pcd::model::{SiteZone, Timestamp, UnknownZone};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use proptest::prelude::*;

use super::*;

fn oslo() -> SiteRules {
    SiteRules::default().assume_zone(SiteZone::named("Europe/Oslo").unwrap())
}

#[test]
fn a_time_that_clocks_showed_twice_is_told_by_the_time_of_receipt() {
    let message = observed("20261025023000");
    let first = read_at(&message, &oslo(), "2026-10-25T00:30:05Z");
    assert_eq!(time_of(&first), "2026-10-25T00:30:00Z assumed");
    let second = read_at(&message, &oslo(), "2026-10-25T01:30:05Z");
    assert_eq!(time_of(&second), "2026-10-25T01:30:00Z assumed");
    assert!(first.problems.is_empty() && second.problems.is_empty());
}

#[test]
fn a_time_that_clocks_showed_twice_is_ambiguous_when_it_was_received_much_later() {
    let message = observed("20261025023000");
    let report = read_at(&message, &oslo(), "2026-10-25T05:00:00Z");
    assert_eq!(time_of(&report), "- ambiguous");
    assert_eq!(problems(&report), ["OBX[1]-14 ambiguous-time"]);
    assert_eq!(time_of(&read(&message, &oslo())), "- ambiguous");
}

#[test]
fn two_instants_that_may_both_be_meant_are_not_chosen_from() {
    let rules = oslo()
        .believe_future(Duration::from_secs(3600))
        .decide_within(Duration::from_secs(3600));
    let report = read_at(&observed("20261025023000"), &rules, "2026-10-25T01:00:00Z");
    assert_eq!(time_of(&report), "- ambiguous");
    let never = oslo().decide_never();
    for received_at in ["2026-10-25T00:30:05Z", "2026-10-25T01:28:00Z"] {
        let report = read_at(&observed("20261025023000"), &never, received_at);
        assert_eq!(time_of(&report), "- ambiguous", "{received_at}");
    }
}

#[test]
fn half_an_hour_that_comes_twice_is_told_apart_too() {
    let rules = SiteRules::default().assume_zone(SiteZone::named("Australia/Lord_Howe").unwrap());
    let message = observed("20260405014500");
    let read = |received_at| time_of(&read_at(&message, &rules, received_at));
    assert_eq!(read("2026-04-04T14:45:00Z"), "2026-04-04T14:45:00Z assumed");
    assert_eq!(read("2026-04-04T15:05:00Z"), "2026-04-04T14:45:00Z assumed");
    assert_eq!(read("2026-04-04T15:07:00Z"), "- ambiguous");
    assert_eq!(read("2026-04-04T15:15:00Z"), "2026-04-04T15:15:00Z assumed");
}

#[test]
fn a_time_that_clocks_leapt_over_is_impossible() {
    let report = read_at(&observed("20270328023000"), &oslo(), "2027-03-28T01:30:05Z");
    assert_eq!(time_of(&report), "- impossible");
    assert_eq!(problems(&report), ["OBX[1]-14 impossible-time"]);
    let before = read(&observed("20270328015959.5"), &oslo());
    assert_eq!(time_of(&before), "2027-03-28T00:59:59.500Z assumed");
    let after = read(&observed("20270328030000"), &oslo());
    assert_eq!(time_of(&after), "2027-03-28T01:00:00Z assumed");
}

#[test]
fn a_time_that_cannot_be_right_is_told_at_every_place_it_stands() {
    let text = message(&[
        "PID|||1||||20270328023000",
        "OBR|1||||||20270328023000|20270328023000",
        &heart_rate("20270328023000"),
        &heart_rate("20270328023000").replace("1.1.1.1", "1.1.1.2"),
        "OBX|3|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.1|20270328023000||||||R",
        "OBX|4|DR|0^MDCX_SPAN^99TEST|1.0.0.2|20270328023000^20270328023001||||||R",
        "OBX|5|DR|0^MDCX_SPAN^99TEST|1.0.0.3|^20270328023000||||||R",
    ]);
    let expected = [
        "PID-7 impossible-time",
        "OBR[1]-7 impossible-time",
        "OBR[1]-8 impossible-time",
        "OBX[1]-14 impossible-time",
        "OBX[2]-14 impossible-time",
        "OBX[3]-5 impossible-time",
        "OBX[4]-5(1).1 impossible-time",
        "OBX[4]-5(1).2 impossible-time",
        "OBX[5]-5(1).2 impossible-time",
    ];
    assert_eq!(problems(&read(&text, &oslo())), expected);
}

#[test]
fn a_stated_zone_wins_also_in_the_hour_that_comes_twice() {
    let stated = read(&observed("20261025023000+0100"), &oslo());
    assert_eq!(time_of(&stated), "2026-10-25T01:30:00Z stated");
    assert!(stated.problems.is_empty());
}

#[test]
fn a_time_without_seconds_has_no_instant_in_any_zone() {
    for time in ["202610250230", "20270328"] {
        let report = read(&observed(time), &oslo());
        assert_eq!(time_of(&report), "- assumed", "{time}");
        assert!(report.problems.is_empty(), "{time}");
    }
}

#[test]
fn each_sender_has_its_own_zone() {
    let rules = oslo()
        .assume_zone_of("GATEWAY|ICU", SiteZone::named("Asia/Tokyo").unwrap())
        .assume_zone_of("GATEWAY", SiteZone::fixed(Offset::UTC));
    let icu = observed("20260701120000");
    assert_eq!(time_of(&read(&icu, &rules)), "2026-07-01T03:00:00Z assumed");
    let ward = icu.replace("GATEWAY|ICU", "GATEWAY|WARD");
    assert_eq!(
        time_of(&read(&ward, &rules)),
        "2026-07-01T10:00:00Z assumed"
    );
    let nowhere = icu.replace("GATEWAY|ICU", "GATEWAY|");
    assert_eq!(
        time_of(&read(&nowhere, &rules)),
        "2026-07-01T12:00:00Z assumed"
    );
    let header = icu.replace("20261121120000+0000", "20260701120000");
    let header = read(&header, &rules).header.time;
    assert_eq!(shown(header.as_ref()), "2026-07-01T03:00:00Z assumed");
}

#[test]
fn a_value_that_is_a_time_is_read_as_the_times_of_its_message() {
    let report = read_at(&observed(""), &oslo(), "2026-10-25T00:30:05Z");
    let wire = Dtm::parse("20261025023000").unwrap();
    let time = report.timestamp(wire, &oslo());
    assert_eq!(shown(Some(&time)), "2026-10-25T00:30:00Z assumed");
    assert_eq!(
        shown(Some(&Timestamp::new(wire, &oslo()))),
        "- ambiguous",
        "nobody said when it came"
    );
}

#[test]
fn zones_are_told_by_their_names_whatever_the_case() {
    let named = |name| SiteZone::named(name).map(|zone| zone.to_string());
    assert_eq!(named("europe/oslo"), Ok("Europe/Oslo".to_owned()));
    assert_eq!(named("UTC"), Ok("UTC".to_owned()));
    for name in ["", "Europe/Bergen", "+0100", "CET-1CEST", "Etc/Unknown"] {
        assert_eq!(named(name), Err(UnknownZone), "{name}");
    }
    assert_eq!(
        SiteZone::fixed(Offset::from_minutes(-210).unwrap()).to_string(),
        "-0330"
    );
}

#[test]
fn local_time_of_past_centuries_has_an_offset_in_seconds() {
    let paris = SiteRules::default().assume_zone(SiteZone::named("Europe/Paris").unwrap());
    let report = read(&observed("18900101120000"), &paris);
    assert_eq!(time_of(&report), "1890-01-01T11:50:39Z assumed");
}

#[test]
fn the_ends_of_the_calendar_have_no_instant_beyond_them() {
    let tokyo = SiteRules::default().assume_zone(SiteZone::named("Asia/Tokyo").unwrap());
    let report = read(&observed("00010101000000"), &tokyo);
    assert_eq!(time_of(&report), "- assumed");
    let new_york = SiteRules::default().assume_zone(SiteZone::named("America/New_York").unwrap());
    let report = read(&observed("99991231235959"), &new_york);
    assert_eq!(time_of(&report), "- assumed");
}

/// Oslo, a zone of the southern half, and one whose summer time is half an hour.
const NAMES: [&str; 3] = ["Europe/Oslo", "America/Santiago", "Australia/Lord_Howe"];

/// Made once, as a name is looked up in the whole database.
static ZONES: LazyLock<Vec<(TimeZone, SiteRules)>> = LazyLock::new(|| {
    let zone = |name| {
        let rules = SiteRules::default().assume_zone(SiteZone::named(name).unwrap());
        (TimeZoneDatabase::bundled().get(name).unwrap(), rules)
    };
    NAMES.map(zone).into()
});

/// What a clock of the zone shows at an instant, in the digits of the wire.
fn local(zone: &TimeZone, seconds: i64) -> String {
    let time = jiff::Timestamp::from_second(seconds).unwrap();
    let local = zone.to_datetime(time);
    let date = (local.year(), local.month(), local.day());
    let time = (local.hour(), local.minute(), local.second());
    format!(
        "{:04}{:02}{:02}{:02}{:02}{:02}",
        date.0, date.1, date.2, time.0, time.1, time.2
    )
}

/// A zone, and seconds of the years 2000 to 2040, of which every second one is within two hours of a change of the clocks.
fn moments() -> impl Strategy<Value = (usize, i64)> {
    let anywhere = 946_684_800_i64..2_208_988_800;
    (0..NAMES.len(), anywhere, any::<bool>(), -7200_i64..7200).prop_map(
        |(zone, seconds, near_change, distance)| {
            let start = jiff::Timestamp::from_second(seconds).unwrap();
            let change = ZONES[zone].0.following(start).next();
            let near = change.filter(|_| near_change);
            let seconds = near.map_or(seconds, |change| change.timestamp().as_second() + distance);
            (zone, seconds)
        },
    )
}

fn shifted(seconds: i64, by: i64) -> String {
    Instant::from_unix(seconds + by, 0).unwrap().to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn local_time_that_comes_soon_is_the_instant_it_was_written_at(
        (zone, seconds) in moments(),
        latency in 0_i64..1200,
    ) {
        let (zone, rules) = &ZONES[zone];
        let report = read_at(&observed(&local(zone, seconds)), rules, &shifted(seconds, latency));
        prop_assert_eq!(time_of(&report), format!("{} assumed", shifted(seconds, 0)));
        prop_assert_eq!(problems(&report), Vec::<String>::new());
    }

    #[test]
    fn local_time_is_never_read_as_an_instant_whose_local_time_is_another(
        (zone, seconds) in moments(),
        shift in -7200_i64..7200,
        received in proptest::option::of(-7200_i64..7200),
    ) {
        let (zone, rules) = &ZONES[zone];
        // Digits that clocks of the zone may never have shown.
        let offset = i64::from(zone.to_offset(jiff::Timestamp::from_second(seconds).unwrap()).seconds());
        let digits = local(&TimeZone::UTC, seconds + offset + shift);
        let text = observed(&digits);
        let report = match received {
            Some(latency) => read_at(&text, rules, &shifted(seconds, latency)),
            None => read(&text, rules),
        };
        let time = report.observations().next().unwrap().time.unwrap();
        match time.instant {
            Some(instant) => prop_assert_eq!(local(zone, instant.unix_seconds()), digits),
            None => prop_assert!(matches!(time.zone.name(), "ambiguous" | "impossible")),
        }
    }

    #[test]
    fn every_time_of_the_calendar_is_read_as_clocks_show_it(
        zone in 0..NAMES.len(),
        digits in "(000[1-9]|[0-9]{3}[1-9])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]",
    ) {
        let (zone, rules) = &ZONES[zone];
        let time = Timestamp::new(Dtm::parse(digits.as_str()).unwrap(), rules);
        if let Some(instant) = time.instant {
            prop_assert_eq!(local(zone, instant.unix_seconds()), digits);
        }
    }
}
