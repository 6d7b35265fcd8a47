use crate::datatype::{Composite, Ei};
use crate::hl7::{Field, Location, Text};
use crate::model::problem::Problems;

use super::AlertId;

/// OBR-29: which alert a message is about (TF-2 B.7, CP-151), in whichever layout the sender writes it.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{AlertReport, ParentLayout};
///
/// let layout = |obr_29: &str| {
///     let text = format!(
///         "MSH|^~\\&|MONITOR||||20261121120000+0000||ORU^R40^ORU_R40|1|P|2.6\r\
///         OBR|1||U2^MONITOR|196616^MDC_EVT_ALARM^MDC|||||||||||||||||||||||||{obr_29}\r\
///         OBX|1|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.0.3|end||||||F\r"
///     );
///     let message = Message::parse(&text).unwrap();
///     let report = AlertReport::read(&message).unwrap();
///     let parent = report.alerts().next().unwrap().parent();
///     (parent.layout(), parent.id().map(|id| id.to_line()))
/// };
/// let id = |line: &str| Some(line.to_owned());
/// // As the framework has it, and as it comes.
/// assert_eq!(layout("^A7&MONITOR"), (ParentLayout::Filler, id("A7^MONITOR")));
/// assert_eq!(layout("A7&MONITOR"), (ParentLayout::Placer, id("A7^MONITOR")));
/// assert_eq!(layout("A7^MONITOR^0123456789ABCDEF^EUI-64").0, ParentLayout::Components);
/// assert_eq!(layout("A7^EUI-64"), (ParentLayout::Components, id("A7^EUI-64")));
/// assert_eq!(layout("A7^A7"), (ParentLayout::Filler, id("A7")));
/// assert_eq!(layout(""), (ParentLayout::None, None));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parent<'a> {
    written: Composite<'a>,
    id: Option<AlertId<'a>>,
    layout: ParentLayout,
}

/// Where in OBR-29 the id of the alert stands.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum ParentLayout {
    /// Nowhere.
    #[default]
    None,
    /// In the second component, its parts as subcomponents: as CP-151 has it.
    Filler,
    /// In the first component alone.
    Placer,
    /// Its parts are the components of the field, as in OBR-3.
    Components,
}

/// Kinds of universal ids (table 0301) that cannot be an id themselves.
const UNIVERSAL_ID_TYPES: [&str; 8] = [
    "EUI-64", "EUI64", "ISO", "URN", "UUID", "GUID", "DNS", "HL7",
];

impl Parent<'_> {
    /// Nothing is said.
    pub(super) const NONE: Parent<'static> = Parent {
        written: Composite::EMPTY,
        id: None,
        layout: ParentLayout::None,
    };
}

impl<'a> Parent<'a> {
    /// The id of the alert; `None` where nothing is said.
    pub const fn id(&self) -> Option<&AlertId<'a>> {
        self.id.as_ref()
    }

    /// Where it stands.
    pub const fn layout(&self) -> ParentLayout {
        self.layout
    }

    /// Every part of the field.
    pub const fn written(&self) -> &Composite<'a> {
        &self.written
    }

    /// The same without a borrow.
    pub fn into_owned(self) -> Parent<'static> {
        Parent {
            written: self.written.into_owned(),
            id: self.id.map(AlertId::into_owned),
            layout: self.layout,
        }
    }

    /// The parent that is written as CP-151 has it.
    pub(super) fn of(id: AlertId<'a>) -> Self {
        let parts = id.parts();
        let parts = [
            &parts.entity_identifier,
            &parts.namespace_id,
            &parts.universal_id,
            &parts.universal_id_type,
        ];
        let written = (1..)
            .zip(parts)
            .fold(Composite::default(), |all, (part, text)| {
                all.with(1, 2, part, crate::datatype::Leaf::Value(text.clone()))
            });
        Self::interpreted(written, &[])
    }

    /// Reads OBR-29. `authorities` are names that stand for whoever gave an id, and are none.
    pub(super) fn read(
        field: Field<'a>,
        authorities: &[&str],
        at: Location,
        problems: &mut Problems,
    ) -> Self {
        if field.is_empty() {
            return Self::default();
        }
        let written = problems.value(at, Composite::read(field));
        Self::interpreted(written.unwrap_or_default(), authorities)
    }

    fn interpreted(written: Composite<'a>, authorities: &[&str]) -> Self {
        let is_given = |component, part| {
            let text = written.text(1, component, part);
            text.is_some_and(|text| !text.trim().is_empty())
        };
        let has_parts = |component| (2..=4).any(|part| is_given(component, part));
        let given = [1, 2].map(|component| is_given(component, 1) || has_parts(component));
        let layout = match given {
            _ if is_given(3, 1) || is_given(4, 1) => ParentLayout::Components,
            [true, true] if !has_parts(1) && !has_parts(2) => {
                let second = written.text(1, 2, 1).map_or("", |text| text.trim());
                let is_authority =
                    UNIVERSAL_ID_TYPES.contains(&second) || authorities.contains(&second);
                if is_authority {
                    ParentLayout::Components
                } else {
                    ParentLayout::Filler
                }
            }
            [_, true] => ParentLayout::Filler,
            [true, false] => ParentLayout::Placer,
            [false, false] => ParentLayout::None,
        };
        let part = |number: u32| {
            let text = match layout {
                ParentLayout::None => None,
                ParentLayout::Filler => written.text(1, 2, number),
                ParentLayout::Placer => written.text(1, 1, number),
                ParentLayout::Components => written.text(1, number, 1),
            };
            text.cloned().unwrap_or_default()
        };
        let id = (layout != ParentLayout::None).then(|| {
            AlertId::new(Ei {
                entity_identifier: part(1),
                namespace_id: part(2),
                universal_id: part(3),
                universal_id_type: part(4),
            })
        });
        Self {
            written,
            id,
            layout,
        }
    }
}

/// The text of a part that names whoever gives ids, if it is there.
pub(super) fn authority<'t>(text: &'t Text<'_>) -> Option<&'t str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
