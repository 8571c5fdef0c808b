"""Does an outlet's name fit its domain? And which part of a name marks a country's edition? Pure
functions."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from topicgraph.identity import known, urls
from topicgraph.identity.names import fold, key, words

ENDINGS = ("news", "online", "magazine", "media", "daily", "tv", "hq", "web", "net")
LIKE = 0.6
COVERED = 0.5


@lru_cache(maxsize=1 << 16)
def fits(name: str, domain: str) -> bool:
    """Whether `name` is a plausible name for the site at `domain`: alike, its initials, or the
    label is made of its words' beginnings.

    >>> fits("Game Rant", "gamerant.com"), fits("Digital Photography Review", "dpreview.com"), fits("Associated Press", "apnews.com")
    (True, True, True)
    >>> fits("From Software", "gamingbolt.com"), fits("Windows", "compsmag.com"), fits("Couriermail", "news.com.au")
    (False, False, False)
    """
    if not re.search("[a-z]", fold(name)):
        return True  # another script: the letters of a domain say nothing about it
    label = key(urls.label(domain)).removeprefix("the") or key(urls.label(domain))
    short, _ = edition(name)
    for said in {key(name), key(short)} - {""}:
        if (
            said == label
            or (len(said) >= 8 and said in label)
            or SequenceMatcher(None, said, label).ratio() >= LIKE
        ):
            return True
    bare = next(
        (
            label.removesuffix(end)
            for end in ENDINGS
            if label.endswith(end) and len(label) > len(end) + 1
        ),
        label,
    )
    parts = words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))
    return any(
        _covered(parts[start:], stem) / len(stem) >= COVERED and (len(stem) > 2 or len(parts) > 1)
        for stem in {label, bare, "the" + label}
        for start in (0, 1)
        if stem and len(parts) > start
    )


def _covered(parts: tuple[str, ...], label: str) -> int:
    """How many letters of `label`, from its start, are beginnings of `parts` in order; parts may be
    skipped."""
    best = [0] + [-1] * len(label)
    for part in parts[:12]:
        for at in range(len(label) - 1, -1, -1):
            if best[at] < 0 and at:
                continue
            length = 0
            while (
                length < len(part)
                and at + length < len(label)
                and part[length] == label[at + length]
            ):
                length += 1
                best[at + length] = max(best[at + length], at + length)
    return max(best)


@lru_cache(maxsize=1 << 16)
def edition(name: str) -> tuple[str, tuple[str, ...]]:
    """A name without the country at its end, and the country codes of that edition; the name itself
    and () where there is none.

    >>> edition("Kotaku Australia"), edition("IBTimes UK")[1], edition("Irish Sun")
    (('Kotaku', ('au',)), ('uk',), ('Irish Sun', ()))
    """
    parts = name.replace("(", " ").replace(")", " ").split()
    for length in (2, 1):
        tail = " ".join(words(" ".join(parts[-length:])))
        if len(parts) > length and tail in known.editions():
            return " ".join(parts[:-length]), known.editions()[tail] or ("*",)
    return name, ()
