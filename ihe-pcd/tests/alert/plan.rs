//! Any alert that can be said to the builder.

use std::time::Duration;

use ihe_pcd::codes::{MdcCode, mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant, Pl, Xcn, Xpn, Xtn};
use ihe_pcd::model::{
    AlertPriority, AlertReport, AlertReportBuilder, AnswerStatus, Containment, FirstPhase,
    Identity, Inactivation, LaterPhase, Limits, Metric, ProcessingId, Recipient, Sender, WithPhase,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Whom an alert is about.
#[derive(Clone, Debug)]
pub(crate) enum About {
    Patient(String),
    PatientAt(String, String),
    Unknown(String),
    Place(String),
    Nobody,
}

/// What has happened.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Happened {
    Low,
    NoValue,
    Battery,
    Advice,
    Watchdog,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Phase {
    First(FirstPhase),
    Later(LaterPhase),
}

#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) control_id: String,
    pub(crate) id: String,
    pub(crate) has_universal_id: bool,
    pub(crate) about: About,
    pub(crate) happened: Happened,
    pub(crate) text: String,
    pub(crate) value: i64,
    pub(crate) has_channel: bool,
    pub(crate) numbers: [u32; 4],
    pub(crate) phase: Phase,
    pub(crate) latched: bool,
    pub(crate) priority: AlertPriority,
    pub(crate) inactivation: Vec<Inactivation>,
    pub(crate) annotations: Vec<String>,
    pub(crate) wanted: Vec<AnswerStatus>,
    pub(crate) evidence: usize,
    pub(crate) recipients: Vec<String>,
    pub(crate) callback: bool,
    pub(crate) demonstration: bool,
}

fn text(text: &str) -> ihe_pcd::hl7::Text<'static> {
    text.to_owned().into()
}

pub(crate) fn at(second: i64) -> Instant {
    let noon = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    Instant::from_unix(noon.unix_seconds() + second, 0).unwrap()
}

impl Plan {
    pub(crate) fn sender(&self) -> Sender {
        let sender = Sender::named("MONITOR", "ICU");
        match self.has_universal_id {
            true => sender.with_eui_64("0123456789ABCDEF"),
            false => sender,
        }
    }

    pub(crate) fn builder(&self) -> AlertReportBuilder<WithPhase> {
        let sender = self.sender();
        let id = sender.alert_id(text(&self.id));
        let begun = AlertReport::builder(sender, text(&self.control_id), at(0));
        let begun = match self.demonstration {
            true => begun.processing(ProcessingId::DEBUGGING),
            false => begun,
        };
        let bed = |place: &str| Pl {
            point_of_care: "ICU".into(),
            bed: text(place),
            ..Pl::default()
        };
        let system = match &self.about {
            About::Patient(number) => begun.patient(patient(number)),
            About::PatientAt(number, place) => begun.patient_at(patient(number), bed(place)),
            About::Unknown(place) => begun.unidentified_patient_at(bed(place)),
            About::Place(place) => begun.location(bed(place)),
            About::Nobody => begun.no_subject(),
        };
        let [mds, vmd, channel, metric] = self.numbers;
        let mut device = system
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("02DE300D00000001"),
            )
            .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
            .numbered_as(Containment::metric(mds, vmd, channel, metric));
        if self.has_channel {
            device = device.channel(mdc::DEV_ANALY_SAT_O2_CHAN);
        }
        let shown = text(&self.text);
        let limits = Limits::between(90, 100);
        let source = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
        let event = match self.happened {
            Happened::Low => {
                let value = Metric::number(mdc::PULS_OXIM_SAT_O2, self.value, unit::PERCENT);
                device.physiological(mdc::EVT_LO, shown, value.limits(limits))
            }
            Happened::NoValue => {
                let value =
                    Metric::missing(mdc::PULS_OXIM_SAT_O2, ihe_pcd::model::Missing::NotSaid);
                device.physiological(mdc::EVT_LO, shown, value)
            }
            Happened::Battery => device.technical(mdc::EVT_BATT_DEPL, shown, source),
            Happened::Advice => device.advisory(mdc::EVT_BATT_DEPL, shown, source),
            Happened::Watchdog => device.watchdog(Duration::from_millis(2500)),
        };
        let mut alert = match self.phase {
            Phase::First(phase) => event.first(phase, id),
            Phase::Later(phase) => event.later(phase, id),
        };
        if self.latched {
            alert = alert.latched();
        }
        alert = alert
            .priority(self.priority)
            .inactivated(self.inactivation.iter().copied())
            .wanting(self.wanted.iter().copied())
            .changed_at(at(-2));
        for annotation in &self.annotations {
            alert = alert.annotation(text(annotation));
        }
        for number in 0..self.evidence {
            let value = Metric::number(mdc::PULS_OXIM_PULS_RATE, 60, unit::BEAT_PER_MIN);
            let value = value.facet(Metric::text(MdcCode::new(68546), "again"));
            alert = alert.evidence(match number % 2 {
                0 => value,
                _ => Metric::number(mdc::RESP_RATE, 12, unit::RESP_PER_MIN),
            });
        }
        for (number, name) in self.recipients.iter().enumerate() {
            alert = alert.recipient(recipient(number, name));
        }
        if self.callback {
            alert = alert.callback(Xtn {
                unformatted_number: "5551".into(),
                ..Xtn::default()
            });
        }
        alert
    }
}

fn patient(number: &str) -> Identity<'static> {
    let id = Cx {
        id: text(number),
        ..Cx::new("", "HOSPITAL", "PI")
    };
    Identity::identified_by(id).named(Xpn {
        family: "Test".into(),
        given: "Kari".into(),
        name_type: "L".into(),
        ..Xpn::default()
    })
}

fn recipient(number: usize, name: &str) -> Recipient {
    let id = Ei {
        entity_identifier: text(&format!("R{number}")),
        ..Ei::default()
    };
    let address = Xtn {
        local_number: text(name),
        ..Xtn::default()
    };
    match number % 2 {
        0 => Recipient::person(
            id,
            Xcn {
                id: "77".into(),
                family: text(name),
                ..Xcn::default()
            },
        ),
        _ => Recipient::address(id, address),
    }
}

/// Words of a list, none of which contradicts another.
fn inactivation() -> impl Strategy<Value = Vec<Inactivation>> {
    use Inactivation::{AlarmOff, AlarmPaused, AlertAcknowledged, AudioOff, AudioPaused, Enabled};
    select(vec![
        vec![],
        vec![Enabled],
        vec![Enabled, AlertAcknowledged],
        vec![AudioPaused],
        vec![AudioOff, AlarmPaused],
        vec![AlarmOff, AudioPaused, AlertAcknowledged],
    ])
}

pub(crate) fn phase() -> impl Strategy<Value = Phase> {
    prop_oneof![
        select(&FirstPhase::ALL[..]).prop_map(Phase::First),
        select(&LaterPhase::ALL[..]).prop_map(Phase::Later),
    ]
}

/// Any plan; with `is_plain`, one that every profile takes.
pub(crate) fn plan(
    word: impl Strategy<Value = String> + Clone + 'static,
    is_plain: bool,
) -> impl Strategy<Value = Plan> {
    let patient = (word.clone(), word.clone()).prop_map(|(id, place)| About::PatientAt(id, place));
    let about = if is_plain {
        prop_oneof![patient, word.clone().prop_map(About::Patient)].boxed()
    } else {
        prop_oneof![
            patient,
            word.clone().prop_map(About::Patient),
            word.clone().prop_map(About::Unknown),
            word.clone().prop_map(About::Place),
            Just(About::Nobody),
        ]
        .boxed()
    };
    let happened = select(vec![
        Happened::Low,
        Happened::NoValue,
        Happened::Battery,
        Happened::Advice,
        Happened::Watchdog,
    ]);
    let head = (word.clone(), word.clone(), any::<bool>(), about, happened);
    let body = (
        word.clone(),
        1_i64..120,
        any::<bool>(),
        [0_u32..4, 0..4, 0..4, 0..4],
        phase(),
        any::<bool>(),
        select(AlertPriority::ALL),
    );
    let more = (
        inactivation(),
        vec(word.clone(), 0..3),
        subsequence(AnswerStatus::ALL, 0..3),
        0_usize..3,
        vec(word, 0..3),
        any::<bool>(),
        proptest::bool::weighted(0.2),
    );
    (head, body, more).prop_map(|(head, body, more)| Plan {
        control_id: head.0,
        id: head.1,
        has_universal_id: head.2,
        about: head.3,
        happened: head.4,
        text: body.0,
        value: body.1,
        has_channel: body.2,
        numbers: body.3,
        phase: body.4,
        latched: body.5,
        priority: body.6,
        inactivation: more.0,
        annotations: more.1,
        wanted: more.2,
        evidence: more.3,
        recipients: more.4,
        callback: more.5,
        demonstration: more.6,
    })
}
