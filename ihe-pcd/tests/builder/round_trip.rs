//! What holds for every report that can be built.

use ihe_pcd::datatype::Instant;
use ihe_pcd::model::{ControlIds, Report, SendingProfile};
use proptest::prelude::*;
use proptest::sample::select;

use crate::any_plan::plan;
use crate::checker::findings;
use crate::plan::Plan;
use crate::{assert_reads_back_equal, written};

/// Words that say something.
fn word() -> impl Strategy<Value = String> + Clone {
    "[A-Za-z0-9|^~&\\\\äЖ]{0,6}[A-Z]"
}

/// Whatever text there is, nothing among it.
fn any_text() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        3 => "[A-Z]{1,6}",
        1 => Just(String::new()),
        1 => Just("\"\"".to_owned()),
        1 => "\\PC{1,8}",
        1 => "[|^~&\\\\\"\r\n\x0B\x1C ]{1,6}",
        1 => "[A-Z]{21}",
    ]
}

fn profile_and_fitting_plan() -> impl Strategy<Value = (SendingProfile, Plan)> {
    select(&SendingProfile::ALL[..])
        .prop_flat_map(|profile| (Just(profile), plan(word(), Some(profile))))
}

proptest! {
    #[test]
    fn what_a_profile_takes_is_built_reads_back_equal_and_has_no_finding(
        (profile, mut plan) in profile_and_fitting_plan(),
        started in 0_i64..4_000_000_000,
    ) {
        let started = Instant::from_unix(started, 0).unwrap();
        plan.control_id = ControlIds::new(started, 7).next_id();
        let report = plan.builder().build_for(&profile);
        let report = report.map_err(|unfit| TestCaseError::fail(unfit.to_string()))?;
        assert_reads_back_equal(&report);
        prop_assert_eq!(findings(profile.name, &written(&report)), Vec::<String>::new());
    }

    #[test]
    fn whatever_is_built_reads_back_equal(plan in plan(any_text(), None)) {
        assert_reads_back_equal(&plan.builder().build());
    }

    #[test]
    fn whatever_a_profile_takes_has_no_finding_and_reads_back_equal(
        profile in select(&SendingProfile::ALL[..]),
        plan in plan(any_text(), None),
    ) {
        if let Ok(report) = plan.builder().build_for(&profile) {
            assert_reads_back_equal(&report);
            prop_assert_eq!(findings(profile.name, &written(&report)), Vec::<String>::new());
        }
    }

    #[test]
    fn what_a_profile_refuses_has_a_finding(
        profile in select(&[SendingProfile::REV_9, SendingProfile::NIST_2018, SendingProfile::GAZELLE][..]),
        plan in plan(prop_oneof![9 => word().boxed(), 1 => Just(String::new()).boxed()], None),
    ) {
        let report: Report<'_> = plan.builder().build();
        let found = findings(profile.name, &written(&report));
        let unfit = profile.check(&report).err();
        prop_assert_eq!(unfit.is_some(), !found.is_empty(), "{:?} {:?}", unfit, found);
    }
}
