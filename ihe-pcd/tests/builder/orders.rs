//! Several orders in one report: what was observed at different times.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::Ei;
use ihe_pcd::model::{ClockStatus, Interval, SendingProfile};

use crate::{assert_reads_back_equal, eui, heart_rate, minute, monitor, tree, written};

#[test]
fn what_has_a_number_keeps_it_in_every_order() {
    let report = monitor()
        .vmd(mdc::DEV_ECG_VMD)
        .observation(heart_rate(71))
        .mds(mdc::DEV_PUMP_INFUS_MDS, eui(2))
        .order(minute(1))
        .mds(mdc::DEV_PUMP_INFUS_MDS, eui(2))
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1))
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .vmd(mdc::DEV_ECG_VMD)
        .metric(mdc::RESP_RATE, 14, unit::RESP_PER_MIN)
        .observation(heart_rate(72))
        .build();
    let expected = [
        "OBR",
        "1.0.0.0 MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS",
        "1.1.0.0 MDC_DEV_ECG_VMD",
        "1.1.0.1 MDC_ECG_HEART_RATE",
        "2.0.0.0 MDC_DEV_PUMP_INFUS_MDS",
        "OBR",
        "1.0.0.0 MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS",
        "1.1.0.0 MDC_DEV_ECG_VMD",
        "1.1.0.1 MDC_ECG_HEART_RATE",
        "1.1.0.2 MDC_RESP_RATE",
        "1.2.0.0 MDC_DEV_ANALY_SAT_O2_VMD",
        "2.0.0.0 MDC_DEV_PUMP_INFUS_MDS",
    ];
    assert_eq!(tree(&report), expected);
    assert_reads_back_equal(&report);
}

#[test]
fn a_part_with_an_id_is_known_by_it_and_not_by_its_turn() {
    let report = monitor()
        .vmd(mdc::DEV_PUMP_INFUS_VMD)
        .also_known_as(eui(5))
        .vmd(mdc::DEV_PUMP_INFUS_VMD)
        .also_known_as(eui(6))
        .order(minute(1))
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1))
        .vmd(mdc::DEV_PUMP_INFUS_VMD)
        .also_known_as(eui(6))
        .build();
    let second = &report.results[0].orders[1];
    let paths: Vec<_> = second
        .devices()
        .map(|device| device.path.to_string())
        .collect();
    assert_eq!(paths, ["1.0.0.0", "1.2.0.0"]);
}

#[test]
fn a_flat_metric_keeps_its_number_in_every_order() {
    let order = |builder: ihe_pcd::model::ReportBuilder<ihe_pcd::model::WithDevice>| {
        builder
            .vmd(mdc::DEV_ECG_VMD)
            .observation(heart_rate(72))
            .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
            .metric(mdc::PULS_OXIM_SAT_O2, 97, unit::PERCENT)
    };
    let first = monitor().vmd(mdc::DEV_ANALY_SAT_O2_VMD);
    let first = first.metric(mdc::PULS_OXIM_SAT_O2, 96, unit::PERCENT);
    let second = first
        .order(minute(1))
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1));
    let report = order(second).build_for(&SendingProfile::CONTINUA).unwrap();
    let paths: Vec<_> = report
        .observations()
        .map(|row| row.sub_id.as_str())
        .collect();
    assert_eq!(paths, ["1.0.0.1", "1.0.0.1", "1.0.0.2"]);
}

#[test]
fn each_order_has_its_time_its_number_and_a_name_of_its_own() {
    let interval = Interval::new(minute(-1), minute(0)).unwrap();
    let report = monitor()
        .during(interval)
        .observation(heart_rate(71))
        .order(minute(1))
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1))
        .observation(heart_rate(72))
        .build();
    assert_reads_back_equal(&report);
    let wire = written(&report);
    let orders: Vec<_> = wire
        .segments()
        .filter(|segment| segment.id() == "OBR")
        .collect();
    let fields = |field| [orders[0].field(field), orders[1].field(field)];
    let id = "^GATEWAY^0123456789ABCDEF^EUI-64";
    assert_eq!(fields(1), ["1", "2"]);
    assert_eq!(fields(3), [format!("1{id}"), format!("1/2{id}")]);
    assert_eq!(fields(2), fields(3));
    assert_eq!(fields(4)[0], fields(4)[1]);
    assert_eq!(fields(7), ["20261121115900+0000", "20261121120100+0000"]);
    assert_eq!(fields(8), ["20261121120000+0000", ""]);
    let rows = wire.segments().filter(|segment| segment.id() == "OBX");
    let numbers: Vec<_> = rows.map(|row| row.field(1)).collect();
    assert_eq!(numbers, ["1", "2", "3", "4"]);
}

#[test]
fn an_order_can_say_its_names_and_an_empty_name_is_none() {
    let pump = Ei {
        entity_identifier: "P-7".into(),
        namespace_id: "PHARMACY".into(),
        ..Ei::default()
    };
    let report = monitor().placer(pump.clone()).filler(Ei::default()).build();
    let order = &report.results[0].orders[0];
    assert_eq!(order.placer, Some(pump));
    assert_eq!(order.filler.as_ref().unwrap().entity_identifier, "1");
}

#[test]
fn a_time_after_an_interval_is_a_time_alone() {
    let interval = Interval::new(minute(-1), minute(0)).unwrap();
    let report = monitor().during(interval).observed_at(minute(3)).build();
    assert_eq!(report.results[0].orders[0].end, None);
}

#[test]
fn the_clock_of_the_reporter_is_said_once_in_the_first_order() {
    let report = monitor()
        .order(minute(1))
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1))
        .reporter_clock(ClockStatus::UNSYNCHRONISED)
        .build();
    let rows = tree(&report);
    let protocol = "0.0.0.1 MDC_TIME_SYNC_PROTOCOL";
    assert_eq!(rows[..2], ["OBR", protocol]);
    assert_eq!(rows.iter().filter(|row| *row == protocol).count(), 1);
}
