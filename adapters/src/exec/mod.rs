//! A driver or a sink in any language: a child process that speaks lines of JSON over its standard input and output.
//!
//! For whoever has a driver in Python or C#, or a system that only a program of its vendor can write to.
//! [`ExecSource`] runs a program that brings messages, [`ExecSink`] one that takes them.
//! The child cannot crash this program, and cannot fill its memory: it has one thing at a time, and waits for the answer.
//!
//! # The protocol, version 1
//!
//! For whoever writes the program.
//!
//! Each line is one JSON object in UTF-8, ended by LF (CR LF is taken too). Members that are not named here are passed over, and more may be sent to you.
//! Flush after each line. Standard output is for the protocol alone.
//! Standard error is read, counted and thrown away, as it may hold patient data: keep a log of your own.
//!
//! The first line in each direction is a hello. It is sent to you at once:
//!
//! ```text
//! {"ihe-pcd-exec":1,"role":"source","application":"MONITOR^0123456789ABCDEF^EUI-64","facility":"ICU","alive_within_ms":60000,"longest_line":33554432}
//! {"ihe-pcd-exec":1,"role":"sink","answer_within_ms":30000,"longest_line":33554432}
//! ```
//!
//! You answer with the version that you speak and the same role, within 30 seconds if nothing else is set:
//!
//! ```text
//! {"ihe-pcd-exec":1,"role":"source"}
//! ```
//!
//! `application` and `facility` are MSH-3 and MSH-4 as the site has named you, `^` between their components.
//!
//! When your standard input ends, you end: whatever was not answered then is not done. Soon after you are killed, with everything that you have started.
//! The end of your standard output is your end too.
//!
//! ## A source
//!
//! You send messages of HL7 v2.6, each with a number of your own, which comes back in the answer:
//!
//! ```text
//! {"id":1,"message":"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6\rPID|||4711\r"}
//! {"id":2,"message_base64":"TVNIfF5+XCZ8..."}
//! {"alive":true}
//! {"done":true}
//! ```
//!
//! `message` is for UTF-8, which MSH-18 then says (`UNICODE UTF-8`) unless it is ASCII; `message_base64` (RFC 4648, with padding) is for any bytes.
//! Each message has a control id (MSH-10) that no other of yours has. You are answered in the order in which you have sent:
//!
//! ```text
//! {"stored":1}
//! {"refused":2,"why":"MSH-10: a message without control id cannot be acknowledged"}
//! ```
//!
//! - `stored`: it is stored as durably as the site stores. Now you may tell your device so, and forget it.
//! - `refused`: it is not stored, and would not be if you sent it again. The next one may be.
//! - No answer: the disk is full or slow, so your next lines wait in the pipe. Nothing needs to be done.
//!
//! You may send several messages before the first is answered. What was not answered when you ended, send again when you are started again,
//! with the same bytes: then it is stored once.
//!
//! Say `alive` when you have had nothing else to say for half of `alive_within_ms` (0: never needed), and not more than a hundred times in a second.
//! With `done` you say that there will be nothing more: you are not started again. If you end without it, you are, after a pause.
//!
//! ## A sink
//!
//! You are sent one report at a time:
//!
//! ```text
//! {"report":1,"key":"00000000000000000017-1795608000","position":17,"peer":"10.0.0.7:41022","received_at":"2026-11-25T12:00:00Z","part":"whole","out_of_order":false,"replayed":false,"late":false,"message":"MSH|^~\\&|..."}
//! ```
//!
//! | member | what it is |
//! |---|---|
//! | `report` | its number, for the answer; counted from 1 since you were started |
//! | `key` | recognises the report: the same report has the same, also after a restart |
//! | `position` | where it stands in the journal, from 1 |
//! | `peer` | the other end of the connection that it came over |
//! | `received_at` | when it came (RFC 3339, UTC) |
//! | `part` | `whole`; behind a thinning `window` (then `window` has its first instant and the first after it), `late` or `correction` (then `corrects` has, if it is known, `position`, `control_id`, `obr` and `obx` of the value that is corrected, its `time`, and whether it `was_given`) |
//! | `out_of_order` | reports that stand behind it came before it: it had been set aside |
//! | `replayed` | it came before, and everything from somewhere on was asked for again |
//! | `late` | it was received a good while ago |
//! | `message` | the report as HL7 v2.6, in UTF-8. It has what this library reads of a message, which [`Report`](ihe_pcd::model::Report) says; the message as it was is in the journal |
//!
//! You answer within `answer_within_ms` with one of
//!
//! ```text
//! {"taken":1}
//! {"retry_later":1}
//! {"refuse":1}
//! {"poison":1}
//! ```
//!
//! - `taken`: you have it for good: it is on your disk, or in the system behind you. It does not come again, unless the answer is lost: then it comes with the same `key`.
//! - `retry_later`: the system behind you is down. The same report comes again, and none before it. Do not end because of it.
//! - `refuse`: you will never take it. It is set aside, and an operator sees it.
//! - `poison`: you failed over it. It is tried again a few times, then set aside. To end while you have a report says the same.
//!
//! A member `why` may stand beside an answer; it is read by nobody, as it might hold patient data.
//! Say nothing but the answer.
//!
//! ## What ends you
//!
//! A line that is longer than `longest_line`, or is not in the protocol; an answer that does not come in time;
//! input that you do not read in time; more than 16 MiB on standard error in a minute (all limits: [`ExecLimits`]).
//! Then you are killed and started again after a pause. Nothing that was answered with `stored` or `taken` is lost by that.
//!
//! # Where the child runs
//!
//! Without a shell, with the environment that the settings name and nothing else, in a process group of its own (on Unix), under the same user.
//! A site that must confine it further gives a program that does so (`bwrap`, `systemd-run`) and the driver as its arguments.
//! On Unix everything that the child has started is killed with it, unless it has left the group; on Windows the child alone is.
//!
//! A driver and a sink in Python are in the folder `examples/exec` of the repository.
//!
//! Not here: what a message must be ([`ihe_pcd::model`]), and when a source that failed is run again ([`ObservationSource`](ihe_pcd::plugin::ObservationSource)).

mod child;
mod error;
mod events;
mod lines;
mod settings;
mod sink;
mod source;
mod words;

pub use error::ExecError;
pub use settings::{ExecLimits, ExecSettings, Hidden};
pub use sink::ExecSink;
pub use source::ExecSource;
