use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::SiteRules;
use super::*;
use crate::hl7::Message;

/// What is asked of the header of a message with these fields.
fn of<T>(msh_9: &str, msh_21: &str, asked: impl Fn(&Header<'_>) -> T) -> T {
    let text = format!("MSH|^~\\&|A|B|||20261121||{msh_9}|1|P|2.6|||AL|NE|||||{msh_21}\r");
    let message = Message::parse(&text).unwrap();
    asked(&Header::read(&message, &SiteRules::default()).0)
}

fn transaction(msh_9: &str, msh_21: &str) -> Transaction {
    of(msh_9, msh_21, Transaction::of)
}

fn acknowledged(msh_9: &str, msh_21: &str) -> Option<Transaction> {
    of(msh_9, msh_21, Transaction::acknowledged_by)
}

fn claim(oid: &str) -> String {
    format!("IHE_PCD_001^IHE PCD^{oid}^ISO")
}

const PCD_15: &str = "X^^1.3.6.1.4.1.19376.1.6.1.15.1^ISO";
const UNKNOWN: &str = "X^^1.2.3^ISO";
const PROFILED: Transaction = Transaction::Pcd01(Claim::Profile);

/// Every transaction with a message type, and whether MSH-9 tells it without a claim.
const TYPES: [(Transaction, &str, bool); 14] = [
    (PROFILED, "ORU^R01^ORU_R01", false),
    (Transaction::Pcd03, "RGV^O15^RGV_O15", true),
    (Transaction::Pcd03, "RRG^O16^RRG_O16", true),
    (Transaction::Pcd04, "ORU^R40^ORU_R40", true),
    (Transaction::Pcd05, "ORA^R41^ORA_R41", true),
    (Transaction::Pcd05, "ORU^R41^ORU_R41", true),
    (Transaction::Pcd09, "ORU^R01^ORU_R01", false),
    (Transaction::Pcd10, "ORU^R42^ORU_R01", true),
    (Transaction::Pcd15, "ORU^R01^ORU_R01", false),
    (Transaction::Pcd16, "ORU^R01^ORU_R01", false),
    (Transaction::Dev51, "ORU^R01^ORU_R01", false),
    (Transaction::Dev52, "ORU^R01^ORU_R01", false),
    (Transaction::Dev19, "QSB^Z66^QSB_Q16", false),
    (Transaction::Dev19, "QSX^J66^QSX_J01", false),
];

#[test]
fn every_transaction_is_told_by_each_of_its_oids_with_and_without_msh_9_3() {
    for (expected, msh_9, _) in TYPES {
        let (two_components, _) = msh_9.rsplit_once('^').unwrap();
        for msh_9 in [msh_9, two_components, &format!("{two_components}^ADT_A01")] {
            for oid in expected.oids() {
                assert_eq!(transaction(msh_9, &claim(oid)), expected, "{msh_9} {oid}");
            }
        }
    }
}

#[test]
fn a_message_type_of_one_transaction_needs_no_claim_and_a_shared_one_does() {
    for (expected, msh_9, needs_none) in TYPES {
        for msh_21 in ["", "IHE_PCD_015", "IHE_PCD_015^IHE PCD"] {
            let told = transaction(msh_9, msh_21) == expected;
            assert_eq!(told, needs_none, "{msh_9} {msh_21}");
        }
    }
    assert_eq!(transaction("QSB^Z66", ""), Transaction::Other);
    assert_eq!(transaction("QSX^J66", UNKNOWN), Transaction::Other);
}

#[test]
fn both_families_of_oids_are_pcd_01_and_the_name_decides_nothing() {
    for oid in PCD_01 {
        assert_eq!(
            transaction("ORU^R01^ORU_R01", &format!("IHE_PCD_010^IHE PCD^{oid}^ISO")),
            PROFILED
        );
    }
    assert_eq!(
        transaction("ORU^R01^ORU_R01", &PCD_15.replace('X', "IHE_PCD_001")),
        Transaction::Pcd15
    );
}

#[test]
fn any_repetition_may_claim_it() {
    for (expected, msh_9, _) in TYPES {
        for oid in expected.oids() {
            let claims = format!("NAME~{UNKNOWN}~{}", claim(oid));
            assert_eq!(transaction(msh_9, &claims), expected, "{msh_9} {oid}");
        }
    }
}

#[test]
fn an_oid_that_nobody_knows_is_another_profile_in_its_repetition() {
    for msh_9 in ["ORU^R01", "RGV^O15", "RRG^O16"] {
        for (msh_21, repetition) in [(UNKNOWN, 1), ("X~Y^^1.2.3^ISO~Z^^1.2.4^ISO", 2)] {
            assert_eq!(
                transaction(msh_9, msh_21),
                Transaction::OtherProfile { repetition },
                "{msh_9} {msh_21}"
            );
        }
    }
}

#[test]
fn a_claim_that_contradicts_the_message_type_is_not_believed() {
    for (claimed, _, _) in TYPES {
        let oid = claim(claimed.oids()[0]);
        // These types are those of one transaction.
        assert_eq!(transaction("ORU^R40", &oid), Transaction::Pcd04);
        assert_eq!(transaction("ORA^R41", &oid), Transaction::Pcd05);
        assert_eq!(transaction("ORU^R42", &oid), Transaction::Pcd10);
        if claimed != Transaction::Pcd03 {
            let other = Transaction::OtherProfile { repetition: 1 };
            assert_eq!(transaction("RGV^O15", &oid), other);
        }
        if claimed != Transaction::Dev19 {
            assert_eq!(transaction("QSB^Z66", &oid), Transaction::Other);
        }
    }
    for claimed in [
        Transaction::Pcd03,
        Transaction::Pcd04,
        Transaction::Pcd05,
        Transaction::Pcd10,
        Transaction::Dev19,
    ] {
        let other = Transaction::OtherProfile { repetition: 1 };
        assert_eq!(transaction("ORU^R01", &claim(claimed.oids()[0])), other);
    }
}

#[test]
fn of_several_claims_pcd_01_goes_first_and_then_the_one_that_stands_first() {
    let pcd_16 = claim(Transaction::Pcd16.oids()[0]);
    let pcd_01 = claim(PCD_01[0]);
    assert_eq!(
        transaction("ORU^R01", &format!("{PCD_15}~{pcd_16}~{pcd_01}")),
        PROFILED
    );
    assert_eq!(
        transaction("ORU^R01", &format!("{PCD_15}~{pcd_16}")),
        Transaction::Pcd15
    );
    assert_eq!(
        transaction("ORU^R01", &format!("{pcd_16}~{PCD_15}")),
        Transaction::Pcd16
    );
}

#[test]
fn the_misprinted_oid_is_pcd_01_or_pcd_04_by_the_message_type_and_nothing_beside_another_claim() {
    let misprint = claim("1.3.6.1.4.1.19376.1.6.4.4.1");
    assert_eq!(
        transaction("ORU^R01", &misprint),
        Transaction::Pcd01(Claim::Misprint)
    );
    assert_eq!(transaction("ORU^R40", &misprint), Transaction::Pcd04);
    assert_eq!(
        transaction("ORU^R01", &format!("{misprint}~{PCD_15}")),
        Transaction::Pcd15
    );
    assert_eq!(
        transaction("ORU^R01", &format!("{misprint}~{UNKNOWN}")),
        Transaction::OtherProfile { repetition: 2 }
    );
}

#[test]
fn without_an_oid_the_message_type_decides() {
    for msh_21 in ["", "IHE_PCD_015"] {
        assert_eq!(
            transaction("ORU^R01", msh_21),
            Transaction::Pcd01(Claim::None)
        );
    }
    for msh_9 in ["", "ORU", "ORU^", "^R01", "ADT^A01", "ORA^R42", "RGV^O16"] {
        assert_eq!(transaction(msh_9, ""), Transaction::Other, "{msh_9}");
    }
}

#[test]
fn the_oids_are_those_of_the_framework_and_of_the_tool() {
    let listed = [
        (PROFILED, ["1.1.1", "4.1"].as_slice()),
        (Transaction::Pcd03, &["1.3.1", "1.3.2", "4.3"]),
        (Transaction::Pcd04, &["1.4.1", "4.4", "4.4.1"]),
        (Transaction::Pcd05, &["1.5.1"]),
        (Transaction::Pcd09, &["1.9.1", "4.9"]),
        (Transaction::Pcd10, &["4.10", "1.10.1"]),
        (Transaction::Pcd15, &["1.15.1", "4.15"]),
        (Transaction::Pcd16, &["1.16.1", "4.16"]),
        (Transaction::Dev19, &["1.19.1", "4.19.1"]),
        (Transaction::Dev51, &["1.51.1", "4.51.1"]),
        (Transaction::Dev52, &["1.52.1"]),
        (Transaction::Acknowledgment, &[]),
        (Transaction::Other, &[]),
    ];
    for (transaction, expected) in listed {
        let expected: Vec<_> = expected
            .iter()
            .map(|oid| format!("1.3.6.1.4.1.19376.1.6.{oid}"))
            .collect();
        assert_eq!(transaction.oids(), expected, "{}", transaction.name());
    }
}

#[test]
fn every_transaction_has_a_name_of_its_own() {
    let mut names: Vec<_> = TYPES.iter().map(|(it, ..)| it.name()).collect();
    names.dedup();
    assert_eq!(
        names,
        [
            "PCD-01", "PCD-03", "PCD-04", "PCD-05", "PCD-09", "PCD-10", "PCD-15", "PCD-16",
            "DEV-51", "DEV-52", "DEV-19"
        ]
    );
}

#[test]
fn an_acknowledgement_belongs_to_the_transaction_of_its_trigger_event() {
    for (msh_9, expected) in [
        ("ACK^O15^ACK", Transaction::Pcd03),
        ("ACK^O16", Transaction::Pcd03),
        ("ACK^R40^ACK", Transaction::Pcd04),
        ("ACK^R41^ACK", Transaction::Pcd05),
        ("ACK^R42^ACK", Transaction::Pcd10),
        ("RRG^O16^RRG_O16", Transaction::Pcd03),
        ("ORA^R41^ORA_R41", Transaction::Pcd04),
    ] {
        assert_eq!(acknowledged(msh_9, ""), Some(expected), "{msh_9}");
    }
    for msh_9 in ["ACK", "ACK^R01^ACK", "ACK^A01^ACK", "ACK^Z66^ACK"] {
        assert_eq!(transaction(msh_9, ""), Transaction::Acknowledgment);
        assert_eq!(acknowledged(msh_9, ""), None, "{msh_9}");
    }
}

#[test]
fn an_acknowledgement_of_a_shared_trigger_event_belongs_to_what_it_claims() {
    for (expected, msh_9, _) in TYPES {
        let trigger = msh_9.split('^').nth(1).unwrap();
        for oid in expected.oids() {
            let ack = format!("ACK^{trigger}^ACK");
            assert_eq!(transaction(&ack, &claim(oid)), Transaction::Acknowledgment);
            assert_eq!(acknowledged(&ack, &claim(oid)), Some(expected), "{oid}");
        }
    }
    for msh_9 in ["ACK^R01", "ACK^O15", "ACK^J66"] {
        assert_eq!(acknowledged(msh_9, UNKNOWN), None, "{msh_9}");
    }
    let misprint = claim("1.3.6.1.4.1.19376.1.6.4.4.1");
    assert_eq!(acknowledged("ACK^R01", &misprint), None);
}

#[test]
fn what_is_no_answer_acknowledges_nothing() {
    for msh_9 in ["ORU^R01", "RGV^O15", "ORU^R40", "ORU^R42", "QSB^Z66"] {
        assert_eq!(acknowledged(msh_9, ""), None, "{msh_9}");
    }
}

#[test]
fn a_profile_is_what_makes_an_oru_r01_foreign_and_no_other_type() {
    let foreign = |msh_9: &str, msh_21: &str| of(msh_9, msh_21, Transaction::foreign_profile);
    let pcd_01 = claim(PCD_01[0]);
    assert_eq!(foreign("ORU^R01", PCD_15), Some(1));
    assert_eq!(
        foreign("ORU^R01", &format!("X~{UNKNOWN}~{PCD_15}")),
        Some(2)
    );
    assert_eq!(foreign("ORU^R01", &format!("{PCD_15}~{pcd_01}")), None);
    assert_eq!(foreign("ORU^R01", &claim(MISPRINT)), None);
    for msh_9 in ["RGV^O15", "ORU^R42", "ACK^R01", ""] {
        assert_eq!(foreign(msh_9, PCD_15), None, "{msh_9}");
    }
}
