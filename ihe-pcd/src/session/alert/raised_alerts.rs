use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use core::fmt;
use core::time::Duration;

use ihe_pcd_mllp::BackOff;

use super::ledger::Ledger;
use super::raised_alert::{Kept, Letter, Wanted};
use super::writing::{Form, Written};
use super::{
    Course, CourseState, KeepingAction, Misstep, NotSaid, RaiseTicket, RaisedAlert, RaisedMessage,
    RaisingRules,
};
use crate::model::{AlertContent, AlertId, AlertStatus, ControlIds, FirstPhase, Sender};
use crate::session::{Now, Position};

/// The alerts that a source has raised and not ended: what an alert reporter keeps (TF-1 6.3, TF-2 3.4 and B.8.5).
///
/// It writes each message, refuses what may not follow ([`Misstep`]), says again what stands, and says what the journal has to keep
/// so that a restart knows as much. The mirror image of [`ActiveAlerts`](super::ActiveAlerts).
///
/// Whoever drives it stores each [`RaisedMessage`] in its order in a journal that sends it, and tells what came of it;
/// after each call it polls [`poll_keeping`](Self::poll_keeping) and [`poll_message`](Self::poll_message) until nothing more is answered.
///
/// - Nothing but [`End`](super::Saying::End) and [`Reset`](super::Saying::Reset) ends an alert.
/// - After a restart ([`restore`](Self::restore)) an alert is silent until its source has spoken of it.
/// - When the link was lost, what stands and was spoken of is sent again: the same message with another MSH-7 and MSH-10 (CP-157).
/// - Starts, stops and ends are never held back; of other changes that cannot be said yet the newest is kept.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::datatype::{Ei, Instant};
/// use ihe_pcd::mllp::BackOff;
/// use ihe_pcd::model::{AlertContent, AlertPriority, ControlIds, Sender};
/// use ihe_pcd::session::alert::{Misstep, NotSaid, RaisedAlerts, RaisingRules, Saying, Spoken};
/// use ihe_pcd::session::{Now, Position};
///
/// let now = Now { elapsed: Duration::ZERO, wall: Instant::UNIX_EPOCH };
/// let ids = ControlIds::new(now.wall, 7);
/// let pauses = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), 42);
/// let sender = Sender::named("PUMP", "ICU");
/// let mut alerts = RaisedAlerts::new(RaisingRules::default(), sender, ids, pauses);
///
/// let empty = AlertContent::builder()
///     .no_subject()
///     .mds(mdc::DEV_PUMP_INFUS_LVP_MDS, Ei::eui_64("0123456789ABCDEF"))
///     .vmd(mdc::DEV_PUMP_INFUS_LVP_VMD)
///     .technical(mdc::EVT_BATT_DEPL, "Battery empty", mdc::DEV_PUMP_INFUS_LVP_MDS)
///     .priority(AlertPriority::High);
/// let (id, start) = alerts.raise(now, empty)?;
/// alerts.handle_stored(now, start.ticket, Position::new(1)); // the journal has it
/// assert_eq!(alerts.iter().count(), 1);
///
/// let Spoken::Message(end) = alerts.say(now, &id, Saying::End, None)? else { panic!() };
/// alerts.handle_stored(now, end.ticket, Position::new(2));
/// assert_eq!(alerts.say(now, &id, Saying::End, None).unwrap_err(), NotSaid::NotRaised);
/// # Ok::<(), NotSaid>(())
/// ```
pub struct RaisedAlerts {
    pub(super) rules: RaisingRules,
    pub(super) sender: Sender,
    pub(super) ids: ControlIds,
    pub(super) alerts: BTreeMap<AlertId<'static>, Kept>,
    /// When each alert is said again.
    pub(super) due: BTreeSet<(Duration, AlertId<'static>)>,
    /// Alerts of which something could not be said, and can be now.
    pub(super) sayable: BTreeSet<AlertId<'static>>,
    /// Alerts that are sent again since the link was lost.
    pub(super) again: BTreeSet<(Duration, AlertId<'static>)>,
    /// Messages that are being stored.
    pub(super) storing: BTreeMap<RaiseTicket, Storing>,
    /// Messages that are stored and not delivered, and of which alert they are.
    pub(super) waiting: BTreeMap<RaiseTicket, Option<AlertId<'static>>>,
    pub(super) ledger: Ledger,
    pub(super) is_link_lost: bool,
    pub(super) is_ending: bool,
    /// Nothing that nobody asked for is said before.
    pub(super) not_before: Duration,
    pub(super) beat: Beat,
    pub(super) last_ticket: u64,
}

/// A message that is being stored.
pub(super) struct Storing {
    pub(super) id: Option<AlertId<'static>>,
    pub(super) effect: Effect,
}

/// What is so once a message is stored.
pub(super) enum Effect {
    /// An alert is raised.
    Raised(Course, Box<AlertContent>, Letter),
    /// It stands like this; whether that is news.
    Changed(Course, Box<AlertContent>, Letter, bool),
    /// It is over.
    Over,
    /// It was said again.
    Again(Letter),
    /// Nothing.
    Told,
    /// The reporter has said that it is alive, or for the last time.
    Beat { is_last: bool },
}

/// How far the watchdog is.
#[derive(Default)]
pub(super) struct Beat {
    pub(super) id: Option<AlertId<'static>>,
    pub(super) due: Duration,
    /// A message of it is on its way.
    pub(super) waiting: Option<RaiseTicket>,
}

/// How long after a message was not stored the next one is tried that nobody asked for.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

impl RaisedAlerts {
    /// The name of the reader of the journal that holds what stands: `alerts raised`.
    pub const READER: &'static str = "alerts raised";

    /// None are raised.
    ///
    /// `ids` makes MSH-10 and OBR-3: it must never make what an earlier run has made, so it is given a start of its own,
    /// and a lane that nobody else has. `pauses` is waited when the journal does not keep what it is asked to.
    pub fn new(rules: RaisingRules, sender: Sender, ids: ControlIds, pauses: BackOff) -> Self {
        Self {
            rules,
            sender,
            ids,
            alerts: BTreeMap::new(),
            due: BTreeSet::new(),
            sayable: BTreeSet::new(),
            again: BTreeSet::new(),
            storing: BTreeMap::new(),
            waiting: BTreeMap::new(),
            ledger: Ledger::new(pauses),
            is_link_lost: false,
            is_ending: false,
            not_before: Duration::ZERO,
            beat: Beat::default(),
            last_ticket: 0,
        }
    }

    /// Raises an alert (`start`): it stands once the message is stored. The first of what comes back is its id.
    ///
    /// # Errors
    ///
    /// [`NotSaid`]; then it is not raised.
    pub fn raise(
        &mut self,
        now: Now,
        content: impl Into<AlertContent>,
    ) -> Result<(AlertId<'static>, RaisedMessage), NotSaid> {
        let is_raising = |it: &&Storing| matches!(it.effect, Effect::Raised(..));
        let raising = self.storing.values().filter(is_raising).count();
        if self.alerts.len().saturating_add(raising) >= self.rules.most {
            return Err(NotSaid::TooMany);
        }
        let form = Form::First(FirstPhase::Start);
        let (course, written) = self.begin(now, content.into(), form)?;
        let id = written.letter.indication.clone();
        let effect = Effect::Raised(course, written.content, written.letter.clone());
        let message = self.hand_out(Some(id.clone()), &written.letter, effect);
        Ok((id, message))
    }

    /// Tells an alert of which nothing more will be said: `start_only`, or `tpoint` for one without duration. It is not kept.
    ///
    /// # Errors
    ///
    /// [`NotSaid`]; then it is not told. `Misstep` for the phases of alerts that go on.
    pub fn tell(
        &mut self,
        now: Now,
        phase: FirstPhase,
        content: impl Into<AlertContent>,
    ) -> Result<RaisedMessage, NotSaid> {
        let (course, written) = self.begin(now, content.into(), Form::First(phase))?;
        if course.state() != CourseState::Told {
            return Err(Misstep::Contradiction.into());
        }
        Ok(self.hand_out(None, &written.letter, Effect::Told))
    }

    fn begin(
        &mut self,
        now: Now,
        content: AlertContent,
        form: Form,
    ) -> Result<(Course, Written), NotSaid> {
        if self.ledger.is_full() {
            return Err(NotSaid::Busy);
        }
        let course = Course::after(None, form.step(content.said_priority()))?;
        Ok((course, self.write(now, content, form, None)?))
    }

    pub(super) fn hand_out(
        &mut self,
        id: Option<AlertId<'static>>,
        letter: &Letter,
        effect: Effect,
    ) -> RaisedMessage {
        self.last_ticket = self.last_ticket.saturating_add(1);
        let ticket = RaiseTicket(self.last_ticket);
        if let Some(kept) = id.as_ref().and_then(|id| self.alerts.get_mut(id)) {
            kept.is_storing = true;
        }
        self.ledger.hand_out(ticket);
        self.storing.insert(ticket, Storing { id, effect });
        RaisedMessage {
            ticket,
            message: letter.message.clone(),
        }
    }

    /// Takes note that a message is stored, and where. Positions ascend with the messages.
    pub fn handle_stored(&mut self, now: Now, ticket: RaiseTicket, position: Position) {
        let Some(Storing { id, effect }) = self.storing.remove(&ticket) else {
            return;
        };
        let mut actions = [None; 2];
        let of_alert = id.clone();
        match (effect, id) {
            (Effect::Raised(course, content, letter), Some(id)) => {
                actions = [Some(KeepingAction::Hold(position)), None];
                let alert = RaisedAlert {
                    id: id.clone(),
                    since: content.said_change(),
                    content,
                    course,
                    is_confirmed: true,
                };
                self.alerts.insert(id, Kept::new(alert, letter, position));
            }
            (Effect::Changed(course, content, letter, is_news), Some(id)) => {
                if let Some(kept) = self.alerts.get_mut(&id) {
                    kept.alert.course = course;
                    kept.alert.content = content;
                    kept.last = letter;
                    if is_news {
                        let former = kept.newest_at;
                        kept.newest_at = position;
                        let is_first = kept.first_at == Some(former);
                        let former = Some(KeepingAction::Release(former)).filter(|_| !is_first);
                        actions = [Some(KeepingAction::Hold(position)), former];
                    }
                }
                if is_news {
                    self.forget_unsaid(&id);
                }
            }
            (Effect::Again(letter), Some(id)) => {
                if let Some(kept) = self.alerts.get_mut(&id) {
                    kept.last = letter;
                }
            }
            (Effect::Over, Some(id)) => {
                if let Some(kept) = self.remove(&id) {
                    let newest = Some(kept.newest_at);
                    let first = kept.first_at.filter(|first| Some(*first) != newest);
                    actions = [first, newest].map(|it| it.map(KeepingAction::Release));
                }
            }
            (Effect::Beat { is_last: true }, _) => self.beat.id = None,
            _ => {}
        }
        if let Some(kept) = of_alert.as_ref().and_then(|id| self.alerts.get_mut(id)) {
            kept.is_storing = false;
            kept.alert.is_confirmed = true;
            kept.waiting = kept.waiting.saturating_add(1);
            kept.said_at = now.elapsed;
        }
        if let Some(id) = &of_alert {
            self.arm(now, id);
            self.note_room(id);
        }
        self.waiting.insert(ticket, of_alert);
        self.ledger
            .stored(ticket, position, actions.into_iter().flatten());
    }

    /// Takes note that a message is not stored: what it said is not so.
    pub fn handle_not_stored(&mut self, now: Now, ticket: RaiseTicket) {
        let Some(Storing { id, effect }) = self.storing.remove(&ticket) else {
            return;
        };
        self.ledger.drop(ticket);
        if self.beat.waiting == Some(ticket) {
            self.beat.waiting = None;
        }
        if let Some(id) = id
            && let Some(kept) = self.alerts.get_mut(&id)
        {
            kept.is_storing = false;
            if let Effect::Again(_) = effect {
                kept.again = Some(now.elapsed);
                self.again.insert((now.elapsed, id.clone()));
            }
            self.note_room(&id);
        }
        let pause = now.elapsed.saturating_add(AFTER_FAILURE);
        self.not_before = self.not_before.max(pause);
    }

    /// Takes note that a stored message does not wait any more: the consumer has it, or it is given up.
    pub fn handle_finished(&mut self, ticket: RaiseTicket) {
        if self.beat.waiting == Some(ticket) {
            self.beat.waiting = None;
        }
        if let Some(Some(id)) = self.waiting.remove(&ticket)
            && let Some(kept) = self.alerts.get_mut(&id)
        {
            kept.waiting = kept.waiting.saturating_sub(1);
            self.note_room(&id);
        }
    }

    /// Takes note of whether the journal has done what [`poll_keeping`](Self::poll_keeping) asked.
    pub fn handle_kept(&mut self, now: Now, is_done: bool) {
        self.ledger.handle_kept(now, is_done);
    }

    /// What the journal is to do next; one after the other, and again after a while what it did not do.
    pub fn poll_keeping(&mut self, now: Now) -> Option<KeepingAction> {
        self.ledger.poll(now)
    }

    /// Which message was handed out last.
    pub const fn last_ticket(&self) -> RaiseTicket {
        RaiseTicket(self.last_ticket)
    }

    /// Takes note of the end of a journal that others fill too, as it was asked for when this message was the
    /// [last](Self::last_ticket): what stands up to it need not be kept for this reporter. It means nothing if more was handed out since.
    pub fn handle_passed(&mut self, since: RaiseTicket, end: Position) {
        if since == self.last_ticket() {
            self.ledger.pass(end);
        }
    }

    /// Whether a restart would know as much: nothing is being stored, and the journal has kept everything.
    pub fn is_settled(&self) -> bool {
        self.storing.is_empty() && self.ledger.is_settled()
    }

    /// The alerts that are raised, by id.
    pub fn iter(&self) -> impl Iterator<Item = &RaisedAlert> {
        self.alerts.values().map(|kept| &kept.alert)
    }

    /// One that is raised.
    pub fn get(&self, id: &AlertId<'static>) -> Option<&RaisedAlert> {
        self.alerts.get(id).map(|kept| &kept.alert)
    }

    /// How an alert is to stand: as it was said, or as it will be when there is room.
    pub fn wanted(&self, id: &AlertId<'static>) -> Option<AlertContent> {
        self.alerts.get(id).map(|kept| kept.wanted().content)
    }

    /// Of which alert a manager says what became of it (PCD-05): by OBR-29, which names the alert or its last indication, else by MSA-2.
    pub fn about(&self, status: &AlertStatus<'_>) -> Option<&RaisedAlert> {
        let named = status.answers.iter().filter_map(|answer| answer.id());
        for id in named {
            let id = id.clone().into_owned();
            let by_indication = |kept: &&Kept| kept.last.indication == id;
            let found = self.alerts.get(&id);
            let found = found.or_else(|| self.alerts.values().find(by_indication));
            if let Some(kept) = found {
                return Some(&kept.alert);
            }
        }
        let control_id = status.control_id.as_deref()?;
        let is_it = |kept: &&Kept| {
            let ids = [&kept.first_control_id, &kept.last.control_id];
            ids.into_iter().any(|id| id == control_id)
        };
        self.alerts.values().find(is_it).map(|kept| &kept.alert)
    }

    pub(super) fn forget_unsaid(&mut self, id: &AlertId<'static>) {
        if let Some(kept) = self.alerts.get_mut(id) {
            kept.unsaid = None;
        }
        self.sayable.remove(id);
    }

    pub(super) fn remove(&mut self, id: &AlertId<'static>) -> Option<Kept> {
        let kept = self.alerts.remove(id)?;
        self.sayable.remove(id);
        if let Some(again) = kept.again {
            self.again.remove(&(again, id.clone()));
        }
        if let Some(due) = kept.due {
            self.due.remove(&(due, id.clone()));
        }
        Some(kept)
    }
}

impl Kept {
    pub(super) fn new(alert: RaisedAlert, last: Letter, position: Position) -> Self {
        Self {
            first_control_id: last.control_id.clone(),
            alert,
            last,
            first_at: Some(position),
            newest_at: position,
            is_storing: false,
            waiting: 0,
            unsaid: None,
            due: None,
            said_at: Duration::ZERO,
            again: None,
        }
    }

    /// How it is to stand.
    pub(super) fn wanted(&self) -> Wanted {
        self.unsaid.clone().unwrap_or_else(|| Wanted {
            content: AlertContent::clone(&self.alert.content),
            is_latched: self.alert.course.state() == CourseState::Latched,
        })
    }
}

impl fmt::Debug for RaisedAlerts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RaisedAlerts")
            .field("rules", &self.rules)
            .field("alerts", &self.alerts.len())
            .finish_non_exhaustive()
    }
}
