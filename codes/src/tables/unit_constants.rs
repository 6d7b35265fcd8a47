// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.

use crate::UnitCode;

/// `262144^MDC_DIM_NOS^MDC`, partition 4, UCUM `{unknown}`.
pub const NOS: UnitCode = UnitCode::from_term_code(0);

/// `262145^MDC_DIM_MULT^MDC`, partition 4, no UCUM text known.
pub const MULT: UnitCode = UnitCode::from_term_code(1);

/// `262146^MDC_DIM_DIV^MDC`, partition 4, no UCUM text known.
pub const DIV: UnitCode = UnitCode::from_term_code(2);

/// `262656^MDC_DIM_DIMLESS^MDC`, partition 4, UCUM `1`.
pub const DIMLESS: UnitCode = UnitCode::from_term_code(512);

/// `262688^MDC_DIM_PERCENT^MDC`, partition 4, UCUM `%`.
pub const PERCENT: UnitCode = UnitCode::from_term_code(544);

/// `262720^MDC_DIM_PARTS_PER_THOUSAND^MDC`, partition 4, UCUM `[ppth]`.
pub const PARTS_PER_THOUSAND: UnitCode = UnitCode::from_term_code(576);

/// `262720^MDC_DIM_PARTS_PER_10_TO_3^MDC`, partition 4, UCUM `[ppth]`.
/// The preferred reference id of this code is `MDC_DIM_PARTS_PER_THOUSAND`.
pub const PARTS_PER_10_TO_3: UnitCode = UnitCode::from_term_code(576);

/// `262752^MDC_DIM_PARTS_PER_MILLION^MDC`, partition 4, UCUM `[ppm]`.
pub const PARTS_PER_MILLION: UnitCode = UnitCode::from_term_code(608);

/// `262752^MDC_DIM_PARTS_PER_10_TO_6^MDC`, partition 4, UCUM `[ppm]`.
/// The preferred reference id of this code is `MDC_DIM_PARTS_PER_MILLION`.
pub const PARTS_PER_10_TO_6: UnitCode = UnitCode::from_term_code(608);

/// `262784^MDC_DIM_PARTS_PER_10_TO_9^MDC`, partition 4, UCUM `10*-9`.
pub const PARTS_PER_10_TO_9: UnitCode = UnitCode::from_term_code(640);

/// `262816^MDC_DIM_PARTS_PER_10_TO_12^MDC`, partition 4, UCUM `10*-12`.
pub const PARTS_PER_10_TO_12: UnitCode = UnitCode::from_term_code(672);

/// `262848^MDC_DIM_PARTS_PER_10_TO_18^MDC`, partition 4, no UCUM text known.
pub const PARTS_PER_10_TO_18: UnitCode = UnitCode::from_term_code(704);

/// `262880^MDC_DIM_ANG_DEG^MDC`, partition 4, UCUM `deg`.
pub const ANG_DEG: UnitCode = UnitCode::from_term_code(736);

/// `262912^MDC_DIM_ANG_RAD^MDC`, partition 4, UCUM `rad`.
pub const ANG_RAD: UnitCode = UnitCode::from_term_code(768);

/// `262944^MDC_DIM_G_PER_G^MDC`, partition 4, UCUM `g/g`.
pub const G_PER_G: UnitCode = UnitCode::from_term_code(800);

/// `262944^MDC_DIM_X_G_PER_G^MDC`, partition 4, UCUM `g/g`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_G`.
pub const X_G_PER_G: UnitCode = UnitCode::from_term_code(800);

/// `262945^MDC_DIM_DECA_G_PER_G^MDC`, partition 4, UCUM `dag/g`.
pub const DECA_G_PER_G: UnitCode = UnitCode::from_term_code(801);

/// `262946^MDC_DIM_HECTO_G_PER_G^MDC`, partition 4, UCUM `hg/g`.
pub const HECTO_G_PER_G: UnitCode = UnitCode::from_term_code(802);

/// `262947^MDC_DIM_KILO_G_PER_G^MDC`, partition 4, UCUM `kg/g`.
pub const KILO_G_PER_G: UnitCode = UnitCode::from_term_code(803);

/// `262948^MDC_DIM_MEGA_G_PER_G^MDC`, partition 4, UCUM `Mg/g`.
pub const MEGA_G_PER_G: UnitCode = UnitCode::from_term_code(804);

/// `262949^MDC_DIM_GIGA_G_PER_G^MDC`, partition 4, UCUM `Gg/g`.
pub const GIGA_G_PER_G: UnitCode = UnitCode::from_term_code(805);

/// `262950^MDC_DIM_TERA_G_PER_G^MDC`, partition 4, UCUM `Tg/g`.
pub const TERA_G_PER_G: UnitCode = UnitCode::from_term_code(806);

/// `262951^MDC_DIM_PETA_G_PER_G^MDC`, partition 4, UCUM `Pg/g`.
pub const PETA_G_PER_G: UnitCode = UnitCode::from_term_code(807);

/// `262952^MDC_DIM_EXA_G_PER_G^MDC`, partition 4, UCUM `Eg/g`.
pub const EXA_G_PER_G: UnitCode = UnitCode::from_term_code(808);

/// `262953^MDC_DIM_ZETTA_G_PER_G^MDC`, partition 4, UCUM `Zg/g`.
pub const ZETTA_G_PER_G: UnitCode = UnitCode::from_term_code(809);

/// `262954^MDC_DIM_YOTTA_G_PER_G^MDC`, partition 4, UCUM `Yg/g`.
pub const YOTTA_G_PER_G: UnitCode = UnitCode::from_term_code(810);

/// `262960^MDC_DIM_DECI_G_PER_G^MDC`, partition 4, UCUM `dg/g`.
pub const DECI_G_PER_G: UnitCode = UnitCode::from_term_code(816);

/// `262961^MDC_DIM_CENTI_G_PER_G^MDC`, partition 4, UCUM `cg/g`.
pub const CENTI_G_PER_G: UnitCode = UnitCode::from_term_code(817);

/// `262962^MDC_DIM_MILLI_G_PER_G^MDC`, partition 4, UCUM `mg/g`.
pub const MILLI_G_PER_G: UnitCode = UnitCode::from_term_code(818);

/// `262963^MDC_DIM_MICRO_G_PER_G^MDC`, partition 4, UCUM `ug/g`.
pub const MICRO_G_PER_G: UnitCode = UnitCode::from_term_code(819);

/// `262964^MDC_DIM_NANO_G_PER_G^MDC`, partition 4, UCUM `ng/g`.
pub const NANO_G_PER_G: UnitCode = UnitCode::from_term_code(820);

/// `262965^MDC_DIM_PICO_G_PER_G^MDC`, partition 4, UCUM `pg/g`.
pub const PICO_G_PER_G: UnitCode = UnitCode::from_term_code(821);

/// `262966^MDC_DIM_FEMTO_G_PER_G^MDC`, partition 4, UCUM `fg/g`.
pub const FEMTO_G_PER_G: UnitCode = UnitCode::from_term_code(822);

/// `262967^MDC_DIM_ATTO_G_PER_G^MDC`, partition 4, UCUM `ag/g`.
pub const ATTO_G_PER_G: UnitCode = UnitCode::from_term_code(823);

/// `262968^MDC_DIM_ZEPTO_G_PER_G^MDC`, partition 4, UCUM `zg/g`.
pub const ZEPTO_G_PER_G: UnitCode = UnitCode::from_term_code(824);

/// `262969^MDC_DIM_YOCTO_G_PER_G^MDC`, partition 4, UCUM `yg/g`.
pub const YOCTO_G_PER_G: UnitCode = UnitCode::from_term_code(825);

/// `262976^MDC_DIM_G_PER_KG^MDC`, partition 4, UCUM `g/kg`.
pub const G_PER_KG: UnitCode = UnitCode::from_term_code(832);

/// `262976^MDC_DIM_X_G_PER_KG^MDC`, partition 4, UCUM `g/kg`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG`.
pub const X_G_PER_KG: UnitCode = UnitCode::from_term_code(832);

/// `262977^MDC_DIM_DECA_G_PER_KG^MDC`, partition 4, UCUM `dag/kg`.
pub const DECA_G_PER_KG: UnitCode = UnitCode::from_term_code(833);

/// `262978^MDC_DIM_HECTO_G_PER_KG^MDC`, partition 4, UCUM `hg/kg`.
pub const HECTO_G_PER_KG: UnitCode = UnitCode::from_term_code(834);

/// `262979^MDC_DIM_KILO_G_PER_KG^MDC`, partition 4, UCUM `kg/kg`.
pub const KILO_G_PER_KG: UnitCode = UnitCode::from_term_code(835);

/// `262980^MDC_DIM_MEGA_G_PER_KG^MDC`, partition 4, UCUM `Mg/kg`.
pub const MEGA_G_PER_KG: UnitCode = UnitCode::from_term_code(836);

/// `262981^MDC_DIM_GIGA_G_PER_KG^MDC`, partition 4, UCUM `Gg/kg`.
pub const GIGA_G_PER_KG: UnitCode = UnitCode::from_term_code(837);

/// `262982^MDC_DIM_TERA_G_PER_KG^MDC`, partition 4, UCUM `Tg/kg`.
pub const TERA_G_PER_KG: UnitCode = UnitCode::from_term_code(838);

/// `262983^MDC_DIM_PETA_G_PER_KG^MDC`, partition 4, UCUM `Pg/kg`.
pub const PETA_G_PER_KG: UnitCode = UnitCode::from_term_code(839);

/// `262984^MDC_DIM_EXA_G_PER_KG^MDC`, partition 4, UCUM `Eg/kg`.
pub const EXA_G_PER_KG: UnitCode = UnitCode::from_term_code(840);

/// `262985^MDC_DIM_ZETTA_G_PER_KG^MDC`, partition 4, UCUM `Zg/kg`.
pub const ZETTA_G_PER_KG: UnitCode = UnitCode::from_term_code(841);

/// `262986^MDC_DIM_YOTTA_G_PER_KG^MDC`, partition 4, UCUM `Yg/kg`.
pub const YOTTA_G_PER_KG: UnitCode = UnitCode::from_term_code(842);

/// `262992^MDC_DIM_DECI_G_PER_KG^MDC`, partition 4, UCUM `dg/kg`.
pub const DECI_G_PER_KG: UnitCode = UnitCode::from_term_code(848);

/// `262993^MDC_DIM_CENTI_G_PER_KG^MDC`, partition 4, UCUM `cg/kg`.
pub const CENTI_G_PER_KG: UnitCode = UnitCode::from_term_code(849);

/// `262994^MDC_DIM_MILLI_G_PER_KG^MDC`, partition 4, UCUM `mg/kg`.
pub const MILLI_G_PER_KG: UnitCode = UnitCode::from_term_code(850);

/// `262995^MDC_DIM_MICRO_G_PER_KG^MDC`, partition 4, UCUM `ug/kg`.
pub const MICRO_G_PER_KG: UnitCode = UnitCode::from_term_code(851);

/// `262996^MDC_DIM_NANO_G_PER_KG^MDC`, partition 4, UCUM `ng/kg`.
pub const NANO_G_PER_KG: UnitCode = UnitCode::from_term_code(852);

/// `262997^MDC_DIM_PICO_G_PER_KG^MDC`, partition 4, UCUM `pg/kg`.
pub const PICO_G_PER_KG: UnitCode = UnitCode::from_term_code(853);

/// `262998^MDC_DIM_FEMTO_G_PER_KG^MDC`, partition 4, UCUM `fg/kg`.
pub const FEMTO_G_PER_KG: UnitCode = UnitCode::from_term_code(854);

/// `262999^MDC_DIM_ATTO_G_PER_KG^MDC`, partition 4, UCUM `ag/kg`.
pub const ATTO_G_PER_KG: UnitCode = UnitCode::from_term_code(855);

/// `263000^MDC_DIM_ZEPTO_G_PER_KG^MDC`, partition 4, UCUM `zg/kg`.
pub const ZEPTO_G_PER_KG: UnitCode = UnitCode::from_term_code(856);

/// `263001^MDC_DIM_YOCTO_G_PER_KG^MDC`, partition 4, UCUM `yg/kg`.
pub const YOCTO_G_PER_KG: UnitCode = UnitCode::from_term_code(857);

/// `263008^MDC_DIM_MOLE_PER_MOLE^MDC`, partition 4, UCUM `mol/mol`.
pub const MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(864);

/// `263008^MDC_DIM_X_MOLE_PER_MOLE^MDC`, partition 4, UCUM `mol/mol`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_MOLE`.
pub const X_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(864);

/// `263009^MDC_DIM_DECA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `damol/mol`.
pub const DECA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(865);

/// `263010^MDC_DIM_HECTO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `hmol/mol`.
pub const HECTO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(866);

/// `263011^MDC_DIM_KILO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `kmol/mol`.
pub const KILO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(867);

/// `263012^MDC_DIM_MEGA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `Mmol/mol`.
pub const MEGA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(868);

/// `263013^MDC_DIM_GIGA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `Gmol/mol`.
pub const GIGA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(869);

/// `263014^MDC_DIM_TERA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `Tmol/mol`.
pub const TERA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(870);

/// `263015^MDC_DIM_PETA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `Pmol/mol`.
pub const PETA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(871);

/// `263016^MDC_DIM_EXA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `Emol/mol`.
pub const EXA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(872);

/// `263017^MDC_DIM_ZETTA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `Zmol/mol`.
pub const ZETTA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(873);

/// `263018^MDC_DIM_YOTTA_MOLE_PER_MOLE^MDC`, partition 4, UCUM `Ymol/mol`.
pub const YOTTA_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(874);

/// `263024^MDC_DIM_DECI_MOLE_PER_MOLE^MDC`, partition 4, UCUM `dmol/mol`.
pub const DECI_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(880);

/// `263025^MDC_DIM_CENTI_MOLE_PER_MOLE^MDC`, partition 4, UCUM `cmol/mol`.
pub const CENTI_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(881);

/// `263026^MDC_DIM_MILLI_MOLE_PER_MOLE^MDC`, partition 4, UCUM `mmol/mol`.
pub const MILLI_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(882);

/// `263027^MDC_DIM_MICRO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `umol/mol`.
pub const MICRO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(883);

/// `263028^MDC_DIM_NANO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `nmol/mol`.
pub const NANO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(884);

/// `263029^MDC_DIM_PICO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `pmol/mol`.
pub const PICO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(885);

/// `263030^MDC_DIM_FEMTO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `fmol/mol`.
pub const FEMTO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(886);

/// `263031^MDC_DIM_ATTO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `amol/mol`.
pub const ATTO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(887);

/// `263032^MDC_DIM_ZEPTO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `zmol/mol`.
pub const ZEPTO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(888);

/// `263033^MDC_DIM_YOCTO_MOLE_PER_MOLE^MDC`, partition 4, UCUM `ymol/mol`.
pub const YOCTO_MOLE_PER_MOLE: UnitCode = UnitCode::from_term_code(889);

/// `263040^MDC_DIM_L_PER_L^MDC`, partition 4, UCUM `L/L`.
pub const L_PER_L: UnitCode = UnitCode::from_term_code(896);

/// `263040^MDC_DIM_X_L_PER_L^MDC`, partition 4, UCUM `L/L`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_L`.
pub const X_L_PER_L: UnitCode = UnitCode::from_term_code(896);

/// `263041^MDC_DIM_DECA_L_PER_L^MDC`, partition 4, UCUM `daL/L`.
pub const DECA_L_PER_L: UnitCode = UnitCode::from_term_code(897);

/// `263042^MDC_DIM_HECTO_L_PER_L^MDC`, partition 4, UCUM `hL/L`.
pub const HECTO_L_PER_L: UnitCode = UnitCode::from_term_code(898);

/// `263043^MDC_DIM_KILO_L_PER_L^MDC`, partition 4, UCUM `kL/L`.
pub const KILO_L_PER_L: UnitCode = UnitCode::from_term_code(899);

/// `263044^MDC_DIM_MEGA_L_PER_L^MDC`, partition 4, UCUM `ML/L`.
pub const MEGA_L_PER_L: UnitCode = UnitCode::from_term_code(900);

/// `263045^MDC_DIM_GIGA_L_PER_L^MDC`, partition 4, UCUM `GL/L`.
pub const GIGA_L_PER_L: UnitCode = UnitCode::from_term_code(901);

/// `263046^MDC_DIM_TERA_L_PER_L^MDC`, partition 4, UCUM `TL/L`.
pub const TERA_L_PER_L: UnitCode = UnitCode::from_term_code(902);

/// `263047^MDC_DIM_PETA_L_PER_L^MDC`, partition 4, UCUM `PL/L`.
pub const PETA_L_PER_L: UnitCode = UnitCode::from_term_code(903);

/// `263048^MDC_DIM_EXA_L_PER_L^MDC`, partition 4, UCUM `EL/L`.
pub const EXA_L_PER_L: UnitCode = UnitCode::from_term_code(904);

/// `263049^MDC_DIM_ZETTA_L_PER_L^MDC`, partition 4, UCUM `ZL/L`.
pub const ZETTA_L_PER_L: UnitCode = UnitCode::from_term_code(905);

/// `263050^MDC_DIM_YOTTA_L_PER_L^MDC`, partition 4, UCUM `YL/L`.
pub const YOTTA_L_PER_L: UnitCode = UnitCode::from_term_code(906);

/// `263056^MDC_DIM_DECI_L_PER_L^MDC`, partition 4, UCUM `dL/L`.
pub const DECI_L_PER_L: UnitCode = UnitCode::from_term_code(912);

/// `263057^MDC_DIM_CENTI_L_PER_L^MDC`, partition 4, UCUM `cL/L`.
pub const CENTI_L_PER_L: UnitCode = UnitCode::from_term_code(913);

/// `263058^MDC_DIM_MILLI_L_PER_L^MDC`, partition 4, UCUM `mL/L`.
pub const MILLI_L_PER_L: UnitCode = UnitCode::from_term_code(914);

/// `263059^MDC_DIM_MICRO_L_PER_L^MDC`, partition 4, UCUM `uL/L`.
pub const MICRO_L_PER_L: UnitCode = UnitCode::from_term_code(915);

/// `263060^MDC_DIM_NANO_L_PER_L^MDC`, partition 4, UCUM `nL/L`.
pub const NANO_L_PER_L: UnitCode = UnitCode::from_term_code(916);

/// `263061^MDC_DIM_PICO_L_PER_L^MDC`, partition 4, UCUM `pL/L`.
pub const PICO_L_PER_L: UnitCode = UnitCode::from_term_code(917);

/// `263062^MDC_DIM_FEMTO_L_PER_L^MDC`, partition 4, UCUM `fL/L`.
pub const FEMTO_L_PER_L: UnitCode = UnitCode::from_term_code(918);

/// `263063^MDC_DIM_ATTO_L_PER_L^MDC`, partition 4, UCUM `aL/L`.
pub const ATTO_L_PER_L: UnitCode = UnitCode::from_term_code(919);

/// `263064^MDC_DIM_ZEPTO_L_PER_L^MDC`, partition 4, UCUM `zL/L`.
pub const ZEPTO_L_PER_L: UnitCode = UnitCode::from_term_code(920);

/// `263065^MDC_DIM_YOCTO_L_PER_L^MDC`, partition 4, UCUM `yL/L`.
pub const YOCTO_L_PER_L: UnitCode = UnitCode::from_term_code(921);

/// `263072^MDC_DIM_CUBIC_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(928);

/// `263072^MDC_DIM_CUBIC_X_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_M_CUBE`.
pub const CUBIC_X_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(928);

/// `263073^MDC_DIM_CUBIC_DECA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(929);

/// `263074^MDC_DIM_CUBIC_HECTO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(930);

/// `263075^MDC_DIM_CUBIC_KILO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(931);

/// `263076^MDC_DIM_CUBIC_MEGA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(932);

/// `263077^MDC_DIM_CUBIC_GIGA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(933);

/// `263078^MDC_DIM_CUBIC_TERA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(934);

/// `263079^MDC_DIM_CUBIC_PETA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(935);

/// `263080^MDC_DIM_CUBIC_EXA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(936);

/// `263081^MDC_DIM_CUBIC_ZETTA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(937);

/// `263082^MDC_DIM_CUBIC_YOTTA_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(938);

/// `263088^MDC_DIM_CUBIC_DECI_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(944);

/// `263089^MDC_DIM_CUBIC_CENTI_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(945);

/// `263090^MDC_DIM_CUBIC_MILLI_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(946);

/// `263091^MDC_DIM_CUBIC_MICRO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(947);

/// `263092^MDC_DIM_CUBIC_NANO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(948);

/// `263093^MDC_DIM_CUBIC_PICO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(949);

/// `263094^MDC_DIM_CUBIC_FEMTO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(950);

/// `263095^MDC_DIM_CUBIC_ATTO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(951);

/// `263096^MDC_DIM_CUBIC_ZEPTO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(952);

/// `263097^MDC_DIM_CUBIC_YOCTO_M_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_M_PER_M_CUBE: UnitCode = UnitCode::from_term_code(953);

/// `263104^MDC_DIM_CUBIC_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(960);

/// `263104^MDC_DIM_CUBIC_X_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_CM_CUBE`.
pub const CUBIC_X_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(960);

/// `263105^MDC_DIM_CUBIC_DECA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(961);

/// `263106^MDC_DIM_CUBIC_HECTO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(962);

/// `263107^MDC_DIM_CUBIC_KILO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(963);

/// `263108^MDC_DIM_CUBIC_MEGA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(964);

/// `263109^MDC_DIM_CUBIC_GIGA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(965);

/// `263110^MDC_DIM_CUBIC_TERA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(966);

/// `263111^MDC_DIM_CUBIC_PETA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(967);

/// `263112^MDC_DIM_CUBIC_EXA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(968);

/// `263113^MDC_DIM_CUBIC_ZETTA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(969);

/// `263114^MDC_DIM_CUBIC_YOTTA_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(970);

/// `263120^MDC_DIM_CUBIC_DECI_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(976);

/// `263121^MDC_DIM_CUBIC_CENTI_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(977);

/// `263122^MDC_DIM_CUBIC_MILLI_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(978);

/// `263123^MDC_DIM_CUBIC_MICRO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(979);

/// `263124^MDC_DIM_CUBIC_NANO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(980);

/// `263125^MDC_DIM_CUBIC_PICO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(981);

/// `263126^MDC_DIM_CUBIC_FEMTO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(982);

/// `263127^MDC_DIM_CUBIC_ATTO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(983);

/// `263128^MDC_DIM_CUBIC_ZEPTO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(984);

/// `263129^MDC_DIM_CUBIC_YOCTO_M_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_M_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(985);

/// `263136^MDC_DIM_PH^MDC`, partition 4, UCUM `[pH]`.
pub const PH: UnitCode = UnitCode::from_term_code(992);

/// `263168^MDC_DIM_DROP^MDC`, partition 4, UCUM `[drp]`.
pub const DROP: UnitCode = UnitCode::from_term_code(1024);

/// `263200^MDC_DIM_RBC^MDC`, partition 4, UCUM `{rbc}`.
pub const RBC: UnitCode = UnitCode::from_term_code(1056);

/// `263232^MDC_DIM_BEAT^MDC`, partition 4, UCUM `{beat}`.
pub const BEAT: UnitCode = UnitCode::from_term_code(1088);

/// `263264^MDC_DIM_BREATH^MDC`, partition 4, UCUM `{breath}`.
pub const BREATH: UnitCode = UnitCode::from_term_code(1120);

/// `263296^MDC_DIM_CELL^MDC`, partition 4, UCUM `{cell}`.
pub const CELL: UnitCode = UnitCode::from_term_code(1152);

/// `263328^MDC_DIM_COUGH^MDC`, partition 4, UCUM `{cough}`.
pub const COUGH: UnitCode = UnitCode::from_term_code(1184);

/// `263360^MDC_DIM_SIGH^MDC`, partition 4, UCUM `{sigh}`.
pub const SIGH: UnitCode = UnitCode::from_term_code(1216);

/// `263392^MDC_DIM_PCT_PCV^MDC`, partition 4, UCUM `%{pcv}`.
pub const PCT_PCV: UnitCode = UnitCode::from_term_code(1248);

/// `263424^MDC_DIM_M^MDC`, partition 4, UCUM `m`.
pub const M: UnitCode = UnitCode::from_term_code(1280);

/// `263424^MDC_DIM_X_M^MDC`, partition 4, UCUM `m`.
/// The preferred reference id of this code is `MDC_DIM_M`.
pub const X_M: UnitCode = UnitCode::from_term_code(1280);

/// `263425^MDC_DIM_DECA_M^MDC`, partition 4, UCUM `dam`.
pub const DECA_M: UnitCode = UnitCode::from_term_code(1281);

/// `263426^MDC_DIM_HECTO_M^MDC`, partition 4, UCUM `hm`.
pub const HECTO_M: UnitCode = UnitCode::from_term_code(1282);

/// `263427^MDC_DIM_KILO_M^MDC`, partition 4, UCUM `km`.
pub const KILO_M: UnitCode = UnitCode::from_term_code(1283);

/// `263428^MDC_DIM_MEGA_M^MDC`, partition 4, UCUM `Mm`.
pub const MEGA_M: UnitCode = UnitCode::from_term_code(1284);

/// `263429^MDC_DIM_GIGA_M^MDC`, partition 4, UCUM `Gm`.
pub const GIGA_M: UnitCode = UnitCode::from_term_code(1285);

/// `263430^MDC_DIM_TERA_M^MDC`, partition 4, UCUM `Tm`.
pub const TERA_M: UnitCode = UnitCode::from_term_code(1286);

/// `263431^MDC_DIM_PETA_M^MDC`, partition 4, UCUM `Pm`.
pub const PETA_M: UnitCode = UnitCode::from_term_code(1287);

/// `263432^MDC_DIM_EXA_M^MDC`, partition 4, UCUM `Em`.
pub const EXA_M: UnitCode = UnitCode::from_term_code(1288);

/// `263433^MDC_DIM_ZETTA_M^MDC`, partition 4, UCUM `Zm`.
pub const ZETTA_M: UnitCode = UnitCode::from_term_code(1289);

/// `263434^MDC_DIM_YOTTA_M^MDC`, partition 4, UCUM `Ym`.
pub const YOTTA_M: UnitCode = UnitCode::from_term_code(1290);

/// `263440^MDC_DIM_DECI_M^MDC`, partition 4, UCUM `dm`.
pub const DECI_M: UnitCode = UnitCode::from_term_code(1296);

/// `263441^MDC_DIM_CENTI_M^MDC`, partition 4, UCUM `cm`.
pub const CENTI_M: UnitCode = UnitCode::from_term_code(1297);

/// `263442^MDC_DIM_MILLI_M^MDC`, partition 4, UCUM `mm`.
pub const MILLI_M: UnitCode = UnitCode::from_term_code(1298);

/// `263443^MDC_DIM_MICRO_M^MDC`, partition 4, UCUM `um`.
pub const MICRO_M: UnitCode = UnitCode::from_term_code(1299);

/// `263444^MDC_DIM_NANO_M^MDC`, partition 4, UCUM `nm`.
pub const NANO_M: UnitCode = UnitCode::from_term_code(1300);

/// `263445^MDC_DIM_PICO_M^MDC`, partition 4, UCUM `pm`.
pub const PICO_M: UnitCode = UnitCode::from_term_code(1301);

/// `263446^MDC_DIM_FEMTO_M^MDC`, partition 4, UCUM `fm`.
pub const FEMTO_M: UnitCode = UnitCode::from_term_code(1302);

/// `263447^MDC_DIM_ATTO_M^MDC`, partition 4, UCUM `am`.
pub const ATTO_M: UnitCode = UnitCode::from_term_code(1303);

/// `263448^MDC_DIM_ZEPTO_M^MDC`, partition 4, UCUM `zm`.
pub const ZEPTO_M: UnitCode = UnitCode::from_term_code(1304);

/// `263449^MDC_DIM_YOCTO_M^MDC`, partition 4, UCUM `ym`.
pub const YOCTO_M: UnitCode = UnitCode::from_term_code(1305);

/// `263456^MDC_DIM_YARD^MDC`, partition 4, UCUM `[yd_i]`.
pub const YARD: UnitCode = UnitCode::from_term_code(1312);

/// `263488^MDC_DIM_FOOT^MDC`, partition 4, UCUM `[ft_i]`.
pub const FOOT: UnitCode = UnitCode::from_term_code(1344);

/// `263520^MDC_DIM_INCH^MDC`, partition 4, UCUM `[in_i]`.
pub const INCH: UnitCode = UnitCode::from_term_code(1376);

/// `263552^MDC_DIM_L_PER_M_SQ^MDC`, partition 4, UCUM `L/m2`.
pub const L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1408);

/// `263552^MDC_DIM_X_L_PER_M_SQ^MDC`, partition 4, UCUM `L/m2`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ`.
pub const X_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1408);

/// `263553^MDC_DIM_DECA_L_PER_M_SQ^MDC`, partition 4, UCUM `daL/m2`.
pub const DECA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1409);

/// `263554^MDC_DIM_HECTO_L_PER_M_SQ^MDC`, partition 4, UCUM `hL/m2`.
pub const HECTO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1410);

/// `263555^MDC_DIM_KILO_L_PER_M_SQ^MDC`, partition 4, UCUM `kL/m2`.
pub const KILO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1411);

/// `263556^MDC_DIM_MEGA_L_PER_M_SQ^MDC`, partition 4, UCUM `ML/m2`.
pub const MEGA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1412);

/// `263557^MDC_DIM_GIGA_L_PER_M_SQ^MDC`, partition 4, UCUM `GL/m2`.
pub const GIGA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1413);

/// `263558^MDC_DIM_TERA_L_PER_M_SQ^MDC`, partition 4, UCUM `TL/m2`.
pub const TERA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1414);

/// `263559^MDC_DIM_PETA_L_PER_M_SQ^MDC`, partition 4, UCUM `PL/m2`.
pub const PETA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1415);

/// `263560^MDC_DIM_EXA_L_PER_M_SQ^MDC`, partition 4, UCUM `EL/m2`.
pub const EXA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1416);

/// `263561^MDC_DIM_ZETTA_L_PER_M_SQ^MDC`, partition 4, UCUM `ZL/m2`.
pub const ZETTA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1417);

/// `263562^MDC_DIM_YOTTA_L_PER_M_SQ^MDC`, partition 4, UCUM `YL/m2`.
pub const YOTTA_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1418);

/// `263568^MDC_DIM_DECI_L_PER_M_SQ^MDC`, partition 4, UCUM `dL/m2`.
pub const DECI_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1424);

/// `263569^MDC_DIM_CENTI_L_PER_M_SQ^MDC`, partition 4, UCUM `cL/m2`.
pub const CENTI_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1425);

/// `263570^MDC_DIM_MILLI_L_PER_M_SQ^MDC`, partition 4, UCUM `mL/m2`.
pub const MILLI_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1426);

/// `263571^MDC_DIM_MICRO_L_PER_M_SQ^MDC`, partition 4, UCUM `uL/m2`.
pub const MICRO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1427);

/// `263572^MDC_DIM_NANO_L_PER_M_SQ^MDC`, partition 4, UCUM `nL/m2`.
pub const NANO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1428);

/// `263573^MDC_DIM_PICO_L_PER_M_SQ^MDC`, partition 4, UCUM `pL/m2`.
pub const PICO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1429);

/// `263574^MDC_DIM_FEMTO_L_PER_M_SQ^MDC`, partition 4, UCUM `fL/m2`.
pub const FEMTO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1430);

/// `263575^MDC_DIM_ATTO_L_PER_M_SQ^MDC`, partition 4, UCUM `aL/m2`.
pub const ATTO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1431);

/// `263576^MDC_DIM_ZEPTO_L_PER_M_SQ^MDC`, partition 4, UCUM `zL/m2`.
pub const ZEPTO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1432);

/// `263577^MDC_DIM_YOCTO_L_PER_M_SQ^MDC`, partition 4, UCUM `yL/m2`.
pub const YOCTO_L_PER_M_SQ: UnitCode = UnitCode::from_term_code(1433);

/// `263584^MDC_DIM_PER_M^MDC`, partition 4, UCUM `/m`.
pub const PER_M: UnitCode = UnitCode::from_term_code(1440);

/// `263584^MDC_DIM_PER_X_M^MDC`, partition 4, UCUM `/m`.
/// The preferred reference id of this code is `MDC_DIM_PER_M`.
pub const PER_X_M: UnitCode = UnitCode::from_term_code(1440);

/// `263585^MDC_DIM_PER_DECA_M^MDC`, partition 4, UCUM `/dam`.
pub const PER_DECA_M: UnitCode = UnitCode::from_term_code(1441);

/// `263586^MDC_DIM_PER_HECTO_M^MDC`, partition 4, UCUM `/hm`.
pub const PER_HECTO_M: UnitCode = UnitCode::from_term_code(1442);

/// `263587^MDC_DIM_PER_KILO_M^MDC`, partition 4, UCUM `/km`.
pub const PER_KILO_M: UnitCode = UnitCode::from_term_code(1443);

/// `263588^MDC_DIM_PER_MEGA_M^MDC`, partition 4, UCUM `/Mm`.
pub const PER_MEGA_M: UnitCode = UnitCode::from_term_code(1444);

/// `263589^MDC_DIM_PER_GIGA_M^MDC`, partition 4, UCUM `/Gm`.
pub const PER_GIGA_M: UnitCode = UnitCode::from_term_code(1445);

/// `263590^MDC_DIM_PER_TERA_M^MDC`, partition 4, UCUM `/Tm`.
pub const PER_TERA_M: UnitCode = UnitCode::from_term_code(1446);

/// `263591^MDC_DIM_PER_PETA_M^MDC`, partition 4, UCUM `/Pm`.
pub const PER_PETA_M: UnitCode = UnitCode::from_term_code(1447);

/// `263592^MDC_DIM_PER_EXA_M^MDC`, partition 4, UCUM `/Em`.
pub const PER_EXA_M: UnitCode = UnitCode::from_term_code(1448);

/// `263593^MDC_DIM_PER_ZETTA_M^MDC`, partition 4, UCUM `/Zm`.
pub const PER_ZETTA_M: UnitCode = UnitCode::from_term_code(1449);

/// `263594^MDC_DIM_PER_YOTTA_M^MDC`, partition 4, UCUM `/Ym`.
pub const PER_YOTTA_M: UnitCode = UnitCode::from_term_code(1450);

/// `263600^MDC_DIM_PER_DECI_M^MDC`, partition 4, UCUM `/dm`.
pub const PER_DECI_M: UnitCode = UnitCode::from_term_code(1456);

/// `263601^MDC_DIM_PER_CENTI_M^MDC`, partition 4, UCUM `/cm`.
pub const PER_CENTI_M: UnitCode = UnitCode::from_term_code(1457);

/// `263602^MDC_DIM_PER_MILLI_M^MDC`, partition 4, UCUM `/mm`.
pub const PER_MILLI_M: UnitCode = UnitCode::from_term_code(1458);

/// `263603^MDC_DIM_PER_MICRO_M^MDC`, partition 4, UCUM `/um`.
pub const PER_MICRO_M: UnitCode = UnitCode::from_term_code(1459);

/// `263604^MDC_DIM_PER_NANO_M^MDC`, partition 4, UCUM `/nm`.
pub const PER_NANO_M: UnitCode = UnitCode::from_term_code(1460);

/// `263605^MDC_DIM_PER_PICO_M^MDC`, partition 4, UCUM `/pm`.
pub const PER_PICO_M: UnitCode = UnitCode::from_term_code(1461);

/// `263606^MDC_DIM_PER_FEMTO_M^MDC`, partition 4, UCUM `/fm`.
pub const PER_FEMTO_M: UnitCode = UnitCode::from_term_code(1462);

/// `263607^MDC_DIM_PER_ATTO_M^MDC`, partition 4, UCUM `/am`.
pub const PER_ATTO_M: UnitCode = UnitCode::from_term_code(1463);

/// `263608^MDC_DIM_PER_ZEPTO_M^MDC`, partition 4, UCUM `/zm`.
pub const PER_ZEPTO_M: UnitCode = UnitCode::from_term_code(1464);

/// `263609^MDC_DIM_PER_YOCTO_M^MDC`, partition 4, UCUM `/ym`.
pub const PER_YOCTO_M: UnitCode = UnitCode::from_term_code(1465);

/// `263616^MDC_DIM_SQ_M^MDC`, partition 4, UCUM `m2`.
pub const SQ_M: UnitCode = UnitCode::from_term_code(1472);

/// `263616^MDC_DIM_SQ_X_M^MDC`, partition 4, UCUM `m2`.
/// The preferred reference id of this code is `MDC_DIM_SQ_M`.
pub const SQ_X_M: UnitCode = UnitCode::from_term_code(1472);

/// `263617^MDC_DIM_SQ_DECA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_DECA_M: UnitCode = UnitCode::from_term_code(1473);

/// `263618^MDC_DIM_SQ_HECTO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_HECTO_M: UnitCode = UnitCode::from_term_code(1474);

/// `263619^MDC_DIM_SQ_KILO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_KILO_M: UnitCode = UnitCode::from_term_code(1475);

/// `263620^MDC_DIM_SQ_MEGA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_MEGA_M: UnitCode = UnitCode::from_term_code(1476);

/// `263621^MDC_DIM_SQ_GIGA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_GIGA_M: UnitCode = UnitCode::from_term_code(1477);

/// `263622^MDC_DIM_SQ_TERA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_TERA_M: UnitCode = UnitCode::from_term_code(1478);

/// `263623^MDC_DIM_SQ_PETA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_PETA_M: UnitCode = UnitCode::from_term_code(1479);

/// `263624^MDC_DIM_SQ_EXA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_EXA_M: UnitCode = UnitCode::from_term_code(1480);

/// `263625^MDC_DIM_SQ_ZETTA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_ZETTA_M: UnitCode = UnitCode::from_term_code(1481);

/// `263626^MDC_DIM_SQ_YOTTA_M^MDC`, partition 4, no UCUM text known.
pub const SQ_YOTTA_M: UnitCode = UnitCode::from_term_code(1482);

/// `263632^MDC_DIM_SQ_DECI_M^MDC`, partition 4, no UCUM text known.
pub const SQ_DECI_M: UnitCode = UnitCode::from_term_code(1488);

/// `263633^MDC_DIM_SQ_CENTI_M^MDC`, partition 4, no UCUM text known.
pub const SQ_CENTI_M: UnitCode = UnitCode::from_term_code(1489);

/// `263634^MDC_DIM_SQ_MILLI_M^MDC`, partition 4, no UCUM text known.
pub const SQ_MILLI_M: UnitCode = UnitCode::from_term_code(1490);

/// `263635^MDC_DIM_SQ_MICRO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_MICRO_M: UnitCode = UnitCode::from_term_code(1491);

/// `263636^MDC_DIM_SQ_NANO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_NANO_M: UnitCode = UnitCode::from_term_code(1492);

/// `263637^MDC_DIM_SQ_PICO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_PICO_M: UnitCode = UnitCode::from_term_code(1493);

/// `263638^MDC_DIM_SQ_FEMTO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_FEMTO_M: UnitCode = UnitCode::from_term_code(1494);

/// `263639^MDC_DIM_SQ_ATTO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_ATTO_M: UnitCode = UnitCode::from_term_code(1495);

/// `263640^MDC_DIM_SQ_ZEPTO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_ZEPTO_M: UnitCode = UnitCode::from_term_code(1496);

/// `263641^MDC_DIM_SQ_YOCTO_M^MDC`, partition 4, no UCUM text known.
pub const SQ_YOCTO_M: UnitCode = UnitCode::from_term_code(1497);

/// `263648^MDC_DIM_SQ_INCH^MDC`, partition 4, UCUM `[in_i]2`.
pub const SQ_INCH: UnitCode = UnitCode::from_term_code(1504);

/// `263680^MDC_DIM_PER_SQ_M^MDC`, partition 4, UCUM `/m2`.
pub const PER_SQ_M: UnitCode = UnitCode::from_term_code(1536);

/// `263680^MDC_DIM_PER_SQ_X_M^MDC`, partition 4, UCUM `/m2`.
/// The preferred reference id of this code is `MDC_DIM_PER_SQ_M`.
pub const PER_SQ_X_M: UnitCode = UnitCode::from_term_code(1536);

/// `263681^MDC_DIM_PER_SQ_DECA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_DECA_M: UnitCode = UnitCode::from_term_code(1537);

/// `263682^MDC_DIM_PER_SQ_HECTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_HECTO_M: UnitCode = UnitCode::from_term_code(1538);

/// `263683^MDC_DIM_PER_SQ_KILO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_KILO_M: UnitCode = UnitCode::from_term_code(1539);

/// `263684^MDC_DIM_PER_SQ_MEGA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_MEGA_M: UnitCode = UnitCode::from_term_code(1540);

/// `263685^MDC_DIM_PER_SQ_GIGA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_GIGA_M: UnitCode = UnitCode::from_term_code(1541);

/// `263686^MDC_DIM_PER_SQ_TERA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_TERA_M: UnitCode = UnitCode::from_term_code(1542);

/// `263687^MDC_DIM_PER_SQ_PETA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_PETA_M: UnitCode = UnitCode::from_term_code(1543);

/// `263688^MDC_DIM_PER_SQ_EXA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_EXA_M: UnitCode = UnitCode::from_term_code(1544);

/// `263689^MDC_DIM_PER_SQ_ZETTA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_ZETTA_M: UnitCode = UnitCode::from_term_code(1545);

/// `263690^MDC_DIM_PER_SQ_YOTTA_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_YOTTA_M: UnitCode = UnitCode::from_term_code(1546);

/// `263696^MDC_DIM_PER_SQ_DECI_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_DECI_M: UnitCode = UnitCode::from_term_code(1552);

/// `263697^MDC_DIM_PER_SQ_CENTI_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_CENTI_M: UnitCode = UnitCode::from_term_code(1553);

/// `263698^MDC_DIM_PER_SQ_MILLI_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_MILLI_M: UnitCode = UnitCode::from_term_code(1554);

/// `263699^MDC_DIM_PER_SQ_MICRO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_MICRO_M: UnitCode = UnitCode::from_term_code(1555);

/// `263700^MDC_DIM_PER_SQ_NANO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_NANO_M: UnitCode = UnitCode::from_term_code(1556);

/// `263701^MDC_DIM_PER_SQ_PICO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_PICO_M: UnitCode = UnitCode::from_term_code(1557);

/// `263702^MDC_DIM_PER_SQ_FEMTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_FEMTO_M: UnitCode = UnitCode::from_term_code(1558);

/// `263703^MDC_DIM_PER_SQ_ATTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_ATTO_M: UnitCode = UnitCode::from_term_code(1559);

/// `263704^MDC_DIM_PER_SQ_ZEPTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_ZEPTO_M: UnitCode = UnitCode::from_term_code(1560);

/// `263705^MDC_DIM_PER_SQ_YOCTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_SQ_YOCTO_M: UnitCode = UnitCode::from_term_code(1561);

/// `263712^MDC_DIM_CUBIC_M^MDC`, partition 4, UCUM `m3`.
pub const CUBIC_M: UnitCode = UnitCode::from_term_code(1568);

/// `263712^MDC_DIM_CUBIC_X_M^MDC`, partition 4, UCUM `m3`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M`.
pub const CUBIC_X_M: UnitCode = UnitCode::from_term_code(1568);

/// `263713^MDC_DIM_CUBIC_DECA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_M: UnitCode = UnitCode::from_term_code(1569);

/// `263714^MDC_DIM_CUBIC_HECTO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_M: UnitCode = UnitCode::from_term_code(1570);

/// `263715^MDC_DIM_CUBIC_KILO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_M: UnitCode = UnitCode::from_term_code(1571);

/// `263716^MDC_DIM_CUBIC_MEGA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_M: UnitCode = UnitCode::from_term_code(1572);

/// `263717^MDC_DIM_CUBIC_GIGA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_M: UnitCode = UnitCode::from_term_code(1573);

/// `263718^MDC_DIM_CUBIC_TERA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_M: UnitCode = UnitCode::from_term_code(1574);

/// `263719^MDC_DIM_CUBIC_PETA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_M: UnitCode = UnitCode::from_term_code(1575);

/// `263720^MDC_DIM_CUBIC_EXA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_M: UnitCode = UnitCode::from_term_code(1576);

/// `263721^MDC_DIM_CUBIC_ZETTA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_M: UnitCode = UnitCode::from_term_code(1577);

/// `263722^MDC_DIM_CUBIC_YOTTA_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_M: UnitCode = UnitCode::from_term_code(1578);

/// `263728^MDC_DIM_CUBIC_DECI_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_M: UnitCode = UnitCode::from_term_code(1584);

/// `263729^MDC_DIM_CUBIC_CENTI_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_M: UnitCode = UnitCode::from_term_code(1585);

/// `263730^MDC_DIM_CUBIC_MILLI_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_M: UnitCode = UnitCode::from_term_code(1586);

/// `263731^MDC_DIM_CUBIC_MICRO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_M: UnitCode = UnitCode::from_term_code(1587);

/// `263732^MDC_DIM_CUBIC_NANO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_M: UnitCode = UnitCode::from_term_code(1588);

/// `263733^MDC_DIM_CUBIC_PICO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_M: UnitCode = UnitCode::from_term_code(1589);

/// `263734^MDC_DIM_CUBIC_FEMTO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_M: UnitCode = UnitCode::from_term_code(1590);

/// `263735^MDC_DIM_CUBIC_ATTO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_M: UnitCode = UnitCode::from_term_code(1591);

/// `263736^MDC_DIM_CUBIC_ZEPTO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_M: UnitCode = UnitCode::from_term_code(1592);

/// `263737^MDC_DIM_CUBIC_YOCTO_M^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_M: UnitCode = UnitCode::from_term_code(1593);

/// `263744^MDC_DIM_L^MDC`, partition 4, UCUM `L`.
pub const L: UnitCode = UnitCode::from_term_code(1600);

/// `263744^MDC_DIM_X_L^MDC`, partition 4, UCUM `L`.
/// The preferred reference id of this code is `MDC_DIM_L`.
pub const X_L: UnitCode = UnitCode::from_term_code(1600);

/// `263745^MDC_DIM_DECA_L^MDC`, partition 4, UCUM `daL`.
pub const DECA_L: UnitCode = UnitCode::from_term_code(1601);

/// `263746^MDC_DIM_HECTO_L^MDC`, partition 4, UCUM `hL`.
pub const HECTO_L: UnitCode = UnitCode::from_term_code(1602);

/// `263747^MDC_DIM_KILO_L^MDC`, partition 4, UCUM `kL`.
pub const KILO_L: UnitCode = UnitCode::from_term_code(1603);

/// `263748^MDC_DIM_MEGA_L^MDC`, partition 4, UCUM `ML`.
pub const MEGA_L: UnitCode = UnitCode::from_term_code(1604);

/// `263749^MDC_DIM_GIGA_L^MDC`, partition 4, UCUM `GL`.
pub const GIGA_L: UnitCode = UnitCode::from_term_code(1605);

/// `263750^MDC_DIM_TERA_L^MDC`, partition 4, UCUM `TL`.
pub const TERA_L: UnitCode = UnitCode::from_term_code(1606);

/// `263751^MDC_DIM_PETA_L^MDC`, partition 4, UCUM `PL`.
pub const PETA_L: UnitCode = UnitCode::from_term_code(1607);

/// `263752^MDC_DIM_EXA_L^MDC`, partition 4, UCUM `EL`.
pub const EXA_L: UnitCode = UnitCode::from_term_code(1608);

/// `263753^MDC_DIM_ZETTA_L^MDC`, partition 4, UCUM `ZL`.
pub const ZETTA_L: UnitCode = UnitCode::from_term_code(1609);

/// `263754^MDC_DIM_YOTTA_L^MDC`, partition 4, UCUM `YL`.
pub const YOTTA_L: UnitCode = UnitCode::from_term_code(1610);

/// `263760^MDC_DIM_DECI_L^MDC`, partition 4, UCUM `dL`.
pub const DECI_L: UnitCode = UnitCode::from_term_code(1616);

/// `263761^MDC_DIM_CENTI_L^MDC`, partition 4, UCUM `cL`.
pub const CENTI_L: UnitCode = UnitCode::from_term_code(1617);

/// `263762^MDC_DIM_MILLI_L^MDC`, partition 4, UCUM `mL`.
pub const MILLI_L: UnitCode = UnitCode::from_term_code(1618);

/// `263763^MDC_DIM_MICRO_L^MDC`, partition 4, UCUM `uL`.
pub const MICRO_L: UnitCode = UnitCode::from_term_code(1619);

/// `263764^MDC_DIM_NANO_L^MDC`, partition 4, UCUM `nL`.
pub const NANO_L: UnitCode = UnitCode::from_term_code(1620);

/// `263765^MDC_DIM_PICO_L^MDC`, partition 4, UCUM `pL`.
pub const PICO_L: UnitCode = UnitCode::from_term_code(1621);

/// `263766^MDC_DIM_FEMTO_L^MDC`, partition 4, UCUM `fL`.
pub const FEMTO_L: UnitCode = UnitCode::from_term_code(1622);

/// `263767^MDC_DIM_ATTO_L^MDC`, partition 4, UCUM `aL`.
pub const ATTO_L: UnitCode = UnitCode::from_term_code(1623);

/// `263768^MDC_DIM_ZEPTO_L^MDC`, partition 4, UCUM `zL`.
pub const ZEPTO_L: UnitCode = UnitCode::from_term_code(1624);

/// `263769^MDC_DIM_YOCTO_L^MDC`, partition 4, UCUM `yL`.
pub const YOCTO_L: UnitCode = UnitCode::from_term_code(1625);

/// `263776^MDC_DIM_L_PER_BREATH^MDC`, partition 4, UCUM `L/{breath}`.
pub const L_PER_BREATH: UnitCode = UnitCode::from_term_code(1632);

/// `263776^MDC_DIM_X_L_PER_BREATH^MDC`, partition 4, UCUM `L/{breath}`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BREATH`.
pub const X_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1632);

/// `263777^MDC_DIM_DECA_L_PER_BREATH^MDC`, partition 4, UCUM `daL/{breath}`.
pub const DECA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1633);

/// `263778^MDC_DIM_HECTO_L_PER_BREATH^MDC`, partition 4, UCUM `hL/{breath}`.
pub const HECTO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1634);

/// `263779^MDC_DIM_KILO_L_PER_BREATH^MDC`, partition 4, UCUM `kL/{breath}`.
pub const KILO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1635);

/// `263780^MDC_DIM_MEGA_L_PER_BREATH^MDC`, partition 4, UCUM `ML/{breath}`.
pub const MEGA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1636);

/// `263781^MDC_DIM_GIGA_L_PER_BREATH^MDC`, partition 4, UCUM `GL/{breath}`.
pub const GIGA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1637);

/// `263782^MDC_DIM_TERA_L_PER_BREATH^MDC`, partition 4, UCUM `TL/{breath}`.
pub const TERA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1638);

/// `263783^MDC_DIM_PETA_L_PER_BREATH^MDC`, partition 4, UCUM `PL/{breath}`.
pub const PETA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1639);

/// `263784^MDC_DIM_EXA_L_PER_BREATH^MDC`, partition 4, UCUM `EL/{breath}`.
pub const EXA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1640);

/// `263785^MDC_DIM_ZETTA_L_PER_BREATH^MDC`, partition 4, UCUM `ZL/{breath}`.
pub const ZETTA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1641);

/// `263786^MDC_DIM_YOTTA_L_PER_BREATH^MDC`, partition 4, UCUM `YL/{breath}`.
pub const YOTTA_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1642);

/// `263792^MDC_DIM_DECI_L_PER_BREATH^MDC`, partition 4, UCUM `dL/{breath}`.
pub const DECI_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1648);

/// `263793^MDC_DIM_CENTI_L_PER_BREATH^MDC`, partition 4, UCUM `cL/{breath}`.
pub const CENTI_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1649);

/// `263794^MDC_DIM_MILLI_L_PER_BREATH^MDC`, partition 4, UCUM `mL/{breath}`.
pub const MILLI_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1650);

/// `263795^MDC_DIM_MICRO_L_PER_BREATH^MDC`, partition 4, UCUM `uL/{breath}`.
pub const MICRO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1651);

/// `263796^MDC_DIM_NANO_L_PER_BREATH^MDC`, partition 4, UCUM `nL/{breath}`.
pub const NANO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1652);

/// `263797^MDC_DIM_PICO_L_PER_BREATH^MDC`, partition 4, UCUM `pL/{breath}`.
pub const PICO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1653);

/// `263798^MDC_DIM_FEMTO_L_PER_BREATH^MDC`, partition 4, UCUM `fL/{breath}`.
pub const FEMTO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1654);

/// `263799^MDC_DIM_ATTO_L_PER_BREATH^MDC`, partition 4, UCUM `aL/{breath}`.
pub const ATTO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1655);

/// `263800^MDC_DIM_ZEPTO_L_PER_BREATH^MDC`, partition 4, UCUM `zL/{breath}`.
pub const ZEPTO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1656);

/// `263801^MDC_DIM_YOCTO_L_PER_BREATH^MDC`, partition 4, UCUM `yL/{breath}`.
pub const YOCTO_L_PER_BREATH: UnitCode = UnitCode::from_term_code(1657);

/// `263808^MDC_DIM_PER_CUBIC_M^MDC`, partition 4, UCUM `/m3`.
pub const PER_CUBIC_M: UnitCode = UnitCode::from_term_code(1664);

/// `263808^MDC_DIM_PER_CUBIC_X_M^MDC`, partition 4, UCUM `/m3`.
/// The preferred reference id of this code is `MDC_DIM_PER_CUBIC_M`.
pub const PER_CUBIC_X_M: UnitCode = UnitCode::from_term_code(1664);

/// `263809^MDC_DIM_PER_CUBIC_DECA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_DECA_M: UnitCode = UnitCode::from_term_code(1665);

/// `263810^MDC_DIM_PER_CUBIC_HECTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_HECTO_M: UnitCode = UnitCode::from_term_code(1666);

/// `263811^MDC_DIM_PER_CUBIC_KILO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_KILO_M: UnitCode = UnitCode::from_term_code(1667);

/// `263812^MDC_DIM_PER_CUBIC_MEGA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_MEGA_M: UnitCode = UnitCode::from_term_code(1668);

/// `263813^MDC_DIM_PER_CUBIC_GIGA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_GIGA_M: UnitCode = UnitCode::from_term_code(1669);

/// `263814^MDC_DIM_PER_CUBIC_TERA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_TERA_M: UnitCode = UnitCode::from_term_code(1670);

/// `263815^MDC_DIM_PER_CUBIC_PETA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_PETA_M: UnitCode = UnitCode::from_term_code(1671);

/// `263816^MDC_DIM_PER_CUBIC_EXA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_EXA_M: UnitCode = UnitCode::from_term_code(1672);

/// `263817^MDC_DIM_PER_CUBIC_ZETTA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_ZETTA_M: UnitCode = UnitCode::from_term_code(1673);

/// `263818^MDC_DIM_PER_CUBIC_YOTTA_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_YOTTA_M: UnitCode = UnitCode::from_term_code(1674);

/// `263824^MDC_DIM_PER_CUBIC_DECI_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_DECI_M: UnitCode = UnitCode::from_term_code(1680);

/// `263825^MDC_DIM_PER_CUBIC_CENTI_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_CENTI_M: UnitCode = UnitCode::from_term_code(1681);

/// `263826^MDC_DIM_PER_CUBIC_MILLI_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_MILLI_M: UnitCode = UnitCode::from_term_code(1682);

/// `263827^MDC_DIM_PER_CUBIC_MICRO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_MICRO_M: UnitCode = UnitCode::from_term_code(1683);

/// `263828^MDC_DIM_PER_CUBIC_NANO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_NANO_M: UnitCode = UnitCode::from_term_code(1684);

/// `263829^MDC_DIM_PER_CUBIC_PICO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_PICO_M: UnitCode = UnitCode::from_term_code(1685);

/// `263830^MDC_DIM_PER_CUBIC_FEMTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_FEMTO_M: UnitCode = UnitCode::from_term_code(1686);

/// `263831^MDC_DIM_PER_CUBIC_ATTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_ATTO_M: UnitCode = UnitCode::from_term_code(1687);

/// `263832^MDC_DIM_PER_CUBIC_ZEPTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_ZEPTO_M: UnitCode = UnitCode::from_term_code(1688);

/// `263833^MDC_DIM_PER_CUBIC_YOCTO_M^MDC`, partition 4, no UCUM text known.
pub const PER_CUBIC_YOCTO_M: UnitCode = UnitCode::from_term_code(1689);

/// `263840^MDC_DIM_PER_L^MDC`, partition 4, UCUM `/L`.
pub const PER_L: UnitCode = UnitCode::from_term_code(1696);

/// `263840^MDC_DIM_PER_X_L^MDC`, partition 4, UCUM `/L`.
/// The preferred reference id of this code is `MDC_DIM_PER_L`.
pub const PER_X_L: UnitCode = UnitCode::from_term_code(1696);

/// `263841^MDC_DIM_PER_DECA_L^MDC`, partition 4, UCUM `/daL`.
pub const PER_DECA_L: UnitCode = UnitCode::from_term_code(1697);

/// `263842^MDC_DIM_PER_HECTO_L^MDC`, partition 4, UCUM `/hL`.
pub const PER_HECTO_L: UnitCode = UnitCode::from_term_code(1698);

/// `263843^MDC_DIM_PER_KILO_L^MDC`, partition 4, UCUM `/kL`.
pub const PER_KILO_L: UnitCode = UnitCode::from_term_code(1699);

/// `263844^MDC_DIM_PER_MEGA_L^MDC`, partition 4, UCUM `/ML`.
pub const PER_MEGA_L: UnitCode = UnitCode::from_term_code(1700);

/// `263845^MDC_DIM_PER_GIGA_L^MDC`, partition 4, UCUM `/GL`.
pub const PER_GIGA_L: UnitCode = UnitCode::from_term_code(1701);

/// `263846^MDC_DIM_PER_TERA_L^MDC`, partition 4, UCUM `/TL`.
pub const PER_TERA_L: UnitCode = UnitCode::from_term_code(1702);

/// `263847^MDC_DIM_PER_PETA_L^MDC`, partition 4, UCUM `/PL`.
pub const PER_PETA_L: UnitCode = UnitCode::from_term_code(1703);

/// `263848^MDC_DIM_PER_EXA_L^MDC`, partition 4, UCUM `/EL`.
pub const PER_EXA_L: UnitCode = UnitCode::from_term_code(1704);

/// `263849^MDC_DIM_PER_ZETTA_L^MDC`, partition 4, UCUM `/ZL`.
pub const PER_ZETTA_L: UnitCode = UnitCode::from_term_code(1705);

/// `263850^MDC_DIM_PER_YOTTA_L^MDC`, partition 4, UCUM `/YL`.
pub const PER_YOTTA_L: UnitCode = UnitCode::from_term_code(1706);

/// `263856^MDC_DIM_PER_DECI_L^MDC`, partition 4, UCUM `/dL`.
pub const PER_DECI_L: UnitCode = UnitCode::from_term_code(1712);

/// `263857^MDC_DIM_PER_CENTI_L^MDC`, partition 4, UCUM `/cL`.
pub const PER_CENTI_L: UnitCode = UnitCode::from_term_code(1713);

/// `263858^MDC_DIM_PER_MILLI_L^MDC`, partition 4, UCUM `/mL`.
pub const PER_MILLI_L: UnitCode = UnitCode::from_term_code(1714);

/// `263859^MDC_DIM_PER_MICRO_L^MDC`, partition 4, UCUM `/uL`.
pub const PER_MICRO_L: UnitCode = UnitCode::from_term_code(1715);

/// `263860^MDC_DIM_PER_NANO_L^MDC`, partition 4, UCUM `/nL`.
pub const PER_NANO_L: UnitCode = UnitCode::from_term_code(1716);

/// `263861^MDC_DIM_PER_PICO_L^MDC`, partition 4, UCUM `/pL`.
pub const PER_PICO_L: UnitCode = UnitCode::from_term_code(1717);

/// `263862^MDC_DIM_PER_FEMTO_L^MDC`, partition 4, UCUM `/fL`.
pub const PER_FEMTO_L: UnitCode = UnitCode::from_term_code(1718);

/// `263863^MDC_DIM_PER_ATTO_L^MDC`, partition 4, UCUM `/aL`.
pub const PER_ATTO_L: UnitCode = UnitCode::from_term_code(1719);

/// `263864^MDC_DIM_PER_ZEPTO_L^MDC`, partition 4, UCUM `/zL`.
pub const PER_ZEPTO_L: UnitCode = UnitCode::from_term_code(1720);

/// `263865^MDC_DIM_PER_YOCTO_L^MDC`, partition 4, UCUM `/yL`.
pub const PER_YOCTO_L: UnitCode = UnitCode::from_term_code(1721);

/// `263872^MDC_DIM_G^MDC`, partition 4, UCUM `g`.
pub const G: UnitCode = UnitCode::from_term_code(1728);

/// `263872^MDC_DIM_X_G^MDC`, partition 4, UCUM `g`.
/// The preferred reference id of this code is `MDC_DIM_G`.
pub const X_G: UnitCode = UnitCode::from_term_code(1728);

/// `263873^MDC_DIM_DECA_G^MDC`, partition 4, UCUM `dag`.
pub const DECA_G: UnitCode = UnitCode::from_term_code(1729);

/// `263874^MDC_DIM_HECTO_G^MDC`, partition 4, UCUM `hg`.
pub const HECTO_G: UnitCode = UnitCode::from_term_code(1730);

/// `263875^MDC_DIM_KILO_G^MDC`, partition 4, UCUM `kg`.
pub const KILO_G: UnitCode = UnitCode::from_term_code(1731);

/// `263876^MDC_DIM_MEGA_G^MDC`, partition 4, UCUM `Mg`.
pub const MEGA_G: UnitCode = UnitCode::from_term_code(1732);

/// `263877^MDC_DIM_GIGA_G^MDC`, partition 4, UCUM `Gg`.
pub const GIGA_G: UnitCode = UnitCode::from_term_code(1733);

/// `263878^MDC_DIM_TERA_G^MDC`, partition 4, UCUM `Tg`.
pub const TERA_G: UnitCode = UnitCode::from_term_code(1734);

/// `263879^MDC_DIM_PETA_G^MDC`, partition 4, UCUM `Pg`.
pub const PETA_G: UnitCode = UnitCode::from_term_code(1735);

/// `263880^MDC_DIM_EXA_G^MDC`, partition 4, UCUM `Eg`.
pub const EXA_G: UnitCode = UnitCode::from_term_code(1736);

/// `263881^MDC_DIM_ZETTA_G^MDC`, partition 4, UCUM `Zg`.
pub const ZETTA_G: UnitCode = UnitCode::from_term_code(1737);

/// `263882^MDC_DIM_YOTTA_G^MDC`, partition 4, UCUM `Yg`.
pub const YOTTA_G: UnitCode = UnitCode::from_term_code(1738);

/// `263888^MDC_DIM_DECI_G^MDC`, partition 4, UCUM `dg`.
pub const DECI_G: UnitCode = UnitCode::from_term_code(1744);

/// `263889^MDC_DIM_CENTI_G^MDC`, partition 4, UCUM `cg`.
pub const CENTI_G: UnitCode = UnitCode::from_term_code(1745);

/// `263890^MDC_DIM_MILLI_G^MDC`, partition 4, UCUM `mg`.
pub const MILLI_G: UnitCode = UnitCode::from_term_code(1746);

/// `263891^MDC_DIM_MICRO_G^MDC`, partition 4, UCUM `ug`.
pub const MICRO_G: UnitCode = UnitCode::from_term_code(1747);

/// `263892^MDC_DIM_NANO_G^MDC`, partition 4, UCUM `ng`.
pub const NANO_G: UnitCode = UnitCode::from_term_code(1748);

/// `263893^MDC_DIM_PICO_G^MDC`, partition 4, UCUM `pg`.
pub const PICO_G: UnitCode = UnitCode::from_term_code(1749);

/// `263894^MDC_DIM_FEMTO_G^MDC`, partition 4, UCUM `fg`.
pub const FEMTO_G: UnitCode = UnitCode::from_term_code(1750);

/// `263895^MDC_DIM_ATTO_G^MDC`, partition 4, UCUM `ag`.
pub const ATTO_G: UnitCode = UnitCode::from_term_code(1751);

/// `263896^MDC_DIM_ZEPTO_G^MDC`, partition 4, UCUM `zg`.
pub const ZEPTO_G: UnitCode = UnitCode::from_term_code(1752);

/// `263897^MDC_DIM_YOCTO_G^MDC`, partition 4, UCUM `yg`.
pub const YOCTO_G: UnitCode = UnitCode::from_term_code(1753);

/// `263904^MDC_DIM_LB^MDC`, partition 4, UCUM `[lb_av]`.
pub const LB: UnitCode = UnitCode::from_term_code(1760);

/// `263936^MDC_DIM_OZ^MDC`, partition 4, UCUM `[oz_av]`.
pub const OZ: UnitCode = UnitCode::from_term_code(1792);

/// `263968^MDC_DIM_PER_G^MDC`, partition 4, UCUM `/g`.
pub const PER_G: UnitCode = UnitCode::from_term_code(1824);

/// `263968^MDC_DIM_PER_X_G^MDC`, partition 4, UCUM `/g`.
/// The preferred reference id of this code is `MDC_DIM_PER_G`.
pub const PER_X_G: UnitCode = UnitCode::from_term_code(1824);

/// `263969^MDC_DIM_PER_DECA_G^MDC`, partition 4, UCUM `/dag`.
pub const PER_DECA_G: UnitCode = UnitCode::from_term_code(1825);

/// `263970^MDC_DIM_PER_HECTO_G^MDC`, partition 4, UCUM `/hg`.
pub const PER_HECTO_G: UnitCode = UnitCode::from_term_code(1826);

/// `263971^MDC_DIM_PER_KILO_G^MDC`, partition 4, UCUM `/kg`.
pub const PER_KILO_G: UnitCode = UnitCode::from_term_code(1827);

/// `263972^MDC_DIM_PER_MEGA_G^MDC`, partition 4, UCUM `/Mg`.
pub const PER_MEGA_G: UnitCode = UnitCode::from_term_code(1828);

/// `263973^MDC_DIM_PER_GIGA_G^MDC`, partition 4, UCUM `/Gg`.
pub const PER_GIGA_G: UnitCode = UnitCode::from_term_code(1829);

/// `263974^MDC_DIM_PER_TERA_G^MDC`, partition 4, UCUM `/Tg`.
pub const PER_TERA_G: UnitCode = UnitCode::from_term_code(1830);

/// `263975^MDC_DIM_PER_PETA_G^MDC`, partition 4, UCUM `/Pg`.
pub const PER_PETA_G: UnitCode = UnitCode::from_term_code(1831);

/// `263976^MDC_DIM_PER_EXA_G^MDC`, partition 4, UCUM `/Eg`.
pub const PER_EXA_G: UnitCode = UnitCode::from_term_code(1832);

/// `263977^MDC_DIM_PER_ZETTA_G^MDC`, partition 4, UCUM `/Zg`.
pub const PER_ZETTA_G: UnitCode = UnitCode::from_term_code(1833);

/// `263978^MDC_DIM_PER_YOTTA_G^MDC`, partition 4, UCUM `/Yg`.
pub const PER_YOTTA_G: UnitCode = UnitCode::from_term_code(1834);

/// `263984^MDC_DIM_PER_DECI_G^MDC`, partition 4, UCUM `/dg`.
pub const PER_DECI_G: UnitCode = UnitCode::from_term_code(1840);

/// `263985^MDC_DIM_PER_CENTI_G^MDC`, partition 4, UCUM `/cg`.
pub const PER_CENTI_G: UnitCode = UnitCode::from_term_code(1841);

/// `263986^MDC_DIM_PER_MILLI_G^MDC`, partition 4, UCUM `/mg`.
pub const PER_MILLI_G: UnitCode = UnitCode::from_term_code(1842);

/// `263987^MDC_DIM_PER_MICRO_G^MDC`, partition 4, UCUM `/ug`.
pub const PER_MICRO_G: UnitCode = UnitCode::from_term_code(1843);

/// `263988^MDC_DIM_PER_NANO_G^MDC`, partition 4, UCUM `/ng`.
pub const PER_NANO_G: UnitCode = UnitCode::from_term_code(1844);

/// `263989^MDC_DIM_PER_PICO_G^MDC`, partition 4, UCUM `/pg`.
pub const PER_PICO_G: UnitCode = UnitCode::from_term_code(1845);

/// `263990^MDC_DIM_PER_FEMTO_G^MDC`, partition 4, UCUM `/fg`.
pub const PER_FEMTO_G: UnitCode = UnitCode::from_term_code(1846);

/// `263991^MDC_DIM_PER_ATTO_G^MDC`, partition 4, UCUM `/ag`.
pub const PER_ATTO_G: UnitCode = UnitCode::from_term_code(1847);

/// `263992^MDC_DIM_PER_ZEPTO_G^MDC`, partition 4, UCUM `/zg`.
pub const PER_ZEPTO_G: UnitCode = UnitCode::from_term_code(1848);

/// `263993^MDC_DIM_PER_YOCTO_G^MDC`, partition 4, UCUM `/yg`.
pub const PER_YOCTO_G: UnitCode = UnitCode::from_term_code(1849);

/// `264000^MDC_DIM_G_M^MDC`, partition 4, UCUM `g.m`.
pub const G_M: UnitCode = UnitCode::from_term_code(1856);

/// `264000^MDC_DIM_X_G_M^MDC`, partition 4, UCUM `g.m`.
/// The preferred reference id of this code is `MDC_DIM_G_M`.
pub const X_G_M: UnitCode = UnitCode::from_term_code(1856);

/// `264001^MDC_DIM_DECA_G_M^MDC`, partition 4, UCUM `dag.m`.
pub const DECA_G_M: UnitCode = UnitCode::from_term_code(1857);

/// `264002^MDC_DIM_HECTO_G_M^MDC`, partition 4, UCUM `hg.m`.
pub const HECTO_G_M: UnitCode = UnitCode::from_term_code(1858);

/// `264003^MDC_DIM_KILO_G_M^MDC`, partition 4, UCUM `kg.m`.
pub const KILO_G_M: UnitCode = UnitCode::from_term_code(1859);

/// `264004^MDC_DIM_MEGA_G_M^MDC`, partition 4, UCUM `Mg.m`.
pub const MEGA_G_M: UnitCode = UnitCode::from_term_code(1860);

/// `264005^MDC_DIM_GIGA_G_M^MDC`, partition 4, UCUM `Gg.m`.
pub const GIGA_G_M: UnitCode = UnitCode::from_term_code(1861);

/// `264006^MDC_DIM_TERA_G_M^MDC`, partition 4, UCUM `Tg.m`.
pub const TERA_G_M: UnitCode = UnitCode::from_term_code(1862);

/// `264007^MDC_DIM_PETA_G_M^MDC`, partition 4, UCUM `Pg.m`.
pub const PETA_G_M: UnitCode = UnitCode::from_term_code(1863);

/// `264008^MDC_DIM_EXA_G_M^MDC`, partition 4, UCUM `Eg.m`.
pub const EXA_G_M: UnitCode = UnitCode::from_term_code(1864);

/// `264009^MDC_DIM_ZETTA_G_M^MDC`, partition 4, UCUM `Zg.m`.
pub const ZETTA_G_M: UnitCode = UnitCode::from_term_code(1865);

/// `264010^MDC_DIM_YOTTA_G_M^MDC`, partition 4, UCUM `Yg.m`.
pub const YOTTA_G_M: UnitCode = UnitCode::from_term_code(1866);

/// `264016^MDC_DIM_DECI_G_M^MDC`, partition 4, UCUM `dg.m`.
pub const DECI_G_M: UnitCode = UnitCode::from_term_code(1872);

/// `264017^MDC_DIM_CENTI_G_M^MDC`, partition 4, UCUM `cg.m`.
pub const CENTI_G_M: UnitCode = UnitCode::from_term_code(1873);

/// `264018^MDC_DIM_MILLI_G_M^MDC`, partition 4, UCUM `mg.m`.
pub const MILLI_G_M: UnitCode = UnitCode::from_term_code(1874);

/// `264019^MDC_DIM_MICRO_G_M^MDC`, partition 4, UCUM `ug.m`.
pub const MICRO_G_M: UnitCode = UnitCode::from_term_code(1875);

/// `264020^MDC_DIM_NANO_G_M^MDC`, partition 4, UCUM `ng.m`.
pub const NANO_G_M: UnitCode = UnitCode::from_term_code(1876);

/// `264021^MDC_DIM_PICO_G_M^MDC`, partition 4, UCUM `pg.m`.
pub const PICO_G_M: UnitCode = UnitCode::from_term_code(1877);

/// `264022^MDC_DIM_FEMTO_G_M^MDC`, partition 4, UCUM `fg.m`.
pub const FEMTO_G_M: UnitCode = UnitCode::from_term_code(1878);

/// `264023^MDC_DIM_ATTO_G_M^MDC`, partition 4, UCUM `ag.m`.
pub const ATTO_G_M: UnitCode = UnitCode::from_term_code(1879);

/// `264024^MDC_DIM_ZEPTO_G_M^MDC`, partition 4, UCUM `zg.m`.
pub const ZEPTO_G_M: UnitCode = UnitCode::from_term_code(1880);

/// `264025^MDC_DIM_YOCTO_G_M^MDC`, partition 4, UCUM `yg.m`.
pub const YOCTO_G_M: UnitCode = UnitCode::from_term_code(1881);

/// `264032^MDC_DIM_G_M_PER_M_SQ^MDC`, partition 4, UCUM `g.m/m2`.
pub const G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1888);

/// `264032^MDC_DIM_X_G_M_PER_M_SQ^MDC`, partition 4, UCUM `g.m/m2`.
/// The preferred reference id of this code is `MDC_DIM_G_M_PER_M_SQ`.
pub const X_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1888);

/// `264033^MDC_DIM_DECA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `dag.m/m2`.
pub const DECA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1889);

/// `264034^MDC_DIM_HECTO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `hg.m/m2`.
pub const HECTO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1890);

/// `264035^MDC_DIM_KILO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `kg.m/m2`.
pub const KILO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1891);

/// `264036^MDC_DIM_MEGA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `Mg.m/m2`.
pub const MEGA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1892);

/// `264037^MDC_DIM_GIGA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `Gg.m/m2`.
pub const GIGA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1893);

/// `264038^MDC_DIM_TERA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `Tg.m/m2`.
pub const TERA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1894);

/// `264039^MDC_DIM_PETA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `Pg.m/m2`.
pub const PETA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1895);

/// `264040^MDC_DIM_EXA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `Eg.m/m2`.
pub const EXA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1896);

/// `264041^MDC_DIM_ZETTA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `Zg.m/m2`.
pub const ZETTA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1897);

/// `264042^MDC_DIM_YOTTA_G_M_PER_M_SQ^MDC`, partition 4, UCUM `Yg.m/m2`.
pub const YOTTA_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1898);

/// `264048^MDC_DIM_DECI_G_M_PER_M_SQ^MDC`, partition 4, UCUM `dg.m/m2`.
pub const DECI_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1904);

/// `264049^MDC_DIM_CENTI_G_M_PER_M_SQ^MDC`, partition 4, UCUM `cg.m/m2`.
pub const CENTI_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1905);

/// `264050^MDC_DIM_MILLI_G_M_PER_M_SQ^MDC`, partition 4, UCUM `mg.m/m2`.
pub const MILLI_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1906);

/// `264051^MDC_DIM_MICRO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `ug.m/m2`.
pub const MICRO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1907);

/// `264052^MDC_DIM_NANO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `ng.m/m2`.
pub const NANO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1908);

/// `264053^MDC_DIM_PICO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `pg.m/m2`.
pub const PICO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1909);

/// `264054^MDC_DIM_FEMTO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `fg.m/m2`.
pub const FEMTO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1910);

/// `264055^MDC_DIM_ATTO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `ag.m/m2`.
pub const ATTO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1911);

/// `264056^MDC_DIM_ZEPTO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `zg.m/m2`.
pub const ZEPTO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1912);

/// `264057^MDC_DIM_YOCTO_G_M_PER_M_SQ^MDC`, partition 4, UCUM `yg.m/m2`.
pub const YOCTO_G_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(1913);

/// `264064^MDC_DIM_G_M_SQ^MDC`, partition 4, UCUM `g.m2`.
pub const G_M_SQ: UnitCode = UnitCode::from_term_code(1920);

/// `264064^MDC_DIM_X_G_M_SQ^MDC`, partition 4, UCUM `g.m2`.
/// The preferred reference id of this code is `MDC_DIM_G_M_SQ`.
pub const X_G_M_SQ: UnitCode = UnitCode::from_term_code(1920);

/// `264065^MDC_DIM_DECA_G_M_SQ^MDC`, partition 4, UCUM `dag.m2`.
pub const DECA_G_M_SQ: UnitCode = UnitCode::from_term_code(1921);

/// `264066^MDC_DIM_HECTO_G_M_SQ^MDC`, partition 4, UCUM `hg.m2`.
pub const HECTO_G_M_SQ: UnitCode = UnitCode::from_term_code(1922);

/// `264067^MDC_DIM_KILO_G_M_SQ^MDC`, partition 4, UCUM `kg.m2`.
pub const KILO_G_M_SQ: UnitCode = UnitCode::from_term_code(1923);

/// `264068^MDC_DIM_MEGA_G_M_SQ^MDC`, partition 4, UCUM `Mg.m2`.
pub const MEGA_G_M_SQ: UnitCode = UnitCode::from_term_code(1924);

/// `264069^MDC_DIM_GIGA_G_M_SQ^MDC`, partition 4, UCUM `Gg.m2`.
pub const GIGA_G_M_SQ: UnitCode = UnitCode::from_term_code(1925);

/// `264070^MDC_DIM_TERA_G_M_SQ^MDC`, partition 4, UCUM `Tg.m2`.
pub const TERA_G_M_SQ: UnitCode = UnitCode::from_term_code(1926);

/// `264071^MDC_DIM_PETA_G_M_SQ^MDC`, partition 4, UCUM `Pg.m2`.
pub const PETA_G_M_SQ: UnitCode = UnitCode::from_term_code(1927);

/// `264072^MDC_DIM_EXA_G_M_SQ^MDC`, partition 4, UCUM `Eg.m2`.
pub const EXA_G_M_SQ: UnitCode = UnitCode::from_term_code(1928);

/// `264073^MDC_DIM_ZETTA_G_M_SQ^MDC`, partition 4, UCUM `Zg.m2`.
pub const ZETTA_G_M_SQ: UnitCode = UnitCode::from_term_code(1929);

/// `264074^MDC_DIM_YOTTA_G_M_SQ^MDC`, partition 4, UCUM `Yg.m2`.
pub const YOTTA_G_M_SQ: UnitCode = UnitCode::from_term_code(1930);

/// `264080^MDC_DIM_DECI_G_M_SQ^MDC`, partition 4, UCUM `dg.m2`.
pub const DECI_G_M_SQ: UnitCode = UnitCode::from_term_code(1936);

/// `264081^MDC_DIM_CENTI_G_M_SQ^MDC`, partition 4, UCUM `cg.m2`.
pub const CENTI_G_M_SQ: UnitCode = UnitCode::from_term_code(1937);

/// `264082^MDC_DIM_MILLI_G_M_SQ^MDC`, partition 4, UCUM `mg.m2`.
pub const MILLI_G_M_SQ: UnitCode = UnitCode::from_term_code(1938);

/// `264083^MDC_DIM_MICRO_G_M_SQ^MDC`, partition 4, UCUM `ug.m2`.
pub const MICRO_G_M_SQ: UnitCode = UnitCode::from_term_code(1939);

/// `264084^MDC_DIM_NANO_G_M_SQ^MDC`, partition 4, UCUM `ng.m2`.
pub const NANO_G_M_SQ: UnitCode = UnitCode::from_term_code(1940);

/// `264085^MDC_DIM_PICO_G_M_SQ^MDC`, partition 4, UCUM `pg.m2`.
pub const PICO_G_M_SQ: UnitCode = UnitCode::from_term_code(1941);

/// `264086^MDC_DIM_FEMTO_G_M_SQ^MDC`, partition 4, UCUM `fg.m2`.
pub const FEMTO_G_M_SQ: UnitCode = UnitCode::from_term_code(1942);

/// `264087^MDC_DIM_ATTO_G_M_SQ^MDC`, partition 4, UCUM `ag.m2`.
pub const ATTO_G_M_SQ: UnitCode = UnitCode::from_term_code(1943);

/// `264088^MDC_DIM_ZEPTO_G_M_SQ^MDC`, partition 4, UCUM `zg.m2`.
pub const ZEPTO_G_M_SQ: UnitCode = UnitCode::from_term_code(1944);

/// `264089^MDC_DIM_YOCTO_G_M_SQ^MDC`, partition 4, UCUM `yg.m2`.
pub const YOCTO_G_M_SQ: UnitCode = UnitCode::from_term_code(1945);

/// `264128^MDC_DIM_G_PER_M_CUBE^MDC`, partition 4, UCUM `g/m3`.
pub const G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1984);

/// `264128^MDC_DIM_X_G_PER_M_CUBE^MDC`, partition 4, UCUM `g/m3`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_CUBE`.
pub const X_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1984);

/// `264129^MDC_DIM_DECA_G_PER_M_CUBE^MDC`, partition 4, UCUM `dag/m3`.
pub const DECA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1985);

/// `264130^MDC_DIM_HECTO_G_PER_M_CUBE^MDC`, partition 4, UCUM `hg/m3`.
pub const HECTO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1986);

/// `264131^MDC_DIM_KILO_G_PER_M_CUBE^MDC`, partition 4, UCUM `kg/m3`.
pub const KILO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1987);

/// `264132^MDC_DIM_MEGA_G_PER_M_CUBE^MDC`, partition 4, UCUM `Mg/m3`.
pub const MEGA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1988);

/// `264133^MDC_DIM_GIGA_G_PER_M_CUBE^MDC`, partition 4, UCUM `Gg/m3`.
pub const GIGA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1989);

/// `264134^MDC_DIM_TERA_G_PER_M_CUBE^MDC`, partition 4, UCUM `Tg/m3`.
pub const TERA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1990);

/// `264135^MDC_DIM_PETA_G_PER_M_CUBE^MDC`, partition 4, UCUM `Pg/m3`.
pub const PETA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1991);

/// `264136^MDC_DIM_EXA_G_PER_M_CUBE^MDC`, partition 4, UCUM `Eg/m3`.
pub const EXA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1992);

/// `264137^MDC_DIM_ZETTA_G_PER_M_CUBE^MDC`, partition 4, UCUM `Zg/m3`.
pub const ZETTA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1993);

/// `264138^MDC_DIM_YOTTA_G_PER_M_CUBE^MDC`, partition 4, UCUM `Yg/m3`.
pub const YOTTA_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(1994);

/// `264144^MDC_DIM_DECI_G_PER_M_CUBE^MDC`, partition 4, UCUM `dg/m3`.
pub const DECI_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2000);

/// `264145^MDC_DIM_CENTI_G_PER_M_CUBE^MDC`, partition 4, UCUM `cg/m3`.
pub const CENTI_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2001);

/// `264146^MDC_DIM_MILLI_G_PER_M_CUBE^MDC`, partition 4, UCUM `mg/m3`.
pub const MILLI_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2002);

/// `264147^MDC_DIM_MICRO_G_PER_M_CUBE^MDC`, partition 4, UCUM `ug/m3`.
pub const MICRO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2003);

/// `264148^MDC_DIM_NANO_G_PER_M_CUBE^MDC`, partition 4, UCUM `ng/m3`.
pub const NANO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2004);

/// `264149^MDC_DIM_PICO_G_PER_M_CUBE^MDC`, partition 4, UCUM `pg/m3`.
pub const PICO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2005);

/// `264150^MDC_DIM_FEMTO_G_PER_M_CUBE^MDC`, partition 4, UCUM `fg/m3`.
pub const FEMTO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2006);

/// `264151^MDC_DIM_ATTO_G_PER_M_CUBE^MDC`, partition 4, UCUM `ag/m3`.
pub const ATTO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2007);

/// `264152^MDC_DIM_ZEPTO_G_PER_M_CUBE^MDC`, partition 4, UCUM `zg/m3`.
pub const ZEPTO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2008);

/// `264153^MDC_DIM_YOCTO_G_PER_M_CUBE^MDC`, partition 4, UCUM `yg/m3`.
pub const YOCTO_G_PER_M_CUBE: UnitCode = UnitCode::from_term_code(2009);

/// `264160^MDC_DIM_G_PER_CM_CUBE^MDC`, partition 4, UCUM `g/cm3`.
pub const G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2016);

/// `264160^MDC_DIM_X_G_PER_CM_CUBE^MDC`, partition 4, UCUM `g/cm3`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_CM_CUBE`.
pub const X_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2016);

/// `264161^MDC_DIM_DECA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `dag/cm3`.
pub const DECA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2017);

/// `264162^MDC_DIM_HECTO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `hg/cm3`.
pub const HECTO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2018);

/// `264163^MDC_DIM_KILO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `kg/cm3`.
pub const KILO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2019);

/// `264164^MDC_DIM_MEGA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `Mg/cm3`.
pub const MEGA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2020);

/// `264165^MDC_DIM_GIGA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `Gg/cm3`.
pub const GIGA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2021);

/// `264166^MDC_DIM_TERA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `Tg/cm3`.
pub const TERA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2022);

/// `264167^MDC_DIM_PETA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `Pg/cm3`.
pub const PETA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2023);

/// `264168^MDC_DIM_EXA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `Eg/cm3`.
pub const EXA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2024);

/// `264169^MDC_DIM_ZETTA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `Zg/cm3`.
pub const ZETTA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2025);

/// `264170^MDC_DIM_YOTTA_G_PER_CM_CUBE^MDC`, partition 4, UCUM `Yg/cm3`.
pub const YOTTA_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2026);

/// `264176^MDC_DIM_DECI_G_PER_CM_CUBE^MDC`, partition 4, UCUM `dg/cm3`.
pub const DECI_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2032);

/// `264177^MDC_DIM_CENTI_G_PER_CM_CUBE^MDC`, partition 4, UCUM `cg/cm3`.
pub const CENTI_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2033);

/// `264178^MDC_DIM_MILLI_G_PER_CM_CUBE^MDC`, partition 4, UCUM `mg/cm3`.
pub const MILLI_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2034);

/// `264179^MDC_DIM_MICRO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `ug/cm3`.
pub const MICRO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2035);

/// `264180^MDC_DIM_NANO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `ng/cm3`.
pub const NANO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2036);

/// `264181^MDC_DIM_PICO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `pg/cm3`.
pub const PICO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2037);

/// `264182^MDC_DIM_FEMTO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `fg/cm3`.
pub const FEMTO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2038);

/// `264183^MDC_DIM_ATTO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `ag/cm3`.
pub const ATTO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2039);

/// `264184^MDC_DIM_ZEPTO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `zg/cm3`.
pub const ZEPTO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2040);

/// `264185^MDC_DIM_YOCTO_G_PER_CM_CUBE^MDC`, partition 4, UCUM `yg/cm3`.
pub const YOCTO_G_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(2041);

/// `264192^MDC_DIM_G_PER_L^MDC`, partition 4, UCUM `g/L`.
pub const G_PER_L: UnitCode = UnitCode::from_term_code(2048);

/// `264192^MDC_DIM_X_G_PER_L^MDC`, partition 4, UCUM `g/L`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L`.
pub const X_G_PER_L: UnitCode = UnitCode::from_term_code(2048);

/// `264193^MDC_DIM_DECA_G_PER_L^MDC`, partition 4, UCUM `dag/L`.
pub const DECA_G_PER_L: UnitCode = UnitCode::from_term_code(2049);

/// `264194^MDC_DIM_HECTO_G_PER_L^MDC`, partition 4, UCUM `hg/L`.
pub const HECTO_G_PER_L: UnitCode = UnitCode::from_term_code(2050);

/// `264195^MDC_DIM_KILO_G_PER_L^MDC`, partition 4, UCUM `kg/L`.
pub const KILO_G_PER_L: UnitCode = UnitCode::from_term_code(2051);

/// `264196^MDC_DIM_MEGA_G_PER_L^MDC`, partition 4, UCUM `Mg/L`.
pub const MEGA_G_PER_L: UnitCode = UnitCode::from_term_code(2052);

/// `264197^MDC_DIM_GIGA_G_PER_L^MDC`, partition 4, UCUM `Gg/L`.
pub const GIGA_G_PER_L: UnitCode = UnitCode::from_term_code(2053);

/// `264198^MDC_DIM_TERA_G_PER_L^MDC`, partition 4, UCUM `Tg/L`.
pub const TERA_G_PER_L: UnitCode = UnitCode::from_term_code(2054);

/// `264199^MDC_DIM_PETA_G_PER_L^MDC`, partition 4, UCUM `Pg/L`.
pub const PETA_G_PER_L: UnitCode = UnitCode::from_term_code(2055);

/// `264200^MDC_DIM_EXA_G_PER_L^MDC`, partition 4, UCUM `Eg/L`.
pub const EXA_G_PER_L: UnitCode = UnitCode::from_term_code(2056);

/// `264201^MDC_DIM_ZETTA_G_PER_L^MDC`, partition 4, UCUM `Zg/L`.
pub const ZETTA_G_PER_L: UnitCode = UnitCode::from_term_code(2057);

/// `264202^MDC_DIM_YOTTA_G_PER_L^MDC`, partition 4, UCUM `Yg/L`.
pub const YOTTA_G_PER_L: UnitCode = UnitCode::from_term_code(2058);

/// `264208^MDC_DIM_DECI_G_PER_L^MDC`, partition 4, UCUM `dg/L`.
pub const DECI_G_PER_L: UnitCode = UnitCode::from_term_code(2064);

/// `264209^MDC_DIM_CENTI_G_PER_L^MDC`, partition 4, UCUM `cg/L`.
pub const CENTI_G_PER_L: UnitCode = UnitCode::from_term_code(2065);

/// `264210^MDC_DIM_MILLI_G_PER_L^MDC`, partition 4, UCUM `mg/L`.
pub const MILLI_G_PER_L: UnitCode = UnitCode::from_term_code(2066);

/// `264211^MDC_DIM_MICRO_G_PER_L^MDC`, partition 4, UCUM `ug/L`.
pub const MICRO_G_PER_L: UnitCode = UnitCode::from_term_code(2067);

/// `264212^MDC_DIM_NANO_G_PER_L^MDC`, partition 4, UCUM `ng/L`.
pub const NANO_G_PER_L: UnitCode = UnitCode::from_term_code(2068);

/// `264213^MDC_DIM_PICO_G_PER_L^MDC`, partition 4, UCUM `pg/L`.
pub const PICO_G_PER_L: UnitCode = UnitCode::from_term_code(2069);

/// `264214^MDC_DIM_FEMTO_G_PER_L^MDC`, partition 4, UCUM `fg/L`.
pub const FEMTO_G_PER_L: UnitCode = UnitCode::from_term_code(2070);

/// `264215^MDC_DIM_ATTO_G_PER_L^MDC`, partition 4, UCUM `ag/L`.
pub const ATTO_G_PER_L: UnitCode = UnitCode::from_term_code(2071);

/// `264216^MDC_DIM_ZEPTO_G_PER_L^MDC`, partition 4, UCUM `zg/L`.
pub const ZEPTO_G_PER_L: UnitCode = UnitCode::from_term_code(2072);

/// `264217^MDC_DIM_YOCTO_G_PER_L^MDC`, partition 4, UCUM `yg/L`.
pub const YOCTO_G_PER_L: UnitCode = UnitCode::from_term_code(2073);

/// `264224^MDC_DIM_G_PER_CL^MDC`, partition 4, UCUM `g/cL`.
pub const G_PER_CL: UnitCode = UnitCode::from_term_code(2080);

/// `264224^MDC_DIM_X_G_PER_CL^MDC`, partition 4, UCUM `g/cL`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_CL`.
pub const X_G_PER_CL: UnitCode = UnitCode::from_term_code(2080);

/// `264225^MDC_DIM_DECA_G_PER_CL^MDC`, partition 4, UCUM `dag/cL`.
pub const DECA_G_PER_CL: UnitCode = UnitCode::from_term_code(2081);

/// `264226^MDC_DIM_HECTO_G_PER_CL^MDC`, partition 4, UCUM `hg/cL`.
pub const HECTO_G_PER_CL: UnitCode = UnitCode::from_term_code(2082);

/// `264227^MDC_DIM_KILO_G_PER_CL^MDC`, partition 4, UCUM `kg/cL`.
pub const KILO_G_PER_CL: UnitCode = UnitCode::from_term_code(2083);

/// `264228^MDC_DIM_MEGA_G_PER_CL^MDC`, partition 4, UCUM `Mg/cL`.
pub const MEGA_G_PER_CL: UnitCode = UnitCode::from_term_code(2084);

/// `264229^MDC_DIM_GIGA_G_PER_CL^MDC`, partition 4, UCUM `Gg/cL`.
pub const GIGA_G_PER_CL: UnitCode = UnitCode::from_term_code(2085);

/// `264230^MDC_DIM_TERA_G_PER_CL^MDC`, partition 4, UCUM `Tg/cL`.
pub const TERA_G_PER_CL: UnitCode = UnitCode::from_term_code(2086);

/// `264231^MDC_DIM_PETA_G_PER_CL^MDC`, partition 4, UCUM `Pg/cL`.
pub const PETA_G_PER_CL: UnitCode = UnitCode::from_term_code(2087);

/// `264232^MDC_DIM_EXA_G_PER_CL^MDC`, partition 4, UCUM `Eg/cL`.
pub const EXA_G_PER_CL: UnitCode = UnitCode::from_term_code(2088);

/// `264233^MDC_DIM_ZETTA_G_PER_CL^MDC`, partition 4, UCUM `Zg/cL`.
pub const ZETTA_G_PER_CL: UnitCode = UnitCode::from_term_code(2089);

/// `264234^MDC_DIM_YOTTA_G_PER_CL^MDC`, partition 4, UCUM `Yg/cL`.
pub const YOTTA_G_PER_CL: UnitCode = UnitCode::from_term_code(2090);

/// `264240^MDC_DIM_DECI_G_PER_CL^MDC`, partition 4, UCUM `dg/cL`.
pub const DECI_G_PER_CL: UnitCode = UnitCode::from_term_code(2096);

/// `264241^MDC_DIM_CENTI_G_PER_CL^MDC`, partition 4, UCUM `cg/cL`.
pub const CENTI_G_PER_CL: UnitCode = UnitCode::from_term_code(2097);

/// `264242^MDC_DIM_MILLI_G_PER_CL^MDC`, partition 4, UCUM `mg/cL`.
pub const MILLI_G_PER_CL: UnitCode = UnitCode::from_term_code(2098);

/// `264243^MDC_DIM_MICRO_G_PER_CL^MDC`, partition 4, UCUM `ug/cL`.
pub const MICRO_G_PER_CL: UnitCode = UnitCode::from_term_code(2099);

/// `264244^MDC_DIM_NANO_G_PER_CL^MDC`, partition 4, UCUM `ng/cL`.
pub const NANO_G_PER_CL: UnitCode = UnitCode::from_term_code(2100);

/// `264245^MDC_DIM_PICO_G_PER_CL^MDC`, partition 4, UCUM `pg/cL`.
pub const PICO_G_PER_CL: UnitCode = UnitCode::from_term_code(2101);

/// `264246^MDC_DIM_FEMTO_G_PER_CL^MDC`, partition 4, UCUM `fg/cL`.
pub const FEMTO_G_PER_CL: UnitCode = UnitCode::from_term_code(2102);

/// `264247^MDC_DIM_ATTO_G_PER_CL^MDC`, partition 4, UCUM `ag/cL`.
pub const ATTO_G_PER_CL: UnitCode = UnitCode::from_term_code(2103);

/// `264248^MDC_DIM_ZEPTO_G_PER_CL^MDC`, partition 4, UCUM `zg/cL`.
pub const ZEPTO_G_PER_CL: UnitCode = UnitCode::from_term_code(2104);

/// `264249^MDC_DIM_YOCTO_G_PER_CL^MDC`, partition 4, UCUM `yg/cL`.
pub const YOCTO_G_PER_CL: UnitCode = UnitCode::from_term_code(2105);

/// `264256^MDC_DIM_G_PER_DL^MDC`, partition 4, UCUM `g/dL`.
pub const G_PER_DL: UnitCode = UnitCode::from_term_code(2112);

/// `264256^MDC_DIM_X_G_PER_DL^MDC`, partition 4, UCUM `g/dL`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_DL`.
pub const X_G_PER_DL: UnitCode = UnitCode::from_term_code(2112);

/// `264257^MDC_DIM_DECA_G_PER_DL^MDC`, partition 4, UCUM `dag/dL`.
pub const DECA_G_PER_DL: UnitCode = UnitCode::from_term_code(2113);

/// `264258^MDC_DIM_HECTO_G_PER_DL^MDC`, partition 4, UCUM `hg/dL`.
pub const HECTO_G_PER_DL: UnitCode = UnitCode::from_term_code(2114);

/// `264259^MDC_DIM_KILO_G_PER_DL^MDC`, partition 4, UCUM `kg/dL`.
pub const KILO_G_PER_DL: UnitCode = UnitCode::from_term_code(2115);

/// `264260^MDC_DIM_MEGA_G_PER_DL^MDC`, partition 4, UCUM `Mg/dL`.
pub const MEGA_G_PER_DL: UnitCode = UnitCode::from_term_code(2116);

/// `264261^MDC_DIM_GIGA_G_PER_DL^MDC`, partition 4, UCUM `Gg/dL`.
pub const GIGA_G_PER_DL: UnitCode = UnitCode::from_term_code(2117);

/// `264262^MDC_DIM_TERA_G_PER_DL^MDC`, partition 4, UCUM `Tg/dL`.
pub const TERA_G_PER_DL: UnitCode = UnitCode::from_term_code(2118);

/// `264263^MDC_DIM_PETA_G_PER_DL^MDC`, partition 4, UCUM `Pg/dL`.
pub const PETA_G_PER_DL: UnitCode = UnitCode::from_term_code(2119);

/// `264264^MDC_DIM_EXA_G_PER_DL^MDC`, partition 4, UCUM `Eg/dL`.
pub const EXA_G_PER_DL: UnitCode = UnitCode::from_term_code(2120);

/// `264265^MDC_DIM_ZETTA_G_PER_DL^MDC`, partition 4, UCUM `Zg/dL`.
pub const ZETTA_G_PER_DL: UnitCode = UnitCode::from_term_code(2121);

/// `264266^MDC_DIM_YOTTA_G_PER_DL^MDC`, partition 4, UCUM `Yg/dL`.
pub const YOTTA_G_PER_DL: UnitCode = UnitCode::from_term_code(2122);

/// `264272^MDC_DIM_DECI_G_PER_DL^MDC`, partition 4, UCUM `dg/dL`.
pub const DECI_G_PER_DL: UnitCode = UnitCode::from_term_code(2128);

/// `264273^MDC_DIM_CENTI_G_PER_DL^MDC`, partition 4, UCUM `cg/dL`.
pub const CENTI_G_PER_DL: UnitCode = UnitCode::from_term_code(2129);

/// `264274^MDC_DIM_MILLI_G_PER_DL^MDC`, partition 4, UCUM `mg/dL`.
pub const MILLI_G_PER_DL: UnitCode = UnitCode::from_term_code(2130);

/// `264275^MDC_DIM_MICRO_G_PER_DL^MDC`, partition 4, UCUM `ug/dL`.
pub const MICRO_G_PER_DL: UnitCode = UnitCode::from_term_code(2131);

/// `264276^MDC_DIM_NANO_G_PER_DL^MDC`, partition 4, UCUM `ng/dL`.
pub const NANO_G_PER_DL: UnitCode = UnitCode::from_term_code(2132);

/// `264277^MDC_DIM_PICO_G_PER_DL^MDC`, partition 4, UCUM `pg/dL`.
pub const PICO_G_PER_DL: UnitCode = UnitCode::from_term_code(2133);

/// `264278^MDC_DIM_FEMTO_G_PER_DL^MDC`, partition 4, UCUM `fg/dL`.
pub const FEMTO_G_PER_DL: UnitCode = UnitCode::from_term_code(2134);

/// `264279^MDC_DIM_ATTO_G_PER_DL^MDC`, partition 4, UCUM `ag/dL`.
pub const ATTO_G_PER_DL: UnitCode = UnitCode::from_term_code(2135);

/// `264280^MDC_DIM_ZEPTO_G_PER_DL^MDC`, partition 4, UCUM `zg/dL`.
pub const ZEPTO_G_PER_DL: UnitCode = UnitCode::from_term_code(2136);

/// `264281^MDC_DIM_YOCTO_G_PER_DL^MDC`, partition 4, UCUM `yg/dL`.
pub const YOCTO_G_PER_DL: UnitCode = UnitCode::from_term_code(2137);

/// `264288^MDC_DIM_G_PER_ML^MDC`, partition 4, UCUM `g/mL`.
pub const G_PER_ML: UnitCode = UnitCode::from_term_code(2144);

/// `264288^MDC_DIM_X_G_PER_ML^MDC`, partition 4, UCUM `g/mL`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_ML`.
pub const X_G_PER_ML: UnitCode = UnitCode::from_term_code(2144);

/// `264289^MDC_DIM_DECA_G_PER_ML^MDC`, partition 4, UCUM `dag/mL`.
pub const DECA_G_PER_ML: UnitCode = UnitCode::from_term_code(2145);

/// `264290^MDC_DIM_HECTO_G_PER_ML^MDC`, partition 4, UCUM `hg/mL`.
pub const HECTO_G_PER_ML: UnitCode = UnitCode::from_term_code(2146);

/// `264291^MDC_DIM_KILO_G_PER_ML^MDC`, partition 4, UCUM `kg/mL`.
pub const KILO_G_PER_ML: UnitCode = UnitCode::from_term_code(2147);

/// `264292^MDC_DIM_MEGA_G_PER_ML^MDC`, partition 4, UCUM `Mg/mL`.
pub const MEGA_G_PER_ML: UnitCode = UnitCode::from_term_code(2148);

/// `264293^MDC_DIM_GIGA_G_PER_ML^MDC`, partition 4, UCUM `Gg/mL`.
pub const GIGA_G_PER_ML: UnitCode = UnitCode::from_term_code(2149);

/// `264294^MDC_DIM_TERA_G_PER_ML^MDC`, partition 4, UCUM `Tg/mL`.
pub const TERA_G_PER_ML: UnitCode = UnitCode::from_term_code(2150);

/// `264295^MDC_DIM_PETA_G_PER_ML^MDC`, partition 4, UCUM `Pg/mL`.
pub const PETA_G_PER_ML: UnitCode = UnitCode::from_term_code(2151);

/// `264296^MDC_DIM_EXA_G_PER_ML^MDC`, partition 4, UCUM `Eg/mL`.
pub const EXA_G_PER_ML: UnitCode = UnitCode::from_term_code(2152);

/// `264297^MDC_DIM_ZETTA_G_PER_ML^MDC`, partition 4, UCUM `Zg/mL`.
pub const ZETTA_G_PER_ML: UnitCode = UnitCode::from_term_code(2153);

/// `264298^MDC_DIM_YOTTA_G_PER_ML^MDC`, partition 4, UCUM `Yg/mL`.
pub const YOTTA_G_PER_ML: UnitCode = UnitCode::from_term_code(2154);

/// `264304^MDC_DIM_DECI_G_PER_ML^MDC`, partition 4, UCUM `dg/mL`.
pub const DECI_G_PER_ML: UnitCode = UnitCode::from_term_code(2160);

/// `264305^MDC_DIM_CENTI_G_PER_ML^MDC`, partition 4, UCUM `cg/mL`.
pub const CENTI_G_PER_ML: UnitCode = UnitCode::from_term_code(2161);

/// `264306^MDC_DIM_MILLI_G_PER_ML^MDC`, partition 4, UCUM `mg/mL`.
pub const MILLI_G_PER_ML: UnitCode = UnitCode::from_term_code(2162);

/// `264307^MDC_DIM_MICRO_G_PER_ML^MDC`, partition 4, UCUM `ug/mL`.
pub const MICRO_G_PER_ML: UnitCode = UnitCode::from_term_code(2163);

/// `264308^MDC_DIM_NANO_G_PER_ML^MDC`, partition 4, UCUM `ng/mL`.
pub const NANO_G_PER_ML: UnitCode = UnitCode::from_term_code(2164);

/// `264309^MDC_DIM_PICO_G_PER_ML^MDC`, partition 4, UCUM `pg/mL`.
pub const PICO_G_PER_ML: UnitCode = UnitCode::from_term_code(2165);

/// `264310^MDC_DIM_FEMTO_G_PER_ML^MDC`, partition 4, UCUM `fg/mL`.
pub const FEMTO_G_PER_ML: UnitCode = UnitCode::from_term_code(2166);

/// `264311^MDC_DIM_ATTO_G_PER_ML^MDC`, partition 4, UCUM `ag/mL`.
pub const ATTO_G_PER_ML: UnitCode = UnitCode::from_term_code(2167);

/// `264312^MDC_DIM_ZEPTO_G_PER_ML^MDC`, partition 4, UCUM `zg/mL`.
pub const ZEPTO_G_PER_ML: UnitCode = UnitCode::from_term_code(2168);

/// `264313^MDC_DIM_YOCTO_G_PER_ML^MDC`, partition 4, UCUM `yg/mL`.
pub const YOCTO_G_PER_ML: UnitCode = UnitCode::from_term_code(2169);

/// `264320^MDC_DIM_SEC^MDC`, partition 4, UCUM `s`.
pub const SEC: UnitCode = UnitCode::from_term_code(2176);

/// `264320^MDC_DIM_X_SEC^MDC`, partition 4, UCUM `s`.
/// The preferred reference id of this code is `MDC_DIM_SEC`.
pub const X_SEC: UnitCode = UnitCode::from_term_code(2176);

/// `264321^MDC_DIM_DECA_SEC^MDC`, partition 4, UCUM `das`.
pub const DECA_SEC: UnitCode = UnitCode::from_term_code(2177);

/// `264322^MDC_DIM_HECTO_SEC^MDC`, partition 4, UCUM `hs`.
pub const HECTO_SEC: UnitCode = UnitCode::from_term_code(2178);

/// `264323^MDC_DIM_KILO_SEC^MDC`, partition 4, UCUM `ks`.
pub const KILO_SEC: UnitCode = UnitCode::from_term_code(2179);

/// `264324^MDC_DIM_MEGA_SEC^MDC`, partition 4, UCUM `Ms`.
pub const MEGA_SEC: UnitCode = UnitCode::from_term_code(2180);

/// `264325^MDC_DIM_GIGA_SEC^MDC`, partition 4, UCUM `Gs`.
pub const GIGA_SEC: UnitCode = UnitCode::from_term_code(2181);

/// `264326^MDC_DIM_TERA_SEC^MDC`, partition 4, UCUM `Ts`.
pub const TERA_SEC: UnitCode = UnitCode::from_term_code(2182);

/// `264327^MDC_DIM_PETA_SEC^MDC`, partition 4, UCUM `Ps`.
pub const PETA_SEC: UnitCode = UnitCode::from_term_code(2183);

/// `264328^MDC_DIM_EXA_SEC^MDC`, partition 4, UCUM `Es`.
pub const EXA_SEC: UnitCode = UnitCode::from_term_code(2184);

/// `264329^MDC_DIM_ZETTA_SEC^MDC`, partition 4, UCUM `Zs`.
pub const ZETTA_SEC: UnitCode = UnitCode::from_term_code(2185);

/// `264330^MDC_DIM_YOTTA_SEC^MDC`, partition 4, UCUM `Ys`.
pub const YOTTA_SEC: UnitCode = UnitCode::from_term_code(2186);

/// `264336^MDC_DIM_DECI_SEC^MDC`, partition 4, UCUM `ds`.
pub const DECI_SEC: UnitCode = UnitCode::from_term_code(2192);

/// `264337^MDC_DIM_CENTI_SEC^MDC`, partition 4, UCUM `cs`.
pub const CENTI_SEC: UnitCode = UnitCode::from_term_code(2193);

/// `264338^MDC_DIM_MILLI_SEC^MDC`, partition 4, UCUM `ms`.
pub const MILLI_SEC: UnitCode = UnitCode::from_term_code(2194);

/// `264339^MDC_DIM_MICRO_SEC^MDC`, partition 4, UCUM `us`.
pub const MICRO_SEC: UnitCode = UnitCode::from_term_code(2195);

/// `264340^MDC_DIM_NANO_SEC^MDC`, partition 4, UCUM `ns`.
pub const NANO_SEC: UnitCode = UnitCode::from_term_code(2196);

/// `264341^MDC_DIM_PICO_SEC^MDC`, partition 4, UCUM `ps`.
pub const PICO_SEC: UnitCode = UnitCode::from_term_code(2197);

/// `264342^MDC_DIM_FEMTO_SEC^MDC`, partition 4, UCUM `fs`.
pub const FEMTO_SEC: UnitCode = UnitCode::from_term_code(2198);

/// `264343^MDC_DIM_ATTO_SEC^MDC`, partition 4, UCUM `as`.
pub const ATTO_SEC: UnitCode = UnitCode::from_term_code(2199);

/// `264344^MDC_DIM_ZEPTO_SEC^MDC`, partition 4, UCUM `zs`.
pub const ZEPTO_SEC: UnitCode = UnitCode::from_term_code(2200);

/// `264345^MDC_DIM_YOCTO_SEC^MDC`, partition 4, UCUM `ys`.
pub const YOCTO_SEC: UnitCode = UnitCode::from_term_code(2201);

/// `264352^MDC_DIM_MIN^MDC`, partition 4, UCUM `min`.
pub const MIN: UnitCode = UnitCode::from_term_code(2208);

/// `264384^MDC_DIM_HR^MDC`, partition 4, UCUM `h`.
pub const HR: UnitCode = UnitCode::from_term_code(2240);

/// `264416^MDC_DIM_DAY^MDC`, partition 4, UCUM `d`.
pub const DAY: UnitCode = UnitCode::from_term_code(2272);

/// `264448^MDC_DIM_WEEKS^MDC`, partition 4, UCUM `wk`.
pub const WEEKS: UnitCode = UnitCode::from_term_code(2304);

/// `264480^MDC_DIM_MON^MDC`, partition 4, UCUM `mo`.
pub const MON: UnitCode = UnitCode::from_term_code(2336);

/// `264512^MDC_DIM_YR^MDC`, partition 4, UCUM `a`.
pub const YR: UnitCode = UnitCode::from_term_code(2368);

/// `264544^MDC_DIM_TOD^MDC`, partition 4, no UCUM text known.
pub const TOD: UnitCode = UnitCode::from_term_code(2400);

/// `264576^MDC_DIM_DATE^MDC`, partition 4, no UCUM text known.
pub const DATE: UnitCode = UnitCode::from_term_code(2432);

/// `264608^MDC_DIM_PER_SEC^MDC`, partition 4, UCUM `/s`.
pub const PER_SEC: UnitCode = UnitCode::from_term_code(2464);

/// `264608^MDC_DIM_PER_X_SEC^MDC`, partition 4, UCUM `/s`.
/// The preferred reference id of this code is `MDC_DIM_PER_SEC`.
pub const PER_X_SEC: UnitCode = UnitCode::from_term_code(2464);

/// `264609^MDC_DIM_PER_DECA_SEC^MDC`, partition 4, UCUM `/das`.
pub const PER_DECA_SEC: UnitCode = UnitCode::from_term_code(2465);

/// `264610^MDC_DIM_PER_HECTO_SEC^MDC`, partition 4, UCUM `/hs`.
pub const PER_HECTO_SEC: UnitCode = UnitCode::from_term_code(2466);

/// `264611^MDC_DIM_PER_KILO_SEC^MDC`, partition 4, UCUM `/(1000.s)`.
pub const PER_KILO_SEC: UnitCode = UnitCode::from_term_code(2467);

/// `264612^MDC_DIM_PER_MEGA_SEC^MDC`, partition 4, UCUM `/Ms`.
pub const PER_MEGA_SEC: UnitCode = UnitCode::from_term_code(2468);

/// `264613^MDC_DIM_PER_GIGA_SEC^MDC`, partition 4, UCUM `/Gs`.
pub const PER_GIGA_SEC: UnitCode = UnitCode::from_term_code(2469);

/// `264614^MDC_DIM_PER_TERA_SEC^MDC`, partition 4, UCUM `/Ts`.
pub const PER_TERA_SEC: UnitCode = UnitCode::from_term_code(2470);

/// `264615^MDC_DIM_PER_PETA_SEC^MDC`, partition 4, UCUM `/Ps`.
pub const PER_PETA_SEC: UnitCode = UnitCode::from_term_code(2471);

/// `264616^MDC_DIM_PER_EXA_SEC^MDC`, partition 4, UCUM `/Es`.
pub const PER_EXA_SEC: UnitCode = UnitCode::from_term_code(2472);

/// `264617^MDC_DIM_PER_ZETTA_SEC^MDC`, partition 4, UCUM `/Zs`.
pub const PER_ZETTA_SEC: UnitCode = UnitCode::from_term_code(2473);

/// `264618^MDC_DIM_PER_YOTTA_SEC^MDC`, partition 4, UCUM `/Ys`.
pub const PER_YOTTA_SEC: UnitCode = UnitCode::from_term_code(2474);

/// `264624^MDC_DIM_PER_DECI_SEC^MDC`, partition 4, UCUM `/ds`.
pub const PER_DECI_SEC: UnitCode = UnitCode::from_term_code(2480);

/// `264625^MDC_DIM_PER_CENTI_SEC^MDC`, partition 4, UCUM `/cs`.
pub const PER_CENTI_SEC: UnitCode = UnitCode::from_term_code(2481);

/// `264626^MDC_DIM_PER_MILLI_SEC^MDC`, partition 4, UCUM `/ms`.
pub const PER_MILLI_SEC: UnitCode = UnitCode::from_term_code(2482);

/// `264627^MDC_DIM_PER_MICRO_SEC^MDC`, partition 4, UCUM `/us`.
pub const PER_MICRO_SEC: UnitCode = UnitCode::from_term_code(2483);

/// `264628^MDC_DIM_PER_NANO_SEC^MDC`, partition 4, UCUM `/ns`.
pub const PER_NANO_SEC: UnitCode = UnitCode::from_term_code(2484);

/// `264629^MDC_DIM_PER_PICO_SEC^MDC`, partition 4, UCUM `/ps`.
pub const PER_PICO_SEC: UnitCode = UnitCode::from_term_code(2485);

/// `264630^MDC_DIM_PER_FEMTO_SEC^MDC`, partition 4, UCUM `/fs`.
pub const PER_FEMTO_SEC: UnitCode = UnitCode::from_term_code(2486);

/// `264631^MDC_DIM_PER_ATTO_SEC^MDC`, partition 4, UCUM `/as`.
pub const PER_ATTO_SEC: UnitCode = UnitCode::from_term_code(2487);

/// `264632^MDC_DIM_PER_ZEPTO_SEC^MDC`, partition 4, UCUM `/zs`.
pub const PER_ZEPTO_SEC: UnitCode = UnitCode::from_term_code(2488);

/// `264633^MDC_DIM_PER_YOCTO_SEC^MDC`, partition 4, UCUM `/ys`.
pub const PER_YOCTO_SEC: UnitCode = UnitCode::from_term_code(2489);

/// `264640^MDC_DIM_HZ^MDC`, partition 4, UCUM `Hz`.
pub const HZ: UnitCode = UnitCode::from_term_code(2496);

/// `264640^MDC_DIM_X_HZ^MDC`, partition 4, UCUM `Hz`.
/// The preferred reference id of this code is `MDC_DIM_HZ`.
pub const X_HZ: UnitCode = UnitCode::from_term_code(2496);

/// `264641^MDC_DIM_DECA_HZ^MDC`, partition 4, UCUM `daHz`.
pub const DECA_HZ: UnitCode = UnitCode::from_term_code(2497);

/// `264642^MDC_DIM_HECTO_HZ^MDC`, partition 4, UCUM `hHz`.
pub const HECTO_HZ: UnitCode = UnitCode::from_term_code(2498);

/// `264643^MDC_DIM_KILO_HZ^MDC`, partition 4, UCUM `kHz`.
pub const KILO_HZ: UnitCode = UnitCode::from_term_code(2499);

/// `264644^MDC_DIM_MEGA_HZ^MDC`, partition 4, UCUM `MHz`.
pub const MEGA_HZ: UnitCode = UnitCode::from_term_code(2500);

/// `264645^MDC_DIM_GIGA_HZ^MDC`, partition 4, UCUM `GHz`.
pub const GIGA_HZ: UnitCode = UnitCode::from_term_code(2501);

/// `264646^MDC_DIM_TERA_HZ^MDC`, partition 4, UCUM `THz`.
pub const TERA_HZ: UnitCode = UnitCode::from_term_code(2502);

/// `264647^MDC_DIM_PETA_HZ^MDC`, partition 4, UCUM `PHz`.
pub const PETA_HZ: UnitCode = UnitCode::from_term_code(2503);

/// `264648^MDC_DIM_EXA_HZ^MDC`, partition 4, UCUM `EHz`.
pub const EXA_HZ: UnitCode = UnitCode::from_term_code(2504);

/// `264649^MDC_DIM_ZETTA_HZ^MDC`, partition 4, UCUM `ZHz`.
pub const ZETTA_HZ: UnitCode = UnitCode::from_term_code(2505);

/// `264650^MDC_DIM_YOTTA_HZ^MDC`, partition 4, UCUM `YHz`.
pub const YOTTA_HZ: UnitCode = UnitCode::from_term_code(2506);

/// `264656^MDC_DIM_DECI_HZ^MDC`, partition 4, UCUM `dHz`.
pub const DECI_HZ: UnitCode = UnitCode::from_term_code(2512);

/// `264657^MDC_DIM_CENTI_HZ^MDC`, partition 4, UCUM `cHz`.
pub const CENTI_HZ: UnitCode = UnitCode::from_term_code(2513);

/// `264658^MDC_DIM_MILLI_HZ^MDC`, partition 4, UCUM `mHz`.
pub const MILLI_HZ: UnitCode = UnitCode::from_term_code(2514);

/// `264659^MDC_DIM_MICRO_HZ^MDC`, partition 4, UCUM `uHz`.
pub const MICRO_HZ: UnitCode = UnitCode::from_term_code(2515);

/// `264660^MDC_DIM_NANO_HZ^MDC`, partition 4, UCUM `nHz`.
pub const NANO_HZ: UnitCode = UnitCode::from_term_code(2516);

/// `264661^MDC_DIM_PICO_HZ^MDC`, partition 4, UCUM `pHz`.
pub const PICO_HZ: UnitCode = UnitCode::from_term_code(2517);

/// `264662^MDC_DIM_FEMTO_HZ^MDC`, partition 4, UCUM `fHz`.
pub const FEMTO_HZ: UnitCode = UnitCode::from_term_code(2518);

/// `264663^MDC_DIM_ATTO_HZ^MDC`, partition 4, UCUM `aHz`.
pub const ATTO_HZ: UnitCode = UnitCode::from_term_code(2519);

/// `264664^MDC_DIM_ZEPTO_HZ^MDC`, partition 4, UCUM `zHz`.
pub const ZEPTO_HZ: UnitCode = UnitCode::from_term_code(2520);

/// `264665^MDC_DIM_YOCTO_HZ^MDC`, partition 4, UCUM `yHz`.
pub const YOCTO_HZ: UnitCode = UnitCode::from_term_code(2521);

/// `264672^MDC_DIM_PER_MIN^MDC`, partition 4, UCUM `/min`.
pub const PER_MIN: UnitCode = UnitCode::from_term_code(2528);

/// `264704^MDC_DIM_PER_HR^MDC`, partition 4, UCUM `/h`.
pub const PER_HR: UnitCode = UnitCode::from_term_code(2560);

/// `264736^MDC_DIM_PER_DAY^MDC`, partition 4, UCUM `/d`.
pub const PER_DAY: UnitCode = UnitCode::from_term_code(2592);

/// `264768^MDC_DIM_PER_WK^MDC`, partition 4, UCUM `/wk`.
pub const PER_WK: UnitCode = UnitCode::from_term_code(2624);

/// `264800^MDC_DIM_PER_MO^MDC`, partition 4, UCUM `/mo`.
pub const PER_MO: UnitCode = UnitCode::from_term_code(2656);

/// `264832^MDC_DIM_PER_YR^MDC`, partition 4, UCUM `/a`.
pub const PER_YR: UnitCode = UnitCode::from_term_code(2688);

/// `264864^MDC_DIM_BEAT_PER_MIN^MDC`, partition 4, UCUM `/min`.
pub const BEAT_PER_MIN: UnitCode = UnitCode::from_term_code(2720);

/// `264896^MDC_DIM_PULS_PER_MIN^MDC`, partition 4, UCUM `/min`.
pub const PULS_PER_MIN: UnitCode = UnitCode::from_term_code(2752);

/// `264928^MDC_DIM_RESP_PER_MIN^MDC`, partition 4, UCUM `/min`.
pub const RESP_PER_MIN: UnitCode = UnitCode::from_term_code(2784);

/// `264960^MDC_DIM_M_PER_SEC^MDC`, partition 4, UCUM `m/s`.
pub const M_PER_SEC: UnitCode = UnitCode::from_term_code(2816);

/// `264960^MDC_DIM_X_M_PER_SEC^MDC`, partition 4, UCUM `m/s`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_SEC`.
pub const X_M_PER_SEC: UnitCode = UnitCode::from_term_code(2816);

/// `264961^MDC_DIM_DECA_M_PER_SEC^MDC`, partition 4, UCUM `dam/s`.
pub const DECA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2817);

/// `264962^MDC_DIM_HECTO_M_PER_SEC^MDC`, partition 4, UCUM `hm/s`.
pub const HECTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2818);

/// `264963^MDC_DIM_KILO_M_PER_SEC^MDC`, partition 4, UCUM `km/s`.
pub const KILO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2819);

/// `264964^MDC_DIM_MEGA_M_PER_SEC^MDC`, partition 4, UCUM `Mm/s`.
pub const MEGA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2820);

/// `264965^MDC_DIM_GIGA_M_PER_SEC^MDC`, partition 4, UCUM `Gm/s`.
pub const GIGA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2821);

/// `264966^MDC_DIM_TERA_M_PER_SEC^MDC`, partition 4, UCUM `Tm/s`.
pub const TERA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2822);

/// `264967^MDC_DIM_PETA_M_PER_SEC^MDC`, partition 4, UCUM `Pm/s`.
pub const PETA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2823);

/// `264968^MDC_DIM_EXA_M_PER_SEC^MDC`, partition 4, UCUM `Em/s`.
pub const EXA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2824);

/// `264969^MDC_DIM_ZETTA_M_PER_SEC^MDC`, partition 4, UCUM `Zm/s`.
pub const ZETTA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2825);

/// `264970^MDC_DIM_YOTTA_M_PER_SEC^MDC`, partition 4, UCUM `Ym/s`.
pub const YOTTA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2826);

/// `264976^MDC_DIM_DECI_M_PER_SEC^MDC`, partition 4, UCUM `dm/s`.
pub const DECI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2832);

/// `264977^MDC_DIM_CENTI_M_PER_SEC^MDC`, partition 4, UCUM `cm/s`.
pub const CENTI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2833);

/// `264978^MDC_DIM_MILLI_M_PER_SEC^MDC`, partition 4, UCUM `mm/s`.
pub const MILLI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2834);

/// `264979^MDC_DIM_MICRO_M_PER_SEC^MDC`, partition 4, UCUM `um/s`.
pub const MICRO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2835);

/// `264980^MDC_DIM_NANO_M_PER_SEC^MDC`, partition 4, UCUM `nm/s`.
pub const NANO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2836);

/// `264981^MDC_DIM_PICO_M_PER_SEC^MDC`, partition 4, UCUM `pm/s`.
pub const PICO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2837);

/// `264982^MDC_DIM_FEMTO_M_PER_SEC^MDC`, partition 4, UCUM `fm/s`.
pub const FEMTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2838);

/// `264983^MDC_DIM_ATTO_M_PER_SEC^MDC`, partition 4, UCUM `am/s`.
pub const ATTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2839);

/// `264984^MDC_DIM_ZEPTO_M_PER_SEC^MDC`, partition 4, UCUM `zm/s`.
pub const ZEPTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2840);

/// `264985^MDC_DIM_YOCTO_M_PER_SEC^MDC`, partition 4, UCUM `ym/s`.
pub const YOCTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2841);

/// `264992^MDC_DIM_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `L/min/m2`.
pub const L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2848);

/// `264992^MDC_DIM_X_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `L/min/m2`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN_PER_M_SQ`.
pub const X_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2848);

/// `264993^MDC_DIM_DECA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `daL/min/m2`.
pub const DECA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2849);

/// `264994^MDC_DIM_HECTO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `hL/min/m2`.
pub const HECTO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2850);

/// `264995^MDC_DIM_KILO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `kL/min/m2`.
pub const KILO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2851);

/// `264996^MDC_DIM_MEGA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `ML/min/m2`.
pub const MEGA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2852);

/// `264997^MDC_DIM_GIGA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `GL/min/m2`.
pub const GIGA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2853);

/// `264998^MDC_DIM_TERA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `TL/min/m2`.
pub const TERA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2854);

/// `264999^MDC_DIM_PETA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `PL/min/m2`.
pub const PETA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2855);

/// `265000^MDC_DIM_EXA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `EL/min/m2`.
pub const EXA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2856);

/// `265001^MDC_DIM_ZETTA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `ZL/min/m2`.
pub const ZETTA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2857);

/// `265002^MDC_DIM_YOTTA_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `YL/min/m2`.
pub const YOTTA_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2858);

/// `265008^MDC_DIM_DECI_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `dL/min/m2`.
pub const DECI_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2864);

/// `265009^MDC_DIM_CENTI_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `cL/min/m2`.
pub const CENTI_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2865);

/// `265010^MDC_DIM_MILLI_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `mL/min/m2`.
pub const MILLI_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2866);

/// `265011^MDC_DIM_MICRO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `uL/min/m2`.
pub const MICRO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2867);

/// `265012^MDC_DIM_NANO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `nL/min/m2`.
pub const NANO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2868);

/// `265013^MDC_DIM_PICO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `pL/min/m2`.
pub const PICO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2869);

/// `265014^MDC_DIM_FEMTO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `fL/min/m2`.
pub const FEMTO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2870);

/// `265015^MDC_DIM_ATTO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `aL/min/m2`.
pub const ATTO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2871);

/// `265016^MDC_DIM_ZEPTO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `zL/min/m2`.
pub const ZEPTO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2872);

/// `265017^MDC_DIM_YOCTO_L_PER_MIN_PER_M_SQ^MDC`, partition 4, UCUM `yL/min/m2`.
pub const YOCTO_L_PER_MIN_PER_M_SQ: UnitCode = UnitCode::from_term_code(2873);

/// `265024^MDC_DIM_SQ_M_PER_SEC^MDC`, partition 4, UCUM `m2/s`.
pub const SQ_M_PER_SEC: UnitCode = UnitCode::from_term_code(2880);

/// `265024^MDC_DIM_SQ_X_M_PER_SEC^MDC`, partition 4, UCUM `m2/s`.
/// The preferred reference id of this code is `MDC_DIM_SQ_M_PER_SEC`.
pub const SQ_X_M_PER_SEC: UnitCode = UnitCode::from_term_code(2880);

/// `265025^MDC_DIM_SQ_DECA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_DECA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2881);

/// `265026^MDC_DIM_SQ_HECTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_HECTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2882);

/// `265027^MDC_DIM_SQ_KILO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_KILO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2883);

/// `265028^MDC_DIM_SQ_MEGA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_MEGA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2884);

/// `265029^MDC_DIM_SQ_GIGA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_GIGA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2885);

/// `265030^MDC_DIM_SQ_TERA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_TERA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2886);

/// `265031^MDC_DIM_SQ_PETA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_PETA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2887);

/// `265032^MDC_DIM_SQ_EXA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_EXA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2888);

/// `265033^MDC_DIM_SQ_ZETTA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_ZETTA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2889);

/// `265034^MDC_DIM_SQ_YOTTA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_YOTTA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2890);

/// `265040^MDC_DIM_SQ_DECI_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_DECI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2896);

/// `265041^MDC_DIM_SQ_CENTI_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_CENTI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2897);

/// `265042^MDC_DIM_SQ_MILLI_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_MILLI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2898);

/// `265043^MDC_DIM_SQ_MICRO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_MICRO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2899);

/// `265044^MDC_DIM_SQ_NANO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_NANO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2900);

/// `265045^MDC_DIM_SQ_PICO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_PICO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2901);

/// `265046^MDC_DIM_SQ_FEMTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_FEMTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2902);

/// `265047^MDC_DIM_SQ_ATTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_ATTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2903);

/// `265048^MDC_DIM_SQ_ZEPTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_ZEPTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2904);

/// `265049^MDC_DIM_SQ_YOCTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const SQ_YOCTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2905);

/// `265056^MDC_DIM_CUBIC_M_PER_SEC^MDC`, partition 4, UCUM `m3/s`.
pub const CUBIC_M_PER_SEC: UnitCode = UnitCode::from_term_code(2912);

/// `265056^MDC_DIM_CUBIC_X_M_PER_SEC^MDC`, partition 4, UCUM `m3/s`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_SEC`.
pub const CUBIC_X_M_PER_SEC: UnitCode = UnitCode::from_term_code(2912);

/// `265057^MDC_DIM_CUBIC_DECA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2913);

/// `265058^MDC_DIM_CUBIC_HECTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2914);

/// `265059^MDC_DIM_CUBIC_KILO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2915);

/// `265060^MDC_DIM_CUBIC_MEGA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2916);

/// `265061^MDC_DIM_CUBIC_GIGA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2917);

/// `265062^MDC_DIM_CUBIC_TERA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2918);

/// `265063^MDC_DIM_CUBIC_PETA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2919);

/// `265064^MDC_DIM_CUBIC_EXA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2920);

/// `265065^MDC_DIM_CUBIC_ZETTA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2921);

/// `265066^MDC_DIM_CUBIC_YOTTA_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_M_PER_SEC: UnitCode = UnitCode::from_term_code(2922);

/// `265072^MDC_DIM_CUBIC_DECI_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2928);

/// `265073^MDC_DIM_CUBIC_CENTI_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2929);

/// `265074^MDC_DIM_CUBIC_MILLI_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_M_PER_SEC: UnitCode = UnitCode::from_term_code(2930);

/// `265075^MDC_DIM_CUBIC_MICRO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2931);

/// `265076^MDC_DIM_CUBIC_NANO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2932);

/// `265077^MDC_DIM_CUBIC_PICO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2933);

/// `265078^MDC_DIM_CUBIC_FEMTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2934);

/// `265079^MDC_DIM_CUBIC_ATTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2935);

/// `265080^MDC_DIM_CUBIC_ZEPTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2936);

/// `265081^MDC_DIM_CUBIC_YOCTO_M_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_M_PER_SEC: UnitCode = UnitCode::from_term_code(2937);

/// `265088^MDC_DIM_CUBIC_M_PER_MIN^MDC`, partition 4, UCUM `m3/min`.
pub const CUBIC_M_PER_MIN: UnitCode = UnitCode::from_term_code(2944);

/// `265088^MDC_DIM_CUBIC_X_M_PER_MIN^MDC`, partition 4, UCUM `m3/min`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_MIN`.
pub const CUBIC_X_M_PER_MIN: UnitCode = UnitCode::from_term_code(2944);

/// `265089^MDC_DIM_CUBIC_DECA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2945);

/// `265090^MDC_DIM_CUBIC_HECTO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2946);

/// `265091^MDC_DIM_CUBIC_KILO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2947);

/// `265092^MDC_DIM_CUBIC_MEGA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2948);

/// `265093^MDC_DIM_CUBIC_GIGA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2949);

/// `265094^MDC_DIM_CUBIC_TERA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2950);

/// `265095^MDC_DIM_CUBIC_PETA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2951);

/// `265096^MDC_DIM_CUBIC_EXA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2952);

/// `265097^MDC_DIM_CUBIC_ZETTA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2953);

/// `265098^MDC_DIM_CUBIC_YOTTA_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_M_PER_MIN: UnitCode = UnitCode::from_term_code(2954);

/// `265104^MDC_DIM_CUBIC_DECI_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_M_PER_MIN: UnitCode = UnitCode::from_term_code(2960);

/// `265105^MDC_DIM_CUBIC_CENTI_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_M_PER_MIN: UnitCode = UnitCode::from_term_code(2961);

/// `265106^MDC_DIM_CUBIC_MILLI_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_M_PER_MIN: UnitCode = UnitCode::from_term_code(2962);

/// `265107^MDC_DIM_CUBIC_MICRO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2963);

/// `265108^MDC_DIM_CUBIC_NANO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2964);

/// `265109^MDC_DIM_CUBIC_PICO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2965);

/// `265110^MDC_DIM_CUBIC_FEMTO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2966);

/// `265111^MDC_DIM_CUBIC_ATTO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2967);

/// `265112^MDC_DIM_CUBIC_ZEPTO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2968);

/// `265113^MDC_DIM_CUBIC_YOCTO_M_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(2969);

/// `265120^MDC_DIM_CUBIC_M_PER_HR^MDC`, partition 4, UCUM `m3/h`.
pub const CUBIC_M_PER_HR: UnitCode = UnitCode::from_term_code(2976);

/// `265120^MDC_DIM_CUBIC_X_M_PER_HR^MDC`, partition 4, UCUM `m3/h`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_HR`.
pub const CUBIC_X_M_PER_HR: UnitCode = UnitCode::from_term_code(2976);

/// `265121^MDC_DIM_CUBIC_DECA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_M_PER_HR: UnitCode = UnitCode::from_term_code(2977);

/// `265122^MDC_DIM_CUBIC_HECTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_M_PER_HR: UnitCode = UnitCode::from_term_code(2978);

/// `265123^MDC_DIM_CUBIC_KILO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_M_PER_HR: UnitCode = UnitCode::from_term_code(2979);

/// `265124^MDC_DIM_CUBIC_MEGA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_M_PER_HR: UnitCode = UnitCode::from_term_code(2980);

/// `265125^MDC_DIM_CUBIC_GIGA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_M_PER_HR: UnitCode = UnitCode::from_term_code(2981);

/// `265126^MDC_DIM_CUBIC_TERA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_M_PER_HR: UnitCode = UnitCode::from_term_code(2982);

/// `265127^MDC_DIM_CUBIC_PETA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_M_PER_HR: UnitCode = UnitCode::from_term_code(2983);

/// `265128^MDC_DIM_CUBIC_EXA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_M_PER_HR: UnitCode = UnitCode::from_term_code(2984);

/// `265129^MDC_DIM_CUBIC_ZETTA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_M_PER_HR: UnitCode = UnitCode::from_term_code(2985);

/// `265130^MDC_DIM_CUBIC_YOTTA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_M_PER_HR: UnitCode = UnitCode::from_term_code(2986);

/// `265136^MDC_DIM_CUBIC_DECI_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_M_PER_HR: UnitCode = UnitCode::from_term_code(2992);

/// `265137^MDC_DIM_CUBIC_CENTI_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_M_PER_HR: UnitCode = UnitCode::from_term_code(2993);

/// `265138^MDC_DIM_CUBIC_MILLI_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_M_PER_HR: UnitCode = UnitCode::from_term_code(2994);

/// `265139^MDC_DIM_CUBIC_MICRO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_M_PER_HR: UnitCode = UnitCode::from_term_code(2995);

/// `265140^MDC_DIM_CUBIC_NANO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_M_PER_HR: UnitCode = UnitCode::from_term_code(2996);

/// `265141^MDC_DIM_CUBIC_PICO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_M_PER_HR: UnitCode = UnitCode::from_term_code(2997);

/// `265142^MDC_DIM_CUBIC_FEMTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_M_PER_HR: UnitCode = UnitCode::from_term_code(2998);

/// `265143^MDC_DIM_CUBIC_ATTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_M_PER_HR: UnitCode = UnitCode::from_term_code(2999);

/// `265144^MDC_DIM_CUBIC_ZEPTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_M_PER_HR: UnitCode = UnitCode::from_term_code(3000);

/// `265145^MDC_DIM_CUBIC_YOCTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_M_PER_HR: UnitCode = UnitCode::from_term_code(3001);

/// `265152^MDC_DIM_CUBIC_M_PER_DAY^MDC`, partition 4, UCUM `m3/d`.
pub const CUBIC_M_PER_DAY: UnitCode = UnitCode::from_term_code(3008);

/// `265152^MDC_DIM_CUBIC_X_M_PER_DAY^MDC`, partition 4, UCUM `m3/d`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_M_PER_DAY`.
pub const CUBIC_X_M_PER_DAY: UnitCode = UnitCode::from_term_code(3008);

/// `265153^MDC_DIM_CUBIC_DECA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3009);

/// `265154^MDC_DIM_CUBIC_HECTO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3010);

/// `265155^MDC_DIM_CUBIC_KILO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3011);

/// `265156^MDC_DIM_CUBIC_MEGA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3012);

/// `265157^MDC_DIM_CUBIC_GIGA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3013);

/// `265158^MDC_DIM_CUBIC_TERA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3014);

/// `265159^MDC_DIM_CUBIC_PETA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3015);

/// `265160^MDC_DIM_CUBIC_EXA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3016);

/// `265161^MDC_DIM_CUBIC_ZETTA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3017);

/// `265162^MDC_DIM_CUBIC_YOTTA_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_M_PER_DAY: UnitCode = UnitCode::from_term_code(3018);

/// `265168^MDC_DIM_CUBIC_DECI_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_M_PER_DAY: UnitCode = UnitCode::from_term_code(3024);

/// `265169^MDC_DIM_CUBIC_CENTI_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_M_PER_DAY: UnitCode = UnitCode::from_term_code(3025);

/// `265170^MDC_DIM_CUBIC_MILLI_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_M_PER_DAY: UnitCode = UnitCode::from_term_code(3026);

/// `265171^MDC_DIM_CUBIC_MICRO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3027);

/// `265172^MDC_DIM_CUBIC_NANO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3028);

/// `265173^MDC_DIM_CUBIC_PICO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3029);

/// `265174^MDC_DIM_CUBIC_FEMTO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3030);

/// `265175^MDC_DIM_CUBIC_ATTO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3031);

/// `265176^MDC_DIM_CUBIC_ZEPTO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3032);

/// `265177^MDC_DIM_CUBIC_YOCTO_M_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_M_PER_DAY: UnitCode = UnitCode::from_term_code(3033);

/// `265184^MDC_DIM_L_PER_SEC^MDC`, partition 4, UCUM `L/s`.
pub const L_PER_SEC: UnitCode = UnitCode::from_term_code(3040);

/// `265184^MDC_DIM_X_L_PER_SEC^MDC`, partition 4, UCUM `L/s`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_SEC`.
pub const X_L_PER_SEC: UnitCode = UnitCode::from_term_code(3040);

/// `265185^MDC_DIM_DECA_L_PER_SEC^MDC`, partition 4, UCUM `daL/s`.
pub const DECA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3041);

/// `265186^MDC_DIM_HECTO_L_PER_SEC^MDC`, partition 4, UCUM `hL/s`.
pub const HECTO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3042);

/// `265187^MDC_DIM_KILO_L_PER_SEC^MDC`, partition 4, UCUM `kL/s`.
pub const KILO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3043);

/// `265188^MDC_DIM_MEGA_L_PER_SEC^MDC`, partition 4, UCUM `ML/s`.
pub const MEGA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3044);

/// `265189^MDC_DIM_GIGA_L_PER_SEC^MDC`, partition 4, UCUM `GL/s`.
pub const GIGA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3045);

/// `265190^MDC_DIM_TERA_L_PER_SEC^MDC`, partition 4, UCUM `TL/s`.
pub const TERA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3046);

/// `265191^MDC_DIM_PETA_L_PER_SEC^MDC`, partition 4, UCUM `PL/s`.
pub const PETA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3047);

/// `265192^MDC_DIM_EXA_L_PER_SEC^MDC`, partition 4, UCUM `EL/s`.
pub const EXA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3048);

/// `265193^MDC_DIM_ZETTA_L_PER_SEC^MDC`, partition 4, UCUM `ZL/s`.
pub const ZETTA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3049);

/// `265194^MDC_DIM_YOTTA_L_PER_SEC^MDC`, partition 4, UCUM `YL/s`.
pub const YOTTA_L_PER_SEC: UnitCode = UnitCode::from_term_code(3050);

/// `265200^MDC_DIM_DECI_L_PER_SEC^MDC`, partition 4, UCUM `dL/s`.
pub const DECI_L_PER_SEC: UnitCode = UnitCode::from_term_code(3056);

/// `265201^MDC_DIM_CENTI_L_PER_SEC^MDC`, partition 4, UCUM `cL/s`.
pub const CENTI_L_PER_SEC: UnitCode = UnitCode::from_term_code(3057);

/// `265202^MDC_DIM_MILLI_L_PER_SEC^MDC`, partition 4, UCUM `mL/s`.
pub const MILLI_L_PER_SEC: UnitCode = UnitCode::from_term_code(3058);

/// `265203^MDC_DIM_MICRO_L_PER_SEC^MDC`, partition 4, UCUM `uL/s`.
pub const MICRO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3059);

/// `265204^MDC_DIM_NANO_L_PER_SEC^MDC`, partition 4, UCUM `nL/s`.
pub const NANO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3060);

/// `265205^MDC_DIM_PICO_L_PER_SEC^MDC`, partition 4, UCUM `pL/s`.
pub const PICO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3061);

/// `265206^MDC_DIM_FEMTO_L_PER_SEC^MDC`, partition 4, UCUM `fL/s`.
pub const FEMTO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3062);

/// `265207^MDC_DIM_ATTO_L_PER_SEC^MDC`, partition 4, UCUM `aL/s`.
pub const ATTO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3063);

/// `265208^MDC_DIM_ZEPTO_L_PER_SEC^MDC`, partition 4, UCUM `zL/s`.
pub const ZEPTO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3064);

/// `265209^MDC_DIM_YOCTO_L_PER_SEC^MDC`, partition 4, UCUM `yL/s`.
pub const YOCTO_L_PER_SEC: UnitCode = UnitCode::from_term_code(3065);

/// `265216^MDC_DIM_L_PER_MIN^MDC`, partition 4, UCUM `L/min`.
pub const L_PER_MIN: UnitCode = UnitCode::from_term_code(3072);

/// `265216^MDC_DIM_X_L_PER_MIN^MDC`, partition 4, UCUM `L/min`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN`.
pub const X_L_PER_MIN: UnitCode = UnitCode::from_term_code(3072);

/// `265217^MDC_DIM_DECA_L_PER_MIN^MDC`, partition 4, UCUM `daL/min`.
pub const DECA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3073);

/// `265218^MDC_DIM_HECTO_L_PER_MIN^MDC`, partition 4, UCUM `hL/min`.
pub const HECTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3074);

/// `265219^MDC_DIM_KILO_L_PER_MIN^MDC`, partition 4, UCUM `kL/min`.
pub const KILO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3075);

/// `265220^MDC_DIM_MEGA_L_PER_MIN^MDC`, partition 4, UCUM `ML/min`.
pub const MEGA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3076);

/// `265221^MDC_DIM_GIGA_L_PER_MIN^MDC`, partition 4, UCUM `GL/min`.
pub const GIGA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3077);

/// `265222^MDC_DIM_TERA_L_PER_MIN^MDC`, partition 4, UCUM `TL/min`.
pub const TERA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3078);

/// `265223^MDC_DIM_PETA_L_PER_MIN^MDC`, partition 4, UCUM `PL/min`.
pub const PETA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3079);

/// `265224^MDC_DIM_EXA_L_PER_MIN^MDC`, partition 4, UCUM `EL/min`.
pub const EXA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3080);

/// `265225^MDC_DIM_ZETTA_L_PER_MIN^MDC`, partition 4, UCUM `ZL/min`.
pub const ZETTA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3081);

/// `265226^MDC_DIM_YOTTA_L_PER_MIN^MDC`, partition 4, UCUM `YL/min`.
pub const YOTTA_L_PER_MIN: UnitCode = UnitCode::from_term_code(3082);

/// `265232^MDC_DIM_DECI_L_PER_MIN^MDC`, partition 4, UCUM `dL/min`.
pub const DECI_L_PER_MIN: UnitCode = UnitCode::from_term_code(3088);

/// `265233^MDC_DIM_CENTI_L_PER_MIN^MDC`, partition 4, UCUM `cL/min`.
pub const CENTI_L_PER_MIN: UnitCode = UnitCode::from_term_code(3089);

/// `265234^MDC_DIM_MILLI_L_PER_MIN^MDC`, partition 4, UCUM `mL/min`.
pub const MILLI_L_PER_MIN: UnitCode = UnitCode::from_term_code(3090);

/// `265235^MDC_DIM_MICRO_L_PER_MIN^MDC`, partition 4, UCUM `uL/min`.
pub const MICRO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3091);

/// `265236^MDC_DIM_NANO_L_PER_MIN^MDC`, partition 4, UCUM `nL/min`.
pub const NANO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3092);

/// `265237^MDC_DIM_PICO_L_PER_MIN^MDC`, partition 4, UCUM `pL/min`.
pub const PICO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3093);

/// `265238^MDC_DIM_FEMTO_L_PER_MIN^MDC`, partition 4, UCUM `fL/min`.
pub const FEMTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3094);

/// `265239^MDC_DIM_ATTO_L_PER_MIN^MDC`, partition 4, UCUM `aL/min`.
pub const ATTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3095);

/// `265240^MDC_DIM_ZEPTO_L_PER_MIN^MDC`, partition 4, UCUM `zL/min`.
pub const ZEPTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3096);

/// `265241^MDC_DIM_YOCTO_L_PER_MIN^MDC`, partition 4, UCUM `yL/min`.
pub const YOCTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(3097);

/// `265248^MDC_DIM_L_PER_HR^MDC`, partition 4, UCUM `L/h`.
pub const L_PER_HR: UnitCode = UnitCode::from_term_code(3104);

/// `265248^MDC_DIM_X_L_PER_HR^MDC`, partition 4, UCUM `L/h`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_HR`.
pub const X_L_PER_HR: UnitCode = UnitCode::from_term_code(3104);

/// `265249^MDC_DIM_DECA_L_PER_HR^MDC`, partition 4, UCUM `daL/h`.
pub const DECA_L_PER_HR: UnitCode = UnitCode::from_term_code(3105);

/// `265250^MDC_DIM_HECTO_L_PER_HR^MDC`, partition 4, UCUM `hL/h`.
pub const HECTO_L_PER_HR: UnitCode = UnitCode::from_term_code(3106);

/// `265251^MDC_DIM_KILO_L_PER_HR^MDC`, partition 4, UCUM `kL/h`.
pub const KILO_L_PER_HR: UnitCode = UnitCode::from_term_code(3107);

/// `265252^MDC_DIM_MEGA_L_PER_HR^MDC`, partition 4, UCUM `ML/h`.
pub const MEGA_L_PER_HR: UnitCode = UnitCode::from_term_code(3108);

/// `265253^MDC_DIM_GIGA_L_PER_HR^MDC`, partition 4, UCUM `GL/h`.
pub const GIGA_L_PER_HR: UnitCode = UnitCode::from_term_code(3109);

/// `265254^MDC_DIM_TERA_L_PER_HR^MDC`, partition 4, UCUM `TL/h`.
pub const TERA_L_PER_HR: UnitCode = UnitCode::from_term_code(3110);

/// `265255^MDC_DIM_PETA_L_PER_HR^MDC`, partition 4, UCUM `PL/h`.
pub const PETA_L_PER_HR: UnitCode = UnitCode::from_term_code(3111);

/// `265256^MDC_DIM_EXA_L_PER_HR^MDC`, partition 4, UCUM `EL/h`.
pub const EXA_L_PER_HR: UnitCode = UnitCode::from_term_code(3112);

/// `265257^MDC_DIM_ZETTA_L_PER_HR^MDC`, partition 4, UCUM `ZL/h`.
pub const ZETTA_L_PER_HR: UnitCode = UnitCode::from_term_code(3113);

/// `265258^MDC_DIM_YOTTA_L_PER_HR^MDC`, partition 4, UCUM `YL/h`.
pub const YOTTA_L_PER_HR: UnitCode = UnitCode::from_term_code(3114);

/// `265264^MDC_DIM_DECI_L_PER_HR^MDC`, partition 4, UCUM `dL/h`.
pub const DECI_L_PER_HR: UnitCode = UnitCode::from_term_code(3120);

/// `265265^MDC_DIM_CENTI_L_PER_HR^MDC`, partition 4, UCUM `cL/h`.
pub const CENTI_L_PER_HR: UnitCode = UnitCode::from_term_code(3121);

/// `265266^MDC_DIM_MILLI_L_PER_HR^MDC`, partition 4, UCUM `mL/h`.
pub const MILLI_L_PER_HR: UnitCode = UnitCode::from_term_code(3122);

/// `265267^MDC_DIM_MICRO_L_PER_HR^MDC`, partition 4, UCUM `uL/h`.
pub const MICRO_L_PER_HR: UnitCode = UnitCode::from_term_code(3123);

/// `265268^MDC_DIM_NANO_L_PER_HR^MDC`, partition 4, UCUM `nL/h`.
pub const NANO_L_PER_HR: UnitCode = UnitCode::from_term_code(3124);

/// `265269^MDC_DIM_PICO_L_PER_HR^MDC`, partition 4, UCUM `pL/h`.
pub const PICO_L_PER_HR: UnitCode = UnitCode::from_term_code(3125);

/// `265270^MDC_DIM_FEMTO_L_PER_HR^MDC`, partition 4, UCUM `fL/h`.
pub const FEMTO_L_PER_HR: UnitCode = UnitCode::from_term_code(3126);

/// `265271^MDC_DIM_ATTO_L_PER_HR^MDC`, partition 4, UCUM `aL/h`.
pub const ATTO_L_PER_HR: UnitCode = UnitCode::from_term_code(3127);

/// `265272^MDC_DIM_ZEPTO_L_PER_HR^MDC`, partition 4, UCUM `zL/h`.
pub const ZEPTO_L_PER_HR: UnitCode = UnitCode::from_term_code(3128);

/// `265273^MDC_DIM_YOCTO_L_PER_HR^MDC`, partition 4, UCUM `yL/h`.
pub const YOCTO_L_PER_HR: UnitCode = UnitCode::from_term_code(3129);

/// `265280^MDC_DIM_L_PER_DAY^MDC`, partition 4, UCUM `L/d`.
pub const L_PER_DAY: UnitCode = UnitCode::from_term_code(3136);

/// `265280^MDC_DIM_X_L_PER_DAY^MDC`, partition 4, UCUM `L/d`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_DAY`.
pub const X_L_PER_DAY: UnitCode = UnitCode::from_term_code(3136);

/// `265281^MDC_DIM_DECA_L_PER_DAY^MDC`, partition 4, UCUM `daL/d`.
pub const DECA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3137);

/// `265282^MDC_DIM_HECTO_L_PER_DAY^MDC`, partition 4, UCUM `hL/d`.
pub const HECTO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3138);

/// `265283^MDC_DIM_KILO_L_PER_DAY^MDC`, partition 4, UCUM `kL/d`.
pub const KILO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3139);

/// `265284^MDC_DIM_MEGA_L_PER_DAY^MDC`, partition 4, UCUM `ML/d`.
pub const MEGA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3140);

/// `265285^MDC_DIM_GIGA_L_PER_DAY^MDC`, partition 4, UCUM `GL/d`.
pub const GIGA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3141);

/// `265286^MDC_DIM_TERA_L_PER_DAY^MDC`, partition 4, UCUM `TL/d`.
pub const TERA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3142);

/// `265287^MDC_DIM_PETA_L_PER_DAY^MDC`, partition 4, UCUM `PL/d`.
pub const PETA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3143);

/// `265288^MDC_DIM_EXA_L_PER_DAY^MDC`, partition 4, UCUM `EL/d`.
pub const EXA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3144);

/// `265289^MDC_DIM_ZETTA_L_PER_DAY^MDC`, partition 4, UCUM `ZL/d`.
pub const ZETTA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3145);

/// `265290^MDC_DIM_YOTTA_L_PER_DAY^MDC`, partition 4, UCUM `YL/d`.
pub const YOTTA_L_PER_DAY: UnitCode = UnitCode::from_term_code(3146);

/// `265296^MDC_DIM_DECI_L_PER_DAY^MDC`, partition 4, UCUM `dL/d`.
pub const DECI_L_PER_DAY: UnitCode = UnitCode::from_term_code(3152);

/// `265297^MDC_DIM_CENTI_L_PER_DAY^MDC`, partition 4, UCUM `cL/d`.
pub const CENTI_L_PER_DAY: UnitCode = UnitCode::from_term_code(3153);

/// `265298^MDC_DIM_MILLI_L_PER_DAY^MDC`, partition 4, UCUM `mL/d`.
pub const MILLI_L_PER_DAY: UnitCode = UnitCode::from_term_code(3154);

/// `265299^MDC_DIM_MICRO_L_PER_DAY^MDC`, partition 4, UCUM `uL/d`.
pub const MICRO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3155);

/// `265300^MDC_DIM_NANO_L_PER_DAY^MDC`, partition 4, UCUM `nL/d`.
pub const NANO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3156);

/// `265301^MDC_DIM_PICO_L_PER_DAY^MDC`, partition 4, UCUM `pL/d`.
pub const PICO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3157);

/// `265302^MDC_DIM_FEMTO_L_PER_DAY^MDC`, partition 4, UCUM `fL/d`.
pub const FEMTO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3158);

/// `265303^MDC_DIM_ATTO_L_PER_DAY^MDC`, partition 4, UCUM `aL/d`.
pub const ATTO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3159);

/// `265304^MDC_DIM_ZEPTO_L_PER_DAY^MDC`, partition 4, UCUM `zL/d`.
pub const ZEPTO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3160);

/// `265305^MDC_DIM_YOCTO_L_PER_DAY^MDC`, partition 4, UCUM `yL/d`.
pub const YOCTO_L_PER_DAY: UnitCode = UnitCode::from_term_code(3161);

/// `265312^MDC_DIM_L_PER_KG^MDC`, partition 4, UCUM `L/kg`.
pub const L_PER_KG: UnitCode = UnitCode::from_term_code(3168);

/// `265312^MDC_DIM_X_L_PER_KG^MDC`, partition 4, UCUM `L/kg`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG`.
pub const X_L_PER_KG: UnitCode = UnitCode::from_term_code(3168);

/// `265313^MDC_DIM_DECA_L_PER_KG^MDC`, partition 4, UCUM `daL/kg`.
pub const DECA_L_PER_KG: UnitCode = UnitCode::from_term_code(3169);

/// `265314^MDC_DIM_HECTO_L_PER_KG^MDC`, partition 4, UCUM `hL/kg`.
pub const HECTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3170);

/// `265315^MDC_DIM_KILO_L_PER_KG^MDC`, partition 4, UCUM `kL/kg`.
pub const KILO_L_PER_KG: UnitCode = UnitCode::from_term_code(3171);

/// `265316^MDC_DIM_MEGA_L_PER_KG^MDC`, partition 4, UCUM `ML/kg`.
pub const MEGA_L_PER_KG: UnitCode = UnitCode::from_term_code(3172);

/// `265317^MDC_DIM_GIGA_L_PER_KG^MDC`, partition 4, UCUM `GL/kg`.
pub const GIGA_L_PER_KG: UnitCode = UnitCode::from_term_code(3173);

/// `265318^MDC_DIM_TERA_L_PER_KG^MDC`, partition 4, UCUM `TL/kg`.
pub const TERA_L_PER_KG: UnitCode = UnitCode::from_term_code(3174);

/// `265319^MDC_DIM_PETA_L_PER_KG^MDC`, partition 4, UCUM `PL/kg`.
pub const PETA_L_PER_KG: UnitCode = UnitCode::from_term_code(3175);

/// `265320^MDC_DIM_EXA_L_PER_KG^MDC`, partition 4, UCUM `EL/kg`.
pub const EXA_L_PER_KG: UnitCode = UnitCode::from_term_code(3176);

/// `265321^MDC_DIM_ZETTA_L_PER_KG^MDC`, partition 4, UCUM `ZL/kg`.
pub const ZETTA_L_PER_KG: UnitCode = UnitCode::from_term_code(3177);

/// `265322^MDC_DIM_YOTTA_L_PER_KG^MDC`, partition 4, UCUM `YL/kg`.
pub const YOTTA_L_PER_KG: UnitCode = UnitCode::from_term_code(3178);

/// `265328^MDC_DIM_DECI_L_PER_KG^MDC`, partition 4, UCUM `dL/kg`.
pub const DECI_L_PER_KG: UnitCode = UnitCode::from_term_code(3184);

/// `265329^MDC_DIM_CENTI_L_PER_KG^MDC`, partition 4, UCUM `cL/kg`.
pub const CENTI_L_PER_KG: UnitCode = UnitCode::from_term_code(3185);

/// `265330^MDC_DIM_MILLI_L_PER_KG^MDC`, partition 4, UCUM `mL/kg`.
pub const MILLI_L_PER_KG: UnitCode = UnitCode::from_term_code(3186);

/// `265331^MDC_DIM_MICRO_L_PER_KG^MDC`, partition 4, UCUM `uL/kg`.
pub const MICRO_L_PER_KG: UnitCode = UnitCode::from_term_code(3187);

/// `265332^MDC_DIM_NANO_L_PER_KG^MDC`, partition 4, UCUM `nL/kg`.
pub const NANO_L_PER_KG: UnitCode = UnitCode::from_term_code(3188);

/// `265333^MDC_DIM_PICO_L_PER_KG^MDC`, partition 4, UCUM `pL/kg`.
pub const PICO_L_PER_KG: UnitCode = UnitCode::from_term_code(3189);

/// `265334^MDC_DIM_FEMTO_L_PER_KG^MDC`, partition 4, UCUM `fL/kg`.
pub const FEMTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3190);

/// `265335^MDC_DIM_ATTO_L_PER_KG^MDC`, partition 4, UCUM `aL/kg`.
pub const ATTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3191);

/// `265336^MDC_DIM_ZEPTO_L_PER_KG^MDC`, partition 4, UCUM `zL/kg`.
pub const ZEPTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3192);

/// `265337^MDC_DIM_YOCTO_L_PER_KG^MDC`, partition 4, UCUM `yL/kg`.
pub const YOCTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3193);

/// `265344^MDC_DIM_CUBIC_L_PER_KG^MDC`, partition 4, UCUM `m3/kg`.
pub const CUBIC_L_PER_KG: UnitCode = UnitCode::from_term_code(3200);

/// `265344^MDC_DIM_CUBIC_X_L_PER_KG^MDC`, partition 4, UCUM `m3/kg`.
/// The preferred reference id of this code is `MDC_DIM_CUBIC_L_PER_KG`.
pub const CUBIC_X_L_PER_KG: UnitCode = UnitCode::from_term_code(3200);

/// `265345^MDC_DIM_CUBIC_DECA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECA_L_PER_KG: UnitCode = UnitCode::from_term_code(3201);

/// `265346^MDC_DIM_CUBIC_HECTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_HECTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3202);

/// `265347^MDC_DIM_CUBIC_KILO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_KILO_L_PER_KG: UnitCode = UnitCode::from_term_code(3203);

/// `265348^MDC_DIM_CUBIC_MEGA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MEGA_L_PER_KG: UnitCode = UnitCode::from_term_code(3204);

/// `265349^MDC_DIM_CUBIC_GIGA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_GIGA_L_PER_KG: UnitCode = UnitCode::from_term_code(3205);

/// `265350^MDC_DIM_CUBIC_TERA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_TERA_L_PER_KG: UnitCode = UnitCode::from_term_code(3206);

/// `265351^MDC_DIM_CUBIC_PETA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PETA_L_PER_KG: UnitCode = UnitCode::from_term_code(3207);

/// `265352^MDC_DIM_CUBIC_EXA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_EXA_L_PER_KG: UnitCode = UnitCode::from_term_code(3208);

/// `265353^MDC_DIM_CUBIC_ZETTA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZETTA_L_PER_KG: UnitCode = UnitCode::from_term_code(3209);

/// `265354^MDC_DIM_CUBIC_YOTTA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOTTA_L_PER_KG: UnitCode = UnitCode::from_term_code(3210);

/// `265360^MDC_DIM_CUBIC_DECI_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_DECI_L_PER_KG: UnitCode = UnitCode::from_term_code(3216);

/// `265361^MDC_DIM_CUBIC_CENTI_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_CENTI_L_PER_KG: UnitCode = UnitCode::from_term_code(3217);

/// `265362^MDC_DIM_CUBIC_MILLI_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MILLI_L_PER_KG: UnitCode = UnitCode::from_term_code(3218);

/// `265363^MDC_DIM_CUBIC_MICRO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_MICRO_L_PER_KG: UnitCode = UnitCode::from_term_code(3219);

/// `265364^MDC_DIM_CUBIC_NANO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_NANO_L_PER_KG: UnitCode = UnitCode::from_term_code(3220);

/// `265365^MDC_DIM_CUBIC_PICO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_PICO_L_PER_KG: UnitCode = UnitCode::from_term_code(3221);

/// `265366^MDC_DIM_CUBIC_FEMTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_FEMTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3222);

/// `265367^MDC_DIM_CUBIC_ATTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ATTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3223);

/// `265368^MDC_DIM_CUBIC_ZEPTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_ZEPTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3224);

/// `265369^MDC_DIM_CUBIC_YOCTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CUBIC_YOCTO_L_PER_KG: UnitCode = UnitCode::from_term_code(3225);

/// `265376^MDC_DIM_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `m/Pa/s`.
pub const M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3232);

/// `265376^MDC_DIM_X_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `m/Pa/s`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_PASCAL_SEC`.
pub const X_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3232);

/// `265377^MDC_DIM_DECA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `dam/Pa/s`.
pub const DECA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3233);

/// `265378^MDC_DIM_HECTO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `hm/Pa/s`.
pub const HECTO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3234);

/// `265379^MDC_DIM_KILO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `km/Pa/s`.
pub const KILO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3235);

/// `265380^MDC_DIM_MEGA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `Mm/Pa/s`.
pub const MEGA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3236);

/// `265381^MDC_DIM_GIGA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `Gm/Pa/s`.
pub const GIGA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3237);

/// `265382^MDC_DIM_TERA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `Tm/Pa/s`.
pub const TERA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3238);

/// `265383^MDC_DIM_PETA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `Pm/Pa/s`.
pub const PETA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3239);

/// `265384^MDC_DIM_EXA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `Em/Pa/s`.
pub const EXA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3240);

/// `265385^MDC_DIM_ZETTA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `Zm/Pa/s`.
pub const ZETTA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3241);

/// `265386^MDC_DIM_YOTTA_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `Ym/Pa/s`.
pub const YOTTA_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3242);

/// `265392^MDC_DIM_DECI_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `dm/Pa/s`.
pub const DECI_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3248);

/// `265393^MDC_DIM_CENTI_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `cm/Pa/s`.
pub const CENTI_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3249);

/// `265394^MDC_DIM_MILLI_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `mm/Pa/s`.
pub const MILLI_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3250);

/// `265395^MDC_DIM_MICRO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `um/Pa/s`.
pub const MICRO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3251);

/// `265396^MDC_DIM_NANO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `nm/Pa/s`.
pub const NANO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3252);

/// `265397^MDC_DIM_PICO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `pm/Pa/s`.
pub const PICO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3253);

/// `265398^MDC_DIM_FEMTO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `fm/Pa/s`.
pub const FEMTO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3254);

/// `265399^MDC_DIM_ATTO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `am/Pa/s`.
pub const ATTO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3255);

/// `265400^MDC_DIM_ZEPTO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `zm/Pa/s`.
pub const ZEPTO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3256);

/// `265401^MDC_DIM_YOCTO_M_PER_PASCAL_SEC^MDC`, partition 4, UCUM `ym/Pa/s`.
pub const YOCTO_M_PER_PASCAL_SEC: UnitCode = UnitCode::from_term_code(3257);

/// `265408^MDC_DIM_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `L/min/mm[Hg]`.
pub const L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3264);

/// `265408^MDC_DIM_X_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `L/min/mm[Hg]`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN_PER_ML_HG`.
pub const X_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3264);

/// `265409^MDC_DIM_DECA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `daL/min/mm[Hg]`.
pub const DECA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3265);

/// `265410^MDC_DIM_HECTO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `hL/min/mm[Hg]`.
pub const HECTO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3266);

/// `265411^MDC_DIM_KILO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `kL/min/mm[Hg]`.
pub const KILO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3267);

/// `265412^MDC_DIM_MEGA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `ML/min/mm[Hg]`.
pub const MEGA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3268);

/// `265413^MDC_DIM_GIGA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `GL/min/mm[Hg]`.
pub const GIGA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3269);

/// `265414^MDC_DIM_TERA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `TL/min/mm[Hg]`.
pub const TERA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3270);

/// `265415^MDC_DIM_PETA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `PL/min/mm[Hg]`.
pub const PETA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3271);

/// `265416^MDC_DIM_EXA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `EL/min/mm[Hg]`.
pub const EXA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3272);

/// `265417^MDC_DIM_ZETTA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `ZL/min/mm[Hg]`.
pub const ZETTA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3273);

/// `265418^MDC_DIM_YOTTA_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `YL/min/mm[Hg]`.
pub const YOTTA_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3274);

/// `265424^MDC_DIM_DECI_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `dL/min/mm[Hg]`.
pub const DECI_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3280);

/// `265425^MDC_DIM_CENTI_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `cL/min/mm[Hg]`.
pub const CENTI_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3281);

/// `265426^MDC_DIM_MILLI_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `mL/min/mm[Hg]`.
pub const MILLI_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3282);

/// `265427^MDC_DIM_MICRO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `uL/min/mm[Hg]`.
pub const MICRO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3283);

/// `265428^MDC_DIM_NANO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `nL/min/mm[Hg]`.
pub const NANO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3284);

/// `265429^MDC_DIM_PICO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `pL/min/mm[Hg]`.
pub const PICO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3285);

/// `265430^MDC_DIM_FEMTO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `fL/min/mm[Hg]`.
pub const FEMTO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3286);

/// `265431^MDC_DIM_ATTO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `aL/min/mm[Hg]`.
pub const ATTO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3287);

/// `265432^MDC_DIM_ZEPTO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `zL/min/mm[Hg]`.
pub const ZEPTO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3288);

/// `265433^MDC_DIM_YOCTO_L_PER_MIN_PER_ML_HG^MDC`, partition 4, UCUM `yL/min/mm[Hg]`.
pub const YOCTO_L_PER_MIN_PER_ML_HG: UnitCode = UnitCode::from_term_code(3289);

/// `265440^MDC_DIM_G_PER_SEC^MDC`, partition 4, UCUM `g/s`.
pub const G_PER_SEC: UnitCode = UnitCode::from_term_code(3296);

/// `265440^MDC_DIM_X_G_PER_SEC^MDC`, partition 4, UCUM `g/s`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_SEC`.
pub const X_G_PER_SEC: UnitCode = UnitCode::from_term_code(3296);

/// `265441^MDC_DIM_DECA_G_PER_SEC^MDC`, partition 4, UCUM `dag/s`.
pub const DECA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3297);

/// `265442^MDC_DIM_HECTO_G_PER_SEC^MDC`, partition 4, UCUM `hg/s`.
pub const HECTO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3298);

/// `265443^MDC_DIM_KILO_G_PER_SEC^MDC`, partition 4, UCUM `kg/s`.
pub const KILO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3299);

/// `265444^MDC_DIM_MEGA_G_PER_SEC^MDC`, partition 4, UCUM `Mg/s`.
pub const MEGA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3300);

/// `265445^MDC_DIM_GIGA_G_PER_SEC^MDC`, partition 4, UCUM `Gg/s`.
pub const GIGA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3301);

/// `265446^MDC_DIM_TERA_G_PER_SEC^MDC`, partition 4, UCUM `Tg/s`.
pub const TERA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3302);

/// `265447^MDC_DIM_PETA_G_PER_SEC^MDC`, partition 4, UCUM `Pg/s`.
pub const PETA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3303);

/// `265448^MDC_DIM_EXA_G_PER_SEC^MDC`, partition 4, UCUM `Eg/s`.
pub const EXA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3304);

/// `265449^MDC_DIM_ZETTA_G_PER_SEC^MDC`, partition 4, UCUM `Zg/s`.
pub const ZETTA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3305);

/// `265450^MDC_DIM_YOTTA_G_PER_SEC^MDC`, partition 4, UCUM `Yg/s`.
pub const YOTTA_G_PER_SEC: UnitCode = UnitCode::from_term_code(3306);

/// `265456^MDC_DIM_DECI_G_PER_SEC^MDC`, partition 4, UCUM `dg/s`.
pub const DECI_G_PER_SEC: UnitCode = UnitCode::from_term_code(3312);

/// `265457^MDC_DIM_CENTI_G_PER_SEC^MDC`, partition 4, UCUM `cg/s`.
pub const CENTI_G_PER_SEC: UnitCode = UnitCode::from_term_code(3313);

/// `265458^MDC_DIM_MILLI_G_PER_SEC^MDC`, partition 4, UCUM `mg/s`.
pub const MILLI_G_PER_SEC: UnitCode = UnitCode::from_term_code(3314);

/// `265459^MDC_DIM_MICRO_G_PER_SEC^MDC`, partition 4, UCUM `ug/s`.
pub const MICRO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3315);

/// `265460^MDC_DIM_NANO_G_PER_SEC^MDC`, partition 4, UCUM `ng/s`.
pub const NANO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3316);

/// `265461^MDC_DIM_PICO_G_PER_SEC^MDC`, partition 4, UCUM `pg/s`.
pub const PICO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3317);

/// `265462^MDC_DIM_FEMTO_G_PER_SEC^MDC`, partition 4, UCUM `fg/s`.
pub const FEMTO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3318);

/// `265463^MDC_DIM_ATTO_G_PER_SEC^MDC`, partition 4, UCUM `ag/s`.
pub const ATTO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3319);

/// `265464^MDC_DIM_ZEPTO_G_PER_SEC^MDC`, partition 4, UCUM `zg/s`.
pub const ZEPTO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3320);

/// `265465^MDC_DIM_YOCTO_G_PER_SEC^MDC`, partition 4, UCUM `yg/s`.
pub const YOCTO_G_PER_SEC: UnitCode = UnitCode::from_term_code(3321);

/// `265472^MDC_DIM_G_PER_MIN^MDC`, partition 4, UCUM `g/min`.
pub const G_PER_MIN: UnitCode = UnitCode::from_term_code(3328);

/// `265472^MDC_DIM_X_G_PER_MIN^MDC`, partition 4, UCUM `g/min`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_MIN`.
pub const X_G_PER_MIN: UnitCode = UnitCode::from_term_code(3328);

/// `265473^MDC_DIM_DECA_G_PER_MIN^MDC`, partition 4, UCUM `dag/min`.
pub const DECA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3329);

/// `265474^MDC_DIM_HECTO_G_PER_MIN^MDC`, partition 4, UCUM `hg/min`.
pub const HECTO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3330);

/// `265475^MDC_DIM_KILO_G_PER_MIN^MDC`, partition 4, UCUM `kg/min`.
pub const KILO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3331);

/// `265476^MDC_DIM_MEGA_G_PER_MIN^MDC`, partition 4, UCUM `Mg/min`.
pub const MEGA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3332);

/// `265477^MDC_DIM_GIGA_G_PER_MIN^MDC`, partition 4, UCUM `Gg/min`.
pub const GIGA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3333);

/// `265478^MDC_DIM_TERA_G_PER_MIN^MDC`, partition 4, UCUM `Tg/min`.
pub const TERA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3334);

/// `265479^MDC_DIM_PETA_G_PER_MIN^MDC`, partition 4, UCUM `Pg/min`.
pub const PETA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3335);

/// `265480^MDC_DIM_EXA_G_PER_MIN^MDC`, partition 4, UCUM `Eg/min`.
pub const EXA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3336);

/// `265481^MDC_DIM_ZETTA_G_PER_MIN^MDC`, partition 4, UCUM `Zg/min`.
pub const ZETTA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3337);

/// `265482^MDC_DIM_YOTTA_G_PER_MIN^MDC`, partition 4, UCUM `Yg/min`.
pub const YOTTA_G_PER_MIN: UnitCode = UnitCode::from_term_code(3338);

/// `265488^MDC_DIM_DECI_G_PER_MIN^MDC`, partition 4, UCUM `dg/min`.
pub const DECI_G_PER_MIN: UnitCode = UnitCode::from_term_code(3344);

/// `265489^MDC_DIM_CENTI_G_PER_MIN^MDC`, partition 4, UCUM `cg/min`.
pub const CENTI_G_PER_MIN: UnitCode = UnitCode::from_term_code(3345);

/// `265490^MDC_DIM_MILLI_G_PER_MIN^MDC`, partition 4, UCUM `mg/min`.
pub const MILLI_G_PER_MIN: UnitCode = UnitCode::from_term_code(3346);

/// `265491^MDC_DIM_MICRO_G_PER_MIN^MDC`, partition 4, UCUM `ug/min`.
pub const MICRO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3347);

/// `265492^MDC_DIM_NANO_G_PER_MIN^MDC`, partition 4, UCUM `ng/min`.
pub const NANO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3348);

/// `265493^MDC_DIM_PICO_G_PER_MIN^MDC`, partition 4, UCUM `pg/min`.
pub const PICO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3349);

/// `265494^MDC_DIM_FEMTO_G_PER_MIN^MDC`, partition 4, UCUM `fg/min`.
pub const FEMTO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3350);

/// `265495^MDC_DIM_ATTO_G_PER_MIN^MDC`, partition 4, UCUM `ag/min`.
pub const ATTO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3351);

/// `265496^MDC_DIM_ZEPTO_G_PER_MIN^MDC`, partition 4, UCUM `zg/min`.
pub const ZEPTO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3352);

/// `265497^MDC_DIM_YOCTO_G_PER_MIN^MDC`, partition 4, UCUM `yg/min`.
pub const YOCTO_G_PER_MIN: UnitCode = UnitCode::from_term_code(3353);

/// `265504^MDC_DIM_G_PER_HR^MDC`, partition 4, UCUM `g/h`.
pub const G_PER_HR: UnitCode = UnitCode::from_term_code(3360);

/// `265504^MDC_DIM_X_G_PER_HR^MDC`, partition 4, UCUM `g/h`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_HR`.
pub const X_G_PER_HR: UnitCode = UnitCode::from_term_code(3360);

/// `265505^MDC_DIM_DECA_G_PER_HR^MDC`, partition 4, UCUM `dag/h`.
pub const DECA_G_PER_HR: UnitCode = UnitCode::from_term_code(3361);

/// `265506^MDC_DIM_HECTO_G_PER_HR^MDC`, partition 4, UCUM `hg/h`.
pub const HECTO_G_PER_HR: UnitCode = UnitCode::from_term_code(3362);

/// `265507^MDC_DIM_KILO_G_PER_HR^MDC`, partition 4, UCUM `kg/h`.
pub const KILO_G_PER_HR: UnitCode = UnitCode::from_term_code(3363);

/// `265508^MDC_DIM_MEGA_G_PER_HR^MDC`, partition 4, UCUM `Mg/h`.
pub const MEGA_G_PER_HR: UnitCode = UnitCode::from_term_code(3364);

/// `265509^MDC_DIM_GIGA_G_PER_HR^MDC`, partition 4, UCUM `Gg/h`.
pub const GIGA_G_PER_HR: UnitCode = UnitCode::from_term_code(3365);

/// `265510^MDC_DIM_TERA_G_PER_HR^MDC`, partition 4, UCUM `Tg/h`.
pub const TERA_G_PER_HR: UnitCode = UnitCode::from_term_code(3366);

/// `265511^MDC_DIM_PETA_G_PER_HR^MDC`, partition 4, UCUM `Pg/h`.
pub const PETA_G_PER_HR: UnitCode = UnitCode::from_term_code(3367);

/// `265512^MDC_DIM_EXA_G_PER_HR^MDC`, partition 4, UCUM `Eg/h`.
pub const EXA_G_PER_HR: UnitCode = UnitCode::from_term_code(3368);

/// `265513^MDC_DIM_ZETTA_G_PER_HR^MDC`, partition 4, UCUM `Zg/h`.
pub const ZETTA_G_PER_HR: UnitCode = UnitCode::from_term_code(3369);

/// `265514^MDC_DIM_YOTTA_G_PER_HR^MDC`, partition 4, UCUM `Yg/h`.
pub const YOTTA_G_PER_HR: UnitCode = UnitCode::from_term_code(3370);

/// `265520^MDC_DIM_DECI_G_PER_HR^MDC`, partition 4, UCUM `dg/h`.
pub const DECI_G_PER_HR: UnitCode = UnitCode::from_term_code(3376);

/// `265521^MDC_DIM_CENTI_G_PER_HR^MDC`, partition 4, UCUM `cg/h`.
pub const CENTI_G_PER_HR: UnitCode = UnitCode::from_term_code(3377);

/// `265522^MDC_DIM_MILLI_G_PER_HR^MDC`, partition 4, UCUM `mg/h`.
pub const MILLI_G_PER_HR: UnitCode = UnitCode::from_term_code(3378);

/// `265523^MDC_DIM_MICRO_G_PER_HR^MDC`, partition 4, UCUM `ug/h`.
pub const MICRO_G_PER_HR: UnitCode = UnitCode::from_term_code(3379);

/// `265524^MDC_DIM_NANO_G_PER_HR^MDC`, partition 4, UCUM `ng/h`.
pub const NANO_G_PER_HR: UnitCode = UnitCode::from_term_code(3380);

/// `265525^MDC_DIM_PICO_G_PER_HR^MDC`, partition 4, UCUM `pg/h`.
pub const PICO_G_PER_HR: UnitCode = UnitCode::from_term_code(3381);

/// `265526^MDC_DIM_FEMTO_G_PER_HR^MDC`, partition 4, UCUM `fg/h`.
pub const FEMTO_G_PER_HR: UnitCode = UnitCode::from_term_code(3382);

/// `265527^MDC_DIM_ATTO_G_PER_HR^MDC`, partition 4, UCUM `ag/h`.
pub const ATTO_G_PER_HR: UnitCode = UnitCode::from_term_code(3383);

/// `265528^MDC_DIM_ZEPTO_G_PER_HR^MDC`, partition 4, UCUM `zg/h`.
pub const ZEPTO_G_PER_HR: UnitCode = UnitCode::from_term_code(3384);

/// `265529^MDC_DIM_YOCTO_G_PER_HR^MDC`, partition 4, UCUM `yg/h`.
pub const YOCTO_G_PER_HR: UnitCode = UnitCode::from_term_code(3385);

/// `265536^MDC_DIM_G_PER_DAY^MDC`, partition 4, UCUM `g/d`.
pub const G_PER_DAY: UnitCode = UnitCode::from_term_code(3392);

/// `265536^MDC_DIM_X_G_PER_DAY^MDC`, partition 4, UCUM `g/d`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_DAY`.
pub const X_G_PER_DAY: UnitCode = UnitCode::from_term_code(3392);

/// `265537^MDC_DIM_DECA_G_PER_DAY^MDC`, partition 4, UCUM `dag/d`.
pub const DECA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3393);

/// `265538^MDC_DIM_HECTO_G_PER_DAY^MDC`, partition 4, UCUM `hg/d`.
pub const HECTO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3394);

/// `265539^MDC_DIM_KILO_G_PER_DAY^MDC`, partition 4, UCUM `kg/d`.
pub const KILO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3395);

/// `265540^MDC_DIM_MEGA_G_PER_DAY^MDC`, partition 4, UCUM `Mg/d`.
pub const MEGA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3396);

/// `265541^MDC_DIM_GIGA_G_PER_DAY^MDC`, partition 4, UCUM `Gg/d`.
pub const GIGA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3397);

/// `265542^MDC_DIM_TERA_G_PER_DAY^MDC`, partition 4, UCUM `Tg/d`.
pub const TERA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3398);

/// `265543^MDC_DIM_PETA_G_PER_DAY^MDC`, partition 4, UCUM `Pg/d`.
pub const PETA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3399);

/// `265544^MDC_DIM_EXA_G_PER_DAY^MDC`, partition 4, UCUM `Eg/d`.
pub const EXA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3400);

/// `265545^MDC_DIM_ZETTA_G_PER_DAY^MDC`, partition 4, UCUM `Zg/d`.
pub const ZETTA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3401);

/// `265546^MDC_DIM_YOTTA_G_PER_DAY^MDC`, partition 4, UCUM `Yg/d`.
pub const YOTTA_G_PER_DAY: UnitCode = UnitCode::from_term_code(3402);

/// `265552^MDC_DIM_DECI_G_PER_DAY^MDC`, partition 4, UCUM `dg/d`.
pub const DECI_G_PER_DAY: UnitCode = UnitCode::from_term_code(3408);

/// `265553^MDC_DIM_CENTI_G_PER_DAY^MDC`, partition 4, UCUM `cg/d`.
pub const CENTI_G_PER_DAY: UnitCode = UnitCode::from_term_code(3409);

/// `265554^MDC_DIM_MILLI_G_PER_DAY^MDC`, partition 4, UCUM `mg/d`.
pub const MILLI_G_PER_DAY: UnitCode = UnitCode::from_term_code(3410);

/// `265555^MDC_DIM_MICRO_G_PER_DAY^MDC`, partition 4, UCUM `ug/d`.
pub const MICRO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3411);

/// `265556^MDC_DIM_NANO_G_PER_DAY^MDC`, partition 4, UCUM `ng/d`.
pub const NANO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3412);

/// `265557^MDC_DIM_PICO_G_PER_DAY^MDC`, partition 4, UCUM `pg/d`.
pub const PICO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3413);

/// `265558^MDC_DIM_FEMTO_G_PER_DAY^MDC`, partition 4, UCUM `fg/d`.
pub const FEMTO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3414);

/// `265559^MDC_DIM_ATTO_G_PER_DAY^MDC`, partition 4, UCUM `ag/d`.
pub const ATTO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3415);

/// `265560^MDC_DIM_ZEPTO_G_PER_DAY^MDC`, partition 4, UCUM `zg/d`.
pub const ZEPTO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3416);

/// `265561^MDC_DIM_YOCTO_G_PER_DAY^MDC`, partition 4, UCUM `yg/d`.
pub const YOCTO_G_PER_DAY: UnitCode = UnitCode::from_term_code(3417);

/// `265568^MDC_DIM_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `g/kg/s`.
pub const G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3424);

/// `265568^MDC_DIM_X_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `g/kg/s`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_SEC`.
pub const X_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3424);

/// `265569^MDC_DIM_DECA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `dag/kg/s`.
pub const DECA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3425);

/// `265570^MDC_DIM_HECTO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `hg/kg/s`.
pub const HECTO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3426);

/// `265571^MDC_DIM_KILO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `kg/kg/s`.
pub const KILO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3427);

/// `265572^MDC_DIM_MEGA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Mg/kg/s`.
pub const MEGA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3428);

/// `265573^MDC_DIM_GIGA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Gg/kg/s`.
pub const GIGA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3429);

/// `265574^MDC_DIM_TERA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Tg/kg/s`.
pub const TERA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3430);

/// `265575^MDC_DIM_PETA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Pg/kg/s`.
pub const PETA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3431);

/// `265576^MDC_DIM_EXA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Eg/kg/s`.
pub const EXA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3432);

/// `265577^MDC_DIM_ZETTA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Zg/kg/s`.
pub const ZETTA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3433);

/// `265578^MDC_DIM_YOTTA_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Yg/kg/s`.
pub const YOTTA_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3434);

/// `265584^MDC_DIM_DECI_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `dg/kg/s`.
pub const DECI_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3440);

/// `265585^MDC_DIM_CENTI_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `cg/kg/s`.
pub const CENTI_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3441);

/// `265586^MDC_DIM_MILLI_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `mg/kg/s`.
pub const MILLI_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3442);

/// `265587^MDC_DIM_MICRO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `ug/kg/s`.
pub const MICRO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3443);

/// `265588^MDC_DIM_NANO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `ng/kg/s`.
pub const NANO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3444);

/// `265589^MDC_DIM_PICO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `pg/kg/s`.
pub const PICO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3445);

/// `265590^MDC_DIM_FEMTO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `fg/kg/s`.
pub const FEMTO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3446);

/// `265591^MDC_DIM_ATTO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `ag/kg/s`.
pub const ATTO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3447);

/// `265592^MDC_DIM_ZEPTO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `zg/kg/s`.
pub const ZEPTO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3448);

/// `265593^MDC_DIM_YOCTO_G_PER_KG_PER_SEC^MDC`, partition 4, UCUM `yg/kg/s`.
pub const YOCTO_G_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(3449);

/// `265600^MDC_DIM_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `g/kg/min`.
pub const G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3456);

/// `265600^MDC_DIM_X_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `g/kg/min`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_MIN`.
pub const X_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3456);

/// `265601^MDC_DIM_DECA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `dag/kg/min`.
pub const DECA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3457);

/// `265602^MDC_DIM_HECTO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `hg/kg/min`.
pub const HECTO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3458);

/// `265603^MDC_DIM_KILO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `kg/kg/min`.
pub const KILO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3459);

/// `265604^MDC_DIM_MEGA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Mg/kg/min`.
pub const MEGA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3460);

/// `265605^MDC_DIM_GIGA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Gg/kg/min`.
pub const GIGA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3461);

/// `265606^MDC_DIM_TERA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Tg/kg/min`.
pub const TERA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3462);

/// `265607^MDC_DIM_PETA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Pg/kg/min`.
pub const PETA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3463);

/// `265608^MDC_DIM_EXA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Eg/kg/min`.
pub const EXA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3464);

/// `265609^MDC_DIM_ZETTA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Zg/kg/min`.
pub const ZETTA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3465);

/// `265610^MDC_DIM_YOTTA_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Yg/kg/min`.
pub const YOTTA_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3466);

/// `265616^MDC_DIM_DECI_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `dg/kg/min`.
pub const DECI_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3472);

/// `265617^MDC_DIM_CENTI_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `cg/kg/min`.
pub const CENTI_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3473);

/// `265618^MDC_DIM_MILLI_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `mg/kg/min`.
pub const MILLI_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3474);

/// `265619^MDC_DIM_MICRO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ug/kg/min`.
pub const MICRO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3475);

/// `265620^MDC_DIM_NANO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ng/kg/min`.
pub const NANO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3476);

/// `265621^MDC_DIM_PICO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `pg/kg/min`.
pub const PICO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3477);

/// `265622^MDC_DIM_FEMTO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `fg/kg/min`.
pub const FEMTO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3478);

/// `265623^MDC_DIM_ATTO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ag/kg/min`.
pub const ATTO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3479);

/// `265624^MDC_DIM_ZEPTO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `zg/kg/min`.
pub const ZEPTO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3480);

/// `265625^MDC_DIM_YOCTO_G_PER_KG_PER_MIN^MDC`, partition 4, UCUM `yg/kg/min`.
pub const YOCTO_G_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(3481);

/// `265632^MDC_DIM_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `g/kg/h`.
pub const G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3488);

/// `265632^MDC_DIM_X_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `g/kg/h`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_HR`.
pub const X_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3488);

/// `265633^MDC_DIM_DECA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `dag/kg/h`.
pub const DECA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3489);

/// `265634^MDC_DIM_HECTO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `hg/kg/h`.
pub const HECTO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3490);

/// `265635^MDC_DIM_KILO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `kg/kg/h`.
pub const KILO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3491);

/// `265636^MDC_DIM_MEGA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `Mg/kg/h`.
pub const MEGA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3492);

/// `265637^MDC_DIM_GIGA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `Gg/kg/h`.
pub const GIGA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3493);

/// `265638^MDC_DIM_TERA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `Tg/kg/h`.
pub const TERA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3494);

/// `265639^MDC_DIM_PETA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `Pg/kg/h`.
pub const PETA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3495);

/// `265640^MDC_DIM_EXA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `Eg/kg/h`.
pub const EXA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3496);

/// `265641^MDC_DIM_ZETTA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `Zg/kg/h`.
pub const ZETTA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3497);

/// `265642^MDC_DIM_YOTTA_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `Yg/kg/h`.
pub const YOTTA_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3498);

/// `265648^MDC_DIM_DECI_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `dg/kg/h`.
pub const DECI_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3504);

/// `265649^MDC_DIM_CENTI_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `cg/kg/h`.
pub const CENTI_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3505);

/// `265650^MDC_DIM_MILLI_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `mg/kg/h`.
pub const MILLI_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3506);

/// `265651^MDC_DIM_MICRO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `ug/kg/h`.
pub const MICRO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3507);

/// `265652^MDC_DIM_NANO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `ng/kg/h`.
pub const NANO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3508);

/// `265653^MDC_DIM_PICO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `pg/kg/h`.
pub const PICO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3509);

/// `265654^MDC_DIM_FEMTO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `fg/kg/h`.
pub const FEMTO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3510);

/// `265655^MDC_DIM_ATTO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `ag/kg/h`.
pub const ATTO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3511);

/// `265656^MDC_DIM_ZEPTO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `zg/kg/h`.
pub const ZEPTO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3512);

/// `265657^MDC_DIM_YOCTO_G_PER_KG_PER_HR^MDC`, partition 4, UCUM `yg/kg/h`.
pub const YOCTO_G_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(3513);

/// `265664^MDC_DIM_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `g/kg/d`.
pub const G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3520);

/// `265664^MDC_DIM_X_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `g/kg/d`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_KG_PER_DAY`.
pub const X_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3520);

/// `265665^MDC_DIM_DECA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `dag/kg/d`.
pub const DECA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3521);

/// `265666^MDC_DIM_HECTO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `hg/kg/d`.
pub const HECTO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3522);

/// `265667^MDC_DIM_KILO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `kg/kg/d`.
pub const KILO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3523);

/// `265668^MDC_DIM_MEGA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Mg/kg/d`.
pub const MEGA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3524);

/// `265669^MDC_DIM_GIGA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Gg/kg/d`.
pub const GIGA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3525);

/// `265670^MDC_DIM_TERA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Tg/kg/d`.
pub const TERA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3526);

/// `265671^MDC_DIM_PETA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Pg/kg/d`.
pub const PETA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3527);

/// `265672^MDC_DIM_EXA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Eg/kg/d`.
pub const EXA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3528);

/// `265673^MDC_DIM_ZETTA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Zg/kg/d`.
pub const ZETTA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3529);

/// `265674^MDC_DIM_YOTTA_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Yg/kg/d`.
pub const YOTTA_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3530);

/// `265680^MDC_DIM_DECI_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `dg/kg/d`.
pub const DECI_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3536);

/// `265681^MDC_DIM_CENTI_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `cg/kg/d`.
pub const CENTI_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3537);

/// `265682^MDC_DIM_MILLI_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `mg/kg/d`.
pub const MILLI_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3538);

/// `265683^MDC_DIM_MICRO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ug/kg/d`.
pub const MICRO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3539);

/// `265684^MDC_DIM_NANO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ng/kg/d`.
pub const NANO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3540);

/// `265685^MDC_DIM_PICO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `pg/kg/d`.
pub const PICO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3541);

/// `265686^MDC_DIM_FEMTO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `fg/kg/d`.
pub const FEMTO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3542);

/// `265687^MDC_DIM_ATTO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ag/kg/d`.
pub const ATTO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3543);

/// `265688^MDC_DIM_ZEPTO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `zg/kg/d`.
pub const ZEPTO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3544);

/// `265689^MDC_DIM_YOCTO_G_PER_KG_PER_DAY^MDC`, partition 4, UCUM `yg/kg/d`.
pub const YOCTO_G_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(3545);

/// `265696^MDC_DIM_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `g/L/s`.
pub const G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3552);

/// `265696^MDC_DIM_X_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `g/L/s`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_SEC`.
pub const X_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3552);

/// `265697^MDC_DIM_DECA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `dag/L/s`.
pub const DECA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3553);

/// `265698^MDC_DIM_HECTO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `hg/L/s`.
pub const HECTO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3554);

/// `265699^MDC_DIM_KILO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `kg/L/s`.
pub const KILO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3555);

/// `265699^MDC_DIM_KILO_G_PER_L_SEC^MDC`, partition 4, UCUM `kg/L/s`.
/// The preferred reference id of this code is `MDC_DIM_KILO_G_PER_L_PER_SEC`.
pub const KILO_G_PER_L_SEC: UnitCode = UnitCode::from_term_code(3555);

/// `265700^MDC_DIM_MEGA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `Mg/L/s`.
pub const MEGA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3556);

/// `265701^MDC_DIM_GIGA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `Gg/L/s`.
pub const GIGA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3557);

/// `265702^MDC_DIM_TERA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `Tg/L/s`.
pub const TERA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3558);

/// `265703^MDC_DIM_PETA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `Pg/L/s`.
pub const PETA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3559);

/// `265704^MDC_DIM_EXA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `Eg/L/s`.
pub const EXA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3560);

/// `265705^MDC_DIM_ZETTA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `Zg/L/s`.
pub const ZETTA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3561);

/// `265706^MDC_DIM_YOTTA_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `Yg/L/s`.
pub const YOTTA_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3562);

/// `265712^MDC_DIM_DECI_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `dg/L/s`.
pub const DECI_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3568);

/// `265713^MDC_DIM_CENTI_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `cg/L/s`.
pub const CENTI_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3569);

/// `265714^MDC_DIM_MILLI_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `mg/L/s`.
pub const MILLI_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3570);

/// `265715^MDC_DIM_MICRO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `ug/L/s`.
pub const MICRO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3571);

/// `265716^MDC_DIM_NANO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `ng/L/s`.
pub const NANO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3572);

/// `265717^MDC_DIM_PICO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `pg/L/s`.
pub const PICO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3573);

/// `265718^MDC_DIM_FEMTO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `fg/L/s`.
pub const FEMTO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3574);

/// `265719^MDC_DIM_ATTO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `ag/L/s`.
pub const ATTO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3575);

/// `265720^MDC_DIM_ZEPTO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `zg/L/s`.
pub const ZEPTO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3576);

/// `265721^MDC_DIM_YOCTO_G_PER_L_PER_SEC^MDC`, partition 4, UCUM `yg/L/s`.
pub const YOCTO_G_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(3577);

/// `265728^MDC_DIM_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `g/L/min`.
pub const G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3584);

/// `265728^MDC_DIM_X_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `g/L/min`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_MIN`.
pub const X_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3584);

/// `265729^MDC_DIM_DECA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `dag/L/min`.
pub const DECA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3585);

/// `265730^MDC_DIM_HECTO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `hg/L/min`.
pub const HECTO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3586);

/// `265731^MDC_DIM_KILO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `kg/L/min`.
pub const KILO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3587);

/// `265732^MDC_DIM_MEGA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `Mg/L/min`.
pub const MEGA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3588);

/// `265733^MDC_DIM_GIGA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `Gg/L/min`.
pub const GIGA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3589);

/// `265734^MDC_DIM_TERA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `Tg/L/min`.
pub const TERA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3590);

/// `265735^MDC_DIM_PETA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `Pg/L/min`.
pub const PETA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3591);

/// `265736^MDC_DIM_EXA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `Eg/L/min`.
pub const EXA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3592);

/// `265737^MDC_DIM_ZETTA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `Zg/L/min`.
pub const ZETTA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3593);

/// `265738^MDC_DIM_YOTTA_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `Yg/L/min`.
pub const YOTTA_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3594);

/// `265744^MDC_DIM_DECI_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `dg/L/min`.
pub const DECI_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3600);

/// `265745^MDC_DIM_CENTI_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `cg/L/min`.
pub const CENTI_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3601);

/// `265746^MDC_DIM_MILLI_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `mg/L/min`.
pub const MILLI_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3602);

/// `265747^MDC_DIM_MICRO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `ug/L/min`.
pub const MICRO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3603);

/// `265748^MDC_DIM_NANO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `ng/L/min`.
pub const NANO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3604);

/// `265749^MDC_DIM_PICO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `pg/L/min`.
pub const PICO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3605);

/// `265750^MDC_DIM_FEMTO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `fg/L/min`.
pub const FEMTO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3606);

/// `265751^MDC_DIM_ATTO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `ag/L/min`.
pub const ATTO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3607);

/// `265752^MDC_DIM_ZEPTO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `zg/L/min`.
pub const ZEPTO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3608);

/// `265753^MDC_DIM_YOCTO_G_PER_L_PER_MIN^MDC`, partition 4, UCUM `yg/L/min`.
pub const YOCTO_G_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(3609);

/// `265760^MDC_DIM_G_PER_L_PER_HR^MDC`, partition 4, UCUM `g/L/h`.
pub const G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3616);

/// `265760^MDC_DIM_X_G_PER_L_PER_HR^MDC`, partition 4, UCUM `g/L/h`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_HR`.
pub const X_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3616);

/// `265761^MDC_DIM_DECA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `dag/L/h`.
pub const DECA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3617);

/// `265762^MDC_DIM_HECTO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `hg/L/h`.
pub const HECTO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3618);

/// `265763^MDC_DIM_KILO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `kg/L/h`.
pub const KILO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3619);

/// `265764^MDC_DIM_MEGA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `Mg/L/h`.
pub const MEGA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3620);

/// `265765^MDC_DIM_GIGA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `Gg/L/h`.
pub const GIGA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3621);

/// `265766^MDC_DIM_TERA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `Tg/L/h`.
pub const TERA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3622);

/// `265767^MDC_DIM_PETA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `Pg/L/h`.
pub const PETA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3623);

/// `265768^MDC_DIM_EXA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `Eg/L/h`.
pub const EXA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3624);

/// `265769^MDC_DIM_ZETTA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `Zg/L/h`.
pub const ZETTA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3625);

/// `265770^MDC_DIM_YOTTA_G_PER_L_PER_HR^MDC`, partition 4, UCUM `Yg/L/h`.
pub const YOTTA_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3626);

/// `265776^MDC_DIM_DECI_G_PER_L_PER_HR^MDC`, partition 4, UCUM `dg/L/h`.
pub const DECI_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3632);

/// `265777^MDC_DIM_CENTI_G_PER_L_PER_HR^MDC`, partition 4, UCUM `cg/L/h`.
pub const CENTI_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3633);

/// `265778^MDC_DIM_MILLI_G_PER_L_PER_HR^MDC`, partition 4, UCUM `mg/L/h`.
pub const MILLI_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3634);

/// `265779^MDC_DIM_MICRO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `ug/L/h`.
pub const MICRO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3635);

/// `265780^MDC_DIM_NANO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `ng/L/h`.
pub const NANO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3636);

/// `265781^MDC_DIM_PICO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `pg/L/h`.
pub const PICO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3637);

/// `265782^MDC_DIM_FEMTO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `fg/L/h`.
pub const FEMTO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3638);

/// `265783^MDC_DIM_ATTO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `ag/L/h`.
pub const ATTO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3639);

/// `265784^MDC_DIM_ZEPTO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `zg/L/h`.
pub const ZEPTO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3640);

/// `265785^MDC_DIM_YOCTO_G_PER_L_PER_HR^MDC`, partition 4, UCUM `yg/L/h`.
pub const YOCTO_G_PER_L_PER_HR: UnitCode = UnitCode::from_term_code(3641);

/// `265792^MDC_DIM_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `g/L/d`.
pub const G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3648);

/// `265792^MDC_DIM_X_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `g/L/d`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_L_PER_DAY`.
pub const X_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3648);

/// `265793^MDC_DIM_DECA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `dag/L/d`.
pub const DECA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3649);

/// `265794^MDC_DIM_HECTO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `hg/L/d`.
pub const HECTO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3650);

/// `265795^MDC_DIM_KILO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `kg/L/d`.
pub const KILO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3651);

/// `265796^MDC_DIM_MEGA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `Mg/L/d`.
pub const MEGA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3652);

/// `265797^MDC_DIM_GIGA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `Gg/L/d`.
pub const GIGA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3653);

/// `265798^MDC_DIM_TERA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `Tg/L/d`.
pub const TERA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3654);

/// `265799^MDC_DIM_PETA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `Pg/L/d`.
pub const PETA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3655);

/// `265800^MDC_DIM_EXA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `Eg/L/d`.
pub const EXA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3656);

/// `265801^MDC_DIM_ZETTA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `Zg/L/d`.
pub const ZETTA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3657);

/// `265802^MDC_DIM_YOTTA_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `Yg/L/d`.
pub const YOTTA_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3658);

/// `265808^MDC_DIM_DECI_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `dg/L/d`.
pub const DECI_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3664);

/// `265809^MDC_DIM_CENTI_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `cg/L/d`.
pub const CENTI_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3665);

/// `265810^MDC_DIM_MILLI_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `mg/L/d`.
pub const MILLI_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3666);

/// `265811^MDC_DIM_MICRO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `ug/L/d`.
pub const MICRO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3667);

/// `265812^MDC_DIM_NANO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `ng/L/d`.
pub const NANO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3668);

/// `265813^MDC_DIM_PICO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `pg/L/d`.
pub const PICO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3669);

/// `265814^MDC_DIM_FEMTO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `fg/L/d`.
pub const FEMTO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3670);

/// `265815^MDC_DIM_ATTO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `ag/L/d`.
pub const ATTO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3671);

/// `265816^MDC_DIM_ZEPTO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `zg/L/d`.
pub const ZEPTO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3672);

/// `265817^MDC_DIM_YOCTO_G_PER_L_PER_DAY^MDC`, partition 4, UCUM `yg/L/d`.
pub const YOCTO_G_PER_L_PER_DAY: UnitCode = UnitCode::from_term_code(3673);

/// `265824^MDC_DIM_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `g/m/s`.
pub const G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3680);

/// `265824^MDC_DIM_X_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `g/m/s`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_PER_SEC`.
pub const X_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3680);

/// `265825^MDC_DIM_DECA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `dag/m/s`.
pub const DECA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3681);

/// `265826^MDC_DIM_HECTO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `hg/m/s`.
pub const HECTO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3682);

/// `265827^MDC_DIM_KILO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `kg/m/s`.
pub const KILO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3683);

/// `265828^MDC_DIM_MEGA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `Mg/m/s`.
pub const MEGA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3684);

/// `265829^MDC_DIM_GIGA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `Gg/m/s`.
pub const GIGA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3685);

/// `265830^MDC_DIM_TERA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `Tg/m/s`.
pub const TERA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3686);

/// `265831^MDC_DIM_PETA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `Pg/m/s`.
pub const PETA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3687);

/// `265832^MDC_DIM_EXA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `Eg/m/s`.
pub const EXA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3688);

/// `265833^MDC_DIM_ZETTA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `Zg/m/s`.
pub const ZETTA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3689);

/// `265834^MDC_DIM_YOTTA_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `Yg/m/s`.
pub const YOTTA_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3690);

/// `265840^MDC_DIM_DECI_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `dg/m/s`.
pub const DECI_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3696);

/// `265841^MDC_DIM_CENTI_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `cg/m/s`.
pub const CENTI_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3697);

/// `265842^MDC_DIM_MILLI_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `mg/m/s`.
pub const MILLI_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3698);

/// `265843^MDC_DIM_MICRO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `ug/m/s`.
pub const MICRO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3699);

/// `265844^MDC_DIM_NANO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `ng/m/s`.
pub const NANO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3700);

/// `265845^MDC_DIM_PICO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `pg/m/s`.
pub const PICO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3701);

/// `265846^MDC_DIM_FEMTO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `fg/m/s`.
pub const FEMTO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3702);

/// `265847^MDC_DIM_ATTO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `ag/m/s`.
pub const ATTO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3703);

/// `265848^MDC_DIM_ZEPTO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `zg/m/s`.
pub const ZEPTO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3704);

/// `265849^MDC_DIM_YOCTO_G_PER_M_PER_SEC^MDC`, partition 4, UCUM `yg/m/s`.
pub const YOCTO_G_PER_M_PER_SEC: UnitCode = UnitCode::from_term_code(3705);

/// `265856^MDC_DIM_G_M_PER_SEC^MDC`, partition 4, UCUM `g.m/s`.
pub const G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3712);

/// `265856^MDC_DIM_X_G_M_PER_SEC^MDC`, partition 4, UCUM `g.m/s`.
/// The preferred reference id of this code is `MDC_DIM_G_M_PER_SEC`.
pub const X_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3712);

/// `265857^MDC_DIM_DECA_G_M_PER_SEC^MDC`, partition 4, UCUM `dag.m/s`.
pub const DECA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3713);

/// `265858^MDC_DIM_HECTO_G_M_PER_SEC^MDC`, partition 4, UCUM `hg.m/s`.
pub const HECTO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3714);

/// `265859^MDC_DIM_KILO_G_M_PER_SEC^MDC`, partition 4, UCUM `kg.m/s`.
pub const KILO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3715);

/// `265860^MDC_DIM_MEGA_G_M_PER_SEC^MDC`, partition 4, UCUM `Mg.m/s`.
pub const MEGA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3716);

/// `265861^MDC_DIM_GIGA_G_M_PER_SEC^MDC`, partition 4, UCUM `Gg.m/s`.
pub const GIGA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3717);

/// `265862^MDC_DIM_TERA_G_M_PER_SEC^MDC`, partition 4, UCUM `Tg.m/s`.
pub const TERA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3718);

/// `265863^MDC_DIM_PETA_G_M_PER_SEC^MDC`, partition 4, UCUM `Pg.m/s`.
pub const PETA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3719);

/// `265864^MDC_DIM_EXA_G_M_PER_SEC^MDC`, partition 4, UCUM `Eg.m/s`.
pub const EXA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3720);

/// `265865^MDC_DIM_ZETTA_G_M_PER_SEC^MDC`, partition 4, UCUM `Zg.m/s`.
pub const ZETTA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3721);

/// `265866^MDC_DIM_YOTTA_G_M_PER_SEC^MDC`, partition 4, UCUM `Yg.m/s`.
pub const YOTTA_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3722);

/// `265872^MDC_DIM_DECI_G_M_PER_SEC^MDC`, partition 4, UCUM `dg.m/s`.
pub const DECI_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3728);

/// `265873^MDC_DIM_CENTI_G_M_PER_SEC^MDC`, partition 4, UCUM `cg.m/s`.
pub const CENTI_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3729);

/// `265874^MDC_DIM_MILLI_G_M_PER_SEC^MDC`, partition 4, UCUM `mg.m/s`.
pub const MILLI_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3730);

/// `265875^MDC_DIM_MICRO_G_M_PER_SEC^MDC`, partition 4, UCUM `ug.m/s`.
pub const MICRO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3731);

/// `265876^MDC_DIM_NANO_G_M_PER_SEC^MDC`, partition 4, UCUM `ng.m/s`.
pub const NANO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3732);

/// `265877^MDC_DIM_PICO_G_M_PER_SEC^MDC`, partition 4, UCUM `pg.m/s`.
pub const PICO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3733);

/// `265878^MDC_DIM_FEMTO_G_M_PER_SEC^MDC`, partition 4, UCUM `fg.m/s`.
pub const FEMTO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3734);

/// `265879^MDC_DIM_ATTO_G_M_PER_SEC^MDC`, partition 4, UCUM `ag.m/s`.
pub const ATTO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3735);

/// `265880^MDC_DIM_ZEPTO_G_M_PER_SEC^MDC`, partition 4, UCUM `zg.m/s`.
pub const ZEPTO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3736);

/// `265881^MDC_DIM_YOCTO_G_M_PER_SEC^MDC`, partition 4, UCUM `yg.m/s`.
pub const YOCTO_G_M_PER_SEC: UnitCode = UnitCode::from_term_code(3737);

/// `265888^MDC_DIM_NEWTON_SEC^MDC`, partition 4, UCUM `N.s`.
pub const NEWTON_SEC: UnitCode = UnitCode::from_term_code(3744);

/// `265888^MDC_DIM_X_NEWTON_SEC^MDC`, partition 4, UCUM `N.s`.
/// The preferred reference id of this code is `MDC_DIM_NEWTON_SEC`.
pub const X_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3744);

/// `265889^MDC_DIM_DECA_NEWTON_SEC^MDC`, partition 4, UCUM `daN.s`.
pub const DECA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3745);

/// `265890^MDC_DIM_HECTO_NEWTON_SEC^MDC`, partition 4, UCUM `hN.s`.
pub const HECTO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3746);

/// `265891^MDC_DIM_KILO_NEWTON_SEC^MDC`, partition 4, UCUM `kN.s`.
pub const KILO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3747);

/// `265892^MDC_DIM_MEGA_NEWTON_SEC^MDC`, partition 4, UCUM `MN.s`.
pub const MEGA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3748);

/// `265893^MDC_DIM_GIGA_NEWTON_SEC^MDC`, partition 4, UCUM `GN.s`.
pub const GIGA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3749);

/// `265894^MDC_DIM_TERA_NEWTON_SEC^MDC`, partition 4, UCUM `TN.s`.
pub const TERA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3750);

/// `265895^MDC_DIM_PETA_NEWTON_SEC^MDC`, partition 4, UCUM `PN.s`.
pub const PETA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3751);

/// `265896^MDC_DIM_EXA_NEWTON_SEC^MDC`, partition 4, UCUM `EN.s`.
pub const EXA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3752);

/// `265897^MDC_DIM_ZETTA_NEWTON_SEC^MDC`, partition 4, UCUM `ZN.s`.
pub const ZETTA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3753);

/// `265898^MDC_DIM_YOTTA_NEWTON_SEC^MDC`, partition 4, UCUM `YN.s`.
pub const YOTTA_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3754);

/// `265904^MDC_DIM_DECI_NEWTON_SEC^MDC`, partition 4, UCUM `dN.s`.
pub const DECI_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3760);

/// `265905^MDC_DIM_CENTI_NEWTON_SEC^MDC`, partition 4, UCUM `cN.s`.
pub const CENTI_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3761);

/// `265906^MDC_DIM_MILLI_NEWTON_SEC^MDC`, partition 4, UCUM `mN.s`.
pub const MILLI_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3762);

/// `265907^MDC_DIM_MICRO_NEWTON_SEC^MDC`, partition 4, UCUM `uN.s`.
pub const MICRO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3763);

/// `265908^MDC_DIM_NANO_NEWTON_SEC^MDC`, partition 4, UCUM `nN.s`.
pub const NANO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3764);

/// `265909^MDC_DIM_PICO_NEWTON_SEC^MDC`, partition 4, UCUM `pN.s`.
pub const PICO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3765);

/// `265910^MDC_DIM_FEMTO_NEWTON_SEC^MDC`, partition 4, UCUM `fN.s`.
pub const FEMTO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3766);

/// `265911^MDC_DIM_ATTO_NEWTON_SEC^MDC`, partition 4, UCUM `aN.s`.
pub const ATTO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3767);

/// `265912^MDC_DIM_ZEPTO_NEWTON_SEC^MDC`, partition 4, UCUM `zN.s`.
pub const ZEPTO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3768);

/// `265913^MDC_DIM_YOCTO_NEWTON_SEC^MDC`, partition 4, UCUM `yN.s`.
pub const YOCTO_NEWTON_SEC: UnitCode = UnitCode::from_term_code(3769);

/// `265920^MDC_DIM_NEWTON^MDC`, partition 4, UCUM `N`.
pub const NEWTON: UnitCode = UnitCode::from_term_code(3776);

/// `265920^MDC_DIM_X_NEWTON^MDC`, partition 4, UCUM `N`.
/// The preferred reference id of this code is `MDC_DIM_NEWTON`.
pub const X_NEWTON: UnitCode = UnitCode::from_term_code(3776);

/// `265921^MDC_DIM_DECA_NEWTON^MDC`, partition 4, UCUM `daN`.
pub const DECA_NEWTON: UnitCode = UnitCode::from_term_code(3777);

/// `265922^MDC_DIM_HECTO_NEWTON^MDC`, partition 4, UCUM `hN`.
pub const HECTO_NEWTON: UnitCode = UnitCode::from_term_code(3778);

/// `265923^MDC_DIM_KILO_NEWTON^MDC`, partition 4, UCUM `kN`.
pub const KILO_NEWTON: UnitCode = UnitCode::from_term_code(3779);

/// `265924^MDC_DIM_MEGA_NEWTON^MDC`, partition 4, UCUM `MN`.
pub const MEGA_NEWTON: UnitCode = UnitCode::from_term_code(3780);

/// `265925^MDC_DIM_GIGA_NEWTON^MDC`, partition 4, UCUM `GN`.
pub const GIGA_NEWTON: UnitCode = UnitCode::from_term_code(3781);

/// `265926^MDC_DIM_TERA_NEWTON^MDC`, partition 4, UCUM `TN`.
pub const TERA_NEWTON: UnitCode = UnitCode::from_term_code(3782);

/// `265927^MDC_DIM_PETA_NEWTON^MDC`, partition 4, UCUM `PN`.
pub const PETA_NEWTON: UnitCode = UnitCode::from_term_code(3783);

/// `265928^MDC_DIM_EXA_NEWTON^MDC`, partition 4, UCUM `EN`.
pub const EXA_NEWTON: UnitCode = UnitCode::from_term_code(3784);

/// `265929^MDC_DIM_ZETTA_NEWTON^MDC`, partition 4, UCUM `ZN`.
pub const ZETTA_NEWTON: UnitCode = UnitCode::from_term_code(3785);

/// `265930^MDC_DIM_YOTTA_NEWTON^MDC`, partition 4, UCUM `YN`.
pub const YOTTA_NEWTON: UnitCode = UnitCode::from_term_code(3786);

/// `265936^MDC_DIM_DECI_NEWTON^MDC`, partition 4, UCUM `dN`.
pub const DECI_NEWTON: UnitCode = UnitCode::from_term_code(3792);

/// `265937^MDC_DIM_CENTI_NEWTON^MDC`, partition 4, UCUM `cN`.
pub const CENTI_NEWTON: UnitCode = UnitCode::from_term_code(3793);

/// `265938^MDC_DIM_MILLI_NEWTON^MDC`, partition 4, UCUM `mN`.
pub const MILLI_NEWTON: UnitCode = UnitCode::from_term_code(3794);

/// `265939^MDC_DIM_MICRO_NEWTON^MDC`, partition 4, UCUM `uN`.
pub const MICRO_NEWTON: UnitCode = UnitCode::from_term_code(3795);

/// `265940^MDC_DIM_NANO_NEWTON^MDC`, partition 4, UCUM `nN`.
pub const NANO_NEWTON: UnitCode = UnitCode::from_term_code(3796);

/// `265941^MDC_DIM_PICO_NEWTON^MDC`, partition 4, UCUM `pN`.
pub const PICO_NEWTON: UnitCode = UnitCode::from_term_code(3797);

/// `265942^MDC_DIM_FEMTO_NEWTON^MDC`, partition 4, UCUM `fN`.
pub const FEMTO_NEWTON: UnitCode = UnitCode::from_term_code(3798);

/// `265943^MDC_DIM_ATTO_NEWTON^MDC`, partition 4, UCUM `aN`.
pub const ATTO_NEWTON: UnitCode = UnitCode::from_term_code(3799);

/// `265944^MDC_DIM_ZEPTO_NEWTON^MDC`, partition 4, UCUM `zN`.
pub const ZEPTO_NEWTON: UnitCode = UnitCode::from_term_code(3800);

/// `265945^MDC_DIM_YOCTO_NEWTON^MDC`, partition 4, UCUM `yN`.
pub const YOCTO_NEWTON: UnitCode = UnitCode::from_term_code(3801);

/// `265952^MDC_DIM_DYNE^MDC`, partition 4, UCUM `dyn`.
pub const DYNE: UnitCode = UnitCode::from_term_code(3808);

/// `265952^MDC_DIM_X_DYNE^MDC`, partition 4, UCUM `dyn`.
/// The preferred reference id of this code is `MDC_DIM_DYNE`.
pub const X_DYNE: UnitCode = UnitCode::from_term_code(3808);

/// `265953^MDC_DIM_DECA_DYNE^MDC`, partition 4, UCUM `dadyn`.
pub const DECA_DYNE: UnitCode = UnitCode::from_term_code(3809);

/// `265954^MDC_DIM_HECTO_DYNE^MDC`, partition 4, UCUM `hdyn`.
pub const HECTO_DYNE: UnitCode = UnitCode::from_term_code(3810);

/// `265955^MDC_DIM_KILO_DYNE^MDC`, partition 4, UCUM `kdyn`.
pub const KILO_DYNE: UnitCode = UnitCode::from_term_code(3811);

/// `265956^MDC_DIM_MEGA_DYNE^MDC`, partition 4, UCUM `Mdyn`.
pub const MEGA_DYNE: UnitCode = UnitCode::from_term_code(3812);

/// `265957^MDC_DIM_GIGA_DYNE^MDC`, partition 4, UCUM `Gdyn`.
pub const GIGA_DYNE: UnitCode = UnitCode::from_term_code(3813);

/// `265958^MDC_DIM_TERA_DYNE^MDC`, partition 4, UCUM `Tdyn`.
pub const TERA_DYNE: UnitCode = UnitCode::from_term_code(3814);

/// `265959^MDC_DIM_PETA_DYNE^MDC`, partition 4, UCUM `Pdyn`.
pub const PETA_DYNE: UnitCode = UnitCode::from_term_code(3815);

/// `265960^MDC_DIM_EXA_DYNE^MDC`, partition 4, UCUM `Edyn`.
pub const EXA_DYNE: UnitCode = UnitCode::from_term_code(3816);

/// `265961^MDC_DIM_ZETTA_DYNE^MDC`, partition 4, UCUM `Zdyn`.
pub const ZETTA_DYNE: UnitCode = UnitCode::from_term_code(3817);

/// `265962^MDC_DIM_YOTTA_DYNE^MDC`, partition 4, UCUM `Ydyn`.
pub const YOTTA_DYNE: UnitCode = UnitCode::from_term_code(3818);

/// `265968^MDC_DIM_DECI_DYNE^MDC`, partition 4, UCUM `ddyn`.
pub const DECI_DYNE: UnitCode = UnitCode::from_term_code(3824);

/// `265969^MDC_DIM_CENTI_DYNE^MDC`, partition 4, UCUM `cdyn`.
pub const CENTI_DYNE: UnitCode = UnitCode::from_term_code(3825);

/// `265970^MDC_DIM_MILLI_DYNE^MDC`, partition 4, UCUM `mdyn`.
pub const MILLI_DYNE: UnitCode = UnitCode::from_term_code(3826);

/// `265971^MDC_DIM_MICRO_DYNE^MDC`, partition 4, UCUM `udyn`.
pub const MICRO_DYNE: UnitCode = UnitCode::from_term_code(3827);

/// `265972^MDC_DIM_NANO_DYNE^MDC`, partition 4, UCUM `ndyn`.
pub const NANO_DYNE: UnitCode = UnitCode::from_term_code(3828);

/// `265973^MDC_DIM_PICO_DYNE^MDC`, partition 4, UCUM `pdyn`.
pub const PICO_DYNE: UnitCode = UnitCode::from_term_code(3829);

/// `265974^MDC_DIM_FEMTO_DYNE^MDC`, partition 4, UCUM `fdyn`.
pub const FEMTO_DYNE: UnitCode = UnitCode::from_term_code(3830);

/// `265975^MDC_DIM_ATTO_DYNE^MDC`, partition 4, UCUM `adyn`.
pub const ATTO_DYNE: UnitCode = UnitCode::from_term_code(3831);

/// `265976^MDC_DIM_ZEPTO_DYNE^MDC`, partition 4, UCUM `zdyn`.
pub const ZEPTO_DYNE: UnitCode = UnitCode::from_term_code(3832);

/// `265977^MDC_DIM_YOCTO_DYNE^MDC`, partition 4, UCUM `ydyn`.
pub const YOCTO_DYNE: UnitCode = UnitCode::from_term_code(3833);

/// `265984^MDC_DIM_PASCAL^MDC`, partition 4, UCUM `Pa`.
pub const PASCAL: UnitCode = UnitCode::from_term_code(3840);

/// `265984^MDC_DIM_X_PASCAL^MDC`, partition 4, UCUM `Pa`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL`.
pub const X_PASCAL: UnitCode = UnitCode::from_term_code(3840);

/// `265985^MDC_DIM_DECA_PASCAL^MDC`, partition 4, UCUM `daPa`.
pub const DECA_PASCAL: UnitCode = UnitCode::from_term_code(3841);

/// `265986^MDC_DIM_HECTO_PASCAL^MDC`, partition 4, UCUM `hPa`.
pub const HECTO_PASCAL: UnitCode = UnitCode::from_term_code(3842);

/// `265987^MDC_DIM_KILO_PASCAL^MDC`, partition 4, UCUM `kPa`.
pub const KILO_PASCAL: UnitCode = UnitCode::from_term_code(3843);

/// `265988^MDC_DIM_MEGA_PASCAL^MDC`, partition 4, UCUM `MPa`.
pub const MEGA_PASCAL: UnitCode = UnitCode::from_term_code(3844);

/// `265989^MDC_DIM_GIGA_PASCAL^MDC`, partition 4, UCUM `GPa`.
pub const GIGA_PASCAL: UnitCode = UnitCode::from_term_code(3845);

/// `265990^MDC_DIM_TERA_PASCAL^MDC`, partition 4, UCUM `TPa`.
pub const TERA_PASCAL: UnitCode = UnitCode::from_term_code(3846);

/// `265991^MDC_DIM_PETA_PASCAL^MDC`, partition 4, UCUM `PPa`.
pub const PETA_PASCAL: UnitCode = UnitCode::from_term_code(3847);

/// `265992^MDC_DIM_EXA_PASCAL^MDC`, partition 4, UCUM `EPa`.
pub const EXA_PASCAL: UnitCode = UnitCode::from_term_code(3848);

/// `265993^MDC_DIM_ZETTA_PASCAL^MDC`, partition 4, UCUM `ZPa`.
pub const ZETTA_PASCAL: UnitCode = UnitCode::from_term_code(3849);

/// `265994^MDC_DIM_YOTTA_PASCAL^MDC`, partition 4, UCUM `YPa`.
pub const YOTTA_PASCAL: UnitCode = UnitCode::from_term_code(3850);

/// `266000^MDC_DIM_DECI_PASCAL^MDC`, partition 4, UCUM `dPa`.
pub const DECI_PASCAL: UnitCode = UnitCode::from_term_code(3856);

/// `266001^MDC_DIM_CENTI_PASCAL^MDC`, partition 4, UCUM `cPa`.
pub const CENTI_PASCAL: UnitCode = UnitCode::from_term_code(3857);

/// `266002^MDC_DIM_MILLI_PASCAL^MDC`, partition 4, UCUM `mPa`.
pub const MILLI_PASCAL: UnitCode = UnitCode::from_term_code(3858);

/// `266003^MDC_DIM_MICRO_PASCAL^MDC`, partition 4, UCUM `uPa`.
pub const MICRO_PASCAL: UnitCode = UnitCode::from_term_code(3859);

/// `266004^MDC_DIM_NANO_PASCAL^MDC`, partition 4, UCUM `nPa`.
pub const NANO_PASCAL: UnitCode = UnitCode::from_term_code(3860);

/// `266005^MDC_DIM_PICO_PASCAL^MDC`, partition 4, UCUM `pPa`.
pub const PICO_PASCAL: UnitCode = UnitCode::from_term_code(3861);

/// `266006^MDC_DIM_FEMTO_PASCAL^MDC`, partition 4, UCUM `fPa`.
pub const FEMTO_PASCAL: UnitCode = UnitCode::from_term_code(3862);

/// `266007^MDC_DIM_ATTO_PASCAL^MDC`, partition 4, UCUM `aPa`.
pub const ATTO_PASCAL: UnitCode = UnitCode::from_term_code(3863);

/// `266008^MDC_DIM_ZEPTO_PASCAL^MDC`, partition 4, UCUM `zPa`.
pub const ZEPTO_PASCAL: UnitCode = UnitCode::from_term_code(3864);

/// `266009^MDC_DIM_YOCTO_PASCAL^MDC`, partition 4, UCUM `yPa`.
pub const YOCTO_PASCAL: UnitCode = UnitCode::from_term_code(3865);

/// `266016^MDC_DIM_MMHG^MDC`, partition 4, UCUM `mm[Hg]`.
pub const MMHG: UnitCode = UnitCode::from_term_code(3872);

/// `266048^MDC_DIM_CM_H2O^MDC`, partition 4, UCUM `cm[H2O]`.
pub const CM_H2O: UnitCode = UnitCode::from_term_code(3904);

/// `266080^MDC_DIM_BAR^MDC`, partition 4, UCUM `bar`.
pub const BAR: UnitCode = UnitCode::from_term_code(3936);

/// `266080^MDC_DIM_X_BAR^MDC`, partition 4, UCUM `bar`.
/// The preferred reference id of this code is `MDC_DIM_BAR`.
pub const X_BAR: UnitCode = UnitCode::from_term_code(3936);

/// `266081^MDC_DIM_DECA_BAR^MDC`, partition 4, UCUM `dabar`.
pub const DECA_BAR: UnitCode = UnitCode::from_term_code(3937);

/// `266082^MDC_DIM_HECTO_BAR^MDC`, partition 4, UCUM `hbar`.
pub const HECTO_BAR: UnitCode = UnitCode::from_term_code(3938);

/// `266083^MDC_DIM_KILO_BAR^MDC`, partition 4, UCUM `kbar`.
pub const KILO_BAR: UnitCode = UnitCode::from_term_code(3939);

/// `266084^MDC_DIM_MEGA_BAR^MDC`, partition 4, UCUM `Mbar`.
pub const MEGA_BAR: UnitCode = UnitCode::from_term_code(3940);

/// `266085^MDC_DIM_GIGA_BAR^MDC`, partition 4, UCUM `Gbar`.
pub const GIGA_BAR: UnitCode = UnitCode::from_term_code(3941);

/// `266086^MDC_DIM_TERA_BAR^MDC`, partition 4, UCUM `Tbar`.
pub const TERA_BAR: UnitCode = UnitCode::from_term_code(3942);

/// `266087^MDC_DIM_PETA_BAR^MDC`, partition 4, UCUM `Pbar`.
pub const PETA_BAR: UnitCode = UnitCode::from_term_code(3943);

/// `266088^MDC_DIM_EXA_BAR^MDC`, partition 4, UCUM `Ebar`.
pub const EXA_BAR: UnitCode = UnitCode::from_term_code(3944);

/// `266089^MDC_DIM_ZETTA_BAR^MDC`, partition 4, UCUM `Zbar`.
pub const ZETTA_BAR: UnitCode = UnitCode::from_term_code(3945);

/// `266090^MDC_DIM_YOTTA_BAR^MDC`, partition 4, UCUM `Ybar`.
pub const YOTTA_BAR: UnitCode = UnitCode::from_term_code(3946);

/// `266096^MDC_DIM_DECI_BAR^MDC`, partition 4, UCUM `dbar`.
pub const DECI_BAR: UnitCode = UnitCode::from_term_code(3952);

/// `266097^MDC_DIM_CENTI_BAR^MDC`, partition 4, UCUM `cbar`.
pub const CENTI_BAR: UnitCode = UnitCode::from_term_code(3953);

/// `266098^MDC_DIM_MILLI_BAR^MDC`, partition 4, UCUM `mbar`.
pub const MILLI_BAR: UnitCode = UnitCode::from_term_code(3954);

/// `266099^MDC_DIM_MICRO_BAR^MDC`, partition 4, UCUM `ubar`.
pub const MICRO_BAR: UnitCode = UnitCode::from_term_code(3955);

/// `266100^MDC_DIM_NANO_BAR^MDC`, partition 4, UCUM `nbar`.
pub const NANO_BAR: UnitCode = UnitCode::from_term_code(3956);

/// `266101^MDC_DIM_PICO_BAR^MDC`, partition 4, UCUM `pbar`.
pub const PICO_BAR: UnitCode = UnitCode::from_term_code(3957);

/// `266102^MDC_DIM_FEMTO_BAR^MDC`, partition 4, UCUM `fbar`.
pub const FEMTO_BAR: UnitCode = UnitCode::from_term_code(3958);

/// `266103^MDC_DIM_ATTO_BAR^MDC`, partition 4, UCUM `abar`.
pub const ATTO_BAR: UnitCode = UnitCode::from_term_code(3959);

/// `266104^MDC_DIM_ZEPTO_BAR^MDC`, partition 4, UCUM `zbar`.
pub const ZEPTO_BAR: UnitCode = UnitCode::from_term_code(3960);

/// `266105^MDC_DIM_YOCTO_BAR^MDC`, partition 4, UCUM `ybar`.
pub const YOCTO_BAR: UnitCode = UnitCode::from_term_code(3961);

/// `266112^MDC_DIM_JOULES^MDC`, partition 4, UCUM `J`.
pub const JOULES: UnitCode = UnitCode::from_term_code(3968);

/// `266112^MDC_DIM_X_JOULES^MDC`, partition 4, UCUM `J`.
/// The preferred reference id of this code is `MDC_DIM_JOULES`.
pub const X_JOULES: UnitCode = UnitCode::from_term_code(3968);

/// `266113^MDC_DIM_DECA_JOULES^MDC`, partition 4, UCUM `daJ`.
pub const DECA_JOULES: UnitCode = UnitCode::from_term_code(3969);

/// `266114^MDC_DIM_HECTO_JOULES^MDC`, partition 4, UCUM `hJ`.
pub const HECTO_JOULES: UnitCode = UnitCode::from_term_code(3970);

/// `266115^MDC_DIM_KILO_JOULES^MDC`, partition 4, UCUM `kJ`.
pub const KILO_JOULES: UnitCode = UnitCode::from_term_code(3971);

/// `266116^MDC_DIM_MEGA_JOULES^MDC`, partition 4, UCUM `MJ`.
pub const MEGA_JOULES: UnitCode = UnitCode::from_term_code(3972);

/// `266117^MDC_DIM_GIGA_JOULES^MDC`, partition 4, UCUM `GJ`.
pub const GIGA_JOULES: UnitCode = UnitCode::from_term_code(3973);

/// `266118^MDC_DIM_TERA_JOULES^MDC`, partition 4, UCUM `TJ`.
pub const TERA_JOULES: UnitCode = UnitCode::from_term_code(3974);

/// `266119^MDC_DIM_PETA_JOULES^MDC`, partition 4, UCUM `PJ`.
pub const PETA_JOULES: UnitCode = UnitCode::from_term_code(3975);

/// `266120^MDC_DIM_EXA_JOULES^MDC`, partition 4, UCUM `EJ`.
pub const EXA_JOULES: UnitCode = UnitCode::from_term_code(3976);

/// `266121^MDC_DIM_ZETTA_JOULES^MDC`, partition 4, UCUM `ZJ`.
pub const ZETTA_JOULES: UnitCode = UnitCode::from_term_code(3977);

/// `266122^MDC_DIM_YOTTA_JOULES^MDC`, partition 4, UCUM `YJ`.
pub const YOTTA_JOULES: UnitCode = UnitCode::from_term_code(3978);

/// `266128^MDC_DIM_DECI_JOULES^MDC`, partition 4, UCUM `dJ`.
pub const DECI_JOULES: UnitCode = UnitCode::from_term_code(3984);

/// `266129^MDC_DIM_CENTI_JOULES^MDC`, partition 4, UCUM `cJ`.
pub const CENTI_JOULES: UnitCode = UnitCode::from_term_code(3985);

/// `266130^MDC_DIM_MILLI_JOULES^MDC`, partition 4, UCUM `mJ`.
pub const MILLI_JOULES: UnitCode = UnitCode::from_term_code(3986);

/// `266131^MDC_DIM_MICRO_JOULES^MDC`, partition 4, UCUM `uJ`.
pub const MICRO_JOULES: UnitCode = UnitCode::from_term_code(3987);

/// `266132^MDC_DIM_NANO_JOULES^MDC`, partition 4, UCUM `nJ`.
pub const NANO_JOULES: UnitCode = UnitCode::from_term_code(3988);

/// `266133^MDC_DIM_PICO_JOULES^MDC`, partition 4, UCUM `pJ`.
pub const PICO_JOULES: UnitCode = UnitCode::from_term_code(3989);

/// `266134^MDC_DIM_FEMTO_JOULES^MDC`, partition 4, UCUM `fJ`.
pub const FEMTO_JOULES: UnitCode = UnitCode::from_term_code(3990);

/// `266135^MDC_DIM_ATTO_JOULES^MDC`, partition 4, UCUM `aJ`.
pub const ATTO_JOULES: UnitCode = UnitCode::from_term_code(3991);

/// `266136^MDC_DIM_ZEPTO_JOULES^MDC`, partition 4, UCUM `zJ`.
pub const ZEPTO_JOULES: UnitCode = UnitCode::from_term_code(3992);

/// `266137^MDC_DIM_YOCTO_JOULES^MDC`, partition 4, UCUM `yJ`.
pub const YOCTO_JOULES: UnitCode = UnitCode::from_term_code(3993);

/// `266144^MDC_DIM_EVOLT^MDC`, partition 4, UCUM `eV`.
pub const EVOLT: UnitCode = UnitCode::from_term_code(4000);

/// `266144^MDC_DIM_X_EVOLT^MDC`, partition 4, UCUM `eV`.
/// The preferred reference id of this code is `MDC_DIM_EVOLT`.
pub const X_EVOLT: UnitCode = UnitCode::from_term_code(4000);

/// `266145^MDC_DIM_DECA_EVOLT^MDC`, partition 4, UCUM `daeV`.
pub const DECA_EVOLT: UnitCode = UnitCode::from_term_code(4001);

/// `266146^MDC_DIM_HECTO_EVOLT^MDC`, partition 4, UCUM `heV`.
pub const HECTO_EVOLT: UnitCode = UnitCode::from_term_code(4002);

/// `266147^MDC_DIM_KILO_EVOLT^MDC`, partition 4, UCUM `keV`.
pub const KILO_EVOLT: UnitCode = UnitCode::from_term_code(4003);

/// `266148^MDC_DIM_MEGA_EVOLT^MDC`, partition 4, UCUM `MeV`.
pub const MEGA_EVOLT: UnitCode = UnitCode::from_term_code(4004);

/// `266149^MDC_DIM_GIGA_EVOLT^MDC`, partition 4, UCUM `GeV`.
pub const GIGA_EVOLT: UnitCode = UnitCode::from_term_code(4005);

/// `266150^MDC_DIM_TERA_EVOLT^MDC`, partition 4, UCUM `TeV`.
pub const TERA_EVOLT: UnitCode = UnitCode::from_term_code(4006);

/// `266151^MDC_DIM_PETA_EVOLT^MDC`, partition 4, UCUM `PeV`.
pub const PETA_EVOLT: UnitCode = UnitCode::from_term_code(4007);

/// `266152^MDC_DIM_EXA_EVOLT^MDC`, partition 4, UCUM `EeV`.
pub const EXA_EVOLT: UnitCode = UnitCode::from_term_code(4008);

/// `266153^MDC_DIM_ZETTA_EVOLT^MDC`, partition 4, UCUM `ZeV`.
pub const ZETTA_EVOLT: UnitCode = UnitCode::from_term_code(4009);

/// `266154^MDC_DIM_YOTTA_EVOLT^MDC`, partition 4, UCUM `YeV`.
pub const YOTTA_EVOLT: UnitCode = UnitCode::from_term_code(4010);

/// `266160^MDC_DIM_DECI_EVOLT^MDC`, partition 4, UCUM `deV`.
pub const DECI_EVOLT: UnitCode = UnitCode::from_term_code(4016);

/// `266161^MDC_DIM_CENTI_EVOLT^MDC`, partition 4, UCUM `ceV`.
pub const CENTI_EVOLT: UnitCode = UnitCode::from_term_code(4017);

/// `266162^MDC_DIM_MILLI_EVOLT^MDC`, partition 4, UCUM `meV`.
pub const MILLI_EVOLT: UnitCode = UnitCode::from_term_code(4018);

/// `266163^MDC_DIM_MICRO_EVOLT^MDC`, partition 4, UCUM `ueV`.
pub const MICRO_EVOLT: UnitCode = UnitCode::from_term_code(4019);

/// `266164^MDC_DIM_NANO_EVOLT^MDC`, partition 4, UCUM `neV`.
pub const NANO_EVOLT: UnitCode = UnitCode::from_term_code(4020);

/// `266165^MDC_DIM_PICO_EVOLT^MDC`, partition 4, UCUM `peV`.
pub const PICO_EVOLT: UnitCode = UnitCode::from_term_code(4021);

/// `266166^MDC_DIM_FEMTO_EVOLT^MDC`, partition 4, UCUM `feV`.
pub const FEMTO_EVOLT: UnitCode = UnitCode::from_term_code(4022);

/// `266167^MDC_DIM_ATTO_EVOLT^MDC`, partition 4, UCUM `aeV`.
pub const ATTO_EVOLT: UnitCode = UnitCode::from_term_code(4023);

/// `266168^MDC_DIM_ZEPTO_EVOLT^MDC`, partition 4, UCUM `zeV`.
pub const ZEPTO_EVOLT: UnitCode = UnitCode::from_term_code(4024);

/// `266169^MDC_DIM_YOCTO_EVOLT^MDC`, partition 4, UCUM `yeV`.
pub const YOCTO_EVOLT: UnitCode = UnitCode::from_term_code(4025);

/// `266176^MDC_DIM_WATT^MDC`, partition 4, UCUM `W`.
pub const WATT: UnitCode = UnitCode::from_term_code(4032);

/// `266176^MDC_DIM_X_WATT^MDC`, partition 4, UCUM `W`.
/// The preferred reference id of this code is `MDC_DIM_WATT`.
pub const X_WATT: UnitCode = UnitCode::from_term_code(4032);

/// `266177^MDC_DIM_DECA_WATT^MDC`, partition 4, UCUM `daW`.
pub const DECA_WATT: UnitCode = UnitCode::from_term_code(4033);

/// `266178^MDC_DIM_HECTO_WATT^MDC`, partition 4, UCUM `hW`.
pub const HECTO_WATT: UnitCode = UnitCode::from_term_code(4034);

/// `266179^MDC_DIM_KILO_WATT^MDC`, partition 4, UCUM `kW`.
pub const KILO_WATT: UnitCode = UnitCode::from_term_code(4035);

/// `266180^MDC_DIM_MEGA_WATT^MDC`, partition 4, UCUM `MW`.
pub const MEGA_WATT: UnitCode = UnitCode::from_term_code(4036);

/// `266181^MDC_DIM_GIGA_WATT^MDC`, partition 4, UCUM `GW`.
pub const GIGA_WATT: UnitCode = UnitCode::from_term_code(4037);

/// `266182^MDC_DIM_TERA_WATT^MDC`, partition 4, UCUM `TW`.
pub const TERA_WATT: UnitCode = UnitCode::from_term_code(4038);

/// `266183^MDC_DIM_PETA_WATT^MDC`, partition 4, UCUM `PW`.
pub const PETA_WATT: UnitCode = UnitCode::from_term_code(4039);

/// `266184^MDC_DIM_EXA_WATT^MDC`, partition 4, UCUM `EW`.
pub const EXA_WATT: UnitCode = UnitCode::from_term_code(4040);

/// `266185^MDC_DIM_ZETTA_WATT^MDC`, partition 4, UCUM `ZW`.
pub const ZETTA_WATT: UnitCode = UnitCode::from_term_code(4041);

/// `266186^MDC_DIM_YOTTA_WATT^MDC`, partition 4, UCUM `YW`.
pub const YOTTA_WATT: UnitCode = UnitCode::from_term_code(4042);

/// `266192^MDC_DIM_DECI_WATT^MDC`, partition 4, UCUM `dW`.
pub const DECI_WATT: UnitCode = UnitCode::from_term_code(4048);

/// `266193^MDC_DIM_CENTI_WATT^MDC`, partition 4, UCUM `cW`.
pub const CENTI_WATT: UnitCode = UnitCode::from_term_code(4049);

/// `266194^MDC_DIM_MILLI_WATT^MDC`, partition 4, UCUM `mW`.
pub const MILLI_WATT: UnitCode = UnitCode::from_term_code(4050);

/// `266195^MDC_DIM_MICRO_WATT^MDC`, partition 4, UCUM `uW`.
pub const MICRO_WATT: UnitCode = UnitCode::from_term_code(4051);

/// `266196^MDC_DIM_NANO_WATT^MDC`, partition 4, UCUM `nW`.
pub const NANO_WATT: UnitCode = UnitCode::from_term_code(4052);

/// `266197^MDC_DIM_PICO_WATT^MDC`, partition 4, UCUM `pW`.
pub const PICO_WATT: UnitCode = UnitCode::from_term_code(4053);

/// `266198^MDC_DIM_FEMTO_WATT^MDC`, partition 4, UCUM `fW`.
pub const FEMTO_WATT: UnitCode = UnitCode::from_term_code(4054);

/// `266199^MDC_DIM_ATTO_WATT^MDC`, partition 4, UCUM `aW`.
pub const ATTO_WATT: UnitCode = UnitCode::from_term_code(4055);

/// `266200^MDC_DIM_ZEPTO_WATT^MDC`, partition 4, UCUM `zW`.
pub const ZEPTO_WATT: UnitCode = UnitCode::from_term_code(4056);

/// `266201^MDC_DIM_YOCTO_WATT^MDC`, partition 4, UCUM `yW`.
pub const YOCTO_WATT: UnitCode = UnitCode::from_term_code(4057);

/// `266208^MDC_DIM_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `Pa.s/m3`.
pub const PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4064);

/// `266208^MDC_DIM_X_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `Pa.s/m3`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_SEC_PER_M_CUBE`.
pub const X_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4064);

/// `266209^MDC_DIM_DECA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `daPa.s/m3`.
pub const DECA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4065);

/// `266210^MDC_DIM_HECTO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `hPa.s/m3`.
pub const HECTO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4066);

/// `266211^MDC_DIM_KILO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `kPa.s/m3`.
pub const KILO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4067);

/// `266212^MDC_DIM_MEGA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `MPa.s/m3`.
pub const MEGA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4068);

/// `266213^MDC_DIM_GIGA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `GPa.s/m3`.
pub const GIGA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4069);

/// `266214^MDC_DIM_TERA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `TPa.s/m3`.
pub const TERA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4070);

/// `266215^MDC_DIM_PETA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `PPa.s/m3`.
pub const PETA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4071);

/// `266216^MDC_DIM_EXA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `EPa.s/m3`.
pub const EXA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4072);

/// `266217^MDC_DIM_ZETTA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `ZPa.s/m3`.
pub const ZETTA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4073);

/// `266218^MDC_DIM_YOTTA_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `YPa.s/m3`.
pub const YOTTA_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4074);

/// `266224^MDC_DIM_DECI_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `dPa.s/m3`.
pub const DECI_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4080);

/// `266225^MDC_DIM_CENTI_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `cPa.s/m3`.
pub const CENTI_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4081);

/// `266226^MDC_DIM_MILLI_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `mPa.s/m3`.
pub const MILLI_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4082);

/// `266227^MDC_DIM_MICRO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `uPa.s/m3`.
pub const MICRO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4083);

/// `266228^MDC_DIM_NANO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `nPa.s/m3`.
pub const NANO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4084);

/// `266229^MDC_DIM_PICO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `pPa.s/m3`.
pub const PICO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4085);

/// `266230^MDC_DIM_FEMTO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `fPa.s/m3`.
pub const FEMTO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4086);

/// `266231^MDC_DIM_ATTO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `aPa.s/m3`.
pub const ATTO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4087);

/// `266232^MDC_DIM_ZEPTO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `zPa.s/m3`.
pub const ZEPTO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4088);

/// `266233^MDC_DIM_YOCTO_PASCAL_SEC_PER_M_CUBE^MDC`, partition 4, UCUM `yPa.s/m3`.
pub const YOCTO_PASCAL_SEC_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4089);

/// `266240^MDC_DIM_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `Pa.s/L`.
pub const PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4096);

/// `266240^MDC_DIM_X_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `Pa.s/L`.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_SEC_PER_L`.
pub const X_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4096);

/// `266241^MDC_DIM_DECA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `daPa.s/L`.
pub const DECA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4097);

/// `266242^MDC_DIM_HECTO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `hPa.s/L`.
pub const HECTO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4098);

/// `266243^MDC_DIM_KILO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `kPa.s/L`.
pub const KILO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4099);

/// `266244^MDC_DIM_MEGA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `MPa.s/L`.
pub const MEGA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4100);

/// `266245^MDC_DIM_GIGA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `GPa.s/L`.
pub const GIGA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4101);

/// `266246^MDC_DIM_TERA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `TPa.s/L`.
pub const TERA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4102);

/// `266247^MDC_DIM_PETA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `PPa.s/L`.
pub const PETA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4103);

/// `266248^MDC_DIM_EXA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `EPa.s/L`.
pub const EXA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4104);

/// `266249^MDC_DIM_ZETTA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `ZPa.s/L`.
pub const ZETTA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4105);

/// `266250^MDC_DIM_YOTTA_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `YPa.s/L`.
pub const YOTTA_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4106);

/// `266256^MDC_DIM_DECI_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `dPa.s/L`.
pub const DECI_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4112);

/// `266257^MDC_DIM_CENTI_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `cPa.s/L`.
pub const CENTI_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4113);

/// `266258^MDC_DIM_MILLI_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `mPa.s/L`.
pub const MILLI_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4114);

/// `266259^MDC_DIM_MICRO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `uPa.s/L`.
pub const MICRO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4115);

/// `266260^MDC_DIM_NANO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `nPa.s/L`.
pub const NANO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4116);

/// `266261^MDC_DIM_PICO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `pPa.s/L`.
pub const PICO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4117);

/// `266262^MDC_DIM_FEMTO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `fPa.s/L`.
pub const FEMTO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4118);

/// `266263^MDC_DIM_ATTO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `aPa.s/L`.
pub const ATTO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4119);

/// `266264^MDC_DIM_ZEPTO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `zPa.s/L`.
pub const ZEPTO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4120);

/// `266265^MDC_DIM_YOCTO_PASCAL_SEC_PER_L^MDC`, partition 4, UCUM `yPa.s/L`.
pub const YOCTO_PASCAL_SEC_PER_L: UnitCode = UnitCode::from_term_code(4121);

/// `266304^MDC_DIM_AMPS^MDC`, partition 4, UCUM `A`.
pub const AMPS: UnitCode = UnitCode::from_term_code(4160);

/// `266304^MDC_DIM_X_AMPS^MDC`, partition 4, UCUM `A`.
/// The preferred reference id of this code is `MDC_DIM_AMPS`.
pub const X_AMPS: UnitCode = UnitCode::from_term_code(4160);

/// `266305^MDC_DIM_DECA_AMPS^MDC`, partition 4, UCUM `daA`.
pub const DECA_AMPS: UnitCode = UnitCode::from_term_code(4161);

/// `266306^MDC_DIM_HECTO_AMPS^MDC`, partition 4, UCUM `hA`.
pub const HECTO_AMPS: UnitCode = UnitCode::from_term_code(4162);

/// `266307^MDC_DIM_KILO_AMPS^MDC`, partition 4, UCUM `kA`.
pub const KILO_AMPS: UnitCode = UnitCode::from_term_code(4163);

/// `266308^MDC_DIM_MEGA_AMPS^MDC`, partition 4, UCUM `MA`.
pub const MEGA_AMPS: UnitCode = UnitCode::from_term_code(4164);

/// `266309^MDC_DIM_GIGA_AMPS^MDC`, partition 4, UCUM `GA`.
pub const GIGA_AMPS: UnitCode = UnitCode::from_term_code(4165);

/// `266310^MDC_DIM_TERA_AMPS^MDC`, partition 4, UCUM `TA`.
pub const TERA_AMPS: UnitCode = UnitCode::from_term_code(4166);

/// `266311^MDC_DIM_PETA_AMPS^MDC`, partition 4, UCUM `PA`.
pub const PETA_AMPS: UnitCode = UnitCode::from_term_code(4167);

/// `266312^MDC_DIM_EXA_AMPS^MDC`, partition 4, UCUM `EA`.
pub const EXA_AMPS: UnitCode = UnitCode::from_term_code(4168);

/// `266313^MDC_DIM_ZETTA_AMPS^MDC`, partition 4, UCUM `ZA`.
pub const ZETTA_AMPS: UnitCode = UnitCode::from_term_code(4169);

/// `266314^MDC_DIM_YOTTA_AMPS^MDC`, partition 4, UCUM `YA`.
pub const YOTTA_AMPS: UnitCode = UnitCode::from_term_code(4170);

/// `266320^MDC_DIM_DECI_AMPS^MDC`, partition 4, UCUM `dA`.
pub const DECI_AMPS: UnitCode = UnitCode::from_term_code(4176);

/// `266321^MDC_DIM_CENTI_AMPS^MDC`, partition 4, UCUM `cA`.
pub const CENTI_AMPS: UnitCode = UnitCode::from_term_code(4177);

/// `266322^MDC_DIM_MILLI_AMPS^MDC`, partition 4, UCUM `mA`.
pub const MILLI_AMPS: UnitCode = UnitCode::from_term_code(4178);

/// `266323^MDC_DIM_MICRO_AMPS^MDC`, partition 4, UCUM `uA`.
pub const MICRO_AMPS: UnitCode = UnitCode::from_term_code(4179);

/// `266324^MDC_DIM_NANO_AMPS^MDC`, partition 4, UCUM `nA`.
pub const NANO_AMPS: UnitCode = UnitCode::from_term_code(4180);

/// `266325^MDC_DIM_PICO_AMPS^MDC`, partition 4, UCUM `pA`.
pub const PICO_AMPS: UnitCode = UnitCode::from_term_code(4181);

/// `266326^MDC_DIM_FEMTO_AMPS^MDC`, partition 4, UCUM `fA`.
pub const FEMTO_AMPS: UnitCode = UnitCode::from_term_code(4182);

/// `266327^MDC_DIM_ATTO_AMPS^MDC`, partition 4, UCUM `aA`.
pub const ATTO_AMPS: UnitCode = UnitCode::from_term_code(4183);

/// `266328^MDC_DIM_ZEPTO_AMPS^MDC`, partition 4, UCUM `zA`.
pub const ZEPTO_AMPS: UnitCode = UnitCode::from_term_code(4184);

/// `266329^MDC_DIM_YOCTO_AMPS^MDC`, partition 4, UCUM `yA`.
pub const YOCTO_AMPS: UnitCode = UnitCode::from_term_code(4185);

/// `266336^MDC_DIM_COULOMB^MDC`, partition 4, UCUM `C`.
pub const COULOMB: UnitCode = UnitCode::from_term_code(4192);

/// `266336^MDC_DIM_X_COULOMB^MDC`, partition 4, UCUM `C`.
/// The preferred reference id of this code is `MDC_DIM_COULOMB`.
pub const X_COULOMB: UnitCode = UnitCode::from_term_code(4192);

/// `266337^MDC_DIM_DECA_COULOMB^MDC`, partition 4, UCUM `daC`.
pub const DECA_COULOMB: UnitCode = UnitCode::from_term_code(4193);

/// `266338^MDC_DIM_HECTO_COULOMB^MDC`, partition 4, UCUM `hC`.
pub const HECTO_COULOMB: UnitCode = UnitCode::from_term_code(4194);

/// `266339^MDC_DIM_KILO_COULOMB^MDC`, partition 4, UCUM `kC`.
pub const KILO_COULOMB: UnitCode = UnitCode::from_term_code(4195);

/// `266340^MDC_DIM_MEGA_COULOMB^MDC`, partition 4, UCUM `MC`.
pub const MEGA_COULOMB: UnitCode = UnitCode::from_term_code(4196);

/// `266341^MDC_DIM_GIGA_COULOMB^MDC`, partition 4, UCUM `GC`.
pub const GIGA_COULOMB: UnitCode = UnitCode::from_term_code(4197);

/// `266342^MDC_DIM_TERA_COULOMB^MDC`, partition 4, UCUM `TC`.
pub const TERA_COULOMB: UnitCode = UnitCode::from_term_code(4198);

/// `266343^MDC_DIM_PETA_COULOMB^MDC`, partition 4, UCUM `PC`.
pub const PETA_COULOMB: UnitCode = UnitCode::from_term_code(4199);

/// `266344^MDC_DIM_EXA_COULOMB^MDC`, partition 4, UCUM `EC`.
pub const EXA_COULOMB: UnitCode = UnitCode::from_term_code(4200);

/// `266345^MDC_DIM_ZETTA_COULOMB^MDC`, partition 4, UCUM `ZC`.
pub const ZETTA_COULOMB: UnitCode = UnitCode::from_term_code(4201);

/// `266346^MDC_DIM_YOTTA_COULOMB^MDC`, partition 4, UCUM `YC`.
pub const YOTTA_COULOMB: UnitCode = UnitCode::from_term_code(4202);

/// `266352^MDC_DIM_DECI_COULOMB^MDC`, partition 4, UCUM `dC`.
pub const DECI_COULOMB: UnitCode = UnitCode::from_term_code(4208);

/// `266353^MDC_DIM_CENTI_COULOMB^MDC`, partition 4, UCUM `cC`.
pub const CENTI_COULOMB: UnitCode = UnitCode::from_term_code(4209);

/// `266354^MDC_DIM_MILLI_COULOMB^MDC`, partition 4, UCUM `mC`.
pub const MILLI_COULOMB: UnitCode = UnitCode::from_term_code(4210);

/// `266355^MDC_DIM_MICRO_COULOMB^MDC`, partition 4, UCUM `uC`.
pub const MICRO_COULOMB: UnitCode = UnitCode::from_term_code(4211);

/// `266356^MDC_DIM_NANO_COULOMB^MDC`, partition 4, UCUM `nC`.
pub const NANO_COULOMB: UnitCode = UnitCode::from_term_code(4212);

/// `266357^MDC_DIM_PICO_COULOMB^MDC`, partition 4, UCUM `pC`.
pub const PICO_COULOMB: UnitCode = UnitCode::from_term_code(4213);

/// `266358^MDC_DIM_FEMTO_COULOMB^MDC`, partition 4, UCUM `fC`.
pub const FEMTO_COULOMB: UnitCode = UnitCode::from_term_code(4214);

/// `266359^MDC_DIM_ATTO_COULOMB^MDC`, partition 4, UCUM `aC`.
pub const ATTO_COULOMB: UnitCode = UnitCode::from_term_code(4215);

/// `266360^MDC_DIM_ZEPTO_COULOMB^MDC`, partition 4, UCUM `zC`.
pub const ZEPTO_COULOMB: UnitCode = UnitCode::from_term_code(4216);

/// `266361^MDC_DIM_YOCTO_COULOMB^MDC`, partition 4, UCUM `yC`.
pub const YOCTO_COULOMB: UnitCode = UnitCode::from_term_code(4217);

/// `266368^MDC_DIM_AMPS_PER_M^MDC`, partition 4, UCUM `A/m`.
pub const AMPS_PER_M: UnitCode = UnitCode::from_term_code(4224);

/// `266368^MDC_DIM_X_AMPS_PER_M^MDC`, partition 4, UCUM `A/m`.
/// The preferred reference id of this code is `MDC_DIM_AMPS_PER_M`.
pub const X_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4224);

/// `266369^MDC_DIM_DECA_AMPS_PER_M^MDC`, partition 4, UCUM `daA/m`.
pub const DECA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4225);

/// `266370^MDC_DIM_HECTO_AMPS_PER_M^MDC`, partition 4, UCUM `hA/m`.
pub const HECTO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4226);

/// `266371^MDC_DIM_KILO_AMPS_PER_M^MDC`, partition 4, UCUM `kA/m`.
pub const KILO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4227);

/// `266372^MDC_DIM_MEGA_AMPS_PER_M^MDC`, partition 4, UCUM `MA/m`.
pub const MEGA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4228);

/// `266373^MDC_DIM_GIGA_AMPS_PER_M^MDC`, partition 4, UCUM `GA/m`.
pub const GIGA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4229);

/// `266374^MDC_DIM_TERA_AMPS_PER_M^MDC`, partition 4, UCUM `TA/m`.
pub const TERA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4230);

/// `266375^MDC_DIM_PETA_AMPS_PER_M^MDC`, partition 4, UCUM `PA/m`.
pub const PETA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4231);

/// `266376^MDC_DIM_EXA_AMPS_PER_M^MDC`, partition 4, UCUM `EA/m`.
pub const EXA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4232);

/// `266377^MDC_DIM_ZETTA_AMPS_PER_M^MDC`, partition 4, UCUM `ZA/m`.
pub const ZETTA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4233);

/// `266378^MDC_DIM_YOTTA_AMPS_PER_M^MDC`, partition 4, UCUM `YA/m`.
pub const YOTTA_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4234);

/// `266384^MDC_DIM_DECI_AMPS_PER_M^MDC`, partition 4, UCUM `dA/m`.
pub const DECI_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4240);

/// `266385^MDC_DIM_CENTI_AMPS_PER_M^MDC`, partition 4, UCUM `cA/m`.
pub const CENTI_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4241);

/// `266386^MDC_DIM_MILLI_AMPS_PER_M^MDC`, partition 4, UCUM `mA/m`.
pub const MILLI_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4242);

/// `266387^MDC_DIM_MICRO_AMPS_PER_M^MDC`, partition 4, UCUM `uA/m`.
pub const MICRO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4243);

/// `266388^MDC_DIM_NANO_AMPS_PER_M^MDC`, partition 4, UCUM `nA/m`.
pub const NANO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4244);

/// `266389^MDC_DIM_PICO_AMPS_PER_M^MDC`, partition 4, UCUM `pA/m`.
pub const PICO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4245);

/// `266390^MDC_DIM_FEMTO_AMPS_PER_M^MDC`, partition 4, UCUM `fA/m`.
pub const FEMTO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4246);

/// `266391^MDC_DIM_ATTO_AMPS_PER_M^MDC`, partition 4, UCUM `aA/m`.
pub const ATTO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4247);

/// `266392^MDC_DIM_ZEPTO_AMPS_PER_M^MDC`, partition 4, UCUM `zA/m`.
pub const ZEPTO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4248);

/// `266393^MDC_DIM_YOCTO_AMPS_PER_M^MDC`, partition 4, UCUM `yA/m`.
pub const YOCTO_AMPS_PER_M: UnitCode = UnitCode::from_term_code(4249);

/// `266400^MDC_DIM_VOLT^MDC`, partition 4, UCUM `V`.
pub const VOLT: UnitCode = UnitCode::from_term_code(4256);

/// `266400^MDC_DIM_X_VOLT^MDC`, partition 4, UCUM `V`.
/// The preferred reference id of this code is `MDC_DIM_VOLT`.
pub const X_VOLT: UnitCode = UnitCode::from_term_code(4256);

/// `266401^MDC_DIM_DECA_VOLT^MDC`, partition 4, UCUM `daV`.
pub const DECA_VOLT: UnitCode = UnitCode::from_term_code(4257);

/// `266402^MDC_DIM_HECTO_VOLT^MDC`, partition 4, UCUM `hV`.
pub const HECTO_VOLT: UnitCode = UnitCode::from_term_code(4258);

/// `266403^MDC_DIM_KILO_VOLT^MDC`, partition 4, UCUM `kV`.
pub const KILO_VOLT: UnitCode = UnitCode::from_term_code(4259);

/// `266404^MDC_DIM_MEGA_VOLT^MDC`, partition 4, UCUM `MV`.
pub const MEGA_VOLT: UnitCode = UnitCode::from_term_code(4260);

/// `266405^MDC_DIM_GIGA_VOLT^MDC`, partition 4, UCUM `GV`.
pub const GIGA_VOLT: UnitCode = UnitCode::from_term_code(4261);

/// `266406^MDC_DIM_TERA_VOLT^MDC`, partition 4, UCUM `TV`.
pub const TERA_VOLT: UnitCode = UnitCode::from_term_code(4262);

/// `266407^MDC_DIM_PETA_VOLT^MDC`, partition 4, UCUM `PV`.
pub const PETA_VOLT: UnitCode = UnitCode::from_term_code(4263);

/// `266408^MDC_DIM_EXA_VOLT^MDC`, partition 4, UCUM `EV`.
pub const EXA_VOLT: UnitCode = UnitCode::from_term_code(4264);

/// `266409^MDC_DIM_ZETTA_VOLT^MDC`, partition 4, UCUM `ZV`.
pub const ZETTA_VOLT: UnitCode = UnitCode::from_term_code(4265);

/// `266410^MDC_DIM_YOTTA_VOLT^MDC`, partition 4, UCUM `YV`.
pub const YOTTA_VOLT: UnitCode = UnitCode::from_term_code(4266);

/// `266416^MDC_DIM_DECI_VOLT^MDC`, partition 4, UCUM `dV`.
pub const DECI_VOLT: UnitCode = UnitCode::from_term_code(4272);

/// `266417^MDC_DIM_CENTI_VOLT^MDC`, partition 4, UCUM `cV`.
pub const CENTI_VOLT: UnitCode = UnitCode::from_term_code(4273);

/// `266418^MDC_DIM_MILLI_VOLT^MDC`, partition 4, UCUM `mV`.
pub const MILLI_VOLT: UnitCode = UnitCode::from_term_code(4274);

/// `266419^MDC_DIM_MICRO_VOLT^MDC`, partition 4, UCUM `uV`.
pub const MICRO_VOLT: UnitCode = UnitCode::from_term_code(4275);

/// `266420^MDC_DIM_NANO_VOLT^MDC`, partition 4, UCUM `nV`.
pub const NANO_VOLT: UnitCode = UnitCode::from_term_code(4276);

/// `266421^MDC_DIM_PICO_VOLT^MDC`, partition 4, UCUM `pV`.
pub const PICO_VOLT: UnitCode = UnitCode::from_term_code(4277);

/// `266422^MDC_DIM_FEMTO_VOLT^MDC`, partition 4, UCUM `fV`.
pub const FEMTO_VOLT: UnitCode = UnitCode::from_term_code(4278);

/// `266423^MDC_DIM_ATTO_VOLT^MDC`, partition 4, UCUM `aV`.
pub const ATTO_VOLT: UnitCode = UnitCode::from_term_code(4279);

/// `266424^MDC_DIM_ZEPTO_VOLT^MDC`, partition 4, UCUM `zV`.
pub const ZEPTO_VOLT: UnitCode = UnitCode::from_term_code(4280);

/// `266425^MDC_DIM_YOCTO_VOLT^MDC`, partition 4, UCUM `yV`.
pub const YOCTO_VOLT: UnitCode = UnitCode::from_term_code(4281);

/// `266432^MDC_DIM_OHM^MDC`, partition 4, UCUM `Ohm`.
pub const OHM: UnitCode = UnitCode::from_term_code(4288);

/// `266432^MDC_DIM_X_OHM^MDC`, partition 4, UCUM `Ohm`.
/// The preferred reference id of this code is `MDC_DIM_OHM`.
pub const X_OHM: UnitCode = UnitCode::from_term_code(4288);

/// `266433^MDC_DIM_DECA_OHM^MDC`, partition 4, UCUM `daOhm`.
pub const DECA_OHM: UnitCode = UnitCode::from_term_code(4289);

/// `266434^MDC_DIM_HECTO_OHM^MDC`, partition 4, UCUM `hOhm`.
pub const HECTO_OHM: UnitCode = UnitCode::from_term_code(4290);

/// `266435^MDC_DIM_KILO_OHM^MDC`, partition 4, UCUM `kOhm`.
pub const KILO_OHM: UnitCode = UnitCode::from_term_code(4291);

/// `266436^MDC_DIM_MEGA_OHM^MDC`, partition 4, UCUM `MOhm`.
pub const MEGA_OHM: UnitCode = UnitCode::from_term_code(4292);

/// `266437^MDC_DIM_GIGA_OHM^MDC`, partition 4, UCUM `GOhm`.
pub const GIGA_OHM: UnitCode = UnitCode::from_term_code(4293);

/// `266438^MDC_DIM_TERA_OHM^MDC`, partition 4, UCUM `TOhm`.
pub const TERA_OHM: UnitCode = UnitCode::from_term_code(4294);

/// `266439^MDC_DIM_PETA_OHM^MDC`, partition 4, UCUM `POhm`.
pub const PETA_OHM: UnitCode = UnitCode::from_term_code(4295);

/// `266440^MDC_DIM_EXA_OHM^MDC`, partition 4, UCUM `EOhm`.
pub const EXA_OHM: UnitCode = UnitCode::from_term_code(4296);

/// `266441^MDC_DIM_ZETTA_OHM^MDC`, partition 4, UCUM `ZOhm`.
pub const ZETTA_OHM: UnitCode = UnitCode::from_term_code(4297);

/// `266442^MDC_DIM_YOTTA_OHM^MDC`, partition 4, UCUM `YOhm`.
pub const YOTTA_OHM: UnitCode = UnitCode::from_term_code(4298);

/// `266448^MDC_DIM_DECI_OHM^MDC`, partition 4, UCUM `dOhm`.
pub const DECI_OHM: UnitCode = UnitCode::from_term_code(4304);

/// `266449^MDC_DIM_CENTI_OHM^MDC`, partition 4, UCUM `cOhm`.
pub const CENTI_OHM: UnitCode = UnitCode::from_term_code(4305);

/// `266450^MDC_DIM_MILLI_OHM^MDC`, partition 4, UCUM `mOhm`.
pub const MILLI_OHM: UnitCode = UnitCode::from_term_code(4306);

/// `266451^MDC_DIM_MICRO_OHM^MDC`, partition 4, UCUM `uOhm`.
pub const MICRO_OHM: UnitCode = UnitCode::from_term_code(4307);

/// `266452^MDC_DIM_NANO_OHM^MDC`, partition 4, UCUM `nOhm`.
pub const NANO_OHM: UnitCode = UnitCode::from_term_code(4308);

/// `266453^MDC_DIM_PICO_OHM^MDC`, partition 4, UCUM `pOhm`.
pub const PICO_OHM: UnitCode = UnitCode::from_term_code(4309);

/// `266454^MDC_DIM_FEMTO_OHM^MDC`, partition 4, UCUM `fOhm`.
pub const FEMTO_OHM: UnitCode = UnitCode::from_term_code(4310);

/// `266455^MDC_DIM_ATTO_OHM^MDC`, partition 4, UCUM `aOhm`.
pub const ATTO_OHM: UnitCode = UnitCode::from_term_code(4311);

/// `266456^MDC_DIM_ZEPTO_OHM^MDC`, partition 4, UCUM `zOhm`.
pub const ZEPTO_OHM: UnitCode = UnitCode::from_term_code(4312);

/// `266457^MDC_DIM_YOCTO_OHM^MDC`, partition 4, UCUM `yOhm`.
pub const YOCTO_OHM: UnitCode = UnitCode::from_term_code(4313);

/// `266464^MDC_DIM_OHM_M^MDC`, partition 4, UCUM `Ohm.m`.
pub const OHM_M: UnitCode = UnitCode::from_term_code(4320);

/// `266464^MDC_DIM_X_OHM_M^MDC`, partition 4, UCUM `Ohm.m`.
/// The preferred reference id of this code is `MDC_DIM_OHM_M`.
pub const X_OHM_M: UnitCode = UnitCode::from_term_code(4320);

/// `266465^MDC_DIM_DECA_OHM_M^MDC`, partition 4, UCUM `daOhm.m`.
pub const DECA_OHM_M: UnitCode = UnitCode::from_term_code(4321);

/// `266466^MDC_DIM_HECTO_OHM_M^MDC`, partition 4, UCUM `hOhm.m`.
pub const HECTO_OHM_M: UnitCode = UnitCode::from_term_code(4322);

/// `266467^MDC_DIM_KILO_OHM_M^MDC`, partition 4, UCUM `kOhm.m`.
pub const KILO_OHM_M: UnitCode = UnitCode::from_term_code(4323);

/// `266468^MDC_DIM_MEGA_OHM_M^MDC`, partition 4, UCUM `MOhm.m`.
pub const MEGA_OHM_M: UnitCode = UnitCode::from_term_code(4324);

/// `266469^MDC_DIM_GIGA_OHM_M^MDC`, partition 4, UCUM `GOhm.m`.
pub const GIGA_OHM_M: UnitCode = UnitCode::from_term_code(4325);

/// `266470^MDC_DIM_TERA_OHM_M^MDC`, partition 4, UCUM `TOhm.m`.
pub const TERA_OHM_M: UnitCode = UnitCode::from_term_code(4326);

/// `266471^MDC_DIM_PETA_OHM_M^MDC`, partition 4, UCUM `POhm.m`.
pub const PETA_OHM_M: UnitCode = UnitCode::from_term_code(4327);

/// `266472^MDC_DIM_EXA_OHM_M^MDC`, partition 4, UCUM `EOhm.m`.
pub const EXA_OHM_M: UnitCode = UnitCode::from_term_code(4328);

/// `266473^MDC_DIM_ZETTA_OHM_M^MDC`, partition 4, UCUM `ZOhm.m`.
pub const ZETTA_OHM_M: UnitCode = UnitCode::from_term_code(4329);

/// `266474^MDC_DIM_YOTTA_OHM_M^MDC`, partition 4, UCUM `YOhm.m`.
pub const YOTTA_OHM_M: UnitCode = UnitCode::from_term_code(4330);

/// `266480^MDC_DIM_DECI_OHM_M^MDC`, partition 4, UCUM `dOhm.m`.
pub const DECI_OHM_M: UnitCode = UnitCode::from_term_code(4336);

/// `266481^MDC_DIM_CENTI_OHM_M^MDC`, partition 4, UCUM `cOhm.m`.
pub const CENTI_OHM_M: UnitCode = UnitCode::from_term_code(4337);

/// `266482^MDC_DIM_MILLI_OHM_M^MDC`, partition 4, UCUM `mOhm.m`.
pub const MILLI_OHM_M: UnitCode = UnitCode::from_term_code(4338);

/// `266483^MDC_DIM_MICRO_OHM_M^MDC`, partition 4, UCUM `uOhm.m`.
pub const MICRO_OHM_M: UnitCode = UnitCode::from_term_code(4339);

/// `266484^MDC_DIM_NANO_OHM_M^MDC`, partition 4, UCUM `nOhm.m`.
pub const NANO_OHM_M: UnitCode = UnitCode::from_term_code(4340);

/// `266485^MDC_DIM_PICO_OHM_M^MDC`, partition 4, UCUM `pOhm.m`.
pub const PICO_OHM_M: UnitCode = UnitCode::from_term_code(4341);

/// `266486^MDC_DIM_FEMTO_OHM_M^MDC`, partition 4, UCUM `fOhm.m`.
pub const FEMTO_OHM_M: UnitCode = UnitCode::from_term_code(4342);

/// `266487^MDC_DIM_ATTO_OHM_M^MDC`, partition 4, UCUM `aOhm.m`.
pub const ATTO_OHM_M: UnitCode = UnitCode::from_term_code(4343);

/// `266488^MDC_DIM_ZEPTO_OHM_M^MDC`, partition 4, UCUM `zOhm.m`.
pub const ZEPTO_OHM_M: UnitCode = UnitCode::from_term_code(4344);

/// `266489^MDC_DIM_YOCTO_OHM_M^MDC`, partition 4, UCUM `yOhm.m`.
pub const YOCTO_OHM_M: UnitCode = UnitCode::from_term_code(4345);

/// `266496^MDC_DIM_FARAD^MDC`, partition 4, UCUM `F`.
pub const FARAD: UnitCode = UnitCode::from_term_code(4352);

/// `266496^MDC_DIM_X_FARAD^MDC`, partition 4, UCUM `F`.
/// The preferred reference id of this code is `MDC_DIM_FARAD`.
pub const X_FARAD: UnitCode = UnitCode::from_term_code(4352);

/// `266497^MDC_DIM_DECA_FARAD^MDC`, partition 4, UCUM `daF`.
pub const DECA_FARAD: UnitCode = UnitCode::from_term_code(4353);

/// `266498^MDC_DIM_HECTO_FARAD^MDC`, partition 4, UCUM `hF`.
pub const HECTO_FARAD: UnitCode = UnitCode::from_term_code(4354);

/// `266499^MDC_DIM_KILO_FARAD^MDC`, partition 4, UCUM `kF`.
pub const KILO_FARAD: UnitCode = UnitCode::from_term_code(4355);

/// `266500^MDC_DIM_MEGA_FARAD^MDC`, partition 4, UCUM `MF`.
pub const MEGA_FARAD: UnitCode = UnitCode::from_term_code(4356);

/// `266501^MDC_DIM_GIGA_FARAD^MDC`, partition 4, UCUM `GF`.
pub const GIGA_FARAD: UnitCode = UnitCode::from_term_code(4357);

/// `266502^MDC_DIM_TERA_FARAD^MDC`, partition 4, UCUM `TF`.
pub const TERA_FARAD: UnitCode = UnitCode::from_term_code(4358);

/// `266503^MDC_DIM_PETA_FARAD^MDC`, partition 4, UCUM `PF`.
pub const PETA_FARAD: UnitCode = UnitCode::from_term_code(4359);

/// `266504^MDC_DIM_EXA_FARAD^MDC`, partition 4, UCUM `EF`.
pub const EXA_FARAD: UnitCode = UnitCode::from_term_code(4360);

/// `266505^MDC_DIM_ZETTA_FARAD^MDC`, partition 4, UCUM `ZF`.
pub const ZETTA_FARAD: UnitCode = UnitCode::from_term_code(4361);

/// `266506^MDC_DIM_YOTTA_FARAD^MDC`, partition 4, UCUM `YF`.
pub const YOTTA_FARAD: UnitCode = UnitCode::from_term_code(4362);

/// `266512^MDC_DIM_DECI_FARAD^MDC`, partition 4, UCUM `dF`.
pub const DECI_FARAD: UnitCode = UnitCode::from_term_code(4368);

/// `266513^MDC_DIM_CENTI_FARAD^MDC`, partition 4, UCUM `cF`.
pub const CENTI_FARAD: UnitCode = UnitCode::from_term_code(4369);

/// `266514^MDC_DIM_MILLI_FARAD^MDC`, partition 4, UCUM `mF`.
pub const MILLI_FARAD: UnitCode = UnitCode::from_term_code(4370);

/// `266515^MDC_DIM_MICRO_FARAD^MDC`, partition 4, UCUM `uF`.
pub const MICRO_FARAD: UnitCode = UnitCode::from_term_code(4371);

/// `266516^MDC_DIM_NANO_FARAD^MDC`, partition 4, UCUM `nF`.
pub const NANO_FARAD: UnitCode = UnitCode::from_term_code(4372);

/// `266517^MDC_DIM_PICO_FARAD^MDC`, partition 4, UCUM `pF`.
pub const PICO_FARAD: UnitCode = UnitCode::from_term_code(4373);

/// `266518^MDC_DIM_FEMTO_FARAD^MDC`, partition 4, UCUM `fF`.
pub const FEMTO_FARAD: UnitCode = UnitCode::from_term_code(4374);

/// `266519^MDC_DIM_ATTO_FARAD^MDC`, partition 4, UCUM `aF`.
pub const ATTO_FARAD: UnitCode = UnitCode::from_term_code(4375);

/// `266520^MDC_DIM_ZEPTO_FARAD^MDC`, partition 4, UCUM `zF`.
pub const ZEPTO_FARAD: UnitCode = UnitCode::from_term_code(4376);

/// `266521^MDC_DIM_YOCTO_FARAD^MDC`, partition 4, UCUM `yF`.
pub const YOCTO_FARAD: UnitCode = UnitCode::from_term_code(4377);

/// `266528^MDC_DIM_KELVIN^MDC`, partition 4, UCUM `K`.
pub const KELVIN: UnitCode = UnitCode::from_term_code(4384);

/// `266560^MDC_DIM_FAHR^MDC`, partition 4, UCUM `[degF]`.
pub const FAHR: UnitCode = UnitCode::from_term_code(4416);

/// `266592^MDC_DIM_KELVIN_PER_WATT^MDC`, partition 4, UCUM `K/W`.
pub const KELVIN_PER_WATT: UnitCode = UnitCode::from_term_code(4448);

/// `266592^MDC_DIM_KELVIN_PER_X_WATT^MDC`, partition 4, UCUM `K/W`.
/// The preferred reference id of this code is `MDC_DIM_KELVIN_PER_WATT`.
pub const KELVIN_PER_X_WATT: UnitCode = UnitCode::from_term_code(4448);

/// `266593^MDC_DIM_KELVIN_PER_DECA_WATT^MDC`, partition 4, UCUM `K/daW`.
pub const KELVIN_PER_DECA_WATT: UnitCode = UnitCode::from_term_code(4449);

/// `266594^MDC_DIM_KELVIN_PER_HECTO_WATT^MDC`, partition 4, UCUM `K/hW`.
pub const KELVIN_PER_HECTO_WATT: UnitCode = UnitCode::from_term_code(4450);

/// `266595^MDC_DIM_KELVIN_PER_KILO_WATT^MDC`, partition 4, UCUM `K/kW`.
pub const KELVIN_PER_KILO_WATT: UnitCode = UnitCode::from_term_code(4451);

/// `266596^MDC_DIM_KELVIN_PER_MEGA_WATT^MDC`, partition 4, UCUM `K/MW`.
pub const KELVIN_PER_MEGA_WATT: UnitCode = UnitCode::from_term_code(4452);

/// `266597^MDC_DIM_KELVIN_PER_GIGA_WATT^MDC`, partition 4, UCUM `K/GW`.
pub const KELVIN_PER_GIGA_WATT: UnitCode = UnitCode::from_term_code(4453);

/// `266598^MDC_DIM_KELVIN_PER_TERA_WATT^MDC`, partition 4, UCUM `K/TW`.
pub const KELVIN_PER_TERA_WATT: UnitCode = UnitCode::from_term_code(4454);

/// `266599^MDC_DIM_KELVIN_PER_PETA_WATT^MDC`, partition 4, UCUM `K/PW`.
pub const KELVIN_PER_PETA_WATT: UnitCode = UnitCode::from_term_code(4455);

/// `266600^MDC_DIM_KELVIN_PER_EXA_WATT^MDC`, partition 4, UCUM `K/EW`.
pub const KELVIN_PER_EXA_WATT: UnitCode = UnitCode::from_term_code(4456);

/// `266601^MDC_DIM_KELVIN_PER_ZETTA_WATT^MDC`, partition 4, UCUM `K/ZW`.
pub const KELVIN_PER_ZETTA_WATT: UnitCode = UnitCode::from_term_code(4457);

/// `266602^MDC_DIM_KELVIN_PER_YOTTA_WATT^MDC`, partition 4, UCUM `K/YW`.
pub const KELVIN_PER_YOTTA_WATT: UnitCode = UnitCode::from_term_code(4458);

/// `266608^MDC_DIM_KELVIN_PER_DECI_WATT^MDC`, partition 4, UCUM `K/dW`.
pub const KELVIN_PER_DECI_WATT: UnitCode = UnitCode::from_term_code(4464);

/// `266609^MDC_DIM_KELVIN_PER_CENTI_WATT^MDC`, partition 4, UCUM `K/cW`.
pub const KELVIN_PER_CENTI_WATT: UnitCode = UnitCode::from_term_code(4465);

/// `266610^MDC_DIM_KELVIN_PER_MILLI_WATT^MDC`, partition 4, UCUM `K/mW`.
pub const KELVIN_PER_MILLI_WATT: UnitCode = UnitCode::from_term_code(4466);

/// `266611^MDC_DIM_KELVIN_PER_MICRO_WATT^MDC`, partition 4, UCUM `K/uW`.
pub const KELVIN_PER_MICRO_WATT: UnitCode = UnitCode::from_term_code(4467);

/// `266612^MDC_DIM_KELVIN_PER_NANO_WATT^MDC`, partition 4, UCUM `K/nW`.
pub const KELVIN_PER_NANO_WATT: UnitCode = UnitCode::from_term_code(4468);

/// `266613^MDC_DIM_KELVIN_PER_PICO_WATT^MDC`, partition 4, UCUM `K/pW`.
pub const KELVIN_PER_PICO_WATT: UnitCode = UnitCode::from_term_code(4469);

/// `266614^MDC_DIM_KELVIN_PER_FEMTO_WATT^MDC`, partition 4, UCUM `K/fW`.
pub const KELVIN_PER_FEMTO_WATT: UnitCode = UnitCode::from_term_code(4470);

/// `266615^MDC_DIM_KELVIN_PER_ATTO_WATT^MDC`, partition 4, UCUM `K/aW`.
pub const KELVIN_PER_ATTO_WATT: UnitCode = UnitCode::from_term_code(4471);

/// `266616^MDC_DIM_KELVIN_PER_ZEPTO_WATT^MDC`, partition 4, UCUM `K/zW`.
pub const KELVIN_PER_ZEPTO_WATT: UnitCode = UnitCode::from_term_code(4472);

/// `266617^MDC_DIM_KELVIN_PER_YOCTO_WATT^MDC`, partition 4, UCUM `K/yW`.
pub const KELVIN_PER_YOCTO_WATT: UnitCode = UnitCode::from_term_code(4473);

/// `266624^MDC_DIM_CANDELA^MDC`, partition 4, UCUM `cd`.
pub const CANDELA: UnitCode = UnitCode::from_term_code(4480);

/// `266624^MDC_DIM_X_CANDELA^MDC`, partition 4, UCUM `cd`.
/// The preferred reference id of this code is `MDC_DIM_CANDELA`.
pub const X_CANDELA: UnitCode = UnitCode::from_term_code(4480);

/// `266625^MDC_DIM_DECA_CANDELA^MDC`, partition 4, UCUM `dacd`.
pub const DECA_CANDELA: UnitCode = UnitCode::from_term_code(4481);

/// `266626^MDC_DIM_HECTO_CANDELA^MDC`, partition 4, UCUM `hcd`.
pub const HECTO_CANDELA: UnitCode = UnitCode::from_term_code(4482);

/// `266627^MDC_DIM_KILO_CANDELA^MDC`, partition 4, UCUM `kcd`.
pub const KILO_CANDELA: UnitCode = UnitCode::from_term_code(4483);

/// `266628^MDC_DIM_MEGA_CANDELA^MDC`, partition 4, UCUM `Mcd`.
pub const MEGA_CANDELA: UnitCode = UnitCode::from_term_code(4484);

/// `266629^MDC_DIM_GIGA_CANDELA^MDC`, partition 4, UCUM `Gcd`.
pub const GIGA_CANDELA: UnitCode = UnitCode::from_term_code(4485);

/// `266630^MDC_DIM_TERA_CANDELA^MDC`, partition 4, UCUM `Tcd`.
pub const TERA_CANDELA: UnitCode = UnitCode::from_term_code(4486);

/// `266631^MDC_DIM_PETA_CANDELA^MDC`, partition 4, UCUM `Pcd`.
pub const PETA_CANDELA: UnitCode = UnitCode::from_term_code(4487);

/// `266632^MDC_DIM_EXA_CANDELA^MDC`, partition 4, UCUM `Ecd`.
pub const EXA_CANDELA: UnitCode = UnitCode::from_term_code(4488);

/// `266633^MDC_DIM_ZETTA_CANDELA^MDC`, partition 4, UCUM `Zcd`.
pub const ZETTA_CANDELA: UnitCode = UnitCode::from_term_code(4489);

/// `266634^MDC_DIM_YOTTA_CANDELA^MDC`, partition 4, UCUM `Ycd`.
pub const YOTTA_CANDELA: UnitCode = UnitCode::from_term_code(4490);

/// `266640^MDC_DIM_DECI_CANDELA^MDC`, partition 4, UCUM `dcd`.
pub const DECI_CANDELA: UnitCode = UnitCode::from_term_code(4496);

/// `266641^MDC_DIM_CENTI_CANDELA^MDC`, partition 4, UCUM `ccd`.
pub const CENTI_CANDELA: UnitCode = UnitCode::from_term_code(4497);

/// `266642^MDC_DIM_MILLI_CANDELA^MDC`, partition 4, UCUM `mcd`.
pub const MILLI_CANDELA: UnitCode = UnitCode::from_term_code(4498);

/// `266643^MDC_DIM_MICRO_CANDELA^MDC`, partition 4, UCUM `ucd`.
pub const MICRO_CANDELA: UnitCode = UnitCode::from_term_code(4499);

/// `266644^MDC_DIM_NANO_CANDELA^MDC`, partition 4, UCUM `ncd`.
pub const NANO_CANDELA: UnitCode = UnitCode::from_term_code(4500);

/// `266645^MDC_DIM_PICO_CANDELA^MDC`, partition 4, UCUM `pcd`.
pub const PICO_CANDELA: UnitCode = UnitCode::from_term_code(4501);

/// `266646^MDC_DIM_FEMTO_CANDELA^MDC`, partition 4, UCUM `fcd`.
pub const FEMTO_CANDELA: UnitCode = UnitCode::from_term_code(4502);

/// `266647^MDC_DIM_ATTO_CANDELA^MDC`, partition 4, UCUM `acd`.
pub const ATTO_CANDELA: UnitCode = UnitCode::from_term_code(4503);

/// `266648^MDC_DIM_ZEPTO_CANDELA^MDC`, partition 4, UCUM `zcd`.
pub const ZEPTO_CANDELA: UnitCode = UnitCode::from_term_code(4504);

/// `266649^MDC_DIM_YOCTO_CANDELA^MDC`, partition 4, UCUM `ycd`.
pub const YOCTO_CANDELA: UnitCode = UnitCode::from_term_code(4505);

/// `266656^MDC_DIM_OSM^MDC`, partition 4, UCUM `osm`.
pub const OSM: UnitCode = UnitCode::from_term_code(4512);

/// `266656^MDC_DIM_X_OSM^MDC`, partition 4, UCUM `osm`.
/// The preferred reference id of this code is `MDC_DIM_OSM`.
pub const X_OSM: UnitCode = UnitCode::from_term_code(4512);

/// `266657^MDC_DIM_DECA_OSM^MDC`, partition 4, UCUM `daosm`.
pub const DECA_OSM: UnitCode = UnitCode::from_term_code(4513);

/// `266658^MDC_DIM_HECTO_OSM^MDC`, partition 4, UCUM `hosm`.
pub const HECTO_OSM: UnitCode = UnitCode::from_term_code(4514);

/// `266659^MDC_DIM_KILO_OSM^MDC`, partition 4, UCUM `kosm`.
pub const KILO_OSM: UnitCode = UnitCode::from_term_code(4515);

/// `266660^MDC_DIM_MEGA_OSM^MDC`, partition 4, UCUM `Mosm`.
pub const MEGA_OSM: UnitCode = UnitCode::from_term_code(4516);

/// `266661^MDC_DIM_GIGA_OSM^MDC`, partition 4, UCUM `Gosm`.
pub const GIGA_OSM: UnitCode = UnitCode::from_term_code(4517);

/// `266662^MDC_DIM_TERA_OSM^MDC`, partition 4, UCUM `Tosm`.
pub const TERA_OSM: UnitCode = UnitCode::from_term_code(4518);

/// `266663^MDC_DIM_PETA_OSM^MDC`, partition 4, UCUM `Posm`.
pub const PETA_OSM: UnitCode = UnitCode::from_term_code(4519);

/// `266664^MDC_DIM_EXA_OSM^MDC`, partition 4, UCUM `Eosm`.
pub const EXA_OSM: UnitCode = UnitCode::from_term_code(4520);

/// `266665^MDC_DIM_ZETTA_OSM^MDC`, partition 4, UCUM `Zosm`.
pub const ZETTA_OSM: UnitCode = UnitCode::from_term_code(4521);

/// `266666^MDC_DIM_YOTTA_OSM^MDC`, partition 4, UCUM `Yosm`.
pub const YOTTA_OSM: UnitCode = UnitCode::from_term_code(4522);

/// `266672^MDC_DIM_DECI_OSM^MDC`, partition 4, UCUM `dosm`.
pub const DECI_OSM: UnitCode = UnitCode::from_term_code(4528);

/// `266673^MDC_DIM_CENTI_OSM^MDC`, partition 4, UCUM `cosm`.
pub const CENTI_OSM: UnitCode = UnitCode::from_term_code(4529);

/// `266674^MDC_DIM_MILLI_OSM^MDC`, partition 4, UCUM `mosm`.
pub const MILLI_OSM: UnitCode = UnitCode::from_term_code(4530);

/// `266675^MDC_DIM_MICRO_OSM^MDC`, partition 4, UCUM `uosm`.
pub const MICRO_OSM: UnitCode = UnitCode::from_term_code(4531);

/// `266676^MDC_DIM_NANO_OSM^MDC`, partition 4, UCUM `nosm`.
pub const NANO_OSM: UnitCode = UnitCode::from_term_code(4532);

/// `266677^MDC_DIM_PICO_OSM^MDC`, partition 4, UCUM `posm`.
pub const PICO_OSM: UnitCode = UnitCode::from_term_code(4533);

/// `266678^MDC_DIM_FEMTO_OSM^MDC`, partition 4, UCUM `fosm`.
pub const FEMTO_OSM: UnitCode = UnitCode::from_term_code(4534);

/// `266679^MDC_DIM_ATTO_OSM^MDC`, partition 4, UCUM `aosm`.
pub const ATTO_OSM: UnitCode = UnitCode::from_term_code(4535);

/// `266680^MDC_DIM_ZEPTO_OSM^MDC`, partition 4, UCUM `zosm`.
pub const ZEPTO_OSM: UnitCode = UnitCode::from_term_code(4536);

/// `266681^MDC_DIM_YOCTO_OSM^MDC`, partition 4, UCUM `yosm`.
pub const YOCTO_OSM: UnitCode = UnitCode::from_term_code(4537);

/// `266688^MDC_DIM_MOLE^MDC`, partition 4, UCUM `mol`.
pub const MOLE: UnitCode = UnitCode::from_term_code(4544);

/// `266688^MDC_DIM_X_MOLE^MDC`, partition 4, UCUM `mol`.
/// The preferred reference id of this code is `MDC_DIM_MOLE`.
pub const X_MOLE: UnitCode = UnitCode::from_term_code(4544);

/// `266689^MDC_DIM_DECA_MOLE^MDC`, partition 4, UCUM `damol`.
pub const DECA_MOLE: UnitCode = UnitCode::from_term_code(4545);

/// `266690^MDC_DIM_HECTO_MOLE^MDC`, partition 4, UCUM `hmol`.
pub const HECTO_MOLE: UnitCode = UnitCode::from_term_code(4546);

/// `266691^MDC_DIM_KILO_MOLE^MDC`, partition 4, UCUM `kmol`.
pub const KILO_MOLE: UnitCode = UnitCode::from_term_code(4547);

/// `266692^MDC_DIM_MEGA_MOLE^MDC`, partition 4, UCUM `Mmol`.
pub const MEGA_MOLE: UnitCode = UnitCode::from_term_code(4548);

/// `266693^MDC_DIM_GIGA_MOLE^MDC`, partition 4, UCUM `Gmol`.
pub const GIGA_MOLE: UnitCode = UnitCode::from_term_code(4549);

/// `266694^MDC_DIM_TERA_MOLE^MDC`, partition 4, UCUM `Tmol`.
pub const TERA_MOLE: UnitCode = UnitCode::from_term_code(4550);

/// `266695^MDC_DIM_PETA_MOLE^MDC`, partition 4, UCUM `Pmol`.
pub const PETA_MOLE: UnitCode = UnitCode::from_term_code(4551);

/// `266696^MDC_DIM_EXA_MOLE^MDC`, partition 4, UCUM `Emol`.
pub const EXA_MOLE: UnitCode = UnitCode::from_term_code(4552);

/// `266697^MDC_DIM_ZETTA_MOLE^MDC`, partition 4, UCUM `Zmol`.
pub const ZETTA_MOLE: UnitCode = UnitCode::from_term_code(4553);

/// `266698^MDC_DIM_YOTTA_MOLE^MDC`, partition 4, UCUM `Ymol`.
pub const YOTTA_MOLE: UnitCode = UnitCode::from_term_code(4554);

/// `266704^MDC_DIM_DECI_MOLE^MDC`, partition 4, UCUM `dmol`.
pub const DECI_MOLE: UnitCode = UnitCode::from_term_code(4560);

/// `266705^MDC_DIM_CENTI_MOLE^MDC`, partition 4, UCUM `cmol`.
pub const CENTI_MOLE: UnitCode = UnitCode::from_term_code(4561);

/// `266706^MDC_DIM_MILLI_MOLE^MDC`, partition 4, UCUM `mmol`.
pub const MILLI_MOLE: UnitCode = UnitCode::from_term_code(4562);

/// `266707^MDC_DIM_MICRO_MOLE^MDC`, partition 4, UCUM `umol`.
pub const MICRO_MOLE: UnitCode = UnitCode::from_term_code(4563);

/// `266708^MDC_DIM_NANO_MOLE^MDC`, partition 4, UCUM `nmol`.
pub const NANO_MOLE: UnitCode = UnitCode::from_term_code(4564);

/// `266709^MDC_DIM_PICO_MOLE^MDC`, partition 4, UCUM `pmol`.
pub const PICO_MOLE: UnitCode = UnitCode::from_term_code(4565);

/// `266710^MDC_DIM_FEMTO_MOLE^MDC`, partition 4, UCUM `fmol`.
pub const FEMTO_MOLE: UnitCode = UnitCode::from_term_code(4566);

/// `266711^MDC_DIM_ATTO_MOLE^MDC`, partition 4, UCUM `amol`.
pub const ATTO_MOLE: UnitCode = UnitCode::from_term_code(4567);

/// `266712^MDC_DIM_ZEPTO_MOLE^MDC`, partition 4, UCUM `zmol`.
pub const ZEPTO_MOLE: UnitCode = UnitCode::from_term_code(4568);

/// `266713^MDC_DIM_YOCTO_MOLE^MDC`, partition 4, UCUM `ymol`.
pub const YOCTO_MOLE: UnitCode = UnitCode::from_term_code(4569);

/// `266720^MDC_DIM_EQUIV^MDC`, partition 4, UCUM `eq`.
pub const EQUIV: UnitCode = UnitCode::from_term_code(4576);

/// `266720^MDC_DIM_X_EQUIV^MDC`, partition 4, UCUM `eq`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV`.
pub const X_EQUIV: UnitCode = UnitCode::from_term_code(4576);

/// `266721^MDC_DIM_DECA_EQUIV^MDC`, partition 4, UCUM `daeq`.
pub const DECA_EQUIV: UnitCode = UnitCode::from_term_code(4577);

/// `266722^MDC_DIM_HECTO_EQUIV^MDC`, partition 4, UCUM `heq`.
pub const HECTO_EQUIV: UnitCode = UnitCode::from_term_code(4578);

/// `266723^MDC_DIM_KILO_EQUIV^MDC`, partition 4, UCUM `keq`.
pub const KILO_EQUIV: UnitCode = UnitCode::from_term_code(4579);

/// `266724^MDC_DIM_MEGA_EQUIV^MDC`, partition 4, UCUM `Meq`.
pub const MEGA_EQUIV: UnitCode = UnitCode::from_term_code(4580);

/// `266725^MDC_DIM_GIGA_EQUIV^MDC`, partition 4, UCUM `Geq`.
pub const GIGA_EQUIV: UnitCode = UnitCode::from_term_code(4581);

/// `266726^MDC_DIM_TERA_EQUIV^MDC`, partition 4, UCUM `Teq`.
pub const TERA_EQUIV: UnitCode = UnitCode::from_term_code(4582);

/// `266727^MDC_DIM_PETA_EQUIV^MDC`, partition 4, UCUM `Peq`.
pub const PETA_EQUIV: UnitCode = UnitCode::from_term_code(4583);

/// `266728^MDC_DIM_EXA_EQUIV^MDC`, partition 4, UCUM `Eeq`.
pub const EXA_EQUIV: UnitCode = UnitCode::from_term_code(4584);

/// `266729^MDC_DIM_ZETTA_EQUIV^MDC`, partition 4, UCUM `Zeq`.
pub const ZETTA_EQUIV: UnitCode = UnitCode::from_term_code(4585);

/// `266730^MDC_DIM_YOTTA_EQUIV^MDC`, partition 4, UCUM `Yeq`.
pub const YOTTA_EQUIV: UnitCode = UnitCode::from_term_code(4586);

/// `266736^MDC_DIM_DECI_EQUIV^MDC`, partition 4, UCUM `deq`.
pub const DECI_EQUIV: UnitCode = UnitCode::from_term_code(4592);

/// `266737^MDC_DIM_CENTI_EQUIV^MDC`, partition 4, UCUM `ceq`.
pub const CENTI_EQUIV: UnitCode = UnitCode::from_term_code(4593);

/// `266738^MDC_DIM_MILLI_EQUIV^MDC`, partition 4, UCUM `meq`.
pub const MILLI_EQUIV: UnitCode = UnitCode::from_term_code(4594);

/// `266739^MDC_DIM_MICRO_EQUIV^MDC`, partition 4, UCUM `ueq`.
pub const MICRO_EQUIV: UnitCode = UnitCode::from_term_code(4595);

/// `266740^MDC_DIM_NANO_EQUIV^MDC`, partition 4, UCUM `neq`.
pub const NANO_EQUIV: UnitCode = UnitCode::from_term_code(4596);

/// `266741^MDC_DIM_PICO_EQUIV^MDC`, partition 4, UCUM `peq`.
pub const PICO_EQUIV: UnitCode = UnitCode::from_term_code(4597);

/// `266742^MDC_DIM_FEMTO_EQUIV^MDC`, partition 4, UCUM `feq`.
pub const FEMTO_EQUIV: UnitCode = UnitCode::from_term_code(4598);

/// `266743^MDC_DIM_ATTO_EQUIV^MDC`, partition 4, UCUM `aeq`.
pub const ATTO_EQUIV: UnitCode = UnitCode::from_term_code(4599);

/// `266744^MDC_DIM_ZEPTO_EQUIV^MDC`, partition 4, UCUM `zeq`.
pub const ZEPTO_EQUIV: UnitCode = UnitCode::from_term_code(4600);

/// `266745^MDC_DIM_YOCTO_EQUIV^MDC`, partition 4, UCUM `yeq`.
pub const YOCTO_EQUIV: UnitCode = UnitCode::from_term_code(4601);

/// `266752^MDC_DIM_OSM_PER_L^MDC`, partition 4, UCUM `osm/L`.
pub const OSM_PER_L: UnitCode = UnitCode::from_term_code(4608);

/// `266752^MDC_DIM_X_OSM_PER_L^MDC`, partition 4, UCUM `osm/L`.
/// The preferred reference id of this code is `MDC_DIM_OSM_PER_L`.
pub const X_OSM_PER_L: UnitCode = UnitCode::from_term_code(4608);

/// `266753^MDC_DIM_DECA_OSM_PER_L^MDC`, partition 4, UCUM `daosm/L`.
pub const DECA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4609);

/// `266754^MDC_DIM_HECTO_OSM_PER_L^MDC`, partition 4, UCUM `hosm/L`.
pub const HECTO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4610);

/// `266755^MDC_DIM_KILO_OSM_PER_L^MDC`, partition 4, UCUM `kosm/L`.
pub const KILO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4611);

/// `266756^MDC_DIM_MEGA_OSM_PER_L^MDC`, partition 4, UCUM `Mosm/L`.
pub const MEGA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4612);

/// `266757^MDC_DIM_GIGA_OSM_PER_L^MDC`, partition 4, UCUM `Gosm/L`.
pub const GIGA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4613);

/// `266758^MDC_DIM_TERA_OSM_PER_L^MDC`, partition 4, UCUM `Tosm/L`.
pub const TERA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4614);

/// `266759^MDC_DIM_PETA_OSM_PER_L^MDC`, partition 4, UCUM `Posm/L`.
pub const PETA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4615);

/// `266760^MDC_DIM_EXA_OSM_PER_L^MDC`, partition 4, UCUM `Eosm/L`.
pub const EXA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4616);

/// `266761^MDC_DIM_ZETTA_OSM_PER_L^MDC`, partition 4, UCUM `Zosm/L`.
pub const ZETTA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4617);

/// `266762^MDC_DIM_YOTTA_OSM_PER_L^MDC`, partition 4, UCUM `Yosm/L`.
pub const YOTTA_OSM_PER_L: UnitCode = UnitCode::from_term_code(4618);

/// `266768^MDC_DIM_DECI_OSM_PER_L^MDC`, partition 4, UCUM `dosm/L`.
pub const DECI_OSM_PER_L: UnitCode = UnitCode::from_term_code(4624);

/// `266769^MDC_DIM_CENTI_OSM_PER_L^MDC`, partition 4, UCUM `cosm/L`.
pub const CENTI_OSM_PER_L: UnitCode = UnitCode::from_term_code(4625);

/// `266770^MDC_DIM_MILLI_OSM_PER_L^MDC`, partition 4, UCUM `mosm/L`.
pub const MILLI_OSM_PER_L: UnitCode = UnitCode::from_term_code(4626);

/// `266771^MDC_DIM_MICRO_OSM_PER_L^MDC`, partition 4, UCUM `uosm/L`.
pub const MICRO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4627);

/// `266772^MDC_DIM_NANO_OSM_PER_L^MDC`, partition 4, UCUM `nosm/L`.
pub const NANO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4628);

/// `266773^MDC_DIM_PICO_OSM_PER_L^MDC`, partition 4, UCUM `posm/L`.
pub const PICO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4629);

/// `266774^MDC_DIM_FEMTO_OSM_PER_L^MDC`, partition 4, UCUM `fosm/L`.
pub const FEMTO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4630);

/// `266775^MDC_DIM_ATTO_OSM_PER_L^MDC`, partition 4, UCUM `aosm/L`.
pub const ATTO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4631);

/// `266776^MDC_DIM_ZEPTO_OSM_PER_L^MDC`, partition 4, UCUM `zosm/L`.
pub const ZEPTO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4632);

/// `266777^MDC_DIM_YOCTO_OSM_PER_L^MDC`, partition 4, UCUM `yosm/L`.
pub const YOCTO_OSM_PER_L: UnitCode = UnitCode::from_term_code(4633);

/// `266784^MDC_DIM_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `mol/cm3`.
pub const MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4640);

/// `266784^MDC_DIM_X_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `mol/cm3`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_CM_CUBE`.
pub const X_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4640);

/// `266785^MDC_DIM_DECA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `damol/cm3`.
pub const DECA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4641);

/// `266786^MDC_DIM_HECTO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `hmol/cm3`.
pub const HECTO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4642);

/// `266787^MDC_DIM_KILO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `kmol/cm3`.
pub const KILO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4643);

/// `266788^MDC_DIM_MEGA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `Mmol/cm3`.
pub const MEGA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4644);

/// `266789^MDC_DIM_GIGA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `Gmol/cm3`.
pub const GIGA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4645);

/// `266790^MDC_DIM_TERA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `Tmol/cm3`.
pub const TERA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4646);

/// `266791^MDC_DIM_PETA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `Pmol/cm3`.
pub const PETA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4647);

/// `266792^MDC_DIM_EXA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `Emol/cm3`.
pub const EXA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4648);

/// `266793^MDC_DIM_ZETTA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `Zmol/cm3`.
pub const ZETTA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4649);

/// `266794^MDC_DIM_YOTTA_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `Ymol/cm3`.
pub const YOTTA_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4650);

/// `266800^MDC_DIM_DECI_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `dmol/cm3`.
pub const DECI_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4656);

/// `266801^MDC_DIM_CENTI_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `cmol/cm3`.
pub const CENTI_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4657);

/// `266802^MDC_DIM_MILLI_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `mmol/cm3`.
pub const MILLI_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4658);

/// `266803^MDC_DIM_MICRO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `umol/cm3`.
pub const MICRO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4659);

/// `266804^MDC_DIM_NANO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `nmol/cm3`.
pub const NANO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4660);

/// `266805^MDC_DIM_PICO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `pmol/cm3`.
pub const PICO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4661);

/// `266806^MDC_DIM_FEMTO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `fmol/cm3`.
pub const FEMTO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4662);

/// `266807^MDC_DIM_ATTO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `amol/cm3`.
pub const ATTO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4663);

/// `266808^MDC_DIM_ZEPTO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `zmol/cm3`.
pub const ZEPTO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4664);

/// `266809^MDC_DIM_YOCTO_MOLE_PER_CM_CUBE^MDC`, partition 4, UCUM `ymol/cm3`.
pub const YOCTO_MOLE_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4665);

/// `266816^MDC_DIM_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `mol/m3`.
pub const MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4672);

/// `266816^MDC_DIM_X_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `mol/m3`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_CUBE`.
pub const X_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4672);

/// `266817^MDC_DIM_DECA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `damol/m3`.
pub const DECA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4673);

/// `266818^MDC_DIM_HECTO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `hmol/m3`.
pub const HECTO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4674);

/// `266819^MDC_DIM_KILO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `kmol/m3`.
pub const KILO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4675);

/// `266820^MDC_DIM_MEGA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `Mmol/m3`.
pub const MEGA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4676);

/// `266821^MDC_DIM_GIGA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `Gmol/m3`.
pub const GIGA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4677);

/// `266822^MDC_DIM_TERA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `Tmol/m3`.
pub const TERA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4678);

/// `266823^MDC_DIM_PETA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `Pmol/m3`.
pub const PETA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4679);

/// `266824^MDC_DIM_EXA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `Emol/m3`.
pub const EXA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4680);

/// `266825^MDC_DIM_ZETTA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `Zmol/m3`.
pub const ZETTA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4681);

/// `266826^MDC_DIM_YOTTA_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `Ymol/m3`.
pub const YOTTA_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4682);

/// `266832^MDC_DIM_DECI_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `dmol/m3`.
pub const DECI_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4688);

/// `266833^MDC_DIM_CENTI_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `cmol/m3`.
pub const CENTI_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4689);

/// `266834^MDC_DIM_MILLI_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `mmol/m3`.
pub const MILLI_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4690);

/// `266835^MDC_DIM_MICRO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `umol/m3`.
pub const MICRO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4691);

/// `266836^MDC_DIM_NANO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `nmol/m3`.
pub const NANO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4692);

/// `266837^MDC_DIM_PICO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `pmol/m3`.
pub const PICO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4693);

/// `266838^MDC_DIM_FEMTO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `fmol/m3`.
pub const FEMTO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4694);

/// `266839^MDC_DIM_ATTO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `amol/m3`.
pub const ATTO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4695);

/// `266840^MDC_DIM_ZEPTO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `zmol/m3`.
pub const ZEPTO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4696);

/// `266841^MDC_DIM_YOCTO_MOLE_PER_M_CUBE^MDC`, partition 4, UCUM `ymol/m3`.
pub const YOCTO_MOLE_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4697);

/// `266848^MDC_DIM_MOLE_PER_L^MDC`, partition 4, UCUM `mol/L`.
pub const MOLE_PER_L: UnitCode = UnitCode::from_term_code(4704);

/// `266848^MDC_DIM_X_MOLE_PER_L^MDC`, partition 4, UCUM `mol/L`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_L`.
pub const X_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4704);

/// `266849^MDC_DIM_DECA_MOLE_PER_L^MDC`, partition 4, UCUM `damol/L`.
pub const DECA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4705);

/// `266850^MDC_DIM_HECTO_MOLE_PER_L^MDC`, partition 4, UCUM `hmol/L`.
pub const HECTO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4706);

/// `266851^MDC_DIM_KILO_MOLE_PER_L^MDC`, partition 4, UCUM `kmol/L`.
pub const KILO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4707);

/// `266852^MDC_DIM_MEGA_MOLE_PER_L^MDC`, partition 4, UCUM `Mmol/L`.
pub const MEGA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4708);

/// `266853^MDC_DIM_GIGA_MOLE_PER_L^MDC`, partition 4, UCUM `Gmol/L`.
pub const GIGA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4709);

/// `266854^MDC_DIM_TERA_MOLE_PER_L^MDC`, partition 4, UCUM `Tmol/L`.
pub const TERA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4710);

/// `266855^MDC_DIM_PETA_MOLE_PER_L^MDC`, partition 4, UCUM `Pmol/L`.
pub const PETA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4711);

/// `266856^MDC_DIM_EXA_MOLE_PER_L^MDC`, partition 4, UCUM `Emol/L`.
pub const EXA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4712);

/// `266857^MDC_DIM_ZETTA_MOLE_PER_L^MDC`, partition 4, UCUM `Zmol/L`.
pub const ZETTA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4713);

/// `266858^MDC_DIM_YOTTA_MOLE_PER_L^MDC`, partition 4, UCUM `Ymol/L`.
pub const YOTTA_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4714);

/// `266864^MDC_DIM_DECI_MOLE_PER_L^MDC`, partition 4, UCUM `dmol/L`.
pub const DECI_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4720);

/// `266865^MDC_DIM_CENTI_MOLE_PER_L^MDC`, partition 4, UCUM `cmol/L`.
pub const CENTI_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4721);

/// `266866^MDC_DIM_MILLI_MOLE_PER_L^MDC`, partition 4, UCUM `mmol/L`.
pub const MILLI_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4722);

/// `266867^MDC_DIM_MICRO_MOLE_PER_L^MDC`, partition 4, UCUM `umol/L`.
pub const MICRO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4723);

/// `266868^MDC_DIM_NANO_MOLE_PER_L^MDC`, partition 4, UCUM `nmol/L`.
pub const NANO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4724);

/// `266869^MDC_DIM_PICO_MOLE_PER_L^MDC`, partition 4, UCUM `pmol/L`.
pub const PICO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4725);

/// `266870^MDC_DIM_FEMTO_MOLE_PER_L^MDC`, partition 4, UCUM `fmol/L`.
pub const FEMTO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4726);

/// `266871^MDC_DIM_ATTO_MOLE_PER_L^MDC`, partition 4, UCUM `amol/L`.
pub const ATTO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4727);

/// `266872^MDC_DIM_ZEPTO_MOLE_PER_L^MDC`, partition 4, UCUM `zmol/L`.
pub const ZEPTO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4728);

/// `266873^MDC_DIM_YOCTO_MOLE_PER_L^MDC`, partition 4, UCUM `ymol/L`.
pub const YOCTO_MOLE_PER_L: UnitCode = UnitCode::from_term_code(4729);

/// `266880^MDC_DIM_MOLE_PER_ML^MDC`, partition 4, UCUM `mol/mL`.
pub const MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4736);

/// `266880^MDC_DIM_X_MOLE_PER_ML^MDC`, partition 4, UCUM `mol/mL`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_ML`.
pub const X_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4736);

/// `266881^MDC_DIM_DECA_MOLE_PER_ML^MDC`, partition 4, UCUM `damol/mL`.
pub const DECA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4737);

/// `266882^MDC_DIM_HECTO_MOLE_PER_ML^MDC`, partition 4, UCUM `hmol/mL`.
pub const HECTO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4738);

/// `266883^MDC_DIM_KILO_MOLE_PER_ML^MDC`, partition 4, UCUM `kmol/mL`.
pub const KILO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4739);

/// `266884^MDC_DIM_MEGA_MOLE_PER_ML^MDC`, partition 4, UCUM `Mmol/mL`.
pub const MEGA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4740);

/// `266885^MDC_DIM_GIGA_MOLE_PER_ML^MDC`, partition 4, UCUM `Gmol/mL`.
pub const GIGA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4741);

/// `266886^MDC_DIM_TERA_MOLE_PER_ML^MDC`, partition 4, UCUM `Tmol/mL`.
pub const TERA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4742);

/// `266887^MDC_DIM_PETA_MOLE_PER_ML^MDC`, partition 4, UCUM `Pmol/mL`.
pub const PETA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4743);

/// `266888^MDC_DIM_EXA_MOLE_PER_ML^MDC`, partition 4, UCUM `Emol/mL`.
pub const EXA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4744);

/// `266889^MDC_DIM_ZETTA_MOLE_PER_ML^MDC`, partition 4, UCUM `Zmol/mL`.
pub const ZETTA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4745);

/// `266890^MDC_DIM_YOTTA_MOLE_PER_ML^MDC`, partition 4, UCUM `Ymol/mL`.
pub const YOTTA_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4746);

/// `266896^MDC_DIM_DECI_MOLE_PER_ML^MDC`, partition 4, UCUM `dmol/mL`.
pub const DECI_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4752);

/// `266897^MDC_DIM_CENTI_MOLE_PER_ML^MDC`, partition 4, UCUM `cmol/mL`.
pub const CENTI_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4753);

/// `266898^MDC_DIM_MILLI_MOLE_PER_ML^MDC`, partition 4, UCUM `mmol/mL`.
pub const MILLI_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4754);

/// `266899^MDC_DIM_MICRO_MOLE_PER_ML^MDC`, partition 4, UCUM `umol/mL`.
pub const MICRO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4755);

/// `266900^MDC_DIM_NANO_MOLE_PER_ML^MDC`, partition 4, UCUM `nmol/mL`.
pub const NANO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4756);

/// `266901^MDC_DIM_PICO_MOLE_PER_ML^MDC`, partition 4, UCUM `pmol/mL`.
pub const PICO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4757);

/// `266902^MDC_DIM_FEMTO_MOLE_PER_ML^MDC`, partition 4, UCUM `fmol/mL`.
pub const FEMTO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4758);

/// `266903^MDC_DIM_ATTO_MOLE_PER_ML^MDC`, partition 4, UCUM `amol/mL`.
pub const ATTO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4759);

/// `266904^MDC_DIM_ZEPTO_MOLE_PER_ML^MDC`, partition 4, UCUM `zmol/mL`.
pub const ZEPTO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4760);

/// `266905^MDC_DIM_YOCTO_MOLE_PER_ML^MDC`, partition 4, UCUM `ymol/mL`.
pub const YOCTO_MOLE_PER_ML: UnitCode = UnitCode::from_term_code(4761);

/// `266912^MDC_DIM_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `eq/cm3`.
pub const EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4768);

/// `266912^MDC_DIM_X_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `eq/cm3`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_CM_CUBE`.
pub const X_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4768);

/// `266913^MDC_DIM_DECA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `daeq/cm3`.
pub const DECA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4769);

/// `266914^MDC_DIM_HECTO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `heq/cm3`.
pub const HECTO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4770);

/// `266915^MDC_DIM_KILO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `keq/cm3`.
pub const KILO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4771);

/// `266916^MDC_DIM_MEGA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `Meq/cm3`.
pub const MEGA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4772);

/// `266917^MDC_DIM_GIGA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `Geq/cm3`.
pub const GIGA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4773);

/// `266918^MDC_DIM_TERA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `Teq/cm3`.
pub const TERA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4774);

/// `266919^MDC_DIM_PETA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `Peq/cm3`.
pub const PETA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4775);

/// `266920^MDC_DIM_EXA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `Eeq/cm3`.
pub const EXA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4776);

/// `266921^MDC_DIM_ZETTA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `Zeq/cm3`.
pub const ZETTA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4777);

/// `266922^MDC_DIM_YOTTA_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `Yeq/cm3`.
pub const YOTTA_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4778);

/// `266928^MDC_DIM_DECI_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `deq/cm3`.
pub const DECI_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4784);

/// `266929^MDC_DIM_CENTI_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `ceq/cm3`.
pub const CENTI_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4785);

/// `266930^MDC_DIM_MILLI_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `meq/cm3`.
pub const MILLI_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4786);

/// `266931^MDC_DIM_MICRO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `ueq/cm3`.
pub const MICRO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4787);

/// `266932^MDC_DIM_NANO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `neq/cm3`.
pub const NANO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4788);

/// `266933^MDC_DIM_PICO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `peq/cm3`.
pub const PICO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4789);

/// `266934^MDC_DIM_FEMTO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `feq/cm3`.
pub const FEMTO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4790);

/// `266935^MDC_DIM_ATTO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `aeq/cm3`.
pub const ATTO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4791);

/// `266936^MDC_DIM_ZEPTO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `zeq/cm3`.
pub const ZEPTO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4792);

/// `266937^MDC_DIM_YOCTO_EQUIV_PER_CM_CUBE^MDC`, partition 4, UCUM `yeq/cm3`.
pub const YOCTO_EQUIV_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(4793);

/// `266944^MDC_DIM_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `eq/m3`.
pub const EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4800);

/// `266944^MDC_DIM_X_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `eq/m3`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_CUBE`.
pub const X_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4800);

/// `266945^MDC_DIM_DECA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `daeq/m3`.
pub const DECA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4801);

/// `266946^MDC_DIM_HECTO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `heq/m3`.
pub const HECTO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4802);

/// `266947^MDC_DIM_KILO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `keq/m3`.
pub const KILO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4803);

/// `266948^MDC_DIM_MEGA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `Meq/m3`.
pub const MEGA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4804);

/// `266949^MDC_DIM_GIGA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `Geq/m3`.
pub const GIGA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4805);

/// `266950^MDC_DIM_TERA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `Teq/m3`.
pub const TERA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4806);

/// `266951^MDC_DIM_PETA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `Peq/m3`.
pub const PETA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4807);

/// `266952^MDC_DIM_EXA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `Eeq/m3`.
pub const EXA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4808);

/// `266953^MDC_DIM_ZETTA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `Zeq/m3`.
pub const ZETTA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4809);

/// `266954^MDC_DIM_YOTTA_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `Yeq/m3`.
pub const YOTTA_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4810);

/// `266960^MDC_DIM_DECI_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `deq/m3`.
pub const DECI_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4816);

/// `266961^MDC_DIM_CENTI_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `ceq/m3`.
pub const CENTI_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4817);

/// `266962^MDC_DIM_MILLI_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `meq/m3`.
pub const MILLI_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4818);

/// `266963^MDC_DIM_MICRO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `ueq/m3`.
pub const MICRO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4819);

/// `266964^MDC_DIM_NANO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `neq/m3`.
pub const NANO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4820);

/// `266965^MDC_DIM_PICO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `peq/m3`.
pub const PICO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4821);

/// `266966^MDC_DIM_FEMTO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `feq/m3`.
pub const FEMTO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4822);

/// `266967^MDC_DIM_ATTO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `aeq/m3`.
pub const ATTO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4823);

/// `266968^MDC_DIM_ZEPTO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `zeq/m3`.
pub const ZEPTO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4824);

/// `266969^MDC_DIM_YOCTO_EQUIV_PER_M_CUBE^MDC`, partition 4, UCUM `yeq/m3`.
pub const YOCTO_EQUIV_PER_M_CUBE: UnitCode = UnitCode::from_term_code(4825);

/// `266976^MDC_DIM_EQUIV_PER_L^MDC`, partition 4, UCUM `eq/L`.
pub const EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4832);

/// `266976^MDC_DIM_X_EQUIV_PER_L^MDC`, partition 4, UCUM `eq/L`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_L`.
pub const X_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4832);

/// `266977^MDC_DIM_DECA_EQUIV_PER_L^MDC`, partition 4, UCUM `daeq/L`.
pub const DECA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4833);

/// `266978^MDC_DIM_HECTO_EQUIV_PER_L^MDC`, partition 4, UCUM `heq/L`.
pub const HECTO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4834);

/// `266979^MDC_DIM_KILO_EQUIV_PER_L^MDC`, partition 4, UCUM `keq/L`.
pub const KILO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4835);

/// `266980^MDC_DIM_MEGA_EQUIV_PER_L^MDC`, partition 4, UCUM `Meq/L`.
pub const MEGA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4836);

/// `266981^MDC_DIM_GIGA_EQUIV_PER_L^MDC`, partition 4, UCUM `Geq/L`.
pub const GIGA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4837);

/// `266982^MDC_DIM_TERA_EQUIV_PER_L^MDC`, partition 4, UCUM `Teq/L`.
pub const TERA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4838);

/// `266983^MDC_DIM_PETA_EQUIV_PER_L^MDC`, partition 4, UCUM `Peq/L`.
pub const PETA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4839);

/// `266984^MDC_DIM_EXA_EQUIV_PER_L^MDC`, partition 4, UCUM `Eeq/L`.
pub const EXA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4840);

/// `266985^MDC_DIM_ZETTA_EQUIV_PER_L^MDC`, partition 4, UCUM `Zeq/L`.
pub const ZETTA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4841);

/// `266986^MDC_DIM_YOTTA_EQUIV_PER_L^MDC`, partition 4, UCUM `Yeq/L`.
pub const YOTTA_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4842);

/// `266992^MDC_DIM_DECI_EQUIV_PER_L^MDC`, partition 4, UCUM `deq/L`.
pub const DECI_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4848);

/// `266993^MDC_DIM_CENTI_EQUIV_PER_L^MDC`, partition 4, UCUM `ceq/L`.
pub const CENTI_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4849);

/// `266994^MDC_DIM_MILLI_EQUIV_PER_L^MDC`, partition 4, UCUM `meq/L`.
pub const MILLI_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4850);

/// `266995^MDC_DIM_MICRO_EQUIV_PER_L^MDC`, partition 4, UCUM `ueq/L`.
pub const MICRO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4851);

/// `266996^MDC_DIM_NANO_EQUIV_PER_L^MDC`, partition 4, UCUM `neq/L`.
pub const NANO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4852);

/// `266997^MDC_DIM_PICO_EQUIV_PER_L^MDC`, partition 4, UCUM `peq/L`.
pub const PICO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4853);

/// `266998^MDC_DIM_FEMTO_EQUIV_PER_L^MDC`, partition 4, UCUM `feq/L`.
pub const FEMTO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4854);

/// `266999^MDC_DIM_ATTO_EQUIV_PER_L^MDC`, partition 4, UCUM `aeq/L`.
pub const ATTO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4855);

/// `267000^MDC_DIM_ZEPTO_EQUIV_PER_L^MDC`, partition 4, UCUM `zeq/L`.
pub const ZEPTO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4856);

/// `267001^MDC_DIM_YOCTO_EQUIV_PER_L^MDC`, partition 4, UCUM `yeq/L`.
pub const YOCTO_EQUIV_PER_L: UnitCode = UnitCode::from_term_code(4857);

/// `267008^MDC_DIM_EQUIV_PER_ML^MDC`, partition 4, UCUM `eq/mL`.
pub const EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4864);

/// `267008^MDC_DIM_X_EQUIV_PER_ML^MDC`, partition 4, UCUM `eq/mL`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_ML`.
pub const X_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4864);

/// `267009^MDC_DIM_DECA_EQUIV_PER_ML^MDC`, partition 4, UCUM `daeq/mL`.
pub const DECA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4865);

/// `267010^MDC_DIM_HECTO_EQUIV_PER_ML^MDC`, partition 4, UCUM `heq/mL`.
pub const HECTO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4866);

/// `267011^MDC_DIM_KILO_EQUIV_PER_ML^MDC`, partition 4, UCUM `keq/mL`.
pub const KILO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4867);

/// `267012^MDC_DIM_MEGA_EQUIV_PER_ML^MDC`, partition 4, UCUM `Meq/mL`.
pub const MEGA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4868);

/// `267013^MDC_DIM_GIGA_EQUIV_PER_ML^MDC`, partition 4, UCUM `Geq/mL`.
pub const GIGA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4869);

/// `267014^MDC_DIM_TERA_EQUIV_PER_ML^MDC`, partition 4, UCUM `Teq/mL`.
pub const TERA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4870);

/// `267015^MDC_DIM_PETA_EQUIV_PER_ML^MDC`, partition 4, UCUM `Peq/mL`.
pub const PETA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4871);

/// `267016^MDC_DIM_EXA_EQUIV_PER_ML^MDC`, partition 4, UCUM `Eeq/mL`.
pub const EXA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4872);

/// `267017^MDC_DIM_ZETTA_EQUIV_PER_ML^MDC`, partition 4, UCUM `Zeq/mL`.
pub const ZETTA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4873);

/// `267018^MDC_DIM_YOTTA_EQUIV_PER_ML^MDC`, partition 4, UCUM `Yeq/mL`.
pub const YOTTA_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4874);

/// `267024^MDC_DIM_DECI_EQUIV_PER_ML^MDC`, partition 4, UCUM `deq/mL`.
pub const DECI_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4880);

/// `267025^MDC_DIM_CENTI_EQUIV_PER_ML^MDC`, partition 4, UCUM `ceq/mL`.
pub const CENTI_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4881);

/// `267026^MDC_DIM_MILLI_EQUIV_PER_ML^MDC`, partition 4, UCUM `meq/mL`.
pub const MILLI_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4882);

/// `267027^MDC_DIM_MICRO_EQUIV_PER_ML^MDC`, partition 4, UCUM `ueq/mL`.
pub const MICRO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4883);

/// `267028^MDC_DIM_NANO_EQUIV_PER_ML^MDC`, partition 4, UCUM `neq/mL`.
pub const NANO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4884);

/// `267029^MDC_DIM_PICO_EQUIV_PER_ML^MDC`, partition 4, UCUM `peq/mL`.
pub const PICO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4885);

/// `267030^MDC_DIM_FEMTO_EQUIV_PER_ML^MDC`, partition 4, UCUM `feq/mL`.
pub const FEMTO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4886);

/// `267031^MDC_DIM_ATTO_EQUIV_PER_ML^MDC`, partition 4, UCUM `aeq/mL`.
pub const ATTO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4887);

/// `267032^MDC_DIM_ZEPTO_EQUIV_PER_ML^MDC`, partition 4, UCUM `zeq/mL`.
pub const ZEPTO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4888);

/// `267033^MDC_DIM_YOCTO_EQUIV_PER_ML^MDC`, partition 4, UCUM `yeq/mL`.
pub const YOCTO_EQUIV_PER_ML: UnitCode = UnitCode::from_term_code(4889);

/// `267040^MDC_DIM_OSM_PER_KG^MDC`, partition 4, UCUM `osm/kg`.
pub const OSM_PER_KG: UnitCode = UnitCode::from_term_code(4896);

/// `267040^MDC_DIM_X_OSM_PER_KG^MDC`, partition 4, UCUM `osm/kg`.
/// The preferred reference id of this code is `MDC_DIM_OSM_PER_KG`.
pub const X_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4896);

/// `267041^MDC_DIM_DECA_OSM_PER_KG^MDC`, partition 4, UCUM `daosm/kg`.
pub const DECA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4897);

/// `267042^MDC_DIM_HECTO_OSM_PER_KG^MDC`, partition 4, UCUM `hosm/kg`.
pub const HECTO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4898);

/// `267043^MDC_DIM_KILO_OSM_PER_KG^MDC`, partition 4, UCUM `kosm/kg`.
pub const KILO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4899);

/// `267044^MDC_DIM_MEGA_OSM_PER_KG^MDC`, partition 4, UCUM `Mosm/kg`.
pub const MEGA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4900);

/// `267045^MDC_DIM_GIGA_OSM_PER_KG^MDC`, partition 4, UCUM `Gosm/kg`.
pub const GIGA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4901);

/// `267046^MDC_DIM_TERA_OSM_PER_KG^MDC`, partition 4, UCUM `Tosm/kg`.
pub const TERA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4902);

/// `267047^MDC_DIM_PETA_OSM_PER_KG^MDC`, partition 4, UCUM `Posm/kg`.
pub const PETA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4903);

/// `267048^MDC_DIM_EXA_OSM_PER_KG^MDC`, partition 4, UCUM `Eosm/kg`.
pub const EXA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4904);

/// `267049^MDC_DIM_ZETTA_OSM_PER_KG^MDC`, partition 4, UCUM `Zosm/kg`.
pub const ZETTA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4905);

/// `267050^MDC_DIM_YOTTA_OSM_PER_KG^MDC`, partition 4, UCUM `Yosm/kg`.
pub const YOTTA_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4906);

/// `267056^MDC_DIM_DECI_OSM_PER_KG^MDC`, partition 4, UCUM `dosm/kg`.
pub const DECI_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4912);

/// `267057^MDC_DIM_CENTI_OSM_PER_KG^MDC`, partition 4, UCUM `cosm/kg`.
pub const CENTI_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4913);

/// `267058^MDC_DIM_MILLI_OSM_PER_KG^MDC`, partition 4, UCUM `mosm/kg`.
pub const MILLI_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4914);

/// `267059^MDC_DIM_MICRO_OSM_PER_KG^MDC`, partition 4, UCUM `uosm/kg`.
pub const MICRO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4915);

/// `267060^MDC_DIM_NANO_OSM_PER_KG^MDC`, partition 4, UCUM `nosm/kg`.
pub const NANO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4916);

/// `267061^MDC_DIM_PICO_OSM_PER_KG^MDC`, partition 4, UCUM `posm/kg`.
pub const PICO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4917);

/// `267062^MDC_DIM_FEMTO_OSM_PER_KG^MDC`, partition 4, UCUM `fosm/kg`.
pub const FEMTO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4918);

/// `267063^MDC_DIM_ATTO_OSM_PER_KG^MDC`, partition 4, UCUM `aosm/kg`.
pub const ATTO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4919);

/// `267064^MDC_DIM_ZEPTO_OSM_PER_KG^MDC`, partition 4, UCUM `zosm/kg`.
pub const ZEPTO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4920);

/// `267065^MDC_DIM_YOCTO_OSM_PER_KG^MDC`, partition 4, UCUM `yosm/kg`.
pub const YOCTO_OSM_PER_KG: UnitCode = UnitCode::from_term_code(4921);

/// `267072^MDC_DIM_MOLE_PER_KG^MDC`, partition 4, UCUM `mol/kg`.
pub const MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4928);

/// `267072^MDC_DIM_X_MOLE_PER_KG^MDC`, partition 4, UCUM `mol/kg`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG`.
pub const X_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4928);

/// `267073^MDC_DIM_DECA_MOLE_PER_KG^MDC`, partition 4, UCUM `damol/kg`.
pub const DECA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4929);

/// `267074^MDC_DIM_HECTO_MOLE_PER_KG^MDC`, partition 4, UCUM `hmol/kg`.
pub const HECTO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4930);

/// `267075^MDC_DIM_KILO_MOLE_PER_KG^MDC`, partition 4, UCUM `kmol/kg`.
pub const KILO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4931);

/// `267076^MDC_DIM_MEGA_MOLE_PER_KG^MDC`, partition 4, UCUM `Mmol/kg`.
pub const MEGA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4932);

/// `267077^MDC_DIM_GIGA_MOLE_PER_KG^MDC`, partition 4, UCUM `Gmol/kg`.
pub const GIGA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4933);

/// `267078^MDC_DIM_TERA_MOLE_PER_KG^MDC`, partition 4, UCUM `Tmol/kg`.
pub const TERA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4934);

/// `267079^MDC_DIM_PETA_MOLE_PER_KG^MDC`, partition 4, UCUM `Pmol/kg`.
pub const PETA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4935);

/// `267080^MDC_DIM_EXA_MOLE_PER_KG^MDC`, partition 4, UCUM `Emol/kg`.
pub const EXA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4936);

/// `267081^MDC_DIM_ZETTA_MOLE_PER_KG^MDC`, partition 4, UCUM `Zmol/kg`.
pub const ZETTA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4937);

/// `267082^MDC_DIM_YOTTA_MOLE_PER_KG^MDC`, partition 4, UCUM `Ymol/kg`.
pub const YOTTA_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4938);

/// `267088^MDC_DIM_DECI_MOLE_PER_KG^MDC`, partition 4, UCUM `dmol/kg`.
pub const DECI_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4944);

/// `267089^MDC_DIM_CENTI_MOLE_PER_KG^MDC`, partition 4, UCUM `cmol/kg`.
pub const CENTI_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4945);

/// `267090^MDC_DIM_MILLI_MOLE_PER_KG^MDC`, partition 4, UCUM `mmol/kg`.
pub const MILLI_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4946);

/// `267091^MDC_DIM_MICRO_MOLE_PER_KG^MDC`, partition 4, UCUM `umol/kg`.
pub const MICRO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4947);

/// `267092^MDC_DIM_NANO_MOLE_PER_KG^MDC`, partition 4, UCUM `nmol/kg`.
pub const NANO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4948);

/// `267093^MDC_DIM_PICO_MOLE_PER_KG^MDC`, partition 4, UCUM `pmol/kg`.
pub const PICO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4949);

/// `267094^MDC_DIM_FEMTO_MOLE_PER_KG^MDC`, partition 4, UCUM `fmol/kg`.
pub const FEMTO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4950);

/// `267095^MDC_DIM_ATTO_MOLE_PER_KG^MDC`, partition 4, UCUM `amol/kg`.
pub const ATTO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4951);

/// `267096^MDC_DIM_ZEPTO_MOLE_PER_KG^MDC`, partition 4, UCUM `zmol/kg`.
pub const ZEPTO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4952);

/// `267097^MDC_DIM_YOCTO_MOLE_PER_KG^MDC`, partition 4, UCUM `ymol/kg`.
pub const YOCTO_MOLE_PER_KG: UnitCode = UnitCode::from_term_code(4953);

/// `267104^MDC_DIM_MOLE_PER_SEC^MDC`, partition 4, UCUM `mol/s`.
pub const MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4960);

/// `267104^MDC_DIM_X_MOLE_PER_SEC^MDC`, partition 4, UCUM `mol/s`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_SEC`.
pub const X_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4960);

/// `267105^MDC_DIM_DECA_MOLE_PER_SEC^MDC`, partition 4, UCUM `damol/s`.
pub const DECA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4961);

/// `267106^MDC_DIM_HECTO_MOLE_PER_SEC^MDC`, partition 4, UCUM `hmol/s`.
pub const HECTO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4962);

/// `267107^MDC_DIM_KILO_MOLE_PER_SEC^MDC`, partition 4, UCUM `kmol/s`.
pub const KILO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4963);

/// `267108^MDC_DIM_MEGA_MOLE_PER_SEC^MDC`, partition 4, UCUM `Mmol/s`.
pub const MEGA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4964);

/// `267109^MDC_DIM_GIGA_MOLE_PER_SEC^MDC`, partition 4, UCUM `Gmol/s`.
pub const GIGA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4965);

/// `267110^MDC_DIM_TERA_MOLE_PER_SEC^MDC`, partition 4, UCUM `Tmol/s`.
pub const TERA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4966);

/// `267111^MDC_DIM_PETA_MOLE_PER_SEC^MDC`, partition 4, UCUM `Pmol/s`.
pub const PETA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4967);

/// `267112^MDC_DIM_EXA_MOLE_PER_SEC^MDC`, partition 4, UCUM `Emol/s`.
pub const EXA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4968);

/// `267113^MDC_DIM_ZETTA_MOLE_PER_SEC^MDC`, partition 4, UCUM `Zmol/s`.
pub const ZETTA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4969);

/// `267114^MDC_DIM_YOTTA_MOLE_PER_SEC^MDC`, partition 4, UCUM `Ymol/s`.
pub const YOTTA_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4970);

/// `267120^MDC_DIM_DECI_MOLE_PER_SEC^MDC`, partition 4, UCUM `dmol/s`.
pub const DECI_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4976);

/// `267121^MDC_DIM_CENTI_MOLE_PER_SEC^MDC`, partition 4, UCUM `cmol/s`.
pub const CENTI_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4977);

/// `267122^MDC_DIM_MILLI_MOLE_PER_SEC^MDC`, partition 4, UCUM `mmol/s`.
pub const MILLI_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4978);

/// `267123^MDC_DIM_MICRO_MOLE_PER_SEC^MDC`, partition 4, UCUM `umol/s`.
pub const MICRO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4979);

/// `267124^MDC_DIM_NANO_MOLE_PER_SEC^MDC`, partition 4, UCUM `nmol/s`.
pub const NANO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4980);

/// `267125^MDC_DIM_PICO_MOLE_PER_SEC^MDC`, partition 4, UCUM `pmol/s`.
pub const PICO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4981);

/// `267126^MDC_DIM_FEMTO_MOLE_PER_SEC^MDC`, partition 4, UCUM `fmol/s`.
pub const FEMTO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4982);

/// `267127^MDC_DIM_ATTO_MOLE_PER_SEC^MDC`, partition 4, UCUM `amol/s`.
pub const ATTO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4983);

/// `267128^MDC_DIM_ZEPTO_MOLE_PER_SEC^MDC`, partition 4, UCUM `zmol/s`.
pub const ZEPTO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4984);

/// `267129^MDC_DIM_YOCTO_MOLE_PER_SEC^MDC`, partition 4, UCUM `ymol/s`.
pub const YOCTO_MOLE_PER_SEC: UnitCode = UnitCode::from_term_code(4985);

/// `267136^MDC_DIM_MOLE_PER_MIN^MDC`, partition 4, UCUM `mol/min`.
pub const MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4992);

/// `267136^MDC_DIM_X_MOLE_PER_MIN^MDC`, partition 4, UCUM `mol/min`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_MIN`.
pub const X_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4992);

/// `267137^MDC_DIM_DECA_MOLE_PER_MIN^MDC`, partition 4, UCUM `damol/min`.
pub const DECA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4993);

/// `267138^MDC_DIM_HECTO_MOLE_PER_MIN^MDC`, partition 4, UCUM `hmol/min`.
pub const HECTO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4994);

/// `267139^MDC_DIM_KILO_MOLE_PER_MIN^MDC`, partition 4, UCUM `kmol/min`.
pub const KILO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4995);

/// `267140^MDC_DIM_MEGA_MOLE_PER_MIN^MDC`, partition 4, UCUM `Mmol/min`.
pub const MEGA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4996);

/// `267141^MDC_DIM_GIGA_MOLE_PER_MIN^MDC`, partition 4, UCUM `Gmol/min`.
pub const GIGA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4997);

/// `267142^MDC_DIM_TERA_MOLE_PER_MIN^MDC`, partition 4, UCUM `Tmol/min`.
pub const TERA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4998);

/// `267143^MDC_DIM_PETA_MOLE_PER_MIN^MDC`, partition 4, UCUM `Pmol/min`.
pub const PETA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(4999);

/// `267144^MDC_DIM_EXA_MOLE_PER_MIN^MDC`, partition 4, UCUM `Emol/min`.
pub const EXA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5000);

/// `267145^MDC_DIM_ZETTA_MOLE_PER_MIN^MDC`, partition 4, UCUM `Zmol/min`.
pub const ZETTA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5001);

/// `267146^MDC_DIM_YOTTA_MOLE_PER_MIN^MDC`, partition 4, UCUM `Ymol/min`.
pub const YOTTA_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5002);

/// `267152^MDC_DIM_DECI_MOLE_PER_MIN^MDC`, partition 4, UCUM `dmol/min`.
pub const DECI_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5008);

/// `267153^MDC_DIM_CENTI_MOLE_PER_MIN^MDC`, partition 4, UCUM `cmol/min`.
pub const CENTI_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5009);

/// `267154^MDC_DIM_MILLI_MOLE_PER_MIN^MDC`, partition 4, UCUM `mmol/min`.
pub const MILLI_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5010);

/// `267155^MDC_DIM_MICRO_MOLE_PER_MIN^MDC`, partition 4, UCUM `umol/min`.
pub const MICRO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5011);

/// `267156^MDC_DIM_NANO_MOLE_PER_MIN^MDC`, partition 4, UCUM `nmol/min`.
pub const NANO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5012);

/// `267157^MDC_DIM_PICO_MOLE_PER_MIN^MDC`, partition 4, UCUM `pmol/min`.
pub const PICO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5013);

/// `267158^MDC_DIM_FEMTO_MOLE_PER_MIN^MDC`, partition 4, UCUM `fmol/min`.
pub const FEMTO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5014);

/// `267159^MDC_DIM_ATTO_MOLE_PER_MIN^MDC`, partition 4, UCUM `amol/min`.
pub const ATTO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5015);

/// `267160^MDC_DIM_ZEPTO_MOLE_PER_MIN^MDC`, partition 4, UCUM `zmol/min`.
pub const ZEPTO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5016);

/// `267161^MDC_DIM_YOCTO_MOLE_PER_MIN^MDC`, partition 4, UCUM `ymol/min`.
pub const YOCTO_MOLE_PER_MIN: UnitCode = UnitCode::from_term_code(5017);

/// `267168^MDC_DIM_MOLE_PER_HR^MDC`, partition 4, UCUM `mol/h`.
pub const MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5024);

/// `267168^MDC_DIM_X_MOLE_PER_HR^MDC`, partition 4, UCUM `mol/h`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_HR`.
pub const X_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5024);

/// `267169^MDC_DIM_DECA_MOLE_PER_HR^MDC`, partition 4, UCUM `damol/h`.
pub const DECA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5025);

/// `267170^MDC_DIM_HECTO_MOLE_PER_HR^MDC`, partition 4, UCUM `hmol/h`.
pub const HECTO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5026);

/// `267171^MDC_DIM_KILO_MOLE_PER_HR^MDC`, partition 4, UCUM `kmol/h`.
pub const KILO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5027);

/// `267172^MDC_DIM_MEGA_MOLE_PER_HR^MDC`, partition 4, UCUM `Mmol/h`.
pub const MEGA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5028);

/// `267173^MDC_DIM_GIGA_MOLE_PER_HR^MDC`, partition 4, UCUM `Gmol/h`.
pub const GIGA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5029);

/// `267174^MDC_DIM_TERA_MOLE_PER_HR^MDC`, partition 4, UCUM `Tmol/h`.
pub const TERA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5030);

/// `267175^MDC_DIM_PETA_MOLE_PER_HR^MDC`, partition 4, UCUM `Pmol/h`.
pub const PETA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5031);

/// `267176^MDC_DIM_EXA_MOLE_PER_HR^MDC`, partition 4, UCUM `Emol/h`.
pub const EXA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5032);

/// `267177^MDC_DIM_ZETTA_MOLE_PER_HR^MDC`, partition 4, UCUM `Zmol/h`.
pub const ZETTA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5033);

/// `267178^MDC_DIM_YOTTA_MOLE_PER_HR^MDC`, partition 4, UCUM `Ymol/h`.
pub const YOTTA_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5034);

/// `267184^MDC_DIM_DECI_MOLE_PER_HR^MDC`, partition 4, UCUM `dmol/h`.
pub const DECI_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5040);

/// `267185^MDC_DIM_CENTI_MOLE_PER_HR^MDC`, partition 4, UCUM `cmol/h`.
pub const CENTI_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5041);

/// `267186^MDC_DIM_MILLI_MOLE_PER_HR^MDC`, partition 4, UCUM `mmol/h`.
pub const MILLI_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5042);

/// `267187^MDC_DIM_MICRO_MOLE_PER_HR^MDC`, partition 4, UCUM `umol/h`.
pub const MICRO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5043);

/// `267188^MDC_DIM_NANO_MOLE_PER_HR^MDC`, partition 4, UCUM `nmol/h`.
pub const NANO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5044);

/// `267189^MDC_DIM_PICO_MOLE_PER_HR^MDC`, partition 4, UCUM `pmol/h`.
pub const PICO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5045);

/// `267190^MDC_DIM_FEMTO_MOLE_PER_HR^MDC`, partition 4, UCUM `fmol/h`.
pub const FEMTO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5046);

/// `267191^MDC_DIM_ATTO_MOLE_PER_HR^MDC`, partition 4, UCUM `amol/h`.
pub const ATTO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5047);

/// `267192^MDC_DIM_ZEPTO_MOLE_PER_HR^MDC`, partition 4, UCUM `zmol/h`.
pub const ZEPTO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5048);

/// `267193^MDC_DIM_YOCTO_MOLE_PER_HR^MDC`, partition 4, UCUM `ymol/h`.
pub const YOCTO_MOLE_PER_HR: UnitCode = UnitCode::from_term_code(5049);

/// `267200^MDC_DIM_MOLE_PER_DAY^MDC`, partition 4, UCUM `mol/d`.
pub const MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5056);

/// `267200^MDC_DIM_X_MOLE_PER_DAY^MDC`, partition 4, UCUM `mol/d`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_DAY`.
pub const X_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5056);

/// `267201^MDC_DIM_DECA_MOLE_PER_DAY^MDC`, partition 4, UCUM `damol/d`.
pub const DECA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5057);

/// `267202^MDC_DIM_HECTO_MOLE_PER_DAY^MDC`, partition 4, UCUM `hmol/d`.
pub const HECTO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5058);

/// `267203^MDC_DIM_KILO_MOLE_PER_DAY^MDC`, partition 4, UCUM `kmol/d`.
pub const KILO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5059);

/// `267204^MDC_DIM_MEGA_MOLE_PER_DAY^MDC`, partition 4, UCUM `Mmol/d`.
pub const MEGA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5060);

/// `267205^MDC_DIM_GIGA_MOLE_PER_DAY^MDC`, partition 4, UCUM `Gmol/d`.
pub const GIGA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5061);

/// `267206^MDC_DIM_TERA_MOLE_PER_DAY^MDC`, partition 4, UCUM `Tmol/d`.
pub const TERA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5062);

/// `267207^MDC_DIM_PETA_MOLE_PER_DAY^MDC`, partition 4, UCUM `Pmol/d`.
pub const PETA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5063);

/// `267208^MDC_DIM_EXA_MOLE_PER_DAY^MDC`, partition 4, UCUM `Emol/d`.
pub const EXA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5064);

/// `267209^MDC_DIM_ZETTA_MOLE_PER_DAY^MDC`, partition 4, UCUM `Zmol/d`.
pub const ZETTA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5065);

/// `267210^MDC_DIM_YOTTA_MOLE_PER_DAY^MDC`, partition 4, UCUM `Ymol/d`.
pub const YOTTA_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5066);

/// `267216^MDC_DIM_DECI_MOLE_PER_DAY^MDC`, partition 4, UCUM `dmol/d`.
pub const DECI_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5072);

/// `267217^MDC_DIM_CENTI_MOLE_PER_DAY^MDC`, partition 4, UCUM `cmol/d`.
pub const CENTI_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5073);

/// `267218^MDC_DIM_MILLI_MOLE_PER_DAY^MDC`, partition 4, UCUM `mmol/d`.
pub const MILLI_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5074);

/// `267219^MDC_DIM_MICRO_MOLE_PER_DAY^MDC`, partition 4, UCUM `umol/d`.
pub const MICRO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5075);

/// `267220^MDC_DIM_NANO_MOLE_PER_DAY^MDC`, partition 4, UCUM `nmol/d`.
pub const NANO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5076);

/// `267221^MDC_DIM_PICO_MOLE_PER_DAY^MDC`, partition 4, UCUM `pmol/d`.
pub const PICO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5077);

/// `267222^MDC_DIM_FEMTO_MOLE_PER_DAY^MDC`, partition 4, UCUM `fmol/d`.
pub const FEMTO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5078);

/// `267223^MDC_DIM_ATTO_MOLE_PER_DAY^MDC`, partition 4, UCUM `amol/d`.
pub const ATTO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5079);

/// `267224^MDC_DIM_ZEPTO_MOLE_PER_DAY^MDC`, partition 4, UCUM `zmol/d`.
pub const ZEPTO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5080);

/// `267225^MDC_DIM_YOCTO_MOLE_PER_DAY^MDC`, partition 4, UCUM `ymol/d`.
pub const YOCTO_MOLE_PER_DAY: UnitCode = UnitCode::from_term_code(5081);

/// `267232^MDC_DIM_EQUIV_PER_SEC^MDC`, partition 4, UCUM `eq/s`.
pub const EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5088);

/// `267232^MDC_DIM_X_EQUIV_PER_SEC^MDC`, partition 4, UCUM `eq/s`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_SEC`.
pub const X_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5088);

/// `267233^MDC_DIM_DECA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `daeq/s`.
pub const DECA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5089);

/// `267234^MDC_DIM_HECTO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `heq/s`.
pub const HECTO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5090);

/// `267235^MDC_DIM_KILO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `keq/s`.
pub const KILO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5091);

/// `267236^MDC_DIM_MEGA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `Meq/s`.
pub const MEGA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5092);

/// `267237^MDC_DIM_GIGA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `Geq/s`.
pub const GIGA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5093);

/// `267238^MDC_DIM_TERA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `Teq/s`.
pub const TERA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5094);

/// `267239^MDC_DIM_PETA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `Peq/s`.
pub const PETA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5095);

/// `267240^MDC_DIM_EXA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `Eeq/s`.
pub const EXA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5096);

/// `267241^MDC_DIM_ZETTA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `Zeq/s`.
pub const ZETTA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5097);

/// `267242^MDC_DIM_YOTTA_EQUIV_PER_SEC^MDC`, partition 4, UCUM `Yeq/s`.
pub const YOTTA_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5098);

/// `267248^MDC_DIM_DECI_EQUIV_PER_SEC^MDC`, partition 4, UCUM `deq/s`.
pub const DECI_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5104);

/// `267249^MDC_DIM_CENTI_EQUIV_PER_SEC^MDC`, partition 4, UCUM `ceq/s`.
pub const CENTI_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5105);

/// `267250^MDC_DIM_MILLI_EQUIV_PER_SEC^MDC`, partition 4, UCUM `meq/s`.
pub const MILLI_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5106);

/// `267251^MDC_DIM_MICRO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `ueq/s`.
pub const MICRO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5107);

/// `267252^MDC_DIM_NANO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `neq/s`.
pub const NANO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5108);

/// `267253^MDC_DIM_PICO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `peq/s`.
pub const PICO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5109);

/// `267254^MDC_DIM_FEMTO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `feq/s`.
pub const FEMTO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5110);

/// `267255^MDC_DIM_ATTO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `aeq/s`.
pub const ATTO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5111);

/// `267256^MDC_DIM_ZEPTO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `zeq/s`.
pub const ZEPTO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5112);

/// `267257^MDC_DIM_YOCTO_EQUIV_PER_SEC^MDC`, partition 4, UCUM `yeq/s`.
pub const YOCTO_EQUIV_PER_SEC: UnitCode = UnitCode::from_term_code(5113);

/// `267264^MDC_DIM_EQUIV_PER_MIN^MDC`, partition 4, UCUM `eq/min`.
pub const EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5120);

/// `267264^MDC_DIM_X_EQUIV_PER_MIN^MDC`, partition 4, UCUM `eq/min`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_MIN`.
pub const X_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5120);

/// `267265^MDC_DIM_DECA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `daeq/min`.
pub const DECA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5121);

/// `267266^MDC_DIM_HECTO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `heq/min`.
pub const HECTO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5122);

/// `267267^MDC_DIM_KILO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `keq/min`.
pub const KILO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5123);

/// `267268^MDC_DIM_MEGA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `Meq/min`.
pub const MEGA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5124);

/// `267269^MDC_DIM_GIGA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `Geq/min`.
pub const GIGA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5125);

/// `267270^MDC_DIM_TERA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `Teq/min`.
pub const TERA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5126);

/// `267271^MDC_DIM_PETA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `Peq/min`.
pub const PETA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5127);

/// `267272^MDC_DIM_EXA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `Eeq/min`.
pub const EXA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5128);

/// `267273^MDC_DIM_ZETTA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `Zeq/min`.
pub const ZETTA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5129);

/// `267274^MDC_DIM_YOTTA_EQUIV_PER_MIN^MDC`, partition 4, UCUM `Yeq/min`.
pub const YOTTA_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5130);

/// `267280^MDC_DIM_DECI_EQUIV_PER_MIN^MDC`, partition 4, UCUM `deq/min`.
pub const DECI_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5136);

/// `267281^MDC_DIM_CENTI_EQUIV_PER_MIN^MDC`, partition 4, UCUM `ceq/min`.
pub const CENTI_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5137);

/// `267282^MDC_DIM_MILLI_EQUIV_PER_MIN^MDC`, partition 4, UCUM `meq/min`.
pub const MILLI_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5138);

/// `267283^MDC_DIM_MICRO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `ueq/min`.
pub const MICRO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5139);

/// `267284^MDC_DIM_NANO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `neq/min`.
pub const NANO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5140);

/// `267285^MDC_DIM_PICO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `peq/min`.
pub const PICO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5141);

/// `267286^MDC_DIM_FEMTO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `feq/min`.
pub const FEMTO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5142);

/// `267287^MDC_DIM_ATTO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `aeq/min`.
pub const ATTO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5143);

/// `267288^MDC_DIM_ZEPTO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `zeq/min`.
pub const ZEPTO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5144);

/// `267289^MDC_DIM_YOCTO_EQUIV_PER_MIN^MDC`, partition 4, UCUM `yeq/min`.
pub const YOCTO_EQUIV_PER_MIN: UnitCode = UnitCode::from_term_code(5145);

/// `267296^MDC_DIM_EQUIV_PER_HR^MDC`, partition 4, UCUM `eq/h`.
pub const EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5152);

/// `267296^MDC_DIM_X_EQUIV_PER_HR^MDC`, partition 4, UCUM `eq/h`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_HR`.
pub const X_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5152);

/// `267297^MDC_DIM_DECA_EQUIV_PER_HR^MDC`, partition 4, UCUM `daeq/h`.
pub const DECA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5153);

/// `267298^MDC_DIM_HECTO_EQUIV_PER_HR^MDC`, partition 4, UCUM `heq/h`.
pub const HECTO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5154);

/// `267299^MDC_DIM_KILO_EQUIV_PER_HR^MDC`, partition 4, UCUM `keq/h`.
pub const KILO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5155);

/// `267300^MDC_DIM_MEGA_EQUIV_PER_HR^MDC`, partition 4, UCUM `Meq/h`.
pub const MEGA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5156);

/// `267301^MDC_DIM_GIGA_EQUIV_PER_HR^MDC`, partition 4, UCUM `Geq/h`.
pub const GIGA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5157);

/// `267302^MDC_DIM_TERA_EQUIV_PER_HR^MDC`, partition 4, UCUM `Teq/h`.
pub const TERA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5158);

/// `267303^MDC_DIM_PETA_EQUIV_PER_HR^MDC`, partition 4, UCUM `Peq/h`.
pub const PETA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5159);

/// `267304^MDC_DIM_EXA_EQUIV_PER_HR^MDC`, partition 4, UCUM `Eeq/h`.
pub const EXA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5160);

/// `267305^MDC_DIM_ZETTA_EQUIV_PER_HR^MDC`, partition 4, UCUM `Zeq/h`.
pub const ZETTA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5161);

/// `267306^MDC_DIM_YOTTA_EQUIV_PER_HR^MDC`, partition 4, UCUM `Yeq/h`.
pub const YOTTA_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5162);

/// `267312^MDC_DIM_DECI_EQUIV_PER_HR^MDC`, partition 4, UCUM `deq/h`.
pub const DECI_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5168);

/// `267313^MDC_DIM_CENTI_EQUIV_PER_HR^MDC`, partition 4, UCUM `ceq/h`.
pub const CENTI_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5169);

/// `267314^MDC_DIM_MILLI_EQUIV_PER_HR^MDC`, partition 4, UCUM `meq/h`.
pub const MILLI_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5170);

/// `267315^MDC_DIM_MICRO_EQUIV_PER_HR^MDC`, partition 4, UCUM `ueq/h`.
pub const MICRO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5171);

/// `267316^MDC_DIM_NANO_EQUIV_PER_HR^MDC`, partition 4, UCUM `neq/h`.
pub const NANO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5172);

/// `267317^MDC_DIM_PICO_EQUIV_PER_HR^MDC`, partition 4, UCUM `peq/h`.
pub const PICO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5173);

/// `267318^MDC_DIM_FEMTO_EQUIV_PER_HR^MDC`, partition 4, UCUM `feq/h`.
pub const FEMTO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5174);

/// `267319^MDC_DIM_ATTO_EQUIV_PER_HR^MDC`, partition 4, UCUM `aeq/h`.
pub const ATTO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5175);

/// `267320^MDC_DIM_ZEPTO_EQUIV_PER_HR^MDC`, partition 4, UCUM `zeq/h`.
pub const ZEPTO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5176);

/// `267321^MDC_DIM_YOCTO_EQUIV_PER_HR^MDC`, partition 4, UCUM `yeq/h`.
pub const YOCTO_EQUIV_PER_HR: UnitCode = UnitCode::from_term_code(5177);

/// `267328^MDC_DIM_EQUIV_PER_DAY^MDC`, partition 4, UCUM `eq/d`.
pub const EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5184);

/// `267328^MDC_DIM_X_EQUIV_PER_DAY^MDC`, partition 4, UCUM `eq/d`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_DAY`.
pub const X_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5184);

/// `267329^MDC_DIM_DECA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `daeq/d`.
pub const DECA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5185);

/// `267330^MDC_DIM_HECTO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `heq/d`.
pub const HECTO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5186);

/// `267331^MDC_DIM_KILO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `keq/d`.
pub const KILO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5187);

/// `267332^MDC_DIM_MEGA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `Meq/d`.
pub const MEGA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5188);

/// `267333^MDC_DIM_GIGA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `Geq/d`.
pub const GIGA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5189);

/// `267334^MDC_DIM_TERA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `Teq/d`.
pub const TERA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5190);

/// `267335^MDC_DIM_PETA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `Peq/d`.
pub const PETA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5191);

/// `267336^MDC_DIM_EXA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `Eeq/d`.
pub const EXA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5192);

/// `267337^MDC_DIM_ZETTA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `Zeq/d`.
pub const ZETTA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5193);

/// `267338^MDC_DIM_YOTTA_EQUIV_PER_DAY^MDC`, partition 4, UCUM `Yeq/d`.
pub const YOTTA_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5194);

/// `267344^MDC_DIM_DECI_EQUIV_PER_DAY^MDC`, partition 4, UCUM `deq/d`.
pub const DECI_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5200);

/// `267345^MDC_DIM_CENTI_EQUIV_PER_DAY^MDC`, partition 4, UCUM `ceq/d`.
pub const CENTI_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5201);

/// `267346^MDC_DIM_MILLI_EQUIV_PER_DAY^MDC`, partition 4, UCUM `meq/d`.
pub const MILLI_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5202);

/// `267347^MDC_DIM_MICRO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `ueq/d`.
pub const MICRO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5203);

/// `267348^MDC_DIM_NANO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `neq/d`.
pub const NANO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5204);

/// `267349^MDC_DIM_PICO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `peq/d`.
pub const PICO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5205);

/// `267350^MDC_DIM_FEMTO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `feq/d`.
pub const FEMTO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5206);

/// `267351^MDC_DIM_ATTO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `aeq/d`.
pub const ATTO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5207);

/// `267352^MDC_DIM_ZEPTO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `zeq/d`.
pub const ZEPTO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5208);

/// `267353^MDC_DIM_YOCTO_EQUIV_PER_DAY^MDC`, partition 4, UCUM `yeq/d`.
pub const YOCTO_EQUIV_PER_DAY: UnitCode = UnitCode::from_term_code(5209);

/// `267360^MDC_DIM_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `mol/kg/s`.
pub const MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5216);

/// `267360^MDC_DIM_X_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `mol/kg/s`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_SEC`.
pub const X_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5216);

/// `267361^MDC_DIM_DECA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `damol/kg/s`.
pub const DECA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5217);

/// `267362^MDC_DIM_HECTO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `hmol/kg/s`.
pub const HECTO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5218);

/// `267363^MDC_DIM_KILO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `kmol/kg/s`.
pub const KILO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5219);

/// `267364^MDC_DIM_MEGA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Mmol/kg/s`.
pub const MEGA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5220);

/// `267365^MDC_DIM_GIGA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Gmol/kg/s`.
pub const GIGA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5221);

/// `267366^MDC_DIM_TERA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Tmol/kg/s`.
pub const TERA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5222);

/// `267367^MDC_DIM_PETA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Pmol/kg/s`.
pub const PETA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5223);

/// `267368^MDC_DIM_EXA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Emol/kg/s`.
pub const EXA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5224);

/// `267369^MDC_DIM_ZETTA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Zmol/kg/s`.
pub const ZETTA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5225);

/// `267370^MDC_DIM_YOTTA_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Ymol/kg/s`.
pub const YOTTA_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5226);

/// `267376^MDC_DIM_DECI_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `dmol/kg/s`.
pub const DECI_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5232);

/// `267377^MDC_DIM_CENTI_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `cmol/kg/s`.
pub const CENTI_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5233);

/// `267378^MDC_DIM_MILLI_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `mmol/kg/s`.
pub const MILLI_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5234);

/// `267379^MDC_DIM_MICRO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `umol/kg/s`.
pub const MICRO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5235);

/// `267380^MDC_DIM_NANO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `nmol/kg/s`.
pub const NANO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5236);

/// `267381^MDC_DIM_PICO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `pmol/kg/s`.
pub const PICO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5237);

/// `267382^MDC_DIM_FEMTO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `fmol/kg/s`.
pub const FEMTO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5238);

/// `267383^MDC_DIM_ATTO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `amol/kg/s`.
pub const ATTO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5239);

/// `267384^MDC_DIM_ZEPTO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `zmol/kg/s`.
pub const ZEPTO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5240);

/// `267385^MDC_DIM_YOCTO_MOLE_PER_KG_PER_SEC^MDC`, partition 4, UCUM `ymol/kg/s`.
pub const YOCTO_MOLE_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5241);

/// `267392^MDC_DIM_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `mol/kg/min`.
pub const MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5248);

/// `267392^MDC_DIM_X_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `mol/kg/min`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_MIN`.
pub const X_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5248);

/// `267393^MDC_DIM_DECA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `damol/kg/min`.
pub const DECA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5249);

/// `267394^MDC_DIM_HECTO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `hmol/kg/min`.
pub const HECTO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5250);

/// `267395^MDC_DIM_KILO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `kmol/kg/min`.
pub const KILO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5251);

/// `267396^MDC_DIM_MEGA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Mmol/kg/min`.
pub const MEGA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5252);

/// `267397^MDC_DIM_GIGA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Gmol/kg/min`.
pub const GIGA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5253);

/// `267398^MDC_DIM_TERA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Tmol/kg/min`.
pub const TERA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5254);

/// `267399^MDC_DIM_PETA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Pmol/kg/min`.
pub const PETA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5255);

/// `267400^MDC_DIM_EXA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Emol/kg/min`.
pub const EXA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5256);

/// `267401^MDC_DIM_ZETTA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Zmol/kg/min`.
pub const ZETTA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5257);

/// `267402^MDC_DIM_YOTTA_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Ymol/kg/min`.
pub const YOTTA_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5258);

/// `267408^MDC_DIM_DECI_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `dmol/kg/min`.
pub const DECI_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5264);

/// `267409^MDC_DIM_CENTI_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `cmol/kg/min`.
pub const CENTI_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5265);

/// `267410^MDC_DIM_MILLI_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `mmol/kg/min`.
pub const MILLI_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5266);

/// `267411^MDC_DIM_MICRO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `umol/kg/min`.
pub const MICRO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5267);

/// `267412^MDC_DIM_NANO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `nmol/kg/min`.
pub const NANO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5268);

/// `267413^MDC_DIM_PICO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `pmol/kg/min`.
pub const PICO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5269);

/// `267414^MDC_DIM_FEMTO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `fmol/kg/min`.
pub const FEMTO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5270);

/// `267415^MDC_DIM_ATTO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `amol/kg/min`.
pub const ATTO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5271);

/// `267416^MDC_DIM_ZEPTO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `zmol/kg/min`.
pub const ZEPTO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5272);

/// `267417^MDC_DIM_YOCTO_MOLE_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ymol/kg/min`.
pub const YOCTO_MOLE_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5273);

/// `267424^MDC_DIM_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `mol/kg/h`.
pub const MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5280);

/// `267424^MDC_DIM_X_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `mol/kg/h`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_HR`.
pub const X_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5280);

/// `267425^MDC_DIM_DECA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `damol/kg/h`.
pub const DECA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5281);

/// `267426^MDC_DIM_HECTO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `hmol/kg/h`.
pub const HECTO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5282);

/// `267427^MDC_DIM_KILO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `kmol/kg/h`.
pub const KILO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5283);

/// `267428^MDC_DIM_MEGA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `Mmol/kg/h`.
pub const MEGA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5284);

/// `267429^MDC_DIM_GIGA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `Gmol/kg/h`.
pub const GIGA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5285);

/// `267430^MDC_DIM_TERA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `Tmol/kg/h`.
pub const TERA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5286);

/// `267431^MDC_DIM_PETA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `Pmol/kg/h`.
pub const PETA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5287);

/// `267432^MDC_DIM_EXA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `Emol/kg/h`.
pub const EXA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5288);

/// `267433^MDC_DIM_ZETTA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `Zmol/kg/h`.
pub const ZETTA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5289);

/// `267434^MDC_DIM_YOTTA_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `Ymol/kg/h`.
pub const YOTTA_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5290);

/// `267440^MDC_DIM_DECI_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `dmol/kg/h`.
pub const DECI_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5296);

/// `267441^MDC_DIM_CENTI_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `cmol/kg/h`.
pub const CENTI_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5297);

/// `267442^MDC_DIM_MILLI_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `mmol/kg/h`.
pub const MILLI_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5298);

/// `267443^MDC_DIM_MICRO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `umol/kg/h`.
pub const MICRO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5299);

/// `267444^MDC_DIM_NANO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `nmol/kg/h`.
pub const NANO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5300);

/// `267445^MDC_DIM_PICO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `pmol/kg/h`.
pub const PICO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5301);

/// `267446^MDC_DIM_FEMTO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `fmol/kg/h`.
pub const FEMTO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5302);

/// `267447^MDC_DIM_ATTO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `amol/kg/h`.
pub const ATTO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5303);

/// `267448^MDC_DIM_ZEPTO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `zmol/kg/h`.
pub const ZEPTO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5304);

/// `267449^MDC_DIM_YOCTO_MOLE_PER_KG_PER_HR^MDC`, partition 4, UCUM `ymol/kg/h`.
pub const YOCTO_MOLE_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5305);

/// `267456^MDC_DIM_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `mol/kg/d`.
pub const MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5312);

/// `267456^MDC_DIM_X_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `mol/kg/d`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_KG_PER_DAY`.
pub const X_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5312);

/// `267457^MDC_DIM_DECA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `damol/kg/d`.
pub const DECA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5313);

/// `267458^MDC_DIM_HECTO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `hmol/kg/d`.
pub const HECTO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5314);

/// `267459^MDC_DIM_KILO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `kmol/kg/d`.
pub const KILO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5315);

/// `267460^MDC_DIM_MEGA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Mmol/kg/d`.
pub const MEGA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5316);

/// `267461^MDC_DIM_GIGA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Gmol/kg/d`.
pub const GIGA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5317);

/// `267462^MDC_DIM_TERA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Tmol/kg/d`.
pub const TERA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5318);

/// `267463^MDC_DIM_PETA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Pmol/kg/d`.
pub const PETA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5319);

/// `267464^MDC_DIM_EXA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Emol/kg/d`.
pub const EXA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5320);

/// `267465^MDC_DIM_ZETTA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Zmol/kg/d`.
pub const ZETTA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5321);

/// `267466^MDC_DIM_YOTTA_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Ymol/kg/d`.
pub const YOTTA_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5322);

/// `267472^MDC_DIM_DECI_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `dmol/kg/d`.
pub const DECI_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5328);

/// `267473^MDC_DIM_CENTI_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `cmol/kg/d`.
pub const CENTI_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5329);

/// `267474^MDC_DIM_MILLI_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `mmol/kg/d`.
pub const MILLI_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5330);

/// `267475^MDC_DIM_MICRO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `umol/kg/d`.
pub const MICRO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5331);

/// `267476^MDC_DIM_NANO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `nmol/kg/d`.
pub const NANO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5332);

/// `267477^MDC_DIM_PICO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `pmol/kg/d`.
pub const PICO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5333);

/// `267478^MDC_DIM_FEMTO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `fmol/kg/d`.
pub const FEMTO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5334);

/// `267479^MDC_DIM_ATTO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `amol/kg/d`.
pub const ATTO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5335);

/// `267480^MDC_DIM_ZEPTO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `zmol/kg/d`.
pub const ZEPTO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5336);

/// `267481^MDC_DIM_YOCTO_MOLE_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ymol/kg/d`.
pub const YOCTO_MOLE_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5337);

/// `267488^MDC_DIM_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `eq/kg/s`.
pub const EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5344);

/// `267488^MDC_DIM_X_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `eq/kg/s`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_SEC`.
pub const X_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5344);

/// `267489^MDC_DIM_DECA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `daeq/kg/s`.
pub const DECA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5345);

/// `267490^MDC_DIM_HECTO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `heq/kg/s`.
pub const HECTO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5346);

/// `267491^MDC_DIM_KILO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `keq/kg/s`.
pub const KILO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5347);

/// `267492^MDC_DIM_MEGA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Meq/kg/s`.
pub const MEGA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5348);

/// `267493^MDC_DIM_GIGA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Geq/kg/s`.
pub const GIGA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5349);

/// `267494^MDC_DIM_TERA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Teq/kg/s`.
pub const TERA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5350);

/// `267495^MDC_DIM_PETA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Peq/kg/s`.
pub const PETA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5351);

/// `267496^MDC_DIM_EXA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Eeq/kg/s`.
pub const EXA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5352);

/// `267497^MDC_DIM_ZETTA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Zeq/kg/s`.
pub const ZETTA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5353);

/// `267498^MDC_DIM_YOTTA_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Yeq/kg/s`.
pub const YOTTA_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5354);

/// `267504^MDC_DIM_DECI_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `deq/kg/s`.
pub const DECI_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5360);

/// `267505^MDC_DIM_CENTI_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `ceq/kg/s`.
pub const CENTI_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5361);

/// `267506^MDC_DIM_MILLI_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `meq/kg/s`.
pub const MILLI_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5362);

/// `267507^MDC_DIM_MICRO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `ueq/kg/s`.
pub const MICRO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5363);

/// `267508^MDC_DIM_NANO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `neq/kg/s`.
pub const NANO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5364);

/// `267509^MDC_DIM_PICO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `peq/kg/s`.
pub const PICO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5365);

/// `267510^MDC_DIM_FEMTO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `feq/kg/s`.
pub const FEMTO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5366);

/// `267511^MDC_DIM_ATTO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `aeq/kg/s`.
pub const ATTO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5367);

/// `267512^MDC_DIM_ZEPTO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `zeq/kg/s`.
pub const ZEPTO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5368);

/// `267513^MDC_DIM_YOCTO_EQUIV_PER_KG_PER_SEC^MDC`, partition 4, UCUM `yeq/kg/s`.
pub const YOCTO_EQUIV_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5369);

/// `267520^MDC_DIM_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `eq/kg/min`.
pub const EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5376);

/// `267520^MDC_DIM_X_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `eq/kg/min`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_MIN`.
pub const X_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5376);

/// `267521^MDC_DIM_DECA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `daeq/kg/min`.
pub const DECA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5377);

/// `267522^MDC_DIM_HECTO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `heq/kg/min`.
pub const HECTO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5378);

/// `267523^MDC_DIM_KILO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `keq/kg/min`.
pub const KILO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5379);

/// `267524^MDC_DIM_MEGA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Meq/kg/min`.
pub const MEGA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5380);

/// `267525^MDC_DIM_GIGA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Geq/kg/min`.
pub const GIGA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5381);

/// `267526^MDC_DIM_TERA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Teq/kg/min`.
pub const TERA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5382);

/// `267527^MDC_DIM_PETA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Peq/kg/min`.
pub const PETA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5383);

/// `267528^MDC_DIM_EXA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Eeq/kg/min`.
pub const EXA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5384);

/// `267529^MDC_DIM_ZETTA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Zeq/kg/min`.
pub const ZETTA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5385);

/// `267530^MDC_DIM_YOTTA_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Yeq/kg/min`.
pub const YOTTA_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5386);

/// `267536^MDC_DIM_DECI_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `deq/kg/min`.
pub const DECI_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5392);

/// `267537^MDC_DIM_CENTI_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ceq/kg/min`.
pub const CENTI_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5393);

/// `267538^MDC_DIM_MILLI_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `meq/kg/min`.
pub const MILLI_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5394);

/// `267539^MDC_DIM_MICRO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ueq/kg/min`.
pub const MICRO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5395);

/// `267540^MDC_DIM_NANO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `neq/kg/min`.
pub const NANO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5396);

/// `267541^MDC_DIM_PICO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `peq/kg/min`.
pub const PICO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5397);

/// `267542^MDC_DIM_FEMTO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `feq/kg/min`.
pub const FEMTO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5398);

/// `267543^MDC_DIM_ATTO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `aeq/kg/min`.
pub const ATTO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5399);

/// `267544^MDC_DIM_ZEPTO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `zeq/kg/min`.
pub const ZEPTO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5400);

/// `267545^MDC_DIM_YOCTO_EQUIV_PER_KG_PER_MIN^MDC`, partition 4, UCUM `yeq/kg/min`.
pub const YOCTO_EQUIV_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5401);

/// `267552^MDC_DIM_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `eq/kg/h`.
pub const EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5408);

/// `267552^MDC_DIM_X_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `eq/kg/h`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_HR`.
pub const X_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5408);

/// `267553^MDC_DIM_DECA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `daeq/kg/h`.
pub const DECA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5409);

/// `267554^MDC_DIM_HECTO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `heq/kg/h`.
pub const HECTO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5410);

/// `267555^MDC_DIM_KILO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `keq/kg/h`.
pub const KILO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5411);

/// `267556^MDC_DIM_MEGA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `Meq/kg/h`.
pub const MEGA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5412);

/// `267557^MDC_DIM_GIGA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `Geq/kg/h`.
pub const GIGA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5413);

/// `267558^MDC_DIM_TERA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `Teq/kg/h`.
pub const TERA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5414);

/// `267559^MDC_DIM_PETA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `Peq/kg/h`.
pub const PETA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5415);

/// `267560^MDC_DIM_EXA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `Eeq/kg/h`.
pub const EXA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5416);

/// `267561^MDC_DIM_ZETTA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `Zeq/kg/h`.
pub const ZETTA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5417);

/// `267562^MDC_DIM_YOTTA_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `Yeq/kg/h`.
pub const YOTTA_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5418);

/// `267568^MDC_DIM_DECI_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `deq/kg/h`.
pub const DECI_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5424);

/// `267569^MDC_DIM_CENTI_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `ceq/kg/h`.
pub const CENTI_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5425);

/// `267570^MDC_DIM_MILLI_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `meq/kg/h`.
pub const MILLI_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5426);

/// `267571^MDC_DIM_MICRO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `ueq/kg/h`.
pub const MICRO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5427);

/// `267572^MDC_DIM_NANO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `neq/kg/h`.
pub const NANO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5428);

/// `267573^MDC_DIM_PICO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `peq/kg/h`.
pub const PICO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5429);

/// `267574^MDC_DIM_FEMTO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `feq/kg/h`.
pub const FEMTO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5430);

/// `267575^MDC_DIM_ATTO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `aeq/kg/h`.
pub const ATTO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5431);

/// `267576^MDC_DIM_ZEPTO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `zeq/kg/h`.
pub const ZEPTO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5432);

/// `267577^MDC_DIM_YOCTO_EQUIV_PER_KG_PER_HR^MDC`, partition 4, UCUM `yeq/kg/h`.
pub const YOCTO_EQUIV_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5433);

/// `267584^MDC_DIM_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `eq/kg/d`.
pub const EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5440);

/// `267584^MDC_DIM_X_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `eq/kg/d`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG_PER_DAY`.
pub const X_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5440);

/// `267585^MDC_DIM_DECA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `daeq/kg/d`.
pub const DECA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5441);

/// `267586^MDC_DIM_HECTO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `heq/kg/d`.
pub const HECTO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5442);

/// `267587^MDC_DIM_KILO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `keq/kg/d`.
pub const KILO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5443);

/// `267588^MDC_DIM_MEGA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Meq/kg/d`.
pub const MEGA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5444);

/// `267589^MDC_DIM_GIGA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Geq/kg/d`.
pub const GIGA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5445);

/// `267590^MDC_DIM_TERA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Teq/kg/d`.
pub const TERA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5446);

/// `267591^MDC_DIM_PETA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Peq/kg/d`.
pub const PETA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5447);

/// `267592^MDC_DIM_EXA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Eeq/kg/d`.
pub const EXA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5448);

/// `267593^MDC_DIM_ZETTA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Zeq/kg/d`.
pub const ZETTA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5449);

/// `267594^MDC_DIM_YOTTA_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Yeq/kg/d`.
pub const YOTTA_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5450);

/// `267600^MDC_DIM_DECI_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `deq/kg/d`.
pub const DECI_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5456);

/// `267601^MDC_DIM_CENTI_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ceq/kg/d`.
pub const CENTI_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5457);

/// `267602^MDC_DIM_MILLI_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `meq/kg/d`.
pub const MILLI_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5458);

/// `267603^MDC_DIM_MICRO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ueq/kg/d`.
pub const MICRO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5459);

/// `267604^MDC_DIM_NANO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `neq/kg/d`.
pub const NANO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5460);

/// `267605^MDC_DIM_PICO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `peq/kg/d`.
pub const PICO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5461);

/// `267606^MDC_DIM_FEMTO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `feq/kg/d`.
pub const FEMTO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5462);

/// `267607^MDC_DIM_ATTO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `aeq/kg/d`.
pub const ATTO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5463);

/// `267608^MDC_DIM_ZEPTO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `zeq/kg/d`.
pub const ZEPTO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5464);

/// `267609^MDC_DIM_YOCTO_EQUIV_PER_KG_PER_DAY^MDC`, partition 4, UCUM `yeq/kg/d`.
pub const YOCTO_EQUIV_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5465);

/// `267616^MDC_DIM_INTL_UNIT^MDC`, partition 4, UCUM `[iU]`.
pub const INTL_UNIT: UnitCode = UnitCode::from_term_code(5472);

/// `267616^MDC_DIM_X_INTL_UNIT^MDC`, partition 4, UCUM `[iU]`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT`.
pub const X_INTL_UNIT: UnitCode = UnitCode::from_term_code(5472);

/// `267617^MDC_DIM_DECA_INTL_UNIT^MDC`, partition 4, UCUM `da[iU]`.
pub const DECA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5473);

/// `267618^MDC_DIM_HECTO_INTL_UNIT^MDC`, partition 4, UCUM `h[iU]`.
pub const HECTO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5474);

/// `267619^MDC_DIM_KILO_INTL_UNIT^MDC`, partition 4, UCUM `k[iU]`.
pub const KILO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5475);

/// `267620^MDC_DIM_MEGA_INTL_UNIT^MDC`, partition 4, UCUM `M[iU]`.
pub const MEGA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5476);

/// `267621^MDC_DIM_GIGA_INTL_UNIT^MDC`, partition 4, UCUM `G[iU]`.
pub const GIGA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5477);

/// `267622^MDC_DIM_TERA_INTL_UNIT^MDC`, partition 4, UCUM `T[iU]`.
pub const TERA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5478);

/// `267623^MDC_DIM_PETA_INTL_UNIT^MDC`, partition 4, UCUM `P[iU]`.
pub const PETA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5479);

/// `267624^MDC_DIM_EXA_INTL_UNIT^MDC`, partition 4, UCUM `E[iU]`.
pub const EXA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5480);

/// `267625^MDC_DIM_ZETTA_INTL_UNIT^MDC`, partition 4, UCUM `Z[iU]`.
pub const ZETTA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5481);

/// `267626^MDC_DIM_YOTTA_INTL_UNIT^MDC`, partition 4, UCUM `Y[iU]`.
pub const YOTTA_INTL_UNIT: UnitCode = UnitCode::from_term_code(5482);

/// `267632^MDC_DIM_DECI_INTL_UNIT^MDC`, partition 4, UCUM `d[iU]`.
pub const DECI_INTL_UNIT: UnitCode = UnitCode::from_term_code(5488);

/// `267633^MDC_DIM_CENTI_INTL_UNIT^MDC`, partition 4, UCUM `c[iU]`.
pub const CENTI_INTL_UNIT: UnitCode = UnitCode::from_term_code(5489);

/// `267634^MDC_DIM_MILLI_INTL_UNIT^MDC`, partition 4, UCUM `m[iU]`.
pub const MILLI_INTL_UNIT: UnitCode = UnitCode::from_term_code(5490);

/// `267635^MDC_DIM_MICRO_INTL_UNIT^MDC`, partition 4, UCUM `u[iU]`.
pub const MICRO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5491);

/// `267636^MDC_DIM_NANO_INTL_UNIT^MDC`, partition 4, UCUM `n[iU]`.
pub const NANO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5492);

/// `267637^MDC_DIM_PICO_INTL_UNIT^MDC`, partition 4, UCUM `p[iU]`.
pub const PICO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5493);

/// `267638^MDC_DIM_FEMTO_INTL_UNIT^MDC`, partition 4, UCUM `f[iU]`.
pub const FEMTO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5494);

/// `267639^MDC_DIM_ATTO_INTL_UNIT^MDC`, partition 4, UCUM `a[iU]`.
pub const ATTO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5495);

/// `267640^MDC_DIM_ZEPTO_INTL_UNIT^MDC`, partition 4, UCUM `z[iU]`.
pub const ZEPTO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5496);

/// `267641^MDC_DIM_YOCTO_INTL_UNIT^MDC`, partition 4, UCUM `y[iU]`.
pub const YOCTO_INTL_UNIT: UnitCode = UnitCode::from_term_code(5497);

/// `267648^MDC_DIM_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `[iU]/cm3`.
pub const INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5504);

/// `267648^MDC_DIM_X_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `[iU]/cm3`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_CM_CUBE`.
pub const X_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5504);

/// `267649^MDC_DIM_DECA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `da[iU]/cm3`.
pub const DECA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5505);

/// `267650^MDC_DIM_HECTO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `h[iU]/cm3`.
pub const HECTO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5506);

/// `267651^MDC_DIM_KILO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `k[iU]/cm3`.
pub const KILO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5507);

/// `267652^MDC_DIM_MEGA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `M[iU]/cm3`.
pub const MEGA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5508);

/// `267653^MDC_DIM_GIGA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `G[iU]/cm3`.
pub const GIGA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5509);

/// `267654^MDC_DIM_TERA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `T[iU]/cm3`.
pub const TERA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5510);

/// `267655^MDC_DIM_PETA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `P[iU]/cm3`.
pub const PETA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5511);

/// `267656^MDC_DIM_EXA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `E[iU]/cm3`.
pub const EXA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5512);

/// `267657^MDC_DIM_ZETTA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `Z[iU]/cm3`.
pub const ZETTA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5513);

/// `267658^MDC_DIM_YOTTA_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `Y[iU]/cm3`.
pub const YOTTA_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5514);

/// `267664^MDC_DIM_DECI_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `d[iU]/cm3`.
pub const DECI_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5520);

/// `267665^MDC_DIM_CENTI_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `c[iU]/cm3`.
pub const CENTI_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5521);

/// `267666^MDC_DIM_MILLI_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `m[iU]/cm3`.
pub const MILLI_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5522);

/// `267667^MDC_DIM_MICRO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `u[iU]/cm3`.
pub const MICRO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5523);

/// `267668^MDC_DIM_NANO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `n[iU]/cm3`.
pub const NANO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5524);

/// `267669^MDC_DIM_PICO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `p[iU]/cm3`.
pub const PICO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5525);

/// `267670^MDC_DIM_FEMTO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `f[iU]/cm3`.
pub const FEMTO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5526);

/// `267671^MDC_DIM_ATTO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `a[iU]/cm3`.
pub const ATTO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5527);

/// `267672^MDC_DIM_ZEPTO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `z[iU]/cm3`.
pub const ZEPTO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5528);

/// `267673^MDC_DIM_YOCTO_INTL_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `y[iU]/cm3`.
pub const YOCTO_INTL_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(5529);

/// `267680^MDC_DIM_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `[iU]/m3`.
pub const INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5536);

/// `267680^MDC_DIM_X_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `[iU]/m3`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_CUBE`.
pub const X_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5536);

/// `267681^MDC_DIM_DECA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `da[iU]/m3`.
pub const DECA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5537);

/// `267682^MDC_DIM_HECTO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `h[iU]/m3`.
pub const HECTO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5538);

/// `267683^MDC_DIM_KILO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `k[iU]/m3`.
pub const KILO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5539);

/// `267684^MDC_DIM_MEGA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `M[iU]/m3`.
pub const MEGA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5540);

/// `267685^MDC_DIM_GIGA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `G[iU]/m3`.
pub const GIGA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5541);

/// `267686^MDC_DIM_TERA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `T[iU]/m3`.
pub const TERA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5542);

/// `267687^MDC_DIM_PETA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `P[iU]/m3`.
pub const PETA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5543);

/// `267688^MDC_DIM_EXA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `E[iU]/m3`.
pub const EXA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5544);

/// `267689^MDC_DIM_ZETTA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `Z[iU]/m3`.
pub const ZETTA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5545);

/// `267690^MDC_DIM_YOTTA_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `Y[iU]/m3`.
pub const YOTTA_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5546);

/// `267696^MDC_DIM_DECI_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `d[iU]/m3`.
pub const DECI_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5552);

/// `267697^MDC_DIM_CENTI_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `c[iU]/m3`.
pub const CENTI_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5553);

/// `267698^MDC_DIM_MILLI_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `m[iU]/m3`.
pub const MILLI_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5554);

/// `267699^MDC_DIM_MICRO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `u[iU]/m3`.
pub const MICRO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5555);

/// `267700^MDC_DIM_NANO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `n[iU]/m3`.
pub const NANO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5556);

/// `267701^MDC_DIM_PICO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `p[iU]/m3`.
pub const PICO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5557);

/// `267702^MDC_DIM_FEMTO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `f[iU]/m3`.
pub const FEMTO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5558);

/// `267703^MDC_DIM_ATTO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `a[iU]/m3`.
pub const ATTO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5559);

/// `267704^MDC_DIM_ZEPTO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `z[iU]/m3`.
pub const ZEPTO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5560);

/// `267705^MDC_DIM_YOCTO_INTL_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `y[iU]/m3`.
pub const YOCTO_INTL_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(5561);

/// `267712^MDC_DIM_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `[iU]/L`.
pub const INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5568);

/// `267712^MDC_DIM_X_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `[iU]/L`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_L`.
pub const X_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5568);

/// `267713^MDC_DIM_DECA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `da[iU]/L`.
pub const DECA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5569);

/// `267714^MDC_DIM_HECTO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `h[iU]/L`.
pub const HECTO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5570);

/// `267715^MDC_DIM_KILO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `k[iU]/L`.
pub const KILO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5571);

/// `267716^MDC_DIM_MEGA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `M[iU]/L`.
pub const MEGA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5572);

/// `267717^MDC_DIM_GIGA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `G[iU]/L`.
pub const GIGA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5573);

/// `267718^MDC_DIM_TERA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `T[iU]/L`.
pub const TERA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5574);

/// `267719^MDC_DIM_PETA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `P[iU]/L`.
pub const PETA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5575);

/// `267720^MDC_DIM_EXA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `E[iU]/L`.
pub const EXA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5576);

/// `267721^MDC_DIM_ZETTA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `Z[iU]/L`.
pub const ZETTA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5577);

/// `267722^MDC_DIM_YOTTA_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `Y[iU]/L`.
pub const YOTTA_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5578);

/// `267728^MDC_DIM_DECI_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `d[iU]/L`.
pub const DECI_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5584);

/// `267729^MDC_DIM_CENTI_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `c[iU]/L`.
pub const CENTI_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5585);

/// `267730^MDC_DIM_MILLI_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `m[iU]/L`.
pub const MILLI_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5586);

/// `267731^MDC_DIM_MICRO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `u[iU]/L`.
pub const MICRO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5587);

/// `267732^MDC_DIM_NANO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `n[iU]/L`.
pub const NANO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5588);

/// `267733^MDC_DIM_PICO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `p[iU]/L`.
pub const PICO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5589);

/// `267734^MDC_DIM_FEMTO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `f[iU]/L`.
pub const FEMTO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5590);

/// `267735^MDC_DIM_ATTO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `a[iU]/L`.
pub const ATTO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5591);

/// `267736^MDC_DIM_ZEPTO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `z[iU]/L`.
pub const ZEPTO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5592);

/// `267737^MDC_DIM_YOCTO_INTL_UNIT_PER_L^MDC`, partition 4, UCUM `y[iU]/L`.
pub const YOCTO_INTL_UNIT_PER_L: UnitCode = UnitCode::from_term_code(5593);

/// `267744^MDC_DIM_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `[iU]/mL`.
pub const INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5600);

/// `267744^MDC_DIM_X_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `[iU]/mL`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_ML`.
pub const X_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5600);

/// `267745^MDC_DIM_DECA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `da[iU]/mL`.
pub const DECA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5601);

/// `267746^MDC_DIM_HECTO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `h[iU]/mL`.
pub const HECTO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5602);

/// `267747^MDC_DIM_KILO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `k[iU]/mL`.
pub const KILO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5603);

/// `267748^MDC_DIM_MEGA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `M[iU]/mL`.
pub const MEGA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5604);

/// `267749^MDC_DIM_GIGA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `G[iU]/mL`.
pub const GIGA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5605);

/// `267750^MDC_DIM_TERA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `T[iU]/mL`.
pub const TERA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5606);

/// `267751^MDC_DIM_PETA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `P[iU]/mL`.
pub const PETA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5607);

/// `267752^MDC_DIM_EXA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `E[iU]/mL`.
pub const EXA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5608);

/// `267753^MDC_DIM_ZETTA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `Z[iU]/mL`.
pub const ZETTA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5609);

/// `267754^MDC_DIM_YOTTA_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `Y[iU]/mL`.
pub const YOTTA_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5610);

/// `267760^MDC_DIM_DECI_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `d[iU]/mL`.
pub const DECI_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5616);

/// `267761^MDC_DIM_CENTI_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `c[iU]/mL`.
pub const CENTI_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5617);

/// `267762^MDC_DIM_MILLI_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `m[iU]/mL`.
pub const MILLI_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5618);

/// `267763^MDC_DIM_MICRO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `u[iU]/mL`.
pub const MICRO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5619);

/// `267764^MDC_DIM_NANO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `n[iU]/mL`.
pub const NANO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5620);

/// `267765^MDC_DIM_PICO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `p[iU]/mL`.
pub const PICO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5621);

/// `267766^MDC_DIM_FEMTO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `f[iU]/mL`.
pub const FEMTO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5622);

/// `267767^MDC_DIM_ATTO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `a[iU]/mL`.
pub const ATTO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5623);

/// `267768^MDC_DIM_ZEPTO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `z[iU]/mL`.
pub const ZEPTO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5624);

/// `267769^MDC_DIM_YOCTO_INTL_UNIT_PER_ML^MDC`, partition 4, UCUM `y[iU]/mL`.
pub const YOCTO_INTL_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(5625);

/// `267776^MDC_DIM_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `[iU]/s`.
pub const INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5632);

/// `267776^MDC_DIM_X_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `[iU]/s`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_SEC`.
pub const X_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5632);

/// `267777^MDC_DIM_DECA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `da[iU]/s`.
pub const DECA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5633);

/// `267778^MDC_DIM_HECTO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `h[iU]/s`.
pub const HECTO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5634);

/// `267779^MDC_DIM_KILO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `k[iU]/s`.
pub const KILO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5635);

/// `267780^MDC_DIM_MEGA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `M[iU]/s`.
pub const MEGA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5636);

/// `267781^MDC_DIM_GIGA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `G[iU]/s`.
pub const GIGA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5637);

/// `267782^MDC_DIM_TERA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `T[iU]/s`.
pub const TERA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5638);

/// `267783^MDC_DIM_PETA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `P[iU]/s`.
pub const PETA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5639);

/// `267784^MDC_DIM_EXA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `E[iU]/s`.
pub const EXA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5640);

/// `267785^MDC_DIM_ZETTA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `Z[iU]/s`.
pub const ZETTA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5641);

/// `267786^MDC_DIM_YOTTA_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `Y[iU]/s`.
pub const YOTTA_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5642);

/// `267792^MDC_DIM_DECI_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `d[iU]/s`.
pub const DECI_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5648);

/// `267793^MDC_DIM_CENTI_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `c[iU]/s`.
pub const CENTI_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5649);

/// `267794^MDC_DIM_MILLI_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `m[iU]/s`.
pub const MILLI_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5650);

/// `267795^MDC_DIM_MICRO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `u[iU]/s`.
pub const MICRO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5651);

/// `267796^MDC_DIM_NANO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `n[iU]/s`.
pub const NANO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5652);

/// `267797^MDC_DIM_PICO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `p[iU]/s`.
pub const PICO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5653);

/// `267798^MDC_DIM_FEMTO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `f[iU]/s`.
pub const FEMTO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5654);

/// `267799^MDC_DIM_ATTO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `a[iU]/s`.
pub const ATTO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5655);

/// `267800^MDC_DIM_ZEPTO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `z[iU]/s`.
pub const ZEPTO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5656);

/// `267801^MDC_DIM_YOCTO_INTL_UNIT_PER_SEC^MDC`, partition 4, UCUM `y[iU]/s`.
pub const YOCTO_INTL_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(5657);

/// `267808^MDC_DIM_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `[iU]/min`.
pub const INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5664);

/// `267808^MDC_DIM_X_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `[iU]/min`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_MIN`.
pub const X_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5664);

/// `267809^MDC_DIM_DECA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `da[iU]/min`.
pub const DECA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5665);

/// `267810^MDC_DIM_HECTO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `h[iU]/min`.
pub const HECTO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5666);

/// `267811^MDC_DIM_KILO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `k[iU]/min`.
pub const KILO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5667);

/// `267812^MDC_DIM_MEGA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `M[iU]/min`.
pub const MEGA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5668);

/// `267813^MDC_DIM_GIGA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `G[iU]/min`.
pub const GIGA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5669);

/// `267814^MDC_DIM_TERA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `T[iU]/min`.
pub const TERA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5670);

/// `267815^MDC_DIM_PETA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `P[iU]/min`.
pub const PETA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5671);

/// `267816^MDC_DIM_EXA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `E[iU]/min`.
pub const EXA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5672);

/// `267817^MDC_DIM_ZETTA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `Z[iU]/min`.
pub const ZETTA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5673);

/// `267818^MDC_DIM_YOTTA_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `Y[iU]/min`.
pub const YOTTA_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5674);

/// `267824^MDC_DIM_DECI_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `d[iU]/min`.
pub const DECI_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5680);

/// `267825^MDC_DIM_CENTI_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `c[iU]/min`.
pub const CENTI_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5681);

/// `267826^MDC_DIM_MILLI_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `m[iU]/min`.
pub const MILLI_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5682);

/// `267827^MDC_DIM_MICRO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `u[iU]/min`.
pub const MICRO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5683);

/// `267828^MDC_DIM_NANO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `n[iU]/min`.
pub const NANO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5684);

/// `267829^MDC_DIM_PICO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `p[iU]/min`.
pub const PICO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5685);

/// `267830^MDC_DIM_FEMTO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `f[iU]/min`.
pub const FEMTO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5686);

/// `267831^MDC_DIM_ATTO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `a[iU]/min`.
pub const ATTO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5687);

/// `267832^MDC_DIM_ZEPTO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `z[iU]/min`.
pub const ZEPTO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5688);

/// `267833^MDC_DIM_YOCTO_INTL_UNIT_PER_MIN^MDC`, partition 4, UCUM `y[iU]/min`.
pub const YOCTO_INTL_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(5689);

/// `267840^MDC_DIM_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `[iU]/h`.
pub const INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5696);

/// `267840^MDC_DIM_X_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `[iU]/h`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_HR`.
pub const X_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5696);

/// `267841^MDC_DIM_DECA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `da[iU]/h`.
pub const DECA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5697);

/// `267842^MDC_DIM_HECTO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `h[iU]/h`.
pub const HECTO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5698);

/// `267843^MDC_DIM_KILO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `k[iU]/h`.
pub const KILO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5699);

/// `267844^MDC_DIM_MEGA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `M[iU]/h`.
pub const MEGA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5700);

/// `267845^MDC_DIM_GIGA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `G[iU]/h`.
pub const GIGA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5701);

/// `267846^MDC_DIM_TERA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `T[iU]/h`.
pub const TERA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5702);

/// `267847^MDC_DIM_PETA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `P[iU]/h`.
pub const PETA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5703);

/// `267848^MDC_DIM_EXA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `E[iU]/h`.
pub const EXA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5704);

/// `267849^MDC_DIM_ZETTA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `Z[iU]/h`.
pub const ZETTA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5705);

/// `267850^MDC_DIM_YOTTA_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `Y[iU]/h`.
pub const YOTTA_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5706);

/// `267856^MDC_DIM_DECI_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `d[iU]/h`.
pub const DECI_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5712);

/// `267857^MDC_DIM_CENTI_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `c[iU]/h`.
pub const CENTI_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5713);

/// `267858^MDC_DIM_MILLI_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `m[iU]/h`.
pub const MILLI_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5714);

/// `267859^MDC_DIM_MICRO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `u[iU]/h`.
pub const MICRO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5715);

/// `267860^MDC_DIM_NANO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `n[iU]/h`.
pub const NANO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5716);

/// `267861^MDC_DIM_PICO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `p[iU]/h`.
pub const PICO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5717);

/// `267862^MDC_DIM_FEMTO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `f[iU]/h`.
pub const FEMTO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5718);

/// `267863^MDC_DIM_ATTO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `a[iU]/h`.
pub const ATTO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5719);

/// `267864^MDC_DIM_ZEPTO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `z[iU]/h`.
pub const ZEPTO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5720);

/// `267865^MDC_DIM_YOCTO_INTL_UNIT_PER_HR^MDC`, partition 4, UCUM `y[iU]/h`.
pub const YOCTO_INTL_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(5721);

/// `267872^MDC_DIM_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `[iU]/d`.
pub const INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5728);

/// `267872^MDC_DIM_X_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `[iU]/d`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_DAY`.
pub const X_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5728);

/// `267873^MDC_DIM_DECA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `da[iU]/d`.
pub const DECA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5729);

/// `267874^MDC_DIM_HECTO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `h[iU]/d`.
pub const HECTO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5730);

/// `267875^MDC_DIM_KILO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `k[iU]/d`.
pub const KILO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5731);

/// `267876^MDC_DIM_MEGA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `M[iU]/d`.
pub const MEGA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5732);

/// `267877^MDC_DIM_GIGA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `G[iU]/d`.
pub const GIGA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5733);

/// `267878^MDC_DIM_TERA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `T[iU]/d`.
pub const TERA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5734);

/// `267879^MDC_DIM_PETA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `P[iU]/d`.
pub const PETA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5735);

/// `267880^MDC_DIM_EXA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `E[iU]/d`.
pub const EXA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5736);

/// `267881^MDC_DIM_ZETTA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `Z[iU]/d`.
pub const ZETTA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5737);

/// `267882^MDC_DIM_YOTTA_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `Y[iU]/d`.
pub const YOTTA_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5738);

/// `267888^MDC_DIM_DECI_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `d[iU]/d`.
pub const DECI_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5744);

/// `267889^MDC_DIM_CENTI_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `c[iU]/d`.
pub const CENTI_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5745);

/// `267890^MDC_DIM_MILLI_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `m[iU]/d`.
pub const MILLI_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5746);

/// `267891^MDC_DIM_MICRO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `u[iU]/d`.
pub const MICRO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5747);

/// `267892^MDC_DIM_NANO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `n[iU]/d`.
pub const NANO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5748);

/// `267893^MDC_DIM_PICO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `p[iU]/d`.
pub const PICO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5749);

/// `267894^MDC_DIM_FEMTO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `f[iU]/d`.
pub const FEMTO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5750);

/// `267895^MDC_DIM_ATTO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `a[iU]/d`.
pub const ATTO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5751);

/// `267896^MDC_DIM_ZEPTO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `z[iU]/d`.
pub const ZEPTO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5752);

/// `267897^MDC_DIM_YOCTO_INTL_UNIT_PER_DAY^MDC`, partition 4, UCUM `y[iU]/d`.
pub const YOCTO_INTL_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(5753);

/// `267904^MDC_DIM_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `[iU]/kg/s`.
pub const INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5760);

/// `267904^MDC_DIM_X_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `[iU]/kg/s`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_SEC`.
pub const X_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5760);

/// `267905^MDC_DIM_DECA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `da[iU]/kg/s`.
pub const DECA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5761);

/// `267906^MDC_DIM_HECTO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `h[iU]/kg/s`.
pub const HECTO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5762);

/// `267907^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `k[iU]/kg/s`.
pub const KILO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5763);

/// `267908^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `M[iU]/kg/s`.
pub const MEGA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5764);

/// `267909^MDC_DIM_GIGA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `G[iU]/kg/s`.
pub const GIGA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5765);

/// `267910^MDC_DIM_TERA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `T[iU]/kg/s`.
pub const TERA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5766);

/// `267911^MDC_DIM_PETA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `P[iU]/kg/s`.
pub const PETA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5767);

/// `267912^MDC_DIM_EXA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `E[iU]/kg/s`.
pub const EXA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5768);

/// `267913^MDC_DIM_ZETTA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Z[iU]/kg/s`.
pub const ZETTA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5769);

/// `267914^MDC_DIM_YOTTA_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `Y[iU]/kg/s`.
pub const YOTTA_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5770);

/// `267920^MDC_DIM_DECI_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `d[iU]/kg/s`.
pub const DECI_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5776);

/// `267921^MDC_DIM_CENTI_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `c[iU]/kg/s`.
pub const CENTI_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5777);

/// `267922^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `m[iU]/kg/s`.
pub const MILLI_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5778);

/// `267923^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `u[iU]/kg/s`.
pub const MICRO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5779);

/// `267924^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `n[iU]/kg/s`.
pub const NANO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5780);

/// `267925^MDC_DIM_PICO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `p[iU]/kg/s`.
pub const PICO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5781);

/// `267926^MDC_DIM_FEMTO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `f[iU]/kg/s`.
pub const FEMTO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5782);

/// `267927^MDC_DIM_ATTO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `a[iU]/kg/s`.
pub const ATTO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5783);

/// `267928^MDC_DIM_ZEPTO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `z[iU]/kg/s`.
pub const ZEPTO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5784);

/// `267929^MDC_DIM_YOCTO_INTL_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `y[iU]/kg/s`.
pub const YOCTO_INTL_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(5785);

/// `267936^MDC_DIM_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `[iU]/kg/min`.
pub const INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5792);

/// `267936^MDC_DIM_X_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `[iU]/kg/min`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_MIN`.
pub const X_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5792);

/// `267937^MDC_DIM_DECA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `da[iU]/kg/min`.
pub const DECA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5793);

/// `267938^MDC_DIM_HECTO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `h[iU]/kg/min`.
pub const HECTO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5794);

/// `267939^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `k[iU]/kg/min`.
pub const KILO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5795);

/// `267940^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `M[iU]/kg/min`.
pub const MEGA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5796);

/// `267941^MDC_DIM_GIGA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `G[iU]/kg/min`.
pub const GIGA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5797);

/// `267942^MDC_DIM_TERA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `T[iU]/kg/min`.
pub const TERA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5798);

/// `267943^MDC_DIM_PETA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `P[iU]/kg/min`.
pub const PETA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5799);

/// `267944^MDC_DIM_EXA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `E[iU]/kg/min`.
pub const EXA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5800);

/// `267945^MDC_DIM_ZETTA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Z[iU]/kg/min`.
pub const ZETTA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5801);

/// `267946^MDC_DIM_YOTTA_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `Y[iU]/kg/min`.
pub const YOTTA_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5802);

/// `267952^MDC_DIM_DECI_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `d[iU]/kg/min`.
pub const DECI_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5808);

/// `267953^MDC_DIM_CENTI_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `c[iU]/kg/min`.
pub const CENTI_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5809);

/// `267954^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `m[iU]/kg/min`.
pub const MILLI_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5810);

/// `267955^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `u[iU]/kg/min`.
pub const MICRO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5811);

/// `267956^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `n[iU]/kg/min`.
pub const NANO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5812);

/// `267957^MDC_DIM_PICO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `p[iU]/kg/min`.
pub const PICO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5813);

/// `267958^MDC_DIM_FEMTO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `f[iU]/kg/min`.
pub const FEMTO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5814);

/// `267959^MDC_DIM_ATTO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `a[iU]/kg/min`.
pub const ATTO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5815);

/// `267960^MDC_DIM_ZEPTO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `z[iU]/kg/min`.
pub const ZEPTO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5816);

/// `267961^MDC_DIM_YOCTO_INTL_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `y[iU]/kg/min`.
pub const YOCTO_INTL_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(5817);

/// `267968^MDC_DIM_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `[iU]/kg/h`.
pub const INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5824);

/// `267968^MDC_DIM_X_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `[iU]/kg/h`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_HR`.
pub const X_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5824);

/// `267969^MDC_DIM_DECA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `da[iU]/kg/h`.
pub const DECA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5825);

/// `267970^MDC_DIM_HECTO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `h[iU]/kg/h`.
pub const HECTO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5826);

/// `267971^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `k[iU]/kg/h`.
pub const KILO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5827);

/// `267972^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `M[iU]/kg/h`.
pub const MEGA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5828);

/// `267973^MDC_DIM_GIGA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `G[iU]/kg/h`.
pub const GIGA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5829);

/// `267974^MDC_DIM_TERA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `T[iU]/kg/h`.
pub const TERA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5830);

/// `267975^MDC_DIM_PETA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `P[iU]/kg/h`.
pub const PETA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5831);

/// `267976^MDC_DIM_EXA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `E[iU]/kg/h`.
pub const EXA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5832);

/// `267977^MDC_DIM_ZETTA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `Z[iU]/kg/h`.
pub const ZETTA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5833);

/// `267978^MDC_DIM_YOTTA_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `Y[iU]/kg/h`.
pub const YOTTA_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5834);

/// `267984^MDC_DIM_DECI_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `d[iU]/kg/h`.
pub const DECI_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5840);

/// `267985^MDC_DIM_CENTI_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `c[iU]/kg/h`.
pub const CENTI_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5841);

/// `267986^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `m[iU]/kg/h`.
pub const MILLI_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5842);

/// `267987^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `u[iU]/kg/h`.
pub const MICRO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5843);

/// `267988^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `n[iU]/kg/h`.
pub const NANO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5844);

/// `267989^MDC_DIM_PICO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `p[iU]/kg/h`.
pub const PICO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5845);

/// `267990^MDC_DIM_FEMTO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `f[iU]/kg/h`.
pub const FEMTO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5846);

/// `267991^MDC_DIM_ATTO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `a[iU]/kg/h`.
pub const ATTO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5847);

/// `267992^MDC_DIM_ZEPTO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `z[iU]/kg/h`.
pub const ZEPTO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5848);

/// `267993^MDC_DIM_YOCTO_INTL_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `y[iU]/kg/h`.
pub const YOCTO_INTL_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(5849);

/// `268000^MDC_DIM_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `[iU]/kg/d`.
pub const INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5856);

/// `268000^MDC_DIM_X_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `[iU]/kg/d`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG_PER_DAY`.
pub const X_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5856);

/// `268001^MDC_DIM_DECA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `da[iU]/kg/d`.
pub const DECA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5857);

/// `268002^MDC_DIM_HECTO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `h[iU]/kg/d`.
pub const HECTO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5858);

/// `268003^MDC_DIM_KILO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `k[iU]/kg/d`.
pub const KILO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5859);

/// `268004^MDC_DIM_MEGA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `M[iU]/kg/d`.
pub const MEGA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5860);

/// `268005^MDC_DIM_GIGA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `G[iU]/kg/d`.
pub const GIGA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5861);

/// `268006^MDC_DIM_TERA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `T[iU]/kg/d`.
pub const TERA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5862);

/// `268007^MDC_DIM_PETA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `P[iU]/kg/d`.
pub const PETA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5863);

/// `268008^MDC_DIM_EXA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `E[iU]/kg/d`.
pub const EXA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5864);

/// `268009^MDC_DIM_ZETTA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Z[iU]/kg/d`.
pub const ZETTA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5865);

/// `268010^MDC_DIM_YOTTA_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `Y[iU]/kg/d`.
pub const YOTTA_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5866);

/// `268016^MDC_DIM_DECI_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `d[iU]/kg/d`.
pub const DECI_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5872);

/// `268017^MDC_DIM_CENTI_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `c[iU]/kg/d`.
pub const CENTI_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5873);

/// `268018^MDC_DIM_MILLI_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `m[iU]/kg/d`.
pub const MILLI_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5874);

/// `268019^MDC_DIM_MICRO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `u[iU]/kg/d`.
pub const MICRO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5875);

/// `268020^MDC_DIM_NANO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `n[iU]/kg/d`.
pub const NANO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5876);

/// `268021^MDC_DIM_PICO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `p[iU]/kg/d`.
pub const PICO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5877);

/// `268022^MDC_DIM_FEMTO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `f[iU]/kg/d`.
pub const FEMTO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5878);

/// `268023^MDC_DIM_ATTO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `a[iU]/kg/d`.
pub const ATTO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5879);

/// `268024^MDC_DIM_ZEPTO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `z[iU]/kg/d`.
pub const ZEPTO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5880);

/// `268025^MDC_DIM_YOCTO_INTL_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `y[iU]/kg/d`.
pub const YOCTO_INTL_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(5881);

/// `268032^MDC_DIM_L_PER_CM_H2O^MDC`, partition 4, UCUM `L/cm[H2O]`.
pub const L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5888);

/// `268032^MDC_DIM_X_L_PER_CM_H2O^MDC`, partition 4, UCUM `L/cm[H2O]`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_CM_H2O`.
pub const X_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5888);

/// `268033^MDC_DIM_DECA_L_PER_CM_H2O^MDC`, partition 4, UCUM `daL/cm[H2O]`.
pub const DECA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5889);

/// `268034^MDC_DIM_HECTO_L_PER_CM_H2O^MDC`, partition 4, UCUM `hL/cm[H2O]`.
pub const HECTO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5890);

/// `268035^MDC_DIM_KILO_L_PER_CM_H2O^MDC`, partition 4, UCUM `kL/cm[H2O]`.
pub const KILO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5891);

/// `268036^MDC_DIM_MEGA_L_PER_CM_H2O^MDC`, partition 4, UCUM `ML/cm[H2O]`.
pub const MEGA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5892);

/// `268037^MDC_DIM_GIGA_L_PER_CM_H2O^MDC`, partition 4, UCUM `GL/cm[H2O]`.
pub const GIGA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5893);

/// `268038^MDC_DIM_TERA_L_PER_CM_H2O^MDC`, partition 4, UCUM `TL/cm[H2O]`.
pub const TERA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5894);

/// `268039^MDC_DIM_PETA_L_PER_CM_H2O^MDC`, partition 4, UCUM `PL/cm[H2O]`.
pub const PETA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5895);

/// `268040^MDC_DIM_EXA_L_PER_CM_H2O^MDC`, partition 4, UCUM `EL/cm[H2O]`.
pub const EXA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5896);

/// `268041^MDC_DIM_ZETTA_L_PER_CM_H2O^MDC`, partition 4, UCUM `ZL/cm[H2O]`.
pub const ZETTA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5897);

/// `268042^MDC_DIM_YOTTA_L_PER_CM_H2O^MDC`, partition 4, UCUM `YL/cm[H2O]`.
pub const YOTTA_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5898);

/// `268048^MDC_DIM_DECI_L_PER_CM_H2O^MDC`, partition 4, UCUM `dL/cm[H2O]`.
pub const DECI_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5904);

/// `268049^MDC_DIM_CENTI_L_PER_CM_H2O^MDC`, partition 4, UCUM `cL/cm[H2O]`.
pub const CENTI_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5905);

/// `268050^MDC_DIM_MILLI_L_PER_CM_H2O^MDC`, partition 4, UCUM `mL/cm[H2O]`.
pub const MILLI_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5906);

/// `268051^MDC_DIM_MICRO_L_PER_CM_H2O^MDC`, partition 4, UCUM `uL/cm[H2O]`.
pub const MICRO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5907);

/// `268052^MDC_DIM_NANO_L_PER_CM_H2O^MDC`, partition 4, UCUM `nL/cm[H2O]`.
pub const NANO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5908);

/// `268053^MDC_DIM_PICO_L_PER_CM_H2O^MDC`, partition 4, UCUM `pL/cm[H2O]`.
pub const PICO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5909);

/// `268054^MDC_DIM_FEMTO_L_PER_CM_H2O^MDC`, partition 4, UCUM `fL/cm[H2O]`.
pub const FEMTO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5910);

/// `268055^MDC_DIM_ATTO_L_PER_CM_H2O^MDC`, partition 4, UCUM `aL/cm[H2O]`.
pub const ATTO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5911);

/// `268056^MDC_DIM_ZEPTO_L_PER_CM_H2O^MDC`, partition 4, UCUM `zL/cm[H2O]`.
pub const ZEPTO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5912);

/// `268057^MDC_DIM_YOCTO_L_PER_CM_H2O^MDC`, partition 4, UCUM `yL/cm[H2O]`.
pub const YOCTO_L_PER_CM_H2O: UnitCode = UnitCode::from_term_code(5913);

/// `268064^MDC_DIM_CM_H2O_PER_L_PER_SEC^MDC`, partition 4, UCUM `cm[H2O].s/L`.
pub const CM_H2O_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(5920);

/// `268096^MDC_DIM_L_SQ_PER_SEC^MDC`, partition 4, UCUM `L2/s`.
pub const L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5952);

/// `268096^MDC_DIM_X_L_SQ_PER_SEC^MDC`, partition 4, UCUM `L2/s`.
/// The preferred reference id of this code is `MDC_DIM_L_SQ_PER_SEC`.
pub const X_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5952);

/// `268097^MDC_DIM_DECA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5953);

/// `268098^MDC_DIM_HECTO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const HECTO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5954);

/// `268099^MDC_DIM_KILO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const KILO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5955);

/// `268100^MDC_DIM_MEGA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MEGA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5956);

/// `268101^MDC_DIM_GIGA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const GIGA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5957);

/// `268102^MDC_DIM_TERA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const TERA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5958);

/// `268103^MDC_DIM_PETA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PETA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5959);

/// `268104^MDC_DIM_EXA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const EXA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5960);

/// `268105^MDC_DIM_ZETTA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZETTA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5961);

/// `268106^MDC_DIM_YOTTA_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOTTA_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5962);

/// `268112^MDC_DIM_DECI_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECI_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5968);

/// `268113^MDC_DIM_CENTI_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CENTI_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5969);

/// `268114^MDC_DIM_MILLI_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MILLI_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5970);

/// `268115^MDC_DIM_MICRO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MICRO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5971);

/// `268116^MDC_DIM_NANO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const NANO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5972);

/// `268117^MDC_DIM_PICO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PICO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5973);

/// `268118^MDC_DIM_FEMTO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const FEMTO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5974);

/// `268119^MDC_DIM_ATTO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ATTO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5975);

/// `268120^MDC_DIM_ZEPTO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5976);

/// `268121^MDC_DIM_YOCTO_L_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOCTO_L_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(5977);

/// `268128^MDC_DIM_CM_H2O_PER_PERCENT^MDC`, partition 4, UCUM `cm[H2O]/%`.
pub const CM_H2O_PER_PERCENT: UnitCode = UnitCode::from_term_code(5984);

/// `268160^MDC_DIM_DYNE_SEC_PER_M_SQ_PER_CM_5^MDC`, partition 4, UCUM `dyn.s.cm-5.m-2`.
pub const DYNE_SEC_PER_M_SQ_PER_CM_5: UnitCode = UnitCode::from_term_code(6016);

/// `268192^MDC_DIM_DEGC^MDC`, partition 4, UCUM `Cel`.
pub const DEGC: UnitCode = UnitCode::from_term_code(6048);

/// `268224^MDC_DIM_AMP_HR^MDC`, partition 4, UCUM `A.h`.
pub const AMP_HR: UnitCode = UnitCode::from_term_code(6080);

/// `268224^MDC_DIM_X_AMP_HR^MDC`, partition 4, UCUM `A.h`.
/// The preferred reference id of this code is `MDC_DIM_AMP_HR`.
pub const X_AMP_HR: UnitCode = UnitCode::from_term_code(6080);

/// `268225^MDC_DIM_DECA_AMP_HR^MDC`, partition 4, UCUM `daA.h`.
pub const DECA_AMP_HR: UnitCode = UnitCode::from_term_code(6081);

/// `268226^MDC_DIM_HECTO_AMP_HR^MDC`, partition 4, UCUM `hA.h`.
pub const HECTO_AMP_HR: UnitCode = UnitCode::from_term_code(6082);

/// `268227^MDC_DIM_KILO_AMP_HR^MDC`, partition 4, UCUM `kA.h`.
pub const KILO_AMP_HR: UnitCode = UnitCode::from_term_code(6083);

/// `268228^MDC_DIM_MEGA_AMP_HR^MDC`, partition 4, UCUM `MA.h`.
pub const MEGA_AMP_HR: UnitCode = UnitCode::from_term_code(6084);

/// `268229^MDC_DIM_GIGA_AMP_HR^MDC`, partition 4, UCUM `GA.h`.
pub const GIGA_AMP_HR: UnitCode = UnitCode::from_term_code(6085);

/// `268230^MDC_DIM_TERA_AMP_HR^MDC`, partition 4, UCUM `TA.h`.
pub const TERA_AMP_HR: UnitCode = UnitCode::from_term_code(6086);

/// `268231^MDC_DIM_PETA_AMP_HR^MDC`, partition 4, UCUM `PA.h`.
pub const PETA_AMP_HR: UnitCode = UnitCode::from_term_code(6087);

/// `268232^MDC_DIM_EXA_AMP_HR^MDC`, partition 4, UCUM `EA.h`.
pub const EXA_AMP_HR: UnitCode = UnitCode::from_term_code(6088);

/// `268233^MDC_DIM_ZETTA_AMP_HR^MDC`, partition 4, UCUM `ZA.h`.
pub const ZETTA_AMP_HR: UnitCode = UnitCode::from_term_code(6089);

/// `268234^MDC_DIM_YOTTA_AMP_HR^MDC`, partition 4, UCUM `YA.h`.
pub const YOTTA_AMP_HR: UnitCode = UnitCode::from_term_code(6090);

/// `268240^MDC_DIM_DECI_AMP_HR^MDC`, partition 4, UCUM `dA.h`.
pub const DECI_AMP_HR: UnitCode = UnitCode::from_term_code(6096);

/// `268241^MDC_DIM_CENTI_AMP_HR^MDC`, partition 4, UCUM `cA.h`.
pub const CENTI_AMP_HR: UnitCode = UnitCode::from_term_code(6097);

/// `268242^MDC_DIM_MILLI_AMP_HR^MDC`, partition 4, UCUM `mA.h`.
pub const MILLI_AMP_HR: UnitCode = UnitCode::from_term_code(6098);

/// `268243^MDC_DIM_MICRO_AMP_HR^MDC`, partition 4, UCUM `uA.h`.
pub const MICRO_AMP_HR: UnitCode = UnitCode::from_term_code(6099);

/// `268244^MDC_DIM_NANO_AMP_HR^MDC`, partition 4, UCUM `nA.h`.
pub const NANO_AMP_HR: UnitCode = UnitCode::from_term_code(6100);

/// `268245^MDC_DIM_PICO_AMP_HR^MDC`, partition 4, UCUM `pA.h`.
pub const PICO_AMP_HR: UnitCode = UnitCode::from_term_code(6101);

/// `268246^MDC_DIM_FEMTO_AMP_HR^MDC`, partition 4, UCUM `fA.h`.
pub const FEMTO_AMP_HR: UnitCode = UnitCode::from_term_code(6102);

/// `268247^MDC_DIM_ATTO_AMP_HR^MDC`, partition 4, UCUM `aA.h`.
pub const ATTO_AMP_HR: UnitCode = UnitCode::from_term_code(6103);

/// `268248^MDC_DIM_ZEPTO_AMP_HR^MDC`, partition 4, UCUM `zA.h`.
pub const ZEPTO_AMP_HR: UnitCode = UnitCode::from_term_code(6104);

/// `268249^MDC_DIM_YOCTO_AMP_HR^MDC`, partition 4, UCUM `yA.h`.
pub const YOCTO_AMP_HR: UnitCode = UnitCode::from_term_code(6105);

/// `268256^MDC_DIM_L_PER_BEAT^MDC`, partition 4, UCUM `L/{beat}`.
pub const L_PER_BEAT: UnitCode = UnitCode::from_term_code(6112);

/// `268256^MDC_DIM_X_L_PER_BEAT^MDC`, partition 4, UCUM `L/{beat}`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BEAT`.
pub const X_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6112);

/// `268257^MDC_DIM_DECA_L_PER_BEAT^MDC`, partition 4, UCUM `daL/{beat}`.
pub const DECA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6113);

/// `268258^MDC_DIM_HECTO_L_PER_BEAT^MDC`, partition 4, UCUM `hL/{beat}`.
pub const HECTO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6114);

/// `268259^MDC_DIM_KILO_L_PER_BEAT^MDC`, partition 4, UCUM `kL/{beat}`.
pub const KILO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6115);

/// `268260^MDC_DIM_MEGA_L_PER_BEAT^MDC`, partition 4, UCUM `ML/{beat}`.
pub const MEGA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6116);

/// `268261^MDC_DIM_GIGA_L_PER_BEAT^MDC`, partition 4, UCUM `GL/{beat}`.
pub const GIGA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6117);

/// `268262^MDC_DIM_TERA_L_PER_BEAT^MDC`, partition 4, UCUM `TL/{beat}`.
pub const TERA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6118);

/// `268263^MDC_DIM_PETA_L_PER_BEAT^MDC`, partition 4, UCUM `PL/{beat}`.
pub const PETA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6119);

/// `268264^MDC_DIM_EXA_L_PER_BEAT^MDC`, partition 4, UCUM `EL/{beat}`.
pub const EXA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6120);

/// `268265^MDC_DIM_ZETTA_L_PER_BEAT^MDC`, partition 4, UCUM `ZL/{beat}`.
pub const ZETTA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6121);

/// `268266^MDC_DIM_YOTTA_L_PER_BEAT^MDC`, partition 4, UCUM `YL/{beat}`.
pub const YOTTA_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6122);

/// `268272^MDC_DIM_DECI_L_PER_BEAT^MDC`, partition 4, UCUM `dL/{beat}`.
pub const DECI_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6128);

/// `268273^MDC_DIM_CENTI_L_PER_BEAT^MDC`, partition 4, UCUM `cL/{beat}`.
pub const CENTI_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6129);

/// `268274^MDC_DIM_MILLI_L_PER_BEAT^MDC`, partition 4, UCUM `mL/{beat}`.
pub const MILLI_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6130);

/// `268275^MDC_DIM_MICRO_L_PER_BEAT^MDC`, partition 4, UCUM `uL/{beat}`.
pub const MICRO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6131);

/// `268276^MDC_DIM_NANO_L_PER_BEAT^MDC`, partition 4, UCUM `nL/{beat}`.
pub const NANO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6132);

/// `268277^MDC_DIM_PICO_L_PER_BEAT^MDC`, partition 4, UCUM `pL/{beat}`.
pub const PICO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6133);

/// `268278^MDC_DIM_FEMTO_L_PER_BEAT^MDC`, partition 4, UCUM `fL/{beat}`.
pub const FEMTO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6134);

/// `268279^MDC_DIM_ATTO_L_PER_BEAT^MDC`, partition 4, UCUM `aL/{beat}`.
pub const ATTO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6135);

/// `268280^MDC_DIM_ZEPTO_L_PER_BEAT^MDC`, partition 4, UCUM `zL/{beat}`.
pub const ZEPTO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6136);

/// `268281^MDC_DIM_YOCTO_L_PER_BEAT^MDC`, partition 4, UCUM `yL/{beat}`.
pub const YOCTO_L_PER_BEAT: UnitCode = UnitCode::from_term_code(6137);

/// `268288^MDC_DIM_CM_H2O_PER_L^MDC`, partition 4, UCUM `cm[H2O]/L`.
pub const CM_H2O_PER_L: UnitCode = UnitCode::from_term_code(6144);

/// `268320^MDC_DIM_MM_HG_PER_PERCENT^MDC`, partition 4, UCUM `mm[Hg]/%`.
pub const MM_HG_PER_PERCENT: UnitCode = UnitCode::from_term_code(6176);

/// `268352^MDC_DIM_PA_PER_PERCENT^MDC`, partition 4, UCUM `Pa/%`.
pub const PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6208);

/// `268352^MDC_DIM_X_PA_PER_PERCENT^MDC`, partition 4, UCUM `Pa/%`.
/// The preferred reference id of this code is `MDC_DIM_PA_PER_PERCENT`.
pub const X_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6208);

/// `268353^MDC_DIM_DECA_PA_PER_PERCENT^MDC`, partition 4, UCUM `daPa/%`.
pub const DECA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6209);

/// `268354^MDC_DIM_HECTO_PA_PER_PERCENT^MDC`, partition 4, UCUM `hPa/%`.
pub const HECTO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6210);

/// `268355^MDC_DIM_KILO_PA_PER_PERCENT^MDC`, partition 4, UCUM `kPa/%`.
pub const KILO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6211);

/// `268356^MDC_DIM_MEGA_PA_PER_PERCENT^MDC`, partition 4, UCUM `MPa/%`.
pub const MEGA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6212);

/// `268357^MDC_DIM_GIGA_PA_PER_PERCENT^MDC`, partition 4, UCUM `GPa/%`.
pub const GIGA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6213);

/// `268358^MDC_DIM_TERA_PA_PER_PERCENT^MDC`, partition 4, UCUM `TPa/%`.
pub const TERA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6214);

/// `268359^MDC_DIM_PETA_PA_PER_PERCENT^MDC`, partition 4, UCUM `PPa/%`.
pub const PETA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6215);

/// `268360^MDC_DIM_EXA_PA_PER_PERCENT^MDC`, partition 4, UCUM `EPa/%`.
pub const EXA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6216);

/// `268361^MDC_DIM_ZETTA_PA_PER_PERCENT^MDC`, partition 4, UCUM `ZPa/%`.
pub const ZETTA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6217);

/// `268362^MDC_DIM_YOTTA_PA_PER_PERCENT^MDC`, partition 4, UCUM `YPa/%`.
pub const YOTTA_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6218);

/// `268368^MDC_DIM_DECI_PA_PER_PERCENT^MDC`, partition 4, UCUM `dPa/%`.
pub const DECI_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6224);

/// `268369^MDC_DIM_CENTI_PA_PER_PERCENT^MDC`, partition 4, UCUM `cPa/%`.
pub const CENTI_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6225);

/// `268370^MDC_DIM_MILLI_PA_PER_PERCENT^MDC`, partition 4, UCUM `mPa/%`.
pub const MILLI_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6226);

/// `268371^MDC_DIM_MICRO_PA_PER_PERCENT^MDC`, partition 4, UCUM `uPa/%`.
pub const MICRO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6227);

/// `268372^MDC_DIM_NANO_PA_PER_PERCENT^MDC`, partition 4, UCUM `nPa/%`.
pub const NANO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6228);

/// `268373^MDC_DIM_PICO_PA_PER_PERCENT^MDC`, partition 4, UCUM `pPa/%`.
pub const PICO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6229);

/// `268374^MDC_DIM_FEMTO_PA_PER_PERCENT^MDC`, partition 4, UCUM `fPa/%`.
pub const FEMTO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6230);

/// `268375^MDC_DIM_ATTO_PA_PER_PERCENT^MDC`, partition 4, UCUM `aPa/%`.
pub const ATTO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6231);

/// `268376^MDC_DIM_ZEPTO_PA_PER_PERCENT^MDC`, partition 4, UCUM `zPa/%`.
pub const ZEPTO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6232);

/// `268377^MDC_DIM_YOCTO_PA_PER_PERCENT^MDC`, partition 4, UCUM `yPa/%`.
pub const YOCTO_PA_PER_PERCENT: UnitCode = UnitCode::from_term_code(6233);

/// `268384^MDC_DIM_VOL_PERCENT^MDC`, partition 4, UCUM `%{vol}`.
pub const VOL_PERCENT: UnitCode = UnitCode::from_term_code(6240);

/// `268416^MDC_DIM_L_PER_MM_HG^MDC`, partition 4, UCUM `L/mm[Hg]`.
pub const L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6272);

/// `268416^MDC_DIM_X_L_PER_MM_HG^MDC`, partition 4, UCUM `L/mm[Hg]`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MM_HG`.
pub const X_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6272);

/// `268417^MDC_DIM_DECA_L_PER_MM_HG^MDC`, partition 4, UCUM `daL/mm[Hg]`.
pub const DECA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6273);

/// `268418^MDC_DIM_HECTO_L_PER_MM_HG^MDC`, partition 4, UCUM `hL/mm[Hg]`.
pub const HECTO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6274);

/// `268419^MDC_DIM_KILO_L_PER_MM_HG^MDC`, partition 4, UCUM `kL/mm[Hg]`.
pub const KILO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6275);

/// `268420^MDC_DIM_MEGA_L_PER_MM_HG^MDC`, partition 4, UCUM `ML/mm[Hg]`.
pub const MEGA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6276);

/// `268421^MDC_DIM_GIGA_L_PER_MM_HG^MDC`, partition 4, UCUM `GL/mm[Hg]`.
pub const GIGA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6277);

/// `268422^MDC_DIM_TERA_L_PER_MM_HG^MDC`, partition 4, UCUM `TL/mm[Hg]`.
pub const TERA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6278);

/// `268423^MDC_DIM_PETA_L_PER_MM_HG^MDC`, partition 4, UCUM `PL/mm[Hg]`.
pub const PETA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6279);

/// `268424^MDC_DIM_EXA_L_PER_MM_HG^MDC`, partition 4, UCUM `EL/mm[Hg]`.
pub const EXA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6280);

/// `268425^MDC_DIM_ZETTA_L_PER_MM_HG^MDC`, partition 4, UCUM `ZL/mm[Hg]`.
pub const ZETTA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6281);

/// `268426^MDC_DIM_YOTTA_L_PER_MM_HG^MDC`, partition 4, UCUM `YL/mm[Hg]`.
pub const YOTTA_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6282);

/// `268432^MDC_DIM_DECI_L_PER_MM_HG^MDC`, partition 4, UCUM `dL/mm[Hg]`.
pub const DECI_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6288);

/// `268433^MDC_DIM_CENTI_L_PER_MM_HG^MDC`, partition 4, UCUM `cL/mm[Hg]`.
pub const CENTI_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6289);

/// `268434^MDC_DIM_MILLI_L_PER_MM_HG^MDC`, partition 4, UCUM `mL/mm[Hg]`.
pub const MILLI_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6290);

/// `268435^MDC_DIM_MICRO_L_PER_MM_HG^MDC`, partition 4, UCUM `uL/mm[Hg]`.
pub const MICRO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6291);

/// `268436^MDC_DIM_NANO_L_PER_MM_HG^MDC`, partition 4, UCUM `nL/mm[Hg]`.
pub const NANO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6292);

/// `268437^MDC_DIM_PICO_L_PER_MM_HG^MDC`, partition 4, UCUM `pL/mm[Hg]`.
pub const PICO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6293);

/// `268438^MDC_DIM_FEMTO_L_PER_MM_HG^MDC`, partition 4, UCUM `fL/mm[Hg]`.
pub const FEMTO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6294);

/// `268439^MDC_DIM_ATTO_L_PER_MM_HG^MDC`, partition 4, UCUM `aL/mm[Hg]`.
pub const ATTO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6295);

/// `268440^MDC_DIM_ZEPTO_L_PER_MM_HG^MDC`, partition 4, UCUM `zL/mm[Hg]`.
pub const ZEPTO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6296);

/// `268441^MDC_DIM_YOCTO_L_PER_MM_HG^MDC`, partition 4, UCUM `yL/mm[Hg]`.
pub const YOCTO_L_PER_MM_HG: UnitCode = UnitCode::from_term_code(6297);

/// `268448^MDC_DIM_L_PER_MM_PA^MDC`, partition 4, UCUM `L/Pa`.
pub const L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6304);

/// `268448^MDC_DIM_X_L_PER_MM_PA^MDC`, partition 4, UCUM `L/Pa`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MM_PA`.
pub const X_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6304);

/// `268449^MDC_DIM_DECA_L_PER_MM_PA^MDC`, partition 4, UCUM `daL/Pa`.
pub const DECA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6305);

/// `268450^MDC_DIM_HECTO_L_PER_MM_PA^MDC`, partition 4, UCUM `hL/Pa`.
pub const HECTO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6306);

/// `268451^MDC_DIM_KILO_L_PER_MM_PA^MDC`, partition 4, UCUM `kL/Pa`.
pub const KILO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6307);

/// `268452^MDC_DIM_MEGA_L_PER_MM_PA^MDC`, partition 4, UCUM `ML/Pa`.
pub const MEGA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6308);

/// `268453^MDC_DIM_GIGA_L_PER_MM_PA^MDC`, partition 4, UCUM `GL/Pa`.
pub const GIGA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6309);

/// `268454^MDC_DIM_TERA_L_PER_MM_PA^MDC`, partition 4, UCUM `TL/Pa`.
pub const TERA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6310);

/// `268455^MDC_DIM_PETA_L_PER_MM_PA^MDC`, partition 4, UCUM `PL/Pa`.
pub const PETA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6311);

/// `268456^MDC_DIM_EXA_L_PER_MM_PA^MDC`, partition 4, UCUM `EL/Pa`.
pub const EXA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6312);

/// `268457^MDC_DIM_ZETTA_L_PER_MM_PA^MDC`, partition 4, UCUM `ZL/Pa`.
pub const ZETTA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6313);

/// `268458^MDC_DIM_YOTTA_L_PER_MM_PA^MDC`, partition 4, UCUM `YL/Pa`.
pub const YOTTA_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6314);

/// `268464^MDC_DIM_DECI_L_PER_MM_PA^MDC`, partition 4, UCUM `dL/Pa`.
pub const DECI_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6320);

/// `268465^MDC_DIM_CENTI_L_PER_MM_PA^MDC`, partition 4, UCUM `cL/Pa`.
pub const CENTI_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6321);

/// `268466^MDC_DIM_MILLI_L_PER_MM_PA^MDC`, partition 4, UCUM `mL/Pa`.
pub const MILLI_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6322);

/// `268467^MDC_DIM_MICRO_L_PER_MM_PA^MDC`, partition 4, UCUM `uL/Pa`.
pub const MICRO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6323);

/// `268468^MDC_DIM_NANO_L_PER_MM_PA^MDC`, partition 4, UCUM `nL/Pa`.
pub const NANO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6324);

/// `268469^MDC_DIM_PICO_L_PER_MM_PA^MDC`, partition 4, UCUM `pL/Pa`.
pub const PICO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6325);

/// `268470^MDC_DIM_FEMTO_L_PER_MM_PA^MDC`, partition 4, UCUM `fL/Pa`.
pub const FEMTO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6326);

/// `268471^MDC_DIM_ATTO_L_PER_MM_PA^MDC`, partition 4, UCUM `aL/Pa`.
pub const ATTO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6327);

/// `268472^MDC_DIM_ZEPTO_L_PER_MM_PA^MDC`, partition 4, UCUM `zL/Pa`.
pub const ZEPTO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6328);

/// `268473^MDC_DIM_YOCTO_L_PER_MM_PA^MDC`, partition 4, UCUM `yL/Pa`.
pub const YOCTO_L_PER_MM_PA: UnitCode = UnitCode::from_term_code(6329);

/// `268480^MDC_DIM_MM_HG_PER_L^MDC`, partition 4, UCUM `mm[Hg]/L`.
pub const MM_HG_PER_L: UnitCode = UnitCode::from_term_code(6336);

/// `268480^MDC_DIM_MM_HG_PER_X_L^MDC`, partition 4, UCUM `mm[Hg]/L`.
/// The preferred reference id of this code is `MDC_DIM_MM_HG_PER_L`.
pub const MM_HG_PER_X_L: UnitCode = UnitCode::from_term_code(6336);

/// `268481^MDC_DIM_MM_HG_PER_DECA_L^MDC`, partition 4, UCUM `mm[Hg]/daL`.
pub const MM_HG_PER_DECA_L: UnitCode = UnitCode::from_term_code(6337);

/// `268482^MDC_DIM_MM_HG_PER_HECTO_L^MDC`, partition 4, UCUM `mm[Hg]/hL`.
pub const MM_HG_PER_HECTO_L: UnitCode = UnitCode::from_term_code(6338);

/// `268483^MDC_DIM_MM_HG_PER_KILO_L^MDC`, partition 4, UCUM `mm[Hg]/kL`.
pub const MM_HG_PER_KILO_L: UnitCode = UnitCode::from_term_code(6339);

/// `268484^MDC_DIM_MM_HG_PER_MEGA_L^MDC`, partition 4, UCUM `mm[Hg]/ML`.
pub const MM_HG_PER_MEGA_L: UnitCode = UnitCode::from_term_code(6340);

/// `268485^MDC_DIM_MM_HG_PER_GIGA_L^MDC`, partition 4, UCUM `mm[Hg]/GL`.
pub const MM_HG_PER_GIGA_L: UnitCode = UnitCode::from_term_code(6341);

/// `268486^MDC_DIM_MM_HG_PER_TERA_L^MDC`, partition 4, UCUM `mm[Hg]/TL`.
pub const MM_HG_PER_TERA_L: UnitCode = UnitCode::from_term_code(6342);

/// `268487^MDC_DIM_MM_HG_PER_PETA_L^MDC`, partition 4, UCUM `mm[Hg]/PL`.
pub const MM_HG_PER_PETA_L: UnitCode = UnitCode::from_term_code(6343);

/// `268488^MDC_DIM_MM_HG_PER_EXA_L^MDC`, partition 4, UCUM `mm[Hg]/EL`.
pub const MM_HG_PER_EXA_L: UnitCode = UnitCode::from_term_code(6344);

/// `268489^MDC_DIM_MM_HG_PER_ZETTA_L^MDC`, partition 4, UCUM `mm[Hg]/ZL`.
pub const MM_HG_PER_ZETTA_L: UnitCode = UnitCode::from_term_code(6345);

/// `268490^MDC_DIM_MM_HG_PER_YOTTA_L^MDC`, partition 4, UCUM `mm[Hg]/YL`.
pub const MM_HG_PER_YOTTA_L: UnitCode = UnitCode::from_term_code(6346);

/// `268496^MDC_DIM_MM_HG_PER_DECI_L^MDC`, partition 4, UCUM `mm[Hg]/dL`.
pub const MM_HG_PER_DECI_L: UnitCode = UnitCode::from_term_code(6352);

/// `268497^MDC_DIM_MM_HG_PER_CENTI_L^MDC`, partition 4, UCUM `mm[Hg]/cL`.
pub const MM_HG_PER_CENTI_L: UnitCode = UnitCode::from_term_code(6353);

/// `268498^MDC_DIM_MM_HG_PER_MILLI_L^MDC`, partition 4, UCUM `mm[Hg]/mL`.
pub const MM_HG_PER_MILLI_L: UnitCode = UnitCode::from_term_code(6354);

/// `268499^MDC_DIM_MM_HG_PER_MICRO_L^MDC`, partition 4, UCUM `mm[Hg]/uL`.
pub const MM_HG_PER_MICRO_L: UnitCode = UnitCode::from_term_code(6355);

/// `268500^MDC_DIM_MM_HG_PER_NANO_L^MDC`, partition 4, UCUM `mm[Hg]/nL`.
pub const MM_HG_PER_NANO_L: UnitCode = UnitCode::from_term_code(6356);

/// `268501^MDC_DIM_MM_HG_PER_PICO_L^MDC`, partition 4, UCUM `mm[Hg]/pL`.
pub const MM_HG_PER_PICO_L: UnitCode = UnitCode::from_term_code(6357);

/// `268502^MDC_DIM_MM_HG_PER_FEMTO_L^MDC`, partition 4, UCUM `mm[Hg]/fL`.
pub const MM_HG_PER_FEMTO_L: UnitCode = UnitCode::from_term_code(6358);

/// `268503^MDC_DIM_MM_HG_PER_ATTO_L^MDC`, partition 4, UCUM `mm[Hg]/aL`.
pub const MM_HG_PER_ATTO_L: UnitCode = UnitCode::from_term_code(6359);

/// `268504^MDC_DIM_MM_HG_PER_ZEPTO_L^MDC`, partition 4, UCUM `mm[Hg]/zL`.
pub const MM_HG_PER_ZEPTO_L: UnitCode = UnitCode::from_term_code(6360);

/// `268505^MDC_DIM_MM_HG_PER_YOCTO_L^MDC`, partition 4, UCUM `mm[Hg]/yL`.
pub const MM_HG_PER_YOCTO_L: UnitCode = UnitCode::from_term_code(6361);

/// `268512^MDC_DIM_PA_PER_L^MDC`, partition 4, UCUM `Pa/L`.
pub const PA_PER_L: UnitCode = UnitCode::from_term_code(6368);

/// `268512^MDC_DIM_PA_PER_X_L^MDC`, partition 4, UCUM `Pa/L`.
/// The preferred reference id of this code is `MDC_DIM_PA_PER_L`.
pub const PA_PER_X_L: UnitCode = UnitCode::from_term_code(6368);

/// `268513^MDC_DIM_PA_PER_DECA_L^MDC`, partition 4, UCUM `Pa/daL`.
pub const PA_PER_DECA_L: UnitCode = UnitCode::from_term_code(6369);

/// `268514^MDC_DIM_PA_PER_HECTO_L^MDC`, partition 4, UCUM `Pa/hL`.
pub const PA_PER_HECTO_L: UnitCode = UnitCode::from_term_code(6370);

/// `268515^MDC_DIM_PA_PER_KILO_L^MDC`, partition 4, UCUM `Pa/kL`.
pub const PA_PER_KILO_L: UnitCode = UnitCode::from_term_code(6371);

/// `268516^MDC_DIM_PA_PER_MEGA_L^MDC`, partition 4, UCUM `Pa/ML`.
pub const PA_PER_MEGA_L: UnitCode = UnitCode::from_term_code(6372);

/// `268517^MDC_DIM_PA_PER_GIGA_L^MDC`, partition 4, UCUM `Pa/GL`.
pub const PA_PER_GIGA_L: UnitCode = UnitCode::from_term_code(6373);

/// `268518^MDC_DIM_PA_PER_TERA_L^MDC`, partition 4, UCUM `Pa/TL`.
pub const PA_PER_TERA_L: UnitCode = UnitCode::from_term_code(6374);

/// `268519^MDC_DIM_PA_PER_PETA_L^MDC`, partition 4, UCUM `Pa/PL`.
pub const PA_PER_PETA_L: UnitCode = UnitCode::from_term_code(6375);

/// `268520^MDC_DIM_PA_PER_EXA_L^MDC`, partition 4, UCUM `Pa/EL`.
pub const PA_PER_EXA_L: UnitCode = UnitCode::from_term_code(6376);

/// `268521^MDC_DIM_PA_PER_ZETTA_L^MDC`, partition 4, UCUM `Pa/ZL`.
pub const PA_PER_ZETTA_L: UnitCode = UnitCode::from_term_code(6377);

/// `268522^MDC_DIM_PA_PER_YOTTA_L^MDC`, partition 4, UCUM `Pa/YL`.
pub const PA_PER_YOTTA_L: UnitCode = UnitCode::from_term_code(6378);

/// `268528^MDC_DIM_PA_PER_DECI_L^MDC`, partition 4, UCUM `Pa/dL`.
pub const PA_PER_DECI_L: UnitCode = UnitCode::from_term_code(6384);

/// `268529^MDC_DIM_PA_PER_CENTI_L^MDC`, partition 4, UCUM `Pa/cL`.
pub const PA_PER_CENTI_L: UnitCode = UnitCode::from_term_code(6385);

/// `268530^MDC_DIM_PA_PER_MILLI_L^MDC`, partition 4, UCUM `Pa/mL`.
pub const PA_PER_MILLI_L: UnitCode = UnitCode::from_term_code(6386);

/// `268531^MDC_DIM_PA_PER_MICRO_L^MDC`, partition 4, UCUM `Pa/uL`.
pub const PA_PER_MICRO_L: UnitCode = UnitCode::from_term_code(6387);

/// `268532^MDC_DIM_PA_PER_NANO_L^MDC`, partition 4, UCUM `Pa/nL`.
pub const PA_PER_NANO_L: UnitCode = UnitCode::from_term_code(6388);

/// `268533^MDC_DIM_PA_PER_PICO_L^MDC`, partition 4, UCUM `Pa/pL`.
pub const PA_PER_PICO_L: UnitCode = UnitCode::from_term_code(6389);

/// `268534^MDC_DIM_PA_PER_FEMTO_L^MDC`, partition 4, UCUM `Pa/fL`.
pub const PA_PER_FEMTO_L: UnitCode = UnitCode::from_term_code(6390);

/// `268535^MDC_DIM_PA_PER_ATTO_L^MDC`, partition 4, UCUM `Pa/aL`.
pub const PA_PER_ATTO_L: UnitCode = UnitCode::from_term_code(6391);

/// `268536^MDC_DIM_PA_PER_ZEPTO_L^MDC`, partition 4, UCUM `Pa/zL`.
pub const PA_PER_ZEPTO_L: UnitCode = UnitCode::from_term_code(6392);

/// `268537^MDC_DIM_PA_PER_YOCTO_L^MDC`, partition 4, UCUM `Pa/yL`.
pub const PA_PER_YOCTO_L: UnitCode = UnitCode::from_term_code(6393);

/// `268544^MDC_DIM_L_PER_DL^MDC`, partition 4, UCUM `L/dL`.
pub const L_PER_DL: UnitCode = UnitCode::from_term_code(6400);

/// `268544^MDC_DIM_X_L_PER_DL^MDC`, partition 4, UCUM `L/dL`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_DL`.
pub const X_L_PER_DL: UnitCode = UnitCode::from_term_code(6400);

/// `268545^MDC_DIM_DECA_L_PER_DL^MDC`, partition 4, UCUM `daL/dL`.
pub const DECA_L_PER_DL: UnitCode = UnitCode::from_term_code(6401);

/// `268546^MDC_DIM_HECTO_L_PER_DL^MDC`, partition 4, UCUM `hL/dL`.
pub const HECTO_L_PER_DL: UnitCode = UnitCode::from_term_code(6402);

/// `268547^MDC_DIM_KILO_L_PER_DL^MDC`, partition 4, UCUM `kL/dL`.
pub const KILO_L_PER_DL: UnitCode = UnitCode::from_term_code(6403);

/// `268548^MDC_DIM_MEGA_L_PER_DL^MDC`, partition 4, UCUM `ML/dL`.
pub const MEGA_L_PER_DL: UnitCode = UnitCode::from_term_code(6404);

/// `268549^MDC_DIM_GIGA_L_PER_DL^MDC`, partition 4, UCUM `GL/dL`.
pub const GIGA_L_PER_DL: UnitCode = UnitCode::from_term_code(6405);

/// `268550^MDC_DIM_TERA_L_PER_DL^MDC`, partition 4, UCUM `TL/dL`.
pub const TERA_L_PER_DL: UnitCode = UnitCode::from_term_code(6406);

/// `268551^MDC_DIM_PETA_L_PER_DL^MDC`, partition 4, UCUM `PL/dL`.
pub const PETA_L_PER_DL: UnitCode = UnitCode::from_term_code(6407);

/// `268552^MDC_DIM_EXA_L_PER_DL^MDC`, partition 4, UCUM `EL/dL`.
pub const EXA_L_PER_DL: UnitCode = UnitCode::from_term_code(6408);

/// `268553^MDC_DIM_ZETTA_L_PER_DL^MDC`, partition 4, UCUM `ZL/dL`.
pub const ZETTA_L_PER_DL: UnitCode = UnitCode::from_term_code(6409);

/// `268554^MDC_DIM_YOTTA_L_PER_DL^MDC`, partition 4, UCUM `YL/dL`.
pub const YOTTA_L_PER_DL: UnitCode = UnitCode::from_term_code(6410);

/// `268560^MDC_DIM_DECI_L_PER_DL^MDC`, partition 4, UCUM `dL/dL`.
pub const DECI_L_PER_DL: UnitCode = UnitCode::from_term_code(6416);

/// `268561^MDC_DIM_CENTI_L_PER_DL^MDC`, partition 4, UCUM `cL/dL`.
pub const CENTI_L_PER_DL: UnitCode = UnitCode::from_term_code(6417);

/// `268562^MDC_DIM_MILLI_L_PER_DL^MDC`, partition 4, UCUM `mL/dL`.
pub const MILLI_L_PER_DL: UnitCode = UnitCode::from_term_code(6418);

/// `268563^MDC_DIM_MICRO_L_PER_DL^MDC`, partition 4, UCUM `uL/dL`.
pub const MICRO_L_PER_DL: UnitCode = UnitCode::from_term_code(6419);

/// `268564^MDC_DIM_NANO_L_PER_DL^MDC`, partition 4, UCUM `nL/dL`.
pub const NANO_L_PER_DL: UnitCode = UnitCode::from_term_code(6420);

/// `268565^MDC_DIM_PICO_L_PER_DL^MDC`, partition 4, UCUM `pL/dL`.
pub const PICO_L_PER_DL: UnitCode = UnitCode::from_term_code(6421);

/// `268566^MDC_DIM_FEMTO_L_PER_DL^MDC`, partition 4, UCUM `fL/dL`.
pub const FEMTO_L_PER_DL: UnitCode = UnitCode::from_term_code(6422);

/// `268567^MDC_DIM_ATTO_L_PER_DL^MDC`, partition 4, UCUM `aL/dL`.
pub const ATTO_L_PER_DL: UnitCode = UnitCode::from_term_code(6423);

/// `268568^MDC_DIM_ZEPTO_L_PER_DL^MDC`, partition 4, UCUM `zL/dL`.
pub const ZEPTO_L_PER_DL: UnitCode = UnitCode::from_term_code(6424);

/// `268569^MDC_DIM_YOCTO_L_PER_DL^MDC`, partition 4, UCUM `yL/dL`.
pub const YOCTO_L_PER_DL: UnitCode = UnitCode::from_term_code(6425);

/// `268576^MDC_DIM_DECIBEL^MDC`, partition 4, UCUM `dB`.
pub const DECIBEL: UnitCode = UnitCode::from_term_code(6432);

/// `268608^MDC_DIM_G_PER_MG^MDC`, partition 4, UCUM `g/mg`.
pub const G_PER_MG: UnitCode = UnitCode::from_term_code(6464);

/// `268608^MDC_DIM_X_G_PER_MG^MDC`, partition 4, UCUM `g/mg`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_MG`.
pub const X_G_PER_MG: UnitCode = UnitCode::from_term_code(6464);

/// `268609^MDC_DIM_DECA_G_PER_MG^MDC`, partition 4, UCUM `dag/mg`.
pub const DECA_G_PER_MG: UnitCode = UnitCode::from_term_code(6465);

/// `268610^MDC_DIM_HECTO_G_PER_MG^MDC`, partition 4, UCUM `hg/mg`.
pub const HECTO_G_PER_MG: UnitCode = UnitCode::from_term_code(6466);

/// `268611^MDC_DIM_KILO_G_PER_MG^MDC`, partition 4, UCUM `kg/mg`.
pub const KILO_G_PER_MG: UnitCode = UnitCode::from_term_code(6467);

/// `268612^MDC_DIM_MEGA_G_PER_MG^MDC`, partition 4, UCUM `Mg/mg`.
pub const MEGA_G_PER_MG: UnitCode = UnitCode::from_term_code(6468);

/// `268613^MDC_DIM_GIGA_G_PER_MG^MDC`, partition 4, UCUM `Gg/mg`.
pub const GIGA_G_PER_MG: UnitCode = UnitCode::from_term_code(6469);

/// `268614^MDC_DIM_TERA_G_PER_MG^MDC`, partition 4, UCUM `Tg/mg`.
pub const TERA_G_PER_MG: UnitCode = UnitCode::from_term_code(6470);

/// `268615^MDC_DIM_PETA_G_PER_MG^MDC`, partition 4, UCUM `Pg/mg`.
pub const PETA_G_PER_MG: UnitCode = UnitCode::from_term_code(6471);

/// `268616^MDC_DIM_EXA_G_PER_MG^MDC`, partition 4, UCUM `Eg/mg`.
pub const EXA_G_PER_MG: UnitCode = UnitCode::from_term_code(6472);

/// `268617^MDC_DIM_ZETTA_G_PER_MG^MDC`, partition 4, UCUM `Zg/mg`.
pub const ZETTA_G_PER_MG: UnitCode = UnitCode::from_term_code(6473);

/// `268618^MDC_DIM_YOTTA_G_PER_MG^MDC`, partition 4, UCUM `Yg/mg`.
pub const YOTTA_G_PER_MG: UnitCode = UnitCode::from_term_code(6474);

/// `268624^MDC_DIM_DECI_G_PER_MG^MDC`, partition 4, UCUM `dg/mg`.
pub const DECI_G_PER_MG: UnitCode = UnitCode::from_term_code(6480);

/// `268625^MDC_DIM_CENTI_G_PER_MG^MDC`, partition 4, UCUM `cg/mg`.
pub const CENTI_G_PER_MG: UnitCode = UnitCode::from_term_code(6481);

/// `268626^MDC_DIM_MILLI_G_PER_MG^MDC`, partition 4, UCUM `mg/mg`.
pub const MILLI_G_PER_MG: UnitCode = UnitCode::from_term_code(6482);

/// `268627^MDC_DIM_MICRO_G_PER_MG^MDC`, partition 4, UCUM `ug/mg`.
pub const MICRO_G_PER_MG: UnitCode = UnitCode::from_term_code(6483);

/// `268628^MDC_DIM_NANO_G_PER_MG^MDC`, partition 4, UCUM `ng/mg`.
pub const NANO_G_PER_MG: UnitCode = UnitCode::from_term_code(6484);

/// `268629^MDC_DIM_PICO_G_PER_MG^MDC`, partition 4, UCUM `pg/mg`.
pub const PICO_G_PER_MG: UnitCode = UnitCode::from_term_code(6485);

/// `268630^MDC_DIM_FEMTO_G_PER_MG^MDC`, partition 4, UCUM `fg/mg`.
pub const FEMTO_G_PER_MG: UnitCode = UnitCode::from_term_code(6486);

/// `268631^MDC_DIM_ATTO_G_PER_MG^MDC`, partition 4, UCUM `ag/mg`.
pub const ATTO_G_PER_MG: UnitCode = UnitCode::from_term_code(6487);

/// `268632^MDC_DIM_ZEPTO_G_PER_MG^MDC`, partition 4, UCUM `zg/mg`.
pub const ZEPTO_G_PER_MG: UnitCode = UnitCode::from_term_code(6488);

/// `268633^MDC_DIM_YOCTO_G_PER_MG^MDC`, partition 4, UCUM `yg/mg`.
pub const YOCTO_G_PER_MG: UnitCode = UnitCode::from_term_code(6489);

/// `268640^MDC_DIM_BEAT_PER_MIN_PER_L^MDC`, partition 4, UCUM `1/min/L`.
pub const BEAT_PER_MIN_PER_L: UnitCode = UnitCode::from_term_code(6496);

/// `268640^MDC_DIM_BEAT_PER_MIN_PER_X_L^MDC`, partition 4, UCUM `1/min/L`.
/// The preferred reference id of this code is `MDC_DIM_BEAT_PER_MIN_PER_L`.
pub const BEAT_PER_MIN_PER_X_L: UnitCode = UnitCode::from_term_code(6496);

/// `268641^MDC_DIM_BEAT_PER_MIN_PER_DECA_L^MDC`, partition 4, UCUM `1/min/daL`.
pub const BEAT_PER_MIN_PER_DECA_L: UnitCode = UnitCode::from_term_code(6497);

/// `268642^MDC_DIM_BEAT_PER_MIN_PER_HECTO_L^MDC`, partition 4, UCUM `1/min/hL`.
pub const BEAT_PER_MIN_PER_HECTO_L: UnitCode = UnitCode::from_term_code(6498);

/// `268643^MDC_DIM_BEAT_PER_MIN_PER_KILO_L^MDC`, partition 4, UCUM `1/min/kL`.
pub const BEAT_PER_MIN_PER_KILO_L: UnitCode = UnitCode::from_term_code(6499);

/// `268644^MDC_DIM_BEAT_PER_MIN_PER_MEGA_L^MDC`, partition 4, UCUM `1/min/ML`.
pub const BEAT_PER_MIN_PER_MEGA_L: UnitCode = UnitCode::from_term_code(6500);

/// `268645^MDC_DIM_BEAT_PER_MIN_PER_GIGA_L^MDC`, partition 4, UCUM `1/min/GL`.
pub const BEAT_PER_MIN_PER_GIGA_L: UnitCode = UnitCode::from_term_code(6501);

/// `268646^MDC_DIM_BEAT_PER_MIN_PER_TERA_L^MDC`, partition 4, UCUM `1/min/TL`.
pub const BEAT_PER_MIN_PER_TERA_L: UnitCode = UnitCode::from_term_code(6502);

/// `268647^MDC_DIM_BEAT_PER_MIN_PER_PETA_L^MDC`, partition 4, UCUM `1/min/PL`.
pub const BEAT_PER_MIN_PER_PETA_L: UnitCode = UnitCode::from_term_code(6503);

/// `268648^MDC_DIM_BEAT_PER_MIN_PER_EXA_L^MDC`, partition 4, UCUM `1/min/EL`.
pub const BEAT_PER_MIN_PER_EXA_L: UnitCode = UnitCode::from_term_code(6504);

/// `268649^MDC_DIM_BEAT_PER_MIN_PER_ZETTA_L^MDC`, partition 4, UCUM `1/min/ZL`.
pub const BEAT_PER_MIN_PER_ZETTA_L: UnitCode = UnitCode::from_term_code(6505);

/// `268650^MDC_DIM_BEAT_PER_MIN_PER_YOTTA_L^MDC`, partition 4, UCUM `1/min/YL`.
pub const BEAT_PER_MIN_PER_YOTTA_L: UnitCode = UnitCode::from_term_code(6506);

/// `268656^MDC_DIM_BEAT_PER_MIN_PER_DECI_L^MDC`, partition 4, UCUM `1/min/dL`.
pub const BEAT_PER_MIN_PER_DECI_L: UnitCode = UnitCode::from_term_code(6512);

/// `268657^MDC_DIM_BEAT_PER_MIN_PER_CENTI_L^MDC`, partition 4, UCUM `1/min/cL`.
pub const BEAT_PER_MIN_PER_CENTI_L: UnitCode = UnitCode::from_term_code(6513);

/// `268658^MDC_DIM_BEAT_PER_MIN_PER_MILLI_L^MDC`, partition 4, UCUM `1/min/mL`.
pub const BEAT_PER_MIN_PER_MILLI_L: UnitCode = UnitCode::from_term_code(6514);

/// `268659^MDC_DIM_BEAT_PER_MIN_PER_MICRO_L^MDC`, partition 4, UCUM `1/min/uL`.
pub const BEAT_PER_MIN_PER_MICRO_L: UnitCode = UnitCode::from_term_code(6515);

/// `268660^MDC_DIM_BEAT_PER_MIN_PER_NANO_L^MDC`, partition 4, UCUM `1/min/nL`.
pub const BEAT_PER_MIN_PER_NANO_L: UnitCode = UnitCode::from_term_code(6516);

/// `268661^MDC_DIM_BEAT_PER_MIN_PER_PICO_L^MDC`, partition 4, UCUM `1/min/pL`.
pub const BEAT_PER_MIN_PER_PICO_L: UnitCode = UnitCode::from_term_code(6517);

/// `268662^MDC_DIM_BEAT_PER_MIN_PER_FEMTO_L^MDC`, partition 4, UCUM `1/min/fL`.
pub const BEAT_PER_MIN_PER_FEMTO_L: UnitCode = UnitCode::from_term_code(6518);

/// `268663^MDC_DIM_BEAT_PER_MIN_PER_ATTO_L^MDC`, partition 4, UCUM `1/min/aL`.
pub const BEAT_PER_MIN_PER_ATTO_L: UnitCode = UnitCode::from_term_code(6519);

/// `268664^MDC_DIM_BEAT_PER_MIN_PER_ZEPTO_L^MDC`, partition 4, UCUM `1/min/zL`.
pub const BEAT_PER_MIN_PER_ZEPTO_L: UnitCode = UnitCode::from_term_code(6520);

/// `268665^MDC_DIM_BEAT_PER_MIN_PER_YOCTO_L^MDC`, partition 4, UCUM `1/min/yL`.
pub const BEAT_PER_MIN_PER_YOCTO_L: UnitCode = UnitCode::from_term_code(6521);

/// `268672^MDC_DIM_PER_L_PER_MIN^MDC`, partition 4, UCUM `1/L/min`.
pub const PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(6528);

/// `268672^MDC_DIM_PER_X_L_PER_MIN^MDC`, partition 4, UCUM `1/L/min`.
/// The preferred reference id of this code is `MDC_DIM_PER_L_PER_MIN`.
pub const PER_X_L_PER_MIN: UnitCode = UnitCode::from_term_code(6528);

/// `268673^MDC_DIM_PER_DECA_L_PER_MIN^MDC`, partition 4, UCUM `1/daL/min`.
pub const PER_DECA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6529);

/// `268674^MDC_DIM_PER_HECTO_L_PER_MIN^MDC`, partition 4, UCUM `1/hL/min`.
pub const PER_HECTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6530);

/// `268675^MDC_DIM_PER_KILO_L_PER_MIN^MDC`, partition 4, UCUM `1/kL/min`.
pub const PER_KILO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6531);

/// `268676^MDC_DIM_PER_MEGA_L_PER_MIN^MDC`, partition 4, UCUM `1/ML/min`.
pub const PER_MEGA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6532);

/// `268677^MDC_DIM_PER_GIGA_L_PER_MIN^MDC`, partition 4, UCUM `1/GL/min`.
pub const PER_GIGA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6533);

/// `268678^MDC_DIM_PER_TERA_L_PER_MIN^MDC`, partition 4, UCUM `1/TL/min`.
pub const PER_TERA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6534);

/// `268679^MDC_DIM_PER_PETA_L_PER_MIN^MDC`, partition 4, UCUM `1/PL/min`.
pub const PER_PETA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6535);

/// `268680^MDC_DIM_PER_EXA_L_PER_MIN^MDC`, partition 4, UCUM `1/EL/min`.
pub const PER_EXA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6536);

/// `268681^MDC_DIM_PER_ZETTA_L_PER_MIN^MDC`, partition 4, UCUM `1/ZL/min`.
pub const PER_ZETTA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6537);

/// `268682^MDC_DIM_PER_YOTTA_L_PER_MIN^MDC`, partition 4, UCUM `1/YL/min`.
pub const PER_YOTTA_L_PER_MIN: UnitCode = UnitCode::from_term_code(6538);

/// `268688^MDC_DIM_PER_DECI_L_PER_MIN^MDC`, partition 4, UCUM `1/dL/min`.
pub const PER_DECI_L_PER_MIN: UnitCode = UnitCode::from_term_code(6544);

/// `268689^MDC_DIM_PER_CENTI_L_PER_MIN^MDC`, partition 4, UCUM `1/cL/min`.
pub const PER_CENTI_L_PER_MIN: UnitCode = UnitCode::from_term_code(6545);

/// `268690^MDC_DIM_PER_MILLI_L_PER_MIN^MDC`, partition 4, UCUM `1/mL/min`.
pub const PER_MILLI_L_PER_MIN: UnitCode = UnitCode::from_term_code(6546);

/// `268691^MDC_DIM_PER_MICRO_L_PER_MIN^MDC`, partition 4, UCUM `1/uL/min`.
pub const PER_MICRO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6547);

/// `268692^MDC_DIM_PER_NANO_L_PER_MIN^MDC`, partition 4, UCUM `1/nL/min`.
pub const PER_NANO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6548);

/// `268693^MDC_DIM_PER_PICO_L_PER_MIN^MDC`, partition 4, UCUM `1/pL/min`.
pub const PER_PICO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6549);

/// `268694^MDC_DIM_PER_FEMTO_L_PER_MIN^MDC`, partition 4, UCUM `1/fL/min`.
pub const PER_FEMTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6550);

/// `268695^MDC_DIM_PER_ATTO_L_PER_MIN^MDC`, partition 4, UCUM `1/aL/min`.
pub const PER_ATTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6551);

/// `268696^MDC_DIM_PER_ZEPTO_L_PER_MIN^MDC`, partition 4, UCUM `1/zL/min`.
pub const PER_ZEPTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6552);

/// `268697^MDC_DIM_PER_YOCTO_L_PER_MIN^MDC`, partition 4, UCUM `1/yL/min`.
pub const PER_YOCTO_L_PER_MIN: UnitCode = UnitCode::from_term_code(6553);

/// `268704^MDC_DIM_M_PER_MIN^MDC`, partition 4, UCUM `m/min`.
pub const M_PER_MIN: UnitCode = UnitCode::from_term_code(6560);

/// `268704^MDC_DIM_X_M_PER_MIN^MDC`, partition 4, UCUM `m/min`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_MIN`.
pub const X_M_PER_MIN: UnitCode = UnitCode::from_term_code(6560);

/// `268705^MDC_DIM_DECA_M_PER_MIN^MDC`, partition 4, UCUM `dam/min`.
pub const DECA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6561);

/// `268706^MDC_DIM_HECTO_M_PER_MIN^MDC`, partition 4, UCUM `hm/min`.
pub const HECTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6562);

/// `268707^MDC_DIM_KILO_M_PER_MIN^MDC`, partition 4, UCUM `km/min`.
pub const KILO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6563);

/// `268708^MDC_DIM_MEGA_M_PER_MIN^MDC`, partition 4, UCUM `Mm/min`.
pub const MEGA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6564);

/// `268709^MDC_DIM_GIGA_M_PER_MIN^MDC`, partition 4, UCUM `Gm/min`.
pub const GIGA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6565);

/// `268710^MDC_DIM_TERA_M_PER_MIN^MDC`, partition 4, UCUM `Tm/min`.
pub const TERA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6566);

/// `268711^MDC_DIM_PETA_M_PER_MIN^MDC`, partition 4, UCUM `Pm/min`.
pub const PETA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6567);

/// `268712^MDC_DIM_EXA_M_PER_MIN^MDC`, partition 4, UCUM `Em/min`.
pub const EXA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6568);

/// `268713^MDC_DIM_ZETTA_M_PER_MIN^MDC`, partition 4, UCUM `Zm/min`.
pub const ZETTA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6569);

/// `268714^MDC_DIM_YOTTA_M_PER_MIN^MDC`, partition 4, UCUM `Ym/min`.
pub const YOTTA_M_PER_MIN: UnitCode = UnitCode::from_term_code(6570);

/// `268720^MDC_DIM_DECI_M_PER_MIN^MDC`, partition 4, UCUM `dm/min`.
pub const DECI_M_PER_MIN: UnitCode = UnitCode::from_term_code(6576);

/// `268721^MDC_DIM_CENTI_M_PER_MIN^MDC`, partition 4, UCUM `cm/min`.
pub const CENTI_M_PER_MIN: UnitCode = UnitCode::from_term_code(6577);

/// `268722^MDC_DIM_MILLI_M_PER_MIN^MDC`, partition 4, UCUM `mm/min`.
pub const MILLI_M_PER_MIN: UnitCode = UnitCode::from_term_code(6578);

/// `268723^MDC_DIM_MICRO_M_PER_MIN^MDC`, partition 4, UCUM `um/min`.
pub const MICRO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6579);

/// `268724^MDC_DIM_NANO_M_PER_MIN^MDC`, partition 4, UCUM `nm/min`.
pub const NANO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6580);

/// `268725^MDC_DIM_PICO_M_PER_MIN^MDC`, partition 4, UCUM `pm/min`.
pub const PICO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6581);

/// `268726^MDC_DIM_FEMTO_M_PER_MIN^MDC`, partition 4, UCUM `fm/min`.
pub const FEMTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6582);

/// `268727^MDC_DIM_ATTO_M_PER_MIN^MDC`, partition 4, UCUM `am/min`.
pub const ATTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6583);

/// `268728^MDC_DIM_ZEPTO_M_PER_MIN^MDC`, partition 4, UCUM `zm/min`.
pub const ZEPTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6584);

/// `268729^MDC_DIM_YOCTO_M_PER_MIN^MDC`, partition 4, UCUM `ym/min`.
pub const YOCTO_M_PER_MIN: UnitCode = UnitCode::from_term_code(6585);

/// `268736^MDC_DIM_PSI^MDC`, partition 4, UCUM `[psi]`.
pub const PSI: UnitCode = UnitCode::from_term_code(6592);

/// `268768^MDC_DIM_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6624);

/// `268768^MDC_DIM_X_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_M_PER_SEC_SQ`.
pub const X_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6624);

/// `268769^MDC_DIM_DECA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const DECA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6625);

/// `268770^MDC_DIM_HECTO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const HECTO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6626);

/// `268771^MDC_DIM_KILO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const KILO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6627);

/// `268772^MDC_DIM_MEGA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const MEGA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6628);

/// `268773^MDC_DIM_GIGA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const GIGA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6629);

/// `268774^MDC_DIM_TERA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const TERA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6630);

/// `268775^MDC_DIM_PETA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PETA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6631);

/// `268776^MDC_DIM_EXA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const EXA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6632);

/// `268777^MDC_DIM_ZETTA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const ZETTA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6633);

/// `268778^MDC_DIM_YOTTA_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const YOTTA_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6634);

/// `268784^MDC_DIM_DECI_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const DECI_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6640);

/// `268785^MDC_DIM_CENTI_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const CENTI_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6641);

/// `268786^MDC_DIM_MILLI_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const MILLI_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6642);

/// `268787^MDC_DIM_MICRO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const MICRO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6643);

/// `268788^MDC_DIM_NANO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const NANO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6644);

/// `268789^MDC_DIM_PICO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PICO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6645);

/// `268790^MDC_DIM_FEMTO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const FEMTO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6646);

/// `268791^MDC_DIM_ATTO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const ATTO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6647);

/// `268792^MDC_DIM_ZEPTO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6648);

/// `268793^MDC_DIM_YOCTO_M_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const YOCTO_M_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6649);

/// `268800^MDC_DIM_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6656);

/// `268800^MDC_DIM_X_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_RAD_PER_SEC_SQ`.
pub const X_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6656);

/// `268801^MDC_DIM_DECA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const DECA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6657);

/// `268802^MDC_DIM_HECTO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const HECTO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6658);

/// `268803^MDC_DIM_KILO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const KILO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6659);

/// `268804^MDC_DIM_MEGA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const MEGA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6660);

/// `268805^MDC_DIM_GIGA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const GIGA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6661);

/// `268806^MDC_DIM_TERA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const TERA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6662);

/// `268807^MDC_DIM_PETA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PETA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6663);

/// `268808^MDC_DIM_EXA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const EXA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6664);

/// `268809^MDC_DIM_ZETTA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const ZETTA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6665);

/// `268810^MDC_DIM_YOTTA_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const YOTTA_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6666);

/// `268816^MDC_DIM_DECI_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const DECI_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6672);

/// `268817^MDC_DIM_CENTI_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const CENTI_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6673);

/// `268818^MDC_DIM_MILLI_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const MILLI_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6674);

/// `268819^MDC_DIM_MICRO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const MICRO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6675);

/// `268820^MDC_DIM_NANO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const NANO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6676);

/// `268821^MDC_DIM_PICO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PICO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6677);

/// `268822^MDC_DIM_FEMTO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const FEMTO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6678);

/// `268823^MDC_DIM_ATTO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const ATTO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6679);

/// `268824^MDC_DIM_ZEPTO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6680);

/// `268825^MDC_DIM_YOCTO_RAD_PER_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const YOCTO_RAD_PER_SEC_SQ: UnitCode = UnitCode::from_term_code(6681);

/// `268832^MDC_DIM_RAD_PER_SEC^MDC`, partition 4, UCUM `rad/s`.
pub const RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6688);

/// `268832^MDC_DIM_X_RAD_PER_SEC^MDC`, partition 4, UCUM `rad/s`.
/// The preferred reference id of this code is `MDC_DIM_RAD_PER_SEC`.
pub const X_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6688);

/// `268833^MDC_DIM_DECA_RAD_PER_SEC^MDC`, partition 4, UCUM `darad/s`.
pub const DECA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6689);

/// `268834^MDC_DIM_HECTO_RAD_PER_SEC^MDC`, partition 4, UCUM `hrad/s`.
pub const HECTO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6690);

/// `268835^MDC_DIM_KILO_RAD_PER_SEC^MDC`, partition 4, UCUM `krad/s`.
pub const KILO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6691);

/// `268836^MDC_DIM_MEGA_RAD_PER_SEC^MDC`, partition 4, UCUM `Mrad/s`.
pub const MEGA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6692);

/// `268837^MDC_DIM_GIGA_RAD_PER_SEC^MDC`, partition 4, UCUM `Grad/s`.
pub const GIGA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6693);

/// `268838^MDC_DIM_TERA_RAD_PER_SEC^MDC`, partition 4, UCUM `Trad/s`.
pub const TERA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6694);

/// `268839^MDC_DIM_PETA_RAD_PER_SEC^MDC`, partition 4, UCUM `Prad/s`.
pub const PETA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6695);

/// `268840^MDC_DIM_EXA_RAD_PER_SEC^MDC`, partition 4, UCUM `Erad/s`.
pub const EXA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6696);

/// `268841^MDC_DIM_ZETTA_RAD_PER_SEC^MDC`, partition 4, UCUM `Zrad/s`.
pub const ZETTA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6697);

/// `268842^MDC_DIM_YOTTA_RAD_PER_SEC^MDC`, partition 4, UCUM `Yrad/s`.
pub const YOTTA_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6698);

/// `268848^MDC_DIM_DECI_RAD_PER_SEC^MDC`, partition 4, UCUM `drad/s`.
pub const DECI_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6704);

/// `268849^MDC_DIM_CENTI_RAD_PER_SEC^MDC`, partition 4, UCUM `crad/s`.
pub const CENTI_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6705);

/// `268850^MDC_DIM_MILLI_RAD_PER_SEC^MDC`, partition 4, UCUM `mrad/s`.
pub const MILLI_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6706);

/// `268851^MDC_DIM_MICRO_RAD_PER_SEC^MDC`, partition 4, UCUM `urad/s`.
pub const MICRO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6707);

/// `268852^MDC_DIM_NANO_RAD_PER_SEC^MDC`, partition 4, UCUM `nrad/s`.
pub const NANO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6708);

/// `268853^MDC_DIM_PICO_RAD_PER_SEC^MDC`, partition 4, UCUM `prad/s`.
pub const PICO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6709);

/// `268854^MDC_DIM_FEMTO_RAD_PER_SEC^MDC`, partition 4, UCUM `frad/s`.
pub const FEMTO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6710);

/// `268855^MDC_DIM_ATTO_RAD_PER_SEC^MDC`, partition 4, UCUM `arad/s`.
pub const ATTO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6711);

/// `268856^MDC_DIM_ZEPTO_RAD_PER_SEC^MDC`, partition 4, UCUM `zrad/s`.
pub const ZEPTO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6712);

/// `268857^MDC_DIM_YOCTO_RAD_PER_SEC^MDC`, partition 4, UCUM `yrad/s`.
pub const YOCTO_RAD_PER_SEC: UnitCode = UnitCode::from_term_code(6713);

/// `268864^MDC_DIM_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `lm/m2`.
pub const LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6720);

/// `268864^MDC_DIM_X_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `lm/m2`.
/// The preferred reference id of this code is `MDC_DIM_LUMEN_PER_M_SQ`.
pub const X_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6720);

/// `268865^MDC_DIM_DECA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `dalm/m2`.
pub const DECA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6721);

/// `268866^MDC_DIM_HECTO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `hlm/m2`.
pub const HECTO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6722);

/// `268867^MDC_DIM_KILO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `klm/m2`.
pub const KILO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6723);

/// `268868^MDC_DIM_MEGA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `Mlm/m2`.
pub const MEGA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6724);

/// `268869^MDC_DIM_GIGA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `Glm/m2`.
pub const GIGA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6725);

/// `268870^MDC_DIM_TERA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `Tlm/m2`.
pub const TERA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6726);

/// `268871^MDC_DIM_PETA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `Plm/m2`.
pub const PETA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6727);

/// `268872^MDC_DIM_EXA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `Elm/m2`.
pub const EXA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6728);

/// `268873^MDC_DIM_ZETTA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `Zlm/m2`.
pub const ZETTA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6729);

/// `268874^MDC_DIM_YOTTA_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `Ylm/m2`.
pub const YOTTA_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6730);

/// `268880^MDC_DIM_DECI_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `dlm/m2`.
pub const DECI_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6736);

/// `268881^MDC_DIM_CENTI_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `clm/m2`.
pub const CENTI_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6737);

/// `268882^MDC_DIM_MILLI_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `mlm/m2`.
pub const MILLI_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6738);

/// `268883^MDC_DIM_MICRO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `ulm/m2`.
pub const MICRO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6739);

/// `268884^MDC_DIM_NANO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `nlm/m2`.
pub const NANO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6740);

/// `268885^MDC_DIM_PICO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `plm/m2`.
pub const PICO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6741);

/// `268886^MDC_DIM_FEMTO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `flm/m2`.
pub const FEMTO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6742);

/// `268887^MDC_DIM_ATTO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `alm/m2`.
pub const ATTO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6743);

/// `268888^MDC_DIM_ZEPTO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `zlm/m2`.
pub const ZEPTO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6744);

/// `268889^MDC_DIM_YOCTO_LUMEN_PER_M_SQ^MDC`, partition 4, UCUM `ylm/m2`.
pub const YOCTO_LUMEN_PER_M_SQ: UnitCode = UnitCode::from_term_code(6745);

/// `268896^MDC_DIM_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `g/[lb_av]/h`.
pub const G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6752);

/// `268896^MDC_DIM_X_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `g/[lb_av]/h`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_LB_PER_HR`.
pub const X_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6752);

/// `268897^MDC_DIM_DECA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `dag/[lb_av]/h`.
pub const DECA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6753);

/// `268898^MDC_DIM_HECTO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `hg/[lb_av]/h`.
pub const HECTO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6754);

/// `268899^MDC_DIM_KILO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `kg/[lb_av]/h`.
pub const KILO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6755);

/// `268900^MDC_DIM_MEGA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `Mg/[lb_av]/h`.
pub const MEGA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6756);

/// `268901^MDC_DIM_GIGA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `Gg/[lb_av]/h`.
pub const GIGA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6757);

/// `268902^MDC_DIM_TERA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `Tg/[lb_av]/h`.
pub const TERA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6758);

/// `268903^MDC_DIM_PETA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `Pg/[lb_av]/h`.
pub const PETA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6759);

/// `268904^MDC_DIM_EXA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `Eg/[lb_av]/h`.
pub const EXA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6760);

/// `268905^MDC_DIM_ZETTA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `Zg/[lb_av]/h`.
pub const ZETTA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6761);

/// `268906^MDC_DIM_YOTTA_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `Yg/[lb_av]/h`.
pub const YOTTA_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6762);

/// `268912^MDC_DIM_DECI_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `dg/[lb_av]/h`.
pub const DECI_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6768);

/// `268913^MDC_DIM_CENTI_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `cg/[lb_av]/h`.
pub const CENTI_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6769);

/// `268914^MDC_DIM_MILLI_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `mg/[lb_av]/h`.
pub const MILLI_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6770);

/// `268915^MDC_DIM_MICRO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `ug/[lb_av]/h`.
pub const MICRO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6771);

/// `268916^MDC_DIM_NANO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `ng/[lb_av]/h`.
pub const NANO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6772);

/// `268917^MDC_DIM_PICO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `pg/[lb_av]/h`.
pub const PICO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6773);

/// `268918^MDC_DIM_FEMTO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `fg/[lb_av]/h`.
pub const FEMTO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6774);

/// `268919^MDC_DIM_ATTO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `ag/[lb_av]/h`.
pub const ATTO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6775);

/// `268920^MDC_DIM_ZEPTO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `zg/[lb_av]/h`.
pub const ZEPTO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6776);

/// `268921^MDC_DIM_YOCTO_G_PER_LB_PER_HR^MDC`, partition 4, UCUM `yg/[lb_av]/h`.
pub const YOCTO_G_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(6777);

/// `268928^MDC_DIM_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `g/[lb_av]/min`.
pub const G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6784);

/// `268928^MDC_DIM_X_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `g/[lb_av]/min`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_LB_PER_MIN`.
pub const X_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6784);

/// `268929^MDC_DIM_DECA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `dag/[lb_av]/min`.
pub const DECA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6785);

/// `268930^MDC_DIM_HECTO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `hg/[lb_av]/min`.
pub const HECTO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6786);

/// `268931^MDC_DIM_KILO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `kg/[lb_av]/min`.
pub const KILO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6787);

/// `268932^MDC_DIM_MEGA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Mg/[lb_av]/min`.
pub const MEGA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6788);

/// `268933^MDC_DIM_GIGA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Gg/[lb_av]/min`.
pub const GIGA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6789);

/// `268934^MDC_DIM_TERA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Tg/[lb_av]/min`.
pub const TERA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6790);

/// `268935^MDC_DIM_PETA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Pg/[lb_av]/min`.
pub const PETA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6791);

/// `268936^MDC_DIM_EXA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Eg/[lb_av]/min`.
pub const EXA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6792);

/// `268937^MDC_DIM_ZETTA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Zg/[lb_av]/min`.
pub const ZETTA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6793);

/// `268938^MDC_DIM_YOTTA_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Yg/[lb_av]/min`.
pub const YOTTA_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6794);

/// `268944^MDC_DIM_DECI_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `dg/[lb_av]/min`.
pub const DECI_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6800);

/// `268945^MDC_DIM_CENTI_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `cg/[lb_av]/min`.
pub const CENTI_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6801);

/// `268946^MDC_DIM_MILLI_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `mg/[lb_av]/min`.
pub const MILLI_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6802);

/// `268947^MDC_DIM_MICRO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `ug/[lb_av]/min`.
pub const MICRO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6803);

/// `268948^MDC_DIM_NANO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `ng/[lb_av]/min`.
pub const NANO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6804);

/// `268949^MDC_DIM_PICO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `pg/[lb_av]/min`.
pub const PICO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6805);

/// `268950^MDC_DIM_FEMTO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `fg/[lb_av]/min`.
pub const FEMTO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6806);

/// `268951^MDC_DIM_ATTO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `ag/[lb_av]/min`.
pub const ATTO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6807);

/// `268952^MDC_DIM_ZEPTO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `zg/[lb_av]/min`.
pub const ZEPTO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6808);

/// `268953^MDC_DIM_YOCTO_G_PER_LB_PER_MIN^MDC`, partition 4, UCUM `yg/[lb_av]/min`.
pub const YOCTO_G_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6809);

/// `268960^MDC_DIM_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `g/m2/h`.
pub const G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6816);

/// `268960^MDC_DIM_X_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `g/m2/h`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ_PER_HR`.
pub const X_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6816);

/// `268961^MDC_DIM_DECA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `dag/m2/h`.
pub const DECA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6817);

/// `268962^MDC_DIM_HECTO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `hg/m2/h`.
pub const HECTO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6818);

/// `268963^MDC_DIM_KILO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `kg/m2/h`.
pub const KILO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6819);

/// `268964^MDC_DIM_MEGA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Mg/m2/h`.
pub const MEGA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6820);

/// `268965^MDC_DIM_GIGA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Gg/m2/h`.
pub const GIGA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6821);

/// `268966^MDC_DIM_TERA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Tg/m2/h`.
pub const TERA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6822);

/// `268967^MDC_DIM_PETA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Pg/m2/h`.
pub const PETA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6823);

/// `268968^MDC_DIM_EXA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Eg/m2/h`.
pub const EXA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6824);

/// `268969^MDC_DIM_ZETTA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Zg/m2/h`.
pub const ZETTA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6825);

/// `268970^MDC_DIM_YOTTA_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Yg/m2/h`.
pub const YOTTA_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6826);

/// `268976^MDC_DIM_DECI_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `dg/m2/h`.
pub const DECI_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6832);

/// `268977^MDC_DIM_CENTI_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `cg/m2/h`.
pub const CENTI_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6833);

/// `268978^MDC_DIM_MILLI_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `mg/m2/h`.
pub const MILLI_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6834);

/// `268979^MDC_DIM_MICRO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ug/m2/h`.
pub const MICRO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6835);

/// `268980^MDC_DIM_NANO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ng/m2/h`.
pub const NANO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6836);

/// `268981^MDC_DIM_PICO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `pg/m2/h`.
pub const PICO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6837);

/// `268982^MDC_DIM_FEMTO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `fg/m2/h`.
pub const FEMTO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6838);

/// `268983^MDC_DIM_ATTO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ag/m2/h`.
pub const ATTO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6839);

/// `268984^MDC_DIM_ZEPTO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `zg/m2/h`.
pub const ZEPTO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6840);

/// `268985^MDC_DIM_YOCTO_G_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `yg/m2/h`.
pub const YOCTO_G_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6841);

/// `268992^MDC_DIM_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `g/m2/min`.
pub const G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6848);

/// `268992^MDC_DIM_X_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `g/m2/min`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ_PER_MIN`.
pub const X_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6848);

/// `268993^MDC_DIM_DECA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `dag/m2/min`.
pub const DECA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6849);

/// `268994^MDC_DIM_HECTO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `hg/m2/min`.
pub const HECTO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6850);

/// `268995^MDC_DIM_KILO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `kg/m2/min`.
pub const KILO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6851);

/// `268996^MDC_DIM_MEGA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Mg/m2/min`.
pub const MEGA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6852);

/// `268997^MDC_DIM_GIGA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Gg/m2/min`.
pub const GIGA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6853);

/// `268998^MDC_DIM_TERA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Tg/m2/min`.
pub const TERA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6854);

/// `268999^MDC_DIM_PETA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Pg/m2/min`.
pub const PETA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6855);

/// `269000^MDC_DIM_EXA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Eg/m2/min`.
pub const EXA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6856);

/// `269001^MDC_DIM_ZETTA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Zg/m2/min`.
pub const ZETTA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6857);

/// `269002^MDC_DIM_YOTTA_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Yg/m2/min`.
pub const YOTTA_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6858);

/// `269008^MDC_DIM_DECI_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `dg/m2/min`.
pub const DECI_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6864);

/// `269009^MDC_DIM_CENTI_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `cg/m2/min`.
pub const CENTI_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6865);

/// `269010^MDC_DIM_MILLI_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `mg/m2/min`.
pub const MILLI_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6866);

/// `269011^MDC_DIM_MICRO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ug/m2/min`.
pub const MICRO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6867);

/// `269012^MDC_DIM_NANO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ng/m2/min`.
pub const NANO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6868);

/// `269013^MDC_DIM_PICO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `pg/m2/min`.
pub const PICO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6869);

/// `269014^MDC_DIM_FEMTO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `fg/m2/min`.
pub const FEMTO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6870);

/// `269015^MDC_DIM_ATTO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ag/m2/min`.
pub const ATTO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6871);

/// `269016^MDC_DIM_ZEPTO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `zg/m2/min`.
pub const ZEPTO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6872);

/// `269017^MDC_DIM_YOCTO_G_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `yg/m2/min`.
pub const YOCTO_G_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6873);

/// `269024^MDC_DIM_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `[iU]/[lb_av]/d`.
pub const INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6880);

/// `269024^MDC_DIM_X_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `[iU]/[lb_av]/d`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_LB_PER_DAY`.
pub const X_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6880);

/// `269025^MDC_DIM_DECA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `da[iU]/[lb_av]/d`.
pub const DECA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6881);

/// `269026^MDC_DIM_HECTO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `h[iU]/[lb_av]/d`.
pub const HECTO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6882);

/// `269027^MDC_DIM_KILO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `k[iU]/[lb_av]/d`.
pub const KILO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6883);

/// `269028^MDC_DIM_MEGA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `M[iU]/[lb_av]/d`.
pub const MEGA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6884);

/// `269029^MDC_DIM_GIGA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `G[iU]/[lb_av]/d`.
pub const GIGA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6885);

/// `269030^MDC_DIM_TERA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `T[iU]/[lb_av]/d`.
pub const TERA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6886);

/// `269031^MDC_DIM_PETA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `P[iU]/[lb_av]/d`.
pub const PETA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6887);

/// `269032^MDC_DIM_EXA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `E[iU]/[lb_av]/d`.
pub const EXA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6888);

/// `269033^MDC_DIM_ZETTA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `Z[iU]/[lb_av]/d`.
pub const ZETTA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6889);

/// `269034^MDC_DIM_YOTTA_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `Y[iU]/[lb_av]/d`.
pub const YOTTA_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6890);

/// `269040^MDC_DIM_DECI_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `d[iU]/[lb_av]/d`.
pub const DECI_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6896);

/// `269041^MDC_DIM_CENTI_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `c[iU]/[lb_av]/d`.
pub const CENTI_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6897);

/// `269042^MDC_DIM_MILLI_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `m[iU]/[lb_av]/d`.
pub const MILLI_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6898);

/// `269043^MDC_DIM_MICRO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `u[iU]/[lb_av]/d`.
pub const MICRO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6899);

/// `269044^MDC_DIM_NANO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `n[iU]/[lb_av]/d`.
pub const NANO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6900);

/// `269045^MDC_DIM_PICO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `p[iU]/[lb_av]/d`.
pub const PICO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6901);

/// `269046^MDC_DIM_FEMTO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `f[iU]/[lb_av]/d`.
pub const FEMTO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6902);

/// `269047^MDC_DIM_ATTO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `a[iU]/[lb_av]/d`.
pub const ATTO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6903);

/// `269048^MDC_DIM_ZEPTO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `z[iU]/[lb_av]/d`.
pub const ZEPTO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6904);

/// `269049^MDC_DIM_YOCTO_INTL_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `y[iU]/[lb_av]/d`.
pub const YOCTO_INTL_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(6905);

/// `269056^MDC_DIM_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `[iU]/[lb_av]/min`.
pub const INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6912);

/// `269056^MDC_DIM_X_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `[iU]/[lb_av]/min`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_LB_PER_MIN`.
pub const X_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6912);

/// `269057^MDC_DIM_DECA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `da[iU]/[lb_av]/min`.
pub const DECA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6913);

/// `269058^MDC_DIM_HECTO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `h[iU]/[lb_av]/min`.
pub const HECTO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6914);

/// `269059^MDC_DIM_KILO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `k[iU]/[lb_av]/min`.
pub const KILO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6915);

/// `269060^MDC_DIM_MEGA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `M[iU]/[lb_av]/min`.
pub const MEGA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6916);

/// `269061^MDC_DIM_GIGA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `G[iU]/[lb_av]/min`.
pub const GIGA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6917);

/// `269062^MDC_DIM_TERA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `T[iU]/[lb_av]/min`.
pub const TERA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6918);

/// `269063^MDC_DIM_PETA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `P[iU]/[lb_av]/min`.
pub const PETA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6919);

/// `269064^MDC_DIM_EXA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `E[iU]/[lb_av]/min`.
pub const EXA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6920);

/// `269065^MDC_DIM_ZETTA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Z[iU]/[lb_av]/min`.
pub const ZETTA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6921);

/// `269066^MDC_DIM_YOTTA_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Y[iU]/[lb_av]/min`.
pub const YOTTA_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6922);

/// `269072^MDC_DIM_DECI_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `d[iU]/[lb_av]/min`.
pub const DECI_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6928);

/// `269073^MDC_DIM_CENTI_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `c[iU]/[lb_av]/min`.
pub const CENTI_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6929);

/// `269074^MDC_DIM_MILLI_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `m[iU]/[lb_av]/min`.
pub const MILLI_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6930);

/// `269075^MDC_DIM_MICRO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `u[iU]/[lb_av]/min`.
pub const MICRO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6931);

/// `269076^MDC_DIM_NANO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `n[iU]/[lb_av]/min`.
pub const NANO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6932);

/// `269077^MDC_DIM_PICO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `p[iU]/[lb_av]/min`.
pub const PICO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6933);

/// `269078^MDC_DIM_FEMTO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `f[iU]/[lb_av]/min`.
pub const FEMTO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6934);

/// `269079^MDC_DIM_ATTO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `a[iU]/[lb_av]/min`.
pub const ATTO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6935);

/// `269080^MDC_DIM_ZEPTO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `z[iU]/[lb_av]/min`.
pub const ZEPTO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6936);

/// `269081^MDC_DIM_YOCTO_INTL_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `y[iU]/[lb_av]/min`.
pub const YOCTO_INTL_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(6937);

/// `269088^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `[iU]/m2/h`.
pub const INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6944);

/// `269088^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `[iU]/m2/h`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_HR`.
pub const X_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6944);

/// `269089^MDC_DIM_DECA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `da[iU]/m2/h`.
pub const DECA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6945);

/// `269090^MDC_DIM_HECTO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `h[iU]/m2/h`.
pub const HECTO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6946);

/// `269091^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `k[iU]/m2/h`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6947);

/// `269092^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `M[iU]/m2/h`.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6948);

/// `269093^MDC_DIM_GIGA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `G[iU]/m2/h`.
pub const GIGA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6949);

/// `269094^MDC_DIM_TERA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `T[iU]/m2/h`.
pub const TERA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6950);

/// `269095^MDC_DIM_PETA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `P[iU]/m2/h`.
pub const PETA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6951);

/// `269096^MDC_DIM_EXA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `E[iU]/m2/h`.
pub const EXA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6952);

/// `269097^MDC_DIM_ZETTA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Z[iU]/m2/h`.
pub const ZETTA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6953);

/// `269098^MDC_DIM_YOTTA_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Y[iU]/m2/h`.
pub const YOTTA_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6954);

/// `269104^MDC_DIM_DECI_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `d[iU]/m2/h`.
pub const DECI_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6960);

/// `269105^MDC_DIM_CENTI_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `c[iU]/m2/h`.
pub const CENTI_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6961);

/// `269106^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `m[iU]/m2/h`.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6962);

/// `269107^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `u[iU]/m2/h`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6963);

/// `269108^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `n[iU]/m2/h`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6964);

/// `269109^MDC_DIM_PICO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `p[iU]/m2/h`.
pub const PICO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6965);

/// `269110^MDC_DIM_FEMTO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `f[iU]/m2/h`.
pub const FEMTO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6966);

/// `269111^MDC_DIM_ATTO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `a[iU]/m2/h`.
pub const ATTO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6967);

/// `269112^MDC_DIM_ZEPTO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `z[iU]/m2/h`.
pub const ZEPTO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6968);

/// `269113^MDC_DIM_YOCTO_INTL_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `y[iU]/m2/h`.
pub const YOCTO_INTL_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(6969);

/// `269120^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `[iU]/m2/min`.
pub const INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6976);

/// `269120^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `[iU]/m2/min`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_MIN`.
pub const X_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6976);

/// `269121^MDC_DIM_DECA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `da[iU]/m2/min`.
pub const DECA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6977);

/// `269122^MDC_DIM_HECTO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `h[iU]/m2/min`.
pub const HECTO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6978);

/// `269123^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `k[iU]/m2/min`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6979);

/// `269124^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `M[iU]/m2/min`.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6980);

/// `269125^MDC_DIM_GIGA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `G[iU]/m2/min`.
pub const GIGA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6981);

/// `269126^MDC_DIM_TERA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `T[iU]/m2/min`.
pub const TERA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6982);

/// `269127^MDC_DIM_PETA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `P[iU]/m2/min`.
pub const PETA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6983);

/// `269128^MDC_DIM_EXA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `E[iU]/m2/min`.
pub const EXA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6984);

/// `269129^MDC_DIM_ZETTA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Z[iU]/m2/min`.
pub const ZETTA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6985);

/// `269130^MDC_DIM_YOTTA_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Y[iU]/m2/min`.
pub const YOTTA_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6986);

/// `269136^MDC_DIM_DECI_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `d[iU]/m2/min`.
pub const DECI_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6992);

/// `269137^MDC_DIM_CENTI_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `c[iU]/m2/min`.
pub const CENTI_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6993);

/// `269138^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `m[iU]/m2/min`.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6994);

/// `269139^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `u[iU]/m2/min`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6995);

/// `269140^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `n[iU]/m2/min`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6996);

/// `269141^MDC_DIM_PICO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `p[iU]/m2/min`.
pub const PICO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6997);

/// `269142^MDC_DIM_FEMTO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `f[iU]/m2/min`.
pub const FEMTO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6998);

/// `269143^MDC_DIM_ATTO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `a[iU]/m2/min`.
pub const ATTO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(6999);

/// `269144^MDC_DIM_ZEPTO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `z[iU]/m2/min`.
pub const ZEPTO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7000);

/// `269145^MDC_DIM_YOCTO_INTL_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `y[iU]/m2/min`.
pub const YOCTO_INTL_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7001);

/// `269152^MDC_DIM_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `eq/[lb_av]/h`.
pub const EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7008);

/// `269152^MDC_DIM_X_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `eq/[lb_av]/h`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_LB_PER_HR`.
pub const X_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7008);

/// `269153^MDC_DIM_DECA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `daeq/[lb_av]/h`.
pub const DECA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7009);

/// `269154^MDC_DIM_HECTO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `heq/[lb_av]/h`.
pub const HECTO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7010);

/// `269155^MDC_DIM_KILO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `keq/[lb_av]/h`.
pub const KILO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7011);

/// `269156^MDC_DIM_MEGA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `Meq/[lb_av]/h`.
pub const MEGA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7012);

/// `269157^MDC_DIM_GIGA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `Geq/[lb_av]/h`.
pub const GIGA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7013);

/// `269158^MDC_DIM_TERA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `Teq/[lb_av]/h`.
pub const TERA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7014);

/// `269159^MDC_DIM_PETA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `Peq/[lb_av]/h`.
pub const PETA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7015);

/// `269160^MDC_DIM_EXA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `Eeq/[lb_av]/h`.
pub const EXA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7016);

/// `269161^MDC_DIM_ZETTA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `Zeq/[lb_av]/h`.
pub const ZETTA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7017);

/// `269162^MDC_DIM_YOTTA_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `Yeq/[lb_av]/h`.
pub const YOTTA_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7018);

/// `269168^MDC_DIM_DECI_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `deq/[lb_av]/h`.
pub const DECI_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7024);

/// `269169^MDC_DIM_CENTI_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `ceq/[lb_av]/h`.
pub const CENTI_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7025);

/// `269170^MDC_DIM_MILLI_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `meq/[lb_av]/h`.
pub const MILLI_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7026);

/// `269171^MDC_DIM_MICRO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `ueq/[lb_av]/h`.
pub const MICRO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7027);

/// `269172^MDC_DIM_NANO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `neq/[lb_av]/h`.
pub const NANO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7028);

/// `269173^MDC_DIM_PICO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `peq/[lb_av]/h`.
pub const PICO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7029);

/// `269174^MDC_DIM_FEMTO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `feq/[lb_av]/h`.
pub const FEMTO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7030);

/// `269175^MDC_DIM_ATTO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `aeq/[lb_av]/h`.
pub const ATTO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7031);

/// `269176^MDC_DIM_ZEPTO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `zeq/[lb_av]/h`.
pub const ZEPTO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7032);

/// `269177^MDC_DIM_YOCTO_EQUIV_PER_LB_PER_HR^MDC`, partition 4, UCUM `yeq/[lb_av]/h`.
pub const YOCTO_EQUIV_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(7033);

/// `269184^MDC_DIM_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `eq/[lb_av]/min`.
pub const EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7040);

/// `269184^MDC_DIM_X_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `eq/[lb_av]/min`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_LB_PER_MIN`.
pub const X_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7040);

/// `269185^MDC_DIM_DECA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `daeq/[lb_av]/min`.
pub const DECA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7041);

/// `269186^MDC_DIM_HECTO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `heq/[lb_av]/min`.
pub const HECTO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7042);

/// `269187^MDC_DIM_KILO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `keq/[lb_av]/min`.
pub const KILO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7043);

/// `269188^MDC_DIM_MEGA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Meq/[lb_av]/min`.
pub const MEGA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7044);

/// `269189^MDC_DIM_GIGA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Geq/[lb_av]/min`.
pub const GIGA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7045);

/// `269190^MDC_DIM_TERA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Teq/[lb_av]/min`.
pub const TERA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7046);

/// `269191^MDC_DIM_PETA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Peq/[lb_av]/min`.
pub const PETA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7047);

/// `269192^MDC_DIM_EXA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Eeq/[lb_av]/min`.
pub const EXA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7048);

/// `269193^MDC_DIM_ZETTA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Zeq/[lb_av]/min`.
pub const ZETTA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7049);

/// `269194^MDC_DIM_YOTTA_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `Yeq/[lb_av]/min`.
pub const YOTTA_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7050);

/// `269200^MDC_DIM_DECI_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `deq/[lb_av]/min`.
pub const DECI_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7056);

/// `269201^MDC_DIM_CENTI_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `ceq/[lb_av]/min`.
pub const CENTI_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7057);

/// `269202^MDC_DIM_MILLI_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `meq/[lb_av]/min`.
pub const MILLI_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7058);

/// `269203^MDC_DIM_MICRO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `ueq/[lb_av]/min`.
pub const MICRO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7059);

/// `269204^MDC_DIM_NANO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `neq/[lb_av]/min`.
pub const NANO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7060);

/// `269205^MDC_DIM_PICO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `peq/[lb_av]/min`.
pub const PICO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7061);

/// `269206^MDC_DIM_FEMTO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `feq/[lb_av]/min`.
pub const FEMTO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7062);

/// `269207^MDC_DIM_ATTO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `aeq/[lb_av]/min`.
pub const ATTO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7063);

/// `269208^MDC_DIM_ZEPTO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `zeq/[lb_av]/min`.
pub const ZEPTO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7064);

/// `269209^MDC_DIM_YOCTO_EQUIV_PER_LB_PER_MIN^MDC`, partition 4, UCUM `yeq/[lb_av]/min`.
pub const YOCTO_EQUIV_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(7065);

/// `269216^MDC_DIM_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `eq/m2/h`.
pub const EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7072);

/// `269216^MDC_DIM_X_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `eq/m2/h`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ_PER_HR`.
pub const X_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7072);

/// `269217^MDC_DIM_DECA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `daeq/m2/h`.
pub const DECA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7073);

/// `269218^MDC_DIM_HECTO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `heq/m2/h`.
pub const HECTO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7074);

/// `269219^MDC_DIM_KILO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `keq/m2/h`.
pub const KILO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7075);

/// `269220^MDC_DIM_MEGA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Meq/m2/h`.
pub const MEGA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7076);

/// `269221^MDC_DIM_GIGA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Geq/m2/h`.
pub const GIGA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7077);

/// `269222^MDC_DIM_TERA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Teq/m2/h`.
pub const TERA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7078);

/// `269223^MDC_DIM_PETA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Peq/m2/h`.
pub const PETA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7079);

/// `269224^MDC_DIM_EXA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Eeq/m2/h`.
pub const EXA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7080);

/// `269225^MDC_DIM_ZETTA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Zeq/m2/h`.
pub const ZETTA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7081);

/// `269226^MDC_DIM_YOTTA_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Yeq/m2/h`.
pub const YOTTA_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7082);

/// `269232^MDC_DIM_DECI_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `deq/m2/h`.
pub const DECI_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7088);

/// `269233^MDC_DIM_CENTI_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ceq/m2/h`.
pub const CENTI_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7089);

/// `269234^MDC_DIM_MILLI_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `meq/m2/h`.
pub const MILLI_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7090);

/// `269235^MDC_DIM_MICRO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ueq/m2/h`.
pub const MICRO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7091);

/// `269236^MDC_DIM_NANO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `neq/m2/h`.
pub const NANO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7092);

/// `269237^MDC_DIM_PICO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `peq/m2/h`.
pub const PICO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7093);

/// `269238^MDC_DIM_FEMTO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `feq/m2/h`.
pub const FEMTO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7094);

/// `269239^MDC_DIM_ATTO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `aeq/m2/h`.
pub const ATTO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7095);

/// `269240^MDC_DIM_ZEPTO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `zeq/m2/h`.
pub const ZEPTO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7096);

/// `269241^MDC_DIM_YOCTO_EQUIV_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `yeq/m2/h`.
pub const YOCTO_EQUIV_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7097);

/// `269248^MDC_DIM_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `eq/m2/min`.
pub const EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7104);

/// `269248^MDC_DIM_X_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `eq/m2/min`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ_PER_MIN`.
pub const X_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7104);

/// `269249^MDC_DIM_DECA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `daeq/m2/min`.
pub const DECA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7105);

/// `269250^MDC_DIM_HECTO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `heq/m2/min`.
pub const HECTO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7106);

/// `269251^MDC_DIM_KILO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `keq/m2/min`.
pub const KILO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7107);

/// `269252^MDC_DIM_MEGA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Meq/m2/min`.
pub const MEGA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7108);

/// `269253^MDC_DIM_GIGA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Geq/m2/min`.
pub const GIGA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7109);

/// `269254^MDC_DIM_TERA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Teq/m2/min`.
pub const TERA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7110);

/// `269255^MDC_DIM_PETA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Peq/m2/min`.
pub const PETA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7111);

/// `269256^MDC_DIM_EXA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Eeq/m2/min`.
pub const EXA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7112);

/// `269257^MDC_DIM_ZETTA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Zeq/m2/min`.
pub const ZETTA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7113);

/// `269258^MDC_DIM_YOTTA_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Yeq/m2/min`.
pub const YOTTA_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7114);

/// `269264^MDC_DIM_DECI_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `deq/m2/min`.
pub const DECI_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7120);

/// `269265^MDC_DIM_CENTI_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ceq/m2/min`.
pub const CENTI_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7121);

/// `269266^MDC_DIM_MILLI_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `meq/m2/min`.
pub const MILLI_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7122);

/// `269267^MDC_DIM_MICRO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ueq/m2/min`.
pub const MICRO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7123);

/// `269268^MDC_DIM_NANO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `neq/m2/min`.
pub const NANO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7124);

/// `269269^MDC_DIM_PICO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `peq/m2/min`.
pub const PICO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7125);

/// `269270^MDC_DIM_FEMTO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `feq/m2/min`.
pub const FEMTO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7126);

/// `269271^MDC_DIM_ATTO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `aeq/m2/min`.
pub const ATTO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7127);

/// `269272^MDC_DIM_ZEPTO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `zeq/m2/min`.
pub const ZEPTO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7128);

/// `269273^MDC_DIM_YOCTO_EQUIV_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `yeq/m2/min`.
pub const YOCTO_EQUIV_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7129);

/// `269280^MDC_DIM_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `eq/m2/d`.
pub const EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7136);

/// `269280^MDC_DIM_X_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `eq/m2/d`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ_PER_DAY`.
pub const X_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7136);

/// `269281^MDC_DIM_DECA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `daeq/m2/d`.
pub const DECA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7137);

/// `269282^MDC_DIM_HECTO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `heq/m2/d`.
pub const HECTO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7138);

/// `269283^MDC_DIM_KILO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `keq/m2/d`.
pub const KILO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7139);

/// `269284^MDC_DIM_MEGA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Meq/m2/d`.
pub const MEGA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7140);

/// `269285^MDC_DIM_GIGA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Geq/m2/d`.
pub const GIGA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7141);

/// `269286^MDC_DIM_TERA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Teq/m2/d`.
pub const TERA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7142);

/// `269287^MDC_DIM_PETA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Peq/m2/d`.
pub const PETA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7143);

/// `269288^MDC_DIM_EXA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Eeq/m2/d`.
pub const EXA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7144);

/// `269289^MDC_DIM_ZETTA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Zeq/m2/d`.
pub const ZETTA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7145);

/// `269290^MDC_DIM_YOTTA_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Yeq/m2/d`.
pub const YOTTA_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7146);

/// `269296^MDC_DIM_DECI_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `deq/m2/d`.
pub const DECI_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7152);

/// `269297^MDC_DIM_CENTI_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ceq/m2/d`.
pub const CENTI_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7153);

/// `269298^MDC_DIM_MILLI_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `meq/m2/d`.
pub const MILLI_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7154);

/// `269299^MDC_DIM_MICRO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ueq/m2/d`.
pub const MICRO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7155);

/// `269300^MDC_DIM_NANO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `neq/m2/d`.
pub const NANO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7156);

/// `269301^MDC_DIM_PICO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `peq/m2/d`.
pub const PICO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7157);

/// `269302^MDC_DIM_FEMTO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `feq/m2/d`.
pub const FEMTO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7158);

/// `269303^MDC_DIM_ATTO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `aeq/m2/d`.
pub const ATTO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7159);

/// `269304^MDC_DIM_ZEPTO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `zeq/m2/d`.
pub const ZEPTO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7160);

/// `269305^MDC_DIM_YOCTO_EQUIV_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `yeq/m2/d`.
pub const YOCTO_EQUIV_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7161);

/// `269312^MDC_DIM_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `g/m2/d`.
pub const G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7168);

/// `269312^MDC_DIM_X_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `g/m2/d`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ_PER_DAY`.
pub const X_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7168);

/// `269313^MDC_DIM_DECA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `dag/m2/d`.
pub const DECA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7169);

/// `269314^MDC_DIM_HECTO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `hg/m2/d`.
pub const HECTO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7170);

/// `269315^MDC_DIM_KILO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `kg/m2/d`.
pub const KILO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7171);

/// `269316^MDC_DIM_MEGA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Mg/m2/d`.
pub const MEGA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7172);

/// `269317^MDC_DIM_GIGA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Gg/m2/d`.
pub const GIGA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7173);

/// `269318^MDC_DIM_TERA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Tg/m2/d`.
pub const TERA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7174);

/// `269319^MDC_DIM_PETA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Pg/m2/d`.
pub const PETA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7175);

/// `269320^MDC_DIM_EXA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Eg/m2/d`.
pub const EXA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7176);

/// `269321^MDC_DIM_ZETTA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Zg/m2/d`.
pub const ZETTA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7177);

/// `269322^MDC_DIM_YOTTA_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Yg/m2/d`.
pub const YOTTA_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7178);

/// `269328^MDC_DIM_DECI_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `dg/m2/d`.
pub const DECI_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7184);

/// `269329^MDC_DIM_CENTI_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `cg/m2/d`.
pub const CENTI_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7185);

/// `269330^MDC_DIM_MILLI_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `mg/m2/d`.
pub const MILLI_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7186);

/// `269331^MDC_DIM_MICRO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ug/m2/d`.
pub const MICRO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7187);

/// `269332^MDC_DIM_NANO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ng/m2/d`.
pub const NANO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7188);

/// `269333^MDC_DIM_PICO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `pg/m2/d`.
pub const PICO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7189);

/// `269334^MDC_DIM_FEMTO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `fg/m2/d`.
pub const FEMTO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7190);

/// `269335^MDC_DIM_ATTO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ag/m2/d`.
pub const ATTO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7191);

/// `269336^MDC_DIM_ZEPTO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `zg/m2/d`.
pub const ZEPTO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7192);

/// `269337^MDC_DIM_YOCTO_G_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `yg/m2/d`.
pub const YOCTO_G_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7193);

/// `269344^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `[iU]/m2/d`.
pub const INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7200);

/// `269344^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `[iU]/m2/d`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_DAY`.
pub const X_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7200);

/// `269345^MDC_DIM_DECA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `da[iU]/m2/d`.
pub const DECA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7201);

/// `269346^MDC_DIM_HECTO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `h[iU]/m2/d`.
pub const HECTO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7202);

/// `269347^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `k[iU]/m2/d`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7203);

/// `269348^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `M[iU]/m2/d`.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7204);

/// `269349^MDC_DIM_GIGA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `G[iU]/m2/d`.
pub const GIGA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7205);

/// `269350^MDC_DIM_TERA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `T[iU]/m2/d`.
pub const TERA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7206);

/// `269351^MDC_DIM_PETA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `P[iU]/m2/d`.
pub const PETA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7207);

/// `269352^MDC_DIM_EXA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `E[iU]/m2/d`.
pub const EXA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7208);

/// `269353^MDC_DIM_ZETTA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Z[iU]/m2/d`.
pub const ZETTA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7209);

/// `269354^MDC_DIM_YOTTA_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Y[iU]/m2/d`.
pub const YOTTA_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7210);

/// `269360^MDC_DIM_DECI_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `d[iU]/m2/d`.
pub const DECI_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7216);

/// `269361^MDC_DIM_CENTI_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `c[iU]/m2/d`.
pub const CENTI_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7217);

/// `269362^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `m[iU]/m2/d`.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7218);

/// `269363^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `u[iU]/m2/d`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7219);

/// `269364^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `n[iU]/m2/d`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7220);

/// `269365^MDC_DIM_PICO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `p[iU]/m2/d`.
pub const PICO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7221);

/// `269366^MDC_DIM_FEMTO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `f[iU]/m2/d`.
pub const FEMTO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7222);

/// `269367^MDC_DIM_ATTO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `a[iU]/m2/d`.
pub const ATTO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7223);

/// `269368^MDC_DIM_ZEPTO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `z[iU]/m2/d`.
pub const ZEPTO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7224);

/// `269369^MDC_DIM_YOCTO_INTL_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `y[iU]/m2/d`.
pub const YOCTO_INTL_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7225);

/// `269376^MDC_DIM_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `L/kg/h`.
pub const L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7232);

/// `269376^MDC_DIM_X_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `L/kg/h`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG_PER_HR`.
pub const X_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7232);

/// `269377^MDC_DIM_DECA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `daL/kg/h`.
pub const DECA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7233);

/// `269378^MDC_DIM_HECTO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `hL/kg/h`.
pub const HECTO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7234);

/// `269379^MDC_DIM_KILO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `kL/kg/h`.
pub const KILO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7235);

/// `269380^MDC_DIM_MEGA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `ML/kg/h`.
pub const MEGA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7236);

/// `269381^MDC_DIM_GIGA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `GL/kg/h`.
pub const GIGA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7237);

/// `269382^MDC_DIM_TERA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `TL/kg/h`.
pub const TERA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7238);

/// `269383^MDC_DIM_PETA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `PL/kg/h`.
pub const PETA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7239);

/// `269384^MDC_DIM_EXA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `EL/kg/h`.
pub const EXA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7240);

/// `269385^MDC_DIM_ZETTA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `ZL/kg/h`.
pub const ZETTA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7241);

/// `269386^MDC_DIM_YOTTA_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `YL/kg/h`.
pub const YOTTA_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7242);

/// `269392^MDC_DIM_DECI_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `dL/kg/h`.
pub const DECI_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7248);

/// `269393^MDC_DIM_CENTI_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `cL/kg/h`.
pub const CENTI_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7249);

/// `269394^MDC_DIM_MILLI_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `mL/kg/h`.
pub const MILLI_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7250);

/// `269395^MDC_DIM_MICRO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `uL/kg/h`.
pub const MICRO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7251);

/// `269396^MDC_DIM_NANO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `nL/kg/h`.
pub const NANO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7252);

/// `269397^MDC_DIM_PICO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `pL/kg/h`.
pub const PICO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7253);

/// `269398^MDC_DIM_FEMTO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `fL/kg/h`.
pub const FEMTO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7254);

/// `269399^MDC_DIM_ATTO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `aL/kg/h`.
pub const ATTO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7255);

/// `269400^MDC_DIM_ZEPTO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `zL/kg/h`.
pub const ZEPTO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7256);

/// `269401^MDC_DIM_YOCTO_L_PER_KG_PER_HR^MDC`, partition 4, UCUM `yL/kg/h`.
pub const YOCTO_L_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(7257);

/// `269408^MDC_DIM_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `L/kg/min`.
pub const L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7264);

/// `269408^MDC_DIM_X_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `L/kg/min`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG_PER_MIN`.
pub const X_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7264);

/// `269409^MDC_DIM_DECA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `daL/kg/min`.
pub const DECA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7265);

/// `269410^MDC_DIM_HECTO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `hL/kg/min`.
pub const HECTO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7266);

/// `269411^MDC_DIM_KILO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `kL/kg/min`.
pub const KILO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7267);

/// `269412^MDC_DIM_MEGA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ML/kg/min`.
pub const MEGA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7268);

/// `269413^MDC_DIM_GIGA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `GL/kg/min`.
pub const GIGA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7269);

/// `269414^MDC_DIM_TERA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `TL/kg/min`.
pub const TERA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7270);

/// `269415^MDC_DIM_PETA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `PL/kg/min`.
pub const PETA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7271);

/// `269416^MDC_DIM_EXA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `EL/kg/min`.
pub const EXA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7272);

/// `269417^MDC_DIM_ZETTA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `ZL/kg/min`.
pub const ZETTA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7273);

/// `269418^MDC_DIM_YOTTA_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `YL/kg/min`.
pub const YOTTA_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7274);

/// `269424^MDC_DIM_DECI_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `dL/kg/min`.
pub const DECI_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7280);

/// `269425^MDC_DIM_CENTI_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `cL/kg/min`.
pub const CENTI_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7281);

/// `269426^MDC_DIM_MILLI_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `mL/kg/min`.
pub const MILLI_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7282);

/// `269427^MDC_DIM_MICRO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `uL/kg/min`.
pub const MICRO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7283);

/// `269428^MDC_DIM_NANO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `nL/kg/min`.
pub const NANO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7284);

/// `269429^MDC_DIM_PICO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `pL/kg/min`.
pub const PICO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7285);

/// `269430^MDC_DIM_FEMTO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `fL/kg/min`.
pub const FEMTO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7286);

/// `269431^MDC_DIM_ATTO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `aL/kg/min`.
pub const ATTO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7287);

/// `269432^MDC_DIM_ZEPTO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `zL/kg/min`.
pub const ZEPTO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7288);

/// `269433^MDC_DIM_YOCTO_L_PER_KG_PER_MIN^MDC`, partition 4, UCUM `yL/kg/min`.
pub const YOCTO_L_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(7289);

/// `269440^MDC_DIM_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `L/kg/d`.
pub const L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7296);

/// `269440^MDC_DIM_X_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `L/kg/d`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_KG_PER_DAY`.
pub const X_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7296);

/// `269441^MDC_DIM_DECA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `daL/kg/d`.
pub const DECA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7297);

/// `269442^MDC_DIM_HECTO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `hL/kg/d`.
pub const HECTO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7298);

/// `269443^MDC_DIM_KILO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `kL/kg/d`.
pub const KILO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7299);

/// `269444^MDC_DIM_MEGA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ML/kg/d`.
pub const MEGA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7300);

/// `269445^MDC_DIM_GIGA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `GL/kg/d`.
pub const GIGA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7301);

/// `269446^MDC_DIM_TERA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `TL/kg/d`.
pub const TERA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7302);

/// `269447^MDC_DIM_PETA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `PL/kg/d`.
pub const PETA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7303);

/// `269448^MDC_DIM_EXA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `EL/kg/d`.
pub const EXA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7304);

/// `269449^MDC_DIM_ZETTA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `ZL/kg/d`.
pub const ZETTA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7305);

/// `269450^MDC_DIM_YOTTA_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `YL/kg/d`.
pub const YOTTA_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7306);

/// `269456^MDC_DIM_DECI_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `dL/kg/d`.
pub const DECI_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7312);

/// `269457^MDC_DIM_CENTI_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `cL/kg/d`.
pub const CENTI_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7313);

/// `269458^MDC_DIM_MILLI_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `mL/kg/d`.
pub const MILLI_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7314);

/// `269459^MDC_DIM_MICRO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `uL/kg/d`.
pub const MICRO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7315);

/// `269460^MDC_DIM_NANO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `nL/kg/d`.
pub const NANO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7316);

/// `269461^MDC_DIM_PICO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `pL/kg/d`.
pub const PICO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7317);

/// `269462^MDC_DIM_FEMTO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `fL/kg/d`.
pub const FEMTO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7318);

/// `269463^MDC_DIM_ATTO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `aL/kg/d`.
pub const ATTO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7319);

/// `269464^MDC_DIM_ZEPTO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `zL/kg/d`.
pub const ZEPTO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7320);

/// `269465^MDC_DIM_YOCTO_L_PER_KG_PER_DAY^MDC`, partition 4, UCUM `yL/kg/d`.
pub const YOCTO_L_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(7321);

/// `269472^MDC_DIM_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `L/m2/min`.
pub const L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7328);

/// `269472^MDC_DIM_X_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `L/m2/min`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ_PER_MIN`.
pub const X_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7328);

/// `269473^MDC_DIM_DECA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `daL/m2/min`.
pub const DECA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7329);

/// `269474^MDC_DIM_HECTO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `hL/m2/min`.
pub const HECTO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7330);

/// `269475^MDC_DIM_KILO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `kL/m2/min`.
pub const KILO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7331);

/// `269476^MDC_DIM_MEGA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ML/m2/min`.
pub const MEGA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7332);

/// `269477^MDC_DIM_GIGA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `GL/m2/min`.
pub const GIGA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7333);

/// `269478^MDC_DIM_TERA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `TL/m2/min`.
pub const TERA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7334);

/// `269479^MDC_DIM_PETA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `PL/m2/min`.
pub const PETA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7335);

/// `269480^MDC_DIM_EXA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `EL/m2/min`.
pub const EXA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7336);

/// `269481^MDC_DIM_ZETTA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ZL/m2/min`.
pub const ZETTA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7337);

/// `269482^MDC_DIM_YOTTA_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `YL/m2/min`.
pub const YOTTA_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7338);

/// `269488^MDC_DIM_DECI_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `dL/m2/min`.
pub const DECI_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7344);

/// `269489^MDC_DIM_CENTI_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `cL/m2/min`.
pub const CENTI_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7345);

/// `269490^MDC_DIM_MILLI_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `mL/m2/min`.
pub const MILLI_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7346);

/// `269491^MDC_DIM_MICRO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `uL/m2/min`.
pub const MICRO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7347);

/// `269492^MDC_DIM_NANO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `nL/m2/min`.
pub const NANO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7348);

/// `269493^MDC_DIM_PICO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `pL/m2/min`.
pub const PICO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7349);

/// `269494^MDC_DIM_FEMTO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `fL/m2/min`.
pub const FEMTO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7350);

/// `269495^MDC_DIM_ATTO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `aL/m2/min`.
pub const ATTO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7351);

/// `269496^MDC_DIM_ZEPTO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `zL/m2/min`.
pub const ZEPTO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7352);

/// `269497^MDC_DIM_YOCTO_L_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `yL/m2/min`.
pub const YOCTO_L_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7353);

/// `269504^MDC_DIM_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `L/m2/h`.
pub const L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7360);

/// `269504^MDC_DIM_X_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `L/m2/h`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ_PER_HR`.
pub const X_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7360);

/// `269505^MDC_DIM_DECA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `daL/m2/h`.
pub const DECA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7361);

/// `269506^MDC_DIM_HECTO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `hL/m2/h`.
pub const HECTO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7362);

/// `269507^MDC_DIM_KILO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `kL/m2/h`.
pub const KILO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7363);

/// `269508^MDC_DIM_MEGA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ML/m2/h`.
pub const MEGA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7364);

/// `269509^MDC_DIM_GIGA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `GL/m2/h`.
pub const GIGA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7365);

/// `269510^MDC_DIM_TERA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `TL/m2/h`.
pub const TERA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7366);

/// `269511^MDC_DIM_PETA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `PL/m2/h`.
pub const PETA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7367);

/// `269512^MDC_DIM_EXA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `EL/m2/h`.
pub const EXA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7368);

/// `269513^MDC_DIM_ZETTA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ZL/m2/h`.
pub const ZETTA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7369);

/// `269514^MDC_DIM_YOTTA_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `YL/m2/h`.
pub const YOTTA_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7370);

/// `269520^MDC_DIM_DECI_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `dL/m2/h`.
pub const DECI_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7376);

/// `269521^MDC_DIM_CENTI_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `cL/m2/h`.
pub const CENTI_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7377);

/// `269522^MDC_DIM_MILLI_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `mL/m2/h`.
pub const MILLI_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7378);

/// `269523^MDC_DIM_MICRO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `uL/m2/h`.
pub const MICRO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7379);

/// `269524^MDC_DIM_NANO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `nL/m2/h`.
pub const NANO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7380);

/// `269525^MDC_DIM_PICO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `pL/m2/h`.
pub const PICO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7381);

/// `269526^MDC_DIM_FEMTO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `fL/m2/h`.
pub const FEMTO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7382);

/// `269527^MDC_DIM_ATTO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `aL/m2/h`.
pub const ATTO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7383);

/// `269528^MDC_DIM_ZEPTO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `zL/m2/h`.
pub const ZEPTO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7384);

/// `269529^MDC_DIM_YOCTO_L_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `yL/m2/h`.
pub const YOCTO_L_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7385);

/// `269536^MDC_DIM_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `L/m2/d`.
pub const L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7392);

/// `269536^MDC_DIM_X_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `L/m2/d`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_M_SQ_PER_DAY`.
pub const X_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7392);

/// `269537^MDC_DIM_DECA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `daL/m2/d`.
pub const DECA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7393);

/// `269538^MDC_DIM_HECTO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `hL/m2/d`.
pub const HECTO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7394);

/// `269539^MDC_DIM_KILO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `kL/m2/d`.
pub const KILO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7395);

/// `269540^MDC_DIM_MEGA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ML/m2/d`.
pub const MEGA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7396);

/// `269541^MDC_DIM_GIGA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `GL/m2/d`.
pub const GIGA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7397);

/// `269542^MDC_DIM_TERA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `TL/m2/d`.
pub const TERA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7398);

/// `269543^MDC_DIM_PETA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `PL/m2/d`.
pub const PETA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7399);

/// `269544^MDC_DIM_EXA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `EL/m2/d`.
pub const EXA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7400);

/// `269545^MDC_DIM_ZETTA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ZL/m2/d`.
pub const ZETTA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7401);

/// `269546^MDC_DIM_YOTTA_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `YL/m2/d`.
pub const YOTTA_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7402);

/// `269552^MDC_DIM_DECI_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `dL/m2/d`.
pub const DECI_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7408);

/// `269553^MDC_DIM_CENTI_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `cL/m2/d`.
pub const CENTI_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7409);

/// `269554^MDC_DIM_MILLI_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `mL/m2/d`.
pub const MILLI_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7410);

/// `269555^MDC_DIM_MICRO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `uL/m2/d`.
pub const MICRO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7411);

/// `269556^MDC_DIM_NANO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `nL/m2/d`.
pub const NANO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7412);

/// `269557^MDC_DIM_PICO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `pL/m2/d`.
pub const PICO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7413);

/// `269558^MDC_DIM_FEMTO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `fL/m2/d`.
pub const FEMTO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7414);

/// `269559^MDC_DIM_ATTO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `aL/m2/d`.
pub const ATTO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7415);

/// `269560^MDC_DIM_ZEPTO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `zL/m2/d`.
pub const ZEPTO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7416);

/// `269561^MDC_DIM_YOCTO_L_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `yL/m2/d`.
pub const YOCTO_L_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7417);

/// `269568^MDC_DIM_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `mol/m2/s`.
pub const MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7424);

/// `269568^MDC_DIM_X_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `mol/m2/s`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_SEC`.
pub const X_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7424);

/// `269569^MDC_DIM_DECA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `damol/m2/s`.
pub const DECA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7425);

/// `269570^MDC_DIM_HECTO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `hmol/m2/s`.
pub const HECTO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7426);

/// `269571^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `kmol/m2/s`.
pub const KILO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7427);

/// `269572^MDC_DIM_MEGA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Mmol/m2/s`.
pub const MEGA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7428);

/// `269573^MDC_DIM_GIGA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Gmol/m2/s`.
pub const GIGA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7429);

/// `269574^MDC_DIM_TERA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Tmol/m2/s`.
pub const TERA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7430);

/// `269575^MDC_DIM_PETA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Pmol/m2/s`.
pub const PETA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7431);

/// `269576^MDC_DIM_EXA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Emol/m2/s`.
pub const EXA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7432);

/// `269577^MDC_DIM_ZETTA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Zmol/m2/s`.
pub const ZETTA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7433);

/// `269578^MDC_DIM_YOTTA_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Ymol/m2/s`.
pub const YOTTA_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7434);

/// `269584^MDC_DIM_DECI_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `dmol/m2/s`.
pub const DECI_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7440);

/// `269585^MDC_DIM_CENTI_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `cmol/m2/s`.
pub const CENTI_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7441);

/// `269586^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `mmol/m2/s`.
pub const MILLI_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7442);

/// `269587^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `umol/m2/s`.
pub const MICRO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7443);

/// `269588^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `nmol/m2/s`.
pub const NANO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7444);

/// `269589^MDC_DIM_PICO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `pmol/m2/s`.
pub const PICO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7445);

/// `269590^MDC_DIM_FEMTO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `fmol/m2/s`.
pub const FEMTO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7446);

/// `269591^MDC_DIM_ATTO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `amol/m2/s`.
pub const ATTO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7447);

/// `269592^MDC_DIM_ZEPTO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `zmol/m2/s`.
pub const ZEPTO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7448);

/// `269593^MDC_DIM_YOCTO_MOLE_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `ymol/m2/s`.
pub const YOCTO_MOLE_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7449);

/// `269600^MDC_DIM_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `mol/m2/min`.
pub const MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7456);

/// `269600^MDC_DIM_X_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `mol/m2/min`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_MIN`.
pub const X_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7456);

/// `269601^MDC_DIM_DECA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `damol/m2/min`.
pub const DECA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7457);

/// `269602^MDC_DIM_HECTO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `hmol/m2/min`.
pub const HECTO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7458);

/// `269603^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `kmol/m2/min`.
pub const KILO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7459);

/// `269604^MDC_DIM_MEGA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Mmol/m2/min`.
pub const MEGA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7460);

/// `269605^MDC_DIM_GIGA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Gmol/m2/min`.
pub const GIGA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7461);

/// `269606^MDC_DIM_TERA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Tmol/m2/min`.
pub const TERA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7462);

/// `269607^MDC_DIM_PETA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Pmol/m2/min`.
pub const PETA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7463);

/// `269608^MDC_DIM_EXA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Emol/m2/min`.
pub const EXA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7464);

/// `269609^MDC_DIM_ZETTA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Zmol/m2/min`.
pub const ZETTA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7465);

/// `269610^MDC_DIM_YOTTA_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `Ymol/m2/min`.
pub const YOTTA_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7466);

/// `269616^MDC_DIM_DECI_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `dmol/m2/min`.
pub const DECI_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7472);

/// `269617^MDC_DIM_CENTI_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `cmol/m2/min`.
pub const CENTI_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7473);

/// `269618^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `mmol/m2/min`.
pub const MILLI_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7474);

/// `269619^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `umol/m2/min`.
pub const MICRO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7475);

/// `269620^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `nmol/m2/min`.
pub const NANO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7476);

/// `269621^MDC_DIM_PICO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `pmol/m2/min`.
pub const PICO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7477);

/// `269622^MDC_DIM_FEMTO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `fmol/m2/min`.
pub const FEMTO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7478);

/// `269623^MDC_DIM_ATTO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `amol/m2/min`.
pub const ATTO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7479);

/// `269624^MDC_DIM_ZEPTO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `zmol/m2/min`.
pub const ZEPTO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7480);

/// `269625^MDC_DIM_YOCTO_MOLE_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `ymol/m2/min`.
pub const YOCTO_MOLE_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(7481);

/// `269632^MDC_DIM_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `mol/m2/h`.
pub const MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7488);

/// `269632^MDC_DIM_X_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `mol/m2/h`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_HR`.
pub const X_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7488);

/// `269633^MDC_DIM_DECA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `damol/m2/h`.
pub const DECA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7489);

/// `269634^MDC_DIM_HECTO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `hmol/m2/h`.
pub const HECTO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7490);

/// `269635^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `kmol/m2/h`.
pub const KILO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7491);

/// `269636^MDC_DIM_MEGA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Mmol/m2/h`.
pub const MEGA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7492);

/// `269637^MDC_DIM_GIGA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Gmol/m2/h`.
pub const GIGA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7493);

/// `269638^MDC_DIM_TERA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Tmol/m2/h`.
pub const TERA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7494);

/// `269639^MDC_DIM_PETA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Pmol/m2/h`.
pub const PETA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7495);

/// `269640^MDC_DIM_EXA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Emol/m2/h`.
pub const EXA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7496);

/// `269641^MDC_DIM_ZETTA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Zmol/m2/h`.
pub const ZETTA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7497);

/// `269642^MDC_DIM_YOTTA_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `Ymol/m2/h`.
pub const YOTTA_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7498);

/// `269648^MDC_DIM_DECI_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `dmol/m2/h`.
pub const DECI_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7504);

/// `269649^MDC_DIM_CENTI_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `cmol/m2/h`.
pub const CENTI_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7505);

/// `269650^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `mmol/m2/h`.
pub const MILLI_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7506);

/// `269651^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `umol/m2/h`.
pub const MICRO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7507);

/// `269652^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `nmol/m2/h`.
pub const NANO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7508);

/// `269653^MDC_DIM_PICO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `pmol/m2/h`.
pub const PICO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7509);

/// `269654^MDC_DIM_FEMTO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `fmol/m2/h`.
pub const FEMTO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7510);

/// `269655^MDC_DIM_ATTO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `amol/m2/h`.
pub const ATTO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7511);

/// `269656^MDC_DIM_ZEPTO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `zmol/m2/h`.
pub const ZEPTO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7512);

/// `269657^MDC_DIM_YOCTO_MOLE_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `ymol/m2/h`.
pub const YOCTO_MOLE_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(7513);

/// `269664^MDC_DIM_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `mol/m2/d`.
pub const MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7520);

/// `269664^MDC_DIM_X_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `mol/m2/d`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ_PER_DAY`.
pub const X_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7520);

/// `269665^MDC_DIM_DECA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `damol/m2/d`.
pub const DECA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7521);

/// `269666^MDC_DIM_HECTO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `hmol/m2/d`.
pub const HECTO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7522);

/// `269667^MDC_DIM_KILO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `kmol/m2/d`.
pub const KILO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7523);

/// `269668^MDC_DIM_MEGA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Mmol/m2/d`.
pub const MEGA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7524);

/// `269669^MDC_DIM_GIGA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Gmol/m2/d`.
pub const GIGA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7525);

/// `269670^MDC_DIM_TERA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Tmol/m2/d`.
pub const TERA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7526);

/// `269671^MDC_DIM_PETA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Pmol/m2/d`.
pub const PETA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7527);

/// `269672^MDC_DIM_EXA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Emol/m2/d`.
pub const EXA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7528);

/// `269673^MDC_DIM_ZETTA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Zmol/m2/d`.
pub const ZETTA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7529);

/// `269674^MDC_DIM_YOTTA_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `Ymol/m2/d`.
pub const YOTTA_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7530);

/// `269680^MDC_DIM_DECI_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `dmol/m2/d`.
pub const DECI_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7536);

/// `269681^MDC_DIM_CENTI_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `cmol/m2/d`.
pub const CENTI_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7537);

/// `269682^MDC_DIM_MILLI_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `mmol/m2/d`.
pub const MILLI_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7538);

/// `269683^MDC_DIM_MICRO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `umol/m2/d`.
pub const MICRO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7539);

/// `269684^MDC_DIM_NANO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `nmol/m2/d`.
pub const NANO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7540);

/// `269685^MDC_DIM_PICO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `pmol/m2/d`.
pub const PICO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7541);

/// `269686^MDC_DIM_FEMTO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `fmol/m2/d`.
pub const FEMTO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7542);

/// `269687^MDC_DIM_ATTO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `amol/m2/d`.
pub const ATTO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7543);

/// `269688^MDC_DIM_ZEPTO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `zmol/m2/d`.
pub const ZEPTO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7544);

/// `269689^MDC_DIM_YOCTO_MOLE_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `ymol/m2/d`.
pub const YOCTO_MOLE_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(7545);

/// `269696^MDC_DIM_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `mol/m2`.
pub const MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7552);

/// `269696^MDC_DIM_X_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `mol/m2`.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_M_SQ`.
pub const X_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7552);

/// `269697^MDC_DIM_DECA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `damol/m2`.
pub const DECA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7553);

/// `269698^MDC_DIM_HECTO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `hmol/m2`.
pub const HECTO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7554);

/// `269699^MDC_DIM_KILO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `kmol/m2`.
pub const KILO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7555);

/// `269700^MDC_DIM_MEGA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `Mmol/m2`.
pub const MEGA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7556);

/// `269701^MDC_DIM_GIGA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `Gmol/m2`.
pub const GIGA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7557);

/// `269702^MDC_DIM_TERA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `Tmol/m2`.
pub const TERA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7558);

/// `269703^MDC_DIM_PETA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `Pmol/m2`.
pub const PETA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7559);

/// `269704^MDC_DIM_EXA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `Emol/m2`.
pub const EXA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7560);

/// `269705^MDC_DIM_ZETTA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `Zmol/m2`.
pub const ZETTA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7561);

/// `269706^MDC_DIM_YOTTA_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `Ymol/m2`.
pub const YOTTA_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7562);

/// `269712^MDC_DIM_DECI_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `dmol/m2`.
pub const DECI_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7568);

/// `269713^MDC_DIM_CENTI_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `cmol/m2`.
pub const CENTI_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7569);

/// `269714^MDC_DIM_MILLI_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `mmol/m2`.
pub const MILLI_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7570);

/// `269715^MDC_DIM_MICRO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `umol/m2`.
pub const MICRO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7571);

/// `269716^MDC_DIM_NANO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `nmol/m2`.
pub const NANO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7572);

/// `269717^MDC_DIM_PICO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `pmol/m2`.
pub const PICO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7573);

/// `269718^MDC_DIM_FEMTO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `fmol/m2`.
pub const FEMTO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7574);

/// `269719^MDC_DIM_ATTO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `amol/m2`.
pub const ATTO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7575);

/// `269720^MDC_DIM_ZEPTO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `zmol/m2`.
pub const ZEPTO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7576);

/// `269721^MDC_DIM_YOCTO_MOLE_PER_M_SQ^MDC`, partition 4, UCUM `ymol/m2`.
pub const YOCTO_MOLE_PER_M_SQ: UnitCode = UnitCode::from_term_code(7577);

/// `269728^MDC_DIM_EQUIV_PER_KG^MDC`, partition 4, UCUM `eq/kg`.
pub const EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7584);

/// `269728^MDC_DIM_X_EQUIV_PER_KG^MDC`, partition 4, UCUM `eq/kg`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_KG`.
pub const X_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7584);

/// `269729^MDC_DIM_DECA_EQUIV_PER_KG^MDC`, partition 4, UCUM `daeq/kg`.
pub const DECA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7585);

/// `269730^MDC_DIM_HECTO_EQUIV_PER_KG^MDC`, partition 4, UCUM `heq/kg`.
pub const HECTO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7586);

/// `269731^MDC_DIM_KILO_EQUIV_PER_KG^MDC`, partition 4, UCUM `keq/kg`.
pub const KILO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7587);

/// `269732^MDC_DIM_MEGA_EQUIV_PER_KG^MDC`, partition 4, UCUM `Meq/kg`.
pub const MEGA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7588);

/// `269733^MDC_DIM_GIGA_EQUIV_PER_KG^MDC`, partition 4, UCUM `Geq/kg`.
pub const GIGA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7589);

/// `269734^MDC_DIM_TERA_EQUIV_PER_KG^MDC`, partition 4, UCUM `Teq/kg`.
pub const TERA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7590);

/// `269735^MDC_DIM_PETA_EQUIV_PER_KG^MDC`, partition 4, UCUM `Peq/kg`.
pub const PETA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7591);

/// `269736^MDC_DIM_EXA_EQUIV_PER_KG^MDC`, partition 4, UCUM `Eeq/kg`.
pub const EXA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7592);

/// `269737^MDC_DIM_ZETTA_EQUIV_PER_KG^MDC`, partition 4, UCUM `Zeq/kg`.
pub const ZETTA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7593);

/// `269738^MDC_DIM_YOTTA_EQUIV_PER_KG^MDC`, partition 4, UCUM `Yeq/kg`.
pub const YOTTA_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7594);

/// `269744^MDC_DIM_DECI_EQUIV_PER_KG^MDC`, partition 4, UCUM `deq/kg`.
pub const DECI_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7600);

/// `269745^MDC_DIM_CENTI_EQUIV_PER_KG^MDC`, partition 4, UCUM `ceq/kg`.
pub const CENTI_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7601);

/// `269746^MDC_DIM_MILLI_EQUIV_PER_KG^MDC`, partition 4, UCUM `meq/kg`.
pub const MILLI_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7602);

/// `269747^MDC_DIM_MICRO_EQUIV_PER_KG^MDC`, partition 4, UCUM `ueq/kg`.
pub const MICRO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7603);

/// `269748^MDC_DIM_NANO_EQUIV_PER_KG^MDC`, partition 4, UCUM `neq/kg`.
pub const NANO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7604);

/// `269749^MDC_DIM_PICO_EQUIV_PER_KG^MDC`, partition 4, UCUM `peq/kg`.
pub const PICO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7605);

/// `269750^MDC_DIM_FEMTO_EQUIV_PER_KG^MDC`, partition 4, UCUM `feq/kg`.
pub const FEMTO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7606);

/// `269751^MDC_DIM_ATTO_EQUIV_PER_KG^MDC`, partition 4, UCUM `aeq/kg`.
pub const ATTO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7607);

/// `269752^MDC_DIM_ZEPTO_EQUIV_PER_KG^MDC`, partition 4, UCUM `zeq/kg`.
pub const ZEPTO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7608);

/// `269753^MDC_DIM_YOCTO_EQUIV_PER_KG^MDC`, partition 4, UCUM `yeq/kg`.
pub const YOCTO_EQUIV_PER_KG: UnitCode = UnitCode::from_term_code(7609);

/// `269760^MDC_DIM_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `eq/m2`.
pub const EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7616);

/// `269760^MDC_DIM_X_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `eq/m2`.
/// The preferred reference id of this code is `MDC_DIM_EQUIV_PER_M_SQ`.
pub const X_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7616);

/// `269761^MDC_DIM_DECA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `daeq/m2`.
pub const DECA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7617);

/// `269762^MDC_DIM_HECTO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `heq/m2`.
pub const HECTO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7618);

/// `269763^MDC_DIM_KILO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `keq/m2`.
pub const KILO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7619);

/// `269764^MDC_DIM_MEGA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `Meq/m2`.
pub const MEGA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7620);

/// `269765^MDC_DIM_GIGA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `Geq/m2`.
pub const GIGA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7621);

/// `269766^MDC_DIM_TERA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `Teq/m2`.
pub const TERA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7622);

/// `269767^MDC_DIM_PETA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `Peq/m2`.
pub const PETA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7623);

/// `269768^MDC_DIM_EXA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `Eeq/m2`.
pub const EXA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7624);

/// `269769^MDC_DIM_ZETTA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `Zeq/m2`.
pub const ZETTA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7625);

/// `269770^MDC_DIM_YOTTA_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `Yeq/m2`.
pub const YOTTA_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7626);

/// `269776^MDC_DIM_DECI_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `deq/m2`.
pub const DECI_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7632);

/// `269777^MDC_DIM_CENTI_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `ceq/m2`.
pub const CENTI_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7633);

/// `269778^MDC_DIM_MILLI_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `meq/m2`.
pub const MILLI_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7634);

/// `269779^MDC_DIM_MICRO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `ueq/m2`.
pub const MICRO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7635);

/// `269780^MDC_DIM_NANO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `neq/m2`.
pub const NANO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7636);

/// `269781^MDC_DIM_PICO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `peq/m2`.
pub const PICO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7637);

/// `269782^MDC_DIM_FEMTO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `feq/m2`.
pub const FEMTO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7638);

/// `269783^MDC_DIM_ATTO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `aeq/m2`.
pub const ATTO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7639);

/// `269784^MDC_DIM_ZEPTO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `zeq/m2`.
pub const ZEPTO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7640);

/// `269785^MDC_DIM_YOCTO_EQUIV_PER_M_SQ^MDC`, partition 4, UCUM `yeq/m2`.
pub const YOCTO_EQUIV_PER_M_SQ: UnitCode = UnitCode::from_term_code(7641);

/// `269792^MDC_DIM_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `[iU]/m2/s`.
pub const INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7648);

/// `269792^MDC_DIM_X_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `[iU]/m2/s`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ_PER_SEC`.
pub const X_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7648);

/// `269793^MDC_DIM_DECA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `da[iU]/m2/s`.
pub const DECA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7649);

/// `269794^MDC_DIM_HECTO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `h[iU]/m2/s`.
pub const HECTO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7650);

/// `269795^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `k[iU]/m2/s`.
pub const KILO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7651);

/// `269796^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `M[iU]/m2/s`.
pub const MEGA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7652);

/// `269797^MDC_DIM_GIGA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `G[iU]/m2/s`.
pub const GIGA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7653);

/// `269798^MDC_DIM_TERA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `T[iU]/m2/s`.
pub const TERA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7654);

/// `269799^MDC_DIM_PETA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `P[iU]/m2/s`.
pub const PETA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7655);

/// `269800^MDC_DIM_EXA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `E[iU]/m2/s`.
pub const EXA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7656);

/// `269801^MDC_DIM_ZETTA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Z[iU]/m2/s`.
pub const ZETTA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7657);

/// `269802^MDC_DIM_YOTTA_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `Y[iU]/m2/s`.
pub const YOTTA_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7658);

/// `269808^MDC_DIM_DECI_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `d[iU]/m2/s`.
pub const DECI_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7664);

/// `269809^MDC_DIM_CENTI_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `c[iU]/m2/s`.
pub const CENTI_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7665);

/// `269810^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `m[iU]/m2/s`.
pub const MILLI_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7666);

/// `269811^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `u[iU]/m2/s`.
pub const MICRO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7667);

/// `269812^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `n[iU]/m2/s`.
pub const NANO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7668);

/// `269813^MDC_DIM_PICO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `p[iU]/m2/s`.
pub const PICO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7669);

/// `269814^MDC_DIM_FEMTO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `f[iU]/m2/s`.
pub const FEMTO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7670);

/// `269815^MDC_DIM_ATTO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `a[iU]/m2/s`.
pub const ATTO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7671);

/// `269816^MDC_DIM_ZEPTO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `z[iU]/m2/s`.
pub const ZEPTO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7672);

/// `269817^MDC_DIM_YOCTO_INTL_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `y[iU]/m2/s`.
pub const YOCTO_INTL_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(7673);

/// `269824^MDC_DIM_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `[iU]/kg`.
pub const INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7680);

/// `269824^MDC_DIM_X_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `[iU]/kg`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_KG`.
pub const X_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7680);

/// `269825^MDC_DIM_DECA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `da[iU]/kg`.
pub const DECA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7681);

/// `269826^MDC_DIM_HECTO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `h[iU]/kg`.
pub const HECTO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7682);

/// `269827^MDC_DIM_KILO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `k[iU]/kg`.
pub const KILO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7683);

/// `269828^MDC_DIM_MEGA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `M[iU]/kg`.
pub const MEGA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7684);

/// `269829^MDC_DIM_GIGA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `G[iU]/kg`.
pub const GIGA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7685);

/// `269830^MDC_DIM_TERA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `T[iU]/kg`.
pub const TERA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7686);

/// `269831^MDC_DIM_PETA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `P[iU]/kg`.
pub const PETA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7687);

/// `269832^MDC_DIM_EXA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `E[iU]/kg`.
pub const EXA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7688);

/// `269833^MDC_DIM_ZETTA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `Z[iU]/kg`.
pub const ZETTA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7689);

/// `269834^MDC_DIM_YOTTA_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `Y[iU]/kg`.
pub const YOTTA_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7690);

/// `269840^MDC_DIM_DECI_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `d[iU]/kg`.
pub const DECI_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7696);

/// `269841^MDC_DIM_CENTI_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `c[iU]/kg`.
pub const CENTI_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7697);

/// `269842^MDC_DIM_MILLI_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `m[iU]/kg`.
pub const MILLI_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7698);

/// `269843^MDC_DIM_MICRO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `u[iU]/kg`.
pub const MICRO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7699);

/// `269844^MDC_DIM_NANO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `n[iU]/kg`.
pub const NANO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7700);

/// `269845^MDC_DIM_PICO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `p[iU]/kg`.
pub const PICO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7701);

/// `269846^MDC_DIM_FEMTO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `f[iU]/kg`.
pub const FEMTO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7702);

/// `269847^MDC_DIM_ATTO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `a[iU]/kg`.
pub const ATTO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7703);

/// `269848^MDC_DIM_ZEPTO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `z[iU]/kg`.
pub const ZEPTO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7704);

/// `269849^MDC_DIM_YOCTO_INTL_UNIT_PER_KG^MDC`, partition 4, UCUM `y[iU]/kg`.
pub const YOCTO_INTL_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(7705);

/// `269856^MDC_DIM_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `[iU]/m2`.
pub const INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7712);

/// `269856^MDC_DIM_X_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `[iU]/m2`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_M_SQ`.
pub const X_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7712);

/// `269857^MDC_DIM_DECA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `da[iU]/m2`.
pub const DECA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7713);

/// `269858^MDC_DIM_HECTO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `h[iU]/m2`.
pub const HECTO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7714);

/// `269859^MDC_DIM_KILO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `k[iU]/m2`.
pub const KILO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7715);

/// `269860^MDC_DIM_MEGA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `M[iU]/m2`.
pub const MEGA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7716);

/// `269861^MDC_DIM_GIGA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `G[iU]/m2`.
pub const GIGA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7717);

/// `269862^MDC_DIM_TERA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `T[iU]/m2`.
pub const TERA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7718);

/// `269863^MDC_DIM_PETA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `P[iU]/m2`.
pub const PETA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7719);

/// `269864^MDC_DIM_EXA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `E[iU]/m2`.
pub const EXA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7720);

/// `269865^MDC_DIM_ZETTA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `Z[iU]/m2`.
pub const ZETTA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7721);

/// `269866^MDC_DIM_YOTTA_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `Y[iU]/m2`.
pub const YOTTA_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7722);

/// `269872^MDC_DIM_DECI_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `d[iU]/m2`.
pub const DECI_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7728);

/// `269873^MDC_DIM_CENTI_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `c[iU]/m2`.
pub const CENTI_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7729);

/// `269874^MDC_DIM_MILLI_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `m[iU]/m2`.
pub const MILLI_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7730);

/// `269875^MDC_DIM_MICRO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `u[iU]/m2`.
pub const MICRO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7731);

/// `269876^MDC_DIM_NANO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `n[iU]/m2`.
pub const NANO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7732);

/// `269877^MDC_DIM_PICO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `p[iU]/m2`.
pub const PICO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7733);

/// `269878^MDC_DIM_FEMTO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `f[iU]/m2`.
pub const FEMTO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7734);

/// `269879^MDC_DIM_ATTO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `a[iU]/m2`.
pub const ATTO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7735);

/// `269880^MDC_DIM_ZEPTO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `z[iU]/m2`.
pub const ZEPTO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7736);

/// `269881^MDC_DIM_YOCTO_INTL_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `y[iU]/m2`.
pub const YOCTO_INTL_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(7737);

/// `269888^MDC_DIM_G_PER_M_SQ^MDC`, partition 4, UCUM `g/m2`.
pub const G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7744);

/// `269888^MDC_DIM_X_G_PER_M_SQ^MDC`, partition 4, UCUM `g/m2`.
/// The preferred reference id of this code is `MDC_DIM_G_PER_M_SQ`.
pub const X_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7744);

/// `269889^MDC_DIM_DECA_G_PER_M_SQ^MDC`, partition 4, UCUM `dag/m2`.
pub const DECA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7745);

/// `269890^MDC_DIM_HECTO_G_PER_M_SQ^MDC`, partition 4, UCUM `hg/m2`.
pub const HECTO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7746);

/// `269891^MDC_DIM_KILO_G_PER_M_SQ^MDC`, partition 4, UCUM `kg/m2`.
pub const KILO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7747);

/// `269892^MDC_DIM_MEGA_G_PER_M_SQ^MDC`, partition 4, UCUM `Mg/m2`.
pub const MEGA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7748);

/// `269893^MDC_DIM_GIGA_G_PER_M_SQ^MDC`, partition 4, UCUM `Gg/m2`.
pub const GIGA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7749);

/// `269894^MDC_DIM_TERA_G_PER_M_SQ^MDC`, partition 4, UCUM `Tg/m2`.
pub const TERA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7750);

/// `269895^MDC_DIM_PETA_G_PER_M_SQ^MDC`, partition 4, UCUM `Pg/m2`.
pub const PETA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7751);

/// `269896^MDC_DIM_EXA_G_PER_M_SQ^MDC`, partition 4, UCUM `Eg/m2`.
pub const EXA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7752);

/// `269897^MDC_DIM_ZETTA_G_PER_M_SQ^MDC`, partition 4, UCUM `Zg/m2`.
pub const ZETTA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7753);

/// `269898^MDC_DIM_YOTTA_G_PER_M_SQ^MDC`, partition 4, UCUM `Yg/m2`.
pub const YOTTA_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7754);

/// `269904^MDC_DIM_DECI_G_PER_M_SQ^MDC`, partition 4, UCUM `dg/m2`.
pub const DECI_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7760);

/// `269905^MDC_DIM_CENTI_G_PER_M_SQ^MDC`, partition 4, UCUM `cg/m2`.
pub const CENTI_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7761);

/// `269906^MDC_DIM_MILLI_G_PER_M_SQ^MDC`, partition 4, UCUM `mg/m2`.
pub const MILLI_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7762);

/// `269907^MDC_DIM_MICRO_G_PER_M_SQ^MDC`, partition 4, UCUM `ug/m2`.
pub const MICRO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7763);

/// `269908^MDC_DIM_NANO_G_PER_M_SQ^MDC`, partition 4, UCUM `ng/m2`.
pub const NANO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7764);

/// `269909^MDC_DIM_PICO_G_PER_M_SQ^MDC`, partition 4, UCUM `pg/m2`.
pub const PICO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7765);

/// `269910^MDC_DIM_FEMTO_G_PER_M_SQ^MDC`, partition 4, UCUM `fg/m2`.
pub const FEMTO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7766);

/// `269911^MDC_DIM_ATTO_G_PER_M_SQ^MDC`, partition 4, UCUM `ag/m2`.
pub const ATTO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7767);

/// `269912^MDC_DIM_ZEPTO_G_PER_M_SQ^MDC`, partition 4, UCUM `zg/m2`.
pub const ZEPTO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7768);

/// `269913^MDC_DIM_YOCTO_G_PER_M_SQ^MDC`, partition 4, UCUM `yg/m2`.
pub const YOCTO_G_PER_M_SQ: UnitCode = UnitCode::from_term_code(7769);

/// `269920^MDC_DIM_BOOLEAN^MDC`, partition 4, UCUM `1`.
pub const BOOLEAN: UnitCode = UnitCode::from_term_code(7776);

/// `269952^MDC_DIM_DECIBEL_VOLT^MDC`, partition 4, UCUM `dB[V]`.
pub const DECIBEL_VOLT: UnitCode = UnitCode::from_term_code(7808);

/// `269952^MDC_DIM_DECIBEL_X_VOLT^MDC`, partition 4, UCUM `dB[V]`.
/// The preferred reference id of this code is `MDC_DIM_DECIBEL_VOLT`.
pub const DECIBEL_X_VOLT: UnitCode = UnitCode::from_term_code(7808);

/// `269953^MDC_DIM_DECIBEL_DECA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_DECA_VOLT: UnitCode = UnitCode::from_term_code(7809);

/// `269954^MDC_DIM_DECIBEL_HECTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_HECTO_VOLT: UnitCode = UnitCode::from_term_code(7810);

/// `269955^MDC_DIM_DECIBEL_KILO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_KILO_VOLT: UnitCode = UnitCode::from_term_code(7811);

/// `269956^MDC_DIM_DECIBEL_MEGA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_MEGA_VOLT: UnitCode = UnitCode::from_term_code(7812);

/// `269957^MDC_DIM_DECIBEL_GIGA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_GIGA_VOLT: UnitCode = UnitCode::from_term_code(7813);

/// `269958^MDC_DIM_DECIBEL_TERA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_TERA_VOLT: UnitCode = UnitCode::from_term_code(7814);

/// `269959^MDC_DIM_DECIBEL_PETA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_PETA_VOLT: UnitCode = UnitCode::from_term_code(7815);

/// `269960^MDC_DIM_DECIBEL_EXA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_EXA_VOLT: UnitCode = UnitCode::from_term_code(7816);

/// `269961^MDC_DIM_DECIBEL_ZETTA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_ZETTA_VOLT: UnitCode = UnitCode::from_term_code(7817);

/// `269962^MDC_DIM_DECIBEL_YOTTA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_YOTTA_VOLT: UnitCode = UnitCode::from_term_code(7818);

/// `269968^MDC_DIM_DECIBEL_DECI_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_DECI_VOLT: UnitCode = UnitCode::from_term_code(7824);

/// `269969^MDC_DIM_DECIBEL_CENTI_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_CENTI_VOLT: UnitCode = UnitCode::from_term_code(7825);

/// `269970^MDC_DIM_DECIBEL_MILLI_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_MILLI_VOLT: UnitCode = UnitCode::from_term_code(7826);

/// `269971^MDC_DIM_DECIBEL_MICRO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_MICRO_VOLT: UnitCode = UnitCode::from_term_code(7827);

/// `269972^MDC_DIM_DECIBEL_NANO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_NANO_VOLT: UnitCode = UnitCode::from_term_code(7828);

/// `269973^MDC_DIM_DECIBEL_PICO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_PICO_VOLT: UnitCode = UnitCode::from_term_code(7829);

/// `269974^MDC_DIM_DECIBEL_FEMTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_FEMTO_VOLT: UnitCode = UnitCode::from_term_code(7830);

/// `269975^MDC_DIM_DECIBEL_ATTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_ATTO_VOLT: UnitCode = UnitCode::from_term_code(7831);

/// `269976^MDC_DIM_DECIBEL_ZEPTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_ZEPTO_VOLT: UnitCode = UnitCode::from_term_code(7832);

/// `269977^MDC_DIM_DECIBEL_YOCTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_YOCTO_VOLT: UnitCode = UnitCode::from_term_code(7833);

/// `269984^MDC_DIM_DECIBEL_10_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_VOLT: UnitCode = UnitCode::from_term_code(7840);

/// `269984^MDC_DIM_DECIBEL_10_X_VOLT^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_DECIBEL_10_VOLT`.
pub const DECIBEL_10_X_VOLT: UnitCode = UnitCode::from_term_code(7840);

/// `269985^MDC_DIM_DECIBEL_10_DECA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_DECA_VOLT: UnitCode = UnitCode::from_term_code(7841);

/// `269986^MDC_DIM_DECIBEL_10_HECTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_HECTO_VOLT: UnitCode = UnitCode::from_term_code(7842);

/// `269987^MDC_DIM_DECIBEL_10_KILO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_KILO_VOLT: UnitCode = UnitCode::from_term_code(7843);

/// `269988^MDC_DIM_DECIBEL_10_MEGA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_MEGA_VOLT: UnitCode = UnitCode::from_term_code(7844);

/// `269989^MDC_DIM_DECIBEL_10_GIGA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_GIGA_VOLT: UnitCode = UnitCode::from_term_code(7845);

/// `269990^MDC_DIM_DECIBEL_10_TERA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_TERA_VOLT: UnitCode = UnitCode::from_term_code(7846);

/// `269991^MDC_DIM_DECIBEL_10_PETA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_PETA_VOLT: UnitCode = UnitCode::from_term_code(7847);

/// `269992^MDC_DIM_DECIBEL_10_EXA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_EXA_VOLT: UnitCode = UnitCode::from_term_code(7848);

/// `269993^MDC_DIM_DECIBEL_10_ZETTA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_ZETTA_VOLT: UnitCode = UnitCode::from_term_code(7849);

/// `269994^MDC_DIM_DECIBEL_10_YOTTA_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_YOTTA_VOLT: UnitCode = UnitCode::from_term_code(7850);

/// `270000^MDC_DIM_DECIBEL_10_DECI_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_DECI_VOLT: UnitCode = UnitCode::from_term_code(7856);

/// `270001^MDC_DIM_DECIBEL_10_CENTI_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_CENTI_VOLT: UnitCode = UnitCode::from_term_code(7857);

/// `270002^MDC_DIM_DECIBEL_10_MILLI_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_MILLI_VOLT: UnitCode = UnitCode::from_term_code(7858);

/// `270003^MDC_DIM_DECIBEL_10_MICRO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_MICRO_VOLT: UnitCode = UnitCode::from_term_code(7859);

/// `270004^MDC_DIM_DECIBEL_10_NANO_VOLT^MDC`, partition 4, UCUM `dB[10.nV]`.
pub const DECIBEL_10_NANO_VOLT: UnitCode = UnitCode::from_term_code(7860);

/// `270005^MDC_DIM_DECIBEL_10_PICO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_PICO_VOLT: UnitCode = UnitCode::from_term_code(7861);

/// `270006^MDC_DIM_DECIBEL_10_FEMTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_FEMTO_VOLT: UnitCode = UnitCode::from_term_code(7862);

/// `270007^MDC_DIM_DECIBEL_10_ATTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_ATTO_VOLT: UnitCode = UnitCode::from_term_code(7863);

/// `270008^MDC_DIM_DECIBEL_10_ZEPTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_ZEPTO_VOLT: UnitCode = UnitCode::from_term_code(7864);

/// `270009^MDC_DIM_DECIBEL_10_YOCTO_VOLT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_10_YOCTO_VOLT: UnitCode = UnitCode::from_term_code(7865);

/// `270016^MDC_DIM_DECIBEL_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_WATT: UnitCode = UnitCode::from_term_code(7872);

/// `270016^MDC_DIM_DECIBEL_X_WATT^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_DECIBEL_WATT`.
pub const DECIBEL_X_WATT: UnitCode = UnitCode::from_term_code(7872);

/// `270017^MDC_DIM_DECIBEL_DECA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_DECA_WATT: UnitCode = UnitCode::from_term_code(7873);

/// `270018^MDC_DIM_DECIBEL_HECTO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_HECTO_WATT: UnitCode = UnitCode::from_term_code(7874);

/// `270019^MDC_DIM_DECIBEL_KILO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_KILO_WATT: UnitCode = UnitCode::from_term_code(7875);

/// `270020^MDC_DIM_DECIBEL_MEGA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_MEGA_WATT: UnitCode = UnitCode::from_term_code(7876);

/// `270021^MDC_DIM_DECIBEL_GIGA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_GIGA_WATT: UnitCode = UnitCode::from_term_code(7877);

/// `270022^MDC_DIM_DECIBEL_TERA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_TERA_WATT: UnitCode = UnitCode::from_term_code(7878);

/// `270023^MDC_DIM_DECIBEL_PETA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_PETA_WATT: UnitCode = UnitCode::from_term_code(7879);

/// `270024^MDC_DIM_DECIBEL_EXA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_EXA_WATT: UnitCode = UnitCode::from_term_code(7880);

/// `270025^MDC_DIM_DECIBEL_ZETTA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_ZETTA_WATT: UnitCode = UnitCode::from_term_code(7881);

/// `270026^MDC_DIM_DECIBEL_YOTTA_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_YOTTA_WATT: UnitCode = UnitCode::from_term_code(7882);

/// `270032^MDC_DIM_DECIBEL_DECI_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_DECI_WATT: UnitCode = UnitCode::from_term_code(7888);

/// `270033^MDC_DIM_DECIBEL_CENTI_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_CENTI_WATT: UnitCode = UnitCode::from_term_code(7889);

/// `270034^MDC_DIM_DECIBEL_MILLI_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_MILLI_WATT: UnitCode = UnitCode::from_term_code(7890);

/// `270035^MDC_DIM_DECIBEL_MICRO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_MICRO_WATT: UnitCode = UnitCode::from_term_code(7891);

/// `270036^MDC_DIM_DECIBEL_NANO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_NANO_WATT: UnitCode = UnitCode::from_term_code(7892);

/// `270037^MDC_DIM_DECIBEL_PICO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_PICO_WATT: UnitCode = UnitCode::from_term_code(7893);

/// `270038^MDC_DIM_DECIBEL_FEMTO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_FEMTO_WATT: UnitCode = UnitCode::from_term_code(7894);

/// `270039^MDC_DIM_DECIBEL_ATTO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_ATTO_WATT: UnitCode = UnitCode::from_term_code(7895);

/// `270040^MDC_DIM_DECIBEL_ZEPTO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_ZEPTO_WATT: UnitCode = UnitCode::from_term_code(7896);

/// `270041^MDC_DIM_DECIBEL_YOCTO_WATT^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_YOCTO_WATT: UnitCode = UnitCode::from_term_code(7897);

/// `270048^MDC_DIM_DECIBEL_SPL^MDC`, partition 4, no UCUM text known.
pub const DECIBEL_SPL: UnitCode = UnitCode::from_term_code(7904);

/// `270160^MDC_DIM_DECI_BEL^MDC`, partition 4, UCUM `dB`.
pub const DECI_BEL: UnitCode = UnitCode::from_term_code(8016);

/// `270176^MDC_DIM_SQ_CM^MDC`, partition 4, UCUM `cm2`.
pub const SQ_CM: UnitCode = UnitCode::from_term_code(8032);

/// `270176^MDC_DIM_SQ_X_CM^MDC`, partition 4, UCUM `cm2`.
/// The preferred reference id of this code is `MDC_DIM_SQ_CM`.
pub const SQ_X_CM: UnitCode = UnitCode::from_term_code(8032);

/// `270177^MDC_DIM_SQ_DECA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_DECA_CM: UnitCode = UnitCode::from_term_code(8033);

/// `270178^MDC_DIM_SQ_HECTO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_HECTO_CM: UnitCode = UnitCode::from_term_code(8034);

/// `270179^MDC_DIM_SQ_KILO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_KILO_CM: UnitCode = UnitCode::from_term_code(8035);

/// `270180^MDC_DIM_SQ_MEGA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_MEGA_CM: UnitCode = UnitCode::from_term_code(8036);

/// `270181^MDC_DIM_SQ_GIGA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_GIGA_CM: UnitCode = UnitCode::from_term_code(8037);

/// `270182^MDC_DIM_SQ_TERA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_TERA_CM: UnitCode = UnitCode::from_term_code(8038);

/// `270183^MDC_DIM_SQ_PETA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_PETA_CM: UnitCode = UnitCode::from_term_code(8039);

/// `270184^MDC_DIM_SQ_EXA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_EXA_CM: UnitCode = UnitCode::from_term_code(8040);

/// `270185^MDC_DIM_SQ_ZETTA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_ZETTA_CM: UnitCode = UnitCode::from_term_code(8041);

/// `270186^MDC_DIM_SQ_YOTTA_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_YOTTA_CM: UnitCode = UnitCode::from_term_code(8042);

/// `270192^MDC_DIM_SQ_DECI_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_DECI_CM: UnitCode = UnitCode::from_term_code(8048);

/// `270193^MDC_DIM_SQ_CENTI_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_CENTI_CM: UnitCode = UnitCode::from_term_code(8049);

/// `270194^MDC_DIM_SQ_MILLI_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_MILLI_CM: UnitCode = UnitCode::from_term_code(8050);

/// `270195^MDC_DIM_SQ_MICRO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_MICRO_CM: UnitCode = UnitCode::from_term_code(8051);

/// `270196^MDC_DIM_SQ_NANO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_NANO_CM: UnitCode = UnitCode::from_term_code(8052);

/// `270197^MDC_DIM_SQ_PICO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_PICO_CM: UnitCode = UnitCode::from_term_code(8053);

/// `270198^MDC_DIM_SQ_FEMTO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_FEMTO_CM: UnitCode = UnitCode::from_term_code(8054);

/// `270199^MDC_DIM_SQ_ATTO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_ATTO_CM: UnitCode = UnitCode::from_term_code(8055);

/// `270200^MDC_DIM_SQ_ZEPTO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_ZEPTO_CM: UnitCode = UnitCode::from_term_code(8056);

/// `270201^MDC_DIM_SQ_YOCTO_CM^MDC`, partition 4, no UCUM text known.
pub const SQ_YOCTO_CM: UnitCode = UnitCode::from_term_code(8057);

/// `270208^MDC_DIM_PER_SEC_SQ^MDC`, partition 4, UCUM `/s2`.
pub const PER_SEC_SQ: UnitCode = UnitCode::from_term_code(8064);

/// `270208^MDC_DIM_PER_X_SEC_SQ^MDC`, partition 4, UCUM `/s2`.
/// The preferred reference id of this code is `MDC_DIM_PER_SEC_SQ`.
pub const PER_X_SEC_SQ: UnitCode = UnitCode::from_term_code(8064);

/// `270209^MDC_DIM_PER_DECA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_DECA_SEC_SQ: UnitCode = UnitCode::from_term_code(8065);

/// `270210^MDC_DIM_PER_HECTO_SEC_SQ^MDC`, partition 4, UCUM `/(100.s2)`.
pub const PER_HECTO_SEC_SQ: UnitCode = UnitCode::from_term_code(8066);

/// `270211^MDC_DIM_PER_KILO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_KILO_SEC_SQ: UnitCode = UnitCode::from_term_code(8067);

/// `270212^MDC_DIM_PER_MEGA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_MEGA_SEC_SQ: UnitCode = UnitCode::from_term_code(8068);

/// `270213^MDC_DIM_PER_GIGA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_GIGA_SEC_SQ: UnitCode = UnitCode::from_term_code(8069);

/// `270214^MDC_DIM_PER_TERA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_TERA_SEC_SQ: UnitCode = UnitCode::from_term_code(8070);

/// `270215^MDC_DIM_PER_PETA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_PETA_SEC_SQ: UnitCode = UnitCode::from_term_code(8071);

/// `270216^MDC_DIM_PER_EXA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_EXA_SEC_SQ: UnitCode = UnitCode::from_term_code(8072);

/// `270217^MDC_DIM_PER_ZETTA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_ZETTA_SEC_SQ: UnitCode = UnitCode::from_term_code(8073);

/// `270218^MDC_DIM_PER_YOTTA_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_YOTTA_SEC_SQ: UnitCode = UnitCode::from_term_code(8074);

/// `270224^MDC_DIM_PER_DECI_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_DECI_SEC_SQ: UnitCode = UnitCode::from_term_code(8080);

/// `270225^MDC_DIM_PER_CENTI_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_CENTI_SEC_SQ: UnitCode = UnitCode::from_term_code(8081);

/// `270226^MDC_DIM_PER_MILLI_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_MILLI_SEC_SQ: UnitCode = UnitCode::from_term_code(8082);

/// `270227^MDC_DIM_PER_MICRO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_MICRO_SEC_SQ: UnitCode = UnitCode::from_term_code(8083);

/// `270228^MDC_DIM_PER_NANO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_NANO_SEC_SQ: UnitCode = UnitCode::from_term_code(8084);

/// `270229^MDC_DIM_PER_PICO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_PICO_SEC_SQ: UnitCode = UnitCode::from_term_code(8085);

/// `270230^MDC_DIM_PER_FEMTO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_FEMTO_SEC_SQ: UnitCode = UnitCode::from_term_code(8086);

/// `270231^MDC_DIM_PER_ATTO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_ATTO_SEC_SQ: UnitCode = UnitCode::from_term_code(8087);

/// `270232^MDC_DIM_PER_ZEPTO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_ZEPTO_SEC_SQ: UnitCode = UnitCode::from_term_code(8088);

/// `270233^MDC_DIM_PER_YOCTO_SEC_SQ^MDC`, partition 4, no UCUM text known.
pub const PER_YOCTO_SEC_SQ: UnitCode = UnitCode::from_term_code(8089);

/// `270240^MDC_DIM_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `2.[pi].rad/min`.
pub const ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8096);

/// `270240^MDC_DIM_X_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `2.[pi].rad/min`.
/// The preferred reference id of this code is `MDC_DIM_ROTATIONS_PER_MIN`.
pub const X_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8096);

/// `270241^MDC_DIM_DECA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*1.2.[pi].rad/min`.
pub const DECA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8097);

/// `270242^MDC_DIM_HECTO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*2.2.[pi].rad/min`.
pub const HECTO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8098);

/// `270243^MDC_DIM_KILO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*3.2.[pi].rad/min`.
pub const KILO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8099);

/// `270244^MDC_DIM_MEGA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*6.2.[pi].rad/min`.
pub const MEGA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8100);

/// `270245^MDC_DIM_GIGA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*9.2.[pi].rad/min`.
pub const GIGA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8101);

/// `270246^MDC_DIM_TERA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*12.2.[pi].rad/min`.
pub const TERA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8102);

/// `270247^MDC_DIM_PETA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*15.2.[pi].rad/min`.
pub const PETA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8103);

/// `270248^MDC_DIM_EXA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*18.2.[pi].rad/min`.
pub const EXA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8104);

/// `270249^MDC_DIM_ZETTA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*21.2.[pi].rad/min`.
pub const ZETTA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8105);

/// `270250^MDC_DIM_YOTTA_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*24.2.[pi].rad/min`.
pub const YOTTA_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8106);

/// `270256^MDC_DIM_DECI_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-1.2.[pi].rad/min`.
pub const DECI_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8112);

/// `270257^MDC_DIM_CENTI_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-2.2.[pi].rad/min`.
pub const CENTI_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8113);

/// `270258^MDC_DIM_MILLI_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-3.2.[pi].rad/min`.
pub const MILLI_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8114);

/// `270259^MDC_DIM_MICRO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-6.2.[pi].rad/min`.
pub const MICRO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8115);

/// `270260^MDC_DIM_NANO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-9.2.[pi].rad/min`.
pub const NANO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8116);

/// `270261^MDC_DIM_PICO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-12.2.[pi].rad/min`.
pub const PICO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8117);

/// `270262^MDC_DIM_FEMTO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-15.2.[pi].rad/min`.
pub const FEMTO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8118);

/// `270263^MDC_DIM_ATTO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-18.2.[pi].rad/min`.
pub const ATTO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8119);

/// `270264^MDC_DIM_ZEPTO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-21.2.[pi].rad/min`.
pub const ZEPTO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8120);

/// `270265^MDC_DIM_YOCTO_ROTATIONS_PER_MIN^MDC`, partition 4, UCUM `10*-24.2.[pi].rad/min`.
pub const YOCTO_ROTATIONS_PER_MIN: UnitCode = UnitCode::from_term_code(8121);

/// `270272^MDC_DIM_DROPS_PER_MIN^MDC`, partition 4, UCUM `[drp]/min`.
pub const DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8128);

/// `270272^MDC_DIM_X_DROPS_PER_MIN^MDC`, partition 4, UCUM `[drp]/min`.
/// The preferred reference id of this code is `MDC_DIM_DROPS_PER_MIN`.
pub const X_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8128);

/// `270273^MDC_DIM_DECA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*1.[drp]/min`.
pub const DECA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8129);

/// `270274^MDC_DIM_HECTO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*2.[drp]/min`.
pub const HECTO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8130);

/// `270275^MDC_DIM_KILO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*3.[drp]/min`.
pub const KILO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8131);

/// `270276^MDC_DIM_MEGA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*6.[drp]/min`.
pub const MEGA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8132);

/// `270277^MDC_DIM_GIGA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*9.[drp]/min`.
pub const GIGA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8133);

/// `270278^MDC_DIM_TERA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*12.[drp]/min`.
pub const TERA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8134);

/// `270279^MDC_DIM_PETA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*15.[drp]/min`.
pub const PETA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8135);

/// `270280^MDC_DIM_EXA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*18.[drp]/min`.
pub const EXA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8136);

/// `270281^MDC_DIM_ZETTA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*21.[drp]/min`.
pub const ZETTA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8137);

/// `270282^MDC_DIM_YOTTA_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*24.[drp]/min`.
pub const YOTTA_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8138);

/// `270288^MDC_DIM_DECI_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-1.[drp]/min`.
pub const DECI_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8144);

/// `270289^MDC_DIM_CENTI_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-2.[drp]/min`.
pub const CENTI_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8145);

/// `270290^MDC_DIM_MILLI_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-3.[drp]/min`.
pub const MILLI_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8146);

/// `270291^MDC_DIM_MICRO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-6.[drp]/min`.
pub const MICRO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8147);

/// `270292^MDC_DIM_NANO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-9.[drp]/min`.
pub const NANO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8148);

/// `270293^MDC_DIM_PICO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-12.[drp]/min`.
pub const PICO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8149);

/// `270294^MDC_DIM_FEMTO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-15.[drp]/min`.
pub const FEMTO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8150);

/// `270295^MDC_DIM_ATTO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-18.[drp]/min`.
pub const ATTO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8151);

/// `270296^MDC_DIM_ZEPTO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-21.[drp]/min`.
pub const ZEPTO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8152);

/// `270297^MDC_DIM_YOCTO_DROPS_PER_MIN^MDC`, partition 4, UCUM `10*-24.[drp]/min`.
pub const YOCTO_DROPS_PER_MIN: UnitCode = UnitCode::from_term_code(8153);

/// `270304^MDC_DIM_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `L/cm[H2O]/kg`.
pub const L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8160);

/// `270304^MDC_DIM_X_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `L/cm[H2O]/kg`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_CM_H2O_PER_KG`.
pub const X_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8160);

/// `270305^MDC_DIM_DECA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `daL/cm[H2O]/kg`.
pub const DECA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8161);

/// `270306^MDC_DIM_HECTO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `hL/cm[H2O]/kg`.
pub const HECTO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8162);

/// `270307^MDC_DIM_KILO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `kL/cm[H2O]/kg`.
pub const KILO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8163);

/// `270308^MDC_DIM_MEGA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `ML/cm[H2O]/kg`.
pub const MEGA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8164);

/// `270309^MDC_DIM_GIGA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `GL/cm[H2O]/kg`.
pub const GIGA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8165);

/// `270310^MDC_DIM_TERA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `TL/cm[H2O]/kg`.
pub const TERA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8166);

/// `270311^MDC_DIM_PETA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `PL/cm[H2O]/kg`.
pub const PETA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8167);

/// `270312^MDC_DIM_EXA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `EL/cm[H2O]/kg`.
pub const EXA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8168);

/// `270313^MDC_DIM_ZETTA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `ZL/cm[H2O]/kg`.
pub const ZETTA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8169);

/// `270314^MDC_DIM_YOTTA_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `YL/cm[H2O]/kg`.
pub const YOTTA_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8170);

/// `270320^MDC_DIM_DECI_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `dL/cm[H2O]/kg`.
pub const DECI_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8176);

/// `270321^MDC_DIM_CENTI_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `cL/cm[H2O]/kg`.
pub const CENTI_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8177);

/// `270322^MDC_DIM_MILLI_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `mL/cm[H2O]/kg`.
pub const MILLI_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8178);

/// `270323^MDC_DIM_MICRO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `uL/cm[H2O]/kg`.
pub const MICRO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8179);

/// `270324^MDC_DIM_NANO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `nL/cm[H2O]/kg`.
pub const NANO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8180);

/// `270325^MDC_DIM_PICO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `pL/cm[H2O]/kg`.
pub const PICO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8181);

/// `270326^MDC_DIM_FEMTO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `fL/cm[H2O]/kg`.
pub const FEMTO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8182);

/// `270327^MDC_DIM_ATTO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `aL/cm[H2O]/kg`.
pub const ATTO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8183);

/// `270328^MDC_DIM_ZEPTO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `zL/cm[H2O]/kg`.
pub const ZEPTO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8184);

/// `270329^MDC_DIM_YOCTO_L_PER_CM_H2O_PER_KG^MDC`, partition 4, UCUM `yL/cm[H2O]/kg`.
pub const YOCTO_L_PER_CM_H2O_PER_KG: UnitCode = UnitCode::from_term_code(8185);

/// `270336^MDC_DIM_TESLA^MDC`, partition 4, UCUM `T`.
pub const TESLA: UnitCode = UnitCode::from_term_code(8192);

/// `270336^MDC_DIM_X_TESLA^MDC`, partition 4, UCUM `T`.
/// The preferred reference id of this code is `MDC_DIM_TESLA`.
pub const X_TESLA: UnitCode = UnitCode::from_term_code(8192);

/// `270337^MDC_DIM_DECA_TESLA^MDC`, partition 4, UCUM `daT`.
pub const DECA_TESLA: UnitCode = UnitCode::from_term_code(8193);

/// `270338^MDC_DIM_HECTO_TESLA^MDC`, partition 4, UCUM `hT`.
pub const HECTO_TESLA: UnitCode = UnitCode::from_term_code(8194);

/// `270339^MDC_DIM_KILO_TESLA^MDC`, partition 4, UCUM `kT`.
pub const KILO_TESLA: UnitCode = UnitCode::from_term_code(8195);

/// `270340^MDC_DIM_MEGA_TESLA^MDC`, partition 4, UCUM `MT`.
pub const MEGA_TESLA: UnitCode = UnitCode::from_term_code(8196);

/// `270341^MDC_DIM_GIGA_TESLA^MDC`, partition 4, UCUM `GT`.
pub const GIGA_TESLA: UnitCode = UnitCode::from_term_code(8197);

/// `270342^MDC_DIM_TERA_TESLA^MDC`, partition 4, UCUM `TT`.
pub const TERA_TESLA: UnitCode = UnitCode::from_term_code(8198);

/// `270343^MDC_DIM_PETA_TESLA^MDC`, partition 4, UCUM `PT`.
pub const PETA_TESLA: UnitCode = UnitCode::from_term_code(8199);

/// `270344^MDC_DIM_EXA_TESLA^MDC`, partition 4, UCUM `ET`.
pub const EXA_TESLA: UnitCode = UnitCode::from_term_code(8200);

/// `270345^MDC_DIM_ZETTA_TESLA^MDC`, partition 4, UCUM `ZT`.
pub const ZETTA_TESLA: UnitCode = UnitCode::from_term_code(8201);

/// `270346^MDC_DIM_YOTTA_TESLA^MDC`, partition 4, UCUM `YT`.
pub const YOTTA_TESLA: UnitCode = UnitCode::from_term_code(8202);

/// `270352^MDC_DIM_DECI_TESLA^MDC`, partition 4, UCUM `dT`.
pub const DECI_TESLA: UnitCode = UnitCode::from_term_code(8208);

/// `270353^MDC_DIM_CENTI_TESLA^MDC`, partition 4, UCUM `cT`.
pub const CENTI_TESLA: UnitCode = UnitCode::from_term_code(8209);

/// `270354^MDC_DIM_MILLI_TESLA^MDC`, partition 4, UCUM `mT`.
pub const MILLI_TESLA: UnitCode = UnitCode::from_term_code(8210);

/// `270355^MDC_DIM_MICRO_TESLA^MDC`, partition 4, UCUM `uT`.
pub const MICRO_TESLA: UnitCode = UnitCode::from_term_code(8211);

/// `270356^MDC_DIM_NANO_TESLA^MDC`, partition 4, UCUM `nT`.
pub const NANO_TESLA: UnitCode = UnitCode::from_term_code(8212);

/// `270357^MDC_DIM_PICO_TESLA^MDC`, partition 4, UCUM `pT`.
pub const PICO_TESLA: UnitCode = UnitCode::from_term_code(8213);

/// `270358^MDC_DIM_FEMTO_TESLA^MDC`, partition 4, UCUM `fT`.
pub const FEMTO_TESLA: UnitCode = UnitCode::from_term_code(8214);

/// `270359^MDC_DIM_ATTO_TESLA^MDC`, partition 4, UCUM `aT`.
pub const ATTO_TESLA: UnitCode = UnitCode::from_term_code(8215);

/// `270360^MDC_DIM_ZEPTO_TESLA^MDC`, partition 4, UCUM `zT`.
pub const ZEPTO_TESLA: UnitCode = UnitCode::from_term_code(8216);

/// `270361^MDC_DIM_YOCTO_TESLA^MDC`, partition 4, UCUM `yT`.
pub const YOCTO_TESLA: UnitCode = UnitCode::from_term_code(8217);

/// `270368^MDC_DIM_VOLT_SEC^MDC`, partition 4, UCUM `V.s`.
pub const VOLT_SEC: UnitCode = UnitCode::from_term_code(8224);

/// `270368^MDC_DIM_X_VOLT_SEC^MDC`, partition 4, UCUM `V.s`.
/// The preferred reference id of this code is `MDC_DIM_VOLT_SEC`.
pub const X_VOLT_SEC: UnitCode = UnitCode::from_term_code(8224);

/// `270369^MDC_DIM_DECA_VOLT_SEC^MDC`, partition 4, UCUM `daV.s`.
pub const DECA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8225);

/// `270370^MDC_DIM_HECTO_VOLT_SEC^MDC`, partition 4, UCUM `hV.s`.
pub const HECTO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8226);

/// `270371^MDC_DIM_KILO_VOLT_SEC^MDC`, partition 4, UCUM `kV.s`.
pub const KILO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8227);

/// `270372^MDC_DIM_MEGA_VOLT_SEC^MDC`, partition 4, UCUM `MV.s`.
pub const MEGA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8228);

/// `270373^MDC_DIM_GIGA_VOLT_SEC^MDC`, partition 4, UCUM `GV.s`.
pub const GIGA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8229);

/// `270374^MDC_DIM_TERA_VOLT_SEC^MDC`, partition 4, UCUM `TV.s`.
pub const TERA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8230);

/// `270375^MDC_DIM_PETA_VOLT_SEC^MDC`, partition 4, UCUM `PV.s`.
pub const PETA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8231);

/// `270376^MDC_DIM_EXA_VOLT_SEC^MDC`, partition 4, UCUM `EV.s`.
pub const EXA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8232);

/// `270377^MDC_DIM_ZETTA_VOLT_SEC^MDC`, partition 4, UCUM `ZV.s`.
pub const ZETTA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8233);

/// `270378^MDC_DIM_YOTTA_VOLT_SEC^MDC`, partition 4, UCUM `YV.s`.
pub const YOTTA_VOLT_SEC: UnitCode = UnitCode::from_term_code(8234);

/// `270384^MDC_DIM_DECI_VOLT_SEC^MDC`, partition 4, UCUM `dV.s`.
pub const DECI_VOLT_SEC: UnitCode = UnitCode::from_term_code(8240);

/// `270385^MDC_DIM_CENTI_VOLT_SEC^MDC`, partition 4, UCUM `cV.s`.
pub const CENTI_VOLT_SEC: UnitCode = UnitCode::from_term_code(8241);

/// `270386^MDC_DIM_MILLI_VOLT_SEC^MDC`, partition 4, UCUM `mV.s`.
pub const MILLI_VOLT_SEC: UnitCode = UnitCode::from_term_code(8242);

/// `270387^MDC_DIM_MICRO_VOLT_SEC^MDC`, partition 4, UCUM `uV.s`.
pub const MICRO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8243);

/// `270388^MDC_DIM_NANO_VOLT_SEC^MDC`, partition 4, UCUM `uV.ms`.
pub const NANO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8244);

/// `270389^MDC_DIM_PICO_VOLT_SEC^MDC`, partition 4, UCUM `pV.s`.
pub const PICO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8245);

/// `270390^MDC_DIM_FEMTO_VOLT_SEC^MDC`, partition 4, UCUM `fV.s`.
pub const FEMTO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8246);

/// `270391^MDC_DIM_ATTO_VOLT_SEC^MDC`, partition 4, UCUM `aV.s`.
pub const ATTO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8247);

/// `270392^MDC_DIM_ZEPTO_VOLT_SEC^MDC`, partition 4, UCUM `zV.s`.
pub const ZEPTO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8248);

/// `270393^MDC_DIM_YOCTO_VOLT_SEC^MDC`, partition 4, UCUM `yV.s`.
pub const YOCTO_VOLT_SEC: UnitCode = UnitCode::from_term_code(8249);

/// `270400^MDC_DIM_VOLT_PER_SEC^MDC`, partition 4, UCUM `V/s`.
pub const VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8256);

/// `270400^MDC_DIM_X_VOLT_PER_SEC^MDC`, partition 4, UCUM `V/s`.
/// The preferred reference id of this code is `MDC_DIM_VOLT_PER_SEC`.
pub const X_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8256);

/// `270401^MDC_DIM_DECA_VOLT_PER_SEC^MDC`, partition 4, UCUM `daV/s`.
pub const DECA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8257);

/// `270402^MDC_DIM_HECTO_VOLT_PER_SEC^MDC`, partition 4, UCUM `hV/s`.
pub const HECTO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8258);

/// `270403^MDC_DIM_KILO_VOLT_PER_SEC^MDC`, partition 4, UCUM `kV/s`.
pub const KILO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8259);

/// `270404^MDC_DIM_MEGA_VOLT_PER_SEC^MDC`, partition 4, UCUM `MV/s`.
pub const MEGA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8260);

/// `270405^MDC_DIM_GIGA_VOLT_PER_SEC^MDC`, partition 4, UCUM `GV/s`.
pub const GIGA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8261);

/// `270406^MDC_DIM_TERA_VOLT_PER_SEC^MDC`, partition 4, UCUM `TV/s`.
pub const TERA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8262);

/// `270407^MDC_DIM_PETA_VOLT_PER_SEC^MDC`, partition 4, UCUM `PV/s`.
pub const PETA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8263);

/// `270408^MDC_DIM_EXA_VOLT_PER_SEC^MDC`, partition 4, UCUM `EV/s`.
pub const EXA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8264);

/// `270409^MDC_DIM_ZETTA_VOLT_PER_SEC^MDC`, partition 4, UCUM `ZV/s`.
pub const ZETTA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8265);

/// `270410^MDC_DIM_YOTTA_VOLT_PER_SEC^MDC`, partition 4, UCUM `YV/s`.
pub const YOTTA_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8266);

/// `270416^MDC_DIM_DECI_VOLT_PER_SEC^MDC`, partition 4, UCUM `dV/s`.
pub const DECI_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8272);

/// `270417^MDC_DIM_CENTI_VOLT_PER_SEC^MDC`, partition 4, UCUM `cV/s`.
pub const CENTI_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8273);

/// `270418^MDC_DIM_MILLI_VOLT_PER_SEC^MDC`, partition 4, UCUM `mV/s`.
pub const MILLI_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8274);

/// `270419^MDC_DIM_MICRO_VOLT_PER_SEC^MDC`, partition 4, UCUM `uV/s`.
pub const MICRO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8275);

/// `270420^MDC_DIM_NANO_VOLT_PER_SEC^MDC`, partition 4, UCUM `nV/s`.
pub const NANO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8276);

/// `270421^MDC_DIM_PICO_VOLT_PER_SEC^MDC`, partition 4, UCUM `pV/s`.
pub const PICO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8277);

/// `270422^MDC_DIM_FEMTO_VOLT_PER_SEC^MDC`, partition 4, UCUM `fV/s`.
pub const FEMTO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8278);

/// `270423^MDC_DIM_ATTO_VOLT_PER_SEC^MDC`, partition 4, UCUM `aV/s`.
pub const ATTO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8279);

/// `270424^MDC_DIM_ZEPTO_VOLT_PER_SEC^MDC`, partition 4, UCUM `zV/s`.
pub const ZEPTO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8280);

/// `270425^MDC_DIM_YOCTO_VOLT_PER_SEC^MDC`, partition 4, UCUM `yV/s`.
pub const YOCTO_VOLT_PER_SEC: UnitCode = UnitCode::from_term_code(8281);

/// `270432^MDC_DIM_PER_OHM^MDC`, partition 4, UCUM `/Ohm`.
pub const PER_OHM: UnitCode = UnitCode::from_term_code(8288);

/// `270432^MDC_DIM_PER_X_OHM^MDC`, partition 4, UCUM `/Ohm`.
/// The preferred reference id of this code is `MDC_DIM_PER_OHM`.
pub const PER_X_OHM: UnitCode = UnitCode::from_term_code(8288);

/// `270433^MDC_DIM_PER_DECA_OHM^MDC`, partition 4, UCUM `/daOhm`.
pub const PER_DECA_OHM: UnitCode = UnitCode::from_term_code(8289);

/// `270434^MDC_DIM_PER_HECTO_OHM^MDC`, partition 4, UCUM `/hOhm`.
pub const PER_HECTO_OHM: UnitCode = UnitCode::from_term_code(8290);

/// `270435^MDC_DIM_PER_KILO_OHM^MDC`, partition 4, UCUM `/kOhm`.
pub const PER_KILO_OHM: UnitCode = UnitCode::from_term_code(8291);

/// `270436^MDC_DIM_PER_MEGA_OHM^MDC`, partition 4, UCUM `/MOhm`.
pub const PER_MEGA_OHM: UnitCode = UnitCode::from_term_code(8292);

/// `270437^MDC_DIM_PER_GIGA_OHM^MDC`, partition 4, UCUM `/GOhm`.
pub const PER_GIGA_OHM: UnitCode = UnitCode::from_term_code(8293);

/// `270438^MDC_DIM_PER_TERA_OHM^MDC`, partition 4, UCUM `/TOhm`.
pub const PER_TERA_OHM: UnitCode = UnitCode::from_term_code(8294);

/// `270439^MDC_DIM_PER_PETA_OHM^MDC`, partition 4, UCUM `/POhm`.
pub const PER_PETA_OHM: UnitCode = UnitCode::from_term_code(8295);

/// `270440^MDC_DIM_PER_EXA_OHM^MDC`, partition 4, UCUM `/EOhm`.
pub const PER_EXA_OHM: UnitCode = UnitCode::from_term_code(8296);

/// `270441^MDC_DIM_PER_ZETTA_OHM^MDC`, partition 4, UCUM `/ZOhm`.
pub const PER_ZETTA_OHM: UnitCode = UnitCode::from_term_code(8297);

/// `270442^MDC_DIM_PER_YOTTA_OHM^MDC`, partition 4, UCUM `/YOhm`.
pub const PER_YOTTA_OHM: UnitCode = UnitCode::from_term_code(8298);

/// `270448^MDC_DIM_PER_DECI_OHM^MDC`, partition 4, UCUM `/dOhm`.
pub const PER_DECI_OHM: UnitCode = UnitCode::from_term_code(8304);

/// `270449^MDC_DIM_PER_CENTI_OHM^MDC`, partition 4, UCUM `/cOhm`.
pub const PER_CENTI_OHM: UnitCode = UnitCode::from_term_code(8305);

/// `270450^MDC_DIM_PER_MILLI_OHM^MDC`, partition 4, UCUM `/mOhm`.
pub const PER_MILLI_OHM: UnitCode = UnitCode::from_term_code(8306);

/// `270451^MDC_DIM_PER_MICRO_OHM^MDC`, partition 4, UCUM `/uOhm`.
pub const PER_MICRO_OHM: UnitCode = UnitCode::from_term_code(8307);

/// `270452^MDC_DIM_PER_NANO_OHM^MDC`, partition 4, UCUM `/nOhm`.
pub const PER_NANO_OHM: UnitCode = UnitCode::from_term_code(8308);

/// `270453^MDC_DIM_PER_PICO_OHM^MDC`, partition 4, UCUM `/pOhm`.
pub const PER_PICO_OHM: UnitCode = UnitCode::from_term_code(8309);

/// `270454^MDC_DIM_PER_FEMTO_OHM^MDC`, partition 4, UCUM `/fOhm`.
pub const PER_FEMTO_OHM: UnitCode = UnitCode::from_term_code(8310);

/// `270455^MDC_DIM_PER_ATTO_OHM^MDC`, partition 4, UCUM `/aOhm`.
pub const PER_ATTO_OHM: UnitCode = UnitCode::from_term_code(8311);

/// `270456^MDC_DIM_PER_ZEPTO_OHM^MDC`, partition 4, UCUM `/zOhm`.
pub const PER_ZEPTO_OHM: UnitCode = UnitCode::from_term_code(8312);

/// `270457^MDC_DIM_PER_YOCTO_OHM^MDC`, partition 4, UCUM `/yOhm`.
pub const PER_YOCTO_OHM: UnitCode = UnitCode::from_term_code(8313);

/// `270464^MDC_DIM_DYNE_SEC_M_SQ_PER_CM_5^MDC`, partition 4, UCUM `dyn.s.cm-5.m2`.
pub const DYNE_SEC_M_SQ_PER_CM_5: UnitCode = UnitCode::from_term_code(8320);

/// `270496^MDC_DIM_CAL^MDC`, partition 4, UCUM `cal`.
pub const CAL: UnitCode = UnitCode::from_term_code(8352);

/// `270496^MDC_DIM_X_CAL^MDC`, partition 4, UCUM `cal`.
/// The preferred reference id of this code is `MDC_DIM_CAL`.
pub const X_CAL: UnitCode = UnitCode::from_term_code(8352);

/// `270497^MDC_DIM_DECA_CAL^MDC`, partition 4, UCUM `dacal`.
pub const DECA_CAL: UnitCode = UnitCode::from_term_code(8353);

/// `270498^MDC_DIM_HECTO_CAL^MDC`, partition 4, UCUM `hcal`.
pub const HECTO_CAL: UnitCode = UnitCode::from_term_code(8354);

/// `270499^MDC_DIM_KILO_CAL^MDC`, partition 4, UCUM `kcal`.
pub const KILO_CAL: UnitCode = UnitCode::from_term_code(8355);

/// `270500^MDC_DIM_MEGA_CAL^MDC`, partition 4, UCUM `Mcal`.
pub const MEGA_CAL: UnitCode = UnitCode::from_term_code(8356);

/// `270501^MDC_DIM_GIGA_CAL^MDC`, partition 4, UCUM `Gcal`.
pub const GIGA_CAL: UnitCode = UnitCode::from_term_code(8357);

/// `270502^MDC_DIM_TERA_CAL^MDC`, partition 4, UCUM `Tcal`.
pub const TERA_CAL: UnitCode = UnitCode::from_term_code(8358);

/// `270503^MDC_DIM_PETA_CAL^MDC`, partition 4, UCUM `Pcal`.
pub const PETA_CAL: UnitCode = UnitCode::from_term_code(8359);

/// `270504^MDC_DIM_EXA_CAL^MDC`, partition 4, UCUM `Ecal`.
pub const EXA_CAL: UnitCode = UnitCode::from_term_code(8360);

/// `270505^MDC_DIM_ZETTA_CAL^MDC`, partition 4, UCUM `Zcal`.
pub const ZETTA_CAL: UnitCode = UnitCode::from_term_code(8361);

/// `270506^MDC_DIM_YOTTA_CAL^MDC`, partition 4, UCUM `Ycal`.
pub const YOTTA_CAL: UnitCode = UnitCode::from_term_code(8362);

/// `270512^MDC_DIM_DECI_CAL^MDC`, partition 4, UCUM `dcal`.
pub const DECI_CAL: UnitCode = UnitCode::from_term_code(8368);

/// `270513^MDC_DIM_CENTI_CAL^MDC`, partition 4, UCUM `ccal`.
pub const CENTI_CAL: UnitCode = UnitCode::from_term_code(8369);

/// `270514^MDC_DIM_MILLI_CAL^MDC`, partition 4, UCUM `mcal`.
pub const MILLI_CAL: UnitCode = UnitCode::from_term_code(8370);

/// `270515^MDC_DIM_MICRO_CAL^MDC`, partition 4, UCUM `ucal`.
pub const MICRO_CAL: UnitCode = UnitCode::from_term_code(8371);

/// `270516^MDC_DIM_NANO_CAL^MDC`, partition 4, UCUM `ncal`.
pub const NANO_CAL: UnitCode = UnitCode::from_term_code(8372);

/// `270517^MDC_DIM_PICO_CAL^MDC`, partition 4, UCUM `pcal`.
pub const PICO_CAL: UnitCode = UnitCode::from_term_code(8373);

/// `270518^MDC_DIM_FEMTO_CAL^MDC`, partition 4, UCUM `fcal`.
pub const FEMTO_CAL: UnitCode = UnitCode::from_term_code(8374);

/// `270519^MDC_DIM_ATTO_CAL^MDC`, partition 4, UCUM `acal`.
pub const ATTO_CAL: UnitCode = UnitCode::from_term_code(8375);

/// `270520^MDC_DIM_ZEPTO_CAL^MDC`, partition 4, UCUM `zcal`.
pub const ZEPTO_CAL: UnitCode = UnitCode::from_term_code(8376);

/// `270521^MDC_DIM_YOCTO_CAL^MDC`, partition 4, UCUM `ycal`.
pub const YOCTO_CAL: UnitCode = UnitCode::from_term_code(8377);

/// `270528^MDC_DIM_NUTR_CAL^MDC`, partition 4, UCUM `[Cal]`.
pub const NUTR_CAL: UnitCode = UnitCode::from_term_code(8384);

/// `270528^MDC_DIM_X_NUTR_CAL^MDC`, partition 4, UCUM `[Cal]`.
/// The preferred reference id of this code is `MDC_DIM_NUTR_CAL`.
pub const X_NUTR_CAL: UnitCode = UnitCode::from_term_code(8384);

/// `270529^MDC_DIM_DECA_NUTR_CAL^MDC`, partition 4, UCUM `10*1.[Cal]`.
pub const DECA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8385);

/// `270530^MDC_DIM_HECTO_NUTR_CAL^MDC`, partition 4, UCUM `10*2.[Cal]`.
pub const HECTO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8386);

/// `270531^MDC_DIM_KILO_NUTR_CAL^MDC`, partition 4, UCUM `10*3.[Cal]`.
pub const KILO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8387);

/// `270532^MDC_DIM_MEGA_NUTR_CAL^MDC`, partition 4, UCUM `10*6.[Cal]`.
pub const MEGA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8388);

/// `270533^MDC_DIM_GIGA_NUTR_CAL^MDC`, partition 4, UCUM `10*9.[Cal]`.
pub const GIGA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8389);

/// `270534^MDC_DIM_TERA_NUTR_CAL^MDC`, partition 4, UCUM `10*12.[Cal]`.
pub const TERA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8390);

/// `270535^MDC_DIM_PETA_NUTR_CAL^MDC`, partition 4, UCUM `10*15.[Cal]`.
pub const PETA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8391);

/// `270536^MDC_DIM_EXA_NUTR_CAL^MDC`, partition 4, UCUM `10*18.[Cal]`.
pub const EXA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8392);

/// `270537^MDC_DIM_ZETTA_NUTR_CAL^MDC`, partition 4, UCUM `10*21.[Cal]`.
pub const ZETTA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8393);

/// `270538^MDC_DIM_YOTTA_NUTR_CAL^MDC`, partition 4, UCUM `10*24.[Cal]`.
pub const YOTTA_NUTR_CAL: UnitCode = UnitCode::from_term_code(8394);

/// `270544^MDC_DIM_DECI_NUTR_CAL^MDC`, partition 4, UCUM `10*-1.[Cal]`.
pub const DECI_NUTR_CAL: UnitCode = UnitCode::from_term_code(8400);

/// `270545^MDC_DIM_CENTI_NUTR_CAL^MDC`, partition 4, UCUM `10*-2.[Cal]`.
pub const CENTI_NUTR_CAL: UnitCode = UnitCode::from_term_code(8401);

/// `270546^MDC_DIM_MILLI_NUTR_CAL^MDC`, partition 4, UCUM `10*-3.[Cal]`.
pub const MILLI_NUTR_CAL: UnitCode = UnitCode::from_term_code(8402);

/// `270547^MDC_DIM_MICRO_NUTR_CAL^MDC`, partition 4, UCUM `10*-6.[Cal]`.
pub const MICRO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8403);

/// `270548^MDC_DIM_NANO_NUTR_CAL^MDC`, partition 4, UCUM `10*-9.[Cal]`.
pub const NANO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8404);

/// `270549^MDC_DIM_PICO_NUTR_CAL^MDC`, partition 4, UCUM `10*-12.[Cal]`.
pub const PICO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8405);

/// `270550^MDC_DIM_FEMTO_NUTR_CAL^MDC`, partition 4, UCUM `10*-15.[Cal]`.
pub const FEMTO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8406);

/// `270551^MDC_DIM_ATTO_NUTR_CAL^MDC`, partition 4, UCUM `10*-18.[Cal]`.
pub const ATTO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8407);

/// `270552^MDC_DIM_ZEPTO_NUTR_CAL^MDC`, partition 4, UCUM `10*-21.[Cal]`.
pub const ZEPTO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8408);

/// `270553^MDC_DIM_YOCTO_NUTR_CAL^MDC`, partition 4, UCUM `10*-24.[Cal]`.
pub const YOCTO_NUTR_CAL: UnitCode = UnitCode::from_term_code(8409);

/// `270560^MDC_DIM_CAL_PER_DAY^MDC`, partition 4, UCUM `cal/d`.
pub const CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8416);

/// `270560^MDC_DIM_X_CAL_PER_DAY^MDC`, partition 4, UCUM `cal/d`.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_DAY`.
pub const X_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8416);

/// `270561^MDC_DIM_DECA_CAL_PER_DAY^MDC`, partition 4, UCUM `dacal/d`.
pub const DECA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8417);

/// `270562^MDC_DIM_HECTO_CAL_PER_DAY^MDC`, partition 4, UCUM `hcal/d`.
pub const HECTO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8418);

/// `270563^MDC_DIM_KILO_CAL_PER_DAY^MDC`, partition 4, UCUM `kcal/d`.
pub const KILO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8419);

/// `270564^MDC_DIM_MEGA_CAL_PER_DAY^MDC`, partition 4, UCUM `Mcal/d`.
pub const MEGA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8420);

/// `270565^MDC_DIM_GIGA_CAL_PER_DAY^MDC`, partition 4, UCUM `Gcal/d`.
pub const GIGA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8421);

/// `270566^MDC_DIM_TERA_CAL_PER_DAY^MDC`, partition 4, UCUM `Tcal/d`.
pub const TERA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8422);

/// `270567^MDC_DIM_PETA_CAL_PER_DAY^MDC`, partition 4, UCUM `Pcal/d`.
pub const PETA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8423);

/// `270568^MDC_DIM_EXA_CAL_PER_DAY^MDC`, partition 4, UCUM `Ecal/d`.
pub const EXA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8424);

/// `270569^MDC_DIM_ZETTA_CAL_PER_DAY^MDC`, partition 4, UCUM `Zcal/d`.
pub const ZETTA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8425);

/// `270570^MDC_DIM_YOTTA_CAL_PER_DAY^MDC`, partition 4, UCUM `Ycal/d`.
pub const YOTTA_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8426);

/// `270576^MDC_DIM_DECI_CAL_PER_DAY^MDC`, partition 4, UCUM `dcal/d`.
pub const DECI_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8432);

/// `270577^MDC_DIM_CENTI_CAL_PER_DAY^MDC`, partition 4, UCUM `ccal/d`.
pub const CENTI_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8433);

/// `270578^MDC_DIM_MILLI_CAL_PER_DAY^MDC`, partition 4, UCUM `mcal/d`.
pub const MILLI_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8434);

/// `270579^MDC_DIM_MICRO_CAL_PER_DAY^MDC`, partition 4, UCUM `ucal/d`.
pub const MICRO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8435);

/// `270580^MDC_DIM_NANO_CAL_PER_DAY^MDC`, partition 4, UCUM `ncal/d`.
pub const NANO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8436);

/// `270581^MDC_DIM_PICO_CAL_PER_DAY^MDC`, partition 4, UCUM `pcal/d`.
pub const PICO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8437);

/// `270582^MDC_DIM_FEMTO_CAL_PER_DAY^MDC`, partition 4, UCUM `fcal/d`.
pub const FEMTO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8438);

/// `270583^MDC_DIM_ATTO_CAL_PER_DAY^MDC`, partition 4, UCUM `acal/d`.
pub const ATTO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8439);

/// `270584^MDC_DIM_ZEPTO_CAL_PER_DAY^MDC`, partition 4, UCUM `zcal/d`.
pub const ZEPTO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8440);

/// `270585^MDC_DIM_YOCTO_CAL_PER_DAY^MDC`, partition 4, UCUM `ycal/d`.
pub const YOCTO_CAL_PER_DAY: UnitCode = UnitCode::from_term_code(8441);

/// `270592^MDC_DIM_JOULES_PER_BREATH^MDC`, partition 4, UCUM `J/{breath}`.
pub const JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8448);

/// `270592^MDC_DIM_X_JOULES_PER_BREATH^MDC`, partition 4, UCUM `J/{breath}`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_BREATH`.
pub const X_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8448);

/// `270593^MDC_DIM_DECA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `daJ/{breath}`.
pub const DECA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8449);

/// `270594^MDC_DIM_HECTO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `hJ/{breath}`.
pub const HECTO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8450);

/// `270595^MDC_DIM_KILO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `kJ/{breath}`.
pub const KILO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8451);

/// `270596^MDC_DIM_MEGA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `MJ/{breath}`.
pub const MEGA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8452);

/// `270597^MDC_DIM_GIGA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `GJ/{breath}`.
pub const GIGA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8453);

/// `270598^MDC_DIM_TERA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `TJ/{breath}`.
pub const TERA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8454);

/// `270599^MDC_DIM_PETA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `PJ/{breath}`.
pub const PETA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8455);

/// `270600^MDC_DIM_EXA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `EJ/{breath}`.
pub const EXA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8456);

/// `270601^MDC_DIM_ZETTA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `ZJ/{breath}`.
pub const ZETTA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8457);

/// `270602^MDC_DIM_YOTTA_JOULES_PER_BREATH^MDC`, partition 4, UCUM `YJ/{breath}`.
pub const YOTTA_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8458);

/// `270608^MDC_DIM_DECI_JOULES_PER_BREATH^MDC`, partition 4, UCUM `dJ/{breath}`.
pub const DECI_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8464);

/// `270609^MDC_DIM_CENTI_JOULES_PER_BREATH^MDC`, partition 4, UCUM `cJ/{breath}`.
pub const CENTI_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8465);

/// `270610^MDC_DIM_MILLI_JOULES_PER_BREATH^MDC`, partition 4, UCUM `mJ/{breath}`.
pub const MILLI_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8466);

/// `270611^MDC_DIM_MICRO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `uJ/{breath}`.
pub const MICRO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8467);

/// `270612^MDC_DIM_NANO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `nJ/{breath}`.
pub const NANO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8468);

/// `270613^MDC_DIM_PICO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `pJ/{breath}`.
pub const PICO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8469);

/// `270614^MDC_DIM_FEMTO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `fJ/{breath}`.
pub const FEMTO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8470);

/// `270615^MDC_DIM_ATTO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `aJ/{breath}`.
pub const ATTO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8471);

/// `270616^MDC_DIM_ZEPTO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `zJ/{breath}`.
pub const ZEPTO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8472);

/// `270617^MDC_DIM_YOCTO_JOULES_PER_BREATH^MDC`, partition 4, UCUM `yJ/{breath}`.
pub const YOCTO_JOULES_PER_BREATH: UnitCode = UnitCode::from_term_code(8473);

/// `270624^MDC_DIM_JOULES_PER_L^MDC`, partition 4, UCUM `J/L`.
pub const JOULES_PER_L: UnitCode = UnitCode::from_term_code(8480);

/// `270624^MDC_DIM_X_JOULES_PER_L^MDC`, partition 4, UCUM `J/L`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_L`.
pub const X_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8480);

/// `270625^MDC_DIM_DECA_JOULES_PER_L^MDC`, partition 4, UCUM `daJ/L`.
pub const DECA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8481);

/// `270626^MDC_DIM_HECTO_JOULES_PER_L^MDC`, partition 4, UCUM `hJ/L`.
pub const HECTO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8482);

/// `270627^MDC_DIM_KILO_JOULES_PER_L^MDC`, partition 4, UCUM `kJ/L`.
pub const KILO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8483);

/// `270628^MDC_DIM_MEGA_JOULES_PER_L^MDC`, partition 4, UCUM `MJ/L`.
pub const MEGA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8484);

/// `270629^MDC_DIM_GIGA_JOULES_PER_L^MDC`, partition 4, UCUM `GJ/L`.
pub const GIGA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8485);

/// `270630^MDC_DIM_TERA_JOULES_PER_L^MDC`, partition 4, UCUM `TJ/L`.
pub const TERA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8486);

/// `270631^MDC_DIM_PETA_JOULES_PER_L^MDC`, partition 4, UCUM `PJ/L`.
pub const PETA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8487);

/// `270632^MDC_DIM_EXA_JOULES_PER_L^MDC`, partition 4, UCUM `EJ/L`.
pub const EXA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8488);

/// `270633^MDC_DIM_ZETTA_JOULES_PER_L^MDC`, partition 4, UCUM `ZJ/L`.
pub const ZETTA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8489);

/// `270634^MDC_DIM_YOTTA_JOULES_PER_L^MDC`, partition 4, UCUM `YJ/L`.
pub const YOTTA_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8490);

/// `270640^MDC_DIM_DECI_JOULES_PER_L^MDC`, partition 4, UCUM `dJ/L`.
pub const DECI_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8496);

/// `270641^MDC_DIM_CENTI_JOULES_PER_L^MDC`, partition 4, UCUM `cJ/L`.
pub const CENTI_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8497);

/// `270642^MDC_DIM_MILLI_JOULES_PER_L^MDC`, partition 4, UCUM `mJ/L`.
pub const MILLI_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8498);

/// `270643^MDC_DIM_MICRO_JOULES_PER_L^MDC`, partition 4, UCUM `uJ/L`.
pub const MICRO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8499);

/// `270644^MDC_DIM_NANO_JOULES_PER_L^MDC`, partition 4, UCUM `nJ/L`.
pub const NANO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8500);

/// `270645^MDC_DIM_PICO_JOULES_PER_L^MDC`, partition 4, UCUM `pJ/L`.
pub const PICO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8501);

/// `270646^MDC_DIM_FEMTO_JOULES_PER_L^MDC`, partition 4, UCUM `fJ/L`.
pub const FEMTO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8502);

/// `270647^MDC_DIM_ATTO_JOULES_PER_L^MDC`, partition 4, UCUM `aJ/L`.
pub const ATTO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8503);

/// `270648^MDC_DIM_ZEPTO_JOULES_PER_L^MDC`, partition 4, UCUM `zJ/L`.
pub const ZEPTO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8504);

/// `270649^MDC_DIM_YOCTO_JOULES_PER_L^MDC`, partition 4, UCUM `yJ/L`.
pub const YOCTO_JOULES_PER_L: UnitCode = UnitCode::from_term_code(8505);

/// `270656^MDC_DIM_DYNE_SEC_PER_CM_5^MDC`, partition 4, UCUM `dyn.s/cm5`.
pub const DYNE_SEC_PER_CM_5: UnitCode = UnitCode::from_term_code(8512);

/// `270688^MDC_DIM_MMHG_SEC_PER_ML^MDC`, partition 4, UCUM `mm[Hg].s/mL`.
pub const MMHG_SEC_PER_ML: UnitCode = UnitCode::from_term_code(8544);

/// `270720^MDC_DIM_MMHG_MIN_PER_L^MDC`, partition 4, UCUM `mm[Hg].min/L`.
pub const MMHG_MIN_PER_L: UnitCode = UnitCode::from_term_code(8576);

/// `270752^MDC_DIM_BIT^MDC`, partition 4, UCUM `bit`.
pub const BIT: UnitCode = UnitCode::from_term_code(8608);

/// `270784^MDC_DIM_BYTE^MDC`, partition 4, UCUM `By`.
pub const BYTE: UnitCode = UnitCode::from_term_code(8640);

/// `270816^MDC_DIM_DROPS_PER_L^MDC`, partition 4, UCUM `[drp]/L`.
pub const DROPS_PER_L: UnitCode = UnitCode::from_term_code(8672);

/// `270816^MDC_DIM_DROPS_PER_X_L^MDC`, partition 4, UCUM `[drp]/L`.
/// The preferred reference id of this code is `MDC_DIM_DROPS_PER_L`.
pub const DROPS_PER_X_L: UnitCode = UnitCode::from_term_code(8672);

/// `270817^MDC_DIM_DROPS_PER_DECA_L^MDC`, partition 4, UCUM `[drp]/daL`.
pub const DROPS_PER_DECA_L: UnitCode = UnitCode::from_term_code(8673);

/// `270818^MDC_DIM_DROPS_PER_HECTO_L^MDC`, partition 4, UCUM `[drp]/hL`.
pub const DROPS_PER_HECTO_L: UnitCode = UnitCode::from_term_code(8674);

/// `270819^MDC_DIM_DROPS_PER_KILO_L^MDC`, partition 4, UCUM `[drp]/kL`.
pub const DROPS_PER_KILO_L: UnitCode = UnitCode::from_term_code(8675);

/// `270820^MDC_DIM_DROPS_PER_MEGA_L^MDC`, partition 4, UCUM `[drp]/ML`.
pub const DROPS_PER_MEGA_L: UnitCode = UnitCode::from_term_code(8676);

/// `270821^MDC_DIM_DROPS_PER_GIGA_L^MDC`, partition 4, UCUM `[drp]/GL`.
pub const DROPS_PER_GIGA_L: UnitCode = UnitCode::from_term_code(8677);

/// `270822^MDC_DIM_DROPS_PER_TERA_L^MDC`, partition 4, UCUM `[drp]/TL`.
pub const DROPS_PER_TERA_L: UnitCode = UnitCode::from_term_code(8678);

/// `270823^MDC_DIM_DROPS_PER_PETA_L^MDC`, partition 4, UCUM `[drp]/PL`.
pub const DROPS_PER_PETA_L: UnitCode = UnitCode::from_term_code(8679);

/// `270824^MDC_DIM_DROPS_PER_EXA_L^MDC`, partition 4, UCUM `[drp]/EL`.
pub const DROPS_PER_EXA_L: UnitCode = UnitCode::from_term_code(8680);

/// `270825^MDC_DIM_DROPS_PER_ZETTA_L^MDC`, partition 4, UCUM `[drp]/ZL`.
pub const DROPS_PER_ZETTA_L: UnitCode = UnitCode::from_term_code(8681);

/// `270826^MDC_DIM_DROPS_PER_YOTTA_L^MDC`, partition 4, UCUM `[drp]/YL`.
pub const DROPS_PER_YOTTA_L: UnitCode = UnitCode::from_term_code(8682);

/// `270832^MDC_DIM_DROPS_PER_DECI_L^MDC`, partition 4, UCUM `[drp]/dL`.
pub const DROPS_PER_DECI_L: UnitCode = UnitCode::from_term_code(8688);

/// `270833^MDC_DIM_DROPS_PER_CENTI_L^MDC`, partition 4, UCUM `[drp]/cL`.
pub const DROPS_PER_CENTI_L: UnitCode = UnitCode::from_term_code(8689);

/// `270834^MDC_DIM_DROPS_PER_MILLI_L^MDC`, partition 4, UCUM `[drp]/mL`.
pub const DROPS_PER_MILLI_L: UnitCode = UnitCode::from_term_code(8690);

/// `270835^MDC_DIM_DROPS_PER_MICRO_L^MDC`, partition 4, UCUM `[drp]/uL`.
pub const DROPS_PER_MICRO_L: UnitCode = UnitCode::from_term_code(8691);

/// `270836^MDC_DIM_DROPS_PER_NANO_L^MDC`, partition 4, UCUM `[drp]/nL`.
pub const DROPS_PER_NANO_L: UnitCode = UnitCode::from_term_code(8692);

/// `270837^MDC_DIM_DROPS_PER_PICO_L^MDC`, partition 4, UCUM `[drp]/pL`.
pub const DROPS_PER_PICO_L: UnitCode = UnitCode::from_term_code(8693);

/// `270838^MDC_DIM_DROPS_PER_FEMTO_L^MDC`, partition 4, UCUM `[drp]/fL`.
pub const DROPS_PER_FEMTO_L: UnitCode = UnitCode::from_term_code(8694);

/// `270839^MDC_DIM_DROPS_PER_ATTO_L^MDC`, partition 4, UCUM `[drp]/aL`.
pub const DROPS_PER_ATTO_L: UnitCode = UnitCode::from_term_code(8695);

/// `270840^MDC_DIM_DROPS_PER_ZEPTO_L^MDC`, partition 4, UCUM `[drp]/zL`.
pub const DROPS_PER_ZEPTO_L: UnitCode = UnitCode::from_term_code(8696);

/// `270841^MDC_DIM_DROPS_PER_YOCTO_L^MDC`, partition 4, UCUM `[drp]/yL`.
pub const DROPS_PER_YOCTO_L: UnitCode = UnitCode::from_term_code(8697);

/// `270848^MDC_DIM_BREATHS_PER_MIN_PER_L^MDC`, partition 4, UCUM `1/min/L`.
pub const BREATHS_PER_MIN_PER_L: UnitCode = UnitCode::from_term_code(8704);

/// `270848^MDC_DIM_BREATHS_PER_MIN_PER_X_L^MDC`, partition 4, UCUM `1/min/L`.
/// The preferred reference id of this code is `MDC_DIM_BREATHS_PER_MIN_PER_L`.
pub const BREATHS_PER_MIN_PER_X_L: UnitCode = UnitCode::from_term_code(8704);

/// `270849^MDC_DIM_BREATHS_PER_MIN_PER_DECA_L^MDC`, partition 4, UCUM `1/min/daL`.
pub const BREATHS_PER_MIN_PER_DECA_L: UnitCode = UnitCode::from_term_code(8705);

/// `270850^MDC_DIM_BREATHS_PER_MIN_PER_HECTO_L^MDC`, partition 4, UCUM `1/min/hL`.
pub const BREATHS_PER_MIN_PER_HECTO_L: UnitCode = UnitCode::from_term_code(8706);

/// `270851^MDC_DIM_BREATHS_PER_MIN_PER_KILO_L^MDC`, partition 4, UCUM `1/min/kL`.
pub const BREATHS_PER_MIN_PER_KILO_L: UnitCode = UnitCode::from_term_code(8707);

/// `270852^MDC_DIM_BREATHS_PER_MIN_PER_MEGA_L^MDC`, partition 4, UCUM `1/min/ML`.
pub const BREATHS_PER_MIN_PER_MEGA_L: UnitCode = UnitCode::from_term_code(8708);

/// `270853^MDC_DIM_BREATHS_PER_MIN_PER_GIGA_L^MDC`, partition 4, UCUM `1/min/GL`.
pub const BREATHS_PER_MIN_PER_GIGA_L: UnitCode = UnitCode::from_term_code(8709);

/// `270854^MDC_DIM_BREATHS_PER_MIN_PER_TERA_L^MDC`, partition 4, UCUM `1/min/TL`.
pub const BREATHS_PER_MIN_PER_TERA_L: UnitCode = UnitCode::from_term_code(8710);

/// `270855^MDC_DIM_BREATHS_PER_MIN_PER_PETA_L^MDC`, partition 4, UCUM `1/min/PL`.
pub const BREATHS_PER_MIN_PER_PETA_L: UnitCode = UnitCode::from_term_code(8711);

/// `270856^MDC_DIM_BREATHS_PER_MIN_PER_EXA_L^MDC`, partition 4, UCUM `1/min/EL`.
pub const BREATHS_PER_MIN_PER_EXA_L: UnitCode = UnitCode::from_term_code(8712);

/// `270857^MDC_DIM_BREATHS_PER_MIN_PER_ZETTA_L^MDC`, partition 4, UCUM `1/min/ZL`.
pub const BREATHS_PER_MIN_PER_ZETTA_L: UnitCode = UnitCode::from_term_code(8713);

/// `270858^MDC_DIM_BREATHS_PER_MIN_PER_YOTTA_L^MDC`, partition 4, UCUM `1/min/YL`.
pub const BREATHS_PER_MIN_PER_YOTTA_L: UnitCode = UnitCode::from_term_code(8714);

/// `270864^MDC_DIM_BREATHS_PER_MIN_PER_DECI_L^MDC`, partition 4, UCUM `1/min/dL`.
pub const BREATHS_PER_MIN_PER_DECI_L: UnitCode = UnitCode::from_term_code(8720);

/// `270865^MDC_DIM_BREATHS_PER_MIN_PER_CENTI_L^MDC`, partition 4, UCUM `1/min/cL`.
pub const BREATHS_PER_MIN_PER_CENTI_L: UnitCode = UnitCode::from_term_code(8721);

/// `270866^MDC_DIM_BREATHS_PER_MIN_PER_MILLI_L^MDC`, partition 4, UCUM `1/min/mL`.
pub const BREATHS_PER_MIN_PER_MILLI_L: UnitCode = UnitCode::from_term_code(8722);

/// `270867^MDC_DIM_BREATHS_PER_MIN_PER_MICRO_L^MDC`, partition 4, UCUM `1/min/uL`.
pub const BREATHS_PER_MIN_PER_MICRO_L: UnitCode = UnitCode::from_term_code(8723);

/// `270868^MDC_DIM_BREATHS_PER_MIN_PER_NANO_L^MDC`, partition 4, UCUM `1/min/nL`.
pub const BREATHS_PER_MIN_PER_NANO_L: UnitCode = UnitCode::from_term_code(8724);

/// `270869^MDC_DIM_BREATHS_PER_MIN_PER_PICO_L^MDC`, partition 4, UCUM `1/min/pL`.
pub const BREATHS_PER_MIN_PER_PICO_L: UnitCode = UnitCode::from_term_code(8725);

/// `270870^MDC_DIM_BREATHS_PER_MIN_PER_FEMTO_L^MDC`, partition 4, UCUM `1/min/fL`.
pub const BREATHS_PER_MIN_PER_FEMTO_L: UnitCode = UnitCode::from_term_code(8726);

/// `270871^MDC_DIM_BREATHS_PER_MIN_PER_ATTO_L^MDC`, partition 4, UCUM `1/min/aL`.
pub const BREATHS_PER_MIN_PER_ATTO_L: UnitCode = UnitCode::from_term_code(8727);

/// `270872^MDC_DIM_BREATHS_PER_MIN_PER_ZEPTO_L^MDC`, partition 4, UCUM `1/min/zL`.
pub const BREATHS_PER_MIN_PER_ZEPTO_L: UnitCode = UnitCode::from_term_code(8728);

/// `270873^MDC_DIM_BREATHS_PER_MIN_PER_YOCTO_L^MDC`, partition 4, UCUM `1/min/yL`.
pub const BREATHS_PER_MIN_PER_YOCTO_L: UnitCode = UnitCode::from_term_code(8729);

/// `270880^MDC_DIM_SQUARE_BREATHS_PER_MIN_PER_L^MDC`, partition 4, UCUM `1/min/L`.
pub const SQUARE_BREATHS_PER_MIN_PER_L: UnitCode = UnitCode::from_term_code(8736);

/// `270912^MDC_DIM_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `L/min/kg`.
pub const L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8768);

/// `270912^MDC_DIM_X_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `L/min/kg`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MIN_PER_KG`.
pub const X_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8768);

/// `270913^MDC_DIM_DECA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `daL/min/kg`.
pub const DECA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8769);

/// `270914^MDC_DIM_HECTO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `hL/min/kg`.
pub const HECTO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8770);

/// `270915^MDC_DIM_KILO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `kL/min/kg`.
pub const KILO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8771);

/// `270916^MDC_DIM_MEGA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `ML/min/kg`.
pub const MEGA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8772);

/// `270917^MDC_DIM_GIGA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `GL/min/kg`.
pub const GIGA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8773);

/// `270918^MDC_DIM_TERA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `TL/min/kg`.
pub const TERA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8774);

/// `270919^MDC_DIM_PETA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `PL/min/kg`.
pub const PETA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8775);

/// `270920^MDC_DIM_EXA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `EL/min/kg`.
pub const EXA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8776);

/// `270921^MDC_DIM_ZETTA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `ZL/min/kg`.
pub const ZETTA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8777);

/// `270922^MDC_DIM_YOTTA_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `YL/min/kg`.
pub const YOTTA_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8778);

/// `270928^MDC_DIM_DECI_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `dL/min/kg`.
pub const DECI_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8784);

/// `270929^MDC_DIM_CENTI_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `cL/min/kg`.
pub const CENTI_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8785);

/// `270930^MDC_DIM_MILLI_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `mL/min/kg`.
pub const MILLI_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8786);

/// `270931^MDC_DIM_MICRO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `uL/min/kg`.
pub const MICRO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8787);

/// `270932^MDC_DIM_NANO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `nL/min/kg`.
pub const NANO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8788);

/// `270933^MDC_DIM_PICO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `pL/min/kg`.
pub const PICO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8789);

/// `270934^MDC_DIM_FEMTO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `fL/min/kg`.
pub const FEMTO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8790);

/// `270935^MDC_DIM_ATTO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `aL/min/kg`.
pub const ATTO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8791);

/// `270936^MDC_DIM_ZEPTO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `zL/min/kg`.
pub const ZEPTO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8792);

/// `270937^MDC_DIM_YOCTO_L_PER_MIN_PER_KG^MDC`, partition 4, UCUM `yL/min/kg`.
pub const YOCTO_L_PER_MIN_PER_KG: UnitCode = UnitCode::from_term_code(8793);

/// `270944^MDC_DIM_O2_SAT_PERCENT_SEC^MDC`, partition 4, UCUM `%{sat}.s`.
pub const O2_SAT_PERCENT_SEC: UnitCode = UnitCode::from_term_code(8800);

/// `270976^MDC_DIM_M_PER_VOLT^MDC`, partition 4, UCUM `m/V`.
pub const M_PER_VOLT: UnitCode = UnitCode::from_term_code(8832);

/// `270976^MDC_DIM_X_M_PER_VOLT^MDC`, partition 4, UCUM `m/V`.
/// The preferred reference id of this code is `MDC_DIM_M_PER_VOLT`.
pub const X_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8832);

/// `270977^MDC_DIM_DECA_M_PER_VOLT^MDC`, partition 4, UCUM `dam/V`.
pub const DECA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8833);

/// `270978^MDC_DIM_HECTO_M_PER_VOLT^MDC`, partition 4, UCUM `hm/V`.
pub const HECTO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8834);

/// `270979^MDC_DIM_KILO_M_PER_VOLT^MDC`, partition 4, UCUM `km/V`.
pub const KILO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8835);

/// `270980^MDC_DIM_MEGA_M_PER_VOLT^MDC`, partition 4, UCUM `Mm/V`.
pub const MEGA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8836);

/// `270981^MDC_DIM_GIGA_M_PER_VOLT^MDC`, partition 4, UCUM `Gm/V`.
pub const GIGA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8837);

/// `270982^MDC_DIM_TERA_M_PER_VOLT^MDC`, partition 4, UCUM `Tm/V`.
pub const TERA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8838);

/// `270983^MDC_DIM_PETA_M_PER_VOLT^MDC`, partition 4, UCUM `Pm/V`.
pub const PETA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8839);

/// `270984^MDC_DIM_EXA_M_PER_VOLT^MDC`, partition 4, UCUM `Em/V`.
pub const EXA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8840);

/// `270985^MDC_DIM_ZETTA_M_PER_VOLT^MDC`, partition 4, UCUM `Zm/V`.
pub const ZETTA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8841);

/// `270986^MDC_DIM_YOTTA_M_PER_VOLT^MDC`, partition 4, UCUM `Ym/V`.
pub const YOTTA_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8842);

/// `270992^MDC_DIM_DECI_M_PER_VOLT^MDC`, partition 4, UCUM `dm/V`.
pub const DECI_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8848);

/// `270993^MDC_DIM_CENTI_M_PER_VOLT^MDC`, partition 4, UCUM `cm/V`.
pub const CENTI_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8849);

/// `270994^MDC_DIM_MILLI_M_PER_VOLT^MDC`, partition 4, UCUM `mm/V`.
pub const MILLI_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8850);

/// `270995^MDC_DIM_MICRO_M_PER_VOLT^MDC`, partition 4, UCUM `um/V`.
pub const MICRO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8851);

/// `270996^MDC_DIM_NANO_M_PER_VOLT^MDC`, partition 4, UCUM `nm/V`.
pub const NANO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8852);

/// `270997^MDC_DIM_PICO_M_PER_VOLT^MDC`, partition 4, UCUM `pm/V`.
pub const PICO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8853);

/// `270998^MDC_DIM_FEMTO_M_PER_VOLT^MDC`, partition 4, UCUM `fm/V`.
pub const FEMTO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8854);

/// `270999^MDC_DIM_ATTO_M_PER_VOLT^MDC`, partition 4, UCUM `am/V`.
pub const ATTO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8855);

/// `271000^MDC_DIM_ZEPTO_M_PER_VOLT^MDC`, partition 4, UCUM `zm/V`.
pub const ZEPTO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8856);

/// `271001^MDC_DIM_YOCTO_M_PER_VOLT^MDC`, partition 4, UCUM `ym/V`.
pub const YOCTO_M_PER_VOLT: UnitCode = UnitCode::from_term_code(8857);

/// `271008^MDC_DIM_G_FORCE_M^MDC`, partition 4, UCUM `gf.m`.
pub const G_FORCE_M: UnitCode = UnitCode::from_term_code(8864);

/// `271008^MDC_DIM_X_G_FORCE_M^MDC`, partition 4, UCUM `gf.m`.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M`.
pub const X_G_FORCE_M: UnitCode = UnitCode::from_term_code(8864);

/// `271009^MDC_DIM_DECA_G_FORCE_M^MDC`, partition 4, UCUM `dagf.m`.
pub const DECA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8865);

/// `271010^MDC_DIM_HECTO_G_FORCE_M^MDC`, partition 4, UCUM `hgf.m`.
pub const HECTO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8866);

/// `271011^MDC_DIM_KILO_G_FORCE_M^MDC`, partition 4, UCUM `kgf.m`.
pub const KILO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8867);

/// `271012^MDC_DIM_MEGA_G_FORCE_M^MDC`, partition 4, UCUM `Mgf.m`.
pub const MEGA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8868);

/// `271013^MDC_DIM_GIGA_G_FORCE_M^MDC`, partition 4, UCUM `Ggf.m`.
pub const GIGA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8869);

/// `271014^MDC_DIM_TERA_G_FORCE_M^MDC`, partition 4, UCUM `Tgf.m`.
pub const TERA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8870);

/// `271015^MDC_DIM_PETA_G_FORCE_M^MDC`, partition 4, UCUM `Pgf.m`.
pub const PETA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8871);

/// `271016^MDC_DIM_EXA_G_FORCE_M^MDC`, partition 4, UCUM `Egf.m`.
pub const EXA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8872);

/// `271017^MDC_DIM_ZETTA_G_FORCE_M^MDC`, partition 4, UCUM `Zgf.m`.
pub const ZETTA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8873);

/// `271018^MDC_DIM_YOTTA_G_FORCE_M^MDC`, partition 4, UCUM `Ygf.m`.
pub const YOTTA_G_FORCE_M: UnitCode = UnitCode::from_term_code(8874);

/// `271024^MDC_DIM_DECI_G_FORCE_M^MDC`, partition 4, UCUM `dgf.m`.
pub const DECI_G_FORCE_M: UnitCode = UnitCode::from_term_code(8880);

/// `271025^MDC_DIM_CENTI_G_FORCE_M^MDC`, partition 4, UCUM `cgf.m`.
pub const CENTI_G_FORCE_M: UnitCode = UnitCode::from_term_code(8881);

/// `271026^MDC_DIM_MILLI_G_FORCE_M^MDC`, partition 4, UCUM `mgf.m`.
pub const MILLI_G_FORCE_M: UnitCode = UnitCode::from_term_code(8882);

/// `271027^MDC_DIM_MICRO_G_FORCE_M^MDC`, partition 4, UCUM `ugf.m`.
pub const MICRO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8883);

/// `271028^MDC_DIM_NANO_G_FORCE_M^MDC`, partition 4, UCUM `ngf.m`.
pub const NANO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8884);

/// `271029^MDC_DIM_PICO_G_FORCE_M^MDC`, partition 4, UCUM `pgf.m`.
pub const PICO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8885);

/// `271030^MDC_DIM_FEMTO_G_FORCE_M^MDC`, partition 4, UCUM `fgf.m`.
pub const FEMTO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8886);

/// `271031^MDC_DIM_ATTO_G_FORCE_M^MDC`, partition 4, UCUM `agf.m`.
pub const ATTO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8887);

/// `271032^MDC_DIM_ZEPTO_G_FORCE_M^MDC`, partition 4, UCUM `zgf.m`.
pub const ZEPTO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8888);

/// `271033^MDC_DIM_YOCTO_G_FORCE_M^MDC`, partition 4, UCUM `ygf.m`.
pub const YOCTO_G_FORCE_M: UnitCode = UnitCode::from_term_code(8889);

/// `271040^MDC_DIM_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `gf.m/L`.
pub const G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8896);

/// `271040^MDC_DIM_X_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `gf.m/L`.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M_PER_L`.
pub const X_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8896);

/// `271041^MDC_DIM_DECA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `dagf.m/L`.
pub const DECA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8897);

/// `271042^MDC_DIM_HECTO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `hgf.m/L`.
pub const HECTO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8898);

/// `271043^MDC_DIM_KILO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `kgf.m/L`.
pub const KILO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8899);

/// `271044^MDC_DIM_MEGA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `Mgf.m/L`.
pub const MEGA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8900);

/// `271045^MDC_DIM_GIGA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `Ggf.m/L`.
pub const GIGA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8901);

/// `271046^MDC_DIM_TERA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `Tgf.m/L`.
pub const TERA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8902);

/// `271047^MDC_DIM_PETA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `Pgf.m/L`.
pub const PETA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8903);

/// `271048^MDC_DIM_EXA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `Egf.m/L`.
pub const EXA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8904);

/// `271049^MDC_DIM_ZETTA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `Zgf.m/L`.
pub const ZETTA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8905);

/// `271050^MDC_DIM_YOTTA_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `Ygf.m/L`.
pub const YOTTA_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8906);

/// `271056^MDC_DIM_DECI_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `dgf.m/L`.
pub const DECI_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8912);

/// `271057^MDC_DIM_CENTI_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `cgf.m/L`.
pub const CENTI_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8913);

/// `271058^MDC_DIM_MILLI_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `mgf.m/L`.
pub const MILLI_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8914);

/// `271059^MDC_DIM_MICRO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `ugf.m/L`.
pub const MICRO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8915);

/// `271060^MDC_DIM_NANO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `ngf.m/L`.
pub const NANO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8916);

/// `271061^MDC_DIM_PICO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `pgf.m/L`.
pub const PICO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8917);

/// `271062^MDC_DIM_FEMTO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `fgf.m/L`.
pub const FEMTO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8918);

/// `271063^MDC_DIM_ATTO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `agf.m/L`.
pub const ATTO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8919);

/// `271064^MDC_DIM_ZEPTO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `zgf.m/L`.
pub const ZEPTO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8920);

/// `271065^MDC_DIM_YOCTO_G_FORCE_M_PER_L^MDC`, partition 4, UCUM `ygf.m/L`.
pub const YOCTO_G_FORCE_M_PER_L: UnitCode = UnitCode::from_term_code(8921);

/// `271072^MDC_DIM_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `gf.m/m2`.
pub const G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8928);

/// `271072^MDC_DIM_X_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `gf.m/m2`.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M_PER_M_SQ`.
pub const X_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8928);

/// `271073^MDC_DIM_DECA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `dagf.m/m2`.
pub const DECA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8929);

/// `271074^MDC_DIM_HECTO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `hgf.m/m2`.
pub const HECTO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8930);

/// `271075^MDC_DIM_KILO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `kgf.m/m2`.
pub const KILO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8931);

/// `271076^MDC_DIM_MEGA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `Mgf.m/m2`.
pub const MEGA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8932);

/// `271077^MDC_DIM_GIGA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `Ggf.m/m2`.
pub const GIGA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8933);

/// `271078^MDC_DIM_TERA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `Tgf.m/m2`.
pub const TERA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8934);

/// `271079^MDC_DIM_PETA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `Pgf.m/m2`.
pub const PETA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8935);

/// `271080^MDC_DIM_EXA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `Egf.m/m2`.
pub const EXA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8936);

/// `271081^MDC_DIM_ZETTA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `Zgf.m/m2`.
pub const ZETTA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8937);

/// `271082^MDC_DIM_YOTTA_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `Ygf.m/m2`.
pub const YOTTA_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8938);

/// `271088^MDC_DIM_DECI_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `dgf.m/m2`.
pub const DECI_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8944);

/// `271089^MDC_DIM_CENTI_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `cgf.m/m2`.
pub const CENTI_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8945);

/// `271090^MDC_DIM_MILLI_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `mgf.m/m2`.
pub const MILLI_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8946);

/// `271091^MDC_DIM_MICRO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `ugf.m/m2`.
pub const MICRO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8947);

/// `271092^MDC_DIM_NANO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `ngf.m/m2`.
pub const NANO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8948);

/// `271093^MDC_DIM_PICO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `pgf.m/m2`.
pub const PICO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8949);

/// `271094^MDC_DIM_FEMTO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `fgf.m/m2`.
pub const FEMTO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8950);

/// `271095^MDC_DIM_ATTO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `agf.m/m2`.
pub const ATTO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8951);

/// `271096^MDC_DIM_ZEPTO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `zgf.m/m2`.
pub const ZEPTO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8952);

/// `271097^MDC_DIM_YOCTO_G_FORCE_M_PER_M_SQ^MDC`, partition 4, UCUM `ygf.m/m2`.
pub const YOCTO_G_FORCE_M_PER_M_SQ: UnitCode = UnitCode::from_term_code(8953);

/// `271104^MDC_DIM_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CAL_PER_KG: UnitCode = UnitCode::from_term_code(8960);

/// `271104^MDC_DIM_X_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_KG`.
pub const X_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8960);

/// `271105^MDC_DIM_DECA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8961);

/// `271106^MDC_DIM_HECTO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const HECTO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8962);

/// `271107^MDC_DIM_KILO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const KILO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8963);

/// `271108^MDC_DIM_MEGA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MEGA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8964);

/// `271109^MDC_DIM_GIGA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const GIGA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8965);

/// `271110^MDC_DIM_TERA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const TERA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8966);

/// `271111^MDC_DIM_PETA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PETA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8967);

/// `271112^MDC_DIM_EXA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const EXA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8968);

/// `271113^MDC_DIM_ZETTA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZETTA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8969);

/// `271114^MDC_DIM_YOTTA_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOTTA_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8970);

/// `271120^MDC_DIM_DECI_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECI_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8976);

/// `271121^MDC_DIM_CENTI_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CENTI_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8977);

/// `271122^MDC_DIM_MILLI_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MILLI_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8978);

/// `271123^MDC_DIM_MICRO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MICRO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8979);

/// `271124^MDC_DIM_NANO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const NANO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8980);

/// `271125^MDC_DIM_PICO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PICO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8981);

/// `271126^MDC_DIM_FEMTO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const FEMTO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8982);

/// `271127^MDC_DIM_ATTO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ATTO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8983);

/// `271128^MDC_DIM_ZEPTO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8984);

/// `271129^MDC_DIM_YOCTO_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOCTO_CAL_PER_KG: UnitCode = UnitCode::from_term_code(8985);

/// `271136^MDC_DIM_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8992);

/// `271136^MDC_DIM_X_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_KG_PER_DAY`.
pub const X_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8992);

/// `271137^MDC_DIM_DECA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8993);

/// `271138^MDC_DIM_HECTO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const HECTO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8994);

/// `271139^MDC_DIM_KILO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const KILO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8995);

/// `271140^MDC_DIM_MEGA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MEGA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8996);

/// `271141^MDC_DIM_GIGA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const GIGA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8997);

/// `271142^MDC_DIM_TERA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const TERA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8998);

/// `271143^MDC_DIM_PETA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PETA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(8999);

/// `271144^MDC_DIM_EXA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const EXA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9000);

/// `271145^MDC_DIM_ZETTA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZETTA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9001);

/// `271146^MDC_DIM_YOTTA_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOTTA_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9002);

/// `271152^MDC_DIM_DECI_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECI_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9008);

/// `271153^MDC_DIM_CENTI_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CENTI_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9009);

/// `271154^MDC_DIM_MILLI_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MILLI_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9010);

/// `271155^MDC_DIM_MICRO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MICRO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9011);

/// `271156^MDC_DIM_NANO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const NANO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9012);

/// `271157^MDC_DIM_PICO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PICO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9013);

/// `271158^MDC_DIM_FEMTO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const FEMTO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9014);

/// `271159^MDC_DIM_ATTO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ATTO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9015);

/// `271160^MDC_DIM_ZEPTO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9016);

/// `271161^MDC_DIM_YOCTO_CAL_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOCTO_CAL_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9017);

/// `271168^MDC_DIM_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const CAL_PER_ML: UnitCode = UnitCode::from_term_code(9024);

/// `271168^MDC_DIM_X_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_ML`.
pub const X_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9024);

/// `271169^MDC_DIM_DECA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9025);

/// `271170^MDC_DIM_HECTO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const HECTO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9026);

/// `271171^MDC_DIM_KILO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const KILO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9027);

/// `271172^MDC_DIM_MEGA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MEGA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9028);

/// `271173^MDC_DIM_GIGA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const GIGA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9029);

/// `271174^MDC_DIM_TERA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const TERA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9030);

/// `271175^MDC_DIM_PETA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PETA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9031);

/// `271176^MDC_DIM_EXA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const EXA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9032);

/// `271177^MDC_DIM_ZETTA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZETTA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9033);

/// `271178^MDC_DIM_YOTTA_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOTTA_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9034);

/// `271184^MDC_DIM_DECI_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECI_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9040);

/// `271185^MDC_DIM_CENTI_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const CENTI_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9041);

/// `271186^MDC_DIM_MILLI_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MILLI_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9042);

/// `271187^MDC_DIM_MICRO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MICRO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9043);

/// `271188^MDC_DIM_NANO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const NANO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9044);

/// `271189^MDC_DIM_PICO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PICO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9045);

/// `271190^MDC_DIM_FEMTO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const FEMTO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9046);

/// `271191^MDC_DIM_ATTO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ATTO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9047);

/// `271192^MDC_DIM_ZEPTO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9048);

/// `271193^MDC_DIM_YOCTO_CAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOCTO_CAL_PER_ML: UnitCode = UnitCode::from_term_code(9049);

/// `271200^MDC_DIM_ARB_UNIT^MDC`, partition 4, UCUM `[arb'U]`.
pub const ARB_UNIT: UnitCode = UnitCode::from_term_code(9056);

/// `271200^MDC_DIM_X_ARB_UNIT^MDC`, partition 4, UCUM `[arb'U]`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT`.
pub const X_ARB_UNIT: UnitCode = UnitCode::from_term_code(9056);

/// `271201^MDC_DIM_DECA_ARB_UNIT^MDC`, partition 4, UCUM `10*1.[arb'U]`.
pub const DECA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9057);

/// `271202^MDC_DIM_HECTO_ARB_UNIT^MDC`, partition 4, UCUM `10*2.[arb'U]`.
pub const HECTO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9058);

/// `271203^MDC_DIM_KILO_ARB_UNIT^MDC`, partition 4, UCUM `10*3.[arb'U]`.
pub const KILO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9059);

/// `271204^MDC_DIM_MEGA_ARB_UNIT^MDC`, partition 4, UCUM `10*6.[arb'U]`.
pub const MEGA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9060);

/// `271205^MDC_DIM_GIGA_ARB_UNIT^MDC`, partition 4, UCUM `10*9.[arb'U]`.
pub const GIGA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9061);

/// `271206^MDC_DIM_TERA_ARB_UNIT^MDC`, partition 4, UCUM `10*12.[arb'U]`.
pub const TERA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9062);

/// `271207^MDC_DIM_PETA_ARB_UNIT^MDC`, partition 4, UCUM `10*15.[arb'U]`.
pub const PETA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9063);

/// `271208^MDC_DIM_EXA_ARB_UNIT^MDC`, partition 4, UCUM `10*18.[arb'U]`.
pub const EXA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9064);

/// `271209^MDC_DIM_ZETTA_ARB_UNIT^MDC`, partition 4, UCUM `10*21.[arb'U]`.
pub const ZETTA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9065);

/// `271210^MDC_DIM_YOTTA_ARB_UNIT^MDC`, partition 4, UCUM `10*24.[arb'U]`.
pub const YOTTA_ARB_UNIT: UnitCode = UnitCode::from_term_code(9066);

/// `271216^MDC_DIM_DECI_ARB_UNIT^MDC`, partition 4, UCUM `10*-1.[arb'U]`.
pub const DECI_ARB_UNIT: UnitCode = UnitCode::from_term_code(9072);

/// `271217^MDC_DIM_CENTI_ARB_UNIT^MDC`, partition 4, UCUM `10*-2.[arb'U]`.
pub const CENTI_ARB_UNIT: UnitCode = UnitCode::from_term_code(9073);

/// `271218^MDC_DIM_MILLI_ARB_UNIT^MDC`, partition 4, UCUM `10*-3.[arb'U]`.
pub const MILLI_ARB_UNIT: UnitCode = UnitCode::from_term_code(9074);

/// `271219^MDC_DIM_MICRO_ARB_UNIT^MDC`, partition 4, UCUM `10*-6.[arb'U]`.
pub const MICRO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9075);

/// `271220^MDC_DIM_NANO_ARB_UNIT^MDC`, partition 4, UCUM `10*-9.[arb'U]`.
pub const NANO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9076);

/// `271221^MDC_DIM_PICO_ARB_UNIT^MDC`, partition 4, UCUM `10*-12.[arb'U]`.
pub const PICO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9077);

/// `271222^MDC_DIM_FEMTO_ARB_UNIT^MDC`, partition 4, UCUM `10*-15.[arb'U]`.
pub const FEMTO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9078);

/// `271223^MDC_DIM_ATTO_ARB_UNIT^MDC`, partition 4, UCUM `10*-18.[arb'U]`.
pub const ATTO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9079);

/// `271224^MDC_DIM_ZEPTO_ARB_UNIT^MDC`, partition 4, UCUM `10*-21.[arb'U]`.
pub const ZEPTO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9080);

/// `271225^MDC_DIM_YOCTO_ARB_UNIT^MDC`, partition 4, UCUM `10*-24.[arb'U]`.
pub const YOCTO_ARB_UNIT: UnitCode = UnitCode::from_term_code(9081);

/// `271232^MDC_DIM_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `[arb'U]/cm3`.
pub const ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9088);

/// `271232^MDC_DIM_X_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `[arb'U]/cm3`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_CM_CUBE`.
pub const X_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9088);

/// `271233^MDC_DIM_DECA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*1.[arb'U]/cm3`.
pub const DECA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9089);

/// `271234^MDC_DIM_HECTO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*2.[arb'U]/cm3`.
pub const HECTO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9090);

/// `271235^MDC_DIM_KILO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*3.[arb'U]/cm3`.
pub const KILO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9091);

/// `271236^MDC_DIM_MEGA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*6.[arb'U]/cm3`.
pub const MEGA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9092);

/// `271237^MDC_DIM_GIGA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*9.[arb'U]/cm3`.
pub const GIGA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9093);

/// `271238^MDC_DIM_TERA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*12.[arb'U]/cm3`.
pub const TERA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9094);

/// `271239^MDC_DIM_PETA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*15.[arb'U]/cm3`.
pub const PETA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9095);

/// `271240^MDC_DIM_EXA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*18.[arb'U]/cm3`.
pub const EXA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9096);

/// `271241^MDC_DIM_ZETTA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*21.[arb'U]/cm3`.
pub const ZETTA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9097);

/// `271242^MDC_DIM_YOTTA_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*24.[arb'U]/cm3`.
pub const YOTTA_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9098);

/// `271248^MDC_DIM_DECI_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-1.[arb'U]/cm3`.
pub const DECI_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9104);

/// `271249^MDC_DIM_CENTI_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-2.[arb'U]/cm3`.
pub const CENTI_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9105);

/// `271250^MDC_DIM_MILLI_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-3.[arb'U]/cm3`.
pub const MILLI_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9106);

/// `271251^MDC_DIM_MICRO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-6.[arb'U]/cm3`.
pub const MICRO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9107);

/// `271252^MDC_DIM_NANO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-9.[arb'U]/cm3`.
pub const NANO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9108);

/// `271253^MDC_DIM_PICO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-12.[arb'U]/cm3`.
pub const PICO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9109);

/// `271254^MDC_DIM_FEMTO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-15.[arb'U]/cm3`.
pub const FEMTO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9110);

/// `271255^MDC_DIM_ATTO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-18.[arb'U]/cm3`.
pub const ATTO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9111);

/// `271256^MDC_DIM_ZEPTO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-21.[arb'U]/cm3`.
pub const ZEPTO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9112);

/// `271257^MDC_DIM_YOCTO_ARB_UNIT_PER_CM_CUBE^MDC`, partition 4, UCUM `10*-24.[arb'U]/cm3`.
pub const YOCTO_ARB_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9113);

/// `271264^MDC_DIM_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `[arb'U]/m3`.
pub const ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9120);

/// `271264^MDC_DIM_X_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `[arb'U]/m3`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_CUBE`.
pub const X_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9120);

/// `271265^MDC_DIM_DECA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*1.[arb'U]/m3`.
pub const DECA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9121);

/// `271266^MDC_DIM_HECTO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*2.[arb'U]/m3`.
pub const HECTO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9122);

/// `271267^MDC_DIM_KILO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*3.[arb'U]/m3`.
pub const KILO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9123);

/// `271268^MDC_DIM_MEGA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*6.[arb'U]/m3`.
pub const MEGA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9124);

/// `271269^MDC_DIM_GIGA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*9.[arb'U]/m3`.
pub const GIGA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9125);

/// `271270^MDC_DIM_TERA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*12.[arb'U]/m3`.
pub const TERA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9126);

/// `271271^MDC_DIM_PETA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*15.[arb'U]/m3`.
pub const PETA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9127);

/// `271272^MDC_DIM_EXA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*18.[arb'U]/m3`.
pub const EXA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9128);

/// `271273^MDC_DIM_ZETTA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*21.[arb'U]/m3`.
pub const ZETTA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9129);

/// `271274^MDC_DIM_YOTTA_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*24.[arb'U]/m3`.
pub const YOTTA_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9130);

/// `271280^MDC_DIM_DECI_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-1.[arb'U]/m3`.
pub const DECI_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9136);

/// `271281^MDC_DIM_CENTI_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-2.[arb'U]/m3`.
pub const CENTI_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9137);

/// `271282^MDC_DIM_MILLI_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-3.[arb'U]/m3`.
pub const MILLI_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9138);

/// `271283^MDC_DIM_MICRO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-6.[arb'U]/m3`.
pub const MICRO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9139);

/// `271284^MDC_DIM_NANO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-9.[arb'U]/m3`.
pub const NANO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9140);

/// `271285^MDC_DIM_PICO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-12.[arb'U]/m3`.
pub const PICO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9141);

/// `271286^MDC_DIM_FEMTO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-15.[arb'U]/m3`.
pub const FEMTO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9142);

/// `271287^MDC_DIM_ATTO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-18.[arb'U]/m3`.
pub const ATTO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9143);

/// `271288^MDC_DIM_ZEPTO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-21.[arb'U]/m3`.
pub const ZEPTO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9144);

/// `271289^MDC_DIM_YOCTO_ARB_UNIT_PER_M_CUBE^MDC`, partition 4, UCUM `10*-24.[arb'U]/m3`.
pub const YOCTO_ARB_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9145);

/// `271296^MDC_DIM_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `[arb'U]/L`.
pub const ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9152);

/// `271296^MDC_DIM_X_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `[arb'U]/L`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_L`.
pub const X_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9152);

/// `271297^MDC_DIM_DECA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*1.[arb'U]/L`.
pub const DECA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9153);

/// `271298^MDC_DIM_HECTO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*2.[arb'U]/L`.
pub const HECTO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9154);

/// `271299^MDC_DIM_KILO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*3.[arb'U]/L`.
pub const KILO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9155);

/// `271300^MDC_DIM_MEGA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*6.[arb'U]/L`.
pub const MEGA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9156);

/// `271301^MDC_DIM_GIGA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*9.[arb'U]/L`.
pub const GIGA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9157);

/// `271302^MDC_DIM_TERA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*12.[arb'U]/L`.
pub const TERA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9158);

/// `271303^MDC_DIM_PETA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*15.[arb'U]/L`.
pub const PETA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9159);

/// `271304^MDC_DIM_EXA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*18.[arb'U]/L`.
pub const EXA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9160);

/// `271305^MDC_DIM_ZETTA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*21.[arb'U]/L`.
pub const ZETTA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9161);

/// `271306^MDC_DIM_YOTTA_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*24.[arb'U]/L`.
pub const YOTTA_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9162);

/// `271312^MDC_DIM_DECI_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-1.[arb'U]/L`.
pub const DECI_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9168);

/// `271313^MDC_DIM_CENTI_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-2.[arb'U]/L`.
pub const CENTI_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9169);

/// `271314^MDC_DIM_MILLI_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-3.[arb'U]/L`.
pub const MILLI_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9170);

/// `271315^MDC_DIM_MICRO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-6.[arb'U]/L`.
pub const MICRO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9171);

/// `271316^MDC_DIM_NANO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-9.[arb'U]/L`.
pub const NANO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9172);

/// `271317^MDC_DIM_PICO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-12.[arb'U]/L`.
pub const PICO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9173);

/// `271318^MDC_DIM_FEMTO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-15.[arb'U]/L`.
pub const FEMTO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9174);

/// `271319^MDC_DIM_ATTO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-18.[arb'U]/L`.
pub const ATTO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9175);

/// `271320^MDC_DIM_ZEPTO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-21.[arb'U]/L`.
pub const ZEPTO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9176);

/// `271321^MDC_DIM_YOCTO_ARB_UNIT_PER_L^MDC`, partition 4, UCUM `10*-24.[arb'U]/L`.
pub const YOCTO_ARB_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9177);

/// `271328^MDC_DIM_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `[arb'U]/mL`.
pub const ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9184);

/// `271328^MDC_DIM_X_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `[arb'U]/mL`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_ML`.
pub const X_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9184);

/// `271329^MDC_DIM_DECA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*1.[arb'U]/mL`.
pub const DECA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9185);

/// `271330^MDC_DIM_HECTO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*2.[arb'U]/mL`.
pub const HECTO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9186);

/// `271331^MDC_DIM_KILO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*3.[arb'U]/mL`.
pub const KILO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9187);

/// `271332^MDC_DIM_MEGA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*6.[arb'U]/mL`.
pub const MEGA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9188);

/// `271333^MDC_DIM_GIGA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*9.[arb'U]/mL`.
pub const GIGA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9189);

/// `271334^MDC_DIM_TERA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*12.[arb'U]/mL`.
pub const TERA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9190);

/// `271335^MDC_DIM_PETA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*15.[arb'U]/mL`.
pub const PETA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9191);

/// `271336^MDC_DIM_EXA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*18.[arb'U]/mL`.
pub const EXA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9192);

/// `271337^MDC_DIM_ZETTA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*21.[arb'U]/mL`.
pub const ZETTA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9193);

/// `271338^MDC_DIM_YOTTA_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*24.[arb'U]/mL`.
pub const YOTTA_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9194);

/// `271344^MDC_DIM_DECI_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-1.[arb'U]/mL`.
pub const DECI_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9200);

/// `271345^MDC_DIM_CENTI_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-2.[arb'U]/mL`.
pub const CENTI_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9201);

/// `271346^MDC_DIM_MILLI_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-3.[arb'U]/mL`.
pub const MILLI_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9202);

/// `271347^MDC_DIM_MICRO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-6.[arb'U]/mL`.
pub const MICRO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9203);

/// `271348^MDC_DIM_NANO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-9.[arb'U]/mL`.
pub const NANO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9204);

/// `271349^MDC_DIM_PICO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-12.[arb'U]/mL`.
pub const PICO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9205);

/// `271350^MDC_DIM_FEMTO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-15.[arb'U]/mL`.
pub const FEMTO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9206);

/// `271351^MDC_DIM_ATTO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-18.[arb'U]/mL`.
pub const ATTO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9207);

/// `271352^MDC_DIM_ZEPTO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-21.[arb'U]/mL`.
pub const ZEPTO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9208);

/// `271353^MDC_DIM_YOCTO_ARB_UNIT_PER_ML^MDC`, partition 4, UCUM `10*-24.[arb'U]/mL`.
pub const YOCTO_ARB_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9209);

/// `271360^MDC_DIM_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `[arb'U]/s`.
pub const ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9216);

/// `271360^MDC_DIM_X_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `[arb'U]/s`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_SEC`.
pub const X_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9216);

/// `271361^MDC_DIM_DECA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*1.[arb'U]/s`.
pub const DECA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9217);

/// `271362^MDC_DIM_HECTO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*2.[arb'U]/s`.
pub const HECTO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9218);

/// `271363^MDC_DIM_KILO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*3.[arb'U]/s`.
pub const KILO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9219);

/// `271364^MDC_DIM_MEGA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*6.[arb'U]/s`.
pub const MEGA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9220);

/// `271365^MDC_DIM_GIGA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*9.[arb'U]/s`.
pub const GIGA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9221);

/// `271366^MDC_DIM_TERA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*12.[arb'U]/s`.
pub const TERA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9222);

/// `271367^MDC_DIM_PETA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*15.[arb'U]/s`.
pub const PETA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9223);

/// `271368^MDC_DIM_EXA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*18.[arb'U]/s`.
pub const EXA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9224);

/// `271369^MDC_DIM_ZETTA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*21.[arb'U]/s`.
pub const ZETTA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9225);

/// `271370^MDC_DIM_YOTTA_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*24.[arb'U]/s`.
pub const YOTTA_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9226);

/// `271376^MDC_DIM_DECI_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-1.[arb'U]/s`.
pub const DECI_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9232);

/// `271377^MDC_DIM_CENTI_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-2.[arb'U]/s`.
pub const CENTI_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9233);

/// `271378^MDC_DIM_MILLI_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-3.[arb'U]/s`.
pub const MILLI_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9234);

/// `271379^MDC_DIM_MICRO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-6.[arb'U]/s`.
pub const MICRO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9235);

/// `271380^MDC_DIM_NANO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-9.[arb'U]/s`.
pub const NANO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9236);

/// `271381^MDC_DIM_PICO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-12.[arb'U]/s`.
pub const PICO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9237);

/// `271382^MDC_DIM_FEMTO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-15.[arb'U]/s`.
pub const FEMTO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9238);

/// `271383^MDC_DIM_ATTO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-18.[arb'U]/s`.
pub const ATTO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9239);

/// `271384^MDC_DIM_ZEPTO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-21.[arb'U]/s`.
pub const ZEPTO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9240);

/// `271385^MDC_DIM_YOCTO_ARB_UNIT_PER_SEC^MDC`, partition 4, UCUM `10*-24.[arb'U]/s`.
pub const YOCTO_ARB_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9241);

/// `271392^MDC_DIM_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/min`.
pub const ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9248);

/// `271392^MDC_DIM_X_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/min`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_MIN`.
pub const X_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9248);

/// `271393^MDC_DIM_DECA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*1.[arb'U]/min`.
pub const DECA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9249);

/// `271394^MDC_DIM_HECTO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*2.[arb'U]/min`.
pub const HECTO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9250);

/// `271395^MDC_DIM_KILO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*3.[arb'U]/min`.
pub const KILO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9251);

/// `271396^MDC_DIM_MEGA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*6.[arb'U]/min`.
pub const MEGA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9252);

/// `271397^MDC_DIM_GIGA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*9.[arb'U]/min`.
pub const GIGA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9253);

/// `271398^MDC_DIM_TERA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*12.[arb'U]/min`.
pub const TERA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9254);

/// `271399^MDC_DIM_PETA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*15.[arb'U]/min`.
pub const PETA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9255);

/// `271400^MDC_DIM_EXA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*18.[arb'U]/min`.
pub const EXA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9256);

/// `271401^MDC_DIM_ZETTA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*21.[arb'U]/min`.
pub const ZETTA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9257);

/// `271402^MDC_DIM_YOTTA_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*24.[arb'U]/min`.
pub const YOTTA_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9258);

/// `271408^MDC_DIM_DECI_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-1.[arb'U]/min`.
pub const DECI_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9264);

/// `271409^MDC_DIM_CENTI_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-2.[arb'U]/min`.
pub const CENTI_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9265);

/// `271410^MDC_DIM_MILLI_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-3.[arb'U]/min`.
pub const MILLI_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9266);

/// `271411^MDC_DIM_MICRO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-6.[arb'U]/min`.
pub const MICRO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9267);

/// `271412^MDC_DIM_NANO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-9.[arb'U]/min`.
pub const NANO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9268);

/// `271413^MDC_DIM_PICO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-12.[arb'U]/min`.
pub const PICO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9269);

/// `271414^MDC_DIM_FEMTO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-15.[arb'U]/min`.
pub const FEMTO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9270);

/// `271415^MDC_DIM_ATTO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-18.[arb'U]/min`.
pub const ATTO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9271);

/// `271416^MDC_DIM_ZEPTO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-21.[arb'U]/min`.
pub const ZEPTO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9272);

/// `271417^MDC_DIM_YOCTO_ARB_UNIT_PER_MIN^MDC`, partition 4, UCUM `10*-24.[arb'U]/min`.
pub const YOCTO_ARB_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9273);

/// `271424^MDC_DIM_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `[arb'U]/h`.
pub const ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9280);

/// `271424^MDC_DIM_X_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `[arb'U]/h`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_HR`.
pub const X_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9280);

/// `271425^MDC_DIM_DECA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*1.[arb'U]/h`.
pub const DECA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9281);

/// `271426^MDC_DIM_HECTO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*2.[arb'U]/h`.
pub const HECTO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9282);

/// `271427^MDC_DIM_KILO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*3.[arb'U]/h`.
pub const KILO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9283);

/// `271428^MDC_DIM_MEGA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*6.[arb'U]/h`.
pub const MEGA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9284);

/// `271429^MDC_DIM_GIGA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*9.[arb'U]/h`.
pub const GIGA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9285);

/// `271430^MDC_DIM_TERA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*12.[arb'U]/h`.
pub const TERA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9286);

/// `271431^MDC_DIM_PETA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*15.[arb'U]/h`.
pub const PETA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9287);

/// `271432^MDC_DIM_EXA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*18.[arb'U]/h`.
pub const EXA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9288);

/// `271433^MDC_DIM_ZETTA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*21.[arb'U]/h`.
pub const ZETTA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9289);

/// `271434^MDC_DIM_YOTTA_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*24.[arb'U]/h`.
pub const YOTTA_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9290);

/// `271440^MDC_DIM_DECI_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-1.[arb'U]/h`.
pub const DECI_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9296);

/// `271441^MDC_DIM_CENTI_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-2.[arb'U]/h`.
pub const CENTI_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9297);

/// `271442^MDC_DIM_MILLI_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-3.[arb'U]/h`.
pub const MILLI_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9298);

/// `271443^MDC_DIM_MICRO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-6.[arb'U]/h`.
pub const MICRO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9299);

/// `271444^MDC_DIM_NANO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-9.[arb'U]/h`.
pub const NANO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9300);

/// `271445^MDC_DIM_PICO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-12.[arb'U]/h`.
pub const PICO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9301);

/// `271446^MDC_DIM_FEMTO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-15.[arb'U]/h`.
pub const FEMTO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9302);

/// `271447^MDC_DIM_ATTO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-18.[arb'U]/h`.
pub const ATTO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9303);

/// `271448^MDC_DIM_ZEPTO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-21.[arb'U]/h`.
pub const ZEPTO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9304);

/// `271449^MDC_DIM_YOCTO_ARB_UNIT_PER_HR^MDC`, partition 4, UCUM `10*-24.[arb'U]/h`.
pub const YOCTO_ARB_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9305);

/// `271456^MDC_DIM_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/d`.
pub const ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9312);

/// `271456^MDC_DIM_X_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/d`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_DAY`.
pub const X_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9312);

/// `271457^MDC_DIM_DECA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*1.[arb'U]/d`.
pub const DECA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9313);

/// `271458^MDC_DIM_HECTO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*2.[arb'U]/d`.
pub const HECTO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9314);

/// `271459^MDC_DIM_KILO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*3.[arb'U]/d`.
pub const KILO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9315);

/// `271460^MDC_DIM_MEGA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*6.[arb'U]/d`.
pub const MEGA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9316);

/// `271461^MDC_DIM_GIGA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*9.[arb'U]/d`.
pub const GIGA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9317);

/// `271462^MDC_DIM_TERA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*12.[arb'U]/d`.
pub const TERA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9318);

/// `271463^MDC_DIM_PETA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*15.[arb'U]/d`.
pub const PETA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9319);

/// `271464^MDC_DIM_EXA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*18.[arb'U]/d`.
pub const EXA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9320);

/// `271465^MDC_DIM_ZETTA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*21.[arb'U]/d`.
pub const ZETTA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9321);

/// `271466^MDC_DIM_YOTTA_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*24.[arb'U]/d`.
pub const YOTTA_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9322);

/// `271472^MDC_DIM_DECI_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-1.[arb'U]/d`.
pub const DECI_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9328);

/// `271473^MDC_DIM_CENTI_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-2.[arb'U]/d`.
pub const CENTI_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9329);

/// `271474^MDC_DIM_MILLI_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-3.[arb'U]/d`.
pub const MILLI_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9330);

/// `271475^MDC_DIM_MICRO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-6.[arb'U]/d`.
pub const MICRO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9331);

/// `271476^MDC_DIM_NANO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-9.[arb'U]/d`.
pub const NANO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9332);

/// `271477^MDC_DIM_PICO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-12.[arb'U]/d`.
pub const PICO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9333);

/// `271478^MDC_DIM_FEMTO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-15.[arb'U]/d`.
pub const FEMTO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9334);

/// `271479^MDC_DIM_ATTO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-18.[arb'U]/d`.
pub const ATTO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9335);

/// `271480^MDC_DIM_ZEPTO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-21.[arb'U]/d`.
pub const ZEPTO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9336);

/// `271481^MDC_DIM_YOCTO_ARB_UNIT_PER_DAY^MDC`, partition 4, UCUM `10*-24.[arb'U]/d`.
pub const YOCTO_ARB_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9337);

/// `271488^MDC_DIM_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `[arb'U]/kg`.
pub const ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9344);

/// `271488^MDC_DIM_X_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `[arb'U]/kg`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG`.
pub const X_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9344);

/// `271489^MDC_DIM_DECA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*1.[arb'U]/kg`.
pub const DECA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9345);

/// `271490^MDC_DIM_HECTO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*2.[arb'U]/kg`.
pub const HECTO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9346);

/// `271491^MDC_DIM_KILO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*3.[arb'U]/kg`.
pub const KILO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9347);

/// `271492^MDC_DIM_MEGA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*6.[arb'U]/kg`.
pub const MEGA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9348);

/// `271493^MDC_DIM_GIGA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*9.[arb'U]/kg`.
pub const GIGA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9349);

/// `271494^MDC_DIM_TERA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*12.[arb'U]/kg`.
pub const TERA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9350);

/// `271495^MDC_DIM_PETA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*15.[arb'U]/kg`.
pub const PETA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9351);

/// `271496^MDC_DIM_EXA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*18.[arb'U]/kg`.
pub const EXA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9352);

/// `271497^MDC_DIM_ZETTA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*21.[arb'U]/kg`.
pub const ZETTA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9353);

/// `271498^MDC_DIM_YOTTA_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*24.[arb'U]/kg`.
pub const YOTTA_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9354);

/// `271504^MDC_DIM_DECI_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-1.[arb'U]/kg`.
pub const DECI_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9360);

/// `271505^MDC_DIM_CENTI_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-2.[arb'U]/kg`.
pub const CENTI_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9361);

/// `271506^MDC_DIM_MILLI_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-3.[arb'U]/kg`.
pub const MILLI_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9362);

/// `271507^MDC_DIM_MICRO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-6.[arb'U]/kg`.
pub const MICRO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9363);

/// `271508^MDC_DIM_NANO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-9.[arb'U]/kg`.
pub const NANO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9364);

/// `271509^MDC_DIM_PICO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-12.[arb'U]/kg`.
pub const PICO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9365);

/// `271510^MDC_DIM_FEMTO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-15.[arb'U]/kg`.
pub const FEMTO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9366);

/// `271511^MDC_DIM_ATTO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-18.[arb'U]/kg`.
pub const ATTO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9367);

/// `271512^MDC_DIM_ZEPTO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-21.[arb'U]/kg`.
pub const ZEPTO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9368);

/// `271513^MDC_DIM_YOCTO_ARB_UNIT_PER_KG^MDC`, partition 4, UCUM `10*-24.[arb'U]/kg`.
pub const YOCTO_ARB_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(9369);

/// `271520^MDC_DIM_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `[arb'U]/m2`.
pub const ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9376);

/// `271520^MDC_DIM_X_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `[arb'U]/m2`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ`.
pub const X_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9376);

/// `271521^MDC_DIM_DECA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*1.[arb'U]/m2`.
pub const DECA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9377);

/// `271522^MDC_DIM_HECTO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*2.[arb'U]/m2`.
pub const HECTO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9378);

/// `271523^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*3.[arb'U]/m2`.
pub const KILO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9379);

/// `271524^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*6.[arb'U]/m2`.
pub const MEGA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9380);

/// `271525^MDC_DIM_GIGA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*9.[arb'U]/m2`.
pub const GIGA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9381);

/// `271526^MDC_DIM_TERA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*12.[arb'U]/m2`.
pub const TERA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9382);

/// `271527^MDC_DIM_PETA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*15.[arb'U]/m2`.
pub const PETA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9383);

/// `271528^MDC_DIM_EXA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*18.[arb'U]/m2`.
pub const EXA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9384);

/// `271529^MDC_DIM_ZETTA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*21.[arb'U]/m2`.
pub const ZETTA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9385);

/// `271530^MDC_DIM_YOTTA_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*24.[arb'U]/m2`.
pub const YOTTA_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9386);

/// `271536^MDC_DIM_DECI_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-1.[arb'U]/m2`.
pub const DECI_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9392);

/// `271537^MDC_DIM_CENTI_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-2.[arb'U]/m2`.
pub const CENTI_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9393);

/// `271538^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-3.[arb'U]/m2`.
pub const MILLI_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9394);

/// `271539^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-6.[arb'U]/m2`.
pub const MICRO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9395);

/// `271540^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-9.[arb'U]/m2`.
pub const NANO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9396);

/// `271541^MDC_DIM_PICO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-12.[arb'U]/m2`.
pub const PICO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9397);

/// `271542^MDC_DIM_FEMTO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-15.[arb'U]/m2`.
pub const FEMTO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9398);

/// `271543^MDC_DIM_ATTO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-18.[arb'U]/m2`.
pub const ATTO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9399);

/// `271544^MDC_DIM_ZEPTO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-21.[arb'U]/m2`.
pub const ZEPTO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9400);

/// `271545^MDC_DIM_YOCTO_ARB_UNIT_PER_M_SQ^MDC`, partition 4, UCUM `10*-24.[arb'U]/m2`.
pub const YOCTO_ARB_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(9401);

/// `271552^MDC_DIM_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `[arb'U]/kg/s`.
pub const ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9408);

/// `271552^MDC_DIM_X_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `[arb'U]/kg/s`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_SEC`.
pub const X_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9408);

/// `271553^MDC_DIM_DECA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*1.[arb'U]/kg/s`.
pub const DECA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9409);

/// `271554^MDC_DIM_HECTO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*2.[arb'U]/kg/s`.
pub const HECTO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9410);

/// `271555^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*3.[arb'U]/kg/s`.
pub const KILO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9411);

/// `271556^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*6.[arb'U]/kg/s`.
pub const MEGA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9412);

/// `271557^MDC_DIM_GIGA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*9.[arb'U]/kg/s`.
pub const GIGA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9413);

/// `271558^MDC_DIM_TERA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*12.[arb'U]/kg/s`.
pub const TERA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9414);

/// `271559^MDC_DIM_PETA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*15.[arb'U]/kg/s`.
pub const PETA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9415);

/// `271560^MDC_DIM_EXA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*18.[arb'U]/kg/s`.
pub const EXA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9416);

/// `271561^MDC_DIM_ZETTA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*21.[arb'U]/kg/s`.
pub const ZETTA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9417);

/// `271562^MDC_DIM_YOTTA_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*24.[arb'U]/kg/s`.
pub const YOTTA_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9418);

/// `271568^MDC_DIM_DECI_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-1.[arb'U]/kg/s`.
pub const DECI_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9424);

/// `271569^MDC_DIM_CENTI_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-2.[arb'U]/kg/s`.
pub const CENTI_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9425);

/// `271570^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-3.[arb'U]/kg/s`.
pub const MILLI_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9426);

/// `271571^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-6.[arb'U]/kg/s`.
pub const MICRO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9427);

/// `271572^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-9.[arb'U]/kg/s`.
pub const NANO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9428);

/// `271573^MDC_DIM_PICO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-12.[arb'U]/kg/s`.
pub const PICO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9429);

/// `271574^MDC_DIM_FEMTO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-15.[arb'U]/kg/s`.
pub const FEMTO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9430);

/// `271575^MDC_DIM_ATTO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-18.[arb'U]/kg/s`.
pub const ATTO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9431);

/// `271576^MDC_DIM_ZEPTO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-21.[arb'U]/kg/s`.
pub const ZEPTO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9432);

/// `271577^MDC_DIM_YOCTO_ARB_UNIT_PER_KG_PER_SEC^MDC`, partition 4, UCUM `10*-24.[arb'U]/kg/s`.
pub const YOCTO_ARB_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(9433);

/// `271584^MDC_DIM_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/kg/min`.
pub const ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9440);

/// `271584^MDC_DIM_X_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/kg/min`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_MIN`.
pub const X_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9440);

/// `271585^MDC_DIM_DECA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*1.[arb'U]/kg/min`.
pub const DECA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9441);

/// `271586^MDC_DIM_HECTO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*2.[arb'U]/kg/min`.
pub const HECTO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9442);

/// `271587^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*3.[arb'U]/kg/min`.
pub const KILO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9443);

/// `271588^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*6.[arb'U]/kg/min`.
pub const MEGA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9444);

/// `271589^MDC_DIM_GIGA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*9.[arb'U]/kg/min`.
pub const GIGA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9445);

/// `271590^MDC_DIM_TERA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*12.[arb'U]/kg/min`.
pub const TERA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9446);

/// `271591^MDC_DIM_PETA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*15.[arb'U]/kg/min`.
pub const PETA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9447);

/// `271592^MDC_DIM_EXA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*18.[arb'U]/kg/min`.
pub const EXA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9448);

/// `271593^MDC_DIM_ZETTA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*21.[arb'U]/kg/min`.
pub const ZETTA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9449);

/// `271594^MDC_DIM_YOTTA_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*24.[arb'U]/kg/min`.
pub const YOTTA_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9450);

/// `271600^MDC_DIM_DECI_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-1.[arb'U]/kg/min`.
pub const DECI_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9456);

/// `271601^MDC_DIM_CENTI_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-2.[arb'U]/kg/min`.
pub const CENTI_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9457);

/// `271602^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-3.[arb'U]/kg/min`.
pub const MILLI_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9458);

/// `271603^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-6.[arb'U]/kg/min`.
pub const MICRO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9459);

/// `271604^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-9.[arb'U]/kg/min`.
pub const NANO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9460);

/// `271605^MDC_DIM_PICO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-12.[arb'U]/kg/min`.
pub const PICO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9461);

/// `271606^MDC_DIM_FEMTO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-15.[arb'U]/kg/min`.
pub const FEMTO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9462);

/// `271607^MDC_DIM_ATTO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-18.[arb'U]/kg/min`.
pub const ATTO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9463);

/// `271608^MDC_DIM_ZEPTO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-21.[arb'U]/kg/min`.
pub const ZEPTO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9464);

/// `271609^MDC_DIM_YOCTO_ARB_UNIT_PER_KG_PER_MIN^MDC`, partition 4, UCUM `10*-24.[arb'U]/kg/min`.
pub const YOCTO_ARB_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(9465);

/// `271616^MDC_DIM_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `[arb'U]/kg/h`.
pub const ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9472);

/// `271616^MDC_DIM_X_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `[arb'U]/kg/h`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_HR`.
pub const X_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9472);

/// `271617^MDC_DIM_DECA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*1.[arb'U]/kg/h`.
pub const DECA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9473);

/// `271618^MDC_DIM_HECTO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*2.[arb'U]/kg/h`.
pub const HECTO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9474);

/// `271619^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*3.[arb'U]/kg/h`.
pub const KILO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9475);

/// `271620^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*6.[arb'U]/kg/h`.
pub const MEGA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9476);

/// `271621^MDC_DIM_GIGA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*9.[arb'U]/kg/h`.
pub const GIGA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9477);

/// `271622^MDC_DIM_TERA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*12.[arb'U]/kg/h`.
pub const TERA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9478);

/// `271623^MDC_DIM_PETA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*15.[arb'U]/kg/h`.
pub const PETA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9479);

/// `271624^MDC_DIM_EXA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*18.[arb'U]/kg/h`.
pub const EXA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9480);

/// `271625^MDC_DIM_ZETTA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*21.[arb'U]/kg/h`.
pub const ZETTA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9481);

/// `271626^MDC_DIM_YOTTA_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*24.[arb'U]/kg/h`.
pub const YOTTA_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9482);

/// `271632^MDC_DIM_DECI_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-1.[arb'U]/kg/h`.
pub const DECI_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9488);

/// `271633^MDC_DIM_CENTI_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-2.[arb'U]/kg/h`.
pub const CENTI_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9489);

/// `271634^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-3.[arb'U]/kg/h`.
pub const MILLI_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9490);

/// `271635^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-6.[arb'U]/kg/h`.
pub const MICRO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9491);

/// `271636^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-9.[arb'U]/kg/h`.
pub const NANO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9492);

/// `271637^MDC_DIM_PICO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-12.[arb'U]/kg/h`.
pub const PICO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9493);

/// `271638^MDC_DIM_FEMTO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-15.[arb'U]/kg/h`.
pub const FEMTO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9494);

/// `271639^MDC_DIM_ATTO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-18.[arb'U]/kg/h`.
pub const ATTO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9495);

/// `271640^MDC_DIM_ZEPTO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-21.[arb'U]/kg/h`.
pub const ZEPTO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9496);

/// `271641^MDC_DIM_YOCTO_ARB_UNIT_PER_KG_PER_HR^MDC`, partition 4, UCUM `10*-24.[arb'U]/kg/h`.
pub const YOCTO_ARB_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(9497);

/// `271648^MDC_DIM_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/kg/d`.
pub const ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9504);

/// `271648^MDC_DIM_X_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/kg/d`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_KG_PER_DAY`.
pub const X_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9504);

/// `271649^MDC_DIM_DECA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*1.[arb'U]/kg/d`.
pub const DECA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9505);

/// `271650^MDC_DIM_HECTO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*2.[arb'U]/kg/d`.
pub const HECTO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9506);

/// `271651^MDC_DIM_KILO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*3.[arb'U]/kg/d`.
pub const KILO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9507);

/// `271652^MDC_DIM_MEGA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*6.[arb'U]/kg/d`.
pub const MEGA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9508);

/// `271653^MDC_DIM_GIGA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*9.[arb'U]/kg/d`.
pub const GIGA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9509);

/// `271654^MDC_DIM_TERA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*12.[arb'U]/kg/d`.
pub const TERA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9510);

/// `271655^MDC_DIM_PETA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*15.[arb'U]/kg/d`.
pub const PETA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9511);

/// `271656^MDC_DIM_EXA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*18.[arb'U]/kg/d`.
pub const EXA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9512);

/// `271657^MDC_DIM_ZETTA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*21.[arb'U]/kg/d`.
pub const ZETTA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9513);

/// `271658^MDC_DIM_YOTTA_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*24.[arb'U]/kg/d`.
pub const YOTTA_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9514);

/// `271664^MDC_DIM_DECI_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-1.[arb'U]/kg/d`.
pub const DECI_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9520);

/// `271665^MDC_DIM_CENTI_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-2.[arb'U]/kg/d`.
pub const CENTI_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9521);

/// `271666^MDC_DIM_MILLI_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-3.[arb'U]/kg/d`.
pub const MILLI_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9522);

/// `271667^MDC_DIM_MICRO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-6.[arb'U]/kg/d`.
pub const MICRO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9523);

/// `271668^MDC_DIM_NANO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-9.[arb'U]/kg/d`.
pub const NANO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9524);

/// `271669^MDC_DIM_PICO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-12.[arb'U]/kg/d`.
pub const PICO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9525);

/// `271670^MDC_DIM_FEMTO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-15.[arb'U]/kg/d`.
pub const FEMTO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9526);

/// `271671^MDC_DIM_ATTO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-18.[arb'U]/kg/d`.
pub const ATTO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9527);

/// `271672^MDC_DIM_ZEPTO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-21.[arb'U]/kg/d`.
pub const ZEPTO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9528);

/// `271673^MDC_DIM_YOCTO_ARB_UNIT_PER_KG_PER_DAY^MDC`, partition 4, UCUM `10*-24.[arb'U]/kg/d`.
pub const YOCTO_ARB_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(9529);

/// `271680^MDC_DIM_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/[lb_av]/min`.
pub const ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9536);

/// `271680^MDC_DIM_X_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/[lb_av]/min`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_LB_PER_MIN`.
pub const X_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9536);

/// `271681^MDC_DIM_DECA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*1.[arb'U]/[lb_av]/min`.
pub const DECA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9537);

/// `271682^MDC_DIM_HECTO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*2.[arb'U]/[lb_av]/min`.
pub const HECTO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9538);

/// `271683^MDC_DIM_KILO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*3.[arb'U]/[lb_av]/min`.
pub const KILO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9539);

/// `271684^MDC_DIM_MEGA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*6.[arb'U]/[lb_av]/min`.
pub const MEGA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9540);

/// `271685^MDC_DIM_GIGA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*9.[arb'U]/[lb_av]/min`.
pub const GIGA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9541);

/// `271686^MDC_DIM_TERA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*12.[arb'U]/[lb_av]/min`.
pub const TERA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9542);

/// `271687^MDC_DIM_PETA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*15.[arb'U]/[lb_av]/min`.
pub const PETA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9543);

/// `271688^MDC_DIM_EXA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*18.[arb'U]/[lb_av]/min`.
pub const EXA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9544);

/// `271689^MDC_DIM_ZETTA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*21.[arb'U]/[lb_av]/min`.
pub const ZETTA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9545);

/// `271690^MDC_DIM_YOTTA_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*24.[arb'U]/[lb_av]/min`.
pub const YOTTA_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9546);

/// `271696^MDC_DIM_DECI_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-1.[arb'U]/[lb_av]/min`.
pub const DECI_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9552);

/// `271697^MDC_DIM_CENTI_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-2.[arb'U]/[lb_av]/min`.
pub const CENTI_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9553);

/// `271698^MDC_DIM_MILLI_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-3.[arb'U]/[lb_av]/min`.
pub const MILLI_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9554);

/// `271699^MDC_DIM_MICRO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-6.[arb'U]/[lb_av]/min`.
pub const MICRO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9555);

/// `271700^MDC_DIM_NANO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-9.[arb'U]/[lb_av]/min`.
pub const NANO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9556);

/// `271701^MDC_DIM_PICO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-12.[arb'U]/[lb_av]/min`.
pub const PICO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9557);

/// `271702^MDC_DIM_FEMTO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-15.[arb'U]/[lb_av]/min`.
pub const FEMTO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9558);

/// `271703^MDC_DIM_ATTO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-18.[arb'U]/[lb_av]/min`.
pub const ATTO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9559);

/// `271704^MDC_DIM_ZEPTO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-21.[arb'U]/[lb_av]/min`.
pub const ZEPTO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9560);

/// `271705^MDC_DIM_YOCTO_ARB_UNIT_PER_LB_PER_MIN^MDC`, partition 4, UCUM `10*-24.[arb'U]/[lb_av]/min`.
pub const YOCTO_ARB_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(9561);

/// `271712^MDC_DIM_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/[lb_av]/d`.
pub const ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9568);

/// `271712^MDC_DIM_X_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/[lb_av]/d`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_LB_PER_DAY`.
pub const X_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9568);

/// `271713^MDC_DIM_DECA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*1.[arb'U]/[lb_av]/d`.
pub const DECA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9569);

/// `271714^MDC_DIM_HECTO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*2.[arb'U]/[lb_av]/d`.
pub const HECTO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9570);

/// `271715^MDC_DIM_KILO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*3.[arb'U]/[lb_av]/d`.
pub const KILO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9571);

/// `271716^MDC_DIM_MEGA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*6.[arb'U]/[lb_av]/d`.
pub const MEGA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9572);

/// `271717^MDC_DIM_GIGA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*9.[arb'U]/[lb_av]/d`.
pub const GIGA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9573);

/// `271718^MDC_DIM_TERA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*12.[arb'U]/[lb_av]/d`.
pub const TERA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9574);

/// `271719^MDC_DIM_PETA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*15.[arb'U]/[lb_av]/d`.
pub const PETA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9575);

/// `271720^MDC_DIM_EXA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*18.[arb'U]/[lb_av]/d`.
pub const EXA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9576);

/// `271721^MDC_DIM_ZETTA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*21.[arb'U]/[lb_av]/d`.
pub const ZETTA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9577);

/// `271722^MDC_DIM_YOTTA_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*24.[arb'U]/[lb_av]/d`.
pub const YOTTA_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9578);

/// `271728^MDC_DIM_DECI_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-1.[arb'U]/[lb_av]/d`.
pub const DECI_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9584);

/// `271729^MDC_DIM_CENTI_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-2.[arb'U]/[lb_av]/d`.
pub const CENTI_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9585);

/// `271730^MDC_DIM_MILLI_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-3.[arb'U]/[lb_av]/d`.
pub const MILLI_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9586);

/// `271731^MDC_DIM_MICRO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-6.[arb'U]/[lb_av]/d`.
pub const MICRO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9587);

/// `271732^MDC_DIM_NANO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-9.[arb'U]/[lb_av]/d`.
pub const NANO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9588);

/// `271733^MDC_DIM_PICO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-12.[arb'U]/[lb_av]/d`.
pub const PICO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9589);

/// `271734^MDC_DIM_FEMTO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-15.[arb'U]/[lb_av]/d`.
pub const FEMTO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9590);

/// `271735^MDC_DIM_ATTO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-18.[arb'U]/[lb_av]/d`.
pub const ATTO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9591);

/// `271736^MDC_DIM_ZEPTO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-21.[arb'U]/[lb_av]/d`.
pub const ZEPTO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9592);

/// `271737^MDC_DIM_YOCTO_ARB_UNIT_PER_LB_PER_DAY^MDC`, partition 4, UCUM `10*-24.[arb'U]/[lb_av]/d`.
pub const YOCTO_ARB_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(9593);

/// `271744^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `[arb'U]/m2/s`.
pub const ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9600);

/// `271744^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `[arb'U]/m2/s`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_SEC`.
pub const X_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9600);

/// `271745^MDC_DIM_DECA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*1.[arb'U]/m2/s`.
pub const DECA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9601);

/// `271746^MDC_DIM_HECTO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*2.[arb'U]/m2/s`.
pub const HECTO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9602);

/// `271747^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*3.[arb'U]/m2/s`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9603);

/// `271748^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*6.[arb'U]/m2/s`.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9604);

/// `271749^MDC_DIM_GIGA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*9.[arb'U]/m2/s`.
pub const GIGA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9605);

/// `271750^MDC_DIM_TERA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*12.[arb'U]/m2/s`.
pub const TERA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9606);

/// `271751^MDC_DIM_PETA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*15.[arb'U]/m2/s`.
pub const PETA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9607);

/// `271752^MDC_DIM_EXA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*18.[arb'U]/m2/s`.
pub const EXA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9608);

/// `271753^MDC_DIM_ZETTA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*21.[arb'U]/m2/s`.
pub const ZETTA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9609);

/// `271754^MDC_DIM_YOTTA_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*24.[arb'U]/m2/s`.
pub const YOTTA_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9610);

/// `271760^MDC_DIM_DECI_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-1.[arb'U]/m2/s`.
pub const DECI_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9616);

/// `271761^MDC_DIM_CENTI_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-2.[arb'U]/m2/s`.
pub const CENTI_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9617);

/// `271762^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-3.[arb'U]/m2/s`.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9618);

/// `271763^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-6.[arb'U]/m2/s`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9619);

/// `271764^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-9.[arb'U]/m2/s`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9620);

/// `271765^MDC_DIM_PICO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-12.[arb'U]/m2/s`.
pub const PICO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9621);

/// `271766^MDC_DIM_FEMTO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-15.[arb'U]/m2/s`.
pub const FEMTO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9622);

/// `271767^MDC_DIM_ATTO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-18.[arb'U]/m2/s`.
pub const ATTO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9623);

/// `271768^MDC_DIM_ZEPTO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-21.[arb'U]/m2/s`.
pub const ZEPTO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9624);

/// `271769^MDC_DIM_YOCTO_ARB_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, UCUM `10*-24.[arb'U]/m2/s`.
pub const YOCTO_ARB_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(9625);

/// `271776^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/m2/min`.
pub const ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9632);

/// `271776^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `[arb'U]/m2/min`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_MIN`.
pub const X_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9632);

/// `271777^MDC_DIM_DECA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*1.[arb'U]/m2/min`.
pub const DECA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9633);

/// `271778^MDC_DIM_HECTO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*2.[arb'U]/m2/min`.
pub const HECTO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9634);

/// `271779^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*3.[arb'U]/m2/min`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9635);

/// `271780^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*6.[arb'U]/m2/min`.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9636);

/// `271781^MDC_DIM_GIGA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*9.[arb'U]/m2/min`.
pub const GIGA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9637);

/// `271782^MDC_DIM_TERA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*12.[arb'U]/m2/min`.
pub const TERA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9638);

/// `271783^MDC_DIM_PETA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*15.[arb'U]/m2/min`.
pub const PETA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9639);

/// `271784^MDC_DIM_EXA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*18.[arb'U]/m2/min`.
pub const EXA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9640);

/// `271785^MDC_DIM_ZETTA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*21.[arb'U]/m2/min`.
pub const ZETTA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9641);

/// `271786^MDC_DIM_YOTTA_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*24.[arb'U]/m2/min`.
pub const YOTTA_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9642);

/// `271792^MDC_DIM_DECI_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-1.[arb'U]/m2/min`.
pub const DECI_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9648);

/// `271793^MDC_DIM_CENTI_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-2.[arb'U]/m2/min`.
pub const CENTI_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9649);

/// `271794^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-3.[arb'U]/m2/min`.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9650);

/// `271795^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-6.[arb'U]/m2/min`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9651);

/// `271796^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-9.[arb'U]/m2/min`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9652);

/// `271797^MDC_DIM_PICO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-12.[arb'U]/m2/min`.
pub const PICO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9653);

/// `271798^MDC_DIM_FEMTO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-15.[arb'U]/m2/min`.
pub const FEMTO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9654);

/// `271799^MDC_DIM_ATTO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-18.[arb'U]/m2/min`.
pub const ATTO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9655);

/// `271800^MDC_DIM_ZEPTO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-21.[arb'U]/m2/min`.
pub const ZEPTO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9656);

/// `271801^MDC_DIM_YOCTO_ARB_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, UCUM `10*-24.[arb'U]/m2/min`.
pub const YOCTO_ARB_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(9657);

/// `271808^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `[arb'U]/m2/h`.
pub const ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9664);

/// `271808^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `[arb'U]/m2/h`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_HR`.
pub const X_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9664);

/// `271809^MDC_DIM_DECA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*1.[arb'U]/m2/h`.
pub const DECA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9665);

/// `271810^MDC_DIM_HECTO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*2.[arb'U]/m2/h`.
pub const HECTO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9666);

/// `271811^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*3.[arb'U]/m2/h`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9667);

/// `271812^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*6.[arb'U]/m2/h`.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9668);

/// `271813^MDC_DIM_GIGA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*9.[arb'U]/m2/h`.
pub const GIGA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9669);

/// `271814^MDC_DIM_TERA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*12.[arb'U]/m2/h`.
pub const TERA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9670);

/// `271815^MDC_DIM_PETA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*15.[arb'U]/m2/h`.
pub const PETA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9671);

/// `271816^MDC_DIM_EXA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*18.[arb'U]/m2/h`.
pub const EXA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9672);

/// `271817^MDC_DIM_ZETTA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*21.[arb'U]/m2/h`.
pub const ZETTA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9673);

/// `271818^MDC_DIM_YOTTA_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*24.[arb'U]/m2/h`.
pub const YOTTA_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9674);

/// `271824^MDC_DIM_DECI_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-1.[arb'U]/m2/h`.
pub const DECI_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9680);

/// `271825^MDC_DIM_CENTI_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-2.[arb'U]/m2/h`.
pub const CENTI_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9681);

/// `271826^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-3.[arb'U]/m2/h`.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9682);

/// `271827^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-6.[arb'U]/m2/h`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9683);

/// `271828^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-9.[arb'U]/m2/h`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9684);

/// `271829^MDC_DIM_PICO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-12.[arb'U]/m2/h`.
pub const PICO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9685);

/// `271830^MDC_DIM_FEMTO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-15.[arb'U]/m2/h`.
pub const FEMTO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9686);

/// `271831^MDC_DIM_ATTO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-18.[arb'U]/m2/h`.
pub const ATTO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9687);

/// `271832^MDC_DIM_ZEPTO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-21.[arb'U]/m2/h`.
pub const ZEPTO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9688);

/// `271833^MDC_DIM_YOCTO_ARB_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, UCUM `10*-24.[arb'U]/m2/h`.
pub const YOCTO_ARB_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(9689);

/// `271840^MDC_DIM_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/m2/d`.
pub const ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9696);

/// `271840^MDC_DIM_X_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `[arb'U]/m2/d`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_M_SQ_PER_DAY`.
pub const X_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9696);

/// `271841^MDC_DIM_DECA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*1.[arb'U]/m2/d`.
pub const DECA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9697);

/// `271842^MDC_DIM_HECTO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*2.[arb'U]/m2/d`.
pub const HECTO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9698);

/// `271843^MDC_DIM_KILO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*3.[arb'U]/m2/d`.
pub const KILO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9699);

/// `271844^MDC_DIM_MEGA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*6.[arb'U]/m2/d`.
pub const MEGA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9700);

/// `271845^MDC_DIM_GIGA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*9.[arb'U]/m2/d`.
pub const GIGA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9701);

/// `271846^MDC_DIM_TERA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*12.[arb'U]/m2/d`.
pub const TERA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9702);

/// `271847^MDC_DIM_PETA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*15.[arb'U]/m2/d`.
pub const PETA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9703);

/// `271848^MDC_DIM_EXA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*18.[arb'U]/m2/d`.
pub const EXA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9704);

/// `271849^MDC_DIM_ZETTA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*21.[arb'U]/m2/d`.
pub const ZETTA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9705);

/// `271850^MDC_DIM_YOTTA_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*24.[arb'U]/m2/d`.
pub const YOTTA_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9706);

/// `271856^MDC_DIM_DECI_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-1.[arb'U]/m2/d`.
pub const DECI_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9712);

/// `271857^MDC_DIM_CENTI_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-2.[arb'U]/m2/d`.
pub const CENTI_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9713);

/// `271858^MDC_DIM_MILLI_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-3.[arb'U]/m2/d`.
pub const MILLI_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9714);

/// `271859^MDC_DIM_MICRO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-6.[arb'U]/m2/d`.
pub const MICRO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9715);

/// `271860^MDC_DIM_NANO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-9.[arb'U]/m2/d`.
pub const NANO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9716);

/// `271861^MDC_DIM_PICO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-12.[arb'U]/m2/d`.
pub const PICO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9717);

/// `271862^MDC_DIM_FEMTO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-15.[arb'U]/m2/d`.
pub const FEMTO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9718);

/// `271863^MDC_DIM_ATTO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-18.[arb'U]/m2/d`.
pub const ATTO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9719);

/// `271864^MDC_DIM_ZEPTO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-21.[arb'U]/m2/d`.
pub const ZEPTO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9720);

/// `271865^MDC_DIM_YOCTO_ARB_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, UCUM `10*-24.[arb'U]/m2/d`.
pub const YOCTO_ARB_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(9721);

/// `271872^MDC_DIM_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT: UnitCode = UnitCode::from_term_code(9728);

/// `271872^MDC_DIM_X_USP_UNIT^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT`.
pub const X_USP_UNIT: UnitCode = UnitCode::from_term_code(9728);

/// `271873^MDC_DIM_DECA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT: UnitCode = UnitCode::from_term_code(9729);

/// `271874^MDC_DIM_HECTO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT: UnitCode = UnitCode::from_term_code(9730);

/// `271875^MDC_DIM_KILO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT: UnitCode = UnitCode::from_term_code(9731);

/// `271876^MDC_DIM_MEGA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT: UnitCode = UnitCode::from_term_code(9732);

/// `271877^MDC_DIM_GIGA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT: UnitCode = UnitCode::from_term_code(9733);

/// `271878^MDC_DIM_TERA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT: UnitCode = UnitCode::from_term_code(9734);

/// `271879^MDC_DIM_PETA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT: UnitCode = UnitCode::from_term_code(9735);

/// `271880^MDC_DIM_EXA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT: UnitCode = UnitCode::from_term_code(9736);

/// `271881^MDC_DIM_ZETTA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT: UnitCode = UnitCode::from_term_code(9737);

/// `271882^MDC_DIM_YOTTA_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT: UnitCode = UnitCode::from_term_code(9738);

/// `271888^MDC_DIM_DECI_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT: UnitCode = UnitCode::from_term_code(9744);

/// `271889^MDC_DIM_CENTI_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT: UnitCode = UnitCode::from_term_code(9745);

/// `271890^MDC_DIM_MILLI_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT: UnitCode = UnitCode::from_term_code(9746);

/// `271891^MDC_DIM_MICRO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT: UnitCode = UnitCode::from_term_code(9747);

/// `271892^MDC_DIM_NANO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT: UnitCode = UnitCode::from_term_code(9748);

/// `271893^MDC_DIM_PICO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT: UnitCode = UnitCode::from_term_code(9749);

/// `271894^MDC_DIM_FEMTO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT: UnitCode = UnitCode::from_term_code(9750);

/// `271895^MDC_DIM_ATTO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT: UnitCode = UnitCode::from_term_code(9751);

/// `271896^MDC_DIM_ZEPTO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT: UnitCode = UnitCode::from_term_code(9752);

/// `271897^MDC_DIM_YOCTO_USP_UNIT^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT: UnitCode = UnitCode::from_term_code(9753);

/// `271904^MDC_DIM_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9760);

/// `271904^MDC_DIM_X_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_CM_CUBE`.
pub const X_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9760);

/// `271905^MDC_DIM_DECA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9761);

/// `271906^MDC_DIM_HECTO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9762);

/// `271907^MDC_DIM_KILO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9763);

/// `271908^MDC_DIM_MEGA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9764);

/// `271909^MDC_DIM_GIGA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9765);

/// `271910^MDC_DIM_TERA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9766);

/// `271911^MDC_DIM_PETA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9767);

/// `271912^MDC_DIM_EXA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9768);

/// `271913^MDC_DIM_ZETTA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9769);

/// `271914^MDC_DIM_YOTTA_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9770);

/// `271920^MDC_DIM_DECI_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9776);

/// `271921^MDC_DIM_CENTI_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9777);

/// `271922^MDC_DIM_MILLI_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9778);

/// `271923^MDC_DIM_MICRO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9779);

/// `271924^MDC_DIM_NANO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9780);

/// `271925^MDC_DIM_PICO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9781);

/// `271926^MDC_DIM_FEMTO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9782);

/// `271927^MDC_DIM_ATTO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9783);

/// `271928^MDC_DIM_ZEPTO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9784);

/// `271929^MDC_DIM_YOCTO_USP_UNIT_PER_CM_CUBE^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_CM_CUBE: UnitCode = UnitCode::from_term_code(9785);

/// `271936^MDC_DIM_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9792);

/// `271936^MDC_DIM_X_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_CUBE`.
pub const X_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9792);

/// `271937^MDC_DIM_DECA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9793);

/// `271938^MDC_DIM_HECTO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9794);

/// `271939^MDC_DIM_KILO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9795);

/// `271940^MDC_DIM_MEGA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9796);

/// `271941^MDC_DIM_GIGA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9797);

/// `271942^MDC_DIM_TERA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9798);

/// `271943^MDC_DIM_PETA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9799);

/// `271944^MDC_DIM_EXA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9800);

/// `271945^MDC_DIM_ZETTA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9801);

/// `271946^MDC_DIM_YOTTA_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9802);

/// `271952^MDC_DIM_DECI_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9808);

/// `271953^MDC_DIM_CENTI_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9809);

/// `271954^MDC_DIM_MILLI_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9810);

/// `271955^MDC_DIM_MICRO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9811);

/// `271956^MDC_DIM_NANO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9812);

/// `271957^MDC_DIM_PICO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9813);

/// `271958^MDC_DIM_FEMTO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9814);

/// `271959^MDC_DIM_ATTO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9815);

/// `271960^MDC_DIM_ZEPTO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9816);

/// `271961^MDC_DIM_YOCTO_USP_UNIT_PER_M_CUBE^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_M_CUBE: UnitCode = UnitCode::from_term_code(9817);

/// `271968^MDC_DIM_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9824);

/// `271968^MDC_DIM_X_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_L`.
pub const X_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9824);

/// `271969^MDC_DIM_DECA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9825);

/// `271970^MDC_DIM_HECTO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9826);

/// `271971^MDC_DIM_KILO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9827);

/// `271972^MDC_DIM_MEGA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9828);

/// `271973^MDC_DIM_GIGA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9829);

/// `271974^MDC_DIM_TERA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9830);

/// `271975^MDC_DIM_PETA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9831);

/// `271976^MDC_DIM_EXA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9832);

/// `271977^MDC_DIM_ZETTA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9833);

/// `271978^MDC_DIM_YOTTA_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9834);

/// `271984^MDC_DIM_DECI_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9840);

/// `271985^MDC_DIM_CENTI_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9841);

/// `271986^MDC_DIM_MILLI_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9842);

/// `271987^MDC_DIM_MICRO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9843);

/// `271988^MDC_DIM_NANO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9844);

/// `271989^MDC_DIM_PICO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9845);

/// `271990^MDC_DIM_FEMTO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9846);

/// `271991^MDC_DIM_ATTO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9847);

/// `271992^MDC_DIM_ZEPTO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9848);

/// `271993^MDC_DIM_YOCTO_USP_UNIT_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_L: UnitCode = UnitCode::from_term_code(9849);

/// `272000^MDC_DIM_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9856);

/// `272000^MDC_DIM_X_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_ML`.
pub const X_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9856);

/// `272001^MDC_DIM_DECA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9857);

/// `272002^MDC_DIM_HECTO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9858);

/// `272003^MDC_DIM_KILO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9859);

/// `272004^MDC_DIM_MEGA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9860);

/// `272005^MDC_DIM_GIGA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9861);

/// `272006^MDC_DIM_TERA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9862);

/// `272007^MDC_DIM_PETA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9863);

/// `272008^MDC_DIM_EXA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9864);

/// `272009^MDC_DIM_ZETTA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9865);

/// `272010^MDC_DIM_YOTTA_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9866);

/// `272016^MDC_DIM_DECI_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9872);

/// `272017^MDC_DIM_CENTI_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9873);

/// `272018^MDC_DIM_MILLI_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9874);

/// `272019^MDC_DIM_MICRO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9875);

/// `272020^MDC_DIM_NANO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9876);

/// `272021^MDC_DIM_PICO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9877);

/// `272022^MDC_DIM_FEMTO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9878);

/// `272023^MDC_DIM_ATTO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9879);

/// `272024^MDC_DIM_ZEPTO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9880);

/// `272025^MDC_DIM_YOCTO_USP_UNIT_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_ML: UnitCode = UnitCode::from_term_code(9881);

/// `272032^MDC_DIM_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9888);

/// `272032^MDC_DIM_X_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_SEC`.
pub const X_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9888);

/// `272033^MDC_DIM_DECA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9889);

/// `272034^MDC_DIM_HECTO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9890);

/// `272035^MDC_DIM_KILO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9891);

/// `272036^MDC_DIM_MEGA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9892);

/// `272037^MDC_DIM_GIGA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9893);

/// `272038^MDC_DIM_TERA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9894);

/// `272039^MDC_DIM_PETA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9895);

/// `272040^MDC_DIM_EXA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9896);

/// `272041^MDC_DIM_ZETTA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9897);

/// `272042^MDC_DIM_YOTTA_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9898);

/// `272048^MDC_DIM_DECI_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9904);

/// `272049^MDC_DIM_CENTI_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9905);

/// `272050^MDC_DIM_MILLI_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9906);

/// `272051^MDC_DIM_MICRO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9907);

/// `272052^MDC_DIM_NANO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9908);

/// `272053^MDC_DIM_PICO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9909);

/// `272054^MDC_DIM_FEMTO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9910);

/// `272055^MDC_DIM_ATTO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9911);

/// `272056^MDC_DIM_ZEPTO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9912);

/// `272057^MDC_DIM_YOCTO_USP_UNIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_SEC: UnitCode = UnitCode::from_term_code(9913);

/// `272064^MDC_DIM_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9920);

/// `272064^MDC_DIM_X_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_MIN`.
pub const X_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9920);

/// `272065^MDC_DIM_DECA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9921);

/// `272066^MDC_DIM_HECTO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9922);

/// `272067^MDC_DIM_KILO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9923);

/// `272068^MDC_DIM_MEGA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9924);

/// `272069^MDC_DIM_GIGA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9925);

/// `272070^MDC_DIM_TERA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9926);

/// `272071^MDC_DIM_PETA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9927);

/// `272072^MDC_DIM_EXA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9928);

/// `272073^MDC_DIM_ZETTA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9929);

/// `272074^MDC_DIM_YOTTA_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9930);

/// `272080^MDC_DIM_DECI_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9936);

/// `272081^MDC_DIM_CENTI_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9937);

/// `272082^MDC_DIM_MILLI_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9938);

/// `272083^MDC_DIM_MICRO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9939);

/// `272084^MDC_DIM_NANO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9940);

/// `272085^MDC_DIM_PICO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9941);

/// `272086^MDC_DIM_FEMTO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9942);

/// `272087^MDC_DIM_ATTO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9943);

/// `272088^MDC_DIM_ZEPTO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9944);

/// `272089^MDC_DIM_YOCTO_USP_UNIT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_MIN: UnitCode = UnitCode::from_term_code(9945);

/// `272096^MDC_DIM_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9952);

/// `272096^MDC_DIM_X_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_HR`.
pub const X_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9952);

/// `272097^MDC_DIM_DECA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9953);

/// `272098^MDC_DIM_HECTO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9954);

/// `272099^MDC_DIM_KILO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9955);

/// `272100^MDC_DIM_MEGA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9956);

/// `272101^MDC_DIM_GIGA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9957);

/// `272102^MDC_DIM_TERA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9958);

/// `272103^MDC_DIM_PETA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9959);

/// `272104^MDC_DIM_EXA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9960);

/// `272105^MDC_DIM_ZETTA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9961);

/// `272106^MDC_DIM_YOTTA_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9962);

/// `272112^MDC_DIM_DECI_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9968);

/// `272113^MDC_DIM_CENTI_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9969);

/// `272114^MDC_DIM_MILLI_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9970);

/// `272115^MDC_DIM_MICRO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9971);

/// `272116^MDC_DIM_NANO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9972);

/// `272117^MDC_DIM_PICO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9973);

/// `272118^MDC_DIM_FEMTO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9974);

/// `272119^MDC_DIM_ATTO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9975);

/// `272120^MDC_DIM_ZEPTO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9976);

/// `272121^MDC_DIM_YOCTO_USP_UNIT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_HR: UnitCode = UnitCode::from_term_code(9977);

/// `272128^MDC_DIM_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9984);

/// `272128^MDC_DIM_X_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_DAY`.
pub const X_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9984);

/// `272129^MDC_DIM_DECA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9985);

/// `272130^MDC_DIM_HECTO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9986);

/// `272131^MDC_DIM_KILO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9987);

/// `272132^MDC_DIM_MEGA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9988);

/// `272133^MDC_DIM_GIGA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9989);

/// `272134^MDC_DIM_TERA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9990);

/// `272135^MDC_DIM_PETA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9991);

/// `272136^MDC_DIM_EXA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9992);

/// `272137^MDC_DIM_ZETTA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9993);

/// `272138^MDC_DIM_YOTTA_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(9994);

/// `272144^MDC_DIM_DECI_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10000);

/// `272145^MDC_DIM_CENTI_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10001);

/// `272146^MDC_DIM_MILLI_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10002);

/// `272147^MDC_DIM_MICRO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10003);

/// `272148^MDC_DIM_NANO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10004);

/// `272149^MDC_DIM_PICO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10005);

/// `272150^MDC_DIM_FEMTO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10006);

/// `272151^MDC_DIM_ATTO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10007);

/// `272152^MDC_DIM_ZEPTO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10008);

/// `272153^MDC_DIM_YOCTO_USP_UNIT_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_DAY: UnitCode = UnitCode::from_term_code(10009);

/// `272160^MDC_DIM_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10016);

/// `272160^MDC_DIM_X_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG`.
pub const X_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10016);

/// `272161^MDC_DIM_DECA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10017);

/// `272162^MDC_DIM_HECTO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10018);

/// `272163^MDC_DIM_KILO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10019);

/// `272164^MDC_DIM_MEGA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10020);

/// `272165^MDC_DIM_GIGA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10021);

/// `272166^MDC_DIM_TERA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10022);

/// `272167^MDC_DIM_PETA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10023);

/// `272168^MDC_DIM_EXA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10024);

/// `272169^MDC_DIM_ZETTA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10025);

/// `272170^MDC_DIM_YOTTA_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10026);

/// `272176^MDC_DIM_DECI_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10032);

/// `272177^MDC_DIM_CENTI_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10033);

/// `272178^MDC_DIM_MILLI_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10034);

/// `272179^MDC_DIM_MICRO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10035);

/// `272180^MDC_DIM_NANO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10036);

/// `272181^MDC_DIM_PICO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10037);

/// `272182^MDC_DIM_FEMTO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10038);

/// `272183^MDC_DIM_ATTO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10039);

/// `272184^MDC_DIM_ZEPTO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10040);

/// `272185^MDC_DIM_YOCTO_USP_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(10041);

/// `272192^MDC_DIM_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10048);

/// `272192^MDC_DIM_X_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ`.
pub const X_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10048);

/// `272193^MDC_DIM_DECA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10049);

/// `272194^MDC_DIM_HECTO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10050);

/// `272195^MDC_DIM_KILO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10051);

/// `272196^MDC_DIM_MEGA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10052);

/// `272197^MDC_DIM_GIGA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10053);

/// `272198^MDC_DIM_TERA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10054);

/// `272199^MDC_DIM_PETA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10055);

/// `272200^MDC_DIM_EXA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10056);

/// `272201^MDC_DIM_ZETTA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10057);

/// `272202^MDC_DIM_YOTTA_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10058);

/// `272208^MDC_DIM_DECI_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10064);

/// `272209^MDC_DIM_CENTI_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10065);

/// `272210^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10066);

/// `272211^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10067);

/// `272212^MDC_DIM_NANO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10068);

/// `272213^MDC_DIM_PICO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10069);

/// `272214^MDC_DIM_FEMTO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10070);

/// `272215^MDC_DIM_ATTO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10071);

/// `272216^MDC_DIM_ZEPTO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10072);

/// `272217^MDC_DIM_YOCTO_USP_UNIT_PER_M_SQ^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_M_SQ: UnitCode = UnitCode::from_term_code(10073);

/// `272224^MDC_DIM_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10080);

/// `272224^MDC_DIM_X_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_SEC`.
pub const X_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10080);

/// `272225^MDC_DIM_DECA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10081);

/// `272226^MDC_DIM_HECTO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10082);

/// `272227^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10083);

/// `272228^MDC_DIM_MEGA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10084);

/// `272229^MDC_DIM_GIGA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10085);

/// `272230^MDC_DIM_TERA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10086);

/// `272231^MDC_DIM_PETA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10087);

/// `272232^MDC_DIM_EXA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10088);

/// `272233^MDC_DIM_ZETTA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10089);

/// `272234^MDC_DIM_YOTTA_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10090);

/// `272240^MDC_DIM_DECI_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10096);

/// `272241^MDC_DIM_CENTI_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10097);

/// `272242^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10098);

/// `272243^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10099);

/// `272244^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10100);

/// `272245^MDC_DIM_PICO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10101);

/// `272246^MDC_DIM_FEMTO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10102);

/// `272247^MDC_DIM_ATTO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10103);

/// `272248^MDC_DIM_ZEPTO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10104);

/// `272249^MDC_DIM_YOCTO_USP_UNIT_PER_KG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_KG_PER_SEC: UnitCode = UnitCode::from_term_code(10105);

/// `272256^MDC_DIM_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10112);

/// `272256^MDC_DIM_X_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_MIN`.
pub const X_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10112);

/// `272257^MDC_DIM_DECA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10113);

/// `272258^MDC_DIM_HECTO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10114);

/// `272259^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10115);

/// `272260^MDC_DIM_MEGA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10116);

/// `272261^MDC_DIM_GIGA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10117);

/// `272262^MDC_DIM_TERA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10118);

/// `272263^MDC_DIM_PETA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10119);

/// `272264^MDC_DIM_EXA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10120);

/// `272265^MDC_DIM_ZETTA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10121);

/// `272266^MDC_DIM_YOTTA_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10122);

/// `272272^MDC_DIM_DECI_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10128);

/// `272273^MDC_DIM_CENTI_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10129);

/// `272274^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10130);

/// `272275^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10131);

/// `272276^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10132);

/// `272277^MDC_DIM_PICO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10133);

/// `272278^MDC_DIM_FEMTO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10134);

/// `272279^MDC_DIM_ATTO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10135);

/// `272280^MDC_DIM_ZEPTO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10136);

/// `272281^MDC_DIM_YOCTO_USP_UNIT_PER_KG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_KG_PER_MIN: UnitCode = UnitCode::from_term_code(10137);

/// `272288^MDC_DIM_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10144);

/// `272288^MDC_DIM_X_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_HR`.
pub const X_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10144);

/// `272289^MDC_DIM_DECA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10145);

/// `272290^MDC_DIM_HECTO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10146);

/// `272291^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10147);

/// `272292^MDC_DIM_MEGA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10148);

/// `272293^MDC_DIM_GIGA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10149);

/// `272294^MDC_DIM_TERA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10150);

/// `272295^MDC_DIM_PETA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10151);

/// `272296^MDC_DIM_EXA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10152);

/// `272297^MDC_DIM_ZETTA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10153);

/// `272298^MDC_DIM_YOTTA_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10154);

/// `272304^MDC_DIM_DECI_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10160);

/// `272305^MDC_DIM_CENTI_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10161);

/// `272306^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10162);

/// `272307^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10163);

/// `272308^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10164);

/// `272309^MDC_DIM_PICO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10165);

/// `272310^MDC_DIM_FEMTO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10166);

/// `272311^MDC_DIM_ATTO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10167);

/// `272312^MDC_DIM_ZEPTO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10168);

/// `272313^MDC_DIM_YOCTO_USP_UNIT_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(10169);

/// `272320^MDC_DIM_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10176);

/// `272320^MDC_DIM_X_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_KG_PER_DAY`.
pub const X_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10176);

/// `272321^MDC_DIM_DECA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10177);

/// `272322^MDC_DIM_HECTO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10178);

/// `272323^MDC_DIM_KILO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10179);

/// `272324^MDC_DIM_MEGA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10180);

/// `272325^MDC_DIM_GIGA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10181);

/// `272326^MDC_DIM_TERA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10182);

/// `272327^MDC_DIM_PETA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10183);

/// `272328^MDC_DIM_EXA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10184);

/// `272329^MDC_DIM_ZETTA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10185);

/// `272330^MDC_DIM_YOTTA_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10186);

/// `272336^MDC_DIM_DECI_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10192);

/// `272337^MDC_DIM_CENTI_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10193);

/// `272338^MDC_DIM_MILLI_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10194);

/// `272339^MDC_DIM_MICRO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10195);

/// `272340^MDC_DIM_NANO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10196);

/// `272341^MDC_DIM_PICO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10197);

/// `272342^MDC_DIM_FEMTO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10198);

/// `272343^MDC_DIM_ATTO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10199);

/// `272344^MDC_DIM_ZEPTO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10200);

/// `272345^MDC_DIM_YOCTO_USP_UNIT_PER_KG_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_KG_PER_DAY: UnitCode = UnitCode::from_term_code(10201);

/// `272352^MDC_DIM_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10208);

/// `272352^MDC_DIM_X_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_LB_PER_MIN`.
pub const X_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10208);

/// `272353^MDC_DIM_DECA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10209);

/// `272354^MDC_DIM_HECTO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10210);

/// `272355^MDC_DIM_KILO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10211);

/// `272356^MDC_DIM_MEGA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10212);

/// `272357^MDC_DIM_GIGA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10213);

/// `272358^MDC_DIM_TERA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10214);

/// `272359^MDC_DIM_PETA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10215);

/// `272360^MDC_DIM_EXA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10216);

/// `272361^MDC_DIM_ZETTA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10217);

/// `272362^MDC_DIM_YOTTA_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10218);

/// `272368^MDC_DIM_DECI_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10224);

/// `272369^MDC_DIM_CENTI_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10225);

/// `272370^MDC_DIM_MILLI_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10226);

/// `272371^MDC_DIM_MICRO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10227);

/// `272372^MDC_DIM_NANO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10228);

/// `272373^MDC_DIM_PICO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10229);

/// `272374^MDC_DIM_FEMTO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10230);

/// `272375^MDC_DIM_ATTO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10231);

/// `272376^MDC_DIM_ZEPTO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10232);

/// `272377^MDC_DIM_YOCTO_USP_UNIT_PER_LB_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_LB_PER_MIN: UnitCode = UnitCode::from_term_code(10233);

/// `272384^MDC_DIM_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10240);

/// `272384^MDC_DIM_X_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_LB_PER_DAY`.
pub const X_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10240);

/// `272385^MDC_DIM_DECA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10241);

/// `272386^MDC_DIM_HECTO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10242);

/// `272387^MDC_DIM_KILO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10243);

/// `272388^MDC_DIM_MEGA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10244);

/// `272389^MDC_DIM_GIGA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10245);

/// `272390^MDC_DIM_TERA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10246);

/// `272391^MDC_DIM_PETA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10247);

/// `272392^MDC_DIM_EXA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10248);

/// `272393^MDC_DIM_ZETTA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10249);

/// `272394^MDC_DIM_YOTTA_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10250);

/// `272400^MDC_DIM_DECI_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10256);

/// `272401^MDC_DIM_CENTI_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10257);

/// `272402^MDC_DIM_MILLI_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10258);

/// `272403^MDC_DIM_MICRO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10259);

/// `272404^MDC_DIM_NANO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10260);

/// `272405^MDC_DIM_PICO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10261);

/// `272406^MDC_DIM_FEMTO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10262);

/// `272407^MDC_DIM_ATTO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10263);

/// `272408^MDC_DIM_ZEPTO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10264);

/// `272409^MDC_DIM_YOCTO_USP_UNIT_PER_LB_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_LB_PER_DAY: UnitCode = UnitCode::from_term_code(10265);

/// `272416^MDC_DIM_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10272);

/// `272416^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_SEC`.
pub const X_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10272);

/// `272417^MDC_DIM_DECA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10273);

/// `272418^MDC_DIM_HECTO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10274);

/// `272419^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10275);

/// `272420^MDC_DIM_MEGA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10276);

/// `272421^MDC_DIM_GIGA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10277);

/// `272422^MDC_DIM_TERA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10278);

/// `272423^MDC_DIM_PETA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10279);

/// `272424^MDC_DIM_EXA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10280);

/// `272425^MDC_DIM_ZETTA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10281);

/// `272426^MDC_DIM_YOTTA_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10282);

/// `272432^MDC_DIM_DECI_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10288);

/// `272433^MDC_DIM_CENTI_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10289);

/// `272434^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10290);

/// `272435^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10291);

/// `272436^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10292);

/// `272437^MDC_DIM_PICO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10293);

/// `272438^MDC_DIM_FEMTO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10294);

/// `272439^MDC_DIM_ATTO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10295);

/// `272440^MDC_DIM_ZEPTO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10296);

/// `272441^MDC_DIM_YOCTO_USP_UNIT_PER_M_SQ_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_M_SQ_PER_SEC: UnitCode = UnitCode::from_term_code(10297);

/// `272448^MDC_DIM_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10304);

/// `272448^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_MIN`.
pub const X_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10304);

/// `272449^MDC_DIM_DECA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10305);

/// `272450^MDC_DIM_HECTO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10306);

/// `272451^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10307);

/// `272452^MDC_DIM_MEGA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10308);

/// `272453^MDC_DIM_GIGA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10309);

/// `272454^MDC_DIM_TERA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10310);

/// `272455^MDC_DIM_PETA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10311);

/// `272456^MDC_DIM_EXA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10312);

/// `272457^MDC_DIM_ZETTA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10313);

/// `272458^MDC_DIM_YOTTA_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10314);

/// `272464^MDC_DIM_DECI_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10320);

/// `272465^MDC_DIM_CENTI_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10321);

/// `272466^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10322);

/// `272467^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10323);

/// `272468^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10324);

/// `272469^MDC_DIM_PICO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10325);

/// `272470^MDC_DIM_FEMTO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10326);

/// `272471^MDC_DIM_ATTO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10327);

/// `272472^MDC_DIM_ZEPTO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10328);

/// `272473^MDC_DIM_YOCTO_USP_UNIT_PER_M_SQ_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_M_SQ_PER_MIN: UnitCode = UnitCode::from_term_code(10329);

/// `272480^MDC_DIM_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10336);

/// `272480^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_HR`.
pub const X_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10336);

/// `272481^MDC_DIM_DECA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10337);

/// `272482^MDC_DIM_HECTO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10338);

/// `272483^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10339);

/// `272484^MDC_DIM_MEGA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10340);

/// `272485^MDC_DIM_GIGA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10341);

/// `272486^MDC_DIM_TERA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10342);

/// `272487^MDC_DIM_PETA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10343);

/// `272488^MDC_DIM_EXA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10344);

/// `272489^MDC_DIM_ZETTA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10345);

/// `272490^MDC_DIM_YOTTA_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10346);

/// `272496^MDC_DIM_DECI_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10352);

/// `272497^MDC_DIM_CENTI_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10353);

/// `272498^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10354);

/// `272499^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10355);

/// `272500^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10356);

/// `272501^MDC_DIM_PICO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10357);

/// `272502^MDC_DIM_FEMTO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10358);

/// `272503^MDC_DIM_ATTO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10359);

/// `272504^MDC_DIM_ZEPTO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10360);

/// `272505^MDC_DIM_YOCTO_USP_UNIT_PER_M_SQ_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_M_SQ_PER_HR: UnitCode = UnitCode::from_term_code(10361);

/// `272512^MDC_DIM_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10368);

/// `272512^MDC_DIM_X_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_M_SQ_PER_DAY`.
pub const X_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10368);

/// `272513^MDC_DIM_DECA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10369);

/// `272514^MDC_DIM_HECTO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10370);

/// `272515^MDC_DIM_KILO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10371);

/// `272516^MDC_DIM_MEGA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10372);

/// `272517^MDC_DIM_GIGA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10373);

/// `272518^MDC_DIM_TERA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10374);

/// `272519^MDC_DIM_PETA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10375);

/// `272520^MDC_DIM_EXA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10376);

/// `272521^MDC_DIM_ZETTA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10377);

/// `272522^MDC_DIM_YOTTA_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10378);

/// `272528^MDC_DIM_DECI_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10384);

/// `272529^MDC_DIM_CENTI_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10385);

/// `272530^MDC_DIM_MILLI_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10386);

/// `272531^MDC_DIM_MICRO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10387);

/// `272532^MDC_DIM_NANO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10388);

/// `272533^MDC_DIM_PICO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10389);

/// `272534^MDC_DIM_FEMTO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10390);

/// `272535^MDC_DIM_ATTO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10391);

/// `272536^MDC_DIM_ZEPTO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10392);

/// `272537^MDC_DIM_YOCTO_USP_UNIT_PER_M_SQ_PER_DAY^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_M_SQ_PER_DAY: UnitCode = UnitCode::from_term_code(10393);

/// `272544^MDC_DIM_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `[iU]/[lb_av]/h`.
pub const INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10400);

/// `272544^MDC_DIM_X_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `[iU]/[lb_av]/h`.
/// The preferred reference id of this code is `MDC_DIM_INTL_UNIT_PER_LB_PER_HR`.
pub const X_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10400);

/// `272545^MDC_DIM_DECA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `da[iU]/[lb_av]/h`.
pub const DECA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10401);

/// `272546^MDC_DIM_HECTO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `h[iU]/[lb_av]/h`.
pub const HECTO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10402);

/// `272547^MDC_DIM_KILO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `k[iU]/[lb_av]/h`.
pub const KILO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10403);

/// `272548^MDC_DIM_MEGA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `M[iU]/[lb_av]/h`.
pub const MEGA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10404);

/// `272549^MDC_DIM_GIGA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `G[iU]/[lb_av]/h`.
pub const GIGA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10405);

/// `272550^MDC_DIM_TERA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `T[iU]/[lb_av]/h`.
pub const TERA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10406);

/// `272551^MDC_DIM_PETA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `P[iU]/[lb_av]/h`.
pub const PETA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10407);

/// `272552^MDC_DIM_EXA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `E[iU]/[lb_av]/h`.
pub const EXA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10408);

/// `272553^MDC_DIM_ZETTA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `Z[iU]/[lb_av]/h`.
pub const ZETTA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10409);

/// `272554^MDC_DIM_YOTTA_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `Y[iU]/[lb_av]/h`.
pub const YOTTA_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10410);

/// `272560^MDC_DIM_DECI_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `d[iU]/[lb_av]/h`.
pub const DECI_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10416);

/// `272561^MDC_DIM_CENTI_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `c[iU]/[lb_av]/h`.
pub const CENTI_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10417);

/// `272562^MDC_DIM_MILLI_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `m[iU]/[lb_av]/h`.
pub const MILLI_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10418);

/// `272563^MDC_DIM_MICRO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `u[iU]/[lb_av]/h`.
pub const MICRO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10419);

/// `272564^MDC_DIM_NANO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `n[iU]/[lb_av]/h`.
pub const NANO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10420);

/// `272565^MDC_DIM_PICO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `p[iU]/[lb_av]/h`.
pub const PICO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10421);

/// `272566^MDC_DIM_FEMTO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `f[iU]/[lb_av]/h`.
pub const FEMTO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10422);

/// `272567^MDC_DIM_ATTO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `a[iU]/[lb_av]/h`.
pub const ATTO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10423);

/// `272568^MDC_DIM_ZEPTO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `z[iU]/[lb_av]/h`.
pub const ZEPTO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10424);

/// `272569^MDC_DIM_YOCTO_INTL_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `y[iU]/[lb_av]/h`.
pub const YOCTO_INTL_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10425);

/// `272576^MDC_DIM_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `[arb'U]/[lb_av]/h`.
pub const ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10432);

/// `272576^MDC_DIM_X_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `[arb'U]/[lb_av]/h`.
/// The preferred reference id of this code is `MDC_DIM_ARB_UNIT_PER_LB_PER_HR`.
pub const X_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10432);

/// `272577^MDC_DIM_DECA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*1.[arb'U]/[lb_av]/h`.
pub const DECA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10433);

/// `272578^MDC_DIM_HECTO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*2.[arb'U]/[lb_av]/h`.
pub const HECTO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10434);

/// `272579^MDC_DIM_KILO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*3.[arb'U]/[lb_av]/h`.
pub const KILO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10435);

/// `272580^MDC_DIM_MEGA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*6.[arb'U]/[lb_av]/h`.
pub const MEGA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10436);

/// `272581^MDC_DIM_GIGA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*9.[arb'U]/[lb_av]/h`.
pub const GIGA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10437);

/// `272582^MDC_DIM_TERA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*12.[arb'U]/[lb_av]/h`.
pub const TERA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10438);

/// `272583^MDC_DIM_PETA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*15.[arb'U]/[lb_av]/h`.
pub const PETA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10439);

/// `272584^MDC_DIM_EXA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*18.[arb'U]/[lb_av]/h`.
pub const EXA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10440);

/// `272585^MDC_DIM_ZETTA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*21.[arb'U]/[lb_av]/h`.
pub const ZETTA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10441);

/// `272586^MDC_DIM_YOTTA_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*24.[arb'U]/[lb_av]/h`.
pub const YOTTA_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10442);

/// `272592^MDC_DIM_DECI_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-1.[arb'U]/[lb_av]/h`.
pub const DECI_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10448);

/// `272593^MDC_DIM_CENTI_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-2.[arb'U]/[lb_av]/h`.
pub const CENTI_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10449);

/// `272594^MDC_DIM_MILLI_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-3.[arb'U]/[lb_av]/h`.
pub const MILLI_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10450);

/// `272595^MDC_DIM_MICRO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-6.[arb'U]/[lb_av]/h`.
pub const MICRO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10451);

/// `272596^MDC_DIM_NANO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-9.[arb'U]/[lb_av]/h`.
pub const NANO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10452);

/// `272597^MDC_DIM_PICO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-12.[arb'U]/[lb_av]/h`.
pub const PICO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10453);

/// `272598^MDC_DIM_FEMTO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-15.[arb'U]/[lb_av]/h`.
pub const FEMTO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10454);

/// `272599^MDC_DIM_ATTO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-18.[arb'U]/[lb_av]/h`.
pub const ATTO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10455);

/// `272600^MDC_DIM_ZEPTO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-21.[arb'U]/[lb_av]/h`.
pub const ZEPTO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10456);

/// `272601^MDC_DIM_YOCTO_ARB_UNIT_PER_LB_PER_HR^MDC`, partition 4, UCUM `10*-24.[arb'U]/[lb_av]/h`.
pub const YOCTO_ARB_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10457);

/// `272608^MDC_DIM_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10464);

/// `272608^MDC_DIM_X_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_USP_UNIT_PER_LB_PER_HR`.
pub const X_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10464);

/// `272609^MDC_DIM_DECA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10465);

/// `272610^MDC_DIM_HECTO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10466);

/// `272611^MDC_DIM_KILO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10467);

/// `272612^MDC_DIM_MEGA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10468);

/// `272613^MDC_DIM_GIGA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10469);

/// `272614^MDC_DIM_TERA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10470);

/// `272615^MDC_DIM_PETA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10471);

/// `272616^MDC_DIM_EXA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10472);

/// `272617^MDC_DIM_ZETTA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10473);

/// `272618^MDC_DIM_YOTTA_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10474);

/// `272624^MDC_DIM_DECI_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10480);

/// `272625^MDC_DIM_CENTI_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10481);

/// `272626^MDC_DIM_MILLI_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10482);

/// `272627^MDC_DIM_MICRO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10483);

/// `272628^MDC_DIM_NANO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10484);

/// `272629^MDC_DIM_PICO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10485);

/// `272630^MDC_DIM_FEMTO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10486);

/// `272631^MDC_DIM_ATTO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10487);

/// `272632^MDC_DIM_ZEPTO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10488);

/// `272633^MDC_DIM_YOCTO_USP_UNIT_PER_LB_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_USP_UNIT_PER_LB_PER_HR: UnitCode = UnitCode::from_term_code(10489);

/// `272640^MDC_DIM_JOULES_PER_DAY^MDC`, partition 4, UCUM `J/d`.
pub const JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10496);

/// `272640^MDC_DIM_X_JOULES_PER_DAY^MDC`, partition 4, UCUM `J/d`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_DAY`.
pub const X_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10496);

/// `272641^MDC_DIM_DECA_JOULES_PER_DAY^MDC`, partition 4, UCUM `daJ/d`.
pub const DECA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10497);

/// `272642^MDC_DIM_HECTO_JOULES_PER_DAY^MDC`, partition 4, UCUM `hJ/d`.
pub const HECTO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10498);

/// `272643^MDC_DIM_KILO_JOULES_PER_DAY^MDC`, partition 4, UCUM `kJ/d`.
pub const KILO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10499);

/// `272644^MDC_DIM_MEGA_JOULES_PER_DAY^MDC`, partition 4, UCUM `MJ/d`.
pub const MEGA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10500);

/// `272645^MDC_DIM_GIGA_JOULES_PER_DAY^MDC`, partition 4, UCUM `GJ/d`.
pub const GIGA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10501);

/// `272646^MDC_DIM_TERA_JOULES_PER_DAY^MDC`, partition 4, UCUM `TJ/d`.
pub const TERA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10502);

/// `272647^MDC_DIM_PETA_JOULES_PER_DAY^MDC`, partition 4, UCUM `PJ/d`.
pub const PETA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10503);

/// `272648^MDC_DIM_EXA_JOULES_PER_DAY^MDC`, partition 4, UCUM `EJ/d`.
pub const EXA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10504);

/// `272649^MDC_DIM_ZETTA_JOULES_PER_DAY^MDC`, partition 4, UCUM `ZJ/d`.
pub const ZETTA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10505);

/// `272650^MDC_DIM_YOTTA_JOULES_PER_DAY^MDC`, partition 4, UCUM `YJ/d`.
pub const YOTTA_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10506);

/// `272656^MDC_DIM_DECI_JOULES_PER_DAY^MDC`, partition 4, UCUM `dJ/d`.
pub const DECI_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10512);

/// `272657^MDC_DIM_CENTI_JOULES_PER_DAY^MDC`, partition 4, UCUM `cJ/d`.
pub const CENTI_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10513);

/// `272658^MDC_DIM_MILLI_JOULES_PER_DAY^MDC`, partition 4, UCUM `mJ/d`.
pub const MILLI_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10514);

/// `272659^MDC_DIM_MICRO_JOULES_PER_DAY^MDC`, partition 4, UCUM `uJ/d`.
pub const MICRO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10515);

/// `272660^MDC_DIM_NANO_JOULES_PER_DAY^MDC`, partition 4, UCUM `nJ/d`.
pub const NANO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10516);

/// `272661^MDC_DIM_PICO_JOULES_PER_DAY^MDC`, partition 4, UCUM `pJ/d`.
pub const PICO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10517);

/// `272662^MDC_DIM_FEMTO_JOULES_PER_DAY^MDC`, partition 4, UCUM `fJ/d`.
pub const FEMTO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10518);

/// `272663^MDC_DIM_ATTO_JOULES_PER_DAY^MDC`, partition 4, UCUM `aJ/d`.
pub const ATTO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10519);

/// `272664^MDC_DIM_ZEPTO_JOULES_PER_DAY^MDC`, partition 4, UCUM `zJ/d`.
pub const ZEPTO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10520);

/// `272665^MDC_DIM_YOCTO_JOULES_PER_DAY^MDC`, partition 4, UCUM `yJ/d`.
pub const YOCTO_JOULES_PER_DAY: UnitCode = UnitCode::from_term_code(10521);

/// `272672^MDC_DIM_JOULES_PER_ML^MDC`, partition 4, UCUM `J/mL`.
pub const JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10528);

/// `272672^MDC_DIM_X_JOULES_PER_ML^MDC`, partition 4, UCUM `J/mL`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_ML`.
pub const X_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10528);

/// `272673^MDC_DIM_DECA_JOULES_PER_ML^MDC`, partition 4, UCUM `daJ/mL`.
pub const DECA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10529);

/// `272674^MDC_DIM_HECTO_JOULES_PER_ML^MDC`, partition 4, UCUM `hJ/mL`.
pub const HECTO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10530);

/// `272675^MDC_DIM_KILO_JOULES_PER_ML^MDC`, partition 4, UCUM `kJ/mL`.
pub const KILO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10531);

/// `272676^MDC_DIM_MEGA_JOULES_PER_ML^MDC`, partition 4, UCUM `MJ/mL`.
pub const MEGA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10532);

/// `272677^MDC_DIM_GIGA_JOULES_PER_ML^MDC`, partition 4, UCUM `GJ/mL`.
pub const GIGA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10533);

/// `272678^MDC_DIM_TERA_JOULES_PER_ML^MDC`, partition 4, UCUM `TJ/mL`.
pub const TERA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10534);

/// `272679^MDC_DIM_PETA_JOULES_PER_ML^MDC`, partition 4, UCUM `PJ/mL`.
pub const PETA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10535);

/// `272680^MDC_DIM_EXA_JOULES_PER_ML^MDC`, partition 4, UCUM `EJ/mL`.
pub const EXA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10536);

/// `272681^MDC_DIM_ZETTA_JOULES_PER_ML^MDC`, partition 4, UCUM `ZJ/mL`.
pub const ZETTA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10537);

/// `272682^MDC_DIM_YOTTA_JOULES_PER_ML^MDC`, partition 4, UCUM `YJ/mL`.
pub const YOTTA_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10538);

/// `272688^MDC_DIM_DECI_JOULES_PER_ML^MDC`, partition 4, UCUM `dJ/mL`.
pub const DECI_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10544);

/// `272689^MDC_DIM_CENTI_JOULES_PER_ML^MDC`, partition 4, UCUM `cJ/mL`.
pub const CENTI_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10545);

/// `272690^MDC_DIM_MILLI_JOULES_PER_ML^MDC`, partition 4, UCUM `mJ/mL`.
pub const MILLI_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10546);

/// `272691^MDC_DIM_MICRO_JOULES_PER_ML^MDC`, partition 4, UCUM `uJ/mL`.
pub const MICRO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10547);

/// `272692^MDC_DIM_NANO_JOULES_PER_ML^MDC`, partition 4, UCUM `nJ/mL`.
pub const NANO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10548);

/// `272693^MDC_DIM_PICO_JOULES_PER_ML^MDC`, partition 4, UCUM `pJ/mL`.
pub const PICO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10549);

/// `272694^MDC_DIM_FEMTO_JOULES_PER_ML^MDC`, partition 4, UCUM `fJ/mL`.
pub const FEMTO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10550);

/// `272695^MDC_DIM_ATTO_JOULES_PER_ML^MDC`, partition 4, UCUM `aJ/mL`.
pub const ATTO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10551);

/// `272696^MDC_DIM_ZEPTO_JOULES_PER_ML^MDC`, partition 4, UCUM `zJ/mL`.
pub const ZEPTO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10552);

/// `272697^MDC_DIM_YOCTO_JOULES_PER_ML^MDC`, partition 4, UCUM `yJ/mL`.
pub const YOCTO_JOULES_PER_ML: UnitCode = UnitCode::from_term_code(10553);

/// `272704^MDC_DIM_VOL_PERCENT_PER_L^MDC`, partition 4, UCUM `%{vol}/L`.
pub const VOL_PERCENT_PER_L: UnitCode = UnitCode::from_term_code(10560);

/// `272736^MDC_DIM_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10592);

/// `272736^MDC_DIM_X_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_PER_L`.
pub const X_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10592);

/// `272737^MDC_DIM_DECA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10593);

/// `272738^MDC_DIM_HECTO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const HECTO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10594);

/// `272739^MDC_DIM_KILO_PASCAL_PER_L^MDC`, partition 4, UCUM `kPa/L`.
pub const KILO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10595);

/// `272740^MDC_DIM_MEGA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const MEGA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10596);

/// `272741^MDC_DIM_GIGA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const GIGA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10597);

/// `272742^MDC_DIM_TERA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const TERA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10598);

/// `272743^MDC_DIM_PETA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const PETA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10599);

/// `272744^MDC_DIM_EXA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const EXA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10600);

/// `272745^MDC_DIM_ZETTA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZETTA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10601);

/// `272746^MDC_DIM_YOTTA_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOTTA_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10602);

/// `272752^MDC_DIM_DECI_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECI_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10608);

/// `272753^MDC_DIM_CENTI_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const CENTI_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10609);

/// `272754^MDC_DIM_MILLI_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const MILLI_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10610);

/// `272755^MDC_DIM_MICRO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const MICRO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10611);

/// `272756^MDC_DIM_NANO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const NANO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10612);

/// `272757^MDC_DIM_PICO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const PICO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10613);

/// `272758^MDC_DIM_FEMTO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const FEMTO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10614);

/// `272759^MDC_DIM_ATTO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const ATTO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10615);

/// `272760^MDC_DIM_ZEPTO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10616);

/// `272761^MDC_DIM_YOCTO_PASCAL_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOCTO_PASCAL_PER_L: UnitCode = UnitCode::from_term_code(10617);

/// `272768^MDC_DIM_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10624);

/// `272768^MDC_DIM_X_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_PASCAL_PER_ML`.
pub const X_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10624);

/// `272769^MDC_DIM_DECA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10625);

/// `272770^MDC_DIM_HECTO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const HECTO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10626);

/// `272771^MDC_DIM_KILO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const KILO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10627);

/// `272772^MDC_DIM_MEGA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MEGA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10628);

/// `272773^MDC_DIM_GIGA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const GIGA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10629);

/// `272774^MDC_DIM_TERA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const TERA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10630);

/// `272775^MDC_DIM_PETA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PETA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10631);

/// `272776^MDC_DIM_EXA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const EXA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10632);

/// `272777^MDC_DIM_ZETTA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZETTA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10633);

/// `272778^MDC_DIM_YOTTA_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOTTA_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10634);

/// `272784^MDC_DIM_DECI_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECI_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10640);

/// `272785^MDC_DIM_CENTI_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const CENTI_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10641);

/// `272786^MDC_DIM_MILLI_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MILLI_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10642);

/// `272787^MDC_DIM_MICRO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MICRO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10643);

/// `272788^MDC_DIM_NANO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const NANO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10644);

/// `272789^MDC_DIM_PICO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PICO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10645);

/// `272790^MDC_DIM_FEMTO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const FEMTO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10646);

/// `272791^MDC_DIM_ATTO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ATTO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10647);

/// `272792^MDC_DIM_ZEPTO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10648);

/// `272793^MDC_DIM_YOCTO_PASCAL_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOCTO_PASCAL_PER_ML: UnitCode = UnitCode::from_term_code(10649);

/// `272800^MDC_DIM_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const BAR_PER_L: UnitCode = UnitCode::from_term_code(10656);

/// `272800^MDC_DIM_X_BAR_PER_L^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_L`.
pub const X_BAR_PER_L: UnitCode = UnitCode::from_term_code(10656);

/// `272801^MDC_DIM_DECA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10657);

/// `272802^MDC_DIM_HECTO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10658);

/// `272803^MDC_DIM_KILO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const KILO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10659);

/// `272804^MDC_DIM_MEGA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10660);

/// `272805^MDC_DIM_GIGA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10661);

/// `272806^MDC_DIM_TERA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const TERA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10662);

/// `272807^MDC_DIM_PETA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const PETA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10663);

/// `272808^MDC_DIM_EXA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const EXA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10664);

/// `272809^MDC_DIM_ZETTA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10665);

/// `272810^MDC_DIM_YOTTA_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAR_PER_L: UnitCode = UnitCode::from_term_code(10666);

/// `272816^MDC_DIM_DECI_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECI_BAR_PER_L: UnitCode = UnitCode::from_term_code(10672);

/// `272817^MDC_DIM_CENTI_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAR_PER_L: UnitCode = UnitCode::from_term_code(10673);

/// `272818^MDC_DIM_MILLI_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const MILLI_BAR_PER_L: UnitCode = UnitCode::from_term_code(10674);

/// `272819^MDC_DIM_MICRO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10675);

/// `272820^MDC_DIM_NANO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const NANO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10676);

/// `272821^MDC_DIM_PICO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const PICO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10677);

/// `272822^MDC_DIM_FEMTO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10678);

/// `272823^MDC_DIM_ATTO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10679);

/// `272824^MDC_DIM_ZEPTO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10680);

/// `272825^MDC_DIM_YOCTO_BAR_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAR_PER_L: UnitCode = UnitCode::from_term_code(10681);

/// `272832^MDC_DIM_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10688);

/// `272832^MDC_DIM_X_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_L_PER_10`.
pub const X_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10688);

/// `272833^MDC_DIM_DECA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const DECA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10689);

/// `272834^MDC_DIM_HECTO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10690);

/// `272835^MDC_DIM_KILO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const KILO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10691);

/// `272836^MDC_DIM_MEGA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10692);

/// `272837^MDC_DIM_GIGA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10693);

/// `272838^MDC_DIM_TERA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const TERA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10694);

/// `272839^MDC_DIM_PETA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const PETA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10695);

/// `272840^MDC_DIM_EXA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const EXA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10696);

/// `272841^MDC_DIM_ZETTA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10697);

/// `272842^MDC_DIM_YOTTA_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10698);

/// `272848^MDC_DIM_DECI_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const DECI_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10704);

/// `272849^MDC_DIM_CENTI_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10705);

/// `272850^MDC_DIM_MILLI_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const MILLI_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10706);

/// `272851^MDC_DIM_MICRO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10707);

/// `272852^MDC_DIM_NANO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const NANO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10708);

/// `272853^MDC_DIM_PICO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const PICO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10709);

/// `272854^MDC_DIM_FEMTO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10710);

/// `272855^MDC_DIM_ATTO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10711);

/// `272856^MDC_DIM_ZEPTO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10712);

/// `272857^MDC_DIM_YOCTO_BAR_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAR_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10713);

/// `272864^MDC_DIM_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const BAR_PER_ML: UnitCode = UnitCode::from_term_code(10720);

/// `272864^MDC_DIM_X_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_ML`.
pub const X_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10720);

/// `272865^MDC_DIM_DECA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10721);

/// `272866^MDC_DIM_HECTO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10722);

/// `272867^MDC_DIM_KILO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const KILO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10723);

/// `272868^MDC_DIM_MEGA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10724);

/// `272869^MDC_DIM_GIGA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10725);

/// `272870^MDC_DIM_TERA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const TERA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10726);

/// `272871^MDC_DIM_PETA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PETA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10727);

/// `272872^MDC_DIM_EXA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const EXA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10728);

/// `272873^MDC_DIM_ZETTA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10729);

/// `272874^MDC_DIM_YOTTA_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10730);

/// `272880^MDC_DIM_DECI_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const DECI_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10736);

/// `272881^MDC_DIM_CENTI_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10737);

/// `272882^MDC_DIM_MILLI_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MILLI_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10738);

/// `272883^MDC_DIM_MICRO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10739);

/// `272884^MDC_DIM_NANO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const NANO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10740);

/// `272885^MDC_DIM_PICO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const PICO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10741);

/// `272886^MDC_DIM_FEMTO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10742);

/// `272887^MDC_DIM_ATTO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10743);

/// `272888^MDC_DIM_ZEPTO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10744);

/// `272889^MDC_DIM_YOCTO_BAR_PER_ML^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAR_PER_ML: UnitCode = UnitCode::from_term_code(10745);

/// `272896^MDC_DIM_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10752);

/// `272896^MDC_DIM_X_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAR_SEC_PER_L`.
pub const X_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10752);

/// `272897^MDC_DIM_DECA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10753);

/// `272898^MDC_DIM_HECTO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10754);

/// `272899^MDC_DIM_KILO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const KILO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10755);

/// `272900^MDC_DIM_MEGA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10756);

/// `272901^MDC_DIM_GIGA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10757);

/// `272902^MDC_DIM_TERA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const TERA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10758);

/// `272903^MDC_DIM_PETA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const PETA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10759);

/// `272904^MDC_DIM_EXA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const EXA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10760);

/// `272905^MDC_DIM_ZETTA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10761);

/// `272906^MDC_DIM_YOTTA_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10762);

/// `272912^MDC_DIM_DECI_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const DECI_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10768);

/// `272913^MDC_DIM_CENTI_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10769);

/// `272914^MDC_DIM_MILLI_BAR_SEC_PER_L^MDC`, partition 4, UCUM `mbar.s/L`.
pub const MILLI_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10770);

/// `272915^MDC_DIM_MICRO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10771);

/// `272916^MDC_DIM_NANO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const NANO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10772);

/// `272917^MDC_DIM_PICO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const PICO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10773);

/// `272918^MDC_DIM_FEMTO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10774);

/// `272919^MDC_DIM_ATTO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10775);

/// `272920^MDC_DIM_ZEPTO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10776);

/// `272921^MDC_DIM_YOCTO_BAR_SEC_PER_L^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAR_SEC_PER_L: UnitCode = UnitCode::from_term_code(10777);

/// `272928^MDC_DIM_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10784);

/// `272928^MDC_DIM_X_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAR_SEC_PER_L_PER_10`.
pub const X_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10784);

/// `272929^MDC_DIM_DECA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const DECA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10785);

/// `272930^MDC_DIM_HECTO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10786);

/// `272931^MDC_DIM_KILO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const KILO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10787);

/// `272932^MDC_DIM_MEGA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10788);

/// `272933^MDC_DIM_GIGA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10789);

/// `272934^MDC_DIM_TERA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const TERA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10790);

/// `272935^MDC_DIM_PETA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const PETA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10791);

/// `272936^MDC_DIM_EXA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const EXA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10792);

/// `272937^MDC_DIM_ZETTA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10793);

/// `272938^MDC_DIM_YOTTA_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10794);

/// `272944^MDC_DIM_DECI_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const DECI_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10800);

/// `272945^MDC_DIM_CENTI_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10801);

/// `272946^MDC_DIM_MILLI_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const MILLI_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10802);

/// `272947^MDC_DIM_MICRO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10803);

/// `272948^MDC_DIM_NANO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const NANO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10804);

/// `272949^MDC_DIM_PICO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const PICO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10805);

/// `272950^MDC_DIM_FEMTO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10806);

/// `272951^MDC_DIM_ATTO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10807);

/// `272952^MDC_DIM_ZEPTO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10808);

/// `272953^MDC_DIM_YOCTO_BAR_SEC_PER_L_PER_10^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAR_SEC_PER_L_PER_10: UnitCode = UnitCode::from_term_code(10809);

/// `272960^MDC_DIM_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const L_PER_HPA: UnitCode = UnitCode::from_term_code(10816);

/// `272960^MDC_DIM_X_L_PER_HPA^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_L_PER_HPA`.
pub const X_L_PER_HPA: UnitCode = UnitCode::from_term_code(10816);

/// `272961^MDC_DIM_DECA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const DECA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10817);

/// `272962^MDC_DIM_HECTO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const HECTO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10818);

/// `272963^MDC_DIM_KILO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const KILO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10819);

/// `272964^MDC_DIM_MEGA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const MEGA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10820);

/// `272965^MDC_DIM_GIGA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const GIGA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10821);

/// `272966^MDC_DIM_TERA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const TERA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10822);

/// `272967^MDC_DIM_PETA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const PETA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10823);

/// `272968^MDC_DIM_EXA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const EXA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10824);

/// `272969^MDC_DIM_ZETTA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const ZETTA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10825);

/// `272970^MDC_DIM_YOTTA_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const YOTTA_L_PER_HPA: UnitCode = UnitCode::from_term_code(10826);

/// `272976^MDC_DIM_DECI_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const DECI_L_PER_HPA: UnitCode = UnitCode::from_term_code(10832);

/// `272977^MDC_DIM_CENTI_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const CENTI_L_PER_HPA: UnitCode = UnitCode::from_term_code(10833);

/// `272978^MDC_DIM_MILLI_L_PER_HPA^MDC`, partition 4, UCUM `mL/hPa`.
pub const MILLI_L_PER_HPA: UnitCode = UnitCode::from_term_code(10834);

/// `272979^MDC_DIM_MICRO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const MICRO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10835);

/// `272980^MDC_DIM_NANO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const NANO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10836);

/// `272981^MDC_DIM_PICO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const PICO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10837);

/// `272982^MDC_DIM_FEMTO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const FEMTO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10838);

/// `272983^MDC_DIM_ATTO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const ATTO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10839);

/// `272984^MDC_DIM_ZEPTO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10840);

/// `272985^MDC_DIM_YOCTO_L_PER_HPA^MDC`, partition 4, no UCUM text known.
pub const YOCTO_L_PER_HPA: UnitCode = UnitCode::from_term_code(10841);

/// `272992^MDC_DIM_L_PER_BAR^MDC`, partition 4, UCUM `L/bar`.
pub const L_PER_BAR: UnitCode = UnitCode::from_term_code(10848);

/// `272992^MDC_DIM_X_L_PER_BAR^MDC`, partition 4, UCUM `L/bar`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BAR`.
pub const X_L_PER_BAR: UnitCode = UnitCode::from_term_code(10848);

/// `272993^MDC_DIM_DECA_L_PER_BAR^MDC`, partition 4, UCUM `daL/bar`.
pub const DECA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10849);

/// `272994^MDC_DIM_HECTO_L_PER_BAR^MDC`, partition 4, UCUM `hL/bar`.
pub const HECTO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10850);

/// `272995^MDC_DIM_KILO_L_PER_BAR^MDC`, partition 4, UCUM `kL/bar`.
pub const KILO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10851);

/// `272996^MDC_DIM_MEGA_L_PER_BAR^MDC`, partition 4, UCUM `ML/bar`.
pub const MEGA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10852);

/// `272997^MDC_DIM_GIGA_L_PER_BAR^MDC`, partition 4, UCUM `GL/bar`.
pub const GIGA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10853);

/// `272998^MDC_DIM_TERA_L_PER_BAR^MDC`, partition 4, UCUM `TL/bar`.
pub const TERA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10854);

/// `272999^MDC_DIM_PETA_L_PER_BAR^MDC`, partition 4, UCUM `PL/bar`.
pub const PETA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10855);

/// `273000^MDC_DIM_EXA_L_PER_BAR^MDC`, partition 4, UCUM `EL/bar`.
pub const EXA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10856);

/// `273001^MDC_DIM_ZETTA_L_PER_BAR^MDC`, partition 4, UCUM `ZL/bar`.
pub const ZETTA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10857);

/// `273002^MDC_DIM_YOTTA_L_PER_BAR^MDC`, partition 4, UCUM `YL/bar`.
pub const YOTTA_L_PER_BAR: UnitCode = UnitCode::from_term_code(10858);

/// `273008^MDC_DIM_DECI_L_PER_BAR^MDC`, partition 4, UCUM `dL/bar`.
pub const DECI_L_PER_BAR: UnitCode = UnitCode::from_term_code(10864);

/// `273009^MDC_DIM_CENTI_L_PER_BAR^MDC`, partition 4, UCUM `cL/bar`.
pub const CENTI_L_PER_BAR: UnitCode = UnitCode::from_term_code(10865);

/// `273010^MDC_DIM_MILLI_L_PER_BAR^MDC`, partition 4, UCUM `mL/bar`.
pub const MILLI_L_PER_BAR: UnitCode = UnitCode::from_term_code(10866);

/// `273011^MDC_DIM_MICRO_L_PER_BAR^MDC`, partition 4, UCUM `uL/bar`.
pub const MICRO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10867);

/// `273012^MDC_DIM_NANO_L_PER_BAR^MDC`, partition 4, UCUM `nL/bar`.
pub const NANO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10868);

/// `273013^MDC_DIM_PICO_L_PER_BAR^MDC`, partition 4, UCUM `pL/bar`.
pub const PICO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10869);

/// `273014^MDC_DIM_FEMTO_L_PER_BAR^MDC`, partition 4, UCUM `fL/bar`.
pub const FEMTO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10870);

/// `273015^MDC_DIM_ATTO_L_PER_BAR^MDC`, partition 4, UCUM `aL/bar`.
pub const ATTO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10871);

/// `273016^MDC_DIM_ZEPTO_L_PER_BAR^MDC`, partition 4, UCUM `zL/bar`.
pub const ZEPTO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10872);

/// `273017^MDC_DIM_YOCTO_L_PER_BAR^MDC`, partition 4, UCUM `yL/bar`.
pub const YOCTO_L_PER_BAR: UnitCode = UnitCode::from_term_code(10873);

/// `273024^MDC_DIM_L_PER_MBAR^MDC`, partition 4, UCUM `L/mbar`.
pub const L_PER_MBAR: UnitCode = UnitCode::from_term_code(10880);

/// `273024^MDC_DIM_X_L_PER_MBAR^MDC`, partition 4, UCUM `L/mbar`.
/// The preferred reference id of this code is `MDC_DIM_L_PER_MBAR`.
pub const X_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10880);

/// `273025^MDC_DIM_DECA_L_PER_MBAR^MDC`, partition 4, UCUM `daL/mbar`.
pub const DECA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10881);

/// `273026^MDC_DIM_HECTO_L_PER_MBAR^MDC`, partition 4, UCUM `hL/mbar`.
pub const HECTO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10882);

/// `273027^MDC_DIM_KILO_L_PER_MBAR^MDC`, partition 4, UCUM `kL/mbar`.
pub const KILO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10883);

/// `273028^MDC_DIM_MEGA_L_PER_MBAR^MDC`, partition 4, UCUM `ML/mbar`.
pub const MEGA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10884);

/// `273029^MDC_DIM_GIGA_L_PER_MBAR^MDC`, partition 4, UCUM `GL/mbar`.
pub const GIGA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10885);

/// `273030^MDC_DIM_TERA_L_PER_MBAR^MDC`, partition 4, UCUM `TL/mbar`.
pub const TERA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10886);

/// `273031^MDC_DIM_PETA_L_PER_MBAR^MDC`, partition 4, UCUM `PL/mbar`.
pub const PETA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10887);

/// `273032^MDC_DIM_EXA_L_PER_MBAR^MDC`, partition 4, UCUM `EL/mbar`.
pub const EXA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10888);

/// `273033^MDC_DIM_ZETTA_L_PER_MBAR^MDC`, partition 4, UCUM `ZL/mbar`.
pub const ZETTA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10889);

/// `273034^MDC_DIM_YOTTA_L_PER_MBAR^MDC`, partition 4, UCUM `YL/mbar`.
pub const YOTTA_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10890);

/// `273040^MDC_DIM_DECI_L_PER_MBAR^MDC`, partition 4, UCUM `dL/mbar`.
pub const DECI_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10896);

/// `273041^MDC_DIM_CENTI_L_PER_MBAR^MDC`, partition 4, UCUM `cL/mbar`.
pub const CENTI_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10897);

/// `273042^MDC_DIM_MILLI_L_PER_MBAR^MDC`, partition 4, UCUM `mL/mbar`.
pub const MILLI_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10898);

/// `273043^MDC_DIM_MICRO_L_PER_MBAR^MDC`, partition 4, UCUM `uL/mbar`.
pub const MICRO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10899);

/// `273044^MDC_DIM_NANO_L_PER_MBAR^MDC`, partition 4, UCUM `nL/mbar`.
pub const NANO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10900);

/// `273045^MDC_DIM_PICO_L_PER_MBAR^MDC`, partition 4, UCUM `pL/mbar`.
pub const PICO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10901);

/// `273046^MDC_DIM_FEMTO_L_PER_MBAR^MDC`, partition 4, UCUM `fL/mbar`.
pub const FEMTO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10902);

/// `273047^MDC_DIM_ATTO_L_PER_MBAR^MDC`, partition 4, UCUM `aL/mbar`.
pub const ATTO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10903);

/// `273048^MDC_DIM_ZEPTO_L_PER_MBAR^MDC`, partition 4, UCUM `zL/mbar`.
pub const ZEPTO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10904);

/// `273049^MDC_DIM_YOCTO_L_PER_MBAR^MDC`, partition 4, UCUM `yL/mbar`.
pub const YOCTO_L_PER_MBAR: UnitCode = UnitCode::from_term_code(10905);

/// `273056^MDC_DIM_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `J/L/s`.
pub const JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10912);

/// `273056^MDC_DIM_X_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `J/L/s`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_L_PER_SEC`.
pub const X_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10912);

/// `273057^MDC_DIM_DECA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `daJ/L/s`.
pub const DECA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10913);

/// `273058^MDC_DIM_HECTO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `hJ/L/s`.
pub const HECTO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10914);

/// `273059^MDC_DIM_KILO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `kJ/L/s`.
pub const KILO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10915);

/// `273060^MDC_DIM_MEGA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `MJ/L/s`.
pub const MEGA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10916);

/// `273061^MDC_DIM_GIGA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `GJ/L/s`.
pub const GIGA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10917);

/// `273062^MDC_DIM_TERA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `TJ/L/s`.
pub const TERA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10918);

/// `273063^MDC_DIM_PETA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `PJ/L/s`.
pub const PETA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10919);

/// `273064^MDC_DIM_EXA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `EJ/L/s`.
pub const EXA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10920);

/// `273065^MDC_DIM_ZETTA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `ZJ/L/s`.
pub const ZETTA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10921);

/// `273066^MDC_DIM_YOTTA_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `YJ/L/s`.
pub const YOTTA_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10922);

/// `273072^MDC_DIM_DECI_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `dJ/L/s`.
pub const DECI_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10928);

/// `273073^MDC_DIM_CENTI_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `cJ/L/s`.
pub const CENTI_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10929);

/// `273074^MDC_DIM_MILLI_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `mJ/L/s`.
pub const MILLI_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10930);

/// `273075^MDC_DIM_MICRO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `uJ/L/s`.
pub const MICRO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10931);

/// `273076^MDC_DIM_NANO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `nJ/L/s`.
pub const NANO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10932);

/// `273077^MDC_DIM_PICO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `pJ/L/s`.
pub const PICO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10933);

/// `273078^MDC_DIM_FEMTO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `fJ/L/s`.
pub const FEMTO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10934);

/// `273079^MDC_DIM_ATTO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `aJ/L/s`.
pub const ATTO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10935);

/// `273080^MDC_DIM_ZEPTO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `zJ/L/s`.
pub const ZEPTO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10936);

/// `273081^MDC_DIM_YOCTO_JOULES_PER_L_PER_SEC^MDC`, partition 4, UCUM `yJ/L/s`.
pub const YOCTO_JOULES_PER_L_PER_SEC: UnitCode = UnitCode::from_term_code(10937);

/// `273088^MDC_DIM_MM_HG_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MM_HG_PER_MIN: UnitCode = UnitCode::from_term_code(10944);

/// `273120^MDC_DIM_MM_HG_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MM_HG_PER_SEC: UnitCode = UnitCode::from_term_code(10976);

/// `273152^MDC_DIM_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11008);

/// `273152^MDC_DIM_X_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAR_PER_SEC`.
pub const X_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11008);

/// `273153^MDC_DIM_DECA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11009);

/// `273154^MDC_DIM_HECTO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11010);

/// `273155^MDC_DIM_KILO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const KILO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11011);

/// `273156^MDC_DIM_MEGA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11012);

/// `273157^MDC_DIM_GIGA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11013);

/// `273158^MDC_DIM_TERA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const TERA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11014);

/// `273159^MDC_DIM_PETA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PETA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11015);

/// `273160^MDC_DIM_EXA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const EXA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11016);

/// `273161^MDC_DIM_ZETTA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11017);

/// `273162^MDC_DIM_YOTTA_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11018);

/// `273168^MDC_DIM_DECI_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECI_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11024);

/// `273169^MDC_DIM_CENTI_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11025);

/// `273170^MDC_DIM_MILLI_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MILLI_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11026);

/// `273171^MDC_DIM_MICRO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11027);

/// `273172^MDC_DIM_NANO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const NANO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11028);

/// `273173^MDC_DIM_PICO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PICO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11029);

/// `273174^MDC_DIM_FEMTO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11030);

/// `273175^MDC_DIM_ATTO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11031);

/// `273176^MDC_DIM_ZEPTO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11032);

/// `273177^MDC_DIM_YOCTO_BAR_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAR_PER_SEC: UnitCode = UnitCode::from_term_code(11033);

/// `273184^MDC_DIM_CM_H2O_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CM_H2O_PER_SEC: UnitCode = UnitCode::from_term_code(11040);

/// `273216^MDC_DIM_PERCENT_PER_HALF_HOUR^MDC`, partition 4, no UCUM text known.
pub const PERCENT_PER_HALF_HOUR: UnitCode = UnitCode::from_term_code(11072);

/// `273248^MDC_DIM_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11104);

/// `273248^MDC_DIM_X_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_L_PER_BEAT_PER_M2`.
pub const X_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11104);

/// `273249^MDC_DIM_DECA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const DECA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11105);

/// `273250^MDC_DIM_HECTO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const HECTO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11106);

/// `273251^MDC_DIM_KILO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const KILO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11107);

/// `273252^MDC_DIM_MEGA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const MEGA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11108);

/// `273253^MDC_DIM_GIGA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const GIGA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11109);

/// `273254^MDC_DIM_TERA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const TERA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11110);

/// `273255^MDC_DIM_PETA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const PETA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11111);

/// `273256^MDC_DIM_EXA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const EXA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11112);

/// `273257^MDC_DIM_ZETTA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const ZETTA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11113);

/// `273258^MDC_DIM_YOTTA_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const YOTTA_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11114);

/// `273264^MDC_DIM_DECI_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const DECI_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11120);

/// `273265^MDC_DIM_CENTI_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const CENTI_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11121);

/// `273266^MDC_DIM_MILLI_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const MILLI_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11122);

/// `273267^MDC_DIM_MICRO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const MICRO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11123);

/// `273268^MDC_DIM_NANO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const NANO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11124);

/// `273269^MDC_DIM_PICO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const PICO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11125);

/// `273270^MDC_DIM_FEMTO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const FEMTO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11126);

/// `273271^MDC_DIM_ATTO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const ATTO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11127);

/// `273272^MDC_DIM_ZEPTO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11128);

/// `273273^MDC_DIM_YOCTO_L_PER_BEAT_PER_M2^MDC`, partition 4, no UCUM text known.
pub const YOCTO_L_PER_BEAT_PER_M2: UnitCode = UnitCode::from_term_code(11129);

/// `273280^MDC_DIM_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11136);

/// `273280^MDC_DIM_X_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_VOLT_PER_CM`.
pub const X_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11136);

/// `273281^MDC_DIM_DECA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const DECA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11137);

/// `273282^MDC_DIM_HECTO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const HECTO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11138);

/// `273283^MDC_DIM_KILO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const KILO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11139);

/// `273284^MDC_DIM_MEGA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const MEGA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11140);

/// `273285^MDC_DIM_GIGA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const GIGA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11141);

/// `273286^MDC_DIM_TERA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const TERA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11142);

/// `273287^MDC_DIM_PETA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const PETA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11143);

/// `273288^MDC_DIM_EXA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const EXA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11144);

/// `273289^MDC_DIM_ZETTA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const ZETTA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11145);

/// `273290^MDC_DIM_YOTTA_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const YOTTA_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11146);

/// `273296^MDC_DIM_DECI_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const DECI_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11152);

/// `273297^MDC_DIM_CENTI_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const CENTI_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11153);

/// `273298^MDC_DIM_MILLI_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const MILLI_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11154);

/// `273299^MDC_DIM_MICRO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const MICRO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11155);

/// `273300^MDC_DIM_NANO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const NANO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11156);

/// `273301^MDC_DIM_PICO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const PICO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11157);

/// `273302^MDC_DIM_FEMTO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const FEMTO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11158);

/// `273303^MDC_DIM_ATTO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const ATTO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11159);

/// `273304^MDC_DIM_ZEPTO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11160);

/// `273305^MDC_DIM_YOCTO_VOLT_PER_CM^MDC`, partition 4, no UCUM text known.
pub const YOCTO_VOLT_PER_CM: UnitCode = UnitCode::from_term_code(11161);

/// `273312^MDC_DIM_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11168);

/// `273312^MDC_DIM_X_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_WATT_PER_CM2_PER_NM`.
pub const X_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11168);

/// `273313^MDC_DIM_DECA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const DECA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11169);

/// `273314^MDC_DIM_HECTO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const HECTO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11170);

/// `273315^MDC_DIM_KILO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const KILO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11171);

/// `273316^MDC_DIM_MEGA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const MEGA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11172);

/// `273317^MDC_DIM_GIGA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const GIGA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11173);

/// `273318^MDC_DIM_TERA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const TERA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11174);

/// `273319^MDC_DIM_PETA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const PETA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11175);

/// `273320^MDC_DIM_EXA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const EXA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11176);

/// `273321^MDC_DIM_ZETTA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const ZETTA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11177);

/// `273322^MDC_DIM_YOTTA_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const YOTTA_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11178);

/// `273328^MDC_DIM_DECI_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const DECI_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11184);

/// `273329^MDC_DIM_CENTI_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const CENTI_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11185);

/// `273330^MDC_DIM_MILLI_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const MILLI_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11186);

/// `273331^MDC_DIM_MICRO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const MICRO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11187);

/// `273332^MDC_DIM_NANO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const NANO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11188);

/// `273333^MDC_DIM_PICO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const PICO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11189);

/// `273334^MDC_DIM_FEMTO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const FEMTO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11190);

/// `273335^MDC_DIM_ATTO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const ATTO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11191);

/// `273336^MDC_DIM_ZEPTO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11192);

/// `273337^MDC_DIM_YOCTO_WATT_PER_CM2_PER_NM^MDC`, partition 4, no UCUM text known.
pub const YOCTO_WATT_PER_CM2_PER_NM: UnitCode = UnitCode::from_term_code(11193);

/// `273344^MDC_DIM_CM_H2O_PER_UV^MDC`, partition 4, no UCUM text known.
pub const CM_H2O_PER_UV: UnitCode = UnitCode::from_term_code(11200);

/// `273376^MDC_DIM_CM_H2O_SEC_PER_BREATH^MDC`, partition 4, UCUM `cm[H2O].s/{breath}`.
pub const CM_H2O_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11232);

/// `273408^MDC_DIM_CM_H2O_SEC_PER_MIN^MDC`, partition 4, UCUM `cm[H2O].s/min`.
pub const CM_H2O_SEC_PER_MIN: UnitCode = UnitCode::from_term_code(11264);

/// `273440^MDC_DIM_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11296);

/// `273440^MDC_DIM_X_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAR_SEC_PER_BREATH`.
pub const X_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11296);

/// `273441^MDC_DIM_DECA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const DECA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11297);

/// `273442^MDC_DIM_HECTO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11298);

/// `273443^MDC_DIM_KILO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const KILO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11299);

/// `273444^MDC_DIM_MEGA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11300);

/// `273445^MDC_DIM_GIGA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11301);

/// `273446^MDC_DIM_TERA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const TERA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11302);

/// `273447^MDC_DIM_PETA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const PETA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11303);

/// `273448^MDC_DIM_EXA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const EXA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11304);

/// `273449^MDC_DIM_ZETTA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11305);

/// `273450^MDC_DIM_YOTTA_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11306);

/// `273456^MDC_DIM_DECI_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const DECI_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11312);

/// `273457^MDC_DIM_CENTI_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11313);

/// `273458^MDC_DIM_MILLI_BAR_SEC_PER_BREATH^MDC`, partition 4, UCUM `mbar.s`.
pub const MILLI_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11314);

/// `273459^MDC_DIM_MICRO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11315);

/// `273460^MDC_DIM_NANO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const NANO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11316);

/// `273461^MDC_DIM_PICO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const PICO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11317);

/// `273462^MDC_DIM_FEMTO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11318);

/// `273463^MDC_DIM_ATTO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11319);

/// `273464^MDC_DIM_ZEPTO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11320);

/// `273465^MDC_DIM_YOCTO_BAR_SEC_PER_BREATH^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAR_SEC_PER_BREATH: UnitCode = UnitCode::from_term_code(11321);

/// `273472^MDC_DIM_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `gf.m/min/m2`.
pub const G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11328);

/// `273472^MDC_DIM_X_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `gf.m/min/m2`.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE_M_PER_MIN_PER_M2`.
pub const X_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11328);

/// `273473^MDC_DIM_DECA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `dagf.m/min/m2`.
pub const DECA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11329);

/// `273474^MDC_DIM_HECTO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `hgf.m/min/m2`.
pub const HECTO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11330);

/// `273475^MDC_DIM_KILO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `kgf.m/min/m2`.
pub const KILO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11331);

/// `273476^MDC_DIM_MEGA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `Mgf.m/min/m2`.
pub const MEGA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11332);

/// `273477^MDC_DIM_GIGA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `Ggf.m/min/m2`.
pub const GIGA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11333);

/// `273478^MDC_DIM_TERA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `Tgf.m/min/m2`.
pub const TERA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11334);

/// `273479^MDC_DIM_PETA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `Pgf.m/min/m2`.
pub const PETA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11335);

/// `273480^MDC_DIM_EXA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `Egf.m/min/m2`.
pub const EXA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11336);

/// `273481^MDC_DIM_ZETTA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `Zgf.m/min/m2`.
pub const ZETTA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11337);

/// `273482^MDC_DIM_YOTTA_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `Ygf.m/min/m2`.
pub const YOTTA_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11338);

/// `273488^MDC_DIM_DECI_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `dgf.m/min/m2`.
pub const DECI_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11344);

/// `273489^MDC_DIM_CENTI_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `cgf.m/min/m2`.
pub const CENTI_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11345);

/// `273490^MDC_DIM_MILLI_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `mgf.m/min/m2`.
pub const MILLI_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11346);

/// `273491^MDC_DIM_MICRO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `ugf.m/min/m2`.
pub const MICRO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11347);

/// `273492^MDC_DIM_NANO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `ngf.m/min/m2`.
pub const NANO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11348);

/// `273493^MDC_DIM_PICO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `pgf.m/min/m2`.
pub const PICO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11349);

/// `273494^MDC_DIM_FEMTO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `fgf.m/min/m2`.
pub const FEMTO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11350);

/// `273495^MDC_DIM_ATTO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `agf.m/min/m2`.
pub const ATTO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11351);

/// `273496^MDC_DIM_ZEPTO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `zgf.m/min/m2`.
pub const ZEPTO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11352);

/// `273497^MDC_DIM_YOCTO_G_FORCE_M_PER_MIN_PER_M2^MDC`, partition 4, UCUM `ygf.m/min/m2`.
pub const YOCTO_G_FORCE_M_PER_MIN_PER_M2: UnitCode = UnitCode::from_term_code(11353);

/// `273504^MDC_DIM_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11360);

/// `273504^MDC_DIM_X_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_WATT_PER_HZ`.
pub const X_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11360);

/// `273505^MDC_DIM_DECA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const DECA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11361);

/// `273506^MDC_DIM_HECTO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const HECTO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11362);

/// `273507^MDC_DIM_KILO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const KILO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11363);

/// `273508^MDC_DIM_MEGA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const MEGA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11364);

/// `273509^MDC_DIM_GIGA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const GIGA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11365);

/// `273510^MDC_DIM_TERA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const TERA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11366);

/// `273511^MDC_DIM_PETA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const PETA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11367);

/// `273512^MDC_DIM_EXA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const EXA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11368);

/// `273513^MDC_DIM_ZETTA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const ZETTA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11369);

/// `273514^MDC_DIM_YOTTA_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const YOTTA_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11370);

/// `273520^MDC_DIM_DECI_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const DECI_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11376);

/// `273521^MDC_DIM_CENTI_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const CENTI_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11377);

/// `273522^MDC_DIM_MILLI_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const MILLI_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11378);

/// `273523^MDC_DIM_MICRO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const MICRO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11379);

/// `273524^MDC_DIM_NANO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const NANO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11380);

/// `273525^MDC_DIM_PICO_WATT_PER_HZ^MDC`, partition 4, UCUM `pW/Hz`.
pub const PICO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11381);

/// `273526^MDC_DIM_FEMTO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const FEMTO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11382);

/// `273527^MDC_DIM_ATTO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const ATTO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11383);

/// `273528^MDC_DIM_ZEPTO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11384);

/// `273529^MDC_DIM_YOCTO_WATT_PER_HZ^MDC`, partition 4, no UCUM text known.
pub const YOCTO_WATT_PER_HZ: UnitCode = UnitCode::from_term_code(11385);

/// `273536^MDC_DIM_INR^MDC`, partition 4, UCUM `{INR}`.
pub const INR: UnitCode = UnitCode::from_term_code(11392);

/// `273568^MDC_DIM_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `J/L/kg`.
pub const JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11424);

/// `273568^MDC_DIM_X_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `J/L/kg`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_L_PER_KG`.
pub const X_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11424);

/// `273569^MDC_DIM_DECA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `daJ/L/kg`.
pub const DECA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11425);

/// `273570^MDC_DIM_HECTO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `hJ/L/kg`.
pub const HECTO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11426);

/// `273571^MDC_DIM_KILO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `kJ/L/kg`.
pub const KILO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11427);

/// `273572^MDC_DIM_MEGA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `MJ/L/kg`.
pub const MEGA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11428);

/// `273573^MDC_DIM_GIGA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `GJ/L/kg`.
pub const GIGA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11429);

/// `273574^MDC_DIM_TERA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `TJ/L/kg`.
pub const TERA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11430);

/// `273575^MDC_DIM_PETA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `PJ/L/kg`.
pub const PETA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11431);

/// `273576^MDC_DIM_EXA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `EJ/L/kg`.
pub const EXA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11432);

/// `273577^MDC_DIM_ZETTA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `ZJ/L/kg`.
pub const ZETTA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11433);

/// `273578^MDC_DIM_YOTTA_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `YJ/L/kg`.
pub const YOTTA_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11434);

/// `273584^MDC_DIM_DECI_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `dJ/L/kg`.
pub const DECI_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11440);

/// `273585^MDC_DIM_CENTI_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `cJ/L/kg`.
pub const CENTI_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11441);

/// `273586^MDC_DIM_MILLI_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `mJ/L/kg`.
pub const MILLI_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11442);

/// `273587^MDC_DIM_MICRO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `uJ/L/kg`.
pub const MICRO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11443);

/// `273588^MDC_DIM_NANO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `nJ/L/kg`.
pub const NANO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11444);

/// `273589^MDC_DIM_PICO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `pJ/L/kg`.
pub const PICO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11445);

/// `273590^MDC_DIM_FEMTO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `fJ/L/kg`.
pub const FEMTO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11446);

/// `273591^MDC_DIM_ATTO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `aJ/L/kg`.
pub const ATTO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11447);

/// `273592^MDC_DIM_ZEPTO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `zJ/L/kg`.
pub const ZEPTO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11448);

/// `273593^MDC_DIM_YOCTO_JOULES_PER_L_PER_KG^MDC`, partition 4, UCUM `yJ/L/kg`.
pub const YOCTO_JOULES_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(11449);

/// `273600^MDC_DIM_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `J/mL/kg`.
pub const JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11456);

/// `273600^MDC_DIM_X_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `J/mL/kg`.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_ML_PER_KG`.
pub const X_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11456);

/// `273601^MDC_DIM_DECA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `daJ/mL/kg`.
pub const DECA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11457);

/// `273602^MDC_DIM_HECTO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `hJ/mL/kg`.
pub const HECTO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11458);

/// `273603^MDC_DIM_KILO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `kJ/mL/kg`.
pub const KILO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11459);

/// `273604^MDC_DIM_MEGA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `MJ/mL/kg`.
pub const MEGA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11460);

/// `273605^MDC_DIM_GIGA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `GJ/mL/kg`.
pub const GIGA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11461);

/// `273606^MDC_DIM_TERA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `TJ/mL/kg`.
pub const TERA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11462);

/// `273607^MDC_DIM_PETA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `PJ/mL/kg`.
pub const PETA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11463);

/// `273608^MDC_DIM_EXA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `EJ/mL/kg`.
pub const EXA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11464);

/// `273609^MDC_DIM_ZETTA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `ZJ/mL/kg`.
pub const ZETTA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11465);

/// `273610^MDC_DIM_YOTTA_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `YJ/mL/kg`.
pub const YOTTA_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11466);

/// `273616^MDC_DIM_DECI_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `dJ/mL/kg`.
pub const DECI_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11472);

/// `273617^MDC_DIM_CENTI_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `cJ/mL/kg`.
pub const CENTI_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11473);

/// `273618^MDC_DIM_MILLI_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `mJ/mL/kg`.
pub const MILLI_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11474);

/// `273619^MDC_DIM_MICRO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `uJ/mL/kg`.
pub const MICRO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11475);

/// `273620^MDC_DIM_NANO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `nJ/mL/kg`.
pub const NANO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11476);

/// `273621^MDC_DIM_PICO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `pJ/mL/kg`.
pub const PICO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11477);

/// `273622^MDC_DIM_FEMTO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `fJ/mL/kg`.
pub const FEMTO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11478);

/// `273623^MDC_DIM_ATTO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `aJ/mL/kg`.
pub const ATTO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11479);

/// `273624^MDC_DIM_ZEPTO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `zJ/mL/kg`.
pub const ZEPTO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11480);

/// `273625^MDC_DIM_YOCTO_JOULES_PER_ML_PER_KG^MDC`, partition 4, UCUM `yJ/mL/kg`.
pub const YOCTO_JOULES_PER_ML_PER_KG: UnitCode = UnitCode::from_term_code(11481);

/// `273632^MDC_DIM_MICRO_ABSORBANCE^MDC`, partition 4, UCUM `1`.
pub const MICRO_ABSORBANCE: UnitCode = UnitCode::from_term_code(11488);

/// `273664^MDC_DIM_STEP^MDC`, partition 4, no UCUM text known.
pub const STEP: UnitCode = UnitCode::from_term_code(11520);

/// `273696^MDC_DIM_FOOT_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FOOT_PER_MIN: UnitCode = UnitCode::from_term_code(11552);

/// `273728^MDC_DIM_INCH_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const INCH_PER_MIN: UnitCode = UnitCode::from_term_code(11584);

/// `273760^MDC_DIM_STEP_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const STEP_PER_MIN: UnitCode = UnitCode::from_term_code(11616);

/// `273792^MDC_DIM_TICK^MDC`, partition 4, no UCUM text known.
pub const TICK: UnitCode = UnitCode::from_term_code(11648);

/// `273824^MDC_DIM_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11680);

/// `273824^MDC_DIM_X_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_G_PER_DL_PER_MIN`.
pub const X_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11680);

/// `273825^MDC_DIM_DECA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11681);

/// `273826^MDC_DIM_HECTO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const HECTO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11682);

/// `273827^MDC_DIM_KILO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const KILO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11683);

/// `273828^MDC_DIM_MEGA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MEGA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11684);

/// `273829^MDC_DIM_GIGA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const GIGA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11685);

/// `273830^MDC_DIM_TERA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const TERA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11686);

/// `273831^MDC_DIM_PETA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PETA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11687);

/// `273832^MDC_DIM_EXA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const EXA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11688);

/// `273833^MDC_DIM_ZETTA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11689);

/// `273834^MDC_DIM_YOTTA_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11690);

/// `273840^MDC_DIM_DECI_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECI_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11696);

/// `273841^MDC_DIM_CENTI_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CENTI_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11697);

/// `273842^MDC_DIM_MILLI_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MILLI_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11698);

/// `273843^MDC_DIM_MICRO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MICRO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11699);

/// `273844^MDC_DIM_NANO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const NANO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11700);

/// `273845^MDC_DIM_PICO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PICO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11701);

/// `273846^MDC_DIM_FEMTO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11702);

/// `273847^MDC_DIM_ATTO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ATTO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11703);

/// `273848^MDC_DIM_ZEPTO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11704);

/// `273849^MDC_DIM_YOCTO_G_PER_DL_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_G_PER_DL_PER_MIN: UnitCode = UnitCode::from_term_code(11705);

/// `273856^MDC_DIM_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11712);

/// `273856^MDC_DIM_X_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_MOLE_PER_L_PER_MIN`.
pub const X_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11712);

/// `273857^MDC_DIM_DECA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11713);

/// `273858^MDC_DIM_HECTO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const HECTO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11714);

/// `273859^MDC_DIM_KILO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const KILO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11715);

/// `273860^MDC_DIM_MEGA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MEGA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11716);

/// `273861^MDC_DIM_GIGA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const GIGA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11717);

/// `273862^MDC_DIM_TERA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const TERA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11718);

/// `273863^MDC_DIM_PETA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PETA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11719);

/// `273864^MDC_DIM_EXA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const EXA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11720);

/// `273865^MDC_DIM_ZETTA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11721);

/// `273866^MDC_DIM_YOTTA_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11722);

/// `273872^MDC_DIM_DECI_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECI_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11728);

/// `273873^MDC_DIM_CENTI_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CENTI_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11729);

/// `273874^MDC_DIM_MILLI_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MILLI_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11730);

/// `273875^MDC_DIM_MICRO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MICRO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11731);

/// `273876^MDC_DIM_NANO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const NANO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11732);

/// `273877^MDC_DIM_PICO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PICO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11733);

/// `273878^MDC_DIM_FEMTO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11734);

/// `273879^MDC_DIM_ATTO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ATTO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11735);

/// `273880^MDC_DIM_ZEPTO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11736);

/// `273881^MDC_DIM_YOCTO_MOLE_PER_L_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_MOLE_PER_L_PER_MIN: UnitCode = UnitCode::from_term_code(11737);

/// `273888^MDC_DIM_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EVT_PER_HR: UnitCode = UnitCode::from_term_code(11744);

/// `273888^MDC_DIM_X_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_EVT_PER_HR`.
pub const X_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11744);

/// `273889^MDC_DIM_DECA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11745);

/// `273890^MDC_DIM_HECTO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11746);

/// `273891^MDC_DIM_KILO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11747);

/// `273892^MDC_DIM_MEGA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11748);

/// `273893^MDC_DIM_GIGA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11749);

/// `273894^MDC_DIM_TERA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11750);

/// `273895^MDC_DIM_PETA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11751);

/// `273896^MDC_DIM_EXA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11752);

/// `273897^MDC_DIM_ZETTA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11753);

/// `273898^MDC_DIM_YOTTA_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11754);

/// `273904^MDC_DIM_DECI_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11760);

/// `273905^MDC_DIM_CENTI_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11761);

/// `273906^MDC_DIM_MILLI_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11762);

/// `273907^MDC_DIM_MICRO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11763);

/// `273908^MDC_DIM_NANO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11764);

/// `273909^MDC_DIM_PICO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11765);

/// `273910^MDC_DIM_FEMTO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11766);

/// `273911^MDC_DIM_ATTO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11767);

/// `273912^MDC_DIM_ZEPTO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11768);

/// `273913^MDC_DIM_YOCTO_EVT_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_EVT_PER_HR: UnitCode = UnitCode::from_term_code(11769);

/// `273920^MDC_DIM_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const WATT_HR: UnitCode = UnitCode::from_term_code(11776);

/// `273920^MDC_DIM_X_WATT_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_WATT_HR`.
pub const X_WATT_HR: UnitCode = UnitCode::from_term_code(11776);

/// `273921^MDC_DIM_DECA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_WATT_HR: UnitCode = UnitCode::from_term_code(11777);

/// `273922^MDC_DIM_HECTO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_WATT_HR: UnitCode = UnitCode::from_term_code(11778);

/// `273923^MDC_DIM_KILO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_WATT_HR: UnitCode = UnitCode::from_term_code(11779);

/// `273924^MDC_DIM_MEGA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_WATT_HR: UnitCode = UnitCode::from_term_code(11780);

/// `273925^MDC_DIM_GIGA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_WATT_HR: UnitCode = UnitCode::from_term_code(11781);

/// `273926^MDC_DIM_TERA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_WATT_HR: UnitCode = UnitCode::from_term_code(11782);

/// `273927^MDC_DIM_PETA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_WATT_HR: UnitCode = UnitCode::from_term_code(11783);

/// `273928^MDC_DIM_EXA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_WATT_HR: UnitCode = UnitCode::from_term_code(11784);

/// `273929^MDC_DIM_ZETTA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_WATT_HR: UnitCode = UnitCode::from_term_code(11785);

/// `273930^MDC_DIM_YOTTA_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_WATT_HR: UnitCode = UnitCode::from_term_code(11786);

/// `273936^MDC_DIM_DECI_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_WATT_HR: UnitCode = UnitCode::from_term_code(11792);

/// `273937^MDC_DIM_CENTI_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_WATT_HR: UnitCode = UnitCode::from_term_code(11793);

/// `273938^MDC_DIM_MILLI_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_WATT_HR: UnitCode = UnitCode::from_term_code(11794);

/// `273939^MDC_DIM_MICRO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_WATT_HR: UnitCode = UnitCode::from_term_code(11795);

/// `273940^MDC_DIM_NANO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_WATT_HR: UnitCode = UnitCode::from_term_code(11796);

/// `273941^MDC_DIM_PICO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_WATT_HR: UnitCode = UnitCode::from_term_code(11797);

/// `273942^MDC_DIM_FEMTO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_WATT_HR: UnitCode = UnitCode::from_term_code(11798);

/// `273943^MDC_DIM_ATTO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_WATT_HR: UnitCode = UnitCode::from_term_code(11799);

/// `273944^MDC_DIM_ZEPTO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_WATT_HR: UnitCode = UnitCode::from_term_code(11800);

/// `273945^MDC_DIM_YOCTO_WATT_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_WATT_HR: UnitCode = UnitCode::from_term_code(11801);

/// `273952^MDC_DIM_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CAL_PER_HR: UnitCode = UnitCode::from_term_code(11808);

/// `273952^MDC_DIM_X_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_HR`.
pub const X_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11808);

/// `273953^MDC_DIM_DECA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11809);

/// `273954^MDC_DIM_HECTO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11810);

/// `273955^MDC_DIM_KILO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11811);

/// `273956^MDC_DIM_MEGA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11812);

/// `273957^MDC_DIM_GIGA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11813);

/// `273958^MDC_DIM_TERA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11814);

/// `273959^MDC_DIM_PETA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11815);

/// `273960^MDC_DIM_EXA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11816);

/// `273961^MDC_DIM_ZETTA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11817);

/// `273962^MDC_DIM_YOTTA_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11818);

/// `273968^MDC_DIM_DECI_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11824);

/// `273969^MDC_DIM_CENTI_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11825);

/// `273970^MDC_DIM_MILLI_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11826);

/// `273971^MDC_DIM_MICRO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11827);

/// `273972^MDC_DIM_NANO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11828);

/// `273973^MDC_DIM_PICO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11829);

/// `273974^MDC_DIM_FEMTO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11830);

/// `273975^MDC_DIM_ATTO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11831);

/// `273976^MDC_DIM_ZEPTO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11832);

/// `273977^MDC_DIM_YOCTO_CAL_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_CAL_PER_HR: UnitCode = UnitCode::from_term_code(11833);

/// `273984^MDC_DIM_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11840);

/// `273984^MDC_DIM_X_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_CAL_PER_KG_PER_HR`.
pub const X_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11840);

/// `273985^MDC_DIM_DECA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11841);

/// `273986^MDC_DIM_HECTO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11842);

/// `273987^MDC_DIM_KILO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11843);

/// `273988^MDC_DIM_MEGA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11844);

/// `273989^MDC_DIM_GIGA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11845);

/// `273990^MDC_DIM_TERA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11846);

/// `273991^MDC_DIM_PETA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11847);

/// `273992^MDC_DIM_EXA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11848);

/// `273993^MDC_DIM_ZETTA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11849);

/// `273994^MDC_DIM_YOTTA_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11850);

/// `274000^MDC_DIM_DECI_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11856);

/// `274001^MDC_DIM_CENTI_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11857);

/// `274002^MDC_DIM_MILLI_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11858);

/// `274003^MDC_DIM_MICRO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11859);

/// `274004^MDC_DIM_NANO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11860);

/// `274005^MDC_DIM_PICO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11861);

/// `274006^MDC_DIM_FEMTO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11862);

/// `274007^MDC_DIM_ATTO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11863);

/// `274008^MDC_DIM_ZEPTO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11864);

/// `274009^MDC_DIM_YOCTO_CAL_PER_KG_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_CAL_PER_KG_PER_HR: UnitCode = UnitCode::from_term_code(11865);

/// `274016^MDC_DIM_PARTS_PER_10_TO_15^MDC`, partition 4, no UCUM text known.
pub const PARTS_PER_10_TO_15: UnitCode = UnitCode::from_term_code(11872);

/// `274048^MDC_DIM_LUMEN^MDC`, partition 4, no UCUM text known.
pub const LUMEN: UnitCode = UnitCode::from_term_code(11904);

/// `274048^MDC_DIM_X_LUMEN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_LUMEN`.
pub const X_LUMEN: UnitCode = UnitCode::from_term_code(11904);

/// `274049^MDC_DIM_DECA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const DECA_LUMEN: UnitCode = UnitCode::from_term_code(11905);

/// `274050^MDC_DIM_HECTO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const HECTO_LUMEN: UnitCode = UnitCode::from_term_code(11906);

/// `274051^MDC_DIM_KILO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const KILO_LUMEN: UnitCode = UnitCode::from_term_code(11907);

/// `274052^MDC_DIM_MEGA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const MEGA_LUMEN: UnitCode = UnitCode::from_term_code(11908);

/// `274053^MDC_DIM_GIGA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const GIGA_LUMEN: UnitCode = UnitCode::from_term_code(11909);

/// `274054^MDC_DIM_TERA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const TERA_LUMEN: UnitCode = UnitCode::from_term_code(11910);

/// `274055^MDC_DIM_PETA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const PETA_LUMEN: UnitCode = UnitCode::from_term_code(11911);

/// `274056^MDC_DIM_EXA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const EXA_LUMEN: UnitCode = UnitCode::from_term_code(11912);

/// `274057^MDC_DIM_ZETTA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_LUMEN: UnitCode = UnitCode::from_term_code(11913);

/// `274058^MDC_DIM_YOTTA_LUMEN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_LUMEN: UnitCode = UnitCode::from_term_code(11914);

/// `274064^MDC_DIM_DECI_LUMEN^MDC`, partition 4, no UCUM text known.
pub const DECI_LUMEN: UnitCode = UnitCode::from_term_code(11920);

/// `274065^MDC_DIM_CENTI_LUMEN^MDC`, partition 4, no UCUM text known.
pub const CENTI_LUMEN: UnitCode = UnitCode::from_term_code(11921);

/// `274066^MDC_DIM_MILLI_LUMEN^MDC`, partition 4, no UCUM text known.
pub const MILLI_LUMEN: UnitCode = UnitCode::from_term_code(11922);

/// `274067^MDC_DIM_MICRO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const MICRO_LUMEN: UnitCode = UnitCode::from_term_code(11923);

/// `274068^MDC_DIM_NANO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const NANO_LUMEN: UnitCode = UnitCode::from_term_code(11924);

/// `274069^MDC_DIM_PICO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const PICO_LUMEN: UnitCode = UnitCode::from_term_code(11925);

/// `274070^MDC_DIM_FEMTO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_LUMEN: UnitCode = UnitCode::from_term_code(11926);

/// `274071^MDC_DIM_ATTO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const ATTO_LUMEN: UnitCode = UnitCode::from_term_code(11927);

/// `274072^MDC_DIM_ZEPTO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_LUMEN: UnitCode = UnitCode::from_term_code(11928);

/// `274073^MDC_DIM_YOCTO_LUMEN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_LUMEN: UnitCode = UnitCode::from_term_code(11929);

/// `274080^MDC_DIM_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const ROTATIONS: UnitCode = UnitCode::from_term_code(11936);

/// `274080^MDC_DIM_X_ROTATIONS^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_ROTATIONS`.
pub const X_ROTATIONS: UnitCode = UnitCode::from_term_code(11936);

/// `274081^MDC_DIM_DECA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const DECA_ROTATIONS: UnitCode = UnitCode::from_term_code(11937);

/// `274082^MDC_DIM_HECTO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const HECTO_ROTATIONS: UnitCode = UnitCode::from_term_code(11938);

/// `274083^MDC_DIM_KILO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const KILO_ROTATIONS: UnitCode = UnitCode::from_term_code(11939);

/// `274084^MDC_DIM_MEGA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const MEGA_ROTATIONS: UnitCode = UnitCode::from_term_code(11940);

/// `274085^MDC_DIM_GIGA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const GIGA_ROTATIONS: UnitCode = UnitCode::from_term_code(11941);

/// `274086^MDC_DIM_TERA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const TERA_ROTATIONS: UnitCode = UnitCode::from_term_code(11942);

/// `274087^MDC_DIM_PETA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const PETA_ROTATIONS: UnitCode = UnitCode::from_term_code(11943);

/// `274088^MDC_DIM_EXA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const EXA_ROTATIONS: UnitCode = UnitCode::from_term_code(11944);

/// `274089^MDC_DIM_ZETTA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const ZETTA_ROTATIONS: UnitCode = UnitCode::from_term_code(11945);

/// `274090^MDC_DIM_YOTTA_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const YOTTA_ROTATIONS: UnitCode = UnitCode::from_term_code(11946);

/// `274096^MDC_DIM_DECI_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const DECI_ROTATIONS: UnitCode = UnitCode::from_term_code(11952);

/// `274097^MDC_DIM_CENTI_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const CENTI_ROTATIONS: UnitCode = UnitCode::from_term_code(11953);

/// `274098^MDC_DIM_MILLI_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const MILLI_ROTATIONS: UnitCode = UnitCode::from_term_code(11954);

/// `274099^MDC_DIM_MICRO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const MICRO_ROTATIONS: UnitCode = UnitCode::from_term_code(11955);

/// `274100^MDC_DIM_NANO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const NANO_ROTATIONS: UnitCode = UnitCode::from_term_code(11956);

/// `274101^MDC_DIM_PICO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const PICO_ROTATIONS: UnitCode = UnitCode::from_term_code(11957);

/// `274102^MDC_DIM_FEMTO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const FEMTO_ROTATIONS: UnitCode = UnitCode::from_term_code(11958);

/// `274103^MDC_DIM_ATTO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const ATTO_ROTATIONS: UnitCode = UnitCode::from_term_code(11959);

/// `274104^MDC_DIM_ZEPTO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_ROTATIONS: UnitCode = UnitCode::from_term_code(11960);

/// `274105^MDC_DIM_YOCTO_ROTATIONS^MDC`, partition 4, no UCUM text known.
pub const YOCTO_ROTATIONS: UnitCode = UnitCode::from_term_code(11961);

/// `274112^MDC_DIM_INHG^MDC`, partition 4, no UCUM text known.
pub const INHG: UnitCode = UnitCode::from_term_code(11968);

/// `274144^MDC_DIM_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const M_PER_HR: UnitCode = UnitCode::from_term_code(12000);

/// `274144^MDC_DIM_X_M_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_M_PER_HR`.
pub const X_M_PER_HR: UnitCode = UnitCode::from_term_code(12000);

/// `274145^MDC_DIM_DECA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_M_PER_HR: UnitCode = UnitCode::from_term_code(12001);

/// `274146^MDC_DIM_HECTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_M_PER_HR: UnitCode = UnitCode::from_term_code(12002);

/// `274147^MDC_DIM_KILO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_M_PER_HR: UnitCode = UnitCode::from_term_code(12003);

/// `274148^MDC_DIM_MEGA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_M_PER_HR: UnitCode = UnitCode::from_term_code(12004);

/// `274149^MDC_DIM_GIGA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_M_PER_HR: UnitCode = UnitCode::from_term_code(12005);

/// `274150^MDC_DIM_TERA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_M_PER_HR: UnitCode = UnitCode::from_term_code(12006);

/// `274151^MDC_DIM_PETA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_M_PER_HR: UnitCode = UnitCode::from_term_code(12007);

/// `274152^MDC_DIM_EXA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_M_PER_HR: UnitCode = UnitCode::from_term_code(12008);

/// `274153^MDC_DIM_ZETTA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_M_PER_HR: UnitCode = UnitCode::from_term_code(12009);

/// `274154^MDC_DIM_YOTTA_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_M_PER_HR: UnitCode = UnitCode::from_term_code(12010);

/// `274160^MDC_DIM_DECI_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_M_PER_HR: UnitCode = UnitCode::from_term_code(12016);

/// `274161^MDC_DIM_CENTI_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_M_PER_HR: UnitCode = UnitCode::from_term_code(12017);

/// `274162^MDC_DIM_MILLI_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_M_PER_HR: UnitCode = UnitCode::from_term_code(12018);

/// `274163^MDC_DIM_MICRO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_M_PER_HR: UnitCode = UnitCode::from_term_code(12019);

/// `274164^MDC_DIM_NANO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_M_PER_HR: UnitCode = UnitCode::from_term_code(12020);

/// `274165^MDC_DIM_PICO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_M_PER_HR: UnitCode = UnitCode::from_term_code(12021);

/// `274166^MDC_DIM_FEMTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_M_PER_HR: UnitCode = UnitCode::from_term_code(12022);

/// `274167^MDC_DIM_ATTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_M_PER_HR: UnitCode = UnitCode::from_term_code(12023);

/// `274168^MDC_DIM_ZEPTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_M_PER_HR: UnitCode = UnitCode::from_term_code(12024);

/// `274169^MDC_DIM_YOCTO_M_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_M_PER_HR: UnitCode = UnitCode::from_term_code(12025);

/// `274176^MDC_DIM_MPH^MDC`, partition 4, no UCUM text known.
pub const MPH: UnitCode = UnitCode::from_term_code(12032);

/// `274208^MDC_DIM_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12064);

/// `274208^MDC_DIM_X_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BIT_PER_SEC`.
pub const X_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12064);

/// `274209^MDC_DIM_DECA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12065);

/// `274210^MDC_DIM_HECTO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const HECTO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12066);

/// `274211^MDC_DIM_KILO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const KILO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12067);

/// `274212^MDC_DIM_MEGA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MEGA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12068);

/// `274213^MDC_DIM_GIGA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const GIGA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12069);

/// `274214^MDC_DIM_TERA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const TERA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12070);

/// `274215^MDC_DIM_PETA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PETA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12071);

/// `274216^MDC_DIM_EXA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const EXA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12072);

/// `274217^MDC_DIM_ZETTA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12073);

/// `274218^MDC_DIM_YOTTA_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12074);

/// `274224^MDC_DIM_DECI_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECI_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12080);

/// `274225^MDC_DIM_CENTI_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CENTI_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12081);

/// `274226^MDC_DIM_MILLI_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MILLI_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12082);

/// `274227^MDC_DIM_MICRO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MICRO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12083);

/// `274228^MDC_DIM_NANO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const NANO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12084);

/// `274229^MDC_DIM_PICO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PICO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12085);

/// `274230^MDC_DIM_FEMTO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12086);

/// `274231^MDC_DIM_ATTO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ATTO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12087);

/// `274232^MDC_DIM_ZEPTO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12088);

/// `274233^MDC_DIM_YOCTO_BIT_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BIT_PER_SEC: UnitCode = UnitCode::from_term_code(12089);

/// `274240^MDC_DIM_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12096);

/// `274240^MDC_DIM_X_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BYTE_PER_SEC`.
pub const X_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12096);

/// `274241^MDC_DIM_DECA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12097);

/// `274242^MDC_DIM_HECTO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const HECTO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12098);

/// `274243^MDC_DIM_KILO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const KILO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12099);

/// `274244^MDC_DIM_MEGA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MEGA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12100);

/// `274245^MDC_DIM_GIGA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const GIGA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12101);

/// `274246^MDC_DIM_TERA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const TERA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12102);

/// `274247^MDC_DIM_PETA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PETA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12103);

/// `274248^MDC_DIM_EXA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const EXA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12104);

/// `274249^MDC_DIM_ZETTA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12105);

/// `274250^MDC_DIM_YOTTA_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12106);

/// `274256^MDC_DIM_DECI_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const DECI_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12112);

/// `274257^MDC_DIM_CENTI_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const CENTI_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12113);

/// `274258^MDC_DIM_MILLI_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MILLI_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12114);

/// `274259^MDC_DIM_MICRO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const MICRO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12115);

/// `274260^MDC_DIM_NANO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const NANO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12116);

/// `274261^MDC_DIM_PICO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const PICO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12117);

/// `274262^MDC_DIM_FEMTO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12118);

/// `274263^MDC_DIM_ATTO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ATTO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12119);

/// `274264^MDC_DIM_ZEPTO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12120);

/// `274265^MDC_DIM_YOCTO_BYTE_PER_SEC^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BYTE_PER_SEC: UnitCode = UnitCode::from_term_code(12121);

/// `274272^MDC_DIM_BAUD^MDC`, partition 4, no UCUM text known.
pub const BAUD: UnitCode = UnitCode::from_term_code(12128);

/// `274272^MDC_DIM_X_BAUD^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BAUD`.
pub const X_BAUD: UnitCode = UnitCode::from_term_code(12128);

/// `274273^MDC_DIM_DECA_BAUD^MDC`, partition 4, no UCUM text known.
pub const DECA_BAUD: UnitCode = UnitCode::from_term_code(12129);

/// `274274^MDC_DIM_HECTO_BAUD^MDC`, partition 4, no UCUM text known.
pub const HECTO_BAUD: UnitCode = UnitCode::from_term_code(12130);

/// `274275^MDC_DIM_KILO_BAUD^MDC`, partition 4, no UCUM text known.
pub const KILO_BAUD: UnitCode = UnitCode::from_term_code(12131);

/// `274276^MDC_DIM_MEGA_BAUD^MDC`, partition 4, no UCUM text known.
pub const MEGA_BAUD: UnitCode = UnitCode::from_term_code(12132);

/// `274277^MDC_DIM_GIGA_BAUD^MDC`, partition 4, no UCUM text known.
pub const GIGA_BAUD: UnitCode = UnitCode::from_term_code(12133);

/// `274278^MDC_DIM_TERA_BAUD^MDC`, partition 4, no UCUM text known.
pub const TERA_BAUD: UnitCode = UnitCode::from_term_code(12134);

/// `274279^MDC_DIM_PETA_BAUD^MDC`, partition 4, no UCUM text known.
pub const PETA_BAUD: UnitCode = UnitCode::from_term_code(12135);

/// `274280^MDC_DIM_EXA_BAUD^MDC`, partition 4, no UCUM text known.
pub const EXA_BAUD: UnitCode = UnitCode::from_term_code(12136);

/// `274281^MDC_DIM_ZETTA_BAUD^MDC`, partition 4, no UCUM text known.
pub const ZETTA_BAUD: UnitCode = UnitCode::from_term_code(12137);

/// `274282^MDC_DIM_YOTTA_BAUD^MDC`, partition 4, no UCUM text known.
pub const YOTTA_BAUD: UnitCode = UnitCode::from_term_code(12138);

/// `274288^MDC_DIM_DECI_BAUD^MDC`, partition 4, no UCUM text known.
pub const DECI_BAUD: UnitCode = UnitCode::from_term_code(12144);

/// `274289^MDC_DIM_CENTI_BAUD^MDC`, partition 4, no UCUM text known.
pub const CENTI_BAUD: UnitCode = UnitCode::from_term_code(12145);

/// `274290^MDC_DIM_MILLI_BAUD^MDC`, partition 4, no UCUM text known.
pub const MILLI_BAUD: UnitCode = UnitCode::from_term_code(12146);

/// `274291^MDC_DIM_MICRO_BAUD^MDC`, partition 4, no UCUM text known.
pub const MICRO_BAUD: UnitCode = UnitCode::from_term_code(12147);

/// `274292^MDC_DIM_NANO_BAUD^MDC`, partition 4, no UCUM text known.
pub const NANO_BAUD: UnitCode = UnitCode::from_term_code(12148);

/// `274293^MDC_DIM_PICO_BAUD^MDC`, partition 4, no UCUM text known.
pub const PICO_BAUD: UnitCode = UnitCode::from_term_code(12149);

/// `274294^MDC_DIM_FEMTO_BAUD^MDC`, partition 4, no UCUM text known.
pub const FEMTO_BAUD: UnitCode = UnitCode::from_term_code(12150);

/// `274295^MDC_DIM_ATTO_BAUD^MDC`, partition 4, no UCUM text known.
pub const ATTO_BAUD: UnitCode = UnitCode::from_term_code(12151);

/// `274296^MDC_DIM_ZEPTO_BAUD^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_BAUD: UnitCode = UnitCode::from_term_code(12152);

/// `274297^MDC_DIM_YOCTO_BAUD^MDC`, partition 4, no UCUM text known.
pub const YOCTO_BAUD: UnitCode = UnitCode::from_term_code(12153);

/// `274304^MDC_DIM_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12160);

/// `274304^MDC_DIM_X_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_HR`.
pub const X_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12160);

/// `274305^MDC_DIM_DECA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12161);

/// `274306^MDC_DIM_HECTO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const HECTO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12162);

/// `274307^MDC_DIM_KILO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const KILO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12163);

/// `274308^MDC_DIM_MEGA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MEGA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12164);

/// `274309^MDC_DIM_GIGA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const GIGA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12165);

/// `274310^MDC_DIM_TERA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const TERA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12166);

/// `274311^MDC_DIM_PETA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PETA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12167);

/// `274312^MDC_DIM_EXA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const EXA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12168);

/// `274313^MDC_DIM_ZETTA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZETTA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12169);

/// `274314^MDC_DIM_YOTTA_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOTTA_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12170);

/// `274320^MDC_DIM_DECI_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const DECI_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12176);

/// `274321^MDC_DIM_CENTI_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const CENTI_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12177);

/// `274322^MDC_DIM_MILLI_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MILLI_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12178);

/// `274323^MDC_DIM_MICRO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const MICRO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12179);

/// `274324^MDC_DIM_NANO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const NANO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12180);

/// `274325^MDC_DIM_PICO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const PICO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12181);

/// `274326^MDC_DIM_FEMTO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const FEMTO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12182);

/// `274327^MDC_DIM_ATTO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ATTO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12183);

/// `274328^MDC_DIM_ZEPTO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12184);

/// `274329^MDC_DIM_YOCTO_JOULES_PER_HR^MDC`, partition 4, no UCUM text known.
pub const YOCTO_JOULES_PER_HR: UnitCode = UnitCode::from_term_code(12185);

/// `274336^MDC_DIM_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12192);

/// `274336^MDC_DIM_X_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_SIEMENS_PER_CM`.
pub const X_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12192);

/// `274337^MDC_DIM_DECA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const DECA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12193);

/// `274338^MDC_DIM_HECTO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const HECTO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12194);

/// `274339^MDC_DIM_KILO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const KILO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12195);

/// `274340^MDC_DIM_MEGA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const MEGA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12196);

/// `274341^MDC_DIM_GIGA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const GIGA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12197);

/// `274342^MDC_DIM_TERA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const TERA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12198);

/// `274343^MDC_DIM_PETA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const PETA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12199);

/// `274344^MDC_DIM_EXA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const EXA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12200);

/// `274345^MDC_DIM_ZETTA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const ZETTA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12201);

/// `274346^MDC_DIM_YOTTA_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const YOTTA_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12202);

/// `274352^MDC_DIM_DECI_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const DECI_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12208);

/// `274353^MDC_DIM_CENTI_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const CENTI_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12209);

/// `274354^MDC_DIM_MILLI_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const MILLI_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12210);

/// `274355^MDC_DIM_MICRO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const MICRO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12211);

/// `274356^MDC_DIM_NANO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const NANO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12212);

/// `274357^MDC_DIM_PICO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const PICO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12213);

/// `274358^MDC_DIM_FEMTO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const FEMTO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12214);

/// `274359^MDC_DIM_ATTO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const ATTO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12215);

/// `274360^MDC_DIM_ZEPTO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12216);

/// `274361^MDC_DIM_YOCTO_SIEMENS_PER_CM^MDC`, partition 4, no UCUM text known.
pub const YOCTO_SIEMENS_PER_CM: UnitCode = UnitCode::from_term_code(12217);

/// `274368^MDC_DIM_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const L_PER_UV: UnitCode = UnitCode::from_term_code(12224);

/// `274368^MDC_DIM_X_L_PER_UV^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_L_PER_UV`.
pub const X_L_PER_UV: UnitCode = UnitCode::from_term_code(12224);

/// `274369^MDC_DIM_DECA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const DECA_L_PER_UV: UnitCode = UnitCode::from_term_code(12225);

/// `274370^MDC_DIM_HECTO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const HECTO_L_PER_UV: UnitCode = UnitCode::from_term_code(12226);

/// `274371^MDC_DIM_KILO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const KILO_L_PER_UV: UnitCode = UnitCode::from_term_code(12227);

/// `274372^MDC_DIM_MEGA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const MEGA_L_PER_UV: UnitCode = UnitCode::from_term_code(12228);

/// `274373^MDC_DIM_GIGA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const GIGA_L_PER_UV: UnitCode = UnitCode::from_term_code(12229);

/// `274374^MDC_DIM_TERA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const TERA_L_PER_UV: UnitCode = UnitCode::from_term_code(12230);

/// `274375^MDC_DIM_PETA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const PETA_L_PER_UV: UnitCode = UnitCode::from_term_code(12231);

/// `274376^MDC_DIM_EXA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const EXA_L_PER_UV: UnitCode = UnitCode::from_term_code(12232);

/// `274377^MDC_DIM_ZETTA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const ZETTA_L_PER_UV: UnitCode = UnitCode::from_term_code(12233);

/// `274378^MDC_DIM_YOTTA_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const YOTTA_L_PER_UV: UnitCode = UnitCode::from_term_code(12234);

/// `274384^MDC_DIM_DECI_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const DECI_L_PER_UV: UnitCode = UnitCode::from_term_code(12240);

/// `274385^MDC_DIM_CENTI_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const CENTI_L_PER_UV: UnitCode = UnitCode::from_term_code(12241);

/// `274386^MDC_DIM_MILLI_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const MILLI_L_PER_UV: UnitCode = UnitCode::from_term_code(12242);

/// `274387^MDC_DIM_MICRO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const MICRO_L_PER_UV: UnitCode = UnitCode::from_term_code(12243);

/// `274388^MDC_DIM_NANO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const NANO_L_PER_UV: UnitCode = UnitCode::from_term_code(12244);

/// `274389^MDC_DIM_PICO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const PICO_L_PER_UV: UnitCode = UnitCode::from_term_code(12245);

/// `274390^MDC_DIM_FEMTO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const FEMTO_L_PER_UV: UnitCode = UnitCode::from_term_code(12246);

/// `274391^MDC_DIM_ATTO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const ATTO_L_PER_UV: UnitCode = UnitCode::from_term_code(12247);

/// `274392^MDC_DIM_ZEPTO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_L_PER_UV: UnitCode = UnitCode::from_term_code(12248);

/// `274393^MDC_DIM_YOCTO_L_PER_UV^MDC`, partition 4, no UCUM text known.
pub const YOCTO_L_PER_UV: UnitCode = UnitCode::from_term_code(12249);

/// `274400^MDC_DIM_O2_SAT_PERCENT_MIN^MDC`, partition 4, no UCUM text known.
pub const O2_SAT_PERCENT_MIN: UnitCode = UnitCode::from_term_code(12256);

/// `274432^MDC_DIM_100_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_PASCAL: UnitCode = UnitCode::from_term_code(12288);

/// `274432^MDC_DIM_100_X_PASCAL^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_100_PASCAL`.
pub const _100_X_PASCAL: UnitCode = UnitCode::from_term_code(12288);

/// `274433^MDC_DIM_100_DECA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_DECA_PASCAL: UnitCode = UnitCode::from_term_code(12289);

/// `274434^MDC_DIM_100_HECTO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_HECTO_PASCAL: UnitCode = UnitCode::from_term_code(12290);

/// `274435^MDC_DIM_100_KILO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_KILO_PASCAL: UnitCode = UnitCode::from_term_code(12291);

/// `274436^MDC_DIM_100_MEGA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_MEGA_PASCAL: UnitCode = UnitCode::from_term_code(12292);

/// `274437^MDC_DIM_100_GIGA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_GIGA_PASCAL: UnitCode = UnitCode::from_term_code(12293);

/// `274438^MDC_DIM_100_TERA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_TERA_PASCAL: UnitCode = UnitCode::from_term_code(12294);

/// `274439^MDC_DIM_100_PETA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_PETA_PASCAL: UnitCode = UnitCode::from_term_code(12295);

/// `274440^MDC_DIM_100_EXA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_EXA_PASCAL: UnitCode = UnitCode::from_term_code(12296);

/// `274441^MDC_DIM_100_ZETTA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_ZETTA_PASCAL: UnitCode = UnitCode::from_term_code(12297);

/// `274442^MDC_DIM_100_YOTTA_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_YOTTA_PASCAL: UnitCode = UnitCode::from_term_code(12298);

/// `274448^MDC_DIM_100_DECI_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_DECI_PASCAL: UnitCode = UnitCode::from_term_code(12304);

/// `274449^MDC_DIM_100_CENTI_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_CENTI_PASCAL: UnitCode = UnitCode::from_term_code(12305);

/// `274450^MDC_DIM_100_MILLI_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_MILLI_PASCAL: UnitCode = UnitCode::from_term_code(12306);

/// `274451^MDC_DIM_100_MICRO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_MICRO_PASCAL: UnitCode = UnitCode::from_term_code(12307);

/// `274452^MDC_DIM_100_NANO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_NANO_PASCAL: UnitCode = UnitCode::from_term_code(12308);

/// `274453^MDC_DIM_100_PICO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_PICO_PASCAL: UnitCode = UnitCode::from_term_code(12309);

/// `274454^MDC_DIM_100_FEMTO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_FEMTO_PASCAL: UnitCode = UnitCode::from_term_code(12310);

/// `274455^MDC_DIM_100_ATTO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_ATTO_PASCAL: UnitCode = UnitCode::from_term_code(12311);

/// `274456^MDC_DIM_100_ZEPTO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_ZEPTO_PASCAL: UnitCode = UnitCode::from_term_code(12312);

/// `274457^MDC_DIM_100_YOCTO_PASCAL^MDC`, partition 4, no UCUM text known.
pub const _100_YOCTO_PASCAL: UnitCode = UnitCode::from_term_code(12313);

/// `274464^MDC_DIM_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12320);

/// `274464^MDC_DIM_X_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_NUTR_CAL_PER_KG`.
pub const X_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12320);

/// `274465^MDC_DIM_DECA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12321);

/// `274466^MDC_DIM_HECTO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const HECTO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12322);

/// `274467^MDC_DIM_KILO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const KILO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12323);

/// `274468^MDC_DIM_MEGA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MEGA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12324);

/// `274469^MDC_DIM_GIGA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const GIGA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12325);

/// `274470^MDC_DIM_TERA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const TERA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12326);

/// `274471^MDC_DIM_PETA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PETA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12327);

/// `274472^MDC_DIM_EXA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const EXA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12328);

/// `274473^MDC_DIM_ZETTA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZETTA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12329);

/// `274474^MDC_DIM_YOTTA_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOTTA_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12330);

/// `274480^MDC_DIM_DECI_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECI_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12336);

/// `274481^MDC_DIM_CENTI_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CENTI_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12337);

/// `274482^MDC_DIM_MILLI_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MILLI_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12338);

/// `274483^MDC_DIM_MICRO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MICRO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12339);

/// `274484^MDC_DIM_NANO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const NANO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12340);

/// `274485^MDC_DIM_PICO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PICO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12341);

/// `274486^MDC_DIM_FEMTO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const FEMTO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12342);

/// `274487^MDC_DIM_ATTO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ATTO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12343);

/// `274488^MDC_DIM_ZEPTO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12344);

/// `274489^MDC_DIM_YOCTO_NUTR_CAL_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOCTO_NUTR_CAL_PER_KG: UnitCode = UnitCode::from_term_code(12345);

/// `274496^MDC_DIM_VIAL^MDC`, partition 4, no UCUM text known.
pub const VIAL: UnitCode = UnitCode::from_term_code(12352);

/// `274528^MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12384);

/// `274528^MDC_DIM_X_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT`.
pub const X_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12384);

/// `274529^MDC_DIM_DECA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const DECA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12385);

/// `274530^MDC_DIM_HECTO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const HECTO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12386);

/// `274531^MDC_DIM_KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12387);

/// `274532^MDC_DIM_MEGA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const MEGA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12388);

/// `274533^MDC_DIM_GIGA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const GIGA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12389);

/// `274534^MDC_DIM_TERA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const TERA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12390);

/// `274535^MDC_DIM_PETA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const PETA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12391);

/// `274536^MDC_DIM_EXA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const EXA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12392);

/// `274537^MDC_DIM_ZETTA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const ZETTA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12393);

/// `274538^MDC_DIM_YOTTA_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const YOTTA_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12394);

/// `274544^MDC_DIM_DECI_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const DECI_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12400);

/// `274545^MDC_DIM_CENTI_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const CENTI_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12401);

/// `274546^MDC_DIM_MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12402);

/// `274547^MDC_DIM_MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12403);

/// `274548^MDC_DIM_NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12404);

/// `274549^MDC_DIM_PICO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const PICO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12405);

/// `274550^MDC_DIM_FEMTO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const FEMTO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12406);

/// `274551^MDC_DIM_ATTO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const ATTO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12407);

/// `274552^MDC_DIM_ZEPTO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12408);

/// `274553^MDC_DIM_YOCTO_ENZYME_CATALYTIC_ACTIVITY_UNIT^MDC`, partition 4, no UCUM text known.
pub const YOCTO_ENZYME_CATALYTIC_ACTIVITY_UNIT: UnitCode = UnitCode::from_term_code(12409);

/// `274560^MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12416);

/// `274560^MDC_DIM_X_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG`.
pub const X_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12416);

/// `274561^MDC_DIM_DECA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12417);

/// `274562^MDC_DIM_HECTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const HECTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12418);

/// `274563^MDC_DIM_KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const KILO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12419);

/// `274564^MDC_DIM_MEGA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MEGA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12420);

/// `274565^MDC_DIM_GIGA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const GIGA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12421);

/// `274566^MDC_DIM_TERA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const TERA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12422);

/// `274567^MDC_DIM_PETA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PETA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12423);

/// `274568^MDC_DIM_EXA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const EXA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12424);

/// `274569^MDC_DIM_ZETTA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZETTA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12425);

/// `274570^MDC_DIM_YOTTA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOTTA_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12426);

/// `274576^MDC_DIM_DECI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const DECI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12432);

/// `274577^MDC_DIM_CENTI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const CENTI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12433);

/// `274578^MDC_DIM_MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MILLI_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12434);

/// `274579^MDC_DIM_MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const MICRO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12435);

/// `274580^MDC_DIM_NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const NANO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12436);

/// `274581^MDC_DIM_PICO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const PICO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12437);

/// `274582^MDC_DIM_FEMTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const FEMTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12438);

/// `274583^MDC_DIM_ATTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ATTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12439);

/// `274584^MDC_DIM_ZEPTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12440);

/// `274585^MDC_DIM_YOCTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG^MDC`, partition 4, no UCUM text known.
pub const YOCTO_ENZYME_CATALYTIC_ACTIVITY_UNIT_PER_KG: UnitCode = UnitCode::from_term_code(12441);

/// `274592^MDC_DIM_SEQUENCE^MDC`, partition 4, no UCUM text known.
pub const SEQUENCE: UnitCode = UnitCode::from_term_code(12448);

/// `274624^MDC_DIM_SHOCK^MDC`, partition 4, no UCUM text known.
pub const SHOCK: UnitCode = UnitCode::from_term_code(12480);

/// `274656^MDC_DIM_SWITCH^MDC`, partition 4, no UCUM text known.
pub const SWITCH: UnitCode = UnitCode::from_term_code(12512);

/// `274688^MDC_DIM_RELATIVE_PERCENT^MDC`, partition 4, no UCUM text known.
pub const RELATIVE_PERCENT: UnitCode = UnitCode::from_term_code(12544);

/// `274720^MDC_DIM_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const G_FORCE: UnitCode = UnitCode::from_term_code(12576);

/// `274720^MDC_DIM_X_G_FORCE^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_G_FORCE`.
pub const X_G_FORCE: UnitCode = UnitCode::from_term_code(12576);

/// `274721^MDC_DIM_DECA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const DECA_G_FORCE: UnitCode = UnitCode::from_term_code(12577);

/// `274722^MDC_DIM_HECTO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const HECTO_G_FORCE: UnitCode = UnitCode::from_term_code(12578);

/// `274723^MDC_DIM_KILO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const KILO_G_FORCE: UnitCode = UnitCode::from_term_code(12579);

/// `274724^MDC_DIM_MEGA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const MEGA_G_FORCE: UnitCode = UnitCode::from_term_code(12580);

/// `274725^MDC_DIM_GIGA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const GIGA_G_FORCE: UnitCode = UnitCode::from_term_code(12581);

/// `274726^MDC_DIM_TERA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const TERA_G_FORCE: UnitCode = UnitCode::from_term_code(12582);

/// `274727^MDC_DIM_PETA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const PETA_G_FORCE: UnitCode = UnitCode::from_term_code(12583);

/// `274728^MDC_DIM_EXA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const EXA_G_FORCE: UnitCode = UnitCode::from_term_code(12584);

/// `274729^MDC_DIM_ZETTA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const ZETTA_G_FORCE: UnitCode = UnitCode::from_term_code(12585);

/// `274730^MDC_DIM_YOTTA_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const YOTTA_G_FORCE: UnitCode = UnitCode::from_term_code(12586);

/// `274736^MDC_DIM_DECI_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const DECI_G_FORCE: UnitCode = UnitCode::from_term_code(12592);

/// `274737^MDC_DIM_CENTI_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const CENTI_G_FORCE: UnitCode = UnitCode::from_term_code(12593);

/// `274738^MDC_DIM_MILLI_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const MILLI_G_FORCE: UnitCode = UnitCode::from_term_code(12594);

/// `274739^MDC_DIM_MICRO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const MICRO_G_FORCE: UnitCode = UnitCode::from_term_code(12595);

/// `274740^MDC_DIM_NANO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const NANO_G_FORCE: UnitCode = UnitCode::from_term_code(12596);

/// `274741^MDC_DIM_PICO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const PICO_G_FORCE: UnitCode = UnitCode::from_term_code(12597);

/// `274742^MDC_DIM_FEMTO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const FEMTO_G_FORCE: UnitCode = UnitCode::from_term_code(12598);

/// `274743^MDC_DIM_ATTO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const ATTO_G_FORCE: UnitCode = UnitCode::from_term_code(12599);

/// `274744^MDC_DIM_ZEPTO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_G_FORCE: UnitCode = UnitCode::from_term_code(12600);

/// `274745^MDC_DIM_YOCTO_G_FORCE^MDC`, partition 4, no UCUM text known.
pub const YOCTO_G_FORCE: UnitCode = UnitCode::from_term_code(12601);

/// `274752^MDC_DIM_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12608);

/// `274752^MDC_DIM_X_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_JOULES_PER_MIN`.
pub const X_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12608);

/// `274753^MDC_DIM_DECA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12609);

/// `274754^MDC_DIM_HECTO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const HECTO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12610);

/// `274755^MDC_DIM_KILO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const KILO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12611);

/// `274756^MDC_DIM_MEGA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MEGA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12612);

/// `274757^MDC_DIM_GIGA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const GIGA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12613);

/// `274758^MDC_DIM_TERA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const TERA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12614);

/// `274759^MDC_DIM_PETA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PETA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12615);

/// `274760^MDC_DIM_EXA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const EXA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12616);

/// `274761^MDC_DIM_ZETTA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZETTA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12617);

/// `274762^MDC_DIM_YOTTA_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOTTA_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12618);

/// `274768^MDC_DIM_DECI_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const DECI_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12624);

/// `274769^MDC_DIM_CENTI_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const CENTI_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12625);

/// `274770^MDC_DIM_MILLI_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MILLI_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12626);

/// `274771^MDC_DIM_MICRO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const MICRO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12627);

/// `274772^MDC_DIM_NANO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const NANO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12628);

/// `274773^MDC_DIM_PICO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const PICO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12629);

/// `274774^MDC_DIM_FEMTO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const FEMTO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12630);

/// `274775^MDC_DIM_ATTO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ATTO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12631);

/// `274776^MDC_DIM_ZEPTO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const ZEPTO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12632);

/// `274777^MDC_DIM_YOCTO_JOULES_PER_MIN^MDC`, partition 4, no UCUM text known.
pub const YOCTO_JOULES_PER_MIN: UnitCode = UnitCode::from_term_code(12633);

/// `274784^MDC_DIM_BREATHS_PER_MIN_PER_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_L_PER_KG: UnitCode = UnitCode::from_term_code(12640);

/// `274784^MDC_DIM_BREATHS_PER_MIN_PER_X_L_PER_KG^MDC`, partition 4, no UCUM text known.
/// The preferred reference id of this code is `MDC_DIM_BREATHS_PER_MIN_PER_L_PER_KG`.
pub const BREATHS_PER_MIN_PER_X_L_PER_KG: UnitCode = UnitCode::from_term_code(12640);

/// `274785^MDC_DIM_BREATHS_PER_MIN_PER_DECA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_DECA_L_PER_KG: UnitCode = UnitCode::from_term_code(12641);

/// `274786^MDC_DIM_BREATHS_PER_MIN_PER_HECTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_HECTO_L_PER_KG: UnitCode = UnitCode::from_term_code(12642);

/// `274787^MDC_DIM_BREATHS_PER_MIN_PER_KILO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_KILO_L_PER_KG: UnitCode = UnitCode::from_term_code(12643);

/// `274788^MDC_DIM_BREATHS_PER_MIN_PER_MEGA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_MEGA_L_PER_KG: UnitCode = UnitCode::from_term_code(12644);

/// `274789^MDC_DIM_BREATHS_PER_MIN_PER_GIGA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_GIGA_L_PER_KG: UnitCode = UnitCode::from_term_code(12645);

/// `274790^MDC_DIM_BREATHS_PER_MIN_PER_TERA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_TERA_L_PER_KG: UnitCode = UnitCode::from_term_code(12646);

/// `274791^MDC_DIM_BREATHS_PER_MIN_PER_PETA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_PETA_L_PER_KG: UnitCode = UnitCode::from_term_code(12647);

/// `274792^MDC_DIM_BREATHS_PER_MIN_PER_EXA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_EXA_L_PER_KG: UnitCode = UnitCode::from_term_code(12648);

/// `274793^MDC_DIM_BREATHS_PER_MIN_PER_ZETTA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_ZETTA_L_PER_KG: UnitCode = UnitCode::from_term_code(12649);

/// `274794^MDC_DIM_BREATHS_PER_MIN_PER_YOTTA_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_YOTTA_L_PER_KG: UnitCode = UnitCode::from_term_code(12650);

/// `274800^MDC_DIM_BREATHS_PER_MIN_PER_DECI_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_DECI_L_PER_KG: UnitCode = UnitCode::from_term_code(12656);

/// `274801^MDC_DIM_BREATHS_PER_MIN_PER_CENTI_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_CENTI_L_PER_KG: UnitCode = UnitCode::from_term_code(12657);

/// `274802^MDC_DIM_BREATHS_PER_MIN_PER_MILLI_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_MILLI_L_PER_KG: UnitCode = UnitCode::from_term_code(12658);

/// `274803^MDC_DIM_BREATHS_PER_MIN_PER_MICRO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_MICRO_L_PER_KG: UnitCode = UnitCode::from_term_code(12659);

/// `274804^MDC_DIM_BREATHS_PER_MIN_PER_NANO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_NANO_L_PER_KG: UnitCode = UnitCode::from_term_code(12660);

/// `274805^MDC_DIM_BREATHS_PER_MIN_PER_PICO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_PICO_L_PER_KG: UnitCode = UnitCode::from_term_code(12661);

/// `274806^MDC_DIM_BREATHS_PER_MIN_PER_FEMTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_FEMTO_L_PER_KG: UnitCode = UnitCode::from_term_code(12662);

/// `274807^MDC_DIM_BREATHS_PER_MIN_PER_ATTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_ATTO_L_PER_KG: UnitCode = UnitCode::from_term_code(12663);

/// `274808^MDC_DIM_BREATHS_PER_MIN_PER_ZEPTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_ZEPTO_L_PER_KG: UnitCode = UnitCode::from_term_code(12664);

/// `274809^MDC_DIM_BREATHS_PER_MIN_PER_YOCTO_L_PER_KG^MDC`, partition 4, no UCUM text known.
pub const BREATHS_PER_MIN_PER_YOCTO_L_PER_KG: UnitCode = UnitCode::from_term_code(12665);
