"""Whether the chat asks a weather service at all is the address's matter."""

from dataclasses import replace

import pytest

from chat.dependencies import _forecasts
from tests.tables import SETTINGS


@pytest.mark.parametrize("url", ["", "off"])
def test_without_an_address_nobody_is_asked(url: str) -> None:
    assert _forecasts(replace(SETTINGS, weather_url=url)) is None


def test_an_address_is_asked_and_making_that_needs_neither_key_nor_network() -> None:
    assert _forecasts(SETTINGS) is not None
