//! hyper #3782 wired a limit to the parameter of another: so each limit is shown by its effect,
//! while all others have values of their own. In virtual time.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd_mllp::{
    Config, Connection, Draining, FrameErrorKind, Incoming, Peer, ReadError, Server, ServerEvent,
    ServerLimits, Stream, Timeouts, TurnedAway, WriteError,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};

use crate::wire::{Plugs, SECOND, soon, wires};

const ESTABLISH: u64 = 3;
const FRAME: u64 = 5;
const WRITE: u64 = 7;
const IDLE: u64 = 11;
const DRAIN: u64 = 13;
const CONNECTIONS: usize = 4;
const PER_ADDRESS: usize = 2;
const MAX_FRAME: usize = 100 * 1024;
/// Room for two of the longest frames.
const ARRIVING: usize = 2 * MAX_FRAME;

fn server() -> Server {
    let mut timeouts = Timeouts::default();
    timeouts.establish = Duration::from_secs(ESTABLISH);
    timeouts.frame = Duration::from_secs(FRAME);
    timeouts.write = Duration::from_secs(WRITE);
    timeouts.idle = Some(Duration::from_secs(IDLE));
    let mut limits = ServerLimits::default();
    limits.max_connections = CONNECTIONS;
    limits.max_connections_per_address = Some(PER_ADDRESS);
    limits.max_bytes_arriving = ARRIVING;
    limits.drain_deadline = Duration::from_secs(DRAIN);
    let mut config = Config::default();
    config.max_frame = MAX_FRAME;
    Server::new()
        .with_timeouts(timeouts)
        .with_limits(limits)
        .with_config(config)
}

/// How long what takes place took, in whole seconds.
async fn seconds<T>(future: impl Future<Output = T>) -> (u64, T) {
    let begin = Instant::now();
    let outcome = soon(future).await;
    (begin.elapsed().as_secs(), outcome)
}

/// What handlers found out.
type Found = mpsc::UnboundedReceiver<Result<usize, ReadError>>;

/// A server whose handlers tell the lengths of frames and the errors of reading.
async fn reading(devices: impl AsyncFnOnce(Plugs, Found)) {
    let (listener, plugs) = wires();
    let (tell, found) = mpsc::unbounded_channel();
    let handler = move |mut connection: Connection<Box<dyn Stream>>, _: Draining| {
        let tell = tell.clone();
        async move {
            loop {
                let read = match connection.read_frame().await {
                    Ok(Some(frame)) => Ok(frame.payload().len()),
                    Ok(None) => return,
                    Err(error) => Err(error),
                };
                let over = matches!(&read, Err(error) if error.is_fatal());
                if tell.send(read).is_err() || over {
                    return;
                }
            }
        }
    };
    tokio::select! {
        _ = server().serve(listener, std::future::pending(), handler) => panic!("ended"),
        () = devices(plugs, found) => {}
    }
}

fn raw(plugs: &Plugs, from: &str) -> DuplexStream {
    let (near, far) = duplex(1024 * 1024);
    let address: SocketAddr = from.parse().unwrap();
    plugs
        .0
        .send(Incoming::ready(far, Peer::at(address)))
        .unwrap();
    near
}

/// Whether the server keeps a connection.
async fn is_kept(device: &mut DuplexStream) -> bool {
    timeout(SECOND, device.read(&mut [0; 1])).await.is_err()
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_connections_per_address_has_its_effect() {
    reading(async |plugs: Plugs, _found: Found| {
        let mut kept = Vec::new();
        for port in 1..=3 {
            let mut device = raw(&plugs, &format!("192.0.2.1:{port}"));
            kept.push((is_kept(&mut device).await, device));
        }
        let kept: Vec<_> = kept.iter().map(|(kept, _)| *kept).collect();
        assert_eq!(kept, [true, true, false]);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_connections_has_its_effect() {
    reading(async |plugs: Plugs, _found: Found| {
        let mut kept = Vec::new();
        for host in 1..=5 {
            let mut device = raw(&plugs, &format!("192.0.2.{host}:1"));
            kept.push((is_kept(&mut device).await, device));
        }
        let kept: Vec<_> = kept.iter().map(|(kept, _)| *kept).collect();
        assert_eq!(kept, [true, true, true, true, false]);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_bytes_arriving_has_its_effect() {
    reading(async |plugs: Plugs, mut found: Found| {
        let mut long = vec![0x0B];
        long.resize(50 * 1024, b'x');
        // Two that never end take all the room, a third one goes on without; the fourth begins and ends beside them.
        let mut endless = Vec::new();
        for host in 1..=3 {
            let mut device = raw(&plugs, &format!("192.0.2.{host}:1"));
            device.write_all(&long).await.unwrap();
            endless.push(device);
        }
        sleep(SECOND).await;
        let mut last = raw(&plugs, "192.0.2.4:1");
        last.write_all(&long).await.unwrap();
        last.write_all(b"\x1C\r").await.unwrap();
        assert!(timeout(SECOND, found.recv()).await.is_err(), "it waits");
        // Until the frames before it are given up.
        let mut cut = 0;
        loop {
            match soon(found.recv()).await.unwrap() {
                Err(ReadError::FrameTimeout { .. }) => cut += 1,
                Ok(length) => break assert_eq!(length, 50 * 1024 - 1),
                Err(error) => panic!("{error}"),
            }
        }
        assert!((1..=3).contains(&cut));
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_frame_has_its_effect() {
    reading(async |plugs: Plugs, mut found: Found| {
        let mut device = Connection::new(raw(&plugs, "192.0.2.1:1"), Config::default());
        device.write_frame(&[b'x'; MAX_FRAME]).await.unwrap();
        assert_eq!(soon(found.recv()).await.unwrap().unwrap(), MAX_FRAME);
        device.write_frame(&[b'x'; MAX_FRAME + 1]).await.unwrap();
        let error = soon(found.recv()).await.unwrap().unwrap_err();
        let ReadError::Frame(error) = error else {
            panic!("{error}")
        };
        assert_eq!(error.kind(), FrameErrorKind::TooLong { limit: MAX_FRAME });
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_the_frame_timeout_has_its_effect() {
    reading(async |plugs: Plugs, mut found: Found| {
        let mut device = raw(&plugs, "192.0.2.1:1");
        device.write_all(b"\x0BMSH|").await.unwrap();
        let (after, told) = seconds(found.recv()).await;
        assert!(matches!(told, Some(Err(ReadError::FrameTimeout { .. }))));
        assert_eq!(after, FRAME);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_the_idle_timeout_has_its_effect() {
    reading(async |plugs: Plugs, mut found: Found| {
        let _device = raw(&plugs, "192.0.2.1:1");
        let (after, told) = seconds(found.recv()).await;
        assert!(matches!(told, Some(Err(ReadError::IdleTimeout { .. }))));
        assert_eq!(after, IDLE);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_the_write_timeout_has_its_effect() {
    let (listener, plugs) = wires();
    let (tell, mut told) = mpsc::unbounded_channel();
    let handler = move |mut connection: Connection<Box<dyn Stream>>, _: Draining| {
        let tell = tell.clone();
        async move {
            tell.send(connection.write_frame(&[b'x'; 1024]).await)
                .unwrap();
        }
    };
    let writing = async {
        let (_device, far) = duplex(16);
        plugs.plug(far);
        seconds(told.recv()).await
    };
    tokio::select! {
        _ = server().serve(listener, std::future::pending(), handler) => panic!("ended"),
        (after, told) = writing => {
            assert!(matches!(told, Some(Err(WriteError::Timeout { .. }))));
            assert_eq!(after, WRITE);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_the_time_to_establish_has_its_effect() {
    let (listener, plugs) = wires();
    let (tell, mut told) = mpsc::unbounded_channel();
    let server = server().on_event(move |event| {
        if let ServerEvent::NotEstablished { error, .. } = event {
            tell.send(error.kind()).unwrap();
        }
    });
    let shaking = async {
        let incoming = Incoming::after(std::future::pending(), Peer::named("slow"));
        plugs.0.send(incoming).unwrap();
        seconds(told.recv()).await
    };
    tokio::select! {
        _ = server.serve(listener, std::future::pending(), async |_, _| {}) => panic!("ended"),
        (after, told) = shaking => {
            assert_eq!((after, told), (ESTABLISH, Some(io::ErrorKind::TimedOut)));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_the_deadline_for_draining_has_its_effect() {
    let (listener, plugs) = wires();
    let _device = plugs.device();
    let begin = Arc::new(Mutex::new(None));
    let shutdown = {
        let begin = Arc::clone(&begin);
        async move {
            sleep(SECOND).await;
            *begin.lock().unwrap() = Some(Instant::now());
        }
    };
    let drained = soon(
        server().serve(listener, shutdown, |connection, _| async move {
            let _held = connection;
            std::future::pending::<()>().await;
        }),
    )
    .await;
    assert!(!drained);
    let begin = begin.lock().unwrap().unwrap();
    assert_eq!(begin.elapsed().as_secs(), DRAIN);
}

#[test]
fn hyper_3782_a_connection_that_is_turned_away_is_told_which_limit_it_met() {
    assert_ne!(
        TurnedAway::TooManyConnections.to_string(),
        TurnedAway::TooManyFromThisAddress.to_string()
    );
}
