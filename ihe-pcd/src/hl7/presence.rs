/// What a message says at a place: four answers that are never merged (HL7 v2.6 2.5.3).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Presence {
    /// The segment ended before this place.
    Absent,
    /// The place is there and holds nothing: no value is given.
    Empty,
    /// Two quotes (`""`): whoever holds a value is to delete it.
    Null,
    /// A value.
    Value,
}
