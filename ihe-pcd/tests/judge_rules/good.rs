//! Messages that break nothing.

use ihe_pcd::profile::Severity;

use crate::cases::{judged, profile};
use crate::messages;

/// What is found beyond information.
fn doubts(message: fn() -> String, name: &str) -> Vec<crate::cases::Found> {
    let found = judged(&profile(name), &message());
    let grave = found.into_iter();
    grave
        .filter(|(severity, ..)| *severity > Severity::Information)
        .collect()
}

#[test]
fn a_good_message_of_each_transaction_breaks_nothing_under_rev9() {
    for message in [
        messages::report,
        messages::alert,
        messages::alert_ends,
        messages::alert_status,
        messages::acknowledgment,
        messages::refusal,
    ] {
        assert_eq!(doubts(message, "rev9"), [], "{}", message());
    }
}

#[test]
fn a_good_report_breaks_nothing_under_the_other_profiles() {
    assert_eq!(doubts(messages::report, "nist-2018"), []);
    assert_eq!(doubts(messages::report, "gazelle"), []);
    assert_eq!(doubts(messages::upload, "continua"), []);
    assert_eq!(doubts(messages::acknowledgment, "nist-2018"), []);
    assert_eq!(
        doubts(messages::acknowledgment_with_a_profile, "gazelle"),
        []
    );
}
