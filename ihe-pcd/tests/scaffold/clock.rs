//! The virtual time of a test as the clock of a consumer.

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Clock;
use ihe_pcd::session::Now;
use tokio::time;

/// Both scales begin with the test, the second of them in 1970.
#[derive(Debug)]
pub(crate) struct Virtual(time::Instant);

impl Virtual {
    pub(crate) fn new() -> Self {
        Self(time::Instant::now())
    }
}

impl Clock for Virtual {
    fn now(&self) -> Now {
        let elapsed = self.0.elapsed();
        Now {
            elapsed,
            wall: Instant::UNIX_EPOCH.checked_add(elapsed).unwrap(),
        }
    }
}
