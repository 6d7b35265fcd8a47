//! OBX-6 of many rows: units that come again, and those that do not.

use ihe_pcd_codes::UnitCode;

use super::*;
use crate::datatype::Cwe;

fn row(number: usize, unit: &str) -> String {
    format!("OBX|{number}|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.{number}|72|{unit}|||||R")
}

fn message(units: &[String]) -> String {
    let rows = (1..).zip(units).map(|(number, unit)| row(number, unit));
    let all: Vec<_> = [MSH.to_string(), OBR.to_string()]
        .into_iter()
        .chain(rows)
        .collect();
    let all: Vec<_> = all.iter().map(String::as_str).collect();
    text(&all)
}

#[test]
fn a_unit_that_comes_again_is_the_one_that_its_row_has() {
    let many = (0..40_u16).map(|unit| {
        let code = UnitCode::from_term_code(512 + 32 * unit).mdc();
        format!("{code}^{}^MDC", code.refid().unwrap_or_default())
    });
    let alike = [
        "264864^MDC_DIM_BEAT_PER_MIN^MDC",
        "264864^MDC_DIM_BEAT_PER_MIN^MDC^/min^/min^UCUM",
        "264864^MDC_DIM_PULS_PER_MIN^MDC",
        "264864^MDC_DIM_BEAT_PER_MIN",
        "264864^^MDC",
        "264864^x\\T\\y^MDC",
        "%",
        "^mmHg",
        "264864^MDC_DIM_BEAT_PER_MIN^MDC~266016^MDC_DIM_MMHG^MDC",
    ];
    let some: Vec<_> = many.chain(alike.map(String::from)).collect();
    let forth = some.iter().flat_map(|unit| [unit, unit, &some[0]]);
    let units: Vec<_> = forth.chain(some.iter().rev()).cloned().collect();
    let text = message(&units);
    let message = Message::parse(&text).unwrap();
    let report = Report::read(&message).unwrap();
    assert_eq!(report.observations().count(), units.len());
    for (row, obx) in report.observations().zip(message.segments().skip(2)) {
        let read = Cwe::read(obx.field(6).repetition(1)).unwrap();
        assert_eq!(row.unit, Some(Unit(read)));
    }
}

#[test]
fn a_unit_that_belongs_to_another_code_is_told_of_each_row() {
    let [right, wrong] = [
        "264864^MDC_DIM_BEAT_PER_MIN^MDC",
        "264864^MDC_DIM_PERCENT^MDC",
    ];
    let text = message(&[right, wrong, wrong, right, wrong].map(String::from));
    let told = [2, 3, 5].map(|row| (format!("OBX[{row}]-6"), ProblemKind::CodeMismatch));
    assert_eq!(problems(&read(&text)), told);
}
