//! Servers among failing handlers and too many connections, and what the system is told about sockets.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ihe_pcd_mllp::{Config, Connection, Server, ServerEvent, ServerLimits, SocketOptions};
use tokio::io::{AsyncReadExt, DuplexStream, duplex};
use tokio::sync::oneshot;

use crate::wire::{Counted, Counts, Plugs, soon, wires};

async fn is_served(device: &mut Connection<DuplexStream>) -> bool {
    device.write_frame(b"MSH|").await.is_ok()
        && matches!(soon(device.read_frame()).await, Ok(Some(_)))
}

/// An echo that panics when it is told to; and how many of its handlers did.
async fn echoing(limits: ServerLimits, devices: impl AsyncFnOnce(Plugs)) -> usize {
    let (listener, plugs) = wires();
    let (stop, stopped) = oneshot::channel::<()>();
    let panics = Arc::new(AtomicUsize::new(0));
    let server = Server::new().with_limits(limits).on_event({
        let panics = Arc::clone(&panics);
        move |event| {
            let panicked = matches!(event, ServerEvent::HandlerPanicked);
            panics.fetch_add(usize::from(panicked), Ordering::Relaxed);
        }
    });
    let serving = server.serve(
        listener,
        async { drop(stopped.await) },
        |mut connection, _| async move {
            while let Ok(Some(frame)) = connection.read_frame().await {
                assert_ne!(frame.payload(), "!", "a bug in a handler");
                if connection.write_frame(frame.payload()).await.is_err() {
                    break;
                }
            }
        },
    );
    let talking = async {
        devices(plugs).await;
        drop(stop);
    };
    let (drained, ()) = soon(async { tokio::join!(serving, talking) }).await;
    assert!(drained);
    panics.load(Ordering::Relaxed)
}

#[tokio::test]
async fn hapi_11_a_handler_that_fails_a_hundred_times_does_not_end_the_listener() {
    let panics = echoing(ServerLimits::default(), async |plugs: Plugs| {
        let mut other = plugs.device();
        for _ in 0..100 {
            let mut device = plugs.device();
            device.write_frame(b"!").await.unwrap();
            assert!(matches!(soon(device.read_frame()).await, Ok(None)));
            assert!(is_served(&mut other).await);
        }
        assert!(is_served(&mut plugs.device()).await);
    })
    .await;
    assert_eq!(panics, 100);
}

#[tokio::test]
async fn mirth_3569_connections_that_are_turned_away_leave_nothing_behind() {
    let mut limits = ServerLimits::default();
    limits.max_connections = 1;
    echoing(limits, async |plugs: Plugs| {
        let mut first = plugs.device();
        assert!(is_served(&mut first).await);
        let counts = Counts::default();
        for _ in 0..1_000 {
            let (mut device, inner) = duplex(64);
            let counts = counts.clone();
            plugs.plug(Counted { inner, counts });
            assert_eq!(soon(device.read(&mut [0; 1])).await.unwrap(), 0);
        }
        assert_eq!(counts.alive(), 0);
        assert_eq!(counts.reads(), 0, "and nothing was read from them");
        assert!(is_served(&mut first).await);
    })
    .await;
}

#[tokio::test]
async fn mirth_2510_room_for_no_connection_at_all_is_no_panic() {
    let mut limits = ServerLimits::default();
    limits.max_connections = 0;
    let panics = echoing(limits, async |plugs: Plugs| {
        assert!(!is_served(&mut plugs.device()).await);
    })
    .await;
    assert_eq!(panics, 0);
}

#[tokio::test]
async fn mirth_2238_more_than_ten_connections_are_served_at_once() {
    echoing(ServerLimits::default(), async |plugs: Plugs| {
        let mut devices: Vec<_> = (0..200).map(|_| plugs.device()).collect();
        for _ in 0..2 {
            for device in &mut devices {
                assert!(is_served(device).await);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn dcm4chee_arc_447_a_block_leaves_in_one_piece() {
    let (_device, inner) = duplex(64 * 1024);
    let counts = Counts::default();
    let counted = Counted {
        inner,
        counts: counts.clone(),
    };
    let mut connection = Connection::new(counted, Config::default());
    connection.write_frame(&[b'x'; 20_000]).await.unwrap();
    assert_eq!(counts.writes(), 1);
}

#[test]
fn txhl7_11_a_dead_peer_is_found_within_a_minute_by_default() {
    let options = SocketOptions::default();
    let quiet =
        options.keepalive_after.unwrap() + options.keepalive_interval * options.keepalive_probes;
    assert!(quiet.as_secs() <= 60, "{quiet:?}");
    assert!(options.unacknowledged.unwrap().as_secs() <= 60);
}

#[cfg(target_os = "linux")]
mod sockets {
    //! What the kernel says about sockets, in `/proc/net/tcp`.

    use std::fs;
    use std::time::Duration;

    use ihe_pcd_mllp::{Client, Listener, SocketOptions, TcpListener, TcpTransport};
    use tokio::net::TcpStream;

    use crate::wire::soon;

    /// The timer that runs for the socket between these ports, and in how many hundredths of a second it ends.
    fn timer(local: u16, remote: u16) -> Option<(u8, u64)> {
        let table = fs::read_to_string("/proc/net/tcp").ok()?;
        let (local, remote) = (format!(":{local:04X}"), format!(":{remote:04X}"));
        table.lines().find_map(|line| {
            let columns: Vec<_> = line.split_ascii_whitespace().collect();
            let ours = columns.get(1)?.ends_with(&local) && columns.get(2)?.ends_with(&remote);
            let (timer, left) = columns.get(5)?.split_once(':')?;
            ours.then_some((
                u8::from_str_radix(timer, 16).ok()?,
                u64::from_str_radix(left, 16).ok()?,
            ))
        })
    }

    const KEEPALIVE: u8 = 2;

    fn assert_probed(local: u16, remote: u16, after: Duration) {
        let (running, left) = timer(local, remote).expect("the kernel lists the socket");
        assert_eq!(running, KEEPALIVE, "the kernel asks a silent peer");
        // The kernel may round up by a tick.
        assert!(left <= after.as_secs() * 100 + 10, "in {left}/100 s");
    }

    #[tokio::test]
    async fn txhl7_11_the_kernel_asks_a_silent_peer_of_a_listener_whether_it_is_there() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let device = TcpStream::connect(address).await.unwrap();
        let incoming = soon(listener.accept()).await.unwrap();
        let link = soon(incoming.establish()).await.unwrap();
        let remote = device.local_addr().unwrap().port();
        let after = SocketOptions::default().keepalive_after.unwrap();
        assert_probed(address.port(), remote, after);
        drop(link);
    }

    #[tokio::test]
    async fn elixir_mllp_71_the_kernel_asks_a_silent_consumer_of_a_client_whether_it_is_there() {
        let consumer = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = consumer.local_addr().unwrap();
        let mut options = SocketOptions::default();
        options.keepalive_after = Some(Duration::from_secs(7));
        let transport = TcpTransport::new(address.to_string()).with_socket_options(options);
        let connection = soon(Client::new(transport).connect()).await.unwrap();
        let (_far, local) = soon(consumer.accept()).await.unwrap();
        assert_probed(local.port(), address.port(), Duration::from_secs(7));
        drop(connection);
    }
}
