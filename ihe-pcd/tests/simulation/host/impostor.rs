//! A host that takes reports like a consumer, and answers wrongly, late, twice and without being asked.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::mllp::{Config, Connection};

use super::Site;
use crate::network::{Pieces, SimListener};
use crate::random::Random;
use crate::report::{answer, control_id_of};

type Wire = Connection<Pieces>;

/// What the connections of the impostor have in common.
struct Impostor {
    site: Site,
    random: Mutex<Random>,
    /// The last messages that came: their answers are sent where they do not belong.
    received: Mutex<Vec<String>>,
}

pub(super) async fn run(site: Site) -> turmoil::Result {
    let listener = SimListener::bind(site.plan.piece).await?;
    let impostor = Arc::new(Impostor {
        random: Mutex::new(Random::for_purpose(site.plan.seed, 3)),
        site,
        received: Mutex::default(),
    });
    loop {
        let stream = listener.accept_stream().await?;
        let impostor = Arc::clone(&impostor);
        let wire = Connection::new(stream, Config::default());
        // However it ends, the next connection is served.
        tokio::spawn(async move { drop(impostor.serve(wire).await) });
    }
}

impl Impostor {
    async fn serve(&self, mut wire: Wire) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        if self.draw(0, 3) == 0 && !self.site.oracle.is_calm() {
            self.answer_another(&mut wire).await?;
        }
        while let Some(frame) = wire.read_frame().await? {
            let id = control_id_of(frame.payload());
            let what = if self.site.oracle.is_calm() {
                0
            } else {
                self.draw(0, 11)
            };
            match what {
                0 | 1 => self.accept(&mut wire, &id).await?,
                2 => {}
                3 => self.answer_another(&mut wire).await?,
                4 => {
                    for _ in 0..3 {
                        self.accept(&mut wire, &id).await?;
                    }
                }
                5 => {
                    self.answer_another(&mut wire).await?;
                    self.accept(&mut wire, &id).await?;
                }
                6 => {
                    let late = self.site.plan.ack_timeout.as_millis() as u64;
                    let late = self.draw(late / 2, late * 2);
                    tokio::time::sleep(Duration::from_millis(late)).await;
                    self.accept(&mut wire, &id).await?;
                }
                7 => wire.write_frame(b"no message at all").await?,
                8 => wire.write_frame(&answer("CA", "", "")).await?,
                9 => wire.write_frame(&answer("CE", &id, "207")).await?,
                10 => wire.write_frame(&answer("CA", "S9-0001", "")).await?,
                _ => return Ok(()),
            }
            let mut received = self.received.lock().unwrap();
            received.push(id);
            if received.len() > 4 {
                received.remove(0);
            }
        }
        Ok(())
    }

    /// Says that it has a message that came.
    async fn accept(&self, wire: &mut Wire, id: &str) -> Result<(), ihe_pcd::mllp::WriteError> {
        self.site.oracle.impostor_says(id);
        wire.write_frame(&answer("CA", id, "")).await
    }

    /// Answers a message that came before, perhaps on another connection.
    async fn answer_another(&self, wire: &mut Wire) -> Result<(), ihe_pcd::mllp::WriteError> {
        let received = self.received.lock().unwrap().clone();
        if received.is_empty() {
            return Ok(());
        }
        let which = self.draw(0, received.len() as u64 - 1) as usize;
        self.accept(wire, &received[which]).await
    }

    fn draw(&self, low: u64, high: u64) -> u64 {
        self.random.lock().unwrap().between(low, high)
    }
}
