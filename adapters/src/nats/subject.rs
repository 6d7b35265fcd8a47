//! The names of devices as subjects.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

/// Subjects of so many devices are remembered; each is made again in no time.
const MOST_KNOWN: usize = 4096;

/// The longest name of a sender that is remembered, in bytes: none of those that exist is longer.
const LONGEST_KNOWN: usize = 256;

/// How much of a name is kept to be read by people.
const LEGIBLE: usize = 40;

/// Whether a text can stand in a subject, in the name of a stream or consumer, and in a file name.
pub(super) fn is_token(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    !text.is_empty() && text.len() <= 64 && text.chars().all(is_plain)
}

/// Whether a text is tokens between dots.
pub(super) fn is_subject(text: &str) -> bool {
    text.len() <= 200 && text.split('.').all(is_token)
}

/// The subjects of devices that were heard of, by their senders (MSH-3 and MSH-4).
#[derive(Debug, Default)]
pub(super) struct Subjects(HashMap<Arc<str>, Arc<str>>);

impl Subjects {
    /// A sender, and where its reports go.
    pub(super) fn of(&mut self, prefix: &str, sender: String) -> (Arc<str>, Arc<str>) {
        if let Some((sender, subject)) = self.0.get_key_value(&*sender) {
            return (Arc::clone(sender), Arc::clone(subject));
        }
        let subject: Arc<str> = format!("{prefix}.{}", device_token(&sender)).into();
        let sender: Arc<str> = sender.into();
        if sender.len() <= LONGEST_KNOWN {
            if self.0.len() >= MOST_KNOWN {
                self.0.clear();
            }
            self.0.insert(Arc::clone(&sender), Arc::clone(&subject));
        }
        (sender, subject)
    }
}

/// A sender (MSH-3 and MSH-4) as one token: its letters and digits for people, and a digest that tells it from every other.
///
/// The same sender has the same token for ever: order rests on it.
pub(super) fn device_token(sender: &str) -> String {
    let legible = sender.chars().map(|c| match c {
        c if c.is_ascii_alphanumeric() || c == '-' => c,
        _ => '_',
    });
    let mut token: String = legible.take(LEGIBLE).collect();
    token.push('_');
    for byte in Sha256::digest(sender).into_iter().take(8) {
        // Writing into a string does not fail.
        let _ = write!(token, "{byte:02x}");
    }
    token
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_token_stays_the_same() {
        let token = device_token("MONITOR^0011223344556677^EUI-64|ICU");
        assert_eq!(
            token,
            "MONITOR_0011223344556677_EUI-64_ICU_9feeb70c6f447172"
        );
    }

    #[test]
    fn wildcards_and_dots_are_no_tokens() {
        for text in ["", "a.b", "*", ">", "a b", "ø", "$JS"] {
            assert!(!is_token(text), "{text}");
        }
        assert!(is_subject("ward.pcd") && !is_subject("ward..pcd") && !is_subject("ward.*"));
    }

    #[test]
    fn subjects_that_are_remembered_are_the_same_and_take_little_memory() {
        let mut subjects = Subjects::default();
        let long = "x".repeat(LONGEST_KNOWN + 1);
        for sender in ["MONITOR|ICU", "PUMP|ICU", "MONITOR|ICU", &long, &long] {
            let (known, subject) = subjects.of("pcd", sender.to_owned());
            assert_eq!(&*known, sender);
            assert_eq!(*subject, format!("pcd.{}", device_token(sender)));
        }
        assert_eq!(subjects.0.len(), 2);
        for number in 0..3 * MOST_KNOWN {
            subjects.of("pcd", number.to_string());
            assert!(subjects.0.len() <= MOST_KNOWN);
        }
    }

    proptest! {
        #[test]
        fn whatever_a_sender_is_called_it_is_one_token(sender in ".{0,80}", other in ".{0,80}") {
            let token = device_token(&sender);
            prop_assert!(is_token(&token), "{token}");
            prop_assert_eq!(token == device_token(&other), sender == other);
        }
    }
}
