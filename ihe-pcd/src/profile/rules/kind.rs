use crate::profile::plan::MessagePlan;

/// The messages that rules are checked of, by the transaction and the message type that they are held against.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// PCD-01.
    Report,
    /// PCD-10.
    Event,
    /// PCD-04.
    Alert,
    /// PCD-05.
    AlertAnswer,
    /// PCD-03, `RGV`.
    Order,
    /// PCD-03, `RRG`.
    OrderAnswer,
    /// PCD-09.
    Implant,
    /// PCD-15.
    Maintenance,
    /// PCD-16.
    Place,
    /// DEV-51.
    Association,
    /// DEV-52.
    AssociationReport,
    /// DEV-51, the `ACK` of the application.
    AssociationAnswer,
    /// DEV-19, `QSB`.
    Subscription,
    /// DEV-19, `QSX`.
    Cancellation,
    /// ACK, of whatever trigger.
    Acknowledgment,
}

impl Kind {
    /// Of the structures that come with the library.
    pub(super) fn of(structure: &MessagePlan) -> Option<Self> {
        Some(match (&*structure.name, &*structure.code) {
            ("PCD-01", _) => Self::Report,
            ("PCD-10", _) => Self::Event,
            ("PCD-04", _) => Self::Alert,
            ("PCD-05", _) => Self::AlertAnswer,
            ("PCD-03", "RGV") => Self::Order,
            ("PCD-03", _) => Self::OrderAnswer,
            ("PCD-09", _) => Self::Implant,
            ("PCD-15", _) => Self::Maintenance,
            ("PCD-16", _) => Self::Place,
            ("DEV-51", "ACK") => Self::AssociationAnswer,
            ("DEV-51", _) => Self::Association,
            ("DEV-52", _) => Self::AssociationReport,
            ("DEV-19", "QSB") => Self::Subscription,
            ("DEV-19", _) => Self::Cancellation,
            (_, "ACK") => Self::Acknowledgment,
            _ => return None,
        })
    }

    /// Whether the rows are those of PCD-01, with all that TF-2 B.8 says of them.
    pub(super) const fn is_report(self) -> bool {
        matches!(self, Self::Report | Self::Event)
    }

    /// Whether OBX-4 is the place in a device (TF-2 B.8.3), and OBR-2 and OBR-3 say who gave them (TF-2 B.7).
    pub(super) const fn has_paths(self) -> bool {
        matches!(
            self,
            Self::Report | Self::Event | Self::Alert | Self::AlertAnswer
        )
    }

    /// Whether only the tool asks for such a place, as its profile of PCD-01 does.
    pub(super) const fn has_paths_for_the_tool(self) -> bool {
        matches!(self, Self::Implant | Self::Maintenance | Self::Place)
    }

    pub(super) const fn is_association(self) -> bool {
        matches!(self, Self::Association | Self::AssociationReport)
    }

    /// Whether the patient is described by TF-2 B.5 alone.
    pub(super) const fn has_common_patient(self) -> bool {
        !matches!(
            self,
            Self::Implant | Self::Association | Self::AssociationReport
        )
    }
}
