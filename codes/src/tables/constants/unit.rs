// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.

use crate::UnitCode;

/// `262144^MDC_DIM_NOS^MDC`, UCUM `{unknown}`.
///
/// A unit: `OBX-6`. 14 metrics list it.
pub const NOS: UnitCode = UnitCode::from_term_code(0);

/// `262656^MDC_DIM_DIMLESS^MDC`, UCUM `1`.
///
/// A unit: `OBX-6`. 44 metrics list it.
pub const DIMLESS: UnitCode = UnitCode::from_term_code(512);

/// `262688^MDC_DIM_PERCENT^MDC`, UCUM `%`.
///
/// A unit: `OBX-6`. 175 metrics list it.
pub const PERCENT: UnitCode = UnitCode::from_term_code(544);

/// `262720^MDC_DIM_PARTS_PER_THOUSAND^MDC`, UCUM `[ppth]`.
///
/// A unit: `OBX-6`.
pub const PARTS_PER_THOUSAND: UnitCode = UnitCode::from_term_code(576);

/// `262720^MDC_DIM_PARTS_PER_10_TO_3^MDC`, UCUM `[ppth]`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PARTS_PER_THOUSAND`.
pub const PARTS_PER_10_TO_3: UnitCode = UnitCode::from_term_code(576);

/// `262752^MDC_DIM_PARTS_PER_MILLION^MDC`, UCUM `[ppm]`.
///
/// A unit: `OBX-6`.
pub const PARTS_PER_MILLION: UnitCode = UnitCode::from_term_code(608);

/// `262752^MDC_DIM_PARTS_PER_10_TO_6^MDC`, UCUM `[ppm]`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PARTS_PER_MILLION`.
pub const PARTS_PER_10_TO_6: UnitCode = UnitCode::from_term_code(608);

/// `262784^MDC_DIM_PARTS_PER_10_TO_9^MDC`, UCUM `10*-9`.
///
/// A unit: `OBX-6`.
pub const PARTS_PER_10_TO_9: UnitCode = UnitCode::from_term_code(640);

/// `262816^MDC_DIM_PARTS_PER_10_TO_12^MDC`, UCUM `10*-12`.
///
/// A unit: `OBX-6`.
pub const PARTS_PER_10_TO_12: UnitCode = UnitCode::from_term_code(672);

/// `262848^MDC_DIM_PARTS_PER_10_TO_18^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PARTS_PER_10_TO_18: UnitCode = UnitCode::from_term_code(704);

/// `262880^MDC_DIM_ANG_DEG^MDC`, UCUM `deg`.
///
/// A unit: `OBX-6`. 12 metrics list it.
pub const ANG_DEG: UnitCode = UnitCode::from_term_code(736);

/// `262912^MDC_DIM_ANG_RAD^MDC`, UCUM `rad`.
///
/// A unit: `OBX-6`.
pub const ANG_RAD: UnitCode = UnitCode::from_term_code(768);

/// `262944^MDC_DIM_G_PER_G^MDC`, UCUM `g/g`.
///
/// A unit: `OBX-6`.
pub const G_PER_G: UnitCode = UnitCode::from_term_code(800);

/// `262944^MDC_DIM_X_G_PER_G^MDC`, UCUM `g/g`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_G`.
pub const X_G_PER_G: UnitCode = UnitCode::from_term_code(800);

/// `262947^MDC_DIM_KILO_G_PER_G^MDC`, UCUM `kg/g`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_G: UnitCode = UnitCode::from_term_code(803);

/// `262962^MDC_DIM_MILLI_G_PER_G^MDC`, UCUM `mg/g`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_G: UnitCode = UnitCode::from_term_code(818);

/// `262963^MDC_DIM_MICRO_G_PER_G^MDC`, UCUM `ug/g`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_G: UnitCode = UnitCode::from_term_code(819);

/// `262964^MDC_DIM_NANO_G_PER_G^MDC`, UCUM `ng/g`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_G: UnitCode = UnitCode::from_term_code(820);

/// `262976^MDC_DIM_G_PER_KG^MDC`, UCUM `g/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const G_PER_KG: UnitCode = UnitCode::from_term_code(832);

/// `262976^MDC_DIM_X_G_PER_KG^MDC`, UCUM `g/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG`.
pub const X_G_PER_KG: UnitCode = UnitCode::from_term_code(832);

/// `262979^MDC_DIM_KILO_G_PER_KG^MDC`, UCUM `kg/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_KG: UnitCode = UnitCode::from_term_code(835);

/// `262994^MDC_DIM_MILLI_G_PER_KG^MDC`, UCUM `mg/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_G_PER_KG: UnitCode = UnitCode::from_term_code(850);

/// `262995^MDC_DIM_MICRO_G_PER_KG^MDC`, UCUM `ug/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MICRO_G_PER_KG: UnitCode = UnitCode::from_term_code(851);

/// `262996^MDC_DIM_NANO_G_PER_KG^MDC`, UCUM `ng/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const NANO_G_PER_KG: UnitCode = UnitCode::from_term_code(852);

/// `263008^MDC_DIM_MOLE_PER_MOLE^MDC`, UCUM `mol/mol`.
///
/// A unit: `OBX-6`.
pub const MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(864);

/// `263008^MDC_DIM_X_MOLE_PER_MOLE^MDC`, UCUM `mol/mol`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_MOLE`.
pub const X_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(864);

/// `263011^MDC_DIM_KILO_MOLE_PER_MOLE^MDC`, UCUM `kmol/mol`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(867);

/// `263026^MDC_DIM_MILLI_MOLE_PER_MOLE^MDC`, UCUM `mmol/mol`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(882);

/// `263027^MDC_DIM_MICRO_MOLE_PER_MOLE^MDC`, UCUM `umol/mol`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(883);

/// `263028^MDC_DIM_NANO_MOLE_PER_MOLE^MDC`, UCUM `nmol/mol`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(884);

/// `263040^MDC_DIM_L_PER_L^MDC`, UCUM `L/L`.
///
/// A unit: `OBX-6`.
pub const L_PER_L: UnitCode = UnitCode::from_term_code(896);

/// `263040^MDC_DIM_X_L_PER_L^MDC`, UCUM `L/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_L`.
pub const X_L_PER_L: UnitCode = UnitCode::from_term_code(896);

/// `263043^MDC_DIM_KILO_L_PER_L^MDC`, UCUM `kL/L`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_L: UnitCode = UnitCode::from_term_code(899);

/// `263058^MDC_DIM_MILLI_L_PER_L^MDC`, UCUM `mL/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_L: UnitCode = UnitCode::from_term_code(914);

/// `263059^MDC_DIM_MICRO_L_PER_L^MDC`, UCUM `uL/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_L: UnitCode = UnitCode::from_term_code(915);

/// `263060^MDC_DIM_NANO_L_PER_L^MDC`, UCUM `nL/L`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_L: UnitCode = UnitCode::from_term_code(916);

/// `263072^MDC_DIM_CUBIC_M_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(928);

/// `263072^MDC_DIM_CUBIC_X_M_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_M_CUBE`.
pub const CUBIC_X_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(928);

/// `263075^MDC_DIM_CUBIC_KILO_M_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(931);

/// `263090^MDC_DIM_CUBIC_MILLI_M_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(946);

/// `263091^MDC_DIM_CUBIC_MICRO_M_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(947);

/// `263092^MDC_DIM_CUBIC_NANO_M_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(948);

/// `263104^MDC_DIM_CUBIC_M_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(960);

/// `263104^MDC_DIM_CUBIC_X_M_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_CM_CUBE`.
pub const CUBIC_X_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(960);

/// `263107^MDC_DIM_CUBIC_KILO_M_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(963);

/// `263122^MDC_DIM_CUBIC_MILLI_M_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(978);

/// `263123^MDC_DIM_CUBIC_MICRO_M_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(979);

/// `263124^MDC_DIM_CUBIC_NANO_M_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(980);

/// `263136^MDC_DIM_PH^MDC`, UCUM `[pH]`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const PH: UnitCode = UnitCode::from_term_code(992);

/// `263168^MDC_DIM_DROP^MDC`, UCUM `[drp]`.
///
/// A unit: `OBX-6`.
pub const DROP: UnitCode = UnitCode::from_term_code(1024);

/// `263200^MDC_DIM_RBC^MDC`, UCUM `{rbc}`.
///
/// A unit: `OBX-6`.
pub const RBC: UnitCode = UnitCode::from_term_code(1056);

/// `263232^MDC_DIM_BEAT^MDC`, UCUM `{beat}`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const BEAT: UnitCode = UnitCode::from_term_code(1088);

/// `263264^MDC_DIM_BREATH^MDC`, UCUM `{breath}`.
///
/// A unit: `OBX-6`.
pub const BREATH: UnitCode = UnitCode::from_term_code(1120);

/// `263296^MDC_DIM_CELL^MDC`, UCUM `{cell}`.
///
/// A unit: `OBX-6`.
pub const CELL: UnitCode = UnitCode::from_term_code(1152);

/// `263328^MDC_DIM_COUGH^MDC`, UCUM `{cough}`.
///
/// A unit: `OBX-6`.
pub const COUGH: UnitCode = UnitCode::from_term_code(1184);

/// `263360^MDC_DIM_SIGH^MDC`, UCUM `{sigh}`.
///
/// A unit: `OBX-6`.
pub const SIGH: UnitCode = UnitCode::from_term_code(1216);

/// `263392^MDC_DIM_PCT_PCV^MDC`, UCUM `%{pcv}`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const PCT_PCV: UnitCode = UnitCode::from_term_code(1248);

/// `263424^MDC_DIM_M^MDC`, UCUM `m`.
///
/// A unit: `OBX-6`. 12 metrics list it.
pub const M: UnitCode = UnitCode::from_term_code(1280);

/// `263424^MDC_DIM_X_M^MDC`, UCUM `m`.
///
/// A unit: `OBX-6`. 12 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_M`.
pub const X_M: UnitCode = UnitCode::from_term_code(1280);

/// `263427^MDC_DIM_KILO_M^MDC`, UCUM `km`.
///
/// A unit: `OBX-6`.
pub const KILO_M: UnitCode = UnitCode::from_term_code(1283);

/// `263441^MDC_DIM_CENTI_M^MDC`, UCUM `cm`.
///
/// A unit: `OBX-6`. 16 metrics list it.
pub const CENTI_M: UnitCode = UnitCode::from_term_code(1297);

/// `263442^MDC_DIM_MILLI_M^MDC`, UCUM `mm`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const MILLI_M: UnitCode = UnitCode::from_term_code(1298);

/// `263443^MDC_DIM_MICRO_M^MDC`, UCUM `um`.
///
/// A unit: `OBX-6`.
pub const MICRO_M: UnitCode = UnitCode::from_term_code(1299);

/// `263444^MDC_DIM_NANO_M^MDC`, UCUM `nm`.
///
/// A unit: `OBX-6`.
pub const NANO_M: UnitCode = UnitCode::from_term_code(1300);

/// `263456^MDC_DIM_YARD^MDC`, UCUM `[yd_i]`.
///
/// A unit: `OBX-6`.
pub const YARD: UnitCode = UnitCode::from_term_code(1312);

/// `263488^MDC_DIM_FOOT^MDC`, UCUM `[ft_i]`.
///
/// A unit: `OBX-6`.
pub const FOOT: UnitCode = UnitCode::from_term_code(1344);

/// `263520^MDC_DIM_INCH^MDC`, UCUM `[in_i]`.
///
/// A unit: `OBX-6`. 3 metrics list it.
pub const INCH: UnitCode = UnitCode::from_term_code(1376);

/// `263552^MDC_DIM_L_PER_M_SQ^MDC`, UCUM `L/m2`.
///
/// A unit: `OBX-6`.
pub const L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1408);

/// `263552^MDC_DIM_X_L_PER_M_SQ^MDC`, UCUM `L/m2`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ`.
pub const X_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1408);

/// `263555^MDC_DIM_KILO_L_PER_M_SQ^MDC`, UCUM `kL/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1411);

/// `263570^MDC_DIM_MILLI_L_PER_M_SQ^MDC`, UCUM `mL/m2`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1426);

/// `263571^MDC_DIM_MICRO_L_PER_M_SQ^MDC`, UCUM `uL/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1427);

/// `263572^MDC_DIM_NANO_L_PER_M_SQ^MDC`, UCUM `nL/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1428);

/// `263584^MDC_DIM_PER_M^MDC`, UCUM `/m`.
///
/// A unit: `OBX-6`.
pub const PER_M: UnitCode = UnitCode::from_term_code(1440);

/// `263584^MDC_DIM_PER_X_M^MDC`, UCUM `/m`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_M`.
pub const PER_X_M: UnitCode = UnitCode::from_term_code(1440);

/// `263587^MDC_DIM_PER_KILO_M^MDC`, UCUM `/km`.
///
/// A unit: `OBX-6`.
pub const PER_KILO_M: UnitCode = UnitCode::from_term_code(1443);

/// `263602^MDC_DIM_PER_MILLI_M^MDC`, UCUM `/mm`.
///
/// A unit: `OBX-6`.
pub const PER_MILLI_M: UnitCode = UnitCode::from_term_code(1458);

/// `263603^MDC_DIM_PER_MICRO_M^MDC`, UCUM `/um`.
///
/// A unit: `OBX-6`.
pub const PER_MICRO_M: UnitCode = UnitCode::from_term_code(1459);

/// `263604^MDC_DIM_PER_NANO_M^MDC`, UCUM `/nm`.
///
/// A unit: `OBX-6`.
pub const PER_NANO_M: UnitCode = UnitCode::from_term_code(1460);

/// `263616^MDC_DIM_SQ_M^MDC`, UCUM `m2`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const SQ_M: UnitCode = UnitCode::from_term_code(1472);

/// `263616^MDC_DIM_SQ_X_M^MDC`, UCUM `m2`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_SQ_M`.
pub const SQ_X_M: UnitCode = UnitCode::from_term_code(1472);

/// `263619^MDC_DIM_SQ_KILO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_KILO_M: UnitCode = UnitCode::from_term_code(1475);

/// `263634^MDC_DIM_SQ_MILLI_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_MILLI_M: UnitCode = UnitCode::from_term_code(1490);

/// `263635^MDC_DIM_SQ_MICRO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_MICRO_M: UnitCode = UnitCode::from_term_code(1491);

/// `263636^MDC_DIM_SQ_NANO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_NANO_M: UnitCode = UnitCode::from_term_code(1492);

/// `263648^MDC_DIM_SQ_INCH^MDC`, UCUM `[in_i]2`.
///
/// A unit: `OBX-6`.
pub const SQ_INCH: UnitCode = UnitCode::from_term_code(1504);

/// `263680^MDC_DIM_PER_SQ_M^MDC`, UCUM `/m2`.
///
/// A unit: `OBX-6`.
pub const PER_SQ_M: UnitCode = UnitCode::from_term_code(1536);

/// `263680^MDC_DIM_PER_SQ_X_M^MDC`, UCUM `/m2`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_SQ_M`.
pub const PER_SQ_X_M: UnitCode = UnitCode::from_term_code(1536);

/// `263683^MDC_DIM_PER_SQ_KILO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_SQ_KILO_M: UnitCode = UnitCode::from_term_code(1539);

/// `263698^MDC_DIM_PER_SQ_MILLI_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_SQ_MILLI_M: UnitCode = UnitCode::from_term_code(1554);

/// `263699^MDC_DIM_PER_SQ_MICRO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_SQ_MICRO_M: UnitCode = UnitCode::from_term_code(1555);

/// `263700^MDC_DIM_PER_SQ_NANO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_SQ_NANO_M: UnitCode = UnitCode::from_term_code(1556);

/// `263712^MDC_DIM_CUBIC_M^MDC`, UCUM `m3`.
///
/// A unit: `OBX-6`.
pub const CUBIC_M: UnitCode = UnitCode::from_term_code(1568);

/// `263712^MDC_DIM_CUBIC_X_M^MDC`, UCUM `m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M`.
pub const CUBIC_X_M: UnitCode = UnitCode::from_term_code(1568);

/// `263715^MDC_DIM_CUBIC_KILO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_M: UnitCode = UnitCode::from_term_code(1571);

/// `263730^MDC_DIM_CUBIC_MILLI_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_M: UnitCode = UnitCode::from_term_code(1586);

/// `263731^MDC_DIM_CUBIC_MICRO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_M: UnitCode = UnitCode::from_term_code(1587);

/// `263732^MDC_DIM_CUBIC_NANO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_M: UnitCode = UnitCode::from_term_code(1588);

/// `263744^MDC_DIM_L^MDC`, UCUM `L`.
///
/// A unit: `OBX-6`. 36 metrics list it.
pub const L: UnitCode = UnitCode::from_term_code(1600);

/// `263744^MDC_DIM_X_L^MDC`, UCUM `L`.
///
/// A unit: `OBX-6`. 36 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_L`.
pub const X_L: UnitCode = UnitCode::from_term_code(1600);

/// `263747^MDC_DIM_KILO_L^MDC`, UCUM `kL`.
///
/// A unit: `OBX-6`.
pub const KILO_L: UnitCode = UnitCode::from_term_code(1603);

/// `263762^MDC_DIM_MILLI_L^MDC`, UCUM `mL`.
///
/// A unit: `OBX-6`. 96 metrics list it.
pub const MILLI_L: UnitCode = UnitCode::from_term_code(1618);

/// `263763^MDC_DIM_MICRO_L^MDC`, UCUM `uL`.
///
/// A unit: `OBX-6`.
pub const MICRO_L: UnitCode = UnitCode::from_term_code(1619);

/// `263764^MDC_DIM_NANO_L^MDC`, UCUM `nL`.
///
/// A unit: `OBX-6`.
pub const NANO_L: UnitCode = UnitCode::from_term_code(1620);

/// `263776^MDC_DIM_L_PER_BREATH^MDC`, UCUM `L/{breath}`.
///
/// A unit: `OBX-6`.
pub const L_PER_BREATH: UnitCode = UnitCode::from_term_code(1632);

/// `263776^MDC_DIM_X_L_PER_BREATH^MDC`, UCUM `L/{breath}`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BREATH`.
pub const X_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1632);

/// `263779^MDC_DIM_KILO_L_PER_BREATH^MDC`, UCUM `kL/{breath}`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1635);

/// `263794^MDC_DIM_MILLI_L_PER_BREATH^MDC`, UCUM `mL/{breath}`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1650);

/// `263795^MDC_DIM_MICRO_L_PER_BREATH^MDC`, UCUM `uL/{breath}`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1651);

/// `263796^MDC_DIM_NANO_L_PER_BREATH^MDC`, UCUM `nL/{breath}`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1652);

/// `263808^MDC_DIM_PER_CUBIC_M^MDC`, UCUM `/m3`.
///
/// A unit: `OBX-6`.
pub const PER_CUBIC_M: UnitCode = UnitCode::from_term_code(1664);

/// `263808^MDC_DIM_PER_CUBIC_X_M^MDC`, UCUM `/m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_CUBIC_M`.
pub const PER_CUBIC_X_M: UnitCode = UnitCode::from_term_code(1664);

/// `263811^MDC_DIM_PER_CUBIC_KILO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_CUBIC_KILO_M: UnitCode = UnitCode::from_term_code(1667);

/// `263826^MDC_DIM_PER_CUBIC_MILLI_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_CUBIC_MILLI_M: UnitCode = UnitCode::from_term_code(1682);

/// `263827^MDC_DIM_PER_CUBIC_MICRO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_CUBIC_MICRO_M: UnitCode = UnitCode::from_term_code(1683);

/// `263828^MDC_DIM_PER_CUBIC_NANO_M^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_CUBIC_NANO_M: UnitCode = UnitCode::from_term_code(1684);

/// `263840^MDC_DIM_PER_L^MDC`, UCUM `/L`.
///
/// A unit: `OBX-6`.
pub const PER_L: UnitCode = UnitCode::from_term_code(1696);

/// `263840^MDC_DIM_PER_X_L^MDC`, UCUM `/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_L`.
pub const PER_X_L: UnitCode = UnitCode::from_term_code(1696);

/// `263843^MDC_DIM_PER_KILO_L^MDC`, UCUM `/kL`.
///
/// A unit: `OBX-6`.
pub const PER_KILO_L: UnitCode = UnitCode::from_term_code(1699);

/// `263858^MDC_DIM_PER_MILLI_L^MDC`, UCUM `/mL`.
///
/// A unit: `OBX-6`.
pub const PER_MILLI_L: UnitCode = UnitCode::from_term_code(1714);

/// `263859^MDC_DIM_PER_MICRO_L^MDC`, UCUM `/uL`.
///
/// A unit: `OBX-6`.
pub const PER_MICRO_L: UnitCode = UnitCode::from_term_code(1715);

/// `263860^MDC_DIM_PER_NANO_L^MDC`, UCUM `/nL`.
///
/// A unit: `OBX-6`.
pub const PER_NANO_L: UnitCode = UnitCode::from_term_code(1716);

/// `263872^MDC_DIM_G^MDC`, UCUM `g`.
///
/// A unit: `OBX-6`. 28 metrics list it.
pub const G: UnitCode = UnitCode::from_term_code(1728);

/// `263872^MDC_DIM_X_G^MDC`, UCUM `g`.
///
/// A unit: `OBX-6`. 28 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_G`.
pub const X_G: UnitCode = UnitCode::from_term_code(1728);

/// `263875^MDC_DIM_KILO_G^MDC`, UCUM `kg`.
///
/// A unit: `OBX-6`. 6 metrics list it.
pub const KILO_G: UnitCode = UnitCode::from_term_code(1731);

/// `263890^MDC_DIM_MILLI_G^MDC`, UCUM `mg`.
///
/// A unit: `OBX-6`. 19 metrics list it.
pub const MILLI_G: UnitCode = UnitCode::from_term_code(1746);

/// `263891^MDC_DIM_MICRO_G^MDC`, UCUM `ug`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MICRO_G: UnitCode = UnitCode::from_term_code(1747);

/// `263892^MDC_DIM_NANO_G^MDC`, UCUM `ng`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const NANO_G: UnitCode = UnitCode::from_term_code(1748);

/// `263904^MDC_DIM_LB^MDC`, UCUM `[lb_av]`.
///
/// A unit: `OBX-6`. 6 metrics list it.
pub const LB: UnitCode = UnitCode::from_term_code(1760);

/// `263936^MDC_DIM_OZ^MDC`, UCUM `[oz_av]`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const OZ: UnitCode = UnitCode::from_term_code(1792);

/// `263968^MDC_DIM_PER_G^MDC`, UCUM `/g`.
///
/// A unit: `OBX-6`.
pub const PER_G: UnitCode = UnitCode::from_term_code(1824);

/// `263968^MDC_DIM_PER_X_G^MDC`, UCUM `/g`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_G`.
pub const PER_X_G: UnitCode = UnitCode::from_term_code(1824);

/// `263971^MDC_DIM_PER_KILO_G^MDC`, UCUM `/kg`.
///
/// A unit: `OBX-6`.
pub const PER_KILO_G: UnitCode = UnitCode::from_term_code(1827);

/// `263986^MDC_DIM_PER_MILLI_G^MDC`, UCUM `/mg`.
///
/// A unit: `OBX-6`.
pub const PER_MILLI_G: UnitCode = UnitCode::from_term_code(1842);

/// `263987^MDC_DIM_PER_MICRO_G^MDC`, UCUM `/ug`.
///
/// A unit: `OBX-6`.
pub const PER_MICRO_G: UnitCode = UnitCode::from_term_code(1843);

/// `263988^MDC_DIM_PER_NANO_G^MDC`, UCUM `/ng`.
///
/// A unit: `OBX-6`.
pub const PER_NANO_G: UnitCode = UnitCode::from_term_code(1844);

/// `264000^MDC_DIM_G_M^MDC`, UCUM `g.m`.
///
/// A unit: `OBX-6`.
pub const G_M: UnitCode = UnitCode::from_term_code(1856);

/// `264000^MDC_DIM_X_G_M^MDC`, UCUM `g.m`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_M`.
pub const X_G_M: UnitCode = UnitCode::from_term_code(1856);

/// `264003^MDC_DIM_KILO_G_M^MDC`, UCUM `kg.m`.
///
/// A unit: `OBX-6`.
pub const KILO_G_M: UnitCode = UnitCode::from_term_code(1859);

/// `264018^MDC_DIM_MILLI_G_M^MDC`, UCUM `mg.m`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_M: UnitCode = UnitCode::from_term_code(1874);

/// `264019^MDC_DIM_MICRO_G_M^MDC`, UCUM `ug.m`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_M: UnitCode = UnitCode::from_term_code(1875);

/// `264020^MDC_DIM_NANO_G_M^MDC`, UCUM `ng.m`.
///
/// A unit: `OBX-6`.
pub const NANO_G_M: UnitCode = UnitCode::from_term_code(1876);

/// `264032^MDC_DIM_G_M_PER_M_SQ^MDC`, UCUM `g.m/m2`.
///
/// A unit: `OBX-6`.
pub const G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1888);

/// `264032^MDC_DIM_X_G_M_PER_M_SQ^MDC`, UCUM `g.m/m2`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_M_PER_M_SQ`.
pub const X_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1888);

/// `264035^MDC_DIM_KILO_G_M_PER_M_SQ^MDC`, UCUM `kg.m/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1891);

/// `264050^MDC_DIM_MILLI_G_M_PER_M_SQ^MDC`, UCUM `mg.m/m2`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1906);

/// `264051^MDC_DIM_MICRO_G_M_PER_M_SQ^MDC`, UCUM `ug.m/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1907);

/// `264052^MDC_DIM_NANO_G_M_PER_M_SQ^MDC`, UCUM `ng.m/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1908);

/// `264064^MDC_DIM_G_M_SQ^MDC`, UCUM `g.m2`.
///
/// A unit: `OBX-6`.
pub const G_M_SQ: UnitCode = UnitCode::from_term_code(1920);

/// `264064^MDC_DIM_X_G_M_SQ^MDC`, UCUM `g.m2`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_M_SQ`.
pub const X_G_M_SQ: UnitCode = UnitCode::from_term_code(1920);

/// `264067^MDC_DIM_KILO_G_M_SQ^MDC`, UCUM `kg.m2`.
///
/// A unit: `OBX-6`.
pub const KILO_G_M_SQ: UnitCode = UnitCode::from_term_code(1923);

/// `264082^MDC_DIM_MILLI_G_M_SQ^MDC`, UCUM `mg.m2`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_M_SQ: UnitCode = UnitCode::from_term_code(1938);

/// `264083^MDC_DIM_MICRO_G_M_SQ^MDC`, UCUM `ug.m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_M_SQ: UnitCode = UnitCode::from_term_code(1939);

/// `264084^MDC_DIM_NANO_G_M_SQ^MDC`, UCUM `ng.m2`.
///
/// A unit: `OBX-6`.
pub const NANO_G_M_SQ: UnitCode = UnitCode::from_term_code(1940);

/// `264128^MDC_DIM_G_PER_M_CUBE^MDC`, UCUM `g/m3`.
///
/// A unit: `OBX-6`.
pub const G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1984);

/// `264128^MDC_DIM_X_G_PER_M_CUBE^MDC`, UCUM `g/m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_CUBE`.
pub const X_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1984);

/// `264131^MDC_DIM_KILO_G_PER_M_CUBE^MDC`, UCUM `kg/m3`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1987);

/// `264146^MDC_DIM_MILLI_G_PER_M_CUBE^MDC`, UCUM `mg/m3`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2002);

/// `264147^MDC_DIM_MICRO_G_PER_M_CUBE^MDC`, UCUM `ug/m3`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2003);

/// `264148^MDC_DIM_NANO_G_PER_M_CUBE^MDC`, UCUM `ng/m3`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2004);

/// `264160^MDC_DIM_G_PER_CM_CUBE^MDC`, UCUM `g/cm3`.
///
/// A unit: `OBX-6`.
pub const G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2016);

/// `264160^MDC_DIM_X_G_PER_CM_CUBE^MDC`, UCUM `g/cm3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_CM_CUBE`.
pub const X_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2016);

/// `264163^MDC_DIM_KILO_G_PER_CM_CUBE^MDC`, UCUM `kg/cm3`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2019);

/// `264178^MDC_DIM_MILLI_G_PER_CM_CUBE^MDC`, UCUM `mg/cm3`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2034);

/// `264179^MDC_DIM_MICRO_G_PER_CM_CUBE^MDC`, UCUM `ug/cm3`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2035);

/// `264180^MDC_DIM_NANO_G_PER_CM_CUBE^MDC`, UCUM `ng/cm3`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2036);

/// `264192^MDC_DIM_G_PER_L^MDC`, UCUM `g/L`.
///
/// A unit: `OBX-6`. 17 metrics list it.
pub const G_PER_L: UnitCode = UnitCode::from_term_code(2048);

/// `264192^MDC_DIM_X_G_PER_L^MDC`, UCUM `g/L`.
///
/// A unit: `OBX-6`. 17 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L`.
pub const X_G_PER_L: UnitCode = UnitCode::from_term_code(2048);

/// `264195^MDC_DIM_KILO_G_PER_L^MDC`, UCUM `kg/L`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_L: UnitCode = UnitCode::from_term_code(2051);

/// `264210^MDC_DIM_MILLI_G_PER_L^MDC`, UCUM `mg/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_L: UnitCode = UnitCode::from_term_code(2066);

/// `264211^MDC_DIM_MICRO_G_PER_L^MDC`, UCUM `ug/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_L: UnitCode = UnitCode::from_term_code(2067);

/// `264212^MDC_DIM_NANO_G_PER_L^MDC`, UCUM `ng/L`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_L: UnitCode = UnitCode::from_term_code(2068);

/// `264224^MDC_DIM_G_PER_CL^MDC`, UCUM `g/cL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_CL: UnitCode = UnitCode::from_term_code(2080);

/// `264224^MDC_DIM_X_G_PER_CL^MDC`, UCUM `g/cL`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_CL`.
pub const X_G_PER_CL: UnitCode = UnitCode::from_term_code(2080);

/// `264227^MDC_DIM_KILO_G_PER_CL^MDC`, UCUM `kg/cL`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_CL: UnitCode = UnitCode::from_term_code(2083);

/// `264242^MDC_DIM_MILLI_G_PER_CL^MDC`, UCUM `mg/cL`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_CL: UnitCode = UnitCode::from_term_code(2098);

/// `264243^MDC_DIM_MICRO_G_PER_CL^MDC`, UCUM `ug/cL`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_CL: UnitCode = UnitCode::from_term_code(2099);

/// `264244^MDC_DIM_NANO_G_PER_CL^MDC`, UCUM `ng/cL`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_CL: UnitCode = UnitCode::from_term_code(2100);

/// `264256^MDC_DIM_G_PER_DL^MDC`, UCUM `g/dL`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const G_PER_DL: UnitCode = UnitCode::from_term_code(2112);

/// `264256^MDC_DIM_X_G_PER_DL^MDC`, UCUM `g/dL`.
///
/// A unit: `OBX-6`. 2 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_DL`.
pub const X_G_PER_DL: UnitCode = UnitCode::from_term_code(2112);

/// `264259^MDC_DIM_KILO_G_PER_DL^MDC`, UCUM `kg/dL`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_DL: UnitCode = UnitCode::from_term_code(2115);

/// `264274^MDC_DIM_MILLI_G_PER_DL^MDC`, UCUM `mg/dL`.
///
/// A unit: `OBX-6`. 19 metrics list it.
pub const MILLI_G_PER_DL: UnitCode = UnitCode::from_term_code(2130);

/// `264275^MDC_DIM_MICRO_G_PER_DL^MDC`, UCUM `ug/dL`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_DL: UnitCode = UnitCode::from_term_code(2131);

/// `264276^MDC_DIM_NANO_G_PER_DL^MDC`, UCUM `ng/dL`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_DL: UnitCode = UnitCode::from_term_code(2132);

/// `264288^MDC_DIM_G_PER_ML^MDC`, UCUM `g/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_ML: UnitCode = UnitCode::from_term_code(2144);

/// `264288^MDC_DIM_X_G_PER_ML^MDC`, UCUM `g/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_ML`.
pub const X_G_PER_ML: UnitCode = UnitCode::from_term_code(2144);

/// `264291^MDC_DIM_KILO_G_PER_ML^MDC`, UCUM `kg/mL`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_ML: UnitCode = UnitCode::from_term_code(2147);

/// `264306^MDC_DIM_MILLI_G_PER_ML^MDC`, UCUM `mg/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_ML: UnitCode = UnitCode::from_term_code(2162);

/// `264307^MDC_DIM_MICRO_G_PER_ML^MDC`, UCUM `ug/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_ML: UnitCode = UnitCode::from_term_code(2163);

/// `264308^MDC_DIM_NANO_G_PER_ML^MDC`, UCUM `ng/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_ML: UnitCode = UnitCode::from_term_code(2164);

/// `264320^MDC_DIM_SEC^MDC`, UCUM `s`.
///
/// A unit: `OBX-6`. 39 metrics list it.
pub const SEC: UnitCode = UnitCode::from_term_code(2176);

/// `264320^MDC_DIM_X_SEC^MDC`, UCUM `s`.
///
/// A unit: `OBX-6`. 39 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_SEC`.
pub const X_SEC: UnitCode = UnitCode::from_term_code(2176);

/// `264323^MDC_DIM_KILO_SEC^MDC`, UCUM `ks`.
///
/// A unit: `OBX-6`.
pub const KILO_SEC: UnitCode = UnitCode::from_term_code(2179);

/// `264338^MDC_DIM_MILLI_SEC^MDC`, UCUM `ms`.
///
/// A unit: `OBX-6`. 28 metrics list it.
pub const MILLI_SEC: UnitCode = UnitCode::from_term_code(2194);

/// `264339^MDC_DIM_MICRO_SEC^MDC`, UCUM `us`.
///
/// A unit: `OBX-6`.
pub const MICRO_SEC: UnitCode = UnitCode::from_term_code(2195);

/// `264340^MDC_DIM_NANO_SEC^MDC`, UCUM `ns`.
///
/// A unit: `OBX-6`.
pub const NANO_SEC: UnitCode = UnitCode::from_term_code(2196);

/// `264352^MDC_DIM_MIN^MDC`, UCUM `min`.
///
/// A unit: `OBX-6`. 13 metrics list it.
pub const MIN: UnitCode = UnitCode::from_term_code(2208);

/// `264384^MDC_DIM_HR^MDC`, UCUM `h`.
///
/// A unit: `OBX-6`. 6 metrics list it.
pub const HR: UnitCode = UnitCode::from_term_code(2240);

/// `264416^MDC_DIM_DAY^MDC`, UCUM `d`.
///
/// A unit: `OBX-6`.
pub const DAY: UnitCode = UnitCode::from_term_code(2272);

/// `264448^MDC_DIM_WEEKS^MDC`, UCUM `wk`.
///
/// A unit: `OBX-6`.
pub const WEEKS: UnitCode = UnitCode::from_term_code(2304);

/// `264480^MDC_DIM_MON^MDC`, UCUM `mo`.
///
/// A unit: `OBX-6`.
pub const MON: UnitCode = UnitCode::from_term_code(2336);

/// `264512^MDC_DIM_YR^MDC`, UCUM `a`.
///
/// A unit: `OBX-6`.
pub const YR: UnitCode = UnitCode::from_term_code(2368);

/// `264544^MDC_DIM_TOD^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const TOD: UnitCode = UnitCode::from_term_code(2400);

/// `264576^MDC_DIM_DATE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DATE: UnitCode = UnitCode::from_term_code(2432);

/// `264608^MDC_DIM_PER_SEC^MDC`, UCUM `/s`.
///
/// A unit: `OBX-6`.
pub const PER_SEC: UnitCode = UnitCode::from_term_code(2464);

/// `264608^MDC_DIM_PER_X_SEC^MDC`, UCUM `/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_SEC`.
pub const PER_X_SEC: UnitCode = UnitCode::from_term_code(2464);

/// `264611^MDC_DIM_PER_KILO_SEC^MDC`, UCUM `/(1000.s)`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const PER_KILO_SEC: UnitCode = UnitCode::from_term_code(2467);

/// `264626^MDC_DIM_PER_MILLI_SEC^MDC`, UCUM `/ms`.
///
/// A unit: `OBX-6`.
pub const PER_MILLI_SEC: UnitCode = UnitCode::from_term_code(2482);

/// `264627^MDC_DIM_PER_MICRO_SEC^MDC`, UCUM `/us`.
///
/// A unit: `OBX-6`.
pub const PER_MICRO_SEC: UnitCode = UnitCode::from_term_code(2483);

/// `264628^MDC_DIM_PER_NANO_SEC^MDC`, UCUM `/ns`.
///
/// A unit: `OBX-6`.
pub const PER_NANO_SEC: UnitCode = UnitCode::from_term_code(2484);

/// `264640^MDC_DIM_HZ^MDC`, UCUM `Hz`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const HZ: UnitCode = UnitCode::from_term_code(2496);

/// `264640^MDC_DIM_X_HZ^MDC`, UCUM `Hz`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_HZ`.
pub const X_HZ: UnitCode = UnitCode::from_term_code(2496);

/// `264643^MDC_DIM_KILO_HZ^MDC`, UCUM `kHz`.
///
/// A unit: `OBX-6`.
pub const KILO_HZ: UnitCode = UnitCode::from_term_code(2499);

/// `264658^MDC_DIM_MILLI_HZ^MDC`, UCUM `mHz`.
///
/// A unit: `OBX-6`.
pub const MILLI_HZ: UnitCode = UnitCode::from_term_code(2514);

/// `264659^MDC_DIM_MICRO_HZ^MDC`, UCUM `uHz`.
///
/// A unit: `OBX-6`.
pub const MICRO_HZ: UnitCode = UnitCode::from_term_code(2515);

/// `264660^MDC_DIM_NANO_HZ^MDC`, UCUM `nHz`.
///
/// A unit: `OBX-6`.
pub const NANO_HZ: UnitCode = UnitCode::from_term_code(2516);

/// `264672^MDC_DIM_PER_MIN^MDC`, UCUM `/min`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const PER_MIN: UnitCode = UnitCode::from_term_code(2528);

/// `264704^MDC_DIM_PER_HR^MDC`, UCUM `/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const PER_HR: UnitCode = UnitCode::from_term_code(2560);

/// `264736^MDC_DIM_PER_DAY^MDC`, UCUM `/d`.
///
/// A unit: `OBX-6`.
pub const PER_DAY: UnitCode = UnitCode::from_term_code(2592);

/// `264768^MDC_DIM_PER_WK^MDC`, UCUM `/wk`.
///
/// A unit: `OBX-6`.
pub const PER_WK: UnitCode = UnitCode::from_term_code(2624);

/// `264800^MDC_DIM_PER_MO^MDC`, UCUM `/mo`.
///
/// A unit: `OBX-6`.
pub const PER_MO: UnitCode = UnitCode::from_term_code(2656);

/// `264832^MDC_DIM_PER_YR^MDC`, UCUM `/a`.
///
/// A unit: `OBX-6`.
pub const PER_YR: UnitCode = UnitCode::from_term_code(2688);

/// `264864^MDC_DIM_BEAT_PER_MIN^MDC`, UCUM `/min`.
///
/// A unit: `OBX-6`. 10 metrics list it.
pub const BEAT_PER_MIN: UnitCode = UnitCode::from_term_code(2720);

/// `264896^MDC_DIM_PULS_PER_MIN^MDC`, UCUM `/min`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const PULS_PER_MIN: UnitCode = UnitCode::from_term_code(2752);

/// `264928^MDC_DIM_RESP_PER_MIN^MDC`, UCUM `/min`.
///
/// A unit: `OBX-6`. 30 metrics list it.
pub const RESP_PER_MIN: UnitCode = UnitCode::from_term_code(2784);

/// `264960^MDC_DIM_M_PER_SEC^MDC`, UCUM `m/s`.
///
/// A unit: `OBX-6`.
pub const M_PER_SEC: UnitCode = UnitCode::from_term_code(2816);

/// `264960^MDC_DIM_X_M_PER_SEC^MDC`, UCUM `m/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_SEC`.
pub const X_M_PER_SEC: UnitCode = UnitCode::from_term_code(2816);

/// `264963^MDC_DIM_KILO_M_PER_SEC^MDC`, UCUM `km/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2819);

/// `264978^MDC_DIM_MILLI_M_PER_SEC^MDC`, UCUM `mm/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2834);

/// `264979^MDC_DIM_MICRO_M_PER_SEC^MDC`, UCUM `um/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2835);

/// `264980^MDC_DIM_NANO_M_PER_SEC^MDC`, UCUM `nm/s`.
///
/// A unit: `OBX-6`.
pub const NANO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2836);

/// `264992^MDC_DIM_L_PER_MIN_PER_M_SQ^MDC`, UCUM `L/min/m2`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2848);

/// `264992^MDC_DIM_X_L_PER_MIN_PER_M_SQ^MDC`, UCUM `L/min/m2`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN_PER_M_SQ`.
pub const X_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2848);

/// `264995^MDC_DIM_KILO_L_PER_MIN_PER_M_SQ^MDC`, UCUM `kL/min/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2851);

/// `265010^MDC_DIM_MILLI_L_PER_MIN_PER_M_SQ^MDC`, UCUM `mL/min/m2`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const MILLI_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2866);

/// `265011^MDC_DIM_MICRO_L_PER_MIN_PER_M_SQ^MDC`, UCUM `uL/min/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2867);

/// `265012^MDC_DIM_NANO_L_PER_MIN_PER_M_SQ^MDC`, UCUM `nL/min/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2868);

/// `265024^MDC_DIM_SQ_M_PER_SEC^MDC`, UCUM `m2/s`.
///
/// A unit: `OBX-6`.
pub const SQ_M_PER_SEC: UnitCode = UnitCode::from_term_code(2880);

/// `265024^MDC_DIM_SQ_X_M_PER_SEC^MDC`, UCUM `m2/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_SQ_M_PER_SEC`.
pub const SQ_X_M_PER_SEC: UnitCode = UnitCode::from_term_code(2880);

/// `265027^MDC_DIM_SQ_KILO_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_KILO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2883);

/// `265042^MDC_DIM_SQ_MILLI_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_MILLI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2898);

/// `265043^MDC_DIM_SQ_MICRO_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_MICRO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2899);

/// `265044^MDC_DIM_SQ_NANO_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_NANO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2900);

/// `265056^MDC_DIM_CUBIC_M_PER_SEC^MDC`, UCUM `m3/s`.
///
/// A unit: `OBX-6`.
pub const CUBIC_M_PER_SEC: UnitCode = UnitCode::from_term_code(2912);

/// `265056^MDC_DIM_CUBIC_X_M_PER_SEC^MDC`, UCUM `m3/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_SEC`.
pub const CUBIC_X_M_PER_SEC: UnitCode = UnitCode::from_term_code(2912);

/// `265059^MDC_DIM_CUBIC_KILO_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2915);

/// `265074^MDC_DIM_CUBIC_MILLI_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2930);

/// `265075^MDC_DIM_CUBIC_MICRO_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2931);

/// `265076^MDC_DIM_CUBIC_NANO_M_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2932);

/// `265088^MDC_DIM_CUBIC_M_PER_MIN^MDC`, UCUM `m3/min`.
///
/// A unit: `OBX-6`.
pub const CUBIC_M_PER_MIN: UnitCode = UnitCode::from_term_code(2944);

/// `265088^MDC_DIM_CUBIC_X_M_PER_MIN^MDC`, UCUM `m3/min`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_MIN`.
pub const CUBIC_X_M_PER_MIN: UnitCode = UnitCode::from_term_code(2944);

/// `265091^MDC_DIM_CUBIC_KILO_M_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2947);

/// `265105^MDC_DIM_CUBIC_CENTI_M_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_CENTI_M_PER_MIN: UnitCode = UnitCode::from_term_code(2961);

/// `265106^MDC_DIM_CUBIC_MILLI_M_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_M_PER_MIN: UnitCode = UnitCode::from_term_code(2962);

/// `265107^MDC_DIM_CUBIC_MICRO_M_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2963);

/// `265108^MDC_DIM_CUBIC_NANO_M_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2964);

/// `265120^MDC_DIM_CUBIC_M_PER_HR^MDC`, UCUM `m3/h`.
///
/// A unit: `OBX-6`.
pub const CUBIC_M_PER_HR: UnitCode = UnitCode::from_term_code(2976);

/// `265120^MDC_DIM_CUBIC_X_M_PER_HR^MDC`, UCUM `m3/h`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_HR`.
pub const CUBIC_X_M_PER_HR: UnitCode = UnitCode::from_term_code(2976);

/// `265123^MDC_DIM_CUBIC_KILO_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_M_PER_HR: UnitCode = UnitCode::from_term_code(2979);

/// `265138^MDC_DIM_CUBIC_MILLI_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_M_PER_HR: UnitCode = UnitCode::from_term_code(2994);

/// `265139^MDC_DIM_CUBIC_MICRO_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_M_PER_HR: UnitCode = UnitCode::from_term_code(2995);

/// `265140^MDC_DIM_CUBIC_NANO_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_M_PER_HR: UnitCode = UnitCode::from_term_code(2996);

/// `265152^MDC_DIM_CUBIC_M_PER_DAY^MDC`, UCUM `m3/d`.
///
/// A unit: `OBX-6`.
pub const CUBIC_M_PER_DAY: UnitCode = UnitCode::from_term_code(3008);

/// `265152^MDC_DIM_CUBIC_X_M_PER_DAY^MDC`, UCUM `m3/d`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_DAY`.
pub const CUBIC_X_M_PER_DAY: UnitCode = UnitCode::from_term_code(3008);

/// `265155^MDC_DIM_CUBIC_KILO_M_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3011);

/// `265170^MDC_DIM_CUBIC_MILLI_M_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_M_PER_DAY: UnitCode = UnitCode::from_term_code(3026);

/// `265171^MDC_DIM_CUBIC_MICRO_M_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3027);

/// `265172^MDC_DIM_CUBIC_NANO_M_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3028);

/// `265184^MDC_DIM_L_PER_SEC^MDC`, UCUM `L/s`.
///
/// A unit: `OBX-6`. 37 metrics list it.
pub const L_PER_SEC: UnitCode = UnitCode::from_term_code(3040);

/// `265184^MDC_DIM_X_L_PER_SEC^MDC`, UCUM `L/s`.
///
/// A unit: `OBX-6`. 37 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_SEC`.
pub const X_L_PER_SEC: UnitCode = UnitCode::from_term_code(3040);

/// `265187^MDC_DIM_KILO_L_PER_SEC^MDC`, UCUM `kL/s`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3043);

/// `265202^MDC_DIM_MILLI_L_PER_SEC^MDC`, UCUM `mL/s`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const MILLI_L_PER_SEC: UnitCode = UnitCode::from_term_code(3058);

/// `265203^MDC_DIM_MICRO_L_PER_SEC^MDC`, UCUM `uL/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3059);

/// `265204^MDC_DIM_NANO_L_PER_SEC^MDC`, UCUM `nL/s`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3060);

/// `265216^MDC_DIM_L_PER_MIN^MDC`, UCUM `L/min`.
///
/// A unit: `OBX-6`. 24 metrics list it.
pub const L_PER_MIN: UnitCode = UnitCode::from_term_code(3072);

/// `265216^MDC_DIM_X_L_PER_MIN^MDC`, UCUM `L/min`.
///
/// A unit: `OBX-6`. 24 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN`.
pub const X_L_PER_MIN: UnitCode = UnitCode::from_term_code(3072);

/// `265219^MDC_DIM_KILO_L_PER_MIN^MDC`, UCUM `kL/min`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3075);

/// `265234^MDC_DIM_MILLI_L_PER_MIN^MDC`, UCUM `mL/min`.
///
/// A unit: `OBX-6`. 44 metrics list it.
pub const MILLI_L_PER_MIN: UnitCode = UnitCode::from_term_code(3090);

/// `265235^MDC_DIM_MICRO_L_PER_MIN^MDC`, UCUM `uL/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3091);

/// `265236^MDC_DIM_NANO_L_PER_MIN^MDC`, UCUM `nL/min`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3092);

/// `265248^MDC_DIM_L_PER_HR^MDC`, UCUM `L/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const L_PER_HR: UnitCode = UnitCode::from_term_code(3104);

/// `265248^MDC_DIM_X_L_PER_HR^MDC`, UCUM `L/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_HR`.
pub const X_L_PER_HR: UnitCode = UnitCode::from_term_code(3104);

/// `265251^MDC_DIM_KILO_L_PER_HR^MDC`, UCUM `kL/h`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_HR: UnitCode = UnitCode::from_term_code(3107);

/// `265266^MDC_DIM_MILLI_L_PER_HR^MDC`, UCUM `mL/h`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const MILLI_L_PER_HR: UnitCode = UnitCode::from_term_code(3122);

/// `265267^MDC_DIM_MICRO_L_PER_HR^MDC`, UCUM `uL/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_HR: UnitCode = UnitCode::from_term_code(3123);

/// `265268^MDC_DIM_NANO_L_PER_HR^MDC`, UCUM `nL/h`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_HR: UnitCode = UnitCode::from_term_code(3124);

/// `265280^MDC_DIM_L_PER_DAY^MDC`, UCUM `L/d`.
///
/// A unit: `OBX-6`.
pub const L_PER_DAY: UnitCode = UnitCode::from_term_code(3136);

/// `265280^MDC_DIM_X_L_PER_DAY^MDC`, UCUM `L/d`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_DAY`.
pub const X_L_PER_DAY: UnitCode = UnitCode::from_term_code(3136);

/// `265283^MDC_DIM_KILO_L_PER_DAY^MDC`, UCUM `kL/d`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3139);

/// `265298^MDC_DIM_MILLI_L_PER_DAY^MDC`, UCUM `mL/d`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_DAY: UnitCode = UnitCode::from_term_code(3154);

/// `265299^MDC_DIM_MICRO_L_PER_DAY^MDC`, UCUM `uL/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3155);

/// `265300^MDC_DIM_NANO_L_PER_DAY^MDC`, UCUM `nL/d`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3156);

/// `265312^MDC_DIM_L_PER_KG^MDC`, UCUM `L/kg`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const L_PER_KG: UnitCode = UnitCode::from_term_code(3168);

/// `265312^MDC_DIM_X_L_PER_KG^MDC`, UCUM `L/kg`.
///
/// A unit: `OBX-6`. 4 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG`.
pub const X_L_PER_KG: UnitCode = UnitCode::from_term_code(3168);

/// `265315^MDC_DIM_KILO_L_PER_KG^MDC`, UCUM `kL/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_KG: UnitCode = UnitCode::from_term_code(3171);

/// `265330^MDC_DIM_MILLI_L_PER_KG^MDC`, UCUM `mL/kg`.
///
/// A unit: `OBX-6`. 15 metrics list it.
pub const MILLI_L_PER_KG: UnitCode = UnitCode::from_term_code(3186);

/// `265331^MDC_DIM_MICRO_L_PER_KG^MDC`, UCUM `uL/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_KG: UnitCode = UnitCode::from_term_code(3187);

/// `265332^MDC_DIM_NANO_L_PER_KG^MDC`, UCUM `nL/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_KG: UnitCode = UnitCode::from_term_code(3188);

/// `265344^MDC_DIM_CUBIC_L_PER_KG^MDC`, UCUM `m3/kg`.
///
/// A unit: `OBX-6`.
pub const CUBIC_L_PER_KG: UnitCode = UnitCode::from_term_code(3200);

/// `265344^MDC_DIM_CUBIC_X_L_PER_KG^MDC`, UCUM `m3/kg`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_L_PER_KG`.
pub const CUBIC_X_L_PER_KG: UnitCode = UnitCode::from_term_code(3200);

/// `265347^MDC_DIM_CUBIC_KILO_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_KILO_L_PER_KG: UnitCode = UnitCode::from_term_code(3203);

/// `265362^MDC_DIM_CUBIC_MILLI_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MILLI_L_PER_KG: UnitCode = UnitCode::from_term_code(3218);

/// `265363^MDC_DIM_CUBIC_MICRO_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_MICRO_L_PER_KG: UnitCode = UnitCode::from_term_code(3219);

/// `265364^MDC_DIM_CUBIC_NANO_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CUBIC_NANO_L_PER_KG: UnitCode = UnitCode::from_term_code(3220);

/// `265376^MDC_DIM_M_PER_PASCAL_SEC^MDC`, UCUM `m/Pa/s`.
///
/// A unit: `OBX-6`.
pub const M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3232);

/// `265376^MDC_DIM_X_M_PER_PASCAL_SEC^MDC`, UCUM `m/Pa/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_PASCAL_SEC`.
pub const X_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3232);

/// `265379^MDC_DIM_KILO_M_PER_PASCAL_SEC^MDC`, UCUM `km/Pa/s`.
///
/// A unit: `OBX-6`.
pub const KILO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3235);

/// `265394^MDC_DIM_MILLI_M_PER_PASCAL_SEC^MDC`, UCUM `mm/Pa/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3250);

/// `265395^MDC_DIM_MICRO_M_PER_PASCAL_SEC^MDC`, UCUM `um/Pa/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3251);

/// `265396^MDC_DIM_NANO_M_PER_PASCAL_SEC^MDC`, UCUM `nm/Pa/s`.
///
/// A unit: `OBX-6`.
pub const NANO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3252);

/// `265408^MDC_DIM_L_PER_MIN_PER_ML_HG^MDC`, UCUM `L/min/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3264);

/// `265408^MDC_DIM_X_L_PER_MIN_PER_ML_HG^MDC`, UCUM `L/min/mm[Hg]`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN_PER_ML_HG`.
pub const X_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3264);

/// `265411^MDC_DIM_KILO_L_PER_MIN_PER_ML_HG^MDC`, UCUM `kL/min/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3267);

/// `265426^MDC_DIM_MILLI_L_PER_MIN_PER_ML_HG^MDC`, UCUM `mL/min/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3282);

/// `265427^MDC_DIM_MICRO_L_PER_MIN_PER_ML_HG^MDC`, UCUM `uL/min/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3283);

/// `265428^MDC_DIM_NANO_L_PER_MIN_PER_ML_HG^MDC`, UCUM `nL/min/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3284);

/// `265440^MDC_DIM_G_PER_SEC^MDC`, UCUM `g/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_SEC: UnitCode = UnitCode::from_term_code(3296);

/// `265440^MDC_DIM_X_G_PER_SEC^MDC`, UCUM `g/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_SEC`.
pub const X_G_PER_SEC: UnitCode = UnitCode::from_term_code(3296);

/// `265443^MDC_DIM_KILO_G_PER_SEC^MDC`, UCUM `kg/s`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3299);

/// `265458^MDC_DIM_MILLI_G_PER_SEC^MDC`, UCUM `mg/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_SEC: UnitCode = UnitCode::from_term_code(3314);

/// `265459^MDC_DIM_MICRO_G_PER_SEC^MDC`, UCUM `ug/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3315);

/// `265460^MDC_DIM_NANO_G_PER_SEC^MDC`, UCUM `ng/s`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3316);

/// `265472^MDC_DIM_G_PER_MIN^MDC`, UCUM `g/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_MIN: UnitCode = UnitCode::from_term_code(3328);

/// `265472^MDC_DIM_X_G_PER_MIN^MDC`, UCUM `g/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_MIN`.
pub const X_G_PER_MIN: UnitCode = UnitCode::from_term_code(3328);

/// `265475^MDC_DIM_KILO_G_PER_MIN^MDC`, UCUM `kg/min`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3331);

/// `265490^MDC_DIM_MILLI_G_PER_MIN^MDC`, UCUM `mg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_MIN: UnitCode = UnitCode::from_term_code(3346);

/// `265491^MDC_DIM_MICRO_G_PER_MIN^MDC`, UCUM `ug/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3347);

/// `265492^MDC_DIM_NANO_G_PER_MIN^MDC`, UCUM `ng/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3348);

/// `265504^MDC_DIM_G_PER_HR^MDC`, UCUM `g/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_HR: UnitCode = UnitCode::from_term_code(3360);

/// `265504^MDC_DIM_X_G_PER_HR^MDC`, UCUM `g/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_HR`.
pub const X_G_PER_HR: UnitCode = UnitCode::from_term_code(3360);

/// `265507^MDC_DIM_KILO_G_PER_HR^MDC`, UCUM `kg/h`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_HR: UnitCode = UnitCode::from_term_code(3363);

/// `265522^MDC_DIM_MILLI_G_PER_HR^MDC`, UCUM `mg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_HR: UnitCode = UnitCode::from_term_code(3378);

/// `265523^MDC_DIM_MICRO_G_PER_HR^MDC`, UCUM `ug/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_HR: UnitCode = UnitCode::from_term_code(3379);

/// `265524^MDC_DIM_NANO_G_PER_HR^MDC`, UCUM `ng/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_HR: UnitCode = UnitCode::from_term_code(3380);

/// `265536^MDC_DIM_G_PER_DAY^MDC`, UCUM `g/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_DAY: UnitCode = UnitCode::from_term_code(3392);

/// `265536^MDC_DIM_X_G_PER_DAY^MDC`, UCUM `g/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_DAY`.
pub const X_G_PER_DAY: UnitCode = UnitCode::from_term_code(3392);

/// `265539^MDC_DIM_KILO_G_PER_DAY^MDC`, UCUM `kg/d`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3395);

/// `265554^MDC_DIM_MILLI_G_PER_DAY^MDC`, UCUM `mg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_DAY: UnitCode = UnitCode::from_term_code(3410);

/// `265555^MDC_DIM_MICRO_G_PER_DAY^MDC`, UCUM `ug/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3411);

/// `265556^MDC_DIM_NANO_G_PER_DAY^MDC`, UCUM `ng/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3412);

/// `265568^MDC_DIM_G_PER_KG_PER_SEC^MDC`, UCUM `g/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3424);

/// `265568^MDC_DIM_X_G_PER_KG_PER_SEC^MDC`, UCUM `g/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_SEC`.
pub const X_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3424);

/// `265571^MDC_DIM_KILO_G_PER_KG_PER_SEC^MDC`, UCUM `kg/kg/s`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3427);

/// `265586^MDC_DIM_MILLI_G_PER_KG_PER_SEC^MDC`, UCUM `mg/kg/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3442);

/// `265587^MDC_DIM_MICRO_G_PER_KG_PER_SEC^MDC`, UCUM `ug/kg/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3443);

/// `265588^MDC_DIM_NANO_G_PER_KG_PER_SEC^MDC`, UCUM `ng/kg/s`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3444);

/// `265600^MDC_DIM_G_PER_KG_PER_MIN^MDC`, UCUM `g/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3456);

/// `265600^MDC_DIM_X_G_PER_KG_PER_MIN^MDC`, UCUM `g/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_MIN`.
pub const X_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3456);

/// `265603^MDC_DIM_KILO_G_PER_KG_PER_MIN^MDC`, UCUM `kg/kg/min`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3459);

/// `265618^MDC_DIM_MILLI_G_PER_KG_PER_MIN^MDC`, UCUM `mg/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3474);

/// `265619^MDC_DIM_MICRO_G_PER_KG_PER_MIN^MDC`, UCUM `ug/kg/min`.
///
/// A unit: `OBX-6`. 3 metrics list it.
pub const MICRO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3475);

/// `265620^MDC_DIM_NANO_G_PER_KG_PER_MIN^MDC`, UCUM `ng/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3476);

/// `265632^MDC_DIM_G_PER_KG_PER_HR^MDC`, UCUM `g/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3488);

/// `265632^MDC_DIM_X_G_PER_KG_PER_HR^MDC`, UCUM `g/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_HR`.
pub const X_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3488);

/// `265635^MDC_DIM_KILO_G_PER_KG_PER_HR^MDC`, UCUM `kg/kg/h`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3491);

/// `265650^MDC_DIM_MILLI_G_PER_KG_PER_HR^MDC`, UCUM `mg/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3506);

/// `265651^MDC_DIM_MICRO_G_PER_KG_PER_HR^MDC`, UCUM `ug/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3507);

/// `265652^MDC_DIM_NANO_G_PER_KG_PER_HR^MDC`, UCUM `ng/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3508);

/// `265664^MDC_DIM_G_PER_KG_PER_DAY^MDC`, UCUM `g/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3520);

/// `265664^MDC_DIM_X_G_PER_KG_PER_DAY^MDC`, UCUM `g/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_DAY`.
pub const X_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3520);

/// `265667^MDC_DIM_KILO_G_PER_KG_PER_DAY^MDC`, UCUM `kg/kg/d`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3523);

/// `265682^MDC_DIM_MILLI_G_PER_KG_PER_DAY^MDC`, UCUM `mg/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3538);

/// `265683^MDC_DIM_MICRO_G_PER_KG_PER_DAY^MDC`, UCUM `ug/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3539);

/// `265684^MDC_DIM_NANO_G_PER_KG_PER_DAY^MDC`, UCUM `ng/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3540);

/// `265696^MDC_DIM_G_PER_L_PER_SEC^MDC`, UCUM `g/L/s`.
///
/// A unit: `OBX-6`.
pub const G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3552);

/// `265696^MDC_DIM_X_G_PER_L_PER_SEC^MDC`, UCUM `g/L/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_SEC`.
pub const X_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3552);

/// `265699^MDC_DIM_KILO_G_PER_L_PER_SEC^MDC`, UCUM `kg/L/s`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3555);

/// `265699^MDC_DIM_KILO_G_PER_L_SEC^MDC`, UCUM `kg/L/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_KILO_G_PER_L_PER_SEC`.
pub const KILO_G_PER_L_SEC: UnitCode = UnitCode::from_term_code(3555);

/// `265714^MDC_DIM_MILLI_G_PER_L_PER_SEC^MDC`, UCUM `mg/L/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3570);

/// `265715^MDC_DIM_MICRO_G_PER_L_PER_SEC^MDC`, UCUM `ug/L/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3571);

/// `265716^MDC_DIM_NANO_G_PER_L_PER_SEC^MDC`, UCUM `ng/L/s`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3572);

/// `265728^MDC_DIM_G_PER_L_PER_MIN^MDC`, UCUM `g/L/min`.
///
/// A unit: `OBX-6`.
pub const G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3584);

/// `265728^MDC_DIM_X_G_PER_L_PER_MIN^MDC`, UCUM `g/L/min`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_MIN`.
pub const X_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3584);

/// `265731^MDC_DIM_KILO_G_PER_L_PER_MIN^MDC`, UCUM `kg/L/min`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3587);

/// `265746^MDC_DIM_MILLI_G_PER_L_PER_MIN^MDC`, UCUM `mg/L/min`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3602);

/// `265747^MDC_DIM_MICRO_G_PER_L_PER_MIN^MDC`, UCUM `ug/L/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3603);

/// `265748^MDC_DIM_NANO_G_PER_L_PER_MIN^MDC`, UCUM `ng/L/min`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3604);

/// `265760^MDC_DIM_G_PER_L_PER_HR^MDC`, UCUM `g/L/h`.
///
/// A unit: `OBX-6`.
pub const G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3616);

/// `265760^MDC_DIM_X_G_PER_L_PER_HR^MDC`, UCUM `g/L/h`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_HR`.
pub const X_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3616);

/// `265763^MDC_DIM_KILO_G_PER_L_PER_HR^MDC`, UCUM `kg/L/h`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3619);

/// `265778^MDC_DIM_MILLI_G_PER_L_PER_HR^MDC`, UCUM `mg/L/h`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3634);

/// `265779^MDC_DIM_MICRO_G_PER_L_PER_HR^MDC`, UCUM `ug/L/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3635);

/// `265780^MDC_DIM_NANO_G_PER_L_PER_HR^MDC`, UCUM `ng/L/h`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3636);

/// `265792^MDC_DIM_G_PER_L_PER_DAY^MDC`, UCUM `g/L/d`.
///
/// A unit: `OBX-6`.
pub const G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3648);

/// `265792^MDC_DIM_X_G_PER_L_PER_DAY^MDC`, UCUM `g/L/d`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_DAY`.
pub const X_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3648);

/// `265795^MDC_DIM_KILO_G_PER_L_PER_DAY^MDC`, UCUM `kg/L/d`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3651);

/// `265810^MDC_DIM_MILLI_G_PER_L_PER_DAY^MDC`, UCUM `mg/L/d`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3666);

/// `265811^MDC_DIM_MICRO_G_PER_L_PER_DAY^MDC`, UCUM `ug/L/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3667);

/// `265812^MDC_DIM_NANO_G_PER_L_PER_DAY^MDC`, UCUM `ng/L/d`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3668);

/// `265824^MDC_DIM_G_PER_M_PER_SEC^MDC`, UCUM `g/m/s`.
///
/// A unit: `OBX-6`.
pub const G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3680);

/// `265824^MDC_DIM_X_G_PER_M_PER_SEC^MDC`, UCUM `g/m/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_PER_SEC`.
pub const X_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3680);

/// `265827^MDC_DIM_KILO_G_PER_M_PER_SEC^MDC`, UCUM `kg/m/s`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3683);

/// `265842^MDC_DIM_MILLI_G_PER_M_PER_SEC^MDC`, UCUM `mg/m/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3698);

/// `265843^MDC_DIM_MICRO_G_PER_M_PER_SEC^MDC`, UCUM `ug/m/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3699);

/// `265844^MDC_DIM_NANO_G_PER_M_PER_SEC^MDC`, UCUM `ng/m/s`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3700);

/// `265856^MDC_DIM_G_M_PER_SEC^MDC`, UCUM `g.m/s`.
///
/// A unit: `OBX-6`.
pub const G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3712);

/// `265856^MDC_DIM_X_G_M_PER_SEC^MDC`, UCUM `g.m/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_M_PER_SEC`.
pub const X_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3712);

/// `265859^MDC_DIM_KILO_G_M_PER_SEC^MDC`, UCUM `kg.m/s`.
///
/// A unit: `OBX-6`.
pub const KILO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3715);

/// `265874^MDC_DIM_MILLI_G_M_PER_SEC^MDC`, UCUM `mg.m/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3730);

/// `265875^MDC_DIM_MICRO_G_M_PER_SEC^MDC`, UCUM `ug.m/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3731);

/// `265876^MDC_DIM_NANO_G_M_PER_SEC^MDC`, UCUM `ng.m/s`.
///
/// A unit: `OBX-6`.
pub const NANO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3732);

/// `265888^MDC_DIM_NEWTON_SEC^MDC`, UCUM `N.s`.
///
/// A unit: `OBX-6`.
pub const NEWTON_SEC: UnitCode = UnitCode::from_term_code(3744);

/// `265888^MDC_DIM_X_NEWTON_SEC^MDC`, UCUM `N.s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_NEWTON_SEC`.
pub const X_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3744);

/// `265891^MDC_DIM_KILO_NEWTON_SEC^MDC`, UCUM `kN.s`.
///
/// A unit: `OBX-6`.
pub const KILO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3747);

/// `265906^MDC_DIM_MILLI_NEWTON_SEC^MDC`, UCUM `mN.s`.
///
/// A unit: `OBX-6`.
pub const MILLI_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3762);

/// `265907^MDC_DIM_MICRO_NEWTON_SEC^MDC`, UCUM `uN.s`.
///
/// A unit: `OBX-6`.
pub const MICRO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3763);

/// `265908^MDC_DIM_NANO_NEWTON_SEC^MDC`, UCUM `nN.s`.
///
/// A unit: `OBX-6`.
pub const NANO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3764);

/// `265920^MDC_DIM_NEWTON^MDC`, UCUM `N`.
///
/// A unit: `OBX-6`.
pub const NEWTON: UnitCode = UnitCode::from_term_code(3776);

/// `265920^MDC_DIM_X_NEWTON^MDC`, UCUM `N`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_NEWTON`.
pub const X_NEWTON: UnitCode = UnitCode::from_term_code(3776);

/// `265923^MDC_DIM_KILO_NEWTON^MDC`, UCUM `kN`.
///
/// A unit: `OBX-6`.
pub const KILO_NEWTON: UnitCode = UnitCode::from_term_code(3779);

/// `265938^MDC_DIM_MILLI_NEWTON^MDC`, UCUM `mN`.
///
/// A unit: `OBX-6`.
pub const MILLI_NEWTON: UnitCode = UnitCode::from_term_code(3794);

/// `265939^MDC_DIM_MICRO_NEWTON^MDC`, UCUM `uN`.
///
/// A unit: `OBX-6`.
pub const MICRO_NEWTON: UnitCode = UnitCode::from_term_code(3795);

/// `265940^MDC_DIM_NANO_NEWTON^MDC`, UCUM `nN`.
///
/// A unit: `OBX-6`.
pub const NANO_NEWTON: UnitCode = UnitCode::from_term_code(3796);

/// `265952^MDC_DIM_DYNE^MDC`, UCUM `dyn`.
///
/// A unit: `OBX-6`.
pub const DYNE: UnitCode = UnitCode::from_term_code(3808);

/// `265952^MDC_DIM_X_DYNE^MDC`, UCUM `dyn`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_DYNE`.
pub const X_DYNE: UnitCode = UnitCode::from_term_code(3808);

/// `265955^MDC_DIM_KILO_DYNE^MDC`, UCUM `kdyn`.
///
/// A unit: `OBX-6`.
pub const KILO_DYNE: UnitCode = UnitCode::from_term_code(3811);

/// `265970^MDC_DIM_MILLI_DYNE^MDC`, UCUM `mdyn`.
///
/// A unit: `OBX-6`.
pub const MILLI_DYNE: UnitCode = UnitCode::from_term_code(3826);

/// `265971^MDC_DIM_MICRO_DYNE^MDC`, UCUM `udyn`.
///
/// A unit: `OBX-6`.
pub const MICRO_DYNE: UnitCode = UnitCode::from_term_code(3827);

/// `265972^MDC_DIM_NANO_DYNE^MDC`, UCUM `ndyn`.
///
/// A unit: `OBX-6`.
pub const NANO_DYNE: UnitCode = UnitCode::from_term_code(3828);

/// `265984^MDC_DIM_PASCAL^MDC`, UCUM `Pa`.
///
/// A unit: `OBX-6`.
pub const PASCAL: UnitCode = UnitCode::from_term_code(3840);

/// `265984^MDC_DIM_X_PASCAL^MDC`, UCUM `Pa`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL`.
pub const X_PASCAL: UnitCode = UnitCode::from_term_code(3840);

/// `265986^MDC_DIM_HECTO_PASCAL^MDC`, UCUM `hPa`.
///
/// A unit: `OBX-6`. 73 metrics list it.
pub const HECTO_PASCAL: UnitCode = UnitCode::from_term_code(3842);

/// `265987^MDC_DIM_KILO_PASCAL^MDC`, UCUM `kPa`.
///
/// A unit: `OBX-6`. 286 metrics list it.
pub const KILO_PASCAL: UnitCode = UnitCode::from_term_code(3843);

/// `266002^MDC_DIM_MILLI_PASCAL^MDC`, UCUM `mPa`.
///
/// A unit: `OBX-6`.
pub const MILLI_PASCAL: UnitCode = UnitCode::from_term_code(3858);

/// `266003^MDC_DIM_MICRO_PASCAL^MDC`, UCUM `uPa`.
///
/// A unit: `OBX-6`.
pub const MICRO_PASCAL: UnitCode = UnitCode::from_term_code(3859);

/// `266004^MDC_DIM_NANO_PASCAL^MDC`, UCUM `nPa`.
///
/// A unit: `OBX-6`.
pub const NANO_PASCAL: UnitCode = UnitCode::from_term_code(3860);

/// `266016^MDC_DIM_MMHG^MDC`, UCUM `mm[Hg]`.
///
/// A unit: `OBX-6`. 279 metrics list it.
pub const MMHG: UnitCode = UnitCode::from_term_code(3872);

/// `266048^MDC_DIM_CM_H2O^MDC`, UCUM `cm[H2O]`.
///
/// A unit: `OBX-6`. 73 metrics list it.
pub const CM_H2O: UnitCode = UnitCode::from_term_code(3904);

/// `266080^MDC_DIM_BAR^MDC`, UCUM `bar`.
///
/// A unit: `OBX-6`.
pub const BAR: UnitCode = UnitCode::from_term_code(3936);

/// `266080^MDC_DIM_X_BAR^MDC`, UCUM `bar`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR`.
pub const X_BAR: UnitCode = UnitCode::from_term_code(3936);

/// `266083^MDC_DIM_KILO_BAR^MDC`, UCUM `kbar`.
///
/// A unit: `OBX-6`.
pub const KILO_BAR: UnitCode = UnitCode::from_term_code(3939);

/// `266098^MDC_DIM_MILLI_BAR^MDC`, UCUM `mbar`.
///
/// A unit: `OBX-6`. 196 metrics list it.
pub const MILLI_BAR: UnitCode = UnitCode::from_term_code(3954);

/// `266099^MDC_DIM_MICRO_BAR^MDC`, UCUM `ubar`.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR: UnitCode = UnitCode::from_term_code(3955);

/// `266100^MDC_DIM_NANO_BAR^MDC`, UCUM `nbar`.
///
/// A unit: `OBX-6`.
pub const NANO_BAR: UnitCode = UnitCode::from_term_code(3956);

/// `266112^MDC_DIM_JOULES^MDC`, UCUM `J`.
///
/// A unit: `OBX-6`.
pub const JOULES: UnitCode = UnitCode::from_term_code(3968);

/// `266112^MDC_DIM_X_JOULES^MDC`, UCUM `J`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_JOULES`.
pub const X_JOULES: UnitCode = UnitCode::from_term_code(3968);

/// `266115^MDC_DIM_KILO_JOULES^MDC`, UCUM `kJ`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES: UnitCode = UnitCode::from_term_code(3971);

/// `266130^MDC_DIM_MILLI_JOULES^MDC`, UCUM `mJ`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES: UnitCode = UnitCode::from_term_code(3986);

/// `266131^MDC_DIM_MICRO_JOULES^MDC`, UCUM `uJ`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES: UnitCode = UnitCode::from_term_code(3987);

/// `266132^MDC_DIM_NANO_JOULES^MDC`, UCUM `nJ`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES: UnitCode = UnitCode::from_term_code(3988);

/// `266144^MDC_DIM_EVOLT^MDC`, UCUM `eV`.
///
/// A unit: `OBX-6`.
pub const EVOLT: UnitCode = UnitCode::from_term_code(4000);

/// `266144^MDC_DIM_X_EVOLT^MDC`, UCUM `eV`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_EVOLT`.
pub const X_EVOLT: UnitCode = UnitCode::from_term_code(4000);

/// `266147^MDC_DIM_KILO_EVOLT^MDC`, UCUM `keV`.
///
/// A unit: `OBX-6`.
pub const KILO_EVOLT: UnitCode = UnitCode::from_term_code(4003);

/// `266162^MDC_DIM_MILLI_EVOLT^MDC`, UCUM `meV`.
///
/// A unit: `OBX-6`.
pub const MILLI_EVOLT: UnitCode = UnitCode::from_term_code(4018);

/// `266163^MDC_DIM_MICRO_EVOLT^MDC`, UCUM `ueV`.
///
/// A unit: `OBX-6`.
pub const MICRO_EVOLT: UnitCode = UnitCode::from_term_code(4019);

/// `266164^MDC_DIM_NANO_EVOLT^MDC`, UCUM `neV`.
///
/// A unit: `OBX-6`.
pub const NANO_EVOLT: UnitCode = UnitCode::from_term_code(4020);

/// `266176^MDC_DIM_WATT^MDC`, UCUM `W`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const WATT: UnitCode = UnitCode::from_term_code(4032);

/// `266176^MDC_DIM_X_WATT^MDC`, UCUM `W`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_WATT`.
pub const X_WATT: UnitCode = UnitCode::from_term_code(4032);

/// `266179^MDC_DIM_KILO_WATT^MDC`, UCUM `kW`.
///
/// A unit: `OBX-6`.
pub const KILO_WATT: UnitCode = UnitCode::from_term_code(4035);

/// `266194^MDC_DIM_MILLI_WATT^MDC`, UCUM `mW`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_WATT: UnitCode = UnitCode::from_term_code(4050);

/// `266195^MDC_DIM_MICRO_WATT^MDC`, UCUM `uW`.
///
/// A unit: `OBX-6`.
pub const MICRO_WATT: UnitCode = UnitCode::from_term_code(4051);

/// `266196^MDC_DIM_NANO_WATT^MDC`, UCUM `nW`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_WATT: UnitCode = UnitCode::from_term_code(4052);

/// `266197^MDC_DIM_PICO_WATT^MDC`, UCUM `pW`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const PICO_WATT: UnitCode = UnitCode::from_term_code(4053);

/// `266208^MDC_DIM_PASCAL_SEC_PER_M_CUBE^MDC`, UCUM `Pa.s/m3`.
///
/// A unit: `OBX-6`.
pub const PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4064);

/// `266208^MDC_DIM_X_PASCAL_SEC_PER_M_CUBE^MDC`, UCUM `Pa.s/m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_SEC_PER_M_CUBE`.
pub const X_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4064);

/// `266211^MDC_DIM_KILO_PASCAL_SEC_PER_M_CUBE^MDC`, UCUM `kPa.s/m3`.
///
/// A unit: `OBX-6`.
pub const KILO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4067);

/// `266226^MDC_DIM_MILLI_PASCAL_SEC_PER_M_CUBE^MDC`, UCUM `mPa.s/m3`.
///
/// A unit: `OBX-6`.
pub const MILLI_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4082);

/// `266227^MDC_DIM_MICRO_PASCAL_SEC_PER_M_CUBE^MDC`, UCUM `uPa.s/m3`.
///
/// A unit: `OBX-6`.
pub const MICRO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4083);

/// `266228^MDC_DIM_NANO_PASCAL_SEC_PER_M_CUBE^MDC`, UCUM `nPa.s/m3`.
///
/// A unit: `OBX-6`.
pub const NANO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4084);

/// `266240^MDC_DIM_PASCAL_SEC_PER_L^MDC`, UCUM `Pa.s/L`.
///
/// A unit: `OBX-6`.
pub const PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4096);

/// `266240^MDC_DIM_X_PASCAL_SEC_PER_L^MDC`, UCUM `Pa.s/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_SEC_PER_L`.
pub const X_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4096);

/// `266242^MDC_DIM_HECTO_PASCAL_SEC_PER_L^MDC`, UCUM `hPa.s/L`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const HECTO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4098);

/// `266243^MDC_DIM_KILO_PASCAL_SEC_PER_L^MDC`, UCUM `kPa.s/L`.
///
/// A unit: `OBX-6`.
pub const KILO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4099);

/// `266258^MDC_DIM_MILLI_PASCAL_SEC_PER_L^MDC`, UCUM `mPa.s/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4114);

/// `266259^MDC_DIM_MICRO_PASCAL_SEC_PER_L^MDC`, UCUM `uPa.s/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4115);

/// `266260^MDC_DIM_NANO_PASCAL_SEC_PER_L^MDC`, UCUM `nPa.s/L`.
///
/// A unit: `OBX-6`.
pub const NANO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4116);

/// `266304^MDC_DIM_AMPS^MDC`, UCUM `A`.
///
/// A unit: `OBX-6`.
pub const AMPS: UnitCode = UnitCode::from_term_code(4160);

/// `266304^MDC_DIM_X_AMPS^MDC`, UCUM `A`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_AMPS`.
pub const X_AMPS: UnitCode = UnitCode::from_term_code(4160);

/// `266307^MDC_DIM_KILO_AMPS^MDC`, UCUM `kA`.
///
/// A unit: `OBX-6`.
pub const KILO_AMPS: UnitCode = UnitCode::from_term_code(4163);

/// `266322^MDC_DIM_MILLI_AMPS^MDC`, UCUM `mA`.
///
/// A unit: `OBX-6`.
pub const MILLI_AMPS: UnitCode = UnitCode::from_term_code(4178);

/// `266323^MDC_DIM_MICRO_AMPS^MDC`, UCUM `uA`.
///
/// A unit: `OBX-6`.
pub const MICRO_AMPS: UnitCode = UnitCode::from_term_code(4179);

/// `266324^MDC_DIM_NANO_AMPS^MDC`, UCUM `nA`.
///
/// A unit: `OBX-6`.
pub const NANO_AMPS: UnitCode = UnitCode::from_term_code(4180);

/// `266336^MDC_DIM_COULOMB^MDC`, UCUM `C`.
///
/// A unit: `OBX-6`.
pub const COULOMB: UnitCode = UnitCode::from_term_code(4192);

/// `266336^MDC_DIM_X_COULOMB^MDC`, UCUM `C`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_COULOMB`.
pub const X_COULOMB: UnitCode = UnitCode::from_term_code(4192);

/// `266339^MDC_DIM_KILO_COULOMB^MDC`, UCUM `kC`.
///
/// A unit: `OBX-6`.
pub const KILO_COULOMB: UnitCode = UnitCode::from_term_code(4195);

/// `266354^MDC_DIM_MILLI_COULOMB^MDC`, UCUM `mC`.
///
/// A unit: `OBX-6`.
pub const MILLI_COULOMB: UnitCode = UnitCode::from_term_code(4210);

/// `266355^MDC_DIM_MICRO_COULOMB^MDC`, UCUM `uC`.
///
/// A unit: `OBX-6`.
pub const MICRO_COULOMB: UnitCode = UnitCode::from_term_code(4211);

/// `266356^MDC_DIM_NANO_COULOMB^MDC`, UCUM `nC`.
///
/// A unit: `OBX-6`.
pub const NANO_COULOMB: UnitCode = UnitCode::from_term_code(4212);

/// `266368^MDC_DIM_AMPS_PER_M^MDC`, UCUM `A/m`.
///
/// A unit: `OBX-6`.
pub const AMPS_PER_M: UnitCode = UnitCode::from_term_code(4224);

/// `266368^MDC_DIM_X_AMPS_PER_M^MDC`, UCUM `A/m`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_AMPS_PER_M`.
pub const X_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4224);

/// `266371^MDC_DIM_KILO_AMPS_PER_M^MDC`, UCUM `kA/m`.
///
/// A unit: `OBX-6`.
pub const KILO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4227);

/// `266386^MDC_DIM_MILLI_AMPS_PER_M^MDC`, UCUM `mA/m`.
///
/// A unit: `OBX-6`.
pub const MILLI_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4242);

/// `266387^MDC_DIM_MICRO_AMPS_PER_M^MDC`, UCUM `uA/m`.
///
/// A unit: `OBX-6`.
pub const MICRO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4243);

/// `266388^MDC_DIM_NANO_AMPS_PER_M^MDC`, UCUM `nA/m`.
///
/// A unit: `OBX-6`.
pub const NANO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4244);

/// `266400^MDC_DIM_VOLT^MDC`, UCUM `V`.
///
/// A unit: `OBX-6`.
pub const VOLT: UnitCode = UnitCode::from_term_code(4256);

/// `266400^MDC_DIM_X_VOLT^MDC`, UCUM `V`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_VOLT`.
pub const X_VOLT: UnitCode = UnitCode::from_term_code(4256);

/// `266403^MDC_DIM_KILO_VOLT^MDC`, UCUM `kV`.
///
/// A unit: `OBX-6`.
pub const KILO_VOLT: UnitCode = UnitCode::from_term_code(4259);

/// `266418^MDC_DIM_MILLI_VOLT^MDC`, UCUM `mV`.
///
/// A unit: `OBX-6`. 26 metrics list it.
pub const MILLI_VOLT: UnitCode = UnitCode::from_term_code(4274);

/// `266419^MDC_DIM_MICRO_VOLT^MDC`, UCUM `uV`.
///
/// A unit: `OBX-6`. 28 metrics list it.
pub const MICRO_VOLT: UnitCode = UnitCode::from_term_code(4275);

/// `266420^MDC_DIM_NANO_VOLT^MDC`, UCUM `nV`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const NANO_VOLT: UnitCode = UnitCode::from_term_code(4276);

/// `266432^MDC_DIM_OHM^MDC`, UCUM `Ohm`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const OHM: UnitCode = UnitCode::from_term_code(4288);

/// `266432^MDC_DIM_X_OHM^MDC`, UCUM `Ohm`.
///
/// A unit: `OBX-6`. 2 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_OHM`.
pub const X_OHM: UnitCode = UnitCode::from_term_code(4288);

/// `266434^MDC_DIM_HECTO_OHM^MDC`, UCUM `hOhm`.
///
/// A unit: `OBX-6`.
pub const HECTO_OHM: UnitCode = UnitCode::from_term_code(4290);

/// `266435^MDC_DIM_KILO_OHM^MDC`, UCUM `kOhm`.
///
/// A unit: `OBX-6`.
pub const KILO_OHM: UnitCode = UnitCode::from_term_code(4291);

/// `266450^MDC_DIM_MILLI_OHM^MDC`, UCUM `mOhm`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_OHM: UnitCode = UnitCode::from_term_code(4306);

/// `266451^MDC_DIM_MICRO_OHM^MDC`, UCUM `uOhm`.
///
/// A unit: `OBX-6`.
pub const MICRO_OHM: UnitCode = UnitCode::from_term_code(4307);

/// `266452^MDC_DIM_NANO_OHM^MDC`, UCUM `nOhm`.
///
/// A unit: `OBX-6`.
pub const NANO_OHM: UnitCode = UnitCode::from_term_code(4308);

/// `266464^MDC_DIM_OHM_M^MDC`, UCUM `Ohm.m`.
///
/// A unit: `OBX-6`.
pub const OHM_M: UnitCode = UnitCode::from_term_code(4320);

/// `266464^MDC_DIM_X_OHM_M^MDC`, UCUM `Ohm.m`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_OHM_M`.
pub const X_OHM_M: UnitCode = UnitCode::from_term_code(4320);

/// `266467^MDC_DIM_KILO_OHM_M^MDC`, UCUM `kOhm.m`.
///
/// A unit: `OBX-6`.
pub const KILO_OHM_M: UnitCode = UnitCode::from_term_code(4323);

/// `266482^MDC_DIM_MILLI_OHM_M^MDC`, UCUM `mOhm.m`.
///
/// A unit: `OBX-6`.
pub const MILLI_OHM_M: UnitCode = UnitCode::from_term_code(4338);

/// `266483^MDC_DIM_MICRO_OHM_M^MDC`, UCUM `uOhm.m`.
///
/// A unit: `OBX-6`.
pub const MICRO_OHM_M: UnitCode = UnitCode::from_term_code(4339);

/// `266484^MDC_DIM_NANO_OHM_M^MDC`, UCUM `nOhm.m`.
///
/// A unit: `OBX-6`.
pub const NANO_OHM_M: UnitCode = UnitCode::from_term_code(4340);

/// `266496^MDC_DIM_FARAD^MDC`, UCUM `F`.
///
/// A unit: `OBX-6`.
pub const FARAD: UnitCode = UnitCode::from_term_code(4352);

/// `266496^MDC_DIM_X_FARAD^MDC`, UCUM `F`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_FARAD`.
pub const X_FARAD: UnitCode = UnitCode::from_term_code(4352);

/// `266499^MDC_DIM_KILO_FARAD^MDC`, UCUM `kF`.
///
/// A unit: `OBX-6`.
pub const KILO_FARAD: UnitCode = UnitCode::from_term_code(4355);

/// `266514^MDC_DIM_MILLI_FARAD^MDC`, UCUM `mF`.
///
/// A unit: `OBX-6`.
pub const MILLI_FARAD: UnitCode = UnitCode::from_term_code(4370);

/// `266515^MDC_DIM_MICRO_FARAD^MDC`, UCUM `uF`.
///
/// A unit: `OBX-6`.
pub const MICRO_FARAD: UnitCode = UnitCode::from_term_code(4371);

/// `266516^MDC_DIM_NANO_FARAD^MDC`, UCUM `nF`.
///
/// A unit: `OBX-6`.
pub const NANO_FARAD: UnitCode = UnitCode::from_term_code(4372);

/// `266528^MDC_DIM_KELVIN^MDC`, UCUM `K`.
///
/// A unit: `OBX-6`.
pub const KELVIN: UnitCode = UnitCode::from_term_code(4384);

/// `266560^MDC_DIM_FAHR^MDC`, UCUM `[degF]`.
///
/// A unit: `OBX-6`. 30 metrics list it.
pub const FAHR: UnitCode = UnitCode::from_term_code(4416);

/// `266592^MDC_DIM_KELVIN_PER_WATT^MDC`, UCUM `K/W`.
///
/// A unit: `OBX-6`.
pub const KELVIN_PER_WATT: UnitCode = UnitCode::from_term_code(4448);

/// `266592^MDC_DIM_KELVIN_PER_X_WATT^MDC`, UCUM `K/W`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_KELVIN_PER_WATT`.
pub const KELVIN_PER_X_WATT: UnitCode = UnitCode::from_term_code(4448);

/// `266595^MDC_DIM_KELVIN_PER_KILO_WATT^MDC`, UCUM `K/kW`.
///
/// A unit: `OBX-6`.
pub const KELVIN_PER_KILO_WATT: UnitCode = UnitCode::from_term_code(4451);

/// `266610^MDC_DIM_KELVIN_PER_MILLI_WATT^MDC`, UCUM `K/mW`.
///
/// A unit: `OBX-6`.
pub const KELVIN_PER_MILLI_WATT: UnitCode = UnitCode::from_term_code(4466);

/// `266611^MDC_DIM_KELVIN_PER_MICRO_WATT^MDC`, UCUM `K/uW`.
///
/// A unit: `OBX-6`.
pub const KELVIN_PER_MICRO_WATT: UnitCode = UnitCode::from_term_code(4467);

/// `266612^MDC_DIM_KELVIN_PER_NANO_WATT^MDC`, UCUM `K/nW`.
///
/// A unit: `OBX-6`.
pub const KELVIN_PER_NANO_WATT: UnitCode = UnitCode::from_term_code(4468);

/// `266624^MDC_DIM_CANDELA^MDC`, UCUM `cd`.
///
/// A unit: `OBX-6`.
pub const CANDELA: UnitCode = UnitCode::from_term_code(4480);

/// `266624^MDC_DIM_X_CANDELA^MDC`, UCUM `cd`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CANDELA`.
pub const X_CANDELA: UnitCode = UnitCode::from_term_code(4480);

/// `266627^MDC_DIM_KILO_CANDELA^MDC`, UCUM `kcd`.
///
/// A unit: `OBX-6`.
pub const KILO_CANDELA: UnitCode = UnitCode::from_term_code(4483);

/// `266642^MDC_DIM_MILLI_CANDELA^MDC`, UCUM `mcd`.
///
/// A unit: `OBX-6`.
pub const MILLI_CANDELA: UnitCode = UnitCode::from_term_code(4498);

/// `266643^MDC_DIM_MICRO_CANDELA^MDC`, UCUM `ucd`.
///
/// A unit: `OBX-6`.
pub const MICRO_CANDELA: UnitCode = UnitCode::from_term_code(4499);

/// `266644^MDC_DIM_NANO_CANDELA^MDC`, UCUM `ncd`.
///
/// A unit: `OBX-6`.
pub const NANO_CANDELA: UnitCode = UnitCode::from_term_code(4500);

/// `266656^MDC_DIM_OSM^MDC`, UCUM `osm`.
///
/// A unit: `OBX-6`.
pub const OSM: UnitCode = UnitCode::from_term_code(4512);

/// `266656^MDC_DIM_X_OSM^MDC`, UCUM `osm`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_OSM`.
pub const X_OSM: UnitCode = UnitCode::from_term_code(4512);

/// `266659^MDC_DIM_KILO_OSM^MDC`, UCUM `kosm`.
///
/// A unit: `OBX-6`.
pub const KILO_OSM: UnitCode = UnitCode::from_term_code(4515);

/// `266674^MDC_DIM_MILLI_OSM^MDC`, UCUM `mosm`.
///
/// A unit: `OBX-6`.
pub const MILLI_OSM: UnitCode = UnitCode::from_term_code(4530);

/// `266675^MDC_DIM_MICRO_OSM^MDC`, UCUM `uosm`.
///
/// A unit: `OBX-6`.
pub const MICRO_OSM: UnitCode = UnitCode::from_term_code(4531);

/// `266676^MDC_DIM_NANO_OSM^MDC`, UCUM `nosm`.
///
/// A unit: `OBX-6`.
pub const NANO_OSM: UnitCode = UnitCode::from_term_code(4532);

/// `266688^MDC_DIM_MOLE^MDC`, UCUM `mol`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MOLE: UnitCode = UnitCode::from_term_code(4544);

/// `266688^MDC_DIM_X_MOLE^MDC`, UCUM `mol`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_MOLE`.
pub const X_MOLE: UnitCode = UnitCode::from_term_code(4544);

/// `266691^MDC_DIM_KILO_MOLE^MDC`, UCUM `kmol`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE: UnitCode = UnitCode::from_term_code(4547);

/// `266706^MDC_DIM_MILLI_MOLE^MDC`, UCUM `mmol`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_MOLE: UnitCode = UnitCode::from_term_code(4562);

/// `266707^MDC_DIM_MICRO_MOLE^MDC`, UCUM `umol`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE: UnitCode = UnitCode::from_term_code(4563);

/// `266708^MDC_DIM_NANO_MOLE^MDC`, UCUM `nmol`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE: UnitCode = UnitCode::from_term_code(4564);

/// `266720^MDC_DIM_EQUIV^MDC`, UCUM `eq`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const EQUIV: UnitCode = UnitCode::from_term_code(4576);

/// `266720^MDC_DIM_X_EQUIV^MDC`, UCUM `eq`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV`.
pub const X_EQUIV: UnitCode = UnitCode::from_term_code(4576);

/// `266723^MDC_DIM_KILO_EQUIV^MDC`, UCUM `keq`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV: UnitCode = UnitCode::from_term_code(4579);

/// `266738^MDC_DIM_MILLI_EQUIV^MDC`, UCUM `meq`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_EQUIV: UnitCode = UnitCode::from_term_code(4594);

/// `266739^MDC_DIM_MICRO_EQUIV^MDC`, UCUM `ueq`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV: UnitCode = UnitCode::from_term_code(4595);

/// `266740^MDC_DIM_NANO_EQUIV^MDC`, UCUM `neq`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV: UnitCode = UnitCode::from_term_code(4596);

/// `266752^MDC_DIM_OSM_PER_L^MDC`, UCUM `osm/L`.
///
/// A unit: `OBX-6`.
pub const OSM_PER_L: UnitCode = UnitCode::from_term_code(4608);

/// `266752^MDC_DIM_X_OSM_PER_L^MDC`, UCUM `osm/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_OSM_PER_L`.
pub const X_OSM_PER_L: UnitCode = UnitCode::from_term_code(4608);

/// `266755^MDC_DIM_KILO_OSM_PER_L^MDC`, UCUM `kosm/L`.
///
/// A unit: `OBX-6`.
pub const KILO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4611);

/// `266770^MDC_DIM_MILLI_OSM_PER_L^MDC`, UCUM `mosm/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_OSM_PER_L: UnitCode = UnitCode::from_term_code(4626);

/// `266771^MDC_DIM_MICRO_OSM_PER_L^MDC`, UCUM `uosm/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4627);

/// `266772^MDC_DIM_NANO_OSM_PER_L^MDC`, UCUM `nosm/L`.
///
/// A unit: `OBX-6`.
pub const NANO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4628);

/// `266784^MDC_DIM_MOLE_PER_CM_CUBE^MDC`, UCUM `mol/cm3`.
///
/// A unit: `OBX-6`.
pub const MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4640);

/// `266784^MDC_DIM_X_MOLE_PER_CM_CUBE^MDC`, UCUM `mol/cm3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_CM_CUBE`.
pub const X_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4640);

/// `266787^MDC_DIM_KILO_MOLE_PER_CM_CUBE^MDC`, UCUM `kmol/cm3`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4643);

/// `266802^MDC_DIM_MILLI_MOLE_PER_CM_CUBE^MDC`, UCUM `mmol/cm3`.
///
/// A unit: `OBX-6`.
pub const MILLI_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4658);

/// `266803^MDC_DIM_MICRO_MOLE_PER_CM_CUBE^MDC`, UCUM `umol/cm3`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4659);

/// `266804^MDC_DIM_NANO_MOLE_PER_CM_CUBE^MDC`, UCUM `nmol/cm3`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4660);

/// `266816^MDC_DIM_MOLE_PER_M_CUBE^MDC`, UCUM `mol/m3`.
///
/// A unit: `OBX-6`.
pub const MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4672);

/// `266816^MDC_DIM_X_MOLE_PER_M_CUBE^MDC`, UCUM `mol/m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_CUBE`.
pub const X_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4672);

/// `266819^MDC_DIM_KILO_MOLE_PER_M_CUBE^MDC`, UCUM `kmol/m3`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4675);

/// `266834^MDC_DIM_MILLI_MOLE_PER_M_CUBE^MDC`, UCUM `mmol/m3`.
///
/// A unit: `OBX-6`.
pub const MILLI_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4690);

/// `266835^MDC_DIM_MICRO_MOLE_PER_M_CUBE^MDC`, UCUM `umol/m3`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4691);

/// `266836^MDC_DIM_NANO_MOLE_PER_M_CUBE^MDC`, UCUM `nmol/m3`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4692);

/// `266848^MDC_DIM_MOLE_PER_L^MDC`, UCUM `mol/L`.
///
/// A unit: `OBX-6`.
pub const MOLE_PER_L: UnitCode = UnitCode::from_term_code(4704);

/// `266848^MDC_DIM_X_MOLE_PER_L^MDC`, UCUM `mol/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_L`.
pub const X_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4704);

/// `266851^MDC_DIM_KILO_MOLE_PER_L^MDC`, UCUM `kmol/L`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4707);

/// `266866^MDC_DIM_MILLI_MOLE_PER_L^MDC`, UCUM `mmol/L`.
///
/// A unit: `OBX-6`. 31 metrics list it.
pub const MILLI_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4722);

/// `266867^MDC_DIM_MICRO_MOLE_PER_L^MDC`, UCUM `umol/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4723);

/// `266868^MDC_DIM_NANO_MOLE_PER_L^MDC`, UCUM `nmol/L`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4724);

/// `266880^MDC_DIM_MOLE_PER_ML^MDC`, UCUM `mol/mL`.
///
/// A unit: `OBX-6`.
pub const MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4736);

/// `266880^MDC_DIM_X_MOLE_PER_ML^MDC`, UCUM `mol/mL`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_ML`.
pub const X_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4736);

/// `266883^MDC_DIM_KILO_MOLE_PER_ML^MDC`, UCUM `kmol/mL`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4739);

/// `266898^MDC_DIM_MILLI_MOLE_PER_ML^MDC`, UCUM `mmol/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4754);

/// `266899^MDC_DIM_MICRO_MOLE_PER_ML^MDC`, UCUM `umol/mL`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4755);

/// `266900^MDC_DIM_NANO_MOLE_PER_ML^MDC`, UCUM `nmol/mL`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4756);

/// `266912^MDC_DIM_EQUIV_PER_CM_CUBE^MDC`, UCUM `eq/cm3`.
///
/// A unit: `OBX-6`.
pub const EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4768);

/// `266912^MDC_DIM_X_EQUIV_PER_CM_CUBE^MDC`, UCUM `eq/cm3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_CM_CUBE`.
pub const X_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4768);

/// `266915^MDC_DIM_KILO_EQUIV_PER_CM_CUBE^MDC`, UCUM `keq/cm3`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4771);

/// `266930^MDC_DIM_MILLI_EQUIV_PER_CM_CUBE^MDC`, UCUM `meq/cm3`.
///
/// A unit: `OBX-6`.
pub const MILLI_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4786);

/// `266931^MDC_DIM_MICRO_EQUIV_PER_CM_CUBE^MDC`, UCUM `ueq/cm3`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4787);

/// `266932^MDC_DIM_NANO_EQUIV_PER_CM_CUBE^MDC`, UCUM `neq/cm3`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4788);

/// `266944^MDC_DIM_EQUIV_PER_M_CUBE^MDC`, UCUM `eq/m3`.
///
/// A unit: `OBX-6`.
pub const EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4800);

/// `266944^MDC_DIM_X_EQUIV_PER_M_CUBE^MDC`, UCUM `eq/m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_CUBE`.
pub const X_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4800);

/// `266947^MDC_DIM_KILO_EQUIV_PER_M_CUBE^MDC`, UCUM `keq/m3`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4803);

/// `266962^MDC_DIM_MILLI_EQUIV_PER_M_CUBE^MDC`, UCUM `meq/m3`.
///
/// A unit: `OBX-6`.
pub const MILLI_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4818);

/// `266963^MDC_DIM_MICRO_EQUIV_PER_M_CUBE^MDC`, UCUM `ueq/m3`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4819);

/// `266964^MDC_DIM_NANO_EQUIV_PER_M_CUBE^MDC`, UCUM `neq/m3`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4820);

/// `266976^MDC_DIM_EQUIV_PER_L^MDC`, UCUM `eq/L`.
///
/// A unit: `OBX-6`.
pub const EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4832);

/// `266976^MDC_DIM_X_EQUIV_PER_L^MDC`, UCUM `eq/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_L`.
pub const X_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4832);

/// `266979^MDC_DIM_KILO_EQUIV_PER_L^MDC`, UCUM `keq/L`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4835);

/// `266994^MDC_DIM_MILLI_EQUIV_PER_L^MDC`, UCUM `meq/L`.
///
/// A unit: `OBX-6`. 9 metrics list it.
pub const MILLI_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4850);

/// `266995^MDC_DIM_MICRO_EQUIV_PER_L^MDC`, UCUM `ueq/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4851);

/// `266996^MDC_DIM_NANO_EQUIV_PER_L^MDC`, UCUM `neq/L`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4852);

/// `267008^MDC_DIM_EQUIV_PER_ML^MDC`, UCUM `eq/mL`.
///
/// A unit: `OBX-6`.
pub const EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4864);

/// `267008^MDC_DIM_X_EQUIV_PER_ML^MDC`, UCUM `eq/mL`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_ML`.
pub const X_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4864);

/// `267011^MDC_DIM_KILO_EQUIV_PER_ML^MDC`, UCUM `keq/mL`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4867);

/// `267026^MDC_DIM_MILLI_EQUIV_PER_ML^MDC`, UCUM `meq/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4882);

/// `267027^MDC_DIM_MICRO_EQUIV_PER_ML^MDC`, UCUM `ueq/mL`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4883);

/// `267028^MDC_DIM_NANO_EQUIV_PER_ML^MDC`, UCUM `neq/mL`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4884);

/// `267040^MDC_DIM_OSM_PER_KG^MDC`, UCUM `osm/kg`.
///
/// A unit: `OBX-6`.
pub const OSM_PER_KG: UnitCode = UnitCode::from_term_code(4896);

/// `267040^MDC_DIM_X_OSM_PER_KG^MDC`, UCUM `osm/kg`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_OSM_PER_KG`.
pub const X_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4896);

/// `267043^MDC_DIM_KILO_OSM_PER_KG^MDC`, UCUM `kosm/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4899);

/// `267058^MDC_DIM_MILLI_OSM_PER_KG^MDC`, UCUM `mosm/kg`.
///
/// A unit: `OBX-6`.
pub const MILLI_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4914);

/// `267059^MDC_DIM_MICRO_OSM_PER_KG^MDC`, UCUM `uosm/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4915);

/// `267060^MDC_DIM_NANO_OSM_PER_KG^MDC`, UCUM `nosm/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4916);

/// `267072^MDC_DIM_MOLE_PER_KG^MDC`, UCUM `mol/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4928);

/// `267072^MDC_DIM_X_MOLE_PER_KG^MDC`, UCUM `mol/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG`.
pub const X_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4928);

/// `267075^MDC_DIM_KILO_MOLE_PER_KG^MDC`, UCUM `kmol/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4931);

/// `267090^MDC_DIM_MILLI_MOLE_PER_KG^MDC`, UCUM `mmol/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4946);

/// `267091^MDC_DIM_MICRO_MOLE_PER_KG^MDC`, UCUM `umol/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4947);

/// `267092^MDC_DIM_NANO_MOLE_PER_KG^MDC`, UCUM `nmol/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4948);

/// `267104^MDC_DIM_MOLE_PER_SEC^MDC`, UCUM `mol/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4960);

/// `267104^MDC_DIM_X_MOLE_PER_SEC^MDC`, UCUM `mol/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_SEC`.
pub const X_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4960);

/// `267107^MDC_DIM_KILO_MOLE_PER_SEC^MDC`, UCUM `kmol/s`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4963);

/// `267122^MDC_DIM_MILLI_MOLE_PER_SEC^MDC`, UCUM `mmol/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4978);

/// `267123^MDC_DIM_MICRO_MOLE_PER_SEC^MDC`, UCUM `umol/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4979);

/// `267124^MDC_DIM_NANO_MOLE_PER_SEC^MDC`, UCUM `nmol/s`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4980);

/// `267136^MDC_DIM_MOLE_PER_MIN^MDC`, UCUM `mol/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4992);

/// `267136^MDC_DIM_X_MOLE_PER_MIN^MDC`, UCUM `mol/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_MIN`.
pub const X_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4992);

/// `267139^MDC_DIM_KILO_MOLE_PER_MIN^MDC`, UCUM `kmol/min`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4995);

/// `267154^MDC_DIM_MILLI_MOLE_PER_MIN^MDC`, UCUM `mmol/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5010);

/// `267155^MDC_DIM_MICRO_MOLE_PER_MIN^MDC`, UCUM `umol/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5011);

/// `267156^MDC_DIM_NANO_MOLE_PER_MIN^MDC`, UCUM `nmol/min`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5012);

/// `267168^MDC_DIM_MOLE_PER_HR^MDC`, UCUM `mol/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5024);

/// `267168^MDC_DIM_X_MOLE_PER_HR^MDC`, UCUM `mol/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_HR`.
pub const X_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5024);

/// `267171^MDC_DIM_KILO_MOLE_PER_HR^MDC`, UCUM `kmol/h`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5027);

/// `267186^MDC_DIM_MILLI_MOLE_PER_HR^MDC`, UCUM `mmol/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5042);

/// `267187^MDC_DIM_MICRO_MOLE_PER_HR^MDC`, UCUM `umol/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5043);

/// `267188^MDC_DIM_NANO_MOLE_PER_HR^MDC`, UCUM `nmol/h`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5044);

/// `267200^MDC_DIM_MOLE_PER_DAY^MDC`, UCUM `mol/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5056);

/// `267200^MDC_DIM_X_MOLE_PER_DAY^MDC`, UCUM `mol/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_DAY`.
pub const X_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5056);

/// `267203^MDC_DIM_KILO_MOLE_PER_DAY^MDC`, UCUM `kmol/d`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5059);

/// `267218^MDC_DIM_MILLI_MOLE_PER_DAY^MDC`, UCUM `mmol/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5074);

/// `267219^MDC_DIM_MICRO_MOLE_PER_DAY^MDC`, UCUM `umol/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5075);

/// `267220^MDC_DIM_NANO_MOLE_PER_DAY^MDC`, UCUM `nmol/d`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5076);

/// `267232^MDC_DIM_EQUIV_PER_SEC^MDC`, UCUM `eq/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5088);

/// `267232^MDC_DIM_X_EQUIV_PER_SEC^MDC`, UCUM `eq/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_SEC`.
pub const X_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5088);

/// `267235^MDC_DIM_KILO_EQUIV_PER_SEC^MDC`, UCUM `keq/s`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5091);

/// `267250^MDC_DIM_MILLI_EQUIV_PER_SEC^MDC`, UCUM `meq/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5106);

/// `267251^MDC_DIM_MICRO_EQUIV_PER_SEC^MDC`, UCUM `ueq/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5107);

/// `267252^MDC_DIM_NANO_EQUIV_PER_SEC^MDC`, UCUM `neq/s`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5108);

/// `267264^MDC_DIM_EQUIV_PER_MIN^MDC`, UCUM `eq/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5120);

/// `267264^MDC_DIM_X_EQUIV_PER_MIN^MDC`, UCUM `eq/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_MIN`.
pub const X_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5120);

/// `267267^MDC_DIM_KILO_EQUIV_PER_MIN^MDC`, UCUM `keq/min`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5123);

/// `267282^MDC_DIM_MILLI_EQUIV_PER_MIN^MDC`, UCUM `meq/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5138);

/// `267283^MDC_DIM_MICRO_EQUIV_PER_MIN^MDC`, UCUM `ueq/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5139);

/// `267284^MDC_DIM_NANO_EQUIV_PER_MIN^MDC`, UCUM `neq/min`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5140);

/// `267296^MDC_DIM_EQUIV_PER_HR^MDC`, UCUM `eq/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5152);

/// `267296^MDC_DIM_X_EQUIV_PER_HR^MDC`, UCUM `eq/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_HR`.
pub const X_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5152);

/// `267299^MDC_DIM_KILO_EQUIV_PER_HR^MDC`, UCUM `keq/h`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5155);

/// `267314^MDC_DIM_MILLI_EQUIV_PER_HR^MDC`, UCUM `meq/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5170);

/// `267315^MDC_DIM_MICRO_EQUIV_PER_HR^MDC`, UCUM `ueq/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5171);

/// `267316^MDC_DIM_NANO_EQUIV_PER_HR^MDC`, UCUM `neq/h`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5172);

/// `267328^MDC_DIM_EQUIV_PER_DAY^MDC`, UCUM `eq/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5184);

/// `267328^MDC_DIM_X_EQUIV_PER_DAY^MDC`, UCUM `eq/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_DAY`.
pub const X_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5184);

/// `267331^MDC_DIM_KILO_EQUIV_PER_DAY^MDC`, UCUM `keq/d`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5187);

/// `267346^MDC_DIM_MILLI_EQUIV_PER_DAY^MDC`, UCUM `meq/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5202);

/// `267347^MDC_DIM_MICRO_EQUIV_PER_DAY^MDC`, UCUM `ueq/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5203);

/// `267348^MDC_DIM_NANO_EQUIV_PER_DAY^MDC`, UCUM `neq/d`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5204);

/// `267360^MDC_DIM_MOLE_PER_KG_PER_SEC^MDC`, UCUM `mol/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5216);

/// `267360^MDC_DIM_X_MOLE_PER_KG_PER_SEC^MDC`, UCUM `mol/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_SEC`.
pub const X_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5216);

/// `267363^MDC_DIM_KILO_MOLE_PER_KG_PER_SEC^MDC`, UCUM `kmol/kg/s`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5219);

/// `267378^MDC_DIM_MILLI_MOLE_PER_KG_PER_SEC^MDC`, UCUM `mmol/kg/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5234);

/// `267379^MDC_DIM_MICRO_MOLE_PER_KG_PER_SEC^MDC`, UCUM `umol/kg/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5235);

/// `267380^MDC_DIM_NANO_MOLE_PER_KG_PER_SEC^MDC`, UCUM `nmol/kg/s`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5236);

/// `267392^MDC_DIM_MOLE_PER_KG_PER_MIN^MDC`, UCUM `mol/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5248);

/// `267392^MDC_DIM_X_MOLE_PER_KG_PER_MIN^MDC`, UCUM `mol/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_MIN`.
pub const X_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5248);

/// `267395^MDC_DIM_KILO_MOLE_PER_KG_PER_MIN^MDC`, UCUM `kmol/kg/min`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5251);

/// `267410^MDC_DIM_MILLI_MOLE_PER_KG_PER_MIN^MDC`, UCUM `mmol/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5266);

/// `267411^MDC_DIM_MICRO_MOLE_PER_KG_PER_MIN^MDC`, UCUM `umol/kg/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5267);

/// `267412^MDC_DIM_NANO_MOLE_PER_KG_PER_MIN^MDC`, UCUM `nmol/kg/min`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5268);

/// `267424^MDC_DIM_MOLE_PER_KG_PER_HR^MDC`, UCUM `mol/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5280);

/// `267424^MDC_DIM_X_MOLE_PER_KG_PER_HR^MDC`, UCUM `mol/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_HR`.
pub const X_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5280);

/// `267427^MDC_DIM_KILO_MOLE_PER_KG_PER_HR^MDC`, UCUM `kmol/kg/h`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5283);

/// `267442^MDC_DIM_MILLI_MOLE_PER_KG_PER_HR^MDC`, UCUM `mmol/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5298);

/// `267443^MDC_DIM_MICRO_MOLE_PER_KG_PER_HR^MDC`, UCUM `umol/kg/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5299);

/// `267444^MDC_DIM_NANO_MOLE_PER_KG_PER_HR^MDC`, UCUM `nmol/kg/h`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5300);

/// `267456^MDC_DIM_MOLE_PER_KG_PER_DAY^MDC`, UCUM `mol/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5312);

/// `267456^MDC_DIM_X_MOLE_PER_KG_PER_DAY^MDC`, UCUM `mol/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_DAY`.
pub const X_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5312);

/// `267459^MDC_DIM_KILO_MOLE_PER_KG_PER_DAY^MDC`, UCUM `kmol/kg/d`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5315);

/// `267474^MDC_DIM_MILLI_MOLE_PER_KG_PER_DAY^MDC`, UCUM `mmol/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5330);

/// `267475^MDC_DIM_MICRO_MOLE_PER_KG_PER_DAY^MDC`, UCUM `umol/kg/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5331);

/// `267476^MDC_DIM_NANO_MOLE_PER_KG_PER_DAY^MDC`, UCUM `nmol/kg/d`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5332);

/// `267488^MDC_DIM_EQUIV_PER_KG_PER_SEC^MDC`, UCUM `eq/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5344);

/// `267488^MDC_DIM_X_EQUIV_PER_KG_PER_SEC^MDC`, UCUM `eq/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_SEC`.
pub const X_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5344);

/// `267491^MDC_DIM_KILO_EQUIV_PER_KG_PER_SEC^MDC`, UCUM `keq/kg/s`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5347);

/// `267506^MDC_DIM_MILLI_EQUIV_PER_KG_PER_SEC^MDC`, UCUM `meq/kg/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5362);

/// `267507^MDC_DIM_MICRO_EQUIV_PER_KG_PER_SEC^MDC`, UCUM `ueq/kg/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5363);

/// `267508^MDC_DIM_NANO_EQUIV_PER_KG_PER_SEC^MDC`, UCUM `neq/kg/s`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5364);

/// `267520^MDC_DIM_EQUIV_PER_KG_PER_MIN^MDC`, UCUM `eq/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5376);

/// `267520^MDC_DIM_X_EQUIV_PER_KG_PER_MIN^MDC`, UCUM `eq/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_MIN`.
pub const X_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5376);

/// `267523^MDC_DIM_KILO_EQUIV_PER_KG_PER_MIN^MDC`, UCUM `keq/kg/min`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5379);

/// `267538^MDC_DIM_MILLI_EQUIV_PER_KG_PER_MIN^MDC`, UCUM `meq/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5394);

/// `267539^MDC_DIM_MICRO_EQUIV_PER_KG_PER_MIN^MDC`, UCUM `ueq/kg/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5395);

/// `267540^MDC_DIM_NANO_EQUIV_PER_KG_PER_MIN^MDC`, UCUM `neq/kg/min`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5396);

/// `267552^MDC_DIM_EQUIV_PER_KG_PER_HR^MDC`, UCUM `eq/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5408);

/// `267552^MDC_DIM_X_EQUIV_PER_KG_PER_HR^MDC`, UCUM `eq/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_HR`.
pub const X_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5408);

/// `267555^MDC_DIM_KILO_EQUIV_PER_KG_PER_HR^MDC`, UCUM `keq/kg/h`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5411);

/// `267570^MDC_DIM_MILLI_EQUIV_PER_KG_PER_HR^MDC`, UCUM `meq/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5426);

/// `267571^MDC_DIM_MICRO_EQUIV_PER_KG_PER_HR^MDC`, UCUM `ueq/kg/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5427);

/// `267572^MDC_DIM_NANO_EQUIV_PER_KG_PER_HR^MDC`, UCUM `neq/kg/h`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5428);

/// `267584^MDC_DIM_EQUIV_PER_KG_PER_DAY^MDC`, UCUM `eq/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5440);

/// `267584^MDC_DIM_X_EQUIV_PER_KG_PER_DAY^MDC`, UCUM `eq/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_DAY`.
pub const X_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5440);

/// `267587^MDC_DIM_KILO_EQUIV_PER_KG_PER_DAY^MDC`, UCUM `keq/kg/d`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5443);

/// `267602^MDC_DIM_MILLI_EQUIV_PER_KG_PER_DAY^MDC`, UCUM `meq/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5458);

/// `267603^MDC_DIM_MICRO_EQUIV_PER_KG_PER_DAY^MDC`, UCUM `ueq/kg/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5459);

/// `267604^MDC_DIM_NANO_EQUIV_PER_KG_PER_DAY^MDC`, UCUM `neq/kg/d`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5460);

/// `267616^MDC_DIM_INTL_UNIT^MDC`, UCUM `[iU]`.
///
/// A unit: `OBX-6`. 17 metrics list it.
pub const INTL_UNIT: UnitCode = UnitCode::from_term_code(5472);

/// `267616^MDC_DIM_X_INTL_UNIT^MDC`, UCUM `[iU]`.
///
/// A unit: `OBX-6`. 17 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT`.
pub const X_INTL_UNIT: UnitCode = UnitCode::from_term_code(5472);

/// `267619^MDC_DIM_KILO_INTL_UNIT^MDC`, UCUM `k[iU]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const KILO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5475);

/// `267620^MDC_DIM_MEGA_INTL_UNIT^MDC`, UCUM `M[iU]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MEGA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5476);

/// `267634^MDC_DIM_MILLI_INTL_UNIT^MDC`, UCUM `m[iU]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_INTL_UNIT: UnitCode = UnitCode::from_term_code(5490);

/// `267635^MDC_DIM_MICRO_INTL_UNIT^MDC`, UCUM `u[iU]`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5491);

/// `267636^MDC_DIM_NANO_INTL_UNIT^MDC`, UCUM `n[iU]`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5492);

/// `267648^MDC_DIM_INTL_UNIT_PER_CM_CUBE^MDC`, UCUM `[iU]/cm3`.
///
/// A unit: `OBX-6`.
pub const INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5504);

/// `267648^MDC_DIM_X_INTL_UNIT_PER_CM_CUBE^MDC`, UCUM `[iU]/cm3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_CM_CUBE`.
pub const X_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5504);

/// `267651^MDC_DIM_KILO_INTL_UNIT_PER_CM_CUBE^MDC`, UCUM `k[iU]/cm3`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5507);

/// `267666^MDC_DIM_MILLI_INTL_UNIT_PER_CM_CUBE^MDC`, UCUM `m[iU]/cm3`.
///
/// A unit: `OBX-6`.
pub const MILLI_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5522);

/// `267667^MDC_DIM_MICRO_INTL_UNIT_PER_CM_CUBE^MDC`, UCUM `u[iU]/cm3`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5523);

/// `267668^MDC_DIM_NANO_INTL_UNIT_PER_CM_CUBE^MDC`, UCUM `n[iU]/cm3`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5524);

/// `267680^MDC_DIM_INTL_UNIT_PER_M_CUBE^MDC`, UCUM `[iU]/m3`.
///
/// A unit: `OBX-6`.
pub const INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5536);

/// `267680^MDC_DIM_X_INTL_UNIT_PER_M_CUBE^MDC`, UCUM `[iU]/m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_CUBE`.
pub const X_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5536);

/// `267683^MDC_DIM_KILO_INTL_UNIT_PER_M_CUBE^MDC`, UCUM `k[iU]/m3`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5539);

/// `267698^MDC_DIM_MILLI_INTL_UNIT_PER_M_CUBE^MDC`, UCUM `m[iU]/m3`.
///
/// A unit: `OBX-6`.
pub const MILLI_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5554);

/// `267699^MDC_DIM_MICRO_INTL_UNIT_PER_M_CUBE^MDC`, UCUM `u[iU]/m3`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5555);

/// `267700^MDC_DIM_NANO_INTL_UNIT_PER_M_CUBE^MDC`, UCUM `n[iU]/m3`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5556);

/// `267712^MDC_DIM_INTL_UNIT_PER_L^MDC`, UCUM `[iU]/L`.
///
/// A unit: `OBX-6`.
pub const INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5568);

/// `267712^MDC_DIM_X_INTL_UNIT_PER_L^MDC`, UCUM `[iU]/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_L`.
pub const X_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5568);

/// `267715^MDC_DIM_KILO_INTL_UNIT_PER_L^MDC`, UCUM `k[iU]/L`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5571);

/// `267730^MDC_DIM_MILLI_INTL_UNIT_PER_L^MDC`, UCUM `m[iU]/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5586);

/// `267731^MDC_DIM_MICRO_INTL_UNIT_PER_L^MDC`, UCUM `u[iU]/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5587);

/// `267732^MDC_DIM_NANO_INTL_UNIT_PER_L^MDC`, UCUM `n[iU]/L`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5588);

/// `267744^MDC_DIM_INTL_UNIT_PER_ML^MDC`, UCUM `[iU]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5600);

/// `267744^MDC_DIM_X_INTL_UNIT_PER_ML^MDC`, UCUM `[iU]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_ML`.
pub const X_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5600);

/// `267747^MDC_DIM_KILO_INTL_UNIT_PER_ML^MDC`, UCUM `k[iU]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5603);

/// `267748^MDC_DIM_MEGA_INTL_UNIT_PER_ML^MDC`, UCUM `M[iU]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5604);

/// `267762^MDC_DIM_MILLI_INTL_UNIT_PER_ML^MDC`, UCUM `m[iU]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5618);

/// `267763^MDC_DIM_MICRO_INTL_UNIT_PER_ML^MDC`, UCUM `u[iU]/mL`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5619);

/// `267764^MDC_DIM_NANO_INTL_UNIT_PER_ML^MDC`, UCUM `n[iU]/mL`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5620);

/// `267776^MDC_DIM_INTL_UNIT_PER_SEC^MDC`, UCUM `[iU]/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5632);

/// `267776^MDC_DIM_X_INTL_UNIT_PER_SEC^MDC`, UCUM `[iU]/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_SEC`.
pub const X_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5632);

/// `267779^MDC_DIM_KILO_INTL_UNIT_PER_SEC^MDC`, UCUM `k[iU]/s`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5635);

/// `267780^MDC_DIM_MEGA_INTL_UNIT_PER_SEC^MDC`, UCUM `M[iU]/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5636);

/// `267794^MDC_DIM_MILLI_INTL_UNIT_PER_SEC^MDC`, UCUM `m[iU]/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5650);

/// `267795^MDC_DIM_MICRO_INTL_UNIT_PER_SEC^MDC`, UCUM `u[iU]/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5651);

/// `267796^MDC_DIM_NANO_INTL_UNIT_PER_SEC^MDC`, UCUM `n[iU]/s`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5652);

/// `267808^MDC_DIM_INTL_UNIT_PER_MIN^MDC`, UCUM `[iU]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5664);

/// `267808^MDC_DIM_X_INTL_UNIT_PER_MIN^MDC`, UCUM `[iU]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_MIN`.
pub const X_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5664);

/// `267811^MDC_DIM_KILO_INTL_UNIT_PER_MIN^MDC`, UCUM `k[iU]/min`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5667);

/// `267812^MDC_DIM_MEGA_INTL_UNIT_PER_MIN^MDC`, UCUM `M[iU]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5668);

/// `267826^MDC_DIM_MILLI_INTL_UNIT_PER_MIN^MDC`, UCUM `m[iU]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5682);

/// `267827^MDC_DIM_MICRO_INTL_UNIT_PER_MIN^MDC`, UCUM `u[iU]/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5683);

/// `267828^MDC_DIM_NANO_INTL_UNIT_PER_MIN^MDC`, UCUM `n[iU]/min`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5684);

/// `267840^MDC_DIM_INTL_UNIT_PER_HR^MDC`, UCUM `[iU]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5696);

/// `267840^MDC_DIM_X_INTL_UNIT_PER_HR^MDC`, UCUM `[iU]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_HR`.
pub const X_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5696);

/// `267843^MDC_DIM_KILO_INTL_UNIT_PER_HR^MDC`, UCUM `k[iU]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5699);

/// `267844^MDC_DIM_MEGA_INTL_UNIT_PER_HR^MDC`, UCUM `M[iU]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5700);

/// `267858^MDC_DIM_MILLI_INTL_UNIT_PER_HR^MDC`, UCUM `m[iU]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5714);

/// `267859^MDC_DIM_MICRO_INTL_UNIT_PER_HR^MDC`, UCUM `u[iU]/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5715);

/// `267860^MDC_DIM_NANO_INTL_UNIT_PER_HR^MDC`, UCUM `n[iU]/h`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5716);

/// `267872^MDC_DIM_INTL_UNIT_PER_DAY^MDC`, UCUM `[iU]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5728);

/// `267872^MDC_DIM_X_INTL_UNIT_PER_DAY^MDC`, UCUM `[iU]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_DAY`.
pub const X_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5728);

/// `267875^MDC_DIM_KILO_INTL_UNIT_PER_DAY^MDC`, UCUM `k[iU]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5731);

/// `267876^MDC_DIM_MEGA_INTL_UNIT_PER_DAY^MDC`, UCUM `M[iU]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5732);

/// `267890^MDC_DIM_MILLI_INTL_UNIT_PER_DAY^MDC`, UCUM `m[iU]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5746);

/// `267891^MDC_DIM_MICRO_INTL_UNIT_PER_DAY^MDC`, UCUM `u[iU]/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5747);

/// `267892^MDC_DIM_NANO_INTL_UNIT_PER_DAY^MDC`, UCUM `n[iU]/d`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5748);

/// `267904^MDC_DIM_INTL_UNIT_PER_KG_PER_SEC^MDC`, UCUM `[iU]/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5760);

/// `267904^MDC_DIM_X_INTL_UNIT_PER_KG_PER_SEC^MDC`, UCUM `[iU]/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_SEC`.
pub const X_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5760);

/// `267907^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_SEC^MDC`, UCUM `k[iU]/kg/s`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5763);

/// `267908^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_SEC^MDC`, UCUM `M[iU]/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5764);

/// `267922^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_SEC^MDC`, UCUM `m[iU]/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5778);

/// `267923^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_SEC^MDC`, UCUM `u[iU]/kg/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5779);

/// `267924^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_SEC^MDC`, UCUM `n[iU]/kg/s`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5780);

/// `267936^MDC_DIM_INTL_UNIT_PER_KG_PER_MIN^MDC`, UCUM `[iU]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5792);

/// `267936^MDC_DIM_X_INTL_UNIT_PER_KG_PER_MIN^MDC`, UCUM `[iU]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_MIN`.
pub const X_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5792);

/// `267939^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_MIN^MDC`, UCUM `k[iU]/kg/min`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5795);

/// `267940^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_MIN^MDC`, UCUM `M[iU]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5796);

/// `267954^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_MIN^MDC`, UCUM `m[iU]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5810);

/// `267955^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_MIN^MDC`, UCUM `u[iU]/kg/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5811);

/// `267956^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_MIN^MDC`, UCUM `n[iU]/kg/min`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5812);

/// `267968^MDC_DIM_INTL_UNIT_PER_KG_PER_HR^MDC`, UCUM `[iU]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5824);

/// `267968^MDC_DIM_X_INTL_UNIT_PER_KG_PER_HR^MDC`, UCUM `[iU]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_HR`.
pub const X_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5824);

/// `267971^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_HR^MDC`, UCUM `k[iU]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5827);

/// `267972^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_HR^MDC`, UCUM `M[iU]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5828);

/// `267986^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_HR^MDC`, UCUM `m[iU]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5842);

/// `267987^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_HR^MDC`, UCUM `u[iU]/kg/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5843);

/// `267988^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_HR^MDC`, UCUM `n[iU]/kg/h`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5844);

/// `268000^MDC_DIM_INTL_UNIT_PER_KG_PER_DAY^MDC`, UCUM `[iU]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5856);

/// `268000^MDC_DIM_X_INTL_UNIT_PER_KG_PER_DAY^MDC`, UCUM `[iU]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_DAY`.
pub const X_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5856);

/// `268003^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_DAY^MDC`, UCUM `k[iU]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5859);

/// `268004^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_DAY^MDC`, UCUM `M[iU]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5860);

/// `268018^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_DAY^MDC`, UCUM `m[iU]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5874);

/// `268019^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_DAY^MDC`, UCUM `u[iU]/kg/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5875);

/// `268020^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_DAY^MDC`, UCUM `n[iU]/kg/d`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5876);

/// `268032^MDC_DIM_L_PER_CM_H2O^MDC`, UCUM `L/cm[H2O]`.
///
/// A unit: `OBX-6`.
pub const L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5888);

/// `268032^MDC_DIM_X_L_PER_CM_H2O^MDC`, UCUM `L/cm[H2O]`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_CM_H2O`.
pub const X_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5888);

/// `268035^MDC_DIM_KILO_L_PER_CM_H2O^MDC`, UCUM `kL/cm[H2O]`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5891);

/// `268050^MDC_DIM_MILLI_L_PER_CM_H2O^MDC`, UCUM `mL/cm[H2O]`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const MILLI_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5906);

/// `268051^MDC_DIM_MICRO_L_PER_CM_H2O^MDC`, UCUM `uL/cm[H2O]`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5907);

/// `268052^MDC_DIM_NANO_L_PER_CM_H2O^MDC`, UCUM `nL/cm[H2O]`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5908);

/// `268064^MDC_DIM_CM_H2O_PER_L_PER_SEC^MDC`, UCUM `cm[H2O].s/L`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const CM_H2O_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(5920);

/// `268096^MDC_DIM_L_SQ_PER_SEC^MDC`, UCUM `L2/s`.
///
/// A unit: `OBX-6`.
pub const L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5952);

/// `268096^MDC_DIM_X_L_SQ_PER_SEC^MDC`, UCUM `L2/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_SQ_PER_SEC`.
pub const X_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5952);

/// `268099^MDC_DIM_KILO_L_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5955);

/// `268114^MDC_DIM_MILLI_L_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5970);

/// `268115^MDC_DIM_MICRO_L_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5971);

/// `268116^MDC_DIM_NANO_L_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5972);

/// `268128^MDC_DIM_CM_H2O_PER_PERCENT^MDC`, UCUM `cm[H2O]/%`.
///
/// A unit: `OBX-6`.
pub const CM_H2O_PER_PERCENT: UnitCode = UnitCode::from_term_code(5984);

/// `268160^MDC_DIM_DYNE_SEC_PER_M_SQ_PER_CM_5^MDC`, UCUM `dyn.s.cm-5.m-2`.
///
/// A unit: `OBX-6`.
pub const DYNE_SEC_PER_M_SQ_PER_CM_5: UnitCode = UnitCode::from_term_code(6016);

/// `268192^MDC_DIM_DEGC^MDC`, UCUM `Cel`.
///
/// A unit: `OBX-6`. 30 metrics list it.
pub const DEGC: UnitCode = UnitCode::from_term_code(6048);

/// `268224^MDC_DIM_AMP_HR^MDC`, UCUM `A.h`.
///
/// A unit: `OBX-6`.
pub const AMP_HR: UnitCode = UnitCode::from_term_code(6080);

/// `268224^MDC_DIM_X_AMP_HR^MDC`, UCUM `A.h`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_AMP_HR`.
pub const X_AMP_HR: UnitCode = UnitCode::from_term_code(6080);

/// `268227^MDC_DIM_KILO_AMP_HR^MDC`, UCUM `kA.h`.
///
/// A unit: `OBX-6`.
pub const KILO_AMP_HR: UnitCode = UnitCode::from_term_code(6083);

/// `268242^MDC_DIM_MILLI_AMP_HR^MDC`, UCUM `mA.h`.
///
/// A unit: `OBX-6`.
pub const MILLI_AMP_HR: UnitCode = UnitCode::from_term_code(6098);

/// `268243^MDC_DIM_MICRO_AMP_HR^MDC`, UCUM `uA.h`.
///
/// A unit: `OBX-6`.
pub const MICRO_AMP_HR: UnitCode = UnitCode::from_term_code(6099);

/// `268244^MDC_DIM_NANO_AMP_HR^MDC`, UCUM `nA.h`.
///
/// A unit: `OBX-6`.
pub const NANO_AMP_HR: UnitCode = UnitCode::from_term_code(6100);

/// `268256^MDC_DIM_L_PER_BEAT^MDC`, UCUM `L/{beat}`.
///
/// A unit: `OBX-6`.
pub const L_PER_BEAT: UnitCode = UnitCode::from_term_code(6112);

/// `268256^MDC_DIM_X_L_PER_BEAT^MDC`, UCUM `L/{beat}`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BEAT`.
pub const X_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6112);

/// `268259^MDC_DIM_KILO_L_PER_BEAT^MDC`, UCUM `kL/{beat}`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6115);

/// `268274^MDC_DIM_MILLI_L_PER_BEAT^MDC`, UCUM `mL/{beat}`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6130);

/// `268275^MDC_DIM_MICRO_L_PER_BEAT^MDC`, UCUM `uL/{beat}`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6131);

/// `268276^MDC_DIM_NANO_L_PER_BEAT^MDC`, UCUM `nL/{beat}`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6132);

/// `268288^MDC_DIM_CM_H2O_PER_L^MDC`, UCUM `cm[H2O]/L`.
///
/// A unit: `OBX-6`.
pub const CM_H2O_PER_L: UnitCode = UnitCode::from_term_code(6144);

/// `268320^MDC_DIM_MM_HG_PER_PERCENT^MDC`, UCUM `mm[Hg]/%`.
///
/// A unit: `OBX-6`.
pub const MM_HG_PER_PERCENT: UnitCode = UnitCode::from_term_code(6176);

/// `268352^MDC_DIM_PA_PER_PERCENT^MDC`, UCUM `Pa/%`.
///
/// A unit: `OBX-6`.
pub const PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6208);

/// `268352^MDC_DIM_X_PA_PER_PERCENT^MDC`, UCUM `Pa/%`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PA_PER_PERCENT`.
pub const X_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6208);

/// `268355^MDC_DIM_KILO_PA_PER_PERCENT^MDC`, UCUM `kPa/%`.
///
/// A unit: `OBX-6`.
pub const KILO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6211);

/// `268370^MDC_DIM_MILLI_PA_PER_PERCENT^MDC`, UCUM `mPa/%`.
///
/// A unit: `OBX-6`.
pub const MILLI_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6226);

/// `268371^MDC_DIM_MICRO_PA_PER_PERCENT^MDC`, UCUM `uPa/%`.
///
/// A unit: `OBX-6`.
pub const MICRO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6227);

/// `268372^MDC_DIM_NANO_PA_PER_PERCENT^MDC`, UCUM `nPa/%`.
///
/// A unit: `OBX-6`.
pub const NANO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6228);

/// `268384^MDC_DIM_VOL_PERCENT^MDC`, UCUM `%{vol}`.
///
/// A unit: `OBX-6`. 116 metrics list it.
pub const VOL_PERCENT: UnitCode = UnitCode::from_term_code(6240);

/// `268416^MDC_DIM_L_PER_MM_HG^MDC`, UCUM `L/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6272);

/// `268416^MDC_DIM_X_L_PER_MM_HG^MDC`, UCUM `L/mm[Hg]`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MM_HG`.
pub const X_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6272);

/// `268419^MDC_DIM_KILO_L_PER_MM_HG^MDC`, UCUM `kL/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6275);

/// `268434^MDC_DIM_MILLI_L_PER_MM_HG^MDC`, UCUM `mL/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6290);

/// `268435^MDC_DIM_MICRO_L_PER_MM_HG^MDC`, UCUM `uL/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6291);

/// `268436^MDC_DIM_NANO_L_PER_MM_HG^MDC`, UCUM `nL/mm[Hg]`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6292);

/// `268448^MDC_DIM_L_PER_MM_PA^MDC`, UCUM `L/Pa`.
///
/// A unit: `OBX-6`.
pub const L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6304);

/// `268448^MDC_DIM_X_L_PER_MM_PA^MDC`, UCUM `L/Pa`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MM_PA`.
pub const X_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6304);

/// `268451^MDC_DIM_KILO_L_PER_MM_PA^MDC`, UCUM `kL/Pa`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6307);

/// `268466^MDC_DIM_MILLI_L_PER_MM_PA^MDC`, UCUM `mL/Pa`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6322);

/// `268467^MDC_DIM_MICRO_L_PER_MM_PA^MDC`, UCUM `uL/Pa`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6323);

/// `268468^MDC_DIM_NANO_L_PER_MM_PA^MDC`, UCUM `nL/Pa`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6324);

/// `268480^MDC_DIM_MM_HG_PER_L^MDC`, UCUM `mm[Hg]/L`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MM_HG_PER_L: UnitCode = UnitCode::from_term_code(6336);

/// `268480^MDC_DIM_MM_HG_PER_X_L^MDC`, UCUM `mm[Hg]/L`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MM_HG_PER_L`.
pub const MM_HG_PER_X_L: UnitCode = UnitCode::from_term_code(6336);

/// `268483^MDC_DIM_MM_HG_PER_KILO_L^MDC`, UCUM `mm[Hg]/kL`.
///
/// A unit: `OBX-6`.
pub const MM_HG_PER_KILO_L: UnitCode = UnitCode::from_term_code(6339);

/// `268498^MDC_DIM_MM_HG_PER_MILLI_L^MDC`, UCUM `mm[Hg]/mL`.
///
/// A unit: `OBX-6`.
pub const MM_HG_PER_MILLI_L: UnitCode = UnitCode::from_term_code(6354);

/// `268499^MDC_DIM_MM_HG_PER_MICRO_L^MDC`, UCUM `mm[Hg]/uL`.
///
/// A unit: `OBX-6`.
pub const MM_HG_PER_MICRO_L: UnitCode = UnitCode::from_term_code(6355);

/// `268500^MDC_DIM_MM_HG_PER_NANO_L^MDC`, UCUM `mm[Hg]/nL`.
///
/// A unit: `OBX-6`.
pub const MM_HG_PER_NANO_L: UnitCode = UnitCode::from_term_code(6356);

/// `268512^MDC_DIM_PA_PER_L^MDC`, UCUM `Pa/L`.
///
/// A unit: `OBX-6`.
pub const PA_PER_L: UnitCode = UnitCode::from_term_code(6368);

/// `268512^MDC_DIM_PA_PER_X_L^MDC`, UCUM `Pa/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PA_PER_L`.
pub const PA_PER_X_L: UnitCode = UnitCode::from_term_code(6368);

/// `268515^MDC_DIM_PA_PER_KILO_L^MDC`, UCUM `Pa/kL`.
///
/// A unit: `OBX-6`.
pub const PA_PER_KILO_L: UnitCode = UnitCode::from_term_code(6371);

/// `268530^MDC_DIM_PA_PER_MILLI_L^MDC`, UCUM `Pa/mL`.
///
/// A unit: `OBX-6`.
pub const PA_PER_MILLI_L: UnitCode = UnitCode::from_term_code(6386);

/// `268531^MDC_DIM_PA_PER_MICRO_L^MDC`, UCUM `Pa/uL`.
///
/// A unit: `OBX-6`.
pub const PA_PER_MICRO_L: UnitCode = UnitCode::from_term_code(6387);

/// `268532^MDC_DIM_PA_PER_NANO_L^MDC`, UCUM `Pa/nL`.
///
/// A unit: `OBX-6`.
pub const PA_PER_NANO_L: UnitCode = UnitCode::from_term_code(6388);

/// `268544^MDC_DIM_L_PER_DL^MDC`, UCUM `L/dL`.
///
/// A unit: `OBX-6`.
pub const L_PER_DL: UnitCode = UnitCode::from_term_code(6400);

/// `268544^MDC_DIM_X_L_PER_DL^MDC`, UCUM `L/dL`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_DL`.
pub const X_L_PER_DL: UnitCode = UnitCode::from_term_code(6400);

/// `268547^MDC_DIM_KILO_L_PER_DL^MDC`, UCUM `kL/dL`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_DL: UnitCode = UnitCode::from_term_code(6403);

/// `268562^MDC_DIM_MILLI_L_PER_DL^MDC`, UCUM `mL/dL`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const MILLI_L_PER_DL: UnitCode = UnitCode::from_term_code(6418);

/// `268563^MDC_DIM_MICRO_L_PER_DL^MDC`, UCUM `uL/dL`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_DL: UnitCode = UnitCode::from_term_code(6419);

/// `268564^MDC_DIM_NANO_L_PER_DL^MDC`, UCUM `nL/dL`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_DL: UnitCode = UnitCode::from_term_code(6420);

/// `268576^MDC_DIM_DECIBEL^MDC`, UCUM `dB`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const DECIBEL: UnitCode = UnitCode::from_term_code(6432);

/// `268608^MDC_DIM_G_PER_MG^MDC`, UCUM `g/mg`.
///
/// A unit: `OBX-6`.
pub const G_PER_MG: UnitCode = UnitCode::from_term_code(6464);

/// `268608^MDC_DIM_X_G_PER_MG^MDC`, UCUM `g/mg`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_MG`.
pub const X_G_PER_MG: UnitCode = UnitCode::from_term_code(6464);

/// `268611^MDC_DIM_KILO_G_PER_MG^MDC`, UCUM `kg/mg`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_MG: UnitCode = UnitCode::from_term_code(6467);

/// `268626^MDC_DIM_MILLI_G_PER_MG^MDC`, UCUM `mg/mg`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_MG: UnitCode = UnitCode::from_term_code(6482);

/// `268627^MDC_DIM_MICRO_G_PER_MG^MDC`, UCUM `ug/mg`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_MG: UnitCode = UnitCode::from_term_code(6483);

/// `268628^MDC_DIM_NANO_G_PER_MG^MDC`, UCUM `ng/mg`.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_MG: UnitCode = UnitCode::from_term_code(6484);

/// `268640^MDC_DIM_BEAT_PER_MIN_PER_L^MDC`, UCUM `1/min/L`.
///
/// A unit: `OBX-6`.
pub const BEAT_PER_MIN_PER_L: UnitCode = UnitCode::from_term_code(6496);

/// `268640^MDC_DIM_BEAT_PER_MIN_PER_X_L^MDC`, UCUM `1/min/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BEAT_PER_MIN_PER_L`.
pub const BEAT_PER_MIN_PER_X_L: UnitCode = UnitCode::from_term_code(6496);

/// `268643^MDC_DIM_BEAT_PER_MIN_PER_KILO_L^MDC`, UCUM `1/min/kL`.
///
/// A unit: `OBX-6`.
pub const BEAT_PER_MIN_PER_KILO_L: UnitCode = UnitCode::from_term_code(6499);

/// `268658^MDC_DIM_BEAT_PER_MIN_PER_MILLI_L^MDC`, UCUM `1/min/mL`.
///
/// A unit: `OBX-6`.
pub const BEAT_PER_MIN_PER_MILLI_L: UnitCode = UnitCode::from_term_code(6514);

/// `268659^MDC_DIM_BEAT_PER_MIN_PER_MICRO_L^MDC`, UCUM `1/min/uL`.
///
/// A unit: `OBX-6`.
pub const BEAT_PER_MIN_PER_MICRO_L: UnitCode = UnitCode::from_term_code(6515);

/// `268660^MDC_DIM_BEAT_PER_MIN_PER_NANO_L^MDC`, UCUM `1/min/nL`.
///
/// A unit: `OBX-6`.
pub const BEAT_PER_MIN_PER_NANO_L: UnitCode = UnitCode::from_term_code(6516);

/// `268672^MDC_DIM_PER_L_PER_MIN^MDC`, UCUM `1/L/min`.
///
/// A unit: `OBX-6`.
pub const PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(6528);

/// `268672^MDC_DIM_PER_X_L_PER_MIN^MDC`, UCUM `1/L/min`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_L_PER_MIN`.
pub const PER_X_L_PER_MIN: UnitCode = UnitCode::from_term_code(6528);

/// `268675^MDC_DIM_PER_KILO_L_PER_MIN^MDC`, UCUM `1/kL/min`.
///
/// A unit: `OBX-6`.
pub const PER_KILO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6531);

/// `268690^MDC_DIM_PER_MILLI_L_PER_MIN^MDC`, UCUM `1/mL/min`.
///
/// A unit: `OBX-6`.
pub const PER_MILLI_L_PER_MIN: UnitCode = UnitCode::from_term_code(6546);

/// `268691^MDC_DIM_PER_MICRO_L_PER_MIN^MDC`, UCUM `1/uL/min`.
///
/// A unit: `OBX-6`.
pub const PER_MICRO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6547);

/// `268692^MDC_DIM_PER_NANO_L_PER_MIN^MDC`, UCUM `1/nL/min`.
///
/// A unit: `OBX-6`.
pub const PER_NANO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6548);

/// `268704^MDC_DIM_M_PER_MIN^MDC`, UCUM `m/min`.
///
/// A unit: `OBX-6`.
pub const M_PER_MIN: UnitCode = UnitCode::from_term_code(6560);

/// `268704^MDC_DIM_X_M_PER_MIN^MDC`, UCUM `m/min`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_MIN`.
pub const X_M_PER_MIN: UnitCode = UnitCode::from_term_code(6560);

/// `268707^MDC_DIM_KILO_M_PER_MIN^MDC`, UCUM `km/min`.
///
/// A unit: `OBX-6`.
pub const KILO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6563);

/// `268722^MDC_DIM_MILLI_M_PER_MIN^MDC`, UCUM `mm/min`.
///
/// A unit: `OBX-6`.
pub const MILLI_M_PER_MIN: UnitCode = UnitCode::from_term_code(6578);

/// `268723^MDC_DIM_MICRO_M_PER_MIN^MDC`, UCUM `um/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6579);

/// `268724^MDC_DIM_NANO_M_PER_MIN^MDC`, UCUM `nm/min`.
///
/// A unit: `OBX-6`.
pub const NANO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6580);

/// `268736^MDC_DIM_PSI^MDC`, UCUM `[psi]`.
///
/// A unit: `OBX-6`. 7 metrics list it.
pub const PSI: UnitCode = UnitCode::from_term_code(6592);

/// `268768^MDC_DIM_M_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6624);

/// `268768^MDC_DIM_X_M_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_SEC_SQ`.
pub const X_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6624);

/// `268771^MDC_DIM_KILO_M_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6627);

/// `268786^MDC_DIM_MILLI_M_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6642);

/// `268787^MDC_DIM_MICRO_M_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6643);

/// `268788^MDC_DIM_NANO_M_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6644);

/// `268800^MDC_DIM_RAD_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6656);

/// `268800^MDC_DIM_X_RAD_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_RAD_PER_SEC_SQ`.
pub const X_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6656);

/// `268803^MDC_DIM_KILO_RAD_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6659);

/// `268818^MDC_DIM_MILLI_RAD_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6674);

/// `268819^MDC_DIM_MICRO_RAD_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6675);

/// `268820^MDC_DIM_NANO_RAD_PER_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6676);

/// `268832^MDC_DIM_RAD_PER_SEC^MDC`, UCUM `rad/s`.
///
/// A unit: `OBX-6`.
pub const RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6688);

/// `268832^MDC_DIM_X_RAD_PER_SEC^MDC`, UCUM `rad/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_RAD_PER_SEC`.
pub const X_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6688);

/// `268835^MDC_DIM_KILO_RAD_PER_SEC^MDC`, UCUM `krad/s`.
///
/// A unit: `OBX-6`.
pub const KILO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6691);

/// `268850^MDC_DIM_MILLI_RAD_PER_SEC^MDC`, UCUM `mrad/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6706);

/// `268851^MDC_DIM_MICRO_RAD_PER_SEC^MDC`, UCUM `urad/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6707);

/// `268852^MDC_DIM_NANO_RAD_PER_SEC^MDC`, UCUM `nrad/s`.
///
/// A unit: `OBX-6`.
pub const NANO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6708);

/// `268864^MDC_DIM_LUMEN_PER_M_SQ^MDC`, UCUM `lm/m2`.
///
/// A unit: `OBX-6`.
pub const LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6720);

/// `268864^MDC_DIM_X_LUMEN_PER_M_SQ^MDC`, UCUM `lm/m2`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_LUMEN_PER_M_SQ`.
pub const X_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6720);

/// `268867^MDC_DIM_KILO_LUMEN_PER_M_SQ^MDC`, UCUM `klm/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6723);

/// `268882^MDC_DIM_MILLI_LUMEN_PER_M_SQ^MDC`, UCUM `mlm/m2`.
///
/// A unit: `OBX-6`.
pub const MILLI_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6738);

/// `268883^MDC_DIM_MICRO_LUMEN_PER_M_SQ^MDC`, UCUM `ulm/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6739);

/// `268884^MDC_DIM_NANO_LUMEN_PER_M_SQ^MDC`, UCUM `nlm/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6740);

/// `268896^MDC_DIM_G_PER_LB_PER_HR^MDC`, UCUM `g/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6752);

/// `268896^MDC_DIM_X_G_PER_LB_PER_HR^MDC`, UCUM `g/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_LB_PER_HR`.
pub const X_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6752);

/// `268899^MDC_DIM_KILO_G_PER_LB_PER_HR^MDC`, UCUM `kg/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6755);

/// `268914^MDC_DIM_MILLI_G_PER_LB_PER_HR^MDC`, UCUM `mg/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6770);

/// `268915^MDC_DIM_MICRO_G_PER_LB_PER_HR^MDC`, UCUM `ug/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6771);

/// `268916^MDC_DIM_NANO_G_PER_LB_PER_HR^MDC`, UCUM `ng/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6772);

/// `268928^MDC_DIM_G_PER_LB_PER_MIN^MDC`, UCUM `g/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6784);

/// `268928^MDC_DIM_X_G_PER_LB_PER_MIN^MDC`, UCUM `g/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_LB_PER_MIN`.
pub const X_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6784);

/// `268931^MDC_DIM_KILO_G_PER_LB_PER_MIN^MDC`, UCUM `kg/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6787);

/// `268946^MDC_DIM_MILLI_G_PER_LB_PER_MIN^MDC`, UCUM `mg/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6802);

/// `268947^MDC_DIM_MICRO_G_PER_LB_PER_MIN^MDC`, UCUM `ug/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6803);

/// `268948^MDC_DIM_NANO_G_PER_LB_PER_MIN^MDC`, UCUM `ng/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6804);

/// `268960^MDC_DIM_G_PER_M_SQ_PER_HR^MDC`, UCUM `g/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6816);

/// `268960^MDC_DIM_X_G_PER_M_SQ_PER_HR^MDC`, UCUM `g/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ_PER_HR`.
pub const X_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6816);

/// `268963^MDC_DIM_KILO_G_PER_M_SQ_PER_HR^MDC`, UCUM `kg/m2/h`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6819);

/// `268978^MDC_DIM_MILLI_G_PER_M_SQ_PER_HR^MDC`, UCUM `mg/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6834);

/// `268979^MDC_DIM_MICRO_G_PER_M_SQ_PER_HR^MDC`, UCUM `ug/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6835);

/// `268980^MDC_DIM_NANO_G_PER_M_SQ_PER_HR^MDC`, UCUM `ng/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6836);

/// `268992^MDC_DIM_G_PER_M_SQ_PER_MIN^MDC`, UCUM `g/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6848);

/// `268992^MDC_DIM_X_G_PER_M_SQ_PER_MIN^MDC`, UCUM `g/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ_PER_MIN`.
pub const X_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6848);

/// `268995^MDC_DIM_KILO_G_PER_M_SQ_PER_MIN^MDC`, UCUM `kg/m2/min`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6851);

/// `269010^MDC_DIM_MILLI_G_PER_M_SQ_PER_MIN^MDC`, UCUM `mg/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6866);

/// `269011^MDC_DIM_MICRO_G_PER_M_SQ_PER_MIN^MDC`, UCUM `ug/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6867);

/// `269012^MDC_DIM_NANO_G_PER_M_SQ_PER_MIN^MDC`, UCUM `ng/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6868);

/// `269024^MDC_DIM_INTL_UNIT_PER_LB_PER_DAY^MDC`, UCUM `[iU]/[lb_av]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6880);

/// `269024^MDC_DIM_X_INTL_UNIT_PER_LB_PER_DAY^MDC`, UCUM `[iU]/[lb_av]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_LB_PER_DAY`.
pub const X_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6880);

/// `269027^MDC_DIM_KILO_INTL_UNIT_PER_LB_PER_DAY^MDC`, UCUM `k[iU]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6883);

/// `269042^MDC_DIM_MILLI_INTL_UNIT_PER_LB_PER_DAY^MDC`, UCUM `m[iU]/[lb_av]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6898);

/// `269043^MDC_DIM_MICRO_INTL_UNIT_PER_LB_PER_DAY^MDC`, UCUM `u[iU]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6899);

/// `269044^MDC_DIM_NANO_INTL_UNIT_PER_LB_PER_DAY^MDC`, UCUM `n[iU]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6900);

/// `269056^MDC_DIM_INTL_UNIT_PER_LB_PER_MIN^MDC`, UCUM `[iU]/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6912);

/// `269056^MDC_DIM_X_INTL_UNIT_PER_LB_PER_MIN^MDC`, UCUM `[iU]/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_LB_PER_MIN`.
pub const X_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6912);

/// `269059^MDC_DIM_KILO_INTL_UNIT_PER_LB_PER_MIN^MDC`, UCUM `k[iU]/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6915);

/// `269074^MDC_DIM_MILLI_INTL_UNIT_PER_LB_PER_MIN^MDC`, UCUM `m[iU]/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6930);

/// `269075^MDC_DIM_MICRO_INTL_UNIT_PER_LB_PER_MIN^MDC`, UCUM `u[iU]/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6931);

/// `269076^MDC_DIM_NANO_INTL_UNIT_PER_LB_PER_MIN^MDC`, UCUM `n[iU]/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6932);

/// `269088^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `[iU]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6944);

/// `269088^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `[iU]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_HR`.
pub const X_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6944);

/// `269091^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `k[iU]/m2/h`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6947);

/// `269092^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `M[iU]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6948);

/// `269106^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `m[iU]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6962);

/// `269107^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `u[iU]/m2/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6963);

/// `269108^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `n[iU]/m2/h`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6964);

/// `269120^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `[iU]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6976);

/// `269120^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `[iU]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_MIN`.
pub const X_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6976);

/// `269123^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `k[iU]/m2/min`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6979);

/// `269124^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `M[iU]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6980);

/// `269138^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `m[iU]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6994);

/// `269139^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `u[iU]/m2/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6995);

/// `269140^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `n[iU]/m2/min`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6996);

/// `269152^MDC_DIM_EQUIV_PER_LB_PER_HR^MDC`, UCUM `eq/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7008);

/// `269152^MDC_DIM_X_EQUIV_PER_LB_PER_HR^MDC`, UCUM `eq/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_LB_PER_HR`.
pub const X_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7008);

/// `269155^MDC_DIM_KILO_EQUIV_PER_LB_PER_HR^MDC`, UCUM `keq/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7011);

/// `269170^MDC_DIM_MILLI_EQUIV_PER_LB_PER_HR^MDC`, UCUM `meq/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7026);

/// `269171^MDC_DIM_MICRO_EQUIV_PER_LB_PER_HR^MDC`, UCUM `ueq/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7027);

/// `269172^MDC_DIM_NANO_EQUIV_PER_LB_PER_HR^MDC`, UCUM `neq/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7028);

/// `269184^MDC_DIM_EQUIV_PER_LB_PER_MIN^MDC`, UCUM `eq/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7040);

/// `269184^MDC_DIM_X_EQUIV_PER_LB_PER_MIN^MDC`, UCUM `eq/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_LB_PER_MIN`.
pub const X_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7040);

/// `269187^MDC_DIM_KILO_EQUIV_PER_LB_PER_MIN^MDC`, UCUM `keq/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7043);

/// `269202^MDC_DIM_MILLI_EQUIV_PER_LB_PER_MIN^MDC`, UCUM `meq/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7058);

/// `269203^MDC_DIM_MICRO_EQUIV_PER_LB_PER_MIN^MDC`, UCUM `ueq/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7059);

/// `269204^MDC_DIM_NANO_EQUIV_PER_LB_PER_MIN^MDC`, UCUM `neq/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7060);

/// `269216^MDC_DIM_EQUIV_PER_M_SQ_PER_HR^MDC`, UCUM `eq/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7072);

/// `269216^MDC_DIM_X_EQUIV_PER_M_SQ_PER_HR^MDC`, UCUM `eq/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ_PER_HR`.
pub const X_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7072);

/// `269219^MDC_DIM_KILO_EQUIV_PER_M_SQ_PER_HR^MDC`, UCUM `keq/m2/h`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7075);

/// `269234^MDC_DIM_MILLI_EQUIV_PER_M_SQ_PER_HR^MDC`, UCUM `meq/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7090);

/// `269235^MDC_DIM_MICRO_EQUIV_PER_M_SQ_PER_HR^MDC`, UCUM `ueq/m2/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7091);

/// `269236^MDC_DIM_NANO_EQUIV_PER_M_SQ_PER_HR^MDC`, UCUM `neq/m2/h`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7092);

/// `269248^MDC_DIM_EQUIV_PER_M_SQ_PER_MIN^MDC`, UCUM `eq/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7104);

/// `269248^MDC_DIM_X_EQUIV_PER_M_SQ_PER_MIN^MDC`, UCUM `eq/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ_PER_MIN`.
pub const X_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7104);

/// `269251^MDC_DIM_KILO_EQUIV_PER_M_SQ_PER_MIN^MDC`, UCUM `keq/m2/min`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7107);

/// `269266^MDC_DIM_MILLI_EQUIV_PER_M_SQ_PER_MIN^MDC`, UCUM `meq/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7122);

/// `269267^MDC_DIM_MICRO_EQUIV_PER_M_SQ_PER_MIN^MDC`, UCUM `ueq/m2/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7123);

/// `269268^MDC_DIM_NANO_EQUIV_PER_M_SQ_PER_MIN^MDC`, UCUM `neq/m2/min`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7124);

/// `269280^MDC_DIM_EQUIV_PER_M_SQ_PER_DAY^MDC`, UCUM `eq/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7136);

/// `269280^MDC_DIM_X_EQUIV_PER_M_SQ_PER_DAY^MDC`, UCUM `eq/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ_PER_DAY`.
pub const X_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7136);

/// `269283^MDC_DIM_KILO_EQUIV_PER_M_SQ_PER_DAY^MDC`, UCUM `keq/m2/d`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7139);

/// `269298^MDC_DIM_MILLI_EQUIV_PER_M_SQ_PER_DAY^MDC`, UCUM `meq/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7154);

/// `269299^MDC_DIM_MICRO_EQUIV_PER_M_SQ_PER_DAY^MDC`, UCUM `ueq/m2/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7155);

/// `269300^MDC_DIM_NANO_EQUIV_PER_M_SQ_PER_DAY^MDC`, UCUM `neq/m2/d`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7156);

/// `269312^MDC_DIM_G_PER_M_SQ_PER_DAY^MDC`, UCUM `g/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7168);

/// `269312^MDC_DIM_X_G_PER_M_SQ_PER_DAY^MDC`, UCUM `g/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ_PER_DAY`.
pub const X_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7168);

/// `269315^MDC_DIM_KILO_G_PER_M_SQ_PER_DAY^MDC`, UCUM `kg/m2/d`.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7171);

/// `269330^MDC_DIM_MILLI_G_PER_M_SQ_PER_DAY^MDC`, UCUM `mg/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7186);

/// `269331^MDC_DIM_MICRO_G_PER_M_SQ_PER_DAY^MDC`, UCUM `ug/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MICRO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7187);

/// `269332^MDC_DIM_NANO_G_PER_M_SQ_PER_DAY^MDC`, UCUM `ng/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const NANO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7188);

/// `269344^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `[iU]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7200);

/// `269344^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `[iU]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_DAY`.
pub const X_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7200);

/// `269347^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `k[iU]/m2/d`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7203);

/// `269348^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `M[iU]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7204);

/// `269362^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `m[iU]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7218);

/// `269363^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `u[iU]/m2/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7219);

/// `269364^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `n[iU]/m2/d`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7220);

/// `269376^MDC_DIM_L_PER_KG_PER_HR^MDC`, UCUM `L/kg/h`.
///
/// A unit: `OBX-6`.
pub const L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7232);

/// `269376^MDC_DIM_X_L_PER_KG_PER_HR^MDC`, UCUM `L/kg/h`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG_PER_HR`.
pub const X_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7232);

/// `269379^MDC_DIM_KILO_L_PER_KG_PER_HR^MDC`, UCUM `kL/kg/h`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7235);

/// `269394^MDC_DIM_MILLI_L_PER_KG_PER_HR^MDC`, UCUM `mL/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7250);

/// `269395^MDC_DIM_MICRO_L_PER_KG_PER_HR^MDC`, UCUM `uL/kg/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7251);

/// `269396^MDC_DIM_NANO_L_PER_KG_PER_HR^MDC`, UCUM `nL/kg/h`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7252);

/// `269408^MDC_DIM_L_PER_KG_PER_MIN^MDC`, UCUM `L/kg/min`.
///
/// A unit: `OBX-6`.
pub const L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7264);

/// `269408^MDC_DIM_X_L_PER_KG_PER_MIN^MDC`, UCUM `L/kg/min`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG_PER_MIN`.
pub const X_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7264);

/// `269411^MDC_DIM_KILO_L_PER_KG_PER_MIN^MDC`, UCUM `kL/kg/min`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7267);

/// `269426^MDC_DIM_MILLI_L_PER_KG_PER_MIN^MDC`, UCUM `mL/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7282);

/// `269427^MDC_DIM_MICRO_L_PER_KG_PER_MIN^MDC`, UCUM `uL/kg/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7283);

/// `269428^MDC_DIM_NANO_L_PER_KG_PER_MIN^MDC`, UCUM `nL/kg/min`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7284);

/// `269440^MDC_DIM_L_PER_KG_PER_DAY^MDC`, UCUM `L/kg/d`.
///
/// A unit: `OBX-6`.
pub const L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7296);

/// `269440^MDC_DIM_X_L_PER_KG_PER_DAY^MDC`, UCUM `L/kg/d`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG_PER_DAY`.
pub const X_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7296);

/// `269443^MDC_DIM_KILO_L_PER_KG_PER_DAY^MDC`, UCUM `kL/kg/d`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7299);

/// `269458^MDC_DIM_MILLI_L_PER_KG_PER_DAY^MDC`, UCUM `mL/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7314);

/// `269459^MDC_DIM_MICRO_L_PER_KG_PER_DAY^MDC`, UCUM `uL/kg/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7315);

/// `269460^MDC_DIM_NANO_L_PER_KG_PER_DAY^MDC`, UCUM `nL/kg/d`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7316);

/// `269472^MDC_DIM_L_PER_M_SQ_PER_MIN^MDC`, UCUM `L/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7328);

/// `269472^MDC_DIM_X_L_PER_M_SQ_PER_MIN^MDC`, UCUM `L/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ_PER_MIN`.
pub const X_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7328);

/// `269475^MDC_DIM_KILO_L_PER_M_SQ_PER_MIN^MDC`, UCUM `kL/m2/min`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7331);

/// `269490^MDC_DIM_MILLI_L_PER_M_SQ_PER_MIN^MDC`, UCUM `mL/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7346);

/// `269491^MDC_DIM_MICRO_L_PER_M_SQ_PER_MIN^MDC`, UCUM `uL/m2/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7347);

/// `269492^MDC_DIM_NANO_L_PER_M_SQ_PER_MIN^MDC`, UCUM `nL/m2/min`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7348);

/// `269504^MDC_DIM_L_PER_M_SQ_PER_HR^MDC`, UCUM `L/m2/h`.
///
/// A unit: `OBX-6`.
pub const L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7360);

/// `269504^MDC_DIM_X_L_PER_M_SQ_PER_HR^MDC`, UCUM `L/m2/h`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ_PER_HR`.
pub const X_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7360);

/// `269507^MDC_DIM_KILO_L_PER_M_SQ_PER_HR^MDC`, UCUM `kL/m2/h`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7363);

/// `269522^MDC_DIM_MILLI_L_PER_M_SQ_PER_HR^MDC`, UCUM `mL/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7378);

/// `269523^MDC_DIM_MICRO_L_PER_M_SQ_PER_HR^MDC`, UCUM `uL/m2/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7379);

/// `269524^MDC_DIM_NANO_L_PER_M_SQ_PER_HR^MDC`, UCUM `nL/m2/h`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7380);

/// `269536^MDC_DIM_L_PER_M_SQ_PER_DAY^MDC`, UCUM `L/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7392);

/// `269536^MDC_DIM_X_L_PER_M_SQ_PER_DAY^MDC`, UCUM `L/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ_PER_DAY`.
pub const X_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7392);

/// `269539^MDC_DIM_KILO_L_PER_M_SQ_PER_DAY^MDC`, UCUM `kL/m2/d`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7395);

/// `269554^MDC_DIM_MILLI_L_PER_M_SQ_PER_DAY^MDC`, UCUM `mL/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7410);

/// `269555^MDC_DIM_MICRO_L_PER_M_SQ_PER_DAY^MDC`, UCUM `uL/m2/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7411);

/// `269556^MDC_DIM_NANO_L_PER_M_SQ_PER_DAY^MDC`, UCUM `nL/m2/d`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7412);

/// `269568^MDC_DIM_MOLE_PER_M_SQ_PER_SEC^MDC`, UCUM `mol/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7424);

/// `269568^MDC_DIM_X_MOLE_PER_M_SQ_PER_SEC^MDC`, UCUM `mol/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_SEC`.
pub const X_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7424);

/// `269571^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_SEC^MDC`, UCUM `kmol/m2/s`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7427);

/// `269586^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_SEC^MDC`, UCUM `mmol/m2/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7442);

/// `269587^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_SEC^MDC`, UCUM `umol/m2/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7443);

/// `269588^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_SEC^MDC`, UCUM `nmol/m2/s`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7444);

/// `269600^MDC_DIM_MOLE_PER_M_SQ_PER_MIN^MDC`, UCUM `mol/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7456);

/// `269600^MDC_DIM_X_MOLE_PER_M_SQ_PER_MIN^MDC`, UCUM `mol/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_MIN`.
pub const X_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7456);

/// `269603^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_MIN^MDC`, UCUM `kmol/m2/min`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7459);

/// `269618^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_MIN^MDC`, UCUM `mmol/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7474);

/// `269619^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_MIN^MDC`, UCUM `umol/m2/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7475);

/// `269620^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_MIN^MDC`, UCUM `nmol/m2/min`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7476);

/// `269632^MDC_DIM_MOLE_PER_M_SQ_PER_HR^MDC`, UCUM `mol/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7488);

/// `269632^MDC_DIM_X_MOLE_PER_M_SQ_PER_HR^MDC`, UCUM `mol/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_HR`.
pub const X_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7488);

/// `269635^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_HR^MDC`, UCUM `kmol/m2/h`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7491);

/// `269650^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_HR^MDC`, UCUM `mmol/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7506);

/// `269651^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_HR^MDC`, UCUM `umol/m2/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7507);

/// `269652^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_HR^MDC`, UCUM `nmol/m2/h`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7508);

/// `269664^MDC_DIM_MOLE_PER_M_SQ_PER_DAY^MDC`, UCUM `mol/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7520);

/// `269664^MDC_DIM_X_MOLE_PER_M_SQ_PER_DAY^MDC`, UCUM `mol/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_DAY`.
pub const X_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7520);

/// `269667^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_DAY^MDC`, UCUM `kmol/m2/d`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7523);

/// `269682^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_DAY^MDC`, UCUM `mmol/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7538);

/// `269683^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_DAY^MDC`, UCUM `umol/m2/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7539);

/// `269684^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_DAY^MDC`, UCUM `nmol/m2/d`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7540);

/// `269696^MDC_DIM_MOLE_PER_M_SQ^MDC`, UCUM `mol/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7552);

/// `269696^MDC_DIM_X_MOLE_PER_M_SQ^MDC`, UCUM `mol/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ`.
pub const X_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7552);

/// `269699^MDC_DIM_KILO_MOLE_PER_M_SQ^MDC`, UCUM `kmol/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7555);

/// `269714^MDC_DIM_MILLI_MOLE_PER_M_SQ^MDC`, UCUM `mmol/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7570);

/// `269715^MDC_DIM_MICRO_MOLE_PER_M_SQ^MDC`, UCUM `umol/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7571);

/// `269716^MDC_DIM_NANO_MOLE_PER_M_SQ^MDC`, UCUM `nmol/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7572);

/// `269728^MDC_DIM_EQUIV_PER_KG^MDC`, UCUM `eq/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7584);

/// `269728^MDC_DIM_X_EQUIV_PER_KG^MDC`, UCUM `eq/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG`.
pub const X_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7584);

/// `269731^MDC_DIM_KILO_EQUIV_PER_KG^MDC`, UCUM `keq/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7587);

/// `269746^MDC_DIM_MILLI_EQUIV_PER_KG^MDC`, UCUM `meq/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7602);

/// `269747^MDC_DIM_MICRO_EQUIV_PER_KG^MDC`, UCUM `ueq/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7603);

/// `269748^MDC_DIM_NANO_EQUIV_PER_KG^MDC`, UCUM `neq/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7604);

/// `269760^MDC_DIM_EQUIV_PER_M_SQ^MDC`, UCUM `eq/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7616);

/// `269760^MDC_DIM_X_EQUIV_PER_M_SQ^MDC`, UCUM `eq/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ`.
pub const X_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7616);

/// `269763^MDC_DIM_KILO_EQUIV_PER_M_SQ^MDC`, UCUM `keq/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7619);

/// `269778^MDC_DIM_MILLI_EQUIV_PER_M_SQ^MDC`, UCUM `meq/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7634);

/// `269779^MDC_DIM_MICRO_EQUIV_PER_M_SQ^MDC`, UCUM `ueq/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7635);

/// `269780^MDC_DIM_NANO_EQUIV_PER_M_SQ^MDC`, UCUM `neq/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7636);

/// `269792^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `[iU]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7648);

/// `269792^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `[iU]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_SEC`.
pub const X_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7648);

/// `269795^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `k[iU]/m2/s`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7651);

/// `269796^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `M[iU]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7652);

/// `269810^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `m[iU]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7666);

/// `269811^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `u[iU]/m2/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7667);

/// `269812^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `n[iU]/m2/s`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7668);

/// `269824^MDC_DIM_INTL_UNIT_PER_KG^MDC`, UCUM `[iU]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7680);

/// `269824^MDC_DIM_X_INTL_UNIT_PER_KG^MDC`, UCUM `[iU]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG`.
pub const X_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7680);

/// `269827^MDC_DIM_KILO_INTL_UNIT_PER_KG^MDC`, UCUM `k[iU]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const KILO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7683);

/// `269828^MDC_DIM_MEGA_INTL_UNIT_PER_KG^MDC`, UCUM `M[iU]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MEGA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7684);

/// `269842^MDC_DIM_MILLI_INTL_UNIT_PER_KG^MDC`, UCUM `m[iU]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7698);

/// `269843^MDC_DIM_MICRO_INTL_UNIT_PER_KG^MDC`, UCUM `u[iU]/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7699);

/// `269844^MDC_DIM_NANO_INTL_UNIT_PER_KG^MDC`, UCUM `n[iU]/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7700);

/// `269856^MDC_DIM_INTL_UNIT_PER_M_SQ^MDC`, UCUM `[iU]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7712);

/// `269856^MDC_DIM_X_INTL_UNIT_PER_M_SQ^MDC`, UCUM `[iU]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ`.
pub const X_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7712);

/// `269859^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ^MDC`, UCUM `k[iU]/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7715);

/// `269860^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ^MDC`, UCUM `M[iU]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MEGA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7716);

/// `269874^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ^MDC`, UCUM `m[iU]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7730);

/// `269875^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ^MDC`, UCUM `u[iU]/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7731);

/// `269876^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ^MDC`, UCUM `n[iU]/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7732);

/// `269888^MDC_DIM_G_PER_M_SQ^MDC`, UCUM `g/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7744);

/// `269888^MDC_DIM_X_G_PER_M_SQ^MDC`, UCUM `g/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ`.
pub const X_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7744);

/// `269891^MDC_DIM_KILO_G_PER_M_SQ^MDC`, UCUM `kg/m2`.
///
/// A unit: `OBX-6`. 12 metrics list it.
pub const KILO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7747);

/// `269906^MDC_DIM_MILLI_G_PER_M_SQ^MDC`, UCUM `mg/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7762);

/// `269907^MDC_DIM_MICRO_G_PER_M_SQ^MDC`, UCUM `ug/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MICRO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7763);

/// `269908^MDC_DIM_NANO_G_PER_M_SQ^MDC`, UCUM `ng/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const NANO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7764);

/// `269920^MDC_DIM_BOOLEAN^MDC`, UCUM `1`.
///
/// A unit: `OBX-6`.
pub const BOOLEAN: UnitCode = UnitCode::from_term_code(7776);

/// `269952^MDC_DIM_DECIBEL_VOLT^MDC`, UCUM `dB[V]`.
///
/// A unit: `OBX-6`.
pub const DECIBEL_VOLT: UnitCode = UnitCode::from_term_code(7808);

/// `269952^MDC_DIM_DECIBEL_X_VOLT^MDC`, UCUM `dB[V]`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_DECIBEL_VOLT`.
pub const DECIBEL_X_VOLT: UnitCode = UnitCode::from_term_code(7808);

/// `269955^MDC_DIM_DECIBEL_KILO_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_KILO_VOLT: UnitCode = UnitCode::from_term_code(7811);

/// `269970^MDC_DIM_DECIBEL_MILLI_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_MILLI_VOLT: UnitCode = UnitCode::from_term_code(7826);

/// `269971^MDC_DIM_DECIBEL_MICRO_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_MICRO_VOLT: UnitCode = UnitCode::from_term_code(7827);

/// `269972^MDC_DIM_DECIBEL_NANO_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_NANO_VOLT: UnitCode = UnitCode::from_term_code(7828);

/// `269984^MDC_DIM_DECIBEL_10_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_10_VOLT: UnitCode = UnitCode::from_term_code(7840);

/// `269984^MDC_DIM_DECIBEL_10_X_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_DECIBEL_10_VOLT`.
pub const DECIBEL_10_X_VOLT: UnitCode = UnitCode::from_term_code(7840);

/// `269987^MDC_DIM_DECIBEL_10_KILO_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_10_KILO_VOLT: UnitCode = UnitCode::from_term_code(7843);

/// `270002^MDC_DIM_DECIBEL_10_MILLI_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_10_MILLI_VOLT: UnitCode = UnitCode::from_term_code(7858);

/// `270003^MDC_DIM_DECIBEL_10_MICRO_VOLT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_10_MICRO_VOLT: UnitCode = UnitCode::from_term_code(7859);

/// `270004^MDC_DIM_DECIBEL_10_NANO_VOLT^MDC`, UCUM `dB[10.nV]`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const DECIBEL_10_NANO_VOLT: UnitCode = UnitCode::from_term_code(7860);

/// `270016^MDC_DIM_DECIBEL_WATT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_WATT: UnitCode = UnitCode::from_term_code(7872);

/// `270016^MDC_DIM_DECIBEL_X_WATT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_DECIBEL_WATT`.
pub const DECIBEL_X_WATT: UnitCode = UnitCode::from_term_code(7872);

/// `270019^MDC_DIM_DECIBEL_KILO_WATT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_KILO_WATT: UnitCode = UnitCode::from_term_code(7875);

/// `270034^MDC_DIM_DECIBEL_MILLI_WATT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_MILLI_WATT: UnitCode = UnitCode::from_term_code(7890);

/// `270035^MDC_DIM_DECIBEL_MICRO_WATT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_MICRO_WATT: UnitCode = UnitCode::from_term_code(7891);

/// `270036^MDC_DIM_DECIBEL_NANO_WATT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_NANO_WATT: UnitCode = UnitCode::from_term_code(7892);

/// `270048^MDC_DIM_DECIBEL_SPL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const DECIBEL_SPL: UnitCode = UnitCode::from_term_code(7904);

/// `270160^MDC_DIM_DECI_BEL^MDC`, UCUM `dB`.
///
/// A unit: `OBX-6`.
pub const DECI_BEL: UnitCode = UnitCode::from_term_code(8016);

/// `270176^MDC_DIM_SQ_CM^MDC`, UCUM `cm2`.
///
/// A unit: `OBX-6`.
pub const SQ_CM: UnitCode = UnitCode::from_term_code(8032);

/// `270176^MDC_DIM_SQ_X_CM^MDC`, UCUM `cm2`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_SQ_CM`.
pub const SQ_X_CM: UnitCode = UnitCode::from_term_code(8032);

/// `270179^MDC_DIM_SQ_KILO_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_KILO_CM: UnitCode = UnitCode::from_term_code(8035);

/// `270194^MDC_DIM_SQ_MILLI_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_MILLI_CM: UnitCode = UnitCode::from_term_code(8050);

/// `270195^MDC_DIM_SQ_MICRO_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_MICRO_CM: UnitCode = UnitCode::from_term_code(8051);

/// `270196^MDC_DIM_SQ_NANO_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SQ_NANO_CM: UnitCode = UnitCode::from_term_code(8052);

/// `270208^MDC_DIM_PER_SEC_SQ^MDC`, UCUM `/s2`.
///
/// A unit: `OBX-6`.
pub const PER_SEC_SQ: UnitCode = UnitCode::from_term_code(8064);

/// `270208^MDC_DIM_PER_X_SEC_SQ^MDC`, UCUM `/s2`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_SEC_SQ`.
pub const PER_X_SEC_SQ: UnitCode = UnitCode::from_term_code(8064);

/// `270210^MDC_DIM_PER_HECTO_SEC_SQ^MDC`, UCUM `/(100.s2)`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const PER_HECTO_SEC_SQ: UnitCode = UnitCode::from_term_code(8066);

/// `270211^MDC_DIM_PER_KILO_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_KILO_SEC_SQ: UnitCode = UnitCode::from_term_code(8067);

/// `270226^MDC_DIM_PER_MILLI_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_MILLI_SEC_SQ: UnitCode = UnitCode::from_term_code(8082);

/// `270227^MDC_DIM_PER_MICRO_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_MICRO_SEC_SQ: UnitCode = UnitCode::from_term_code(8083);

/// `270228^MDC_DIM_PER_NANO_SEC_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PER_NANO_SEC_SQ: UnitCode = UnitCode::from_term_code(8084);

/// `270240^MDC_DIM_ROTATIONS_PER_MIN^MDC`, UCUM `2.[pi].rad/min`.
///
/// A unit: `OBX-6`.
pub const ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8096);

/// `270240^MDC_DIM_X_ROTATIONS_PER_MIN^MDC`, UCUM `2.[pi].rad/min`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ROTATIONS_PER_MIN`.
pub const X_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8096);

/// `270243^MDC_DIM_KILO_ROTATIONS_PER_MIN^MDC`, UCUM `10*3.2.[pi].rad/min`.
///
/// A unit: `OBX-6`.
pub const KILO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8099);

/// `270258^MDC_DIM_MILLI_ROTATIONS_PER_MIN^MDC`, UCUM `10*-3.2.[pi].rad/min`.
///
/// A unit: `OBX-6`.
pub const MILLI_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8114);

/// `270259^MDC_DIM_MICRO_ROTATIONS_PER_MIN^MDC`, UCUM `10*-6.2.[pi].rad/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8115);

/// `270260^MDC_DIM_NANO_ROTATIONS_PER_MIN^MDC`, UCUM `10*-9.2.[pi].rad/min`.
///
/// A unit: `OBX-6`.
pub const NANO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8116);

/// `270272^MDC_DIM_DROPS_PER_MIN^MDC`, UCUM `[drp]/min`.
///
/// A unit: `OBX-6`.
pub const DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8128);

/// `270272^MDC_DIM_X_DROPS_PER_MIN^MDC`, UCUM `[drp]/min`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_DROPS_PER_MIN`.
pub const X_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8128);

/// `270275^MDC_DIM_KILO_DROPS_PER_MIN^MDC`, UCUM `10*3.[drp]/min`.
///
/// A unit: `OBX-6`.
pub const KILO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8131);

/// `270290^MDC_DIM_MILLI_DROPS_PER_MIN^MDC`, UCUM `10*-3.[drp]/min`.
///
/// A unit: `OBX-6`.
pub const MILLI_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8146);

/// `270291^MDC_DIM_MICRO_DROPS_PER_MIN^MDC`, UCUM `10*-6.[drp]/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8147);

/// `270292^MDC_DIM_NANO_DROPS_PER_MIN^MDC`, UCUM `10*-9.[drp]/min`.
///
/// A unit: `OBX-6`.
pub const NANO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8148);

/// `270304^MDC_DIM_L_PER_CM_H2O_PER_KG^MDC`, UCUM `L/cm[H2O]/kg`.
///
/// A unit: `OBX-6`.
pub const L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8160);

/// `270304^MDC_DIM_X_L_PER_CM_H2O_PER_KG^MDC`, UCUM `L/cm[H2O]/kg`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_CM_H2O_PER_KG`.
pub const X_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8160);

/// `270307^MDC_DIM_KILO_L_PER_CM_H2O_PER_KG^MDC`, UCUM `kL/cm[H2O]/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8163);

/// `270322^MDC_DIM_MILLI_L_PER_CM_H2O_PER_KG^MDC`, UCUM `mL/cm[H2O]/kg`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8178);

/// `270323^MDC_DIM_MICRO_L_PER_CM_H2O_PER_KG^MDC`, UCUM `uL/cm[H2O]/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8179);

/// `270324^MDC_DIM_NANO_L_PER_CM_H2O_PER_KG^MDC`, UCUM `nL/cm[H2O]/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8180);

/// `270336^MDC_DIM_TESLA^MDC`, UCUM `T`.
///
/// A unit: `OBX-6`.
pub const TESLA: UnitCode = UnitCode::from_term_code(8192);

/// `270336^MDC_DIM_X_TESLA^MDC`, UCUM `T`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_TESLA`.
pub const X_TESLA: UnitCode = UnitCode::from_term_code(8192);

/// `270339^MDC_DIM_KILO_TESLA^MDC`, UCUM `kT`.
///
/// A unit: `OBX-6`.
pub const KILO_TESLA: UnitCode = UnitCode::from_term_code(8195);

/// `270354^MDC_DIM_MILLI_TESLA^MDC`, UCUM `mT`.
///
/// A unit: `OBX-6`.
pub const MILLI_TESLA: UnitCode = UnitCode::from_term_code(8210);

/// `270355^MDC_DIM_MICRO_TESLA^MDC`, UCUM `uT`.
///
/// A unit: `OBX-6`.
pub const MICRO_TESLA: UnitCode = UnitCode::from_term_code(8211);

/// `270356^MDC_DIM_NANO_TESLA^MDC`, UCUM `nT`.
///
/// A unit: `OBX-6`.
pub const NANO_TESLA: UnitCode = UnitCode::from_term_code(8212);

/// `270368^MDC_DIM_VOLT_SEC^MDC`, UCUM `V.s`.
///
/// A unit: `OBX-6`.
pub const VOLT_SEC: UnitCode = UnitCode::from_term_code(8224);

/// `270368^MDC_DIM_X_VOLT_SEC^MDC`, UCUM `V.s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_VOLT_SEC`.
pub const X_VOLT_SEC: UnitCode = UnitCode::from_term_code(8224);

/// `270371^MDC_DIM_KILO_VOLT_SEC^MDC`, UCUM `kV.s`.
///
/// A unit: `OBX-6`.
pub const KILO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8227);

/// `270386^MDC_DIM_MILLI_VOLT_SEC^MDC`, UCUM `mV.s`.
///
/// A unit: `OBX-6`.
pub const MILLI_VOLT_SEC: UnitCode = UnitCode::from_term_code(8242);

/// `270387^MDC_DIM_MICRO_VOLT_SEC^MDC`, UCUM `uV.s`.
///
/// A unit: `OBX-6`.
pub const MICRO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8243);

/// `270388^MDC_DIM_NANO_VOLT_SEC^MDC`, UCUM `uV.ms`.
///
/// A unit: `OBX-6`.
pub const NANO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8244);

/// `270400^MDC_DIM_VOLT_PER_SEC^MDC`, UCUM `V/s`.
///
/// A unit: `OBX-6`.
pub const VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8256);

/// `270400^MDC_DIM_X_VOLT_PER_SEC^MDC`, UCUM `V/s`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_VOLT_PER_SEC`.
pub const X_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8256);

/// `270403^MDC_DIM_KILO_VOLT_PER_SEC^MDC`, UCUM `kV/s`.
///
/// A unit: `OBX-6`.
pub const KILO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8259);

/// `270418^MDC_DIM_MILLI_VOLT_PER_SEC^MDC`, UCUM `mV/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8274);

/// `270419^MDC_DIM_MICRO_VOLT_PER_SEC^MDC`, UCUM `uV/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8275);

/// `270420^MDC_DIM_NANO_VOLT_PER_SEC^MDC`, UCUM `nV/s`.
///
/// A unit: `OBX-6`.
pub const NANO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8276);

/// `270432^MDC_DIM_PER_OHM^MDC`, UCUM `/Ohm`.
///
/// A unit: `OBX-6`.
pub const PER_OHM: UnitCode = UnitCode::from_term_code(8288);

/// `270432^MDC_DIM_PER_X_OHM^MDC`, UCUM `/Ohm`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PER_OHM`.
pub const PER_X_OHM: UnitCode = UnitCode::from_term_code(8288);

/// `270435^MDC_DIM_PER_KILO_OHM^MDC`, UCUM `/kOhm`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const PER_KILO_OHM: UnitCode = UnitCode::from_term_code(8291);

/// `270450^MDC_DIM_PER_MILLI_OHM^MDC`, UCUM `/mOhm`.
///
/// A unit: `OBX-6`.
pub const PER_MILLI_OHM: UnitCode = UnitCode::from_term_code(8306);

/// `270451^MDC_DIM_PER_MICRO_OHM^MDC`, UCUM `/uOhm`.
///
/// A unit: `OBX-6`.
pub const PER_MICRO_OHM: UnitCode = UnitCode::from_term_code(8307);

/// `270452^MDC_DIM_PER_NANO_OHM^MDC`, UCUM `/nOhm`.
///
/// A unit: `OBX-6`.
pub const PER_NANO_OHM: UnitCode = UnitCode::from_term_code(8308);

/// `270464^MDC_DIM_DYNE_SEC_M_SQ_PER_CM_5^MDC`, UCUM `dyn.s.cm-5.m2`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const DYNE_SEC_M_SQ_PER_CM_5: UnitCode = UnitCode::from_term_code(8320);

/// `270496^MDC_DIM_CAL^MDC`, UCUM `cal`.
///
/// A unit: `OBX-6`.
pub const CAL: UnitCode = UnitCode::from_term_code(8352);

/// `270496^MDC_DIM_X_CAL^MDC`, UCUM `cal`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CAL`.
pub const X_CAL: UnitCode = UnitCode::from_term_code(8352);

/// `270499^MDC_DIM_KILO_CAL^MDC`, UCUM `kcal`.
///
/// A unit: `OBX-6`.
pub const KILO_CAL: UnitCode = UnitCode::from_term_code(8355);

/// `270514^MDC_DIM_MILLI_CAL^MDC`, UCUM `mcal`.
///
/// A unit: `OBX-6`.
pub const MILLI_CAL: UnitCode = UnitCode::from_term_code(8370);

/// `270515^MDC_DIM_MICRO_CAL^MDC`, UCUM `ucal`.
///
/// A unit: `OBX-6`.
pub const MICRO_CAL: UnitCode = UnitCode::from_term_code(8371);

/// `270516^MDC_DIM_NANO_CAL^MDC`, UCUM `ncal`.
///
/// A unit: `OBX-6`.
pub const NANO_CAL: UnitCode = UnitCode::from_term_code(8372);

/// `270528^MDC_DIM_NUTR_CAL^MDC`, UCUM `[Cal]`.
///
/// A unit: `OBX-6`.
pub const NUTR_CAL: UnitCode = UnitCode::from_term_code(8384);

/// `270528^MDC_DIM_X_NUTR_CAL^MDC`, UCUM `[Cal]`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_NUTR_CAL`.
pub const X_NUTR_CAL: UnitCode = UnitCode::from_term_code(8384);

/// `270531^MDC_DIM_KILO_NUTR_CAL^MDC`, UCUM `10*3.[Cal]`.
///
/// A unit: `OBX-6`.
pub const KILO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8387);

/// `270546^MDC_DIM_MILLI_NUTR_CAL^MDC`, UCUM `10*-3.[Cal]`.
///
/// A unit: `OBX-6`.
pub const MILLI_NUTR_CAL: UnitCode = UnitCode::from_term_code(8402);

/// `270547^MDC_DIM_MICRO_NUTR_CAL^MDC`, UCUM `10*-6.[Cal]`.
///
/// A unit: `OBX-6`.
pub const MICRO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8403);

/// `270548^MDC_DIM_NANO_NUTR_CAL^MDC`, UCUM `10*-9.[Cal]`.
///
/// A unit: `OBX-6`.
pub const NANO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8404);

/// `270560^MDC_DIM_CAL_PER_DAY^MDC`, UCUM `cal/d`.
///
/// A unit: `OBX-6`.
pub const CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8416);

/// `270560^MDC_DIM_X_CAL_PER_DAY^MDC`, UCUM `cal/d`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_DAY`.
pub const X_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8416);

/// `270563^MDC_DIM_KILO_CAL_PER_DAY^MDC`, UCUM `kcal/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8419);

/// `270578^MDC_DIM_MILLI_CAL_PER_DAY^MDC`, UCUM `mcal/d`.
///
/// A unit: `OBX-6`.
pub const MILLI_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8434);

/// `270579^MDC_DIM_MICRO_CAL_PER_DAY^MDC`, UCUM `ucal/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8435);

/// `270580^MDC_DIM_NANO_CAL_PER_DAY^MDC`, UCUM `ncal/d`.
///
/// A unit: `OBX-6`.
pub const NANO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8436);

/// `270592^MDC_DIM_JOULES_PER_BREATH^MDC`, UCUM `J/{breath}`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8448);

/// `270592^MDC_DIM_X_JOULES_PER_BREATH^MDC`, UCUM `J/{breath}`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_BREATH`.
pub const X_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8448);

/// `270595^MDC_DIM_KILO_JOULES_PER_BREATH^MDC`, UCUM `kJ/{breath}`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8451);

/// `270610^MDC_DIM_MILLI_JOULES_PER_BREATH^MDC`, UCUM `mJ/{breath}`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8466);

/// `270611^MDC_DIM_MICRO_JOULES_PER_BREATH^MDC`, UCUM `uJ/{breath}`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8467);

/// `270612^MDC_DIM_NANO_JOULES_PER_BREATH^MDC`, UCUM `nJ/{breath}`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8468);

/// `270624^MDC_DIM_JOULES_PER_L^MDC`, UCUM `J/L`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const JOULES_PER_L: UnitCode = UnitCode::from_term_code(8480);

/// `270624^MDC_DIM_X_JOULES_PER_L^MDC`, UCUM `J/L`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_L`.
pub const X_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8480);

/// `270627^MDC_DIM_KILO_JOULES_PER_L^MDC`, UCUM `kJ/L`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8483);

/// `270642^MDC_DIM_MILLI_JOULES_PER_L^MDC`, UCUM `mJ/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8498);

/// `270643^MDC_DIM_MICRO_JOULES_PER_L^MDC`, UCUM `uJ/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8499);

/// `270644^MDC_DIM_NANO_JOULES_PER_L^MDC`, UCUM `nJ/L`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8500);

/// `270656^MDC_DIM_DYNE_SEC_PER_CM_5^MDC`, UCUM `dyn.s/cm5`.
///
/// A unit: `OBX-6`. 3 metrics list it.
pub const DYNE_SEC_PER_CM_5: UnitCode = UnitCode::from_term_code(8512);

/// `270688^MDC_DIM_MMHG_SEC_PER_ML^MDC`, UCUM `mm[Hg].s/mL`.
///
/// A unit: `OBX-6`. 3 metrics list it.
pub const MMHG_SEC_PER_ML: UnitCode = UnitCode::from_term_code(8544);

/// `270720^MDC_DIM_MMHG_MIN_PER_L^MDC`, UCUM `mm[Hg].min/L`.
///
/// A unit: `OBX-6`. 3 metrics list it.
pub const MMHG_MIN_PER_L: UnitCode = UnitCode::from_term_code(8576);

/// `270752^MDC_DIM_BIT^MDC`, UCUM `bit`.
///
/// A unit: `OBX-6`.
pub const BIT: UnitCode = UnitCode::from_term_code(8608);

/// `270784^MDC_DIM_BYTE^MDC`, UCUM `By`.
///
/// A unit: `OBX-6`.
pub const BYTE: UnitCode = UnitCode::from_term_code(8640);

/// `270816^MDC_DIM_DROPS_PER_L^MDC`, UCUM `[drp]/L`.
///
/// A unit: `OBX-6`.
pub const DROPS_PER_L: UnitCode = UnitCode::from_term_code(8672);

/// `270816^MDC_DIM_DROPS_PER_X_L^MDC`, UCUM `[drp]/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_DROPS_PER_L`.
pub const DROPS_PER_X_L: UnitCode = UnitCode::from_term_code(8672);

/// `270819^MDC_DIM_DROPS_PER_KILO_L^MDC`, UCUM `[drp]/kL`.
///
/// A unit: `OBX-6`.
pub const DROPS_PER_KILO_L: UnitCode = UnitCode::from_term_code(8675);

/// `270834^MDC_DIM_DROPS_PER_MILLI_L^MDC`, UCUM `[drp]/mL`.
///
/// A unit: `OBX-6`.
pub const DROPS_PER_MILLI_L: UnitCode = UnitCode::from_term_code(8690);

/// `270835^MDC_DIM_DROPS_PER_MICRO_L^MDC`, UCUM `[drp]/uL`.
///
/// A unit: `OBX-6`.
pub const DROPS_PER_MICRO_L: UnitCode = UnitCode::from_term_code(8691);

/// `270836^MDC_DIM_DROPS_PER_NANO_L^MDC`, UCUM `[drp]/nL`.
///
/// A unit: `OBX-6`.
pub const DROPS_PER_NANO_L: UnitCode = UnitCode::from_term_code(8692);

/// `270848^MDC_DIM_BREATHS_PER_MIN_PER_L^MDC`, UCUM `1/min/L`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const BREATHS_PER_MIN_PER_L: UnitCode = UnitCode::from_term_code(8704);

/// `270848^MDC_DIM_BREATHS_PER_MIN_PER_X_L^MDC`, UCUM `1/min/L`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_BREATHS_PER_MIN_PER_L`.
pub const BREATHS_PER_MIN_PER_X_L: UnitCode = UnitCode::from_term_code(8704);

/// `270851^MDC_DIM_BREATHS_PER_MIN_PER_KILO_L^MDC`, UCUM `1/min/kL`.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_KILO_L: UnitCode = UnitCode::from_term_code(8707);

/// `270866^MDC_DIM_BREATHS_PER_MIN_PER_MILLI_L^MDC`, UCUM `1/min/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const BREATHS_PER_MIN_PER_MILLI_L: UnitCode = UnitCode::from_term_code(8722);

/// `270867^MDC_DIM_BREATHS_PER_MIN_PER_MICRO_L^MDC`, UCUM `1/min/uL`.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_MICRO_L: UnitCode = UnitCode::from_term_code(8723);

/// `270868^MDC_DIM_BREATHS_PER_MIN_PER_NANO_L^MDC`, UCUM `1/min/nL`.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_NANO_L: UnitCode = UnitCode::from_term_code(8724);

/// `270880^MDC_DIM_SQUARE_BREATHS_PER_MIN_PER_L^MDC`, UCUM `1/min/L`.
///
/// A unit: `OBX-6`.
pub const SQUARE_BREATHS_PER_MIN_PER_L: UnitCode = UnitCode::from_term_code(8736);

/// `270912^MDC_DIM_L_PER_MIN_PER_KG^MDC`, UCUM `L/min/kg`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8768);

/// `270912^MDC_DIM_X_L_PER_MIN_PER_KG^MDC`, UCUM `L/min/kg`.
///
/// A unit: `OBX-6`. 2 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN_PER_KG`.
pub const X_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8768);

/// `270915^MDC_DIM_KILO_L_PER_MIN_PER_KG^MDC`, UCUM `kL/min/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8771);

/// `270930^MDC_DIM_MILLI_L_PER_MIN_PER_KG^MDC`, UCUM `mL/min/kg`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const MILLI_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8786);

/// `270931^MDC_DIM_MICRO_L_PER_MIN_PER_KG^MDC`, UCUM `uL/min/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8787);

/// `270932^MDC_DIM_NANO_L_PER_MIN_PER_KG^MDC`, UCUM `nL/min/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8788);

/// `270944^MDC_DIM_O2_SAT_PERCENT_SEC^MDC`, UCUM `%{sat}.s`.
///
/// A unit: `OBX-6`.
pub const O2_SAT_PERCENT_SEC: UnitCode = UnitCode::from_term_code(8800);

/// `270976^MDC_DIM_M_PER_VOLT^MDC`, UCUM `m/V`.
///
/// A unit: `OBX-6`.
pub const M_PER_VOLT: UnitCode = UnitCode::from_term_code(8832);

/// `270976^MDC_DIM_X_M_PER_VOLT^MDC`, UCUM `m/V`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_VOLT`.
pub const X_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8832);

/// `270979^MDC_DIM_KILO_M_PER_VOLT^MDC`, UCUM `km/V`.
///
/// A unit: `OBX-6`.
pub const KILO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8835);

/// `270994^MDC_DIM_MILLI_M_PER_VOLT^MDC`, UCUM `mm/V`.
///
/// A unit: `OBX-6`.
pub const MILLI_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8850);

/// `270995^MDC_DIM_MICRO_M_PER_VOLT^MDC`, UCUM `um/V`.
///
/// A unit: `OBX-6`.
pub const MICRO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8851);

/// `270996^MDC_DIM_NANO_M_PER_VOLT^MDC`, UCUM `nm/V`.
///
/// A unit: `OBX-6`.
pub const NANO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8852);

/// `271008^MDC_DIM_G_FORCE_M^MDC`, UCUM `gf.m`.
///
/// A unit: `OBX-6`. 3 metrics list it.
pub const G_FORCE_M: UnitCode = UnitCode::from_term_code(8864);

/// `271008^MDC_DIM_X_G_FORCE_M^MDC`, UCUM `gf.m`.
///
/// A unit: `OBX-6`. 3 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M`.
pub const X_G_FORCE_M: UnitCode = UnitCode::from_term_code(8864);

/// `271011^MDC_DIM_KILO_G_FORCE_M^MDC`, UCUM `kgf.m`.
///
/// A unit: `OBX-6`.
pub const KILO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8867);

/// `271026^MDC_DIM_MILLI_G_FORCE_M^MDC`, UCUM `mgf.m`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_FORCE_M: UnitCode = UnitCode::from_term_code(8882);

/// `271027^MDC_DIM_MICRO_G_FORCE_M^MDC`, UCUM `ugf.m`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8883);

/// `271028^MDC_DIM_NANO_G_FORCE_M^MDC`, UCUM `ngf.m`.
///
/// A unit: `OBX-6`.
pub const NANO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8884);

/// `271040^MDC_DIM_G_FORCE_M_PER_L^MDC`, UCUM `gf.m/L`.
///
/// A unit: `OBX-6`.
pub const G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8896);

/// `271040^MDC_DIM_X_G_FORCE_M_PER_L^MDC`, UCUM `gf.m/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M_PER_L`.
pub const X_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8896);

/// `271043^MDC_DIM_KILO_G_FORCE_M_PER_L^MDC`, UCUM `kgf.m/L`.
///
/// A unit: `OBX-6`.
pub const KILO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8899);

/// `271058^MDC_DIM_MILLI_G_FORCE_M_PER_L^MDC`, UCUM `mgf.m/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8914);

/// `271059^MDC_DIM_MICRO_G_FORCE_M_PER_L^MDC`, UCUM `ugf.m/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8915);

/// `271060^MDC_DIM_NANO_G_FORCE_M_PER_L^MDC`, UCUM `ngf.m/L`.
///
/// A unit: `OBX-6`.
pub const NANO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8916);

/// `271072^MDC_DIM_G_FORCE_M_PER_M_SQ^MDC`, UCUM `gf.m/m2`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8928);

/// `271072^MDC_DIM_X_G_FORCE_M_PER_M_SQ^MDC`, UCUM `gf.m/m2`.
///
/// A unit: `OBX-6`. 2 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M_PER_M_SQ`.
pub const X_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8928);

/// `271075^MDC_DIM_KILO_G_FORCE_M_PER_M_SQ^MDC`, UCUM `kgf.m/m2`.
///
/// A unit: `OBX-6`. 2 metrics list it.
pub const KILO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8931);

/// `271090^MDC_DIM_MILLI_G_FORCE_M_PER_M_SQ^MDC`, UCUM `mgf.m/m2`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8946);

/// `271091^MDC_DIM_MICRO_G_FORCE_M_PER_M_SQ^MDC`, UCUM `ugf.m/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8947);

/// `271092^MDC_DIM_NANO_G_FORCE_M_PER_M_SQ^MDC`, UCUM `ngf.m/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8948);

/// `271104^MDC_DIM_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CAL_PER_KG: UnitCode = UnitCode::from_term_code(8960);

/// `271104^MDC_DIM_X_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_KG`.
pub const X_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8960);

/// `271107^MDC_DIM_KILO_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8963);

/// `271122^MDC_DIM_MILLI_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8978);

/// `271123^MDC_DIM_MICRO_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8979);

/// `271124^MDC_DIM_NANO_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8980);

/// `271136^MDC_DIM_CAL_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8992);

/// `271136^MDC_DIM_X_CAL_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_KG_PER_DAY`.
pub const X_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8992);

/// `271139^MDC_DIM_KILO_CAL_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8995);

/// `271154^MDC_DIM_MILLI_CAL_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9010);

/// `271155^MDC_DIM_MICRO_CAL_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9011);

/// `271156^MDC_DIM_NANO_CAL_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9012);

/// `271168^MDC_DIM_CAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CAL_PER_ML: UnitCode = UnitCode::from_term_code(9024);

/// `271168^MDC_DIM_X_CAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_ML`.
pub const X_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9024);

/// `271171^MDC_DIM_KILO_CAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9027);

/// `271186^MDC_DIM_MILLI_CAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9042);

/// `271187^MDC_DIM_MICRO_CAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9043);

/// `271188^MDC_DIM_NANO_CAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9044);

/// `271200^MDC_DIM_ARB_UNIT^MDC`, UCUM `[arb'U]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const ARB_UNIT: UnitCode = UnitCode::from_term_code(9056);

/// `271200^MDC_DIM_X_ARB_UNIT^MDC`, UCUM `[arb'U]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT`.
pub const X_ARB_UNIT: UnitCode = UnitCode::from_term_code(9056);

/// `271203^MDC_DIM_KILO_ARB_UNIT^MDC`, UCUM `10*3.[arb'U]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const KILO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9059);

/// `271204^MDC_DIM_MEGA_ARB_UNIT^MDC`, UCUM `10*6.[arb'U]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MEGA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9060);

/// `271218^MDC_DIM_MILLI_ARB_UNIT^MDC`, UCUM `10*-3.[arb'U]`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_ARB_UNIT: UnitCode = UnitCode::from_term_code(9074);

/// `271219^MDC_DIM_MICRO_ARB_UNIT^MDC`, UCUM `10*-6.[arb'U]`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9075);

/// `271220^MDC_DIM_NANO_ARB_UNIT^MDC`, UCUM `10*-9.[arb'U]`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9076);

/// `271232^MDC_DIM_ARB_UNIT_PER_CM_CUBE^MDC`, UCUM `[arb'U]/cm3`.
///
/// A unit: `OBX-6`.
pub const ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9088);

/// `271232^MDC_DIM_X_ARB_UNIT_PER_CM_CUBE^MDC`, UCUM `[arb'U]/cm3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_CM_CUBE`.
pub const X_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9088);

/// `271235^MDC_DIM_KILO_ARB_UNIT_PER_CM_CUBE^MDC`, UCUM `10*3.[arb'U]/cm3`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9091);

/// `271250^MDC_DIM_MILLI_ARB_UNIT_PER_CM_CUBE^MDC`, UCUM `10*-3.[arb'U]/cm3`.
///
/// A unit: `OBX-6`.
pub const MILLI_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9106);

/// `271251^MDC_DIM_MICRO_ARB_UNIT_PER_CM_CUBE^MDC`, UCUM `10*-6.[arb'U]/cm3`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9107);

/// `271252^MDC_DIM_NANO_ARB_UNIT_PER_CM_CUBE^MDC`, UCUM `10*-9.[arb'U]/cm3`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9108);

/// `271264^MDC_DIM_ARB_UNIT_PER_M_CUBE^MDC`, UCUM `[arb'U]/m3`.
///
/// A unit: `OBX-6`.
pub const ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9120);

/// `271264^MDC_DIM_X_ARB_UNIT_PER_M_CUBE^MDC`, UCUM `[arb'U]/m3`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_CUBE`.
pub const X_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9120);

/// `271267^MDC_DIM_KILO_ARB_UNIT_PER_M_CUBE^MDC`, UCUM `10*3.[arb'U]/m3`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9123);

/// `271282^MDC_DIM_MILLI_ARB_UNIT_PER_M_CUBE^MDC`, UCUM `10*-3.[arb'U]/m3`.
///
/// A unit: `OBX-6`.
pub const MILLI_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9138);

/// `271283^MDC_DIM_MICRO_ARB_UNIT_PER_M_CUBE^MDC`, UCUM `10*-6.[arb'U]/m3`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9139);

/// `271284^MDC_DIM_NANO_ARB_UNIT_PER_M_CUBE^MDC`, UCUM `10*-9.[arb'U]/m3`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9140);

/// `271296^MDC_DIM_ARB_UNIT_PER_L^MDC`, UCUM `[arb'U]/L`.
///
/// A unit: `OBX-6`.
pub const ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9152);

/// `271296^MDC_DIM_X_ARB_UNIT_PER_L^MDC`, UCUM `[arb'U]/L`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_L`.
pub const X_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9152);

/// `271299^MDC_DIM_KILO_ARB_UNIT_PER_L^MDC`, UCUM `10*3.[arb'U]/L`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9155);

/// `271314^MDC_DIM_MILLI_ARB_UNIT_PER_L^MDC`, UCUM `10*-3.[arb'U]/L`.
///
/// A unit: `OBX-6`.
pub const MILLI_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9170);

/// `271315^MDC_DIM_MICRO_ARB_UNIT_PER_L^MDC`, UCUM `10*-6.[arb'U]/L`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9171);

/// `271316^MDC_DIM_NANO_ARB_UNIT_PER_L^MDC`, UCUM `10*-9.[arb'U]/L`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9172);

/// `271328^MDC_DIM_ARB_UNIT_PER_ML^MDC`, UCUM `[arb'U]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9184);

/// `271328^MDC_DIM_X_ARB_UNIT_PER_ML^MDC`, UCUM `[arb'U]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_ML`.
pub const X_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9184);

/// `271331^MDC_DIM_KILO_ARB_UNIT_PER_ML^MDC`, UCUM `10*3.[arb'U]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9187);

/// `271332^MDC_DIM_MEGA_ARB_UNIT_PER_ML^MDC`, UCUM `10*6.[arb'U]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9188);

/// `271346^MDC_DIM_MILLI_ARB_UNIT_PER_ML^MDC`, UCUM `10*-3.[arb'U]/mL`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9202);

/// `271347^MDC_DIM_MICRO_ARB_UNIT_PER_ML^MDC`, UCUM `10*-6.[arb'U]/mL`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9203);

/// `271348^MDC_DIM_NANO_ARB_UNIT_PER_ML^MDC`, UCUM `10*-9.[arb'U]/mL`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9204);

/// `271360^MDC_DIM_ARB_UNIT_PER_SEC^MDC`, UCUM `[arb'U]/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9216);

/// `271360^MDC_DIM_X_ARB_UNIT_PER_SEC^MDC`, UCUM `[arb'U]/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_SEC`.
pub const X_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9216);

/// `271363^MDC_DIM_KILO_ARB_UNIT_PER_SEC^MDC`, UCUM `10*3.[arb'U]/s`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9219);

/// `271364^MDC_DIM_MEGA_ARB_UNIT_PER_SEC^MDC`, UCUM `10*6.[arb'U]/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9220);

/// `271378^MDC_DIM_MILLI_ARB_UNIT_PER_SEC^MDC`, UCUM `10*-3.[arb'U]/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9234);

/// `271379^MDC_DIM_MICRO_ARB_UNIT_PER_SEC^MDC`, UCUM `10*-6.[arb'U]/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9235);

/// `271380^MDC_DIM_NANO_ARB_UNIT_PER_SEC^MDC`, UCUM `10*-9.[arb'U]/s`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9236);

/// `271392^MDC_DIM_ARB_UNIT_PER_MIN^MDC`, UCUM `[arb'U]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9248);

/// `271392^MDC_DIM_X_ARB_UNIT_PER_MIN^MDC`, UCUM `[arb'U]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_MIN`.
pub const X_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9248);

/// `271395^MDC_DIM_KILO_ARB_UNIT_PER_MIN^MDC`, UCUM `10*3.[arb'U]/min`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9251);

/// `271396^MDC_DIM_MEGA_ARB_UNIT_PER_MIN^MDC`, UCUM `10*6.[arb'U]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9252);

/// `271410^MDC_DIM_MILLI_ARB_UNIT_PER_MIN^MDC`, UCUM `10*-3.[arb'U]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9266);

/// `271411^MDC_DIM_MICRO_ARB_UNIT_PER_MIN^MDC`, UCUM `10*-6.[arb'U]/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9267);

/// `271412^MDC_DIM_NANO_ARB_UNIT_PER_MIN^MDC`, UCUM `10*-9.[arb'U]/min`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9268);

/// `271424^MDC_DIM_ARB_UNIT_PER_HR^MDC`, UCUM `[arb'U]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9280);

/// `271424^MDC_DIM_X_ARB_UNIT_PER_HR^MDC`, UCUM `[arb'U]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_HR`.
pub const X_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9280);

/// `271427^MDC_DIM_KILO_ARB_UNIT_PER_HR^MDC`, UCUM `10*3.[arb'U]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9283);

/// `271428^MDC_DIM_MEGA_ARB_UNIT_PER_HR^MDC`, UCUM `10*6.[arb'U]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9284);

/// `271442^MDC_DIM_MILLI_ARB_UNIT_PER_HR^MDC`, UCUM `10*-3.[arb'U]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9298);

/// `271443^MDC_DIM_MICRO_ARB_UNIT_PER_HR^MDC`, UCUM `10*-6.[arb'U]/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9299);

/// `271444^MDC_DIM_NANO_ARB_UNIT_PER_HR^MDC`, UCUM `10*-9.[arb'U]/h`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9300);

/// `271456^MDC_DIM_ARB_UNIT_PER_DAY^MDC`, UCUM `[arb'U]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9312);

/// `271456^MDC_DIM_X_ARB_UNIT_PER_DAY^MDC`, UCUM `[arb'U]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_DAY`.
pub const X_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9312);

/// `271459^MDC_DIM_KILO_ARB_UNIT_PER_DAY^MDC`, UCUM `10*3.[arb'U]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9315);

/// `271460^MDC_DIM_MEGA_ARB_UNIT_PER_DAY^MDC`, UCUM `10*6.[arb'U]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9316);

/// `271474^MDC_DIM_MILLI_ARB_UNIT_PER_DAY^MDC`, UCUM `10*-3.[arb'U]/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9330);

/// `271475^MDC_DIM_MICRO_ARB_UNIT_PER_DAY^MDC`, UCUM `10*-6.[arb'U]/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9331);

/// `271476^MDC_DIM_NANO_ARB_UNIT_PER_DAY^MDC`, UCUM `10*-9.[arb'U]/d`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9332);

/// `271488^MDC_DIM_ARB_UNIT_PER_KG^MDC`, UCUM `[arb'U]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9344);

/// `271488^MDC_DIM_X_ARB_UNIT_PER_KG^MDC`, UCUM `[arb'U]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG`.
pub const X_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9344);

/// `271491^MDC_DIM_KILO_ARB_UNIT_PER_KG^MDC`, UCUM `10*3.[arb'U]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const KILO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9347);

/// `271492^MDC_DIM_MEGA_ARB_UNIT_PER_KG^MDC`, UCUM `10*6.[arb'U]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MEGA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9348);

/// `271506^MDC_DIM_MILLI_ARB_UNIT_PER_KG^MDC`, UCUM `10*-3.[arb'U]/kg`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9362);

/// `271507^MDC_DIM_MICRO_ARB_UNIT_PER_KG^MDC`, UCUM `10*-6.[arb'U]/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9363);

/// `271508^MDC_DIM_NANO_ARB_UNIT_PER_KG^MDC`, UCUM `10*-9.[arb'U]/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9364);

/// `271520^MDC_DIM_ARB_UNIT_PER_M_SQ^MDC`, UCUM `[arb'U]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9376);

/// `271520^MDC_DIM_X_ARB_UNIT_PER_M_SQ^MDC`, UCUM `[arb'U]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ`.
pub const X_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9376);

/// `271523^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ^MDC`, UCUM `10*3.[arb'U]/m2`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9379);

/// `271524^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ^MDC`, UCUM `10*6.[arb'U]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MEGA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9380);

/// `271538^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ^MDC`, UCUM `10*-3.[arb'U]/m2`.
///
/// A unit: `OBX-6`. 11 metrics list it.
pub const MILLI_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9394);

/// `271539^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ^MDC`, UCUM `10*-6.[arb'U]/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9395);

/// `271540^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ^MDC`, UCUM `10*-9.[arb'U]/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9396);

/// `271552^MDC_DIM_ARB_UNIT_PER_KG_PER_SEC^MDC`, UCUM `[arb'U]/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9408);

/// `271552^MDC_DIM_X_ARB_UNIT_PER_KG_PER_SEC^MDC`, UCUM `[arb'U]/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_SEC`.
pub const X_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9408);

/// `271555^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_SEC^MDC`, UCUM `10*3.[arb'U]/kg/s`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9411);

/// `271556^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_SEC^MDC`, UCUM `10*6.[arb'U]/kg/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9412);

/// `271570^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_SEC^MDC`, UCUM `10*-3.[arb'U]/kg/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9426);

/// `271571^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_SEC^MDC`, UCUM `10*-6.[arb'U]/kg/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9427);

/// `271572^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_SEC^MDC`, UCUM `10*-9.[arb'U]/kg/s`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9428);

/// `271584^MDC_DIM_ARB_UNIT_PER_KG_PER_MIN^MDC`, UCUM `[arb'U]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9440);

/// `271584^MDC_DIM_X_ARB_UNIT_PER_KG_PER_MIN^MDC`, UCUM `[arb'U]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_MIN`.
pub const X_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9440);

/// `271587^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_MIN^MDC`, UCUM `10*3.[arb'U]/kg/min`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9443);

/// `271588^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_MIN^MDC`, UCUM `10*6.[arb'U]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9444);

/// `271602^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_MIN^MDC`, UCUM `10*-3.[arb'U]/kg/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9458);

/// `271603^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_MIN^MDC`, UCUM `10*-6.[arb'U]/kg/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9459);

/// `271604^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_MIN^MDC`, UCUM `10*-9.[arb'U]/kg/min`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9460);

/// `271616^MDC_DIM_ARB_UNIT_PER_KG_PER_HR^MDC`, UCUM `[arb'U]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9472);

/// `271616^MDC_DIM_X_ARB_UNIT_PER_KG_PER_HR^MDC`, UCUM `[arb'U]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_HR`.
pub const X_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9472);

/// `271619^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_HR^MDC`, UCUM `10*3.[arb'U]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9475);

/// `271620^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_HR^MDC`, UCUM `10*6.[arb'U]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9476);

/// `271634^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_HR^MDC`, UCUM `10*-3.[arb'U]/kg/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9490);

/// `271635^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_HR^MDC`, UCUM `10*-6.[arb'U]/kg/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9491);

/// `271636^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_HR^MDC`, UCUM `10*-9.[arb'U]/kg/h`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9492);

/// `271648^MDC_DIM_ARB_UNIT_PER_KG_PER_DAY^MDC`, UCUM `[arb'U]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9504);

/// `271648^MDC_DIM_X_ARB_UNIT_PER_KG_PER_DAY^MDC`, UCUM `[arb'U]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_DAY`.
pub const X_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9504);

/// `271651^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_DAY^MDC`, UCUM `10*3.[arb'U]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9507);

/// `271652^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_DAY^MDC`, UCUM `10*6.[arb'U]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9508);

/// `271666^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_DAY^MDC`, UCUM `10*-3.[arb'U]/kg/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9522);

/// `271667^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_DAY^MDC`, UCUM `10*-6.[arb'U]/kg/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9523);

/// `271668^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_DAY^MDC`, UCUM `10*-9.[arb'U]/kg/d`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9524);

/// `271680^MDC_DIM_ARB_UNIT_PER_LB_PER_MIN^MDC`, UCUM `[arb'U]/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9536);

/// `271680^MDC_DIM_X_ARB_UNIT_PER_LB_PER_MIN^MDC`, UCUM `[arb'U]/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_LB_PER_MIN`.
pub const X_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9536);

/// `271683^MDC_DIM_KILO_ARB_UNIT_PER_LB_PER_MIN^MDC`, UCUM `10*3.[arb'U]/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9539);

/// `271698^MDC_DIM_MILLI_ARB_UNIT_PER_LB_PER_MIN^MDC`, UCUM `10*-3.[arb'U]/[lb_av]/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9554);

/// `271699^MDC_DIM_MICRO_ARB_UNIT_PER_LB_PER_MIN^MDC`, UCUM `10*-6.[arb'U]/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9555);

/// `271700^MDC_DIM_NANO_ARB_UNIT_PER_LB_PER_MIN^MDC`, UCUM `10*-9.[arb'U]/[lb_av]/min`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9556);

/// `271712^MDC_DIM_ARB_UNIT_PER_LB_PER_DAY^MDC`, UCUM `[arb'U]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9568);

/// `271712^MDC_DIM_X_ARB_UNIT_PER_LB_PER_DAY^MDC`, UCUM `[arb'U]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_LB_PER_DAY`.
pub const X_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9568);

/// `271715^MDC_DIM_KILO_ARB_UNIT_PER_LB_PER_DAY^MDC`, UCUM `10*3.[arb'U]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9571);

/// `271730^MDC_DIM_MILLI_ARB_UNIT_PER_LB_PER_DAY^MDC`, UCUM `10*-3.[arb'U]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const MILLI_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9586);

/// `271731^MDC_DIM_MICRO_ARB_UNIT_PER_LB_PER_DAY^MDC`, UCUM `10*-6.[arb'U]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9587);

/// `271732^MDC_DIM_NANO_ARB_UNIT_PER_LB_PER_DAY^MDC`, UCUM `10*-9.[arb'U]/[lb_av]/d`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9588);

/// `271744^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `[arb'U]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9600);

/// `271744^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `[arb'U]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_SEC`.
pub const X_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9600);

/// `271747^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `10*3.[arb'U]/m2/s`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9603);

/// `271748^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `10*6.[arb'U]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9604);

/// `271762^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `10*-3.[arb'U]/m2/s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9618);

/// `271763^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `10*-6.[arb'U]/m2/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9619);

/// `271764^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, UCUM `10*-9.[arb'U]/m2/s`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9620);

/// `271776^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `[arb'U]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9632);

/// `271776^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `[arb'U]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_MIN`.
pub const X_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9632);

/// `271779^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `10*3.[arb'U]/m2/min`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9635);

/// `271780^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `10*6.[arb'U]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9636);

/// `271794^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `10*-3.[arb'U]/m2/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9650);

/// `271795^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `10*-6.[arb'U]/m2/min`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9651);

/// `271796^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, UCUM `10*-9.[arb'U]/m2/min`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9652);

/// `271808^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `[arb'U]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9664);

/// `271808^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `[arb'U]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_HR`.
pub const X_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9664);

/// `271811^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `10*3.[arb'U]/m2/h`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9667);

/// `271812^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `10*6.[arb'U]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9668);

/// `271826^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `10*-3.[arb'U]/m2/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9682);

/// `271827^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `10*-6.[arb'U]/m2/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9683);

/// `271828^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, UCUM `10*-9.[arb'U]/m2/h`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9684);

/// `271840^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `[arb'U]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9696);

/// `271840^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `[arb'U]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_DAY`.
pub const X_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9696);

/// `271843^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `10*3.[arb'U]/m2/d`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9699);

/// `271844^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `10*6.[arb'U]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9700);

/// `271858^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `10*-3.[arb'U]/m2/d`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9714);

/// `271859^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `10*-6.[arb'U]/m2/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9715);

/// `271860^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, UCUM `10*-9.[arb'U]/m2/d`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9716);

/// `271872^MDC_DIM_USP_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT: UnitCode = UnitCode::from_term_code(9728);

/// `271872^MDC_DIM_X_USP_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT`.
pub const X_USP_UNIT: UnitCode = UnitCode::from_term_code(9728);

/// `271875^MDC_DIM_KILO_USP_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT: UnitCode = UnitCode::from_term_code(9731);

/// `271890^MDC_DIM_MILLI_USP_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT: UnitCode = UnitCode::from_term_code(9746);

/// `271891^MDC_DIM_MICRO_USP_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT: UnitCode = UnitCode::from_term_code(9747);

/// `271892^MDC_DIM_NANO_USP_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT: UnitCode = UnitCode::from_term_code(9748);

/// `271904^MDC_DIM_USP_UNIT_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9760);

/// `271904^MDC_DIM_X_USP_UNIT_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_CM_CUBE`.
pub const X_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9760);

/// `271907^MDC_DIM_KILO_USP_UNIT_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9763);

/// `271922^MDC_DIM_MILLI_USP_UNIT_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9778);

/// `271923^MDC_DIM_MICRO_USP_UNIT_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9779);

/// `271924^MDC_DIM_NANO_USP_UNIT_PER_CM_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9780);

/// `271936^MDC_DIM_USP_UNIT_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9792);

/// `271936^MDC_DIM_X_USP_UNIT_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_CUBE`.
pub const X_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9792);

/// `271939^MDC_DIM_KILO_USP_UNIT_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9795);

/// `271954^MDC_DIM_MILLI_USP_UNIT_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9810);

/// `271955^MDC_DIM_MICRO_USP_UNIT_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9811);

/// `271956^MDC_DIM_NANO_USP_UNIT_PER_M_CUBE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9812);

/// `271968^MDC_DIM_USP_UNIT_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9824);

/// `271968^MDC_DIM_X_USP_UNIT_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_L`.
pub const X_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9824);

/// `271971^MDC_DIM_KILO_USP_UNIT_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9827);

/// `271986^MDC_DIM_MILLI_USP_UNIT_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9842);

/// `271987^MDC_DIM_MICRO_USP_UNIT_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9843);

/// `271988^MDC_DIM_NANO_USP_UNIT_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9844);

/// `272000^MDC_DIM_USP_UNIT_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9856);

/// `272000^MDC_DIM_X_USP_UNIT_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_ML`.
pub const X_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9856);

/// `272003^MDC_DIM_KILO_USP_UNIT_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9859);

/// `272018^MDC_DIM_MILLI_USP_UNIT_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9874);

/// `272019^MDC_DIM_MICRO_USP_UNIT_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9875);

/// `272020^MDC_DIM_NANO_USP_UNIT_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9876);

/// `272032^MDC_DIM_USP_UNIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9888);

/// `272032^MDC_DIM_X_USP_UNIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_SEC`.
pub const X_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9888);

/// `272035^MDC_DIM_KILO_USP_UNIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9891);

/// `272050^MDC_DIM_MILLI_USP_UNIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9906);

/// `272051^MDC_DIM_MICRO_USP_UNIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9907);

/// `272052^MDC_DIM_NANO_USP_UNIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9908);

/// `272064^MDC_DIM_USP_UNIT_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9920);

/// `272064^MDC_DIM_X_USP_UNIT_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_MIN`.
pub const X_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9920);

/// `272067^MDC_DIM_KILO_USP_UNIT_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9923);

/// `272082^MDC_DIM_MILLI_USP_UNIT_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9938);

/// `272083^MDC_DIM_MICRO_USP_UNIT_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9939);

/// `272084^MDC_DIM_NANO_USP_UNIT_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9940);

/// `272096^MDC_DIM_USP_UNIT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9952);

/// `272096^MDC_DIM_X_USP_UNIT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_HR`.
pub const X_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9952);

/// `272099^MDC_DIM_KILO_USP_UNIT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9955);

/// `272114^MDC_DIM_MILLI_USP_UNIT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9970);

/// `272115^MDC_DIM_MICRO_USP_UNIT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9971);

/// `272116^MDC_DIM_NANO_USP_UNIT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9972);

/// `272128^MDC_DIM_USP_UNIT_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9984);

/// `272128^MDC_DIM_X_USP_UNIT_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_DAY`.
pub const X_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9984);

/// `272131^MDC_DIM_KILO_USP_UNIT_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9987);

/// `272146^MDC_DIM_MILLI_USP_UNIT_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10002);

/// `272147^MDC_DIM_MICRO_USP_UNIT_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10003);

/// `272148^MDC_DIM_NANO_USP_UNIT_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10004);

/// `272160^MDC_DIM_USP_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10016);

/// `272160^MDC_DIM_X_USP_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG`.
pub const X_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10016);

/// `272163^MDC_DIM_KILO_USP_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10019);

/// `272178^MDC_DIM_MILLI_USP_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10034);

/// `272179^MDC_DIM_MICRO_USP_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10035);

/// `272180^MDC_DIM_NANO_USP_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10036);

/// `272192^MDC_DIM_USP_UNIT_PER_M_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10048);

/// `272192^MDC_DIM_X_USP_UNIT_PER_M_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ`.
pub const X_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10048);

/// `272195^MDC_DIM_KILO_USP_UNIT_PER_M_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10051);

/// `272210^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10066);

/// `272211^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10067);

/// `272212^MDC_DIM_NANO_USP_UNIT_PER_M_SQ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10068);

/// `272224^MDC_DIM_USP_UNIT_PER_KG_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10080);

/// `272224^MDC_DIM_X_USP_UNIT_PER_KG_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_SEC`.
pub const X_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10080);

/// `272227^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10083);

/// `272242^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10098);

/// `272243^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10099);

/// `272244^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10100);

/// `272256^MDC_DIM_USP_UNIT_PER_KG_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10112);

/// `272256^MDC_DIM_X_USP_UNIT_PER_KG_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_MIN`.
pub const X_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10112);

/// `272259^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10115);

/// `272274^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10130);

/// `272275^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10131);

/// `272276^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10132);

/// `272288^MDC_DIM_USP_UNIT_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10144);

/// `272288^MDC_DIM_X_USP_UNIT_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_HR`.
pub const X_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10144);

/// `272291^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10147);

/// `272306^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10162);

/// `272307^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10163);

/// `272308^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10164);

/// `272320^MDC_DIM_USP_UNIT_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10176);

/// `272320^MDC_DIM_X_USP_UNIT_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_DAY`.
pub const X_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10176);

/// `272323^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10179);

/// `272338^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10194);

/// `272339^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10195);

/// `272340^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10196);

/// `272352^MDC_DIM_USP_UNIT_PER_LB_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10208);

/// `272352^MDC_DIM_X_USP_UNIT_PER_LB_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_LB_PER_MIN`.
pub const X_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10208);

/// `272355^MDC_DIM_KILO_USP_UNIT_PER_LB_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10211);

/// `272370^MDC_DIM_MILLI_USP_UNIT_PER_LB_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10226);

/// `272371^MDC_DIM_MICRO_USP_UNIT_PER_LB_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10227);

/// `272372^MDC_DIM_NANO_USP_UNIT_PER_LB_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10228);

/// `272384^MDC_DIM_USP_UNIT_PER_LB_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10240);

/// `272384^MDC_DIM_X_USP_UNIT_PER_LB_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_LB_PER_DAY`.
pub const X_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10240);

/// `272387^MDC_DIM_KILO_USP_UNIT_PER_LB_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10243);

/// `272402^MDC_DIM_MILLI_USP_UNIT_PER_LB_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10258);

/// `272403^MDC_DIM_MICRO_USP_UNIT_PER_LB_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10259);

/// `272404^MDC_DIM_NANO_USP_UNIT_PER_LB_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10260);

/// `272416^MDC_DIM_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10272);

/// `272416^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_SEC`.
pub const X_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10272);

/// `272419^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10275);

/// `272434^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10290);

/// `272435^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10291);

/// `272436^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10292);

/// `272448^MDC_DIM_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10304);

/// `272448^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_MIN`.
pub const X_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10304);

/// `272451^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10307);

/// `272466^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10322);

/// `272467^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10323);

/// `272468^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10324);

/// `272480^MDC_DIM_USP_UNIT_PER_M_SQ_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10336);

/// `272480^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_HR`.
pub const X_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10336);

/// `272483^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10339);

/// `272498^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10354);

/// `272499^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10355);

/// `272500^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10356);

/// `272512^MDC_DIM_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10368);

/// `272512^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_DAY`.
pub const X_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10368);

/// `272515^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10371);

/// `272530^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10386);

/// `272531^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10387);

/// `272532^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10388);

/// `272544^MDC_DIM_INTL_UNIT_PER_LB_PER_HR^MDC`, UCUM `[iU]/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10400);

/// `272544^MDC_DIM_X_INTL_UNIT_PER_LB_PER_HR^MDC`, UCUM `[iU]/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_LB_PER_HR`.
pub const X_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10400);

/// `272547^MDC_DIM_KILO_INTL_UNIT_PER_LB_PER_HR^MDC`, UCUM `k[iU]/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const KILO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10403);

/// `272562^MDC_DIM_MILLI_INTL_UNIT_PER_LB_PER_HR^MDC`, UCUM `m[iU]/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10418);

/// `272563^MDC_DIM_MICRO_INTL_UNIT_PER_LB_PER_HR^MDC`, UCUM `u[iU]/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10419);

/// `272564^MDC_DIM_NANO_INTL_UNIT_PER_LB_PER_HR^MDC`, UCUM `n[iU]/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const NANO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10420);

/// `272576^MDC_DIM_ARB_UNIT_PER_LB_PER_HR^MDC`, UCUM `[arb'U]/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10432);

/// `272576^MDC_DIM_X_ARB_UNIT_PER_LB_PER_HR^MDC`, UCUM `[arb'U]/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_LB_PER_HR`.
pub const X_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10432);

/// `272579^MDC_DIM_KILO_ARB_UNIT_PER_LB_PER_HR^MDC`, UCUM `10*3.[arb'U]/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const KILO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10435);

/// `272594^MDC_DIM_MILLI_ARB_UNIT_PER_LB_PER_HR^MDC`, UCUM `10*-3.[arb'U]/[lb_av]/h`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10450);

/// `272595^MDC_DIM_MICRO_ARB_UNIT_PER_LB_PER_HR^MDC`, UCUM `10*-6.[arb'U]/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const MICRO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10451);

/// `272596^MDC_DIM_NANO_ARB_UNIT_PER_LB_PER_HR^MDC`, UCUM `10*-9.[arb'U]/[lb_av]/h`.
///
/// A unit: `OBX-6`.
pub const NANO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10452);

/// `272608^MDC_DIM_USP_UNIT_PER_LB_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10464);

/// `272608^MDC_DIM_X_USP_UNIT_PER_LB_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_LB_PER_HR`.
pub const X_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10464);

/// `272611^MDC_DIM_KILO_USP_UNIT_PER_LB_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10467);

/// `272626^MDC_DIM_MILLI_USP_UNIT_PER_LB_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10482);

/// `272627^MDC_DIM_MICRO_USP_UNIT_PER_LB_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10483);

/// `272628^MDC_DIM_NANO_USP_UNIT_PER_LB_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10484);

/// `272640^MDC_DIM_JOULES_PER_DAY^MDC`, UCUM `J/d`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10496);

/// `272640^MDC_DIM_X_JOULES_PER_DAY^MDC`, UCUM `J/d`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_DAY`.
pub const X_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10496);

/// `272643^MDC_DIM_KILO_JOULES_PER_DAY^MDC`, UCUM `kJ/d`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10499);

/// `272658^MDC_DIM_MILLI_JOULES_PER_DAY^MDC`, UCUM `mJ/d`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10514);

/// `272659^MDC_DIM_MICRO_JOULES_PER_DAY^MDC`, UCUM `uJ/d`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10515);

/// `272660^MDC_DIM_NANO_JOULES_PER_DAY^MDC`, UCUM `nJ/d`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10516);

/// `272672^MDC_DIM_JOULES_PER_ML^MDC`, UCUM `J/mL`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10528);

/// `272672^MDC_DIM_X_JOULES_PER_ML^MDC`, UCUM `J/mL`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_ML`.
pub const X_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10528);

/// `272675^MDC_DIM_KILO_JOULES_PER_ML^MDC`, UCUM `kJ/mL`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10531);

/// `272690^MDC_DIM_MILLI_JOULES_PER_ML^MDC`, UCUM `mJ/mL`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10546);

/// `272691^MDC_DIM_MICRO_JOULES_PER_ML^MDC`, UCUM `uJ/mL`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10547);

/// `272692^MDC_DIM_NANO_JOULES_PER_ML^MDC`, UCUM `nJ/mL`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10548);

/// `272704^MDC_DIM_VOL_PERCENT_PER_L^MDC`, UCUM `%{vol}/L`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const VOL_PERCENT_PER_L: UnitCode = UnitCode::from_term_code(10560);

/// `272736^MDC_DIM_PASCAL_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10592);

/// `272736^MDC_DIM_X_PASCAL_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_PER_L`.
pub const X_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10592);

/// `272739^MDC_DIM_KILO_PASCAL_PER_L^MDC`, UCUM `kPa/L`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10595);

/// `272754^MDC_DIM_MILLI_PASCAL_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10610);

/// `272755^MDC_DIM_MICRO_PASCAL_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10611);

/// `272756^MDC_DIM_NANO_PASCAL_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10612);

/// `272768^MDC_DIM_PASCAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10624);

/// `272768^MDC_DIM_X_PASCAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_PER_ML`.
pub const X_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10624);

/// `272771^MDC_DIM_KILO_PASCAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10627);

/// `272786^MDC_DIM_MILLI_PASCAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10642);

/// `272787^MDC_DIM_MICRO_PASCAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10643);

/// `272788^MDC_DIM_NANO_PASCAL_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10644);

/// `272800^MDC_DIM_BAR_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAR_PER_L: UnitCode = UnitCode::from_term_code(10656);

/// `272800^MDC_DIM_X_BAR_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_L`.
pub const X_BAR_PER_L: UnitCode = UnitCode::from_term_code(10656);

/// `272803^MDC_DIM_KILO_BAR_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10659);

/// `272818^MDC_DIM_MILLI_BAR_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BAR_PER_L: UnitCode = UnitCode::from_term_code(10674);

/// `272819^MDC_DIM_MICRO_BAR_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10675);

/// `272820^MDC_DIM_NANO_BAR_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10676);

/// `272832^MDC_DIM_BAR_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10688);

/// `272832^MDC_DIM_X_BAR_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_L_PER_10`.
pub const X_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10688);

/// `272835^MDC_DIM_KILO_BAR_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10691);

/// `272850^MDC_DIM_MILLI_BAR_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10706);

/// `272851^MDC_DIM_MICRO_BAR_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10707);

/// `272852^MDC_DIM_NANO_BAR_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10708);

/// `272864^MDC_DIM_BAR_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAR_PER_ML: UnitCode = UnitCode::from_term_code(10720);

/// `272864^MDC_DIM_X_BAR_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_ML`.
pub const X_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10720);

/// `272867^MDC_DIM_KILO_BAR_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10723);

/// `272882^MDC_DIM_MILLI_BAR_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10738);

/// `272883^MDC_DIM_MICRO_BAR_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10739);

/// `272884^MDC_DIM_NANO_BAR_PER_ML^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10740);

/// `272896^MDC_DIM_BAR_SEC_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10752);

/// `272896^MDC_DIM_X_BAR_SEC_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR_SEC_PER_L`.
pub const X_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10752);

/// `272899^MDC_DIM_KILO_BAR_SEC_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10755);

/// `272914^MDC_DIM_MILLI_BAR_SEC_PER_L^MDC`, UCUM `mbar.s/L`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const MILLI_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10770);

/// `272915^MDC_DIM_MICRO_BAR_SEC_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10771);

/// `272916^MDC_DIM_NANO_BAR_SEC_PER_L^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10772);

/// `272928^MDC_DIM_BAR_SEC_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10784);

/// `272928^MDC_DIM_X_BAR_SEC_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR_SEC_PER_L_PER_10`.
pub const X_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10784);

/// `272931^MDC_DIM_KILO_BAR_SEC_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10787);

/// `272946^MDC_DIM_MILLI_BAR_SEC_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10802);

/// `272947^MDC_DIM_MICRO_BAR_SEC_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10803);

/// `272948^MDC_DIM_NANO_BAR_SEC_PER_L_PER_10^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10804);

/// `272960^MDC_DIM_L_PER_HPA^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const L_PER_HPA: UnitCode = UnitCode::from_term_code(10816);

/// `272960^MDC_DIM_X_L_PER_HPA^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_HPA`.
pub const X_L_PER_HPA: UnitCode = UnitCode::from_term_code(10816);

/// `272963^MDC_DIM_KILO_L_PER_HPA^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10819);

/// `272978^MDC_DIM_MILLI_L_PER_HPA^MDC`, UCUM `mL/hPa`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const MILLI_L_PER_HPA: UnitCode = UnitCode::from_term_code(10834);

/// `272979^MDC_DIM_MICRO_L_PER_HPA^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10835);

/// `272980^MDC_DIM_NANO_L_PER_HPA^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10836);

/// `272992^MDC_DIM_L_PER_BAR^MDC`, UCUM `L/bar`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const L_PER_BAR: UnitCode = UnitCode::from_term_code(10848);

/// `272992^MDC_DIM_X_L_PER_BAR^MDC`, UCUM `L/bar`.
///
/// A unit: `OBX-6`. 4 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BAR`.
pub const X_L_PER_BAR: UnitCode = UnitCode::from_term_code(10848);

/// `272995^MDC_DIM_KILO_L_PER_BAR^MDC`, UCUM `kL/bar`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10851);

/// `273010^MDC_DIM_MILLI_L_PER_BAR^MDC`, UCUM `mL/bar`.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_BAR: UnitCode = UnitCode::from_term_code(10866);

/// `273011^MDC_DIM_MICRO_L_PER_BAR^MDC`, UCUM `uL/bar`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10867);

/// `273012^MDC_DIM_NANO_L_PER_BAR^MDC`, UCUM `nL/bar`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10868);

/// `273024^MDC_DIM_L_PER_MBAR^MDC`, UCUM `L/mbar`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const L_PER_MBAR: UnitCode = UnitCode::from_term_code(10880);

/// `273024^MDC_DIM_X_L_PER_MBAR^MDC`, UCUM `L/mbar`.
///
/// A unit: `OBX-6`. 4 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MBAR`.
pub const X_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10880);

/// `273027^MDC_DIM_KILO_L_PER_MBAR^MDC`, UCUM `kL/mbar`.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10883);

/// `273042^MDC_DIM_MILLI_L_PER_MBAR^MDC`, UCUM `mL/mbar`.
///
/// A unit: `OBX-6`. 4 metrics list it.
pub const MILLI_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10898);

/// `273043^MDC_DIM_MICRO_L_PER_MBAR^MDC`, UCUM `uL/mbar`.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10899);

/// `273044^MDC_DIM_NANO_L_PER_MBAR^MDC`, UCUM `nL/mbar`.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10900);

/// `273056^MDC_DIM_JOULES_PER_L_PER_SEC^MDC`, UCUM `J/L/s`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10912);

/// `273056^MDC_DIM_X_JOULES_PER_L_PER_SEC^MDC`, UCUM `J/L/s`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_L_PER_SEC`.
pub const X_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10912);

/// `273059^MDC_DIM_KILO_JOULES_PER_L_PER_SEC^MDC`, UCUM `kJ/L/s`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10915);

/// `273074^MDC_DIM_MILLI_JOULES_PER_L_PER_SEC^MDC`, UCUM `mJ/L/s`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10930);

/// `273075^MDC_DIM_MICRO_JOULES_PER_L_PER_SEC^MDC`, UCUM `uJ/L/s`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10931);

/// `273076^MDC_DIM_NANO_JOULES_PER_L_PER_SEC^MDC`, UCUM `nJ/L/s`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10932);

/// `273088^MDC_DIM_MM_HG_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MM_HG_PER_MIN: UnitCode = UnitCode::from_term_code(10944);

/// `273120^MDC_DIM_MM_HG_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MM_HG_PER_SEC: UnitCode = UnitCode::from_term_code(10976);

/// `273152^MDC_DIM_BAR_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11008);

/// `273152^MDC_DIM_X_BAR_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_SEC`.
pub const X_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11008);

/// `273155^MDC_DIM_KILO_BAR_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11011);

/// `273170^MDC_DIM_MILLI_BAR_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11026);

/// `273171^MDC_DIM_MICRO_BAR_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11027);

/// `273172^MDC_DIM_NANO_BAR_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11028);

/// `273184^MDC_DIM_CM_H2O_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CM_H2O_PER_SEC: UnitCode = UnitCode::from_term_code(11040);

/// `273216^MDC_DIM_PERCENT_PER_HALF_HOUR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PERCENT_PER_HALF_HOUR: UnitCode = UnitCode::from_term_code(11072);

/// `273248^MDC_DIM_L_PER_BEAT_PER_M2^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11104);

/// `273248^MDC_DIM_X_L_PER_BEAT_PER_M2^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BEAT_PER_M2`.
pub const X_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11104);

/// `273251^MDC_DIM_KILO_L_PER_BEAT_PER_M2^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11107);

/// `273266^MDC_DIM_MILLI_L_PER_BEAT_PER_M2^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11122);

/// `273267^MDC_DIM_MICRO_L_PER_BEAT_PER_M2^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11123);

/// `273268^MDC_DIM_NANO_L_PER_BEAT_PER_M2^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11124);

/// `273280^MDC_DIM_VOLT_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11136);

/// `273280^MDC_DIM_X_VOLT_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_VOLT_PER_CM`.
pub const X_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11136);

/// `273283^MDC_DIM_KILO_VOLT_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11139);

/// `273298^MDC_DIM_MILLI_VOLT_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11154);

/// `273299^MDC_DIM_MICRO_VOLT_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11155);

/// `273300^MDC_DIM_NANO_VOLT_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11156);

/// `273312^MDC_DIM_WATT_PER_CM2_PER_NM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11168);

/// `273312^MDC_DIM_X_WATT_PER_CM2_PER_NM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_WATT_PER_CM2_PER_NM`.
pub const X_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11168);

/// `273315^MDC_DIM_KILO_WATT_PER_CM2_PER_NM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11171);

/// `273330^MDC_DIM_MILLI_WATT_PER_CM2_PER_NM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11186);

/// `273331^MDC_DIM_MICRO_WATT_PER_CM2_PER_NM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11187);

/// `273332^MDC_DIM_NANO_WATT_PER_CM2_PER_NM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11188);

/// `273344^MDC_DIM_CM_H2O_PER_UV^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CM_H2O_PER_UV: UnitCode = UnitCode::from_term_code(11200);

/// `273376^MDC_DIM_CM_H2O_SEC_PER_BREATH^MDC`, UCUM `cm[H2O].s/{breath}`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const CM_H2O_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11232);

/// `273408^MDC_DIM_CM_H2O_SEC_PER_MIN^MDC`, UCUM `cm[H2O].s/min`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const CM_H2O_SEC_PER_MIN: UnitCode = UnitCode::from_term_code(11264);

/// `273440^MDC_DIM_BAR_SEC_PER_BREATH^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11296);

/// `273440^MDC_DIM_X_BAR_SEC_PER_BREATH^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAR_SEC_PER_BREATH`.
pub const X_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11296);

/// `273443^MDC_DIM_KILO_BAR_SEC_PER_BREATH^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11299);

/// `273458^MDC_DIM_MILLI_BAR_SEC_PER_BREATH^MDC`, UCUM `mbar.s`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const MILLI_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11314);

/// `273459^MDC_DIM_MICRO_BAR_SEC_PER_BREATH^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11315);

/// `273460^MDC_DIM_NANO_BAR_SEC_PER_BREATH^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11316);

/// `273472^MDC_DIM_G_FORCE_M_PER_MIN_PER_M2^MDC`, UCUM `gf.m/min/m2`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11328);

/// `273472^MDC_DIM_X_G_FORCE_M_PER_MIN_PER_M2^MDC`, UCUM `gf.m/min/m2`.
///
/// A unit: `OBX-6`. One metric lists it.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M_PER_MIN_PER_M2`.
pub const X_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11328);

/// `273475^MDC_DIM_KILO_G_FORCE_M_PER_MIN_PER_M2^MDC`, UCUM `kgf.m/min/m2`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const KILO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11331);

/// `273490^MDC_DIM_MILLI_G_FORCE_M_PER_MIN_PER_M2^MDC`, UCUM `mgf.m/min/m2`.
///
/// A unit: `OBX-6`.
pub const MILLI_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11346);

/// `273491^MDC_DIM_MICRO_G_FORCE_M_PER_MIN_PER_M2^MDC`, UCUM `ugf.m/min/m2`.
///
/// A unit: `OBX-6`.
pub const MICRO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11347);

/// `273492^MDC_DIM_NANO_G_FORCE_M_PER_MIN_PER_M2^MDC`, UCUM `ngf.m/min/m2`.
///
/// A unit: `OBX-6`.
pub const NANO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11348);

/// `273504^MDC_DIM_WATT_PER_HZ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11360);

/// `273504^MDC_DIM_X_WATT_PER_HZ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_WATT_PER_HZ`.
pub const X_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11360);

/// `273507^MDC_DIM_KILO_WATT_PER_HZ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11363);

/// `273522^MDC_DIM_MILLI_WATT_PER_HZ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11378);

/// `273523^MDC_DIM_MICRO_WATT_PER_HZ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11379);

/// `273524^MDC_DIM_NANO_WATT_PER_HZ^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11380);

/// `273525^MDC_DIM_PICO_WATT_PER_HZ^MDC`, UCUM `pW/Hz`.
///
/// A unit: `OBX-6`. One metric lists it.
pub const PICO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11381);

/// `273536^MDC_DIM_INR^MDC`, UCUM `{INR}`.
///
/// A unit: `OBX-6`. 3 metrics list it.
pub const INR: UnitCode = UnitCode::from_term_code(11392);

/// `273568^MDC_DIM_JOULES_PER_L_PER_KG^MDC`, UCUM `J/L/kg`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11424);

/// `273568^MDC_DIM_X_JOULES_PER_L_PER_KG^MDC`, UCUM `J/L/kg`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_L_PER_KG`.
pub const X_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11424);

/// `273571^MDC_DIM_KILO_JOULES_PER_L_PER_KG^MDC`, UCUM `kJ/L/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11427);

/// `273586^MDC_DIM_MILLI_JOULES_PER_L_PER_KG^MDC`, UCUM `mJ/L/kg`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11442);

/// `273587^MDC_DIM_MICRO_JOULES_PER_L_PER_KG^MDC`, UCUM `uJ/L/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11443);

/// `273588^MDC_DIM_NANO_JOULES_PER_L_PER_KG^MDC`, UCUM `nJ/L/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11444);

/// `273600^MDC_DIM_JOULES_PER_ML_PER_KG^MDC`, UCUM `J/mL/kg`.
///
/// A unit: `OBX-6`. 5 metrics list it.
pub const JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11456);

/// `273600^MDC_DIM_X_JOULES_PER_ML_PER_KG^MDC`, UCUM `J/mL/kg`.
///
/// A unit: `OBX-6`. 5 metrics list it.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_ML_PER_KG`.
pub const X_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11456);

/// `273603^MDC_DIM_KILO_JOULES_PER_ML_PER_KG^MDC`, UCUM `kJ/mL/kg`.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11459);

/// `273618^MDC_DIM_MILLI_JOULES_PER_ML_PER_KG^MDC`, UCUM `mJ/mL/kg`.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11474);

/// `273619^MDC_DIM_MICRO_JOULES_PER_ML_PER_KG^MDC`, UCUM `uJ/mL/kg`.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11475);

/// `273620^MDC_DIM_NANO_JOULES_PER_ML_PER_KG^MDC`, UCUM `nJ/mL/kg`.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11476);

/// `273632^MDC_DIM_MICRO_ABSORBANCE^MDC`, UCUM `1`.
///
/// A unit: `OBX-6`.
pub const MICRO_ABSORBANCE: UnitCode = UnitCode::from_term_code(11488);

/// `273664^MDC_DIM_STEP^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const STEP: UnitCode = UnitCode::from_term_code(11520);

/// `273696^MDC_DIM_FOOT_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const FOOT_PER_MIN: UnitCode = UnitCode::from_term_code(11552);

/// `273728^MDC_DIM_INCH_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const INCH_PER_MIN: UnitCode = UnitCode::from_term_code(11584);

/// `273760^MDC_DIM_STEP_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const STEP_PER_MIN: UnitCode = UnitCode::from_term_code(11616);

/// `273792^MDC_DIM_TICK^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const TICK: UnitCode = UnitCode::from_term_code(11648);

/// `273824^MDC_DIM_G_PER_DL_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11680);

/// `273824^MDC_DIM_X_G_PER_DL_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_DL_PER_MIN`.
pub const X_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11680);

/// `273827^MDC_DIM_KILO_G_PER_DL_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11683);

/// `273842^MDC_DIM_MILLI_G_PER_DL_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11698);

/// `273843^MDC_DIM_MICRO_G_PER_DL_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11699);

/// `273844^MDC_DIM_NANO_G_PER_DL_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11700);

/// `273856^MDC_DIM_MOLE_PER_L_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11712);

/// `273856^MDC_DIM_X_MOLE_PER_L_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_L_PER_MIN`.
pub const X_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11712);

/// `273859^MDC_DIM_KILO_MOLE_PER_L_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11715);

/// `273874^MDC_DIM_MILLI_MOLE_PER_L_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11730);

/// `273875^MDC_DIM_MICRO_MOLE_PER_L_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11731);

/// `273876^MDC_DIM_NANO_MOLE_PER_L_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11732);

/// `273888^MDC_DIM_EVT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const EVT_PER_HR: UnitCode = UnitCode::from_term_code(11744);

/// `273888^MDC_DIM_X_EVT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_EVT_PER_HR`.
pub const X_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11744);

/// `273891^MDC_DIM_KILO_EVT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11747);

/// `273906^MDC_DIM_MILLI_EVT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11762);

/// `273907^MDC_DIM_MICRO_EVT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11763);

/// `273908^MDC_DIM_NANO_EVT_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11764);

/// `273920^MDC_DIM_WATT_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const WATT_HR: UnitCode = UnitCode::from_term_code(11776);

/// `273920^MDC_DIM_X_WATT_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_WATT_HR`.
pub const X_WATT_HR: UnitCode = UnitCode::from_term_code(11776);

/// `273923^MDC_DIM_KILO_WATT_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_WATT_HR: UnitCode = UnitCode::from_term_code(11779);

/// `273938^MDC_DIM_MILLI_WATT_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_WATT_HR: UnitCode = UnitCode::from_term_code(11794);

/// `273939^MDC_DIM_MICRO_WATT_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_WATT_HR: UnitCode = UnitCode::from_term_code(11795);

/// `273940^MDC_DIM_NANO_WATT_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_WATT_HR: UnitCode = UnitCode::from_term_code(11796);

/// `273952^MDC_DIM_CAL_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CAL_PER_HR: UnitCode = UnitCode::from_term_code(11808);

/// `273952^MDC_DIM_X_CAL_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_HR`.
pub const X_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11808);

/// `273955^MDC_DIM_KILO_CAL_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11811);

/// `273970^MDC_DIM_MILLI_CAL_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11826);

/// `273971^MDC_DIM_MICRO_CAL_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11827);

/// `273972^MDC_DIM_NANO_CAL_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11828);

/// `273984^MDC_DIM_CAL_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11840);

/// `273984^MDC_DIM_X_CAL_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_KG_PER_HR`.
pub const X_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11840);

/// `273987^MDC_DIM_KILO_CAL_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11843);

/// `274002^MDC_DIM_MILLI_CAL_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11858);

/// `274003^MDC_DIM_MICRO_CAL_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11859);

/// `274004^MDC_DIM_NANO_CAL_PER_KG_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11860);

/// `274016^MDC_DIM_PARTS_PER_10_TO_15^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const PARTS_PER_10_TO_15: UnitCode = UnitCode::from_term_code(11872);

/// `274048^MDC_DIM_LUMEN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const LUMEN: UnitCode = UnitCode::from_term_code(11904);

/// `274048^MDC_DIM_X_LUMEN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_LUMEN`.
pub const X_LUMEN: UnitCode = UnitCode::from_term_code(11904);

/// `274051^MDC_DIM_KILO_LUMEN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_LUMEN: UnitCode = UnitCode::from_term_code(11907);

/// `274066^MDC_DIM_MILLI_LUMEN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_LUMEN: UnitCode = UnitCode::from_term_code(11922);

/// `274067^MDC_DIM_MICRO_LUMEN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_LUMEN: UnitCode = UnitCode::from_term_code(11923);

/// `274068^MDC_DIM_NANO_LUMEN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_LUMEN: UnitCode = UnitCode::from_term_code(11924);

/// `274080^MDC_DIM_ROTATIONS^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const ROTATIONS: UnitCode = UnitCode::from_term_code(11936);

/// `274080^MDC_DIM_X_ROTATIONS^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ROTATIONS`.
pub const X_ROTATIONS: UnitCode = UnitCode::from_term_code(11936);

/// `274083^MDC_DIM_KILO_ROTATIONS^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_ROTATIONS: UnitCode = UnitCode::from_term_code(11939);

/// `274098^MDC_DIM_MILLI_ROTATIONS^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_ROTATIONS: UnitCode = UnitCode::from_term_code(11954);

/// `274099^MDC_DIM_MICRO_ROTATIONS^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_ROTATIONS: UnitCode = UnitCode::from_term_code(11955);

/// `274100^MDC_DIM_NANO_ROTATIONS^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_ROTATIONS: UnitCode = UnitCode::from_term_code(11956);

/// `274112^MDC_DIM_INHG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const INHG: UnitCode = UnitCode::from_term_code(11968);

/// `274144^MDC_DIM_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const M_PER_HR: UnitCode = UnitCode::from_term_code(12000);

/// `274144^MDC_DIM_X_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_HR`.
pub const X_M_PER_HR: UnitCode = UnitCode::from_term_code(12000);

/// `274147^MDC_DIM_KILO_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_M_PER_HR: UnitCode = UnitCode::from_term_code(12003);

/// `274162^MDC_DIM_MILLI_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_M_PER_HR: UnitCode = UnitCode::from_term_code(12018);

/// `274163^MDC_DIM_MICRO_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_M_PER_HR: UnitCode = UnitCode::from_term_code(12019);

/// `274164^MDC_DIM_NANO_M_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_M_PER_HR: UnitCode = UnitCode::from_term_code(12020);

/// `274176^MDC_DIM_MPH^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MPH: UnitCode = UnitCode::from_term_code(12032);

/// `274208^MDC_DIM_BIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12064);

/// `274208^MDC_DIM_X_BIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BIT_PER_SEC`.
pub const X_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12064);

/// `274211^MDC_DIM_KILO_BIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12067);

/// `274226^MDC_DIM_MILLI_BIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12082);

/// `274227^MDC_DIM_MICRO_BIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12083);

/// `274228^MDC_DIM_NANO_BIT_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12084);

/// `274240^MDC_DIM_BYTE_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12096);

/// `274240^MDC_DIM_X_BYTE_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BYTE_PER_SEC`.
pub const X_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12096);

/// `274243^MDC_DIM_KILO_BYTE_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12099);

/// `274258^MDC_DIM_MILLI_BYTE_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12114);

/// `274259^MDC_DIM_MICRO_BYTE_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12115);

/// `274260^MDC_DIM_NANO_BYTE_PER_SEC^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12116);

/// `274272^MDC_DIM_BAUD^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BAUD: UnitCode = UnitCode::from_term_code(12128);

/// `274272^MDC_DIM_X_BAUD^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BAUD`.
pub const X_BAUD: UnitCode = UnitCode::from_term_code(12128);

/// `274275^MDC_DIM_KILO_BAUD^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_BAUD: UnitCode = UnitCode::from_term_code(12131);

/// `274290^MDC_DIM_MILLI_BAUD^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_BAUD: UnitCode = UnitCode::from_term_code(12146);

/// `274291^MDC_DIM_MICRO_BAUD^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_BAUD: UnitCode = UnitCode::from_term_code(12147);

/// `274292^MDC_DIM_NANO_BAUD^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_BAUD: UnitCode = UnitCode::from_term_code(12148);

/// `274304^MDC_DIM_JOULES_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12160);

/// `274304^MDC_DIM_X_JOULES_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_HR`.
pub const X_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12160);

/// `274307^MDC_DIM_KILO_JOULES_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12163);

/// `274322^MDC_DIM_MILLI_JOULES_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12178);

/// `274323^MDC_DIM_MICRO_JOULES_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12179);

/// `274324^MDC_DIM_NANO_JOULES_PER_HR^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12180);

/// `274336^MDC_DIM_SIEMENS_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12192);

/// `274336^MDC_DIM_X_SIEMENS_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_SIEMENS_PER_CM`.
pub const X_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12192);

/// `274339^MDC_DIM_KILO_SIEMENS_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12195);

/// `274354^MDC_DIM_MILLI_SIEMENS_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12210);

/// `274355^MDC_DIM_MICRO_SIEMENS_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12211);

/// `274356^MDC_DIM_NANO_SIEMENS_PER_CM^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12212);

/// `274368^MDC_DIM_L_PER_UV^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const L_PER_UV: UnitCode = UnitCode::from_term_code(12224);

/// `274368^MDC_DIM_X_L_PER_UV^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_UV`.
pub const X_L_PER_UV: UnitCode = UnitCode::from_term_code(12224);

/// `274371^MDC_DIM_KILO_L_PER_UV^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_L_PER_UV: UnitCode = UnitCode::from_term_code(12227);

/// `274386^MDC_DIM_MILLI_L_PER_UV^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_L_PER_UV: UnitCode = UnitCode::from_term_code(12242);

/// `274387^MDC_DIM_MICRO_L_PER_UV^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_L_PER_UV: UnitCode = UnitCode::from_term_code(12243);

/// `274388^MDC_DIM_NANO_L_PER_UV^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_L_PER_UV: UnitCode = UnitCode::from_term_code(12244);

/// `274400^MDC_DIM_O2_SAT_PERCENT_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const O2_SAT_PERCENT_MIN: UnitCode = UnitCode::from_term_code(12256);

/// `274432^MDC_DIM_100_PASCAL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const _100_PASCAL: UnitCode = UnitCode::from_term_code(12288);

/// `274432^MDC_DIM_100_X_PASCAL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_100_PASCAL`.
pub const _100_X_PASCAL: UnitCode = UnitCode::from_term_code(12288);

/// `274435^MDC_DIM_100_KILO_PASCAL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const _100_KILO_PASCAL: UnitCode = UnitCode::from_term_code(12291);

/// `274450^MDC_DIM_100_MILLI_PASCAL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const _100_MILLI_PASCAL: UnitCode = UnitCode::from_term_code(12306);

/// `274451^MDC_DIM_100_MICRO_PASCAL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const _100_MICRO_PASCAL: UnitCode = UnitCode::from_term_code(12307);

/// `274452^MDC_DIM_100_NANO_PASCAL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const _100_NANO_PASCAL: UnitCode = UnitCode::from_term_code(12308);

/// `274464^MDC_DIM_NUTR_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12320);

/// `274464^MDC_DIM_X_NUTR_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_NUTR_CAL_PER_KG`.
pub const X_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12320);

/// `274467^MDC_DIM_KILO_NUTR_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12323);

/// `274482^MDC_DIM_MILLI_NUTR_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12338);

/// `274483^MDC_DIM_MICRO_NUTR_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12339);

/// `274484^MDC_DIM_NANO_NUTR_CAL_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12340);

/// `274496^MDC_DIM_VIAL^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const VIAL: UnitCode = UnitCode::from_term_code(12352);

/// `274528^MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12384);

/// `274528^MDC_DIM_X_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT`.
pub const X_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12384);

/// `274531^MDC_DIM_KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12387);

/// `274546^MDC_DIM_MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12402);

/// `274547^MDC_DIM_MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12403);

/// `274548^MDC_DIM_NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12404);

/// `274560^MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12416);

/// `274560^MDC_DIM_X_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG`.
pub const X_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12416);

/// `274563^MDC_DIM_KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12419);

/// `274578^MDC_DIM_MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12434);

/// `274579^MDC_DIM_MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12435);

/// `274580^MDC_DIM_NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12436);

/// `274592^MDC_DIM_SEQUENCE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SEQUENCE: UnitCode = UnitCode::from_term_code(12448);

/// `274624^MDC_DIM_SHOCK^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SHOCK: UnitCode = UnitCode::from_term_code(12480);

/// `274656^MDC_DIM_SWITCH^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const SWITCH: UnitCode = UnitCode::from_term_code(12512);

/// `274688^MDC_DIM_RELATIVE_PERCENT^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const RELATIVE_PERCENT: UnitCode = UnitCode::from_term_code(12544);

/// `274720^MDC_DIM_G_FORCE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const G_FORCE: UnitCode = UnitCode::from_term_code(12576);

/// `274720^MDC_DIM_X_G_FORCE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE`.
pub const X_G_FORCE: UnitCode = UnitCode::from_term_code(12576);

/// `274723^MDC_DIM_KILO_G_FORCE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_G_FORCE: UnitCode = UnitCode::from_term_code(12579);

/// `274738^MDC_DIM_MILLI_G_FORCE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_G_FORCE: UnitCode = UnitCode::from_term_code(12594);

/// `274739^MDC_DIM_MICRO_G_FORCE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_G_FORCE: UnitCode = UnitCode::from_term_code(12595);

/// `274740^MDC_DIM_NANO_G_FORCE^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_G_FORCE: UnitCode = UnitCode::from_term_code(12596);

/// `274752^MDC_DIM_JOULES_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12608);

/// `274752^MDC_DIM_X_JOULES_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_MIN`.
pub const X_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12608);

/// `274755^MDC_DIM_KILO_JOULES_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const KILO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12611);

/// `274770^MDC_DIM_MILLI_JOULES_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MILLI_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12626);

/// `274771^MDC_DIM_MICRO_JOULES_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const MICRO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12627);

/// `274772^MDC_DIM_NANO_JOULES_PER_MIN^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const NANO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12628);

/// `274784^MDC_DIM_BREATHS_PER_MIN_PER_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(12640);

/// `274784^MDC_DIM_BREATHS_PER_MIN_PER_X_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
/// The preferred reference id of this code is `MDC_DIM_BREATHS_PER_MIN_PER_L_PER_KG`.
pub const BREATHS_PER_MIN_PER_X_L_PER_KG: UnitCode = UnitCode::from_term_code(12640);

/// `274787^MDC_DIM_BREATHS_PER_MIN_PER_KILO_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_KILO_L_PER_KG: UnitCode = UnitCode::from_term_code(12643);

/// `274802^MDC_DIM_BREATHS_PER_MIN_PER_MILLI_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_MILLI_L_PER_KG: UnitCode = UnitCode::from_term_code(12658);

/// `274803^MDC_DIM_BREATHS_PER_MIN_PER_MICRO_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_MICRO_L_PER_KG: UnitCode = UnitCode::from_term_code(12659);

/// `274804^MDC_DIM_BREATHS_PER_MIN_PER_NANO_L_PER_KG^MDC`, no UCUM text known.
///
/// A unit: `OBX-6`.
pub const BREATHS_PER_MIN_PER_NANO_L_PER_KG: UnitCode = UnitCode::from_term_code(12660);
