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
    /// | `[outboxes.*]` | `mllp` | alerts to a consumer, stored before they are sent ([`AlertReporter`](crate::actor::AlertReporter)) |
    /// | `[directories.*]` | `stays` | which patient was where and when, by a file of the site: [below](#stays) |
    /// | `[steps.*]` | `code-map` | codes and units by a file of the site ([`Mapped`](crate::plugin::Mapped)) |
    /// | `[steps.*]` | `filter` | lets pass what `select` wants ([`Filtered`](crate::plugin::Filtered)) |
    /// | `[steps.*]` | `patients` | the patient that a `directory` knows for the time of the observation ([`Associated`](crate::plugin::Associated)) |
    /// | `[steps.*]` | `rate-limit` | so many reports in so many seconds ([`RateLimited`](crate::plugin::RateLimited)) |
    /// | `[steps.*]` | `retry` | tries a few times before the journal is told ([`Retried`](crate::plugin::Retried)) |
    /// | `[steps.*]` | `window` | one value for each interval ([`Windowed`](crate::plugin::Windowed)) |
    /// | `[sinks.*]` | `mllp` | sends reports on to the next consumer ([`Forwarder`](crate::actor::Forwarder)) |
    /// | `[sinks.*]` | `nothing` | takes everything and does nothing: for a trial |
    /// | `[sinks.*]` | `route` | each row to the sink that wants it ([`Routed`](crate::plugin::Routed)) |
    /// | `[sinks.*]` | `tee` | every report to several sinks ([`Tee`](crate::plugin::Tee)) |
    ///
    /// # Stays
    ///
    /// The `file` of `stays` is TOML, and says what [`Stays`](crate::plugin::Stays) knows:
    ///
    /// ```toml
    /// [[stays]]
    /// device = "0123456789ABCDEF"           # OBX-18: an EUI-64, or all of it as one line
    /// from = 2026-11-29T08:00:00+01:00      # without it, ever since
    /// until = 2026-11-29T12:30:00+01:00     # the first instant after it; without it, still
    /// patient = { id = "4711", authority = "HOSPITAL", type = "PI" }
    ///
    /// [[stays]]
    /// location = { unit = "ICU", bed = "2" } # PV1-3: `facility`, `unit`, `room`, `bed`
    /// from = 2026-11-29T09:15:00+01:00
    /// patient = { id = "4712", authority = "HOSPITAL", type = "PI", family = "Nordmann", given = "Kari" }
    /// ```
    ///
    /// It is looked at each second whether the file has changed, and read anew if it has. While it is not there, or something is wrong with it,
    /// reports wait: nobody is taken for unknown for that. So a new one is written under another name, and renamed when it is whole.
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
