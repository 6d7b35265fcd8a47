//! The clocks of these tests keep what a clock promises, but for those that stand on purpose.

#![cfg(feature = "testkit")]

use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, testkit};
use tokio::time;

use crate::scaffold::clock::{Said, Virtual};

const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn virtual_time_keeps_what_a_clock_promises() {
    let began = time::Instant::now();
    let utc = || Instant::UNIX_EPOCH.checked_add(began.elapsed()).unwrap();
    let kept = testkit::clock(Virtual::new(), time::sleep, utc, &[], PATIENCE);
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test]
async fn the_time_that_a_test_says_it_is_keeps_what_a_clock_promises() {
    let clock = Said::new("10:00:00");
    let utc = || clock.now().wall;
    let pass = async |time| clock.set_to(utc().checked_add(time).unwrap());
    let kept = testkit::clock(clock.clone(), pass, utc, &[], PATIENCE);
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
    let before = clock.now();
    clock.set("09:00:00");
    assert_eq!(clock.now().elapsed, before.elapsed, "set back");
}
