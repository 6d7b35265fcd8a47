use core::time::Duration;
use std::path::PathBuf;

use ihe_pcd::pipeline::{Factory, Flow, PluginSettings, Registry};
use serde::Deserialize;

use crate::sqlite::{SqliteError, SqliteStore, StoreOptions};

/// `[journal] kind = "sqlite"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    /// The file, which is created if it is not there; a path that is not absolute begins at the folder in which the program runs.
    path: PathBuf,
    /// Whether the typed rows are kept too.
    #[serde(default = "rows")]
    rows: bool,
    /// How many messages may be undelivered before observations are refused.
    max_undelivered: Option<u64>,
    max_undelivered_bytes: Option<u64>,
    /// Refuse observations while the disk has fewer free bytes.
    low_water: Option<u64>,
    /// Empty messages that were received so many days ago and are delivered.
    keep_days: Option<u32>,
    /// Empty the oldest messages that are delivered when all together have more bytes.
    keep_bytes: Option<u64>,
}

const fn rows() -> bool {
    true
}

impl PluginSettings for Settings {
    fn check(&self) -> Result<(), String> {
        match (self.max_undelivered, self.max_undelivered_bytes) {
            (Some(0), _) => Err("`max_undelivered` is at least 1".to_owned()),
            (_, Some(0)) => Err("`max_undelivered_bytes` is at least 1".to_owned()),
            _ => Ok(()),
        }
    }

    fn flow(&self) -> Flow {
        let kept = match (self.keep_days, self.keep_bytes) {
            (None, None) => "for ever".to_owned(),
            (Some(days), None) => {
                format!("{days} days after its arrival, and until it is delivered")
            }
            (None, Some(bytes)) => format!("up to {bytes} bytes, and until it is delivered"),
            (Some(days), Some(bytes)) => {
                format!("{days} days or up to {bytes} bytes, and until it is delivered")
            }
        };
        let what = match self.rows {
            true => "every message as it came, and its observations and alerts as rows; messages",
            false => "every message as it came,",
        };
        Flow::default()
            .other_end(self.path.display().to_string())
            .transport("SQLite, a file of this machine")
            .security("the permissions of the file; it is not encrypted")
            .stored(format!("{what} {kept}"))
            .logged("what is refused, lost or late, by position")
    }
}

pub(super) fn register(registry: Registry) -> Registry {
    registry.with("sqlite", Factory::journal(open))
}

fn open(settings: Settings) -> Result<SqliteStore, SqliteError> {
    const DAY: Duration = Duration::from_secs(86_400);
    let mut options = match settings.rows {
        true => StoreOptions::default(),
        false => StoreOptions::default().without_rows(),
    };
    let most = settings.max_undelivered;
    options.most_undelivered = most.unwrap_or(options.most_undelivered);
    let most = settings.max_undelivered_bytes;
    options.most_undelivered_bytes = most.unwrap_or(options.most_undelivered_bytes);
    options.low_water = settings.low_water;
    options.keep_for = settings.keep_days.map(|days| DAY.saturating_mul(days));
    options.keep_bytes = settings.keep_bytes;
    SqliteStore::open_with(settings.path, options)
}
