use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::Observed;
use super::observed::{path_of, paths_around};
use crate::model::{Containment, Order, PatientResult, Report, Row};

/// The report with the rows that are wanted, and the device rows that they are in; `None` when none is.
///
/// For whoever writes a filter of their own. What stays, stays as it was: MSH, PID, PV1 and OBR, and each row with its [`Key`](crate::model::Key).
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
    is_wanted: impl FnMut(&Observed<'_, 'a>) -> bool,
) -> Option<Report<'a>> {
    let chosen = chosen(&report, is_wanted);
    retain(&mut report, chosen);
    (!report.results.is_empty()).then_some(report)
}

/// As [`kept`] of a report that stays with its owner: borrowed where all of it stays, and else a copy of what does.
pub fn kept_of<'r, 'a>(
    report: &'r Report<'a>,
    is_wanted: impl FnMut(&Observed<'_, 'a>) -> bool,
) -> Option<Cow<'r, Report<'a>>> {
    let chosen = chosen(report, is_wanted);
    if is_whole(report, &chosen) {
        return Some(Cow::Borrowed(report));
    }
    if !chosen.contains(&true) {
        return None;
    }
    let mut copy = report.clone();
    retain(&mut copy, chosen);
    Some(Cow::Owned(copy))
}

/// Of each row of a report, in the order of the message, whether it stays.
fn chosen<'a>(
    report: &Report<'a>,
    mut is_wanted: impl FnMut(&Observed<'_, 'a>) -> bool,
) -> Vec<bool> {
    let mut chosen = Vec::new();
    let mut around: Vec<Containment> = Vec::new();
    for result in &report.results {
        let before = chosen.len();
        around.clear();
        for order in &result.orders {
            for row in &order.rows {
                let Row::Observation(observation) = row else {
                    chosen.push(false);
                    continue;
                };
                let is_chosen = is_wanted(&Observed {
                    header: &report.header,
                    result,
                    order,
                    observation,
                });
                if is_chosen {
                    around.extend(paths_around(observation));
                }
                chosen.push(is_chosen);
            }
        }
        around.sort_unstable();
        around.dedup();
        // A device that no row of this order is in may be that of a later one.
        let rows = result.orders.iter().flat_map(|order| &order.rows);
        for (is_chosen, row) in chosen.iter_mut().skip(before).zip(rows) {
            if let Row::Device(device) = row {
                *is_chosen = around.binary_search(&path_of(device)).is_ok();
            }
        }
    }
    chosen
}

/// Whether nothing of a report goes: no row, and no order or patient without one.
fn is_whole(report: &Report<'_>, chosen: &[bool]) -> bool {
    let has_rows = |order: &Order<'_>| !order.rows.is_empty();
    let has_orders = |result: &PatientResult<'_>| {
        !result.orders.is_empty() && result.orders.iter().all(has_rows)
    };
    !report.results.is_empty()
        && report.results.iter().all(has_orders)
        && chosen.iter().all(|is_chosen| *is_chosen)
}

/// Leaves of a report what was chosen, row by row.
fn retain(report: &mut Report<'_>, chosen: Vec<bool>) {
    let mut chosen = chosen.into_iter();
    for result in &mut report.results {
        for order in &mut result.orders {
            order.rows.retain(|_| chosen.next().unwrap_or(false));
        }
        result.orders.retain(|order| !order.rows.is_empty());
    }
    report.results.retain(|result| !result.orders.is_empty());
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use crate::hl7::Message;

    use super::*;

    /// Two patients, one order without a row, and a device that no row is in.
    const TEXT: &str = "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
        PID|||1^^^A^PI\rOBR|1||||||20261121120000+0000\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
        OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|||||||R\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97|||||||R\r\
        OBR|2||||||20261121120000+0000\r\
        OBX|4|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|73|||||||R\r\
        PID|||2^^^A^PI\rOBR|3||||||20261121120000+0000\r\
        OBX|5|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|2.0.0.2|98|||||||R\r";

    fn read(text: &str) -> Report<'static> {
        let message = Message::parse(text).unwrap();
        Report::read(&message).unwrap().into_owned()
    }

    #[test]
    fn what_is_kept_of_a_report_is_the_same_whoever_owns_it() {
        let lonely = TEXT.replace("1.0.0.0", "7.0.0.0");
        for text in [TEXT, &lonely, "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r"] {
            let report = read(text);
            // Each choice of its four observations.
            for choice in 0..16_u32 {
                let is_wanted = || {
                    let mut number = 0;
                    move |_: &Observed<'_, 'static>| {
                        number += 1;
                        choice >> (number - 1) & 1 == 1
                    }
                };
                let owned = kept(report.clone(), is_wanted());
                let borrowed = kept_of(&report, is_wanted());
                assert_eq!(borrowed.as_deref(), owned.as_ref());
                let is_whole = owned.as_ref() == Some(&report);
                let is_borrowed = matches!(borrowed, Some(Cow::Borrowed(_)));
                assert_eq!(
                    is_borrowed,
                    is_whole,
                    "{choice:b} of {}",
                    String::from(text)
                );
            }
        }
    }
}
