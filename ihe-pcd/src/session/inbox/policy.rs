/// How often an entry is tried, and how many may be set aside.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct InboxPolicy {
    /// How often an entry is tried that the sink cannot handle or panics over, before it is set aside; at least once. Default: 3.
    pub attempts: u32,
    /// How many entries of one sink may be set aside; the next one waits, and those behind it. Default: 10 000.
    pub most_aside: usize,
    /// Whether entries are set aside at all. Where nobody can read the journal again they are passed over instead. Default: yes.
    pub sets_aside: bool,
}

impl InboxPolicy {
    /// How often an entry is tried, unless said otherwise.
    pub const DEFAULT_ATTEMPTS: u32 = 3;

    /// How many entries may be set aside, unless said otherwise.
    pub const DEFAULT_MOST_ASIDE: usize = 10_000;

    /// Tries an entry so often.
    #[must_use]
    pub const fn with_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets so many entries aside.
    #[must_use]
    pub const fn with_most_aside(mut self, entries: usize) -> Self {
        self.most_aside = entries;
        self
    }

    /// Passes over what would be set aside: for a journal that nobody reads again.
    #[must_use]
    pub const fn passing_over(mut self) -> Self {
        self.sets_aside = false;
        self
    }
}

impl Default for InboxPolicy {
    fn default() -> Self {
        Self {
            attempts: Self::DEFAULT_ATTEMPTS,
            most_aside: Self::DEFAULT_MOST_ASIDE,
            sets_aside: true,
        }
    }
}
