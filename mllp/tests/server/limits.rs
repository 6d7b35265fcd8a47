//! How many are let in, and what becomes of the others.

use ihe_pcd_mllp::{Server, ServerLimits};

use crate::site::{Site, device, echo, is_served, soon, tcp};

#[tokio::test]
async fn one_connection_too_many_is_closed_and_the_next_one_after_an_end_is_served() {
    let mut limits = ServerLimits::default();
    limits.max_connections = 2;
    let (listener, address) = tcp().await;
    let site = Site::open(Server::new().with_limits(limits), listener, echo);
    let mut first = device(address).await;
    let mut second = device(address).await;
    assert!(is_served(&mut first).await);
    assert!(is_served(&mut second).await);
    let mut third = device(address).await;
    assert!(!is_served(&mut third).await);
    assert_eq!(site.told.count("too many connections are open"), 1);
    drop(first);
    // Whether the end has been seen is not known from outside: it is tried until it has.
    soon(async {
        loop {
            let mut next = device(address).await;
            if is_served(&mut next).await {
                break;
            }
        }
    })
    .await;
    assert!(is_served(&mut second).await);
    drop(second);
    site.close().await;
}

#[tokio::test]
async fn one_address_does_not_take_the_places_of_others() {
    let mut limits = ServerLimits::default();
    limits.max_connections_per_address = Some(1);
    let (listener, address) = tcp().await;
    let site = Site::open(Server::new().with_limits(limits), listener, echo);
    let mut first = device(address).await;
    assert!(is_served(&mut first).await);
    let mut second = device(address).await;
    assert!(!is_served(&mut second).await);
    assert_eq!(
        site.told
            .count("too many connections are open from this address"),
        1
    );
    let other = tokio::net::TcpSocket::new_v4().unwrap();
    other.bind("127.0.0.2:0".parse().unwrap()).unwrap();
    let stream = other.connect(address).await.unwrap();
    let mut other = ihe_pcd_mllp::Connection::new(stream, ihe_pcd_mllp::Config::default());
    assert!(is_served(&mut other).await);
    drop((first, other));
    site.close().await;
}
