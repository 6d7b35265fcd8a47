//! Segments in any order fall into the groups that the rules say.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use ihe_pcd::fuzzing;
use proptest::prelude::*;

fn id() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        3 => prop::sample::select(vec!["PID", "OBR", "ORC", "SPM", "DSC", "FT1"]),
        3 => Just("OBX"),
        2 => prop::sample::select(vec!["NTE", "PRT", "ZZZ", "PV1", "TQ1"]),
        1 => prop::sample::select(vec!["PD1", "NK1", "PV2", "TQ2", "CTD", "CTI", "SFT", "UAC"]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn groups_hold_every_segment_once_wherever_it_stands(
        ids in prop::collection::vec(id(), 0..24),
        end in prop::sample::select(vec!["\r", "\n", "\r\n", "\r\r"]),
    ) {
        let mut text = format!("MSH|^~\\&{end}");
        for id in &ids {
            text.push_str(&format!("{id}|1{end}"));
        }
        fuzzing::rewrite(text.as_bytes());
    }
}
