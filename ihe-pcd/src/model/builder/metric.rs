use alloc::boxed::Box;
use alloc::vec::Vec;

use super::said::{ObservationIdentifier, ObservationUnits};
use crate::datatype::{Cwe, Dtm, Instant, Na, Nm, Offset, Sn, Xcn};
use crate::hl7::Text;
use crate::model::{
    Abnormality, Containment, Details, Limits, MeasurementStatus, Missing, Note, Observation,
    ResultStatus, Timestamp, Value,
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
// It is handed from call to call, so it is small: what few values say is on the heap.
#[derive(Clone, Debug)]
pub struct Metric {
    pub(super) code: ObservationIdentifier,
    value: Said,
    unit: Option<ObservationUnits>,
    measurement: MeasurementStatus,
    abnormality: Option<Abnormality>,
    missing: Option<Missing>,
    status: Option<ResultStatus>,
    time: Option<Instant>,
    more: Option<Box<More>>,
}

/// A value. Nearly every one is a number, and all others are larger.
#[derive(Clone, Debug)]
enum Said {
    Nothing,
    Number(Nm<'static>),
    Other(Box<Value<'static>>),
}

/// What few values say.
#[derive(Clone, Debug, Default)]
struct More {
    limits: Limits<'static>,
    flags: Vec<Text<'static>>,
    methods: Vec<Cwe<'static>>,
    sites: Vec<Cwe<'static>>,
    details: Option<Box<Details<'static>>>,
    facets: Vec<Metric>,
}

impl Metric {
    /// A number (NM) and its unit.
    pub fn number(
        code: impl Into<ObservationIdentifier>,
        value: impl Into<Nm<'static>>,
        unit: impl Into<ObservationUnits>,
    ) -> Self {
        Self::saying(code, Said::Number(value.into())).in_unit(unit)
    }

    /// Several numbers (NM) and their unit: of the interval of the order each is at the begin of an equal part (TF-2 B.7, B.8.7).
    ///
    /// Without a number it is a value that is missing.
    pub fn numbers(
        code: impl Into<ObservationIdentifier>,
        values: impl IntoIterator<Item = Nm<'static>>,
        unit: impl Into<ObservationUnits>,
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
        code: impl Into<ObservationIdentifier>,
        value: Sn<'static>,
        unit: impl Into<ObservationUnits>,
    ) -> Self {
        Self::with_value(code, Value::StructuredNumber(value)).in_unit(unit)
    }

    /// An array of numbers (NA), such as a piece of a waveform, and their unit.
    ///
    /// [`SendingProfile::NIST_2018`](crate::model::SendingProfile::NIST_2018) does not take it.
    pub fn array(
        code: impl Into<ObservationIdentifier>,
        values: Na<'static>,
        unit: impl Into<ObservationUnits>,
    ) -> Self {
        Self::with_value(code, Value::NumberArray(values)).in_unit(unit)
    }

    /// A code (CWE). It has a name (CWE-2), and may have nothing else (TF-2 C.2).
    pub fn coded(code: impl Into<ObservationIdentifier>, value: impl Into<Cwe<'static>>) -> Self {
        Self::with_value(code, Value::Coded(value.into()))
    }

    /// A text (ST).
    pub fn text(code: impl Into<ObservationIdentifier>, value: impl Into<Text<'static>>) -> Self {
        Self::with_value(code, Value::Text(value.into()))
    }

    /// A point in time (DTM), sent in UTC (TF-2 B.8.7).
    pub fn time(code: impl Into<ObservationIdentifier>, value: Instant) -> Self {
        let value = Dtm::from_instant(value, Offset::UTC);
        Self::with_value(code, Value::Time(value))
    }

    /// There is no value, and why: OBX-11 is `X`, and OBX-8 the reason if one is said (TF-2 B.8.5).
    pub fn missing(code: impl Into<ObservationIdentifier>, why: Missing) -> Self {
        Self {
            missing: Some(why),
            ..Self::saying(code, Said::Nothing)
        }
    }

    /// A value of any kind; what says nothing is no value on the wire.
    fn with_value(code: impl Into<ObservationIdentifier>, value: Value<'static>) -> Self {
        let value = if value.is_empty() || value.says_nothing() {
            Said::Nothing
        } else {
            Said::Other(Box::new(value))
        };
        Self::saying(code, value)
    }

    #[inline]
    fn saying(code: impl Into<ObservationIdentifier>, value: Said) -> Self {
        Self {
            code: code.into(),
            value,
            unit: None,
            measurement: MeasurementStatus::default(),
            abnormality: None,
            missing: None,
            status: None,
            time: None,
            more: None,
        }
    }

    fn in_unit(mut self, unit: impl Into<ObservationUnits>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    fn more(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }

    /// OBX-7: the alarm limits that are set (TF-2 B.8.5).
    #[must_use]
    pub fn limits(mut self, limits: Limits<'static>) -> Self {
        self.more().limits = limits;
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
            None => self.more().flags.push(Text::from(flag).into_owned()),
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
        self.time = Some(time);
        self
    }

    /// OBX-17: one more method, such as `MMEAS^manual-measurement^MDC`; none means `AMEAS` (TF-2 B.8.6).
    #[must_use]
    pub fn method(mut self, method: impl Into<Cwe<'static>>) -> Self {
        self.more().methods.push(method.into());
        self
    }

    /// OBX-20: one more body site.
    #[must_use]
    pub fn site(mut self, site: impl Into<Cwe<'static>>) -> Self {
        self.more().sites.push(site.into());
        self
    }

    /// OBX-16: one more person who is responsible for the observation; the id may be empty when it is not known (TF-2 B.8).
    #[must_use]
    pub fn observer(mut self, observer: Xcn<'static>) -> Self {
        if !observer.is_empty() {
            self.more()
                .details
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
            let details = self.more().details.get_or_insert_default();
            details.notes.push(note);
        }
        self
    }

    /// A facet: one more row that says something of this value, `1.2.3.4.1` below `1.2.3.4` (TF-2 B.8.3).
    ///
    /// There is one level of them, as the NIST tool takes no deeper path: facets of a facet become facets of the metric, after it.
    #[must_use]
    pub fn facet(mut self, mut facet: Self) -> Self {
        let further = facet.take_facets();
        let facets = &mut self.more().facets;
        facets.push(facet);
        facets.extend(further);
        self
    }

    /// OBX-11.
    fn result_status(&self) -> ResultStatus {
        let measured = self.measurement.result_status();
        if matches!(self.value, Said::Nothing) || measured == ResultStatus::NO_RESULT {
            ResultStatus::NO_RESULT
        } else {
            self.status.unwrap_or(measured)
        }
    }

    /// The facets, which become rows of their own.
    pub(super) fn take_facets(&mut self) -> Vec<Self> {
        let more = self.more.as_mut();
        more.map(|more| core::mem::take(&mut more.facets))
            .unwrap_or_default()
    }

    /// OBX-8: nothing twice.
    fn result_flags(&self, others: Vec<Text<'static>>) -> Vec<Text<'static>> {
        let abnormality = self.abnormality.and_then(Abnormality::flag);
        let missing = self.missing.and_then(Missing::flag);
        let said = abnormality.into_iter().chain(self.measurement.flags());
        let said = said.chain(missing).map(Text::from);
        let mut flags = Vec::new();
        for flag in said.chain(others) {
            if !flag.is_empty() && !flags.contains(&flag) {
                flags.push(flag);
            }
        }
        flags
    }

    /// It as one row at this path, without its facets.
    pub(in crate::model) fn into_row(mut self, path: Containment) -> Observation<'static> {
        let mut row = Observation::UNREAD;
        self.fill(&mut row, path, &mut SentTimes::default());
        row
    }

    /// As [`into_row`](Self::into_row), and behind it each of its facets.
    pub(in crate::model) fn into_rows(mut self, path: Containment) -> Vec<Observation<'static>> {
        let facets = self.take_facets();
        let mut rows = alloc::vec![self.into_row(path)];
        for (facet, number) in facets.into_iter().zip(1..) {
            rows.push(facet.into_row(path.with_facet(number)));
        }
        rows
    }

    /// Says it all, once, in a row of which nothing has been said, but for what is known when the report is.
    pub(super) fn fill(
        &mut self,
        row: &mut Observation<'static>,
        path: Containment,
        times: &mut SentTimes,
    ) {
        row.status = Some(self.result_status());
        let is_flagged = self.abnormality.is_some()
            || self.missing.is_some()
            || self.measurement != MeasurementStatus::default();
        let flags = if let Some(more) = self.more.take() {
            let given = |mut codes: Vec<Cwe<'static>>| {
                codes.retain(|code| !code.is_empty());
                codes
            };
            row.limits = more.limits;
            row.methods = given(more.methods);
            row.sites = given(more.sites);
            row.details = more.details;
            more.flags
        } else {
            Vec::new()
        };
        // Nearly every value has none.
        if is_flagged || !flags.is_empty() {
            row.flags = self.result_flags(flags);
        }
        self.code.fill(&mut row.code);
        row.sub_id = path.spell();
        row.path = Some(path);
        row.value = match core::mem::replace(&mut self.value, Said::Nothing) {
            Said::Nothing => Value::Empty,
            Said::Number(number) => Value::Number(number),
            Said::Other(value) => *value,
        };
        row.value_type = Text::borrowed(row.value.value_type().unwrap_or_default());
        if let Some(unit) = &mut self.unit {
            unit.fill(&mut row.unit);
        }
        row.has_own_time = self.time.is_some();
        row.time = self.time.map(|time| times.utc(time));
    }
}

/// Times as they are sent: the values of a report nearly always share theirs, so the last one is remembered.
#[derive(Debug, Default)]
pub(super) struct SentTimes(Option<(Instant, Timestamp)>);

impl SentTimes {
    fn utc(&mut self, time: Instant) -> Timestamp {
        match self.0 {
            Some((last, sent)) if last == time => sent,
            _ => self.0.insert((time, Timestamp::utc(time))).1,
        }
    }
}
