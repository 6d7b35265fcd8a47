use std::collections::{HashSet, VecDeque};

/// The keys of the last reports.
#[derive(Debug, Default)]
pub(super) struct Keys {
    known: HashSet<String>,
    order: VecDeque<String>,
}

impl Keys {
    /// How many keys are remembered.
    pub(super) const MOST: usize = 64 * 1024;

    pub(super) fn has(&self, key: &str) -> bool {
        self.known.contains(key)
    }

    /// Remembers one more; the oldest gives way.
    pub(super) fn insert(&mut self, key: String) {
        if !self.known.insert(key.clone()) {
            return;
        }
        self.order.push_back(key);
        if self.order.len() > Self::MOST
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_key_gives_way() {
        let mut keys = Keys::default();
        for number in 0..=Keys::MOST {
            keys.insert(number.to_string());
            keys.insert(number.to_string());
        }
        assert!(!keys.known.contains("0") && keys.known.contains("1"));
        assert_eq!(keys.known.len(), Keys::MOST);
        assert_eq!(keys.order.len(), Keys::MOST);
    }
}
