/// Whether so many separators are a run, and a short one.
#[inline]
const fn is_short(separators: u32) -> bool {
    separators.wrapping_sub(1) < 16
}

/// The numbers of a leaf within a segment; comparing them is the order of the wire.
///
/// Two words, so that it travels in registers: this is on the way of every leaf.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Position {
    field_and_repetition: u64,
    component_and_subcomponent: u64,
}

const fn pair(high: u32, low: u32) -> u64 {
    (high as u64) << 32 | low as u64
}

const fn halves(pair: u64) -> (u32, u32) {
    ((pair >> 32) as u32, pair as u32)
}

/// The separators between two leaves and how many of each, in the order of the wire.
pub(super) type Step = [(u8, usize); 4];

impl Position {
    /// After every leaf of a field: behind the segment id (0), or behind MSH-2, which is written whole.
    pub(super) const fn behind_field(field: u32) -> Self {
        Self {
            field_and_repetition: pair(field, u32::MAX),
            component_and_subcomponent: u64::MAX,
        }
    }

    #[inline]
    pub(super) const fn of_field(field: u32) -> Self {
        Self {
            field_and_repetition: pair(field, 1),
            component_and_subcomponent: pair(1, 1),
        }
    }

    #[inline]
    pub(super) const fn with_repetition(self, number: u32) -> Self {
        Self {
            field_and_repetition: pair(self.field(), number),
            component_and_subcomponent: pair(1, 1),
        }
    }

    #[inline]
    pub(super) const fn with_component(mut self, number: u32) -> Self {
        self.component_and_subcomponent = pair(number, 1);
        self
    }

    #[inline]
    pub(super) const fn with_subcomponent(mut self, number: u32) -> Self {
        self.component_and_subcomponent = pair(self.component(), number);
        self
    }

    pub(super) const fn field(self) -> u32 {
        halves(self.field_and_repetition).0
    }

    pub(super) const fn repetition(self) -> u32 {
        halves(self.field_and_repetition).1
    }

    pub(super) const fn component(self) -> u32 {
        halves(self.component_and_subcomponent).0
    }

    pub(super) const fn subcomponent(self) -> u32 {
        halves(self.component_and_subcomponent).1
    }

    /// The way from here to `to`; `None` when `to` does not come after this place or a number is zero.
    pub(super) fn step_to(self, to: Self) -> Option<Step> {
        let levels = [
            (b'|', self.field(), to.field(), 0),
            (b'~', self.repetition(), to.repetition(), 1),
            (b'^', self.component(), to.component(), 1),
            (b'&', self.subcomponent(), to.subcomponent(), 1),
        ];
        // Below a level that moved on, counting begins anew.
        let mut moved = false;
        let mut step = [(0, 0); 4];
        for (at, (separator, from, to, first)) in step.iter_mut().zip(levels) {
            let from = if moved { first } else { from };
            let count = to.checked_sub(from.max(first))?;
            *at = (separator, usize::try_from(count).unwrap_or(usize::MAX));
            moved |= count > 0;
        }
        moved.then_some(step)
    }

    /// The way from here to `to` when it is what it mostly is: one run, not long, of one separator,
    /// to a later field or to a later component of the same repetition.
    #[inline]
    pub(super) const fn short_step_to(self, to: Self) -> Option<(u8, usize)> {
        let same_repetition = to.field_and_repetition == self.field_and_repetition;
        let components = to.component().wrapping_sub(self.component());
        if same_repetition && to.subcomponent() == 1 && is_short(components) {
            return Some((b'^', components as usize));
        }
        let at_first = to.repetition() == 1 && to.component_and_subcomponent == pair(1, 1);
        let fields = to.field().wrapping_sub(self.field());
        if at_first && is_short(fields) {
            return Some((b'|', fields as usize));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    fn numbers(least: u32) -> impl Strategy<Value = Position> {
        [0..20_u32, least..4, least..20, least..4].prop_map(at)
    }

    /// What may stand last.
    fn written() -> impl Strategy<Value = Position> {
        prop_oneof![
            numbers(1).prop_filter("there is no field 0", |at| at.field() > 0),
            (0..3_u32).prop_map(Position::behind_field),
        ]
    }

    fn at([field, repetition, component, subcomponent]: [u32; 4]) -> Position {
        Position::of_field(field)
            .with_repetition(repetition)
            .with_component(component)
            .with_subcomponent(subcomponent)
    }

    fn numbers_of(at: Position) -> [u32; 4] {
        [
            at.field(),
            at.repetition(),
            at.component(),
            at.subcomponent(),
        ]
    }

    proptest! {
        #[test]
        fn there_is_a_way_forward_only(from in written(), to in numbers(0)) {
            let forward = numbers_of(to) > numbers_of(from) && !numbers_of(to).contains(&0);
            prop_assert_eq!(from.step_to(to).is_some(), forward);
        }

        #[test]
        fn the_way_leads_there(from in written(), to in numbers(0)) {
            if let Some([fields, repetitions, components, subcomponents]) = from.step_to(to) {
                let restart = |moved: bool, number: u32| if moved { 1 } else { number };
                let plus = |number: u32, (_, count): (u8, usize)| number + u32::try_from(count).unwrap();
                let moved = |step: (u8, usize)| step.1 > 0;
                let field = moved(fields);
                let repetition = field || moved(repetitions);
                let component = repetition || moved(components);
                let reached = at([
                    plus(from.field(), fields),
                    plus(restart(field, from.repetition()), repetitions),
                    plus(restart(repetition, from.component()), components),
                    plus(restart(component, from.subcomponent()), subcomponents),
                ]);
                prop_assert_eq!(reached, to);
            }
        }

        #[test]
        fn the_short_way_is_the_way(from in written(), to in numbers(0)) {
            if let Some((separator, count)) = from.short_step_to(to) {
                let step = from.step_to(to).unwrap();
                let runs: Vec<_> = step.iter().copied().filter(|&(_, count)| count > 0).collect();
                prop_assert_eq!(runs, [(separator, count)]);
            }
        }
    }
}
