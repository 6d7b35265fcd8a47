//! To parse a message and to read what an integration reads of it allocates nothing, however long it is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests fail by panicking"
)]

use std::fmt::Write;
use std::hint::black_box;
use std::time::Duration;

use allocation_counter::measure;
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Decimal, Ei, Instant, Ma, Na};
use ihe_pcd::hl7::{Location, Message, SegmentId};
use ihe_pcd::model::{
    AlertReport, Level, Metric, Missing, Observation, Report, Sample, Sender, SiteRules, Unit,
    Value,
};
use ihe_pcd::session::alert::{ActiveAlerts, AlertWatch, Said};
use ihe_pcd::session::waveform::WaveformJoiner;
use ihe_pcd::session::{Now, Position};

/// A report of sixteen segments.
fn report() -> String {
    include_str!("messages/report.hl7").replace('\n', "\r")
}

/// The same with two hundred observations.
fn long_report() -> String {
    let mut message = report();
    for number in 12..212 {
        write!(
            message,
            "OBX|{number}|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.3.1.{number}|9{}|262688^MDC_DIM_PERCENT^MDC|||||R\r",
            number % 10,
        )
        .unwrap();
    }
    message
}

/// The same with a waveform of 100,000 samples in one field.
fn waveform() -> String {
    let mut message = report();
    message.push_str("OBX|12|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.131329|0");
    for sample in 1..100_000 {
        write!(message, "^{}", (sample * 7919) % 4096 - 2048).unwrap();
    }
    message.push_str("|266418^MDC_DIM_MILLI_VOLT^MDC|||||R\r");
    message
}

fn messages() -> [String; 4] {
    let line_feeds = report().replace('\r', "\r\n");
    [report(), line_feeds, long_report(), waveform()]
}

/// How many allocations `read` makes of a message that is there already.
fn allocations(message: &str, read: fn(Message<'_>) -> usize) -> u64 {
    let mut parts = 0;
    let counted = measure(|| {
        let message = Message::parse(black_box(message)).expect("the message is one");
        parts = black_box(read(message));
    });
    assert!(parts > 0, "nothing was read");
    counted.count_total
}

#[test]
fn to_read_the_codes_values_and_units_of_all_rows_allocates_nothing() {
    for message in messages() {
        let count = allocations(&message, |message| {
            let mut length = 0;
            for obx in message.segments().filter(|one| one.id() == SegmentId::OBX) {
                let [code, value, unit] = obx.fields_at([3, 5, 6]);
                length += code.component(1).text().unwrap().len();
                for repetition in value.repetitions() {
                    for component in repetition.components() {
                        length += component.raw().len() + component.text().unwrap().len();
                    }
                }
                length += unit.component(1).text().unwrap().len();
            }
            length
        });
        assert_eq!(count, 0);
    }
}

#[test]
fn to_walk_every_part_down_to_the_last_allocates_nothing() {
    for message in messages() {
        let count = allocations(&message, |message| {
            message
                .segments()
                .flat_map(|segment| segment.fields())
                .flat_map(|field| field.repetitions())
                .flat_map(|repetition| repetition.components())
                .flat_map(|component| component.subcomponents())
                .filter(|part| !part.raw().contains(&b'\\'))
                .map(|part| part.text().unwrap().len())
                .sum()
        });
        assert_eq!(count, 0);
    }
}

#[test]
fn to_look_up_a_place_allocates_nothing() {
    for message in messages() {
        let count = allocations(&message, |message| {
            let place: Location = "OBX[11]-6.2".parse().unwrap();
            let unit = message.component_at(place).unwrap().text().unwrap();
            assert_eq!(unit, "MDC_DIM_DEGC");
            let name: Location = "PID-5.2".parse().unwrap();
            assert_eq!(message.component_at(name).unwrap().text().unwrap(), "Åse");
            unit.len()
        });
        assert_eq!(count, 0);
    }
}

#[test]
fn to_list_what_was_tolerated_allocates_nothing() {
    let line_feeds = report().replace('\r', "\r\n\n");
    let count = allocations(&line_feeds, |message| message.deviations().count());
    assert_eq!(count, 0);
}

#[test]
fn to_read_the_samples_of_a_waveform_allocates_nothing() {
    let count = allocations(&waveform(), |message| {
        let last = message.segments().last().unwrap();
        let wave = Na::read(last.field(5).repetition(1)).unwrap();
        let whole = wave.numbers::<i32>().flatten();
        let sum: i64 = whole.map(|sample| i64::from(sample.unwrap())).sum();
        let real: f64 = wave.numbers::<f64>().flatten().map(Result::unwrap).sum();
        assert!((real - sum as f64).abs() < 0.5);
        assert_eq!(
            wave.samples().flatten().filter(Result::is_ok).count(),
            wave.len()
        );
        wave.len()
    });
    assert_eq!(count, 0);
}

#[test]
fn to_read_the_samples_of_many_channels_allocates_nothing() {
    let times = "1^-2^3.5^4~".repeat(10_000);
    let message =
        format!("MSH|^~\\&|MONITOR\rOBX|1|MA|131328^MDC_ECG_ELEC_POTL^MDC|1.1.1.1|{times}\r");
    let count = allocations(&message, |message| {
        let waves = Ma::read(message.segment(SegmentId::OBX).unwrap().field(5)).unwrap();
        let third = waves.channel::<f64>(3).flatten();
        assert_eq!(third.filter(|sample| *sample == Ok(3.5)).count(), 10_000);
        waves
            .sweeps()
            .map(|sweep| sweep.numbers::<f64>().count())
            .sum()
    });
    assert_eq!(count, 0);
}

/// A block of so many samples, with its rate, its range and a marker.
fn block(samples: usize) -> String {
    let numbers = "12^-345^32767^".repeat(samples / 3);
    format!(
        "MSH|^~\\&|MONITOR|ICU|||||ORU^R01^ORU_R01|1|P|2.6\r\
         PID|||4711^^^HOSPITAL^PI\r\
         OBR|1||G1|69121^MDC_OBS_WAVE_CTS^MDC|||20261121120000.0000+0000\r\
         OBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.1|{numbers}1||||||R\r\
         OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1|500|264608^MDC_DIM_PER_SEC^MDC|||||R\r\
         OBX|3|NR|68323^MDC_ATTR_DATA_RANGE^MDC|1.1.1.1.2|-2048^2047||||||R\r\
         OBX|4|NM|262196^MDC_EVT_INOP^MDC|1.1.1.1.3|32767||||||R\r"
    )
}

#[test]
fn to_read_the_samples_of_a_block_allocates_nothing_for_each() {
    let read = |samples| {
        allocations(&block(samples), |message| {
            let report = Report::read(&message).unwrap();
            let wave = report.waveforms().next().unwrap();
            let whole = wave.samples::<i64>().unwrap();
            let exact = wave.samples::<Decimal>().unwrap().in_time().unwrap();
            let invalid = exact.filter(|(_, sample)| *sample == Sample::Invalid);
            invalid.count() + whole.filter_map(Sample::value).count()
        })
    };
    assert_eq!(read(30), read(100_000));
}

#[test]
fn to_join_blocks_allocates_nothing_for_each_sample() {
    let join = |samples| {
        allocations(&block(samples), |message| {
            let report = Report::read(&message).unwrap();
            WaveformJoiner::new().join(&report).len()
        })
    };
    assert_eq!(join(30), join(100_000));
}

/// A report of one device with so many values.
fn report_of(rows: u32) -> String {
    let mut message = String::from(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
         PID|||4711^^^HOSPITAL^PI\r\
         OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r\
         OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||MONITOR-1~GATEWAY-1\r",
    );
    for number in 1..=rows {
        write!(
            message,
            "OBX|{number}|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.3.1.{number}|9{}|262688^MDC_DIM_PERCENT^MDC|||||R|||20261121120001.5+0100\r",
            number % 10,
        )
        .unwrap();
    }
    message
}

/// All that an integration asks of a row.
fn is_understood(row: &Observation<'_>) -> bool {
    let number = row.reading().value().and_then(Value::decimal);
    let instant = row.time.as_ref().and_then(|time| time.instant);
    row.code == mdc::PULS_OXIM_SAT_O2
        && number.is_some_and(|number| number.scale() == 0)
        && row.unit.as_ref().and_then(Unit::code) == Some(unit::PERCENT)
        && instant.is_some()
        && row.path.is_some_and(|path| path.level() == Level::Metric)
        && row.device().is_some()
}

#[test]
fn a_report_allocates_for_the_list_of_its_rows_and_not_for_each() {
    let read = |rows| {
        allocations(&report_of(rows), |message| {
            let report = Report::read(&message).expect("the message is one");
            assert!(report.problems.is_empty());
            let mut rows = report.observations();
            assert!(rows.all(|row| row.devices.as_ref().is_some_and(|ids| ids.len() == 2)));
            report
                .observations()
                .filter(|row| is_understood(row))
                .count()
        })
    };
    let (few, many) = (read(16), read(1024));
    assert!(few <= 20, "{few}");
    // The list is made as long as it becomes; others grow by doubling.
    assert!(many <= few + 7, "{few} {many}");
}

#[test]
fn limits_days_and_times_of_day_allocate_nothing_for_each_row() {
    let times = [
        ("NM", "98.0", "-10 - 160"),
        ("TM", "091530.5+0100", ""),
        ("DT", "20261121", ""),
        ("DR", "20261121080000+0100^20261121120000+0100", ""),
        ("ED", "PACS^image^PNG^Base64^iVBORw0KGgo=", ""),
        ("XPN", "Testesen^Test", ""),
        ("NM", "98.0", "<500"),
        ("NM", "12345678901234567890.5", ""),
    ];
    let read = |rows| {
        let mut message = report_of(0);
        for (number, (kind, value, limits)) in (1..=rows).zip(times.iter().cycle()) {
            write!(
                message,
                "OBX|{number}|{kind}|1^^L|1.3.1.{number}|{value}||{limits}||||R\r"
            )
            .unwrap();
        }
        allocations(&message, |message| {
            let report = Report::read(&message).expect("the message is one");
            assert!(report.problems.is_empty());
            report.observations().count()
        })
    };
    let (few, many) = (read(16), read(1024));
    assert!(many <= few + 7, "{few} {many}");
}

#[test]
fn notes_and_participants_cost_memory_by_the_limit_of_rows_and_not_by_their_number() {
    let bytes = |segment: &str, count: usize| {
        let message = report_of(1) + &segment.repeat(count);
        let counted = measure(|| {
            let message = Message::parse(&message).expect("the message is one");
            let rules = SiteRules::default().read_rows(256);
            let report = Report::read_with(&message, &rules).expect("it is a report");
            assert_eq!(report.observations().count(), 1);
            black_box(report);
        });
        counted.bytes_max
    };
    // Of each: the smallest there is, and one of nothing but repetitions.
    let repeated = |field: usize| {
        let repetitions = "~1".repeat(50);
        format!("PRT{}1{repetitions}\r", "|".repeat(field))
    };
    for segment in ["NTE\r", "PRT\r", &repeated(5), &repeated(9), &repeated(15)] {
        let (few, many) = (bytes(segment, 256), bytes(segment, 20_000));
        assert!(few < 1_000_000, "{segment:.9} {few}");
        assert!(many < few + 100_000, "{segment:.9} {few} {many}");
    }
}

/// A report that is built from codes and numbers.
fn built(rows: u16) -> Report<'static> {
    let now = Instant::UNIX_EPOCH;
    let mut builder = Report::builder(Sender::named("MONITOR", "ICU"), "1", now)
        .no_patient()
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        );
    for row in 0..rows {
        let metric = match row % 4 {
            0 => Metric::number(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN),
            1 => Metric::number(mdc::PULS_OXIM_SAT_O2, i64::MIN, unit::PERCENT).taken_at(now),
            2 => Metric::number(mdc::TEMP, Decimal::new(-3750, 2), unit::DEGC),
            _ => Metric::missing(mdc::RESP_RATE, Missing::NotSaid),
        };
        builder = builder.observation(metric);
    }
    builder.build()
}

#[test]
fn to_build_and_write_a_report_allocates_for_its_lists_and_not_for_each_row() {
    let count = |rows| {
        let mut report = None;
        let build = measure(|| report = Some(black_box(built(rows)))).count_total;
        let report = report.unwrap();
        assert_eq!(report.observations().count(), usize::from(rows));
        let write = measure(|| drop(black_box(report.write().unwrap()))).count_total;
        [build, write]
    };
    let ([few, _], [many, write]) = (count(16), count(1024));
    assert!(few <= 60, "{few}");
    // Lists grow by doubling: that of the rows, and of each code that of its numbers.
    assert!(many <= few + 5 * 7, "{few} {many}");
    assert!(write <= 2, "{write}");
}

#[test]
fn an_allocation_would_be_counted() {
    let count = allocations(&report(), |message| {
        let note = message.segment(SegmentId::NTE).unwrap().field(3).text();
        note.unwrap().len()
    });
    assert!(count > 0, "an escape is resolved into a text of its own");
}

/// A message that begins an alert.
fn alert(id: u32) -> String {
    format!(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|{id}|P|2.6\r\
        OBR|1|A{id}^MONITOR^00A037EB2175780F^EUI-64|A{id}^MONITOR^00A037EB2175780F^EUI-64|196616^MDC_EVT_ALARM^MDC\r\
        OBX|1|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121120000+0000\r\
        OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|3|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|start||||||F\r\
        OBX|4|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|active||||||F\r"
    )
}

#[test]
fn an_active_alert_takes_less_than_a_kilobyte() {
    let sender = "MONITOR|ICU".into();
    let watch = AlertWatch::default().with_confirmed_within(Duration::from_secs(30));
    let mut alerts = ActiveAlerts::new(watch);
    let counted = measure(|| {
        for id in 0..10_000 {
            let text = alert(id);
            let message = Message::parse(&text).unwrap();
            let report = AlertReport::read(&message).unwrap();
            let now = Now {
                elapsed: Duration::from_millis(id.into()),
                wall: Instant::UNIX_EPOCH,
            };
            let said = Said {
                position: Position::new(id.into()),
                ordinal: 0,
                sender: &sender,
                alert: report.alerts().next().unwrap(),
                received_at: now.wall,
                is_replay: false,
            };
            alerts.handle_said(now, said).unwrap();
            alerts.poll_change().unwrap();
        }
    });
    assert_eq!(alerts.standing_alerts().count(), 10_000);
    let bytes = counted.bytes_current;
    println!("{bytes} bytes for 10,000 alerts");
    assert!(bytes < 10_000 * 1000, "{bytes}");
}
