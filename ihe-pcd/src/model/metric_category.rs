use crate::datatype::Cwe;

/// How a value came to be: MetricCategory of a device (ISO/IEEE 11073-10201), in OBX-17 (TF-2 table B.8.6-2).
///
/// Other methods that OBX-17 may name, such as a continuous measurement, are no category.
///
/// ```
/// use ihe_pcd::datatype::Cwe;
/// use ihe_pcd::model::MetricCategory;
///
/// let method = Cwe::from(MetricCategory::ManualMeasurement);
/// assert_eq!((&*method.identifier, &*method.text), ("MMEAS", "manual-measurement"));
/// assert_eq!(MetricCategory::of(&method), Some(MetricCategory::ManualMeasurement));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MetricCategory {
    /// `UNSPEC`: not specified.
    Unspecified,
    /// `AMEAS`: measured by a device; what holds where nothing is said.
    AutomaticMeasurement,
    /// `MMEAS`: measured by a person.
    ManualMeasurement,
    /// `ASET`: set by a device.
    AutomaticSetting,
    /// `MSET`: set by a person.
    ManualSetting,
    /// `ACALC`: calculated by a device.
    AutomaticCalculation,
    /// `MCALC`: calculated by a person.
    ManualCalculation,
}

/// Every category with its code and its name.
const CODES: [(MetricCategory, &str, &str); 7] = [
    (MetricCategory::Unspecified, "UNSPEC", "mcat-unspec"),
    (
        MetricCategory::AutomaticMeasurement,
        "AMEAS",
        "auto-measurement",
    ),
    (
        MetricCategory::ManualMeasurement,
        "MMEAS",
        "manual-measurement",
    ),
    (MetricCategory::AutomaticSetting, "ASET", "auto-setting"),
    (MetricCategory::ManualSetting, "MSET", "manual-setting"),
    (
        MetricCategory::AutomaticCalculation,
        "ACALC",
        "auto-calculation",
    ),
    (
        MetricCategory::ManualCalculation,
        "MCALC",
        "manual-calculation",
    ),
];

impl MetricCategory {
    /// The category with this code: `AMEAS`.
    pub fn from_code(code: &str) -> Option<Self> {
        CODES
            .into_iter()
            .find(|(_, known, _)| *known == code)
            .map(|(category, _, _)| category)
    }

    /// The category that a method of OBX-17 is: by its code, which some senders write in the place of the text.
    pub fn of(method: &Cwe<'_>) -> Option<Self> {
        let code = match method.identifier.trim() {
            "" => method.text.trim(),
            code => code,
        };
        Self::from_code(code)
    }

    /// The code.
    pub fn code(self) -> &'static str {
        self.row().0
    }

    fn row(self) -> (&'static str, &'static str) {
        CODES
            .into_iter()
            .find(|(category, _, _)| *category == self)
            .map(|(_, code, name)| (code, name))
            .unwrap_or_default()
    }
}

impl From<MetricCategory> for Cwe<'static> {
    /// As OBX-17 has it: `AMEAS^auto-measurement^MDC`.
    fn from(category: MetricCategory) -> Self {
        let (code, name) = category.row();
        Self::new(code, name, "MDC")
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use ihe_pcd_codes::hl7;

    use super::*;

    #[test]
    fn every_code_of_the_table_is_a_category_and_no_other_is() {
        let known: Vec<_> = hl7::METRIC_CATEGORY.entries().collect();
        assert_eq!(known.len(), CODES.len());
        for entry in known {
            let category = MetricCategory::from_code(entry.code).unwrap();
            assert_eq!(category.code(), entry.code);
            assert_eq!(MetricCategory::of(&category.into()), Some(category));
        }
        for code in ["", "ameas", "AMEAS ", "RSET", "AUSRFS", "69123"] {
            assert_eq!(MetricCategory::from_code(code), None, "{code}");
        }
    }

    #[test]
    fn a_code_in_the_place_of_the_text_counts() {
        let category = Some(MetricCategory::AutomaticMeasurement);
        assert_eq!(MetricCategory::of(&Cwe::new("", "AMEAS", "MDC")), category);
        assert_eq!(MetricCategory::of(&Cwe::new(" AMEAS", "x", "")), category);
        // What stands beside another code is its name.
        assert_eq!(MetricCategory::of(&Cwe::new("1", "AMEAS", "L")), None);
    }
}
