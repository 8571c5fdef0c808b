"""Terms counted at once, beside counts word by word."""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter

import numpy as np
import pytest

from topicgraph.relate.features import count_documents
from topicgraph.relate.likeness import MIN_WORDS, PHRASE_DISCOUNT, all_overlaps, stem_rows
from topicgraph.relate.terms import count_ngrams, count_terms
from topicgraph.relate.text import MAX_TEXT_CHARACTERS, stem, tokenize_start
from topicgraph.text import tokenize

PIECES = (
    "Tom’s", "GUIDE:", "C++", "naïve", "e\u0301té", "\u0301a", "’\u0301", "ﬁne", "½", "¨",
    "Σίσυφος", "人工智能", "人", "a人b", "दिल", "الْعَرَبِيَّة", "GPT-4,", "x" * 40, "—", "\u200bzero",
    "İstanbul", "don't", "\U0001f600", "\U00020000\U00020001", "ß",
)  # fmt: skip
SPACES = (" ", "  ", "\t", "\u2003", "\u3000", "\xa0", "\n")


def make_text(seed: int) -> str:
    draw = random.Random(seed)
    return "".join(draw.choice(PIECES) + draw.choice(SPACES) for _ in range(draw.randint(0, 40)))


@pytest.mark.parametrize("seed", range(60))
def test_words_told_apart_piece_by_piece_are_those_of_the_whole_text(seed: int) -> None:
    text = make_text(seed)
    assert tokenize_start(text) == tokenize(text[:MAX_TEXT_CHARACTERS])


@pytest.mark.parametrize("seed", range(20))
def test_ngrams_are_those_counted_one_by_one(seed: int) -> None:
    words = [*tokenize(make_text(seed)), "", "a", "banana"]
    counts, ngrams = count_ngrams(words)
    assert ngrams == sorted(set(ngrams))
    for word, row in zip(words, counts.toarray(), strict=True):
        padded = f" {word} "
        expected = Counter(
            padded[start : start + length]
            for length in (2, 3, 4)
            for start in range(len(padded) - length + 1)
        )
        assert {ngrams[column]: row[column] for column in np.flatnonzero(row)} == expected


@pytest.mark.parametrize("seed", range(20))
def test_the_overlap_of_titles_is_the_weighted_jaccard_index_of_their_stems_and_pairs(
    seed: int,
) -> None:
    titles = [make_text(1_000 * seed + number)[:80] for number in range(8)] + ["", "Tom’s C++"]
    frequencies = count_documents(count_terms(titles, [""] * len(titles)))
    usual = 1 + math.log(1 + len(titles))
    terms, rarity = [], {}
    for title in titles:
        stems = list(map(stem, tokenize(title)))
        terms.append({*((one,) for one in stems), *itertools.pairwise(stems)})
        rarity |= {one: usual - math.log(1 + frequencies.stems.get(one, 0)) for one in stems}

    def weight(term: tuple[str, ...]) -> float:
        least = min(rarity[one] * frequencies.specificity.get(one, 1.0) for one in term)
        return least if len(term) == 1 else -PHRASE_DISCOUNT * least

    totals = [
        max(sum(rarity[term[0]] for term in own if len(term) == 1), MIN_WORDS * usual)
        for own in terms
    ]
    overlaps = all_overlaps(stem_rows(titles, frequencies))
    for a, b in itertools.product(range(len(titles)), repeat=2):
        shared = sum(map(weight, terms[a] & terms[b]))
        assert overlaps[a, b] == pytest.approx(shared / (totals[a] + totals[b] - shared), abs=1e-12)


def test_more_letters_than_fit_into_an_integer_are_counted_too() -> None:
    words = [chr(code) for code in range(0x4E00, 0x9FFF)]
    words += [chr(code) for code in range(0x20000, 0x2A6DF)]
    words += [chr(code) for code in range(0x2B740, 0x2EBE0)]
    counts, ngrams = count_ngrams(words)
    assert counts[0].sum() == counts[len(words) - 1].sum() == 3
    assert counts.shape == (len(words), len(ngrams))
