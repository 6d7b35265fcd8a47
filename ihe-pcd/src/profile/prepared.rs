use alloc::sync::Arc;
use core::fmt;

use super::adjusted::{Adjusted, UnknownRule};
use super::definition::Definition;
use super::plan::Plan;
use super::rules::{Rule, Wanted};
use super::{Findings, Severity, engine};
use crate::hl7::Message;

/// What a profile says of the messages of its transactions, ready to hold messages against.
///
/// Cheap to clone, and shared between threads.
#[derive(Clone)]
pub struct Profile {
    name: Arc<str>,
    plan: Arc<Plan>,
    /// The rules that are checked by code, for the profiles that come with the library.
    wanted: Option<Arc<Wanted>>,
    /// The other rules that are of another severity than the profile has, or off.
    adjusted: Option<Arc<Adjusted>>,
}

impl Profile {
    /// Makes a profile ready. What its indices name and does not exist says nothing.
    pub(super) fn new(name: &str, definition: Definition) -> Self {
        Self {
            name: name.into(),
            plan: Arc::new(Plan::new(definition)),
            wanted: None,
            adjusted: None,
        }
    }

    /// As [`new`](Self::new), with the rules that are checked by code.
    pub(super) fn with_rules(name: &str, definition: Definition, wanted: Wanted) -> Self {
        Self {
            wanted: Some(Arc::new(wanted)),
            ..Self::new(name, definition)
        }
    }

    /// The profile with a rule of another severity, by the name that its findings have; `None` turns it off.
    ///
    /// A rule of the library that is off under the profile is turned on.
    ///
    /// ```
    /// use ihe_pcd::profile::{Profile, Severity};
    ///
    /// // Each OBR numbers its OBX anew here, as the samples of the NIST tool do.
    /// let profile = Profile::rev_9()
    ///     .with_severity("OBX-1.per-message", None)?
    ///     .with_severity("OBX-1.per-order", Severity::Warning)?;
    ///
    /// let error = profile.with_severity("OBX-1.per-oder", None).unwrap_err();
    /// assert!(error.to_string().contains("OBX-1.per-order"));
    /// # Ok::<(), ihe_pcd::profile::UnknownRule>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownRule`], with the rules whose names are like it.
    pub fn with_severity(
        mut self,
        rule: &str,
        severity: impl Into<Option<Severity>>,
    ) -> Result<Self, UnknownRule> {
        let severity = severity.into();
        if let Some(wanted) = &mut self.wanted
            && let Some(rule) = Rule::named(rule)
        {
            Arc::make_mut(wanted).set(rule, severity);
            return Ok(self);
        }
        if !self.plan.rule_names().contains(rule) {
            return Err(UnknownRule::new(rule, self.rules()));
        }
        let adjusted = self.adjusted.get_or_insert_default();
        Arc::make_mut(adjusted).set(rule, severity);
        Ok(self)
    }

    /// The names of all rules, in the order of the alphabet.
    pub fn rules(&self) -> impl Iterator<Item = Arc<str>> + use<> {
        let mut names = self.plan.rule_names();
        if self.wanted.is_some() {
            names.extend(Rule::ALL.iter().map(|rule| rule.about().name.into()));
        }
        names.into_iter()
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
        let wanted = self.wanted.as_deref();
        engine::judge(&self.plan, wanted, self.adjusted.clone(), &message)
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Profile({})", self.name)
    }
}
