use std::io;
use std::sync::Arc;

use async_nats::connection::State;
use async_nats::jetstream::{self, Context};
use async_nats::{Client, ConnectErrorKind, ConnectOptions, Event};
use tokio::select;
use tokio::sync::watch;

use super::{NatsError, NatsSettings};

/// A client of the servers, and how often it has lost them.
///
/// The client connects again by itself, for as long as it takes.
pub(super) struct Link {
    pub(super) client: Client,
    pub(super) context: Context,
    stream: String,
    breaks: watch::Receiver<u64>,
}

impl Link {
    /// Connects with one of the servers.
    pub(super) async fn open(settings: &NatsSettings) -> Result<Self, NatsError> {
        settings.check()?;
        let (sender, breaks) = watch::channel(0_u64);
        let sender = Arc::new(sender);
        let options = options(settings)
            .await?
            .name(format!("ihe-pcd {}", settings.source))
            .connection_timeout(settings.ack_timeout())
            .event_callback(move |event| {
                let sender = Arc::clone(&sender);
                async move {
                    if matches!(event, Event::Disconnected | Event::Closed) {
                        sender.send_modify(|breaks| *breaks = breaks.wrapping_add(1));
                    }
                }
            });
        let client = options.connect(&settings.servers).await;
        let client = client.map_err(|error| NatsError::Connect(said(error.kind())))?;
        let context = jetstream::context::ContextBuilder::new()
            .timeout(settings.ack_timeout())
            .ack_timeout(settings.ack_timeout())
            // What was given up waits for its answer beside what is sent again.
            .max_ack_inflight(settings.in_flight.saturating_mul(4))
            .build(client.clone());
        Ok(Self {
            client,
            context,
            stream: settings.stream.clone(),
            breaks,
        })
    }

    /// The key of the last message of a subject, if there is one and the server says so.
    pub(super) async fn last_key(&self, subject: &str) -> Option<String> {
        let asked = self.unless_broken(async {
            let stream = self.context.get_stream_no_info(&self.stream).await;
            let stream = stream.map_err(|_| NatsError::Unanswered { code: 0 })?;
            let last = stream.get_last_raw_message_by_subject(subject).await;
            last.map_err(|_| NatsError::Unanswered { code: 0 })
        });
        let last = asked.await.ok()?;
        let key = last.headers.get(super::envelope::KEY)?;
        Some(key.as_str().to_owned())
    }

    pub(super) fn is_connected(&self) -> bool {
        self.client.connection_state() == State::Connected
    }

    /// Whether the connection was lost since this was asked last.
    pub(super) fn has_broken(&mut self) -> bool {
        let is_news = self.breaks.has_changed().unwrap_or(true);
        self.breaks.mark_unchanged();
        is_news
    }

    /// Does something that no server would answer any more if the connection were lost meanwhile.
    pub(super) async fn unless_broken<T>(
        &self,
        work: impl Future<Output = Result<T, NatsError>>,
    ) -> Result<T, NatsError> {
        let mut breaks = self.breaks.clone();
        select! {
            biased;
            done = work => done,
            _ = breaks.changed() => Err(NatsError::NotConnected),
        }
    }

    /// Until the connection is lost, from when [`has_broken`](Self::has_broken) was asked last.
    pub(super) async fn broken(&mut self) {
        let _ = self.breaks.changed().await;
        self.breaks.mark_changed();
    }
}

async fn options(settings: &NatsSettings) -> Result<ConnectOptions, NatsError> {
    let mut options = ConnectOptions::new();
    if let Some(path) = &settings.credentials_file {
        let file = options.credentials_file(path).await;
        options = file.map_err(|error| unreadable("the file with credentials", &error))?;
    }
    if let (Some(user), Some(path)) = (&settings.user, &settings.password_file) {
        let text = tokio::fs::read_to_string(path).await;
        let text = text.map_err(|error| unreadable("the file with a password", &error))?;
        let password = text.lines().next().unwrap_or_default();
        options = options.user_and_password(user.clone(), password.to_owned());
    }
    if let Some(tls) = &settings.tls {
        options = options.add_root_certificates(tls.authorities.clone());
        if let (Some(certificate), Some(key)) = (&tls.certificate, &tls.key) {
            options = options.add_client_certificate(certificate.clone(), key.clone());
        }
    }
    Ok(options.require_tls(!settings.danger_plaintext))
}

fn unreadable(what: &'static str, error: &io::Error) -> NatsError {
    NatsError::File {
        what,
        kind: error.kind(),
    }
}

/// Why there is no connection, in words that hold no address and no secret.
const fn said(kind: ConnectErrorKind) -> &'static str {
    match kind {
        ConnectErrorKind::ServerParse => "an address cannot be read",
        ConnectErrorKind::Dns => "a host has no address",
        ConnectErrorKind::Authentication => "signing in went wrong",
        ConnectErrorKind::AuthorizationViolation => "the server does not let this user in",
        ConnectErrorKind::TimedOut => "the server did not answer in time",
        ConnectErrorKind::Tls => "TLS could not be agreed on",
        ConnectErrorKind::Io => "no server could be reached",
        _ => "it failed",
    }
}
