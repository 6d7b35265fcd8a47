//! What a row says for a chart, and how it came to be.

use super::*;
use crate::datatype::Cwe;

fn only(row: &str) -> Observation<'static> {
    let text = text(&[MSH, OBR, row]);
    let report = read(&text).into_owned();
    let rows = report.observations().cloned();
    let [row] = <[_; 1]>::try_from(rows.collect::<Vec<_>>()).unwrap();
    row
}

#[test]
fn a_number_that_is_read_at_once_is_what_weighing_makes_of_it() {
    let row = only("OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72||||||R");
    for value in [Value::from(72), Value::Null, Value::Empty] {
        for flags in [&[][..], &["H"], &["DEMO"], &["NAV"], &["what"]] {
            for status in ["", "R", "F", "C", "D", "P", "S", "U", "W", "X", "Z"] {
                for (is_production, takes_no_result) in
                    [(true, true), (true, false), (false, true), (false, false)]
                {
                    let row = Observation {
                        value: value.clone(),
                        flags: flags.iter().map(|flag| Text::from(*flag)).collect(),
                        status: ResultStatus::new(status),
                        is_production,
                        takes_no_result_for_unverified: takes_no_result,
                        ..row.clone()
                    };
                    assert_eq!(row.reading(), row.reading_weighed(), "{flags:?} {status}");
                }
            }
        }
    }
}

#[test]
fn a_value_is_measured_by_a_device_where_nobody_says_how_it_came_to_be() {
    let category = |methods: &str| {
        let row =
            format!("OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72||||||R||||||{methods}");
        let row = only(&row);
        let methods: Vec<_> = row
            .methods
            .iter()
            .map(|one| one.identifier.to_string())
            .collect();
        (row.metric_category(), methods)
    };
    let said = |methods: &[&str]| methods.iter().map(ToString::to_string).collect::<Vec<_>>();
    let measured = Some(MetricCategory::AutomaticMeasurement);
    let set = Some(MetricCategory::ManualSetting);
    // What was sent stays what was sent.
    assert_eq!(category(""), (measured, said(&[])));
    assert_eq!(
        category("AMEAS^auto-measurement^MDC"),
        (measured, said(&["AMEAS"]))
    );
    assert_eq!(category("MSET^manual-setting^MDC"), (set, said(&["MSET"])));
    let continuous = "69123^MDC_OBS_CTS^MDC";
    assert_eq!(
        category(&format!("{continuous}~MSET^manual-setting^MDC")),
        (set, said(&["69123", "MSET"]))
    );
    assert_eq!(category("MSET^x^MDC~^MSET^MDC"), (set, said(&["MSET", ""])));
    // The default is of an omitted field, and of no other that says no category or two.
    assert_eq!(category(continuous), (None, said(&["69123"])));
    assert_eq!(category("AMEAS^x^MDC~MCALC^x^MDC").0, None);
    assert_eq!(category("\"\""), (None, said(&[])));
}

#[test]
fn how_a_value_came_to_be_is_not_made_up_where_it_cannot_be_read() {
    let mut text = text(&[
        MSH,
        OBR,
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72||||||R||||||MM\u{fffd}",
    ])
    .into_bytes();
    let broken = text
        .windows(3)
        .position(|bytes| bytes == [0xEF, 0xBF, 0xBD]);
    text[broken.unwrap()] = 0xFF;
    let message = Message::parse(&text).unwrap();
    let report = Report::read(&message).unwrap();
    let told = [("OBX[1]-17(1).1".to_string(), ProblemKind::CharacterSet)];
    assert_eq!(problems(&report), told);
    let row = report.observations().next().unwrap();
    assert_eq!(
        (row.metric_category(), row.methods.as_slice()),
        (None, &[] as &[Cwe<'_>])
    );
}
