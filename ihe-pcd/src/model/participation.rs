use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::Timestamp;
use super::circumstances::Circumstances;
use super::problem::Problems;
use super::read::text;
use super::room::Room;
use super::row::code_of;
use crate::datatype::{Composite, Cwe, Ei, Pl, Xcn, Xtn};
use crate::hl7::{Field, Location, Segment, SegmentWriter, Text};

/// The last field of PRT, of HL7 v2.8.2.
const LAST_FIELD: u32 = 22;

/// PRT: a person, a device, a place or an organisation that takes part in what the segment before it says
/// (HL7 v2.8.2 7.4.4; TF-2 3.1.3 takes it into messages of version 2.6).
///
/// In a report it stands behind PID, OBR or OBX (TF-2 3.1.4.1.1). Alerts name their recipients by it,
/// one in each (TF-2 B.10.3), and associations of a device with a patient the device and whoever says so.
///
/// Fields that have no member here are kept as [`other`](Self::other); there are none after PRT-22.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{Participation, Report};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
///     OBR|1\r\
///     PRT|P1|AD||RO^Responsible Observer^HL70912|77^Nurse^Test\r\
///     PRT|P2|AD||EQUIP^Equipment^HL70912||||||02AC10FFFE0000B7^^02AC10FFFE0000B7^EUI-64\r",
/// )?;
/// let report = Report::read(&message)?;
/// let [nurse, pump] = report.results[0].orders[0].participations.as_slice() else {
///     panic!("two participants");
/// };
/// assert!(nurse.is_in_role(Participation::RESPONSIBLE_OBSERVER));
/// assert_eq!(nurse.persons[0].family, "Nurse");
/// assert!(pump.is_in_role(Participation::EQUIPMENT));
/// assert_eq!(pump.devices[0].as_eui_64(), Some(0x02AC_10FF_FE00_00B7));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Participation<'a> {
    /// PRT-1: names this participation, where it has to be changed or ended later.
    pub instance: Option<Ei<'a>>,
    /// PRT-2, table 0287: `AD` adds it, `DE` deletes it, `UC` leaves it unchanged and others.
    pub action: Text<'a>,
    /// PRT-3: why; of the status of an alert (PCD-05) what has happened.
    pub reason: Option<Cwe<'a>>,
    /// PRT-4: in which role, table 0912, an open set; see [`is_in_role`](Self::is_in_role).
    pub role: Option<Cwe<'a>>,
    /// PRT-5.
    pub persons: Vec<Xcn<'a>>,
    /// PRT-8: every part of it.
    pub organization: Composite<'a>,
    /// PRT-9.
    pub locations: Vec<Pl<'a>>,
    /// PRT-10.
    pub devices: Vec<Ei<'a>>,
    /// PRT-11: from when on.
    pub begin: Option<Timestamp>,
    /// PRT-12: until when; it may lie in the future.
    pub end: Option<Timestamp>,
    /// PRT-15: how to reach whom it is about.
    pub telecommunications: Vec<Xtn<'a>>,
    pub(super) others: BTreeMap<u32, Composite<'a>>,
}

impl<'a> Participation<'a> {
    /// Role `AUT`: whoever says so, as of an association of device and patient (PCIM).
    pub const AUTHOR: &'static str = "AUT";
    /// Role `EQUIP`: the device.
    pub const EQUIPMENT: &'static str = "EQUIP";
    /// Role `RO`: who is responsible for the observation, or has validated it.
    pub const RESPONSIBLE_OBSERVER: &'static str = "RO";
    /// Role `AR`: who is to receive the alert (TF-2 B.10.3).
    pub const ALERT_RECIPIENT: &'static str = "AR";
    /// Role `AAP`: who has answered the alert.
    pub const ALERT_ACKNOWLEDGING_PROVIDER: &'static str = "AAP";

    /// Whether PRT-4 names this role, by its code in the first triplet.
    pub fn is_in_role(&self, code: &str) -> bool {
        self.role
            .as_ref()
            .is_some_and(|role| role.identifier.trim() == code)
    }

    /// A field that has no member here: PRT-6 and -7, kinds of person and organisation, -13, how long,
    /// -14, an address, and from -16 on the unique device identifier and its parts.
    pub fn other(&self, field: u32) -> Option<&Composite<'a>> {
        self.others.get(&field)
    }

    /// The same with this value in a field that has no member here; the number of any other field changes nothing.
    #[must_use]
    pub fn with_other(mut self, field: u32, value: Composite<'a>) -> Self {
        if is_other(field) && !value.is_empty() {
            self.others.insert(field, value);
        }
        self
    }

    pub(super) fn read(
        prt: &Segment<'a>,
        at: Location,
        room: &mut Room,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) -> Self {
        let mut participation = Self::default();
        for (number, field) in (1..=LAST_FIELD).zip(prt.fields()) {
            if !field.is_empty() {
                participation.read_field(number, field, at.field(number), room, reading, problems);
            }
        }
        participation
    }

    fn read_field(
        &mut self,
        number: u32,
        field: Field<'a>,
        at: Location,
        room: &mut Room,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) {
        match number {
            1 => {
                let instance = problems.value(at, Ei::read(field.repetition(1)));
                self.instance = instance.filter(|id| !id.is_empty());
            }
            2 => self.action = text(field, at, problems),
            3 => self.reason = code_of(field, at, problems),
            4 => self.role = code_of(field, at, problems),
            5 => self.persons = room.list(field, at, problems, Xcn::read, Xcn::is_empty),
            9 => self.locations = room.list(field, at, problems, Pl::read, Pl::is_empty),
            10 => self.devices = room.list(field, at, problems, Ei::read, Ei::is_empty),
            11 => self.begin = Timestamp::read(field, at, reading, problems),
            12 => self.end = Timestamp::read(field, at, reading, problems),
            15 => {
                self.telecommunications = room.list(field, at, problems, Xtn::read, Xtn::is_empty);
            }
            _ => {
                let value = problems.value(at, Composite::read(field));
                let value = value.unwrap_or_default();
                if number == 8 {
                    self.organization = value;
                } else if !value.is_empty() {
                    self.others.insert(number, value);
                }
            }
        }
    }

    pub(super) fn write(&self, prt: &mut SegmentWriter<'_>) {
        for number in 1..=LAST_FIELD {
            self.write_field(number, prt);
        }
    }

    fn write_field(&self, number: u32, prt: &mut SegmentWriter<'_>) {
        let mut field = prt.field(number);
        let repetitions = 1..;
        let time = |time: &Option<Timestamp>| time.map(|time| time.wire);
        match number {
            1 => self.instance.iter().for_each(|id| id.write(&mut field)),
            2 => field.text(&self.action),
            3 => self.reason.iter().for_each(|code| code.write(&mut field)),
            4 => self.role.iter().for_each(|code| code.write(&mut field)),
            5 => repetitions
                .zip(&self.persons)
                .for_each(|(number, person)| person.write(&mut field.repetition(number))),
            8 => self.organization.write(&mut field),
            9 => repetitions
                .zip(&self.locations)
                .for_each(|(number, place)| place.write(&mut field.repetition(number))),
            10 => repetitions
                .zip(&self.devices)
                .for_each(|(number, id)| id.write(&mut field.repetition(number))),
            11 => time(&self.begin)
                .iter()
                .for_each(|time| time.write(&mut field)),
            12 => time(&self.end)
                .iter()
                .for_each(|time| time.write(&mut field)),
            15 => repetitions
                .zip(&self.telecommunications)
                .for_each(|(number, one)| one.write(&mut field.repetition(number))),
            _ => self
                .others
                .get(&number)
                .into_iter()
                .for_each(|value| value.write(&mut field)),
        }
    }

    /// The same participation without a borrow.
    pub fn into_owned(self) -> Participation<'static> {
        Participation {
            instance: self.instance.map(Ei::into_owned),
            action: self.action.into_owned(),
            reason: self.reason.map(Cwe::into_owned),
            role: self.role.map(Cwe::into_owned),
            persons: self.persons.into_iter().map(Xcn::into_owned).collect(),
            organization: self.organization.into_owned(),
            locations: self.locations.into_iter().map(Pl::into_owned).collect(),
            devices: self.devices.into_iter().map(Ei::into_owned).collect(),
            begin: self.begin,
            end: self.end,
            telecommunications: self
                .telecommunications
                .into_iter()
                .map(Xtn::into_owned)
                .collect(),
            others: self
                .others
                .into_iter()
                .map(|(number, value)| (number, value.into_owned()))
                .collect(),
        }
    }
}

/// Whether the field has no member.
const fn is_other(field: u32) -> bool {
    matches!(field, 6 | 7 | 13 | 14 | 16..=LAST_FIELD)
}
