//! The virtual time of a test, and the time that a test says it is, as clocks of a consumer.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Clock;
use ihe_pcd::session::Now;
use tokio::time;

/// Virtual time: one scale begins with the test, the other at a time of day.
#[derive(Debug)]
pub(crate) struct Virtual {
    began: time::Instant,
    wall: Instant,
}

impl Virtual {
    /// From 1970.
    pub(crate) fn new() -> Self {
        Self::from(Instant::UNIX_EPOCH)
    }

    pub(crate) fn from(wall: Instant) -> Self {
        let began = time::Instant::now();
        Self { began, wall }
    }
}

impl Clock for Virtual {
    fn now(&self) -> Now {
        let elapsed = self.began.elapsed();
        let wall = self.wall.checked_add(elapsed).unwrap();
        Now { elapsed, wall }
    }
}

/// The time that a test says it is: it passes when it is set forwards, and of one that is set back the time of day alone.
#[derive(Clone, Debug)]
pub(crate) struct Said(Arc<Mutex<Now>>);

impl Said {
    pub(crate) fn new(time_of_day: &str) -> Self {
        let (elapsed, wall) = (Duration::ZERO, at(time_of_day));
        Self(Arc::new(Mutex::new(Now { elapsed, wall })))
    }

    pub(crate) fn set(&self, time_of_day: &str) {
        self.set_to(at(time_of_day));
    }

    pub(crate) fn set_to(&self, wall: Instant) {
        let mut now = self.0.lock().unwrap();
        let passed = wall.checked_duration_since(now.wall).unwrap_or_default();
        now.elapsed += passed;
        now.wall = wall;
    }
}

impl Clock for Said {
    fn now(&self) -> Now {
        *self.0.lock().unwrap()
    }
}

/// A time of day of 2026-11-21.
pub(crate) fn at(time_of_day: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time_of_day}Z")).unwrap()
}
