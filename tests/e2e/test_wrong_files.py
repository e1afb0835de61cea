"""Files that are no photos of clothes: each gets its sentence, in both languages, and the photo beside it stays."""

from pathlib import Path

from playwright.sync_api import expect

from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

SENTENCES = {
    "not_an_image": ("사진 파일이 아니에요. 다른 사진을 골라 주세요.", "This file isn’t a picture. Please choose a photo."),
    "damaged": (
        "파일이 깨진 것 같아요. 사진을 다시 저장한 다음 올려 주세요.",
        "The file seems damaged. Open it on your phone, save it again, then retry.",
    ),
    "too_large": ("파일이 너무 커요. 15MB까지 올릴 수 있어요.", "This file is too big. Please choose one of up to 15 MB."),
}
SHIRT = (FILES / "shirt_03.jpg").read_bytes()


def test_each_wrong_file_gets_its_sentence_and_the_good_one_is_kept(visitor: Visitor, tmp_path: Path) -> None:
    start = visitor.start
    start.give("clothes", "shirt_01.jpg", *_wrong(tmp_path))
    for code, (korean, _) in SENTENCES.items():
        expect(start.error_of(code)).to_have_text(korean)
    start.wait_for(described=1)
    visitor.keep("wrong-files")
    visitor.switch_language()
    for code, (_, english) in SENTENCES.items():
        expect(start.error_of(code)).to_have_text(english)
    for left in (2, 1, 0):
        start.photos.get_by_test_id("remove").first.click()
        expect(start.photos.get_by_test_id("error")).to_have_count(left)
    visitor.page.reload()
    start.wait_for(described=1)
    expect(start.photos).to_have_count(1)


def test_photos_that_are_no_single_garment_do_not_stop_the_start(visitor: Visitor) -> None:
    """Without a model nothing can be said for sure of them: there is a note, a doubt or a guess that one tap corrects."""
    start = visitor.start
    start.give("clothes", "shirt_01.jpg", "coffee.jpg", "six_items.jpg")
    start.wait_for(described=3)
    told = visitor.page.locator('[data-testid="note"], [data-testid="doubt"], [data-name="category"]')
    expect(start.photos.filter(has=told)).to_have_count(3)
    start.begin()
    visitor.talk.ask("출근용 데일리룩 추천")
    visitor.talk.wait_for_answers(1)
    expect(visitor.talk.main_items().first).to_be_visible()


def _wrong(folder: Path) -> list[Path]:
    """A shopping list named .jpg, half a photo, and 40 MB."""
    text, half, huge = folder / "list.jpg", folder / "half.jpg", folder / "huge.jpg"
    text.write_text("milk, bread, two shirts to the cleaner's\n" * 20)
    half.write_bytes(SHIRT[: len(SHIRT) // 2])
    huge.write_bytes(SHIRT + bytes(40 * 1024 * 1024 - len(SHIRT)))
    return [text, half, huge]
