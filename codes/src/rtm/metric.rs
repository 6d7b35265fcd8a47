use core::fmt;

use super::{Allowance, AllowedUnit, Constraint, List, Value, allowed_unit};
use crate::{
    MdcCode, UnitCode,
    tables::{numbers::U16s, rtm as tables},
};

/// A metric that has at least one list.
///
/// ```
/// use ihe_pcd_codes::{mdc, rtm::{Constraint, Metric, Source}};
///
/// let metric = Metric::from_code(mdc::PUMP_INFUSING_STATUS).ok_or("listed")?;
/// let values = metric.enumeration().map(|value| value.text());
/// assert!(values.eq(["pump-status-infusing", "pump-status-not-infusing"]));
///
/// // Provisional metrics have no code, and what is listed for them is what a vendor proposed.
/// let metric = Metric::from_refid("MDCX_TIME_REMAIN_NEXT_DOSE").ok_or("listed")?;
/// assert_eq!(metric.code(), None);
/// assert!(metric.lists(Constraint::Unit).all(|list| list.source() == Source::RtmmsVendor));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Metric(u16);

impl Metric {
    /// The metric with this code.
    #[inline]
    pub fn from_code(code: MdcCode) -> Option<Self> {
        let row = tables::METRIC_CODES.lower_bound(code.value());
        let found = tables::METRIC_CODES.get(row) == Some(code.value());
        found.then(|| u16::try_from(row).ok()).flatten().map(Self)
    }

    /// The metric with this reference id, whatever its ASCII case; also a provisional one (`MDCX_...`).
    ///
    /// Of a reference id with several codes, the first that has a list.
    pub fn from_refid(refid: &str) -> Option<Self> {
        let provisional = Self::provisional().find(|metric| {
            metric
                .refid()
                .is_some_and(|known| known.eq_ignore_ascii_case(refid))
        });
        provisional
            .or_else(|| MdcCode::all_from_refid_ignoring_case(refid).find_map(Self::from_code))
    }

    /// The code. `None` for a provisional metric.
    pub fn code(self) -> Option<MdcCode> {
        tables::METRIC_CODES.get(self.0.into()).map(MdcCode::new)
    }

    /// The reference id to send.
    ///
    /// `None` for a code that the list of January 2025 does not have any more.
    pub fn refid(self) -> Option<&'static str> {
        match self.code() {
            Some(code) => code.refid(),
            None => tables::PROVISIONAL
                .get(usize::from(self.0).saturating_sub(tables::METRIC_CODES.len())),
        }
    }

    /// The units the metric may have, as listed.
    ///
    /// A metric that has its own list and a group gives its own list: it has all the published members of the group, and newer ones.
    pub fn allowed_units(self) -> impl Iterator<Item = AllowedUnit> + Clone {
        self.unit_lists().flat_map(List::units)
    }

    /// Whether the metric may have this unit.
    #[inline]
    pub fn allows(self, unit: UnitCode) -> Allowance {
        let mut any = false;
        let mut best = Allowance::NotListed;
        for list in self.unit_lists() {
            any = true;
            match allowed_unit::allowance(list.entries().iter(), unit) {
                Allowance::NotListed => {}
                Allowance::ByPrefix => best = Allowance::ByPrefix,
                listed => return listed,
            }
        }
        if any { best } else { Allowance::NoList }
    }

    /// The values the metric may have: those of all its lists, each once.
    pub fn enumeration(self) -> impl Iterator<Item = Value> + Clone {
        self.values(Constraint::Value)
    }

    /// The body sites the metric may be measured at: those of all its groups, each once.
    pub fn body_sites(self) -> impl Iterator<Item = Value> + Clone {
        self.values(Constraint::BodySite)
    }

    /// The lists of one sort, with their names and sources: the metric's own before its groups.
    pub fn lists(self, constraint: Constraint) -> impl Iterator<Item = List> + Clone {
        self.parts()
            .iter()
            .filter(move |part| part >> 14 == constraint as u16)
            .map(|part| List::numbered(part & 0x3FFF))
    }

    /// Every metric: by code, then the provisional ones by reference id.
    pub(super) fn all() -> impl Iterator<Item = Self> + Clone {
        let count = tables::METRIC_PARTS.len().saturating_sub(1);
        (0..u16::try_from(count).unwrap_or(u16::MAX)).map(Self)
    }

    fn provisional() -> impl Iterator<Item = Self> {
        Self::all().skip(tables::METRIC_CODES.len())
    }

    /// Its own list, or else its groups; the tables have no metric all of whose groups are without units.
    #[inline]
    fn unit_lists(self) -> impl Iterator<Item = List> + Clone {
        let lists = self.lists(Constraint::Unit);
        let has_own = lists.clone().any(|list| list.group().is_none());
        lists.filter(move |list| !has_own || list.group().is_none())
    }

    fn values(self, constraint: Constraint) -> impl Iterator<Item = Value> + Clone {
        let lists = self.lists(constraint).enumerate();
        lists.flat_map(move |(place, list)| {
            list.values().filter(move |value| {
                let mut before = self.lists(constraint).take(place).flat_map(List::values);
                !before.any(|known| known == *value)
            })
        })
    }

    #[inline]
    fn parts(self) -> U16s {
        let metric = usize::from(self.0);
        let place = |metric| tables::METRIC_PARTS.get(metric).map_or(0, usize::from);
        tables::PARTS.rows(place(metric)..place(metric + 1))
    }
}

impl fmt::Debug for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code(), self.refid()) {
            (Some(code), _) => fmt::Debug::fmt(&code, f),
            (None, refid) => write!(f, "0^{}^MDC", refid.unwrap_or_default()),
        }
    }
}
