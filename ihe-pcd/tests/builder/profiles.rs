//! What each profile sends otherwise, and what it refuses, with the place.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cwe, Cx, Ei, Na, Pl, Xpn};
use ihe_pcd::model::{
    Abnormality, Identity, MeasurementStatus, Metric, Missing, ProcessingId, ProfileOid, Report,
    ReportBuilder, Sender, SendingProfile, SendingRule, UnknownSendingProfile, Visit, WithDevice,
};

use crate::{about_a_patient, eui, heart_rate, identity, minute, monitor, written};

const GAZELLE: SendingProfile = SendingProfile::GAZELLE;
const NIST: SendingProfile = SendingProfile::NIST_2018;
const REV_9: SendingProfile = SendingProfile::REV_9;

/// The places and rules of a report that is refused; nothing for one that is taken.
fn refused(
    builder: ReportBuilder<WithDevice>,
    profile: SendingProfile,
) -> Vec<(String, SendingRule)> {
    let misfits = builder.build_for(&profile).err().map(|unfit| unfit.misfits);
    let misfits = misfits.unwrap_or_default().into_iter();
    misfits
        .map(|misfit| (misfit.at.to_string(), misfit.rule))
        .collect()
}

fn at(place: &str, rule: SendingRule) -> Vec<(String, SendingRule)> {
    vec![(place.to_owned(), rule)]
}

#[test]
fn a_report_of_a_monitor_is_taken_by_all_and_asks_for_the_answers_of_each() {
    for profile in SendingProfile::ALL {
        let report = monitor()
            .observation(heart_rate(72))
            .build_for(&profile)
            .unwrap();
        let wire = written(&report);
        let msh = wire.first("MSH");
        let answers = [msh.field(15), msh.field(16)];
        let expected = if profile.name == "continua" {
            ["NE", "AL"]
        } else {
            ["AL", "NE"]
        };
        assert_eq!(answers, expected, "{profile}");
        assert_eq!(msh.field(18), "UNICODE UTF-8");
        assert_eq!(
            msh.field(21),
            "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO"
        );
    }
}

#[test]
fn building_without_a_profile_is_building_for_rev9() {
    let report = || monitor().observation(heart_rate(72).flag("DEMO"));
    assert_eq!(report().build(), report().build_for(&REV_9).unwrap());
}

#[test]
fn a_site_can_differ_in_one_point() {
    let mut profile = NIST;
    profile.flags = None;
    profile.oid = ProfileOid::Tool;
    let shown = heart_rate(72).measurement_status(MeasurementStatus::DEMO_DATA);
    let report = monitor().observation(shown).build_for(&profile).unwrap();
    assert_eq!(
        written(&report).first("MSH").part(21, 3),
        "1.3.6.1.4.1.19376.1.6.4.1"
    );
}

#[test]
fn under_nist_2018_a_demonstration_is_refused_with_its_place() {
    let shown = heart_rate(72).abnormality(Abnormality::High).flag("DEMO");
    let refused = |profile| refused(monitor().observation(shown.clone()), profile);
    assert_eq!(refused(NIST), at("OBX[2]-8(2)", SendingRule::NotInTable));
    assert_eq!(refused(REV_9), []);
    assert_eq!(refused(GAZELLE), []);
}

#[test]
fn under_nist_2018_arrays_and_facets_with_values_are_refused() {
    let array = Na::from_samples([Some(1.into()), Some(2.into())]);
    let array = Metric::array(mdc::ECG_HEART_RATE, array, unit::BEAT_PER_MIN);
    let refused = |metric: Metric| refused(monitor().observation(metric), NIST);
    assert_eq!(refused(array), at("OBX[2]-2", SendingRule::NotInTable));
    let facet = heart_rate(72).facet(heart_rate(70));
    assert_eq!(refused(facet), at("OBX[3]-5", SendingRule::ValueOutOfPlace));
    let without = heart_rate(72).facet(Metric::missing(mdc::TEMP, Missing::NotSaid));
    assert_eq!(refused(without), []);
}

#[test]
fn under_nist_2018_a_unit_that_is_not_listed_and_a_name_of_another_code_are_refused() {
    let per_minute = Metric::number(mdc::ECG_HEART_RATE, 72, unit::PER_MIN);
    let refused_by =
        |metric: &Metric, profile| refused(monitor().observation(metric.clone()), profile);
    assert_eq!(
        refused_by(&per_minute, NIST),
        at("OBX[2]-6", SendingRule::UnitNotListed)
    );
    assert_eq!(refused_by(&per_minute, REV_9), []);
    let misnamed = Cwe::new("150456", "MDC_ECG_HEART_RATE", "MDC");
    let misnamed = Metric::text(misnamed, "x");
    assert_eq!(
        refused_by(&misnamed, NIST),
        at("OBX[2]-3", SendingRule::CodeMismatch)
    );
}

#[test]
fn a_patient_without_an_identifier_is_refused_where_one_is_needed() {
    let report = || {
        let sender = Sender::named("GATEWAY", "ICU");
        let builder = Report::builder(sender, "1", minute(0));
        builder
            .unidentified_patient_at(Pl::default())
            .mds(mdc::DEV_PUMP_INFUS_MDS, eui(1))
    };
    assert_eq!(refused(report(), REV_9), []);
    for profile in [NIST, GAZELLE, SendingProfile::CONTINUA] {
        assert_eq!(
            refused(report(), profile),
            at("PID-3", SendingRule::Required)
        );
    }
    let provisional = Identity::unknown().also_identified_by(Cx::new("U-7", "HOSPITAL", "PI"));
    let builder = Report::builder(Sender::named("GATEWAY", "ICU"), "1", minute(0));
    let builder = builder
        .patient(provisional)
        .mds(mdc::DEV_PUMP_INFUS_MDS, eui(1));
    let report = builder.build_for(&NIST).unwrap();
    assert_eq!(report.results[0].patient.status(), "unidentified");
    assert_eq!(written(&report).first("PID").field(5), "^^^^^^U");
}

#[test]
fn gazelle_wants_the_authority_and_the_type_of_an_identifier_in_each_repetition() {
    let identity = identity().also_identified_by(Cx::new("12", "", ""));
    let report = || builder_of(identity.clone()).mds(mdc::DEV_PUMP_INFUS_MDS, eui(1));
    let missing = |part: u32| (format!("PID-3(2).{part}"), SendingRule::Required);
    assert_eq!(refused(report(), GAZELLE), [missing(4), missing(5)]);
    assert_eq!(refused(report(), NIST), []);
}

fn builder_of(identity: Identity<'static>) -> ReportBuilder<ihe_pcd::model::WithPatient> {
    Report::builder(Sender::named("GATEWAY", "ICU"), "1", minute(0)).patient(identity)
}

#[test]
fn nist_2018_wants_to_know_what_kind_of_name_it_is() {
    let name = |kind: &'static str| Xpn {
        family: "Nordmann".into(),
        name_type: kind.into(),
        ..Xpn::default()
    };
    let report = |kind| {
        let identity = Identity::identified_by(Cx::new("1", "HOSPITAL", "PI")).named(name(kind));
        builder_of(identity).mds(mdc::DEV_PUMP_INFUS_MDS, eui(1))
    };
    assert_eq!(refused(report("L"), NIST), []);
    assert_eq!(
        refused(report("M"), NIST),
        at("PID-5.7", SendingRule::NotInTable)
    );
    assert_eq!(
        refused(report(""), NIST),
        at("PID-5.7", SendingRule::Required)
    );
    assert_eq!(refused(report(""), REV_9), []);
}

#[test]
fn a_control_id_has_the_length_that_the_profile_takes() {
    let report = |length| {
        let id = "x".repeat(length);
        let builder = Report::builder(Sender::named("GATEWAY", "ICU"), id, minute(0));
        builder.no_patient().mds(mdc::DEV_PUMP_INFUS_MDS, eui(1))
    };
    assert_eq!(refused(report(20), GAZELLE), []);
    assert_eq!(
        refused(report(21), GAZELLE),
        at("MSH-10", SendingRule::TooLong)
    );
    assert_eq!(refused(report(199), REV_9), []);
    assert_eq!(
        refused(report(200), REV_9),
        at("MSH-10", SendingRule::TooLong)
    );
}

#[test]
fn gazelle_takes_one_body_site_and_nist_2018_only_its_kinds_of_ids() {
    let site = || Cwe::new("", "left arm", "");
    let sites = || monitor().observation(heart_rate(72).site(site()).site(site()));
    assert_eq!(
        refused(sites(), GAZELLE),
        at("OBX[2]-20", SendingRule::TooManyRepetitions)
    );
    assert_eq!(refused(sites(), NIST), []);
    let uuid = Ei {
        entity_identifier: "1".into(),
        universal_id: "6e2c2ad2-4f5c-4d3a-9d4c-5b1b9d8f0a10".into(),
        universal_id_type: "UUID".into(),
        ..Ei::default()
    };
    let device = || about_a_patient().mds(mdc::DEV_PUMP_INFUS_MDS, uuid.clone());
    assert_eq!(
        refused(device(), NIST),
        at("OBX[1]-18.4", SendingRule::NotInTable)
    );
    assert_eq!(refused(device(), GAZELLE), []);
}

#[test]
fn every_reason_is_told_and_none_holds_a_value() {
    let sender = Sender::named("", "SECRET");
    let mut visit = Visit::default();
    visit.class = "SECRET".into();
    let builder = Report::builder(sender, "", minute(0))
        .patient(Identity::identified_by(Cx::new(
            "SECRETSECRETSECRET",
            "",
            "",
        )))
        .visit(visit)
        .processing(ProcessingId::new("SECRET".into()))
        .mds(mdc::DEV_PUMP_INFUS_MDS, Ei::default())
        .observation(heart_rate(72).flag("SECRET"));
    let unfit = builder.build_for(&NIST).unwrap_err();
    let places: Vec<_> = unfit
        .misfits
        .iter()
        .map(|misfit| misfit.at.to_string())
        .collect();
    let expected = [
        "MSH-3", "MSH-10", "MSH-11.1", "PID-3.1", "PV1-2", "OBR[1]-3", "OBX[2]-8", "OBX[2]-8",
    ];
    assert_eq!(places, expected);
    assert!(!format!("{unfit} {unfit:?}").contains("SECRET"));
}

#[test]
fn the_answers_that_a_report_asks_for_are_those_of_the_profile() {
    let report = monitor().build();
    let misfits = SendingProfile::CONTINUA.check(&report).unwrap_err().misfits;
    let places: Vec<_> = misfits.iter().map(|misfit| misfit.at.to_string()).collect();
    assert_eq!(places, ["MSH-15", "MSH-16"]);
}

#[test]
fn a_profile_is_found_by_its_name_and_says_it() {
    let names = ["rev9", "nist-2018", "continua", "gazelle"];
    assert_eq!(
        SendingProfile::ALL.map(|profile| profile.to_string()),
        names
    );
    for profile in SendingProfile::ALL {
        assert_eq!(profile.to_string().parse(), Ok(profile));
    }
    assert_eq!("NIST".parse::<SendingProfile>(), Err(UnknownSendingProfile));
    assert_eq!(SendingProfile::default(), REV_9);
}

/// Each reason is told once, without asking all the others of a long message.
#[test]
fn the_reasons_of_a_very_long_report_are_all_told() {
    let mut builder = monitor();
    let count = 16_000;
    for _ in 0..count {
        builder = builder.observation(heart_rate(72).flag("A1").flag("A2").flag("A3"));
    }
    let report = builder.build();
    let misfits = NIST.check(&report).unwrap_err().misfits;
    let flags = misfits
        .iter()
        .filter(|misfit| misfit.rule == SendingRule::NotInTable);
    assert_eq!(flags.count(), 3 * count);
}
