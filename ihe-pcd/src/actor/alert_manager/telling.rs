use thiserror::Error;

use super::holds::Place;
use crate::actor::showing::Shown;
use crate::datatype::Instant;
use crate::model::AlertReport;
use crate::plugin::contain::contain;
use crate::plugin::{AlertNotice, AlertSink, ErrorKind, Origin, PluginError};
use crate::session::alert::{ActiveAlert, AlertChange, AlertWatch, ChangeKind, Standing};
use crate::session::inbox::Outcome;
use crate::session::{Now, Position};

/// A change that a sink has yet to be told.
pub(super) struct Telling {
    pub(super) change: AlertChange,
    alert: Option<ActiveAlert>,
    /// The message that says it, if one does.
    pub(super) of: Option<Position>,
    /// When it happened, as far as the message says it.
    at: Option<Instant>,
    operator: Option<String>,
    /// What need not be kept when the sink knows.
    lets_go: Option<[Place; 2]>,
    /// How often it was told in vain.
    pub(super) tries: u32,
}

/// Why a sink was not told, and what comes of that.
#[derive(Debug, Error)]
#[error("{why}")]
pub(super) struct Untold {
    pub(super) outcome: Outcome,
    pub(super) why: String,
}

impl PluginError for Untold {
    /// Whatever is not told later is passed over.
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

impl Untold {
    pub(super) fn shown(&self) -> Shown {
        Shown {
            outcome: self.outcome.clone(),
            why: self.why.clone(),
            is_for_others: false,
        }
    }
}

impl From<Shown> for Untold {
    fn from(shown: Shown) -> Self {
        Self {
            outcome: shown.outcome,
            why: shown.why,
        }
    }
}

impl Telling {
    /// What a message says.
    pub(super) const fn said(
        alert: Option<ActiveAlert>,
        change: AlertChange,
        of: Position,
        at: Instant,
    ) -> Self {
        Self {
            change,
            alert,
            of: Some(of),
            at: Some(at),
            operator: None,
            lets_go: None,
            tries: 0,
        }
    }

    /// What no message says.
    pub(super) fn unsaid(alert: Option<ActiveAlert>, change: AlertChange) -> Self {
        // A reporter is lost with all its alerts, and not with this one.
        let alert = alert.filter(|_| change.kind != ChangeKind::LostReporter);
        Self {
            change,
            alert,
            of: None,
            at: None,
            operator: None,
            lets_go: None,
            tries: 0,
        }
    }

    /// The same, if it is an end, in the name of a person.
    pub(super) fn by(self, operator: &str) -> Self {
        let is_end = self.change.kind == ChangeKind::EndedByOperator;
        Self {
            operator: is_end.then(|| operator.to_owned()),
            ..self
        }
    }

    /// The same; with it this need not be kept any more.
    pub(super) fn letting_go(self, places: Option<[Place; 2]>) -> Self {
        Self {
            lets_go: places,
            ..self
        }
    }

    /// What need not be kept any more, now that it is told.
    pub(super) fn lets_go(&self) -> impl Iterator<Item = Place> + use<> {
        self.lets_go.into_iter().flat_map(Place::each)
    }

    /// What waited here to be told is late as well.
    pub(super) fn age(&mut self, now: Now, watch: &AlertWatch) {
        if self.at.is_some() && self.change.standing != Standing::Replay {
            self.change.standing = Standing::of(self.at, now.wall, watch.late_after);
        }
    }
}

/// Tells a sink a change, with the message if one says it.
pub(super) async fn tell(
    sink: &dyn AlertSink,
    telling: &Telling,
    said: Option<(&AlertReport<'_>, &Origin)>,
) -> Result<(), Untold> {
    let mut notice = AlertNotice::new(&telling.change, telling.alert.as_ref());
    if let Some((report, origin)) = said {
        notice = notice.with_report(report, origin);
    }
    if let Some(operator) = &telling.operator {
        notice = notice.with_operator(operator);
    }
    match contain(sink.alert(&notice)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(failure)) => Err(Shown::from(failure).into()),
        Err(panicked) => Err(Shown::panicked(&panicked).into()),
    }
}
