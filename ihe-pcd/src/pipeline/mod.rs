//! A whole pipeline from one file: who is listened to, what is stored where, and who gets what.
//!
//! For sites, which own the file, and for vendors, whose plugins are named in it.
//! The actors can be put together in code as well ([`actor`](crate::actor)); here they are put together from TOML.
//!
//! # For a site
//!
//! ```toml
//! name = "Intensive care"
//!
//! [journal]                      # Everything is stored here before it is acknowledged.
//! kind = "sqlite"
//! path = "ward.db"
//!
//! [listeners.monitors]           # Devices and gateways connect here.
//! kind = "mllp"
//! bind = "10.0.0.5:2575"
//! tls = { certificate = "ward.pem", key = "ward.key", authorities = "site-ca.pem" }
//!
//! [sources.pump-7]               # A driver in this process.
//! kind = "acme-pump"
//! sender = { application = "ACME", facility = "ICU" }
//!
//! [alert_sources.pump-7]         # One that raises alerts.
//! kind = "acme-pump"
//! sender = { application = "ACME", facility = "ICU" }
//! outbox = "alarms"
//!
//! [outboxes.alarms]              # Where they are kept until a consumer of alerts has them.
//! kind = "mllp"
//! to = "alarms.example:2576"
//! journal = { kind = "sqlite", path = "alarms.db", rows = false }
//!
//! [directories.beds]             # Who knows which patient a device was on.
//! kind = "stays"
//! file = "beds.toml"
//!
//! [steps.who]                    # What may stand before a sink.
//! kind = "patients"
//! directory = "beds"
//!
//! [steps.each-minute]
//! kind = "window"
//! window = 60
//!
//! [sinks.record]                 # Who gets the reports, each at its own pace.
//! kind = "mllp"
//! to = "record.example:2575"
//! sender = { application = "WARD", facility = "ICU" }
//! through = ["who", "each-minute"]
//!
//! [audit_sinks.trail]            # Who accounts for the use of it all.
//! kind = "ndjson"
//! folder = "/var/lib/ward/audit"
//! ```
//!
//! A site that wants more than storing before it acknowledges says so under `policy`, and its time under `limits`
//! ([`Consumer::acknowledge_after`](crate::actor::Consumer::acknowledge_after)):
//!
//! ```toml
//! [policy]
//! acknowledge_after = ["record"]  # a sink of observations or of alerts
//!
//! [limits]
//! acknowledge_within = 5          # seconds
//! ```
//!
//! An outbox has limits of its own. What is not given is as written here, but for `longest_age`: without it nothing is too old to be sent.
//!
//! ```toml
//! [outboxes.alarms.limits]
//! messages = 100_000              # so many wait at once
//! when_full = "wait"              # or "refuse": what becomes of one more
//! set_aside = 1_000               # so many may be refused before somebody looks
//! longest_age = 1800              # seconds; what has waited for longer is set aside
//! ack_timeout = 10                # seconds
//! connect_timeout = 10            # seconds
//! window = 1                      # so many are on their way at once
//! strict_families = false         # whether only an answer of the family that was asked for counts
//! ```
//!
//! What `kind` may be says [`Registry::standard`], with what adapters and vendors add to it. Every other key of a table is the plugin's.
//! A name or key that is not known, a value of a wrong type and a reference to nothing are errors before anything is opened,
//! with file, line and what is known ([`Faults`]).
//!
//! # For a vendor
//!
//! ```
//! use ihe_pcd::pipeline::{Factory, PluginSettings, Plan, Registry};
//! use ihe_pcd::plugin::{Failure, ObservationSource, Outlet, async_trait};
//!
//! /// What a site writes in `[sources.NAME]`.
//! #[derive(serde::Deserialize)]
//! #[serde(deny_unknown_fields)]
//! struct PumpSettings {
//!     port: String,
//! }
//!
//! impl PluginSettings for PumpSettings {}
//!
//! struct Pump(String);
//!
//! #[async_trait]
//! impl ObservationSource for Pump {
//!     async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
//!         outlet.stopping().await; // here the port would be read
//!         Ok(())
//!     }
//! }
//!
//! let registry = Registry::standard().with(
//!     "acme-pump",
//!     Factory::source(|settings: PumpSettings| Ok::<_, Failure>(Pump(settings.port))),
//! );
//! let plan = Plan::read(
//!     "ward.toml",
//!     r#"
//!     [journal]
//!     kind = "danger-volatile"
//!     [sources.pump-7]
//!     kind = "acme-pump"
//!     port = "/dev/ttyS0"
//!     sender = { application = "ACME", facility = "ICU" }
//!     "#,
//!     &registry,
//! )?;
//! assert_eq!(plan.sources().count(), 1);
//!
//! let faults = Plan::read("ward.toml", "[journal]\nkind = \"sqlight\"", &registry).unwrap_err();
//! assert!(faults.to_string().contains("ward.toml:2:8: journal: there is no journal of the kind \"sqlight\""));
//! # Ok::<(), ihe_pcd::pipeline::Faults>(())
//! ```
//!
//! Not here: the plugins themselves ([`plugin`](crate::plugin)), and opening or watching the file.

mod alarms;
mod describe;
mod document;
mod factory;
mod fault;
mod flow;
mod order;
mod outbox_limits;
mod plan;
mod policy;
mod registry;
mod required;
mod run;
mod settings;
mod standard;
mod table;

pub use factory::{BoxError, DirectorySettings, Factory, Sinks, SinksSettings};
pub use fault::{Fault, Faults};
pub use flow::Flow;
pub use plan::Plan;
pub use registry::Registry;
pub use run::{OpenError, Pipeline, RunError};
pub use settings::{PluginSettings, SenderSettings, TlsFiles};
