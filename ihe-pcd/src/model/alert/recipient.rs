use crate::datatype::{Cwe, Ei, Xcn, Xtn};
use crate::hl7::Text;
use crate::model::Participation;

/// To whom an alert is to be brought: a person, an address, or a person at an address (TF-2 B.7.1.1, B.10.3).
///
/// One that is neither cannot be made. There is one in each PRT.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient(Participation<'static>);

impl Recipient {
    /// A person; `id` names this participation for ever.
    pub fn person(id: Ei<'static>, person: Xcn<'static>) -> Self {
        let mut recipient = Self::named(id);
        recipient.0.persons.push(person);
        recipient
    }

    /// An address: the carrier in XTN-4, the number of a pager in XTN-7, what is dialled in XTN-12.
    pub fn address(id: Ei<'static>, address: Xtn<'static>) -> Self {
        let mut recipient = Self::named(id);
        recipient.0.telecommunications.push(address);
        recipient
    }

    /// The same, reached at this address.
    #[must_use]
    pub fn reached_at(mut self, address: Xtn<'static>) -> Self {
        self.0.telecommunications = alloc::vec![address];
        self
    }

    /// One that was read.
    pub(super) const fn of(participation: Participation<'static>) -> Self {
        Self(participation)
    }

    pub(super) fn into_participation(self) -> Participation<'static> {
        self.0
    }

    fn named(id: Ei<'static>) -> Self {
        let role = Participation::ALERT_RECIPIENT;
        Self(Participation {
            instance: Some(id),
            action: Text::from("AD"),
            role: Some(Cwe::new(role, "Alert Recipient", "")),
            ..Participation::default()
        })
    }
}

/// Whether a participation is one of a recipient: by its role, by the name that one section of the framework misprints (B.7.1.1), or by none at all.
pub(super) fn is_recipient(participation: &Participation<'_>) -> bool {
    let Some(role) = &participation.role else {
        return participation.devices.is_empty();
    };
    let is_named = |text: &str| {
        ["Alert Recipient", "Alert Reporter"]
            .iter()
            .any(|name| text.trim().eq_ignore_ascii_case(name))
    };
    participation.is_in_role(Participation::ALERT_RECIPIENT)
        || (role.identifier.trim().is_empty() && is_named(&role.text))
        || is_named(&role.identifier)
}
