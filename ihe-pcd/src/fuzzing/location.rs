use alloc::string::ToString;
use core::str;

use super::index;
use crate::hl7::{Location, Message};

/// Reads a place from the first line and looks it up in the message that follows.
///
/// # Panics
///
/// If a place is not read back from its text, or if the ways to look it up disagree.
pub fn location(data: &[u8]) {
    let length = data
        .iter()
        .position(|&byte| byte == b'\n')
        .unwrap_or(data.len());
    let (line, message) = data.split_at(length);
    let Some(place) = str::from_utf8(line)
        .ok()
        .and_then(|line| line.parse::<Location>().ok())
    else {
        return;
    };
    assert_eq!(place.to_string().parse(), Ok(place));
    let Ok(message) = Message::parse(message) else {
        return;
    };
    let (field, component) = (message.field_at(place), message.component_at(place));
    assert_eq!(field.is_some(), component.is_some());
    let (Some(field), Some(component)) = (field, component) else {
        return;
    };
    let repetition = index(place.repetition_number().unwrap_or(1));
    let number = index(place.component_number().unwrap_or(1));
    let again = field.repetition(repetition).component(number);
    assert_eq!(again.raw(), component.raw());
    assert_eq!(again.presence(), component.presence());
}
