//! Messages of known shape and size, made from code, the same in every run.
//!
//! For the benchmarks and for the comparison with other crates, which both include this file.
//! [`monitor`] and [`waveform`] are what devices send (IHE PCD TF-2, PCD-01 and waveform content);
//! [`growing`] holds messages in which one thing is repeated without end, to show that cost grows linearly.
//!
//! Not here: anything random, and anything that depends on the library that is measured.

pub(crate) mod growing;

/// What a message says about one measurement: the parts of an OBX.
pub(crate) struct Metric {
    /// OBX-3.1 and OBX-3.2.
    pub(crate) code: (&'static str, &'static str),
    /// OBX-4 without the code at its end.
    pub(crate) channel: &'static str,
    /// OBX-5.
    pub(crate) value: &'static str,
    /// OBX-6.1 and OBX-6.2.
    pub(crate) unit: (&'static str, &'static str),
}

const BEATS: (&str, &str) = ("264864", "MDC_DIM_BEAT_PER_MIN");
const PRESSURE: (&str, &str) = ("266016", "MDC_DIM_MMHG");

/// The measurements of a bedside monitor; a longer message repeats them in this order.
pub(crate) const METRICS: [Metric; 9] = [
    Metric {
        code: ("147842", "MDC_ECG_HEART_RATE"),
        channel: "1.1.2",
        value: "81",
        unit: BEATS,
    },
    Metric {
        code: ("150456", "MDC_PULS_OXIM_SAT_O2"),
        channel: "1.3.1",
        value: "95",
        unit: ("262688", "MDC_DIM_PERCENT"),
    },
    Metric {
        code: ("149530", "MDC_PULS_OXIM_PULS_RATE"),
        channel: "1.3.1",
        value: "80",
        unit: BEATS,
    },
    Metric {
        code: ("150021", "MDC_PRESS_BLD_NONINV_SYS"),
        channel: "1.2.1",
        value: "134",
        unit: PRESSURE,
    },
    Metric {
        code: ("150022", "MDC_PRESS_BLD_NONINV_DIA"),
        channel: "1.2.1",
        value: "83",
        unit: PRESSURE,
    },
    Metric {
        code: ("150023", "MDC_PRESS_BLD_NONINV_MEAN"),
        channel: "1.2.1",
        value: "99",
        unit: PRESSURE,
    },
    Metric {
        code: ("151562", "MDC_RESP_RATE"),
        channel: "1.5.2",
        value: "17",
        unit: ("264928", "MDC_DIM_RESP_PER_MIN"),
    },
    Metric {
        code: ("150344", "MDC_TEMP"),
        channel: "1.6.1",
        value: "37.4",
        unit: ("268192", "MDC_DIM_DEGC"),
    },
    Metric {
        code: ("151708", "MDC_CONC_AWAY_CO2_ET"),
        channel: "1.5.3",
        value: "40.5",
        unit: PRESSURE,
    },
];

/// The systems above the metrics: OBX-3.1 and OBX-3.2, and OBX-4.
pub(crate) const SYSTEMS: [((&str, &str), &str); 3] = [
    (("69965", "MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS"), "1.0.0.0"),
    (("69642", "MDC_DEV_ANALY_SAT_O2_VMD"), "1.3.0.0"),
    (("69643", "MDC_DEV_ANALY_SAT_O2_CHAN"), "1.3.1.0"),
];

/// The EUI-64 of gateway and device.
pub(crate) const DEVICE: &str = "02A1B2FFFEC30D4E";
/// When the observations were made and the message was sent.
pub(crate) const TIME: &str = "20260308143000.000+0100";
/// When the observations of the message began.
pub(crate) const BEGIN: &str = "20260308142900.000+0100";

/// A report of a bedside monitor (PCD-01): 12 observations make 1.8 KB, 200 make 24 KB.
///
/// The first three are the device and its subsystems and hold no value.
pub(crate) fn monitor(observations: usize) -> String {
    let mut message = head("IHE_PCD_001", "1.1");
    let mut number = 0;
    for ((code, name), place) in SYSTEMS.iter().take(observations) {
        number += 1;
        message += &format!("OBX|{number}||{code}^{name}^MDC|{place}|||||||X");
        if number == 1 {
            message += &format!("|||||||{DEVICE}^^{DEVICE}^EUI-64");
        }
        message.push('\r');
    }
    for metric in METRICS.iter().cycle().take(observations - number) {
        number += 1;
        let (code, name) = metric.code;
        let (unit, unit_name) = metric.unit;
        let (channel, value) = (metric.channel, metric.value);
        message += &format!(
            "OBX|{number}|NM|{code}^{name}^MDC|{channel}.{code}|{value}|{unit}^{unit_name}^MDC|||||R|||{TIME}\r"
        );
    }
    message
}

/// A report of one lead of an electrocardiogram: so many samples in one NA value, and the heart rate.
/// 10,390 samples make 51 KB.
pub(crate) fn waveform(samples: usize) -> String {
    let mut message = head("IHE_PCD_010", "10.1");
    message += "OBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.131329|";
    for index in 0..samples {
        if index > 0 {
            message.push('^');
        }
        message += &sample(index).to_string();
    }
    message += &format!("|266418^MDC_DIM_MILLI_VOLT^MDC|||||R|||{TIME}\r");
    message += "OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.147842|81|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r";
    message
}

/// MSH, PID, PV1 and OBR; `profile` and the end of its OID are what MSH-21 names.
fn head(profile: &str, oid: &str) -> String {
    let gateway = format!("WARD_GATEWAY^{DEVICE}^EUI-64");
    [
        format!(
            "MSH|^~\\&|{gateway}|WARD|HUB_INTAKE|HARBOR|{TIME}||ORU^R01^ORU_R01|CTL0000042|P|2.6|||NE|AL|NOR|UNICODE UTF-8|en^English^ISO639||{profile}^IHE PCD^1.3.6.1.4.1.19376.1.6.1.{oid}^ISO\r"
        ),
        String::from(
            "PID|||TEST0000042^^^&2.16.840.1.113883.19.4.6.1&ISO^PI||Example^Erin^^^^^L||19700101|F\r",
        ),
        String::from("PV1||I|ICU^BED\\T\\7^SOUTH 2\r"),
        format!(
            "OBR|1|ORD7^{gateway}|FIL7^{gateway}|182777000^monitoring of patient^SCT|||{BEGIN}|{TIME}\r"
        ),
    ]
    .concat()
}

/// A sample of something like a sine between -1200 and 1200, in whole numbers (Bhaskara's approximation).
fn sample(index: usize) -> i64 {
    let degrees = i64::try_from(index * 7 % 360).unwrap_or_default();
    let half = degrees % 180;
    let product = half * (180 - half);
    let height = 1200 * 4 * product / (40_500 - product);
    if degrees < 180 { height } else { -height }
}
