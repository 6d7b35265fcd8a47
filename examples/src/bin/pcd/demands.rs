use clap::ValueEnum;
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
        content.demand_patient(match self.demand_patient {
            None => PatientDemand::Nothing,
            Some(Demanded::Present) => PatientDemand::Present,
            Some(Demanded::Identified) => PatientDemand::Identified,
            Some(Demanded::TwoFactors) => PatientDemand::TwoFactors,
        })
    }
}
