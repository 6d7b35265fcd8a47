use super::Header;

/// The transactions of the framework that a message can be, told by MSH-9 and then by the OID in MSH-21.3.
///
/// The names in MSH-21.1 and .2 are for people and decide nothing (TF-2 B.1):
/// PCD-09, PCD-15 and PCD-16 are `ORU^R01` like PCD-01, and only the OID tells them apart.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Transaction {
    /// PCD-01, Communicate PCD Data: `ORU^R01` with one of its OIDs, or with none.
    Pcd01(Claim),
    /// PCD-04, Report Alert: `ORU^R40`.
    Pcd04,
    /// An acknowledgement.
    Acknowledgment,
    /// `ORU^R01` that claims a profile other than PCD-01, in the given repetition of MSH-21.
    OtherProfile {
        /// The repetition, from 1, of the first foreign OID.
        repetition: u32,
    },
    /// Any other message type.
    Other,
}

/// How an `ORU^R01` says that it is PCD-01.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Claim {
    /// By one of the OIDs of PCD-01.
    Profile,
    /// By an OID that the framework prints in an example of PCD-01, though it belongs to PCD-04.
    Misprint,
    /// Not at all: MSH-21 holds no OID.
    None,
}

/// PCD-01 in TF-2 B.1, and in the family that the NIST test tool also accepts.
const PCD_01: [&str; 2] = ["1.3.6.1.4.1.19376.1.6.1.1.1", "1.3.6.1.4.1.19376.1.6.4.1"];

/// Printed in the framework's example of MSH-21 for PCD-01.
const PCD_01_MISPRINT: &str = "1.3.6.1.4.1.19376.1.6.4.4.1";

impl Transaction {
    /// The OID that PCD-01 is sent with (TF-2 B.1).
    pub const PCD_01_OID: &'static str = PCD_01[0];

    /// The other one of PCD-01, which the NIST test tool also accepts.
    pub const PCD_01_TOOL_OID: &'static str = PCD_01[1];

    /// Tells which transaction a header belongs to.
    pub fn of(header: &Header<'_>) -> Self {
        let kind = &header.message_type;
        match (kind.code.as_str(), kind.trigger.as_str()) {
            ("ACK", _) => Self::Acknowledgment,
            ("ORU", "R40") => Self::Pcd04,
            ("ORU", "R01") => Self::of_observations(header),
            _ => Self::Other,
        }
    }

    fn of_observations(header: &Header<'_>) -> Self {
        let mut foreign = None;
        let mut misprint = false;
        for (profile, repetition) in header.profiles.iter().zip(1_u32..) {
            let oid = profile.universal_id.as_str();
            if PCD_01.contains(&oid) {
                return Self::Pcd01(Claim::Profile);
            }
            misprint |= oid == PCD_01_MISPRINT;
            if !oid.is_empty() && oid != PCD_01_MISPRINT {
                foreign = foreign.or(Some(repetition));
            }
        }
        match foreign {
            Some(repetition) => Self::OtherProfile { repetition },
            None if misprint => Self::Pcd01(Claim::Misprint),
            None => Self::Pcd01(Claim::None),
        }
    }

    /// A stable word for programs: `PCD-01`, `PCD-04`, `ACK` or `other`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pcd01(_) => "PCD-01",
            Self::Pcd04 => "PCD-04",
            Self::Acknowledgment => "ACK",
            Self::OtherProfile { .. } | Self::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::super::SiteRules;
    use super::*;
    use crate::hl7::Message;

    fn transaction(msh_9: &str, msh_21: &str) -> Transaction {
        let text = format!("MSH|^~\\&|A|B|||20261121||{msh_9}|1|P|2.6|||AL|NE|||||{msh_21}\r");
        let message = Message::parse(&text).unwrap();
        Transaction::of(&Header::read(&message, &SiteRules::default()).0)
    }

    #[test]
    fn both_families_of_oids_are_pcd_01_and_the_name_decides_nothing() {
        for oid in PCD_01 {
            let claim = format!("IHE_PCD_010^IHE PCD^{oid}^ISO");
            assert_eq!(
                transaction("ORU^R01^ORU_R01", &claim),
                Transaction::Pcd01(Claim::Profile)
            );
        }
        assert_eq!(
            transaction(
                "ORU^R01^ORU_R01",
                "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.15.1^ISO"
            ),
            Transaction::OtherProfile { repetition: 1 }
        );
    }

    #[test]
    fn any_repetition_may_claim_it() {
        assert_eq!(
            transaction(
                "ORU^R01",
                "X^^1.2.3^ISO~IHE^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO"
            ),
            Transaction::Pcd01(Claim::Profile)
        );
        assert_eq!(
            transaction("ORU^R01", "X~Y^^1.2.3^ISO"),
            Transaction::OtherProfile { repetition: 2 }
        );
    }

    #[test]
    fn without_an_oid_the_message_type_decides() {
        assert_eq!(transaction("ORU^R01", ""), Transaction::Pcd01(Claim::None));
        assert_eq!(
            transaction("ORU^R01", "IHE_PCD_015"),
            Transaction::Pcd01(Claim::None)
        );
        assert_eq!(
            transaction("ORU^R01", "IHE_PCD_001^^1.3.6.1.4.1.19376.1.6.4.4.1"),
            Transaction::Pcd01(Claim::Misprint)
        );
        assert_eq!(transaction("ORU^R40^ORU_R40", ""), Transaction::Pcd04);
        assert_eq!(transaction("ACK^R01^ACK", ""), Transaction::Acknowledgment);
        assert_eq!(transaction("ORU^R42^ORU_R01", ""), Transaction::Other);
        assert_eq!(transaction("", ""), Transaction::Other);
    }
}
