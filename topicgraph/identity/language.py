"""In which language a text is, if that is certain: by its script, else by its function words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from topicgraph.identity import reference
from topicgraph.text import split_identity_words

MAX_EXAMINED = 1_000
"""Characters of a text that are examined."""

MIN_FUNCTION_WORDS = 3
"""Function words of a language from which a text is in it."""

MIN_LEAD = 2
"""How many times more function words a language must have than any other."""

SCRIPTS = {
    "ja": re.compile(r"[\u3041-\u30fa\u30fd-\u30ff]"),  # the signs of Japanese alone
    "ko": re.compile(r"[\uac00-\ud7af\u1100-\u11ff]"),
    "th": re.compile(r"[\u0e01-\u0e5b]"),
    "lo": re.compile(r"[\u0e81-\u0edf]"),
    "my": re.compile(r"[\u1000-\u109f]"),
    "km": re.compile(r"[\u1780-\u17ff]"),
    "el": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"),
    "he": re.compile(r"[\u05d0-\u05ea]"),
    "hy": re.compile(r"[\u0531-\u058f]"),
    "ka": re.compile(r"[\u10a0-\u10ff]"),
    "am": re.compile(r"[\u1200-\u137f]"),
    "bn": re.compile(r"[\u0980-\u09ff]"),
    "ta": re.compile(r"[\u0b80-\u0bff]"),
    "te": re.compile(r"[\u0c00-\u0c7f]"),
    "gu": re.compile(r"[\u0a80-\u0aff]"),
    "kn": re.compile(r"[\u0c80-\u0cff]"),
    "ml": re.compile(r"[\u0d00-\u0d7f]"),
    "si": re.compile(r"[\u0d80-\u0dff]"),
    "zh": re.compile(r"[\u3400-\u9fff\uf900-\ufaff]"),
}
"""Scripts that are written for one language; Japanese before Chinese, whose signs it shares."""

MIN_SCRIPT_SHARE = 0.3
"""Share of the letters of a text that must be in a script; names in Latin letters are frequent."""

CYRILLIC_LETTERS = {
    "uk": re.compile(r"[їєґ]"),
    "be": re.compile(r"ў"),
    "ru": re.compile(r"[ыэё](?!.*[ўі])"),
    "sr": re.compile(r"[ђћ]"),
    "mk": re.compile(r"[ѓќѕ]"),
}
"""Letters that only one of the languages written in Cyrillic has (Russian: without і and ў)."""

CODE = re.compile(r"https?://\S+|`[^`]*`")
"""What is in no language."""

ARABIC_LETTERS = {"ur": re.compile(r"[ٹڈڑےں]"), "fa": re.compile(r"[پچژگ]")}
"""Letters of Urdu and Persian that Arabic lacks; Persian ones are in Urdu too."""


@lru_cache(maxsize=1 << 14)
def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language of a text, or "" if it is not certain.

    >>> detect_language("The ferry sank off the coast and was not found")
    'en'
    >>> detect_language("El ferry se hundió y los pasajeros fueron hallados por un pesquero")
    'es'
    >>> detect_language("港のカメラ")
    'ja'
    >>> detect_language("Diablo 4")
    ''
    """
    text = CODE.sub(" ", text[:MAX_EXAMINED])
    if text.isascii():
        return _detect_by_function_words(text)
    letters = sum(char.isalpha() for char in text)
    for language, script in SCRIPTS.items():
        count = len(script.findall(text))
        # Chinese has none of the signs of Japanese; a few of them are enough.
        enough = 2 if language == "ja" else max(2, MIN_SCRIPT_SHARE * letters)
        if count >= enough and (language != "zh" or count >= 4):
            return language
    arabic = len(re.findall(r"[\u0620-\u06ff]", text))
    if arabic >= max(4, MIN_SCRIPT_SHARE * letters):
        found = [code for code, signs in ARABIC_LETTERS.items() if signs.search(text)]
        return found[0] if found else "ar" if re.search(r"[ةىأإ]|\bال", text) else ""
    return _detect_by_letters(text, letters) or _detect_by_function_words(text)


def _detect_by_letters(text: str, letters: int) -> str:
    """Languages written in Cyrillic, by the letters that only one of them has."""
    cyrillic = len(re.findall(r"[\u0400-\u04ff]", text))
    if cyrillic < max(8, MIN_SCRIPT_SHARE * letters):
        return ""
    found = [code for code, signs in CYRILLIC_LETTERS.items() if signs.search(text.casefold())]
    return found[0] if len(found) == 1 else ""


def _detect_by_function_words(text: str) -> str:
    return FunctionWordCounts([text]).decide()


class FunctionWordCounts:
    """How often texts have function words of each language, and how many different ones."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.counts: Counter[str] = Counter()
        self.different: dict[str, set[str]] = {}
        known = reference.languages_of_word()
        for text in texts:
            for word in split_identity_words(text[:MAX_EXAMINED]):
                for language in known.get(word, ()):
                    self.counts[language] += 1
                    self.different.setdefault(language, set()).add(word)

    def decide(self) -> str:
        """Return the language that the texts are in; "" if it is not certain."""
        if not self.counts:
            return ""
        (language, count), *others = self.counts.most_common(2)
        if count < MIN_FUNCTION_WORDS or len(self.different[language]) < 2:
            return ""
        return language if not others or count >= MIN_LEAD * others[0][1] else ""

    def speaks_against(self, language: str) -> bool:
        """Tell whether the texts have words of another language, and none of this one.

        >>> FunctionWordCounts(["Mais um dia sem chuva em Lisboa"]).speaks_against("en")
        True
        """
        return self.counts[language] == 0 and any(
            len(words) >= 2 for words in self.different.values()
        )


def is_function_word(word: str, language: str = "") -> bool:
    """Tell whether a folded word is a function word, of one language or of any.

    >>> is_function_word("the"), is_function_word("ferry"), is_function_word("the", "es")
    (True, False, False)
    """
    languages = reference.languages_of_word().get(word, ())
    return language in languages if language else bool(languages)
