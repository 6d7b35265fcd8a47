use crate::model::Transaction;

/// What goes first when not everything can go at once: alerts before observations.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Precedence {
    /// An observation, or whatever is no alert.
    #[default]
    Observation,
    /// An alert (PCD-04), or the status of one.
    Alert,
}

impl Precedence {
    /// That of a message of this transaction.
    pub const fn of(transaction: Transaction) -> Self {
        match transaction {
            Transaction::Pcd04 | Transaction::Pcd05 => Self::Alert,
            _ => Self::Observation,
        }
    }

    /// A word for programs, which stays: `observation` or `alert`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Observation => "observation",
            Self::Alert => "alert",
        }
    }

    /// That with this [`word`](Self::word).
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Observation, Self::Alert]
            .into_iter()
            .find(|precedence| precedence.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alerts_come_first_and_words_come_back() {
        assert!(Precedence::Alert > Precedence::Observation);
        assert_eq!(Precedence::of(Transaction::Pcd04), Precedence::Alert);
        assert_eq!(Precedence::of(Transaction::Pcd03), Precedence::Observation);
        for precedence in [Precedence::Observation, Precedence::Alert] {
            assert_eq!(Precedence::from_word(precedence.word()), Some(precedence));
        }
    }
}
