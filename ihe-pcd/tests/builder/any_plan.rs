//! Any plan, and any plan that a profile takes.

use ihe_pcd::model::{Abnormality, Missing, ResultStatus, SendingProfile};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::plan::{About, Kind, Plan, Said, Step, TERMS, Wave};

/// Plans with such texts. With a profile, they say only what it takes; without, whatever can be said.
pub(crate) fn plan(
    text: impl Strategy<Value = String> + Clone + 'static,
    taken_by: Option<SendingProfile>,
) -> impl Strategy<Value = Plan> {
    let about = {
        let text = text.clone();
        prop_oneof![
            Just(About::Nobody),
            text.clone().prop_map(About::Provisional),
            (text.clone(), proptest::option::of(text.clone()))
                .prop_map(|(id, name)| About::Identified(id, name)),
            text.prop_map(About::Unknown),
        ]
    };
    let needs_identifier = taken_by.is_some_and(|profile| profile.needs_identifier_and_name);
    let about = about.prop_map(move |about| match about {
        About::Unknown(text) if needs_identifier => About::Provisional(text),
        about => about,
    });
    let place = proptest::option::of(text.clone());
    let steps = vec(step(text.clone(), taken_by), 0..24);
    let takes_arrays = taken_by.is_none_or(|profile| profile.value_types.contains(&"NA"));
    let waveforms = vec(wave(), if takes_arrays { 0..3_usize } else { 0..1 });
    let head = (text.clone(), text, any::<bool>(), any::<bool>());
    let parts = (head, about, place, steps, waveforms);
    parts.prop_map(|(head, about, place, steps, waveforms)| Plan {
        control_id: head.0,
        sender: head.1,
        has_universal_id: head.2,
        reporter_clock: head.3,
        about,
        place,
        steps,
        waveforms,
    })
}

fn wave() -> impl Strategy<Value = Wave> {
    let samples = vec(proptest::option::of(-9_i64..9), 0..6);
    (0_i64..2, samples, any::<bool>()).prop_map(|(begins, samples, is_of_counts)| Wave {
        begins,
        samples,
        is_of_counts,
    })
}

/// The lines of a comment, as many as the profile takes.
fn lines(
    text: impl Strategy<Value = String>,
    taken_by: Option<SendingProfile>,
) -> impl Strategy<Value = Vec<String>> {
    let is_one = taken_by.is_some_and(|profile| profile.has_one_line_of_comment);
    vec(text, if is_one { 0..2 } else { 0..4 })
}

fn step(
    text: impl Strategy<Value = String> + Clone + 'static,
    taken_by: Option<SendingProfile>,
) -> impl Strategy<Value = Step> {
    let facets = vec(said(text.clone(), taken_by, true), 0..3);
    // A device that is begun again keeps its note.
    let takes_notes = taken_by.is_none_or(|profile| profile.takes_several_notes);
    let note = lines(text.clone(), taken_by);
    let note = note.prop_map(move |lines| Step::Note(if takes_notes { lines } else { Vec::new() }));
    let metric = (said(text, taken_by, false), facets)
        .prop_map(|(metric, facets)| Step::Metric(Said { facets, ..metric }));
    prop_oneof![
        1 => (0_u8..3).prop_map(Step::Mds),
        2 => (0_usize..2).prop_map(Step::Vmd),
        2 => (0_usize..2).prop_map(Step::Channel),
        1 => (10_u8..13).prop_map(Step::Id),
        1 => (-9_i64..9, -9_i64..9).prop_map(|(one, other)| Step::Range(one, other)),
        1 => note,
        1 => Just(Step::OfMds),
        1 => Just(Step::OfVmd),
        8 => metric,
        1 => (-9_i64..9).prop_map(Step::Clock),
        1 => (-9_i64..9, 0_i64..3).prop_map(|(at, lasting)| Step::Order(at, lasting)),
    ]
}

fn said(
    text: impl Strategy<Value = String> + Clone + 'static,
    taken_by: Option<SendingProfile>,
    is_facet: bool,
) -> impl Strategy<Value = Said> {
    const STATUSES: [&str; 9] = ["C", "D", "F", "P", "R", "S", "U", "W", "X"];
    const ABNORMALITIES: [Abnormality; 3] = [
        Abnormality::Normal,
        Abnormality::Low,
        Abnormality::CriticallyHigh,
    ];
    const MISSING: [Missing; 5] = [
        Missing::NotSaid,
        Missing::NotAvailable,
        Missing::SwitchedOff,
        Missing::NotANumber,
        Missing::Ongoing,
    ];
    // The closed table of a tool has no code for why there is no value.
    let closed = taken_by.is_some_and(|profile| profile.flags.is_some());
    let reasons = if closed { &MISSING[..1] } else { &MISSING[..] };
    let missing = select(reasons).prop_map(Kind::Missing).boxed();
    let value = prop_oneof![
        4 => (vec(-999_i64..9999, 1..4), 0_u32..3).prop_map(|(values, scale)| Kind::Numbers(values, scale)),
        1 => (1_i64..9, 1_i64..9).prop_map(|(one, other)| Kind::Structured(one, other)),
        1 => text.clone().prop_map(Kind::Coded),
        1 => text.clone().prop_map(Kind::Text),
        1 => (-9_i64..9).prop_map(Kind::Time),
    ];
    let takes =
        |value_type| taken_by.is_none_or(|profile| profile.value_types.contains(&value_type));
    let array = vec(proptest::option::of(-9_i64..9), 1..6).prop_map(Kind::Array);
    let kind = if is_facet && taken_by.is_some_and(|profile| !profile.takes_values_of_facets) {
        missing
    } else if takes("NA") {
        prop_oneof![6 => value, 1 => array, 1 => missing].boxed()
    } else {
        prop_oneof![6 => value, 1 => missing].boxed()
    };
    let sites = taken_by.map_or(
        0_usize..3,
        |profile| if profile.has_one_site { 0..2 } else { 0..3 },
    );
    let observer = proptest::option::weighted(0.3, text.clone());
    let several = taken_by.is_none_or(|profile| profile.takes_several_notes);
    let notes = lines(text.clone(), taken_by);
    let notes =
        prop_oneof![3 => Just(Vec::new()), 1 => vec(notes, if several { 0..3 } else { 0..2 })];
    let beside = (observer, notes);
    let flag = text.prop_map(|flag| flag.chars().take(3).collect::<String>());
    let flag = proptest::option::of(flag).prop_map(move |flag| flag.filter(|_| !closed));
    // Validated data, or anything.
    let measurement = any::<u16>().prop_map(move |bits| if closed { bits & 0x0080 } else { bits });
    let measurement = prop_oneof![2 => Just(0), 1 => measurement];
    let status = proptest::option::of(select(&STATUSES[..]));
    let status = status.prop_map(|status| status.and_then(ResultStatus::new));
    let said = (
        measurement,
        proptest::option::of(select(&ABNORMALITIES[..])),
        flag,
        status,
    );
    let taken = proptest::option::of(-9_i64..9);
    (0..TERMS.len(), kind, said, taken, 0_usize..3, sites, beside).prop_map(
        |(
            term,
            kind,
            (measurement, abnormality, flag, status),
            taken,
            methods,
            sites,
            (observer, notes),
        )| Said {
            term,
            kind,
            measurement,
            abnormality,
            flag,
            status,
            taken,
            methods,
            sites,
            observer,
            notes,
            facets: Vec::new(),
        },
    )
}
