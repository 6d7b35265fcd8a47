use super::{Misstep, Step};
use crate::model::{AlertPhase, AlertPriority, AlertState};

/// One alert, from its beginning to its end, as far as it was said (TF-2 B.8.5; SDPi R8072, R8077, R8078).
///
/// | it is | and may go on with | to |
/// |---|---|---|
/// | not begun | `start`, `present` | active, or latched where its state says so |
/// | | `start_only`, `tpoint` | told: nothing more follows |
/// | active or latched | `continue`, `present` | as it is |
/// | | `update`, `inactivate`, `acknowledged` | active or latched, as its state says |
/// | | `escalate`, `deescalate` | the same with another priority |
/// | | `stop` | paused |
/// | | `end`, `reset` | over |
/// | paused | `start`, `present` | active |
/// | | `end`, `reset` | over |
///
/// An end that does not say `inactive` ends nothing, and nothing else ends it.
///
/// ```
/// use ihe_pcd::model::AlertPhase::{Continue, End, Start};
/// use ihe_pcd::session::alert::{Course, CourseState, Misstep, Step};
///
/// let course = Course::after(None, Step::new(Start))?;
/// let course = Course::after(Some(course), Step::new(Continue))?;
/// assert_eq!(course.state(), CourseState::Active);
/// let course = Course::after(Some(course), Step::new(End))?;
/// assert_eq!(Course::after(Some(course), Step::new(Continue)), Err(Misstep::Over));
/// # Ok::<(), Misstep>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Course {
    state: CourseState,
    priority: Option<AlertPriority>,
}

/// Where an alert stands.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CourseState {
    /// Its condition is there.
    Active,
    /// Its condition is not there any more, and its signals are given until they are reset.
    Latched,
    /// It pauses, and may start again under the same id.
    Paused,
    /// It was told once, and nothing more is said of it.
    Told,
    /// It is over.
    Over,
}

impl CourseState {
    /// Whether somebody has to know of it now.
    pub const fn stands(self) -> bool {
        matches!(self, Self::Active | Self::Latched)
    }

    /// A word for programs, which stays.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Latched => "latched",
            Self::Paused => "paused",
            Self::Told => "told",
            Self::Over => "over",
        }
    }

    /// The state with this [`word`](Self::word).
    pub fn from_word(word: &str) -> Option<Self> {
        [
            Self::Active,
            Self::Latched,
            Self::Paused,
            Self::Told,
            Self::Over,
        ]
        .into_iter()
        .find(|state| state.word() == word)
    }
}

impl Course {
    /// One that stands so, as somebody remembers it.
    pub const fn new(state: CourseState, priority: Option<AlertPriority>) -> Self {
        Self { state, priority }
    }

    /// Where it stands.
    pub const fn state(&self) -> CourseState {
        self.state
    }

    /// How urgent it is, as was said last.
    pub const fn priority(&self) -> Option<AlertPriority> {
        self.priority
    }

    /// Where an alert stands after a step; `before` is `None` for one of which nothing was said.
    ///
    /// # Errors
    ///
    /// The [`Misstep`] when the step may not follow; the alert stands as before.
    pub fn after(before: Option<Self>, step: Step) -> Result<Self, Misstep> {
        let phase = step.phase.ok_or(Misstep::UnknownPhase)?;
        let state = match before.map(|course| course.state) {
            None => begin(phase, step.state)?,
            Some(CourseState::Over) => return Err(Misstep::Over),
            Some(CourseState::Told) => return Err(Misstep::SaidToBeAll),
            Some(CourseState::Paused) => resume(phase, step.state)?,
            Some(state) => go_on(state, phase, step.state)?,
        };
        let known = before.and_then(|course| course.priority);
        check_priority(phase, known, step.priority)?;
        Ok(Self {
            state,
            priority: step.priority.or(known),
        })
    }

    /// Where an alert stands for whoever receives a step, and what is wrong with the step.
    ///
    /// What may not follow changes nothing for an alert that stands. Of one that does not, whoever says that it is there is believed:
    /// it was not begun here, or its end was a mistake, or its id is used anew, and no alert may be lost for that.
    /// `None` is one that does not stand and never did.
    pub fn received(before: Option<Self>, step: Step) -> (Option<Self>, Option<Misstep>) {
        let misstep = match Self::after(before, step) {
            Ok(after) => return (Some(after), None),
            Err(misstep) => misstep,
        };
        let stands = before.is_some_and(|course| course.state.stands());
        let after = if stands || step.says_that_it_is_gone() {
            before
        } else if step.phase.is_some_and(AlertPhase::is_first) || before.is_none() {
            let anew = Self::after(None, step).ok();
            anew.or_else(|| Some(Self::there(step)))
        } else if step.state.is_some() {
            Some(Self::there(step))
        } else {
            before
        };
        (after, Some(misstep))
    }

    /// One that is there, whatever happened before.
    const fn there(step: Step) -> Self {
        let state = match step.state {
            Some(AlertState::Latched) => CourseState::Latched,
            _ => CourseState::Active,
        };
        Self::new(state, step.priority)
    }
}

/// Where it stands that is active or latched, by the state that is said.
fn standing(said: Option<AlertState>, as_before: CourseState) -> Result<CourseState, Misstep> {
    match said {
        None => Ok(as_before),
        Some(AlertState::Active) => Ok(CourseState::Active),
        Some(AlertState::Latched) => Ok(CourseState::Latched),
        Some(_) => Err(Misstep::Contradiction),
    }
}

/// Whether the state is one of an alert that is not there.
fn gone(said: Option<AlertState>) -> Result<(), Misstep> {
    match said {
        None | Some(AlertState::Inactive | AlertState::Off) => Ok(()),
        Some(_) => Err(Misstep::Contradiction),
    }
}

fn begin(phase: AlertPhase, said: Option<AlertState>) -> Result<CourseState, Misstep> {
    match phase {
        AlertPhase::Start | AlertPhase::Present => standing(said, CourseState::Active),
        // A point in time is over when it is told, whatever state is said.
        AlertPhase::StartOnly | AlertPhase::TimePoint => Ok(CourseState::Told),
        _ => Err(Misstep::NotBegun),
    }
}

fn resume(phase: AlertPhase, said: Option<AlertState>) -> Result<CourseState, Misstep> {
    match phase {
        AlertPhase::Start | AlertPhase::Present => standing(said, CourseState::Active),
        AlertPhase::End | AlertPhase::Reset => gone(said).map(|()| CourseState::Over),
        _ => Err(Misstep::Paused),
    }
}

fn go_on(
    before: CourseState,
    phase: AlertPhase,
    said: Option<AlertState>,
) -> Result<CourseState, Misstep> {
    match phase {
        AlertPhase::Start | AlertPhase::StartOnly | AlertPhase::TimePoint => {
            Err(Misstep::BegunAlready)
        }
        AlertPhase::End | AlertPhase::Reset => gone(said).map(|()| CourseState::Over),
        AlertPhase::Stop => gone(said).map(|()| CourseState::Paused),
        AlertPhase::Continue => match standing(said, before)? {
            state if state == before => Ok(state),
            _ => Err(Misstep::Changed),
        },
        _ => standing(said, before),
    }
}

fn check_priority(
    phase: AlertPhase,
    before: Option<AlertPriority>,
    said: Option<AlertPriority>,
) -> Result<(), Misstep> {
    let (Some(before), Some(said)) = (before, said) else {
        return Ok(());
    };
    match phase {
        AlertPhase::Escalate if said <= before => Err(Misstep::NotHigher),
        AlertPhase::Deescalate if said >= before => Err(Misstep::NotLower),
        AlertPhase::Continue if said != before => Err(Misstep::Changed),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use AlertPhase::{
        Acknowledged, Continue, Deescalate, End, Escalate, Inactivate, Present, Reset, Start,
        StartOnly, Stop, TimePoint, Update,
    };

    fn run(steps: &[Step]) -> Result<Course, Misstep> {
        let mut course = None;
        for step in steps {
            course = Some(Course::after(course, *step)?);
        }
        course.ok_or(Misstep::NotBegun)
    }

    fn phases(phases: &[AlertPhase]) -> Result<CourseState, Misstep> {
        let steps: Vec<_> = phases.iter().copied().map(Step::new).collect();
        run(&steps).map(|course| course.state())
    }

    #[test]
    fn what_may_follow_what() {
        use CourseState::{Active, Over, Paused, Told};
        for (history, end) in [
            (&[Start][..], Ok(Active)),
            (&[Present], Ok(Active)),
            (&[StartOnly], Ok(Told)),
            (&[TimePoint], Ok(Told)),
            (&[Start, Continue, Continue], Ok(Active)),
            (&[Start, Present], Ok(Active)),
            (&[Start, Update, Inactivate, Acknowledged], Ok(Active)),
            (&[Start, Escalate, Deescalate], Ok(Active)),
            (&[Start, End], Ok(Over)),
            (&[Start, Reset], Ok(Over)),
            (&[Start, Stop], Ok(Paused)),
            (&[Start, Stop, Start, End], Ok(Over)),
            (&[Start, Stop, End], Ok(Over)),
            (&[Continue], Err(Misstep::NotBegun)),
            (&[End], Err(Misstep::NotBegun)),
            (&[Start, Start], Err(Misstep::BegunAlready)),
            (&[Start, TimePoint], Err(Misstep::BegunAlready)),
            (&[Start, End, End], Err(Misstep::Over)),
            (&[Start, End, Start], Err(Misstep::Over)),
            (&[Start, Stop, Continue], Err(Misstep::Paused)),
            (&[StartOnly, Continue], Err(Misstep::SaidToBeAll)),
            (&[TimePoint, End], Err(Misstep::SaidToBeAll)),
        ] {
            assert_eq!(phases(history), end, "{history:?}");
        }
    }

    #[test]
    fn a_condition_that_goes_and_leaves_its_signals_is_latched_until_it_is_reset() {
        let latched = Step::new(Update).with_state(AlertState::Latched);
        let course = run(&[Step::new(Start), latched, Step::new(Continue)]).unwrap();
        assert_eq!(course.state(), CourseState::Latched);
        let reset = Step::new(Reset).with_state(AlertState::Inactive);
        let course = Course::after(Some(course), reset).unwrap();
        assert_eq!(course.state(), CourseState::Over);
    }

    #[test]
    fn an_end_that_is_active_ends_nothing_and_inactive_alone_does_not_either() {
        for (phase, state) in [
            (End, AlertState::Active),
            (Reset, AlertState::Latched),
            (Update, AlertState::Inactive),
            (Continue, AlertState::Inactive),
        ] {
            let started = run(&[Step::new(Start)]).unwrap();
            let step = Step::new(phase).with_state(state);
            let (after, misstep) = Course::received(Some(started), step);
            assert_eq!(after, Some(started), "{phase:?} {state:?}");
            assert_eq!(misstep, Some(Misstep::Contradiction));
        }
    }

    #[test]
    fn priorities_go_where_the_phase_says() {
        use AlertPriority::{High, Low, Medium};
        let started = Step::new(Start).with_priority(Medium);
        for (phase, priority, misstep) in [
            (Escalate, High, None),
            (Escalate, Medium, Some(Misstep::NotHigher)),
            (Escalate, Low, Some(Misstep::NotHigher)),
            (Deescalate, Low, None),
            (Deescalate, Medium, Some(Misstep::NotLower)),
            (Update, High, None),
            (Continue, Medium, None),
            (Continue, High, Some(Misstep::Changed)),
        ] {
            let step = Step::new(phase).with_priority(priority);
            let found = run(&[started, step]);
            assert_eq!(found.err(), misstep, "{phase:?}");
            if misstep.is_none() {
                assert_eq!(found.unwrap().priority(), Some(priority));
            }
        }
    }

    #[test]
    fn whoever_receives_loses_no_alert() {
        for phase in [Continue, Update, Escalate, Inactivate, Acknowledged] {
            let (after, misstep) = Course::received(None, Step::new(phase));
            assert!(
                after.is_some_and(|course| course.state().stands()),
                "{phase:?}"
            );
            assert_eq!(misstep, Some(Misstep::NotBegun));
        }
        let nothing = Step {
            phase: None,
            ..Step::new(Start)
        };
        let (after, misstep) = Course::received(None, nothing);
        assert!(after.is_some_and(|course| course.state().stands()));
        assert_eq!(misstep, Some(Misstep::UnknownPhase));
        for phase in [End, Reset] {
            let (after, _) = Course::received(None, Step::new(phase));
            assert_eq!(after, None, "there was none");
        }
        let over = run(&[Step::new(Start), Step::new(End)]).unwrap();
        let still_there = Step::new(Continue).with_state(AlertState::Active);
        let (after, misstep) = Course::received(Some(over), still_there);
        assert!(
            after.is_some_and(|course| course.state().stands()),
            "its end was a mistake"
        );
        assert_eq!(misstep, Some(Misstep::Over));
        let (after, _) = Course::received(Some(over), Step::new(Continue));
        assert_eq!(after, Some(over), "nobody says that it is there");
        let (after, misstep) = Course::received(Some(over), Step::new(Start));
        assert!(after.is_some_and(|course| course.state().stands()));
        assert_eq!(misstep, Some(Misstep::Over));
    }

    /// Every state that can be reached, and every step there is.
    #[test]
    fn only_an_end_or_a_reset_that_is_inactive_ever_ends_what_stands() {
        let states = [
            None,
            Some(AlertState::Active),
            Some(AlertState::Inactive),
            Some(AlertState::Latched),
            Some(AlertState::Off),
        ];
        for before in [CourseState::Active, CourseState::Latched] {
            for phase in AlertPhase::ALL.iter().copied().map(Some).chain([None]) {
                for state in states {
                    let step = Step {
                        phase,
                        state,
                        priority: None,
                    };
                    let before = Course::new(before, None);
                    let (after, _) = Course::received(Some(before), step);
                    let after = after.unwrap().state();
                    let may_end = matches!(phase, Some(End | Reset | Stop))
                        && !matches!(state, Some(AlertState::Active | AlertState::Latched));
                    assert_eq!(after.stands(), !may_end, "{step:?}");
                }
            }
        }
    }
}
