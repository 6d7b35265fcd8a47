use alloc::string::String;
use alloc::vec::Vec;

use ihe_pcd_codes::MdcCode;

use super::Observed;
use crate::datatype::{Cwe, Cx, Ei, Hd};
use crate::hl7::Text;
use crate::model::{Containment, Observation, Patient};

/// What makes values follow one another: the same quantity of the same patient, by the same device, at the same place.
///
/// Rows are of one series if they agree in
///
/// - the patient: the first identifier of PID-3 with its authority and kind; without an identity the place (PV1-3) and whatever PID-3 says;
/// - the device (the first of OBX-18, inherited or own); where no device is named, the sender (MSH-3, MSH-4);
/// - the code (OBX-3), and the path (OBX-4), for one device may report a code twice;
/// - the body sites (OBX-20) and methods (OBX-17): a value that was set is none that was measured.
///
/// What a sender numbers or names anew becomes a new series: two that are one cost a missing value, one that is two costs a wrong one.
/// `Debug` shows lengths only.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Series {
    code: [Text<'static>; 2],
    path: Option<Containment>,
    /// OBX-4 where it is no path.
    sub_id: Text<'static>,
    is_identified: bool,
    patient: Vec<Text<'static>>,
    device: Vec<Text<'static>>,
    sites: Vec<[Text<'static>; 2]>,
    methods: Vec<[Text<'static>; 2]>,
}

impl Series {
    /// The series that an observation is of.
    pub fn of(observed: &Observed<'_, '_>) -> Self {
        let row = observed.observation;
        let codes = |codes: &[Cwe<'_>]| codes.iter().map(code).collect();
        Self {
            code: code(&row.code),
            path: row.path,
            sub_id: match row.path {
                Some(_) => Text::default(),
                None => Text::from(row.sub_id.clone()).into_owned(),
            },
            is_identified: matches!(observed.result.patient, Patient::Identified(_)),
            patient: patient(observed),
            device: device(observed),
            sites: codes(&row.sites),
            methods: codes(&row.methods),
        }
    }

    /// OBX-3, where it is a code of the nomenclature.
    pub fn metric(&self) -> Option<MdcCode> {
        let [identifier, system] = &self.code;
        (system == "MDC").then(|| MdcCode::parse(identifier).ok())?
    }

    /// How many bytes of text it has.
    pub(in crate::session) fn text_len(&self) -> usize {
        let pairs = self.sites.iter().chain(&self.methods);
        let texts = self.code.iter().chain([&self.sub_id]);
        let texts = texts.chain(&self.patient).chain(&self.device);
        texts.chain(pairs.flatten()).map(|text| text.len()).sum()
    }

    /// The device as one line: its EUI-64, or the components of OBX-18 or of MSH-3 and MSH-4 with `^` between them.
    pub(in crate::session) fn device_line(&self) -> String {
        line(&self.device)
    }

    /// OBX-3 as one line: the code and its system.
    pub(in crate::session) fn code_line(&self) -> String {
        line(&self.code)
    }

    /// OBX-4, where it is a path.
    pub const fn path(&self) -> Option<Containment> {
        self.path
    }
}

fn line(parts: &[Text<'_>]) -> String {
    let parts: Vec<_> = parts.iter().map(Text::as_str).collect();
    let line = parts.join("^");
    line.trim_end_matches('^').into()
}

fn owned(text: &Text<'_>) -> Text<'static> {
    text.clone().into_owned()
}

/// A code and its system; of the nomenclature the number alone, however it is written.
fn code(code: &Cwe<'_>) -> [Text<'static>; 2] {
    match code.mdc() {
        Some(mdc) => [
            Text::from(alloc::format!("{}", mdc.value())),
            Text::from("MDC"),
        ],
        None if code.identifier.is_empty() => [owned(&code.text), owned(&code.coding_system)],
        None => [
            Text::from(code.identifier.clone()).into_owned(),
            owned(&code.coding_system),
        ],
    }
}

fn authority(parts: &mut Vec<Text<'static>>, hd: &Hd<'_>) {
    parts.extend([&hd.namespace_id, &hd.universal_id].map(owned));
}

fn patient(observed: &Observed<'_, '_>) -> Vec<Text<'static>> {
    let mut parts = Vec::new();
    let identity = observed.result.patient.identity();
    if let Some(Cx {
        id,
        assigning_authority,
        identifier_type,
        ..
    }) = identity.and_then(|identity| identity.identifiers.first())
    {
        parts.extend([id, identifier_type].map(owned));
        authority(&mut parts, assigning_authority);
    }
    // A bed is not an identity, but it keeps apart two patients who have none.
    let visit = observed.result.visit.as_ref();
    if !matches!(observed.result.patient, Patient::Identified(_))
        && let Some(place) = visit.and_then(|visit| visit.location.as_ref())
    {
        parts.extend([&place.point_of_care, &place.room, &place.bed].map(owned));
        authority(&mut parts, &place.facility);
    }
    parts
}

fn device(observed: &Observed<'_, '_>) -> Vec<Text<'static>> {
    match observed.observation.device() {
        Some(id) => match eui_64(id) {
            Some(digits) => alloc::vec![digits],
            None => [
                &id.entity_identifier,
                &id.namespace_id,
                &id.universal_id,
                &id.universal_id_type,
            ]
            .map(owned)
            .into(),
        },
        None => {
            let mut parts = Vec::new();
            authority(&mut parts, &observed.header.sending_application);
            authority(&mut parts, &observed.header.sending_facility);
            parts
        }
    }
}

/// The digits of an EUI-64 in capitals, without separators: senders write them either way.
pub(super) fn eui_64(id: &Ei<'_>) -> Option<Text<'static>> {
    if let Some(number) = id.as_eui_64() {
        return Some(Text::from(alloc::format!("{number:016X}")));
    }
    let digits = match id.universal_id.is_empty() {
        true => &id.entity_identifier,
        false => &id.universal_id,
    };
    (id.universal_id_type == "EUI-64").then(|| Text::from(digits.to_ascii_uppercase()))
}

/// The time of a row, where it is an instant.
pub(super) fn instant(row: &Observation<'_>) -> Option<crate::datatype::Instant> {
    row.time.as_ref()?.instant
}
