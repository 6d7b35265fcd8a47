//! Bedside monitors that do not exist, watching patients who do not exist.
//!
//! For demonstrations and tests: `pcd simulate` and `ward` report what these monitors measure.
//! A [`Monitor`] has no clock and no randomness of its own: what it measures is a function of its number and the time,
//! so a run can be repeated to the digit.
//! Every message says that it is a demonstration (MSH-11 `D`) and every value is flagged `DEMO` (OBX-8),
//! so that no receiver can chart one by mistake (TF-2 B.1, B.8.5).
//!
//! A [`Bedside`] brings a monitor to a consumer, and [`Bedsides`] several of them:
//! a [`Pace`] says when they report, a [`Tally`] what became of their reports,
//! and [`Latencies`] how long the acknowledgements took.
//! Whether reports wait for the answers before them or not is up to the one who asks: a [`Load`] is what was offered if not.
//! [`Alarms`] raises and ends alarms beside them, and [`Paging`] is told of them.
//!
//! Not here: illness. These patients stay well.

mod alarms;
mod bedside;
mod bedsides;
mod latencies;
mod monitor;
mod open_loop;
mod paging;
mod patient;
mod signal;

pub use self::alarms::{AlarmPace, AlarmTally, Alarms};
pub use self::bedside::{Bedside, Pace, Tally};
pub use self::bedsides::Bedsides;
pub use self::latencies::Latencies;
pub use self::monitor::Monitor;
pub use self::open_loop::Load;
pub use self::paging::{Paged, Paging};
