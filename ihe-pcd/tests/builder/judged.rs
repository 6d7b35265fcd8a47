//! What is built for a profile breaks no rule of the judge's profile of the same name.

use std::sync::LazyLock;

use ihe_pcd::model::SendingProfile;
use ihe_pcd::profile::{Profile, Severity};
use proptest::prelude::*;
use proptest::sample::select;

use crate::any_plan::plan;

fn word() -> impl Strategy<Value = String> + Clone {
    "[A-Za-z0-9|^~&\\\\äЖ]{0,6}[A-Z]"
}

fn judge(name: &str) -> &'static Profile {
    static PROFILES: LazyLock<[Profile; 4]> =
        LazyLock::new(|| Profile::names().map(|name| Profile::named(name).unwrap()));
    let found = PROFILES.iter().find(|profile| profile.name() == name);
    found.unwrap()
}

proptest! {
    #[test]
    fn what_is_built_for_a_profile_breaks_no_rule_of_it(
        (profile, plan) in select(&SendingProfile::ALL[..])
            .prop_flat_map(|profile| (Just(profile), plan(word(), Some(profile)))),
    ) {
        if let Ok(report) = plan.builder().build_for(&profile) {
            let written = report.write().unwrap();
            let findings = judge(profile.name).judge(written.message());
            let errors: Vec<_> = findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| finding.to_string())
                .collect();
            prop_assert_eq!(errors, Vec::<String>::new());
        }
    }
}
