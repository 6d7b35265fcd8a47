//! A stream, looked at by the client itself.

use std::collections::BTreeMap;
use std::time::Duration;

use async_nats::jetstream::stream::{Config, DiscardPolicy, LastRawMessageErrorKind};
use async_nats::jetstream::{self, Context};
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::Report;

use crate::server::Server;
use crate::{until, which};

pub(crate) async fn context(server: &Server) -> Context {
    let client = until(async || async_nats::connect(server.address()).await.ok()).await;
    jetstream::new(client)
}

/// What the tests want of a stream.
pub(crate) fn config() -> Config {
    Config {
        name: "PCD".to_owned(),
        subjects: vec!["pcd.>".to_owned()],
        discard: DiscardPolicy::New,
        ..Config::default()
    }
}

pub(crate) async fn create(server: &Server) -> Context {
    create_with(server, config()).await
}

/// One for a sink that waits as long for an acknowledgement as it can.
pub(crate) async fn create_patient(server: &Server) -> Context {
    let duplicate_window = Duration::from_secs(1_200);
    let config = Config {
        duplicate_window,
        ..config()
    };
    create_with(server, config).await
}

async fn create_with(server: &Server, config: Config) -> Context {
    let context = context(server).await;
    until(async || context.create_stream(config.clone()).await.ok()).await;
    context
}

pub(crate) async fn count(context: &Context) -> u64 {
    until(async || {
        let stream = context.get_stream("PCD").await.ok()?;
        Some(stream.cached_info().state.messages)
    })
    .await
}

/// A message of the stream as the server gives it out.
pub(crate) struct Stored {
    pub(crate) subject: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) payload: Vec<u8>,
}

/// All messages that were not deleted, in their order.
pub(crate) async fn all(context: &Context) -> Vec<Stored> {
    let stream = until(async || context.get_stream("PCD").await.ok()).await;
    let last = stream.cached_info().state.last_sequence;
    let mut all = Vec::new();
    for sequence in 1..=last {
        let message = match stream.get_raw_message(sequence).await {
            Ok(message) => message,
            Err(error) if error.kind() == LastRawMessageErrorKind::NoMessageFound => continue,
            Err(error) => panic!("{error}"),
        };
        let headers = message
            .headers
            .iter()
            .map(|(name, values)| (name.to_string(), values[0].as_str().to_owned()));
        all.push(Stored {
            subject: message.subject.to_string(),
            headers: headers.collect(),
            payload: message.payload.to_vec(),
        });
    }
    all
}

impl Stored {
    pub(crate) fn which(&self) -> (usize, usize) {
        let message = MessageBuf::parse(self.payload.clone()).unwrap();
        which(&Report::read(&message.message()).unwrap())
    }
}

/// Each report of each device is there, once, in its order, on its device's subject, under a key of its own.
pub(crate) fn check(stored: &[Stored], devices: usize, reports: usize) {
    let mut next = vec![0; devices];
    let mut subjects = BTreeMap::new();
    let mut keys = BTreeMap::new();
    for message in stored {
        let (device, number) = message.which();
        assert_eq!(
            number, next[device],
            "device {device} out of order, or twice"
        );
        next[device] += 1;
        let subject = subjects.entry(message.subject.clone()).or_insert(device);
        assert_eq!(*subject, device, "two devices on one subject");
        let key = message.headers["Nats-Msg-Id"].clone();
        assert_eq!(keys.insert(key, (device, number)), None, "a key twice");
    }
    assert_eq!(next, vec![reports; devices]);
    assert_eq!(subjects.len(), devices);
}
