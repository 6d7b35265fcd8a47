use ihe_pcd::datatype::{Cx, Pl, Xpn};
use ihe_pcd::hl7::Text;
use ihe_pcd::model::Identity;

/// Names that nobody has: "pretend", "practice" and "model" with the ends of Norwegian surnames.
const FAMILY_NAMES: [&str; 8] = [
    "Øvingsås",
    "Prøvestad",
    "Liksomdal",
    "Testesen",
    "Læremo",
    "Modellbø",
    "Påfunnvik",
    "Eksempelnes",
];

const GIVEN_NAMES: [&str; 7] = [
    "Åse",
    "Bjørn",
    "Sæbjørg",
    "Kåre",
    "Frøydis",
    "Tor",
    "Ingrid",
];

/// Which monitors watch somebody whose identity nobody knows yet: each fourth, beginning with the third.
const UNIDENTIFIED: (u32, u32) = (4, 3);

/// The patient of a monitor; `None` for one who has not been identified.
pub(super) fn of(monitor: u32) -> Option<Identity<'static>> {
    let (each, first) = UNIDENTIFIED;
    if monitor % each == first {
        return None;
    }
    let identifier = Cx::new(format!("DEMO{monitor:06}"), "DEMO HOSPITAL", "MR");
    Some(Identity::identified_by(identifier).named(Xpn {
        family: name(&FAMILY_NAMES, monitor),
        given: name(&GIVEN_NAMES, monitor),
        name_type: Text::from("L"),
        ..Xpn::default()
    }))
}

/// What stands for the patient of a monitor who has not been identified, where an identifier is needed.
pub(super) fn provisional_identifier(monitor: u32) -> Cx<'static> {
    Cx::new(format!("UNKNOWN{monitor:06}"), "DEMO HOSPITAL", "MR")
}

/// The bed that a monitor stands at: two in a room, rooms from 101.
pub(super) fn bed(monitor: u32) -> Pl<'static> {
    let place = monitor.saturating_sub(1);
    Pl {
        point_of_care: Text::from("ICU"),
        room: Text::from(format!("{}", place / 2 + 101)),
        bed: Text::from(if place.is_multiple_of(2) { "A" } else { "B" }),
        ..Pl::default()
    }
}

fn name(names: &[&'static str], monitor: u32) -> Text<'static> {
    let place = usize::try_from(monitor).unwrap_or_default() % names.len();
    Text::from(names.get(place).copied().unwrap_or_default())
}
