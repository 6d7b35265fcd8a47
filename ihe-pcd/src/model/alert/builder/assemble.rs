use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use ihe_pcd_codes::mdc;

use super::content::{self, AlertContent, Source};
use super::{AlertReportBuilder, Said, seconds};
use crate::datatype::Cwe;
use crate::hl7::{SegmentId, Text};
use crate::model::alert::{
    AlertGroup, AlertKind, AlertReport, AlertState, AlertWord, Facet, Inactivation, Parent,
    Recipient,
};
use crate::model::problem::Problems;
use crate::model::{
    Containment, Device, Key, Level, Limits, Metric, Observation, Order, PatientResult,
    ProcessingId, Row, Sender, SendingProfile, Timestamp, Value, read,
};

/// The number of the facet behind those of the framework.
const FURTHER_FACETS: u32 = 8;

impl<State> AlertReportBuilder<State> {
    /// The message as the profile wants it; whether the profile takes it is not asked here.
    pub(super) fn assemble(self, profile: &SendingProfile) -> AlertReport<'static> {
        let mut said = *self.said;
        said.header.accept_acknowledgment = Some(profile.accept_acknowledgment);
        said.header.application_acknowledgment = Some(profile.application_acknowledgment);
        said.header.profiles = alloc::vec![profile.claim_of_alerts()];
        let own = Sender::order_id(
            &said.header.sending_application,
            said.header.control_id.clone(),
        );
        let id = said.id.take();
        let indication = match &id {
            Some(id) if said.is_first => id.parts().clone(),
            _ => said.indication.take().unwrap_or(own),
        };
        let is_named = !said.is_first || profile.names_alert_at_start;
        let parent = id.filter(|_| is_named).map(Parent::of).unwrap_or_default();
        let callback = core::mem::take(&mut said.content.callback);
        let recipients = core::mem::take(&mut said.content.recipients).into_iter();
        let recipients = recipients.map(Recipient::into_participation).collect();
        let mut order = Order {
            number: 1,
            placer: Some(indication.clone()).filter(|id| !id.is_empty()),
            filler: Some(indication).filter(|id| !id.is_empty()),
            service: Cwe::from_mdc(mdc::EVT_ALARM),
            start: Some(Timestamp::utc(said.now)),
            rows: said.rows(profile),
            ..Order::default()
        };
        if profile.participations.contains(&SegmentId::OBR) {
            order.participations = recipients;
        } else if !recipients.is_empty()
            && let Some(Row::Observation(row)) = order.rows.last_mut()
        {
            row.details.get_or_insert_default().participations = recipients;
        }
        let mut result = PatientResult {
            visit: said.content.visit,
            orders: alloc::vec![order],
            ..PatientResult::of(said.content.patient)
        };
        read::inherit(&mut result);
        let mut beside = BTreeMap::from([(1, (parent, callback))]);
        let mut problems = Problems::default();
        let group = AlertGroup::of(result, &mut beside, &mut problems);
        AlertReport {
            received_at: None,
            header: said.header,
            groups: alloc::vec![group],
            problems: problems.0,
        }
    }
}

impl Said {
    /// Devices, facets and evidence in the order of their paths.
    fn rows(&mut self, profile: &SendingProfile) -> Vec<Row<'static>> {
        let paths = Paths::new(&self.content);
        let mut rows = self.devices(&paths);
        let facets = self.facets(&paths, profile);
        rows.extend(facets.into_iter().map(Row::Observation));
        let evidence = core::mem::take(&mut self.content.evidence).into_iter();
        for (metric, number) in evidence.zip(paths.first_evidence()..) {
            let [mds, vmd, channel] = paths.device.channel_numbers();
            let path = Containment::metric(mds, vmd, channel, number);
            for (row, facet) in metric.into_iter().zip(0..) {
                let path = if facet == 0 {
                    path
                } else {
                    path.with_facet(facet)
                };
                rows.push(Row::Observation(content::at(row, path)));
            }
        }
        let is_production = self.header.processing_id == ProcessingId::PRODUCTION;
        for (row, obx) in rows.iter_mut().zip(1..) {
            let key = Key { obr: 1, obx };
            match row {
                Row::Device(device) => device.key = key,
                Row::Observation(observation) => {
                    observation.key = key;
                    observation.is_production = is_production;
                }
            }
        }
        rows
    }

    fn devices(&mut self, paths: &Paths) -> Vec<Row<'static>> {
        let device = |path, code, ids| {
            Row::Device(Device {
                key: Key::default(),
                path,
                code,
                unit: None,
                range: Limits::default(),
                ids,
                time: None,
                details: None,
            })
        };
        let (system, id) = core::mem::take(&mut self.content.system);
        let ids = Some(id).filter(|id| !id.is_empty()).into_iter().collect();
        let [mds, vmd, _] = paths.device.channel_numbers();
        let virtual_device = core::mem::take(&mut self.content.virtual_device);
        let mut rows = alloc::vec![
            device(Containment::mds(mds), system, ids),
            device(Containment::vmd(mds, vmd), virtual_device, Vec::new()),
        ];
        let channel = self.content.channel.take();
        rows.extend(channel.map(|code| device(paths.device, code, Vec::new())));
        rows
    }

    fn facets(&mut self, paths: &Paths, profile: &SendingProfile) -> Vec<Observation<'static>> {
        let at = |facet: Facet| paths.source.with_facet(facet.number());
        let word =
            |facet: Facet, word: &'static str| Metric::text(facet.code(), word).into_row(at(facet));
        let mut event = self.event_row(at(Facet::Event));
        event.has_own_time = true;
        event.time = Some(Timestamp::utc(self.content.changed_at.unwrap_or(self.now)));
        let no_source = Source::Object(Cwe::default());
        let (source, further) = match core::mem::replace(&mut self.content.source, no_source) {
            Source::Rows(rows) => {
                let mut rows = rows.into_iter();
                let source = rows.next();
                let source = source.map(|row| content::at(row, at(Facet::Source)));
                (source, rows.collect::<Vec<_>>())
            }
            Source::Object(code) => {
                let row = Metric::coded(Facet::Source.code(), code);
                (Some(row.into_row(at(Facet::Source))), Vec::new())
            }
        };
        let mut inactivation = Metric::text(Facet::Inactivation.code(), "");
        inactivation = match self.content.inactivation.as_slice() {
            [] => Metric::text(Facet::Inactivation.code(), Inactivation::Enabled.word()),
            [one] => Metric::text(Facet::Inactivation.code(), one.word()),
            _ => inactivation,
        };
        let mut inactivation = inactivation.into_row(at(Facet::Inactivation));
        if self.content.inactivation.len() > 1 {
            words(&mut inactivation, &self.content.inactivation);
        }
        let mut rows = alloc::vec![event];
        rows.extend(source);
        rows.push(word(Facet::Phase, self.phase.word()));
        rows.push(word(Facet::State, AlertState::word(self.state)));
        rows.push(inactivation);
        rows.push(word(Facet::Priority, self.content.priority.word()));
        rows.push(word(Facet::Kind, self.content.kind.word()));
        let annotations = core::mem::take(&mut self.content.annotations).into_iter();
        let further_rows = annotations.map(|text| Metric::text(mdc::ATTR_ALERT_TEXT, text));
        let further_rows = further_rows.chain(self.content.confirm_within.map(seconds));
        let mut number = FURTHER_FACETS;
        for metric in further_rows {
            rows.push(metric.into_row(paths.source.with_facet(number)));
            number = number.saturating_add(1);
        }
        if !self.content.wanted.is_empty() {
            let code = Cwe::new("0", "MDCX_ALERT_DISSEM_STATUS_FILTER", "MDC");
            let mut row = Metric::text(code, "").into_row(paths.source.with_facet(number));
            words(&mut row, &self.content.wanted);
            rows.push(row);
            number = number.saturating_add(1);
        }
        for (row, number) in further.into_iter().zip(number..) {
            rows.push(content::at(row, paths.source.with_facet(number)));
        }
        for row in &mut rows {
            if !row.value.is_empty() {
                row.status = Some(profile.status_of_alerts);
            }
        }
        rows
    }

    fn event_row(&mut self, path: Containment) -> Observation<'static> {
        let mut event = core::mem::take(&mut self.content.event);
        let text = core::mem::take(&mut self.content.text);
        if self.content.kind == AlertKind::Physiological {
            // A row needs a value: the name of the event says what is shown.
            let text = if text.is_empty() {
                event.text.clone()
            } else {
                text
            };
            return Metric::text(event, text).into_row(path);
        }
        if !text.is_empty() {
            event.original_text = text;
        }
        Metric::coded(Facet::Event.code(), event).into_row(path)
    }
}

/// Says several words in a row of texts.
fn words<T: AlertWord>(row: &mut Observation<'static>, words: &[T]) {
    let mut values: Vec<_> = words
        .iter()
        .map(|word| Value::Text(Text::borrowed(word.word())))
        .collect();
    row.value = match values.len() {
        0 | 1 => values.pop().unwrap_or(Value::Empty),
        _ => Value::Repeated(values),
    };
    row.value_type = Text::borrowed("ST");
}

/// Where everything stands (OBX-4).
struct Paths {
    /// The virtual device or the channel that the alert comes from.
    device: Containment,
    /// What the facets are of: the metric that is the source, or the device.
    source: Containment,
}

impl Paths {
    fn new(said: &AlertContent) -> Self {
        let number = |place: usize| {
            let numbers = said.path.numbers();
            numbers.get(place).copied().unwrap_or_default().max(1)
        };
        let channel = said.channel.as_ref().map_or(0, |_| number(2));
        let device = Containment::channel(number(0), number(1), channel);
        let source = match said.source {
            Source::Rows(_) => Containment::metric(number(0), number(1), channel, number(3)),
            Source::Object(_) => device,
        };
        Self { device, source }
    }

    /// The number of the first metric beside the source.
    fn first_evidence(&self) -> u32 {
        match self.source.level() {
            Level::Metric => {
                let metric = self.source.numbers().get(3).copied();
                metric.unwrap_or_default().saturating_add(1)
            }
            _ => 1,
        }
    }
}
