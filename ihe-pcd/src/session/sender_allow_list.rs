use alloc::string::String;
use alloc::vec::Vec;

use ihe_pcd_mllp::{Certificate, CertificateName, Fingerprint, Peer};

use crate::model::Header;

/// Which sending applications a certificate may speak for: MSH-3 and MSH-4 of its messages.
///
/// TLS says whose machine is at the other end, a message says in whose name it speaks.
/// Without a rule that ties the two, every device of a site may report in the name of every other.
/// With it, a message is refused at MSH-3 (103) unless an entry allows it;
/// a peer without a certificate is allowed nothing.
///
/// ```
/// use ihe_pcd::mllp::CertificateName;
/// use ihe_pcd::session::{AcceptPolicy, CertificateRule, SenderAllowList};
///
/// let gateway = CertificateRule::Name(CertificateName::Dns("gateway.icu.example".into()));
/// let senders = SenderAllowList::new()
///     .allow(gateway.clone(), "MONITOR", None)
///     .allow(gateway, "PUMP^0123456789ABCDEF^EUI-64", Some("ICU"));
/// let policy = AcceptPolicy::default().with_senders(senders);
/// # assert!(policy.senders.is_some());
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct SenderAllowList {
    entries: Vec<Entry>,
}

/// Which certificates are meant.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CertificateRule {
    /// This very certificate.
    Fingerprint(Fingerprint),
    /// Every certificate with this alternative name. As good as the authorities that are trusted.
    Name(CertificateName),
    /// Every certificate with this subject, as RFC 4514 writes it. As good as the authorities that are trusted.
    Subject(String),
}

#[derive(Clone, Debug, Eq, PartialEq)]
struct Entry {
    certificate: CertificateRule,
    application: String,
    facility: Option<String>,
}

impl SenderAllowList {
    /// A list that allows nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets these certificates send as `application` (MSH-3) of `facility` (MSH-4), or of any.
    ///
    /// Both are compared whole and case by case, written as the message writes them with `^` between components:
    /// `MONITOR` does not allow `MONITOR^1.2.3^ISO`.
    #[must_use]
    pub fn allow(
        mut self,
        certificate: CertificateRule,
        application: impl Into<String>,
        facility: Option<&str>,
    ) -> Self {
        self.entries.push(Entry {
            certificate,
            application: application.into(),
            facility: facility.map(Into::into),
        });
        self
    }

    /// Whether a peer may send a message with this header.
    pub fn allows(&self, peer: &Peer, header: &Header<'_>) -> bool {
        let Some(certificate) = &peer.certificate else {
            return false;
        };
        let application = header.sending_application.to_line();
        let facility = header.sending_facility.to_line();
        self.entries.iter().any(|entry| {
            entry.certificate.fits(certificate)
                && entry.application == application
                && entry.facility.as_ref().is_none_or(|it| *it == facility)
        })
    }
}

impl CertificateRule {
    fn fits(&self, certificate: &Certificate) -> bool {
        match self {
            Self::Fingerprint(fingerprint) => *fingerprint == certificate.fingerprint,
            Self::Name(name) => certificate.names.contains(name),
            // An empty subject names nobody.
            Self::Subject(subject) => !subject.is_empty() && *subject == certificate.subject,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;
    use crate::hl7::Message;
    use crate::model::SiteRules;

    fn peer(subject: &str, dns: &str, fingerprint: u8) -> Peer {
        let names = Vec::from([CertificateName::Dns(dns.into())]);
        let certificate = Certificate::new(subject, names, Fingerprint([fingerprint; 32]));
        Peer::named("p").with_certificate(certificate)
    }

    fn allows(list: &SenderAllowList, peer: &Peer, msh_3_4: &str) -> bool {
        let text = format!("MSH|^~\\&|{msh_3_4}||||ORU^R01|1|P|2.6\r");
        let message = Message::parse(text.as_bytes()).unwrap();
        let (header, _) = Header::read(&message, &SiteRules::default());
        list.allows(peer, &header)
    }

    #[test]
    fn a_certificate_speaks_for_the_senders_of_its_entries_and_no_other() {
        let monitors = CertificateRule::Name(CertificateName::Dns("icu.example".into()));
        let pump = CertificateRule::Fingerprint(Fingerprint([7; 32]));
        let list = SenderAllowList::new()
            .allow(monitors, "MONITOR", None)
            .allow(pump, "PUMP^01^EUI-64", Some("ICU"));
        let icu = peer("CN=icu", "icu.example", 1);
        let pump = peer("CN=pump", "pump.example", 7);
        let table = [
            (&icu, "MONITOR|ICU", true),
            (&icu, "MONITOR|ER", true),
            (&icu, "MONITOR^1.2^ISO|ICU", false),
            (&icu, "monitor|ICU", false),
            (&icu, "PUMP^01^EUI-64|ICU", false),
            (&icu, "|", false),
            (&pump, "PUMP^01^EUI-64|ICU", true),
            (&pump, "PUMP^01^EUI-64|ER", false),
            (&pump, "PUMP^01^EUI-64|", false),
            (&pump, "MONITOR|ICU", false),
        ];
        for (peer, sender, allowed) in table {
            assert_eq!(allows(&list, peer, sender), allowed, "{peer} as {sender}");
        }
    }

    #[test]
    fn nobody_speaks_without_a_certificate_or_an_entry() {
        let anyone =
            SenderAllowList::new().allow(CertificateRule::Subject(String::new()), "MONITOR", None);
        assert!(!allows(&anyone, &Peer::named("p"), "MONITOR|"));
        assert!(!allows(&anyone, &peer("", "x", 1), "MONITOR|"));
        let named = peer("CN=a", "x", 1);
        assert!(!allows(&SenderAllowList::new(), &named, "MONITOR|"));
        let subject = CertificateRule::Subject("CN=a".into());
        let list = SenderAllowList::new().allow(subject, "MONITOR", None);
        assert!(allows(&list, &named, "MONITOR|"));
        assert!(!allows(&list, &peer("CN=A", "x", 1), "MONITOR|"));
    }
}
