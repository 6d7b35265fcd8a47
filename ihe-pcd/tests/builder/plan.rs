//! Any report that the public builder can build, as a list of what is said to it.

use ihe_pcd::codes::{MdcCode, UnitCode, mdc, unit};
use ihe_pcd::datatype::{Cwe, Cx, Decimal, Na, Nm, Pl, Sn, Xpn};
use ihe_pcd::model::{
    Abnormality, ClockStatus, Identity, Interval, MeasurementStatus, Metric, Missing, Report,
    ReportBuilder, ResultStatus, Sender, SendingProfile, Visit, WithDevice, WithPatient,
    WithoutDevice,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::{eui, minute};

/// Terms with a unit that is listed for them.
const TERMS: [(MdcCode, UnitCode); 4] = [
    (mdc::ECG_HEART_RATE, unit::BEAT_PER_MIN),
    (mdc::PULS_OXIM_SAT_O2, unit::PERCENT),
    (mdc::RESP_RATE, unit::RESP_PER_MIN),
    (mdc::PRESS_BLD_NONINV_SYS, unit::MMHG),
];
const VMDS: [MdcCode; 2] = [mdc::DEV_ECG_VMD, mdc::DEV_METER_PRESS_BLD_VMD];
const CHANNELS: [MdcCode; 2] = [mdc::DEV_ECG_CHAN, mdc::DEV_METER_PRESS_BLD_CHAN];

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Mds(u8),
    Vmd(usize),
    Channel(usize),
    Id(u8),
    OfMds,
    OfVmd,
    Metric(Said),
    Clock(i64),
    /// Minutes at which it begins, and for how many.
    Order(i64, i64),
}

/// A metric, and what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    term: usize,
    kind: Kind,
    measurement: u16,
    abnormality: Option<Abnormality>,
    flag: Option<String>,
    status: Option<ResultStatus>,
    taken: Option<i64>,
    methods: usize,
    sites: usize,
    facets: Vec<Self>,
}

#[derive(Clone, Debug)]
enum Kind {
    Numbers(Vec<i64>, u32),
    Structured(i64, i64),
    Array(Vec<Option<i64>>),
    Coded(String),
    Text(String),
    Time(i64),
    Missing(Missing),
}

/// Who a report is about.
#[derive(Clone, Debug)]
pub(crate) enum About {
    Nobody,
    Unknown(String),
    Provisional(String),
    Identified(String, Option<String>),
}

#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) control_id: String,
    pub(crate) sender: String,
    pub(crate) has_universal_id: bool,
    pub(crate) about: About,
    pub(crate) place: Option<String>,
    pub(crate) reporter_clock: bool,
    pub(crate) steps: Vec<Step>,
}

impl Plan {
    /// Says it all to a builder.
    pub(crate) fn builder(&self) -> ReportBuilder<WithDevice> {
        let mut sender = Sender::named(&self.sender, "WARD");
        if self.has_universal_id {
            sender = sender.with_eui_64("02DE300D00000099");
        }
        let builder = Report::builder(sender, self.control_id.clone(), minute(0));
        let place = |text: &String| Pl {
            point_of_care: text.clone().into(),
            ..Pl::default()
        };
        match &self.about {
            About::Nobody => self.devices(builder.no_patient()),
            About::Unknown(text) => {
                let builder = builder.unidentified_patient_at(place(text));
                self.visited(builder)
            }
            About::Provisional(id) => {
                let identity = Identity::unknown();
                let identity = identity.also_identified_by(Cx::new(id.clone(), "WARD", "PI"));
                self.visited(builder.patient(identity))
            }
            About::Identified(id, name) => {
                let identity = Identity::identified_by(Cx::new(id.clone(), "WARD", "PI"));
                let identity = match name {
                    Some(name) => identity.named(Xpn {
                        family: name.clone().into(),
                        name_type: "L".into(),
                        ..Xpn::default()
                    }),
                    None => identity,
                };
                self.visited(builder.patient(identity))
            }
        }
    }

    fn visited(&self, mut builder: ReportBuilder<WithPatient>) -> ReportBuilder<WithDevice> {
        if let Some(place) = &self.place {
            let mut visit = Visit::default();
            visit.location = Some(Pl {
                bed: place.clone().into(),
                ..Pl::default()
            });
            visit.number = Some(Cx::new(place.clone(), "WARD", "VN"));
            builder = builder.visit(visit);
        }
        self.said(builder.mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(0)))
    }

    fn devices(&self, builder: ReportBuilder<WithoutDevice>) -> ReportBuilder<WithDevice> {
        self.said(builder.mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(0)))
    }

    fn said(&self, mut builder: ReportBuilder<WithDevice>) -> ReportBuilder<WithDevice> {
        if self.reporter_clock {
            builder = builder.reporter_clock(ClockStatus::UNSYNCHRONISED);
        }
        for step in &self.steps {
            builder = step.say(builder);
        }
        builder
    }
}

impl Step {
    fn say(&self, builder: ReportBuilder<WithDevice>) -> ReportBuilder<WithDevice> {
        let monitor = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
        match self {
            Self::Mds(id) => builder.mds(monitor, eui(*id)),
            Self::Vmd(code) => builder.vmd(VMDS[*code]),
            Self::Channel(code) => builder.channel(CHANNELS[*code]),
            Self::Id(id) => builder.also_known_as(eui(*id)),
            Self::OfMds => builder.of_mds(),
            Self::OfVmd => builder.of_vmd(),
            Self::Metric(said) => builder.observation(said.metric()),
            Self::Clock(at) => builder
                .device_clock(ClockStatus::UNSYNCHRONISED)
                .device_time(minute(*at), minute(0)),
            Self::Order(at, 0) => builder.order(minute(*at)).mds(monitor, eui(0)),
            Self::Order(at, lasting) => {
                let interval = Interval::new(minute(*at), minute(at + lasting)).unwrap();
                let builder = builder.order(minute(0)).during(interval);
                builder.mds(monitor, eui(1))
            }
        }
    }
}

impl Said {
    fn metric(&self) -> Metric {
        let (code, unit) = TERMS[self.term];
        let mut metric = match &self.kind {
            Kind::Numbers(values, scale) => {
                let values = values.iter().map(|value| Decimal::new(*value, *scale));
                Metric::numbers(code, values.map(Nm::from), unit)
            }
            Kind::Structured(one, other) => {
                let number = Sn {
                    num1: Some((*one).into()),
                    separator_or_suffix: ":".into(),
                    num2: Some((*other).into()),
                    ..Sn::default()
                };
                Metric::structured_number(code, number, unit)
            }
            Kind::Array(samples) => {
                let samples = samples.iter().map(|sample| sample.map(Nm::from));
                Metric::array(code, Na::from_samples(samples), unit)
            }
            Kind::Coded(text) => Metric::coded(code, Cwe::new("", text.clone(), "")),
            Kind::Text(text) => Metric::text(code, text.clone()),
            Kind::Time(at) => Metric::time(code, minute(*at)),
            Kind::Missing(why) => Metric::missing(code, *why),
        };
        metric = metric.measurement_status(MeasurementStatus::from_bits(self.measurement));
        if let Some(abnormality) = self.abnormality {
            metric = metric.abnormality(abnormality);
        }
        if let Some(flag) = &self.flag {
            metric = metric.flag(flag);
        }
        if let Some(status) = self.status {
            metric = metric.status(status);
        }
        if let Some(taken) = self.taken {
            metric = metric.taken_at(minute(taken));
        }
        for _ in 0..self.methods {
            metric = metric.method(Cwe::new("AMEAS", "auto-measurement", "MDC"));
        }
        for _ in 0..self.sites {
            metric = metric.site(Cwe::new("", "left arm", ""));
        }
        for facet in &self.facets {
            metric = metric.facet(facet.metric());
        }
        metric
    }
}

/// Plans with such texts. With a profile, they say only what it takes; without, whatever can be said.
pub(crate) fn plan(
    text: impl Strategy<Value = String> + Clone + 'static,
    taken_by: Option<SendingProfile>,
) -> impl Strategy<Value = Plan> {
    let about = {
        let text = text.clone();
        prop_oneof![
            Just(About::Nobody),
            text.clone().prop_map(About::Provisional),
            (text.clone(), proptest::option::of(text.clone()))
                .prop_map(|(id, name)| About::Identified(id, name)),
            text.prop_map(About::Unknown),
        ]
    };
    let needs_identifier = taken_by.is_some_and(|profile| profile.needs_identifier_and_name);
    let about = about.prop_map(move |about| match about {
        About::Unknown(text) if needs_identifier => About::Provisional(text),
        about => about,
    });
    let place = proptest::option::of(text.clone());
    let steps = vec(step(text.clone(), taken_by), 0..24);
    let head = (text.clone(), text, any::<bool>(), any::<bool>());
    (head, about, place, steps).prop_map(|(head, about, place, steps)| Plan {
        control_id: head.0,
        sender: head.1,
        has_universal_id: head.2,
        reporter_clock: head.3,
        about,
        place,
        steps,
    })
}

fn step(
    text: impl Strategy<Value = String> + Clone + 'static,
    taken_by: Option<SendingProfile>,
) -> impl Strategy<Value = Step> {
    let facets = vec(said(text.clone(), taken_by, true), 0..3);
    let metric = (said(text, taken_by, false), facets)
        .prop_map(|(metric, facets)| Step::Metric(Said { facets, ..metric }));
    prop_oneof![
        1 => (0_u8..3).prop_map(Step::Mds),
        2 => (0_usize..2).prop_map(Step::Vmd),
        2 => (0_usize..2).prop_map(Step::Channel),
        1 => (10_u8..13).prop_map(Step::Id),
        1 => Just(Step::OfMds),
        1 => Just(Step::OfVmd),
        8 => metric,
        1 => (-9_i64..9).prop_map(Step::Clock),
        1 => (-9_i64..9, 0_i64..3).prop_map(|(at, lasting)| Step::Order(at, lasting)),
    ]
}

fn said(
    text: impl Strategy<Value = String> + Clone + 'static,
    taken_by: Option<SendingProfile>,
    is_facet: bool,
) -> impl Strategy<Value = Said> {
    const STATUSES: [&str; 9] = ["C", "D", "F", "P", "R", "S", "U", "W", "X"];
    const ABNORMALITIES: [Abnormality; 3] = [
        Abnormality::Normal,
        Abnormality::Low,
        Abnormality::CriticallyHigh,
    ];
    const MISSING: [Missing; 5] = [
        Missing::NotSaid,
        Missing::NotAvailable,
        Missing::SwitchedOff,
        Missing::NotANumber,
        Missing::Ongoing,
    ];
    // The closed table of a tool has no code for why there is no value.
    let closed = taken_by.is_some_and(|profile| profile.flags.is_some());
    let reasons = if closed { &MISSING[..1] } else { &MISSING[..] };
    let missing = select(reasons).prop_map(Kind::Missing).boxed();
    let value = prop_oneof![
        4 => (vec(-999_i64..9999, 1..4), 0_u32..3).prop_map(|(values, scale)| Kind::Numbers(values, scale)),
        1 => (1_i64..9, 1_i64..9).prop_map(|(one, other)| Kind::Structured(one, other)),
        1 => text.clone().prop_map(Kind::Coded),
        1 => text.clone().prop_map(Kind::Text),
        1 => (-9_i64..9).prop_map(Kind::Time),
    ];
    let takes =
        |value_type| taken_by.is_none_or(|profile| profile.value_types.contains(&value_type));
    let array = vec(proptest::option::of(-9_i64..9), 1..6).prop_map(Kind::Array);
    let kind = if is_facet && taken_by.is_some_and(|profile| !profile.takes_values_of_facets) {
        missing
    } else if takes("NA") {
        prop_oneof![6 => value, 1 => array, 1 => missing].boxed()
    } else {
        prop_oneof![6 => value, 1 => missing].boxed()
    };
    let sites = taken_by.map_or(
        0_usize..3,
        |profile| if profile.has_one_site { 0..2 } else { 0..3 },
    );
    let flag = text.prop_map(|flag| flag.chars().take(3).collect::<String>());
    let flag = proptest::option::of(flag).prop_map(move |flag| flag.filter(|_| !closed));
    // Validated data, or anything.
    let measurement = any::<u16>().prop_map(move |bits| if closed { bits & 0x0080 } else { bits });
    let measurement = prop_oneof![2 => Just(0), 1 => measurement];
    let status = proptest::option::of(select(&STATUSES[..]));
    let status = status.prop_map(|status| status.and_then(ResultStatus::new));
    let said = (
        measurement,
        proptest::option::of(select(&ABNORMALITIES[..])),
        flag,
        status,
    );
    let taken = proptest::option::of(-9_i64..9);
    (0..TERMS.len(), kind, said, taken, 0_usize..3, sites).prop_map(
        |(term, kind, (measurement, abnormality, flag, status), taken, methods, sites)| Said {
            term,
            kind,
            measurement,
            abnormality,
            flag,
            status,
            taken,
            methods,
            sites,
            facets: Vec::new(),
        },
    )
}
