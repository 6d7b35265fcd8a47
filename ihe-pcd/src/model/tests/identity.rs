//! Who a report is about: the two factors, and PID-31.

use super::*;

fn patient(pid: &str) -> Patient<'static> {
    let pid = format!("PID|||{pid}");
    let text = text(&[MSH, &pid, OBR]);
    let report = read(&text);
    assert_eq!(problems(&report), [], "{pid}");
    report.only_patient().unwrap().clone().into_owned()
}

#[test]
fn both_factors_are_an_identifier_and_a_name_with_a_part() {
    let cases = [
        ("4711^^^H^PI||Test^Kari^^^^^L", true, true),
        ("4711^^^H^PI||Test", true, true),
        ("4711^^^H^PI||^^Kari^^^^U", true, true),
        ("4711^^^H^PI||^^^^^^U", true, false),
        ("4711^^^H^PI||^^^Jr^Dr^^L", true, false),
        ("4711^^^H^PI|| ^ ", true, false),
        ("4711^^^H^PI||^^^^^^U~Test^^^^^^L", true, true),
        ("4711^^^H^PI", true, false),
        ("~4711||\"\"", true, false),
        ("^^^H^PI||Test^Kari", false, true),
        ("", false, false),
    ];
    for (pid, identifier, name) in cases {
        let patient = patient(pid);
        let factors = patient.identity().unwrap().factors();
        assert_eq!(factors, Factors { identifier, name }, "{pid}");
        assert_eq!(patient.meets_two_factor_rule(), identifier && name, "{pid}");
        assert_eq!(patient.status() == "identified", identifier, "{pid}");
    }
    assert!(!Patient::Absent.meets_two_factor_rule());
}

#[test]
fn provisional_identifiers_are_no_identity_whatever_they_look_like() {
    let unknown = "|".repeat(26);
    for (pid_31, status) in [
        ("Y", "unidentified"),
        ("N", "identified"),
        ("", "identified"),
    ] {
        let patient = patient(&format!("STAT-7^^^H^PI||Doe^Jane^^^^^L{unknown}{pid_31}"));
        assert_eq!(patient.status(), status, "{pid_31}");
        assert_eq!(patient.meets_two_factor_rule(), status == "identified");
        // What was sent is there, to be shown.
        let identity = patient.identity().unwrap();
        assert_eq!(identity.identifiers[0].id, "STAT-7");
        let both = Factors {
            identifier: true,
            name: true,
        };
        assert_eq!(identity.factors(), both);
    }
}

#[test]
fn sex_and_date_of_birth_are_never_told_from_a_number() {
    // A Norwegian national identity number of the published test series: born 1965-07-15, third individual digit odd.
    let number = "15076500565^^^FREG&2.16.578.1.12.4.1.4.1&ISO^NNNOR";
    let patient = patient(&format!("{number}||Test^Kari"));
    let identity = patient.identity().unwrap();
    assert_eq!(identity.identifiers[0].id, "15076500565");
    assert_eq!(identity.sex, "");
    assert_eq!(identity.birth, None);
    let text = text(&[MSH, &format!("PID|||{number}"), OBR]);
    let written = read(&text).write().unwrap();
    let written = core::str::from_utf8(written.as_ref()).unwrap();
    assert!(
        written.contains(&format!("\rPID|||{number}\r")),
        "{written}"
    );
}
