use std::fs;
use std::path::{Path, PathBuf};

use ihe_pcd::profile::igamt::Igamt;
use ihe_pcd::profile::{Profile, Severity};

/// By which rules messages are judged.
#[derive(clap::Args)]
pub(crate) struct ProfileArgs {
    /// A profile that comes with the library: rev9, nist-2018, gazelle, continua.
    #[arg(long, value_name = "NAME", default_value = "rev9")]
    profile: String,
    /// A profile of your own: a folder with Profile.xml, Constraints.xml and ValueSets.xml, as NIST's IGAMT exports them.
    #[arg(long, value_name = "DIR", conflicts_with = "profile")]
    profile_dir: Option<PathBuf>,
    /// Make a rule an error, a warning, an info, or turn it off: everywhere, or in one part of the segments (`CWE-2.usage@OBX-6`).
    /// May be given several times.
    #[arg(long, value_name = "RULE[@PLACE]=error|warning|info|off")]
    severity: Vec<String>,
}

impl ProfileArgs {
    /// The profile, or why there is none.
    pub(crate) fn profile(&self) -> Result<Profile, String> {
        let profile = match &self.profile_dir {
            Some(folder) => read(folder)?,
            None => Profile::named(&self.profile)
                .map_err(|error| format!("{}: {error}", self.profile))?,
        };
        self.severity.iter().try_fold(profile, adjusted)
    }
}

fn read(folder: &Path) -> Result<Profile, String> {
    let text = |name| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let igamt = Igamt {
        profile: &text("Profile.xml")?,
        constraints: &text("Constraints.xml")?,
        value_sets: &text("ValueSets.xml")?,
    };
    igamt
        .read()
        .map_err(|error| format!("{}: {error}", folder.display()))
}

fn adjusted(profile: Profile, argument: &String) -> Result<Profile, String> {
    let (rule, severity) = argument
        .rsplit_once('=')
        .ok_or_else(|| format!("{argument}: not RULE=SEVERITY"))?;
    let severity: Option<Severity> = match severity {
        "off" => None,
        severity => Some(
            severity
                .parse()
                .map_err(|error| format!("{argument}: {error}, off"))?,
        ),
    };
    let Some((rule, place)) = rule.rsplit_once('@') else {
        return profile
            .with_severity(rule, severity)
            .map_err(|error| error.to_string());
    };
    let area = place
        .parse()
        .map_err(|error| format!("{argument}: {place}: {error}"))?;
    profile
        .with_severity_within(rule, area, severity)
        .map_err(|error| error.to_string())
}
