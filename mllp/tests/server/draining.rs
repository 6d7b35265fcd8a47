//! The end of a server.

use std::time::Duration;

use ihe_pcd_mllp::{Server, ServerLimits};
use tokio::net::TcpStream;
use tokio::time::Instant;

use crate::site::{Site, device, echo, is_served, soon, tcp, wires};

#[tokio::test]
async fn a_server_that_ends_tells_its_handlers_and_waits_for_them() {
    let (listener, address) = tcp().await;
    let site = Site::open(Server::new(), listener, echo);
    let mut device = device(address).await;
    assert!(is_served(&mut device).await);
    assert!(site.close().await);
    assert!(matches!(soon(device.read_frame()).await, Ok(None)));
    assert!(
        TcpStream::connect(address).await.is_err(),
        "the port is closed"
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_does_not_end_is_stopped_at_the_deadline() {
    let mut limits = ServerLimits::default();
    limits.drain_deadline = Duration::from_secs(3);
    let (wires, plugs) = wires();
    let server = Server::new().with_limits(limits);
    let site = Site::open(server, wires, |connection, _draining| async move {
        let _held = connection;
        std::future::pending::<()>().await;
    });
    let mut device = plugs.connect(64);
    device.write_frame(b"MSH|").await.unwrap();
    let told = site.told.clone();
    told.wait_for("connected", 1).await;
    let begin = Instant::now();
    assert!(!site.close().await);
    assert_eq!(begin.elapsed(), Duration::from_secs(3));
    assert_eq!(told.count("1 not drained"), 1);
    assert!(matches!(soon(device.read_frame()).await, Ok(None)));
}
