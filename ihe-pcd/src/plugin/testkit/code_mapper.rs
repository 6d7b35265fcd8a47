use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::journal::Kept;
use super::promise::{Broken, BrokenPromise, Promise};
use crate::datatype::Cwe;
use crate::model::Unit;
use crate::plugin::contain::contain;
use crate::plugin::{CodeMapper, CodeMapping};

/// Asks a mapper of codes for everything that [`CodeMapper`] promises.
///
/// `known` are codes that it is said to have, each with a unit that it comes with, if any.
///
/// ```
/// use ihe_pcd::codes::map::CodeMap;
/// use ihe_pcd::datatype::Cwe;
/// use ihe_pcd::plugin::{SiteCodes, testkit};
///
/// # let file = "#code-map,v1\n#name,ICU\n#version,v1\n#source,manual\n\
/// # vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note\n\
/// # 99ACME,HR,,standard,147842,MDC_ECG_HEART_RATE,,,,,,\n";
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let site = SiteCodes::to_mdc(CodeMap::read(file)?);
/// let known = [(Cwe::new("HR", "Heart rate", "99ACME"), None)];
/// if let Err(broken) = testkit::code_mapper(site, &known).await {
///     panic!("{broken}");
/// }
/// # Ok::<(), ihe_pcd::codes::map::Faults>(())
/// # }).unwrap();
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn code_mapper(
    mapper: impl CodeMapper,
    known: &[(Cwe<'static>, Option<Unit<'static>>)],
) -> Result<(), Broken> {
    let mapper: Box<dyn CodeMapper> = Box::new(mapper);
    let mut broken = Vec::new();
    broken.extend(has_its_codes(&*mapper, known).await.err());
    broken.extend(guesses_nothing(&*mapper, known).await.err());
    Broken::of(broken)
}

/// A coding system that nobody has.
const NOBODYS: &str = "99-OF-NOBODY-7C3A";

async fn has_its_codes(
    mapper: &dyn CodeMapper,
    known: &[(Cwe<'static>, Option<Unit<'static>>)],
) -> Kept {
    let mut first = Vec::new();
    for (number, (code, unit)) in (1..).zip(known) {
        let answer = asked(mapper, code, unit.as_ref()).await?;
        let is_known = !matches!(answer, CodeMapping::NotMapped | CodeMapping::OtherUnit);
        Promise::KnowsItsCodes.unless(is_known, || format!("not code {number} of the known"))?;
        first.push((number, code, unit, answer));
    }
    for (number, code, unit, before) in first.iter().rev() {
        let answer = asked(mapper, code, unit.as_ref()).await?;
        Promise::SameInSameOut.unless(are_same(before, &answer), || {
            format!("code {number} of the known has another answer the second time")
        })?;
    }
    Ok(())
}

async fn guesses_nothing(
    mapper: &dyn CodeMapper,
    known: &[(Cwe<'static>, Option<Unit<'static>>)],
) -> Kept {
    let first = known.first().map(|(code, _)| code.identifier.clone());
    let of_another = Cwe::new(first.unwrap_or_else(|| "HR".into()), "", NOBODYS);
    let nobodys = [
        Cwe::new("7c3a-1", "", NOBODYS),
        Cwe::new("7c3a-1", "heart rate", ""),
        Cwe::new("", "heart rate", NOBODYS),
        of_another,
        Cwe::default(),
    ];
    for code in &nobodys {
        let answer = asked(mapper, code, None).await?;
        let is_honest = matches!(answer, CodeMapping::NotMapped);
        Promise::NeverGuesses
            .unless(is_honest, || "a code that nobody has gets an answer".into())?;
    }
    let unit = Unit(Cwe::new("7c3a-2", "", NOBODYS));
    for (number, (code, _)) in (1..).zip(known) {
        if let CodeMapping::To(mapped) = asked(mapper, code, Some(&unit)).await? {
            Promise::NeverGuesses.unless(mapped.unit.is_none(), || {
                format!(
                    "code {number} of the known gets a unit in the place of one that nobody knows"
                )
            })?;
        }
    }
    Ok(())
}

async fn asked(
    mapper: &dyn CodeMapper,
    code: &Cwe<'_>,
    unit: Option<&Unit<'_>>,
) -> Result<CodeMapping, BrokenPromise> {
    let answer = contain(async { mapper.map(code, unit) }).await;
    let answer = answer.map_err(|_| BrokenPromise {
        promise: Promise::NoPanics,
        found: "at a code".into(),
    })?;
    if let CodeMapping::To(mapped) = &answer {
        let is_named = mapped.conversion.is_none() || mapped.unit.is_some();
        Promise::ConversionsNameTheUnit.unless(is_named, || "it does not".into())?;
    }
    Ok(answer)
}

fn are_same(one: &CodeMapping, other: &CodeMapping) -> bool {
    match (one, other) {
        (CodeMapping::To(one), CodeMapping::To(other)) => {
            one.code == other.code
                && one.unit == other.unit
                && one.decimals == other.decimals
                && one.conversion.is_some() == other.conversion.is_some()
        }
        _ => core::mem::discriminant(one) == core::mem::discriminant(other),
    }
}
