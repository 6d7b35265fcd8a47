//! What is told through `tracing`: names, numbers and rules, never what a child said.

use super::ExecError;

pub(super) fn started(name: &str) {
    tracing::info!(target: "ihe_pcd", name, "a program was started");
}

pub(super) fn ended(name: &str, was_killed: bool) {
    tracing::info!(target: "ihe_pcd", name, was_killed, "a program has ended");
}

pub(super) fn failed(name: &str, error: ExecError) {
    tracing::warn!(target: "ihe_pcd", name, %error, "a program failed, and was ended");
}

pub(super) fn message_refused(name: &str) {
    tracing::warn!(target: "ihe_pcd", name, "a message of a program was not taken");
}

pub(super) fn stderr(name: &str, lines: u64, bytes: u64) {
    tracing::warn!(target: "ihe_pcd", name, lines, bytes, "a program wrote to its standard error");
}
