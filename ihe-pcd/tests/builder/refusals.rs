//! What is told of a report that is refused, and what is only advised.

use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Cx, Ei, Na, Xpn};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{
    Containment, Identity, Misfit, Report, SampleRate, Sender, SendingProfile, WaveformBlock,
};

use crate::{about_a_patient, eui, heart_rate, minute, monitor};

const REV_9: SendingProfile = SendingProfile::REV_9;
const NIST: SendingProfile = SendingProfile::NIST_2018;

fn shown(misfits: &[Misfit]) -> Vec<String> {
    misfits.iter().map(ToString::to_string).collect()
}

fn refused(report: &Report<'_>, profile: SendingProfile) -> Vec<String> {
    let unfit = profile.check(report).err();
    unfit.map_or_else(Vec::new, |unfit| shown(&unfit.misfits))
}

/// A report with these rows, read from the wire.
fn with_rows(rows: &[&str], check: impl Fn(&Report<'_>)) {
    let message = monitor().build().write().unwrap();
    let head = core::str::from_utf8(message.as_ref()).unwrap();
    let rows: String = rows.iter().map(|row| format!("{row}\r")).collect();
    let text = format!("{head}{rows}");
    check(&Report::read(&Message::parse(&text).unwrap()).unwrap());
}

#[test]
fn the_range_of_the_samples_of_a_waveform_is_taken_by_rev9_and_by_no_tool() {
    let rate = SampleRate::from_per_second(250.into()).unwrap();
    let samples = Na::from_integers([Some(1), Some(2)]);
    let path = Containment::metric(1, 0, 0, 9);
    let lead = WaveformBlock::new(mdc::ECG_ELEC_POTL_I, path, minute(0), rate, samples).unwrap();
    let lead = lead.data_range((-2048).into(), 2047.into());
    let report = monitor().waveform(lead).build();
    assert_eq!(refused(&report, REV_9), [""; 0]);
    let of_range = "OBX[4]-2: a code that is not in the table of the profile (NR)";
    let mut strict = REV_9;
    strict.takes_ranges_of_samples = false;
    for profile in [
        NIST,
        SendingProfile::GAZELLE,
        SendingProfile::CONTINUA,
        strict,
    ] {
        let refused = refused(&report, profile);
        assert!(refused.iter().any(|told| told == of_range), "{refused:?}");
    }
}

#[test]
fn a_range_of_numbers_that_is_no_facet_of_samples_is_refused() {
    for row in [
        "OBX|2|NR|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|60^80|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R",
        "OBX|2|NR|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1.1|60^80|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R",
        "OBX|2|NR|68323^MDC_ATTR_DATA_RANGE^MDC|1.0.0.1|60^80|262656^MDC_DIM_DIMLESS^MDC|||||R",
    ] {
        with_rows(&[row], |report| {
            let expected = "OBX[2]-2: a code that is not in the table of the profile (NR)";
            assert_eq!(refused(report, REV_9), [expected]);
        });
    }
    with_rows(
        &["OBX|2|NR|0^MDC_ATTR_DATA_RANGE^MDC|1.0.0.1.1|60^80|262656^MDC_DIM_DIMLESS^MDC|||||R"],
        |report| assert_eq!(refused(report, REV_9), [""; 0]),
    );
}

#[test]
fn a_code_that_is_refused_is_told_if_a_table_has_it_and_never_if_somebody_made_it_up() {
    let rule = "a code that is not in the table of the profile";
    let flagged = |flag: &str| monitor().observation(heart_rate(72).flag(flag)).build();
    for flag in ["DEMO", "QUES", "NAV", "ALACT", "INV"] {
        let expected = format!("OBX[2]-8: {rule} ({flag})");
        assert_eq!(refused(&flagged(flag), NIST), [expected]);
    }
    for flag in ["KARI", "demo", "1903", "DEMO "] {
        let told = refused(&flagged(flag), NIST);
        assert_eq!(told, [format!("OBX[2]-8: {rule}")], "{flag}");
    }
    let uuid = Ei {
        entity_identifier: "1".into(),
        universal_id: "6e2c2ad2-4f5c-4d3a-9d4c-5b1b9d8f0a10".into(),
        universal_id_type: "UUID".into(),
        ..Ei::default()
    };
    let device = about_a_patient().mds(mdc::DEV_PUMP_INFUS_MDS, uuid).build();
    let expected = format!("OBX[1]-18.4: {rule} (UUID)");
    assert_eq!(refused(&device, NIST), [expected]);
}

#[test]
fn a_code_of_a_table_that_tells_about_the_patient_is_not_told() {
    let name = |kind: &'static str| Xpn {
        family: "Nordmann".into(),
        name_type: kind.into(),
        ..Xpn::default()
    };
    let identity = Identity::identified_by(Cx::new("1", "HOSPITAL", "PI")).named(name("M"));
    let report = Report::builder(Sender::named("GATEWAY", "ICU"), "1", minute(0))
        .patient(identity)
        .mds(mdc::DEV_PUMP_INFUS_MDS, eui(1))
        .build();
    // `M` is a maiden name.
    let expected = "PID-5.7: a code that is not in the table of the profile";
    assert_eq!(refused(&report, NIST), [expected]);
}

#[test]
fn a_device_of_which_no_row_says_what_its_clock_shows_is_advised_and_not_refused() {
    let advised = |report: &Report<'_>| -> Vec<String> {
        for profile in SendingProfile::ALL {
            assert_eq!(profile.advice(report), REV_9.advice(report));
        }
        shown(&REV_9.advice(report))
    };
    let silent = monitor().observation(heart_rate(72));
    let report = silent.build();
    let first = "OBX[1]: no row says what the clock of the device shows";
    assert_eq!(advised(&report), [first]);
    assert_eq!(refused(&report, REV_9), [""; 0]);

    let told = monitor().device_time(minute(7), minute(0));
    assert_eq!(advised(&told.build()), [""; 0]);

    // Each device has a clock of its own, and the reporter is none.
    let two = monitor()
        .device_time(minute(7), minute(0))
        .mds(mdc::DEV_PUMP_INFUS_MDS, eui(2))
        .observation(heart_rate(72));
    let second = "OBX[3]: no row says what the clock of the device shows";
    assert_eq!(advised(&two.build()), [second]);
    // The time of a part is not that of the device, and a row without a time says none; the code may stand in the name.
    for (path, time, is_told) in [
        ("1.1.0.1", "20261121120700+0000", false),
        ("1.0.0.1", "", false),
        ("1.0.0.1", "20261121120700+0000", true),
    ] {
        let row =
            format!("OBX|2|DTM|0^MDC_ATTR_TIME_ABS^MDC|{path}|{time}||||||R|||20261121120000+0000");
        with_rows(&[&row], |report| {
            assert_eq!(advised(report).is_empty(), is_told, "{path} {time}");
        });
    }
}
