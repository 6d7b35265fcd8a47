use alloc::collections::BTreeSet;

use super::Observed;
use super::observed::{path_of, paths_around};
use crate::model::{Containment, Key, Report, Row};

/// The report with the rows that are wanted, and the device rows that they are in; `None` when none is.
///
/// For whoever writes a filter of their own. What stays, stays as it was: MSH, PID, PV1 and OBR, and each row with its [`Key`].
/// Orders and patients of whom nothing is left are left out. [`Report::problems`] are those of the whole message.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// # use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::session::filter::kept;
/// # let message = Message::parse(
/// #     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\rOBR|1||||||20261121120000+0000\r\
/// #     OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r\
/// #     OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97|262688^MDC_DIM_PERCENT^MDC|||||R\r",
/// # )?;
/// # let report = Report::read(&message)?;
///
/// let rates = kept(report, |row| row.observation.code == mdc::ECG_HEART_RATE).expect("there is one");
/// assert_eq!(rates.observations().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn kept<'a>(
    mut report: Report<'a>,
    mut is_wanted: impl FnMut(&Observed<'_, 'a>) -> bool,
) -> Option<Report<'a>> {
    let rows = Observed::all(&report).filter(|row| is_wanted(row));
    let wanted: BTreeSet<Key> = rows.map(|row| row.observation.key).collect();
    for result in &mut report.results {
        // A device that no row of this order is in may be that of a later one.
        let rows = result.observations();
        let rows = rows.filter(|row| wanted.contains(&row.key));
        let around: BTreeSet<Containment> = rows.flat_map(paths_around).collect();
        for order in &mut result.orders {
            order.rows.retain(|row| match row {
                Row::Observation(row) => wanted.contains(&row.key),
                Row::Device(row) => around.contains(&path_of(row)),
            });
        }
        result.orders.retain(|order| !order.rows.is_empty());
    }
    report.results.retain(|result| !result.orders.is_empty());
    (!report.results.is_empty()).then_some(report)
}
