"""Variants: spellings that are certainly one name, and which of them it goes by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from topicgraph.relate.subjects.names import Evidence, Phrase, subject_words
from topicgraph.relate.subjects.tokens import APOSTROPHE_S, has_inner_capital, is_abbreviation
from topicgraph.text import search_key

NUMERALS = "II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX"
ROMAN = {numeral: str(number) for number, numeral in enumerate(NUMERALS.split(" "), 2)}

FORENAME_SHARE = 0.5
"""A forename is before this surname in this share of its articles: "Rod", in "Rod Fergusson"."""

SURNAME_RATIO = 3
"""A surname alone has at most this many times the articles of the full name."""


def merge_variants(names: Mapping[Phrase, Evidence]) -> dict[Phrase, Phrase]:
    """Map each name to the one it goes by, the most frequent of its variants.

    Variants differ in case, accents, hyphens or spaces ("Open AI", "OpenAI"), in a Roman or Arabic
    last numeral, in the plural of an abbreviation or of a name with a capital inside ("GPUs"), or
    one is the surname of the one person of that surname.
    """
    main: dict[Phrase, Phrase] = {}
    forms: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in names:
        forms[_form(phrase)].append(phrase)
    for form in sorted(forms):
        variants = forms[form]
        if form.endswith("s") and form[:-1] in forms and _has_marked_plural(variants, names):
            variants = variants + forms[form[:-1]]
        # "McDonald’s" rather than "McDonald"
        best = min(variants, key=lambda it: (it[-1] != APOSTROPHE_S, -names[it].articles, it))
        for phrase in forms[form]:
            main[phrase] = best
    for surname, full in _surnames(names).items():
        main[surname] = main[full]
    return {phrase: _end_of(main, phrase) for phrase in main}


def _end_of(main: Mapping[Phrase, Phrase], phrase: Phrase) -> Phrase:
    for _ in range(len(main)):
        if main[phrase] == phrase:
            break
        phrase = main[phrase]
    return phrase


def _form(phrase: Phrase) -> str:
    """Fold a name to what its variants have in common."""
    *words, last = phrase
    if words and last.upper() in ROMAN:
        last = ROMAN[last.upper()]
    letters = search_key("".join([*words, last]))
    joined = "".join(letter for letter in letters if letter.isalnum())
    # Digits stay apart: "1 23" is not "12 3".
    digits = ["".join(filter(str.isdecimal, word)) for word in (*words, last)]
    return "|".join([joined, *filter(None, digits)])


def _has_marked_plural(variants: Iterable[Phrase], names: Mapping[Phrase, Evidence]) -> bool:
    return any(
        spelling.endswith("s") and (has_inner_capital(word := spelling.split()[-1]) or
                                    is_abbreviation(word[:-1]))
        for phrase in variants
        for spelling in names[phrase].spellings
    )  # fmt: skip


def _surnames(names: Mapping[Phrase, Evidence]) -> dict[Phrase, Phrase]:
    """Map each surname used alone to the full name of the only person it can be."""
    lists = subject_words()
    no_forename = lists["common"] | lists["demonyms"]
    by_last: dict[str, list[Phrase]] = defaultdict(list)
    by_first: dict[str, int] = defaultdict(int)
    for phrase, entry in names.items():
        if len(phrase) > 1 and APOSTROPHE_S not in phrase:
            by_last[phrase[-1]].append(phrase)
        by_first[phrase[0]] += entry.articles
    surnames: dict[Phrase, Phrase] = {}
    for last, full_names in by_last.items():
        surname = (last,)
        if len(full_names) != 1 or surname not in names or not last.isalpha():
            continue
        (full,) = full_names
        if (
            len(full) <= 3
            and full[0] not in no_forename
            and lists["connectors"].isdisjoint(full)
            and names[full].several_outlets
            and names[surname].articles <= (SURNAME_RATIO + 1) * names[full].articles
            and names[full].articles >= FORENAME_SHARE * by_first[full[0]]
            and not any(map(is_abbreviation, full))
        ):
            surnames[surname] = full
    return surnames
