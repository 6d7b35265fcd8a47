//! What a look at a real stream finds.

use async_nats::jetstream::stream::{DiscardPolicy, StorageType};
use ihe_pcd_adapters::nats::{Finding, NatsSink, Role, Survives};

use crate::server::Server;
use crate::{settings, stream};

#[tokio::test]
async fn a_stream_is_a_sink_behind_a_journal_or_nothing() {
    let Some(server) = Server::start("a_stream_is_a_sink_behind_a_journal_or_nothing").await else {
        return;
    };
    let context = stream::context(&server).await;
    let sink = NatsSink::new(settings(&server)).unwrap();
    let none = sink.preflight().await.unwrap();
    assert_eq!(
        (none.role, none.findings),
        (Role::Unfit, vec![Finding::NoStream])
    );

    context.create_stream(stream::config()).await.unwrap();
    let good = sink.preflight().await.unwrap();
    assert_eq!(good.role, Role::BehindJournal, "{good}");
    assert_eq!(good.survives, Survives::ServerProcess);
    assert_eq!(good.findings, [Finding::OneCopy, Finding::SyncsLater]);
    assert_eq!(good.duplicate_window.as_secs(), 120);
    assert_eq!(good.largest_message, 1_048_576);
    assert!(
        good.server_version
            .starts_with(|c: char| c.is_ascii_digit())
    );
    let words = good.to_string();
    assert!(words.contains("a sink behind a journal"), "{words}");

    let mut config = stream::config();
    config.discard = DiscardPolicy::Old;
    config.max_messages = 10;
    context.update_stream(config).await.unwrap();
    let drops = sink.preflight().await.unwrap();
    assert_eq!(drops.role, Role::Unfit, "{drops}");
    assert_eq!(drops.findings[0], Finding::DropsOldest);

    context.delete_stream("PCD").await.unwrap();
    let mut config = stream::config();
    config.storage = StorageType::Memory;
    context.create_stream(config).await.unwrap();
    let memory = sink.preflight().await.unwrap();
    assert_eq!(
        (memory.role, memory.survives),
        (Role::Unfit, Survives::Nothing)
    );
    assert_eq!(memory.findings[0], Finding::InMemory);
}
