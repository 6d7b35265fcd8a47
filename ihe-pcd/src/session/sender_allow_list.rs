use alloc::string::String;
use alloc::vec::Vec;

use ihe_pcd_mllp::{Certificate, CertificateName, Fingerprint, Peer};

use crate::model::Header;

/// Which sending applications a certificate may speak for: MSH-3 and MSH-4 of its messages.
///
/// TLS says whose machine is at the other end, a message says in whose name it speaks.
/// Without a rule that ties the two, every device of a site may report in the name of every other.
/// With it, a message is refused at MSH-3 (103) unless an entry allows it;
/// a peer without a certificate is allowed nothing, unless its transport has a name for it that an entry allows.
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
    who: Who,
    application: String,
    facility: Option<String>,
}

/// Whom an entry allows something.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Who {
    Certificate(CertificateRule),
    Named(String),
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
            who: Who::Certificate(certificate),
            application: application.into(),
            facility: facility.map(Into::into),
        });
        self
    }

    /// Lets the peer of this [name](Peer::name) send as `application` of `facility`, or of any, compared as by [`allow`](Self::allow).
    ///
    /// For a source in the process of its consumer, whose name it is, and for transports that name their peers, such as a serial line.
    /// It is as good as the transport that gives the name: nothing else proves it. A peer over TCP has none.
    ///
    /// ```
    /// use ihe_pcd::session::SenderAllowList;
    ///
    /// // That of `consumer.source(driver, Sender::named("PUMPS", "ICU"))`.
    /// let senders = SenderAllowList::new().allow_named("acme-pump", "PUMPS", Some("ICU"));
    /// # let _ = senders;
    /// ```
    #[must_use]
    pub fn allow_named(
        mut self,
        peer: impl Into<String>,
        application: impl Into<String>,
        facility: Option<&str>,
    ) -> Self {
        self.entries.push(Entry {
            who: Who::Named(peer.into()),
            application: application.into(),
            facility: facility.map(Into::into),
        });
        self
    }

    /// Whether a peer may send a message with this header.
    pub fn allows(&self, peer: &Peer, header: &Header<'_>) -> bool {
        let application = header.sending_application.to_line();
        let facility = header.sending_facility.to_line();
        self.entries.iter().any(|entry| {
            entry.who.is(peer)
                && entry.application == application
                && entry.facility.as_ref().is_none_or(|it| *it == facility)
        })
    }
}

impl Who {
    fn is(&self, peer: &Peer) -> bool {
        match self {
            Self::Certificate(rule) => {
                let certificate = peer.certificate.as_ref();
                certificate.is_some_and(|certificate| rule.fits(certificate))
            }
            Self::Named(name) => peer.name() == Some(name),
        }
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

    #[test]
    fn a_name_is_that_of_a_transport_and_of_no_certificate_or_address() {
        let list = SenderAllowList::new().allow_named("acme-pump", "PUMPS", Some("ICU"));
        let pump = Peer::named("acme-pump");
        assert!(allows(&list, &pump, "PUMPS|ICU"));
        assert!(!allows(&list, &pump, "PUMPS|ER"));
        assert!(!allows(&list, &pump, "MONITOR|ICU"));
        assert!(!allows(&list, &Peer::named("acme"), "PUMPS|ICU"));
        let address = Peer::at(([192, 0, 2, 7], 4711).into());
        assert!(!allows(&list, &address, "PUMPS|ICU"));
        let certificate = Certificate::new("CN=acme-pump", Vec::new(), Fingerprint([1; 32]));
        let by_certificate = address.with_certificate(certificate);
        assert!(!allows(&list, &by_certificate, "PUMPS|ICU"));
    }
}
