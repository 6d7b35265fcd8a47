use alloc::vec::Vec;

use super::entry::Draft;
use super::flat::Flat;
use super::numbering::Numbering;
use super::{ReportBuilder, Sender, clock};
use crate::datatype::{Ei, Hd};
use crate::hl7::Text;
use crate::model::{
    Header, Key, Order, Patient, PatientResult, ProcessingId, Report, Row, SendingProfile,
    Timestamp, read,
};

impl<State> ReportBuilder<State> {
    /// The report as the profile wants it; whether the profile takes it is not asked here.
    pub(super) fn assemble(self, profile: &SendingProfile) -> Report<'static> {
        let said = *self.said;
        let mut header = said.header;
        header.accept_acknowledgment = Some(profile.accept_acknowledgment);
        header.application_acknowledgment = Some(profile.application_acknowledgment);
        header.profiles = alloc::vec![profile.claim()];
        let is_production = header.processing_id == ProcessingId::PRODUCTION;
        let mut numbering = Numbering::default();
        let mut flat = Flat::default();
        let mut reporter = clock::reporter_rows(said.reporter_clock);
        let mut orders = Vec::with_capacity(said.before.len().saturating_add(1));
        let (mut obr, mut obx) = (0_u32, 0_u32);
        for mut draft in said.before.into_iter().chain([said.order]) {
            let mut placed = numbering.rows(&mut draft);
            if profile.flat_paths {
                placed = flat.rows(placed);
            }
            // The rows of the reporter stand in the first order alone.
            let mut rows = placed;
            rows.splice(0..0, reporter.drain(..));
            obr = obr.saturating_add(1);
            for row in &mut rows {
                obx = obx.saturating_add(1);
                let key = Key { obr, obx };
                match row {
                    Row::Device(device) => device.key = key,
                    Row::Observation(observation) => {
                        observation.key = key;
                        observation.is_production = is_production;
                    }
                }
            }
            orders.push(order(draft, obr, rows, &header));
        }
        let result = PatientResult {
            patient: said.patient,
            visit: said.visit,
            orders,
            ..PatientResult::of(Patient::Absent)
        };
        let mut report = Report {
            received_at: None,
            header,
            results: alloc::vec![result],
            problems: Vec::new(),
        };
        for block in &said.waveforms {
            report.add_waveform(block);
        }
        report.results.iter_mut().for_each(read::inherit);
        report
    }
}

fn order(
    draft: Draft,
    number: u32,
    rows: Vec<Row<'static>>,
    header: &Header<'static>,
) -> Order<'static> {
    let given = |id: Option<Ei<'static>>| id.filter(|id| !id.is_empty());
    let own = own_id(&header.control_id, number, &header.sending_application);
    let filler = given(draft.filler).or(given(Some(own)));
    Order {
        number,
        placer: given(draft.placer).or_else(|| filler.clone()),
        filler,
        service: draft.service,
        start: Some(Timestamp::utc(draft.start)),
        end: draft.end.map(Timestamp::utc),
        rows,
        ..Order::default()
    }
}

/// OBR-3 names an order for ever (TF-2 B.7): the control id does so within its sender, and the number within its message.
pub(super) fn own_id(
    control_id: &Text<'static>,
    number: u32,
    application: &Hd<'static>,
) -> Ei<'static> {
    let id = match number {
        1 => control_id.clone(),
        _ => Text::from(alloc::format!("{}/{number}", control_id.as_str())),
    };
    Sender::order_id(application, id)
}
