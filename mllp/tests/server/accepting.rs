//! Accepting goes on, whatever peers, handlers and listeners do.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use ihe_pcd_mllp::{Incoming, Listener, Server};
use tokio::time::Instant;

use crate::site::{Site, Wires, device, echo, is_served, soon, tcp, wires};

#[tokio::test]
async fn a_handler_that_panics_takes_its_own_connection_and_no_other() {
    let (listener, address) = tcp().await;
    let site = Site::open(Server::new(), listener, echo);
    let mut healthy = device(address).await;
    for _ in 0..3 {
        let mut unlucky = device(address).await;
        unlucky.write_frame(b"!").await.unwrap();
        let closed = soon(unlucky.read_frame()).await;
        assert!(!matches!(closed, Ok(Some(_))), "{closed:?}");
        assert!(is_served(&mut healthy).await);
    }
    let told = site.told.clone();
    drop(healthy);
    assert!(site.close().await);
    assert_eq!(told.count("handler panicked"), 3);
    assert_eq!(told.count("connected"), 4);
    assert_eq!(told.count("disconnected"), 4);
}

/// Fails, panics and aborts before it works.
#[derive(Debug)]
struct Flaky {
    calls: AtomicUsize,
    wires: Wires,
}

#[async_trait]
impl Listener for Flaky {
    async fn accept(&self) -> io::Result<Incoming> {
        match self.calls.fetch_add(1, Ordering::Relaxed) {
            0..=3 => Err(io::Error::other("too many open files")),
            4 => panic!("a bug in a listener"),
            5..=104 => Err(io::ErrorKind::ConnectionAborted.into()),
            _ => self.wires.accept().await,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_listener_that_fails_is_asked_again_after_a_pause_and_aborted_connections_cost_none() {
    let (wires, plugs) = wires();
    let calls = AtomicUsize::new(0);
    let begin = Instant::now();
    let site = Site::open(Server::new(), Flaky { calls, wires }, echo);
    let mut device = plugs.connect(64);
    assert!(is_served(&mut device).await);
    // Up to 10, 20, 40 and 80 ms, and 160 ms after the panic; a hundred aborted connections are no reason to wait.
    let paused = begin.elapsed().as_millis();
    assert!((1..=315).contains(&paused), "{paused} ms");
    assert_eq!(site.told.count("accept failed"), 104);
    assert_eq!(site.told.count("listener panicked"), 1);
    drop(device);
    assert!(site.close().await);
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_never_ends_holds_up_nobody_and_is_ended() {
    let (wires, plugs) = wires();
    let begin = Instant::now();
    let site = Site::open(Server::new(), wires, echo);
    for _ in 0..100 {
        plugs.connect_slowly();
    }
    let mut device = plugs.connect(64);
    assert!(is_served(&mut device).await);
    assert!(begin.elapsed().is_zero(), "served at once");
    site.told.wait_for("not established: timed out", 100).await;
    assert_eq!(begin.elapsed().as_secs(), 10);
    drop(device);
    assert!(site.close().await);
}
