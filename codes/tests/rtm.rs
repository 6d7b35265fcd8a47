//! What a checker of messages relies on: which units, values and body sites a metric may have.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{
    MdcCode, UnitCode, mdc,
    rtm::{self, Allowance, Constraint, Metric, Source, Value},
    unit,
};
use proptest::prelude::*;

fn units(metric: MdcCode) -> Vec<UnitCode> {
    rtm::allowed_units(metric).map(|entry| entry.unit).collect()
}

fn texts(values: impl Iterator<Item = Value>) -> Vec<&'static str> {
    values.map(Value::text).collect()
}

#[test]
fn a_heart_rate_is_counted_in_beats() {
    assert_eq!(units(mdc::ECG_HEART_RATE), [unit::BEAT_PER_MIN]);
    assert_eq!(
        Metric::from_refid("MDC_ECG_CARD_BEAT_RATE"),
        Metric::from_refid("MDC_ECG_HEART_RATE"),
        "two names of one code"
    );
    for other in [unit::PER_MIN, unit::PULS_PER_MIN, unit::RESP_PER_MIN] {
        assert_eq!(
            rtm::allows(mdc::ECG_HEART_RATE, other),
            Allowance::NotListed
        );
    }
}

#[test]
fn anchors() {
    assert_eq!(units(MdcCode::new(150456)), [unit::PERCENT]);
    assert_eq!(units(MdcCode::new(151562)), [unit::RESP_PER_MIN]);
    let pressure = MdcCode::new(150021);
    assert!(units(pressure).contains(&unit::MMHG));
    assert_eq!(rtm::allows(pressure, unit::KILO_PASCAL), Allowance::Listed);
    assert_eq!(rtm::allows(pressure, unit::PERCENT), Allowance::NotListed);
}

#[test]
fn a_listed_unit_for_any_prefix_lets_every_prefix_pass() {
    let rate = mdc::RATE_DOSE;
    assert_eq!(rate.value(), 157924);
    let patterns = rtm::allowed_units(rate).filter(|entry| entry.any_prefix);
    assert!(patterns.clone().any(|entry| entry.unit == unit::L_PER_HR));
    assert!(patterns.count() > 50);
    let plain: Vec<UnitCode> = rtm::allowed_units(rate)
        .filter(|entry| !entry.any_prefix)
        .map(|entry| entry.unit)
        .collect();
    assert!(plain.contains(&unit::MILLI_L_PER_HR) && !plain.contains(&unit::MICRO_L_PER_HR));
    assert_eq!(rtm::allows(rate, unit::MICRO_L_PER_HR), Allowance::ByPrefix);
    assert_eq!(rtm::allows(rate, unit::L_PER_HR), Allowance::Listed);
    assert_eq!(rtm::allows(rate, unit::MILLI_L_PER_HR), Allowance::Listed);
    assert_eq!(rtm::allows(rate, unit::MMHG), Allowance::NotListed);
    assert_eq!(rtm::allows(rate, unit::MILLI_VOLT), Allowance::NotListed);
    // Between yotta and deci, and behind yocto, no number is a prefix.
    for offset in [11, 15, 26, 31] {
        let noise = UnitCode::from_term_code(unit::L_PER_HR.term_code() + offset);
        assert_eq!(rtm::allows(rate, noise), Allowance::NotListed);
    }
}

#[test]
fn a_prefix_is_no_licence_where_the_list_has_the_plain_unit() {
    let flow = MdcCode::new(157784);
    assert_eq!(rtm::allows(flow, unit::MILLI_L_PER_HR), Allowance::Listed);
    assert_eq!(
        rtm::allows(flow, unit::MICRO_L_PER_HR),
        Allowance::NotListed
    );

    assert_eq!(units(mdc::ATTR_SAMPLE_RATE), [unit::HZ, unit::SEC]);
    assert_eq!(
        rtm::allows(mdc::ATTR_SAMPLE_RATE, unit::KILO_HZ),
        Allowance::NotListed
    );
}

#[test]
fn a_metric_without_list_draws_no_complaint() {
    for metric in [mdc::DEV_PUMP_INFUS_MDS, MdcCode::new(0), MdcCode::new(4262)] {
        assert_eq!(rtm::allows(metric, unit::PERCENT), Allowance::NoList);
        assert!(Allowance::NoList.is_acceptable());
        assert_eq!(rtm::allowed_units(metric).next(), None);
        assert_eq!(rtm::enumeration(metric).next(), None);
        assert_eq!(rtm::body_sites(metric).next(), None);
    }
    // Body sites and values, and no list of units.
    assert_eq!(
        rtm::allows(mdc::PUMP_INFUSING_STATUS, unit::PERCENT),
        Allowance::NoList
    );
}

#[test]
fn a_proposal_of_one_vendor_is_no_rule_for_a_published_metric() {
    // One vendor has a tidal volume in litres per second.
    assert_eq!(
        rtm::allows(MdcCode::new(152680), unit::L_PER_SEC),
        Allowance::NotListed
    );
    for metric in rtm::metrics().filter(|metric| metric.code().is_some()) {
        let mut lists = metric.lists(Constraint::Unit);
        assert!(lists.all(|list| list.source() != Source::RtmmsVendor));
    }
}

#[test]
fn an_enumeration_is_the_union_of_its_lists() {
    assert_eq!(
        texts(rtm::enumeration(MdcCode::new(184519))),
        ["pump-status-infusing", "pump-status-not-infusing"]
    );
    let own: Vec<Option<&str>> = Metric::from_code(mdc::PUMP_INFUSING_STATUS)
        .unwrap()
        .lists(Constraint::Value)
        .map(|list| list.group())
        .collect();
    assert_eq!(own, [None, Some("_MDC_PUMP_STAT")]);
    let boolean = Metric::from_refid("mdcx_brakes_on").unwrap();
    assert_eq!(texts(boolean.enumeration()), ["TRUE", "FALSE"]);
    assert_eq!(boolean.code(), None);
}

#[test]
fn a_body_site_is_a_term_with_its_code() {
    let sites: Vec<Option<u32>> = rtm::body_sites(MdcCode::new(150456))
        .map(|site| site.code().map(MdcCode::value))
        .collect();
    assert_eq!(sites, [Some(460272), Some(460500)]);
    // Of this group only the name is published.
    let metric = Metric::from_refid("MDC_CONC_AWAY_CO2").unwrap();
    assert_eq!(metric.body_sites().next(), None);
    let groups = metric.lists(Constraint::BodySite);
    assert!(
        groups
            .map(|list| list.group())
            .eq([Some("_GAS_MSMT_SITE_AWAY")])
    );
}

proptest! {
    #[test]
    fn no_code_and_no_unit_is_too_strange(metric: u32, term_code: u16) {
        let (metric, unit) = (MdcCode::new(metric), UnitCode::from_term_code(term_code));
        let listed = rtm::allowed_units(metric).next().is_some();
        prop_assert_eq!(rtm::allows(metric, unit) == Allowance::NoList, !listed);
    }

    #[test]
    fn what_is_allowed_is_covered_by_an_entry(place in 0usize..2_000, term_code in 0u16..0x3000) {
        let unit = UnitCode::from_term_code(term_code);
        if let Some(metric) = rtm::metrics().nth(place) {
            let covered = metric.allowed_units().any(|entry| entry.covers(unit));
            let allowance = metric.allows(unit);
            prop_assert_eq!(covered, matches!(allowance, Allowance::Listed | Allowance::ByPrefix));
        }
    }

    #[test]
    fn no_text_finds_a_metric_of_another_name(text in "[MDCX_a-z]{0,12}|.{0,20}") {
        if let Some(metric) = Metric::from_refid(&text) {
            let known = metric.refid().is_some_and(|refid| refid.eq_ignore_ascii_case(&text));
            prop_assert!(known || metric.code().is_some_and(|code| code.matches_refid(&text)));
        }
    }
}
