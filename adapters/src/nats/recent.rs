use std::collections::VecDeque;

/// How many messages are remembered.
///
/// A server that is killed has forgotten the acknowledgements of its last moments.
const MOST: usize = 4_096;

/// The messages that a sink took last: one whose acknowledgement was lost comes again and is known.
///
/// A position alone says too little: a server that lost the end of its stream gives positions a second time.
/// So a message is known by its key too, and one without a key is never known.
#[derive(Debug, Default)]
pub(super) struct Recent(VecDeque<(u64, String)>);

impl Recent {
    pub(super) fn knows(&self, sequence: u64, key: Option<&str>) -> bool {
        let Some(key) = key else {
            return false;
        };
        // Positions ascend but for those of a server that lost some: the same one stands near the end, if at all.
        let is_it = |(one, of): &(u64, String)| *one == sequence && of == key;
        self.0.iter().rev().any(is_it)
    }

    pub(super) fn remember(&mut self, sequence: u64, key: Option<&str>) {
        if let Some(key) = key {
            if self.0.len() == MOST {
                self.0.pop_front();
            }
            self.0.push_back((sequence, key.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_known_by_position_and_key() {
        let mut recent = Recent::default();
        recent.remember(7, Some("a"));
        recent.remember(8, None);
        assert!(recent.knows(7, Some("a")));
        for (sequence, key) in [(7, Some("b")), (8, Some("a")), (7, None), (8, None)] {
            assert!(!recent.knows(sequence, key));
        }
    }

    #[test]
    fn what_is_long_ago_is_forgotten() {
        let mut recent = Recent::default();
        for sequence in 0..10_000 {
            recent.remember(sequence, Some("a"));
        }
        assert!(recent.knows(9_999, Some("a")) && !recent.knows(0, Some("a")));
        assert_eq!(recent.0.len(), MOST);
    }
}
