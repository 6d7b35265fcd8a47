// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.

use crate::hl7::Table;

/// Administrative Sex: HL7 table 0001, in PID-8.
pub const ADMINISTRATIVE_SEX: Table = Table::numbered(0);

/// Event Type: HL7 table 0003, in MSH-9.2.
pub const EVENT_TYPE: Table = Table::numbered(1);

/// Patient Class: HL7 table 0004, in PV1-2.
pub const PATIENT_CLASS: Table = Table::numbered(2);

/// Acknowledgment Code: HL7 table 0008, in MSA-1.
pub const ACKNOWLEDGMENT_CODE: Table = Table::numbered(3);

/// Order Status: HL7 table 0038, in ORC-5.
pub const ORDER_STATUS: Table = Table::numbered(4);

/// Relationship: HL7 table 0063, in NK1-3.
pub const RELATIONSHIP: Table = Table::numbered(5);

/// Diagnostic Service Section ID: HL7 table 0074, in OBR-24.
pub const DIAGNOSTIC_SERVICE_SECTION_ID: Table = Table::numbered(6);

/// Message Type: HL7 table 0076, in MSH-9.1.
pub const MESSAGE_TYPE: Table = Table::numbered(7);

/// Abnormal Flags: HL7 table 0078, in OBX-8.
pub const ABNORMAL_FLAGS: Table = Table::numbered(8);

/// Nature of Abnormal Testing: HL7 table 0080, in OBX-10.
pub const NATURE_OF_ABNORMAL_TESTING: Table = Table::numbered(9);

/// Observation Result Status Codes Interpretation: HL7 table 0085, in OBX-11.
pub const OBSERVATION_RESULT_STATUS: Table = Table::numbered(10);

/// Re-Admission Indicator: HL7 table 0092, in PV1-13.
pub const RE_ADMISSION_INDICATOR: Table = Table::numbered(11);

/// Processing ID: HL7 table 0103, in MSH-11.1.
pub const PROCESSING_ID: Table = Table::numbered(12);

/// Version ID: HL7 table 0104, in MSH-12.1.
pub const VERSION_ID: Table = Table::numbered(13);

/// Order Control Codes: HL7 table 0119, in ORC-1.
pub const ORDER_CONTROL_CODES: Table = Table::numbered(14);

/// Result Status: HL7 table 0123, in OBR-25.
pub const RESULT_STATUS: Table = Table::numbered(15);

/// Accept/Application Acknowledgment Conditions: HL7 table 0155, in MSH-15, MSH-16.
pub const ACKNOWLEDGMENT_CONDITIONS: Table = Table::numbered(16);

/// Address Type: HL7 table 0190, in XAD-7.
pub const ADDRESS_TYPE: Table = Table::numbered(17);

/// Name Type: HL7 table 0200, in XPN-7.
pub const NAME_TYPE: Table = Table::numbered(18);

/// Identifier Type: HL7 table 0203, in CX-5.
pub const IDENTIFIER_TYPE: Table = Table::numbered(19);

/// Processing Mode: HL7 table 0207, in MSH-11.2.
pub const PROCESSING_MODE: Table = Table::numbered(20);

/// Alternate Character Sets: HL7 table 0211, in MSH-18.
pub const ALTERNATE_CHARACTER_SETS: Table = Table::numbered(21);

/// Universal ID Type: HL7 table 0301, in EI-4, HD-3.
pub const UNIVERSAL_ID_TYPE: Table = Table::numbered(22);

/// Message Structure: HL7 table 0354, in MSH-9.3.
pub const MESSAGE_STRUCTURE: Table = Table::numbered(23);

/// Message Error Condition Codes: HL7 table 0357, in ERR-3.
pub const MESSAGE_ERROR_CONDITION_CODES: Table = Table::numbered(24);

/// Coding System: HL7 table 0396, in CWE-3.
pub const CODING_SYSTEM: Table = Table::numbered(25);

/// Data Types: HL7 table 0440, in OBX-2.
pub const DATA_TYPES: Table = Table::numbered(26);

/// Error Severity: HL7 table 0516, in ERR-4.
pub const ERROR_SEVERITY: Table = Table::numbered(27);

/// Participation: HL7 table 0912, in PRT-4.
pub const PARTICIPATION: Table = Table::numbered(28);

/// Observation Type: HL7 table 0936, in OBX-29.
pub const OBSERVATION_TYPE: Table = Table::numbered(29);

/// Facets of an Alert: IHE PCD TF-2 Table B.8.5-1, in last part of OBX-4.
pub const ALERT_FACET: Table = Table::numbered(30);

/// Event Phase: IHE PCD TF-2 Table B.8.5-4, in OBX-5 of `MDC_ATTR_EVENT_PHASE`.
pub const EVENT_PHASE: Table = Table::numbered(31);

/// Alert State: IHE PCD TF-2 Table B.8.5-3, in OBX-5 of `MDC_ATTR_ALARM_STATE`.
pub const ALERT_STATE: Table = Table::numbered(32);

/// Inactivation State: IHE PCD TF-2 Table B.8.5-3, in OBX-5 of `MDC_ATTR_ALARM_INACTIVATION_STATE`.
pub const INACTIVATION_STATE: Table = Table::numbered(33);

/// Alert Priority: IHE PCD TF-2 Table B.8.5-8, in OBX-5 of `MDC_ATTR_ALARM_PRIORITY`.
pub const ALERT_PRIORITY: Table = Table::numbered(34);

/// Alert Type: IHE PCD TF-2 Table B.8.5-9, in OBX-5 of `MDC_ATTR_ALERT_TYPE`.
pub const ALERT_TYPE: Table = Table::numbered(35);

/// AlertType of ISO/IEEE 11073-10201 and its OBX-8: IHE PCD TF-2 Table B.8.5-10, in OBX-8, the deprecated way.
pub const DIM_ALERT_TYPE: Table = Table::numbered(36);

/// Abnormality: IHE PCD TF-2 Table B.8.5-5, in OBX-8.
pub const ABNORMALITY: Table = Table::numbered(37);

/// Bits of MeasurementStatus and their OBX-8 and OBX-11: IHE PCD TF-2 Table B.8.5-6, in OBX-8, OBX-11.
pub const MEASUREMENT_STATUS: Table = Table::numbered(38);

/// OBX-8 of a MeasurementStatus: IHE PCD TF-2 Table B.8.5-6, in OBX-8.
pub const MEASUREMENT_STATUS_FLAGS: Table = Table::numbered(39);

/// Missing or Invalid Measurement: IHE PCD TF-2 Table B.8.5-7, in OBX-8.
pub const MISSING_OR_INVALID: Table = Table::numbered(40);

/// Observation Result Status, the part of HL7 table 0085 that PCD uses: IHE PCD TF-2 Table B.8.5-11, in OBX-11.
pub const PCD_RESULT_STATUS: Table = Table::numbered(41);

/// MetricCategory: IHE PCD TF-2 Table B.8.6-2, in OBX-17.
pub const METRIC_CATEGORY: Table = Table::numbered(42);

/// Value Types, the part of HL7 table 0125 that PCD uses: IHE PCD TF-2 Table C-1, in OBX-2.
pub const PCD_VALUE_TYPE: Table = Table::numbered(43);

/// Bits of MDC_TIME_CAP_STATE: IHE PCD TF-2 Table B.8.8-1, in OBX-5 of `MDC_TIME_CAP_STATE`.
pub const TIME_CAPABILITIES: Table = Table::numbered(44);

/// Time Synchronization Protocols: IHE PCD TF-2 Table B.8.9-1, in OBX-5 of `MDC_TIME_SYNC_PROTOCOL`.
pub const TIME_SYNCHRONIZATION: Table = Table::numbered(45);

/// Alert Communication Status: IHE PCD TF-2 Table B.10.2-2, in PRT-3.
pub const COMMUNICATION_STATUS: Table = Table::numbered(46);
