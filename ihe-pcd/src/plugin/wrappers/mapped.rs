use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use core::fmt;

use async_trait::async_trait;
use thiserror::Error;

use crate::datatype::Instant;
use crate::hl7::Location;
use crate::model::{Device, InconvertibleKind, Key, Observation, Report, Row};
use crate::plugin::{
    CodeMapper, CodeMapping, Delivery, ErrorKind, Failure, Held, ObservationSink, Origin,
    PluginError, Progress,
};
use crate::session::filter::{Observed, kept, kept_of};

/// A sink that gets reports with the codes and units of a [`CodeMapper`].
///
/// It has the name and the delivery of the sink. Key, time, flags, status, devices and everything else of a row stay what they are;
/// its value changes only where the mapper has it converted, and that is exact.
///
/// A row without a mapping has the report refused, with the place of the row: it is set aside until the map has it.
/// [`keeping_unmapped`](Self::keeping_unmapped) lets such rows pass as they are.
/// A row that is mapped [on purpose to nothing](CodeMapping::Nothing) is left out; of a report of which nothing is left the sink hears nothing.
/// Rows of devices get a code where the mapper has one, and stay what they are where it has none.
///
/// ```
/// use ihe_pcd::codes::map::CodeMap;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::{Mapped, SiteCodes};
///
/// # let file = "#code-map,v1\n#name,ICU\n#version,v1\n#source,manual\n\
/// # vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note\n\
/// # 99ACME,HR,,standard,147842,MDC_ECG_HEART_RATE,,,,,,\n";
/// let chart = |report: &Report<'_>| {
///     println!("{} rows with codes of ISO/IEEE 11073", report.observations().count());
///     Ok(())
/// };
/// let mapped = Mapped::new(SiteCodes::to_mdc(CodeMap::read(file)?), chart).keeping_unmapped();
/// # fn sink(_: impl ihe_pcd::plugin::ObservationSink) {}
/// sink(mapped); // of a consumer: `.sink(...)`
/// # Ok::<(), ihe_pcd::codes::map::Faults>(())
/// ```
pub struct Mapped<M, S> {
    mapper: M,
    keeps_unmapped: bool,
    sink: S,
}

impl<M, S> Mapped<M, S> {
    /// Gives the sink reports in which every row has the code that the mapper says; others are refused.
    pub const fn new(mapper: M, sink: S) -> Self {
        Self {
            mapper,
            keeps_unmapped: false,
            sink,
        }
    }

    /// Lets a row pass as it is that has no mapping, has one for other units only, or has a value that cannot be converted exactly.
    #[must_use]
    pub fn keeping_unmapped(self) -> Self {
        Self {
            keeps_unmapped: true,
            ..self
        }
    }

    /// The sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }
}

impl<M: CodeMapper, S> Mapped<M, S> {
    /// The report as the sink gets it, copied only where it changes; `None` if nothing of it is left.
    fn mapped<'r, 'a>(
        &self,
        report: &'r Report<'a>,
    ) -> Result<Option<Cow<'r, Report<'a>>>, Unmapped> {
        let mut mapped = Cow::Borrowed(report);
        let mut left_out: BTreeSet<Key> = BTreeSet::new();
        for place in places(report) {
            let changed = match place.row {
                Row::Device(device) => self.device(device).map(Row::Device),
                Row::Observation(row) => match self.observation(row) {
                    Ok(Change::None) => None,
                    Ok(Change::To(row)) => Some(Row::Observation(*row)),
                    Ok(Change::LeaveOut) => {
                        left_out.insert(row.key);
                        None
                    }
                    Err(_) if self.keeps_unmapped => None,
                    Err(unmapped) => return Err(unmapped),
                },
            };
            if let Some(changed) = changed
                && let Some(row) = place.of(mapped.to_mut())
            {
                *row = changed;
            }
        }
        if left_out.is_empty() {
            return Ok(Some(mapped));
        }
        let stays = |row: &Observed<'_, '_>| !left_out.contains(&row.observation.key);
        Ok(match mapped {
            Cow::Borrowed(report) => kept_of(report, stays),
            Cow::Owned(report) => kept(report, stays).map(Cow::Owned),
        })
    }

    /// What becomes of a row.
    fn observation<'a>(&self, row: &Observation<'a>) -> Result<Change<'a>, Unmapped> {
        let at = row.key.location();
        let mapped = match self.mapper.map(&row.code, row.unit.as_ref()) {
            CodeMapping::AsItIs => return Ok(Change::None),
            CodeMapping::Nothing => return Ok(Change::LeaveOut),
            CodeMapping::To(mapped) => *mapped,
            CodeMapping::NotMapped => return Err(Unmapped::Code { at: at.field(3) }),
            CodeMapping::OtherUnit => return Err(Unmapped::Unit { at: at.field(6) }),
        };
        let inconvertible = |why: crate::model::Inconvertible| Unmapped::Value {
            at: why.at,
            kind: why.kind,
        };
        let mut changed = row.clone();
        changed.code = mapped.code;
        changed = match (mapped.conversion, mapped.unit) {
            (Some(conversion), Some(unit)) => changed.converted(conversion, unit),
            (_, Some(unit)) => {
                changed.unit = Some(unit);
                Ok(changed)
            }
            (_, None) => Ok(changed),
        }
        .map_err(inconvertible)?;
        if let Some(most) = mapped.decimals {
            changed = changed.with_decimals(most).map_err(inconvertible)?;
        }
        Ok(Change::To(Box::new(changed)))
    }

    /// The row of a device with its code, if there is one and its range need not be converted.
    fn device<'a>(&self, device: &Device<'a>) -> Option<Device<'a>> {
        let CodeMapping::To(mapped) = self.mapper.map(&device.code, device.unit.as_ref()) else {
            return None;
        };
        if mapped.conversion.is_some() {
            return None;
        }
        let mut changed = device.clone();
        changed.code = mapped.code;
        if changed.unit.is_some() && mapped.unit.is_some() {
            changed.unit = mapped.unit;
        }
        Some(changed)
    }
}

/// What becomes of a row.
enum Change<'a> {
    None,
    LeaveOut,
    To(Box<Observation<'a>>),
}

/// A row, and where it stands in its report.
struct Place<'r, 'a> {
    result: usize,
    order: usize,
    number: usize,
    row: &'r Row<'a>,
}

impl Place<'_, '_> {
    /// The row that stands there in a copy of the report.
    fn of<'c, 'a>(&self, copy: &'c mut Report<'a>) -> Option<&'c mut Row<'a>> {
        let result = copy.results.get_mut(self.result)?;
        result.orders.get_mut(self.order)?.rows.get_mut(self.number)
    }
}

/// Every row of a report.
fn places<'r, 'a>(report: &'r Report<'a>) -> impl Iterator<Item = Place<'r, 'a>> {
    let results = report.results.iter().enumerate();
    results.flat_map(|(result, group)| {
        let orders = group.orders.iter().enumerate();
        orders.flat_map(move |(order, group)| {
            let rows = group.rows.iter().enumerate();
            rows.map(move |(number, row)| Place {
                result,
                order,
                number,
                row,
            })
        })
    })
}

/// Why a report does not get its codes: the place of the row, and no value.
#[derive(Debug, Error)]
enum Unmapped {
    #[error("{at}: the code has no mapping")]
    Code { at: Location },
    #[error("{at}: the code has no mapping with this unit")]
    Unit { at: Location },
    #[error("{at}: {kind}")]
    Value {
        at: Location,
        kind: InconvertibleKind,
    },
}

impl PluginError for Unmapped {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Refuse
    }
}

#[async_trait]
impl<M: CodeMapper, S: ObservationSink> ObservationSink for Mapped<M, S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        match self.mapped(report)? {
            Some(report) => self.sink.observe(&report, origin).await,
            None => Ok(()),
        }
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.sink.preflight().await
    }

    fn name(&self) -> &str {
        self.sink.name()
    }

    fn delivery(&self) -> Delivery {
        self.sink.delivery()
    }

    async fn resume(&self, from: &Progress) {
        self.sink.resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        self.sink.settle(now).await
    }
}

impl<M, S: fmt::Debug> fmt::Debug for Mapped<M, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mapped")
            .field("keeps_unmapped", &self.keeps_unmapped)
            .field("sink", &self.sink)
            .finish_non_exhaustive()
    }
}
