//! Each entry reaches the sink at least once or is set aside with a reason, in order but for what was released,
//! whatever the sink answers and whenever everything crashes.

use ihe_pcd::session::fuzzing;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_answer_and_no_crash_loses_an_entry(operations in prop::collection::vec(any::<u8>(), 0..600)) {
        fuzzing::inbox(&operations);
    }

    /// Mostly work, so that more comes of it.
    #[test]
    fn no_long_run_loses_an_entry(
        setup in any::<[u8; 2]>(),
        operations in prop::collection::vec(prop_oneof![4 => 8..12_u8, 1 => any::<u8>()], 0..900),
    ) {
        fuzzing::inbox(&[&setup[..], &operations].concat());
    }
}
