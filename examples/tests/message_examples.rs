//! The examples about messages run to their end.
//!
//! They are compiled into this test, so that it is their own `main` that runs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    unreachable_pub,
    reason = "tests fail by panicking, and an example's main is compiled as a module"
)]

#[path = "../examples/build_report.rs"]
mod build_report;
#[path = "../examples/read_message.rs"]
mod read_message;

#[test]
fn a_message_is_read() {
    read_message::main().unwrap();
}

#[test]
fn a_report_is_built_and_read_back() {
    build_report::main().unwrap();
}
