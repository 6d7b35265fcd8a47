//! The message of [`monitor`](super::shapes::monitor) as typed parts, and how a sender would write it from them.

use ihe_pcd::datatype::{Cwe, Dtm, Ei, Nm};
use ihe_pcd::hl7::{Charset, MessageBuf, SegmentId, Writer};

use super::shapes::{BEGIN, DEVICE, METRICS, SYSTEMS, TIME};

/// An OBX before it is written.
pub(crate) struct Observation {
    number: Nm<'static>,
    value_type: &'static str,
    code: Cwe<'static>,
    sub_id: String,
    value: Option<Nm<'static>>,
    unit: Cwe<'static>,
    status: &'static str,
    time: Option<Dtm>,
    equipment: Option<Ei<'static>>,
}

/// The typed parts of `shapes::monitor`.
pub(crate) fn observations(count: usize) -> Vec<Observation> {
    let systems = SYSTEMS.iter().map(|&((code, name), place)| Observation {
        number: Nm::from(0),
        value_type: "",
        code: Cwe::new(code, name, "MDC"),
        sub_id: place.to_owned(),
        value: None,
        unit: Cwe::default(),
        status: "X",
        time: None,
        equipment: None,
    });
    let metrics = METRICS.iter().cycle().map(|metric| Observation {
        number: Nm::from(0),
        value_type: "NM",
        code: Cwe::new(metric.code.0, metric.code.1, "MDC"),
        sub_id: format!("{}.{}", metric.channel, metric.code.0),
        value: Some(Nm::parse(metric.value).unwrap()),
        unit: Cwe::new(metric.unit.0, metric.unit.1, "MDC"),
        status: "R",
        time: Some(Dtm::parse(TIME).unwrap()),
        equipment: None,
    });
    let mut observations: Vec<_> = systems.chain(metrics).take(count).collect();
    for (number, observation) in (1..).zip(&mut observations) {
        observation.number = Nm::from(number);
    }
    if let Some(device) = observations.first_mut() {
        device.equipment = Some(Ei::eui_64(DEVICE));
    }
    observations
}

/// The message of `shapes::monitor`, from typed parts.
pub(crate) fn write(observations: &[Observation]) -> MessageBuf {
    let time = Dtm::parse(TIME).unwrap();
    let gateway = |identifier: &'static str| Ei {
        entity_identifier: identifier.into(),
        namespace_id: "WARD_GATEWAY".into(),
        universal_id: DEVICE.into(),
        universal_id_type: "EUI-64".into(),
    };
    let mut writer = Writer::new(Charset::UTF_8);
    let mut msh = writer.header();
    Cwe::new("WARD_GATEWAY", DEVICE, "EUI-64").write(&mut msh.field(3));
    msh.field(4).text("WARD");
    msh.field(5).text("HUB_INTAKE");
    msh.field(6).text("HARBOR");
    time.write(&mut msh.field(7));
    Cwe::new("ORU", "R01", "ORU_R01").write(&mut msh.field(9));
    msh.field(10).text("CTL0000042");
    msh.field(11).text("P");
    msh.field(12).text("2.6");
    msh.field(15).text("NE");
    msh.field(16).text("AL");
    msh.field(17).text("NOR");
    Cwe::new("en", "English", "ISO639").write(&mut msh.field(19));
    Ei {
        entity_identifier: "IHE_PCD_001".into(),
        namespace_id: "IHE PCD".into(),
        universal_id: "1.3.6.1.4.1.19376.1.6.1.1.1".into(),
        universal_id_type: "ISO".into(),
    }
    .write(&mut msh.field(21));

    let mut pid = writer.segment(SegmentId::PID);
    pid.field(3).component(1).text("TEST0000042");
    Ei {
        namespace_id: "2.16.840.1.113883.19.4.6.1".into(),
        universal_id: "ISO".into(),
        ..Ei::default()
    }
    .write_subcomponents(&mut pid.field(3).component(4));
    pid.field(3).component(5).text("PI");
    for (number, part) in [(1, "Example"), (2, "Erin"), (7, "L")] {
        pid.field(5).component(number).text(part);
    }
    pid.field(7).text("19700101");
    pid.field(8).text("F");

    let mut pv1 = writer.segment(SegmentId::PV1);
    pv1.field(2).text("I");
    Cwe::new("ICU", "BED&7", "SOUTH 2").write(&mut pv1.field(3));

    let mut obr = writer.segment(SegmentId::OBR);
    obr.field(1).text("1");
    gateway("ORD7").write(&mut obr.field(2));
    gateway("FIL7").write(&mut obr.field(3));
    Cwe::new("182777000", "monitoring of patient", "SCT").write(&mut obr.field(4));
    Dtm::parse(BEGIN).unwrap().write(&mut obr.field(7));
    time.write(&mut obr.field(8));

    for observation in observations {
        let mut obx = writer.segment(SegmentId::OBX);
        observation.number.write(&mut obx.field(1));
        obx.field(2).text(observation.value_type);
        observation.code.write(&mut obx.field(3));
        obx.field(4).text(&observation.sub_id);
        if let Some(value) = &observation.value {
            value.write(&mut obx.field(5));
        }
        observation.unit.write(&mut obx.field(6));
        obx.field(11).text(observation.status);
        if let Some(time) = &observation.time {
            time.write(&mut obx.field(14));
        }
        if let Some(equipment) = &observation.equipment {
            equipment.write(&mut obx.field(18));
        }
    }
    writer.finish().unwrap()
}
