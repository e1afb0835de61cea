"""Fifty photos (six without --full) announced, then posted all at once, as a person who picks a whole album does."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.photos import photo

FULL, PART, AT_ONCE, SECONDS, PAUSE = 50, 6, 16, 240, 1
NAMES = ("shirt_01.jpg", "pants_03.jpg", "dress_03.jpg", "shoes_02.jpg", "item_8bit.heic")
FAILURES = ("ThumbnailFailures", "DescribeFailures")


@pytest.fixture
def waiting(stack: Stack) -> dict[str, int]:
    """Messages on the failure queues before."""
    return failed(stack)


def failed(stack: Stack) -> dict[str, int]:
    queues, name = stack.client("sqs"), "ApproximateNumberOfMessages"
    urls = {logical: stack.resources[logical] for logical in FAILURES}
    return {
        logical: int(queues.get_queue_attributes(QueueUrl=url, AttributeNames=[name])["Attributes"][name])
        for logical, url in urls.items()
    }


@pytest.fixture
def many(request: pytest.FixtureRequest) -> int:
    return FULL if request.config.getoption("--full") else PART


def until_described(storage: Storage, owner: str, many: int) -> None:
    """From the rows themselves: fifty functions at once leave the local machine no time to answer the page."""
    end = time.monotonic() + SECONDS
    while (seen := sum("seen" in row for row in storage.rows(f"OWNER#{owner}"))) < many:
        assert time.monotonic() < end, f"{seen} of {many} are described after {SECONDS} s"
        time.sleep(PAUSE)


def test_photos_sent_all_at_once_come_through_and_none_twice(
    stack: Stack, stranger: Browser, storage: Storage, waiting: dict[str, int], many: int
) -> None:
    datas = [photo(NAMES[number % len(NAMES)]) for number in range(many)]
    announced = [stranger.announce("garment", data) for data in datas]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        posted = list(pool.map(lambda each, data: stranger.post(each["upload"], data).status_code, announced, datas))
    assert posted == [204] * many
    owner = storage.owner(announced[0]["id"])
    until_described(storage, owner, many)
    assert storage.objects(owner) == {
        f"renditions/{owner}/{each['id']}/{side}.webp" for each in announced for side in (512, 1024)
    }
    assert set(stranger.wardrobe()) == {each["id"] for each in announced}
    assert len({each["number"] for each in announced}) == many
    assert failed(stack) == waiting
