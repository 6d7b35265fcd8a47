//! The examples about codes and units run to their end.
//!
//! They are compiled into this test, so that it is their own `main` that runs.

#![allow(
    clippy::unwrap_used,
    unreachable_pub,
    reason = "tests fail by panicking, and an example's main is compiled as a module"
)]

#[path = "../examples/convert_units.rs"]
mod convert_units;
#[path = "../examples/resolve_codes.rs"]
mod resolve_codes;
#[path = "../examples/site_map.rs"]
mod site_map;

#[test]
fn values_are_converted() {
    convert_units::main().unwrap();
}

#[test]
fn written_codes_are_resolved() {
    resolve_codes::main().unwrap();
}

#[test]
fn a_map_of_a_site_is_used_and_replaced() {
    site_map::main().unwrap();
}
