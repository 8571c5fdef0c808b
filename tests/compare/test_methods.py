"""What a paper needs: stamp, methods, files, and how robust the findings are."""

from __future__ import annotations

import json
import re

import numpy as np
import polars as pl
import pytest

import topicgraph as tg
from benchmarks.statistics import deal_blocks, make_tables
from topicgraph.compare import compare
from topicgraph.compare.measures import list_measures
from topicgraph.compare.methods import TESTS
from topicgraph.compare.references import REFERENCES
from topicgraph.compare.robustness import join_stories, keep_cores


@pytest.fixture(scope="module")
def comparison():
    """A comparison in which one of eight outlets leaves a topic out."""
    rng = np.random.default_rng(5)
    return compare(make_tables(rng, deal_blocks(rng, 8, 400, "equal"), avoided={0: {1}}))


def test_the_stamp_changes_with_the_corpus_and_with_each_parameter(demo):
    stamp = demo.compare().stamp
    assert stamp == demo.compare().stamp
    assert stamp["software"] == f"topicgraph {tg.__version__}"
    fewer = demo.filter(provider="Harbour Wire")
    assert tg.TopicGraph(fewer.tables).compare(minimum=1).stamp["corpus"] != stamp["corpus"]
    assert fewer.compare(minimum=1).stamp["corpus"] == stamp["corpus"]
    assert fewer.compare(minimum=1).stamp["selection"]
    changed = {"alpha": 0.01, "minimum": 2, "window": 12, "step": "day", "zone": "Asia/Tokyo"}
    for name, value in changed.items():
        assert demo.compare(**{name: value}).stamp["parameters"] != stamp["parameters"]


def test_the_methods_paragraph_states_sample_parameters_and_the_tests_that_were_made(demo):
    comparison = demo.compare(alpha=0.01)
    text = comparison.methods()
    for part in ("66 articles", "59 independent articles", "at most 0.01", "window 0.1-36",
                 comparison.stamp["corpus"], tg.__version__):  # fmt: skip
        assert part in text
    assert "\n" not in text
    shared = comparison.table("cocoverage")["p_value"].count()
    assert shared > 0
    assert f"shared stories ({shared}), " in text
    assert "too little for a test of platforms, credits, omissions by topic" in text
    for key, reference in REFERENCES.items():
        # No two outlets of the demo share five headlines, and no groups are compared.
        was_used = key not in ("mcnemar1947", "westfall1993")
        assert (reference.cite() in text) == was_used, key
        assert (f"@misc{{{key}," in comparison.bibtex()) == was_used, key
    assert comparison.bibtex().count("{") == comparison.bibtex().count("}")


def test_every_measure_with_a_test_is_described_in_the_methods(comparison):
    _, named = comparison.methods().split("Tested, with the number of tests: ")
    named, _ = named.split("Exact tests of few stories")
    tested = [name for name, measure in list_measures().items() if measure.state]
    described = {name: text for *_, names in TESTS for name, text in names.items()}
    assert set(described) == set(tested)
    assert [name for name in tested if described[name] not in named] == []


def test_the_methods_of_a_comparison_of_no_outlet_list_no_test(corpus):
    text = compare(corpus("a1 A s1 2021-03-01", "b1 B s1 2021-03-02")).methods()
    assert "none has 5 independent articles or more. Nothing was tested." in text
    assert "Fisher" not in text


def test_every_doi_is_one_and_is_of_one_work():
    dois = [reference.doi for reference in REFERENCES.values() if reference.doi]
    assert all(re.fullmatch(r"10\.\d{4,}/\S+", doi) for doi in dois)
    assert len(set(dois)) == len(dois)


def test_a_comparison_is_written_as_files_and_never_over_others(
    demo_comparison, tmp_path, cli, saved
):
    paths = demo_comparison.write_csv(tmp_path / "new")
    names = {path.name for path in paths}
    assert names >= {f"{name}.csv" for name in list_measures()} | {"methods.txt", "stamp.json"}
    stamp = json.loads((tmp_path / "new" / "stamp.json").read_text("utf-8"))
    assert stamp["corpus"] == demo_comparison.stamp["corpus"]
    with pytest.raises(tg.ArgumentError, match="not an empty folder"):
        demo_comparison.write_csv(tmp_path / "new")
    assert cli("compare", saved, "--all", tmp_path / "new").code == 2
    assert cli("compare", saved, "--all", tmp_path / "other").code == 0
    assert (tmp_path / "other" / "share.csv").read_text("utf-8").startswith("provider,name,")


def test_exports_carry_the_stamp(demo_comparison, saved, cli):
    stamp = demo_comparison.stamp
    assert demo_comparison.to_dict()["stamp"] == stamp
    assert stamp["corpus"] in demo_comparison.to_html()
    assert stamp["corpus"] in cli("compare", saved, "--format", "csv").err
    assert stamp["corpus"] in cli("methods", saved).out
    assert "@misc{wilson1927," in cli("methods", saved, "--bibtex").out
    assert cli("methods", saved, "--set", "alpha=3").code == 2
    assert cli("methods", saved, "--set", "alpha").code == 2


def test_a_large_omission_holds_with_other_stories_and_says_so_for_each_part(comparison):
    table = comparison.robustness()
    omission = table.filter(table["measure"] == "blindspots")
    assert omission["variant"].n_unique() == omission.height == 4
    holds = dict(omission.select("variant", "holds").rows())
    assert holds["stories of their core articles alone"]
    assert holds["stories joined with similar ones"]
    assert omission.filter(~omission["holds"])["effect"].null_count() == 4 - sum(holds.values())


def test_where_nothing_is_found_nothing_can_be_robust(demo_comparison):
    assert demo_comparison.robustness().height == 0


def test_stories_of_their_cores_and_joined_stories_are_finer_and_coarser(demo):
    count = demo.tables.articles["story"].n_unique()
    cores = keep_cores(demo.tables).articles["story"]
    assert cores.null_count() >= demo.tables.articles["story"].null_count()
    assert join_stories(demo.tables).articles["story"].drop_nulls().n_unique() <= (
        demo.tables.articles.height
    )
    assert cores.drop_nulls().n_unique() <= count


def test_tables_go_into_a_paper_with_names_and_without_markup_of_the_corpus(corpus):
    lines = [f"a{n} A s{n} 2021-03-01" for n in range(6)]
    tables = corpus(*lines)
    named = tables.providers.with_columns(name=pl.lit("R&D_50% | *Post* \\x {y}"))
    comparison = compare(tables.replace(providers=named))
    markdown = comparison.to_markdown("share").splitlines()
    assert markdown[0].startswith("| Outlet | Articles | Copies |")
    assert "R&D\\_50% \\| \\*Post\\* \\\\x {y}" in markdown[2]
    latex = comparison.to_latex("share")
    assert r"R\&D\_50\% | *Post* \textbackslash{}x \{y\} & 6 & 0" in latex
    assert latex.count("{") == latex.count("}")
    assert "provider" not in markdown[0]
    assert latex.startswith(r"\begin{tabular}{lrrr")
    head, _, row = comparison.to_markdown("share", ["low", "name"]).splitlines()
    assert head == "| 95 % from | Outlet |"
    assert row.endswith(" {y} |")
    for wrong in ([], "name", ["name", "nome"], 5, [["name"]], [None], {"name": 1}):
        with pytest.raises(tg.ArgumentError, match=r"columns=.* want some of provider, name, "):
            comparison.to_latex("share", wrong)


def test_no_table_for_a_paper_has_an_id_beside_its_name(demo_comparison):
    comparison = demo_comparison
    for measure, table in comparison.tables().items():
        rows = comparison.to_markdown(measure).replace("\\", "")
        ids = [name for name in table.columns if f"{name}_name" in table.columns]
        known = {id_ for name in ["provider", *ids] if name in table.columns for id_ in table[name]}
        assert not [id_ for id_ in known if id_ and ":" in id_ and f"| {id_} |" in rows], measure
