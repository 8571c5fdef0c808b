"""The figures that the page shows beside every outlet are those of `compare`."""

from __future__ import annotations

import topicgraph as tg
from topicgraph.compare.standing import standing


def test_the_page_counts_firsts_and_exclusives_as_compare_does():
    graph = tg.build("seeds")
    figures = standing(graph.tables).providers
    listed = [provider.id for provider in map(graph.provider, graph.providers.filter(~graph.providers["platform"])["name"])]
    compared = graph.compare(*listed)
    for provider, first, stories in compared.firsts.select("provider", "first", "stories").iter_rows():
        assert figures[provider][:2] == (first, stories)
    for provider, alone in compared.exclusives.select("provider", "exclusives").iter_rows():
        assert figures[provider][2] == alone


def test_a_tie_names_all_that_were_first():
    firsts = standing(tg.build("seeds").tables).firsts
    tie = next(winners for story, winners in firsts.items() if "facial-expressions" in story or "a-thousand-studies" in story)
    assert tie == ["provider:harbourwire.example", "provider:petrireview.example"]
