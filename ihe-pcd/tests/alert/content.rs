//! What is said of an alert, written and read back: nothing is lost that a message can say.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cwe, Cx, Decimal, Ei, Instant, Nm, Pl, Xcn, Xtn};
use ihe_pcd::hl7::{MessageBuf, Text};
use ihe_pcd::model::{
    AlertContent, AlertId, AlertKind, AlertPriority, AlertReport, AnswerStatus, Containment,
    ContentDifference, FirstPhase, Identity, Inactivation, IncompleteAlert, LaterPhase, Limits,
    Metric, Recipient, Sender, SendingProfile,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn pl(bed: &str) -> Pl<'static> {
    Pl {
        point_of_care: "ICU".into(),
        bed: Text::from(bed).into_owned(),
        ..Pl::default()
    }
}

#[derive(Clone, Debug)]
struct Plan {
    subject: u8,
    kind: AlertKind,
    text: String,
    value: i64,
    limits: bool,
    facets: u8,
    channel: bool,
    path: [u32; 4],
    priority: AlertPriority,
    inactivation: Vec<Inactivation>,
    annotations: Vec<String>,
    evidence: Vec<(i64, u8)>,
    recipients: u8,
    callback: bool,
    wanted: Vec<AnswerStatus>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let text = "[A-Za-z|^~&\\\\ ]{0,6}[a-z]";
    (
        (
            0_u8..5,
            select(AlertKind::ALL),
            prop_oneof![Just(String::new()), text],
            any::<i16>(),
            any::<bool>(),
            0_u8..3,
            any::<bool>(),
        ),
        (
            [0_u32..4, 0..4, 0..4, 0..4],
            select(AlertPriority::ALL),
            vec(select(Inactivation::ALL), 0..3),
            vec(text, 0..3),
            vec((any::<i16>(), 0_u8..3), 0..3),
            0_u8..4,
            any::<bool>(),
            vec(select(AnswerStatus::ALL), 0..3),
        ),
    )
        .prop_map(|(first, second)| {
            let (subject, kind, text, value, limits, facets, channel) = first;
            let (path, priority, inactivation, annotations, evidence, recipients, callback, wanted) =
                second;
            Plan {
                subject,
                kind,
                text,
                value: value.into(),
                limits,
                facets,
                channel,
                path,
                priority,
                inactivation,
                annotations,
                evidence: evidence.into_iter().map(|(it, n)| (it.into(), n)).collect(),
                recipients,
                callback,
                wanted,
            }
        })
}

fn metric(code: ihe_pcd::codes::MdcCode, value: i64, facets: u8) -> Metric {
    let value = Nm::from(Decimal::new(value, 1));
    let unit = if code == mdc::PULS_RATE {
        unit::BEAT_PER_MIN
    } else {
        unit::PERCENT
    };
    (0..facets).fold(Metric::number(code, value, unit), |metric, facet| {
        metric.facet(Metric::number(
            mdc::PULS_RATE,
            i64::from(facet),
            unit::BEAT_PER_MIN,
        ))
    })
}

impl Plan {
    fn content(&self) -> AlertContent {
        let builder = AlertContent::builder();
        let known = || Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI"));
        let builder = match self.subject {
            0 => builder.patient(known()),
            1 => builder.patient_at(known(), pl("4")),
            2 => builder.unidentified_patient_at(pl("5")),
            3 => builder.location(pl("6")),
            _ => builder.no_subject(),
        };
        let [mds, vmd, channel, number] = self.path;
        let mut builder = builder
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
            .numbered_as(Containment::metric(mds, vmd, channel, number));
        if self.channel {
            builder = builder.channel(mdc::DEV_PULS_CHAN);
        }
        let text = self.text.clone();
        let mut builder = match self.kind {
            AlertKind::Physiological => {
                let mut source = metric(mdc::PULS_OXIM_SAT_O2, self.value, self.facets);
                if self.limits {
                    source = source.limits(Limits::between(90, 100));
                }
                builder.physiological(mdc::EVT_LO, text, source)
            }
            AlertKind::Technical => {
                builder.technical(mdc::EVT_BATT_LO, text, mdc::DEV_ANALY_SAT_O2_VMD)
            }
            AlertKind::Advisory => builder.advisory(
                Cwe::new("0", "MDCX_EVT_DOOR_OPEN", "MDC"),
                text,
                mdc::DEV_ANALY_SAT_O2_VMD,
            ),
        }
        .priority(self.priority)
        .inactivated(self.inactivation.clone())
        .wanting(self.wanted.clone());
        for text in &self.annotations {
            builder = builder.annotation(text.clone());
        }
        for (value, facets) in &self.evidence {
            builder = builder.evidence(metric(mdc::PULS_RATE, *value, *facets));
        }
        for number in 0..self.recipients {
            let id = Ei {
                entity_identifier: format!("P{number}").into(),
                ..Ei::default()
            };
            let nurse = Xcn {
                id: "77".into(),
                family: "Nurse".into(),
                ..Xcn::default()
            };
            let phone = Xtn {
                telephone_number: "4711".into(),
                ..Xtn::default()
            };
            builder = builder.recipient(match number {
                0 => Recipient::person(id, nurse),
                1 => Recipient::address(id, phone),
                _ => Recipient::person(id, nurse).reached_at(phone),
            });
        }
        if self.callback {
            builder = builder.callback(Xtn {
                telephone_number: "0815".into(),
                ..Xtn::default()
            });
        }
        builder.into()
    }
}

fn at(second: i64) -> Instant {
    Instant::from_unix(1_795_262_400 + second, 0).unwrap()
}

fn id() -> AlertId<'static> {
    Sender::named("MONITOR", "ICU").alert_id("A7")
}

fn written(
    content: AlertContent,
    phase: Option<LaterPhase>,
    profile: &SendingProfile,
) -> MessageBuf {
    let sender = Sender::named("MONITOR", "ICU");
    let builder = AlertReport::builder(sender, "1", at(0)).saying(content);
    let builder = match phase {
        None => builder.first(FirstPhase::Start, id()),
        Some(phase) => builder.later(phase, id()),
    };
    builder.build_for(profile).unwrap().write().unwrap()
}

fn read(message: &MessageBuf) -> AlertContent {
    let message = message.message();
    AlertReport::read(&message).unwrap().content().unwrap()
}

proptest! {
    #[test]
    fn what_was_said_can_be_said_again_from_the_message_alone(
        plan in plan(),
        phase in proptest::option::of(select(&LaterPhase::ALL[..])),
        nist in any::<bool>(),
    ) {
        let profile = if nist { SendingProfile::NIST_2018 } else { SendingProfile::REV_9 };
        // The tool wants a patient to have an id.
        let subject = if nist && plan.subject == 2 { 3 } else { plan.subject };
        let plan = Plan { subject, ..plan };
        let first = written(plan.content(), phase, &profile);
        let once = read(&first);
        // What a message leaves open is settled by the first one; from then on it is the same, byte for byte.
        let second = written(once.clone(), phase, &profile);
        prop_assert_eq!(first.bytes(), second.bytes());
        prop_assert_eq!(read(&second), once.clone());
        prop_assert_eq!(once.said_priority(), plan.priority);
        prop_assert_eq!(once.kind(), plan.kind);
    }

    #[test]
    fn what_is_said_in_full_comes_back_as_it_was(plan in plan()) {
        // What is about a part of a device is about no metric.
        let metric = if plan.kind == AlertKind::Physiological { 3 } else { 0 };
        let full = Plan { text: "Low".into(), inactivation: Vec::new(), channel: true, path: [1, 2, 1, metric], ..plan };
        let content = full.content().changed_at(at(-5));
        let message = written(content.clone(), Some(LaterPhase::Update), &SendingProfile::REV_9);
        prop_assert_eq!(content.difference(&read(&message)), ContentDifference::Nothing);
        prop_assert_eq!(read(&message).said_change(), Some(at(-5)));
    }
}

#[test]
fn a_message_that_says_too_little_is_no_content() {
    let start = "MSH|^~\\&|MONITOR||||20261121120000+0000||ORU^R40^ORU_R40|1|P|2.6\r\
        OBR|1||U2^MONITOR|196616^MDC_EVT_ALARM^MDC\r\
        OBX|1|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.0.3|end||||||F\r";
    let message = MessageBuf::parse(start).unwrap();
    let message = message.message();
    let report = AlertReport::read(&message).unwrap();
    assert_eq!(report.content(), Err(IncompleteAlert));
}
