use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Decimal, Ei};
use ihe_pcd::model::{Limits, ReportBuilder, WithDevice, WithPatient};

use super::device::demo;
use super::heart::Heart;
use super::wave::{Scale, Wave};

/// A pulse oximeter: saturation, pulse, perfusion.
#[derive(Clone, Debug)]
pub(super) struct PulseOximeter {
    heart: Heart,
}

impl PulseOximeter {
    pub(super) fn new(patient: u64) -> Self {
        Self {
            heart: Heart::new(patient),
        }
    }

    pub(super) fn report(
        &self,
        report: ReportBuilder<WithPatient>,
        id: Ei<'static>,
        seconds: f64,
    ) -> ReportBuilder<WithDevice> {
        let perfusion = Decimal::new(self.heart.perfusion(seconds), 1);
        report
            .mds(mdc::DEV_ANALY_SAT_O2_MDS, id)
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
            .observation(
                demo(
                    mdc::PULS_OXIM_PULS_RATE,
                    self.heart.rate(seconds),
                    unit::BEAT_PER_MIN,
                )
                .limits(Limits::between(50, 120)),
            )
            .observation(demo(mdc::PULS_OXIM_PERF_REL, perfusion, unit::DIMLESS))
    }

    pub(super) fn waves(&self) -> Vec<Wave<'_>> {
        vec![Wave {
            code: mdc::PULS_OXIM_PLETH,
            channel: mdc::DEV_ANALY_SAT_O2_CHAN,
            period_millis: 8,
            scale: Scale::Of(unit::PERCENT),
            sample: Box::new(|seconds| self.heart.pleth(seconds)),
        }]
    }
}
