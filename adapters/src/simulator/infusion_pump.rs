use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Decimal, Ei};
use ihe_pcd::model::{ReportBuilder, WithDevice, WithPatient};

use super::device::demo;
use super::signal::{chosen, seed, whole};

/// An infusion pump that empties one bag after the other, at one rate.
#[derive(Clone, Debug)]
pub(super) struct InfusionPump {
    /// In mL an hour.
    rate: i64,
    /// What is in the bag that runs, in tenths of a mL, at the begin of 1970.
    given: f64,
}

/// What a bag holds, in tenths of a mL.
const BAG: f64 = 5_000.0;

impl InfusionPump {
    pub(super) fn new(patient: u64) -> Self {
        Self {
            // In steps of five, as people set it.
            rate: whole(chosen(seed(patient, 13), 8.0, 25.0)) * 5,
            given: chosen(seed(patient, 14), 0.0, BAG),
        }
    }

    pub(super) fn report(
        &self,
        report: ReportBuilder<WithPatient>,
        id: Ei<'static>,
        seconds: f64,
    ) -> ReportBuilder<WithDevice> {
        let given = whole(self.given(seconds));
        let left = whole(BAG) - given;
        let minutes = whole(left as f64 / 10.0 / self.rate as f64 * 60.0);
        let tenths = |number| Decimal::new(number, 1);
        report
            .mds(mdc::DEV_PUMP_INFUS_MDS, id)
            .vmd(mdc::DEV_PUMP_INFUS_LVP_VMD)
            .channel(mdc::DEV_PUMP_INFUS_CHAN_DELIVERY)
            .observation(demo(mdc::FLOW_FLUID_PUMP, self.rate, unit::MILLI_L_PER_HR))
            .observation(demo(mdc::VOL_FLUID_TBI, tenths(whole(BAG)), unit::MILLI_L))
            .observation(demo(mdc::VOL_FLUID_DELIV, tenths(given), unit::MILLI_L))
            .observation(demo(mdc::VOL_FLUID_TBI_REMAIN, tenths(left), unit::MILLI_L))
            .observation(demo(mdc::TIME_PD_REMAIN, minutes, unit::MIN))
    }

    /// How much of the bag has run, in tenths of a mL.
    fn given(&self, seconds: f64) -> f64 {
        let given = self.given + seconds / 360.0 * self.rate as f64;
        given - (given / BAG).floor() * BAG
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_an_hour_the_pump_gives_what_its_rate_says() {
        for patient in 0..50 {
            let pump = InfusionPump::new(patient);
            let noon = 1_795_608_000.0;
            let hour = pump.given(noon + 3_600.0) - pump.given(noon);
            let hour = if hour < 0.0 { hour + BAG } else { hour };
            assert!((hour / 10.0 - pump.rate as f64).abs() < 0.01, "{hour}");
            assert!((40..=125).contains(&pump.rate));
        }
    }
}
