"""A photo on which the decoder died or hung: damaged as soon as the lease is over, and cleaned by the sweeper."""

import time

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.deliveries import Deliveries
from tests.integration.storage import Storage
from tests.photos import photo
from thumbnail.intake import LEASE_SECONDS


def test_the_lease_ends_after_the_function_was_ended(stack: Stack) -> None:
    thumbnail = stack.client("lambda").get_function_configuration(FunctionName=stack.resources["ThumbnailFunction"])
    assert thumbnail["Timeout"] < LEASE_SECONDS


def test_a_decoder_that_died_leaves_a_damaged_photo_and_no_file(stack: Stack, stranger: Browser, storage: Storage) -> None:
    with Deliveries(stack, storage).by_hand():
        sent = stranger.upload("garment", photo("t-shirt_01.jpg"))
        lease(stack, storage, sent.id, until=int(time.time()) + 60)
        assert stranger.photo(sent.id)["status"] == "processing"
        storage.sweep()
        assert storage.objects(sent.id)
        lease(stack, storage, sent.id, until=int(time.time()) - 1)
        found = stranger.photo(sent.id)
        assert (found["status"], found["reason"]) == ("rejected", "damaged")
        storage.sweep()
        assert not storage.objects(sent.id)
        assert stranger.photo(sent.id)["reason"] == "damaged"


def lease(stack: Stack, storage: Storage, photo_id: str, *, until: int) -> None:
    """What the function had written before it died."""
    (row,) = storage.rows(f"PHOTO#{photo_id}")
    stack.client("dynamodb").update_item(
        TableName=storage.table,
        Key={"pk": {"S": row["pk"]}, "sk": {"S": row["sk"]}},
        UpdateExpression="SET processing_until = :until, due_at = :until",
        ExpressionAttributeValues={":until": {"N": str(until)}},
    )
