"""Numbers as a reader takes them."""

from __future__ import annotations

TOO_FEW = "There is too little in this selection for any difference to be tested."
NOTHING = "Nothing holds up once it is counted how much was tested."


def count(number: int, thing: str) -> str:
    """A number and its thing.

    >>> count(1, "outlet"), count(1200, "story")
    ('1 outlet', '1,200 stories')
    """
    several = thing[:-1] + "ies" if thing.endswith("y") else thing + "s"
    return f"{number:,} {thing if number == 1 else several}"


def percent(share: float | None) -> str:
    """A share in percent, with a decimal where it is small.

    >>> percent(0.6), percent(0.004), percent(None)
    ('60 %', '0.4 %', '–')
    """
    if share is None:
        return "–"
    return f"{100 * share:.1f} %" if 0 < share < 0.0995 else f"{100 * share:.0f} %"


def decimal(number: float | None, digits: int = 1) -> str:
    """A number without needless zeros.

    >>> decimal(6.0), decimal(3.14159), decimal(0.5, 2), decimal(None)
    ('6', '3.1', '0.5', '–')
    """
    if number is None:
        return "–"
    text = f"{number:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def chance(p: float | None) -> str:
    """A p-value as statisticians print it.

    >>> chance(0.0213), chance(0.2), chance(0.00004), chance(1.0), chance(None)
    ('p = .021', 'p = .20', 'p < .001', 'p > .99', '–')
    """
    if p is None:
        return "–"
    if p < 0.001:
        return "p < .001"
    if p > 0.99:
        return "p > .99"
    return "p = " + (f"{p:.3f}" if p < 0.0995 else f"{p:.2f}").removeprefix("0")


def span(hours: float | None) -> str:
    """A length of time, in the unit a reader would take.

    >>> span(0.5), span(1.0), span(3.25), span(-50), span(None)
    ('30 minutes', '1 hour', '3.2 hours', '-2.1 days', '–')
    """
    if hours is None:
        return "–"
    size, unit = (
        (hours * 60, "minute")
        if abs(hours) < 1
        else (hours, "hour")
        if abs(hours) < 48
        else (hours / 24, "day")
    )
    words = decimal(size, 0 if unit == "minute" else 1)
    return f"{words} {unit}{'' if words in ('1', '-1') else 's'}"
