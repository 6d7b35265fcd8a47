use super::{ComponentTree, FieldTree, Leaf, RepetitionTree, SegmentTree, Tree, TreeError};
use crate::hl7::{
    Component, Field, Location, Message, Presence, Repetition, Segment, SegmentCounter,
    Subcomponent,
};

impl Tree {
    /// Reads every segment of a message.
    ///
    /// # Errors
    ///
    /// [`TreeError::Text`] when bytes are not in the character set that MSH-18 names: a tree holds text only.
    /// [`TreeError::Header`] when a view that only [`parse_header`](Message::parse_header) has checked holds a second MSH.
    pub fn read(message: &Message<'_>) -> Result<Self, TreeError> {
        let mut counter = SegmentCounter::new();
        let segments = message.segments().map(|segment| {
            let ordinal = counter.count(segment.id());
            segment_tree(&segment, Location::segment(segment.id(), ordinal))
        });
        Self::new(segments.collect::<Result<_, _>>()?)
    }
}

fn segment_tree(segment: &Segment<'_>, at: Location) -> Result<SegmentTree, TreeError> {
    let fields = (1..).zip(segment.fields());
    let fields = fields.map(|(number, field)| field_tree(&field, at.field(number)));
    Ok(SegmentTree::new(
        segment.id(),
        fields.collect::<Result<_, _>>()?,
    ))
}

fn field_tree(field: &Field<'_>, at: Location) -> Result<FieldTree, TreeError> {
    let repetitions = (1..).zip(field.repetitions());
    let repetitions =
        repetitions.map(|(number, part)| repetition_tree(&part, at.repetition(number)));
    repetitions.collect()
}

fn repetition_tree(repetition: &Repetition<'_>, at: Location) -> Result<RepetitionTree, TreeError> {
    let components = (1..).zip(repetition.components());
    let components = components.map(|(number, part)| component_tree(&part, at.component(number)));
    components.collect()
}

fn component_tree(component: &Component<'_>, at: Location) -> Result<ComponentTree, TreeError> {
    let leaves = (1..).zip(component.subcomponents());
    let leaves = leaves.map(|(number, part)| leaf(&part, at.subcomponent(number)));
    leaves.collect()
}

fn leaf(subcomponent: &Subcomponent<'_>, at: Location) -> Result<Leaf, TreeError> {
    match subcomponent.presence() {
        Presence::Null => Ok(Leaf::Null),
        _ => match subcomponent.text() {
            Ok(text) => Ok(Leaf::Text(text.into_cow().into_owned())),
            Err(error) => Err(TreeError::Text { at, error }),
        },
    }
}
