use alloc::string::{String, ToString};

use crate::hl7::Message;
use crate::profile::igamt::{Igamt, IgamtFile};

const PROFILE: &str = include_str!("../profile/igamt/sample/Profile.xml");
const CONSTRAINTS: &str = include_str!("../profile/igamt/sample/Constraints.xml");
const VALUE_SETS: &str = include_str!("../profile/igamt/sample/ValueSets.xml");

const MESSAGE: &str = "MSH|^~\\&|A^1.2^ISO\rPID|||M\rOBR|1||182777000^^SCT\r\
    OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72\rOBX|2|DTM|777||2026\rOBR|3\r";

/// Reads a profile of which one file is any text, or a valid one with some bytes changed, and judges by what is read.
///
/// The first byte says which file; with its bit 7, the rest is taken by threes: a place (two bytes), and what to write there.
///
/// # Panics
///
/// If a refusal has no line or does not name the file that was changed.
pub fn igamt(data: &[u8]) {
    let Some((&first, rest)) = data.split_first() else {
        return;
    };
    let mut files = [PROFILE, CONSTRAINTS, VALUE_SETS].map(String::from);
    let which = usize::from(first % 3);
    if let Some(file) = files.get_mut(which) {
        *file = if first < 128 {
            String::from_utf8_lossy(rest).into_owned()
        } else {
            changed(file, rest)
        };
    }
    let [profile, constraints, value_sets] = &files;
    let read = Igamt {
        profile,
        constraints,
        value_sets,
    }
    .read();
    match read {
        Err(error) => {
            assert!(error.line > 0, "a refusal has a line");
            assert!(!error.to_string().is_empty(), "a refusal says something");
            // A binding is missed in the profile, not in the library that lost its table.
            let named = match error.file {
                IgamtFile::Profile => true,
                IgamtFile::Constraints => which == 1,
                IgamtFile::ValueSets => which == 2,
            };
            assert!(named, "a refusal names the file that is wrong");
        }
        Ok(profile) => {
            let message = Message::parse(MESSAGE);
            assert!(message.is_ok(), "the message is one");
            if let Ok(message) = message {
                assert_eq!(profile.judge(message), profile.judge(message));
            }
        }
    }
}

/// The text with some bytes replaced or taken out; what is no text then is left as it was.
fn changed(text: &str, changes: &[u8]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for change in changes.chunks_exact(3) {
        let [high, low, byte] = change else { continue };
        let at = usize::from(u16::from_be_bytes([*high, *low])).checked_rem(bytes.len());
        let Some(at) = at else { break };
        match byte {
            0 => {
                bytes.remove(at);
            }
            1 => bytes.truncate(at),
            byte => {
                if let Some(place) = bytes.get_mut(at) {
                    *place = *byte;
                }
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
