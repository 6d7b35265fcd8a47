//! OBR-7 and OBR-8, and several values in one OBX-5 (TF-2 B.7, B.8.7).

use ihe_pcd::model::{Interval, Order};
use proptest::prelude::*;

use super::*;

const MINUTE: &str = "OBR|1||||||20261121120000+0000|20261121120100+0000";

fn order(rows: &[&str]) -> Order<'static> {
    let report = read(&message(rows), &SiteRules::default());
    report.results[0].orders[0].clone()
}

/// `start value` of each value of the last observation.
fn values(rows: &[&str]) -> Vec<String> {
    let order = order(rows);
    let row = order.observations().last().unwrap();
    order
        .values_in_time(row)
        .map(|(part, value)| {
            let value = value.decimal().map_or("-".into(), |it| it.to_string());
            format!("{} {value}", &part.start.to_string()[17..])
        })
        .collect()
}

#[test]
fn an_interval_holds_its_start_and_not_its_end() {
    let interval = order(&[MINUTE]).interval().unwrap();
    assert!(interval.contains(at("2026-11-21T12:00:00Z")));
    assert!(interval.contains(at("2026-11-21T12:00:59.999Z")));
    assert!(!interval.contains(at("2026-11-21T12:01:00Z")));
    assert!(!interval.contains(at("2026-11-21T11:59:59.999Z")));
    assert_eq!(interval.duration().as_secs(), 60);
}

#[test]
fn there_is_no_interval_without_two_instants_in_their_order() {
    for obr in [
        "OBR|1||||||20261121120000+0000",
        "OBR|1|||||||20261121120000+0000",
        "OBR|1||||||20261121120000|20261121120100+0000",
        "OBR|1||||||20261121120000+0000|20261121120000+0000",
        "OBR|1||||||20261121120000+0000|20261121130000+0200",
    ] {
        assert_eq!(order(&[obr]).interval(), None, "{obr}");
    }
}

#[test]
fn an_end_before_the_start_is_told() {
    let told = |obr: &str| problems(&read(&message(&[obr]), &SiteRules::default()));
    let backward = told("OBR|1||||||20261121120000+0000|20261121115959+0000");
    assert_eq!(backward, ["OBR[1]-8 end-before-start"]);
    assert!(told(MINUTE).is_empty());
    assert!(told("OBR|1||||||20261121120000+0000|20261121120000+0000").is_empty());
    let local = told("OBR|1||||||20261121120000+0100|20261121115959+0000");
    assert!(local.is_empty(), "later in another zone");
}

#[test]
fn each_of_several_values_is_that_of_the_start_of_its_part() {
    let heart_rates = heart_rate("").replace("|72|", "|72~74~~71|");
    assert_eq!(
        values(&[MINUTE, &heart_rates]),
        ["00Z 72", "15Z 74", "30Z -", "45Z 71"]
    );
    assert_eq!(values(&[MINUTE, &heart_rate("")]), ["00Z 72"]);
    assert_eq!(
        values(&[MINUTE, &heart_rate("").replace("|72|", "||")]),
        Vec::<String>::new()
    );
}

#[test]
fn a_value_with_a_time_of_its_own_or_of_its_device_has_no_part_of_the_interval() {
    let own = heart_rate("20261121120030+0000").replace("|72|", "|72~74|");
    assert_eq!(values(&[MINUTE, &own]), Vec::<String>::new());
    let device = "OBX|1||69798^MDC_DEV_ECG_VMD^MDC|1.1.0.0|||||||X|||20261121120030+0000";
    let inherited = heart_rate("").replace("|72|", "|72~74|");
    assert_eq!(values(&[MINUTE, device, &inherited]), Vec::<String>::new());
}

proptest! {
    #[test]
    fn parts_follow_each_other_without_a_gap_and_fill_the_interval(
        start in -62_000_000_000_i64..200_000_000_000,
        nanoseconds in 0_u32..1_000_000_000,
        length in prop_oneof![1_u64..1_000_000, 1_u64..u64::MAX],
        count in 1_usize..500,
    ) {
        let start = Instant::from_unix(start, nanoseconds).unwrap();
        let end = start.checked_add(core::time::Duration::from_nanos(length)).unwrap();
        let interval = Interval::new(start, end).unwrap();
        let parts: Vec<_> = interval.parts(count).collect();
        prop_assert_eq!(parts.len(), count);
        prop_assert_eq!(parts[0].start, start);
        prop_assert_eq!(parts[count - 1].end, end);
        for (one, next) in parts.iter().zip(&parts[1..]) {
            prop_assert_eq!(one.end, next.start);
        }
        let even = length / count as u64;
        for part in parts {
            let length = part.duration().as_nanos() as u64;
            prop_assert!(length == even || length == even + 1);
        }
    }
}

#[test]
fn no_number_of_parts_is_too_many() {
    let all = Interval::new(Instant::MIN, Instant::MAX).unwrap();
    let last = all.parts(usize::MAX).next_back().unwrap();
    assert_eq!(last.end, Instant::MAX);
    assert!(last.start <= last.end);
}
