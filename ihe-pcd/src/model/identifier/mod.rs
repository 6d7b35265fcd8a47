//! Systems of person identifiers: who assigns a number, how PID-3 says so, and whether it is built as that system builds it.
//!
//! For whoever reads or writes national identifiers in PID-3. The table is open:
//! a country or a hospital that is not here is a value ([`IdentifierSystem::new`]) that a site adds to its
//! [`SiteRules`](super::SiteRules), and one that is here can be replaced the same way.
//!
//! A number that fails its check is a warning ([`ProblemKind::DoubtfulIdentifier`](super::ProblemKind::DoubtfulIdentifier))
//! and nothing else: the report is read, the patient is [identified](super::Patient::Identified), and the message is
//! stored and acknowledged. A number was assigned if its register says so, not if arithmetic does:
//! Denmark has assigned numbers without a check digit since 2007, and from 2032 Norway assigns numbers
//! that fail what is checked today ([`norway::FROM_2032`]).
//!
//! # What is not here
//!
//! Nothing derives sex or date of birth from a number, or judges the date in it. Norwegian numbers assigned from 2032 on
//! no longer tell sex or century; some persons were born on another day than their number says; test populations
//! shift the month; common help numbers are random. PID-7 and PID-8 say what the sender knows, and whatever else is needed is asked of a register.
//!
//! ```
//! use ihe_pcd::hl7::Message;
//! use ihe_pcd::model::identifier::{IdentifierFault, norway};
//! use ihe_pcd::model::{ProblemKind, Report};
//!
//! let message = Message::parse(
//!     b"MSH|^~\\&|GATEWAY|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
//!     PID|||15076500566^^^FNR&2.16.578.1.12.4.1.4.1&ISO^NNNOR\r",
//! )?;
//! let report = Report::read(&message)?;
//!
//! // The last digit should be 5: a warning at its place, which shows no digit.
//! let [warning] = report.problems.as_slice() else { panic!("one problem") };
//! assert_eq!(warning.at.to_string(), "PID-3(1).1");
//! assert_eq!(warning.kind, ProblemKind::DoubtfulIdentifier(IdentifierFault::CheckDigit));
//! assert!(warning.kind.is_warning());
//! assert_eq!(report.only_patient().unwrap().status(), "identified");
//!
//! // A sender checks before it sends.
//! assert!(norway::FODSELSNUMMER.check("15076500565").is_ok());
//! let identifier = norway::FODSELSNUMMER.identifier("15076500565");
//! assert_eq!(identifier.assigning_authority.universal_id, "2.16.578.1.12.4.1.4.1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The systems
//!
//! CX-5 is `NNxxx` of HL7 table 0203 (national person identifier, with the ISO 3166 code of the country)
//! unless the usage of a country is known to be another.
//!
//! | system | OID in CX-4.2 | CX-4.1 | CX-5 | what is checked |
//! |---|---|---|---|---|
//! | [`norway::FODSELSNUMMER`] | 2.16.578.1.12.4.1.4.1 | `FNR` | `NNNOR` | first digit, two check digits |
//! | [`norway::D_NUMBER`] | 2.16.578.1.12.4.1.4.2 | `DNR` | `NNNOR` | first digit, two check digits |
//! | [`norway::COMMON_HELP_NUMBER`] | 2.16.578.1.12.4.1.4.3 | `FHN` | `PI` | first digit, two check digits |
//! | [`sweden::PERSONNUMMER`] | 1.2.752.129.2.1.3.1 | | `NNSWE` | tens of the day, check digit |
//! | [`sweden::SAMORDNINGSNUMMER`] | 1.2.752.129.2.1.3.3 | | `NNSWE` | tens of the day, check digit |
//! | [`denmark::CPR`] | 1.2.208.176.1.2 | | `NNDNK` | form only |
//! | [`finland::HENKILOTUNNUS`] | 1.2.246.21 | | `NNFIN` | sign of the century, check character |
//! | [`united_kingdom::NHS_NUMBER`] | 2.16.840.1.113883.2.1.4.1 | `NHS` | `NH` | check digit |
//! | [`france::INS_NIR`] | 1.2.250.1.213.1.4.8 | `ASIP-SANTE-INS-NIR` | `INS` | key |
//! | [`netherlands::BSN`] | 2.16.840.1.113883.2.4.6.3 | `NLMINBIZA` | `NNNLD` | eleven test |
//! | [`united_states::SSN`] | 2.16.840.1.113883.4.1 | `SSN` | `SS` | form only |

mod digits;
mod fault;
mod read;
mod system;
mod systems;

pub mod denmark;
pub mod finland;
pub mod france;
pub mod netherlands;
pub mod norway;
pub mod sweden;
pub mod united_kingdom;
pub mod united_states;

pub(super) use read::identifiers;

pub use fault::IdentifierFault;
pub use system::{Checked, IdentifierSystem};
pub use systems::IdentifierSystems;

#[cfg(test)]
mod tests;
