use alloc::sync::Arc;

use super::element::Element;
use super::scene::Scene;
use crate::profile::definition::Step;

impl<'m> Scene<'_, 'm> {
    /// What the profile calls the part at a path, as far as the way there exists.
    pub(super) fn name_at(&self, from: Element<'m>, path: &[Step]) -> Arc<str> {
        match path.split_last() {
            Some((last, parents)) => self.name_beneath(self.nearest(from, parents), *last),
            None => Arc::from(""),
        }
    }

    /// What the profile calls a child of an element.
    pub(super) fn name_beneath(&self, element: Element<'m>, step: Step) -> Arc<str> {
        self.known_name(element, step)
            .cloned()
            .unwrap_or_else(|| Arc::from(""))
    }

    fn known_name(&self, element: Element<'m>, step: Step) -> Option<&Arc<str>> {
        let at = usize::from(step.position).checked_sub(1)?;
        match element {
            Element::Part(part) => {
                let datatype = self.plan.datatype(part.datatype?)?;
                Some(&datatype.definition.components.get(at)?.name)
            }
            Element::Instance(index) => {
                let instance = self.tree.get(index)?;
                match self.segment_plan(instance) {
                    Some(segment) => Some(&segment.definition.fields.get(at)?.name),
                    None => {
                        let child = *self.structure.children(instance.node).get(at)?;
                        Some(&self.structure.node(child)?.name)
                    }
                }
            }
        }
    }
}
