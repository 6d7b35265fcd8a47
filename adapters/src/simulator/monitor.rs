use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Decimal, Ei};
use ihe_pcd::model::{Limits, ReportBuilder, WithDevice, WithPatient};

use super::device::demo;
use super::heart::Heart;
use super::signal::{Rhythm, Wander, seed};
use super::wave::{Scale, Wave};

/// A bedside monitor: ECG, breaths, saturation, arterial pressure, temperature.
#[derive(Clone, Debug)]
pub(super) struct Monitor {
    heart: Heart,
    breaths: Rhythm,
    /// In tenths of a degree Celsius.
    temperature: Wander,
}

impl Monitor {
    pub(super) fn new(patient: u64) -> Self {
        Self {
            heart: Heart::new(patient),
            breaths: Rhythm::around(seed(patient, 6), 12.0, 18.0, 0.4),
            temperature: Wander::around(seed(patient, 7), 366.0, 375.0, 3.0),
        }
    }

    pub(super) fn report(
        &self,
        report: ReportBuilder<WithPatient>,
        id: Ei<'static>,
        seconds: f64,
    ) -> ReportBuilder<WithDevice> {
        let rate = self.heart.rate(seconds);
        let [systolic, diastolic, mean] = self.heart.pressures(seconds);
        let temperature = Decimal::new(self.temperature.at(seconds), 1);
        let beats = Limits::between(50, 120);
        report
            .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, id)
            .vmd(mdc::DEV_ECG_VMD)
            .channel(mdc::DEV_ECG_CHAN)
            .observation(demo(mdc::ECG_HEART_RATE, rate, unit::BEAT_PER_MIN).limits(beats.clone()))
            .channel(mdc::DEV_ECG_RESP_CHAN)
            .observation(
                demo(
                    mdc::RESP_RATE,
                    self.breaths.per_minute(seconds),
                    unit::RESP_PER_MIN,
                )
                .limits(Limits::between(8, 30)),
            )
            .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
            .channel(mdc::DEV_ANALY_SAT_O2_CHAN)
            .observation(
                demo(
                    mdc::PULS_OXIM_SAT_O2,
                    self.heart.saturation(seconds),
                    unit::PERCENT,
                )
                .limits(Limits::above(90)),
            )
            .observation(demo(mdc::PULS_OXIM_PULS_RATE, rate, unit::BEAT_PER_MIN).limits(beats))
            .vmd(mdc::DEV_METER_PRESS_BLD_VMD)
            .channel(mdc::DEV_METER_PRESS_BLD_CHAN)
            .observation(
                demo(mdc::PRESS_BLD_ART_ABP_SYS, systolic, unit::MMHG)
                    .limits(Limits::between(90, 160)),
            )
            .observation(
                demo(mdc::PRESS_BLD_ART_ABP_DIA, diastolic, unit::MMHG)
                    .limits(Limits::between(45, 95)),
            )
            .observation(
                demo(mdc::PRESS_BLD_ART_ABP_MEAN, mean, unit::MMHG)
                    .limits(Limits::between(60, 110)),
            )
            .vmd(mdc::DEV_METER_TEMP_VMD)
            .channel(mdc::DEV_METER_TEMP_CHAN)
            .observation(
                demo(mdc::TEMP, temperature, unit::DEGC)
                    .limits(Limits::between(Decimal::new(360, 1), Decimal::new(385, 1))),
            )
    }

    pub(super) fn waves(&self) -> Vec<Wave<'_>> {
        vec![
            Wave {
                code: mdc::ECG_ELEC_POTL_II,
                channel: mdc::DEV_ECG_CHAN,
                period_millis: 4,
                scale: Scale::Counts(Decimal::new(5, 3), unit::MILLI_VOLT),
                sample: Box::new(|seconds| self.heart.lead_ii(seconds)),
            },
            Wave {
                code: mdc::PULS_OXIM_PLETH,
                channel: mdc::DEV_ANALY_SAT_O2_CHAN,
                period_millis: 8,
                scale: Scale::Of(unit::PERCENT),
                sample: Box::new(|seconds| self.heart.pleth(seconds)),
            },
            Wave {
                code: mdc::PRESS_BLD_ART_ABP,
                channel: mdc::DEV_METER_PRESS_BLD_CHAN,
                period_millis: 8,
                scale: Scale::Of(unit::MMHG),
                sample: Box::new(|seconds| self.heart.artery(seconds)),
            },
        ]
    }
}
