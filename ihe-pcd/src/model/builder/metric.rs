use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::datatype::{Cwe, Dtm, Instant, Na, Nm, Offset, Sn, Xcn};
use crate::hl7::Text;
use crate::model::{
    Abnormality, Containment, Details, Limits, MeasurementStatus, Missing, Note, Observation,
    ResultStatus, Timestamp, Unit, Value,
};

/// One value for [`ReportBuilder::observation`](super::ReportBuilder::observation), with what is to be said of it.
///
/// A number has a unit (OBX-6, TF-2 B.8.5), or it is none:
///
/// ```compile_fail,E0061
/// # use ihe_pcd::codes::mdc;
/// # use ihe_pcd::model::Metric;
/// let heart_rate = Metric::number(mdc::ECG_HEART_RATE, 72);
/// ```
///
/// What the device says of its measurement is said as what it means; OBX-8 and OBX-11 follow from it:
///
/// ```
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::model::{Abnormality, MeasurementStatus, Metric, Missing};
///
/// // OBX-8 `H~DEMO`, OBX-11 `R`.
/// let shown = Metric::number(mdc::ECG_HEART_RATE, 141, unit::BEAT_PER_MIN)
///     .abnormality(Abnormality::High)
///     .measurement_status(MeasurementStatus::DEMO_DATA);
/// // No OBX-5, OBX-8 `OFF`, OBX-11 `X`.
/// let absent = Metric::missing(mdc::PULS_OXIM_SAT_O2, Missing::SwitchedOff);
/// # let _ = (shown, absent);
/// ```
#[derive(Clone, Debug)]
pub struct Metric {
    pub(super) code: Cwe<'static>,
    value: Value<'static>,
    unit: Option<Unit<'static>>,
    limits: Limits<'static>,
    measurement: MeasurementStatus,
    abnormality: Option<Abnormality>,
    missing: Option<Missing>,
    flags: Vec<Text<'static>>,
    status: Option<ResultStatus>,
    time: Option<Timestamp>,
    methods: Vec<Cwe<'static>>,
    sites: Vec<Cwe<'static>>,
    details: Option<Box<Details<'static>>>,
    pub(super) facets: Vec<Self>,
}

impl Metric {
    /// A number (NM) and its unit.
    pub fn number(
        code: impl Into<Cwe<'static>>,
        value: impl Into<Nm<'static>>,
        unit: impl Into<Unit<'static>>,
    ) -> Self {
        Self::with_value(code, Value::Number(value.into())).in_unit(unit)
    }

    /// Several numbers (NM) and their unit: of the interval of the order each is at the begin of an equal part (TF-2 B.7, B.8.7).
    ///
    /// Without a number it is a value that is missing.
    pub fn numbers(
        code: impl Into<Cwe<'static>>,
        values: impl IntoIterator<Item = Nm<'static>>,
        unit: impl Into<Unit<'static>>,
    ) -> Self {
        let mut values: Vec<_> = values.into_iter().map(Value::Number).collect();
        let value = match values.len() {
            0 | 1 => values.pop().unwrap_or(Value::Empty),
            _ => Value::Repeated(values),
        };
        Self::with_value(code, value).in_unit(unit)
    }

    /// A number with a comparator, a ratio or a range (SN), and its unit: `>^300`, `^1^:^2` (TF-2 B.8).
    pub fn structured_number(
        code: impl Into<Cwe<'static>>,
        value: Sn<'static>,
        unit: impl Into<Unit<'static>>,
    ) -> Self {
        Self::with_value(code, Value::StructuredNumber(value)).in_unit(unit)
    }

    /// An array of numbers (NA), such as a piece of a waveform, and their unit.
    ///
    /// [`SendingProfile::NIST_2018`](crate::model::SendingProfile::NIST_2018) does not take it.
    pub fn array(
        code: impl Into<Cwe<'static>>,
        values: Na<'static>,
        unit: impl Into<Unit<'static>>,
    ) -> Self {
        Self::with_value(code, Value::NumberArray(values)).in_unit(unit)
    }

    /// A code (CWE). It has a name (CWE-2), and may have nothing else (TF-2 C.2).
    pub fn coded(code: impl Into<Cwe<'static>>, value: impl Into<Cwe<'static>>) -> Self {
        Self::with_value(code, Value::Coded(value.into()))
    }

    /// A text (ST).
    pub fn text(code: impl Into<Cwe<'static>>, value: impl Into<Text<'static>>) -> Self {
        Self::with_value(code, Value::Text(value.into()))
    }

    /// A point in time (DTM), sent in UTC (TF-2 B.8.7).
    pub fn time(code: impl Into<Cwe<'static>>, value: Instant) -> Self {
        let value = Dtm::from_instant(value, Offset::UTC);
        Self::with_value(code, Value::Time(value))
    }

    /// There is no value, and why: OBX-11 is `X`, and OBX-8 the reason if one is said (TF-2 B.8.5).
    pub fn missing(code: impl Into<Cwe<'static>>, why: Missing) -> Self {
        Self {
            missing: Some(why),
            ..Self::with_value(code, Value::Empty)
        }
    }

    /// A value of any kind.
    fn with_value(code: impl Into<Cwe<'static>>, value: Value<'static>) -> Self {
        Self {
            code: code.into(),
            // What says nothing is no value on the wire.
            value: if value.says_nothing() {
                Value::Empty
            } else {
                value
            },
            unit: None,
            limits: Limits::default(),
            measurement: MeasurementStatus::default(),
            abnormality: None,
            missing: None,
            flags: Vec::new(),
            status: None,
            time: None,
            methods: Vec::new(),
            sites: Vec::new(),
            details: None,
            facets: Vec::new(),
        }
    }

    fn in_unit(mut self, unit: impl Into<Unit<'static>>) -> Self {
        self.unit = Some(unit.into()).filter(|unit| !unit.0.is_empty());
        self
    }

    /// OBX-7: the alarm limits that are set (TF-2 B.8.5).
    #[must_use]
    pub fn limits(mut self, limits: Limits<'static>) -> Self {
        self.limits = limits;
        self
    }

    /// What the device says of its measurement: OBX-8 and OBX-11 (TF-2 B.8.5). What was said before stays said.
    #[must_use]
    pub fn measurement_status(mut self, status: MeasurementStatus) -> Self {
        self.measurement |= status;
        self
    }

    /// OBX-8: whether the value is within what is normal.
    #[must_use]
    pub const fn abnormality(mut self, abnormality: Abnormality) -> Self {
        self.abnormality = Some(abnormality);
        self
    }

    /// OBX-8: one more code, for what no type here says. A code of the measurement status says what that says.
    #[must_use]
    pub fn flag(mut self, flag: &str) -> Self {
        match MeasurementStatus::from_flag(flag) {
            Some(status) => self.measurement |= status,
            None => self.flags.push(Text::from(flag).into_owned()),
        }
        self
    }

    /// OBX-11, where it is not what the [measurement status](Self::measurement_status) makes of it: `R`, or `F` when validated.
    ///
    /// It stays `X` where there is no value, or the device says that it is invalid, not available or still being measured.
    #[must_use]
    pub const fn status(mut self, status: ResultStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// OBX-14: marks an episodic value, and says when it was taken; a periodic one has none (TF-2 B.8.6).
    #[must_use]
    pub fn taken_at(mut self, time: Instant) -> Self {
        self.time = Some(Timestamp::utc(time));
        self
    }

    /// OBX-17: one more method, such as `MMEAS^manual-measurement^MDC`; none means `AMEAS` (TF-2 B.8.6).
    #[must_use]
    pub fn method(mut self, method: impl Into<Cwe<'static>>) -> Self {
        self.methods.push(method.into());
        self
    }

    /// OBX-20: one more body site.
    #[must_use]
    pub fn site(mut self, site: impl Into<Cwe<'static>>) -> Self {
        self.sites.push(site.into());
        self
    }

    /// OBX-16: one more person who is responsible for the observation; the id may be empty when it is not known (TF-2 B.8).
    #[must_use]
    pub fn observer(mut self, observer: Xcn<'static>) -> Self {
        if !observer.is_empty() {
            self.details
                .get_or_insert_default()
                .observers
                .push(observer);
        }
        self
    }

    /// NTE: one more comment behind the row, unless it says nothing.
    ///
    /// The framework has one of them behind a row (TF-2 3.1.4.1.1); it may have many lines.
    #[must_use]
    pub fn note(mut self, note: Note<'static>) -> Self {
        if let Some(note) = note.given() {
            self.details.get_or_insert_default().notes.push(note);
        }
        self
    }

    /// A facet: one more row that says something of this value, `1.2.3.4.1` below `1.2.3.4` (TF-2 B.8.3).
    ///
    /// There is one level of them, as the NIST tool takes no deeper path: facets of a facet become facets of the metric, after it.
    #[must_use]
    pub fn facet(mut self, mut facet: Self) -> Self {
        let further = core::mem::take(&mut facet.facets);
        self.facets.push(facet);
        self.facets.extend(further);
        self
    }

    /// OBX-11.
    fn result_status(&self) -> ResultStatus {
        let measured = self.measurement.result_status();
        if self.value.is_empty() || measured == ResultStatus::NO_RESULT {
            ResultStatus::NO_RESULT
        } else {
            self.status.unwrap_or(measured)
        }
    }

    /// OBX-8: nothing twice.
    fn result_flags(&mut self) -> Vec<Text<'static>> {
        let abnormality = self.abnormality.and_then(Abnormality::flag);
        let missing = self.missing.and_then(Missing::flag);
        let said = abnormality.into_iter().chain(self.measurement.flags());
        let said = said.chain(missing).map(Text::from);
        let mut flags = Vec::new();
        for flag in said.chain(self.flags.drain(..)) {
            if !flag.is_empty() && !flags.contains(&flag) {
                flags.push(flag);
            }
        }
        flags
    }

    /// The row, at its place but for what is known when the report is.
    pub(super) fn into_observation(mut self, path: Containment) -> Observation<'static> {
        let given = |codes: Vec<Cwe<'static>>| -> Vec<_> {
            codes.into_iter().filter(|code| !code.is_empty()).collect()
        };
        Observation {
            status: Some(self.result_status()),
            flags: self.result_flags(),
            code: self.code,
            sub_id: Text::from(path.spell()),
            path: Some(path),
            value_type: Text::from(self.value.value_type().unwrap_or_default()),
            value: self.value,
            unit: self.unit,
            limits: self.limits,
            has_own_time: self.time.is_some(),
            time: self.time,
            methods: given(self.methods),
            sites: given(self.sites),
            details: self.details,
            ..Observation::UNREAD
        }
    }
}
