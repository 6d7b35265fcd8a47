//! The examples about sending and receiving run to their end.
//!
//! They are compiled into this test, so that it is their own `main` that runs.

#![allow(
    clippy::unwrap_used,
    unreachable_pub,
    reason = "tests fail by panicking, and an example's main is compiled as a module"
)]

#[path = "../examples/gateway.rs"]
mod gateway;
#[path = "../examples/print_alerts.rs"]
mod print_alerts;
#[path = "../examples/raise_alert.rs"]
mod raise_alert;
#[path = "../examples/run_consumer.rs"]
mod run_consumer;
#[path = "../examples/send_report.rs"]
mod send_report;
#[path = "../examples/thin_reports.rs"]
mod thin_reports;

#[test]
fn a_gateway_sends_on_what_is_wanted() {
    gateway::main().unwrap();
}

#[test]
fn a_station_prints_what_stands() {
    print_alerts::main().unwrap();
}

#[test]
fn an_alert_is_raised_changed_and_ended() {
    raise_alert::main().unwrap();
}

#[test]
fn a_consumer_takes_a_report() {
    run_consumer::main().unwrap();
}

#[test]
fn a_report_is_sent_and_acknowledged() {
    send_report::main().unwrap();
}

#[test]
fn a_chart_gets_one_value_for_each_interval() {
    thin_reports::main().unwrap();
}
