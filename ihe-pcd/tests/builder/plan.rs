//! Any report that the public builder can build, as a list of what is said to it.

use crate::{eui, minute};
use ihe_pcd::codes::{MdcCode, UnitCode, mdc, unit};
use ihe_pcd::datatype::{Cwe, Cx, Decimal, Na, Nm, Pl, Sn, Xcn, Xpn};
use ihe_pcd::model::{
    Abnormality, ClockStatus, Containment, Identity, Interval, Limits, MeasurementStatus, Metric,
    Missing, Note, Report, ReportBuilder, ResultStatus, SampleRate, Sender, Visit, WaveformBlock,
    WithDevice, WithPatient, WithoutDevice,
};

/// Terms with a unit that is listed for them.
pub(crate) const TERMS: [(MdcCode, UnitCode); 4] = [
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
    Range(i64, i64),
    Note(Vec<String>),
    /// Minutes at which it begins, and for how many.
    Order(i64, i64),
}

/// A metric, and what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) term: usize,
    pub(crate) kind: Kind,
    pub(crate) measurement: u16,
    pub(crate) abnormality: Option<Abnormality>,
    pub(crate) flag: Option<String>,
    pub(crate) status: Option<ResultStatus>,
    pub(crate) taken: Option<i64>,
    pub(crate) methods: usize,
    pub(crate) sites: usize,
    pub(crate) observer: Option<String>,
    /// The lines of each.
    pub(crate) notes: Vec<Vec<String>>,
    pub(crate) facets: Vec<Self>,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
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
    pub(crate) waveforms: Vec<Wave>,
}

/// A block of samples.
#[derive(Clone, Debug)]
pub(crate) struct Wave {
    pub(crate) begins: i64,
    pub(crate) samples: Vec<Option<i64>>,
    pub(crate) is_of_counts: bool,
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
        for (number, wave) in (900..).zip(&self.waveforms) {
            builder = builder.waveform(wave.block(Containment::metric(1, 0, 0, number)));
        }
        builder
    }
}

impl Wave {
    fn block(&self, path: Containment) -> WaveformBlock {
        let rate = SampleRate::from_per_second(250.into()).unwrap();
        let samples = Na::from_integers(self.samples.iter().copied());
        let begins = minute(self.begins);
        let block = WaveformBlock::new(mdc::ECG_ELEC_POTL_I, path, begins, rate, samples).unwrap();
        let step = Decimal::new(5, 3);
        if self.is_of_counts {
            let block = block.resolution(step, unit::MILLI_VOLT);
            block.invalid_marker(7.into())
        } else {
            block.unit(unit::MILLI_VOLT).flag("DEMO")
        }
    }
}

fn note(lines: &[String]) -> Note<'static> {
    let mut note = Note::default();
    note.comments = lines.iter().map(|line| line.clone().into()).collect();
    note
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
            Self::Range(one, other) => {
                builder.device_range(Limits::between(*one, *other), unit::MMHG)
            }
            Self::Note(lines) => builder.device_note(note(lines)),
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
        if let Some(id) = &self.observer {
            metric = metric.observer(Xcn {
                id: id.clone().into(),
                family: "Nurse".into(),
                ..Xcn::default()
            });
        }
        for lines in &self.notes {
            metric = metric.note(note(lines));
        }
        for facet in &self.facets {
            metric = metric.facet(facet.metric());
        }
        metric
    }
}
