//! Between a consumer and a reporter: which observations go on, and one value for each interval.
//!
//! For whoever stands between devices and a system that wants less than they send (the Device Observation Filter of older editions).
//!
//! - [`Selection`] says which observations are wanted, as a value that can be put together and stored (feature `serde`).
//! - [`Filter`] takes everything else out of a report and leaves what stays as it was; [`kept`] and [`kept_of`] do so for a rule of one's own.
//! - [`Thinning`] gives out the latest valid value of each interval for each [`Series`], or says that there is none;
//!   [`ThinningSettings`] is what it is made by, to be stored.
//! - [`JournalThinning`] is a thinning that gives out the same after a restart, and whose pieces may be refused.
//! - [`Traced`] is a row with the message, device and patient that it came from, and [`forward`] puts such rows into a report.
//!
//! A filter has no clock: what time it is, is an argument.
//!
//! ```
//! use core::time::Duration;
//! use ihe_pcd::codes::mdc;
//! use ihe_pcd::datatype::Instant;
//! use ihe_pcd::hl7::Message;
//! use ihe_pcd::model::{Report, Sender, Value};
//! use ihe_pcd::session::filter::{Filter, WindowLength, Selection, Thinned, Thinning, forward};
//!
//! let message = Message::parse(
//!     b"MSH|^~\\&|GATEWAY|ICU|||20261121100030+0000||ORU^R01^ORU_R01|7|P|2.6|||AL|NE\r\
//!     PID|||4711^^^HOSPITAL^PI\r\
//!     PV1||I|ICU^4^2\r\
//!     OBR|1|G1|G1|182777000^monitoring of patient^SCT|||20261121100020+0000\r\
//!     OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
//!     OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r\
//!     OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97|262688^MDC_DIM_PERCENT^MDC|||||R\r",
//! )?;
//! let at = |text| Instant::parse_rfc3339(text).unwrap();
//!
//! // Heart rates from the intensive care unit, and nothing else.
//! let wanted = Selection::All(vec![
//!     Selection::location("ICU"),
//!     Selection::Metric(vec![mdc::ECG_HEART_RATE]),
//! ]);
//! let mut filter = Filter::new(wanted)?;
//! let report = filter.apply(Report::read(&message)?).expect("a heart rate");
//! assert_eq!(report.observations().count(), 1);
//!
//! // One value a minute.
//! let mut thinning = Thinning::new(WindowLength::new(Duration::from_secs(60))?);
//! let notices = thinning.observe(&report, None, at("2026-11-21T10:00:30Z"));
//! assert!(notices.is_empty());
//! assert!(thinning.poll_window(at("2026-11-21T10:00:59Z")).is_none());
//! let window = thinning.poll_window(at("2026-11-21T10:01:00Z")).expect("it has ended");
//! let [Thinned::Value { row, doubt: None }] = &window.entries[..] else { panic!() };
//! assert_eq!(row.value().and_then(Value::decimal), Some(72.into()));
//! assert_eq!(row.source().control_id, "7");
//!
//! // On to the next consumer: device, patient, times and OBR-3 as they were.
//! let next = forward(Sender::named("FILTER", "ICU"), "F-1", at("2026-11-21T10:01:00Z"), [row]);
//! assert_eq!(next.results, report.results);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod forward;
mod journal_thinning;
mod kept;
mod notice;
mod observed;
mod part;
mod receipt;
mod receipts;
mod report_filter;
mod selection;
#[cfg(feature = "serde")]
mod serialize;
mod series;
mod statement;
mod thinning;
mod traced;
mod track;
mod window_length;

pub use forward::{forward, reduced};
pub use journal_thinning::{Holding, JournalThinning, Portion};
pub use kept::{kept, kept_of};
pub use notice::{Corrected, Notice, Reason, Thinned, Untaken, Window};
pub use observed::Observed;
pub use part::Part;
pub use receipt::Receipt;
pub use report_filter::{Filter, Passed, SelectionError};
pub(crate) use selection::is_device;
pub use selection::{Deadband, LocationSelection, PatientSelection, ReadingKind, Selection};
pub use series::Series;
pub use thinning::{Thinning, ThinningSettings, WaitError};
pub use traced::{Source, Traced};
pub use window_length::{WindowLength, WindowLengthError};
