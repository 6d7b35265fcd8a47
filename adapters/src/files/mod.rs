//! Folders of HL7 files, and files with a line of JSON for each report.
//!
//! For whoever exchanges reports with a system that reads or writes files, keeps them where any tool can read them, or brings in those of an archive.
//!
//! | | from files | into files |
//! |---|---|---|
//! | HL7, a file for each report or many messages in one | [`FolderSource`] | [`FolderSink`] |
//! | JSON, a line for each report | [`NdjsonSource`] | [`NdjsonSink`] |
//! | JSON, a line for each audit event, and nothing of a patient | | [`NdjsonAudit`] |
//!
//! # When a file is taken
//!
//! A source takes a file when it is complete, and it is complete when its name ends in `.hl7` or `.ndjson` (in capitals too) and does not begin with a dot.
//! So whoever writes files there writes under another name first, `17.hl7.tmp` or `.17.hl7`, and renames the file in the same file system when it is whole.
//! All sinks do so. A file that is copied there under its own name may be taken when it is half there.
//!
//! Files are taken in the order of their names, each from its begin to its end, one message after the other. Links and folders are passed over.
//! Files that come while others are taken may be taken before or after those, whatever their names.
//!
//! # What becomes of it
//!
//! A file of which everything is stored goes to `taken` (or is deleted, if the settings say so; whoever keeps them, removes them some day).
//! A file in which something is wrong goes to `refused`, and a file beside it, `NAME.why`, has a line for each thing, with its place and the rule:
//!
//! ```text
//! byte 4711: MSH-10: a message without control id cannot be acknowledged
//! ```
//!
//! Everything else in that file is stored all the same. Whoever has corrected it puts it into the folder again: what is stored already,
//! to the byte, is not stored a second time ([`Outlet`](ihe_pcd::plugin::Outlet)).
//!
//! If the program ends in the middle of a file, the file is where it was and is taken again, with the same result.
//! A file that cannot be read stays, with an event, and the next one is taken.
//! If a name is in use in `taken` or `refused`, the file gets a number behind its name (`17.hl7~2`): nothing is overwritten.
//!
//! # A line
//!
//! ```text
//! {"key":"00000000000000000017-1795608000","position":17,"peer":"10.0.0.7:41022","received_at":"2026-11-25T12:00:00Z","part":"whole","out_of_order":false,"replayed":false,"late":false,"message":"MSH|^~\\&|..."}
//! ```
//!
//! - `key` recognises the report, `position` is where it stands in the journal, `peer` the other end of the connection, `received_at` when it came.
//! - `part` is `whole`; behind a thinning `window` (with `window`, its first instant and the first after it), `late`, or `correction`
//!   (with `corrects`, the value that is corrected, if it is known).
//! - `out_of_order`: it had been set aside; `replayed`: it was asked for again; `late`: it was received a good while ago.
//! - `message` is the report as HL7 v2.6 in UTF-8: what this library reads of a message, which [`Report`](ihe_pcd::model::Report) says.
//!
//! Of a line that it takes, [`NdjsonSource`] reads the message alone.
//!
//! # Where the files lie
//!
//! On a disk of this machine that does what `fsync` says; then an acknowledged report survives a power cut.
//! The folder must be there: a disk that is not mounted is an error, and not a new folder.
//! Files can be read by their owner and its group (0640), and by nobody else. One sink writes into a folder (it holds `.lock` there);
//! on a network file system that is not assured.
//!
//! Not here: how long files are kept.

mod audit_line;
mod counter;
mod disk;
mod error;
mod events;
mod folder_sink;
mod folder_source;
mod intake;
mod keys;
mod lines_file;
mod lines_folder;
mod ndjson_audit;
mod ndjson_sink;
mod ndjson_source;
mod put_away;
mod settings;

pub use error::FilesError;
pub use folder_sink::FolderSink;
pub use folder_source::FolderSource;
pub use ndjson_audit::NdjsonAudit;
pub use ndjson_sink::NdjsonSink;
pub use ndjson_source::NdjsonSource;
pub use settings::{
    FolderSinkSettings, Folders, NdjsonAuditSettings, NdjsonSinkSettings, SourceSettings,
};
