use alloc::boxed::Box;
use alloc::format;
use alloc::sync::Arc;
use core::fmt;

use crate::model::{Alert, AlertId};

/// Which alert is meant, among those of all senders.
///
/// An id is unique within its sender at least, so the sender is always a part of it.
/// `Debug` shows no part of it.
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AlertKey {
    sender: Arc<str>,
    id: Box<[u8]>,
}

impl AlertKey {
    /// The alert of a sender with this id.
    pub fn new(sender: impl Into<Arc<str>>, id: &AlertId<'_>) -> Self {
        Self {
            sender: sender.into(),
            id: id.to_key().into(),
        }
    }

    /// The alert that a store knows by these bytes: an [`id`](Self::id) of before.
    pub fn of_stored(sender: impl Into<Arc<str>>, id: &[u8]) -> Self {
        Self {
            sender: sender.into(),
            id: id.into(),
        }
    }

    /// The alert that a message speaks of; where it has no id, what happened at this place of the device is one alert.
    pub fn of(sender: impl Into<Arc<str>>, alert: &Alert<'_>) -> Self {
        if let Some(id) = alert.id() {
            return Self::new(sender, id);
        }
        let event = alert.row(crate::model::Facet::Event);
        let place = event.and_then(|row| row.path.as_ref());
        let place = place.map(|path| format!("{path}")).unwrap_or_default();
        let code = alert.event().map(|event| event.code.identifier.as_str());
        let parts = [place.as_str(), code.unwrap_or_default()];
        // No id begins so, and no text has such a byte.
        let parts = parts
            .iter()
            .flat_map(|part| [0xFE].into_iter().chain(part.bytes()));
        Self {
            sender: sender.into(),
            id: parts.collect(),
        }
    }

    /// Before every alert of a sender.
    pub(super) fn first_of(sender: Arc<str>) -> Self {
        Self {
            sender,
            id: Box::default(),
        }
    }

    /// MSH-3 and MSH-4 of whoever sends it, as [`Header::sender`](crate::model::Header::sender) writes them.
    pub const fn sender(&self) -> &Arc<str> {
        &self.sender
    }

    /// Which alert of the sender, as bytes that are the same exactly when the alert is: for stores, not for people.
    pub const fn id(&self) -> &[u8] {
        &self.id
    }
}

impl fmt::Debug for AlertKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlertKey").finish_non_exhaustive()
    }
}
