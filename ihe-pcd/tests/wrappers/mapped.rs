//! Codes and units of a site.

use ihe_pcd::codes::map::CodeMap;
use ihe_pcd::plugin::{ErrorKind, Mapped, SiteCodes};

use super::chart::{BPM, Chart, HEART_RATE, MMHG, PATIENT, SYSTOLIC, bring, kind, wire};

/// The map of a site with these rows.
fn map(rows: &[&str]) -> CodeMap {
    let head = "#code-map,v1\n#name,ICU\n#version,v1\n#source,manual\n\
        vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note\n";
    CodeMap::read(&format!("{head}{}\n", rows.join("\n"))).unwrap()
}

fn site() -> CodeMap {
    map(&[
        "99ACME,HR,,standard,147842,MDC_ECG_HEART_RATE,MDC_DIM_BEAT_PER_MIN,301,Pulse,/min,0,",
        "99ACME,SYS,,standard,150021,MDC_PRESS_BLD_NONINV_SYS,MDC_DIM_KILO_PASCAL,302,Systole,kPa,,",
        "99ACME,bpm,,standard,264864,MDC_DIM_BEAT_PER_MIN,,,,,,",
        "99ACME,BEEP,,nothing,,,,,,,,nobody needs it",
        ",,,standard,150344,MDC_TEMP,,303,Temperatur,Grad,1,",
        ",,,standard,151562,MDC_RESP_RATE,MDC_DIM_RESP_PER_MIN,304,Atmung,mal pro Minute,,",
    ])
}

/// What a sink gets of some rows, or why it gets nothing.
async fn mapped(
    mapper: SiteCodes,
    keeps: bool,
    rows: &[&str],
) -> Result<Vec<(String, String, String)>, String> {
    let chart = Chart::new("chart");
    let sink = Mapped::new(mapper, chart.clone());
    let sink = if keeps { sink.keeping_unmapped() } else { sink };
    match bring(&sink, &wire(PATIENT, rows), 1).await {
        Ok(()) => Ok(chart
            .taken()
            .into_iter()
            .flat_map(|taken| taken.rows)
            .collect()),
        Err(failure) => {
            assert_eq!(failure.kind(), ErrorKind::Refuse);
            assert_eq!(chart.calls(), 0);
            Err(failure.to_string())
        }
    }
}

fn row(code: &str, value: &str, unit: &str) -> (String, String, String) {
    (code.to_owned(), value.to_owned(), unit.to_owned())
}

#[tokio::test]
async fn a_vendor_code_becomes_one_of_the_nomenclature_and_so_does_its_unit() {
    for unit in ["", BPM, "/min^^UCUM", "bpm^^99ACME", "/min"] {
        let got = mapped(
            SiteCodes::to_mdc(site()),
            false,
            &[&format!("HR^Heart rate^99ACME|72|{unit}")],
        )
        .await;
        assert_eq!(got.unwrap(), [row("147842", "72", "264864")], "{unit}");
    }
}

#[tokio::test]
async fn a_value_in_another_unit_is_converted_if_that_is_exact() {
    let rows = [&*format!("SYS^^99ACME|120|{MMHG}|90-160")];
    let got = mapped(SiteCodes::to_mdc(site()), false, &rows)
        .await
        .unwrap();
    assert_eq!(got, [row("150021", "15.99864", "265987")]);
}

#[tokio::test]
async fn a_unit_that_nobody_knows_is_not_guessed() {
    let rows = ["HR^^99ACME|72|Schl^^99ACME"];
    let refused = mapped(SiteCodes::to_mdc(site()), false, &rows).await;
    assert_eq!(
        refused.unwrap_err(),
        "OBX[2]-6: the code has no mapping with this unit"
    );
    let kept = mapped(SiteCodes::to_mdc(site()), true, &rows)
        .await
        .unwrap();
    assert_eq!(kept, [row("HR", "72", "Schl")]);
}

#[tokio::test]
async fn a_code_without_a_mapping_is_refused_with_its_place_or_kept_as_it_is() {
    let rows = ["HR^^99ACME|72|", "RR^^99ACME|14|"];
    let refused = mapped(SiteCodes::to_mdc(site()), false, &rows).await;
    assert_eq!(refused.unwrap_err(), "OBX[3]-3: the code has no mapping");
    let kept = mapped(SiteCodes::to_mdc(site()), true, &rows)
        .await
        .unwrap();
    assert_eq!(kept, [row("147842", "72", "264864"), row("RR", "14", "")]);
}

#[tokio::test]
async fn what_is_mapped_on_purpose_to_nothing_is_left_out_and_nothing_else() {
    let rows = ["BEEP^^99ACME|3|", &*format!("{HEART_RATE}|72|{BPM}")];
    let got = mapped(SiteCodes::to_mdc(site()), false, &rows)
        .await
        .unwrap();
    assert_eq!(got, [row("147842", "72", "264864")]);
    let got = mapped(SiteCodes::to_mdc(site()), false, &rows[..1])
        .await
        .unwrap();
    assert_eq!(got, []);
}

#[tokio::test]
async fn a_code_of_the_nomenclature_needs_no_mapping_on_the_way_in() {
    let rows = [&*format!("{SYSTOLIC}|120|{MMHG}")];
    let got = mapped(SiteCodes::to_mdc(site()), false, &rows)
        .await
        .unwrap();
    assert_eq!(got, [row("150021", "120", "266016")]);
}

#[tokio::test]
async fn on_the_way_out_a_row_gets_the_code_the_unit_and_the_decimals_of_the_local_system() {
    let out = || SiteCodes::to_local(site(), "99HIS");
    let rows = [
        &*format!("{HEART_RATE}|72.0|{BPM}"),
        &*format!("{SYSTOLIC}|120|{MMHG}"),
        "151562^MDC_RESP_RATE^MDC|14|264928^MDC_DIM_RESP_PER_MIN^MDC",
    ];
    let got = mapped(out(), false, &rows).await.unwrap();
    let expected = [
        row("301", "72", "/min"),
        row("302", "15.99864", "kPa"),
        row("304", "14", "mal pro Minute"),
    ];
    assert_eq!(got, expected);
    let finer = mapped(out(), false, &[&*format!("{HEART_RATE}|72.5|{BPM}")]).await;
    assert_eq!(
        finer.unwrap_err(),
        "OBX[2]-5: it has more decimals than are taken"
    );
}

#[tokio::test]
async fn a_local_spelling_is_never_put_beside_a_value_whose_unit_it_may_not_be() {
    let fahrenheit = "150344^MDC_TEMP^MDC|98|266560^MDC_DIM_FAHR^MDC";
    let refused = mapped(SiteCodes::to_local(site(), "99HIS"), false, &[fahrenheit]).await;
    assert_eq!(
        refused.unwrap_err(),
        "OBX[2]-6: the code has no mapping with this unit"
    );
}

#[tokio::test]
async fn there_and_back_the_codes_are_what_they_were() {
    let chart = Chart::new("chart");
    let there_and_back = Mapped::new(
        SiteCodes::to_local(site(), "99HIS"),
        Mapped::new(
            SiteCodes::to_mdc(map(&[
                "99HIS,301,,standard,147842,MDC_ECG_HEART_RATE,MDC_DIM_BEAT_PER_MIN,,,,,",
            ])),
            chart.clone(),
        ),
    );
    let rate = format!("{HEART_RATE}|72|{BPM}");
    bring(&there_and_back, &wire(PATIENT, &[&rate]), 1)
        .await
        .unwrap();
    assert_eq!(chart.taken()[0].rows, [row("147842", "72", "264864")]);
}

#[tokio::test]
async fn an_error_names_no_code_and_no_value() {
    let sink = Mapped::new(SiteCodes::to_mdc(site()), Chart::new("chart"));
    let message = wire(PATIENT, &["SECRET^^99ACME|4711|"]);
    let answer = bring(&sink, &message, 1);
    let failure = answer.await.unwrap_err();
    for text in [failure.to_string(), format!("{failure:?}")] {
        assert!(!text.contains("SECRET") && !text.contains("4711"), "{text}");
    }
    assert_eq!(kind(Err(failure)), Some(ErrorKind::Refuse));
}
