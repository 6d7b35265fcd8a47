//! What operations learn of a correction whose original is not known.
//!
//! A test binary of its own: who listens to events listens to those of the whole process.

#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

use std::io;
use std::sync::{Arc, Mutex};

use ihe_pcd::plugin::Journal;
use ihe_pcd_adapters::sqlite::SqliteStore;

#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
#[path = "sqlite/place.rs"]
mod place;

use place::{Place, heart_rate};

#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<u8>>>);

impl io::Write for Told {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_correction_without_its_original_is_an_event_with_the_position_and_nothing_of_the_message()
 {
    let told = Told::default();
    let writer = told.clone();
    tracing_subscriber::fmt()
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .init();
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let mut corrects = heart_rate("2");
    let frame = String::from_utf8(corrects.frame.to_vec()).unwrap();
    corrects.frame = frame.replace("|||||R\r", "|||||C\r").into();
    let mut unknown = corrects.clone();
    unknown.frame = frame
        .replace("|||||R\r", "|||||D\r")
        .replace("4711", "4712")
        .into();
    store
        .append(vec![heart_rate("1"), corrects, unknown])
        .await
        .unwrap();
    store.flush().await.unwrap();
    let told = String::from_utf8(told.0.lock().unwrap().clone()).unwrap();
    let told: Vec<_> = told.lines().filter(|line| line.contains("WARN")).collect();
    assert_eq!(
        told,
        [" WARN ihe_pcd: the value that an observation corrects is not known position=3"]
    );
}
