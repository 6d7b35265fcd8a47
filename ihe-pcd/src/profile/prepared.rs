use alloc::sync::Arc;
use core::fmt;

use super::adjusted::{Adjusted, UnknownRule};
use super::definition::Definition;
use super::plan::Plan;
use super::rules::{Rule, Wanted};
use super::{Area, Findings, Severity, engine};
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
    /// The other rules that are of another severity than the profile has, or off, and those that are so in places.
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
    /// Where [`with_severity_within`](Self::with_severity_within) says something of a place, that stands.
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
        let by_place = self.adjusted.as_ref().is_some_and(|it| it.knows(rule));
        if let Some(wanted) = &mut self.wanted
            && let Some(rule) = Rule::named(rule)
            && !by_place
        {
            Arc::make_mut(wanted).set(rule, severity);
            return Ok(self);
        }
        self.require(rule)?;
        self.adjust().set(rule, severity);
        Ok(self)
    }

    /// The profile with a rule of another severity in one part of the segments; elsewhere it is what it was.
    ///
    /// For rules about the components of a data type, which have one name in all fields of the type.
    /// Of several areas that hold a place, the smallest counts. What is found of a group or of the whole message is in none.
    ///
    /// ```
    /// use ihe_pcd::profile::{Profile, Severity};
    ///
    /// // A device here sends units without their names: of other fields the name is demanded still.
    /// let profile = Profile::rev_9().with_severity_within("CWE-2.usage", "OBX-6".parse()?, Severity::Warning)?;
    /// # let _ = profile;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownRule`], with the rules whose names are like it.
    pub fn with_severity_within(
        mut self,
        rule: &str,
        area: Area,
        severity: impl Into<Option<Severity>>,
    ) -> Result<Self, UnknownRule> {
        self.require(rule)?;
        if let Some(wanted) = &mut self.wanted
            && let Some(coded) = Rule::named(rule)
            && !self.adjusted.as_ref().is_some_and(|it| it.knows(rule))
        {
            // It is looked for everywhere from here on, and what is found is weighed by its place.
            let everywhere = wanted.severity(coded);
            Arc::make_mut(wanted).set(coded, Some(Severity::Information));
            self.adjust().set(rule, everywhere);
        }
        self.adjust().set_within(rule, area, severity.into());
        Ok(self)
    }

    fn adjust(&mut self) -> &mut Adjusted {
        Arc::make_mut(self.adjusted.get_or_insert_default())
    }

    fn require(&self, rule: &str) -> Result<(), UnknownRule> {
        let is_coded = self.wanted.is_some() && Rule::named(rule).is_some();
        match is_coded || self.plan.rule_names().contains(rule) {
            true => Ok(()),
            false => Err(UnknownRule::new(rule, self.rules())),
        }
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
