//! Messages of about 10 KB in which one thing is repeated, and the same at any multiple of that size.

/// How often the thing stands in a message of the basic size.
const BASIC: usize = 1000;

const HEADER: &str =
    "MSH|^~\\&|GROWING|WARD|||20260308143000+0100||ORU^R01^ORU_R01|1|P|2.6||||||UNICODE UTF-8\r";

/// A message in which one thing is repeated.
pub(crate) struct Growing {
    /// What is repeated.
    pub(crate) name: &'static str,
    /// What follows MSH.
    before: &'static str,
    /// What is repeated after it.
    each: &'static str,
    /// How many subcomponents with a value stand before, and in each.
    values: (usize, usize),
}

/// One for each thing that can be many.
pub(crate) const GROWING: [Growing; 6] = [
    Growing {
        name: "segments",
        before: "",
        each: "OBX|1|NM|\r",
        values: (0, 2),
    },
    Growing {
        name: "fields",
        before: "OBX",
        each: "|1234567||",
        values: (0, 1),
    },
    Growing {
        name: "repetitions",
        before: "OBX|1|NM|||0",
        each: "~12345678",
        values: (3, 1),
    },
    Growing {
        name: "components",
        before: "OBX|1|NA|||0",
        each: "^12345678",
        values: (3, 1),
    },
    Growing {
        name: "subcomponents",
        before: "OBX|1|ST|||0",
        each: "&12345678",
        values: (3, 1),
    },
    Growing {
        name: "escapes",
        before: "OBX|1|FT|||0",
        each: "\\T\\12\\X0D\\",
        values: (3, 0),
    },
];

impl Growing {
    /// The message at so many times its basic size.
    pub(crate) fn message(&self, size: usize) -> String {
        [HEADER, self.before, &self.each.repeat(BASIC * size)].concat()
    }

    /// How many subcomponents after MSH hold a value.
    pub(crate) fn values(&self, size: usize) -> usize {
        let (before, each) = self.values;
        before + each * BASIC * size
    }
}
