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
#[path = "../examples/edit_message.rs"]
mod edit_message;
#[path = "../examples/join_waveform.rs"]
mod join_waveform;
#[path = "../examples/message_as_json.rs"]
mod message_as_json;
#[path = "../examples/read_file.rs"]
mod read_file;
#[path = "../examples/read_message.rs"]
mod read_message;
#[path = "../examples/walk_groups.rs"]
mod walk_groups;
#[path = "../examples/write_messages.rs"]
mod write_messages;

#[test]
fn a_message_is_read() {
    read_message::main().unwrap();
}

#[test]
fn a_report_is_built_and_read_back() {
    build_report::main().unwrap();
}

#[test]
fn a_waveform_is_split_sent_and_joined() {
    join_waveform::main().unwrap();
}

#[test]
fn a_message_is_edited_in_passing() {
    edit_message::main().unwrap();
}

#[test]
fn a_file_of_batches_is_read_as_a_stream() {
    read_file::main().unwrap();
}

#[test]
fn a_message_becomes_json_and_a_message_again() {
    message_as_json::main().unwrap();
}

#[test]
fn notes_are_read_in_the_groups_they_belong_to() {
    walk_groups::main().unwrap();
}

#[test]
fn one_buffer_takes_many_messages() {
    write_messages::main().unwrap();
}
