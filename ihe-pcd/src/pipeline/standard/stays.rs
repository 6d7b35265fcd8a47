//! A directory of patients that is a file of the site.

use core::time::Duration;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use async_trait::async_trait;
use serde::Deserialize;
use thiserror::Error;
use tokio::task::spawn_blocking;
use tokio::time::Instant as Moment;
use toml::value::Datetime;

use crate::datatype::{Cx, Ei, Instant, Pl, Xpn};
use crate::hl7::Text;
use crate::model::Identity;
use crate::pipeline::fault::{Fault, Misplaced};
use crate::pipeline::settings::hd;
use crate::pipeline::table::Table;
use crate::pipeline::{BoxError, Flow, PluginSettings};
use crate::plugin::{Association, ErrorKind, Failure, PatientDirectory, PluginError, Stay, Stays};
use crate::session::filter::LocationSelection;

/// `[directories.*] kind = "stays"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// The file, as [`Registry::standard`](crate::pipeline::Registry::standard) says it is written.
    file: PathBuf,
}

impl PluginSettings for Settings {
    fn flow(&self) -> Flow {
        Flow::default()
            .other_end(format!("the file {}", self.file.display()))
            .transaction("which patient a device was on, and when")
            .transport("a file of this machine")
            .security("the permissions of the file; it is not encrypted")
    }
}

/// A file, as it was when it was read last.
#[derive(Debug)]
pub(super) struct StaysFile {
    path: PathBuf,
    known: Mutex<Known>,
}

#[derive(Clone, Debug)]
struct Known {
    stays: Arc<Stays>,
    version: Version,
    looked_at: Moment,
}

/// What changes when the file does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Version {
    modified: SystemTime,
    bytes: u64,
}

/// What is wrong with a file: its name, a place and the rule, and nothing of a patient.
#[derive(Debug, Error)]
#[error("{0}")]
struct Unread(String);

impl PluginError for Unread {
    /// It is mended some day. Until then nobody says that there is no patient.
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

/// How long what is known is believed without looking whether the file has changed.
const BELIEVED: Duration = Duration::from_secs(1);

pub(super) fn open(settings: Settings) -> Result<StaysFile, BoxError> {
    let path = settings.file;
    let known = Known::read(&path)?;
    Ok(StaysFile {
        path,
        known: Mutex::new(known),
    })
}

impl StaysFile {
    /// The stays as the file has them now.
    async fn stays(&self) -> Result<Arc<Stays>, Failure> {
        let known = self.known().clone();
        if known.looked_at.elapsed() < BELIEVED {
            return Ok(known.stays);
        }
        let path = self.path.clone();
        let looked = spawn_blocking(move || match Version::of(&path) {
            Ok(version) if version == known.version => Ok(Known {
                looked_at: Moment::now(),
                ..known
            }),
            // Between the look and the reading it may change again: then it is read again.
            _ => Known::read(&path),
        });
        let looked = looked.await;
        let known = looked.map_err(|_| Unread("the runtime ends".to_owned()))??;
        let stays = Arc::clone(&known.stays);
        *self.known() = known;
        Ok(stays)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Whoever panicked with it left what was known.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn read(path: &Path) -> Result<Self, Unread> {
        let of_file =
            |error: &dyn core::fmt::Display| Unread(format!("{}: {error}", path.display()));
        let looked_at = Moment::now();
        let version = Version::of(path).map_err(|error| of_file(&error))?;
        let text = fs::read_to_string(path).map_err(|error| of_file(&error))?;
        let stays = read(&text).map_err(|fault| Unread(format!("{}:{fault}", path.display())))?;
        Ok(Self {
            stays: Arc::new(stays),
            version,
            looked_at,
        })
    }
}

impl Version {
    fn of(path: &Path) -> std::io::Result<Self> {
        let metadata = fs::metadata(path)?;
        Ok(Self {
            modified: metadata.modified()?,
            bytes: metadata.len(),
        })
    }
}

#[async_trait]
impl PatientDirectory for StaysFile {
    async fn patient_at(
        &self,
        devices: &[Ei<'_>],
        location: Option<&Pl<'_>>,
        observed_at: Instant,
    ) -> Result<Association, Failure> {
        let stays = self.stays().await?;
        stays.patient_at(devices, location, observed_at).await
    }
}

/// What stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    stays: Vec<toml::Spanned<StayOfFile>>,
}

/// A `[[stays]]`: of a device or of a place, and from when to when.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StayOfFile {
    device: Option<String>,
    location: Option<PlaceOfFile>,
    from: Option<Datetime>,
    until: Option<Datetime>,
    patient: PatientOfFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceOfFile {
    facility: Option<String>,
    unit: Option<String>,
    room: Option<String>,
    bed: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PatientOfFile {
    id: String,
    authority: String,
    #[serde(rename = "type")]
    kind: String,
    family: Option<String>,
    given: Option<String>,
}

fn read(text: &str) -> Result<Stays, Fault> {
    let fault = |misplaced| Fault::new(text, "", misplaced);
    let file: File = Table::parse(text).and_then(Table::read).map_err(fault)?;
    let stays = file.stays.into_iter().map(|stay| {
        let span = stay.span();
        let read = stay.into_inner().stay();
        read.map_err(|what| fault(Misplaced::new(span, what)))
    });
    stays.collect()
}

impl StayOfFile {
    fn stay(self) -> Result<Stay, &'static str> {
        let patient = self.patient.identity()?;
        let mut stay = match (self.device, self.location) {
            (Some(device), None) if !device.is_empty() => Stay::on_device(&device, patient),
            (None, Some(place)) => Stay::at(place.selection()?, patient),
            _ => return Err("a stay is of one `device` or of one `location`"),
        };
        let [from, until] = [self.from, self.until].map(|time| time.map(instant).transpose());
        let (from, until) = (from?, until?);
        if from.zip(until).is_some_and(|(from, until)| until <= from) {
            return Err("`until` is after `from`");
        }
        if let Some(from) = from {
            stay = stay.from(from);
        }
        if let Some(until) = until {
            stay = stay.until(until);
        }
        Ok(stay)
    }
}

impl PlaceOfFile {
    fn selection(self) -> Result<LocationSelection, &'static str> {
        let text = |part: Option<String>| part.map(Text::from);
        let place = LocationSelection {
            facility: text(self.facility),
            unit: text(self.unit),
            room: text(self.room),
            bed: text(self.bed),
        };
        match place == LocationSelection::default() {
            true => Err("`location` says nothing: `facility`, `unit`, `room` or `bed`"),
            false => Ok(place),
        }
    }
}

impl PatientOfFile {
    fn identity(self) -> Result<Identity<'static>, &'static str> {
        if self.id.is_empty() || self.authority.is_empty() {
            return Err("a patient has an `id` and the `authority` that gave it");
        }
        let authority = hd(&self.authority, "authority");
        let identity = Identity::identified_by(Cx {
            id: self.id.into(),
            assigning_authority: authority
                .map_err(|_| "`authority` is a name, or `name^id^type`")?,
            identifier_type: self.kind.into(),
        });
        Ok(match (self.family, self.given) {
            (None, None) => identity,
            (family, given) => identity.named(Xpn {
                family: family.unwrap_or_default().into(),
                given: given.unwrap_or_default().into(),
                ..Xpn::default()
            }),
        })
    }
}

/// A time with its offset: without one, nobody knows when it was.
fn instant(time: Datetime) -> Result<Instant, &'static str> {
    let read = Instant::parse_rfc3339(&time.to_string());
    read.map_err(|_| "a time is like 2026-11-29T08:00:00Z or 2026-11-29T09:00:00+01:00")
}

#[cfg(test)]
mod tests {
    use tokio::time::sleep;

    use super::*;

    fn stay(id: &str) -> String {
        format!(
            "[[stays]]\ndevice = \"0123456789ABCDEF\"\n\
             patient = {{ id = \"{id}\", authority = \"HOSPITAL\", type = \"PI\" }}\n"
        )
    }

    async fn asked(directory: &StaysFile) -> Result<String, ErrorKind> {
        let monitor = [Ei::eui_64("0123456789ABCDEF")];
        let answer = directory.patient_at(&monitor, None, Instant::UNIX_EPOCH);
        match answer.await.map_err(|failure| failure.kind())? {
            Association::Identified(patient) => {
                let id = patient.identifiers.first();
                Ok(id.map_or_else(String::new, |id| id.id.as_str().to_owned()))
            }
            other => Ok(format!("{other:?}")),
        }
    }

    // Time is virtual, and does not pass while a file is read.
    #[tokio::test(start_paused = true)]
    async fn a_file_is_read_anew_when_it_has_changed_and_nobody_is_unknown_while_it_is_broken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("beds.toml");
        fs::write(&path, stay("1")).unwrap();
        let file = path.clone();
        let directory = open(Settings { file }).unwrap();
        assert_eq!(asked(&directory).await, Ok("1".to_owned()));
        for (text, answer) in [
            (stay("22"), Ok("22".to_owned())),
            (
                "[[stays]]\ndevice = \"012".to_owned(),
                Err(ErrorKind::RetryLater),
            ),
            (stay("333"), Ok("333".to_owned())),
            (String::new(), Ok("Unidentified".to_owned())),
        ] {
            let before = asked(&directory).await;
            let new = folder.path().join("new");
            fs::write(&new, &text).unwrap();
            fs::rename(new, &path).unwrap();
            if before.is_ok() {
                assert_eq!(asked(&directory).await, before, "believed for a second");
            }
            sleep(BELIEVED).await;
            assert_eq!(asked(&directory).await, answer, "{text}");
        }
        fs::remove_file(&path).unwrap();
        sleep(BELIEVED).await;
        assert_eq!(asked(&directory).await, Err(ErrorKind::RetryLater));
    }
}
