use super::signal::{Course, Rhythm, Wander, level, seed, whole};

/// Heart and circulation of a patient who stays well.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heart {
    rhythm: Rhythm,
    systolic: Wander,
    diastolic: Wander,
    saturation: Wander,
    /// In tenths.
    perfusion: Wander,
}

/// P, QRS and T of lead II, in steps of 5 µV.
const LEAD_II: &Course = &[
    (0.0, 0.0),
    (0.08, 0.0),
    (0.12, 25.0),
    (0.16, 0.0),
    (0.22, 0.0),
    (0.235, -20.0),
    (0.26, 220.0),
    (0.285, -45.0),
    (0.30, 0.0),
    (0.42, 5.0),
    (0.50, 60.0),
    (0.58, 0.0),
    (1.0, 0.0),
];

/// The volume of a finger, in percent, a while after the heart's beat.
const PLETH: &Course = &[
    (0.0, 12.0),
    (0.35, 5.0),
    (0.50, 95.0),
    (0.70, 45.0),
    (0.77, 52.0),
    (1.0, 12.0),
];

/// The pressure of an artery between diastole and systole.
const ARTERY: &Course = &[
    (0.0, 0.1),
    (0.28, 0.0),
    (0.40, 1.0),
    (0.60, 0.55),
    (0.64, 0.62),
    (1.0, 0.1),
];

impl Heart {
    pub(super) fn new(patient: u64) -> Self {
        Self {
            rhythm: Rhythm::around(seed(patient, 1), 62.0, 92.0, 1.0),
            systolic: Wander::around(seed(patient, 2), 108.0, 134.0, 8.0),
            diastolic: Wander::around(seed(patient, 3), 62.0, 76.0, 6.0),
            saturation: Wander::around(seed(patient, 4), 95.0, 97.0, 2.0),
            perfusion: Wander::around(seed(patient, 5), 20.0, 60.0, 8.0),
        }
    }

    /// Beats a minute.
    pub(super) fn rate(&self, seconds: f64) -> i64 {
        self.rhythm.per_minute(seconds)
    }

    /// Systolic, diastolic and mean pressure, in mmHg.
    pub(super) fn pressures(&self, seconds: f64) -> [i64; 3] {
        let [systolic, diastolic] = [self.systolic, self.diastolic].map(|it| it.at(seconds));
        [systolic, diastolic, diastolic + (systolic - diastolic) / 3]
    }

    /// In percent.
    pub(super) fn saturation(&self, seconds: f64) -> i64 {
        self.saturation.at(seconds).min(100)
    }

    /// The pulsating part of the light, in tenths of a percent.
    pub(super) fn perfusion(&self, seconds: f64) -> i64 {
        self.perfusion.at(seconds)
    }

    /// Lead II, in steps of 5 µV.
    pub(super) fn lead_ii(&self, seconds: f64) -> i64 {
        whole(level(LEAD_II, self.rhythm.phase(seconds)))
    }

    /// In percent.
    pub(super) fn pleth(&self, seconds: f64) -> i64 {
        whole(level(PLETH, self.rhythm.phase(seconds)))
    }

    /// In mmHg.
    pub(super) fn artery(&self, seconds: f64) -> i64 {
        let [systolic, diastolic] = [self.systolic, self.diastolic].map(|it| it.level(seconds));
        let share = level(ARTERY, self.rhythm.phase(seconds));
        whole(diastolic + (systolic - diastolic) * share)
    }
}
