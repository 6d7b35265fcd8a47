//! OBX-18: several ids, inherited whole.

use alloc::sync::Arc;

use super::*;

const SYSTEM: &str = "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||AAAA^^AAAA^EUI-64~BBBB";

fn lines(row: &Observation<'_>) -> Vec<String> {
    let devices = row.devices.iter().flat_map(|ids| ids.iter());
    devices.map(Ei::to_line).collect()
}

#[test]
fn a_row_has_all_ids_of_the_nearest_device_that_names_any() {
    let text = text(&[
        MSH,
        OBR,
        SYSTEM,
        "OBX|2||69854^MDC_DEV_METER_PRESS_BLD_VMD^MDC|1.1.0.0|||||||X|||||||CCCC~DDDD~EEEE",
        "OBX|3||69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC|1.1.1.0|||||||X",
        "OBX|4|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.1|120||||||R",
        "OBX|5|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|72||||||R",
        "OBX|6|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.2|72||||||R|||||||~FFFF~GGGG",
        "OBX|7|NM|147842^MDC_ECG_HEART_RATE^MDC|2.2.1.2|72||||||R",
    ]);
    let report = read(&text);
    let rows: Vec<_> = report.observations().map(lines).collect();
    let system = ["AAAA^^AAAA^EUI-64", "BBBB"].as_slice();
    let expected = [
        ["CCCC", "DDDD", "EEEE"].as_slice(),
        system,
        ["FFFF", "GGGG"].as_slice(),
        [].as_slice(),
    ];
    assert_eq!(rows, expected);
    let first: Vec<_> = report.observations().map(Observation::device_id).collect();
    assert_eq!(
        first,
        [Some("CCCC"), Some(system[0]), Some("FFFF"), None].map(|id| id.map(String::from))
    );
    // The most specific stands first.
    let device = report.observations().next().unwrap().device().unwrap();
    assert_eq!(device.entity_identifier, "CCCC");
}

#[test]
fn rows_of_a_device_share_its_ids_borrowed_or_not() {
    let rows: Vec<_> = (1..=40)
        .map(|number| {
            format!(
                "OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|{}.1.1.{number}|72||||||R",
                1 + number % 2
            )
        })
        .collect();
    let other = SYSTEM.replace("1.0.0.0", "2.0.0.0").replace("BBBB", "CCCC");
    let mut lines = alloc::vec![MSH, OBR, SYSTEM, other.as_str()];
    lines.extend(rows.iter().map(String::as_str));
    let text = text(&lines);
    let report = read(&text);
    let owned = report.clone().into_owned();
    assert_eq!(owned, report);
    for report in [report, owned] {
        let devices: Vec<_> = report
            .observations()
            .map(|row| row.devices.clone().unwrap())
            .collect();
        for (number, pair) in devices.windows(3).enumerate() {
            assert!(Arc::ptr_eq(&pair[0], &pair[2]), "{number}");
            assert_ne!(pair[0], pair[1], "{number}");
        }
    }
}
