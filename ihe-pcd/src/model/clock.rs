use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::time::Duration;

use ihe_pcd_codes::{MdcCode, UnitCode, mdc, unit};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::circumstances::Circumstances;
use super::{
    ClockOffset, Containment, Observation, Order, Report, SiteRules, Timestamp, Unit, Value,
};
use crate::datatype::{Cwe, Instant};

/// What an order says of the clock of a device, or of the reporter's own: TF-2 B.8.7 to B.8.9.
///
/// A device and the reporter seldom agree on the time. The framework has the reporter write its own time everywhere,
/// and both times of one moment in a row of its own, so that what it did can be traced.
/// All of them are kept as they were sent: nothing is corrected unless [`corrected`](Self::corrected) is asked.
///
/// The rows it is read from are still among the [`observations`](Report::observations).
/// MDC_ATTR_TIME_HI_RES is there only: TF-2 B.8.7 names it, and nothing says its code, its type or what it counts from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceClock<'a> {
    /// The order that says it, as [`Order::number`].
    pub order: u32,
    /// The device whose clock it is, `n.0.0.0`; `0.0.0.0` is the reporter.
    pub path: Containment,
    /// What the clock of the device showed: OBX-5 of MDC_ATTR_TIME_ABS.
    pub device: Option<Timestamp>,
    /// What the clock of the reporter showed at that moment: OBX-14 of the same row, never an inherited time.
    pub reporter: Option<Timestamp>,
    /// What must be added to times of the device to have those of the reporter, if both times have an instant:
    /// negative for a device that is fast.
    pub offset: Option<ClockOffset>,
    /// What synchronises the clock: MDC_TIME_SYNC_PROTOCOL.
    pub protocol: Option<Cwe<'a>>,
    /// How far the clock may be off: MDC_TIME_SYNC_ACCURACY, where its unit says how long that is.
    pub accuracy: Option<Duration>,
    /// What the clock can do, and whether it is synchronised: MDC_TIME_CAP_STATE.
    pub capabilities: Option<TimeCapabilities>,
    /// How long the device has been counting: MDC_ATTR_TIME_REL, where its unit says how long that is.
    pub relative: Option<Duration>,
}

/// The bits of MDC_TIME_CAP_STATE that a device states: `1^mds-time-capab-real-time-clock(0)` (ISO/IEEE 11073-20601).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct TimeCapabilities {
    stated: u16,
    set: u16,
}

impl TimeCapabilities {
    /// The bit that says that the device has a clock that shows the time of day.
    pub const REAL_TIME_CLOCK: u8 = 0;
    /// The bit that says that the device synchronises that clock by a protocol.
    pub const SYNCHRONISES: u8 = 4;
    /// The bit that says that the clock is synchronised now.
    pub const SYNCHRONISED: u8 = 8;

    /// What is said of a bit, 0 to 15; `None` where nothing is.
    pub const fn bit(self, number: u8) -> Option<bool> {
        match 1_u16.checked_shl(number as u32) {
            Some(mask) if self.stated & mask != 0 => Some(self.set & mask != 0),
            _ => None,
        }
    }

    fn read(value: &Value<'_>) -> Option<Self> {
        let values = match value {
            Value::Repeated(values) => values.as_slice(),
            value => core::slice::from_ref(value),
        };
        let mut all = Self::default();
        for value in values {
            if let Value::Coded(code) = value
                && let Some((mask, is_set)) = bit_of(code)
            {
                all.stated |= mask;
                all.set |= if is_set { mask } else { 0 };
            }
        }
        (all.stated != 0).then_some(all)
    }
}

/// The bit of `1^name(bit)`, and whether it is set.
fn bit_of(code: &Cwe<'_>) -> Option<(u16, bool)> {
    let (_, number) = code.text.trim().strip_suffix(')')?.rsplit_once('(')?;
    let mask = 1_u16.checked_shl(number.parse().ok()?)?;
    match code.identifier.trim() {
        "0" => Some((mask, false)),
        "1" => Some((mask, true)),
        _ => None,
    }
}

impl DeviceClock<'_> {
    /// Whether it is the reporter's own clock and not that of a device.
    pub fn is_reporter(&self) -> bool {
        self.path == Containment::mds(0)
    }

    /// Whether the observation was made by the device whose clock this is, and stands in the same order.
    pub fn is_of(&self, observation: &Observation<'_>) -> bool {
        let device = |path: &Containment| {
            let [mds, ..] = path.channel_numbers();
            mds
        };
        let path = observation.path.as_ref();
        observation.key.obr == self.order && path.map(device) == Some(device(&self.path))
    }

    /// The code of [`protocol`](Self::protocol), such as [`mdc::TIME_SYNC_NTPV4`]; told by its reference id where the number is 0.
    pub fn protocol_code(&self) -> Option<MdcCode> {
        let protocol = self.protocol.as_ref()?;
        protocol
            .mdc()
            .or_else(|| MdcCode::from_refid(protocol.text.trim()))
    }

    /// A time that the clock of the device showed, as the clock of the reporter would have.
    ///
    /// `None` without an [`offset`](Self::offset). It is for reporters that pass on the times of a device as they are:
    /// times that the reporter has corrected itself, as TF-2 B.8.7 has it, would be corrected twice.
    pub fn corrected(&self, time: Instant) -> Option<Instant> {
        self.offset?.added_to(time)
    }

    /// The same without a borrow.
    pub fn into_owned(self) -> DeviceClock<'static> {
        DeviceClock {
            order: self.order,
            path: self.path,
            device: self.device,
            reporter: self.reporter,
            offset: self.offset,
            protocol: self.protocol.map(Cwe::into_owned),
            accuracy: self.accuracy,
            capabilities: self.capabilities,
            relative: self.relative,
        }
    }
}

impl<'a> Report<'a> {
    /// What the message says of the clocks of its devices and of the reporter, in the order of the message.
    ///
    /// Give it the rules that the message was read with: a device may state no zone.
    /// Where an order says the same of one clock twice, the first row counts.
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    /// use ihe_pcd::model::{Report, SiteRules};
    ///
    /// let message = Message::parse(
    ///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
    ///     OBR|1||||||20261121120000+0000\r\
    ///     OBX|1|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.1|20261121120700+0000||||||R|||20261121120000+0000\r",
    /// )?;
    /// let report = Report::read(&message)?;
    /// let clocks = report.device_clocks(&SiteRules::default());
    /// assert_eq!(clocks[0].offset.unwrap().seconds(), -420);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn device_clocks(&self, rules: &SiteRules) -> Vec<DeviceClock<'a>> {
        let sender = self.header.sender();
        let reading = Circumstances::of_sender(&sender, rules, self.received_at);
        let mut clocks = Vec::new();
        for order in self.results.iter().flat_map(|result| &result.orders) {
            read_order(order, &reading, &mut clocks);
        }
        clocks
    }
}

/// Adds the clocks of one order; those before belong to others.
fn read_order<'a>(
    order: &Order<'a>,
    reading: &Circumstances<'_>,
    clocks: &mut Vec<DeviceClock<'a>>,
) {
    let mut known: BTreeMap<Containment, usize> = BTreeMap::new();
    for row in order.observations() {
        let Some((attribute, path)) = Attribute::of(row) else {
            continue;
        };
        let place = *known.entry(path).or_insert(clocks.len());
        if place == clocks.len() {
            clocks.push(nothing_known(order.number, path));
        }
        if let Some(clock) = clocks.get_mut(place) {
            clock.add(attribute, row, reading);
        }
    }
}

const fn nothing_known(order: u32, path: Containment) -> DeviceClock<'static> {
    DeviceClock {
        order,
        path,
        device: None,
        reporter: None,
        offset: None,
        protocol: None,
        accuracy: None,
        capabilities: None,
        relative: None,
    }
}

impl<'a> DeviceClock<'a> {
    fn add(&mut self, attribute: Attribute, row: &Observation<'a>, reading: &Circumstances<'_>) {
        match attribute {
            Attribute::Absolute if self.device.is_none() && self.reporter.is_none() => {
                if let Value::Time(wire) = &row.value {
                    self.device = Some(Timestamp::resolved(*wire, reading));
                }
                self.reporter = row.own_time().copied();
                let instant = |time: &Option<Timestamp>| time.as_ref()?.instant;
                self.offset = instant(&self.device)
                    .zip(instant(&self.reporter))
                    .map(|(device, reporter)| ClockOffset::between(device, reporter));
            }
            Attribute::Absolute => {}
            Attribute::Protocol => {
                if let (None, Value::Coded(code)) = (&self.protocol, &row.value) {
                    self.protocol = Some(code.clone());
                }
            }
            Attribute::Accuracy => self.accuracy = self.accuracy.or_else(|| duration(row)),
            Attribute::Capabilities => {
                self.capabilities = self
                    .capabilities
                    .or_else(|| TimeCapabilities::read(&row.value));
            }
            Attribute::Relative => self.relative = self.relative.or_else(|| duration(row)),
        }
    }
}

#[derive(Clone, Copy)]
enum Attribute {
    Absolute,
    Protocol,
    Accuracy,
    Capabilities,
    Relative,
}

impl Attribute {
    /// What a row says of a clock, and of which: rows of a device itself, `n.0.0.m`.
    fn of(row: &Observation<'_>) -> Option<(Self, Containment)> {
        let [mds, 0, 0] = row.path?.channel_numbers() else {
            return None;
        };
        let name = row.code.text.trim();
        let given = row.code.mdc();
        // Senders write 0 for what they found no number of.
        let is = |code: MdcCode| given.map_or_else(|| code.matches_refid(name), |it| it == code);
        // The framework's name for the accuracy of the reporter (TF-2 B.8.9), which has no number.
        let is_accuracy = given.is_none() && name == "MDC_TIME_ACCURACY";
        let attribute = if is(mdc::ATTR_TIME_ABS) {
            Self::Absolute
        } else if is(mdc::TIME_SYNC_PROTOCOL) {
            Self::Protocol
        } else if is_accuracy || is(mdc::TIME_SYNC_ACCURACY) {
            Self::Accuracy
        } else if is(mdc::TIME_CAP_STATE) {
            Self::Capabilities
        } else if is(mdc::ATTR_TIME_REL) {
            Self::Relative
        } else {
            return None;
        };
        Some((attribute, Containment::mds(mds)))
    }
}

/// A number as a length of time; `None` where its unit is not one of time, and for one below zero.
fn duration(row: &Observation<'_>) -> Option<Duration> {
    let unit = unit_code(row.unit.as_ref()?)?;
    let conversion = unit.conversion_to(unit::NANO_SEC).ok()?;
    let nanoseconds: Decimal = conversion.apply_decimal(row.value.decimal()?).ok()?;
    nanoseconds.round().to_u64().map(Duration::from_nanos)
}

fn unit_code(unit: &Unit<'_>) -> Option<UnitCode> {
    unit.code()
        .or_else(|| UnitCode::all_from_ucum(unit.ucum()?).next())
}
