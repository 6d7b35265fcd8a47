#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| ihe_pcd::session::fuzzing::outbox(data));
