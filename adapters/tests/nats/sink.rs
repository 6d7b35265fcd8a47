//! A sink that publishes, asked as a consumer asks it.

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ErrorKind, Failure, ObservationSink, Origin, Progress};
use ihe_pcd::session::Position;
use ihe_pcd::session::gap::GapReason;
use ihe_pcd_adapters::nats::{NatsSettings, NatsSink};

use crate::server::Server;
use crate::wire::Wire;
use crate::{message, settings, soon, stream, until, with_note};

const NOW: Instant = Instant::UNIX_EPOCH;

async fn observe(sink: &NatsSink, position: u64, message: &MessageBuf) -> Result<(), Failure> {
    let origin = Origin::new(Position::new(position), "192.0.2.7:1024", NOW);
    let message = message.message();
    let report = Report::read(&message).unwrap();
    soon(sink.observe(&report, &origin)).await
}

async fn begin(sink: &NatsSink, after: u64) {
    let progress = Progress::new(Position::new(after), None, NOW);
    sink.resume(&progress).await;
}

#[tokio::test]
async fn a_report_says_where_it_comes_from() {
    let Some(server) = Server::start("a_report_says_where_it_comes_from").await else {
        return;
    };
    let context = stream::create(&server).await;
    let sink = NatsSink::new(settings(&server)).unwrap();
    observe(&sink, 7, &message(1, 1)).await.unwrap();
    let stored = stream::all(&context).await;
    let [stored] = &stored[..] else {
        panic!("{} messages", stored.len());
    };
    assert_eq!(stored.which(), (1, 1));
    assert!(
        stored.subject.starts_with("pcd.MONITOR1_ICU_"),
        "{}",
        stored.subject
    );
    for (name, value) in [
        ("Nats-Msg-Id", "gateway-7-0.0"),
        (
            "Ihe-Pcd-Origin",
            "gateway 7 1970-01-01T00:00:00Z 192.0.2.7:1024",
        ),
    ] {
        assert_eq!(
            stored.headers.get(name).map(String::as_str),
            Some(value),
            "{name}"
        );
    }
}

#[tokio::test]
async fn what_is_published_again_is_stored_once() {
    let Some(server) = Server::start("what_is_published_again_is_stored_once").await else {
        return;
    };
    let context = stream::create(&server).await;
    for _ in 0..3 {
        // As after a crash, before the journal remembered any of it.
        let sink = NatsSink::new(settings(&server)).unwrap();
        begin(&sink, 0).await;
        for number in 0..50 {
            let message = message(number % 5, number / 5);
            observe(&sink, number as u64 + 1, &message).await.unwrap();
        }
        sink.settle(Some(NOW)).await.unwrap();
    }
    stream::check(&stream::all(&context).await, 5, 10);
}

#[tokio::test]
async fn what_is_on_its_way_is_answered_for() {
    let Some(mut server) = Server::start("what_is_on_its_way_is_answered_for").await else {
        return;
    };
    let context = stream::create(&server).await;
    let sink = NatsSink::new(settings(&server)).unwrap();
    begin(&sink, 0).await;
    observe(&sink, 1, &message(0, 0)).await.unwrap();
    let held = soon(sink.settle(Some(NOW))).await.unwrap();
    assert_eq!(held.after, None, "everything is acknowledged");

    server.kill();
    // Until it is noticed that nobody is there, reports may still be taken.
    let mut taken = 1;
    let failure = loop {
        match observe(&sink, taken + 1, &message(0, taken as usize)).await {
            Ok(()) => taken += 1,
            Err(failure) => break failure,
        }
    };
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    let held = sink.settle(None).await.unwrap();
    let expected = (taken > 1).then(|| Position::new(1));
    assert_eq!(held.after, expected, "what is not acknowledged comes again");
    let failure = sink.settle(Some(NOW)).await.err();
    assert_eq!(
        failure.map(|it| it.kind()),
        expected.map(|_| ErrorKind::RetryLater)
    );

    server.start_again().await;
    until(async || {
        observe(&sink, taken + 1, &message(0, taken as usize))
            .await
            .ok()
    })
    .await;
    let held = until(async || sink.settle(Some(NOW)).await.ok()).await;
    assert_eq!(held.after, None);
    stream::check(&stream::all(&context).await, 1, taken as usize + 1);
}

#[tokio::test]
async fn a_message_that_nobody_has_changed_is_published_byte_for_byte_unless_it_is_too_large() {
    let name = "a_message_that_nobody_has_changed_is_published_byte_for_byte";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let context = stream::create(&server).await;
    let sink = NatsSink::new(settings(&server)).unwrap();
    let received = |vendor: &str| {
        let mut bytes = message(1, 1).bytes().to_vec();
        bytes.extend_from_slice(b"ZXX|1|");
        bytes.extend_from_slice(vendor.as_bytes());
        bytes.push(b'\r');
        MessageBuf::parse(bytes).unwrap()
    };
    let (small, large) = (received("what it knows"), received(&"x".repeat(2_000_000)));
    for (position, received) in [(1, &small), (2, &large)] {
        let origin = Origin::new(Position::new(position), "192.0.2.7:1024", NOW);
        let message = received.message();
        let report = Report::read(&message).unwrap();
        let taken = sink.observe_received(received.bytes(), &report, &origin);
        soon(taken).await.unwrap();
    }
    let stored = stream::all(&context).await;
    assert_eq!(stored[0].payload, small.bytes().as_ref());
    // What no report holds is left out.
    let written = Report::read(&large.message()).unwrap().write().unwrap();
    assert_eq!(stored[1].payload, written.bytes().as_ref());
    assert_eq!(stored.len(), 2);
}

#[tokio::test]
async fn a_report_that_is_too_large_is_refused_and_the_next_one_taken() {
    let Some(server) = Server::start("a_report_that_is_too_large_is_refused").await else {
        return;
    };
    let context = stream::context(&server).await;
    let mut config = stream::config();
    config.max_message_size = 2_000;
    context.create_stream(config).await.unwrap();
    for is_asked in [false, true] {
        let sink = NatsSink::new(settings(&server)).unwrap();
        if is_asked {
            begin(&sink, 0).await;
        }
        let failure = observe(&sink, 1, &with_note(0, 0, &"x".repeat(2_000))).await;
        let failure = failure.unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::Refuse);
        assert!(!format!("{failure} {failure:?}").contains("xx"));
        observe(&sink, 2, &message(0, 0)).await.unwrap();
        sink.settle(Some(NOW)).await.unwrap();
    }
    stream::check(&stream::all(&context).await, 1, 1);
}

#[tokio::test]
async fn a_report_that_became_too_large_on_its_way_is_told_as_a_gap() {
    let Some(server) = Server::start("a_report_that_became_too_large_on_its_way").await else {
        return;
    };
    let context = stream::create(&server).await;
    let sink = NatsSink::new(settings(&server)).unwrap();
    begin(&sink, 0).await;
    observe(&sink, 1, &message(0, 0)).await.unwrap();
    sink.settle(Some(NOW)).await.unwrap();
    let mut config = stream::config();
    config.max_message_size = 2_000;
    context.update_stream(config).await.unwrap();
    observe(&sink, 2, &with_note(0, 1, &"x".repeat(2_000)))
        .await
        .unwrap();
    observe(&sink, 3, &message(0, 1)).await.unwrap();
    let held = soon(sink.settle(Some(NOW))).await.unwrap();
    assert_eq!(held.after, None);
    let [loss] = &held.losses[..] else {
        panic!("{} losses", held.losses.len());
    };
    assert_eq!(loss.reason, GapReason::NotTaken);
    stream::check(&stream::all(&context).await, 1, 2);
}

#[tokio::test]
async fn a_full_stream_is_waited_for() {
    let Some(server) = Server::start("a_full_stream_is_waited_for").await else {
        return;
    };
    let context = stream::context(&server).await;
    let mut config = stream::config();
    config.max_messages = 3;
    let stream = context.create_stream(config).await.unwrap();
    let sink = NatsSink::new(settings(&server)).unwrap();
    for number in 0..3 {
        observe(&sink, number + 1, &message(0, number as usize))
            .await
            .unwrap();
    }
    let failure = observe(&sink, 4, &message(0, 3)).await.unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    stream.purge().await.unwrap();
    observe(&sink, 4, &message(0, 3)).await.unwrap();
    assert_eq!(stream::count(&context).await, 1);
}

#[tokio::test]
async fn a_stream_that_does_not_do_is_waited_for() {
    let Some(server) = Server::start("a_stream_that_does_not_do_is_waited_for").await else {
        return;
    };
    let sink = NatsSink::new(settings(&server)).unwrap();
    let failure = observe(&sink, 1, &message(0, 0)).await.unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    assert!(failure.to_string().contains("no such stream"), "{failure}");
    let context = stream::create(&server).await;
    observe(&sink, 1, &message(0, 0)).await.unwrap();
    stream::check(&stream::all(&context).await, 1, 1);
}

#[tokio::test]
async fn what_the_stream_has_forgotten_is_recognised_as_the_last_of_its_device() {
    let name = "what_the_stream_has_forgotten_is_recognised_as_the_last_of_its_device";
    for is_asked in [false, true] {
        let Some(server) = Server::start(name).await else {
            return;
        };
        let context = stream::context(&server).await;
        let mut config = stream::config();
        config.duplicate_window = std::time::Duration::from_millis(200);
        context.create_stream(config).await.unwrap();
        let wire = Wire::to(&server).await;
        let mut settings = settings(&server);
        settings.servers = vec![wire.address()];
        settings.ack_timeout_ms = 100;
        let sink = NatsSink::new(settings).unwrap();
        if is_asked {
            begin(&sink, 0).await;
        }
        until(async || observe(&sink, 1, &message(0, 0)).await.ok()).await;
        until(async || sink.settle(Some(NOW)).await.ok()).await;

        // The stream takes it, and nobody hears of it.
        wire.mute(true);
        let taken = observe(&sink, 2, &message(0, 1)).await;
        assert_eq!(taken.is_ok(), is_asked);
        until(async || (stream::count(&context).await == 2).then_some(())).await;
        // A message that came later is forgotten by the stream: so is this one.
        let publish = || {
            let mut headers = async_nats::HeaderMap::new();
            headers.insert("Nats-Msg-Id", "probe");
            context.publish_with_headers("pcd.aside.probe", headers, "".into())
        };
        publish().await.unwrap().await.unwrap();
        until(async || (!publish().await.unwrap().await.unwrap().duplicate).then_some(())).await;

        wire.mute(false);
        if !is_asked {
            until(async || observe(&sink, 2, &message(0, 1)).await.ok()).await;
        }
        until(async || observe(&sink, 3, &message(0, 2)).await.ok()).await;
        until(async || sink.settle(Some(NOW)).await.ok()).await;
        let mut stored = stream::all(&context).await;
        stored.retain(|it| it.subject != "pcd.aside.probe");
        stream::check(&stored, 1, 3);
    }
}

#[tokio::test]
async fn the_next_report_of_a_device_waits_for_the_one_before_and_other_devices_do_not() {
    let name = "the_next_report_of_a_device_waits_for_the_one_before_and_other_devices_do_not";
    let Some(mut server) = Server::start(name).await else {
        return;
    };
    let context = stream::create(&server).await;
    let wire = Wire::to(&server).await;
    let mut settings = settings(&server);
    settings.servers = vec![wire.address()];
    let sink = NatsSink::new(settings).unwrap();
    begin(&sink, 0).await;
    until(async || observe(&sink, 1, &message(0, 0)).await.ok()).await;
    until(async || sink.settle(Some(NOW)).await.ok()).await;

    // Nothing is acknowledged any more.
    wire.mute(true);
    for (position, device, number) in [(2, 0, 1), (3, 0, 2), (4, 0, 3), (5, 1, 0)] {
        let message = message(device, number);
        observe(&sink, position, &message).await.unwrap();
    }
    // What was sent before the last one is there when that is.
    let published = async || {
        let all = stream::all(&context).await;
        let all: Vec<_> = all.iter().map(stream::Stored::which).collect();
        all.contains(&(1, 0)).then_some(all)
    };
    assert_eq!(until(published).await, [(0, 0), (0, 1), (1, 0)]);

    // What was said is lost, and the connection with it.
    wire.mute(false);
    server.kill();
    server.start_again().await;
    until(async || sink.settle(Some(NOW)).await.ok()).await;
    let all = stream::all(&context).await;
    let of_first: Vec<_> = all.iter().map(stream::Stored::which).collect();
    let of_first: Vec<_> = of_first
        .into_iter()
        .filter(|(device, _)| *device == 0)
        .collect();
    assert_eq!(of_first, [(0, 0), (0, 1), (0, 2), (0, 3)]);
}

/// A sink with a wire on which acknowledgements can be lost, over which something has gone.
async fn over_a_wire(server: &Server, change: impl FnOnce(&mut NatsSettings)) -> (NatsSink, Wire) {
    let wire = Wire::to(server).await;
    let mut settings = settings(server);
    settings.servers = vec![wire.address()];
    change(&mut settings);
    let sink = NatsSink::new(settings).unwrap();
    begin(&sink, 0).await;
    observe(&sink, 1, &message(0, 0)).await.unwrap();
    soon(sink.settle(Some(NOW))).await.unwrap();
    (sink, wire)
}

#[tokio::test]
async fn a_lost_acknowledgement_holds_up_its_own_device_alone() {
    for in_flight in [2, 4, 256] {
        let name = "a_lost_acknowledgement_holds_up_its_own_device_alone";
        let Some(server) = Server::start(name).await else {
            return;
        };
        stream::create_patient(&server).await;
        let (sink, wire) = over_a_wire(&server, |settings| {
            settings.ack_timeout_ms = 600_000;
            settings.in_flight = in_flight;
        })
        .await;
        wire.mute(true);
        observe(&sink, 2, &message(0, 1)).await.unwrap();
        until(async || (wire.lost() == 1).then_some(())).await;
        wire.mute(false);
        for number in 0..500 {
            let message = message(1 + number % 10, number / 10);
            observe(&sink, number as u64 + 3, &message).await.unwrap();
        }
        let held = sink.settle(None).await.unwrap();
        assert_eq!(held.after, Some(Position::new(1)), "it may yet come");
    }
}

#[tokio::test]
async fn acknowledgements_that_are_lost_together_are_given_up_together() {
    let name = "acknowledgements_that_are_lost_together_are_given_up_together";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let context = stream::create(&server).await;
    let (sink, wire) = over_a_wire(&server, |settings| settings.ack_timeout_ms = 1_000).await;
    let devices = 16;
    wire.mute(true);
    for device in 1..=devices {
        observe(&sink, device as u64 + 1, &message(device, 0))
            .await
            .unwrap();
    }
    until(async || (wire.lost() == devices).then_some(())).await;
    wire.mute(false);
    let mut failures = 0;
    while soon(sink.settle(Some(NOW))).await.is_err() {
        failures += 1;
    }
    assert!((1..devices).contains(&failures), "{failures}");
    // What had arrived is recognised, though nobody had said so.
    assert_eq!(stream::count(&context).await, devices as u64 + 1);
}

#[tokio::test]
async fn what_is_given_up_takes_no_place_in_the_client() {
    let Some(server) = Server::start("what_is_given_up_takes_no_place_in_the_client").await else {
        return;
    };
    stream::create_patient(&server).await;
    let (sink, wire) = over_a_wire(&server, |settings| {
        settings.ack_timeout_ms = 600_000;
        settings.in_flight = 16;
    })
    .await;
    let mut devices = 1..;
    let mut observe_some = async || {
        for device in devices.by_ref().take(15) {
            let message = message(device, 0);
            observe(&sink, device as u64 + 1, &message).await.unwrap();
        }
    };
    wire.mute(true);
    for round in 1..=5 {
        observe_some().await;
        until(async || (wire.lost() == 15 * round).then_some(())).await;
        // As when whoever brings the reports begins anew.
        begin(&sink, 0).await;
    }
    wire.mute(false);
    observe_some().await;
    soon(sink.settle(Some(NOW))).await.unwrap();
}
