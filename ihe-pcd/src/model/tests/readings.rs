//! What a row says for a chart.

use super::*;

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
