//! Simulated devices: what they report is right by every rule, plausible, and the same each time.

#![cfg(feature = "simulator")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::sync::Arc;

use ihe_pcd::codes::rtm::{self, Allowance};
use ihe_pcd::codes::{MdcCode, mdc};
use ihe_pcd::datatype::{Decimal, Instant};
use ihe_pcd::hl7::{Message, MessageBuf};
use ihe_pcd::model::{Level, Observation, ProcessingId, Report, Sender};
use ihe_pcd::plugin::ObservationSource;
use ihe_pcd::profile::{Finding, Profile, Severity};
use ihe_pcd_adapters::simulator::{
    DeviceKind, SimulatedDevice, SimulatorSettings, SimulatorSource,
};

#[path = "outlet/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod outlet;

use outlet::{Ledger, soon};

fn at(seconds: i64) -> Instant {
    Instant::from_unix(1_795_608_000 + seconds, 0).unwrap()
}

/// A report with the waveforms of the second before it.
fn report(kind: DeviceKind, bed: u32, seed: u64, seconds: i64) -> Report<'static> {
    let device = SimulatedDevice::new(kind, bed, seed);
    let report = device.report(
        Sender::named("SIMULATOR", "ICU"),
        seconds.to_string(),
        at(seconds),
    );
    device.with_waveforms(report, at(seconds - 1), at(seconds))
}

fn written(report: &Report<'_>) -> MessageBuf {
    report.write().unwrap()
}

/// What a profile finds that is worse than an information.
fn findings(report: &Report<'_>, profile: &Profile) -> Vec<String> {
    let findings = profile.judge(written(report).message());
    let worse = findings
        .iter()
        .filter(|finding| finding.severity > Severity::Information);
    worse.map(Finding::to_string).collect()
}

#[test]
fn the_profile_of_the_framework_finds_nothing_wrong_in_any_report() {
    let profile = Profile::rev_9();
    for kind in DeviceKind::ALL {
        for bed in 1..=20 {
            let device = SimulatedDevice::new(kind, bed, 7);
            let sender = Sender::named("SIMULATOR", "ICU");
            let report = device.report(sender, "1", at(i64::from(bed) * 977));
            assert_eq!(
                findings(&report, &profile),
                Vec::<String>::new(),
                "{kind:?}"
            );
        }
    }
}

#[test]
fn with_waveforms_it_warns_of_nothing_but_the_units_of_sample_rates() {
    let profile = Profile::rev_9();
    for kind in DeviceKind::ALL {
        let report = report(kind, 1, 7, 0);
        let waves = report.waveforms().count();
        let findings = findings(&report, &profile);
        assert!(
            findings
                .iter()
                .all(|it| it.starts_with("warning") && it.contains("OBX-6.listed")),
            "{findings:?}"
        );
        assert_eq!(findings.len(), waves, "{findings:?}");
        assert_eq!(waves == 0, kind == DeviceKind::InfusionPump);
    }
}

#[test]
fn a_report_is_read_back_as_it_was_without_a_problem() {
    for kind in DeviceKind::ALL {
        for bed in 1..=20 {
            let built = report(kind, bed, 3, 60);
            let message = written(&built);
            let read = Report::read(&message.message()).unwrap();
            assert_eq!(read.problems, []);
            assert_eq!(read, built);
        }
    }
}

#[test]
fn every_unit_is_one_that_the_metric_may_have_and_every_value_is_of_a_demonstration() {
    for kind in DeviceKind::ALL {
        let report = report(kind, 1, 1, 0);
        assert_eq!(report.header.processing_id, ProcessingId::DEBUGGING);
        assert!(report.observations().count() >= 3);
        let is_measured = |row: &&Observation<'_>| {
            let is_facet = row.path.is_some_and(|path| path.level() == Level::Facet);
            !is_facet && row.code != mdc::ATTR_TIME_ABS
        };
        for row in report.observations().filter(is_measured) {
            assert!(row.is_flagged("DEMO"), "{kind:?} {:?}", row.key);
            let (code, unit) = (
                row.code.mdc().unwrap(),
                row.unit.as_ref().unwrap().code().unwrap(),
            );
            let allowance = rtm::allows(code, unit);
            assert_ne!(allowance, Allowance::NotListed, "{kind:?} {:?}", row.key);
        }
    }
}

#[test]
fn the_same_seed_and_time_give_the_same_bytes_and_others_give_others() {
    for kind in DeviceKind::ALL {
        let bytes = |bed, seed, seconds| {
            let mut report = report(kind, bed, seed, seconds);
            report.header.control_id = "1".into();
            written(&report).into_bytes()
        };
        assert_eq!(bytes(1, 7, 30), bytes(1, 7, 30));
        let values = |bed, seed, seconds| {
            let message = bytes(bed, seed, seconds);
            let message = Message::parse(&message).unwrap();
            let report = Report::read(&message).unwrap();
            report
                .observations()
                .map(|row| format!("{:?}", row.value_as_sent().decimal()))
                .collect::<Vec<_>>()
        };
        assert_ne!(values(1, 7, 30), values(1, 8, 30), "{kind:?}");
        assert_ne!(values(1, 7, 30), values(2, 7, 30), "{kind:?}");
        assert_ne!(values(1, 7, 30), values(1, 7, 3_600), "{kind:?}");
    }
}

fn value(report: &Report<'_>, code: MdcCode) -> Decimal {
    let row = report.observations().find(|row| row.code == code).unwrap();
    row.value_as_sent().decimal().unwrap()
}

#[test]
fn values_are_plausible_and_agree_with_one_another() {
    for bed in 1..=50 {
        let seconds = i64::from(bed) * 601;
        let monitor = report(DeviceKind::Monitor, bed, 7, seconds);
        let within = |code, low: i64, high: i64| {
            let value = value(&monitor, code);
            assert!(
                Decimal::from(low) <= value && value <= Decimal::from(high),
                "{value}"
            );
            value
        };
        let rate = within(mdc::ECG_HEART_RATE, 50, 110);
        within(mdc::RESP_RATE, 8, 24);
        let saturation = within(mdc::PULS_OXIM_SAT_O2, 92, 100);
        within(mdc::TEMP, 36, 38);
        let [systolic, mean, diastolic] = [
            mdc::PRESS_BLD_ART_ABP_SYS,
            mdc::PRESS_BLD_ART_ABP_MEAN,
            mdc::PRESS_BLD_ART_ABP_DIA,
        ]
        .map(|code| value(&monitor, code));
        assert!(systolic > mean && mean > diastolic);
        // Every value is within the limits that it states.
        for row in monitor.observations().filter(|row| !row.limits.is_empty()) {
            let value = row.value_as_sent().decimal().unwrap();
            assert!(row.limits.low().is_none_or(|low| low <= value));
            assert!(row.limits.high().is_none_or(|high| value <= high));
        }
        let oximeter = report(DeviceKind::PulseOximeter, bed, 7, seconds);
        assert_eq!(value(&oximeter, mdc::PULS_OXIM_PULS_RATE), rate);
        assert_eq!(value(&oximeter, mdc::PULS_OXIM_SAT_O2), saturation);
        let ventilator = report(DeviceKind::Ventilator, bed, 7, seconds);
        let minute =
            value(&ventilator, mdc::VOL_AWAY_TIDAL_EXP) * value(&ventilator, mdc::VENT_RESP_RATE);
        assert_eq!(value(&ventilator, mdc::VOL_MINUTE_AWAY_EXP), minute);
        assert!(
            value(&ventilator, mdc::PRESS_AWAY_INSP_PEAK)
                > value(&ventilator, mdc::PRESS_AWAY_END_EXP_POS)
        );
        let pump = report(DeviceKind::InfusionPump, bed, 7, seconds);
        let bag = value(&pump, mdc::VOL_FLUID_DELIV) + value(&pump, mdc::VOL_FLUID_TBI_REMAIN);
        assert_eq!(bag, value(&pump, mdc::VOL_FLUID_TBI));
    }
}

#[tokio::test]
async fn a_source_reports_with_waveforms_that_join_and_ends_after_its_reports() {
    let mut settings = SimulatorSettings::new(DeviceKind::Monitor);
    settings.every_ms = 50;
    settings.waveforms = true;
    settings.reports = Some(5);
    let ledger = Ledger::ticking(50);
    soon(SimulatorSource::new(settings).run(&ledger))
        .await
        .unwrap();
    assert_eq!(ledger.control_ids(), ["0", "1", "2", "3", "4"]);
    let mut end = None;
    for text in ledger.stored() {
        let message = Message::parse(text.as_bytes()).unwrap();
        let report = Report::read(&message).unwrap();
        let mut waves = 0;
        for order in &report.results[0].orders {
            for wave in order.waveforms() {
                waves += 1;
                if *wave.code() == mdc::ECG_ELEC_POTL_II {
                    let start = order.start.as_ref().unwrap().instant.unwrap();
                    assert!(end.is_none_or(|end| end == start), "{end:?} {start}");
                    end = order.end.as_ref().unwrap().instant;
                }
            }
        }
        assert_eq!(waves, 3);
    }
}

#[tokio::test]
async fn a_source_ends_when_it_is_to_end() {
    let source = SimulatorSource::new(SimulatorSettings::new(DeviceKind::InfusionPump));
    let ledger = Arc::new(Ledger::default());
    ledger.stop();
    soon(source.run(&*ledger)).await.unwrap();
    assert_eq!(ledger.stored().len(), 0);
}
