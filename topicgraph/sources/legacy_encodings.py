"""Telling legacy encodings apart: in which one is a text that is not UTF-8, if that is certain.

A text of one byte a letter is read in every encoding that it may be in. A reading is possible if
its letters beyond ASCII are all of one language, at places and in cases that words have. Of several
possible readings, the function words of their languages decide, or nothing does. Texts of two bytes
a letter (Chinese, Japanese, Korean) are told by the share of the most common characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from topicgraph.sources.document import Block
from topicgraph.text import WORD

MAX_SAMPLE = 8_192
"""Bytes from which an encoding is detected."""

MIN_EAST_ASIAN_LETTERS = 4
"""Characters from which a text in Chinese, Japanese or Korean is told."""

MIN_LETTERS = 6
"""Letters beyond ASCII without which no encoding of another script than Latin is certain."""

MIN_COMMON_SHARE = 0.5
"""Share of the letters of a text in another script that are among the ten most common of its
language; in the wrong encoding, a quarter to a third are."""

MIN_LEAD = 1.5
"""The language of the chosen reading must have so many times the function words of any other."""

MIN_EAST_ASIAN_SHARE, MIN_EAST_ASIAN_LEAD = 0.15, 1.5
"""Share of the most common characters in a text, and how many times that of any other reading."""

LATIN_LETTERS = {
    "ca": "àçèéíïòóúü·", "cs": "áčďéěíňóřšťúůýž", "da": "æøåéä", "de": "äöüßé", "es": "áéíñóúüç",
    "et": "äõöüšž", "fi": "äöåšž", "fr": "àâæçèéêëîïôœùûüÿ", "hr": "čćđšž", "hu": "áéíóöőúüű",
    "is": "áðéíóúýþæö", "it": "àèéìîòóù", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "nl": "ëïéèöüáó",
    "no": "æøåéòô", "pl": "ąćęłńóśźż", "pt": "ãõâêôáéíóúàçü", "ro": "ăâîşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšž", "sv": "åäöé", "tr": "çğıöşüâîûi̇",
}  # fmt: skip
"""The letters of languages beyond ASCII."""

OTHER_LETTERS = {
    "ru": ("оеаинтсрвл", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "uk": ("оаинвеітрс", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    "bg": ("аоиетнрсвл", "абвгдежзийклмнопрстуфхцчшщъьюя"),
    "el": ("αοιετσνηυρ", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
    "he": ("יוהלארתמבש", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    "ar": ("اليمنوترهب", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؟؛"),
    "th": ("านรกเงอมยลวดท่้ัีิ", "".join(map(chr, (*range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C))))),
}  # fmt: skip
"""Languages of other scripts: the most common letters, and all of them."""

CYRILLIC = ("ru", "uk", "bg")
WESTERN = ("fr", "de", "es", "pt", "it", "nl", "sv", "da", "no", "fi", "is", "ca")
CENTRAL = ("pl", "cs", "sk", "hu", "ro", "hr", "sl")

ENCODINGS: dict[str, tuple[str, ...]] = {
    "cp1252": WESTERN, "cp1250": CENTRAL, "iso8859_2": CENTRAL, "cp1254": ("tr",),
    "cp1257": ("lt", "lv", "et"), "mac_roman": WESTERN, "cp1251": CYRILLIC, "koi8_u": CYRILLIC,
    "iso8859_5": CYRILLIC, "cp866": CYRILLIC, "mac_cyrillic": CYRILLIC, "cp1253": ("el",),
    "iso8859_7": ("el",), "cp1255": ("he",), "cp1256": ("ar",), "cp874": ("th",),
}  # fmt: skip
"""Encodings of one byte a letter → the languages that are written in them."""

KANA = "".join(map(chr, range(0x3041, 0x30FD)))
EAST_ASIAN = {
    "gb18030": (
        "的一是不了在有人我他这中大来上国个到说们为子和你地出道也时年得就要下以生会自着去之过"
        "家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所"
        "本见经头面公同三已老从动两长市政府部长新将全民主席关于会议经济美元报告第月表示宣布北"
        "京上海价改变路车水停运线口建河毁称万亿企业公司"
    ),
    "big5": (
        "的一是不了在有人我他這中大來上國個到說們為子和你地出道也時年得就要下以生會自著去之過"
        "家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所"
        "本見經頭面公同三已老從動兩長市政府部長新將全民主席關於會議經濟美元報告第月表示宣布台"
        "灣香港價改變路車水停運線口建河毀稱萬億企業公司"
    ),
    "shift_jis": KANA,
    "euc_jp": KANA,
    "euc_kr": (
        "이다는의에을가한하고를지로은시사기도서자대인정일해부있수전어리원보과스으제만장라나여"
        "주아된것년월강위새새겠발표요금했명국공동상화민성구비신세관계조연중출"
    ),
}
"""Encodings of two bytes a character → the most common characters that are written in them."""

EAST_ASIAN_TEXT = re.compile(
    "[\u2010-\u203b\u2460-\u24ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef·×°]+"
)

SIGNS = frozenset("\xa0–—‘’‚“”„«»…•·°§€£¥™©®№ªº¿¡²³½¼¾×±´¸‹›†")
"""Characters beyond ASCII that stand between words or behind numbers in any language."""

CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""Bytes that no text has; a picture does."""

IN_WORD = re.compile(
    r"[^\W\d_][¡-©«-®±-´¶-¹»-¿×÷ˇ˘˙˛˝¨˜]+[^\W\d_]"
    r"|[^\W\d_][±´¸¹¼½¾¨¬¯¦¤¢ˇ˘˙˛˝]|[±³´¸¹²¼½¾¨¬¯¦¤ˇ˘˙˛˝‹†‡][^\W\d_]"
    r"|[^\W\d_][‚„‡‰ˆ‹›]+[^\W\d_]|[a-z][^\W\d_a-zA-Z\u00aa-\u02af]|[^\W\d_a-zA-Z\u00aa-\u02af][a-z]"
)
"""Signs between letters, and letters of two scripts: words in a wrong encoding ("og³osi³")."""

CAPITAL_IN_WORD = re.compile(r"[a-zà-öø-ÿ][À-ÖØ-ÞŠŽŸ]")

ASCII_RUN = re.compile(r"([\x00-\x7f])[\x00-\x7f]+([\x00-\x7f])")

ICELANDIC_IN_TURKISH = re.compile(r"[a-zý]þ|þ[^\W\daáeéiíoóuúyýæörvj]|\bð")
"""Places where Icelandic has no þ and ð, which stand for ş and ğ in Turkish."""


class Reading(NamedTuple):
    """A text read in an encoding: how many of its words are function words of a language."""

    encoding: str
    text: str
    language: str
    function_words: int


def detect_encoding(raw: bytes) -> str:
    r"""Return the legacy encoding of a text; empty if that is not certain.

    Texts in which some line beyond ASCII is UTF-8 are mixed, and have no one encoding.

    >>> detect_encoding("Burmistrz ogłosił, że się cieszą".encode("iso8859_2"))
    'iso8859_2'
    >>> detect_encoding(b"caf\xe9")
    'cp1252'
    """
    lines = [line for line in raw[: 1 << 16].split(b"\n") if not line.isascii()]
    if any(map(is_utf_8, lines[:-1])) or CONTROL.search(raw, 0, 1 << 16):
        return ""
    sample = b"\n".join(lines)
    if len(sample) > MAX_SAMPLE:
        sample = sample[:MAX_SAMPLE].rpartition(b"\n")[0] or sample[:MAX_SAMPLE]
    readings = _find_readings(sample)
    if readings:
        return _choose(readings)
    return _detect_east_asian(sample) or ("cp1252" if _is_western_mix(sample) else "")


def is_utf_8(line: bytes) -> bool:
    """Tell whether a line can be decoded as UTF-8."""
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def is_broken(text: str) -> bool:
    """Tell whether words of a text have signs or capitals inside, as in a wrong encoding.

    >>> is_broken("og³osi³"), is_broken("L’été à 20 m²")
    (True, False)
    """
    # What is wrong touches a character beyond ASCII; of the others most need not be looked at.
    text = ASCII_RUN.sub(r"\1 \2", text)
    return IN_WORD.search(text) is not None or CAPITAL_IN_WORD.search(text) is not None


def _find_readings(sample: bytes) -> list[Reading]:
    """The readings of a text that are possible."""
    readings = []
    for encoding, languages in ENCODINGS.items():
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "cp1252" and ICELANDIC_IN_TURKISH.search(text):
            continue
        counts = Counter(text)
        beyond = {char: n for char, n in counts.items() if char > "\x7f" and char not in SIGNS}
        if any("\x80" <= char <= "\x9f" for char in beyond) or is_broken(text):
            continue
        words = WORD.findall(text.casefold())
        for language in languages:
            if _is_possible(beyond, language):
                known = _function_words().get(language, frozenset())
                readings.append(
                    Reading(encoding, text, language, sum(word in known for word in words))
                )
    return readings


def _is_western_mix(sample: bytes) -> bool:
    """Tell whether a text has letters of several Western languages, as names bring them."""
    text = sample.decode("cp1252", "replace")
    letters = {char for char in text.casefold() if char > "\x7f" and char not in SIGNS}
    is_western = letters <= set("".join(LATIN_LETTERS[language] for language in WESTERN)) - set(
        "þðý"
    )
    return is_western and not is_broken(text)


def _is_possible(beyond: Mapping[str, int], language: str) -> bool:
    """Tell whether letters beyond ASCII, with their numbers, are those of a text in a language."""
    letters = set("".join(beyond).casefold())
    if language in LATIN_LETTERS:
        return letters <= set(LATIN_LETTERS[language])
    common, alphabet = OTHER_LETTERS[language]
    number = sum(beyond.values())
    if number < MIN_LETTERS or not letters <= set(alphabet):
        return False
    share = sum(n for char, n in beyond.items() if char.casefold() in common) / number
    capitals = sum(n for char, n in beyond.items() if char.isupper())
    return share >= MIN_COMMON_SHARE and capitals * 2 < number


def _choose(readings: list[Reading]) -> str:
    """The encoding of the one reading, or of that with the most function words; "" if unsure."""
    best: dict[str, Reading] = {}  # text → its best reading
    for reading in readings:
        known = best.setdefault(reading.text, reading)
        if reading.function_words > known.function_words:
            best[reading.text] = reading._replace(encoding=known.encoding)
    if not best:
        return ""
    first, *others = sorted(best.values(), key=lambda reading: -reading.function_words)
    is_sure = not others or first.function_words >= max(2, MIN_LEAD * others[0].function_words)
    return first.encoding if is_sure else ""


def _detect_east_asian(sample: bytes) -> str:
    """The encoding in which most characters are common ones; "" if that is not certain."""
    shares: dict[str, float] = {}
    for encoding, common in EAST_ASIAN.items():
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        beyond = [char for char in text if char > "\x7f"]
        if len(beyond) >= MIN_EAST_ASIAN_LETTERS and EAST_ASIAN_TEXT.fullmatch("".join(beyond)):
            shares[encoding] = sum(char in common for char in beyond) / len(beyond)
    ranked = sorted(shares, key=lambda encoding: -shares[encoding])
    if not ranked or shares[ranked[0]] < MIN_EAST_ASIAN_SHARE:
        return ""
    is_sure = len(ranked) == 1 or shares[ranked[0]] >= MIN_EAST_ASIAN_LEAD * shares[ranked[1]]
    return ranked[0] if is_sure else ""


@lru_cache(maxsize=1)
def _function_words() -> dict[str, frozenset[str]]:
    """Language → its function words."""
    # The reader of YAML needs the functions above, for the files of users.
    from topicgraph.sources.formats import read_document

    raw = files("topicgraph").joinpath("data", "function_words.yaml").read_bytes()
    data = read_document(raw, "function_words.yaml").data
    assert isinstance(data, Block)
    return {language: frozenset(str(words).split()) for language, words in data.items()}
