"""What is drawn before any script has come stays where it is when the page takes over."""

import pytest
from playwright.sync_api import FloatRect

from tests.e2e.conftest import Visit
from tests.e2e.visitor import DESKTOP, PHONE, Visitor

DRAWN = "link => { const { color, fontSize } = getComputedStyle(link); return [color, fontSize] }"


@pytest.mark.parametrize("device", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_name_is_there_without_a_script_and_does_not_move(visit: Visit, device: dict[str, object]) -> None:
    before = visit(device={**device, "java_script_enabled": False}, theme="dark")
    after = visit(device=device, theme="dark")
    after.start.button.wait_for()
    assert _name(before) == _name(after)
    assert after.page.locator("body > header").count() == 1


def _name(visitor: Visitor) -> tuple[FloatRect | None, list[str]]:
    link = visitor.page.locator("body > header > a")
    return link.bounding_box(), link.evaluate(DRAWN)
