//! PCD-05 that is built: it reads back equal, says what was said, and breaks no rule of the framework.

use ihe_pcd::datatype::Xcn;
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::model::{
    AlertReport, AlertStatus, AnswerStatus, Condition, ParentLayout, ReportedAlert, Sender,
    Transaction,
};
use ihe_pcd::profile::{Profile, Severity};
use proptest::prelude::*;
use proptest::sample::select;

use crate::plan::{at, plan};
use crate::wire::{GOOD, MSH, read, with};

/// Texts that have to be escaped.
fn hard_word() -> impl Strategy<Value = String> + Clone {
    "[A-Za-z0-9|^~&\\\\äЖ ]{0,6}[A-Z]"
}

fn reported(report: &AlertReport<'_>) -> ReportedAlert {
    let (group, alert) = report.only_alert().unwrap();
    ReportedAlert::of(&report.header, group, alert).unwrap()
}

fn manager() -> Sender {
    Sender::named("MANAGER", "ICU")
}

fn nurse() -> Xcn<'static> {
    Xcn {
        id: "77".into(),
        family: "Nurse".into(),
        ..Xcn::default()
    }
}

fn errors(status: &AlertStatus<'_>) -> Vec<String> {
    let written = status.write().unwrap();
    let findings = Profile::rev_9().judge(written.message());
    findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(ToString::to_string)
        .collect()
}

proptest! {
    #[test]
    fn what_is_built_reads_back_equal_says_what_was_said_and_breaks_no_rule(
        plan in plan(hard_word(), false),
        control_id in hard_word(),
        said in select(AnswerStatus::ALL),
        person in prop::option::of(hard_word()),
        happened in -100_i64..100,
        names_message in any::<bool>(),
    ) {
        let report = plan.builder().build();
        let reported = reported(&report);
        let mut builder = AlertStatus::builder(manager(), control_id.clone(), at(60))
            .answering(&reported)
            .says(said)
            .happened_at(at(happened));
        if let Some(name) = &person {
            builder = builder.by(Xcn { family: name.clone().into(), ..Xcn::default() });
        }
        if !names_message {
            builder = builder.without_control_id();
        }
        let status = builder.build();
        prop_assert_eq!(&status.problems, &[]);

        let answer = &status.answers[0];
        prop_assert_eq!(answer.id(), report.alerts().next().unwrap().id());
        prop_assert_eq!(answer.order().parent.layout(), ParentLayout::Filler);
        let named = names_message.then_some(plan.control_id.as_str());
        prop_assert_eq!(status.control_id.as_deref(), named);
        prop_assert_eq!(&status.patient, &report.groups[0].patient);
        prop_assert_eq!(&status.visit, &report.groups[0].visit);
        let (word, by) = answer.statuses().next().unwrap();
        prop_assert_eq!(word.known(), Some(said));
        prop_assert_eq!(by.persons.len(), usize::from(person.is_some()));
        prop_assert_eq!(by.begin.and_then(|begin| begin.instant), Some(at(happened)));

        let written = status.write().unwrap();
        let view = written.message();
        let read = AlertStatus::read(&view).unwrap();
        prop_assert_eq!(&read, &status);
        prop_assert_eq!(read.clone().into_owned(), read);
        prop_assert_eq!(errors(&status), Vec::<String>::new());
    }
}

#[test]
fn it_is_an_unsolicited_message_back_to_the_reporter() {
    let report = read(&GOOD);
    let status = AlertStatus::builder(manager(), "9", at(4))
        .answering(&reported(&report))
        .says(AnswerStatus::Accepted)
        .by(nurse())
        .build();
    let written = status.write().unwrap();
    let lines: Vec<_> = written
        .message()
        .segments()
        .map(|segment| String::from_utf8(segment.raw().to_vec()).unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            "MSH|^~\\&|MANAGER|ICU|MONITOR|ICU|20261121120004+0000||ORA^R41^ORA_R41|9|P|2.6|||AL|NE||UNICODE UTF-8|||IHE_PCD_ACM_002^IHE PCD^1.3.6.1.4.1.19376.1.6.1.5.1^ISO",
            "MSA|AA|1",
            "PID|||4711^^^HOSPITAL^PI||Test^Kari^^^^^L",
            "PV1||I|ICU^4^B",
            "OBR|1||9^MANAGER|196616^MDC_EVT_ALARM^MDC|||20261121120004+0000||||||||||||||||||||||^A7&MONITOR",
            "PRT|9^MANAGER|AD|RESPONSE^ACCEPTED^IHE_PCD_ACM|AAP^Alert Acknowledging Provider|77^Nurse||||||20261121120004+0000",
        ]
    );
    assert_eq!(Transaction::of(&status.header), Transaction::Pcd05);
    let wanted = [
        status.header.accept_acknowledgment,
        status.header.application_acknowledgment,
    ];
    assert_eq!(wanted, [Some(Condition::Always), Some(Condition::Never)]);
}

#[test]
fn of_an_alert_that_is_known_by_its_id_alone_the_id_is_said() {
    let id = Sender::named("MONITOR", "ICU").alert_id("A7");
    let status = AlertStatus::builder(manager(), "9", at(4))
        .about(id.clone())
        .says(AnswerStatus::Undeliverable)
        .receiver(Sender::named("MONITOR", "ICU"))
        .build();
    let written = status.write().unwrap();
    for absent in [SegmentId::MSA, SegmentId::PID, SegmentId::PV1] {
        assert!(written.message().segment(absent).is_none(), "{absent}");
    }
    assert_eq!(status.answers[0].id(), Some(&id));
    assert_eq!(errors(&status), [""; 0]);
}

/// What is known of an alert whose MSH-16 says this, and that lists this in CP-154's row.
fn asking(msh_16: &str, listed: &str) -> ReportedAlert {
    let msh = MSH.replace("|AL|NE|", &format!("|AL|{msh_16}|"));
    let mut segments = with(&[(MSH, &msh)]);
    if !listed.is_empty() {
        segments.push(format!(
            "OBX|10|ST|0^MDCX_ALERT_DISSEM_STATUS_FILTER^MDC|1.1.0.1.8|{listed}||||||F"
        ));
    }
    reported(&read(&segments))
}

#[test]
fn a_reporter_that_says_ne_asks_for_nothing_and_one_that_says_something_else_asks() {
    for (msh_16, asks) in [
        ("NE", false),
        ("", false),
        ("AL", true),
        ("ER", true),
        ("SU", true),
        ("XX", true),
    ] {
        let alert = asking(msh_16, "");
        assert_eq!(alert.asks, asks, "{msh_16}");
        for status in AnswerStatus::ALL {
            assert_eq!(alert.wants(*status), asks, "{msh_16}");
            assert!(alert.lists(*status));
        }
    }
}

#[test]
fn a_reporter_that_lists_what_it_wants_to_hear_wants_nothing_else() {
    let alert = asking("AL", "ACCEPTED~REJECTED");
    let wanted = AnswerStatus::ALL.iter().filter(|it| alert.wants(**it));
    let wanted: Vec<_> = wanted.copied().collect();
    assert_eq!(wanted, [AnswerStatus::Accepted, AnswerStatus::Rejected]);
    assert!(!asking("NE", "ACCEPTED").wants(AnswerStatus::Accepted));
    assert!(!asking("AL", "PONDERED").wants(AnswerStatus::Accepted));
}

#[test]
fn an_alert_without_an_id_cannot_be_answered() {
    let text = with(&[(
        crate::wire::OBR,
        "OBR|1|||196616^MDC_EVT_ALARM^MDC|||20261121120000+0000",
    )])
    .join("\r");
    let message = Message::parse(&text).unwrap();
    let report = AlertReport::read(&message).unwrap();
    let (group, alert) = report.only_alert().unwrap();
    assert_eq!(ReportedAlert::of(&report.header, group, alert), None);
}

#[test]
fn debug_shows_no_part_of_it() {
    let report = read(&GOOD);
    let reported = reported(&report);
    let builder = AlertStatus::builder(manager(), "9", at(4)).answering(&reported);
    let builder = builder.says(AnswerStatus::Read).by(nurse());
    for shown in [format!("{reported:?}"), format!("{builder:?}")] {
        for part in ["4711", "Kari", "Nurse"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }
}
