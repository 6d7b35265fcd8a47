use core::fmt;
use std::collections::BTreeMap;

use super::Factory;
use super::standard;

/// What the word `kind` of a configuration may be, and what makes it.
///
/// It is a value that a program puts together; nothing is in it because a crate was linked.
/// A journal and a sink may have one name: `sqlite` may be both.
#[derive(Default)]
pub struct Registry {
    factories: BTreeMap<(&'static str, String), Factory>,
}

impl Registry {
    /// Knows nothing.
    pub const fn empty() -> Self {
        Self {
            factories: BTreeMap::new(),
        }
    }

    /// Knows what this library has:
    ///
    /// | table | kind | what it is |
    /// |---|---|---|
    /// | `[journal]` | `danger-volatile` | memory: acknowledged messages are lost with the process |
    /// | `[listeners.*]` | `mllp` | MLLP over TCP, under TLS with `tls` |
    /// | `[steps.*]` | `code-map` | codes and units by a file of the site ([`Mapped`](crate::plugin::Mapped)) |
    /// | `[steps.*]` | `filter` | lets pass what `select` wants ([`Filtered`](crate::plugin::Filtered)) |
    /// | `[steps.*]` | `rate-limit` | so many reports in so many seconds ([`RateLimited`](crate::plugin::RateLimited)) |
    /// | `[steps.*]` | `retry` | tries a few times before the journal is told ([`Retried`](crate::plugin::Retried)) |
    /// | `[steps.*]` | `window` | one value for each interval ([`Windowed`](crate::plugin::Windowed)) |
    /// | `[sinks.*]` | `mllp` | sends reports on to the next consumer ([`Forwarder`](crate::actor::Forwarder)) |
    /// | `[sinks.*]` | `nothing` | takes everything and does nothing: for a trial |
    /// | `[sinks.*]` | `route` | each row to the sink that wants it ([`Routed`](crate::plugin::Routed)) |
    /// | `[sinks.*]` | `tee` | every report to several sinks ([`Tee`](crate::plugin::Tee)) |
    pub fn standard() -> Self {
        standard::register(Self::empty())
    }

    /// The same with one more kind; one of the same name that makes the same is replaced.
    #[must_use]
    pub fn with(mut self, kind: impl Into<String>, factory: Factory) -> Self {
        self.factories
            .insert((factory.makes(), kind.into()), factory);
        self
    }

    pub(super) fn factory(&self, makes: &'static str, kind: &str) -> Result<&Factory, String> {
        let found = self.factories.get(&(makes, kind.to_owned()));
        found.ok_or_else(|| {
            let known = self.kinds(makes);
            let known: Vec<_> = known.map(|kind| format!("{kind:?}")).collect();
            let known = match &*known {
                [] => "none is known".to_owned(),
                known => format!("known: {}", known.join(", ")),
            };
            format!("there is no {makes} of the kind {kind:?}; {known}")
        })
    }

    fn kinds(&self, makes: &'static str) -> impl Iterator<Item = &str> {
        let all = self.factories.keys();
        all.filter(move |(of, _)| *of == makes)
            .map(|(_, kind)| kind.as_str())
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.factories.keys()).finish()
    }
}
