"""How warm a question says it is: 15도, 영하 3도, 45°F, 50 degrees."""

import re

FAHRENHEIT_FROM = 45
"""Degrees named without a scale are Fahrenheit from here on: no place where people dress for work is as hot in Celsius."""
_DEGREES = re.compile(
    r"(영하\s*|(?<![\d~])[-−]\s?|minus )?(?<![\d.])(\d{1,3})\s*"
    r"(?:도(?!시|로|구|착|움|전|서|\s?(?:빼|되|돼|괜))|(?:°|degrees?|℉|℃|fahrenheit)\s?(?P<scale>c|f|celsius|fahrenheit)?(?![a-z]))",
    re.IGNORECASE,
)


def degrees_in(text: str) -> float | None:
    """In °C, the first that the text names."""
    found = _DEGREES.search(text)
    if not found:
        return None
    said = -int(found[2]) if found[1] else int(found[2])
    return round((said - 32) / 1.8, 1) if _is_fahrenheit(found, said) else float(said)


def _is_fahrenheit(found: re.Match[str], said: int) -> bool:
    scale = (found["scale"] or "").lower()
    if scale or "℃" in found[0] or "도" in found[0]:
        return scale.startswith("f")
    return "℉" in found[0] or "fahrenheit" in found[0].lower() or said >= FAHRENHEIT_FROM
