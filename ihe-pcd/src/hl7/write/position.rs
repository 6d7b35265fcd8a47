/// The numbers of a leaf within a segment; comparing them is the order of the wire.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Position {
    pub(super) field: u32,
    pub(super) repetition: u32,
    pub(super) component: u32,
    pub(super) subcomponent: u32,
}

/// How many of each separator stand between two leaves, in the order of the wire.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Step {
    pub(super) fields: u32,
    pub(super) repetitions: u32,
    pub(super) components: u32,
    pub(super) subcomponents: u32,
}

impl Position {
    /// Before the first leaf of a segment.
    pub(super) const BEFORE: Self = Self::field(0);

    /// After every leaf of MSH-2, which is written whole.
    pub(super) const AFTER_SEPARATORS: Self = Self {
        field: 2,
        repetition: u32::MAX,
        component: u32::MAX,
        subcomponent: u32::MAX,
    };

    pub(super) const fn field(field: u32) -> Self {
        Self {
            field,
            repetition: 1,
            component: 1,
            subcomponent: 1,
        }
    }

    /// The way from here to `to`; `None` when `to` does not come after this place or a number is zero.
    #[inline]
    pub(super) const fn step_to(self, to: Self) -> Option<Step> {
        let nothing = Step {
            fields: 0,
            repetitions: 0,
            components: 0,
            subcomponents: 0,
        };
        // Below a level that moves on, counting begins anew.
        let (Some(repetitions), Some(components), Some(subcomponents)) = (
            to.repetition.checked_sub(1),
            to.component.checked_sub(1),
            to.subcomponent.checked_sub(1),
        ) else {
            return None;
        };
        if to.field > self.field {
            return Some(Step {
                fields: to.field.wrapping_sub(self.field),
                repetitions,
                components,
                subcomponents,
            });
        }
        if to.field < self.field || to.repetition < self.repetition {
            return None;
        }
        if to.repetition > self.repetition {
            return Some(Step {
                repetitions: to.repetition.wrapping_sub(self.repetition),
                components,
                subcomponents,
                ..nothing
            });
        }
        if to.component > self.component {
            return Some(Step {
                components: to.component.wrapping_sub(self.component),
                subcomponents,
                ..nothing
            });
        }
        if to.component < self.component || to.subcomponent <= self.subcomponent {
            return None;
        }
        Some(Step {
            subcomponents: to.subcomponent.wrapping_sub(self.subcomponent),
            ..nothing
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn position() -> impl Strategy<Value = Position> {
        [0..4_u32, 0..4_u32, 0..4_u32, 0..4_u32].prop_map(
            |[field, repetition, component, subcomponent]| Position {
                field,
                repetition,
                component,
                subcomponent,
            },
        )
    }

    proptest! {
        #[test]
        fn there_is_a_way_forward_only(from in position(), to in position()) {
            let numbered = to.field > 0 || from.field == 0;
            let below = [to.repetition, to.component, to.subcomponent];
            let forward = to > from && numbered && !below.contains(&0);
            prop_assert_eq!(from.step_to(to).is_some(), forward);
        }

        #[test]
        fn the_way_leads_there(from in position(), to in position()) {
            if let Some(step) = from.step_to(to) {
                let restart = |moved: bool, number: u32| if moved { 1 } else { number };
                let fields = step.fields > 0;
                let repetitions = fields || step.repetitions > 0;
                let components = repetitions || step.components > 0;
                let reached = Position {
                    field: from.field + step.fields,
                    repetition: restart(fields, from.repetition) + step.repetitions,
                    component: restart(repetitions, from.component) + step.components,
                    subcomponent: restart(components, from.subcomponent) + step.subcomponents,
                };
                prop_assert_eq!(reached, to);
            }
        }
    }
}
