use alloc::sync::Arc;
use core::fmt;

use super::definition::Definition;
use super::plan::Plan;
use super::{Findings, engine};
use crate::hl7::Message;

/// What a profile says of the messages of its transactions, ready to hold messages against.
///
/// Cheap to clone, and shared between threads.
#[derive(Clone)]
pub struct Profile {
    name: Arc<str>,
    plan: Arc<Plan>,
}

impl Profile {
    /// Makes a profile ready. What its indices name and does not exist says nothing.
    pub(super) fn new(name: &str, definition: Definition) -> Self {
        Self {
            name: name.into(),
            plan: Arc::new(Plan::new(definition)),
        }
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Every rule that a message breaks, in the order of the message.
    ///
    /// MSH-9 chooses the transaction, and MSH-21.3 where several have it.
    /// Time and memory are linear in the length of the message.
    pub fn judge(&self, message: Message<'_>) -> Findings {
        engine::judge(&self.plan, &message)
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Profile({})", self.name)
    }
}
