// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.

use crate::MdcCode;

/// `65537^MDC_MOC_VMO^MDC`, partition 1.
pub const MOC_VMO: MdcCode = MdcCode::new(65537);

/// `65538^MDC_MOC_VMO_VMD^MDC`, partition 1.
pub const MOC_VMO_VMD: MdcCode = MdcCode::new(65538);

/// `65539^MDC_MOC_VMO_CHAN^MDC`, partition 1.
pub const MOC_VMO_CHAN: MdcCode = MdcCode::new(65539);

/// `65540^MDC_MOC_VMO_METRIC^MDC`, partition 1.
pub const MOC_VMO_METRIC: MdcCode = MdcCode::new(65540);

/// `65541^MDC_MOC_VMO_METRIC_ENUM^MDC`, partition 1.
pub const MOC_VMO_METRIC_ENUM: MdcCode = MdcCode::new(65541);

/// `65542^MDC_MOC_VMO_METRIC_NU^MDC`, partition 1.
pub const MOC_VMO_METRIC_NU: MdcCode = MdcCode::new(65542);

/// `65543^MDC_MOC_VMO_METRIC_SA^MDC`, partition 1.
pub const MOC_VMO_METRIC_SA: MdcCode = MdcCode::new(65543);

/// `65544^MDC_MOC_VMO_METRIC_SA_D^MDC`, partition 1.
pub const MOC_VMO_METRIC_SA_D: MdcCode = MdcCode::new(65544);

/// `65545^MDC_MOC_VMO_METRIC_SA_RT^MDC`, partition 1.
pub const MOC_VMO_METRIC_SA_RT: MdcCode = MdcCode::new(65545);

/// `65546^MDC_MOC_VMO_METRIC_SA_T^MDC`, partition 1.
pub const MOC_VMO_METRIC_SA_T: MdcCode = MdcCode::new(65546);

/// `65552^MDC_MOC_SCAN^MDC`, partition 1.
pub const MOC_SCAN: MdcCode = MdcCode::new(65552);

/// `65553^MDC_MOC_SCAN_CFG^MDC`, partition 1.
pub const MOC_SCAN_CFG: MdcCode = MdcCode::new(65553);

/// `65554^MDC_MOC_SCAN_CFG_EPI^MDC`, partition 1.
pub const MOC_SCAN_CFG_EPI: MdcCode = MdcCode::new(65554);

/// `65555^MDC_MOC_SCAN_CFG_PERI^MDC`, partition 1.
pub const MOC_SCAN_CFG_PERI: MdcCode = MdcCode::new(65555);

/// `65556^MDC_MOC_SCAN_CFG_PERI_FAST^MDC`, partition 1.
pub const MOC_SCAN_CFG_PERI_FAST: MdcCode = MdcCode::new(65556);

/// `65557^MDC_MOC_SCAN_UCFG^MDC`, partition 1.
pub const MOC_SCAN_UCFG: MdcCode = MdcCode::new(65557);

/// `65558^MDC_MOC_SCAN_UCFG_ALSTAT^MDC`, partition 1.
pub const MOC_SCAN_UCFG_ALSTAT: MdcCode = MdcCode::new(65558);

/// `65559^MDC_MOC_SCAN_UCFG_CTXT^MDC`, partition 1.
pub const MOC_SCAN_UCFG_CTXT: MdcCode = MdcCode::new(65559);

/// `65560^MDC_MOC_SCAN_UCFG_OP^MDC`, partition 1.
pub const MOC_SCAN_UCFG_OP: MdcCode = MdcCode::new(65560);

/// `65564^MDC_MOC_CC^MDC`, partition 1.
pub const MOC_CC: MdcCode = MdcCode::new(65564);

/// `65568^MDC_MOC_VMS^MDC`, partition 1.
pub const MOC_VMS: MdcCode = MdcCode::new(65568);

/// `65569^MDC_MOC_VMS_MDS^MDC`, partition 1.
pub const MOC_VMS_MDS: MdcCode = MdcCode::new(65569);

/// `65570^MDC_MOC_VMS_MDS_COMPOS_MULTI_BED^MDC`, partition 1.
pub const MOC_VMS_MDS_COMPOS_MULTI_BED: MdcCode = MdcCode::new(65570);

/// `65571^MDC_MOC_VMS_MDS_COMPOS_SINGLE_BED^MDC`, partition 1.
pub const MOC_VMS_MDS_COMPOS_SINGLE_BED: MdcCode = MdcCode::new(65571);

/// `65572^MDC_MOC_VMS_MDS_HYD^MDC`, partition 1.
pub const MOC_VMS_MDS_HYD: MdcCode = MdcCode::new(65572);

/// `65573^MDC_MOC_VMS_MDS_SIMP^MDC`, partition 1.
pub const MOC_VMS_MDS_SIMP: MdcCode = MdcCode::new(65573);

/// `65574^MDC_MOC_LOG^MDC`, partition 1.
pub const MOC_LOG: MdcCode = MdcCode::new(65574);

/// `65575^MDC_MOC_LOG_ERR^MDC`, partition 1.
pub const MOC_LOG_ERR: MdcCode = MdcCode::new(65575);

/// `65576^MDC_MOC_LOG_SERV^MDC`, partition 1.
pub const MOC_LOG_SERV: MdcCode = MdcCode::new(65576);

/// `65577^MDC_MOC_BATT^MDC`, partition 1.
pub const MOC_BATT: MdcCode = MdcCode::new(65577);

/// `65578^MDC_MOC_PT_DEMOG^MDC`, partition 1.
pub const MOC_PT_DEMOG: MdcCode = MdcCode::new(65578);

/// `65579^MDC_MOC_CNTRL_SCO^MDC`, partition 1.
pub const MOC_CNTRL_SCO: MdcCode = MdcCode::new(65579);

/// `65580^MDC_MOC_CNTRL_OP^MDC`, partition 1.
pub const MOC_CNTRL_OP: MdcCode = MdcCode::new(65580);

/// `65581^MDC_MOC_CNTRL_OP_SEL_IT^MDC`, partition 1.
pub const MOC_CNTRL_OP_SEL_IT: MdcCode = MdcCode::new(65581);

/// `65582^MDC_MOC_CNTRL_OP_SEL_IT_A^MDC`, partition 1.
pub const MOC_CNTRL_OP_SEL_IT_A: MdcCode = MdcCode::new(65582);

/// `65583^MDC_MOC_CNTRL_OP_SEL_VAL^MDC`, partition 1.
pub const MOC_CNTRL_OP_SEL_VAL: MdcCode = MdcCode::new(65583);

/// `65584^MDC_MOC_CNTRL_OP_SEL_VAL_A^MDC`, partition 1.
pub const MOC_CNTRL_OP_SEL_VAL_A: MdcCode = MdcCode::new(65584);

/// `65585^MDC_MOC_CNTRL_OP_TOG^MDC`, partition 1.
pub const MOC_CNTRL_OP_TOG: MdcCode = MdcCode::new(65585);

/// `65586^MDC_MOC_CNTRL_OP_ACTIV^MDC`, partition 1.
pub const MOC_CNTRL_OP_ACTIV: MdcCode = MdcCode::new(65586);

/// `65587^MDC_MOC_CNTRL_OP_LIM^MDC`, partition 1.
pub const MOC_CNTRL_OP_LIM: MdcCode = MdcCode::new(65587);

/// `65588^MDC_MOC_VMO_AL^MDC`, partition 1.
pub const MOC_VMO_AL: MdcCode = MdcCode::new(65588);

/// `65589^MDC_MOC_VMO_AL_STAT^MDC`, partition 1.
pub const MOC_VMO_AL_STAT: MdcCode = MdcCode::new(65589);

/// `65590^MDC_MOC_VMO_AL_MON^MDC`, partition 1.
pub const MOC_VMO_AL_MON: MdcCode = MdcCode::new(65590);

/// `65597^MDC_MOC_VMO_PMSTORE^MDC`, partition 1.
pub const MOC_VMO_PMSTORE: MdcCode = MdcCode::new(65597);

/// `65598^MDC_MOC_PM_SEGMENT^MDC`, partition 1.
pub const MOC_PM_SEGMENT: MdcCode = MdcCode::new(65598);

/// `65599^MDC_MOC_ARCHIVE_MULTI_PT^MDC`, partition 1.
pub const MOC_ARCHIVE_MULTI_PT: MdcCode = MdcCode::new(65599);

/// `65600^MDC_MOC_ARCHIVE_PT^MDC`, partition 1.
pub const MOC_ARCHIVE_PT: MdcCode = MdcCode::new(65600);

/// `65601^MDC_MOC_ARCHIVE_SESSION^MDC`, partition 1.
pub const MOC_ARCHIVE_SESSION: MdcCode = MdcCode::new(65601);

/// `65602^MDC_MOC_DISCRIM^MDC`, partition 1.
pub const MOC_DISCRIM: MdcCode = MdcCode::new(65602);

/// `65603^MDC_MOC_PHYSICIAN^MDC`, partition 1.
pub const MOC_PHYSICIAN: MdcCode = MdcCode::new(65603);

/// `65604^MDC_MOC_SESSION_NOTES^MDC`, partition 1.
pub const MOC_SESSION_NOTES: MdcCode = MdcCode::new(65604);

/// `65605^MDC_MOC_SESSION_TEST^MDC`, partition 1.
pub const MOC_SESSION_TEST: MdcCode = MdcCode::new(65605);

/// `65606^MDC_MOC_TOP^MDC`, partition 1.
pub const MOC_TOP: MdcCode = MdcCode::new(65606);

/// `65608^MDC_MOC_LOG_EVENT^MDC`, partition 1.
pub const MOC_LOG_EVENT: MdcCode = MdcCode::new(65608);

/// `65609^MDC_MOC_CNTRL_OP_SET_STRING^MDC`, partition 1.
pub const MOC_CNTRL_OP_SET_STRING: MdcCode = MdcCode::new(65609);

/// `65610^MDC_MOC_PRINTER^MDC`, partition 1.
pub const MOC_PRINTER: MdcCode = MdcCode::new(65610);

/// `65611^MDC_MOC_PT_DEMOG_MGR^MDC`, partition 1.
pub const MOC_PT_DEMOG_MGR: MdcCode = MdcCode::new(65611);

/// `65612^MDC_MOC_DCC^MDC`, partition 1.
pub const MOC_DCC: MdcCode = MdcCode::new(65612);

/// `65613^MDC_MOC_BCC^MDC`, partition 1.
pub const MOC_BCC: MdcCode = MdcCode::new(65613);

/// `65614^MDC_MOC_CLOCK^MDC`, partition 1.
pub const MOC_CLOCK: MdcCode = MdcCode::new(65614);

/// `65615^MDC_MOC_VMO_METRIC_CMPLX^MDC`, partition 1.
pub const MOC_VMO_METRIC_CMPLX: MdcCode = MdcCode::new(65615);

/// `65616^MDC_MOC_CNTRL_OP_SET_RANGE^MDC`, partition 1.
pub const MOC_CNTRL_OP_SET_RANGE: MdcCode = MdcCode::new(65616);

/// `65617^MDC_MOC_VMO_SCHEDSTORE^MDC`, partition 1.
pub const MOC_VMO_SCHEDSTORE: MdcCode = MdcCode::new(65617);

/// `65618^MDC_MOC_SCHEDULE_SEG^MDC`, partition 1.
pub const MOC_SCHEDULE_SEG: MdcCode = MdcCode::new(65618);

/// `65619^MDC_MOC_NCC_WIRED^MDC`, partition 1.
pub const MOC_NCC_WIRED: MdcCode = MdcCode::new(65619);

/// `65620^MDC_MOC_NCC_WIRELESS^MDC`, partition 1.
pub const MOC_NCC_WIRELESS: MdcCode = MdcCode::new(65620);

/// `66560^MDC_OBJ_BATT^MDC`, partition 1.
pub const OBJ_BATT: MdcCode = MdcCode::new(66560);

/// `66561^MDC_OBJ_BATT_1^MDC`, partition 1.
pub const OBJ_BATT_1: MdcCode = MdcCode::new(66561);

/// `66562^MDC_OBJ_BATT_2^MDC`, partition 1.
pub const OBJ_BATT_2: MdcCode = MdcCode::new(66562);

/// `66563^MDC_OBJ_BATT_3^MDC`, partition 1.
pub const OBJ_BATT_3: MdcCode = MdcCode::new(66563);

/// `66564^MDC_OBJ_BATT_4^MDC`, partition 1.
pub const OBJ_BATT_4: MdcCode = MdcCode::new(66564);

/// `66565^MDC_OBJ_BATT_5^MDC`, partition 1.
pub const OBJ_BATT_5: MdcCode = MdcCode::new(66565);

/// `66566^MDC_OBJ_BATT_6^MDC`, partition 1.
pub const OBJ_BATT_6: MdcCode = MdcCode::new(66566);

/// `66567^MDC_OBJ_BATT_7^MDC`, partition 1.
pub const OBJ_BATT_7: MdcCode = MdcCode::new(66567);

/// `66568^MDC_OBJ_BATT_8^MDC`, partition 1.
pub const OBJ_BATT_8: MdcCode = MdcCode::new(66568);

/// `66569^MDC_OBJ_BATT_9^MDC`, partition 1.
pub const OBJ_BATT_9: MdcCode = MdcCode::new(66569);

/// `66570^MDC_OBJ_BATT_X^MDC`, partition 1.
pub const OBJ_BATT_X: MdcCode = MdcCode::new(66570);

/// `66817^MDC_ALSTAT_MDS^MDC`, partition 1.
pub const ALSTAT_MDS: MdcCode = MdcCode::new(66817);

/// `66818^MDC_ALSTAT_VMD^MDC`, partition 1.
pub const ALSTAT_VMD: MdcCode = MdcCode::new(66818);

/// `67585^MDC_ATTR_GRP_AL_MON^MDC`, partition 1.
pub const ATTR_GRP_AL_MON: MdcCode = MdcCode::new(67585);

/// `67586^MDC_ATTR_GRP_AL_STAT^MDC`, partition 1.
pub const ATTR_GRP_AL_STAT: MdcCode = MdcCode::new(67586);

/// `67587^MDC_ATTR_GRP_METRIC_VAL_OBS^MDC`, partition 1.
pub const ATTR_GRP_METRIC_VAL_OBS: MdcCode = MdcCode::new(67587);

/// `67588^MDC_ATTR_GRP_OP_DYN_CTXT^MDC`, partition 1.
pub const ATTR_GRP_OP_DYN_CTXT: MdcCode = MdcCode::new(67588);

/// `67589^MDC_ATTR_GRP_OP_STATIC_CTXT^MDC`, partition 1.
pub const ATTR_GRP_OP_STATIC_CTXT: MdcCode = MdcCode::new(67589);

/// `67590^MDC_ATTR_GRP_PMSTORE^MDC`, partition 1.
pub const ATTR_GRP_PMSTORE: MdcCode = MdcCode::new(67590);

/// `67591^MDC_ATTR_GRP_PT_DEMOG^MDC`, partition 1.
pub const ATTR_GRP_PT_DEMOG: MdcCode = MdcCode::new(67591);

/// `67592^MDC_ATTR_GRP_SCAN^MDC`, partition 1.
pub const ATTR_GRP_SCAN: MdcCode = MdcCode::new(67592);

/// `67593^MDC_ATTR_GRP_SCO_TRANSACTION^MDC`, partition 1.
pub const ATTR_GRP_SCO_TRANSACTION: MdcCode = MdcCode::new(67593);

/// `67594^MDC_ATTR_GRP_SYS_APPL^MDC`, partition 1.
pub const ATTR_GRP_SYS_APPL: MdcCode = MdcCode::new(67594);

/// `67595^MDC_ATTR_GRP_SYS_ID^MDC`, partition 1.
pub const ATTR_GRP_SYS_ID: MdcCode = MdcCode::new(67595);

/// `67596^MDC_ATTR_GRP_SYS_PROD^MDC`, partition 1.
pub const ATTR_GRP_SYS_PROD: MdcCode = MdcCode::new(67596);

/// `67598^MDC_ATTR_GRP_VMD_APPL^MDC`, partition 1.
pub const ATTR_GRP_VMD_APPL: MdcCode = MdcCode::new(67598);

/// `67599^MDC_ATTR_GRP_VMD_PROD^MDC`, partition 1.
pub const ATTR_GRP_VMD_PROD: MdcCode = MdcCode::new(67599);

/// `67600^MDC_ATTR_GRP_VMO_DYN^MDC`, partition 1.
pub const ATTR_GRP_VMO_DYN: MdcCode = MdcCode::new(67600);

/// `67601^MDC_ATTR_GRP_VMO_STATIC^MDC`, partition 1.
pub const ATTR_GRP_VMO_STATIC: MdcCode = MdcCode::new(67601);

/// `67603^MDC_ATTR_GRP_AL^MDC`, partition 1.
pub const ATTR_GRP_AL: MdcCode = MdcCode::new(67603);

/// `67604^MDC_ATTR_GRP_ARCHIVE^MDC`, partition 1.
pub const ATTR_GRP_ARCHIVE: MdcCode = MdcCode::new(67604);

/// `67605^MDC_ATTR_GRP_BATT^MDC`, partition 1.
pub const ATTR_GRP_BATT: MdcCode = MdcCode::new(67605);

/// `67606^MDC_ATTR_GRP_DISCRIM^MDC`, partition 1.
pub const ATTR_GRP_DISCRIM: MdcCode = MdcCode::new(67606);

/// `67607^MDC_ATTR_GRP_PHYSICIAN^MDC`, partition 1.
pub const ATTR_GRP_PHYSICIAN: MdcCode = MdcCode::new(67607);

/// `67608^MDC_ATTR_GRP_RELATION^MDC`, partition 1.
pub const ATTR_GRP_RELATION: MdcCode = MdcCode::new(67608);

/// `67609^MDC_ATTR_GRP_T_PROFILE_MGMT^MDC`, partition 1.
pub const ATTR_GRP_T_PROFILE_MGMT: MdcCode = MdcCode::new(67609);

/// `67610^MDC_ATTR_GRP_PRINTER^MDC`, partition 1.
pub const ATTR_GRP_PRINTER: MdcCode = MdcCode::new(67610);

/// `67611^MDC_ATTR_GRP_PDMO_STATIC^MDC`, partition 1.
pub const ATTR_GRP_PDMO_STATIC: MdcCode = MdcCode::new(67611);

/// `67612^MDC_ATTR_GRP_PDMO_DYN^MDC`, partition 1.
pub const ATTR_GRP_PDMO_DYN: MdcCode = MdcCode::new(67612);

/// `67613^MDC_ATTR_GRP_CC^MDC`, partition 1.
pub const ATTR_GRP_CC: MdcCode = MdcCode::new(67613);

/// `67614^MDC_ATTR_GRP_CLOCK^MDC`, partition 1.
pub const ATTR_GRP_CLOCK: MdcCode = MdcCode::new(67614);

/// `67841^MDC_ATTR_AL_LIMIT_SPEC_LIST^MDC`, partition 1.
pub const ATTR_AL_LIMIT_SPEC_LIST: MdcCode = MdcCode::new(67841);

/// `67842^MDC_ATTR_AL_MON_P_AL_LIST^MDC`, partition 1.
pub const ATTR_AL_MON_P_AL_LIST: MdcCode = MdcCode::new(67842);

/// `67843^MDC_ATTR_AL_MON_S_AL_LIST^MDC`, partition 1.
pub const ATTR_AL_MON_S_AL_LIST: MdcCode = MdcCode::new(67843);

/// `67844^MDC_ATTR_AL_MON_T_AL_LIST^MDC`, partition 1.
pub const ATTR_AL_MON_T_AL_LIST: MdcCode = MdcCode::new(67844);

/// `67845^MDC_ATTR_AL_OP_CAPAB^MDC`, partition 1.
pub const ATTR_AL_OP_CAPAB: MdcCode = MdcCode::new(67845);

/// `67846^MDC_ATTR_AL_OP_STAT^MDC`, partition 1.
pub const ATTR_AL_OP_STAT: MdcCode = MdcCode::new(67846);

/// `67847^MDC_ATTR_AL_OP_TEXT^MDC`, partition 1.
pub const ATTR_AL_OP_TEXT: MdcCode = MdcCode::new(67847);

/// `67848^MDC_ATTR_AL_STAT_AL_C_LIST^MDC`, partition 1.
pub const ATTR_AL_STAT_AL_C_LIST: MdcCode = MdcCode::new(67848);

/// `67850^MDC_ATTR_AL_STAT_P_AL_LIST^MDC`, partition 1.
pub const ATTR_AL_STAT_P_AL_LIST: MdcCode = MdcCode::new(67850);

/// `67851^MDC_ATTR_AL_STAT_T_AL_LIST^MDC`, partition 1.
pub const ATTR_AL_STAT_T_AL_LIST: MdcCode = MdcCode::new(67851);

/// `67852^MDC_ATTR_ALTITUDE^MDC`, partition 1.
pub const ATTR_ALTITUDE: MdcCode = MdcCode::new(67852);

/// `67853^MDC_ATTR_AREA_APPL^MDC`, partition 1.
pub const ATTR_AREA_APPL: MdcCode = MdcCode::new(67853);

/// `67854^MDC_ATTR_CHAN_ID^MDC`, partition 1.
pub const ATTR_CHAN_ID: MdcCode = MdcCode::new(67854);

/// `67855^MDC_ATTR_CHAN_NUM_PHYS^MDC`, partition 1.
pub const ATTR_CHAN_NUM_PHYS: MdcCode = MdcCode::new(67855);

/// `67856^MDC_ATTR_CHAN_STAT^MDC`, partition 1.
pub const ATTR_CHAN_STAT: MdcCode = MdcCode::new(67856);

/// `67857^MDC_ATTR_COLOR^MDC`, partition 1.
pub const ATTR_COLOR: MdcCode = MdcCode::new(67857);

/// `67858^MDC_ATTR_COMPRES^MDC`, partition 1.
pub const ATTR_COMPRES: MdcCode = MdcCode::new(67858);

/// `67859^MDC_ATTR_CONFIRM_MODE^MDC`, partition 1.
pub const ATTR_CONFIRM_MODE: MdcCode = MdcCode::new(67859);

/// `67860^MDC_ATTR_CONFIRM_TIMEOUT^MDC`, partition 1.
pub const ATTR_CONFIRM_TIMEOUT: MdcCode = MdcCode::new(67860);

/// `67861^MDC_ATTR_CYC_OP^MDC`, partition 1.
pub const ATTR_CYC_OP: MdcCode = MdcCode::new(67861);

/// `67862^MDC_ATTR_DEV_AL_COND^MDC`, partition 1.
pub const ATTR_DEV_AL_COND: MdcCode = MdcCode::new(67862);

/// `67863^MDC_ATTR_DISP_RES^MDC`, partition 1.
pub const ATTR_DISP_RES: MdcCode = MdcCode::new(67863);

/// `67864^MDC_ATTR_ERR_LOG_ENTRY_LIST^MDC`, partition 1.
pub const ATTR_ERR_LOG_ENTRY_LIST: MdcCode = MdcCode::new(67864);

/// `67865^MDC_ATTR_FILTER_SPECN^MDC`, partition 1.
pub const ATTR_FILTER_SPECN: MdcCode = MdcCode::new(67865);

/// `67866^MDC_ATTR_GRID_VIS_I16^MDC`, partition 1.
pub const ATTR_GRID_VIS_I16: MdcCode = MdcCode::new(67866);

/// `67867^MDC_ATTR_GRID_VIS_I32^MDC`, partition 1.
pub const ATTR_GRID_VIS_I32: MdcCode = MdcCode::new(67867);

/// `67868^MDC_ATTR_GRID_VIS_I8^MDC`, partition 1.
pub const ATTR_GRID_VIS_I8: MdcCode = MdcCode::new(67868);

/// `67869^MDC_ATTR_ID_ASSOC_NO^MDC`, partition 1.
pub const ATTR_ID_ASSOC_NO: MdcCode = MdcCode::new(67869);

/// `67870^MDC_ATTR_ID_BED_LABEL^MDC`, partition 1.
pub const ATTR_ID_BED_LABEL: MdcCode = MdcCode::new(67870);

/// `67871^MDC_ATTR_ID_CHAN_NUM_PHYS^MDC`, partition 1.
pub const ATTR_ID_CHAN_NUM_PHYS: MdcCode = MdcCode::new(67871);

/// `67872^MDC_ATTR_ID_COMPAT^MDC`, partition 1.
pub const ATTR_ID_COMPAT: MdcCode = MdcCode::new(67872);

/// `67873^MDC_ATTR_ID_HANDLE^MDC`, partition 1.
pub const ATTR_ID_HANDLE: MdcCode = MdcCode::new(67873);

/// `67874^MDC_ATTR_ID_INSTNO^MDC`, partition 1.
pub const ATTR_ID_INSTNO: MdcCode = MdcCode::new(67874);

/// `67875^MDC_ATTR_ID_INVOK_COOKIE^MDC`, partition 1.
pub const ATTR_ID_INVOK_COOKIE: MdcCode = MdcCode::new(67875);

/// `67876^MDC_ATTR_ID_LABEL^MDC`, partition 1.
pub const ATTR_ID_LABEL: MdcCode = MdcCode::new(67876);

/// `67877^MDC_ATTR_ID_LABEL_ACT^MDC`, partition 1.
pub const ATTR_ID_LABEL_ACT: MdcCode = MdcCode::new(67877);

/// `67878^MDC_ATTR_ID_LABEL_HELP^MDC`, partition 1.
pub const ATTR_ID_LABEL_HELP: MdcCode = MdcCode::new(67878);

/// `67879^MDC_ATTR_ID_LABEL_STRING^MDC`, partition 1.
pub const ATTR_ID_LABEL_STRING: MdcCode = MdcCode::new(67879);

/// `67880^MDC_ATTR_ID_MODEL^MDC`, partition 1.
pub const ATTR_ID_MODEL: MdcCode = MdcCode::new(67880);

/// `67881^MDC_ATTR_ID_NOM_PARTITION^MDC`, partition 1.
pub const ATTR_ID_NOM_PARTITION: MdcCode = MdcCode::new(67881);

/// `67882^MDC_ATTR_ID_PARAM_GRP^MDC`, partition 1.
pub const ATTR_ID_PARAM_GRP: MdcCode = MdcCode::new(67882);

/// `67883^MDC_ATTR_ID_PHYSIO^MDC`, partition 1.
pub const ATTR_ID_PHYSIO: MdcCode = MdcCode::new(67883);

/// `67884^MDC_ATTR_ID_POSN^MDC`, partition 1.
pub const ATTR_ID_POSN: MdcCode = MdcCode::new(67884);

/// `67885^MDC_ATTR_ID_PROD_SPECN^MDC`, partition 1.
pub const ATTR_ID_PROD_SPECN: MdcCode = MdcCode::new(67885);

/// `67886^MDC_ATTR_ID_SOFT^MDC`, partition 1.
pub const ATTR_ID_SOFT: MdcCode = MdcCode::new(67886);

/// `67887^MDC_ATTR_ID_TYPE^MDC`, partition 1.
pub const ATTR_ID_TYPE: MdcCode = MdcCode::new(67887);

/// `67888^MDC_ATTR_ID_TYPE_ACT^MDC`, partition 1.
pub const ATTR_ID_TYPE_ACT: MdcCode = MdcCode::new(67888);

/// `67889^MDC_ATTR_ID_TYPE_METRIC_STAT^MDC`, partition 1.
pub const ATTR_ID_TYPE_METRIC_STAT: MdcCode = MdcCode::new(67889);

/// `67890^MDC_ATTR_INDEX_SEL^MDC`, partition 1.
pub const ATTR_INDEX_SEL: MdcCode = MdcCode::new(67890);

/// `67891^MDC_ATTR_INDIC_ACTIV^MDC`, partition 1.
pub const ATTR_INDIC_ACTIV: MdcCode = MdcCode::new(67891);

/// `67892^MDC_ATTR_LIMIT_CURR^MDC`, partition 1.
pub const ATTR_LIMIT_CURR: MdcCode = MdcCode::new(67892);

/// `67893^MDC_ATTR_LINE_FREQ^MDC`, partition 1.
pub const ATTR_LINE_FREQ: MdcCode = MdcCode::new(67893);

/// `67894^MDC_ATTR_LIST_SEL^MDC`, partition 1.
pub const ATTR_LIST_SEL: MdcCode = MdcCode::new(67894);

/// `67895^MDC_ATTR_LOCALIZN^MDC`, partition 1.
pub const ATTR_LOCALIZN: MdcCode = MdcCode::new(67895);

/// `67896^MDC_ATTR_LOG_ENTRIES_CURR^MDC`, partition 1.
pub const ATTR_LOG_ENTRIES_CURR: MdcCode = MdcCode::new(67896);

/// `67897^MDC_ATTR_LOG_ENTRIES_MAX^MDC`, partition 1.
pub const ATTR_LOG_ENTRIES_MAX: MdcCode = MdcCode::new(67897);

/// `67898^MDC_ATTR_METRIC_CALIB^MDC`, partition 1.
pub const ATTR_METRIC_CALIB: MdcCode = MdcCode::new(67898);

/// `67899^MDC_ATTR_METRIC_CLASS^MDC`, partition 1.
pub const ATTR_METRIC_CLASS: MdcCode = MdcCode::new(67899);

/// `67900^MDC_ATTR_METRIC_INFO_LABEL^MDC`, partition 1.
pub const ATTR_METRIC_INFO_LABEL: MdcCode = MdcCode::new(67900);

/// `67901^MDC_ATTR_METRIC_INFO_LABEL_STR^MDC`, partition 1.
pub const ATTR_METRIC_INFO_LABEL_STR: MdcCode = MdcCode::new(67901);

/// `67902^MDC_ATTR_METRIC_LIST_SRC^MDC`, partition 1.
pub const ATTR_METRIC_LIST_SRC: MdcCode = MdcCode::new(67902);

/// `67903^MDC_ATTR_METRIC_SPECN^MDC`, partition 1.
pub const ATTR_METRIC_SPECN: MdcCode = MdcCode::new(67903);

/// `67904^MDC_ATTR_METRIC_STAT^MDC`, partition 1.
pub const ATTR_METRIC_STAT: MdcCode = MdcCode::new(67904);

/// `67905^MDC_ATTR_METRIC_STORE_CAPAC_CNT^MDC`, partition 1.
pub const ATTR_METRIC_STORE_CAPAC_CNT: MdcCode = MdcCode::new(67905);

/// `67906^MDC_ATTR_METRIC_STORE_FORMAT^MDC`, partition 1.
pub const ATTR_METRIC_STORE_FORMAT: MdcCode = MdcCode::new(67906);

/// `67907^MDC_ATTR_METRIC_STORE_SAMPLE_ALG^MDC`, partition 1.
pub const ATTR_METRIC_STORE_SAMPLE_ALG: MdcCode = MdcCode::new(67907);

/// `67908^MDC_ATTR_METRIC_STORE_USAGE_CNT^MDC`, partition 1.
pub const ATTR_METRIC_STORE_USAGE_CNT: MdcCode = MdcCode::new(67908);

/// `67909^MDC_ATTR_MODE_MSMT^MDC`, partition 1.
pub const ATTR_MODE_MSMT: MdcCode = MdcCode::new(67909);

/// `67910^MDC_ATTR_MODE_OP^MDC`, partition 1.
pub const ATTR_MODE_OP: MdcCode = MdcCode::new(67910);

/// `67911^MDC_ATTR_MSMT_STAT^MDC`, partition 1.
pub const ATTR_MSMT_STAT: MdcCode = MdcCode::new(67911);

/// `67912^MDC_ATTR_NOM_VERS^MDC`, partition 1.
pub const ATTR_NOM_VERS: MdcCode = MdcCode::new(67912);

/// `67914^MDC_ATTR_NU_ACCUR_MSMT^MDC`, partition 1.
pub const ATTR_NU_ACCUR_MSMT: MdcCode = MdcCode::new(67914);

/// `67915^MDC_ATTR_NU_CMPD_VAL_OBS^MDC`, partition 1.
pub const ATTR_NU_CMPD_VAL_OBS: MdcCode = MdcCode::new(67915);

/// `67916^MDC_ATTR_ID_UDI^MDC`, partition 1.
pub const ATTR_ID_UDI: MdcCode = MdcCode::new(67916);

/// `67917^MDC_ATTR_NU_MSMT_RES^MDC`, partition 1.
pub const ATTR_NU_MSMT_RES: MdcCode = MdcCode::new(67917);

/// `67918^MDC_ATTR_NU_RANGE_MSMT^MDC`, partition 1.
pub const ATTR_NU_RANGE_MSMT: MdcCode = MdcCode::new(67918);

/// `67919^MDC_ATTR_NU_RANGE_PHYSIO^MDC`, partition 1.
pub const ATTR_NU_RANGE_PHYSIO: MdcCode = MdcCode::new(67919);

/// `67920^MDC_ATTR_NU_VAL_OBS^MDC`, partition 1.
pub const ATTR_NU_VAL_OBS: MdcCode = MdcCode::new(67920);

/// `67921^MDC_ATTR_NUM_SEG^MDC`, partition 1.
pub const ATTR_NUM_SEG: MdcCode = MdcCode::new(67921);

/// `67922^MDC_ATTR_OP_SPEC^MDC`, partition 1.
pub const ATTR_OP_SPEC: MdcCode = MdcCode::new(67922);

/// `67923^MDC_ATTR_OP_STAT^MDC`, partition 1.
pub const ATTR_OP_STAT: MdcCode = MdcCode::new(67923);

/// `67924^MDC_ATTR_OP_TEXT^MDC`, partition 1.
pub const ATTR_OP_TEXT: MdcCode = MdcCode::new(67924);

/// `67925^MDC_ATTR_POWER_STAT^MDC`, partition 1.
pub const ATTR_POWER_STAT: MdcCode = MdcCode::new(67925);

/// `67926^MDC_ATTR_PT_BSA^MDC`, partition 1.
pub const ATTR_PT_BSA: MdcCode = MdcCode::new(67926);

/// `67927^MDC_ATTR_PT_DEMOG_ST^MDC`, partition 1.
pub const ATTR_PT_DEMOG_ST: MdcCode = MdcCode::new(67927);

/// `67928^MDC_ATTR_PT_DOB^MDC`, partition 1.
pub const ATTR_PT_DOB: MdcCode = MdcCode::new(67928);

/// `67929^MDC_ATTR_PT_GEN_INFO^MDC`, partition 1.
pub const ATTR_PT_GEN_INFO: MdcCode = MdcCode::new(67929);

/// `67930^MDC_ATTR_PT_ID^MDC`, partition 1.
pub const ATTR_PT_ID: MdcCode = MdcCode::new(67930);

/// `67931^MDC_ATTR_PT_NAME^MDC`, partition 1.
pub const ATTR_PT_NAME: MdcCode = MdcCode::new(67931);

/// `67932^MDC_ATTR_PT_NAME_FAMILY^MDC`, partition 1.
pub const ATTR_PT_NAME_FAMILY: MdcCode = MdcCode::new(67932);

/// `67933^MDC_ATTR_PT_NAME_GIVEN^MDC`, partition 1.
pub const ATTR_PT_NAME_GIVEN: MdcCode = MdcCode::new(67933);

/// `67934^MDC_ATTR_PT_NAME_BIRTH^MDC`, partition 1.
pub const ATTR_PT_NAME_BIRTH: MdcCode = MdcCode::new(67934);

/// `67935^MDC_ATTR_PT_NAME_MIDDLE^MDC`, partition 1.
pub const ATTR_PT_NAME_MIDDLE: MdcCode = MdcCode::new(67935);

/// `67936^MDC_ATTR_PT_NAME_TITLE^MDC`, partition 1.
pub const ATTR_PT_NAME_TITLE: MdcCode = MdcCode::new(67936);

/// `67937^MDC_ATTR_PT_SEX^MDC`, partition 1.
pub const ATTR_PT_SEX: MdcCode = MdcCode::new(67937);

/// `67938^MDC_ATTR_PT_TYPE^MDC`, partition 1.
pub const ATTR_PT_TYPE: MdcCode = MdcCode::new(67938);

/// `67939^MDC_ATTR_RANGE_DISTRIB^MDC`, partition 1.
pub const ATTR_RANGE_DISTRIB: MdcCode = MdcCode::new(67939);

/// `67940^MDC_ATTR_SA_CALIB_I16^MDC`, partition 1.
pub const ATTR_SA_CALIB_I16: MdcCode = MdcCode::new(67940);

/// `67941^MDC_ATTR_SA_CALIB_I32^MDC`, partition 1.
pub const ATTR_SA_CALIB_I32: MdcCode = MdcCode::new(67941);

/// `67942^MDC_ATTR_SA_CALIB_I8^MDC`, partition 1.
pub const ATTR_SA_CALIB_I8: MdcCode = MdcCode::new(67942);

/// `67943^MDC_ATTR_SA_CMPD_VAL_OBS^MDC`, partition 1.
pub const ATTR_SA_CMPD_VAL_OBS: MdcCode = MdcCode::new(67943);

/// `67944^MDC_ATTR_SA_FREQ_SIG^MDC`, partition 1.
pub const ATTR_SA_FREQ_SIG: MdcCode = MdcCode::new(67944);

/// `67945^MDC_ATTR_SA_MSMT_RES^MDC`, partition 1.
pub const ATTR_SA_MSMT_RES: MdcCode = MdcCode::new(67945);

/// `67946^MDC_ATTR_SA_RANGE_PHYS_I16^MDC`, partition 1.
pub const ATTR_SA_RANGE_PHYS_I16: MdcCode = MdcCode::new(67946);

/// `67947^MDC_ATTR_SA_RANGE_PHYS_I32^MDC`, partition 1.
pub const ATTR_SA_RANGE_PHYS_I32: MdcCode = MdcCode::new(67947);

/// `67948^MDC_ATTR_SA_RANGE_PHYS_I8^MDC`, partition 1.
pub const ATTR_SA_RANGE_PHYS_I8: MdcCode = MdcCode::new(67948);

/// `67949^MDC_ATTR_SA_SPECN^MDC`, partition 1.
pub const ATTR_SA_SPECN: MdcCode = MdcCode::new(67949);

/// `67950^MDC_ATTR_SA_VAL_OBS^MDC`, partition 1.
pub const ATTR_SA_VAL_OBS: MdcCode = MdcCode::new(67950);

/// `67951^MDC_ATTR_SCALE_SPECN_I16^MDC`, partition 1.
pub const ATTR_SCALE_SPECN_I16: MdcCode = MdcCode::new(67951);

/// `67952^MDC_ATTR_SCALE_SPECN_I32^MDC`, partition 1.
pub const ATTR_SCALE_SPECN_I32: MdcCode = MdcCode::new(67952);

/// `67953^MDC_ATTR_SCALE_SPECN_I8^MDC`, partition 1.
pub const ATTR_SCALE_SPECN_I8: MdcCode = MdcCode::new(67953);

/// `67954^MDC_ATTR_SCAN_CTXT_MODE^MDC`, partition 1.
pub const ATTR_SCAN_CTXT_MODE: MdcCode = MdcCode::new(67954);

/// `67955^MDC_ATTR_SCAN_EXTEND^MDC`, partition 1.
pub const ATTR_SCAN_EXTEND: MdcCode = MdcCode::new(67955);

/// `67956^MDC_ATTR_SCAN_LIST^MDC`, partition 1.
pub const ATTR_SCAN_LIST: MdcCode = MdcCode::new(67956);

/// `67957^MDC_ATTR_SCAN_REP_PD^MDC`, partition 1.
pub const ATTR_SCAN_REP_PD: MdcCode = MdcCode::new(67957);

/// `67958^MDC_ATTR_SCO_CAPAB^MDC`, partition 1.
pub const ATTR_SCO_CAPAB: MdcCode = MdcCode::new(67958);

/// `67960^MDC_ATTR_SEG_DATA_GEN^MDC`, partition 1.
pub const ATTR_SEG_DATA_GEN: MdcCode = MdcCode::new(67960);

/// `67961^MDC_ATTR_SEG_DATA_NU_OPT^MDC`, partition 1.
pub const ATTR_SEG_DATA_NU_OPT: MdcCode = MdcCode::new(67961);

/// `67962^MDC_ATTR_SEG_DATA_RTSA_OPT^MDC`, partition 1.
pub const ATTR_SEG_DATA_RTSA_OPT: MdcCode = MdcCode::new(67962);

/// `67963^MDC_ATTR_SEG_USAGE_CNT^MDC`, partition 1.
pub const ATTR_SEG_USAGE_CNT: MdcCode = MdcCode::new(67963);

/// `67965^MDC_ATTR_SITE_LIST_BODY^MDC`, partition 1.
pub const ATTR_SITE_LIST_BODY: MdcCode = MdcCode::new(67965);

/// `67966^MDC_ATTR_SITE_LIST_MSMT^MDC`, partition 1.
pub const ATTR_SITE_LIST_MSMT: MdcCode = MdcCode::new(67966);

/// `67967^MDC_ATTR_SPD_SWEEP_DEFAULT^MDC`, partition 1.
pub const ATTR_SPD_SWEEP_DEFAULT: MdcCode = MdcCode::new(67967);

/// `67968^MDC_ATTR_STAT_LOCK^MDC`, partition 1.
pub const ATTR_STAT_LOCK: MdcCode = MdcCode::new(67968);

/// `67969^MDC_ATTR_STAT_OP_TOG^MDC`, partition 1.
pub const ATTR_STAT_OP_TOG: MdcCode = MdcCode::new(67969);

/// `67971^MDC_ATTR_SYS_CAPAB^MDC`, partition 1.
pub const ATTR_SYS_CAPAB: MdcCode = MdcCode::new(67971);

/// `67972^MDC_ATTR_SYS_ID^MDC`, partition 1.
pub const ATTR_SYS_ID: MdcCode = MdcCode::new(67972);

/// `67973^MDC_ATTR_SYS_SPECN^MDC`, partition 1.
pub const ATTR_SYS_SPECN: MdcCode = MdcCode::new(67973);

/// `67974^MDC_ATTR_SYS_TYPE^MDC`, partition 1.
pub const ATTR_SYS_TYPE: MdcCode = MdcCode::new(67974);

/// `67975^MDC_ATTR_TIME_ABS^MDC`, partition 1.
pub const ATTR_TIME_ABS: MdcCode = MdcCode::new(67975);

/// `67976^MDC_ATTR_TIME_BATT_REMAIN^MDC`, partition 1.
pub const ATTR_TIME_BATT_REMAIN: MdcCode = MdcCode::new(67976);

/// `67978^MDC_ATTR_TIME_END_SEG^MDC`, partition 1.
pub const ATTR_TIME_END_SEG: MdcCode = MdcCode::new(67978);

/// `67979^MDC_ATTR_TIME_PD_MSMT^MDC`, partition 1.
pub const ATTR_TIME_PD_MSMT: MdcCode = MdcCode::new(67979);

/// `67980^MDC_ATTR_TIME_PD_OP_HRS^MDC`, partition 1.
pub const ATTR_TIME_PD_OP_HRS: MdcCode = MdcCode::new(67980);

/// `67981^MDC_ATTR_TIME_PD_SAMP^MDC`, partition 1.
pub const ATTR_TIME_PD_SAMP: MdcCode = MdcCode::new(67981);

/// `67982^MDC_ATTR_TIME_PD_AL_SUSP^MDC`, partition 1.
pub const ATTR_TIME_PD_AL_SUSP: MdcCode = MdcCode::new(67982);

/// `67983^MDC_ATTR_TIME_REL^MDC`, partition 1.
pub const ATTR_TIME_REL: MdcCode = MdcCode::new(67983);

/// `67984^MDC_ATTR_TIME_STAMP_ABS^MDC`, partition 1.
pub const ATTR_TIME_STAMP_ABS: MdcCode = MdcCode::new(67984);

/// `67985^MDC_ATTR_TIME_STAMP_REL^MDC`, partition 1.
pub const ATTR_TIME_STAMP_REL: MdcCode = MdcCode::new(67985);

/// `67986^MDC_ATTR_TIME_START_SEG^MDC`, partition 1.
pub const ATTR_TIME_START_SEG: MdcCode = MdcCode::new(67986);

/// `67988^MDC_ATTR_TSA_MARKER_LIST^MDC`, partition 1.
pub const ATTR_TSA_MARKER_LIST: MdcCode = MdcCode::new(67988);

/// `67989^MDC_ATTR_TX_WIND^MDC`, partition 1.
pub const ATTR_TX_WIND: MdcCode = MdcCode::new(67989);

/// `67990^MDC_ATTR_UNIT_CODE^MDC`, partition 1.
pub const ATTR_UNIT_CODE: MdcCode = MdcCode::new(67990);

/// `67991^MDC_ATTR_UNIT_CODE_X^MDC`, partition 1.
pub const ATTR_UNIT_CODE_X: MdcCode = MdcCode::new(67991);

/// `67993^MDC_ATTR_UNIT_LABEL_STRING^MDC`, partition 1.
pub const ATTR_UNIT_LABEL_STRING: MdcCode = MdcCode::new(67993);

/// `67994^MDC_ATTR_UNIT_LABEL_STRING_X^MDC`, partition 1.
pub const ATTR_UNIT_LABEL_STRING_X: MdcCode = MdcCode::new(67994);

/// `67996^MDC_ATTR_VAL_BATT_CHARGE^MDC`, partition 1.
pub const ATTR_VAL_BATT_CHARGE: MdcCode = MdcCode::new(67996);

/// `67997^MDC_ATTR_VAL_CURR^MDC`, partition 1.
pub const ATTR_VAL_CURR: MdcCode = MdcCode::new(67997);

/// `67998^MDC_ATTR_VAL_ENUM_OBS^MDC`, partition 1.
pub const ATTR_VAL_ENUM_OBS: MdcCode = MdcCode::new(67998);

/// `67999^MDC_ATTR_VAL_ENUM_OBS_CMPD^MDC`, partition 1.
pub const ATTR_VAL_ENUM_OBS_CMPD: MdcCode = MdcCode::new(67999);

/// `68000^MDC_ATTR_VAL_RANGE^MDC`, partition 1.
pub const ATTR_VAL_RANGE: MdcCode = MdcCode::new(68000);

/// `68001^MDC_ATTR_VAL_STEP_WIDTH^MDC`, partition 1.
pub const ATTR_VAL_STEP_WIDTH: MdcCode = MdcCode::new(68001);

/// `68002^MDC_ATTR_VMD_STAT^MDC`, partition 1.
pub const ATTR_VMD_STAT: MdcCode = MdcCode::new(68002);

/// `68003^MDC_ATTR_VMO_LIST_SRC^MDC`, partition 1.
pub const ATTR_VMO_LIST_SRC: MdcCode = MdcCode::new(68003);

/// `68004^MDC_ATTR_VMO_REF^MDC`, partition 1.
pub const ATTR_VMO_REF: MdcCode = MdcCode::new(68004);

/// `68005^MDC_ATTR_VMO_REF_GLB^MDC`, partition 1.
pub const ATTR_VMO_REF_GLB: MdcCode = MdcCode::new(68005);

/// `68006^MDC_ATTR_VMS_MDS_LOCALIZN^MDC`, partition 1.
pub const ATTR_VMS_MDS_LOCALIZN: MdcCode = MdcCode::new(68006);

/// `68007^MDC_ATTR_VMS_MDS_STAT^MDC`, partition 1.
pub const ATTR_VMS_MDS_STAT: MdcCode = MdcCode::new(68007);

/// `68008^MDC_ATTR_VMS_MDS_TEXT_CAT^MDC`, partition 1.
pub const ATTR_VMS_MDS_TEXT_CAT: MdcCode = MdcCode::new(68008);

/// `68009^MDC_ATTR_BATT_CONFIG^MDC`, partition 1.
pub const ATTR_BATT_CONFIG: MdcCode = MdcCode::new(68009);

/// `68010^MDC_ATTR_BATT_IDENTIFIER^MDC`, partition 1.
pub const ATTR_BATT_IDENTIFIER: MdcCode = MdcCode::new(68010);

/// `68011^MDC_ATTR_BATT_CHARGE_CYCLES_REMAIN^MDC`, partition 1.
pub const ATTR_BATT_CHARGE_CYCLES_REMAIN: MdcCode = MdcCode::new(68011);

/// `68012^MDC_ATTR_AL_COND^MDC`, partition 1.
pub const ATTR_AL_COND: MdcCode = MdcCode::new(68012);

/// `68013^MDC_ATTR_AL_LIMIT^MDC`, partition 1.
pub const ATTR_AL_LIMIT: MdcCode = MdcCode::new(68013);

/// `68014^MDC_ATTR_AL_OP_TEXT_STRING^MDC`, partition 1.
pub const ATTR_AL_OP_TEXT_STRING: MdcCode = MdcCode::new(68014);

/// `68015^MDC_ATTR_ANAESTHETIST^MDC`, partition 1.
pub const ATTR_ANAESTHETIST: MdcCode = MdcCode::new(68015);

/// `68016^MDC_ATTR_ARCHIVE_VERS^MDC`, partition 1.
pub const ATTR_ARCHIVE_VERS: MdcCode = MdcCode::new(68016);

/// `68017^MDC_ATTR_AUTH_LEVEL^MDC`, partition 1.
pub const ATTR_AUTH_LEVEL: MdcCode = MdcCode::new(68017);

/// `68018^MDC_ATTR_BATT_CHARGE_CYCLES^MDC`, partition 1.
pub const ATTR_BATT_CHARGE_CYCLES: MdcCode = MdcCode::new(68018);

/// `68019^MDC_ATTR_BATT_CURR^MDC`, partition 1.
pub const ATTR_BATT_CURR: MdcCode = MdcCode::new(68019);

/// `68020^MDC_ATTR_BATT_STAT^MDC`, partition 1.
pub const ATTR_BATT_STAT: MdcCode = MdcCode::new(68020);

/// `68021^MDC_ATTR_BATT_VOLTAGE^MDC`, partition 1.
pub const ATTR_BATT_VOLTAGE: MdcCode = MdcCode::new(68021);

/// `68022^MDC_ATTR_BATT_VOLTAGE_SPECN^MDC`, partition 1.
pub const ATTR_BATT_VOLTAGE_SPECN: MdcCode = MdcCode::new(68022);

/// `68023^MDC_ATTR_CAPAC_BATT_FULL^MDC`, partition 1.
pub const ATTR_CAPAC_BATT_FULL: MdcCode = MdcCode::new(68023);

/// `68024^MDC_ATTR_CAPAC_BATT_REMAIN^MDC`, partition 1.
pub const ATTR_CAPAC_BATT_REMAIN: MdcCode = MdcCode::new(68024);

/// `68025^MDC_ATTR_CAPAC_BATT_SPECN^MDC`, partition 1.
pub const ATTR_CAPAC_BATT_SPECN: MdcCode = MdcCode::new(68025);

/// `68026^MDC_ATTR_CIRCUM_HEAD^MDC`, partition 1.
pub const ATTR_CIRCUM_HEAD: MdcCode = MdcCode::new(68026);

/// `68027^MDC_ATTR_CLASS^MDC`, partition 1.
pub const ATTR_CLASS: MdcCode = MdcCode::new(68027);

/// `68028^MDC_ATTR_CODE_DIAGNOSTIC^MDC`, partition 1.
pub const ATTR_CODE_DIAGNOSTIC: MdcCode = MdcCode::new(68028);

/// `68029^MDC_ATTR_CODE_PROCEDURE^MDC`, partition 1.
pub const ATTR_CODE_PROCEDURE: MdcCode = MdcCode::new(68029);

/// `68030^MDC_ATTR_DESC_DIAGNOSTIC^MDC`, partition 1.
pub const ATTR_DESC_DIAGNOSTIC: MdcCode = MdcCode::new(68030);

/// `68031^MDC_ATTR_DESC_PROCEDURE^MDC`, partition 1.
pub const ATTR_DESC_PROCEDURE: MdcCode = MdcCode::new(68031);

/// `68032^MDC_ATTR_DIAGNOSTIC_INFO^MDC`, partition 1.
pub const ATTR_DIAGNOSTIC_INFO: MdcCode = MdcCode::new(68032);

/// `68033^MDC_ATTR_DISCRIM_CONSTRUCT^MDC`, partition 1.
pub const ATTR_DISCRIM_CONSTRUCT: MdcCode = MdcCode::new(68033);

/// `68034^MDC_ATTR_ENUM_ADD_DATA^MDC`, partition 1.
pub const ATTR_ENUM_ADD_DATA: MdcCode = MdcCode::new(68034);

/// `68035^MDC_ATTR_EXT_OBJ_RELATION^MDC`, partition 1.
pub const ATTR_EXT_OBJ_RELATION: MdcCode = MdcCode::new(68035);

/// `68036^MDC_ATTR_FINDINGS^MDC`, partition 1.
pub const ATTR_FINDINGS: MdcCode = MdcCode::new(68036);

/// `68037^MDC_ATTR_ID_BED^MDC`, partition 1.
pub const ATTR_ID_BED: MdcCode = MdcCode::new(68037);

/// `68038^MDC_ATTR_ID_MSMT_EXT^MDC`, partition 1.
pub const ATTR_ID_MSMT_EXT: MdcCode = MdcCode::new(68038);

/// `68039^MDC_ATTR_ID_PHYSICIAN^MDC`, partition 1.
pub const ATTR_ID_PHYSICIAN: MdcCode = MdcCode::new(68039);

/// `68040^MDC_ATTR_ID_PT_MOTHER^MDC`, partition 1.
pub const ATTR_ID_PT_MOTHER: MdcCode = MdcCode::new(68040);

/// `68041^MDC_ATTR_ID_SESS_NOTES_ARCHIVE^MDC`, partition 1.
pub const ATTR_ID_SESS_NOTES_ARCHIVE: MdcCode = MdcCode::new(68041);

/// `68042^MDC_ATTR_ID_SESS_TEST_ARCHIVE^MDC`, partition 1.
pub const ATTR_ID_SESS_TEST_ARCHIVE: MdcCode = MdcCode::new(68042);

/// `68043^MDC_ATTR_ID_SESS_ARCHIVE^MDC`, partition 1.
pub const ATTR_ID_SESS_ARCHIVE: MdcCode = MdcCode::new(68043);

/// `68044^MDC_ATTR_ID_SUBSTANCE_LABEL_STRING^MDC`, partition 1.
pub const ATTR_ID_SUBSTANCE_LABEL_STRING: MdcCode = MdcCode::new(68044);

/// `68045^MDC_ATTR_LOCATION^MDC`, partition 1.
pub const ATTR_LOCATION: MdcCode = MdcCode::new(68045);

/// `68046^MDC_ATTR_NAME_BINDING^MDC`, partition 1.
pub const ATTR_NAME_BINDING: MdcCode = MdcCode::new(68046);

/// `68047^MDC_ATTR_NAME_SESS_NOTES_ARCHIVE^MDC`, partition 1.
pub const ATTR_NAME_SESS_NOTES_ARCHIVE: MdcCode = MdcCode::new(68047);

/// `68048^MDC_ATTR_NAME_SESS_TEST_ARCHIVE^MDC`, partition 1.
pub const ATTR_NAME_SESS_TEST_ARCHIVE: MdcCode = MdcCode::new(68048);

/// `68049^MDC_ATTR_NAME_SESS_ARCHIVE^MDC`, partition 1.
pub const ATTR_NAME_SESS_ARCHIVE: MdcCode = MdcCode::new(68049);

/// `68050^MDC_ATTR_OP_TEXT_STRING^MDC`, partition 1.
pub const ATTR_OP_TEXT_STRING: MdcCode = MdcCode::new(68050);

/// `68051^MDC_ATTR_PHYSICIAN_ADMIT^MDC`, partition 1.
pub const ATTR_PHYSICIAN_ADMIT: MdcCode = MdcCode::new(68051);

/// `68052^MDC_ATTR_PHYSICIAN_ATTEND^MDC`, partition 1.
pub const ATTR_PHYSICIAN_ATTEND: MdcCode = MdcCode::new(68052);

/// `68053^MDC_ATTR_PROC_HIST^MDC`, partition 1.
pub const ATTR_PROC_HIST: MdcCode = MdcCode::new(68053);

/// `68054^MDC_ATTR_PROCEDURE_DATE^MDC`, partition 1.
pub const ATTR_PROCEDURE_DATE: MdcCode = MdcCode::new(68054);

/// `68055^MDC_ATTR_PROTECTION^MDC`, partition 1.
pub const ATTR_PROTECTION: MdcCode = MdcCode::new(68055);

/// `68056^MDC_ATTR_PT_AGE^MDC`, partition 1.
pub const ATTR_PT_AGE: MdcCode = MdcCode::new(68056);

/// `68057^MDC_ATTR_PT_AGE_GEST^MDC`, partition 1.
pub const ATTR_PT_AGE_GEST: MdcCode = MdcCode::new(68057);

/// `68058^MDC_ATTR_PT_BIRTH_LENGTH^MDC`, partition 1.
pub const ATTR_PT_BIRTH_LENGTH: MdcCode = MdcCode::new(68058);

/// `68059^MDC_ATTR_PT_BIRTH_WEIGHT^MDC`, partition 1.
pub const ATTR_PT_BIRTH_WEIGHT: MdcCode = MdcCode::new(68059);

/// `68060^MDC_ATTR_PT_HEIGHT^MDC`, partition 1.
pub const ATTR_PT_HEIGHT: MdcCode = MdcCode::new(68060);

/// `68061^MDC_ATTR_PT_NAME_MOTHER^MDC`, partition 1.
pub const ATTR_PT_NAME_MOTHER: MdcCode = MdcCode::new(68061);

/// `68062^MDC_ATTR_PT_RACE^MDC`, partition 1.
pub const ATTR_PT_RACE: MdcCode = MdcCode::new(68062);

/// `68063^MDC_ATTR_PT_WEIGHT^MDC`, partition 1.
pub const ATTR_PT_WEIGHT: MdcCode = MdcCode::new(68063);

/// `68064^MDC_ATTR_SESS_NOTES_ARCHIVE_COMMENTS^MDC`, partition 1.
pub const ATTR_SESS_NOTES_ARCHIVE_COMMENTS: MdcCode = MdcCode::new(68064);

/// `68065^MDC_ATTR_SESS_TEST_ARCHIVE_COMMENTS^MDC`, partition 1.
pub const ATTR_SESS_TEST_ARCHIVE_COMMENTS: MdcCode = MdcCode::new(68065);

/// `68066^MDC_ATTR_SESS_ARCHIVE_COMMENTS^MDC`, partition 1.
pub const ATTR_SESS_ARCHIVE_COMMENTS: MdcCode = MdcCode::new(68066);

/// `68067^MDC_ATTR_NAME_STUDY^MDC`, partition 1.
pub const ATTR_NAME_STUDY: MdcCode = MdcCode::new(68067);

/// `68068^MDC_ATTR_SURGEON^MDC`, partition 1.
pub const ATTR_SURGEON: MdcCode = MdcCode::new(68068);

/// `68069^MDC_ATTR_BATT_VOLTAGES^MDC`, partition 1.
pub const ATTR_BATT_VOLTAGES: MdcCode = MdcCode::new(68069);

/// `68070^MDC_ATTR_TEMP_BATT^MDC`, partition 1.
pub const ATTR_TEMP_BATT: MdcCode = MdcCode::new(68070);

/// `68071^MDC_ATTR_TIME_PD_AVG^MDC`, partition 1.
pub const ATTR_TIME_PD_AVG: MdcCode = MdcCode::new(68071);

/// `68072^MDC_ATTR_TIME_REL_HI_RES^MDC`, partition 1.
pub const ATTR_TIME_REL_HI_RES: MdcCode = MdcCode::new(68072);

/// `68073^MDC_ATTR_TIME_STAMP_REL_HI_RES^MDC`, partition 1.
pub const ATTR_TIME_STAMP_REL_HI_RES: MdcCode = MdcCode::new(68073);

/// `68074^MDC_ATTR_TIME_START^MDC`, partition 1.
pub const ATTR_TIME_START: MdcCode = MdcCode::new(68074);

/// `68075^MDC_ATTR_TIME_STOP^MDC`, partition 1.
pub const ATTR_TIME_STOP: MdcCode = MdcCode::new(68075);

/// `68076^MDC_ATTR_TOG_LABELS_STRING^MDC`, partition 1.
pub const ATTR_TOG_LABELS_STRING: MdcCode = MdcCode::new(68076);

/// `68078^MDC_ATTR_ID_SUBSTANCE^MDC`, partition 1.
pub const ATTR_ID_SUBSTANCE: MdcCode = MdcCode::new(68078);

/// `68079^MDC_ATTR_NAME_SYS^MDC`, partition 1.
pub const ATTR_NAME_SYS: MdcCode = MdcCode::new(68079);

/// `68080^MDC_ATTR_PHYSICIAN_NAME^MDC`, partition 1.
pub const ATTR_PHYSICIAN_NAME: MdcCode = MdcCode::new(68080);

/// `68081^MDC_ATTR_PHYSICIAN_NAME_FAMILY^MDC`, partition 1.
pub const ATTR_PHYSICIAN_NAME_FAMILY: MdcCode = MdcCode::new(68081);

/// `68082^MDC_ATTR_PHYSICIAN_NAME_GIVEN^MDC`, partition 1.
pub const ATTR_PHYSICIAN_NAME_GIVEN: MdcCode = MdcCode::new(68082);

/// `68083^MDC_ATTR_PHYSICIAN_NAME_MIDDLE^MDC`, partition 1.
pub const ATTR_PHYSICIAN_NAME_MIDDLE: MdcCode = MdcCode::new(68083);

/// `68084^MDC_ATTR_PHYSICIAN_NAME_TITLE^MDC`, partition 1.
pub const ATTR_PHYSICIAN_NAME_TITLE: MdcCode = MdcCode::new(68084);

/// `68085^MDC_ATTR_SCO_HELP_TEXT_STRING^MDC`, partition 1.
pub const ATTR_SCO_HELP_TEXT_STRING: MdcCode = MdcCode::new(68085);

/// `68086^MDC_ATTR_SITE_LIST_BODY_EXT^MDC`, partition 1.
pub const ATTR_SITE_LIST_BODY_EXT: MdcCode = MdcCode::new(68086);

/// `68087^MDC_ATTR_SITE_LIST_MSMT_EXT^MDC`, partition 1.
pub const ATTR_SITE_LIST_MSMT_EXT: MdcCode = MdcCode::new(68087);

/// `68088^MDC_ATTR_MIB_SYS^MDC`, partition 1.
pub const ATTR_MIB_SYS: MdcCode = MdcCode::new(68088);

/// `68089^MDC_ATTR_MIB_IP^MDC`, partition 1.
pub const ATTR_MIB_IP: MdcCode = MdcCode::new(68089);

/// `68090^MDC_ATTR_MIB_ICMP^MDC`, partition 1.
pub const ATTR_MIB_ICMP: MdcCode = MdcCode::new(68090);

/// `68091^MDC_ATTR_MIB_IF^MDC`, partition 1.
pub const ATTR_MIB_IF: MdcCode = MdcCode::new(68091);

/// `68092^MDC_ATTR_MIB_AT^MDC`, partition 1.
pub const ATTR_MIB_AT: MdcCode = MdcCode::new(68092);

/// `68093^MDC_ATTR_MIB_UDP^MDC`, partition 1.
pub const ATTR_MIB_UDP: MdcCode = MdcCode::new(68093);

/// `68094^MDC_ATTR_SCAN_CFG_LIMIT^MDC`, partition 1.
pub const ATTR_SCAN_CFG_LIMIT: MdcCode = MdcCode::new(68094);

/// `68096^MDC_ATTR_MSMT_PRINCIPLE^MDC`, partition 1.
pub const ATTR_MSMT_PRINCIPLE: MdcCode = MdcCode::new(68096);

/// `68097^MDC_ATTR_ENUM_RANGE_MSMT^MDC`, partition 1.
pub const ATTR_ENUM_RANGE_MSMT: MdcCode = MdcCode::new(68097);

/// `68100^MDC_ATTR_EVENT_LOG_ENTRY_LIST^MDC`, partition 1.
pub const ATTR_EVENT_LOG_ENTRY_LIST: MdcCode = MdcCode::new(68100);

/// `68101^MDC_ATTR_STRING_CURR^MDC`, partition 1.
pub const ATTR_STRING_CURR: MdcCode = MdcCode::new(68101);

/// `68103^MDC_ATTR_SET_STRING_SPEC^MDC`, partition 1.
pub const ATTR_SET_STRING_SPEC: MdcCode = MdcCode::new(68103);

/// `68104^MDC_ATTR_ENUM_RANGE_MSMT_BIT_STRING^MDC`, partition 1.
pub const ATTR_ENUM_RANGE_MSMT_BIT_STRING: MdcCode = MdcCode::new(68104);

/// `68105^MDC_ATTR_ID_PRINTER_NAME^MDC`, partition 1.
pub const ATTR_ID_PRINTER_NAME: MdcCode = MdcCode::new(68105);

/// `68106^MDC_ATTR_PRINTER_CMD_LANG^MDC`, partition 1.
pub const ATTR_PRINTER_CMD_LANG: MdcCode = MdcCode::new(68106);

/// `68107^MDC_ATTR_PRINTER_STAT^MDC`, partition 1.
pub const ATTR_PRINTER_STAT: MdcCode = MdcCode::new(68107);

/// `68108^MDC_ATTR_PRINTER_STAT_STRING^MDC`, partition 1.
pub const ATTR_PRINTER_STAT_STRING: MdcCode = MdcCode::new(68108);

/// `68109^MDC_ATTR_PAPER_SIZE^MDC`, partition 1.
pub const ATTR_PAPER_SIZE: MdcCode = MdcCode::new(68109);

/// `68110^MDC_ATTR_PRINT_MARGINS^MDC`, partition 1.
pub const ATTR_PRINT_MARGINS: MdcCode = MdcCode::new(68110);

/// `68111^MDC_ATTR_PRINTER_GRPH_RES_STD^MDC`, partition 1.
pub const ATTR_PRINTER_GRPH_RES_STD: MdcCode = MdcCode::new(68111);

/// `68112^MDC_ATTR_PRINTER_GRPH_RES_COLOR^MDC`, partition 1.
pub const ATTR_PRINTER_GRPH_RES_COLOR: MdcCode = MdcCode::new(68112);

/// `68113^MDC_ATTR_PRINTER_COLOR_SUP^MDC`, partition 1.
pub const ATTR_PRINTER_COLOR_SUP: MdcCode = MdcCode::new(68113);

/// `68114^MDC_ATTR_PRINTER_DUPLX_SUP^MDC`, partition 1.
pub const ATTR_PRINTER_DUPLX_SUP: MdcCode = MdcCode::new(68114);

/// `68115^MDC_ATTR_PRINTER_LOC_LANG_SUP^MDC`, partition 1.
pub const ATTR_PRINTER_LOC_LANG_SUP: MdcCode = MdcCode::new(68115);

/// `68116^MDC_ATTR_PRINTER_ACC_PCOL^MDC`, partition 1.
pub const ATTR_PRINTER_ACC_PCOL: MdcCode = MdcCode::new(68116);

/// `68117^MDC_ATTR_PRINTER_TFTP_ADDR^MDC`, partition 1.
pub const ATTR_PRINTER_TFTP_ADDR: MdcCode = MdcCode::new(68117);

/// `68118^MDC_ATTR_SA_MARKER_LIST_I16^MDC`, partition 1.
pub const ATTR_SA_MARKER_LIST_I16: MdcCode = MdcCode::new(68118);

/// `68119^MDC_ATTR_DELAY_TIME_MAX^MDC`, partition 1.
pub const ATTR_DELAY_TIME_MAX: MdcCode = MdcCode::new(68119);

/// `68120^MDC_ATTR_PDMO_CAPAB^MDC`, partition 1.
pub const ATTR_PDMO_CAPAB: MdcCode = MdcCode::new(68120);

/// `68121^MDC_ATTR_PDMO_IMPL_VERS^MDC`, partition 1.
pub const ATTR_PDMO_IMPL_VERS: MdcCode = MdcCode::new(68121);

/// `68123^MDC_ATTR_PT_DEMOG_REF_LIST^MDC`, partition 1.
pub const ATTR_PT_DEMOG_REF_LIST: MdcCode = MdcCode::new(68123);

/// `68124^MDC_ATTR_PT_DEMOG_ST_SYNCH^MDC`, partition 1.
pub const ATTR_PT_DEMOG_ST_SYNCH: MdcCode = MdcCode::new(68124);

/// `68125^MDC_ATTR_PT_DEMOG_DATA_LIST^MDC`, partition 1.
pub const ATTR_PT_DEMOG_DATA_LIST: MdcCode = MdcCode::new(68125);

/// `68126^MDC_ATTR_PT_PACED_MODE^MDC`, partition 1.
pub const ATTR_PT_PACED_MODE: MdcCode = MdcCode::new(68126);

/// `68127^MDC_ATTR_EVENT_LOG_INFO^MDC`, partition 1.
pub const ATTR_EVENT_LOG_INFO: MdcCode = MdcCode::new(68127);

/// `68128^MDC_ATTR_EVENT_LOG_CHANGE_COUNT^MDC`, partition 1.
pub const ATTR_EVENT_LOG_CHANGE_COUNT: MdcCode = MdcCode::new(68128);

/// `68129^MDC_ATTR_CC_CAPAB^MDC`, partition 1.
pub const ATTR_CC_CAPAB: MdcCode = MdcCode::new(68129);

/// `68130^MDC_ATTR_CC_TYPE^MDC`, partition 1.
pub const ATTR_CC_TYPE: MdcCode = MdcCode::new(68130);

/// `68131^MDC_ATTR_CC_NUM_DIFS^MDC`, partition 1.
pub const ATTR_CC_NUM_DIFS: MdcCode = MdcCode::new(68131);

/// `68132^MDC_ATTR_CC_THIS_DIF_INDEX^MDC`, partition 1.
pub const ATTR_CC_THIS_DIF_INDEX: MdcCode = MdcCode::new(68132);

/// `68133^MDC_ATTR_CC_EXT_MNG_PROT^MDC`, partition 1.
pub const ATTR_CC_EXT_MNG_PROT: MdcCode = MdcCode::new(68133);

/// `68134^MDC_ATTR_MIB_EXT_OID^MDC`, partition 1.
pub const ATTR_MIB_EXT_OID: MdcCode = MdcCode::new(68134);

/// `68135^MDC_ATTR_PT_BODY_POSN^MDC`, partition 1.
pub const ATTR_PT_BODY_POSN: MdcCode = MdcCode::new(68135);

/// `68136^MDC_ATTR_LOCALE^MDC`, partition 1.
pub const ATTR_LOCALE: MdcCode = MdcCode::new(68136);

/// `68137^MDC_ATTR_PT_LBM^MDC`, partition 1.
pub const ATTR_PT_LBM: MdcCode = MdcCode::new(68137);

/// `68138^MDC_ATTR_OP_TEXT_STRING_DYN^MDC`, partition 1.
pub const ATTR_OP_TEXT_STRING_DYN: MdcCode = MdcCode::new(68138);

/// `68139^MDC_ATTR_SA_MARKER_LIST_I8^MDC`, partition 1.
pub const ATTR_SA_MARKER_LIST_I8: MdcCode = MdcCode::new(68139);

/// `68140^MDC_ATTR_SA_MARKER_LIST_I32^MDC`, partition 1.
pub const ATTR_SA_MARKER_LIST_I32: MdcCode = MdcCode::new(68140);

/// `68141^MDC_ATTR_DSA_MARKER_LIST^MDC`, partition 1.
pub const ATTR_DSA_MARKER_LIST: MdcCode = MdcCode::new(68141);

/// `68142^MDC_ATTR_CHAN_NUM_LOGICAL^MDC`, partition 1.
pub const ATTR_CHAN_NUM_LOGICAL: MdcCode = MdcCode::new(68142);

/// `68143^MDC_ATTR_TIME_SUPPORT^MDC`, partition 1.
pub const ATTR_TIME_SUPPORT: MdcCode = MdcCode::new(68143);

/// `68144^MDC_ATTR_DATE_TIME_STATUS^MDC`, partition 1.
pub const ATTR_DATE_TIME_STATUS: MdcCode = MdcCode::new(68144);

/// `68145^MDC_ATTR_TIME_ABS_ISO^MDC`, partition 1.
pub const ATTR_TIME_ABS_ISO: MdcCode = MdcCode::new(68145);

/// `68146^MDC_ATTR_TIME_STAMP_LIST_EXT^MDC`, partition 1.
pub const ATTR_TIME_STAMP_LIST_EXT: MdcCode = MdcCode::new(68146);

/// `68147^MDC_ATTR_TIME_ABS_REL_SYNC^MDC`, partition 1.
pub const ATTR_TIME_ABS_REL_SYNC: MdcCode = MdcCode::new(68147);

/// `68148^MDC_ATTR_TIME_ZONE^MDC`, partition 1.
pub const ATTR_TIME_ZONE: MdcCode = MdcCode::new(68148);

/// `68149^MDC_ATTR_TIME_DAYLIGHT_SAVINGS_TRANS^MDC`, partition 1.
pub const ATTR_TIME_DAYLIGHT_SAVINGS_TRANS: MdcCode = MdcCode::new(68149);

/// `68150^MDC_ATTR_CUM_LEAP_SECONDS^MDC`, partition 1.
pub const ATTR_CUM_LEAP_SECONDS: MdcCode = MdcCode::new(68150);

/// `68151^MDC_ATTR_NEXT_LEAP_SECOND^MDC`, partition 1.
pub const ATTR_NEXT_LEAP_SECOND: MdcCode = MdcCode::new(68151);

/// `68152^MDC_ATTR_REPORTING_DELAY_AVG^MDC`, partition 1.
pub const ATTR_REPORTING_DELAY_AVG: MdcCode = MdcCode::new(68152);

/// `68153^MDC_ATTR_SAMPLE_TIME_SYNC^MDC`, partition 1.
pub const ATTR_SAMPLE_TIME_SYNC: MdcCode = MdcCode::new(68153);

/// `68154^MDC_ATTR_SAMPLE_TIME_SYNC_HIRES^MDC`, partition 1.
pub const ATTR_SAMPLE_TIME_SYNC_HIRES: MdcCode = MdcCode::new(68154);

/// `68155^MDC_ATTR_CMPLX_INFO^MDC`, partition 1.
pub const ATTR_CMPLX_INFO: MdcCode = MdcCode::new(68155);

/// `68156^MDC_ATTR_CMPLX_VAL_OBS^MDC`, partition 1.
pub const ATTR_CMPLX_VAL_OBS: MdcCode = MdcCode::new(68156);

/// `68157^MDC_ATTR_CMPLX_DYN_ATTR^MDC`, partition 1.
pub const ATTR_CMPLX_DYN_ATTR: MdcCode = MdcCode::new(68157);

/// `68158^MDC_ATTR_CMPLX_STATIC_ATTR^MDC`, partition 1.
pub const ATTR_CMPLX_STATIC_ATTR: MdcCode = MdcCode::new(68158);

/// `68159^MDC_ATTR_CMPLX_RECURSION_DEPTH^MDC`, partition 1.
pub const ATTR_CMPLX_RECURSION_DEPTH: MdcCode = MdcCode::new(68159);

/// `68160^MDC_ATTR_RANGE_CURR^MDC`, partition 1.
pub const ATTR_RANGE_CURR: MdcCode = MdcCode::new(68160);

/// `68161^MDC_ATTR_RANGE_OP_TEXT_STRING^MDC`, partition 1.
pub const ATTR_RANGE_OP_TEXT_STRING: MdcCode = MdcCode::new(68161);

/// `68162^MDC_ATTR_FILTER_LABEL_STRING^MDC`, partition 1.
pub const ATTR_FILTER_LABEL_STRING: MdcCode = MdcCode::new(68162);

/// `68163^MDC_ATTR_ENUM_RANGE_MSMT_LABELS^MDC`, partition 1.
pub const ATTR_ENUM_RANGE_MSMT_LABELS: MdcCode = MdcCode::new(68163);

/// `68164^MDC_ATTR_DEV_CONFIG_ID^MDC`, partition 1.
pub const ATTR_DEV_CONFIG_ID: MdcCode = MdcCode::new(68164);

/// `68165^MDC_ATTR_MDS_TIME_INFO^MDC`, partition 1.
pub const ATTR_MDS_TIME_INFO: MdcCode = MdcCode::new(68165);

/// `68166^MDC_ATTR_METRIC_SPEC_SMALL^MDC`, partition 1.
pub const ATTR_METRIC_SPEC_SMALL: MdcCode = MdcCode::new(68166);

/// `68167^MDC_ATTR_SOURCE_HANDLE_REF^MDC`, partition 1.
pub const ATTR_SOURCE_HANDLE_REF: MdcCode = MdcCode::new(68167);

/// `68168^MDC_ATTR_SIMP_SA_OBS_VAL^MDC`, partition 1.
pub const ATTR_SIMP_SA_OBS_VAL: MdcCode = MdcCode::new(68168);

/// `68169^MDC_ATTR_ENUM_OBS_VAL_SIMP_OID^MDC`, partition 1.
pub const ATTR_ENUM_OBS_VAL_SIMP_OID: MdcCode = MdcCode::new(68169);

/// `68170^MDC_ATTR_ENUM_OBS_VAL_SIMP_STR^MDC`, partition 1.
pub const ATTR_ENUM_OBS_VAL_SIMP_STR: MdcCode = MdcCode::new(68170);

/// `68171^MDC_ATTR_REG_CERT_DATA_LIST^MDC`, partition 1.
pub const ATTR_REG_CERT_DATA_LIST: MdcCode = MdcCode::new(68171);

/// `68172^MDC_ATTR_NU_VAL_OBS_BASIC^MDC`, partition 1.
pub const ATTR_NU_VAL_OBS_BASIC: MdcCode = MdcCode::new(68172);

/// `68173^MDC_ATTR_PM_STORE_CAPAB^MDC`, partition 1.
pub const ATTR_PM_STORE_CAPAB: MdcCode = MdcCode::new(68173);

/// `68174^MDC_ATTR_PM_SEG_MAP^MDC`, partition 1.
pub const ATTR_PM_SEG_MAP: MdcCode = MdcCode::new(68174);

/// `68175^MDC_ATTR_PM_SEG_PERSON_ID^MDC`, partition 1.
pub const ATTR_PM_SEG_PERSON_ID: MdcCode = MdcCode::new(68175);

/// `68176^MDC_ATTR_SEG_STATS^MDC`, partition 1.
pub const ATTR_SEG_STATS: MdcCode = MdcCode::new(68176);

/// `68177^MDC_ATTR_SEG_FIXED_DATA^MDC`, partition 1.
pub const ATTR_SEG_FIXED_DATA: MdcCode = MdcCode::new(68177);

/// `68179^MDC_ATTR_SCAN_HANDLE_ATTR_VAL_MAP^MDC`, partition 1.
pub const ATTR_SCAN_HANDLE_ATTR_VAL_MAP: MdcCode = MdcCode::new(68179);

/// `68180^MDC_ATTR_SCAN_REP_PD_MIN^MDC`, partition 1.
pub const ATTR_SCAN_REP_PD_MIN: MdcCode = MdcCode::new(68180);

/// `68181^MDC_ATTR_ATTRIBUTE_VAL_MAP^MDC`, partition 1.
pub const ATTR_ATTRIBUTE_VAL_MAP: MdcCode = MdcCode::new(68181);

/// `68182^MDC_ATTR_NU_VAL_OBS_SIMP^MDC`, partition 1.
pub const ATTR_NU_VAL_OBS_SIMP: MdcCode = MdcCode::new(68182);

/// `68183^MDC_ATTR_PM_STORE_LABEL_STRING^MDC`, partition 1.
pub const ATTR_PM_STORE_LABEL_STRING: MdcCode = MdcCode::new(68183);

/// `68184^MDC_ATTR_PM_SEG_LABEL_STRING^MDC`, partition 1.
pub const ATTR_PM_SEG_LABEL_STRING: MdcCode = MdcCode::new(68184);

/// `68185^MDC_ATTR_TIME_PD_MSMT_ACTIVE^MDC`, partition 1.
pub const ATTR_TIME_PD_MSMT_ACTIVE: MdcCode = MdcCode::new(68185);

/// `68186^MDC_ATTR_SYS_TYPE_SPEC_LIST^MDC`, partition 1.
pub const ATTR_SYS_TYPE_SPEC_LIST: MdcCode = MdcCode::new(68186);

/// `68191^MDC_ATTR_METRIC_ID_PART^MDC`, partition 1.
pub const ATTR_METRIC_ID_PART: MdcCode = MdcCode::new(68191);

/// `68192^MDC_ATTR_ENUM_OBS_VAL_PART^MDC`, partition 1.
pub const ATTR_ENUM_OBS_VAL_PART: MdcCode = MdcCode::new(68192);

/// `68193^MDC_ATTR_SUPPLEMENTAL_TYPES^MDC`, partition 1.
pub const ATTR_SUPPLEMENTAL_TYPES: MdcCode = MdcCode::new(68193);

/// `68194^MDC_ATTR_TIME_ABS_ADJUST^MDC`, partition 1.
pub const ATTR_TIME_ABS_ADJUST: MdcCode = MdcCode::new(68194);

/// `68195^MDC_ATTR_CLEAR_TIMEOUT^MDC`, partition 1.
pub const ATTR_CLEAR_TIMEOUT: MdcCode = MdcCode::new(68195);

/// `68196^MDC_ATTR_TRANSFER_TIMEOUT^MDC`, partition 1.
pub const ATTR_TRANSFER_TIMEOUT: MdcCode = MdcCode::new(68196);

/// `68197^MDC_ATTR_ENUM_OBS_VAL_SIMP_BIT_STR^MDC`, partition 1.
pub const ATTR_ENUM_OBS_VAL_SIMP_BIT_STR: MdcCode = MdcCode::new(68197);

/// `68198^MDC_ATTR_ENUM_OBS_VAL_BASIC_BIT_STR^MDC`, partition 1.
pub const ATTR_ENUM_OBS_VAL_BASIC_BIT_STR: MdcCode = MdcCode::new(68198);

/// `68211^MDC_ATTR_METRIC_STRUCT_SMALL^MDC`, partition 1.
pub const ATTR_METRIC_STRUCT_SMALL: MdcCode = MdcCode::new(68211);

/// `68212^MDC_ATTR_NU_CMPD_VAL_OBS_SIMP^MDC`, partition 1.
pub const ATTR_NU_CMPD_VAL_OBS_SIMP: MdcCode = MdcCode::new(68212);

/// `68213^MDC_ATTR_NU_CMPD_VAL_OBS_BASIC^MDC`, partition 1.
pub const ATTR_NU_CMPD_VAL_OBS_BASIC: MdcCode = MdcCode::new(68213);

/// `68214^MDC_ATTR_ID_PHYSIO_LIST^MDC`, partition 1.
pub const ATTR_ID_PHYSIO_LIST: MdcCode = MdcCode::new(68214);

/// `68215^MDC_ATTR_SCAN_HANDLE_LIST^MDC`, partition 1.
pub const ATTR_SCAN_HANDLE_LIST: MdcCode = MdcCode::new(68215);

/// `68216^MDC_ATTR_CONTEXT_KEY^MDC`, partition 1.
pub const ATTR_CONTEXT_KEY: MdcCode = MdcCode::new(68216);

/// `68217^MDC_ATTR_SOURCE_HANDLE_REF_LIST^MDC`, partition 1.
pub const ATTR_SOURCE_HANDLE_REF_LIST: MdcCode = MdcCode::new(68217);

/// `68218^MDC_REG_CERT_DATA_AUTH_BODY^MDC`, partition 1.
pub const REG_CERT_DATA_AUTH_BODY: MdcCode = MdcCode::new(68218);

/// `68219^MDC_TIME_CAP_STATE^MDC`, partition 1.
pub const TIME_CAP_STATE: MdcCode = MdcCode::new(68219);

/// `68220^MDC_TIME_SYNC_PROTOCOL^MDC`, partition 1.
pub const TIME_SYNC_PROTOCOL: MdcCode = MdcCode::new(68220);

/// `68221^MDC_TIME_SYNC_ACCURACY^MDC`, partition 1.
pub const TIME_SYNC_ACCURACY: MdcCode = MdcCode::new(68221);

/// `68222^MDC_TIME_RES_ABS^MDC`, partition 1.
pub const TIME_RES_ABS: MdcCode = MdcCode::new(68222);

/// `68222^MDC_ATTR_TIME_RES_ABS^MDC`, partition 1.
/// The preferred reference id of this code is `MDC_TIME_RES_ABS`.
pub const ATTR_TIME_RES_ABS: MdcCode = MdcCode::new(68222);

/// `68223^MDC_TIME_RES_REL^MDC`, partition 1.
pub const TIME_RES_REL: MdcCode = MdcCode::new(68223);

/// `68223^MDC_ATTR_TIME_RES_REL^MDC`, partition 1.
/// The preferred reference id of this code is `MDC_TIME_RES_REL`.
pub const ATTR_TIME_RES_REL: MdcCode = MdcCode::new(68223);

/// `68224^MDC_TIME_RES_REL_HI_RES^MDC`, partition 1.
pub const TIME_RES_REL_HI_RES: MdcCode = MdcCode::new(68224);

/// `68224^MDC_ATTR_TIME_RES_REL_HI_RES^MDC`, partition 1.
/// The preferred reference id of this code is `MDC_TIME_RES_REL_HI_RES`.
pub const ATTR_TIME_RES_REL_HI_RES: MdcCode = MdcCode::new(68224);

/// `68225^MDC_ATTR_TIME_BO^MDC`, partition 1.
pub const ATTR_TIME_BO: MdcCode = MdcCode::new(68225);

/// `68226^MDC_ATTR_TIME_STAMP_BO^MDC`, partition 1.
pub const ATTR_TIME_STAMP_BO: MdcCode = MdcCode::new(68226);

/// `68227^MDC_ATTR_TIME_START_SEG_BO^MDC`, partition 1.
pub const ATTR_TIME_START_SEG_BO: MdcCode = MdcCode::new(68227);

/// `68228^MDC_ATTR_TIME_END_SEG_BO^MDC`, partition 1.
pub const ATTR_TIME_END_SEG_BO: MdcCode = MdcCode::new(68228);

/// `68229^MDC_ATTR_TICK_RES^MDC`, partition 1.
pub const ATTR_TICK_RES: MdcCode = MdcCode::new(68229);

/// `68230^MDC_ATTR_TRANSPORT_TIMEOUT^MDC`, partition 1.
pub const ATTR_TRANSPORT_TIMEOUT: MdcCode = MdcCode::new(68230);

/// `68231^MDC_ATTR_SITE_LIST_BREATHING_CKT^MDC`, partition 1.
pub const ATTR_SITE_LIST_BREATHING_CKT: MdcCode = MdcCode::new(68231);

/// `68232^MDC_ATTR_THRES_NOTIF_TEXT_STRING^MDC`, partition 1.
pub const ATTR_THRES_NOTIF_TEXT_STRING: MdcCode = MdcCode::new(68232);

/// `68233^MDC_ATTR_SITE_LIST_BREATHING_CKT_EXT^MDC`, partition 1.
pub const ATTR_SITE_LIST_BREATHING_CKT_EXT: MdcCode = MdcCode::new(68233);

/// `68234^MDC_ATTR_TIME_NTP_REF_ID^MDC`, partition 1.
pub const ATTR_TIME_NTP_REF_ID: MdcCode = MdcCode::new(68234);

/// `68235^MDC_ATTR_TIME_TIMEBASE_ID^MDC`, partition 1.
pub const ATTR_TIME_TIMEBASE_ID: MdcCode = MdcCode::new(68235);

/// `68236^MDC_ATTR_MSMT_CONFIDENCE_95^MDC`, partition 1.
pub const ATTR_MSMT_CONFIDENCE_95: MdcCode = MdcCode::new(68236);

/// `68237^MDC_ATTR_METRIC_CALC_METHOD^MDC`, partition 1.
pub const ATTR_METRIC_CALC_METHOD: MdcCode = MdcCode::new(68237);

/// `68238^MDC_ATTR_EVENT_CONTEXT^MDC`, partition 1.
pub const ATTR_EVENT_CONTEXT: MdcCode = MdcCode::new(68238);

/// `68239^MDC_TIME_RES_BO^MDC`, partition 1.
pub const TIME_RES_BO: MdcCode = MdcCode::new(68239);

/// `68239^MDC_ATTR_TIME_RES_BO^MDC`, partition 1.
/// The preferred reference id of this code is `MDC_TIME_RES_BO`.
pub const ATTR_TIME_RES_BO: MdcCode = MdcCode::new(68239);

/// `68240^MDC_ATTR_ENUM_CAPABILITY_MASK_SIMPLE^MDC`, partition 1.
pub const ATTR_ENUM_CAPABILITY_MASK_SIMPLE: MdcCode = MdcCode::new(68240);

/// `68241^MDC_ATTR_ENUM_CAPABILITY_MASK_BASIC^MDC`, partition 1.
pub const ATTR_ENUM_CAPABILITY_MASK_BASIC: MdcCode = MdcCode::new(68241);

/// `68242^MDC_ATTR_ENUM_STATE_FLAG_SIMPLE^MDC`, partition 1.
pub const ATTR_ENUM_STATE_FLAG_SIMPLE: MdcCode = MdcCode::new(68242);

/// `68243^MDC_ATTR_ENUM_STATE_FLAG_BASIC^MDC`, partition 1.
pub const ATTR_ENUM_STATE_FLAG_BASIC: MdcCode = MdcCode::new(68243);

/// `68244^MDC_ATTR_ECG_LEAD_SET^MDC`, partition 1.
pub const ATTR_ECG_LEAD_SET: MdcCode = MdcCode::new(68244);

/// `68320^MDC_ATTR_SAMPLE_RATE^MDC`, partition 1.
pub const ATTR_SAMPLE_RATE: MdcCode = MdcCode::new(68320);

/// `68321^MDC_ATTR_SAMPLE_COUNT^MDC`, partition 1.
pub const ATTR_SAMPLE_COUNT: MdcCode = MdcCode::new(68321);

/// `68322^MDC_ATTR_WAV_ENCODING^MDC`, partition 1.
pub const ATTR_WAV_ENCODING: MdcCode = MdcCode::new(68322);

/// `68323^MDC_ATTR_DATA_RANGE^MDC`, partition 1.
pub const ATTR_DATA_RANGE: MdcCode = MdcCode::new(68323);

/// `68324^MDC_ATTR_GRID_VIS^MDC`, partition 1.
pub const ATTR_GRID_VIS: MdcCode = MdcCode::new(68324);

/// `68325^MDC_ATTR_VIS_COLOR^MDC`, partition 1.
pub const ATTR_VIS_COLOR: MdcCode = MdcCode::new(68325);

/// `68326^MDC_ATTR_SCALE_RANGE^MDC`, partition 1.
pub const ATTR_SCALE_RANGE: MdcCode = MdcCode::new(68326);

/// `68327^MDC_ATTR_SCALE_RANGE_SIZE^MDC`, partition 1.
pub const ATTR_SCALE_RANGE_SIZE: MdcCode = MdcCode::new(68327);

/// `68328^MDC_ATTR_PHYS_RANGE^MDC`, partition 1.
pub const ATTR_PHYS_RANGE: MdcCode = MdcCode::new(68328);

/// `68336^MDC_ATTR_SCHED_STORE_HANDLE^MDC`, partition 1.
pub const ATTR_SCHED_STORE_HANDLE: MdcCode = MdcCode::new(68336);

/// `68337^MDC_ATTR_SCHED_STORE_ACTIVE_INSTNO^MDC`, partition 1.
pub const ATTR_SCHED_STORE_ACTIVE_INSTNO: MdcCode = MdcCode::new(68337);

/// `68338^MDC_ATTR_SCHED_STORE_UPDATED_INSTNO^MDC`, partition 1.
pub const ATTR_SCHED_STORE_UPDATED_INSTNO: MdcCode = MdcCode::new(68338);

/// `68339^MDC_ATTR_SCHED_STORE_CAPAB^MDC`, partition 1.
pub const ATTR_SCHED_STORE_CAPAB: MdcCode = MdcCode::new(68339);

/// `68340^MDC_ATTR_SCHED_STORE_CAPAC_CNT^MDC`, partition 1.
pub const ATTR_SCHED_STORE_CAPAC_CNT: MdcCode = MdcCode::new(68340);

/// `68341^MDC_ATTR_SCHED_STORE_USAGE_CNT^MDC`, partition 1.
pub const ATTR_SCHED_STORE_USAGE_CNT: MdcCode = MdcCode::new(68341);

/// `68342^MDC_ATTR_SCHED_STORE_OP_STAT^MDC`, partition 1.
pub const ATTR_SCHED_STORE_OP_STAT: MdcCode = MdcCode::new(68342);

/// `68343^MDC_ATTR_SCHED_STORE_LABEL_STRING^MDC`, partition 1.
pub const ATTR_SCHED_STORE_LABEL_STRING: MdcCode = MdcCode::new(68343);

/// `68352^MDC_ATTR_SCHED_SEG_NUM^MDC`, partition 1.
pub const ATTR_SCHED_SEG_NUM: MdcCode = MdcCode::new(68352);

/// `68353^MDC_ATTR_SCHED_SEG_INSTNO^MDC`, partition 1.
pub const ATTR_SCHED_SEG_INSTNO: MdcCode = MdcCode::new(68353);

/// `68354^MDC_ATTR_SCHED_SEG_MAP^MDC`, partition 1.
pub const ATTR_SCHED_SEG_MAP: MdcCode = MdcCode::new(68354);

/// `68355^MDC_ATTR_SCHED_SEG_PERIOD^MDC`, partition 1.
pub const ATTR_SCHED_SEG_PERIOD: MdcCode = MdcCode::new(68355);

/// `68356^MDC_ATTR_SCHED_SEG_ENTRY_INTERVAL^MDC`, partition 1.
pub const ATTR_SCHED_SEG_ENTRY_INTERVAL: MdcCode = MdcCode::new(68356);

/// `68357^MDC_ATTR_SCHED_SEG_PERSON_ID^MDC`, partition 1.
pub const ATTR_SCHED_SEG_PERSON_ID: MdcCode = MdcCode::new(68357);

/// `68358^MDC_ATTR_SCHED_SEG_ENTRY_CNT^MDC`, partition 1.
pub const ATTR_SCHED_SEG_ENTRY_CNT: MdcCode = MdcCode::new(68358);

/// `68359^MDC_ATTR_SCHED_SEG_LABEL_STRING^MDC`, partition 1.
pub const ATTR_SCHED_SEG_LABEL_STRING: MdcCode = MdcCode::new(68359);

/// `68364^MDC_ATTR_SCHED_SEG_LAST_UPDATED_ABS_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_LAST_UPDATED_ABS_TIME: MdcCode = MdcCode::new(68364);

/// `68365^MDC_ATTR_SCHED_SEG_LAST_UPDATED_HIRES_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_LAST_UPDATED_HIRES_TIME: MdcCode = MdcCode::new(68365);

/// `68366^MDC_ATTR_SCHED_SEG_LAST_UPDATED_BO_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_LAST_UPDATED_BO_TIME: MdcCode = MdcCode::new(68366);

/// `68367^MDC_ATTR_SCHED_SEG_REF_ABS_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_REF_ABS_TIME: MdcCode = MdcCode::new(68367);

/// `68368^MDC_ATTR_SCHED_SEG_REF_BO_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_REF_BO_TIME: MdcCode = MdcCode::new(68368);

/// `68369^MDC_ATTR_SCHED_SEG_START_ABS_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_START_ABS_TIME: MdcCode = MdcCode::new(68369);

/// `68370^MDC_ATTR_SCHED_SEG_START_BO_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_START_BO_TIME: MdcCode = MdcCode::new(68370);

/// `68371^MDC_ATTR_SCHED_SEG_END_ABS_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_END_ABS_TIME: MdcCode = MdcCode::new(68371);

/// `68372^MDC_ATTR_SCHED_SEG_END_BO_TIME^MDC`, partition 1.
pub const ATTR_SCHED_SEG_END_BO_TIME: MdcCode = MdcCode::new(68372);

/// `68376^MDC_ATTR_SCHED_SEG_FIXED_DATA^MDC`, partition 1.
pub const ATTR_SCHED_SEG_FIXED_DATA: MdcCode = MdcCode::new(68376);

/// `68377^MDC_ATTR_SCHED_SEG_CONFIRM_TIMEOUT^MDC`, partition 1.
pub const ATTR_SCHED_SEG_CONFIRM_TIMEOUT: MdcCode = MdcCode::new(68377);

/// `68378^MDC_ATTR_SCHED_SEG_TRANSFER_TIMEOUT^MDC`, partition 1.
pub const ATTR_SCHED_SEG_TRANSFER_TIMEOUT: MdcCode = MdcCode::new(68378);

/// `68480^MDC_ATTR_ALERT_SOURCE^MDC`, partition 1.
pub const ATTR_ALERT_SOURCE: MdcCode = MdcCode::new(68480);

/// `68481^MDC_ATTR_EVENT_PHASE^MDC`, partition 1.
pub const ATTR_EVENT_PHASE: MdcCode = MdcCode::new(68481);

/// `68482^MDC_ATTR_ALARM_STATE^MDC`, partition 1.
pub const ATTR_ALARM_STATE: MdcCode = MdcCode::new(68482);

/// `68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC`, partition 1.
pub const ATTR_ALARM_INACTIVATION_STATE: MdcCode = MdcCode::new(68483);

/// `68484^MDC_ATTR_ALARM_PRIORITY^MDC`, partition 1.
pub const ATTR_ALARM_PRIORITY: MdcCode = MdcCode::new(68484);

/// `68485^MDC_ATTR_ALERT_TYPE^MDC`, partition 1.
pub const ATTR_ALERT_TYPE: MdcCode = MdcCode::new(68485);

/// `68486^MDC_ATTR_EQUIP_PHASE^MDC`, partition 1.
pub const ATTR_EQUIP_PHASE: MdcCode = MdcCode::new(68486);

/// `68487^MDC_ATTR_EVT_COND^MDC`, partition 1.
pub const ATTR_EVT_COND: MdcCode = MdcCode::new(68487);

/// `68488^MDC_ATTR_EVT_SOURCE^MDC`, partition 1.
pub const ATTR_EVT_SOURCE: MdcCode = MdcCode::new(68488);

/// `68489^MDC_ATTR_ALERT_ID_NUM^MDC`, partition 1.
pub const ATTR_ALERT_ID_NUM: MdcCode = MdcCode::new(68489);

/// `68490^MDC_ATTR_ALERT_DISSEM_STATUS^MDC`, partition 1.
pub const ATTR_ALERT_DISSEM_STATUS: MdcCode = MdcCode::new(68490);

/// `68491^MDC_ATTR_ALERT_DISSEM_STATUS_FILTER^MDC`, partition 1.
pub const ATTR_ALERT_DISSEM_STATUS_FILTER: MdcCode = MdcCode::new(68491);

/// `68492^MDC_ATTR_ALERT_INDICATION^MDC`, partition 1.
pub const ATTR_ALERT_INDICATION: MdcCode = MdcCode::new(68492);

/// `68512^MDC_ATTR_LS_NAME^MDC`, partition 1.
pub const ATTR_LS_NAME: MdcCode = MdcCode::new(68512);

/// `68513^MDC_ATTR_LS_LOCATION^MDC`, partition 1.
pub const ATTR_LS_LOCATION: MdcCode = MdcCode::new(68513);

/// `68514^MDC_ATTR_LS_ADDRESS^MDC`, partition 1.
pub const ATTR_LS_ADDRESS: MdcCode = MdcCode::new(68514);

/// `68515^MDC_ATTR_LS_PHASE^MDC`, partition 1.
pub const ATTR_LS_PHASE: MdcCode = MdcCode::new(68515);

/// `68517^MDC_ATTR_LS_REF_NAME^MDC`, partition 1.
pub const ATTR_LS_REF_NAME: MdcCode = MdcCode::new(68517);

/// `68518^MDC_ATTR_LS_REF_GPS^MDC`, partition 1.
pub const ATTR_LS_REF_GPS: MdcCode = MdcCode::new(68518);

/// `68519^MDC_ATTR_LS_REF_GPS_LAT^MDC`, partition 1.
pub const ATTR_LS_REF_GPS_LAT: MdcCode = MdcCode::new(68519);

/// `68520^MDC_ATTR_LS_REF_GPS_LON^MDC`, partition 1.
pub const ATTR_LS_REF_GPS_LON: MdcCode = MdcCode::new(68520);

/// `68521^MDC_ATTR_LS_REF_GPS_ALT^MDC`, partition 1.
pub const ATTR_LS_REF_GPS_ALT: MdcCode = MdcCode::new(68521);

/// `68522^MDC_ATTR_LS_REF_GPS_BEARING^MDC`, partition 1.
pub const ATTR_LS_REF_GPS_BEARING: MdcCode = MdcCode::new(68522);

/// `68523^MDC_ATTR_LS_REF_LIMITS^MDC`, partition 1.
pub const ATTR_LS_REF_LIMITS: MdcCode = MdcCode::new(68523);

/// `68524^MDC_ATTR_LS_COORD_XYZ^MDC`, partition 1.
pub const ATTR_LS_COORD_XYZ: MdcCode = MdcCode::new(68524);

/// `68525^MDC_ATTR_LS_COORD_X^MDC`, partition 1.
pub const ATTR_LS_COORD_X: MdcCode = MdcCode::new(68525);

/// `68526^MDC_ATTR_LS_COORD_Y^MDC`, partition 1.
pub const ATTR_LS_COORD_Y: MdcCode = MdcCode::new(68526);

/// `68527^MDC_ATTR_LS_COORD_Z^MDC`, partition 1.
pub const ATTR_LS_COORD_Z: MdcCode = MdcCode::new(68527);

/// `68528^MDC_ATTR_LS_COORD_XYZ_ACCY^MDC`, partition 1.
pub const ATTR_LS_COORD_XYZ_ACCY: MdcCode = MdcCode::new(68528);

/// `68529^MDC_ATTR_LS_COORD_X_ACCY^MDC`, partition 1.
pub const ATTR_LS_COORD_X_ACCY: MdcCode = MdcCode::new(68529);

/// `68530^MDC_ATTR_LS_COORD_Y_ACCY^MDC`, partition 1.
pub const ATTR_LS_COORD_Y_ACCY: MdcCode = MdcCode::new(68530);

/// `68531^MDC_ATTR_LS_COORD_Z_ACCY^MDC`, partition 1.
pub const ATTR_LS_COORD_Z_ACCY: MdcCode = MdcCode::new(68531);

/// `68532^MDC_ATTR_GPS_COORDINATES^MDC`, partition 1.
pub const ATTR_GPS_COORDINATES: MdcCode = MdcCode::new(68532);

/// `68533^MDC_ATTR_GPS_LAT^MDC`, partition 1.
pub const ATTR_GPS_LAT: MdcCode = MdcCode::new(68533);

/// `68534^MDC_ATTR_GPS_LON^MDC`, partition 1.
pub const ATTR_GPS_LON: MdcCode = MdcCode::new(68534);

/// `68535^MDC_ATTR_GPS_COORD_ACCY^MDC`, partition 1.
pub const ATTR_GPS_COORD_ACCY: MdcCode = MdcCode::new(68535);

/// `68536^MDC_ATTR_GPS_LAT_ACCY^MDC`, partition 1.
pub const ATTR_GPS_LAT_ACCY: MdcCode = MdcCode::new(68536);

/// `68537^MDC_ATTR_GPS_LON_ACCY^MDC`, partition 1.
pub const ATTR_GPS_LON_ACCY: MdcCode = MdcCode::new(68537);

/// `68538^MDC_ATTR_GPS_ALT^MDC`, partition 1.
pub const ATTR_GPS_ALT: MdcCode = MdcCode::new(68538);

/// `68539^MDC_ATTR_GPS_ALT_ACCY^MDC`, partition 1.
pub const ATTR_GPS_ALT_ACCY: MdcCode = MdcCode::new(68539);

/// `68540^MDC_ATTR_GPS_HEADING^MDC`, partition 1.
pub const ATTR_GPS_HEADING: MdcCode = MdcCode::new(68540);

/// `68541^MDC_ATTR_GPS_PITCH^MDC`, partition 1.
pub const ATTR_GPS_PITCH: MdcCode = MdcCode::new(68541);

/// `68542^MDC_ATTR_GPS_SPEED^MDC`, partition 1.
pub const ATTR_GPS_SPEED: MdcCode = MdcCode::new(68542);

/// `68543^MDC_ATTR_PRIV_CODING_SEMANTICS^MDC`, partition 1.
pub const ATTR_PRIV_CODING_SEMANTICS: MdcCode = MdcCode::new(68543);

/// `68544^MDC_ATTR_EVT_INTENTIONALITY^MDC`, partition 1.
pub const ATTR_EVT_INTENTIONALITY: MdcCode = MdcCode::new(68544);

/// `68545^MDC_ATTR_EVT_TIME_PD_DURATION_THRESH^MDC`, partition 1.
pub const ATTR_EVT_TIME_PD_DURATION_THRESH: MdcCode = MdcCode::new(68545);

/// `68546^MDC_ATTR_ALERT_TEXT^MDC`, partition 1.
pub const ATTR_ALERT_TEXT: MdcCode = MdcCode::new(68546);

/// `68547^MDC_ATTR_SENSOR_TYPE^MDC`, partition 1.
pub const ATTR_SENSOR_TYPE: MdcCode = MdcCode::new(68547);

/// `68548^MDC_ATTR_BREATH_PHASE^MDC`, partition 1.
pub const ATTR_BREATH_PHASE: MdcCode = MdcCode::new(68548);

/// `68549^MDC_ATTR_PILLAR_ASSEMBLY^MDC`, partition 1.
pub const ATTR_PILLAR_ASSEMBLY: MdcCode = MdcCode::new(68549);

/// `68550^MDC_ATTR_PUMP_PILLAR_DETAILS^MDC`, partition 1.
pub const ATTR_PUMP_PILLAR_DETAILS: MdcCode = MdcCode::new(68550);

/// `68610^MDC_ACT_ADMIT_PT^MDC`, partition 1.
pub const ACT_ADMIT_PT: MdcCode = MdcCode::new(68610);

/// `68611^MDC_ACT_CLR_LOG^MDC`, partition 1.
pub const ACT_CLR_LOG: MdcCode = MdcCode::new(68611);

/// `68612^MDC_ACT_DISCH_PT^MDC`, partition 1.
pub const ACT_DISCH_PT: MdcCode = MdcCode::new(68612);

/// `68613^MDC_ACT_GET_CTXT_HELP^MDC`, partition 1.
pub const ACT_GET_CTXT_HELP: MdcCode = MdcCode::new(68613);

/// `68614^MDC_ACT_PRE_ADMIT_PT^MDC`, partition 1.
pub const ACT_PRE_ADMIT_PT: MdcCode = MdcCode::new(68614);

/// `68615^MDC_ACT_REFR_CTXT^MDC`, partition 1.
pub const ACT_REFR_CTXT: MdcCode = MdcCode::new(68615);

/// `68616^MDC_ACT_REFR_EPI_DATA^MDC`, partition 1.
pub const ACT_REFR_EPI_DATA: MdcCode = MdcCode::new(68616);

/// `68617^MDC_ACT_REFR_OP_ATTR^MDC`, partition 1.
pub const ACT_REFR_OP_ATTR: MdcCode = MdcCode::new(68617);

/// `68618^MDC_ACT_REFR_OP_CTXT^MDC`, partition 1.
pub const ACT_REFR_OP_CTXT: MdcCode = MdcCode::new(68618);

/// `68619^MDC_ACT_SCO_OP_INVOK^MDC`, partition 1.
pub const ACT_SCO_OP_INVOK: MdcCode = MdcCode::new(68619);

/// `68620^MDC_ACT_SEG_CLR^MDC`, partition 1.
pub const ACT_SEG_CLR: MdcCode = MdcCode::new(68620);

/// `68621^MDC_ACT_SEG_GET^MDC`, partition 1.
pub const ACT_SEG_GET: MdcCode = MdcCode::new(68621);

/// `68622^MDC_ACT_SEG_GET_INFO^MDC`, partition 1.
pub const ACT_SEG_GET_INFO: MdcCode = MdcCode::new(68622);

/// `68623^MDC_ACT_SET_MDS_STATE^MDC`, partition 1.
pub const ACT_SET_MDS_STATE: MdcCode = MdcCode::new(68623);

/// `68625^MDC_ACT_PDMO_TXN^MDC`, partition 1.
pub const ACT_PDMO_TXN: MdcCode = MdcCode::new(68625);

/// `68626^MDC_ACT_PDMO_PROMPT^MDC`, partition 1.
pub const ACT_PDMO_PROMPT: MdcCode = MdcCode::new(68626);

/// `68627^MDC_ACT_PDMO_MSG_BOX^MDC`, partition 1.
pub const ACT_PDMO_MSG_BOX: MdcCode = MdcCode::new(68627);

/// `68628^MDC_ACT_GET_EVENT_LOG_ENTRIES^MDC`, partition 1.
pub const ACT_GET_EVENT_LOG_ENTRIES: MdcCode = MdcCode::new(68628);

/// `68629^MDC_ACT_GET_MIB_DATA^MDC`, partition 1.
pub const ACT_GET_MIB_DATA: MdcCode = MdcCode::new(68629);

/// `68630^MDC_ACT_POLL_MDIB_DATA^MDC`, partition 1.
pub const ACT_POLL_MDIB_DATA: MdcCode = MdcCode::new(68630);

/// `68631^MDC_ACT_SET_TIME^MDC`, partition 1.
pub const ACT_SET_TIME: MdcCode = MdcCode::new(68631);

/// `68632^MDC_ACT_SET_TIME_ZONE^MDC`, partition 1.
pub const ACT_SET_TIME_ZONE: MdcCode = MdcCode::new(68632);

/// `68633^MDC_ACT_SET_LEAP_SECONDS^MDC`, partition 1.
pub const ACT_SET_LEAP_SECONDS: MdcCode = MdcCode::new(68633);

/// `68634^MDC_ACT_SET_TIME_ISO^MDC`, partition 1.
pub const ACT_SET_TIME_ISO: MdcCode = MdcCode::new(68634);

/// `68635^MDC_ACT_DATA_REQUEST^MDC`, partition 1.
pub const ACT_DATA_REQUEST: MdcCode = MdcCode::new(68635);

/// `68636^MDC_ACT_SEG_TRIG_XFER^MDC`, partition 1.
pub const ACT_SEG_TRIG_XFER: MdcCode = MdcCode::new(68636);

/// `68637^MDC_ACT_SET_BO_TIME^MDC`, partition 1.
pub const ACT_SET_BO_TIME: MdcCode = MdcCode::new(68637);

/// `68638^MDC_ACT_SEG_GET_ID_LIST^MDC`, partition 1.
pub const ACT_SEG_GET_ID_LIST: MdcCode = MdcCode::new(68638);

/// `68644^MDC_ACT_SCHED_SEG_GET_INFO^MDC`, partition 1.
pub const ACT_SCHED_SEG_GET_INFO: MdcCode = MdcCode::new(68644);

/// `68645^MDC_ACT_SCHED_SEG_GET_ID_LIST^MDC`, partition 1.
pub const ACT_SCHED_SEG_GET_ID_LIST: MdcCode = MdcCode::new(68645);

/// `68646^MDC_ACT_SCHED_SEG_TRIG_XFER^MDC`, partition 1.
pub const ACT_SCHED_SEG_TRIG_XFER: MdcCode = MdcCode::new(68646);

/// `68647^MDC_NOTI_SCHED_SEG_DATA^MDC`, partition 1.
pub const NOTI_SCHED_SEG_DATA: MdcCode = MdcCode::new(68647);

/// `68864^MDC_NOTI_NOS^MDC`, partition 1.
pub const NOTI_NOS: MdcCode = MdcCode::new(68864);

/// `68865^MDC_NOTI_AL_STAT_SCAN_RPT^MDC`, partition 1.
pub const NOTI_AL_STAT_SCAN_RPT: MdcCode = MdcCode::new(68865);

/// `68866^MDC_NOTI_ATTR_UPDT^MDC`, partition 1.
pub const NOTI_ATTR_UPDT: MdcCode = MdcCode::new(68866);

/// `68867^MDC_NOTI_BUF_SCAN_RPT^MDC`, partition 1.
pub const NOTI_BUF_SCAN_RPT: MdcCode = MdcCode::new(68867);

/// `68868^MDC_NOTI_FAST_BUF_SCAN_RPT^MDC`, partition 1.
pub const NOTI_FAST_BUF_SCAN_RPT: MdcCode = MdcCode::new(68868);

/// `68869^MDC_NOTI_MDS_ATTR_UPDT^MDC`, partition 1.
pub const NOTI_MDS_ATTR_UPDT: MdcCode = MdcCode::new(68869);

/// `68870^MDC_NOTI_MDS_CREAT^MDC`, partition 1.
pub const NOTI_MDS_CREAT: MdcCode = MdcCode::new(68870);

/// `68871^MDC_NOTI_OBJ_ACTIV^MDC`, partition 1.
pub const NOTI_OBJ_ACTIV: MdcCode = MdcCode::new(68871);

/// `68872^MDC_NOTI_OBJ_CREAT^MDC`, partition 1.
pub const NOTI_OBJ_CREAT: MdcCode = MdcCode::new(68872);

/// `68873^MDC_NOTI_OBJ_DEACT^MDC`, partition 1.
pub const NOTI_OBJ_DEACT: MdcCode = MdcCode::new(68873);

/// `68874^MDC_NOTI_OBJ_DEL^MDC`, partition 1.
pub const NOTI_OBJ_DEL: MdcCode = MdcCode::new(68874);

/// `68875^MDC_NOTI_OP_ATTR_UPDT^MDC`, partition 1.
pub const NOTI_OP_ATTR_UPDT: MdcCode = MdcCode::new(68875);

/// `68876^MDC_NOTI_OP_CREAT^MDC`, partition 1.
pub const NOTI_OP_CREAT: MdcCode = MdcCode::new(68876);

/// `68877^MDC_NOTI_OP_DEL^MDC`, partition 1.
pub const NOTI_OP_DEL: MdcCode = MdcCode::new(68877);

/// `68878^MDC_NOTI_PT_DEMOG_MOD^MDC`, partition 1.
pub const NOTI_PT_DEMOG_MOD: MdcCode = MdcCode::new(68878);

/// `68879^MDC_NOTI_PT_DEMOG_ST_MOD^MDC`, partition 1.
pub const NOTI_PT_DEMOG_ST_MOD: MdcCode = MdcCode::new(68879);

/// `68880^MDC_NOTI_SCAN_ATTR_UPDT^MDC`, partition 1.
pub const NOTI_SCAN_ATTR_UPDT: MdcCode = MdcCode::new(68880);

/// `68881^MDC_NOTI_SCO_ATTR_UPDT^MDC`, partition 1.
pub const NOTI_SCO_ATTR_UPDT: MdcCode = MdcCode::new(68881);

/// `68882^MDC_NOTI_SCO_OP_INVOK_ERR^MDC`, partition 1.
pub const NOTI_SCO_OP_INVOK_ERR: MdcCode = MdcCode::new(68882);

/// `68883^MDC_NOTI_SCO_OP_REQ^MDC`, partition 1.
pub const NOTI_SCO_OP_REQ: MdcCode = MdcCode::new(68883);

/// `68884^MDC_NOTI_SCO_PROMPT^MDC`, partition 1.
pub const NOTI_SCO_PROMPT: MdcCode = MdcCode::new(68884);

/// `68885^MDC_NOTI_SYS_ERR^MDC`, partition 1.
pub const NOTI_SYS_ERR: MdcCode = MdcCode::new(68885);

/// `68886^MDC_NOTI_UNBUF_SCAN_RPT^MDC`, partition 1.
pub const NOTI_UNBUF_SCAN_RPT: MdcCode = MdcCode::new(68886);

/// `68887^MDC_NOTI_CONN_INDIC^MDC`, partition 1.
pub const NOTI_CONN_INDIC: MdcCode = MdcCode::new(68887);

/// `68888^MDC_NOTI_PRINTER_PROMPT^MDC`, partition 1.
pub const NOTI_PRINTER_PROMPT: MdcCode = MdcCode::new(68888);

/// `68889^MDC_NOTI_PDMO^MDC`, partition 1.
pub const NOTI_PDMO: MdcCode = MdcCode::new(68889);

/// `68890^MDC_NOTI_SCO_ST^MDC`, partition 1.
pub const NOTI_SCO_ST: MdcCode = MdcCode::new(68890);

/// `68891^MDC_NOTI_DATE_TIME_CHANGED^MDC`, partition 1.
pub const NOTI_DATE_TIME_CHANGED: MdcCode = MdcCode::new(68891);

/// `68892^MDC_NOTI_CONFIG^MDC`, partition 1.
pub const NOTI_CONFIG: MdcCode = MdcCode::new(68892);

/// `68893^MDC_NOTI_SCAN_REPORT_FIXED^MDC`, partition 1.
pub const NOTI_SCAN_REPORT_FIXED: MdcCode = MdcCode::new(68893);

/// `68894^MDC_NOTI_SCAN_REPORT_VAR^MDC`, partition 1.
pub const NOTI_SCAN_REPORT_VAR: MdcCode = MdcCode::new(68894);

/// `68895^MDC_NOTI_SCAN_REPORT_MP_FIXED^MDC`, partition 1.
pub const NOTI_SCAN_REPORT_MP_FIXED: MdcCode = MdcCode::new(68895);

/// `68896^MDC_NOTI_SCAN_REPORT_MP_VAR^MDC`, partition 1.
pub const NOTI_SCAN_REPORT_MP_VAR: MdcCode = MdcCode::new(68896);

/// `68897^MDC_NOTI_SEGMENT_DATA^MDC`, partition 1.
pub const NOTI_SEGMENT_DATA: MdcCode = MdcCode::new(68897);

/// `68898^MDC_NOTI_UNBUF_SCAN_REPORT_VAR^MDC`, partition 1.
pub const NOTI_UNBUF_SCAN_REPORT_VAR: MdcCode = MdcCode::new(68898);

/// `68899^MDC_NOTI_UNBUF_SCAN_REPORT_FIXED^MDC`, partition 1.
pub const NOTI_UNBUF_SCAN_REPORT_FIXED: MdcCode = MdcCode::new(68899);

/// `68900^MDC_NOTI_UNBUF_SCAN_REPORT_GROUPED^MDC`, partition 1.
pub const NOTI_UNBUF_SCAN_REPORT_GROUPED: MdcCode = MdcCode::new(68900);

/// `68901^MDC_NOTI_UNBUF_SCAN_REPORT_MP_VAR^MDC`, partition 1.
pub const NOTI_UNBUF_SCAN_REPORT_MP_VAR: MdcCode = MdcCode::new(68901);

/// `68902^MDC_NOTI_UNBUF_SCAN_REPORT_MP_FIXED^MDC`, partition 1.
pub const NOTI_UNBUF_SCAN_REPORT_MP_FIXED: MdcCode = MdcCode::new(68902);

/// `68903^MDC_NOTI_UNBUF_SCAN_REPORT_MP_GROUPED^MDC`, partition 1.
pub const NOTI_UNBUF_SCAN_REPORT_MP_GROUPED: MdcCode = MdcCode::new(68903);

/// `68904^MDC_NOTI_BUF_SCAN_REPORT_VAR^MDC`, partition 1.
pub const NOTI_BUF_SCAN_REPORT_VAR: MdcCode = MdcCode::new(68904);

/// `68905^MDC_NOTI_BUF_SCAN_REPORT_FIXED^MDC`, partition 1.
pub const NOTI_BUF_SCAN_REPORT_FIXED: MdcCode = MdcCode::new(68905);

/// `68906^MDC_NOTI_BUF_SCAN_REPORT_GROUPED^MDC`, partition 1.
pub const NOTI_BUF_SCAN_REPORT_GROUPED: MdcCode = MdcCode::new(68906);

/// `68907^MDC_NOTI_BUF_SCAN_REPORT_MP_VAR^MDC`, partition 1.
pub const NOTI_BUF_SCAN_REPORT_MP_VAR: MdcCode = MdcCode::new(68907);

/// `68908^MDC_NOTI_BUF_SCAN_REPORT_MP_FIXED^MDC`, partition 1.
pub const NOTI_BUF_SCAN_REPORT_MP_FIXED: MdcCode = MdcCode::new(68908);

/// `68909^MDC_NOTI_BUF_SCAN_REPORT_MP_GROUPED^MDC`, partition 1.
pub const NOTI_BUF_SCAN_REPORT_MP_GROUPED: MdcCode = MdcCode::new(68909);

/// `68910^MDC_NOTI_CMD_STATUS^MDC`, partition 1.
pub const NOTI_CMD_STATUS: MdcCode = MdcCode::new(68910);

/// `69120^MDC_OBS_NOS^MDC`, partition 1.
pub const OBS_NOS: MdcCode = MdcCode::new(69120);

/// `69121^MDC_OBS_WAVE_CTS^MDC`, partition 1.
pub const OBS_WAVE_CTS: MdcCode = MdcCode::new(69121);

/// `69122^MDC_OBS_WAVE_NONCTS^MDC`, partition 1.
pub const OBS_WAVE_NONCTS: MdcCode = MdcCode::new(69122);

/// `69123^MDC_OBS_CTS^MDC`, partition 1.
pub const OBS_CTS: MdcCode = MdcCode::new(69123);

/// `69124^MDC_OBS_NONCTS^MDC`, partition 1.
pub const OBS_NONCTS: MdcCode = MdcCode::new(69124);

/// `69125^MDC_OBS_INITIAL^MDC`, partition 1.
pub const OBS_INITIAL: MdcCode = MdcCode::new(69125);

/// `69126^MDC_OBS_SUMMARY^MDC`, partition 1.
pub const OBS_SUMMARY: MdcCode = MdcCode::new(69126);

/// `69135^MDC_OBS_MEM^MDC`, partition 1.
pub const OBS_MEM: MdcCode = MdcCode::new(69135);

/// `69136^MDC_OBS_ASSOCIATION_PATIENT_DEVICE^MDC`, partition 1.
pub const OBS_ASSOCIATION_PATIENT_DEVICE: MdcCode = MdcCode::new(69136);

/// `69137^MDC_OBS_ASSOCIATION_DEVICE_DEVICE^MDC`, partition 1.
pub const OBS_ASSOCIATION_DEVICE_DEVICE: MdcCode = MdcCode::new(69137);

/// `69184^MDC_QRY_HDIALY_RX_QUERY^MDC`, partition 1.
pub const QRY_HDIALY_RX_QUERY: MdcCode = MdcCode::new(69184);

/// `69185^MDC_QRY_PDIALY_RX_QUERY^MDC`, partition 1.
pub const QRY_PDIALY_RX_QUERY: MdcCode = MdcCode::new(69185);

/// `69376^MDC_NCC_WIRED_STATE^MDC`, partition 1.
pub const NCC_WIRED_STATE: MdcCode = MdcCode::new(69376);

/// `69377^MDC_NCC_WIRED_DHCP_ENABLED^MDC`, partition 1.
pub const NCC_WIRED_DHCP_ENABLED: MdcCode = MdcCode::new(69377);

/// `69378^MDC_NCC_WIRED_DEVICE_IPV4_ADDR^MDC`, partition 1.
pub const NCC_WIRED_DEVICE_IPV4_ADDR: MdcCode = MdcCode::new(69378);

/// `69379^MDC_NCC_WIRED_GATEWAY_IPV4_ADDR^MDC`, partition 1.
pub const NCC_WIRED_GATEWAY_IPV4_ADDR: MdcCode = MdcCode::new(69379);

/// `69380^MDC_NCC_WIRED_DEVICE_IPV4_SUBNET_MASK^MDC`, partition 1.
pub const NCC_WIRED_DEVICE_IPV4_SUBNET_MASK: MdcCode = MdcCode::new(69380);

/// `69381^MDC_NCC_WIRED_DEVICE_IPV6_ADDR_LINK_LOCAL^MDC`, partition 1.
pub const NCC_WIRED_DEVICE_IPV6_ADDR_LINK_LOCAL: MdcCode = MdcCode::new(69381);

/// `69382^MDC_NCC_WIRED_DEVICE_IPV6_ADDR^MDC`, partition 1.
pub const NCC_WIRED_DEVICE_IPV6_ADDR: MdcCode = MdcCode::new(69382);

/// `69383^MDC_NCC_WIRED_GATEWAY_IPV6_ADDR^MDC`, partition 1.
pub const NCC_WIRED_GATEWAY_IPV6_ADDR: MdcCode = MdcCode::new(69383);

/// `69384^MDC_NCC_WIRED_MAC^MDC`, partition 1.
pub const NCC_WIRED_MAC: MdcCode = MdcCode::new(69384);

/// `69408^MDC_NCC_WIRELESS_STATE^MDC`, partition 1.
pub const NCC_WIRELESS_STATE: MdcCode = MdcCode::new(69408);

/// `69409^MDC_NCC_WIRELESS_DHCP_ENABLED^MDC`, partition 1.
pub const NCC_WIRELESS_DHCP_ENABLED: MdcCode = MdcCode::new(69409);

/// `69410^MDC_NCC_WIRELESS_DEVICE_IPV4_ADDR^MDC`, partition 1.
pub const NCC_WIRELESS_DEVICE_IPV4_ADDR: MdcCode = MdcCode::new(69410);

/// `69411^MDC_NCC_WIRELESS_GATEWAY_IPV4_ADDR^MDC`, partition 1.
pub const NCC_WIRELESS_GATEWAY_IPV4_ADDR: MdcCode = MdcCode::new(69411);

/// `69412^MDC_NCC_WIRELESS_DEVICE_IPV4_SUBNET_MASK^MDC`, partition 1.
pub const NCC_WIRELESS_DEVICE_IPV4_SUBNET_MASK: MdcCode = MdcCode::new(69412);

/// `69413^MDC_NCC_WIRELESS_DEVICE_IPV6_ADDR_LINK_LOCAL^MDC`, partition 1.
pub const NCC_WIRELESS_DEVICE_IPV6_ADDR_LINK_LOCAL: MdcCode = MdcCode::new(69413);

/// `69414^MDC_NCC_WIRELESS_DEVICE_IPV6_ADDR^MDC`, partition 1.
pub const NCC_WIRELESS_DEVICE_IPV6_ADDR: MdcCode = MdcCode::new(69414);

/// `69415^MDC_NCC_WIRELESS_GATEWAY_IPV6_ADDR^MDC`, partition 1.
pub const NCC_WIRELESS_GATEWAY_IPV6_ADDR: MdcCode = MdcCode::new(69415);

/// `69416^MDC_NCC_WIRELESS_MAC^MDC`, partition 1.
pub const NCC_WIRELESS_MAC: MdcCode = MdcCode::new(69416);

/// `69417^MDC_NCC_WIRELESS_SSID^MDC`, partition 1.
pub const NCC_WIRELESS_SSID: MdcCode = MdcCode::new(69417);

/// `69418^MDC_NCC_WIRELESS_AUTH^MDC`, partition 1.
pub const NCC_WIRELESS_AUTH: MdcCode = MdcCode::new(69418);

/// `69419^MDC_NCC_WIRELESS_ENCRYPT^MDC`, partition 1.
pub const NCC_WIRELESS_ENCRYPT: MdcCode = MdcCode::new(69419);

/// `69420^MDC_NCC_WIRELESS_BAND^MDC`, partition 1.
pub const NCC_WIRELESS_BAND: MdcCode = MdcCode::new(69420);

/// `69421^MDC_NCC_WIRELESS_NOISE^MDC`, partition 1.
pub const NCC_WIRELESS_NOISE: MdcCode = MdcCode::new(69421);

/// `69422^MDC_NCC_WIRELESS_CHANNEL_BANDWIDTH^MDC`, partition 1.
pub const NCC_WIRELESS_CHANNEL_BANDWIDTH: MdcCode = MdcCode::new(69422);

/// `69423^MDC_NCC_WIRELESS_CHANNEL^MDC`, partition 1.
pub const NCC_WIRELESS_CHANNEL: MdcCode = MdcCode::new(69423);

/// `69424^MDC_NCC_WIRELESS_STRENGTH^MDC`, partition 1.
pub const NCC_WIRELESS_STRENGTH: MdcCode = MdcCode::new(69424);

/// `69425^MDC_NCC_WIRELESS_STRENGTH_PERCENT^MDC`, partition 1.
pub const NCC_WIRELESS_STRENGTH_PERCENT: MdcCode = MdcCode::new(69425);

/// `69426^MDC_NCC_WIRELESS_ACCESS_POINT_MAC^MDC`, partition 1.
pub const NCC_WIRELESS_ACCESS_POINT_MAC: MdcCode = MdcCode::new(69426);

/// `69427^MDC_NCC_WIRELESS_TXRATE^MDC`, partition 1.
pub const NCC_WIRELESS_TXRATE: MdcCode = MdcCode::new(69427);

/// `69428^MDC_NCC_WIRELESS_TXPOWER^MDC`, partition 1.
pub const NCC_WIRELESS_TXPOWER: MdcCode = MdcCode::new(69428);

/// `69624^MDC_DEV_PH^MDC`, partition 1.
pub const DEV_PH: MdcCode = MdcCode::new(69624);

/// `69625^MDC_DEV_PH_MDS^MDC`, partition 1.
pub const DEV_PH_MDS: MdcCode = MdcCode::new(69625);

/// `69626^MDC_DEV_PH_VMD^MDC`, partition 1.
pub const DEV_PH_VMD: MdcCode = MdcCode::new(69626);

/// `69627^MDC_DEV_PH_CHAN^MDC`, partition 1.
pub const DEV_PH_CHAN: MdcCode = MdcCode::new(69627);

/// `69628^MDC_DEV_PH_METRIC^MDC`, partition 1.
pub const DEV_PH_METRIC: MdcCode = MdcCode::new(69628);

/// `69629^MDC_DEV_PH_FACET^MDC`, partition 1.
pub const DEV_PH_FACET: MdcCode = MdcCode::new(69629);

/// `69630^MDC_DEV_PH_SUBFACET^MDC`, partition 1.
pub const DEV_PH_SUBFACET: MdcCode = MdcCode::new(69630);

/// `69631^MDC_DEV_PH_SUBSUBFACET^MDC`, partition 1.
pub const DEV_PH_SUBSUBFACET: MdcCode = MdcCode::new(69631);

/// `69632^MDC_DEV^MDC`, partition 1.
pub const DEV: MdcCode = MdcCode::new(69632);

/// `69633^MDC_DEV_MDS^MDC`, partition 1.
pub const DEV_MDS: MdcCode = MdcCode::new(69633);

/// `69634^MDC_DEV_VMD^MDC`, partition 1.
pub const DEV_VMD: MdcCode = MdcCode::new(69634);

/// `69635^MDC_DEV_CHAN^MDC`, partition 1.
pub const DEV_CHAN: MdcCode = MdcCode::new(69635);

/// `69636^MDC_DEV_ANALY^MDC`, partition 1.
pub const DEV_ANALY: MdcCode = MdcCode::new(69636);

/// `69637^MDC_DEV_ANALY_MDS^MDC`, partition 1.
pub const DEV_ANALY_MDS: MdcCode = MdcCode::new(69637);

/// `69638^MDC_DEV_ANALY_VMD^MDC`, partition 1.
pub const DEV_ANALY_VMD: MdcCode = MdcCode::new(69638);

/// `69639^MDC_DEV_ANALY_CHAN^MDC`, partition 1.
pub const DEV_ANALY_CHAN: MdcCode = MdcCode::new(69639);

/// `69640^MDC_DEV_ANALY_SAT_O2^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2: MdcCode = MdcCode::new(69640);

/// `69641^MDC_DEV_ANALY_SAT_O2_MDS^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_MDS: MdcCode = MdcCode::new(69641);

/// `69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_VMD: MdcCode = MdcCode::new(69642);

/// `69643^MDC_DEV_ANALY_SAT_O2_CHAN^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_CHAN: MdcCode = MdcCode::new(69643);

/// `69644^MDC_DEV_ANALY_CONC_GAS_IDENT^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_IDENT: MdcCode = MdcCode::new(69644);

/// `69645^MDC_DEV_ANALY_CONC_GAS_IDENT_MDS^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_IDENT_MDS: MdcCode = MdcCode::new(69645);

/// `69646^MDC_DEV_ANALY_CONC_GAS_IDENT_VMD^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_IDENT_VMD: MdcCode = MdcCode::new(69646);

/// `69647^MDC_DEV_ANALY_CONC_GAS_IDENT_CHAN^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_IDENT_CHAN: MdcCode = MdcCode::new(69647);

/// `69648^MDC_DEV_ANALY_CONC_GAS_MULTI_PARAM^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_MULTI_PARAM: MdcCode = MdcCode::new(69648);

/// `69649^MDC_DEV_ANALY_CONC_GAS_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69649);

/// `69650^MDC_DEV_ANALY_CONC_GAS_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69650);

/// `69651^MDC_DEV_ANALY_CONC_GAS_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_ANALY_CONC_GAS_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69651);

/// `69652^MDC_DEV_ANALY_URINE_CHEM^MDC`, partition 1.
pub const DEV_ANALY_URINE_CHEM: MdcCode = MdcCode::new(69652);

/// `69653^MDC_DEV_ANALY_URINE_CHEM_MDS^MDC`, partition 1.
pub const DEV_ANALY_URINE_CHEM_MDS: MdcCode = MdcCode::new(69653);

/// `69654^MDC_DEV_ANALY_URINE_CHEM_VMD^MDC`, partition 1.
pub const DEV_ANALY_URINE_CHEM_VMD: MdcCode = MdcCode::new(69654);

/// `69655^MDC_DEV_ANALY_URINE_CHEM_CHAN^MDC`, partition 1.
pub const DEV_ANALY_URINE_CHEM_CHAN: MdcCode = MdcCode::new(69655);

/// `69656^MDC_DEV_ANALY_ELEC_POTL_BRAIN^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_BRAIN: MdcCode = MdcCode::new(69656);

/// `69657^MDC_DEV_ANALY_ELEC_POTL_BRAIN_MDS^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_BRAIN_MDS: MdcCode = MdcCode::new(69657);

/// `69658^MDC_DEV_ANALY_ELEC_POTL_BRAIN_VMD^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_BRAIN_VMD: MdcCode = MdcCode::new(69658);

/// `69659^MDC_DEV_ANALY_ELEC_POTL_BRAIN_CHAN^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_BRAIN_CHAN: MdcCode = MdcCode::new(69659);

/// `69660^MDC_DEV_ANALY_ELEC_POTL_HEART_ACTIV^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_HEART_ACTIV: MdcCode = MdcCode::new(69660);

/// `69661^MDC_DEV_ANALY_ELEC_POTL_HEART_ACTIV_MDS^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_HEART_ACTIV_MDS: MdcCode = MdcCode::new(69661);

/// `69662^MDC_DEV_ANALY_ELEC_POTL_HEART_ACTIV_VMD^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_HEART_ACTIV_VMD: MdcCode = MdcCode::new(69662);

/// `69663^MDC_DEV_ANALY_ELEC_POTL_HEART_ACTIV_CHAN^MDC`, partition 1.
pub const DEV_ANALY_ELEC_POTL_HEART_ACTIV_CHAN: MdcCode = MdcCode::new(69663);

/// `69664^MDC_DEV_ANALY_FLOW_AWAY^MDC`, partition 1.
pub const DEV_ANALY_FLOW_AWAY: MdcCode = MdcCode::new(69664);

/// `69665^MDC_DEV_ANALY_FLOW_AWAY_MDS^MDC`, partition 1.
pub const DEV_ANALY_FLOW_AWAY_MDS: MdcCode = MdcCode::new(69665);

/// `69666^MDC_DEV_ANALY_FLOW_AWAY_VMD^MDC`, partition 1.
pub const DEV_ANALY_FLOW_AWAY_VMD: MdcCode = MdcCode::new(69666);

/// `69667^MDC_DEV_ANALY_FLOW_AWAY_CHAN^MDC`, partition 1.
pub const DEV_ANALY_FLOW_AWAY_CHAN: MdcCode = MdcCode::new(69667);

/// `69668^MDC_DEV_ANALY_CARD_OUTPUT^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT: MdcCode = MdcCode::new(69668);

/// `69669^MDC_DEV_ANALY_CARD_OUTPUT_MDS^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_MDS: MdcCode = MdcCode::new(69669);

/// `69670^MDC_DEV_ANALY_CARD_OUTPUT_VMD^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_VMD: MdcCode = MdcCode::new(69670);

/// `69671^MDC_DEV_ANALY_CARD_OUTPUT_CHAN^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_CHAN: MdcCode = MdcCode::new(69671);

/// `69672^MDC_DEV_ANALY_FLOW_LUNG^MDC`, partition 1.
pub const DEV_ANALY_FLOW_LUNG: MdcCode = MdcCode::new(69672);

/// `69673^MDC_DEV_ANALY_FLOW_LUNG_MDS^MDC`, partition 1.
pub const DEV_ANALY_FLOW_LUNG_MDS: MdcCode = MdcCode::new(69673);

/// `69674^MDC_DEV_ANALY_FLOW_LUNG_VMD^MDC`, partition 1.
pub const DEV_ANALY_FLOW_LUNG_VMD: MdcCode = MdcCode::new(69674);

/// `69675^MDC_DEV_ANALY_FLOW_LUNG_CHAN^MDC`, partition 1.
pub const DEV_ANALY_FLOW_LUNG_CHAN: MdcCode = MdcCode::new(69675);

/// `69676^MDC_DEV_ANALY_FLOW_URINE^MDC`, partition 1.
pub const DEV_ANALY_FLOW_URINE: MdcCode = MdcCode::new(69676);

/// `69677^MDC_DEV_ANALY_FLOW_URINE_MDS^MDC`, partition 1.
pub const DEV_ANALY_FLOW_URINE_MDS: MdcCode = MdcCode::new(69677);

/// `69678^MDC_DEV_ANALY_FLOW_URINE_VMD^MDC`, partition 1.
pub const DEV_ANALY_FLOW_URINE_VMD: MdcCode = MdcCode::new(69678);

/// `69679^MDC_DEV_ANALY_FLOW_URINE_CHAN^MDC`, partition 1.
pub const DEV_ANALY_FLOW_URINE_CHAN: MdcCode = MdcCode::new(69679);

/// `69680^MDC_DEV_ANALY_AWAY_MULTI_PARAM^MDC`, partition 1.
pub const DEV_ANALY_AWAY_MULTI_PARAM: MdcCode = MdcCode::new(69680);

/// `69681^MDC_DEV_ANALY_AWAY_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_ANALY_AWAY_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69681);

/// `69682^MDC_DEV_ANALY_AWAY_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_ANALY_AWAY_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69682);

/// `69683^MDC_DEV_ANALY_AWAY_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_ANALY_AWAY_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69683);

/// `69684^MDC_DEV_ANALY_BLD_CHEM_MULTI_PARAM^MDC`, partition 1.
pub const DEV_ANALY_BLD_CHEM_MULTI_PARAM: MdcCode = MdcCode::new(69684);

/// `69685^MDC_DEV_ANALY_BLD_CHEM_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_ANALY_BLD_CHEM_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69685);

/// `69686^MDC_DEV_ANALY_BLD_CHEM_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_ANALY_BLD_CHEM_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69686);

/// `69687^MDC_DEV_ANALY_BLD_CHEM_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_ANALY_BLD_CHEM_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69687);

/// `69688^MDC_DEV_ANALY_LUNG^MDC`, partition 1.
pub const DEV_ANALY_LUNG: MdcCode = MdcCode::new(69688);

/// `69689^MDC_DEV_ANALY_LUNG_MDS^MDC`, partition 1.
pub const DEV_ANALY_LUNG_MDS: MdcCode = MdcCode::new(69689);

/// `69690^MDC_DEV_ANALY_LUNG_VMD^MDC`, partition 1.
pub const DEV_ANALY_LUNG_VMD: MdcCode = MdcCode::new(69690);

/// `69691^MDC_DEV_ANALY_LUNG_CHAN^MDC`, partition 1.
pub const DEV_ANALY_LUNG_CHAN: MdcCode = MdcCode::new(69691);

/// `69692^MDC_DEV_ANALY_MUSCL^MDC`, partition 1.
pub const DEV_ANALY_MUSCL: MdcCode = MdcCode::new(69692);

/// `69693^MDC_DEV_ANALY_MUSCL_MDS^MDC`, partition 1.
pub const DEV_ANALY_MUSCL_MDS: MdcCode = MdcCode::new(69693);

/// `69694^MDC_DEV_ANALY_MUSCL_VMD^MDC`, partition 1.
pub const DEV_ANALY_MUSCL_VMD: MdcCode = MdcCode::new(69694);

/// `69695^MDC_DEV_ANALY_MUSCL_CHAN^MDC`, partition 1.
pub const DEV_ANALY_MUSCL_CHAN: MdcCode = MdcCode::new(69695);

/// `69696^MDC_DEV_ANALY_PT_PHYSIO^MDC`, partition 1.
pub const DEV_ANALY_PT_PHYSIO: MdcCode = MdcCode::new(69696);

/// `69697^MDC_DEV_ANALY_PT_PHYSIO_MDS^MDC`, partition 1.
pub const DEV_ANALY_PT_PHYSIO_MDS: MdcCode = MdcCode::new(69697);

/// `69698^MDC_DEV_ANALY_PT_PHYSIO_VMD^MDC`, partition 1.
pub const DEV_ANALY_PT_PHYSIO_VMD: MdcCode = MdcCode::new(69698);

/// `69699^MDC_DEV_ANALY_PT_PHYSIO_CHAN^MDC`, partition 1.
pub const DEV_ANALY_PT_PHYSIO_CHAN: MdcCode = MdcCode::new(69699);

/// `69700^MDC_DEV_ANALY_SKIN_MULTI_PARAM^MDC`, partition 1.
pub const DEV_ANALY_SKIN_MULTI_PARAM: MdcCode = MdcCode::new(69700);

/// `69701^MDC_DEV_ANALY_SKIN_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_ANALY_SKIN_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69701);

/// `69702^MDC_DEV_ANALY_SKIN_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_ANALY_SKIN_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69702);

/// `69703^MDC_DEV_ANALY_SKIN_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_ANALY_SKIN_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69703);

/// `69704^MDC_DEV_ANALY_PRESS_AWAY^MDC`, partition 1.
pub const DEV_ANALY_PRESS_AWAY: MdcCode = MdcCode::new(69704);

/// `69705^MDC_DEV_ANALY_PRESS_AWAY_MDS^MDC`, partition 1.
pub const DEV_ANALY_PRESS_AWAY_MDS: MdcCode = MdcCode::new(69705);

/// `69706^MDC_DEV_ANALY_PRESS_AWAY_VMD^MDC`, partition 1.
pub const DEV_ANALY_PRESS_AWAY_VMD: MdcCode = MdcCode::new(69706);

/// `69707^MDC_DEV_ANALY_PRESS_AWAY_CHAN^MDC`, partition 1.
pub const DEV_ANALY_PRESS_AWAY_CHAN: MdcCode = MdcCode::new(69707);

/// `69708^MDC_DEV_ANALY_PRESS_BLD^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BLD: MdcCode = MdcCode::new(69708);

/// `69709^MDC_DEV_ANALY_PRESS_BLD_MDS^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BLD_MDS: MdcCode = MdcCode::new(69709);

/// `69710^MDC_DEV_ANALY_PRESS_BLD_VMD^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BLD_VMD: MdcCode = MdcCode::new(69710);

/// `69711^MDC_DEV_ANALY_PRESS_BLD_CHAN^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BLD_CHAN: MdcCode = MdcCode::new(69711);

/// `69712^MDC_DEV_ANALY_PRESS_BRAIN_INTRACRAN^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BRAIN_INTRACRAN: MdcCode = MdcCode::new(69712);

/// `69713^MDC_DEV_ANALY_PRESS_BRAIN_INTRACRAN_MDS^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BRAIN_INTRACRAN_MDS: MdcCode = MdcCode::new(69713);

/// `69714^MDC_DEV_ANALY_PRESS_BRAIN_INTRACRAN_VMD^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BRAIN_INTRACRAN_VMD: MdcCode = MdcCode::new(69714);

/// `69715^MDC_DEV_ANALY_PRESS_BRAIN_INTRACRAN_CHAN^MDC`, partition 1.
pub const DEV_ANALY_PRESS_BRAIN_INTRACRAN_CHAN: MdcCode = MdcCode::new(69715);

/// `69716^MDC_DEV_ANALY_PRESS_LUNG^MDC`, partition 1.
pub const DEV_ANALY_PRESS_LUNG: MdcCode = MdcCode::new(69716);

/// `69717^MDC_DEV_ANALY_PRESS_LUNG_MDS^MDC`, partition 1.
pub const DEV_ANALY_PRESS_LUNG_MDS: MdcCode = MdcCode::new(69717);

/// `69718^MDC_DEV_ANALY_PRESS_LUNG_VMD^MDC`, partition 1.
pub const DEV_ANALY_PRESS_LUNG_VMD: MdcCode = MdcCode::new(69718);

/// `69719^MDC_DEV_ANALY_PRESS_LUNG_CHAN^MDC`, partition 1.
pub const DEV_ANALY_PRESS_LUNG_CHAN: MdcCode = MdcCode::new(69719);

/// `69720^MDC_DEV_ANALY_RESP_RATE^MDC`, partition 1.
pub const DEV_ANALY_RESP_RATE: MdcCode = MdcCode::new(69720);

/// `69721^MDC_DEV_ANALY_RESP_RATE_MDS^MDC`, partition 1.
pub const DEV_ANALY_RESP_RATE_MDS: MdcCode = MdcCode::new(69721);

/// `69722^MDC_DEV_ANALY_RESP_RATE_VMD^MDC`, partition 1.
pub const DEV_ANALY_RESP_RATE_VMD: MdcCode = MdcCode::new(69722);

/// `69723^MDC_DEV_ANALY_RESP_RATE_CHAN^MDC`, partition 1.
pub const DEV_ANALY_RESP_RATE_CHAN: MdcCode = MdcCode::new(69723);

/// `69724^MDC_DEV_ANALY_RES_LUNG^MDC`, partition 1.
pub const DEV_ANALY_RES_LUNG: MdcCode = MdcCode::new(69724);

/// `69725^MDC_DEV_ANALY_RES_LUNG_MDS^MDC`, partition 1.
pub const DEV_ANALY_RES_LUNG_MDS: MdcCode = MdcCode::new(69725);

/// `69726^MDC_DEV_ANALY_RES_LUNG_VMD^MDC`, partition 1.
pub const DEV_ANALY_RES_LUNG_VMD: MdcCode = MdcCode::new(69726);

/// `69727^MDC_DEV_ANALY_RES_LUNG_CHAN^MDC`, partition 1.
pub const DEV_ANALY_RES_LUNG_CHAN: MdcCode = MdcCode::new(69727);

/// `69728^MDC_DEV_ANALY_TEMP_HEART_OUTPUT^MDC`, partition 1.
pub const DEV_ANALY_TEMP_HEART_OUTPUT: MdcCode = MdcCode::new(69728);

/// `69729^MDC_DEV_ANALY_TEMP_HEART_OUTPUT_MDS^MDC`, partition 1.
pub const DEV_ANALY_TEMP_HEART_OUTPUT_MDS: MdcCode = MdcCode::new(69729);

/// `69730^MDC_DEV_ANALY_TEMP_HEART_OUTPUT_VMD^MDC`, partition 1.
pub const DEV_ANALY_TEMP_HEART_OUTPUT_VMD: MdcCode = MdcCode::new(69730);

/// `69731^MDC_DEV_ANALY_TEMP_HEART_OUTPUT_CHAN^MDC`, partition 1.
pub const DEV_ANALY_TEMP_HEART_OUTPUT_CHAN: MdcCode = MdcCode::new(69731);

/// `69732^MDC_DEV_ANALY_VOL_HEART^MDC`, partition 1.
pub const DEV_ANALY_VOL_HEART: MdcCode = MdcCode::new(69732);

/// `69733^MDC_DEV_ANALY_VOL_HEART_MDS^MDC`, partition 1.
pub const DEV_ANALY_VOL_HEART_MDS: MdcCode = MdcCode::new(69733);

/// `69734^MDC_DEV_ANALY_VOL_HEART_VMD^MDC`, partition 1.
pub const DEV_ANALY_VOL_HEART_VMD: MdcCode = MdcCode::new(69734);

/// `69735^MDC_DEV_ANALY_VOL_HEART_CHAN^MDC`, partition 1.
pub const DEV_ANALY_VOL_HEART_CHAN: MdcCode = MdcCode::new(69735);

/// `69736^MDC_DEV_ANALY_VOL_LUNG^MDC`, partition 1.
pub const DEV_ANALY_VOL_LUNG: MdcCode = MdcCode::new(69736);

/// `69737^MDC_DEV_ANALY_VOL_LUNG_MDS^MDC`, partition 1.
pub const DEV_ANALY_VOL_LUNG_MDS: MdcCode = MdcCode::new(69737);

/// `69738^MDC_DEV_ANALY_VOL_LUNG_VMD^MDC`, partition 1.
pub const DEV_ANALY_VOL_LUNG_VMD: MdcCode = MdcCode::new(69738);

/// `69739^MDC_DEV_ANALY_VOL_LUNG_CHAN^MDC`, partition 1.
pub const DEV_ANALY_VOL_LUNG_CHAN: MdcCode = MdcCode::new(69739);

/// `69740^MDC_DEV_CALC^MDC`, partition 1.
pub const DEV_CALC: MdcCode = MdcCode::new(69740);

/// `69741^MDC_DEV_CALC_MDS^MDC`, partition 1.
pub const DEV_CALC_MDS: MdcCode = MdcCode::new(69741);

/// `69742^MDC_DEV_CALC_VMD^MDC`, partition 1.
pub const DEV_CALC_VMD: MdcCode = MdcCode::new(69742);

/// `69743^MDC_DEV_CALC_CHAN^MDC`, partition 1.
pub const DEV_CALC_CHAN: MdcCode = MdcCode::new(69743);

/// `69744^MDC_DEV_CALC_HEMO^MDC`, partition 1.
pub const DEV_CALC_HEMO: MdcCode = MdcCode::new(69744);

/// `69745^MDC_DEV_CALC_HEMO_MDS^MDC`, partition 1.
pub const DEV_CALC_HEMO_MDS: MdcCode = MdcCode::new(69745);

/// `69746^MDC_DEV_CALC_HEMO_VMD^MDC`, partition 1.
pub const DEV_CALC_HEMO_VMD: MdcCode = MdcCode::new(69746);

/// `69747^MDC_DEV_CALC_HEMO_CHAN^MDC`, partition 1.
pub const DEV_CALC_HEMO_CHAN: MdcCode = MdcCode::new(69747);

/// `69748^MDC_DEV_CALC_RENAL^MDC`, partition 1.
pub const DEV_CALC_RENAL: MdcCode = MdcCode::new(69748);

/// `69749^MDC_DEV_CALC_RENAL_MDS^MDC`, partition 1.
pub const DEV_CALC_RENAL_MDS: MdcCode = MdcCode::new(69749);

/// `69750^MDC_DEV_CALC_RENAL_VMD^MDC`, partition 1.
pub const DEV_CALC_RENAL_VMD: MdcCode = MdcCode::new(69750);

/// `69751^MDC_DEV_CALC_RENAL_CHAN^MDC`, partition 1.
pub const DEV_CALC_RENAL_CHAN: MdcCode = MdcCode::new(69751);

/// `69752^MDC_DEV_FILTER_CONC^MDC`, partition 1.
pub const DEV_FILTER_CONC: MdcCode = MdcCode::new(69752);

/// `69753^MDC_DEV_FILTER_CONC_MDS^MDC`, partition 1.
pub const DEV_FILTER_CONC_MDS: MdcCode = MdcCode::new(69753);

/// `69754^MDC_DEV_FILTER_CONC_VMD^MDC`, partition 1.
pub const DEV_FILTER_CONC_VMD: MdcCode = MdcCode::new(69754);

/// `69755^MDC_DEV_FILTER_CONC_CHAN^MDC`, partition 1.
pub const DEV_FILTER_CONC_CHAN: MdcCode = MdcCode::new(69755);

/// `69756^MDC_DEV_FILTER_CONC_AWAY^MDC`, partition 1.
pub const DEV_FILTER_CONC_AWAY: MdcCode = MdcCode::new(69756);

/// `69757^MDC_DEV_FILTER_CONC_AWAY_MDS^MDC`, partition 1.
pub const DEV_FILTER_CONC_AWAY_MDS: MdcCode = MdcCode::new(69757);

/// `69758^MDC_DEV_FILTER_CONC_AWAY_VMD^MDC`, partition 1.
pub const DEV_FILTER_CONC_AWAY_VMD: MdcCode = MdcCode::new(69758);

/// `69759^MDC_DEV_FILTER_CONC_AWAY_CHAN^MDC`, partition 1.
pub const DEV_FILTER_CONC_AWAY_CHAN: MdcCode = MdcCode::new(69759);

/// `69760^MDC_DEV_GEN^MDC`, partition 1.
pub const DEV_GEN: MdcCode = MdcCode::new(69760);

/// `69761^MDC_DEV_GEN_MDS^MDC`, partition 1.
pub const DEV_GEN_MDS: MdcCode = MdcCode::new(69761);

/// `69762^MDC_DEV_GEN_VMD^MDC`, partition 1.
pub const DEV_GEN_VMD: MdcCode = MdcCode::new(69762);

/// `69763^MDC_DEV_GEN_CHAN^MDC`, partition 1.
pub const DEV_GEN_CHAN: MdcCode = MdcCode::new(69763);

/// `69764^MDC_DEV_GEN_CONC_AWAY^MDC`, partition 1.
pub const DEV_GEN_CONC_AWAY: MdcCode = MdcCode::new(69764);

/// `69765^MDC_DEV_GEN_CONC_AWAY_MDS^MDC`, partition 1.
pub const DEV_GEN_CONC_AWAY_MDS: MdcCode = MdcCode::new(69765);

/// `69766^MDC_DEV_GEN_CONC_AWAY_VMD^MDC`, partition 1.
pub const DEV_GEN_CONC_AWAY_VMD: MdcCode = MdcCode::new(69766);

/// `69767^MDC_DEV_GEN_CONC_AWAY_CHAN^MDC`, partition 1.
pub const DEV_GEN_CONC_AWAY_CHAN: MdcCode = MdcCode::new(69767);

/// `69768^MDC_DEV_GEN_ELEC_POTL_HEART_DEFIB^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_HEART_DEFIB: MdcCode = MdcCode::new(69768);

/// `69769^MDC_DEV_GEN_ELEC_POTL_HEART_DEFIB_MDS^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_HEART_DEFIB_MDS: MdcCode = MdcCode::new(69769);

/// `69770^MDC_DEV_GEN_ELEC_POTL_HEART_DEFIB_VMD^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_HEART_DEFIB_VMD: MdcCode = MdcCode::new(69770);

/// `69771^MDC_DEV_GEN_ELEC_POTL_HEART_DEFIB_CHAN^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_HEART_DEFIB_CHAN: MdcCode = MdcCode::new(69771);

/// `69772^MDC_DEV_GEN_ELEC_POTL_MUSCL^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_MUSCL: MdcCode = MdcCode::new(69772);

/// `69773^MDC_DEV_GEN_ELEC_POTL_MUSCL_MDS^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_MUSCL_MDS: MdcCode = MdcCode::new(69773);

/// `69774^MDC_DEV_GEN_ELEC_POTL_MUSCL_VMD^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_MUSCL_VMD: MdcCode = MdcCode::new(69774);

/// `69775^MDC_DEV_GEN_ELEC_POTL_MUSCL_CHAN^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_MUSCL_CHAN: MdcCode = MdcCode::new(69775);

/// `69776^MDC_DEV_GEN_ELEC_POTL_SKIN^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_SKIN: MdcCode = MdcCode::new(69776);

/// `69777^MDC_DEV_GEN_ELEC_POTL_SKIN_MDS^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_SKIN_MDS: MdcCode = MdcCode::new(69777);

/// `69778^MDC_DEV_GEN_ELEC_POTL_SKIN_VMD^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_SKIN_VMD: MdcCode = MdcCode::new(69778);

/// `69779^MDC_DEV_GEN_ELEC_POTL_SKIN_CHAN^MDC`, partition 1.
pub const DEV_GEN_ELEC_POTL_SKIN_CHAN: MdcCode = MdcCode::new(69779);

/// `69780^MDC_DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM^MDC`, partition 1.
pub const DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM: MdcCode = MdcCode::new(69780);

/// `69781^MDC_DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69781);

/// `69782^MDC_DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69782);

/// `69783^MDC_DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_GEN_EVOK_POTL_BRAIN_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69783);

/// `69784^MDC_DEV_GEN_RATE_HEART^MDC`, partition 1.
pub const DEV_GEN_RATE_HEART: MdcCode = MdcCode::new(69784);

/// `69785^MDC_DEV_GEN_RATE_HEART_MDS^MDC`, partition 1.
pub const DEV_GEN_RATE_HEART_MDS: MdcCode = MdcCode::new(69785);

/// `69786^MDC_DEV_GEN_RATE_HEART_VMD^MDC`, partition 1.
pub const DEV_GEN_RATE_HEART_VMD: MdcCode = MdcCode::new(69786);

/// `69787^MDC_DEV_GEN_RATE_HEART_CHAN^MDC`, partition 1.
pub const DEV_GEN_RATE_HEART_CHAN: MdcCode = MdcCode::new(69787);

/// `69788^MDC_DEV_GEN_TEMP_MUSCL^MDC`, partition 1.
pub const DEV_GEN_TEMP_MUSCL: MdcCode = MdcCode::new(69788);

/// `69789^MDC_DEV_GEN_TEMP_MUSCL_MDS^MDC`, partition 1.
pub const DEV_GEN_TEMP_MUSCL_MDS: MdcCode = MdcCode::new(69789);

/// `69790^MDC_DEV_GEN_TEMP_MUSCL_VMD^MDC`, partition 1.
pub const DEV_GEN_TEMP_MUSCL_VMD: MdcCode = MdcCode::new(69790);

/// `69791^MDC_DEV_GEN_TEMP_MUSCL_CHAN^MDC`, partition 1.
pub const DEV_GEN_TEMP_MUSCL_CHAN: MdcCode = MdcCode::new(69791);

/// `69792^MDC_DEV_METER^MDC`, partition 1.
pub const DEV_METER: MdcCode = MdcCode::new(69792);

/// `69793^MDC_DEV_METER_MDS^MDC`, partition 1.
pub const DEV_METER_MDS: MdcCode = MdcCode::new(69793);

/// `69794^MDC_DEV_METER_VMD^MDC`, partition 1.
pub const DEV_METER_VMD: MdcCode = MdcCode::new(69794);

/// `69795^MDC_DEV_METER_CHAN^MDC`, partition 1.
pub const DEV_METER_CHAN: MdcCode = MdcCode::new(69795);

/// `69796^MDC_DEV_ECG^MDC`, partition 1.
pub const DEV_ECG: MdcCode = MdcCode::new(69796);

/// `69797^MDC_DEV_ECG_MDS^MDC`, partition 1.
pub const DEV_ECG_MDS: MdcCode = MdcCode::new(69797);

/// `69798^MDC_DEV_ECG_VMD^MDC`, partition 1.
pub const DEV_ECG_VMD: MdcCode = MdcCode::new(69798);

/// `69799^MDC_DEV_ECG_CHAN^MDC`, partition 1.
pub const DEV_ECG_CHAN: MdcCode = MdcCode::new(69799);

/// `69800^MDC_DEV_METER_CONC_SKIN_GAS^MDC`, partition 1.
pub const DEV_METER_CONC_SKIN_GAS: MdcCode = MdcCode::new(69800);

/// `69801^MDC_DEV_METER_CONC_SKIN_GAS_MDS^MDC`, partition 1.
pub const DEV_METER_CONC_SKIN_GAS_MDS: MdcCode = MdcCode::new(69801);

/// `69802^MDC_DEV_METER_CONC_SKIN_GAS_VMD^MDC`, partition 1.
pub const DEV_METER_CONC_SKIN_GAS_VMD: MdcCode = MdcCode::new(69802);

/// `69803^MDC_DEV_METER_CONC_SKIN_GAS_CHAN^MDC`, partition 1.
pub const DEV_METER_CONC_SKIN_GAS_CHAN: MdcCode = MdcCode::new(69803);

/// `69804^MDC_DEV_METER_CONC_URINE^MDC`, partition 1.
pub const DEV_METER_CONC_URINE: MdcCode = MdcCode::new(69804);

/// `69805^MDC_DEV_METER_CONC_URINE_MDS^MDC`, partition 1.
pub const DEV_METER_CONC_URINE_MDS: MdcCode = MdcCode::new(69805);

/// `69806^MDC_DEV_METER_CONC_URINE_VMD^MDC`, partition 1.
pub const DEV_METER_CONC_URINE_VMD: MdcCode = MdcCode::new(69806);

/// `69807^MDC_DEV_METER_CONC_URINE_CHAN^MDC`, partition 1.
pub const DEV_METER_CONC_URINE_CHAN: MdcCode = MdcCode::new(69807);

/// `69808^MDC_DEV_EEG^MDC`, partition 1.
pub const DEV_EEG: MdcCode = MdcCode::new(69808);

/// `69809^MDC_DEV_EEG_MDS^MDC`, partition 1.
pub const DEV_EEG_MDS: MdcCode = MdcCode::new(69809);

/// `69810^MDC_DEV_EEG_VMD^MDC`, partition 1.
pub const DEV_EEG_VMD: MdcCode = MdcCode::new(69810);

/// `69811^MDC_DEV_EEG_CHAN^MDC`, partition 1.
pub const DEV_EEG_CHAN: MdcCode = MdcCode::new(69811);

/// `69812^MDC_DEV_EMG^MDC`, partition 1.
pub const DEV_EMG: MdcCode = MdcCode::new(69812);

/// `69813^MDC_DEV_EMG_MDS^MDC`, partition 1.
pub const DEV_EMG_MDS: MdcCode = MdcCode::new(69813);

/// `69814^MDC_DEV_EMG_VMD^MDC`, partition 1.
pub const DEV_EMG_VMD: MdcCode = MdcCode::new(69814);

/// `69815^MDC_DEV_EMG_CHAN^MDC`, partition 1.
pub const DEV_EMG_CHAN: MdcCode = MdcCode::new(69815);

/// `69816^MDC_DEV_METER_FLOW_AWAY^MDC`, partition 1.
pub const DEV_METER_FLOW_AWAY: MdcCode = MdcCode::new(69816);

/// `69817^MDC_DEV_METER_FLOW_AWAY_MDS^MDC`, partition 1.
pub const DEV_METER_FLOW_AWAY_MDS: MdcCode = MdcCode::new(69817);

/// `69818^MDC_DEV_METER_FLOW_AWAY_VMD^MDC`, partition 1.
pub const DEV_METER_FLOW_AWAY_VMD: MdcCode = MdcCode::new(69818);

/// `69819^MDC_DEV_METER_FLOW_AWAY_CHAN^MDC`, partition 1.
pub const DEV_METER_FLOW_AWAY_CHAN: MdcCode = MdcCode::new(69819);

/// `69820^MDC_DEV_METER_FLOW_BLD^MDC`, partition 1.
pub const DEV_METER_FLOW_BLD: MdcCode = MdcCode::new(69820);

/// `69821^MDC_DEV_METER_FLOW_BLD_MDS^MDC`, partition 1.
pub const DEV_METER_FLOW_BLD_MDS: MdcCode = MdcCode::new(69821);

/// `69822^MDC_DEV_METER_FLOW_BLD_VMD^MDC`, partition 1.
pub const DEV_METER_FLOW_BLD_VMD: MdcCode = MdcCode::new(69822);

/// `69823^MDC_DEV_METER_FLOW_BLD_CHAN^MDC`, partition 1.
pub const DEV_METER_FLOW_BLD_CHAN: MdcCode = MdcCode::new(69823);

/// `69824^MDC_DEV_METER_FLOW_CARD^MDC`, partition 1.
pub const DEV_METER_FLOW_CARD: MdcCode = MdcCode::new(69824);

/// `69825^MDC_DEV_METER_FLOW_CARD_MDS^MDC`, partition 1.
pub const DEV_METER_FLOW_CARD_MDS: MdcCode = MdcCode::new(69825);

/// `69826^MDC_DEV_METER_FLOW_CARD_VMD^MDC`, partition 1.
pub const DEV_METER_FLOW_CARD_VMD: MdcCode = MdcCode::new(69826);

/// `69827^MDC_DEV_METER_FLOW_CARD_CHAN^MDC`, partition 1.
pub const DEV_METER_FLOW_CARD_CHAN: MdcCode = MdcCode::new(69827);

/// `69828^MDC_DEV_METER_FLOW_LUNG^MDC`, partition 1.
pub const DEV_METER_FLOW_LUNG: MdcCode = MdcCode::new(69828);

/// `69829^MDC_DEV_METER_FLOW_LUNG_MDS^MDC`, partition 1.
pub const DEV_METER_FLOW_LUNG_MDS: MdcCode = MdcCode::new(69829);

/// `69830^MDC_DEV_METER_FLOW_LUNG_VMD^MDC`, partition 1.
pub const DEV_METER_FLOW_LUNG_VMD: MdcCode = MdcCode::new(69830);

/// `69831^MDC_DEV_METER_FLOW_LUNG_CHAN^MDC`, partition 1.
pub const DEV_METER_FLOW_LUNG_CHAN: MdcCode = MdcCode::new(69831);

/// `69832^MDC_DEV_METER_FLOW_URINE^MDC`, partition 1.
pub const DEV_METER_FLOW_URINE: MdcCode = MdcCode::new(69832);

/// `69833^MDC_DEV_METER_FLOW_URINE_MDS^MDC`, partition 1.
pub const DEV_METER_FLOW_URINE_MDS: MdcCode = MdcCode::new(69833);

/// `69834^MDC_DEV_METER_FLOW_URINE_VMD^MDC`, partition 1.
pub const DEV_METER_FLOW_URINE_VMD: MdcCode = MdcCode::new(69834);

/// `69835^MDC_DEV_METER_FLOW_URINE_CHAN^MDC`, partition 1.
pub const DEV_METER_FLOW_URINE_CHAN: MdcCode = MdcCode::new(69835);

/// `69836^MDC_DEV_METER_PHYSIO_MULTI_PARAM^MDC`, partition 1.
pub const DEV_METER_PHYSIO_MULTI_PARAM: MdcCode = MdcCode::new(69836);

/// `69837^MDC_DEV_METER_PHYSIO_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_METER_PHYSIO_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69837);

/// `69838^MDC_DEV_METER_PHYSIO_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_METER_PHYSIO_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69838);

/// `69839^MDC_DEV_METER_PHYSIO_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_METER_PHYSIO_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69839);

/// `69840^MDC_DEV_METER_SKIN_MULTI_PARAM^MDC`, partition 1.
pub const DEV_METER_SKIN_MULTI_PARAM: MdcCode = MdcCode::new(69840);

/// `69841^MDC_DEV_METER_SKIN_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_METER_SKIN_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69841);

/// `69842^MDC_DEV_METER_SKIN_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_METER_SKIN_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69842);

/// `69843^MDC_DEV_METER_SKIN_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_METER_SKIN_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69843);

/// `69844^MDC_DEV_METER_BLD_CHEM^MDC`, partition 1.
pub const DEV_METER_BLD_CHEM: MdcCode = MdcCode::new(69844);

/// `69845^MDC_DEV_METER_BLD_CHEM_MDS^MDC`, partition 1.
pub const DEV_METER_BLD_CHEM_MDS: MdcCode = MdcCode::new(69845);

/// `69846^MDC_DEV_METER_BLD_CHEM_VMD^MDC`, partition 1.
pub const DEV_METER_BLD_CHEM_VMD: MdcCode = MdcCode::new(69846);

/// `69847^MDC_DEV_METER_BLD_CHEM_CHAN^MDC`, partition 1.
pub const DEV_METER_BLD_CHEM_CHAN: MdcCode = MdcCode::new(69847);

/// `69848^MDC_DEV_METER_PRESS_AIR^MDC`, partition 1.
pub const DEV_METER_PRESS_AIR: MdcCode = MdcCode::new(69848);

/// `69849^MDC_DEV_METER_PRESS_AIR_MDS^MDC`, partition 1.
pub const DEV_METER_PRESS_AIR_MDS: MdcCode = MdcCode::new(69849);

/// `69850^MDC_DEV_METER_PRESS_AIR_VMD^MDC`, partition 1.
pub const DEV_METER_PRESS_AIR_VMD: MdcCode = MdcCode::new(69850);

/// `69851^MDC_DEV_METER_PRESS_AIR_CHAN^MDC`, partition 1.
pub const DEV_METER_PRESS_AIR_CHAN: MdcCode = MdcCode::new(69851);

/// `69852^MDC_DEV_METER_PRESS_BLD^MDC`, partition 1.
pub const DEV_METER_PRESS_BLD: MdcCode = MdcCode::new(69852);

/// `69853^MDC_DEV_METER_PRESS_BLD_MDS^MDC`, partition 1.
pub const DEV_METER_PRESS_BLD_MDS: MdcCode = MdcCode::new(69853);

/// `69854^MDC_DEV_METER_PRESS_BLD_VMD^MDC`, partition 1.
pub const DEV_METER_PRESS_BLD_VMD: MdcCode = MdcCode::new(69854);

/// `69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC`, partition 1.
pub const DEV_METER_PRESS_BLD_CHAN: MdcCode = MdcCode::new(69855);

/// `69856^MDC_DEV_METER_PRESS_INTRA_CRAN^MDC`, partition 1.
pub const DEV_METER_PRESS_INTRA_CRAN: MdcCode = MdcCode::new(69856);

/// `69857^MDC_DEV_METER_PRESS_INTRA_CRAN_MDS^MDC`, partition 1.
pub const DEV_METER_PRESS_INTRA_CRAN_MDS: MdcCode = MdcCode::new(69857);

/// `69858^MDC_DEV_METER_PRESS_INTRA_CRAN_VMD^MDC`, partition 1.
pub const DEV_METER_PRESS_INTRA_CRAN_VMD: MdcCode = MdcCode::new(69858);

/// `69859^MDC_DEV_METER_PRESS_INTRA_CRAN_CHAN^MDC`, partition 1.
pub const DEV_METER_PRESS_INTRA_CRAN_CHAN: MdcCode = MdcCode::new(69859);

/// `69860^MDC_DEV_METER_PRESS_HEART^MDC`, partition 1.
pub const DEV_METER_PRESS_HEART: MdcCode = MdcCode::new(69860);

/// `69861^MDC_DEV_METER_PRESS_HEART_MDS^MDC`, partition 1.
pub const DEV_METER_PRESS_HEART_MDS: MdcCode = MdcCode::new(69861);

/// `69862^MDC_DEV_METER_PRESS_HEART_VMD^MDC`, partition 1.
pub const DEV_METER_PRESS_HEART_VMD: MdcCode = MdcCode::new(69862);

/// `69863^MDC_DEV_METER_PRESS_HEART_CHAN^MDC`, partition 1.
pub const DEV_METER_PRESS_HEART_CHAN: MdcCode = MdcCode::new(69863);

/// `69864^MDC_DEV_METER_PRESS_LUNG^MDC`, partition 1.
pub const DEV_METER_PRESS_LUNG: MdcCode = MdcCode::new(69864);

/// `69865^MDC_DEV_METER_PRESS_LUNG_MDS^MDC`, partition 1.
pub const DEV_METER_PRESS_LUNG_MDS: MdcCode = MdcCode::new(69865);

/// `69866^MDC_DEV_METER_PRESS_LUNG_VMD^MDC`, partition 1.
pub const DEV_METER_PRESS_LUNG_VMD: MdcCode = MdcCode::new(69866);

/// `69867^MDC_DEV_METER_PRESS_LUNG_CHAN^MDC`, partition 1.
pub const DEV_METER_PRESS_LUNG_CHAN: MdcCode = MdcCode::new(69867);

/// `69868^MDC_DEV_METER_RES_AIR^MDC`, partition 1.
pub const DEV_METER_RES_AIR: MdcCode = MdcCode::new(69868);

/// `69869^MDC_DEV_METER_RES_AIR_MDS^MDC`, partition 1.
pub const DEV_METER_RES_AIR_MDS: MdcCode = MdcCode::new(69869);

/// `69870^MDC_DEV_METER_RES_AIR_VMD^MDC`, partition 1.
pub const DEV_METER_RES_AIR_VMD: MdcCode = MdcCode::new(69870);

/// `69871^MDC_DEV_METER_RES_AIR_CHAN^MDC`, partition 1.
pub const DEV_METER_RES_AIR_CHAN: MdcCode = MdcCode::new(69871);

/// `69872^MDC_DEV_METER_RES_LUNG^MDC`, partition 1.
pub const DEV_METER_RES_LUNG: MdcCode = MdcCode::new(69872);

/// `69873^MDC_DEV_METER_RES_LUNG_MDS^MDC`, partition 1.
pub const DEV_METER_RES_LUNG_MDS: MdcCode = MdcCode::new(69873);

/// `69874^MDC_DEV_METER_RES_LUNG_VMD^MDC`, partition 1.
pub const DEV_METER_RES_LUNG_VMD: MdcCode = MdcCode::new(69874);

/// `69875^MDC_DEV_METER_RES_LUNG_CHAN^MDC`, partition 1.
pub const DEV_METER_RES_LUNG_CHAN: MdcCode = MdcCode::new(69875);

/// `69876^MDC_DEV_METER_STRENGTH_MUSCL^MDC`, partition 1.
pub const DEV_METER_STRENGTH_MUSCL: MdcCode = MdcCode::new(69876);

/// `69877^MDC_DEV_METER_STRENGTH_MUSCL_MDS^MDC`, partition 1.
pub const DEV_METER_STRENGTH_MUSCL_MDS: MdcCode = MdcCode::new(69877);

/// `69878^MDC_DEV_METER_STRENGTH_MUSCL_VMD^MDC`, partition 1.
pub const DEV_METER_STRENGTH_MUSCL_VMD: MdcCode = MdcCode::new(69878);

/// `69879^MDC_DEV_METER_STRENGTH_MUSCL_CHAN^MDC`, partition 1.
pub const DEV_METER_STRENGTH_MUSCL_CHAN: MdcCode = MdcCode::new(69879);

/// `69880^MDC_DEV_METER_TEMP_AIR^MDC`, partition 1.
pub const DEV_METER_TEMP_AIR: MdcCode = MdcCode::new(69880);

/// `69881^MDC_DEV_METER_TEMP_AIR_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_AIR_MDS: MdcCode = MdcCode::new(69881);

/// `69882^MDC_DEV_METER_TEMP_AIR_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_AIR_VMD: MdcCode = MdcCode::new(69882);

/// `69883^MDC_DEV_METER_TEMP_AIR_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_AIR_CHAN: MdcCode = MdcCode::new(69883);

/// `69884^MDC_DEV_METER_TEMP_BLD^MDC`, partition 1.
pub const DEV_METER_TEMP_BLD: MdcCode = MdcCode::new(69884);

/// `69885^MDC_DEV_METER_TEMP_BLD_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_BLD_MDS: MdcCode = MdcCode::new(69885);

/// `69886^MDC_DEV_METER_TEMP_BLD_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_BLD_VMD: MdcCode = MdcCode::new(69886);

/// `69887^MDC_DEV_METER_TEMP_BLD_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_BLD_CHAN: MdcCode = MdcCode::new(69887);

/// `69888^MDC_DEV_METER_TEMP_BRAIN^MDC`, partition 1.
pub const DEV_METER_TEMP_BRAIN: MdcCode = MdcCode::new(69888);

/// `69889^MDC_DEV_METER_TEMP_BRAIN_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_BRAIN_MDS: MdcCode = MdcCode::new(69889);

/// `69890^MDC_DEV_METER_TEMP_BRAIN_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_BRAIN_VMD: MdcCode = MdcCode::new(69890);

/// `69891^MDC_DEV_METER_TEMP_BRAIN_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_BRAIN_CHAN: MdcCode = MdcCode::new(69891);

/// `69892^MDC_DEV_METER_TEMP_HEART^MDC`, partition 1.
pub const DEV_METER_TEMP_HEART: MdcCode = MdcCode::new(69892);

/// `69893^MDC_DEV_METER_TEMP_HEART_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_HEART_MDS: MdcCode = MdcCode::new(69893);

/// `69894^MDC_DEV_METER_TEMP_HEART_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_HEART_VMD: MdcCode = MdcCode::new(69894);

/// `69895^MDC_DEV_METER_TEMP_HEART_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_HEART_CHAN: MdcCode = MdcCode::new(69895);

/// `69896^MDC_DEV_METER_TEMP_LUNG^MDC`, partition 1.
pub const DEV_METER_TEMP_LUNG: MdcCode = MdcCode::new(69896);

/// `69897^MDC_DEV_METER_TEMP_LUNG_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_LUNG_MDS: MdcCode = MdcCode::new(69897);

/// `69898^MDC_DEV_METER_TEMP_LUNG_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_LUNG_VMD: MdcCode = MdcCode::new(69898);

/// `69899^MDC_DEV_METER_TEMP_LUNG_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_LUNG_CHAN: MdcCode = MdcCode::new(69899);

/// `69900^MDC_DEV_METER_TEMP^MDC`, partition 1.
pub const DEV_METER_TEMP: MdcCode = MdcCode::new(69900);

/// `69901^MDC_DEV_METER_TEMP_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_MDS: MdcCode = MdcCode::new(69901);

/// `69902^MDC_DEV_METER_TEMP_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_VMD: MdcCode = MdcCode::new(69902);

/// `69903^MDC_DEV_METER_TEMP_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_CHAN: MdcCode = MdcCode::new(69903);

/// `69904^MDC_DEV_METER_TEMP_RENAL^MDC`, partition 1.
pub const DEV_METER_TEMP_RENAL: MdcCode = MdcCode::new(69904);

/// `69905^MDC_DEV_METER_TEMP_RENAL_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_RENAL_MDS: MdcCode = MdcCode::new(69905);

/// `69906^MDC_DEV_METER_TEMP_RENAL_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_RENAL_VMD: MdcCode = MdcCode::new(69906);

/// `69907^MDC_DEV_METER_TEMP_RENAL_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_RENAL_CHAN: MdcCode = MdcCode::new(69907);

/// `69908^MDC_DEV_METER_TEMP_SKIN^MDC`, partition 1.
pub const DEV_METER_TEMP_SKIN: MdcCode = MdcCode::new(69908);

/// `69909^MDC_DEV_METER_TEMP_SKIN_MDS^MDC`, partition 1.
pub const DEV_METER_TEMP_SKIN_MDS: MdcCode = MdcCode::new(69909);

/// `69910^MDC_DEV_METER_TEMP_SKIN_VMD^MDC`, partition 1.
pub const DEV_METER_TEMP_SKIN_VMD: MdcCode = MdcCode::new(69910);

/// `69911^MDC_DEV_METER_TEMP_SKIN_CHAN^MDC`, partition 1.
pub const DEV_METER_TEMP_SKIN_CHAN: MdcCode = MdcCode::new(69911);

/// `69912^MDC_DEV_METER_VOL_AIR^MDC`, partition 1.
pub const DEV_METER_VOL_AIR: MdcCode = MdcCode::new(69912);

/// `69913^MDC_DEV_METER_VOL_AIR_MDS^MDC`, partition 1.
pub const DEV_METER_VOL_AIR_MDS: MdcCode = MdcCode::new(69913);

/// `69914^MDC_DEV_METER_VOL_AIR_VMD^MDC`, partition 1.
pub const DEV_METER_VOL_AIR_VMD: MdcCode = MdcCode::new(69914);

/// `69915^MDC_DEV_METER_VOL_AIR_CHAN^MDC`, partition 1.
pub const DEV_METER_VOL_AIR_CHAN: MdcCode = MdcCode::new(69915);

/// `69916^MDC_DEV_METER_VOL_HEART^MDC`, partition 1.
pub const DEV_METER_VOL_HEART: MdcCode = MdcCode::new(69916);

/// `69917^MDC_DEV_METER_VOL_HEART_MDS^MDC`, partition 1.
pub const DEV_METER_VOL_HEART_MDS: MdcCode = MdcCode::new(69917);

/// `69918^MDC_DEV_METER_VOL_HEART_VMD^MDC`, partition 1.
pub const DEV_METER_VOL_HEART_VMD: MdcCode = MdcCode::new(69918);

/// `69919^MDC_DEV_METER_VOL_HEART_CHAN^MDC`, partition 1.
pub const DEV_METER_VOL_HEART_CHAN: MdcCode = MdcCode::new(69919);

/// `69920^MDC_DEV_METER_VOL_MUSCL^MDC`, partition 1.
pub const DEV_METER_VOL_MUSCL: MdcCode = MdcCode::new(69920);

/// `69921^MDC_DEV_METER_VOL_MUSCL_MDS^MDC`, partition 1.
pub const DEV_METER_VOL_MUSCL_MDS: MdcCode = MdcCode::new(69921);

/// `69922^MDC_DEV_METER_VOL_MUSCL_VMD^MDC`, partition 1.
pub const DEV_METER_VOL_MUSCL_VMD: MdcCode = MdcCode::new(69922);

/// `69923^MDC_DEV_METER_VOL_MUSCL_CHAN^MDC`, partition 1.
pub const DEV_METER_VOL_MUSCL_CHAN: MdcCode = MdcCode::new(69923);

/// `69924^MDC_DEV_MON^MDC`, partition 1.
pub const DEV_MON: MdcCode = MdcCode::new(69924);

/// `69925^MDC_DEV_MON_MDS^MDC`, partition 1.
pub const DEV_MON_MDS: MdcCode = MdcCode::new(69925);

/// `69926^MDC_DEV_MON_VMD^MDC`, partition 1.
pub const DEV_MON_VMD: MdcCode = MdcCode::new(69926);

/// `69927^MDC_DEV_MON_CHAN^MDC`, partition 1.
pub const DEV_MON_CHAN: MdcCode = MdcCode::new(69927);

/// `69928^MDC_DEV_MON_URINE_CHEM^MDC`, partition 1.
pub const DEV_MON_URINE_CHEM: MdcCode = MdcCode::new(69928);

/// `69929^MDC_DEV_MON_URINE_CHEM_MDS^MDC`, partition 1.
pub const DEV_MON_URINE_CHEM_MDS: MdcCode = MdcCode::new(69929);

/// `69930^MDC_DEV_MON_URINE_CHEM_VMD^MDC`, partition 1.
pub const DEV_MON_URINE_CHEM_VMD: MdcCode = MdcCode::new(69930);

/// `69931^MDC_DEV_MON_URINE_CHEM_CHAN^MDC`, partition 1.
pub const DEV_MON_URINE_CHEM_CHAN: MdcCode = MdcCode::new(69931);

/// `69932^MDC_DEV_MON_BLD_CHEM_MULTI_PARAM^MDC`, partition 1.
pub const DEV_MON_BLD_CHEM_MULTI_PARAM: MdcCode = MdcCode::new(69932);

/// `69933^MDC_DEV_MON_BLD_CHEM_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_MON_BLD_CHEM_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69933);

/// `69934^MDC_DEV_MON_BLD_CHEM_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_MON_BLD_CHEM_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69934);

/// `69935^MDC_DEV_MON_BLD_CHEM_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_MON_BLD_CHEM_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69935);

/// `69936^MDC_DEV_MON_BRAIN_FUNC^MDC`, partition 1.
pub const DEV_MON_BRAIN_FUNC: MdcCode = MdcCode::new(69936);

/// `69937^MDC_DEV_MON_BRAIN_FUNC_MDS^MDC`, partition 1.
pub const DEV_MON_BRAIN_FUNC_MDS: MdcCode = MdcCode::new(69937);

/// `69938^MDC_DEV_MON_BRAIN_FUNC_VMD^MDC`, partition 1.
pub const DEV_MON_BRAIN_FUNC_VMD: MdcCode = MdcCode::new(69938);

/// `69939^MDC_DEV_MON_BRAIN_FUNC_CHAN^MDC`, partition 1.
pub const DEV_MON_BRAIN_FUNC_CHAN: MdcCode = MdcCode::new(69939);

/// `69940^MDC_DEV_MON_HEART_MULTI_PARAM^MDC`, partition 1.
pub const DEV_MON_HEART_MULTI_PARAM: MdcCode = MdcCode::new(69940);

/// `69941^MDC_DEV_MON_HEART_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_MON_HEART_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69941);

/// `69942^MDC_DEV_MON_HEART_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_MON_HEART_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69942);

/// `69943^MDC_DEV_MON_HEART_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_MON_HEART_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69943);

/// `69944^MDC_DEV_MON_LUNG_FUNC^MDC`, partition 1.
pub const DEV_MON_LUNG_FUNC: MdcCode = MdcCode::new(69944);

/// `69945^MDC_DEV_MON_LUNG_FUNC_MDS^MDC`, partition 1.
pub const DEV_MON_LUNG_FUNC_MDS: MdcCode = MdcCode::new(69945);

/// `69946^MDC_DEV_MON_LUNG_FUNC_VMD^MDC`, partition 1.
pub const DEV_MON_LUNG_FUNC_VMD: MdcCode = MdcCode::new(69946);

/// `69947^MDC_DEV_MON_LUNG_FUNC_CHAN^MDC`, partition 1.
pub const DEV_MON_LUNG_FUNC_CHAN: MdcCode = MdcCode::new(69947);

/// `69948^MDC_DEV_MON_MUSCL^MDC`, partition 1.
pub const DEV_MON_MUSCL: MdcCode = MdcCode::new(69948);

/// `69949^MDC_DEV_MON_MUSCL_MDS^MDC`, partition 1.
pub const DEV_MON_MUSCL_MDS: MdcCode = MdcCode::new(69949);

/// `69950^MDC_DEV_MON_MUSCL_VMD^MDC`, partition 1.
pub const DEV_MON_MUSCL_VMD: MdcCode = MdcCode::new(69950);

/// `69951^MDC_DEV_MON_MUSCL_CHAN^MDC`, partition 1.
pub const DEV_MON_MUSCL_CHAN: MdcCode = MdcCode::new(69951);

/// `69952^MDC_DEV_MON_PT_PHYSIO_MULTI_PARAM^MDC`, partition 1.
pub const DEV_MON_PT_PHYSIO_MULTI_PARAM: MdcCode = MdcCode::new(69952);

/// `69953^MDC_DEV_MON_PT_PHYSIO_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_MON_PT_PHYSIO_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69953);

/// `69954^MDC_DEV_MON_PT_PHYSIO_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_MON_PT_PHYSIO_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69954);

/// `69955^MDC_DEV_MON_PT_PHYSIO_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_MON_PT_PHYSIO_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69955);

/// `69956^MDC_DEV_MON_RENAL_FUNC_MULTI_PARAM^MDC`, partition 1.
pub const DEV_MON_RENAL_FUNC_MULTI_PARAM: MdcCode = MdcCode::new(69956);

/// `69957^MDC_DEV_MON_RENAL_FUNC_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_MON_RENAL_FUNC_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69957);

/// `69958^MDC_DEV_MON_RENAL_FUNC_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_MON_RENAL_FUNC_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69958);

/// `69959^MDC_DEV_MON_RENAL_FUNC_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_MON_RENAL_FUNC_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69959);

/// `69960^MDC_DEV_MON_SKIN_MULTI_PARAM^MDC`, partition 1.
pub const DEV_MON_SKIN_MULTI_PARAM: MdcCode = MdcCode::new(69960);

/// `69961^MDC_DEV_MON_SKIN_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_MON_SKIN_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69961);

/// `69962^MDC_DEV_MON_SKIN_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_MON_SKIN_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69962);

/// `69963^MDC_DEV_MON_SKIN_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_MON_SKIN_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69963);

/// `69964^MDC_DEV_MON_PHYSIO_MULTI_PARAM^MDC`, partition 1.
pub const DEV_MON_PHYSIO_MULTI_PARAM: MdcCode = MdcCode::new(69964);

/// `69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_MON_PHYSIO_MULTI_PARAM_MDS: MdcCode = MdcCode::new(69965);

/// `69966^MDC_DEV_MON_PHYSIO_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_MON_PHYSIO_MULTI_PARAM_VMD: MdcCode = MdcCode::new(69966);

/// `69967^MDC_DEV_MON_PHYSIO_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_MON_PHYSIO_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(69967);

/// `69968^MDC_DEV_PUMP^MDC`, partition 1.
pub const DEV_PUMP: MdcCode = MdcCode::new(69968);

/// `69969^MDC_DEV_PUMP_MDS^MDC`, partition 1.
pub const DEV_PUMP_MDS: MdcCode = MdcCode::new(69969);

/// `69970^MDC_DEV_PUMP_VMD^MDC`, partition 1.
pub const DEV_PUMP_VMD: MdcCode = MdcCode::new(69970);

/// `69971^MDC_DEV_PUMP_CHAN^MDC`, partition 1.
pub const DEV_PUMP_CHAN: MdcCode = MdcCode::new(69971);

/// `69972^MDC_DEV_PUMP_HEART_LUNG^MDC`, partition 1.
pub const DEV_PUMP_HEART_LUNG: MdcCode = MdcCode::new(69972);

/// `69973^MDC_DEV_PUMP_HEART_LUNG_MDS^MDC`, partition 1.
pub const DEV_PUMP_HEART_LUNG_MDS: MdcCode = MdcCode::new(69973);

/// `69974^MDC_DEV_PUMP_HEART_LUNG_VMD^MDC`, partition 1.
pub const DEV_PUMP_HEART_LUNG_VMD: MdcCode = MdcCode::new(69974);

/// `69975^MDC_DEV_PUMP_HEART_LUNG_CHAN^MDC`, partition 1.
pub const DEV_PUMP_HEART_LUNG_CHAN: MdcCode = MdcCode::new(69975);

/// `69976^MDC_DEV_PUMP_FLOW_HEART^MDC`, partition 1.
pub const DEV_PUMP_FLOW_HEART: MdcCode = MdcCode::new(69976);

/// `69977^MDC_DEV_PUMP_FLOW_HEART_MDS^MDC`, partition 1.
pub const DEV_PUMP_FLOW_HEART_MDS: MdcCode = MdcCode::new(69977);

/// `69978^MDC_DEV_PUMP_FLOW_HEART_VMD^MDC`, partition 1.
pub const DEV_PUMP_FLOW_HEART_VMD: MdcCode = MdcCode::new(69978);

/// `69979^MDC_DEV_PUMP_FLOW_HEART_CHAN^MDC`, partition 1.
pub const DEV_PUMP_FLOW_HEART_CHAN: MdcCode = MdcCode::new(69979);

/// `69980^MDC_DEV_PUMP_PRESS_BLD_INTRAAORT^MDC`, partition 1.
pub const DEV_PUMP_PRESS_BLD_INTRAAORT: MdcCode = MdcCode::new(69980);

/// `69981^MDC_DEV_PUMP_PRESS_BLD_INTRAAORT_MDS^MDC`, partition 1.
pub const DEV_PUMP_PRESS_BLD_INTRAAORT_MDS: MdcCode = MdcCode::new(69981);

/// `69982^MDC_DEV_PUMP_PRESS_BLD_INTRAAORT_VMD^MDC`, partition 1.
pub const DEV_PUMP_PRESS_BLD_INTRAAORT_VMD: MdcCode = MdcCode::new(69982);

/// `69983^MDC_DEV_PUMP_PRESS_BLD_INTRAAORT_CHAN^MDC`, partition 1.
pub const DEV_PUMP_PRESS_BLD_INTRAAORT_CHAN: MdcCode = MdcCode::new(69983);

/// `69984^MDC_DEV_PUMP_INFUS^MDC`, partition 1.
pub const DEV_PUMP_INFUS: MdcCode = MdcCode::new(69984);

/// `69985^MDC_DEV_PUMP_INFUS_MDS^MDC`, partition 1.
pub const DEV_PUMP_INFUS_MDS: MdcCode = MdcCode::new(69985);

/// `69986^MDC_DEV_PUMP_INFUS_VMD^MDC`, partition 1.
pub const DEV_PUMP_INFUS_VMD: MdcCode = MdcCode::new(69986);

/// `69987^MDC_DEV_PUMP_INFUS_CHAN^MDC`, partition 1.
pub const DEV_PUMP_INFUS_CHAN: MdcCode = MdcCode::new(69987);

/// `69988^MDC_DEV_REGUL^MDC`, partition 1.
pub const DEV_REGUL: MdcCode = MdcCode::new(69988);

/// `69989^MDC_DEV_REGUL_MDS^MDC`, partition 1.
pub const DEV_REGUL_MDS: MdcCode = MdcCode::new(69989);

/// `69990^MDC_DEV_REGUL_VMD^MDC`, partition 1.
pub const DEV_REGUL_VMD: MdcCode = MdcCode::new(69990);

/// `69991^MDC_DEV_REGUL_CHAN^MDC`, partition 1.
pub const DEV_REGUL_CHAN: MdcCode = MdcCode::new(69991);

/// `69992^MDC_DEV_REGUL_FLOW_AWAY_VENT^MDC`, partition 1.
pub const DEV_REGUL_FLOW_AWAY_VENT: MdcCode = MdcCode::new(69992);

/// `69993^MDC_DEV_REGUL_FLOW_AWAY_VENT_MDS^MDC`, partition 1.
pub const DEV_REGUL_FLOW_AWAY_VENT_MDS: MdcCode = MdcCode::new(69993);

/// `69994^MDC_DEV_REGUL_FLOW_AWAY_VENT_VMD^MDC`, partition 1.
pub const DEV_REGUL_FLOW_AWAY_VENT_VMD: MdcCode = MdcCode::new(69994);

/// `69995^MDC_DEV_REGUL_FLOW_AWAY_VENT_CHAN^MDC`, partition 1.
pub const DEV_REGUL_FLOW_AWAY_VENT_CHAN: MdcCode = MdcCode::new(69995);

/// `69996^MDC_DEV_REGUL_BLD_CHEM^MDC`, partition 1.
pub const DEV_REGUL_BLD_CHEM: MdcCode = MdcCode::new(69996);

/// `69997^MDC_DEV_REGUL_BLD_CHEM_MDS^MDC`, partition 1.
pub const DEV_REGUL_BLD_CHEM_MDS: MdcCode = MdcCode::new(69997);

/// `69998^MDC_DEV_REGUL_BLD_CHEM_VMD^MDC`, partition 1.
pub const DEV_REGUL_BLD_CHEM_VMD: MdcCode = MdcCode::new(69998);

/// `69999^MDC_DEV_REGUL_BLD_CHEM_CHAN^MDC`, partition 1.
pub const DEV_REGUL_BLD_CHEM_CHAN: MdcCode = MdcCode::new(69999);

/// `70000^MDC_DEV_SYS_PT_VENT^MDC`, partition 1.
pub const DEV_SYS_PT_VENT: MdcCode = MdcCode::new(70000);

/// `70001^MDC_DEV_SYS_PT_VENT_MDS^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_MDS: MdcCode = MdcCode::new(70001);

/// `70002^MDC_DEV_SYS_PT_VENT_VMD^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_VMD: MdcCode = MdcCode::new(70002);

/// `70003^MDC_DEV_SYS_PT_VENT_CHAN^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_CHAN: MdcCode = MdcCode::new(70003);

/// `70004^MDC_DEV_REGUL_DECOMPRESS^MDC`, partition 1.
pub const DEV_REGUL_DECOMPRESS: MdcCode = MdcCode::new(70004);

/// `70005^MDC_DEV_REGUL_DECOMPRESS_MDS^MDC`, partition 1.
pub const DEV_REGUL_DECOMPRESS_MDS: MdcCode = MdcCode::new(70005);

/// `70006^MDC_DEV_REGUL_DECOMPRESS_VMD^MDC`, partition 1.
pub const DEV_REGUL_DECOMPRESS_VMD: MdcCode = MdcCode::new(70006);

/// `70007^MDC_DEV_REGUL_DECOMPRESS_CHAN^MDC`, partition 1.
pub const DEV_REGUL_DECOMPRESS_CHAN: MdcCode = MdcCode::new(70007);

/// `70008^MDC_DEV_REGUL_PRESS_LUNG^MDC`, partition 1.
pub const DEV_REGUL_PRESS_LUNG: MdcCode = MdcCode::new(70008);

/// `70009^MDC_DEV_REGUL_PRESS_LUNG_MDS^MDC`, partition 1.
pub const DEV_REGUL_PRESS_LUNG_MDS: MdcCode = MdcCode::new(70009);

/// `70010^MDC_DEV_REGUL_PRESS_LUNG_VMD^MDC`, partition 1.
pub const DEV_REGUL_PRESS_LUNG_VMD: MdcCode = MdcCode::new(70010);

/// `70011^MDC_DEV_REGUL_PRESS_LUNG_CHAN^MDC`, partition 1.
pub const DEV_REGUL_PRESS_LUNG_CHAN: MdcCode = MdcCode::new(70011);

/// `70012^MDC_DEV_REGUL_RATE_VENT^MDC`, partition 1.
pub const DEV_REGUL_RATE_VENT: MdcCode = MdcCode::new(70012);

/// `70013^MDC_DEV_REGUL_RATE_VENT_MDS^MDC`, partition 1.
pub const DEV_REGUL_RATE_VENT_MDS: MdcCode = MdcCode::new(70013);

/// `70014^MDC_DEV_REGUL_RATE_VENT_VMD^MDC`, partition 1.
pub const DEV_REGUL_RATE_VENT_VMD: MdcCode = MdcCode::new(70014);

/// `70015^MDC_DEV_REGUL_RATE_VENT_CHAN^MDC`, partition 1.
pub const DEV_REGUL_RATE_VENT_CHAN: MdcCode = MdcCode::new(70015);

/// `70016^MDC_DEV_REGUL_TEMP_BLD^MDC`, partition 1.
pub const DEV_REGUL_TEMP_BLD: MdcCode = MdcCode::new(70016);

/// `70017^MDC_DEV_REGUL_TEMP_BLD_MDS^MDC`, partition 1.
pub const DEV_REGUL_TEMP_BLD_MDS: MdcCode = MdcCode::new(70017);

/// `70018^MDC_DEV_REGUL_TEMP_BLD_VMD^MDC`, partition 1.
pub const DEV_REGUL_TEMP_BLD_VMD: MdcCode = MdcCode::new(70018);

/// `70019^MDC_DEV_REGUL_TEMP_BLD_CHAN^MDC`, partition 1.
pub const DEV_REGUL_TEMP_BLD_CHAN: MdcCode = MdcCode::new(70019);

/// `70020^MDC_DEV_REGUL_TEMP_SKIN^MDC`, partition 1.
pub const DEV_REGUL_TEMP_SKIN: MdcCode = MdcCode::new(70020);

/// `70021^MDC_DEV_REGUL_TEMP_SKIN_MDS^MDC`, partition 1.
pub const DEV_REGUL_TEMP_SKIN_MDS: MdcCode = MdcCode::new(70021);

/// `70022^MDC_DEV_REGUL_TEMP_SKIN_VMD^MDC`, partition 1.
pub const DEV_REGUL_TEMP_SKIN_VMD: MdcCode = MdcCode::new(70022);

/// `70023^MDC_DEV_REGUL_TEMP_SKIN_CHAN^MDC`, partition 1.
pub const DEV_REGUL_TEMP_SKIN_CHAN: MdcCode = MdcCode::new(70023);

/// `70024^MDC_DEV_REGUL_VOL_VENT^MDC`, partition 1.
pub const DEV_REGUL_VOL_VENT: MdcCode = MdcCode::new(70024);

/// `70025^MDC_DEV_REGUL_VOL_VENT_MDS^MDC`, partition 1.
pub const DEV_REGUL_VOL_VENT_MDS: MdcCode = MdcCode::new(70025);

/// `70026^MDC_DEV_REGUL_VOL_VENT_VMD^MDC`, partition 1.
pub const DEV_REGUL_VOL_VENT_VMD: MdcCode = MdcCode::new(70026);

/// `70027^MDC_DEV_REGUL_VOL_VENT_CHAN^MDC`, partition 1.
pub const DEV_REGUL_VOL_VENT_CHAN: MdcCode = MdcCode::new(70027);

/// `70028^MDC_DEV_SYS_MULTI_MODAL^MDC`, partition 1.
pub const DEV_SYS_MULTI_MODAL: MdcCode = MdcCode::new(70028);

/// `70029^MDC_DEV_SYS_MULTI_MODAL_MDS^MDC`, partition 1.
pub const DEV_SYS_MULTI_MODAL_MDS: MdcCode = MdcCode::new(70029);

/// `70030^MDC_DEV_SYS_MULTI_MODAL_VMD^MDC`, partition 1.
pub const DEV_SYS_MULTI_MODAL_VMD: MdcCode = MdcCode::new(70030);

/// `70031^MDC_DEV_SYS_MULTI_MODAL_CHAN^MDC`, partition 1.
pub const DEV_SYS_MULTI_MODAL_CHAN: MdcCode = MdcCode::new(70031);

/// `70032^MDC_DEV_SYS_BRAIN_MULTI_PARAM^MDC`, partition 1.
pub const DEV_SYS_BRAIN_MULTI_PARAM: MdcCode = MdcCode::new(70032);

/// `70033^MDC_DEV_SYS_BRAIN_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_SYS_BRAIN_MULTI_PARAM_MDS: MdcCode = MdcCode::new(70033);

/// `70034^MDC_DEV_SYS_BRAIN_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_SYS_BRAIN_MULTI_PARAM_VMD: MdcCode = MdcCode::new(70034);

/// `70035^MDC_DEV_SYS_BRAIN_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_SYS_BRAIN_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(70035);

/// `70036^MDC_DEV_SYS_CARD_MULTI_PARAM^MDC`, partition 1.
pub const DEV_SYS_CARD_MULTI_PARAM: MdcCode = MdcCode::new(70036);

/// `70037^MDC_DEV_SYS_CARD_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_SYS_CARD_MULTI_PARAM_MDS: MdcCode = MdcCode::new(70037);

/// `70038^MDC_DEV_SYS_CARD_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_SYS_CARD_MULTI_PARAM_VMD: MdcCode = MdcCode::new(70038);

/// `70039^MDC_DEV_SYS_CARD_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_SYS_CARD_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(70039);

/// `70040^MDC_DEV_SYS_ANESTH^MDC`, partition 1.
pub const DEV_SYS_ANESTH: MdcCode = MdcCode::new(70040);

/// `70041^MDC_DEV_SYS_ANESTH_MDS^MDC`, partition 1.
pub const DEV_SYS_ANESTH_MDS: MdcCode = MdcCode::new(70041);

/// `70042^MDC_DEV_SYS_ANESTH_VMD^MDC`, partition 1.
pub const DEV_SYS_ANESTH_VMD: MdcCode = MdcCode::new(70042);

/// `70043^MDC_DEV_SYS_ANESTH_CHAN^MDC`, partition 1.
pub const DEV_SYS_ANESTH_CHAN: MdcCode = MdcCode::new(70043);

/// `70044^MDC_DEV_SYS_PHYSIO_MULTI_PARAM^MDC`, partition 1.
pub const DEV_SYS_PHYSIO_MULTI_PARAM: MdcCode = MdcCode::new(70044);

/// `70045^MDC_DEV_SYS_PHYSIO_MULTI_PARAM_MDS^MDC`, partition 1.
pub const DEV_SYS_PHYSIO_MULTI_PARAM_MDS: MdcCode = MdcCode::new(70045);

/// `70046^MDC_DEV_SYS_PHYSIO_MULTI_PARAM_VMD^MDC`, partition 1.
pub const DEV_SYS_PHYSIO_MULTI_PARAM_VMD: MdcCode = MdcCode::new(70046);

/// `70047^MDC_DEV_SYS_PHYSIO_MULTI_PARAM_CHAN^MDC`, partition 1.
pub const DEV_SYS_PHYSIO_MULTI_PARAM_CHAN: MdcCode = MdcCode::new(70047);

/// `70048^MDC_DEV_PUMP_INFUS_LVP^MDC`, partition 1.
pub const DEV_PUMP_INFUS_LVP: MdcCode = MdcCode::new(70048);

/// `70049^MDC_DEV_PUMP_INFUS_LVP_MDS^MDC`, partition 1.
pub const DEV_PUMP_INFUS_LVP_MDS: MdcCode = MdcCode::new(70049);

/// `70050^MDC_DEV_PUMP_INFUS_LVP_VMD^MDC`, partition 1.
pub const DEV_PUMP_INFUS_LVP_VMD: MdcCode = MdcCode::new(70050);

/// `70052^MDC_DEV_PUMP_INFUS_SYRINGE^MDC`, partition 1.
pub const DEV_PUMP_INFUS_SYRINGE: MdcCode = MdcCode::new(70052);

/// `70053^MDC_DEV_PUMP_INFUS_SYRINGE_MDS^MDC`, partition 1.
pub const DEV_PUMP_INFUS_SYRINGE_MDS: MdcCode = MdcCode::new(70053);

/// `70054^MDC_DEV_PUMP_INFUS_SYRINGE_VMD^MDC`, partition 1.
pub const DEV_PUMP_INFUS_SYRINGE_VMD: MdcCode = MdcCode::new(70054);

/// `70055^MDC_DEV_PUMP_INFUS_SYRINGE_CHAN^MDC`, partition 1.
pub const DEV_PUMP_INFUS_SYRINGE_CHAN: MdcCode = MdcCode::new(70055);

/// `70056^MDC_DEV_PUMP_INFUS_PCA^MDC`, partition 1.
pub const DEV_PUMP_INFUS_PCA: MdcCode = MdcCode::new(70056);

/// `70057^MDC_DEV_PUMP_INFUS_PCA_MDS^MDC`, partition 1.
pub const DEV_PUMP_INFUS_PCA_MDS: MdcCode = MdcCode::new(70057);

/// `70058^MDC_DEV_PUMP_INFUS_PCA_VMD^MDC`, partition 1.
pub const DEV_PUMP_INFUS_PCA_VMD: MdcCode = MdcCode::new(70058);

/// `70059^MDC_DEV_PUMP_INFUS_PCA_CHAN^MDC`, partition 1.
pub const DEV_PUMP_INFUS_PCA_CHAN: MdcCode = MdcCode::new(70059);

/// `70060^MDC_DEV_PUMP_INFUS_PCA_SYRINGE^MDC`, partition 1.
pub const DEV_PUMP_INFUS_PCA_SYRINGE: MdcCode = MdcCode::new(70060);

/// `70061^MDC_DEV_PUMP_INFUS_PCA_SYRINGE_MDS^MDC`, partition 1.
pub const DEV_PUMP_INFUS_PCA_SYRINGE_MDS: MdcCode = MdcCode::new(70061);

/// `70062^MDC_DEV_PUMP_INFUS_PCA_SYRINGE_VMD^MDC`, partition 1.
pub const DEV_PUMP_INFUS_PCA_SYRINGE_VMD: MdcCode = MdcCode::new(70062);

/// `70067^MDC_DEV_PUMP_DELIVERY_INFO^MDC`, partition 1.
pub const DEV_PUMP_DELIVERY_INFO: MdcCode = MdcCode::new(70067);

/// `70067^MDC_DEV_PUMP_INFUS_CHAN_DELIVERY^MDC`, partition 1.
/// The preferred reference id of this code is `MDC_DEV_PUMP_DELIVERY_INFO`.
pub const DEV_PUMP_INFUS_CHAN_DELIVERY: MdcCode = MdcCode::new(70067);

/// `70071^MDC_DEV_PUMP_INFUSATE_SOURCE_PRIMARY_CHAN^MDC`, partition 1.
pub const DEV_PUMP_INFUSATE_SOURCE_PRIMARY_CHAN: MdcCode = MdcCode::new(70071);

/// `70075^MDC_DEV_PUMP_INFUSATE_SOURCE_SECONDARY_CHAN^MDC`, partition 1.
pub const DEV_PUMP_INFUSATE_SOURCE_SECONDARY_CHAN: MdcCode = MdcCode::new(70075);

/// `70079^MDC_DEV_PUMP_CLINICIAN_DOSE_INFO^MDC`, partition 1.
pub const DEV_PUMP_CLINICIAN_DOSE_INFO: MdcCode = MdcCode::new(70079);

/// `70083^MDC_DEV_PUMP_LOADING_DOSE_INFO^MDC`, partition 1.
pub const DEV_PUMP_LOADING_DOSE_INFO: MdcCode = MdcCode::new(70083);

/// `70087^MDC_DEV_PUMP_INTERMITTENT_DOSE_INFO^MDC`, partition 1.
pub const DEV_PUMP_INTERMITTENT_DOSE_INFO: MdcCode = MdcCode::new(70087);

/// `70091^MDC_DEV_PUMP_SYRINGE_INFO^MDC`, partition 1.
pub const DEV_PUMP_SYRINGE_INFO: MdcCode = MdcCode::new(70091);

/// `70095^MDC_DEV_PUMP_PCA_INFO^MDC`, partition 1.
pub const DEV_PUMP_PCA_INFO: MdcCode = MdcCode::new(70095);

/// `70099^MDC_DEV_PUMP_INFUSATE_SOURCE_PIGGYBACK_CHAN^MDC`, partition 1.
pub const DEV_PUMP_INFUSATE_SOURCE_PIGGYBACK_CHAN: MdcCode = MdcCode::new(70099);

/// `70101^MDC_DEV_PUMP_INFUS_RACK_MDS^MDC`, partition 1.
pub const DEV_PUMP_INFUS_RACK_MDS: MdcCode = MdcCode::new(70101);

/// `70107^MDC_DEV_PUMP_PRIMING_INFO^MDC`, partition 1.
pub const DEV_PUMP_PRIMING_INFO: MdcCode = MdcCode::new(70107);

/// `70656^MDC_DEV_GENERAL^MDC`, partition 1.
pub const DEV_GENERAL: MdcCode = MdcCode::new(70656);

/// `70657^MDC_DEV_GENERAL_MDS^MDC`, partition 1.
pub const DEV_GENERAL_MDS: MdcCode = MdcCode::new(70657);

/// `70658^MDC_DEV_GENERAL_VMD^MDC`, partition 1.
pub const DEV_GENERAL_VMD: MdcCode = MdcCode::new(70658);

/// `70659^MDC_DEV_GENERAL_CHAN^MDC`, partition 1.
pub const DEV_GENERAL_CHAN: MdcCode = MdcCode::new(70659);

/// `70660^MDC_DEV_AUX^MDC`, partition 1.
pub const DEV_AUX: MdcCode = MdcCode::new(70660);

/// `70661^MDC_DEV_AUX_MDS^MDC`, partition 1.
pub const DEV_AUX_MDS: MdcCode = MdcCode::new(70661);

/// `70662^MDC_DEV_AUX_VMD^MDC`, partition 1.
pub const DEV_AUX_VMD: MdcCode = MdcCode::new(70662);

/// `70663^MDC_DEV_AUX_CHAN^MDC`, partition 1.
pub const DEV_AUX_CHAN: MdcCode = MdcCode::new(70663);

/// `70664^MDC_DEV_ECG_RESP^MDC`, partition 1.
pub const DEV_ECG_RESP: MdcCode = MdcCode::new(70664);

/// `70665^MDC_DEV_ECG_RESP_MDS^MDC`, partition 1.
pub const DEV_ECG_RESP_MDS: MdcCode = MdcCode::new(70665);

/// `70666^MDC_DEV_ECG_RESP_VMD^MDC`, partition 1.
pub const DEV_ECG_RESP_VMD: MdcCode = MdcCode::new(70666);

/// `70667^MDC_DEV_ECG_RESP_CHAN^MDC`, partition 1.
pub const DEV_ECG_RESP_CHAN: MdcCode = MdcCode::new(70667);

/// `70668^MDC_DEV_ARRHY^MDC`, partition 1.
pub const DEV_ARRHY: MdcCode = MdcCode::new(70668);

/// `70669^MDC_DEV_ARRHY_MDS^MDC`, partition 1.
pub const DEV_ARRHY_MDS: MdcCode = MdcCode::new(70669);

/// `70670^MDC_DEV_ARRHY_VMD^MDC`, partition 1.
pub const DEV_ARRHY_VMD: MdcCode = MdcCode::new(70670);

/// `70671^MDC_DEV_ARRHY_CHAN^MDC`, partition 1.
pub const DEV_ARRHY_CHAN: MdcCode = MdcCode::new(70671);

/// `70672^MDC_DEV_PULS^MDC`, partition 1.
pub const DEV_PULS: MdcCode = MdcCode::new(70672);

/// `70673^MDC_DEV_PULS_MDS^MDC`, partition 1.
pub const DEV_PULS_MDS: MdcCode = MdcCode::new(70673);

/// `70674^MDC_DEV_PULS_VMD^MDC`, partition 1.
pub const DEV_PULS_VMD: MdcCode = MdcCode::new(70674);

/// `70675^MDC_DEV_PULS_CHAN^MDC`, partition 1.
pub const DEV_PULS_CHAN: MdcCode = MdcCode::new(70675);

/// `70676^MDC_DEV_ST^MDC`, partition 1.
pub const DEV_ST: MdcCode = MdcCode::new(70676);

/// `70677^MDC_DEV_ST_MDS^MDC`, partition 1.
pub const DEV_ST_MDS: MdcCode = MdcCode::new(70677);

/// `70678^MDC_DEV_ST_VMD^MDC`, partition 1.
pub const DEV_ST_VMD: MdcCode = MdcCode::new(70678);

/// `70679^MDC_DEV_ST_CHAN^MDC`, partition 1.
pub const DEV_ST_CHAN: MdcCode = MdcCode::new(70679);

/// `70680^MDC_DEV_CO2^MDC`, partition 1.
pub const DEV_CO2: MdcCode = MdcCode::new(70680);

/// `70681^MDC_DEV_CO2_MDS^MDC`, partition 1.
pub const DEV_CO2_MDS: MdcCode = MdcCode::new(70681);

/// `70682^MDC_DEV_CO2_VMD^MDC`, partition 1.
pub const DEV_CO2_VMD: MdcCode = MdcCode::new(70682);

/// `70683^MDC_DEV_CO2_CHAN^MDC`, partition 1.
pub const DEV_CO2_CHAN: MdcCode = MdcCode::new(70683);

/// `70684^MDC_DEV_PRESS_BLD_NONINV^MDC`, partition 1.
pub const DEV_PRESS_BLD_NONINV: MdcCode = MdcCode::new(70684);

/// `70685^MDC_DEV_PRESS_BLD_NONINV_MDS^MDC`, partition 1.
pub const DEV_PRESS_BLD_NONINV_MDS: MdcCode = MdcCode::new(70685);

/// `70686^MDC_DEV_PRESS_BLD_NONINV_VMD^MDC`, partition 1.
pub const DEV_PRESS_BLD_NONINV_VMD: MdcCode = MdcCode::new(70686);

/// `70687^MDC_DEV_PRESS_BLD_NONINV_CHAN^MDC`, partition 1.
pub const DEV_PRESS_BLD_NONINV_CHAN: MdcCode = MdcCode::new(70687);

/// `70688^MDC_DEV_CEREB_PERF^MDC`, partition 1.
pub const DEV_CEREB_PERF: MdcCode = MdcCode::new(70688);

/// `70689^MDC_DEV_CEREB_PERF_MDS^MDC`, partition 1.
pub const DEV_CEREB_PERF_MDS: MdcCode = MdcCode::new(70689);

/// `70690^MDC_DEV_CEREB_PERF_VMD^MDC`, partition 1.
pub const DEV_CEREB_PERF_VMD: MdcCode = MdcCode::new(70690);

/// `70691^MDC_DEV_CEREB_PERF_CHAN^MDC`, partition 1.
pub const DEV_CEREB_PERF_CHAN: MdcCode = MdcCode::new(70691);

/// `70692^MDC_DEV_CO2_CTS^MDC`, partition 1.
pub const DEV_CO2_CTS: MdcCode = MdcCode::new(70692);

/// `70693^MDC_DEV_CO2_CTS_MDS^MDC`, partition 1.
pub const DEV_CO2_CTS_MDS: MdcCode = MdcCode::new(70693);

/// `70694^MDC_DEV_CO2_CTS_VMD^MDC`, partition 1.
pub const DEV_CO2_CTS_VMD: MdcCode = MdcCode::new(70694);

/// `70695^MDC_DEV_CO2_CTS_CHAN^MDC`, partition 1.
pub const DEV_CO2_CTS_CHAN: MdcCode = MdcCode::new(70695);

/// `70696^MDC_DEV_CO2_TCUT^MDC`, partition 1.
pub const DEV_CO2_TCUT: MdcCode = MdcCode::new(70696);

/// `70697^MDC_DEV_CO2_TCUT_MDS^MDC`, partition 1.
pub const DEV_CO2_TCUT_MDS: MdcCode = MdcCode::new(70697);

/// `70698^MDC_DEV_CO2_TCUT_VMD^MDC`, partition 1.
pub const DEV_CO2_TCUT_VMD: MdcCode = MdcCode::new(70698);

/// `70699^MDC_DEV_CO2_TCUT_CHAN^MDC`, partition 1.
pub const DEV_CO2_TCUT_CHAN: MdcCode = MdcCode::new(70699);

/// `70700^MDC_DEV_O2^MDC`, partition 1.
pub const DEV_O2: MdcCode = MdcCode::new(70700);

/// `70701^MDC_DEV_O2_MDS^MDC`, partition 1.
pub const DEV_O2_MDS: MdcCode = MdcCode::new(70701);

/// `70702^MDC_DEV_O2_VMD^MDC`, partition 1.
pub const DEV_O2_VMD: MdcCode = MdcCode::new(70702);

/// `70703^MDC_DEV_O2_CHAN^MDC`, partition 1.
pub const DEV_O2_CHAN: MdcCode = MdcCode::new(70703);

/// `70704^MDC_DEV_O2_CTS^MDC`, partition 1.
pub const DEV_O2_CTS: MdcCode = MdcCode::new(70704);

/// `70705^MDC_DEV_O2_CTS_MDS^MDC`, partition 1.
pub const DEV_O2_CTS_MDS: MdcCode = MdcCode::new(70705);

/// `70706^MDC_DEV_O2_CTS_VMD^MDC`, partition 1.
pub const DEV_O2_CTS_VMD: MdcCode = MdcCode::new(70706);

/// `70707^MDC_DEV_O2_CTS_CHAN^MDC`, partition 1.
pub const DEV_O2_CTS_CHAN: MdcCode = MdcCode::new(70707);

/// `70708^MDC_DEV_O2_TCUT^MDC`, partition 1.
pub const DEV_O2_TCUT: MdcCode = MdcCode::new(70708);

/// `70709^MDC_DEV_O2_TCUT_MDS^MDC`, partition 1.
pub const DEV_O2_TCUT_MDS: MdcCode = MdcCode::new(70709);

/// `70710^MDC_DEV_O2_TCUT_VMD^MDC`, partition 1.
pub const DEV_O2_TCUT_VMD: MdcCode = MdcCode::new(70710);

/// `70711^MDC_DEV_O2_TCUT_CHAN^MDC`, partition 1.
pub const DEV_O2_TCUT_CHAN: MdcCode = MdcCode::new(70711);

/// `70712^MDC_DEV_TEMP_DIFF^MDC`, partition 1.
pub const DEV_TEMP_DIFF: MdcCode = MdcCode::new(70712);

/// `70713^MDC_DEV_TEMP_DIFF_MDS^MDC`, partition 1.
pub const DEV_TEMP_DIFF_MDS: MdcCode = MdcCode::new(70713);

/// `70714^MDC_DEV_TEMP_DIFF_VMD^MDC`, partition 1.
pub const DEV_TEMP_DIFF_VMD: MdcCode = MdcCode::new(70714);

/// `70715^MDC_DEV_TEMP_DIFF_CHAN^MDC`, partition 1.
pub const DEV_TEMP_DIFF_CHAN: MdcCode = MdcCode::new(70715);

/// `70716^MDC_DEV_CNTRL^MDC`, partition 1.
pub const DEV_CNTRL: MdcCode = MdcCode::new(70716);

/// `70717^MDC_DEV_CNTRL_MDS^MDC`, partition 1.
pub const DEV_CNTRL_MDS: MdcCode = MdcCode::new(70717);

/// `70718^MDC_DEV_CNTRL_VMD^MDC`, partition 1.
pub const DEV_CNTRL_VMD: MdcCode = MdcCode::new(70718);

/// `70719^MDC_DEV_CNTRL_CHAN^MDC`, partition 1.
pub const DEV_CNTRL_CHAN: MdcCode = MdcCode::new(70719);

/// `70720^MDC_DEV_AL^MDC`, partition 1.
pub const DEV_AL: MdcCode = MdcCode::new(70720);

/// `70721^MDC_DEV_AL_MDS^MDC`, partition 1.
pub const DEV_AL_MDS: MdcCode = MdcCode::new(70721);

/// `70722^MDC_DEV_AL_VMD^MDC`, partition 1.
pub const DEV_AL_VMD: MdcCode = MdcCode::new(70722);

/// `70723^MDC_DEV_AL_CHAN^MDC`, partition 1.
pub const DEV_AL_CHAN: MdcCode = MdcCode::new(70723);

/// `70724^MDC_DEV_WEDGE^MDC`, partition 1.
pub const DEV_WEDGE: MdcCode = MdcCode::new(70724);

/// `70725^MDC_DEV_WEDGE_MDS^MDC`, partition 1.
pub const DEV_WEDGE_MDS: MdcCode = MdcCode::new(70725);

/// `70726^MDC_DEV_WEDGE_VMD^MDC`, partition 1.
pub const DEV_WEDGE_VMD: MdcCode = MdcCode::new(70726);

/// `70727^MDC_DEV_WEDGE_CHAN^MDC`, partition 1.
pub const DEV_WEDGE_CHAN: MdcCode = MdcCode::new(70727);

/// `70728^MDC_DEV_O2_VEN_SAT^MDC`, partition 1.
pub const DEV_O2_VEN_SAT: MdcCode = MdcCode::new(70728);

/// `70729^MDC_DEV_O2_VEN_SAT_MDS^MDC`, partition 1.
pub const DEV_O2_VEN_SAT_MDS: MdcCode = MdcCode::new(70729);

/// `70730^MDC_DEV_O2_VEN_SAT_VMD^MDC`, partition 1.
pub const DEV_O2_VEN_SAT_VMD: MdcCode = MdcCode::new(70730);

/// `70731^MDC_DEV_O2_VEN_SAT_CHAN^MDC`, partition 1.
pub const DEV_O2_VEN_SAT_CHAN: MdcCode = MdcCode::new(70731);

/// `70732^MDC_DEV_PMSTORE^MDC`, partition 1.
pub const DEV_PMSTORE: MdcCode = MdcCode::new(70732);

/// `70733^MDC_DEV_PMSTORE_MDS^MDC`, partition 1.
pub const DEV_PMSTORE_MDS: MdcCode = MdcCode::new(70733);

/// `70734^MDC_DEV_PMSTORE_VMD^MDC`, partition 1.
pub const DEV_PMSTORE_VMD: MdcCode = MdcCode::new(70734);

/// `70735^MDC_DEV_PMSTORE_CHAN^MDC`, partition 1.
pub const DEV_PMSTORE_CHAN: MdcCode = MdcCode::new(70735);

/// `70736^MDC_DEV_CARD_RATE^MDC`, partition 1.
pub const DEV_CARD_RATE: MdcCode = MdcCode::new(70736);

/// `70737^MDC_DEV_CARD_RATE_MDS^MDC`, partition 1.
pub const DEV_CARD_RATE_MDS: MdcCode = MdcCode::new(70737);

/// `70738^MDC_DEV_CARD_RATE_VMD^MDC`, partition 1.
pub const DEV_CARD_RATE_VMD: MdcCode = MdcCode::new(70738);

/// `70739^MDC_DEV_CARD_RATE_CHAN^MDC`, partition 1.
pub const DEV_CARD_RATE_CHAN: MdcCode = MdcCode::new(70739);

/// `70740^MDC_DEV_SYS_VS^MDC`, partition 1.
pub const DEV_SYS_VS: MdcCode = MdcCode::new(70740);

/// `70741^MDC_DEV_SYS_VS_MDS^MDC`, partition 1.
pub const DEV_SYS_VS_MDS: MdcCode = MdcCode::new(70741);

/// `70742^MDC_DEV_SYS_VS_VMD^MDC`, partition 1.
pub const DEV_SYS_VS_VMD: MdcCode = MdcCode::new(70742);

/// `70743^MDC_DEV_SYS_VS_CHAN^MDC`, partition 1.
pub const DEV_SYS_VS_CHAN: MdcCode = MdcCode::new(70743);

/// `70744^MDC_DEV_SYS_VS_CONFIG^MDC`, partition 1.
pub const DEV_SYS_VS_CONFIG: MdcCode = MdcCode::new(70744);

/// `70745^MDC_DEV_SYS_VS_CONFIG_MDS^MDC`, partition 1.
pub const DEV_SYS_VS_CONFIG_MDS: MdcCode = MdcCode::new(70745);

/// `70746^MDC_DEV_SYS_VS_CONFIG_VMD^MDC`, partition 1.
pub const DEV_SYS_VS_CONFIG_VMD: MdcCode = MdcCode::new(70746);

/// `70747^MDC_DEV_SYS_VS_CONFIG_CHAN^MDC`, partition 1.
pub const DEV_SYS_VS_CONFIG_CHAN: MdcCode = MdcCode::new(70747);

/// `70748^MDC_DEV_SYS_VS_UNCONFIG^MDC`, partition 1.
pub const DEV_SYS_VS_UNCONFIG: MdcCode = MdcCode::new(70748);

/// `70749^MDC_DEV_SYS_VS_UNCONFIG_MDS^MDC`, partition 1.
pub const DEV_SYS_VS_UNCONFIG_MDS: MdcCode = MdcCode::new(70749);

/// `70750^MDC_DEV_SYS_VS_UNCONFIG_VMD^MDC`, partition 1.
pub const DEV_SYS_VS_UNCONFIG_VMD: MdcCode = MdcCode::new(70750);

/// `70751^MDC_DEV_SYS_VS_UNCONFIG_CHAN^MDC`, partition 1.
pub const DEV_SYS_VS_UNCONFIG_CHAN: MdcCode = MdcCode::new(70751);

/// `70752^MDC_DEV_AL_STAT^MDC`, partition 1.
pub const DEV_AL_STAT: MdcCode = MdcCode::new(70752);

/// `70753^MDC_DEV_AL_STAT_MDS^MDC`, partition 1.
pub const DEV_AL_STAT_MDS: MdcCode = MdcCode::new(70753);

/// `70754^MDC_DEV_AL_STAT_VMD^MDC`, partition 1.
pub const DEV_AL_STAT_VMD: MdcCode = MdcCode::new(70754);

/// `70755^MDC_DEV_AL_STAT_CHAN^MDC`, partition 1.
pub const DEV_AL_STAT_CHAN: MdcCode = MdcCode::new(70755);

/// `70756^MDC_DEV_WV_GENERAL^MDC`, partition 1.
pub const DEV_WV_GENERAL: MdcCode = MdcCode::new(70756);

/// `70757^MDC_DEV_WV_GENERAL_MDS^MDC`, partition 1.
pub const DEV_WV_GENERAL_MDS: MdcCode = MdcCode::new(70757);

/// `70758^MDC_DEV_WV_GENERAL_VMD^MDC`, partition 1.
pub const DEV_WV_GENERAL_VMD: MdcCode = MdcCode::new(70758);

/// `70759^MDC_DEV_WV_GENERAL_CHAN^MDC`, partition 1.
pub const DEV_WV_GENERAL_CHAN: MdcCode = MdcCode::new(70759);

/// `70760^MDC_DEV_NU_GENERAL^MDC`, partition 1.
pub const DEV_NU_GENERAL: MdcCode = MdcCode::new(70760);

/// `70761^MDC_DEV_NU_GENERAL_MDS^MDC`, partition 1.
pub const DEV_NU_GENERAL_MDS: MdcCode = MdcCode::new(70761);

/// `70762^MDC_DEV_NU_GENERAL_VMD^MDC`, partition 1.
pub const DEV_NU_GENERAL_VMD: MdcCode = MdcCode::new(70762);

/// `70763^MDC_DEV_NU_GENERAL_CHAN^MDC`, partition 1.
pub const DEV_NU_GENERAL_CHAN: MdcCode = MdcCode::new(70763);

/// `70764^MDC_DEV_METER_PRESS^MDC`, partition 1.
pub const DEV_METER_PRESS: MdcCode = MdcCode::new(70764);

/// `70765^MDC_DEV_METER_PRESS_MDS^MDC`, partition 1.
pub const DEV_METER_PRESS_MDS: MdcCode = MdcCode::new(70765);

/// `70766^MDC_DEV_METER_PRESS_VMD^MDC`, partition 1.
pub const DEV_METER_PRESS_VMD: MdcCode = MdcCode::new(70766);

/// `70767^MDC_DEV_METER_PRESS_CHAN^MDC`, partition 1.
pub const DEV_METER_PRESS_CHAN: MdcCode = MdcCode::new(70767);

/// `70768^MDC_DEV_ANALY_PERF_REL^MDC`, partition 1.
pub const DEV_ANALY_PERF_REL: MdcCode = MdcCode::new(70768);

/// `70769^MDC_DEV_ANALY_PERF_REL_MDS^MDC`, partition 1.
pub const DEV_ANALY_PERF_REL_MDS: MdcCode = MdcCode::new(70769);

/// `70770^MDC_DEV_ANALY_PERF_REL_VMD^MDC`, partition 1.
pub const DEV_ANALY_PERF_REL_VMD: MdcCode = MdcCode::new(70770);

/// `70771^MDC_DEV_ANALY_PERF_REL_CHAN^MDC`, partition 1.
pub const DEV_ANALY_PERF_REL_CHAN: MdcCode = MdcCode::new(70771);

/// `70772^MDC_DEV_PLETH^MDC`, partition 1.
pub const DEV_PLETH: MdcCode = MdcCode::new(70772);

/// `70773^MDC_DEV_PLETH_MDS^MDC`, partition 1.
pub const DEV_PLETH_MDS: MdcCode = MdcCode::new(70773);

/// `70774^MDC_DEV_PLETH_VMD^MDC`, partition 1.
pub const DEV_PLETH_VMD: MdcCode = MdcCode::new(70774);

/// `70775^MDC_DEV_PLETH_CHAN^MDC`, partition 1.
pub const DEV_PLETH_CHAN: MdcCode = MdcCode::new(70775);

/// `70776^MDC_DEV_CALC_CARD^MDC`, partition 1.
pub const DEV_CALC_CARD: MdcCode = MdcCode::new(70776);

/// `70777^MDC_DEV_CALC_CARD_MDS^MDC`, partition 1.
pub const DEV_CALC_CARD_MDS: MdcCode = MdcCode::new(70777);

/// `70778^MDC_DEV_CALC_CARD_VMD^MDC`, partition 1.
pub const DEV_CALC_CARD_VMD: MdcCode = MdcCode::new(70778);

/// `70779^MDC_DEV_CALC_CARD_CHAN^MDC`, partition 1.
pub const DEV_CALC_CARD_CHAN: MdcCode = MdcCode::new(70779);

/// `70780^MDC_DEV_CALC_PULM^MDC`, partition 1.
pub const DEV_CALC_PULM: MdcCode = MdcCode::new(70780);

/// `70781^MDC_DEV_CALC_PULM_MDS^MDC`, partition 1.
pub const DEV_CALC_PULM_MDS: MdcCode = MdcCode::new(70781);

/// `70782^MDC_DEV_CALC_PULM_VMD^MDC`, partition 1.
pub const DEV_CALC_PULM_VMD: MdcCode = MdcCode::new(70782);

/// `70783^MDC_DEV_CALC_PULM_CHAN^MDC`, partition 1.
pub const DEV_CALC_PULM_CHAN: MdcCode = MdcCode::new(70783);

/// `70784^MDC_DEV_CALC_PULM_EST^MDC`, partition 1.
pub const DEV_CALC_PULM_EST: MdcCode = MdcCode::new(70784);

/// `70785^MDC_DEV_CALC_PULM_EST_MDS^MDC`, partition 1.
pub const DEV_CALC_PULM_EST_MDS: MdcCode = MdcCode::new(70785);

/// `70786^MDC_DEV_CALC_PULM_EST_VMD^MDC`, partition 1.
pub const DEV_CALC_PULM_EST_VMD: MdcCode = MdcCode::new(70786);

/// `70787^MDC_DEV_CALC_PULM_EST_CHAN^MDC`, partition 1.
pub const DEV_CALC_PULM_EST_CHAN: MdcCode = MdcCode::new(70787);

/// `70788^MDC_DEV_ANALY_SAT_O2_ART^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_ART: MdcCode = MdcCode::new(70788);

/// `70789^MDC_DEV_ANALY_SAT_O2_ART_MDS^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_ART_MDS: MdcCode = MdcCode::new(70789);

/// `70790^MDC_DEV_ANALY_SAT_O2_ART_VMD^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_ART_VMD: MdcCode = MdcCode::new(70790);

/// `70791^MDC_DEV_ANALY_SAT_O2_ART_CHAN^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_ART_CHAN: MdcCode = MdcCode::new(70791);

/// `70792^MDC_DEV_ANALY_SAT_O2_VEN^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_VEN: MdcCode = MdcCode::new(70792);

/// `70793^MDC_DEV_ANALY_SAT_O2_VEN_MDS^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_VEN_MDS: MdcCode = MdcCode::new(70793);

/// `70794^MDC_DEV_ANALY_SAT_O2_VEN_VMD^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_VEN_VMD: MdcCode = MdcCode::new(70794);

/// `70795^MDC_DEV_ANALY_SAT_O2_VEN_CHAN^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_VEN_CHAN: MdcCode = MdcCode::new(70795);

/// `70796^MDC_DEV_ANALY_PCO2_GASTRIC^MDC`, partition 1.
pub const DEV_ANALY_PCO2_GASTRIC: MdcCode = MdcCode::new(70796);

/// `70797^MDC_DEV_ANALY_PCO2_GASTRIC_MDS^MDC`, partition 1.
pub const DEV_ANALY_PCO2_GASTRIC_MDS: MdcCode = MdcCode::new(70797);

/// `70798^MDC_DEV_ANALY_PCO2_GASTRIC_VMD^MDC`, partition 1.
pub const DEV_ANALY_PCO2_GASTRIC_VMD: MdcCode = MdcCode::new(70798);

/// `70799^MDC_DEV_ANALY_PCO2_GASTRIC_CHAN^MDC`, partition 1.
pub const DEV_ANALY_PCO2_GASTRIC_CHAN: MdcCode = MdcCode::new(70799);

/// `70800^MDC_DEV_EEG_BIS^MDC`, partition 1.
pub const DEV_EEG_BIS: MdcCode = MdcCode::new(70800);

/// `70801^MDC_DEV_EEG_BIS_MDS^MDC`, partition 1.
pub const DEV_EEG_BIS_MDS: MdcCode = MdcCode::new(70801);

/// `70802^MDC_DEV_EEG_BIS_VMD^MDC`, partition 1.
pub const DEV_EEG_BIS_VMD: MdcCode = MdcCode::new(70802);

/// `70803^MDC_DEV_EEG_BIS_CHAN^MDC`, partition 1.
pub const DEV_EEG_BIS_CHAN: MdcCode = MdcCode::new(70803);

/// `70804^MDC_DEV_EEG_ENTROPY^MDC`, partition 1.
pub const DEV_EEG_ENTROPY: MdcCode = MdcCode::new(70804);

/// `70805^MDC_DEV_EEG_ENTROPY_MDS^MDC`, partition 1.
pub const DEV_EEG_ENTROPY_MDS: MdcCode = MdcCode::new(70805);

/// `70806^MDC_DEV_EEG_ENTROPY_VMD^MDC`, partition 1.
pub const DEV_EEG_ENTROPY_VMD: MdcCode = MdcCode::new(70806);

/// `70807^MDC_DEV_EEG_ENTROPY_CHAN^MDC`, partition 1.
pub const DEV_EEG_ENTROPY_CHAN: MdcCode = MdcCode::new(70807);

/// `70808^MDC_DEV_EEG_SNAP^MDC`, partition 1.
pub const DEV_EEG_SNAP: MdcCode = MdcCode::new(70808);

/// `70809^MDC_DEV_EEG_SNAP_MDS^MDC`, partition 1.
pub const DEV_EEG_SNAP_MDS: MdcCode = MdcCode::new(70809);

/// `70810^MDC_DEV_EEG_SNAP_VMD^MDC`, partition 1.
pub const DEV_EEG_SNAP_VMD: MdcCode = MdcCode::new(70810);

/// `70811^MDC_DEV_EEG_SNAP_CHAN^MDC`, partition 1.
pub const DEV_EEG_SNAP_CHAN: MdcCode = MdcCode::new(70811);

/// `70812^MDC_DEV_EEG_PSI^MDC`, partition 1.
pub const DEV_EEG_PSI: MdcCode = MdcCode::new(70812);

/// `70813^MDC_DEV_EEG_PSI_MDS^MDC`, partition 1.
pub const DEV_EEG_PSI_MDS: MdcCode = MdcCode::new(70813);

/// `70814^MDC_DEV_EEG_PSI_VMD^MDC`, partition 1.
pub const DEV_EEG_PSI_VMD: MdcCode = MdcCode::new(70814);

/// `70815^MDC_DEV_EEG_PSI_CHAN^MDC`, partition 1.
pub const DEV_EEG_PSI_CHAN: MdcCode = MdcCode::new(70815);

/// `70816^MDC_DEV_ANALY_CARD_OUTPUT_CTS^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_CTS: MdcCode = MdcCode::new(70816);

/// `70817^MDC_DEV_ANALY_CARD_OUTPUT_CTS_MDS^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_CTS_MDS: MdcCode = MdcCode::new(70817);

/// `70818^MDC_DEV_ANALY_CARD_OUTPUT_CTS_VMD^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_CTS_VMD: MdcCode = MdcCode::new(70818);

/// `70819^MDC_DEV_ANALY_CARD_OUTPUT_CTS_CHAN^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_CTS_CHAN: MdcCode = MdcCode::new(70819);

/// `70820^MDC_DEV_ANALY_CARD_OUTPUT_NONINV^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_NONINV: MdcCode = MdcCode::new(70820);

/// `70821^MDC_DEV_ANALY_CARD_OUTPUT_NONINV_MDS^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_NONINV_MDS: MdcCode = MdcCode::new(70821);

/// `70822^MDC_DEV_ANALY_CARD_OUTPUT_NONINV_VMD^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_NONINV_VMD: MdcCode = MdcCode::new(70822);

/// `70823^MDC_DEV_ANALY_CARD_OUTPUT_NONINV_CHAN^MDC`, partition 1.
pub const DEV_ANALY_CARD_OUTPUT_NONINV_CHAN: MdcCode = MdcCode::new(70823);

/// `70824^MDC_DEV_INFANT_MICROENV^MDC`, partition 1.
pub const DEV_INFANT_MICROENV: MdcCode = MdcCode::new(70824);

/// `70825^MDC_DEV_INFANT_MICROENV_MDS^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_MDS: MdcCode = MdcCode::new(70825);

/// `70826^MDC_DEV_INFANT_MICROENV_VMD^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_VMD: MdcCode = MdcCode::new(70826);

/// `70827^MDC_DEV_INFANT_MICROENV_CHAN^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_CHAN: MdcCode = MdcCode::new(70827);

/// `70828^MDC_DEV_INFANT_MICROENV_TEMP_ENV^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_ENV: MdcCode = MdcCode::new(70828);

/// `70829^MDC_DEV_INFANT_MICROENV_TEMP_ENV_MDS^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_ENV_MDS: MdcCode = MdcCode::new(70829);

/// `70830^MDC_DEV_INFANT_MICROENV_TEMP_ENV_VMD^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_ENV_VMD: MdcCode = MdcCode::new(70830);

/// `70831^MDC_DEV_INFANT_MICROENV_TEMP_ENV_CHAN^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_ENV_CHAN: MdcCode = MdcCode::new(70831);

/// `70832^MDC_DEV_INFANT_MICROENV_TEMP_PATIENT^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_PATIENT: MdcCode = MdcCode::new(70832);

/// `70833^MDC_DEV_INFANT_MICROENV_TEMP_PATIENT_MDS^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_PATIENT_MDS: MdcCode = MdcCode::new(70833);

/// `70834^MDC_DEV_INFANT_MICROENV_TEMP_PATIENT_VMD^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_PATIENT_VMD: MdcCode = MdcCode::new(70834);

/// `70835^MDC_DEV_INFANT_MICROENV_TEMP_PATIENT_CHAN^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_TEMP_PATIENT_CHAN: MdcCode = MdcCode::new(70835);

/// `70836^MDC_DEV_INFANT_MICROENV_HEATER_CONVECTIVE^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_CONVECTIVE: MdcCode = MdcCode::new(70836);

/// `70837^MDC_DEV_INFANT_MICROENV_HEATER_CONVECTIVE_MDS^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_CONVECTIVE_MDS: MdcCode = MdcCode::new(70837);

/// `70838^MDC_DEV_INFANT_MICROENV_HEATER_CONVECTIVE_VMD^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_CONVECTIVE_VMD: MdcCode = MdcCode::new(70838);

/// `70839^MDC_DEV_INFANT_MICROENV_HEATER_CONVECTIVE_CHAN^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_CONVECTIVE_CHAN: MdcCode = MdcCode::new(70839);

/// `70840^MDC_DEV_INFANT_MICROENV_HEATER_RADIANT^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_RADIANT: MdcCode = MdcCode::new(70840);

/// `70841^MDC_DEV_INFANT_MICROENV_HEATER_RADIANT_MDS^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_RADIANT_MDS: MdcCode = MdcCode::new(70841);

/// `70842^MDC_DEV_INFANT_MICROENV_HEATER_RADIANT_VMD^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_RADIANT_VMD: MdcCode = MdcCode::new(70842);

/// `70843^MDC_DEV_INFANT_MICROENV_HEATER_RADIANT_CHAN^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HEATER_RADIANT_CHAN: MdcCode = MdcCode::new(70843);

/// `70844^MDC_DEV_N2^MDC`, partition 1.
pub const DEV_N2: MdcCode = MdcCode::new(70844);

/// `70845^MDC_DEV_N2_MDS^MDC`, partition 1.
pub const DEV_N2_MDS: MdcCode = MdcCode::new(70845);

/// `70846^MDC_DEV_N2_VMD^MDC`, partition 1.
pub const DEV_N2_VMD: MdcCode = MdcCode::new(70846);

/// `70847^MDC_DEV_N2_CHAN^MDC`, partition 1.
pub const DEV_N2_CHAN: MdcCode = MdcCode::new(70847);

/// `70848^MDC_DEV_N2O^MDC`, partition 1.
pub const DEV_N2O: MdcCode = MdcCode::new(70848);

/// `70849^MDC_DEV_N2O_MDS^MDC`, partition 1.
pub const DEV_N2O_MDS: MdcCode = MdcCode::new(70849);

/// `70850^MDC_DEV_N2O_VMD^MDC`, partition 1.
pub const DEV_N2O_VMD: MdcCode = MdcCode::new(70850);

/// `70851^MDC_DEV_N2O_CHAN^MDC`, partition 1.
pub const DEV_N2O_CHAN: MdcCode = MdcCode::new(70851);

/// `70852^MDC_DEV_NEBULIZER^MDC`, partition 1.
pub const DEV_NEBULIZER: MdcCode = MdcCode::new(70852);

/// `70853^MDC_DEV_NEBULIZER_MDS^MDC`, partition 1.
pub const DEV_NEBULIZER_MDS: MdcCode = MdcCode::new(70853);

/// `70854^MDC_DEV_NEBULIZER_VMD^MDC`, partition 1.
pub const DEV_NEBULIZER_VMD: MdcCode = MdcCode::new(70854);

/// `70855^MDC_DEV_NEBULIZER_CHAN^MDC`, partition 1.
pub const DEV_NEBULIZER_CHAN: MdcCode = MdcCode::new(70855);

/// `70856^MDC_DEV_ICG^MDC`, partition 1.
pub const DEV_ICG: MdcCode = MdcCode::new(70856);

/// `70857^MDC_DEV_ICG_MDS^MDC`, partition 1.
pub const DEV_ICG_MDS: MdcCode = MdcCode::new(70857);

/// `70858^MDC_DEV_ICG_VMD^MDC`, partition 1.
pub const DEV_ICG_VMD: MdcCode = MdcCode::new(70858);

/// `70859^MDC_DEV_ICG_CHAN^MDC`, partition 1.
pub const DEV_ICG_CHAN: MdcCode = MdcCode::new(70859);

/// `70860^MDC_DEV_INFANT_MICROENV_HUMIDITY^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HUMIDITY: MdcCode = MdcCode::new(70860);

/// `70861^MDC_DEV_INFANT_MICROENV_HUMIDITY_MDS^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HUMIDITY_MDS: MdcCode = MdcCode::new(70861);

/// `70862^MDC_DEV_INFANT_MICROENV_HUMIDITY_VMD^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HUMIDITY_VMD: MdcCode = MdcCode::new(70862);

/// `70863^MDC_DEV_INFANT_MICROENV_HUMIDITY_CHAN^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_HUMIDITY_CHAN: MdcCode = MdcCode::new(70863);

/// `70864^MDC_DEV_INFANT_MICROENV_O2^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_O2: MdcCode = MdcCode::new(70864);

/// `70865^MDC_DEV_INFANT_MICROENV_O2_MDS^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_O2_MDS: MdcCode = MdcCode::new(70865);

/// `70866^MDC_DEV_INFANT_MICROENV_O2_VMD^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_O2_VMD: MdcCode = MdcCode::new(70866);

/// `70867^MDC_DEV_INFANT_MICROENV_O2_CHAN^MDC`, partition 1.
pub const DEV_INFANT_MICROENV_O2_CHAN: MdcCode = MdcCode::new(70867);

/// `70868^MDC_DEV_LS^MDC`, partition 1.
pub const DEV_LS: MdcCode = MdcCode::new(70868);

/// `70869^MDC_DEV_LS_MDS^MDC`, partition 1.
pub const DEV_LS_MDS: MdcCode = MdcCode::new(70869);

/// `70870^MDC_DEV_LS_VMD^MDC`, partition 1.
pub const DEV_LS_VMD: MdcCode = MdcCode::new(70870);

/// `70871^MDC_DEV_LS_CHAN^MDC`, partition 1.
pub const DEV_LS_CHAN: MdcCode = MdcCode::new(70871);

/// `70872^MDC_DEV_SYS_BREATHING_PT_VENT^MDC`, partition 1.
pub const DEV_SYS_BREATHING_PT_VENT: MdcCode = MdcCode::new(70872);

/// `70873^MDC_DEV_SYS_BREATHING_PT_VENT_MDS^MDC`, partition 1.
pub const DEV_SYS_BREATHING_PT_VENT_MDS: MdcCode = MdcCode::new(70873);

/// `70874^MDC_DEV_SYS_BREATHING_PT_VENT_VMD^MDC`, partition 1.
pub const DEV_SYS_BREATHING_PT_VENT_VMD: MdcCode = MdcCode::new(70874);

/// `70875^MDC_DEV_SYS_BREATHING_PT_VENT_CHAN^MDC`, partition 1.
pub const DEV_SYS_BREATHING_PT_VENT_CHAN: MdcCode = MdcCode::new(70875);

/// `70876^MDC_DEV_SYS_BREATHING_ANESTH^MDC`, partition 1.
pub const DEV_SYS_BREATHING_ANESTH: MdcCode = MdcCode::new(70876);

/// `70877^MDC_DEV_SYS_BREATHING_ANESTH_MDS^MDC`, partition 1.
pub const DEV_SYS_BREATHING_ANESTH_MDS: MdcCode = MdcCode::new(70877);

/// `70878^MDC_DEV_SYS_BREATHING_ANESTH_VMD^MDC`, partition 1.
pub const DEV_SYS_BREATHING_ANESTH_VMD: MdcCode = MdcCode::new(70878);

/// `70879^MDC_DEV_SYS_BREATHING_ANESTH_CHAN^MDC`, partition 1.
pub const DEV_SYS_BREATHING_ANESTH_CHAN: MdcCode = MdcCode::new(70879);

/// `70880^MDC_DEV_CDS_VENT^MDC`, partition 1.
pub const DEV_CDS_VENT: MdcCode = MdcCode::new(70880);

/// `70881^MDC_DEV_CDS_VENT_MDS^MDC`, partition 1.
pub const DEV_CDS_VENT_MDS: MdcCode = MdcCode::new(70881);

/// `70882^MDC_DEV_CDS_VENT_VMD^MDC`, partition 1.
pub const DEV_CDS_VENT_VMD: MdcCode = MdcCode::new(70882);

/// `70883^MDC_DEV_CDS_VENT_CHAN^MDC`, partition 1.
pub const DEV_CDS_VENT_CHAN: MdcCode = MdcCode::new(70883);

/// `70884^MDC_DEV_NMT^MDC`, partition 1.
pub const DEV_NMT: MdcCode = MdcCode::new(70884);

/// `70885^MDC_DEV_NMT_MDS^MDC`, partition 1.
pub const DEV_NMT_MDS: MdcCode = MdcCode::new(70885);

/// `70886^MDC_DEV_NMT_VMD^MDC`, partition 1.
pub const DEV_NMT_VMD: MdcCode = MdcCode::new(70886);

/// `70887^MDC_DEV_NMT_CHAN^MDC`, partition 1.
pub const DEV_NMT_CHAN: MdcCode = MdcCode::new(70887);

/// `70888^MDC_DEV_NMT_TOF^MDC`, partition 1.
pub const DEV_NMT_TOF: MdcCode = MdcCode::new(70888);

/// `70889^MDC_DEV_NMT_TOF_MDS^MDC`, partition 1.
pub const DEV_NMT_TOF_MDS: MdcCode = MdcCode::new(70889);

/// `70890^MDC_DEV_NMT_TOF_VMD^MDC`, partition 1.
pub const DEV_NMT_TOF_VMD: MdcCode = MdcCode::new(70890);

/// `70891^MDC_DEV_NMT_TOF_CHAN^MDC`, partition 1.
pub const DEV_NMT_TOF_CHAN: MdcCode = MdcCode::new(70891);

/// `70892^MDC_DEV_NMT_DBS^MDC`, partition 1.
pub const DEV_NMT_DBS: MdcCode = MdcCode::new(70892);

/// `70893^MDC_DEV_NMT_DBS_MDS^MDC`, partition 1.
pub const DEV_NMT_DBS_MDS: MdcCode = MdcCode::new(70893);

/// `70894^MDC_DEV_NMT_DBS_VMD^MDC`, partition 1.
pub const DEV_NMT_DBS_VMD: MdcCode = MdcCode::new(70894);

/// `70895^MDC_DEV_NMT_DBS_CHAN^MDC`, partition 1.
pub const DEV_NMT_DBS_CHAN: MdcCode = MdcCode::new(70895);

/// `70896^MDC_DEV_NMT_STW^MDC`, partition 1.
pub const DEV_NMT_STW: MdcCode = MdcCode::new(70896);

/// `70897^MDC_DEV_NMT_STW_MDS^MDC`, partition 1.
pub const DEV_NMT_STW_MDS: MdcCode = MdcCode::new(70897);

/// `70898^MDC_DEV_NMT_STW_VMD^MDC`, partition 1.
pub const DEV_NMT_STW_VMD: MdcCode = MdcCode::new(70898);

/// `70899^MDC_DEV_NMT_STW_CHAN^MDC`, partition 1.
pub const DEV_NMT_STW_CHAN: MdcCode = MdcCode::new(70899);

/// `70900^MDC_DEV_NMT_PTC^MDC`, partition 1.
pub const DEV_NMT_PTC: MdcCode = MdcCode::new(70900);

/// `70901^MDC_DEV_NMT_PTC_MDS^MDC`, partition 1.
pub const DEV_NMT_PTC_MDS: MdcCode = MdcCode::new(70901);

/// `70902^MDC_DEV_NMT_PTC_VMD^MDC`, partition 1.
pub const DEV_NMT_PTC_VMD: MdcCode = MdcCode::new(70902);

/// `70903^MDC_DEV_NMT_PTC_CHAN^MDC`, partition 1.
pub const DEV_NMT_PTC_CHAN: MdcCode = MdcCode::new(70903);

/// `70904^MDC_DEV_NMT_TET^MDC`, partition 1.
pub const DEV_NMT_TET: MdcCode = MdcCode::new(70904);

/// `70905^MDC_DEV_NMT_TET_MDS^MDC`, partition 1.
pub const DEV_NMT_TET_MDS: MdcCode = MdcCode::new(70905);

/// `70906^MDC_DEV_NMT_TET_VMD^MDC`, partition 1.
pub const DEV_NMT_TET_VMD: MdcCode = MdcCode::new(70906);

/// `70907^MDC_DEV_NMT_TET_CHAN^MDC`, partition 1.
pub const DEV_NMT_TET_CHAN: MdcCode = MdcCode::new(70907);

/// `70908^MDC_DEV_NMT_MON^MDC`, partition 1.
pub const DEV_NMT_MON: MdcCode = MdcCode::new(70908);

/// `70909^MDC_DEV_NMT_MON_MDS^MDC`, partition 1.
pub const DEV_NMT_MON_MDS: MdcCode = MdcCode::new(70909);

/// `70910^MDC_DEV_NMT_MON_VMD^MDC`, partition 1.
pub const DEV_NMT_MON_VMD: MdcCode = MdcCode::new(70910);

/// `70911^MDC_DEV_NMT_MON_CHAN^MDC`, partition 1.
pub const DEV_NMT_MON_CHAN: MdcCode = MdcCode::new(70911);

/// `70912^MDC_DEV_NMT_STIM^MDC`, partition 1.
pub const DEV_NMT_STIM: MdcCode = MdcCode::new(70912);

/// `70913^MDC_DEV_NMT_STIM_MDS^MDC`, partition 1.
pub const DEV_NMT_STIM_MDS: MdcCode = MdcCode::new(70913);

/// `70914^MDC_DEV_NMT_STIM_VMD^MDC`, partition 1.
pub const DEV_NMT_STIM_VMD: MdcCode = MdcCode::new(70914);

/// `70915^MDC_DEV_NMT_STIM_CHAN^MDC`, partition 1.
pub const DEV_NMT_STIM_CHAN: MdcCode = MdcCode::new(70915);

/// `70916^MDC_DEV_ANALY_SAT_O2_REGIONAL^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_REGIONAL: MdcCode = MdcCode::new(70916);

/// `70917^MDC_DEV_ANALY_SAT_O2_REGIONAL_MDS^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_REGIONAL_MDS: MdcCode = MdcCode::new(70917);

/// `70918^MDC_DEV_ANALY_SAT_O2_REGIONAL_VMD^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_REGIONAL_VMD: MdcCode = MdcCode::new(70918);

/// `70919^MDC_DEV_ANALY_SAT_O2_REGIONAL_CHAN^MDC`, partition 1.
pub const DEV_ANALY_SAT_O2_REGIONAL_CHAN: MdcCode = MdcCode::new(70919);

/// `70920^MDC_DEV_CALC_SURGICAL_PLETH_INDEX^MDC`, partition 1.
pub const DEV_CALC_SURGICAL_PLETH_INDEX: MdcCode = MdcCode::new(70920);

/// `70921^MDC_DEV_CALC_SURGICAL_PLETH_INDEX_MDS^MDC`, partition 1.
pub const DEV_CALC_SURGICAL_PLETH_INDEX_MDS: MdcCode = MdcCode::new(70921);

/// `70922^MDC_DEV_CALC_SURGICAL_PLETH_INDEX_VMD^MDC`, partition 1.
pub const DEV_CALC_SURGICAL_PLETH_INDEX_VMD: MdcCode = MdcCode::new(70922);

/// `70923^MDC_DEV_CALC_SURGICAL_PLETH_INDEX_CHAN^MDC`, partition 1.
pub const DEV_CALC_SURGICAL_PLETH_INDEX_CHAN: MdcCode = MdcCode::new(70923);

/// `70924^MDC_DEV_DROP_SENSOR^MDC`, partition 1.
pub const DEV_DROP_SENSOR: MdcCode = MdcCode::new(70924);

/// `70925^MDC_DEV_DROP_SENSOR_MDS^MDC`, partition 1.
pub const DEV_DROP_SENSOR_MDS: MdcCode = MdcCode::new(70925);

/// `70926^MDC_DEV_DROP_SENSOR_VMD^MDC`, partition 1.
pub const DEV_DROP_SENSOR_VMD: MdcCode = MdcCode::new(70926);

/// `70927^MDC_DEV_DROP_SENSOR_CHAN^MDC`, partition 1.
pub const DEV_DROP_SENSOR_CHAN: MdcCode = MdcCode::new(70927);

/// `70929^MDC_DEV_HDIALY_MACHINE_MDS^MDC`, partition 1.
pub const DEV_HDIALY_MACHINE_MDS: MdcCode = MdcCode::new(70929);

/// `70934^MDC_DEV_HDIALY_VMD^MDC`, partition 1.
pub const DEV_HDIALY_VMD: MdcCode = MdcCode::new(70934);

/// `70939^MDC_DEV_HDIALY_MACH_CONFIG_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_MACH_CONFIG_CHAN: MdcCode = MdcCode::new(70939);

/// `70943^MDC_DEV_HDIALY_ANTICOAG_PUMP_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_ANTICOAG_PUMP_CHAN: MdcCode = MdcCode::new(70943);

/// `70947^MDC_DEV_HDIALY_BLOOD_PUMP_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_BLOOD_PUMP_CHAN: MdcCode = MdcCode::new(70947);

/// `70951^MDC_DEV_HDIALY_FLUID_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_FLUID_CHAN: MdcCode = MdcCode::new(70951);

/// `70955^MDC_DEV_HDIALY_FILTER_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_FILTER_CHAN: MdcCode = MdcCode::new(70955);

/// `70959^MDC_DEV_HDIALY_CONVECTIVE_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_CONVECTIVE_CHAN: MdcCode = MdcCode::new(70959);

/// `70963^MDC_DEV_HDIALY_SAFETY_SYSTEMS_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_SAFETY_SYSTEMS_CHAN: MdcCode = MdcCode::new(70963);

/// `70967^MDC_DEV_HDIALY_THERAPY_OUTCOMES_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_THERAPY_OUTCOMES_CHAN: MdcCode = MdcCode::new(70967);

/// `70971^MDC_DEV_HDIALY_UF_CHAN^MDC`, partition 1.
pub const DEV_HDIALY_UF_CHAN: MdcCode = MdcCode::new(70971);

/// `70972^MDC_DEV_BLOOD_CHEM^MDC`, partition 1.
pub const DEV_BLOOD_CHEM: MdcCode = MdcCode::new(70972);

/// `70973^MDC_DEV_BLOOD_CHEM_MDS^MDC`, partition 1.
pub const DEV_BLOOD_CHEM_MDS: MdcCode = MdcCode::new(70973);

/// `70974^MDC_DEV_BLOOD_CHEM_VMD^MDC`, partition 1.
pub const DEV_BLOOD_CHEM_VMD: MdcCode = MdcCode::new(70974);

/// `70975^MDC_DEV_BLOOD_CHEM_CHAN^MDC`, partition 1.
pub const DEV_BLOOD_CHEM_CHAN: MdcCode = MdcCode::new(70975);

/// `70976^MDC_DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM^MDC`, partition 1.
pub const DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM: MdcCode = MdcCode::new(70976);

/// `70977^MDC_DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM_MDS^MDC`, partition 1.
pub const DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM_MDS: MdcCode = MdcCode::new(70977);

/// `70978^MDC_DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM_VMD^MDC`, partition 1.
pub const DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM_VMD: MdcCode = MdcCode::new(70978);

/// `70979^MDC_DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM_CHAN^MDC`, partition 1.
pub const DEV_ANALY_NAVA_ELEC_POTL_DIAPHRAGM_CHAN: MdcCode = MdcCode::new(70979);

/// `70980^MDC_DEV_SYS_PT_VENT_HFV^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HFV: MdcCode = MdcCode::new(70980);

/// `70981^MDC_DEV_SYS_PT_VENT_HFV_MDS^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HFV_MDS: MdcCode = MdcCode::new(70981);

/// `70982^MDC_DEV_SYS_PT_VENT_HFV_VMD^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HFV_VMD: MdcCode = MdcCode::new(70982);

/// `70983^MDC_DEV_SYS_PT_VENT_HFV_CHAN^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HFV_CHAN: MdcCode = MdcCode::new(70983);

/// `70984^MDC_DEV_CALC_METABOLICS^MDC`, partition 1.
pub const DEV_CALC_METABOLICS: MdcCode = MdcCode::new(70984);

/// `70985^MDC_DEV_CALC_METABOLICS_MDS^MDC`, partition 1.
pub const DEV_CALC_METABOLICS_MDS: MdcCode = MdcCode::new(70985);

/// `70986^MDC_DEV_CALC_METABOLICS_VMD^MDC`, partition 1.
pub const DEV_CALC_METABOLICS_VMD: MdcCode = MdcCode::new(70986);

/// `70987^MDC_DEV_CALC_METABOLICS_CHAN^MDC`, partition 1.
pub const DEV_CALC_METABOLICS_CHAN: MdcCode = MdcCode::new(70987);

/// `70988^MDC_DEV_CALC_WORK_OF_BREATHING^MDC`, partition 1.
pub const DEV_CALC_WORK_OF_BREATHING: MdcCode = MdcCode::new(70988);

/// `70989^MDC_DEV_CALC_WORK_OF_BREATHING_MDS^MDC`, partition 1.
pub const DEV_CALC_WORK_OF_BREATHING_MDS: MdcCode = MdcCode::new(70989);

/// `70990^MDC_DEV_CALC_WORK_OF_BREATHING_VMD^MDC`, partition 1.
pub const DEV_CALC_WORK_OF_BREATHING_VMD: MdcCode = MdcCode::new(70990);

/// `70991^MDC_DEV_CALC_WORK_OF_BREATHING_CHAN^MDC`, partition 1.
pub const DEV_CALC_WORK_OF_BREATHING_CHAN: MdcCode = MdcCode::new(70991);

/// `70992^MDC_DEV_SYS_PT_VENT_HIFLOW^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HIFLOW: MdcCode = MdcCode::new(70992);

/// `70993^MDC_DEV_SYS_PT_VENT_HIFLOW_MDS^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HIFLOW_MDS: MdcCode = MdcCode::new(70993);

/// `70994^MDC_DEV_SYS_PT_VENT_HIFLOW_VMD^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HIFLOW_VMD: MdcCode = MdcCode::new(70994);

/// `70995^MDC_DEV_SYS_PT_VENT_HIFLOW_CHAN^MDC`, partition 1.
pub const DEV_SYS_PT_VENT_HIFLOW_CHAN: MdcCode = MdcCode::new(70995);

/// `70996^MDC_DEV_ANALY_BREATH_PATTERN^MDC`, partition 1.
pub const DEV_ANALY_BREATH_PATTERN: MdcCode = MdcCode::new(70996);

/// `70997^MDC_DEV_ANALY_BREATH_PATTERN_MDS^MDC`, partition 1.
pub const DEV_ANALY_BREATH_PATTERN_MDS: MdcCode = MdcCode::new(70997);

/// `70998^MDC_DEV_ANALY_BREATH_PATTERN_VMD^MDC`, partition 1.
pub const DEV_ANALY_BREATH_PATTERN_VMD: MdcCode = MdcCode::new(70998);

/// `70999^MDC_DEV_ANALY_BREATH_PATTERN_CHAN^MDC`, partition 1.
pub const DEV_ANALY_BREATH_PATTERN_CHAN: MdcCode = MdcCode::new(70999);

/// `71000^MDC_DEV_ENVIRON_AMBIENT^MDC`, partition 1.
pub const DEV_ENVIRON_AMBIENT: MdcCode = MdcCode::new(71000);

/// `71001^MDC_DEV_ENVIRON_AMBIENT_MDS^MDC`, partition 1.
pub const DEV_ENVIRON_AMBIENT_MDS: MdcCode = MdcCode::new(71001);

/// `71002^MDC_DEV_ENVIRON_AMBIENT_VMD^MDC`, partition 1.
pub const DEV_ENVIRON_AMBIENT_VMD: MdcCode = MdcCode::new(71002);

/// `71003^MDC_DEV_ENVIRON_AMBIENT_CHAN^MDC`, partition 1.
pub const DEV_ENVIRON_AMBIENT_CHAN: MdcCode = MdcCode::new(71003);

/// `126977^MDC_DEV_PUMP_INFUS_CHAN_SOURCE^MDC`, partition 1.
pub const DEV_PUMP_INFUS_CHAN_SOURCE: MdcCode = MdcCode::new(126977);

/// `131072^MDC_ECG_LEAD^MDC`, partition 2.
pub const ECG_LEAD: MdcCode = MdcCode::new(131072);

/// `131072^MDC_ECG_LEAD_CONFIG^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD`.
pub const ECG_LEAD_CONFIG: MdcCode = MdcCode::new(131072);

/// `131073^MDC_ECG_LEAD_I^MDC`, partition 2.
pub const ECG_LEAD_I: MdcCode = MdcCode::new(131073);

/// `131074^MDC_ECG_LEAD_II^MDC`, partition 2.
pub const ECG_LEAD_II: MdcCode = MdcCode::new(131074);

/// `131075^MDC_ECG_LEAD_V1^MDC`, partition 2.
pub const ECG_LEAD_V1: MdcCode = MdcCode::new(131075);

/// `131076^MDC_ECG_LEAD_V2^MDC`, partition 2.
pub const ECG_LEAD_V2: MdcCode = MdcCode::new(131076);

/// `131077^MDC_ECG_LEAD_V3^MDC`, partition 2.
pub const ECG_LEAD_V3: MdcCode = MdcCode::new(131077);

/// `131078^MDC_ECG_LEAD_V4^MDC`, partition 2.
pub const ECG_LEAD_V4: MdcCode = MdcCode::new(131078);

/// `131079^MDC_ECG_LEAD_V5^MDC`, partition 2.
pub const ECG_LEAD_V5: MdcCode = MdcCode::new(131079);

/// `131080^MDC_ECG_LEAD_V6^MDC`, partition 2.
pub const ECG_LEAD_V6: MdcCode = MdcCode::new(131080);

/// `131081^MDC_ECG_LEAD_V7^MDC`, partition 2.
pub const ECG_LEAD_V7: MdcCode = MdcCode::new(131081);

/// `131083^MDC_ECG_LEAD_V3R^MDC`, partition 2.
pub const ECG_LEAD_V3R: MdcCode = MdcCode::new(131083);

/// `131084^MDC_ECG_LEAD_V4R^MDC`, partition 2.
pub const ECG_LEAD_V4R: MdcCode = MdcCode::new(131084);

/// `131085^MDC_ECG_LEAD_V5R^MDC`, partition 2.
pub const ECG_LEAD_V5R: MdcCode = MdcCode::new(131085);

/// `131086^MDC_ECG_LEAD_V6R^MDC`, partition 2.
pub const ECG_LEAD_V6R: MdcCode = MdcCode::new(131086);

/// `131133^MDC_ECG_LEAD_III^MDC`, partition 2.
pub const ECG_LEAD_III: MdcCode = MdcCode::new(131133);

/// `131134^MDC_ECG_LEAD_AVR^MDC`, partition 2.
pub const ECG_LEAD_AVR: MdcCode = MdcCode::new(131134);

/// `131135^MDC_ECG_LEAD_AVL^MDC`, partition 2.
pub const ECG_LEAD_AVL: MdcCode = MdcCode::new(131135);

/// `131136^MDC_ECG_LEAD_AVF^MDC`, partition 2.
pub const ECG_LEAD_AVF: MdcCode = MdcCode::new(131136);

/// `131138^MDC_ECG_LEAD_C^MDC`, partition 2.
pub const ECG_LEAD_C: MdcCode = MdcCode::new(131138);

/// `131139^MDC_ECG_LEAD_V^MDC`, partition 2.
pub const ECG_LEAD_V: MdcCode = MdcCode::new(131139);

/// `131139^MDC_ECG_LEAD_V9^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_V`.
pub const ECG_LEAD_V9: MdcCode = MdcCode::new(131139);

/// `131143^MDC_ECG_LEAD_V8^MDC`, partition 2.
pub const ECG_LEAD_V8: MdcCode = MdcCode::new(131143);

/// `131143^MDC_ECG_LEAD_A^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_V8`.
pub const ECG_LEAD_A: MdcCode = MdcCode::new(131143);

/// `131147^MDC_ECG_LEAD_MCL^MDC`, partition 2.
pub const ECG_LEAD_MCL: MdcCode = MdcCode::new(131147);

/// `131147^MDC_ECG_LEAD_A1^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_MCL`.
pub const ECG_LEAD_A1: MdcCode = MdcCode::new(131147);

/// `131148^MDC_ECG_LEAD_MCL1^MDC`, partition 2.
pub const ECG_LEAD_MCL1: MdcCode = MdcCode::new(131148);

/// `131148^MDC_ECG_LEAD_A2^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_MCL1`.
pub const ECG_LEAD_A2: MdcCode = MdcCode::new(131148);

/// `131149^MDC_ECG_LEAD_MCL2^MDC`, partition 2.
pub const ECG_LEAD_MCL2: MdcCode = MdcCode::new(131149);

/// `131149^MDC_ECG_LEAD_A3^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_MCL2`.
pub const ECG_LEAD_A3: MdcCode = MdcCode::new(131149);

/// `131150^MDC_ECG_LEAD_MCL3^MDC`, partition 2.
pub const ECG_LEAD_MCL3: MdcCode = MdcCode::new(131150);

/// `131150^MDC_ECG_LEAD_A4^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_MCL3`.
pub const ECG_LEAD_A4: MdcCode = MdcCode::new(131150);

/// `131151^MDC_ECG_LEAD_MCL4^MDC`, partition 2.
pub const ECG_LEAD_MCL4: MdcCode = MdcCode::new(131151);

/// `131151^MDC_ECG_LEAD_dV8^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_MCL4`.
pub const ECG_LEAD_DV8: MdcCode = MdcCode::new(131151);

/// `131152^MDC_ECG_LEAD_MCL5^MDC`, partition 2.
pub const ECG_LEAD_MCL5: MdcCode = MdcCode::new(131152);

/// `131152^MDC_ECG_LEAD_dV9^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_MCL5`.
pub const ECG_LEAD_DV9: MdcCode = MdcCode::new(131152);

/// `131153^MDC_ECG_LEAD_MCL6^MDC`, partition 2.
pub const ECG_LEAD_MCL6: MdcCode = MdcCode::new(131153);

/// `131153^MDC_ECG_LEAD_dV8R^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_MCL6`.
pub const ECG_LEAD_DV8R: MdcCode = MdcCode::new(131153);

/// `131158^MDC_ECG_LEAD_C4RFR^MDC`, partition 2.
pub const ECG_LEAD_C4RFR: MdcCode = MdcCode::new(131158);

/// `131159^MDC_ECG_LEAD_C5FR^MDC`, partition 2.
pub const ECG_LEAD_C5FR: MdcCode = MdcCode::new(131159);

/// `131163^MDC_ECG_LEAD_ECGLD91^MDC`, partition 2.
pub const ECG_LEAD_ECGLD91: MdcCode = MdcCode::new(131163);

/// `131164^MDC_ECG_LEAD_ECGLD92^MDC`, partition 2.
pub const ECG_LEAD_ECGLD92: MdcCode = MdcCode::new(131164);

/// `131165^MDC_ECG_LEAD_ECGLD93^MDC`, partition 2.
pub const ECG_LEAD_ECGLD93: MdcCode = MdcCode::new(131165);

/// `131166^MDC_ECG_LEAD_ECGLD94^MDC`, partition 2.
pub const ECG_LEAD_ECGLD94: MdcCode = MdcCode::new(131166);

/// `131167^MDC_ECG_LEAD_ECGLD95^MDC`, partition 2.
pub const ECG_LEAD_ECGLD95: MdcCode = MdcCode::new(131167);

/// `131168^MDC_ECG_LEAD_ECGLD96^MDC`, partition 2.
pub const ECG_LEAD_ECGLD96: MdcCode = MdcCode::new(131168);

/// `131169^MDC_ECG_LEAD_ECGLD97^MDC`, partition 2.
pub const ECG_LEAD_ECGLD97: MdcCode = MdcCode::new(131169);

/// `131172^MDC_ECG_LEAD_ES^MDC`, partition 2.
pub const ECG_LEAD_ES: MdcCode = MdcCode::new(131172);

/// `131172^MDC_ECG_LEAD_CC2^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_ES`.
pub const ECG_LEAD_CC2: MdcCode = MdcCode::new(131172);

/// `131173^MDC_ECG_LEAD_AS^MDC`, partition 2.
pub const ECG_LEAD_AS: MdcCode = MdcCode::new(131173);

/// `131173^MDC_ECG_LEAD_CC3^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_AS`.
pub const ECG_LEAD_CC3: MdcCode = MdcCode::new(131173);

/// `131174^MDC_ECG_LEAD_AI^MDC`, partition 2.
pub const ECG_LEAD_AI: MdcCode = MdcCode::new(131174);

/// `131174^MDC_ECG_LEAD_CC4^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_LEAD_AI`.
pub const ECG_LEAD_CC4: MdcCode = MdcCode::new(131174);

/// `131328^MDC_ECG_ELEC_POTL^MDC`, partition 2.
pub const ECG_ELEC_POTL: MdcCode = MdcCode::new(131328);

/// `131329^MDC_ECG_ELEC_POTL_I^MDC`, partition 2.
pub const ECG_ELEC_POTL_I: MdcCode = MdcCode::new(131329);

/// `131330^MDC_ECG_ELEC_POTL_II^MDC`, partition 2.
pub const ECG_ELEC_POTL_II: MdcCode = MdcCode::new(131330);

/// `131331^MDC_ECG_ELEC_POTL_V1^MDC`, partition 2.
pub const ECG_ELEC_POTL_V1: MdcCode = MdcCode::new(131331);

/// `131332^MDC_ECG_ELEC_POTL_V2^MDC`, partition 2.
pub const ECG_ELEC_POTL_V2: MdcCode = MdcCode::new(131332);

/// `131333^MDC_ECG_ELEC_POTL_V3^MDC`, partition 2.
pub const ECG_ELEC_POTL_V3: MdcCode = MdcCode::new(131333);

/// `131334^MDC_ECG_ELEC_POTL_V4^MDC`, partition 2.
pub const ECG_ELEC_POTL_V4: MdcCode = MdcCode::new(131334);

/// `131335^MDC_ECG_ELEC_POTL_V5^MDC`, partition 2.
pub const ECG_ELEC_POTL_V5: MdcCode = MdcCode::new(131335);

/// `131336^MDC_ECG_ELEC_POTL_V6^MDC`, partition 2.
pub const ECG_ELEC_POTL_V6: MdcCode = MdcCode::new(131336);

/// `131337^MDC_ECG_ELEC_POTL_V7^MDC`, partition 2.
pub const ECG_ELEC_POTL_V7: MdcCode = MdcCode::new(131337);

/// `131339^MDC_ECG_ELEC_POTL_V3R^MDC`, partition 2.
pub const ECG_ELEC_POTL_V3R: MdcCode = MdcCode::new(131339);

/// `131340^MDC_ECG_ELEC_POTL_V4R^MDC`, partition 2.
pub const ECG_ELEC_POTL_V4R: MdcCode = MdcCode::new(131340);

/// `131341^MDC_ECG_ELEC_POTL_V5R^MDC`, partition 2.
pub const ECG_ELEC_POTL_V5R: MdcCode = MdcCode::new(131341);

/// `131342^MDC_ECG_ELEC_POTL_V6R^MDC`, partition 2.
pub const ECG_ELEC_POTL_V6R: MdcCode = MdcCode::new(131342);

/// `131389^MDC_ECG_ELEC_POTL_III^MDC`, partition 2.
pub const ECG_ELEC_POTL_III: MdcCode = MdcCode::new(131389);

/// `131390^MDC_ECG_ELEC_POTL_AVR^MDC`, partition 2.
pub const ECG_ELEC_POTL_AVR: MdcCode = MdcCode::new(131390);

/// `131391^MDC_ECG_ELEC_POTL_AVL^MDC`, partition 2.
pub const ECG_ELEC_POTL_AVL: MdcCode = MdcCode::new(131391);

/// `131392^MDC_ECG_ELEC_POTL_AVF^MDC`, partition 2.
pub const ECG_ELEC_POTL_AVF: MdcCode = MdcCode::new(131392);

/// `131394^MDC_ECG_ELEC_POTL_C^MDC`, partition 2.
pub const ECG_ELEC_POTL_C: MdcCode = MdcCode::new(131394);

/// `131394^MDC_ECG_ELEC_POTL_V8^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_C`.
pub const ECG_ELEC_POTL_V8: MdcCode = MdcCode::new(131394);

/// `131395^MDC_ECG_ELEC_POTL_V^MDC`, partition 2.
pub const ECG_ELEC_POTL_V: MdcCode = MdcCode::new(131395);

/// `131395^MDC_ECG_ELEC_POTL_V9^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_V`.
pub const ECG_ELEC_POTL_V9: MdcCode = MdcCode::new(131395);

/// `131399^MDC_ECG_ELEC_POTL_A^MDC`, partition 2.
pub const ECG_ELEC_POTL_A: MdcCode = MdcCode::new(131399);

/// `131403^MDC_ECG_ELEC_POTL_MCL^MDC`, partition 2.
pub const ECG_ELEC_POTL_MCL: MdcCode = MdcCode::new(131403);

/// `131403^MDC_ECG_ELEC_POTL_A1^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL`.
pub const ECG_ELEC_POTL_A1: MdcCode = MdcCode::new(131403);

/// `131404^MDC_ECG_ELEC_POTL_MCL1^MDC`, partition 2.
pub const ECG_ELEC_POTL_MCL1: MdcCode = MdcCode::new(131404);

/// `131404^MDC_ECG_ELEC_POTL_A2^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL1`.
pub const ECG_ELEC_POTL_A2: MdcCode = MdcCode::new(131404);

/// `131405^MDC_ECG_ELEC_POTL_MCL2^MDC`, partition 2.
pub const ECG_ELEC_POTL_MCL2: MdcCode = MdcCode::new(131405);

/// `131405^MDC_ECG_ELEC_POTL_A3^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL2`.
pub const ECG_ELEC_POTL_A3: MdcCode = MdcCode::new(131405);

/// `131406^MDC_ECG_ELEC_POTL_MCL3^MDC`, partition 2.
pub const ECG_ELEC_POTL_MCL3: MdcCode = MdcCode::new(131406);

/// `131406^MDC_ECG_ELEC_POTL_A4^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL3`.
pub const ECG_ELEC_POTL_A4: MdcCode = MdcCode::new(131406);

/// `131407^MDC_ECG_ELEC_POTL_MCL4^MDC`, partition 2.
pub const ECG_ELEC_POTL_MCL4: MdcCode = MdcCode::new(131407);

/// `131407^MDC_ECG_ELEC_POTL_dV8^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL4`.
pub const ECG_ELEC_POTL_DV8: MdcCode = MdcCode::new(131407);

/// `131408^MDC_ECG_ELEC_POTL_MCL5^MDC`, partition 2.
pub const ECG_ELEC_POTL_MCL5: MdcCode = MdcCode::new(131408);

/// `131408^MDC_ECG_ELEC_POTL_dV9^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL5`.
pub const ECG_ELEC_POTL_DV9: MdcCode = MdcCode::new(131408);

/// `131409^MDC_ECG_ELEC_POTL_MCL6^MDC`, partition 2.
pub const ECG_ELEC_POTL_MCL6: MdcCode = MdcCode::new(131409);

/// `131409^MDC_ECG_ELEC_POTL_dV8R^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL6`.
pub const ECG_ELEC_POTL_DV8R: MdcCode = MdcCode::new(131409);

/// `131414^MDC_ECG_ELEC_POTL_C4RFR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_C`.
pub const ECG_ELEC_POTL_C4RFR: MdcCode = MdcCode::new(131414);

/// `131415^MDC_ECG_ELEC_POTL_C5FR^MDC`, partition 2.
pub const ECG_ELEC_POTL_C5FR: MdcCode = MdcCode::new(131415);

/// `131419^MDC_ECG_ELEC_POTL_ECGLD91^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL`.
pub const ECG_ELEC_POTL_ECGLD91: MdcCode = MdcCode::new(131419);

/// `131420^MDC_ECG_ELEC_POTL_ECGLD92^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL1`.
pub const ECG_ELEC_POTL_ECGLD92: MdcCode = MdcCode::new(131420);

/// `131421^MDC_ECG_ELEC_POTL_ECGLD93^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL2`.
pub const ECG_ELEC_POTL_ECGLD93: MdcCode = MdcCode::new(131421);

/// `131422^MDC_ECG_ELEC_POTL_ECGLD94^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL3`.
pub const ECG_ELEC_POTL_ECGLD94: MdcCode = MdcCode::new(131422);

/// `131423^MDC_ECG_ELEC_POTL_ECGLD95^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL4`.
pub const ECG_ELEC_POTL_ECGLD95: MdcCode = MdcCode::new(131423);

/// `131424^MDC_ECG_ELEC_POTL_ECGLD96^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL5`.
pub const ECG_ELEC_POTL_ECGLD96: MdcCode = MdcCode::new(131424);

/// `131425^MDC_ECG_ELEC_POTL_ECGLD97^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_MCL6`.
pub const ECG_ELEC_POTL_ECGLD97: MdcCode = MdcCode::new(131425);

/// `131428^MDC_ECG_ELEC_POTL_ES^MDC`, partition 2.
pub const ECG_ELEC_POTL_ES: MdcCode = MdcCode::new(131428);

/// `131428^MDC_ECG_ELEC_POTL_CC2^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_ES`.
pub const ECG_ELEC_POTL_CC2: MdcCode = MdcCode::new(131428);

/// `131429^MDC_ECG_ELEC_POTL_AS^MDC`, partition 2.
pub const ECG_ELEC_POTL_AS: MdcCode = MdcCode::new(131429);

/// `131429^MDC_ECG_ELEC_POTL_CC3^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_AS`.
pub const ECG_ELEC_POTL_CC3: MdcCode = MdcCode::new(131429);

/// `131430^MDC_ECG_ELEC_POTL_AI^MDC`, partition 2.
pub const ECG_ELEC_POTL_AI: MdcCode = MdcCode::new(131430);

/// `131430^MDC_ECG_ELEC_POTL_CC4^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_ELEC_POTL_AI`.
pub const ECG_ELEC_POTL_CC4: MdcCode = MdcCode::new(131430);

/// `131840^MDC_ECG_AMPL_ST^MDC`, partition 2.
pub const ECG_AMPL_ST: MdcCode = MdcCode::new(131840);

/// `131841^MDC_ECG_AMPL_ST_I^MDC`, partition 2.
pub const ECG_AMPL_ST_I: MdcCode = MdcCode::new(131841);

/// `131842^MDC_ECG_AMPL_ST_II^MDC`, partition 2.
pub const ECG_AMPL_ST_II: MdcCode = MdcCode::new(131842);

/// `131843^MDC_ECG_AMPL_ST_V1^MDC`, partition 2.
pub const ECG_AMPL_ST_V1: MdcCode = MdcCode::new(131843);

/// `131844^MDC_ECG_AMPL_ST_V2^MDC`, partition 2.
pub const ECG_AMPL_ST_V2: MdcCode = MdcCode::new(131844);

/// `131845^MDC_ECG_AMPL_ST_V3^MDC`, partition 2.
pub const ECG_AMPL_ST_V3: MdcCode = MdcCode::new(131845);

/// `131846^MDC_ECG_AMPL_ST_V4^MDC`, partition 2.
pub const ECG_AMPL_ST_V4: MdcCode = MdcCode::new(131846);

/// `131847^MDC_ECG_AMPL_ST_V5^MDC`, partition 2.
pub const ECG_AMPL_ST_V5: MdcCode = MdcCode::new(131847);

/// `131848^MDC_ECG_AMPL_ST_V6^MDC`, partition 2.
pub const ECG_AMPL_ST_V6: MdcCode = MdcCode::new(131848);

/// `131849^MDC_ECG_AMPL_ST_V7^MDC`, partition 2.
pub const ECG_AMPL_ST_V7: MdcCode = MdcCode::new(131849);

/// `131851^MDC_ECG_AMPL_ST_V3R^MDC`, partition 2.
pub const ECG_AMPL_ST_V3R: MdcCode = MdcCode::new(131851);

/// `131852^MDC_ECG_AMPL_ST_V4R^MDC`, partition 2.
pub const ECG_AMPL_ST_V4R: MdcCode = MdcCode::new(131852);

/// `131853^MDC_ECG_AMPL_ST_V5R^MDC`, partition 2.
pub const ECG_AMPL_ST_V5R: MdcCode = MdcCode::new(131853);

/// `131854^MDC_ECG_AMPL_ST_V6R^MDC`, partition 2.
pub const ECG_AMPL_ST_V6R: MdcCode = MdcCode::new(131854);

/// `131873^MDC_ECG_AMPL_ST_dV1^MDC`, partition 2.
pub const ECG_AMPL_ST_DV1: MdcCode = MdcCode::new(131873);

/// `131873^MDC_ECG_AMPL_ST_V1cal^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV1`.
pub const ECG_AMPL_ST_V1CAL: MdcCode = MdcCode::new(131873);

/// `131874^MDC_ECG_AMPL_ST_dV2^MDC`, partition 2.
pub const ECG_AMPL_ST_DV2: MdcCode = MdcCode::new(131874);

/// `131874^MDC_ECG_AMPL_ST_V2cal^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV2`.
pub const ECG_AMPL_ST_V2CAL: MdcCode = MdcCode::new(131874);

/// `131875^MDC_ECG_AMPL_ST_dV3^MDC`, partition 2.
pub const ECG_AMPL_ST_DV3: MdcCode = MdcCode::new(131875);

/// `131875^MDC_ECG_AMPL_ST_V3cal^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV3`.
pub const ECG_AMPL_ST_V3CAL: MdcCode = MdcCode::new(131875);

/// `131876^MDC_ECG_AMPL_ST_dV4^MDC`, partition 2.
pub const ECG_AMPL_ST_DV4: MdcCode = MdcCode::new(131876);

/// `131876^MDC_ECG_AMPL_ST_V4cal^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV4`.
pub const ECG_AMPL_ST_V4CAL: MdcCode = MdcCode::new(131876);

/// `131877^MDC_ECG_AMPL_ST_dV5^MDC`, partition 2.
pub const ECG_AMPL_ST_DV5: MdcCode = MdcCode::new(131877);

/// `131877^MDC_ECG_AMPL_ST_V5cal^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV5`.
pub const ECG_AMPL_ST_V5CAL: MdcCode = MdcCode::new(131877);

/// `131878^MDC_ECG_AMPL_ST_dV6^MDC`, partition 2.
pub const ECG_AMPL_ST_DV6: MdcCode = MdcCode::new(131878);

/// `131878^MDC_ECG_AMPL_ST_V6cal^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV6`.
pub const ECG_AMPL_ST_V6CAL: MdcCode = MdcCode::new(131878);

/// `131901^MDC_ECG_AMPL_ST_III^MDC`, partition 2.
pub const ECG_AMPL_ST_III: MdcCode = MdcCode::new(131901);

/// `131902^MDC_ECG_AMPL_ST_AVR^MDC`, partition 2.
pub const ECG_AMPL_ST_AVR: MdcCode = MdcCode::new(131902);

/// `131903^MDC_ECG_AMPL_ST_AVL^MDC`, partition 2.
pub const ECG_AMPL_ST_AVL: MdcCode = MdcCode::new(131903);

/// `131904^MDC_ECG_AMPL_ST_AVF^MDC`, partition 2.
pub const ECG_AMPL_ST_AVF: MdcCode = MdcCode::new(131904);

/// `131906^MDC_ECG_AMPL_ST_C^MDC`, partition 2.
pub const ECG_AMPL_ST_C: MdcCode = MdcCode::new(131906);

/// `131906^MDC_ECG_AMPL_ST_V8^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_C`.
pub const ECG_AMPL_ST_V8: MdcCode = MdcCode::new(131906);

/// `131907^MDC_ECG_AMPL_ST_V^MDC`, partition 2.
pub const ECG_AMPL_ST_V: MdcCode = MdcCode::new(131907);

/// `131907^MDC_ECG_AMPL_ST_V9^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_V`.
pub const ECG_AMPL_ST_V9: MdcCode = MdcCode::new(131907);

/// `131911^MDC_ECG_AMPL_ST_A^MDC`, partition 2.
pub const ECG_AMPL_ST_A: MdcCode = MdcCode::new(131911);

/// `131915^MDC_ECG_AMPL_ST_MCL^MDC`, partition 2.
pub const ECG_AMPL_ST_MCL: MdcCode = MdcCode::new(131915);

/// `131915^MDC_ECG_AMPL_ST_A1^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL`.
pub const ECG_AMPL_ST_A1: MdcCode = MdcCode::new(131915);

/// `131916^MDC_ECG_AMPL_ST_MCL1^MDC`, partition 2.
pub const ECG_AMPL_ST_MCL1: MdcCode = MdcCode::new(131916);

/// `131916^MDC_ECG_AMPL_ST_A2^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL1`.
pub const ECG_AMPL_ST_A2: MdcCode = MdcCode::new(131916);

/// `131917^MDC_ECG_AMPL_ST_A3^MDC`, partition 2.
pub const ECG_AMPL_ST_A3: MdcCode = MdcCode::new(131917);

/// `131918^MDC_ECG_AMPL_ST_A4^MDC`, partition 2.
pub const ECG_AMPL_ST_A4: MdcCode = MdcCode::new(131918);

/// `131919^MDC_ECG_AMPL_ST_dV8^MDC`, partition 2.
pub const ECG_AMPL_ST_DV8: MdcCode = MdcCode::new(131919);

/// `131920^MDC_ECG_AMPL_ST_dV9^MDC`, partition 2.
pub const ECG_AMPL_ST_DV9: MdcCode = MdcCode::new(131920);

/// `131921^MDC_ECG_AMPL_ST_MCL6^MDC`, partition 2.
pub const ECG_AMPL_ST_MCL6: MdcCode = MdcCode::new(131921);

/// `131921^MDC_ECG_AMPL_ST_dV8R^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL6`.
pub const ECG_AMPL_ST_DV8R: MdcCode = MdcCode::new(131921);

/// `131926^MDC_ECG_AMPL_ST_C4RFR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_C`.
pub const ECG_AMPL_ST_C4RFR: MdcCode = MdcCode::new(131926);

/// `131927^MDC_ECG_AMPL_ST_C5FR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_V`.
pub const ECG_AMPL_ST_C5FR: MdcCode = MdcCode::new(131927);

/// `131931^MDC_ECG_AMPL_ST_ECGLD91^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL`.
pub const ECG_AMPL_ST_ECGLD91: MdcCode = MdcCode::new(131931);

/// `131932^MDC_ECG_AMPL_ST_ECGLD92^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL1`.
pub const ECG_AMPL_ST_ECGLD92: MdcCode = MdcCode::new(131932);

/// `131933^MDC_ECG_AMPL_ST_MCL2^MDC`, partition 2.
pub const ECG_AMPL_ST_MCL2: MdcCode = MdcCode::new(131933);

/// `131933^MDC_ECG_AMPL_ST_ECGLD93^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL2`.
pub const ECG_AMPL_ST_ECGLD93: MdcCode = MdcCode::new(131933);

/// `131934^MDC_ECG_AMPL_ST_MCL3^MDC`, partition 2.
pub const ECG_AMPL_ST_MCL3: MdcCode = MdcCode::new(131934);

/// `131934^MDC_ECG_AMPL_ST_ECGLD94^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL3`.
pub const ECG_AMPL_ST_ECGLD94: MdcCode = MdcCode::new(131934);

/// `131935^MDC_ECG_AMPL_ST_MCL4^MDC`, partition 2.
pub const ECG_AMPL_ST_MCL4: MdcCode = MdcCode::new(131935);

/// `131935^MDC_ECG_AMPL_ST_ECGLD95^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL4`.
pub const ECG_AMPL_ST_ECGLD95: MdcCode = MdcCode::new(131935);

/// `131936^MDC_ECG_AMPL_ST_MCL5^MDC`, partition 2.
pub const ECG_AMPL_ST_MCL5: MdcCode = MdcCode::new(131936);

/// `131936^MDC_ECG_AMPL_ST_ECGLD96^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL5`.
pub const ECG_AMPL_ST_ECGLD96: MdcCode = MdcCode::new(131936);

/// `131937^MDC_ECG_AMPL_ST_ECGLD97^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_MCL6`.
pub const ECG_AMPL_ST_ECGLD97: MdcCode = MdcCode::new(131937);

/// `131940^MDC_ECG_AMPL_ST_ES^MDC`, partition 2.
pub const ECG_AMPL_ST_ES: MdcCode = MdcCode::new(131940);

/// `131940^MDC_ECG_AMPL_ST_CC2^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_ES`.
pub const ECG_AMPL_ST_CC2: MdcCode = MdcCode::new(131940);

/// `131941^MDC_ECG_AMPL_ST_AS^MDC`, partition 2.
pub const ECG_AMPL_ST_AS: MdcCode = MdcCode::new(131941);

/// `131941^MDC_ECG_AMPL_ST_CC3^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_AS`.
pub const ECG_AMPL_ST_CC3: MdcCode = MdcCode::new(131941);

/// `131942^MDC_ECG_AMPL_ST_AI^MDC`, partition 2.
pub const ECG_AMPL_ST_AI: MdcCode = MdcCode::new(131942);

/// `131942^MDC_ECG_AMPL_ST_CC4^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_AI`.
pub const ECG_AMPL_ST_CC4: MdcCode = MdcCode::new(131942);

/// `131945^MDC_ECG_AMPL_ST_CM^MDC`, partition 2.
pub const ECG_AMPL_ST_CM: MdcCode = MdcCode::new(131945);

/// `131945^MDC_ECG_AMPL_ST_dIII^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_CM`.
pub const ECG_AMPL_ST_DIII: MdcCode = MdcCode::new(131945);

/// `131946^MDC_ECG_AMPL_ST_CM1^MDC`, partition 2.
pub const ECG_AMPL_ST_CM1: MdcCode = MdcCode::new(131946);

/// `131946^MDC_ECG_AMPL_ST_daVR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_CM1`.
pub const ECG_AMPL_ST_DAVR: MdcCode = MdcCode::new(131946);

/// `131947^MDC_ECG_AMPL_ST_CM2^MDC`, partition 2.
pub const ECG_AMPL_ST_CM2: MdcCode = MdcCode::new(131947);

/// `131947^MDC_ECG_AMPL_ST_daVL^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_CM2`.
pub const ECG_AMPL_ST_DAVL: MdcCode = MdcCode::new(131947);

/// `131948^MDC_ECG_AMPL_ST_CM3^MDC`, partition 2.
pub const ECG_AMPL_ST_CM3: MdcCode = MdcCode::new(131948);

/// `131948^MDC_ECG_AMPL_ST_daVF^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_CM3`.
pub const ECG_AMPL_ST_DAVF: MdcCode = MdcCode::new(131948);

/// `131949^MDC_ECG_AMPL_ST_CM4^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV1`.
pub const ECG_AMPL_ST_CM4: MdcCode = MdcCode::new(131949);

/// `131950^MDC_ECG_AMPL_ST_CM6^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV2`.
pub const ECG_AMPL_ST_CM6: MdcCode = MdcCode::new(131950);

/// `131952^MDC_ECG_AMPL_ST_dAVR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV4`.
pub const ECG_AMPL_ST_DAVR_131952: MdcCode = MdcCode::new(131952);

/// `131953^MDC_ECG_AMPL_ST_dAVL^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV5`.
pub const ECG_AMPL_ST_DAVL_131953: MdcCode = MdcCode::new(131953);

/// `131954^MDC_ECG_AMPL_ST_dAVF^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_ST_dV6`.
pub const ECG_AMPL_ST_DAVF_131954: MdcCode = MdcCode::new(131954);

/// `132096^MDC_ECG_AMPL_J^MDC`, partition 2.
pub const ECG_AMPL_J: MdcCode = MdcCode::new(132096);

/// `132097^MDC_ECG_AMPL_J_I^MDC`, partition 2.
pub const ECG_AMPL_J_I: MdcCode = MdcCode::new(132097);

/// `132098^MDC_ECG_AMPL_J_II^MDC`, partition 2.
pub const ECG_AMPL_J_II: MdcCode = MdcCode::new(132098);

/// `132099^MDC_ECG_AMPL_J_V1^MDC`, partition 2.
pub const ECG_AMPL_J_V1: MdcCode = MdcCode::new(132099);

/// `132100^MDC_ECG_AMPL_J_V2^MDC`, partition 2.
pub const ECG_AMPL_J_V2: MdcCode = MdcCode::new(132100);

/// `132101^MDC_ECG_AMPL_J_V3^MDC`, partition 2.
pub const ECG_AMPL_J_V3: MdcCode = MdcCode::new(132101);

/// `132102^MDC_ECG_AMPL_J_V4^MDC`, partition 2.
pub const ECG_AMPL_J_V4: MdcCode = MdcCode::new(132102);

/// `132103^MDC_ECG_AMPL_J_V5^MDC`, partition 2.
pub const ECG_AMPL_J_V5: MdcCode = MdcCode::new(132103);

/// `132104^MDC_ECG_AMPL_J_V6^MDC`, partition 2.
pub const ECG_AMPL_J_V6: MdcCode = MdcCode::new(132104);

/// `132105^MDC_ECG_AMPL_J_V7^MDC`, partition 2.
pub const ECG_AMPL_J_V7: MdcCode = MdcCode::new(132105);

/// `132107^MDC_ECG_AMPL_J_V3R^MDC`, partition 2.
pub const ECG_AMPL_J_V3R: MdcCode = MdcCode::new(132107);

/// `132108^MDC_ECG_AMPL_J_V4R^MDC`, partition 2.
pub const ECG_AMPL_J_V4R: MdcCode = MdcCode::new(132108);

/// `132109^MDC_ECG_AMPL_J_V5R^MDC`, partition 2.
pub const ECG_AMPL_J_V5R: MdcCode = MdcCode::new(132109);

/// `132110^MDC_ECG_AMPL_J_V6R^MDC`, partition 2.
pub const ECG_AMPL_J_V6R: MdcCode = MdcCode::new(132110);

/// `132157^MDC_ECG_AMPL_J_III^MDC`, partition 2.
pub const ECG_AMPL_J_III: MdcCode = MdcCode::new(132157);

/// `132158^MDC_ECG_AMPL_J_AVR^MDC`, partition 2.
pub const ECG_AMPL_J_AVR: MdcCode = MdcCode::new(132158);

/// `132159^MDC_ECG_AMPL_J_AVL^MDC`, partition 2.
pub const ECG_AMPL_J_AVL: MdcCode = MdcCode::new(132159);

/// `132160^MDC_ECG_AMPL_J_AVF^MDC`, partition 2.
pub const ECG_AMPL_J_AVF: MdcCode = MdcCode::new(132160);

/// `132162^MDC_ECG_AMPL_J_C^MDC`, partition 2.
pub const ECG_AMPL_J_C: MdcCode = MdcCode::new(132162);

/// `132162^MDC_ECG_AMPL_J_V8^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_C`.
pub const ECG_AMPL_J_V8: MdcCode = MdcCode::new(132162);

/// `132163^MDC_ECG_AMPL_J_V^MDC`, partition 2.
pub const ECG_AMPL_J_V: MdcCode = MdcCode::new(132163);

/// `132163^MDC_ECG_AMPL_J_V9^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_V`.
pub const ECG_AMPL_J_V9: MdcCode = MdcCode::new(132163);

/// `132167^MDC_ECG_AMPL_J_A^MDC`, partition 2.
pub const ECG_AMPL_J_A: MdcCode = MdcCode::new(132167);

/// `132171^MDC_ECG_AMPL_J_A1^MDC`, partition 2.
pub const ECG_AMPL_J_A1: MdcCode = MdcCode::new(132171);

/// `132172^MDC_ECG_AMPL_J_A2^MDC`, partition 2.
pub const ECG_AMPL_J_A2: MdcCode = MdcCode::new(132172);

/// `132173^MDC_ECG_AMPL_J_A3^MDC`, partition 2.
pub const ECG_AMPL_J_A3: MdcCode = MdcCode::new(132173);

/// `132174^MDC_ECG_AMPL_J_A4^MDC`, partition 2.
pub const ECG_AMPL_J_A4: MdcCode = MdcCode::new(132174);

/// `132175^MDC_ECG_AMPL_J_dV8^MDC`, partition 2.
pub const ECG_AMPL_J_DV8: MdcCode = MdcCode::new(132175);

/// `132176^MDC_ECG_AMPL_J_dV9^MDC`, partition 2.
pub const ECG_AMPL_J_DV9: MdcCode = MdcCode::new(132176);

/// `132177^MDC_ECG_AMPL_J_MCL6^MDC`, partition 2.
pub const ECG_AMPL_J_MCL6: MdcCode = MdcCode::new(132177);

/// `132177^MDC_ECG_AMPL_J_dV8R^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL6`.
pub const ECG_AMPL_J_DV8R: MdcCode = MdcCode::new(132177);

/// `132182^MDC_ECG_AMPL_J_C4RFR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_C`.
pub const ECG_AMPL_J_C4RFR: MdcCode = MdcCode::new(132182);

/// `132183^MDC_ECG_AMPL_J_C5FR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_V`.
pub const ECG_AMPL_J_C5FR: MdcCode = MdcCode::new(132183);

/// `132187^MDC_ECG_AMPL_J_MCL^MDC`, partition 2.
pub const ECG_AMPL_J_MCL: MdcCode = MdcCode::new(132187);

/// `132187^MDC_ECG_AMPL_J_ECGLD91^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL`.
pub const ECG_AMPL_J_ECGLD91: MdcCode = MdcCode::new(132187);

/// `132188^MDC_ECG_AMPL_J_MCL1^MDC`, partition 2.
pub const ECG_AMPL_J_MCL1: MdcCode = MdcCode::new(132188);

/// `132188^MDC_ECG_AMPL_J_ECGLD92^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL1`.
pub const ECG_AMPL_J_ECGLD92: MdcCode = MdcCode::new(132188);

/// `132189^MDC_ECG_AMPL_J_MCL2^MDC`, partition 2.
pub const ECG_AMPL_J_MCL2: MdcCode = MdcCode::new(132189);

/// `132189^MDC_ECG_AMPL_J_ECGLD93^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL2`.
pub const ECG_AMPL_J_ECGLD93: MdcCode = MdcCode::new(132189);

/// `132190^MDC_ECG_AMPL_J_MCL3^MDC`, partition 2.
pub const ECG_AMPL_J_MCL3: MdcCode = MdcCode::new(132190);

/// `132190^MDC_ECG_AMPL_J_ECGLD94^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL3`.
pub const ECG_AMPL_J_ECGLD94: MdcCode = MdcCode::new(132190);

/// `132191^MDC_ECG_AMPL_J_MCL4^MDC`, partition 2.
pub const ECG_AMPL_J_MCL4: MdcCode = MdcCode::new(132191);

/// `132191^MDC_ECG_AMPL_J_ECGLD95^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL4`.
pub const ECG_AMPL_J_ECGLD95: MdcCode = MdcCode::new(132191);

/// `132192^MDC_ECG_AMPL_J_MCL5^MDC`, partition 2.
pub const ECG_AMPL_J_MCL5: MdcCode = MdcCode::new(132192);

/// `132192^MDC_ECG_AMPL_J_ECGLD96^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL5`.
pub const ECG_AMPL_J_ECGLD96: MdcCode = MdcCode::new(132192);

/// `132193^MDC_ECG_AMPL_J_ECGLD97^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_MCL6`.
pub const ECG_AMPL_J_ECGLD97: MdcCode = MdcCode::new(132193);

/// `132196^MDC_ECG_AMPL_J_ES^MDC`, partition 2.
pub const ECG_AMPL_J_ES: MdcCode = MdcCode::new(132196);

/// `132196^MDC_ECG_AMPL_J_CC2^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_ES`.
pub const ECG_AMPL_J_CC2: MdcCode = MdcCode::new(132196);

/// `132197^MDC_ECG_AMPL_J_AS^MDC`, partition 2.
pub const ECG_AMPL_J_AS: MdcCode = MdcCode::new(132197);

/// `132197^MDC_ECG_AMPL_J_CC3^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_AS`.
pub const ECG_AMPL_J_CC3: MdcCode = MdcCode::new(132197);

/// `132198^MDC_ECG_AMPL_J_AI^MDC`, partition 2.
pub const ECG_AMPL_J_AI: MdcCode = MdcCode::new(132198);

/// `132198^MDC_ECG_AMPL_J_CC4^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_AMPL_J_AI`.
pub const ECG_AMPL_J_CC4: MdcCode = MdcCode::new(132198);

/// `138240^MDC_ECG_TIME_PD_PR^MDC`, partition 2.
pub const ECG_TIME_PD_PR: MdcCode = MdcCode::new(138240);

/// `139008^MDC_ECG_TIME_PD_QRS^MDC`, partition 2.
pub const ECG_TIME_PD_QRS: MdcCode = MdcCode::new(139008);

/// `139264^MDC_ECG_TIME_PD_QT^MDC`, partition 2.
pub const ECG_TIME_PD_QT: MdcCode = MdcCode::new(139264);

/// `139520^MDC_ECG_TIME_PD_QT_CORR^MDC`, partition 2.
pub const ECG_TIME_PD_QT_CORR: MdcCode = MdcCode::new(139520);

/// `147212^MDC_ECG_TIME_PD_PP_GL^MDC`, partition 2.
pub const ECG_TIME_PD_PP_GL: MdcCode = MdcCode::new(147212);

/// `147216^MDC_ECG_TIME_PD_PQ_GL^MDC`, partition 2.
pub const ECG_TIME_PD_PQ_GL: MdcCode = MdcCode::new(147216);

/// `147220^MDC_ECG_TIME_PD_PR_GL^MDC`, partition 2.
pub const ECG_TIME_PD_PR_GL: MdcCode = MdcCode::new(147220);

/// `147220^MDC_ECG_TIME_PD_PQ_SEG_GL^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_TIME_PD_PR_GL`.
pub const ECG_TIME_PD_PQ_SEG_GL: MdcCode = MdcCode::new(147220);

/// `147228^MDC_ECG_TIME_PD_QRS_GL^MDC`, partition 2.
pub const ECG_TIME_PD_QRS_GL: MdcCode = MdcCode::new(147228);

/// `147232^MDC_ECG_TIME_PD_QT_GL^MDC`, partition 2.
pub const ECG_TIME_PD_QT_GL: MdcCode = MdcCode::new(147232);

/// `147236^MDC_ECG_TIME_PD_QT_CORR_GL^MDC`, partition 2.
pub const ECG_TIME_PD_QT_CORR_GL: MdcCode = MdcCode::new(147236);

/// `147236^MDC_ECG_TIME_PD_QTc^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_TIME_PD_QT_CORR_GL`.
pub const ECG_TIME_PD_QTC: MdcCode = MdcCode::new(147236);

/// `147240^MDC_ECG_TIME_PD_RR_GL^MDC`, partition 2.
pub const ECG_TIME_PD_RR_GL: MdcCode = MdcCode::new(147240);

/// `147240^MDC_ECG_RR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_TIME_PD_RR_GL`.
pub const ECG_RR: MdcCode = MdcCode::new(147240);

/// `147474^MDC_ECG_SINUS_RHY^MDC`, partition 2.
pub const ECG_SINUS_RHY: MdcCode = MdcCode::new(147474);

/// `147626^MDC_ECG_PACED_BEAT_RATE^MDC`, partition 2.
pub const ECG_PACED_BEAT_RATE: MdcCode = MdcCode::new(147626);

/// `147842^MDC_ECG_HEART_RATE^MDC`, partition 2.
pub const ECG_HEART_RATE: MdcCode = MdcCode::new(147842);

/// `147842^MDC_ECG_CARD_BEAT_RATE^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_HEART_RATE`.
pub const ECG_CARD_BEAT_RATE: MdcCode = MdcCode::new(147842);

/// `147843^MDC_ECG_HEART_RATE_MAX^MDC`, partition 2.
pub const ECG_HEART_RATE_MAX: MdcCode = MdcCode::new(147843);

/// `147843^MDC_ECG_CARD_BEAT_RATE_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_HEART_RATE_MAX`.
pub const ECG_CARD_BEAT_RATE_MAX: MdcCode = MdcCode::new(147843);

/// `147844^MDC_ECG_HEART_RATE_MIN^MDC`, partition 2.
pub const ECG_HEART_RATE_MIN: MdcCode = MdcCode::new(147844);

/// `147844^MDC_ECG_CARD_BEAT_RATE_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_HEART_RATE_MIN`.
pub const ECG_CARD_BEAT_RATE_MIN: MdcCode = MdcCode::new(147844);

/// `147845^MDC_ECG_HEART_RATE_MEAN^MDC`, partition 2.
pub const ECG_HEART_RATE_MEAN: MdcCode = MdcCode::new(147845);

/// `147845^MDC_ECG_CARD_BEAT_RATE_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_ECG_HEART_RATE_MEAN`.
pub const ECG_CARD_BEAT_RATE_MEAN: MdcCode = MdcCode::new(147845);

/// `147850^MDC_ECG_CARD_BEAT_RATE_BTB^MDC`, partition 2.
pub const ECG_CARD_BEAT_RATE_BTB: MdcCode = MdcCode::new(147850);

/// `147851^MDC_ECG_CARD_BEAT_RATE_MAX_BTB^MDC`, partition 2.
pub const ECG_CARD_BEAT_RATE_MAX_BTB: MdcCode = MdcCode::new(147851);

/// `147852^MDC_ECG_CARD_BEAT_RATE_MIN_BTB^MDC`, partition 2.
pub const ECG_CARD_BEAT_RATE_MIN_BTB: MdcCode = MdcCode::new(147852);

/// `147853^MDC_ECG_CARD_BEAT_RATE_MEAN_BTB^MDC`, partition 2.
pub const ECG_CARD_BEAT_RATE_MEAN_BTB: MdcCode = MdcCode::new(147853);

/// `147856^MDC_ECG_CARD_BEAT_RATE_IRREG^MDC`, partition 2.
pub const ECG_CARD_BEAT_RATE_IRREG: MdcCode = MdcCode::new(147856);

/// `148065^MDC_ECG_V_P_C_CNT^MDC`, partition 2.
pub const ECG_V_P_C_CNT: MdcCode = MdcCode::new(148065);

/// `148066^MDC_ECG_V_P_C_RATE^MDC`, partition 2.
pub const ECG_V_P_C_RATE: MdcCode = MdcCode::new(148066);

/// `148067^MDC_ECG_V_P_C_RATE_MAX^MDC`, partition 2.
pub const ECG_V_P_C_RATE_MAX: MdcCode = MdcCode::new(148067);

/// `148068^MDC_ECG_V_P_C_RATE_MIN^MDC`, partition 2.
pub const ECG_V_P_C_RATE_MIN: MdcCode = MdcCode::new(148068);

/// `148069^MDC_ECG_V_P_C_RATE_MEAN^MDC`, partition 2.
pub const ECG_V_P_C_RATE_MEAN: MdcCode = MdcCode::new(148069);

/// `149074^MDC_ECG_CARD_BEAT_RATE_IRREG_PCT^MDC`, partition 2.
pub const ECG_CARD_BEAT_RATE_IRREG_PCT: MdcCode = MdcCode::new(149074);

/// `149504^MDC_PULS^MDC`, partition 2.
pub const PULS: MdcCode = MdcCode::new(149504);

/// `149514^MDC_PULS_RATE^MDC`, partition 2.
pub const PULS_RATE: MdcCode = MdcCode::new(149514);

/// `149522^MDC_BLD_PULS_RATE_INV^MDC`, partition 2.
pub const BLD_PULS_RATE_INV: MdcCode = MdcCode::new(149522);

/// `149528^MDC_PULS_OXIM_PULS^MDC`, partition 2.
pub const PULS_OXIM_PULS: MdcCode = MdcCode::new(149528);

/// `149529^MDC_PULS_OXIM_PULS_CNT^MDC`, partition 2.
pub const PULS_OXIM_PULS_CNT: MdcCode = MdcCode::new(149529);

/// `149530^MDC_PULS_OXIM_PULS_RATE^MDC`, partition 2.
pub const PULS_OXIM_PULS_RATE: MdcCode = MdcCode::new(149530);

/// `149531^MDC_PULS_OXIM_PULS_RATE_MAX^MDC`, partition 2.
pub const PULS_OXIM_PULS_RATE_MAX: MdcCode = MdcCode::new(149531);

/// `149532^MDC_PULS_OXIM_PULS_RATE_MIN^MDC`, partition 2.
pub const PULS_OXIM_PULS_RATE_MIN: MdcCode = MdcCode::new(149532);

/// `149533^MDC_PULS_OXIM_PULS_RATE_MEAN^MDC`, partition 2.
pub const PULS_OXIM_PULS_RATE_MEAN: MdcCode = MdcCode::new(149533);

/// `149534^MDC_PULS_OXIM_PULS_TIME^MDC`, partition 2.
pub const PULS_OXIM_PULS_TIME: MdcCode = MdcCode::new(149534);

/// `149535^MDC_PULS_OXIM_PULS_ANNOT^MDC`, partition 2.
pub const PULS_OXIM_PULS_ANNOT: MdcCode = MdcCode::new(149535);

/// `149544^MDC_PULS_NON_INV^MDC`, partition 2.
pub const PULS_NON_INV: MdcCode = MdcCode::new(149544);

/// `149545^MDC_PULS_CNT_NON_INV^MDC`, partition 2.
pub const PULS_CNT_NON_INV: MdcCode = MdcCode::new(149545);

/// `149546^MDC_PULS_RATE_NON_INV^MDC`, partition 2.
pub const PULS_RATE_NON_INV: MdcCode = MdcCode::new(149546);

/// `149547^MDC_PULS_RATE_MAX_NON_INV^MDC`, partition 2.
pub const PULS_RATE_MAX_NON_INV: MdcCode = MdcCode::new(149547);

/// `149548^MDC_PULS_RATE_MIN_NON_INV^MDC`, partition 2.
pub const PULS_RATE_MIN_NON_INV: MdcCode = MdcCode::new(149548);

/// `149549^MDC_PULS_RATE_MEAN_NON_INV^MDC`, partition 2.
pub const PULS_RATE_MEAN_NON_INV: MdcCode = MdcCode::new(149549);

/// `149550^MDC_PULS_TIME_NON_INV^MDC`, partition 2.
pub const PULS_TIME_NON_INV: MdcCode = MdcCode::new(149550);

/// `149551^MDC_PULS_ANNOT_NON_INV^MDC`, partition 2.
pub const PULS_ANNOT_NON_INV: MdcCode = MdcCode::new(149551);

/// `149554^MDC_TTHOR_HEART_RATE^MDC`, partition 2.
pub const TTHOR_HEART_RATE: MdcCode = MdcCode::new(149554);

/// `149562^MDC_PALPATION_HEART_RATE^MDC`, partition 2.
pub const PALPATION_HEART_RATE: MdcCode = MdcCode::new(149562);

/// `149760^MDC_RES_VASC_SYS_INDEX^MDC`, partition 2.
pub const RES_VASC_SYS_INDEX: MdcCode = MdcCode::new(149760);

/// `149761^MDC_RES_VASC_SYS_INDEX_MAX^MDC`, partition 2.
pub const RES_VASC_SYS_INDEX_MAX: MdcCode = MdcCode::new(149761);

/// `149762^MDC_RES_VASC_SYS_INDEX_MIN^MDC`, partition 2.
pub const RES_VASC_SYS_INDEX_MIN: MdcCode = MdcCode::new(149762);

/// `149763^MDC_RES_VASC_SYS_INDEX_MEAN^MDC`, partition 2.
pub const RES_VASC_SYS_INDEX_MEAN: MdcCode = MdcCode::new(149763);

/// `149764^MDC_WK_LV_STROKE_INDEX^MDC`, partition 2.
pub const WK_LV_STROKE_INDEX: MdcCode = MdcCode::new(149764);

/// `149772^MDC_OUTPUT_CARD_INDEX^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX: MdcCode = MdcCode::new(149772);

/// `149773^MDC_OUTPUT_CARD_INDEX_MAX^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX_MAX: MdcCode = MdcCode::new(149773);

/// `149774^MDC_OUTPUT_CARD_INDEX_MIN^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX_MIN: MdcCode = MdcCode::new(149774);

/// `149775^MDC_OUTPUT_CARD_INDEX_MEAN^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX_MEAN: MdcCode = MdcCode::new(149775);

/// `149780^MDC_OUTPUT_CARD_INDEX_CTS^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX_CTS: MdcCode = MdcCode::new(149780);

/// `149781^MDC_OUTPUT_CARD_INDEX_CTS_MAX^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX_CTS_MAX: MdcCode = MdcCode::new(149781);

/// `149782^MDC_OUTPUT_CARD_INDEX_CTS_MIN^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX_CTS_MIN: MdcCode = MdcCode::new(149782);

/// `149783^MDC_OUTPUT_CARD_INDEX_CTS_MEAN^MDC`, partition 2.
pub const OUTPUT_CARD_INDEX_CTS_MEAN: MdcCode = MdcCode::new(149783);

/// `149788^MDC_PRESS_BLD_SYS_VAR_DIFF^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF: MdcCode = MdcCode::new(149788);

/// `149789^MDC_PRESS_BLD_SYS_VAR_DIFF_MAX^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF_MAX: MdcCode = MdcCode::new(149789);

/// `149790^MDC_PRESS_BLD_SYS_VAR_DIFF_MIN^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF_MIN: MdcCode = MdcCode::new(149790);

/// `149791^MDC_PRESS_BLD_SYS_VAR_DIFF_MEAN^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF_MEAN: MdcCode = MdcCode::new(149791);

/// `149792^MDC_PRESS_BLD_SYS_VAR_RATIO^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_RATIO: MdcCode = MdcCode::new(149792);

/// `149793^MDC_PRESS_BLD_SYS_VAR_RATIO_MAX^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_RATIO_MAX: MdcCode = MdcCode::new(149793);

/// `149794^MDC_PRESS_BLD_SYS_VAR_RATIO_MIN^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_RATIO_MIN: MdcCode = MdcCode::new(149794);

/// `149795^MDC_PRESS_BLD_SYS_VAR_RATIO_MEAN^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_RATIO_MEAN: MdcCode = MdcCode::new(149795);

/// `149796^MDC_PRESS_BLD_SYS_VAR_DIFF_MANUAL^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF_MANUAL: MdcCode = MdcCode::new(149796);

/// `149797^MDC_PRESS_BLD_SYS_VAR_DIFF_MANUAL_MAX^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF_MANUAL_MAX: MdcCode = MdcCode::new(149797);

/// `149798^MDC_PRESS_BLD_SYS_VAR_DIFF_MANUAL_MIN^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF_MANUAL_MIN: MdcCode = MdcCode::new(149798);

/// `149799^MDC_PRESS_BLD_SYS_VAR_DIFF_MANUAL_MEAN^MDC`, partition 2.
pub const PRESS_BLD_SYS_VAR_DIFF_MANUAL_MEAN: MdcCode = MdcCode::new(149799);

/// `149800^MDC_PRESS_BLD_PULS_VAR_RATIO^MDC`, partition 2.
pub const PRESS_BLD_PULS_VAR_RATIO: MdcCode = MdcCode::new(149800);

/// `149801^MDC_PRESS_BLD_PULS_VAR_RATIO_MAX^MDC`, partition 2.
pub const PRESS_BLD_PULS_VAR_RATIO_MAX: MdcCode = MdcCode::new(149801);

/// `149802^MDC_PRESS_BLD_PULS_VAR_RATIO_MIN^MDC`, partition 2.
pub const PRESS_BLD_PULS_VAR_RATIO_MIN: MdcCode = MdcCode::new(149802);

/// `149803^MDC_PRESS_BLD_PULS_VAR_RATIO_MEAN^MDC`, partition 2.
pub const PRESS_BLD_PULS_VAR_RATIO_MEAN: MdcCode = MdcCode::new(149803);

/// `149804^MDC_VOL_BLD_STROKE_VAR_RATIO^MDC`, partition 2.
pub const VOL_BLD_STROKE_VAR_RATIO: MdcCode = MdcCode::new(149804);

/// `149805^MDC_VOL_BLD_STROKE_VAR_RATIO_MAX^MDC`, partition 2.
pub const VOL_BLD_STROKE_VAR_RATIO_MAX: MdcCode = MdcCode::new(149805);

/// `149806^MDC_VOL_BLD_STROKE_VAR_RATIO_MIN^MDC`, partition 2.
pub const VOL_BLD_STROKE_VAR_RATIO_MIN: MdcCode = MdcCode::new(149806);

/// `149807^MDC_VOL_BLD_STROKE_VAR_RATIO_MEAN^MDC`, partition 2.
pub const VOL_BLD_STROKE_VAR_RATIO_MEAN: MdcCode = MdcCode::new(149807);

/// `150016^MDC_PRESS_BLD^MDC`, partition 2.
pub const PRESS_BLD: MdcCode = MdcCode::new(150016);

/// `150017^MDC_PRESS_BLD_SYS^MDC`, partition 2.
pub const PRESS_BLD_SYS: MdcCode = MdcCode::new(150017);

/// `150018^MDC_PRESS_BLD_DIA^MDC`, partition 2.
pub const PRESS_BLD_DIA: MdcCode = MdcCode::new(150018);

/// `150019^MDC_PRESS_BLD_MEAN^MDC`, partition 2.
pub const PRESS_BLD_MEAN: MdcCode = MdcCode::new(150019);

/// `150020^MDC_PRESS_BLD_NONINV^MDC`, partition 2.
pub const PRESS_BLD_NONINV: MdcCode = MdcCode::new(150020);

/// `150021^MDC_PRESS_BLD_NONINV_SYS^MDC`, partition 2.
pub const PRESS_BLD_NONINV_SYS: MdcCode = MdcCode::new(150021);

/// `150022^MDC_PRESS_BLD_NONINV_DIA^MDC`, partition 2.
pub const PRESS_BLD_NONINV_DIA: MdcCode = MdcCode::new(150022);

/// `150023^MDC_PRESS_BLD_NONINV_MEAN^MDC`, partition 2.
pub const PRESS_BLD_NONINV_MEAN: MdcCode = MdcCode::new(150023);

/// `150024^MDC_PRESS_BLD_NONINV_CTS^MDC`, partition 2.
pub const PRESS_BLD_NONINV_CTS: MdcCode = MdcCode::new(150024);

/// `150025^MDC_PRESS_BLD_NONINV_SYS_CTS^MDC`, partition 2.
pub const PRESS_BLD_NONINV_SYS_CTS: MdcCode = MdcCode::new(150025);

/// `150026^MDC_PRESS_BLD_NONINV_DIA_CTS^MDC`, partition 2.
pub const PRESS_BLD_NONINV_DIA_CTS: MdcCode = MdcCode::new(150026);

/// `150027^MDC_PRESS_BLD_NONINV_MEAN_CTS^MDC`, partition 2.
pub const PRESS_BLD_NONINV_MEAN_CTS: MdcCode = MdcCode::new(150027);

/// `150028^MDC_PRESS_BLD_AORT^MDC`, partition 2.
pub const PRESS_BLD_AORT: MdcCode = MdcCode::new(150028);

/// `150029^MDC_PRESS_BLD_AORT_SYS^MDC`, partition 2.
pub const PRESS_BLD_AORT_SYS: MdcCode = MdcCode::new(150029);

/// `150030^MDC_PRESS_BLD_AORT_DIA^MDC`, partition 2.
pub const PRESS_BLD_AORT_DIA: MdcCode = MdcCode::new(150030);

/// `150031^MDC_PRESS_BLD_AORT_MEAN^MDC`, partition 2.
pub const PRESS_BLD_AORT_MEAN: MdcCode = MdcCode::new(150031);

/// `150032^MDC_PRESS_BLD_ART^MDC`, partition 2.
pub const PRESS_BLD_ART: MdcCode = MdcCode::new(150032);

/// `150033^MDC_PRESS_BLD_ART_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_SYS: MdcCode = MdcCode::new(150033);

/// `150034^MDC_PRESS_BLD_ART_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_DIA: MdcCode = MdcCode::new(150034);

/// `150035^MDC_PRESS_BLD_ART_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_MEAN: MdcCode = MdcCode::new(150035);

/// `150036^MDC_PRESS_BLD_ART_ABP^MDC`, partition 2.
pub const PRESS_BLD_ART_ABP: MdcCode = MdcCode::new(150036);

/// `150037^MDC_PRESS_BLD_ART_ABP_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_ABP_SYS: MdcCode = MdcCode::new(150037);

/// `150038^MDC_PRESS_BLD_ART_ABP_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_ABP_DIA: MdcCode = MdcCode::new(150038);

/// `150039^MDC_PRESS_BLD_ART_ABP_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_ABP_MEAN: MdcCode = MdcCode::new(150039);

/// `150040^MDC_PRESS_BLD_ART_AUG^MDC`, partition 2.
pub const PRESS_BLD_ART_AUG: MdcCode = MdcCode::new(150040);

/// `150041^MDC_PRESS_BLD_ART_AUG_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_AUG_SYS: MdcCode = MdcCode::new(150041);

/// `150042^MDC_PRESS_BLD_ART_AUG_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_AUG_DIA: MdcCode = MdcCode::new(150042);

/// `150043^MDC_PRESS_BLD_ART_AUG_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_AUG_MEAN: MdcCode = MdcCode::new(150043);

/// `150044^MDC_PRESS_BLD_ART_PULM^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM: MdcCode = MdcCode::new(150044);

/// `150045^MDC_PRESS_BLD_ART_PULM_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM_SYS: MdcCode = MdcCode::new(150045);

/// `150046^MDC_PRESS_BLD_ART_PULM_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM_DIA: MdcCode = MdcCode::new(150046);

/// `150047^MDC_PRESS_BLD_ART_PULM_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM_MEAN: MdcCode = MdcCode::new(150047);

/// `150052^MDC_PRESS_BLD_ART_PULM_WEDGE^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM_WEDGE: MdcCode = MdcCode::new(150052);

/// `150052^MDC_PRESS_BLD_ART_PULM_OCCL^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_BLD_ART_PULM_WEDGE`.
pub const PRESS_BLD_ART_PULM_OCCL: MdcCode = MdcCode::new(150052);

/// `150053^MDC_PRESS_BLD_ART_PULM_OCCL_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM_OCCL_SYS: MdcCode = MdcCode::new(150053);

/// `150053^MDC_PRESS_BLD_ART_PULM_WEDGE_SYS^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_BLD_ART_PULM_OCCL_SYS`.
pub const PRESS_BLD_ART_PULM_WEDGE_SYS: MdcCode = MdcCode::new(150053);

/// `150054^MDC_PRESS_BLD_ART_PULM_OCCL_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM_OCCL_DIA: MdcCode = MdcCode::new(150054);

/// `150054^MDC_PRESS_BLD_ART_PULM_WEDGE_DIA^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_BLD_ART_PULM_OCCL_DIA`.
pub const PRESS_BLD_ART_PULM_WEDGE_DIA: MdcCode = MdcCode::new(150054);

/// `150055^MDC_PRESS_BLD_ART_PULM_OCCL_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_PULM_OCCL_MEAN: MdcCode = MdcCode::new(150055);

/// `150055^MDC_PRESS_BLD_ART_PULM_WEDGE_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_BLD_ART_PULM_OCCL_MEAN`.
pub const PRESS_BLD_ART_PULM_WEDGE_MEAN: MdcCode = MdcCode::new(150055);

/// `150056^MDC_PRESS_BLD_ART_UMB^MDC`, partition 2.
pub const PRESS_BLD_ART_UMB: MdcCode = MdcCode::new(150056);

/// `150057^MDC_PRESS_BLD_ART_UMB_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_UMB_SYS: MdcCode = MdcCode::new(150057);

/// `150058^MDC_PRESS_BLD_ART_UMB_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_UMB_DIA: MdcCode = MdcCode::new(150058);

/// `150059^MDC_PRESS_BLD_ART_UMB_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_UMB_MEAN: MdcCode = MdcCode::new(150059);

/// `150060^MDC_PRESS_BLD_ATR^MDC`, partition 2.
pub const PRESS_BLD_ATR: MdcCode = MdcCode::new(150060);

/// `150061^MDC_PRESS_BLD_ATR_SYS^MDC`, partition 2.
pub const PRESS_BLD_ATR_SYS: MdcCode = MdcCode::new(150061);

/// `150062^MDC_PRESS_BLD_ATR_DIA^MDC`, partition 2.
pub const PRESS_BLD_ATR_DIA: MdcCode = MdcCode::new(150062);

/// `150063^MDC_PRESS_BLD_ATR_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ATR_MEAN: MdcCode = MdcCode::new(150063);

/// `150064^MDC_PRESS_BLD_ATR_LEFT^MDC`, partition 2.
pub const PRESS_BLD_ATR_LEFT: MdcCode = MdcCode::new(150064);

/// `150065^MDC_PRESS_BLD_ATR_LEFT_SYS^MDC`, partition 2.
pub const PRESS_BLD_ATR_LEFT_SYS: MdcCode = MdcCode::new(150065);

/// `150066^MDC_PRESS_BLD_ATR_LEFT_DIA^MDC`, partition 2.
pub const PRESS_BLD_ATR_LEFT_DIA: MdcCode = MdcCode::new(150066);

/// `150067^MDC_PRESS_BLD_ATR_LEFT_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ATR_LEFT_MEAN: MdcCode = MdcCode::new(150067);

/// `150068^MDC_PRESS_BLD_ATR_RIGHT^MDC`, partition 2.
pub const PRESS_BLD_ATR_RIGHT: MdcCode = MdcCode::new(150068);

/// `150069^MDC_PRESS_BLD_ATR_RIGHT_SYS^MDC`, partition 2.
pub const PRESS_BLD_ATR_RIGHT_SYS: MdcCode = MdcCode::new(150069);

/// `150070^MDC_PRESS_BLD_ATR_RIGHT_DIA^MDC`, partition 2.
pub const PRESS_BLD_ATR_RIGHT_DIA: MdcCode = MdcCode::new(150070);

/// `150071^MDC_PRESS_BLD_ATR_RIGHT_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ATR_RIGHT_MEAN: MdcCode = MdcCode::new(150071);

/// `150076^MDC_PRESS_BLD_PULM_CAP^MDC`, partition 2.
pub const PRESS_BLD_PULM_CAP: MdcCode = MdcCode::new(150076);

/// `150077^MDC_PRESS_BLD_PULM_CAP_SYS^MDC`, partition 2.
pub const PRESS_BLD_PULM_CAP_SYS: MdcCode = MdcCode::new(150077);

/// `150078^MDC_PRESS_BLD_PULM_CAP_DIA^MDC`, partition 2.
pub const PRESS_BLD_PULM_CAP_DIA: MdcCode = MdcCode::new(150078);

/// `150079^MDC_PRESS_BLD_PULM_CAP_MEAN^MDC`, partition 2.
pub const PRESS_BLD_PULM_CAP_MEAN: MdcCode = MdcCode::new(150079);

/// `150080^MDC_PRESS_BLD_VEN^MDC`, partition 2.
pub const PRESS_BLD_VEN: MdcCode = MdcCode::new(150080);

/// `150081^MDC_PRESS_BLD_VEN_SYS^MDC`, partition 2.
pub const PRESS_BLD_VEN_SYS: MdcCode = MdcCode::new(150081);

/// `150082^MDC_PRESS_BLD_VEN_DIA^MDC`, partition 2.
pub const PRESS_BLD_VEN_DIA: MdcCode = MdcCode::new(150082);

/// `150083^MDC_PRESS_BLD_VEN_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VEN_MEAN: MdcCode = MdcCode::new(150083);

/// `150084^MDC_PRESS_BLD_VEN_CENT^MDC`, partition 2.
pub const PRESS_BLD_VEN_CENT: MdcCode = MdcCode::new(150084);

/// `150085^MDC_PRESS_BLD_VEN_CENT_SYS^MDC`, partition 2.
pub const PRESS_BLD_VEN_CENT_SYS: MdcCode = MdcCode::new(150085);

/// `150086^MDC_PRESS_BLD_VEN_CENT_DIA^MDC`, partition 2.
pub const PRESS_BLD_VEN_CENT_DIA: MdcCode = MdcCode::new(150086);

/// `150087^MDC_PRESS_BLD_VEN_CENT_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VEN_CENT_MEAN: MdcCode = MdcCode::new(150087);

/// `150088^MDC_PRESS_BLD_VEN_UMB^MDC`, partition 2.
pub const PRESS_BLD_VEN_UMB: MdcCode = MdcCode::new(150088);

/// `150089^MDC_PRESS_BLD_VEN_UMB_SYS^MDC`, partition 2.
pub const PRESS_BLD_VEN_UMB_SYS: MdcCode = MdcCode::new(150089);

/// `150090^MDC_PRESS_BLD_VEN_UMB_DIA^MDC`, partition 2.
pub const PRESS_BLD_VEN_UMB_DIA: MdcCode = MdcCode::new(150090);

/// `150091^MDC_PRESS_BLD_VEN_UMB_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VEN_UMB_MEAN: MdcCode = MdcCode::new(150091);

/// `150092^MDC_PRESS_BLD_VENT^MDC`, partition 2.
pub const PRESS_BLD_VENT: MdcCode = MdcCode::new(150092);

/// `150093^MDC_PRESS_BLD_VENT_SYS^MDC`, partition 2.
pub const PRESS_BLD_VENT_SYS: MdcCode = MdcCode::new(150093);

/// `150094^MDC_PRESS_BLD_VENT_DIA^MDC`, partition 2.
pub const PRESS_BLD_VENT_DIA: MdcCode = MdcCode::new(150094);

/// `150095^MDC_PRESS_BLD_VENT_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_MEAN: MdcCode = MdcCode::new(150095);

/// `150096^MDC_PRESS_BLD_VENT_END^MDC`, partition 2.
pub const PRESS_BLD_VENT_END: MdcCode = MdcCode::new(150096);

/// `150097^MDC_PRESS_BLD_VENT_SYS_END^MDC`, partition 2.
pub const PRESS_BLD_VENT_SYS_END: MdcCode = MdcCode::new(150097);

/// `150098^MDC_PRESS_BLD_VENT_DIA_END^MDC`, partition 2.
pub const PRESS_BLD_VENT_DIA_END: MdcCode = MdcCode::new(150098);

/// `150099^MDC_PRESS_BLD_VENT_MEAN_END^MDC`, partition 2.
pub const PRESS_BLD_VENT_MEAN_END: MdcCode = MdcCode::new(150099);

/// `150100^MDC_PRESS_BLD_VENT_LEFT^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT: MdcCode = MdcCode::new(150100);

/// `150101^MDC_PRESS_BLD_VENT_LEFT_SYS^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_SYS: MdcCode = MdcCode::new(150101);

/// `150102^MDC_PRESS_BLD_VENT_LEFT_DIA^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_DIA: MdcCode = MdcCode::new(150102);

/// `150103^MDC_PRESS_BLD_VENT_LEFT_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_MEAN: MdcCode = MdcCode::new(150103);

/// `150104^MDC_PRESS_BLD_VENT_RIGHT^MDC`, partition 2.
pub const PRESS_BLD_VENT_RIGHT: MdcCode = MdcCode::new(150104);

/// `150105^MDC_PRESS_BLD_VENT_RIGHT_SYS^MDC`, partition 2.
pub const PRESS_BLD_VENT_RIGHT_SYS: MdcCode = MdcCode::new(150105);

/// `150106^MDC_PRESS_BLD_VENT_RIGHT_DIA^MDC`, partition 2.
pub const PRESS_BLD_VENT_RIGHT_DIA: MdcCode = MdcCode::new(150106);

/// `150107^MDC_PRESS_BLD_VENT_RIGHT_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_RIGHT_MEAN: MdcCode = MdcCode::new(150107);

/// `150108^MDC_PRESS_BLD_VENT_AUG^MDC`, partition 2.
pub const PRESS_BLD_VENT_AUG: MdcCode = MdcCode::new(150108);

/// `150109^MDC_PRESS_BLD_VENT_AUG_SYS^MDC`, partition 2.
pub const PRESS_BLD_VENT_AUG_SYS: MdcCode = MdcCode::new(150109);

/// `150110^MDC_PRESS_BLD_VENT_AUG_DIA^MDC`, partition 2.
pub const PRESS_BLD_VENT_AUG_DIA: MdcCode = MdcCode::new(150110);

/// `150111^MDC_PRESS_BLD_VENT_AUG_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_AUG_MEAN: MdcCode = MdcCode::new(150111);

/// `150112^MDC_PRESS_BLD_CORON_ART^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART: MdcCode = MdcCode::new(150112);

/// `150113^MDC_PRESS_BLD_CORON_ART_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_SYS: MdcCode = MdcCode::new(150113);

/// `150114^MDC_PRESS_BLD_CORON_ART_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_DIA: MdcCode = MdcCode::new(150114);

/// `150115^MDC_PRESS_BLD_CORON_ART_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_MEAN: MdcCode = MdcCode::new(150115);

/// `150116^MDC_PRESS_BLD_CORON_ART_L^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L: MdcCode = MdcCode::new(150116);

/// `150117^MDC_PRESS_BLD_CORON_ART_L_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_SYS: MdcCode = MdcCode::new(150117);

/// `150118^MDC_PRESS_BLD_CORON_ART_L_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_DIA: MdcCode = MdcCode::new(150118);

/// `150119^MDC_PRESS_BLD_CORON_ART_L_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_MEAN: MdcCode = MdcCode::new(150119);

/// `150120^MDC_PRESS_BLD_CORON_ART_L_ANT_DESCEND^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_ANT_DESCEND: MdcCode = MdcCode::new(150120);

/// `150121^MDC_PRESS_BLD_CORON_ART_L_ANT_DESCEND_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_ANT_DESCEND_SYS: MdcCode = MdcCode::new(150121);

/// `150122^MDC_PRESS_BLD_CORON_ART_L_ANT_DESCEND_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_ANT_DESCEND_DIA: MdcCode = MdcCode::new(150122);

/// `150123^MDC_PRESS_BLD_CORON_ART_L_ANT_DESCEND_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_ANT_DESCEND_MEAN: MdcCode = MdcCode::new(150123);

/// `150124^MDC_PRESS_BLD_CORON_ART_L_CIRC^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_CIRC: MdcCode = MdcCode::new(150124);

/// `150125^MDC_PRESS_BLD_CORON_ART_L_CIRC_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_CIRC_SYS: MdcCode = MdcCode::new(150125);

/// `150126^MDC_PRESS_BLD_CORON_ART_L_CIRC_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_CIRC_DIA: MdcCode = MdcCode::new(150126);

/// `150127^MDC_PRESS_BLD_CORON_ART_L_CIRC_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_L_CIRC_MEAN: MdcCode = MdcCode::new(150127);

/// `150128^MDC_PRESS_BLD_CORON_ART_R^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R: MdcCode = MdcCode::new(150128);

/// `150129^MDC_PRESS_BLD_CORON_ART_R_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_SYS: MdcCode = MdcCode::new(150129);

/// `150130^MDC_PRESS_BLD_CORON_ART_R_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_DIA: MdcCode = MdcCode::new(150130);

/// `150131^MDC_PRESS_BLD_CORON_ART_R_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_MEAN: MdcCode = MdcCode::new(150131);

/// `150132^MDC_PRESS_BLD_CORON_ART_R_POST_DESCEND^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_POST_DESCEND: MdcCode = MdcCode::new(150132);

/// `150133^MDC_PRESS_BLD_CORON_ART_R_POST_DESCEND_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_POST_DESCEND_SYS: MdcCode = MdcCode::new(150133);

/// `150134^MDC_PRESS_BLD_CORON_ART_R_POST_DESCEND_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_POST_DESCEND_DIA: MdcCode = MdcCode::new(150134);

/// `150135^MDC_PRESS_BLD_CORON_ART_R_POST_DESCEND_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_POST_DESCEND_MEAN: MdcCode = MdcCode::new(150135);

/// `150136^MDC_PRESS_BLD_CORON_ART_CONUS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_CONUS: MdcCode = MdcCode::new(150136);

/// `150137^MDC_PRESS_BLD_CORON_ART_CONUS_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_CONUS_SYS: MdcCode = MdcCode::new(150137);

/// `150138^MDC_PRESS_BLD_CORON_ART_CONUS_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_CONUS_DIA: MdcCode = MdcCode::new(150138);

/// `150139^MDC_PRESS_BLD_CORON_ART_CONUS_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_CONUS_MEAN: MdcCode = MdcCode::new(150139);

/// `150140^MDC_PRESS_BLD_CORON_ART_R_MARG^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_MARG: MdcCode = MdcCode::new(150140);

/// `150141^MDC_PRESS_BLD_CORON_ART_R_MARG_SYS^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_MARG_SYS: MdcCode = MdcCode::new(150141);

/// `150142^MDC_PRESS_BLD_CORON_ART_R_MARG_DIA^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_MARG_DIA: MdcCode = MdcCode::new(150142);

/// `150143^MDC_PRESS_BLD_CORON_ART_R_MARG_MEAN^MDC`, partition 2.
pub const PRESS_BLD_CORON_ART_R_MARG_MEAN: MdcCode = MdcCode::new(150143);

/// `150144^MDC_PRESS_BLD_VENT_LEFT_BEGIN^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_BEGIN: MdcCode = MdcCode::new(150144);

/// `150145^MDC_PRESS_BLD_VENT_LEFT_BEGIN_SYS^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_BEGIN_SYS: MdcCode = MdcCode::new(150145);

/// `150146^MDC_PRESS_BLD_VENT_LEFT_BEGIN_DIA^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_BEGIN_DIA: MdcCode = MdcCode::new(150146);

/// `150147^MDC_PRESS_BLD_VENT_LEFT_BEGIN_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_BEGIN_MEAN: MdcCode = MdcCode::new(150147);

/// `150149^MDC_PRESS_BLD_VENT_LEFT_SYS_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_SYS_MEAN: MdcCode = MdcCode::new(150149);

/// `150154^MDC_PRESS_BLD_VENT_LEFT_DIA_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_DIA_MEAN: MdcCode = MdcCode::new(150154);

/// `150272^MDC_SAT_O2_CONSUMP^MDC`, partition 2.
pub const SAT_O2_CONSUMP: MdcCode = MdcCode::new(150272);

/// `150273^MDC_SAT_O2_CONSUMP_MAX^MDC`, partition 2.
pub const SAT_O2_CONSUMP_MAX: MdcCode = MdcCode::new(150273);

/// `150274^MDC_SAT_O2_CONSUMP_MIN^MDC`, partition 2.
pub const SAT_O2_CONSUMP_MIN: MdcCode = MdcCode::new(150274);

/// `150275^MDC_SAT_O2_CONSUMP_MEAN^MDC`, partition 2.
pub const SAT_O2_CONSUMP_MEAN: MdcCode = MdcCode::new(150275);

/// `150276^MDC_OUTPUT_CARD^MDC`, partition 2.
pub const OUTPUT_CARD: MdcCode = MdcCode::new(150276);

/// `150277^MDC_OUTPUT_CARD_MAX^MDC`, partition 2.
pub const OUTPUT_CARD_MAX: MdcCode = MdcCode::new(150277);

/// `150278^MDC_OUTPUT_CARD_MIN^MDC`, partition 2.
pub const OUTPUT_CARD_MIN: MdcCode = MdcCode::new(150278);

/// `150279^MDC_OUTPUT_CARD_MEAN^MDC`, partition 2.
pub const OUTPUT_CARD_MEAN: MdcCode = MdcCode::new(150279);

/// `150280^MDC_OUTPUT_CARD_ART_BRANCH^MDC`, partition 2.
pub const OUTPUT_CARD_ART_BRANCH: MdcCode = MdcCode::new(150280);

/// `150281^MDC_OUTPUT_CARD_ART_BRANCH_MAX^MDC`, partition 2.
pub const OUTPUT_CARD_ART_BRANCH_MAX: MdcCode = MdcCode::new(150281);

/// `150282^MDC_OUTPUT_CARD_ART_BRANCH_MIN^MDC`, partition 2.
pub const OUTPUT_CARD_ART_BRANCH_MIN: MdcCode = MdcCode::new(150282);

/// `150283^MDC_OUTPUT_CARD_ART_BRANCH_MEAN^MDC`, partition 2.
pub const OUTPUT_CARD_ART_BRANCH_MEAN: MdcCode = MdcCode::new(150283);

/// `150284^MDC_OUTPUT_CARD_VEN_BRANCH^MDC`, partition 2.
pub const OUTPUT_CARD_VEN_BRANCH: MdcCode = MdcCode::new(150284);

/// `150285^MDC_OUTPUT_CARD_VEN_BRANCH_MAX^MDC`, partition 2.
pub const OUTPUT_CARD_VEN_BRANCH_MAX: MdcCode = MdcCode::new(150285);

/// `150286^MDC_OUTPUT_CARD_VEN_BRANCH_MIN^MDC`, partition 2.
pub const OUTPUT_CARD_VEN_BRANCH_MIN: MdcCode = MdcCode::new(150286);

/// `150287^MDC_OUTPUT_CARD_VEN_BRANCH_MEAN^MDC`, partition 2.
pub const OUTPUT_CARD_VEN_BRANCH_MEAN: MdcCode = MdcCode::new(150287);

/// `150300^MDC_PRESS_CUFF^MDC`, partition 2.
pub const PRESS_CUFF: MdcCode = MdcCode::new(150300);

/// `150301^MDC_PRESS_CUFF_SYS^MDC`, partition 2.
pub const PRESS_CUFF_SYS: MdcCode = MdcCode::new(150301);

/// `150302^MDC_PRESS_CUFF_DIA^MDC`, partition 2.
pub const PRESS_CUFF_DIA: MdcCode = MdcCode::new(150302);

/// `150303^MDC_PRESS_CUFF_MEAN^MDC`, partition 2.
pub const PRESS_CUFF_MEAN: MdcCode = MdcCode::new(150303);

/// `150304^MDC_RES_VASC^MDC`, partition 2.
pub const RES_VASC: MdcCode = MdcCode::new(150304);

/// `150305^MDC_RES_VASC_MAX^MDC`, partition 2.
pub const RES_VASC_MAX: MdcCode = MdcCode::new(150305);

/// `150306^MDC_RES_VASC_MIN^MDC`, partition 2.
pub const RES_VASC_MIN: MdcCode = MdcCode::new(150306);

/// `150307^MDC_RES_VASC_MEAN^MDC`, partition 2.
pub const RES_VASC_MEAN: MdcCode = MdcCode::new(150307);

/// `150308^MDC_RES_VASC_PULM^MDC`, partition 2.
pub const RES_VASC_PULM: MdcCode = MdcCode::new(150308);

/// `150309^MDC_RES_VASC_PULM_MAX^MDC`, partition 2.
pub const RES_VASC_PULM_MAX: MdcCode = MdcCode::new(150309);

/// `150310^MDC_RES_VASC_PULM_MIN^MDC`, partition 2.
pub const RES_VASC_PULM_MIN: MdcCode = MdcCode::new(150310);

/// `150311^MDC_RES_VASC_PULM_MEAN^MDC`, partition 2.
pub const RES_VASC_PULM_MEAN: MdcCode = MdcCode::new(150311);

/// `150312^MDC_RES_VASC_SYS^MDC`, partition 2.
pub const RES_VASC_SYS: MdcCode = MdcCode::new(150312);

/// `150313^MDC_RES_VASC_SYS_MAX^MDC`, partition 2.
pub const RES_VASC_SYS_MAX: MdcCode = MdcCode::new(150313);

/// `150314^MDC_RES_VASC_SYS_MIN^MDC`, partition 2.
pub const RES_VASC_SYS_MIN: MdcCode = MdcCode::new(150314);

/// `150315^MDC_RES_VASC_SYS_MEAN^MDC`, partition 2.
pub const RES_VASC_SYS_MEAN: MdcCode = MdcCode::new(150315);

/// `150316^MDC_SAT_O2^MDC`, partition 2.
pub const SAT_O2: MdcCode = MdcCode::new(150316);

/// `150317^MDC_SAT_O2_MAX^MDC`, partition 2.
pub const SAT_O2_MAX: MdcCode = MdcCode::new(150317);

/// `150318^MDC_SAT_O2_MIN^MDC`, partition 2.
pub const SAT_O2_MIN: MdcCode = MdcCode::new(150318);

/// `150319^MDC_SAT_O2_MEAN^MDC`, partition 2.
pub const SAT_O2_MEAN: MdcCode = MdcCode::new(150319);

/// `150320^MDC_SAT_O2_QUAL^MDC`, partition 2.
pub const SAT_O2_QUAL: MdcCode = MdcCode::new(150320);

/// `150321^MDC_SAT_O2_QUAL_MAX^MDC`, partition 2.
pub const SAT_O2_QUAL_MAX: MdcCode = MdcCode::new(150321);

/// `150322^MDC_SAT_O2_QUAL_MIN^MDC`, partition 2.
pub const SAT_O2_QUAL_MIN: MdcCode = MdcCode::new(150322);

/// `150323^MDC_SAT_O2_QUAL_MEAN^MDC`, partition 2.
pub const SAT_O2_QUAL_MEAN: MdcCode = MdcCode::new(150323);

/// `150324^MDC_SAT_O2_ART^MDC`, partition 2.
pub const SAT_O2_ART: MdcCode = MdcCode::new(150324);

/// `150325^MDC_SAT_O2_ART_MAX^MDC`, partition 2.
pub const SAT_O2_ART_MAX: MdcCode = MdcCode::new(150325);

/// `150326^MDC_SAT_O2_ART_MIN^MDC`, partition 2.
pub const SAT_O2_ART_MIN: MdcCode = MdcCode::new(150326);

/// `150327^MDC_SAT_O2_ART_MEAN^MDC`, partition 2.
pub const SAT_O2_ART_MEAN: MdcCode = MdcCode::new(150327);

/// `150328^MDC_SAT_O2_CEREB^MDC`, partition 2.
pub const SAT_O2_CEREB: MdcCode = MdcCode::new(150328);

/// `150329^MDC_SAT_O2_CEREB_MAX^MDC`, partition 2.
pub const SAT_O2_CEREB_MAX: MdcCode = MdcCode::new(150329);

/// `150330^MDC_SAT_O2_CEREB_MIN^MDC`, partition 2.
pub const SAT_O2_CEREB_MIN: MdcCode = MdcCode::new(150330);

/// `150331^MDC_SAT_O2_CEREB_MEAN^MDC`, partition 2.
pub const SAT_O2_CEREB_MEAN: MdcCode = MdcCode::new(150331);

/// `150332^MDC_SAT_O2_VEN^MDC`, partition 2.
pub const SAT_O2_VEN: MdcCode = MdcCode::new(150332);

/// `150333^MDC_SAT_O2_VEN_MAX^MDC`, partition 2.
pub const SAT_O2_VEN_MAX: MdcCode = MdcCode::new(150333);

/// `150334^MDC_SAT_O2_VEN_MIN^MDC`, partition 2.
pub const SAT_O2_VEN_MIN: MdcCode = MdcCode::new(150334);

/// `150335^MDC_SAT_O2_VEN_MEAN^MDC`, partition 2.
pub const SAT_O2_VEN_MEAN: MdcCode = MdcCode::new(150335);

/// `150336^MDC_SAT_DIFF_O2_ART_ALV^MDC`, partition 2.
pub const SAT_DIFF_O2_ART_ALV: MdcCode = MdcCode::new(150336);

/// `150344^MDC_TEMP^MDC`, partition 2.
pub const TEMP: MdcCode = MdcCode::new(150344);

/// `150345^MDC_TEMP_MAX^MDC`, partition 2.
pub const TEMP_MAX: MdcCode = MdcCode::new(150345);

/// `150346^MDC_TEMP_MIN^MDC`, partition 2.
pub const TEMP_MIN: MdcCode = MdcCode::new(150346);

/// `150347^MDC_TEMP_MEAN^MDC`, partition 2.
pub const TEMP_MEAN: MdcCode = MdcCode::new(150347);

/// `150348^MDC_TEMP_FOLEY^MDC`, partition 2.
pub const TEMP_FOLEY: MdcCode = MdcCode::new(150348);

/// `150349^MDC_TEMP_FOLEY_MAX^MDC`, partition 2.
pub const TEMP_FOLEY_MAX: MdcCode = MdcCode::new(150349);

/// `150350^MDC_TEMP_FOLEY_MIN^MDC`, partition 2.
pub const TEMP_FOLEY_MIN: MdcCode = MdcCode::new(150350);

/// `150351^MDC_TEMP_FOLEY_MEAN^MDC`, partition 2.
pub const TEMP_FOLEY_MEAN: MdcCode = MdcCode::new(150351);

/// `150352^MDC_TEMP_ART^MDC`, partition 2.
pub const TEMP_ART: MdcCode = MdcCode::new(150352);

/// `150353^MDC_TEMP_ART_MAX^MDC`, partition 2.
pub const TEMP_ART_MAX: MdcCode = MdcCode::new(150353);

/// `150354^MDC_TEMP_ART_MIN^MDC`, partition 2.
pub const TEMP_ART_MIN: MdcCode = MdcCode::new(150354);

/// `150355^MDC_TEMP_ART_MEAN^MDC`, partition 2.
pub const TEMP_ART_MEAN: MdcCode = MdcCode::new(150355);

/// `150356^MDC_TEMP_AWAY^MDC`, partition 2.
pub const TEMP_AWAY: MdcCode = MdcCode::new(150356);

/// `150357^MDC_TEMP_AWAY_MAX^MDC`, partition 2.
pub const TEMP_AWAY_MAX: MdcCode = MdcCode::new(150357);

/// `150358^MDC_TEMP_AWAY_MIN^MDC`, partition 2.
pub const TEMP_AWAY_MIN: MdcCode = MdcCode::new(150358);

/// `150359^MDC_TEMP_AWAY_MEAN^MDC`, partition 2.
pub const TEMP_AWAY_MEAN: MdcCode = MdcCode::new(150359);

/// `150360^MDC_TEMP_MUSCL^MDC`, partition 2.
pub const TEMP_MUSCL: MdcCode = MdcCode::new(150360);

/// `150361^MDC_TEMP_MUSCL_MAX^MDC`, partition 2.
pub const TEMP_MUSCL_MAX: MdcCode = MdcCode::new(150361);

/// `150362^MDC_TEMP_MUSCL_MIN^MDC`, partition 2.
pub const TEMP_MUSCL_MIN: MdcCode = MdcCode::new(150362);

/// `150363^MDC_TEMP_MUSCL_MEAN^MDC`, partition 2.
pub const TEMP_MUSCL_MEAN: MdcCode = MdcCode::new(150363);

/// `150364^MDC_TEMP_BODY^MDC`, partition 2.
pub const TEMP_BODY: MdcCode = MdcCode::new(150364);

/// `150365^MDC_TEMP_BODY_MAX^MDC`, partition 2.
pub const TEMP_BODY_MAX: MdcCode = MdcCode::new(150365);

/// `150366^MDC_TEMP_BODY_MIN^MDC`, partition 2.
pub const TEMP_BODY_MIN: MdcCode = MdcCode::new(150366);

/// `150367^MDC_TEMP_BODY_MEAN^MDC`, partition 2.
pub const TEMP_BODY_MEAN: MdcCode = MdcCode::new(150367);

/// `150368^MDC_TEMP_CORE^MDC`, partition 2.
pub const TEMP_CORE: MdcCode = MdcCode::new(150368);

/// `150369^MDC_TEMP_CORE_MAX^MDC`, partition 2.
pub const TEMP_CORE_MAX: MdcCode = MdcCode::new(150369);

/// `150370^MDC_TEMP_CORE_MIN^MDC`, partition 2.
pub const TEMP_CORE_MIN: MdcCode = MdcCode::new(150370);

/// `150371^MDC_TEMP_CORE_MEAN^MDC`, partition 2.
pub const TEMP_CORE_MEAN: MdcCode = MdcCode::new(150371);

/// `150372^MDC_TEMP_ESOPH^MDC`, partition 2.
pub const TEMP_ESOPH: MdcCode = MdcCode::new(150372);

/// `150373^MDC_TEMP_ESOPH_MAX^MDC`, partition 2.
pub const TEMP_ESOPH_MAX: MdcCode = MdcCode::new(150373);

/// `150374^MDC_TEMP_ESOPH_MIN^MDC`, partition 2.
pub const TEMP_ESOPH_MIN: MdcCode = MdcCode::new(150374);

/// `150375^MDC_TEMP_ESOPH_MEAN^MDC`, partition 2.
pub const TEMP_ESOPH_MEAN: MdcCode = MdcCode::new(150375);

/// `150376^MDC_TEMP_INJ^MDC`, partition 2.
pub const TEMP_INJ: MdcCode = MdcCode::new(150376);

/// `150377^MDC_TEMP_INJ_MAX^MDC`, partition 2.
pub const TEMP_INJ_MAX: MdcCode = MdcCode::new(150377);

/// `150378^MDC_TEMP_INJ_MIN^MDC`, partition 2.
pub const TEMP_INJ_MIN: MdcCode = MdcCode::new(150378);

/// `150379^MDC_TEMP_INJ_MEAN^MDC`, partition 2.
pub const TEMP_INJ_MEAN: MdcCode = MdcCode::new(150379);

/// `150380^MDC_TEMP_NASOPH^MDC`, partition 2.
pub const TEMP_NASOPH: MdcCode = MdcCode::new(150380);

/// `150381^MDC_TEMP_NASOPH_MAX^MDC`, partition 2.
pub const TEMP_NASOPH_MAX: MdcCode = MdcCode::new(150381);

/// `150382^MDC_TEMP_NASOPH_MIN^MDC`, partition 2.
pub const TEMP_NASOPH_MIN: MdcCode = MdcCode::new(150382);

/// `150383^MDC_TEMP_NASOPH_MEAN^MDC`, partition 2.
pub const TEMP_NASOPH_MEAN: MdcCode = MdcCode::new(150383);

/// `150384^MDC_TEMP_PROBE_TISSUE_INTERFACE^MDC`, partition 2.
pub const TEMP_PROBE_TISSUE_INTERFACE: MdcCode = MdcCode::new(150384);

/// `150385^MDC_TEMP_PROBE_TISSUE_INTERFACE_MAX^MDC`, partition 2.
pub const TEMP_PROBE_TISSUE_INTERFACE_MAX: MdcCode = MdcCode::new(150385);

/// `150386^MDC_TEMP_PROBE_TISSUE_INTERFACE_MIN^MDC`, partition 2.
pub const TEMP_PROBE_TISSUE_INTERFACE_MIN: MdcCode = MdcCode::new(150386);

/// `150387^MDC_TEMP_PROBE_TISSUE_INTERFACE_MEAN^MDC`, partition 2.
pub const TEMP_PROBE_TISSUE_INTERFACE_MEAN: MdcCode = MdcCode::new(150387);

/// `150388^MDC_TEMP_SKIN^MDC`, partition 2.
pub const TEMP_SKIN: MdcCode = MdcCode::new(150388);

/// `150389^MDC_TEMP_SKIN_MAX^MDC`, partition 2.
pub const TEMP_SKIN_MAX: MdcCode = MdcCode::new(150389);

/// `150390^MDC_TEMP_SKIN_MIN^MDC`, partition 2.
pub const TEMP_SKIN_MIN: MdcCode = MdcCode::new(150390);

/// `150391^MDC_TEMP_SKIN_MEAN^MDC`, partition 2.
pub const TEMP_SKIN_MEAN: MdcCode = MdcCode::new(150391);

/// `150392^MDC_TEMP_TYMP^MDC`, partition 2.
pub const TEMP_TYMP: MdcCode = MdcCode::new(150392);

/// `150393^MDC_TEMP_TYMP_MAX^MDC`, partition 2.
pub const TEMP_TYMP_MAX: MdcCode = MdcCode::new(150393);

/// `150394^MDC_TEMP_TYMP_MIN^MDC`, partition 2.
pub const TEMP_TYMP_MIN: MdcCode = MdcCode::new(150394);

/// `150395^MDC_TEMP_TYMP_MEAN^MDC`, partition 2.
pub const TEMP_TYMP_MEAN: MdcCode = MdcCode::new(150395);

/// `150396^MDC_TEMP_VEN^MDC`, partition 2.
pub const TEMP_VEN: MdcCode = MdcCode::new(150396);

/// `150397^MDC_TEMP_VEN_MAX^MDC`, partition 2.
pub const TEMP_VEN_MAX: MdcCode = MdcCode::new(150397);

/// `150398^MDC_TEMP_VEN_MIN^MDC`, partition 2.
pub const TEMP_VEN_MIN: MdcCode = MdcCode::new(150398);

/// `150399^MDC_TEMP_VEN_MEAN^MDC`, partition 2.
pub const TEMP_VEN_MEAN: MdcCode = MdcCode::new(150399);

/// `150404^MDC_VOL_BLD_STROKE^MDC`, partition 2.
pub const VOL_BLD_STROKE: MdcCode = MdcCode::new(150404);

/// `150405^MDC_VOL_BLD_STROKE_MAX^MDC`, partition 2.
pub const VOL_BLD_STROKE_MAX: MdcCode = MdcCode::new(150405);

/// `150406^MDC_VOL_BLD_STROKE_MIN^MDC`, partition 2.
pub const VOL_BLD_STROKE_MIN: MdcCode = MdcCode::new(150406);

/// `150407^MDC_VOL_BLD_STROKE_MEAN^MDC`, partition 2.
pub const VOL_BLD_STROKE_MEAN: MdcCode = MdcCode::new(150407);

/// `150408^MDC_VOL_BLD_VENT_LEFT_STROKE^MDC`, partition 2.
pub const VOL_BLD_VENT_LEFT_STROKE: MdcCode = MdcCode::new(150408);

/// `150409^MDC_VOL_BLD_VENT_LEFT_STROKE_MAX^MDC`, partition 2.
pub const VOL_BLD_VENT_LEFT_STROKE_MAX: MdcCode = MdcCode::new(150409);

/// `150410^MDC_VOL_BLD_VENT_LEFT_STROKE_MIN^MDC`, partition 2.
pub const VOL_BLD_VENT_LEFT_STROKE_MIN: MdcCode = MdcCode::new(150410);

/// `150411^MDC_VOL_BLD_VENT_LEFT_STROKE_MEAN^MDC`, partition 2.
pub const VOL_BLD_VENT_LEFT_STROKE_MEAN: MdcCode = MdcCode::new(150411);

/// `150416^MDC_WK_CARD_LEFT^MDC`, partition 2.
pub const WK_CARD_LEFT: MdcCode = MdcCode::new(150416);

/// `150420^MDC_WK_CARD_RIGHT^MDC`, partition 2.
pub const WK_CARD_RIGHT: MdcCode = MdcCode::new(150420);

/// `150428^MDC_WK_LV_STROKE^MDC`, partition 2.
pub const WK_LV_STROKE: MdcCode = MdcCode::new(150428);

/// `150444^MDC_SAT_O2_ART_PULM^MDC`, partition 2.
pub const SAT_O2_ART_PULM: MdcCode = MdcCode::new(150444);

/// `150445^MDC_SAT_O2_ART_PULM_MAX^MDC`, partition 2.
pub const SAT_O2_ART_PULM_MAX: MdcCode = MdcCode::new(150445);

/// `150446^MDC_SAT_O2_ART_PULM_MIN^MDC`, partition 2.
pub const SAT_O2_ART_PULM_MIN: MdcCode = MdcCode::new(150446);

/// `150447^MDC_SAT_O2_ART_PULM_MEAN^MDC`, partition 2.
pub const SAT_O2_ART_PULM_MEAN: MdcCode = MdcCode::new(150447);

/// `150448^MDC_PULS_OXIM_PERF_REL^MDC`, partition 2.
pub const PULS_OXIM_PERF_REL: MdcCode = MdcCode::new(150448);

/// `150449^MDC_PULS_OXIM_PERF_REL_MAX^MDC`, partition 2.
pub const PULS_OXIM_PERF_REL_MAX: MdcCode = MdcCode::new(150449);

/// `150450^MDC_PULS_OXIM_PERF_REL_MIN^MDC`, partition 2.
pub const PULS_OXIM_PERF_REL_MIN: MdcCode = MdcCode::new(150450);

/// `150451^MDC_PULS_OXIM_PERF_REL_MEAN^MDC`, partition 2.
pub const PULS_OXIM_PERF_REL_MEAN: MdcCode = MdcCode::new(150451);

/// `150452^MDC_PULS_OXIM_PLETH^MDC`, partition 2.
pub const PULS_OXIM_PLETH: MdcCode = MdcCode::new(150452);

/// `150452^MDC_PLETH^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PULS_OXIM_PLETH`.
pub const PLETH: MdcCode = MdcCode::new(150452);

/// `150453^MDC_PLETH_MAX^MDC`, partition 2.
pub const PLETH_MAX: MdcCode = MdcCode::new(150453);

/// `150453^MDC_PULS_OXIM_PLETH_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PLETH_MAX`.
pub const PULS_OXIM_PLETH_MAX: MdcCode = MdcCode::new(150453);

/// `150454^MDC_PLETH_MIN^MDC`, partition 2.
pub const PLETH_MIN: MdcCode = MdcCode::new(150454);

/// `150454^MDC_PULS_OXIM_PLETH_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PLETH_MIN`.
pub const PULS_OXIM_PLETH_MIN: MdcCode = MdcCode::new(150454);

/// `150455^MDC_PLETH_MEAN^MDC`, partition 2.
pub const PLETH_MEAN: MdcCode = MdcCode::new(150455);

/// `150455^MDC_PULS_OXIM_PLETH_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PLETH_MEAN`.
pub const PULS_OXIM_PLETH_MEAN: MdcCode = MdcCode::new(150455);

/// `150456^MDC_PULS_OXIM_SAT_O2^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2: MdcCode = MdcCode::new(150456);

/// `150457^MDC_PULS_OXIM_SAT_O2_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_MAX: MdcCode = MdcCode::new(150457);

/// `150458^MDC_PULS_OXIM_SAT_O2_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_MIN: MdcCode = MdcCode::new(150458);

/// `150459^MDC_PULS_OXIM_SAT_O2_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_MEAN: MdcCode = MdcCode::new(150459);

/// `150460^MDC_PULS_OXIM_SAT_O2_CTS^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_CTS: MdcCode = MdcCode::new(150460);

/// `150461^MDC_PULS_OXIM_SAT_O2_CTS_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_CTS_MAX: MdcCode = MdcCode::new(150461);

/// `150462^MDC_PULS_OXIM_SAT_O2_CTS_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_CTS_MIN: MdcCode = MdcCode::new(150462);

/// `150463^MDC_PULS_OXIM_SAT_O2_CTS_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_CTS_MEAN: MdcCode = MdcCode::new(150463);

/// `150464^MDC_PULS_OXIM_SAT_O2_NONCTS^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_NONCTS: MdcCode = MdcCode::new(150464);

/// `150465^MDC_PULS_OXIM_SAT_O2_NONCTS_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_NONCTS_MAX: MdcCode = MdcCode::new(150465);

/// `150466^MDC_PULS_OXIM_SAT_O2_NONCTS_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_NONCTS_MIN: MdcCode = MdcCode::new(150466);

/// `150467^MDC_PULS_OXIM_SAT_O2_NONCTS_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_NONCTS_MEAN: MdcCode = MdcCode::new(150467);

/// `150468^MDC_PULS_OXIM_SAT_O2_DIFF^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_DIFF: MdcCode = MdcCode::new(150468);

/// `150469^MDC_PULS_OXIM_SAT_O2_DIFF_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_DIFF_MAX: MdcCode = MdcCode::new(150469);

/// `150470^MDC_PULS_OXIM_SAT_O2_DIFF_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_DIFF_MIN: MdcCode = MdcCode::new(150470);

/// `150471^MDC_PULS_OXIM_SAT_O2_DIFF_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_DIFF_MEAN: MdcCode = MdcCode::new(150471);

/// `150472^MDC_PULS_OXIM_SAT_O2_ART_LEFT^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_LEFT: MdcCode = MdcCode::new(150472);

/// `150473^MDC_PULS_OXIM_SAT_O2_ART_LEFT_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_LEFT_MAX: MdcCode = MdcCode::new(150473);

/// `150474^MDC_PULS_OXIM_SAT_O2_ART_LEFT_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_LEFT_MIN: MdcCode = MdcCode::new(150474);

/// `150475^MDC_PULS_OXIM_SAT_O2_ART_LEFT_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_LEFT_MEAN: MdcCode = MdcCode::new(150475);

/// `150476^MDC_PULS_OXIM_SAT_O2_ART_RIGHT^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_RIGHT: MdcCode = MdcCode::new(150476);

/// `150477^MDC_PULS_OXIM_SAT_O2_ART_RIGHT_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_RIGHT_MAX: MdcCode = MdcCode::new(150477);

/// `150478^MDC_PULS_OXIM_SAT_O2_ART_RIGHT_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_RIGHT_MIN: MdcCode = MdcCode::new(150478);

/// `150479^MDC_PULS_OXIM_SAT_O2_ART_RIGHT_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_RIGHT_MEAN: MdcCode = MdcCode::new(150479);

/// `150488^MDC_BLD_PERF_INDEX^MDC`, partition 2.
pub const BLD_PERF_INDEX: MdcCode = MdcCode::new(150488);

/// `150489^MDC_BLD_PERF_INDEX_MAX^MDC`, partition 2.
pub const BLD_PERF_INDEX_MAX: MdcCode = MdcCode::new(150489);

/// `150490^MDC_BLD_PERF_INDEX_MIN^MDC`, partition 2.
pub const BLD_PERF_INDEX_MIN: MdcCode = MdcCode::new(150490);

/// `150491^MDC_BLD_PERF_INDEX_MEAN^MDC`, partition 2.
pub const BLD_PERF_INDEX_MEAN: MdcCode = MdcCode::new(150491);

/// `150492^MDC_OUTPUT_CARD_CTS^MDC`, partition 2.
pub const OUTPUT_CARD_CTS: MdcCode = MdcCode::new(150492);

/// `150493^MDC_OUTPUT_CARD_CTS_MAX^MDC`, partition 2.
pub const OUTPUT_CARD_CTS_MAX: MdcCode = MdcCode::new(150493);

/// `150494^MDC_OUTPUT_CARD_CTS_MIN^MDC`, partition 2.
pub const OUTPUT_CARD_CTS_MIN: MdcCode = MdcCode::new(150494);

/// `150495^MDC_OUTPUT_CARD_CTS_MEAN^MDC`, partition 2.
pub const OUTPUT_CARD_CTS_MEAN: MdcCode = MdcCode::new(150495);

/// `150496^MDC_OUTPUT_CARD_NONCTS^MDC`, partition 2.
pub const OUTPUT_CARD_NONCTS: MdcCode = MdcCode::new(150496);

/// `150497^MDC_OUTPUT_CARD_NONCTS_MAX^MDC`, partition 2.
pub const OUTPUT_CARD_NONCTS_MAX: MdcCode = MdcCode::new(150497);

/// `150498^MDC_OUTPUT_CARD_NONCTS_MIN^MDC`, partition 2.
pub const OUTPUT_CARD_NONCTS_MIN: MdcCode = MdcCode::new(150498);

/// `150499^MDC_OUTPUT_CARD_NONCTS_MEAN^MDC`, partition 2.
pub const OUTPUT_CARD_NONCTS_MEAN: MdcCode = MdcCode::new(150499);

/// `150500^MDC_PRESS_BLD_VENT_LEFT_END^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_END: MdcCode = MdcCode::new(150500);

/// `150501^MDC_PRESS_BLD_VENT_LEFT_END_SYS^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_END_SYS: MdcCode = MdcCode::new(150501);

/// `150502^MDC_PRESS_BLD_VENT_LEFT_END_DIA^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_END_DIA: MdcCode = MdcCode::new(150502);

/// `150503^MDC_PRESS_BLD_VENT_LEFT_END_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VENT_LEFT_END_MEAN: MdcCode = MdcCode::new(150503);

/// `150520^MDC_TIME_PD_VENT_L_AORT_VALV^MDC`, partition 2.
pub const TIME_PD_VENT_L_AORT_VALV: MdcCode = MdcCode::new(150520);

/// `150528^MDC_VOL_VENT_L_END_DIA^MDC`, partition 2.
pub const VOL_VENT_L_END_DIA: MdcCode = MdcCode::new(150528);

/// `150532^MDC_VOL_VENT_L_END_SYS^MDC`, partition 2.
pub const VOL_VENT_L_END_SYS: MdcCode = MdcCode::new(150532);

/// `150565^MDC_GRAD_PRESS_BLD_AORT_POS_MAX^MDC`, partition 2.
pub const GRAD_PRESS_BLD_AORT_POS_MAX: MdcCode = MdcCode::new(150565);

/// `150572^MDC_TRANSMISSION_RED^MDC`, partition 2.
pub const TRANSMISSION_RED: MdcCode = MdcCode::new(150572);

/// `150576^MDC_TRANSMISSION_INFRARED^MDC`, partition 2.
pub const TRANSMISSION_INFRARED: MdcCode = MdcCode::new(150576);

/// `150604^MDC_PULS_OXIM_DEV_STATUS^MDC`, partition 2.
pub const PULS_OXIM_DEV_STATUS: MdcCode = MdcCode::new(150604);

/// `150605^MDC_PULS_OXIM_PULS_CHAR^MDC`, partition 2.
pub const PULS_OXIM_PULS_CHAR: MdcCode = MdcCode::new(150605);

/// `150606^MDC_PULS_OXIM_PULS_CHAR_NOMINAL^MDC`, partition 2.
pub const PULS_OXIM_PULS_CHAR_NOMINAL: MdcCode = MdcCode::new(150606);

/// `150607^MDC_PULS_OXIM_PULS_CHAR_MARGINAL^MDC`, partition 2.
pub const PULS_OXIM_PULS_CHAR_MARGINAL: MdcCode = MdcCode::new(150607);

/// `150608^MDC_PULS_OXIM_PULS_CHAR_MINIMAL^MDC`, partition 2.
pub const PULS_OXIM_PULS_CHAR_MINIMAL: MdcCode = MdcCode::new(150608);

/// `150609^MDC_PULS_OXIM_PULS_CHAR_UNACCEPTABLE^MDC`, partition 2.
pub const PULS_OXIM_PULS_CHAR_UNACCEPTABLE: MdcCode = MdcCode::new(150609);

/// `150612^MDC_ACCELERATION_INDEX^MDC`, partition 2.
pub const ACCELERATION_INDEX: MdcCode = MdcCode::new(150612);

/// `150616^MDC_SYSTOLIC_TIME_RATIO^MDC`, partition 2.
pub const SYSTOLIC_TIME_RATIO: MdcCode = MdcCode::new(150616);

/// `150620^MDC_THORACIC_FLUID_CONTENT^MDC`, partition 2.
pub const THORACIC_FLUID_CONTENT: MdcCode = MdcCode::new(150620);

/// `150624^MDC_TIME_PD_VENT_L_AORT_EJCT^MDC`, partition 2.
pub const TIME_PD_VENT_L_AORT_EJCT: MdcCode = MdcCode::new(150624);

/// `150628^MDC_TIME_PD_VENT_L_AORT_PRE_EJCT^MDC`, partition 2.
pub const TIME_PD_VENT_L_AORT_PRE_EJCT: MdcCode = MdcCode::new(150628);

/// `150632^MDC_VELOCITY_INDEX^MDC`, partition 2.
pub const VELOCITY_INDEX: MdcCode = MdcCode::new(150632);

/// `150636^MDC_VOL_BLD_STROKE_INDEX^MDC`, partition 2.
pub const VOL_BLD_STROKE_INDEX: MdcCode = MdcCode::new(150636);

/// `150637^MDC_VOL_BLD_STROKE_INDEX_MAX^MDC`, partition 2.
pub const VOL_BLD_STROKE_INDEX_MAX: MdcCode = MdcCode::new(150637);

/// `150638^MDC_VOL_BLD_STROKE_INDEX_MIN^MDC`, partition 2.
pub const VOL_BLD_STROKE_INDEX_MIN: MdcCode = MdcCode::new(150638);

/// `150639^MDC_VOL_BLD_STROKE_INDEX_MEAN^MDC`, partition 2.
pub const VOL_BLD_STROKE_INDEX_MEAN: MdcCode = MdcCode::new(150639);

/// `150640^MDC_WK_LV_WORK_INDEX^MDC`, partition 2.
pub const WK_LV_WORK_INDEX: MdcCode = MdcCode::new(150640);

/// `150644^MDC_WK_RV_STROKE_INDEX^MDC`, partition 2.
pub const WK_RV_STROKE_INDEX: MdcCode = MdcCode::new(150644);

/// `150648^MDC_PRESS_BLD_ART_FEMORAL^MDC`, partition 2.
pub const PRESS_BLD_ART_FEMORAL: MdcCode = MdcCode::new(150648);

/// `150649^MDC_PRESS_BLD_ART_FEMORAL_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_FEMORAL_SYS: MdcCode = MdcCode::new(150649);

/// `150650^MDC_PRESS_BLD_ART_FEMORAL_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_FEMORAL_DIA: MdcCode = MdcCode::new(150650);

/// `150651^MDC_PRESS_BLD_ART_FEMORAL_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_FEMORAL_MEAN: MdcCode = MdcCode::new(150651);

/// `150652^MDC_FLOW_BLD_PULM_CAP^MDC`, partition 2.
pub const FLOW_BLD_PULM_CAP: MdcCode = MdcCode::new(150652);

/// `150656^MDC_O2_OXYGENATION_RATIO^MDC`, partition 2.
pub const O2_OXYGENATION_RATIO: MdcCode = MdcCode::new(150656);

/// `150657^MDC_O2_OXYGENATION_RATIO_MAX^MDC`, partition 2.
pub const O2_OXYGENATION_RATIO_MAX: MdcCode = MdcCode::new(150657);

/// `150658^MDC_O2_OXYGENATION_RATIO_MIN^MDC`, partition 2.
pub const O2_OXYGENATION_RATIO_MIN: MdcCode = MdcCode::new(150658);

/// `150659^MDC_O2_OXYGENATION_RATIO_MEAN^MDC`, partition 2.
pub const O2_OXYGENATION_RATIO_MEAN: MdcCode = MdcCode::new(150659);

/// `150660^MDC_OUTPUT_CARDIAC_FICK^MDC`, partition 2.
pub const OUTPUT_CARDIAC_FICK: MdcCode = MdcCode::new(150660);

/// `150661^MDC_OUTPUT_CARDIAC_FICK_MAX^MDC`, partition 2.
pub const OUTPUT_CARDIAC_FICK_MAX: MdcCode = MdcCode::new(150661);

/// `150662^MDC_OUTPUT_CARDIAC_FICK_MIN^MDC`, partition 2.
pub const OUTPUT_CARDIAC_FICK_MIN: MdcCode = MdcCode::new(150662);

/// `150663^MDC_OUTPUT_CARDIAC_FICK_MEAN^MDC`, partition 2.
pub const OUTPUT_CARDIAC_FICK_MEAN: MdcCode = MdcCode::new(150663);

/// `150664^MDC_SAT_O2_CONSUMP_INDEX^MDC`, partition 2.
pub const SAT_O2_CONSUMP_INDEX: MdcCode = MdcCode::new(150664);

/// `150665^MDC_SAT_O2_CONSUMP_INDEX_MAX^MDC`, partition 2.
pub const SAT_O2_CONSUMP_INDEX_MAX: MdcCode = MdcCode::new(150665);

/// `150666^MDC_SAT_O2_CONSUMP_INDEX_MIN^MDC`, partition 2.
pub const SAT_O2_CONSUMP_INDEX_MIN: MdcCode = MdcCode::new(150666);

/// `150667^MDC_SAT_O2_CONSUMP_INDEX_MEAN^MDC`, partition 2.
pub const SAT_O2_CONSUMP_INDEX_MEAN: MdcCode = MdcCode::new(150667);

/// `150668^MDC_SAT_O2_DELIV_INDEX^MDC`, partition 2.
pub const SAT_O2_DELIV_INDEX: MdcCode = MdcCode::new(150668);

/// `150669^MDC_SAT_O2_DELIV_INDEX_MAX^MDC`, partition 2.
pub const SAT_O2_DELIV_INDEX_MAX: MdcCode = MdcCode::new(150669);

/// `150670^MDC_SAT_O2_DELIV_INDEX_MIN^MDC`, partition 2.
pub const SAT_O2_DELIV_INDEX_MIN: MdcCode = MdcCode::new(150670);

/// `150671^MDC_SAT_O2_DELIV_INDEX_MEAN^MDC`, partition 2.
pub const SAT_O2_DELIV_INDEX_MEAN: MdcCode = MdcCode::new(150671);

/// `150672^MDC_SPO2_OXYGENATION_RATIO^MDC`, partition 2.
pub const SPO2_OXYGENATION_RATIO: MdcCode = MdcCode::new(150672);

/// `150676^MDC_PRESS_BLD_VEN_FEMORAL^MDC`, partition 2.
pub const PRESS_BLD_VEN_FEMORAL: MdcCode = MdcCode::new(150676);

/// `150677^MDC_PRESS_BLD_VEN_FEMORAL_SYS^MDC`, partition 2.
pub const PRESS_BLD_VEN_FEMORAL_SYS: MdcCode = MdcCode::new(150677);

/// `150678^MDC_PRESS_BLD_VEN_FEMORAL_DIA^MDC`, partition 2.
pub const PRESS_BLD_VEN_FEMORAL_DIA: MdcCode = MdcCode::new(150678);

/// `150679^MDC_PRESS_BLD_VEN_FEMORAL_MEAN^MDC`, partition 2.
pub const PRESS_BLD_VEN_FEMORAL_MEAN: MdcCode = MdcCode::new(150679);

/// `150680^MDC_PRESS_BLD_ART_BRACHIAL^MDC`, partition 2.
pub const PRESS_BLD_ART_BRACHIAL: MdcCode = MdcCode::new(150680);

/// `150681^MDC_PRESS_BLD_ART_BRACHIAL_SYS^MDC`, partition 2.
pub const PRESS_BLD_ART_BRACHIAL_SYS: MdcCode = MdcCode::new(150681);

/// `150682^MDC_PRESS_BLD_ART_BRACHIAL_DIA^MDC`, partition 2.
pub const PRESS_BLD_ART_BRACHIAL_DIA: MdcCode = MdcCode::new(150682);

/// `150683^MDC_PRESS_BLD_ART_BRACHIAL_MEAN^MDC`, partition 2.
pub const PRESS_BLD_ART_BRACHIAL_MEAN: MdcCode = MdcCode::new(150683);

/// `150688^MDC_SAT_O2_REGIONAL^MDC`, partition 2.
pub const SAT_O2_REGIONAL: MdcCode = MdcCode::new(150688);

/// `150689^MDC_SAT_O2_REGIONAL_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_MAX: MdcCode = MdcCode::new(150689);

/// `150690^MDC_SAT_O2_REGIONAL_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_MIN: MdcCode = MdcCode::new(150690);

/// `150691^MDC_SAT_O2_REGIONAL_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_MEAN: MdcCode = MdcCode::new(150691);

/// `150692^MDC_SAT_O2_REGIONAL_SIGNAL_STRENGTH^MDC`, partition 2.
pub const SAT_O2_REGIONAL_SIGNAL_STRENGTH: MdcCode = MdcCode::new(150692);

/// `150693^MDC_SAT_O2_REGIONAL_SIGNAL_STRENGTH_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_SIGNAL_STRENGTH_MAX: MdcCode = MdcCode::new(150693);

/// `150694^MDC_SAT_O2_REGIONAL_SIGNAL_STRENGTH_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_SIGNAL_STRENGTH_MIN: MdcCode = MdcCode::new(150694);

/// `150695^MDC_SAT_O2_REGIONAL_SIGNAL_STRENGTH_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_SIGNAL_STRENGTH_MEAN: MdcCode = MdcCode::new(150695);

/// `150696^MDC_SAT_O2_REGIONAL_BASELINE^MDC`, partition 2.
pub const SAT_O2_REGIONAL_BASELINE: MdcCode = MdcCode::new(150696);

/// `150697^MDC_SAT_O2_REGIONAL_BASELINE_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_BASELINE_MAX: MdcCode = MdcCode::new(150697);

/// `150698^MDC_SAT_O2_REGIONAL_BASELINE_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_BASELINE_MIN: MdcCode = MdcCode::new(150698);

/// `150699^MDC_SAT_O2_REGIONAL_BASELINE_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_BASELINE_MEAN: MdcCode = MdcCode::new(150699);

/// `150700^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE: MdcCode = MdcCode::new(150700);

/// `150701^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE_MAX: MdcCode = MdcCode::new(150701);

/// `150702^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE_MIN: MdcCode = MdcCode::new(150702);

/// `150703^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_REL_BASELINE_MEAN: MdcCode = MdcCode::new(150703);

/// `150704^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE: MdcCode = MdcCode::new(150704);

/// `150705^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE_MAX: MdcCode = MdcCode::new(150705);

/// `150706^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE_MIN: MdcCode = MdcCode::new(150706);

/// `150707^MDC_SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AUC_LOW_REF_ABSOLUTE_MEAN: MdcCode = MdcCode::new(150707);

/// `150708^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_DIFF^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_DIFF: MdcCode = MdcCode::new(150708);

/// `150709^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_DIFF_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_DIFF_MAX: MdcCode = MdcCode::new(150709);

/// `150710^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_DIFF_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_DIFF_MIN: MdcCode = MdcCode::new(150710);

/// `150711^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_DIFF_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_DIFF_MEAN: MdcCode = MdcCode::new(150711);

/// `150712^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_RATIO^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_RATIO: MdcCode = MdcCode::new(150712);

/// `150713^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_RATIO_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_RATIO_MAX: MdcCode = MdcCode::new(150713);

/// `150714^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_RATIO_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_RATIO_MIN: MdcCode = MdcCode::new(150714);

/// `150715^MDC_SAT_O2_REGIONAL_DELTA_BASELINE_RATIO_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_DELTA_BASELINE_RATIO_MEAN: MdcCode = MdcCode::new(150715);

/// `150716^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE: MdcCode = MdcCode::new(150716);

/// `150717^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE_MAX: MdcCode = MdcCode::new(150717);

/// `150718^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE_MIN: MdcCode = MdcCode::new(150718);

/// `150719^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE_MEAN: MdcCode = MdcCode::new(150719);

/// `150720^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE: MdcCode = MdcCode::new(150720);

/// `150721^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE_MAX^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE_MAX: MdcCode = MdcCode::new(150721);

/// `150722^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE_MIN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE_MIN: MdcCode = MdcCode::new(150722);

/// `150723^MDC_SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE_MEAN^MDC`, partition 2.
pub const SAT_O2_REGIONAL_AREA_UNDER_CURVE_CUMULATIVE_MEAN: MdcCode = MdcCode::new(150723);

/// `151552^MDC_RESP^MDC`, partition 2.
pub const RESP: MdcCode = MdcCode::new(151552);

/// `151553^MDC_RESP_CNT^MDC`, partition 2.
pub const RESP_CNT: MdcCode = MdcCode::new(151553);

/// `151555^MDC_RESP_RATE_MAX^MDC`, partition 2.
pub const RESP_RATE_MAX: MdcCode = MdcCode::new(151555);

/// `151556^MDC_RESP_RATE_MIN^MDC`, partition 2.
pub const RESP_RATE_MIN: MdcCode = MdcCode::new(151556);

/// `151557^MDC_RESP_RATE_MEAN^MDC`, partition 2.
pub const RESP_RATE_MEAN: MdcCode = MdcCode::new(151557);

/// `151558^MDC_RESP_TIME^MDC`, partition 2.
pub const RESP_TIME: MdcCode = MdcCode::new(151558);

/// `151559^MDC_RESP_ANNOT^MDC`, partition 2.
pub const RESP_ANNOT: MdcCode = MdcCode::new(151559);

/// `151562^MDC_RESP_RATE^MDC`, partition 2.
pub const RESP_RATE: MdcCode = MdcCode::new(151562);

/// `151568^MDC_AWAY_RESP^MDC`, partition 2.
pub const AWAY_RESP: MdcCode = MdcCode::new(151568);

/// `151569^MDC_AWAY_RESP_CNT^MDC`, partition 2.
pub const AWAY_RESP_CNT: MdcCode = MdcCode::new(151569);

/// `151570^MDC_AWAY_RESP_RATE^MDC`, partition 2.
pub const AWAY_RESP_RATE: MdcCode = MdcCode::new(151570);

/// `151571^MDC_AWAY_RESP_RATE_MAX^MDC`, partition 2.
pub const AWAY_RESP_RATE_MAX: MdcCode = MdcCode::new(151571);

/// `151572^MDC_AWAY_RESP_RATE_MIN^MDC`, partition 2.
pub const AWAY_RESP_RATE_MIN: MdcCode = MdcCode::new(151572);

/// `151573^MDC_AWAY_RESP_RATE_MEAN^MDC`, partition 2.
pub const AWAY_RESP_RATE_MEAN: MdcCode = MdcCode::new(151573);

/// `151574^MDC_AWAY_RESP_TIME^MDC`, partition 2.
pub const AWAY_RESP_TIME: MdcCode = MdcCode::new(151574);

/// `151575^MDC_AWAY_RESP_ANNOT^MDC`, partition 2.
pub const AWAY_RESP_ANNOT: MdcCode = MdcCode::new(151575);

/// `151576^MDC_TTHOR_RESP^MDC`, partition 2.
pub const TTHOR_RESP: MdcCode = MdcCode::new(151576);

/// `151577^MDC_TTHOR_RESP_CNT^MDC`, partition 2.
pub const TTHOR_RESP_CNT: MdcCode = MdcCode::new(151577);

/// `151578^MDC_TTHOR_RESP_RATE^MDC`, partition 2.
pub const TTHOR_RESP_RATE: MdcCode = MdcCode::new(151578);

/// `151579^MDC_TTHOR_RESP_RATE_MAX^MDC`, partition 2.
pub const TTHOR_RESP_RATE_MAX: MdcCode = MdcCode::new(151579);

/// `151580^MDC_TTHOR_RESP_RATE_MIN^MDC`, partition 2.
pub const TTHOR_RESP_RATE_MIN: MdcCode = MdcCode::new(151580);

/// `151581^MDC_TTHOR_RESP_RATE_MEAN^MDC`, partition 2.
pub const TTHOR_RESP_RATE_MEAN: MdcCode = MdcCode::new(151581);

/// `151582^MDC_TTHOR_RESP_TIME^MDC`, partition 2.
pub const TTHOR_RESP_TIME: MdcCode = MdcCode::new(151582);

/// `151583^MDC_TTHOR_RESP_ANNOT^MDC`, partition 2.
pub const TTHOR_RESP_ANNOT: MdcCode = MdcCode::new(151583);

/// `151584^MDC_VENT_RESP^MDC`, partition 2.
pub const VENT_RESP: MdcCode = MdcCode::new(151584);

/// `151585^MDC_VENT_RESP_CNT^MDC`, partition 2.
pub const VENT_RESP_CNT: MdcCode = MdcCode::new(151585);

/// `151586^MDC_VENT_RESP_RATE^MDC`, partition 2.
pub const VENT_RESP_RATE: MdcCode = MdcCode::new(151586);

/// `151587^MDC_VENT_RESP_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_RATE_MAX: MdcCode = MdcCode::new(151587);

/// `151588^MDC_VENT_RESP_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_RATE_MIN: MdcCode = MdcCode::new(151588);

/// `151589^MDC_VENT_RESP_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_RATE_MEAN: MdcCode = MdcCode::new(151589);

/// `151590^MDC_VENT_RESP_TIME^MDC`, partition 2.
pub const VENT_RESP_TIME: MdcCode = MdcCode::new(151590);

/// `151591^MDC_VENT_RESP_ANNOT^MDC`, partition 2.
pub const VENT_RESP_ANNOT: MdcCode = MdcCode::new(151591);

/// `151592^MDC_CO2_RESP^MDC`, partition 2.
pub const CO2_RESP: MdcCode = MdcCode::new(151592);

/// `151593^MDC_CO2_RESP_CNT^MDC`, partition 2.
pub const CO2_RESP_CNT: MdcCode = MdcCode::new(151593);

/// `151594^MDC_CO2_RESP_RATE^MDC`, partition 2.
pub const CO2_RESP_RATE: MdcCode = MdcCode::new(151594);

/// `151595^MDC_CO2_RESP_RATE_MAX^MDC`, partition 2.
pub const CO2_RESP_RATE_MAX: MdcCode = MdcCode::new(151595);

/// `151596^MDC_CO2_RESP_RATE_MIN^MDC`, partition 2.
pub const CO2_RESP_RATE_MIN: MdcCode = MdcCode::new(151596);

/// `151597^MDC_CO2_RESP_RATE_MEAN^MDC`, partition 2.
pub const CO2_RESP_RATE_MEAN: MdcCode = MdcCode::new(151597);

/// `151598^MDC_CO2_RESP_TIME^MDC`, partition 2.
pub const CO2_RESP_TIME: MdcCode = MdcCode::new(151598);

/// `151599^MDC_CO2_RESP_ANNOT^MDC`, partition 2.
pub const CO2_RESP_ANNOT: MdcCode = MdcCode::new(151599);

/// `151600^MDC_PRESS_RESP^MDC`, partition 2.
pub const PRESS_RESP: MdcCode = MdcCode::new(151600);

/// `151601^MDC_PRESS_RESP_CNT^MDC`, partition 2.
pub const PRESS_RESP_CNT: MdcCode = MdcCode::new(151601);

/// `151602^MDC_PRESS_RESP_RATE^MDC`, partition 2.
pub const PRESS_RESP_RATE: MdcCode = MdcCode::new(151602);

/// `151603^MDC_PRESS_RESP_RATE_MAX^MDC`, partition 2.
pub const PRESS_RESP_RATE_MAX: MdcCode = MdcCode::new(151603);

/// `151604^MDC_PRESS_RESP_RATE_MIN^MDC`, partition 2.
pub const PRESS_RESP_RATE_MIN: MdcCode = MdcCode::new(151604);

/// `151605^MDC_PRESS_RESP_RATE_MEAN^MDC`, partition 2.
pub const PRESS_RESP_RATE_MEAN: MdcCode = MdcCode::new(151605);

/// `151606^MDC_PRESS_RESP_TIME^MDC`, partition 2.
pub const PRESS_RESP_TIME: MdcCode = MdcCode::new(151606);

/// `151607^MDC_PRESS_RESP_ANNOT^MDC`, partition 2.
pub const PRESS_RESP_ANNOT: MdcCode = MdcCode::new(151607);

/// `151608^MDC_VENT_CO2_RESP^MDC`, partition 2.
pub const VENT_CO2_RESP: MdcCode = MdcCode::new(151608);

/// `151609^MDC_VENT_CO2_RESP_CNT^MDC`, partition 2.
pub const VENT_CO2_RESP_CNT: MdcCode = MdcCode::new(151609);

/// `151610^MDC_VENT_CO2_RESP_RATE^MDC`, partition 2.
pub const VENT_CO2_RESP_RATE: MdcCode = MdcCode::new(151610);

/// `151611^MDC_VENT_CO2_RESP_RATE_MAX^MDC`, partition 2.
pub const VENT_CO2_RESP_RATE_MAX: MdcCode = MdcCode::new(151611);

/// `151612^MDC_VENT_CO2_RESP_RATE_MIN^MDC`, partition 2.
pub const VENT_CO2_RESP_RATE_MIN: MdcCode = MdcCode::new(151612);

/// `151613^MDC_VENT_CO2_RESP_RATE_MEAN^MDC`, partition 2.
pub const VENT_CO2_RESP_RATE_MEAN: MdcCode = MdcCode::new(151613);

/// `151614^MDC_VENT_CO2_RESP_TIME^MDC`, partition 2.
pub const VENT_CO2_RESP_TIME: MdcCode = MdcCode::new(151614);

/// `151615^MDC_VENT_CO2_RESP_ANNOT^MDC`, partition 2.
pub const VENT_CO2_RESP_ANNOT: MdcCode = MdcCode::new(151615);

/// `151616^MDC_VENT_PRESS_RESP^MDC`, partition 2.
pub const VENT_PRESS_RESP: MdcCode = MdcCode::new(151616);

/// `151617^MDC_VENT_PRESS_RESP_CNT^MDC`, partition 2.
pub const VENT_PRESS_RESP_CNT: MdcCode = MdcCode::new(151617);

/// `151618^MDC_VENT_PRESS_RESP_RATE^MDC`, partition 2.
pub const VENT_PRESS_RESP_RATE: MdcCode = MdcCode::new(151618);

/// `151619^MDC_VENT_PRESS_RESP_RATE_MAX^MDC`, partition 2.
pub const VENT_PRESS_RESP_RATE_MAX: MdcCode = MdcCode::new(151619);

/// `151620^MDC_VENT_PRESS_RESP_RATE_MIN^MDC`, partition 2.
pub const VENT_PRESS_RESP_RATE_MIN: MdcCode = MdcCode::new(151620);

/// `151621^MDC_VENT_PRESS_RESP_RATE_MEAN^MDC`, partition 2.
pub const VENT_PRESS_RESP_RATE_MEAN: MdcCode = MdcCode::new(151621);

/// `151622^MDC_VENT_PRESS_RESP_TIME^MDC`, partition 2.
pub const VENT_PRESS_RESP_TIME: MdcCode = MdcCode::new(151622);

/// `151623^MDC_VENT_PRESS_RESP_ANNOT^MDC`, partition 2.
pub const VENT_PRESS_RESP_ANNOT: MdcCode = MdcCode::new(151623);

/// `151624^MDC_VENT_FLOW_RESP^MDC`, partition 2.
pub const VENT_FLOW_RESP: MdcCode = MdcCode::new(151624);

/// `151625^MDC_VENT_FLOW_RESP_CNT^MDC`, partition 2.
pub const VENT_FLOW_RESP_CNT: MdcCode = MdcCode::new(151625);

/// `151626^MDC_VENT_FLOW_RESP_RATE^MDC`, partition 2.
pub const VENT_FLOW_RESP_RATE: MdcCode = MdcCode::new(151626);

/// `151627^MDC_VENT_FLOW_RESP_RATE_MAX^MDC`, partition 2.
pub const VENT_FLOW_RESP_RATE_MAX: MdcCode = MdcCode::new(151627);

/// `151628^MDC_VENT_FLOW_RESP_RATE_MIN^MDC`, partition 2.
pub const VENT_FLOW_RESP_RATE_MIN: MdcCode = MdcCode::new(151628);

/// `151629^MDC_VENT_FLOW_RESP_RATE_MEAN^MDC`, partition 2.
pub const VENT_FLOW_RESP_RATE_MEAN: MdcCode = MdcCode::new(151629);

/// `151630^MDC_VENT_FLOW_RESP_TIME^MDC`, partition 2.
pub const VENT_FLOW_RESP_TIME: MdcCode = MdcCode::new(151630);

/// `151631^MDC_VENT_FLOW_RESP_ANNOT^MDC`, partition 2.
pub const VENT_FLOW_RESP_ANNOT: MdcCode = MdcCode::new(151631);

/// `151632^MDC_VENT_SIGH^MDC`, partition 2.
pub const VENT_SIGH: MdcCode = MdcCode::new(151632);

/// `151633^MDC_VENT_SIGH_CNT^MDC`, partition 2.
pub const VENT_SIGH_CNT: MdcCode = MdcCode::new(151633);

/// `151634^MDC_VENT_SIGH_RATE^MDC`, partition 2.
pub const VENT_SIGH_RATE: MdcCode = MdcCode::new(151634);

/// `151635^MDC_VENT_SIGH_RATE_MAX^MDC`, partition 2.
pub const VENT_SIGH_RATE_MAX: MdcCode = MdcCode::new(151635);

/// `151636^MDC_VENT_SIGH_RATE_MIN^MDC`, partition 2.
pub const VENT_SIGH_RATE_MIN: MdcCode = MdcCode::new(151636);

/// `151637^MDC_VENT_SIGH_RATE_MEAN^MDC`, partition 2.
pub const VENT_SIGH_RATE_MEAN: MdcCode = MdcCode::new(151637);

/// `151638^MDC_VENT_SIGH_TIME^MDC`, partition 2.
pub const VENT_SIGH_TIME: MdcCode = MdcCode::new(151638);

/// `151639^MDC_VENT_SIGH_ANNOT^MDC`, partition 2.
pub const VENT_SIGH_ANNOT: MdcCode = MdcCode::new(151639);

/// `151640^MDC_VENT_SIGH_MULT^MDC`, partition 2.
pub const VENT_SIGH_MULT: MdcCode = MdcCode::new(151640);

/// `151641^MDC_VENT_SIGH_MULT_CNT^MDC`, partition 2.
pub const VENT_SIGH_MULT_CNT: MdcCode = MdcCode::new(151641);

/// `151642^MDC_VENT_SIGH_MULT_RATE^MDC`, partition 2.
pub const VENT_SIGH_MULT_RATE: MdcCode = MdcCode::new(151642);

/// `151643^MDC_VENT_SIGH_MULT_RATE_MAX^MDC`, partition 2.
pub const VENT_SIGH_MULT_RATE_MAX: MdcCode = MdcCode::new(151643);

/// `151644^MDC_VENT_SIGH_MULT_RATE_MIN^MDC`, partition 2.
pub const VENT_SIGH_MULT_RATE_MIN: MdcCode = MdcCode::new(151644);

/// `151645^MDC_VENT_SIGH_MULT_RATE_MEAN^MDC`, partition 2.
pub const VENT_SIGH_MULT_RATE_MEAN: MdcCode = MdcCode::new(151645);

/// `151646^MDC_VENT_SIGH_MULT_TIME^MDC`, partition 2.
pub const VENT_SIGH_MULT_TIME: MdcCode = MdcCode::new(151646);

/// `151647^MDC_VENT_SIGH_MULT_ANNOT^MDC`, partition 2.
pub const VENT_SIGH_MULT_ANNOT: MdcCode = MdcCode::new(151647);

/// `151650^MDC_ACOUSTIC_RESP_RATE^MDC`, partition 2.
pub const ACOUSTIC_RESP_RATE: MdcCode = MdcCode::new(151650);

/// `151656^MDC_PULS_OXIM_PLETH_RESP^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP: MdcCode = MdcCode::new(151656);

/// `151657^MDC_PULS_OXIM_PLETH_RESP_CNT^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP_CNT: MdcCode = MdcCode::new(151657);

/// `151658^MDC_PULS_OXIM_PLETH_RESP_RATE^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP_RATE: MdcCode = MdcCode::new(151658);

/// `151659^MDC_PULS_OXIM_PLETH_RESP_RATE_MAX^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP_RATE_MAX: MdcCode = MdcCode::new(151659);

/// `151660^MDC_PULS_OXIM_PLETH_RESP_RATE_MIN^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP_RATE_MIN: MdcCode = MdcCode::new(151660);

/// `151661^MDC_PULS_OXIM_PLETH_RESP_RATE_MEAN^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP_RATE_MEAN: MdcCode = MdcCode::new(151661);

/// `151662^MDC_PULS_OXIM_PLETH_RESP_TIME^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP_TIME: MdcCode = MdcCode::new(151662);

/// `151663^MDC_PULS_OXIM_PLETH_RESP_ANNOT^MDC`, partition 2.
pub const PULS_OXIM_PLETH_RESP_ANNOT: MdcCode = MdcCode::new(151663);

/// `151664^MDC_RESP_SPONT^MDC`, partition 2.
pub const RESP_SPONT: MdcCode = MdcCode::new(151664);

/// `151665^MDC_RESP_SPONT_CNT^MDC`, partition 2.
pub const RESP_SPONT_CNT: MdcCode = MdcCode::new(151665);

/// `151666^MDC_RESP_SPONT_RATE^MDC`, partition 2.
pub const RESP_SPONT_RATE: MdcCode = MdcCode::new(151666);

/// `151667^MDC_RESP_SPONT_RATE_MAX^MDC`, partition 2.
pub const RESP_SPONT_RATE_MAX: MdcCode = MdcCode::new(151667);

/// `151668^MDC_RESP_SPONT_RATE_MIN^MDC`, partition 2.
pub const RESP_SPONT_RATE_MIN: MdcCode = MdcCode::new(151668);

/// `151669^MDC_RESP_SPONT_RATE_MEAN^MDC`, partition 2.
pub const RESP_SPONT_RATE_MEAN: MdcCode = MdcCode::new(151669);

/// `151670^MDC_RESP_SPONT_TIME^MDC`, partition 2.
pub const RESP_SPONT_TIME: MdcCode = MdcCode::new(151670);

/// `151671^MDC_RESP_SPONT_ANNOT^MDC`, partition 2.
pub const RESP_SPONT_ANNOT: MdcCode = MdcCode::new(151671);

/// `151672^MDC_RESP_BTSD_PS^MDC`, partition 2.
pub const RESP_BTSD_PS: MdcCode = MdcCode::new(151672);

/// `151673^MDC_RESP_BTSD_PS_CNT^MDC`, partition 2.
pub const RESP_BTSD_PS_CNT: MdcCode = MdcCode::new(151673);

/// `151674^MDC_RESP_BTSD_PS_RATE^MDC`, partition 2.
pub const RESP_BTSD_PS_RATE: MdcCode = MdcCode::new(151674);

/// `151675^MDC_RESP_BTSD_PS_RATE_MAX^MDC`, partition 2.
pub const RESP_BTSD_PS_RATE_MAX: MdcCode = MdcCode::new(151675);

/// `151676^MDC_RESP_BTSD_PS_RATE_MIN^MDC`, partition 2.
pub const RESP_BTSD_PS_RATE_MIN: MdcCode = MdcCode::new(151676);

/// `151677^MDC_RESP_BTSD_PS_RATE_MEAN^MDC`, partition 2.
pub const RESP_BTSD_PS_RATE_MEAN: MdcCode = MdcCode::new(151677);

/// `151678^MDC_RESP_BTSD_PS_TIME^MDC`, partition 2.
pub const RESP_BTSD_PS_TIME: MdcCode = MdcCode::new(151678);

/// `151679^MDC_RESP_BTSD_PS_ANNOT^MDC`, partition 2.
pub const RESP_BTSD_PS_ANNOT: MdcCode = MdcCode::new(151679);

/// `151680^MDC_CAPAC_VITAL^MDC`, partition 2.
pub const CAPAC_VITAL: MdcCode = MdcCode::new(151680);

/// `151684^MDC_VENT_TIME_PD_EXP_PAUSE^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_PAUSE: MdcCode = MdcCode::new(151684);

/// `151685^MDC_VENT_TIME_PD_EXP_PAUSE_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_PAUSE_MAX: MdcCode = MdcCode::new(151685);

/// `151686^MDC_VENT_TIME_PD_EXP_PAUSE_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_PAUSE_MIN: MdcCode = MdcCode::new(151686);

/// `151687^MDC_VENT_TIME_PD_EXP_PAUSE_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_PAUSE_MEAN: MdcCode = MdcCode::new(151687);

/// `151688^MDC_COMPL_LUNG^MDC`, partition 2.
pub const COMPL_LUNG: MdcCode = MdcCode::new(151688);

/// `151689^MDC_COMPL_LUNG_MAX^MDC`, partition 2.
pub const COMPL_LUNG_MAX: MdcCode = MdcCode::new(151689);

/// `151690^MDC_COMPL_LUNG_MIN^MDC`, partition 2.
pub const COMPL_LUNG_MIN: MdcCode = MdcCode::new(151690);

/// `151691^MDC_COMPL_LUNG_MEAN^MDC`, partition 2.
pub const COMPL_LUNG_MEAN: MdcCode = MdcCode::new(151691);

/// `151692^MDC_COMPL_LUNG_DYN^MDC`, partition 2.
pub const COMPL_LUNG_DYN: MdcCode = MdcCode::new(151692);

/// `151693^MDC_COMPL_LUNG_DYN_MAX^MDC`, partition 2.
pub const COMPL_LUNG_DYN_MAX: MdcCode = MdcCode::new(151693);

/// `151694^MDC_COMPL_LUNG_DYN_MIN^MDC`, partition 2.
pub const COMPL_LUNG_DYN_MIN: MdcCode = MdcCode::new(151694);

/// `151695^MDC_COMPL_LUNG_DYN_MEAN^MDC`, partition 2.
pub const COMPL_LUNG_DYN_MEAN: MdcCode = MdcCode::new(151695);

/// `151696^MDC_COMPL_LUNG_STATIC^MDC`, partition 2.
pub const COMPL_LUNG_STATIC: MdcCode = MdcCode::new(151696);

/// `151697^MDC_COMPL_LUNG_STATIC_MAX^MDC`, partition 2.
pub const COMPL_LUNG_STATIC_MAX: MdcCode = MdcCode::new(151697);

/// `151698^MDC_COMPL_LUNG_STATIC_MIN^MDC`, partition 2.
pub const COMPL_LUNG_STATIC_MIN: MdcCode = MdcCode::new(151698);

/// `151699^MDC_COMPL_LUNG_STATIC_MEAN^MDC`, partition 2.
pub const COMPL_LUNG_STATIC_MEAN: MdcCode = MdcCode::new(151699);

/// `151700^MDC_CONC_AWAY_CO2^MDC`, partition 2.
pub const CONC_AWAY_CO2: MdcCode = MdcCode::new(151700);

/// `151701^MDC_CONC_AWAY_CO2_MAX^MDC`, partition 2.
pub const CONC_AWAY_CO2_MAX: MdcCode = MdcCode::new(151701);

/// `151702^MDC_CONC_AWAY_CO2_MIN^MDC`, partition 2.
pub const CONC_AWAY_CO2_MIN: MdcCode = MdcCode::new(151702);

/// `151703^MDC_CONC_AWAY_CO2_MEAN^MDC`, partition 2.
pub const CONC_AWAY_CO2_MEAN: MdcCode = MdcCode::new(151703);

/// `151708^MDC_CONC_AWAY_CO2_ET^MDC`, partition 2.
pub const CONC_AWAY_CO2_ET: MdcCode = MdcCode::new(151708);

/// `151709^MDC_CONC_AWAY_CO2_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_CO2_ET_MAX: MdcCode = MdcCode::new(151709);

/// `151710^MDC_CONC_AWAY_CO2_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_CO2_ET_MIN: MdcCode = MdcCode::new(151710);

/// `151711^MDC_CONC_AWAY_CO2_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_CO2_ET_MEAN: MdcCode = MdcCode::new(151711);

/// `151712^MDC_CONC_AWAY_CO2_EXP^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP: MdcCode = MdcCode::new(151712);

/// `151713^MDC_CONC_AWAY_CO2_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP_MAX: MdcCode = MdcCode::new(151713);

/// `151714^MDC_CONC_AWAY_CO2_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP_MIN: MdcCode = MdcCode::new(151714);

/// `151715^MDC_CONC_AWAY_CO2_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP_MEAN: MdcCode = MdcCode::new(151715);

/// `151716^MDC_CONC_AWAY_CO2_INSP^MDC`, partition 2.
pub const CONC_AWAY_CO2_INSP: MdcCode = MdcCode::new(151716);

/// `151717^MDC_CONC_AWAY_CO2_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_CO2_INSP_MAX: MdcCode = MdcCode::new(151717);

/// `151718^MDC_CONC_AWAY_CO2_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_CO2_INSP_MIN: MdcCode = MdcCode::new(151718);

/// `151719^MDC_CONC_AWAY_CO2_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_CO2_INSP_MEAN: MdcCode = MdcCode::new(151719);

/// `151721^MDC_VENT_CONC_AWAY_O2_MAX^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_MAX: MdcCode = MdcCode::new(151721);

/// `151722^MDC_VENT_CONC_AWAY_O2_MIN^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_MIN: MdcCode = MdcCode::new(151722);

/// `151723^MDC_VENT_CONC_AWAY_O2_MEAN^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_MEAN: MdcCode = MdcCode::new(151723);

/// `151725^MDC_AWAY_CO2_MAX^MDC`, partition 2.
pub const AWAY_CO2_MAX: MdcCode = MdcCode::new(151725);

/// `151726^MDC_AWAY_CO2_MIN^MDC`, partition 2.
pub const AWAY_CO2_MIN: MdcCode = MdcCode::new(151726);

/// `151727^MDC_AWAY_CO2_MEAN^MDC`, partition 2.
pub const AWAY_CO2_MEAN: MdcCode = MdcCode::new(151727);

/// `151729^MDC_AWAY_CO2_ET_MAX^MDC`, partition 2.
pub const AWAY_CO2_ET_MAX: MdcCode = MdcCode::new(151729);

/// `151730^MDC_AWAY_CO2_ET_MIN^MDC`, partition 2.
pub const AWAY_CO2_ET_MIN: MdcCode = MdcCode::new(151730);

/// `151731^MDC_AWAY_CO2_ET_MEAN^MDC`, partition 2.
pub const AWAY_CO2_ET_MEAN: MdcCode = MdcCode::new(151731);

/// `151733^MDC_AWAY_CO2_EXP_MAX^MDC`, partition 2.
pub const AWAY_CO2_EXP_MAX: MdcCode = MdcCode::new(151733);

/// `151734^MDC_AWAY_CO2_EXP_MIN^MDC`, partition 2.
pub const AWAY_CO2_EXP_MIN: MdcCode = MdcCode::new(151734);

/// `151735^MDC_AWAY_CO2_EXP_MEAN^MDC`, partition 2.
pub const AWAY_CO2_EXP_MEAN: MdcCode = MdcCode::new(151735);

/// `151737^MDC_AWAY_CO2_INSP_MAX^MDC`, partition 2.
pub const AWAY_CO2_INSP_MAX: MdcCode = MdcCode::new(151737);

/// `151738^MDC_AWAY_CO2_INSP_MIN^MDC`, partition 2.
pub const AWAY_CO2_INSP_MIN: MdcCode = MdcCode::new(151738);

/// `151739^MDC_AWAY_CO2_INSP_MEAN^MDC`, partition 2.
pub const AWAY_CO2_INSP_MEAN: MdcCode = MdcCode::new(151739);

/// `151741^MDC_AWAY_O2_MAX^MDC`, partition 2.
pub const AWAY_O2_MAX: MdcCode = MdcCode::new(151741);

/// `151742^MDC_AWAY_O2_MIN^MDC`, partition 2.
pub const AWAY_O2_MIN: MdcCode = MdcCode::new(151742);

/// `151743^MDC_AWAY_O2_MEAN^MDC`, partition 2.
pub const AWAY_O2_MEAN: MdcCode = MdcCode::new(151743);

/// `151744^MDC_CONC_AWAY_O2_DELTA^MDC`, partition 2.
pub const CONC_AWAY_O2_DELTA: MdcCode = MdcCode::new(151744);

/// `151744^MDC_AWAY_O2_DELTA^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_AWAY_O2_DELTA`.
pub const AWAY_O2_DELTA: MdcCode = MdcCode::new(151744);

/// `151745^MDC_CONC_AWAY_O2_DELTA_MAX^MDC`, partition 2.
pub const CONC_AWAY_O2_DELTA_MAX: MdcCode = MdcCode::new(151745);

/// `151746^MDC_CONC_AWAY_O2_DELTA_MIN^MDC`, partition 2.
pub const CONC_AWAY_O2_DELTA_MIN: MdcCode = MdcCode::new(151746);

/// `151747^MDC_CONC_AWAY_O2_DELTA_MEAN^MDC`, partition 2.
pub const CONC_AWAY_O2_DELTA_MEAN: MdcCode = MdcCode::new(151747);

/// `151749^MDC_AWAY_O2_EXP_MAX^MDC`, partition 2.
pub const AWAY_O2_EXP_MAX: MdcCode = MdcCode::new(151749);

/// `151750^MDC_AWAY_O2_EXP_MIN^MDC`, partition 2.
pub const AWAY_O2_EXP_MIN: MdcCode = MdcCode::new(151750);

/// `151751^MDC_AWAY_O2_EXP_MEAN^MDC`, partition 2.
pub const AWAY_O2_EXP_MEAN: MdcCode = MdcCode::new(151751);

/// `151753^MDC_AWAY_O2_INSP_MAX^MDC`, partition 2.
pub const AWAY_O2_INSP_MAX: MdcCode = MdcCode::new(151753);

/// `151754^MDC_AWAY_O2_INSP_MIN^MDC`, partition 2.
pub const AWAY_O2_INSP_MIN: MdcCode = MdcCode::new(151754);

/// `151755^MDC_AWAY_O2_INSP_MEAN^MDC`, partition 2.
pub const AWAY_O2_INSP_MEAN: MdcCode = MdcCode::new(151755);

/// `151756^MDC_CO2_TCUT^MDC`, partition 2.
pub const CO2_TCUT: MdcCode = MdcCode::new(151756);

/// `151757^MDC_CO2_TCUT_MAX^MDC`, partition 2.
pub const CO2_TCUT_MAX: MdcCode = MdcCode::new(151757);

/// `151758^MDC_CO2_TCUT_MIN^MDC`, partition 2.
pub const CO2_TCUT_MIN: MdcCode = MdcCode::new(151758);

/// `151759^MDC_CO2_TCUT_MEAN^MDC`, partition 2.
pub const CO2_TCUT_MEAN: MdcCode = MdcCode::new(151759);

/// `151760^MDC_O2_TCUT^MDC`, partition 2.
pub const O2_TCUT: MdcCode = MdcCode::new(151760);

/// `151761^MDC_O2_TCUT_MAX^MDC`, partition 2.
pub const O2_TCUT_MAX: MdcCode = MdcCode::new(151761);

/// `151762^MDC_O2_TCUT_MIN^MDC`, partition 2.
pub const O2_TCUT_MIN: MdcCode = MdcCode::new(151762);

/// `151763^MDC_O2_TCUT_MEAN^MDC`, partition 2.
pub const O2_TCUT_MEAN: MdcCode = MdcCode::new(151763);

/// `151764^MDC_FLOW_AWAY^MDC`, partition 2.
pub const FLOW_AWAY: MdcCode = MdcCode::new(151764);

/// `151765^MDC_FLOW_AWAY_MAX^MDC`, partition 2.
pub const FLOW_AWAY_MAX: MdcCode = MdcCode::new(151765);

/// `151766^MDC_FLOW_AWAY_MIN^MDC`, partition 2.
pub const FLOW_AWAY_MIN: MdcCode = MdcCode::new(151766);

/// `151767^MDC_FLOW_AWAY_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_MEAN: MdcCode = MdcCode::new(151767);

/// `151768^MDC_FLOW_AWAY_EXP^MDC`, partition 2.
pub const FLOW_AWAY_EXP: MdcCode = MdcCode::new(151768);

/// `151769^MDC_FLOW_AWAY_EXP_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_MAX: MdcCode = MdcCode::new(151769);

/// `151770^MDC_FLOW_AWAY_EXP_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_MIN: MdcCode = MdcCode::new(151770);

/// `151771^MDC_FLOW_AWAY_EXP_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_MEAN: MdcCode = MdcCode::new(151771);

/// `151772^MDC_FLOW_AWAY_INSP^MDC`, partition 2.
pub const FLOW_AWAY_INSP: MdcCode = MdcCode::new(151772);

/// `151773^MDC_FLOW_AWAY_INSP_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_MAX: MdcCode = MdcCode::new(151773);

/// `151774^MDC_FLOW_AWAY_INSP_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_MIN: MdcCode = MdcCode::new(151774);

/// `151775^MDC_FLOW_AWAY_INSP_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_MEAN: MdcCode = MdcCode::new(151775);

/// `151776^MDC_FLOW_CO2_PROD_RESP^MDC`, partition 2.
pub const FLOW_CO2_PROD_RESP: MdcCode = MdcCode::new(151776);

/// `151780^MDC_IMPED_TTHOR^MDC`, partition 2.
pub const IMPED_TTHOR: MdcCode = MdcCode::new(151780);

/// `151784^MDC_PRESS_RESP_PLAT^MDC`, partition 2.
pub const PRESS_RESP_PLAT: MdcCode = MdcCode::new(151784);

/// `151784^MDC_PRESS_RESP_PLAT_STATIC^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_RESP_PLAT`.
pub const PRESS_RESP_PLAT_STATIC: MdcCode = MdcCode::new(151784);

/// `151785^MDC_PRESS_RESP_PLAT_MAX^MDC`, partition 2.
pub const PRESS_RESP_PLAT_MAX: MdcCode = MdcCode::new(151785);

/// `151785^MDC_PRESS_RESP_PLAT_STATIC_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_RESP_PLAT_MAX`.
pub const PRESS_RESP_PLAT_STATIC_MAX: MdcCode = MdcCode::new(151785);

/// `151786^MDC_PRESS_RESP_PLAT_MIN^MDC`, partition 2.
pub const PRESS_RESP_PLAT_MIN: MdcCode = MdcCode::new(151786);

/// `151786^MDC_PRESS_RESP_PLAT_STATIC_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_RESP_PLAT_MIN`.
pub const PRESS_RESP_PLAT_STATIC_MIN: MdcCode = MdcCode::new(151786);

/// `151787^MDC_PRESS_RESP_PLAT_MEAN^MDC`, partition 2.
pub const PRESS_RESP_PLAT_MEAN: MdcCode = MdcCode::new(151787);

/// `151787^MDC_PRESS_RESP_PLAT_STATIC_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_RESP_PLAT_MEAN`.
pub const PRESS_RESP_PLAT_STATIC_MEAN: MdcCode = MdcCode::new(151787);

/// `151788^MDC_PRESS_RESP_PAUSE^MDC`, partition 2.
pub const PRESS_RESP_PAUSE: MdcCode = MdcCode::new(151788);

/// `151789^MDC_PRESS_RESP_PAUSE_MAX^MDC`, partition 2.
pub const PRESS_RESP_PAUSE_MAX: MdcCode = MdcCode::new(151789);

/// `151790^MDC_PRESS_RESP_PAUSE_MIN^MDC`, partition 2.
pub const PRESS_RESP_PAUSE_MIN: MdcCode = MdcCode::new(151790);

/// `151791^MDC_PRESS_RESP_PAUSE_MEAN^MDC`, partition 2.
pub const PRESS_RESP_PAUSE_MEAN: MdcCode = MdcCode::new(151791);

/// `151792^MDC_PRESS_AWAY^MDC`, partition 2.
pub const PRESS_AWAY: MdcCode = MdcCode::new(151792);

/// `151793^MDC_PRESS_AWAY_MAX^MDC`, partition 2.
pub const PRESS_AWAY_MAX: MdcCode = MdcCode::new(151793);

/// `151794^MDC_PRESS_AWAY_MIN^MDC`, partition 2.
pub const PRESS_AWAY_MIN: MdcCode = MdcCode::new(151794);

/// `151795^MDC_PRESS_AWAY_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_MEAN: MdcCode = MdcCode::new(151795);

/// `151796^MDC_PRESS_AWAY_CTS_POS^MDC`, partition 2.
pub const PRESS_AWAY_CTS_POS: MdcCode = MdcCode::new(151796);

/// `151797^MDC_PRESS_AWAY_CTS_POS_MAX^MDC`, partition 2.
pub const PRESS_AWAY_CTS_POS_MAX: MdcCode = MdcCode::new(151797);

/// `151798^MDC_PRESS_AWAY_CTS_POS_MIN^MDC`, partition 2.
pub const PRESS_AWAY_CTS_POS_MIN: MdcCode = MdcCode::new(151798);

/// `151799^MDC_PRESS_AWAY_CTS_POS_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_CTS_POS_MEAN: MdcCode = MdcCode::new(151799);

/// `151800^MDC_PRESS_AWAY_NEG^MDC`, partition 2.
pub const PRESS_AWAY_NEG: MdcCode = MdcCode::new(151800);

/// `151801^MDC_PRESS_AWAY_NEG_MAX^MDC`, partition 2.
pub const PRESS_AWAY_NEG_MAX: MdcCode = MdcCode::new(151801);

/// `151802^MDC_PRESS_AWAY_NEG_MIN^MDC`, partition 2.
pub const PRESS_AWAY_NEG_MIN: MdcCode = MdcCode::new(151802);

/// `151803^MDC_PRESS_AWAY_NEG_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_NEG_MEAN: MdcCode = MdcCode::new(151803);

/// `151804^MDC_PRESS_AWAY_END_EXP_POS^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS: MdcCode = MdcCode::new(151804);

/// `151804^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_AWAY_END_EXP_POS`.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC: MdcCode = MdcCode::new(151804);

/// `151805^MDC_PRESS_AWAY_END_EXP_POS_MAX^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_MAX: MdcCode = MdcCode::new(151805);

/// `151805^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_AWAY_END_EXP_POS_MAX`.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC_MAX: MdcCode = MdcCode::new(151805);

/// `151806^MDC_PRESS_AWAY_END_EXP_POS_MIN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_MIN: MdcCode = MdcCode::new(151806);

/// `151806^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_AWAY_END_EXP_POS_MIN`.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC_MIN: MdcCode = MdcCode::new(151806);

/// `151807^MDC_PRESS_AWAY_END_EXP_POS_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_MEAN: MdcCode = MdcCode::new(151807);

/// `151807^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_AWAY_END_EXP_POS_MEAN`.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC_MEAN: MdcCode = MdcCode::new(151807);

/// `151808^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC: MdcCode = MdcCode::new(151808);

/// `151809^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC_MAX^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC_MAX: MdcCode = MdcCode::new(151809);

/// `151810^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC_MIN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC_MIN: MdcCode = MdcCode::new(151810);

/// `151811^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC_MEAN: MdcCode = MdcCode::new(151811);

/// `151812^MDC_PRESS_AWAY_EXP^MDC`, partition 2.
pub const PRESS_AWAY_EXP: MdcCode = MdcCode::new(151812);

/// `151813^MDC_PRESS_AWAY_EXP_MAX^MDC`, partition 2.
pub const PRESS_AWAY_EXP_MAX: MdcCode = MdcCode::new(151813);

/// `151814^MDC_PRESS_AWAY_EXP_MIN^MDC`, partition 2.
pub const PRESS_AWAY_EXP_MIN: MdcCode = MdcCode::new(151814);

/// `151815^MDC_PRESS_AWAY_EXP_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_EXP_MEAN: MdcCode = MdcCode::new(151815);

/// `151816^MDC_PRESS_AWAY_INSP^MDC`, partition 2.
pub const PRESS_AWAY_INSP: MdcCode = MdcCode::new(151816);

/// `151817^MDC_PRESS_AWAY_INSP_MAX^MDC`, partition 2.
pub const PRESS_AWAY_INSP_MAX: MdcCode = MdcCode::new(151817);

/// `151817^MDC_PRESS_AWAY_INSP_PEAK^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PRESS_AWAY_INSP_MAX`.
pub const PRESS_AWAY_INSP_PEAK: MdcCode = MdcCode::new(151817);

/// `151818^MDC_PRESS_AWAY_INSP_MIN^MDC`, partition 2.
pub const PRESS_AWAY_INSP_MIN: MdcCode = MdcCode::new(151818);

/// `151819^MDC_PRESS_AWAY_INSP_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_INSP_MEAN: MdcCode = MdcCode::new(151819);

/// `151820^MDC_PRESS_ESOPH^MDC`, partition 2.
pub const PRESS_ESOPH: MdcCode = MdcCode::new(151820);

/// `151824^MDC_PRESS_INTRAPL^MDC`, partition 2.
pub const PRESS_INTRAPL: MdcCode = MdcCode::new(151824);

/// `151825^MDC_PRESS_INTRAPL_MAX^MDC`, partition 2.
pub const PRESS_INTRAPL_MAX: MdcCode = MdcCode::new(151825);

/// `151826^MDC_PRESS_INTRAPL_MIN^MDC`, partition 2.
pub const PRESS_INTRAPL_MIN: MdcCode = MdcCode::new(151826);

/// `151827^MDC_PRESS_INTRAPL_MEAN^MDC`, partition 2.
pub const PRESS_INTRAPL_MEAN: MdcCode = MdcCode::new(151827);

/// `151828^MDC_QUO_RESP^MDC`, partition 2.
pub const QUO_RESP: MdcCode = MdcCode::new(151828);

/// `151832^MDC_RATIO_IE^MDC`, partition 2.
pub const RATIO_IE: MdcCode = MdcCode::new(151832);

/// `151833^MDC_RATIO_IE_MAX^MDC`, partition 2.
pub const RATIO_IE_MAX: MdcCode = MdcCode::new(151833);

/// `151834^MDC_RATIO_IE_MIN^MDC`, partition 2.
pub const RATIO_IE_MIN: MdcCode = MdcCode::new(151834);

/// `151835^MDC_RATIO_IE_MEAN^MDC`, partition 2.
pub const RATIO_IE_MEAN: MdcCode = MdcCode::new(151835);

/// `151836^MDC_RATIO_AWAY_DEADSP_TIDAL^MDC`, partition 2.
pub const RATIO_AWAY_DEADSP_TIDAL: MdcCode = MdcCode::new(151836);

/// `151837^MDC_RATIO_AWAY_DEADSP_TIDAL_MAX^MDC`, partition 2.
pub const RATIO_AWAY_DEADSP_TIDAL_MAX: MdcCode = MdcCode::new(151837);

/// `151838^MDC_RATIO_AWAY_DEADSP_TIDAL_MIN^MDC`, partition 2.
pub const RATIO_AWAY_DEADSP_TIDAL_MIN: MdcCode = MdcCode::new(151838);

/// `151839^MDC_RATIO_AWAY_DEADSP_TIDAL_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_DEADSP_TIDAL_MEAN: MdcCode = MdcCode::new(151839);

/// `151840^MDC_RES_AWAY^MDC`, partition 2.
pub const RES_AWAY: MdcCode = MdcCode::new(151840);

/// `151841^MDC_RES_AWAY_MAX^MDC`, partition 2.
pub const RES_AWAY_MAX: MdcCode = MdcCode::new(151841);

/// `151842^MDC_RES_AWAY_MIN^MDC`, partition 2.
pub const RES_AWAY_MIN: MdcCode = MdcCode::new(151842);

/// `151843^MDC_RES_AWAY_MEAN^MDC`, partition 2.
pub const RES_AWAY_MEAN: MdcCode = MdcCode::new(151843);

/// `151844^MDC_RES_AWAY_EXP^MDC`, partition 2.
pub const RES_AWAY_EXP: MdcCode = MdcCode::new(151844);

/// `151845^MDC_RES_AWAY_EXP_MAX^MDC`, partition 2.
pub const RES_AWAY_EXP_MAX: MdcCode = MdcCode::new(151845);

/// `151846^MDC_RES_AWAY_EXP_MIN^MDC`, partition 2.
pub const RES_AWAY_EXP_MIN: MdcCode = MdcCode::new(151846);

/// `151847^MDC_RES_AWAY_EXP_MEAN^MDC`, partition 2.
pub const RES_AWAY_EXP_MEAN: MdcCode = MdcCode::new(151847);

/// `151848^MDC_RES_AWAY_INSP^MDC`, partition 2.
pub const RES_AWAY_INSP: MdcCode = MdcCode::new(151848);

/// `151849^MDC_RES_AWAY_INSP_MAX^MDC`, partition 2.
pub const RES_AWAY_INSP_MAX: MdcCode = MdcCode::new(151849);

/// `151850^MDC_RES_AWAY_INSP_MIN^MDC`, partition 2.
pub const RES_AWAY_INSP_MIN: MdcCode = MdcCode::new(151850);

/// `151851^MDC_RES_AWAY_INSP_MEAN^MDC`, partition 2.
pub const RES_AWAY_INSP_MEAN: MdcCode = MdcCode::new(151851);

/// `151852^MDC_TIME_PD_APNEA_OBSTRUC^MDC`, partition 2.
pub const TIME_PD_APNEA_OBSTRUC: MdcCode = MdcCode::new(151852);

/// `151853^MDC_TIME_PD_APNEA_OBSTRUC_MAX^MDC`, partition 2.
pub const TIME_PD_APNEA_OBSTRUC_MAX: MdcCode = MdcCode::new(151853);

/// `151854^MDC_TIME_PD_APNEA_OBSTRUC_MIN^MDC`, partition 2.
pub const TIME_PD_APNEA_OBSTRUC_MIN: MdcCode = MdcCode::new(151854);

/// `151855^MDC_TIME_PD_APNEA_OBSTRUC_MEAN^MDC`, partition 2.
pub const TIME_PD_APNEA_OBSTRUC_MEAN: MdcCode = MdcCode::new(151855);

/// `151856^MDC_TIME_PD_APNEA^MDC`, partition 2.
pub const TIME_PD_APNEA: MdcCode = MdcCode::new(151856);

/// `151857^MDC_TIME_PD_APNEA_MAX^MDC`, partition 2.
pub const TIME_PD_APNEA_MAX: MdcCode = MdcCode::new(151857);

/// `151858^MDC_TIME_PD_APNEA_MIN^MDC`, partition 2.
pub const TIME_PD_APNEA_MIN: MdcCode = MdcCode::new(151858);

/// `151859^MDC_TIME_PD_APNEA_MEAN^MDC`, partition 2.
pub const TIME_PD_APNEA_MEAN: MdcCode = MdcCode::new(151859);

/// `151860^MDC_TIME_PD_APNEA_CENT^MDC`, partition 2.
pub const TIME_PD_APNEA_CENT: MdcCode = MdcCode::new(151860);

/// `151861^MDC_TIME_PD_APNEA_CENT_MAX^MDC`, partition 2.
pub const TIME_PD_APNEA_CENT_MAX: MdcCode = MdcCode::new(151861);

/// `151862^MDC_TIME_PD_APNEA_CENT_MIN^MDC`, partition 2.
pub const TIME_PD_APNEA_CENT_MIN: MdcCode = MdcCode::new(151862);

/// `151863^MDC_TIME_PD_APNEA_CENT_MEAN^MDC`, partition 2.
pub const TIME_PD_APNEA_CENT_MEAN: MdcCode = MdcCode::new(151863);

/// `151864^MDC_TIME_PD_APNEA_MIX^MDC`, partition 2.
pub const TIME_PD_APNEA_MIX: MdcCode = MdcCode::new(151864);

/// `151865^MDC_TIME_PD_APNEA_MIX_MAX^MDC`, partition 2.
pub const TIME_PD_APNEA_MIX_MAX: MdcCode = MdcCode::new(151865);

/// `151866^MDC_TIME_PD_APNEA_MIX_MIN^MDC`, partition 2.
pub const TIME_PD_APNEA_MIX_MIN: MdcCode = MdcCode::new(151866);

/// `151867^MDC_TIME_PD_APNEA_MIX_MEAN^MDC`, partition 2.
pub const TIME_PD_APNEA_MIX_MEAN: MdcCode = MdcCode::new(151867);

/// `151868^MDC_VOL_AWAY_TIDAL^MDC`, partition 2.
pub const VOL_AWAY_TIDAL: MdcCode = MdcCode::new(151868);

/// `151869^MDC_VOL_AWAY_TIDAL_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_MAX: MdcCode = MdcCode::new(151869);

/// `151870^MDC_VOL_AWAY_TIDAL_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_MIN: MdcCode = MdcCode::new(151870);

/// `151871^MDC_VOL_AWAY_TIDAL_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_MEAN: MdcCode = MdcCode::new(151871);

/// `151872^MDC_VOL_AWAY_DEADSP^MDC`, partition 2.
pub const VOL_AWAY_DEADSP: MdcCode = MdcCode::new(151872);

/// `151873^MDC_VOL_AWAY_DEADSP_MAX^MDC`, partition 2.
pub const VOL_AWAY_DEADSP_MAX: MdcCode = MdcCode::new(151873);

/// `151874^MDC_VOL_AWAY_DEADSP_MIN^MDC`, partition 2.
pub const VOL_AWAY_DEADSP_MIN: MdcCode = MdcCode::new(151874);

/// `151875^MDC_VOL_AWAY_DEADSP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_DEADSP_MEAN: MdcCode = MdcCode::new(151875);

/// `151876^MDC_VOL_GAS_INSP_SINCE_START^MDC`, partition 2.
pub const VOL_GAS_INSP_SINCE_START: MdcCode = MdcCode::new(151876);

/// `151880^MDC_VOL_MINUTE_AWAY^MDC`, partition 2.
pub const VOL_MINUTE_AWAY: MdcCode = MdcCode::new(151880);

/// `151881^MDC_VOL_MINUTE_AWAY_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_MAX: MdcCode = MdcCode::new(151881);

/// `151882^MDC_VOL_MINUTE_AWAY_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_MIN: MdcCode = MdcCode::new(151882);

/// `151883^MDC_VOL_MINUTE_AWAY_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_MEAN: MdcCode = MdcCode::new(151883);

/// `151884^MDC_VOL_MINUTE_AWAY_EXP^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP: MdcCode = MdcCode::new(151884);

/// `151885^MDC_VOL_MINUTE_AWAY_EXP_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_MAX: MdcCode = MdcCode::new(151885);

/// `151886^MDC_VOL_MINUTE_AWAY_EXP_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_MIN: MdcCode = MdcCode::new(151886);

/// `151887^MDC_VOL_MINUTE_AWAY_EXP_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_MEAN: MdcCode = MdcCode::new(151887);

/// `151888^MDC_VOL_MINUTE_AWAY_INSP^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_INSP: MdcCode = MdcCode::new(151888);

/// `151889^MDC_VOL_MINUTE_AWAY_INSP_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_INSP_MAX: MdcCode = MdcCode::new(151889);

/// `151890^MDC_VOL_MINUTE_AWAY_INSP_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_INSP_MIN: MdcCode = MdcCode::new(151890);

/// `151891^MDC_VOL_MINUTE_AWAY_INSP_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_INSP_MEAN: MdcCode = MdcCode::new(151891);

/// `151893^MDC_VENT_CONC_AWAY_CO2_MAX^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_MAX: MdcCode = MdcCode::new(151893);

/// `151894^MDC_VENT_CONC_AWAY_CO2_MIN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_MIN: MdcCode = MdcCode::new(151894);

/// `151895^MDC_VENT_CONC_AWAY_CO2_MEAN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_MEAN: MdcCode = MdcCode::new(151895);

/// `151897^MDC_VENT_CONC_AWAY_CO2_ET_MAX^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_ET_MAX: MdcCode = MdcCode::new(151897);

/// `151898^MDC_VENT_CONC_AWAY_CO2_ET_MIN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_ET_MIN: MdcCode = MdcCode::new(151898);

/// `151899^MDC_VENT_CONC_AWAY_CO2_ET_MEAN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_ET_MEAN: MdcCode = MdcCode::new(151899);

/// `151901^MDC_VENT_CONC_AWAY_CO2_EXP_MAX^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_EXP_MAX: MdcCode = MdcCode::new(151901);

/// `151902^MDC_VENT_CONC_AWAY_CO2_EXP_MIN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_EXP_MIN: MdcCode = MdcCode::new(151902);

/// `151903^MDC_VENT_CONC_AWAY_CO2_EXP_MEAN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_EXP_MEAN: MdcCode = MdcCode::new(151903);

/// `151905^MDC_VENT_CONC_AWAY_CO2_INSP_MAX^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_INSP_MAX: MdcCode = MdcCode::new(151905);

/// `151906^MDC_VENT_CONC_AWAY_CO2_INSP_MIN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_INSP_MIN: MdcCode = MdcCode::new(151906);

/// `151907^MDC_VENT_CONC_AWAY_CO2_INSP_MEAN^MDC`, partition 2.
pub const VENT_CONC_AWAY_CO2_INSP_MEAN: MdcCode = MdcCode::new(151907);

/// `151908^MDC_CONC_AWAY_O2^MDC`, partition 2.
pub const CONC_AWAY_O2: MdcCode = MdcCode::new(151908);

/// `151909^MDC_CONC_AWAY_O2_MAX^MDC`, partition 2.
pub const CONC_AWAY_O2_MAX: MdcCode = MdcCode::new(151909);

/// `151910^MDC_CONC_AWAY_O2_MIN^MDC`, partition 2.
pub const CONC_AWAY_O2_MIN: MdcCode = MdcCode::new(151910);

/// `151911^MDC_CONC_AWAY_O2_MEAN^MDC`, partition 2.
pub const CONC_AWAY_O2_MEAN: MdcCode = MdcCode::new(151911);

/// `151912^MDC_CONC_GASDLV_O2_DELTA^MDC`, partition 2.
pub const CONC_GASDLV_O2_DELTA: MdcCode = MdcCode::new(151912);

/// `151912^MDC_VENT_CONC_AWAY_O2_DELTA^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_GASDLV_O2_DELTA`.
pub const VENT_CONC_AWAY_O2_DELTA: MdcCode = MdcCode::new(151912);

/// `151913^MDC_CONC_GASDLV_O2_DELTA_MAX^MDC`, partition 2.
pub const CONC_GASDLV_O2_DELTA_MAX: MdcCode = MdcCode::new(151913);

/// `151914^MDC_CONC_GASDLV_O2_DELTA_MIN^MDC`, partition 2.
pub const CONC_GASDLV_O2_DELTA_MIN: MdcCode = MdcCode::new(151914);

/// `151915^MDC_CONC_GASDLV_O2_DELTA_MEAN^MDC`, partition 2.
pub const CONC_GASDLV_O2_DELTA_MEAN: MdcCode = MdcCode::new(151915);

/// `151917^MDC_VENT_CONC_AWAY_O2_EXP_MAX^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_EXP_MAX: MdcCode = MdcCode::new(151917);

/// `151918^MDC_VENT_CONC_AWAY_O2_EXP_MIN^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_EXP_MIN: MdcCode = MdcCode::new(151918);

/// `151919^MDC_VENT_CONC_AWAY_O2_EXP_MEAN^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_EXP_MEAN: MdcCode = MdcCode::new(151919);

/// `151921^MDC_VENT_CONC_AWAY_O2_INSP_MAX^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_INSP_MAX: MdcCode = MdcCode::new(151921);

/// `151922^MDC_VENT_CONC_AWAY_O2_INSP_MIN^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_INSP_MIN: MdcCode = MdcCode::new(151922);

/// `151923^MDC_VENT_CONC_AWAY_O2_INSP_MEAN^MDC`, partition 2.
pub const VENT_CONC_AWAY_O2_INSP_MEAN: MdcCode = MdcCode::new(151923);

/// `151925^MDC_VENT_AWAY_CO2_MAX^MDC`, partition 2.
pub const VENT_AWAY_CO2_MAX: MdcCode = MdcCode::new(151925);

/// `151926^MDC_VENT_AWAY_CO2_MIN^MDC`, partition 2.
pub const VENT_AWAY_CO2_MIN: MdcCode = MdcCode::new(151926);

/// `151927^MDC_VENT_AWAY_CO2_MEAN^MDC`, partition 2.
pub const VENT_AWAY_CO2_MEAN: MdcCode = MdcCode::new(151927);

/// `151929^MDC_VENT_AWAY_CO2_ET_MAX^MDC`, partition 2.
pub const VENT_AWAY_CO2_ET_MAX: MdcCode = MdcCode::new(151929);

/// `151930^MDC_VENT_AWAY_CO2_ET_MIN^MDC`, partition 2.
pub const VENT_AWAY_CO2_ET_MIN: MdcCode = MdcCode::new(151930);

/// `151931^MDC_VENT_AWAY_CO2_ET_MEAN^MDC`, partition 2.
pub const VENT_AWAY_CO2_ET_MEAN: MdcCode = MdcCode::new(151931);

/// `151933^MDC_VENT_AWAY_CO2_EXP_MAX^MDC`, partition 2.
pub const VENT_AWAY_CO2_EXP_MAX: MdcCode = MdcCode::new(151933);

/// `151934^MDC_VENT_AWAY_CO2_EXP_MIN^MDC`, partition 2.
pub const VENT_AWAY_CO2_EXP_MIN: MdcCode = MdcCode::new(151934);

/// `151935^MDC_VENT_AWAY_CO2_EXP_MEAN^MDC`, partition 2.
pub const VENT_AWAY_CO2_EXP_MEAN: MdcCode = MdcCode::new(151935);

/// `151937^MDC_VENT_AWAY_CO2_INSP_MAX^MDC`, partition 2.
pub const VENT_AWAY_CO2_INSP_MAX: MdcCode = MdcCode::new(151937);

/// `151938^MDC_VENT_AWAY_CO2_INSP_MIN^MDC`, partition 2.
pub const VENT_AWAY_CO2_INSP_MIN: MdcCode = MdcCode::new(151938);

/// `151939^MDC_VENT_AWAY_CO2_INSP_MEAN^MDC`, partition 2.
pub const VENT_AWAY_CO2_INSP_MEAN: MdcCode = MdcCode::new(151939);

/// `151940^MDC_VENT_FLOW^MDC`, partition 2.
pub const VENT_FLOW: MdcCode = MdcCode::new(151940);

/// `151941^MDC_VENT_FLOW_MAX^MDC`, partition 2.
pub const VENT_FLOW_MAX: MdcCode = MdcCode::new(151941);

/// `151942^MDC_VENT_FLOW_MIN^MDC`, partition 2.
pub const VENT_FLOW_MIN: MdcCode = MdcCode::new(151942);

/// `151943^MDC_VENT_FLOW_MEAN^MDC`, partition 2.
pub const VENT_FLOW_MEAN: MdcCode = MdcCode::new(151943);

/// `151944^MDC_VENT_FLOW_EXP^MDC`, partition 2.
pub const VENT_FLOW_EXP: MdcCode = MdcCode::new(151944);

/// `151945^MDC_VENT_FLOW_EXP_MAX^MDC`, partition 2.
pub const VENT_FLOW_EXP_MAX: MdcCode = MdcCode::new(151945);

/// `151946^MDC_VENT_FLOW_EXP_MIN^MDC`, partition 2.
pub const VENT_FLOW_EXP_MIN: MdcCode = MdcCode::new(151946);

/// `151947^MDC_VENT_FLOW_EXP_MEAN^MDC`, partition 2.
pub const VENT_FLOW_EXP_MEAN: MdcCode = MdcCode::new(151947);

/// `151948^MDC_VENT_FLOW_INSP^MDC`, partition 2.
pub const VENT_FLOW_INSP: MdcCode = MdcCode::new(151948);

/// `151949^MDC_VENT_FLOW_INSP_MAX^MDC`, partition 2.
pub const VENT_FLOW_INSP_MAX: MdcCode = MdcCode::new(151949);

/// `151950^MDC_VENT_FLOW_INSP_MIN^MDC`, partition 2.
pub const VENT_FLOW_INSP_MIN: MdcCode = MdcCode::new(151950);

/// `151951^MDC_VENT_FLOW_INSP_MEAN^MDC`, partition 2.
pub const VENT_FLOW_INSP_MEAN: MdcCode = MdcCode::new(151951);

/// `151952^MDC_VENT_FLOW_RATIO_PERF_ALV_INDEX^MDC`, partition 2.
pub const VENT_FLOW_RATIO_PERF_ALV_INDEX: MdcCode = MdcCode::new(151952);

/// `151953^MDC_VENT_FLOW_RATIO_PERF_ALV_INDEX_MAX^MDC`, partition 2.
pub const VENT_FLOW_RATIO_PERF_ALV_INDEX_MAX: MdcCode = MdcCode::new(151953);

/// `151954^MDC_VENT_FLOW_RATIO_PERF_ALV_INDEX_MIN^MDC`, partition 2.
pub const VENT_FLOW_RATIO_PERF_ALV_INDEX_MIN: MdcCode = MdcCode::new(151954);

/// `151955^MDC_VENT_FLOW_RATIO_PERF_ALV_INDEX_MEAN^MDC`, partition 2.
pub const VENT_FLOW_RATIO_PERF_ALV_INDEX_MEAN: MdcCode = MdcCode::new(151955);

/// `151956^MDC_VENT_PRESS^MDC`, partition 2.
pub const VENT_PRESS: MdcCode = MdcCode::new(151956);

/// `151957^MDC_VENT_PRESS_MAX^MDC`, partition 2.
pub const VENT_PRESS_MAX: MdcCode = MdcCode::new(151957);

/// `151958^MDC_VENT_PRESS_MIN^MDC`, partition 2.
pub const VENT_PRESS_MIN: MdcCode = MdcCode::new(151958);

/// `151959^MDC_VENT_PRESS_MEAN^MDC`, partition 2.
pub const VENT_PRESS_MEAN: MdcCode = MdcCode::new(151959);

/// `151961^MDC_VENT_PRESS_PLAT_MAX^MDC`, partition 2.
pub const VENT_PRESS_PLAT_MAX: MdcCode = MdcCode::new(151961);

/// `151962^MDC_VENT_PRESS_PLAT_MIN^MDC`, partition 2.
pub const VENT_PRESS_PLAT_MIN: MdcCode = MdcCode::new(151962);

/// `151963^MDC_VENT_PRESS_PLAT_MEAN^MDC`, partition 2.
pub const VENT_PRESS_PLAT_MEAN: MdcCode = MdcCode::new(151963);

/// `151964^MDC_VENT_PRESS_OCCL^MDC`, partition 2.
pub const VENT_PRESS_OCCL: MdcCode = MdcCode::new(151964);

/// `151965^MDC_VENT_PRESS_OCCL_MAX^MDC`, partition 2.
pub const VENT_PRESS_OCCL_MAX: MdcCode = MdcCode::new(151965);

/// `151966^MDC_VENT_PRESS_OCCL_MIN^MDC`, partition 2.
pub const VENT_PRESS_OCCL_MIN: MdcCode = MdcCode::new(151966);

/// `151967^MDC_VENT_PRESS_OCCL_MEAN^MDC`, partition 2.
pub const VENT_PRESS_OCCL_MEAN: MdcCode = MdcCode::new(151967);

/// `151972^MDC_VENT_PRESS_AWAY^MDC`, partition 2.
pub const VENT_PRESS_AWAY: MdcCode = MdcCode::new(151972);

/// `151973^MDC_VENT_PRESS_AWAY_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_MAX: MdcCode = MdcCode::new(151973);

/// `151974^MDC_VENT_PRESS_AWAY_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_MIN: MdcCode = MdcCode::new(151974);

/// `151975^MDC_VENT_PRESS_AWAY_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_MEAN: MdcCode = MdcCode::new(151975);

/// `151976^MDC_VENT_PRESS_AWAY_END_EXP_POS^MDC`, partition 2.
pub const VENT_PRESS_AWAY_END_EXP_POS: MdcCode = MdcCode::new(151976);

/// `151977^MDC_VENT_PRESS_AWAY_END_EXP_POS_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_END_EXP_POS_MAX: MdcCode = MdcCode::new(151977);

/// `151978^MDC_VENT_PRESS_AWAY_END_EXP_POS_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_END_EXP_POS_MIN: MdcCode = MdcCode::new(151978);

/// `151979^MDC_VENT_PRESS_AWAY_END_EXP_POS_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_END_EXP_POS_MEAN: MdcCode = MdcCode::new(151979);

/// `151980^MDC_VENT_VOL_TIDAL^MDC`, partition 2.
pub const VENT_VOL_TIDAL: MdcCode = MdcCode::new(151980);

/// `151981^MDC_VENT_VOL_TIDAL_MAX^MDC`, partition 2.
pub const VENT_VOL_TIDAL_MAX: MdcCode = MdcCode::new(151981);

/// `151982^MDC_VENT_VOL_TIDAL_MIN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_MIN: MdcCode = MdcCode::new(151982);

/// `151983^MDC_VENT_VOL_TIDAL_MEAN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_MEAN: MdcCode = MdcCode::new(151983);

/// `151984^MDC_VENT_VOL_AWAY_DEADSP^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP: MdcCode = MdcCode::new(151984);

/// `151985^MDC_VENT_VOL_AWAY_DEADSP_MAX^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP_MAX: MdcCode = MdcCode::new(151985);

/// `151986^MDC_VENT_VOL_AWAY_DEADSP_MIN^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP_MIN: MdcCode = MdcCode::new(151986);

/// `151987^MDC_VENT_VOL_AWAY_DEADSP_MEAN^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP_MEAN: MdcCode = MdcCode::new(151987);

/// `151988^MDC_VENT_VOL_AWAY_DEADSP_REL^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP_REL: MdcCode = MdcCode::new(151988);

/// `151989^MDC_VENT_VOL_AWAY_DEADSP_REL_MAX^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP_REL_MAX: MdcCode = MdcCode::new(151989);

/// `151990^MDC_VENT_VOL_AWAY_DEADSP_REL_MIN^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP_REL_MIN: MdcCode = MdcCode::new(151990);

/// `151991^MDC_VENT_VOL_AWAY_DEADSP_REL_MEAN^MDC`, partition 2.
pub const VENT_VOL_AWAY_DEADSP_REL_MEAN: MdcCode = MdcCode::new(151991);

/// `151992^MDC_VENT_VOL_LUNG_TRAPD^MDC`, partition 2.
pub const VENT_VOL_LUNG_TRAPD: MdcCode = MdcCode::new(151992);

/// `151993^MDC_VENT_VOL_LUNG_TRAPD_MAX^MDC`, partition 2.
pub const VENT_VOL_LUNG_TRAPD_MAX: MdcCode = MdcCode::new(151993);

/// `151994^MDC_VENT_VOL_LUNG_TRAPD_MIN^MDC`, partition 2.
pub const VENT_VOL_LUNG_TRAPD_MIN: MdcCode = MdcCode::new(151994);

/// `151995^MDC_VENT_VOL_LUNG_TRAPD_MEAN^MDC`, partition 2.
pub const VENT_VOL_LUNG_TRAPD_MEAN: MdcCode = MdcCode::new(151995);

/// `151996^MDC_VENT_VOL_MINUTE^MDC`, partition 2.
pub const VENT_VOL_MINUTE: MdcCode = MdcCode::new(151996);

/// `151997^MDC_VENT_VOL_MINUTE_MAX^MDC`, partition 2.
pub const VENT_VOL_MINUTE_MAX: MdcCode = MdcCode::new(151997);

/// `151998^MDC_VENT_VOL_MINUTE_MIN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_MIN: MdcCode = MdcCode::new(151998);

/// `151999^MDC_VENT_VOL_MINUTE_MEAN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_MEAN: MdcCode = MdcCode::new(151999);

/// `152000^MDC_VENT_VOL_MINUTE_EXP^MDC`, partition 2.
pub const VENT_VOL_MINUTE_EXP: MdcCode = MdcCode::new(152000);

/// `152001^MDC_VENT_VOL_MINUTE_EXP_MAX^MDC`, partition 2.
pub const VENT_VOL_MINUTE_EXP_MAX: MdcCode = MdcCode::new(152001);

/// `152002^MDC_VENT_VOL_MINUTE_EXP_MIN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_EXP_MIN: MdcCode = MdcCode::new(152002);

/// `152003^MDC_VENT_VOL_MINUTE_EXP_MEAN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_EXP_MEAN: MdcCode = MdcCode::new(152003);

/// `152004^MDC_VENT_VOL_MINUTE_INSP^MDC`, partition 2.
pub const VENT_VOL_MINUTE_INSP: MdcCode = MdcCode::new(152004);

/// `152005^MDC_VENT_VOL_MINUTE_INSP_MAX^MDC`, partition 2.
pub const VENT_VOL_MINUTE_INSP_MAX: MdcCode = MdcCode::new(152005);

/// `152006^MDC_VENT_VOL_MINUTE_INSP_MIN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_INSP_MIN: MdcCode = MdcCode::new(152006);

/// `152007^MDC_VENT_VOL_MINUTE_INSP_MEAN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_INSP_MEAN: MdcCode = MdcCode::new(152007);

/// `152008^MDC_VENT_VOL_MINUTE_AWAY^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY: MdcCode = MdcCode::new(152008);

/// `152009^MDC_VENT_VOL_MINUTE_AWAY_MAX^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_MAX: MdcCode = MdcCode::new(152009);

/// `152010^MDC_VENT_VOL_MINUTE_AWAY_MIN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_MIN: MdcCode = MdcCode::new(152010);

/// `152011^MDC_VENT_VOL_MINUTE_AWAY_MEAN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_MEAN: MdcCode = MdcCode::new(152011);

/// `152012^MDC_VENT_VOL_MINUTE_AWAY_MAND^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_MAND: MdcCode = MdcCode::new(152012);

/// `152013^MDC_VENT_VOL_MINUTE_AWAY_MAND_MAX^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_MAND_MAX: MdcCode = MdcCode::new(152013);

/// `152014^MDC_VENT_VOL_MINUTE_AWAY_MAND_MIN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_MAND_MIN: MdcCode = MdcCode::new(152014);

/// `152015^MDC_VENT_VOL_MINUTE_AWAY_MAND_MEAN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_MAND_MEAN: MdcCode = MdcCode::new(152015);

/// `152016^MDC_VENT_VOL_MINUTE_AWAY_INSP^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_INSP: MdcCode = MdcCode::new(152016);

/// `152017^MDC_VENT_VOL_MINUTE_AWAY_INSP_MAX^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_INSP_MAX: MdcCode = MdcCode::new(152017);

/// `152018^MDC_VENT_VOL_MINUTE_AWAY_INSP_MIN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_INSP_MIN: MdcCode = MdcCode::new(152018);

/// `152019^MDC_VENT_VOL_MINUTE_AWAY_INSP_MEAN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_AWAY_INSP_MEAN: MdcCode = MdcCode::new(152019);

/// `152024^MDC_CONC_AWAY_DESFL^MDC`, partition 2.
pub const CONC_AWAY_DESFL: MdcCode = MdcCode::new(152024);

/// `152025^MDC_CONC_AWAY_DESFL_MAX^MDC`, partition 2.
pub const CONC_AWAY_DESFL_MAX: MdcCode = MdcCode::new(152025);

/// `152026^MDC_CONC_AWAY_DESFL_MIN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_MIN: MdcCode = MdcCode::new(152026);

/// `152027^MDC_CONC_AWAY_DESFL_MEAN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_MEAN: MdcCode = MdcCode::new(152027);

/// `152028^MDC_CONC_AWAY_ENFL^MDC`, partition 2.
pub const CONC_AWAY_ENFL: MdcCode = MdcCode::new(152028);

/// `152029^MDC_CONC_AWAY_ENFL_MAX^MDC`, partition 2.
pub const CONC_AWAY_ENFL_MAX: MdcCode = MdcCode::new(152029);

/// `152030^MDC_CONC_AWAY_ENFL_MIN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_MIN: MdcCode = MdcCode::new(152030);

/// `152031^MDC_CONC_AWAY_ENFL_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_MEAN: MdcCode = MdcCode::new(152031);

/// `152032^MDC_CONC_AWAY_HALOTH^MDC`, partition 2.
pub const CONC_AWAY_HALOTH: MdcCode = MdcCode::new(152032);

/// `152033^MDC_CONC_AWAY_HALOTH_MAX^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_MAX: MdcCode = MdcCode::new(152033);

/// `152034^MDC_CONC_AWAY_HALOTH_MIN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_MIN: MdcCode = MdcCode::new(152034);

/// `152035^MDC_CONC_AWAY_HALOTH_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_MEAN: MdcCode = MdcCode::new(152035);

/// `152036^MDC_CONC_AWAY_SEVOFL^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL: MdcCode = MdcCode::new(152036);

/// `152037^MDC_CONC_AWAY_SEVOFL_MAX^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_MAX: MdcCode = MdcCode::new(152037);

/// `152038^MDC_CONC_AWAY_SEVOFL_MIN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_MIN: MdcCode = MdcCode::new(152038);

/// `152039^MDC_CONC_AWAY_SEVOFL_MEAN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_MEAN: MdcCode = MdcCode::new(152039);

/// `152040^MDC_CONC_AWAY_ISOFL^MDC`, partition 2.
pub const CONC_AWAY_ISOFL: MdcCode = MdcCode::new(152040);

/// `152041^MDC_CONC_AWAY_ISOFL_MAX^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_MAX: MdcCode = MdcCode::new(152041);

/// `152042^MDC_CONC_AWAY_ISOFL_MIN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_MIN: MdcCode = MdcCode::new(152042);

/// `152043^MDC_CONC_AWAY_ISOFL_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_MEAN: MdcCode = MdcCode::new(152043);

/// `152044^MDC_CONC_AWAY_NO2^MDC`, partition 2.
pub const CONC_AWAY_NO2: MdcCode = MdcCode::new(152044);

/// `152045^MDC_CONC_AWAY_NO2_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO2_MAX: MdcCode = MdcCode::new(152045);

/// `152046^MDC_CONC_AWAY_NO2_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO2_MIN: MdcCode = MdcCode::new(152046);

/// `152047^MDC_CONC_AWAY_NO2_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO2_MEAN: MdcCode = MdcCode::new(152047);

/// `152048^MDC_CONC_AWAY_N2O^MDC`, partition 2.
pub const CONC_AWAY_N2O: MdcCode = MdcCode::new(152048);

/// `152049^MDC_CONC_AWAY_N2O_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2O_MAX: MdcCode = MdcCode::new(152049);

/// `152050^MDC_CONC_AWAY_N2O_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2O_MIN: MdcCode = MdcCode::new(152050);

/// `152051^MDC_CONC_AWAY_N2O_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2O_MEAN: MdcCode = MdcCode::new(152051);

/// `152052^MDC_CONC_GASDLV_DESFL^MDC`, partition 2.
pub const CONC_GASDLV_DESFL: MdcCode = MdcCode::new(152052);

/// `152056^MDC_CONC_GASDLV_ENFL^MDC`, partition 2.
pub const CONC_GASDLV_ENFL: MdcCode = MdcCode::new(152056);

/// `152060^MDC_CONC_GASDLV_HALOTH^MDC`, partition 2.
pub const CONC_GASDLV_HALOTH: MdcCode = MdcCode::new(152060);

/// `152064^MDC_CONC_GASDLV_SEVOFL^MDC`, partition 2.
pub const CONC_GASDLV_SEVOFL: MdcCode = MdcCode::new(152064);

/// `152068^MDC_CONC_GASDLV_ISOFL^MDC`, partition 2.
pub const CONC_GASDLV_ISOFL: MdcCode = MdcCode::new(152068);

/// `152072^MDC_CONC_GASDLV_NO2^MDC`, partition 2.
pub const CONC_GASDLV_NO2: MdcCode = MdcCode::new(152072);

/// `152076^MDC_CONC_GASDLV_N2O^MDC`, partition 2.
pub const CONC_GASDLV_N2O: MdcCode = MdcCode::new(152076);

/// `152080^MDC_CONC_GASDLV_SUBST_DELTA^MDC`, partition 2.
pub const CONC_GASDLV_SUBST_DELTA: MdcCode = MdcCode::new(152080);

/// `152080^MDC_VENT_CONC_SUBST_DELTA^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_GASDLV_SUBST_DELTA`.
pub const VENT_CONC_SUBST_DELTA: MdcCode = MdcCode::new(152080);

/// `152081^MDC_CONC_GASDLV_SUBST_DELTA_MAX^MDC`, partition 2.
pub const CONC_GASDLV_SUBST_DELTA_MAX: MdcCode = MdcCode::new(152081);

/// `152081^MDC_VENT_CONC_SUBST_DELTA_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_GASDLV_SUBST_DELTA_MAX`.
pub const VENT_CONC_SUBST_DELTA_MAX: MdcCode = MdcCode::new(152081);

/// `152082^MDC_CONC_GASDLV_SUBST_DELTA_MIN^MDC`, partition 2.
pub const CONC_GASDLV_SUBST_DELTA_MIN: MdcCode = MdcCode::new(152082);

/// `152082^MDC_VENT_CONC_SUBST_DELTA_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_GASDLV_SUBST_DELTA_MIN`.
pub const VENT_CONC_SUBST_DELTA_MIN: MdcCode = MdcCode::new(152082);

/// `152083^MDC_CONC_GASDLV_SUBST_DELTA_MEAN^MDC`, partition 2.
pub const CONC_GASDLV_SUBST_DELTA_MEAN: MdcCode = MdcCode::new(152083);

/// `152083^MDC_VENT_CONC_SUBST_DELTA_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_GASDLV_SUBST_DELTA_MEAN`.
pub const VENT_CONC_SUBST_DELTA_MEAN: MdcCode = MdcCode::new(152083);

/// `152084^MDC_CONC_AWAY_DESFL_ET^MDC`, partition 2.
pub const CONC_AWAY_DESFL_ET: MdcCode = MdcCode::new(152084);

/// `152085^MDC_CONC_AWAY_DESFL_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_DESFL_ET_MAX: MdcCode = MdcCode::new(152085);

/// `152086^MDC_CONC_AWAY_DESFL_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_ET_MIN: MdcCode = MdcCode::new(152086);

/// `152087^MDC_CONC_AWAY_DESFL_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_ET_MEAN: MdcCode = MdcCode::new(152087);

/// `152088^MDC_CONC_AWAY_ENFL_ET^MDC`, partition 2.
pub const CONC_AWAY_ENFL_ET: MdcCode = MdcCode::new(152088);

/// `152089^MDC_CONC_AWAY_ENFL_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_ENFL_ET_MAX: MdcCode = MdcCode::new(152089);

/// `152090^MDC_CONC_AWAY_ENFL_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_ET_MIN: MdcCode = MdcCode::new(152090);

/// `152091^MDC_CONC_AWAY_ENFL_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_ET_MEAN: MdcCode = MdcCode::new(152091);

/// `152092^MDC_CONC_AWAY_HALOTH_ET^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_ET: MdcCode = MdcCode::new(152092);

/// `152093^MDC_CONC_AWAY_HALOTH_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_ET_MAX: MdcCode = MdcCode::new(152093);

/// `152094^MDC_CONC_AWAY_HALOTH_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_ET_MIN: MdcCode = MdcCode::new(152094);

/// `152095^MDC_CONC_AWAY_HALOTH_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_ET_MEAN: MdcCode = MdcCode::new(152095);

/// `152096^MDC_CONC_AWAY_SEVOFL_ET^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_ET: MdcCode = MdcCode::new(152096);

/// `152097^MDC_CONC_AWAY_SEVOFL_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_ET_MAX: MdcCode = MdcCode::new(152097);

/// `152098^MDC_CONC_AWAY_SEVOFL_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_ET_MIN: MdcCode = MdcCode::new(152098);

/// `152099^MDC_CONC_AWAY_SEVOFL_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_ET_MEAN: MdcCode = MdcCode::new(152099);

/// `152100^MDC_CONC_AWAY_ISOFL_ET^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_ET: MdcCode = MdcCode::new(152100);

/// `152101^MDC_CONC_AWAY_ISOFL_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_ET_MAX: MdcCode = MdcCode::new(152101);

/// `152102^MDC_CONC_AWAY_ISOFL_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_ET_MIN: MdcCode = MdcCode::new(152102);

/// `152103^MDC_CONC_AWAY_ISOFL_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_ET_MEAN: MdcCode = MdcCode::new(152103);

/// `152104^MDC_CONC_AWAY_NO2_ET^MDC`, partition 2.
pub const CONC_AWAY_NO2_ET: MdcCode = MdcCode::new(152104);

/// `152105^MDC_CONC_AWAY_NO2_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO2_ET_MAX: MdcCode = MdcCode::new(152105);

/// `152106^MDC_CONC_AWAY_NO2_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO2_ET_MIN: MdcCode = MdcCode::new(152106);

/// `152107^MDC_CONC_AWAY_NO2_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO2_ET_MEAN: MdcCode = MdcCode::new(152107);

/// `152108^MDC_CONC_AWAY_N2O_ET^MDC`, partition 2.
pub const CONC_AWAY_N2O_ET: MdcCode = MdcCode::new(152108);

/// `152109^MDC_CONC_AWAY_N2O_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2O_ET_MAX: MdcCode = MdcCode::new(152109);

/// `152110^MDC_CONC_AWAY_N2O_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2O_ET_MIN: MdcCode = MdcCode::new(152110);

/// `152111^MDC_CONC_AWAY_N2O_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2O_ET_MEAN: MdcCode = MdcCode::new(152111);

/// `152112^MDC_CONC_AWAY_DESFL_EXP^MDC`, partition 2.
pub const CONC_AWAY_DESFL_EXP: MdcCode = MdcCode::new(152112);

/// `152113^MDC_CONC_AWAY_DESFL_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_DESFL_EXP_MAX: MdcCode = MdcCode::new(152113);

/// `152114^MDC_CONC_AWAY_DESFL_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_EXP_MIN: MdcCode = MdcCode::new(152114);

/// `152115^MDC_CONC_AWAY_DESFL_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_EXP_MEAN: MdcCode = MdcCode::new(152115);

/// `152116^MDC_CONC_AWAY_ENFL_EXP^MDC`, partition 2.
pub const CONC_AWAY_ENFL_EXP: MdcCode = MdcCode::new(152116);

/// `152117^MDC_CONC_AWAY_ENFL_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_ENFL_EXP_MAX: MdcCode = MdcCode::new(152117);

/// `152118^MDC_CONC_AWAY_ENFL_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_EXP_MIN: MdcCode = MdcCode::new(152118);

/// `152119^MDC_CONC_AWAY_ENFL_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_EXP_MEAN: MdcCode = MdcCode::new(152119);

/// `152120^MDC_CONC_AWAY_HALOTH_EXP^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_EXP: MdcCode = MdcCode::new(152120);

/// `152121^MDC_CONC_AWAY_HALOTH_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_EXP_MAX: MdcCode = MdcCode::new(152121);

/// `152122^MDC_CONC_AWAY_HALOTH_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_EXP_MIN: MdcCode = MdcCode::new(152122);

/// `152123^MDC_CONC_AWAY_HALOTH_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_EXP_MEAN: MdcCode = MdcCode::new(152123);

/// `152124^MDC_CONC_AWAY_SEVOFL_EXP^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_EXP: MdcCode = MdcCode::new(152124);

/// `152125^MDC_CONC_AWAY_SEVOFL_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_EXP_MAX: MdcCode = MdcCode::new(152125);

/// `152126^MDC_CONC_AWAY_SEVOFL_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_EXP_MIN: MdcCode = MdcCode::new(152126);

/// `152127^MDC_CONC_AWAY_SEVOFL_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_EXP_MEAN: MdcCode = MdcCode::new(152127);

/// `152128^MDC_CONC_AWAY_ISOFL_EXP^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_EXP: MdcCode = MdcCode::new(152128);

/// `152129^MDC_CONC_AWAY_ISOFL_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_EXP_MAX: MdcCode = MdcCode::new(152129);

/// `152130^MDC_CONC_AWAY_ISOFL_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_EXP_MIN: MdcCode = MdcCode::new(152130);

/// `152131^MDC_CONC_AWAY_ISOFL_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_EXP_MEAN: MdcCode = MdcCode::new(152131);

/// `152132^MDC_CONC_AWAY_NO2_EXP^MDC`, partition 2.
pub const CONC_AWAY_NO2_EXP: MdcCode = MdcCode::new(152132);

/// `152133^MDC_CONC_AWAY_NO2_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO2_EXP_MAX: MdcCode = MdcCode::new(152133);

/// `152134^MDC_CONC_AWAY_NO2_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO2_EXP_MIN: MdcCode = MdcCode::new(152134);

/// `152135^MDC_CONC_AWAY_NO2_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO2_EXP_MEAN: MdcCode = MdcCode::new(152135);

/// `152136^MDC_CONC_AWAY_N2O_EXP^MDC`, partition 2.
pub const CONC_AWAY_N2O_EXP: MdcCode = MdcCode::new(152136);

/// `152137^MDC_CONC_AWAY_N2O_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2O_EXP_MAX: MdcCode = MdcCode::new(152137);

/// `152138^MDC_CONC_AWAY_N2O_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2O_EXP_MIN: MdcCode = MdcCode::new(152138);

/// `152139^MDC_CONC_AWAY_N2O_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2O_EXP_MEAN: MdcCode = MdcCode::new(152139);

/// `152140^MDC_CONC_GASDLV_DESFL_EXP^MDC`, partition 2.
pub const CONC_GASDLV_DESFL_EXP: MdcCode = MdcCode::new(152140);

/// `152144^MDC_CONC_GASDLV_ENFL_EXP^MDC`, partition 2.
pub const CONC_GASDLV_ENFL_EXP: MdcCode = MdcCode::new(152144);

/// `152148^MDC_CONC_GASDLV_HALOTH_EXP^MDC`, partition 2.
pub const CONC_GASDLV_HALOTH_EXP: MdcCode = MdcCode::new(152148);

/// `152152^MDC_CONC_GASDLV_SEVOFL_EXP^MDC`, partition 2.
pub const CONC_GASDLV_SEVOFL_EXP: MdcCode = MdcCode::new(152152);

/// `152156^MDC_CONC_GASDLV_ISOFL_EXP^MDC`, partition 2.
pub const CONC_GASDLV_ISOFL_EXP: MdcCode = MdcCode::new(152156);

/// `152160^MDC_CONC_GASDLV_NO2_EXP^MDC`, partition 2.
pub const CONC_GASDLV_NO2_EXP: MdcCode = MdcCode::new(152160);

/// `152164^MDC_CONC_GASDLV_N2O_EXP^MDC`, partition 2.
pub const CONC_GASDLV_N2O_EXP: MdcCode = MdcCode::new(152164);

/// `152168^MDC_CONC_AWAY_DESFL_INSP^MDC`, partition 2.
pub const CONC_AWAY_DESFL_INSP: MdcCode = MdcCode::new(152168);

/// `152169^MDC_CONC_AWAY_DESFL_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_DESFL_INSP_MAX: MdcCode = MdcCode::new(152169);

/// `152170^MDC_CONC_AWAY_DESFL_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_INSP_MIN: MdcCode = MdcCode::new(152170);

/// `152171^MDC_CONC_AWAY_DESFL_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_DESFL_INSP_MEAN: MdcCode = MdcCode::new(152171);

/// `152172^MDC_CONC_AWAY_ENFL_INSP^MDC`, partition 2.
pub const CONC_AWAY_ENFL_INSP: MdcCode = MdcCode::new(152172);

/// `152173^MDC_CONC_AWAY_ENFL_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_ENFL_INSP_MAX: MdcCode = MdcCode::new(152173);

/// `152174^MDC_CONC_AWAY_ENFL_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_INSP_MIN: MdcCode = MdcCode::new(152174);

/// `152175^MDC_CONC_AWAY_ENFL_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ENFL_INSP_MEAN: MdcCode = MdcCode::new(152175);

/// `152176^MDC_CONC_AWAY_HALOTH_INSP^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_INSP: MdcCode = MdcCode::new(152176);

/// `152177^MDC_CONC_AWAY_HALOTH_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_INSP_MAX: MdcCode = MdcCode::new(152177);

/// `152178^MDC_CONC_AWAY_HALOTH_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_INSP_MIN: MdcCode = MdcCode::new(152178);

/// `152179^MDC_CONC_AWAY_HALOTH_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HALOTH_INSP_MEAN: MdcCode = MdcCode::new(152179);

/// `152180^MDC_CONC_AWAY_SEVOFL_INSP^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_INSP: MdcCode = MdcCode::new(152180);

/// `152181^MDC_CONC_AWAY_SEVOFL_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_INSP_MAX: MdcCode = MdcCode::new(152181);

/// `152182^MDC_CONC_AWAY_SEVOFL_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_INSP_MIN: MdcCode = MdcCode::new(152182);

/// `152183^MDC_CONC_AWAY_SEVOFL_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_SEVOFL_INSP_MEAN: MdcCode = MdcCode::new(152183);

/// `152184^MDC_CONC_AWAY_ISOFL_INSP^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_INSP: MdcCode = MdcCode::new(152184);

/// `152185^MDC_CONC_AWAY_ISOFL_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_INSP_MAX: MdcCode = MdcCode::new(152185);

/// `152186^MDC_CONC_AWAY_ISOFL_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_INSP_MIN: MdcCode = MdcCode::new(152186);

/// `152187^MDC_CONC_AWAY_ISOFL_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_ISOFL_INSP_MEAN: MdcCode = MdcCode::new(152187);

/// `152188^MDC_CONC_AWAY_NO2_INSP^MDC`, partition 2.
pub const CONC_AWAY_NO2_INSP: MdcCode = MdcCode::new(152188);

/// `152189^MDC_CONC_AWAY_NO2_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO2_INSP_MAX: MdcCode = MdcCode::new(152189);

/// `152190^MDC_CONC_AWAY_NO2_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO2_INSP_MIN: MdcCode = MdcCode::new(152190);

/// `152191^MDC_CONC_AWAY_NO2_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO2_INSP_MEAN: MdcCode = MdcCode::new(152191);

/// `152192^MDC_CONC_AWAY_N2O_INSP^MDC`, partition 2.
pub const CONC_AWAY_N2O_INSP: MdcCode = MdcCode::new(152192);

/// `152193^MDC_CONC_AWAY_N2O_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2O_INSP_MAX: MdcCode = MdcCode::new(152193);

/// `152194^MDC_CONC_AWAY_N2O_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2O_INSP_MIN: MdcCode = MdcCode::new(152194);

/// `152195^MDC_CONC_AWAY_N2O_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2O_INSP_MEAN: MdcCode = MdcCode::new(152195);

/// `152196^MDC_CONC_AWAY_O2_INSP^MDC`, partition 2.
pub const CONC_AWAY_O2_INSP: MdcCode = MdcCode::new(152196);

/// `152197^MDC_CONC_AWAY_O2_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_O2_INSP_MAX: MdcCode = MdcCode::new(152197);

/// `152198^MDC_CONC_AWAY_O2_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_O2_INSP_MIN: MdcCode = MdcCode::new(152198);

/// `152199^MDC_CONC_AWAY_O2_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_O2_INSP_MEAN: MdcCode = MdcCode::new(152199);

/// `152200^MDC_CONC_GASDLV_DESFL_INSP^MDC`, partition 2.
pub const CONC_GASDLV_DESFL_INSP: MdcCode = MdcCode::new(152200);

/// `152204^MDC_CONC_GASDLV_ENFL_INSP^MDC`, partition 2.
pub const CONC_GASDLV_ENFL_INSP: MdcCode = MdcCode::new(152204);

/// `152208^MDC_CONC_GASDLV_HALOTH_INSP^MDC`, partition 2.
pub const CONC_GASDLV_HALOTH_INSP: MdcCode = MdcCode::new(152208);

/// `152212^MDC_CONC_GASDLV_SEVOFL_INSP^MDC`, partition 2.
pub const CONC_GASDLV_SEVOFL_INSP: MdcCode = MdcCode::new(152212);

/// `152216^MDC_CONC_GASDLV_ISOFL_INSP^MDC`, partition 2.
pub const CONC_GASDLV_ISOFL_INSP: MdcCode = MdcCode::new(152216);

/// `152220^MDC_CONC_GASDLV_NO2_INSP^MDC`, partition 2.
pub const CONC_GASDLV_NO2_INSP: MdcCode = MdcCode::new(152220);

/// `152220^MDC_VENT_CONC_NO2_INSP^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_GASDLV_NO2_INSP`.
pub const VENT_CONC_NO2_INSP: MdcCode = MdcCode::new(152220);

/// `152224^MDC_CONC_GASDLV_N2O_INSP^MDC`, partition 2.
pub const CONC_GASDLV_N2O_INSP: MdcCode = MdcCode::new(152224);

/// `152265^MDC_VENT_AWAY_DESFL_MAX^MDC`, partition 2.
pub const VENT_AWAY_DESFL_MAX: MdcCode = MdcCode::new(152265);

/// `152266^MDC_VENT_AWAY_DESFL_MIN^MDC`, partition 2.
pub const VENT_AWAY_DESFL_MIN: MdcCode = MdcCode::new(152266);

/// `152267^MDC_VENT_AWAY_DESFL_MEAN^MDC`, partition 2.
pub const VENT_AWAY_DESFL_MEAN: MdcCode = MdcCode::new(152267);

/// `152269^MDC_VENT_ENFL_MAX^MDC`, partition 2.
pub const VENT_ENFL_MAX: MdcCode = MdcCode::new(152269);

/// `152270^MDC_VENT_ENFL_MIN^MDC`, partition 2.
pub const VENT_ENFL_MIN: MdcCode = MdcCode::new(152270);

/// `152271^MDC_VENT_ENFL_MEAN^MDC`, partition 2.
pub const VENT_ENFL_MEAN: MdcCode = MdcCode::new(152271);

/// `152273^MDC_VENT_HALOTH_MAX^MDC`, partition 2.
pub const VENT_HALOTH_MAX: MdcCode = MdcCode::new(152273);

/// `152274^MDC_VENT_HALOTH_MIN^MDC`, partition 2.
pub const VENT_HALOTH_MIN: MdcCode = MdcCode::new(152274);

/// `152275^MDC_VENT_HALOTH_MEAN^MDC`, partition 2.
pub const VENT_HALOTH_MEAN: MdcCode = MdcCode::new(152275);

/// `152277^MDC_VENT_SEVOFL_MAX^MDC`, partition 2.
pub const VENT_SEVOFL_MAX: MdcCode = MdcCode::new(152277);

/// `152278^MDC_VENT_SEVOFL_MIN^MDC`, partition 2.
pub const VENT_SEVOFL_MIN: MdcCode = MdcCode::new(152278);

/// `152279^MDC_VENT_SEVOFL_MEAN^MDC`, partition 2.
pub const VENT_SEVOFL_MEAN: MdcCode = MdcCode::new(152279);

/// `152281^MDC_VENT_ISOFL_MAX^MDC`, partition 2.
pub const VENT_ISOFL_MAX: MdcCode = MdcCode::new(152281);

/// `152282^MDC_VENT_ISOFL_MIN^MDC`, partition 2.
pub const VENT_ISOFL_MIN: MdcCode = MdcCode::new(152282);

/// `152283^MDC_VENT_ISOFL_MEAN^MDC`, partition 2.
pub const VENT_ISOFL_MEAN: MdcCode = MdcCode::new(152283);

/// `152285^MDC_VENT_NO2_MAX^MDC`, partition 2.
pub const VENT_NO2_MAX: MdcCode = MdcCode::new(152285);

/// `152286^MDC_VENT_NO2_MIN^MDC`, partition 2.
pub const VENT_NO2_MIN: MdcCode = MdcCode::new(152286);

/// `152287^MDC_VENT_NO2_MEAN^MDC`, partition 2.
pub const VENT_NO2_MEAN: MdcCode = MdcCode::new(152287);

/// `152289^MDC_VENT_N2O_MAX^MDC`, partition 2.
pub const VENT_N2O_MAX: MdcCode = MdcCode::new(152289);

/// `152290^MDC_VENT_N2O_MIN^MDC`, partition 2.
pub const VENT_N2O_MIN: MdcCode = MdcCode::new(152290);

/// `152291^MDC_VENT_N2O_MEAN^MDC`, partition 2.
pub const VENT_N2O_MEAN: MdcCode = MdcCode::new(152291);

/// `152293^MDC_VENT_AWAY_O2_MAX^MDC`, partition 2.
pub const VENT_AWAY_O2_MAX: MdcCode = MdcCode::new(152293);

/// `152294^MDC_VENT_AWAY_O2_MIN^MDC`, partition 2.
pub const VENT_AWAY_O2_MIN: MdcCode = MdcCode::new(152294);

/// `152295^MDC_VENT_AWAY_O2_MEAN^MDC`, partition 2.
pub const VENT_AWAY_O2_MEAN: MdcCode = MdcCode::new(152295);

/// `152325^MDC_VENT_DESFL_EXP_MAX^MDC`, partition 2.
pub const VENT_DESFL_EXP_MAX: MdcCode = MdcCode::new(152325);

/// `152326^MDC_VENT_DESFL_EXP_MIN^MDC`, partition 2.
pub const VENT_DESFL_EXP_MIN: MdcCode = MdcCode::new(152326);

/// `152327^MDC_VENT_DESFL_EXP_MEAN^MDC`, partition 2.
pub const VENT_DESFL_EXP_MEAN: MdcCode = MdcCode::new(152327);

/// `152329^MDC_VENT_ENFL_EXP_MAX^MDC`, partition 2.
pub const VENT_ENFL_EXP_MAX: MdcCode = MdcCode::new(152329);

/// `152330^MDC_VENT_ENFL_EXP_MIN^MDC`, partition 2.
pub const VENT_ENFL_EXP_MIN: MdcCode = MdcCode::new(152330);

/// `152331^MDC_VENT_ENFL_EXP_MEAN^MDC`, partition 2.
pub const VENT_ENFL_EXP_MEAN: MdcCode = MdcCode::new(152331);

/// `152333^MDC_VENT_HALOTH_EXP_MAX^MDC`, partition 2.
pub const VENT_HALOTH_EXP_MAX: MdcCode = MdcCode::new(152333);

/// `152334^MDC_VENT_HALOTH_EXP_MIN^MDC`, partition 2.
pub const VENT_HALOTH_EXP_MIN: MdcCode = MdcCode::new(152334);

/// `152335^MDC_VENT_HALOTH_EXP_MEAN^MDC`, partition 2.
pub const VENT_HALOTH_EXP_MEAN: MdcCode = MdcCode::new(152335);

/// `152337^MDC_VENT_SEVOFL_EXP_MAX^MDC`, partition 2.
pub const VENT_SEVOFL_EXP_MAX: MdcCode = MdcCode::new(152337);

/// `152338^MDC_VENT_SEVOFL_EXP_MIN^MDC`, partition 2.
pub const VENT_SEVOFL_EXP_MIN: MdcCode = MdcCode::new(152338);

/// `152339^MDC_VENT_SEVOFL_EXP_MEAN^MDC`, partition 2.
pub const VENT_SEVOFL_EXP_MEAN: MdcCode = MdcCode::new(152339);

/// `152341^MDC_VENT_ISOFL_EXP_MAX^MDC`, partition 2.
pub const VENT_ISOFL_EXP_MAX: MdcCode = MdcCode::new(152341);

/// `152342^MDC_VENT_ISOFL_EXP_MIN^MDC`, partition 2.
pub const VENT_ISOFL_EXP_MIN: MdcCode = MdcCode::new(152342);

/// `152343^MDC_VENT_ISOFL_EXP_MEAN^MDC`, partition 2.
pub const VENT_ISOFL_EXP_MEAN: MdcCode = MdcCode::new(152343);

/// `152345^MDC_VENT_NO2_EXP_MAX^MDC`, partition 2.
pub const VENT_NO2_EXP_MAX: MdcCode = MdcCode::new(152345);

/// `152346^MDC_VENT_NO2_EXP_MIN^MDC`, partition 2.
pub const VENT_NO2_EXP_MIN: MdcCode = MdcCode::new(152346);

/// `152347^MDC_VENT_NO2_EXP_MEAN^MDC`, partition 2.
pub const VENT_NO2_EXP_MEAN: MdcCode = MdcCode::new(152347);

/// `152349^MDC_VENT_N2O_EXP_MAX^MDC`, partition 2.
pub const VENT_N2O_EXP_MAX: MdcCode = MdcCode::new(152349);

/// `152350^MDC_VENT_N2O_EXP_MIN^MDC`, partition 2.
pub const VENT_N2O_EXP_MIN: MdcCode = MdcCode::new(152350);

/// `152351^MDC_VENT_N2O_EXP_MEAN^MDC`, partition 2.
pub const VENT_N2O_EXP_MEAN: MdcCode = MdcCode::new(152351);

/// `152353^MDC_VENT_AWAY_O2_EXP_MAX^MDC`, partition 2.
pub const VENT_AWAY_O2_EXP_MAX: MdcCode = MdcCode::new(152353);

/// `152354^MDC_VENT_AWAY_O2_EXP_MIN^MDC`, partition 2.
pub const VENT_AWAY_O2_EXP_MIN: MdcCode = MdcCode::new(152354);

/// `152355^MDC_VENT_AWAY_O2_EXP_MEAN^MDC`, partition 2.
pub const VENT_AWAY_O2_EXP_MEAN: MdcCode = MdcCode::new(152355);

/// `152385^MDC_VENT_DESFL_INSP_MAX^MDC`, partition 2.
pub const VENT_DESFL_INSP_MAX: MdcCode = MdcCode::new(152385);

/// `152386^MDC_VENT_DESFL_INSP_MIN^MDC`, partition 2.
pub const VENT_DESFL_INSP_MIN: MdcCode = MdcCode::new(152386);

/// `152387^MDC_VENT_DESFL_INSP_MEAN^MDC`, partition 2.
pub const VENT_DESFL_INSP_MEAN: MdcCode = MdcCode::new(152387);

/// `152389^MDC_VENT_ENFL_INSP_MAX^MDC`, partition 2.
pub const VENT_ENFL_INSP_MAX: MdcCode = MdcCode::new(152389);

/// `152390^MDC_VENT_ENFL_INSP_MIN^MDC`, partition 2.
pub const VENT_ENFL_INSP_MIN: MdcCode = MdcCode::new(152390);

/// `152391^MDC_VENT_ENFL_INSP_MEAN^MDC`, partition 2.
pub const VENT_ENFL_INSP_MEAN: MdcCode = MdcCode::new(152391);

/// `152393^MDC_VENT_HALOTH_INSP_MAX^MDC`, partition 2.
pub const VENT_HALOTH_INSP_MAX: MdcCode = MdcCode::new(152393);

/// `152394^MDC_VENT_HALOTH_INSP_MIN^MDC`, partition 2.
pub const VENT_HALOTH_INSP_MIN: MdcCode = MdcCode::new(152394);

/// `152395^MDC_VENT_HALOTH_INSP_MEAN^MDC`, partition 2.
pub const VENT_HALOTH_INSP_MEAN: MdcCode = MdcCode::new(152395);

/// `152397^MDC_VENT_SEVOFL_INSP_MAX^MDC`, partition 2.
pub const VENT_SEVOFL_INSP_MAX: MdcCode = MdcCode::new(152397);

/// `152398^MDC_VENT_SEVOFL_INSP_MIN^MDC`, partition 2.
pub const VENT_SEVOFL_INSP_MIN: MdcCode = MdcCode::new(152398);

/// `152399^MDC_VENT_SEVOFL_INSP_MEAN^MDC`, partition 2.
pub const VENT_SEVOFL_INSP_MEAN: MdcCode = MdcCode::new(152399);

/// `152401^MDC_VENT_ISOFL_INSP_MAX^MDC`, partition 2.
pub const VENT_ISOFL_INSP_MAX: MdcCode = MdcCode::new(152401);

/// `152402^MDC_VENT_ISOFL_INSP_MIN^MDC`, partition 2.
pub const VENT_ISOFL_INSP_MIN: MdcCode = MdcCode::new(152402);

/// `152403^MDC_VENT_ISOFL_INSP_MEAN^MDC`, partition 2.
pub const VENT_ISOFL_INSP_MEAN: MdcCode = MdcCode::new(152403);

/// `152405^MDC_VENT_NO2_INSP_MAX^MDC`, partition 2.
pub const VENT_NO2_INSP_MAX: MdcCode = MdcCode::new(152405);

/// `152406^MDC_VENT_NO2_INSP_MIN^MDC`, partition 2.
pub const VENT_NO2_INSP_MIN: MdcCode = MdcCode::new(152406);

/// `152407^MDC_VENT_NO2_INSP_MEAN^MDC`, partition 2.
pub const VENT_NO2_INSP_MEAN: MdcCode = MdcCode::new(152407);

/// `152409^MDC_VENT_N2O_INSP_MAX^MDC`, partition 2.
pub const VENT_N2O_INSP_MAX: MdcCode = MdcCode::new(152409);

/// `152410^MDC_VENT_N2O_INSP_MIN^MDC`, partition 2.
pub const VENT_N2O_INSP_MIN: MdcCode = MdcCode::new(152410);

/// `152411^MDC_VENT_N2O_INSP_MEAN^MDC`, partition 2.
pub const VENT_N2O_INSP_MEAN: MdcCode = MdcCode::new(152411);

/// `152413^MDC_VENT_AWAY_O2_INSP_MAX^MDC`, partition 2.
pub const VENT_AWAY_O2_INSP_MAX: MdcCode = MdcCode::new(152413);

/// `152414^MDC_VENT_AWAY_O2_INSP_MIN^MDC`, partition 2.
pub const VENT_AWAY_O2_INSP_MIN: MdcCode = MdcCode::new(152414);

/// `152415^MDC_VENT_AWAY_O2_INSP_MEAN^MDC`, partition 2.
pub const VENT_AWAY_O2_INSP_MEAN: MdcCode = MdcCode::new(152415);

/// `152416^MDC_VENT_TIME_PD_INSP^MDC`, partition 2.
pub const VENT_TIME_PD_INSP: MdcCode = MdcCode::new(152416);

/// `152416^MDC_VENT_TIME_PD_PPV^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VENT_TIME_PD_INSP`.
pub const VENT_TIME_PD_PPV: MdcCode = MdcCode::new(152416);

/// `152417^MDC_VENT_TIME_PD_INSP_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_MAX: MdcCode = MdcCode::new(152417);

/// `152417^MDC_VENT_TIME_PD_PPV_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VENT_TIME_PD_INSP_MAX`.
pub const VENT_TIME_PD_PPV_MAX: MdcCode = MdcCode::new(152417);

/// `152418^MDC_VENT_TIME_PD_INSP_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_MIN: MdcCode = MdcCode::new(152418);

/// `152418^MDC_VENT_TIME_PD_PPV_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VENT_TIME_PD_INSP_MIN`.
pub const VENT_TIME_PD_PPV_MIN: MdcCode = MdcCode::new(152418);

/// `152419^MDC_VENT_TIME_PD_INSP_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_MEAN: MdcCode = MdcCode::new(152419);

/// `152419^MDC_VENT_TIME_PD_PPV_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VENT_TIME_PD_INSP_MEAN`.
pub const VENT_TIME_PD_PPV_MEAN: MdcCode = MdcCode::new(152419);

/// `152420^MDC_FLOW_O2_CONSUMP^MDC`, partition 2.
pub const FLOW_O2_CONSUMP: MdcCode = MdcCode::new(152420);

/// `152421^MDC_FLOW_O2_CONSUMP_MAX^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_MAX: MdcCode = MdcCode::new(152421);

/// `152422^MDC_FLOW_O2_CONSUMP_MIN^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_MIN: MdcCode = MdcCode::new(152422);

/// `152423^MDC_FLOW_O2_CONSUMP_MEAN^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_MEAN: MdcCode = MdcCode::new(152423);

/// `152424^MDC_VENT_PRESS_RESP_PLAT^MDC`, partition 2.
pub const VENT_PRESS_RESP_PLAT: MdcCode = MdcCode::new(152424);

/// `152425^MDC_VENT_PRESS_RESP_PLAT_MAX^MDC`, partition 2.
pub const VENT_PRESS_RESP_PLAT_MAX: MdcCode = MdcCode::new(152425);

/// `152426^MDC_VENT_PRESS_RESP_PLAT_MIN^MDC`, partition 2.
pub const VENT_PRESS_RESP_PLAT_MIN: MdcCode = MdcCode::new(152426);

/// `152427^MDC_VENT_PRESS_RESP_PLAT_MEAN^MDC`, partition 2.
pub const VENT_PRESS_RESP_PLAT_MEAN: MdcCode = MdcCode::new(152427);

/// `152428^MDC_VENT_PRESS_TRIG_SENS^MDC`, partition 2.
pub const VENT_PRESS_TRIG_SENS: MdcCode = MdcCode::new(152428);

/// `152429^MDC_VENT_PRESS_TRIG_SENS_MAX^MDC`, partition 2.
pub const VENT_PRESS_TRIG_SENS_MAX: MdcCode = MdcCode::new(152429);

/// `152430^MDC_VENT_PRESS_TRIG_SENS_MIN^MDC`, partition 2.
pub const VENT_PRESS_TRIG_SENS_MIN: MdcCode = MdcCode::new(152430);

/// `152431^MDC_VENT_PRESS_TRIG_SENS_MEAN^MDC`, partition 2.
pub const VENT_PRESS_TRIG_SENS_MEAN: MdcCode = MdcCode::new(152431);

/// `152432^MDC_VENT_VOL_LEAK^MDC`, partition 2.
pub const VENT_VOL_LEAK: MdcCode = MdcCode::new(152432);

/// `152433^MDC_VENT_VOL_LEAK_MAX^MDC`, partition 2.
pub const VENT_VOL_LEAK_MAX: MdcCode = MdcCode::new(152433);

/// `152434^MDC_VENT_VOL_LEAK_MIN^MDC`, partition 2.
pub const VENT_VOL_LEAK_MIN: MdcCode = MdcCode::new(152434);

/// `152435^MDC_VENT_VOL_LEAK_MEAN^MDC`, partition 2.
pub const VENT_VOL_LEAK_MEAN: MdcCode = MdcCode::new(152435);

/// `152436^MDC_VENT_VOL_LUNG_ALV^MDC`, partition 2.
pub const VENT_VOL_LUNG_ALV: MdcCode = MdcCode::new(152436);

/// `152437^MDC_VENT_VOL_LUNG_ALV_MAX^MDC`, partition 2.
pub const VENT_VOL_LUNG_ALV_MAX: MdcCode = MdcCode::new(152437);

/// `152438^MDC_VENT_VOL_LUNG_ALV_MIN^MDC`, partition 2.
pub const VENT_VOL_LUNG_ALV_MIN: MdcCode = MdcCode::new(152438);

/// `152439^MDC_VENT_VOL_LUNG_ALV_MEAN^MDC`, partition 2.
pub const VENT_VOL_LUNG_ALV_MEAN: MdcCode = MdcCode::new(152439);

/// `152440^MDC_CONC_AWAY_O2_ET^MDC`, partition 2.
pub const CONC_AWAY_O2_ET: MdcCode = MdcCode::new(152440);

/// `152440^MDC_AWAY_O2_ET^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_CONC_AWAY_O2_ET`.
pub const AWAY_O2_ET: MdcCode = MdcCode::new(152440);

/// `152441^MDC_CONC_AWAY_O2_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_O2_ET_MAX: MdcCode = MdcCode::new(152441);

/// `152442^MDC_CONC_AWAY_O2_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_O2_ET_MIN: MdcCode = MdcCode::new(152442);

/// `152443^MDC_CONC_AWAY_O2_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_O2_ET_MEAN: MdcCode = MdcCode::new(152443);

/// `152444^MDC_CONC_AWAY_N2^MDC`, partition 2.
pub const CONC_AWAY_N2: MdcCode = MdcCode::new(152444);

/// `152445^MDC_CONC_AWAY_N2_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2_MAX: MdcCode = MdcCode::new(152445);

/// `152446^MDC_CONC_AWAY_N2_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2_MIN: MdcCode = MdcCode::new(152446);

/// `152447^MDC_CONC_AWAY_N2_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2_MEAN: MdcCode = MdcCode::new(152447);

/// `152448^MDC_CONC_AWAY_N2_ET^MDC`, partition 2.
pub const CONC_AWAY_N2_ET: MdcCode = MdcCode::new(152448);

/// `152449^MDC_CONC_AWAY_N2_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2_ET_MAX: MdcCode = MdcCode::new(152449);

/// `152450^MDC_CONC_AWAY_N2_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2_ET_MIN: MdcCode = MdcCode::new(152450);

/// `152451^MDC_CONC_AWAY_N2_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2_ET_MEAN: MdcCode = MdcCode::new(152451);

/// `152452^MDC_CONC_AWAY_N2_INSP^MDC`, partition 2.
pub const CONC_AWAY_N2_INSP: MdcCode = MdcCode::new(152452);

/// `152453^MDC_CONC_AWAY_N2_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2_INSP_MAX: MdcCode = MdcCode::new(152453);

/// `152454^MDC_CONC_AWAY_N2_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2_INSP_MIN: MdcCode = MdcCode::new(152454);

/// `152455^MDC_CONC_AWAY_N2_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2_INSP_MEAN: MdcCode = MdcCode::new(152455);

/// `152456^MDC_CONC_AWAY_AGENT^MDC`, partition 2.
pub const CONC_AWAY_AGENT: MdcCode = MdcCode::new(152456);

/// `152457^MDC_CONC_AWAY_AGENT_MAX^MDC`, partition 2.
pub const CONC_AWAY_AGENT_MAX: MdcCode = MdcCode::new(152457);

/// `152458^MDC_CONC_AWAY_AGENT_MIN^MDC`, partition 2.
pub const CONC_AWAY_AGENT_MIN: MdcCode = MdcCode::new(152458);

/// `152459^MDC_CONC_AWAY_AGENT_MEAN^MDC`, partition 2.
pub const CONC_AWAY_AGENT_MEAN: MdcCode = MdcCode::new(152459);

/// `152460^MDC_CONC_AWAY_AGENT_ET^MDC`, partition 2.
pub const CONC_AWAY_AGENT_ET: MdcCode = MdcCode::new(152460);

/// `152461^MDC_CONC_AWAY_AGENT_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_AGENT_ET_MAX: MdcCode = MdcCode::new(152461);

/// `152462^MDC_CONC_AWAY_AGENT_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_AGENT_ET_MIN: MdcCode = MdcCode::new(152462);

/// `152463^MDC_CONC_AWAY_AGENT_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_AGENT_ET_MEAN: MdcCode = MdcCode::new(152463);

/// `152464^MDC_CONC_AWAY_AGENT_INSP^MDC`, partition 2.
pub const CONC_AWAY_AGENT_INSP: MdcCode = MdcCode::new(152464);

/// `152465^MDC_CONC_AWAY_AGENT_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_AGENT_INSP_MAX: MdcCode = MdcCode::new(152465);

/// `152466^MDC_CONC_AWAY_AGENT_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_AGENT_INSP_MIN: MdcCode = MdcCode::new(152466);

/// `152467^MDC_CONC_AWAY_AGENT_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_AGENT_INSP_MEAN: MdcCode = MdcCode::new(152467);

/// `152480^MDC_VENT_RESP_BACKUP^MDC`, partition 2.
pub const VENT_RESP_BACKUP: MdcCode = MdcCode::new(152480);

/// `152481^MDC_VENT_RESP_BACKUP_CNT^MDC`, partition 2.
pub const VENT_RESP_BACKUP_CNT: MdcCode = MdcCode::new(152481);

/// `152482^MDC_VENT_RESP_BACKUP_RATE^MDC`, partition 2.
pub const VENT_RESP_BACKUP_RATE: MdcCode = MdcCode::new(152482);

/// `152483^MDC_VENT_RESP_BACKUP_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BACKUP_RATE_MAX: MdcCode = MdcCode::new(152483);

/// `152484^MDC_VENT_RESP_BACKUP_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BACKUP_RATE_MIN: MdcCode = MdcCode::new(152484);

/// `152485^MDC_VENT_RESP_BACKUP_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BACKUP_RATE_MEAN: MdcCode = MdcCode::new(152485);

/// `152486^MDC_VENT_RESP_BACKUP_TIME^MDC`, partition 2.
pub const VENT_RESP_BACKUP_TIME: MdcCode = MdcCode::new(152486);

/// `152487^MDC_VENT_RESP_BACKUP_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BACKUP_ANNOT: MdcCode = MdcCode::new(152487);

/// `152488^MDC_VENT_RESP_BTSD_PSAZC^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC: MdcCode = MdcCode::new(152488);

/// `152489^MDC_VENT_RESP_BTSD_PSAZC_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC_CNT: MdcCode = MdcCode::new(152489);

/// `152490^MDC_VENT_RESP_BTSD_PSAZC_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC_RATE: MdcCode = MdcCode::new(152490);

/// `152491^MDC_VENT_RESP_BTSD_PSAZC_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC_RATE_MAX: MdcCode = MdcCode::new(152491);

/// `152492^MDC_VENT_RESP_BTSD_PSAZC_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC_RATE_MIN: MdcCode = MdcCode::new(152492);

/// `152493^MDC_VENT_RESP_BTSD_PSAZC_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC_RATE_MEAN: MdcCode = MdcCode::new(152493);

/// `152494^MDC_VENT_RESP_BTSD_PSAZC_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC_TIME: MdcCode = MdcCode::new(152494);

/// `152495^MDC_VENT_RESP_BTSD_PSAZC_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZC_ANNOT: MdcCode = MdcCode::new(152495);

/// `152496^MDC_VENT_RESP_BTSD_P^MDC`, partition 2.
pub const VENT_RESP_BTSD_P: MdcCode = MdcCode::new(152496);

/// `152497^MDC_VENT_RESP_BTSD_P_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_P_CNT: MdcCode = MdcCode::new(152497);

/// `152498^MDC_VENT_RESP_BTSD_P_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_P_RATE: MdcCode = MdcCode::new(152498);

/// `152499^MDC_VENT_RESP_BTSD_P_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_P_RATE_MAX: MdcCode = MdcCode::new(152499);

/// `152500^MDC_VENT_RESP_BTSD_P_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_P_RATE_MIN: MdcCode = MdcCode::new(152500);

/// `152501^MDC_VENT_RESP_BTSD_P_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_P_RATE_MEAN: MdcCode = MdcCode::new(152501);

/// `152502^MDC_VENT_RESP_BTSD_P_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_P_TIME: MdcCode = MdcCode::new(152502);

/// `152503^MDC_VENT_RESP_BTSD_P_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_P_ANNOT: MdcCode = MdcCode::new(152503);

/// `152504^MDC_VENT_RESP_BTSD_S^MDC`, partition 2.
pub const VENT_RESP_BTSD_S: MdcCode = MdcCode::new(152504);

/// `152505^MDC_VENT_RESP_BTSD_S_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_S_CNT: MdcCode = MdcCode::new(152505);

/// `152506^MDC_VENT_RESP_BTSD_S_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_S_RATE: MdcCode = MdcCode::new(152506);

/// `152507^MDC_VENT_RESP_BTSD_S_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_S_RATE_MAX: MdcCode = MdcCode::new(152507);

/// `152508^MDC_VENT_RESP_BTSD_S_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_S_RATE_MIN: MdcCode = MdcCode::new(152508);

/// `152509^MDC_VENT_RESP_BTSD_S_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_S_RATE_MEAN: MdcCode = MdcCode::new(152509);

/// `152510^MDC_VENT_RESP_BTSD_S_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_S_TIME: MdcCode = MdcCode::new(152510);

/// `152511^MDC_VENT_RESP_BTSD_S_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_S_ANNOT: MdcCode = MdcCode::new(152511);

/// `152512^MDC_VENT_RESP_BTSD_A^MDC`, partition 2.
pub const VENT_RESP_BTSD_A: MdcCode = MdcCode::new(152512);

/// `152513^MDC_VENT_RESP_BTSD_A_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_A_CNT: MdcCode = MdcCode::new(152513);

/// `152514^MDC_VENT_RESP_BTSD_A_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_A_RATE: MdcCode = MdcCode::new(152514);

/// `152515^MDC_VENT_RESP_BTSD_A_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_A_RATE_MAX: MdcCode = MdcCode::new(152515);

/// `152516^MDC_VENT_RESP_BTSD_A_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_A_RATE_MIN: MdcCode = MdcCode::new(152516);

/// `152517^MDC_VENT_RESP_BTSD_A_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_A_RATE_MEAN: MdcCode = MdcCode::new(152517);

/// `152518^MDC_VENT_RESP_BTSD_A_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_A_TIME: MdcCode = MdcCode::new(152518);

/// `152519^MDC_VENT_RESP_BTSD_A_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_A_ANNOT: MdcCode = MdcCode::new(152519);

/// `152520^MDC_VENT_RESP_BTSD_Z^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z: MdcCode = MdcCode::new(152520);

/// `152521^MDC_VENT_RESP_BTSD_Z_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z_CNT: MdcCode = MdcCode::new(152521);

/// `152522^MDC_VENT_RESP_BTSD_Z_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z_RATE: MdcCode = MdcCode::new(152522);

/// `152523^MDC_VENT_RESP_BTSD_Z_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z_RATE_MAX: MdcCode = MdcCode::new(152523);

/// `152524^MDC_VENT_RESP_BTSD_Z_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z_RATE_MIN: MdcCode = MdcCode::new(152524);

/// `152525^MDC_VENT_RESP_BTSD_Z_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z_RATE_MEAN: MdcCode = MdcCode::new(152525);

/// `152526^MDC_VENT_RESP_BTSD_Z_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z_TIME: MdcCode = MdcCode::new(152526);

/// `152527^MDC_VENT_RESP_BTSD_Z_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_Z_ANNOT: MdcCode = MdcCode::new(152527);

/// `152528^MDC_VENT_RESP_BTSD_C^MDC`, partition 2.
pub const VENT_RESP_BTSD_C: MdcCode = MdcCode::new(152528);

/// `152529^MDC_VENT_RESP_BTSD_C_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_C_CNT: MdcCode = MdcCode::new(152529);

/// `152530^MDC_VENT_RESP_BTSD_C_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_C_RATE: MdcCode = MdcCode::new(152530);

/// `152531^MDC_VENT_RESP_BTSD_C_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_C_RATE_MAX: MdcCode = MdcCode::new(152531);

/// `152532^MDC_VENT_RESP_BTSD_C_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_C_RATE_MIN: MdcCode = MdcCode::new(152532);

/// `152533^MDC_VENT_RESP_BTSD_C_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_C_RATE_MEAN: MdcCode = MdcCode::new(152533);

/// `152534^MDC_VENT_RESP_BTSD_C_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_C_TIME: MdcCode = MdcCode::new(152534);

/// `152535^MDC_VENT_RESP_BTSD_C_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_C_ANNOT: MdcCode = MdcCode::new(152535);

/// `152536^MDC_VENT_RESP_BTSD_PS^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS: MdcCode = MdcCode::new(152536);

/// `152537^MDC_VENT_RESP_BTSD_PS_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS_CNT: MdcCode = MdcCode::new(152537);

/// `152538^MDC_VENT_RESP_BTSD_PS_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS_RATE: MdcCode = MdcCode::new(152538);

/// `152539^MDC_VENT_RESP_BTSD_PS_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS_RATE_MAX: MdcCode = MdcCode::new(152539);

/// `152540^MDC_VENT_RESP_BTSD_PS_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS_RATE_MIN: MdcCode = MdcCode::new(152540);

/// `152541^MDC_VENT_RESP_BTSD_PS_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS_RATE_MEAN: MdcCode = MdcCode::new(152541);

/// `152542^MDC_VENT_RESP_BTSD_PS_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS_TIME: MdcCode = MdcCode::new(152542);

/// `152543^MDC_VENT_RESP_BTSD_PS_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_PS_ANNOT: MdcCode = MdcCode::new(152543);

/// `152544^MDC_VENT_RESP_BTSD_AZC^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC: MdcCode = MdcCode::new(152544);

/// `152545^MDC_VENT_RESP_BTSD_AZC_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC_CNT: MdcCode = MdcCode::new(152545);

/// `152546^MDC_VENT_RESP_BTSD_AZC_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC_RATE: MdcCode = MdcCode::new(152546);

/// `152547^MDC_VENT_RESP_BTSD_AZC_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC_RATE_MAX: MdcCode = MdcCode::new(152547);

/// `152548^MDC_VENT_RESP_BTSD_AZC_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC_RATE_MIN: MdcCode = MdcCode::new(152548);

/// `152549^MDC_VENT_RESP_BTSD_AZC_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC_RATE_MEAN: MdcCode = MdcCode::new(152549);

/// `152550^MDC_VENT_RESP_BTSD_AZC_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC_TIME: MdcCode = MdcCode::new(152550);

/// `152551^MDC_VENT_RESP_BTSD_AZC_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_AZC_ANNOT: MdcCode = MdcCode::new(152551);

/// `152552^MDC_VENT_RESP_BTSD_PSAZ^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ: MdcCode = MdcCode::new(152552);

/// `152553^MDC_VENT_RESP_BTSD_PSAZ_CNT^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ_CNT: MdcCode = MdcCode::new(152553);

/// `152554^MDC_VENT_RESP_BTSD_PSAZ_RATE^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ_RATE: MdcCode = MdcCode::new(152554);

/// `152555^MDC_VENT_RESP_BTSD_PSAZ_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ_RATE_MAX: MdcCode = MdcCode::new(152555);

/// `152556^MDC_VENT_RESP_BTSD_PSAZ_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ_RATE_MIN: MdcCode = MdcCode::new(152556);

/// `152557^MDC_VENT_RESP_BTSD_PSAZ_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ_RATE_MEAN: MdcCode = MdcCode::new(152557);

/// `152558^MDC_VENT_RESP_BTSD_PSAZ_TIME^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ_TIME: MdcCode = MdcCode::new(152558);

/// `152559^MDC_VENT_RESP_BTSD_PSAZ_ANNOT^MDC`, partition 2.
pub const VENT_RESP_BTSD_PSAZ_ANNOT: MdcCode = MdcCode::new(152559);

/// `152560^MDC_VENT_RESP_TARGET_AUTO^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO: MdcCode = MdcCode::new(152560);

/// `152561^MDC_VENT_RESP_TARGET_AUTO_CNT^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO_CNT: MdcCode = MdcCode::new(152561);

/// `152562^MDC_VENT_RESP_TARGET_AUTO_RATE^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO_RATE: MdcCode = MdcCode::new(152562);

/// `152563^MDC_VENT_RESP_TARGET_AUTO_RATE_MAX^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO_RATE_MAX: MdcCode = MdcCode::new(152563);

/// `152564^MDC_VENT_RESP_TARGET_AUTO_RATE_MIN^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO_RATE_MIN: MdcCode = MdcCode::new(152564);

/// `152565^MDC_VENT_RESP_TARGET_AUTO_RATE_MEAN^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO_RATE_MEAN: MdcCode = MdcCode::new(152565);

/// `152566^MDC_VENT_RESP_TARGET_AUTO_TIME^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO_TIME: MdcCode = MdcCode::new(152566);

/// `152567^MDC_VENT_RESP_TARGET_AUTO_ANNOT^MDC`, partition 2.
pub const VENT_RESP_TARGET_AUTO_ANNOT: MdcCode = MdcCode::new(152567);

/// `152584^MDC_FLOW_AWAY_EXP_FORCED_PEAK^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_PEAK: MdcCode = MdcCode::new(152584);

/// `152585^MDC_FLOW_AWAY_EXP_FORCED_PEAK_PB^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_PEAK_PB: MdcCode = MdcCode::new(152585);

/// `152586^MDC_VOL_AWAY_EXP_FORCED_1S^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_1S: MdcCode = MdcCode::new(152586);

/// `152587^MDC_VOL_AWAY_EXP_FORCED_6S^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_6S: MdcCode = MdcCode::new(152587);

/// `152587^MDC_VOL_AWAY_EXP_FORCED_EXP_6S^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_AWAY_EXP_FORCED_6S`.
pub const VOL_AWAY_EXP_FORCED_EXP_6S: MdcCode = MdcCode::new(152587);

/// `152596^MDC_RES_AWAY_DYNAMIC^MDC`, partition 2.
pub const RES_AWAY_DYNAMIC: MdcCode = MdcCode::new(152596);

/// `152597^MDC_RES_AWAY_DYNAMIC_MAX^MDC`, partition 2.
pub const RES_AWAY_DYNAMIC_MAX: MdcCode = MdcCode::new(152597);

/// `152598^MDC_RES_AWAY_DYNAMIC_MIN^MDC`, partition 2.
pub const RES_AWAY_DYNAMIC_MIN: MdcCode = MdcCode::new(152598);

/// `152599^MDC_RES_AWAY_DYNAMIC_MEAN^MDC`, partition 2.
pub const RES_AWAY_DYNAMIC_MEAN: MdcCode = MdcCode::new(152599);

/// `152600^MDC_COMPL_LUNG_DYNAMIC^MDC`, partition 2.
pub const COMPL_LUNG_DYNAMIC: MdcCode = MdcCode::new(152600);

/// `152601^MDC_COMPL_LUNG_DYNAMIC_MAX^MDC`, partition 2.
pub const COMPL_LUNG_DYNAMIC_MAX: MdcCode = MdcCode::new(152601);

/// `152602^MDC_COMPL_LUNG_DYNAMIC_MIN^MDC`, partition 2.
pub const COMPL_LUNG_DYNAMIC_MIN: MdcCode = MdcCode::new(152602);

/// `152603^MDC_COMPL_LUNG_DYNAMIC_MEAN^MDC`, partition 2.
pub const COMPL_LUNG_DYNAMIC_MEAN: MdcCode = MdcCode::new(152603);

/// `152604^MDC_VENT_TIME_PD_INSP_PERCENT^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PERCENT: MdcCode = MdcCode::new(152604);

/// `152605^MDC_VENT_TIME_PD_INSP_PERCENT_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PERCENT_MAX: MdcCode = MdcCode::new(152605);

/// `152606^MDC_VENT_TIME_PD_INSP_PERCENT_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PERCENT_MIN: MdcCode = MdcCode::new(152606);

/// `152607^MDC_VENT_TIME_PD_INSP_PERCENT_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PERCENT_MEAN: MdcCode = MdcCode::new(152607);

/// `152608^MDC_TIME_PD_INSP^MDC`, partition 2.
pub const TIME_PD_INSP: MdcCode = MdcCode::new(152608);

/// `152609^MDC_TIME_PD_INSP_MAX^MDC`, partition 2.
pub const TIME_PD_INSP_MAX: MdcCode = MdcCode::new(152609);

/// `152610^MDC_TIME_PD_INSP_MIN^MDC`, partition 2.
pub const TIME_PD_INSP_MIN: MdcCode = MdcCode::new(152610);

/// `152611^MDC_TIME_PD_INSP_MEAN^MDC`, partition 2.
pub const TIME_PD_INSP_MEAN: MdcCode = MdcCode::new(152611);

/// `152612^MDC_TIME_PD_EXP^MDC`, partition 2.
pub const TIME_PD_EXP: MdcCode = MdcCode::new(152612);

/// `152613^MDC_TIME_PD_EXP_MAX^MDC`, partition 2.
pub const TIME_PD_EXP_MAX: MdcCode = MdcCode::new(152613);

/// `152614^MDC_TIME_PD_EXP_MIN^MDC`, partition 2.
pub const TIME_PD_EXP_MIN: MdcCode = MdcCode::new(152614);

/// `152615^MDC_TIME_PD_EXP_MEAN^MDC`, partition 2.
pub const TIME_PD_EXP_MEAN: MdcCode = MdcCode::new(152615);

/// `152616^MDC_VENT_TIME_PD_INSP_BACKUP^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_BACKUP: MdcCode = MdcCode::new(152616);

/// `152617^MDC_VENT_TIME_PD_INSP_BACKUP_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_BACKUP_MAX: MdcCode = MdcCode::new(152617);

/// `152618^MDC_VENT_TIME_PD_INSP_BACKUP_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_BACKUP_MIN: MdcCode = MdcCode::new(152618);

/// `152619^MDC_VENT_TIME_PD_INSP_BACKUP_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_BACKUP_MEAN: MdcCode = MdcCode::new(152619);

/// `152620^MDC_VENT_TIME_PD_SUPP^MDC`, partition 2.
pub const VENT_TIME_PD_SUPP: MdcCode = MdcCode::new(152620);

/// `152621^MDC_VENT_TIME_PD_SUPP_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_SUPP_MAX: MdcCode = MdcCode::new(152621);

/// `152622^MDC_VENT_TIME_PD_SUPP_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_SUPP_MIN: MdcCode = MdcCode::new(152622);

/// `152623^MDC_VENT_TIME_PD_SUPP_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_SUPP_MEAN: MdcCode = MdcCode::new(152623);

/// `152624^MDC_VENT_TIME_PD_INSP_PAUSE^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE: MdcCode = MdcCode::new(152624);

/// `152625^MDC_VENT_TIME_PD_INSP_PAUSE_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE_MAX: MdcCode = MdcCode::new(152625);

/// `152626^MDC_VENT_TIME_PD_INSP_PAUSE_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE_MIN: MdcCode = MdcCode::new(152626);

/// `152627^MDC_VENT_TIME_PD_INSP_PAUSE_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE_MEAN: MdcCode = MdcCode::new(152627);

/// `152628^MDC_VENT_TIME_PD_INSP_PAUSE_PERCENT^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE_PERCENT: MdcCode = MdcCode::new(152628);

/// `152629^MDC_VENT_TIME_PD_INSP_PAUSE_PERCENT_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE_PERCENT_MAX: MdcCode = MdcCode::new(152629);

/// `152630^MDC_VENT_TIME_PD_INSP_PAUSE_PERCENT_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE_PERCENT_MIN: MdcCode = MdcCode::new(152630);

/// `152631^MDC_VENT_TIME_PD_INSP_PAUSE_PERCENT_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_PAUSE_PERCENT_MEAN: MdcCode = MdcCode::new(152631);

/// `152632^MDC_VENT_TIME_PD_INSP_HOLD^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_HOLD: MdcCode = MdcCode::new(152632);

/// `152633^MDC_VENT_TIME_PD_INSP_HOLD_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_HOLD_MAX: MdcCode = MdcCode::new(152633);

/// `152634^MDC_VENT_TIME_PD_INSP_HOLD_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_HOLD_MIN: MdcCode = MdcCode::new(152634);

/// `152635^MDC_VENT_TIME_PD_INSP_HOLD_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_HOLD_MEAN: MdcCode = MdcCode::new(152635);

/// `152636^MDC_VENT_TIME_PD_EXP_HOLD^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_HOLD: MdcCode = MdcCode::new(152636);

/// `152637^MDC_VENT_TIME_PD_EXP_HOLD_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_HOLD_MAX: MdcCode = MdcCode::new(152637);

/// `152638^MDC_VENT_TIME_PD_EXP_HOLD_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_HOLD_MIN: MdcCode = MdcCode::new(152638);

/// `152639^MDC_VENT_TIME_PD_EXP_HOLD_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_HOLD_MEAN: MdcCode = MdcCode::new(152639);

/// `152640^MDC_RATIO_INSP^MDC`, partition 2.
pub const RATIO_INSP: MdcCode = MdcCode::new(152640);

/// `152644^MDC_VENT_TIME_PD_INSP_THIGH^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_THIGH: MdcCode = MdcCode::new(152644);

/// `152645^MDC_VENT_TIME_PD_INSP_THIGH_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_THIGH_MAX: MdcCode = MdcCode::new(152645);

/// `152646^MDC_VENT_TIME_PD_INSP_THIGH_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_THIGH_MIN: MdcCode = MdcCode::new(152646);

/// `152647^MDC_VENT_TIME_PD_INSP_THIGH_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_INSP_THIGH_MEAN: MdcCode = MdcCode::new(152647);

/// `152648^MDC_VENT_TIME_PD_EXP_TLOW^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_TLOW: MdcCode = MdcCode::new(152648);

/// `152649^MDC_VENT_TIME_PD_EXP_TLOW_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_TLOW_MAX: MdcCode = MdcCode::new(152649);

/// `152650^MDC_VENT_TIME_PD_EXP_TLOW_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_TLOW_MIN: MdcCode = MdcCode::new(152650);

/// `152651^MDC_VENT_TIME_PD_EXP_TLOW_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_EXP_TLOW_MEAN: MdcCode = MdcCode::new(152651);

/// `152652^MDC_VENT_FLOW_BIAS^MDC`, partition 2.
pub const VENT_FLOW_BIAS: MdcCode = MdcCode::new(152652);

/// `152653^MDC_VENT_FLOW_BIAS_MAX^MDC`, partition 2.
pub const VENT_FLOW_BIAS_MAX: MdcCode = MdcCode::new(152653);

/// `152654^MDC_VENT_FLOW_BIAS_MIN^MDC`, partition 2.
pub const VENT_FLOW_BIAS_MIN: MdcCode = MdcCode::new(152654);

/// `152655^MDC_VENT_FLOW_BIAS_MEAN^MDC`, partition 2.
pub const VENT_FLOW_BIAS_MEAN: MdcCode = MdcCode::new(152655);

/// `152656^MDC_VENT_FLOW_CONTINUOUS^MDC`, partition 2.
pub const VENT_FLOW_CONTINUOUS: MdcCode = MdcCode::new(152656);

/// `152657^MDC_VENT_FLOW_CONTINUOUS_MAX^MDC`, partition 2.
pub const VENT_FLOW_CONTINUOUS_MAX: MdcCode = MdcCode::new(152657);

/// `152658^MDC_VENT_FLOW_CONTINUOUS_MIN^MDC`, partition 2.
pub const VENT_FLOW_CONTINUOUS_MIN: MdcCode = MdcCode::new(152658);

/// `152659^MDC_VENT_FLOW_CONTINUOUS_MEAN^MDC`, partition 2.
pub const VENT_FLOW_CONTINUOUS_MEAN: MdcCode = MdcCode::new(152659);

/// `152660^MDC_VOL_AWAY_TIDAL_INSP^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP: MdcCode = MdcCode::new(152660);

/// `152661^MDC_VOL_AWAY_TIDAL_INSP_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_MAX: MdcCode = MdcCode::new(152661);

/// `152662^MDC_VOL_AWAY_TIDAL_INSP_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_MIN: MdcCode = MdcCode::new(152662);

/// `152663^MDC_VOL_AWAY_TIDAL_INSP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_MEAN: MdcCode = MdcCode::new(152663);

/// `152664^MDC_VOL_AWAY_TIDAL_EXP^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP: MdcCode = MdcCode::new(152664);

/// `152665^MDC_VOL_AWAY_TIDAL_EXP_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_MAX: MdcCode = MdcCode::new(152665);

/// `152666^MDC_VOL_AWAY_TIDAL_EXP_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_MIN: MdcCode = MdcCode::new(152666);

/// `152667^MDC_VOL_AWAY_TIDAL_EXP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_MEAN: MdcCode = MdcCode::new(152667);

/// `152668^MDC_VOL_AWAY_TIDAL_EXP_PER_IBW^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_PER_IBW: MdcCode = MdcCode::new(152668);

/// `152668^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_AWAY_TIDAL_EXP_PER_IBW`.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW: MdcCode = MdcCode::new(152668);

/// `152669^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MAX: MdcCode = MdcCode::new(152669);

/// `152669^MDC_VOL_AWAY_TIDAL_EXP_PER_IBW_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MAX`.
pub const VOL_AWAY_TIDAL_EXP_PER_IBW_MAX: MdcCode = MdcCode::new(152669);

/// `152670^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MIN: MdcCode = MdcCode::new(152670);

/// `152670^MDC_VOL_AWAY_TIDAL_EXP_PER_IBW_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MIN`.
pub const VOL_AWAY_TIDAL_EXP_PER_IBW_MIN: MdcCode = MdcCode::new(152670);

/// `152671^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MEAN: MdcCode = MdcCode::new(152671);

/// `152671^MDC_VOL_AWAY_TIDAL_EXP_PER_IBW_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_PER_IBW_MEAN`.
pub const VOL_AWAY_TIDAL_EXP_PER_IBW_MEAN: MdcCode = MdcCode::new(152671);

/// `152672^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC: MdcCode = MdcCode::new(152672);

/// `152673^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_MAX: MdcCode = MdcCode::new(152673);

/// `152674^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_MIN: MdcCode = MdcCode::new(152674);

/// `152675^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PSAZC_MEAN: MdcCode = MdcCode::new(152675);

/// `152676^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS: MdcCode = MdcCode::new(152676);

/// `152677^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS_MAX: MdcCode = MdcCode::new(152677);

/// `152678^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS_MIN: MdcCode = MdcCode::new(152678);

/// `152679^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS_MEAN: MdcCode = MdcCode::new(152679);

/// `152680^MDC_VOL_AWAY_TIDAL_EXP_BTSD_AZC^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_AZC: MdcCode = MdcCode::new(152680);

/// `152681^MDC_VOL_AWAY_TIDAL_EXP_BTSD_AZC_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_AZC_MAX: MdcCode = MdcCode::new(152681);

/// `152682^MDC_VOL_AWAY_TIDAL_EXP_BTSD_AZC_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_AZC_MIN: MdcCode = MdcCode::new(152682);

/// `152683^MDC_VOL_AWAY_TIDAL_EXP_BTSD_AZC_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_AZC_MEAN: MdcCode = MdcCode::new(152683);

/// `152684^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW: MdcCode = MdcCode::new(152684);

/// `152685^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW_MAX: MdcCode = MdcCode::new(152685);

/// `152686^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW_MIN: MdcCode = MdcCode::new(152686);

/// `152687^MDC_VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_EXP_BTSD_PS_PER_IBW_MEAN: MdcCode = MdcCode::new(152687);

/// `152688^MDC_VOL_MINUTE_AWAY_EXP_PER_IBW^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_PER_IBW: MdcCode = MdcCode::new(152688);

/// `152688^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_MINUTE_AWAY_EXP_PER_IBW`.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW: MdcCode = MdcCode::new(152688);

/// `152689^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MAX: MdcCode = MdcCode::new(152689);

/// `152689^MDC_VOL_MINUTE_AWAY_EXP_PER_IBW_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MAX`.
pub const VOL_MINUTE_AWAY_EXP_PER_IBW_MAX: MdcCode = MdcCode::new(152689);

/// `152690^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MIN: MdcCode = MdcCode::new(152690);

/// `152690^MDC_VOL_MINUTE_AWAY_EXP_PER_IBW_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MIN`.
pub const VOL_MINUTE_AWAY_EXP_PER_IBW_MIN: MdcCode = MdcCode::new(152690);

/// `152691^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MEAN: MdcCode = MdcCode::new(152691);

/// `152691^MDC_VOL_MINUTE_AWAY_EXP_PER_IBW_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_PER_IBW_MEAN`.
pub const VOL_MINUTE_AWAY_EXP_PER_IBW_MEAN: MdcCode = MdcCode::new(152691);

/// `152692^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC: MdcCode = MdcCode::new(152692);

/// `152693^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_MAX: MdcCode = MdcCode::new(152693);

/// `152694^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_MIN: MdcCode = MdcCode::new(152694);

/// `152695^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZC_MEAN: MdcCode = MdcCode::new(152695);

/// `152696^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS: MdcCode = MdcCode::new(152696);

/// `152697^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS_MAX: MdcCode = MdcCode::new(152697);

/// `152698^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS_MIN: MdcCode = MdcCode::new(152698);

/// `152699^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS_MEAN: MdcCode = MdcCode::new(152699);

/// `152700^MDC_VOL_MINUTE_AWAY_EXP_BTSD_AZC^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_AZC: MdcCode = MdcCode::new(152700);

/// `152701^MDC_VOL_MINUTE_AWAY_EXP_BTSD_AZC_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_AZC_MAX: MdcCode = MdcCode::new(152701);

/// `152702^MDC_VOL_MINUTE_AWAY_EXP_BTSD_AZC_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_AZC_MIN: MdcCode = MdcCode::new(152702);

/// `152703^MDC_VOL_MINUTE_AWAY_EXP_BTSD_AZC_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_AZC_MEAN: MdcCode = MdcCode::new(152703);

/// `152704^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW: MdcCode = MdcCode::new(152704);

/// `152705^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW_MAX: MdcCode = MdcCode::new(152705);

/// `152706^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW_MIN: MdcCode = MdcCode::new(152706);

/// `152707^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PS_PER_IBW_MEAN: MdcCode = MdcCode::new(152707);

/// `152708^MDC_VOL_AWAY^MDC`, partition 2.
pub const VOL_AWAY: MdcCode = MdcCode::new(152708);

/// `152709^MDC_VOL_AWAY_MAX^MDC`, partition 2.
pub const VOL_AWAY_MAX: MdcCode = MdcCode::new(152709);

/// `152710^MDC_VOL_AWAY_MIN^MDC`, partition 2.
pub const VOL_AWAY_MIN: MdcCode = MdcCode::new(152710);

/// `152711^MDC_VOL_AWAY_MEAN^MDC`, partition 2.
pub const VOL_AWAY_MEAN: MdcCode = MdcCode::new(152711);

/// `152712^MDC_PRESS_AWAY_INSP_END^MDC`, partition 2.
pub const PRESS_AWAY_INSP_END: MdcCode = MdcCode::new(152712);

/// `152713^MDC_PRESS_AWAY_INSP_END_MAX^MDC`, partition 2.
pub const PRESS_AWAY_INSP_END_MAX: MdcCode = MdcCode::new(152713);

/// `152714^MDC_PRESS_AWAY_INSP_END_MIN^MDC`, partition 2.
pub const PRESS_AWAY_INSP_END_MIN: MdcCode = MdcCode::new(152714);

/// `152715^MDC_PRESS_AWAY_INSP_END_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_INSP_END_MEAN: MdcCode = MdcCode::new(152715);

/// `152716^MDC_VENT_PRESS_AWAY_BASELINE^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BASELINE: MdcCode = MdcCode::new(152716);

/// `152717^MDC_VENT_PRESS_AWAY_BASELINE_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BASELINE_MAX: MdcCode = MdcCode::new(152717);

/// `152718^MDC_VENT_PRESS_AWAY_BASELINE_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BASELINE_MIN: MdcCode = MdcCode::new(152718);

/// `152719^MDC_VENT_PRESS_AWAY_BASELINE_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BASELINE_MEAN: MdcCode = MdcCode::new(152719);

/// `152720^MDC_VENT_PRESS_AWAY_DELTA^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA: MdcCode = MdcCode::new(152720);

/// `152721^MDC_VENT_PRESS_AWAY_DELTA_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_MAX: MdcCode = MdcCode::new(152721);

/// `152722^MDC_VENT_PRESS_AWAY_DELTA_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_MIN: MdcCode = MdcCode::new(152722);

/// `152723^MDC_VENT_PRESS_AWAY_DELTA_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_MEAN: MdcCode = MdcCode::new(152723);

/// `152724^MDC_VENT_PRESS_AWAY_BACKUP^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BACKUP: MdcCode = MdcCode::new(152724);

/// `152725^MDC_VENT_PRESS_AWAY_BACKUP_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BACKUP_MAX: MdcCode = MdcCode::new(152725);

/// `152726^MDC_VENT_PRESS_AWAY_BACKUP_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BACKUP_MIN: MdcCode = MdcCode::new(152726);

/// `152727^MDC_VENT_PRESS_AWAY_BACKUP_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_BACKUP_MEAN: MdcCode = MdcCode::new(152727);

/// `152728^MDC_VENT_PRESS_AWAY_DELTA_BACKUP^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_BACKUP: MdcCode = MdcCode::new(152728);

/// `152729^MDC_VENT_PRESS_AWAY_DELTA_BACKUP_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_BACKUP_MAX: MdcCode = MdcCode::new(152729);

/// `152730^MDC_VENT_PRESS_AWAY_DELTA_BACKUP_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_BACKUP_MIN: MdcCode = MdcCode::new(152730);

/// `152731^MDC_VENT_PRESS_AWAY_DELTA_BACKUP_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_BACKUP_MEAN: MdcCode = MdcCode::new(152731);

/// `152732^MDC_VENT_PRESS_AWAY_SUPP^MDC`, partition 2.
pub const VENT_PRESS_AWAY_SUPP: MdcCode = MdcCode::new(152732);

/// `152733^MDC_VENT_PRESS_AWAY_SUPP_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_SUPP_MAX: MdcCode = MdcCode::new(152733);

/// `152734^MDC_VENT_PRESS_AWAY_SUPP_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_SUPP_MIN: MdcCode = MdcCode::new(152734);

/// `152735^MDC_VENT_PRESS_AWAY_SUPP_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_SUPP_MEAN: MdcCode = MdcCode::new(152735);

/// `152736^MDC_VENT_PRESS_AWAY_DELTA_SUPP^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP: MdcCode = MdcCode::new(152736);

/// `152737^MDC_VENT_PRESS_AWAY_DELTA_SUPP_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP_MAX: MdcCode = MdcCode::new(152737);

/// `152738^MDC_VENT_PRESS_AWAY_DELTA_SUPP_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP_MIN: MdcCode = MdcCode::new(152738);

/// `152739^MDC_VENT_PRESS_AWAY_DELTA_SUPP_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP_MEAN: MdcCode = MdcCode::new(152739);

/// `152740^MDC_VENT_PRESS_AWAY_INSP_PHIGH^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP_PHIGH: MdcCode = MdcCode::new(152740);

/// `152741^MDC_VENT_PRESS_AWAY_INSP_PHIGH_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP_PHIGH_MAX: MdcCode = MdcCode::new(152741);

/// `152742^MDC_VENT_PRESS_AWAY_INSP_PHIGH_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP_PHIGH_MIN: MdcCode = MdcCode::new(152742);

/// `152743^MDC_VENT_PRESS_AWAY_INSP_PHIGH_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP_PHIGH_MEAN: MdcCode = MdcCode::new(152743);

/// `152744^MDC_VENT_PRESS_AWAY_EXP_PLOW^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP_PLOW: MdcCode = MdcCode::new(152744);

/// `152745^MDC_VENT_PRESS_AWAY_EXP_PLOW_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP_PLOW_MAX: MdcCode = MdcCode::new(152745);

/// `152746^MDC_VENT_PRESS_AWAY_EXP_PLOW_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP_PLOW_MIN: MdcCode = MdcCode::new(152746);

/// `152747^MDC_VENT_PRESS_AWAY_EXP_PLOW_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP_PLOW_MEAN: MdcCode = MdcCode::new(152747);

/// `152748^MDC_VENT_PRESS_AWAY_LIMIT^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT: MdcCode = MdcCode::new(152748);

/// `152749^MDC_VENT_PRESS_AWAY_LIMIT_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_MAX: MdcCode = MdcCode::new(152749);

/// `152750^MDC_VENT_PRESS_AWAY_LIMIT_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_MIN: MdcCode = MdcCode::new(152750);

/// `152751^MDC_VENT_PRESS_AWAY_LIMIT_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_MEAN: MdcCode = MdcCode::new(152751);

/// `152752^MDC_VENT_PRESS_AWAY_LIMIT_PMAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMAX: MdcCode = MdcCode::new(152752);

/// `152753^MDC_VENT_PRESS_AWAY_LIMIT_PMAX_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMAX_MAX: MdcCode = MdcCode::new(152753);

/// `152754^MDC_VENT_PRESS_AWAY_LIMIT_PMAX_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMAX_MIN: MdcCode = MdcCode::new(152754);

/// `152755^MDC_VENT_PRESS_AWAY_LIMIT_PMAX_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMAX_MEAN: MdcCode = MdcCode::new(152755);

/// `152756^MDC_VENT_PRESS_AWAY_LIMIT_RELIEF^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_RELIEF: MdcCode = MdcCode::new(152756);

/// `152757^MDC_VENT_PRESS_AWAY_LIMIT_RELIEF_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_RELIEF_MAX: MdcCode = MdcCode::new(152757);

/// `152758^MDC_VENT_PRESS_AWAY_LIMIT_RELIEF_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_RELIEF_MIN: MdcCode = MdcCode::new(152758);

/// `152759^MDC_VENT_PRESS_AWAY_LIMIT_RELIEF_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_RELIEF_MEAN: MdcCode = MdcCode::new(152759);

/// `152760^MDC_VENT_PRESS_AWAY_LIMIT_PMIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMIN: MdcCode = MdcCode::new(152760);

/// `152761^MDC_VENT_PRESS_AWAY_LIMIT_PMIN_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMIN_MAX: MdcCode = MdcCode::new(152761);

/// `152762^MDC_VENT_PRESS_AWAY_LIMIT_PMIN_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMIN_MIN: MdcCode = MdcCode::new(152762);

/// `152763^MDC_VENT_PRESS_AWAY_LIMIT_PMIN_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_LIMIT_PMIN_MEAN: MdcCode = MdcCode::new(152763);

/// `152764^MDC_VENT_PRESS_AWAY_DELTA_LIMIT_PMIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_LIMIT_PMIN: MdcCode = MdcCode::new(152764);

/// `152765^MDC_VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_MAX: MdcCode = MdcCode::new(152765);

/// `152766^MDC_VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_MIN: MdcCode = MdcCode::new(152766);

/// `152767^MDC_VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_MEAN: MdcCode = MdcCode::new(152767);

/// `152768^MDC_VENT_PRESS_AWAY_RISETIME_CTLD^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD: MdcCode = MdcCode::new(152768);

/// `152769^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_MAX: MdcCode = MdcCode::new(152769);

/// `152770^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_MIN: MdcCode = MdcCode::new(152770);

/// `152771^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_MEAN: MdcCode = MdcCode::new(152771);

/// `152772^MDC_VENT_PRESS_AWAY_RISETIME_SUPP^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP: MdcCode = MdcCode::new(152772);

/// `152773^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_MAX: MdcCode = MdcCode::new(152773);

/// `152774^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_MIN: MdcCode = MdcCode::new(152774);

/// `152775^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_MEAN: MdcCode = MdcCode::new(152775);

/// `152776^MDC_PRESS_RESP_PLAT_DYNAMIC^MDC`, partition 2.
pub const PRESS_RESP_PLAT_DYNAMIC: MdcCode = MdcCode::new(152776);

/// `152777^MDC_PRESS_RESP_PLAT_DYNAMIC_MAX^MDC`, partition 2.
pub const PRESS_RESP_PLAT_DYNAMIC_MAX: MdcCode = MdcCode::new(152777);

/// `152778^MDC_PRESS_RESP_PLAT_DYNAMIC_MIN^MDC`, partition 2.
pub const PRESS_RESP_PLAT_DYNAMIC_MIN: MdcCode = MdcCode::new(152778);

/// `152779^MDC_PRESS_RESP_PLAT_DYNAMIC_MEAN^MDC`, partition 2.
pub const PRESS_RESP_PLAT_DYNAMIC_MEAN: MdcCode = MdcCode::new(152779);

/// `152780^MDC_VENT_PRESS_OCCL_P100MS^MDC`, partition 2.
pub const VENT_PRESS_OCCL_P100MS: MdcCode = MdcCode::new(152780);

/// `152781^MDC_VENT_PRESS_OCCL_P100MS_MAX^MDC`, partition 2.
pub const VENT_PRESS_OCCL_P100MS_MAX: MdcCode = MdcCode::new(152781);

/// `152782^MDC_VENT_PRESS_OCCL_P100MS_MIN^MDC`, partition 2.
pub const VENT_PRESS_OCCL_P100MS_MIN: MdcCode = MdcCode::new(152782);

/// `152783^MDC_VENT_PRESS_OCCL_P100MS_MEAN^MDC`, partition 2.
pub const VENT_PRESS_OCCL_P100MS_MEAN: MdcCode = MdcCode::new(152783);

/// `152784^MDC_VENT_PRESS_OCCL_NIF^MDC`, partition 2.
pub const VENT_PRESS_OCCL_NIF: MdcCode = MdcCode::new(152784);

/// `152785^MDC_VENT_PRESS_OCCL_NIF_MAX^MDC`, partition 2.
pub const VENT_PRESS_OCCL_NIF_MAX: MdcCode = MdcCode::new(152785);

/// `152786^MDC_VENT_PRESS_OCCL_NIF_MIN^MDC`, partition 2.
pub const VENT_PRESS_OCCL_NIF_MIN: MdcCode = MdcCode::new(152786);

/// `152787^MDC_VENT_PRESS_OCCL_NIF_MEAN^MDC`, partition 2.
pub const VENT_PRESS_OCCL_NIF_MEAN: MdcCode = MdcCode::new(152787);

/// `152788^MDC_PRESS_AWAY_END_EXP_POS_TOTAL^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL: MdcCode = MdcCode::new(152788);

/// `152789^MDC_PRESS_AWAY_END_EXP_POS_TOTAL_MAX^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL_MAX: MdcCode = MdcCode::new(152789);

/// `152790^MDC_PRESS_AWAY_END_EXP_POS_TOTAL_MIN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL_MIN: MdcCode = MdcCode::new(152790);

/// `152791^MDC_PRESS_AWAY_END_EXP_POS_TOTAL_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL_MEAN: MdcCode = MdcCode::new(152791);

/// `152792^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC: MdcCode = MdcCode::new(152792);

/// `152793^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC_MAX^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC_MAX: MdcCode = MdcCode::new(152793);

/// `152794^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC_MIN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC_MIN: MdcCode = MdcCode::new(152794);

/// `152795^MDC_PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_EXTRINSIC_DYNAMIC_MEAN: MdcCode = MdcCode::new(152795);

/// `152796^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC: MdcCode = MdcCode::new(152796);

/// `152797^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC_MAX^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC_MAX: MdcCode = MdcCode::new(152797);

/// `152798^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC_MIN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC_MIN: MdcCode = MdcCode::new(152798);

/// `152799^MDC_PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_INTRINSIC_DYNAMIC_MEAN: MdcCode = MdcCode::new(152799);

/// `152800^MDC_PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC: MdcCode = MdcCode::new(152800);

/// `152801^MDC_PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC_MAX^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC_MAX: MdcCode = MdcCode::new(152801);

/// `152802^MDC_PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC_MIN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC_MIN: MdcCode = MdcCode::new(152802);

/// `152803^MDC_PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_END_EXP_POS_TOTAL_DYNAMIC_MEAN: MdcCode = MdcCode::new(152803);

/// `152804^MDC_VENT_FLOW_TRIG_SENS^MDC`, partition 2.
pub const VENT_FLOW_TRIG_SENS: MdcCode = MdcCode::new(152804);

/// `152805^MDC_VENT_FLOW_TRIG_SENS_MAX^MDC`, partition 2.
pub const VENT_FLOW_TRIG_SENS_MAX: MdcCode = MdcCode::new(152805);

/// `152806^MDC_VENT_FLOW_TRIG_SENS_MIN^MDC`, partition 2.
pub const VENT_FLOW_TRIG_SENS_MIN: MdcCode = MdcCode::new(152806);

/// `152807^MDC_VENT_FLOW_TRIG_SENS_MEAN^MDC`, partition 2.
pub const VENT_FLOW_TRIG_SENS_MEAN: MdcCode = MdcCode::new(152807);

/// `152808^MDC_VENT_FLOW_THRESH_END_INSP^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP: MdcCode = MdcCode::new(152808);

/// `152809^MDC_VENT_FLOW_THRESH_END_INSP_MAX^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP_MAX: MdcCode = MdcCode::new(152809);

/// `152810^MDC_VENT_FLOW_THRESH_END_INSP_MIN^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP_MIN: MdcCode = MdcCode::new(152810);

/// `152811^MDC_VENT_FLOW_THRESH_END_INSP_MEAN^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP_MEAN: MdcCode = MdcCode::new(152811);

/// `152812^MDC_RESP_EXPENDED_ENERGY^MDC`, partition 2.
pub const RESP_EXPENDED_ENERGY: MdcCode = MdcCode::new(152812);

/// `152813^MDC_RESP_EXPENDED_ENERGY_MAX^MDC`, partition 2.
pub const RESP_EXPENDED_ENERGY_MAX: MdcCode = MdcCode::new(152813);

/// `152814^MDC_RESP_EXPENDED_ENERGY_MIN^MDC`, partition 2.
pub const RESP_EXPENDED_ENERGY_MIN: MdcCode = MdcCode::new(152814);

/// `152815^MDC_RESP_EXPENDED_ENERGY_MEAN^MDC`, partition 2.
pub const RESP_EXPENDED_ENERGY_MEAN: MdcCode = MdcCode::new(152815);

/// `152816^MDC_FLOW_O2_CONSUMP_PER_IBW^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_IBW: MdcCode = MdcCode::new(152816);

/// `152817^MDC_FLOW_O2_CONSUMP_PER_IBW_MAX^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_IBW_MAX: MdcCode = MdcCode::new(152817);

/// `152818^MDC_FLOW_O2_CONSUMP_PER_IBW_MIN^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_IBW_MIN: MdcCode = MdcCode::new(152818);

/// `152819^MDC_FLOW_O2_CONSUMP_PER_IBW_MEAN^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_IBW_MEAN: MdcCode = MdcCode::new(152819);

/// `152820^MDC_FLOW_O2_CONSUMP_PER_BSA^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_BSA: MdcCode = MdcCode::new(152820);

/// `152821^MDC_FLOW_O2_CONSUMP_PER_BSA_MAX^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_BSA_MAX: MdcCode = MdcCode::new(152821);

/// `152822^MDC_FLOW_O2_CONSUMP_PER_BSA_MIN^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_BSA_MIN: MdcCode = MdcCode::new(152822);

/// `152823^MDC_FLOW_O2_CONSUMP_PER_BSA_MEAN^MDC`, partition 2.
pub const FLOW_O2_CONSUMP_PER_BSA_MEAN: MdcCode = MdcCode::new(152823);

/// `152824^MDC_FLOW_CO2_PROD_RESP_PER_IBW^MDC`, partition 2.
pub const FLOW_CO2_PROD_RESP_PER_IBW: MdcCode = MdcCode::new(152824);

/// `152828^MDC_FLOW_CO2_PROD_RESP_PER_BSA^MDC`, partition 2.
pub const FLOW_CO2_PROD_RESP_PER_BSA: MdcCode = MdcCode::new(152828);

/// `152832^MDC_PRESS_BAROMETRIC^MDC`, partition 2.
pub const PRESS_BAROMETRIC: MdcCode = MdcCode::new(152832);

/// `152836^MDC_PRESS_AIR_AMBIENT^MDC`, partition 2.
pub const PRESS_AIR_AMBIENT: MdcCode = MdcCode::new(152836);

/// `152840^MDC_BLD_SHUNT_FRACTION^MDC`, partition 2.
pub const BLD_SHUNT_FRACTION: MdcCode = MdcCode::new(152840);

/// `152844^MDC_CONC_PO2_ART_VEN_DIFF^MDC`, partition 2.
pub const CONC_PO2_ART_VEN_DIFF: MdcCode = MdcCode::new(152844);

/// `152848^MDC_CONC_PCO2_ART_PULM^MDC`, partition 2.
pub const CONC_PCO2_ART_PULM: MdcCode = MdcCode::new(152848);

/// `152852^MDC_RES_VASC_PULM_INDEX^MDC`, partition 2.
pub const RES_VASC_PULM_INDEX: MdcCode = MdcCode::new(152852);

/// `152853^MDC_RES_VASC_PULM_INDEX_MAX^MDC`, partition 2.
pub const RES_VASC_PULM_INDEX_MAX: MdcCode = MdcCode::new(152853);

/// `152854^MDC_RES_VASC_PULM_INDEX_MIN^MDC`, partition 2.
pub const RES_VASC_PULM_INDEX_MIN: MdcCode = MdcCode::new(152854);

/// `152855^MDC_RES_VASC_PULM_INDEX_MEAN^MDC`, partition 2.
pub const RES_VASC_PULM_INDEX_MEAN: MdcCode = MdcCode::new(152855);

/// `152856^MDC_O2_EXTRACTION_RATIO^MDC`, partition 2.
pub const O2_EXTRACTION_RATIO: MdcCode = MdcCode::new(152856);

/// `152857^MDC_O2_EXTRACTION_RATIO_MAX^MDC`, partition 2.
pub const O2_EXTRACTION_RATIO_MAX: MdcCode = MdcCode::new(152857);

/// `152858^MDC_O2_EXTRACTION_RATIO_MIN^MDC`, partition 2.
pub const O2_EXTRACTION_RATIO_MIN: MdcCode = MdcCode::new(152858);

/// `152859^MDC_O2_EXTRACTION_RATIO_MEAN^MDC`, partition 2.
pub const O2_EXTRACTION_RATIO_MEAN: MdcCode = MdcCode::new(152859);

/// `152860^MDC_RESP_RAPID_SHALLOW_BREATHING_INDEX^MDC`, partition 2.
pub const RESP_RAPID_SHALLOW_BREATHING_INDEX: MdcCode = MdcCode::new(152860);

/// `152861^MDC_RESP_RAPID_SHALLOW_BREATHING_INDEX_MAX^MDC`, partition 2.
pub const RESP_RAPID_SHALLOW_BREATHING_INDEX_MAX: MdcCode = MdcCode::new(152861);

/// `152862^MDC_RESP_RAPID_SHALLOW_BREATHING_INDEX_MIN^MDC`, partition 2.
pub const RESP_RAPID_SHALLOW_BREATHING_INDEX_MIN: MdcCode = MdcCode::new(152862);

/// `152863^MDC_RESP_RAPID_SHALLOW_BREATHING_INDEX_MEAN^MDC`, partition 2.
pub const RESP_RAPID_SHALLOW_BREATHING_INDEX_MEAN: MdcCode = MdcCode::new(152863);

/// `152864^MDC_CONC_MAC_SUM^MDC`, partition 2.
pub const CONC_MAC_SUM: MdcCode = MdcCode::new(152864);

/// `152868^MDC_CONC_MAC_SUM_AGE_CORR^MDC`, partition 2.
pub const CONC_MAC_SUM_AGE_CORR: MdcCode = MdcCode::new(152868);

/// `152872^MDC_CONC_MAC^MDC`, partition 2.
pub const CONC_MAC: MdcCode = MdcCode::new(152872);

/// `152876^MDC_FLOW_AIR_FG^MDC`, partition 2.
pub const FLOW_AIR_FG: MdcCode = MdcCode::new(152876);

/// `152880^MDC_VOL_DELIV_AIR_CASE^MDC`, partition 2.
pub const VOL_DELIV_AIR_CASE: MdcCode = MdcCode::new(152880);

/// `152881^MDC_VOL_DELIV_AIR_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_AIR_CASE_MAX: MdcCode = MdcCode::new(152881);

/// `152882^MDC_VOL_DELIV_AIR_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_AIR_CASE_MIN: MdcCode = MdcCode::new(152882);

/// `152883^MDC_VOL_DELIV_AIR_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_AIR_CASE_MEAN: MdcCode = MdcCode::new(152883);

/// `152884^MDC_VOL_DELIV_AIR_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_AIR_TOTAL: MdcCode = MdcCode::new(152884);

/// `152885^MDC_VOL_DELIV_AIR_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_AIR_TOTAL_MAX: MdcCode = MdcCode::new(152885);

/// `152886^MDC_VOL_DELIV_AIR_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_AIR_TOTAL_MIN: MdcCode = MdcCode::new(152886);

/// `152887^MDC_VOL_DELIV_AIR_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_AIR_TOTAL_MEAN: MdcCode = MdcCode::new(152887);

/// `152888^MDC_PRESS_AIR_SUPPLY^MDC`, partition 2.
pub const PRESS_AIR_SUPPLY: MdcCode = MdcCode::new(152888);

/// `152892^MDC_PRESS_AIR_CYL^MDC`, partition 2.
pub const PRESS_AIR_CYL: MdcCode = MdcCode::new(152892);

/// `152896^MDC_VOL_DELIV_DESFL_CASE^MDC`, partition 2.
pub const VOL_DELIV_DESFL_CASE: MdcCode = MdcCode::new(152896);

/// `152897^MDC_VOL_DELIV_DESFL_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_DESFL_CASE_MAX: MdcCode = MdcCode::new(152897);

/// `152898^MDC_VOL_DELIV_DESFL_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_CASE_MIN: MdcCode = MdcCode::new(152898);

/// `152899^MDC_VOL_DELIV_DESFL_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_CASE_MEAN: MdcCode = MdcCode::new(152899);

/// `152900^MDC_VOL_DELIV_DESFL_LIQUID_CASE^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_CASE: MdcCode = MdcCode::new(152900);

/// `152901^MDC_VOL_DELIV_DESFL_LIQUID_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_CASE_MAX: MdcCode = MdcCode::new(152901);

/// `152902^MDC_VOL_DELIV_DESFL_LIQUID_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_CASE_MIN: MdcCode = MdcCode::new(152902);

/// `152903^MDC_VOL_DELIV_DESFL_LIQUID_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_CASE_MEAN: MdcCode = MdcCode::new(152903);

/// `152904^MDC_VOL_DELIV_DESFL_LIQUID_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_TOTAL: MdcCode = MdcCode::new(152904);

/// `152905^MDC_VOL_DELIV_DESFL_LIQUID_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_TOTAL_MAX: MdcCode = MdcCode::new(152905);

/// `152906^MDC_VOL_DELIV_DESFL_LIQUID_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_TOTAL_MIN: MdcCode = MdcCode::new(152906);

/// `152907^MDC_VOL_DELIV_DESFL_LIQUID_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_LIQUID_TOTAL_MEAN: MdcCode = MdcCode::new(152907);

/// `152908^MDC_VOL_DELIV_DESFL_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_DESFL_TOTAL: MdcCode = MdcCode::new(152908);

/// `152909^MDC_VOL_DELIV_DESFL_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_DESFL_TOTAL_MAX: MdcCode = MdcCode::new(152909);

/// `152910^MDC_VOL_DELIV_DESFL_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_TOTAL_MIN: MdcCode = MdcCode::new(152910);

/// `152911^MDC_VOL_DELIV_DESFL_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_DESFL_TOTAL_MEAN: MdcCode = MdcCode::new(152911);

/// `152912^MDC_VOL_DELIV_ENFL_CASE^MDC`, partition 2.
pub const VOL_DELIV_ENFL_CASE: MdcCode = MdcCode::new(152912);

/// `152913^MDC_VOL_DELIV_ENFL_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_ENFL_CASE_MAX: MdcCode = MdcCode::new(152913);

/// `152914^MDC_VOL_DELIV_ENFL_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_CASE_MIN: MdcCode = MdcCode::new(152914);

/// `152915^MDC_VOL_DELIV_ENFL_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_CASE_MEAN: MdcCode = MdcCode::new(152915);

/// `152916^MDC_VOL_DELIV_ENFL_LIQUID_CASE^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_CASE: MdcCode = MdcCode::new(152916);

/// `152917^MDC_VOL_DELIV_ENFL_LIQUID_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_CASE_MAX: MdcCode = MdcCode::new(152917);

/// `152918^MDC_VOL_DELIV_ENFL_LIQUID_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_CASE_MIN: MdcCode = MdcCode::new(152918);

/// `152919^MDC_VOL_DELIV_ENFL_LIQUID_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_CASE_MEAN: MdcCode = MdcCode::new(152919);

/// `152920^MDC_VOL_DELIV_ENFL_LIQUID_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_TOTAL: MdcCode = MdcCode::new(152920);

/// `152921^MDC_VOL_DELIV_ENFL_LIQUID_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_TOTAL_MAX: MdcCode = MdcCode::new(152921);

/// `152922^MDC_VOL_DELIV_ENFL_LIQUID_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_TOTAL_MIN: MdcCode = MdcCode::new(152922);

/// `152923^MDC_VOL_DELIV_ENFL_LIQUID_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_LIQUID_TOTAL_MEAN: MdcCode = MdcCode::new(152923);

/// `152924^MDC_VOL_DELIV_ENFL_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_ENFL_TOTAL: MdcCode = MdcCode::new(152924);

/// `152925^MDC_VOL_DELIV_ENFL_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_ENFL_TOTAL_MAX: MdcCode = MdcCode::new(152925);

/// `152926^MDC_VOL_DELIV_ENFL_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_TOTAL_MIN: MdcCode = MdcCode::new(152926);

/// `152927^MDC_VOL_DELIV_ENFL_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ENFL_TOTAL_MEAN: MdcCode = MdcCode::new(152927);

/// `152928^MDC_VOL_DELIV_HALOTH_CASE^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_CASE: MdcCode = MdcCode::new(152928);

/// `152929^MDC_VOL_DELIV_HALOTH_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_CASE_MAX: MdcCode = MdcCode::new(152929);

/// `152930^MDC_VOL_DELIV_HALOTH_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_CASE_MIN: MdcCode = MdcCode::new(152930);

/// `152931^MDC_VOL_DELIV_HALOTH_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_CASE_MEAN: MdcCode = MdcCode::new(152931);

/// `152932^MDC_VOL_DELIV_HALOTH_LIQUID_CASE^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_CASE: MdcCode = MdcCode::new(152932);

/// `152933^MDC_VOL_DELIV_HALOTH_LIQUID_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_CASE_MAX: MdcCode = MdcCode::new(152933);

/// `152934^MDC_VOL_DELIV_HALOTH_LIQUID_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_CASE_MIN: MdcCode = MdcCode::new(152934);

/// `152935^MDC_VOL_DELIV_HALOTH_LIQUID_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_CASE_MEAN: MdcCode = MdcCode::new(152935);

/// `152936^MDC_VOL_DELIV_HALOTH_LIQUID_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_TOTAL: MdcCode = MdcCode::new(152936);

/// `152937^MDC_VOL_DELIV_HALOTH_LIQUID_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_TOTAL_MAX: MdcCode = MdcCode::new(152937);

/// `152938^MDC_VOL_DELIV_HALOTH_LIQUID_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_TOTAL_MIN: MdcCode = MdcCode::new(152938);

/// `152939^MDC_VOL_DELIV_HALOTH_LIQUID_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_LIQUID_TOTAL_MEAN: MdcCode = MdcCode::new(152939);

/// `152940^MDC_VOL_DELIV_HALOTH_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_TOTAL: MdcCode = MdcCode::new(152940);

/// `152941^MDC_VOL_DELIV_HALOTH_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_TOTAL_MAX: MdcCode = MdcCode::new(152941);

/// `152942^MDC_VOL_DELIV_HALOTH_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_TOTAL_MIN: MdcCode = MdcCode::new(152942);

/// `152943^MDC_VOL_DELIV_HALOTH_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_HALOTH_TOTAL_MEAN: MdcCode = MdcCode::new(152943);

/// `152944^MDC_VOL_DELIV_ISOFL_CASE^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_CASE: MdcCode = MdcCode::new(152944);

/// `152945^MDC_VOL_DELIV_ISOFL_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_CASE_MAX: MdcCode = MdcCode::new(152945);

/// `152946^MDC_VOL_DELIV_ISOFL_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_CASE_MIN: MdcCode = MdcCode::new(152946);

/// `152947^MDC_VOL_DELIV_ISOFL_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_CASE_MEAN: MdcCode = MdcCode::new(152947);

/// `152948^MDC_VOL_DELIV_ISOFL_LIQUID_CASE^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_CASE: MdcCode = MdcCode::new(152948);

/// `152949^MDC_VOL_DELIV_ISOFL_LIQUID_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_CASE_MAX: MdcCode = MdcCode::new(152949);

/// `152950^MDC_VOL_DELIV_ISOFL_LIQUID_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_CASE_MIN: MdcCode = MdcCode::new(152950);

/// `152951^MDC_VOL_DELIV_ISOFL_LIQUID_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_CASE_MEAN: MdcCode = MdcCode::new(152951);

/// `152952^MDC_VOL_DELIV_ISOFL_LIQUID_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_TOTAL: MdcCode = MdcCode::new(152952);

/// `152953^MDC_VOL_DELIV_ISOFL_LIQUID_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_TOTAL_MAX: MdcCode = MdcCode::new(152953);

/// `152954^MDC_VOL_DELIV_ISOFL_LIQUID_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_TOTAL_MIN: MdcCode = MdcCode::new(152954);

/// `152955^MDC_VOL_DELIV_ISOFL_LIQUID_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_LIQUID_TOTAL_MEAN: MdcCode = MdcCode::new(152955);

/// `152956^MDC_VOL_DELIV_ISOFL_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_TOTAL: MdcCode = MdcCode::new(152956);

/// `152957^MDC_VOL_DELIV_ISOFL_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_TOTAL_MAX: MdcCode = MdcCode::new(152957);

/// `152958^MDC_VOL_DELIV_ISOFL_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_TOTAL_MIN: MdcCode = MdcCode::new(152958);

/// `152959^MDC_VOL_DELIV_ISOFL_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_ISOFL_TOTAL_MEAN: MdcCode = MdcCode::new(152959);

/// `152960^MDC_VOL_DELIV_N2O_CASE^MDC`, partition 2.
pub const VOL_DELIV_N2O_CASE: MdcCode = MdcCode::new(152960);

/// `152961^MDC_VOL_DELIV_N2O_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_N2O_CASE_MAX: MdcCode = MdcCode::new(152961);

/// `152962^MDC_VOL_DELIV_N2O_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_N2O_CASE_MIN: MdcCode = MdcCode::new(152962);

/// `152963^MDC_VOL_DELIV_N2O_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_N2O_CASE_MEAN: MdcCode = MdcCode::new(152963);

/// `152964^MDC_VOL_DELIV_N2O_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_N2O_TOTAL: MdcCode = MdcCode::new(152964);

/// `152965^MDC_VOL_DELIV_N2O_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_N2O_TOTAL_MAX: MdcCode = MdcCode::new(152965);

/// `152966^MDC_VOL_DELIV_N2O_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_N2O_TOTAL_MIN: MdcCode = MdcCode::new(152966);

/// `152967^MDC_VOL_DELIV_N2O_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_N2O_TOTAL_MEAN: MdcCode = MdcCode::new(152967);

/// `152968^MDC_PRESS_N2O_SUPPLY^MDC`, partition 2.
pub const PRESS_N2O_SUPPLY: MdcCode = MdcCode::new(152968);

/// `152972^MDC_PRESS_N2O_CYL^MDC`, partition 2.
pub const PRESS_N2O_CYL: MdcCode = MdcCode::new(152972);

/// `152976^MDC_VOL_DELIV_SEVOFL_CASE^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_CASE: MdcCode = MdcCode::new(152976);

/// `152977^MDC_VOL_DELIV_SEVOFL_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_CASE_MAX: MdcCode = MdcCode::new(152977);

/// `152978^MDC_VOL_DELIV_SEVOFL_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_CASE_MIN: MdcCode = MdcCode::new(152978);

/// `152979^MDC_VOL_DELIV_SEVOFL_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_CASE_MEAN: MdcCode = MdcCode::new(152979);

/// `152980^MDC_VOL_DELIV_SEVOFL_LIQUID_CASE^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_CASE: MdcCode = MdcCode::new(152980);

/// `152981^MDC_VOL_DELIV_SEVOFL_LIQUID_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_CASE_MAX: MdcCode = MdcCode::new(152981);

/// `152982^MDC_VOL_DELIV_SEVOFL_LIQUID_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_CASE_MIN: MdcCode = MdcCode::new(152982);

/// `152983^MDC_VOL_DELIV_SEVOFL_LIQUID_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_CASE_MEAN: MdcCode = MdcCode::new(152983);

/// `152984^MDC_VOL_DELIV_SEVOFL_LIQUID_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_TOTAL: MdcCode = MdcCode::new(152984);

/// `152985^MDC_VOL_DELIV_SEVOFL_LIQUID_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_TOTAL_MAX: MdcCode = MdcCode::new(152985);

/// `152986^MDC_VOL_DELIV_SEVOFL_LIQUID_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_TOTAL_MIN: MdcCode = MdcCode::new(152986);

/// `152987^MDC_VOL_DELIV_SEVOFL_LIQUID_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_LIQUID_TOTAL_MEAN: MdcCode = MdcCode::new(152987);

/// `152988^MDC_VOL_DELIV_SEVOFL_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_TOTAL: MdcCode = MdcCode::new(152988);

/// `152989^MDC_VOL_DELIV_SEVOFL_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_TOTAL_MAX: MdcCode = MdcCode::new(152989);

/// `152990^MDC_VOL_DELIV_SEVOFL_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_TOTAL_MIN: MdcCode = MdcCode::new(152990);

/// `152991^MDC_VOL_DELIV_SEVOFL_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_SEVOFL_TOTAL_MEAN: MdcCode = MdcCode::new(152991);

/// `152992^MDC_CONC_AWAY_AR^MDC`, partition 2.
pub const CONC_AWAY_AR: MdcCode = MdcCode::new(152992);

/// `152993^MDC_CONC_AWAY_AR_MAX^MDC`, partition 2.
pub const CONC_AWAY_AR_MAX: MdcCode = MdcCode::new(152993);

/// `152994^MDC_CONC_AWAY_AR_MIN^MDC`, partition 2.
pub const CONC_AWAY_AR_MIN: MdcCode = MdcCode::new(152994);

/// `152995^MDC_CONC_AWAY_AR_MEAN^MDC`, partition 2.
pub const CONC_AWAY_AR_MEAN: MdcCode = MdcCode::new(152995);

/// `152996^MDC_CONC_AWAY_AR_ET^MDC`, partition 2.
pub const CONC_AWAY_AR_ET: MdcCode = MdcCode::new(152996);

/// `152997^MDC_CONC_AWAY_AR_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_AR_ET_MAX: MdcCode = MdcCode::new(152997);

/// `152998^MDC_CONC_AWAY_AR_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_AR_ET_MIN: MdcCode = MdcCode::new(152998);

/// `152999^MDC_CONC_AWAY_AR_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_AR_ET_MEAN: MdcCode = MdcCode::new(152999);

/// `153000^MDC_CONC_AWAY_AR_EXP^MDC`, partition 2.
pub const CONC_AWAY_AR_EXP: MdcCode = MdcCode::new(153000);

/// `153001^MDC_CONC_AWAY_AR_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_AR_EXP_MAX: MdcCode = MdcCode::new(153001);

/// `153002^MDC_CONC_AWAY_AR_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_AR_EXP_MIN: MdcCode = MdcCode::new(153002);

/// `153003^MDC_CONC_AWAY_AR_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_AR_EXP_MEAN: MdcCode = MdcCode::new(153003);

/// `153004^MDC_CONC_AWAY_AR_INSP^MDC`, partition 2.
pub const CONC_AWAY_AR_INSP: MdcCode = MdcCode::new(153004);

/// `153005^MDC_CONC_AWAY_AR_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_AR_INSP_MAX: MdcCode = MdcCode::new(153005);

/// `153006^MDC_CONC_AWAY_AR_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_AR_INSP_MIN: MdcCode = MdcCode::new(153006);

/// `153007^MDC_CONC_AWAY_AR_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_AR_INSP_MEAN: MdcCode = MdcCode::new(153007);

/// `153008^MDC_CONC_GASDLV_AR^MDC`, partition 2.
pub const CONC_GASDLV_AR: MdcCode = MdcCode::new(153008);

/// `153012^MDC_CONC_GASDLV_AR_EXP^MDC`, partition 2.
pub const CONC_GASDLV_AR_EXP: MdcCode = MdcCode::new(153012);

/// `153016^MDC_CONC_GASDLV_AR_INSP^MDC`, partition 2.
pub const CONC_GASDLV_AR_INSP: MdcCode = MdcCode::new(153016);

/// `153020^MDC_CONC_GASDLV_CO2^MDC`, partition 2.
pub const CONC_GASDLV_CO2: MdcCode = MdcCode::new(153020);

/// `153024^MDC_CONC_GASDLV_CO2_EXP^MDC`, partition 2.
pub const CONC_GASDLV_CO2_EXP: MdcCode = MdcCode::new(153024);

/// `153028^MDC_CONC_GASDLV_CO2_INSP^MDC`, partition 2.
pub const CONC_GASDLV_CO2_INSP: MdcCode = MdcCode::new(153028);

/// `153032^MDC_VOL_DELIV_CO2_CASE^MDC`, partition 2.
pub const VOL_DELIV_CO2_CASE: MdcCode = MdcCode::new(153032);

/// `153033^MDC_VOL_DELIV_CO2_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_CO2_CASE_MAX: MdcCode = MdcCode::new(153033);

/// `153034^MDC_VOL_DELIV_CO2_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_CO2_CASE_MIN: MdcCode = MdcCode::new(153034);

/// `153035^MDC_VOL_DELIV_CO2_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_CO2_CASE_MEAN: MdcCode = MdcCode::new(153035);

/// `153036^MDC_VOL_DELIV_CO2_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_CO2_TOTAL: MdcCode = MdcCode::new(153036);

/// `153037^MDC_VOL_DELIV_CO2_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_CO2_TOTAL_MAX: MdcCode = MdcCode::new(153037);

/// `153038^MDC_VOL_DELIV_CO2_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_CO2_TOTAL_MIN: MdcCode = MdcCode::new(153038);

/// `153039^MDC_VOL_DELIV_CO2_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_CO2_TOTAL_MEAN: MdcCode = MdcCode::new(153039);

/// `153040^MDC_CONC_AWAY_HE^MDC`, partition 2.
pub const CONC_AWAY_HE: MdcCode = MdcCode::new(153040);

/// `153041^MDC_CONC_AWAY_HE_MAX^MDC`, partition 2.
pub const CONC_AWAY_HE_MAX: MdcCode = MdcCode::new(153041);

/// `153042^MDC_CONC_AWAY_HE_MIN^MDC`, partition 2.
pub const CONC_AWAY_HE_MIN: MdcCode = MdcCode::new(153042);

/// `153043^MDC_CONC_AWAY_HE_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HE_MEAN: MdcCode = MdcCode::new(153043);

/// `153044^MDC_CONC_AWAY_HE_ET^MDC`, partition 2.
pub const CONC_AWAY_HE_ET: MdcCode = MdcCode::new(153044);

/// `153045^MDC_CONC_AWAY_HE_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_HE_ET_MAX: MdcCode = MdcCode::new(153045);

/// `153046^MDC_CONC_AWAY_HE_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_HE_ET_MIN: MdcCode = MdcCode::new(153046);

/// `153047^MDC_CONC_AWAY_HE_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HE_ET_MEAN: MdcCode = MdcCode::new(153047);

/// `153048^MDC_CONC_AWAY_HE_EXP^MDC`, partition 2.
pub const CONC_AWAY_HE_EXP: MdcCode = MdcCode::new(153048);

/// `153049^MDC_CONC_AWAY_HE_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_HE_EXP_MAX: MdcCode = MdcCode::new(153049);

/// `153050^MDC_CONC_AWAY_HE_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_HE_EXP_MIN: MdcCode = MdcCode::new(153050);

/// `153051^MDC_CONC_AWAY_HE_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HE_EXP_MEAN: MdcCode = MdcCode::new(153051);

/// `153052^MDC_CONC_AWAY_HE_INSP^MDC`, partition 2.
pub const CONC_AWAY_HE_INSP: MdcCode = MdcCode::new(153052);

/// `153053^MDC_CONC_AWAY_HE_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_HE_INSP_MAX: MdcCode = MdcCode::new(153053);

/// `153054^MDC_CONC_AWAY_HE_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_HE_INSP_MIN: MdcCode = MdcCode::new(153054);

/// `153055^MDC_CONC_AWAY_HE_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_HE_INSP_MEAN: MdcCode = MdcCode::new(153055);

/// `153056^MDC_CONC_GASDLV_HE^MDC`, partition 2.
pub const CONC_GASDLV_HE: MdcCode = MdcCode::new(153056);

/// `153060^MDC_CONC_GASDLV_HE_EXP^MDC`, partition 2.
pub const CONC_GASDLV_HE_EXP: MdcCode = MdcCode::new(153060);

/// `153064^MDC_CONC_GASDLV_HE_INSP^MDC`, partition 2.
pub const CONC_GASDLV_HE_INSP: MdcCode = MdcCode::new(153064);

/// `153068^MDC_VOL_DELIV_HE_CASE^MDC`, partition 2.
pub const VOL_DELIV_HE_CASE: MdcCode = MdcCode::new(153068);

/// `153069^MDC_VOL_DELIV_HE_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_HE_CASE_MAX: MdcCode = MdcCode::new(153069);

/// `153070^MDC_VOL_DELIV_HE_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_HE_CASE_MIN: MdcCode = MdcCode::new(153070);

/// `153071^MDC_VOL_DELIV_HE_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_HE_CASE_MEAN: MdcCode = MdcCode::new(153071);

/// `153072^MDC_VOL_DELIV_HE_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_HE_TOTAL: MdcCode = MdcCode::new(153072);

/// `153073^MDC_VOL_DELIV_HE_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_HE_TOTAL_MAX: MdcCode = MdcCode::new(153073);

/// `153074^MDC_VOL_DELIV_HE_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_HE_TOTAL_MIN: MdcCode = MdcCode::new(153074);

/// `153075^MDC_VOL_DELIV_HE_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_HE_TOTAL_MEAN: MdcCode = MdcCode::new(153075);

/// `153076^MDC_CONC_AWAY_N2_EXP^MDC`, partition 2.
pub const CONC_AWAY_N2_EXP: MdcCode = MdcCode::new(153076);

/// `153077^MDC_CONC_AWAY_N2_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_N2_EXP_MAX: MdcCode = MdcCode::new(153077);

/// `153078^MDC_CONC_AWAY_N2_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_N2_EXP_MIN: MdcCode = MdcCode::new(153078);

/// `153079^MDC_CONC_AWAY_N2_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_N2_EXP_MEAN: MdcCode = MdcCode::new(153079);

/// `153080^MDC_CONC_GASDLV_N2^MDC`, partition 2.
pub const CONC_GASDLV_N2: MdcCode = MdcCode::new(153080);

/// `153084^MDC_CONC_GASDLV_N2_EXP^MDC`, partition 2.
pub const CONC_GASDLV_N2_EXP: MdcCode = MdcCode::new(153084);

/// `153088^MDC_CONC_GASDLV_N2_INSP^MDC`, partition 2.
pub const CONC_GASDLV_N2_INSP: MdcCode = MdcCode::new(153088);

/// `153092^MDC_FLOW_N2O_FG^MDC`, partition 2.
pub const FLOW_N2O_FG: MdcCode = MdcCode::new(153092);

/// `153096^MDC_CONC_AWAY_NO^MDC`, partition 2.
pub const CONC_AWAY_NO: MdcCode = MdcCode::new(153096);

/// `153097^MDC_CONC_AWAY_NO_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO_MAX: MdcCode = MdcCode::new(153097);

/// `153098^MDC_CONC_AWAY_NO_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO_MIN: MdcCode = MdcCode::new(153098);

/// `153099^MDC_CONC_AWAY_NO_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO_MEAN: MdcCode = MdcCode::new(153099);

/// `153100^MDC_CONC_AWAY_NO_ET^MDC`, partition 2.
pub const CONC_AWAY_NO_ET: MdcCode = MdcCode::new(153100);

/// `153101^MDC_CONC_AWAY_NO_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO_ET_MAX: MdcCode = MdcCode::new(153101);

/// `153102^MDC_CONC_AWAY_NO_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO_ET_MIN: MdcCode = MdcCode::new(153102);

/// `153103^MDC_CONC_AWAY_NO_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO_ET_MEAN: MdcCode = MdcCode::new(153103);

/// `153104^MDC_CONC_AWAY_NO_EXP^MDC`, partition 2.
pub const CONC_AWAY_NO_EXP: MdcCode = MdcCode::new(153104);

/// `153105^MDC_CONC_AWAY_NO_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO_EXP_MAX: MdcCode = MdcCode::new(153105);

/// `153106^MDC_CONC_AWAY_NO_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO_EXP_MIN: MdcCode = MdcCode::new(153106);

/// `153107^MDC_CONC_AWAY_NO_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO_EXP_MEAN: MdcCode = MdcCode::new(153107);

/// `153108^MDC_CONC_AWAY_NO_INSP^MDC`, partition 2.
pub const CONC_AWAY_NO_INSP: MdcCode = MdcCode::new(153108);

/// `153109^MDC_CONC_AWAY_NO_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_NO_INSP_MAX: MdcCode = MdcCode::new(153109);

/// `153110^MDC_CONC_AWAY_NO_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_NO_INSP_MIN: MdcCode = MdcCode::new(153110);

/// `153111^MDC_CONC_AWAY_NO_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_NO_INSP_MEAN: MdcCode = MdcCode::new(153111);

/// `153112^MDC_CONC_GASDLV_NO^MDC`, partition 2.
pub const CONC_GASDLV_NO: MdcCode = MdcCode::new(153112);

/// `153116^MDC_CONC_GASDLV_NO_EXP^MDC`, partition 2.
pub const CONC_GASDLV_NO_EXP: MdcCode = MdcCode::new(153116);

/// `153120^MDC_CONC_GASDLV_NO_INSP^MDC`, partition 2.
pub const CONC_GASDLV_NO_INSP: MdcCode = MdcCode::new(153120);

/// `153124^MDC_VOL_DELIV_NO_CASE^MDC`, partition 2.
pub const VOL_DELIV_NO_CASE: MdcCode = MdcCode::new(153124);

/// `153125^MDC_VOL_DELIV_NO_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_NO_CASE_MAX: MdcCode = MdcCode::new(153125);

/// `153126^MDC_VOL_DELIV_NO_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_NO_CASE_MIN: MdcCode = MdcCode::new(153126);

/// `153127^MDC_VOL_DELIV_NO_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_NO_CASE_MEAN: MdcCode = MdcCode::new(153127);

/// `153128^MDC_VOL_DELIV_NO_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_NO_TOTAL: MdcCode = MdcCode::new(153128);

/// `153129^MDC_VOL_DELIV_NO_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_NO_TOTAL_MAX: MdcCode = MdcCode::new(153129);

/// `153130^MDC_VOL_DELIV_NO_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_NO_TOTAL_MIN: MdcCode = MdcCode::new(153130);

/// `153131^MDC_VOL_DELIV_NO_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_NO_TOTAL_MEAN: MdcCode = MdcCode::new(153131);

/// `153132^MDC_CONC_AWAY_O2_EXP^MDC`, partition 2.
pub const CONC_AWAY_O2_EXP: MdcCode = MdcCode::new(153132);

/// `153133^MDC_CONC_AWAY_O2_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_O2_EXP_MAX: MdcCode = MdcCode::new(153133);

/// `153134^MDC_CONC_AWAY_O2_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_O2_EXP_MIN: MdcCode = MdcCode::new(153134);

/// `153135^MDC_CONC_AWAY_O2_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_O2_EXP_MEAN: MdcCode = MdcCode::new(153135);

/// `153136^MDC_CONC_GASDLV_O2^MDC`, partition 2.
pub const CONC_GASDLV_O2: MdcCode = MdcCode::new(153136);

/// `153137^MDC_CONC_GASDLV_O2_MAX^MDC`, partition 2.
pub const CONC_GASDLV_O2_MAX: MdcCode = MdcCode::new(153137);

/// `153138^MDC_CONC_GASDLV_O2_MIN^MDC`, partition 2.
pub const CONC_GASDLV_O2_MIN: MdcCode = MdcCode::new(153138);

/// `153139^MDC_CONC_GASDLV_O2_MEAN^MDC`, partition 2.
pub const CONC_GASDLV_O2_MEAN: MdcCode = MdcCode::new(153139);

/// `153140^MDC_CONC_GASDLV_O2_EXP^MDC`, partition 2.
pub const CONC_GASDLV_O2_EXP: MdcCode = MdcCode::new(153140);

/// `153141^MDC_CONC_GASDLV_O2_EXP_MAX^MDC`, partition 2.
pub const CONC_GASDLV_O2_EXP_MAX: MdcCode = MdcCode::new(153141);

/// `153142^MDC_CONC_GASDLV_O2_EXP_MIN^MDC`, partition 2.
pub const CONC_GASDLV_O2_EXP_MIN: MdcCode = MdcCode::new(153142);

/// `153143^MDC_CONC_GASDLV_O2_EXP_MEAN^MDC`, partition 2.
pub const CONC_GASDLV_O2_EXP_MEAN: MdcCode = MdcCode::new(153143);

/// `153144^MDC_CONC_GASDLV_O2_INSP^MDC`, partition 2.
pub const CONC_GASDLV_O2_INSP: MdcCode = MdcCode::new(153144);

/// `153145^MDC_CONC_GASDLV_O2_INSP_MAX^MDC`, partition 2.
pub const CONC_GASDLV_O2_INSP_MAX: MdcCode = MdcCode::new(153145);

/// `153146^MDC_CONC_GASDLV_O2_INSP_MIN^MDC`, partition 2.
pub const CONC_GASDLV_O2_INSP_MIN: MdcCode = MdcCode::new(153146);

/// `153147^MDC_CONC_GASDLV_O2_INSP_MEAN^MDC`, partition 2.
pub const CONC_GASDLV_O2_INSP_MEAN: MdcCode = MdcCode::new(153147);

/// `153148^MDC_VOL_DELIV_O2_CASE^MDC`, partition 2.
pub const VOL_DELIV_O2_CASE: MdcCode = MdcCode::new(153148);

/// `153149^MDC_VOL_DELIV_O2_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_O2_CASE_MAX: MdcCode = MdcCode::new(153149);

/// `153150^MDC_VOL_DELIV_O2_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_O2_CASE_MIN: MdcCode = MdcCode::new(153150);

/// `153151^MDC_VOL_DELIV_O2_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_O2_CASE_MEAN: MdcCode = MdcCode::new(153151);

/// `153152^MDC_VOL_DELIV_O2_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_O2_TOTAL: MdcCode = MdcCode::new(153152);

/// `153153^MDC_VOL_DELIV_O2_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_O2_TOTAL_MAX: MdcCode = MdcCode::new(153153);

/// `153154^MDC_VOL_DELIV_O2_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_O2_TOTAL_MIN: MdcCode = MdcCode::new(153154);

/// `153155^MDC_VOL_DELIV_O2_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_O2_TOTAL_MEAN: MdcCode = MdcCode::new(153155);

/// `153156^MDC_FLOW_O2_FG^MDC`, partition 2.
pub const FLOW_O2_FG: MdcCode = MdcCode::new(153156);

/// `153157^MDC_FLOW_O2_FG_MAX^MDC`, partition 2.
pub const FLOW_O2_FG_MAX: MdcCode = MdcCode::new(153157);

/// `153158^MDC_FLOW_O2_FG_MIN^MDC`, partition 2.
pub const FLOW_O2_FG_MIN: MdcCode = MdcCode::new(153158);

/// `153159^MDC_FLOW_O2_FG_MEAN^MDC`, partition 2.
pub const FLOW_O2_FG_MEAN: MdcCode = MdcCode::new(153159);

/// `153160^MDC_PRESS_O2_SUPPLY^MDC`, partition 2.
pub const PRESS_O2_SUPPLY: MdcCode = MdcCode::new(153160);

/// `153164^MDC_PRESS_O2_CYL^MDC`, partition 2.
pub const PRESS_O2_CYL: MdcCode = MdcCode::new(153164);

/// `153168^MDC_PRESS_O2_CYL_2^MDC`, partition 2.
pub const PRESS_O2_CYL_2: MdcCode = MdcCode::new(153168);

/// `153172^MDC_CONC_AWAY_XE^MDC`, partition 2.
pub const CONC_AWAY_XE: MdcCode = MdcCode::new(153172);

/// `153173^MDC_CONC_AWAY_XE_MAX^MDC`, partition 2.
pub const CONC_AWAY_XE_MAX: MdcCode = MdcCode::new(153173);

/// `153174^MDC_CONC_AWAY_XE_MIN^MDC`, partition 2.
pub const CONC_AWAY_XE_MIN: MdcCode = MdcCode::new(153174);

/// `153175^MDC_CONC_AWAY_XE_MEAN^MDC`, partition 2.
pub const CONC_AWAY_XE_MEAN: MdcCode = MdcCode::new(153175);

/// `153176^MDC_CONC_AWAY_XE_ET^MDC`, partition 2.
pub const CONC_AWAY_XE_ET: MdcCode = MdcCode::new(153176);

/// `153177^MDC_CONC_AWAY_XE_ET_MAX^MDC`, partition 2.
pub const CONC_AWAY_XE_ET_MAX: MdcCode = MdcCode::new(153177);

/// `153178^MDC_CONC_AWAY_XE_ET_MIN^MDC`, partition 2.
pub const CONC_AWAY_XE_ET_MIN: MdcCode = MdcCode::new(153178);

/// `153179^MDC_CONC_AWAY_XE_ET_MEAN^MDC`, partition 2.
pub const CONC_AWAY_XE_ET_MEAN: MdcCode = MdcCode::new(153179);

/// `153180^MDC_CONC_AWAY_XE_EXP^MDC`, partition 2.
pub const CONC_AWAY_XE_EXP: MdcCode = MdcCode::new(153180);

/// `153181^MDC_CONC_AWAY_XE_EXP_MAX^MDC`, partition 2.
pub const CONC_AWAY_XE_EXP_MAX: MdcCode = MdcCode::new(153181);

/// `153182^MDC_CONC_AWAY_XE_EXP_MIN^MDC`, partition 2.
pub const CONC_AWAY_XE_EXP_MIN: MdcCode = MdcCode::new(153182);

/// `153183^MDC_CONC_AWAY_XE_EXP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_XE_EXP_MEAN: MdcCode = MdcCode::new(153183);

/// `153184^MDC_CONC_AWAY_XE_INSP^MDC`, partition 2.
pub const CONC_AWAY_XE_INSP: MdcCode = MdcCode::new(153184);

/// `153185^MDC_CONC_AWAY_XE_INSP_MAX^MDC`, partition 2.
pub const CONC_AWAY_XE_INSP_MAX: MdcCode = MdcCode::new(153185);

/// `153186^MDC_CONC_AWAY_XE_INSP_MIN^MDC`, partition 2.
pub const CONC_AWAY_XE_INSP_MIN: MdcCode = MdcCode::new(153186);

/// `153187^MDC_CONC_AWAY_XE_INSP_MEAN^MDC`, partition 2.
pub const CONC_AWAY_XE_INSP_MEAN: MdcCode = MdcCode::new(153187);

/// `153188^MDC_CONC_GASDLV_XE^MDC`, partition 2.
pub const CONC_GASDLV_XE: MdcCode = MdcCode::new(153188);

/// `153192^MDC_CONC_GASDLV_XE_EXP^MDC`, partition 2.
pub const CONC_GASDLV_XE_EXP: MdcCode = MdcCode::new(153192);

/// `153196^MDC_CONC_GASDLV_XE_INSP^MDC`, partition 2.
pub const CONC_GASDLV_XE_INSP: MdcCode = MdcCode::new(153196);

/// `153200^MDC_VOL_DELIV_XE_CASE^MDC`, partition 2.
pub const VOL_DELIV_XE_CASE: MdcCode = MdcCode::new(153200);

/// `153201^MDC_VOL_DELIV_XE_CASE_MAX^MDC`, partition 2.
pub const VOL_DELIV_XE_CASE_MAX: MdcCode = MdcCode::new(153201);

/// `153202^MDC_VOL_DELIV_XE_CASE_MIN^MDC`, partition 2.
pub const VOL_DELIV_XE_CASE_MIN: MdcCode = MdcCode::new(153202);

/// `153203^MDC_VOL_DELIV_XE_CASE_MEAN^MDC`, partition 2.
pub const VOL_DELIV_XE_CASE_MEAN: MdcCode = MdcCode::new(153203);

/// `153204^MDC_VOL_DELIV_XE_TOTAL^MDC`, partition 2.
pub const VOL_DELIV_XE_TOTAL: MdcCode = MdcCode::new(153204);

/// `153205^MDC_VOL_DELIV_XE_TOTAL_MAX^MDC`, partition 2.
pub const VOL_DELIV_XE_TOTAL_MAX: MdcCode = MdcCode::new(153205);

/// `153206^MDC_VOL_DELIV_XE_TOTAL_MIN^MDC`, partition 2.
pub const VOL_DELIV_XE_TOTAL_MIN: MdcCode = MdcCode::new(153206);

/// `153207^MDC_VOL_DELIV_XE_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_DELIV_XE_TOTAL_MEAN: MdcCode = MdcCode::new(153207);

/// `153208^MDC_VOL_AWAY_TIDAL_PER_IBW^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_PER_IBW: MdcCode = MdcCode::new(153208);

/// `153209^MDC_VOL_AWAY_TIDAL_PER_IBW_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_PER_IBW_MAX: MdcCode = MdcCode::new(153209);

/// `153210^MDC_VOL_AWAY_TIDAL_PER_IBW_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_PER_IBW_MIN: MdcCode = MdcCode::new(153210);

/// `153211^MDC_VOL_AWAY_TIDAL_PER_IBW_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_PER_IBW_MEAN: MdcCode = MdcCode::new(153211);

/// `153212^MDC_VENT_VOL_TIDAL_TARGET_AUTO^MDC`, partition 2.
pub const VENT_VOL_TIDAL_TARGET_AUTO: MdcCode = MdcCode::new(153212);

/// `153213^MDC_VENT_VOL_TIDAL_TARGET_AUTO_MAX^MDC`, partition 2.
pub const VENT_VOL_TIDAL_TARGET_AUTO_MAX: MdcCode = MdcCode::new(153213);

/// `153214^MDC_VENT_VOL_TIDAL_TARGET_AUTO_MIN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_TARGET_AUTO_MIN: MdcCode = MdcCode::new(153214);

/// `153215^MDC_VENT_VOL_TIDAL_TARGET_AUTO_MEAN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_TARGET_AUTO_MEAN: MdcCode = MdcCode::new(153215);

/// `153216^MDC_VENT_VOL_TIDAL_BACKUP^MDC`, partition 2.
pub const VENT_VOL_TIDAL_BACKUP: MdcCode = MdcCode::new(153216);

/// `153217^MDC_VENT_VOL_TIDAL_BACKUP_MAX^MDC`, partition 2.
pub const VENT_VOL_TIDAL_BACKUP_MAX: MdcCode = MdcCode::new(153217);

/// `153218^MDC_VENT_VOL_TIDAL_BACKUP_MIN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_BACKUP_MIN: MdcCode = MdcCode::new(153218);

/// `153219^MDC_VENT_VOL_TIDAL_BACKUP_MEAN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_BACKUP_MEAN: MdcCode = MdcCode::new(153219);

/// `153220^MDC_VENT_VOL_TIDAL_INSP^MDC`, partition 2.
pub const VENT_VOL_TIDAL_INSP: MdcCode = MdcCode::new(153220);

/// `153221^MDC_VENT_VOL_TIDAL_INSP_MAX^MDC`, partition 2.
pub const VENT_VOL_TIDAL_INSP_MAX: MdcCode = MdcCode::new(153221);

/// `153222^MDC_VENT_VOL_TIDAL_INSP_MIN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_INSP_MIN: MdcCode = MdcCode::new(153222);

/// `153223^MDC_VENT_VOL_TIDAL_INSP_MEAN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_INSP_MEAN: MdcCode = MdcCode::new(153223);

/// `153224^MDC_VENT_VOL_LEAK_PERCENT^MDC`, partition 2.
pub const VENT_VOL_LEAK_PERCENT: MdcCode = MdcCode::new(153224);

/// `153225^MDC_VENT_VOL_LEAK_PERCENT_MAX^MDC`, partition 2.
pub const VENT_VOL_LEAK_PERCENT_MAX: MdcCode = MdcCode::new(153225);

/// `153226^MDC_VENT_VOL_LEAK_PERCENT_MIN^MDC`, partition 2.
pub const VENT_VOL_LEAK_PERCENT_MIN: MdcCode = MdcCode::new(153226);

/// `153227^MDC_VENT_VOL_LEAK_PERCENT_MEAN^MDC`, partition 2.
pub const VENT_VOL_LEAK_PERCENT_MEAN: MdcCode = MdcCode::new(153227);

/// `153228^MDC_VOL_MINUTE_AWAY_IBW_REF^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_REF: MdcCode = MdcCode::new(153228);

/// `153229^MDC_VOL_MINUTE_AWAY_IBW_REF_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_REF_MAX: MdcCode = MdcCode::new(153229);

/// `153230^MDC_VOL_MINUTE_AWAY_IBW_REF_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_REF_MIN: MdcCode = MdcCode::new(153230);

/// `153231^MDC_VOL_MINUTE_AWAY_IBW_REF_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_REF_MEAN: MdcCode = MdcCode::new(153231);

/// `153232^MDC_VOL_MINUTE_AWAY_IBW_PCTOF_REF^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_PCTOF_REF: MdcCode = MdcCode::new(153232);

/// `153236^MDC_VOL_MINUTE_AWAY_IBW_TARGET^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_TARGET: MdcCode = MdcCode::new(153236);

/// `153237^MDC_VOL_MINUTE_AWAY_IBW_TARGET_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_TARGET_MAX: MdcCode = MdcCode::new(153237);

/// `153238^MDC_VOL_MINUTE_AWAY_IBW_TARGET_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_TARGET_MIN: MdcCode = MdcCode::new(153238);

/// `153239^MDC_VOL_MINUTE_AWAY_IBW_TARGET_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_IBW_TARGET_MEAN: MdcCode = MdcCode::new(153239);

/// `153240^MDC_VENT_VOL_MINUTE_LUNG_ALV^MDC`, partition 2.
pub const VENT_VOL_MINUTE_LUNG_ALV: MdcCode = MdcCode::new(153240);

/// `153241^MDC_VENT_VOL_MINUTE_LUNG_ALV_MAX^MDC`, partition 2.
pub const VENT_VOL_MINUTE_LUNG_ALV_MAX: MdcCode = MdcCode::new(153241);

/// `153242^MDC_VENT_VOL_MINUTE_LUNG_ALV_MIN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_LUNG_ALV_MIN: MdcCode = MdcCode::new(153242);

/// `153243^MDC_VENT_VOL_MINUTE_LUNG_ALV_MEAN^MDC`, partition 2.
pub const VENT_VOL_MINUTE_LUNG_ALV_MEAN: MdcCode = MdcCode::new(153243);

/// `153244^MDC_PRESS_GASTRIC^MDC`, partition 2.
pub const PRESS_GASTRIC: MdcCode = MdcCode::new(153244);

/// `153248^MDC_PRESS_TRANSPULM^MDC`, partition 2.
pub const PRESS_TRANSPULM: MdcCode = MdcCode::new(153248);

/// `153252^MDC_PRESS_ETT_CUFF^MDC`, partition 2.
pub const PRESS_ETT_CUFF: MdcCode = MdcCode::new(153252);

/// `153256^MDC_PRESS_ETT_CUFF_END_EXH^MDC`, partition 2.
pub const PRESS_ETT_CUFF_END_EXH: MdcCode = MdcCode::new(153256);

/// `153260^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT: MdcCode = MdcCode::new(153260);

/// `153261^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_MAX: MdcCode = MdcCode::new(153261);

/// `153262^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_MIN: MdcCode = MdcCode::new(153262);

/// `153263^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_MEAN: MdcCode = MdcCode::new(153263);

/// `153264^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT: MdcCode = MdcCode::new(153264);

/// `153265^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_MAX: MdcCode = MdcCode::new(153265);

/// `153266^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_MIN: MdcCode = MdcCode::new(153266);

/// `153267^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_MEAN: MdcCode = MdcCode::new(153267);

/// `153272^MDC_VENT_FLOW_THRESH_END_INSP_PERCENT^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP_PERCENT: MdcCode = MdcCode::new(153272);

/// `153273^MDC_VENT_FLOW_THRESH_END_INSP_PERCENT_MAX^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP_PERCENT_MAX: MdcCode = MdcCode::new(153273);

/// `153274^MDC_VENT_FLOW_THRESH_END_INSP_PERCENT_MIN^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP_PERCENT_MIN: MdcCode = MdcCode::new(153274);

/// `153275^MDC_VENT_FLOW_THRESH_END_INSP_PERCENT_MEAN^MDC`, partition 2.
pub const VENT_FLOW_THRESH_END_INSP_PERCENT_MEAN: MdcCode = MdcCode::new(153275);

/// `153276^MDC_WORK_OF_BREATHING_PATIENT^MDC`, partition 2.
pub const WORK_OF_BREATHING_PATIENT: MdcCode = MdcCode::new(153276);

/// `153280^MDC_WORK_OF_BREATHING_PATIENT_RESISTIVE^MDC`, partition 2.
pub const WORK_OF_BREATHING_PATIENT_RESISTIVE: MdcCode = MdcCode::new(153280);

/// `153284^MDC_WORK_OF_BREATHING_PATIENT_ELASTIC^MDC`, partition 2.
pub const WORK_OF_BREATHING_PATIENT_ELASTIC: MdcCode = MdcCode::new(153284);

/// `153288^MDC_WORK_OF_BREATHING_VENTILATOR^MDC`, partition 2.
pub const WORK_OF_BREATHING_VENTILATOR: MdcCode = MdcCode::new(153288);

/// `153292^MDC_WORK_OF_BREATHING_IMPOSED^MDC`, partition 2.
pub const WORK_OF_BREATHING_IMPOSED: MdcCode = MdcCode::new(153292);

/// `153296^MDC_PRESS_TIME_PRODUCT_INSP^MDC`, partition 2.
pub const PRESS_TIME_PRODUCT_INSP: MdcCode = MdcCode::new(153296);

/// `153300^MDC_VENT_TUBE_COMPENSATION_LEVEL^MDC`, partition 2.
pub const VENT_TUBE_COMPENSATION_LEVEL: MdcCode = MdcCode::new(153300);

/// `153301^MDC_VENT_TUBE_COMPENSATION_LEVEL_MAX^MDC`, partition 2.
pub const VENT_TUBE_COMPENSATION_LEVEL_MAX: MdcCode = MdcCode::new(153301);

/// `153302^MDC_VENT_TUBE_COMPENSATION_LEVEL_MIN^MDC`, partition 2.
pub const VENT_TUBE_COMPENSATION_LEVEL_MIN: MdcCode = MdcCode::new(153302);

/// `153303^MDC_VENT_TUBE_COMPENSATION_LEVEL_MEAN^MDC`, partition 2.
pub const VENT_TUBE_COMPENSATION_LEVEL_MEAN: MdcCode = MdcCode::new(153303);

/// `153304^MDC_VENT_TUBE_TYPE^MDC`, partition 2.
pub const VENT_TUBE_TYPE: MdcCode = MdcCode::new(153304);

/// `153305^MDC_VENT_TUBE_TYPE_MAX^MDC`, partition 2.
pub const VENT_TUBE_TYPE_MAX: MdcCode = MdcCode::new(153305);

/// `153306^MDC_VENT_TUBE_TYPE_MIN^MDC`, partition 2.
pub const VENT_TUBE_TYPE_MIN: MdcCode = MdcCode::new(153306);

/// `153307^MDC_VENT_TUBE_TYPE_MEAN^MDC`, partition 2.
pub const VENT_TUBE_TYPE_MEAN: MdcCode = MdcCode::new(153307);

/// `153308^MDC_VENT_TUBE_SIZE^MDC`, partition 2.
pub const VENT_TUBE_SIZE: MdcCode = MdcCode::new(153308);

/// `153309^MDC_VENT_TUBE_SIZE_MAX^MDC`, partition 2.
pub const VENT_TUBE_SIZE_MAX: MdcCode = MdcCode::new(153309);

/// `153310^MDC_VENT_TUBE_SIZE_MIN^MDC`, partition 2.
pub const VENT_TUBE_SIZE_MIN: MdcCode = MdcCode::new(153310);

/// `153311^MDC_VENT_TUBE_SIZE_MEAN^MDC`, partition 2.
pub const VENT_TUBE_SIZE_MEAN: MdcCode = MdcCode::new(153311);

/// `153312^MDC_RESP_TIME_CONSTANT_INSP^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_INSP: MdcCode = MdcCode::new(153312);

/// `153313^MDC_RESP_TIME_CONSTANT_INSP_MAX^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_INSP_MAX: MdcCode = MdcCode::new(153313);

/// `153314^MDC_RESP_TIME_CONSTANT_INSP_MIN^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_INSP_MIN: MdcCode = MdcCode::new(153314);

/// `153315^MDC_RESP_TIME_CONSTANT_INSP_MEAN^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_INSP_MEAN: MdcCode = MdcCode::new(153315);

/// `153316^MDC_RESP_TIME_CONSTANT_EXP^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_EXP: MdcCode = MdcCode::new(153316);

/// `153317^MDC_RESP_TIME_CONSTANT_EXP_MAX^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_EXP_MAX: MdcCode = MdcCode::new(153317);

/// `153318^MDC_RESP_TIME_CONSTANT_EXP_MIN^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_EXP_MIN: MdcCode = MdcCode::new(153318);

/// `153319^MDC_RESP_TIME_CONSTANT_EXP_MEAN^MDC`, partition 2.
pub const RESP_TIME_CONSTANT_EXP_MEAN: MdcCode = MdcCode::new(153319);

/// `153320^MDC_CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE: MdcCode = MdcCode::new(153320);

/// `153321^MDC_CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE_MAX^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE_MAX: MdcCode = MdcCode::new(153321);

/// `153322^MDC_CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE_MIN^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE_MIN: MdcCode = MdcCode::new(153322);

/// `153323^MDC_CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE_MEAN^MDC`, partition 2.
pub const CONC_AWAY_CO2_EXP_PLATEAU_ALV_SLOPE_MEAN: MdcCode = MdcCode::new(153323);

/// `153324^MDC_VOL_AWAY_TIDAL_CO2_EXP^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_EXP: MdcCode = MdcCode::new(153324);

/// `153325^MDC_VOL_AWAY_TIDAL_CO2_EXP_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_EXP_MAX: MdcCode = MdcCode::new(153325);

/// `153326^MDC_VOL_AWAY_TIDAL_CO2_EXP_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_EXP_MIN: MdcCode = MdcCode::new(153326);

/// `153327^MDC_VOL_AWAY_TIDAL_CO2_EXP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_EXP_MEAN: MdcCode = MdcCode::new(153327);

/// `153328^MDC_VOL_AWAY_TIDAL_CO2_INSP^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_INSP: MdcCode = MdcCode::new(153328);

/// `153329^MDC_VOL_AWAY_TIDAL_CO2_INSP_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_INSP_MAX: MdcCode = MdcCode::new(153329);

/// `153330^MDC_VOL_AWAY_TIDAL_CO2_INSP_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_INSP_MIN: MdcCode = MdcCode::new(153330);

/// `153331^MDC_VOL_AWAY_TIDAL_CO2_INSP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_CO2_INSP_MEAN: MdcCode = MdcCode::new(153331);

/// `153332^MDC_VOL_AWAY_TIDAL_O2_EXP^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_EXP: MdcCode = MdcCode::new(153332);

/// `153333^MDC_VOL_AWAY_TIDAL_O2_EXP_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_EXP_MAX: MdcCode = MdcCode::new(153333);

/// `153334^MDC_VOL_AWAY_TIDAL_O2_EXP_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_EXP_MIN: MdcCode = MdcCode::new(153334);

/// `153335^MDC_VOL_AWAY_TIDAL_O2_EXP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_EXP_MEAN: MdcCode = MdcCode::new(153335);

/// `153336^MDC_VOL_AWAY_TIDAL_O2_INSP^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_INSP: MdcCode = MdcCode::new(153336);

/// `153337^MDC_VOL_AWAY_TIDAL_O2_INSP_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_INSP_MAX: MdcCode = MdcCode::new(153337);

/// `153338^MDC_VOL_AWAY_TIDAL_O2_INSP_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_INSP_MIN: MdcCode = MdcCode::new(153338);

/// `153339^MDC_VOL_AWAY_TIDAL_O2_INSP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_O2_INSP_MEAN: MdcCode = MdcCode::new(153339);

/// `153360^MDC_NEB_CYCLES_REMAIN^MDC`, partition 2.
pub const NEB_CYCLES_REMAIN: MdcCode = MdcCode::new(153360);

/// `153364^MDC_NEB_TIME_PD_REMAIN_CURR_CYCLE^MDC`, partition 2.
pub const NEB_TIME_PD_REMAIN_CURR_CYCLE: MdcCode = MdcCode::new(153364);

/// `153368^MDC_NEB_TIME_PD_REMAIN_TOTAL^MDC`, partition 2.
pub const NEB_TIME_PD_REMAIN_TOTAL: MdcCode = MdcCode::new(153368);

/// `153372^MDC_NEB_TIME_PD_ELAPSED_CURR_CYCLE^MDC`, partition 2.
pub const NEB_TIME_PD_ELAPSED_CURR_CYCLE: MdcCode = MdcCode::new(153372);

/// `153376^MDC_NEB_TIME_PD_ELAPSED_TOTAL^MDC`, partition 2.
pub const NEB_TIME_PD_ELAPSED_TOTAL: MdcCode = MdcCode::new(153376);

/// `153380^MDC_NEB_VOL_FLUID_REMAIN_CURR_CYCLE^MDC`, partition 2.
pub const NEB_VOL_FLUID_REMAIN_CURR_CYCLE: MdcCode = MdcCode::new(153380);

/// `153384^MDC_NEB_VOL_FLUID_REMAIN_TOTAL^MDC`, partition 2.
pub const NEB_VOL_FLUID_REMAIN_TOTAL: MdcCode = MdcCode::new(153384);

/// `153388^MDC_NEB_VOL_FLUID_DELIV_CURR_CYCLE^MDC`, partition 2.
pub const NEB_VOL_FLUID_DELIV_CURR_CYCLE: MdcCode = MdcCode::new(153388);

/// `153392^MDC_NEB_VOL_FLUID_DELIV_TOTAL^MDC`, partition 2.
pub const NEB_VOL_FLUID_DELIV_TOTAL: MdcCode = MdcCode::new(153392);

/// `153396^MDC_VENT_FLOW_NEBULIZER^MDC`, partition 2.
pub const VENT_FLOW_NEBULIZER: MdcCode = MdcCode::new(153396);

/// `153397^MDC_VENT_FLOW_NEBULIZER_MAX^MDC`, partition 2.
pub const VENT_FLOW_NEBULIZER_MAX: MdcCode = MdcCode::new(153397);

/// `153398^MDC_VENT_FLOW_NEBULIZER_MIN^MDC`, partition 2.
pub const VENT_FLOW_NEBULIZER_MIN: MdcCode = MdcCode::new(153398);

/// `153399^MDC_VENT_FLOW_NEBULIZER_MEAN^MDC`, partition 2.
pub const VENT_FLOW_NEBULIZER_MEAN: MdcCode = MdcCode::new(153399);

/// `153464^MDC_VENT_PRESS_AWAY_INSP^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP: MdcCode = MdcCode::new(153464);

/// `153465^MDC_VENT_PRESS_AWAY_INSP_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP_MAX: MdcCode = MdcCode::new(153465);

/// `153466^MDC_VENT_PRESS_AWAY_INSP_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP_MIN: MdcCode = MdcCode::new(153466);

/// `153467^MDC_VENT_PRESS_AWAY_INSP_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_INSP_MEAN: MdcCode = MdcCode::new(153467);

/// `153468^MDC_VENT_PRESS_AWAY_EXP^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP: MdcCode = MdcCode::new(153468);

/// `153469^MDC_VENT_PRESS_AWAY_EXP_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP_MAX: MdcCode = MdcCode::new(153469);

/// `153470^MDC_VENT_PRESS_AWAY_EXP_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP_MIN: MdcCode = MdcCode::new(153470);

/// `153471^MDC_VENT_PRESS_AWAY_EXP_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_EXP_MEAN: MdcCode = MdcCode::new(153471);

/// `153472^MDC_VOL_AWAY_TIDAL_INSP_BTSD_AZC^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_AZC: MdcCode = MdcCode::new(153472);

/// `153473^MDC_VOL_AWAY_TIDAL_INSP_BTSD_AZC_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_AZC_MAX: MdcCode = MdcCode::new(153473);

/// `153474^MDC_VOL_AWAY_TIDAL_INSP_BTSD_AZC_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_AZC_MIN: MdcCode = MdcCode::new(153474);

/// `153475^MDC_VOL_AWAY_TIDAL_INSP_BTSD_AZC_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_AZC_MEAN: MdcCode = MdcCode::new(153475);

/// `153476^MDC_VOL_AWAY_TIDAL_INSP_BTSD_PS^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_PS: MdcCode = MdcCode::new(153476);

/// `153477^MDC_VOL_AWAY_TIDAL_INSP_BTSD_PS_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_PS_MAX: MdcCode = MdcCode::new(153477);

/// `153478^MDC_VOL_AWAY_TIDAL_INSP_BTSD_PS_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_PS_MIN: MdcCode = MdcCode::new(153478);

/// `153479^MDC_VOL_AWAY_TIDAL_INSP_BTSD_PS_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_INSP_BTSD_PS_MEAN: MdcCode = MdcCode::new(153479);

/// `153484^MDC_TIME_PD_INSP_NORMALIZED^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED: MdcCode = MdcCode::new(153484);

/// `153485^MDC_TIME_PD_INSP_NORMALIZED_MAX^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_MAX: MdcCode = MdcCode::new(153485);

/// `153486^MDC_TIME_PD_INSP_NORMALIZED_MIN^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_MIN: MdcCode = MdcCode::new(153486);

/// `153487^MDC_TIME_PD_INSP_NORMALIZED_MEAN^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_MEAN: MdcCode = MdcCode::new(153487);

/// `153488^MDC_TIME_PD_EXP_NORMALIZED^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED: MdcCode = MdcCode::new(153488);

/// `153489^MDC_TIME_PD_EXP_NORMALIZED_MAX^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_MAX: MdcCode = MdcCode::new(153489);

/// `153490^MDC_TIME_PD_EXP_NORMALIZED_MIN^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_MIN: MdcCode = MdcCode::new(153490);

/// `153491^MDC_TIME_PD_EXP_NORMALIZED_MEAN^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_MEAN: MdcCode = MdcCode::new(153491);

/// `153492^MDC_TIME_PD_INSP_NORMALIZED_PS^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_PS: MdcCode = MdcCode::new(153492);

/// `153493^MDC_TIME_PD_INSP_NORMALIZED_PS_MAX^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_PS_MAX: MdcCode = MdcCode::new(153493);

/// `153494^MDC_TIME_PD_INSP_NORMALIZED_PS_MIN^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_PS_MIN: MdcCode = MdcCode::new(153494);

/// `153495^MDC_TIME_PD_INSP_NORMALIZED_PS_MEAN^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_PS_MEAN: MdcCode = MdcCode::new(153495);

/// `153496^MDC_TIME_PD_EXP_NORMALIZED_PS^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_PS: MdcCode = MdcCode::new(153496);

/// `153497^MDC_TIME_PD_EXP_NORMALIZED_PS_MAX^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_PS_MAX: MdcCode = MdcCode::new(153497);

/// `153498^MDC_TIME_PD_EXP_NORMALIZED_PS_MIN^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_PS_MIN: MdcCode = MdcCode::new(153498);

/// `153499^MDC_TIME_PD_EXP_NORMALIZED_PS_MEAN^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_PS_MEAN: MdcCode = MdcCode::new(153499);

/// `153500^MDC_TIME_PD_INSP_NORMALIZED_HF^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_HF: MdcCode = MdcCode::new(153500);

/// `153501^MDC_TIME_PD_INSP_NORMALIZED_HF_MAX^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_HF_MAX: MdcCode = MdcCode::new(153501);

/// `153502^MDC_TIME_PD_INSP_NORMALIZED_HF_MIN^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_HF_MIN: MdcCode = MdcCode::new(153502);

/// `153503^MDC_TIME_PD_INSP_NORMALIZED_HF_MEAN^MDC`, partition 2.
pub const TIME_PD_INSP_NORMALIZED_HF_MEAN: MdcCode = MdcCode::new(153503);

/// `153504^MDC_TIME_PD_EXP_NORMALIZED_HF^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_HF: MdcCode = MdcCode::new(153504);

/// `153505^MDC_TIME_PD_EXP_NORMALIZED_HF_MAX^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_HF_MAX: MdcCode = MdcCode::new(153505);

/// `153506^MDC_TIME_PD_EXP_NORMALIZED_HF_MIN^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_HF_MIN: MdcCode = MdcCode::new(153506);

/// `153507^MDC_TIME_PD_EXP_NORMALIZED_HF_MEAN^MDC`, partition 2.
pub const TIME_PD_EXP_NORMALIZED_HF_MEAN: MdcCode = MdcCode::new(153507);

/// `153508^MDC_TIME_PD_INSP_BTSD_PS^MDC`, partition 2.
pub const TIME_PD_INSP_BTSD_PS: MdcCode = MdcCode::new(153508);

/// `153509^MDC_TIME_PD_INSP_BTSD_PS_MAX^MDC`, partition 2.
pub const TIME_PD_INSP_BTSD_PS_MAX: MdcCode = MdcCode::new(153509);

/// `153510^MDC_TIME_PD_INSP_BTSD_PS_MIN^MDC`, partition 2.
pub const TIME_PD_INSP_BTSD_PS_MIN: MdcCode = MdcCode::new(153510);

/// `153511^MDC_TIME_PD_INSP_BTSD_PS_MEAN^MDC`, partition 2.
pub const TIME_PD_INSP_BTSD_PS_MEAN: MdcCode = MdcCode::new(153511);

/// `153512^MDC_VENT_TIME_PD_P100MS^MDC`, partition 2.
pub const VENT_TIME_PD_P100MS: MdcCode = MdcCode::new(153512);

/// `153513^MDC_VENT_TIME_PD_P100MS_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_P100MS_MAX: MdcCode = MdcCode::new(153513);

/// `153514^MDC_VENT_TIME_PD_P100MS_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_P100MS_MIN: MdcCode = MdcCode::new(153514);

/// `153515^MDC_VENT_TIME_PD_P100MS_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_P100MS_MEAN: MdcCode = MdcCode::new(153515);

/// `153516^MDC_VENT_COMPL_SYSTEM^MDC`, partition 2.
pub const VENT_COMPL_SYSTEM: MdcCode = MdcCode::new(153516);

/// `153517^MDC_VENT_COMPL_SYSTEM_MAX^MDC`, partition 2.
pub const VENT_COMPL_SYSTEM_MAX: MdcCode = MdcCode::new(153517);

/// `153518^MDC_VENT_COMPL_SYSTEM_MIN^MDC`, partition 2.
pub const VENT_COMPL_SYSTEM_MIN: MdcCode = MdcCode::new(153518);

/// `153519^MDC_VENT_COMPL_SYSTEM_MEAN^MDC`, partition 2.
pub const VENT_COMPL_SYSTEM_MEAN: MdcCode = MdcCode::new(153519);

/// `153520^MDC_VENT_COMPL_BREATHING_CIRCUIT^MDC`, partition 2.
pub const VENT_COMPL_BREATHING_CIRCUIT: MdcCode = MdcCode::new(153520);

/// `153521^MDC_VENT_COMPL_BREATHING_CIRCUIT_MAX^MDC`, partition 2.
pub const VENT_COMPL_BREATHING_CIRCUIT_MAX: MdcCode = MdcCode::new(153521);

/// `153522^MDC_VENT_COMPL_BREATHING_CIRCUIT_MIN^MDC`, partition 2.
pub const VENT_COMPL_BREATHING_CIRCUIT_MIN: MdcCode = MdcCode::new(153522);

/// `153523^MDC_VENT_COMPL_BREATHING_CIRCUIT_MEAN^MDC`, partition 2.
pub const VENT_COMPL_BREATHING_CIRCUIT_MEAN: MdcCode = MdcCode::new(153523);

/// `153524^MDC_VOL_AWAY_TIDAL_HF^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_HF: MdcCode = MdcCode::new(153524);

/// `153525^MDC_VOL_AWAY_TIDAL_HF_MAX^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_HF_MAX: MdcCode = MdcCode::new(153525);

/// `153526^MDC_VOL_AWAY_TIDAL_HF_MIN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_HF_MIN: MdcCode = MdcCode::new(153526);

/// `153527^MDC_VOL_AWAY_TIDAL_HF_MEAN^MDC`, partition 2.
pub const VOL_AWAY_TIDAL_HF_MEAN: MdcCode = MdcCode::new(153527);

/// `153528^MDC_VENT_RESP_RATE_HF^MDC`, partition 2.
pub const VENT_RESP_RATE_HF: MdcCode = MdcCode::new(153528);

/// `153529^MDC_VENT_RESP_RATE_HF_MAX^MDC`, partition 2.
pub const VENT_RESP_RATE_HF_MAX: MdcCode = MdcCode::new(153529);

/// `153530^MDC_VENT_RESP_RATE_HF_MIN^MDC`, partition 2.
pub const VENT_RESP_RATE_HF_MIN: MdcCode = MdcCode::new(153530);

/// `153531^MDC_VENT_RESP_RATE_HF_MEAN^MDC`, partition 2.
pub const VENT_RESP_RATE_HF_MEAN: MdcCode = MdcCode::new(153531);

/// `153532^MDC_PRESS_AWAY_MEAN_HF^MDC`, partition 2.
pub const PRESS_AWAY_MEAN_HF: MdcCode = MdcCode::new(153532);

/// `153533^MDC_PRESS_AWAY_MEAN_HF_MAX^MDC`, partition 2.
pub const PRESS_AWAY_MEAN_HF_MAX: MdcCode = MdcCode::new(153533);

/// `153534^MDC_PRESS_AWAY_MEAN_HF_MIN^MDC`, partition 2.
pub const PRESS_AWAY_MEAN_HF_MIN: MdcCode = MdcCode::new(153534);

/// `153535^MDC_PRESS_AWAY_MEAN_HF_MEAN^MDC`, partition 2.
pub const PRESS_AWAY_MEAN_HF_MEAN: MdcCode = MdcCode::new(153535);

/// `153536^MDC_VENT_PRESS_AUX^MDC`, partition 2.
pub const VENT_PRESS_AUX: MdcCode = MdcCode::new(153536);

/// `153537^MDC_VENT_PRESS_AUX_MAX^MDC`, partition 2.
pub const VENT_PRESS_AUX_MAX: MdcCode = MdcCode::new(153537);

/// `153538^MDC_VENT_PRESS_AUX_MIN^MDC`, partition 2.
pub const VENT_PRESS_AUX_MIN: MdcCode = MdcCode::new(153538);

/// `153539^MDC_VENT_PRESS_AUX_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AUX_MEAN: MdcCode = MdcCode::new(153539);

/// `153540^MDC_VENT_PRESS_AWAY_RISETIME_BTSD_SAZC^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_BTSD_SAZC: MdcCode = MdcCode::new(153540);

/// `153541^MDC_VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_MAX: MdcCode = MdcCode::new(153541);

/// `153542^MDC_VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_MIN: MdcCode = MdcCode::new(153542);

/// `153543^MDC_VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_MEAN: MdcCode = MdcCode::new(153543);

/// `153544^MDC_VENT_FLOW_AWAY_RISETIME_CTLD^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD: MdcCode = MdcCode::new(153544);

/// `153545^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_MAX^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_MAX: MdcCode = MdcCode::new(153545);

/// `153546^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_MIN^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_MIN: MdcCode = MdcCode::new(153546);

/// `153547^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_MEAN^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_MEAN: MdcCode = MdcCode::new(153547);

/// `153548^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT: MdcCode = MdcCode::new(153548);

/// `153549^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_MAX^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_MAX: MdcCode = MdcCode::new(153549);

/// `153550^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_MIN^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_MIN: MdcCode = MdcCode::new(153550);

/// `153551^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_MEAN^MDC`, partition 2.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_MEAN: MdcCode = MdcCode::new(153551);

/// `153552^MDC_VENT_VOL_TIDAL_DELIV^MDC`, partition 2.
pub const VENT_VOL_TIDAL_DELIV: MdcCode = MdcCode::new(153552);

/// `153553^MDC_VENT_VOL_TIDAL_DELIV_MAX^MDC`, partition 2.
pub const VENT_VOL_TIDAL_DELIV_MAX: MdcCode = MdcCode::new(153553);

/// `153554^MDC_VENT_VOL_TIDAL_DELIV_MIN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_DELIV_MIN: MdcCode = MdcCode::new(153554);

/// `153555^MDC_VENT_VOL_TIDAL_DELIV_MEAN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_DELIV_MEAN: MdcCode = MdcCode::new(153555);

/// `153556^MDC_VENT_VOL_TIDAL_LEAK_PI^MDC`, partition 2.
pub const VENT_VOL_TIDAL_LEAK_PI: MdcCode = MdcCode::new(153556);

/// `153557^MDC_VENT_VOL_TIDAL_LEAK_PI_MAX^MDC`, partition 2.
pub const VENT_VOL_TIDAL_LEAK_PI_MAX: MdcCode = MdcCode::new(153557);

/// `153558^MDC_VENT_VOL_TIDAL_LEAK_PI_MIN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_LEAK_PI_MIN: MdcCode = MdcCode::new(153558);

/// `153559^MDC_VENT_VOL_TIDAL_LEAK_PI_MEAN^MDC`, partition 2.
pub const VENT_VOL_TIDAL_LEAK_PI_MEAN: MdcCode = MdcCode::new(153559);

/// `153604^MDC_PRESS_CEREB_PERF^MDC`, partition 2.
pub const PRESS_CEREB_PERF: MdcCode = MdcCode::new(153604);

/// `153605^MDC_PRESS_CEREB_PERF_MAX^MDC`, partition 2.
pub const PRESS_CEREB_PERF_MAX: MdcCode = MdcCode::new(153605);

/// `153606^MDC_PRESS_CEREB_PERF_MIN^MDC`, partition 2.
pub const PRESS_CEREB_PERF_MIN: MdcCode = MdcCode::new(153606);

/// `153607^MDC_PRESS_CEREB_PERF_MEAN^MDC`, partition 2.
pub const PRESS_CEREB_PERF_MEAN: MdcCode = MdcCode::new(153607);

/// `153608^MDC_PRESS_INTRA_CRAN^MDC`, partition 2.
pub const PRESS_INTRA_CRAN: MdcCode = MdcCode::new(153608);

/// `153609^MDC_PRESS_INTRA_CRAN_SYS^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_SYS: MdcCode = MdcCode::new(153609);

/// `153610^MDC_PRESS_INTRA_CRAN_DIA^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_DIA: MdcCode = MdcCode::new(153610);

/// `153611^MDC_PRESS_INTRA_CRAN_MEAN^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_MEAN: MdcCode = MdcCode::new(153611);

/// `153612^MDC_PRESS_INTRA_CRAN_EPIDURAL^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_EPIDURAL: MdcCode = MdcCode::new(153612);

/// `153613^MDC_PRESS_INTRA_CRAN_EPIDURAL_SYS^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_EPIDURAL_SYS: MdcCode = MdcCode::new(153613);

/// `153614^MDC_PRESS_INTRA_CRAN_EPIDURAL_DIA^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_EPIDURAL_DIA: MdcCode = MdcCode::new(153614);

/// `153615^MDC_PRESS_INTRA_CRAN_EPIDURAL_MEAN^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_EPIDURAL_MEAN: MdcCode = MdcCode::new(153615);

/// `153616^MDC_PRESS_INTRA_CRAN_SUBDURAL^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_SUBDURAL: MdcCode = MdcCode::new(153616);

/// `153617^MDC_PRESS_INTRA_CRAN_SUBDURAL_SYS^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_SUBDURAL_SYS: MdcCode = MdcCode::new(153617);

/// `153618^MDC_PRESS_INTRA_CRAN_SUBDURAL_DIA^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_SUBDURAL_DIA: MdcCode = MdcCode::new(153618);

/// `153619^MDC_PRESS_INTRA_CRAN_SUBDURAL_MEAN^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_SUBDURAL_MEAN: MdcCode = MdcCode::new(153619);

/// `153620^MDC_PRESS_INTRA_CRAN_TISS^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_TISS: MdcCode = MdcCode::new(153620);

/// `153621^MDC_PRESS_INTRA_CRAN_TISS_SYS^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_TISS_SYS: MdcCode = MdcCode::new(153621);

/// `153622^MDC_PRESS_INTRA_CRAN_TISS_DIA^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_TISS_DIA: MdcCode = MdcCode::new(153622);

/// `153623^MDC_PRESS_INTRA_CRAN_TISS_MEAN^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_TISS_MEAN: MdcCode = MdcCode::new(153623);

/// `153624^MDC_PRESS_INTRA_CRAN_VENT^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_VENT: MdcCode = MdcCode::new(153624);

/// `153625^MDC_PRESS_INTRA_CRAN_VENT_SYS^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_VENT_SYS: MdcCode = MdcCode::new(153625);

/// `153626^MDC_PRESS_INTRA_CRAN_VENT_DIA^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_VENT_DIA: MdcCode = MdcCode::new(153626);

/// `153627^MDC_PRESS_INTRA_CRAN_VENT_MEAN^MDC`, partition 2.
pub const PRESS_INTRA_CRAN_VENT_MEAN: MdcCode = MdcCode::new(153627);

/// `153636^MDC_EEG_SIGNAL_QUALITY_INDEX^MDC`, partition 2.
pub const EEG_SIGNAL_QUALITY_INDEX: MdcCode = MdcCode::new(153636);

/// `153640^MDC_EMG_ELEC_POTL_MUSCL^MDC`, partition 2.
pub const EMG_ELEC_POTL_MUSCL: MdcCode = MdcCode::new(153640);

/// `153644^MDC_EEG_BISPECTRAL_INDEX^MDC`, partition 2.
pub const EEG_BISPECTRAL_INDEX: MdcCode = MdcCode::new(153644);

/// `153648^MDC_EEG_ENTROPY_RESPONSE^MDC`, partition 2.
pub const EEG_ENTROPY_RESPONSE: MdcCode = MdcCode::new(153648);

/// `153652^MDC_EEG_ENTROPY_STATE^MDC`, partition 2.
pub const EEG_ENTROPY_STATE: MdcCode = MdcCode::new(153652);

/// `153656^MDC_EEG_SNAP_INDEX^MDC`, partition 2.
pub const EEG_SNAP_INDEX: MdcCode = MdcCode::new(153656);

/// `153660^MDC_EEG_PATIENT_STATE_INDEX^MDC`, partition 2.
pub const EEG_PATIENT_STATE_INDEX: MdcCode = MdcCode::new(153660);

/// `153856^MDC_CIRCUM_HEAD^MDC`, partition 2.
pub const CIRCUM_HEAD: MdcCode = MdcCode::new(153856);

/// `153860^MDC_COMPL_INTRA_CRAN^MDC`, partition 2.
pub const COMPL_INTRA_CRAN: MdcCode = MdcCode::new(153860);

/// `153861^MDC_COMPL_INTRA_CRAN_MAX^MDC`, partition 2.
pub const COMPL_INTRA_CRAN_MAX: MdcCode = MdcCode::new(153861);

/// `153862^MDC_COMPL_INTRA_CRAN_MIN^MDC`, partition 2.
pub const COMPL_INTRA_CRAN_MIN: MdcCode = MdcCode::new(153862);

/// `153863^MDC_COMPL_INTRA_CRAN_MEAN^MDC`, partition 2.
pub const COMPL_INTRA_CRAN_MEAN: MdcCode = MdcCode::new(153863);

/// `153892^MDC_TIME_PD_PUPIL_REACT_LEFT^MDC`, partition 2.
pub const TIME_PD_PUPIL_REACT_LEFT: MdcCode = MdcCode::new(153892);

/// `153896^MDC_TIME_PD_PUPIL_REACT_RIGHT^MDC`, partition 2.
pub const TIME_PD_PUPIL_REACT_RIGHT: MdcCode = MdcCode::new(153896);

/// `153900^MDC_EEG_ELEC_POTL_CRTX^MDC`, partition 2.
pub const EEG_ELEC_POTL_CRTX: MdcCode = MdcCode::new(153900);

/// `153980^MDC_EEG_FREQ_PWR_SPEC_CRTX_DOM_MEAN^MDC`, partition 2.
pub const EEG_FREQ_PWR_SPEC_CRTX_DOM_MEAN: MdcCode = MdcCode::new(153980);

/// `153984^MDC_EEG_FREQ_PWR_SPEC_CRTX_MEDIAN^MDC`, partition 2.
pub const EEG_FREQ_PWR_SPEC_CRTX_MEDIAN: MdcCode = MdcCode::new(153984);

/// `153988^MDC_EEG_FREQ_PWR_SPEC_CRTX_PEAK^MDC`, partition 2.
pub const EEG_FREQ_PWR_SPEC_CRTX_PEAK: MdcCode = MdcCode::new(153988);

/// `153992^MDC_EEG_FREQ_PWR_SPEC_CRTX_SPECTRAL_EDGE^MDC`, partition 2.
pub const EEG_FREQ_PWR_SPEC_CRTX_SPECTRAL_EDGE: MdcCode = MdcCode::new(153992);

/// `154028^MDC_EEG_NUM_SPK^MDC`, partition 2.
pub const EEG_NUM_SPK: MdcCode = MdcCode::new(154028);

/// `154032^MDC_EEG_NUM_SEIZ^MDC`, partition 2.
pub const EEG_NUM_SEIZ: MdcCode = MdcCode::new(154032);

/// `154036^MDC_EEG_PWR_SPEC_CSA^MDC`, partition 2.
pub const EEG_PWR_SPEC_CSA: MdcCode = MdcCode::new(154036);

/// `154040^MDC_EEG_PWR_SPEC_TOT^MDC`, partition 2.
pub const EEG_PWR_SPEC_TOT: MdcCode = MdcCode::new(154040);

/// `154068^MDC_EEG_PWR_SPEC_ALPHA_REL^MDC`, partition 2.
pub const EEG_PWR_SPEC_ALPHA_REL: MdcCode = MdcCode::new(154068);

/// `154072^MDC_EEG_PWR_SPEC_BETA_REL^MDC`, partition 2.
pub const EEG_PWR_SPEC_BETA_REL: MdcCode = MdcCode::new(154072);

/// `154076^MDC_EEG_PWR_SPEC_DELTA_REL^MDC`, partition 2.
pub const EEG_PWR_SPEC_DELTA_REL: MdcCode = MdcCode::new(154076);

/// `154080^MDC_EEG_PWR_SPEC_THETA_REL^MDC`, partition 2.
pub const EEG_PWR_SPEC_THETA_REL: MdcCode = MdcCode::new(154080);

/// `154977^MDC_EEG_PAROX_CRTX_SPK_CNT^MDC`, partition 2.
pub const EEG_PAROX_CRTX_SPK_CNT: MdcCode = MdcCode::new(154977);

/// `155024^MDC_EEG_PAROX_CRTX_BURST_SUPPRN^MDC`, partition 2.
pub const EEG_PAROX_CRTX_BURST_SUPPRN: MdcCode = MdcCode::new(155024);

/// `156241^MDC_EEG_PAROX_CRTX_BURST_CNT^MDC`, partition 2.
pub const EEG_PAROX_CRTX_BURST_CNT: MdcCode = MdcCode::new(156241);

/// `156242^MDC_EEG_PAROX_CRTX_BURST_RATE^MDC`, partition 2.
pub const EEG_PAROX_CRTX_BURST_RATE: MdcCode = MdcCode::new(156242);

/// `157704^MDC_FLOW_FLUID_DRAIN_INSTANT^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_INSTANT: MdcCode = MdcCode::new(157704);

/// `157705^MDC_FLOW_FLUID_DRAIN_INSTANT_MAX^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_INSTANT_MAX: MdcCode = MdcCode::new(157705);

/// `157706^MDC_FLOW_FLUID_DRAIN_INSTANT_MIN^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_INSTANT_MIN: MdcCode = MdcCode::new(157706);

/// `157707^MDC_FLOW_FLUID_DRAIN_INSTANT_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_INSTANT_MEAN: MdcCode = MdcCode::new(157707);

/// `157712^MDC_FLOW_FLUID_DRAIN_PREV_HR^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_PREV_HR: MdcCode = MdcCode::new(157712);

/// `157713^MDC_FLOW_FLUID_DRAIN_PREV_HR_MAX^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_PREV_HR_MAX: MdcCode = MdcCode::new(157713);

/// `157714^MDC_FLOW_FLUID_DRAIN_PREV_HR_MIN^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_PREV_HR_MIN: MdcCode = MdcCode::new(157714);

/// `157715^MDC_FLOW_FLUID_DRAIN_PREV_HR_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_DRAIN_PREV_HR_MEAN: MdcCode = MdcCode::new(157715);

/// `157720^MDC_FLOW_FLUID_PREV_HR^MDC`, partition 2.
pub const FLOW_FLUID_PREV_HR: MdcCode = MdcCode::new(157720);

/// `157721^MDC_FLOW_FLUID_PREV_HR_MAX^MDC`, partition 2.
pub const FLOW_FLUID_PREV_HR_MAX: MdcCode = MdcCode::new(157721);

/// `157722^MDC_FLOW_FLUID_PREV_HR_MIN^MDC`, partition 2.
pub const FLOW_FLUID_PREV_HR_MIN: MdcCode = MdcCode::new(157722);

/// `157723^MDC_FLOW_FLUID_PREV_HR_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_PREV_HR_MEAN: MdcCode = MdcCode::new(157723);

/// `157724^MDC_VOL_FLUID_BAL_PD^MDC`, partition 2.
pub const VOL_FLUID_BAL_PD: MdcCode = MdcCode::new(157724);

/// `157725^MDC_VOL_FLUID_BAL_PD_MAX^MDC`, partition 2.
pub const VOL_FLUID_BAL_PD_MAX: MdcCode = MdcCode::new(157725);

/// `157726^MDC_VOL_FLUID_BAL_PD_MIN^MDC`, partition 2.
pub const VOL_FLUID_BAL_PD_MIN: MdcCode = MdcCode::new(157726);

/// `157727^MDC_VOL_FLUID_BAL_PD_MEAN^MDC`, partition 2.
pub const VOL_FLUID_BAL_PD_MEAN: MdcCode = MdcCode::new(157727);

/// `157728^MDC_VOL_FLUID_DRAIN^MDC`, partition 2.
pub const VOL_FLUID_DRAIN: MdcCode = MdcCode::new(157728);

/// `157729^MDC_VOL_FLUID_DRAIN_MAX^MDC`, partition 2.
pub const VOL_FLUID_DRAIN_MAX: MdcCode = MdcCode::new(157729);

/// `157730^MDC_VOL_FLUID_DRAIN_MIN^MDC`, partition 2.
pub const VOL_FLUID_DRAIN_MIN: MdcCode = MdcCode::new(157730);

/// `157731^MDC_VOL_FLUID_DRAIN_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DRAIN_MEAN: MdcCode = MdcCode::new(157731);

/// `157732^MDC_VOL_URINE_BAL_PD^MDC`, partition 2.
pub const VOL_URINE_BAL_PD: MdcCode = MdcCode::new(157732);

/// `157733^MDC_VOL_URINE_BAL_PD_MAX^MDC`, partition 2.
pub const VOL_URINE_BAL_PD_MAX: MdcCode = MdcCode::new(157733);

/// `157734^MDC_VOL_URINE_BAL_PD_MIN^MDC`, partition 2.
pub const VOL_URINE_BAL_PD_MIN: MdcCode = MdcCode::new(157734);

/// `157735^MDC_VOL_URINE_BAL_PD_MEAN^MDC`, partition 2.
pub const VOL_URINE_BAL_PD_MEAN: MdcCode = MdcCode::new(157735);

/// `157736^MDC_VOL_FLUID_COL^MDC`, partition 2.
pub const VOL_FLUID_COL: MdcCode = MdcCode::new(157736);

/// `157737^MDC_VOL_FLUID_COL_MAX^MDC`, partition 2.
pub const VOL_FLUID_COL_MAX: MdcCode = MdcCode::new(157737);

/// `157738^MDC_VOL_FLUID_COL_MIN^MDC`, partition 2.
pub const VOL_FLUID_COL_MIN: MdcCode = MdcCode::new(157738);

/// `157739^MDC_VOL_FLUID_COL_MEAN^MDC`, partition 2.
pub const VOL_FLUID_COL_MEAN: MdcCode = MdcCode::new(157739);

/// `157740^MDC_VOL_FLUID_DRAIN_COL^MDC`, partition 2.
pub const VOL_FLUID_DRAIN_COL: MdcCode = MdcCode::new(157740);

/// `157741^MDC_VOL_FLUID_DRAIN_COL_MAX^MDC`, partition 2.
pub const VOL_FLUID_DRAIN_COL_MAX: MdcCode = MdcCode::new(157741);

/// `157742^MDC_VOL_FLUID_DRAIN_COL_MIN^MDC`, partition 2.
pub const VOL_FLUID_DRAIN_COL_MIN: MdcCode = MdcCode::new(157742);

/// `157743^MDC_VOL_FLUID_DRAIN_COL_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DRAIN_COL_MEAN: MdcCode = MdcCode::new(157743);

/// `157744^MDC_VOL_URINE_COL^MDC`, partition 2.
pub const VOL_URINE_COL: MdcCode = MdcCode::new(157744);

/// `157745^MDC_VOL_URINE_COL_MAX^MDC`, partition 2.
pub const VOL_URINE_COL_MAX: MdcCode = MdcCode::new(157745);

/// `157746^MDC_VOL_URINE_COL_MIN^MDC`, partition 2.
pub const VOL_URINE_COL_MIN: MdcCode = MdcCode::new(157746);

/// `157747^MDC_VOL_URINE_COL_MEAN^MDC`, partition 2.
pub const VOL_URINE_COL_MEAN: MdcCode = MdcCode::new(157747);

/// `157756^MDC_VOL_DIFF_FLUID_BAL_PD_TOT^MDC`, partition 2.
pub const VOL_DIFF_FLUID_BAL_PD_TOT: MdcCode = MdcCode::new(157756);

/// `157760^MDC_CONC_DRUG^MDC`, partition 2.
pub const CONC_DRUG: MdcCode = MdcCode::new(157760);

/// `157761^MDC_CONC_DRUG_MAX^MDC`, partition 2.
pub const CONC_DRUG_MAX: MdcCode = MdcCode::new(157761);

/// `157762^MDC_CONC_DRUG_MIN^MDC`, partition 2.
pub const CONC_DRUG_MIN: MdcCode = MdcCode::new(157762);

/// `157763^MDC_CONC_DRUG_MEAN^MDC`, partition 2.
pub const CONC_DRUG_MEAN: MdcCode = MdcCode::new(157763);

/// `157780^MDC_FLOW_FLUID_BOLUS^MDC`, partition 2.
pub const FLOW_FLUID_BOLUS: MdcCode = MdcCode::new(157780);

/// `157781^MDC_FLOW_FLUID_BOLUS_MAX^MDC`, partition 2.
pub const FLOW_FLUID_BOLUS_MAX: MdcCode = MdcCode::new(157781);

/// `157782^MDC_FLOW_FLUID_BOLUS_MIN^MDC`, partition 2.
pub const FLOW_FLUID_BOLUS_MIN: MdcCode = MdcCode::new(157782);

/// `157783^MDC_FLOW_FLUID_BOLUS_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_BOLUS_MEAN: MdcCode = MdcCode::new(157783);

/// `157784^MDC_FLOW_FLUID_PUMP^MDC`, partition 2.
pub const FLOW_FLUID_PUMP: MdcCode = MdcCode::new(157784);

/// `157784^MDC_RATE_INFUS^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_FLOW_FLUID_PUMP`.
pub const RATE_INFUS: MdcCode = MdcCode::new(157784);

/// `157785^MDC_RATE_INFUS_MAX^MDC`, partition 2.
pub const RATE_INFUS_MAX: MdcCode = MdcCode::new(157785);

/// `157785^MDC_FLOW_FLUID_PUMP_MAX^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_RATE_INFUS_MAX`.
pub const FLOW_FLUID_PUMP_MAX: MdcCode = MdcCode::new(157785);

/// `157786^MDC_RATE_INFUS_MIN^MDC`, partition 2.
pub const RATE_INFUS_MIN: MdcCode = MdcCode::new(157786);

/// `157786^MDC_FLOW_FLUID_PUMP_MIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_RATE_INFUS_MIN`.
pub const FLOW_FLUID_PUMP_MIN: MdcCode = MdcCode::new(157786);

/// `157787^MDC_RATE_INFUS_MEAN^MDC`, partition 2.
pub const RATE_INFUS_MEAN: MdcCode = MdcCode::new(157787);

/// `157787^MDC_FLOW_FLUID_PUMP_MEAN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_RATE_INFUS_MEAN`.
pub const FLOW_FLUID_PUMP_MEAN: MdcCode = MdcCode::new(157787);

/// `157788^MDC_FLOW_FLUID^MDC`, partition 2.
pub const FLOW_FLUID: MdcCode = MdcCode::new(157788);

/// `157789^MDC_FLOW_FLUID_MAX^MDC`, partition 2.
pub const FLOW_FLUID_MAX: MdcCode = MdcCode::new(157789);

/// `157790^MDC_FLOW_FLUID_MIN^MDC`, partition 2.
pub const FLOW_FLUID_MIN: MdcCode = MdcCode::new(157790);

/// `157791^MDC_FLOW_FLUID_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_MEAN: MdcCode = MdcCode::new(157791);

/// `157792^MDC_FLOW_FLUID_DELIV^MDC`, partition 2.
pub const FLOW_FLUID_DELIV: MdcCode = MdcCode::new(157792);

/// `157793^MDC_FLOW_FLUID_DELIV_MAX^MDC`, partition 2.
pub const FLOW_FLUID_DELIV_MAX: MdcCode = MdcCode::new(157793);

/// `157794^MDC_FLOW_FLUID_DELIV_MIN^MDC`, partition 2.
pub const FLOW_FLUID_DELIV_MIN: MdcCode = MdcCode::new(157794);

/// `157795^MDC_FLOW_FLUID_DELIV_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_DELIV_MEAN: MdcCode = MdcCode::new(157795);

/// `157796^MDC_FLOW_FLUID_PUMP_PROP^MDC`, partition 2.
pub const FLOW_FLUID_PUMP_PROP: MdcCode = MdcCode::new(157796);

/// `157797^MDC_FLOW_FLUID_PUMP_PROP_MAX^MDC`, partition 2.
pub const FLOW_FLUID_PUMP_PROP_MAX: MdcCode = MdcCode::new(157797);

/// `157798^MDC_FLOW_FLUID_PUMP_PROP_MIN^MDC`, partition 2.
pub const FLOW_FLUID_PUMP_PROP_MIN: MdcCode = MdcCode::new(157798);

/// `157799^MDC_FLOW_FLUID_PUMP_PROP_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_PUMP_PROP_MEAN: MdcCode = MdcCode::new(157799);

/// `157804^MDC_FLOW_DRUG_DELIV^MDC`, partition 2.
pub const FLOW_DRUG_DELIV: MdcCode = MdcCode::new(157804);

/// `157808^MDC_FLOW_FLUID_RANGE^MDC`, partition 2.
pub const FLOW_FLUID_RANGE: MdcCode = MdcCode::new(157808);

/// `157809^MDC_FLOW_FLUID_RANGE_MAX^MDC`, partition 2.
pub const FLOW_FLUID_RANGE_MAX: MdcCode = MdcCode::new(157809);

/// `157810^MDC_FLOW_FLUID_RANGE_MIN^MDC`, partition 2.
pub const FLOW_FLUID_RANGE_MIN: MdcCode = MdcCode::new(157810);

/// `157811^MDC_FLOW_FLUID_RANGE_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_RANGE_MEAN: MdcCode = MdcCode::new(157811);

/// `157812^MDC_FLOW_FLUID_RES^MDC`, partition 2.
pub const FLOW_FLUID_RES: MdcCode = MdcCode::new(157812);

/// `157813^MDC_FLOW_FLUID_RES_MAX^MDC`, partition 2.
pub const FLOW_FLUID_RES_MAX: MdcCode = MdcCode::new(157813);

/// `157814^MDC_FLOW_FLUID_RES_MIN^MDC`, partition 2.
pub const FLOW_FLUID_RES_MIN: MdcCode = MdcCode::new(157814);

/// `157815^MDC_FLOW_FLUID_RES_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_RES_MEAN: MdcCode = MdcCode::new(157815);

/// `157816^MDC_DOSE_DRUG_BOLUS^MDC`, partition 2.
pub const DOSE_DRUG_BOLUS: MdcCode = MdcCode::new(157816);

/// `157817^MDC_DOSE_DRUG_BOLUS_MAX^MDC`, partition 2.
pub const DOSE_DRUG_BOLUS_MAX: MdcCode = MdcCode::new(157817);

/// `157818^MDC_DOSE_DRUG_BOLUS_MIN^MDC`, partition 2.
pub const DOSE_DRUG_BOLUS_MIN: MdcCode = MdcCode::new(157818);

/// `157819^MDC_DOSE_DRUG_BOLUS_MEAN^MDC`, partition 2.
pub const DOSE_DRUG_BOLUS_MEAN: MdcCode = MdcCode::new(157819);

/// `157820^MDC_MASS_DRUG_DELIV^MDC`, partition 2.
pub const MASS_DRUG_DELIV: MdcCode = MdcCode::new(157820);

/// `157828^MDC_RATE_PCA_GOOD_DMD^MDC`, partition 2.
pub const RATE_PCA_GOOD_DMD: MdcCode = MdcCode::new(157828);

/// `157829^MDC_RATE_PCA_GOOD_DMD_MAX^MDC`, partition 2.
pub const RATE_PCA_GOOD_DMD_MAX: MdcCode = MdcCode::new(157829);

/// `157830^MDC_RATE_PCA_GOOD_DMD_MIN^MDC`, partition 2.
pub const RATE_PCA_GOOD_DMD_MIN: MdcCode = MdcCode::new(157830);

/// `157831^MDC_RATE_PCA_GOOD_DMD_MEAN^MDC`, partition 2.
pub const RATE_PCA_GOOD_DMD_MEAN: MdcCode = MdcCode::new(157831);

/// `157832^MDC_RATE_PCA_REQ^MDC`, partition 2.
pub const RATE_PCA_REQ: MdcCode = MdcCode::new(157832);

/// `157833^MDC_RATE_PCA_REQ_MAX^MDC`, partition 2.
pub const RATE_PCA_REQ_MAX: MdcCode = MdcCode::new(157833);

/// `157834^MDC_RATE_PCA_REQ_MIN^MDC`, partition 2.
pub const RATE_PCA_REQ_MIN: MdcCode = MdcCode::new(157834);

/// `157835^MDC_RATE_PCA_REQ_MEAN^MDC`, partition 2.
pub const RATE_PCA_REQ_MEAN: MdcCode = MdcCode::new(157835);

/// `157860^MDC_VOL_FLUID_BOLUS^MDC`, partition 2.
pub const VOL_FLUID_BOLUS: MdcCode = MdcCode::new(157860);

/// `157861^MDC_VOL_FLUID_BOLUS_MAX^MDC`, partition 2.
pub const VOL_FLUID_BOLUS_MAX: MdcCode = MdcCode::new(157861);

/// `157862^MDC_VOL_FLUID_BOLUS_MIN^MDC`, partition 2.
pub const VOL_FLUID_BOLUS_MIN: MdcCode = MdcCode::new(157862);

/// `157863^MDC_VOL_FLUID_BOLUS_MEAN^MDC`, partition 2.
pub const VOL_FLUID_BOLUS_MEAN: MdcCode = MdcCode::new(157863);

/// `157864^MDC_VOL_FLUID_DELIV^MDC`, partition 2.
pub const VOL_FLUID_DELIV: MdcCode = MdcCode::new(157864);

/// `157865^MDC_VOL_FLUID_DELIV_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_MAX: MdcCode = MdcCode::new(157865);

/// `157866^MDC_VOL_FLUID_DELIV_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_MIN: MdcCode = MdcCode::new(157866);

/// `157867^MDC_VOL_FLUID_DELIV_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_MEAN: MdcCode = MdcCode::new(157867);

/// `157868^MDC_VOL_FLUID_DILUENT^MDC`, partition 2.
pub const VOL_FLUID_DILUENT: MdcCode = MdcCode::new(157868);

/// `157869^MDC_VOL_FLUID_DILUENT_MAX^MDC`, partition 2.
pub const VOL_FLUID_DILUENT_MAX: MdcCode = MdcCode::new(157869);

/// `157870^MDC_VOL_FLUID_DILUENT_MIN^MDC`, partition 2.
pub const VOL_FLUID_DILUENT_MIN: MdcCode = MdcCode::new(157870);

/// `157871^MDC_VOL_FLUID_DILUENT_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DILUENT_MEAN: MdcCode = MdcCode::new(157871);

/// `157872^MDC_VOL_FLUID_TBI_REMAIN^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN: MdcCode = MdcCode::new(157872);

/// `157873^MDC_VOL_FLUID_TBI_REMAIN_MAX^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_MAX: MdcCode = MdcCode::new(157873);

/// `157874^MDC_VOL_FLUID_TBI_REMAIN_MIN^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_MIN: MdcCode = MdcCode::new(157874);

/// `157875^MDC_VOL_FLUID_TBI_REMAIN_MEAN^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_MEAN: MdcCode = MdcCode::new(157875);

/// `157876^MDC_VOL_FLUID_RES^MDC`, partition 2.
pub const VOL_FLUID_RES: MdcCode = MdcCode::new(157876);

/// `157877^MDC_VOL_FLUID_RES_MAX^MDC`, partition 2.
pub const VOL_FLUID_RES_MAX: MdcCode = MdcCode::new(157877);

/// `157878^MDC_VOL_FLUID_RES_MIN^MDC`, partition 2.
pub const VOL_FLUID_RES_MIN: MdcCode = MdcCode::new(157878);

/// `157879^MDC_VOL_FLUID_RES_MEAN^MDC`, partition 2.
pub const VOL_FLUID_RES_MEAN: MdcCode = MdcCode::new(157879);

/// `157880^MDC_VOL_SYRINGE^MDC`, partition 2.
pub const VOL_SYRINGE: MdcCode = MdcCode::new(157880);

/// `157880^MDC_VOL_SYRINGE_CAPACITY^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_SYRINGE`.
pub const VOL_SYRINGE_CAPACITY: MdcCode = MdcCode::new(157880);

/// `157884^MDC_VOL_FLUID_TBI^MDC`, partition 2.
pub const VOL_FLUID_TBI: MdcCode = MdcCode::new(157884);

/// `157885^MDC_VOL_FLUID_TBI_MAX^MDC`, partition 2.
pub const VOL_FLUID_TBI_MAX: MdcCode = MdcCode::new(157885);

/// `157886^MDC_VOL_FLUID_TBI_MIN^MDC`, partition 2.
pub const VOL_FLUID_TBI_MIN: MdcCode = MdcCode::new(157886);

/// `157887^MDC_VOL_FLUID_TBI_MEAN^MDC`, partition 2.
pub const VOL_FLUID_TBI_MEAN: MdcCode = MdcCode::new(157887);

/// `157888^MDC_VOL_FLUID_DELIV_TOTAL_SET^MDC`, partition 2.
pub const VOL_FLUID_DELIV_TOTAL_SET: MdcCode = MdcCode::new(157888);

/// `157889^MDC_VOL_FLUID_DELIV_TOTAL_SET_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_TOTAL_SET_MAX: MdcCode = MdcCode::new(157889);

/// `157890^MDC_VOL_FLUID_DELIV_TOTAL_SET_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_TOTAL_SET_MIN: MdcCode = MdcCode::new(157890);

/// `157891^MDC_VOL_FLUID_DELIV_TOTAL_SET_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_TOTAL_SET_MEAN: MdcCode = MdcCode::new(157891);

/// `157892^MDC_FLOW_FLUID_INSTANT^MDC`, partition 2.
pub const FLOW_FLUID_INSTANT: MdcCode = MdcCode::new(157892);

/// `157893^MDC_FLOW_FLUID_INSTANT_MAX^MDC`, partition 2.
pub const FLOW_FLUID_INSTANT_MAX: MdcCode = MdcCode::new(157893);

/// `157894^MDC_FLOW_FLUID_INSTANT_MIN^MDC`, partition 2.
pub const FLOW_FLUID_INSTANT_MIN: MdcCode = MdcCode::new(157894);

/// `157895^MDC_FLOW_FLUID_INSTANT_MEAN^MDC`, partition 2.
pub const FLOW_FLUID_INSTANT_MEAN: MdcCode = MdcCode::new(157895);

/// `157904^MDC_TIME_PD_DELAY^MDC`, partition 2.
pub const TIME_PD_DELAY: MdcCode = MdcCode::new(157904);

/// `157908^MDC_TIME_PD_DELAY_REMAIN^MDC`, partition 2.
pub const TIME_PD_DELAY_REMAIN: MdcCode = MdcCode::new(157908);

/// `157916^MDC_TIME_PD_REMAIN^MDC`, partition 2.
pub const TIME_PD_REMAIN: MdcCode = MdcCode::new(157916);

/// `157917^MDC_TIME_PD_REMAIN_MAX^MDC`, partition 2.
pub const TIME_PD_REMAIN_MAX: MdcCode = MdcCode::new(157917);

/// `157918^MDC_TIME_PD_REMAIN_MIN^MDC`, partition 2.
pub const TIME_PD_REMAIN_MIN: MdcCode = MdcCode::new(157918);

/// `157919^MDC_TIME_PD_REMAIN_MEAN^MDC`, partition 2.
pub const TIME_PD_REMAIN_MEAN: MdcCode = MdcCode::new(157919);

/// `157924^MDC_RATE_DOSE^MDC`, partition 2.
pub const RATE_DOSE: MdcCode = MdcCode::new(157924);

/// `157925^MDC_RATE_DOSE_MAX^MDC`, partition 2.
pub const RATE_DOSE_MAX: MdcCode = MdcCode::new(157925);

/// `157926^MDC_RATE_DOSE_MIN^MDC`, partition 2.
pub const RATE_DOSE_MIN: MdcCode = MdcCode::new(157926);

/// `157927^MDC_RATE_DOSE_MEAN^MDC`, partition 2.
pub const RATE_DOSE_MEAN: MdcCode = MdcCode::new(157927);

/// `157928^MDC_RATE_DOSE_BSA^MDC`, partition 2.
pub const RATE_DOSE_BSA: MdcCode = MdcCode::new(157928);

/// `157929^MDC_RATE_DOSE_BSA_MAX^MDC`, partition 2.
pub const RATE_DOSE_BSA_MAX: MdcCode = MdcCode::new(157929);

/// `157930^MDC_RATE_DOSE_BSA_MIN^MDC`, partition 2.
pub const RATE_DOSE_BSA_MIN: MdcCode = MdcCode::new(157930);

/// `157931^MDC_RATE_DOSE_BSA_MEAN^MDC`, partition 2.
pub const RATE_DOSE_BSA_MEAN: MdcCode = MdcCode::new(157931);

/// `157940^MDC_RATE_DOSE_GRANT_PER_HR^MDC`, partition 2.
pub const RATE_DOSE_GRANT_PER_HR: MdcCode = MdcCode::new(157940);

/// `157941^MDC_RATE_DOSE_GRANT_PER_HR_MAX^MDC`, partition 2.
pub const RATE_DOSE_GRANT_PER_HR_MAX: MdcCode = MdcCode::new(157941);

/// `157942^MDC_RATE_DOSE_GRANT_PER_HR_MIN^MDC`, partition 2.
pub const RATE_DOSE_GRANT_PER_HR_MIN: MdcCode = MdcCode::new(157942);

/// `157943^MDC_RATE_DOSE_GRANT_PER_HR_MEAN^MDC`, partition 2.
pub const RATE_DOSE_GRANT_PER_HR_MEAN: MdcCode = MdcCode::new(157943);

/// `157944^MDC_RATE_DOSE_REQ_PER_HR^MDC`, partition 2.
pub const RATE_DOSE_REQ_PER_HR: MdcCode = MdcCode::new(157944);

/// `157945^MDC_RATE_DOSE_REQ_PER_HR_MAX^MDC`, partition 2.
pub const RATE_DOSE_REQ_PER_HR_MAX: MdcCode = MdcCode::new(157945);

/// `157946^MDC_RATE_DOSE_REQ_PER_HR_MIN^MDC`, partition 2.
pub const RATE_DOSE_REQ_PER_HR_MIN: MdcCode = MdcCode::new(157946);

/// `157947^MDC_RATE_DOSE_REQ_PER_HR_MEAN^MDC`, partition 2.
pub const RATE_DOSE_REQ_PER_HR_MEAN: MdcCode = MdcCode::new(157947);

/// `157948^MDC_VOL_INFUS_ACTUAL_TOTAL^MDC`, partition 2.
pub const VOL_INFUS_ACTUAL_TOTAL: MdcCode = MdcCode::new(157948);

/// `157949^MDC_VOL_INFUS_ACTUAL_TOTAL_MAX^MDC`, partition 2.
pub const VOL_INFUS_ACTUAL_TOTAL_MAX: MdcCode = MdcCode::new(157949);

/// `157950^MDC_VOL_INFUS_ACTUAL_TOTAL_MIN^MDC`, partition 2.
pub const VOL_INFUS_ACTUAL_TOTAL_MIN: MdcCode = MdcCode::new(157950);

/// `157951^MDC_VOL_INFUS_ACTUAL_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_INFUS_ACTUAL_TOTAL_MEAN: MdcCode = MdcCode::new(157951);

/// `157952^MDC_RATE_INFUS_PRI^MDC`, partition 2.
pub const RATE_INFUS_PRI: MdcCode = MdcCode::new(157952);

/// `157953^MDC_RATE_INFUS_PRI_MAX^MDC`, partition 2.
pub const RATE_INFUS_PRI_MAX: MdcCode = MdcCode::new(157953);

/// `157954^MDC_RATE_INFUS_PRI_MIN^MDC`, partition 2.
pub const RATE_INFUS_PRI_MIN: MdcCode = MdcCode::new(157954);

/// `157955^MDC_RATE_INFUS_PRI_MEAN^MDC`, partition 2.
pub const RATE_INFUS_PRI_MEAN: MdcCode = MdcCode::new(157955);

/// `157956^MDC_VOL_FLUID_DELIV_PRI^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PRI: MdcCode = MdcCode::new(157956);

/// `157957^MDC_VOL_FLUID_DELIV_PRI_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PRI_MAX: MdcCode = MdcCode::new(157957);

/// `157958^MDC_VOL_FLUID_DELIV_PRI_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PRI_MIN: MdcCode = MdcCode::new(157958);

/// `157959^MDC_VOL_FLUID_DELIV_PRI_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PRI_MEAN: MdcCode = MdcCode::new(157959);

/// `157960^MDC_VOL_FLUID_TBI_REMAIN_PRI^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_PRI: MdcCode = MdcCode::new(157960);

/// `157961^MDC_VOL_FLUID_TBI_REMAIN_PRI_MAX^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_PRI_MAX: MdcCode = MdcCode::new(157961);

/// `157962^MDC_VOL_FLUID_TBI_REMAIN_PRI_MIN^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_PRI_MIN: MdcCode = MdcCode::new(157962);

/// `157963^MDC_VOL_FLUID_TBI_REMAIN_PRI_MEAN^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_PRI_MEAN: MdcCode = MdcCode::new(157963);

/// `157964^MDC_VOL_FLUID_TBI_PRI^MDC`, partition 2.
pub const VOL_FLUID_TBI_PRI: MdcCode = MdcCode::new(157964);

/// `157965^MDC_VOL_FLUID_TBI_PRI_MAX^MDC`, partition 2.
pub const VOL_FLUID_TBI_PRI_MAX: MdcCode = MdcCode::new(157965);

/// `157966^MDC_VOL_FLUID_TBI_PRI_MIN^MDC`, partition 2.
pub const VOL_FLUID_TBI_PRI_MIN: MdcCode = MdcCode::new(157966);

/// `157967^MDC_VOL_FLUID_TBI_PRI_MEAN^MDC`, partition 2.
pub const VOL_FLUID_TBI_PRI_MEAN: MdcCode = MdcCode::new(157967);

/// `157968^MDC_RATE_INFUS_SEC^MDC`, partition 2.
pub const RATE_INFUS_SEC: MdcCode = MdcCode::new(157968);

/// `157969^MDC_RATE_INFUS_SEC_MAX^MDC`, partition 2.
pub const RATE_INFUS_SEC_MAX: MdcCode = MdcCode::new(157969);

/// `157970^MDC_RATE_INFUS_SEC_MIN^MDC`, partition 2.
pub const RATE_INFUS_SEC_MIN: MdcCode = MdcCode::new(157970);

/// `157971^MDC_RATE_INFUS_SEC_MEAN^MDC`, partition 2.
pub const RATE_INFUS_SEC_MEAN: MdcCode = MdcCode::new(157971);

/// `157972^MDC_VOL_FLUID_DELIV_SEC^MDC`, partition 2.
pub const VOL_FLUID_DELIV_SEC: MdcCode = MdcCode::new(157972);

/// `157973^MDC_VOL_FLUID_DELIV_SEC_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_SEC_MAX: MdcCode = MdcCode::new(157973);

/// `157974^MDC_VOL_FLUID_DELIV_SEC_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_SEC_MIN: MdcCode = MdcCode::new(157974);

/// `157975^MDC_VOL_FLUID_DELIV_SEC_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_SEC_MEAN: MdcCode = MdcCode::new(157975);

/// `157976^MDC_VOL_FLUID_TBI_REMAIN_SEC^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_SEC: MdcCode = MdcCode::new(157976);

/// `157977^MDC_VOL_FLUID_TBI_REMAIN_SEC_MAX^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_SEC_MAX: MdcCode = MdcCode::new(157977);

/// `157978^MDC_VOL_FLUID_TBI_REMAIN_SEC_MIN^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_SEC_MIN: MdcCode = MdcCode::new(157978);

/// `157979^MDC_VOL_FLUID_TBI_REMAIN_SEC_MEAN^MDC`, partition 2.
pub const VOL_FLUID_TBI_REMAIN_SEC_MEAN: MdcCode = MdcCode::new(157979);

/// `157980^MDC_VOL_FLUID_TBI_SEC^MDC`, partition 2.
pub const VOL_FLUID_TBI_SEC: MdcCode = MdcCode::new(157980);

/// `157981^MDC_VOL_FLUID_TBI_SEC_MAX^MDC`, partition 2.
pub const VOL_FLUID_TBI_SEC_MAX: MdcCode = MdcCode::new(157981);

/// `157982^MDC_VOL_FLUID_TBI_SEC_MIN^MDC`, partition 2.
pub const VOL_FLUID_TBI_SEC_MIN: MdcCode = MdcCode::new(157982);

/// `157983^MDC_VOL_FLUID_TBI_SEC_MEAN^MDC`, partition 2.
pub const VOL_FLUID_TBI_SEC_MEAN: MdcCode = MdcCode::new(157983);

/// `157984^MDC_VOL_SYRINGE_ACTUAL^MDC`, partition 2.
pub const VOL_SYRINGE_ACTUAL: MdcCode = MdcCode::new(157984);

/// `157984^MDC_VOL_SYRINGE_REMAIN^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_VOL_SYRINGE_ACTUAL`.
pub const VOL_SYRINGE_REMAIN: MdcCode = MdcCode::new(157984);

/// `157985^MDC_DOSE_PCA_LIMIT^MDC`, partition 2.
pub const DOSE_PCA_LIMIT: MdcCode = MdcCode::new(157985);

/// `157987^MDC_TIME_PD_PCA_DOSE_LIMIT^MDC`, partition 2.
pub const TIME_PD_PCA_DOSE_LIMIT: MdcCode = MdcCode::new(157987);

/// `157988^MDC_RATE_PCA_MAX_PATIENT_DOSES_PER_HOUR^MDC`, partition 2.
pub const RATE_PCA_MAX_PATIENT_DOSES_PER_HOUR: MdcCode = MdcCode::new(157988);

/// `157988^MDC_RATE_PCA_MAX_DOSES_PER_HOUR^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_RATE_PCA_MAX_PATIENT_DOSES_PER_HOUR`.
pub const RATE_PCA_MAX_DOSES_PER_HOUR: MdcCode = MdcCode::new(157988);

/// `157989^MDC_TIME_PD_PCA_LOCKOUT^MDC`, partition 2.
pub const TIME_PD_PCA_LOCKOUT: MdcCode = MdcCode::new(157989);

/// `157989^MDC_TIME_PCA_LOCKOUT^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_TIME_PD_PCA_LOCKOUT`.
pub const TIME_PCA_LOCKOUT: MdcCode = MdcCode::new(157989);

/// `157990^MDC_NUM_PATIENT_DOSES_GIVEN_TOTAL^MDC`, partition 2.
pub const NUM_PATIENT_DOSES_GIVEN_TOTAL: MdcCode = MdcCode::new(157990);

/// `157991^MDC_NUM_PATIENT_DOSES_ATTEMPTED_TOTAL^MDC`, partition 2.
pub const NUM_PATIENT_DOSES_ATTEMPTED_TOTAL: MdcCode = MdcCode::new(157991);

/// `157992^MDC_VOL_FLUID_DELIV_SEGMENT^MDC`, partition 2.
pub const VOL_FLUID_DELIV_SEGMENT: MdcCode = MdcCode::new(157992);

/// `157993^MDC_VOL_FLUID_DELIV_TOTAL^MDC`, partition 2.
pub const VOL_FLUID_DELIV_TOTAL: MdcCode = MdcCode::new(157993);

/// `157994^MDC_VOL_FLUID_CONTAINER_START^MDC`, partition 2.
pub const VOL_FLUID_CONTAINER_START: MdcCode = MdcCode::new(157994);

/// `157995^MDC_VOL_REMAIN_CONTAINER^MDC`, partition 2.
pub const VOL_REMAIN_CONTAINER: MdcCode = MdcCode::new(157995);

/// `157996^MDC_TIME_PD_PROG^MDC`, partition 2.
pub const TIME_PD_PROG: MdcCode = MdcCode::new(157996);

/// `157997^MDC_TIME_PD_REMAIN_CONTAINER^MDC`, partition 2.
pub const TIME_PD_REMAIN_CONTAINER: MdcCode = MdcCode::new(157997);

/// `157998^MDC_TIME_PD_DOSE_START_INTERVAL^MDC`, partition 2.
pub const TIME_PD_DOSE_START_INTERVAL: MdcCode = MdcCode::new(157998);

/// `157999^MDC_DOSE_DRUG_TBI^MDC`, partition 2.
pub const DOSE_DRUG_TBI: MdcCode = MdcCode::new(157999);

/// `158000^MDC_DOSE_DRUG_TBI_REMAIN^MDC`, partition 2.
pub const DOSE_DRUG_TBI_REMAIN: MdcCode = MdcCode::new(158000);

/// `158001^MDC_DOSE_DRUG_DELIV_TOTAL^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_TOTAL: MdcCode = MdcCode::new(158001);

/// `158002^MDC_DOSE_DRUG_DELIV^MDC`, partition 2.
pub const DOSE_DRUG_DELIV: MdcCode = MdcCode::new(158002);

/// `158003^MDC_DOSE_DRUG_DELIV_SEGMENT^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_SEGMENT: MdcCode = MdcCode::new(158003);

/// `158004^MDC_MASS_DRUG_REMAIN_CONTAINER^MDC`, partition 2.
pub const MASS_DRUG_REMAIN_CONTAINER: MdcCode = MdcCode::new(158004);

/// `158005^MDC_PUMP_CURRENT_DELIVERY_STATUS^MDC`, partition 2.
pub const PUMP_CURRENT_DELIVERY_STATUS: MdcCode = MdcCode::new(158005);

/// `158005^MDC_DEV_PUMP_CURRENT_DELIVERY_STATUS^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_CURRENT_DELIVERY_STATUS`.
pub const DEV_PUMP_CURRENT_DELIVERY_STATUS: MdcCode = MdcCode::new(158005);

/// `158006^MDC_PUMP_NOT_DELIVERING_REASON^MDC`, partition 2.
pub const PUMP_NOT_DELIVERING_REASON: MdcCode = MdcCode::new(158006);

/// `158006^MDC_DEV_PUMP_NOT_DELIVERING_REASON^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_NOT_DELIVERING_REASON`.
pub const DEV_PUMP_NOT_DELIVERING_REASON: MdcCode = MdcCode::new(158006);

/// `158007^MDC_PUMP_PROGRAM_COMPLETION_MODE^MDC`, partition 2.
pub const PUMP_PROGRAM_COMPLETION_MODE: MdcCode = MdcCode::new(158007);

/// `158007^MDC_DEV_PUMP_PROGRAM_COMPLETION_MODE^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_PROGRAM_COMPLETION_MODE`.
pub const DEV_PUMP_PROGRAM_COMPLETION_MODE: MdcCode = MdcCode::new(158007);

/// `158008^MDC_PUMP_PROGRAM_DELIVERY_MODE^MDC`, partition 2.
pub const PUMP_PROGRAM_DELIVERY_MODE: MdcCode = MdcCode::new(158008);

/// `158008^MDC_DEV_PUMP_PROGRAM_DELIVERY_MODE^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_PROGRAM_DELIVERY_MODE`.
pub const DEV_PUMP_PROGRAM_DELIVERY_MODE: MdcCode = MdcCode::new(158008);

/// `158009^MDC_PUMP_PROGRAM_STATUS^MDC`, partition 2.
pub const PUMP_PROGRAM_STATUS: MdcCode = MdcCode::new(158009);

/// `158009^MDC_DEV_PUMP_PROGRAM_STATUS^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_PROGRAM_STATUS`.
pub const DEV_PUMP_PROGRAM_STATUS: MdcCode = MdcCode::new(158009);

/// `158010^MDC_PUMP_FLUSH_ENABLED^MDC`, partition 2.
pub const PUMP_FLUSH_ENABLED: MdcCode = MdcCode::new(158010);

/// `158010^MDC_DEV_PUMP_FLUSH_ENABLED^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_FLUSH_ENABLED`.
pub const DEV_PUMP_FLUSH_ENABLED: MdcCode = MdcCode::new(158010);

/// `158011^MDC_NUM_DOSE_PROG^MDC`, partition 2.
pub const NUM_DOSE_PROG: MdcCode = MdcCode::new(158011);

/// `158012^MDC_PUMP_SOURCE_CHANNEL_LABEL^MDC`, partition 2.
pub const PUMP_SOURCE_CHANNEL_LABEL: MdcCode = MdcCode::new(158012);

/// `158013^MDC_AMOUNT_DRUG_REMAIN_CONTAINER^MDC`, partition 2.
pub const AMOUNT_DRUG_REMAIN_CONTAINER: MdcCode = MdcCode::new(158013);

/// `158014^MDC_FLOW_FLUID_PUMP_CURRENT^MDC`, partition 2.
pub const FLOW_FLUID_PUMP_CURRENT: MdcCode = MdcCode::new(158014);

/// `158015^MDC_PUMP_ENABLED_SOURCES^MDC`, partition 2.
pub const PUMP_ENABLED_SOURCES: MdcCode = MdcCode::new(158015);

/// `158015^MDC_DEV_PUMP_ENABLED_SOURCES^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_ENABLED_SOURCES`.
pub const DEV_PUMP_ENABLED_SOURCES: MdcCode = MdcCode::new(158015);

/// `158016^MDC_PUMP_ACTIVE_SOURCES^MDC`, partition 2.
pub const PUMP_ACTIVE_SOURCES: MdcCode = MdcCode::new(158016);

/// `158016^MDC_DEV_PUMP_ACTIVE_SOURCES^MDC`, partition 2.
/// The preferred reference id of this code is `MDC_PUMP_ACTIVE_SOURCES`.
pub const DEV_PUMP_ACTIVE_SOURCES: MdcCode = MdcCode::new(158016);

/// `158017^MDC_DOSE_PCA_PATIENT^MDC`, partition 2.
pub const DOSE_PCA_PATIENT: MdcCode = MdcCode::new(158017);

/// `158018^MDC_DOSE_LOADING^MDC`, partition 2.
pub const DOSE_LOADING: MdcCode = MdcCode::new(158018);

/// `158019^MDC_DOSE_CLINICIAN^MDC`, partition 2.
pub const DOSE_CLINICIAN: MdcCode = MdcCode::new(158019);

/// `158023^MDC_DOSE_INTERMITTENT^MDC`, partition 2.
pub const DOSE_INTERMITTENT: MdcCode = MdcCode::new(158023);

/// `158024^MDC_DOSE_DELAY_INTERVAL_TYPE^MDC`, partition 2.
pub const DOSE_DELAY_INTERVAL_TYPE: MdcCode = MdcCode::new(158024);

/// `158027^MDC_DOSE_PCA_AMOUNT_MAX_PER_PERIOD^MDC`, partition 2.
pub const DOSE_PCA_AMOUNT_MAX_PER_PERIOD: MdcCode = MdcCode::new(158027);

/// `158032^MDC_INFUS_ORDER_STEP_NUM^MDC`, partition 2.
pub const INFUS_ORDER_STEP_NUM: MdcCode = MdcCode::new(158032);

/// `158033^MDC_INFUS_TOTAL_NUM_STEPS^MDC`, partition 2.
pub const INFUS_TOTAL_NUM_STEPS: MdcCode = MdcCode::new(158033);

/// `158037^MDC_INFUS_ORDER_STEP_TYPE^MDC`, partition 2.
pub const INFUS_ORDER_STEP_TYPE: MdcCode = MdcCode::new(158037);

/// `158038^MDC_INFUS_ORDER_TYPE^MDC`, partition 2.
pub const INFUS_ORDER_TYPE: MdcCode = MdcCode::new(158038);

/// `158069^MDC_PUMP_TCI_MODE^MDC`, partition 2.
pub const PUMP_TCI_MODE: MdcCode = MdcCode::new(158069);

/// `158070^MDC_PUMP_TCI_MODEL^MDC`, partition 2.
pub const PUMP_TCI_MODEL: MdcCode = MdcCode::new(158070);

/// `158071^MDC_PUMP_RELAY_STATE^MDC`, partition 2.
pub const PUMP_RELAY_STATE: MdcCode = MdcCode::new(158071);

/// `158072^MDC_PUMP_RELAY_GUID^MDC`, partition 2.
pub const PUMP_RELAY_GUID: MdcCode = MdcCode::new(158072);

/// `158076^MDC_PUMP_VOL_FLUID_DELIV_SINCE_LAST_COUNTER_RESET^MDC`, partition 2.
pub const PUMP_VOL_FLUID_DELIV_SINCE_LAST_COUNTER_RESET: MdcCode = MdcCode::new(158076);

/// `158077^MDC_PUMP_DOSE_DRUG_DELIV_SINCE_LAST_COUNTER_RESET^MDC`, partition 2.
pub const PUMP_DOSE_DRUG_DELIV_SINCE_LAST_COUNTER_RESET: MdcCode = MdcCode::new(158077);

/// `158078^MDC_PUMP_TIME_PD_SINCE_LAST_COUNTER_RESET^MDC`, partition 2.
pub const PUMP_TIME_PD_SINCE_LAST_COUNTER_RESET: MdcCode = MdcCode::new(158078);

/// `158079^MDC_PUMP_TIME_OF_LAST_COUNTER_RESET^MDC`, partition 2.
pub const PUMP_TIME_OF_LAST_COUNTER_RESET: MdcCode = MdcCode::new(158079);

/// `158080^MDC_VOL_FLUID_DELIV_PUMP_TOTAL^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PUMP_TOTAL: MdcCode = MdcCode::new(158080);

/// `158081^MDC_VOL_FLUID_DELIV_PUMP_TOTAL_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PUMP_TOTAL_MAX: MdcCode = MdcCode::new(158081);

/// `158082^MDC_VOL_FLUID_DELIV_PUMP_TOTAL_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PUMP_TOTAL_MIN: MdcCode = MdcCode::new(158082);

/// `158083^MDC_VOL_FLUID_DELIV_PUMP_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_PUMP_TOTAL_MEAN: MdcCode = MdcCode::new(158083);

/// `158084^MDC_VOL_FLUID_DELIV_METHOD_TOTAL^MDC`, partition 2.
pub const VOL_FLUID_DELIV_METHOD_TOTAL: MdcCode = MdcCode::new(158084);

/// `158085^MDC_VOL_FLUID_DELIV_METHOD_TOTAL_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_METHOD_TOTAL_MAX: MdcCode = MdcCode::new(158085);

/// `158086^MDC_VOL_FLUID_DELIV_METHOD_TOTAL_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_METHOD_TOTAL_MIN: MdcCode = MdcCode::new(158086);

/// `158087^MDC_VOL_FLUID_DELIV_METHOD_TOTAL_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_METHOD_TOTAL_MEAN: MdcCode = MdcCode::new(158087);

/// `158088^MDC_VOL_FLUID_DELIV_FOR_PERIOD^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_PERIOD: MdcCode = MdcCode::new(158088);

/// `158089^MDC_VOL_FLUID_DELIV_FOR_PERIOD_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_PERIOD_MAX: MdcCode = MdcCode::new(158089);

/// `158090^MDC_VOL_FLUID_DELIV_FOR_PERIOD_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_PERIOD_MIN: MdcCode = MdcCode::new(158090);

/// `158091^MDC_VOL_FLUID_DELIV_FOR_PERIOD_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_PERIOD_MEAN: MdcCode = MdcCode::new(158091);

/// `158092^MDC_DOSE_DRUG_DELIV_METHOD_TOTAL^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_METHOD_TOTAL: MdcCode = MdcCode::new(158092);

/// `158093^MDC_DOSE_DRUG_DELIV_METHOD_TOTAL_MAX^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_METHOD_TOTAL_MAX: MdcCode = MdcCode::new(158093);

/// `158094^MDC_DOSE_DRUG_DELIV_METHOD_TOTAL_MIN^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_METHOD_TOTAL_MIN: MdcCode = MdcCode::new(158094);

/// `158095^MDC_DOSE_DRUG_DELIV_METHOD_TOTAL_MEAN^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_METHOD_TOTAL_MEAN: MdcCode = MdcCode::new(158095);

/// `158096^MDC_DOSE_DRUG_DELIV_FOR_PERIOD^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_PERIOD: MdcCode = MdcCode::new(158096);

/// `158097^MDC_DOSE_DRUG_DELIV_FOR_PERIOD_MAX^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_PERIOD_MAX: MdcCode = MdcCode::new(158097);

/// `158098^MDC_DOSE_DRUG_DELIV_FOR_PERIOD_MIN^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_PERIOD_MIN: MdcCode = MdcCode::new(158098);

/// `158099^MDC_DOSE_DRUG_DELIV_FOR_PERIOD_MEAN^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_PERIOD_MEAN: MdcCode = MdcCode::new(158099);

/// `158100^MDC_VOL_FLUID_DELIV_LIMIT^MDC`, partition 2.
pub const VOL_FLUID_DELIV_LIMIT: MdcCode = MdcCode::new(158100);

/// `158104^MDC_VOL_FLUID_DELIV_FOR_DOSE^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_DOSE: MdcCode = MdcCode::new(158104);

/// `158105^MDC_VOL_FLUID_DELIV_FOR_DOSE_MAX^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_DOSE_MAX: MdcCode = MdcCode::new(158105);

/// `158106^MDC_VOL_FLUID_DELIV_FOR_DOSE_MIN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_DOSE_MIN: MdcCode = MdcCode::new(158106);

/// `158107^MDC_VOL_FLUID_DELIV_FOR_DOSE_MEAN^MDC`, partition 2.
pub const VOL_FLUID_DELIV_FOR_DOSE_MEAN: MdcCode = MdcCode::new(158107);

/// `158108^MDC_DOSE_DRUG_DELIV_FOR_DOSE^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_DOSE: MdcCode = MdcCode::new(158108);

/// `158109^MDC_DOSE_DRUG_DELIV_FOR_DOSE_MAX^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_DOSE_MAX: MdcCode = MdcCode::new(158109);

/// `158110^MDC_DOSE_DRUG_DELIV_FOR_DOSE_MIN^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_DOSE_MIN: MdcCode = MdcCode::new(158110);

/// `158111^MDC_DOSE_DRUG_DELIV_FOR_DOSE_MEAN^MDC`, partition 2.
pub const DOSE_DRUG_DELIV_FOR_DOSE_MEAN: MdcCode = MdcCode::new(158111);

/// `158112^MDC_RATE_DOSE_CLINICIAN^MDC`, partition 2.
pub const RATE_DOSE_CLINICIAN: MdcCode = MdcCode::new(158112);

/// `158113^MDC_RATE_DOSE_CLINICIAN_MAX^MDC`, partition 2.
pub const RATE_DOSE_CLINICIAN_MAX: MdcCode = MdcCode::new(158113);

/// `158114^MDC_RATE_DOSE_CLINICIAN_MIN^MDC`, partition 2.
pub const RATE_DOSE_CLINICIAN_MIN: MdcCode = MdcCode::new(158114);

/// `158115^MDC_RATE_DOSE_CLINICIAN_MEAN^MDC`, partition 2.
pub const RATE_DOSE_CLINICIAN_MEAN: MdcCode = MdcCode::new(158115);

/// `158116^MDC_RATE_DOSE_PCA_PATIENT^MDC`, partition 2.
pub const RATE_DOSE_PCA_PATIENT: MdcCode = MdcCode::new(158116);

/// `158117^MDC_RATE_DOSE_PCA_PATIENT_MAX^MDC`, partition 2.
pub const RATE_DOSE_PCA_PATIENT_MAX: MdcCode = MdcCode::new(158117);

/// `158118^MDC_RATE_DOSE_PCA_PATIENT_MIN^MDC`, partition 2.
pub const RATE_DOSE_PCA_PATIENT_MIN: MdcCode = MdcCode::new(158118);

/// `158119^MDC_RATE_DOSE_PCA_PATIENT_MEAN^MDC`, partition 2.
pub const RATE_DOSE_PCA_PATIENT_MEAN: MdcCode = MdcCode::new(158119);

/// `158136^MDC_RATE_DOSE_LOADING^MDC`, partition 2.
pub const RATE_DOSE_LOADING: MdcCode = MdcCode::new(158136);

/// `158137^MDC_RATE_DOSE_LOADING_MAX^MDC`, partition 2.
pub const RATE_DOSE_LOADING_MAX: MdcCode = MdcCode::new(158137);

/// `158138^MDC_RATE_DOSE_LOADING_MIN^MDC`, partition 2.
pub const RATE_DOSE_LOADING_MIN: MdcCode = MdcCode::new(158138);

/// `158139^MDC_RATE_DOSE_LOADING_MEAN^MDC`, partition 2.
pub const RATE_DOSE_LOADING_MEAN: MdcCode = MdcCode::new(158139);

/// `158140^MDC_RATE_DOSE_INTERMITTENT^MDC`, partition 2.
pub const RATE_DOSE_INTERMITTENT: MdcCode = MdcCode::new(158140);

/// `158141^MDC_RATE_DOSE_INTERMITTENT_MAX^MDC`, partition 2.
pub const RATE_DOSE_INTERMITTENT_MAX: MdcCode = MdcCode::new(158141);

/// `158142^MDC_RATE_DOSE_INTERMITTENT_MIN^MDC`, partition 2.
pub const RATE_DOSE_INTERMITTENT_MIN: MdcCode = MdcCode::new(158142);

/// `158143^MDC_RATE_DOSE_INTERMITTENT_MEAN^MDC`, partition 2.
pub const RATE_DOSE_INTERMITTENT_MEAN: MdcCode = MdcCode::new(158143);

/// `158144^MDC_PUMP_MAX_TIME_PD_KVO^MDC`, partition 2.
pub const PUMP_MAX_TIME_PD_KVO: MdcCode = MdcCode::new(158144);

/// `158145^MDC_PUMP_MAX_TIME_PD_KVO_MAX^MDC`, partition 2.
pub const PUMP_MAX_TIME_PD_KVO_MAX: MdcCode = MdcCode::new(158145);

/// `158146^MDC_PUMP_MAX_TIME_PD_KVO_MIN^MDC`, partition 2.
pub const PUMP_MAX_TIME_PD_KVO_MIN: MdcCode = MdcCode::new(158146);

/// `158147^MDC_PUMP_MAX_TIME_PD_KVO_MEAN^MDC`, partition 2.
pub const PUMP_MAX_TIME_PD_KVO_MEAN: MdcCode = MdcCode::new(158147);

/// `158148^MDC_PUMP_TIME_PD_KVO_REMAIN^MDC`, partition 2.
pub const PUMP_TIME_PD_KVO_REMAIN: MdcCode = MdcCode::new(158148);

/// `158149^MDC_PUMP_TIME_PD_KVO_REMAIN_MAX^MDC`, partition 2.
pub const PUMP_TIME_PD_KVO_REMAIN_MAX: MdcCode = MdcCode::new(158149);

/// `158150^MDC_PUMP_TIME_PD_KVO_REMAIN_MIN^MDC`, partition 2.
pub const PUMP_TIME_PD_KVO_REMAIN_MIN: MdcCode = MdcCode::new(158150);

/// `158151^MDC_PUMP_TIME_PD_KVO_REMAIN_MEAN^MDC`, partition 2.
pub const PUMP_TIME_PD_KVO_REMAIN_MEAN: MdcCode = MdcCode::new(158151);

/// `158152^MDC_DRUG_AMOUNT^MDC`, partition 2.
pub const DRUG_AMOUNT: MdcCode = MdcCode::new(158152);

/// `158153^MDC_DRUG_AMOUNT_MAX^MDC`, partition 2.
pub const DRUG_AMOUNT_MAX: MdcCode = MdcCode::new(158153);

/// `158154^MDC_DRUG_AMOUNT_MIN^MDC`, partition 2.
pub const DRUG_AMOUNT_MIN: MdcCode = MdcCode::new(158154);

/// `158155^MDC_DRUG_AMOUNT_MEAN^MDC`, partition 2.
pub const DRUG_AMOUNT_MEAN: MdcCode = MdcCode::new(158155);

/// `159748^MDC_CONC_PH_ART^MDC`, partition 2.
pub const CONC_PH_ART: MdcCode = MdcCode::new(159748);

/// `159752^MDC_CONC_PCO2_ART^MDC`, partition 2.
pub const CONC_PCO2_ART: MdcCode = MdcCode::new(159752);

/// `159756^MDC_CONC_PO2_ART^MDC`, partition 2.
pub const CONC_PO2_ART: MdcCode = MdcCode::new(159756);

/// `159760^MDC_CONC_HCO3_ART^MDC`, partition 2.
pub const CONC_HCO3_ART: MdcCode = MdcCode::new(159760);

/// `159764^MDC_CONC_HB_ART^MDC`, partition 2.
pub const CONC_HB_ART: MdcCode = MdcCode::new(159764);

/// `159768^MDC_CONC_HB_O2_ART^MDC`, partition 2.
pub const CONC_HB_O2_ART: MdcCode = MdcCode::new(159768);

/// `159792^MDC_CONC_CA_ART^MDC`, partition 2.
pub const CONC_CA_ART: MdcCode = MdcCode::new(159792);

/// `159796^MDC_CONC_PH_VEN^MDC`, partition 2.
pub const CONC_PH_VEN: MdcCode = MdcCode::new(159796);

/// `159800^MDC_CONC_PCO2_VEN^MDC`, partition 2.
pub const CONC_PCO2_VEN: MdcCode = MdcCode::new(159800);

/// `159804^MDC_CONC_PO2_VEN^MDC`, partition 2.
pub const CONC_PO2_VEN: MdcCode = MdcCode::new(159804);

/// `159816^MDC_CONC_HB_O2_VEN^MDC`, partition 2.
pub const CONC_HB_O2_VEN: MdcCode = MdcCode::new(159816);

/// `159852^MDC_CONC_NA_URINE^MDC`, partition 2.
pub const CONC_NA_URINE: MdcCode = MdcCode::new(159852);

/// `159960^MDC_CONC_NA_SERUM^MDC`, partition 2.
pub const CONC_NA_SERUM: MdcCode = MdcCode::new(159960);

/// `160004^MDC_CONC_PH_GEN^MDC`, partition 2.
pub const CONC_PH_GEN: MdcCode = MdcCode::new(160004);

/// `160008^MDC_CONC_HCO3_GEN^MDC`, partition 2.
pub const CONC_HCO3_GEN: MdcCode = MdcCode::new(160008);

/// `160012^MDC_CONC_NA_GEN^MDC`, partition 2.
pub const CONC_NA_GEN: MdcCode = MdcCode::new(160012);

/// `160016^MDC_CONC_K_GEN^MDC`, partition 2.
pub const CONC_K_GEN: MdcCode = MdcCode::new(160016);

/// `160020^MDC_CONC_GLU_GEN^MDC`, partition 2.
pub const CONC_GLU_GEN: MdcCode = MdcCode::new(160020);

/// `160024^MDC_CONC_CA_GEN^MDC`, partition 2.
pub const CONC_CA_GEN: MdcCode = MdcCode::new(160024);

/// `160064^MDC_CONC_PCO2_GEN^MDC`, partition 2.
pub const CONC_PCO2_GEN: MdcCode = MdcCode::new(160064);

/// `160068^MDC_CONC_HCT_ART^MDC`, partition 2.
pub const CONC_HCT_ART: MdcCode = MdcCode::new(160068);

/// `160080^MDC_CONC_UREA_ART^MDC`, partition 2.
pub const CONC_UREA_ART: MdcCode = MdcCode::new(160080);

/// `160104^MDC_CONC_CHLOR_GEN^MDC`, partition 2.
pub const CONC_CHLOR_GEN: MdcCode = MdcCode::new(160104);

/// `160116^MDC_CONC_PO2_GEN^MDC`, partition 2.
pub const CONC_PO2_GEN: MdcCode = MdcCode::new(160116);

/// `160132^MDC_CONC_HCT_GEN^MDC`, partition 2.
pub const CONC_HCT_GEN: MdcCode = MdcCode::new(160132);

/// `160184^MDC_CONC_GLU_CAPILLARY_WHOLEBLOOD^MDC`, partition 2.
pub const CONC_GLU_CAPILLARY_WHOLEBLOOD: MdcCode = MdcCode::new(160184);

/// `160188^MDC_CONC_GLU_CAPILLARY_PLASMA^MDC`, partition 2.
pub const CONC_GLU_CAPILLARY_PLASMA: MdcCode = MdcCode::new(160188);

/// `160192^MDC_CONC_GLU_VENOUS_WHOLEBLOOD^MDC`, partition 2.
pub const CONC_GLU_VENOUS_WHOLEBLOOD: MdcCode = MdcCode::new(160192);

/// `160196^MDC_CONC_GLU_VENOUS_PLASMA^MDC`, partition 2.
pub const CONC_GLU_VENOUS_PLASMA: MdcCode = MdcCode::new(160196);

/// `160197^MDC_CONC_GLU_VENOUS_PLASMA_MAX^MDC`, partition 2.
pub const CONC_GLU_VENOUS_PLASMA_MAX: MdcCode = MdcCode::new(160197);

/// `160200^MDC_CONC_GLU_ARTERIAL_WHOLEBLOOD^MDC`, partition 2.
pub const CONC_GLU_ARTERIAL_WHOLEBLOOD: MdcCode = MdcCode::new(160200);

/// `160204^MDC_CONC_GLU_ARTERIAL_PLASMA^MDC`, partition 2.
pub const CONC_GLU_ARTERIAL_PLASMA: MdcCode = MdcCode::new(160204);

/// `160208^MDC_CONC_GLU_CONTROL^MDC`, partition 2.
pub const CONC_GLU_CONTROL: MdcCode = MdcCode::new(160208);

/// `160212^MDC_CONC_GLU_ISF^MDC`, partition 2.
pub const CONC_GLU_ISF: MdcCode = MdcCode::new(160212);

/// `160216^MDC_BASE_EXCESS_FLUID_EXTRACELLULAR^MDC`, partition 2.
pub const BASE_EXCESS_FLUID_EXTRACELLULAR: MdcCode = MdcCode::new(160216);

/// `160220^MDC_CONC_HBA1C^MDC`, partition 2.
pub const CONC_HBA1C: MdcCode = MdcCode::new(160220);

/// `160252^MDC_BASE_EXCESS_BLD_ART^MDC`, partition 2.
pub const BASE_EXCESS_BLD_ART: MdcCode = MdcCode::new(160252);

/// `160256^MDC_CONC_CA_PH_NORMALIZED_ART^MDC`, partition 2.
pub const CONC_CA_PH_NORMALIZED_ART: MdcCode = MdcCode::new(160256);

/// `160260^MDC_RATIO_INR_COAG^MDC`, partition 2.
pub const RATIO_INR_COAG: MdcCode = MdcCode::new(160260);

/// `160264^MDC_TIME_PD_COAG^MDC`, partition 2.
pub const TIME_PD_COAG: MdcCode = MdcCode::new(160264);

/// `160268^MDC_QUICK_VALUE_COAG^MDC`, partition 2.
pub const QUICK_VALUE_COAG: MdcCode = MdcCode::new(160268);

/// `160272^MDC_ISI_COAG^MDC`, partition 2.
pub const ISI_COAG: MdcCode = MdcCode::new(160272);

/// `160276^MDC_COAG_CONTROL^MDC`, partition 2.
pub const COAG_CONTROL: MdcCode = MdcCode::new(160276);

/// `160280^MDC_PULS_OXIM_CONC_HB_O2_ART_CALC^MDC`, partition 2.
pub const PULS_OXIM_CONC_HB_O2_ART_CALC: MdcCode = MdcCode::new(160280);

/// `160281^MDC_PULS_OXIM_CONC_HB_O2_ART_CALC_MAX^MDC`, partition 2.
pub const PULS_OXIM_CONC_HB_O2_ART_CALC_MAX: MdcCode = MdcCode::new(160281);

/// `160282^MDC_PULS_OXIM_CONC_HB_O2_ART_CALC_MIN^MDC`, partition 2.
pub const PULS_OXIM_CONC_HB_O2_ART_CALC_MIN: MdcCode = MdcCode::new(160282);

/// `160283^MDC_PULS_OXIM_CONC_HB_O2_ART_CALC_MEAN^MDC`, partition 2.
pub const PULS_OXIM_CONC_HB_O2_ART_CALC_MEAN: MdcCode = MdcCode::new(160283);

/// `160284^MDC_PULS_OXIM_HB_CO_ART^MDC`, partition 2.
pub const PULS_OXIM_HB_CO_ART: MdcCode = MdcCode::new(160284);

/// `160285^MDC_PULS_OXIM_HB_CO_ART_MAX^MDC`, partition 2.
pub const PULS_OXIM_HB_CO_ART_MAX: MdcCode = MdcCode::new(160285);

/// `160286^MDC_PULS_OXIM_HB_CO_ART_MIN^MDC`, partition 2.
pub const PULS_OXIM_HB_CO_ART_MIN: MdcCode = MdcCode::new(160286);

/// `160287^MDC_PULS_OXIM_HB_CO_ART_MEAN^MDC`, partition 2.
pub const PULS_OXIM_HB_CO_ART_MEAN: MdcCode = MdcCode::new(160287);

/// `160288^MDC_PULS_OXIM_HB_MET_ART^MDC`, partition 2.
pub const PULS_OXIM_HB_MET_ART: MdcCode = MdcCode::new(160288);

/// `160289^MDC_PULS_OXIM_HB_MET_ART_MAX^MDC`, partition 2.
pub const PULS_OXIM_HB_MET_ART_MAX: MdcCode = MdcCode::new(160289);

/// `160290^MDC_PULS_OXIM_HB_MET_ART_MIN^MDC`, partition 2.
pub const PULS_OXIM_HB_MET_ART_MIN: MdcCode = MdcCode::new(160290);

/// `160291^MDC_PULS_OXIM_HB_MET_ART_MEAN^MDC`, partition 2.
pub const PULS_OXIM_HB_MET_ART_MEAN: MdcCode = MdcCode::new(160291);

/// `160292^MDC_PULS_OXIM_HB_TOTAL_ART^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_ART: MdcCode = MdcCode::new(160292);

/// `160293^MDC_PULS_OXIM_HB_TOTAL_ART_MAX^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_ART_MAX: MdcCode = MdcCode::new(160293);

/// `160294^MDC_PULS_OXIM_HB_TOTAL_ART_MIN^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_ART_MIN: MdcCode = MdcCode::new(160294);

/// `160295^MDC_PULS_OXIM_HB_TOTAL_ART_MEAN^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_ART_MEAN: MdcCode = MdcCode::new(160295);

/// `160296^MDC_PULS_OXIM_SAT_O2_ART_PREDUCTAL^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PREDUCTAL: MdcCode = MdcCode::new(160296);

/// `160297^MDC_PULS_OXIM_SAT_O2_ART_PREDUCTAL_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PREDUCTAL_MAX: MdcCode = MdcCode::new(160297);

/// `160298^MDC_PULS_OXIM_SAT_O2_ART_PREDUCTAL_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PREDUCTAL_MIN: MdcCode = MdcCode::new(160298);

/// `160299^MDC_PULS_OXIM_SAT_O2_ART_PREDUCTAL_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PREDUCTAL_MEAN: MdcCode = MdcCode::new(160299);

/// `160300^MDC_PULS_OXIM_SAT_O2_ART_POSTDUCTAL^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_POSTDUCTAL: MdcCode = MdcCode::new(160300);

/// `160301^MDC_PULS_OXIM_SAT_O2_ART_POSTDUCTAL_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_POSTDUCTAL_MAX: MdcCode = MdcCode::new(160301);

/// `160302^MDC_PULS_OXIM_SAT_O2_ART_POSTDUCTAL_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_POSTDUCTAL_MIN: MdcCode = MdcCode::new(160302);

/// `160303^MDC_PULS_OXIM_SAT_O2_ART_POSTDUCTAL_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_POSTDUCTAL_MEAN: MdcCode = MdcCode::new(160303);

/// `160304^MDC_PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF: MdcCode = MdcCode::new(160304);

/// `160305^MDC_PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF_MAX^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF_MAX: MdcCode = MdcCode::new(160305);

/// `160306^MDC_PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF_MIN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF_MIN: MdcCode = MdcCode::new(160306);

/// `160307^MDC_PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF_MEAN^MDC`, partition 2.
pub const PULS_OXIM_SAT_O2_ART_PRE_POST_DIFF_MEAN: MdcCode = MdcCode::new(160307);

/// `160308^MDC_CONC_PCO2_GASTRIC_ART_DIFF^MDC`, partition 2.
pub const CONC_PCO2_GASTRIC_ART_DIFF: MdcCode = MdcCode::new(160308);

/// `160312^MDC_CONC_PCO2_GASTRIC_ET_DIFF^MDC`, partition 2.
pub const CONC_PCO2_GASTRIC_ET_DIFF: MdcCode = MdcCode::new(160312);

/// `160316^MDC_CONC_PCO2_GASTRIC_MUCOSAL^MDC`, partition 2.
pub const CONC_PCO2_GASTRIC_MUCOSAL: MdcCode = MdcCode::new(160316);

/// `160320^MDC_CONC_PH_INTRAMUCOSAL^MDC`, partition 2.
pub const CONC_PH_INTRAMUCOSAL: MdcCode = MdcCode::new(160320);

/// `160324^MDC_SPO2_SIGNAL_QUALITY_INDEX^MDC`, partition 2.
pub const SPO2_SIGNAL_QUALITY_INDEX: MdcCode = MdcCode::new(160324);

/// `160328^MDC_PULS_OXIM_HB_TOTAL_VEN^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_VEN: MdcCode = MdcCode::new(160328);

/// `160329^MDC_PULS_OXIM_HB_TOTAL_VEN_MAX^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_VEN_MAX: MdcCode = MdcCode::new(160329);

/// `160330^MDC_PULS_OXIM_HB_TOTAL_VEN_MIN^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_VEN_MIN: MdcCode = MdcCode::new(160330);

/// `160331^MDC_PULS_OXIM_HB_TOTAL_VEN_MEAN^MDC`, partition 2.
pub const PULS_OXIM_HB_TOTAL_VEN_MEAN: MdcCode = MdcCode::new(160331);

/// `160332^MDC_PULS_OXIM_PLETH_PERFUSION_INDEX^MDC`, partition 2.
pub const PULS_OXIM_PLETH_PERFUSION_INDEX: MdcCode = MdcCode::new(160332);

/// `160333^MDC_PULS_OXIM_PLETH_PERFUSION_INDEX_MAX^MDC`, partition 2.
pub const PULS_OXIM_PLETH_PERFUSION_INDEX_MAX: MdcCode = MdcCode::new(160333);

/// `160334^MDC_PULS_OXIM_PLETH_PERFUSION_INDEX_MIN^MDC`, partition 2.
pub const PULS_OXIM_PLETH_PERFUSION_INDEX_MIN: MdcCode = MdcCode::new(160334);

/// `160335^MDC_PULS_OXIM_PLETH_PERFUSION_INDEX_MEAN^MDC`, partition 2.
pub const PULS_OXIM_PLETH_PERFUSION_INDEX_MEAN: MdcCode = MdcCode::new(160335);

/// `160336^MDC_PULS_OXIM_PLETH_AMPL_VAR_INDEX^MDC`, partition 2.
pub const PULS_OXIM_PLETH_AMPL_VAR_INDEX: MdcCode = MdcCode::new(160336);

/// `160337^MDC_PULS_OXIM_PLETH_AMPL_VAR_INDEX_MAX^MDC`, partition 2.
pub const PULS_OXIM_PLETH_AMPL_VAR_INDEX_MAX: MdcCode = MdcCode::new(160337);

/// `160338^MDC_PULS_OXIM_PLETH_AMPL_VAR_INDEX_MIN^MDC`, partition 2.
pub const PULS_OXIM_PLETH_AMPL_VAR_INDEX_MIN: MdcCode = MdcCode::new(160338);

/// `160339^MDC_PULS_OXIM_PLETH_AMPL_VAR_INDEX_MEAN^MDC`, partition 2.
pub const PULS_OXIM_PLETH_AMPL_VAR_INDEX_MEAN: MdcCode = MdcCode::new(160339);

/// `160340^MDC_PULS_OXIM_OXYGEN_CONTENT^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_CONTENT: MdcCode = MdcCode::new(160340);

/// `160341^MDC_PULS_OXIM_OXYGEN_CONTENT_MAX^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_CONTENT_MAX: MdcCode = MdcCode::new(160341);

/// `160342^MDC_PULS_OXIM_OXYGEN_CONTENT_MIN^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_CONTENT_MIN: MdcCode = MdcCode::new(160342);

/// `160343^MDC_PULS_OXIM_OXYGEN_CONTENT_MEAN^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_CONTENT_MEAN: MdcCode = MdcCode::new(160343);

/// `160344^MDC_PULS_OXIM_OXYGEN_RESERVE_INDEX^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_RESERVE_INDEX: MdcCode = MdcCode::new(160344);

/// `160345^MDC_PULS_OXIM_OXYGEN_RESERVE_INDEX_MAX^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_RESERVE_INDEX_MAX: MdcCode = MdcCode::new(160345);

/// `160346^MDC_PULS_OXIM_OXYGEN_RESERVE_INDEX_MIN^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_RESERVE_INDEX_MIN: MdcCode = MdcCode::new(160346);

/// `160347^MDC_PULS_OXIM_OXYGEN_RESERVE_INDEX_MEAN^MDC`, partition 2.
pub const PULS_OXIM_OXYGEN_RESERVE_INDEX_MEAN: MdcCode = MdcCode::new(160347);

/// `160352^MDC_SAT_O2_VEN_CENT^MDC`, partition 2.
pub const SAT_O2_VEN_CENT: MdcCode = MdcCode::new(160352);

/// `160353^MDC_SAT_O2_VEN_CENT_MAX^MDC`, partition 2.
pub const SAT_O2_VEN_CENT_MAX: MdcCode = MdcCode::new(160353);

/// `160354^MDC_SAT_O2_VEN_CENT_MIN^MDC`, partition 2.
pub const SAT_O2_VEN_CENT_MIN: MdcCode = MdcCode::new(160354);

/// `160355^MDC_SAT_O2_VEN_CENT_MEAN^MDC`, partition 2.
pub const SAT_O2_VEN_CENT_MEAN: MdcCode = MdcCode::new(160355);

/// `160364^MDC_CONC_GLU_UNDETERMINED_WHOLEBLOOD^MDC`, partition 2.
pub const CONC_GLU_UNDETERMINED_WHOLEBLOOD: MdcCode = MdcCode::new(160364);

/// `160368^MDC_CONC_GLU_UNDETERMINED_PLASMA^MDC`, partition 2.
pub const CONC_GLU_UNDETERMINED_PLASMA: MdcCode = MdcCode::new(160368);

/// `160369^MDC_CONC_GLU_UNDETERMINED_PLASMA_MAX^MDC`, partition 2.
pub const CONC_GLU_UNDETERMINED_PLASMA_MAX: MdcCode = MdcCode::new(160369);

/// `160372^MDC_CONC_GLU_CONTROL_LEVEL_LOW^MDC`, partition 2.
pub const CONC_GLU_CONTROL_LEVEL_LOW: MdcCode = MdcCode::new(160372);

/// `160376^MDC_CONC_GLU_CONTROL_LEVEL_MEDIUM^MDC`, partition 2.
pub const CONC_GLU_CONTROL_LEVEL_MEDIUM: MdcCode = MdcCode::new(160376);

/// `160380^MDC_CONC_GLU_CONTROL_LEVEL_HIGH^MDC`, partition 2.
pub const CONC_GLU_CONTROL_LEVEL_HIGH: MdcCode = MdcCode::new(160380);

/// `160384^MDC_CONC_GLU_CONTROL_LEVEL_UNDETERMINED^MDC`, partition 2.
pub const CONC_GLU_CONTROL_LEVEL_UNDETERMINED: MdcCode = MdcCode::new(160384);

/// `163840^MDC_ECG_TIME_PD_PP^MDC`, partition 2.
pub const ECG_TIME_PD_PP: MdcCode = MdcCode::new(163840);

/// `164096^MDC_ECG_TIME_PD_RR^MDC`, partition 2.
pub const ECG_TIME_PD_RR: MdcCode = MdcCode::new(164096);

/// `164352^MDC_ECG_TIME_PD_PQ^MDC`, partition 2.
pub const ECG_TIME_PD_PQ: MdcCode = MdcCode::new(164352);

/// `183304^MDC_VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP^MDC`, partition 2.
pub const VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP: MdcCode = MdcCode::new(183304);

/// `183305^MDC_VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MAX^MDC`, partition 2.
pub const VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MAX: MdcCode = MdcCode::new(183305);

/// `183306^MDC_VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MIN^MDC`, partition 2.
pub const VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MIN: MdcCode = MdcCode::new(183306);

/// `183307^MDC_VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MEAN^MDC`, partition 2.
pub const VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MEAN: MdcCode = MdcCode::new(183307);

/// `183312^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZ^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZ: MdcCode = MdcCode::new(183312);

/// `183313^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZ_MAX^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZ_MAX: MdcCode = MdcCode::new(183313);

/// `183314^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZ_MIN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZ_MIN: MdcCode = MdcCode::new(183314);

/// `183315^MDC_VOL_MINUTE_AWAY_EXP_BTSD_PSAZ_MEAN^MDC`, partition 2.
pub const VOL_MINUTE_AWAY_EXP_BTSD_PSAZ_MEAN: MdcCode = MdcCode::new(183315);

/// `183316^MDC_VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW: MdcCode = MdcCode::new(183316);

/// `183317^MDC_VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW_MAX: MdcCode = MdcCode::new(183317);

/// `183318^MDC_VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW_MIN: MdcCode = MdcCode::new(183318);

/// `183319^MDC_VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DIFF_INSP_END_EXP_END_AT_ZERO_FLOW_MEAN: MdcCode = MdcCode::new(183319);

/// `183320^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH: MdcCode = MdcCode::new(183320);

/// `183321^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH_MAX^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH_MAX: MdcCode = MdcCode::new(183321);

/// `183322^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH_MIN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH_MIN: MdcCode = MdcCode::new(183322);

/// `183323^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH_MEAN^MDC`, partition 2.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH_MEAN: MdcCode = MdcCode::new(183323);

/// `183360^MDC_VENT_SHAPE_PRESS_TIME_STRESS_INDEX^MDC`, partition 2.
pub const VENT_SHAPE_PRESS_TIME_STRESS_INDEX: MdcCode = MdcCode::new(183360);

/// `183361^MDC_VENT_SHAPE_PRESS_TIME_STRESS_INDEX_MAX^MDC`, partition 2.
pub const VENT_SHAPE_PRESS_TIME_STRESS_INDEX_MAX: MdcCode = MdcCode::new(183361);

/// `183362^MDC_VENT_SHAPE_PRESS_TIME_STRESS_INDEX_MIN^MDC`, partition 2.
pub const VENT_SHAPE_PRESS_TIME_STRESS_INDEX_MIN: MdcCode = MdcCode::new(183362);

/// `183363^MDC_VENT_SHAPE_PRESS_TIME_STRESS_INDEX_MEAN^MDC`, partition 2.
pub const VENT_SHAPE_PRESS_TIME_STRESS_INDEX_MEAN: MdcCode = MdcCode::new(183363);

/// `183384^MDC_FLOW_AWAY_INSP_HIFLOW^MDC`, partition 2.
pub const FLOW_AWAY_INSP_HIFLOW: MdcCode = MdcCode::new(183384);

/// `183385^MDC_FLOW_AWAY_INSP_HIFLOW_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_HIFLOW_MAX: MdcCode = MdcCode::new(183385);

/// `183386^MDC_FLOW_AWAY_INSP_HIFLOW_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_HIFLOW_MIN: MdcCode = MdcCode::new(183386);

/// `183387^MDC_FLOW_AWAY_INSP_HIFLOW_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_HIFLOW_MEAN: MdcCode = MdcCode::new(183387);

/// `183392^MDC_CONC_GASDLV_O2_FG^MDC`, partition 2.
pub const CONC_GASDLV_O2_FG: MdcCode = MdcCode::new(183392);

/// `183393^MDC_CONC_GASDLV_O2_FG_MAX^MDC`, partition 2.
pub const CONC_GASDLV_O2_FG_MAX: MdcCode = MdcCode::new(183393);

/// `183394^MDC_CONC_GASDLV_O2_FG_MIN^MDC`, partition 2.
pub const CONC_GASDLV_O2_FG_MIN: MdcCode = MdcCode::new(183394);

/// `183395^MDC_CONC_GASDLV_O2_FG_MEAN^MDC`, partition 2.
pub const CONC_GASDLV_O2_FG_MEAN: MdcCode = MdcCode::new(183395);

/// `183416^MDC_FLOW_DELIV_DESFL_LIQUID^MDC`, partition 2.
pub const FLOW_DELIV_DESFL_LIQUID: MdcCode = MdcCode::new(183416);

/// `183417^MDC_FLOW_DELIV_DESFL_LIQUID_MAX^MDC`, partition 2.
pub const FLOW_DELIV_DESFL_LIQUID_MAX: MdcCode = MdcCode::new(183417);

/// `183418^MDC_FLOW_DELIV_DESFL_LIQUID_MIN^MDC`, partition 2.
pub const FLOW_DELIV_DESFL_LIQUID_MIN: MdcCode = MdcCode::new(183418);

/// `183419^MDC_FLOW_DELIV_DESFL_LIQUID_MEAN^MDC`, partition 2.
pub const FLOW_DELIV_DESFL_LIQUID_MEAN: MdcCode = MdcCode::new(183419);

/// `183420^MDC_FLOW_DELIV_ENFL_LIQUID^MDC`, partition 2.
pub const FLOW_DELIV_ENFL_LIQUID: MdcCode = MdcCode::new(183420);

/// `183421^MDC_FLOW_DELIV_ENFL_LIQUID_MAX^MDC`, partition 2.
pub const FLOW_DELIV_ENFL_LIQUID_MAX: MdcCode = MdcCode::new(183421);

/// `183422^MDC_FLOW_DELIV_ENFL_LIQUID_MIN^MDC`, partition 2.
pub const FLOW_DELIV_ENFL_LIQUID_MIN: MdcCode = MdcCode::new(183422);

/// `183423^MDC_FLOW_DELIV_ENFL_LIQUID_MEAN^MDC`, partition 2.
pub const FLOW_DELIV_ENFL_LIQUID_MEAN: MdcCode = MdcCode::new(183423);

/// `183424^MDC_FLOW_DELIV_HALOTH_LIQUID^MDC`, partition 2.
pub const FLOW_DELIV_HALOTH_LIQUID: MdcCode = MdcCode::new(183424);

/// `183425^MDC_FLOW_DELIV_HALOTH_LIQUID_MAX^MDC`, partition 2.
pub const FLOW_DELIV_HALOTH_LIQUID_MAX: MdcCode = MdcCode::new(183425);

/// `183426^MDC_FLOW_DELIV_HALOTH_LIQUID_MIN^MDC`, partition 2.
pub const FLOW_DELIV_HALOTH_LIQUID_MIN: MdcCode = MdcCode::new(183426);

/// `183427^MDC_FLOW_DELIV_HALOTH_LIQUID_MEAN^MDC`, partition 2.
pub const FLOW_DELIV_HALOTH_LIQUID_MEAN: MdcCode = MdcCode::new(183427);

/// `183428^MDC_FLOW_DELIV_SEVOFL_LIQUID^MDC`, partition 2.
pub const FLOW_DELIV_SEVOFL_LIQUID: MdcCode = MdcCode::new(183428);

/// `183429^MDC_FLOW_DELIV_SEVOFL_LIQUID_MAX^MDC`, partition 2.
pub const FLOW_DELIV_SEVOFL_LIQUID_MAX: MdcCode = MdcCode::new(183429);

/// `183430^MDC_FLOW_DELIV_SEVOFL_LIQUID_MIN^MDC`, partition 2.
pub const FLOW_DELIV_SEVOFL_LIQUID_MIN: MdcCode = MdcCode::new(183430);

/// `183431^MDC_FLOW_DELIV_SEVOFL_LIQUID_MEAN^MDC`, partition 2.
pub const FLOW_DELIV_SEVOFL_LIQUID_MEAN: MdcCode = MdcCode::new(183431);

/// `183432^MDC_FLOW_DELIV_ISOFL_LIQUID^MDC`, partition 2.
pub const FLOW_DELIV_ISOFL_LIQUID: MdcCode = MdcCode::new(183432);

/// `183433^MDC_FLOW_DELIV_ISOFL_LIQUID_MAX^MDC`, partition 2.
pub const FLOW_DELIV_ISOFL_LIQUID_MAX: MdcCode = MdcCode::new(183433);

/// `183434^MDC_FLOW_DELIV_ISOFL_LIQUID_MIN^MDC`, partition 2.
pub const FLOW_DELIV_ISOFL_LIQUID_MIN: MdcCode = MdcCode::new(183434);

/// `183435^MDC_FLOW_DELIV_ISOFL_LIQUID_MEAN^MDC`, partition 2.
pub const FLOW_DELIV_ISOFL_LIQUID_MEAN: MdcCode = MdcCode::new(183435);

/// `184200^MDC_TIME_PD_PUMP_INFUSING_TIME^MDC`, partition 2.
pub const TIME_PD_PUMP_INFUSING_TIME: MdcCode = MdcCode::new(184200);

/// `184202^MDC_TIME_PD_PUMP_INFUSING_TIME_SINCE_LAST_CAL^MDC`, partition 2.
pub const TIME_PD_PUMP_INFUSING_TIME_SINCE_LAST_CAL: MdcCode = MdcCode::new(184202);

/// `184288^MDC_CONC_O2_MICROENV^MDC`, partition 2.
pub const CONC_O2_MICROENV: MdcCode = MdcCode::new(184288);

/// `184292^MDC_REL_HUMIDITY_MICROENV^MDC`, partition 2.
pub const REL_HUMIDITY_MICROENV: MdcCode = MdcCode::new(184292);

/// `184296^MDC_TEMP_MICROENV^MDC`, partition 2.
pub const TEMP_MICROENV: MdcCode = MdcCode::new(184296);

/// `184297^MDC_TEMP_MICROENV_MAX^MDC`, partition 2.
pub const TEMP_MICROENV_MAX: MdcCode = MdcCode::new(184297);

/// `184298^MDC_TEMP_MICROENV_MIN^MDC`, partition 2.
pub const TEMP_MICROENV_MIN: MdcCode = MdcCode::new(184298);

/// `184299^MDC_TEMP_MICROENV_MEAN^MDC`, partition 2.
pub const TEMP_MICROENV_MEAN: MdcCode = MdcCode::new(184299);

/// `184300^MDC_MICROENV_HEATER_APPLIED_PWR^MDC`, partition 2.
pub const MICROENV_HEATER_APPLIED_PWR: MdcCode = MdcCode::new(184300);

/// `184304^MDC_MICROENV_HEATER_HEAT_SINK_RESIST^MDC`, partition 2.
pub const MICROENV_HEATER_HEAT_SINK_RESIST: MdcCode = MdcCode::new(184304);

/// `184308^MDC_MICROENV_HEATER_HEAT_SINK_TEMP^MDC`, partition 2.
pub const MICROENV_HEATER_HEAT_SINK_TEMP: MdcCode = MdcCode::new(184308);

/// `184322^MDC_TRIG^MDC`, partition 2.
pub const TRIG: MdcCode = MdcCode::new(184322);

/// `184323^MDC_TRIG_BEAT^MDC`, partition 2.
pub const TRIG_BEAT: MdcCode = MdcCode::new(184323);

/// `184327^MDC_ECG_STAT_RHY^MDC`, partition 2.
pub const ECG_STAT_RHY: MdcCode = MdcCode::new(184327);

/// `184329^MDC_DRUG_NAME_TABLE^MDC`, partition 2.
pub const DRUG_NAME_TABLE: MdcCode = MdcCode::new(184329);

/// `184330^MDC_DRUG_NAME_TYPE^MDC`, partition 2.
pub const DRUG_NAME_TYPE: MdcCode = MdcCode::new(184330);

/// `184331^MDC_TRIG_BEAT_MAX_INRUSH^MDC`, partition 2.
pub const TRIG_BEAT_MAX_INRUSH: MdcCode = MdcCode::new(184331);

/// `184332^MDC_DEV_STAT^MDC`, partition 2.
pub const DEV_STAT: MdcCode = MdcCode::new(184332);

/// `184336^MDC_MICROENV_TYPE^MDC`, partition 2.
pub const MICROENV_TYPE: MdcCode = MdcCode::new(184336);

/// `184337^MDC_MICROENV_HEATER_TYPE^MDC`, partition 2.
pub const MICROENV_HEATER_TYPE: MdcCode = MdcCode::new(184337);

/// `184338^MDC_MICROENV_BED_STATE^MDC`, partition 2.
pub const MICROENV_BED_STATE: MdcCode = MdcCode::new(184338);

/// `184339^MDC_MICROENV_AIR_CURTAIN_STATE^MDC`, partition 2.
pub const MICROENV_AIR_CURTAIN_STATE: MdcCode = MdcCode::new(184339);

/// `184340^MDC_MICROENV_HEATER_CNTRL_MODE^MDC`, partition 2.
pub const MICROENV_HEATER_CNTRL_MODE: MdcCode = MdcCode::new(184340);

/// `184341^MDC_MICROENV_FAN_SPEED^MDC`, partition 2.
pub const MICROENV_FAN_SPEED: MdcCode = MdcCode::new(184341);

/// `184352^MDC_VENT_MODE^MDC`, partition 2.
pub const VENT_MODE: MdcCode = MdcCode::new(184352);

/// `184353^MDC_VENT_MODE_RESP_SPONT^MDC`, partition 2.
pub const VENT_MODE_RESP_SPONT: MdcCode = MdcCode::new(184353);

/// `184354^MDC_VENT_MODE_PAP_CTS_SPONT^MDC`, partition 2.
pub const VENT_MODE_PAP_CTS_SPONT: MdcCode = MdcCode::new(184354);

/// `184355^MDC_VENT_MODE_PAP_BIPHAS_SPONT^MDC`, partition 2.
pub const VENT_MODE_PAP_BIPHAS_SPONT: MdcCode = MdcCode::new(184355);

/// `184356^MDC_VENT_MODE_PPV_INTERMIT_PAP^MDC`, partition 2.
pub const VENT_MODE_PPV_INTERMIT_PAP: MdcCode = MdcCode::new(184356);

/// `184357^MDC_VENT_MODE_PEEP^MDC`, partition 2.
pub const VENT_MODE_PEEP: MdcCode = MdcCode::new(184357);

/// `184358^MDC_VENT_MODE_MAND_CTS^MDC`, partition 2.
pub const VENT_MODE_MAND_CTS: MdcCode = MdcCode::new(184358);

/// `184359^MDC_VENT_MODE_PEEP_MAND_CTS^MDC`, partition 2.
pub const VENT_MODE_PEEP_MAND_CTS: MdcCode = MdcCode::new(184359);

/// `184360^MDC_VENT_MODE_VENT_INV_RATIO^MDC`, partition 2.
pub const VENT_MODE_VENT_INV_RATIO: MdcCode = MdcCode::new(184360);

/// `184361^MDC_VENT_MODE_PEEP_INV_RATIO^MDC`, partition 2.
pub const VENT_MODE_PEEP_INV_RATIO: MdcCode = MdcCode::new(184361);

/// `184362^MDC_VENT_MODE_MAND_INTERMIT^MDC`, partition 2.
pub const VENT_MODE_MAND_INTERMIT: MdcCode = MdcCode::new(184362);

/// `184363^MDC_VENT_MODE_PEEP_MAND_INTERMIT^MDC`, partition 2.
pub const VENT_MODE_PEEP_MAND_INTERMIT: MdcCode = MdcCode::new(184363);

/// `184364^MDC_VENT_MODE_SYNCH_MAND_INTERMIT^MDC`, partition 2.
pub const VENT_MODE_SYNCH_MAND_INTERMIT: MdcCode = MdcCode::new(184364);

/// `184365^MDC_VENT_MODE_SYNCH_MAND_INTERMIT_PEEP^MDC`, partition 2.
pub const VENT_MODE_SYNCH_MAND_INTERMIT_PEEP: MdcCode = MdcCode::new(184365);

/// `184366^MDC_VENT_MODE_INSPIR_ASSIST^MDC`, partition 2.
pub const VENT_MODE_INSPIR_ASSIST: MdcCode = MdcCode::new(184366);

/// `184367^MDC_VENT_MODE_PEEP_INSPIR_ASSIST^MDC`, partition 2.
pub const VENT_MODE_PEEP_INSPIR_ASSIST: MdcCode = MdcCode::new(184367);

/// `184368^MDC_VENT_MODE_APR^MDC`, partition 2.
pub const VENT_MODE_APR: MdcCode = MdcCode::new(184368);

/// `184369^MDC_VENT_MODE_APR_PEEP^MDC`, partition 2.
pub const VENT_MODE_APR_PEEP: MdcCode = MdcCode::new(184369);

/// `184370^MDC_VENT_MODE_PSV^MDC`, partition 2.
pub const VENT_MODE_PSV: MdcCode = MdcCode::new(184370);

/// `184371^MDC_VENT_MODE_PSV_PEEP^MDC`, partition 2.
pub const VENT_MODE_PSV_PEEP: MdcCode = MdcCode::new(184371);

/// `184372^MDC_VENT_MODE_MMV^MDC`, partition 2.
pub const VENT_MODE_MMV: MdcCode = MdcCode::new(184372);

/// `184373^MDC_VENT_MODE_MMV_PEEP^MDC`, partition 2.
pub const VENT_MODE_MMV_PEEP: MdcCode = MdcCode::new(184373);

/// `184374^MDC_VENT_MODE_PAV^MDC`, partition 2.
pub const VENT_MODE_PAV: MdcCode = MdcCode::new(184374);

/// `184375^MDC_VENT_MODE_PAV_PEEP^MDC`, partition 2.
pub const VENT_MODE_PAV_PEEP: MdcCode = MdcCode::new(184375);

/// `184376^MDC_VENT_MODE_HI_FREQ^MDC`, partition 2.
pub const VENT_MODE_HI_FREQ: MdcCode = MdcCode::new(184376);

/// `184377^MDC_VENT_MODE_HI_FREQ_JET^MDC`, partition 2.
pub const VENT_MODE_HI_FREQ_JET: MdcCode = MdcCode::new(184377);

/// `184378^MDC_VENT_MODE_HI_FREQ_OSCIL^MDC`, partition 2.
pub const VENT_MODE_HI_FREQ_OSCIL: MdcCode = MdcCode::new(184378);

/// `184379^MDC_VENT_MODE_ENP^MDC`, partition 2.
pub const VENT_MODE_ENP: MdcCode = MdcCode::new(184379);

/// `184400^MDC_VENT_MODE_BACKUP^MDC`, partition 2.
pub const VENT_MODE_BACKUP: MdcCode = MdcCode::new(184400);

/// `184401^MDC_VENT_MODE_DISPLAY_TEXT^MDC`, partition 2.
pub const VENT_MODE_DISPLAY_TEXT: MdcCode = MdcCode::new(184401);

/// `184404^MDC_GASDLV_AGENT^MDC`, partition 2.
pub const GASDLV_AGENT: MdcCode = MdcCode::new(184404);

/// `184405^MDC_GASDLV_BALANCE_GAS^MDC`, partition 2.
pub const GASDLV_BALANCE_GAS: MdcCode = MdcCode::new(184405);

/// `184408^MDC_NEB_DEV_TYPE^MDC`, partition 2.
pub const NEB_DEV_TYPE: MdcCode = MdcCode::new(184408);

/// `184409^MDC_NEB_DEV_STATUS^MDC`, partition 2.
pub const NEB_DEV_STATUS: MdcCode = MdcCode::new(184409);

/// `184416^MDC_VENT_MODE_ISO_19223^MDC`, partition 2.
pub const VENT_MODE_ISO_19223: MdcCode = MdcCode::new(184416);

/// `184417^MDC_VENT_MODE_SEL_ADJUNCTS_ISO_19223^MDC`, partition 2.
pub const VENT_MODE_SEL_ADJUNCTS_ISO_19223: MdcCode = MdcCode::new(184417);

/// `184418^MDC_VENT_OPERATIONAL_STATE^MDC`, partition 2.
pub const VENT_OPERATIONAL_STATE: MdcCode = MdcCode::new(184418);

/// `184419^MDC_VENT_MODE_TRIGGER_TYPE^MDC`, partition 2.
pub const VENT_MODE_TRIGGER_TYPE: MdcCode = MdcCode::new(184419);

/// `184468^MDC_DRUG_NAME_POINTER^MDC`, partition 2.
pub const DRUG_NAME_POINTER: MdcCode = MdcCode::new(184468);

/// `184469^MDC_DRUG_NAME_PRI_POINTER^MDC`, partition 2.
pub const DRUG_NAME_PRI_POINTER: MdcCode = MdcCode::new(184469);

/// `184470^MDC_DRUG_NAME_SEC_POINTER^MDC`, partition 2.
pub const DRUG_NAME_SEC_POINTER: MdcCode = MdcCode::new(184470);

/// `184472^MDC_DRUG_NAME_TYPE_PROP^MDC`, partition 2.
pub const DRUG_NAME_TYPE_PROP: MdcCode = MdcCode::new(184472);

/// `184476^MDC_SYRINGE_TYPE^MDC`, partition 2.
pub const SYRINGE_TYPE: MdcCode = MdcCode::new(184476);

/// `184488^MDC_SYRINGE_MANUFACTURER^MDC`, partition 2.
pub const SYRINGE_MANUFACTURER: MdcCode = MdcCode::new(184488);

/// `184504^MDC_PUMP_MODE^MDC`, partition 2.
pub const PUMP_MODE: MdcCode = MdcCode::new(184504);

/// `184508^MDC_PUMP_STAT^MDC`, partition 2.
pub const PUMP_STAT: MdcCode = MdcCode::new(184508);

/// `184509^MDC_PUMP_STAT_PRI^MDC`, partition 2.
pub const PUMP_STAT_PRI: MdcCode = MdcCode::new(184509);

/// `184510^MDC_PUMP_STAT_SEC^MDC`, partition 2.
pub const PUMP_STAT_SEC: MdcCode = MdcCode::new(184510);

/// `184511^MDC_PUMP_MODE_SET^MDC`, partition 2.
pub const PUMP_MODE_SET: MdcCode = MdcCode::new(184511);

/// `184512^MDC_PUMP_MODE_CURRENT^MDC`, partition 2.
pub const PUMP_MODE_CURRENT: MdcCode = MdcCode::new(184512);

/// `184513^MDC_PUMP_NOT_INFUSING_REASON^MDC`, partition 2.
pub const PUMP_NOT_INFUSING_REASON: MdcCode = MdcCode::new(184513);

/// `184514^MDC_DRUG_NAME_LABEL^MDC`, partition 2.
pub const DRUG_NAME_LABEL: MdcCode = MdcCode::new(184514);

/// `184515^MDC_DRUG_ID^MDC`, partition 2.
pub const DRUG_ID: MdcCode = MdcCode::new(184515);

/// `184516^MDC_PUMP_DRUG_LIBRARY_CARE_AREA^MDC`, partition 2.
pub const PUMP_DRUG_LIBRARY_CARE_AREA: MdcCode = MdcCode::new(184516);

/// `184517^MDC_PUMP_DRUG_LIBRARY_VERSION^MDC`, partition 2.
pub const PUMP_DRUG_LIBRARY_VERSION: MdcCode = MdcCode::new(184517);

/// `184518^MDC_PUMP_MODE_CONCURRENT_CHAN_LABEL^MDC`, partition 2.
pub const PUMP_MODE_CONCURRENT_CHAN_LABEL: MdcCode = MdcCode::new(184518);

/// `184519^MDC_PUMP_INFUSING_STATUS^MDC`, partition 2.
pub const PUMP_INFUSING_STATUS: MdcCode = MdcCode::new(184519);

/// `184520^MDC_PUMP_DRUG_LIBRARY_NAME^MDC`, partition 2.
pub const PUMP_DRUG_LIBRARY_NAME: MdcCode = MdcCode::new(184520);

/// `188416^MDC_TEMP_DEVICE_INTERNAL^MDC`, partition 2.
pub const TEMP_DEVICE_INTERNAL: MdcCode = MdcCode::new(188416);

/// `188417^MDC_TEMP_DEVICE_INTERNAL_MAX^MDC`, partition 2.
pub const TEMP_DEVICE_INTERNAL_MAX: MdcCode = MdcCode::new(188417);

/// `188418^MDC_TEMP_DEVICE_INTERNAL_MIN^MDC`, partition 2.
pub const TEMP_DEVICE_INTERNAL_MIN: MdcCode = MdcCode::new(188418);

/// `188419^MDC_TEMP_DEVICE_INTERNAL_MEAN^MDC`, partition 2.
pub const TEMP_DEVICE_INTERNAL_MEAN: MdcCode = MdcCode::new(188419);

/// `188420^MDC_TEMP_RECT^MDC`, partition 2.
pub const TEMP_RECT: MdcCode = MdcCode::new(188420);

/// `188421^MDC_TEMP_RECT_MAX^MDC`, partition 2.
pub const TEMP_RECT_MAX: MdcCode = MdcCode::new(188421);

/// `188422^MDC_TEMP_RECT_MIN^MDC`, partition 2.
pub const TEMP_RECT_MIN: MdcCode = MdcCode::new(188422);

/// `188423^MDC_TEMP_RECT_MEAN^MDC`, partition 2.
pub const TEMP_RECT_MEAN: MdcCode = MdcCode::new(188423);

/// `188424^MDC_TEMP_ORAL^MDC`, partition 2.
pub const TEMP_ORAL: MdcCode = MdcCode::new(188424);

/// `188425^MDC_TEMP_ORAL_MAX^MDC`, partition 2.
pub const TEMP_ORAL_MAX: MdcCode = MdcCode::new(188425);

/// `188426^MDC_TEMP_ORAL_MIN^MDC`, partition 2.
pub const TEMP_ORAL_MIN: MdcCode = MdcCode::new(188426);

/// `188427^MDC_TEMP_ORAL_MEAN^MDC`, partition 2.
pub const TEMP_ORAL_MEAN: MdcCode = MdcCode::new(188427);

/// `188428^MDC_TEMP_EAR^MDC`, partition 2.
pub const TEMP_EAR: MdcCode = MdcCode::new(188428);

/// `188429^MDC_TEMP_EAR_MAX^MDC`, partition 2.
pub const TEMP_EAR_MAX: MdcCode = MdcCode::new(188429);

/// `188430^MDC_TEMP_EAR_MIN^MDC`, partition 2.
pub const TEMP_EAR_MIN: MdcCode = MdcCode::new(188430);

/// `188431^MDC_TEMP_EAR_MEAN^MDC`, partition 2.
pub const TEMP_EAR_MEAN: MdcCode = MdcCode::new(188431);

/// `188432^MDC_TEMP_FINGER^MDC`, partition 2.
pub const TEMP_FINGER: MdcCode = MdcCode::new(188432);

/// `188433^MDC_TEMP_FINGER_MAX^MDC`, partition 2.
pub const TEMP_FINGER_MAX: MdcCode = MdcCode::new(188433);

/// `188434^MDC_TEMP_FINGER_MIN^MDC`, partition 2.
pub const TEMP_FINGER_MIN: MdcCode = MdcCode::new(188434);

/// `188435^MDC_TEMP_FINGER_MEAN^MDC`, partition 2.
pub const TEMP_FINGER_MEAN: MdcCode = MdcCode::new(188435);

/// `188436^MDC_TEMP_BLD^MDC`, partition 2.
pub const TEMP_BLD: MdcCode = MdcCode::new(188436);

/// `188437^MDC_TEMP_BLD_MAX^MDC`, partition 2.
pub const TEMP_BLD_MAX: MdcCode = MdcCode::new(188437);

/// `188438^MDC_TEMP_BLD_MIN^MDC`, partition 2.
pub const TEMP_BLD_MIN: MdcCode = MdcCode::new(188438);

/// `188439^MDC_TEMP_BLD_MEAN^MDC`, partition 2.
pub const TEMP_BLD_MEAN: MdcCode = MdcCode::new(188439);

/// `188440^MDC_TEMP_DIFF^MDC`, partition 2.
pub const TEMP_DIFF: MdcCode = MdcCode::new(188440);

/// `188441^MDC_TEMP_DIFF_MAX^MDC`, partition 2.
pub const TEMP_DIFF_MAX: MdcCode = MdcCode::new(188441);

/// `188442^MDC_TEMP_DIFF_MIN^MDC`, partition 2.
pub const TEMP_DIFF_MIN: MdcCode = MdcCode::new(188442);

/// `188443^MDC_TEMP_DIFF_MEAN^MDC`, partition 2.
pub const TEMP_DIFF_MEAN: MdcCode = MdcCode::new(188443);

/// `188444^MDC_TEMP_SURF^MDC`, partition 2.
pub const TEMP_SURF: MdcCode = MdcCode::new(188444);

/// `188445^MDC_TEMP_SURF_MAX^MDC`, partition 2.
pub const TEMP_SURF_MAX: MdcCode = MdcCode::new(188445);

/// `188446^MDC_TEMP_SURF_MIN^MDC`, partition 2.
pub const TEMP_SURF_MIN: MdcCode = MdcCode::new(188446);

/// `188447^MDC_TEMP_SURF_MEAN^MDC`, partition 2.
pub const TEMP_SURF_MEAN: MdcCode = MdcCode::new(188447);

/// `188448^MDC_TEMP_TOE^MDC`, partition 2.
pub const TEMP_TOE: MdcCode = MdcCode::new(188448);

/// `188449^MDC_TEMP_TOE_MAX^MDC`, partition 2.
pub const TEMP_TOE_MAX: MdcCode = MdcCode::new(188449);

/// `188450^MDC_TEMP_TOE_MIN^MDC`, partition 2.
pub const TEMP_TOE_MIN: MdcCode = MdcCode::new(188450);

/// `188451^MDC_TEMP_TOE_MEAN^MDC`, partition 2.
pub const TEMP_TOE_MEAN: MdcCode = MdcCode::new(188451);

/// `188452^MDC_TEMP_AXILLA^MDC`, partition 2.
pub const TEMP_AXILLA: MdcCode = MdcCode::new(188452);

/// `188453^MDC_TEMP_AXILLA_MAX^MDC`, partition 2.
pub const TEMP_AXILLA_MAX: MdcCode = MdcCode::new(188453);

/// `188454^MDC_TEMP_AXILLA_MIN^MDC`, partition 2.
pub const TEMP_AXILLA_MIN: MdcCode = MdcCode::new(188454);

/// `188455^MDC_TEMP_AXILLA_MEAN^MDC`, partition 2.
pub const TEMP_AXILLA_MEAN: MdcCode = MdcCode::new(188455);

/// `188456^MDC_TEMP_GIT^MDC`, partition 2.
pub const TEMP_GIT: MdcCode = MdcCode::new(188456);

/// `188457^MDC_TEMP_GIT_MAX^MDC`, partition 2.
pub const TEMP_GIT_MAX: MdcCode = MdcCode::new(188457);

/// `188458^MDC_TEMP_GIT_MIN^MDC`, partition 2.
pub const TEMP_GIT_MIN: MdcCode = MdcCode::new(188458);

/// `188459^MDC_TEMP_GIT_MEAN^MDC`, partition 2.
pub const TEMP_GIT_MEAN: MdcCode = MdcCode::new(188459);

/// `188460^MDC_TEMP_CARDIOPLEG_SOLN^MDC`, partition 2.
pub const TEMP_CARDIOPLEG_SOLN: MdcCode = MdcCode::new(188460);

/// `188461^MDC_TEMP_CARDIOPLEG_SOLN_MAX^MDC`, partition 2.
pub const TEMP_CARDIOPLEG_SOLN_MAX: MdcCode = MdcCode::new(188461);

/// `188462^MDC_TEMP_CARDIOPLEG_SOLN_MIN^MDC`, partition 2.
pub const TEMP_CARDIOPLEG_SOLN_MIN: MdcCode = MdcCode::new(188462);

/// `188463^MDC_TEMP_CARDIOPLEG_SOLN_MEAN^MDC`, partition 2.
pub const TEMP_CARDIOPLEG_SOLN_MEAN: MdcCode = MdcCode::new(188463);

/// `188472^MDC_TEMP_BLD_CBP_PUMP_ART^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_ART: MdcCode = MdcCode::new(188472);

/// `188473^MDC_TEMP_BLD_CBP_PUMP_ART_MAX^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_ART_MAX: MdcCode = MdcCode::new(188473);

/// `188474^MDC_TEMP_BLD_CBP_PUMP_ART_MIN^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_ART_MIN: MdcCode = MdcCode::new(188474);

/// `188475^MDC_TEMP_BLD_CBP_PUMP_ART_MEAN^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_ART_MEAN: MdcCode = MdcCode::new(188475);

/// `188476^MDC_TEMP_BLD_CBP_PUMP_VEN^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_VEN: MdcCode = MdcCode::new(188476);

/// `188477^MDC_TEMP_BLD_CBP_PUMP_VEN_MAX^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_VEN_MAX: MdcCode = MdcCode::new(188477);

/// `188478^MDC_TEMP_BLD_CBP_PUMP_VEN_MIN^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_VEN_MIN: MdcCode = MdcCode::new(188478);

/// `188479^MDC_TEMP_BLD_CBP_PUMP_VEN_MEAN^MDC`, partition 2.
pub const TEMP_BLD_CBP_PUMP_VEN_MEAN: MdcCode = MdcCode::new(188479);

/// `188480^MDC_PRESS_GI^MDC`, partition 2.
pub const PRESS_GI: MdcCode = MdcCode::new(188480);

/// `188488^MDC_POWER_TCUT^MDC`, partition 2.
pub const POWER_TCUT: MdcCode = MdcCode::new(188488);

/// `188492^MDC_TEMP_TCUT^MDC`, partition 2.
pub const TEMP_TCUT: MdcCode = MdcCode::new(188492);

/// `188493^MDC_TEMP_TCUT_MAX^MDC`, partition 2.
pub const TEMP_TCUT_MAX: MdcCode = MdcCode::new(188493);

/// `188494^MDC_TEMP_TCUT_MIN^MDC`, partition 2.
pub const TEMP_TCUT_MIN: MdcCode = MdcCode::new(188494);

/// `188495^MDC_TEMP_TCUT_MEAN^MDC`, partition 2.
pub const TEMP_TCUT_MEAN: MdcCode = MdcCode::new(188495);

/// `188497^MDC_TEMP_AXIL_MAX^MDC`, partition 2.
pub const TEMP_AXIL_MAX: MdcCode = MdcCode::new(188497);

/// `188498^MDC_TEMP_AXIL_MIN^MDC`, partition 2.
pub const TEMP_AXIL_MIN: MdcCode = MdcCode::new(188498);

/// `188499^MDC_TEMP_AXIL_MEAN^MDC`, partition 2.
pub const TEMP_AXIL_MEAN: MdcCode = MdcCode::new(188499);

/// `188500^MDC_TEMP_MYO^MDC`, partition 2.
pub const TEMP_MYO: MdcCode = MdcCode::new(188500);

/// `188501^MDC_TEMP_MYO_MAX^MDC`, partition 2.
pub const TEMP_MYO_MAX: MdcCode = MdcCode::new(188501);

/// `188502^MDC_TEMP_MYO_MIN^MDC`, partition 2.
pub const TEMP_MYO_MIN: MdcCode = MdcCode::new(188502);

/// `188503^MDC_TEMP_MYO_MEAN^MDC`, partition 2.
pub const TEMP_MYO_MEAN: MdcCode = MdcCode::new(188503);

/// `188504^MDC_TEMP_NASAL^MDC`, partition 2.
pub const TEMP_NASAL: MdcCode = MdcCode::new(188504);

/// `188505^MDC_TEMP_NASAL_MAX^MDC`, partition 2.
pub const TEMP_NASAL_MAX: MdcCode = MdcCode::new(188505);

/// `188506^MDC_TEMP_NASAL_MIN^MDC`, partition 2.
pub const TEMP_NASAL_MIN: MdcCode = MdcCode::new(188506);

/// `188507^MDC_TEMP_NASAL_MEAN^MDC`, partition 2.
pub const TEMP_NASAL_MEAN: MdcCode = MdcCode::new(188507);

/// `188508^MDC_TEMP_ROOM^MDC`, partition 2.
pub const TEMP_ROOM: MdcCode = MdcCode::new(188508);

/// `188509^MDC_TEMP_ROOM_MAX^MDC`, partition 2.
pub const TEMP_ROOM_MAX: MdcCode = MdcCode::new(188509);

/// `188510^MDC_TEMP_ROOM_MIN^MDC`, partition 2.
pub const TEMP_ROOM_MIN: MdcCode = MdcCode::new(188510);

/// `188511^MDC_TEMP_ROOM_MEAN^MDC`, partition 2.
pub const TEMP_ROOM_MEAN: MdcCode = MdcCode::new(188511);

/// `188736^MDC_MASS_BODY_ACTUAL^MDC`, partition 2.
pub const MASS_BODY_ACTUAL: MdcCode = MdcCode::new(188736);

/// `188737^MDC_MASS_BODY_ACTUAL_MAX^MDC`, partition 2.
pub const MASS_BODY_ACTUAL_MAX: MdcCode = MdcCode::new(188737);

/// `188738^MDC_MASS_BODY_ACTUAL_MIN^MDC`, partition 2.
pub const MASS_BODY_ACTUAL_MIN: MdcCode = MdcCode::new(188738);

/// `188739^MDC_MASS_BODY_ACTUAL_MEAN^MDC`, partition 2.
pub const MASS_BODY_ACTUAL_MEAN: MdcCode = MdcCode::new(188739);

/// `188740^MDC_LEN_BODY_ACTUAL^MDC`, partition 2.
pub const LEN_BODY_ACTUAL: MdcCode = MdcCode::new(188740);

/// `188741^MDC_LEN_BODY_ACTUAL_MAX^MDC`, partition 2.
pub const LEN_BODY_ACTUAL_MAX: MdcCode = MdcCode::new(188741);

/// `188742^MDC_LEN_BODY_ACTUAL_MIN^MDC`, partition 2.
pub const LEN_BODY_ACTUAL_MIN: MdcCode = MdcCode::new(188742);

/// `188743^MDC_LEN_BODY_ACTUAL_MEAN^MDC`, partition 2.
pub const LEN_BODY_ACTUAL_MEAN: MdcCode = MdcCode::new(188743);

/// `188744^MDC_AREA_BODY_SURF_ACTUAL^MDC`, partition 2.
pub const AREA_BODY_SURF_ACTUAL: MdcCode = MdcCode::new(188744);

/// `188748^MDC_BODY_FAT^MDC`, partition 2.
pub const BODY_FAT: MdcCode = MdcCode::new(188748);

/// `188752^MDC_RATIO_MASS_BODY_LEN_SQ^MDC`, partition 2.
pub const RATIO_MASS_BODY_LEN_SQ: MdcCode = MdcCode::new(188752);

/// `188756^MDC_MASS_BODY_FAT_FREE^MDC`, partition 2.
pub const MASS_BODY_FAT_FREE: MdcCode = MdcCode::new(188756);

/// `188757^MDC_MASS_BODY_FAT_FREE_MAX^MDC`, partition 2.
pub const MASS_BODY_FAT_FREE_MAX: MdcCode = MdcCode::new(188757);

/// `188758^MDC_MASS_BODY_FAT_FREE_MIN^MDC`, partition 2.
pub const MASS_BODY_FAT_FREE_MIN: MdcCode = MdcCode::new(188758);

/// `188759^MDC_MASS_BODY_FAT_FREE_MEAN^MDC`, partition 2.
pub const MASS_BODY_FAT_FREE_MEAN: MdcCode = MdcCode::new(188759);

/// `188760^MDC_MASS_BODY_SOFT_LEAN^MDC`, partition 2.
pub const MASS_BODY_SOFT_LEAN: MdcCode = MdcCode::new(188760);

/// `188761^MDC_MASS_BODY_SOFT_LEAN_MAX^MDC`, partition 2.
pub const MASS_BODY_SOFT_LEAN_MAX: MdcCode = MdcCode::new(188761);

/// `188762^MDC_MASS_BODY_SOFT_LEAN_MIN^MDC`, partition 2.
pub const MASS_BODY_SOFT_LEAN_MIN: MdcCode = MdcCode::new(188762);

/// `188763^MDC_MASS_BODY_SOFT_LEAN_MEAN^MDC`, partition 2.
pub const MASS_BODY_SOFT_LEAN_MEAN: MdcCode = MdcCode::new(188763);

/// `188764^MDC_BODY_WATER^MDC`, partition 2.
pub const BODY_WATER: MdcCode = MdcCode::new(188764);

/// `188772^MDC_COMM_STATUS^MDC`, partition 2.
pub const COMM_STATUS: MdcCode = MdcCode::new(188772);

/// `188773^MDC_DEV_EVENT_COND^MDC`, partition 2.
pub const DEV_EVENT_COND: MdcCode = MdcCode::new(188773);

/// `188792^MDC_ATTR_PT_WEIGHT_LAST^MDC`, partition 2.
pub const ATTR_PT_WEIGHT_LAST: MdcCode = MdcCode::new(188792);

/// `188796^MDC_MASS_BODY_EST_IBW^MDC`, partition 2.
pub const MASS_BODY_EST_IBW: MdcCode = MdcCode::new(188796);

/// `188797^MDC_MASS_BODY_EST_IBW_MAX^MDC`, partition 2.
pub const MASS_BODY_EST_IBW_MAX: MdcCode = MdcCode::new(188797);

/// `188798^MDC_MASS_BODY_EST_IBW_MIN^MDC`, partition 2.
pub const MASS_BODY_EST_IBW_MIN: MdcCode = MdcCode::new(188798);

/// `188799^MDC_MASS_BODY_EST_IBW_MEAN^MDC`, partition 2.
pub const MASS_BODY_EST_IBW_MEAN: MdcCode = MdcCode::new(188799);

/// `188800^MDC_MASS_BODY_EST_ABW^MDC`, partition 2.
pub const MASS_BODY_EST_ABW: MdcCode = MdcCode::new(188800);

/// `188801^MDC_MASS_BODY_EST_ABW_MAX^MDC`, partition 2.
pub const MASS_BODY_EST_ABW_MAX: MdcCode = MdcCode::new(188801);

/// `188802^MDC_MASS_BODY_EST_ABW_MIN^MDC`, partition 2.
pub const MASS_BODY_EST_ABW_MIN: MdcCode = MdcCode::new(188802);

/// `188803^MDC_MASS_BODY_EST_ABW_MEAN^MDC`, partition 2.
pub const MASS_BODY_EST_ABW_MEAN: MdcCode = MdcCode::new(188803);

/// `188928^MDC_VOL_AWAY_EXP_FORCED_CAPACITY^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_CAPACITY: MdcCode = MdcCode::new(188928);

/// `188929^MDC_VOL_AWAY_EXP_FORCED_CAPACITY_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_CAPACITY_MAX: MdcCode = MdcCode::new(188929);

/// `188930^MDC_VOL_AWAY_EXP_FORCED_CAPACITY_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_CAPACITY_MIN: MdcCode = MdcCode::new(188930);

/// `188931^MDC_VOL_AWAY_EXP_FORCED_CAPACITY_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_CAPACITY_MEAN: MdcCode = MdcCode::new(188931);

/// `188932^MDC_VOL_AWAY_SLOW_CAPACITY^MDC`, partition 2.
pub const VOL_AWAY_SLOW_CAPACITY: MdcCode = MdcCode::new(188932);

/// `188933^MDC_VOL_AWAY_SLOW_CAPACITY_MAX^MDC`, partition 2.
pub const VOL_AWAY_SLOW_CAPACITY_MAX: MdcCode = MdcCode::new(188933);

/// `188934^MDC_VOL_AWAY_SLOW_CAPACITY_MIN^MDC`, partition 2.
pub const VOL_AWAY_SLOW_CAPACITY_MIN: MdcCode = MdcCode::new(188934);

/// `188935^MDC_VOL_AWAY_SLOW_CAPACITY_MEAN^MDC`, partition 2.
pub const VOL_AWAY_SLOW_CAPACITY_MEAN: MdcCode = MdcCode::new(188935);

/// `188936^MDC_RATIO_AWAY_EXP_FORCED_FEV1_FEV6^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_FEV1_FEV6: MdcCode = MdcCode::new(188936);

/// `188937^MDC_RATIO_AWAY_EXP_FORCED_FEV1_FEV6_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_FEV1_FEV6_MAX: MdcCode = MdcCode::new(188937);

/// `188938^MDC_RATIO_AWAY_EXP_FORCED_FEV1_FEV6_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_FEV1_FEV6_MIN: MdcCode = MdcCode::new(188938);

/// `188939^MDC_RATIO_AWAY_EXP_FORCED_FEV1_FEV6_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_FEV1_FEV6_MEAN: MdcCode = MdcCode::new(188939);

/// `188940^MDC_VOL_AWAY_EXP_FORCED_0_5S^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_5S: MdcCode = MdcCode::new(188940);

/// `188941^MDC_VOL_AWAY_EXP_FORCED_0_5S_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_5S_MAX: MdcCode = MdcCode::new(188941);

/// `188942^MDC_VOL_AWAY_EXP_FORCED_0_5S_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_5S_MIN: MdcCode = MdcCode::new(188942);

/// `188943^MDC_VOL_AWAY_EXP_FORCED_0_5S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_5S_MEAN: MdcCode = MdcCode::new(188943);

/// `188944^MDC_VOL_AWAY_EXP_FORCED_0_75S^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_75S: MdcCode = MdcCode::new(188944);

/// `188945^MDC_VOL_AWAY_EXP_FORCED_0_75S_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_75S_MAX: MdcCode = MdcCode::new(188945);

/// `188946^MDC_VOL_AWAY_EXP_FORCED_0_75S_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_75S_MIN: MdcCode = MdcCode::new(188946);

/// `188947^MDC_VOL_AWAY_EXP_FORCED_0_75S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_0_75S_MEAN: MdcCode = MdcCode::new(188947);

/// `188948^MDC_RATIO_AWAY_EXP_FORCED_1S_FVC^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_1S_FVC: MdcCode = MdcCode::new(188948);

/// `188949^MDC_RATIO_AWAY_EXP_FORCED_1S_FVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_1S_FVC_MAX: MdcCode = MdcCode::new(188949);

/// `188950^MDC_RATIO_AWAY_EXP_FORCED_1S_FVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_1S_FVC_MIN: MdcCode = MdcCode::new(188950);

/// `188951^MDC_RATIO_AWAY_EXP_FORCED_1S_FVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_1S_FVC_MEAN: MdcCode = MdcCode::new(188951);

/// `188952^MDC_RATIO_AWAY_EXP_FORCED_0_5S_FVC^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_5S_FVC: MdcCode = MdcCode::new(188952);

/// `188953^MDC_RATIO_AWAY_EXP_FORCED_0_5S_FVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_5S_FVC_MAX: MdcCode = MdcCode::new(188953);

/// `188954^MDC_RATIO_AWAY_EXP_FORCED_0_5S_FVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_5S_FVC_MIN: MdcCode = MdcCode::new(188954);

/// `188955^MDC_RATIO_AWAY_EXP_FORCED_0_5S_FVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_5S_FVC_MEAN: MdcCode = MdcCode::new(188955);

/// `188956^MDC_RATIO_AWAY_EXP_FORCED_0_75S_FVC^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_75S_FVC: MdcCode = MdcCode::new(188956);

/// `188957^MDC_RATIO_AWAY_EXP_FORCED_0_75S_FVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_75S_FVC_MAX: MdcCode = MdcCode::new(188957);

/// `188958^MDC_RATIO_AWAY_EXP_FORCED_0_75S_FVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_75S_FVC_MIN: MdcCode = MdcCode::new(188958);

/// `188959^MDC_RATIO_AWAY_EXP_FORCED_0_75S_FVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_0_75S_FVC_MEAN: MdcCode = MdcCode::new(188959);

/// `188960^MDC_FLOW_AWAY_EXP_FORCED_25_75_FVC^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_75_FVC: MdcCode = MdcCode::new(188960);

/// `188961^MDC_FLOW_AWAY_EXP_FORCED_25_75_FVC_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_75_FVC_MAX: MdcCode = MdcCode::new(188961);

/// `188962^MDC_FLOW_AWAY_EXP_FORCED_25_75_FVC_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_75_FVC_MIN: MdcCode = MdcCode::new(188962);

/// `188963^MDC_FLOW_AWAY_EXP_FORCED_25_75_FVC_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_75_FVC_MEAN: MdcCode = MdcCode::new(188963);

/// `188964^MDC_FLOW_AWAY_EXP_FORCED_25_FVC^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_FVC: MdcCode = MdcCode::new(188964);

/// `188965^MDC_FLOW_AWAY_EXP_FORCED_25_FVC_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_FVC_MAX: MdcCode = MdcCode::new(188965);

/// `188966^MDC_FLOW_AWAY_EXP_FORCED_25_FVC_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_FVC_MIN: MdcCode = MdcCode::new(188966);

/// `188967^MDC_FLOW_AWAY_EXP_FORCED_25_FVC_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_FVC_MEAN: MdcCode = MdcCode::new(188967);

/// `188968^MDC_FLOW_AWAY_EXP_FORCED_50_FVC^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_50_FVC: MdcCode = MdcCode::new(188968);

/// `188969^MDC_FLOW_AWAY_EXP_FORCED_50_FVC_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_50_FVC_MAX: MdcCode = MdcCode::new(188969);

/// `188970^MDC_FLOW_AWAY_EXP_FORCED_50_FVC_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_50_FVC_MIN: MdcCode = MdcCode::new(188970);

/// `188971^MDC_FLOW_AWAY_EXP_FORCED_50_FVC_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_50_FVC_MEAN: MdcCode = MdcCode::new(188971);

/// `188972^MDC_FLOW_AWAY_EXP_FORCED_75_FVC^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_FVC: MdcCode = MdcCode::new(188972);

/// `188973^MDC_FLOW_AWAY_EXP_FORCED_75_FVC_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_FVC_MAX: MdcCode = MdcCode::new(188973);

/// `188974^MDC_FLOW_AWAY_EXP_FORCED_75_FVC_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_FVC_MIN: MdcCode = MdcCode::new(188974);

/// `188975^MDC_FLOW_AWAY_EXP_FORCED_75_FVC_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_FVC_MEAN: MdcCode = MdcCode::new(188975);

/// `188976^MDC_FLOW_AWAY_INSP_FORCED_PEAK^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_PEAK: MdcCode = MdcCode::new(188976);

/// `188977^MDC_FLOW_AWAY_INSP_FORCED_PEAK_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_PEAK_MAX: MdcCode = MdcCode::new(188977);

/// `188978^MDC_FLOW_AWAY_INSP_FORCED_PEAK_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_PEAK_MIN: MdcCode = MdcCode::new(188978);

/// `188979^MDC_FLOW_AWAY_INSP_FORCED_PEAK_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_PEAK_MEAN: MdcCode = MdcCode::new(188979);

/// `188980^MDC_VOL_AWAY_INSP_FORCED_CAPACITY^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_CAPACITY: MdcCode = MdcCode::new(188980);

/// `188981^MDC_VOL_AWAY_INSP_FORCED_CAPACITY_MAX^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_CAPACITY_MAX: MdcCode = MdcCode::new(188981);

/// `188982^MDC_VOL_AWAY_INSP_FORCED_CAPACITY_MIN^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_CAPACITY_MIN: MdcCode = MdcCode::new(188982);

/// `188983^MDC_VOL_AWAY_INSP_FORCED_CAPACITY_MEAN^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_CAPACITY_MEAN: MdcCode = MdcCode::new(188983);

/// `188984^MDC_VOL_AWAY_INSP_FORCED_1S^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_1S: MdcCode = MdcCode::new(188984);

/// `188985^MDC_VOL_AWAY_INSP_FORCED_1S_MAX^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_1S_MAX: MdcCode = MdcCode::new(188985);

/// `188986^MDC_VOL_AWAY_INSP_FORCED_1S_MIN^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_1S_MIN: MdcCode = MdcCode::new(188986);

/// `188987^MDC_VOL_AWAY_INSP_FORCED_1S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_INSP_FORCED_1S_MEAN: MdcCode = MdcCode::new(188987);

/// `188988^MDC_FLOW_AWAY_INSP_FORCED_25^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25: MdcCode = MdcCode::new(188988);

/// `188989^MDC_FLOW_AWAY_INSP_FORCED_25_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_MAX: MdcCode = MdcCode::new(188989);

/// `188990^MDC_FLOW_AWAY_INSP_FORCED_25_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_MIN: MdcCode = MdcCode::new(188990);

/// `188991^MDC_FLOW_AWAY_INSP_FORCED_25_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_MEAN: MdcCode = MdcCode::new(188991);

/// `188992^MDC_FLOW_AWAY_INSP_FORCED_50^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_50: MdcCode = MdcCode::new(188992);

/// `188993^MDC_FLOW_AWAY_INSP_FORCED_50_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_50_MAX: MdcCode = MdcCode::new(188993);

/// `188994^MDC_FLOW_AWAY_INSP_FORCED_50_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_50_MIN: MdcCode = MdcCode::new(188994);

/// `188995^MDC_FLOW_AWAY_INSP_FORCED_50_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_50_MEAN: MdcCode = MdcCode::new(188995);

/// `188996^MDC_FLOW_AWAY_INSP_FORCED_75^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_75: MdcCode = MdcCode::new(188996);

/// `188997^MDC_FLOW_AWAY_INSP_FORCED_75_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_75_MAX: MdcCode = MdcCode::new(188997);

/// `188998^MDC_FLOW_AWAY_INSP_FORCED_75_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_75_MIN: MdcCode = MdcCode::new(188998);

/// `188999^MDC_FLOW_AWAY_INSP_FORCED_75_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_75_MEAN: MdcCode = MdcCode::new(188999);

/// `189000^MDC_VOL_AWAY_INSP_CAPACITY^MDC`, partition 2.
pub const VOL_AWAY_INSP_CAPACITY: MdcCode = MdcCode::new(189000);

/// `189001^MDC_VOL_AWAY_INSP_CAPACITY_MAX^MDC`, partition 2.
pub const VOL_AWAY_INSP_CAPACITY_MAX: MdcCode = MdcCode::new(189001);

/// `189002^MDC_VOL_AWAY_INSP_CAPACITY_MIN^MDC`, partition 2.
pub const VOL_AWAY_INSP_CAPACITY_MIN: MdcCode = MdcCode::new(189002);

/// `189003^MDC_VOL_AWAY_INSP_CAPACITY_MEAN^MDC`, partition 2.
pub const VOL_AWAY_INSP_CAPACITY_MEAN: MdcCode = MdcCode::new(189003);

/// `189004^MDC_VOL_AWAY_EXP_RESERVE^MDC`, partition 2.
pub const VOL_AWAY_EXP_RESERVE: MdcCode = MdcCode::new(189004);

/// `189005^MDC_VOL_AWAY_EXP_RESERVE_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_RESERVE_MAX: MdcCode = MdcCode::new(189005);

/// `189006^MDC_VOL_AWAY_EXP_RESERVE_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_RESERVE_MIN: MdcCode = MdcCode::new(189006);

/// `189007^MDC_VOL_AWAY_EXP_RESERVE_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_RESERVE_MEAN: MdcCode = MdcCode::new(189007);

/// `189008^MDC_VOL_AWAY_INSP_RESERVE^MDC`, partition 2.
pub const VOL_AWAY_INSP_RESERVE: MdcCode = MdcCode::new(189008);

/// `189009^MDC_VOL_AWAY_INSP_RESERVE_MAX^MDC`, partition 2.
pub const VOL_AWAY_INSP_RESERVE_MAX: MdcCode = MdcCode::new(189009);

/// `189010^MDC_VOL_AWAY_INSP_RESERVE_MIN^MDC`, partition 2.
pub const VOL_AWAY_INSP_RESERVE_MIN: MdcCode = MdcCode::new(189010);

/// `189011^MDC_VOL_AWAY_INSP_RESERVE_MEAN^MDC`, partition 2.
pub const VOL_AWAY_INSP_RESERVE_MEAN: MdcCode = MdcCode::new(189011);

/// `189012^MDC_VOL_AWAY_INSP_SLOW_CAPACITY^MDC`, partition 2.
pub const VOL_AWAY_INSP_SLOW_CAPACITY: MdcCode = MdcCode::new(189012);

/// `189013^MDC_VOL_AWAY_INSP_SLOW_CAPACITY_MAX^MDC`, partition 2.
pub const VOL_AWAY_INSP_SLOW_CAPACITY_MAX: MdcCode = MdcCode::new(189013);

/// `189014^MDC_VOL_AWAY_INSP_SLOW_CAPACITY_MIN^MDC`, partition 2.
pub const VOL_AWAY_INSP_SLOW_CAPACITY_MIN: MdcCode = MdcCode::new(189014);

/// `189015^MDC_VOL_AWAY_INSP_SLOW_CAPACITY_MEAN^MDC`, partition 2.
pub const VOL_AWAY_INSP_SLOW_CAPACITY_MEAN: MdcCode = MdcCode::new(189015);

/// `189016^MDC_VOL_AWAY_EXP_FORCED_TIME^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_TIME: MdcCode = MdcCode::new(189016);

/// `189017^MDC_VOL_AWAY_EXP_FORCED_TIME_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_TIME_MAX: MdcCode = MdcCode::new(189017);

/// `189018^MDC_VOL_AWAY_EXP_FORCED_TIME_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_TIME_MIN: MdcCode = MdcCode::new(189018);

/// `189019^MDC_VOL_AWAY_EXP_FORCED_TIME_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_TIME_MEAN: MdcCode = MdcCode::new(189019);

/// `189020^MDC_VOL_AWAY_EXTRAP^MDC`, partition 2.
pub const VOL_AWAY_EXTRAP: MdcCode = MdcCode::new(189020);

/// `189021^MDC_VOL_AWAY_EXTRAP_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXTRAP_MAX: MdcCode = MdcCode::new(189021);

/// `189022^MDC_VOL_AWAY_EXTRAP_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXTRAP_MIN: MdcCode = MdcCode::new(189022);

/// `189023^MDC_VOL_AWAY_EXTRAP_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXTRAP_MEAN: MdcCode = MdcCode::new(189023);

/// `189036^MDC_VOL_AWAY_EXP_SLOW_CAPACITY^MDC`, partition 2.
pub const VOL_AWAY_EXP_SLOW_CAPACITY: MdcCode = MdcCode::new(189036);

/// `189037^MDC_VOL_AWAY_EXP_SLOW_CAPACITY_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_SLOW_CAPACITY_MAX: MdcCode = MdcCode::new(189037);

/// `189038^MDC_VOL_AWAY_EXP_SLOW_CAPACITY_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_SLOW_CAPACITY_MIN: MdcCode = MdcCode::new(189038);

/// `189039^MDC_VOL_AWAY_EXP_SLOW_CAPACITY_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_SLOW_CAPACITY_MEAN: MdcCode = MdcCode::new(189039);

/// `189040^MDC_VOL_AWAY_EXP_FORCED_2S^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_2S: MdcCode = MdcCode::new(189040);

/// `189041^MDC_VOL_AWAY_EXP_FORCED_2S_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_2S_MAX: MdcCode = MdcCode::new(189041);

/// `189042^MDC_VOL_AWAY_EXP_FORCED_2S_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_2S_MIN: MdcCode = MdcCode::new(189042);

/// `189043^MDC_VOL_AWAY_EXP_FORCED_2S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_2S_MEAN: MdcCode = MdcCode::new(189043);

/// `189044^MDC_VOL_AWAY_EXP_FORCED_3S^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_3S: MdcCode = MdcCode::new(189044);

/// `189045^MDC_VOL_AWAY_EXP_FORCED_3S_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_3S_MAX: MdcCode = MdcCode::new(189045);

/// `189046^MDC_VOL_AWAY_EXP_FORCED_3S_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_3S_MIN: MdcCode = MdcCode::new(189046);

/// `189047^MDC_VOL_AWAY_EXP_FORCED_3S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_3S_MEAN: MdcCode = MdcCode::new(189047);

/// `189048^MDC_VOL_AWAY_EXP_FORCED_5S^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_5S: MdcCode = MdcCode::new(189048);

/// `189049^MDC_VOL_AWAY_EXP_FORCED_5S_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_5S_MAX: MdcCode = MdcCode::new(189049);

/// `189050^MDC_VOL_AWAY_EXP_FORCED_5S_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_5S_MIN: MdcCode = MdcCode::new(189050);

/// `189051^MDC_VOL_AWAY_EXP_FORCED_5S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_FORCED_5S_MEAN: MdcCode = MdcCode::new(189051);

/// `189052^MDC_RATIO_AWAY_EXP_FORCED_2S_FVC^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_2S_FVC: MdcCode = MdcCode::new(189052);

/// `189053^MDC_RATIO_AWAY_EXP_FORCED_2S_FVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_2S_FVC_MAX: MdcCode = MdcCode::new(189053);

/// `189054^MDC_RATIO_AWAY_EXP_FORCED_2S_FVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_2S_FVC_MIN: MdcCode = MdcCode::new(189054);

/// `189055^MDC_RATIO_AWAY_EXP_FORCED_2S_FVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_2S_FVC_MEAN: MdcCode = MdcCode::new(189055);

/// `189056^MDC_RATIO_AWAY_EXP_FORCED_3S_FVC^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_3S_FVC: MdcCode = MdcCode::new(189056);

/// `189057^MDC_RATIO_AWAY_EXP_FORCED_3S_FVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_3S_FVC_MAX: MdcCode = MdcCode::new(189057);

/// `189058^MDC_RATIO_AWAY_EXP_FORCED_3S_FVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_3S_FVC_MIN: MdcCode = MdcCode::new(189058);

/// `189059^MDC_RATIO_AWAY_EXP_FORCED_3S_FVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_3S_FVC_MEAN: MdcCode = MdcCode::new(189059);

/// `189060^MDC_RATIO_AWAY_EXP_FORCED_5S_FVC^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_5S_FVC: MdcCode = MdcCode::new(189060);

/// `189061^MDC_RATIO_AWAY_EXP_FORCED_5S_FVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_5S_FVC_MAX: MdcCode = MdcCode::new(189061);

/// `189062^MDC_RATIO_AWAY_EXP_FORCED_5S_FVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_5S_FVC_MIN: MdcCode = MdcCode::new(189062);

/// `189063^MDC_RATIO_AWAY_EXP_FORCED_5S_FVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_5S_FVC_MEAN: MdcCode = MdcCode::new(189063);

/// `189064^MDC_RATIO_AWAY_EXP_FORCED_6S_FVC^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_6S_FVC: MdcCode = MdcCode::new(189064);

/// `189065^MDC_RATIO_AWAY_EXP_FORCED_6S_FVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_6S_FVC_MAX: MdcCode = MdcCode::new(189065);

/// `189066^MDC_RATIO_AWAY_EXP_FORCED_6S_FVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_6S_FVC_MIN: MdcCode = MdcCode::new(189066);

/// `189067^MDC_RATIO_AWAY_EXP_FORCED_6S_FVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_EXP_FORCED_6S_FVC_MEAN: MdcCode = MdcCode::new(189067);

/// `189068^MDC_FLOW_AWAY_EXP_FORCED_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_MAX: MdcCode = MdcCode::new(189068);

/// `189069^MDC_FLOW_AWAY_EXP_FORCED_MAX_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_MAX_MAX: MdcCode = MdcCode::new(189069);

/// `189070^MDC_FLOW_AWAY_EXP_FORCED_MAX_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_MAX_MIN: MdcCode = MdcCode::new(189070);

/// `189071^MDC_FLOW_AWAY_EXP_FORCED_MAX_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_MAX_MEAN: MdcCode = MdcCode::new(189071);

/// `189072^MDC_FLOW_AWAY_EXP_FORCED_25_50^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_50: MdcCode = MdcCode::new(189072);

/// `189073^MDC_FLOW_AWAY_EXP_FORCED_25_50_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_50_MAX: MdcCode = MdcCode::new(189073);

/// `189074^MDC_FLOW_AWAY_EXP_FORCED_25_50_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_50_MIN: MdcCode = MdcCode::new(189074);

/// `189075^MDC_FLOW_AWAY_EXP_FORCED_25_50_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_25_50_MEAN: MdcCode = MdcCode::new(189075);

/// `189076^MDC_FLOW_AWAY_EXP_FORCED_75_85^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_85: MdcCode = MdcCode::new(189076);

/// `189077^MDC_FLOW_AWAY_EXP_FORCED_75_85_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_85_MAX: MdcCode = MdcCode::new(189077);

/// `189078^MDC_FLOW_AWAY_EXP_FORCED_75_85_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_85_MIN: MdcCode = MdcCode::new(189078);

/// `189079^MDC_FLOW_AWAY_EXP_FORCED_75_85_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_75_85_MEAN: MdcCode = MdcCode::new(189079);

/// `189080^MDC_FLOW_AWAY_EXP_FORCED_0_2L_1_2L^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_0_2L_1_2L: MdcCode = MdcCode::new(189080);

/// `189081^MDC_FLOW_AWAY_EXP_FORCED_0_2L_1_2L_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_0_2L_1_2L_MAX: MdcCode = MdcCode::new(189081);

/// `189082^MDC_FLOW_AWAY_EXP_FORCED_0_2L_1_2L_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_0_2L_1_2L_MIN: MdcCode = MdcCode::new(189082);

/// `189083^MDC_FLOW_AWAY_EXP_FORCED_0_2L_1_2L_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_0_2L_1_2L_MEAN: MdcCode = MdcCode::new(189083);

/// `189084^MDC_FLOW_AWAY_EXP_FORCED_85^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_85: MdcCode = MdcCode::new(189084);

/// `189085^MDC_FLOW_AWAY_EXP_FORCED_85_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_85_MAX: MdcCode = MdcCode::new(189085);

/// `189086^MDC_FLOW_AWAY_EXP_FORCED_85_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_85_MIN: MdcCode = MdcCode::new(189086);

/// `189087^MDC_FLOW_AWAY_EXP_FORCED_85_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_FORCED_85_MEAN: MdcCode = MdcCode::new(189087);

/// `189088^MDC_VOL_AWAY_EXP_TIDAL_TIME^MDC`, partition 2.
pub const VOL_AWAY_EXP_TIDAL_TIME: MdcCode = MdcCode::new(189088);

/// `189089^MDC_VOL_AWAY_EXP_TIDAL_TIME_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_TIDAL_TIME_MAX: MdcCode = MdcCode::new(189089);

/// `189090^MDC_VOL_AWAY_EXP_TIDAL_TIME_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_TIDAL_TIME_MIN: MdcCode = MdcCode::new(189090);

/// `189091^MDC_VOL_AWAY_EXP_TIDAL_TIME_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_TIDAL_TIME_MEAN: MdcCode = MdcCode::new(189091);

/// `189092^MDC_VOL_AWAY_INSP_TIDAL_TIME^MDC`, partition 2.
pub const VOL_AWAY_INSP_TIDAL_TIME: MdcCode = MdcCode::new(189092);

/// `189093^MDC_VOL_AWAY_INSP_TIDAL_TIME_MAX^MDC`, partition 2.
pub const VOL_AWAY_INSP_TIDAL_TIME_MAX: MdcCode = MdcCode::new(189093);

/// `189094^MDC_VOL_AWAY_INSP_TIDAL_TIME_MIN^MDC`, partition 2.
pub const VOL_AWAY_INSP_TIDAL_TIME_MIN: MdcCode = MdcCode::new(189094);

/// `189095^MDC_VOL_AWAY_INSP_TIDAL_TIME_MEAN^MDC`, partition 2.
pub const VOL_AWAY_INSP_TIDAL_TIME_MEAN: MdcCode = MdcCode::new(189095);

/// `189096^MDC_RATIO_AWAY_TIN_TEX^MDC`, partition 2.
pub const RATIO_AWAY_TIN_TEX: MdcCode = MdcCode::new(189096);

/// `189097^MDC_RATIO_AWAY_TIN_TEX_MAX^MDC`, partition 2.
pub const RATIO_AWAY_TIN_TEX_MAX: MdcCode = MdcCode::new(189097);

/// `189098^MDC_RATIO_AWAY_TIN_TEX_MIN^MDC`, partition 2.
pub const RATIO_AWAY_TIN_TEX_MIN: MdcCode = MdcCode::new(189098);

/// `189099^MDC_RATIO_AWAY_TIN_TEX_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_TIN_TEX_MEAN: MdcCode = MdcCode::new(189099);

/// `189100^MDC_FLOW_AWAY_INSP_FORCED_25_50^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_50: MdcCode = MdcCode::new(189100);

/// `189101^MDC_FLOW_AWAY_INSP_FORCED_25_50_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_50_MAX: MdcCode = MdcCode::new(189101);

/// `189102^MDC_FLOW_AWAY_INSP_FORCED_25_50_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_50_MIN: MdcCode = MdcCode::new(189102);

/// `189103^MDC_FLOW_AWAY_INSP_FORCED_25_50_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_50_MEAN: MdcCode = MdcCode::new(189103);

/// `189104^MDC_FLOW_AWAY_INSP_FORCED_25_75^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_75: MdcCode = MdcCode::new(189104);

/// `189105^MDC_FLOW_AWAY_INSP_FORCED_25_75_MAX^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_75_MAX: MdcCode = MdcCode::new(189105);

/// `189106^MDC_FLOW_AWAY_INSP_FORCED_25_75_MIN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_75_MIN: MdcCode = MdcCode::new(189106);

/// `189107^MDC_FLOW_AWAY_INSP_FORCED_25_75_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_INSP_FORCED_25_75_MEAN: MdcCode = MdcCode::new(189107);

/// `189108^MDC_RATIO_AWAY_INSP_FORCED_1S_FIVC^MDC`, partition 2.
pub const RATIO_AWAY_INSP_FORCED_1S_FIVC: MdcCode = MdcCode::new(189108);

/// `189109^MDC_RATIO_AWAY_INSP_FORCED_1S_FIVC_MAX^MDC`, partition 2.
pub const RATIO_AWAY_INSP_FORCED_1S_FIVC_MAX: MdcCode = MdcCode::new(189109);

/// `189110^MDC_RATIO_AWAY_INSP_FORCED_1S_FIVC_MIN^MDC`, partition 2.
pub const RATIO_AWAY_INSP_FORCED_1S_FIVC_MIN: MdcCode = MdcCode::new(189110);

/// `189111^MDC_RATIO_AWAY_INSP_FORCED_1S_FIVC_MEAN^MDC`, partition 2.
pub const RATIO_AWAY_INSP_FORCED_1S_FIVC_MEAN: MdcCode = MdcCode::new(189111);

/// `189112^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S: MdcCode = MdcCode::new(189112);

/// `189113^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S_MAX^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S_MAX: MdcCode = MdcCode::new(189113);

/// `189114^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S_MIN^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S_MIN: MdcCode = MdcCode::new(189114);

/// `189115^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_12S_MEAN: MdcCode = MdcCode::new(189115);

/// `189116^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S: MdcCode = MdcCode::new(189116);

/// `189117^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S_MAX^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S_MAX: MdcCode = MdcCode::new(189117);

/// `189118^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S_MIN^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S_MIN: MdcCode = MdcCode::new(189118);

/// `189119^MDC_VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S_MEAN^MDC`, partition 2.
pub const VOL_AWAY_CAPACITY_VOLUNTARY_MAX_15S_MEAN: MdcCode = MdcCode::new(189119);

/// `189120^MDC_VOL_AWAY_EXP_25_75_TIME^MDC`, partition 2.
pub const VOL_AWAY_EXP_25_75_TIME: MdcCode = MdcCode::new(189120);

/// `189121^MDC_VOL_AWAY_EXP_25_75_TIME_MAX^MDC`, partition 2.
pub const VOL_AWAY_EXP_25_75_TIME_MAX: MdcCode = MdcCode::new(189121);

/// `189122^MDC_VOL_AWAY_EXP_25_75_TIME_MIN^MDC`, partition 2.
pub const VOL_AWAY_EXP_25_75_TIME_MIN: MdcCode = MdcCode::new(189122);

/// `189123^MDC_VOL_AWAY_EXP_25_75_TIME_MEAN^MDC`, partition 2.
pub const VOL_AWAY_EXP_25_75_TIME_MEAN: MdcCode = MdcCode::new(189123);

/// `189124^MDC_FLOW_AWAY_EXP_PEAK_TIME^MDC`, partition 2.
pub const FLOW_AWAY_EXP_PEAK_TIME: MdcCode = MdcCode::new(189124);

/// `189125^MDC_FLOW_AWAY_EXP_PEAK_TIME_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_PEAK_TIME_MAX: MdcCode = MdcCode::new(189125);

/// `189126^MDC_FLOW_AWAY_EXP_PEAK_TIME_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_PEAK_TIME_MIN: MdcCode = MdcCode::new(189126);

/// `189127^MDC_FLOW_AWAY_EXP_PEAK_TIME_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_PEAK_TIME_MEAN: MdcCode = MdcCode::new(189127);

/// `189128^MDC_FLOW_AWAY_EXP_TIDAL_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_TIDAL_MEAN: MdcCode = MdcCode::new(189128);

/// `189129^MDC_FLOW_AWAY_EXP_TIDAL_MEAN_MAX^MDC`, partition 2.
pub const FLOW_AWAY_EXP_TIDAL_MEAN_MAX: MdcCode = MdcCode::new(189129);

/// `189130^MDC_FLOW_AWAY_EXP_TIDAL_MEAN_MIN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_TIDAL_MEAN_MIN: MdcCode = MdcCode::new(189130);

/// `189131^MDC_FLOW_AWAY_EXP_TIDAL_MEAN_MEAN^MDC`, partition 2.
pub const FLOW_AWAY_EXP_TIDAL_MEAN_MEAN: MdcCode = MdcCode::new(189131);

/// `196608^MDC_EVT^MDC`, partition 3.
pub const EVT: MdcCode = MdcCode::new(196608);

/// `196610^MDC_EVT_ABNORM^MDC`, partition 3.
pub const EVT_ABNORM: MdcCode = MdcCode::new(196610);

/// `196612^MDC_EVT_ABSENT^MDC`, partition 3.
pub const EVT_ABSENT: MdcCode = MdcCode::new(196612);

/// `196614^MDC_EVT_ACTIVE^MDC`, partition 3.
pub const EVT_ACTIVE: MdcCode = MdcCode::new(196614);

/// `196616^MDC_EVT_ALARM^MDC`, partition 3.
pub const EVT_ALARM: MdcCode = MdcCode::new(196616);

/// `196620^MDC_EVT_CONN^MDC`, partition 3.
pub const EVT_CONN: MdcCode = MdcCode::new(196620);

/// `196622^MDC_EVT_CONTAM^MDC`, partition 3.
pub const EVT_CONTAM: MdcCode = MdcCode::new(196622);

/// `196624^MDC_EVT_DEFECT^MDC`, partition 3.
pub const EVT_DEFECT: MdcCode = MdcCode::new(196624);

/// `196626^MDC_EVT_DEPLET^MDC`, partition 3.
pub const EVT_DEPLET: MdcCode = MdcCode::new(196626);

/// `196628^MDC_EVT_DETEC^MDC`, partition 3.
pub const EVT_DETEC: MdcCode = MdcCode::new(196628);

/// `196630^MDC_EVT_DISCONN^MDC`, partition 3.
pub const EVT_DISCONN: MdcCode = MdcCode::new(196630);

/// `196632^MDC_EVT_DISTURB^MDC`, partition 3.
pub const EVT_DISTURB: MdcCode = MdcCode::new(196632);

/// `196632^MDC_EVT_QUALITY^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_DISTURB`.
pub const EVT_QUALITY: MdcCode = MdcCode::new(196632);

/// `196632^MDC_EVT_SIG_QUALITY^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_DISTURB`.
pub const EVT_SIG_QUALITY: MdcCode = MdcCode::new(196632);

/// `196634^MDC_EVT_EMPTY^MDC`, partition 3.
pub const EVT_EMPTY: MdcCode = MdcCode::new(196634);

/// `196636^MDC_EVT_EQU^MDC`, partition 3.
pub const EVT_EQU: MdcCode = MdcCode::new(196636);

/// `196638^MDC_EVT_ERR^MDC`, partition 3.
pub const EVT_ERR: MdcCode = MdcCode::new(196638);

/// `196640^MDC_EVT_ERRATIC^MDC`, partition 3.
pub const EVT_ERRATIC: MdcCode = MdcCode::new(196640);

/// `196642^MDC_EVT_EXCESS^MDC`, partition 3.
pub const EVT_EXCESS: MdcCode = MdcCode::new(196642);

/// `196644^MDC_EVT_EXH^MDC`, partition 3.
pub const EVT_EXH: MdcCode = MdcCode::new(196644);

/// `196646^MDC_EVT_FAIL^MDC`, partition 3.
pub const EVT_FAIL: MdcCode = MdcCode::new(196646);

/// `196648^MDC_EVT_HI^MDC`, partition 3.
pub const EVT_HI: MdcCode = MdcCode::new(196648);

/// `196650^MDC_EVT_HI_GT_LIM^MDC`, partition 3.
pub const EVT_HI_GT_LIM: MdcCode = MdcCode::new(196650);

/// `196652^MDC_EVT_HI_VAL_GT_LIM^MDC`, partition 3.
pub const EVT_HI_VAL_GT_LIM: MdcCode = MdcCode::new(196652);

/// `196654^MDC_EVT_INCORRECT^MDC`, partition 3.
pub const EVT_INCORRECT: MdcCode = MdcCode::new(196654);

/// `196656^MDC_EVT_INFILT^MDC`, partition 3.
pub const EVT_INFILT: MdcCode = MdcCode::new(196656);

/// `196658^MDC_EVT_INGRESS^MDC`, partition 3.
pub const EVT_INGRESS: MdcCode = MdcCode::new(196658);

/// `196660^MDC_EVT_INOP^MDC`, partition 3.
pub const EVT_INOP: MdcCode = MdcCode::new(196660);

/// `196662^MDC_EVT_INTERF^MDC`, partition 3.
pub const EVT_INTERF: MdcCode = MdcCode::new(196662);

/// `196664^MDC_EVT_INTERRUP^MDC`, partition 3.
pub const EVT_INTERRUP: MdcCode = MdcCode::new(196664);

/// `196666^MDC_EVT_IRREG^MDC`, partition 3.
pub const EVT_IRREG: MdcCode = MdcCode::new(196666);

/// `196668^MDC_EVT_LEAK^MDC`, partition 3.
pub const EVT_LEAK: MdcCode = MdcCode::new(196668);

/// `196670^MDC_EVT_LO^MDC`, partition 3.
pub const EVT_LO: MdcCode = MdcCode::new(196670);

/// `196672^MDC_EVT_LO_LT_LIM^MDC`, partition 3.
pub const EVT_LO_LT_LIM: MdcCode = MdcCode::new(196672);

/// `196674^MDC_EVT_LO_VAL_LT_LIM^MDC`, partition 3.
pub const EVT_LO_VAL_LT_LIM: MdcCode = MdcCode::new(196674);

/// `196676^MDC_EVT_LOST^MDC`, partition 3.
pub const EVT_LOST: MdcCode = MdcCode::new(196676);

/// `196678^MDC_EVT_MALF^MDC`, partition 3.
pub const EVT_MALF: MdcCode = MdcCode::new(196678);

/// `196680^MDC_EVT_MODE^MDC`, partition 3.
pub const EVT_MODE: MdcCode = MdcCode::new(196680);

/// `196682^MDC_EVT_NOISY^MDC`, partition 3.
pub const EVT_NOISY: MdcCode = MdcCode::new(196682);

/// `196686^MDC_EVT_NOT_DEFLATED^MDC`, partition 3.
pub const EVT_NOT_DEFLATED: MdcCode = MdcCode::new(196686);

/// `196688^MDC_EVT_OBSTRUC^MDC`, partition 3.
pub const EVT_OBSTRUC: MdcCode = MdcCode::new(196688);

/// `196688^MDC_EVT_OCCL^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_OBSTRUC`.
pub const EVT_OCCL: MdcCode = MdcCode::new(196688);

/// `196696^MDC_EVT_OVER^MDC`, partition 3.
pub const EVT_OVER: MdcCode = MdcCode::new(196696);

/// `196698^MDC_EVT_OVERFLOW^MDC`, partition 3.
pub const EVT_OVERFLOW: MdcCode = MdcCode::new(196698);

/// `196700^MDC_EVT_PROB^MDC`, partition 3.
pub const EVT_PROB: MdcCode = MdcCode::new(196700);

/// `196704^MDC_EVT_REVERSED^MDC`, partition 3.
pub const EVT_REVERSED: MdcCode = MdcCode::new(196704);

/// `196708^MDC_EVT_SHORT^MDC`, partition 3.
pub const EVT_SHORT: MdcCode = MdcCode::new(196708);

/// `196710^MDC_EVT_STAT_DISP_STOP^MDC`, partition 3.
pub const EVT_STAT_DISP_STOP: MdcCode = MdcCode::new(196710);

/// `196712^MDC_EVT_SUBATMOS^MDC`, partition 3.
pub const EVT_SUBATMOS: MdcCode = MdcCode::new(196712);

/// `196714^MDC_EVT_SUST^MDC`, partition 3.
pub const EVT_SUST: MdcCode = MdcCode::new(196714);

/// `196716^MDC_EVT_UNANALYZEABLE^MDC`, partition 3.
pub const EVT_UNANALYZEABLE: MdcCode = MdcCode::new(196716);

/// `196718^MDC_EVT_UNAVAIL^MDC`, partition 3.
pub const EVT_UNAVAIL: MdcCode = MdcCode::new(196718);

/// `196720^MDC_EVT_UNDEF^MDC`, partition 3.
pub const EVT_UNDEF: MdcCode = MdcCode::new(196720);

/// `196722^MDC_EVT_UNDER^MDC`, partition 3.
pub const EVT_UNDER: MdcCode = MdcCode::new(196722);

/// `196724^MDC_EVT_UNEQU^MDC`, partition 3.
pub const EVT_UNEQU: MdcCode = MdcCode::new(196724);

/// `196726^MDC_EVT_UNK^MDC`, partition 3.
pub const EVT_UNK: MdcCode = MdcCode::new(196726);

/// `196728^MDC_EVT_UNPLUGGED^MDC`, partition 3.
pub const EVT_UNPLUGGED: MdcCode = MdcCode::new(196728);

/// `196730^MDC_EVT_VIOL^MDC`, partition 3.
pub const EVT_VIOL: MdcCode = MdcCode::new(196730);

/// `196732^MDC_EVT_WARMING^MDC`, partition 3.
pub const EVT_WARMING: MdcCode = MdcCode::new(196732);

/// `196734^MDC_EVT_WARN^MDC`, partition 3.
pub const EVT_WARN: MdcCode = MdcCode::new(196734);

/// `196736^MDC_EVT_WEAK^MDC`, partition 3.
pub const EVT_WEAK: MdcCode = MdcCode::new(196736);

/// `196738^MDC_EVT_RECOV_ERR^MDC`, partition 3.
pub const EVT_RECOV_ERR: MdcCode = MdcCode::new(196738);

/// `196740^MDC_EVT_UNINTEN_INOP^MDC`, partition 3.
pub const EVT_UNINTEN_INOP: MdcCode = MdcCode::new(196740);

/// `196742^MDC_EVT_UNRECOV_ERR^MDC`, partition 3.
pub const EVT_UNRECOV_ERR: MdcCode = MdcCode::new(196742);

/// `196744^MDC_EVT_BREATH_ABSENT^MDC`, partition 3.
pub const EVT_BREATH_ABSENT: MdcCode = MdcCode::new(196744);

/// `196746^MDC_EVT_CALIB_FAIL^MDC`, partition 3.
pub const EVT_CALIB_FAIL: MdcCode = MdcCode::new(196746);

/// `196748^MDC_EVT_COMM_LOST^MDC`, partition 3.
pub const EVT_COMM_LOST: MdcCode = MdcCode::new(196748);

/// `196750^MDC_EVT_CONFIG_ERR^MDC`, partition 3.
pub const EVT_CONFIG_ERR: MdcCode = MdcCode::new(196750);

/// `196752^MDC_EVT_DATA_ACQN_PROB^MDC`, partition 3.
pub const EVT_DATA_ACQN_PROB: MdcCode = MdcCode::new(196752);

/// `196754^MDC_EVT_FUNC_UNAVAIL^MDC`, partition 3.
pub const EVT_FUNC_UNAVAIL: MdcCode = MdcCode::new(196754);

/// `196756^MDC_EVT_GAIN_HI^MDC`, partition 3.
pub const EVT_GAIN_HI: MdcCode = MdcCode::new(196756);

/// `196758^MDC_EVT_GAIN_LO^MDC`, partition 3.
pub const EVT_GAIN_LO: MdcCode = MdcCode::new(196758);

/// `196760^MDC_EVT_HANDL_ERR^MDC`, partition 3.
pub const EVT_HANDL_ERR: MdcCode = MdcCode::new(196760);

/// `196762^MDC_EVT_INFLAT_OVER^MDC`, partition 3.
pub const EVT_INFLAT_OVER: MdcCode = MdcCode::new(196762);

/// `196764^MDC_EVT_MIX_ERR^MDC`, partition 3.
pub const EVT_MIX_ERR: MdcCode = MdcCode::new(196764);

/// `196766^MDC_EVT_POSN_IRREG^MDC`, partition 3.
pub const EVT_POSN_IRREG: MdcCode = MdcCode::new(196766);

/// `196768^MDC_EVT_POSN_PROB^MDC`, partition 3.
pub const EVT_POSN_PROB: MdcCode = MdcCode::new(196768);

/// `196770^MDC_EVT_PROC_ERR^MDC`, partition 3.
pub const EVT_PROC_ERR: MdcCode = MdcCode::new(196770);

/// `196772^MDC_EVT_RANGE_ERR^MDC`, partition 3.
pub const EVT_RANGE_ERR: MdcCode = MdcCode::new(196772);

/// `196774^MDC_EVT_RANGE_OVER^MDC`, partition 3.
pub const EVT_RANGE_OVER: MdcCode = MdcCode::new(196774);

/// `196776^MDC_EVT_RANGE_UNDER^MDC`, partition 3.
pub const EVT_RANGE_UNDER: MdcCode = MdcCode::new(196776);

/// `196778^MDC_EVT_SHAPE_ERR^MDC`, partition 3.
pub const EVT_SHAPE_ERR: MdcCode = MdcCode::new(196778);

/// `196780^MDC_EVT_SIG_ERRATIC^MDC`, partition 3.
pub const EVT_SIG_ERRATIC: MdcCode = MdcCode::new(196780);

/// `196782^MDC_EVT_SRC_ABSENT^MDC`, partition 3.
pub const EVT_SRC_ABSENT: MdcCode = MdcCode::new(196782);

/// `196784^MDC_EVT_SUPPLY_LO^MDC`, partition 3.
pub const EVT_SUPPLY_LO: MdcCode = MdcCode::new(196784);

/// `196786^MDC_EVT_SUPPLY_PROB^MDC`, partition 3.
pub const EVT_SUPPLY_PROB: MdcCode = MdcCode::new(196786);

/// `196788^MDC_EVT_SVC_QUALITY^MDC`, partition 3.
pub const EVT_SVC_QUALITY: MdcCode = MdcCode::new(196788);

/// `196790^MDC_EVT_SYNCH_ERR^MDC`, partition 3.
pub const EVT_SYNCH_ERR: MdcCode = MdcCode::new(196790);

/// `196790^MDC_EVT_SYNCH_ERR_RCV_OVRUN^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_SYNCH_ERR`.
pub const EVT_SYNCH_ERR_RCV_OVRUN: MdcCode = MdcCode::new(196790);

/// `196792^MDC_EVT_SYNCH_INOP^MDC`, partition 3.
pub const EVT_SYNCH_INOP: MdcCode = MdcCode::new(196792);

/// `196794^MDC_EVT_TIMEOUT_ERR^MDC`, partition 3.
pub const EVT_TIMEOUT_ERR: MdcCode = MdcCode::new(196794);

/// `196796^MDC_EVT_VIB_PROB^MDC`, partition 3.
pub const EVT_VIB_PROB: MdcCode = MdcCode::new(196796);

/// `196798^MDC_EVT_WEDGE_OCCL^MDC`, partition 3.
pub const EVT_WEDGE_OCCL: MdcCode = MdcCode::new(196798);

/// `196800^MDC_EVT_BATT_FAIL^MDC`, partition 3.
pub const EVT_BATT_FAIL: MdcCode = MdcCode::new(196800);

/// `196802^MDC_EVT_BATT_LO^MDC`, partition 3.
pub const EVT_BATT_LO: MdcCode = MdcCode::new(196802);

/// `196804^MDC_EVT_BATT_MALF^MDC`, partition 3.
pub const EVT_BATT_MALF: MdcCode = MdcCode::new(196804);

/// `196806^MDC_EVT_BATT_PROB^MDC`, partition 3.
pub const EVT_BATT_PROB: MdcCode = MdcCode::new(196806);

/// `196808^MDC_EVT_VENT_OCCL^MDC`, partition 3.
pub const EVT_VENT_OCCL: MdcCode = MdcCode::new(196808);

/// `196812^MDC_EVT_CABLE_SHORT^MDC`, partition 3.
pub const EVT_CABLE_SHORT: MdcCode = MdcCode::new(196812);

/// `196814^MDC_EVT_CATH_PULM_INFLAT_OVER^MDC`, partition 3.
pub const EVT_CATH_PULM_INFLAT_OVER: MdcCode = MdcCode::new(196814);

/// `196816^MDC_EVT_CKT_SHORT^MDC`, partition 3.
pub const EVT_CKT_SHORT: MdcCode = MdcCode::new(196816);

/// `196818^MDC_EVT_VENT_EXH^MDC`, partition 3.
pub const EVT_VENT_EXH: MdcCode = MdcCode::new(196818);

/// `196820^MDC_EVT_CO2_CAN_LEAK^MDC`, partition 3.
pub const EVT_CO2_CAN_LEAK: MdcCode = MdcCode::new(196820);

/// `196822^MDC_EVT_CO2_SAMPL_LINE_DEFECT^MDC`, partition 3.
pub const EVT_CO2_SAMPL_LINE_DEFECT: MdcCode = MdcCode::new(196822);

/// `196824^MDC_EVT_CO2_WIND_OBSTRUC^MDC`, partition 3.
pub const EVT_CO2_WIND_OBSTRUC: MdcCode = MdcCode::new(196824);

/// `196826^MDC_EVT_COMM_LINK_NOISY^MDC`, partition 3.
pub const EVT_COMM_LINK_NOISY: MdcCode = MdcCode::new(196826);

/// `196828^MDC_EVT_COMM_MODULE_ERR^MDC`, partition 3.
pub const EVT_COMM_MODULE_ERR: MdcCode = MdcCode::new(196828);

/// `196830^MDC_EVT_COMPONENT_POSN_PROB^MDC`, partition 3.
pub const EVT_COMPONENT_POSN_PROB: MdcCode = MdcCode::new(196830);

/// `196832^MDC_EVT_CONNECTOR_SHORT^MDC`, partition 3.
pub const EVT_CONNECTOR_SHORT: MdcCode = MdcCode::new(196832);

/// `196834^MDC_EVT_CUFF_INCORRECT^MDC`, partition 3.
pub const EVT_CUFF_INCORRECT: MdcCode = MdcCode::new(196834);

/// `196836^MDC_EVT_CUFF_LEAK^MDC`, partition 3.
pub const EVT_CUFF_LEAK: MdcCode = MdcCode::new(196836);

/// `196838^MDC_EVT_CUFF_NOT_DEFLATED^MDC`, partition 3.
pub const EVT_CUFF_NOT_DEFLATED: MdcCode = MdcCode::new(196838);

/// `196840^MDC_EVT_CUFF_INFLAT_OVER^MDC`, partition 3.
pub const EVT_CUFF_INFLAT_OVER: MdcCode = MdcCode::new(196840);

/// `196842^MDC_EVT_DOOR_OR_HANDLE_POSN_PROB^MDC`, partition 3.
pub const EVT_DOOR_OR_HANDLE_POSN_PROB: MdcCode = MdcCode::new(196842);

/// `196844^MDC_EVT_ELEC_PWR_LINE_PROB^MDC`, partition 3.
pub const EVT_ELEC_PWR_LINE_PROB: MdcCode = MdcCode::new(196844);

/// `196846^MDC_EVT_ENDOTRACH_TUBE_LEAK^MDC`, partition 3.
pub const EVT_ENDOTRACH_TUBE_LEAK: MdcCode = MdcCode::new(196846);

/// `196848^MDC_EVT_CUFF_LOOSE^MDC`, partition 3.
pub const EVT_CUFF_LOOSE: MdcCode = MdcCode::new(196848);

/// `196850^MDC_EVT_EQUIP_MALF^MDC`, partition 3.
pub const EVT_EQUIP_MALF: MdcCode = MdcCode::new(196850);

/// `196852^MDC_EVT_FLUID_LINE_DISTURB^MDC`, partition 3.
pub const EVT_FLUID_LINE_DISTURB: MdcCode = MdcCode::new(196852);

/// `196854^MDC_EVT_FLUID_LINE_INFILT^MDC`, partition 3.
pub const EVT_FLUID_LINE_INFILT: MdcCode = MdcCode::new(196854);

/// `196856^MDC_EVT_FLUID_LINE_INGRESS^MDC`, partition 3.
pub const EVT_FLUID_LINE_INGRESS: MdcCode = MdcCode::new(196856);

/// `196858^MDC_EVT_TUBE_OCCL^MDC`, partition 3.
pub const EVT_TUBE_OCCL: MdcCode = MdcCode::new(196858);

/// `196860^MDC_EVT_FLUID_LINE_PROB^MDC`, partition 3.
pub const EVT_FLUID_LINE_PROB: MdcCode = MdcCode::new(196860);

/// `196862^MDC_EVT_FLUID_LINE_FLOW_SENSOR_PROB^MDC`, partition 3.
pub const EVT_FLUID_LINE_FLOW_SENSOR_PROB: MdcCode = MdcCode::new(196862);

/// `196864^MDC_EVT_GAS_CONTAM^MDC`, partition 3.
pub const EVT_GAS_CONTAM: MdcCode = MdcCode::new(196864);

/// `196866^MDC_EVT_GAS_AGENT_IDENT_MALF^MDC`, partition 3.
pub const EVT_GAS_AGENT_IDENT_MALF: MdcCode = MdcCode::new(196866);

/// `196868^MDC_EVT_GAS_LINE_PROB^MDC`, partition 3.
pub const EVT_GAS_LINE_PROB: MdcCode = MdcCode::new(196868);

/// `196870^MDC_EVT_HEATING_PWR_PROB^MDC`, partition 3.
pub const EVT_HEATING_PWR_PROB: MdcCode = MdcCode::new(196870);

/// `196872^MDC_EVT_HOSE_LEAK^MDC`, partition 3.
pub const EVT_HOSE_LEAK: MdcCode = MdcCode::new(196872);

/// `196874^MDC_EVT_HOSE_OBSTRUC^MDC`, partition 3.
pub const EVT_HOSE_OBSTRUC: MdcCode = MdcCode::new(196874);

/// `196876^MDC_EVT_LEAD_DISCONN^MDC`, partition 3.
pub const EVT_LEAD_DISCONN: MdcCode = MdcCode::new(196876);

/// `196878^MDC_EVT_LEAD_NOISY^MDC`, partition 3.
pub const EVT_LEAD_NOISY: MdcCode = MdcCode::new(196878);

/// `196880^MDC_EVT_LEAD_OFF^MDC`, partition 3.
pub const EVT_LEAD_OFF: MdcCode = MdcCode::new(196880);

/// `196882^MDC_EVT_LEADS_OFF^MDC`, partition 3.
pub const EVT_LEADS_OFF: MdcCode = MdcCode::new(196882);

/// `196884^MDC_EVT_LIGHTS_IN_ROOM_OFF^MDC`, partition 3.
pub const EVT_LIGHTS_IN_ROOM_OFF: MdcCode = MdcCode::new(196884);

/// `196886^MDC_EVT_LIGHT_INTERF^MDC`, partition 3.
pub const EVT_LIGHT_INTERF: MdcCode = MdcCode::new(196886);

/// `196888^MDC_EVT_LIGHT_SRC_ABSENT^MDC`, partition 3.
pub const EVT_LIGHT_SRC_ABSENT: MdcCode = MdcCode::new(196888);

/// `196890^MDC_EVT_MED_GAS_SUPPLY_LO^MDC`, partition 3.
pub const EVT_MED_GAS_SUPPLY_LO: MdcCode = MdcCode::new(196890);

/// `196892^MDC_EVT_MODULE_DISCONN^MDC`, partition 3.
pub const EVT_MODULE_DISCONN: MdcCode = MdcCode::new(196892);

/// `196894^MDC_EVT_MODULE_EXCESS^MDC`, partition 3.
pub const EVT_MODULE_EXCESS: MdcCode = MdcCode::new(196894);

/// `196896^MDC_EVT_MODULE_UNK^MDC`, partition 3.
pub const EVT_MODULE_UNK: MdcCode = MdcCode::new(196896);

/// `196898^MDC_EVT_MS_SUBSYS_DISCONN^MDC`, partition 3.
pub const EVT_MS_SUBSYS_DISCONN: MdcCode = MdcCode::new(196898);

/// `196900^MDC_EVT_MSG_COMM_ERR^MDC`, partition 3.
pub const EVT_MSG_COMM_ERR: MdcCode = MdcCode::new(196900);

/// `196904^MDC_EVT_O2_SUPPLY_LO^MDC`, partition 3.
pub const EVT_O2_SUPPLY_LO: MdcCode = MdcCode::new(196904);

/// `196906^MDC_EVT_OPTIC_MODULE_ABSENT^MDC`, partition 3.
pub const EVT_OPTIC_MODULE_ABSENT: MdcCode = MdcCode::new(196906);

/// `196908^MDC_EVT_OPTIC_MODULE_DEFECT^MDC`, partition 3.
pub const EVT_OPTIC_MODULE_DEFECT: MdcCode = MdcCode::new(196908);

/// `196910^MDC_EVT_PAPER_PROB^MDC`, partition 3.
pub const EVT_PAPER_PROB: MdcCode = MdcCode::new(196910);

/// `196912^MDC_EVT_PLUGIN_INCORRECT^MDC`, partition 3.
pub const EVT_PLUGIN_INCORRECT: MdcCode = MdcCode::new(196912);

/// `196914^MDC_EVT_PLUGIN_POSN_IRREG^MDC`, partition 3.
pub const EVT_PLUGIN_POSN_IRREG: MdcCode = MdcCode::new(196914);

/// `196916^MDC_EVT_SENSOR_DISCONN^MDC`, partition 3.
pub const EVT_SENSOR_DISCONN: MdcCode = MdcCode::new(196916);

/// `196918^MDC_EVT_SENSOR_MALF^MDC`, partition 3.
pub const EVT_SENSOR_MALF: MdcCode = MdcCode::new(196918);

/// `196920^MDC_EVT_SENSOR_PROB^MDC`, partition 3.
pub const EVT_SENSOR_PROB: MdcCode = MdcCode::new(196920);

/// `196922^MDC_EVT_SIDESTRM_MALF^MDC`, partition 3.
pub const EVT_SIDESTRM_MALF: MdcCode = MdcCode::new(196922);

/// `196924^MDC_EVT_SIDESTRM_OFF^MDC`, partition 3.
pub const EVT_SIDESTRM_OFF: MdcCode = MdcCode::new(196924);

/// `196926^MDC_EVT_SIDESTRM_ON^MDC`, partition 3.
pub const EVT_SIDESTRM_ON: MdcCode = MdcCode::new(196926);

/// `196928^MDC_EVT_SITE_TIMER_PROB^MDC`, partition 3.
pub const EVT_SITE_TIMER_PROB: MdcCode = MdcCode::new(196928);

/// `196930^MDC_EVT_SW_VER_UNK^MDC`, partition 3.
pub const EVT_SW_VER_UNK: MdcCode = MdcCode::new(196930);

/// `196934^MDC_EVT_TUBE_DISCONN^MDC`, partition 3.
pub const EVT_TUBE_DISCONN: MdcCode = MdcCode::new(196934);

/// `196936^MDC_EVT_TUBE_LEAK^MDC`, partition 3.
pub const EVT_TUBE_LEAK: MdcCode = MdcCode::new(196936);

/// `196938^MDC_EVT_TUBE_OBSTRUC^MDC`, partition 3.
pub const EVT_TUBE_OBSTRUC: MdcCode = MdcCode::new(196938);

/// `196940^MDC_EVT_FLUID_LINE_OCCL^MDC`, partition 3.
pub const EVT_FLUID_LINE_OCCL: MdcCode = MdcCode::new(196940);

/// `196942^MDC_EVT_XDUCR_ABSENT^MDC`, partition 3.
pub const EVT_XDUCR_ABSENT: MdcCode = MdcCode::new(196942);

/// `196944^MDC_EVT_XDUCR_DISCONN^MDC`, partition 3.
pub const EVT_XDUCR_DISCONN: MdcCode = MdcCode::new(196944);

/// `196946^MDC_EVT_XDUCR_MALF^MDC`, partition 3.
pub const EVT_XDUCR_MALF: MdcCode = MdcCode::new(196946);

/// `196948^MDC_EVT_BW_INCORRECT^MDC`, partition 3.
pub const EVT_BW_INCORRECT: MdcCode = MdcCode::new(196948);

/// `196950^MDC_EVT_FLOW_LO^MDC`, partition 3.
pub const EVT_FLOW_LO: MdcCode = MdcCode::new(196950);

/// `196952^MDC_EVT_FLOW_REVERSED^MDC`, partition 3.
pub const EVT_FLOW_REVERSED: MdcCode = MdcCode::new(196952);

/// `196954^MDC_EVT_FLUID_LINE_DRIP_MALF^MDC`, partition 3.
pub const EVT_FLUID_LINE_DRIP_MALF: MdcCode = MdcCode::new(196954);

/// `196956^MDC_EVT_INTENS_ERR^MDC`, partition 3.
pub const EVT_INTENS_ERR: MdcCode = MdcCode::new(196956);

/// `196958^MDC_EVT_INTENS_LIGHT_ERR^MDC`, partition 3.
pub const EVT_INTENS_LIGHT_ERR: MdcCode = MdcCode::new(196958);

/// `196960^MDC_EVT_MSMT_DISCONN^MDC`, partition 3.
pub const EVT_MSMT_DISCONN: MdcCode = MdcCode::new(196960);

/// `196962^MDC_EVT_MSMT_ERR^MDC`, partition 3.
pub const EVT_MSMT_ERR: MdcCode = MdcCode::new(196962);

/// `196964^MDC_EVT_MSMT_FAIL^MDC`, partition 3.
pub const EVT_MSMT_FAIL: MdcCode = MdcCode::new(196964);

/// `196966^MDC_EVT_MSMT_INOP^MDC`, partition 3.
pub const EVT_MSMT_INOP: MdcCode = MdcCode::new(196966);

/// `196968^MDC_EVT_MSMT_INTERF^MDC`, partition 3.
pub const EVT_MSMT_INTERF: MdcCode = MdcCode::new(196968);

/// `196970^MDC_EVT_MSMT_INTERRUP^MDC`, partition 3.
pub const EVT_MSMT_INTERRUP: MdcCode = MdcCode::new(196970);

/// `196972^MDC_EVT_MSMT_RANGE_OVER^MDC`, partition 3.
pub const EVT_MSMT_RANGE_OVER: MdcCode = MdcCode::new(196972);

/// `196974^MDC_EVT_MSMT_RANGE_UNDER^MDC`, partition 3.
pub const EVT_MSMT_RANGE_UNDER: MdcCode = MdcCode::new(196974);

/// `196976^MDC_EVT_PRESS_HI_GT_LIM^MDC`, partition 3.
pub const EVT_PRESS_HI_GT_LIM: MdcCode = MdcCode::new(196976);

/// `196978^MDC_EVT_PRESS_HI_VAL_GT_LIM^MDC`, partition 3.
pub const EVT_PRESS_HI_VAL_GT_LIM: MdcCode = MdcCode::new(196978);

/// `196980^MDC_EVT_PRESS_SUBATMOS^MDC`, partition 3.
pub const EVT_PRESS_SUBATMOS: MdcCode = MdcCode::new(196980);

/// `196982^MDC_EVT_PRESS_SUPPLY_HI^MDC`, partition 3.
pub const EVT_PRESS_SUPPLY_HI: MdcCode = MdcCode::new(196982);

/// `196984^MDC_EVT_PRESS_SUPPLY_LO^MDC`, partition 3.
pub const EVT_PRESS_SUPPLY_LO: MdcCode = MdcCode::new(196984);

/// `196986^MDC_EVT_PRESS_CUFF_OVER^MDC`, partition 3.
pub const EVT_PRESS_CUFF_OVER: MdcCode = MdcCode::new(196986);

/// `196988^MDC_EVT_SIG_LO^MDC`, partition 3.
pub const EVT_SIG_LO: MdcCode = MdcCode::new(196988);

/// `196992^MDC_EVT_SIG_UNANALYZEABLE^MDC`, partition 3.
pub const EVT_SIG_UNANALYZEABLE: MdcCode = MdcCode::new(196992);

/// `196996^MDC_EVT_SIG_RANGE_OVER^MDC`, partition 3.
pub const EVT_SIG_RANGE_OVER: MdcCode = MdcCode::new(196996);

/// `196998^MDC_EVT_SIG_RANGE_UNDER^MDC`, partition 3.
pub const EVT_SIG_RANGE_UNDER: MdcCode = MdcCode::new(196998);

/// `197000^MDC_EVT_SIG_STRENGTH_WEAK^MDC`, partition 3.
pub const EVT_SIG_STRENGTH_WEAK: MdcCode = MdcCode::new(197000);

/// `197002^MDC_EVT_TEMP_HI_GT_LIM^MDC`, partition 3.
pub const EVT_TEMP_HI_GT_LIM: MdcCode = MdcCode::new(197002);

/// `197004^MDC_EVT_TEMP_HI_VAL_GT_LIM^MDC`, partition 3.
pub const EVT_TEMP_HI_VAL_GT_LIM: MdcCode = MdcCode::new(197004);

/// `197006^MDC_EVT_UNIT_INVALID^MDC`, partition 3.
pub const EVT_UNIT_INVALID: MdcCode = MdcCode::new(197006);

/// `197008^MDC_EVT_UNSUPPORTED^MDC`, partition 3.
pub const EVT_UNSUPPORTED: MdcCode = MdcCode::new(197008);

/// `197010^MDC_EVT_MSG_NOM_ERR^MDC`, partition 3.
pub const EVT_MSG_NOM_ERR: MdcCode = MdcCode::new(197010);

/// `197012^MDC_EVT_SIG_GAIN_LO^MDC`, partition 3.
pub const EVT_SIG_GAIN_LO: MdcCode = MdcCode::new(197012);

/// `197014^MDC_EVT_OP_INVALID^MDC`, partition 3.
pub const EVT_OP_INVALID: MdcCode = MdcCode::new(197014);

/// `197016^MDC_EVT_MATERIAL_LOW_OR_OUT^MDC`, partition 3.
pub const EVT_MATERIAL_LOW_OR_OUT: MdcCode = MdcCode::new(197016);

/// `197018^MDC_EVT_AL_LIMIT^MDC`, partition 3.
pub const EVT_AL_LIMIT: MdcCode = MdcCode::new(197018);

/// `197020^MDC_EVT_QOS^MDC`, partition 3.
pub const EVT_QOS: MdcCode = MdcCode::new(197020);

/// `197022^MDC_EVT_TIMING^MDC`, partition 3.
pub const EVT_TIMING: MdcCode = MdcCode::new(197022);

/// `197024^MDC_EVT_MSG_ERR_PROC^MDC`, partition 3.
pub const EVT_MSG_ERR_PROC: MdcCode = MdcCode::new(197024);

/// `197026^MDC_EVT_COMPUT_UNDERFLOW^MDC`, partition 3.
pub const EVT_COMPUT_UNDERFLOW: MdcCode = MdcCode::new(197026);

/// `197028^MDC_EVT_PROC^MDC`, partition 3.
pub const EVT_PROC: MdcCode = MdcCode::new(197028);

/// `197030^MDC_EVT_VENT_DELIV_O2_LO^MDC`, partition 3.
pub const EVT_VENT_DELIV_O2_LO: MdcCode = MdcCode::new(197030);

/// `197034^MDC_EVT_SYNCH^MDC`, partition 3.
pub const EVT_SYNCH: MdcCode = MdcCode::new(197034);

/// `197038^MDC_EVT_CUFF_POSN_ERR^MDC`, partition 3.
pub const EVT_CUFF_POSN_ERR: MdcCode = MdcCode::new(197038);

/// `197040^MDC_EVT_WAVE_ARTIF_ERR^MDC`, partition 3.
pub const EVT_WAVE_ARTIF_ERR: MdcCode = MdcCode::new(197040);

/// `197042^MDC_EVT_WAVE_SIG_QUAL_ERR^MDC`, partition 3.
pub const EVT_WAVE_SIG_QUAL_ERR: MdcCode = MdcCode::new(197042);

/// `197044^MDC_EVT_MSMT_INTERF_ERR^MDC`, partition 3.
pub const EVT_MSMT_INTERF_ERR: MdcCode = MdcCode::new(197044);

/// `197046^MDC_EVT_WAVE_SHAPE_ABNORM^MDC`, partition 3.
pub const EVT_WAVE_SHAPE_ABNORM: MdcCode = MdcCode::new(197046);

/// `197048^MDC_EVT_SIG_NOISY^MDC`, partition 3.
pub const EVT_SIG_NOISY: MdcCode = MdcCode::new(197048);

/// `197050^MDC_EVT_WAVE_OSCIL_ABSENT^MDC`, partition 3.
pub const EVT_WAVE_OSCIL_ABSENT: MdcCode = MdcCode::new(197050);

/// `197052^MDC_EVT_SIG_ABSENT^MDC`, partition 3.
pub const EVT_SIG_ABSENT: MdcCode = MdcCode::new(197052);

/// `197054^MDC_EVT_SIG_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_SIG_OUT_OF_RANGE: MdcCode = MdcCode::new(197054);

/// `197056^MDC_EVT_SIG_PROC_ERR^MDC`, partition 3.
pub const EVT_SIG_PROC_ERR: MdcCode = MdcCode::new(197056);

/// `197058^MDC_EVT_LIMIT_AL_HI^MDC`, partition 3.
pub const EVT_LIMIT_AL_HI: MdcCode = MdcCode::new(197058);

/// `197060^MDC_EVT_MSG_CORRUPT^MDC`, partition 3.
pub const EVT_MSG_CORRUPT: MdcCode = MdcCode::new(197060);

/// `197062^MDC_EVT_NBP_MOTION_DETEC^MDC`, partition 3.
pub const EVT_NBP_MOTION_DETEC: MdcCode = MdcCode::new(197062);

/// `197064^MDC_EVT_NBP_CUFF_DISCONN_OR_LEAK^MDC`, partition 3.
pub const EVT_NBP_CUFF_DISCONN_OR_LEAK: MdcCode = MdcCode::new(197064);

/// `197066^MDC_EVT_POWER_SUPPLY_PROB^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_PROB: MdcCode = MdcCode::new(197066);

/// `197068^MDC_EVT_VOLTAGE_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_VOLTAGE_OUT_OF_RANGE: MdcCode = MdcCode::new(197068);

/// `197070^MDC_EVT_CO2_MSMT_FAIL^MDC`, partition 3.
pub const EVT_CO2_MSMT_FAIL: MdcCode = MdcCode::new(197070);

/// `197072^MDC_EVT_CO2_SENSOR_FAIL^MDC`, partition 3.
pub const EVT_CO2_SENSOR_FAIL: MdcCode = MdcCode::new(197072);

/// `197074^MDC_EVT_VENT_CYC_INSP_START^MDC`, partition 3.
pub const EVT_VENT_CYC_INSP_START: MdcCode = MdcCode::new(197074);

/// `197076^MDC_EVT_COMM^MDC`, partition 3.
pub const EVT_COMM: MdcCode = MdcCode::new(197076);

/// `197078^MDC_EVT_MSG_SEMAN_ERR^MDC`, partition 3.
pub const EVT_MSG_SEMAN_ERR: MdcCode = MdcCode::new(197078);

/// `197080^MDC_EVT_FRAM_ERR^MDC`, partition 3.
pub const EVT_FRAM_ERR: MdcCode = MdcCode::new(197080);

/// `197082^MDC_EVT_PARITY_ERR^MDC`, partition 3.
pub const EVT_PARITY_ERR: MdcCode = MdcCode::new(197082);

/// `197084^MDC_EVT_DOOR_POSN_ERR^MDC`, partition 3.
pub const EVT_DOOR_POSN_ERR: MdcCode = MdcCode::new(197084);

/// `197086^MDC_EVT_MSG_SYNTAX_UNDEF^MDC`, partition 3.
pub const EVT_MSG_SYNTAX_UNDEF: MdcCode = MdcCode::new(197086);

/// `197088^MDC_EVT_TIMER_SYNCH_TICK^MDC`, partition 3.
pub const EVT_TIMER_SYNCH_TICK: MdcCode = MdcCode::new(197088);

/// `197090^MDC_EVT_DATA_ACQN_ERR^MDC`, partition 3.
pub const EVT_DATA_ACQN_ERR: MdcCode = MdcCode::new(197090);

/// `197092^MDC_EVT_LIGHT_ON^MDC`, partition 3.
pub const EVT_LIGHT_ON: MdcCode = MdcCode::new(197092);

/// `197094^MDC_EVT_TEMP_ENVIRON_LOW_ABNORM^MDC`, partition 3.
pub const EVT_TEMP_ENVIRON_LOW_ABNORM: MdcCode = MdcCode::new(197094);

/// `197096^MDC_EVT_TEMP_ENVIRON_HI_ABNORM^MDC`, partition 3.
pub const EVT_TEMP_ENVIRON_HI_ABNORM: MdcCode = MdcCode::new(197096);

/// `197098^MDC_EVT_HUMID_EXCESS^MDC`, partition 3.
pub const EVT_HUMID_EXCESS: MdcCode = MdcCode::new(197098);

/// `197102^MDC_EVT_SIG_ABSENT_OSCIL^MDC`, partition 3.
pub const EVT_SIG_ABSENT_OSCIL: MdcCode = MdcCode::new(197102);

/// `197104^MDC_EVT_SIG_AMPL_INVALID^MDC`, partition 3.
pub const EVT_SIG_AMPL_INVALID: MdcCode = MdcCode::new(197104);

/// `197106^MDC_EVT_SIG_RATE_EQU^MDC`, partition 3.
pub const EVT_SIG_RATE_EQU: MdcCode = MdcCode::new(197106);

/// `197108^MDC_EVT_SIG_ARTIFACT^MDC`, partition 3.
pub const EVT_SIG_ARTIFACT: MdcCode = MdcCode::new(197108);

/// `197110^MDC_EVT_BUFF_OVERFLOW^MDC`, partition 3.
pub const EVT_BUFF_OVERFLOW: MdcCode = MdcCode::new(197110);

/// `197112^MDC_EVT_VENT_TEMP_AWAY_HI^MDC`, partition 3.
pub const EVT_VENT_TEMP_AWAY_HI: MdcCode = MdcCode::new(197112);

/// `197114^MDC_EVT_TEMP_ERR_ENVIRON^MDC`, partition 3.
pub const EVT_TEMP_ERR_ENVIRON: MdcCode = MdcCode::new(197114);

/// `197116^MDC_EVT_VENT_OBSTRUC^MDC`, partition 3.
pub const EVT_VENT_OBSTRUC: MdcCode = MdcCode::new(197116);

/// `197116^MDC_EVT_VENT_ENDOTRACH_TUBE_OBSTRUC^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_VENT_OBSTRUC`.
pub const EVT_VENT_ENDOTRACH_TUBE_OBSTRUC: MdcCode = MdcCode::new(197116);

/// `197118^MDC_EVT_VENT_VOL_BREATHING_IRREG^MDC`, partition 3.
pub const EVT_VENT_VOL_BREATHING_IRREG: MdcCode = MdcCode::new(197118);

/// `197120^MDC_EVT_VENT_VOL_MSMT_INOP^MDC`, partition 3.
pub const EVT_VENT_VOL_MSMT_INOP: MdcCode = MdcCode::new(197120);

/// `197122^MDC_EVT_RESPIRATOR_TEMP_HI^MDC`, partition 3.
pub const EVT_RESPIRATOR_TEMP_HI: MdcCode = MdcCode::new(197122);

/// `197124^MDC_EVT_VENT_GAS_AGENT_NOT_SELECTED^MDC`, partition 3.
pub const EVT_VENT_GAS_AGENT_NOT_SELECTED: MdcCode = MdcCode::new(197124);

/// `197126^MDC_EVT_VENT_SYNCH_INOP^MDC`, partition 3.
pub const EVT_VENT_SYNCH_INOP: MdcCode = MdcCode::new(197126);

/// `197128^MDC_EVT_FLOW_DISTURB^MDC`, partition 3.
pub const EVT_FLOW_DISTURB: MdcCode = MdcCode::new(197128);

/// `197130^MDC_EVT_VENT_EXP_VALVE_STUCK^MDC`, partition 3.
pub const EVT_VENT_EXP_VALVE_STUCK: MdcCode = MdcCode::new(197130);

/// `197132^MDC_EVT_TIME_PD_DELIV_COMP^MDC`, partition 3.
pub const EVT_TIME_PD_DELIV_COMP: MdcCode = MdcCode::new(197132);

/// `197134^MDC_EVT_DEV_STAT_RPT^MDC`, partition 3.
pub const EVT_DEV_STAT_RPT: MdcCode = MdcCode::new(197134);

/// `197136^MDC_EVT_VENT_MIX_IRIS_INOP^MDC`, partition 3.
pub const EVT_VENT_MIX_IRIS_INOP: MdcCode = MdcCode::new(197136);

/// `197138^MDC_EVT_TIME_PD_STANDBY_COMP^MDC`, partition 3.
pub const EVT_TIME_PD_STANDBY_COMP: MdcCode = MdcCode::new(197138);

/// `197140^MDC_EVT_VENT_BREATHING_SYS_VENTED^MDC`, partition 3.
pub const EVT_VENT_BREATHING_SYS_VENTED: MdcCode = MdcCode::new(197140);

/// `197142^MDC_EVT_VENT_CO2_ABSORB_EXH^MDC`, partition 3.
pub const EVT_VENT_CO2_ABSORB_EXH: MdcCode = MdcCode::new(197142);

/// `197144^MDC_EVT_VENT_CO2_SENSOR_LINE_OBSTRUC^MDC`, partition 3.
pub const EVT_VENT_CO2_SENSOR_LINE_OBSTRUC: MdcCode = MdcCode::new(197144);

/// `197146^MDC_EVT_VENT_ENDOTRACH_TUBE_OCCL^MDC`, partition 3.
pub const EVT_VENT_ENDOTRACH_TUBE_OCCL: MdcCode = MdcCode::new(197146);

/// `197148^MDC_EVT_VENT_TEMP_HI^MDC`, partition 3.
pub const EVT_VENT_TEMP_HI: MdcCode = MdcCode::new(197148);

/// `197150^MDC_EVT_VENT_COMPONENT_DISCONN^MDC`, partition 3.
pub const EVT_VENT_COMPONENT_DISCONN: MdcCode = MdcCode::new(197150);

/// `197154^MDC_EVT_VENT_PRESS_O2_INSP_INOP^MDC`, partition 3.
pub const EVT_VENT_PRESS_O2_INSP_INOP: MdcCode = MdcCode::new(197154);

/// `197156^MDC_EVT_VENT_GAS_LINE_PROB^MDC`, partition 3.
pub const EVT_VENT_GAS_LINE_PROB: MdcCode = MdcCode::new(197156);

/// `197158^MDC_EVT_VENT_GAS_MIXER_INOP^MDC`, partition 3.
pub const EVT_VENT_GAS_MIXER_INOP: MdcCode = MdcCode::new(197158);

/// `197160^MDC_EVT_VENT_BREATHING_SYS_LEAK^MDC`, partition 3.
pub const EVT_VENT_BREATHING_SYS_LEAK: MdcCode = MdcCode::new(197160);

/// `197162^MDC_EVT_LIMIT_AL_LO^MDC`, partition 3.
pub const EVT_LIMIT_AL_LO: MdcCode = MdcCode::new(197162);

/// `197166^MDC_EVT_PRESS_FLUID_LINE_EXCESS^MDC`, partition 3.
pub const EVT_PRESS_FLUID_LINE_EXCESS: MdcCode = MdcCode::new(197166);

/// `197168^MDC_EVT_POWER_PROB^MDC`, partition 3.
pub const EVT_POWER_PROB: MdcCode = MdcCode::new(197168);

/// `197170^MDC_EVT_ENVIRON^MDC`, partition 3.
pub const EVT_ENVIRON: MdcCode = MdcCode::new(197170);

/// `197172^MDC_EVT_VENT_DISCONN^MDC`, partition 3.
pub const EVT_VENT_DISCONN: MdcCode = MdcCode::new(197172);

/// `197174^MDC_EVT_SYRINGE_TIMEOUT_WARN^MDC`, partition 3.
pub const EVT_SYRINGE_TIMEOUT_WARN: MdcCode = MdcCode::new(197174);

/// `197176^MDC_EVT_USER_INPUT_DATA_VAL_ERR_HI^MDC`, partition 3.
pub const EVT_USER_INPUT_DATA_VAL_ERR_HI: MdcCode = MdcCode::new(197176);

/// `197178^MDC_EVT_VENT_INOP^MDC`, partition 3.
pub const EVT_VENT_INOP: MdcCode = MdcCode::new(197178);

/// `197180^MDC_EVT_VENT_STUCK^MDC`, partition 3.
pub const EVT_VENT_STUCK: MdcCode = MdcCode::new(197180);

/// `197182^MDC_EVT_PUMP_SYRINGE_DELIV_TIMEOUT^MDC`, partition 3.
pub const EVT_PUMP_SYRINGE_DELIV_TIMEOUT: MdcCode = MdcCode::new(197182);

/// `197184^MDC_EVT_FLOW_OBSTRUC^MDC`, partition 3.
pub const EVT_FLOW_OBSTRUC: MdcCode = MdcCode::new(197184);

/// `197186^MDC_EVT_HUMID_HI_ERR^MDC`, partition 3.
pub const EVT_HUMID_HI_ERR: MdcCode = MdcCode::new(197186);

/// `197188^MDC_EVT_FLUID_LINE_HI_GT_LIM_PRESSURE^MDC`, partition 3.
pub const EVT_FLUID_LINE_HI_GT_LIM_PRESSURE: MdcCode = MdcCode::new(197188);

/// `197190^MDC_EVT_FLOW_FLUID_LINE_RES_WARN^MDC`, partition 3.
pub const EVT_FLOW_FLUID_LINE_RES_WARN: MdcCode = MdcCode::new(197190);

/// `197192^MDC_EVT_TIMEOUT^MDC`, partition 3.
pub const EVT_TIMEOUT: MdcCode = MdcCode::new(197192);

/// `197194^MDC_EVT_PUMP_VOL_TBI_COMP^MDC`, partition 3.
pub const EVT_PUMP_VOL_TBI_COMP: MdcCode = MdcCode::new(197194);

/// `197196^MDC_EVT_DISPOS_LO^MDC`, partition 3.
pub const EVT_DISPOS_LO: MdcCode = MdcCode::new(197196);

/// `197198^MDC_EVT_EQUIP^MDC`, partition 3.
pub const EVT_EQUIP: MdcCode = MdcCode::new(197198);

/// `197200^MDC_EVT_FLUID_LINE_AIR^MDC`, partition 3.
pub const EVT_FLUID_LINE_AIR: MdcCode = MdcCode::new(197200);

/// `197202^MDC_EVT_VENT_FLOW_O2_DELIV_LO^MDC`, partition 3.
pub const EVT_VENT_FLOW_O2_DELIV_LO: MdcCode = MdcCode::new(197202);

/// `197204^MDC_EVT_VENT_CONC_O2_DELIV_LO^MDC`, partition 3.
pub const EVT_VENT_CONC_O2_DELIV_LO: MdcCode = MdcCode::new(197204);

/// `197206^MDC_EVT_PUMP_FLOW_FREE^MDC`, partition 3.
pub const EVT_PUMP_FLOW_FREE: MdcCode = MdcCode::new(197206);

/// `197208^MDC_EVT_INCOMPAT^MDC`, partition 3.
pub const EVT_INCOMPAT: MdcCode = MdcCode::new(197208);

/// `197210^MDC_EVT_MULT_REPLY_UNAVAIL^MDC`, partition 3.
pub const EVT_MULT_REPLY_UNAVAIL: MdcCode = MdcCode::new(197210);

/// `197212^MDC_EVT_SYRINGE_PATIENT_PRESSURE_HI^MDC`, partition 3.
pub const EVT_SYRINGE_PATIENT_PRESSURE_HI: MdcCode = MdcCode::new(197212);

/// `197214^MDC_EVT_SYRINGE_PLUNGER_POSITION^MDC`, partition 3.
pub const EVT_SYRINGE_PLUNGER_POSITION: MdcCode = MdcCode::new(197214);

/// `197216^MDC_EVT_SYRINGE_FLANGE_POSITION^MDC`, partition 3.
pub const EVT_SYRINGE_FLANGE_POSITION: MdcCode = MdcCode::new(197216);

/// `197218^MDC_EVT_SYRINGE_BARREL_CAPTURE_FAULT^MDC`, partition 3.
pub const EVT_SYRINGE_BARREL_CAPTURE_FAULT: MdcCode = MdcCode::new(197218);

/// `197218^MDC_EVT_SYRINGE_BARREL_CAPTURE^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_SYRINGE_BARREL_CAPTURE_FAULT`.
pub const EVT_SYRINGE_BARREL_CAPTURE: MdcCode = MdcCode::new(197218);

/// `197220^MDC_EVT_SYRINGE_PRESSURE_DISC_POSITION^MDC`, partition 3.
pub const EVT_SYRINGE_PRESSURE_DISC_POSITION: MdcCode = MdcCode::new(197220);

/// `197222^MDC_EVT_SYRINGE_NUT_ENGAGED^MDC`, partition 3.
pub const EVT_SYRINGE_NUT_ENGAGED: MdcCode = MdcCode::new(197222);

/// `197224^MDC_EVT_SYRINGE_END_OF_TRAVEL^MDC`, partition 3.
pub const EVT_SYRINGE_END_OF_TRAVEL: MdcCode = MdcCode::new(197224);

/// `197226^MDC_EVT_SYRINGE_EMPTY^MDC`, partition 3.
pub const EVT_SYRINGE_EMPTY: MdcCode = MdcCode::new(197226);

/// `197228^MDC_EVT_SYRINGE_PATIENT_PRESSURE_ALARM^MDC`, partition 3.
pub const EVT_SYRINGE_PATIENT_PRESSURE_ALARM: MdcCode = MdcCode::new(197228);

/// `197230^MDC_EVT_SYRINGE_PLUNGER^MDC`, partition 3.
pub const EVT_SYRINGE_PLUNGER: MdcCode = MdcCode::new(197230);

/// `197232^MDC_EVT_SYRINGE_FLANGE^MDC`, partition 3.
pub const EVT_SYRINGE_FLANGE: MdcCode = MdcCode::new(197232);

/// `197234^MDC_EVT_SYRINGE_LEVER^MDC`, partition 3.
pub const EVT_SYRINGE_LEVER: MdcCode = MdcCode::new(197234);

/// `197236^MDC_EVT_SYRINGE_PRESSURE_DISC^MDC`, partition 3.
pub const EVT_SYRINGE_PRESSURE_DISC: MdcCode = MdcCode::new(197236);

/// `197238^MDC_EVT_PUMP_PROG_RELAY^MDC`, partition 3.
pub const EVT_PUMP_PROG_RELAY: MdcCode = MdcCode::new(197238);

/// `197240^MDC_EVT_CONTAINER_EMPTY^MDC`, partition 3.
pub const EVT_CONTAINER_EMPTY: MdcCode = MdcCode::new(197240);

/// `197242^MDC_EVT_CONTAINER_NEAR_EMPTY^MDC`, partition 3.
pub const EVT_CONTAINER_NEAR_EMPTY: MdcCode = MdcCode::new(197242);

/// `197244^MDC_EVT_KVO^MDC`, partition 3.
pub const EVT_KVO: MdcCode = MdcCode::new(197244);

/// `197246^MDC_EVT_STAT_LINE_FLUSH^MDC`, partition 3.
pub const EVT_STAT_LINE_FLUSH: MdcCode = MdcCode::new(197246);

/// `197248^MDC_EVT_TIME_PD_DELIV_NEAR_COMP^MDC`, partition 3.
pub const EVT_TIME_PD_DELIV_NEAR_COMP: MdcCode = MdcCode::new(197248);

/// `197250^MDC_EVT_VOLUME_LIMIT^MDC`, partition 3.
pub const EVT_VOLUME_LIMIT: MdcCode = MdcCode::new(197250);

/// `197252^MDC_EVT_VOL_INFUS_SECONDARY_COMP^MDC`, partition 3.
pub const EVT_VOL_INFUS_SECONDARY_COMP: MdcCode = MdcCode::new(197252);

/// `197254^MDC_EVT_SYRINGE_ABSENT^MDC`, partition 3.
pub const EVT_SYRINGE_ABSENT: MdcCode = MdcCode::new(197254);

/// `197256^MDC_EVT_SYRINGE_DISENGAGED^MDC`, partition 3.
pub const EVT_SYRINGE_DISENGAGED: MdcCode = MdcCode::new(197256);

/// `197258^MDC_EVT_PCA_DOOR_UNLOCKED^MDC`, partition 3.
pub const EVT_PCA_DOOR_UNLOCKED: MdcCode = MdcCode::new(197258);

/// `197260^MDC_EVT_PCA_HANDSET_DETACHED^MDC`, partition 3.
pub const EVT_PCA_HANDSET_DETACHED: MdcCode = MdcCode::new(197260);

/// `197262^MDC_EVT_PCA_MAX_LIMIT^MDC`, partition 3.
pub const EVT_PCA_MAX_LIMIT: MdcCode = MdcCode::new(197262);

/// `197264^MDC_EVT_PCA_PAUSED^MDC`, partition 3.
pub const EVT_PCA_PAUSED: MdcCode = MdcCode::new(197264);

/// `197266^MDC_EVT_PCA_NEAR_MAX_LIMIT^MDC`, partition 3.
pub const EVT_PCA_NEAR_MAX_LIMIT: MdcCode = MdcCode::new(197266);

/// `197268^MDC_EVT_PCA_MAX_BOLUS_COUNT_EXCEEDED^MDC`, partition 3.
pub const EVT_PCA_MAX_BOLUS_COUNT_EXCEEDED: MdcCode = MdcCode::new(197268);

/// `197270^MDC_EVT_PCA_HANDSET_ERROR^MDC`, partition 3.
pub const EVT_PCA_HANDSET_ERROR: MdcCode = MdcCode::new(197270);

/// `197272^MDC_EVT_BOLUS_CANCELLED^MDC`, partition 3.
pub const EVT_BOLUS_CANCELLED: MdcCode = MdcCode::new(197272);

/// `197274^MDC_EVT_PUMP_FLOW_FREE_RISK^MDC`, partition 3.
pub const EVT_PUMP_FLOW_FREE_RISK: MdcCode = MdcCode::new(197274);

/// `197276^MDC_EVT_DROP_SENSOR_ABSENT^MDC`, partition 3.
pub const EVT_DROP_SENSOR_ABSENT: MdcCode = MdcCode::new(197276);

/// `197278^MDC_EVT_DROP_SENSOR_DISCONNECTION_REQD^MDC`, partition 3.
pub const EVT_DROP_SENSOR_DISCONNECTION_REQD: MdcCode = MdcCode::new(197278);

/// `197280^MDC_EVT_DROP_SENSOR_FLOW_HI^MDC`, partition 3.
pub const EVT_DROP_SENSOR_FLOW_HI: MdcCode = MdcCode::new(197280);

/// `197282^MDC_EVT_DROP_SENSOR_FLOW_LO^MDC`, partition 3.
pub const EVT_DROP_SENSOR_FLOW_LO: MdcCode = MdcCode::new(197282);

/// `197284^MDC_EVT_PATIENT_HEIGHT_CHANGE^MDC`, partition 3.
pub const EVT_PATIENT_HEIGHT_CHANGE: MdcCode = MdcCode::new(197284);

/// `197286^MDC_EVT_PATIENT_BSA_CHANGE^MDC`, partition 3.
pub const EVT_PATIENT_BSA_CHANGE: MdcCode = MdcCode::new(197286);

/// `197288^MDC_EVT_PUMP_DELIV_START^MDC`, partition 3.
pub const EVT_PUMP_DELIV_START: MdcCode = MdcCode::new(197288);

/// `197290^MDC_EVT_PUMP_DELIV_STOP^MDC`, partition 3.
pub const EVT_PUMP_DELIV_STOP: MdcCode = MdcCode::new(197290);

/// `197292^MDC_EVT_PUMP_DELIV_COMP^MDC`, partition 3.
pub const EVT_PUMP_DELIV_COMP: MdcCode = MdcCode::new(197292);

/// `197294^MDC_EVT_COMM_STATUS_CHANGE^MDC`, partition 3.
pub const EVT_COMM_STATUS_CHANGE: MdcCode = MdcCode::new(197294);

/// `197296^MDC_EVT_PUMP_PROG_CLEARED^MDC`, partition 3.
pub const EVT_PUMP_PROG_CLEARED: MdcCode = MdcCode::new(197296);

/// `197298^MDC_EVT_PUMP_AUTO_PROG_CLEARED^MDC`, partition 3.
pub const EVT_PUMP_AUTO_PROG_CLEARED: MdcCode = MdcCode::new(197298);

/// `197300^MDC_EVT_PATIENT_CHANGE^MDC`, partition 3.
pub const EVT_PATIENT_CHANGE: MdcCode = MdcCode::new(197300);

/// `197302^MDC_EVT_PATIENT_ID_CHANGE^MDC`, partition 3.
pub const EVT_PATIENT_ID_CHANGE: MdcCode = MdcCode::new(197302);

/// `197304^MDC_EVT_PATIENT_WEIGHT_CHANGE^MDC`, partition 3.
pub const EVT_PATIENT_WEIGHT_CHANGE: MdcCode = MdcCode::new(197304);

/// `197306^MDC_EVT_PUMP_VOL_COUNTERS_CLEARED^MDC`, partition 3.
pub const EVT_PUMP_VOL_COUNTERS_CLEARED: MdcCode = MdcCode::new(197306);

/// `197308^MDC_EVT_DEVICE_TIME_CHANGED^MDC`, partition 3.
pub const EVT_DEVICE_TIME_CHANGED: MdcCode = MdcCode::new(197308);

/// `197310^MDC_EVT_FLUID_LINE_OCCLUSION_TEST_FAIL^MDC`, partition 3.
pub const EVT_FLUID_LINE_OCCLUSION_TEST_FAIL: MdcCode = MdcCode::new(197310);

/// `197312^MDC_EVT_PUMP_LIMIT_OVERRIDE_HARD_UPPER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_OVERRIDE_HARD_UPPER: MdcCode = MdcCode::new(197312);

/// `197314^MDC_EVT_PUMP_LIMIT_OVERRIDE_SOFT_UPPER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_OVERRIDE_SOFT_UPPER: MdcCode = MdcCode::new(197314);

/// `197316^MDC_EVT_PUMP_LIMIT_OVERRIDE_SOFT_LOWER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_OVERRIDE_SOFT_LOWER: MdcCode = MdcCode::new(197316);

/// `197318^MDC_EVT_PUMP_LIMIT_OVERRIDE_HARD_LOWER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_OVERRIDE_HARD_LOWER: MdcCode = MdcCode::new(197318);

/// `197320^MDC_EVT_PUMP_LIMIT_EXCEEDED_HARD_UPPER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_EXCEEDED_HARD_UPPER: MdcCode = MdcCode::new(197320);

/// `197322^MDC_EVT_PUMP_LIMIT_EXCEEDED_SOFT_UPPER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_EXCEEDED_SOFT_UPPER: MdcCode = MdcCode::new(197322);

/// `197324^MDC_EVT_PUMP_LIMIT_EXCEEDED_SOFT_LOWER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_EXCEEDED_SOFT_LOWER: MdcCode = MdcCode::new(197324);

/// `197326^MDC_EVT_PUMP_LIMIT_EXCEEDED_HARD_LOWER^MDC`, partition 3.
pub const EVT_PUMP_LIMIT_EXCEEDED_HARD_LOWER: MdcCode = MdcCode::new(197326);

/// `197328^MDC_EVT_IDLE^MDC`, partition 3.
pub const EVT_IDLE: MdcCode = MdcCode::new(197328);

/// `197330^MDC_EVT_CALLBACK^MDC`, partition 3.
pub const EVT_CALLBACK: MdcCode = MdcCode::new(197330);

/// `197332^MDC_EVT_VOL_INFUS_COMP^MDC`, partition 3.
pub const EVT_VOL_INFUS_COMP: MdcCode = MdcCode::new(197332);

/// `197334^MDC_EVT_VOL_INFUS_NEAR_COMP^MDC`, partition 3.
pub const EVT_VOL_INFUS_NEAR_COMP: MdcCode = MdcCode::new(197334);

/// `197336^MDC_EVT_BATT_DEPL^MDC`, partition 3.
pub const EVT_BATT_DEPL: MdcCode = MdcCode::new(197336);

/// `197338^MDC_EVT_BATT_SERV^MDC`, partition 3.
pub const EVT_BATT_SERV: MdcCode = MdcCode::new(197338);

/// `197340^MDC_EVT_EMER_STOP^MDC`, partition 3.
pub const EVT_EMER_STOP: MdcCode = MdcCode::new(197340);

/// `197342^MDC_EVT_PWR_LOSS^MDC`, partition 3.
pub const EVT_PWR_LOSS: MdcCode = MdcCode::new(197342);

/// `197344^MDC_EVT_FLOW_STOP_OPEN^MDC`, partition 3.
pub const EVT_FLOW_STOP_OPEN: MdcCode = MdcCode::new(197344);

/// `197346^MDC_EVT_CHECK_IV_SET^MDC`, partition 3.
pub const EVT_CHECK_IV_SET: MdcCode = MdcCode::new(197346);

/// `197348^MDC_EVT_UNKNOWN^MDC`, partition 3.
pub const EVT_UNKNOWN: MdcCode = MdcCode::new(197348);

/// `197350^MDC_EVT_DELAY_IMPOSSIBLE^MDC`, partition 3.
pub const EVT_DELAY_IMPOSSIBLE: MdcCode = MdcCode::new(197350);

/// `197352^MDC_EVT_PUMP_CHAMBER_BLOCKED^MDC`, partition 3.
pub const EVT_PUMP_CHAMBER_BLOCKED: MdcCode = MdcCode::new(197352);

/// `197354^MDC_EVT_HANDSET_DETACHED^MDC`, partition 3.
pub const EVT_HANDSET_DETACHED: MdcCode = MdcCode::new(197354);

/// `197356^MDC_EVT_PATIENT_PARAMETER_CHANGE^MDC`, partition 3.
pub const EVT_PATIENT_PARAMETER_CHANGE: MdcCode = MdcCode::new(197356);

/// `197358^MDC_EVT_FLUID_LINE_OCCL_UPSTREAM^MDC`, partition 3.
pub const EVT_FLUID_LINE_OCCL_UPSTREAM: MdcCode = MdcCode::new(197358);

/// `197360^MDC_EVT_FLUID_LINE_OCCL_DOWNSTREAM^MDC`, partition 3.
pub const EVT_FLUID_LINE_OCCL_DOWNSTREAM: MdcCode = MdcCode::new(197360);

/// `197362^MDC_EVT_FLUID_LINE_AIR_UPSTREAM^MDC`, partition 3.
pub const EVT_FLUID_LINE_AIR_UPSTREAM: MdcCode = MdcCode::new(197362);

/// `197364^MDC_EVT_FLUID_LINE_AIR_DOWNSTREAM^MDC`, partition 3.
pub const EVT_FLUID_LINE_AIR_DOWNSTREAM: MdcCode = MdcCode::new(197364);

/// `197366^MDC_EVT_PRESS_FLUID_LINE_DECREASING^MDC`, partition 3.
pub const EVT_PRESS_FLUID_LINE_DECREASING: MdcCode = MdcCode::new(197366);

/// `197368^MDC_EVT_PRESS_FLUID_LINE_INCREASING^MDC`, partition 3.
pub const EVT_PRESS_FLUID_LINE_INCREASING: MdcCode = MdcCode::new(197368);

/// `197370^MDC_EVT_SYRINGE_NEAR_EMPTY^MDC`, partition 3.
pub const EVT_SYRINGE_NEAR_EMPTY: MdcCode = MdcCode::new(197370);

/// `197372^MDC_EVT_TCI_VOL_LOW^MDC`, partition 3.
pub const EVT_TCI_VOL_LOW: MdcCode = MdcCode::new(197372);

/// `197376^MDC_EVT_DATA_INVALID^MDC`, partition 3.
pub const EVT_DATA_INVALID: MdcCode = MdcCode::new(197376);

/// `197378^MDC_EVT_DATA_MISSING^MDC`, partition 3.
pub const EVT_DATA_MISSING: MdcCode = MdcCode::new(197378);

/// `197440^MDC_EVT_SW_VER_REPORT^MDC`, partition 3.
pub const EVT_SW_VER_REPORT: MdcCode = MdcCode::new(197440);

/// `197442^MDC_EVT_TLS_CERT_EXPIRY^MDC`, partition 3.
pub const EVT_TLS_CERT_EXPIRY: MdcCode = MdcCode::new(197442);

/// `197444^MDC_EVT_ACCESSORY_ID_DETECTION_FUNCTIONS_INOP^MDC`, partition 3.
pub const EVT_ACCESSORY_ID_DETECTION_FUNCTIONS_INOP: MdcCode = MdcCode::new(197444);

/// `197446^MDC_EVT_AC_POWER_FAIL^MDC`, partition 3.
pub const EVT_AC_POWER_FAIL: MdcCode = MdcCode::new(197446);

/// `197448^MDC_EVT_AGENT_IDENT_MALF^MDC`, partition 3.
pub const EVT_AGENT_IDENT_MALF: MdcCode = MdcCode::new(197448);

/// `197450^MDC_EVT_AGENT_LEVEL_LOST^MDC`, partition 3.
pub const EVT_AGENT_LEVEL_LOST: MdcCode = MdcCode::new(197450);

/// `197452^MDC_EVT_AGENT_MEAS_MALF^MDC`, partition 3.
pub const EVT_AGENT_MEAS_MALF: MdcCode = MdcCode::new(197452);

/// `197454^MDC_EVT_AGENT_MIX^MDC`, partition 3.
pub const EVT_AGENT_MIX: MdcCode = MdcCode::new(197454);

/// `197456^MDC_EVT_AGENT_MIX_MAC_SUM_AGE_CORR_GE_3^MDC`, partition 3.
pub const EVT_AGENT_MIX_MAC_SUM_AGE_CORR_GE_3: MdcCode = MdcCode::new(197456);

/// `197458^MDC_EVT_AGENT_MIX_MAC_SUM_AGE_CORR_LT_3^MDC`, partition 3.
pub const EVT_AGENT_MIX_MAC_SUM_AGE_CORR_LT_3: MdcCode = MdcCode::new(197458);

/// `197460^MDC_EVT_AGENT_MIX_MAC_SUM_GE_3^MDC`, partition 3.
pub const EVT_AGENT_MIX_MAC_SUM_GE_3: MdcCode = MdcCode::new(197460);

/// `197462^MDC_EVT_AGENT_MIX_MAC_SUM_LT_3^MDC`, partition 3.
pub const EVT_AGENT_MIX_MAC_SUM_LT_3: MdcCode = MdcCode::new(197462);

/// `197464^MDC_EVT_AGENT_MSMT_DISCONN^MDC`, partition 3.
pub const EVT_AGENT_MSMT_DISCONN: MdcCode = MdcCode::new(197464);

/// `197466^MDC_EVT_AGENT_MSMT_INOP^MDC`, partition 3.
pub const EVT_AGENT_MSMT_INOP: MdcCode = MdcCode::new(197466);

/// `197468^MDC_EVT_AGENT_MSMT_OFF^MDC`, partition 3.
pub const EVT_AGENT_MSMT_OFF: MdcCode = MdcCode::new(197468);

/// `197470^MDC_EVT_AGENT_RESERVOIR_LOW^MDC`, partition 3.
pub const EVT_AGENT_RESERVOIR_LOW: MdcCode = MdcCode::new(197470);

/// `197472^MDC_EVT_AIR_DELIVERY_FAILURE^MDC`, partition 3.
pub const EVT_AIR_DELIVERY_FAILURE: MdcCode = MdcCode::new(197472);

/// `197474^MDC_EVT_AIR_ENTRAINMENT^MDC`, partition 3.
pub const EVT_AIR_ENTRAINMENT: MdcCode = MdcCode::new(197474);

/// `197476^MDC_EVT_AIR_PIPELINE_PRESS_INVALID_CHK^MDC`, partition 3.
pub const EVT_AIR_PIPELINE_PRESS_INVALID_CHK: MdcCode = MdcCode::new(197476);

/// `197478^MDC_EVT_AIR_SUPPLY_ABSENT^MDC`, partition 3.
pub const EVT_AIR_SUPPLY_ABSENT: MdcCode = MdcCode::new(197478);

/// `197480^MDC_EVT_AIR_SUPPLY_CHK^MDC`, partition 3.
pub const EVT_AIR_SUPPLY_CHK: MdcCode = MdcCode::new(197480);

/// `197482^MDC_EVT_AIR_SUPPLY_PRESS_HI^MDC`, partition 3.
pub const EVT_AIR_SUPPLY_PRESS_HI: MdcCode = MdcCode::new(197482);

/// `197484^MDC_EVT_AIR_SUPPLY_PRESS_LO_FAILURE^MDC`, partition 3.
pub const EVT_AIR_SUPPLY_PRESS_LO_FAILURE: MdcCode = MdcCode::new(197484);

/// `197486^MDC_EVT_ALARM_MED^MDC`, partition 3.
pub const EVT_ALARM_MED: MdcCode = MdcCode::new(197486);

/// `197488^MDC_EVT_ALARM_MORE_MED^MDC`, partition 3.
pub const EVT_ALARM_MORE_MED: MdcCode = MdcCode::new(197488);

/// `197490^MDC_EVT_ALARM_MORE_TECH^MDC`, partition 3.
pub const EVT_ALARM_MORE_TECH: MdcCode = MdcCode::new(197490);

/// `197492^MDC_EVT_ALARM_TECH^MDC`, partition 3.
pub const EVT_ALARM_TECH: MdcCode = MdcCode::new(197492);

/// `197494^MDC_EVT_AUX_COMMON_GAS_OUTLET_FAIL^MDC`, partition 3.
pub const EVT_AUX_COMMON_GAS_OUTLET_FAIL: MdcCode = MdcCode::new(197494);

/// `197496^MDC_EVT_BATT_CHARGE_FAIL^MDC`, partition 3.
pub const EVT_BATT_CHARGE_FAIL: MdcCode = MdcCode::new(197496);

/// `197498^MDC_EVT_BATT_EMPTY^MDC`, partition 3.
pub const EVT_BATT_EMPTY: MdcCode = MdcCode::new(197498);

/// `197500^MDC_EVT_BELLOWS_UNABLE_TO_DRIVE^MDC`, partition 3.
pub const EVT_BELLOWS_UNABLE_TO_DRIVE: MdcCode = MdcCode::new(197500);

/// `197502^MDC_EVT_BOARD_CURRENT_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_BOARD_CURRENT_OUT_OF_RANGE: MdcCode = MdcCode::new(197502);

/// `197504^MDC_EVT_BREATHING_CIRCUIT_EXPIRED^MDC`, partition 3.
pub const EVT_BREATHING_CIRCUIT_EXPIRED: MdcCode = MdcCode::new(197504);

/// `197506^MDC_EVT_BREATHING_HOSES_MISSING^MDC`, partition 3.
pub const EVT_BREATHING_HOSES_MISSING: MdcCode = MdcCode::new(197506);

/// `197508^MDC_EVT_BREATHING_SYSTEM_DISCONN^MDC`, partition 3.
pub const EVT_BREATHING_SYSTEM_DISCONN: MdcCode = MdcCode::new(197508);

/// `197510^MDC_EVT_BREATHING_SYSTEM_NOT_LATCHED^MDC`, partition 3.
pub const EVT_BREATHING_SYSTEM_NOT_LATCHED: MdcCode = MdcCode::new(197510);

/// `197512^MDC_EVT_CABLE_DISCONN^MDC`, partition 3.
pub const EVT_CABLE_DISCONN: MdcCode = MdcCode::new(197512);

/// `197514^MDC_EVT_CABLE_DISCONN_OR_OFF^MDC`, partition 3.
pub const EVT_CABLE_DISCONN_OR_OFF: MdcCode = MdcCode::new(197514);

/// `197516^MDC_EVT_CABLE_EXPIRED^MDC`, partition 3.
pub const EVT_CABLE_EXPIRED: MdcCode = MdcCode::new(197516);

/// `197518^MDC_EVT_CABLE_EXPIRING_SOON^MDC`, partition 3.
pub const EVT_CABLE_EXPIRING_SOON: MdcCode = MdcCode::new(197518);

/// `197520^MDC_EVT_CABLE_FAILURE^MDC`, partition 3.
pub const EVT_CABLE_FAILURE: MdcCode = MdcCode::new(197520);

/// `197522^MDC_EVT_CABLE_FAULTY_CHK^MDC`, partition 3.
pub const EVT_CABLE_FAULTY_CHK: MdcCode = MdcCode::new(197522);

/// `197524^MDC_EVT_CABLE_INCOMPAT^MDC`, partition 3.
pub const EVT_CABLE_INCOMPAT: MdcCode = MdcCode::new(197524);

/// `197526^MDC_EVT_CABLE_MALF^MDC`, partition 3.
pub const EVT_CABLE_MALF: MdcCode = MdcCode::new(197526);

/// `197528^MDC_EVT_CABLE_OFF^MDC`, partition 3.
pub const EVT_CABLE_OFF: MdcCode = MdcCode::new(197528);

/// `197530^MDC_EVT_CABLE_REPLACE_NEXT_PATIENT^MDC`, partition 3.
pub const EVT_CABLE_REPLACE_NEXT_PATIENT: MdcCode = MdcCode::new(197530);

/// `197532^MDC_EVT_CABLE_UNRECOGNIZED^MDC`, partition 3.
pub const EVT_CABLE_UNRECOGNIZED: MdcCode = MdcCode::new(197532);

/// `197534^MDC_EVT_CALIB_REQD^MDC`, partition 3.
pub const EVT_CALIB_REQD: MdcCode = MdcCode::new(197534);

/// `197536^MDC_EVT_CANNOT_DERIVE^MDC`, partition 3.
pub const EVT_CANNOT_DERIVE: MdcCode = MdcCode::new(197536);

/// `197538^MDC_EVT_CATH_DISCONN^MDC`, partition 3.
pub const EVT_CATH_DISCONN: MdcCode = MdcCode::new(197538);

/// `197540^MDC_EVT_CCO_CATHETER_DISCONN^MDC`, partition 3.
pub const EVT_CCO_CATHETER_DISCONN: MdcCode = MdcCode::new(197540);

/// `197542^MDC_EVT_CDS_VENT_INOPERABLE^MDC`, partition 3.
pub const EVT_CDS_VENT_INOPERABLE: MdcCode = MdcCode::new(197542);

/// `197544^MDC_EVT_CDS_VENT_PATIENT_SESSION_ABORTED^MDC`, partition 3.
pub const EVT_CDS_VENT_PATIENT_SESSION_ABORTED: MdcCode = MdcCode::new(197544);

/// `197546^MDC_EVT_CHK^MDC`, partition 3.
pub const EVT_CHK: MdcCode = MdcCode::new(197546);

/// `197548^MDC_EVT_CKT_PT_VENT_DISCONN^MDC`, partition 3.
pub const EVT_CKT_PT_VENT_DISCONN: MdcCode = MdcCode::new(197548);

/// `197550^MDC_EVT_CO2_ABSORBER_DEPLETED^MDC`, partition 3.
pub const EVT_CO2_ABSORBER_DEPLETED: MdcCode = MdcCode::new(197550);

/// `197552^MDC_EVT_CO2_DEVICE_FAIL^MDC`, partition 3.
pub const EVT_CO2_DEVICE_FAIL: MdcCode = MdcCode::new(197552);

/// `197554^MDC_EVT_CO2_DEVICE_FAIL_SVC_REQD^MDC`, partition 3.
pub const EVT_CO2_DEVICE_FAIL_SVC_REQD: MdcCode = MdcCode::new(197554);

/// `197556^MDC_EVT_CO2_ERR_CHK_REQD^MDC`, partition 3.
pub const EVT_CO2_ERR_CHK_REQD: MdcCode = MdcCode::new(197556);

/// `197558^MDC_EVT_CO2_MSMT_DISCONN^MDC`, partition 3.
pub const EVT_CO2_MSMT_DISCONN: MdcCode = MdcCode::new(197558);

/// `197560^MDC_EVT_CO2_SENSOR_DISCONNECTED_OR_FAULT^MDC`, partition 3.
pub const EVT_CO2_SENSOR_DISCONNECTED_OR_FAULT: MdcCode = MdcCode::new(197560);

/// `197562^MDC_EVT_CO2_SENSOR_SVC_REQD^MDC`, partition 3.
pub const EVT_CO2_SENSOR_SVC_REQD: MdcCode = MdcCode::new(197562);

/// `197564^MDC_EVT_CO2_ZERO_ERR^MDC`, partition 3.
pub const EVT_CO2_ZERO_ERR: MdcCode = MdcCode::new(197564);

/// `197566^MDC_EVT_COMMENT^MDC`, partition 3.
pub const EVT_COMMENT: MdcCode = MdcCode::new(197566);

/// `197568^MDC_EVT_COMM_DELAY^MDC`, partition 3.
pub const EVT_COMM_DELAY: MdcCode = MdcCode::new(197568);

/// `197570^MDC_EVT_COMM_ERR^MDC`, partition 3.
pub const EVT_COMM_ERR: MdcCode = MdcCode::new(197570);

/// `197572^MDC_EVT_COMM_ERR_RS232_PORT^MDC`, partition 3.
pub const EVT_COMM_ERR_RS232_PORT: MdcCode = MdcCode::new(197572);

/// `197574^MDC_EVT_COMM_INTFC_ERR^MDC`, partition 3.
pub const EVT_COMM_INTFC_ERR: MdcCode = MdcCode::new(197574);

/// `197576^MDC_EVT_COMM_LOST_VENTILATOR^MDC`, partition 3.
pub const EVT_COMM_LOST_VENTILATOR: MdcCode = MdcCode::new(197576);

/// `197578^MDC_EVT_COMM_MBAN_LOST^MDC`, partition 3.
pub const EVT_COMM_MBAN_LOST: MdcCode = MdcCode::new(197578);

/// `197580^MDC_EVT_COMM_MBAN_POOR^MDC`, partition 3.
pub const EVT_COMM_MBAN_POOR: MdcCode = MdcCode::new(197580);

/// `197582^MDC_EVT_COMP_MALF^MDC`, partition 3.
pub const EVT_COMP_MALF: MdcCode = MdcCode::new(197582);

/// `197584^MDC_EVT_COMP_THERAPY_MALF^MDC`, partition 3.
pub const EVT_COMP_THERAPY_MALF: MdcCode = MdcCode::new(197584);

/// `197586^MDC_EVT_CONC_O2_INSP_CONTROL_ERR^MDC`, partition 3.
pub const EVT_CONC_O2_INSP_CONTROL_ERR: MdcCode = MdcCode::new(197586);

/// `197588^MDC_EVT_CONFIG_DATA_IMPORT_FAIL^MDC`, partition 3.
pub const EVT_CONFIG_DATA_IMPORT_FAIL: MdcCode = MdcCode::new(197588);

/// `197590^MDC_EVT_CONFIG_DATA_LOSS^MDC`, partition 3.
pub const EVT_CONFIG_DATA_LOSS: MdcCode = MdcCode::new(197590);

/// `197592^MDC_EVT_CONFIG_ERR_DUPL_DEVICE_NAME^MDC`, partition 3.
pub const EVT_CONFIG_ERR_DUPL_DEVICE_NAME: MdcCode = MdcCode::new(197592);

/// `197594^MDC_EVT_CONFIG_ERR_DUPL_IP_ADDR^MDC`, partition 3.
pub const EVT_CONFIG_ERR_DUPL_IP_ADDR: MdcCode = MdcCode::new(197594);

/// `197596^MDC_EVT_CONFIG_ERR_IDENTICAL_DEVICES^MDC`, partition 3.
pub const EVT_CONFIG_ERR_IDENTICAL_DEVICES: MdcCode = MdcCode::new(197596);

/// `197598^MDC_EVT_CONFIG_ERR_IDENTICAL_MODULES^MDC`, partition 3.
pub const EVT_CONFIG_ERR_IDENTICAL_MODULES: MdcCode = MdcCode::new(197598);

/// `197600^MDC_EVT_CONFIG_ERR_IDENTICAL_MODULE_SLOT^MDC`, partition 3.
pub const EVT_CONFIG_ERR_IDENTICAL_MODULE_SLOT: MdcCode = MdcCode::new(197600);

/// `197602^MDC_EVT_CONFIG_ERR_INVALID_MODULE_SLOT^MDC`, partition 3.
pub const EVT_CONFIG_ERR_INVALID_MODULE_SLOT: MdcCode = MdcCode::new(197602);

/// `197604^MDC_EVT_CONNECTIVITY_LIMITED^MDC`, partition 3.
pub const EVT_CONNECTIVITY_LIMITED: MdcCode = MdcCode::new(197604);

/// `197606^MDC_EVT_COOLING_CHK_REQD^MDC`, partition 3.
pub const EVT_COOLING_CHK_REQD: MdcCode = MdcCode::new(197606);

/// `197608^MDC_EVT_CYL_EMPTY_OR_PRESS_LOW^MDC`, partition 3.
pub const EVT_CYL_EMPTY_OR_PRESS_LOW: MdcCode = MdcCode::new(197608);

/// `197610^MDC_EVT_DESAT_INDEX_ALARM_ABSENT^MDC`, partition 3.
pub const EVT_DESAT_INDEX_ALARM_ABSENT: MdcCode = MdcCode::new(197610);

/// `197612^MDC_EVT_DEVICE_ABSENT_OR_COMM_ERR^MDC`, partition 3.
pub const EVT_DEVICE_ABSENT_OR_COMM_ERR: MdcCode = MdcCode::new(197612);

/// `197614^MDC_EVT_DEVICE_CHK_REQD^MDC`, partition 3.
pub const EVT_DEVICE_CHK_REQD: MdcCode = MdcCode::new(197614);

/// `197616^MDC_EVT_DEVICE_ERR_CHK_REQD^MDC`, partition 3.
pub const EVT_DEVICE_ERR_CHK_REQD: MdcCode = MdcCode::new(197616);

/// `197618^MDC_EVT_DEVICE_FAIL^MDC`, partition 3.
pub const EVT_DEVICE_FAIL: MdcCode = MdcCode::new(197618);

/// `197620^MDC_EVT_DEVICE_FAIL_SVC_REQD^MDC`, partition 3.
pub const EVT_DEVICE_FAIL_SVC_REQD: MdcCode = MdcCode::new(197620);

/// `197622^MDC_EVT_DEVICE_SETTING_NOT_PERFORMED^MDC`, partition 3.
pub const EVT_DEVICE_SETTING_NOT_PERFORMED: MdcCode = MdcCode::new(197622);

/// `197624^MDC_EVT_DEVICE_STANDBY^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY: MdcCode = MdcCode::new(197624);

/// `197626^MDC_EVT_DEVICE_STANDBY_ALL^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_ALL: MdcCode = MdcCode::new(197626);

/// `197628^MDC_EVT_DEVICE_STANDBY_SOME^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_SOME: MdcCode = MdcCode::new(197628);

/// `197630^MDC_EVT_DEVICE_STANDBY_SPEC^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_SPEC: MdcCode = MdcCode::new(197630);

/// `197632^MDC_EVT_DEVICE_SVC_REQD^MDC`, partition 3.
pub const EVT_DEVICE_SVC_REQD: MdcCode = MdcCode::new(197632);

/// `197634^MDC_EVT_DEVICE_TEMP_HI^MDC`, partition 3.
pub const EVT_DEVICE_TEMP_HI: MdcCode = MdcCode::new(197634);

/// `197636^MDC_EVT_DEVICE_TEMP_HI_SHUTDOWN^MDC`, partition 3.
pub const EVT_DEVICE_TEMP_HI_SHUTDOWN: MdcCode = MdcCode::new(197636);

/// `197638^MDC_EVT_DEV_ASSOC_CHK^MDC`, partition 3.
pub const EVT_DEV_ASSOC_CHK: MdcCode = MdcCode::new(197638);

/// `197640^MDC_EVT_DISABLED^MDC`, partition 3.
pub const EVT_DISABLED: MdcCode = MdcCode::new(197640);

/// `197642^MDC_EVT_DISPLAY_PANEL_CONTROLS_COMM_FAIL^MDC`, partition 3.
pub const EVT_DISPLAY_PANEL_CONTROLS_COMM_FAIL: MdcCode = MdcCode::new(197642);

/// `197644^MDC_EVT_DSC_ERR^MDC`, partition 3.
pub const EVT_DSC_ERR: MdcCode = MdcCode::new(197644);

/// `197646^MDC_EVT_DSC_FAIL^MDC`, partition 3.
pub const EVT_DSC_FAIL: MdcCode = MdcCode::new(197646);

/// `197648^MDC_EVT_DSC_INCOMPAT^MDC`, partition 3.
pub const EVT_DSC_INCOMPAT: MdcCode = MdcCode::new(197648);

/// `197650^MDC_EVT_DSC_REPLACE^MDC`, partition 3.
pub const EVT_DSC_REPLACE: MdcCode = MdcCode::new(197650);

/// `197652^MDC_EVT_ECG_ABSENT^MDC`, partition 3.
pub const EVT_ECG_ABSENT: MdcCode = MdcCode::new(197652);

/// `197654^MDC_EVT_ECG_PACE_ON_BATT^MDC`, partition 3.
pub const EVT_ECG_PACE_ON_BATT: MdcCode = MdcCode::new(197654);

/// `197656^MDC_EVT_ECG_PADS_MALF^MDC`, partition 3.
pub const EVT_ECG_PADS_MALF: MdcCode = MdcCode::new(197656);

/// `197658^MDC_EVT_EJECTOR_EXP_HFO_INOPERABLE^MDC`, partition 3.
pub const EVT_EJECTOR_EXP_HFO_INOPERABLE: MdcCode = MdcCode::new(197658);

/// `197660^MDC_EVT_EMG_ELECTRODES_OFF^MDC`, partition 3.
pub const EVT_EMG_ELECTRODES_OFF: MdcCode = MdcCode::new(197660);

/// `197662^MDC_EVT_EVENT^MDC`, partition 3.
pub const EVT_EVENT: MdcCode = MdcCode::new(197662);

/// `197664^MDC_EVT_EXPIRATORY_VALVE_CHK^MDC`, partition 3.
pub const EVT_EXPIRATORY_VALVE_CHK: MdcCode = MdcCode::new(197664);

/// `197666^MDC_EVT_EXPIRED_GAS_CONTROL_CONC_O2_ET_HI^MDC`, partition 3.
pub const EVT_EXPIRED_GAS_CONTROL_CONC_O2_ET_HI: MdcCode = MdcCode::new(197666);

/// `197668^MDC_EVT_EXPIRED_GAS_CONTROL_EXITED^MDC`, partition 3.
pub const EVT_EXPIRED_GAS_CONTROL_EXITED: MdcCode = MdcCode::new(197668);

/// `197670^MDC_EVT_EXPIRED_GAS_CONTROL_SAMPLE_LINE_LEAK^MDC`, partition 3.
pub const EVT_EXPIRED_GAS_CONTROL_SAMPLE_LINE_LEAK: MdcCode = MdcCode::new(197670);

/// `197672^MDC_EVT_EXPIRED_GAS_CONTROL_SUSPENDED^MDC`, partition 3.
pub const EVT_EXPIRED_GAS_CONTROL_SUSPENDED: MdcCode = MdcCode::new(197672);

/// `197674^MDC_EVT_EXP_HOLD_ABORTED^MDC`, partition 3.
pub const EVT_EXP_HOLD_ABORTED: MdcCode = MdcCode::new(197674);

/// `197676^MDC_EVT_EXTR_HI^MDC`, partition 3.
pub const EVT_EXTR_HI: MdcCode = MdcCode::new(197676);

/// `197678^MDC_EVT_EXTR_LO^MDC`, partition 3.
pub const EVT_EXTR_LO: MdcCode = MdcCode::new(197678);

/// `197680^MDC_EVT_EXT_DEV_DEMO^MDC`, partition 3.
pub const EVT_EXT_DEV_DEMO: MdcCode = MdcCode::new(197680);

/// `197682^MDC_EVT_EXT_DEV_MONITORING^MDC`, partition 3.
pub const EVT_EXT_DEV_MONITORING: MdcCode = MdcCode::new(197682);

/// `197684^MDC_EVT_FAN_FAILURE_CHK^MDC`, partition 3.
pub const EVT_FAN_FAILURE_CHK: MdcCode = MdcCode::new(197684);

/// `197686^MDC_EVT_FG_OUTLET_INT_EXT_SWITCH_VALVE_INOP^MDC`, partition 3.
pub const EVT_FG_OUTLET_INT_EXT_SWITCH_VALVE_INOP: MdcCode = MdcCode::new(197686);

/// `197688^MDC_EVT_FILESYSTEM_INCORRECT^MDC`, partition 3.
pub const EVT_FILESYSTEM_INCORRECT: MdcCode = MdcCode::new(197688);

/// `197690^MDC_EVT_FLOW_MSMT_INOP^MDC`, partition 3.
pub const EVT_FLOW_MSMT_INOP: MdcCode = MdcCode::new(197690);

/// `197692^MDC_EVT_FLOW_SENSORS_CHK^MDC`, partition 3.
pub const EVT_FLOW_SENSORS_CHK: MdcCode = MdcCode::new(197692);

/// `197694^MDC_EVT_FLOW_SENSOR_CALIB_DATA_CORRUPT_REPLACE^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_CALIB_DATA_CORRUPT_REPLACE: MdcCode = MdcCode::new(197694);

/// `197696^MDC_EVT_FLOW_SENSOR_NEO_CHK^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_NEO_CHK: MdcCode = MdcCode::new(197696);

/// `197698^MDC_EVT_FLOW_SENSOR_NEO_CONTAM^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_NEO_CONTAM: MdcCode = MdcCode::new(197698);

/// `197700^MDC_EVT_FLOW_SENSOR_NEO_DISCONN_OR_ABSENT^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_NEO_DISCONN_OR_ABSENT: MdcCode = MdcCode::new(197700);

/// `197702^MDC_EVT_FLOW_SENSOR_NEO_ERR^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_NEO_ERR: MdcCode = MdcCode::new(197702);

/// `197704^MDC_EVT_FLOW_SENSOR_NEO_FAIL^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_NEO_FAIL: MdcCode = MdcCode::new(197704);

/// `197706^MDC_EVT_FLOW_SENSOR_NEO_OFF^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_NEO_OFF: MdcCode = MdcCode::new(197706);

/// `197708^MDC_EVT_FLOW_SENSOR_NEO_REVERSED^MDC`, partition 3.
pub const EVT_FLOW_SENSOR_NEO_REVERSED: MdcCode = MdcCode::new(197708);

/// `197710^MDC_EVT_FLOW_TOTAL_FG_SETTING_NOT_ACHIEVED^MDC`, partition 3.
pub const EVT_FLOW_TOTAL_FG_SETTING_NOT_ACHIEVED: MdcCode = MdcCode::new(197710);

/// `197712^MDC_EVT_FRESH_GAS_FLOW_TOO_HIGH^MDC`, partition 3.
pub const EVT_FRESH_GAS_FLOW_TOO_HIGH: MdcCode = MdcCode::new(197712);

/// `197714^MDC_EVT_GAS_AGENT_TOO_MANY^MDC`, partition 3.
pub const EVT_GAS_AGENT_TOO_MANY: MdcCode = MdcCode::new(197714);

/// `197716^MDC_EVT_GAS_AGENT_TWO_DETECTED^MDC`, partition 3.
pub const EVT_GAS_AGENT_TWO_DETECTED: MdcCode = MdcCode::new(197716);

/// `197718^MDC_EVT_GAS_DELIV_MODE_AIR_ONLY_ACTIVE^MDC`, partition 3.
pub const EVT_GAS_DELIV_MODE_AIR_ONLY_ACTIVE: MdcCode = MdcCode::new(197718);

/// `197720^MDC_EVT_GAS_DELIV_MODE_ALTERNATE_O2_ACTIVE^MDC`, partition 3.
pub const EVT_GAS_DELIV_MODE_ALTERNATE_O2_ACTIVE: MdcCode = MdcCode::new(197720);

/// `197722^MDC_EVT_GAS_DELIV_MODE_NO_PEEP_OR_PCV^MDC`, partition 3.
pub const EVT_GAS_DELIV_MODE_NO_PEEP_OR_PCV: MdcCode = MdcCode::new(197722);

/// `197724^MDC_EVT_GAS_DELIV_MODE_VOL_ONLY_NO_PEEP_OR_PSV^MDC`, partition 3.
pub const EVT_GAS_DELIV_MODE_VOL_ONLY_NO_PEEP_OR_PSV: MdcCode = MdcCode::new(197724);

/// `197726^MDC_EVT_GAS_INLET_VALVE_FAIL^MDC`, partition 3.
pub const EVT_GAS_INLET_VALVE_FAIL: MdcCode = MdcCode::new(197726);

/// `197728^MDC_EVT_GAS_MIXER_FAILURE_OR_ALT_O2_ON^MDC`, partition 3.
pub const EVT_GAS_MIXER_FAILURE_OR_ALT_O2_ON: MdcCode = MdcCode::new(197728);

/// `197730^MDC_EVT_GAS_MIXING_AND_OR_DELIVERY_FAILURE^MDC`, partition 3.
pub const EVT_GAS_MIXING_AND_OR_DELIVERY_FAILURE: MdcCode = MdcCode::new(197730);

/// `197732^MDC_EVT_GAS_MSMT_OVERFLOW^MDC`, partition 3.
pub const EVT_GAS_MSMT_OVERFLOW: MdcCode = MdcCode::new(197732);

/// `197734^MDC_EVT_GAS_SAMPLE_LINE_DISCONN^MDC`, partition 3.
pub const EVT_GAS_SAMPLE_LINE_DISCONN: MdcCode = MdcCode::new(197734);

/// `197736^MDC_EVT_GAS_SAMPLE_LINE_OBSTRUC^MDC`, partition 3.
pub const EVT_GAS_SAMPLE_LINE_OBSTRUC: MdcCode = MdcCode::new(197736);

/// `197738^MDC_EVT_GAS_SAMPLE_LINE_OCCL^MDC`, partition 3.
pub const EVT_GAS_SAMPLE_LINE_OCCL: MdcCode = MdcCode::new(197738);

/// `197740^MDC_EVT_GAS_SENSOR_INOP^MDC`, partition 3.
pub const EVT_GAS_SENSOR_INOP: MdcCode = MdcCode::new(197740);

/// `197742^MDC_EVT_GAS_SUPPLY_PRESS_ABSENT^MDC`, partition 3.
pub const EVT_GAS_SUPPLY_PRESS_ABSENT: MdcCode = MdcCode::new(197742);

/// `197744^MDC_EVT_GAS_SUPPLY_XDUCR_CURRENT_HI^MDC`, partition 3.
pub const EVT_GAS_SUPPLY_XDUCR_CURRENT_HI: MdcCode = MdcCode::new(197744);

/// `197746^MDC_EVT_GAS_ZERO_ERR^MDC`, partition 3.
pub const EVT_GAS_ZERO_ERR: MdcCode = MdcCode::new(197746);

/// `197748^MDC_EVT_HI_CRITICAL^MDC`, partition 3.
pub const EVT_HI_CRITICAL: MdcCode = MdcCode::new(197748);

/// `197750^MDC_EVT_HOSES_INCOMPATIBLE^MDC`, partition 3.
pub const EVT_HOSES_INCOMPATIBLE: MdcCode = MdcCode::new(197750);

/// `197752^MDC_EVT_HOSES_INTERCHANGED^MDC`, partition 3.
pub const EVT_HOSES_INTERCHANGED: MdcCode = MdcCode::new(197752);

/// `197754^MDC_EVT_HOSE_KINKED^MDC`, partition 3.
pub const EVT_HOSE_KINKED: MdcCode = MdcCode::new(197754);

/// `197756^MDC_EVT_HOSE_SYSTEM_DEFECT_OR_NO_ID^MDC`, partition 3.
pub const EVT_HOSE_SYSTEM_DEFECT_OR_NO_ID: MdcCode = MdcCode::new(197756);

/// `197758^MDC_EVT_HUMID_INSUFFICIENT^MDC`, partition 3.
pub const EVT_HUMID_INSUFFICIENT: MdcCode = MdcCode::new(197758);

/// `197760^MDC_EVT_HW_ERR^MDC`, partition 3.
pub const EVT_HW_ERR: MdcCode = MdcCode::new(197760);

/// `197762^MDC_EVT_HW_FAIL^MDC`, partition 3.
pub const EVT_HW_FAIL: MdcCode = MdcCode::new(197762);

/// `197764^MDC_EVT_HW_FAULT^MDC`, partition 3.
pub const EVT_HW_FAULT: MdcCode = MdcCode::new(197764);

/// `197766^MDC_EVT_HW_FAULT_PNEU_CHARACTERIZATION_SVC_REQD^MDC`, partition 3.
pub const EVT_HW_FAULT_PNEU_CHARACTERIZATION_SVC_REQD: MdcCode = MdcCode::new(197766);

/// `197768^MDC_EVT_HW_FAULT_SVC_REQD^MDC`, partition 3.
pub const EVT_HW_FAULT_SVC_REQD: MdcCode = MdcCode::new(197768);

/// `197770^MDC_EVT_HW_OVERPRESSURE_CIRCUIT_FAIL^MDC`, partition 3.
pub const EVT_HW_OVERPRESSURE_CIRCUIT_FAIL: MdcCode = MdcCode::new(197770);

/// `197772^MDC_EVT_IMPEDS_HI^MDC`, partition 3.
pub const EVT_IMPEDS_HI: MdcCode = MdcCode::new(197772);

/// `197774^MDC_EVT_IMPED_CHK_FAIL_REPREP^MDC`, partition 3.
pub const EVT_IMPED_CHK_FAIL_REPREP: MdcCode = MdcCode::new(197774);

/// `197776^MDC_EVT_IMPED_HI^MDC`, partition 3.
pub const EVT_IMPED_HI: MdcCode = MdcCode::new(197776);

/// `197778^MDC_EVT_IMPED_HI_REPREP^MDC`, partition 3.
pub const EVT_IMPED_HI_REPREP: MdcCode = MdcCode::new(197778);

/// `197780^MDC_EVT_INSPIRATORY_AIR_TEMP_SENSOR_FAIL^MDC`, partition 3.
pub const EVT_INSPIRATORY_AIR_TEMP_SENSOR_FAIL: MdcCode = MdcCode::new(197780);

/// `197782^MDC_EVT_INSP_HOLD_ABORTED^MDC`, partition 3.
pub const EVT_INSP_HOLD_ABORTED: MdcCode = MdcCode::new(197782);

/// `197784^MDC_EVT_INSP_PRESS_LIMITED^MDC`, partition 3.
pub const EVT_INSP_PRESS_LIMITED: MdcCode = MdcCode::new(197784);

/// `197786^MDC_EVT_INTERNAL_SYSTEM_FAULT^MDC`, partition 3.
pub const EVT_INTERNAL_SYSTEM_FAULT: MdcCode = MdcCode::new(197786);

/// `197788^MDC_EVT_INVIVO_OFFSET_CHK^MDC`, partition 3.
pub const EVT_INVIVO_OFFSET_CHK: MdcCode = MdcCode::new(197788);

/// `197790^MDC_EVT_LEADS_DISCONN^MDC`, partition 3.
pub const EVT_LEADS_DISCONN: MdcCode = MdcCode::new(197790);

/// `197792^MDC_EVT_LEAD_FAIL^MDC`, partition 3.
pub const EVT_LEAD_FAIL: MdcCode = MdcCode::new(197792);

/// `197794^MDC_EVT_LEAD_RL_LL_FAIL^MDC`, partition 3.
pub const EVT_LEAD_RL_LL_FAIL: MdcCode = MdcCode::new(197794);

/// `197796^MDC_EVT_LIGHT_BLOCKED^MDC`, partition 3.
pub const EVT_LIGHT_BLOCKED: MdcCode = MdcCode::new(197796);

/// `197798^MDC_EVT_LIGHT_INTERF_OR_ARTIFACT^MDC`, partition 3.
pub const EVT_LIGHT_INTERF_OR_ARTIFACT: MdcCode = MdcCode::new(197798);

/// `197800^MDC_EVT_LIGHT_OFF^MDC`, partition 3.
pub const EVT_LIGHT_OFF: MdcCode = MdcCode::new(197800);

/// `197802^MDC_EVT_LIGHT_SRC_INTENS_CALIB_FAIL^MDC`, partition 3.
pub const EVT_LIGHT_SRC_INTENS_CALIB_FAIL: MdcCode = MdcCode::new(197802);

/// `197804^MDC_EVT_LINE_NOISE^MDC`, partition 3.
pub const EVT_LINE_NOISE: MdcCode = MdcCode::new(197804);

/// `197806^MDC_EVT_LOCAL_RESTORE_PROFILE_FAILED^MDC`, partition 3.
pub const EVT_LOCAL_RESTORE_PROFILE_FAILED: MdcCode = MdcCode::new(197806);

/// `197808^MDC_EVT_LOCAL_SAVE_PROFILE_FAILED^MDC`, partition 3.
pub const EVT_LOCAL_SAVE_PROFILE_FAILED: MdcCode = MdcCode::new(197808);

/// `197810^MDC_EVT_LO_CRITICAL^MDC`, partition 3.
pub const EVT_LO_CRITICAL: MdcCode = MdcCode::new(197810);

/// `197812^MDC_EVT_MAC_VALUE_CHK^MDC`, partition 3.
pub const EVT_MAC_VALUE_CHK: MdcCode = MdcCode::new(197812);

/// `197814^MDC_EVT_MANIFOLD_TEMP_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_MANIFOLD_TEMP_OUT_OF_RANGE: MdcCode = MdcCode::new(197814);

/// `197816^MDC_EVT_MARKER^MDC`, partition 3.
pub const EVT_MARKER: MdcCode = MdcCode::new(197816);

/// `197818^MDC_EVT_MED_GAS_SUPPLY_FAILURE^MDC`, partition 3.
pub const EVT_MED_GAS_SUPPLY_FAILURE: MdcCode = MdcCode::new(197818);

/// `197820^MDC_EVT_MIXER_RAM_FAIL^MDC`, partition 3.
pub const EVT_MIXER_RAM_FAIL: MdcCode = MdcCode::new(197820);

/// `197822^MDC_EVT_MODE_STANDBY_ON^MDC`, partition 3.
pub const EVT_MODE_STANDBY_ON: MdcCode = MdcCode::new(197822);

/// `197824^MDC_EVT_MODULE_CURRENT_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_MODULE_CURRENT_OUT_OF_RANGE: MdcCode = MdcCode::new(197824);

/// `197826^MDC_EVT_MODULE_ERR^MDC`, partition 3.
pub const EVT_MODULE_ERR: MdcCode = MdcCode::new(197826);

/// `197828^MDC_EVT_MODULE_ERR_SVC_REQD^MDC`, partition 3.
pub const EVT_MODULE_ERR_SVC_REQD: MdcCode = MdcCode::new(197828);

/// `197830^MDC_EVT_MODULE_FAIL^MDC`, partition 3.
pub const EVT_MODULE_FAIL: MdcCode = MdcCode::new(197830);

/// `197832^MDC_EVT_MODULE_INCOMPAT^MDC`, partition 3.
pub const EVT_MODULE_INCOMPAT: MdcCode = MdcCode::new(197832);

/// `197834^MDC_EVT_MODULE_SVC_REQD^MDC`, partition 3.
pub const EVT_MODULE_SVC_REQD: MdcCode = MdcCode::new(197834);

/// `197836^MDC_EVT_MSMT_CALIB_REQD^MDC`, partition 3.
pub const EVT_MSMT_CALIB_REQD: MdcCode = MdcCode::new(197836);

/// `197838^MDC_EVT_MSMT_FAIL_HW_ERR^MDC`, partition 3.
pub const EVT_MSMT_FAIL_HW_ERR: MdcCode = MdcCode::new(197838);

/// `197840^MDC_EVT_MSMT_INOP_OR_REDUCED_ACCURACY^MDC`, partition 3.
pub const EVT_MSMT_INOP_OR_REDUCED_ACCURACY: MdcCode = MdcCode::new(197840);

/// `197842^MDC_EVT_MSMT_MALF^MDC`, partition 3.
pub const EVT_MSMT_MALF: MdcCode = MdcCode::new(197842);

/// `197844^MDC_EVT_MSMT_MALF_HW_CHK^MDC`, partition 3.
pub const EVT_MSMT_MALF_HW_CHK: MdcCode = MdcCode::new(197844);

/// `197846^MDC_EVT_MSMT_MALF_HW_ERR_CHK^MDC`, partition 3.
pub const EVT_MSMT_MALF_HW_ERR_CHK: MdcCode = MdcCode::new(197846);

/// `197848^MDC_EVT_MSMT_OFF^MDC`, partition 3.
pub const EVT_MSMT_OFF: MdcCode = MdcCode::new(197848);

/// `197850^MDC_EVT_MSMT_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_MSMT_OUT_OF_RANGE: MdcCode = MdcCode::new(197850);

/// `197852^MDC_EVT_MSMT_OUT_OF_RANGE_HI^MDC`, partition 3.
pub const EVT_MSMT_OUT_OF_RANGE_HI: MdcCode = MdcCode::new(197852);

/// `197854^MDC_EVT_MSMT_OUT_OF_RANGE_LO^MDC`, partition 3.
pub const EVT_MSMT_OUT_OF_RANGE_LO: MdcCode = MdcCode::new(197854);

/// `197856^MDC_EVT_MSMT_REDUCED_ACCURACY^MDC`, partition 3.
pub const EVT_MSMT_REDUCED_ACCURACY: MdcCode = MdcCode::new(197856);

/// `197858^MDC_EVT_MSMT_REDUCED_ACCURACY_ISO^MDC`, partition 3.
pub const EVT_MSMT_REDUCED_ACCURACY_ISO: MdcCode = MdcCode::new(197858);

/// `197860^MDC_EVT_MSMT_REMOVED^MDC`, partition 3.
pub const EVT_MSMT_REMOVED: MdcCode = MdcCode::new(197860);

/// `197862^MDC_EVT_MSMT_RESTART^MDC`, partition 3.
pub const EVT_MSMT_RESTART: MdcCode = MdcCode::new(197862);

/// `197864^MDC_EVT_MSMT_RUNNING^MDC`, partition 3.
pub const EVT_MSMT_RUNNING: MdcCode = MdcCode::new(197864);

/// `197866^MDC_EVT_MSMT_TEMPORARILY_UNAVAILABLE^MDC`, partition 3.
pub const EVT_MSMT_TEMPORARILY_UNAVAILABLE: MdcCode = MdcCode::new(197866);

/// `197868^MDC_EVT_MSMT_UNCALIB^MDC`, partition 3.
pub const EVT_MSMT_UNCALIB: MdcCode = MdcCode::new(197868);

/// `197870^MDC_EVT_MSMT_UNSUPPORTED^MDC`, partition 3.
pub const EVT_MSMT_UNSUPPORTED: MdcCode = MdcCode::new(197870);

/// `197872^MDC_EVT_N2O_DELIVERY_FAILURE^MDC`, partition 3.
pub const EVT_N2O_DELIVERY_FAILURE: MdcCode = MdcCode::new(197872);

/// `197874^MDC_EVT_N2O_MSMT_OFF^MDC`, partition 3.
pub const EVT_N2O_MSMT_OFF: MdcCode = MdcCode::new(197874);

/// `197876^MDC_EVT_N2O_SUPPLY_CHK^MDC`, partition 3.
pub const EVT_N2O_SUPPLY_CHK: MdcCode = MdcCode::new(197876);

/// `197878^MDC_EVT_N2O_SUPPLY_PRESS_LO_FAILURE^MDC`, partition 3.
pub const EVT_N2O_SUPPLY_PRESS_LO_FAILURE: MdcCode = MdcCode::new(197878);

/// `197880^MDC_EVT_NBP_CUFF_CANNOT_DEFLATE^MDC`, partition 3.
pub const EVT_NBP_CUFF_CANNOT_DEFLATE: MdcCode = MdcCode::new(197880);

/// `197882^MDC_EVT_NBP_CUFF_LOOSE^MDC`, partition 3.
pub const EVT_NBP_CUFF_LOOSE: MdcCode = MdcCode::new(197882);

/// `197884^MDC_EVT_NBP_CUFF_SIZE_CHK^MDC`, partition 3.
pub const EVT_NBP_CUFF_SIZE_CHK: MdcCode = MdcCode::new(197884);

/// `197886^MDC_EVT_NBP_HOSE_BLOCKED^MDC`, partition 3.
pub const EVT_NBP_HOSE_BLOCKED: MdcCode = MdcCode::new(197886);

/// `197888^MDC_EVT_NBP_HOSE_CHK^MDC`, partition 3.
pub const EVT_NBP_HOSE_CHK: MdcCode = MdcCode::new(197888);

/// `197890^MDC_EVT_NBP_HOSE_DISCONN^MDC`, partition 3.
pub const EVT_NBP_HOSE_DISCONN: MdcCode = MdcCode::new(197890);

/// `197892^MDC_EVT_NBP_HOSE_OPEN^MDC`, partition 3.
pub const EVT_NBP_HOSE_OPEN: MdcCode = MdcCode::new(197892);

/// `197894^MDC_EVT_NBP_PT_SYS_PRESS_GT_INFLATION_LIMIT^MDC`, partition 3.
pub const EVT_NBP_PT_SYS_PRESS_GT_INFLATION_LIMIT: MdcCode = MdcCode::new(197894);

/// `197896^MDC_EVT_NBP_PULSE_AMPL_TOO_STRONG^MDC`, partition 3.
pub const EVT_NBP_PULSE_AMPL_TOO_STRONG: MdcCode = MdcCode::new(197896);

/// `197898^MDC_EVT_NBP_PULS_ABSENT^MDC`, partition 3.
pub const EVT_NBP_PULS_ABSENT: MdcCode = MdcCode::new(197898);

/// `197900^MDC_EVT_NBP_TIMEOUT^MDC`, partition 3.
pub const EVT_NBP_TIMEOUT: MdcCode = MdcCode::new(197900);

/// `197902^MDC_EVT_NEBULIZER_CHK^MDC`, partition 3.
pub const EVT_NEBULIZER_CHK: MdcCode = MdcCode::new(197902);

/// `197904^MDC_EVT_NEBULIZER_DISCONN^MDC`, partition 3.
pub const EVT_NEBULIZER_DISCONN: MdcCode = MdcCode::new(197904);

/// `197906^MDC_EVT_NEB_DELIV^MDC`, partition 3.
pub const EVT_NEB_DELIV: MdcCode = MdcCode::new(197906);

/// `197908^MDC_EVT_NOISY_SIGNAL^MDC`, partition 3.
pub const EVT_NOISY_SIGNAL: MdcCode = MdcCode::new(197908);

/// `197910^MDC_EVT_NOT_MONITORED_BY_CENTRAL^MDC`, partition 3.
pub const EVT_NOT_MONITORED_BY_CENTRAL: MdcCode = MdcCode::new(197910);

/// `197912^MDC_EVT_NOT_MONITORED_BY_DISTRIBUTED_ALARM_SYSTEM^MDC`, partition 3.
pub const EVT_NOT_MONITORED_BY_DISTRIBUTED_ALARM_SYSTEM: MdcCode = MdcCode::new(197912);

/// `197914^MDC_EVT_NO_FRESH_GAS^MDC`, partition 3.
pub const EVT_NO_FRESH_GAS: MdcCode = MdcCode::new(197914);

/// `197916^MDC_EVT_O2_CELL_CALIB_REQD^MDC`, partition 3.
pub const EVT_O2_CELL_CALIB_REQD: MdcCode = MdcCode::new(197916);

/// `197918^MDC_EVT_O2_CELL_REPLACE^MDC`, partition 3.
pub const EVT_O2_CELL_REPLACE: MdcCode = MdcCode::new(197918);

/// `197920^MDC_EVT_O2_CYLINDER_DISCONN^MDC`, partition 3.
pub const EVT_O2_CYLINDER_DISCONN: MdcCode = MdcCode::new(197920);

/// `197922^MDC_EVT_O2_DELIVERY_FAILURE^MDC`, partition 3.
pub const EVT_O2_DELIVERY_FAILURE: MdcCode = MdcCode::new(197922);

/// `197924^MDC_EVT_O2_FLUSH_FAIL^MDC`, partition 3.
pub const EVT_O2_FLUSH_FAIL: MdcCode = MdcCode::new(197924);

/// `197926^MDC_EVT_O2_MSMT_OFF^MDC`, partition 3.
pub const EVT_O2_MSMT_OFF: MdcCode = MdcCode::new(197926);

/// `197928^MDC_EVT_O2_PIPELINE_PRESS_INVALID_CHK^MDC`, partition 3.
pub const EVT_O2_PIPELINE_PRESS_INVALID_CHK: MdcCode = MdcCode::new(197928);

/// `197930^MDC_EVT_O2_SAFETY_FLOW_ACTIVATED^MDC`, partition 3.
pub const EVT_O2_SAFETY_FLOW_ACTIVATED: MdcCode = MdcCode::new(197930);

/// `197932^MDC_EVT_O2_SENSOR_DISCONN_OR_ABSENT^MDC`, partition 3.
pub const EVT_O2_SENSOR_DISCONN_OR_ABSENT: MdcCode = MdcCode::new(197932);

/// `197934^MDC_EVT_O2_SENSOR_FAIL^MDC`, partition 3.
pub const EVT_O2_SENSOR_FAIL: MdcCode = MdcCode::new(197934);

/// `197936^MDC_EVT_O2_SENSOR_INOP^MDC`, partition 3.
pub const EVT_O2_SENSOR_INOP: MdcCode = MdcCode::new(197936);

/// `197938^MDC_EVT_O2_SUPPLY_ABSENT^MDC`, partition 3.
pub const EVT_O2_SUPPLY_ABSENT: MdcCode = MdcCode::new(197938);

/// `197940^MDC_EVT_O2_SUPPLY_CHK^MDC`, partition 3.
pub const EVT_O2_SUPPLY_CHK: MdcCode = MdcCode::new(197940);

/// `197942^MDC_EVT_O2_SUPPLY_PRESS_HI^MDC`, partition 3.
pub const EVT_O2_SUPPLY_PRESS_HI: MdcCode = MdcCode::new(197942);

/// `197944^MDC_EVT_O2_SUPPLY_PRESS_LO_FAILURE^MDC`, partition 3.
pub const EVT_O2_SUPPLY_PRESS_LO_FAILURE: MdcCode = MdcCode::new(197944);

/// `197946^MDC_EVT_O2_TEMP_SENSOR_FAIL^MDC`, partition 3.
pub const EVT_O2_TEMP_SENSOR_FAIL: MdcCode = MdcCode::new(197946);

/// `197948^MDC_EVT_ON_BATT^MDC`, partition 3.
pub const EVT_ON_BATT: MdcCode = MdcCode::new(197948);

/// `197950^MDC_EVT_ON_BATT_LT_20_PERCENT_REMAIN^MDC`, partition 3.
pub const EVT_ON_BATT_LT_20_PERCENT_REMAIN: MdcCode = MdcCode::new(197950);

/// `197952^MDC_EVT_ON_BATT_LT_2_MIN_REMAIN^MDC`, partition 3.
pub const EVT_ON_BATT_LT_2_MIN_REMAIN: MdcCode = MdcCode::new(197952);

/// `197954^MDC_EVT_ON_BATT_LT_5_MIN_REMAIN^MDC`, partition 3.
pub const EVT_ON_BATT_LT_5_MIN_REMAIN: MdcCode = MdcCode::new(197954);

/// `197956^MDC_EVT_ON_MAINS^MDC`, partition 3.
pub const EVT_ON_MAINS: MdcCode = MdcCode::new(197956);

/// `197958^MDC_EVT_OPT_MOD_HW_FAULT^MDC`, partition 3.
pub const EVT_OPT_MOD_HW_FAULT: MdcCode = MdcCode::new(197958);

/// `197960^MDC_EVT_OPT_MOD_SW_INCOMPAT^MDC`, partition 3.
pub const EVT_OPT_MOD_SW_INCOMPAT: MdcCode = MdcCode::new(197960);

/// `197962^MDC_EVT_OPT_MOD_TEMP_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_OPT_MOD_TEMP_OUT_OF_RANGE: MdcCode = MdcCode::new(197962);

/// `197964^MDC_EVT_PACER_OUTPUT_LO^MDC`, partition 3.
pub const EVT_PACER_OUTPUT_LO: MdcCode = MdcCode::new(197964);

/// `197966^MDC_EVT_PATIENT_DETECTED_IN_MONITORING_MODE^MDC`, partition 3.
pub const EVT_PATIENT_DETECTED_IN_MONITORING_MODE: MdcCode = MdcCode::new(197966);

/// `197968^MDC_EVT_PATIENT_DETECTED_IN_STANDBY_MODE^MDC`, partition 3.
pub const EVT_PATIENT_DETECTED_IN_STANDBY_MODE: MdcCode = MdcCode::new(197968);

/// `197970^MDC_EVT_PAT_CIRCUIT_DISCONN^MDC`, partition 3.
pub const EVT_PAT_CIRCUIT_DISCONN: MdcCode = MdcCode::new(197970);

/// `197972^MDC_EVT_PAT_CIRCUIT_OCCL^MDC`, partition 3.
pub const EVT_PAT_CIRCUIT_OCCL: MdcCode = MdcCode::new(197972);

/// `197974^MDC_EVT_PAT_TYPE_UNSUPPORTED^MDC`, partition 3.
pub const EVT_PAT_TYPE_UNSUPPORTED: MdcCode = MdcCode::new(197974);

/// `197976^MDC_EVT_PERF_INDEX_ALARM_ABSENT^MDC`, partition 3.
pub const EVT_PERF_INDEX_ALARM_ABSENT: MdcCode = MdcCode::new(197976);

/// `197978^MDC_EVT_POWER_SUPPLY_FAILING_SHUTDOWN_POSSIBLE^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_FAILING_SHUTDOWN_POSSIBLE: MdcCode = MdcCode::new(197978);

/// `197980^MDC_EVT_POWER_SUPPLY_INTERNAL_FAILURE_SVC_REQD^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_INTERNAL_FAILURE_SVC_REQD: MdcCode = MdcCode::new(197980);

/// `197982^MDC_EVT_POWER_SUPPLY_TEMP_HI^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_TEMP_HI: MdcCode = MdcCode::new(197982);

/// `197984^MDC_EVT_POWER_SUPPLY_TEMP_HI_SHUTDOWN_POSSIBLE^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_TEMP_HI_SHUTDOWN_POSSIBLE: MdcCode = MdcCode::new(197984);

/// `197986^MDC_EVT_PRESS_AWAY_CTS_POS_SETTING_NOT_ACHIEVED^MDC`, partition 3.
pub const EVT_PRESS_AWAY_CTS_POS_SETTING_NOT_ACHIEVED: MdcCode = MdcCode::new(197986);

/// `197988^MDC_EVT_PRESS_AWAY_SUBATMOS^MDC`, partition 3.
pub const EVT_PRESS_AWAY_SUBATMOS: MdcCode = MdcCode::new(197988);

/// `197990^MDC_EVT_PRESS_AWAY_SUST^MDC`, partition 3.
pub const EVT_PRESS_AWAY_SUST: MdcCode = MdcCode::new(197990);

/// `197992^MDC_EVT_PRESS_CUFF_OVER_200_MMHG^MDC`, partition 3.
pub const EVT_PRESS_CUFF_OVER_200_MMHG: MdcCode = MdcCode::new(197992);

/// `197994^MDC_EVT_PRESS_CUFF_OVER_300_MMHG^MDC`, partition 3.
pub const EVT_PRESS_CUFF_OVER_300_MMHG: MdcCode = MdcCode::new(197994);

/// `197996^MDC_EVT_PRESS_MSMT_INOP^MDC`, partition 3.
pub const EVT_PRESS_MSMT_INOP: MdcCode = MdcCode::new(197996);

/// `197998^MDC_EVT_PRESS_N2O_CYLINDER_LO_OR_EMPTY^MDC`, partition 3.
pub const EVT_PRESS_N2O_CYLINDER_LO_OR_EMPTY: MdcCode = MdcCode::new(197998);

/// `198000^MDC_EVT_PRESS_O2_CYLINDER_LO^MDC`, partition 3.
pub const EVT_PRESS_O2_CYLINDER_LO: MdcCode = MdcCode::new(198000);

/// `198002^MDC_EVT_PRESS_O2_CYLINDER_LO_OR_EMPTY^MDC`, partition 3.
pub const EVT_PRESS_O2_CYLINDER_LO_OR_EMPTY: MdcCode = MdcCode::new(198002);

/// `198004^MDC_EVT_PROBE_INCOMPAT^MDC`, partition 3.
pub const EVT_PROBE_INCOMPAT: MdcCode = MdcCode::new(198004);

/// `198006^MDC_EVT_PROBE_OFF^MDC`, partition 3.
pub const EVT_PROBE_OFF: MdcCode = MdcCode::new(198006);

/// `198008^MDC_EVT_PT_REMOVE_DEVICE^MDC`, partition 3.
pub const EVT_PT_REMOVE_DEVICE: MdcCode = MdcCode::new(198008);

/// `198010^MDC_EVT_PWR_LOST^MDC`, partition 3.
pub const EVT_PWR_LOST: MdcCode = MdcCode::new(198010);

/// `198012^MDC_EVT_REC_HEAD_TEMP_HI^MDC`, partition 3.
pub const EVT_REC_HEAD_TEMP_HI: MdcCode = MdcCode::new(198012);

/// `198014^MDC_EVT_REGUL_PRESS_FLOW_VOL_PROB^MDC`, partition 3.
pub const EVT_REGUL_PRESS_FLOW_VOL_PROB: MdcCode = MdcCode::new(198014);

/// `198016^MDC_EVT_SENSOR_CHECK_CRADLE^MDC`, partition 3.
pub const EVT_SENSOR_CHECK_CRADLE: MdcCode = MdcCode::new(198016);

/// `198018^MDC_EVT_SENSOR_CHK^MDC`, partition 3.
pub const EVT_SENSOR_CHK: MdcCode = MdcCode::new(198018);

/// `198020^MDC_EVT_SENSOR_CHK_FAIL^MDC`, partition 3.
pub const EVT_SENSOR_CHK_FAIL: MdcCode = MdcCode::new(198020);

/// `198022^MDC_EVT_SENSOR_COMM_FAIL^MDC`, partition 3.
pub const EVT_SENSOR_COMM_FAIL: MdcCode = MdcCode::new(198022);

/// `198024^MDC_EVT_SENSOR_DISCONN_OR_ABSENT^MDC`, partition 3.
pub const EVT_SENSOR_DISCONN_OR_ABSENT: MdcCode = MdcCode::new(198024);

/// `198026^MDC_EVT_SENSOR_ERR^MDC`, partition 3.
pub const EVT_SENSOR_ERR: MdcCode = MdcCode::new(198026);

/// `198028^MDC_EVT_SENSOR_EXPIRED^MDC`, partition 3.
pub const EVT_SENSOR_EXPIRED: MdcCode = MdcCode::new(198028);

/// `198030^MDC_EVT_SENSOR_EXPIRING_SOON^MDC`, partition 3.
pub const EVT_SENSOR_EXPIRING_SOON: MdcCode = MdcCode::new(198030);

/// `198032^MDC_EVT_SENSOR_FAIL^MDC`, partition 3.
pub const EVT_SENSOR_FAIL: MdcCode = MdcCode::new(198032);

/// `198034^MDC_EVT_SENSOR_INCOMPAT^MDC`, partition 3.
pub const EVT_SENSOR_INCOMPAT: MdcCode = MdcCode::new(198034);

/// `198036^MDC_EVT_SENSOR_LINE_CHK^MDC`, partition 3.
pub const EVT_SENSOR_LINE_CHK: MdcCode = MdcCode::new(198036);

/// `198038^MDC_EVT_SENSOR_NOT_CONNECTED^MDC`, partition 3.
pub const EVT_SENSOR_NOT_CONNECTED: MdcCode = MdcCode::new(198038);

/// `198040^MDC_EVT_SENSOR_OFF^MDC`, partition 3.
pub const EVT_SENSOR_OFF: MdcCode = MdcCode::new(198040);

/// `198042^MDC_EVT_SENSOR_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_SENSOR_OUT_OF_RANGE: MdcCode = MdcCode::new(198042);

/// `198044^MDC_EVT_SENSOR_REPLACE^MDC`, partition 3.
pub const EVT_SENSOR_REPLACE: MdcCode = MdcCode::new(198044);

/// `198046^MDC_EVT_SENSOR_REPLACE_NEXT_PATIENT^MDC`, partition 3.
pub const EVT_SENSOR_REPLACE_NEXT_PATIENT: MdcCode = MdcCode::new(198046);

/// `198048^MDC_EVT_SENSOR_TEMP_HI_SHUTDOWN^MDC`, partition 3.
pub const EVT_SENSOR_TEMP_HI_SHUTDOWN: MdcCode = MdcCode::new(198048);

/// `198050^MDC_EVT_SENSOR_UNRECOGNIZED^MDC`, partition 3.
pub const EVT_SENSOR_UNRECOGNIZED: MdcCode = MdcCode::new(198050);

/// `198052^MDC_EVT_SETTING_CHANGE_NOT_CONFIRMED^MDC`, partition 3.
pub const EVT_SETTING_CHANGE_NOT_CONFIRMED: MdcCode = MdcCode::new(198052);

/// `198054^MDC_EVT_SHUTDOWN^MDC`, partition 3.
pub const EVT_SHUTDOWN: MdcCode = MdcCode::new(198054);

/// `198056^MDC_EVT_SIG_POOR^MDC`, partition 3.
pub const EVT_SIG_POOR: MdcCode = MdcCode::new(198056);

/// `198058^MDC_EVT_SIG_QUAL_LO^MDC`, partition 3.
pub const EVT_SIG_QUAL_LO: MdcCode = MdcCode::new(198058);

/// `198060^MDC_EVT_SITE_TIMER_TIMEOUT^MDC`, partition 3.
pub const EVT_SITE_TIMER_TIMEOUT: MdcCode = MdcCode::new(198060);

/// `198062^MDC_EVT_SPEAKER_FAIL^MDC`, partition 3.
pub const EVT_SPEAKER_FAIL: MdcCode = MdcCode::new(198062);

/// `198064^MDC_EVT_SPIRO_ZEROING_ERR^MDC`, partition 3.
pub const EVT_SPIRO_ZEROING_ERR: MdcCode = MdcCode::new(198064);

/// `198066^MDC_EVT_SPO2_LOW_PERFUSION^MDC`, partition 3.
pub const EVT_SPO2_LOW_PERFUSION: MdcCode = MdcCode::new(198066);

/// `198068^MDC_EVT_SPO2_ONLY^MDC`, partition 3.
pub const EVT_SPO2_ONLY: MdcCode = MdcCode::new(198068);

/// `198070^MDC_EVT_SPO2_PULSE_SEARCH^MDC`, partition 3.
pub const EVT_SPO2_PULSE_SEARCH: MdcCode = MdcCode::new(198070);

/// `198072^MDC_EVT_STIM_ELECTRODES_OFF^MDC`, partition 3.
pub const EVT_STIM_ELECTRODES_OFF: MdcCode = MdcCode::new(198072);

/// `198074^MDC_EVT_STIM_ELECTRODE_IMPED_HI^MDC`, partition 3.
pub const EVT_STIM_ELECTRODE_IMPED_HI: MdcCode = MdcCode::new(198074);

/// `198076^MDC_EVT_SW_INCOMPAT^MDC`, partition 3.
pub const EVT_SW_INCOMPAT: MdcCode = MdcCode::new(198076);

/// `198078^MDC_EVT_SYNCH_ERR_ECG^MDC`, partition 3.
pub const EVT_SYNCH_ERR_ECG: MdcCode = MdcCode::new(198078);

/// `198080^MDC_EVT_SYNCH_ERR_SPO2T^MDC`, partition 3.
pub const EVT_SYNCH_ERR_SPO2T: MdcCode = MdcCode::new(198080);

/// `198082^MDC_EVT_SYNCH_UNSUPPORTED^MDC`, partition 3.
pub const EVT_SYNCH_UNSUPPORTED: MdcCode = MdcCode::new(198082);

/// `198084^MDC_EVT_TELE_EQUIP_MALF^MDC`, partition 3.
pub const EVT_TELE_EQUIP_MALF: MdcCode = MdcCode::new(198084);

/// `198086^MDC_EVT_TEMP_BLD_CALIB_FAIL^MDC`, partition 3.
pub const EVT_TEMP_BLD_CALIB_FAIL: MdcCode = MdcCode::new(198086);

/// `198088^MDC_EVT_TEMP_BLD_UNSTABLE^MDC`, partition 3.
pub const EVT_TEMP_BLD_UNSTABLE: MdcCode = MdcCode::new(198088);

/// `198090^MDC_EVT_TEMP_HI^MDC`, partition 3.
pub const EVT_TEMP_HI: MdcCode = MdcCode::new(198090);

/// `198092^MDC_EVT_TEMP_HI_SHUTDOWN^MDC`, partition 3.
pub const EVT_TEMP_HI_SHUTDOWN: MdcCode = MdcCode::new(198092);

/// `198094^MDC_EVT_TEMP_INJ_CALIB_FAIL^MDC`, partition 3.
pub const EVT_TEMP_INJ_CALIB_FAIL: MdcCode = MdcCode::new(198094);

/// `198096^MDC_EVT_TEMP_MSMT_INOP^MDC`, partition 3.
pub const EVT_TEMP_MSMT_INOP: MdcCode = MdcCode::new(198096);

/// `198098^MDC_EVT_TIME_PD_CUFF_INFL_OVER^MDC`, partition 3.
pub const EVT_TIME_PD_CUFF_INFL_OVER: MdcCode = MdcCode::new(198098);

/// `198100^MDC_EVT_TIME_PD_NBP_MSMT_OVER_3_MIN^MDC`, partition 3.
pub const EVT_TIME_PD_NBP_MSMT_OVER_3_MIN: MdcCode = MdcCode::new(198100);

/// `198102^MDC_EVT_TIME_PD_VENOUS_STASIS^MDC`, partition 3.
pub const EVT_TIME_PD_VENOUS_STASIS: MdcCode = MdcCode::new(198102);

/// `198104^MDC_EVT_TOTAL_FLOW_SENSOR_COMM_FAIL^MDC`, partition 3.
pub const EVT_TOTAL_FLOW_SENSOR_COMM_FAIL: MdcCode = MdcCode::new(198104);

/// `198106^MDC_EVT_TOTAL_FLOW_TEMP_SENSOR_FAIL^MDC`, partition 3.
pub const EVT_TOTAL_FLOW_TEMP_SENSOR_FAIL: MdcCode = MdcCode::new(198106);

/// `198108^MDC_EVT_TOUCHSCREEN_FAIL^MDC`, partition 3.
pub const EVT_TOUCHSCREEN_FAIL: MdcCode = MdcCode::new(198108);

/// `198110^MDC_EVT_TRANSFER_PROFILE_FAILED^MDC`, partition 3.
pub const EVT_TRANSFER_PROFILE_FAILED: MdcCode = MdcCode::new(198110);

/// `198112^MDC_EVT_TTHOR_SIG_ARTIF_CARDIOGENIC^MDC`, partition 3.
pub const EVT_TTHOR_SIG_ARTIF_CARDIOGENIC: MdcCode = MdcCode::new(198112);

/// `198114^MDC_EVT_TUBE_PURGE^MDC`, partition 3.
pub const EVT_TUBE_PURGE: MdcCode = MdcCode::new(198114);

/// `198116^MDC_EVT_VAPORIZER_CASSETTE_ABSENT^MDC`, partition 3.
pub const EVT_VAPORIZER_CASSETTE_ABSENT: MdcCode = MdcCode::new(198116);

/// `198118^MDC_EVT_VAPORIZER_CASSETTE_FAIL^MDC`, partition 3.
pub const EVT_VAPORIZER_CASSETTE_FAIL: MdcCode = MdcCode::new(198118);

/// `198120^MDC_EVT_VAPORIZER_CASSETTE_LEAK_OR_FLOW_IN_OUT_ERR^MDC`, partition 3.
pub const EVT_VAPORIZER_CASSETTE_LEAK_OR_FLOW_IN_OUT_ERR: MdcCode = MdcCode::new(198120);

/// `198122^MDC_EVT_VAPORIZER_CASSETTE_LEVEL_LO^MDC`, partition 3.
pub const EVT_VAPORIZER_CASSETTE_LEVEL_LO: MdcCode = MdcCode::new(198122);

/// `198124^MDC_EVT_VAPORIZER_CASSETTE_PRESS_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_VAPORIZER_CASSETTE_PRESS_OUT_OF_RANGE: MdcCode = MdcCode::new(198124);

/// `198126^MDC_EVT_VAPORIZER_FAIL^MDC`, partition 3.
pub const EVT_VAPORIZER_FAIL: MdcCode = MdcCode::new(198126);

/// `198128^MDC_EVT_VAPORIZER_OUTFLOW_LIMIT_REACHED^MDC`, partition 3.
pub const EVT_VAPORIZER_OUTFLOW_LIMIT_REACHED: MdcCode = MdcCode::new(198128);

/// `198130^MDC_EVT_VENTILATION_PAUSE_EXCEEDED^MDC`, partition 3.
pub const EVT_VENTILATION_PAUSE_EXCEEDED: MdcCode = MdcCode::new(198130);

/// `198132^MDC_EVT_VENT_ALARM^MDC`, partition 3.
pub const EVT_VENT_ALARM: MdcCode = MdcCode::new(198132);

/// `198134^MDC_EVT_VENT_APNEA^MDC`, partition 3.
pub const EVT_VENT_APNEA: MdcCode = MdcCode::new(198134);

/// `198136^MDC_EVT_VENT_AWAY_SENSOR_DISCONN^MDC`, partition 3.
pub const EVT_VENT_AWAY_SENSOR_DISCONN: MdcCode = MdcCode::new(198136);

/// `198138^MDC_EVT_VENT_BATT_LO^MDC`, partition 3.
pub const EVT_VENT_BATT_LO: MdcCode = MdcCode::new(198138);

/// `198140^MDC_EVT_VENT_BLOWER_TEMP_HI^MDC`, partition 3.
pub const EVT_VENT_BLOWER_TEMP_HI: MdcCode = MdcCode::new(198140);

/// `198142^MDC_EVT_VENT_DRIVE_GAS_INSUFFICIENT^MDC`, partition 3.
pub const EVT_VENT_DRIVE_GAS_INSUFFICIENT: MdcCode = MdcCode::new(198142);

/// `198144^MDC_EVT_VENT_EXP_FLOW_REVERSED_CHK^MDC`, partition 3.
pub const EVT_VENT_EXP_FLOW_REVERSED_CHK: MdcCode = MdcCode::new(198144);

/// `198146^MDC_EVT_VENT_FAILURE^MDC`, partition 3.
pub const EVT_VENT_FAILURE: MdcCode = MdcCode::new(198146);

/// `198148^MDC_EVT_VENT_INSPIRATION_STOPPED_PRESS_AWAY_OVER^MDC`, partition 3.
pub const EVT_VENT_INSPIRATION_STOPPED_PRESS_AWAY_OVER: MdcCode = MdcCode::new(198148);

/// `198150^MDC_EVT_VENT_INSP_FLOW_REVERSED_CHK^MDC`, partition 3.
pub const EVT_VENT_INSP_FLOW_REVERSED_CHK: MdcCode = MdcCode::new(198150);

/// `198152^MDC_EVT_VENT_MASK_LEAK_LO^MDC`, partition 3.
pub const EVT_VENT_MASK_LEAK_LO: MdcCode = MdcCode::new(198152);

/// `198154^MDC_EVT_VENT_MECH_OFF_OR_DISABLED^MDC`, partition 3.
pub const EVT_VENT_MECH_OFF_OR_DISABLED: MdcCode = MdcCode::new(198154);

/// `198156^MDC_EVT_VENT_MECH_ON^MDC`, partition 3.
pub const EVT_VENT_MECH_ON: MdcCode = MdcCode::new(198156);

/// `198158^MDC_EVT_VENT_NOT_LOCKED_CORRECTLY^MDC`, partition 3.
pub const EVT_VENT_NOT_LOCKED_CORRECTLY: MdcCode = MdcCode::new(198158);

/// `198160^MDC_EVT_VENT_PAT_CIRCUIT_CONNECTION_CHK^MDC`, partition 3.
pub const EVT_VENT_PAT_CIRCUIT_CONNECTION_CHK: MdcCode = MdcCode::new(198160);

/// `198162^MDC_EVT_VENT_PAT_CIRCUIT_CONNECTION_LEAK^MDC`, partition 3.
pub const EVT_VENT_PAT_CIRCUIT_CONNECTION_LEAK: MdcCode = MdcCode::new(198162);

/// `198164^MDC_EVT_VENT_PAT_CIRCUIT_DISCONN^MDC`, partition 3.
pub const EVT_VENT_PAT_CIRCUIT_DISCONN: MdcCode = MdcCode::new(198164);

/// `198166^MDC_EVT_VENT_PAT_CIRCUIT_EXP_FLOW_WITH_NON_CIRCLE^MDC`, partition 3.
pub const EVT_VENT_PAT_CIRCUIT_EXP_FLOW_WITH_NON_CIRCLE: MdcCode = MdcCode::new(198166);

/// `198168^MDC_EVT_VENT_PAT_CIRCUIT_LEAK^MDC`, partition 3.
pub const EVT_VENT_PAT_CIRCUIT_LEAK: MdcCode = MdcCode::new(198168);

/// `198170^MDC_EVT_VENT_PAT_CIRCUIT_OCCL^MDC`, partition 3.
pub const EVT_VENT_PAT_CIRCUIT_OCCL: MdcCode = MdcCode::new(198170);

/// `198172^MDC_EVT_VENT_PRESS_AWAY_HIGH_CONTINUOUS^MDC`, partition 3.
pub const EVT_VENT_PRESS_AWAY_HIGH_CONTINUOUS: MdcCode = MdcCode::new(198172);

/// `198174^MDC_EVT_VENT_PRESS_AWAY_SETTING_NOT_ACHIEVED^MDC`, partition 3.
pub const EVT_VENT_PRESS_AWAY_SETTING_NOT_ACHIEVED: MdcCode = MdcCode::new(198174);

/// `198176^MDC_EVT_VENT_TIME_PD_INSP_CHK^MDC`, partition 3.
pub const EVT_VENT_TIME_PD_INSP_CHK: MdcCode = MdcCode::new(198176);

/// `198178^MDC_EVT_VENT_VOL_COMPENSATION_LOCKED^MDC`, partition 3.
pub const EVT_VENT_VOL_COMPENSATION_LOCKED: MdcCode = MdcCode::new(198178);

/// `198180^MDC_EVT_VENT_VOL_DELIVERY_ERROR^MDC`, partition 3.
pub const EVT_VENT_VOL_DELIVERY_ERROR: MdcCode = MdcCode::new(198180);

/// `198182^MDC_EVT_VENT_VOL_DELIV_MISMATCH_LEAK_DETECTED^MDC`, partition 3.
pub const EVT_VENT_VOL_DELIV_MISMATCH_LEAK_DETECTED: MdcCode = MdcCode::new(198182);

/// `198184^MDC_EVT_VENT_VOL_PAT_TVEXP_GT_TVINSP^MDC`, partition 3.
pub const EVT_VENT_VOL_PAT_TVEXP_GT_TVINSP: MdcCode = MdcCode::new(198184);

/// `198186^MDC_EVT_VENT_VOL_TIDAL_INSP_LIMITED_BY_PMAX^MDC`, partition 3.
pub const EVT_VENT_VOL_TIDAL_INSP_LIMITED_BY_PMAX: MdcCode = MdcCode::new(198186);

/// `198188^MDC_EVT_VENT_VOL_TIDAL_INSP_SETTING_NOT_ACHIEVED_DUE_TO_REQD_PRESS_INSP_MIN^MDC`, partition 3.
pub const EVT_VENT_VOL_TIDAL_INSP_SETTING_NOT_ACHIEVED_DUE_TO_REQD_PRESS_INSP_MIN: MdcCode = MdcCode::new(198188);

/// `198190^MDC_EVT_VENT_VOL_TIDAL_LIMITED_BY_MAX_SETTING^MDC`, partition 3.
pub const EVT_VENT_VOL_TIDAL_LIMITED_BY_MAX_SETTING: MdcCode = MdcCode::new(198190);

/// `198192^MDC_EVT_VENT_VOL_TIDAL_SETTING_NOT_ACHIEVED^MDC`, partition 3.
pub const EVT_VENT_VOL_TIDAL_SETTING_NOT_ACHIEVED: MdcCode = MdcCode::new(198192);

/// `198194^MDC_EVT_VENT_VOL_TIDAL_SETTING_NOT_ACHIEVED_AT_LIMIT_PMAX^MDC`, partition 3.
pub const EVT_VENT_VOL_TIDAL_SETTING_NOT_ACHIEVED_AT_LIMIT_PMAX: MdcCode = MdcCode::new(198194);

/// `198196^MDC_EVT_VOL_AWAY_TIDAL_NOT_ACHIEVED^MDC`, partition 3.
pub const EVT_VOL_AWAY_TIDAL_NOT_ACHIEVED: MdcCode = MdcCode::new(198196);

/// `198198^MDC_EVT_WAIT_CAL^MDC`, partition 3.
pub const EVT_WAIT_CAL: MdcCode = MdcCode::new(198198);

/// `198200^MDC_EVT_WATCHDOG^MDC`, partition 3.
pub const EVT_WATCHDOG: MdcCode = MdcCode::new(198200);

/// `198202^MDC_EVT_WATERTRAP_CHK^MDC`, partition 3.
pub const EVT_WATERTRAP_CHK: MdcCode = MdcCode::new(198202);

/// `198204^MDC_EVT_WATER_TRAP_BLOCKED^MDC`, partition 3.
pub const EVT_WATER_TRAP_BLOCKED: MdcCode = MdcCode::new(198204);

/// `198206^MDC_EVT_WATER_TRAP_EXPIRED^MDC`, partition 3.
pub const EVT_WATER_TRAP_EXPIRED: MdcCode = MdcCode::new(198206);

/// `198208^MDC_EVT_WATER_TRAP_OR_SAMPLE_LINE_ABSENT^MDC`, partition 3.
pub const EVT_WATER_TRAP_OR_SAMPLE_LINE_ABSENT: MdcCode = MdcCode::new(198208);

/// `198210^MDC_EVT_ZERO_FAIL^MDC`, partition 3.
pub const EVT_ZERO_FAIL: MdcCode = MdcCode::new(198210);

/// `198212^MDC_EVT_PAUSED^MDC`, partition 3.
pub const EVT_PAUSED: MdcCode = MdcCode::new(198212);

/// `198214^MDC_EVT_SHUTDOWN_IMPROPER^MDC`, partition 3.
pub const EVT_SHUTDOWN_IMPROPER: MdcCode = MdcCode::new(198214);

/// `198216^MDC_EVT_SELFTEST_FAILURE^MDC`, partition 3.
pub const EVT_SELFTEST_FAILURE: MdcCode = MdcCode::new(198216);

/// `198218^MDC_EVT_MAINS_DISCONNECTED^MDC`, partition 3.
pub const EVT_MAINS_DISCONNECTED: MdcCode = MdcCode::new(198218);

/// `198220^MDC_EVT_BATT_DEPL_CHARGING^MDC`, partition 3.
pub const EVT_BATT_DEPL_CHARGING: MdcCode = MdcCode::new(198220);

/// `198222^MDC_EVT_ON_BATTERY^MDC`, partition 3.
pub const EVT_ON_BATTERY: MdcCode = MdcCode::new(198222);

/// `198224^MDC_EVT_COMMUNICATION_HARDWARE_MALF^MDC`, partition 3.
pub const EVT_COMMUNICATION_HARDWARE_MALF: MdcCode = MdcCode::new(198224);

/// `198226^MDC_EVT_COMM_STATUS_OFFLINE^MDC`, partition 3.
pub const EVT_COMM_STATUS_OFFLINE: MdcCode = MdcCode::new(198226);

/// `198228^MDC_EVT_COMM_STATUS_ONLINE^MDC`, partition 3.
pub const EVT_COMM_STATUS_ONLINE: MdcCode = MdcCode::new(198228);

/// `198230^MDC_EVT_HID_LOCKED^MDC`, partition 3.
pub const EVT_HID_LOCKED: MdcCode = MdcCode::new(198230);

/// `198232^MDC_EVT_HID_MALF^MDC`, partition 3.
pub const EVT_HID_MALF: MdcCode = MdcCode::new(198232);

/// `198234^MDC_EVT_NETWORK_RESET^MDC`, partition 3.
pub const EVT_NETWORK_RESET: MdcCode = MdcCode::new(198234);

/// `198236^MDC_EVT_HDIALY_ANTICOAG_STOP^MDC`, partition 3.
pub const EVT_HDIALY_ANTICOAG_STOP: MdcCode = MdcCode::new(198236);

/// `198238^MDC_EVT_HDIALY_ANTICOAG_SYRINGE_EMPTY^MDC`, partition 3.
pub const EVT_HDIALY_ANTICOAG_SYRINGE_EMPTY: MdcCode = MdcCode::new(198238);

/// `198240^MDC_EVT_HDIALY_ANTICOAG_SYRINGE_SIZE^MDC`, partition 3.
pub const EVT_HDIALY_ANTICOAG_SYRINGE_SIZE: MdcCode = MdcCode::new(198240);

/// `198242^MDC_EVT_HDIALY_BLD_PUMP_STOP^MDC`, partition 3.
pub const EVT_HDIALY_BLD_PUMP_STOP: MdcCode = MdcCode::new(198242);

/// `198244^MDC_EVT_HDIALY_BLOOD_LEAK^MDC`, partition 3.
pub const EVT_HDIALY_BLOOD_LEAK: MdcCode = MdcCode::new(198244);

/// `198246^MDC_EVT_HDIALY_RF_EXCESS_DELIV^MDC`, partition 3.
pub const EVT_HDIALY_RF_EXCESS_DELIV: MdcCode = MdcCode::new(198246);

/// `198248^MDC_EVT_HDIALY_RF_INSUFF_DELIV^MDC`, partition 3.
pub const EVT_HDIALY_RF_INSUFF_DELIV: MdcCode = MdcCode::new(198248);

/// `198250^MDC_EVT_HDIALY_RF_BOLUS^MDC`, partition 3.
pub const EVT_HDIALY_RF_BOLUS: MdcCode = MdcCode::new(198250);

/// `198252^MDC_EVT_HDIALY_SAFETY_ART_AIR_DETECT^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_ART_AIR_DETECT: MdcCode = MdcCode::new(198252);

/// `198254^MDC_EVT_HDIALY_SAFETY_DIALYSATE_AIR_DETECT^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_DIALYSATE_AIR_DETECT: MdcCode = MdcCode::new(198254);

/// `198256^MDC_EVT_HDIALY_SAFETY_DIALYSATE_COMPOSITION^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_DIALYSATE_COMPOSITION: MdcCode = MdcCode::new(198256);

/// `198258^MDC_EVT_HDIALY_SAFETY_SYSTEM_GENERAL^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_SYSTEM_GENERAL: MdcCode = MdcCode::new(198258);

/// `198260^MDC_EVT_HDIALY_SAFETY_VEN_ACCESS^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_VEN_ACCESS: MdcCode = MdcCode::new(198260);

/// `198262^MDC_EVT_HDIALY_SAFETY_VEN_AIR_DETECT^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_VEN_AIR_DETECT: MdcCode = MdcCode::new(198262);

/// `198264^MDC_EVT_HDIALY_SAFETY_WETNESS_DETECT_ALERT^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_WETNESS_DETECT_ALERT: MdcCode = MdcCode::new(198264);

/// `198266^MDC_EVT_HDIALY_SAFETY_WETNESS_DETECT_ERROR^MDC`, partition 3.
pub const EVT_HDIALY_SAFETY_WETNESS_DETECT_ERROR: MdcCode = MdcCode::new(198266);

/// `198268^MDC_EVT_HDIALY_THERAPY_PAT_TX_GENERAL^MDC`, partition 3.
pub const EVT_HDIALY_THERAPY_PAT_TX_GENERAL: MdcCode = MdcCode::new(198268);

/// `198270^MDC_EVT_HDIALY_THERAPY_TX_END_TIME^MDC`, partition 3.
pub const EVT_HDIALY_THERAPY_TX_END_TIME: MdcCode = MdcCode::new(198270);

/// `198272^MDC_EVT_HDIALY_UF_LO^MDC`, partition 3.
pub const EVT_HDIALY_UF_LO: MdcCode = MdcCode::new(198272);

/// `198274^MDC_EVT_HDIALY_UF_NEG^MDC`, partition 3.
pub const EVT_HDIALY_UF_NEG: MdcCode = MdcCode::new(198274);

/// `198276^MDC_EVT_HDIALY_UF_RATE_RANGE^MDC`, partition 3.
pub const EVT_HDIALY_UF_RATE_RANGE: MdcCode = MdcCode::new(198276);

/// `198278^MDC_EVT_HDIALY_UF_GOAL_MET^MDC`, partition 3.
pub const EVT_HDIALY_UF_GOAL_MET: MdcCode = MdcCode::new(198278);

/// `198280^MDC_EVT_VENT_PRESS_INSP_LIMITED_BY_FLOW_INSP_MAX^MDC`, partition 3.
pub const EVT_VENT_PRESS_INSP_LIMITED_BY_FLOW_INSP_MAX: MdcCode = MdcCode::new(198280);

/// `198282^MDC_EVT_HE_O2_PATIENT_MISMATCH^MDC`, partition 3.
pub const EVT_HE_O2_PATIENT_MISMATCH: MdcCode = MdcCode::new(198282);

/// `198284^MDC_EVT_HE_O2_FLOW_MSMT_DISABLED^MDC`, partition 3.
pub const EVT_HE_O2_FLOW_MSMT_DISABLED: MdcCode = MdcCode::new(198284);

/// `198286^MDC_EVT_HE_O2_SUPPLY_PRESS_HI^MDC`, partition 3.
pub const EVT_HE_O2_SUPPLY_PRESS_HI: MdcCode = MdcCode::new(198286);

/// `198288^MDC_EVT_AIR_INLET_OR_FILTER_OCCL^MDC`, partition 3.
pub const EVT_AIR_INLET_OR_FILTER_OCCL: MdcCode = MdcCode::new(198288);

/// `198290^MDC_EVT_VENT_BLWR_FAILURE^MDC`, partition 3.
pub const EVT_VENT_BLWR_FAILURE: MdcCode = MdcCode::new(198290);

/// `198292^MDC_EVT_VENT_PAT_CIRCUIT_DISCONN_GT_1_MIN^MDC`, partition 3.
pub const EVT_VENT_PAT_CIRCUIT_DISCONN_GT_1_MIN: MdcCode = MdcCode::new(198292);

/// `198294^MDC_EVT_VENT_PATIENT_NOT_CONNECTED_WAITING^MDC`, partition 3.
pub const EVT_VENT_PATIENT_NOT_CONNECTED_WAITING: MdcCode = MdcCode::new(198294);

/// `198296^MDC_EVT_EXP_CASSETTE_DISCONN^MDC`, partition 3.
pub const EVT_EXP_CASSETTE_DISCONN: MdcCode = MdcCode::new(198296);

/// `198298^MDC_EVT_EXP_CASSETTE_REPLACED_PREUSE_CHK_REQD^MDC`, partition 3.
pub const EVT_EXP_CASSETTE_REPLACED_PREUSE_CHK_REQD: MdcCode = MdcCode::new(198298);

/// `198300^MDC_EVT_VENT_VOL_TIDAL_HF_LIMITED_BY_PRESS_ILPORT_DIFF_MAX_MIN_HF^MDC`, partition 3.
pub const EVT_VENT_VOL_TIDAL_HF_LIMITED_BY_PRESS_ILPORT_DIFF_MAX_MIN_HF: MdcCode = MdcCode::new(198300);

/// `198302^MDC_EVT_VENT_VOL_TIDAL_HF_LIMITED_BY_PRESS_MEAN_HF^MDC`, partition 3.
pub const EVT_VENT_VOL_TIDAL_HF_LIMITED_BY_PRESS_MEAN_HF: MdcCode = MdcCode::new(198302);

/// `198304^MDC_EVT_MSMT_INTER_SENSOR_DEVIATION^MDC`, partition 3.
pub const EVT_MSMT_INTER_SENSOR_DEVIATION: MdcCode = MdcCode::new(198304);

/// `198306^MDC_EVT_EDI_CATH_POSN_PROB^MDC`, partition 3.
pub const EVT_EDI_CATH_POSN_PROB: MdcCode = MdcCode::new(198306);

/// `198308^MDC_EVT_EDI_ECG_ARTIFACT^MDC`, partition 3.
pub const EVT_EDI_ECG_ARTIFACT: MdcCode = MdcCode::new(198308);

/// `198310^MDC_EVT_MODULE_ERROR_REPLACE^MDC`, partition 3.
pub const EVT_MODULE_ERROR_REPLACE: MdcCode = MdcCode::new(198310);

/// `198312^MDC_EVT_CATH_REPLACE^MDC`, partition 3.
pub const EVT_CATH_REPLACE: MdcCode = MdcCode::new(198312);

/// `198314^MDC_EVT_MODULE_REQUIRED^MDC`, partition 3.
pub const EVT_MODULE_REQUIRED: MdcCode = MdcCode::new(198314);

/// `198316^MDC_EVT_EXP_FLOW_IN_HIFLOW_DETECTED^MDC`, partition 3.
pub const EVT_EXP_FLOW_IN_HIFLOW_DETECTED: MdcCode = MdcCode::new(198316);

/// `198318^MDC_EVT_VENT_PRESS_AWAY_HIGH_APL_CONTINUOUS^MDC`, partition 3.
pub const EVT_VENT_PRESS_AWAY_HIGH_APL_CONTINUOUS: MdcCode = MdcCode::new(198318);

/// `198320^MDC_EVT_AGENT_RESERVOIR_NEARLY_EMPTY^MDC`, partition 3.
pub const EVT_AGENT_RESERVOIR_NEARLY_EMPTY: MdcCode = MdcCode::new(198320);

/// `198322^MDC_EVT_LEAK_EXCESSIVE^MDC`, partition 3.
pub const EVT_LEAK_EXCESSIVE: MdcCode = MdcCode::new(198322);

/// `198324^MDC_EVT_INSP_EXP_CASSETTE_DISCONN^MDC`, partition 3.
pub const EVT_INSP_EXP_CASSETTE_DISCONN: MdcCode = MdcCode::new(198324);

/// `198326^MDC_EVT_INSP_EXP_CASSETTE_REPLACED_PREUSE_CHK_REQD^MDC`, partition 3.
pub const EVT_INSP_EXP_CASSETTE_REPLACED_PREUSE_CHK_REQD: MdcCode = MdcCode::new(198326);

/// `198328^MDC_EVT_BATT_TIME_REMAINING_UNKNOWN^MDC`, partition 3.
pub const EVT_BATT_TIME_REMAINING_UNKNOWN: MdcCode = MdcCode::new(198328);

/// `198330^MDC_EVT_GAS_SAMPLE_LINE_LEAK^MDC`, partition 3.
pub const EVT_GAS_SAMPLE_LINE_LEAK: MdcCode = MdcCode::new(198330);

/// `198332^MDC_EVT_ASSOCIATION_PATIENT_DEVICE^MDC`, partition 3.
pub const EVT_ASSOCIATION_PATIENT_DEVICE: MdcCode = MdcCode::new(198332);

/// `198334^MDC_EVT_DISASSOCIATION_PATIENT_DEVICE^MDC`, partition 3.
pub const EVT_DISASSOCIATION_PATIENT_DEVICE: MdcCode = MdcCode::new(198334);

/// `198336^MDC_EVT_ASSOCIATION_DEVICE_DEVICE^MDC`, partition 3.
pub const EVT_ASSOCIATION_DEVICE_DEVICE: MdcCode = MdcCode::new(198336);

/// `198338^MDC_EVT_DISASSOCIATION_DEVICE_DEVICE^MDC`, partition 3.
pub const EVT_DISASSOCIATION_DEVICE_DEVICE: MdcCode = MdcCode::new(198338);

/// `198340^MDC_EVT_ON_BATT_LT_1_MIN_REMAIN^MDC`, partition 3.
pub const EVT_ON_BATT_LT_1_MIN_REMAIN: MdcCode = MdcCode::new(198340);

/// `198342^MDC_EVT_ON_BATT_LT_3_MIN_REMAIN^MDC`, partition 3.
pub const EVT_ON_BATT_LT_3_MIN_REMAIN: MdcCode = MdcCode::new(198342);

/// `198344^MDC_EVT_ON_BATT_LT_10_MIN_REMAIN^MDC`, partition 3.
pub const EVT_ON_BATT_LT_10_MIN_REMAIN: MdcCode = MdcCode::new(198344);

/// `198346^MDC_EVT_ON_BATT_LT_20_MIN_REMAIN^MDC`, partition 3.
pub const EVT_ON_BATT_LT_20_MIN_REMAIN: MdcCode = MdcCode::new(198346);

/// `198348^MDC_EVT_PUMP_VOL_TBI_NEAR_COMP^MDC`, partition 3.
pub const EVT_PUMP_VOL_TBI_NEAR_COMP: MdcCode = MdcCode::new(198348);

/// `198350^MDC_EVT_BATT_TEMP_HI^MDC`, partition 3.
pub const EVT_BATT_TEMP_HI: MdcCode = MdcCode::new(198350);

/// `198352^MDC_EVT_BATT_TEMP_LO^MDC`, partition 3.
pub const EVT_BATT_TEMP_LO: MdcCode = MdcCode::new(198352);

/// `198354^MDC_EVT_KVO_INFUS_COMP^MDC`, partition 3.
pub const EVT_KVO_INFUS_COMP: MdcCode = MdcCode::new(198354);

/// `198356^MDC_EVT_POWER_SUPPLY_VOLTAGE_HI^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_VOLTAGE_HI: MdcCode = MdcCode::new(198356);

/// `198358^MDC_EVT_POWER_SUPPLY_VOLTAGE_LO^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_VOLTAGE_LO: MdcCode = MdcCode::new(198358);

/// `198360^MDC_EVT_POWER_SUPPLY_VOLTAGE_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_POWER_SUPPLY_VOLTAGE_OUT_OF_RANGE: MdcCode = MdcCode::new(198360);

/// `199680^MDC_EVT_APNEA^MDC`, partition 3.
pub const EVT_APNEA: MdcCode = MdcCode::new(199680);

/// `199682^MDC_EVT_ECG_NOT_PACED^MDC`, partition 3.
pub const EVT_ECG_NOT_PACED: MdcCode = MdcCode::new(199682);

/// `199684^MDC_EVT_ECG_ASYSTOLE^MDC`, partition 3.
pub const EVT_ECG_ASYSTOLE: MdcCode = MdcCode::new(199684);

/// `199686^MDC_EVT_ECG_BEAT_MISSED^MDC`, partition 3.
pub const EVT_ECG_BEAT_MISSED: MdcCode = MdcCode::new(199686);

/// `199688^MDC_EVT_ECG_BEAT_UNUSUAL^MDC`, partition 3.
pub const EVT_ECG_BEAT_UNUSUAL: MdcCode = MdcCode::new(199688);

/// `199690^MDC_EVT_ECG_BIGEM^MDC`, partition 3.
pub const EVT_ECG_BIGEM: MdcCode = MdcCode::new(199690);

/// `199692^MDC_EVT_ECG_SINUS_BRADY^MDC`, partition 3.
pub const EVT_ECG_SINUS_BRADY: MdcCode = MdcCode::new(199692);

/// `199694^MDC_EVT_ECG_BRADY_EXTREME^MDC`, partition 3.
pub const EVT_ECG_BRADY_EXTREME: MdcCode = MdcCode::new(199694);

/// `199696^MDC_EVT_ECG_BRADY_SUST^MDC`, partition 3.
pub const EVT_ECG_BRADY_SUST: MdcCode = MdcCode::new(199696);

/// `199700^MDC_EVT_ECG_FIB^MDC`, partition 3.
pub const EVT_ECG_FIB: MdcCode = MdcCode::new(199700);

/// `199702^MDC_EVT_ECG_NO_ECT_BEAT^MDC`, partition 3.
pub const EVT_ECG_NO_ECT_BEAT: MdcCode = MdcCode::new(199702);

/// `199704^MDC_EVT_ECG_PACED_BEAT^MDC`, partition 3.
pub const EVT_ECG_PACED_BEAT: MdcCode = MdcCode::new(199704);

/// `199706^MDC_EVT_STAT_ECG_PACING^MDC`, partition 3.
pub const EVT_STAT_ECG_PACING: MdcCode = MdcCode::new(199706);

/// `199708^MDC_EVT_ECG_PACING_CAPT^MDC`, partition 3.
pub const EVT_ECG_PACING_CAPT: MdcCode = MdcCode::new(199708);

/// `199710^MDC_EVT_ECG_PACING_NON_CAPT^MDC`, partition 3.
pub const EVT_ECG_PACING_NON_CAPT: MdcCode = MdcCode::new(199710);

/// `199712^MDC_EVT_ECG_PACING_RUN^MDC`, partition 3.
pub const EVT_ECG_PACING_RUN: MdcCode = MdcCode::new(199712);

/// `199714^MDC_EVT_ECG_PATT^MDC`, partition 3.
pub const EVT_ECG_PATT: MdcCode = MdcCode::new(199714);

/// `199716^MDC_EVT_ECG_PAUSE^MDC`, partition 3.
pub const EVT_ECG_PAUSE: MdcCode = MdcCode::new(199716);

/// `199718^MDC_EVT_ECG_QUADRIGEM^MDC`, partition 3.
pub const EVT_ECG_QUADRIGEM: MdcCode = MdcCode::new(199718);

/// `199720^MDC_EVT_ECG_RHY^MDC`, partition 3.
pub const EVT_ECG_RHY: MdcCode = MdcCode::new(199720);

/// `199722^MDC_EVT_ECG_RHY_ABSENT^MDC`, partition 3.
pub const EVT_ECG_RHY_ABSENT: MdcCode = MdcCode::new(199722);

/// `199724^MDC_EVT_ECG_RHY_ECT^MDC`, partition 3.
pub const EVT_ECG_RHY_ECT: MdcCode = MdcCode::new(199724);

/// `199726^MDC_EVT_ECG_RR_IRREG^MDC`, partition 3.
pub const EVT_ECG_RR_IRREG: MdcCode = MdcCode::new(199726);

/// `199728^MDC_EVT_ECG_TACHY^MDC`, partition 3.
pub const EVT_ECG_TACHY: MdcCode = MdcCode::new(199728);

/// `199730^MDC_EVT_ECG_TACHY_EXTREME^MDC`, partition 3.
pub const EVT_ECG_TACHY_EXTREME: MdcCode = MdcCode::new(199730);

/// `199732^MDC_EVT_ECG_TACHY_UNSPEC^MDC`, partition 3.
pub const EVT_ECG_TACHY_UNSPEC: MdcCode = MdcCode::new(199732);

/// `199734^MDC_EVT_ECG_TRIGEM^MDC`, partition 3.
pub const EVT_ECG_TRIGEM: MdcCode = MdcCode::new(199734);

/// `199736^MDC_EVT_ECG_ATR_FIB^MDC`, partition 3.
pub const EVT_ECG_ATR_FIB: MdcCode = MdcCode::new(199736);

/// `199738^MDC_EVT_ECG_ATR_P_C^MDC`, partition 3.
pub const EVT_ECG_ATR_P_C: MdcCode = MdcCode::new(199738);

/// `199740^MDC_EVT_ECG_ATR_PACING^MDC`, partition 3.
pub const EVT_ECG_ATR_PACING: MdcCode = MdcCode::new(199740);

/// `199742^MDC_EVT_ECG_ATR_STAND^MDC`, partition 3.
pub const EVT_ECG_ATR_STAND: MdcCode = MdcCode::new(199742);

/// `199744^MDC_EVT_ECG_ATR_TACHY^MDC`, partition 3.
pub const EVT_ECG_ATR_TACHY: MdcCode = MdcCode::new(199744);

/// `199746^MDC_EVT_ECG_ATR_TACHY_MULTIFOCAL^MDC`, partition 3.
pub const EVT_ECG_ATR_TACHY_MULTIFOCAL: MdcCode = MdcCode::new(199746);

/// `199748^MDC_EVT_ECG_ATR_TACHY_PAROX^MDC`, partition 3.
pub const EVT_ECG_ATR_TACHY_PAROX: MdcCode = MdcCode::new(199748);

/// `199750^MDC_EVT_ECG_AV_DISSOC^MDC`, partition 3.
pub const EVT_ECG_AV_DISSOC: MdcCode = MdcCode::new(199750);

/// `199752^MDC_EVT_ECG_AV_PACING_SEQ^MDC`, partition 3.
pub const EVT_ECG_AV_PACING_SEQ: MdcCode = MdcCode::new(199752);

/// `199754^MDC_EVT_ECG_AV_HEART_BLK_DEG_1^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_1: MdcCode = MdcCode::new(199754);

/// `199756^MDC_EVT_ECG_AV_HEART_BLK_DEG_2^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_2: MdcCode = MdcCode::new(199756);

/// `199758^MDC_EVT_ECG_AV_HEART_BLK_DEG_2_TYPE_I^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_2_TYPE_I: MdcCode = MdcCode::new(199758);

/// `199760^MDC_EVT_ECG_AV_HEART_BLK_DEG_2_TYPE_II^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_2_TYPE_II: MdcCode = MdcCode::new(199760);

/// `199762^MDC_EVT_ECG_BB_BLK^MDC`, partition 3.
pub const EVT_ECG_BB_BLK: MdcCode = MdcCode::new(199762);

/// `199764^MDC_EVT_ECG_CARD_BEAT_RATE_HI^MDC`, partition 3.
pub const EVT_ECG_CARD_BEAT_RATE_HI: MdcCode = MdcCode::new(199764);

/// `199766^MDC_EVT_ECG_CARD_BEAT_RATE_IRREG^MDC`, partition 3.
pub const EVT_ECG_CARD_BEAT_RATE_IRREG: MdcCode = MdcCode::new(199766);

/// `199768^MDC_EVT_ECG_CARD_BEAT_RATE_LO^MDC`, partition 3.
pub const EVT_ECG_CARD_BEAT_RATE_LO: MdcCode = MdcCode::new(199768);

/// `199770^MDC_EVT_ECG_CARD_BEAT^MDC`, partition 3.
pub const EVT_ECG_CARD_BEAT: MdcCode = MdcCode::new(199770);

/// `199772^MDC_EVT_ECG_HEART_DYING^MDC`, partition 3.
pub const EVT_ECG_HEART_DYING: MdcCode = MdcCode::new(199772);

/// `199774^MDC_EVT_ECG_HEART_BLK^MDC`, partition 3.
pub const EVT_ECG_HEART_BLK: MdcCode = MdcCode::new(199774);

/// `199776^MDC_EVT_ECG_HEART_BLK_COMP^MDC`, partition 3.
pub const EVT_ECG_HEART_BLK_COMP: MdcCode = MdcCode::new(199776);

/// `199778^MDC_EVT_ECG_JUNC_P_C^MDC`, partition 3.
pub const EVT_ECG_JUNC_P_C: MdcCode = MdcCode::new(199778);

/// `199780^MDC_EVT_ECG_JUNC_TACHY^MDC`, partition 3.
pub const EVT_ECG_JUNC_TACHY: MdcCode = MdcCode::new(199780);

/// `199782^MDC_EVT_ECG_JUNC_TACHY_PAROX^MDC`, partition 3.
pub const EVT_ECG_JUNC_TACHY_PAROX: MdcCode = MdcCode::new(199782);

/// `199784^MDC_EVT_ECG_LA_FASC_BLK^MDC`, partition 3.
pub const EVT_ECG_LA_FASC_BLK: MdcCode = MdcCode::new(199784);

/// `199786^MDC_EVT_ECG_LBB_BLK^MDC`, partition 3.
pub const EVT_ECG_LBB_BLK: MdcCode = MdcCode::new(199786);

/// `199788^MDC_EVT_ECG_LP_FASC_BLK^MDC`, partition 3.
pub const EVT_ECG_LP_FASC_BLK: MdcCode = MdcCode::new(199788);

/// `199790^MDC_EVT_ECG_PACER_NOT_PACING^MDC`, partition 3.
pub const EVT_ECG_PACER_NOT_PACING: MdcCode = MdcCode::new(199790);

/// `199792^MDC_EVT_ECG_PT_NOT_PACED^MDC`, partition 3.
pub const EVT_ECG_PT_NOT_PACED: MdcCode = MdcCode::new(199792);

/// `199794^MDC_EVT_ECG_RBB_BLK^MDC`, partition 3.
pub const EVT_ECG_RBB_BLK: MdcCode = MdcCode::new(199794);

/// `199796^MDC_EVT_ECG_SV_BEAT^MDC`, partition 3.
pub const EVT_ECG_SV_BEAT: MdcCode = MdcCode::new(199796);

/// `199798^MDC_EVT_ECG_SV_P_C^MDC`, partition 3.
pub const EVT_ECG_SV_P_C: MdcCode = MdcCode::new(199798);

/// `199800^MDC_EVT_ECG_SV_TACHY^MDC`, partition 3.
pub const EVT_ECG_SV_TACHY: MdcCode = MdcCode::new(199800);

/// `199802^MDC_EVT_ECG_V_PARASYS^MDC`, partition 3.
pub const EVT_ECG_V_PARASYS: MdcCode = MdcCode::new(199802);

/// `199804^MDC_EVT_ECG_V_BIGEM^MDC`, partition 3.
pub const EVT_ECG_V_BIGEM: MdcCode = MdcCode::new(199804);

/// `199806^MDC_EVT_ECG_V_FIB^MDC`, partition 3.
pub const EVT_ECG_V_FIB: MdcCode = MdcCode::new(199806);

/// `199810^MDC_EVT_ECG_V_FLUT^MDC`, partition 3.
pub const EVT_ECG_V_FLUT: MdcCode = MdcCode::new(199810);

/// `199812^MDC_EVT_ECG_V_P_C^MDC`, partition 3.
pub const EVT_ECG_V_P_C: MdcCode = MdcCode::new(199812);

/// `199814^MDC_EVT_ECG_V_P_C_RonT^MDC`, partition 3.
pub const EVT_ECG_V_P_C_RONT: MdcCode = MdcCode::new(199814);

/// `199816^MDC_EVT_ECG_V_P_C_MULTIFORM^MDC`, partition 3.
pub const EVT_ECG_V_P_C_MULTIFORM: MdcCode = MdcCode::new(199816);

/// `199818^MDC_EVT_ECG_V_P_C_PAIR^MDC`, partition 3.
pub const EVT_ECG_V_P_C_PAIR: MdcCode = MdcCode::new(199818);

/// `199820^MDC_EVT_ECG_V_P_C_RUN^MDC`, partition 3.
pub const EVT_ECG_V_P_C_RUN: MdcCode = MdcCode::new(199820);

/// `199822^MDC_EVT_ECG_V_P_C_TRIP^MDC`, partition 3.
pub const EVT_ECG_V_P_C_TRIP: MdcCode = MdcCode::new(199822);

/// `199824^MDC_EVT_ECG_V_PACING^MDC`, partition 3.
pub const EVT_ECG_V_PACING: MdcCode = MdcCode::new(199824);

/// `199826^MDC_EVT_ECG_V_QUADRIGEM^MDC`, partition 3.
pub const EVT_ECG_V_QUADRIGEM: MdcCode = MdcCode::new(199826);

/// `199828^MDC_EVT_ECG_V_RHY^MDC`, partition 3.
pub const EVT_ECG_V_RHY: MdcCode = MdcCode::new(199828);

/// `199830^MDC_EVT_ECG_V_STAND^MDC`, partition 3.
pub const EVT_ECG_V_STAND: MdcCode = MdcCode::new(199830);

/// `199832^MDC_EVT_ECG_V_TACHY^MDC`, partition 3.
pub const EVT_ECG_V_TACHY: MdcCode = MdcCode::new(199832);

/// `199834^MDC_EVT_ECG_V_TACHY_NON_SUST^MDC`, partition 3.
pub const EVT_ECG_V_TACHY_NON_SUST: MdcCode = MdcCode::new(199834);

/// `199836^MDC_EVT_ECG_V_TACHY_SUST^MDC`, partition 3.
pub const EVT_ECG_V_TACHY_SUST: MdcCode = MdcCode::new(199836);

/// `199838^MDC_EVT_ECG_V_TACHY_TORSADE^MDC`, partition 3.
pub const EVT_ECG_V_TACHY_TORSADE: MdcCode = MdcCode::new(199838);

/// `199840^MDC_EVT_ECG_V_TACHY_RHY^MDC`, partition 3.
pub const EVT_ECG_V_TACHY_RHY: MdcCode = MdcCode::new(199840);

/// `199842^MDC_EVT_ECG_V_TACHY_RHY_SUST^MDC`, partition 3.
pub const EVT_ECG_V_TACHY_RHY_SUST: MdcCode = MdcCode::new(199842);

/// `199844^MDC_EVT_ECG_V_TRIGEM^MDC`, partition 3.
pub const EVT_ECG_V_TRIGEM: MdcCode = MdcCode::new(199844);

/// `199846^MDC_EVT_ECG_V_TRIGEM_RHY^MDC`, partition 3.
pub const EVT_ECG_V_TRIGEM_RHY: MdcCode = MdcCode::new(199846);

/// `199848^MDC_EVT_ECG_STAT_ECT^MDC`, partition 3.
pub const EVT_ECG_STAT_ECT: MdcCode = MdcCode::new(199848);

/// `199850^MDC_EVT_ECG_STAT_RHY^MDC`, partition 3.
pub const EVT_ECG_STAT_RHY: MdcCode = MdcCode::new(199850);

/// `199852^MDC_EVT_UNEQU_HR_AND_PR^MDC`, partition 3.
pub const EVT_UNEQU_HR_AND_PR: MdcCode = MdcCode::new(199852);

/// `199854^MDC_EVT_DESAT^MDC`, partition 3.
pub const EVT_DESAT: MdcCode = MdcCode::new(199854);

/// `199856^MDC_EVT_ECG_SV_P_C_RUN^MDC`, partition 3.
pub const EVT_ECG_SV_P_C_RUN: MdcCode = MdcCode::new(199856);

/// `199860^MDC_EVT_ECG_V_P_C_RATE^MDC`, partition 3.
pub const EVT_ECG_V_P_C_RATE: MdcCode = MdcCode::new(199860);

/// `199862^MDC_EVT_EEG_SPK_AND_WV^MDC`, partition 3.
pub const EVT_EEG_SPK_AND_WV: MdcCode = MdcCode::new(199862);

/// `199864^MDC_EVT_RESP_VOL_BREATHING_IRREG^MDC`, partition 3.
pub const EVT_RESP_VOL_BREATHING_IRREG: MdcCode = MdcCode::new(199864);

/// `199866^MDC_EVT_ECG_AV_HEART_BLK_DEG_3^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_3: MdcCode = MdcCode::new(199866);

/// `199868^MDC_EVT_ECG_JUNC_RHY^MDC`, partition 3.
pub const EVT_ECG_JUNC_RHY: MdcCode = MdcCode::new(199868);

/// `199870^MDC_EVT_ECG_SINUS_TACHY^MDC`, partition 3.
pub const EVT_ECG_SINUS_TACHY: MdcCode = MdcCode::new(199870);

/// `199872^MDC_EVT_EEG_DISCHG_SEIZ_CLIN^MDC`, partition 3.
pub const EVT_EEG_DISCHG_SEIZ_CLIN: MdcCode = MdcCode::new(199872);

/// `199874^MDC_EVT_ECG_ARRHY^MDC`, partition 3.
pub const EVT_ECG_ARRHY: MdcCode = MdcCode::new(199874);

/// `199876^MDC_EVT_EEG_DISCHG_EPILEPTIFORM^MDC`, partition 3.
pub const EVT_EEG_DISCHG_EPILEPTIFORM: MdcCode = MdcCode::new(199876);

/// `199878^MDC_EVT_EEG_SPK_SHARP^MDC`, partition 3.
pub const EVT_EEG_SPK_SHARP: MdcCode = MdcCode::new(199878);

/// `199880^MDC_EVT_ECG_RHY_CPLT^MDC`, partition 3.
pub const EVT_ECG_RHY_CPLT: MdcCode = MdcCode::new(199880);

/// `199882^MDC_EVT_ECG_V_P_C_FREQ^MDC`, partition 3.
pub const EVT_ECG_V_P_C_FREQ: MdcCode = MdcCode::new(199882);

/// `199884^MDC_EVT_ECG_ATR_FLUT^MDC`, partition 3.
pub const EVT_ECG_ATR_FLUT: MdcCode = MdcCode::new(199884);

/// `199886^MDC_EVT_RESP_BREATHING_SPONT_ASSIST_PSW^MDC`, partition 3.
pub const EVT_RESP_BREATHING_SPONT_ASSIST_PSW: MdcCode = MdcCode::new(199886);

/// `199888^MDC_EVT_ECG_AV_HEART_BLK_DEG_2_1^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_2_1: MdcCode = MdcCode::new(199888);

/// `199890^MDC_EVT_ECG_AV_HEART_BLK_DEG_3_1^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_3_1: MdcCode = MdcCode::new(199890);

/// `199892^MDC_EVT_VENT_RESP_APNEA_15_SEC^MDC`, partition 3.
pub const EVT_VENT_RESP_APNEA_15_SEC: MdcCode = MdcCode::new(199892);

/// `199894^MDC_EVT_ECG_PACER_ABSENT^MDC`, partition 3.
pub const EVT_ECG_PACER_ABSENT: MdcCode = MdcCode::new(199894);

/// `199896^MDC_EVT_ECG_AV_HEART_BLK_DEG_4_1^MDC`, partition 3.
pub const EVT_ECG_AV_HEART_BLK_DEG_4_1: MdcCode = MdcCode::new(199896);

/// `199898^MDC_EVT_ECG_SV_P_C_FREQ^MDC`, partition 3.
pub const EVT_ECG_SV_P_C_FREQ: MdcCode = MdcCode::new(199898);

/// `199900^MDC_EVT_VENT_RESP_APNEA_30_SEC^MDC`, partition 3.
pub const EVT_VENT_RESP_APNEA_30_SEC: MdcCode = MdcCode::new(199900);

/// `199902^MDC_EVT_ECG_PACER_ARTIF_RECOG^MDC`, partition 3.
pub const EVT_ECG_PACER_ARTIF_RECOG: MdcCode = MdcCode::new(199902);

/// `199904^MDC_EVT_ERR_EQU_HR_AND_RR^MDC`, partition 3.
pub const EVT_ERR_EQU_HR_AND_RR: MdcCode = MdcCode::new(199904);

/// `199906^MDC_EVT_ECG_JUNC_ESC_BEATS^MDC`, partition 3.
pub const EVT_ECG_JUNC_ESC_BEATS: MdcCode = MdcCode::new(199906);

/// `199908^MDC_EVT_ECG_JUNC_TACHY_RUN^MDC`, partition 3.
pub const EVT_ECG_JUNC_TACHY_RUN: MdcCode = MdcCode::new(199908);

/// `199910^MDC_EVT_EQU_HR_AND_PR^MDC`, partition 3.
pub const EVT_EQU_HR_AND_PR: MdcCode = MdcCode::new(199910);

/// `199912^MDC_EVT_EEG_BACK_ACTIV_ABSENT^MDC`, partition 3.
pub const EVT_EEG_BACK_ACTIV_ABSENT: MdcCode = MdcCode::new(199912);

/// `199914^MDC_EVT_BACK_ACTIV_ASYM^MDC`, partition 3.
pub const EVT_BACK_ACTIV_ASYM: MdcCode = MdcCode::new(199914);

/// `199916^MDC_EVT_PULS_NON_PULSATILE^MDC`, partition 3.
pub const EVT_PULS_NON_PULSATILE: MdcCode = MdcCode::new(199916);

/// `199918^MDC_EVT_ACOUSTIC_RESP_PAUSE^MDC`, partition 3.
pub const EVT_ACOUSTIC_RESP_PAUSE: MdcCode = MdcCode::new(199918);

/// `199920^MDC_EVT_CDS_VENT_CENTRAL_HYPOVENTILATION^MDC`, partition 3.
pub const EVT_CDS_VENT_CENTRAL_HYPOVENTILATION: MdcCode = MdcCode::new(199920);

/// `199922^MDC_EVT_CDS_VENT_PERSISTENT_TACHYPNEA^MDC`, partition 3.
pub const EVT_CDS_VENT_PERSISTENT_TACHYPNEA: MdcCode = MdcCode::new(199922);

/// `199924^MDC_EVT_CDS_VENT_UNEXPLAINED_HYPERVENTILATION^MDC`, partition 3.
pub const EVT_CDS_VENT_UNEXPLAINED_HYPERVENTILATION: MdcCode = MdcCode::new(199924);

/// `199926^MDC_EVT_CO2_APNEA^MDC`, partition 3.
pub const EVT_CO2_APNEA: MdcCode = MdcCode::new(199926);

/// `199928^MDC_EVT_CO2_APNEA_NEO^MDC`, partition 3.
pub const EVT_CO2_APNEA_NEO: MdcCode = MdcCode::new(199928);

/// `199930^MDC_EVT_DESAT_INDEX^MDC`, partition 3.
pub const EVT_DESAT_INDEX: MdcCode = MdcCode::new(199930);

/// `199932^MDC_EVT_ECG_BRADY^MDC`, partition 3.
pub const EVT_ECG_BRADY: MdcCode = MdcCode::new(199932);

/// `199934^MDC_EVT_ECG_IDIOV_RHY_ACCEL^MDC`, partition 3.
pub const EVT_ECG_IDIOV_RHY_ACCEL: MdcCode = MdcCode::new(199934);

/// `199936^MDC_EVT_ECG_RHY_AGONAL^MDC`, partition 3.
pub const EVT_ECG_RHY_AGONAL: MdcCode = MdcCode::new(199936);

/// `199938^MDC_EVT_ECG_RHY_MISSB^MDC`, partition 3.
pub const EVT_ECG_RHY_MISSB: MdcCode = MdcCode::new(199938);

/// `199940^MDC_EVT_ECG_SINUS_BRADY_NEO^MDC`, partition 3.
pub const EVT_ECG_SINUS_BRADY_NEO: MdcCode = MdcCode::new(199940);

/// `199942^MDC_EVT_ECG_V_BRADY^MDC`, partition 3.
pub const EVT_ECG_V_BRADY: MdcCode = MdcCode::new(199942);

/// `199944^MDC_EVT_ECG_V_FIB_OR_TACHY^MDC`, partition 3.
pub const EVT_ECG_V_FIB_OR_TACHY: MdcCode = MdcCode::new(199944);

/// `199946^MDC_EVT_ECG_V_FIB_TACHY^MDC`, partition 3.
pub const EVT_ECG_V_FIB_TACHY: MdcCode = MdcCode::new(199946);

/// `199948^MDC_EVT_ECG_V_P_C_Q_RUN^MDC`, partition 3.
pub const EVT_ECG_V_P_C_Q_RUN: MdcCode = MdcCode::new(199948);

/// `199950^MDC_EVT_EEG_SIG_ISOELECTRIC^MDC`, partition 3.
pub const EVT_EEG_SIG_ISOELECTRIC: MdcCode = MdcCode::new(199950);

/// `199952^MDC_EVT_EWS_INFO_NOTI^MDC`, partition 3.
pub const EVT_EWS_INFO_NOTI: MdcCode = MdcCode::new(199952);

/// `199954^MDC_EVT_HI_DELAYED^MDC`, partition 3.
pub const EVT_HI_DELAYED: MdcCode = MdcCode::new(199954);

/// `199956^MDC_EVT_LO_DELAYED^MDC`, partition 3.
pub const EVT_LO_DELAYED: MdcCode = MdcCode::new(199956);

/// `199958^MDC_EVT_NMT_TEMP_OUT_OF_RANGE^MDC`, partition 3.
pub const EVT_NMT_TEMP_OUT_OF_RANGE: MdcCode = MdcCode::new(199958);

/// `199960^MDC_EVT_PATIENT_CKT_DISCONN^MDC`, partition 3.
pub const EVT_PATIENT_CKT_DISCONN: MdcCode = MdcCode::new(199960);

/// `199962^MDC_EVT_PRESS_APNEA^MDC`, partition 3.
pub const EVT_PRESS_APNEA: MdcCode = MdcCode::new(199962);

/// `199964^MDC_EVT_ST_ANT_HI^MDC`, partition 3.
pub const EVT_ST_ANT_HI: MdcCode = MdcCode::new(199964);

/// `199966^MDC_EVT_ST_ANT_LO^MDC`, partition 3.
pub const EVT_ST_ANT_LO: MdcCode = MdcCode::new(199966);

/// `199968^MDC_EVT_ST_CONTIG_HI^MDC`, partition 3.
pub const EVT_ST_CONTIG_HI: MdcCode = MdcCode::new(199968);

/// `199970^MDC_EVT_ST_CONTIG_LO^MDC`, partition 3.
pub const EVT_ST_CONTIG_LO: MdcCode = MdcCode::new(199970);

/// `199972^MDC_EVT_ST_DEV_BSLN_REF_HI^MDC`, partition 3.
pub const EVT_ST_DEV_BSLN_REF_HI: MdcCode = MdcCode::new(199972);

/// `199974^MDC_EVT_ST_DEV_BSLN_REF_LO^MDC`, partition 3.
pub const EVT_ST_DEV_BSLN_REF_LO: MdcCode = MdcCode::new(199974);

/// `199976^MDC_EVT_ST_ELEVATION^MDC`, partition 3.
pub const EVT_ST_ELEVATION: MdcCode = MdcCode::new(199976);

/// `199978^MDC_EVT_ST_INF_HI^MDC`, partition 3.
pub const EVT_ST_INF_HI: MdcCode = MdcCode::new(199978);

/// `199980^MDC_EVT_ST_INF_LO^MDC`, partition 3.
pub const EVT_ST_INF_LO: MdcCode = MdcCode::new(199980);

/// `199982^MDC_EVT_ST_LAT_HI^MDC`, partition 3.
pub const EVT_ST_LAT_HI: MdcCode = MdcCode::new(199982);

/// `199984^MDC_EVT_ST_LAT_LO^MDC`, partition 3.
pub const EVT_ST_LAT_LO: MdcCode = MdcCode::new(199984);

/// `199986^MDC_EVT_ST_MULTI^MDC`, partition 3.
pub const EVT_ST_MULTI: MdcCode = MdcCode::new(199986);

/// `199988^MDC_EVT_ST_SINGLE_HI^MDC`, partition 3.
pub const EVT_ST_SINGLE_HI: MdcCode = MdcCode::new(199988);

/// `199990^MDC_EVT_ST_SINGLE_LO^MDC`, partition 3.
pub const EVT_ST_SINGLE_LO: MdcCode = MdcCode::new(199990);

/// `199992^MDC_EVT_TTHOR_APNEA^MDC`, partition 3.
pub const EVT_TTHOR_APNEA: MdcCode = MdcCode::new(199992);

/// `199994^MDC_EVT_TTHOR_APNEA_NEO^MDC`, partition 3.
pub const EVT_TTHOR_APNEA_NEO: MdcCode = MdcCode::new(199994);

/// `199996^MDC_EVT_VENT_VOL_INSP_HI^MDC`, partition 3.
pub const EVT_VENT_VOL_INSP_HI: MdcCode = MdcCode::new(199996);

/// `199998^MDC_EVT_VOL_APNEA^MDC`, partition 3.
pub const EVT_VOL_APNEA: MdcCode = MdcCode::new(199998);

/// `200000^MDC_EVT_VOL_APNEA_120_SEC^MDC`, partition 3.
pub const EVT_VOL_APNEA_120_SEC: MdcCode = MdcCode::new(200000);

/// `200002^MDC_EVT_STAT_QT_HIGH_QT_HR^MDC`, partition 3.
pub const EVT_STAT_QT_HIGH_QT_HR: MdcCode = MdcCode::new(200002);

/// `200004^MDC_EVT_STAT_VENT_PAT_EFFORT_NOT_DETECTED^MDC`, partition 3.
pub const EVT_STAT_VENT_PAT_EFFORT_NOT_DETECTED: MdcCode = MdcCode::new(200004);

/// `200006^MDC_EVT_ADVIS_CDS_VENT_REDUCE_FIO2_IF_POSSIBLE^MDC`, partition 3.
pub const EVT_ADVIS_CDS_VENT_REDUCE_FIO2_IF_POSSIBLE: MdcCode = MdcCode::new(200006);

/// `200008^MDC_EVT_ADVIS_CDS_VENT_REDUCE_PEEP_IF_POSSIBLE^MDC`, partition 3.
pub const EVT_ADVIS_CDS_VENT_REDUCE_PEEP_IF_POSSIBLE: MdcCode = MdcCode::new(200008);

/// `200010^MDC_EVT_ADVIS_NMT_TOF_BLOCK_RECOVERY^MDC`, partition 3.
pub const EVT_ADVIS_NMT_TOF_BLOCK_RECOVERY: MdcCode = MdcCode::new(200010);

/// `200012^MDC_EVT_STAT_VENT_PAT_EFFORT_NOT_CONSISTENTLY_DETECTED^MDC`, partition 3.
pub const EVT_STAT_VENT_PAT_EFFORT_NOT_CONSISTENTLY_DETECTED: MdcCode = MdcCode::new(200012);

/// `200014^MDC_EVT_CO2_APNEA_GT_60_SEC^MDC`, partition 3.
pub const EVT_CO2_APNEA_GT_60_SEC: MdcCode = MdcCode::new(200014);

/// `200016^MDC_EVT_CO2_APNEA_GT_120_SEC^MDC`, partition 3.
pub const EVT_CO2_APNEA_GT_120_SEC: MdcCode = MdcCode::new(200016);

/// `202752^MDC_EVT_STAT_AL_OFF^MDC`, partition 3.
pub const EVT_STAT_AL_OFF: MdcCode = MdcCode::new(202752);

/// `202754^MDC_EVT_STAT_AL_ON^MDC`, partition 3.
pub const EVT_STAT_AL_ON: MdcCode = MdcCode::new(202754);

/// `202756^MDC_EVT_STAT_BACKUP_MODE^MDC`, partition 3.
pub const EVT_STAT_BACKUP_MODE: MdcCode = MdcCode::new(202756);

/// `202758^MDC_EVT_STAT_BATT_CHARGING^MDC`, partition 3.
pub const EVT_STAT_BATT_CHARGING: MdcCode = MdcCode::new(202758);

/// `202760^MDC_EVT_STAT_CALIB_MODE^MDC`, partition 3.
pub const EVT_STAT_CALIB_MODE: MdcCode = MdcCode::new(202760);

/// `202762^MDC_EVT_STAT_CALIB_RUNNING^MDC`, partition 3.
pub const EVT_STAT_CALIB_RUNNING: MdcCode = MdcCode::new(202762);

/// `202764^MDC_EVT_STAT_CALIB_INVIVO_RUNNING^MDC`, partition 3.
pub const EVT_STAT_CALIB_INVIVO_RUNNING: MdcCode = MdcCode::new(202764);

/// `202766^MDC_EVT_STAT_CALIB_LIGHT_RUNNING^MDC`, partition 3.
pub const EVT_STAT_CALIB_LIGHT_RUNNING: MdcCode = MdcCode::new(202766);

/// `202768^MDC_EVT_STAT_CALIB_PREINS_RUNNING^MDC`, partition 3.
pub const EVT_STAT_CALIB_PREINS_RUNNING: MdcCode = MdcCode::new(202768);

/// `202770^MDC_EVT_STAT_CONFIG^MDC`, partition 3.
pub const EVT_STAT_CONFIG: MdcCode = MdcCode::new(202770);

/// `202772^MDC_EVT_STAT_SELFTEST_RUNNING^MDC`, partition 3.
pub const EVT_STAT_SELFTEST_RUNNING: MdcCode = MdcCode::new(202772);

/// `202774^MDC_EVT_STAT_STANDBY_MODE^MDC`, partition 3.
pub const EVT_STAT_STANDBY_MODE: MdcCode = MdcCode::new(202774);

/// `202776^MDC_EVT_STAT_TEST_RUNNING^MDC`, partition 3.
pub const EVT_STAT_TEST_RUNNING: MdcCode = MdcCode::new(202776);

/// `202778^MDC_EVT_STAT_ZERO_RUNNING^MDC`, partition 3.
pub const EVT_STAT_ZERO_RUNNING: MdcCode = MdcCode::new(202778);

/// `202780^MDC_EVT_STAT_OPT_MOD_SENSOR_CONN^MDC`, partition 3.
pub const EVT_STAT_OPT_MOD_SENSOR_CONN: MdcCode = MdcCode::new(202780);

/// `202782^MDC_EVT_STAT_OPT_MOD_SENSOR_WARMING^MDC`, partition 3.
pub const EVT_STAT_OPT_MOD_SENSOR_WARMING: MdcCode = MdcCode::new(202782);

/// `202784^MDC_EVT_STAT_SENSOR_WARMING^MDC`, partition 3.
pub const EVT_STAT_SENSOR_WARMING: MdcCode = MdcCode::new(202784);

/// `202786^MDC_EVT_STAT_WARMING^MDC`, partition 3.
pub const EVT_STAT_WARMING: MdcCode = MdcCode::new(202786);

/// `202788^MDC_EVT_STAT_PRESS_SUST^MDC`, partition 3.
pub const EVT_STAT_PRESS_SUST: MdcCode = MdcCode::new(202788);

/// `202790^MDC_EVT_STAT_ECG_AL_ALL_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AL_ALL_OFF: MdcCode = MdcCode::new(202790);

/// `202792^MDC_EVT_STAT_ECG_AL_SOME_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AL_SOME_OFF: MdcCode = MdcCode::new(202792);

/// `202796^MDC_EVT_STAT_MODE_SIGH_ACTIVE^MDC`, partition 3.
pub const EVT_STAT_MODE_SIGH_ACTIVE: MdcCode = MdcCode::new(202796);

/// `202798^MDC_EVT_STAT_UNCALIB^MDC`, partition 3.
pub const EVT_STAT_UNCALIB: MdcCode = MdcCode::new(202798);

/// `202804^MDC_EVT_STAT_VENT_GAS_MIXER_FUNC_DISABL^MDC`, partition 3.
pub const EVT_STAT_VENT_GAS_MIXER_FUNC_DISABL: MdcCode = MdcCode::new(202804);

/// `202806^MDC_EVT_STAT_ACTIVE^MDC`, partition 3.
pub const EVT_STAT_ACTIVE: MdcCode = MdcCode::new(202806);

/// `202810^MDC_EVT_STAT_VENT_TIME_RESP_VOL_LIMITED^MDC`, partition 3.
pub const EVT_STAT_VENT_TIME_RESP_VOL_LIMITED: MdcCode = MdcCode::new(202810);

/// `202810^MDC_EVT_STAT_VENT_TIME_TIDAL_VOL_LIMITED^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_STAT_VENT_TIME_RESP_VOL_LIMITED`.
pub const EVT_STAT_VENT_TIME_TIDAL_VOL_LIMITED: MdcCode = MdcCode::new(202810);

/// `202814^MDC_EVT_STAT_VENT_PRESS_RESP_VOL_LIMITED^MDC`, partition 3.
pub const EVT_STAT_VENT_PRESS_RESP_VOL_LIMITED: MdcCode = MdcCode::new(202814);

/// `202814^MDC_EVT_STAT_VENT_PRESS_TIDAL_VOL_LIMITED^MDC`, partition 3.
/// The preferred reference id of this code is `MDC_EVT_STAT_VENT_PRESS_RESP_VOL_LIMITED`.
pub const EVT_STAT_VENT_PRESS_TIDAL_VOL_LIMITED: MdcCode = MdcCode::new(202814);

/// `202818^MDC_EVT_STAT_VENT_AL_TACHAPNEA_DISABL^MDC`, partition 3.
pub const EVT_STAT_VENT_AL_TACHAPNEA_DISABL: MdcCode = MdcCode::new(202818);

/// `202820^MDC_EVT_STAT_CHARGING^MDC`, partition 3.
pub const EVT_STAT_CHARGING: MdcCode = MdcCode::new(202820);

/// `202822^MDC_EVT_STAT_AL_SILENCE^MDC`, partition 3.
pub const EVT_STAT_AL_SILENCE: MdcCode = MdcCode::new(202822);

/// `202824^MDC_EVT_STAT_AL^MDC`, partition 3.
pub const EVT_STAT_AL: MdcCode = MdcCode::new(202824);

/// `202826^MDC_EVT_STAT_AL_PAUSED^MDC`, partition 3.
pub const EVT_STAT_AL_PAUSED: MdcCode = MdcCode::new(202826);

/// `202828^MDC_EVT_STAT_DOOR_OPEN^MDC`, partition 3.
pub const EVT_STAT_DOOR_OPEN: MdcCode = MdcCode::new(202828);

/// `202830^MDC_EVT_STAT_NBP_INFL_TO_MAX_CUFF_PRESS^MDC`, partition 3.
pub const EVT_STAT_NBP_INFL_TO_MAX_CUFF_PRESS: MdcCode = MdcCode::new(202830);

/// `202832^MDC_EVT_STAT_LEARN^MDC`, partition 3.
pub const EVT_STAT_LEARN: MdcCode = MdcCode::new(202832);

/// `202834^MDC_EVT_STAT_OFF^MDC`, partition 3.
pub const EVT_STAT_OFF: MdcCode = MdcCode::new(202834);

/// `202836^MDC_EVT_STAT_STANDBY^MDC`, partition 3.
pub const EVT_STAT_STANDBY: MdcCode = MdcCode::new(202836);

/// `202838^MDC_EVT_STAT_AL_TACHAPNEA_DISABL^MDC`, partition 3.
pub const EVT_STAT_AL_TACHAPNEA_DISABL: MdcCode = MdcCode::new(202838);

/// `202840^MDC_EVT_STAT_MODE_TEST^MDC`, partition 3.
pub const EVT_STAT_MODE_TEST: MdcCode = MdcCode::new(202840);

/// `202842^MDC_EVT_STAT_WAVE_LEARN^MDC`, partition 3.
pub const EVT_STAT_WAVE_LEARN: MdcCode = MdcCode::new(202842);

/// `202852^MDC_EVT_STAT_DOOR_CLOS^MDC`, partition 3.
pub const EVT_STAT_DOOR_CLOS: MdcCode = MdcCode::new(202852);

/// `202856^MDC_EVT_STAT_DEPLET^MDC`, partition 3.
pub const EVT_STAT_DEPLET: MdcCode = MdcCode::new(202856);

/// `202858^MDC_EVT_STAT_NBP_DEFL_AND_MEAS_BP^MDC`, partition 3.
pub const EVT_STAT_NBP_DEFL_AND_MEAS_BP: MdcCode = MdcCode::new(202858);

/// `202860^MDC_EVT_STAT_CONN^MDC`, partition 3.
pub const EVT_STAT_CONN: MdcCode = MdcCode::new(202860);

/// `202864^MDC_EVT_STAT_DISCONN^MDC`, partition 3.
pub const EVT_STAT_DISCONN: MdcCode = MdcCode::new(202864);

/// `202866^MDC_EVT_STAT_SOUND_IN_ROOM_OFF^MDC`, partition 3.
pub const EVT_STAT_SOUND_IN_ROOM_OFF: MdcCode = MdcCode::new(202866);

/// `202868^MDC_EVT_STAT_LIGHTS_IN_ROOM_ON^MDC`, partition 3.
pub const EVT_STAT_LIGHTS_IN_ROOM_ON: MdcCode = MdcCode::new(202868);

/// `202872^MDC_EVT_STAT_SOUND_IN_ROOM_ON^MDC`, partition 3.
pub const EVT_STAT_SOUND_IN_ROOM_ON: MdcCode = MdcCode::new(202872);

/// `202874^MDC_EVT_STAT_ON^MDC`, partition 3.
pub const EVT_STAT_ON: MdcCode = MdcCode::new(202874);

/// `202876^MDC_EVT_STAT_CO2_WARMING^MDC`, partition 3.
pub const EVT_STAT_CO2_WARMING: MdcCode = MdcCode::new(202876);

/// `202878^MDC_EVT_STAT_CO2_AL_DISABL^MDC`, partition 3.
pub const EVT_STAT_CO2_AL_DISABL: MdcCode = MdcCode::new(202878);

/// `202880^MDC_EVT_STAT_QRS_BEEP_OFF^MDC`, partition 3.
pub const EVT_STAT_QRS_BEEP_OFF: MdcCode = MdcCode::new(202880);

/// `202882^MDC_EVT_STAT_APNEA_AL_DISABL^MDC`, partition 3.
pub const EVT_STAT_APNEA_AL_DISABL: MdcCode = MdcCode::new(202882);

/// `202884^MDC_EVT_STAT_DEV_BATT_OPERATED^MDC`, partition 3.
pub const EVT_STAT_DEV_BATT_OPERATED: MdcCode = MdcCode::new(202884);

/// `202886^MDC_EVT_STAT_DEV^MDC`, partition 3.
pub const EVT_STAT_DEV: MdcCode = MdcCode::new(202886);

/// `202888^MDC_EVT_STAT_DEV_MODE_PEDIATRIC^MDC`, partition 3.
pub const EVT_STAT_DEV_MODE_PEDIATRIC: MdcCode = MdcCode::new(202888);

/// `202890^MDC_EVT_STAT_DEV_MODE_ADULT^MDC`, partition 3.
pub const EVT_STAT_DEV_MODE_ADULT: MdcCode = MdcCode::new(202890);

/// `202892^MDC_EVT_STAT_DEV_MAINS_OPERATED^MDC`, partition 3.
pub const EVT_STAT_DEV_MAINS_OPERATED: MdcCode = MdcCode::new(202892);

/// `202894^MDC_EVT_STAT_DEV_MODE_COMPUT_CNTRLD^MDC`, partition 3.
pub const EVT_STAT_DEV_MODE_COMPUT_CNTRLD: MdcCode = MdcCode::new(202894);

/// `202896^MDC_EVT_STAT_POWER_SET_LINE^MDC`, partition 3.
pub const EVT_STAT_POWER_SET_LINE: MdcCode = MdcCode::new(202896);

/// `202898^MDC_EVT_STAT_POWER_SET_BATT^MDC`, partition 3.
pub const EVT_STAT_POWER_SET_BATT: MdcCode = MdcCode::new(202898);

/// `202900^MDC_EVT_STAT_CO2_UNCALIB^MDC`, partition 3.
pub const EVT_STAT_CO2_UNCALIB: MdcCode = MdcCode::new(202900);

/// `202902^MDC_EVT_STAT_RUNNING^MDC`, partition 3.
pub const EVT_STAT_RUNNING: MdcCode = MdcCode::new(202902);

/// `202904^MDC_EVT_STAT_AGENT_CALC_RUNNING^MDC`, partition 3.
pub const EVT_STAT_AGENT_CALC_RUNNING: MdcCode = MdcCode::new(202904);

/// `202906^MDC_EVT_STAT_ARTIFACT^MDC`, partition 3.
pub const EVT_STAT_ARTIFACT: MdcCode = MdcCode::new(202906);

/// `202908^MDC_EVT_STAT_BIS_SQI_LO_LT_15^MDC`, partition 3.
pub const EVT_STAT_BIS_SQI_LO_LT_15: MdcCode = MdcCode::new(202908);

/// `202910^MDC_EVT_STAT_CO2_ABSORBER_PRESENT^MDC`, partition 3.
pub const EVT_STAT_CO2_ABSORBER_PRESENT: MdcCode = MdcCode::new(202910);

/// `202912^MDC_EVT_STAT_CONNECTING^MDC`, partition 3.
pub const EVT_STAT_CONNECTING: MdcCode = MdcCode::new(202912);

/// `202914^MDC_EVT_STAT_DEVICE_CHK_REQD^MDC`, partition 3.
pub const EVT_STAT_DEVICE_CHK_REQD: MdcCode = MdcCode::new(202914);

/// `202916^MDC_EVT_STAT_DEVICE_CONNECTING^MDC`, partition 3.
pub const EVT_STAT_DEVICE_CONNECTING: MdcCode = MdcCode::new(202916);

/// `202918^MDC_EVT_STAT_DEVICE_DISCONN_OR_COMM_ERR^MDC`, partition 3.
pub const EVT_STAT_DEVICE_DISCONN_OR_COMM_ERR: MdcCode = MdcCode::new(202918);

/// `202920^MDC_EVT_STAT_DEVICE_DISCONN_OR_OFF^MDC`, partition 3.
pub const EVT_STAT_DEVICE_DISCONN_OR_OFF: MdcCode = MdcCode::new(202920);

/// `202922^MDC_EVT_STAT_DEVICE_ERR^MDC`, partition 3.
pub const EVT_STAT_DEVICE_ERR: MdcCode = MdcCode::new(202922);

/// `202924^MDC_EVT_STAT_DEVICE_READY^MDC`, partition 3.
pub const EVT_STAT_DEVICE_READY: MdcCode = MdcCode::new(202924);

/// `202926^MDC_EVT_STAT_DEV_MODE_NEONATE^MDC`, partition 3.
pub const EVT_STAT_DEV_MODE_NEONATE: MdcCode = MdcCode::new(202926);

/// `202928^MDC_EVT_STAT_DSC_TEST_RUNNING^MDC`, partition 3.
pub const EVT_STAT_DSC_TEST_RUNNING: MdcCode = MdcCode::new(202928);

/// `202930^MDC_EVT_STAT_ECG_ESU_FILTER_ON^MDC`, partition 3.
pub const EVT_STAT_ECG_ESU_FILTER_ON: MdcCode = MdcCode::new(202930);

/// `202932^MDC_EVT_STAT_FRESH_GAS_FLOW_ACTIVE^MDC`, partition 3.
pub const EVT_STAT_FRESH_GAS_FLOW_ACTIVE: MdcCode = MdcCode::new(202932);

/// `202934^MDC_EVT_STAT_FW_UPDATE_IN_PROGRESS^MDC`, partition 3.
pub const EVT_STAT_FW_UPDATE_IN_PROGRESS: MdcCode = MdcCode::new(202934);

/// `202936^MDC_EVT_STAT_GAS_SAMPLE_LINE_PURGING^MDC`, partition 3.
pub const EVT_STAT_GAS_SAMPLE_LINE_PURGING: MdcCode = MdcCode::new(202936);

/// `202938^MDC_EVT_STAT_GAS_ZEROING^MDC`, partition 3.
pub const EVT_STAT_GAS_ZEROING: MdcCode = MdcCode::new(202938);

/// `202940^MDC_EVT_STAT_LIGHT_SRC_INTENS_DAMPED^MDC`, partition 3.
pub const EVT_STAT_LIGHT_SRC_INTENS_DAMPED: MdcCode = MdcCode::new(202940);

/// `202942^MDC_EVT_STAT_LIGHT_SRC_INTENS_HI^MDC`, partition 3.
pub const EVT_STAT_LIGHT_SRC_INTENS_HI: MdcCode = MdcCode::new(202942);

/// `202944^MDC_EVT_STAT_LIGHT_SRC_INTENS_LO^MDC`, partition 3.
pub const EVT_STAT_LIGHT_SRC_INTENS_LO: MdcCode = MdcCode::new(202944);

/// `202946^MDC_EVT_STAT_LIGHT_SRC_INTENS_LO_SIG_QUAL^MDC`, partition 3.
pub const EVT_STAT_LIGHT_SRC_INTENS_LO_SIG_QUAL: MdcCode = MdcCode::new(202946);

/// `202948^MDC_EVT_STAT_LIGHT_SRC_NO_LIGHT^MDC`, partition 3.
pub const EVT_STAT_LIGHT_SRC_NO_LIGHT: MdcCode = MdcCode::new(202948);

/// `202950^MDC_EVT_STAT_MEAS_INITIALIZING^MDC`, partition 3.
pub const EVT_STAT_MEAS_INITIALIZING: MdcCode = MdcCode::new(202950);

/// `202952^MDC_EVT_STAT_MSMT_MANUAL^MDC`, partition 3.
pub const EVT_STAT_MSMT_MANUAL: MdcCode = MdcCode::new(202952);

/// `202954^MDC_EVT_STAT_MSMT_OFF^MDC`, partition 3.
pub const EVT_STAT_MSMT_OFF: MdcCode = MdcCode::new(202954);

/// `202956^MDC_EVT_STAT_MSMT_RETRY^MDC`, partition 3.
pub const EVT_STAT_MSMT_RETRY: MdcCode = MdcCode::new(202956);

/// `202958^MDC_EVT_STAT_MSMT_RUNNING^MDC`, partition 3.
pub const EVT_STAT_MSMT_RUNNING: MdcCode = MdcCode::new(202958);

/// `202960^MDC_EVT_STAT_MSMT_START^MDC`, partition 3.
pub const EVT_STAT_MSMT_START: MdcCode = MdcCode::new(202960);

/// `202962^MDC_EVT_STAT_MUSCLE_NOISE^MDC`, partition 3.
pub const EVT_STAT_MUSCLE_NOISE: MdcCode = MdcCode::new(202962);

/// `202964^MDC_EVT_STAT_NBP_CUFF_INFLAT_SPO2_INTERLOCK_ACTIVE^MDC`, partition 3.
pub const EVT_STAT_NBP_CUFF_INFLAT_SPO2_INTERLOCK_ACTIVE: MdcCode = MdcCode::new(202964);

/// `202966^MDC_EVT_STAT_NBP_DEFL_COMPL^MDC`, partition 3.
pub const EVT_STAT_NBP_DEFL_COMPL: MdcCode = MdcCode::new(202966);

/// `202968^MDC_EVT_STAT_NBP_INFL_START^MDC`, partition 3.
pub const EVT_STAT_NBP_INFL_START: MdcCode = MdcCode::new(202968);

/// `202970^MDC_EVT_STAT_NEB_MODE_CONTINUOUS^MDC`, partition 3.
pub const EVT_STAT_NEB_MODE_CONTINUOUS: MdcCode = MdcCode::new(202970);

/// `202972^MDC_EVT_STAT_NEB_MODE_OFF^MDC`, partition 3.
pub const EVT_STAT_NEB_MODE_OFF: MdcCode = MdcCode::new(202972);

/// `202974^MDC_EVT_STAT_NOISY^MDC`, partition 3.
pub const EVT_STAT_NOISY: MdcCode = MdcCode::new(202974);

/// `202976^MDC_EVT_STAT_NOT_SUPPORTED^MDC`, partition 3.
pub const EVT_STAT_NOT_SUPPORTED: MdcCode = MdcCode::new(202976);

/// `202978^MDC_EVT_STAT_O2_SENSOR_CALIBRATING^MDC`, partition 3.
pub const EVT_STAT_O2_SENSOR_CALIBRATING: MdcCode = MdcCode::new(202978);

/// `202980^MDC_EVT_STAT_PRESS_SRC_RANGE_OVER^MDC`, partition 3.
pub const EVT_STAT_PRESS_SRC_RANGE_OVER: MdcCode = MdcCode::new(202980);

/// `202982^MDC_EVT_STAT_PULSE_SRC_RANGE_OVER^MDC`, partition 3.
pub const EVT_STAT_PULSE_SRC_RANGE_OVER: MdcCode = MdcCode::new(202982);

/// `202984^MDC_EVT_STAT_REFERENCE_IN_USE^MDC`, partition 3.
pub const EVT_STAT_REFERENCE_IN_USE: MdcCode = MdcCode::new(202984);

/// `202986^MDC_EVT_STAT_REFERENCE_SETTING_RUNNING^MDC`, partition 3.
pub const EVT_STAT_REFERENCE_SETTING_RUNNING: MdcCode = MdcCode::new(202986);

/// `202988^MDC_EVT_STAT_REGIONAL_NERVE_BLOCK_SEARCH_RUNNING^MDC`, partition 3.
pub const EVT_STAT_REGIONAL_NERVE_BLOCK_SEARCH_RUNNING: MdcCode = MdcCode::new(202988);

/// `202990^MDC_EVT_STAT_SENSOR_CALIBRATING^MDC`, partition 3.
pub const EVT_STAT_SENSOR_CALIBRATING: MdcCode = MdcCode::new(202990);

/// `202992^MDC_EVT_STAT_SENSOR_CALIB_ERR^MDC`, partition 3.
pub const EVT_STAT_SENSOR_CALIB_ERR: MdcCode = MdcCode::new(202992);

/// `202994^MDC_EVT_STAT_SENSOR_CHK_AUTO_OFF^MDC`, partition 3.
pub const EVT_STAT_SENSOR_CHK_AUTO_OFF: MdcCode = MdcCode::new(202994);

/// `202996^MDC_EVT_STAT_SENSOR_CHK_RUNNING^MDC`, partition 3.
pub const EVT_STAT_SENSOR_CHK_RUNNING: MdcCode = MdcCode::new(202996);

/// `202998^MDC_EVT_STAT_SENSOR_UNCALIB^MDC`, partition 3.
pub const EVT_STAT_SENSOR_UNCALIB: MdcCode = MdcCode::new(202998);

/// `203000^MDC_EVT_STAT_SIG_PROC_ADAPTING^MDC`, partition 3.
pub const EVT_STAT_SIG_PROC_ADAPTING: MdcCode = MdcCode::new(203000);

/// `203002^MDC_EVT_STAT_SIG_PROC_ARRHY_OFF^MDC`, partition 3.
pub const EVT_STAT_SIG_PROC_ARRHY_OFF: MdcCode = MdcCode::new(203002);

/// `203004^MDC_EVT_STAT_SIG_PROC_ARRHY_SUSPENDED^MDC`, partition 3.
pub const EVT_STAT_SIG_PROC_ARRHY_SUSPENDED: MdcCode = MdcCode::new(203004);

/// `203006^MDC_EVT_STAT_SIMULATOR_CONN^MDC`, partition 3.
pub const EVT_STAT_SIMULATOR_CONN: MdcCode = MdcCode::new(203006);

/// `203008^MDC_EVT_STAT_SPIRO_ZEROING^MDC`, partition 3.
pub const EVT_STAT_SPIRO_ZEROING: MdcCode = MdcCode::new(203008);

/// `203010^MDC_EVT_STAT_SPO2_ELEVATED_TEMP_MODE^MDC`, partition 3.
pub const EVT_STAT_SPO2_ELEVATED_TEMP_MODE: MdcCode = MdcCode::new(203010);

/// `203012^MDC_EVT_STAT_SPO2_PULS_SEARCH^MDC`, partition 3.
pub const EVT_STAT_SPO2_PULS_SEARCH: MdcCode = MdcCode::new(203012);

/// `203014^MDC_EVT_STAT_SPONT_BREATH_TRIAL_COMPLETED^MDC`, partition 3.
pub const EVT_STAT_SPONT_BREATH_TRIAL_COMPLETED: MdcCode = MdcCode::new(203014);

/// `203016^MDC_EVT_STAT_SPONT_BREATH_TRIAL_UNSUCCESSFUL^MDC`, partition 3.
pub const EVT_STAT_SPONT_BREATH_TRIAL_UNSUCCESSFUL: MdcCode = MdcCode::new(203016);

/// `203018^MDC_EVT_STAT_STABILIZING^MDC`, partition 3.
pub const EVT_STAT_STABILIZING: MdcCode = MdcCode::new(203018);

/// `203020^MDC_EVT_STAT_STIM_TETANIC_RUNNING^MDC`, partition 3.
pub const EVT_STAT_STIM_TETANIC_RUNNING: MdcCode = MdcCode::new(203020);

/// `203022^MDC_EVT_STAT_SUPRAMAX_SEARCH_RUNNING^MDC`, partition 3.
pub const EVT_STAT_SUPRAMAX_SEARCH_RUNNING: MdcCode = MdcCode::new(203022);

/// `203024^MDC_EVT_STAT_SVC_MODE^MDC`, partition 3.
pub const EVT_STAT_SVC_MODE: MdcCode = MdcCode::new(203024);

/// `203026^MDC_EVT_STAT_VENT_PAT_CIRCUIT_NON_CIRCLE_SELECTED^MDC`, partition 3.
pub const EVT_STAT_VENT_PAT_CIRCUIT_NON_CIRCLE_SELECTED: MdcCode = MdcCode::new(203026);

/// `203028^MDC_EVT_STAT_VOL_AWAY_TIDAL_NOT_ACHIEVED^MDC`, partition 3.
pub const EVT_STAT_VOL_AWAY_TIDAL_NOT_ACHIEVED: MdcCode = MdcCode::new(203028);

/// `203030^MDC_EVT_STAT_ZERO_ACCEPTED^MDC`, partition 3.
pub const EVT_STAT_ZERO_ACCEPTED: MdcCode = MdcCode::new(203030);

/// `203032^MDC_EVT_STAT_MSMT_COMPLETE^MDC`, partition 3.
pub const EVT_STAT_MSMT_COMPLETE: MdcCode = MdcCode::new(203032);

/// `203034^MDC_EVT_STAT_MSMT_ABORTED^MDC`, partition 3.
pub const EVT_STAT_MSMT_ABORTED: MdcCode = MdcCode::new(203034);

/// `203036^MDC_EVT_STAT_MSMT_FAILED^MDC`, partition 3.
pub const EVT_STAT_MSMT_FAILED: MdcCode = MdcCode::new(203036);

/// `203266^MDC_EVT_ADVIS_CHK^MDC`, partition 3.
pub const EVT_ADVIS_CHK: MdcCode = MdcCode::new(203266);

/// `203268^MDC_EVT_ADVIS_CALIB_CHK^MDC`, partition 3.
pub const EVT_ADVIS_CALIB_CHK: MdcCode = MdcCode::new(203268);

/// `203270^MDC_EVT_ADVIS_CALIB_REQD^MDC`, partition 3.
pub const EVT_ADVIS_CALIB_REQD: MdcCode = MdcCode::new(203270);

/// `203272^MDC_EVT_ADVIS_CALIB_AND_ZERO_CHK^MDC`, partition 3.
pub const EVT_ADVIS_CALIB_AND_ZERO_CHK: MdcCode = MdcCode::new(203272);

/// `203274^MDC_EVT_ADVIS_CONFIG_CHK^MDC`, partition 3.
pub const EVT_ADVIS_CONFIG_CHK: MdcCode = MdcCode::new(203274);

/// `203276^MDC_EVT_ADVIS_SETTINGS_CHK^MDC`, partition 3.
pub const EVT_ADVIS_SETTINGS_CHK: MdcCode = MdcCode::new(203276);

/// `203278^MDC_EVT_ADVIS_SETUP_CHK^MDC`, partition 3.
pub const EVT_ADVIS_SETUP_CHK: MdcCode = MdcCode::new(203278);

/// `203280^MDC_EVT_ADVIS_SRC_CHK^MDC`, partition 3.
pub const EVT_ADVIS_SRC_CHK: MdcCode = MdcCode::new(203280);

/// `203282^MDC_EVT_ADVIS_ZERO_CHK^MDC`, partition 3.
pub const EVT_ADVIS_ZERO_CHK: MdcCode = MdcCode::new(203282);

/// `203284^MDC_EVT_ADVIS_BATT_COND^MDC`, partition 3.
pub const EVT_ADVIS_BATT_COND: MdcCode = MdcCode::new(203284);

/// `203286^MDC_EVT_ADVIS_BATT_REPLACE^MDC`, partition 3.
pub const EVT_ADVIS_BATT_REPLACE: MdcCode = MdcCode::new(203286);

/// `203288^MDC_EVT_ADVIS_CABLE_CHK^MDC`, partition 3.
pub const EVT_ADVIS_CABLE_CHK: MdcCode = MdcCode::new(203288);

/// `203290^MDC_EVT_ADVIS_CO2_SENSOR_CHK^MDC`, partition 3.
pub const EVT_ADVIS_CO2_SENSOR_CHK: MdcCode = MdcCode::new(203290);

/// `203292^MDC_EVT_ADVIS_COMM_CABLE_CHK^MDC`, partition 3.
pub const EVT_ADVIS_COMM_CABLE_CHK: MdcCode = MdcCode::new(203292);

/// `203294^MDC_EVT_ADVIS_DISPOS_REPLACE^MDC`, partition 3.
pub const EVT_ADVIS_DISPOS_REPLACE: MdcCode = MdcCode::new(203294);

/// `203296^MDC_EVT_ADVIS_GAS_AGENT_CHK^MDC`, partition 3.
pub const EVT_ADVIS_GAS_AGENT_CHK: MdcCode = MdcCode::new(203296);

/// `203298^MDC_EVT_ADVIS_LEAD_CHK^MDC`, partition 3.
pub const EVT_ADVIS_LEAD_CHK: MdcCode = MdcCode::new(203298);

/// `203300^MDC_EVT_ADVIS_O2_SENSOR_CHK^MDC`, partition 3.
pub const EVT_ADVIS_O2_SENSOR_CHK: MdcCode = MdcCode::new(203300);

/// `203302^MDC_EVT_ADVIS_REC_PAPER_REPLACE^MDC`, partition 3.
pub const EVT_ADVIS_REC_PAPER_REPLACE: MdcCode = MdcCode::new(203302);

/// `203304^MDC_EVT_ADVIS_SENSOR_CHK^MDC`, partition 3.
pub const EVT_ADVIS_SENSOR_CHK: MdcCode = MdcCode::new(203304);

/// `203306^MDC_EVT_ADVIS_STATUS_LOG_CHK^MDC`, partition 3.
pub const EVT_ADVIS_STATUS_LOG_CHK: MdcCode = MdcCode::new(203306);

/// `203310^MDC_EVT_ADVIS_VOL_SENSOR_CHK^MDC`, partition 3.
pub const EVT_ADVIS_VOL_SENSOR_CHK: MdcCode = MdcCode::new(203310);

/// `203312^MDC_EVT_ADVIS_GAIN_DECR^MDC`, partition 3.
pub const EVT_ADVIS_GAIN_DECR: MdcCode = MdcCode::new(203312);

/// `203314^MDC_EVT_ADVIS_GAIN_INCR^MDC`, partition 3.
pub const EVT_ADVIS_GAIN_INCR: MdcCode = MdcCode::new(203314);

/// `203316^MDC_EVT_ADVIS_TIME_CHK^MDC`, partition 3.
pub const EVT_ADVIS_TIME_CHK: MdcCode = MdcCode::new(203316);

/// `203318^MDC_EVT_ADVIS_UNIT_CHK^MDC`, partition 3.
pub const EVT_ADVIS_UNIT_CHK: MdcCode = MdcCode::new(203318);

/// `203320^MDC_EVT_ADVIS_PUMP_SYRINGE_REPLACE_WARN^MDC`, partition 3.
pub const EVT_ADVIS_PUMP_SYRINGE_REPLACE_WARN: MdcCode = MdcCode::new(203320);

/// `203322^MDC_EVT_ADVIS_PUMP_SYRINGE_REPLACE_IMMED^MDC`, partition 3.
pub const EVT_ADVIS_PUMP_SYRINGE_REPLACE_IMMED: MdcCode = MdcCode::new(203322);

/// `203324^MDC_EVT_ADVIS_VENT_WATER_TRAP_CHK^MDC`, partition 3.
pub const EVT_ADVIS_VENT_WATER_TRAP_CHK: MdcCode = MdcCode::new(203324);

/// `203326^MDC_EVT_ADVIS_VAPORISER_CHK_DISCONN^MDC`, partition 3.
pub const EVT_ADVIS_VAPORISER_CHK_DISCONN: MdcCode = MdcCode::new(203326);

/// `203328^MDC_EVT_ADVIS_VENT_PRESS_AWAY_CHK^MDC`, partition 3.
pub const EVT_ADVIS_VENT_PRESS_AWAY_CHK: MdcCode = MdcCode::new(203328);

/// `203330^MDC_EVT_ADVIS_VENT_FLOW_SENSOR_CHK^MDC`, partition 3.
pub const EVT_ADVIS_VENT_FLOW_SENSOR_CHK: MdcCode = MdcCode::new(203330);

/// `203332^MDC_EVT_ADVIS_VENT_FLOW_CALIB^MDC`, partition 3.
pub const EVT_ADVIS_VENT_FLOW_CALIB: MdcCode = MdcCode::new(203332);

/// `203334^MDC_EVT_ADVIS_VENT_MIX_IRIS_CALIB^MDC`, partition 3.
pub const EVT_ADVIS_VENT_MIX_IRIS_CALIB: MdcCode = MdcCode::new(203334);

/// `203336^MDC_EVT_ADVIS_VENT_AIR_SUPP_CHK^MDC`, partition 3.
pub const EVT_ADVIS_VENT_AIR_SUPP_CHK: MdcCode = MdcCode::new(203336);

/// `203338^MDC_EVT_ADVIS_VENT_EXP_VALVE_CHK^MDC`, partition 3.
pub const EVT_ADVIS_VENT_EXP_VALVE_CHK: MdcCode = MdcCode::new(203338);

/// `203341^MDC_EVT_ADVIS_MAINT_NEEDED^MDC`, partition 3.
pub const EVT_ADVIS_MAINT_NEEDED: MdcCode = MdcCode::new(203341);

/// `203342^MDC_EVT_ADVIS_ACTION_REQD^MDC`, partition 3.
pub const EVT_ADVIS_ACTION_REQD: MdcCode = MdcCode::new(203342);

/// `203344^MDC_EVT_ADVIS_ADAPTER_CALIB_CHK^MDC`, partition 3.
pub const EVT_ADVIS_ADAPTER_CALIB_CHK: MdcCode = MdcCode::new(203344);

/// `203346^MDC_EVT_ADVIS_ADAPTER_CHK^MDC`, partition 3.
pub const EVT_ADVIS_ADAPTER_CHK: MdcCode = MdcCode::new(203346);

/// `203348^MDC_EVT_ADVIS_BATT_ABSENT^MDC`, partition 3.
pub const EVT_ADVIS_BATT_ABSENT: MdcCode = MdcCode::new(203348);

/// `203350^MDC_EVT_ADVIS_BATT_CHARGE^MDC`, partition 3.
pub const EVT_ADVIS_BATT_CHARGE: MdcCode = MdcCode::new(203350);

/// `203352^MDC_EVT_ADVIS_BATT_CHECK^MDC`, partition 3.
pub const EVT_ADVIS_BATT_CHECK: MdcCode = MdcCode::new(203352);

/// `203354^MDC_EVT_ADVIS_BATT_LIFETIME^MDC`, partition 3.
pub const EVT_ADVIS_BATT_LIFETIME: MdcCode = MdcCode::new(203354);

/// `203356^MDC_EVT_ADVIS_BATT_TEMP_HI^MDC`, partition 3.
pub const EVT_ADVIS_BATT_TEMP_HI: MdcCode = MdcCode::new(203356);

/// `203358^MDC_EVT_ADVIS_BATT_UNRECOGNIZED^MDC`, partition 3.
pub const EVT_ADVIS_BATT_UNRECOGNIZED: MdcCode = MdcCode::new(203358);

/// `203360^MDC_EVT_ADVIS_BIS_SQI_LO_LT_50^MDC`, partition 3.
pub const EVT_ADVIS_BIS_SQI_LO_LT_50: MdcCode = MdcCode::new(203360);

/// `203362^MDC_EVT_ADVIS_BSA_REQD^MDC`, partition 3.
pub const EVT_ADVIS_BSA_REQD: MdcCode = MdcCode::new(203362);

/// `203364^MDC_EVT_ADVIS_CALIB_DATA_CORRUPT_SVC_REQD^MDC`, partition 3.
pub const EVT_ADVIS_CALIB_DATA_CORRUPT_SVC_REQD: MdcCode = MdcCode::new(203364);

/// `203366^MDC_EVT_ADVIS_CALIB_INVIVO_DRAW_BLOOD^MDC`, partition 3.
pub const EVT_ADVIS_CALIB_INVIVO_DRAW_BLOOD: MdcCode = MdcCode::new(203366);

/// `203368^MDC_EVT_ADVIS_CALIB_INVIVO_ENTER_LAB_RESULTS^MDC`, partition 3.
pub const EVT_ADVIS_CALIB_INVIVO_ENTER_LAB_RESULTS: MdcCode = MdcCode::new(203368);

/// `203370^MDC_EVT_ADVIS_CAPAC_FUNC_RESIDUAL_CALC_FAIL^MDC`, partition 3.
pub const EVT_ADVIS_CAPAC_FUNC_RESIDUAL_CALC_FAIL: MdcCode = MdcCode::new(203370);

/// `203372^MDC_EVT_ADVIS_CAPAC_FUNC_RESIDUAL_CALC_MISSED^MDC`, partition 3.
pub const EVT_ADVIS_CAPAC_FUNC_RESIDUAL_CALC_MISSED: MdcCode = MdcCode::new(203372);

/// `203374^MDC_EVT_ADVIS_CDS_VENT_SBT_SUCCESSFUL^MDC`, partition 3.
pub const EVT_ADVIS_CDS_VENT_SBT_SUCCESSFUL: MdcCode = MdcCode::new(203374);

/// `203376^MDC_EVT_ADVIS_CHANGE_SCALE^MDC`, partition 3.
pub const EVT_ADVIS_CHANGE_SCALE: MdcCode = MdcCode::new(203376);

/// `203378^MDC_EVT_ADVIS_CHANGE_SITE^MDC`, partition 3.
pub const EVT_ADVIS_CHANGE_SITE: MdcCode = MdcCode::new(203378);

/// `203380^MDC_EVT_ADVIS_CHECK_SITE_TIME^MDC`, partition 3.
pub const EVT_ADVIS_CHECK_SITE_TIME: MdcCode = MdcCode::new(203380);

/// `203382^MDC_EVT_ADVIS_CHK_REQD^MDC`, partition 3.
pub const EVT_ADVIS_CHK_REQD: MdcCode = MdcCode::new(203382);

/// `203384^MDC_EVT_ADVIS_CO2_ADAPTER_CHK^MDC`, partition 3.
pub const EVT_ADVIS_CO2_ADAPTER_CHK: MdcCode = MdcCode::new(203384);

/// `203386^MDC_EVT_ADVIS_CO2_SENSOR_TEMP_HI^MDC`, partition 3.
pub const EVT_ADVIS_CO2_SENSOR_TEMP_HI: MdcCode = MdcCode::new(203386);

/// `203388^MDC_EVT_ADVIS_DEACT^MDC`, partition 3.
pub const EVT_ADVIS_DEACT: MdcCode = MdcCode::new(203388);

/// `203390^MDC_EVT_ADVIS_DEVICE_CHK_REQD^MDC`, partition 3.
pub const EVT_ADVIS_DEVICE_CHK_REQD: MdcCode = MdcCode::new(203390);

/// `203392^MDC_EVT_ADVIS_DEVICE_TEMP_HI^MDC`, partition 3.
pub const EVT_ADVIS_DEVICE_TEMP_HI: MdcCode = MdcCode::new(203392);

/// `203394^MDC_EVT_ADVIS_DEVICE_TEMP_HI_MOVE_TO_COOLER_LOC^MDC`, partition 3.
pub const EVT_ADVIS_DEVICE_TEMP_HI_MOVE_TO_COOLER_LOC: MdcCode = MdcCode::new(203394);

/// `203396^MDC_EVT_ADVIS_DEV_FALL_DETECT^MDC`, partition 3.
pub const EVT_ADVIS_DEV_FALL_DETECT: MdcCode = MdcCode::new(203396);

/// `203398^MDC_EVT_ADVIS_ECG_SRC_CHK^MDC`, partition 3.
pub const EVT_ADVIS_ECG_SRC_CHK: MdcCode = MdcCode::new(203398);

/// `203400^MDC_EVT_ADVIS_EMG_ELECTRODES_CHK^MDC`, partition 3.
pub const EVT_ADVIS_EMG_ELECTRODES_CHK: MdcCode = MdcCode::new(203400);

/// `203402^MDC_EVT_ADVIS_GAS_SAMPLE_FLOW_DEVIATION^MDC`, partition 3.
pub const EVT_ADVIS_GAS_SAMPLE_FLOW_DEVIATION: MdcCode = MdcCode::new(203402);

/// `203404^MDC_EVT_ADVIS_GAS_SAMPLE_LINE_CHK^MDC`, partition 3.
pub const EVT_ADVIS_GAS_SAMPLE_LINE_CHK: MdcCode = MdcCode::new(203404);

/// `203406^MDC_EVT_ADVIS_GAS_SAMPLE_OUT_CHK^MDC`, partition 3.
pub const EVT_ADVIS_GAS_SAMPLE_OUT_CHK: MdcCode = MdcCode::new(203406);

/// `203408^MDC_EVT_ADVIS_NBP_MSMT_MEAN_ONLY^MDC`, partition 3.
pub const EVT_ADVIS_NBP_MSMT_MEAN_ONLY: MdcCode = MdcCode::new(203408);

/// `203410^MDC_EVT_ADVIS_NBP_SEQ_COMPLETED^MDC`, partition 3.
pub const EVT_ADVIS_NBP_SEQ_COMPLETED: MdcCode = MdcCode::new(203410);

/// `203412^MDC_EVT_ADVIS_NURSE_CALL^MDC`, partition 3.
pub const EVT_ADVIS_NURSE_CALL: MdcCode = MdcCode::new(203412);

/// `203414^MDC_EVT_ADVIS_PASSWORD_CHK^MDC`, partition 3.
pub const EVT_ADVIS_PASSWORD_CHK: MdcCode = MdcCode::new(203414);

/// `203416^MDC_EVT_ADVIS_PATIENT_ACTIVITY_DETECTED_DURING_CBM^MDC`, partition 3.
pub const EVT_ADVIS_PATIENT_ACTIVITY_DETECTED_DURING_CBM: MdcCode = MdcCode::new(203416);

/// `203418^MDC_EVT_ADVIS_PATIENT_CONFLICT^MDC`, partition 3.
pub const EVT_ADVIS_PATIENT_CONFLICT: MdcCode = MdcCode::new(203418);

/// `203420^MDC_EVT_ADVIS_PAT_AGE_CHK^MDC`, partition 3.
pub const EVT_ADVIS_PAT_AGE_CHK: MdcCode = MdcCode::new(203420);

/// `203422^MDC_EVT_ADVIS_PRESSURE_RELIEF_VALVE_OPENED^MDC`, partition 3.
pub const EVT_ADVIS_PRESSURE_RELIEF_VALVE_OPENED: MdcCode = MdcCode::new(203422);

/// `203424^MDC_EVT_ADVIS_PRESUMED_CVP^MDC`, partition 3.
pub const EVT_ADVIS_PRESUMED_CVP: MdcCode = MdcCode::new(203424);

/// `203426^MDC_EVT_ADVIS_PUMP_OFF^MDC`, partition 3.
pub const EVT_ADVIS_PUMP_OFF: MdcCode = MdcCode::new(203426);

/// `203428^MDC_EVT_ADVIS_PWR_OFF^MDC`, partition 3.
pub const EVT_ADVIS_PWR_OFF: MdcCode = MdcCode::new(203428);

/// `203430^MDC_EVT_ADVIS_PWR_OVER^MDC`, partition 3.
pub const EVT_ADVIS_PWR_OVER: MdcCode = MdcCode::new(203430);

/// `203432^MDC_EVT_ADVIS_REC_PAPER_SIZE^MDC`, partition 3.
pub const EVT_ADVIS_REC_PAPER_SIZE: MdcCode = MdcCode::new(203432);

/// `203434^MDC_EVT_ADVIS_REFERENCE_SETTING_NOT_STABLE^MDC`, partition 3.
pub const EVT_ADVIS_REFERENCE_SETTING_NOT_STABLE: MdcCode = MdcCode::new(203434);

/// `203436^MDC_EVT_ADVIS_REPORT_SERVER_NOT_AVAILABLE^MDC`, partition 3.
pub const EVT_ADVIS_REPORT_SERVER_NOT_AVAILABLE: MdcCode = MdcCode::new(203436);

/// `203438^MDC_EVT_ADVIS_RESPONSE_STRENGTH_TOO_WEAK^MDC`, partition 3.
pub const EVT_ADVIS_RESPONSE_STRENGTH_TOO_WEAK: MdcCode = MdcCode::new(203438);

/// `203440^MDC_EVT_ADVIS_SENSOR_EXPIRED^MDC`, partition 3.
pub const EVT_ADVIS_SENSOR_EXPIRED: MdcCode = MdcCode::new(203440);

/// `203442^MDC_EVT_ADVIS_SENSOR_TEMP_HI_MOVE_TO_COOLER_LOC^MDC`, partition 3.
pub const EVT_ADVIS_SENSOR_TEMP_HI_MOVE_TO_COOLER_LOC: MdcCode = MdcCode::new(203442);

/// `203444^MDC_EVT_ADVIS_SERVICE_REQD^MDC`, partition 3.
pub const EVT_ADVIS_SERVICE_REQD: MdcCode = MdcCode::new(203444);

/// `203446^MDC_EVT_ADVIS_SETTING_CHK^MDC`, partition 3.
pub const EVT_ADVIS_SETTING_CHK: MdcCode = MdcCode::new(203446);

/// `203448^MDC_EVT_ADVIS_SIG_LOST^MDC`, partition 3.
pub const EVT_ADVIS_SIG_LOST: MdcCode = MdcCode::new(203448);

/// `203450^MDC_EVT_ADVIS_SPEAKER_SETUP_CHK^MDC`, partition 3.
pub const EVT_ADVIS_SPEAKER_SETUP_CHK: MdcCode = MdcCode::new(203450);

/// `203452^MDC_EVT_ADVIS_STIM_ELECTRODES_CHK^MDC`, partition 3.
pub const EVT_ADVIS_STIM_ELECTRODES_CHK: MdcCode = MdcCode::new(203452);

/// `203454^MDC_EVT_ADVIS_SUPRAMAX_NOT_FOUND^MDC`, partition 3.
pub const EVT_ADVIS_SUPRAMAX_NOT_FOUND: MdcCode = MdcCode::new(203454);

/// `203456^MDC_EVT_ADVIS_SVC_DATE_APPROACHING^MDC`, partition 3.
pub const EVT_ADVIS_SVC_DATE_APPROACHING: MdcCode = MdcCode::new(203456);

/// `203458^MDC_EVT_ADVIS_SVC_DATE_REACHED^MDC`, partition 3.
pub const EVT_ADVIS_SVC_DATE_REACHED: MdcCode = MdcCode::new(203458);

/// `203460^MDC_EVT_ADVIS_SVC_REQD^MDC`, partition 3.
pub const EVT_ADVIS_SVC_REQD: MdcCode = MdcCode::new(203460);

/// `203462^MDC_EVT_ADVIS_SW_LICENSE_REQD^MDC`, partition 3.
pub const EVT_ADVIS_SW_LICENSE_REQD: MdcCode = MdcCode::new(203462);

/// `203464^MDC_EVT_ADVIS_VAPORIZER_CHK_DISCONN^MDC`, partition 3.
pub const EVT_ADVIS_VAPORIZER_CHK_DISCONN: MdcCode = MdcCode::new(203464);

/// `203466^MDC_EVT_ADVIS_VENT_BAG_VENT_SWITCH_INCORRECT^MDC`, partition 3.
pub const EVT_ADVIS_VENT_BAG_VENT_SWITCH_INCORRECT: MdcCode = MdcCode::new(203466);

/// `203468^MDC_EVT_ADVIS_VENT_CHK^MDC`, partition 3.
pub const EVT_ADVIS_VENT_CHK: MdcCode = MdcCode::new(203468);

/// `203470^MDC_EVT_ADVIS_VENT_MODE_APNEA_BACKUP^MDC`, partition 3.
pub const EVT_ADVIS_VENT_MODE_APNEA_BACKUP: MdcCode = MdcCode::new(203470);

/// `203472^MDC_EVT_ADVIS_VENT_MODE_APNEA_VENTILATION^MDC`, partition 3.
pub const EVT_ADVIS_VENT_MODE_APNEA_VENTILATION: MdcCode = MdcCode::new(203472);

/// `203474^MDC_EVT_ADVIS_VENT_MODE_BACKUP^MDC`, partition 3.
pub const EVT_ADVIS_VENT_MODE_BACKUP: MdcCode = MdcCode::new(203474);

/// `203476^MDC_EVT_ADVIS_VENT_VOL_MINUTE_LIMIT_LO_INCREASE^MDC`, partition 3.
pub const EVT_ADVIS_VENT_VOL_MINUTE_LIMIT_LO_INCREASE: MdcCode = MdcCode::new(203476);

/// `203478^MDC_EVT_ADVIS_WARMING^MDC`, partition 3.
pub const EVT_ADVIS_WARMING: MdcCode = MdcCode::new(203478);

/// `203480^MDC_EVT_ADVIS_WATER_TRAP_CHK^MDC`, partition 3.
pub const EVT_ADVIS_WATER_TRAP_CHK: MdcCode = MdcCode::new(203480);

/// `203482^MDC_EVT_ADVIS_WATER_TRAP_REPLACE^MDC`, partition 3.
pub const EVT_ADVIS_WATER_TRAP_REPLACE: MdcCode = MdcCode::new(203482);

/// `203484^MDC_EVT_ADVIS_ZERO_REQD^MDC`, partition 3.
pub const EVT_ADVIS_ZERO_REQD: MdcCode = MdcCode::new(203484);

/// `203486^MDC_EVT_ADVIS_PROG_REMINDER^MDC`, partition 3.
pub const EVT_ADVIS_PROG_REMINDER: MdcCode = MdcCode::new(203486);

/// `203488^MDC_EVT_ADVIS_SYRINGE_SHOULD_BE_REMOVED^MDC`, partition 3.
pub const EVT_ADVIS_SYRINGE_SHOULD_BE_REMOVED: MdcCode = MdcCode::new(203488);

/// `203490^MDC_EVT_ADVIS_FLOW_CHK^MDC`, partition 3.
pub const EVT_ADVIS_FLOW_CHK: MdcCode = MdcCode::new(203490);

/// `203492^MDC_EVT_ADVIS_SETTING_UPDATED^MDC`, partition 3.
pub const EVT_ADVIS_SETTING_UPDATED: MdcCode = MdcCode::new(203492);

/// `203494^MDC_EVT_ADVIS_WAITING_FOR_CONFIRMATION_OR_START^MDC`, partition 3.
pub const EVT_ADVIS_WAITING_FOR_CONFIRMATION_OR_START: MdcCode = MdcCode::new(203494);

/// `203496^MDC_EVT_ADVIS_WAITING_FOR_INPUT^MDC`, partition 3.
pub const EVT_ADVIS_WAITING_FOR_INPUT: MdcCode = MdcCode::new(203496);

/// `203498^MDC_EVT_ADVIS_MAC_VALUE_HI^MDC`, partition 3.
pub const EVT_ADVIS_MAC_VALUE_HI: MdcCode = MdcCode::new(203498);

/// `203500^MDC_EVT_ADVIS_RUNNING_ON_O2_CYLINDER^MDC`, partition 3.
pub const EVT_ADVIS_RUNNING_ON_O2_CYLINDER: MdcCode = MdcCode::new(203500);

/// `203502^MDC_EVT_ADVIS_RUNNING_ON_AIR_CYLINDER^MDC`, partition 3.
pub const EVT_ADVIS_RUNNING_ON_AIR_CYLINDER: MdcCode = MdcCode::new(203502);

/// `203504^MDC_EVT_ADVIS_RUNNING_ON_N2O_CYLINDER^MDC`, partition 3.
pub const EVT_ADVIS_RUNNING_ON_N2O_CYLINDER: MdcCode = MdcCode::new(203504);

/// `203506^MDC_EVT_ADVIS_BATT_TEMP_LO^MDC`, partition 3.
pub const EVT_ADVIS_BATT_TEMP_LO: MdcCode = MdcCode::new(203506);

/// `203776^MDC_EVT_LS_DEVICE^MDC`, partition 3.
pub const EVT_LS_DEVICE: MdcCode = MdcCode::new(203776);

/// `203778^MDC_EVT_LS_PERSON^MDC`, partition 3.
pub const EVT_LS_PERSON: MdcCode = MdcCode::new(203778);

/// `203780^MDC_EVT_LS_MOVEMENT^MDC`, partition 3.
pub const EVT_LS_MOVEMENT: MdcCode = MdcCode::new(203780);

/// `203782^MDC_EVT_LS_BOUNDARY^MDC`, partition 3.
pub const EVT_LS_BOUNDARY: MdcCode = MdcCode::new(203782);

/// `203784^MDC_EVT_LS_COLOCATION^MDC`, partition 3.
pub const EVT_LS_COLOCATION: MdcCode = MdcCode::new(203784);

/// `203786^MDC_EVT_LS_DWELL^MDC`, partition 3.
pub const EVT_LS_DWELL: MdcCode = MdcCode::new(203786);

/// `203788^MDC_EVT_LS_ACCELEROMETER^MDC`, partition 3.
pub const EVT_LS_ACCELEROMETER: MdcCode = MdcCode::new(203788);

/// `203790^MDC_EVT_LS_TAMPER^MDC`, partition 3.
pub const EVT_LS_TAMPER: MdcCode = MdcCode::new(203790);

/// `203792^MDC_EVT_LS_INTERACTION^MDC`, partition 3.
pub const EVT_LS_INTERACTION: MdcCode = MdcCode::new(203792);

/// `203794^MDC_EVT_LS_MISSING^MDC`, partition 3.
pub const EVT_LS_MISSING: MdcCode = MdcCode::new(203794);

/// `203796^MDC_EVT_LS_ENVIRONMENT^MDC`, partition 3.
pub const EVT_LS_ENVIRONMENT: MdcCode = MdcCode::new(203796);

/// `203798^MDC_EVT_LS_BATTERY^MDC`, partition 3.
pub const EVT_LS_BATTERY: MdcCode = MdcCode::new(203798);

/// `204800^MDC_EVT_DEVICE_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_ALARM_OFF: MdcCode = MdcCode::new(204800);

/// `204802^MDC_EVT_DEVICE_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(204802);

/// `204804^MDC_EVT_DEVICE_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_AUDIO_OFF: MdcCode = MdcCode::new(204804);

/// `204806^MDC_EVT_DEVICE_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(204806);

/// `204808^MDC_EVT_DEVICE_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(204808);

/// `204810^MDC_EVT_DEVICE_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(204810);

/// `204812^MDC_EVT_DEVICE_AIS_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_ENABLED: MdcCode = MdcCode::new(204812);

/// `204814^MDC_EVT_DEVICE_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(204814);

/// `204816^MDC_EVT_DEVICE_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(204816);

/// `204818^MDC_EVT_DEVICE_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(204818);

/// `204820^MDC_EVT_DEVICE_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(204820);

/// `204832^MDC_EVT_DEVICE_AIS_PL_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_ALARM_OFF: MdcCode = MdcCode::new(204832);

/// `204834^MDC_EVT_DEVICE_AIS_PL_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_ALARM_PAUSED: MdcCode = MdcCode::new(204834);

/// `204836^MDC_EVT_DEVICE_AIS_PL_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_AUDIO_OFF: MdcCode = MdcCode::new(204836);

/// `204838^MDC_EVT_DEVICE_AIS_PL_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_AUDIO_PAUSED: MdcCode = MdcCode::new(204838);

/// `204840^MDC_EVT_DEVICE_AIS_PL_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(204840);

/// `204842^MDC_EVT_DEVICE_AIS_PL_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(204842);

/// `204844^MDC_EVT_DEVICE_AIS_PL_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_ENABLED: MdcCode = MdcCode::new(204844);

/// `204846^MDC_EVT_DEVICE_AIS_PL_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(204846);

/// `204848^MDC_EVT_DEVICE_AIS_PL_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(204848);

/// `204850^MDC_EVT_DEVICE_AIS_PL_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(204850);

/// `204852^MDC_EVT_DEVICE_AIS_PL_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PL_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(204852);

/// `204864^MDC_EVT_DEVICE_AIS_PML_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_ALARM_OFF: MdcCode = MdcCode::new(204864);

/// `204866^MDC_EVT_DEVICE_AIS_PML_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_ALARM_PAUSED: MdcCode = MdcCode::new(204866);

/// `204868^MDC_EVT_DEVICE_AIS_PML_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_AUDIO_OFF: MdcCode = MdcCode::new(204868);

/// `204870^MDC_EVT_DEVICE_AIS_PML_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_AUDIO_PAUSED: MdcCode = MdcCode::new(204870);

/// `204872^MDC_EVT_DEVICE_AIS_PML_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(204872);

/// `204874^MDC_EVT_DEVICE_AIS_PML_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(204874);

/// `204876^MDC_EVT_DEVICE_AIS_PML_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_ENABLED: MdcCode = MdcCode::new(204876);

/// `204878^MDC_EVT_DEVICE_AIS_PML_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(204878);

/// `204880^MDC_EVT_DEVICE_AIS_PML_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(204880);

/// `204882^MDC_EVT_DEVICE_AIS_PML_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(204882);

/// `204884^MDC_EVT_DEVICE_AIS_PML_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PML_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(204884);

/// `204896^MDC_EVT_DEVICE_AIS_SOME_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_ALARM_OFF: MdcCode = MdcCode::new(204896);

/// `204898^MDC_EVT_DEVICE_AIS_SOME_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_ALARM_PAUSED: MdcCode = MdcCode::new(204898);

/// `204900^MDC_EVT_DEVICE_AIS_SOME_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_AUDIO_OFF: MdcCode = MdcCode::new(204900);

/// `204902^MDC_EVT_DEVICE_AIS_SOME_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_AUDIO_PAUSED: MdcCode = MdcCode::new(204902);

/// `204904^MDC_EVT_DEVICE_AIS_SOME_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(204904);

/// `204906^MDC_EVT_DEVICE_AIS_SOME_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(204906);

/// `204908^MDC_EVT_DEVICE_AIS_SOME_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_ENABLED: MdcCode = MdcCode::new(204908);

/// `204910^MDC_EVT_DEVICE_AIS_SOME_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(204910);

/// `204912^MDC_EVT_DEVICE_AIS_SOME_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(204912);

/// `204914^MDC_EVT_DEVICE_AIS_SOME_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(204914);

/// `204916^MDC_EVT_DEVICE_AIS_SOME_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(204916);

/// `204928^MDC_EVT_DEVICE_AIS_SOME_PL_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_ALARM_OFF: MdcCode = MdcCode::new(204928);

/// `204930^MDC_EVT_DEVICE_AIS_SOME_PL_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_ALARM_PAUSED: MdcCode = MdcCode::new(204930);

/// `204932^MDC_EVT_DEVICE_AIS_SOME_PL_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_AUDIO_OFF: MdcCode = MdcCode::new(204932);

/// `204934^MDC_EVT_DEVICE_AIS_SOME_PL_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_AUDIO_PAUSED: MdcCode = MdcCode::new(204934);

/// `204936^MDC_EVT_DEVICE_AIS_SOME_PL_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(204936);

/// `204938^MDC_EVT_DEVICE_AIS_SOME_PL_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(204938);

/// `204940^MDC_EVT_DEVICE_AIS_SOME_PL_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_ENABLED: MdcCode = MdcCode::new(204940);

/// `204942^MDC_EVT_DEVICE_AIS_SOME_PL_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(204942);

/// `204944^MDC_EVT_DEVICE_AIS_SOME_PL_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(204944);

/// `204946^MDC_EVT_DEVICE_AIS_SOME_PL_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(204946);

/// `204948^MDC_EVT_DEVICE_AIS_SOME_PL_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PL_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(204948);

/// `204960^MDC_EVT_DEVICE_AIS_SOME_PML_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_ALARM_OFF: MdcCode = MdcCode::new(204960);

/// `204962^MDC_EVT_DEVICE_AIS_SOME_PML_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_ALARM_PAUSED: MdcCode = MdcCode::new(204962);

/// `204964^MDC_EVT_DEVICE_AIS_SOME_PML_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_AUDIO_OFF: MdcCode = MdcCode::new(204964);

/// `204966^MDC_EVT_DEVICE_AIS_SOME_PML_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_AUDIO_PAUSED: MdcCode = MdcCode::new(204966);

/// `204968^MDC_EVT_DEVICE_AIS_SOME_PML_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(204968);

/// `204970^MDC_EVT_DEVICE_AIS_SOME_PML_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(204970);

/// `204972^MDC_EVT_DEVICE_AIS_SOME_PML_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_ENABLED: MdcCode = MdcCode::new(204972);

/// `204974^MDC_EVT_DEVICE_AIS_SOME_PML_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(204974);

/// `204976^MDC_EVT_DEVICE_AIS_SOME_PML_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(204976);

/// `204978^MDC_EVT_DEVICE_AIS_SOME_PML_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(204978);

/// `204980^MDC_EVT_DEVICE_AIS_SOME_PML_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_SOME_PML_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(204980);

/// `204992^MDC_EVT_DEVICE_STANDBY_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_ALARM_OFF: MdcCode = MdcCode::new(204992);

/// `204994^MDC_EVT_DEVICE_STANDBY_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(204994);

/// `204996^MDC_EVT_DEVICE_STANDBY_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_AUDIO_OFF: MdcCode = MdcCode::new(204996);

/// `204998^MDC_EVT_DEVICE_STANDBY_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(204998);

/// `205000^MDC_EVT_DEVICE_STANDBY_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205000);

/// `205002^MDC_EVT_DEVICE_STANDBY_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205002);

/// `205004^MDC_EVT_DEVICE_STANDBY_AIS_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_ENABLED: MdcCode = MdcCode::new(205004);

/// `205006^MDC_EVT_DEVICE_STANDBY_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205006);

/// `205008^MDC_EVT_DEVICE_STANDBY_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205008);

/// `205010^MDC_EVT_DEVICE_STANDBY_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205010);

/// `205012^MDC_EVT_DEVICE_STANDBY_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_STANDBY_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205012);

/// `205024^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_ALARM_OFF: MdcCode = MdcCode::new(205024);

/// `205026^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205026);

/// `205028^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205028);

/// `205030^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205030);

/// `205032^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205032);

/// `205034^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205034);

/// `205036^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_ENABLED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_ENABLED: MdcCode = MdcCode::new(205036);

/// `205038^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205038);

/// `205040^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205040);

/// `205042^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205042);

/// `205044^MDC_EVT_CONC_GASDLV_CO2_INSP_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_CONC_GASDLV_CO2_INSP_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205044);

/// `205056^MDC_EVT_VENT_VOL_MINUTE_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_ALARM_OFF: MdcCode = MdcCode::new(205056);

/// `205058^MDC_EVT_VENT_VOL_MINUTE_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205058);

/// `205060^MDC_EVT_VENT_VOL_MINUTE_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205060);

/// `205062^MDC_EVT_VENT_VOL_MINUTE_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205062);

/// `205064^MDC_EVT_VENT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205064);

/// `205066^MDC_EVT_VENT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205066);

/// `205068^MDC_EVT_VENT_VOL_MINUTE_AIS_ENABLED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_ENABLED: MdcCode = MdcCode::new(205068);

/// `205070^MDC_EVT_VENT_VOL_MINUTE_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205070);

/// `205072^MDC_EVT_VENT_VOL_MINUTE_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205072);

/// `205074^MDC_EVT_VENT_VOL_MINUTE_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205074);

/// `205076^MDC_EVT_VENT_VOL_MINUTE_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205076);

/// `205088^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_ALARM_OFF: MdcCode = MdcCode::new(205088);

/// `205090^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205090);

/// `205092^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205092);

/// `205094^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205094);

/// `205096^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205096);

/// `205098^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205098);

/// `205100^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_ENABLED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_ENABLED: MdcCode = MdcCode::new(205100);

/// `205102^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205102);

/// `205104^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205104);

/// `205106^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205106);

/// `205108^MDC_EVT_VENT_VOL_MINUTE_LOW_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_VENT_VOL_MINUTE_LOW_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205108);

/// `205824^MDC_EVT_STAT_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_AIS_ALARM_OFF: MdcCode = MdcCode::new(205824);

/// `205826^MDC_EVT_STAT_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205826);

/// `205828^MDC_EVT_STAT_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205828);

/// `205830^MDC_EVT_STAT_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205830);

/// `205832^MDC_EVT_STAT_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205832);

/// `205834^MDC_EVT_STAT_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205834);

/// `205836^MDC_EVT_STAT_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_AIS_ENABLED: MdcCode = MdcCode::new(205836);

/// `205838^MDC_EVT_STAT_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205838);

/// `205840^MDC_EVT_STAT_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205840);

/// `205842^MDC_EVT_STAT_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205842);

/// `205844^MDC_EVT_STAT_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205844);

/// `205856^MDC_EVT_STAT_APNEA_ECG_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_ALARM_OFF: MdcCode = MdcCode::new(205856);

/// `205858^MDC_EVT_STAT_APNEA_ECG_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205858);

/// `205860^MDC_EVT_STAT_APNEA_ECG_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205860);

/// `205862^MDC_EVT_STAT_APNEA_ECG_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205862);

/// `205864^MDC_EVT_STAT_APNEA_ECG_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205864);

/// `205866^MDC_EVT_STAT_APNEA_ECG_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205866);

/// `205868^MDC_EVT_STAT_APNEA_ECG_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_ENABLED: MdcCode = MdcCode::new(205868);

/// `205870^MDC_EVT_STAT_APNEA_ECG_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205870);

/// `205872^MDC_EVT_STAT_APNEA_ECG_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205872);

/// `205874^MDC_EVT_STAT_APNEA_ECG_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205874);

/// `205876^MDC_EVT_STAT_APNEA_ECG_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_APNEA_ECG_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205876);

/// `205888^MDC_EVT_STAT_APNEA_RELATED_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_ALARM_OFF: MdcCode = MdcCode::new(205888);

/// `205890^MDC_EVT_STAT_APNEA_RELATED_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205890);

/// `205892^MDC_EVT_STAT_APNEA_RELATED_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205892);

/// `205894^MDC_EVT_STAT_APNEA_RELATED_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205894);

/// `205896^MDC_EVT_STAT_APNEA_RELATED_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205896);

/// `205898^MDC_EVT_STAT_APNEA_RELATED_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205898);

/// `205900^MDC_EVT_STAT_APNEA_RELATED_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_ENABLED: MdcCode = MdcCode::new(205900);

/// `205902^MDC_EVT_STAT_APNEA_RELATED_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205902);

/// `205904^MDC_EVT_STAT_APNEA_RELATED_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205904);

/// `205906^MDC_EVT_STAT_APNEA_RELATED_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205906);

/// `205908^MDC_EVT_STAT_APNEA_RELATED_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_APNEA_RELATED_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205908);

/// `205920^MDC_EVT_STAT_ASYS_VFIB_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_ALARM_OFF: MdcCode = MdcCode::new(205920);

/// `205922^MDC_EVT_STAT_ASYS_VFIB_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205922);

/// `205924^MDC_EVT_STAT_ASYS_VFIB_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205924);

/// `205926^MDC_EVT_STAT_ASYS_VFIB_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205926);

/// `205928^MDC_EVT_STAT_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205928);

/// `205930^MDC_EVT_STAT_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205930);

/// `205932^MDC_EVT_STAT_ASYS_VFIB_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_ENABLED: MdcCode = MdcCode::new(205932);

/// `205934^MDC_EVT_STAT_ASYS_VFIB_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205934);

/// `205936^MDC_EVT_STAT_ASYS_VFIB_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205936);

/// `205938^MDC_EVT_STAT_ASYS_VFIB_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205938);

/// `205940^MDC_EVT_STAT_ASYS_VFIB_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_ASYS_VFIB_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205940);

/// `205952^MDC_EVT_STAT_CAREAREA_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_ALARM_OFF: MdcCode = MdcCode::new(205952);

/// `205954^MDC_EVT_STAT_CAREAREA_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205954);

/// `205956^MDC_EVT_STAT_CAREAREA_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205956);

/// `205958^MDC_EVT_STAT_CAREAREA_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205958);

/// `205960^MDC_EVT_STAT_CAREAREA_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205960);

/// `205962^MDC_EVT_STAT_CAREAREA_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205962);

/// `205964^MDC_EVT_STAT_CAREAREA_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_ENABLED: MdcCode = MdcCode::new(205964);

/// `205966^MDC_EVT_STAT_CAREAREA_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205966);

/// `205968^MDC_EVT_STAT_CAREAREA_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(205968);

/// `205970^MDC_EVT_STAT_CAREAREA_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(205970);

/// `205972^MDC_EVT_STAT_CAREAREA_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_CAREAREA_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(205972);

/// `205984^MDC_EVT_STAT_CBP_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_ALARM_OFF: MdcCode = MdcCode::new(205984);

/// `205986^MDC_EVT_STAT_CBP_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(205986);

/// `205988^MDC_EVT_STAT_CBP_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_AUDIO_OFF: MdcCode = MdcCode::new(205988);

/// `205990^MDC_EVT_STAT_CBP_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(205990);

/// `205992^MDC_EVT_STAT_CBP_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(205992);

/// `205994^MDC_EVT_STAT_CBP_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(205994);

/// `205996^MDC_EVT_STAT_CBP_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_ENABLED: MdcCode = MdcCode::new(205996);

/// `205998^MDC_EVT_STAT_CBP_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(205998);

/// `206000^MDC_EVT_STAT_CBP_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206000);

/// `206002^MDC_EVT_STAT_CBP_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206002);

/// `206004^MDC_EVT_STAT_CBP_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_CBP_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206004);

/// `206016^MDC_EVT_STAT_CO2_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_ALARM_OFF: MdcCode = MdcCode::new(206016);

/// `206018^MDC_EVT_STAT_CO2_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206018);

/// `206020^MDC_EVT_STAT_CO2_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206020);

/// `206022^MDC_EVT_STAT_CO2_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206022);

/// `206024^MDC_EVT_STAT_CO2_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206024);

/// `206026^MDC_EVT_STAT_CO2_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206026);

/// `206028^MDC_EVT_STAT_CO2_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_ENABLED: MdcCode = MdcCode::new(206028);

/// `206030^MDC_EVT_STAT_CO2_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206030);

/// `206032^MDC_EVT_STAT_CO2_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206032);

/// `206034^MDC_EVT_STAT_CO2_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206034);

/// `206036^MDC_EVT_STAT_CO2_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_CO2_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206036);

/// `206048^MDC_EVT_STAT_ECG_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_ALARM_OFF: MdcCode = MdcCode::new(206048);

/// `206050^MDC_EVT_STAT_ECG_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206050);

/// `206052^MDC_EVT_STAT_ECG_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206052);

/// `206054^MDC_EVT_STAT_ECG_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206054);

/// `206056^MDC_EVT_STAT_ECG_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206056);

/// `206058^MDC_EVT_STAT_ECG_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206058);

/// `206060^MDC_EVT_STAT_ECG_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_ENABLED: MdcCode = MdcCode::new(206060);

/// `206062^MDC_EVT_STAT_ECG_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206062);

/// `206064^MDC_EVT_STAT_ECG_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206064);

/// `206066^MDC_EVT_STAT_ECG_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206066);

/// `206068^MDC_EVT_STAT_ECG_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206068);

/// `206080^MDC_EVT_STAT_ECG_AIS_SOME_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_ALARM_OFF: MdcCode = MdcCode::new(206080);

/// `206082^MDC_EVT_STAT_ECG_AIS_SOME_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_ALARM_PAUSED: MdcCode = MdcCode::new(206082);

/// `206084^MDC_EVT_STAT_ECG_AIS_SOME_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_AUDIO_OFF: MdcCode = MdcCode::new(206084);

/// `206086^MDC_EVT_STAT_ECG_AIS_SOME_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_AUDIO_PAUSED: MdcCode = MdcCode::new(206086);

/// `206088^MDC_EVT_STAT_ECG_AIS_SOME_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206088);

/// `206090^MDC_EVT_STAT_ECG_AIS_SOME_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206090);

/// `206092^MDC_EVT_STAT_ECG_AIS_SOME_ENABLED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_ENABLED: MdcCode = MdcCode::new(206092);

/// `206094^MDC_EVT_STAT_ECG_AIS_SOME_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206094);

/// `206096^MDC_EVT_STAT_ECG_AIS_SOME_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206096);

/// `206098^MDC_EVT_STAT_ECG_AIS_SOME_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206098);

/// `206100^MDC_EVT_STAT_ECG_AIS_SOME_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_ECG_AIS_SOME_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206100);

/// `206112^MDC_EVT_STAT_FLOW_AWAY_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_ALARM_OFF: MdcCode = MdcCode::new(206112);

/// `206114^MDC_EVT_STAT_FLOW_AWAY_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206114);

/// `206116^MDC_EVT_STAT_FLOW_AWAY_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206116);

/// `206118^MDC_EVT_STAT_FLOW_AWAY_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206118);

/// `206120^MDC_EVT_STAT_FLOW_AWAY_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206120);

/// `206122^MDC_EVT_STAT_FLOW_AWAY_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206122);

/// `206124^MDC_EVT_STAT_FLOW_AWAY_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_ENABLED: MdcCode = MdcCode::new(206124);

/// `206126^MDC_EVT_STAT_FLOW_AWAY_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206126);

/// `206128^MDC_EVT_STAT_FLOW_AWAY_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206128);

/// `206130^MDC_EVT_STAT_FLOW_AWAY_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206130);

/// `206132^MDC_EVT_STAT_FLOW_AWAY_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_FLOW_AWAY_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206132);

/// `206144^MDC_EVT_STAT_HR_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_ALARM_OFF: MdcCode = MdcCode::new(206144);

/// `206146^MDC_EVT_STAT_HR_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206146);

/// `206148^MDC_EVT_STAT_HR_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206148);

/// `206150^MDC_EVT_STAT_HR_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206150);

/// `206152^MDC_EVT_STAT_HR_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206152);

/// `206154^MDC_EVT_STAT_HR_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206154);

/// `206156^MDC_EVT_STAT_HR_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_ENABLED: MdcCode = MdcCode::new(206156);

/// `206158^MDC_EVT_STAT_HR_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206158);

/// `206160^MDC_EVT_STAT_HR_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206160);

/// `206162^MDC_EVT_STAT_HR_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206162);

/// `206164^MDC_EVT_STAT_HR_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_HR_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206164);

/// `206176^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_ALARM_OFF: MdcCode = MdcCode::new(206176);

/// `206178^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206178);

/// `206180^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206180);

/// `206182^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206182);

/// `206184^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206184);

/// `206186^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206186);

/// `206188^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_ENABLED: MdcCode = MdcCode::new(206188);

/// `206190^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206190);

/// `206192^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206192);

/// `206194^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206194);

/// `206196^MDC_EVT_STAT_HR_ASYS_VFIB_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_HR_ASYS_VFIB_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206196);

/// `206208^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ALARM_OFF: MdcCode = MdcCode::new(206208);

/// `206210^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206210);

/// `206212^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206212);

/// `206214^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206214);

/// `206216^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206216);

/// `206218^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206218);

/// `206220^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ENABLED: MdcCode = MdcCode::new(206220);

/// `206222^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206222);

/// `206224^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206224);

/// `206226^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206226);

/// `206228^MDC_EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_NMT_TOF_FIRST_ZERO_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206228);

/// `206240^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ALARM_OFF: MdcCode = MdcCode::new(206240);

/// `206242^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206242);

/// `206244^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206244);

/// `206246^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206246);

/// `206248^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206248);

/// `206250^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206250);

/// `206252^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ENABLED: MdcCode = MdcCode::new(206252);

/// `206254^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206254);

/// `206256^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206256);

/// `206258^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206258);

/// `206260^MDC_EVT_STAT_PAT_CIRCUIT_LEAK_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PAT_CIRCUIT_LEAK_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206260);

/// `206272^MDC_EVT_STAT_POC_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_ALARM_OFF: MdcCode = MdcCode::new(206272);

/// `206274^MDC_EVT_STAT_POC_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206274);

/// `206276^MDC_EVT_STAT_POC_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206276);

/// `206278^MDC_EVT_STAT_POC_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206278);

/// `206280^MDC_EVT_STAT_POC_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206280);

/// `206282^MDC_EVT_STAT_POC_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206282);

/// `206284^MDC_EVT_STAT_POC_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_ENABLED: MdcCode = MdcCode::new(206284);

/// `206286^MDC_EVT_STAT_POC_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206286);

/// `206288^MDC_EVT_STAT_POC_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206288);

/// `206290^MDC_EVT_STAT_POC_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206290);

/// `206292^MDC_EVT_STAT_POC_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_POC_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206292);

/// `206304^MDC_EVT_STAT_PRESS_BLD_INV_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_ALARM_OFF: MdcCode = MdcCode::new(206304);

/// `206306^MDC_EVT_STAT_PRESS_BLD_INV_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206306);

/// `206308^MDC_EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206308);

/// `206310^MDC_EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206310);

/// `206312^MDC_EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206312);

/// `206314^MDC_EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206314);

/// `206316^MDC_EVT_STAT_PRESS_BLD_INV_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_ENABLED: MdcCode = MdcCode::new(206316);

/// `206318^MDC_EVT_STAT_PRESS_BLD_INV_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206318);

/// `206320^MDC_EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206320);

/// `206322^MDC_EVT_STAT_PRESS_BLD_INV_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206322);

/// `206324^MDC_EVT_STAT_PRESS_BLD_INV_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_INV_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206324);

/// `206336^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ALARM_OFF: MdcCode = MdcCode::new(206336);

/// `206338^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206338);

/// `206340^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206340);

/// `206342^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206342);

/// `206344^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206344);

/// `206346^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206346);

/// `206348^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ENABLED: MdcCode = MdcCode::new(206348);

/// `206350^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206350);

/// `206352^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206352);

/// `206354^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206354);

/// `206356^MDC_EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PRESS_BLD_SYS_DIA_ECMO_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206356);

/// `206368^MDC_EVT_STAT_PRIVACY_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_ALARM_OFF: MdcCode = MdcCode::new(206368);

/// `206370^MDC_EVT_STAT_PRIVACY_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206370);

/// `206372^MDC_EVT_STAT_PRIVACY_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206372);

/// `206374^MDC_EVT_STAT_PRIVACY_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206374);

/// `206376^MDC_EVT_STAT_PRIVACY_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206376);

/// `206378^MDC_EVT_STAT_PRIVACY_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206378);

/// `206380^MDC_EVT_STAT_PRIVACY_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_ENABLED: MdcCode = MdcCode::new(206380);

/// `206382^MDC_EVT_STAT_PRIVACY_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206382);

/// `206384^MDC_EVT_STAT_PRIVACY_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206384);

/// `206386^MDC_EVT_STAT_PRIVACY_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206386);

/// `206388^MDC_EVT_STAT_PRIVACY_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_PRIVACY_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206388);

/// `206400^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ALARM_OFF: MdcCode = MdcCode::new(206400);

/// `206402^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206402);

/// `206404^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206404);

/// `206406^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206406);

/// `206408^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206408);

/// `206410^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206410);

/// `206412^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ENABLED: MdcCode = MdcCode::new(206412);

/// `206414^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206414);

/// `206416^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206416);

/// `206418^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206418);

/// `206420^MDC_EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_SPO2_NBP_CUFF_INFLAT_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206420);

/// `206432^MDC_EVT_STAT_TACHYPNEA_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_ALARM_OFF: MdcCode = MdcCode::new(206432);

/// `206434^MDC_EVT_STAT_TACHYPNEA_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206434);

/// `206436^MDC_EVT_STAT_TACHYPNEA_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206436);

/// `206438^MDC_EVT_STAT_TACHYPNEA_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206438);

/// `206440^MDC_EVT_STAT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206440);

/// `206442^MDC_EVT_STAT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206442);

/// `206444^MDC_EVT_STAT_TACHYPNEA_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_ENABLED: MdcCode = MdcCode::new(206444);

/// `206446^MDC_EVT_STAT_TACHYPNEA_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206446);

/// `206448^MDC_EVT_STAT_TACHYPNEA_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206448);

/// `206450^MDC_EVT_STAT_TACHYPNEA_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206450);

/// `206452^MDC_EVT_STAT_TACHYPNEA_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_TACHYPNEA_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206452);

/// `206464^MDC_EVT_STAT_TELEM_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_ALARM_OFF: MdcCode = MdcCode::new(206464);

/// `206466^MDC_EVT_STAT_TELEM_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206466);

/// `206468^MDC_EVT_STAT_TELEM_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206468);

/// `206470^MDC_EVT_STAT_TELEM_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206470);

/// `206472^MDC_EVT_STAT_TELEM_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206472);

/// `206474^MDC_EVT_STAT_TELEM_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206474);

/// `206476^MDC_EVT_STAT_TELEM_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_ENABLED: MdcCode = MdcCode::new(206476);

/// `206478^MDC_EVT_STAT_TELEM_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206478);

/// `206480^MDC_EVT_STAT_TELEM_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206480);

/// `206482^MDC_EVT_STAT_TELEM_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206482);

/// `206484^MDC_EVT_STAT_TELEM_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_TELEM_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206484);

/// `206496^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_ALARM_OFF: MdcCode = MdcCode::new(206496);

/// `206498^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206498);

/// `206500^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206500);

/// `206502^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206502);

/// `206504^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206504);

/// `206506^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206506);

/// `206508^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_ENABLED: MdcCode = MdcCode::new(206508);

/// `206510^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206510);

/// `206512^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206512);

/// `206514^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206514);

/// `206516^MDC_EVT_STAT_VENT_TACHYPNEA_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_VENT_TACHYPNEA_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206516);

/// `206528^MDC_EVT_STAT_VOL_MINUTE_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_ALARM_OFF: MdcCode = MdcCode::new(206528);

/// `206530^MDC_EVT_STAT_VOL_MINUTE_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206530);

/// `206532^MDC_EVT_STAT_VOL_MINUTE_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206532);

/// `206534^MDC_EVT_STAT_VOL_MINUTE_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206534);

/// `206536^MDC_EVT_STAT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206536);

/// `206538^MDC_EVT_STAT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206538);

/// `206540^MDC_EVT_STAT_VOL_MINUTE_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_ENABLED: MdcCode = MdcCode::new(206540);

/// `206542^MDC_EVT_STAT_VOL_MINUTE_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206542);

/// `206544^MDC_EVT_STAT_VOL_MINUTE_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206544);

/// `206546^MDC_EVT_STAT_VOL_MINUTE_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206546);

/// `206548^MDC_EVT_STAT_VOL_MINUTE_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206548);

/// `206560^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_ALARM_OFF^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_ALARM_OFF: MdcCode = MdcCode::new(206560);

/// `206562^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_ALARM_PAUSED: MdcCode = MdcCode::new(206562);

/// `206564^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_OFF: MdcCode = MdcCode::new(206564);

/// `206566^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_PAUSED: MdcCode = MdcCode::new(206566);

/// `206568^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206568);

/// `206570^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206570);

/// `206572^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_ENABLED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_ENABLED: MdcCode = MdcCode::new(206572);

/// `206574^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206574);

/// `206576^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206576);

/// `206578^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206578);

/// `206580^MDC_EVT_STAT_VOL_MINUTE_LO_AIS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_STAT_VOL_MINUTE_LO_AIS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206580);

/// `206592^MDC_EVT_DEVICE_AIS_PHYS_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_ALARM_OFF: MdcCode = MdcCode::new(206592);

/// `206594^MDC_EVT_DEVICE_AIS_PHYS_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_ALARM_PAUSED: MdcCode = MdcCode::new(206594);

/// `206596^MDC_EVT_DEVICE_AIS_PHYS_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_AUDIO_OFF: MdcCode = MdcCode::new(206596);

/// `206598^MDC_EVT_DEVICE_AIS_PHYS_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_AUDIO_PAUSED: MdcCode = MdcCode::new(206598);

/// `206600^MDC_EVT_DEVICE_AIS_PHYS_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206600);

/// `206602^MDC_EVT_DEVICE_AIS_PHYS_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206602);

/// `206604^MDC_EVT_DEVICE_AIS_PHYS_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_ENABLED: MdcCode = MdcCode::new(206604);

/// `206606^MDC_EVT_DEVICE_AIS_PHYS_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206606);

/// `206608^MDC_EVT_DEVICE_AIS_PHYS_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206608);

/// `206610^MDC_EVT_DEVICE_AIS_PHYS_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206610);

/// `206612^MDC_EVT_DEVICE_AIS_PHYS_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206612);

/// `206624^MDC_EVT_DEVICE_AIS_PHYS_PL_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_ALARM_OFF: MdcCode = MdcCode::new(206624);

/// `206626^MDC_EVT_DEVICE_AIS_PHYS_PL_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_ALARM_PAUSED: MdcCode = MdcCode::new(206626);

/// `206628^MDC_EVT_DEVICE_AIS_PHYS_PL_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_AUDIO_OFF: MdcCode = MdcCode::new(206628);

/// `206630^MDC_EVT_DEVICE_AIS_PHYS_PL_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_AUDIO_PAUSED: MdcCode = MdcCode::new(206630);

/// `206632^MDC_EVT_DEVICE_AIS_PHYS_PL_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206632);

/// `206634^MDC_EVT_DEVICE_AIS_PHYS_PL_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206634);

/// `206636^MDC_EVT_DEVICE_AIS_PHYS_PL_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_ENABLED: MdcCode = MdcCode::new(206636);

/// `206638^MDC_EVT_DEVICE_AIS_PHYS_PL_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206638);

/// `206640^MDC_EVT_DEVICE_AIS_PHYS_PL_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206640);

/// `206642^MDC_EVT_DEVICE_AIS_PHYS_PL_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206642);

/// `206644^MDC_EVT_DEVICE_AIS_PHYS_PL_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PL_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206644);

/// `206656^MDC_EVT_DEVICE_AIS_PHYS_PML_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_ALARM_OFF: MdcCode = MdcCode::new(206656);

/// `206658^MDC_EVT_DEVICE_AIS_PHYS_PML_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_ALARM_PAUSED: MdcCode = MdcCode::new(206658);

/// `206660^MDC_EVT_DEVICE_AIS_PHYS_PML_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_AUDIO_OFF: MdcCode = MdcCode::new(206660);

/// `206662^MDC_EVT_DEVICE_AIS_PHYS_PML_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_AUDIO_PAUSED: MdcCode = MdcCode::new(206662);

/// `206664^MDC_EVT_DEVICE_AIS_PHYS_PML_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206664);

/// `206666^MDC_EVT_DEVICE_AIS_PHYS_PML_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206666);

/// `206668^MDC_EVT_DEVICE_AIS_PHYS_PML_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_ENABLED: MdcCode = MdcCode::new(206668);

/// `206670^MDC_EVT_DEVICE_AIS_PHYS_PML_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206670);

/// `206672^MDC_EVT_DEVICE_AIS_PHYS_PML_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206672);

/// `206674^MDC_EVT_DEVICE_AIS_PHYS_PML_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206674);

/// `206676^MDC_EVT_DEVICE_AIS_PHYS_PML_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_PML_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206676);

/// `206688^MDC_EVT_DEVICE_AIS_PHYS_SOME_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_ALARM_OFF: MdcCode = MdcCode::new(206688);

/// `206690^MDC_EVT_DEVICE_AIS_PHYS_SOME_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_ALARM_PAUSED: MdcCode = MdcCode::new(206690);

/// `206692^MDC_EVT_DEVICE_AIS_PHYS_SOME_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_AUDIO_OFF: MdcCode = MdcCode::new(206692);

/// `206694^MDC_EVT_DEVICE_AIS_PHYS_SOME_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_AUDIO_PAUSED: MdcCode = MdcCode::new(206694);

/// `206696^MDC_EVT_DEVICE_AIS_PHYS_SOME_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206696);

/// `206698^MDC_EVT_DEVICE_AIS_PHYS_SOME_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206698);

/// `206700^MDC_EVT_DEVICE_AIS_PHYS_SOME_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_ENABLED: MdcCode = MdcCode::new(206700);

/// `206702^MDC_EVT_DEVICE_AIS_PHYS_SOME_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206702);

/// `206704^MDC_EVT_DEVICE_AIS_PHYS_SOME_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206704);

/// `206706^MDC_EVT_DEVICE_AIS_PHYS_SOME_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206706);

/// `206708^MDC_EVT_DEVICE_AIS_PHYS_SOME_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206708);

/// `206720^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_ALARM_OFF: MdcCode = MdcCode::new(206720);

/// `206722^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_ALARM_PAUSED: MdcCode = MdcCode::new(206722);

/// `206724^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_OFF: MdcCode = MdcCode::new(206724);

/// `206726^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_PAUSED: MdcCode = MdcCode::new(206726);

/// `206728^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206728);

/// `206730^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206730);

/// `206732^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_ENABLED: MdcCode = MdcCode::new(206732);

/// `206734^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206734);

/// `206736^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206736);

/// `206738^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206738);

/// `206740^MDC_EVT_DEVICE_AIS_PHYS_SOME_PL_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PL_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206740);

/// `206752^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_ALARM_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_ALARM_OFF: MdcCode = MdcCode::new(206752);

/// `206754^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_ALARM_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_ALARM_PAUSED: MdcCode = MdcCode::new(206754);

/// `206756^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_OFF: MdcCode = MdcCode::new(206756);

/// `206758^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_PAUSED: MdcCode = MdcCode::new(206758);

/// `206760^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_AND_HAPTIC_OFF^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_AND_HAPTIC_OFF: MdcCode = MdcCode::new(206760);

/// `206762^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_AND_HAPTIC_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_AND_HAPTIC_PAUSED: MdcCode = MdcCode::new(206762);

/// `206764^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_ENABLED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_ENABLED: MdcCode = MdcCode::new(206764);

/// `206766^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_ALARM_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_ALARM_OFF_OR_PAUSED: MdcCode = MdcCode::new(206766);

/// `206768^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_OFF_OR_PAUSED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_AUDIO_OFF_OR_PAUSED: MdcCode = MdcCode::new(206768);

/// `206770^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_INDEFINITE_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_INDEFINITE_ACKNOWLEDGED: MdcCode = MdcCode::new(206770);

/// `206772^MDC_EVT_DEVICE_AIS_PHYS_SOME_PML_TIMED_ACKNOWLEDGED^MDC`, partition 3.
pub const EVT_DEVICE_AIS_PHYS_SOME_PML_TIMED_ACKNOWLEDGED: MdcCode = MdcCode::new(206772);

/// `217184^MDC_EVT_STAT_VENT_BREATH_SPONT^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_SPONT: MdcCode = MdcCode::new(217184);

/// `217188^MDC_EVT_STAT_VENT_BREATH_MAND^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_MAND: MdcCode = MdcCode::new(217188);

/// `217192^MDC_EVT_STAT_VENT_BREATH_UNASSISTED^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_UNASSISTED: MdcCode = MdcCode::new(217192);

/// `217194^MDC_EVT_STAT_VENT_BREATH_SUPPORTED^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_SUPPORTED: MdcCode = MdcCode::new(217194);

/// `217196^MDC_EVT_STAT_VENT_BREATH_ASSISTED^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_ASSISTED: MdcCode = MdcCode::new(217196);

/// `217198^MDC_EVT_STAT_VENT_BREATH_SYNCHRONIZED^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_SYNCHRONIZED: MdcCode = MdcCode::new(217198);

/// `217200^MDC_EVT_STAT_VENT_BREATH_CONTROLLED^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_CONTROLLED: MdcCode = MdcCode::new(217200);

/// `217202^MDC_EVT_STAT_VENT_BREATH_NOT_CLASSIFIED^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_NOT_CLASSIFIED: MdcCode = MdcCode::new(217202);

/// `217204^MDC_EVT_STAT_VENT_BREATH_NOT_DETECTED^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_NOT_DETECTED: MdcCode = MdcCode::new(217204);

/// `217206^MDC_EVT_STAT_VENT_BREATH_INSPIRATORY_HOLD^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_INSPIRATORY_HOLD: MdcCode = MdcCode::new(217206);

/// `217208^MDC_EVT_STAT_VENT_BREATH_INSPIRATORY_PAUSE^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_INSPIRATORY_PAUSE: MdcCode = MdcCode::new(217208);

/// `217210^MDC_EVT_STAT_VENT_BREATH_EXPIRATORY_PHASE^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_EXPIRATORY_PHASE: MdcCode = MdcCode::new(217210);

/// `217212^MDC_EVT_STAT_VENT_BREATH_BASELINE_AIRWAY_PRESSURE^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_BASELINE_AIRWAY_PRESSURE: MdcCode = MdcCode::new(217212);

/// `217214^MDC_EVT_STAT_VENT_BREATH_EXPIRATORY_HOLD^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_EXPIRATORY_HOLD: MdcCode = MdcCode::new(217214);

/// `217216^MDC_EVT_STAT_VENT_BREATH_EXPIRATORY_PAUSE^MDC`, partition 3.
pub const EVT_STAT_VENT_BREATH_EXPIRATORY_PAUSE: MdcCode = MdcCode::new(217216);

/// `258047^MDC_EVT_NOS^MDC`, partition 3.
pub const EVT_NOS: MdcCode = MdcCode::new(258047);

/// `258048^MDC_EVT_STANDBY_WARN^MDC`, partition 3.
pub const EVT_STANDBY_WARN: MdcCode = MdcCode::new(258048);

/// `459748^MDC_HEAD_NASION_MID^MDC`, partition 7.
pub const HEAD_NASION_MID: MdcCode = MdcCode::new(459748);

/// `459752^MDC_HEAD_FRONT_POLAR_MID^MDC`, partition 7.
pub const HEAD_FRONT_POLAR_MID: MdcCode = MdcCode::new(459752);

/// `459756^MDC_HEAD_FRONT_ANT_MID^MDC`, partition 7.
pub const HEAD_FRONT_ANT_MID: MdcCode = MdcCode::new(459756);

/// `459760^MDC_HEAD_FRONT_MID^MDC`, partition 7.
pub const HEAD_FRONT_MID: MdcCode = MdcCode::new(459760);

/// `459764^MDC_HEAD_FRONT_CENT_MID^MDC`, partition 7.
pub const HEAD_FRONT_CENT_MID: MdcCode = MdcCode::new(459764);

/// `459768^MDC_HEAD_CENT_MID^MDC`, partition 7.
pub const HEAD_CENT_MID: MdcCode = MdcCode::new(459768);

/// `459772^MDC_HEAD_PARIET_MEDIA^MDC`, partition 7.
pub const HEAD_PARIET_MEDIA: MdcCode = MdcCode::new(459772);

/// `459776^MDC_HEAD_PARIET_MID^MDC`, partition 7.
pub const HEAD_PARIET_MID: MdcCode = MdcCode::new(459776);

/// `459780^MDC_HEAD_PARIET_OCCIP_MID^MDC`, partition 7.
pub const HEAD_PARIET_OCCIP_MID: MdcCode = MdcCode::new(459780);

/// `459784^MDC_HEAD_OCCIP_MID^MDC`, partition 7.
pub const HEAD_OCCIP_MID: MdcCode = MdcCode::new(459784);

/// `459788^MDC_HEAD_INION_MID^MDC`, partition 7.
pub const HEAD_INION_MID: MdcCode = MdcCode::new(459788);

/// `459793^MDC_HEAD_FRONT_POLAR_L^MDC`, partition 7.
pub const HEAD_FRONT_POLAR_L: MdcCode = MdcCode::new(459793);

/// `459794^MDC_HEAD_FRONT_POLAR_R^MDC`, partition 7.
pub const HEAD_FRONT_POLAR_R: MdcCode = MdcCode::new(459794);

/// `459801^MDC_HEAD_FRONT_L_1^MDC`, partition 7.
pub const HEAD_FRONT_L_1: MdcCode = MdcCode::new(459801);

/// `459806^MDC_HEAD_FRONT_R_2^MDC`, partition 7.
pub const HEAD_FRONT_R_2: MdcCode = MdcCode::new(459806);

/// `459809^MDC_HEAD_FRONT_L_3^MDC`, partition 7.
pub const HEAD_FRONT_L_3: MdcCode = MdcCode::new(459809);

/// `459814^MDC_HEAD_FRONT_R_4^MDC`, partition 7.
pub const HEAD_FRONT_R_4: MdcCode = MdcCode::new(459814);

/// `459817^MDC_HEAD_FRONT_L_5^MDC`, partition 7.
pub const HEAD_FRONT_L_5: MdcCode = MdcCode::new(459817);

/// `459822^MDC_HEAD_FRONT_R_6^MDC`, partition 7.
pub const HEAD_FRONT_R_6: MdcCode = MdcCode::new(459822);

/// `459825^MDC_HEAD_FRONT_L_7^MDC`, partition 7.
pub const HEAD_FRONT_L_7: MdcCode = MdcCode::new(459825);

/// `459830^MDC_HEAD_FRONT_R_8^MDC`, partition 7.
pub const HEAD_FRONT_R_8: MdcCode = MdcCode::new(459830);

/// `459833^MDC_HEAD_FRONT_L_9^MDC`, partition 7.
pub const HEAD_FRONT_L_9: MdcCode = MdcCode::new(459833);

/// `459838^MDC_HEAD_FRONT_R_10^MDC`, partition 7.
pub const HEAD_FRONT_R_10: MdcCode = MdcCode::new(459838);

/// `459841^MDC_HEAD_FRONT_CENT_L_1^MDC`, partition 7.
pub const HEAD_FRONT_CENT_L_1: MdcCode = MdcCode::new(459841);

/// `459846^MDC_HEAD_FRONT_CENT_R_2^MDC`, partition 7.
pub const HEAD_FRONT_CENT_R_2: MdcCode = MdcCode::new(459846);

/// `459849^MDC_HEAD_FRONT_CENT_L_3^MDC`, partition 7.
pub const HEAD_FRONT_CENT_L_3: MdcCode = MdcCode::new(459849);

/// `459854^MDC_HEAD_FRONT_CENT_R_4^MDC`, partition 7.
pub const HEAD_FRONT_CENT_R_4: MdcCode = MdcCode::new(459854);

/// `459857^MDC_HEAD_FRONT_CENT_L_5^MDC`, partition 7.
pub const HEAD_FRONT_CENT_L_5: MdcCode = MdcCode::new(459857);

/// `459862^MDC_HEAD_FRONT_CENT_R_6^MDC`, partition 7.
pub const HEAD_FRONT_CENT_R_6: MdcCode = MdcCode::new(459862);

/// `459865^MDC_HEAD_FRONT_TEMPOR_L_7^MDC`, partition 7.
pub const HEAD_FRONT_TEMPOR_L_7: MdcCode = MdcCode::new(459865);

/// `459870^MDC_HEAD_FRONT_TEMPOR_R_8^MDC`, partition 7.
pub const HEAD_FRONT_TEMPOR_R_8: MdcCode = MdcCode::new(459870);

/// `459873^MDC_HEAD_FRONT_TEMPOR_L_9^MDC`, partition 7.
pub const HEAD_FRONT_TEMPOR_L_9: MdcCode = MdcCode::new(459873);

/// `459878^MDC_HEAD_FRONT_TEMPOR_R_10^MDC`, partition 7.
pub const HEAD_FRONT_TEMPOR_R_10: MdcCode = MdcCode::new(459878);

/// `459881^MDC_HEAD_CENT_L_1^MDC`, partition 7.
pub const HEAD_CENT_L_1: MdcCode = MdcCode::new(459881);

/// `459886^MDC_HEAD_CENT_R_2^MDC`, partition 7.
pub const HEAD_CENT_R_2: MdcCode = MdcCode::new(459886);

/// `459889^MDC_HEAD_CENT_L_3^MDC`, partition 7.
pub const HEAD_CENT_L_3: MdcCode = MdcCode::new(459889);

/// `459894^MDC_HEAD_CENT_R_4^MDC`, partition 7.
pub const HEAD_CENT_R_4: MdcCode = MdcCode::new(459894);

/// `459897^MDC_HEAD_CENT_L_5^MDC`, partition 7.
pub const HEAD_CENT_L_5: MdcCode = MdcCode::new(459897);

/// `459902^MDC_HEAD_CENT_R_6^MDC`, partition 7.
pub const HEAD_CENT_R_6: MdcCode = MdcCode::new(459902);

/// `459905^MDC_HEAD_PARIET_CENT_L_1^MDC`, partition 7.
pub const HEAD_PARIET_CENT_L_1: MdcCode = MdcCode::new(459905);

/// `459910^MDC_HEAD_PARIET_CENT_R_2^MDC`, partition 7.
pub const HEAD_PARIET_CENT_R_2: MdcCode = MdcCode::new(459910);

/// `459913^MDC_HEAD_PARIET_CENT_L_3^MDC`, partition 7.
pub const HEAD_PARIET_CENT_L_3: MdcCode = MdcCode::new(459913);

/// `459918^MDC_HEAD_PARIET_CENT_R_4^MDC`, partition 7.
pub const HEAD_PARIET_CENT_R_4: MdcCode = MdcCode::new(459918);

/// `459921^MDC_HEAD_PARIET_CENT_L_5^MDC`, partition 7.
pub const HEAD_PARIET_CENT_L_5: MdcCode = MdcCode::new(459921);

/// `459926^MDC_HEAD_PARIET_CENT_R_6^MDC`, partition 7.
pub const HEAD_PARIET_CENT_R_6: MdcCode = MdcCode::new(459926);

/// `459929^MDC_HEAD_PARIET_L_1^MDC`, partition 7.
pub const HEAD_PARIET_L_1: MdcCode = MdcCode::new(459929);

/// `459934^MDC_HEAD_PARIET_R_2^MDC`, partition 7.
pub const HEAD_PARIET_R_2: MdcCode = MdcCode::new(459934);

/// `459937^MDC_HEAD_PARIET_L_3^MDC`, partition 7.
pub const HEAD_PARIET_L_3: MdcCode = MdcCode::new(459937);

/// `459942^MDC_HEAD_PARIET_R_4^MDC`, partition 7.
pub const HEAD_PARIET_R_4: MdcCode = MdcCode::new(459942);

/// `459945^MDC_HEAD_PARIET_L_5^MDC`, partition 7.
pub const HEAD_PARIET_L_5: MdcCode = MdcCode::new(459945);

/// `459950^MDC_HEAD_PARIET_R_6^MDC`, partition 7.
pub const HEAD_PARIET_R_6: MdcCode = MdcCode::new(459950);

/// `459953^MDC_HEAD_PARIET_L_9^MDC`, partition 7.
pub const HEAD_PARIET_L_9: MdcCode = MdcCode::new(459953);

/// `459958^MDC_HEAD_PARIET_R_10^MDC`, partition 7.
pub const HEAD_PARIET_R_10: MdcCode = MdcCode::new(459958);

/// `459961^MDC_HEAD_OCCIP_L^MDC`, partition 7.
pub const HEAD_OCCIP_L: MdcCode = MdcCode::new(459961);

/// `459966^MDC_HEAD_OCCIP_R^MDC`, partition 7.
pub const HEAD_OCCIP_R: MdcCode = MdcCode::new(459966);

/// `459969^MDC_HEAD_FRONT_ANT_L_3^MDC`, partition 7.
pub const HEAD_FRONT_ANT_L_3: MdcCode = MdcCode::new(459969);

/// `459974^MDC_HEAD_FRONT_ANT_R_4^MDC`, partition 7.
pub const HEAD_FRONT_ANT_R_4: MdcCode = MdcCode::new(459974);

/// `459977^MDC_HEAD_FRONT_ANT_L_7^MDC`, partition 7.
pub const HEAD_FRONT_ANT_L_7: MdcCode = MdcCode::new(459977);

/// `459982^MDC_HEAD_FRONT_ANT_R_8^MDC`, partition 7.
pub const HEAD_FRONT_ANT_R_8: MdcCode = MdcCode::new(459982);

/// `459985^MDC_HEAD_PARIET_OCCIP_L_3^MDC`, partition 7.
pub const HEAD_PARIET_OCCIP_L_3: MdcCode = MdcCode::new(459985);

/// `459990^MDC_HEAD_PARIET_OCCIP_R_4^MDC`, partition 7.
pub const HEAD_PARIET_OCCIP_R_4: MdcCode = MdcCode::new(459990);

/// `459993^MDC_HEAD_PARIET_OCCIP_L_7^MDC`, partition 7.
pub const HEAD_PARIET_OCCIP_L_7: MdcCode = MdcCode::new(459993);

/// `459998^MDC_HEAD_PARIET_OCCIP_R_8^MDC`, partition 7.
pub const HEAD_PARIET_OCCIP_R_8: MdcCode = MdcCode::new(459998);

/// `460001^MDC_HEAD_TEMPOR_L_3^MDC`, partition 7.
pub const HEAD_TEMPOR_L_3: MdcCode = MdcCode::new(460001);

/// `460006^MDC_HEAD_TEMPOR_R_4^MDC`, partition 7.
pub const HEAD_TEMPOR_R_4: MdcCode = MdcCode::new(460006);

/// `460009^MDC_HEAD_TEMPOR_L_5^MDC`, partition 7.
pub const HEAD_TEMPOR_L_5: MdcCode = MdcCode::new(460009);

/// `460014^MDC_HEAD_TEMPOR_R_6^MDC`, partition 7.
pub const HEAD_TEMPOR_R_6: MdcCode = MdcCode::new(460014);

/// `460017^MDC_HEAD_TEMPOR_L_9^MDC`, partition 7.
pub const HEAD_TEMPOR_L_9: MdcCode = MdcCode::new(460017);

/// `460022^MDC_HEAD_TEMPOR_R_10^MDC`, partition 7.
pub const HEAD_TEMPOR_R_10: MdcCode = MdcCode::new(460022);

/// `460025^MDC_HEAD_TEMPOR_PARIET_L_7^MDC`, partition 7.
pub const HEAD_TEMPOR_PARIET_L_7: MdcCode = MdcCode::new(460025);

/// `460030^MDC_HEAD_TEMPOR_PARIET_R_8^MDC`, partition 7.
pub const HEAD_TEMPOR_PARIET_R_8: MdcCode = MdcCode::new(460030);

/// `460033^MDC_HEAD_TEMPOR_PARIET_L_9^MDC`, partition 7.
pub const HEAD_TEMPOR_PARIET_L_9: MdcCode = MdcCode::new(460033);

/// `460038^MDC_HEAD_TEMPOR_PARIET_R_10^MDC`, partition 7.
pub const HEAD_TEMPOR_PARIET_R_10: MdcCode = MdcCode::new(460038);

/// `460041^MDC_HEAD_EAR_L^MDC`, partition 7.
pub const HEAD_EAR_L: MdcCode = MdcCode::new(460041);

/// `460041^MDC_HEAD_AURIC_L^MDC`, partition 7.
/// The preferred reference id of this code is `MDC_HEAD_EAR_L`.
pub const HEAD_AURIC_L: MdcCode = MdcCode::new(460041);

/// `460042^MDC_HEAD_EAR_R^MDC`, partition 7.
pub const HEAD_EAR_R: MdcCode = MdcCode::new(460042);

/// `460042^MDC_HEAD_AURIC_R^MDC`, partition 7.
/// The preferred reference id of this code is `MDC_HEAD_EAR_R`.
pub const HEAD_AURIC_R: MdcCode = MdcCode::new(460042);

/// `460049^MDC_HEAD_TEMPOR_ANT_L^MDC`, partition 7.
pub const HEAD_TEMPOR_ANT_L: MdcCode = MdcCode::new(460049);

/// `460050^MDC_HEAD_TEMPOR_ANT_R^MDC`, partition 7.
pub const HEAD_TEMPOR_ANT_R: MdcCode = MdcCode::new(460050);

/// `460057^MDC_HEAD_PHARYNGEAL_L^MDC`, partition 7.
pub const HEAD_PHARYNGEAL_L: MdcCode = MdcCode::new(460057);

/// `460058^MDC_HEAD_PHARYNGEAL_R^MDC`, partition 7.
pub const HEAD_PHARYNGEAL_R: MdcCode = MdcCode::new(460058);

/// `460065^MDC_HEAD_SPHENOIDAL_L^MDC`, partition 7.
pub const HEAD_SPHENOIDAL_L: MdcCode = MdcCode::new(460065);

/// `460066^MDC_HEAD_SPHENOIDAL_R^MDC`, partition 7.
pub const HEAD_SPHENOIDAL_R: MdcCode = MdcCode::new(460066);

/// `460272^MDC_HEAD_EAR^MDC`, partition 7.
pub const HEAD_EAR: MdcCode = MdcCode::new(460272);

/// `460292^MDC_HEAD_MOUTH^MDC`, partition 7.
pub const HEAD_MOUTH: MdcCode = MdcCode::new(460292);

/// `460336^MDC_LOEXT_ANKLE^MDC`, partition 7.
pub const LOEXT_ANKLE: MdcCode = MdcCode::new(460336);

/// `460337^MDC_LOEXT_ANKLE_L^MDC`, partition 7.
pub const LOEXT_ANKLE_L: MdcCode = MdcCode::new(460337);

/// `460338^MDC_LOEXT_ANKLE_R^MDC`, partition 7.
pub const LOEXT_ANKLE_R: MdcCode = MdcCode::new(460338);

/// `460340^MDC_LOEXT_FOOT^MDC`, partition 7.
pub const LOEXT_FOOT: MdcCode = MdcCode::new(460340);

/// `460341^MDC_LOEXT_FOOT_L^MDC`, partition 7.
pub const LOEXT_FOOT_L: MdcCode = MdcCode::new(460341);

/// `460342^MDC_LOEXT_FOOT_R^MDC`, partition 7.
pub const LOEXT_FOOT_R: MdcCode = MdcCode::new(460342);

/// `460356^MDC_LOEXT_LEG^MDC`, partition 7.
pub const LOEXT_LEG: MdcCode = MdcCode::new(460356);

/// `460357^MDC_LOEXT_LEG_L^MDC`, partition 7.
pub const LOEXT_LEG_L: MdcCode = MdcCode::new(460357);

/// `460358^MDC_LOEXT_LEG_R^MDC`, partition 7.
pub const LOEXT_LEG_R: MdcCode = MdcCode::new(460358);

/// `460364^MDC_LOEXT_THIGH^MDC`, partition 7.
pub const LOEXT_THIGH: MdcCode = MdcCode::new(460364);

/// `460365^MDC_LOEXT_THIGH_L^MDC`, partition 7.
pub const LOEXT_THIGH_L: MdcCode = MdcCode::new(460365);

/// `460366^MDC_LOEXT_THIGH_R^MDC`, partition 7.
pub const LOEXT_THIGH_R: MdcCode = MdcCode::new(460366);

/// `460368^MDC_LOEXT_TOE^MDC`, partition 7.
pub const LOEXT_TOE: MdcCode = MdcCode::new(460368);

/// `460369^MDC_LOEXT_TOE_L^MDC`, partition 7.
pub const LOEXT_TOE_L: MdcCode = MdcCode::new(460369);

/// `460370^MDC_LOEXT_TOE_R^MDC`, partition 7.
pub const LOEXT_TOE_R: MdcCode = MdcCode::new(460370);

/// `460372^MDC_LOEXT_TOE_GREAT^MDC`, partition 7.
pub const LOEXT_TOE_GREAT: MdcCode = MdcCode::new(460372);

/// `460373^MDC_LOEXT_TOE_GREAT_L^MDC`, partition 7.
pub const LOEXT_TOE_GREAT_L: MdcCode = MdcCode::new(460373);

/// `460374^MDC_LOEXT_TOE_GREAT_R^MDC`, partition 7.
pub const LOEXT_TOE_GREAT_R: MdcCode = MdcCode::new(460374);

/// `460376^MDC_LOEXT_TOE_SECOND^MDC`, partition 7.
pub const LOEXT_TOE_SECOND: MdcCode = MdcCode::new(460376);

/// `460377^MDC_LOEXT_TOE_SECOND_L^MDC`, partition 7.
pub const LOEXT_TOE_SECOND_L: MdcCode = MdcCode::new(460377);

/// `460378^MDC_LOEXT_TOE_SECOND_R^MDC`, partition 7.
pub const LOEXT_TOE_SECOND_R: MdcCode = MdcCode::new(460378);

/// `460380^MDC_LOEXT_TOE_THIRD^MDC`, partition 7.
pub const LOEXT_TOE_THIRD: MdcCode = MdcCode::new(460380);

/// `460381^MDC_LOEXT_TOE_THIRD_L^MDC`, partition 7.
pub const LOEXT_TOE_THIRD_L: MdcCode = MdcCode::new(460381);

/// `460382^MDC_LOEXT_TOE_THIRD_R^MDC`, partition 7.
pub const LOEXT_TOE_THIRD_R: MdcCode = MdcCode::new(460382);

/// `460384^MDC_LOEXT_TOE_FOURTH^MDC`, partition 7.
pub const LOEXT_TOE_FOURTH: MdcCode = MdcCode::new(460384);

/// `460385^MDC_LOEXT_TOE_FOURTH_L^MDC`, partition 7.
pub const LOEXT_TOE_FOURTH_L: MdcCode = MdcCode::new(460385);

/// `460386^MDC_LOEXT_TOE_FOURTH_R^MDC`, partition 7.
pub const LOEXT_TOE_FOURTH_R: MdcCode = MdcCode::new(460386);

/// `460388^MDC_LOEXT_TOE_FIFTH^MDC`, partition 7.
pub const LOEXT_TOE_FIFTH: MdcCode = MdcCode::new(460388);

/// `460389^MDC_LOEXT_TOE_FIFTH_L^MDC`, partition 7.
pub const LOEXT_TOE_FIFTH_L: MdcCode = MdcCode::new(460389);

/// `460390^MDC_LOEXT_TOE_FIFTH_R^MDC`, partition 7.
pub const LOEXT_TOE_FIFTH_R: MdcCode = MdcCode::new(460390);

/// `460420^MDC_TRUNK_BUTTOCK^MDC`, partition 7.
pub const TRUNK_BUTTOCK: MdcCode = MdcCode::new(460420);

/// `460492^MDC_UPEXT_AXILLA^MDC`, partition 7.
pub const UPEXT_AXILLA: MdcCode = MdcCode::new(460492);

/// `460500^MDC_UPEXT_FINGER^MDC`, partition 7.
pub const UPEXT_FINGER: MdcCode = MdcCode::new(460500);

/// `460501^MDC_UPEXT_FINGER_L^MDC`, partition 7.
pub const UPEXT_FINGER_L: MdcCode = MdcCode::new(460501);

/// `460502^MDC_UPEXT_FINGER_R^MDC`, partition 7.
pub const UPEXT_FINGER_R: MdcCode = MdcCode::new(460502);

/// `460504^MDC_UPEXT_FINGER_INDEX^MDC`, partition 7.
pub const UPEXT_FINGER_INDEX: MdcCode = MdcCode::new(460504);

/// `460505^MDC_UPEXT_FINGER_INDEX_L^MDC`, partition 7.
pub const UPEXT_FINGER_INDEX_L: MdcCode = MdcCode::new(460505);

/// `460506^MDC_UPEXT_FINGER_INDEX_R^MDC`, partition 7.
pub const UPEXT_FINGER_INDEX_R: MdcCode = MdcCode::new(460506);

/// `460508^MDC_UPEXT_FINGER_LITTLE^MDC`, partition 7.
pub const UPEXT_FINGER_LITTLE: MdcCode = MdcCode::new(460508);

/// `460509^MDC_UPEXT_FINGER_LITTLE_L^MDC`, partition 7.
pub const UPEXT_FINGER_LITTLE_L: MdcCode = MdcCode::new(460509);

/// `460510^MDC_UPEXT_FINGER_LITTLE_R^MDC`, partition 7.
pub const UPEXT_FINGER_LITTLE_R: MdcCode = MdcCode::new(460510);

/// `460512^MDC_UPEXT_FINGER_MIDDLE^MDC`, partition 7.
pub const UPEXT_FINGER_MIDDLE: MdcCode = MdcCode::new(460512);

/// `460513^MDC_UPEXT_FINGER_MIDDLE_L^MDC`, partition 7.
pub const UPEXT_FINGER_MIDDLE_L: MdcCode = MdcCode::new(460513);

/// `460514^MDC_UPEXT_FINGER_MIDDLE_R^MDC`, partition 7.
pub const UPEXT_FINGER_MIDDLE_R: MdcCode = MdcCode::new(460514);

/// `460516^MDC_UPEXT_FINGER_RING^MDC`, partition 7.
pub const UPEXT_FINGER_RING: MdcCode = MdcCode::new(460516);

/// `460517^MDC_UPEXT_FINGER_RING_L^MDC`, partition 7.
pub const UPEXT_FINGER_RING_L: MdcCode = MdcCode::new(460517);

/// `460518^MDC_UPEXT_FINGER_RING_R^MDC`, partition 7.
pub const UPEXT_FINGER_RING_R: MdcCode = MdcCode::new(460518);

/// `460520^MDC_UPEXT_FOREARM^MDC`, partition 7.
pub const UPEXT_FOREARM: MdcCode = MdcCode::new(460520);

/// `460521^MDC_UPEXT_FOREARM_L^MDC`, partition 7.
pub const UPEXT_FOREARM_L: MdcCode = MdcCode::new(460521);

/// `460522^MDC_UPEXT_FOREARM_R^MDC`, partition 7.
pub const UPEXT_FOREARM_R: MdcCode = MdcCode::new(460522);

/// `460524^MDC_UPEXT_HAND^MDC`, partition 7.
pub const UPEXT_HAND: MdcCode = MdcCode::new(460524);

/// `460525^MDC_UPEXT_HAND_L^MDC`, partition 7.
pub const UPEXT_HAND_L: MdcCode = MdcCode::new(460525);

/// `460526^MDC_UPEXT_HAND_R^MDC`, partition 7.
pub const UPEXT_HAND_R: MdcCode = MdcCode::new(460526);

/// `460528^MDC_UPEXT_THUMB^MDC`, partition 7.
pub const UPEXT_THUMB: MdcCode = MdcCode::new(460528);

/// `460529^MDC_UPEXT_THUMB_L^MDC`, partition 7.
pub const UPEXT_THUMB_L: MdcCode = MdcCode::new(460529);

/// `460530^MDC_UPEXT_THUMB_R^MDC`, partition 7.
pub const UPEXT_THUMB_R: MdcCode = MdcCode::new(460530);

/// `460532^MDC_UPEXT_ARM_UPPER^MDC`, partition 7.
pub const UPEXT_ARM_UPPER: MdcCode = MdcCode::new(460532);

/// `460533^MDC_UPEXT_ARM_UPPER_L^MDC`, partition 7.
pub const UPEXT_ARM_UPPER_L: MdcCode = MdcCode::new(460533);

/// `460534^MDC_UPEXT_ARM_UPPER_R^MDC`, partition 7.
pub const UPEXT_ARM_UPPER_R: MdcCode = MdcCode::new(460534);

/// `460536^MDC_UPEXT_WRIST^MDC`, partition 7.
pub const UPEXT_WRIST: MdcCode = MdcCode::new(460536);

/// `460537^MDC_UPEXT_WRIST_L^MDC`, partition 7.
pub const UPEXT_WRIST_L: MdcCode = MdcCode::new(460537);

/// `460538^MDC_UPEXT_WRIST_R^MDC`, partition 7.
pub const UPEXT_WRIST_R: MdcCode = MdcCode::new(460538);

/// `460597^MDC_HEAD_REGIONAL_OCCIPITAL_L^MDC`, partition 7.
pub const HEAD_REGIONAL_OCCIPITAL_L: MdcCode = MdcCode::new(460597);

/// `460598^MDC_HEAD_REGIONAL_OCCIPITAL_R^MDC`, partition 7.
pub const HEAD_REGIONAL_OCCIPITAL_R: MdcCode = MdcCode::new(460598);

/// `460601^MDC_HEAD_REGIONAL_PARIETAL_L^MDC`, partition 7.
pub const HEAD_REGIONAL_PARIETAL_L: MdcCode = MdcCode::new(460601);

/// `460602^MDC_HEAD_REGIONAL_PARIETAL_R^MDC`, partition 7.
pub const HEAD_REGIONAL_PARIETAL_R: MdcCode = MdcCode::new(460602);

/// `460605^MDC_HEAD_REGIONAL_TEMPORAL_L^MDC`, partition 7.
pub const HEAD_REGIONAL_TEMPORAL_L: MdcCode = MdcCode::new(460605);

/// `460606^MDC_HEAD_REGIONAL_TEMPORAL_R^MDC`, partition 7.
pub const HEAD_REGIONAL_TEMPORAL_R: MdcCode = MdcCode::new(460606);

/// `460609^MDC_HEAD_REGIONAL_FRONTAL_L^MDC`, partition 7.
pub const HEAD_REGIONAL_FRONTAL_L: MdcCode = MdcCode::new(460609);

/// `460610^MDC_HEAD_REGIONAL_FRONTAL_R^MDC`, partition 7.
pub const HEAD_REGIONAL_FRONTAL_R: MdcCode = MdcCode::new(460610);

/// `460613^MDC_HEAD_REGIONAL_FRONTAL_POLAR_L^MDC`, partition 7.
pub const HEAD_REGIONAL_FRONTAL_POLAR_L: MdcCode = MdcCode::new(460613);

/// `460614^MDC_HEAD_REGIONAL_FRONTAL_POLAR_R^MDC`, partition 7.
pub const HEAD_REGIONAL_FRONTAL_POLAR_R: MdcCode = MdcCode::new(460614);

/// `460616^MDC_NERV_SPIN_CERVIC_5^MDC`, partition 7.
pub const NERV_SPIN_CERVIC_5: MdcCode = MdcCode::new(460616);

/// `460633^MDC_HEAD_CUSTOM_1^MDC`, partition 7.
pub const HEAD_CUSTOM_1: MdcCode = MdcCode::new(460633);

/// `460634^MDC_HEAD_CUSTOM_2^MDC`, partition 7.
pub const HEAD_CUSTOM_2: MdcCode = MdcCode::new(460634);

/// `460635^MDC_HEAD_CUSTOM_3^MDC`, partition 7.
pub const HEAD_CUSTOM_3: MdcCode = MdcCode::new(460635);

/// `460636^MDC_HEAD_CUSTOM_4^MDC`, partition 7.
pub const HEAD_CUSTOM_4: MdcCode = MdcCode::new(460636);

/// `460637^MDC_HEAD_CUSTOM_5^MDC`, partition 7.
pub const HEAD_CUSTOM_5: MdcCode = MdcCode::new(460637);

/// `460638^MDC_HEAD_CUSTOM_6^MDC`, partition 7.
pub const HEAD_CUSTOM_6: MdcCode = MdcCode::new(460638);

/// `466946^MDC_BS_QUAL_LEFT^MDC`, partition 7.
pub const BS_QUAL_LEFT: MdcCode = MdcCode::new(466946);

/// `466948^MDC_BS_QUAL_RIGHT^MDC`, partition 7.
pub const BS_QUAL_RIGHT: MdcCode = MdcCode::new(466948);

/// `524289^MDC_POLL_PROFILE_SUPPORT^MDC`, partition 8.
pub const POLL_PROFILE_SUPPORT: MdcCode = MdcCode::new(524289);

/// `524290^MDC_BASELINE_PROFILE_SUPPORT^MDC`, partition 8.
pub const BASELINE_PROFILE_SUPPORT: MdcCode = MdcCode::new(524290);

/// `524545^MDC_MED_DEV_SPEC_STD_SUPPORT^MDC`, partition 8.
pub const MED_DEV_SPEC_STD_SUPPORT: MdcCode = MdcCode::new(524545);

/// `524546^MDC_MDIB_OBJ_SUPPORT^MDC`, partition 8.
pub const MDIB_OBJ_SUPPORT: MdcCode = MdcCode::new(524546);

/// `524801^MDC_CC_DIF^MDC`, partition 8.
pub const CC_DIF: MdcCode = MdcCode::new(524801);

/// `525313^MDC_CC_MIB_ELEM^MDC`, partition 8.
pub const CC_MIB_ELEM: MdcCode = MdcCode::new(525313);

/// `525314^MDC_CC_MIB_ELEM_DIF^MDC`, partition 8.
pub const CC_MIB_ELEM_DIF: MdcCode = MdcCode::new(525314);

/// `525315^MDC_CC_MIB_ELEM_GEN_COMM_STATS^MDC`, partition 8.
pub const CC_MIB_ELEM_GEN_COMM_STATS: MdcCode = MdcCode::new(525315);

/// `525316^MDC_CC_MIB_ELEM_1073_3_1_PORT_CFG^MDC`, partition 8.
pub const CC_MIB_ELEM_1073_3_1_PORT_CFG: MdcCode = MdcCode::new(525316);

/// `525317^MDC_CC_MIB_ELEM_1073_3_1_LINK_ACC^MDC`, partition 8.
pub const CC_MIB_ELEM_1073_3_1_LINK_ACC: MdcCode = MdcCode::new(525317);

/// `525318^MDC_CC_MIB_ELEM_1073_3_1_PERF_CURR^MDC`, partition 8.
pub const CC_MIB_ELEM_1073_3_1_PERF_CURR: MdcCode = MdcCode::new(525318);

/// `525319^MDC_CC_MIB_ELEM_1073_3_1_CONFIG_PHYS^MDC`, partition 8.
pub const CC_MIB_ELEM_1073_3_1_CONFIG_PHYS: MdcCode = MdcCode::new(525319);

/// `525320^MDC_CC_MIB_ELEM_1073_3_1_FAULT_THRES^MDC`, partition 8.
pub const CC_MIB_ELEM_1073_3_1_FAULT_THRES: MdcCode = MdcCode::new(525320);

/// `525321^MDC_CC_MIB_ELEM_1073_3_2_CONFIG^MDC`, partition 8.
pub const CC_MIB_ELEM_1073_3_2_CONFIG: MdcCode = MdcCode::new(525321);

/// `526336^MDC_CC_MIB_DATA_EXT_OID^MDC`, partition 8.
pub const CC_MIB_DATA_EXT_OID: MdcCode = MdcCode::new(526336);

/// `526337^MDC_CC_MIB_DATA_DIF_ID^MDC`, partition 8.
pub const CC_MIB_DATA_DIF_ID: MdcCode = MdcCode::new(526337);

/// `526338^MDC_CC_MIB_DATA_DIF_PORT_ST^MDC`, partition 8.
pub const CC_MIB_DATA_DIF_PORT_ST: MdcCode = MdcCode::new(526338);

/// `526339^MDC_CC_MIB_DATA_DIF_TYPE^MDC`, partition 8.
pub const CC_MIB_DATA_DIF_TYPE: MdcCode = MdcCode::new(526339);

/// `526340^MDC_CC_MIB_DATA_PROFILE_ID^MDC`, partition 8.
pub const CC_MIB_DATA_PROFILE_ID: MdcCode = MdcCode::new(526340);

/// `526341^MDC_CC_MIB_DATA_SUPP_PROFILES^MDC`, partition 8.
pub const CC_MIB_DATA_SUPP_PROFILES: MdcCode = MdcCode::new(526341);

/// `526342^MDC_CC_MIB_DATA_MTU^MDC`, partition 8.
pub const CC_MIB_DATA_MTU: MdcCode = MdcCode::new(526342);

/// `526343^MDC_CC_MIB_DATA_LINK_SPEED^MDC`, partition 8.
pub const CC_MIB_DATA_LINK_SPEED: MdcCode = MdcCode::new(526343);

/// `526344^MDC_CC_MIB_DATA_MIB_ELEM_LIST^MDC`, partition 8.
pub const CC_MIB_DATA_MIB_ELEM_LIST: MdcCode = MdcCode::new(526344);

/// `526345^MDC_CC_MIB_DATA_PACK_IN^MDC`, partition 8.
pub const CC_MIB_DATA_PACK_IN: MdcCode = MdcCode::new(526345);

/// `526346^MDC_CC_MIB_DATA_PACK_OUT^MDC`, partition 8.
pub const CC_MIB_DATA_PACK_OUT: MdcCode = MdcCode::new(526346);

/// `526347^MDC_CC_MIB_DATA_OCT_IN^MDC`, partition 8.
pub const CC_MIB_DATA_OCT_IN: MdcCode = MdcCode::new(526347);

/// `526348^MDC_CC_MIB_DATA_OCT_OUT^MDC`, partition 8.
pub const CC_MIB_DATA_OCT_OUT: MdcCode = MdcCode::new(526348);

/// `526349^MDC_CC_MIB_DATA_DISC_PACK_IN^MDC`, partition 8.
pub const CC_MIB_DATA_DISC_PACK_IN: MdcCode = MdcCode::new(526349);

/// `526350^MDC_CC_MIB_DATA_DISC_PACK_OUT^MDC`, partition 8.
pub const CC_MIB_DATA_DISC_PACK_OUT: MdcCode = MdcCode::new(526350);

/// `526351^MDC_CC_MIB_DATA_UNK_PROT_PACK_IN^MDC`, partition 8.
pub const CC_MIB_DATA_UNK_PROT_PACK_IN: MdcCode = MdcCode::new(526351);

/// `526352^MDC_CC_MIB_DATA_QUEUE_LEN_IN^MDC`, partition 8.
pub const CC_MIB_DATA_QUEUE_LEN_IN: MdcCode = MdcCode::new(526352);

/// `526353^MDC_CC_MIB_DATA_QUEUE_LEN_OUT^MDC`, partition 8.
pub const CC_MIB_DATA_QUEUE_LEN_OUT: MdcCode = MdcCode::new(526353);

/// `526354^MDC_CC_MIB_DATA_DIF_STATE^MDC`, partition 8.
pub const CC_MIB_DATA_DIF_STATE: MdcCode = MdcCode::new(526354);

/// `526355^MDC_CC_MIB_DATA_CUR_DIF_STATE^MDC`, partition 8.
pub const CC_MIB_DATA_CUR_DIF_STATE: MdcCode = MdcCode::new(526355);

/// `526356^MDC_CC_MIB_DATA_TIME_DIF_LAST_CHANGE^MDC`, partition 8.
pub const CC_MIB_DATA_TIME_DIF_LAST_CHANGE: MdcCode = MdcCode::new(526356);

/// `526357^MDC_CC_MIB_DATA_ERRS_IN^MDC`, partition 8.
pub const CC_MIB_DATA_ERRS_IN: MdcCode = MdcCode::new(526357);

/// `526358^MDC_CC_MIB_DATA_ERRS_OUT^MDC`, partition 8.
pub const CC_MIB_DATA_ERRS_OUT: MdcCode = MdcCode::new(526358);

/// `526359^MDC_CC_MIB_DATA_COMM_MODE^MDC`, partition 8.
pub const CC_MIB_DATA_COMM_MODE: MdcCode = MdcCode::new(526359);

/// `526360^MDC_CC_MIB_DATA_AVG_SPEED^MDC`, partition 8.
pub const CC_MIB_DATA_AVG_SPEED: MdcCode = MdcCode::new(526360);

/// `526361^MDC_CC_MIB_DATA_MAX_SPEED^MDC`, partition 8.
pub const CC_MIB_DATA_MAX_SPEED: MdcCode = MdcCode::new(526361);

/// `526362^MDC_CC_MIB_DATA_MAX_TX_LEN^MDC`, partition 8.
pub const CC_MIB_DATA_MAX_TX_LEN: MdcCode = MdcCode::new(526362);

/// `526363^MDC_CC_MIB_DATA_MAX_RX_LEN^MDC`, partition 8.
pub const CC_MIB_DATA_MAX_RX_LEN: MdcCode = MdcCode::new(526363);

/// `526364^MDC_CC_MIB_DATA_POLL_PERIOD^MDC`, partition 8.
pub const CC_MIB_DATA_POLL_PERIOD: MdcCode = MdcCode::new(526364);

/// `526365^MDC_CC_MIB_DATA_TOT_BIT_RATE^MDC`, partition 8.
pub const CC_MIB_DATA_TOT_BIT_RATE: MdcCode = MdcCode::new(526365);

/// `526366^MDC_CC_MIB_DATA_ID_PORT^MDC`, partition 8.
pub const CC_MIB_DATA_ID_PORT: MdcCode = MdcCode::new(526366);

/// `526367^MDC_CC_MIB_DATA_LINK_TIME^MDC`, partition 8.
pub const CC_MIB_DATA_LINK_TIME: MdcCode = MdcCode::new(526367);

/// `526368^MDC_CC_MIB_DATA_LINK_STAT^MDC`, partition 8.
pub const CC_MIB_DATA_LINK_STAT: MdcCode = MdcCode::new(526368);

/// `526369^MDC_CC_MIB_DATA_MGM_TIME^MDC`, partition 8.
pub const CC_MIB_DATA_MGM_TIME: MdcCode = MdcCode::new(526369);

/// `526370^MDC_CC_MIB_DATA_MGM_STAT^MDC`, partition 8.
pub const CC_MIB_DATA_MGM_STAT: MdcCode = MdcCode::new(526370);

/// `526371^MDC_CC_MIB_DATA_FRAMES_SENT^MDC`, partition 8.
pub const CC_MIB_DATA_FRAMES_SENT: MdcCode = MdcCode::new(526371);

/// `526372^MDC_CC_MIB_DATA_FRAMES_RECV^MDC`, partition 8.
pub const CC_MIB_DATA_FRAMES_RECV: MdcCode = MdcCode::new(526372);

/// `526373^MDC_CC_MIB_DATA_U_FRAMES_SENT^MDC`, partition 8.
pub const CC_MIB_DATA_U_FRAMES_SENT: MdcCode = MdcCode::new(526373);

/// `526374^MDC_CC_MIB_DATA_U_FRAMES_RECV^MDC`, partition 8.
pub const CC_MIB_DATA_U_FRAMES_RECV: MdcCode = MdcCode::new(526374);

/// `526375^MDC_CC_MIB_DATA_UI_FRAMES_SENT^MDC`, partition 8.
pub const CC_MIB_DATA_UI_FRAMES_SENT: MdcCode = MdcCode::new(526375);

/// `526376^MDC_CC_MIB_DATA_UI_FRAMES_RECV^MDC`, partition 8.
pub const CC_MIB_DATA_UI_FRAMES_RECV: MdcCode = MdcCode::new(526376);

/// `526377^MDC_CC_MIB_DATA_I_FRAMES_SENT^MDC`, partition 8.
pub const CC_MIB_DATA_I_FRAMES_SENT: MdcCode = MdcCode::new(526377);

/// `526378^MDC_CC_MIB_DATA_I_FRAMES_RECV^MDC`, partition 8.
pub const CC_MIB_DATA_I_FRAMES_RECV: MdcCode = MdcCode::new(526378);

/// `526379^MDC_CC_MIB_DATA_BYTES_SENT^MDC`, partition 8.
pub const CC_MIB_DATA_BYTES_SENT: MdcCode = MdcCode::new(526379);

/// `526380^MDC_CC_MIB_DATA_BYTES_RECV^MDC`, partition 8.
pub const CC_MIB_DATA_BYTES_RECV: MdcCode = MdcCode::new(526380);

/// `526381^MDC_CC_MIB_DATA_INT_BYTES_SENT^MDC`, partition 8.
pub const CC_MIB_DATA_INT_BYTES_SENT: MdcCode = MdcCode::new(526381);

/// `526382^MDC_CC_MIB_DATA_INT_BYTES_RECV^MDC`, partition 8.
pub const CC_MIB_DATA_INT_BYTES_RECV: MdcCode = MdcCode::new(526382);

/// `526383^MDC_CC_MIB_DATA_FRAMES_OUT_ABRT^MDC`, partition 8.
pub const CC_MIB_DATA_FRAMES_OUT_ABRT: MdcCode = MdcCode::new(526383);

/// `526384^MDC_CC_MIB_DATA_PHYS_CAPAB^MDC`, partition 8.
pub const CC_MIB_DATA_PHYS_CAPAB: MdcCode = MdcCode::new(526384);

/// `526385^MDC_CC_MIB_DATA_MAX_CURRENT_RATING^MDC`, partition 8.
pub const CC_MIB_DATA_MAX_CURRENT_RATING: MdcCode = MdcCode::new(526385);

/// `526386^MDC_CC_MIB_DATA_FRAMES_SENT_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_FRAMES_SENT_LIM: MdcCode = MdcCode::new(526386);

/// `526387^MDC_CC_MIB_DATA_FRAMES_RECV_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_FRAMES_RECV_LIM: MdcCode = MdcCode::new(526387);

/// `526388^MDC_CC_MIB_DATA_U_FRAMES_SENT_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_U_FRAMES_SENT_LIM: MdcCode = MdcCode::new(526388);

/// `526389^MDC_CC_MIB_DATA_U_FRAMES_RECV_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_U_FRAMES_RECV_LIM: MdcCode = MdcCode::new(526389);

/// `526390^MDC_CC_MIB_DATA_UI_FRAMES_SENT_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_UI_FRAMES_SENT_LIM: MdcCode = MdcCode::new(526390);

/// `526391^MDC_CC_MIB_DATA_UI_FRAMES_RECV_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_UI_FRAMES_RECV_LIM: MdcCode = MdcCode::new(526391);

/// `526392^MDC_CC_MIB_DATA_I_FRAMES_SENT_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_I_FRAMES_SENT_LIM: MdcCode = MdcCode::new(526392);

/// `526393^MDC_CC_MIB_DATA_I_FRAMES_RECV_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_I_FRAMES_RECV_LIM: MdcCode = MdcCode::new(526393);

/// `526394^MDC_CC_MIB_DATA_BYTES_SENT_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_BYTES_SENT_LIM: MdcCode = MdcCode::new(526394);

/// `526395^MDC_CC_MIB_DATA_BYTES_RECV_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_BYTES_RECV_LIM: MdcCode = MdcCode::new(526395);

/// `526396^MDC_CC_MIB_DATA_INT_BYTES_SENT_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_INT_BYTES_SENT_LIM: MdcCode = MdcCode::new(526396);

/// `526397^MDC_CC_MIB_DATA_INT_BYTES_RECV_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_INT_BYTES_RECV_LIM: MdcCode = MdcCode::new(526397);

/// `526398^MDC_CC_MIB_DATA_FRAMES_OUT_ABRT_LIM^MDC`, partition 8.
pub const CC_MIB_DATA_FRAMES_OUT_ABRT_LIM: MdcCode = MdcCode::new(526398);

/// `526399^MDC_CC_MIB_DATA_BAUD_RATE^MDC`, partition 8.
pub const CC_MIB_DATA_BAUD_RATE: MdcCode = MdcCode::new(526399);

/// `526400^MDC_CC_MIB_DATA_MAX_TURN_AROUND_TIME^MDC`, partition 8.
pub const CC_MIB_DATA_MAX_TURN_AROUND_TIME: MdcCode = MdcCode::new(526400);

/// `526401^MDC_CC_MIB_DATA_DATA_SIZE^MDC`, partition 8.
pub const CC_MIB_DATA_DATA_SIZE: MdcCode = MdcCode::new(526401);

/// `526402^MDC_CC_MIB_DATA_WINDOW_SIZE^MDC`, partition 8.
pub const CC_MIB_DATA_WINDOW_SIZE: MdcCode = MdcCode::new(526402);

/// `526403^MDC_CC_MIB_DATA_ADDIT_BOF^MDC`, partition 8.
pub const CC_MIB_DATA_ADDIT_BOF: MdcCode = MdcCode::new(526403);

/// `526404^MDC_CC_MIB_DATA_LINK_DISCON_TIME^MDC`, partition 8.
pub const CC_MIB_DATA_LINK_DISCON_TIME: MdcCode = MdcCode::new(526404);

/// `526405^MDC_CC_MIB_DATA_LINK_THRSHLD_TIME^MDC`, partition 8.
pub const CC_MIB_DATA_LINK_THRSHLD_TIME: MdcCode = MdcCode::new(526405);

/// `526606^MDC_CC_MIB_DATA_DIF_PORT_NO^MDC`, partition 8.
pub const CC_MIB_DATA_DIF_PORT_NO: MdcCode = MdcCode::new(526606);

/// `528384^MDC_DEV_SPEC_PROFILE_HYDRA^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_HYDRA: MdcCode = MdcCode::new(528384);

/// `528385^MDC_DEV_SPEC_PROFILE_INFUS^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_INFUS: MdcCode = MdcCode::new(528385);

/// `528386^MDC_DEV_SPEC_PROFILE_VENT^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_VENT: MdcCode = MdcCode::new(528386);

/// `528387^MDC_DEV_SPEC_PROFILE_VS_MON^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_VS_MON: MdcCode = MdcCode::new(528387);

/// `528388^MDC_DEV_SPEC_PROFILE_PULS_OXIM^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_PULS_OXIM: MdcCode = MdcCode::new(528388);

/// `528389^MDC_DEV_SPEC_PROFILE_DEFIB^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_DEFIB: MdcCode = MdcCode::new(528389);

/// `528390^MDC_DEV_SPEC_PROFILE_ECG^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_ECG: MdcCode = MdcCode::new(528390);

/// `528391^MDC_DEV_SPEC_PROFILE_BP^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_BP: MdcCode = MdcCode::new(528391);

/// `528392^MDC_DEV_SPEC_PROFILE_TEMP^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_TEMP: MdcCode = MdcCode::new(528392);

/// `528393^MDC_DEV_SPEC_PROFILE_AIRWAY_FLOW^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_AIRWAY_FLOW: MdcCode = MdcCode::new(528393);

/// `528394^MDC_DEV_SPEC_PROFILE_CARD_OUT^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_CARD_OUT: MdcCode = MdcCode::new(528394);

/// `528395^MDC_DEV_SPEC_PROFILE_CAPNOM^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_CAPNOM: MdcCode = MdcCode::new(528395);

/// `528396^MDC_DEV_SPEC_PROFILE_CALC_HEMO^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_CALC_HEMO: MdcCode = MdcCode::new(528396);

/// `528397^MDC_DEV_SPEC_PROFILE_CALC_PULM^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_CALC_PULM: MdcCode = MdcCode::new(528397);

/// `528398^MDC_DEV_SPEC_PROFILE_RESP^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_RESP: MdcCode = MdcCode::new(528398);

/// `528399^MDC_DEV_SPEC_PROFILE_SCALE^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_SCALE: MdcCode = MdcCode::new(528399);

/// `528401^MDC_DEV_SPEC_PROFILE_GLUCOSE^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_GLUCOSE: MdcCode = MdcCode::new(528401);

/// `528402^MDC_DEV_SPEC_PROFILE_COAG^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_COAG: MdcCode = MdcCode::new(528402);

/// `528403^MDC_DEV_SPEC_PROFILE_INSULIN_PUMP^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_INSULIN_PUMP: MdcCode = MdcCode::new(528403);

/// `528404^MDC_DEV_SPEC_PROFILE_BCA^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_BCA: MdcCode = MdcCode::new(528404);

/// `528405^MDC_DEV_SPEC_PROFILE_PEFM^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_PEFM: MdcCode = MdcCode::new(528405);

/// `528406^MDC_DEV_SPEC_PROFILE_URINE_ANALYZER^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_URINE_ANALYZER: MdcCode = MdcCode::new(528406);

/// `528407^MDC_DEV_SPEC_PROFILE_SLEEP_QUALITY^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_SLEEP_QUALITY: MdcCode = MdcCode::new(528407);

/// `528408^MDC_DEV_SPEC_PROFILE_SABTE^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_SABTE: MdcCode = MdcCode::new(528408);

/// `528409^MDC_DEV_SPEC_PROFILE_CGM^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_CGM: MdcCode = MdcCode::new(528409);

/// `528412^MDC_DEV_SPEC_PROFILE_PSM^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_PSM: MdcCode = MdcCode::new(528412);

/// `528425^MDC_DEV_SPEC_PROFILE_HF_CARDIO^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_HF_CARDIO: MdcCode = MdcCode::new(528425);

/// `528426^MDC_DEV_SPEC_PROFILE_HF_STRENGTH^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_HF_STRENGTH: MdcCode = MdcCode::new(528426);

/// `528455^MDC_DEV_SPEC_PROFILE_AI_ACTIVITY_HUB^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_AI_ACTIVITY_HUB: MdcCode = MdcCode::new(528455);

/// `528456^MDC_DEV_SPEC_PROFILE_AI_MED_MINDER^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_AI_MED_MINDER: MdcCode = MdcCode::new(528456);

/// `528457^MDC_DEV_SPEC_PROFILE_GENERIC^MDC`, partition 8.
pub const DEV_SPEC_PROFILE_GENERIC: MdcCode = MdcCode::new(528457);

/// `528484^MDC_DEV_SUB_SPEC_PROFILE_STEP_COUNTER^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_STEP_COUNTER: MdcCode = MdcCode::new(528484);

/// `528485^MDC_DEV_SUB_SPEC_PROFILE_ACTIVITY^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_ACTIVITY: MdcCode = MdcCode::new(528485);

/// `528501^MDC_DEV_SUB_SPEC_PROFILE_FALL_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_FALL_SENSOR: MdcCode = MdcCode::new(528501);

/// `528502^MDC_DEV_SUB_SPEC_PROFILE_PERS_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_PERS_SENSOR: MdcCode = MdcCode::new(528502);

/// `528503^MDC_DEV_SUB_SPEC_PROFILE_SMOKE_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_SMOKE_SENSOR: MdcCode = MdcCode::new(528503);

/// `528504^MDC_DEV_SUB_SPEC_PROFILE_CO_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_CO_SENSOR: MdcCode = MdcCode::new(528504);

/// `528505^MDC_DEV_SUB_SPEC_PROFILE_WATER_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_WATER_SENSOR: MdcCode = MdcCode::new(528505);

/// `528506^MDC_DEV_SUB_SPEC_PROFILE_GAS_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_GAS_SENSOR: MdcCode = MdcCode::new(528506);

/// `528507^MDC_DEV_SUB_SPEC_PROFILE_MOTION_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_MOTION_SENSOR: MdcCode = MdcCode::new(528507);

/// `528508^MDC_DEV_SUB_SPEC_PROFILE_PROPEXIT_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_PROPEXIT_SENSOR: MdcCode = MdcCode::new(528508);

/// `528509^MDC_DEV_SUB_SPEC_PROFILE_ENURESIS_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_ENURESIS_SENSOR: MdcCode = MdcCode::new(528509);

/// `528510^MDC_DEV_SUB_SPEC_PROFILE_CONTACTCLOSURE_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_CONTACTCLOSURE_SENSOR: MdcCode = MdcCode::new(528510);

/// `528511^MDC_DEV_SUB_SPEC_PROFILE_USAGE_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_USAGE_SENSOR: MdcCode = MdcCode::new(528511);

/// `528512^MDC_DEV_SUB_SPEC_PROFILE_SWITCH_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_SWITCH_SENSOR: MdcCode = MdcCode::new(528512);

/// `528513^MDC_DEV_SUB_SPEC_PROFILE_DOSAGE_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_DOSAGE_SENSOR: MdcCode = MdcCode::new(528513);

/// `528514^MDC_DEV_SUB_SPEC_PROFILE_TEMP_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_TEMP_SENSOR: MdcCode = MdcCode::new(528514);

/// `528515^MDC_DEV_SUB_SPEC_PROFILE_HUMIDITY_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_HUMIDITY_SENSOR: MdcCode = MdcCode::new(528515);

/// `528516^MDC_DEV_SUB_SPEC_PROFILE_LOCATION_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_LOCATION_SENSOR: MdcCode = MdcCode::new(528516);

/// `528517^MDC_DEV_SUB_SPEC_PROFILE_CURRENT_TEMP_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_CURRENT_TEMP_SENSOR: MdcCode = MdcCode::new(528517);

/// `528518^MDC_DEV_SUB_SPEC_PROFILE_CURRENT_HUMIDITY_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_CURRENT_HUMIDITY_SENSOR: MdcCode = MdcCode::new(528518);

/// `528519^MDC_DEV_SUB_SPEC_PROFILE_UTILITY_USAGE_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_UTILITY_USAGE_SENSOR: MdcCode = MdcCode::new(528519);

/// `528520^MDC_DEV_SUB_SPEC_PROFILE_INSTANTANEOUS_UTILITY_USAGE_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_INSTANTANEOUS_UTILITY_USAGE_SENSOR: MdcCode = MdcCode::new(528520);

/// `528521^MDC_DEV_SUB_SPEC_PROFILE_GPS_LOCATION_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_GPS_LOCATION_SENSOR: MdcCode = MdcCode::new(528521);

/// `528522^MDC_DEV_SUB_SPEC_PROFILE_SPEED_SENSOR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_SPEED_SENSOR: MdcCode = MdcCode::new(528522);

/// `528524^MDC_DEV_SUB_SPEC_PROFILE_ECG^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_ECG: MdcCode = MdcCode::new(528524);

/// `528525^MDC_DEV_SUB_SPEC_PROFILE_HR^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_HR: MdcCode = MdcCode::new(528525);

/// `528532^MDC_DEV_SUB_SPEC_PROFILE_CPAP^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_CPAP: MdcCode = MdcCode::new(528532);

/// `528533^MDC_DEV_SUB_SPEC_PROFILE_CPAP_AUTO^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_CPAP_AUTO: MdcCode = MdcCode::new(528533);

/// `528534^MDC_DEV_SUB_SPEC_PROFILE_BPAP^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_BPAP: MdcCode = MdcCode::new(528534);

/// `528535^MDC_DEV_SUB_SPEC_PROFILE_BPAP_AUTO^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_BPAP_AUTO: MdcCode = MdcCode::new(528535);

/// `528536^MDC_DEV_SUB_SPEC_PROFILE_ACSV^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_ACSV: MdcCode = MdcCode::new(528536);

/// `528537^MDC_DEV_SUB_SPEC_PROFILE_EIGHT_OR_LESS_BATTERIES^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_EIGHT_OR_LESS_BATTERIES: MdcCode = MdcCode::new(528537);

/// `528538^MDC_DEV_SUB_SPEC_PROFILE_MORE_THAN_EIGHT_BATTERIES^MDC`, partition 8.
pub const DEV_SUB_SPEC_PROFILE_MORE_THAN_EIGHT_BATTERIES: MdcCode = MdcCode::new(528538);

/// `531968^MDC_INFRA_HARMONIZATION_CONTINUA^MDC`, partition 8.
pub const INFRA_HARMONIZATION_CONTINUA: MdcCode = MdcCode::new(531968);

/// `531969^MDC_ID_MODEL_NUMBER^MDC`, partition 8.
pub const ID_MODEL_NUMBER: MdcCode = MdcCode::new(531969);

/// `531970^MDC_ID_MODEL_MANUFACTURER^MDC`, partition 8.
pub const ID_MODEL_MANUFACTURER: MdcCode = MdcCode::new(531970);

/// `531971^MDC_ID_PROD_SPEC_UNSPECIFIED^MDC`, partition 8.
pub const ID_PROD_SPEC_UNSPECIFIED: MdcCode = MdcCode::new(531971);

/// `531972^MDC_ID_PROD_SPEC_SERIAL^MDC`, partition 8.
pub const ID_PROD_SPEC_SERIAL: MdcCode = MdcCode::new(531972);

/// `531973^MDC_ID_PROD_SPEC_PART^MDC`, partition 8.
pub const ID_PROD_SPEC_PART: MdcCode = MdcCode::new(531973);

/// `531974^MDC_ID_PROD_SPEC_HW^MDC`, partition 8.
pub const ID_PROD_SPEC_HW: MdcCode = MdcCode::new(531974);

/// `531975^MDC_ID_PROD_SPEC_SW^MDC`, partition 8.
pub const ID_PROD_SPEC_SW: MdcCode = MdcCode::new(531975);

/// `531976^MDC_ID_PROD_SPEC_FW^MDC`, partition 8.
pub const ID_PROD_SPEC_FW: MdcCode = MdcCode::new(531976);

/// `531977^MDC_ID_PROD_SPEC_PROTOCOL_REV^MDC`, partition 8.
pub const ID_PROD_SPEC_PROTOCOL_REV: MdcCode = MdcCode::new(531977);

/// `531978^MDC_ID_PROD_SPEC_GMDN^MDC`, partition 8.
pub const ID_PROD_SPEC_GMDN: MdcCode = MdcCode::new(531978);

/// `531979^MDC_MODALITY_AVERAGING_TIME^MDC`, partition 8.
pub const MODALITY_AVERAGING_TIME: MdcCode = MdcCode::new(531979);

/// `531980^MDC_SA_SPECN_FLAGS^MDC`, partition 8.
pub const SA_SPECN_FLAGS: MdcCode = MdcCode::new(531980);

/// `531981^MDC_MOC_VMS_MDS_AHD^MDC`, partition 8.
pub const MOC_VMS_MDS_AHD: MdcCode = MdcCode::new(531981);

/// `532224^MDC_TIME_SYNC_NONE^MDC`, partition 8.
pub const TIME_SYNC_NONE: MdcCode = MdcCode::new(532224);

/// `532225^MDC_TIME_SYNC_NTPV3^MDC`, partition 8.
pub const TIME_SYNC_NTPV3: MdcCode = MdcCode::new(532225);

/// `532226^MDC_TIME_SYNC_NTPV4^MDC`, partition 8.
pub const TIME_SYNC_NTPV4: MdcCode = MdcCode::new(532226);

/// `532227^MDC_TIME_SYNC_SNTPV4^MDC`, partition 8.
pub const TIME_SYNC_SNTPV4: MdcCode = MdcCode::new(532227);

/// `532228^MDC_TIME_SYNC_SNTPV4330^MDC`, partition 8.
pub const TIME_SYNC_SNTPV4330: MdcCode = MdcCode::new(532228);

/// `532229^MDC_TIME_SYNC_BTV1^MDC`, partition 8.
pub const TIME_SYNC_BTV1: MdcCode = MdcCode::new(532229);

/// `532230^MDC_TIME_SYNC_RADIO^MDC`, partition 8.
pub const TIME_SYNC_RADIO: MdcCode = MdcCode::new(532230);

/// `532231^MDC_TIME_SYNC_HL7_NCK^MDC`, partition 8.
pub const TIME_SYNC_HL7_NCK: MdcCode = MdcCode::new(532231);

/// `532232^MDC_TIME_SYNC_CDMA^MDC`, partition 8.
pub const TIME_SYNC_CDMA: MdcCode = MdcCode::new(532232);

/// `532233^MDC_TIME_SYNC_GSM^MDC`, partition 8.
pub const TIME_SYNC_GSM: MdcCode = MdcCode::new(532233);

/// `532234^MDC_TIME_SYNC_EBWW^MDC`, partition 8.
pub const TIME_SYNC_EBWW: MdcCode = MdcCode::new(532234);

/// `532235^MDC_TIME_SYNC_USB_SOF^MDC`, partition 8.
pub const TIME_SYNC_USB_SOF: MdcCode = MdcCode::new(532235);

/// `532236^MDC_TIME_SYNC_OTHER^MDC`, partition 8.
pub const TIME_SYNC_OTHER: MdcCode = MdcCode::new(532236);

/// `532237^MDC_TIME_SYNC_OTHER_MOBILE^MDC`, partition 8.
pub const TIME_SYNC_OTHER_MOBILE: MdcCode = MdcCode::new(532237);

/// `532238^MDC_TIME_SYNC_GPS^MDC`, partition 8.
pub const TIME_SYNC_GPS: MdcCode = MdcCode::new(532238);

/// `532352^MDC_REG_CERT_DATA_CONTINUA_VERSION^MDC`, partition 8.
pub const REG_CERT_DATA_CONTINUA_VERSION: MdcCode = MdcCode::new(532352);

/// `532353^MDC_REG_CERT_DATA_CONTINUA_CERT_DEV_LIST^MDC`, partition 8.
pub const REG_CERT_DATA_CONTINUA_CERT_DEV_LIST: MdcCode = MdcCode::new(532353);

/// `532354^MDC_REG_CERT_DATA_CONTINUA_REG_STATUS^MDC`, partition 8.
pub const REG_CERT_DATA_CONTINUA_REG_STATUS: MdcCode = MdcCode::new(532354);

/// `532355^MDC_REG_CERT_DATA_CONTINUA_AHD_CERT_LIST^MDC`, partition 8.
pub const REG_CERT_DATA_CONTINUA_AHD_CERT_LIST: MdcCode = MdcCode::new(532355);

/// `532481^MDC_PT_DEMOGR_OPTION_MGR^MDC`, partition 8.
pub const PT_DEMOGR_OPTION_MGR: MdcCode = MdcCode::new(532481);

/// `532482^MDC_PT_DEMOGR_OPTION_AGT^MDC`, partition 8.
pub const PT_DEMOGR_OPTION_AGT: MdcCode = MdcCode::new(532482);

/// `532484^MDC_REM_CNTRL_OPTION_AGT^MDC`, partition 8.
pub const REM_CNTRL_OPTION_AGT: MdcCode = MdcCode::new(532484);

/// `532485^MDC_REM_CNTRL_OPTION_MGR^MDC`, partition 8.
pub const REM_CNTRL_OPTION_MGR: MdcCode = MdcCode::new(532485);

/// `532608^MDC_IDT_ENSEMBLE_LOCATION_INFERRED^MDC`, partition 8.
pub const IDT_ENSEMBLE_LOCATION_INFERRED: MdcCode = MdcCode::new(532608);

/// `532609^MDC_IDT_ENSEMBLE_PATIENT_INFERRED^MDC`, partition 8.
pub const IDT_ENSEMBLE_PATIENT_INFERRED: MdcCode = MdcCode::new(532609);

/// `532640^MDC_CTX_USR_VALIDATED^MDC`, partition 8.
pub const CTX_USR_VALIDATED: MdcCode = MdcCode::new(532640);

/// `532641^MDC_CTX_CSUSR_VALIDATED^MDC`, partition 8.
pub const CTX_CSUSR_VALIDATED: MdcCode = MdcCode::new(532641);

/// `532642^MDC_CTX_RO_VALIDATED^MDC`, partition 8.
pub const CTX_RO_VALIDATED: MdcCode = MdcCode::new(532642);

/// `532643^MDC_CTX_SP_VALIDATED^MDC`, partition 8.
pub const CTX_SP_VALIDATED: MdcCode = MdcCode::new(532643);

/// `532644^MDC_CTX_XC_VALIDATED^MDC`, partition 8.
pub const CTX_XC_VALIDATED: MdcCode = MdcCode::new(532644);

/// `532645^MDC_CTX_PROV_VALIDATED^MDC`, partition 8.
pub const CTX_PROV_VALIDATED: MdcCode = MdcCode::new(532645);

/// `532736^MDC_MODE_OF_OPERATION_ON^MDC`, partition 8.
pub const MODE_OF_OPERATION_ON: MdcCode = MdcCode::new(532736);

/// `532737^MDC_MODE_OF_OPERATION_OFF^MDC`, partition 8.
pub const MODE_OF_OPERATION_OFF: MdcCode = MdcCode::new(532737);

/// `532738^MDC_MODE_OF_OPERATION_PAUSED^MDC`, partition 8.
pub const MODE_OF_OPERATION_PAUSED: MdcCode = MdcCode::new(532738);

/// `720897^MDC_IDC_DEV_TYPE^MDC`, partition 11.
pub const IDC_DEV_TYPE: MdcCode = MdcCode::new(720897);

/// `720898^MDC_IDC_DEV_MODEL^MDC`, partition 11.
pub const IDC_DEV_MODEL: MdcCode = MdcCode::new(720898);

/// `720899^MDC_IDC_DEV_SERIAL^MDC`, partition 11.
pub const IDC_DEV_SERIAL: MdcCode = MdcCode::new(720899);

/// `720900^MDC_IDC_DEV_MFG^MDC`, partition 11.
pub const IDC_DEV_MFG: MdcCode = MdcCode::new(720900);

/// `721025^MDC_IDC_SESS_DTM^MDC`, partition 11.
pub const IDC_SESS_DTM: MdcCode = MdcCode::new(721025);

/// `721026^MDC_IDC_SESS_TYPE^MDC`, partition 11.
pub const IDC_SESS_TYPE: MdcCode = MdcCode::new(721026);

/// `721280^MDC_IDC_MSMT_BATTERY_STATUS^MDC`, partition 11.
pub const IDC_MSMT_BATTERY_STATUS: MdcCode = MdcCode::new(721280);

/// `721344^MDC_IDC_MSMT_BATTERY_VOLTAGE^MDC`, partition 11.
pub const IDC_MSMT_BATTERY_VOLTAGE: MdcCode = MdcCode::new(721344);

/// `730752^MDC_IDC_SET_BRADY_MODE^MDC`, partition 11.
pub const IDC_SET_BRADY_MODE: MdcCode = MdcCode::new(730752);

/// `730880^MDC_IDC_SET_BRADY_LOWRATE^MDC`, partition 11.
pub const IDC_SET_BRADY_LOWRATE: MdcCode = MdcCode::new(730880);

/// `737520^MDC_IDC_STAT_BRADY_RA_PERCENT_PACED^MDC`, partition 11.
pub const IDC_STAT_BRADY_RA_PERCENT_PACED: MdcCode = MdcCode::new(737520);

/// `737536^MDC_IDC_STAT_BRADY_RV_PERCENT_PACED^MDC`, partition 11.
pub const IDC_STAT_BRADY_RV_PERCENT_PACED: MdcCode = MdcCode::new(737536);

/// `8417752^MDC_GLU_METER_DEV_STATUS^MDC`, partition 128.
pub const GLU_METER_DEV_STATUS: MdcCode = MdcCode::new(8417752);

/// `8417760^MDC_CTXT_GLU_EXERCISE^MDC`, partition 128.
pub const CTXT_GLU_EXERCISE: MdcCode = MdcCode::new(8417760);

/// `8417764^MDC_CTXT_GLU_CARB^MDC`, partition 128.
pub const CTXT_GLU_CARB: MdcCode = MdcCode::new(8417764);

/// `8417765^MDC_CTXT_GLU_CARB_UNDETERMINED^MDC`, partition 128.
pub const CTXT_GLU_CARB_UNDETERMINED: MdcCode = MdcCode::new(8417765);

/// `8417766^MDC_CTXT_GLU_CARB_OTHER^MDC`, partition 128.
pub const CTXT_GLU_CARB_OTHER: MdcCode = MdcCode::new(8417766);

/// `8417767^MDC_CTXT_GLU_CARB_NO_ENTRY^MDC`, partition 128.
pub const CTXT_GLU_CARB_NO_ENTRY: MdcCode = MdcCode::new(8417767);

/// `8417768^MDC_CTXT_GLU_CARB_BREAKFAST^MDC`, partition 128.
pub const CTXT_GLU_CARB_BREAKFAST: MdcCode = MdcCode::new(8417768);

/// `8417769^MDC_CTXT_GLU_CARB_NO_INGESTION^MDC`, partition 128.
pub const CTXT_GLU_CARB_NO_INGESTION: MdcCode = MdcCode::new(8417769);

/// `8417772^MDC_CTXT_GLU_CARB_LUNCH^MDC`, partition 128.
pub const CTXT_GLU_CARB_LUNCH: MdcCode = MdcCode::new(8417772);

/// `8417776^MDC_CTXT_GLU_CARB_DINNER^MDC`, partition 128.
pub const CTXT_GLU_CARB_DINNER: MdcCode = MdcCode::new(8417776);

/// `8417780^MDC_CTXT_GLU_CARB_SNACK^MDC`, partition 128.
pub const CTXT_GLU_CARB_SNACK: MdcCode = MdcCode::new(8417780);

/// `8417784^MDC_CTXT_GLU_CARB_DRINK^MDC`, partition 128.
pub const CTXT_GLU_CARB_DRINK: MdcCode = MdcCode::new(8417784);

/// `8417788^MDC_CTXT_GLU_CARB_SUPPER^MDC`, partition 128.
pub const CTXT_GLU_CARB_SUPPER: MdcCode = MdcCode::new(8417788);

/// `8417792^MDC_CTXT_GLU_CARB_BRUNCH^MDC`, partition 128.
pub const CTXT_GLU_CARB_BRUNCH: MdcCode = MdcCode::new(8417792);

/// `8417796^MDC_CTXT_MEDICATION^MDC`, partition 128.
pub const CTXT_MEDICATION: MdcCode = MdcCode::new(8417796);

/// `8417800^MDC_CTXT_MEDICATION_RAPIDACTING^MDC`, partition 128.
pub const CTXT_MEDICATION_RAPIDACTING: MdcCode = MdcCode::new(8417800);

/// `8417804^MDC_CTXT_MEDICATION_SHORTACTING^MDC`, partition 128.
pub const CTXT_MEDICATION_SHORTACTING: MdcCode = MdcCode::new(8417804);

/// `8417808^MDC_CTXT_MEDICATION_INTERMEDIATEACTING^MDC`, partition 128.
pub const CTXT_MEDICATION_INTERMEDIATEACTING: MdcCode = MdcCode::new(8417808);

/// `8417812^MDC_CTXT_MEDICATION_LONGACTING^MDC`, partition 128.
pub const CTXT_MEDICATION_LONGACTING: MdcCode = MdcCode::new(8417812);

/// `8417816^MDC_CTXT_MEDICATION_PREMIX^MDC`, partition 128.
pub const CTXT_MEDICATION_PREMIX: MdcCode = MdcCode::new(8417816);

/// `8417820^MDC_CTXT_GLU_HEALTH^MDC`, partition 128.
pub const CTXT_GLU_HEALTH: MdcCode = MdcCode::new(8417820);

/// `8417824^MDC_CTXT_GLU_HEALTH_MINOR^MDC`, partition 128.
pub const CTXT_GLU_HEALTH_MINOR: MdcCode = MdcCode::new(8417824);

/// `8417828^MDC_CTXT_GLU_HEALTH_MAJOR^MDC`, partition 128.
pub const CTXT_GLU_HEALTH_MAJOR: MdcCode = MdcCode::new(8417828);

/// `8417832^MDC_CTXT_GLU_HEALTH_MENSES^MDC`, partition 128.
pub const CTXT_GLU_HEALTH_MENSES: MdcCode = MdcCode::new(8417832);

/// `8417836^MDC_CTXT_GLU_HEALTH_STRESS^MDC`, partition 128.
pub const CTXT_GLU_HEALTH_STRESS: MdcCode = MdcCode::new(8417836);

/// `8417840^MDC_CTXT_GLU_HEALTH_NONE^MDC`, partition 128.
pub const CTXT_GLU_HEALTH_NONE: MdcCode = MdcCode::new(8417840);

/// `8417844^MDC_CTXT_GLU_SAMPLELOCATION^MDC`, partition 128.
pub const CTXT_GLU_SAMPLELOCATION: MdcCode = MdcCode::new(8417844);

/// `8417845^MDC_CTXT_GLU_SAMPLELOCATION_UNDETERMINED^MDC`, partition 128.
pub const CTXT_GLU_SAMPLELOCATION_UNDETERMINED: MdcCode = MdcCode::new(8417845);

/// `8417846^MDC_CTXT_GLU_SAMPLELOCATION_OTHER^MDC`, partition 128.
pub const CTXT_GLU_SAMPLELOCATION_OTHER: MdcCode = MdcCode::new(8417846);

/// `8417848^MDC_CTXT_GLU_SAMPLELOCATION_FINGER^MDC`, partition 128.
pub const CTXT_GLU_SAMPLELOCATION_FINGER: MdcCode = MdcCode::new(8417848);

/// `8417852^MDC_CTXT_GLU_SAMPLELOCATION_AST^MDC`, partition 128.
pub const CTXT_GLU_SAMPLELOCATION_AST: MdcCode = MdcCode::new(8417852);

/// `8417856^MDC_CTXT_GLU_SAMPLELOCATION_EARLOBE^MDC`, partition 128.
pub const CTXT_GLU_SAMPLELOCATION_EARLOBE: MdcCode = MdcCode::new(8417856);

/// `8417860^MDC_CTXT_GLU_SAMPLELOCATION_CTRLSOLUTION^MDC`, partition 128.
pub const CTXT_GLU_SAMPLELOCATION_CTRLSOLUTION: MdcCode = MdcCode::new(8417860);

/// `8417864^MDC_CTXT_GLU_MEAL^MDC`, partition 128.
pub const CTXT_GLU_MEAL: MdcCode = MdcCode::new(8417864);

/// `8417868^MDC_CTXT_GLU_MEAL_PREPRANDIAL^MDC`, partition 128.
pub const CTXT_GLU_MEAL_PREPRANDIAL: MdcCode = MdcCode::new(8417868);

/// `8417869^MDC_CTXT_GLU_MEAL_BEDTIME^MDC`, partition 128.
pub const CTXT_GLU_MEAL_BEDTIME: MdcCode = MdcCode::new(8417869);

/// `8417872^MDC_CTXT_GLU_MEAL_POSTPRANDIAL^MDC`, partition 128.
pub const CTXT_GLU_MEAL_POSTPRANDIAL: MdcCode = MdcCode::new(8417872);

/// `8417876^MDC_CTXT_GLU_MEAL_FASTING^MDC`, partition 128.
pub const CTXT_GLU_MEAL_FASTING: MdcCode = MdcCode::new(8417876);

/// `8417880^MDC_CTXT_GLU_MEAL_CASUAL^MDC`, partition 128.
pub const CTXT_GLU_MEAL_CASUAL: MdcCode = MdcCode::new(8417880);

/// `8417884^MDC_CTXT_GLU_TESTER^MDC`, partition 128.
pub const CTXT_GLU_TESTER: MdcCode = MdcCode::new(8417884);

/// `8417888^MDC_CTXT_GLU_TESTER_SELF^MDC`, partition 128.
pub const CTXT_GLU_TESTER_SELF: MdcCode = MdcCode::new(8417888);

/// `8417892^MDC_CTXT_GLU_TESTER_HCP^MDC`, partition 128.
pub const CTXT_GLU_TESTER_HCP: MdcCode = MdcCode::new(8417892);

/// `8417896^MDC_CTXT_GLU_TESTER_LAB^MDC`, partition 128.
pub const CTXT_GLU_TESTER_LAB: MdcCode = MdcCode::new(8417896);

/// `8417909^MDC_INR_METER_DEV_STATUS^MDC`, partition 128.
pub const INR_METER_DEV_STATUS: MdcCode = MdcCode::new(8417909);

/// `8417912^MDC_TARGET_LEVEL_COAG^MDC`, partition 128.
pub const TARGET_LEVEL_COAG: MdcCode = MdcCode::new(8417912);

/// `8417916^MDC_MED_CURRENT_COAG^MDC`, partition 128.
pub const MED_CURRENT_COAG: MdcCode = MdcCode::new(8417916);

/// `8417920^MDC_MED_NEW_COAG^MDC`, partition 128.
pub const MED_NEW_COAG: MdcCode = MdcCode::new(8417920);

/// `8417924^MDC_CTXT_INR_TESTER^MDC`, partition 128.
pub const CTXT_INR_TESTER: MdcCode = MdcCode::new(8417924);

/// `8417925^MDC_CTXT_INR_TESTER_SELF^MDC`, partition 128.
pub const CTXT_INR_TESTER_SELF: MdcCode = MdcCode::new(8417925);

/// `8417926^MDC_CTXT_INR_TESTER_HCP^MDC`, partition 128.
pub const CTXT_INR_TESTER_HCP: MdcCode = MdcCode::new(8417926);

/// `8417927^MDC_CTXT_INR_TESTER_LAB^MDC`, partition 128.
pub const CTXT_INR_TESTER_LAB: MdcCode = MdcCode::new(8417927);

/// `16711680^MDC_RET_CODE_NOOSUCHOBJECTCLASS^MDC`, partition 255.
pub const RET_CODE_NOOSUCHOBJECTCLASS: MdcCode = MdcCode::new(16711680);

/// `16711681^MDC_RET_CODE_NOSUCHOBJECTINSTANCE^MDC`, partition 255.
pub const RET_CODE_NOSUCHOBJECTINSTANCE: MdcCode = MdcCode::new(16711681);

/// `16711682^MDC_RET_CODE_ACCESSDENIED^MDC`, partition 255.
pub const RET_CODE_ACCESSDENIED: MdcCode = MdcCode::new(16711682);

/// `16711685^MDC_RET_CODE_NOSUCHATTRIBUTE^MDC`, partition 255.
pub const RET_CODE_NOSUCHATTRIBUTE: MdcCode = MdcCode::new(16711685);

/// `16711686^MDC_RET_CODE_INVALIDATTRIBUTEVALUE^MDC`, partition 255.
pub const RET_CODE_INVALIDATTRIBUTEVALUE: MdcCode = MdcCode::new(16711686);

/// `16711687^MDC_RET_CODE_GETLISTERROR^MDC`, partition 255.
pub const RET_CODE_GETLISTERROR: MdcCode = MdcCode::new(16711687);

/// `16711688^MDC_RET_CODE_SETLISTERROR^MDC`, partition 255.
pub const RET_CODE_SETLISTERROR: MdcCode = MdcCode::new(16711688);

/// `16711689^MDC_RET_CODE_NOSUCHACTION^MDC`, partition 255.
pub const RET_CODE_NOSUCHACTION: MdcCode = MdcCode::new(16711689);

/// `16711690^MDC_RET_CODE_PROCESSINGFAILURE^MDC`, partition 255.
pub const RET_CODE_PROCESSINGFAILURE: MdcCode = MdcCode::new(16711690);

/// `16711691^MDC_RET_CODE_DUPLICATEMANAGEDOBJECTINSTANCE^MDC`, partition 255.
pub const RET_CODE_DUPLICATEMANAGEDOBJECTINSTANCE: MdcCode = MdcCode::new(16711691);

/// `16711693^MDC_RET_CODE_NOSUCHEVENTTYPE^MDC`, partition 255.
pub const RET_CODE_NOSUCHEVENTTYPE: MdcCode = MdcCode::new(16711693);

/// `16711694^MDC_RET_CODE_NOSUCHARGUMENT^MDC`, partition 255.
pub const RET_CODE_NOSUCHARGUMENT: MdcCode = MdcCode::new(16711694);

/// `16711695^MDC_RET_CODE_INVALIDARGUMENTVALUE^MDC`, partition 255.
pub const RET_CODE_INVALIDARGUMENTVALUE: MdcCode = MdcCode::new(16711695);

/// `16711696^MDC_RET_CODE_INVALIDSCOPE^MDC`, partition 255.
pub const RET_CODE_INVALIDSCOPE: MdcCode = MdcCode::new(16711696);

/// `16711697^MDC_RET_CODE_INVALIDOBJECTINSTANCE^MDC`, partition 255.
pub const RET_CODE_INVALIDOBJECTINSTANCE: MdcCode = MdcCode::new(16711697);

/// `16711698^MDC_RET_CODE_MISSINGATTRIBUTEVALUE^MDC`, partition 255.
pub const RET_CODE_MISSINGATTRIBUTEVALUE: MdcCode = MdcCode::new(16711698);

/// `16711699^MDC_RET_CODE_CLASSINSTANCECONFLICT^MDC`, partition 255.
pub const RET_CODE_CLASSINSTANCECONFLICT: MdcCode = MdcCode::new(16711699);

/// `16711701^MDC_RET_CODE_MISTYPEDOPERATION^MDC`, partition 255.
pub const RET_CODE_MISTYPEDOPERATION: MdcCode = MdcCode::new(16711701);

/// `16711702^MDC_RET_CODE_NOSUCHINVOKEID^MDC`, partition 255.
pub const RET_CODE_NOSUCHINVOKEID: MdcCode = MdcCode::new(16711702);

/// `16712680^MDC_RET_CODE_OBJ_BUSY^MDC`, partition 255.
pub const RET_CODE_OBJ_BUSY: MdcCode = MdcCode::new(16712680);

/// `16713680^MDC_RET_CODE_STORE_EXH^MDC`, partition 255.
pub const RET_CODE_STORE_EXH: MdcCode = MdcCode::new(16713680);

/// `16713681^MDC_RET_CODE_STORE_OFFLN^MDC`, partition 255.
pub const RET_CODE_STORE_OFFLN: MdcCode = MdcCode::new(16713681);

/// `16721679^MDC_RET_CODE_UNKNOWN^MDC`, partition 255.
pub const RET_CODE_UNKNOWN: MdcCode = MdcCode::new(16721679);

/// `16927604^MDC_TEMP_SKIN_SETTING^MDC`, partition 258.
pub const TEMP_SKIN_SETTING: MdcCode = MdcCode::new(16927604);

/// `16928802^MDC_VENT_RESP_RATE_SETTING^MDC`, partition 258.
pub const VENT_RESP_RATE_SETTING: MdcCode = MdcCode::new(16928802);

/// `16928804^MDC_VENT_RESP_RATE_MIN_SETTING^MDC`, partition 258.
pub const VENT_RESP_RATE_MIN_SETTING: MdcCode = MdcCode::new(16928804);

/// `16928805^MDC_VENT_RESP_RATE_MEAN_SETTING^MDC`, partition 258.
pub const VENT_RESP_RATE_MEAN_SETTING: MdcCode = MdcCode::new(16928805);

/// `16928805^MDC_VENT_RESP_RATE_AVG_SETTING^MDC`, partition 258.
/// The preferred reference id of this code is `MDC_VENT_RESP_RATE_MEAN_SETTING`.
pub const VENT_RESP_RATE_AVG_SETTING: MdcCode = MdcCode::new(16928805);

/// `16929020^MDC_PRESS_AWAY_END_EXP_POS_SETTING^MDC`, partition 258.
pub const PRESS_AWAY_END_EXP_POS_SETTING: MdcCode = MdcCode::new(16929020);

/// `16929048^MDC_RATIO_IE_SETTING^MDC`, partition 258.
pub const RATIO_IE_SETTING: MdcCode = MdcCode::new(16929048);

/// `16929072^MDC_TIME_PD_APNEA_SETTING^MDC`, partition 258.
pub const TIME_PD_APNEA_SETTING: MdcCode = MdcCode::new(16929072);

/// `16929164^MDC_VENT_FLOW_INSP_SETTING^MDC`, partition 258.
pub const VENT_FLOW_INSP_SETTING: MdcCode = MdcCode::new(16929164);

/// `16929188^MDC_VENT_PRESS_AWAY_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_SETTING: MdcCode = MdcCode::new(16929188);

/// `16929192^MDC_VENT_PRESS_AWAY_END_EXP_POS_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_END_EXP_POS_SETTING: MdcCode = MdcCode::new(16929192);

/// `16929196^MDC_VENT_VOL_TIDAL_SETTING^MDC`, partition 258.
pub const VENT_VOL_TIDAL_SETTING: MdcCode = MdcCode::new(16929196);

/// `16929224^MDC_VENT_VOL_MINUTE_AWAY_SETTING^MDC`, partition 258.
pub const VENT_VOL_MINUTE_AWAY_SETTING: MdcCode = MdcCode::new(16929224);

/// `16929228^MDC_VENT_VOL_MINUTE_AWAY_MAND_SETTING^MDC`, partition 258.
pub const VENT_VOL_MINUTE_AWAY_MAND_SETTING: MdcCode = MdcCode::new(16929228);

/// `16929300^MDC_CONC_AWAY_DESFL_ET_SETTING^MDC`, partition 258.
pub const CONC_AWAY_DESFL_ET_SETTING: MdcCode = MdcCode::new(16929300);

/// `16929304^MDC_CONC_AWAY_ENFL_ET_SETTING^MDC`, partition 258.
pub const CONC_AWAY_ENFL_ET_SETTING: MdcCode = MdcCode::new(16929304);

/// `16929308^MDC_CONC_AWAY_HALOTH_ET_SETTING^MDC`, partition 258.
pub const CONC_AWAY_HALOTH_ET_SETTING: MdcCode = MdcCode::new(16929308);

/// `16929312^MDC_CONC_AWAY_SEVOFL_ET_SETTING^MDC`, partition 258.
pub const CONC_AWAY_SEVOFL_ET_SETTING: MdcCode = MdcCode::new(16929312);

/// `16929316^MDC_CONC_AWAY_ISOFL_ET_SETTING^MDC`, partition 258.
pub const CONC_AWAY_ISOFL_ET_SETTING: MdcCode = MdcCode::new(16929316);

/// `16929416^MDC_CONC_GASDLV_DESFL_INSP_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_DESFL_INSP_SETTING: MdcCode = MdcCode::new(16929416);

/// `16929420^MDC_CONC_GASDLV_ENFL_INSP_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_ENFL_INSP_SETTING: MdcCode = MdcCode::new(16929420);

/// `16929424^MDC_CONC_GASDLV_HALOTH_INSP_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_HALOTH_INSP_SETTING: MdcCode = MdcCode::new(16929424);

/// `16929428^MDC_CONC_GASDLV_SEVOFL_INSP_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_SEVOFL_INSP_SETTING: MdcCode = MdcCode::new(16929428);

/// `16929432^MDC_CONC_GASDLV_ISOFL_INSP_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_ISOFL_INSP_SETTING: MdcCode = MdcCode::new(16929432);

/// `16929632^MDC_VENT_TIME_PD_INSP_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_SETTING: MdcCode = MdcCode::new(16929632);

/// `16929633^MDC_VENT_TIME_PD_INSP_MAX_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_MAX_SETTING: MdcCode = MdcCode::new(16929633);

/// `16929644^MDC_VENT_PRESS_TRIG_SENS_SETTING^MDC`, partition 258.
pub const VENT_PRESS_TRIG_SENS_SETTING: MdcCode = MdcCode::new(16929644);

/// `16929656^MDC_CONC_AWAY_O2_ET_SETTING^MDC`, partition 258.
pub const CONC_AWAY_O2_ET_SETTING: MdcCode = MdcCode::new(16929656);

/// `16929698^MDC_VENT_RESP_BACKUP_RATE_SETTING^MDC`, partition 258.
pub const VENT_RESP_BACKUP_RATE_SETTING: MdcCode = MdcCode::new(16929698);

/// `16929820^MDC_VENT_TIME_PD_INSP_PERCENT_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_PERCENT_SETTING: MdcCode = MdcCode::new(16929820);

/// `16929832^MDC_VENT_TIME_PD_INSP_BACKUP_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_BACKUP_SETTING: MdcCode = MdcCode::new(16929832);

/// `16929837^MDC_VENT_TIME_PD_SUPP_MAX_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_SUPP_MAX_SETTING: MdcCode = MdcCode::new(16929837);

/// `16929840^MDC_VENT_TIME_PD_INSP_PAUSE_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_PAUSE_SETTING: MdcCode = MdcCode::new(16929840);

/// `16929844^MDC_VENT_TIME_PD_INSP_PAUSE_PERCENT_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_PAUSE_PERCENT_SETTING: MdcCode = MdcCode::new(16929844);

/// `16929848^MDC_VENT_TIME_PD_INSP_HOLD_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_HOLD_SETTING: MdcCode = MdcCode::new(16929848);

/// `16929852^MDC_VENT_TIME_PD_EXP_HOLD_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_EXP_HOLD_SETTING: MdcCode = MdcCode::new(16929852);

/// `16929860^MDC_VENT_TIME_PD_INSP_THIGH_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_INSP_THIGH_SETTING: MdcCode = MdcCode::new(16929860);

/// `16929864^MDC_VENT_TIME_PD_EXP_TLOW_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_EXP_TLOW_SETTING: MdcCode = MdcCode::new(16929864);

/// `16929868^MDC_VENT_FLOW_BIAS_SETTING^MDC`, partition 258.
pub const VENT_FLOW_BIAS_SETTING: MdcCode = MdcCode::new(16929868);

/// `16929872^MDC_VENT_FLOW_CONTINUOUS_SETTING^MDC`, partition 258.
pub const VENT_FLOW_CONTINUOUS_SETTING: MdcCode = MdcCode::new(16929872);

/// `16929932^MDC_VENT_PRESS_AWAY_BASELINE_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_BASELINE_SETTING: MdcCode = MdcCode::new(16929932);

/// `16929936^MDC_VENT_PRESS_AWAY_DELTA_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_SETTING: MdcCode = MdcCode::new(16929936);

/// `16929940^MDC_VENT_PRESS_AWAY_BACKUP_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_BACKUP_SETTING: MdcCode = MdcCode::new(16929940);

/// `16929944^MDC_VENT_PRESS_AWAY_DELTA_BACKUP_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_BACKUP_SETTING: MdcCode = MdcCode::new(16929944);

/// `16929948^MDC_VENT_PRESS_AWAY_SUPP_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_SUPP_SETTING: MdcCode = MdcCode::new(16929948);

/// `16929952^MDC_VENT_PRESS_AWAY_DELTA_SUPP_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_SUPP_SETTING: MdcCode = MdcCode::new(16929952);

/// `16929956^MDC_VENT_PRESS_AWAY_INSP_PHIGH_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_INSP_PHIGH_SETTING: MdcCode = MdcCode::new(16929956);

/// `16929960^MDC_VENT_PRESS_AWAY_EXP_PLOW_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_EXP_PLOW_SETTING: MdcCode = MdcCode::new(16929960);

/// `16929964^MDC_VENT_PRESS_AWAY_LIMIT_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_LIMIT_SETTING: MdcCode = MdcCode::new(16929964);

/// `16929968^MDC_VENT_PRESS_AWAY_LIMIT_PMAX_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_LIMIT_PMAX_SETTING: MdcCode = MdcCode::new(16929968);

/// `16929972^MDC_VENT_PRESS_AWAY_LIMIT_RELIEF_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_LIMIT_RELIEF_SETTING: MdcCode = MdcCode::new(16929972);

/// `16929976^MDC_VENT_PRESS_AWAY_LIMIT_PMIN_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_LIMIT_PMIN_SETTING: MdcCode = MdcCode::new(16929976);

/// `16929980^MDC_VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_LIMIT_PMIN_SETTING: MdcCode = MdcCode::new(16929980);

/// `16929984^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_SETTING: MdcCode = MdcCode::new(16929984);

/// `16929988^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_SETTING: MdcCode = MdcCode::new(16929988);

/// `16930020^MDC_VENT_FLOW_TRIG_SENS_SETTING^MDC`, partition 258.
pub const VENT_FLOW_TRIG_SENS_SETTING: MdcCode = MdcCode::new(16930020);

/// `16930024^MDC_VENT_FLOW_THRESH_END_INSP_SETTING^MDC`, partition 258.
pub const VENT_FLOW_THRESH_END_INSP_SETTING: MdcCode = MdcCode::new(16930024);

/// `16930092^MDC_FLOW_AIR_FG_SETTING^MDC`, partition 258.
pub const FLOW_AIR_FG_SETTING: MdcCode = MdcCode::new(16930092);

/// `16930308^MDC_FLOW_N2O_FG_SETTING^MDC`, partition 258.
pub const FLOW_N2O_FG_SETTING: MdcCode = MdcCode::new(16930308);

/// `16930360^MDC_CONC_GASDLV_O2_INSP_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_O2_INSP_SETTING: MdcCode = MdcCode::new(16930360);

/// `16930372^MDC_FLOW_O2_FG_SETTING^MDC`, partition 258.
pub const FLOW_O2_FG_SETTING: MdcCode = MdcCode::new(16930372);

/// `16930432^MDC_VENT_VOL_TIDAL_BACKUP_SETTING^MDC`, partition 258.
pub const VENT_VOL_TIDAL_BACKUP_SETTING: MdcCode = MdcCode::new(16930432);

/// `16930436^MDC_VENT_VOL_TIDAL_INSP_SETTING^MDC`, partition 258.
pub const VENT_VOL_TIDAL_INSP_SETTING: MdcCode = MdcCode::new(16930436);

/// `16930438^MDC_VENT_VOL_TIDAL_INSP_MIN_SETTING^MDC`, partition 258.
pub const VENT_VOL_TIDAL_INSP_MIN_SETTING: MdcCode = MdcCode::new(16930438);

/// `16930448^MDC_VOL_MINUTE_AWAY_IBW_PCTOF_REF_SETTING^MDC`, partition 258.
pub const VOL_MINUTE_AWAY_IBW_PCTOF_REF_SETTING: MdcCode = MdcCode::new(16930448);

/// `16930476^MDC_VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_RISETIME_CTLD_PERCENT_SETTING: MdcCode = MdcCode::new(16930476);

/// `16930484^MDC_VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_RISETIME_SUPP_PERCENT_SETTING: MdcCode = MdcCode::new(16930484);

/// `16930488^MDC_VENT_FLOW_THRESH_END_INSP_PERCENT_SETTING^MDC`, partition 258.
pub const VENT_FLOW_THRESH_END_INSP_PERCENT_SETTING: MdcCode = MdcCode::new(16930488);

/// `16930560^MDC_NEB_TIME_PD_PER_CYCLE_SETTING^MDC`, partition 258.
pub const NEB_TIME_PD_PER_CYCLE_SETTING: MdcCode = MdcCode::new(16930560);

/// `16930564^MDC_NEB_VOL_FLUID_PER_CYCLE_SETTING^MDC`, partition 258.
pub const NEB_VOL_FLUID_PER_CYCLE_SETTING: MdcCode = MdcCode::new(16930564);

/// `16930568^MDC_NEB_CYCLES_SETTING^MDC`, partition 258.
pub const NEB_CYCLES_SETTING: MdcCode = MdcCode::new(16930568);

/// `16930572^MDC_NEB_TIME_PD_PAUSE_SETTING^MDC`, partition 258.
pub const NEB_TIME_PD_PAUSE_SETTING: MdcCode = MdcCode::new(16930572);

/// `16930604^MDC_VOL_AWAY_TIDAL_PER_IBW_SETTING^MDC`, partition 258.
pub const VOL_AWAY_TIDAL_PER_IBW_SETTING: MdcCode = MdcCode::new(16930604);

/// `16930696^MDC_RATIO_EI_SETTING^MDC`, partition 258.
pub const RATIO_EI_SETTING: MdcCode = MdcCode::new(16930696);

/// `16930728^MDC_VENT_TIME_PD_P100MS_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_P100MS_SETTING: MdcCode = MdcCode::new(16930728);

/// `16930756^MDC_VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_RISETIME_BTSD_SAZC_SETTING: MdcCode = MdcCode::new(16930756);

/// `16930760^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_SETTING^MDC`, partition 258.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_SETTING: MdcCode = MdcCode::new(16930760);

/// `16930764^MDC_VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_SETTING^MDC`, partition 258.
pub const VENT_FLOW_AWAY_RISETIME_CTLD_PERCENT_SETTING: MdcCode = MdcCode::new(16930764);

/// `16930768^MDC_VENT_VOL_TIDAL_DELIV_SETTING^MDC`, partition 258.
pub const VENT_VOL_TIDAL_DELIV_SETTING: MdcCode = MdcCode::new(16930768);

/// `16935000^MDC_FLOW_FLUID_PUMP_SETTING^MDC`, partition 258.
pub const FLOW_FLUID_PUMP_SETTING: MdcCode = MdcCode::new(16935000);

/// `16935001^MDC_FLOW_FLUID_PUMP_SETTING_MAX^MDC`, partition 258.
pub const FLOW_FLUID_PUMP_SETTING_MAX: MdcCode = MdcCode::new(16935001);

/// `16935002^MDC_FLOW_FLUID_PUMP_SETTING_MIN^MDC`, partition 258.
pub const FLOW_FLUID_PUMP_SETTING_MIN: MdcCode = MdcCode::new(16935002);

/// `16935003^MDC_FLOW_FLUID_PUMP_SETTING_MEAN^MDC`, partition 258.
pub const FLOW_FLUID_PUMP_SETTING_MEAN: MdcCode = MdcCode::new(16935003);

/// `16935952^MDC_HDIALY_ANTICOAG_INFUS_RATE_SETTING^MDC`, partition 258.
pub const HDIALY_ANTICOAG_INFUS_RATE_SETTING: MdcCode = MdcCode::new(16935952);

/// `16935953^MDC_HDIALY_ANTICOAG_INFUS_RATE_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_ANTICOAG_INFUS_RATE_SETTING_MAX: MdcCode = MdcCode::new(16935953);

/// `16935954^MDC_HDIALY_ANTICOAG_INFUS_RATE_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_ANTICOAG_INFUS_RATE_SETTING_MIN: MdcCode = MdcCode::new(16935954);

/// `16935955^MDC_HDIALY_ANTICOAG_INFUS_RATE_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_ANTICOAG_INFUS_RATE_SETTING_MEAN: MdcCode = MdcCode::new(16935955);

/// `16935956^MDC_HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING^MDC`, partition 258.
pub const HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING: MdcCode = MdcCode::new(16935956);

/// `16935957^MDC_HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING_MAX: MdcCode = MdcCode::new(16935957);

/// `16935958^MDC_HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING_MIN: MdcCode = MdcCode::new(16935958);

/// `16935959^MDC_HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_BLD_PUMP_BLOOD_FLOW_RATE_SETTING_MEAN: MdcCode = MdcCode::new(16935959);

/// `16935996^MDC_HDIALY_BLOOD_TEMP_VEN_SETTING^MDC`, partition 258.
pub const HDIALY_BLOOD_TEMP_VEN_SETTING: MdcCode = MdcCode::new(16935996);

/// `16935997^MDC_HDIALY_BLOOD_TEMP_VEN_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_BLOOD_TEMP_VEN_SETTING_MAX: MdcCode = MdcCode::new(16935997);

/// `16935998^MDC_HDIALY_BLOOD_TEMP_VEN_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_BLOOD_TEMP_VEN_SETTING_MIN: MdcCode = MdcCode::new(16935998);

/// `16935999^MDC_HDIALY_BLOOD_TEMP_VEN_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_BLOOD_TEMP_VEN_SETTING_MEAN: MdcCode = MdcCode::new(16935999);

/// `16936000^MDC_HDIALY_BICARB_COND_SETTING^MDC`, partition 258.
pub const HDIALY_BICARB_COND_SETTING: MdcCode = MdcCode::new(16936000);

/// `16936001^MDC_HDIALY_BICARB_COND_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_BICARB_COND_SETTING_MAX: MdcCode = MdcCode::new(16936001);

/// `16936002^MDC_HDIALY_BICARB_COND_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_BICARB_COND_SETTING_MIN: MdcCode = MdcCode::new(16936002);

/// `16936003^MDC_HDIALY_BICARB_COND_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_BICARB_COND_SETTING_MEAN: MdcCode = MdcCode::new(16936003);

/// `16936004^MDC_HDIALY_DIALYSATE_COND_SETTING^MDC`, partition 258.
pub const HDIALY_DIALYSATE_COND_SETTING: MdcCode = MdcCode::new(16936004);

/// `16936005^MDC_HDIALY_DIALYSATE_COND_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_DIALYSATE_COND_SETTING_MAX: MdcCode = MdcCode::new(16936005);

/// `16936006^MDC_HDIALY_DIALYSATE_COND_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_COND_SETTING_MIN: MdcCode = MdcCode::new(16936006);

/// `16936007^MDC_HDIALY_DIALYSATE_COND_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_COND_SETTING_MEAN: MdcCode = MdcCode::new(16936007);

/// `16936008^MDC_HDIALY_DIALYSATE_FLOW_RATE_SETTING^MDC`, partition 258.
pub const HDIALY_DIALYSATE_FLOW_RATE_SETTING: MdcCode = MdcCode::new(16936008);

/// `16936009^MDC_HDIALY_DIALYSATE_FLOW_RATE_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_DIALYSATE_FLOW_RATE_SETTING_MAX: MdcCode = MdcCode::new(16936009);

/// `16936010^MDC_HDIALY_DIALYSATE_FLOW_RATE_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_FLOW_RATE_SETTING_MIN: MdcCode = MdcCode::new(16936010);

/// `16936011^MDC_HDIALY_DIALYSATE_FLOW_RATE_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_FLOW_RATE_SETTING_MEAN: MdcCode = MdcCode::new(16936011);

/// `16936012^MDC_HDIALY_DIALYSATE_TEMP_SETTING^MDC`, partition 258.
pub const HDIALY_DIALYSATE_TEMP_SETTING: MdcCode = MdcCode::new(16936012);

/// `16936013^MDC_HDIALY_DIALYSATE_TEMP_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_DIALYSATE_TEMP_SETTING_MAX: MdcCode = MdcCode::new(16936013);

/// `16936014^MDC_HDIALY_DIALYSATE_TEMP_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_TEMP_SETTING_MIN: MdcCode = MdcCode::new(16936014);

/// `16936015^MDC_HDIALY_DIALYSATE_TEMP_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_TEMP_SETTING_MEAN: MdcCode = MdcCode::new(16936015);

/// `16936020^MDC_HDIALY_CONC_HCO3_SETTING^MDC`, partition 258.
pub const HDIALY_CONC_HCO3_SETTING: MdcCode = MdcCode::new(16936020);

/// `16936021^MDC_HDIALY_CONC_HCO3_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_CONC_HCO3_SETTING_MAX: MdcCode = MdcCode::new(16936021);

/// `16936022^MDC_HDIALY_CONC_HCO3_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_CONC_HCO3_SETTING_MIN: MdcCode = MdcCode::new(16936022);

/// `16936023^MDC_HDIALY_CONC_HCO3_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_CONC_HCO3_SETTING_MEAN: MdcCode = MdcCode::new(16936023);

/// `16936056^MDC_HDIALY_DIALYSATE_CONC_NA_SETTING^MDC`, partition 258.
pub const HDIALY_DIALYSATE_CONC_NA_SETTING: MdcCode = MdcCode::new(16936056);

/// `16936057^MDC_HDIALY_DIALYSATE_CONC_NA_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_DIALYSATE_CONC_NA_SETTING_MAX: MdcCode = MdcCode::new(16936057);

/// `16936058^MDC_HDIALY_DIALYSATE_CONC_NA_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_CONC_NA_SETTING_MIN: MdcCode = MdcCode::new(16936058);

/// `16936059^MDC_HDIALY_DIALYSATE_CONC_NA_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_CONC_NA_SETTING_MEAN: MdcCode = MdcCode::new(16936059);

/// `16936064^MDC_HDIALY_DIALYSATE_VOL_DELIV_SETTING^MDC`, partition 258.
pub const HDIALY_DIALYSATE_VOL_DELIV_SETTING: MdcCode = MdcCode::new(16936064);

/// `16936065^MDC_HDIALY_DIALYSATE_VOL_DELIV_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_DIALYSATE_VOL_DELIV_SETTING_MAX: MdcCode = MdcCode::new(16936065);

/// `16936066^MDC_HDIALY_DIALYSATE_VOL_DELIV_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_VOL_DELIV_SETTING_MIN: MdcCode = MdcCode::new(16936066);

/// `16936067^MDC_HDIALY_DIALYSATE_VOL_DELIV_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_DIALYSATE_VOL_DELIV_SETTING_MEAN: MdcCode = MdcCode::new(16936067);

/// `16936108^MDC_HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING: MdcCode = MdcCode::new(16936108);

/// `16936109^MDC_HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING_MAX: MdcCode = MdcCode::new(16936109);

/// `16936110^MDC_HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING_MIN: MdcCode = MdcCode::new(16936110);

/// `16936111^MDC_HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_FLOW_RATE_SETTING_MEAN: MdcCode = MdcCode::new(16936111);

/// `16936112^MDC_HDIALY_RF_POST_FILTER_TEMP_SETTING^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_TEMP_SETTING: MdcCode = MdcCode::new(16936112);

/// `16936113^MDC_HDIALY_RF_POST_FILTER_TEMP_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_TEMP_SETTING_MAX: MdcCode = MdcCode::new(16936113);

/// `16936114^MDC_HDIALY_RF_POST_FILTER_TEMP_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_TEMP_SETTING_MIN: MdcCode = MdcCode::new(16936114);

/// `16936115^MDC_HDIALY_RF_POST_FILTER_TEMP_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_TEMP_SETTING_MEAN: MdcCode = MdcCode::new(16936115);

/// `16936116^MDC_HDIALY_RF_POST_FILTER_VOL_SETTING^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_VOL_SETTING: MdcCode = MdcCode::new(16936116);

/// `16936117^MDC_HDIALY_RF_POST_FILTER_VOL_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_VOL_SETTING_MAX: MdcCode = MdcCode::new(16936117);

/// `16936118^MDC_HDIALY_RF_POST_FILTER_VOL_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_VOL_SETTING_MIN: MdcCode = MdcCode::new(16936118);

/// `16936119^MDC_HDIALY_RF_POST_FILTER_VOL_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_POST_FILTER_VOL_SETTING_MEAN: MdcCode = MdcCode::new(16936119);

/// `16936156^MDC_HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING: MdcCode = MdcCode::new(16936156);

/// `16936157^MDC_HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING_MAX: MdcCode = MdcCode::new(16936157);

/// `16936158^MDC_HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING_MIN: MdcCode = MdcCode::new(16936158);

/// `16936159^MDC_HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_FLOW_RATE_SETTING_MEAN: MdcCode = MdcCode::new(16936159);

/// `16936160^MDC_HDIALY_RF_PRE_FILTER_TEMP_SETTING^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_TEMP_SETTING: MdcCode = MdcCode::new(16936160);

/// `16936161^MDC_HDIALY_RF_PRE_FILTER_TEMP_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_TEMP_SETTING_MAX: MdcCode = MdcCode::new(16936161);

/// `16936162^MDC_HDIALY_RF_PRE_FILTER_TEMP_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_TEMP_SETTING_MIN: MdcCode = MdcCode::new(16936162);

/// `16936163^MDC_HDIALY_RF_PRE_FILTER_TEMP_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_TEMP_SETTING_MEAN: MdcCode = MdcCode::new(16936163);

/// `16936164^MDC_HDIALY_RF_PRE_FILTER_VOL_SETTING^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_VOL_SETTING: MdcCode = MdcCode::new(16936164);

/// `16936165^MDC_HDIALY_RF_PRE_FILTER_VOL_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_VOL_SETTING_MAX: MdcCode = MdcCode::new(16936165);

/// `16936166^MDC_HDIALY_RF_PRE_FILTER_VOL_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_VOL_SETTING_MIN: MdcCode = MdcCode::new(16936166);

/// `16936167^MDC_HDIALY_RF_PRE_FILTER_VOL_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_PRE_FILTER_VOL_SETTING_MEAN: MdcCode = MdcCode::new(16936167);

/// `16936172^MDC_HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING^MDC`, partition 258.
pub const HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING: MdcCode = MdcCode::new(16936172);

/// `16936173^MDC_HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING_MAX: MdcCode = MdcCode::new(16936173);

/// `16936174^MDC_HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING_MIN: MdcCode = MdcCode::new(16936174);

/// `16936175^MDC_HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_PRE_POST_FLOW_RATIO_SETTING_MEAN: MdcCode = MdcCode::new(16936175);

/// `16936180^MDC_HDIALY_RF_BOLUS_VOL_SETTING^MDC`, partition 258.
pub const HDIALY_RF_BOLUS_VOL_SETTING: MdcCode = MdcCode::new(16936180);

/// `16936181^MDC_HDIALY_RF_BOLUS_VOL_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_RF_BOLUS_VOL_SETTING_MAX: MdcCode = MdcCode::new(16936181);

/// `16936182^MDC_HDIALY_RF_BOLUS_VOL_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_RF_BOLUS_VOL_SETTING_MIN: MdcCode = MdcCode::new(16936182);

/// `16936183^MDC_HDIALY_RF_BOLUS_VOL_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_RF_BOLUS_VOL_SETTING_MEAN: MdcCode = MdcCode::new(16936183);

/// `16936236^MDC_HDIALY_THERAPY_BODY_END_WT_SETTING^MDC`, partition 258.
pub const HDIALY_THERAPY_BODY_END_WT_SETTING: MdcCode = MdcCode::new(16936236);

/// `16936237^MDC_HDIALY_THERAPY_BODY_END_WT_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_THERAPY_BODY_END_WT_SETTING_MAX: MdcCode = MdcCode::new(16936237);

/// `16936238^MDC_HDIALY_THERAPY_BODY_END_WT_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_THERAPY_BODY_END_WT_SETTING_MIN: MdcCode = MdcCode::new(16936238);

/// `16936239^MDC_HDIALY_THERAPY_BODY_END_WT_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_THERAPY_BODY_END_WT_SETTING_MEAN: MdcCode = MdcCode::new(16936239);

/// `16936252^MDC_HDIALY_UF_RATE_SETTING^MDC`, partition 258.
pub const HDIALY_UF_RATE_SETTING: MdcCode = MdcCode::new(16936252);

/// `16936253^MDC_HDIALY_UF_RATE_SETTING_MAX^MDC`, partition 258.
pub const HDIALY_UF_RATE_SETTING_MAX: MdcCode = MdcCode::new(16936253);

/// `16936254^MDC_HDIALY_UF_RATE_SETTING_MIN^MDC`, partition 258.
pub const HDIALY_UF_RATE_SETTING_MIN: MdcCode = MdcCode::new(16936254);

/// `16936255^MDC_HDIALY_UF_RATE_SETTING_MEAN^MDC`, partition 258.
pub const HDIALY_UF_RATE_SETTING_MEAN: MdcCode = MdcCode::new(16936255);

/// `16936257^MDC_HDIALY_UF_RATE_LIMIT_HIGH_SETTING^MDC`, partition 258.
pub const HDIALY_UF_RATE_LIMIT_HIGH_SETTING: MdcCode = MdcCode::new(16936257);

/// `16936259^MDC_HDIALY_UF_RATE_LIMIT_LOW_SETTING^MDC`, partition 258.
pub const HDIALY_UF_RATE_LIMIT_LOW_SETTING: MdcCode = MdcCode::new(16936259);

/// `16960521^MDC_VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MAX_SETTING^MDC`, partition 258.
pub const VENT_TIME_PD_ASSURED_INFLATION_INSP_EXP_MAX_SETTING: MdcCode = MdcCode::new(16960521);

/// `16960524^MDC_RATIO_IE_BACKUP_SETTING^MDC`, partition 258.
pub const RATIO_IE_BACKUP_SETTING: MdcCode = MdcCode::new(16960524);

/// `16960525^MDC_RATIO_IE_BACKUP_SETTING_MAX^MDC`, partition 258.
pub const RATIO_IE_BACKUP_SETTING_MAX: MdcCode = MdcCode::new(16960525);

/// `16960526^MDC_RATIO_IE_BACKUP_SETTING_MIN^MDC`, partition 258.
pub const RATIO_IE_BACKUP_SETTING_MIN: MdcCode = MdcCode::new(16960526);

/// `16960527^MDC_RATIO_IE_BACKUP_SETTING_MEAN^MDC`, partition 258.
pub const RATIO_IE_BACKUP_SETTING_MEAN: MdcCode = MdcCode::new(16960527);

/// `16960536^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING: MdcCode = MdcCode::new(16960536);

/// `16960537^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING_MAX^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING_MAX: MdcCode = MdcCode::new(16960537);

/// `16960538^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING_MIN^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING_MIN: MdcCode = MdcCode::new(16960538);

/// `16960539^MDC_VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING_MEAN^MDC`, partition 258.
pub const VENT_PRESS_AWAY_DELTA_SUPP_HIGH_SETTING_MEAN: MdcCode = MdcCode::new(16960539);

/// `16960564^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING: MdcCode = MdcCode::new(16960564);

/// `16960565^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING_MAX^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING_MAX: MdcCode = MdcCode::new(16960565);

/// `16960566^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING_MIN^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING_MIN: MdcCode = MdcCode::new(16960566);

/// `16960567^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING_MEAN^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_SETTING_MEAN: MdcCode = MdcCode::new(16960567);

/// `16960568^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING: MdcCode = MdcCode::new(16960568);

/// `16960569^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING_MAX^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING_MAX: MdcCode = MdcCode::new(16960569);

/// `16960570^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING_MIN^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING_MIN: MdcCode = MdcCode::new(16960570);

/// `16960571^MDC_PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING_MEAN^MDC`, partition 258.
pub const PRESS_ILPORT_DIFF_MAX_MIN_HF_BACKUP_SETTING_MEAN: MdcCode = MdcCode::new(16960571);

/// `16960596^MDC_VENT_NAVA_EDI_TRIG_SENS_SETTING^MDC`, partition 258.
pub const VENT_NAVA_EDI_TRIG_SENS_SETTING: MdcCode = MdcCode::new(16960596);

/// `16960597^MDC_VENT_NAVA_LEVEL_SETTING^MDC`, partition 258.
pub const VENT_NAVA_LEVEL_SETTING: MdcCode = MdcCode::new(16960597);

/// `16960598^MDC_VENT_MODE_FLOW_DECREASING_LINEAR_END_INSP_PERCENT_SETTING^MDC`, partition 258.
pub const VENT_MODE_FLOW_DECREASING_LINEAR_END_INSP_PERCENT_SETTING: MdcCode = MdcCode::new(16960598);

/// `16960600^MDC_FLOW_AWAY_INSP_HIFLOW_SETTING^MDC`, partition 258.
pub const FLOW_AWAY_INSP_HIFLOW_SETTING: MdcCode = MdcCode::new(16960600);

/// `16960601^MDC_FLOW_AWAY_INSP_HIFLOW_SETTING_MAX^MDC`, partition 258.
pub const FLOW_AWAY_INSP_HIFLOW_SETTING_MAX: MdcCode = MdcCode::new(16960601);

/// `16960602^MDC_FLOW_AWAY_INSP_HIFLOW_SETTING_MIN^MDC`, partition 258.
pub const FLOW_AWAY_INSP_HIFLOW_SETTING_MIN: MdcCode = MdcCode::new(16960602);

/// `16960603^MDC_FLOW_AWAY_INSP_HIFLOW_SETTING_MEAN^MDC`, partition 258.
pub const FLOW_AWAY_INSP_HIFLOW_SETTING_MEAN: MdcCode = MdcCode::new(16960603);

/// `16960608^MDC_CONC_GASDLV_O2_FG_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_O2_FG_SETTING: MdcCode = MdcCode::new(16960608);

/// `16960609^MDC_CONC_GASDLV_O2_FG_SETTING_MAX^MDC`, partition 258.
pub const CONC_GASDLV_O2_FG_SETTING_MAX: MdcCode = MdcCode::new(16960609);

/// `16960610^MDC_CONC_GASDLV_O2_FG_SETTING_MIN^MDC`, partition 258.
pub const CONC_GASDLV_O2_FG_SETTING_MIN: MdcCode = MdcCode::new(16960610);

/// `16960611^MDC_CONC_GASDLV_O2_FG_SETTING_MEAN^MDC`, partition 258.
pub const CONC_GASDLV_O2_FG_SETTING_MEAN: MdcCode = MdcCode::new(16960611);

/// `16960612^MDC_CONC_GASDLV_DESFL_FG_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_DESFL_FG_SETTING: MdcCode = MdcCode::new(16960612);

/// `16960613^MDC_CONC_GASDLV_DESFL_FG_SETTING_MAX^MDC`, partition 258.
pub const CONC_GASDLV_DESFL_FG_SETTING_MAX: MdcCode = MdcCode::new(16960613);

/// `16960614^MDC_CONC_GASDLV_DESFL_FG_SETTING_MIN^MDC`, partition 258.
pub const CONC_GASDLV_DESFL_FG_SETTING_MIN: MdcCode = MdcCode::new(16960614);

/// `16960615^MDC_CONC_GASDLV_DESFL_FG_SETTING_MEAN^MDC`, partition 258.
pub const CONC_GASDLV_DESFL_FG_SETTING_MEAN: MdcCode = MdcCode::new(16960615);

/// `16960616^MDC_CONC_GASDLV_ENFL_FG_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_ENFL_FG_SETTING: MdcCode = MdcCode::new(16960616);

/// `16960617^MDC_CONC_GASDLV_ENFL_FG_SETTING_MAX^MDC`, partition 258.
pub const CONC_GASDLV_ENFL_FG_SETTING_MAX: MdcCode = MdcCode::new(16960617);

/// `16960618^MDC_CONC_GASDLV_ENFL_FG_SETTING_MIN^MDC`, partition 258.
pub const CONC_GASDLV_ENFL_FG_SETTING_MIN: MdcCode = MdcCode::new(16960618);

/// `16960619^MDC_CONC_GASDLV_ENFL_FG_SETTING_MEAN^MDC`, partition 258.
pub const CONC_GASDLV_ENFL_FG_SETTING_MEAN: MdcCode = MdcCode::new(16960619);

/// `16960620^MDC_CONC_GASDLV_HALOTH_FG_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_HALOTH_FG_SETTING: MdcCode = MdcCode::new(16960620);

/// `16960621^MDC_CONC_GASDLV_HALOTH_FG_SETTING_MAX^MDC`, partition 258.
pub const CONC_GASDLV_HALOTH_FG_SETTING_MAX: MdcCode = MdcCode::new(16960621);

/// `16960622^MDC_CONC_GASDLV_HALOTH_FG_SETTING_MIN^MDC`, partition 258.
pub const CONC_GASDLV_HALOTH_FG_SETTING_MIN: MdcCode = MdcCode::new(16960622);

/// `16960623^MDC_CONC_GASDLV_HALOTH_FG_SETTING_MEAN^MDC`, partition 258.
pub const CONC_GASDLV_HALOTH_FG_SETTING_MEAN: MdcCode = MdcCode::new(16960623);

/// `16960624^MDC_CONC_GASDLV_SEVOFL_FG_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_SEVOFL_FG_SETTING: MdcCode = MdcCode::new(16960624);

/// `16960625^MDC_CONC_GASDLV_SEVOFL_FG_SETTING_MAX^MDC`, partition 258.
pub const CONC_GASDLV_SEVOFL_FG_SETTING_MAX: MdcCode = MdcCode::new(16960625);

/// `16960626^MDC_CONC_GASDLV_SEVOFL_FG_SETTING_MIN^MDC`, partition 258.
pub const CONC_GASDLV_SEVOFL_FG_SETTING_MIN: MdcCode = MdcCode::new(16960626);

/// `16960627^MDC_CONC_GASDLV_SEVOFL_FG_SETTING_MEAN^MDC`, partition 258.
pub const CONC_GASDLV_SEVOFL_FG_SETTING_MEAN: MdcCode = MdcCode::new(16960627);

/// `16960628^MDC_CONC_GASDLV_ISOFL_FG_SETTING^MDC`, partition 258.
pub const CONC_GASDLV_ISOFL_FG_SETTING: MdcCode = MdcCode::new(16960628);

/// `16960629^MDC_CONC_GASDLV_ISOFL_FG_SETTING_MAX^MDC`, partition 258.
pub const CONC_GASDLV_ISOFL_FG_SETTING_MAX: MdcCode = MdcCode::new(16960629);

/// `16960630^MDC_CONC_GASDLV_ISOFL_FG_SETTING_MIN^MDC`, partition 258.
pub const CONC_GASDLV_ISOFL_FG_SETTING_MIN: MdcCode = MdcCode::new(16960630);

/// `16960631^MDC_CONC_GASDLV_ISOFL_FG_SETTING_MEAN^MDC`, partition 258.
pub const CONC_GASDLV_ISOFL_FG_SETTING_MEAN: MdcCode = MdcCode::new(16960631);

/// `16960632^MDC_FLOW_DELIV_DESFL_LIQUID_SETTING^MDC`, partition 258.
pub const FLOW_DELIV_DESFL_LIQUID_SETTING: MdcCode = MdcCode::new(16960632);

/// `16960633^MDC_FLOW_DELIV_DESFL_LIQUID_SETTING_MAX^MDC`, partition 258.
pub const FLOW_DELIV_DESFL_LIQUID_SETTING_MAX: MdcCode = MdcCode::new(16960633);

/// `16960634^MDC_FLOW_DELIV_DESFL_LIQUID_SETTING_MIN^MDC`, partition 258.
pub const FLOW_DELIV_DESFL_LIQUID_SETTING_MIN: MdcCode = MdcCode::new(16960634);

/// `16960635^MDC_FLOW_DELIV_DESFL_LIQUID_SETTING_MEAN^MDC`, partition 258.
pub const FLOW_DELIV_DESFL_LIQUID_SETTING_MEAN: MdcCode = MdcCode::new(16960635);

/// `16960636^MDC_FLOW_DELIV_ENFL_LIQUID_SETTING^MDC`, partition 258.
pub const FLOW_DELIV_ENFL_LIQUID_SETTING: MdcCode = MdcCode::new(16960636);

/// `16960637^MDC_FLOW_DELIV_ENFL_LIQUID_SETTING_MAX^MDC`, partition 258.
pub const FLOW_DELIV_ENFL_LIQUID_SETTING_MAX: MdcCode = MdcCode::new(16960637);

/// `16960638^MDC_FLOW_DELIV_ENFL_LIQUID_SETTING_MIN^MDC`, partition 258.
pub const FLOW_DELIV_ENFL_LIQUID_SETTING_MIN: MdcCode = MdcCode::new(16960638);

/// `16960639^MDC_FLOW_DELIV_ENFL_LIQUID_SETTING_MEAN^MDC`, partition 258.
pub const FLOW_DELIV_ENFL_LIQUID_SETTING_MEAN: MdcCode = MdcCode::new(16960639);

/// `16960640^MDC_FLOW_DELIV_HALOTH_LIQUID_SETTING^MDC`, partition 258.
pub const FLOW_DELIV_HALOTH_LIQUID_SETTING: MdcCode = MdcCode::new(16960640);

/// `16960641^MDC_FLOW_DELIV_HALOTH_LIQUID_SETTING_MAX^MDC`, partition 258.
pub const FLOW_DELIV_HALOTH_LIQUID_SETTING_MAX: MdcCode = MdcCode::new(16960641);

/// `16960642^MDC_FLOW_DELIV_HALOTH_LIQUID_SETTING_MIN^MDC`, partition 258.
pub const FLOW_DELIV_HALOTH_LIQUID_SETTING_MIN: MdcCode = MdcCode::new(16960642);

/// `16960643^MDC_FLOW_DELIV_HALOTH_LIQUID_SETTING_MEAN^MDC`, partition 258.
pub const FLOW_DELIV_HALOTH_LIQUID_SETTING_MEAN: MdcCode = MdcCode::new(16960643);

/// `16960644^MDC_FLOW_DELIV_SEVOFL_LIQUID_SETTING^MDC`, partition 258.
pub const FLOW_DELIV_SEVOFL_LIQUID_SETTING: MdcCode = MdcCode::new(16960644);

/// `16960645^MDC_FLOW_DELIV_SEVOFL_LIQUID_SETTING_MAX^MDC`, partition 258.
pub const FLOW_DELIV_SEVOFL_LIQUID_SETTING_MAX: MdcCode = MdcCode::new(16960645);

/// `16960646^MDC_FLOW_DELIV_SEVOFL_LIQUID_SETTING_MIN^MDC`, partition 258.
pub const FLOW_DELIV_SEVOFL_LIQUID_SETTING_MIN: MdcCode = MdcCode::new(16960646);

/// `16960647^MDC_FLOW_DELIV_SEVOFL_LIQUID_SETTING_MEAN^MDC`, partition 258.
pub const FLOW_DELIV_SEVOFL_LIQUID_SETTING_MEAN: MdcCode = MdcCode::new(16960647);

/// `16960648^MDC_FLOW_DELIV_ISOFL_LIQUID_SETTING^MDC`, partition 258.
pub const FLOW_DELIV_ISOFL_LIQUID_SETTING: MdcCode = MdcCode::new(16960648);

/// `16960649^MDC_FLOW_DELIV_ISOFL_LIQUID_SETTING_MAX^MDC`, partition 258.
pub const FLOW_DELIV_ISOFL_LIQUID_SETTING_MAX: MdcCode = MdcCode::new(16960649);

/// `16960650^MDC_FLOW_DELIV_ISOFL_LIQUID_SETTING_MIN^MDC`, partition 258.
pub const FLOW_DELIV_ISOFL_LIQUID_SETTING_MIN: MdcCode = MdcCode::new(16960650);

/// `16960651^MDC_FLOW_DELIV_ISOFL_LIQUID_SETTING_MEAN^MDC`, partition 258.
pub const FLOW_DELIV_ISOFL_LIQUID_SETTING_MEAN: MdcCode = MdcCode::new(16960651);

/// `16961504^MDC_CONC_O2_MICROENV_SETTING^MDC`, partition 258.
pub const CONC_O2_MICROENV_SETTING: MdcCode = MdcCode::new(16961504);

/// `16961508^MDC_REL_HUMIDITY_MICROENV_SETTING^MDC`, partition 258.
pub const REL_HUMIDITY_MICROENV_SETTING: MdcCode = MdcCode::new(16961508);

/// `16961512^MDC_TEMP_MICROENV_SETTING^MDC`, partition 258.
pub const TEMP_MICROENV_SETTING: MdcCode = MdcCode::new(16961512);

/// `16961620^MDC_GASDLV_AGENT_SETTING^MDC`, partition 258.
pub const GASDLV_AGENT_SETTING: MdcCode = MdcCode::new(16961620);

/// `16961621^MDC_GASDLV_BALANCE_GAS_SETTING^MDC`, partition 258.
pub const GASDLV_BALANCE_GAS_SETTING: MdcCode = MdcCode::new(16961621);

/// `16961626^MDC_NEB_DEV_MODE_SETTING^MDC`, partition 258.
pub const NEB_DEV_MODE_SETTING: MdcCode = MdcCode::new(16961626);
