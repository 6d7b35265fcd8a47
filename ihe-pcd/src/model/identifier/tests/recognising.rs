use crate::datatype::{Cx, Hd};
use crate::hl7::Text;
use crate::model::identifier::{
    Checked, IdentifierFault, IdentifierSystem, IdentifierSystems, france, netherlands, norway,
    sweden, united_kingdom, united_states,
};

/// An identifier with CX-4 and CX-5 as one line: `name&oid&type^kind`.
fn identifier(id: &'static str, line: &'static str) -> Cx<'static> {
    let (authority, kind) = line.split_once('^').unwrap();
    let mut parts = authority.split('&').map(Text::from);
    let mut part = || parts.next().unwrap_or_default();
    Cx {
        id: Text::from(id),
        assigning_authority: Hd {
            namespace_id: part(),
            universal_id: part(),
            universal_id_type: part(),
        },
        identifier_type: Text::from(kind),
    }
}

fn recognised(id: &'static str, line: &'static str) -> Option<&'static IdentifierSystem> {
    IdentifierSystems::default().system_of(&identifier(id, line))
}

#[test]
fn a_system_recognises_what_it_writes() {
    for system in IdentifierSystems::default().iter() {
        let written = system.identifier("1");
        assert_eq!(
            IdentifierSystems::default().system_of(&written),
            Some(system)
        );
        assert_eq!(written.id, "1");
        assert_eq!(written.assigning_authority.universal_id_type, "ISO");
    }
}

#[test]
fn the_oid_decides_then_the_name_then_the_country() {
    let fodselsnummer = Some(&norway::FODSELSNUMMER);
    let table = [
        ("&2.16.578.1.12.4.1.4.1&ISO^", fodselsnummer),
        ("&2.16.578.1.12.4.1.4.1^PI", fodselsnummer),
        ("HOSPITAL&2.16.578.1.12.4.1.4.1&ISO^NNSWE", fodselsnummer),
        (
            "FNR&2.16.578.1.12.4.1.4.2&ISO^NNNOR",
            Some(&norway::D_NUMBER),
        ),
        ("&2.16.578.1.12.4.1.4.1&DNS^NNNOR", None),
        ("FNR&2.16.578.1.12.4.1.4.10&ISO^NNNOR", None),
        ("FNR^", fodselsnummer),
        ("FNR^NNNOR", fodselsnummer),
        ("FNR^MR", None),
        ("FHN^PI", Some(&norway::COMMON_HELP_NUMBER)),
        ("NHS^NH", Some(&united_kingdom::NHS_NUMBER)),
        ("NHS^MR", None),
        ("ASIP-SANTE-INS-NIR^INS", Some(&france::INS_NIR)),
        ("SSN^SS", Some(&united_states::SSN)),
        ("^SS", None),
        ("^NH", None),
        ("^PI", None),
        ("HOSPITAL^PI", None),
        ("HOSPITAL^NNNLD", Some(&netherlands::BSN)),
        ("^NNNLD", Some(&netherlands::BSN)),
        ("^NNXXX", None),
        ("^NN", None),
        ("^", None),
    ];
    for (line, system) in table {
        assert_eq!(recognised("1", line), system, "{line}");
    }
}

#[test]
fn of_a_country_it_is_the_system_that_the_number_passes_else_the_first() {
    let table = [
        ("15076500565", "^NNNOR", &norway::FODSELSNUMMER),
        ("51106297510", "^NNNOR", &norway::D_NUMBER),
        ("51106297511", "^NNNOR", &norway::FODSELSNUMMER),
        ("196408233234", "^NNSWE", &sweden::PERSONNUMMER),
        ("197010632391", "^NNSWE", &sweden::SAMORDNINGSNUMMER),
    ];
    for (id, line, system) in table {
        assert_eq!(recognised(id, line), Some(system), "{id}");
    }
}

#[test]
fn the_systems_of_a_site_stand_before_those_published() {
    fn refuses(_: &str) -> Result<Checked, IdentifierFault> {
        Err(IdentifierFault::Length)
    }
    const OURS: &[IdentifierSystem] = &[
        IdentifierSystem::new("ours", norway::FODSELSNUMMER.oid(), "NNNOR").with_check(refuses),
        IdentifierSystem::new("ward", "2.999.7", "MR"),
    ];
    let systems = IdentifierSystems::default().with(OURS);
    let number = norway::FODSELSNUMMER.identifier("15076500565");
    assert_eq!(systems.system_of(&number), Some(&OURS[0]));
    assert_eq!(systems.fault(&number), Some(IdentifierFault::Length));
    let d_number = norway::D_NUMBER.identifier("51106297511");
    assert_eq!(systems.fault(&d_number), Some(IdentifierFault::CheckDigit));
    let ward = OURS[1].identifier("whatever");
    assert_eq!(systems.system_of(&ward), Some(&OURS[1]));
    assert_eq!(OURS[1].check("whatever"), Ok(Checked::Nothing));
    let only = IdentifierSystems::only(OURS);
    assert_eq!(only.system_of(&number), Some(&OURS[0]));
    assert_eq!(only.system_of(&d_number), None);
    assert_eq!(IdentifierSystems::only(&[]).system_of(&number), None);
}
