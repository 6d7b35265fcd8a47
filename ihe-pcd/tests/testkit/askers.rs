//! Filters, mappers of codes and directories of patients: those of this crate pass, and liars are rejected.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ihe_pcd::codes::map::CodeMap;
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cwe, Cx, Ei, Instant, Pl};
use ihe_pcd::model::{Identity, Report, Unit, Value};
use ihe_pcd::plugin::testkit::{self, KnownPatient, Promise};
use ihe_pcd::plugin::{
    Association, CodeMapping, Failure, MappedCode, ObservationFilter, Origin, PatientDirectory,
    SiteCodes, Stay, Stays, async_trait,
};
use ihe_pcd::session::filter::{Filter, LocationSelection, Observed, Selection, kept};
use tokio::time::sleep;

use crate::promises;

#[derive(Clone, Copy, Debug)]
pub(crate) enum FilterLie {
    Remembers,
    ChangesRows,
    TurnsRowsRound,
    PanicsAtTexts,
}

/// Each lie of a filter, and the promise that it breaks.
pub(crate) const FILTER_LIES: [(FilterLie, Promise); 4] = [
    (FilterLie::Remembers, Promise::SameInSameOut),
    (FilterLie::ChangesRows, Promise::InventsNothing),
    (FilterLie::TurnsRowsRound, Promise::KeepsOrder),
    (FilterLie::PanicsAtTexts, Promise::NoPanics),
];

struct LyingFilter(FilterLie, AtomicUsize);

impl ObservationFilter for LyingFilter {
    fn pass<'r>(&self, mut report: Report<'r>, _: &Origin) -> Result<Option<Report<'r>>, Failure> {
        let orders = report
            .results
            .iter_mut()
            .flat_map(|result| &mut result.orders);
        match self.0 {
            FilterLie::Remembers if self.1.fetch_add(1, Ordering::Relaxed) > 20 => return Ok(None),
            FilterLie::ChangesRows => {
                for row in orders.flat_map(|order| &mut order.rows) {
                    if let ihe_pcd::model::Row::Observation(row) = row {
                        row.code = Cwe::from_mdc(mdc::TEMP);
                    }
                }
            }
            FilterLie::TurnsRowsRound => orders.for_each(|order| order.rows.reverse()),
            FilterLie::PanicsAtTexts => {
                let is_text = |row: &Observed<'_, '_>| {
                    matches!(row.observation.value_as_sent(), Value::Text(_))
                };
                assert!(!Observed::all(&report).any(|row| is_text(&row)), "a text");
            }
            FilterLie::Remembers => {}
        }
        Ok(Some(report))
    }
}

#[tokio::test]
async fn a_lying_filter_is_rejected_by_the_promise_that_it_breaks() {
    for (lie, promise) in FILTER_LIES {
        let found: BTreeSet<_> =
            promises(testkit::filter(LyingFilter(lie, AtomicUsize::new(0)), &[]).await);
        assert_eq!(found, BTreeSet::from([promise]), "{lie:?}");
    }
}

/// The built-in filter, each report by itself.
struct Selected(Filter);

impl ObservationFilter for Selected {
    fn pass<'r>(&self, report: Report<'r>, _: &Origin) -> Result<Option<Report<'r>>, Failure> {
        Ok(self.0.select(report).0)
    }
}

#[tokio::test]
async fn filters_that_keep_every_promise_pass() {
    let selections = [
        Selection::EVERYTHING,
        Selection::Any(Vec::new()),
        Selection::Metric(vec![mdc::ECG_HEART_RATE]),
    ];
    for selection in selections {
        let filter = Selected(Filter::new(selection).unwrap());
        testkit::filter(filter, &[]).await.unwrap();
    }
    let rows = |row: &Observed<'_, '_>| row.observation.unit.is_some();
    testkit::filter(rows, &[]).await.unwrap();
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum MapperLie {
    ForgetsACode,
    MindsNoSystem,
    GivesAUnitToAll,
    ConvertsIntoNothing,
    ChangesItsMind,
}

/// Each lie of a mapper, and the promise that it breaks.
pub(crate) const MAPPER_LIES: [(MapperLie, Promise); 5] = [
    (MapperLie::ForgetsACode, Promise::KnowsItsCodes),
    (MapperLie::MindsNoSystem, Promise::NeverGuesses),
    (MapperLie::GivesAUnitToAll, Promise::NeverGuesses),
    (
        MapperLie::ConvertsIntoNothing,
        Promise::ConversionsNameTheUnit,
    ),
    (MapperLie::ChangesItsMind, Promise::SameInSameOut),
];

fn known() -> [(Cwe<'static>, Option<Unit<'static>>); 2] {
    [
        (Cwe::new("HR", "Heart rate", "99ACME"), None),
        (
            Cwe::new("RR", "", "99ACME"),
            Some(Unit::new(unit::RESP_PER_MIN)),
        ),
    ]
}

#[tokio::test]
async fn a_lying_mapper_is_rejected_by_the_promise_that_it_breaks() {
    for (lie, promise) in MAPPER_LIES {
        let asked = AtomicUsize::new(0);
        let mapper = move |code: &Cwe<'_>, unit: Option<&Unit<'_>>| {
            let is = |identifier| code.identifier == identifier;
            let is_known = (is("HR") || is("RR"))
                && (code.coding_system == "99ACME" || matches!(lie, MapperLie::MindsNoSystem));
            let asked = asked.fetch_add(1, Ordering::Relaxed);
            if !is_known || (matches!(lie, MapperLie::ForgetsACode) && is("RR")) {
                return CodeMapping::NotMapped;
            }
            let is_late = matches!(lie, MapperLie::ChangesItsMind) && asked > 1;
            let mapped = MappedCode::new(Cwe::from_mdc(if is_late {
                mdc::TEMP
            } else {
                mdc::ECG_HEART_RATE
            }));
            let mapped = match lie {
                MapperLie::GivesAUnitToAll => mapped.in_unit(Unit::new(unit::BEAT_PER_MIN)),
                MapperLie::ConvertsIntoNothing => {
                    let conversion = unit::KILO_G.conversion_to(unit::G).unwrap();
                    let mut mapped = mapped.converted(conversion, Unit::new(unit::G));
                    mapped.unit = None;
                    mapped
                }
                _ if unit.is_none() => mapped.in_unit(Unit::new(unit::BEAT_PER_MIN)),
                _ => mapped,
            };
            mapped.into()
        };
        let found: BTreeSet<_> = promises(testkit::code_mapper(mapper, &known()).await);
        assert_eq!(found, BTreeSet::from([promise]), "{lie:?}");
    }
}

#[tokio::test]
async fn the_file_of_a_site_keeps_every_promise_on_both_ways() {
    let file = "#code-map,v1\n#name,ICU\n#version,v1\n#source,manual\n\
        vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note\n\
        99ACME,HR,,standard,147842,MDC_ECG_HEART_RATE,MDC_DIM_BEAT_PER_MIN,301,Pulse,/min,0,\n\
        99ACME,RR,,standard,151562,MDC_RESP_RATE,MDC_DIM_RESP_PER_MIN,302,Breaths,1/min,0,\n";
    let map = || CodeMap::read(file).unwrap();
    let checked = testkit::code_mapper(SiteCodes::to_mdc(map()), &known()).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
    let of_the_list = [
        (
            Cwe::from_mdc(mdc::ECG_HEART_RATE),
            Some(Unit::new(unit::BEAT_PER_MIN)),
        ),
        (
            Cwe::from_mdc(mdc::RESP_RATE),
            Some(Unit::new(unit::RESP_PER_MIN)),
        ),
    ];
    let checked = testkit::code_mapper(SiteCodes::to_local(map(), "99HIS"), &of_the_list).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum DirectoryLie {
    None,
    AnswersForNow,
    NamesTheLastPatient,
    NamesNobodyByAnything,
    ChangesItsMind,
    Hangs,
}

/// Each lie of a directory, and the promise that it breaks.
pub(crate) const DIRECTORY_LIES: [(DirectoryLie, Promise); 5] = [
    (DirectoryLie::AnswersForNow, Promise::AnswersForTheTime),
    (
        DirectoryLie::NamesTheLastPatient,
        Promise::NobodyIsUnidentified,
    ),
    (
        DirectoryLie::NamesNobodyByAnything,
        Promise::NamesAnIdentifier,
    ),
    (DirectoryLie::ChangesItsMind, Promise::SameInSameOut),
    (DirectoryLie::Hangs, Promise::CallsEnd),
];

/// A monitor that was on one patient before noon, on another one after it, and on two at noon.
struct Monitor(DirectoryLie, AtomicUsize);

fn at(time: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time}Z")).unwrap()
}

fn patient(id: &'static str) -> Association {
    Association::Identified(Identity::identified_by(Cx::new(id, "HOSPITAL", "PI")))
}

#[async_trait]
impl PatientDirectory for Monitor {
    async fn patient_at(
        &self,
        devices: &[Ei<'_>],
        _: Option<&Pl<'_>>,
        observed_at: Instant,
    ) -> Result<Association, Failure> {
        let asked = self.1.fetch_add(1, Ordering::Relaxed);
        let lie = self.0;
        if lie == DirectoryLie::Hangs {
            std::future::pending::<()>().await;
        }
        let is_known = devices
            .iter()
            .any(|device| device.entity_identifier == "0123456789ABCDEF");
        if !is_known && lie != DirectoryLie::NamesTheLastPatient {
            return Ok(Association::Unidentified);
        }
        let noon = at("12:00:00");
        let is_after = observed_at > noon || lie == DirectoryLie::AnswersForNow;
        Ok(match lie {
            DirectoryLie::NamesNobodyByAnything => Association::Identified(Identity::unknown()),
            DirectoryLie::ChangesItsMind if asked > 2 => Association::Conflict,
            _ if observed_at == noon => Association::Conflict,
            _ => patient(if is_after { "4712" } else { "4711" }),
        })
    }
}

async fn asked(lie: DirectoryLie) -> BTreeSet<Promise> {
    let known = |time, answer| KnownPatient {
        devices: vec![Ei::eui_64("0123456789ABCDEF")],
        location: None,
        observed_at: at(time),
        answer,
    };
    let known = [
        known("11:00:00", patient("4711")),
        known("12:00:00", Association::Conflict),
        known("13:00:00", patient("4712")),
    ];
    let monitor = Monitor(lie, AtomicUsize::new(0));
    let patience = async || sleep(Duration::from_secs(60)).await;
    promises(testkit::patient_directory(monitor, &known, patience).await)
}

#[tokio::test(start_paused = true)]
async fn a_directory_that_keeps_every_promise_passes_and_a_liar_is_rejected_by_name() {
    assert_eq!(asked(DirectoryLie::None).await, BTreeSet::new());
    for (lie, promise) in DIRECTORY_LIES {
        assert_eq!(asked(lie).await, BTreeSet::from([promise]), "{lie:?}");
    }
}

#[tokio::test]
async fn a_list_of_stays_passes() {
    let patient = |id: &'static str| Identity::identified_by(Cx::new(id, "HOSPITAL", "PI"));
    let times = ["08:00", "12:00", "16:00", "18:00"];
    let times = times.map(|time| format!("2026-11-21T{time}:00Z"));
    let [eight, noon, four, six] = times.map(|time| Instant::parse_rfc3339(&time).unwrap());
    let bed = Pl {
        point_of_care: "ICU".into(),
        bed: "2".into(),
        ..Pl::default()
    };
    let selected = LocationSelection {
        bed: Some("2".into()),
        ..LocationSelection::default()
    };
    let stays: Stays = [
        Stay::on_device("0123456789abcdef", patient("4711"))
            .from(eight)
            .until(noon),
        Stay::at(selected.clone(), patient("4712"))
            .from(noon)
            .until(six),
        Stay::on_device("0123456789ABCDEF", patient("4711"))
            .from(four)
            .until(six),
        // The same patient at both is none too many.
        Stay::at(selected, patient("4712")).from(six),
        Stay::on_device("0123456789ABCDEF", patient("4712")).from(six),
    ]
    .into_iter()
    .collect();
    let known = |observed_at, answer| KnownPatient {
        devices: vec![Ei::eui_64("0123456789ABCDEF")],
        location: Some(bed.clone()),
        observed_at,
        answer,
    };
    let is = |id| Association::Identified(patient(id));
    let known = [
        known(eight, is("4711")),
        known(noon, is("4712")),
        known(four, Association::Conflict),
        known(six, is("4712")),
        known(Instant::UNIX_EPOCH, Association::Unidentified),
    ];
    let patience = async || sleep(Duration::from_secs(60)).await;
    let asked = testkit::patient_directory(stays.clone(), &known, patience).await;
    assert_eq!(promises::<Vec<_>>(asked), []);
    assert_eq!(format!("{stays:?}"), "Stays(5)");
}

#[tokio::test]
async fn a_filter_that_is_made_of_kept_passes() {
    struct Numbers;
    impl ObservationFilter for Numbers {
        fn pass<'r>(&self, report: Report<'r>, _: &Origin) -> Result<Option<Report<'r>>, Failure> {
            Ok(kept(report, |row| {
                row.observation.value_as_sent().decimal().is_some()
            }))
        }
    }
    testkit::filter(Numbers, &[]).await.unwrap();
}
