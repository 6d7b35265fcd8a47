use ihe_pcd::datatype::{Dtm, Offset};
use ihe_pcd::model::{SiteRules, SiteZone};

/// What is known of senders that their messages do not say.
#[derive(clap::Args)]
pub(crate) struct Site {
    /// Read times that state no zone at this offset from UTC, and mark them as assumed.
    #[arg(
        long,
        value_name = "+HHMM",
        value_parser = offset,
        allow_hyphen_values = true,
        conflicts_with = "assume_zone"
    )]
    assume_offset: Option<Offset>,
    /// Read times that state no zone in this one of IANA, such as Europe/Oslo, and mark them as assumed.
    #[arg(long, value_name = "NAME", value_parser = SiteZone::named)]
    assume_zone: Option<SiteZone>,
    /// The same for one sender, named as `sender` in what `pcd read` prints; may be given several times.
    #[arg(long, value_name = "SENDER=NAME", value_parser = sender_and_zone)]
    assume_zone_of: Vec<(String, SiteZone)>,
    /// Read values of the status X (OBX-11) as values that are not verified, as some examples of the framework mean them.
    #[arg(long)]
    take_no_result: bool,
}

impl Site {
    pub(crate) fn rules(&self) -> SiteRules {
        let others = self
            .assume_zone
            .clone()
            .or(self.assume_offset.map(SiteZone::fixed));
        let rules = others
            .into_iter()
            .fold(SiteRules::default(), SiteRules::assume_zone);
        let rules = match self.take_no_result {
            true => rules.take_no_result_for_unverified(),
            false => rules,
        };
        let senders = self.assume_zone_of.iter().cloned();
        senders.fold(rules, |rules, (sender, zone)| {
            rules.assume_zone_of(sender, zone)
        })
    }
}

fn offset(text: &str) -> Result<Offset, &'static str> {
    // The offset of a wire time is the notation that whoever reads messages knows.
    let time = Dtm::parse(&format!("2000{text}")).map_err(|_| "write it like +0100")?;
    time.offset().ok_or("write it like +0100")
}

fn sender_and_zone(text: &str) -> Result<(String, SiteZone), String> {
    // The name of a zone has no `=`, that of a sender may.
    let (sender, zone) = text
        .rsplit_once('=')
        .ok_or("write it like GATEWAY|ICU=Europe/Oslo")?;
    let zone = SiteZone::named(zone).map_err(|error| error.to_string())?;
    Ok((sender.to_owned(), zone))
}
