//! The life of an alert: what may follow what, and which alerts stand.
//!
//! For whoever raises alerts and whoever watches over them. A [`Course`] is one alert, the same on both sides:
//! the sending side takes only [steps](Course::after) that are allowed, and the receiving side
//! [keeps the last good state](Course::received) and says what was wrong.
//! [`ActiveAlerts`] is the set that a manager keeps, and [`RaisedAlerts`] the one of a reporter: mirror images.
//!
//! Not here: what a message says of an alert ([`model`](crate::model)), sockets, time and storage ([`actor`](crate::actor)).

mod active_alert;
mod active_alerts;
mod alert_watch;
mod change;
mod course;
mod key;
mod ledger;
mod misstep;
mod raised_alert;
mod raised_alerts;
mod raising_rules;
mod restoring;
mod saying;
mod silence;
mod speaking;
mod standing;
mod step;
mod upkeep;
mod writing;

pub use active_alert::ActiveAlert;
pub use active_alerts::{ActiveAlerts, Said, TooManyAlerts};
pub use alert_watch::AlertWatch;
pub use change::{AlertChange, ChangeId, ChangeKind};
pub use course::{Course, CourseState};
pub use key::AlertKey;
pub use ledger::KeepingAction;
pub use misstep::Misstep;
pub use raised_alert::RaisedAlert;
pub use raised_alerts::RaisedAlerts;
pub use raising_rules::{RaisingRules, Watchdog};
pub use restoring::Restored;
pub use saying::{NotSaid, RaiseTicket, RaisedMessage, Saying, Spoken};
pub use standing::Standing;
pub use step::Step;

#[cfg(test)]
mod tests;
