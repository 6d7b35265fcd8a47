use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt;

use async_trait::async_trait;

use super::{Delivery, Failure, Origin};
use crate::model::{Alert, AlertGroup, AlertReport, Problem, ReportedAlert};
use crate::session::alert::{ActiveAlert, AlertChange, ChangeKind, Standing};

/// Takes what changes about alerts, after the messages that say so were stored and acknowledged: whoever calls a nurse.
///
/// # What is promised
///
/// Every change is told at least once, one after the other, in the order of storing, and before anything else that comes:
/// no observation holds it up. The same change comes again under the same [`id`](AlertChange::id)
/// when the sink could not take it, and after a crash. What the sink refuses is set aside in the journal, told as a gap,
/// and comes out of order when somebody releases it ([`Origin::out_of_order`]).
///
/// What no message says, the manager says: that nobody knows any more whether an alert stands, that a reporter is lost,
/// and that a person has ended an alert. After a restart everything that stands is told as unconfirmed, once,
/// and a reporter that stays silent as lost, once.
///
/// # What to do with it
///
/// [`AlertNotice::calls`] says whether somebody is to be called now. A list of what stands is kept by whoever keeps what
/// [`AlertNotice::alert`] says under its key, and drops what does not [stand](ActiveAlert::stands) any more.
///
/// With the feature `testkit`, `plugin::testkit::alert_sink` asks a sink for every promise.
///
/// A closure over `&AlertNotice<'_>` that answers `Result<(), Failure>` is a sink too, and so is an `Arc` of a sink. [`Named`](super::Named) gives one another name.
///
/// ```
/// use std::collections::{BTreeMap, HashSet};
/// use std::sync::Mutex;
///
/// use ihe_pcd::plugin::{AlertNotice, AlertSink, Failure, async_trait};
/// use ihe_pcd::session::alert::{ActiveAlert, AlertKey, ChangeId, ChangeKind};
///
/// /// A board at the nurses' station.
/// #[derive(Default)]
/// struct Board {
///     shown: Mutex<BTreeMap<AlertKey, ActiveAlert>>,
///     known: Mutex<HashSet<ChangeId>>,
/// }
///
/// #[async_trait]
/// impl AlertSink for Board {
///     async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
///         if !self.known.lock().unwrap().insert(notice.change.id) {
///             return Ok(()); // it came again
///         }
///         if notice.change.kind == ChangeKind::LostReporter {
///             println!("a monitor cannot be heard any more");
///             return Ok(());
///         }
///         let mut shown = self.shown.lock().unwrap();
///         match notice.alert {
///             Some(alert) if alert.stands() => drop(shown.insert(alert.key.clone(), alert.clone())),
///             _ => drop(shown.remove(&notice.change.key)),
///         }
///         if notice.calls() {
///             let text = notice.said().and_then(|alert| alert.event()?.text.as_ref());
///             println!("{}", text.map_or("an alert", |text| text.as_str()));
///         }
///         Ok(())
///     }
///
///     fn name(&self) -> &str {
///         "board"
///     }
/// }
/// ```
#[async_trait]
pub trait AlertSink: Send + Sync + 'static {
    /// Takes one change.
    ///
    /// If the future is dropped, the change comes again.
    ///
    /// # Errors
    ///
    /// The error's kind decides: the same change again later, or the next one. See [`ErrorKind`](super::ErrorKind).
    /// What was said in no message cannot be set aside: a sink that refuses it is not told it again.
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure>;

    /// Whether it can do what it is for, as far as that can be told without doing it. It is asked before anything is served. Default: it can.
    ///
    /// If the future is dropped, nothing has changed.
    ///
    /// # Errors
    ///
    /// [`Misuse`](super::ErrorKind::Misuse) for what stays so until somebody sets it up otherwise;
    /// [`RetryLater`](super::ErrorKind::RetryLater) for what may pass, such as a backend that is down.
    async fn preflight(&self) -> Result<(), Failure> {
        Ok(())
    }

    /// Its name in logs and in the journal's marks; two sinks of one consumer need two names.
    fn name(&self) -> &str {
        "alerts"
    }

    /// How often it takes effect for one change: whether it knows one again that comes again under its [`id`](AlertChange::id). Default: at least once.
    fn delivery(&self) -> Delivery {
        Delivery::AtLeastOnce
    }
}

/// What has changed about an alert, and all that is known of it.
///
/// `Debug` shows no part of a message.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct AlertNotice<'n> {
    /// What has changed.
    pub change: &'n AlertChange,
    /// The alert as the list has it with this change; of what is told again, as the list has it now.
    /// `None` for one that never stood or is forgotten, one that is not kept because there are too many, and a reporter that is lost.
    pub alert: Option<&'n ActiveAlert>,
    /// The message that says it, with what is wrong with it ([`AlertReport::problems`]); `None` where no message does.
    pub report: Option<&'n AlertReport<'n>>,
    /// Where the message comes from.
    pub origin: Option<&'n Origin>,
    /// Who ended it, of an end by an operator.
    pub operator: Option<&'n str>,
}

impl<'n> AlertNotice<'n> {
    /// A change that no message says, of an alert or a reporter.
    pub const fn new(change: &'n AlertChange, alert: Option<&'n ActiveAlert>) -> Self {
        Self {
            change,
            alert,
            report: None,
            origin: None,
            operator: None,
        }
    }

    /// The same with the message that says it.
    #[must_use]
    pub const fn with_report(mut self, report: &'n AlertReport<'n>, origin: &'n Origin) -> Self {
        self.report = Some(report);
        self.origin = Some(origin);
        self
    }

    /// The same with the name of the person who ended it.
    #[must_use]
    pub const fn with_operator(mut self, name: &'n str) -> Self {
        self.operator = Some(name);
        self
    }

    /// The alert as the message says it.
    pub fn said(&self) -> Option<&'n Alert<'n>> {
        self.place().map(|(_, alert)| alert)
    }

    /// Whom it is about, as the message says it.
    pub fn group(&self) -> Option<&'n AlertGroup<'n>> {
        self.place().map(|(group, _)| group)
    }

    /// What has to be kept of the message to say later what became of the alert (PCD-05); `None` where no message says it, and without an id.
    pub fn reported(&self) -> Option<ReportedAlert> {
        let (group, alert) = self.place()?;
        ReportedAlert::of(&self.report?.header, group, alert)
    }

    /// What is wrong with the message.
    pub fn problems(&self) -> &'n [Problem] {
        self.report.map_or(&[], |report| &report.problems)
    }

    /// Whether somebody is to be called: something new was said of an alert that stands, about now or later than it should have come.
    /// Never for what is told again from a journal, after a restart or in a replay.
    pub fn calls(&self) -> bool {
        let is_now = self.change.standing != Standing::Replay;
        let is_news = self.change.kind == ChangeKind::Said;
        let course = self.change.course;
        is_now && is_news && course.is_some_and(|course| course.state().stands())
    }

    fn place(&self) -> Option<(&'n AlertGroup<'n>, &'n Alert<'n>)> {
        let ordinal = usize::try_from(self.change.id.ordinal).ok()?;
        let groups = self.report?.groups.iter();
        let mut alerts = groups.flat_map(|group| group.alerts.iter().map(move |it| (group, it)));
        alerts.nth(ordinal)
    }
}

impl fmt::Debug for AlertNotice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlertNotice")
            .field("change", &self.change)
            .field("alert", &self.alert)
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl<F> AlertSink for F
where
    F: Fn(&AlertNotice<'_>) -> Result<(), Failure> + Send + Sync + 'static,
{
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        self(notice)
    }
}

#[async_trait]
impl<S: AlertSink + ?Sized> AlertSink for Arc<S> {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        (**self).alert(notice).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        (**self).preflight().await
    }

    fn name(&self) -> &str {
        (**self).name()
    }

    fn delivery(&self) -> Delivery {
        (**self).delivery()
    }
}
