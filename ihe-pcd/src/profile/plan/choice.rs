use super::{MessagePlan, Plan};
use crate::hl7::{Field, Message, Text};

impl Plan {
    /// The structure that a message is held against: by MSH-9, and where several have that, by what MSH-21.3 claims:
    /// the first of the profile goes before all others.
    ///
    /// MSH-9.3 decides only where it is known; the rules of MSH say what it has to be.
    pub(in crate::profile) fn choose(&self, message: &Message<'_>) -> Option<&MessagePlan> {
        let [kind, claims] = message.header().fields_at([9, 21]);
        let part = |number| kind.component(number).text().unwrap_or_default();
        let [code, trigger, structure] = [part(1), part(2), part(3)];
        let candidates = || {
            self.messages
                .iter()
                .filter(|plan| code.as_str() == &*plan.code && trigger.as_str() == &*plan.trigger)
        };
        let mut first = None;
        let mut by_structure = None;
        for plan in candidates() {
            let is_structure = structure.as_str() == &*plan.structure;
            let may_be = is_structure || plan.claimed_only || structure.is_empty();
            if may_be && is_claimed(claims, plan) {
                return Some(plan);
            }
            if !plan.claimed_only {
                first = first.or(Some(plan));
                by_structure = by_structure.or(Some(plan).filter(|_| is_structure));
            }
        }
        by_structure.or(first)
    }
}

fn is_claimed(claims: Field<'_>, plan: &MessagePlan) -> bool {
    !plan.claims.is_empty()
        && claims.repetitions().any(|claim| {
            let id = claim.component(3).text().unwrap_or(Text::EMPTY);
            plan.claims.iter().any(|known| id.as_str() == &**known)
        })
}
