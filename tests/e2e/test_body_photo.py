"""The photo of oneself: it waits for consent, and a second one asks before it replaces the first."""

from playwright.sync_api import expect

from tests.e2e.visitor import Visitor


def test_a_second_photo_asks_before_it_replaces_the_first(visitor: Visitor) -> None:
    start = visitor.start
    start.agree()
    start.give("me", "man_white_tshirt_portrait.jpg")
    start.wait_for(described=1, kind="body")
    first = start.tiles("body").get_attribute("data-number")

    start.give("me", "woman_cardigan_to_knee.jpg")
    question = visitor.page.get_by_test_id("replace-body")
    expect(question.get_by_role("heading")).to_have_text("전신 사진을 바꿀까요?")
    question.get_by_role("button", name="취소").click()
    expect(start.tiles("body")).to_have_count(1)
    expect(start.tiles("body")).to_have_attribute("data-number", first or "")

    visitor.switch_language()
    start.give("me", "woman_cardigan_to_knee.jpg")
    expect(question.get_by_role("heading")).to_have_text("Replace your full-body photo?")
    question.get_by_test_id("confirm-yes").click()
    expect(start.tiles("body", "described")).not_to_have_attribute("data-number", first or "", timeout=20_000)
    expect(start.tiles("body")).to_have_count(1)


def test_without_consent_the_photo_stays_on_the_device_and_clothes_do_not_wait_for_it(visitor: Visitor) -> None:
    visitor.start.give("me", "man_white_tshirt_portrait.jpg")
    visitor.start.give("clothes", "t-shirt_04.jpg")
    visitor.start.wait_for(described=1)
    expect(visitor.start.tiles("body", "waiting")).to_have_count(1)
    expect(visitor.page.get_by_text("동의하기 전까지 사진은 이 기기에만 있어요.")).to_be_visible()
    kept = visitor.page.evaluate("fetch('/api/wardrobe').then((answer) => answer.json())")
    assert [photo["kind"] for photo in kept["photos"]] == ["garment"]
