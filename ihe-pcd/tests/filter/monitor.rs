//! A bedside monitor of one patient, and the instants it speaks of.

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::Report;

pub(crate) const HEART_RATE: &str = "147842^MDC_ECG_HEART_RATE^MDC";
pub(crate) const SPO2: &str = "150456^MDC_PULS_OXIM_SAT_O2^MDC";
pub(crate) const SYSTOLIC: &str = "150021^MDC_PRESS_BLD_NONINV_SYS^MDC";
pub(crate) const TEMPERATURE: &str = "150364^MDC_TEMP_BODY^MDC";

/// An instant of one day, `10:00:20`.
pub(crate) fn at(time_of_day: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time_of_day}Z")).unwrap()
}

/// As HL7 writes it.
pub(crate) fn wire(time_of_day: &str) -> String {
    format!("20261121{}+0000", time_of_day.replace(':', ""))
}

/// One OBX of a number.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// OBX-2.
    pub(crate) value_type: &'static str,
    pub(crate) code: &'static str,
    pub(crate) vmd: u32,
    pub(crate) metric: u32,
    pub(crate) value: String,
    pub(crate) flags: &'static str,
    pub(crate) status: &'static str,
    /// OBX-14 on the wire.
    pub(crate) own_time: String,
    pub(crate) unit: &'static str,
    pub(crate) method: &'static str,
    pub(crate) site: &'static str,
}

impl Row {
    pub(crate) fn new(code: &'static str, value: &str) -> Self {
        let codes = [HEART_RATE, SPO2, SYSTOLIC, TEMPERATURE];
        let place = codes.iter().position(|known| *known == code).unwrap();
        Self {
            value_type: "NM",
            code,
            vmd: 0,
            metric: u32::try_from(place).unwrap() + 1,
            value: value.to_owned(),
            flags: "",
            status: "R",
            own_time: String::new(),
            unit: "",
            method: "",
            site: "",
        }
    }

    pub(crate) fn flagged(self, flags: &'static str) -> Self {
        Self { flags, ..self }
    }

    pub(crate) fn status(self, status: &'static str) -> Self {
        Self { status, ..self }
    }

    pub(crate) fn taken_at(self, time_of_day: &str) -> Self {
        Self {
            own_time: wire(time_of_day),
            ..self
        }
    }
}

/// A report of a monitor: who, where, by what, when, and what.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) control_id: String,
    pub(crate) patient: &'static str,
    pub(crate) place: &'static str,
    pub(crate) device: &'static str,
    /// OBR-7 and MSH-7.
    pub(crate) time: String,
    pub(crate) rows: Vec<Row>,
}

pub(crate) fn told(control_id: &str, time_of_day: &str, rows: impl Into<Vec<Row>>) -> Told {
    Told {
        control_id: control_id.to_owned(),
        patient: "4711^^^HOSPITAL^PI",
        place: "ICU^4^2",
        device: "0123456789ABCDEF^^0123456789ABCDEF^EUI-64",
        time: wire(time_of_day),
        rows: rows.into(),
    }
}

impl Told {
    pub(crate) fn message(&self) -> MessageBuf {
        let Self {
            control_id,
            patient,
            place,
            device,
            time,
            ..
        } = self;
        let mut text = format!(
            "MSH|^~\\&|GATEWAY|ICU|||{time}||ORU^R01^ORU_R01|{control_id}|P|2.6|||AL|NE\r\
             PID|||{patient}\rPV1||I|{place}\r\
             OBR|1|G{control_id}|G{control_id}|182777000^monitoring of patient^SCT|||{time}\r\
             OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{device}\r\
             OBX|2||70686^MDC_DEV_PRESS_BLD_NONINV_VMD^MDC|1.1.0.0|||||||X\r"
        );
        for (number, row) in (3..).zip(&self.rows) {
            let Row {
                value_type,
                code,
                vmd,
                metric,
                value,
                flags,
                status,
                own_time,
                unit,
                method,
                site,
            } = row;
            text += &format!(
                "OBX|{number}|{value_type}|{code}|1.{vmd}.0.{metric}|{value}|{unit}||{flags}|||{status}|||{own_time}|||{method}|||{site}\r"
            );
        }
        MessageBuf::parse(text.into_bytes()).unwrap()
    }

    /// What it says, read.
    pub(crate) fn report(&self) -> Report<'static> {
        Report::read(&self.message().message())
            .unwrap()
            .into_owned()
    }
}
