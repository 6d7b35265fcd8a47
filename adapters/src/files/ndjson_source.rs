use async_trait::async_trait;
use ihe_pcd::plugin::{Failure, ObservationSource, Outlet};
use serde::Deserialize;
use tokio::fs::File;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

use super::SourceSettings;
use super::counter::{Counter, Stop};
use super::intake::{Format, Intake, READ_AT_ONCE};
use crate::report_line;

/// Takes files with a message in each line: those of a [`NdjsonSink`](super::NdjsonSink), and what others write in that format.
///
/// Of a line it reads `message` (text) or `message_base64` (RFC 4648, with padding), and passes over everything else.
/// When a file is taken, and what becomes of it, is said at [the module](super).
///
/// ```
/// use ihe_pcd_adapters::files::{NdjsonSource, SourceSettings};
///
/// let source = NdjsonSource::new(SourceSettings::new("/var/spool/reports").until_empty());
/// # let _ = source;
/// ```
#[derive(Clone, Debug)]
pub struct NdjsonSource {
    intake: Intake,
}

#[derive(Deserialize)]
struct MessageLine {
    message: Option<String>,
    message_base64: Option<String>,
}

impl NdjsonSource {
    /// A source that takes the files of this folder.
    pub fn new(settings: SourceSettings) -> Self {
        let intake = Intake::new(settings, "ndjson");
        Self { intake }
    }
}

#[async_trait]
impl ObservationSource for NdjsonSource {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        self.intake.run(outlet, self).await
    }

    fn name(&self) -> &str {
        &self.intake.settings.name
    }
}

#[async_trait]
impl Format for NdjsonSource {
    async fn hand_over(&self, file: File, counter: &mut Counter<'_>) -> Result<(), Stop> {
        let longest = self.intake.settings.longest_message;
        let mut file = BufReader::with_capacity(READ_AT_ONCE, file);
        let mut line = Vec::new();
        for number in 1_u64.. {
            line.clear();
            let limit = (longest as u64).saturating_add(1);
            let read = (&mut file).take(limit).read_until(b'\n', &mut line).await;
            if read.map_err(Stop::Unread)? == 0 {
                break;
            }
            let place = format!("line {number}");
            if line.last() != Some(&b'\n') && line.len() > longest {
                counter.complain(place, format_args!("longer than {longest} bytes"));
                skip_line(&mut file).await.map_err(Stop::Unread)?;
                continue;
            }
            if line.trim_ascii().is_empty() {
                continue;
            }
            let said = serde_json::from_slice::<MessageLine>(&line).ok();
            match said.and_then(|said| report_line::message(said.message, said.message_base64)) {
                Some(bytes) => counter.message(place, bytes).await?,
                None => counter.complain(
                    place,
                    "no JSON object with `message` as text, or `message_base64` in Base64",
                ),
            }
        }
        Ok(())
    }
}

/// Passes over the rest of a line.
async fn skip_line(file: &mut BufReader<File>) -> std::io::Result<()> {
    loop {
        let chunk = file.fill_buf().await?;
        if chunk.is_empty() {
            return Ok(());
        }
        let end = chunk.iter().position(|&byte| byte == b'\n');
        let length = end.map_or(chunk.len(), |end| end.saturating_add(1));
        file.consume(length);
        if end.is_some() {
            return Ok(());
        }
    }
}
