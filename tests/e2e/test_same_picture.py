"""A piece that was photographed once and sent twice: said on the tile, and worn once."""

from pathlib import Path

from playwright.sync_api import expect

from tests.e2e.visitor import Visitor
from tests.photos import encoded, photo, picture


def sent_again(name: str, folder: Path) -> Path:
    """As a messenger passes a photo on: smaller and compressed anew."""
    whole = picture(photo(name)).convert("RGB")
    again = folder / "again.jpg"
    again.write_bytes(encoded(whole.resize((whole.width // 2, whole.height // 2)), "JPEG", quality=60))
    return again


def test_a_photo_sent_again_says_which_one_it_looks_like_until_that_one_is_removed(visitor: Visitor, tmp_path: Path) -> None:
    start, note = visitor.start, visitor.page.get_by_test_id("note-duplicate")
    start.give("clothes", "shirt_01.jpg")
    start.wait_for(described=1)
    start.give("clothes", "pants_03.jpg", sent_again("shirt_01.jpg", tmp_path))
    start.wait_for(described=3)
    expect(note).to_have_count(1)
    expect(note).to_have_text("1번과 같은 사진 같아요")
    visitor.keep("same_picture")
    start.begin()
    visitor.talk.ask("출근용 데일리룩 추천")
    visitor.talk.wait_for_answers(1)
    expect(visitor.talk.main_items()).to_have_count(2)
    visitor.page.go_back()
    visitor.page.locator('[data-testid="photo"][data-number="1"] .picture').click()
    visitor.page.get_by_test_id("delete-photo").click()
    visitor.page.get_by_test_id("confirm-yes").click()
    expect(start.tiles("garment", "described")).to_have_count(2)
    expect(note).to_have_count(0)
