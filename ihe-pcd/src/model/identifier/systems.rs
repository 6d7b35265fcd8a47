use super::{
    IdentifierFault, IdentifierSystem, denmark, finland, france, netherlands, norway, sweden,
    united_kingdom, united_states,
};
use crate::datatype::Cx;

static PUBLISHED: [IdentifierSystem; 11] = [
    norway::FODSELSNUMMER,
    norway::D_NUMBER,
    norway::COMMON_HELP_NUMBER,
    sweden::PERSONNUMMER,
    sweden::SAMORDNINGSNUMMER,
    denmark::CPR,
    finland::HENKILOTUNNUS,
    united_kingdom::NHS_NUMBER,
    france::INS_NIR,
    netherlands::BSN,
    united_states::SSN,
];

/// The systems of identifiers that a site recognises; the default is those [published here](super#the-systems).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct IdentifierSystems {
    own: &'static [IdentifierSystem],
    published: &'static [IdentifierSystem],
}

impl IdentifierSystems {
    /// These systems too. Of two with one OID, the site's own counts.
    ///
    /// What was given before is replaced.
    #[must_use]
    pub const fn with(mut self, own: &'static [IdentifierSystem]) -> Self {
        self.own = own;
        self
    }

    /// These systems and no other; with none, no identifier is checked.
    pub const fn only(own: &'static [IdentifierSystem]) -> Self {
        Self {
            own,
            published: &[],
        }
    }

    /// The systems in the order in which they are asked: the site's own first.
    pub fn iter(&self) -> impl Iterator<Item = &'static IdentifierSystem> + Clone + use<> {
        self.own.iter().chain(self.published)
    }

    /// The system an identifier is of, by what stands beside it in CX-4 and CX-5.
    ///
    /// - The OID in CX-4.2 decides, with `ISO` or nothing in CX-4.3. One that is not known is another authority's.
    /// - Without it, the name in CX-4.1 does, unless CX-5 says another kind.
    /// - Without that, `NNxxx` in CX-5 names a country whoever is the authority. Of several systems of one country
    ///   it is the one whose check the identifier passes, else the first.
    pub fn system_of(&self, identifier: &Cx<'_>) -> Option<&'static IdentifierSystem> {
        let authority = &identifier.assigning_authority;
        let kind = identifier.identifier_type.as_str();
        if !authority.universal_id.is_empty() {
            return self
                .iter()
                .filter(|_| matches!(authority.universal_id_type.as_str(), "ISO" | ""))
                .find(|system| authority.universal_id == system.oid());
        }
        let name = authority.namespace_id.as_str();
        let by_name = self.iter().find(|system| {
            !name.is_empty()
                && system.namespace_id() == name
                && (kind.is_empty() || kind == system.type_code())
        });
        by_name.or_else(|| self.of_country(kind, &identifier.id))
    }

    /// What is wrong with an identifier, by the system it is of.
    ///
    /// `None` when nothing is, when no system is recognised, or when there is no identifier in CX-1.
    pub fn fault(&self, identifier: &Cx<'_>) -> Option<IdentifierFault> {
        if identifier.id.trim().is_empty() {
            return None;
        }
        self.system_of(identifier)?.check(&identifier.id).err()
    }

    fn of_country(&self, kind: &str, id: &str) -> Option<&'static IdentifierSystem> {
        if kind.len() != 5 || !kind.starts_with("NN") {
            return None;
        }
        let mut systems = self.iter().filter(|system| system.type_code() == kind);
        let passed = systems.clone().find(|system| system.check(id).is_ok());
        passed.or_else(|| systems.next())
    }
}

impl Default for IdentifierSystems {
    fn default() -> Self {
        Self {
            own: &[],
            published: &PUBLISHED,
        }
    }
}
