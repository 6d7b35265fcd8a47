//! A patient's number that fails its check, from the wire to the answer: it is stored, acknowledged and read.

#![cfg(feature = "std")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::{Message, ReadOptions};
use ihe_pcd::model::identifier::{IdentifierFault, IdentifierSystem, IdentifierSystems, norway};
use ihe_pcd::model::{
    Acknowledgment, AcknowledgmentCode, Patient, Problem, ProblemKind, Report, SiteRules,
};
use ihe_pcd::plugin::{Journal, Storing, VolatileJournal};
use ihe_pcd::session::{AcceptPolicy, ConsumerSession, ControlIds, DuplicateWindow, Now, Position};

/// The number of a demonstration with a wrong last digit.
const FAILS: &str = "15076500566";

fn report(accept: &str, application: &str) -> String {
    format!(
        "MSH|^~\\&|PULSAR|EAST|||20261121120000+0000||ORU^R01^ORU_R01|A1|P|2.6|||{accept}|{application}\
         ||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
         PID|||{FAILS}^^^FNR&2.16.578.1.12.4.1.4.1&ISO^NNNOR\r\
         OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r\
         OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r"
    )
}

/// What comes of a future that does not wait.
fn at_once<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("memory does not wait"),
    }
}

/// The answer of a consumer, and the frames that are in its journal then.
fn taken(policy: AcceptPolicy, message: String) -> (AcknowledgmentCode, Vec<Bytes>) {
    let wall = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    let now = Now {
        elapsed: Duration::ZERO,
        wall,
    };
    let mut window = DuplicateWindow::default();
    let journal = VolatileJournal::new(10);
    let mut consumer = ConsumerSession::new(policy, "test", ControlIds::new(wall, 0));
    consumer.handle_frame(now, Bytes::from(message)).unwrap();
    let arrivals: Vec<_> = std::iter::from_fn(|| consumer.poll_store(now, &mut window)).collect();
    for outcome in at_once(Storing::new(&journal, arrivals)) {
        consumer.handle_stored(now, outcome.unwrap(), &mut window);
    }
    let answer = consumer.poll_answer().expect("an answer");
    let message = Message::parse(&answer[..]).unwrap();
    let acknowledgment = Acknowledgment::read(&message).unwrap();
    assert!(
        acknowledgment.errors().is_empty(),
        "nothing is held against it"
    );
    let records = at_once(journal.read(Position::START, 10)).unwrap();
    let frames = records.into_iter().map(|record| record.entry.frame);
    (acknowledgment.code(), frames.collect())
}

#[test]
fn it_is_stored_and_acknowledged_under_whatever_policy() {
    const ONE: &[IdentifierSystem] = &[norway::FODSELSNUMMER];
    let policies = || {
        let systems = IdentifierSystems::only(ONE);
        [
            AcceptPolicy::default(),
            AcceptPolicy::default().with_read_options(ReadOptions::STRICT),
            AcceptPolicy::default().refuse_reused_control_ids(),
            AcceptPolicy::default().with_rules(SiteRules::default().recognise_identifiers(systems)),
        ]
    };
    let modes = [
        ("AL", "NE", AcknowledgmentCode::CommitAccept),
        ("", "", AcknowledgmentCode::ApplicationAccept),
        ("NE", "AL", AcknowledgmentCode::ApplicationAccept),
    ];
    for (accept, application, code) in modes {
        for policy in policies() {
            let message = report(accept, application);
            let (answered, stored) = taken(policy, message.clone());
            assert_eq!(answered, code);
            assert_eq!(stored, [Bytes::from(message)], "byte for byte");
        }
    }
}

#[test]
fn what_was_stored_reads_as_identified_with_a_warning() {
    let (_, stored) = taken(AcceptPolicy::default(), report("AL", "NE"));
    let [frame] = stored.as_slice() else {
        panic!("one frame");
    };
    let message = Message::parse(&frame[..]).unwrap();
    let report = Report::read(&message).unwrap();
    let Some(Patient::Identified(identity)) = report.only_patient() else {
        panic!("an identified patient");
    };
    assert!(identity.identifiers.iter().any(|it| it.id == FAILS));
    assert_eq!(identity.birth, None);
    assert_eq!(identity.sex, "", "nothing is derived from a number");
    let warning = Problem {
        at: "PID-3(1).1".parse().unwrap(),
        kind: ProblemKind::DoubtfulIdentifier(IdentifierFault::CheckDigit),
    };
    assert_eq!(report.problems, [warning]);
    assert_eq!(report.observations().count(), 1);
}
