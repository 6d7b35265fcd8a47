use alloc::borrow::Cow;

/// What is said of one way that data takes, in the document that a site has of its flows.
///
/// What a plugin does not say is written as not said: nobody takes it for nothing.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Flow {
    /// Who is at the other end: an address, a file, a program.
    pub other_end: Option<Cow<'static, str>>,
    /// The transactions, such as `PCD-01`.
    pub transaction: Option<Cow<'static, str>>,
    /// What carries it: `MLLP`, `SQLite`.
    pub transport: Option<Cow<'static, str>>,
    /// How it is protected on its way, and how the other end is known.
    pub security: Option<Cow<'static, str>>,
    /// What of it is kept, where and for how long.
    pub stored: Option<Cow<'static, str>>,
    /// What of it goes into logs, beside what every part logs.
    pub logged: Option<Cow<'static, str>>,
}

impl Flow {
    /// Whoever is at the other end.
    #[must_use]
    pub fn other_end(mut self, it: impl Into<Cow<'static, str>>) -> Self {
        self.other_end = Some(it.into());
        self
    }

    /// The transactions.
    #[must_use]
    pub fn transaction(mut self, it: impl Into<Cow<'static, str>>) -> Self {
        self.transaction = Some(it.into());
        self
    }

    /// What carries it.
    #[must_use]
    pub fn transport(mut self, it: impl Into<Cow<'static, str>>) -> Self {
        self.transport = Some(it.into());
        self
    }

    /// How it is protected.
    #[must_use]
    pub fn security(mut self, it: impl Into<Cow<'static, str>>) -> Self {
        self.security = Some(it.into());
        self
    }

    /// What is kept.
    #[must_use]
    pub fn stored(mut self, it: impl Into<Cow<'static, str>>) -> Self {
        self.stored = Some(it.into());
        self
    }

    /// What goes into logs.
    #[must_use]
    pub fn logged(mut self, it: impl Into<Cow<'static, str>>) -> Self {
        self.logged = Some(it.into());
        self
    }
}
