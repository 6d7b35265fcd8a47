use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::Ei;
use ihe_pcd::model::{Limits, ReportBuilder, WithDevice, WithPatient};

use super::device::demo;
use super::signal::{Course, Rhythm, Wander, area, chosen, level, seed, whole};
use super::wave::{Scale, Wave};

/// A ventilator that controls pressure: the patient does not breathe for himself.
#[derive(Clone, Debug)]
pub(super) struct Ventilator {
    breaths: Rhythm,
    /// In cmH2O, what is set.
    end_expiratory: i64,
    /// In percent, what is set.
    oxygen: i64,
    /// In cmH2O.
    peak: Wander,
    /// In mL.
    tidal: Wander,
}

/// The pressure between its end-expiratory and its peak value.
const PRESSURE: &Course = &[
    (0.0, 0.0),
    (0.06, 1.0),
    (0.33, 1.0),
    (0.42, 0.0),
    (1.0, 0.0),
];

/// The flow into the lung, and out of it, of any height.
const INSPIRATION: &Course = &[
    (0.0, 0.0),
    (0.03, 1.0),
    (0.33, 0.1),
    (0.34, 0.0),
    (1.0, 0.0),
];
const EXPIRATION: &Course = &[
    (0.0, 0.0),
    (0.34, 0.0),
    (0.37, 0.9),
    (0.70, 0.1),
    (1.0, 0.0),
];

impl Ventilator {
    pub(super) fn new(patient: u64) -> Self {
        Self {
            breaths: Rhythm::around(seed(patient, 8), 12.0, 16.0, 0.0),
            end_expiratory: whole(chosen(seed(patient, 9), 5.0, 8.0)),
            oxygen: whole(chosen(seed(patient, 10), 30.0, 45.0)),
            peak: Wander::around(seed(patient, 11), 18.0, 23.0, 1.5),
            tidal: Wander::around(seed(patient, 12), 420.0, 500.0, 20.0),
        }
    }

    pub(super) fn report(
        &self,
        report: ReportBuilder<WithPatient>,
        id: Ei<'static>,
        seconds: f64,
    ) -> ReportBuilder<WithDevice> {
        let rate = self.breaths.per_minute(seconds);
        let (tidal, peak) = (self.tidal.at(seconds), self.peak.at(seconds));
        let compliance = whole(tidal as f64 / (peak - self.end_expiratory) as f64);
        report
            .mds(mdc::DEV_SYS_PT_VENT_MDS, id)
            .vmd(mdc::DEV_SYS_PT_VENT_VMD)
            .channel(mdc::DEV_SYS_PT_VENT_CHAN)
            .observation(
                demo(mdc::VENT_RESP_RATE, rate, unit::RESP_PER_MIN).limits(Limits::between(8, 30)),
            )
            .observation(demo(mdc::VOL_AWAY_TIDAL_EXP, tidal, unit::MILLI_L))
            .observation(
                demo(
                    mdc::VOL_MINUTE_AWAY_EXP,
                    tidal * rate,
                    unit::MILLI_L_PER_MIN,
                )
                .limits(Limits::between(3_000, 12_000)),
            )
            .observation(
                demo(mdc::PRESS_AWAY_INSP_PEAK, peak, unit::CM_H2O).limits(Limits::between(10, 35)),
            )
            .observation(demo(
                mdc::PRESS_AWAY_END_EXP_POS,
                self.end_expiratory,
                unit::CM_H2O,
            ))
            .observation(demo(mdc::CONC_AWAY_O2_INSP, self.oxygen, unit::PERCENT))
            .observation(demo(mdc::COMPL_LUNG, compliance, unit::MILLI_L_PER_CM_H2O))
    }

    pub(super) fn waves(&self) -> Vec<Wave<'_>> {
        vec![
            Wave {
                code: mdc::PRESS_AWAY,
                channel: mdc::DEV_SYS_PT_VENT_CHAN,
                period_millis: 20,
                scale: Scale::Of(unit::CM_H2O),
                sample: Box::new(|seconds| whole(self.pressure(seconds))),
            },
            Wave {
                code: mdc::FLOW_AWAY,
                channel: mdc::DEV_SYS_PT_VENT_CHAN,
                period_millis: 20,
                scale: Scale::Of(unit::MILLI_L_PER_MIN),
                sample: Box::new(|seconds| whole(self.flow(seconds))),
            },
        ]
    }

    /// In cmH2O.
    fn pressure(&self, seconds: f64) -> f64 {
        let low = self.end_expiratory as f64;
        let share = level(PRESSURE, self.breaths.phase(seconds));
        low + (self.peak.level(seconds) - low) * share
    }

    /// In mL a minute, into the lung: over a breath as much goes in as comes out, and it is the tidal volume.
    fn flow(&self, seconds: f64) -> f64 {
        let phase = self.breaths.phase(seconds);
        let per_minute = self.breaths.per_minute(seconds) as f64;
        let into = level(INSPIRATION, phase) / area(INSPIRATION);
        let out_of = level(EXPIRATION, phase) / area(EXPIRATION);
        self.tidal.level(seconds) * per_minute * (into - out_of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_flows_in_is_the_tidal_volume_and_flows_out_again() {
        for patient in 0..20 {
            let ventilator = Ventilator::new(patient);
            let noon = 1_795_608_000.0;
            let rate = ventilator.breaths.per_minute(noon) as f64;
            // Ten breaths in steps of a millisecond.
            let steps = whole(10.0 * 60_000.0 / rate);
            let flows = (0..steps).map(|step| ventilator.flow(noon + step as f64 / 1e3) / 60_000.0);
            let (into, out_of) = flows.fold((0.0, 0.0), |(into, out_of), flow| {
                if flow > 0.0 {
                    (into + flow, out_of)
                } else {
                    (into, out_of - flow)
                }
            });
            let tidal = ventilator.tidal.middle();
            assert!((into / 10.0 - tidal).abs() < 25.0, "{into} {tidal}");
            assert!((into - out_of).abs() / into < 0.02, "{into} {out_of}");
        }
    }
}
