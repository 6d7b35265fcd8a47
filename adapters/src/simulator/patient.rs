use ihe_pcd::datatype::{Cx, Pl, Xpn};
use ihe_pcd::hl7::Text;
use ihe_pcd::model::Identity;

/// Names that nobody has: "pretend", "practice" and "model" with the ends of Norwegian surnames.
const FAMILY_NAMES: [&str; 5] = ["Øvingsås", "Prøvestad", "Liksomdal", "Læremo", "Modellbø"];

const GIVEN_NAMES: [&str; 4] = ["Åse", "Bjørn", "Frøydis", "Kåre"];

/// The patient in a bed: nobody.
pub(super) fn of(bed: u32) -> Identity<'static> {
    let identifier = Cx::new(format!("DEMO{bed:06}"), "DEMO HOSPITAL", "MR");
    Identity::identified_by(identifier).named(Xpn {
        family: name(&FAMILY_NAMES, bed),
        given: name(&GIVEN_NAMES, bed),
        name_type: Text::from("L"),
        ..Xpn::default()
    })
}

/// Where a bed is: two in a room, rooms from 101.
pub(super) fn place(bed: u32) -> Pl<'static> {
    let place = bed.saturating_sub(1);
    Pl {
        point_of_care: Text::from("ICU"),
        room: Text::from(format!("{}", place / 2 + 101)),
        bed: Text::from(if place.is_multiple_of(2) { "A" } else { "B" }),
        ..Pl::default()
    }
}

fn name(names: &[&'static str], bed: u32) -> Text<'static> {
    let bed = usize::try_from(bed).unwrap_or_default();
    let mut names = names.iter().cycle().skip(bed % names.len());
    Text::from(names.next().copied().unwrap_or_default())
}
