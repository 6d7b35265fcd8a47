//! What a message says, as values that exist only if it was said.
//!
//! For receiving systems that want observations, and for device makers that report them.
//! Reading judges nothing but what it must to be right about a value:
//! what cannot be read becomes a [`Problem`] with its place, never a guess and never the end of the message.
//! Whether a message that was received conforms to a profile is another question, asked elsewhere.
//!
//! - [`Report`] is a PCD-01 message: who it is about ([`Patient`]), and what was seen ([`Observation`]),
//!   by what ([`Device`]), where in the device ([`Containment`]) and when ([`Timestamp`]).
//!   [`Note`] and [`Participation`] are what stands beside each of them.
//! - [`AlertReport`] is a PCD-04 message: what a device asks for attention to ([`Alert`]), and [`AlertStatus`] a PCD-05:
//!   what became of it. An [`AlertReportBuilder`] builds the former, an [`AlertStatusBuilder`] the latter.
//! - [`DeviceTree`] is its devices and observations as OBX-4 nests them.
//! - [`Reading`] is what an observation says for whoever charts it: a demonstration is no value, and a correction none of its own.
//!   [`Standing`] and [`MeasurementStatus`] are what stands behind it in OBX-8, OBX-11 and in the device.
//! - [`Waveform`] is an array of samples with what says how to read it, and [`WaveformBlock`] one to be sent.
//! - [`Acknowledgment`] is the answer to a message, and [`Owed`] says whether one is owed.
//! - [`ReportBuilder`] builds a report, and a [`SendingProfile`] says by whose rules.
//! - [`identifier`] knows the national systems of PID-3 and their check digits.
//! - [`Transaction`] tells the messages of the framework apart, and an [`ObservationMessage`] is one of any of them,
//!   read as far as it is built like PCD-01.
//!
//! Debug output of every type here shows places, codes of tables and lengths, never what was written in a field.

mod abnormal_flags;
mod acknowledgment;
mod alert;
mod behind;
mod builder;
mod circumstances;
mod clock;
mod clock_offset;
mod clock_status;
mod containment;
mod control_id;
mod conversion;
mod details;
mod device;
mod device_tree;
mod header;
pub mod identifier;
mod interval;
mod limits;
mod measurement_status;
mod metric_category;
mod note;
mod observation;
mod observation_message;
mod order;
mod owed;
mod participation;
mod patient;
mod problem;
mod read;
mod reading;
mod repeated_units;
mod report;
mod room;
mod row;
mod rules;
mod sending_profile;
mod shared_ids;
mod standing;
mod timestamp;
mod transaction;
mod unit;
mod value;
mod visit;
mod waveform;
mod write;
mod zone;

pub use abnormal_flags::{Abnormality, Missing};
pub use acknowledgment::{Acknowledgment, AcknowledgmentCode, ErrorCode, ErrorReport, Severity};
pub use alert::{
    Alert, AlertAnswer, AlertContent, AlertEvent, AlertGroup, AlertId, AlertKind, AlertOrder,
    AlertPhase, AlertPriority, AlertReport, AlertReportBuilder, AlertSource, AlertState,
    AlertStatus, AlertStatusBuilder, AlertSubject, AlertWord, AnswerStatus, ContentDifference,
    Facet, FirstPhase, Inactivation, Inactivations, IncompleteAlert, LaterPhase, Listed, Parent,
    ParentLayout, Recipient, ReportedAlert, WithEvent, WithPhase, WithStatus, WithSystem,
    WithVirtualDevice, WithoutAlert, WithoutStatus, WithoutSubject, WithoutSystem,
    WrongTransaction,
};
pub use builder::{
    Metric, ObservationIdentifier, ObservationUnits, ReportBuilder, Sender, WithDevice,
    WithPatient, WithoutDevice, WithoutPatient,
};
pub use clock::{DeviceClock, TimeCapabilities};
pub use clock_offset::ClockOffset;
pub use clock_status::ClockStatus;
pub use containment::{Containment, ContainmentError, Level};
pub(crate) use control_id::ControlId;
pub use control_id::ControlIds;
pub use conversion::{Inconvertible, InconvertibleKind};
pub use details::Details;
pub use device::Device;
pub use device_tree::{Component, DeviceTree};
pub use header::{Header, MessageType, ProcessingId};
pub use interval::Interval;
pub use limits::Limits;
pub use measurement_status::MeasurementStatus;
pub use metric_category::MetricCategory;
pub use note::Note;
pub use observation::{Key, Observation, ResultStatus};
pub use observation_message::ObservationMessage;
pub use order::{Order, PatientResult, Row};
pub use owed::{Condition, Family, Outcome, Owed};
pub use participation::Participation;
pub use patient::{Factors, Identity, Patient};
pub use problem::{Problem, ProblemKind};
pub use reading::Reading;
pub use report::{Report, ReportError};
pub use rules::SiteRules;
pub use sending_profile::{
    Misfit, ProfileOid, SendingProfile, SendingRule, Unfit, UnknownSendingProfile,
};
pub use standing::{Correction, Doubt, NotClinical, Standing};
pub use timestamp::{Timestamp, Zone};
pub(crate) use transaction::MISPRINT;
pub use transaction::{Claim, Transaction};
pub use unit::Unit;
pub use value::Value;
pub use visit::Visit;
pub(crate) use waveform::duration;
pub use waveform::{
    RateSource, Sample, SampleNumber, SampleRate, Waveform, WaveformBlock, WaveformSamples,
    Waveforms,
};
pub use zone::SiteZone;
#[cfg(feature = "time-zones")]
pub use zone::UnknownZone;

#[cfg(test)]
mod tests;
