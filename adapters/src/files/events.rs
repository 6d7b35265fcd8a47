//! What is told through `tracing`: counts and rules, never the name of a file or what is in it.

use super::FilesError;

pub(super) fn taken(name: &str, messages: u64) {
    tracing::debug!(target: "ihe_pcd", name, messages, "a file was taken");
}

pub(super) fn refused(name: &str, messages: u64, complaints: u64) {
    tracing::warn!(target: "ihe_pcd", name, messages, complaints, "not everything in a file was taken");
}

pub(super) fn unread(name: &str, files: u64, error: FilesError) {
    tracing::warn!(target: "ihe_pcd", name, files, %error, "files cannot be read, and stay where they are");
}

pub(super) fn repaired(name: &str, bytes: u64) {
    tracing::warn!(target: "ihe_pcd", name, bytes, "the end of a file was cut off: it was not whole, and never acknowledged");
}

pub(super) fn left_open(name: &str, error: FilesError) {
    tracing::warn!(target: "ihe_pcd", name, %error, "a file could not be completed, and is when the sink is opened again");
}
