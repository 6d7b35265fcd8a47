use core::fmt;

use super::IdentifierFault;
use crate::datatype::{Cx, Hd};
use crate::hl7::Text;

type Check = fn(&str) -> Result<Checked, IdentifierFault>;

/// How much of an identifier was checked, when nothing was wrong with it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Checked {
    /// Nothing: any text may be an identifier of the system.
    Nothing,
    /// Length and characters: the system has no check digit that could be relied upon.
    Form,
    /// Length, characters and check digits.
    CheckDigits,
}

/// A system of identifiers: who assigns them, how CX-4 and CX-5 say so, and how they are built.
///
/// A site writes its own as a constant:
///
/// ```
/// use ihe_pcd::model::SiteRules;
/// use ihe_pcd::model::identifier::{
///     Checked, IdentifierFault, IdentifierSystem, IdentifierSystems,
/// };
///
/// fn eight_digits(id: &str) -> Result<Checked, IdentifierFault> {
///     match id.len() {
///         8 => Ok(Checked::Form),
///         _ => Err(IdentifierFault::Length),
///     }
/// }
///
/// const OURS: &[IdentifierSystem] = &[
///     IdentifierSystem::new("record number", "2.999.1", "MR").with_check(eight_digits),
/// ];
/// let systems = IdentifierSystems::default().with(OURS);
/// let rules = SiteRules::default().recognise_identifiers(systems);
/// let identifier = OURS[0].identifier("1234567");
/// let system = rules.identifier_systems.system_of(&identifier).unwrap();
/// assert_eq!(system.name(), "record number");
/// assert_eq!(system.check(&identifier.id), Err(IdentifierFault::Length));
/// ```
#[derive(Clone, Copy)]
pub struct IdentifierSystem {
    name: &'static str,
    oid: &'static str,
    namespace_id: &'static str,
    type_code: &'static str,
    check: Option<Check>,
}

impl IdentifierSystem {
    /// A system with a name for people, the OID that names it in CX-4.2, and its kind in CX-5 (HL7 table 0203).
    ///
    /// Nothing is checked of its identifiers.
    pub const fn new(name: &'static str, oid: &'static str, type_code: &'static str) -> Self {
        Self {
            name,
            oid,
            namespace_id: "",
            type_code,
            check: None,
        }
    }

    /// The name that CX-4.1 has beside the OID or in place of it.
    #[must_use]
    pub const fn with_namespace_id(mut self, namespace_id: &'static str) -> Self {
        self.namespace_id = namespace_id;
        self
    }

    /// Checks identifiers by this function.
    ///
    /// It is given CX-1 whatever it holds, and must not panic or keep it.
    #[must_use]
    pub const fn with_check(mut self, check: fn(&str) -> Result<Checked, IdentifierFault>) -> Self {
        self.check = Some(check);
        self
    }

    /// A name for people.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The OID that CX-4.2 names it by, with `ISO` in CX-4.3.
    pub const fn oid(&self) -> &'static str {
        self.oid
    }

    /// The name that CX-4.1 has; empty when none is usual.
    pub const fn namespace_id(&self) -> &'static str {
        self.namespace_id
    }

    /// CX-5, HL7 table 0203.
    pub const fn type_code(&self) -> &'static str {
        self.type_code
    }

    /// Whether an identifier is built as those of the system are. It says nothing of whether it was assigned.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault`], which holds no digit of it. A fault is a reason to look, and never one to refuse a message.
    pub fn check(&self, id: &str) -> Result<Checked, IdentifierFault> {
        self.check.map_or(Ok(Checked::Nothing), |check| check(id))
    }

    /// The identifier as PID-3 has it: CX-4 with name and OID, and CX-5.
    ///
    /// Written as it is given: whoever wants it checked asks [`check`](Self::check) first.
    pub fn identifier<'a>(&self, id: impl Into<Text<'a>>) -> Cx<'a> {
        Cx {
            id: id.into(),
            assigning_authority: Hd {
                namespace_id: Text::from(self.namespace_id),
                universal_id: Text::from(self.oid),
                universal_id_type: Text::from("ISO"),
            },
            identifier_type: Text::from(self.type_code),
        }
    }
}

/// Two systems are equal when they have the same names and codes; functions cannot be compared.
impl PartialEq for IdentifierSystem {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.oid == other.oid
            && self.namespace_id == other.namespace_id
            && self.type_code == other.type_code
    }
}

impl Eq for IdentifierSystem {}

impl fmt::Debug for IdentifierSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdentifierSystem({} {})", self.name, self.oid)
    }
}
