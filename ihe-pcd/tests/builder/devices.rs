//! Devices and what is in them: paths, their order, ids.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant};
use ihe_pcd::model::{Metric, Missing, SendingProfile};

use crate::{about_a_patient, assert_reads_back_equal, eui, heart_rate, monitor, tree, written};

#[test]
fn metrics_of_device_virtual_device_and_channel_stand_where_they_belong() {
    let report = monitor()
        .vmd(mdc::DEV_ECG_VMD)
        .channel(mdc::DEV_ECG_CHAN)
        .observation(heart_rate(72))
        .of_vmd()
        .metric(mdc::RESP_RATE, 14, unit::RESP_PER_MIN)
        .of_mds()
        .metric(mdc::TEMP, 37, unit::DEGC)
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .metric(mdc::PULS_OXIM_SAT_O2, 97, unit::PERCENT)
        .build();
    let expected = [
        "OBR",
        "1.0.0.0 MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS",
        "1.0.0.1 MDC_TEMP",
        "1.1.0.0 MDC_DEV_ECG_VMD",
        "1.1.0.1 MDC_RESP_RATE",
        "1.1.1.0 MDC_DEV_ECG_CHAN",
        "1.1.1.1 MDC_ECG_HEART_RATE",
        "1.2.0.0 MDC_DEV_ANALY_SAT_O2_VMD",
        "1.2.0.1 MDC_PULS_OXIM_SAT_O2",
    ];
    assert_eq!(tree(&report), expected);
    assert_reads_back_equal(&report);
}

#[test]
fn rows_stand_in_the_order_of_their_numbers_and_not_of_their_letters() {
    let mut builder = monitor();
    for value in 0..11 {
        builder = builder.observation(heart_rate(value));
    }
    let tree = tree(&builder.build());
    assert!(
        tree[3].starts_with("1.0.0.2 ") && tree[11].starts_with("1.0.0.10 "),
        "{tree:?}"
    );
}

#[test]
fn a_device_that_is_begun_again_with_the_same_id_goes_on() {
    let report = monitor()
        .observation(heart_rate(72))
        .mds(mdc::DEV_PUMP_INFUS_MDS, eui(2))
        .metric(mdc::TEMP, 20, unit::DEGC)
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1))
        .metric(mdc::RESP_RATE, 14, unit::RESP_PER_MIN)
        .build();
    let expected = [
        "OBR",
        "1.0.0.0 MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS",
        "1.0.0.1 MDC_ECG_HEART_RATE",
        "1.0.0.2 MDC_RESP_RATE",
        "2.0.0.0 MDC_DEV_PUMP_INFUS_MDS",
        "2.0.0.1 MDC_TEMP",
    ];
    assert_eq!(tree(&report), expected);
    assert_reads_back_equal(&report);
}

#[test]
fn devices_without_an_id_are_devices_of_their_own() {
    let report = about_a_patient()
        .mds(mdc::DEV_PUMP_INFUS_MDS, Ei::default())
        .mds(mdc::DEV_PUMP_INFUS_MDS, Ei::default())
        .build();
    let paths: Vec<_> = report
        .devices()
        .map(|device| device.path.to_string())
        .collect();
    assert_eq!(paths, ["1.0.0.0", "2.0.0.0"]);
}

#[test]
fn facets_stand_one_level_below_their_metric() {
    let part = || Metric::missing(mdc::TEMP, Missing::NotSaid);
    let deep = heart_rate(72).facet(part().facet(part())).facet(part());
    let report = monitor()
        .observation(deep)
        .observation(heart_rate(73).facet(part()))
        .build();
    let paths: Vec<_> = report
        .observations()
        .map(|row| row.sub_id.as_str())
        .collect();
    let expected = [
        "1.0.0.1",
        "1.0.0.1.1",
        "1.0.0.1.2",
        "1.0.0.1.3",
        "1.0.0.2",
        "1.0.0.2.1",
    ];
    assert_eq!(paths, expected);
    assert_reads_back_equal(&report);
}

#[test]
fn a_device_has_several_ids_and_what_is_in_it_inherits_the_first_of_the_innermost() {
    let report = monitor()
        .also_known_as(eui(2))
        .also_known_as(eui(1))
        .observation(heart_rate(72))
        .vmd(mdc::DEV_ECG_VMD)
        .also_known_as(eui(3))
        .channel(mdc::DEV_ECG_CHAN)
        .observation(heart_rate(73))
        .build();
    assert_reads_back_equal(&report);
    let ids: Vec<_> = report.devices().map(|device| device.ids.clone()).collect();
    assert_eq!(ids, [vec![eui(1), eui(2)], vec![eui(3)], vec![]]);
    let inherited: Vec<_> = report.observations().map(|row| row.device()).collect();
    assert_eq!(inherited, [Some(&eui(1)), Some(&eui(3))]);
}

#[test]
fn a_flat_device_has_no_parts_and_each_metric_a_number_of_its_own() {
    let report = monitor()
        .metric(mdc::TEMP, 37, unit::DEGC)
        .vmd(mdc::DEV_ECG_VMD)
        .channel(mdc::DEV_ECG_CHAN)
        .observation(heart_rate(72).facet(Metric::missing(mdc::TEMP, Missing::NotSaid)))
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .also_known_as(eui(7))
        .channel(mdc::DEV_ANALY_SAT_O2_CHAN)
        .metric(mdc::PULS_OXIM_SAT_O2, 97, unit::PERCENT)
        .build_for(&SendingProfile::CONTINUA)
        .unwrap();
    let expected = [
        "OBR",
        "1.0.0.0 MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS",
        "1.0.0.1 MDC_TEMP",
        "1.0.0.2 MDC_ECG_HEART_RATE",
        "1.0.0.2.1 MDC_TEMP",
        "1.0.0.3 MDC_PULS_OXIM_SAT_O2",
    ];
    assert_eq!(tree(&report), expected);
    assert_reads_back_equal(&report);
    // The id of the part that has no row any more is not lost.
    let devices: Vec<_> = report.observations().map(|row| row.device_id()).collect();
    let [monitor, part] = [eui(1), eui(7)].map(|id| Some(id.to_line()));
    assert_eq!(devices, [monitor.clone(), monitor.clone(), monitor, part]);
}

#[test]
fn every_time_goes_out_in_utc() {
    let now = Instant::parse_rfc3339("2026-11-21T13:00:00.5+01:00").unwrap();
    let report = monitor()
        .observed_at(now)
        .device_time(now, now)
        .observation(heart_rate(72).taken_at(now))
        .build();
    let wire = written(&report);
    let times = |field: usize| wire.segments().map(move |segment| segment.field(field));
    let all = [wire.first("MSH").field(7), wire.first("OBR").field(7)].into_iter();
    let rows = times(14).filter(|time| time.ends_with("+0000"));
    assert_eq!(rows.count(), 2);
    assert!(
        all.chain([times(5).last().unwrap()])
            .all(|text| !text.contains("+0100"))
    );
    assert_eq!(wire.first("OBR").field(7), "20261121120000.500+0000");
}
