//! The rows that say something of a waveform, and which waveform they say it of.

use alloc::vec::Vec;

use ihe_pcd_codes::{MdcCode, mdc};

use crate::datatype::Cwe;
use crate::model::{Containment, Observation, Order, Value};

/// What a row says of the samples of another.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Attribute {
    Rate,
    Period,
    Resolution,
    DataRange,
    ScaleRange,
    InvalidMarker,
    Filter,
}

/// `262196^MDC_EVT_INOP^MDC`: the number of the event with the partition of the units, as monitors of the field send it.
const INOP_OF_THE_FIELD: MdcCode = MdcCode::new(262_196);

impl Attribute {
    const CODES: [(MdcCode, Self); 10] = [
        (mdc::ATTR_SAMPLE_RATE, Self::Rate),
        (mdc::ATTR_TIME_PD_SAMP, Self::Period),
        (mdc::ATTR_NU_MSMT_RES, Self::Resolution),
        (mdc::ATTR_SA_MSMT_RES, Self::Resolution),
        (mdc::ATTR_DATA_RANGE, Self::DataRange),
        (mdc::ATTR_SCALE_RANGE, Self::ScaleRange),
        (mdc::EVT_INOP, Self::InvalidMarker),
        (INOP_OF_THE_FIELD, Self::InvalidMarker),
        (mdc::ATTR_FILTER_LABEL_STRING, Self::Filter),
        (mdc::ATTR_FILTER_SPECN, Self::Filter),
    ];

    /// By the code if it is one of 32 bits, else by the reference id: senders write 0 for what they found no number of,
    /// and numbers of 16 bits that are another term's (`2327^MDC_ATTR_NU_MSMT_RES^MDC` is that of MDC_ATTR_DISP_RES).
    fn of(code: &Cwe<'_>) -> Option<Self> {
        const ONE_PARTITION: u32 = 1 << 16;
        let of_term = |code: MdcCode| code.value() >= ONE_PARTITION;
        if let Some(meant) = code.mdc().filter(|code| of_term(*code)) {
            return Self::of_code(meant);
        }
        // Code and reference id contradict each other.
        if code.mdc_as_written().is_some_and(of_term) {
            return None;
        }
        match code.text.trim() {
            // Never published, and what nearly every sender writes.
            "MDC_ATTR_SAMP_RATE" => Some(Self::Rate),
            name => Self::of_code(MdcCode::from_refid(name)?),
        }
    }

    fn of_code(meant: MdcCode) -> Option<Self> {
        Self::CODES
            .into_iter()
            .find(|(code, _)| *code == meant)
            .map(|(_, attribute)| attribute)
    }
}

/// The first row of each attribute that a waveform has.
#[derive(Clone, Copy, Default)]
pub(super) struct Attributes<'r, 'a> {
    pub(super) rate: Option<&'r Observation<'a>>,
    pub(super) period: Option<&'r Observation<'a>>,
    pub(super) resolution: Option<&'r Observation<'a>>,
    pub(super) data_range: Option<&'r Observation<'a>>,
    pub(super) scale_range: Option<&'r Observation<'a>>,
    pub(super) invalid_marker: Option<&'r Observation<'a>>,
    pub(super) filter: Option<&'r Observation<'a>>,
}

impl<'r, 'a> Attributes<'r, 'a> {
    fn add(&mut self, attribute: Attribute, row: &'r Observation<'a>) {
        let place = match attribute {
            Attribute::Rate => &mut self.rate,
            Attribute::Period => &mut self.period,
            Attribute::Resolution => &mut self.resolution,
            Attribute::DataRange => &mut self.data_range,
            Attribute::ScaleRange => &mut self.scale_range,
            Attribute::InvalidMarker => &mut self.invalid_marker,
            Attribute::Filter => &mut self.filter,
        };
        place.get_or_insert(row);
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &'r Observation<'a>> + use<'r, 'a> {
        [
            self.rate,
            self.period,
            self.resolution,
            self.data_range,
            self.scale_range,
            self.invalid_marker,
            self.filter,
        ]
        .into_iter()
        .flatten()
    }
}

/// What is said of the arrays of an order, by their paths.
///
/// Each row of the order is looked at once, and found by a binary search: a message of nothing but arrays and attributes costs no more.
pub(super) struct Index<'r, 'a> {
    /// In the order of the paths, each once.
    arrays: Vec<Entry<'r, 'a>>,
}

struct Entry<'r, 'a> {
    path: Containment,
    is_only: bool,
    attributes: Attributes<'r, 'a>,
}

impl<'r, 'a> Index<'r, 'a> {
    pub(super) fn new(order: &'r Order<'a>) -> Self {
        let arrays = order.observations().filter(|row| is_array(&row.value));
        let mut paths: Vec<_> = arrays.filter_map(|row| row.path).collect();
        paths.sort_unstable();
        let arrays = paths.chunk_by(PartialEq::eq).filter_map(|same| {
            Some(Entry {
                path: *same.first()?,
                is_only: same.len() == 1,
                attributes: Attributes::default(),
            })
        });
        let mut index = Self {
            arrays: arrays.collect(),
        };
        if !index.arrays.is_empty() {
            index.add(order, |path| path.without_last(), |_| true);
            index.add(order, Some, |entry| entry.is_only);
        }
        index
    }

    /// Adds the attributes to the arrays whose path is made from theirs.
    fn add(
        &mut self,
        order: &'r Order<'a>,
        path: impl Fn(Containment) -> Option<Containment>,
        is_meant: impl Fn(&Entry<'r, 'a>) -> bool,
    ) {
        for row in order.observations() {
            let Some(path) = row.path.and_then(&path) else {
                continue;
            };
            let Ok(found) = self.arrays.binary_search_by_key(&path, |entry| entry.path) else {
                continue;
            };
            if let Some(entry) = self.arrays.get_mut(found).filter(|entry| is_meant(entry))
                && !is_array(&row.value)
                && let Some(attribute) = Attribute::of(&row.code)
            {
                entry.attributes.add(attribute, row);
            }
        }
    }

    /// What is said of an array: by the facets of its path (`1.2.3.4.1` of `1.2.3.4`), and by rows of the very same path,
    /// unless another array has it too.
    pub(super) fn attributes(&self, array: &Observation<'a>) -> Attributes<'r, 'a> {
        let found = array.path.and_then(|path| {
            let found = self.arrays.binary_search_by_key(&path, |entry| entry.path);
            self.arrays.get(found.ok()?)
        });
        found.map(|entry| entry.attributes).unwrap_or_default()
    }
}

/// Whether a value is an array, or several channels of one.
pub(super) fn is_array(value: &Value<'_>) -> bool {
    let is_one = |value: &Value<'_>| matches!(value, Value::NumberArray(_));
    match value {
        Value::Repeated(values) => values.iter().any(is_one),
        value => is_one(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_known_by_its_code_or_its_reference_id() {
        for (code, name, attribute) in [
            ("0", "MDC_ATTR_SAMP_RATE", Some(Attribute::Rate)),
            ("0", " MDC_ATTR_SAMP_RATE ", Some(Attribute::Rate)),
            ("0", "MDC_ATTR_SAMPLE_RATE", Some(Attribute::Rate)),
            ("68320", "", Some(Attribute::Rate)),
            ("67981", "MDC_ATTR_TIME_PD_SAMP", Some(Attribute::Period)),
            ("2327", "MDC_ATTR_NU_MSMT_RES", Some(Attribute::Resolution)),
            ("67917", "", Some(Attribute::Resolution)),
            ("67945", "MDC_ATTR_SA_MSMT_RES", Some(Attribute::Resolution)),
            ("68323", "", Some(Attribute::DataRange)),
            ("0", "MDC_ATTR_SCALE_RANGE", Some(Attribute::ScaleRange)),
            ("262196", "MDC_EVT_INOP", Some(Attribute::InvalidMarker)),
            ("196660", "", Some(Attribute::InvalidMarker)),
            ("68162", "", Some(Attribute::Filter)),
            // The number of 16 bits alone is that of another term, and so is a right number under a wrong name.
            ("2327", "", None),
            ("67863", "MDC_ATTR_NU_MSMT_RES", None),
            ("68323", "MDC_ATTR_SCALE_RANGE", None),
            ("147842", "MDC_ATTR_SAMP_RATE", None),
            ("0", "SAMP_RATE", None),
        ] {
            assert_eq!(
                Attribute::of(&Cwe::new(code, name, "MDC")),
                attribute,
                "{code}^{name}"
            );
        }
    }

    #[test]
    fn an_attribute_without_a_coding_system_is_known_by_its_reference_id() {
        for (name, attribute) in [
            ("MDC_ATTR_SAMP_RATE", Some(Attribute::Rate)),
            ("MDC_ATTR_DATA_RANGE", Some(Attribute::DataRange)),
            ("MDC_EVT_INOP", Some(Attribute::InvalidMarker)),
            ("MDC_ECG_HEART_RATE", None),
        ] {
            assert_eq!(Attribute::of(&Cwe::new("0", name, "")), attribute, "{name}");
        }
    }
}
