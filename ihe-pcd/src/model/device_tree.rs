use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt;

use super::{Containment, Device, Level, Observation, Order, PatientResult, Row};

/// The devices of a patient as the tree that OBX-4 describes: MDS, VMD, channel, metric and facet (TF-2 B.8.3).
///
/// A path means the same thing in the whole message (TF-2 B.8.3), so rows of all orders stand in one tree.
/// It is in the order of the numbers, whatever the order of the rows (TF-2 B.8.4).
///
/// - What has no row of its own is there nevertheless if something is in it: a channel whose row was not sent.
/// - Anonymous levels, which are zero, are passed over: the metric `1.0.0.5` of a flattened device is right below the device `1`.
/// - A path that came several times is one component with several rows.
///
/// It is a view: rows are borrowed. A component takes less than a hundred bytes, and a row has at most six.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{Level, Report};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
///     OBR|1||||||20261121120000+0000\r\
///     OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
///     OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r\
///     OBX|3|NM|68063^MDC_ATTR_PT_WEIGHT^MDC|1.0.0.2|70|263875^MDC_DIM_KILO_G^MDC|||||R\r",
/// )?;
/// let report = Report::read(&message)?;
/// let tree = report.results[0].device_tree();
/// let monitor = tree.roots().next().unwrap();
/// assert!(monitor.device().is_some());
/// let below: Vec<_> = monitor.children().map(|child| (child.level(), child.path().to_string())).collect();
/// assert_eq!(below, [(Level::Metric, "1.0.0.2".to_owned()), (Level::Vmd, "1.2.0.0".to_owned())]);
///
/// let heart_rate = tree.find("1.2.1.1".parse()?).unwrap();
/// assert_eq!(heart_rate.observations().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct DeviceTree<'r, 'a> {
    /// Depth first: what is in a component stands right behind it.
    components: Vec<Entry>,
    /// The rows, those of one component together and in the order of the message.
    rows: Vec<Placed<'r, 'a>>,
    without_path: Vec<Placed<'r, 'a>>,
}

#[derive(Clone, Copy)]
struct Entry {
    path: Containment,
    /// Behind the last component that is in this one.
    end: usize,
    first_row: usize,
    rows: usize,
}

#[derive(Clone, Copy)]
struct Placed<'r, 'a> {
    order: &'r Order<'a>,
    row: &'r Row<'a>,
}

impl<'r, 'a> DeviceTree<'r, 'a> {
    pub(super) fn of(result: &'r PatientResult<'a>) -> Self {
        let mut by_path: BTreeMap<Containment, Vec<Placed<'r, 'a>>> = BTreeMap::new();
        let mut without_path = Vec::new();
        for order in &result.orders {
            for row in &order.rows {
                let placed = Placed { order, row };
                match row.path() {
                    Some(path) => by_path.entry(path.padded()).or_default().push(placed),
                    None => without_path.push(placed),
                }
            }
        }
        let mut tree = Self {
            components: Vec::with_capacity(by_path.len()),
            rows: Vec::with_capacity(by_path.values().map(Vec::len).sum()),
            without_path,
        };
        // What is open: each is in the one before it.
        let mut around: Vec<usize> = Vec::new();
        for (path, placed) in by_path {
            tree.close_until(&mut around, &path);
            // What is open are the outermost of what the path is in.
            for path in path.outside_in().skip(around.len()) {
                around.push(tree.components.len());
                tree.components.push(Entry {
                    path,
                    end: 0,
                    first_row: tree.rows.len(),
                    rows: 0,
                });
            }
            if let Some(entry) = tree.components.last_mut() {
                entry.rows = placed.len();
            }
            tree.rows.extend(placed);
        }
        tree.close(&mut around, 0);
        tree
    }

    /// The devices (MDS); one numbered 0 is the reporter itself (TF-2 B.8.7).
    pub fn roots(&self) -> impl Iterator<Item = Component<'_, 'r, 'a>> {
        self.siblings(0, self.components.len())
    }

    /// The component at this path, however many numbers it is written with.
    pub fn find(&self, path: Containment) -> Option<Component<'_, 'r, 'a>> {
        let path = path.padded();
        let at = self
            .components
            .binary_search_by_key(&path, |entry| entry.path)
            .ok()?;
        Some(Component { tree: self, at })
    }

    /// Every component, each before those that are in it.
    pub fn components(&self) -> impl Iterator<Item = Component<'_, 'r, 'a>> {
        (0..self.components.len()).map(|at| Component { tree: self, at })
    }

    /// The observations that have no place in the tree, as OBX-4 is no path, each with its order.
    pub fn without_path(&self) -> impl Iterator<Item = (&'r Order<'a>, &'r Observation<'a>)> {
        observations(&self.without_path)
    }

    /// The components from `at` on that are not in one another.
    fn siblings(&self, mut at: usize, end: usize) -> impl Iterator<Item = Component<'_, 'r, 'a>> {
        core::iter::from_fn(move || {
            let entry = self.components.get(at).filter(|_| at < end)?;
            let sibling = Component { tree: self, at };
            at = entry.end;
            Some(sibling)
        })
    }

    fn path_at(&self, at: usize) -> Option<Containment> {
        self.components.get(at).map(|entry| entry.path)
    }

    /// Closes what this path is not in.
    fn close_until(&mut self, around: &mut Vec<usize>, path: &Containment) {
        let open = around
            .iter()
            .take_while(|at| self.path_at(**at).is_some_and(|open| open.is_around(path)))
            .count();
        self.close(around, open);
    }

    fn close(&mut self, around: &mut Vec<usize>, open: usize) {
        let end = self.components.len();
        for at in around.drain(open..) {
            if let Some(entry) = self.components.get_mut(at) {
                entry.end = end;
            }
        }
    }
}

impl fmt::Debug for DeviceTree<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.components()).finish()
    }
}

/// A part of a [`DeviceTree`]: a device, virtual device, channel, metric or facet.
#[derive(Clone, Copy)]
pub struct Component<'t, 'r, 'a> {
    tree: &'t DeviceTree<'r, 'a>,
    at: usize,
}

impl<'t, 'r, 'a> Component<'t, 'r, 'a> {
    /// Its path: of four numbers, or of five or six for a facet.
    pub fn path(&self) -> Containment {
        self.entry()
            .map_or(Containment::mds(0), |entry| entry.path.trimmed())
    }

    /// What it is.
    pub fn level(&self) -> Level {
        self.path().level()
    }

    /// Its device row; none for a metric, a facet, and where the row was not sent. The first of several.
    pub fn device(&self) -> Option<&'r Device<'a>> {
        self.devices().next()
    }

    /// Its device rows: several where each order repeats them.
    pub fn devices(&self) -> impl Iterator<Item = &'r Device<'a>> + use<'t, 'r, 'a> {
        self.placed().iter().filter_map(|placed| match placed.row {
            Row::Device(device) => Some(device),
            Row::Observation(_) => None,
        })
    }

    /// Its observations, each with its order: several where a path came several times.
    pub fn observations(
        &self,
    ) -> impl Iterator<Item = (&'r Order<'a>, &'r Observation<'a>)> + use<'t, 'r, 'a> {
        observations(self.placed())
    }

    /// What is right below it: `2.0.0.0` has `2.0.0.5` and `2.0.3.0` if nothing stands between.
    pub fn children(&self) -> impl Iterator<Item = Self> + use<'t, 'r, 'a> {
        let end = self.entry().map_or(0, |entry| entry.end);
        self.tree.siblings(self.at.saturating_add(1), end)
    }

    /// It and everything that is in it, each before what it has below.
    pub fn subtree(&self) -> impl Iterator<Item = Self> + use<'t, 'r, 'a> {
        let (tree, end) = (self.tree, self.entry().map_or(0, |entry| entry.end));
        (self.at..end).map(move |at| Self { tree, at })
    }

    fn entry(&self) -> Option<&'t Entry> {
        self.tree.components.get(self.at)
    }

    fn placed(&self) -> &'t [Placed<'r, 'a>] {
        let rows = self.entry().and_then(|entry| {
            let end = entry.first_row.saturating_add(entry.rows);
            self.tree.rows.get(entry.first_row..end)
        });
        rows.unwrap_or_default()
    }
}

impl fmt::Debug for Component<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Component")
            .field("path", &format_args!("{}", self.path()))
            .field("rows", &self.placed().len())
            .finish_non_exhaustive()
    }
}

fn observations<'p, 'r, 'a>(
    placed: &'p [Placed<'r, 'a>],
) -> impl Iterator<Item = (&'r Order<'a>, &'r Observation<'a>)> + use<'p, 'r, 'a> {
    placed.iter().filter_map(|placed| match placed.row {
        Row::Observation(observation) => Some((placed.order, observation)),
        Row::Device(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::{String, ToString};

    use proptest::prelude::*;

    use super::*;
    use crate::hl7::Message;
    use crate::model::Report;

    /// A message whose rows have these paths; one order ends and the next begins at a `|`.
    fn message(paths: &[&str]) -> String {
        let mut text = String::from("MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\rOBR|1\r");
        for path in paths {
            match *path {
                "|" => text.push_str("OBR|2\r"),
                path => text.push_str(&format!("OBX||NM|0|{path}|{}\r", value(path))),
            }
        }
        text
    }

    /// Device rows hold none.
    fn value(path: &str) -> &str {
        let is_device = path
            .parse::<Containment>()
            .is_ok_and(|path| path.is_device());
        if is_device { "" } else { "1" }
    }

    /// `1.0.0.0*2[1.0.0.5*1]`: a component, how many rows it has, and what is below it.
    fn shape<'t>(components: impl Iterator<Item = Component<'t, 't, 't>>) -> String {
        let shapes = components.map(|component| {
            let rows = component.devices().count() + component.observations().count();
            match shape(component.children()) {
                below if below.is_empty() => format!("{}*{rows}", component.path()),
                below => format!("{}*{rows}[{below}]", component.path()),
            }
        });
        shapes.collect::<Vec<_>>().join(" ")
    }

    fn shape_of(paths: &[&str]) -> String {
        let text = message(paths);
        let report = Report::read(&Message::parse(&text).unwrap()).unwrap();
        shape(report.results[0].device_tree().roots())
    }

    #[test]
    fn levels_nest_in_the_order_of_their_numbers() {
        assert_eq!(
            shape_of(&[
                "1.11.1.1",
                "1.0.0.0",
                "1.2.1.0",
                "1.2.1.10",
                "1.2.1.9",
                "1.2.1.9.1"
            ]),
            "1.0.0.0*1[1.2.0.0*0[1.2.1.0*1[1.2.1.9*1[1.2.1.9.1*1] 1.2.1.10*1]] 1.11.0.0*0[1.11.1.0*0[1.11.1.1*1]]]"
        );
    }

    #[test]
    fn anonymous_levels_are_passed_over() {
        assert_eq!(
            shape_of(&["1.0.0.0", "1.0.0.7", "1.0.3.1", "1.4.0.8", "1.4.0.0.2"]),
            "1.0.0.0*1[1.0.0.7*1 1.0.3.0*0[1.0.3.1*1] 1.4.0.0*0[1.4.0.0.2*1 1.4.0.8*1]]"
        );
    }

    #[test]
    fn short_paths_of_home_devices_stand_where_their_long_forms_do() {
        assert_eq!(
            shape_of(&["1", "1.0.1", "1.0.1.2", "1.0.1.0"]),
            "1.0.0.0*1[1.0.1.0*2[1.0.1.2*1]]"
        );
    }

    #[test]
    fn the_reporter_itself_is_the_device_numbered_zero() {
        assert_eq!(
            shape_of(&["0.0.0.1", "1.0.0.0"]),
            "0.0.0.0*0[0.0.0.1*1] 1.0.0.0*1"
        );
    }

    #[test]
    fn a_path_of_several_orders_is_one_component_and_its_rows_know_their_orders() {
        let text = message(&["1.0.0.0", "1.1.1.1", "|", "1.0.0.0", "1.1.1.1", "LOC"]);
        let report = Report::read(&Message::parse(&text).unwrap()).unwrap();
        let tree = report.results[0].device_tree();
        assert_eq!(
            shape(tree.roots()),
            "1.0.0.0*2[1.1.0.0*0[1.1.1.0*0[1.1.1.1*2]]]"
        );
        let metric = tree.find(Containment::metric(1, 1, 1, 1)).unwrap();
        let orders: Vec<_> = metric
            .observations()
            .map(|(order, _)| order.number)
            .collect();
        assert_eq!(orders, [1, 2]);
        let others: Vec<_> = tree
            .without_path()
            .map(|(_, row)| row.sub_id.to_string())
            .collect();
        assert_eq!(others, ["LOC"]);
        assert!(tree.find(Containment::mds(2)).is_none());
    }

    proptest! {
        /// Against a plain reading of the rule: what is in a component has its numbers up to the last that is not zero.
        #[test]
        fn every_row_stands_once_and_in_everything_around_it(
            paths in proptest::collection::vec(proptest::collection::vec(0_u32..3, 1..=6), 0..40),
        ) {
            let paths: Vec<String> = paths
                .iter()
                .map(|path| path.iter().map(ToString::to_string).collect::<Vec<_>>().join("."))
                .collect();
            let text = message(&paths.iter().map(String::as_str).collect::<Vec<_>>());
            let report = Report::read(&Message::parse(&text).unwrap()).unwrap();
            let tree = report.results[0].device_tree();

            let rows = |component: Component<'_, '_, '_>| {
                component.devices().count() + component.observations().count()
            };
            prop_assert_eq!(tree.components().map(rows).sum::<usize>(), paths.len());
            prop_assert!(tree.components().map(|it| it.path()).is_sorted());
            for component in tree.components() {
                let of = component.path();
                let inside = component.subtree().map(rows).sum::<usize>();
                let expected = paths.iter().filter(|path| {
                    of.is_around(&path.parse().unwrap())
                });
                prop_assert_eq!(inside, expected.count(), "{}", of);
                let below = component.children().flat_map(|child| child.subtree()).count();
                prop_assert_eq!(below + 1, component.subtree().count());
                prop_assert_eq!(tree.find(of).unwrap().at, component.at);
            }
        }
    }
}
