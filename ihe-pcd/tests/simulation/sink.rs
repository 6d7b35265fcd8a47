//! A sink outside of the simulated hosts: what it took it has, whatever becomes of the consumer.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink, Origin};

use crate::oracle::Oracle;
use crate::random::Random;
use crate::trouble::{Busy, Trouble};

/// Takes a report when it answers that it has, and not before.
pub(crate) struct SimSink {
    oracle: Arc<Oracle>,
    trouble: Trouble,
    random: Mutex<Random>,
}

impl SimSink {
    pub(crate) fn new(oracle: Arc<Oracle>, trouble: Trouble, seed: u64) -> Self {
        Self {
            oracle,
            trouble,
            random: Mutex::new(Random::for_purpose(seed, 7)),
        }
    }
}

#[async_trait]
impl ObservationSink for SimSink {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let id = report.header.control_id.as_str().to_owned();
        self.oracle.sink_sees(origin.position, &id);
        let calm = self.oracle.is_calm();
        let (delay, fails) = self.trouble.draw(&mut self.random.lock().unwrap(), calm);
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        self.oracle.sink_answers(origin.position, !fails);
        if fails {
            return Err(Busy.into());
        }
        Ok(())
    }
}
