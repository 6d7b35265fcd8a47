use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ihe_pcd::codes::{MdcCode, mdc};
use ihe_pcd::datatype::Pl;
use ihe_pcd::model::{PatientResult, Report, Value};
use tokio::time::Instant;

/// The latest values of each bed, as the reports say that reach the consumer.
#[derive(Debug, Default)]
pub(crate) struct Board {
    beds: Mutex<BTreeMap<Place, Bed>>,
}

/// A bed and the device at it.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Place {
    bed: Vec<String>,
    device: String,
}

#[derive(Debug)]
struct Bed {
    patient: &'static str,
    /// The number of each code that the table shows, in the digits of the wire.
    values: BTreeMap<MdcCode, String>,
    messages: u64,
    last: Instant,
}

/// More beds than this are not shown: other programs may report to the ward too.
const MOST_BEDS: usize = 500;

const CODES: [MdcCode; 10] = [
    mdc::ECG_HEART_RATE,
    mdc::PULS_OXIM_SAT_O2,
    mdc::RESP_RATE,
    mdc::PRESS_BLD_ART_ABP_SYS,
    mdc::PRESS_BLD_ART_ABP_DIA,
    mdc::PRESS_BLD_ART_ABP_MEAN,
    mdc::PRESS_BLD_NONINV_SYS,
    mdc::PRESS_BLD_NONINV_DIA,
    mdc::PRESS_BLD_NONINV_MEAN,
    mdc::TEMP,
];

const TITLES: [&str; 11] = [
    "bed",
    "device",
    "patient",
    "HR /min",
    "SpO2 %",
    "RR /min",
    "ABP mmHg",
    "NIBP mmHg",
    "Temp C",
    "stored",
    "age s",
];

/// Columns of words stand at the left of their column, those of numbers at the right.
const WORDS: usize = 3;

impl Board {
    /// Takes a report that was stored.
    pub(crate) fn note(&self, report: &Report<'_>, now: Instant) {
        let mut beds = self.beds();
        for result in &report.results {
            let place = Place::of(result);
            if beds.len() >= MOST_BEDS && !beds.contains_key(&place) {
                continue;
            }
            let bed = beds.entry(place).or_insert_with(|| Bed {
                patient: "",
                values: BTreeMap::new(),
                messages: 0,
                last: now,
            });
            bed.patient = result.patient.status();
            bed.messages += 1;
            bed.last = now;
            for row in result.observations() {
                if let Some(code) = row.code.mdc().filter(|code| CODES.contains(code))
                    && let Value::Number(number) = row.value_as_sent()
                {
                    bed.values.insert(code, number.text().to_string());
                }
            }
        }
    }

    /// The board as lines of text.
    pub(crate) fn table(&self, now: Instant) -> String {
        let beds = self.beds();
        let rows = beds.iter().map(|(place, bed)| bed.cells(place, now));
        let rows: Vec<_> = std::iter::once(TITLES.map(String::from))
            .chain(rows)
            .collect();
        let mut table = String::new();
        for row in &rows {
            for (column, cell) in row.iter().enumerate() {
                let cells = rows.iter().filter_map(|row| row.get(column));
                let width = cells.map(|cell| cell.chars().count()).max().unwrap_or(0);
                let padded = if column < WORDS {
                    format!("{cell:<width$}  ")
                } else {
                    format!("{cell:>width$}  ")
                };
                table.push_str(&padded);
            }
            table.truncate(table.trim_end().len());
            table.push('\n');
        }
        table
    }

    fn beds(&self) -> MutexGuard<'_, BTreeMap<Place, Bed>> {
        // A report that was noted by half is overwritten by the next one.
        self.beds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    fn of(result: &PatientResult<'_>) -> Self {
        let location = result
            .visit
            .as_ref()
            .and_then(|visit| visit.location.as_ref());
        let parts = |location: &Pl<'_>| {
            [&location.point_of_care, &location.room, &location.bed]
                .map(|part| part.to_string())
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect()
        };
        let device = result.devices().find_map(|device| device.ids.first());
        Self {
            bed: location.map(parts).unwrap_or_default(),
            device: device
                .map(|id| id.entity_identifier.to_string())
                .unwrap_or_default(),
        }
    }
}

impl Bed {
    fn cells(&self, place: &Place, now: Instant) -> [String; 11] {
        let value = |code| self.values.get(&code).map_or("", String::as_str);
        let pressure = |[systolic, diastolic, mean]: [MdcCode; 3]| {
            if self.values.contains_key(&systolic) {
                format!("{}/{} ({})", value(systolic), value(diastolic), value(mean))
            } else {
                String::new()
            }
        };
        let [heart_rate, saturation, breaths, pressures @ .., temperature] = CODES;
        let [abp_sys, abp_dia, abp_mean, nibp_sys, nibp_dia, nibp_mean] = pressures;
        [
            place.bed.join(" "),
            place.device.clone(),
            self.patient.to_owned(),
            value(heart_rate).to_owned(),
            value(saturation).to_owned(),
            value(breaths).to_owned(),
            pressure([abp_sys, abp_dia, abp_mean]),
            pressure([nibp_sys, nibp_dia, nibp_mean]),
            value(temperature).to_owned(),
            self.messages.to_string(),
            format!(
                "{:.1}",
                now.saturating_duration_since(self.last).as_secs_f64()
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ihe_pcd::datatype;
    use ihe_pcd_examples::simulator::Monitor;

    use super::*;

    #[test]
    fn a_bed_shows_what_its_device_reported_last() {
        let wall = datatype::Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
        let board = Board::default();
        let now = Instant::now();
        for number in [3, 1] {
            let mut monitor = Monitor::new(number);
            board.note(&monitor.report(wall, "1"), now);
            board.note(&monitor.report(wall, "2"), now);
        }
        let table = board.table(now + Duration::from_millis(1_500));
        let mut lines = table.lines();
        assert!(lines.next().unwrap().starts_with("bed"));
        let first = lines.next().unwrap();
        assert!(
            first.starts_with("ICU 101 A") && first.ends_with("2    1.5"),
            "{table}"
        );
        let heart_rate = Monitor::new(1)
            .report(wall, "1")
            .observations()
            .find_map(|row| row.value_as_sent().decimal())
            .unwrap();
        assert!(first.contains(&format!(" {heart_rate} ")), "{table}");
        // The cuff pressure of the first report stays, though the second has none.
        assert_eq!(first.matches('/').count(), 2, "{table}");
        assert!(lines.next().unwrap().contains("unidentified"), "{table}");
        assert_eq!(lines.next(), None);
    }

    #[test]
    fn numbers_stand_under_one_another() {
        let wall = datatype::Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
        let board = Board::default();
        let now = Instant::now();
        for number in 1..=30 {
            board.note(&Monitor::new(number).report(wall, "1"), now);
        }
        let table = board.table(now);
        let widths: std::collections::BTreeSet<_> =
            table.lines().map(|line| line.chars().count()).collect();
        assert_eq!(widths.len(), 1, "{table}");
    }
}
