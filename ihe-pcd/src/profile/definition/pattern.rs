use alloc::sync::Arc;
use core::fmt;

use regex::Regex;

/// A regular expression that a whole text has to match.
#[derive(Clone)]
pub(in crate::profile) struct Pattern(Arc<Regex>);

impl Pattern {
    /// How large the compiled expression may be, in bytes.
    const SIZE_LIMIT: usize = 1 << 20;

    pub(in crate::profile) fn new(expression: &str) -> Option<Self> {
        regex::RegexBuilder::new(&alloc::format!(r"\A(?:{expression})\z"))
            .size_limit(Self::SIZE_LIMIT)
            .build()
            .ok()
            .map(|regex| Self(Arc::new(regex)))
    }

    pub(in crate::profile) fn matches(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}
