use clap::ValueEnum;
use ihe_pcd::profile::{Profile, Severity, UnknownProfile};
use ihe_pcd::session::{ContentPolicy, PatientDemand};

/// What a message must hold to be taken; without these options it may hold anything.
#[derive(clap::Args)]
pub(crate) struct Demands {
    /// Refuse messages of which something could not be read, or with any problem at all, instead of storing them with their problems.
    #[arg(long, value_name = "WHAT")]
    refuse: Option<Refused>,
    /// Refuse messages that are about no patient, or about one who is not identified.
    #[arg(long, value_name = "WHOM")]
    demand_patient: Option<Demanded>,
    /// Refuse messages with an error under this profile (as `pcd check` finds it): rev9, nist-2018, gazelle, continua.
    #[arg(long, value_name = "PROFILE", value_parser = named)]
    judge: Option<Profile>,
}

fn named(name: &str) -> Result<Profile, UnknownProfile> {
    Profile::named(name)
}

#[derive(Clone, Copy, ValueEnum)]
enum Refused {
    /// What could not be read, or not as what it should be.
    Unread,
    /// Any problem, warnings included.
    All,
}

#[derive(Clone, Copy, ValueEnum)]
enum Demanded {
    /// Anyone, if only one whose identity is unknown.
    Present,
    /// Someone with an identifier.
    Identified,
    /// Someone with an identifier and a name.
    TwoFactors,
}

impl Demands {
    pub(crate) fn policy(&self) -> ContentPolicy {
        let content = match self.refuse {
            None => ContentPolicy::default(),
            Some(Refused::Unread) => ContentPolicy::default().refuse_unread(),
            Some(Refused::All) => ContentPolicy::default().refuse_all(),
        };
        let content = match &self.judge {
            None => content,
            Some(profile) => content.refuse_findings(profile.clone(), Severity::Error),
        };
        content.demand_patient(match self.demand_patient {
            None => PatientDemand::Nothing,
            Some(Demanded::Present) => PatientDemand::Present,
            Some(Demanded::Identified) => PatientDemand::Identified,
            Some(Demanded::TwoFactors) => PatientDemand::TwoFactors,
        })
    }
}
