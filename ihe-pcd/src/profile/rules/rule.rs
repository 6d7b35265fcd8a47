use alloc::boxed::Box;
use alloc::sync::Arc;

use crate::profile::{FindingKind, Severity};

/// How grave a rule is under `rev9`, `nist-2018`, `gazelle` and `continua`; `None` where it is off.
type Severities = [Option<Severity>; 4];

const E: Option<Severity> = Some(Severity::Error);
const W: Option<Severity> = Some(Severity::Warning);
const I: Option<Severity> = Some(Severity::Information);
const OFF: Option<Severity> = None;

/// What is to be known of a rule.
pub(in crate::profile) struct About {
    /// Its name, as a finding has it.
    pub name: &'static str,
    pub kind: FindingKind,
    pub severities: Severities,
    /// Where it stands.
    pub source: &'static str,
    /// What to do, for people.
    pub words: &'static str,
}

macro_rules! rules {
    ($($rule:ident $name:literal $kind:ident $severities:tt $source:literal $words:literal)*) => {
        /// The rules that are checked by code, as no path can say them.
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
        pub(in crate::profile) enum Rule {
            $($rule,)*
        }

        impl Rule {
            /// All of them, in the order of the enumeration.
            pub(in crate::profile) const ALL: &'static [Self] = &[$(Self::$rule,)*];

            pub(in crate::profile) const fn about(self) -> &'static About {
                match self {
                    $(Self::$rule => &About {
                        name: $name,
                        kind: FindingKind::$kind,
                        severities: $severities,
                        source: $source,
                        words: $words,
                    },)*
                }
            }
        }
    };
}

// Under the profiles of tools an error is what the tool fails; what it lets pass is a warning at most.
// The columns: rev9, nist-2018, gazelle, continua.
rules! {
    // The header.
    FieldSeparator "MSH-1.value" Constraint [E, E, W, W] "TF-2 B.1" "MSH-1 is to be |"
    EncodingCharacters "MSH-2.value" Constraint [E, E, W, W] "TF-2 B.1" "MSH-2 is to be ^~\\&"
    Named "HD.name" Constraint [E, W, W, W] "TF-2 C.6" "name an application or facility by HD-1, or by HD-2 and HD-3"
    MessageZone "MSH-7.zone" Constraint [W, W, W, W] "TF-2 B.1, C.4" "state the time zone (+ZZZZ or -ZZZZ)"
    MessageType "MSH-9.value" Constraint [E, E, E, E] "TF-2 B.1" "MSH-9 is to have all three components of the transaction"
    BaseEvent "MSH-9.base-event" ValueSet [OFF, OFF, OFF, OFF] "HL7 v2.6 table 0003" "R40, R41 and R42 are no events of HL7 v2.6: a parser of that alone has to be told of them"
    Version "MSH-12.value" Constraint [E, E, W, W] "TF-2 B.1" "MSH-12.1 is to be 2.6"
    AcceptAlways "MSH-15.always" Constraint [E, E, W, OFF] "TF-2 B.1" "ask for an accept acknowledgement: MSH-15 is to be AL"
    AcceptNever "MSH-15.never" Constraint [OFF, OFF, OFF, W] "Continua examples" "ask for the answer of the application alone: MSH-15 is to be NE"
    ApplicationNever "MSH-16.never" Constraint [E, E, W, OFF] "TF-2 B.1" "ask for no answer of the application: MSH-16 is to be NE"
    ApplicationAlways "MSH-16.always" Constraint [OFF, OFF, OFF, W] "Continua examples" "ask for the answer of the application: MSH-16 is to be AL"
    AnswerToAnswer "MSH-15.of-acknowledgment" Constraint [W, W, W, W] "HL7 v2.6 2.9" "ask for no answer to an acknowledgement: MSH-15 and MSH-16 are to be NE"
    CharacterSet "MSH-18.declared" Constraint [E, W, E, E] "TF-2 B.1" "name the character set in MSH-18, as the message is not plain ASCII"
    CharacterSetName "MSH-18.name" ValueSet [W, W, W, OFF] "HL7 table 0211" "write the character set as table 0211 does (UNICODE UTF-8)"
    ClaimMissing "MSH-21.claim-missing" Usage [W, E, E, W] "TF-2 B.1" "say in MSH-21.3 which transaction it is"
    ClaimForeign "MSH-21.claim" Constraint [E, E, W, OFF] "TF-2 B.1" "MSH-21.3 is to be an id of the transaction that MSH-9 names"
    ClaimMisprint "MSH-21.misprint" Constraint [W, E, W, OFF] "TF-2 B.1, E.3" "take an id of the list: this one is a misprint of the framework's examples"
    ClaimType "MSH-21.iso" Constraint [W, E, W, W] "TF-2 B.1" "MSH-21.4 is to be ISO"
    ClaimInAnswer "MSH-21.superfluous" Constraint [I, OFF, OFF, OFF] "TF-2 B.1" "leave MSH-21 out of an acknowledgement"
    ClaimOfAnswer "MSH-21.of-acknowledgment" Usage [OFF, OFF, E, E] "Gazelle message profile ACK" "an acknowledgement is to have MSH-21"

    // The patient.
    IdentifierKnown "PID-3.known" Usage [W, OFF, OFF, OFF] "TF-2 B.5" "send PID-3, or say in PID-31 that the identity is unknown"
    NameKnown "PID-5.known" Usage [W, OFF, OFF, OFF] "TF-2 B.5" "send PID-5, or say in PID-31 that the identity is unknown"
    NameType "PID-5.type" Constraint [I, E, OFF, OFF] "TF-2 B.5, NIST PID_PCD_5.7" "PID-5.7 is to be L for a legal name, or U where none is known"
    AddressType "PID-11.type" Constraint [W, E, OFF, OFF] "TF-2 B.5, NIST PID_PCD_11.7" "PID-11.7 is to be M"
    VisitIndicator "PV1-51.value" ValueSet [W, E, W, W] "TF-2 B.6" "PV1-51 is to be V, A or empty"

    // Identifiers.
    PlacerAuthority "OBR-2.authority" Constraint [E, E, W, W] "TF-2 B.7" "say who gave the id: EI-2, or EI-3 and EI-4"
    FillerAuthority "OBR-3.authority" Constraint [E, W, E, E] "TF-2 B.7, IPF" "say who gave the id: EI-2, or EI-3 and EI-4"
    UniversalIdType "EI.type" ValueSet [W, E, OFF, OFF] "NIST EI_1" "EI-4 is to be EUI-64, ISO or URN"
    Eui64 "EI.eui-64" Format [W, W, W, W] "TF-2 C.5" "an EUI-64 has sixteen hexadecimal digits"

    // Orders and their numbers.
    OrderNumber "OBR-1.sequence" Constraint [E, E, E, E] "TF-2 B.7" "number the OBR of a message 1, 2, 3"
    RowNumberTwice "OBX-1.distinct" Constraint [E, W, E, E] "IPF" "give each OBX under one OBR a number of its own"
    RowNumber "OBX-1.per-message" Constraint [W, OFF, OFF, OFF] "TF-2 B.8" "number the OBX of a message 1, 2, 3, whatever OBR they are under"
    RowNumberOfOrder "OBX-1.per-order" Constraint [OFF, OFF, OFF, OFF] "NIST samples" "number the OBX under each OBR 1, 2, 3"

    // Times.
    StartZone "OBR-7.zone" Constraint [W, W, W, W] "TF-2 C.4" "state the time zone (+ZZZZ or -ZZZZ)"
    EndZone "OBR-8.zone" Constraint [W, W, W, W] "TF-2 C.4" "state the time zone (+ZZZZ or -ZZZZ)"
    RowZone "OBX-14.zone" Constraint [W, W, W, W] "TF-2 C.4" "state the time zone (+ZZZZ or -ZZZZ)"
    ValueZone "OBX-5.zone" Constraint [W, W, W, W] "TF-2 C.4" "state the time zone (+ZZZZ or -ZZZZ)"
    Seconds "DTM.seconds" Constraint [W, W, W, W] "TF-2 B.8.7" "state the time to the second at least"
    EndBeforeStart "OBR-8.order" Constraint [E, W, E, E] "TF-2 B.7, IPF" "OBR-8 is not to be before OBR-7"
    NoTime "OBX-14.time" Constraint [E, W, E, E] "TF-2 B.8.6, IPF" "state a time in OBR-7, OBR-8, OBX-14 or OBX-14 of the device row"
    AnalysisTime "OBX-19.same" Constraint [E, W, E, E] "TF-2 B.8.6, IPF" "OBX-19 is to be the same time as OBX-14"
    DeviceTime "OBX.device-time" Usage [W, W, W, W] "TF-2 B.8.7" "send the time of the device's clock: a row MDC_ATTR_TIME_ABS of its MDS"

    // Paths.
    PathForm "OBX-4.path" Format [E, E, W, W] "TF-2 B.8.3" "OBX-4 is to be whole numbers with points between them"
    PathShort "OBX-4.four-numbers" Format [E, E, W, OFF] "TF-2 B.8.3, NIST OBX_PCD_4" "write all four numbers, MDS.VMD.CHANNEL.METRIC"
    PathLong "OBX-4.one-facet" Format [OFF, E, OFF, OFF] "NIST OBX_PCD_4" "write one facet at most: MDS.VMD.CHANNEL.METRIC.FACET"
    PathFlat "OBX-4.flat" Constraint [OFF, OFF, OFF, W] "TF-2 B.8.1" "a device without parts has the paths n.0.0.m"
    PathTwice "OBX-4.distinct" Constraint [W, W, W, W] "TF-2 B.8.3" "give each OBX under one OBR a path of its own"
    RowTwice "OBX-4.same-row" Constraint [E, W, E, E] "TF-2 B.8.3, IPF" "OBX-3 and OBX-4 together stand once under one OBR"
    PathMeaning "OBX-4.meaning" Constraint [W, W, W, W] "TF-2 B.8.3" "a path is to mean the same in the whole message: one OBX-3"
    Containment "OBX-4.containment" Constraint [W, W, W, OFF] "TF-2 B.8.3" "send a row of each device, virtual device and channel that a path names"
    DevicesFirst "OBX-4.devices-first" Constraint [W, W, W, W] "TF-2 B.8.4" "send the row of a device before the rows in it"
    PathOrder "OBX-4.order" Constraint [W, W, W, W] "TF-2 B.8.4" "order the rows by the numbers of OBX-4, or all device rows first"

    // Values.
    ValueTypeMissing "OBX-2.missing" Predicate [E, E, E, E] "TF-2 B.8, IPF" "say in OBX-2 of what type the value is"
    ValueTypeUnlessX "OBX-2.unless-x" Predicate [E, E, W, W] "TF-2 B.8, NIST CP_2" "say in OBX-2 of what type the value would be, or in OBX-11 by X that there is none"
    ValueTypeOfDevice "OBX-2.of-device" Constraint [I, OFF, OFF, OFF] "TF-2 B.8.5" "leave OBX-2 empty in the row of a device"
    ValueOfDevice "OBX-5.of-device" Predicate [E, E, W, W] "TF-2 B.8.5" "leave OBX-5 empty in the row of a device, virtual device or channel"
    ValueOfFacet "OBX-5.of-facet" Predicate [OFF, E, OFF, OFF] "NIST CP_5" "OBX-5 has a value only where OBX-4 has four numbers and the fourth is not 0"
    ValueMissing "OBX-5.missing" Predicate [W, I, I, I] "TF-2 B.8.5" "send the value, or say by OBX-8 or OBX-11 X that there is none"
    ValueBesideX "OBX-5.beside-x" Constraint [W, W, W, W] "TF-2 B.8.5" "OBX-11 X says that there is no result: leave OBX-5 empty"
    ValueFormat "OBX-5.type" Format [E, E, E, E] "TF-2 B.8, HL7 v2.6 2.A" "OBX-5 is to be of the type that OBX-2 names"
    ValueText "OBX-5.coded-text" Usage [E, E, E, E] "TF-2 C.2" "a coded value is to have its text (CWE-2)"
    UnitMissing "OBX-6.required" Predicate [E, W, E, E] "TF-2 B.8.5" "a number is to have a unit"
    Flags "OBX-8.flag" ValueSet [W, OFF, W, W] "TF-2 B.8.5" "take the codes of OBX-8 from the tables of TF-2 B.8.5"
    FlagsOfTool "OBX-8.nist-table" ValueSet [OFF, W, OFF, OFF] "NIST 0078_PCD_OBX-8" "the tool takes in OBX-8 codes of abnormality, priority and kind of alert alone"
    FlagNeedsX "OBX-8.needs-x" Constraint [W, W, W, W] "TF-2 B.8.5" "INV, NAV and BUSY say that there is no result: OBX-11 is to be X"

    // Codes.
    TermPair "OBX-3.pair" ValueSet [W, E, W, W] "NIST OBX_3_MDC_Check" "code and reference id of OBX-3 are to belong together"
    TermUnknown "OBX-3.known" ValueSet [W, E, I, I] "NIST OBX_3_MDC_Check" "the nomenclature at hand does not have the code of OBX-3"
    TermOdd "OBX-3.even-code" ValueSet [I, OFF, OFF, OFF] "NIST MDC list, January 2025" "an event has two codes: send the even one"
    TermOfLoinc "OBX-3.loinc" ValueSet [W, W, I, I] "NIST LOINC helper" "the check digit of the LOINC code in OBX-3 is wrong"
    UnitPair "OBX-6.pair" ValueSet [W, E, W, W] "NIST OBX_Unit_Check" "code and reference id of OBX-6 are to belong together"
    UnitUnknown "OBX-6.known" ValueSet [W, E, I, I] "NIST OBX_Unit_Check" "the nomenclature at hand does not have the code of OBX-6"
    UnitNotListed "OBX-6.listed" ValueSet [W, E, I, I] "NIST OBX_Unit_Check" "take a unit that is listed for the term of OBX-3"

    // Alerts.
    AlertService "OBR-4.alarm" Constraint [E, E, W, W] "TF-2 B.7, NIST OBR_PCD_PCD-04_4" "OBR-4 is to be 196616^MDC_EVT_ALARM^MDC"
    ParentOfFirst "OBR-29.first" Constraint [W, OFF, OFF, OFF] "TF-2 B.7, CP-151" "leave OBR-29 empty in the first message of an alert"
    ParentOfLater "OBR-29.later" Constraint [E, OFF, W, W] "TF-2 B.7, CP-151" "name in OBR-29.2 the alert by OBR-3 of its first message"
    ParentLayout "OBR-29.layout" Constraint [I, OFF, OFF, OFF] "CP-151" "write the id of the alert in OBR-29.2, its parts as subcomponents"
    AlertDevices "PCD-04.devices" Constraint [W, E, W, W] "NIST ACM_Containment" "send a row of an MDS and then one of a VMD before the rows of the alert"
    OneAlert "PCD-04.one-alert" Constraint [E, W, W, W] "TF-2 3.4.4.1.2" "send one alert in one message"
    AlertEvent "PCD-04.event" Usage [E, W, W, W] "TF-2 B.8.5" "send the row that identifies the event (facet 1)"
    AlertSource "PCD-04.source" Usage [E, W, W, W] "TF-2 B.8.5" "send the row that identifies the source (facet 2)"
    AlertPhase "PCD-04.phase" Usage [E, W, W, W] "TF-2 B.8.5" "send the row of the event phase (facet 3)"
    AlertState "PCD-04.state" Usage [E, W, W, W] "TF-2 B.8.5" "send the row of the alert state (facet 4)"
    AlertInactivation "PCD-04.inactivation" Usage [E, W, W, W] "TF-2 B.8.5" "send the row of the inactivation state (facet 5)"
    AlertPriority "PCD-04.priority" Usage [E, W, W, W] "TF-2 B.8.5" "send the row of the priority (facet 6), or both priority and type in OBX-8 of facet 1"
    AlertType "PCD-04.type" Usage [E, W, W, W] "TF-2 B.8.5" "send the row of the alert type (facet 7), or both priority and type in OBX-8 of facet 1"
    AlertValue "PCD-04.facet-value" ValueSet [E, W, W, W] "TF-2 B.8.5" "take the value of the facet from its list"
    AlertFlags "OBX-8.priority" Constraint [W, W, W, W] "TF-2 B.8.5" "send priority and type as facets 6 and 7: in OBX-8 they are deprecated"
    AlertFinal "OBX-11.final" Constraint [W, OFF, OFF, OFF] "TF-2 B.8.6" "OBX-11 is to be F in the rows of an alert"
    AlertUnverified "OBX-11.unverified" Constraint [OFF, OFF, OFF, OFF] "SDPi ACM gateway" "OBX-11 is to be R in the rows of an alert"
    AlertWhere "PCD-04.where" Constraint [W, I, I, I] "TF-2 B.5.1, B.6.1" "say whom or where it is about: PID, or PV1 with PV1-3"
    Recipient "PRT.recipient" Constraint [W, W, W, W] "TF-2 B.7.1.1" "name the recipient by PRT-5 or PRT-15"

    // Answers about alerts.
    AnswerSubject "PCD-05.msa" Usage [I, OFF, OFF, OFF] "CP-150" "name in MSA-2 the message that the alert came in"
    AnswerStatus "PRT-3.status" ValueSet [W, W, W, W] "CP-153" "take PRT-3.2 from the list of what becomes of an alert"

    // Acknowledgements.
    AcceptCode "MSA-1.accept" Constraint [W, W, W, OFF] "TF-2 B.2" "answer in enhanced mode: CA, CE or CR"
    ApplicationCode "MSA-1.application" Constraint [OFF, OFF, OFF, W] "Continua examples" "answer as the application: AA, AE or AR"
    ErrorInAcceptance "ERR.of-acceptance" Constraint [W, W, W, W] "HL7 v2.6 2.9" "an acceptance (CA, AA) has no ERR of severity E or F"
    NoReason "ERR.missing" Usage [I, I, I, I] "TF-2 B.3" "say in ERR why the message was refused"

    // Answers that are asked for in orders and associations.
    ApplicationOfOrder "MSH-16.of-order" ValueSet [E, E, W, W] "TF-2 3.3.4.4.1, PCIM A.1.2.1" "say in MSH-16 whether the application is to answer: AL, NE or ER"
    ApplicationOfAnswer "MSH-16.of-order-answer" Constraint [W, E, W, W] "TF-2 3.3.4.4.1, NIST MSH_PCD_PCD-03_RRG_16" "ask for no answer to an answer: MSH-16 of RRG is to be NE"
    OrderAnswerCode "MSA-1.of-order-answer" Constraint [E, W, W, W] "TF-2 3.3.4.4.11" "answer an order as the application: AA, AE or AR"

    // Orders of infusions.
    OrderControl "ORC-1.of-infusion" ValueSet [E, W, W, W] "TF-2 B.9" "ORC-1 is to be RE, XO or CH"
    BolusParent "ORC-8.of-bolus" Usage [E, W, W, W] "TF-2 3.3.4.4.10.2" "name in ORC-8 the order whose infusion the bolus is given from"
    OrderZone "ORC-9.zone" Constraint [W, W, W, W] "TF-2 C.4" "state the time zone (+ZZZZ or -ZZZZ)"
    ChangeOfAnalgesia "ORC-1.of-pca" Constraint [E, W, W, W] "TF-2 B.9" "a PCA pump takes no change of dose or rate: ORC-1 is not to be XO"
    AmountOfPump "RXG-5.of-lvp" Usage [E, W, W, W] "TF-2 3.3.4.4.5" "state the volume in RXG-5 and RXG-7, or the time in TQ1, for a large volume pump"
    AmountOfChange "RXG-5.of-change" Constraint [E, W, W, W] "TF-2 3.3.4.4.10.1" "leave RXG-5 and RXG-7 empty where ORC-1 is XO"
    GiveUnit "RXG-7.unit" ValueSet [E, W, W, W] "TF-2 3.3.4.4.5" "RXG-7 is to be 263762^MDC_DIM_MILLI_L^MDC or mL^mL^UCUM"
    RateOfPump "RXG-15.of-pump" Usage [E, E, W, W] "TF-2 3.3.4.4.5, NIST PCD 2018" "state the rate or dose in RXG-15 and RXG-16 for a large volume or syringe pump"
    StrengthVolumeUnit "RXG-24.unit" ValueSet [E, W, W, W] "TF-2 3.3.4.4.5" "RXG-24 is to be 263762^MDC_DIM_MILLI_L^MDC or mL^mL^UCUM"
    DurationUnit "TQ1-13.unit" ValueSet [E, W, W, W] "TF-2 3.3.4.4.7" "state the time in hours (264384), minutes (264352) or seconds (264320) of MDC"
    Route "RXR-1.route" ValueSet [W, W, W, W] "TF-2 3.3.4.4.8" "write the route as ^IV^HL70162: IV, EP, SC, NG, GTT or IT"
    PumpKind "RXR-3.pump" ValueSet [W, W, W, W] "TF-2 3.3.4.4.8" "write the kind of pump as ^IVP^HL70164: IVP, PCA or SYR"
    GiveMethod "RXR-4.method" ValueSet [W, W, W, W] "TF-2 3.3.4.4.8" "write the method as ^IV^HL70165 or ^IVPB^HL70165"
    PumpRow "PCD-03.pump" Usage [E, W, W, W] "TF-2 3.3.4.4.9" "send under each RXG the row of the pump: 69986^MDC_DEV_PUMP_INFUS_VMD^MDC"
    PumpId "OBX-18.of-pump" Usage [E, W, W, W] "TF-2 3.3.4.4.9" "name the pump in OBX-18 of its row"
    ValueOfPump "OBX-5.of-pump" Constraint [E, W, W, W] "TF-2 3.3.4.4.9" "leave OBX-2, OBX-5 and OBX-6 empty in the row of the pump"
    IdOfParameter "OBX-18.of-parameter" Constraint [E, W, W, W] "TF-2 3.3.4.4.9" "leave OBX-18 empty in the rows of the patient and of settings"
    OrderTerm "OBX-3.of-infusion" ValueSet [W, OFF, OFF, OFF] "TF-2 3.3.4.4.9" "take OBX-3 from the list of an order: the pump, the patient's size, and settings"
    PatientNumber "OBX-2.of-patient" Constraint [E, W, W, W] "TF-2 3.3.4.4.9" "weight, height and body surface are numbers: OBX-2 is to be NM"
    PatientUnit "OBX-6.of-patient" ValueSet [E, W, W, W] "TF-2 3.3.4.4.9" "state the weight in g or kg, the height in cm, the body surface in m2"

    // Events of infusions.
    EventRow "PCD-10.event" Usage [E, W, W, W] "TF-2 M.1.1" "send the row of the event: MDC_ATTR_EVT_COND"
    OneEvent "PCD-10.one-event" Constraint [E, W, W, W] "TF-2 M.1.1" "send one event in one message"
    EventListed "PCD-10.event-listed" ValueSet [W, E, W, W] "TF-2 M.1.2, NIST MDC_ATTR_EVT_COND_check" "take the event from the list of TF-2 M.1.2"
    EventCode "PCD-10.event-code" ValueSet [W, W, W, W] "TF-2 M.1.2" "write the event of delivery with its code: start 197288, stop 197290, complete 197292"
    EventInfusing "PCD-10.infusing-status" Usage [W, OFF, OFF, OFF] "TF-2 M.1.2.1" "send MDC_PUMP_INFUSING_STATUS with an event of delivery"
    EventFlow "PCD-10.current-flow" Usage [W, OFF, OFF, OFF] "TF-2 M.1.2.1" "send MDC_FLOW_FLUID_PUMP_CURRENT with an event of delivery"
    EventSources "PCD-10.active-sources" Usage [W, OFF, OFF, OFF] "TF-2 M.1.2.1" "send MDC_DEV_PUMP_ACTIVE_SOURCES with an event of delivery"
    EventDelivery "PCD-10.delivery-status" Usage [W, OFF, OFF, OFF] "TF-2 M.1.2.1" "send MDC_DEV_PUMP_CURRENT_DELIVERY_STATUS with an event of delivery"
    EventProgram "PCD-10.delivery-mode" Usage [W, OFF, OFF, OFF] "TF-2 M.1.2.1" "send MDC_DEV_PUMP_PROGRAM_DELIVERY_MODE with an event of delivery"
    EventSourceLabel "PCD-10.source-label" Usage [W, OFF, OFF, OFF] "TF-2 M.1.2.1" "send MDC_DEV_PUMP_SOURCE_CHANNEL_LABEL with an event of delivery"
    EventVolume "PCD-10.delivered-volume" Usage [W, OFF, OFF, OFF] "TF-2 M.1.2.1" "send MDC_VOL_FLUID_DELIV_SEGMENT or MDC_VOL_FLUID_DELIV_TOTAL where delivery stopped or is complete"

    // Implants and equipment.
    ImplantIdentifier "PID-3.implant" Constraint [E, W, W, W] "TF-2 3.9.4.1.2.2" "the first identifier is to be model and serial number of the implant: PID-3.5 is U"
    ImplantReport "OBX-2.of-report" Constraint [E, W, W, W] "TF-2 3.9.4.1.2.7" "send the report (18750-0) as ED, or RP where it is referred to"
    ImplantPdf "OBX-5.of-report" Constraint [E, W, W, W] "TF-2 3.9.4.1.2.7" "an encapsulated report is Application, PDF and Base64"
    MaintenanceService "OBR-4.maintenance" Constraint [W, OFF, OFF, OFF] "CP-152" "OBR-4 is to be 69135^MDC_OBS_MEM^MDC"
    PlacerOfTool "OBR-2.nist-authority" Constraint [OFF, E, OFF, OFF] "NIST EI_PCD_OBR-2" "the tool wants to know here too who gave the id: EI-2, or EI-3 and EI-4"
    PathOfTool "OBX-4.nist-path" Format [OFF, E, OFF, OFF] "NIST OBX_PCD_4" "the tool takes four or five whole numbers in OBX-4 here too"

    // Associations of patients and devices.
    AssociationService "OBR-4.association" Constraint [E, W, W, W] "PCIM A.1.2.4" "OBR-4 is to be 69136^MDC_OBS_ASSOCIATION_PATIENT_DEVICE^MDC"
    AssociationAuthority "OBR-3.association" Constraint [W, W, W, W] "PCIM A.1.2.4" "the id of an association is to be that of no other: say who gave it in EI-2, or EI-3 and EI-4"
    AssociationTimes "OBR-7.association" Usage [W, W, W, W] "PCIM A.1.2.4" "state the earliest and the latest involvement in OBR-7 and OBR-8"
    AssociationParent "OBR-29.association" Usage [W, W, W, W] "PCIM A.1.2.4" "name in OBR-29.2 the association that ends, or that is corrected"
    AssociationCondition "OBX-3.association" Constraint [E, W, W, W] "PCIM A.1.2.5" "OBX-3 is to be 68487^MDC_ATTR_EVT_COND^MDC"
    AssociationPath "OBX-4.association" Constraint [W, OFF, OFF, OFF] "PCIM A.1.2.5" "OBX-4 is to be 0.0.0.0: the row is in no device"
    AssociationValue "OBX-5.association" ValueSet [E, W, W, W] "PCIM A.1.2.5" "OBX-5 is to be 198332^MDC_EVT_ASSOCIATION_PATIENT_DEVICE^MDC, or 198334 where it ends"
    AssociationStatus "OBX-11.association" Constraint [E, W, W, W] "PCIM A.1" "a reported association is validated: OBX-11 is not to be R"
    AssociationEquipment "PRT.device" Usage [E, W, W, W] "PCIM A.1.1, A.1.2.6" "say which device it is: PRT of EQUIP"
    AssociationAuthor "PRT.author" Usage [E, W, W, W] "PCIM A.1.1, A.1.2.6" "say who asserts it: PRT of AUT"
    AssociationDevice "PRT-10.device" Usage [E, W, W, W] "PCIM A.1.2.6" "name the device in PRT-10 of EQUIP"
    QueryName "QPD-1.subscription" Constraint [W, W, W, W] "PCIM A.2.3.2" "the query is to be called Q66^Device-Patient Subscription^HL7005"
    QueryConjunction "QPD-3.conjunction" Usage [E, W, W, W] "PCIM A.2.3.2" "join each parameter but the last to the next one: QSC-4"
}

impl Rule {
    /// The rule of that name.
    pub(in crate::profile) fn named(name: &str) -> Option<Self> {
        let mut rules = Self::ALL.iter().copied();
        rules.find(|rule| rule.about().name == name)
    }
}

/// How grave each rule is: by a profile, and by whoever adjusted it.
#[derive(Clone, Debug)]
pub(in crate::profile) struct Wanted {
    severities: Box<[Option<Severity>]>,
    names: Box<[Names]>,
}

/// What each finding of a rule shares.
#[derive(Clone, Debug)]
pub(super) struct Names {
    pub rule: Arc<str>,
    pub source: Arc<str>,
}

impl Wanted {
    /// By the profile of that column of the table.
    pub(in crate::profile) fn of(column: usize) -> Self {
        let severity = |rule: &Rule| rule.about().severities.get(column).copied().flatten();
        let names = |rule: &Rule| Names {
            rule: rule.about().name.into(),
            source: rule.about().source.into(),
        };
        Self {
            severities: Rule::ALL.iter().map(severity).collect(),
            names: Rule::ALL.iter().map(names).collect(),
        }
    }

    /// What findings of a rule that is wanted share.
    pub(super) fn names(&self, rule: Rule) -> Option<&Names> {
        self.names.get(rule as usize)
    }

    /// `None` where the rule is off.
    #[inline]
    pub(in crate::profile) fn severity(&self, rule: Rule) -> Option<Severity> {
        self.severities.get(rule as usize).copied().flatten()
    }

    pub(in crate::profile) fn set(&mut self, rule: Rule, severity: Option<Severity>) {
        if let Some(wanted) = self.severities.get_mut(rule as usize) {
            *wanted = severity;
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn a_rule_is_where_the_table_says_and_is_found_by_its_name() {
        let mut names = BTreeSet::new();
        for (at, rule) in Rule::ALL.iter().copied().enumerate() {
            assert_eq!(rule as usize, at);
            assert_eq!(Rule::named(rule.about().name), Some(rule));
            assert!(names.insert(rule.about().name), "{}", rule.about().name);
        }
    }

    #[test]
    fn no_rule_has_the_name_of_one_of_the_tables() {
        use crate::profile::builtin::Builtin;
        use crate::profile::plan::Plan;

        for builtin in Builtin::ALL {
            let tables = Plan::new(builtin.definition()).rule_names();
            for rule in Rule::ALL {
                let name = rule.about().name;
                assert!(!tables.contains(name), "{name}");
            }
        }
    }

    #[test]
    fn the_table_of_requirements_says_what_the_rules_are() {
        let word = |severity: &Option<Severity>| severity.map_or("off", Severity::as_str);
        let table = include_str!("../../../requirements.tsv");
        for rule in Rule::ALL {
            let about = rule.about();
            let mut rows = table.lines().map(|line| line.split('\t'));
            let row = rows.find(|row| row.clone().nth(3) == Some(about.name));
            let cells: Vec<_> = row.into_iter().flatten().collect();
            let said = [about.source, about.words, about.name];
            assert_eq!(cells.get(1..4), Some(&said[..]));
            let severities = about.severities.each_ref().map(word);
            assert_eq!(cells.get(6..10), Some(&severities[..]), "{}", about.name);
        }
    }
}
