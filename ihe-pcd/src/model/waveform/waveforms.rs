use core::fmt;

use super::Waveform;
use super::attribute::{Index, is_array};
use crate::model::{Order, PatientResult, Report, Row};

/// The blocks of samples of an order, in the order of the message.
///
/// `Debug` shows nothing of them.
pub struct Waveforms<'r, 'a> {
    order: &'r Order<'a>,
    rows: core::slice::Iter<'r, Row<'a>>,
    index: Index<'r, 'a>,
}

impl<'r, 'a> Iterator for Waveforms<'r, 'a> {
    type Item = Waveform<'r, 'a>;

    fn next(&mut self) -> Option<Waveform<'r, 'a>> {
        let row = self.rows.find_map(|row| match row {
            Row::Observation(row) if is_array(&row.value) => Some(row),
            Row::Observation(_) | Row::Device(_) => None,
        })?;
        Some(Waveform::new(self.order, row, self.index.attributes(row)))
    }
}

impl fmt::Debug for Waveforms<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waveforms")
    }
}

impl<'a> Order<'a> {
    /// The blocks of samples among the observations: every array of numbers.
    ///
    /// It takes an allocation for the list of them, and none for their samples.
    pub fn waveforms(&self) -> Waveforms<'_, 'a> {
        Waveforms {
            order: self,
            rows: self.rows.iter(),
            index: Index::new(self),
        }
    }
}

impl<'a> PatientResult<'a> {
    /// The blocks of samples of all orders, in the order of the message.
    pub fn waveforms(&self) -> impl Iterator<Item = Waveform<'_, 'a>> {
        self.orders.iter().flat_map(Order::waveforms)
    }
}

impl<'a> Report<'a> {
    /// The blocks of samples of all patients, in the order of the message.
    ///
    /// Where a report may be about several patients, go through [`results`](Self::results) instead.
    pub fn waveforms(&self) -> impl Iterator<Item = Waveform<'_, 'a>> {
        self.results.iter().flat_map(PatientResult::waveforms)
    }
}
