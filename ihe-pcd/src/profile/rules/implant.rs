//! What an implanted cardiac device says of itself (PCD-09): TF-2 3.9.4.1.2.

use super::Rule;
use super::row::Fields;
use super::told::Told;
use crate::hl7::{Location, Segment};

/// The report beside the observations, by its LOINC code.
const REPORT: &[u8] = b"18750-0";

/// The patient is known by the implant first.
pub(super) fn patient(pid: &Segment<'_>, at: Location, told: &mut Told<'_>) {
    let identifiers = pid.field(3);
    let is_implant = identifiers.is_empty() || identifiers.component(5).raw() == b"U";
    let at = at.field(3).component(5);
    told.require(is_implant, Rule::ImplantIdentifier, at);
}

pub(super) fn row(fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
    if fields.field(3).field().component(1).raw() != REPORT {
        return;
    }
    let value_type = fields.field(2).field().raw();
    let is_document = matches!(value_type, b"ED" | b"RP");
    told.require(is_document, Rule::ImplantReport, at.field(2));
    if value_type == b"ED" {
        let document = fields.field(5).field();
        let [of_type, subtype, encoding] = [2, 3, 4].map(|part| document.component(part).raw());
        // The data type has the kind of data in ED-2 and ED-3; the table begins to count at 1.
        let first = document.component(1).raw();
        let is_pdf = encoding == b"Base64"
            && ([of_type, subtype] == [&b"Application"[..], b"PDF"]
                || [first, of_type] == [&b"Application"[..], b"PDF"]);
        told.require(is_pdf, Rule::ImplantPdf, at.field(5));
    }
}
