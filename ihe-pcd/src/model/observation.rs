use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::details::detailed;
use super::shared_ids::owned;
use super::{
    Containment, Details, Limits, MetricCategory, Reading, Standing, Timestamp, Unit, Value,
};
use crate::datatype::{Cwe, Ei};
use crate::hl7::{Location, SegmentId, ShortText, Text};

/// One OBX that is not a device row: a measured value, a setting, an event (TF-2 B.8).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Observation<'a> {
    /// Where the row stands; with the message, the only key (OBX-4 may repeat, OBX-1 is not to be relied on).
    pub key: Key,
    /// OBX-3: what was observed.
    pub code: Cwe<'a>,
    /// OBX-4 as written.
    pub sub_id: ShortText<'a>,
    /// OBX-4, where it is a path.
    pub path: Option<Containment>,
    /// OBX-2.
    pub value_type: Text<'a>,
    pub(super) value: Value<'a>,
    /// MSH-11 says that the message is for clinical use.
    pub(super) is_production: bool,
    /// The site reads the status `X` of a value as `R`.
    pub(super) takes_no_result_for_unverified: bool,
    /// OBX-6.
    pub unit: Option<Unit<'a>>,
    /// OBX-7: the alarm limits that are set.
    pub limits: Limits<'a>,
    /// OBX-8: abnormality, and whether the value is questionable, a test, a demonstration or missing (TF-2 B.8.5).
    pub flags: Vec<Text<'a>>,
    /// OBX-11.
    pub status: Option<ResultStatus>,
    /// The time of the value: its own, or that of its channel, virtual device, device or order (TF-2 B.8.3).
    pub time: Option<Timestamp>,
    /// Whether the time is the row's own, OBX-14: that marks an episodic value (TF-2 B.8.6).
    pub has_own_time: bool,
    /// OBX-17 as it was sent; [`metric_category`](Self::metric_category) says what holds where it was not.
    pub methods: Vec<Cwe<'a>>,
    /// OBX-17 is there, and nothing of it could be kept: it is null, or not of its type or character set.
    pub(super) has_unread_method: bool,
    /// OBX-18: the row's own device ids.
    pub own_devices: Vec<Ei<'a>>,
    /// The devices that made the value, the most specific first: the row's own,
    /// or all those of the nearest channel, virtual device or device it is in that names any (TF-2 B.8.6). Never an empty list.
    ///
    /// They are shared with the other values of the device: long ids cost a message once and not once for each value.
    pub devices: Option<Arc<[Ei<'a>]>>,
    /// OBX-20.
    pub sites: Vec<Cwe<'a>>,
    /// OBX-10, -15, -16 and -19, and the NTE and PRT behind the row; nearly every row has none.
    pub details: Option<Box<Details<'a>>>,
}

impl<'a> Observation<'a> {
    /// A row of which nothing has been read.
    pub(super) const UNREAD: Self = Self {
        key: Key { obr: 0, obx: 0 },
        code: Cwe::EMPTY,
        sub_id: ShortText::EMPTY,
        path: None,
        value_type: Text::EMPTY,
        value: Value::Empty,
        is_production: false,
        takes_no_result_for_unverified: false,
        unit: None,
        limits: Limits::EMPTY,
        flags: Vec::new(),
        status: None,
        time: None,
        has_own_time: false,
        methods: Vec::new(),
        has_unread_method: false,
        own_devices: Vec::new(),
        devices: None,
        sites: Vec::new(),
        details: None,
    };

    /// OBX-14: the row's own time, which marks an episodic value (TF-2 B.8.6).
    pub fn own_time(&self) -> Option<&Timestamp> {
        self.time.as_ref().filter(|_| self.has_own_time)
    }

    /// What the row says, for whoever charts it: a value, one in doubt, none, a correction,
    /// or something that must not be taken for a value of a patient.
    pub fn reading(&self) -> Reading<'_, 'a> {
        // What nearly every row is: nothing has to be weighed.
        if self.is_plain_number() {
            return Reading::Value(&self.value);
        }
        self.reading_weighed()
    }

    /// Whether it is a number of live or validated data, of which nothing more is said.
    fn is_plain_number(&self) -> bool {
        matches!(self.value, Value::Number(_))
            && matches!(
                self.status,
                Some(ResultStatus::NOT_VERIFIED | ResultStatus::FINAL)
            )
            && self.flags.is_empty()
            && self.is_production
    }

    /// As [`reading`](Self::reading), of any row.
    pub(super) fn reading_weighed(&self) -> Reading<'_, 'a> {
        Reading::new(&self.value, &self.standing())
    }

    /// OBX-5 as it was sent, whatever OBX-8, OBX-11 and MSH-11 say of it: for whoever shows, stores or forwards messages.
    ///
    /// It may be made up for a demonstration, a test, or invalid. Whoever charts values asks for the [`reading`](Self::reading).
    pub const fn value_as_sent(&self) -> &Value<'a> {
        &self.value
    }

    /// What OBX-8, OBX-11 and MSH-11 say of the value.
    pub fn standing(&self) -> Standing {
        let has_no_result = self.status == Some(ResultStatus::NO_RESULT);
        let status = match self.status {
            _ if has_no_result && self.takes_no_result_for_unverified && !self.value.is_empty() => {
                Some(ResultStatus::NOT_VERIFIED)
            }
            status => status,
        };
        Standing::read(&self.flags, status, self.is_production)
    }

    /// How the value came to be: the category among the [`methods`](Self::methods),
    /// [`AutomaticMeasurement`](MetricCategory::AutomaticMeasurement) where OBX-17 is omitted (TF-2 table B.8.6-2).
    ///
    /// `None` where OBX-17 names other methods only, two categories, or says what cannot be read: nothing is guessed then.
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    /// use ihe_pcd::model::{MetricCategory, Report};
    ///
    /// let message = Message::parse(
    ///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
    ///     OBR|1||||||20261121120000+0000\r\
    ///     OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r",
    /// )?;
    /// let report = Report::read(&message)?;
    /// let row = report.observations().next().unwrap();
    /// assert_eq!(row.metric_category(), Some(MetricCategory::AutomaticMeasurement));
    /// // Which nobody sent.
    /// assert!(row.methods.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn metric_category(&self) -> Option<MetricCategory> {
        if self.methods.is_empty() {
            return (!self.has_unread_method).then_some(MetricCategory::AutomaticMeasurement);
        }
        let mut categories = self.methods.iter().filter_map(MetricCategory::of);
        let category = categories.next()?;
        categories
            .all(|other| other == category)
            .then_some(category)
    }

    /// Whether a flag of OBX-8 is set.
    pub fn is_flagged(&self, flag: &str) -> bool {
        self.flags.iter().any(|set| set == flag)
    }

    /// The device that made the value: the first of [`devices`](Self::devices), as the most specific stands first (TF-2 B.8.6).
    pub fn device(&self) -> Option<&Ei<'a>> {
        self.devices.as_ref()?.first()
    }

    /// The [`device`](Self::device) as one line: the components of OBX-18 between `^`.
    pub fn device_id(&self) -> Option<String> {
        self.device().map(Ei::to_line)
    }

    /// The same observation without a borrow.
    pub fn into_owned(self) -> Observation<'static> {
        let codes = |codes: Vec<Cwe<'a>>| codes.into_iter().map(Cwe::into_owned).collect();
        Observation {
            key: self.key,
            code: self.code.into_owned(),
            sub_id: self.sub_id.into_owned(),
            path: self.path,
            value_type: self.value_type.into_owned(),
            value: self.value.into_owned(),
            is_production: self.is_production,
            takes_no_result_for_unverified: self.takes_no_result_for_unverified,
            unit: self.unit.map(Unit::into_owned),
            limits: self.limits.into_owned(),
            flags: self.flags.into_iter().map(Text::into_owned).collect(),
            status: self.status,
            time: self.time,
            has_own_time: self.has_own_time,
            methods: codes(self.methods),
            has_unread_method: self.has_unread_method,
            own_devices: self.own_devices.into_iter().map(Ei::into_owned).collect(),
            devices: self.devices.map(|devices| owned(&devices)),
            sites: codes(self.sites),
            details: self.details.map(|details| Box::new(details.into_owned())),
        }
    }
}

detailed!(Observation);

/// Which OBX of a message a row is.
///
/// Both numbers count segments of the message from 1, whatever OBR-1 and OBX-1 say.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Key {
    /// The OBR the row belongs to.
    pub obr: u32,
    /// The OBX.
    pub obx: u32,
}

impl Key {
    /// The row's place, `OBX[n]`.
    pub const fn location(self) -> Location {
        Location::segment(SegmentId::OBX, self.obx)
    }
}

/// OBX-11: the standing of a value, HL7 table 0085. An open set of one-letter codes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ResultStatus(u8);

impl ResultStatus {
    /// `C`: corrects a final value.
    pub const CORRECTED: Self = Self(b'C');
    /// `D`: deletes a value.
    pub const DELETED: Self = Self(b'D');
    /// `F`: final, validated by a person.
    pub const FINAL: Self = Self(b'F');
    /// `P`: preliminary.
    pub const PRELIMINARY: Self = Self(b'P');
    /// `S`: partial.
    pub const PARTIAL: Self = Self(b'S');
    /// `U`: final, without sending the value again.
    pub const FINAL_UNCHANGED: Self = Self(b'U');
    /// `R`: not verified, the rule for live device data.
    pub const NOT_VERIFIED: Self = Self(b'R');
    /// `W`: was sent for the wrong patient or order.
    pub const WRONG: Self = Self(b'W');
    /// `X`: no value can be had; also every device row.
    pub const NO_RESULT: Self = Self(b'X');

    /// A code of one capital letter.
    pub fn new(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [letter] if letter.is_ascii_uppercase() => Some(Self(*letter)),
            _ => None,
        }
    }

    /// The letter as a byte of ASCII.
    pub(super) const fn letter(self) -> u8 {
        self.0
    }

    /// The letter.
    pub fn code(self) -> char {
        char::from(self.0)
    }
}
