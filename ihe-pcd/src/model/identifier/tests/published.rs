use alloc::format;
use alloc::string::String;

use crate::model::identifier::{
    Checked, IdentifierFault, IdentifierSystem, IdentifierSystems, denmark, finland, france,
    netherlands, norway, sweden, united_kingdom, united_states,
};

/// Examples that somebody else published, and by whom.
const EXAMPLES: [(IdentifierSystem, &str); 31] = [
    // HL7 Norway, no-basis-Person.
    (norway::FODSELSNUMMER, "15076500565"),
    // python-stdnum.
    (norway::FODSELSNUMMER, "15108695088"),
    // fnrinfo.no, computing check digits.
    (norway::FODSELSNUMMER, "31129956715"),
    // Test-Norge, month plus 80: NAV, fnrvalidator.
    (norway::FODSELSNUMMER, "10915596784"),
    // Month plus 40: NAV, synthetic persons of Dolly; and a help number of fnrvalidator.
    (norway::FODSELSNUMMER, "15507600333"),
    (norway::FODSELSNUMMER, "13527248013"),
    // Norwegian Institute of Public Health, NINCheck.
    (norway::D_NUMBER, "51106297510"),
    (norway::D_NUMBER, "45092528433"),
    // D-numbers with 40 added to the month: NAV, Dolly and fnrvalidator.
    (norway::D_NUMBER, "55507608360"),
    (norway::D_NUMBER, "68467038838"),
    // Norwegian Institute of Public Health, NINCheck.
    (norway::COMMON_HELP_NUMBER, "81212121223"),
    (norway::COMMON_HELP_NUMBER, "94545456561"),
    // rapwhale of the western health region.
    (norway::COMMON_HELP_NUMBER, "88888888831"),
    // Tax administration, SKV 704; Wikipedia; SwedishIdentifier.
    (sweden::PERSONNUMMER, "196408233234"),
    (sweden::PERSONNUMMER, "811218-9876"),
    (sweden::PERSONNUMMER, "19121212+1212"),
    // Tax administration, in every library of the project personnummer.
    (sweden::SAMORDNINGSNUMMER, "701063-2391"),
    (sweden::SAMORDNINGSNUMMER, "197010632391"),
    (sweden::SAMORDNINGSNUMMER, "6408833231"),
    // Examples of the Danish healthcare platform; and one of our own that fails by 11.
    (denmark::CPR, "2512484916"),
    (denmark::CPR, "010165-0002"),
    // Population register, Maija Mäkinotkelma; and a person invented by DVV with a sign of 2023.
    (finland::HENKILOTUNNUS, "131052-308T"),
    (finland::HENKILOTUNNUS, "010594Y9032"),
    // NHS North West Genomics.
    (united_kingdom::NHS_NUMBER, "9449305552"),
    // python-stdnum, the second one born in Corsica.
    (france::INS_NIR, "295109912611193"),
    (france::INS_NIR, "253072B07300470"),
    (france::INS_NIR, "253072A07300443"),
    // Computed: 97 divides the number.
    (france::INS_NIR, "100000000004797"),
    // Test numbers of Dutch senders.
    (netherlands::BSN, "123456782"),
    (netherlands::BSN, "111222333"),
    // NIST, test messages.
    (united_states::SSN, "987-65-4321"),
];

#[test]
fn numbers_that_others_publish_pass() {
    for (system, id) in EXAMPLES {
        let form_only = [denmark::CPR, united_states::SSN].contains(&system);
        let checked = if form_only {
            Checked::Form
        } else {
            Checked::CheckDigits
        };
        assert_eq!(system.check(id), Ok(checked), "{system:?} {id}");
    }
    for system in IdentifierSystems::default().iter() {
        assert!(
            EXAMPLES.iter().any(|(shown, _)| shown == system),
            "{system:?}"
        );
    }
}

#[test]
fn each_system_has_the_oid_and_the_codes_that_are_published() {
    let published = [
        "FNR&2.16.578.1.12.4.1.4.1^NNNOR",
        "DNR&2.16.578.1.12.4.1.4.2^NNNOR",
        "FHN&2.16.578.1.12.4.1.4.3^PI",
        "&1.2.752.129.2.1.3.1^NNSWE",
        "&1.2.752.129.2.1.3.3^NNSWE",
        "&1.2.208.176.1.2^NNDNK",
        "&1.2.246.21^NNFIN",
        "NHS&2.16.840.1.113883.2.1.4.1^NH",
        "ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8^INS",
        "NLMINBIZA&2.16.840.1.113883.2.4.6.3^NNNLD",
        "SSN&2.16.840.1.113883.4.1^SS",
    ];
    let systems = IdentifierSystems::default();
    let ours = systems
        .iter()
        .map(|it| format!("{}&{}^{}", it.namespace_id(), it.oid(), it.type_code()));
    assert!(ours.eq(published));
}

#[test]
fn a_fault_says_what_is_wrong_and_where() {
    let character = |position| IdentifierFault::Character { position };
    let table = [
        (norway::FODSELSNUMMER, "", IdentifierFault::Length),
        (norway::FODSELSNUMMER, "1507650056", IdentifierFault::Length),
        (
            norway::FODSELSNUMMER,
            "150765 00565",
            IdentifierFault::Length,
        ),
        (norway::FODSELSNUMMER, "150765o0565", character(7)),
        (norway::FODSELSNUMMER, "1507650056٥", character(11)),
        (norway::FODSELSNUMMER, "51106297510", character(1)),
        (norway::FODSELSNUMMER, "00000000000", IdentifierFault::Zeros),
        (
            norway::FODSELSNUMMER,
            "15076500566",
            IdentifierFault::CheckDigit,
        ),
        (norway::D_NUMBER, "15076500565", character(1)),
        (norway::D_NUMBER, "81212121223", character(1)),
        (norway::COMMON_HELP_NUMBER, "71212121229", character(1)),
        (
            norway::COMMON_HELP_NUMBER,
            "81212121232",
            IdentifierFault::CheckDigit,
        ),
        (
            sweden::PERSONNUMMER,
            "196408233235",
            IdentifierFault::CheckDigit,
        ),
        (sweden::PERSONNUMMER, "197010632391", character(7)),
        (sweden::PERSONNUMMER, "701063-2391", character(5)),
        (sweden::PERSONNUMMER, "640823/3234", character(7)),
        (sweden::PERSONNUMMER, "197010432391", character(7)),
        (sweden::SAMORDNINGSNUMMER, "196408233234", character(7)),
        (sweden::SAMORDNINGSNUMMER, "197010532391", character(7)),
        (denmark::CPR, "010165+0002", character(7)),
        (denmark::CPR, "0101650", IdentifierFault::Length),
        (
            finland::HENKILOTUNNUS,
            "131052-308U",
            IdentifierFault::CheckDigit,
        ),
        (finland::HENKILOTUNNUS, "131052*308T", character(7)),
        (finland::HENKILOTUNNUS, "131052-308I", character(11)),
        (
            finland::HENKILOTUNNUS,
            "000000-0000",
            IdentifierFault::Zeros,
        ),
        (
            finland::HENKILOTUNNUS,
            "131052-308",
            IdentifierFault::Length,
        ),
        (
            france::INS_NIR,
            "295109912611199",
            IdentifierFault::CheckDigit,
        ),
        // The key of what 97 divides is 97, and not 00.
        (
            france::INS_NIR,
            "100000000004700",
            IdentifierFault::CheckDigit,
        ),
        (france::INS_NIR, "2951099126111", IdentifierFault::Length),
        (france::INS_NIR, "253072C07300443", character(7)),
        (france::INS_NIR, "253071A07300443", character(7)),
        (france::INS_NIR, "2530722A7300443", character(8)),
        (france::INS_NIR, "000000000000000", IdentifierFault::Zeros),
        (netherlands::BSN, "12345672", IdentifierFault::Length),
        (netherlands::BSN, "123456783", IdentifierFault::CheckDigit),
        (
            united_kingdom::NHS_NUMBER,
            "9449305553",
            IdentifierFault::CheckDigit,
        ),
        (
            united_kingdom::NHS_NUMBER,
            "944 930 5552",
            IdentifierFault::Length,
        ),
        (united_states::SSN, "XxxXx1234", character(1)),
        (united_states::SSN, "000-00-0000", IdentifierFault::Zeros),
    ];
    for (system, id, fault) in table {
        assert_eq!(system.check(id), Err(fault), "{system:?} {id}");
    }
}

#[test]
fn a_fault_shows_no_part_of_the_number() {
    for (system, id) in EXAMPLES {
        for damaged in [
            id.replacen(char::is_numeric, "q", 1),
            format!("{id}4"),
            id.chars().rev().collect(),
        ] {
            let Err(fault) = system.check(&damaged) else {
                continue;
            };
            let shown = format!("{fault} {fault:?} {system:?}").replace(system.oid(), "");
            let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
            let position = match fault {
                IdentifierFault::Character { position } => format!("{position}{position}"),
                _ => String::new(),
            };
            assert_eq!(digits, position, "{shown}");
        }
    }
}

#[test]
fn numbers_of_2032_pass_by_the_rule_of_2032() {
    // Tax administration, "Nytt fødselsnummer fra 2032": the first two by either rule, the others by the new one alone.
    let numbers = [
        ("02013299997", true),
        ("30108299920", true),
        ("02013299903", false),
        ("30108299939", false),
    ];
    let [fodselsnummer, d_number] = norway::FROM_2032 else {
        panic!("two systems");
    };
    for (id, today) in numbers {
        assert_eq!(norway::FODSELSNUMMER.check(id).is_ok(), today, "{id}");
        assert_eq!(fodselsnummer.check(id), Ok(Checked::CheckDigits), "{id}");
        assert_eq!(
            d_number.check(id),
            Err(IdentifierFault::Character { position: 1 })
        );
    }
}
