use crate::datatype::{Ei, Hd};
use crate::hl7::Text;

/// Who reports: MSH-3 and MSH-4.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sender {
    /// MSH-3: names the application uniquely; `name^EUI-64 value^EUI-64` is preferred (TF-2 B.1, C.6).
    pub application: Hd<'static>,
    /// MSH-4: the organisation responsible for it.
    pub facility: Hd<'static>,
}

impl Sender {
    /// A sender with names only.
    pub fn named(application: &str, facility: &str) -> Self {
        let hd = |name: &str| Hd {
            namespace_id: Text::from(name).into_owned(),
            ..Hd::default()
        };
        Self {
            application: hd(application),
            facility: hd(facility),
        }
    }

    /// The same sender, whose application is also told by this EUI-64 of sixteen hexadecimal digits:
    /// that names it, and the orders it reports, in the whole world (TF-2 B.7, C.6).
    ///
    /// ```
    /// use ihe_pcd::model::Sender;
    ///
    /// let sender = Sender::named("GATEWAY", "ICU").with_eui_64("0123456789ABCDEF");
    /// assert_eq!(sender.application.to_line(), "GATEWAY^0123456789ABCDEF^EUI-64");
    /// ```
    #[must_use]
    pub fn with_eui_64(mut self, digits: impl Into<Text<'static>>) -> Self {
        self.application.universal_id = digits.into();
        self.application.universal_id_type = Text::from("EUI-64");
        self
    }

    /// The id of an order that this sender gave it: OBR-2 and OBR-3.
    pub(in crate::model) fn order_id(application: &Hd<'static>, id: Text<'static>) -> Ei<'static> {
        Ei {
            entity_identifier: id,
            namespace_id: application.namespace_id.clone(),
            universal_id: application.universal_id.clone(),
            universal_id_type: application.universal_id_type.clone(),
        }
    }
}
