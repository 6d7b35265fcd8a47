//! The groups of a report: PATIENT_RESULT, ORDER_OBSERVATION, OBSERVATION and SPECIMEN of ORU_R01 (HL7 v2.6 7.3.1).
//!
//! For whoever reads a report segment by segment and has to know what a segment belongs to.
//! The groups are views like [`Message`] itself: `Copy`, borrowed, nothing allocated.
//! In an ORU_R40 (PCD-04) the ALERT group is a [`PatientResult`] and ALERT_IDENTIFICATION an [`OrderObservation`].
//!
//! Nothing is judged and nothing is lost.
//! Whatever the order of the segments, each stands in exactly one place, found in one pass by its id alone:
//!
//! - PID begins a PATIENT_RESULT. One without PID is begun by the first segment of a kind that belongs in it,
//!   PD1, NK1, PV1, PV2 or one of an ORDER_OBSERVATION.
//! - ORC begins an ORDER_OBSERVATION; so does OBR, unless the one that is open has no OBR yet and no observation.
//!   One without either is begun by the first TQ1, TQ2, CTD, OBX, FT1, CTI or SPM of a patient.
//! - OBX begins an OBSERVATION, of the specimen when a SPM came before it in the order, else of the order.
//! - SPM begins a SPECIMEN.
//! - FT1 and CTI belong to the order, wherever they stand in it, and end an observation or specimen.
//! - DSC ends every group and belongs to none.
//! - All else, segments that are not known and Z segments among them, belongs to what precedes it.
//!
//! ```
//! use ihe_pcd::hl7::Message;
//!
//! let message = Message::parse(
//!     b"MSH|^~\\&|MONITOR\rPID|||A1\rOBR|1|||monitoring\rNTE|1||of the order\rOBX|1|NM|||72\rNTE|1||of the row\rDSC\r",
//! )?;
//! for patient_result in message.patient_results() {
//!     for order in patient_result.order_observations() {
//!         assert_eq!(order.notes().count(), 1);
//!         for observation in order.observations() {
//!             assert_eq!(observation.result().field(5).raw(), b"72");
//!             assert_eq!(observation.location().to_string(), "OBX[1]");
//!             let note = observation.notes().next().map(|note| note.field(3));
//!             assert_eq!(note.unwrap().text()?, "of the row");
//!         }
//!     }
//! }
//! let outside: Vec<_> = message.ungrouped_segments().map(|segment| segment.id()).collect();
//! assert_eq!(outside, ["MSH", "DSC"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Reading costs are linear: iterating every group at every level walks each segment a fixed number of times.
//!
//! Not here: what the fields mean, and whether a profile allows the segments; see [`model`](crate::model).

mod observation;
mod order_observation;
mod patient_result;
mod span;
mod specimen;
mod walk;

#[cfg(test)]
mod tests;

pub use observation::{Observation, Observations};
pub use order_observation::{OrderObservation, OrderObservations};
pub use patient_result::{PatientResult, PatientResults};
pub use specimen::{Specimen, Specimens};

use super::{Message, Segment};
use span::Span;
use walk::{Level, State};

impl<'a> Message<'a> {
    /// The PATIENT_RESULT groups of a report, in order.
    pub fn patient_results(&self) -> PatientResults<'a> {
        PatientResults::of(Span::of_message(self), State::Ungrouped)
    }

    /// The segments that stand in no group: MSH and what follows it before the first group, and DSC.
    pub fn ungrouped_segments(&self) -> impl Iterator<Item = Segment<'a>> + Clone + use<'a> {
        Span::of_message(self).own(State::Ungrouped, Level::Message)
    }
}
