use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::journal::{Kept, answered};
use super::polling::within;
use super::promise::{Broken, BrokenPromise, Promise};
use crate::datatype::{Ei, Instant, Pl};
use crate::plugin::contain::contain;
use crate::plugin::{Association, PatientDirectory};

/// What a directory is said to know: who was on these devices, or at this place, at this time.
#[derive(Clone, Debug)]
pub struct KnownPatient {
    /// The ids of the devices that made a value.
    pub devices: Vec<Ei<'static>>,
    /// PV1-3.
    pub location: Option<Pl<'static>>,
    /// When it was observed.
    pub observed_at: Instant,
    /// What the directory is to answer; also nobody, and a conflict.
    pub answer: Association,
}

/// Asks a directory for everything that [`PatientDirectory`] promises.
///
/// `known` is what it is said to know: of one bed at several times, before and after a change, say.
/// `patience` is how long a call may take: it is ready when that is too long.
///
/// ```
/// use std::time::Duration;
///
/// use ihe_pcd::datatype::{Cx, Ei, Instant, Pl};
/// use ihe_pcd::model::Identity;
/// use ihe_pcd::plugin::{Association, testkit};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let noon = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
/// let monitor = Ei::eui_64("0123456789ABCDEF");
/// let patient = Association::Identified(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")));
/// let directory = {
///     let (monitor, patient) = (monitor.clone(), patient.clone());
///     move |devices: &[Ei<'_>], _: Option<&Pl<'_>>, observed_at: Instant| {
///         let is_there = devices.contains(&monitor) && observed_at >= noon;
///         Ok(if is_there { patient.clone() } else { Association::Unidentified })
///     }
/// };
/// let known = [testkit::KnownPatient {
///     devices: vec![monitor],
///     location: None,
///     observed_at: noon,
///     answer: patient,
/// }];
/// let patience = async || tokio::time::sleep(Duration::from_secs(60)).await;
/// if let Err(broken) = testkit::patient_directory(directory, &known, patience).await {
///     panic!("{broken}");
/// }
/// # });
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen. They name no patient.
pub async fn patient_directory(
    directory: impl PatientDirectory,
    known: &[KnownPatient],
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let directory: Box<dyn PatientDirectory> = Box::new(directory);
    let mut broken = Vec::new();
    broken.extend(knows(&*directory, known, &patience).await.err());
    broken.extend(invents_nobody(&*directory, known, &patience).await.err());
    Broken::of(broken)
}

async fn knows(
    directory: &dyn PatientDirectory,
    known: &[KnownPatient],
    patience: &impl AsyncFn(),
) -> Kept {
    let backwards = known.iter().enumerate().rev();
    let mut first = Vec::new();
    for (number, known) in known.iter().enumerate() {
        let answer = asked(directory, known, patience).await?;
        first.push(answer.clone());
        Promise::AnswersForTheTime.unless(answer == known.answer, || {
            format!("not what is known, at number {number} of it")
        })?;
    }
    for (number, known) in backwards {
        let answer = asked(directory, known, patience).await?;
        Promise::SameInSameOut.unless(first.get(number) == Some(&answer), || {
            format!("number {number} of what is known has another answer the second time")
        })?;
    }
    Ok(())
}

async fn invents_nobody(
    directory: &dyn PatientDirectory,
    known: &[KnownPatient],
    patience: &impl AsyncFn(),
) -> Kept {
    let nobodys = Ei {
        entity_identifier: "7C3A7C3A7C3A7C3A".into(),
        namespace_id: "99-OF-NOBODY".into(),
        ..Ei::default()
    };
    let nowhere = Pl {
        point_of_care: "99-NOWHERE".into(),
        bed: "7C3A".into(),
        ..Pl::default()
    };
    let times = known.iter().map(|known| known.observed_at);
    for observed_at in times.chain([Instant::UNIX_EPOCH]) {
        for (devices, location) in [
            (alloc::vec![nobodys.clone()], None),
            (Vec::new(), Some(nowhere.clone())),
            (Vec::new(), None),
        ] {
            let question = KnownPatient {
                devices,
                location,
                observed_at,
                answer: Association::Unidentified,
            };
            let answer = asked(directory, &question, patience).await?;
            let is_nobody = answer == Association::Unidentified;
            Promise::NobodyIsUnidentified
                .unless(is_nobody, || "another answer for what nobody knows".into())?;
        }
    }
    Ok(())
}

async fn asked(
    directory: &dyn PatientDirectory,
    question: &KnownPatient,
    patience: &impl AsyncFn(),
) -> Result<Association, BrokenPromise> {
    let location = question.location.as_ref();
    let call = directory.patient_at(&question.devices, location, question.observed_at);
    let call = within(contain(call), patience()).await;
    let call = call.ok_or_else(|| BrokenPromise {
        promise: Promise::CallsEnd,
        found: "a question did not end".into(),
    })?;
    let answer = call.map_err(|_| BrokenPromise {
        promise: Promise::NoPanics,
        found: "at a question".into(),
    })?;
    let answer = answered("patient_at", answer)?;
    if let Association::Identified(identity) = &answer {
        Promise::NamesAnIdentifier
            .unless(identity.factors().identifier, || "it has none".into())?;
    }
    Ok(answer)
}
