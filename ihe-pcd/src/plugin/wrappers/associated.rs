use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use async_trait::async_trait;
use thiserror::Error;

use crate::datatype::{Cx, Ei, Hd, Instant, Pl};
use crate::hl7::{Location, SegmentId};
use crate::model::{Identity, Key, Level, Observation, Patient, PatientResult, Report};
use crate::plugin::{
    Association, Delivery, ErrorKind, Failure, Held, ObservationSink, Origin, PatientDirectory,
    PluginError, Progress,
};
use crate::session::filter::Observed;

/// A sink that gets reports with the patient that a [`PatientDirectory`] knows for the time of each observation.
///
/// It has the name and the delivery of the sink.
///
/// - Without PID, or with one that names nobody, a report gets the patient of the directory; if that knows nobody, it stays as it is.
/// - With an identified patient the report stays as it is, if the directory says the same one or nobody.
/// - Nothing is overwritten. If both name a patient and they are not the same for sure, if PID holds provisional identifiers (PID-31 `Y`)
///   and the directory names somebody, if the directory says [`Conflict`](Association::Conflict), names different patients for rows
///   of one report, or a row has no time to ask about, the report is refused: it is set aside with the place and the rule.
///
/// Two patients are the same if an identifier of both agrees with its authority, and none of the same authority and kind differs.
///
/// A directory that is down has the report come again later.
///
/// ```
/// use ihe_pcd::datatype::{Cx, Ei, Instant, Pl};
/// use ihe_pcd::model::{Identity, Report};
/// use ihe_pcd::plugin::{Associated, Association};
///
/// let directory = |devices: &[Ei<'_>], _: Option<&Pl<'_>>, _observed_at: Instant| {
///     let is_of_bed_4 = devices.iter().any(|device| device.entity_identifier == "0123456789ABCDEF");
///     Ok(match is_of_bed_4 {
///         true => Association::Identified(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI"))),
///         false => Association::Unidentified,
///     })
/// };
/// let chart = |report: &Report<'_>| {
///     println!("{}", report.only_patient().map_or("several", |patient| patient.status()));
///     Ok(())
/// };
/// # fn sink(_: impl ihe_pcd::plugin::ObservationSink) {}
/// sink(Associated::new(directory, chart)); // of a consumer: `.sink(...)`
/// ```
pub struct Associated<D, S> {
    directory: D,
    sink: S,
}

impl<D, S> Associated<D, S> {
    /// Gives the sink reports with the patients of the directory.
    pub const fn new(directory: D, sink: S) -> Self {
        Self { directory, sink }
    }

    /// The sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }
}

/// What the directory is asked about some rows of one patient.
struct Question<'r> {
    devices: Vec<Ei<'r>>,
    observed_at: Instant,
    /// The first of the rows.
    key: Key,
}

impl<D: PatientDirectory, S> Associated<D, S> {
    /// The patient that a group gets, if it gets one; its PID has this number.
    async fn patient(
        &self,
        result: &PatientResult<'_>,
        pid: u32,
        questions: Vec<Question<'_>>,
    ) -> Result<Option<Identity<'static>>, Failure> {
        let visit = result.visit.as_ref();
        let location: Option<&Pl<'_>> = visit.and_then(|visit| visit.location.as_ref());
        let mut named: Option<Identity<'static>> = None;
        let mut has_nobody = false;
        for question in questions {
            let at = question.key.location();
            let asked =
                self.directory
                    .patient_at(&question.devices, location, question.observed_at);
            match asked.await? {
                Association::Identified(identity) => {
                    if !identity.factors().identifier || identity.identity_unknown == "Y" {
                        return Err(Unassociated::nameless(at).into());
                    }
                    let is_another = named.as_ref().is_some_and(|named| *named != identity);
                    if is_another || has_nobody {
                        return Err(Unassociated::new(at, Rule::Several).into());
                    }
                    named = Some(identity);
                }
                Association::Unidentified if named.is_some() => {
                    return Err(Unassociated::new(at, Rule::Several).into());
                }
                Association::Unidentified => has_nobody = true,
                _ => return Err(Unassociated::new(at, Rule::Conflict).into()),
            }
        }
        let Some(named) = named else {
            return Ok(None);
        };
        let pid = Location::segment(SegmentId::PID, pid);
        match &result.patient {
            Patient::Absent => Ok(Some(named)),
            Patient::Unidentified(identity) if is_bare(identity) => Ok(Some(named)),
            Patient::Unidentified(_) => {
                Err(Unassociated::new(pid.field(3), Rule::Provisional).into())
            }
            Patient::Identified(identity) if are_same(identity, &named) => Ok(None),
            Patient::Identified(_) => Err(Unassociated::new(pid.field(3), Rule::Another).into()),
        }
    }
}

/// What is asked about the rows of each patient, each question once.
fn questions<'r>(report: &'r Report<'_>) -> Result<Vec<Vec<Question<'r>>>, Unassociated> {
    let mut groups: Vec<Vec<Question<'r>>> = report.results.iter().map(|_| Vec::new()).collect();
    let mut before: Option<Observed<'_, '_>> = None;
    for row in Observed::all(report) {
        let observation = row.observation;
        // Rows beside each other mostly ask the same.
        if before
            .replace(row)
            .is_some_and(|before| ask_the_same(&before, &row))
        {
            continue;
        }
        let time = observation.time.as_ref().and_then(|time| time.instant);
        let group = report
            .results
            .iter()
            .position(|result| core::ptr::eq(result, row.result));
        let Some(group) = group.and_then(|group| groups.get_mut(group)) else {
            continue;
        };
        let at = observation.key.location();
        let observed_at = time.ok_or_else(|| Unassociated::new(at.field(14), Rule::NoTime))?;
        let devices = devices(&row, observation);
        let is_asked =
            |asked: &Question<'_>| asked.observed_at == observed_at && asked.devices == devices;
        if !group.iter().rev().any(is_asked) {
            group.push(Question {
                devices,
                observed_at,
                key: observation.key,
            });
        }
    }
    Ok(groups)
}

/// Whether two rows of one order are in the same devices, at the same known time.
fn ask_the_same(one: &Observed<'_, '_>, other: &Observed<'_, '_>) -> bool {
    let around = |row: &Observed<'_, '_>| {
        let levels = [Level::Mds, Level::Vmd, Level::Channel];
        levels.map(|level| row.observation.path.and_then(|path| path.parent(level)))
    };
    let time = |row: &Observed<'_, '_>| row.observation.time.as_ref().and_then(|time| time.instant);
    core::ptr::eq(one.order, other.order)
        && time(one).is_some()
        && time(one) == time(other)
        && around(one) == around(other)
        && match (&one.observation.devices, &other.observation.devices) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one == other,
            (one, other) => one.is_none() && other.is_none(),
        }
}

/// The ids of the devices that a row is in, the most specific first.
fn devices<'r>(row: &Observed<'r, '_>, observation: &'r Observation<'_>) -> Vec<Ei<'r>> {
    let mut devices: Vec<Ei<'r>> = Vec::new();
    let mut around: Vec<_> = row.devices().collect();
    around.reverse();
    let own = observation.devices.iter().flat_map(|ids| ids.iter());
    for id in own.chain(around.iter().flat_map(|device| &device.ids)) {
        if !devices.contains(id) {
            devices.push(id.clone());
        }
    }
    devices
}

/// Whether PID names nobody, not even provisionally.
fn is_bare(identity: &Identity<'_>) -> bool {
    let factors = identity.factors();
    !factors.identifier && !factors.name
}

/// Whether two patients are the same for sure.
fn are_same(one: &Identity<'_>, other: &Identity<'_>) -> bool {
    let pairs = || {
        let others = &other.identifiers;
        one.identifiers
            .iter()
            .flat_map(move |one| others.iter().map(move |other| (one, other)))
            .filter(|(one, other)| is_of_one_authority(one, other))
    };
    let agree = pairs().any(|(one, other)| one.id == other.id);
    let differ = pairs().any(|(one, other)| {
        one.id != other.id
            && one.identifier_type == other.identifier_type
            // A patient may have several of one kind.
            && !pairs().any(|(mine, theirs)| {
                mine.id == theirs.id && mine.identifier_type == one.identifier_type
            })
    });
    agree && !differ
}

fn is_of_one_authority(one: &Cx<'_>, other: &Cx<'_>) -> bool {
    let (one, other): (&Hd<'_>, &Hd<'_>) = (&one.assigning_authority, &other.assigning_authority);
    let is_given = |hd: &Hd<'_>| !hd.namespace_id.is_empty() || !hd.universal_id.is_empty();
    let same_name = !one.namespace_id.is_empty() && one.namespace_id == other.namespace_id;
    let same_id = !one.universal_id.is_empty() && one.universal_id == other.universal_id;
    is_given(one) && is_given(other) && (same_name || same_id)
}

/// Why a report does not get a patient: the place and the rule, and nothing of a patient.
#[derive(Clone, Copy, Debug, Error)]
#[error("{at}: {rule}")]
struct Unassociated {
    at: Location,
    rule: Rule,
    kind: ErrorKind,
}

#[derive(Clone, Copy, Debug, Error)]
enum Rule {
    #[error("the time of the observation is not known, so nobody can say whose it is")]
    NoTime,
    #[error("the directory has a conflict")]
    Conflict,
    #[error("the directory names different patients for rows of one report")]
    Several,
    #[error("the directory names a patient without an identifier")]
    Nameless,
    #[error("the patient is not for sure the one of the directory")]
    Another,
    #[error("the identity is provisional, and the directory names somebody")]
    Provisional,
}

impl Unassociated {
    const fn new(at: Location, rule: Rule) -> Self {
        let kind = ErrorKind::Refuse;
        Self { at, rule, kind }
    }

    const fn nameless(at: Location) -> Self {
        Self {
            at,
            rule: Rule::Nameless,
            kind: ErrorKind::Misuse,
        }
    }
}

impl PluginError for Unassociated {
    fn kind(&self) -> ErrorKind {
        self.kind
    }
}

#[async_trait]
impl<D: PatientDirectory, S: ObservationSink> ObservationSink for Associated<D, S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let questions = questions(report)?;
        let mut named = Vec::new();
        let mut pid = 0_u32;
        for (group, (result, questions)) in report.results.iter().zip(questions).enumerate() {
            if result.patient != Patient::Absent {
                pid = pid.saturating_add(1);
            }
            if let Some(identity) = self.patient(result, pid, questions).await? {
                named.push((group, identity));
            }
        }
        if named.is_empty() {
            return self.sink.observe(report, origin).await;
        }
        let mut report = report.clone();
        for (group, identity) in named {
            if let Some(result) = report.results.get_mut(group) {
                result.patient = Patient::Identified(identity);
            }
        }
        self.sink.observe(&report, origin).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.sink.preflight().await
    }

    fn name(&self) -> &str {
        self.sink.name()
    }

    fn delivery(&self) -> Delivery {
        self.sink.delivery()
    }

    async fn resume(&self, from: &Progress) {
        self.sink.resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        self.sink.settle(now).await
    }
}

impl<D, S: fmt::Debug> fmt::Debug for Associated<D, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Associated")
            .field("sink", &self.sink)
            .finish_non_exhaustive()
    }
}
