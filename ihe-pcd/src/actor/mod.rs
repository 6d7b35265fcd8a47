//! The actors of the framework over tokio: they carry bytes, time and outcomes between the outside and the sessions.
//!
//! For applications: a receiving system runs a [`Consumer`], and an [`AlertManager`] for alerts; a device or gateway sends with a [`Reporter`],
//! or with a [`VolatileReporter`] what may be lost or is stored elsewhere,
//! raises alerts with an [`AlertReporter`], which an [`AlertResponder`] tells what became of them,
//! and between the two halves of a gateway stands a [`Forwarder`].
//! Every rule of the protocol is in [`session`](crate::session), and everything that a site chooses is a
//! [`plugin`](crate::plugin); an actor adds tasks, timers and back-pressure.
//!
//! With the feature `tracing`, actors tell what happens under the target `ihe_pcd`:
//! peers, positions, codes, places and rules, never content of a message.
//!
//! With the feature `metrics`, they count and measure through the facade of that name, for whatever recorder is installed:
//!
//! | name | kind | labels |
//! |---|---|---|
//! | `ihe_pcd_consumer_open_connections` | gauge | |
//! | `ihe_pcd_consumer_connections_total` | counter | `outcome`: `served`, `refused`, `not_established` |
//! | `ihe_pcd_consumer_frames_total` | counter | `outcome`: `accepted`, `repeated`, `withheld`, `refused`, `acknowledgment`, `dropped` |
//! | `ihe_pcd_consumer_refusals_total` | counter | `code` of table 0357 |
//! | `ihe_pcd_consumer_reused_control_ids_total` | counter | |
//! | `ihe_pcd_consumer_unwritten_answers_total` | counter | |
//! | `ihe_pcd_consumer_answer_seconds` | histogram | from the arrival of a frame to its answer |
//! | `ihe_pcd_consumer_store_seconds` | histogram | from asking the journal to store to its answer |
//! | `ihe_pcd_consumer_set_aside_total` | counter | `reason` of [`QuarantineReason`](crate::session::QuarantineReason) |
//! | `ihe_pcd_consumer_released_total` | counter | reports that had been set aside and were taken out of order |
//! | `ihe_pcd_consumer_silences_total` | counter | `outcome`: `silent`, `returned`, `retired` |
//! | `ihe_pcd_alert_changes_total` | counter | `outcome`: what each sink was told, by the words of [`ChangeKind`](crate::session::alert::ChangeKind) |
//! | `ihe_pcd_reporter_messages_total` | counter | `outcome`: `delivered`, `refused`, `timeout`, `link_lost`, `not_sent` |
//! | `ihe_pcd_reporter_round_trip_seconds` | histogram | from a message to its answer |
//! | `ihe_pcd_reporter_strays_total` | counter | |
//! | `ihe_pcd_reporter_unexpected_families_total` | counter | |
//! | `ihe_pcd_outbox_waiting` | gauge | messages of all reporters of the process that have no end yet |
//! | `ihe_pcd_outbox_messages_total` | counter | `outcome`: `delivered`, `delivered_late`, `set_aside`, `dropped`, `lost` |
//! | `ihe_pcd_audit_events_total` | counter | for each audit sink; `outcome`: `taken`, `passed_over`, `missed` (there was no room), `given_up` (at the end) |
//! | `ihe_pcd_losses_total` | counter | `reason` of [`GapReason`](crate::session::gap::GapReason); both actors |
//! | `ihe_pcd_received_bytes_total`, `ihe_pcd_sent_bytes_total` | counter | payloads, both actors |
//! | `ihe_pcd_framing_deviations_total` | counter | both actors |
//!
//! A [`Tap`](crate::plugin::Tap) sees the frames themselves.
//!
//! ```
//! use ihe_pcd::actor::{Consumer, VolatileReporter};
//! use ihe_pcd::codes::{mdc, unit};
//! use ihe_pcd::datatype::{Ei, Instant, Pl};
//! use ihe_pcd::model::{Report, Sender};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let listener = ihe_pcd::plugin::TcpListener::bind("127.0.0.1:0").await?;
//! let address = listener.local_addr()?.to_string();
//! let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
//! let consumer = Consumer::danger_volatile().sink(|report: &Report<'_>| {
//!     println!("{} observations", report.observations().count());
//!     Ok(())
//! });
//! let consumer = tokio::spawn(consumer.serve(listener, async { drop(stopped.await) }));
//!
//! let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
//! let report = Report::builder(Sender::named("MONITOR", "ICU"), "1", now)
//!     .unidentified_patient_at(Pl::default())
//!     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
//!     .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
//!     .build();
//! let reporter = VolatileReporter::to(address);
//! let delivery = reporter.send(&report).await?; // taken over
//! let receipt = delivery.await?; // acknowledged
//! assert!(receipt.code.is_some());
//!
//! drop(stop);
//! assert_eq!(consumer.await??.accepted, 1);
//! # Ok(())
//! # }
//! ```
//!
//! Not here: storage that lasts, other transports.

mod alert_manager;
mod alert_reporter;
mod alert_responder;
mod answers;
mod audit;
mod budget;
mod connection;
mod consumer;
mod delivery;
mod events;
mod file_reader;
mod follower;
mod forwarder;
mod gaps;
mod lane;
mod limits;
mod link_state;
mod marks;
mod metrics;
mod outbox;
mod replay;
mod reporter;
mod reporter_builder;
mod required;
mod seed;
mod shared;
mod showing;
mod sources;
mod stall;
mod summary;
mod volatile_delivery;
mod volatile_reporter;
mod watch;
mod wire;
mod witness;

pub use alert_manager::{AlertManager, Alerts, NotEnded};
pub use alert_reporter::{
    AlertReporter, AlertReporterBuilder, AlertSaid, EndError, Ended, RaiseError, Raised,
};
pub use alert_responder::AlertResponder;
pub use consumer::{Consumer, ServeError};
pub use delivery::Delivery;
pub use file_reader::AsyncFileReader;
pub use forwarder::Forwarder;
pub use limits::Limits;
pub use replay::ReplayFrom;
pub use reporter::{Closed, HandOverError, Reporter};
pub use reporter_builder::ReporterBuilder;
pub use summary::Summary;
pub use volatile_delivery::VolatileDelivery;
pub use volatile_reporter::{SendError, VolatileReporter, VolatileReporterBuilder};
pub use watch::Watch;
