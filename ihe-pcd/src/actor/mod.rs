//! The actors of the framework over tokio: they carry bytes, time and outcomes between the outside and the sessions.
//!
//! For applications: a receiving system runs a [`Consumer`], a device or gateway sends with a [`Reporter`].
//! Every rule of the protocol is in [`session`](crate::session), and everything that a site chooses is a
//! [`plugin`](crate::plugin); an actor adds tasks, timers and back-pressure.
//!
//! With the feature `tracing`, actors tell what happens under the target `ihe_pcd`:
//! peers, positions, codes, places and rules, never content of a message.
//!
//! ```
//! use ihe_pcd::actor::{Consumer, Reporter};
//! use ihe_pcd::codes::{mdc, unit};
//! use ihe_pcd::datatype::{Ei, Instant, Pl};
//! use ihe_pcd::model::{Report, Sender};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
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
//! let reporter = Reporter::to(address);
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
//! Not here: storage that lasts, other transports, an outbox that survives a restart.

mod answers;
mod budget;
mod connection;
mod consumer;
mod contain;
mod delivery;
mod events;
mod file_reader;
mod follower;
mod lane;
mod limits;
mod reporter;
mod seed;
mod shared;
mod summary;
mod wire;

pub use consumer::{Consumer, ServeError};
pub use delivery::Delivery;
pub use file_reader::AsyncFileReader;
pub use limits::Limits;
pub use reporter::{Reporter, ReporterBuilder, SendError};
pub use summary::Summary;
