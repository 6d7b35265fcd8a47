use alloc::vec::Vec;

/// From an element to others beneath it: `5[*].7[1]` is component 7 of each repetition of field 5 if the element is a segment.
///
/// In a group the first step counts its segments and groups, from 1. No step at all (`.`) is the element itself.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(in crate::profile) struct Path(pub Vec<Step>);

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::profile) struct Step {
    /// From 1.
    pub position: u16,
    /// From 1; `None` for each of them (`*`).
    pub instance: Option<u16>,
}
