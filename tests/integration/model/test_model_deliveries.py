"""With a model: however often and however closely together an event comes, the provider is paid once for a photo."""

import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.deliveries import AT_ONCE, Deliveries
from tests.integration.modelled import MODEL, Modelled
from tests.integration.storage import Storage
from tests.photos import photo
from tests.recorded.app import Recorded


@pytest.fixture
def deliveries(stack: Stack, storage: Storage) -> Deliveries:
    return Deliveries(stack, storage)


def test_ten_deliveries_at_once_pay_once(
    visitor: Browser, storage: Storage, modelled: Modelled, recorded: Recorded, deliveries: Deliveries
) -> None:
    recorded.first = 1.0  # so that the others come while the first is waiting for its answer
    with deliveries.by_hand():
        photo_id = visitor.upload("garment", photo("shirt_01.jpg")).id
        owner = storage.owner(photo_id)
        deliveries.at_once("ThumbnailFunction", f"uploads/{owner}/{photo_id}")
        rendition = f"renditions/{owner}/{photo_id}/1024.webp"
        assert deliveries.at_once("DescribeFunction", rendition)["done"] >= 1
        spent = storage.spent(owner)
        assert deliveries.at_once("DescribeFunction", rendition) == {"done": AT_ONCE}
    assert [entry["status"] for entry in recorded.requests] == [200]
    assert recorded.requests[0]["request"]["model"] == MODEL
    assert visitor.photo(photo_id)["source"] == "model"
    assert storage.spent(owner) == spent
    assert spent["used"] > 0
    assert not [name for name in spent if name.startswith("hold_")]


def test_an_answer_that_could_not_be_kept_is_not_paid_for_again(
    visitor: Browser, storage: Storage, modelled: Modelled, recorded: Recorded, deliveries: Deliveries
) -> None:
    """As a write that failed after the answer leaves the row: a claim that is over, and nothing seen."""
    photo_id = visitor.dress("garment", "pants_03.jpg")
    asked, owner = len(recorded.requests), storage.owner(photo_id)
    storage.lose_answer(owner, photo_id)
    with deliveries.by_hand():
        deliveries.at_once("DescribeFunction", f"renditions/{owner}/{photo_id}/1024.webp")
    assert visitor.photo(photo_id)["source"] == "reader"
    assert len(recorded.requests) == asked
