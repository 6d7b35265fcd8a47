//! Builds a PCD-01 report as a monitor would, and prints the message.
//!
//! `cargo run -p ihe-pcd-examples --example build_report`
//!
//! The report says how the clocks of the reporter and of the device are kept, and how far apart they are.
//! The builder does the containment, the numbers of the rows and the fixed fields of MSH.
//! Whom the report is about must be said: without that line it does not compile.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::time::Duration;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cwe, Cx, Ei, Instant, Nm, Pl, Xpn};
use ihe_pcd::model::{
    ClockStatus, Identity, Limits, MeasurementStatus, Metric, ProcessingId, Report, Sender,
    SiteRules,
};
use ihe_pcd::plugin::TimeClient;

/// What keeps the clock of this host, as the Time Client of the profile Consistent Time.
///
/// A real one asks the daemon that does: this one would like to be kept by NTP.
#[derive(Debug)]
struct Ntp;

impl TimeClient for Ntp {
    fn clock_status(&self) -> ClockStatus {
        ClockStatus::new(mdc::TIME_SYNC_NTPV4).accurate_to(Duration::from_millis(20))
    }
}

/// Builds the report, prints it a segment a line, and reads it back.
///
/// # Errors
///
/// When a text does not fit the character set of the message; with UTF-8 that does not happen.
pub fn main() -> Result<(), Box<dyn Error>> {
    // Nothing in the builder has a clock: a device hands in its own time.
    let now = Instant::parse_rfc3339("2026-11-21T11:00:00Z")?;

    // The monitor's own clock is seven minutes fast; what it measures is reported in the time of this host.
    let shown_by_monitor = Instant::parse_rfc3339("2026-11-21T11:07:00Z")?;

    let patient = Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")).named(Xpn {
        family: "Nordmann".into(),
        given: "Kari".into(),
        name_type: "L".into(),
        ..Xpn::default()
    });
    let bed = Pl {
        point_of_care: "ICU".into(),
        bed: "4".into(),
        ..Pl::default()
    };

    let report = Report::builder(Sender::named("MONITOR", "HOSPITAL"), "MONITOR-1", now)
        .patient(patient)
        .at(bed)
        // No receiver may chart what a demonstration sends.
        .processing(ProcessingId::DEBUGGING)
        .reporter_clock(Ntp.clock_status())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .device_clock(ClockStatus::UNSYNCHRONISED)
        .device_time(shown_by_monitor, now)
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .channel(mdc::DEV_ANALY_SAT_O2_CHAN)
        .observation(
            // A number from text keeps its digits: the trailing zero says how precise it is.
            Metric::number(mdc::PULS_OXIM_SAT_O2, Nm::parse("97.0")?, unit::PERCENT)
                .limits(Limits::between(90, 100))
                // OBX-8 `DEMO`, and with it OBX-11 `R`.
                .measurement_status(MeasurementStatus::DEMO_DATA)
                .taken_at(now)
                .method(Cwe::new("AMEAS", "auto-measurement", "MDC")),
        )
        .build();

    let message = report.write()?;
    for segment in message.message().segments() {
        println!("{}", String::from_utf8_lossy(segment.raw()));
    }
    // What was written is what will be read.
    let read = Report::read(&message.message())?;
    assert_eq!(read, report);
    let clocks = read.device_clocks(&SiteRules::default());
    let offsets: Vec<_> = clocks.iter().filter_map(|clock| clock.offset).collect();
    assert_eq!(offsets.first().map(|offset| offset.seconds()), Some(-420));
    Ok(())
}
