//! Blocks of samples in groups of their own.

use ihe_pcd_codes::mdc;

use super::assemble::own_id;
use super::{ReportBuilder, WithDevice};
use crate::datatype::Cwe;
use crate::model::{
    Key, Order, PatientResult, ProcessingId, Report, Row, Timestamp, WaveformBlock, read,
};

impl Report<'static> {
    /// The report with a block of samples at its end, about its last patient.
    ///
    /// It stands in a group (OBR) of its own, `69121^MDC_OBS_WAVE_CTS^MDC` in OBR-4, and OBR-7 and OBR-8 bound it.
    /// A block that follows at once and has the same bounds joins it there, as the leads of one ECG do.
    /// OBR-3 is the control id and the number of the group.
    /// The devices that the path of the block is in are those of the groups before.
    ///
    /// Of a report without a patient group nothing is made: the block needs someone it is about.
    ///
    /// ```
    /// use ihe_pcd::codes::mdc;
    /// use ihe_pcd::datatype::{Cx, Ei, Instant, Na};
    /// use ihe_pcd::model::{Containment, Identity, Report, SampleRate, Sender, WaveformBlock};
    ///
    /// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    /// let rate = SampleRate::from_per_second(250.into()).unwrap();
    /// let lead = |number| Containment::metric(1, 0, 0, number);
    /// let samples = Na::from_integers([Some(12), Some(-3), None, Some(8)]);
    /// let report = Report::builder(Sender::named("MONITOR", "ICU"), "1", now)
    ///     .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
    ///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
    ///     .build()
    ///     .with_waveform(&WaveformBlock::new(mdc::ECG_ELEC_POTL_I, lead(1), now, rate, samples.clone())?)
    ///     .with_waveform(&WaveformBlock::new(mdc::ECG_ELEC_POTL_II, lead(2), now, rate, samples)?);
    /// let message = report.write()?;
    /// let read = Report::read(&message.message())?;
    /// assert_eq!(read, report);
    /// assert_eq!(read.results[0].orders[1].waveforms().count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_waveform(mut self, block: &WaveformBlock) -> Self {
        self.add_waveform(block);
        if let Some(result) = self.results.last_mut() {
            read::inherit(result);
        }
        self
    }

    /// Adds a block, whose rows inherit nothing yet.
    pub(super) fn add_waveform(&mut self, block: &WaveformBlock) {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let orders: usize = self.results.iter().map(|result| result.orders.len()).sum();
        let rows = self.results.iter().flat_map(|result| &result.orders);
        let rows: usize = rows.map(|order| order.rows.len()).sum();
        let is_production = self.header.processing_id == ProcessingId::PRODUCTION;
        let sender = &self.header.sending_application;
        let control_id = &self.header.control_id;
        let Some(result) = self.results.last_mut() else {
            return;
        };
        let [start, end] = block.bounds();
        if !joins(result, block, &start, &end) {
            let obr = number(orders).saturating_add(1);
            let group = Some(own_id(control_id, obr, sender)).filter(|id| !id.is_empty());
            result.orders.push(Order {
                number: obr,
                placer: group.clone(),
                filler: group,
                service: Cwe::from_mdc(mdc::OBS_WAVE_CTS),
                start: Some(start),
                end: Some(end),
                ..Order::default()
            });
        }
        if let Some(order) = result.orders.last_mut() {
            let obr = order.number;
            let keys = (number(rows).saturating_add(1)..).map(|obx| Key { obr, obx });
            let block = block.rows().zip(keys).map(|(mut row, key)| {
                row.key = key;
                row.is_production = is_production;
                Row::Observation(row)
            });
            order.rows.extend(block);
        }
    }
}

impl ReportBuilder<WithDevice> {
    /// A block of samples, in a group of its own behind all orders: [`Report::with_waveform`] of the report that is built.
    ///
    /// Its path is the one that it has, also where a profile wants [flat ones](crate::model::SendingProfile::flat_paths):
    /// it is a place in a device of the report that no metric of it has.
    #[must_use]
    pub fn waveform(mut self, block: WaveformBlock) -> Self {
        self.said.waveforms.push(block);
        self
    }
}

/// Whether a block belongs to the last group: it has waveforms of the same time, and none at this path.
fn joins(
    result: &PatientResult<'_>,
    block: &WaveformBlock,
    start: &Timestamp,
    end: &Timestamp,
) -> bool {
    result.orders.last().is_some_and(|order| {
        let mut paths = order.observations().map(|row| row.path);
        order.service == mdc::OBS_WAVE_CTS
            && order.start.as_ref() == Some(start)
            && order.end.as_ref() == Some(end)
            && paths.all(|path| path != Some(block.path()))
    })
}
