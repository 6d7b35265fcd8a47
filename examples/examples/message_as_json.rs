//! A whole message as JSON and back, for programs without an HL7 library.
//!
//! `cargo run -p ihe-pcd-examples --example message_as_json`
//!
//! The feature `serde` of `ihe-pcd` is on for it. The JSON holds whatever the message holds, patient data included.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::hl7::Message;
use ihe_pcd::hl7::tree::Tree;
use serde_json::{Value, json};

const BYTES: &[u8] = b"\
MSH|^~\\&|MONITOR||||||ORU^R01^ORU_R01|42|P|2.6||||||UNICODE UTF-8\r\
PID|||4711^^^HOSPITAL~77^^^WARD||Nordm\xC3\xA6nd^Kari\r\
NTE|1||R\\T\\D says 5 \\S\\ 2\r\
OBX|1|ST|||\"\"||\r";

/// Makes a tree of the message, JSON of the tree, and the message again of the JSON.
///
/// # Errors
///
/// When a text is not in the character set of the message.
pub fn main() -> Result<(), Box<dyn Error>> {
    let message = Message::parse(BYTES)?;
    let tree = Tree::read(&message)?;
    let json = serde_json::to_value(&tree)?;

    // Always at the same depth: segment, field, repetition, component, subcomponent, each counted from 0.
    let at = |path: &str| json.pointer(path).cloned();
    assert_eq!(at("/1/id"), Some(json!("PID")));
    assert_eq!(at("/1/fields/4/0/0/0"), Some(json!("Nordmænd")));
    assert_eq!(at("/1/fields/2/1/3/0"), Some(json!("WARD")));
    // Separators, escapes and the character set are gone.
    assert_eq!(at("/2/fields/2/0/0/0"), Some(json!("R&D says 5 ^ 2")));
    // What is empty is "", what HL7 calls null is null, and what is absent has no place.
    assert_eq!(at("/3/fields/3/0/0/0"), Some(json!("")));
    assert_eq!(at("/3/fields/4/0/0/0"), Some(Value::Null));
    assert_eq!(at("/3/fields/7/0/0/0"), None);

    let again: Tree = serde_json::from_value(json)?;
    assert_eq!(again, tree);
    // Written anew: it says the same. A message that is to be passed on byte for byte needs no tree.
    let written = again.write()?;
    assert_eq!(Tree::read(&written.message())?, tree);
    println!("{} segments there and back", tree.segments().len());
    Ok(())
}
