//! A host that acts on what the consumer has accepted, and delivers its answers on connections of its own.
//!
//! It answers late, twice, wrongly, to others and not at all; when it is calm it answers each message once.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::mllp::{Config, Connection, WriteError};

use super::{Site, source_name};
use crate::network::SimTransport;
use crate::random::Random;
use crate::report::answer;

/// What its answers are drawn from.
struct Application {
    site: Site,
    random: Mutex<Random>,
}

/// An answer: MSA-1, MSA-2 and ERR-3.
type Answer = (&'static str, String, &'static str);

pub(super) async fn run(site: Site) -> turmoil::Result {
    let application = Arc::new(Application {
        random: Mutex::new(Random::for_purpose(site.plan.seed, 5)),
        site,
    });
    let sources = application.site.plan.sources.len();
    loop {
        for source in 0..sources {
            let accepted = application.site.oracle.take_accepted(source);
            if accepted.is_empty() {
                continue;
            }
            let application = Arc::clone(&application);
            // However it ends, the next answers have a connection of their own.
            tokio::spawn(async move { drop(application.act(source, accepted).await) });
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

impl Application {
    /// Delivers the answers to some messages of a source over one connection.
    async fn act(
        &self,
        source: usize,
        accepted: Vec<String>,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let oracle = &self.site.oracle;
        let late = self.site.plan.ack_timeout.as_millis() as u64;
        if !oracle.is_calm() && self.draw(0, 3) == 0 {
            let late = self.draw(late / 2, late * 2);
            tokio::time::sleep(Duration::from_millis(late)).await;
        }
        let transport = SimTransport {
            host: source_name(source),
            piece: self.site.plan.piece,
        };
        let patience = Duration::from_secs(1);
        let stream = tokio::time::timeout(patience, transport.stream()).await??;
        let mut wire = Connection::new(stream, Config::default());
        for id in accepted {
            for answer in self.answers(&id) {
                self.say(&mut wire, &answer).await?;
            }
        }
        wire.shutdown().await?;
        // The other side closes when it has read everything.
        drop(tokio::time::timeout(patience, wire.read_frame()).await);
        Ok(())
    }

    async fn say<S>(&self, wire: &mut Connection<S>, what: &Answer) -> Result<(), WriteError>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
    {
        let (code, id, error) = what;
        self.site.oracle.application_says(code, id);
        wire.write_frame(&answer(code, id, error)).await
    }

    fn answers(&self, id: &str) -> Vec<Answer> {
        let accept = ("AA", id.to_owned(), "");
        if self.site.oracle.is_calm() {
            return vec![accept];
        }
        match self.draw(0, 11) {
            0 => vec![],
            1 => vec![accept.clone(), accept.clone(), accept],
            // It has no say about storage.
            2 => vec![("CA", id.to_owned(), ""), ("CR", id.to_owned(), "")],
            3 => vec![("CE", id.to_owned(), "207"), accept],
            4 => vec![("AA", "S9-0001".into(), ""), ("AA", String::new(), "")],
            5 => vec![("AE", id.to_owned(), "207")],
            6 => vec![("AR", id.to_owned(), "")],
            7 => vec![("AE", "S9-0001".into(), "207"), accept],
            _ => vec![accept],
        }
    }

    fn draw(&self, low: u64, high: u64) -> u64 {
        self.random.lock().unwrap().between(low, high)
    }
}
