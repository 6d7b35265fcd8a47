//! Codes every reader of PCD messages knows, written down by hand: nothing here is computed from the tables.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{
    MdcCode, TermKind, TermStatus, UnitCode,
    resolve::{Certainty, resolve},
    rtm::{self, Allowance},
};

/// What is known of a code.
struct Anchor {
    code: u32,
    /// The one to send first.
    refids: &'static [&'static str],
    partition: u16,
    term_code: u16,
    kind: TermKind,
    /// The LOINC codes that guides use with it.
    loinc: &'static [&'static str],
    /// The units the Rosetta lists allow.
    units: &'static [u32],
    /// The body sites the Rosetta lists name.
    sites: &'static [&'static str],
}

const SITES_OF_OXIMETRY: &[&str] = &["MDC_HEAD_EAR", "MDC_UPEXT_FINGER"];
const SITES_OF_CUFF: &[&str] = &[
    "MDC_UPEXT_ARM_UPPER_R",
    "MDC_LOEXT_LEG_R",
    "MDC_LOEXT_LEG_L",
    "MDC_UPEXT_ARM_UPPER_L",
];
/// `MDC_DIM_KILO_PASCAL`, `MDC_DIM_MMHG`
const PRESSURES: &[u32] = &[265_987, 266_016];
/// `MDC_DIM_NOS`: the attributes of an alert have no unit.
const NO_UNIT: &[u32] = &[262_144];

const ANCHORS: [Anchor; 19] = [
    Anchor {
        loinc: &["8867-4"],
        units: &[264_864],
        ..anchor(
            147_842,
            &["MDC_ECG_HEART_RATE", "MDC_ECG_CARD_BEAT_RATE"],
            (2, 16_770),
            TermKind::Metric,
        )
    },
    Anchor {
        loinc: &["2708-6"],
        units: &[262_688],
        sites: SITES_OF_OXIMETRY,
        ..anchor(
            150_456,
            &["MDC_PULS_OXIM_SAT_O2"],
            (2, 19_384),
            TermKind::Metric,
        )
    },
    Anchor {
        loinc: &["8867-4"],
        // Per minute, beats per minute, pulses per minute.
        units: &[264_672, 264_864, 264_896],
        sites: SITES_OF_OXIMETRY,
        ..anchor(
            149_530,
            &["MDC_PULS_OXIM_PULS_RATE"],
            (2, 18_458),
            TermKind::Metric,
        )
    },
    Anchor {
        units: PRESSURES,
        ..anchor(150_016, &["MDC_PRESS_BLD"], (2, 18_944), TermKind::Metric)
    },
    Anchor {
        loinc: &["85354-9"],
        units: PRESSURES,
        sites: SITES_OF_CUFF,
        ..anchor(
            150_020,
            &["MDC_PRESS_BLD_NONINV"],
            (2, 18_948),
            TermKind::Metric,
        )
    },
    Anchor {
        loinc: &["8480-6"],
        units: PRESSURES,
        sites: SITES_OF_CUFF,
        ..anchor(
            150_021,
            &["MDC_PRESS_BLD_NONINV_SYS"],
            (2, 18_949),
            TermKind::Metric,
        )
    },
    Anchor {
        // Breaths per minute.
        units: &[264_928],
        ..anchor(151_562, &["MDC_RESP_RATE"], (2, 20_490), TermKind::Metric)
    },
    anchor(
        264_864,
        &["MDC_DIM_BEAT_PER_MIN"],
        (4, 2720),
        TermKind::Unit,
    ),
    anchor(266_016, &["MDC_DIM_MMHG"], (4, 3872), TermKind::Unit),
    anchor(262_688, &["MDC_DIM_PERCENT"], (4, 544), TermKind::Unit),
    anchor(196_616, &["MDC_EVT_ALARM"], (3, 8), TermKind::Event),
    attribute(68_480, &["MDC_ATTR_ALERT_SOURCE"], 2944),
    attribute(68_481, &["MDC_ATTR_EVENT_PHASE"], 2945),
    attribute(68_482, &["MDC_ATTR_ALARM_STATE"], 2946),
    attribute(68_483, &["MDC_ATTR_ALARM_INACTIVATION_STATE"], 2947),
    attribute(68_484, &["MDC_ATTR_ALARM_PRIORITY"], 2948),
    attribute(68_485, &["MDC_ATTR_ALERT_TYPE"], 2949),
    anchor(
        69_965,
        &["MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS"],
        (1, 4429),
        TermKind::Device,
    ),
    anchor(69_121, &["MDC_OBS_WAVE_CTS"], (1, 3585), TermKind::Other),
];

const fn anchor(
    code: u32,
    refids: &'static [&'static str],
    (partition, term_code): (u16, u16),
    kind: TermKind,
) -> Anchor {
    Anchor {
        code,
        refids,
        partition,
        term_code,
        kind,
        loinc: &[],
        units: &[],
        sites: &[],
    }
}

const fn attribute(code: u32, refids: &'static [&'static str], term_code: u16) -> Anchor {
    Anchor {
        units: NO_UNIT,
        ..anchor(code, refids, (1, term_code), TermKind::Attribute)
    }
}

#[test]
fn every_anchor_has_its_names_and_its_place() {
    for anchor in ANCHORS {
        let code = MdcCode::new(anchor.code);
        assert!(code.refids().eq(anchor.refids.iter().copied()), "{code:?}");
        assert_eq!(code.partition().number(), anchor.partition, "{code:?}");
        assert_eq!(code.term_code(), anchor.term_code, "{code:?}");
        for term in code.terms() {
            assert_eq!(term.kind(), anchor.kind, "{code:?}");
            assert_eq!(term.status(), TermStatus::Published, "{code:?}");
        }
    }
}

#[test]
fn every_name_of_an_anchor_leads_to_it_in_any_case() {
    for anchor in ANCHORS {
        let code = MdcCode::new(anchor.code);
        for &refid in anchor.refids {
            assert_eq!(MdcCode::from_refid(refid), Some(code));
            let lower = refid.to_ascii_lowercase();
            assert_eq!(MdcCode::from_refid(&lower), None);
            assert_eq!(MdcCode::from_refid_ignoring_case(&lower), Some(code));

            let number = anchor.code.to_string();
            let as_written = resolve(&number, refid);
            assert_eq!(as_written.certainty(), Certainty::Exact, "{code:?}");
            assert_eq!(as_written.term().unwrap().refid(), refid);
            assert!(as_written.passes_nist());
            assert_eq!(resolve(&number, &lower).code(), Some(code));
            assert_eq!(resolve("", refid).code(), Some(code));
            assert_eq!(
                resolve(&anchor.term_code.to_string(), refid).code(),
                Some(code)
            );
        }
    }
}

#[test]
fn every_anchor_has_its_loinc_codes_and_is_found_by_them() {
    for anchor in ANCHORS {
        let code = MdcCode::new(anchor.code);
        let pairs = || code.to_loinc();
        assert!(
            pairs()
                .map(|pair| pair.loinc.to_string())
                .eq(anchor.loinc.iter().copied()),
            "{code:?}"
        );
        for pair in pairs() {
            assert!(
                MdcCode::from_loinc(pair.loinc).any(|back| back == pair),
                "{code:?}"
            );
            assert!(pair.sources().count() > 0, "{code:?}");
        }
    }
}

#[test]
fn every_anchor_allows_its_units_and_sites_and_no_others() {
    for anchor in ANCHORS {
        let code = MdcCode::new(anchor.code);
        let units = rtm::allowed_units(code).map(|allowed| allowed.unit.value());
        assert!(units.eq(anchor.units.iter().copied()), "{code:?}");
        let sites = rtm::body_sites(code).map(|site| site.text());
        assert!(sites.eq(anchor.sites.iter().copied()), "{code:?}");

        for unit in [
            262_144, 262_688, 264_672, 264_864, 264_928, 265_987, 266_016,
        ] {
            let unit = UnitCode::from_mdc(MdcCode::new(unit)).unwrap();
            let expected = if anchor.units.is_empty() {
                Allowance::NoList
            } else if anchor.units.contains(&unit.value()) {
                Allowance::Listed
            } else {
                Allowance::NotListed
            };
            assert_eq!(rtm::allows(code, unit), expected, "{code:?} {unit:?}");
        }
    }
}

#[test]
fn the_units_among_the_anchors_have_their_ucum_texts() {
    for (code, spellings, dimension, ratio) in [
        (
            264_864,
            &["/min", "1/min", "{beats}/min", "{beat}/min"][..],
            "1/s",
            "1/60",
        ),
        (266_016, &["mm[Hg]"], "g/m/s2", "133322"),
        (262_688, &["%"], "1", "1/100"),
    ] {
        let unit = UnitCode::from_mdc(MdcCode::new(code)).unwrap();
        assert!(
            unit.ucum_spellings().eq(spellings.iter().copied()),
            "{unit:?}"
        );
        let measure = unit.measure().unwrap();
        assert_eq!(measure.dimension().to_string(), dimension);
        assert_eq!(measure.ratio().to_string(), ratio);
        for spelling in spellings {
            assert!(
                UnitCode::all_from_ucum(spelling).any(|found| found == unit),
                "{unit:?}"
            );
        }
    }
}

#[test]
fn an_event_among_the_anchors_has_its_odd_twin() {
    let alarm = MdcCode::new(196_616);
    assert_eq!(alarm.event_twin(), Some(MdcCode::new(196_617)));
    assert!(MdcCode::all_from_refid("MDC_EVT_ALARM").eq([196_616, 196_617].map(MdcCode::new)));
}
