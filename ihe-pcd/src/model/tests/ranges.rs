//! Limits of values and ranges of devices: OBX-7.

use alloc::format;
use alloc::string::{String, ToString};

use super::{MSH, OBR, problems, read, text};
use crate::datatype::Decimal;
use crate::hl7::SegmentId;
use crate::model::{Limits, ProblemKind, Report};

fn metric(limits: &str) -> String {
    let row = format!("OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||{limits}||||R");
    text(&[MSH, OBR, &row])
}

/// Limits and the problems of them, by their place.
fn of(text: &str) -> (Limits<'_>, Option<(String, ProblemKind)>) {
    let report = read(text);
    let told = problems(&report);
    assert!(told.len() <= 1, "{told:?}");
    let limits = report.observations().next().unwrap().limits.clone();
    (limits, told.into_iter().next())
}

fn rewritten(report: &Report<'_>, number: usize) -> String {
    let message = report.write().unwrap();
    let view = message.message();
    let obx = view.segment(SegmentId::OBX).unwrap();
    String::from_utf8(obx.field(number).raw().to_vec()).unwrap()
}

#[test]
fn alarm_limits_are_numbers_and_are_written_as_they_were() {
    for (wire, low, high) in [
        ("90-160", Some(90), Some(160)),
        ("90 - 160", Some(90), Some(160)),
        ("<500", None, Some(500)),
        (">90", Some(90), None),
        ("-10--5", Some(-10), Some(-5)),
    ] {
        let text = metric(wire);
        let (limits, told) = of(&text);
        assert_eq!(told, None, "{wire}");
        assert_eq!(limits.low(), low.map(Decimal::from), "{wire}");
        assert_eq!(limits.high(), high.map(Decimal::from), "{wire}");
        assert_eq!(limits.clone().into_owned(), limits);
        assert_eq!(rewritten(&read(&text), 7), wire);
    }
}

#[test]
fn what_cannot_be_read_as_limits_is_text_and_one_warning() {
    for wire in ["normal", "90", "160-90", "90..160", "9 0-160"] {
        let text = metric(wire);
        let (limits, told) = of(&text);
        assert_eq!(
            told,
            Some(("OBX[1]-7".to_string(), ProblemKind::NotLimits)),
            "{wire}"
        );
        assert_eq!((limits.low(), limits.high()), (None, None), "{wire}");
        assert_eq!(*limits.text(), wire);
        assert_eq!(rewritten(&read(&text), 7), wire);
    }
    assert!(ProblemKind::NotLimits.is_warning());
}

#[test]
fn no_limits_are_no_problem() {
    for wire in ["", "\"\"", "^", "~"] {
        let text = metric(wire);
        let (limits, told) = of(&text);
        assert!(limits.is_empty() && told.is_none(), "{wire}");
    }
}

#[test]
fn of_several_limits_none_is_taken_for_the_one_that_is_set() {
    for (wire, at) in [
        ("90-160~50-90", "OBX[1]-7(2)"),
        ("90-160^kPa", "OBX[1]-7(1).2"),
        ("90-160&x", "OBX[1]-7(1).1"),
    ] {
        let text = metric(wire);
        let (limits, told) = of(&text);
        assert_eq!(told, Some((at.to_string(), ProblemKind::ExtraParts)));
        assert_eq!((limits.low(), limits.high()), (None, None), "{wire}");
    }
}

#[test]
fn limits_are_decoded_before_they_are_read() {
    let text = metric("\\X3C\\500");
    let (limits, told) = of(&text);
    assert_eq!((limits.high(), told), (Some(Decimal::from(500)), None));
    let latin = metric("\\XFF\\-5");
    let (limits, told) = of(&latin);
    let expected = ("OBX[1]-7".to_string(), ProblemKind::CharacterSet);
    assert_eq!((limits.is_empty(), told), (true, Some(expected)));
}

#[test]
fn the_measurement_range_of_a_device_has_its_unit() {
    let text = text(&[
        MSH,
        OBR,
        "OBX|1||69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC|1.1.1.0||266016^MDC_DIM_MMHG^MDC|-20 - 300||||X",
        "OBX|2|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.1|120|266016^MDC_DIM_MMHG^MDC|90-160||||R",
    ]);
    let report = read(&text);
    assert_eq!(problems(&report), []);
    let device = report.devices().next().unwrap();
    assert_eq!(device.range.low(), Some(Decimal::from(-20)));
    assert_eq!(device.range.high(), Some(Decimal::from(300)));
    let unit = device.unit.as_ref().unwrap();
    assert_eq!(unit.0.text, "MDC_DIM_MMHG");
    assert_eq!(device.clone().into_owned(), *device);
    assert_eq!(rewritten(&report, 7), "-20 - 300");
    assert_eq!(rewritten(&report, 6), "266016^MDC_DIM_MMHG^MDC");
    let message = report.write().unwrap();
    assert_eq!(Report::read(&message.message()).unwrap(), report);
}

#[test]
fn a_range_of_a_device_that_cannot_be_read_is_told_at_its_row() {
    let text = text(&[
        MSH,
        OBR,
        "OBX|1||69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC|1.1.1.0|||wide||||X",
    ]);
    let report = read(&text);
    let expected = [("OBX[1]-7".to_string(), ProblemKind::NotLimits)];
    assert_eq!(problems(&report), expected);
    assert_eq!(rewritten(&report, 7), "wide");
}
