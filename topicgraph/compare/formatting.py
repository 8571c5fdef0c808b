"""Numbers as a reader takes them."""

from __future__ import annotations

from topicgraph.answers.text_tables import NO_VALUE


def format_percent(share: float | None) -> str:
    """A share in percent, with a decimal where it is small.

    Example:
        >>> format_percent(0.6), format_percent(0.004), format_percent(None)
        ('60 %', '0.4 %', '–')
    """
    if share is None:
        return NO_VALUE
    return f"{100 * share:.1f} %" if 0 < share < 0.0995 else f"{100 * share:.0f} %"


def format_decimal(number: float | None, digits: int = 1) -> str:
    """A number without trailing zeros.

    Example:
        >>> format_decimal(6.0), format_decimal(3.14159), format_decimal(0.5, 2)
        ('6', '3.1', '0.5')
    """
    if number is None:
        return NO_VALUE
    text = f"{number:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_p_value(p: float | None) -> str:
    """A p-value as statisticians print it.

    Example:
        >>> format_p_value(0.0213), format_p_value(0.2), format_p_value(0.00004)
        ('p = .021', 'p = .20', 'p < .001')
        >>> format_p_value(1.0), format_p_value(None)
        ('p > .99', '–')
    """
    if p is None:
        return NO_VALUE
    if p < 0.001:
        return "p < .001"
    if p > 0.99:
        return "p > .99"
    return "p = " + (f"{p:.3f}" if p < 0.0995 else f"{p:.2f}").removeprefix("0")


def format_duration(hours: float | None) -> str:
    """A length of time, in the unit that suits it.

    Example:
        >>> format_duration(0.5), format_duration(3.25), format_duration(-50)
        ('30 minutes', '3.2 hours', '-2.1 days')
    """
    if hours is None:
        return NO_VALUE
    if abs(hours) < 1:
        text, unit = format_decimal(hours * 60, 0), "minute"
    elif abs(hours) < 48:
        text, unit = format_decimal(hours), "hour"
    else:
        text, unit = format_decimal(hours / 24), "day"
    return f"{text} {unit}{'' if text in ('1', '-1') else 's'}"
