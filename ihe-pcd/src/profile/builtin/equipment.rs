//! PCD-15 (MEMDMC) and PCD-16 (MEMLS): the state of devices, and where they are.
//!
//! Their supplements are not at hand. What is asked is what the common segments say (TF-2 Appendix B),
//! as the profile of the NIST tool has them for both; nothing of what else the supplements may want is known here.

use super::change::{Change, table};
use super::messages::OF_EQUIPMENT;
use super::observation::OBX;
use super::row::{Rows, Structure};
use super::tables::VALUE_TYPE_OF_EQUIPMENT;
use crate::model::Transaction;

pub(super) const SOURCE: &str = "NIST samples";

pub(super) const SEGMENTS: &[Rows] = &[Rows {
    name: "OBX:equipment",
    source: "TF-2 B.8",
    rows: OBX,
}];

pub(super) const CHANGES: &[Change] = &[table("OBX:equipment-2", &VALUE_TYPE_OF_EQUIPMENT)];

pub(super) const MESSAGES: &[Structure] = &[
    Structure {
        name: "PCD-15",
        message_type: ["ORU", "R01", "ORU_R01"],
        claims: Transaction::Pcd15.oids(),
        claimed_only: true,
        source: "NIST PCD 2018, PCD-015",
        nodes: OF_EQUIPMENT,
    },
    Structure {
        name: "PCD-16",
        message_type: ["ORU", "R01", "ORU_R01"],
        claims: Transaction::Pcd16.oids(),
        claimed_only: true,
        source: "NIST PCD 2018, PCD-016",
        nodes: OF_EQUIPMENT,
    },
];
