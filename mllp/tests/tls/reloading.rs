//! Certificates are replaced while connections go on.

use ihe_pcd_mllp::tls::{MinimumVersion, TlsErrorKind, Trust};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::site::{Authority, Side, client, handshake, refusal, server};

async fn assert_alive(near: &mut Side, far: &mut Side) {
    near.0.write_all(b"still here").await.unwrap();
    near.0.flush().await.unwrap();
    let mut text = [0; 10];
    far.0.read_exact(&mut text).await.unwrap();
    assert_eq!(&text, b"still here");
}

/// Sound by itself, and of no use.
fn lists_without_authorities(ward: &Authority) -> Trust {
    let pinned = Trust::in_pinned(&ward.device("pump").pem()).unwrap();
    let list = ward.revocation_list(4000, &[]);
    pinned.and_revocation_lists(&list).unwrap()
}

#[tokio::test]
async fn a_server_shows_and_trusts_what_was_reloaded_and_old_connections_go_on() {
    let (old, new) = (Authority::new("old"), Authority::new("new"));
    let operator = server(&old.device("old consumer"), old.trust());
    let listener = operator.clone();
    let both = old.trust().and_authorities(&new.pem()).unwrap();
    let old_pump = client(&old.device("old pump"), both.clone());
    let new_pump = client(&new.device("new pump"), both);

    let (accepted, connected) = handshake(&listener, &old_pump).await;
    let (mut accepted, mut connected) = (accepted.unwrap(), connected.unwrap());
    assert_eq!(connected.1.as_ref().unwrap().subject, "CN=old consumer");
    let (refused, _) = handshake(&listener, &new_pump).await;
    assert_eq!(refusal(refused), "UnknownIssuer");

    let consumer = new.device("new consumer");
    operator.reload(consumer.identity(), new.trust()).unwrap();
    let (_, reconnected) = handshake(&listener, &new_pump).await;
    assert_eq!(reconnected.unwrap().1.unwrap().subject, "CN=new consumer");
    let (refused, _) = handshake(&listener, &old_pump).await;
    assert_eq!(refusal(refused), "UnknownIssuer");
    assert_alive(&mut accepted, &mut connected).await;
    assert_alive(&mut connected, &mut accepted).await;
}

#[tokio::test]
async fn a_client_shows_and_trusts_what_was_reloaded_and_old_connections_go_on() {
    let (old, new) = (Authority::new("old"), Authority::new("new"));
    let operator = client(&old.device("old pump"), old.trust());
    let device = operator.clone();
    let both = old.trust().and_authorities(&new.pem()).unwrap();
    let old_consumer = server(&old.device("old consumer"), both.clone());
    let new_consumer = server(&new.device("new consumer"), both);

    let (accepted, connected) = handshake(&old_consumer, &device).await;
    let (mut accepted, mut connected) = (accepted.unwrap(), connected.unwrap());
    let (_, refused) = handshake(&new_consumer, &device).await;
    assert_eq!(refusal(refused), "UnknownIssuer");

    operator
        .reload(new.device("new pump").identity(), new.trust())
        .unwrap();
    let (reaccepted, _) = handshake(&new_consumer, &device).await;
    assert_eq!(reaccepted.unwrap().1.unwrap().subject, "CN=new pump");
    let (_, refused) = handshake(&old_consumer, &device).await;
    assert_eq!(refusal(refused), "UnknownIssuer");
    assert_alive(&mut connected, &mut accepted).await;
}

#[tokio::test]
async fn after_a_reload_that_failed_the_old_is_in_force() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let pump = client(&ward.device("pump"), ward.trust());
    let identity = ward.device("never shown").identity();
    let failed = consumer.reload(identity.clone(), lists_without_authorities(&ward));
    let rule = failed.unwrap_err();
    assert!(matches!(
        rule.kind(),
        TlsErrorKind::RevocationListsWithoutAuthorities
    ));
    pump.reload(identity, lists_without_authorities(&ward))
        .unwrap_err();
    // A later change of something else brings nothing back of it.
    let consumer = consumer
        .with_minimum_version(MinimumVersion::Tls13)
        .unwrap();
    let pump = pump.with_minimum_version(MinimumVersion::Tls13).unwrap();

    let (accepted, connected) = handshake(&consumer, &pump).await;
    assert_eq!(accepted.unwrap().1.unwrap().subject, "CN=pump");
    assert_eq!(connected.unwrap().1.unwrap().subject, "CN=consumer");
}

#[tokio::test]
async fn a_reload_keeps_the_other_settings() {
    let ward = Authority::new("ward");
    let identity = ward.device("consumer").identity();
    let consumer = server(&ward.device("consumer"), ward.trust())
        .with_minimum_version(MinimumVersion::Tls13)
        .unwrap();
    let suites = consumer.cipher_suites();
    consumer.reload(identity, ward.trust()).unwrap();
    assert_eq!(consumer.cipher_suites(), suites);
    let (_, connected) = handshake(&consumer, &client(&ward.device("pump"), ward.trust())).await;
    let suite = connected.unwrap().0.cipher_suite().unwrap();
    assert!(suites.contains(&suite), "{suite}");
}
