//! The rooms of `ihe-pcd`, in their order.

use std::fs;
use std::path::Path;

use crate::path::{Named, paths};
use crate::source::{rust_files, workspace};

/// A room names only rooms that stand before it.
const ROOMS: [&str; 8] = [
    "hl7", "datatype", "model", "profile", "session", "plugin", "actor", "pipeline",
];

/// The files at the top, which name every room.
const TOP: [&str; 3] = ["lib", "error", "fuzzing"];

/// The last room that holds no socket, clock, thread or randomness.
const LAST_CORE: &str = "session";

/// What a core takes as an argument, or leaves to the actors.
const OUTSIDE_A_CORE: [&[&str]; 11] = [
    &["std", "net"],
    &["std", "thread"],
    &["std", "fs"],
    &["std", "env"],
    &["std", "process"],
    &["std", "time", "Instant"],
    &["std", "time", "SystemTime"],
    &["std", "time", "*"],
    &["tokio"],
    &["rand"],
    &["getrandom"],
];

/// One line for each path in `text` that its place in the house forbids.
fn violations(file: &str, text: &str) -> Vec<String> {
    let module = module(file);
    let room = module.first().map_or("lib", String::as_str);
    if TOP.contains(&room) {
        return Vec::new();
    }
    let Some(place) = place(room) else {
        return vec![format!(
            "{file}: `{room}` is no room; the rooms are {}",
            ROOMS.join(" < ")
        )];
    };
    paths(text, &module)
        .iter()
        .filter_map(|named| rule(room, place, named).map(|rule| (named, rule)))
        .map(|(named, rule)| {
            format!(
                "{file}:{}: `{}`: {rule}",
                named.line,
                named.segments.join("::")
            )
        })
        .collect()
}

/// The rule that this path in this room breaks.
fn rule(room: &str, own: usize, named: &Named) -> Option<String> {
    let session = place(LAST_CORE).unwrap();
    if own < session && (named.begins(&["ihe_pcd_mllp"]) || named.begins(&["crate", "mllp"])) {
        return Some(format!(
            "mllp is named from `session` upwards, and `{room}` stands before it"
        ));
    }
    if own <= session && OUTSIDE_A_CORE.iter().any(|prefix| named.begins(prefix)) {
        return Some(format!(
            "`{room}` is a core: it holds no socket, clock, thread or randomness, they are arguments"
        ));
    }
    if !named.begins(&["crate"]) {
        return None;
    }
    let target = named.segments.get(1)?.as_str();
    if matches!(target, "codes" | "mllp") {
        return None;
    }
    match place(target) {
        Some(other) if other <= own => None,
        Some(_) => Some(format!(
            "`{target}` stands after `{room}` ({})",
            ROOMS.join(" < ")
        )),
        None => Some(format!(
            "the crate root stands after every room: name the room that `{target}` is in"
        )),
    }
}

fn place(room: &str) -> Option<usize> {
    ROOMS.iter().position(|name| *name == room)
}

/// The module a file holds: `hl7/segment.rs` is `hl7::segment`, `hl7/mod.rs` is `hl7`.
fn module(file: &str) -> Vec<String> {
    let mut parts: Vec<String> = file
        .trim_end_matches(".rs")
        .split('/')
        .map(str::to_owned)
        .collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

#[test]
fn a_room_names_only_what_stands_before_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = rust_files(&source);
    assert!(files.len() > 10, "the sources were not found");
    let violations: Vec<_> = files
        .iter()
        .flat_map(|path| {
            let file = path.strip_prefix(&source).unwrap().to_string_lossy();
            violations(&file, &fs::read_to_string(path).unwrap())
        })
        .collect();
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn the_pure_packages_are_pure_too() {
    // The rooms of mllp that carry bytes; all other files are the core.
    const CARRIERS: [&str; 7] = [
        "client",
        "connection",
        "listeners",
        "server",
        "tcp",
        "tls",
        "transport",
    ];
    let source = workspace().join("mllp/src");
    for path in rust_files(&source) {
        let file = path
            .strip_prefix(&source)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let room = file.split(['/', '.']).next().unwrap();
        if CARRIERS.contains(&room) || file == "lib.rs" {
            continue;
        }
        for named in paths(&fs::read_to_string(&path).unwrap(), &module(&file)) {
            assert!(
                !OUTSIDE_A_CORE.iter().any(|prefix| named.begins(prefix)),
                "mllp/src/{file}:{}: `{}` belongs to one of {CARRIERS:?}",
                named.line,
                named.segments.join("::")
            );
        }
    }
}

#[test]
fn a_file_that_breaks_the_rule_is_caught_with_its_line() {
    for (file, text) in [
        ("hl7/field.rs", "use crate::model::Report;"),
        ("hl7/field.rs", "use crate::{hl7::Location, actor};"),
        ("hl7/field.rs", "use super::super::datatype::Dtm;"),
        ("hl7/mod.rs", "use super::datatype;"),
        ("hl7/mod.rs", "pub use super::*;"),
        (
            "datatype/dtm.rs",
            "fn f() -> crate::session::X { crate::session::x() }",
        ),
        ("model/report.rs", "use crate::Error;"),
        ("model/report.rs", "use ihe_pcd_mllp::Frame;"),
        ("profile/mod.rs", "use crate::mllp;"),
        ("session/consumer.rs", "use std::time::{Duration, Instant};"),
        (
            "session/consumer.rs",
            "let now = std::time::SystemTime::now();",
        ),
        ("session/inbox/mod.rs", "use tokio::sync::mpsc;"),
        (
            "session/inbox/mod.rs",
            "use super::super::super::plugin::Journal;",
        ),
        ("model/time.rs", "use ::std::net::IpAddr;"),
        (
            "plugin/sink.rs",
            "#[cfg(test)]\nmod tests {\n    use crate::actor::Consumer;\n}",
        ),
        ("helpers/mod.rs", ""),
    ] {
        assert!(!violations(file, text).is_empty(), "{file}: {text}");
    }
    let text =
        "use crate::hl7;\n\n// crate::session\nuse crate::{\n    datatype,\n    session,\n};\n";
    let found = violations("model/report.rs", text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("model/report.rs:6: `crate::session`: `session` stands after `model`")
    );
}

#[test]
fn a_file_that_keeps_the_rule_passes() {
    for (file, text) in [
        (
            "hl7/field.rs",
            "use super::{Charset, Text};\nuse crate::hl7::escape;",
        ),
        (
            "hl7/mod.rs",
            "//! See [`model`](crate::model).\npub use field::Field;",
        ),
        ("hl7/segment.rs", "mod tests { use super::super::Message; }"),
        (
            "model/report.rs",
            "use crate::{codes::MdcCode, datatype::{Dtm, Instant}, hl7};",
        ),
        (
            "session/answer.rs",
            "use core::time::Duration;\nuse ihe_pcd_mllp::Frame;",
        ),
        (
            "session/answer.rs",
            "/// Not `tokio::time`.\nconst NAME: &str = \"std::net\";",
        ),
        (
            "actor/consumer.rs",
            "use crate::plugin::Journal; use tokio::net::TcpListener;",
        ),
        ("error.rs", "use crate::actor::X;"),
    ] {
        assert_eq!(
            violations(file, text),
            Vec::<String>::new(),
            "{file}: {text}"
        );
    }
}
