use super::scan::{Byte, Positions};
use super::{Location, Message, Segment, SegmentCounter};

impl Message<'_> {
    /// The place that a byte belongs to: of an error or a deviation, which say a byte,
    /// or of where a cursor stands.
    ///
    /// A separator belongs to the part it ends, a line end to its segment.
    /// No level is named that the byte's field is not split at, so that a plain field is `OBX[1]-5`.
    /// `None` for a byte of no segment.
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    ///
    /// let bytes = b"MSH|^~\\&|A\rOBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC |||\r";
    /// let message = Message::parse(bytes)?;
    /// let deviation = message.deviations().next().ok_or("blanks around a code")?;
    /// let place = message.location_at(deviation.offset).ok_or("a place")?;
    /// assert_eq!(place.to_string(), "OBX[1]-3.3");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn location_at(&self, offset: usize) -> Option<Location> {
        let mut counter = SegmentCounter::new();
        for segment in self.segments() {
            let ordinal = counter.count(segment.id());
            // Before this one, and after the one before it: in no segment.
            let at = offset.checked_sub(segment.offset())?;
            if at <= segment.raw().len() {
                return Some(place(&segment, at, ordinal));
            }
        }
        None
    }
}

/// The place of byte `at` of a segment.
fn place(segment: &Segment<'_>, at: usize, ordinal: u32) -> Location {
    let place = Location::segment(segment.id(), ordinal);
    let raw = segment.raw();
    let is_header = segment.id().is_header();
    // MSH-1 stands where other segments have the separator that ends their id.
    match at {
        3 if is_header => return place.field(1),
        0..=3 => return place,
        _ if at >= raw.len() => return place,
        _ => {}
    }
    let delimiters = segment.delimiters();
    let fields = raw.get(4..).unwrap_or_default();
    let (number, field, at) = part(fields, Some(delimiters.field()), at.saturating_sub(4));
    if is_header && number == 1 {
        return place.field(2);
    }
    let number = number.saturating_add(u32::from(is_header));
    let (repetition, whole, at) = part(field, delimiters.repetition(), at);
    let (component, leaves, at) = part(whole, delimiters.component(), at);
    let (subcomponent, leaf, _) = part(leaves, delimiters.subcomponent(), at);

    let mut place = place.field(number);
    if whole.len() < field.len() {
        place = place.repetition(repetition);
    }
    if leaf.len() < whole.len() {
        place = place.component(component);
    }
    if leaf.len() < leaves.len() {
        place = place.subcomponent(subcomponent);
    }
    place
}

/// The part that byte `at` is in or ends: its number, its bytes, and where in it the byte is.
fn part(bytes: &[u8], separator: Option<u8>, at: usize) -> (u32, &[u8], usize) {
    let Some(separator) = separator else {
        return (1, bytes, at);
    };
    let (mut number, mut begin, mut end) = (1_u32, 0, bytes.len());
    for position in Positions::new(bytes, Byte(separator)) {
        if position >= at {
            end = position;
            break;
        }
        number = number.saturating_add(1);
        begin = position.saturating_add(1);
    }
    let part = bytes.get(begin..end).unwrap_or_default();
    (number, part, at.saturating_sub(begin))
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;
    use crate::hl7::ReadOptions;

    #[test]
    fn each_byte_has_its_place() {
        let bytes = b"MSH|^~\\&|A^B\r\rOBX|1|x&y^z~w\nOBX|2\r";
        let message = Message::parse(bytes).unwrap();
        let place = |offset: usize| message.location_at(offset).map(|place| place.to_string());
        let expected = [
            (0, Some("MSH")),
            (3, Some("MSH-1")),
            (4, Some("MSH-2")),
            (8, Some("MSH-2")),
            (9, Some("MSH-3.1")),
            (10, Some("MSH-3.1")),
            (11, Some("MSH-3.2")),
            (12, Some("MSH")),
            (13, None),
            (14, Some("OBX[1]")),
            (18, Some("OBX[1]-1")),
            (20, Some("OBX[1]-2(1).1.1")),
            (22, Some("OBX[1]-2(1).1.2")),
            (24, Some("OBX[1]-2(1).2")),
            (26, Some("OBX[1]-2(2)")),
            (27, Some("OBX[1]")),
            (32, Some("OBX[2]-1")),
            (35, None),
        ];
        for (offset, expected) in expected {
            assert_eq!(place(offset).as_deref(), expected, "{offset}");
        }
    }

    #[test]
    fn an_error_that_says_a_byte_has_a_place() {
        let bytes = b"MSH|^~\\&|A\rOBX|1\rOBX|2||a\x01b\r";
        let error = Message::parse_with(bytes, ReadOptions::STRICT).unwrap_err();
        let header = Message::parse_header(bytes, ReadOptions::default()).unwrap();
        let place = header.location_at(error.offset()).unwrap();
        assert_eq!(place.to_string(), "OBX[2]-3");
    }

    proptest! {
        #[test]
        fn the_place_of_a_byte_leads_back_to_it(body in "OBX[|^~&a]{0,20}\rOBX[|^~&a]{0,20}") {
            let bytes = ["MSH|^~\\&|A\r", &body].concat();
            let Ok(message) = Message::parse(&bytes) else {
                return Ok(());
            };
            for (offset, byte) in bytes.bytes().enumerate() {
                let Some(place) = message.location_at(offset) else {
                    continue;
                };
                if byte == b'a' && place.field_number().is_some() {
                    let leaf = message.subcomponent_at(place).unwrap().raw();
                    let begin = leaf.as_ptr().addr() - bytes.as_ptr().addr();
                    prop_assert!((begin..begin + leaf.len()).contains(&offset), "{place}");
                }
            }
        }
    }
}
