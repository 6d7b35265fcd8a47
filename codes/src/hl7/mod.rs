//! Tables of codes: those of HL7 Version 2 that PCD messages use, and those of the IHE PCD Technical Framework.
//!
//! For who checks a code, or shows what it means. A [`Table`] answers with the [`Entry`] of a code or with nothing:
//! most tables may be extended by a site, so a code that is not there is unknown rather than wrong.
//! Which field must use which table is the business of a message profile, not of this module.
//!
//! ```
//! use ihe_pcd_codes::hl7::{self, Status, Table};
//!
//! let entry = hl7::ABNORMAL_FLAGS.get("HH").ok_or("known")?;
//! assert_eq!(entry.display, Some("Critical high"));
//! assert_eq!(Table::from_number(78), Some(hl7::ABNORMAL_FLAGS));
//!
//! assert!(hl7::EVENT_PHASE.get("start").is_some());
//! assert_eq!(hl7::EVENT_PHASE.reference(), "B.8.5-4");
//! assert_eq!(hl7::EVENT_PHASE.get("begin"), None);
//! # Ok::<(), &str>(())
//! ```
//!
//! A constant is named after its table. Those of HL7 hold what HL7 Terminology publishes, of all versions:
//! not every code was there in version 2.6.

mod coded;
mod entry;
mod table;

pub use self::{
    coded::Coded,
    entry::{Entry, Status},
    table::{Table, tables},
};
pub use crate::tables::constants::hl7::*;
