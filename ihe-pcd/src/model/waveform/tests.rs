use alloc::format;
use alloc::vec::Vec;

use super::*;
use crate::hl7::Message;
use crate::model::{NotClinical, Report};

/// A report with these segments below MSH, and what `ask` answers of it.
fn of<T>(segments: &str, ask: impl FnOnce(Vec<Waveform<'_, '_>>) -> T) -> T {
    let text = format!(
        "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r{}",
        segments.replace('\n', "\r")
    );
    let message = Message::parse(&text).unwrap();
    let report = Report::read(&message).unwrap();
    ask(report.waveforms().collect())
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

fn values(wave: &Waveform<'_, '_>) -> Vec<Option<Decimal>> {
    let samples = wave.samples().expect("they are of a patient");
    samples.map(Sample::value).collect()
}

fn per_second(wave: &Waveform<'_, '_>) -> Option<Decimal> {
    wave.rate().and_then(|rate| rate.per_second())
}

const COUNTS: &str = "\
OBR|1|M1|M1|69121^MDC_OBS_WAVE_CTS^MDC|||20261121120000.0000+0000|20261121120001.0000+0000
OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64
OBX|2|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.6.1.131329|104^-7^32767^^2047|262656^MDC_DIM_DIMLESS^MDC
OBX|3|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.6.1.131329.1|5|264640^MDC_DIM_HZ^MDC
OBX|4|NM|2327^MDC_ATTR_NU_MSMT_RES^MDC|1.6.1.131329.2|0.00244|266418^MDC_DIM_MILLI_VOLT^MDC
OBX|5|NM|262196^MDC_EVT_INOP^MDC|1.6.1.131329.3|32767
OBX|6|NA|131330^MDC_ECG_ELEC_POTL_II^MDC|1.6.1.131330|1^2^3^4^5
OBX|7|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.6.1.131330.1|5|264608^MDC_DIM_PER_SEC^MDC
";

#[test]
fn counts_have_a_step_and_a_marker_in_facets() {
    of(COUNTS, |waves| {
        let [one, two] = waves.as_slice() else {
            panic!("two leads");
        };
        assert_eq!(per_second(one), Some(5.into()));
        assert_eq!(one.rate_source(), Some(RateSource::Frequency));
        assert_eq!(
            values(one),
            [
                Some(104.into()),
                Some((-7).into()),
                None,
                None,
                Some(2047.into())
            ]
        );
        let kinds: Vec<_> = one.samples::<i64>().unwrap().collect();
        assert_eq!(kinds[2..4], [Sample::Invalid, Sample::Missing]);
        assert_eq!(one.in_unit(104.into()), Some(decimal("0.25376")));
        assert_eq!(one.unit().and_then(Unit::ucum), Some("mV"));
        assert_eq!(one.attributes().count(), 3);
        assert_eq!(
            one.device().map(|id| id.universal_id.as_str()),
            Some("0123456789ABCDEF")
        );
        // The step of one lead is none of the other.
        assert_eq!((two.resolution(), two.invalid_marker()), (None, None));
        assert_eq!((two.in_unit(3.into()), two.unit()), (Some(3.into()), None));
        let times = one.samples::<i64>().unwrap().in_time().unwrap();
        let last = times.last().unwrap();
        assert_eq!(
            last,
            (core::time::Duration::from_millis(800), Sample::Value(2047))
        );
    });
}

const AMOUNTS: &str = "\
OBR|1||M2|WAVEFORM|||20261121120000.000+0000|20261121120001.000+0000
OBX|1|NA|131329^MDC_ECG_LEAD_I^MDC|1.1.1.1001|0.0^0.25^-1.50^2.125|266418^MDC_DIM_MILLI_VOLT^MDC|||||F|||20261121120000.000+0000
OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1001.1|4.0|264608^MDC_DIM_PER_SEC
OBX|3|NR|0^MDC_ATTR_DATA_RANGE^MDC|1.1.1.1001.2|-1.0^2.125|266418^MDC_DIM_MILLI_VOLT^MDC
OBX|4|NM|67917^MDC_ATTR_NU_MSMT_RES^MDC|1.1.1.1001.3|0.125|266418^MDC_DIM_MILLI_VOLT^MDC
";

#[test]
fn amounts_have_a_range_and_are_not_multiplied_by_their_step() {
    of(AMOUNTS, |waves| {
        let wave = waves[0];
        let [zero, quarter, high] = ["0.0", "0.25", "2.125"].map(decimal);
        assert_eq!(values(&wave), [Some(zero), Some(quarter), None, Some(high)]);
        assert_eq!(wave.in_unit(quarter), Some(quarter));
        assert_eq!(wave.unit().and_then(Unit::ucum), Some("mV"));
        assert_eq!(wave.resolution(), Some(decimal("0.125")));
        // OBX-14 that repeats OBR-7 changes nothing.
        assert!(wave.interval().is_some());
    });
}

const LOCAL_GROUP: &str = "\
OBR|1||M3|100001^CONTINUOUS WAVEFORM^99MONITOR|||20261121120000.000+0100|20261121120002.000+0100
OBX|1|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.7.6.150452.2|8000|264339^MDC_DIM_MICRO_SEC^MDC
OBX|2|NA|150452^MDC_PULS_OXIM_PLETH^MDC|1.7.6.150452|1^2^3^4
OBX|3|NM|67981^MDC_ATTR_TIME_PD_SAMP^MDC|1.7.6.150452.1|500|264338^MDC_DIM_MILLI_SEC^MDC
OBX|4|ST|68162^MDC_ATTR_FILTER_LABEL_STRING^MDC|1.7.6.150452.4|0.5-40 Hz
OBX|5|NR|68326^MDC_ATTR_SCALE_RANGE^MDC|1.7.6.150452.5|2^3
OBX|6|NA|150453^MDC_PULS_OXIM_PLETH^MDC|1.7.6.150453|1^2^3^4
";

#[test]
fn a_rate_has_a_unit_that_makes_it_one_and_a_period_does_as_well() {
    of(LOCAL_GROUP, |waves| {
        let [one, other] = waves.as_slice() else {
            panic!("two leads");
        };
        // 8000 microseconds are no frequency.
        assert_eq!(one.rate_source(), Some(RateSource::Period));
        assert_eq!(per_second(one), Some(2.into()));
        assert_eq!(one.filter().map(Text::as_str), Some("0.5-40 Hz"));
        assert!(one.scale_range().is_some() && one.data_range().is_none());
        // A scale to draw on makes no sample invalid.
        assert!(values(one).iter().all(Option::is_some));
        assert_eq!(other.rate_source(), Some(RateSource::Derived));
        assert_eq!(per_second(other), Some(2.into()));
    });
}

#[test]
fn an_array_of_its_own_time_has_no_rate_from_that_of_the_group() {
    let own = LOCAL_GROUP.replace(
        "150453|1^2^3^4",
        "150453|1^2^3^4||||||R|||20261121120000.5+0100",
    );
    of(&own, |waves| {
        let wave = waves[1];
        assert_eq!((wave.rate(), wave.interval()), (None, None));
        assert!(wave.start().is_some());
        assert!(wave.samples::<i64>().unwrap().in_time().is_none());
    });
}

#[test]
fn rows_of_one_path_belong_together_where_there_is_one_array() {
    let rows = "OBR|1\n\
        OBX|1|NA|149504^MDC_PULS_OXIM_PLETH^MDC |1|1027^3504\n\
        OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC |1|200|264608^MDC_DIM_PER_SEC\n";
    of(rows, |waves| {
        assert_eq!(per_second(&waves[0]), Some(200.into()));
    });
    let two = format!("{rows}OBX|3|NA|131330^MDC_ECG_ELEC_POTL_II^MDC|1|1^2\n");
    of(&two, |waves| {
        assert!(waves.iter().all(|wave| wave.rate().is_none()));
    });
}

#[test]
fn what_is_further_below_or_of_another_group_is_not_said_of_an_array() {
    let rows = "OBR|1\n\
        OBX|1|NA|149504^MDC_PULS_OXIM_PLETH^MDC|1.1.1.1|1^2\n\
        OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1.1|200|264608^MDC_DIM_PER_SEC\n\
        OBX|3|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.2|200|264608^MDC_DIM_PER_SEC\n\
        OBX|4|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.11.1|200|264608^MDC_DIM_PER_SEC\n\
        OBR|2\n\
        OBX|5|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1|200|264608^MDC_DIM_PER_SEC\n";
    of(rows, |waves| assert_eq!(waves[0].attributes().count(), 0));
}

#[test]
fn what_no_patient_was_sampled_for_has_no_samples_but_those_as_sent() {
    let not = [
        ("DEMO", "R", NotClinical::Demonstration),
        ("TEST", "R", NotClinical::Test),
        ("INV", "X", NotClinical::Invalid),
        ("", "X", NotClinical::NoResult),
    ];
    for (flag, status, why) in not {
        let rows = format!(
            "OBR|1\nOBX|1|NA|149504^MDC_PULS_OXIM_PLETH^MDC|1.1.1.1|1^2|||{flag}|||{status}\n"
        );
        of(&rows, |waves| {
            let wave = waves[0];
            assert_eq!(wave.reading(), Reading::NotClinical(why));
            assert!(wave.samples::<i64>().is_none() && wave.channel::<Decimal>(1).is_none());
            assert_eq!(wave.samples_as_sent::<i64>(1).unwrap().count(), 2);
        });
    }
    let doubtful = "OBR|1\nOBX|1|NA|149504^MDC_PULS_OXIM_PLETH^MDC|1.1.1.1|1^2|||QUES|||R\n";
    of(doubtful, |waves| {
        assert_eq!(waves[0].samples::<i64>().unwrap().count(), 2);
    });
}

#[test]
fn each_repetition_is_a_channel_of_the_same_times() {
    let rows = "OBR|1\nOBX|1|NA|131328^MDC_ECG_ELEC_POTL^MDC|1.1.1.1|1^2^3~4^5||||||R\n";
    of(rows, |waves| {
        let wave = waves[0];
        assert_eq!((wave.channels(), wave.len()), (2, 3));
        let second: Vec<_> = wave.channel::<i64>(2).unwrap().map(Sample::value).collect();
        assert_eq!(second, [Some(4), Some(5)]);
        assert!(wave.channel::<i64>(0).is_none() && wave.channel::<i64>(3).is_none());
    });
}

#[test]
fn a_range_in_another_unit_makes_no_sample_invalid() {
    let other = AMOUNTS.replace(
        "-1.0^2.125|266418^MDC_DIM_MILLI_VOLT",
        "-1.0^2.125|266419^MDC_DIM_MICRO_VOLT",
    );
    of(&other, |waves| {
        assert!(values(&waves[0]).iter().all(Option::is_some));
    });
}

#[test]
fn an_amount_of_too_many_digits_is_none_and_not_rounded() {
    let fine = COUNTS.replace("0.00244", "0.000000000000000000000000001");
    of(&fine, |waves| {
        assert_eq!(
            waves[0].in_unit(decimal("0.5")),
            Some(decimal("0.0000000000000000000000000005"))
        );
        assert_eq!(waves[0].in_unit(decimal("0.05")), None);
        assert_eq!(waves[0].in_unit(decimal("0.00")), Some(Decimal::ZERO));
    });
}

#[test]
fn debug_shows_no_sample() {
    of(COUNTS, |waves| {
        let shown = format!("{:?} {:?}", waves[0], waves[0].samples::<i64>());
        assert_eq!(
            shown,
            "Waveform(OBX[2], 5 samples) Some(WaveformSamples(5 left))"
        );
    });
}

#[test]
fn a_range_counts_in_the_unit_of_the_samples_however_the_two_are_written() {
    for (of_samples, of_range, is_alike) in [
        (
            "266418^MDC_DIM_MILLI_VOLT^MDC",
            "266418^MDC_DIM_MILLI_VOLT^MDC",
            true,
        ),
        // Senders leave out the coding system, and write 0 for a number.
        (
            "266418^MDC_DIM_MILLI_VOLT^MDC",
            "0^MDC_DIM_MILLI_VOLT",
            true,
        ),
        ("266418^MDC_DIM_MILLI_VOLT^MDC", "mV^mV^UCUM", true),
        ("0^MDC_DIM_MILLI_VOLT", "0^MDC_DIM_MICRO_VOLT", false),
        ("^MDC_DIM_MILLI_VOLT", "^MDC_DIM_MICRO_VOLT", false),
        ("266418^MDC_DIM_MILLI_VOLT^MDC", "7^steps^99LOCAL", false),
        ("7^steps^99LOCAL", "7^steps^99LOCAL", true),
        ("7^steps^99LOCAL", "7^strides^99LOCAL", false),
    ] {
        let segments = format!(
            "OBR|1\nOBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.1|1^5|{of_samples}|||||R\n\
             OBX|2|NR|68323^MDC_ATTR_DATA_RANGE^MDC|1.1.1.1.1|0^3|{of_range}|||||R\n"
        );
        let found = of(&segments, |waves| values(&waves[0]));
        let second = Some(5.into()).filter(|_| !is_alike);
        assert_eq!(found, [Some(1.into()), second], "{of_samples} {of_range}");
    }
}

/// Ten thousands of channels are gone through in a moment: with each, nothing is asked of all the others.
#[test]
fn many_channels_are_many_times_one() {
    let channels = 60_000;
    let field = "1~".repeat(channels);
    let flags = "N~".repeat(channels);
    let segments = format!(
        "OBR|1||||||20261121120000+0000|20261121120001+0000\n\
         OBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.1|{field}|||{flags}|||R\n"
    );
    of(&segments, |waves| {
        let wave = waves[0];
        assert_eq!((wave.channels(), wave.len()), (channels, 1));
        let found = (1..=channels).filter_map(|number| wave.channel::<i64>(number));
        assert_eq!(found.map(Iterator::count).sum::<usize>(), channels);
    });
}
