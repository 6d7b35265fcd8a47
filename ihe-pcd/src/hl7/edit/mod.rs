mod part;
mod piece;
mod segment;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use core::fmt;

use bytes::Bytes;

use self::part::Part;
use self::piece::Piece;
use super::charset::ESC;
use super::escape::{NULL, NoEscape, escape};
use super::field::Syntax;
use super::surroundings::{END_BLOCK, START_BLOCK};
use super::{
    Charset, EditError, Field, Location, Message, MessageBuf, ReadOptions, Segment, SegmentId,
};

/// Changes a message and leaves the rest of it as it is, byte for byte.
///
/// For gateways that correct a field of a message that passes through, and for tests that break one.
/// It knows segments, fields, repetitions, components and subcomponents, and not what they mean:
/// no set id is renumbered, and MSH-10 stays what it is unless it is set.
/// A message that is made from nothing is a [`Writer`](super::Writer)'s.
///
/// An editor borrows the message; only a segment that is edited is copied.
/// What stands around and between segments stays, the deviations that were tolerated included:
/// an editor that was asked for nothing gives back the bytes it was made from.
///
/// ```
/// use ihe_pcd::hl7::{Message, SegmentId};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6\rPID|||A1\rOBX|1|NM|||72\rOBX|2|NM|||\r",
/// )?;
/// let mut editor = message.edit();
/// editor.set("PID-5(1).2".parse()?, "Ola & Kari")?;
/// editor.remove_segment("OBX[2]".parse()?)?;
/// let note = editor.insert_segment_after("OBX[1]".parse()?, SegmentId::NTE)?;
/// editor.set(note.field(3), "artefact")?;
/// let edited = editor.finish()?;
/// assert_eq!(
///     edited.as_ref(),
///     b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6\rPID|||A1||^Ola \\T\\ Kari\rOBX|1|NM|||72\rNTE|||artefact\r",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Places
///
/// Edits apply one after another, each to what the one before has left:
/// once `OBX[2]` is removed, the third OBX is `OBX[2]`.
/// An edit replaces the whole part that its place names, a field with all its repetitions or one subcomponent,
/// and where a place skips a level it means the first: `PID-5.2` is `PID-5(1).2`.
/// A place that is not there yet is made by adding the separators it lacks, up to [`Editor::MAX_ADDED_SEPARATORS`].
/// The separators around a part stay, so that nothing else moves:
/// a last field that is cleared leaves those before it, and only a removed repetition takes one along.
/// An edit costs one pass over the list of segments and one over the segment it changes.
///
/// # What cannot be edited
///
/// MSH-1, MSH-2 and MSH-18 say how all other bytes are to be read,
/// so changing one of them is writing the message anew;
/// the same holds for the first two fields of FHS and BHS.
/// MSH is neither removed nor inserted: a message begins with one (HL7 v2.6 2.5).
/// FHS, BHS, BTS and FTS are not inserted, because they stand around messages and end one (HL7 v2.6 2.10.3).
///
/// # Errors
///
/// Every edit that fails has changed nothing, and its [`EditError`] names the place.
/// `Debug` of an editor shows how many segments there are.
#[derive(Clone)]
#[must_use = "edits are lost until `finish`"]
pub struct Editor<'a> {
    /// What stands before MSH.
    lead: &'a [u8],
    /// The segments, each with what follows it; MSH first.
    pieces: Vec<Piece<'a>>,
    syntax: Syntax,
    options: ReadOptions,
}

impl<'a> Message<'a> {
    /// An [`Editor`] of this message; no byte is copied yet.
    pub fn edit(self) -> Editor<'a> {
        Editor::new(self)
    }
}

impl<'a> Editor<'a> {
    /// How many separators one edit may add to make the place it names.
    ///
    /// Real messages need some dozens.
    /// Without a bound a few bytes such as `OBX-5(4000000000)` would be written as gigabytes.
    /// Parts that are there have any number: component 100,000 of an array can be set.
    pub const MAX_ADDED_SEPARATORS: usize = 10_000;

    /// An editor of this message; no byte is copied yet.
    pub fn new(message: Message<'a>) -> Self {
        let (lead, pieces) = Piece::split(message);
        Self {
            lead,
            pieces,
            syntax: Syntax {
                delimiters: message.delimiters(),
                charset: message.charset(),
            },
            options: message.options(),
        }
    }

    /// The field a place names as it is now:
    /// `None` when there is no such segment or the place names no field.
    ///
    /// As [`Message::field_at`].
    pub fn field_at(&self, place: Location) -> Option<Field<'_>> {
        let number = usize::try_from(place.field_number()?).ok()?;
        let piece = self.pieces.get(self.position(place)?)?;
        // Offsets are those of a message that was read, and this one is still being made.
        let segment = Segment::new(piece.id(), piece.raw(), 0, self.syntax);
        Some(segment.field(number))
    }

    /// Replaces the part a place names with one text.
    ///
    /// The text is escaped with the message's own separators and written in its own character set.
    /// It reads back identical, and adds no segment, field, repetition or component whatever is in it.
    /// An empty text is [`clear`](Self::clear).
    ///
    /// # Errors
    ///
    /// - [`EditError::Absent`] when there is no such segment.
    /// - [`EditError::Level`] when the place names no field.
    /// - [`EditError::Fixed`] for MSH-1, MSH-2 or MSH-18.
    /// - [`EditError::Character`] when the message's character set lacks a character; it is never replaced.
    /// - [`EditError::NoEscape`] when the text has to be escaped, and the message declares no escape character.
    /// - [`EditError::Undeclared`] when the message declares no separator for this level.
    /// - [`EditError::TooFar`] when more than [`MAX_ADDED_SEPARATORS`](Self::MAX_ADDED_SEPARATORS) are lacking.
    pub fn set(&mut self, place: Location, text: &str) -> Result<(), EditError> {
        let value = self.encoded(place, text)?;
        self.replace(place, &value)
    }

    /// Replaces the part a place names with a null (`""`): the receiver is to delete what it holds
    /// (HL7 v2.6 2.5.3).
    ///
    /// # Errors
    ///
    /// As [`set`](Self::set).
    pub fn set_null(&mut self, place: Location) -> Result<(), EditError> {
        self.replace(place, NULL)
    }

    /// Replaces the part a place names with nothing; what is not there is left so.
    ///
    /// # Errors
    ///
    /// [`EditError::Absent`], [`EditError::Level`] and [`EditError::Fixed`] as [`set`](Self::set).
    pub fn clear(&mut self, place: Location) -> Result<(), EditError> {
        self.replace(place, b"")
    }

    /// Replaces a field with a field of a message, this or another, as it is spelt there.
    ///
    /// A field that is absent or empty in `source` is cleared here, and a null stays a null.
    ///
    /// ```
    /// # use ihe_pcd::hl7::Message;
    /// let source = Message::parse(b"MSH|^~\\&|A\rPID|||1^^^W~2^^^W\r")?;
    /// let message = Message::parse(b"MSH|^~\\&|B\rPID|1\r")?;
    /// let mut editor = message.edit();
    /// editor.copy_field("PID-3".parse()?, source, "PID-3".parse()?)?;
    /// assert_eq!(editor.finish()?.as_ref(), b"MSH|^~\\&|B\rPID|1||1^^^W~2^^^W\r");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`set`](Self::set) for both places, where a place that names more than a field is [`EditError::Level`];
    /// [`EditError::Copy`] when the same bytes would mean something else here or would end a frame:
    /// set the texts of its parts instead.
    pub fn copy_field(
        &mut self,
        place: Location,
        source: Message<'_>,
        from: Location,
    ) -> Result<(), EditError> {
        if let Some(at) = [place, from].into_iter().find(|&place| !is_field(place)) {
            return Err(EditError::Level { at });
        }
        // The separators that a header declares would be taken for separators.
        if from.id().is_header() && from.field_number() <= Some(2) {
            return Err(EditError::Fixed { at: from });
        }
        let field = source
            .field_at(from)
            .ok_or(EditError::Absent { at: from })?;
        let charset = source.charset();
        // Two sets whose names are not known may be two sets.
        let same_charset = charset == self.syntax.charset && charset != Charset::UNSUPPORTED;
        let reads_the_same = |&byte: &u8| {
            !matches!(byte, START_BLOCK | END_BLOCK)
                && (same_charset
                    || byte.is_ascii() && byte != ESC && source.delimiters().escape() != Some(byte))
        };
        if source.delimiters() != self.syntax.delimiters || !field.raw().iter().all(reads_the_same)
        {
            return Err(EditError::Copy { at: place });
        }
        self.replace(place, field.raw())
    }

    /// Removes a repetition of a field with the separator it no longer needs; those after it move up.
    ///
    /// The only repetition of a field leaves an empty field.
    ///
    /// # Errors
    ///
    /// - [`EditError::Absent`] when there is no such segment or no such repetition.
    /// - [`EditError::Level`] when the place does not name a repetition, or names more.
    /// - [`EditError::Fixed`] for MSH-1, MSH-2 or MSH-18.
    pub fn remove_repetition(&mut self, place: Location) -> Result<(), EditError> {
        let at = place;
        let whole = place.component_number().is_none() && place.subcomponent_number().is_none();
        if place.repetition_number().is_none() || !whole {
            return Err(EditError::Level { at });
        }
        let delimiters = self.syntax.delimiters;
        let piece = self.piece_of_part(place)?;
        let part = Part::find(piece.raw(), place, delimiters)?;
        if !part.is_there() {
            return Err(EditError::Absent { at });
        }
        piece.remove(part.range_with_separator(piece.raw(), delimiters.repetition()));
        Ok(())
    }

    /// Ends editing: the message is put together and read again with the options it was read with.
    ///
    /// # Errors
    ///
    /// [`EditError::ReadBack`] when the result does not read as the segments that were edited.
    /// There are three ways to it.
    /// Only the header of the message was read, and there is something broken after it.
    /// The options of the message do not tolerate what was set or copied:
    /// blanks around a code, or a control byte in a field.
    /// Or an end-of-frame byte (0x1C) that stood within the message is now its last,
    /// where it would be taken for the end of a frame.
    pub fn finish(self) -> Result<MessageBuf, EditError> {
        let length = self.pieces.iter().map(Piece::len).sum::<usize>();
        let mut bytes = Vec::with_capacity(length.saturating_add(self.lead.len()));
        bytes.extend_from_slice(self.lead);
        for piece in &self.pieces {
            piece.write(&mut bytes);
        }
        let buffer = MessageBuf::parse_with(Bytes::from(bytes), self.options).map_err(|error| {
            let at = self.place_at(error.offset());
            EditError::ReadBack { at }
        })?;
        match self.first_difference(&buffer) {
            Some(at) => Err(EditError::ReadBack { at }),
            None => Ok(buffer),
        }
    }

    /// The segment that a byte belongs to or follows.
    fn place_at(&self, offset: usize) -> Location {
        let mut end = self.lead.len();
        self.places()
            .zip(&self.pieces)
            .find(|(_, piece)| {
                end = end.saturating_add(piece.len());
                offset < end
            })
            .map_or(Location::segment(SegmentId::MSH, 1), |(place, _)| place)
    }

    /// The first segment that does not read back as it stands here.
    fn first_difference(&self, buffer: &MessageBuf) -> Option<Location> {
        let mut read = buffer.message().segments();
        self.places()
            .zip(&self.pieces)
            .find(|(_, piece)| read.next().map(|segment| segment.raw()) != Some(piece.raw()))
            .map(|(place, _)| place)
    }

    /// The bytes of a text on the wire.
    fn encoded(&self, at: Location, text: &str) -> Result<Vec<u8>, EditError> {
        let Syntax {
            delimiters,
            charset,
        } = self.syntax;
        let mut encoded = Vec::with_capacity(text.len());
        for character in text.chars() {
            if !charset.encode(character, &mut encoded) {
                return Err(EditError::Character { at, charset });
            }
        }
        let mut escaped = Vec::with_capacity(encoded.len());
        escape(&encoded, delimiters, &mut escaped)
            .map_err(|NoEscape| EditError::NoEscape { at })?;
        Ok(escaped)
    }

    /// Writes bytes that hold no separator of their own level or above it, in place of a part.
    fn replace(&mut self, place: Location, value: &[u8]) -> Result<(), EditError> {
        let delimiters = self.syntax.delimiters;
        let piece = self.piece_of_part(place)?;
        let part = match Part::find(piece.raw(), place, delimiters) {
            Ok(part) => part,
            // A level that cannot be written holds nothing to be cleared.
            Err(EditError::Undeclared { .. }) if value.is_empty() => return Ok(()),
            Err(error) => return Err(error),
        };
        if part.is_there() {
            piece.replace(part.range(), value);
        } else if !value.is_empty() {
            let value = part.with_separators(value, Self::MAX_ADDED_SEPARATORS);
            let value = value.ok_or(EditError::TooFar { at: place })?;
            piece.replace(part.range(), &value);
        }
        Ok(())
    }

    /// The segment whose part a place names, if that part may be edited.
    fn piece_of_part(&mut self, place: Location) -> Result<&mut Piece<'a>, EditError> {
        let at = place;
        let field = place.field_number().ok_or(EditError::Level { at })?;
        let declares = place.id().is_header() && field <= 2;
        if declares || (place.id() == SegmentId::MSH && field == 18) {
            return Err(EditError::Fixed { at });
        }
        let index = self.position(place).ok_or(EditError::Absent { at })?;
        self.pieces.get_mut(index).ok_or(EditError::Absent { at })
    }

    fn position(&self, place: Location) -> Option<usize> {
        let earlier = usize::try_from(place.ordinal()).ok()?.checked_sub(1)?;
        self.pieces
            .iter()
            .enumerate()
            .filter(|(_, piece)| piece.id() == place.id())
            .nth(earlier)
            .map(|(index, _)| index)
    }
}

impl fmt::Debug for Editor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Editor({} segments)", self.pieces.len())
    }
}

/// Whether a place names a field and no part of it.
fn is_field(place: Location) -> bool {
    place
        .field_number()
        .is_some_and(|number| Location::segment(place.id(), place.ordinal()).field(number) == place)
}
