use thiserror::Error;

use super::Builtin;
use crate::profile::Profile;
use crate::profile::rules::Wanted;

/// Not the name of a profile that comes with the library.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("not one of rev9, nist-2018, gazelle, continua")]
pub struct UnknownProfile;

/// The profiles that come with the library: for PCD-01, PCD-03, PCD-04, PCD-05, PCD-09, PCD-10, PCD-15, PCD-16,
/// DEV-19, DEV-51 and DEV-52, and what answers them.
///
/// Each says as much as its source. PCD-15 and PCD-16 are held against the common segments of TF-2 Appendix B alone,
/// as their supplements are not at hand. A transaction that a tool has no profile of is judged as the framework has it:
/// by `nist-2018` PCD-05 and those of PCIM, by `gazelle` and `continua` all but PCD-01.
impl Profile {
    /// `rev9`: the Technical Framework, revision 9.
    ///
    /// Where it contradicts itself or what tools and products do, the finding is a warning, and its rule can be turned off.
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    /// use ihe_pcd::profile::Profile;
    ///
    /// let message = Message::parse(
    ///     b"MSH|^~\\&|MONITOR|WARD7|||20261121120000||ACK^R01^ACK|1|P|2.6|||NE|NE\rMSA|CA|7|thanks\r",
    /// )?;
    /// let findings = Profile::rev_9().judge(message);
    /// let found: Vec<_> = findings.iter().map(|it| format!("{} {}", it.severity, it.rule)).collect();
    /// assert!(found.contains(&"warning MSH-7.zone".to_owned()));
    /// assert!(found.contains(&"error MSA-3.usage".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rev_9() -> Self {
        Self::builtin(Builtin::Rev9)
    }

    /// `nist-2018`: what the NIST PCD tool checks by its profile and constraints of 2018.
    ///
    /// An error is what the tool fails. Rules of the framework that it does not check are warnings.
    /// Of PCD-03, PCD-09, PCD-10, PCD-15 and PCD-16 it is what the tool's constraints say: they are written for segments
    /// of other names than its profile of these has, so that it does not ask all of them.
    /// That the test plan's own patients have the names, birthdays and addresses of that plan is not asked.
    /// It knows the whole nomenclature: build with the feature `full`, or codes that the tool knows are told as unknown.
    pub fn nist_2018() -> Self {
        Self::builtin(Builtin::Nist2018)
    }

    /// `gazelle`: the message profiles of Gazelle, and what the validators of IPF check that use them.
    pub fn gazelle() -> Self {
        Self::builtin(Builtin::Gazelle)
    }

    /// `continua`: uploads of personal health devices, which are validated with the message profiles of Gazelle:
    /// answers of the application, and flat or short paths.
    pub fn continua() -> Self {
        Self::builtin(Builtin::Continua)
    }

    /// The profile of that name: `rev9`, `nist-2018`, `gazelle` or `continua`.
    ///
    /// ```
    /// use ihe_pcd::profile::{Profile, UnknownProfile};
    ///
    /// assert_eq!(Profile::named("gazelle")?.name(), "gazelle");
    /// assert!(Profile::named("rev8").is_err());
    /// # Ok::<(), UnknownProfile>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownProfile`].
    pub fn named(name: &str) -> Result<Self, UnknownProfile> {
        let mut all = Builtin::ALL.into_iter();
        let found = all.find(|builtin| builtin.name() == name);
        found.map(Self::builtin).ok_or(UnknownProfile)
    }

    /// The names of the profiles that come with the library.
    pub fn names() -> [&'static str; 4] {
        Builtin::ALL.map(Builtin::name)
    }

    fn builtin(builtin: Builtin) -> Self {
        let wanted = Wanted::of(builtin as usize);
        Self::with_rules(builtin.name(), builtin.definition(), wanted)
    }
}

impl Default for Profile {
    /// [`rev_9`](Self::rev_9).
    fn default() -> Self {
        Self::rev_9()
    }
}
