// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.

use crate::LoincCode;

/// `2708-6`: Oxygen saturation in Arterial blood.
pub const OXYGEN_SATURATION: LoincCode = LoincCode::known(2708);

/// `3147-6`: Oxygen \[Partial pressure\] in Exhaled gas.
pub const EXPIRED_OXYGEN_PRESSURE: LoincCode = LoincCode::known(3147);

/// `8302-2`: Body height.
pub const BODY_HEIGHT: LoincCode = LoincCode::known(8302);

/// `8310-5`: Body temperature.
pub const BODY_TEMPERATURE: LoincCode = LoincCode::known(8310);

/// `8328-7`: Axillary temperature.
pub const AXILLARY_TEMPERATURE: LoincCode = LoincCode::known(8328);

/// `8329-5`: Body temperature - Core.
pub const CORE_TEMPERATURE: LoincCode = LoincCode::known(8329);

/// `8331-1`: Oral temperature.
pub const ORAL_TEMPERATURE: LoincCode = LoincCode::known(8331);

/// `8332-9`: Rectal temperature.
pub const RECTAL_TEMPERATURE: LoincCode = LoincCode::known(8332);

/// `8333-7`: Tympanic membrane temperature.
pub const TYMPANIC_TEMPERATURE: LoincCode = LoincCode::known(8333);

/// `8385-7`: Pulmonary artery Diastolic blood pressure.
pub const PULMONARY_ARTERY_DIASTOLIC_PRESSURE: LoincCode = LoincCode::known(8385);

/// `8414-5`: Pulmonary artery Mean blood pressure.
pub const PULMONARY_ARTERY_MEAN_PRESSURE: LoincCode = LoincCode::known(8414);

/// `8440-0`: Pulmonary artery Systolic blood pressure.
pub const PULMONARY_ARTERY_SYSTOLIC_PRESSURE: LoincCode = LoincCode::known(8440);

/// `8462-4`: Diastolic blood pressure.
pub const DIASTOLIC_BLOOD_PRESSURE: LoincCode = LoincCode::known(8462);

/// `8478-0`: Mean blood pressure.
pub const MEAN_BLOOD_PRESSURE: LoincCode = LoincCode::known(8478);

/// `8480-6`: Systolic blood pressure.
pub const SYSTOLIC_BLOOD_PRESSURE: LoincCode = LoincCode::known(8480);

/// `8741-1`: Left ventricular Cardiac output.
pub const CARDIAC_OUTPUT: LoincCode = LoincCode::known(8741);

/// `8834-4`: Pulmonary vascular Resistance index.
pub const PULMONARY_VASCULAR_RESISTANCE_INDEX: LoincCode = LoincCode::known(8834);

/// `8837-7`: Systemic vascular Resistance index.
pub const SYSTEMIC_VASCULAR_RESISTANCE_INDEX: LoincCode = LoincCode::known(8837);

/// `8867-4`: Heart rate.
pub const HEART_RATE: LoincCode = LoincCode::known(8867);

/// `9097-7`: Fluid balance 24 hour.
pub const FLUID_BALANCE_24_HOUR: LoincCode = LoincCode::known(9097);

/// `19839-0`: Breath rate spontaneous --on ventilator.
pub const SPONTANEOUS_BREATH_RATE: LoincCode = LoincCode::known(19839);

/// `19840-8`: Breath rate spontaneous and mechanical --on ventilator.
pub const SPONTANEOUS_AND_MECHANICAL_BREATH_RATE: LoincCode = LoincCode::known(19840);

/// `19891-1`: Carbon dioxide \[Partial pressure\] in Exhaled gas --at end expiration.
pub const END_TIDAL_CO2_PRESSURE: LoincCode = LoincCode::known(19891);

/// `20112-9`: Tidal volume setting Ventilator.
pub const TIDAL_VOLUME_SETTING: LoincCode = LoincCode::known(20112);

/// `20562-5`: Left ventricular Stroke volume.
pub const STROKE_VOLUME: LoincCode = LoincCode::known(20562);

/// `33438-3`: Breath rate mechanical --on ventilator.
pub const MECHANICAL_BREATH_RATE: LoincCode = LoincCode::known(33438);

/// `50064-5`: Ideal body weight.
pub const IDEAL_BODY_WEIGHT: LoincCode = LoincCode::known(50064);

/// `50984-4`: Horowitz index in Arterial blood.
pub const HOROWITZ_INDEX: LoincCode = LoincCode::known(50984);

/// `59407-7`: Oxygen saturation in Blood Preductal by Pulse oximetry.
pub const PREDUCTAL_OXYGEN_SATURATION_BY_PULSE_OXIMETRY: LoincCode = LoincCode::known(59407);

/// `59408-5`: Oxygen saturation in Arterial blood by Pulse oximetry.
pub const OXYGEN_SATURATION_BY_PULSE_OXIMETRY: LoincCode = LoincCode::known(59408);

/// `59418-4`: Oxygen saturation in Blood Postductal by Pulse oximetry.
pub const POSTDUCTAL_OXYGEN_SATURATION_BY_PULSE_OXIMETRY: LoincCode = LoincCode::known(59418);

/// `60792-9`: Expiratory gas flow Respiratory system airway --on ventilator.
pub const EXPIRATORY_GAS_FLOW: LoincCode = LoincCode::known(60792);

/// `60794-5`: Inspiratory gas flow Respiratory system airway --on ventilator.
pub const INSPIRATORY_GAS_FLOW: LoincCode = LoincCode::known(60794);

/// `60827-3`: Dynamic lung compliance.
pub const DYNAMIC_LUNG_COMPLIANCE: LoincCode = LoincCode::known(60827);

/// `60834-9`: Blood temperature.
pub const BLOOD_TEMPERATURE: LoincCode = LoincCode::known(60834);

/// `60836-4`: Esophageal temperature.
pub const ESOPHAGEAL_TEMPERATURE: LoincCode = LoincCode::known(60836);

/// `60952-9`: Mean airway pressure --during inspiration.
pub const MEAN_INSPIRATORY_AIRWAY_PRESSURE: LoincCode = LoincCode::known(60952);

/// `60955-2`: Airway temperature.
pub const AIRWAY_TEMPERATURE: LoincCode = LoincCode::known(60955);

/// `60956-0`: Intracranial pressure (ICP).
pub const INTRACRANIAL_PRESSURE: LoincCode = LoincCode::known(60956);

/// `60985-9`: Central venous pressure (CVP).
pub const CENTRAL_VENOUS_PRESSURE: LoincCode = LoincCode::known(60985);

/// `60988-3`: Left atrial pressure.
pub const LEFT_ATRIAL_PRESSURE: LoincCode = LoincCode::known(60988);

/// `60996-6`: Right atrial pressure.
pub const RIGHT_ATRIAL_PRESSURE: LoincCode = LoincCode::known(60996);

/// `61009-7`: Myocardial temperature.
pub const MYOCARDIAL_TEMPERATURE: LoincCode = LoincCode::known(61009);

/// `75919-1`: Left ventricular Cardiac index.
pub const CARDIAC_INDEX: LoincCode = LoincCode::known(75919);

/// `75931-6`: Inspiration/Expiration time Ratio.
pub const INSPIRATION_EXPIRATION_TIME_RATIO: LoincCode = LoincCode::known(75931);

/// `75994-4`: Pulmonary artery wedge pressure.
pub const PULMONARY_ARTERY_WEDGE_PRESSURE: LoincCode = LoincCode::known(75994);

/// `76009-0`: Inspired minute Volume during Mechanical ventilation.
pub const INSPIRED_MINUTE_VOLUME: LoincCode = LoincCode::known(76009);

/// `76010-8`: Nasal temperature.
pub const NASAL_TEMPERATURE: LoincCode = LoincCode::known(76010);

/// `76154-4`: Airway pressure delta --on ventilator.
pub const AIRWAY_PRESSURE_DELTA: LoincCode = LoincCode::known(76154);

/// `76190-8`: High pressure hold time setting Ventilator.
pub const HIGH_PRESSURE_HOLD_TIME_SETTING: LoincCode = LoincCode::known(76190);

/// `76222-9`: Tidal volume Ventilator --on ventilator.
pub const TIDAL_VOLUME: LoincCode = LoincCode::known(76222);

/// `76229-4`: Low pressure hold time setting Ventilator.
pub const LOW_PRESSURE_HOLD_TIME_SETTING: LoincCode = LoincCode::known(76229);

/// `76248-4`: PEEP Respiratory system --on ventilator.
pub const PEEP: LoincCode = LoincCode::known(76248);

/// `76259-1`: Pressure.plateau Respiratory system airway --on ventilator.
pub const PLATEAU_AIRWAY_PRESSURE: LoincCode = LoincCode::known(76259);

/// `76284-9`: Pulmonary artery Blood pressure.
pub const PULMONARY_ARTERY_PRESSURE: LoincCode = LoincCode::known(76284);

/// `76334-2`: Inspiratory time setting Ventilator.
pub const INSPIRATORY_TIME_SETTING: LoincCode = LoincCode::known(76334);

/// `76530-5`: Mean pressure Respiratory system airway --on ventilator.
pub const MEAN_AIRWAY_PRESSURE: LoincCode = LoincCode::known(76530);

/// `76531-3`: Pressure.max Respiratory system airway --on ventilator.
pub const MAXIMUM_AIRWAY_PRESSURE: LoincCode = LoincCode::known(76531);

/// `85354-9`: Blood pressure panel with all children optional.
pub const BLOOD_PRESSURE_PANEL: LoincCode = LoincCode::known(85354);
