//! What a written pair of code and reference id means: every row of the nomenclature, and what senders make of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod written;

use std::collections::BTreeSet;

use ihe_pcd_codes::{
    MdcCode, Partition, Term, TermKind, TermStatus, mdc,
    resolve::{
        AliasKind,
        Certainty::{self, Ambiguous, Certain, Conflict, Exact, Likely, Unknown},
        Deviation::{self, *},
        aliases, published_code, resolve, resolve_code,
    },
    terms,
};
use proptest::prelude::*;

use written::WRITTEN;

#[test]
fn what_is_written_means_what_the_table_says() {
    for &(code, refid, answer, certainty, deviations) in WRITTEN {
        let resolution = resolve(code, refid);
        let pair = format!("{code}^{refid}");
        assert_eq!(
            resolution.deviations().iter().collect::<BTreeSet<_>>(),
            deviations.iter().copied().collect(),
            "{pair}"
        );
        assert_eq!(resolution.certainty(), certainty, "{pair}");
        let answer = (answer != 0).then(|| MdcCode::new(answer));
        assert_eq!(resolution.code(), answer, "{pair}");
        assert_eq!(resolution.term().is_some(), certainty <= Likely, "{pair}");
    }
}

/// The rows of the table of deviations in the documentation: deviation, certainty, example, answer.
fn documented() -> impl Iterator<Item = [&'static str; 4]> {
    include_str!("../../src/resolve/mod.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! | [`"))
        .map(|row| {
            let columns: Vec<&str> = row.split(" | ").collect();
            let (deviation, _) = columns[0].split_once('`').unwrap();
            [
                deviation,
                columns[1],
                columns[2].trim_matches('`'),
                columns[3],
            ]
        })
}

#[test]
fn every_deviation_is_documented_with_an_example_that_is_true() {
    let names = Deviation::ALL.map(|deviation| format!("{deviation:?}"));
    assert!(documented().map(|[name, ..]| name).eq(&names));
    for (deviation, [name, certainty, example, answer]) in
        Deviation::ALL.into_iter().zip(documented())
    {
        let leaves = format!("{:?}", deviation.certainty()).to_ascii_lowercase();
        assert_eq!(certainty, leaves, "{name}");
        let (code, refid) = example.split_once('^').unwrap_or((example, ""));
        let resolution = resolve(code, refid);
        assert!(resolution.deviations().contains(deviation), "{name}");
        let digits = answer.split(|c: char| !c.is_ascii_digit()).next().unwrap();
        if let Ok(code) = MdcCode::parse(digits) {
            assert_eq!(resolution.code(), Some(code), "{name}");
        }
        let none = answer.starts_with("none");
        assert_eq!(resolution.term().is_none(), none, "{name}");
    }
}

#[test]
fn a_code_that_has_been_read_resolves_like_its_text() {
    for &(code, refid, ..) in WRITTEN {
        if let Ok(read) = MdcCode::parse(code)
            && read.to_string() == code
        {
            assert_eq!(
                resolve_code(read, refid),
                resolve(code, refid),
                "{code}^{refid}"
            );
        }
    }
}

#[test]
fn every_deviation_is_seen_in_the_table() {
    for deviation in Deviation::ALL {
        let seen = WRITTEN
            .iter()
            .any(|(.., deviations)| deviations.contains(&deviation));
        assert!(seen, "{deviation:?}");
    }
}

/// What is to be answered for a row of the nomenclature written as it is.
fn of_row(term: Term) -> (MdcCode, Certainty, Option<Deviation>) {
    let to_send = MdcCode::from_refid(term.refid()).unwrap();
    let code = term.code();
    match term.status() {
        TermStatus::Older if to_send == code => (code, Likely, Some(OlderName)),
        TermStatus::Older => (to_send, Likely, Some(OlderCode)),
        _ if to_send == code => (code, Exact, None),
        TermStatus::Withdrawn | TermStatus::Deprecated => (to_send, Certain, Some(WithdrawnCode)),
        _ if code.partition() == Partition::EVENTS && code.value() == to_send.value() + 1 => {
            (to_send, Certain, Some(OddTwin))
        }
        _ => (code, Exact, Some(LesserCode)),
    }
}

fn seen(code: &str, refid: &str) -> BTreeSet<Deviation> {
    resolve(code, refid).deviations().iter().collect()
}

#[test]
fn every_published_pair_is_exact_or_known_to_be_superseded() {
    let mut seen = BTreeSet::new();
    for term in terms() {
        let (code, certainty, deviation) = of_row(term);
        let resolution = resolve(&term.code().to_string(), term.refid());
        assert_eq!(resolution.code(), Some(code), "{term:?}");
        assert_eq!(resolution.certainty(), certainty, "{term:?}");
        assert!(resolution.deviations().iter().eq(deviation), "{term:?}");
        if term.status() != TermStatus::Older {
            let answer = resolution.term().unwrap();
            assert_eq!(answer.refid(), term.refid(), "the name that was written");
        }
        seen.extend(deviation);
    }
    let expected = [LesserCode, OddTwin, WithdrawnCode, OlderCode, OlderName];
    assert!(
        expected
            .iter()
            .all(|one| seen.contains(one) || *one == WithdrawnCode)
    );
}

#[test]
fn case_changes_no_answer() {
    for term in terms() {
        let code = term.code().to_string();
        let (answer, certainty, deviation) = of_row(term);
        for written in [
            term.refid().to_ascii_lowercase(),
            term.refid().to_ascii_uppercase(),
        ] {
            let resolution = resolve(&code, &written);
            if MdcCode::from_refid(&written).is_some_and(|other| other != term.code())
                && !term.code().refids().any(|refid| refid == written)
            {
                // In that case it is published as the name of another code.
                assert_eq!(resolution.certainty(), Conflict, "{code}^{written}");
                continue;
            }
            assert_eq!(resolution.code(), Some(answer), "{code}^{written}");
            let mut deviations: BTreeSet<Deviation> = deviation.into_iter().collect();
            if written != term.refid() {
                deviations.insert(Case);
                assert_eq!(resolution.certainty(), certainty.max(Certain));
            }
            assert_eq!(seen(&code, &written), deviations, "{code}^{written}");
        }
    }
}

#[test]
fn swapped_halves_change_no_answer() {
    for term in terms() {
        let code = term.code().to_string();
        let (answer, ..) = of_row(term);
        let resolution = resolve(term.refid(), &code);
        assert_eq!(resolution.code(), Some(answer), "{term:?}");
        assert!(resolution.deviations().contains(Swapped));
        assert!(!resolution.passes_nist() || term.refid().starts_with("MDCX_"));
    }
}

#[test]
fn every_code_alone_is_its_preferred_term_and_says_where_older_lists_differ() {
    for term in terms().filter(|term| term.is_preferred()) {
        let code = term.code().to_string();
        let resolution = resolve(&code, "");
        assert_eq!(resolution.code(), Some(of_row(term).0), "{term:?}");
        assert!(resolution.deviations().contains(NoName));
        assert!(resolution.certainty() >= Certain);
        for other in term.code().terms().filter(|other| *other != term) {
            let (elsewhere, ..) = of_row(other);
            if elsewhere != of_row(term).0 && of_row(other).2 != Some(LesserCode) {
                assert!(resolution.deviations().contains(ReusedCode), "{term:?}");
                assert!(resolution.alternatives().any(|code| code == elsewhere));
            }
        }
    }
}

#[test]
fn every_reference_id_alone_is_the_code_to_be_sent_with_it() {
    for term in terms() {
        let to_send = MdcCode::from_refid(term.refid()).unwrap();
        if term.kind() == TermKind::Unit && term.refid().contains("_X_") {
            let resolution = resolve("", term.refid());
            assert_eq!(
                (resolution.code(), resolution.certainty()),
                (None, Ambiguous)
            );
            assert!(resolution.alternatives().eq([to_send]), "{term:?}");
            continue;
        }
        for code in ["", "0"] {
            let resolution = resolve(code, term.refid());
            let answer = resolution.term().unwrap();
            assert_eq!(answer.code(), to_send, "{term:?}");
            assert!(resolution.certainty() >= Certain);
        }
        let several = MdcCode::all_from_refid(term.refid())
            .filter(|code| {
                let row = code.terms().find(|row| row.refid() == term.refid());
                !matches!(
                    of_row(row.unwrap()).2,
                    Some(OddTwin | WithdrawnCode | OlderCode)
                )
            })
            .count();
        let resolution = resolve("", term.refid());
        assert_eq!(resolution.deviations().contains(SeveralCodes), several > 1);
        let others = several > 1;
        assert_eq!(resolution.alternatives().next().is_some(), others);
    }
}

#[test]
fn a_16_bit_code_takes_its_partition_from_the_reference_id() {
    for term in terms().filter(|term| term.code().term_code() != 0) {
        let (answer, _, deviation) = of_row(term);
        let term_code = term.code().term_code().to_string();
        let resolution = resolve(&term_code, term.refid());
        let pair = format!("{term_code}^{}", term.refid());
        assert!(resolution.deviations().contains(ContextSensitive), "{pair}");
        if resolution.deviations().contains(SeveralCodes) {
            let mut read = resolution
                .code()
                .into_iter()
                .chain(resolution.alternatives());
            assert!(read.any(|code| code == answer), "{pair}");
        } else {
            assert_eq!(resolution.code(), Some(answer), "{pair}");
            let deviations = [ContextSensitive].into_iter().chain(deviation);
            assert_eq!(seen(&term_code, term.refid()), deviations.collect());
        }
        // Alone it is never answered, however few partitions have it.
        let alone = resolve(&term_code, "");
        assert_eq!((alone.code(), alone.certainty()), (None, Ambiguous));
        assert!(alone.alternatives().any(|code| code == term.code()));
    }
}

#[test]
fn every_alias_is_read_and_hides_no_published_pair() {
    for alias in aliases() {
        let code = alias.code.map_or(String::new(), |code| code.to_string());
        let resolution = resolve(&code, alias.refid);
        assert_eq!(resolution.code(), alias.current, "{alias:?}");
        assert!(resolution.deviations().contains(alias.kind.deviation()));
        let certainty = match alias.kind {
            AliasKind::Retired => Unknown,
            _ => Likely,
        };
        assert_eq!(resolution.certainty(), certainty, "{alias:?}");
        assert!(!resolution.passes_nist() || alias.refid.starts_with("MDCX_"));
        if let Some(code) = alias.code {
            assert!(!code.matches_refid(alias.refid), "{alias:?}");
        }
        assert!(!alias.reason.is_empty() && !alias.source.is_empty());
    }
    assert!(aliases().map(|alias| alias.refid).is_sorted());
}

#[test]
fn a_contradiction_lists_what_the_code_says_and_then_what_the_name_says() {
    let resolution = resolve("150456", "MDC_PRESS_BLD_NONINV_SYS");
    let both = [mdc::PULS_OXIM_SAT_O2, mdc::PRESS_BLD_NONINV_SYS];
    assert!(resolution.alternatives().eq(both));
}

#[test]
fn two_reference_ids_list_the_code_of_each_that_is_known() {
    let alternatives = |code: &str, refid: &str| -> Vec<MdcCode> {
        let resolution = resolve(code, refid);
        assert_eq!(resolution.certainty(), Conflict, "{code}^{refid}");
        resolution.alternatives().collect()
    };
    let rate = MdcCode::from_refid("MDC_RESP_RATE").unwrap();
    assert_eq!(alternatives("MDC_TEMP", "MDC_RESP_RATE"), [mdc::TEMP, rate]);
    assert_eq!(alternatives("mdc_temp", "MDC_OURS"), [mdc::TEMP]);
    assert_eq!(alternatives("MDC_OURS", "MDC_TEMP"), [mdc::TEMP]);
    assert_eq!(
        alternatives("MDC_ECG_HEART_RATE", "MDC_ECG_CARD_BEAT_RATE"),
        [mdc::ECG_HEART_RATE]
    );
    assert_eq!(alternatives("MDC_OURS", "MDC_THEIRS"), []);
}

#[test]
fn a_reused_code_lists_what_older_senders_mean() {
    let older = resolve("68165", "").alternatives().collect::<Vec<_>>();
    assert_eq!(older, [mdc::ATTR_EVENT_PHASE]);
    let neither = resolve("68166", "Alarm").alternatives();
    assert!(neither.eq([MdcCode::new(68166), mdc::ATTR_ALARM_STATE]));
    let retired = resolve("270016", "");
    assert!(retired.deviations().contains(ReusedCode));
    assert!(
        resolve("270016", "MDC_DIM_DECIBEL_X_UV")
            .alternatives()
            .eq([MdcCode::new(270016)])
    );
}

#[test]
fn no_alternative_comes_twice() {
    for term in terms().filter(|term| term.is_preferred()) {
        let resolution = resolve(&term.code().to_string(), "");
        let each: BTreeSet<MdcCode> = resolution.alternatives().collect();
        assert_eq!(resolution.alternatives().count(), each.len(), "{term:?}");
    }
}

#[test]
fn a_16_bit_code_that_is_not_the_one_of_its_name_lists_what_it_may_be() {
    let resolution = resolve("2327", "MDC_ATTR_NU_MSMT_RES");
    assert!(resolution.alternatives().any(|code| code.value() == 67863));
}

#[cfg(feature = "full")]
#[test]
fn a_withdrawn_code_that_names_another_term_today_is_told_by_its_name() {
    let [qrs, of_qrs, t] = [137472, 137216, 137472].map(MdcCode::new);
    let with_name = resolve("137472", "MDC_ECG_TIME_END_QRS");
    assert_eq!(
        (with_name.code(), with_name.certainty()),
        (Some(of_qrs), Certain)
    );
    assert_eq!(resolve("137472", "MDC_ECG_TIME_END_T").code(), Some(t));
    let alone = resolve("137472", "");
    assert_eq!((alone.code(), alone.certainty()), (Some(qrs), Likely));
    assert!(alone.alternatives().eq([of_qrs]));
}

#[cfg(feature = "full")]
#[test]
fn names_that_differ_in_case_only_are_not_chosen_between() {
    let both = [MdcCode::new(131178), MdcCode::new(131184)];
    let alone = resolve("", "MDC_ECG_LEAD_DAVR");
    assert_eq!((alone.code(), alone.certainty()), (None, Ambiguous));
    assert!(alone.deviations().contains(CaseDecides));
    assert_eq!(alone.alternatives().collect::<BTreeSet<_>>(), both.into());

    let exact = resolve("", "MDC_ECG_LEAD_dAVR").code().unwrap();
    assert!(both.contains(&exact));
    let other = both.into_iter().find(|code| *code != exact).unwrap();
    let crossed = resolve(&other.to_string(), "MDC_ECG_LEAD_dAVR");
    assert_eq!(crossed.certainty(), Conflict);
    assert!(crossed.alternatives().eq([other, exact]));
    let by_code = resolve(&other.to_string(), "mdc_ecg_lead_davr");
    assert_eq!(
        (by_code.code(), by_code.certainty()),
        (Some(other), Certain)
    );
}

#[cfg(feature = "full")]
#[test]
fn a_16_bit_code_of_a_name_in_another_case_is_a_contradiction() {
    // Today a code of the T wave; the nomenclature has withdrawn it for `daVR`, which is 137322 now.
    let [of_code, to_send, of_name] = [137578, 137322, 137328].map(MdcCode::new);
    let crossed = resolve("6506", "MDC_ECG_TIME_END_QRS_dAVR");
    assert_eq!(crossed.certainty(), Conflict);
    assert!(crossed.alternatives().eq([of_code, of_name]));
    let by_code = resolve("6506", "MDC_ECG_TIME_END_QRS_DAVR");
    assert_eq!(
        (by_code.code(), by_code.certainty()),
        (Some(to_send), Certain)
    );
}

#[test]
fn what_the_nist_tool_accepts_is_told_apart_from_what_is_meant() {
    for (code, refid, passes) in [
        ("147842", "MDC_ECG_HEART_RATE", true),
        ("147842", "mdc_ecg_card_beat_rate", true),
        ("196671", "MDC_EVT_LO", true),
        ("147072", "MDC_ECG_TIME_PD_RR_GL", true),
        ("0", "MDC_ATTR_EVT_COND", true),
        ("0", "", true),
        ("147842", "MDCX_OURS", true),
        ("192513", "MDCX_OURS", true),
        // What the tool reports for published messages.
        ("147236", "MDC_ECG_TIME_PD_QTc", false),
        ("4262", "MDC_DEV_ECG_VMD", false),
        ("4263", "MDC_DEV_ECG_CHAN", false),
        ("1500212", "MDC_PRESS_BLD_NONINV_SYS", false),
        ("5283912", "MDC_DEV_SPEC_PROFILE_BP", false),
        ("150034", "MDC_PREeSS_BLD_ART_DIA", false),
        ("266016", "MDC_DdIM_MMHG", false),
        // And what it compares as text.
        ("0147842", "MDC_ECG_HEART_RATE", false),
        ("147842", "MDC_ECG_HEART_RATE ", false),
        ("MDC_ECG_HEART_RATE", "147842", false),
        ("147842", "", false),
        ("", "MDC_ECG_HEART_RATE", false),
        ("68165", "MDC_ATTR_EVENT_PHASE", false),
        ("263762", "DIM_MILLI_L", false),
    ] {
        assert_eq!(resolve(code, refid).passes_nist(), passes, "{code}^{refid}");
    }
}

#[test]
fn a_resolution_shows_no_text_of_the_message() {
    let shown = format!("{:?}", resolve("12345", "Jane Doe"));
    assert!(
        !shown.contains("Jane") && !shown.contains("12345"),
        "{shown}"
    );
}

fn any_term() -> impl Strategy<Value = Term> {
    prop::sample::select(terms().collect::<Vec<Term>>())
}

/// Whether a text is a code or a name the crate knows of, as far as a resolution may read it.
fn is_known(text: &str) -> bool {
    let text = text.trim_ascii();
    MdcCode::parse(text).is_ok_and(|code| {
        code.term().is_some()
            || MdcCode::new(code.value().saturating_sub(1))
                .term()
                .is_some()
            || aliases().any(|alias| alias.code == Some(code))
    }) || MdcCode::from_refid_ignoring_case(text).is_some()
        || MdcCode::from_refid_ignoring_case(&format!("MDC_{text}")).is_some()
        || aliases().any(|alias| alias.refid.eq_ignore_ascii_case(text))
}

proptest! {
    #[test]
    fn noise_is_never_answered(code in ".{0,20}", refid in ".{0,100}") {
        let resolution = resolve(&code, &refid);
        if !is_known(&code) && !is_known(&refid) {
            prop_assert_eq!(resolution.term(), None);
            prop_assert!(resolution.certainty() > Likely);
        }
    }

    #[test]
    fn text_that_looks_like_a_pair_is_never_answered_without_a_half_that_is_known(
        code in "[ 0]{0,2}[0-9]{0,10}", refid in "(MDCX?_|)[A-Za-z_]{0,12}",
    ) {
        let resolution = resolve(&code, &refid);
        if !is_known(&code) && !is_known(&refid) {
            prop_assert_eq!(resolution.term(), None);
        }
        prop_assert_eq!(resolution.term().is_some(), resolution.certainty() <= Likely);
    }

    #[test]
    fn the_halves_of_two_terms_agree_or_conflict(one in any_term(), other in any_term()) {
        let code = one.code();
        let resolution = resolve(&code.to_string(), other.refid());
        let agree = code.matches_refid(other.refid());
        let is_alias = aliases().any(|alias| alias.code == Some(code) && alias.refid == other.refid());
        if agree {
            prop_assert!(resolution.certainty() <= Likely);
        } else if !is_alias && !resolution.deviations().contains(AnyPrefix) {
            prop_assert_eq!(resolution.certainty(), Conflict);
            let to_send = MdcCode::from_refid(other.refid()).unwrap();
            prop_assert!(resolution.alternatives().eq([code, to_send]));
        }
    }

    #[test]
    fn one_wrong_letter_is_never_read_as_another_term(term in any_term(), place: prop::sample::Index, letter in "[A-Z0-9]") {
        let mut written = term.refid().to_owned();
        let place = place.index(written.len());
        written.replace_range(place..=place, &letter);
        let resolution = resolve(&term.code().to_string(), &written);
        if let Some(code) = resolution.code() {
            prop_assert_eq!(code, of_row(term).0);
        }
    }

    #[test]
    fn a_resolution_answers_itself(code in "[0-9]{1,8}", term in any_term()) {
        for resolution in [resolve(&code, ""), resolve(&code, term.refid()), resolve("", term.refid())] {
            if let Some(answer) = resolution.term() {
                let again = resolve(&answer.code().to_string(), answer.refid());
                prop_assert_eq!(again.code(), Some(answer.code()));
            }
        }
    }
}

#[test]
fn what_is_published_is_told_at_once_and_as_it_is_told_at_length() {
    let mut at_once = 0;
    let mut of = 0;
    for term in terms() {
        let (code, name) = (term.code().to_string(), term.refid());
        let told = published_code(&code, name);
        if told.is_some() {
            assert_eq!(told, resolve(&code, name).code(), "{term:?}");
            at_once += 1;
        }
        of += 1;
    }
    assert!(at_once * 2 > of, "{at_once} of {of}");
}
