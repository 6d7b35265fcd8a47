//! IHE Patient Care Device (PCD) for Rust: device observations (PCD-01) over MLLP,
//! with HL7 v2.6 underneath and ISO/IEEE 11073 codes inside.
//!
//! # If you make devices or gateways
//!
//! [`model::Report::builder`] builds a report by the rules of a [`model::SendingProfile`],
//! [`actor::Reporter`] stores it, sends it and says what became of it; [`actor::VolatileReporter`] does so from memory.
//! Between two systems stands an [`actor::Forwarder`].
//!
//! # If you receive
//!
//! [`actor::Consumer`] stores every message in a [`plugin::Journal`] before it acknowledges,
//! and brings every [`model::Report`] to your [`plugin::ObservationSink`].
//!
//! # If you test devices
//!
//! [`profile::Profile`] tells which rules of the framework, of a test tool or of a site a message breaks.
//!
//! # If you write adapters
//!
//! [`plugin`] holds the traits and says what each must promise.
//!
//! # The rooms
//!
//! Each imports only what stands before it:
//!
//! - [`hl7`]: views of a message, and a writer. Accepts anything that is shaped like HL7 v2.
//! - [`datatype`]: the types of HL7 v2.6 chapter 2A, each read from a view and written by the writer.
//! - [`model`]: what a message says: reports, observations, devices, patients, acknowledgements.
//! - [`profile`]: the judge: which rules of a profile a message breaks.
//! - [`session`]: the protocol as state machines without sockets, clocks or threads.
//! - [`plugin`]: the traits a site or a vendor implements.
//! - [`actor`]: the sessions driven over tokio.
//! - `pipeline`: actors and plugins put together from one TOML file.
//!
//! [`codes`] (the nomenclature) and [`mllp`] (framing) are packages of their own, re-exported here.
//!
//! # Features
//!
//! - `tokio` (default): the actors and transports.
//! - `tracing` (default): operational events; they never carry content of a message.
//! - `full`: [`codes`] has the whole nomenclature. No item comes or goes with it.
//! - `tls`: TLS with certificates on both sides, in [`mllp`].
//! - `igamt`: [`profile`] reads profiles that a site brings in the format of NIST's IGAMT: `profile::igamt`.
//! - `metrics`: counters and histograms of the actors, through the facade of that name.
//! - `pipeline`: `pipeline`, a whole pipeline from one TOML file, and the registry of its plugins.
//! - `serde`: [`hl7::tree::Tree`], [`hl7::SegmentId`], [`hl7::Location`], [`session::filter::Selection`] and what it is made of,
//!   [`session::filter::WindowLength`] and the codes can be serialized and deserialized, and [`session::gap::Gap`] serialized.
//! - `std`: on with `tokio`. Without it the crate is `no_std` and needs an allocator.
//! - `testkit`: `plugin::testkit`, what an adapter must promise as a test that its author calls. Works without `std`.
//! - `time-zones`: `model::SiteZone::named`, the zones of IANA for senders that state none. Works without `std`.
//! - `ucum`: `codes::ucum` reads UCUM texts that the nomenclature has no code for.
//!
//! # What it is not
//!
//! It acts upon no transaction but PCD-01; others can be read ([`model::ObservationMessage`]) and judged ([`profile`]).
//! It is no medical device and no alarm system.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "tokio")]
pub mod actor;
pub mod datatype;
#[doc(hidden)]
pub mod fuzzing;
pub mod hl7;
pub mod model;
#[cfg(feature = "pipeline")]
pub mod pipeline;
pub mod plugin;
pub mod profile;
pub mod session;

#[doc(inline)]
pub use ihe_pcd_codes as codes;
#[doc(inline)]
pub use ihe_pcd_mllp as mllp;

/// The examples of the README, compiled with the documentation tests.
#[cfg(all(doctest, feature = "tokio"))]
#[doc = include_str!("../../README.md")]
enum Readme {}
