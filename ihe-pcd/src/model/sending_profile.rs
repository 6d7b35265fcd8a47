mod check;
mod misfit;
mod place;
mod row;

use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use self::check::About;
pub use self::misfit::{Misfit, SendingRule, Unfit};
use self::place::{Length, NIST_LENGTHS};
use super::{AlertReport, Condition, Report, ResultStatus, Transaction};
use crate::datatype::Ei;
use crate::hl7::{SegmentId, Text};

/// By whose rules a report is sent: those of the framework, or of a tool or a receiver that wants more.
///
/// [`REV_9`](Self::REV_9) is the framework. The others are what their tools check beyond it.
/// What they have in common is not here: required fields, tables and cardinalities of TF-2 B.1 to B.8
/// hold for all of them ([`SendingRule`]).
///
/// It is a value: a site that differs in one point changes a field.
///
/// ```
/// use ihe_pcd::model::SendingProfile;
///
/// let profile: SendingProfile = "nist-2018".parse()?;
/// assert_eq!(profile, SendingProfile::NIST_2018);
/// assert_eq!(profile.to_string(), "nist-2018");
///
/// let mut with_status_codes = profile;
/// with_status_codes.flags = None;
/// # Ok::<(), ihe_pcd::model::UnknownSendingProfile>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct SendingProfile {
    /// What it is called: `rev9`, `nist-2018`, `continua`, `gazelle`.
    pub name: &'static str,
    /// MSH-15. The framework has `AL` (TF-2 B.1); uploads of home devices have `NE` (the Continua examples).
    pub accept_acknowledgment: Condition,
    /// MSH-16. The framework has `NE` (TF-2 B.1); uploads of home devices have `AL` (the Continua examples).
    pub application_acknowledgment: Condition,
    /// MSH-21: which of the two ids of PCD-01 is claimed.
    pub oid: ProfileOid,
    /// MSH-10: the most characters. 199 in TF-2 B.1; 20 in the Gazelle message profile.
    pub control_id_limit: usize,
    /// OBX-4: the device has no parts (TF-2 B.8.1): its metrics are `1.0.0.n`, as home devices report,
    /// and the rows of virtual devices and channels are left out.
    ///
    /// Ids of those (OBX-18) go to the metrics in them. What kind of part a metric was in, its range and its notes
    /// are not said any more.
    pub flat_paths: bool,
    /// OBR-2 must be there: R in the Gazelle message profile, C in TF-2 B.7. A builder always sends it.
    pub needs_placer: bool,
    /// Where there is a PID, PID-3 and PID-5 must be there: R in the NIST and Gazelle message profiles, C in TF-2 B.5.
    pub needs_identifier_and_name: bool,
    /// CX-4 and CX-5 must be there: R in the Gazelle message profile, "when known" in TF-2 B.5.
    pub needs_identifier_authority: bool,
    /// HD-1 must be there in MSH-3 to MSH-6: R in the Gazelle message profile, RE in TF-2 C.6.
    pub needs_application_name: bool,
    /// PID-5.7: the kinds of names that are taken; `None` for any or none. The NIST constraint PID_PCD_5.7 has `U` and `L`.
    pub name_types: Option<&'static [&'static str]>,
    /// EI-4 of OBR-2, OBR-3 and OBX-18: the kinds of ids that are taken; `None` for any. The NIST constraint EI_1 has three.
    pub universal_id_types: Option<&'static [&'static str]>,
    /// OBX-8: the codes that are taken; `None` for any. The NIST table of 2018 is closed, and has no code of TF-2 B.8.5
    /// for the measurement status and for missing data.
    pub flags: Option<&'static [&'static str]>,
    /// OBX-2: the types that are taken (TF-2 table C-1; the NIST table of 2018 has no NA).
    pub value_types: &'static [&'static str],
    /// OBX-2: NR is taken in a facet that is MDC_ATTR_DATA_RANGE or MDC_ATTR_SCALE_RANGE, the range of the samples of a waveform.
    ///
    /// TF-2 table C-1 does not have NR; the framework leaves waveforms to a supplement, and monitors in the field send it so.
    /// HL7 has the type for the lowest and the highest value of a series (v2.6 chapter 2A, NR) and for those of a waveform's channel (CD-6).
    /// The tables of the NIST and Gazelle message profiles (0125) have it for nothing.
    pub takes_ranges_of_samples: bool,
    /// OBX-4: a path may have two facets (`1.2.3.4.5.6`, TF-2 B.8.3). The NIST constraint OBX_PCD_4 has one.
    pub takes_subfacets: bool,
    /// OBX-5: a facet may have a value. The NIST predicate CP_5 wants none where OBX-4 is anything but four numbers.
    pub takes_values_of_facets: bool,
    /// OBX-20 at most once: 0..1 in the Gazelle message profile, 0..* in TF-2 B.8.
    pub has_one_site: bool,
    /// PV1-44 must not be there: X in the Gazelle message profile, RE in TF-2 B.6. A builder never sends it.
    pub forbids_admit_time: bool,
    /// Behind which segments a PRT may stand. TF-2 3.1.4.1.1 has it behind PID, OBR and OBX, the NIST message profile
    /// behind OBX alone (behind OBR 0..0), and that of Gazelle knows no PRT.
    pub participations: &'static [SegmentId],
    /// Behind an OBR or OBX several NTE may stand: 0..* in the NIST and Gazelle message profiles, 0..1 in TF-2 3.1.4.1.1.
    pub takes_several_notes: bool,
    /// NTE-2 and NTE-4 must not be there: X in the NIST and Gazelle message profiles.
    pub takes_comments_only: bool,
    /// NTE-3 at most once: 0..1 in the NIST message profile.
    pub has_one_line_of_comment: bool,
    /// XCN-1 must be there in OBX-16: R in the NIST message profile, null when not known in TF-2 B.8.
    pub needs_observer_id: bool,
    /// OBR-29 must be there in the first message of an alert too (R in the NIST message profile of PCD-04): it names the alert itself.
    /// The framework wants it empty there (TF-2 B.7, CP-151).
    pub names_alert_at_start: bool,
    /// OBX-11 in the rows of an alert that have a value: `F` in TF-2 B.8.6; gateways of SDPi send `R`.
    pub status_of_alerts: ResultStatus,
    /// OBX-3 and OBX-6: code and reference id must belong together, and the unit be listed for the term
    /// (the NIST plug-ins OBX_3_MDC_Check and OBX_Unit_Check).
    pub checks_terms: bool,
    /// How long parts may be.
    pub(super) lengths: &'static [Length],
}

/// MSH-21.3: the id of PCD-01, of which there are two (TF-2 B.1, the NIST constraint MSH_PCD_PCD-01_21).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum ProfileOid {
    /// `1.3.6.1.4.1.19376.1.6.1.1.1`: as the framework has it.
    #[default]
    Framework,
    /// `1.3.6.1.4.1.19376.1.6.4.1`: what the NIST tool takes as well.
    Tool,
}

impl ProfileOid {
    /// The id.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Framework => Transaction::PCD_01_OID,
            Self::Tool => Transaction::PCD_01_TOOL_OID,
        }
    }

    /// The id of PCD-04 of the same family: `1.3.6.1.4.1.19376.1.6.1.4.1`, `1.3.6.1.4.1.19376.1.6.4.4`.
    pub const fn of_alerts(self) -> &'static str {
        match self {
            Self::Framework => "1.3.6.1.4.1.19376.1.6.1.4.1",
            Self::Tool => "1.3.6.1.4.1.19376.1.6.4.4",
        }
    }
}

/// Not the name of a [`SendingProfile`].
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("not one of rev9, nist-2018, continua, gazelle")]
pub struct UnknownSendingProfile;

/// The types of OBX-2 in TF-2 table C-1.
const TABLE_C_1: &[&str] = &[
    "CNE", "CWE", "CF", "DR", "DTM", "ED", "FT", "NA", "NM", "PN", "SN", "ST", "TM", "XCN", "XPN",
];

/// The types of the NIST table 0125_PCD.
const NIST_0125: &[&str] = &[
    "PL", "CNE", "NM", "SN", "XPN", "FT", "CWE", "PN", "XCN", "DTM", "ST", "CF", "ED", "TM",
];

/// The codes of the NIST table 0078_PCD_OBX-8.
const NIST_0078: &[&str] = &[
    "N", "L", "LL", "H", "HH", "A", "PI", "PU", "PN", "PL", "PM", "PH", "SP", "ST", "SA",
];

impl SendingProfile {
    /// `rev9`: the Technical Framework, revision 9. What a builder builds for unless told otherwise.
    pub const REV_9: Self = Self {
        name: "rev9",
        accept_acknowledgment: Condition::Always,
        application_acknowledgment: Condition::Never,
        oid: ProfileOid::Framework,
        control_id_limit: 199,
        flat_paths: false,
        needs_placer: false,
        needs_identifier_and_name: false,
        needs_identifier_authority: false,
        needs_application_name: false,
        name_types: None,
        universal_id_types: None,
        flags: None,
        value_types: TABLE_C_1,
        takes_ranges_of_samples: true,
        takes_subfacets: true,
        takes_values_of_facets: true,
        has_one_site: false,
        forbids_admit_time: false,
        participations: &[SegmentId::PID, SegmentId::OBR, SegmentId::OBX],
        takes_several_notes: false,
        takes_comments_only: false,
        has_one_line_of_comment: false,
        needs_observer_id: false,
        names_alert_at_start: false,
        status_of_alerts: ResultStatus::FINAL,
        checks_terms: false,
        lengths: &[],
    };

    /// `nist-2018`: what the NIST PCD tool checks by its profile and constraints of 2018.
    pub const NIST_2018: Self = Self {
        name: "nist-2018",
        needs_identifier_and_name: true,
        name_types: Some(&["U", "L"]),
        universal_id_types: Some(&["EUI-64", "ISO", "URN"]),
        flags: Some(NIST_0078),
        value_types: NIST_0125,
        takes_ranges_of_samples: false,
        takes_subfacets: false,
        takes_values_of_facets: false,
        participations: &[SegmentId::OBX],
        takes_several_notes: true,
        takes_comments_only: true,
        has_one_line_of_comment: true,
        needs_observer_id: true,
        names_alert_at_start: true,
        checks_terms: true,
        lengths: NIST_LENGTHS,
        ..Self::REV_9
    };

    /// `gazelle`: the message profile of PCD-01 in Gazelle, which its validators check.
    pub const GAZELLE: Self = Self {
        name: "gazelle",
        control_id_limit: 20,
        takes_ranges_of_samples: false,
        needs_placer: true,
        needs_identifier_and_name: true,
        needs_identifier_authority: true,
        needs_application_name: true,
        has_one_site: true,
        forbids_admit_time: true,
        participations: &[],
        takes_several_notes: true,
        takes_comments_only: true,
        ..Self::REV_9
    };

    /// `continua`: uploads of personal health devices, as their examples have them: answers of the application, and flat paths.
    ///
    /// Their validators use the message profile of Gazelle, so it holds here too.
    pub const CONTINUA: Self = Self {
        name: "continua",
        accept_acknowledgment: Condition::Never,
        application_acknowledgment: Condition::Always,
        flat_paths: true,
        ..Self::GAZELLE
    };

    /// All of them.
    pub const ALL: [Self; 4] = [Self::REV_9, Self::NIST_2018, Self::CONTINUA, Self::GAZELLE];

    /// Whether the profile takes a report as it is written, with all reasons if it does not.
    ///
    /// Whoever uses [`ReportBuilder::build_for`](super::ReportBuilder::build_for) has asked it.
    /// It is for reports made otherwise, as those that a filter forwards.
    ///
    /// # Errors
    ///
    /// [`Unfit`].
    pub fn check(&self, report: &Report<'_>) -> Result<(), Unfit> {
        self.fits(check::misfits(self, About::Observations, report.write()))
    }

    /// Whether the profile takes a message about an alert as it is written, with all reasons if it does not.
    ///
    /// Whoever uses [`AlertReportBuilder::build_for`](super::AlertReportBuilder::build_for) has asked it.
    ///
    /// # Errors
    ///
    /// [`Unfit`].
    pub fn check_alert(&self, report: &AlertReport<'_>) -> Result<(), Unfit> {
        self.fits(check::misfits(self, About::Alert, report.write()))
    }

    fn fits(&self, mut misfits: Vec<Misfit>) -> Result<(), Unfit> {
        misfits.retain(|misfit| !misfit.rule.is_advice());
        if misfits.is_empty() {
            return Ok(());
        }
        let profile = self.name;
        Err(Unfit { profile, misfits })
    }

    /// What the framework asks of a report beyond what makes the profile refuse it, in the order of the message.
    ///
    /// It is of rules that hardly any sender follows ([`SendingRule::is_advice`]): TF-2 B.8.7 wants a row with the time of each device,
    /// [`ReportBuilder::device_time`](super::ReportBuilder::device_time).
    ///
    /// ```
    /// use ihe_pcd::codes::{mdc, unit};
    /// use ihe_pcd::datatype::{Ei, Instant};
    /// use ihe_pcd::model::{Report, Sender, SendingProfile};
    ///
    /// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    /// let report = Report::builder(Sender::named("GATEWAY", "ICU"), "1", now)
    ///     .no_patient()
    ///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("02DE300D00000001"))
    ///     .metric(mdc::TEMP, 37, unit::DEGC)
    ///     .build();
    /// assert!(SendingProfile::REV_9.check(&report).is_ok());
    /// let advice = SendingProfile::REV_9.advice(&report);
    /// assert_eq!(advice[0].to_string(), "OBX[1]: no row says what the clock of the device shows");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn advice(&self, report: &Report<'_>) -> Vec<Misfit> {
        let mut misfits = check::misfits(self, About::Observations, report.write());
        misfits.retain(|misfit| misfit.rule.is_advice());
        misfits
    }

    /// MSH-21. The names are for people; only the id counts (TF-2 B.1).
    pub(super) fn claim(&self) -> Ei<'static> {
        claim("IHE_PCD_001", self.oid.as_str())
    }

    /// MSH-21 of an alert.
    pub(super) fn claim_of_alerts(&self) -> Ei<'static> {
        claim("IHE_PCD_ACM_001", self.oid.of_alerts())
    }
}

fn claim(name: &'static str, oid: &'static str) -> Ei<'static> {
    Ei {
        entity_identifier: Text::borrowed(name),
        namespace_id: Text::borrowed("IHE PCD"),
        universal_id: Text::borrowed(oid),
        universal_id_type: Text::borrowed("ISO"),
    }
}

impl Default for SendingProfile {
    fn default() -> Self {
        Self::REV_9
    }
}

impl fmt::Display for SendingProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl FromStr for SendingProfile {
    type Err = UnknownSendingProfile;

    fn from_str(name: &str) -> Result<Self, UnknownSendingProfile> {
        Self::ALL
            .into_iter()
            .find(|profile| profile.name == name)
            .ok_or(UnknownSendingProfile)
    }
}
