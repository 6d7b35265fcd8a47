//! The order of an infusion (PCD-03): TF-2 3.3.4.4 and B.9.

use super::kind::Kind;
use super::numbers::Numbers;
use super::row::Fields;
use super::told::Told;
use super::{Rule, identifiers, is_blank, is_code, patient, times, value};
use crate::hl7::{Field, Location, Message, Segment, SegmentCounter, SegmentId};

const ORC: SegmentId = super::id(*b"ORC");
const RXG: SegmentId = super::id(*b"RXG");
const RXR: SegmentId = super::id(*b"RXR");
const TQ1: SegmentId = super::id(*b"TQ1");

/// RXR-1.2: ways into the body.
const ROUTES: &[&[u8]] = &[b"IV", b"EP", b"SC", b"NG", b"GTT", b"IT"];

/// TQ1-13.2: hours, minutes and seconds.
const UNITS_OF_TIME: &[&[u8]] = &[b"264384", b"264352", b"264320"];

/// OBX-3: what is said of the patient, and in which units.
const OF_PATIENT: &[(&[u8], &[&[u8]])] = &[
    (b"MDC_ATTR_PT_WEIGHT", &[b"263872", b"263875", b"g", b"kg"]),
    (b"MDC_ATTR_PT_HEIGHT", &[b"263441", b"cm"]),
    (b"MDC_AREA_BODY_SURF_ACTUAL", &[b"263616", b"m2"]),
];

/// OBX-3: the pump and its settings. Those of which the framework has no code are told by their names.
const TERMS: &[[&[u8]; 2]] = &[
    [b"69986", b"MDC_DEV_PUMP_INFUS_VMD"],
    [b"68063", b"MDC_ATTR_PT_WEIGHT"],
    [b"68060", b"MDC_ATTR_PT_HEIGHT"],
    [b"188744", b"MDC_AREA_BODY_SURF_ACTUAL"],
    [b"157985", b"MDC_DOSE_PCA_LIMIT"],
    [b"157986", b"MDC_VOL_PCA_DOSE_LIMIT"],
    [b"157987", b"MDC_TIME_PD_PCA_DOSE_LIMIT"],
    [b"157988", b"MDC_RATE_PCA_MAX_DOSES_PER_HOUR"],
    [b"157989", b"MDC_TIME_PCA_LOCKOUT"],
    [b"157994", b"MDC_VOL_FLUID_CONTAINER_START"],
    [b"158017", b"MDC_DOSE_PCA_PATIENT"],
    [b"158019", b"MDC_DOSE_CLINICIAN"],
    [b"158018", b"MDC_DOSE_LOADING"],
    // Of boluses and steps (3.3.4.4.10).
    [b"157784", b"MDC_FLOW_FLUID_PUMP"],
    [b"", b"MDCX_INFUS_ORDER_STEP_TYPE"],
    [b"", b"MDCX_INFUS_TOTAL_NUM_STEPS"],
    [b"", b"MDCX_INFUSION_ORDER_TYPE"],
    [b"", b"MDCX_INFUSION_PROGRAM_TYPE"],
];

pub(super) fn check(message: &Message<'_>, told: &mut Told<'_>) {
    let text = message.as_text();
    let mut infusion = Infusion::default();
    let mut segments = SegmentCounter::new();
    for (number, segment) in (0..).zip(message.segments()) {
        told.look_at(number);
        let id = segment.id();
        let at = Location::segment(id, segments.count(id));
        match id {
            SegmentId::PID => patient::check(&segment, Kind::Order, at, told),
            SegmentId::PV1 => patient::visit(&segment, at, told),
            ORC => infusion.order(&segment, at, told),
            RXG => infusion.give(&segment, at, told),
            TQ1 => infusion.duration(&segment, at, told),
            RXR => infusion.route(&segment, at, told),
            SegmentId::OBX => infusion.row(&segment.glance(text), told),
            _ => {}
        }
    }
    infusion.end_give(told);
}

/// The orders so far.
#[derive(Default)]
struct Infusion {
    order: Option<Order>,
    give: Option<Give>,
    numbers: Numbers,
}

/// ORC.
struct Order {
    at: Location,
    /// The how manieth segment it is.
    segment: u32,
    control: Control,
}

/// ORC-1.
#[derive(Clone, Copy, PartialEq)]
enum Control {
    /// `RE`, a new container.
    Start,
    /// `XO`, of the dose or rate of what runs.
    Change,
    /// `CH`, from what runs.
    Bolus,
    Unknown,
}

/// RXG, and what stands under it.
struct Give {
    at: Location,
    /// The how manieth segment it is.
    segment: u32,
    has_amount: bool,
    has_rate: bool,
    has_duration: bool,
    pump: Pump,
    names_pump: bool,
}

/// RXR-3.2.
#[derive(Clone, Copy, PartialEq)]
enum Pump {
    /// `IVP`.
    LargeVolume,
    /// `SYR`.
    Syringe,
    /// `PCA`.
    Analgesia,
    Unknown,
}

impl Infusion {
    fn order(&mut self, orc: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        self.end_give(told);
        let [control, parent, time] = orc.fields_at([1, 8, 9]);
        let control = match control.raw() {
            b"RE" => Control::Start,
            b"XO" => Control::Change,
            b"CH" => Control::Bolus,
            _ => Control::Unknown,
        };
        let is_listed = control != Control::Unknown || orc.field(1).is_empty();
        told.require(is_listed, Rule::OrderControl, at.field(1));
        let has_parent = control != Control::Bolus || !is_blank(parent.raw());
        told.require(has_parent, Rule::BolusParent, at.field(8));
        times::stated(time.raw(), Rule::OrderZone, at.field(9), told);
        self.order = Some(Order {
            at,
            segment: told.segment(),
            control,
        });
    }

    fn give(&mut self, rxg: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        self.end_give(told);
        self.numbers.begin_rows();
        let [amount, units, rate, rate_units, volume_units] = rxg.fields_at([5, 7, 15, 16, 24]);
        told.require(is_millilitre(units), Rule::GiveUnit, at.field(7));
        told.require(
            is_millilitre(volume_units),
            Rule::StrengthVolumeUnit,
            at.field(24),
        );
        let is_change = self.control() == Control::Change;
        let is_fine = !is_change || amount.is_empty() && units.is_empty();
        told.require(is_fine, Rule::AmountOfChange, at.field(5));
        self.give = Some(Give {
            at,
            segment: told.segment(),
            has_amount: !is_blank(amount.raw()) && !is_blank(units.raw()),
            has_rate: !is_blank(rate.raw()) && !is_blank(rate_units.raw()),
            has_duration: false,
            pump: Pump::Unknown,
            names_pump: false,
        });
    }

    fn duration(&mut self, tq1: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        if let Some(give) = &mut self.give {
            give.has_duration = true;
        }
        for (number, duration) in (1..).zip(tq1.field(13).repetitions()) {
            let unit = duration.component(2).subcomponent(1).raw();
            let is_time = unit.is_empty() || UNITS_OF_TIME.contains(&unit);
            let at = patient::repeated(at.field(13), number).component(2);
            told.require(is_time, Rule::DurationUnit, at);
        }
    }

    fn route(&mut self, rxr: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        let [route, device, method] = rxr.fields_at([1, 3, 4]);
        let is_listed = is_of(route, ROUTES, b"HL70162");
        told.require(is_listed, Rule::Route, at.field(1));
        let pump = match device.component(2).raw() {
            b"IVP" => Pump::LargeVolume,
            b"SYR" => Pump::Syringe,
            b"PCA" => Pump::Analgesia,
            _ => Pump::Unknown,
        };
        let is_listed = is_of(device, &[b"IVP", b"SYR", b"PCA"], b"HL70164");
        told.require(is_listed, Rule::PumpKind, at.field(3));
        let needs_method = matches!(pump, Pump::LargeVolume | Pump::Syringe);
        let is_listed = is_of(method, &[b"IV", b"IVPB"], b"HL70165");
        let is_there = !needs_method || !method.is_empty();
        told.require(is_listed && is_there, Rule::GiveMethod, at.field(4));
        if let Some(give) = &mut self.give {
            give.pump = pump;
        }
    }

    fn row(&mut self, fields: &Fields<'_>, told: &mut Told<'_>) {
        let at = self.numbers.row(fields.field(1).field().raw(), told);
        let code = fields.field(3).field();
        let [number, name] = [1, 2].map(|part| code.component(part).raw());
        let is_listed = TERMS.iter().any(|[known, known_name]| {
            *known_name == name && (known.is_empty() || *known == number)
        });
        told.require(is_listed, Rule::OrderTerm, at.field(3));
        let given = |field: usize| !is_blank(fields.field(field).field().raw());
        if name.starts_with(b"MDC_DEV_PUMP_") {
            if let Some(give) = &mut self.give {
                give.names_pump = true;
            }
            let says_more = [2, 5, 6].into_iter().any(given);
            told.require(!says_more, Rule::ValueOfPump, at.field(5));
            told.require(given(18), Rule::PumpId, at.field(18));
        } else {
            told.require(!given(18), Rule::IdOfParameter, at.field(18));
            let mut known = OF_PATIENT.iter();
            if let Some((_, units)) = known.find(|(known, _)| *known == name) {
                let is_number = fields.field(2).field().raw() == b"NM";
                told.require(is_number, Rule::PatientNumber, at.field(2));
                let unit = fields.field(6).field().component(1).raw();
                told.require(units.contains(&unit), Rule::PatientUnit, at.field(6));
            }
        }
        value::check(fields, None, Kind::Order, at, told);
        if given(18) {
            identifiers::of_device(fields.field(18).field(), at.field(18), told);
        }
    }

    fn end_give(&mut self, told: &mut Told<'_>) {
        let Some(give) = self.give.take() else {
            return;
        };
        let current = told.segment();
        told.look_at(give.segment);
        let control = self.control();
        let needs_amount = give.pump == Pump::LargeVolume
            && control == Control::Start
            && !give.has_duration
            && !give.has_amount;
        told.require(!needs_amount, Rule::AmountOfPump, give.at.field(5));
        let needs_rate = matches!(give.pump, Pump::LargeVolume | Pump::Syringe) && !give.has_rate;
        told.require(!needs_rate, Rule::RateOfPump, give.at.field(15));
        told.require(give.names_pump, Rule::PumpRow, give.at);
        if let Some(order) = &self.order {
            told.look_at(order.segment);
            let is_fine = control != Control::Change || give.pump != Pump::Analgesia;
            told.require(is_fine, Rule::ChangeOfAnalgesia, order.at.field(1));
        }
        told.look_at(current);
    }

    fn control(&self) -> Control {
        let order = self.order.as_ref();
        order.map_or(Control::Unknown, |order| order.control)
    }
}

/// Whether it is empty or one of these texts of that table. They stand in CWE-2: CWE-1 is empty.
fn is_of(field: Field<'_>, texts: &[&[u8]], table: &[u8]) -> bool {
    let [text, system] = [2, 3].map(|part| field.component(part).raw());
    field.is_empty() || texts.contains(&text) && system == table
}

fn is_millilitre(unit: Field<'_>) -> bool {
    unit.is_empty()
        || is_code(unit, [b"263762", b"MDC_DIM_MILLI_L", b"MDC"])
        || is_code(unit, [b"mL", b"mL", b"UCUM"])
}
