"""Plain Python values ↔ DynamoDB's typed JSON. Numbers travel as text, so no Decimal reaches the rest of the code."""

from collections.abc import Mapping
from typing import Any

Row = dict[str, Any]


def encode_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """`None` values are left out: an absent attribute is how this table says nothing."""
    return {name: encode(value) for name, value in row.items() if value is not None}


def decode_row(item: Mapping[str, Any]) -> Row:
    return {name: decode(value) for name, value in item.items()}


def encode(value: Any) -> dict[str, Any]:
    """The typed form of str, bool, int, float, None, set of str, and lists and maps of these; else `TypeError`."""
    match value:
        case None:
            return {"NULL": True}
        case bool():
            return {"BOOL": value}
        case str():
            return {"S": value}
        case int() | float():
            return {"N": repr(value)}
        case set() | frozenset():
            return {"SS": sorted(value)}
        case list() | tuple():
            return {"L": [encode(one) for one in value]}
        case Mapping():
            return {"M": {name: encode(one) for name, one in value.items()}}
    raise TypeError(f"a {type(value).__name__} has no place in the table")


def decode(typed: Mapping[str, Any]) -> Any:
    ((kind, value),) = typed.items()
    match kind:
        case "NULL":
            return None
        case "N":
            return _number(value)
        case "SS":
            return set(value)
        case "L":
            return [decode(one) for one in value]
        case "M":
            return decode_row(value)
    return value


def _number(text: str) -> int | float:
    """1.0 comes back as the int 1: DynamoDB keeps a number's value, not its type."""
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number
