"""Delete everything: at once, here and at the server."""

from playwright.sync_api import expect

from infra.local.stack import Stack
from tests.e2e.visitor import Visitor


def test_nothing_is_left_on_the_page_nor_in_the_bucket(visitor: Visitor, stack: Stack) -> None:
    page = visitor.page
    visitor.start.dress("shirt_01.jpg")
    visitor.talk.ask("출근용 데일리룩 추천")
    visitor.talk.wait_for_answers(1)
    shown = visitor.talk.main_items().locator("img").get_attribute("src") or ""
    folder = "renditions/" + shown.split("/renditions/")[1].split("/")[0]
    assert _objects(stack, folder) > 0

    page.get_by_test_id("settings").click()
    page.get_by_test_id("delete-everything").click()
    visitor.keep("delete-everything")
    page.get_by_test_id("confirm-yes").click()
    expect(page.get_by_test_id("start")).to_be_disabled()
    expect(visitor.start.photos).to_have_count(0)
    assert _objects(stack, folder) == 0
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('codi.'))") == []
    page.get_by_test_id("sessions").click()
    expect(page.get_by_text("아직 나눈 대화가 없어요.")).to_be_visible()


def _objects(stack: Stack, folder: str) -> int:
    return int(stack.client("s3").list_objects_v2(Bucket=stack.outputs["PhotoBucket"], Prefix=folder)["KeyCount"])
