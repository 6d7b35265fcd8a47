//! Where what a source says of its alerts is kept: as an alert reporter keeps it.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use ihe_pcd_mllp::BackOff;

use super::script::{Done, Script, Shelf, patient_words};
use crate::datatype::Instant;
use crate::model::{AlertContent, AlertId, ControlIds, IncompleteAlert, Sender};
use crate::plugin::{AlertOutlet, AlertOutletError};
use crate::session::alert::{
    NotSaid, RaisedAlert, RaisedAlerts, RaisedMessage, RaisingRules, Saying, Spoken,
};
use crate::session::{Now, Position};

/// What tells alerts apart, whatever their ids, times and values are: the device, the event with its text, and where it comes from.
pub(super) type Label = Vec<String>;

/// What is said, as it comes to the outlet.
pub(super) enum Call {
    Raise(Box<AlertContent>),
    Say(AlertId<'static>, Saying),
}

/// What was stored of an alert.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Told {
    pub(super) label: Label,
    /// Its rows, without ids and times.
    pub(super) rows: Vec<String>,
    pub(super) is_first: bool,
    pub(super) is_over: bool,
}

/// When a source is to end.
pub(super) enum Goal {
    /// It has said so much.
    Sayings(usize),
    Fates(Fates),
}

/// What is to become of alerts.
#[derive(Clone, Default)]
pub(super) struct Fates {
    /// How often each was raised, in the order in which that was done first.
    pub(super) raised: Vec<(Label, usize)>,
    pub(super) standing: BTreeSet<Label>,
}

/// In what alerts are not as they are to be.
pub(super) enum Missing {
    /// This one of them was not raised.
    Raised(usize),
    /// One stands that is over.
    Over,
    /// One does not stand that does.
    Stands,
    /// Of one that stood when the source began again nothing was said.
    Word,
}

pub(super) struct Alerts {
    core: RaisedAlerts,
    runs: u32,
    seconds: u64,
    messages: BTreeMap<Position, Bytes>,
    labels: BTreeMap<AlertId<'static>, Label>,
    standing: BTreeMap<AlertId<'static>, Label>,
    /// Of these something has yet to be said since the source began again.
    unspoken: BTreeSet<AlertId<'static>>,
    refused: Vec<Label>,
    goal: Goal,
    is_reached: bool,
    pub(super) told: Vec<Told>,
    /// So much was told when the source was told to end.
    pub(super) told_until: Option<usize>,
    /// Why something was not said that nothing stood in the way of.
    pub(super) not_said: Option<NotSaid>,
    /// An alert was raised that stood.
    pub(super) is_doubled: bool,
    patients: BTreeSet<String>,
}

impl Fates {
    /// What became of alerts.
    pub(super) fn of(told: &[Told]) -> Self {
        let mut fates = Self::default();
        for told in told {
            if told.is_first {
                match fates
                    .raised
                    .iter_mut()
                    .find(|(label, _)| *label == told.label)
                {
                    Some((_, count)) => *count = count.saturating_add(1),
                    None => fates.raised.push((told.label.clone(), 1)),
                }
                fates.standing.insert(told.label.clone());
            }
            if told.is_over {
                fates.standing.remove(&told.label);
            }
        }
        fates
    }

    /// The same, but for one alert.
    pub(super) fn without(mut self, label: &Label) -> Self {
        self.raised.retain(|(raised, _)| raised != label);
        self.standing.remove(label);
        self
    }
}

impl Alerts {
    pub(super) fn new(goal: Goal) -> Self {
        Self {
            core: core(0),
            runs: 0,
            seconds: 0,
            messages: BTreeMap::new(),
            labels: BTreeMap::new(),
            standing: BTreeMap::new(),
            unspoken: BTreeSet::new(),
            refused: Vec::new(),
            goal,
            is_reached: false,
            told: Vec::new(),
            told_until: None,
            not_said: None,
            is_doubled: false,
            patients: BTreeSet::new(),
        }
    }

    /// The process begins again, with what the journal has, and another source.
    pub(super) fn begin_again(&mut self) {
        self.runs = self.runs.saturating_add(1);
        self.core = core(self.runs);
        let positions: Vec<_> = self.messages.keys().copied().collect();
        let end = positions.last().copied().unwrap_or(Position::START);
        let _ = self.core.restore(&positions, &self.messages, end);
        self.keep();
        self.unspoken = self.standing.keys().cloned().collect();
    }

    /// In what alerts are not as they are to be. They are once they were.
    pub(super) fn missing(&mut self) -> Option<Missing> {
        let missing = self.look();
        self.is_reached |= missing.is_none();
        missing.filter(|_| !self.is_reached)
    }

    fn look(&self) -> Option<Missing> {
        let Goal::Fates(fates) = &self.goal else {
            return None;
        };
        let is_missing = |(label, count): &(Label, usize)| {
            let raised = self
                .told
                .iter()
                .filter(|it| it.is_first && it.label == *label);
            raised.count() < *count
        };
        if let Some(number) = fates.raised.iter().position(is_missing) {
            return Some(Missing::Raised(number.saturating_add(1)));
        }
        let standing: BTreeSet<_> = self.standing.values().cloned().collect();
        if standing.difference(&fates.standing).next().is_some() {
            return Some(Missing::Over);
        }
        if standing != fates.standing {
            return Some(Missing::Stands);
        }
        self.unspoken.first().map(|_| Missing::Word)
    }

    /// What time it is: each call takes a second.
    fn now(&mut self) -> Now {
        self.seconds = self.seconds.saturating_add(1);
        let elapsed = Duration::from_secs(self.seconds);
        let wall = begun().checked_add(elapsed).unwrap_or(Instant::UNIX_EPOCH);
        Now { elapsed, wall }
    }

    /// The label of an alert, as it would be raised; none where it cannot be.
    fn label(&mut self, content: &AlertContent) -> Option<Label> {
        let now = self.now();
        let (_, message) = self.core.raise(now, content.clone()).ok()?;
        self.core.handle_not_stored(now, message.ticket);
        let bytes = message.message.bytes();
        self.patients.extend(patient_words(bytes));
        Some(label(bytes))
    }

    fn say(&mut self, call: Call) -> Result<AlertId<'static>, NotSaid> {
        let now = self.now();
        let (id, saying) = match call {
            Call::Raise(content) => {
                let (id, message) = self.core.raise(now, *content)?;
                let label = label(message.message.bytes());
                self.is_doubled |= self.standing.values().any(|it| *it == label);
                self.labels.insert(id.clone(), label);
                self.keep_message(now, &id, &message, true, false);
                return Ok(id);
            }
            Call::Say(id, saying) => (id, saying),
        };
        let is_over = matches!(saying, Saying::End | Saying::Reset);
        if let Spoken::Message(message) = self.core.say(now, &id, saying, None)? {
            self.keep_message(now, &id, &message, false, is_over);
        }
        self.unspoken.remove(&id);
        Ok(id)
    }

    fn keep_message(
        &mut self,
        now: Now,
        id: &AlertId<'static>,
        message: &RaisedMessage,
        is_first: bool,
        is_over: bool,
    ) {
        let bytes = message.message.bytes();
        let number = u64::try_from(self.messages.len()).unwrap_or(u64::MAX);
        let position = Position::new(number.saturating_add(1));
        self.core.handle_stored(now, message.ticket, position);
        self.core.handle_finished(message.ticket);
        self.messages.insert(position, bytes.clone());
        self.keep();
        let label = self.labels.get(id).cloned().unwrap_or_default();
        match is_over {
            true => drop(self.standing.remove(id)),
            false => drop(self.standing.insert(id.clone(), label.clone())),
        }
        self.told.push(Told {
            label,
            rows: rows(bytes),
            is_first,
            is_over,
        });
    }

    /// The journal does what it is asked to.
    fn keep(&mut self) {
        let now = self.now();
        while self.core.poll_keeping(now).is_some() {
            self.core.handle_kept(now, true);
        }
    }
}

impl Shelf for Alerts {
    type Item = Call;
    type Answer = Result<AlertId<'static>, NotSaid>;

    fn was_refused(&mut self, call: &Call) -> bool {
        let Call::Raise(content) = call else {
            return false;
        };
        let label = self.label(content);
        label.is_some_and(|label| self.refused.contains(&label))
    }

    fn refuse(&mut self, call: Call) {
        if let Call::Raise(content) = call {
            let label = self.label(&content);
            self.refused.extend(label);
        }
    }

    fn store(&mut self, call: Call) -> Self::Answer {
        let said = self.say(call);
        if let Err(error) = &said
            && self.not_said.is_none()
        {
            self.not_said = Some(error.clone());
        }
        said
    }

    fn is_enough(&mut self) -> bool {
        match &self.goal {
            Goal::Sayings(count) => self.told.len() >= *count,
            Goal::Fates(_) => self.missing().is_none(),
        }
    }

    fn handle_stop(&mut self) {
        self.told_until = Some(self.told.len());
    }

    fn secrets(&self) -> Vec<String> {
        self.patients.iter().cloned().collect()
    }
}

#[async_trait]
impl AlertOutlet for Script<Alerts> {
    async fn raise(&self, alert: AlertContent) -> Result<AlertId<'static>, AlertOutletError> {
        answer(self.take(Call::Raise(Box::new(alert))).await)
    }

    async fn say(&self, alert: &AlertId<'static>, saying: Saying) -> Result<(), AlertOutletError> {
        let said = self.take(Call::Say(alert.clone(), saying)).await;
        answer(said).map(drop)
    }

    fn active(&self) -> Vec<RaisedAlert> {
        self.shelf(|alerts| alerts.core.iter().cloned().collect())
    }

    fn now(&self) -> Instant {
        self.shelf(|alerts| alerts.now().wall)
    }

    fn is_stopping(&self) -> bool {
        Self::is_stopping(self)
    }

    async fn stopping(&self) {
        Self::stopping(self).await;
    }
}

fn answer(
    said: Done<Result<AlertId<'static>, NotSaid>>,
) -> Result<AlertId<'static>, AlertOutletError> {
    match said {
        Done::Stored(said) => Ok(said?),
        Done::Refused => Err(NotSaid::from(IncompleteAlert).into()),
        Done::Busy => Err(NotSaid::Busy.into()),
        Done::NotKnown => Err(AlertOutletError::NotStored),
        Done::Closed => Err(AlertOutletError::Closed),
    }
}

fn begun() -> Instant {
    Instant::from_unix(1_795_608_000, 0).unwrap_or(Instant::UNIX_EPOCH)
}

/// What an alert reporter keeps, in the run with this number.
fn core(run: u32) -> RaisedAlerts {
    let ids = ControlIds::new(begun(), run);
    let pauses = BackOff::new(Duration::from_millis(100), Duration::from_secs(1), 7);
    let sender = Sender::named("TESTKIT", "UNIT");
    RaisedAlerts::new(RaisingRules::default(), sender, ids, pauses)
}

/// The fields of each OBX of a message.
fn observations(message: &[u8]) -> Vec<Vec<String>> {
    let text = String::from_utf8_lossy(message);
    let rows = text.split('\r').filter(|it| it.starts_with("OBX|"));
    rows.map(|row| row.split('|').map(String::from).collect())
        .collect()
}

/// Code, place, value and unit of each row.
fn rows(message: &[u8]) -> Vec<String> {
    let field = |row: &[String], number: usize| row.get(number).cloned().unwrap_or_default();
    let rows = observations(message).into_iter().map(|row| {
        let [code, place, value, unit] = [3, 4, 5, 6].map(|number| field(&row, number));
        format!("{code} {place} {value} {unit}")
    });
    rows.collect()
}

/// The rows before what is said of the phase: the device, the event with its text, and where it comes from, of which a measured value is left out.
fn label(message: &[u8]) -> Label {
    let is_phase = |row: &Vec<String>| row.get(3).is_some_and(|code| code.starts_with("68481^"));
    let rows = observations(message).into_iter();
    let rows = rows.take_while(|row| !is_phase(row)).map(|row| {
        let field = |number: usize| row.get(number).map_or("", String::as_str);
        let value = if field(2) == "NM" { "" } else { field(5) };
        format!("{} {} {value} {}", field(3), field(4), field(18))
    });
    rows.collect()
}
