//! What stands beside values and devices: persons, comments, ranges; and which profile takes what of it.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Decimal, Ei, Na, Xcn};
use ihe_pcd::model::{
    Containment, Limits, Note, Participation, Report, SampleRate, SendingProfile, SendingRule,
    WaveformBlock,
};

use crate::{about_a_patient, assert_reads_back_equal, eui, heart_rate, minute, monitor, written};

const GAZELLE: SendingProfile = SendingProfile::GAZELLE;
const NIST: SendingProfile = SendingProfile::NIST_2018;
const REV_9: SendingProfile = SendingProfile::REV_9;

fn nurse() -> Xcn<'static> {
    Xcn {
        id: "77".into(),
        family: "Nurse".into(),
        given: "Test".into(),
        ..Xcn::default()
    }
}

/// The segments from the first OBX on, as OBX-4 or NTE-3.
fn rows(report: &Report<'_>) -> Vec<String> {
    let wire = written(report);
    let rows = wire.segments().filter_map(|segment| match segment.id() {
        "OBX" => Some(segment.field(4).to_owned()),
        "NTE" => Some(format!("NTE {}", segment.field(3))),
        _ => None,
    });
    rows.collect()
}

fn misfits(report: &Report<'_>, profile: SendingProfile) -> Vec<(String, SendingRule)> {
    let misfits = profile.check(report).err().map(|unfit| unfit.misfits);
    let misfits = misfits.unwrap_or_default().into_iter();
    misfits
        .map(|misfit| (misfit.at.to_string(), misfit.rule))
        .collect()
}

#[test]
fn a_value_has_its_observers_and_comments() {
    let report = monitor()
        .observation(
            heart_rate(72)
                .observer(nurse())
                .observer(Xcn::default())
                .note(Note::new("patient moved"))
                .note(Note::new(""))
                .facet(heart_rate(71).note(Note::new("of the facet"))),
        )
        .build();
    assert_reads_back_equal(&report);
    let expected = [
        "1.0.0.0",
        "1.0.0.1",
        "NTE patient moved",
        "1.0.0.1.1",
        "NTE of the facet",
    ];
    assert_eq!(rows(&report), expected);
    let row = report.observations().next().unwrap();
    assert_eq!(row.observers(), [nurse()]);
}

#[test]
fn a_device_has_its_range_and_comments_and_each_part_its_own() {
    let report = monitor()
        .device_note(Note::new("of the monitor"))
        .vmd(mdc::DEV_METER_PRESS_BLD_VMD)
        .device_range(Limits::between(0, 300), unit::MMHG)
        .device_range(Limits::between(10, 260), unit::MMHG)
        .observation(heart_rate(72))
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1))
        .device_note(Note::new("begun again"))
        .build();
    assert_reads_back_equal(&report);
    let expected = [
        "1.0.0.0",
        "NTE of the monitor",
        "NTE begun again",
        "1.1.0.0",
        "1.1.0.1",
    ];
    assert_eq!(rows(&report), expected);
    let ranges: Vec<_> = report.devices().map(|row| row.range.to_string()).collect();
    assert_eq!(ranges, ["", "10-260"]);
    let units: Vec<_> = report.devices().map(|row| row.unit.is_some()).collect();
    assert_eq!(units, [false, true]);
}

#[test]
fn a_comment_behind_the_patient_is_taken_by_none() {
    let mut report = monitor().observation(heart_rate(72)).build();
    report.results[0].notes.push(Note::new("of the patient"));
    for profile in [REV_9, NIST, GAZELLE] {
        let expected = [("NTE[1]".to_owned(), SendingRule::Forbidden)];
        assert_eq!(misfits(&report, profile), expected, "{profile}");
    }
}

#[test]
fn participants_stand_where_the_profile_takes_them() {
    let of = |place: for<'r> fn(&'r mut Report<'static>) -> &'r mut Vec<Participation<'static>>| {
        let note = Note::new("so that the row has details");
        let mut report = monitor().observation(heart_rate(72).note(note)).build();
        place(&mut report).push(Participation::default());
        [REV_9, NIST, GAZELLE].map(|profile| misfits(&report, profile).is_empty())
    };
    assert_eq!(
        of(|it| &mut it.results[0].participations),
        [true, false, false]
    );
    let of_order = of(|it| &mut it.results[0].orders[0].participations);
    assert_eq!(of_order, [true, false, false]);
    let of_row = of(|it| {
        let row = it.results[0].orders[0].rows.last_mut().unwrap();
        let ihe_pcd::model::Row::Observation(row) = row else {
            panic!("the heart rate");
        };
        &mut row.details.as_mut().unwrap().participations
    });
    assert_eq!(of_row, [true, true, false]);
}

#[test]
fn comments_are_as_many_and_as_plain_as_the_profile_takes() {
    let told = |notes: Vec<Note<'static>>| {
        let metric = notes
            .into_iter()
            .fold(heart_rate(72), |metric, note| metric.note(note));
        let report = monitor().observation(metric).build();
        [REV_9, NIST, GAZELLE].map(|profile| {
            let misfits = misfits(&report, profile).into_iter();
            misfits.map(|(at, _)| at).collect::<Vec<_>>().join(" ")
        })
    };
    assert_eq!(told(vec![Note::new("one")]), ["", "", ""]);
    let two = vec![Note::new("one"), Note::new("two")];
    assert_eq!(told(two), ["NTE[2]", "", ""]);
    let mut lines = Note::new("one");
    lines.comments.push("two".into());
    assert_eq!(told(vec![lines]), ["", "NTE[1]-3", ""]);
    let mut of_sender = Note::new("one");
    of_sender.source = "L".into();
    assert_eq!(told(vec![of_sender]), ["", "NTE[1]-2", "NTE[1]-2"]);
}

#[test]
fn an_observer_without_an_id_is_taken_by_the_framework_alone_and_by_gazelle() {
    let nameless = Xcn {
        id: "".into(),
        ..nurse()
    };
    let report = monitor()
        .observation(heart_rate(72).observer(nameless))
        .build();
    assert_eq!(misfits(&report, REV_9), []);
    assert_eq!(misfits(&report, GAZELLE), []);
    let expected = [("OBX[2]-16.1".to_owned(), SendingRule::Required)];
    assert_eq!(misfits(&report, NIST), expected);
}

#[test]
fn a_waveform_of_counts_is_taken_where_arrays_are_and_stands_behind_all_orders() {
    let rate = SampleRate::from_per_second(250.into()).unwrap();
    let samples = Na::from_integers([Some(1), None, Some(3)]);
    let path = Containment::metric(1, 0, 0, 9);
    let lead = WaveformBlock::new(mdc::ECG_ELEC_POTL_I, path, minute(0), rate, samples).unwrap();
    let lead = lead
        .resolution(Decimal::new(5, 3), unit::MILLI_VOLT)
        .invalid_marker(32_767.into());
    let builder = || monitor().waveform(lead.clone()).observation(heart_rate(72));
    let report = builder().build_for(&REV_9).unwrap();
    assert_reads_back_equal(&report);
    assert_eq!(report, builder_without(&lead));
    assert_eq!(
        rows(&report),
        [
            "1.0.0.0",
            "1.0.0.1",
            "1.0.0.9",
            "1.0.0.9.1",
            "1.0.0.9.2",
            "1.0.0.9.3"
        ]
    );
    let wave = report.waveforms().next().unwrap();
    assert_eq!(wave.device(), Some(&eui(1)));
    assert_eq!(wave.in_unit(200.into()), Some(1.into()));
    assert!(builder().build_for(&NIST).is_err());
}

/// The same report, to which the block is added when it is built.
fn builder_without(lead: &WaveformBlock) -> Report<'static> {
    let report = monitor().observation(heart_rate(72)).build();
    report.with_waveform(lead)
}

#[test]
fn a_path_that_means_something_else_in_the_message_is_refused() {
    let rate = SampleRate::from_per_second(250.into()).unwrap();
    let samples = Na::from_integers([Some(1), Some(2)]);
    let of_heart_rate = Containment::metric(1, 0, 0, 1);
    let lead = WaveformBlock::new(
        mdc::ECG_ELEC_POTL_I,
        of_heart_rate,
        minute(0),
        rate,
        samples,
    );
    let unfit = monitor()
        .observation(heart_rate(72))
        .waveform(lead.unwrap())
        .build_for(&SendingProfile::REV_9)
        .unwrap_err();
    let misfits: Vec<_> = unfit.misfits.iter().map(ToString::to_string).collect();
    assert_eq!(
        misfits,
        ["OBX[3]-4: the path means something else in the same message"]
    );
}

#[test]
fn a_waveform_in_a_part_of_a_device_is_refused_where_paths_are_flat() {
    let rate = SampleRate::from_per_second(250.into()).unwrap();
    let lead = |path| {
        let samples = Na::from_integers([Some(1), Some(2)]);
        WaveformBlock::new(mdc::ECG_ELEC_POTL_I, path, minute(0), rate, samples).unwrap()
    };
    let built = |path| {
        let builder = monitor().observation(heart_rate(72)).waveform(lead(path));
        builder.build_for(&SendingProfile::CONTINUA)
    };
    assert!(built(Containment::metric(1, 0, 0, 9)).is_ok());
    let unfit = built(Containment::metric(1, 1, 1, 9)).unwrap_err();
    assert!(
        unfit
            .misfits
            .iter()
            .all(|misfit| misfit.rule == SendingRule::Path),
        "{unfit}"
    );
}

#[test]
fn what_is_said_to_be_an_eui_64_and_is_none_is_refused_by_all() {
    for profile in SendingProfile::ALL {
        let unfit = about_a_patient()
            .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("nonsense"))
            .observation(heart_rate(72))
            .build_for(&profile)
            .unwrap_err();
        let misfits: Vec<_> = unfit.misfits.iter().map(ToString::to_string).collect();
        assert_eq!(
            misfits,
            ["OBX[1]-18: not an EUI-64 of sixteen hexadecimal digits"],
            "{profile}"
        );
    }
}
