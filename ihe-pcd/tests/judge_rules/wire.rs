//! Messages as their segments and fields, so that one thing can be changed.

/// A change of one thing.
#[derive(Clone, Copy)]
pub(crate) enum Edit {
    /// The field of the segment (`OBX[2]`) becomes this, delimiters and all.
    Set(&'static str, usize, &'static str),
    /// Segments of this id (`OBX[2]`) are gone.
    Without(&'static str),
    /// A segment stands behind that one.
    Behind(&'static str, &'static str),
    /// The segment stands at the end once more.
    Again(&'static str),
    /// The first segment stands right behind the second.
    Move(&'static str, &'static str),
    /// All segments after this one are gone.
    UpTo(&'static str),
}

pub(crate) use Edit::{Again, Behind, Move, Set, UpTo, Without};

/// The message with the changes.
pub(crate) fn edited(message: &str, edits: &[Edit]) -> String {
    let mut segments: Vec<String> = message
        .split('\r')
        .filter(|segment| !segment.is_empty())
        .map(str::to_owned)
        .collect();
    for edit in edits {
        match *edit {
            Set("MSH", 1, text) => {
                for segment in &mut segments {
                    *segment = segment.replace('|', text);
                }
            }
            Set(segment, field, text) => {
                let at = position(&segments, segment);
                set(&mut segments[at], field, text);
            }
            Without(segment) => {
                let at = position(&segments, segment);
                segments.remove(at);
            }
            Behind(segment, text) => {
                let at = position(&segments, segment);
                segments.insert(at + 1, text.to_owned());
            }
            Again(segment) => {
                let at = position(&segments, segment);
                segments.push(segments[at].clone());
            }
            Move(segment, target) => {
                let moved = position(&segments, segment);
                let target = position(&segments, target);
                let moved = segments.remove(moved);
                segments.insert(target, moved);
            }
            UpTo(segment) => {
                let at = position(&segments, segment);
                segments.truncate(at + 1);
            }
        }
    }
    segments
        .iter()
        .map(|segment| format!("{segment}\r"))
        .collect()
}

/// Where `OBX[2]` is; `PID` is `PID[1]`.
fn position(segments: &[String], place: &str) -> usize {
    let (id, ordinal) = place.split_once('[').unwrap_or((place, "1]"));
    let ordinal: usize = ordinal.trim_end_matches(']').parse().unwrap();
    let mut like = segments
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.starts_with(id));
    like.nth(ordinal - 1).unwrap_or_else(|| panic!("{place}")).0
}

fn set(segment: &mut String, field: usize, text: &str) {
    let is_header = segment.starts_with("MSH");
    // MSH-1 is the first separator.
    let index = if is_header { field - 1 } else { field };
    let mut fields: Vec<&str> = segment.split('|').collect();
    if fields.len() <= index {
        fields.resize(index + 1, "");
    }
    fields[index] = text;
    *segment = fields.join("|");
}

/// The message with a field of its first such segment changed, if it has one.
pub(crate) fn with_field(message: &str, segment: &str, field: usize, text: &str) -> Option<String> {
    let mut segments: Vec<String> = message.split('\r').map(str::to_owned).collect();
    let mut all = segments.iter_mut();
    let found = all.find(|found| found.starts_with(segment))?;
    set(found, field, text);
    Some(segments.join("\r"))
}
