//! A selection, and the settings of a thinning, as a site stores them.

use core::time::Duration;

use ihe_pcd::codes::{MdcCode, mdc};
use ihe_pcd::session::filter::{
    Deadband, Filter, LocationSelection, PatientSelection, ReadingKind, Selection, Thinning,
    ThinningSettings, WindowLength,
};
use proptest::prelude::*;
use proptest::sample::select;

fn read(json: &str) -> Result<Selection, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

#[test]
fn a_selection_is_a_map_of_one_entry() {
    let json = r#"{"all":[{"location":{"unit":"ICU"}},{"not":{"device":"0123456789ABCDEF"}},{"metric":[147842,150456]},{"reading":["value","not-clinical"]},{"changed":"0.5"}]}"#;
    let selection = Selection::All(vec![
        Selection::location("ICU"),
        Selection::device("0123456789ABCDEF").not(),
        Selection::Metric(vec![mdc::ECG_HEART_RATE, mdc::PULS_OXIM_SAT_O2]),
        Selection::Reading(vec![ReadingKind::Value, ReadingKind::NotClinical]),
        Selection::Changed(Deadband::new("0.5".parse().unwrap()).unwrap()),
    ]);
    assert_eq!(read(json), Ok(selection.clone()));
    assert_eq!(serde_json::to_string(&selection).unwrap(), json);
    let by_name = r#"{"metric":["MDC_ECG_HEART_RATE","MDC_PULS_OXIM_SAT_O2"]}"#;
    let codes = vec![mdc::ECG_HEART_RATE, mdc::PULS_OXIM_SAT_O2];
    assert_eq!(read(by_name), Ok(Selection::Metric(codes)));
}

#[test]
fn an_unknown_name_is_an_error_that_lists_the_known_ones() {
    let error = read(r#"{"all":[{"patiant":{"identifier":"4711","authority":"H"}}]}"#).unwrap_err();
    for name in [
        "all",
        "any",
        "not",
        "device",
        "device_kind",
        "metric",
        "patient",
        "location",
        "reading",
        "changed",
    ] {
        assert!(error.contains(&format!("`{name}`")), "{error}");
    }
    let error = read(r#"{"patient":{"id":"4711"}}"#).unwrap_err();
    assert!(error.contains("`identifier`, `authority`"), "{error}");
    let error = read(r#"{"reading":["valid"]}"#).unwrap_err();
    assert!(error.contains("`value`, `doubtful`"), "{error}");
    let error = read(r#"{"metric":["MDC_ECG_HART_RATE"]}"#).unwrap_err();
    assert!(error.contains("reference id"), "{error}");
}

#[test]
fn what_is_no_selection_is_refused_without_showing_it() {
    for json in [
        r#""Nordmann""#,
        "7777",
        "null",
        "[]",
        "{}",
        r#"{"Nordmann":1}"#,
        r#"{"all":"Nordmann"}"#,
        r#"{"all":["Nordmann"]}"#,
        r#"{"all":[],"any":[]}"#,
        r#"{"all":[],"Nordmann":7777}"#,
        r#"{"not":[{"all":[]}]}"#,
        r#"{"device":7777}"#,
        r#"{"metric":["Nordmann"]}"#,
        r#"{"metric":[77777777777777]}"#,
        r#"{"metric":[-7777]}"#,
        r#"{"patient":"Nordmann"}"#,
        r#"{"patient":{"identifier":"Nordmann"}}"#,
        r#"{"patient":{"identifier":7777,"authority":"Nordmann"}}"#,
        r#"{"patient":{"identifier":"Nordmann","identifier":"Nordmann","authority":"H"}}"#,
        r#"{"location":{}}"#,
        r#"{"location":{"Nordmann":"ICU"}}"#,
        r#"{"location":{"unit":null}}"#,
        r#"{"reading":["Nordmann"]}"#,
        r#"{"reading":[7777]}"#,
        r#"{"changed":7777}"#,
        r#"{"changed":"-7777"}"#,
        r#"{"changed":"Nordmann"}"#,
    ] {
        let error = read(json).unwrap_err();
        assert!(
            !error.contains("Nord") && !error.contains("7777"),
            "{json}: {error}"
        );
    }
}

#[test]
fn depth_and_length_are_bounded_while_reading() {
    let nested = |depth: usize| {
        let inner = depth - 1;
        [
            "{\"not\":".repeat(inner),
            "{\"all\":[]}".into(),
            "}".repeat(inner),
        ]
        .concat()
    };
    let deepest = read(&nested(Selection::MAX_DEPTH)).unwrap();
    assert!(Filter::new(deepest).is_ok());
    let error = read(&nested(Selection::MAX_DEPTH + 1)).unwrap_err();
    assert!(error.contains("16 deep"), "{error}");
    let long = |parts: usize| format!("{{\"metric\":[{}]}}", vec!["1"; parts].join(","));
    assert!(read(&long(Selection::MAX_PARTS)).is_ok());
    let error = read(&long(Selection::MAX_PARTS + 1)).unwrap_err();
    assert!(error.contains("at most 4096"), "{error}");
}

#[test]
fn an_interval_is_a_number_of_seconds() {
    let read = |json| serde_json::from_str::<WindowLength>(json);
    assert_eq!(read("60").unwrap().length().as_secs(), 60);
    assert_eq!(serde_json::to_string(&WindowLength::MAX).unwrap(), "3600");
    for json in ["0", "3601", "-1", "1.5", "\"60\"", "null"] {
        let error = read(json).unwrap_err().to_string();
        assert!(error.contains("1 to 3600"), "{error}");
    }
}

fn read_settings(json: &str) -> Result<ThinningSettings, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

#[test]
fn what_a_thinning_is_made_by_may_be_left_out_but_for_the_window() {
    let settings = read_settings(r#"{"window":60}"#).unwrap();
    let window = WindowLength::new(Duration::from_secs(60)).unwrap();
    assert_eq!(settings, Thinning::new(window).settings());
    let all = r#"{"window":60,"wait":"0.5","max_series":7,"remembered":1,"patience":0}"#;
    let settings = read_settings(all).unwrap();
    assert_eq!(settings.wait, Duration::from_millis(500));
    assert_eq!(serde_json::to_string(&settings).unwrap(), all);
    let thinning = settings.thinning().unwrap();
    assert_eq!(thinning.settings(), settings);
}

#[test]
fn settings_out_of_their_ranges_are_refused() {
    for (json, said) in [
        ("{}", "`window`"),
        ("60", "`window`"),
        (r#"{"wait":1}"#, "`window`"),
        (r#"{"window":60,"window":60}"#, "at most once"),
        (r#"{"window":60,"windows":60}"#, "`max_series`"),
        (r#"{"window":0}"#, "1 to 3600"),
        (r#"{"window":60,"wait":961}"#, "more than 16 windows"),
        (r#"{"window":60,"wait":"960.001"}"#, "more than 16 windows"),
        (r#"{"window":60,"wait":-1}"#, "whole seconds"),
        (r#"{"window":60,"wait":0.5}"#, "whole seconds"),
        (r#"{"window":60,"wait":"-0.5"}"#, "whole seconds"),
        (r#"{"window":60,"wait":"0.0000000001"}"#, "whole seconds"),
        (r#"{"window":60,"wait":18446744073709551615}"#, "16 windows"),
        (r#"{"window":60,"remembered":0}"#, "from 1"),
        (r#"{"window":60,"max_series":-1}"#, "from 0"),
        (r#"{"window":60,"max_series":4294967296}"#, "to 4294967295"),
        (r#"{"window":60,"patience":"many"}"#, "from 0"),
    ] {
        let error = read_settings(json).unwrap_err();
        assert!(error.contains(said), "{json}: {error}");
    }
    let longest = read_settings(r#"{"window":60,"wait":960}"#);
    assert!(longest.is_ok());
}

fn selection() -> impl Strategy<Value = Selection> {
    let text = || "\\PC{0,6}".prop_map(ihe_pcd::hl7::Text::from);
    let part = move || proptest::option::of(text());
    let codes = || proptest::collection::vec(any::<u32>().prop_map(MdcCode::new), 0..3);
    let kinds = select(vec![
        ReadingKind::Value,
        ReadingKind::Doubtful,
        ReadingKind::Correction,
    ]);
    let leaf = prop_oneof![
        text().prop_map(Selection::Device),
        codes().prop_map(Selection::DeviceKind),
        codes().prop_map(Selection::Metric),
        (text(), text()).prop_map(|(identifier, authority)| {
            Selection::Patient(PatientSelection {
                identifier,
                authority,
            })
        }),
        (part(), text(), part(), part()).prop_map(|(facility, unit, room, bed)| {
            let unit = Some(unit);
            Selection::Location(LocationSelection {
                facility,
                unit,
                room,
                bed,
            })
        }),
        proptest::collection::vec(kinds, 0..3).prop_map(Selection::Reading),
        (0_u32..1_000_000).prop_map(|thousandths| {
            let difference = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
            Selection::Changed(Deadband::new(difference.parse().unwrap()).unwrap())
        }),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Selection::All),
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Selection::Any),
            inner.prop_map(Selection::not),
        ]
    })
}

proptest! {
    #[test]
    fn settings_are_read_as_they_were_written(
        seconds in 1_u64..=3600,
        wait in 0_u64..=16_000_000_000,
        max_series in any::<u32>(),
        remembered in 1..=u32::MAX,
        patience in any::<u32>(),
    ) {
        let mut settings = ThinningSettings::new(WindowLength::new(Duration::from_secs(seconds)).unwrap());
        settings.wait = Duration::from_nanos(wait);
        settings.max_series = max_series as usize;
        settings.remembered = remembered as usize;
        settings.patience = patience;
        let json = serde_json::to_string(&settings).unwrap();
        prop_assert_eq!(read_settings(&json), Ok(settings));
    }

    #[test]
    fn deserializing_is_the_inverse_of_serializing(selection in selection()) {
        let json = serde_json::to_string(&selection).unwrap();
        prop_assert_eq!(read(&json), Ok(selection.clone()));
        let value = serde_json::to_value(&selection).unwrap();
        prop_assert_eq!(serde_json::from_value::<Selection>(value).unwrap(), selection);
    }
}
