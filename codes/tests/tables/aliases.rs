//! The table of aliases: row by row, and what its generator refuses.

use std::{fs, path::Path};

use ihe_pcd_codes::{
    MdcCode,
    resolve::{AliasKind, aliases},
};

use crate::{
    data,
    generator::{self, aliases::read},
};

/// What the generator says to a table with these rows only.
fn refused(test: &str, rows: &str) -> String {
    let table = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&table).unwrap();
    fs::write(table.join("aliases.tsv"), rows).unwrap();
    read(&table, &generator::terms::read(&data()).unwrap()).unwrap_err()
}

#[test]
fn every_row_of_the_table_is_answered_as_it_is() {
    const KINDS: [AliasKind; 5] = [
        AliasKind::OlderCode,
        AliasKind::OlderName,
        AliasKind::Provisional,
        AliasKind::Misspelling,
        AliasKind::Retired,
    ];
    let code = |value: u32| (value != 0).then(|| MdcCode::new(value));
    let table = read(&data(), &generator::terms::read(&data()).unwrap()).unwrap();
    assert_eq!(aliases().len(), table.len());
    for (alias, row) in aliases().zip(table) {
        assert_eq!(
            (alias.code, alias.current),
            (code(row.code), code(row.current))
        );
        assert_eq!(alias.kind, KINDS[row.kind]);
        assert_eq!(alias.refid, row.refid);
        assert_eq!((alias.reason, alias.source), (&*row.reason, &*row.source));
    }
}

#[test]
fn an_alias_that_would_hide_a_published_pair_stops_the_generator() {
    let fault = refused(
        "alias-hides",
        "68165\tmdc_attr_mds_time_info\t68481\tolder-code\twhy\twho\n",
    );
    assert!(fault.contains("is a pair of terms.tsv"), "{fault}");
}

#[test]
fn an_alias_of_a_term_that_is_not_always_there_stops_the_generator() {
    let fault = refused(
        "alias-of-full",
        "1\tMDC_OLD\t754050\tolder-code\twhy\twho\n",
    );
    assert!(fault.contains("not among the core terms"), "{fault}");
}

#[test]
fn an_alias_without_a_reason_or_a_source_stops_the_generator() {
    for (test, row) in [
        ("alias-reason", "1\tMDC_OLD\t68481\tolder-code\t\twho\n"),
        ("alias-source", "1\tMDC_OLD\t68481\tolder-code\twhy\t\n"),
    ] {
        let fault = refused(test, row);
        assert!(fault.contains("lacks"), "{fault}");
    }
}

#[test]
fn a_retired_alias_has_no_code_of_today_and_every_other_has_one() {
    for (test, row) in [
        ("alias-retired", "1\tMDC_OLD\t68481\tretired\twhy\twho\n"),
        ("alias-current", "1\tMDC_OLD\t\tolder-name\twhy\twho\n"),
    ] {
        let fault = refused(test, row);
        assert!(fault.contains("exactly if it is not retired"), "{fault}");
    }
}

#[test]
fn aliases_out_of_order_stop_the_generator() {
    let row = "1\tMDC_OLD\t68481\tolder-code\twhy\twho\n";
    let fault = refused("alias-order", &row.repeat(2));
    assert!(fault.contains("is out of order"), "{fault}");
}
