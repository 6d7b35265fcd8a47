use core::time::Duration;
use std::io;

use socket2::{SockRef, TcpKeepalive};
use tokio::net::TcpStream;

/// How a socket finds out that nobody is at the other end any more.
///
/// A peer that lost its power, or a firewall that forgot a connection, sends nothing, not even an end.
/// A receiver of such a connection would wait for ever: this is what finds it, and a silent healthy device is left alone.
///
/// With the defaults a dead peer is found within 60 s (`.ci/half-open` takes the cable out and measures it):
/// one with unacknowledged bytes after `unacknowledged`,
/// a quiet connection after `keepalive_after` and `keepalive_probes` times `keepalive_interval`.
/// Where Linux knows `unacknowledged`, it decides for quiet connections too: the first probe after that time that nobody answered ends them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SocketOptions {
    /// Silence after which the peer's system is asked whether it is there. Default: 30 s. `None`: never.
    ///
    /// The devices' software does not see these probes.
    pub keepalive_after: Option<Duration>,

    /// From one probe to the next. Default: 10 s. Whole seconds.
    pub keepalive_interval: Duration,

    /// Unanswered probes after which the connection is dead. Default: 3.
    pub keepalive_probes: u32,

    /// For how long sent bytes may stay unacknowledged by the peer's system before the connection is dead
    /// (`TCP_USER_TIMEOUT`, RFC 5482; on Linux, Android and Fuchsia only). Default: 45 s. `None`: as the system has it, some 15 minutes.
    ///
    /// This is about TCP and says nothing about the acknowledgements of HL7.
    pub unacknowledged: Option<Duration>,
}

impl Default for SocketOptions {
    fn default() -> Self {
        Self {
            keepalive_after: Some(Duration::from_secs(30)),
            keepalive_interval: Duration::from_secs(10),
            keepalive_probes: 3,
            unacknowledged: Some(Duration::from_secs(45)),
        }
    }
}

impl SocketOptions {
    /// Sets up a connected socket; and small frames leave at once (`TCP_NODELAY`).
    pub(super) fn apply(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let socket = SockRef::from(stream);
        if let Some(after) = self.keepalive_after {
            let keepalive = TcpKeepalive::new()
                .with_time(after)
                .with_interval(self.keepalive_interval);
            #[cfg(not(target_os = "openbsd"))]
            let keepalive = keepalive.with_retries(self.keepalive_probes);
            socket.set_tcp_keepalive(&keepalive)?;
        }
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        if self.unacknowledged.is_some() {
            socket.set_tcp_user_timeout(self.unacknowledged)?;
        }
        Ok(())
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_system_is_told_what_the_options_say() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap())
            .await
            .unwrap();
        let options = SocketOptions {
            keepalive_after: Some(Duration::from_secs(17)),
            keepalive_interval: Duration::from_secs(5),
            keepalive_probes: 7,
            unacknowledged: Some(Duration::from_secs(23)),
        };
        options.apply(&stream).unwrap();
        let socket = SockRef::from(&stream);
        assert!(socket.keepalive().unwrap());
        assert_eq!(
            socket.tcp_keepalive_time().unwrap(),
            Duration::from_secs(17)
        );
        assert_eq!(
            socket.tcp_keepalive_interval().unwrap(),
            Duration::from_secs(5)
        );
        assert_eq!(socket.tcp_keepalive_retries().unwrap(), 7);
        assert_eq!(
            socket.tcp_user_timeout().unwrap(),
            Some(Duration::from_secs(23))
        );
        assert!(stream.nodelay().unwrap());
    }
}
