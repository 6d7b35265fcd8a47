use alloc::sync::Arc;

use super::{Failure, Origin};
use crate::model::Report;
use crate::session::filter::{Observed, kept};

/// Says what of a report goes on: a rule of a site or a vendor that no [`Selection`](crate::session::filter::Selection) can say.
///
/// [`Filtered::by`](super::Filtered::by) puts it before a sink.
///
/// # What is promised
///
/// It takes rows out and never puts one in: what goes on are rows of the report, as they were, in their order.
/// [`kept`] takes rows out and leaves the device rows that the others are in.
/// It is pure: the same report has the same answer, at once, whatever came before, for a report may come again.
/// What changes is told by what a sink took: [`Filtered::new`](super::Filtered::new) does that.
/// [`testkit::filter`](super::testkit) asks for all of it.
///
/// A closure over `&Observed<'_, '_>` that answers whether the row goes on is a filter too, and so is an `Arc` of a filter.
///
/// ```
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::{Failure, ObservationFilter, Origin};
/// use ihe_pcd::session::filter::{Observed, kept};
///
/// /// Lets no row of a training device pass.
/// struct NoTraining;
///
/// impl ObservationFilter for NoTraining {
///     fn pass<'r>(&self, report: Report<'r>, _origin: &Origin) -> Result<Option<Report<'r>>, Failure> {
///         Ok(kept(report, |row| !row.observation.is_flagged("DEMO")))
///     }
/// }
///
/// // The same in one line.
/// fn filter(_: impl ObservationFilter) {}
/// filter(|row: &Observed<'_, '_>| !row.observation.is_flagged("DEMO"));
/// ```
pub trait ObservationFilter: Send + Sync + 'static {
    /// What of the report goes on; `None` when nothing does, and then the sink hears nothing of it.
    ///
    /// # Errors
    ///
    /// The report cannot be judged: what is done with it is what its kind says, as if the sink had answered it.
    fn pass<'r>(&self, report: Report<'r>, origin: &Origin) -> Result<Option<Report<'r>>, Failure>;
}

impl<F> ObservationFilter for F
where
    F: Fn(&Observed<'_, '_>) -> bool + Send + Sync + 'static,
{
    fn pass<'r>(&self, report: Report<'r>, _: &Origin) -> Result<Option<Report<'r>>, Failure> {
        Ok(kept(report, |row| self(row)))
    }
}

impl<T: ObservationFilter + ?Sized> ObservationFilter for Arc<T> {
    fn pass<'r>(&self, report: Report<'r>, origin: &Origin) -> Result<Option<Report<'r>>, Failure> {
        (**self).pass(report, origin)
    }
}
