use super::part::Part;

/// What a statement is about: a group, a segment, or a part of one.
#[derive(Clone, Copy)]
pub(in crate::profile) enum Element<'m> {
    /// A group or a segment, in the list of the tree.
    Instance(usize),
    Part(Part<'m>),
}
