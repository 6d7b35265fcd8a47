//! Reports through a stream of NATS JetStream: the road beyond one machine.
//!
//! For a site with more devices or readers than one process serves. Consumers behind one address store and acknowledge, each in a journal of its own,
//! and publish from it into one stream ([`NatsSink`]); programs elsewhere read the stream, each into its own system ([`NatsWorker`]).
//!
//! ```no_run
//! use ihe_pcd::actor::Consumer;
//! use ihe_pcd::plugin::{Journal, ObservationSink};
//! use ihe_pcd_adapters::nats::{NatsError, NatsSettings, NatsSink, NatsWorker, WorkerSettings};
//!
//! /// At the bedside.
//! fn gateway(journal: impl Journal, settings: NatsSettings) -> Result<Consumer, NatsError> {
//!     Ok(Consumer::new(journal).sink(NatsSink::new(settings)?))
//! }
//!
//! /// Beside the record system.
//! async fn chart(chart: impl ObservationSink, settings: NatsSettings) -> Result<(), NatsError> {
//!     let worker = NatsWorker::new(settings, WorkerSettings::new("chart"), chart)?;
//!     worker.run(std::future::pending()).await
//! }
//! ```
//!
//! # The stream
//!
//! The site makes it, with what it is to keep and where:
//!
//! ```text
//! nats stream add PCD --subjects 'pcd.>' --storage file --replicas 3 --discard new --dupe-window 2m --retention limits
//! ```
//!
//! Each report goes to `PREFIX.DEVICE`, what a worker sets aside to `PREFIX.aside.WORKER`, and what an operator decides of that ([`AsideOperator`])
//! to `PREFIX.decided.WORKER.SEQUENCE`. `DEVICE` is made from MSH-3 and MSH-4:
//! their letters and digits, and a digest of the whole. The payload is a message of HL7 v2.6: the one that was received, byte for byte,
//! or what [`Report::write`](ihe_pcd::model::Report::write) makes of a report that came through a filter or another step that may change it,
//! or whose message others would read otherwise ([`SiteRules::read_alike`](ihe_pcd::model::SiteRules::read_alike)) or the server finds too large.
//! Its headers:
//!
//! | Header | What |
//! |---|---|
//! | `Nats-Msg-Id` | The key, which stays the same: source, position and time of receipt, and which part. The stream stores it once within its window. |
//! | `Ihe-Pcd-Origin` | Four words: the name of the journal ([`NatsSettings::source`]), the position in it, when the message was received (RFC 3339), and the other end of the device's connection, which is the rest. |
//! | `Ihe-Pcd-Part` | Nothing, or `window START END`, `late`, `correction`. |
//! | `Ihe-Pcd-Out-Of-Order`, `Ihe-Pcd-Replayed` | `1`, or nothing. |
//! | `Ihe-Pcd-Reason`, `Ihe-Pcd-Why` | Of what is set aside: one of `refused`, `poison`, `misuse`, `panicked`, `unreadable`, and what the sink said. |
//! | `Ihe-Pcd-Subject`, `Ihe-Pcd-Sequence`, `Ihe-Pcd-Key` | Of what is set aside or decided of: where it stood first, and its key. |
//! | `Ihe-Pcd-Decision`, `Ihe-Pcd-Decided-By` | Of a decision: `retry`, with the message as payload, or `drop`, without; and who. Why something is dropped says `Ihe-Pcd-Why`. |
//!
//! # Why no stream is a journal
//!
//! An acknowledgement to a device says that a power cut does not matter any more. A server acknowledges what its disk does not have yet,
//! unless it is set to sync always (`sync_interval: always`, since 2.10), and a client cannot see whether it is.
//! With three replicas the loss of one server does not matter, but a power cut of all of them does.
//! So nothing here implements [`Journal`](ihe_pcd::plugin::Journal): a stream is a sink behind one, and [`Preflight`] says so,
//! or that it is not even that: in memory, full of what it drops, without a window.
//!
//! # Who may do what
//!
//! A publisher asks for `$JS.API.STREAM.INFO.STREAM` and `$JS.API.STREAM.MSG.GET.STREAM`, and publishes to `PREFIX.*`. A worker asks for the first and for
//! `$JS.API.CONSUMER.*.STREAM.>` and `$JS.API.CONSUMER.MSG.NEXT.STREAM.>`, acknowledges to `$JS.ACK.STREAM.>` and publishes to `PREFIX.aside.*`.
//! An operator asks for `$JS.API.STREAM.INFO.STREAM`, `$JS.API.STREAM.MSG.GET.STREAM` and `$JS.API.STREAM.MSG.DELETE.STREAM`,
//! and publishes to `PREFIX.decided.*.*`; nobody else needs to. All listen to `_INBOX.>`.
//!
//! The client writes what it receives into its own records at the level `TRACE` (target `async_nats`): messages of patients among it.
//! Do not turn that on.
//!
//! Not here: alerts, which a consumer answers for itself, and making streams.

mod answers;
mod aside_envelope;
mod aside_operator;
mod counters;
mod envelope;
mod error;
mod flight;
mod link;
mod preflight;
mod recent;
mod settings;
mod shift;
mod sink;
mod subject;
mod worker;

pub use aside_operator::{AsideMessage, AsideOperator, AsideOutcome, AsideShown};
pub use counters::WorkerCounts;
pub use error::NatsError;
pub use preflight::{Finding, Preflight, Role, Survives};
pub use settings::{NatsSettings, TlsFiles};
pub use sink::NatsSink;
pub use worker::{NatsWorker, WorkerSettings};
