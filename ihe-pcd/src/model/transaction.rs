use super::Header;

/// The transactions of the framework that a message can be, told by MSH-9.1 and .2 and then by the OID in MSH-21.3.
///
/// MSH-9.3 decides nothing: it is left out by some, and PCD-10 has that of PCD-01.
/// Nor do the names in MSH-21.1 and .2, which are for people (TF-2 B.1):
/// PCD-09, PCD-15, PCD-16, DEV-51 and DEV-52 are `ORU^R01` like PCD-01, and only the OID tells them apart.
/// It may stand in any repetition, as the others name what a vendor or a country adds. Where several are claimed,
/// PCD-01 goes before all others, then the first one.
///
/// Only PCD-01 is acted upon: of all others a consumer takes none. What they say can be read as an
/// [`ObservationMessage`](super::ObservationMessage).
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{Header, SiteRules, Transaction};
///
/// let event = Message::parse(b"MSH|^~\\&|PUMPS|ICU|||20261121120000+0000||ORU^R42^ORU_R01|1|P|2.6\r")?;
/// let (header, _) = Header::read(&event, &SiteRules::default());
/// assert_eq!(Transaction::of(&header), Transaction::Pcd10);
/// assert_eq!(Transaction::of(&header).name(), "PCD-10");
/// # Ok::<(), ihe_pcd::hl7::ReadError>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Transaction {
    /// PCD-01, what devices observed: `ORU^R01` with one of its OIDs, or with none (TF-2 3.1).
    Pcd01(Claim),
    /// PCD-03, an infusion order: `RGV^O15` to the pump server, and `RRG^O16` with its answer,
    /// each with an OID of PCD-03 or with none (TF-2 3.3).
    Pcd03,
    /// PCD-04, an alert: `ORU^R40`, whatever it claims (TF-2 3.4).
    Pcd04,
    /// PCD-05, what became of an alert, whatever it claims: `ORA^R41` (TF-2 3.5.4.1.3) or `ORU^R41` (TF-2 B.1).
    Pcd05,
    /// PCD-09, what implanted cardiac devices observed: `ORU^R01` with one of its OIDs (TF-2 3.9).
    Pcd09,
    /// PCD-10, an event of an infusion: `ORU^R42`, whatever it claims (TF-2 3.10).
    Pcd10,
    /// PCD-15, the state of devices for those who maintain them (MEMDMC): `ORU^R01` with one of its OIDs.
    Pcd15,
    /// PCD-16, where devices are (MEMLS): `ORU^R01` with one of its OIDs.
    Pcd16,
    /// DEV-19, earlier PCD-19, the begin and end of a subscription to associations (PCIM):
    /// `QSB^Z66` and `QSX^J66`, with one of its OIDs, as events with `Z` are anybody's.
    Dev19,
    /// DEV-51, earlier PCD-17, an asserted association of a device and a patient (PCIM): `ORU^R01` with one of its OIDs.
    Dev51,
    /// DEV-52, earlier PCD-18, a reported association of a device and a patient (PCIM): `ORU^R01` with its OID.
    Dev52,
    /// An acknowledgement, `ACK`; [`acknowledged_by`](Self::acknowledged_by) says of what.
    Acknowledgment,
    /// `ORU^R01`, `RGV^O15` or `RRG^O16` that claims profiles, and none that such a message can be.
    OtherProfile {
        /// The repetition, from 1, of the first OID that says so.
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

/// Printed in the framework's example of MSH-21 for PCD-01 (TF-2 B.1), and in examples of PCD-04 (TF-2 E.3).
pub(crate) const MISPRINT: &str = "1.3.6.1.4.1.19376.1.6.4.4.1";

/// All that are `ORU^R01`, but for PCD-01.
const OBSERVATIONS: [Transaction; 5] = [
    Transaction::Pcd09,
    Transaction::Pcd15,
    Transaction::Pcd16,
    Transaction::Dev51,
    Transaction::Dev52,
];

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
            ("ORU", "R01") => Self::of_observations(header),
            ("RGV", "O15") | ("RRG", "O16") => Self::of_order(header),
            ("ORU", "R40") => Self::Pcd04,
            ("ORA" | "ORU", "R41") => Self::Pcd05,
            ("ORU", "R42") => Self::Pcd10,
            ("QSB", "Z66") | ("QSX", "J66") if Self::Dev19.is_claimed(header) => Self::Dev19,
            _ => Self::Other,
        }
    }

    /// Of a message with MSA: the transaction of the message that it answers, as far as MSH-9 and MSH-21 tell.
    ///
    /// An `ACK^R01` answers one of six, and nearly always claims no profile, as TF-2 B.1 wants it: then it is `None`.
    /// Whoever sent the message knows by MSA-2 which it was.
    ///
    /// In PCD-03, `ACK^O15` comes from the pump server and `ACK^O16` from the one who ordered (TF-2 3.3.4.4.1);
    /// `RRG^O16` answers the order itself. A PCD-05 says what became of a PCD-04.
    pub fn acknowledged_by(header: &Header<'_>) -> Option<Self> {
        let kind = &header.message_type;
        match Self::of(header) {
            Self::Acknowledgment => {}
            Self::Pcd03 if kind.code == "RRG" => return Some(Self::Pcd03),
            Self::Pcd05 => return Some(Self::Pcd04),
            _ => return None,
        }
        match kind.trigger.as_str() {
            "O15" | "O16" => Some(Self::of_order(header)).filter(|it| *it == Self::Pcd03),
            "R01" => match Self::of_observations(header) {
                Self::Pcd01(Claim::Misprint | Claim::None) | Self::OtherProfile { .. } => None,
                claimed => Some(claimed),
            },
            "R40" => Some(Self::Pcd04),
            "R41" => Some(Self::Pcd05),
            "R42" => Some(Self::Pcd10),
            "Z66" | "J66" => Some(Self::Dev19).filter(|it| it.is_claimed(header)),
            _ => None,
        }
    }

    /// The first repetition of MSH-21 that makes an `ORU^R01` something else than PCD-01.
    pub(crate) fn foreign_profile(header: &Header<'_>) -> Option<u32> {
        let kind = &header.message_type;
        let may_be_pcd_01 = kind.code == "ORU" && kind.trigger == "R01";
        if !may_be_pcd_01 || Self::Pcd01(Claim::Profile).is_claimed(header) {
            return None;
        }
        first_oid(header, |oid| oid != MISPRINT)
    }

    fn of_observations(header: &Header<'_>) -> Self {
        if Self::Pcd01(Claim::Profile).is_claimed(header) {
            return Self::Pcd01(Claim::Profile);
        }
        let Some(repetition) = first_oid(header, |oid| oid != MISPRINT) else {
            return Self::Pcd01(match first_oid(header, |_| true) {
                Some(_) => Claim::Misprint,
                None => Claim::None,
            });
        };
        let mut claimed = oids(header).filter_map(|oid| {
            OBSERVATIONS
                .into_iter()
                .find(|transaction| transaction.oids().contains(&oid))
        });
        claimed.next().unwrap_or(Self::OtherProfile { repetition })
    }

    fn of_order(header: &Header<'_>) -> Self {
        match first_oid(header, |_| true) {
            Some(repetition) if !Self::Pcd03.is_claimed(header) => {
                Self::OtherProfile { repetition }
            }
            _ => Self::Pcd03,
        }
    }

    fn is_claimed(self, header: &Header<'_>) -> bool {
        oids(header).any(|oid| self.oids().contains(&oid))
    }

    /// The OIDs in MSH-21.3 by which a message claims this transaction; none where it has no profile of its own.
    ///
    /// There are two families, and a consumer must know both: `...1.6.1.n.1` of TF-2 B.1, and `...1.6.4.n`.
    /// The NIST test tool takes either, but for PCD-05 and those of PCIM, which it does not know.
    /// The first one is that of the framework, where it states one.
    pub const fn oids(self) -> &'static [&'static str] {
        match self {
            Self::Pcd01(_) => &PCD_01,
            // TF-2 B.1: RGV and RRG. The tool knows a second one of RGV only.
            Self::Pcd03 => &[
                "1.3.6.1.4.1.19376.1.6.1.3.1",
                "1.3.6.1.4.1.19376.1.6.1.3.2",
                "1.3.6.1.4.1.19376.1.6.4.3",
            ],
            // TF-2 B.1; the last one is printed in TF-2 E.3.
            Self::Pcd04 => &[
                "1.3.6.1.4.1.19376.1.6.1.4.1",
                "1.3.6.1.4.1.19376.1.6.4.4",
                MISPRINT,
            ],
            // TF-2 B.1.
            Self::Pcd05 => &["1.3.6.1.4.1.19376.1.6.1.5.1"],
            // TF-2 B.1.
            Self::Pcd09 => &["1.3.6.1.4.1.19376.1.6.1.9.1", "1.3.6.1.4.1.19376.1.6.4.9"],
            // TF-2 Appendix M has it in the other family.
            Self::Pcd10 => &["1.3.6.1.4.1.19376.1.6.4.10", "1.3.6.1.4.1.19376.1.6.1.10.1"],
            // Both known from the tool only, as are those of PCD-16.
            Self::Pcd15 => &["1.3.6.1.4.1.19376.1.6.1.15.1", "1.3.6.1.4.1.19376.1.6.4.15"],
            Self::Pcd16 => &["1.3.6.1.4.1.19376.1.6.1.16.1", "1.3.6.1.4.1.19376.1.6.4.16"],
            // PCIM Appendix A prints both of DEV-19 and DEV-51, and one of DEV-52.
            Self::Dev19 => &[
                "1.3.6.1.4.1.19376.1.6.1.19.1",
                "1.3.6.1.4.1.19376.1.6.4.19.1",
            ],
            Self::Dev51 => &[
                "1.3.6.1.4.1.19376.1.6.1.51.1",
                "1.3.6.1.4.1.19376.1.6.4.51.1",
            ],
            Self::Dev52 => &["1.3.6.1.4.1.19376.1.6.1.52.1"],
            Self::Acknowledgment | Self::OtherProfile { .. } | Self::Other => &[],
        }
    }

    /// A stable word for programs: `PCD-01` and the like, `DEV-51` and the like, `ACK` or `other`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pcd01(_) => "PCD-01",
            Self::Pcd03 => "PCD-03",
            Self::Pcd04 => "PCD-04",
            Self::Pcd05 => "PCD-05",
            Self::Pcd09 => "PCD-09",
            Self::Pcd10 => "PCD-10",
            Self::Pcd15 => "PCD-15",
            Self::Pcd16 => "PCD-16",
            Self::Dev19 => "DEV-19",
            Self::Dev51 => "DEV-51",
            Self::Dev52 => "DEV-52",
            Self::Acknowledgment => "ACK",
            Self::OtherProfile { .. } | Self::Other => "other",
        }
    }
}

/// The OIDs of MSH-21, an empty text where a repetition has none.
fn oids<'h>(header: &'h Header<'_>) -> impl Iterator<Item = &'h str> {
    header
        .profiles
        .iter()
        .map(|profile| profile.universal_id.as_str())
}

/// The repetition, from 1, of the first OID of a kind.
fn first_oid(header: &Header<'_>, is_of_kind: impl Fn(&str) -> bool) -> Option<u32> {
    let mut numbered = oids(header).zip(1_u32..);
    let (_, repetition) = numbered.find(|(oid, _)| !oid.is_empty() && is_of_kind(oid))?;
    Some(repetition)
}

#[cfg(test)]
mod tests;
