//! Which alert a message is about.

use ihe_pcd::model::{AlertReport, ParentLayout};

use crate::wire::{OBR, PHASE, STATE, problems, read, with};

fn alert(obr_3: &str, obr_29: &str, phase: &str) -> (AlertReport<'static>, Option<String>) {
    let filler = OBR.replacen("|A7^MONITOR|196616", &format!("|{obr_3}|196616"), 1);
    let obr = format!("{filler}{}{obr_29}", "|".repeat(22));
    let row = PHASE.replace("start", phase);
    let state = match phase {
        "end" => STATE.replace("active", "inactive"),
        _ => STATE.to_owned(),
    };
    let report = read(&with(&[(OBR, &obr), (PHASE, &row), (STATE, &state)]));
    let id = report.alerts().next().unwrap().id().map(|id| id.to_line());
    (report, id)
}

#[test]
fn a_later_message_names_the_first_in_whichever_layout() {
    let eui = "00A037EB2175780F";
    let (first, _) = alert(&format!("A7^MONITOR^{eui}^EUI-64"), "", "start");
    let first_id = first.alerts().next().unwrap().id().cloned();
    for (obr_29, layout) in [
        (format!("^A7&MONITOR&{eui}&EUI-64"), ParentLayout::Filler),
        (format!("^A7&MONITOR&{eui}&EUI64"), ParentLayout::Filler),
        (format!("X&Y^A7&MONITOR&{eui}&EUI-64"), ParentLayout::Filler),
        (format!("A7&MONITOR&{eui}&EUI-64"), ParentLayout::Placer),
        (format!("A7^MONITOR^{eui}^EUI-64"), ParentLayout::Components),
    ] {
        let (later, _) = alert("U1^MONITOR", &obr_29, "update");
        let alert = later.alerts().next().unwrap();
        assert_eq!(alert.id(), first_id.as_ref(), "{obr_29}");
        assert_eq!(alert.parent().layout(), layout, "{obr_29}");
        let told = match layout {
            ParentLayout::Filler => vec![],
            _ => vec!["OBR[1]-29 parent-layout".to_owned()],
        };
        assert_eq!(problems(&later), told, "{obr_29}");
    }
}

#[test]
fn two_plain_components_are_two_ids_unless_the_second_names_an_authority() {
    let id = |obr_29| alert("U1^MONITOR", obr_29, "end").1.unwrap();
    assert_eq!(id("P1^A7"), "A7");
    assert_eq!(id("A7^A7"), "A7");
    assert_eq!(id("A7^MONITOR"), "A7^MONITOR");
    assert_eq!(id("A7^EUI-64"), "A7^EUI-64");
    assert_eq!(id("A7"), "A7");
}

#[test]
fn a_first_message_may_name_itself_or_something_else_there_and_that_is_its_id() {
    assert_eq!(
        alert("P6^PUMP", "^E27&PUMP", "start").1.unwrap(),
        "E27^PUMP"
    );
    assert_eq!(alert("P6^PUMP", "^E27&PUMP", "end").1.unwrap(), "E27^PUMP");
}

#[test]
fn a_later_message_that_names_no_alert_is_told_and_one_of_a_point_in_time_needs_none() {
    for (phase, told) in [
        ("start", vec![]),
        ("present", vec![]),
        ("tpoint", vec![]),
        ("continue", vec!["OBR[1]-29 missing".to_owned()]),
        ("end", vec!["OBR[1]-29 missing".to_owned()]),
    ] {
        let (report, id) = alert("A7^MONITOR", "", phase);
        assert_eq!(problems(&report), told, "{phase}");
        assert_eq!(id.as_deref(), Some("A7^MONITOR"));
    }
}

#[test]
fn without_any_id_there_is_none_and_that_is_told() {
    let (report, id) = alert("", "", "start");
    assert_eq!(id, None);
    assert_eq!(problems(&report), ["OBR[1]-3 missing"]);
}

#[test]
fn an_id_with_empty_parts_is_not_that_of_another_authority() {
    let of = |obr_3: &str| {
        alert(obr_3, "", "start")
            .0
            .alerts()
            .next()
            .unwrap()
            .id()
            .cloned()
    };
    assert_ne!(of("A7"), of("A7^MONITOR"));
    assert_ne!(of("A7^^MONITOR^ISO"), of("A7^MONITOR"));
    assert!(!of("A7").unwrap().is_qualified());
    assert!(of("A7^MONITOR").unwrap().is_qualified());
}
