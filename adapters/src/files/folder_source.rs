use async_trait::async_trait;
use ihe_pcd::actor::AsyncFileReader;
use ihe_pcd::hl7::{FilePart, FileReadError};
use ihe_pcd::plugin::{Failure, ObservationSource, Outlet};
use tokio::fs::File;
use tokio::io::BufReader;

use super::SourceSettings;
use super::counter::{Counter, Stop};
use super::intake::{Format, Intake, READ_AT_ONCE};

/// Takes the HL7 files of a folder: each with one message or many, in batches or not, bare or as MLLP blocks.
///
/// What a file may hold is said at [`FilePart`]; when it is taken, and what becomes of it, at [the module](super).
///
/// ```
/// use ihe_pcd::plugin::ObservationSource;
/// use ihe_pcd_adapters::files::{FolderSource, SourceSettings};
///
/// let source = FolderSource::new(SourceSettings::new("/var/spool/hl7"));
/// assert_eq!(source.name(), "files");
/// ```
#[derive(Clone, Debug)]
pub struct FolderSource {
    intake: Intake,
}

impl FolderSource {
    /// A source that takes the files of this folder.
    pub fn new(settings: SourceSettings) -> Self {
        let intake = Intake::new(settings, "hl7");
        Self { intake }
    }
}

#[async_trait]
impl ObservationSource for FolderSource {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        self.intake.run(outlet, self).await
    }

    fn name(&self) -> &str {
        &self.intake.settings.name
    }
}

#[async_trait]
impl Format for FolderSource {
    async fn hand_over(&self, file: File, counter: &mut Counter<'_>) -> Result<(), Stop> {
        let file = BufReader::with_capacity(READ_AT_ONCE, file);
        let mut reader = AsyncFileReader::with_limit(file, self.intake.settings.longest_message);
        while let Some(part) = reader.next().await {
            match part {
                Ok(FilePart::Message { offset, bytes }) => {
                    counter.message(format!("byte {offset}"), bytes).await?;
                }
                Ok(FilePart::Stray { offset, .. }) => {
                    let place = format!("byte {offset}");
                    counter.complain(place, "bytes that belong to no message");
                }
                Ok(FilePart::Finding(finding)) => counter.complain("the file", finding),
                Ok(_) => {}
                Err(FileReadError::Part(error)) => counter.complain("the file", error),
                Err(FileReadError::Source { source, .. }) => return Err(Stop::Unread(source)),
                Err(error) => counter.complain("the file", error),
            }
        }
        Ok(())
    }
}
