//! Where one rule ends and the next begins.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeSet;

use ihe_pcd_codes::{
    MdcCode, Partition, TermKind, TermStatus, UnitCode, mdc,
    resolve::{Certainty, Deviation, resolve},
    rtm::{self, Allowance},
    terms, unit,
};

#[test]
fn the_first_term_of_each_kind_is_of_that_kind() {
    for (code, kind) in [
        (67_585, TermKind::Attribute),
        (68_610, TermKind::Other),
        (69_624, TermKind::Device),
        (131_072, TermKind::Enumeration),
        (131_328, TermKind::Metric),
        (196_608, TermKind::Event),
        (262_144, TermKind::Unit),
        (524_289, TermKind::Other),
        (528_384, TermKind::Device),
        (531_968, TermKind::Other),
    ] {
        let term = MdcCode::new(code).term().unwrap();
        assert_eq!(term.kind(), kind, "{term:?}");
    }
    let kind = |code: u32| MdcCode::new(code).term().map(|term| term.kind());
    // MDC_ATTR_ALARM_PRIORITY, MDC_UPEXT_FINGER
    assert_eq!(kind(68_484), Some(TermKind::Attribute));
    assert_eq!(kind(460_500), Some(TermKind::BodySite));
}

#[test]
fn a_term_has_the_status_that_was_published() {
    for (code, refid, status) in [
        (
            70_052,
            "MDC_DEV_PUMP_INFUS_SYRINGE",
            TermStatus::Provisional,
        ),
        (150_301, "MDC_PRESS_CUFF_SYS", TermStatus::Deprecated),
        (147_072, "MDC_ECG_TIME_PD_RR_GL", TermStatus::Withdrawn),
        (126_977, "MDC_DEV_PUMP_INFUS_CHAN_SOURCE", TermStatus::Older),
        (666_880, "MDC_ECG_WAVP_DEFIB", TermStatus::Accepted),
    ] {
        let mut rows = MdcCode::new(code).terms();
        let row = rows.find(|term| term.refid() == refid);
        // No accepted term is in the default set.
        assert_eq!(
            row.is_none(),
            status == TermStatus::Accepted && !cfg!(feature = "full")
        );
        if let Some(row) = row {
            assert_eq!(row.status(), status, "{row:?}");
        }
    }
}

#[test]
fn only_events_have_twins() {
    for term in terms() {
        if term.code().partition() != Partition::EVENTS {
            assert_eq!(term.code().event_twin(), None, "{term:?}");
        }
    }
}

#[test]
fn the_sources_of_a_pair_come_one_by_one() {
    let pair = mdc::ECG_HEART_RATE.to_loinc().next().unwrap();
    assert!(pair.sources().eq([
        "BIH T-CABS IG example",
        "MII ICU 2026.0.2 profile",
        "MII ICU example"
    ]));
}

#[test]
fn a_name_for_any_prefix_ends_with_the_prefixes_of_its_unit() {
    let any_prefix = resolve("263769", "MDC_DIM_X_L");
    assert!(any_prefix.deviations().contains(Deviation::AnyPrefix));
    assert_eq!(any_prefix.code(), Some(MdcCode::new(263_769)));

    // 263776 is a litre per breath, and 263794 a millilitre per breath.
    for code in ["263776", "263794"] {
        let other = resolve(code, "MDC_DIM_X_L");
        assert!(!other.deviations().contains(Deviation::AnyPrefix), "{code}");
        assert_ne!(other.code().map(MdcCode::value), code.parse().ok());
    }
    assert_eq!(
        resolve("263794", "MDC_DIM_X_L").certainty(),
        Certainty::Conflict
    );
}

#[test]
fn a_name_for_any_prefix_without_a_code_is_not_taken_for_the_unit_without_prefix() {
    for code in ["", "0", "999999", "MDC_DIM_X_L", "mL"] {
        let resolution = resolve(code, "MDC_DIM_X_L");
        assert_eq!(resolution.certainty(), Certainty::Ambiguous, "{code}");
        assert_eq!(resolution.term(), None, "{code}");
        assert!(resolution.alternatives().eq([MdcCode::new(263_744)]));
    }
    // With a code of 32 or of 16 bits the prefix is known.
    for (code, expected) in [
        ("263744", 263_744),
        ("1600", 263_744),
        ("263762", 263_762),
        ("1618", 263_762),
    ] {
        let resolution = resolve(code, "MDC_DIM_X_L");
        assert_eq!(resolution.code(), Some(MdcCode::new(expected)), "{code}");
    }
    // The 16-bit code of a millilitre beside a volt.
    let other = resolve("1618", "MDC_DIM_X_VOLT");
    assert_eq!(
        (other.certainty(), other.code()),
        (Certainty::Ambiguous, None)
    );
}

#[test]
fn a_ucum_text_of_the_same_measure_contradicts_no_unit() {
    let millibar = unit::MILLI_BAR.value();
    let resolution = resolve(&millibar.to_string(), "hPa");
    assert_eq!(resolution.certainty(), Certainty::Likely);
    assert_eq!(resolution.code(), Some(unit::MILLI_BAR.mdc()));
}

#[test]
fn the_private_range_of_a_partition_begins_at_f000() {
    // 1 * 65536 + 0xF000
    assert_eq!(resolve("126976", "").certainty(), Certainty::Private);
    assert_eq!(resolve("126975", "").certainty(), Certainty::Unknown);
}

#[test]
fn two_wrong_letters_are_no_misspelling() {
    for name in [
        "MDC_PRxxS_BLD_ART_DIA",
        "MDC_PREeeSS_BLD_ART_DIA",
        "MDC_PRSS_BLT_ART_DIA",
        "MDC_PRS_BLD_ART_DIA",
    ] {
        let resolution = resolve("150034", name);
        assert_eq!(resolution.certainty(), Certainty::Conflict, "{name}");
        assert_eq!(resolution.term(), None, "{name}");
    }
}

#[test]
fn a_metric_lists_each_unit_once() {
    for metric in rtm::metrics() {
        let units = || metric.allowed_units();
        let distinct: BTreeSet<_> = units()
            .map(|allowed| (allowed.unit.value(), allowed.any_prefix))
            .collect();
        assert_eq!(distinct.len(), units().count(), "{metric:?}");
        for allowed in units() {
            assert_eq!(metric.allows(allowed.unit), Allowance::Listed, "{metric:?}");
            assert!(allowed.covers(allowed.unit), "{metric:?}");
        }
    }
}

#[test]
fn an_entry_covers_what_the_list_allows() {
    // Plain, kilo, milli, yocto; and no prefixes.
    const OFFSETS: [u16; 7] = [0, 3, 18, 25, 11, 26, 31];
    for metric in rtm::metrics() {
        for unit in metric.allowed_units().take(8) {
            for offset in OFFSETS {
                let unit = UnitCode::from_term_code(unit.unit.term_code() / 32 * 32 + offset);
                let covered = metric.allowed_units().any(|allowed| allowed.covers(unit));
                let allowed =
                    matches!(metric.allows(unit), Allowance::Listed | Allowance::ByPrefix);
                assert_eq!(covered, allowed, "{metric:?} {unit:?}");
            }
        }
    }
}
