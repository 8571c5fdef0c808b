"""Languages of articles as tags, however a file writes them."""

from __future__ import annotations

import re

LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_](?:[a-z]{2}|[a-z]{4}|[0-9]{3}))*$", re.IGNORECASE)

LANGUAGE_NAMES = {
    "english": "en", "spanish": "es", "french": "fr", "german": "de", "italian": "it",
    "dutch": "nl",
    "portuguese": "pt", "russian": "ru", "ukrainian": "uk", "polish": "pl", "czech": "cs",
    "slovak": "sk", "slovenian": "sl", "croatian": "hr", "serbian": "sr", "bosnian": "bs",
    "bulgarian": "bg", "romanian": "ro", "hungarian": "hu", "greek": "el", "turkish": "tr",
    "arabic": "ar", "hebrew": "he", "persian": "fa", "urdu": "ur", "hindi": "hi", "bengali": "bn",
    "tamil": "ta", "thai": "th", "vietnamese": "vi", "indonesian": "id", "malay": "ms",
    "chinese": "zh", "japanese": "ja", "korean": "ko", "swedish": "sv", "danish": "da",
    "norwegian": "no", "finnish": "fi", "icelandic": "is", "estonian": "et", "latvian": "lv",
    "lithuanian": "lt", "albanian": "sq", "macedonian": "mk", "georgian": "ka", "armenian": "hy",
    "azerbaijani": "az", "kazakh": "kk", "catalan": "ca", "galician": "gl", "basque": "eu",
    "eng": "en", "spa": "es", "fra": "fr", "deu": "de", "ita": "it", "nld": "nl", "por": "pt",
    "rus": "ru", "ukr": "uk", "pol": "pl", "ces": "cs", "slk": "sk", "slv": "sl", "hrv": "hr",
    "srp": "sr", "bul": "bg", "ron": "ro", "hun": "hu", "ell": "el", "tur": "tr", "ara": "ar",
    "heb": "he", "fas": "fa", "urd": "ur", "hin": "hi", "ben": "bn", "tam": "ta", "tha": "th",
    "vie": "vi", "ind": "id", "msa": "ms", "zho": "zh", "jpn": "ja", "kor": "ko", "swe": "sv",
    "dan": "da", "nor": "no", "fin": "fi", "isl": "is", "est": "et", "lav": "lv", "lit": "lt",
    "cat": "ca",
}  # fmt: skip
"""English names of languages and their codes of three letters, as GDELT and Event Registry write
them → codes of two letters (ISO 639)."""

NAME_OF = {tag: name.title() for name, tag in LANGUAGE_NAMES.items() if len(name) > 3}
"""Codes of two letters → English names."""


def name_language(tag: str) -> str:
    """Return the English name of a language; the tag itself if it is not known.

    >>> name_language("de"), name_language("cy")
    ('German', 'cy')
    """
    return NAME_OF.get(tag, tag)


def to_language_tag(text: str) -> str:
    """Return a tag such as "pt-br", in lower case; empty if the text is not a language.

    >>> to_language_tag("pt_BR"), to_language_tag("English"), to_language_tag("eng")
    ('pt-br', 'en', 'en')
    """
    tag = text.strip().lower().replace("_", "-")
    tag = LANGUAGE_NAMES.get(tag, tag)
    return tag if LANGUAGE.match(tag) else ""
