"""Plain values survive the table."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.adapters.dynamodb_codec import decode, decode_row, encode, encode_row

numbers = st.integers(-(2**52), 2**52) | st.floats(allow_nan=False, allow_infinity=False, width=32)
values = st.recursive(
    st.none() | st.booleans() | st.text() | numbers,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(min_size=1), inner),
    max_leaves=20,
)


@given(values)
def test_what_is_written_is_read_back(value: Any) -> None:
    assert decode(encode(value)) == value


def test_numbers_travel_as_text_without_a_decimal() -> None:
    assert encode(0.25) == {"N": "0.25"}
    assert encode(7) == {"N": "7"}
    assert isinstance(decode({"N": "7"}), int)
    assert isinstance(decode({"N": "0.25"}), float)


def test_a_boolean_is_no_number() -> None:
    assert encode(True) == {"BOOL": True}


def test_none_in_a_row_means_that_the_attribute_is_absent() -> None:
    assert encode_row({"a": None, "b": 1}) == {"b": {"N": "1"}}
    assert decode_row({"b": {"N": "1"}}) == {"b": 1}


def test_a_set_of_text_stays_a_set() -> None:
    assert decode(encode({"b", "a"})) == {"a", "b"}


def test_what_has_no_place_in_the_table_is_refused() -> None:
    with pytest.raises(TypeError, match="bytes"):
        encode(b"raw")
