//! The places where a site or a vendor puts its own code.
//!
//! # For whoever implements a plugin
//!
//! Each trait is object-safe and has one required method ([`Journal`] alone has more).
//! A plugin keeps its own error type: it implements [`PluginError`] and says with
//! [`kind`](PluginError::kind) what the framework is to do.
//! An error's text goes into logs, so it must hold no content of a message.
//! What holds when a future is dropped before it is ready is said at each method.
//!
//! ```
//! use ihe_pcd::model::Report;
//! use ihe_pcd::plugin::{Failure, ObservationSink, Origin, async_trait};
//!
//! /// Counts what arrives.
//! #[derive(Debug, Default)]
//! struct Counter(std::sync::atomic::AtomicUsize);
//!
//! #[async_trait]
//! impl ObservationSink for Counter {
//!     async fn observe(&self, report: &Report<'_>, _origin: &Origin) -> Result<(), Failure> {
//!         let count = report.observations().count();
//!         self.0.fetch_add(count, std::sync::atomic::Ordering::Relaxed);
//!         Ok(())
//!     }
//! }
//! ```
//!
//! # For whoever puts them together
//!
//! Filtering, mapping, retrying and copying are sinks around a sink, and any of them stands around any other:
//!
//! | wrapper | what the sink behind it gets |
//! |---|---|
//! | `Filtered` | what a [`Filter`](crate::session::filter::Filter) or an [`ObservationFilter`] lets pass |
//! | `Windowed` | one value for each interval |
//! | [`Mapped`] | the codes and units of a [`CodeMapper`], such as the file of a site ([`SiteCodes`]) |
//! | [`Associated`] | the patient that a [`PatientDirectory`] knows for the time of the observation |
//! | `Retried` | a report again at once, before the caller hears that it will not do now |
//! | `RateLimited` | no more reports in an interval than it can take |
//! | `Routed` | of several sinks, each the rows of its route |
//! | `Tee` | of several sinks, each everything |
//! | `Batched` | several reports at once, for a [`BatchSink`] that commits once |
//!
//! # For whoever calls one
//!
//! Plugins are values handed to an actor; nothing appears because a crate was linked.
//!
//! Not here: the actors that call them ([`actor`](crate::actor)), and the rules of the protocol ([`session`](crate::session)).

/// The attribute that an implementation of these traits carries.
pub use async_trait::async_trait;

mod alert_sink;
mod alert_source;
mod alert_status_sink;
mod audit_sink;
mod batch_sink;
mod clock;
mod code_mapper;
#[cfg(any(feature = "tokio", all(feature = "std", feature = "testkit")))]
pub(crate) mod contain;
mod ended_alerts;
mod error;
mod gap_sink;
mod held;
mod journal;
mod named;
mod observation_filter;
mod operation;
mod patient_directory;
mod sink;
mod site_codes;
mod source;
mod stays;
mod storing;
mod tap;
#[cfg(feature = "testkit")]
pub mod testkit;
mod time_client;
mod unread;
#[cfg(feature = "std")]
mod volatile;
mod wrappers;

pub use alert_sink::{AlertNotice, AlertSink};
pub use alert_source::{AlertOutlet, AlertOutletError, AlertSource};
pub use alert_status_sink::AlertStatusSink;
pub use audit_sink::{AuditEvent, AuditSink, Audited};
pub use batch_sink::BatchSink;
pub use clock::Clock;
#[cfg(feature = "std")]
pub use clock::SystemClock;
pub use code_mapper::{CodeMapper, CodeMapping, MappedCode};
pub use ended_alerts::{EndedAlert, EndedAlerts};
pub use error::{ErrorKind, Failure, PluginError};
pub use gap_sink::GapSink;
pub use held::{Held, Progress};
/// The wire is a plugin too; its traits, and TCP, stand in the package that knows no HL7.
#[cfg(feature = "tokio")]
pub use ihe_pcd_mllp::{
    Incoming, Link, Listener, Listeners, Stream, TcpListener, TcpTransport, Transport,
};
pub use journal::{Durability, Journal, Record};
pub use named::Named;
pub use observation_filter::ObservationFilter;
pub use operation::{Deed, Operation};
pub use patient_directory::{Association, PatientDirectory};
#[cfg(feature = "tokio")]
pub(crate) use sink::bring;
pub use sink::{Delivery, ObservationSink, Origin};
pub use site_codes::SiteCodes;
pub use source::{ObservationSource, Outlet, OutletError};
pub use stays::{Stay, Stays};
pub use storing::{Answered, Storing};
pub use tap::{Tap, TapRecord, Tapped};
pub use time_client::TimeClient;
pub use unread::{LostEntries, Unread};
#[cfg(feature = "std")]
pub use volatile::VolatileJournal;
pub use wrappers::{Associated, Mapped};
#[cfg(feature = "tokio")]
pub use wrappers::{Batched, Filtered, RateLimited, Retried, RouteError, Routed, Tee, Windowed};
