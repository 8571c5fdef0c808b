"""The quick bound of difflib's ratio."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import given, settings
from hypothesis import strategies as st

from topicgraph.relate.match_ratio import bound_ratio, reaches_ratio

TEXTS = st.one_of(st.text("ab c", max_size=30), st.text(max_size=30))


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from([0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 1.0]))
def test_the_bound_holds_and_no_answer_is_other_than_difflibs(
    one: str, other: str, threshold: float
) -> None:
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    assert ratio <= bound_ratio(one, other) or one == other
    assert reaches_ratio(one, other, threshold) == (ratio >= threshold)
