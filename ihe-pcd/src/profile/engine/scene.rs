use alloc::borrow::Cow;
use core::ops::ControlFlow;

use super::element::Element;
use super::fields::Known;
use super::part::{Part, View, is_blank};
use super::tree::{Instance, Tree};
use crate::hl7::{Delimiters, Field, Location, Part as _, Segment};
use crate::profile::Place;
use crate::profile::definition::{DatatypeIndex, DynamicType, Step};
use crate::profile::plan::{MessagePlan, Plan, SegmentPlan};

/// A message in its structure, for statements to look about in.
pub(in crate::profile) struct Scene<'e, 'm> {
    pub plan: &'e Plan,
    pub structure: &'e MessagePlan,
    pub tree: &'e Tree<'m>,
    pub delimiters: Delimiters,
    /// The segment that is looked at, in the list of the tree, and its fields.
    pub current: Option<(usize, &'e [Known<'m>])>,
}

/// The path leads beneath a text.
pub(in crate::profile) struct Unreachable;

/// What is done with each element at the end of a path.
type Visit<'v, 'm> = &'v mut dyn FnMut(Element<'m>) -> ControlFlow<()>;

impl<'e, 'm> Scene<'e, 'm> {
    /// Visits each element at a path, in the order of the message, until it is told to stop.
    pub(in crate::profile) fn visit(
        &self,
        from: Element<'m>,
        path: &[Step],
        mut each: impl FnMut(Element<'m>) -> ControlFlow<()>,
    ) -> Result<(), Unreachable> {
        if path.iter().all(|step| step.instance.is_some()) {
            if let Some(found) = self.single(from, path)? {
                let _ = each(found);
            }
            return Ok(());
        }
        self.follow(from, path, &mut each).map(|_| ())
    }

    /// The element at a path whose steps each name one.
    fn single(&self, from: Element<'m>, path: &[Step]) -> Result<Option<Element<'m>>, Unreachable> {
        let mut at = from;
        for step in path {
            let number = step.instance.unwrap_or(1);
            let found = match at {
                Element::Part(part) => self.component(&part, *step)?.map(Element::Part),
                Element::Instance(index) => match self.tree.get(index) {
                    None => None,
                    Some(instance) if instance.segment.is_some() => self
                        .repetition(index, instance, step.position, number)
                        .map(Element::Part),
                    Some(_) => self
                        .tree
                        .children(index)
                        .find(|(_, child)| {
                            child.position == step.position && child.instance == u32::from(number)
                        })
                        .map(|(child, _)| Element::Instance(child)),
                },
            };
            match found {
                Some(found) => at = found,
                None => return Ok(None),
            }
        }
        Ok(Some(at))
    }

    /// One repetition of a field.
    fn repetition(
        &self,
        index: usize,
        instance: &Instance<'m>,
        number: u16,
        repetition: u16,
    ) -> Option<Part<'m>> {
        let segment = instance.segment?;
        let plan = self.segment_plan(instance)?;
        let field_number = usize::from(number);
        if field_number > plan.definition.fields.len() {
            return None;
        }
        let known = self.current.filter(|(current, _)| *current == index);
        let view = match known {
            Some((_, fields)) => {
                let known = fields.get(field_number.checked_sub(1)?)?;
                match repetition {
                    1 => known.first,
                    _ if known.is_single => return None,
                    number => known.field.repetition(number.into()),
                }
            }
            None => segment.field(field_number).repetition(repetition.into()),
        };
        if view.is_empty() {
            return None;
        }
        let literal = segment.id().is_header() && number <= 2;
        if !literal && is_blank(view.raw(), self.delimiters) {
            return None;
        }
        let at = Location::segment(segment.id(), instance.ordinal).field(number.into());
        Some(Part {
            view: View::Repetition(view),
            at: at.repetition(if repetition > 1 { repetition.into() } else { 0 }),
            datatype: self.datatype_of(plan, field_number, self.reader(index, segment)),
        })
    }

    /// How the fields of a segment are read: those of the current one are known.
    fn reader(
        &self,
        index: usize,
        segment: Segment<'m>,
    ) -> impl Fn(usize) -> Field<'m> + use<'e, 'm> {
        let known = self.current.filter(|(current, _)| *current == index);
        move |number: usize| match known {
            Some((_, fields)) => number
                .checked_sub(1)
                .and_then(|at| fields.get(at))
                .map_or_else(|| segment.field(0), |known| known.field),
            None => segment.field(number),
        }
    }

    /// The texts of the first components of the first repetition of a field; empty where there is nothing,
    /// or nothing that can be read.
    pub(in crate::profile) fn components<const N: usize>(
        &self,
        row: Element<'m>,
        field: u16,
    ) -> [Cow<'m, str>; N] {
        let step = Step {
            position: field,
            instance: Some(1),
        };
        let Some(Element::Part(part)) = self.first(row, &[step]) else {
            return [const { Cow::Borrowed("") }; N];
        };
        let View::Repetition(view) = part.view else {
            return [const { Cow::Borrowed("") }; N];
        };
        match view.plain_texts::<N>() {
            Some(texts) => texts.map(Cow::Borrowed),
            None => view
                .first_texts()
                .map(|text| text.unwrap_or_default().into_cow()),
        }
    }

    /// The element at a path, or the nearest one on the way that is there.
    pub(in crate::profile) fn nearest(&self, from: Element<'m>, path: &[Step]) -> Element<'m> {
        let mut nearest = from;
        for step in path {
            let mut found = None;
            let _ = self.step(nearest, *step, &mut |element| {
                found = Some(element);
                ControlFlow::Break(())
            });
            match found {
                Some(element) => nearest = element,
                None => break,
            }
        }
        nearest
    }

    /// The first element at a path.
    pub(in crate::profile) fn first(
        &self,
        from: Element<'m>,
        path: &[Step],
    ) -> Option<Element<'m>> {
        let mut found = None;
        let _ = self.visit(from, path, |element| {
            found = Some(element);
            ControlFlow::Break(())
        });
        found
    }

    /// The text of the first part at a path; `None` where it is missing or cannot be read.
    ///
    /// For checks: `text(segment, [(3, 1), (2, 1)])` is component 2 of the first repetition of field 3.
    pub(in crate::profile) fn text<const N: usize>(
        &self,
        from: Element<'m>,
        path: [(u16, u16); N],
    ) -> Option<Cow<'m, str>> {
        let steps = path.map(|(position, instance)| Step {
            position,
            instance: Some(instance),
        });
        match self.first(from, &steps)? {
            Element::Part(part) => part.view.text(),
            Element::Instance(_) => None,
        }
    }

    /// Whether the profile gives a part components.
    pub(in crate::profile) fn has_components(&self, part: &Part<'m>) -> bool {
        part.datatype
            .and_then(|index| self.plan.datatype(index))
            .is_some_and(|datatype| !datatype.definition.components.is_empty())
    }

    /// Where an element is.
    pub(in crate::profile) fn place(&self, element: Element<'m>) -> Place {
        match element {
            Element::Part(part) => Place::At(part.at),
            Element::Instance(index) => self
                .tree
                .get(index)
                .map_or(Place::Message, |instance| self.place_of(index, instance)),
        }
    }

    fn place_of(&self, index: usize, instance: &Instance<'m>) -> Place {
        match (instance.segment, self.structure.node(instance.node)) {
            (Some(segment), _) => Place::At(Location::segment(segment.id(), instance.ordinal)),
            (None, Some(node)) if index != Tree::WHOLE => Place::Group {
                name: node.name.clone(),
                ordinal: instance.ordinal,
            },
            _ => Place::Message,
        }
    }

    /// Where the child of an element would be that is not there.
    pub(in crate::profile) fn place_beneath(&self, element: Element<'m>, step: Step) -> Place {
        let number = u32::from(step.position);
        match element {
            Element::Part(part) => Place::At(beneath(part.at, number)),
            Element::Instance(index) => match self.tree.get(index) {
                Some(instance) => match instance.segment {
                    Some(segment) => {
                        let segment = Location::segment(segment.id(), instance.ordinal);
                        let repetition = step.instance.filter(|number| *number > 1);
                        Place::At(
                            segment
                                .field(number)
                                .repetition(repetition.unwrap_or_default().into()),
                        )
                    }
                    None => self.place_of(index, instance),
                },
                None => Place::Message,
            },
        }
    }

    /// The number of an element among its like.
    pub(in crate::profile) fn instance(&self, element: Element<'m>) -> u32 {
        match element {
            Element::Instance(index) => self.tree.get(index).map_or(1, |found| found.instance),
            Element::Part(part) => match part.view {
                View::Repetition(_) => part.at.repetition_number().unwrap_or(1),
                View::Component(_) | View::Subcomponent(_) => 1,
            },
        }
    }

    /// The segment of an instance, as the profile describes it.
    pub(in crate::profile) fn segment_plan(
        &self,
        instance: &Instance<'m>,
    ) -> Option<&'e SegmentPlan> {
        self.structure.segment(instance.node, self.plan)
    }

    /// The type of a field, which may follow from others.
    #[inline]
    pub(in crate::profile) fn datatype_of(
        &self,
        segment: &SegmentPlan,
        field: usize,
        read: impl Fn(usize) -> Field<'m>,
    ) -> Option<DatatypeIndex> {
        let definition = segment.definition.fields.get(field.checked_sub(1)?)?;
        match &segment.definition.dynamic {
            Some(dynamic) if usize::from(dynamic.field) == field => named_type(dynamic, read),
            _ => Some(definition.datatype),
        }
    }

    /// Whether the rest of the path is to be followed: it is not once the visitor is satisfied.
    fn follow(
        &self,
        from: Element<'m>,
        path: &[Step],
        each: Visit<'_, 'm>,
    ) -> Result<ControlFlow<()>, Unreachable> {
        let Some((step, rest)) = path.split_first() else {
            return Ok(each(from));
        };
        if rest.is_empty() {
            return self.step(from, *step, each);
        }
        let mut outcome = Ok(());
        let flow = self.step(
            from,
            *step,
            &mut |element| match self.follow(element, rest, each) {
                Ok(flow) => flow,
                Err(unreachable) => {
                    outcome = Err(unreachable);
                    ControlFlow::Break(())
                }
            },
        )?;
        outcome.map(|()| flow)
    }

    fn step(
        &self,
        from: Element<'m>,
        step: Step,
        each: Visit<'_, 'm>,
    ) -> Result<ControlFlow<()>, Unreachable> {
        match from {
            Element::Instance(index) => {
                let Some(instance) = self.tree.get(index) else {
                    return Ok(ControlFlow::Continue(()));
                };
                match instance.segment {
                    Some(_) => Ok(self.fields(index, instance, step, each)),
                    None => {
                        let children = self.tree.children(index).filter(|(_, child)| {
                            child.position == step.position
                                && step
                                    .instance
                                    .is_none_or(|number| child.instance == u32::from(number))
                        });
                        for (child, _) in children {
                            if each(Element::Instance(child)).is_break() {
                                return Ok(ControlFlow::Break(()));
                            }
                        }
                        Ok(ControlFlow::Continue(()))
                    }
                }
            }
            Element::Part(part) => Ok(match self.component(&part, step)? {
                Some(component) => each(Element::Part(component)),
                None => ControlFlow::Continue(()),
            }),
        }
    }

    fn fields(
        &self,
        index: usize,
        instance: &Instance<'m>,
        step: Step,
        each: Visit<'_, 'm>,
    ) -> ControlFlow<()> {
        if let Some(number) = step.instance {
            return match self.repetition(index, instance, step.position, number) {
                Some(part) => each(Element::Part(part)),
                None => ControlFlow::Continue(()),
            };
        }
        let Some((segment, plan)) = instance.segment.zip(self.segment_plan(instance)) else {
            return ControlFlow::Continue(());
        };
        let number = usize::from(step.position);
        if number > plan.definition.fields.len() {
            return ControlFlow::Continue(());
        }
        let read = self.reader(index, segment);
        let field = read(number);
        let datatype = self.datatype_of(plan, number, read);
        let at = Location::segment(segment.id(), instance.ordinal).field(step.position.into());
        let literal = segment.id().is_header() && number <= 2;
        (1..)
            .zip(field.repetitions())
            .filter(|(_, view)| literal || !is_blank(view.raw(), self.delimiters))
            .try_for_each(|(number, view)| {
                each(Element::Part(Part {
                    view: View::Repetition(view),
                    at: at.repetition(if number > 1 { number } else { 0 }),
                    datatype,
                }))
            })
    }

    /// A component or subcomponent of a part.
    fn component(&self, part: &Part<'m>, step: Step) -> Result<Option<Part<'m>>, Unreachable> {
        let components = part
            .datatype
            .and_then(|index| self.plan.datatype(index))
            .map(|datatype| &datatype.definition.components)
            .filter(|components| !components.is_empty())
            .ok_or(Unreachable)?;
        let number = usize::from(step.position);
        let Some(component) = number.checked_sub(1).and_then(|at| components.get(at)) else {
            return Ok(None);
        };
        if step.instance.is_some_and(|instance| instance != 1) {
            return Ok(None);
        }
        let view = match part.view {
            View::Repetition(view) if view.is_null() => return Ok(None),
            View::Repetition(view) => View::Component(view.component(number)),
            View::Component(view) => View::Subcomponent(view.subcomponent(number)),
            View::Subcomponent(_) => return Err(Unreachable),
        };
        if is_blank(view.raw(), self.delimiters) {
            return Ok(None);
        }
        Ok(Some(Part {
            view,
            at: beneath(part.at, step.position.into()),
            datatype: Some(component.datatype),
        }))
    }
}

/// The component of a field, or the subcomponent of a component.
pub(super) fn beneath(at: Location, number: u32) -> Location {
    match at.component_number() {
        None => at.component(number),
        Some(_) => at.subcomponent(number),
    }
}

/// The type that the value of another field names, and where a case asks for it, that of OBX-3.1.
#[inline(never)]
fn named_type<'m>(
    dynamic: &DynamicType,
    read: impl Fn(usize) -> Field<'m>,
) -> Option<DatatypeIndex> {
    let named = read(dynamic.reference.into()).text().ok()?;
    let second = || read(3).component(1).text().unwrap_or_default();
    let mut fallback = None;
    for case in &dynamic.cases {
        if *case.value != *named.as_str() {
            continue;
        }
        match &case.second {
            Some(wanted) if **wanted == *second().as_str() => return Some(case.datatype),
            Some(_) => {}
            None => fallback = fallback.or(Some(case.datatype)),
        }
    }
    fallback
}
