"""What is really kept: the objects of the photo bucket and the rows of the table, read as the account's admin."""

import time
from datetime import UTC, datetime
from typing import Any

from boto3.dynamodb.types import TypeDeserializer

from infra.local.stack import Stack
from tests.integration.browser import POLL_SECONDS

Row = dict[str, Any]


class Storage:
    def __init__(self, stack: Stack) -> None:
        self.bucket, self.table = stack.outputs["PhotoBucket"], stack.outputs["Table"]
        self.s3, self._dynamodb, self._lambda = (stack.client(name) for name in ("s3", "dynamodb", "lambda"))
        self._sweeper = stack.resources["SweepFunction"]

    def objects(self, part: str) -> set[str]:
        """The keys with `part`, an owner's or a photo's id, in them."""
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket)
        return {found["Key"] for page in pages for found in page.get("Contents", ()) if part in found["Key"]}

    def until_taken(self, part: str, seconds: float = 10) -> None:
        """Wait until the upload is away: the row says how it went just before the file is deleted."""
        end = time.monotonic() + seconds
        while any(key.startswith("uploads/") for key in self.objects(part)):
            assert time.monotonic() < end, "the upload stays"
            time.sleep(POLL_SECONDS)

    def rows(self, part: str) -> list[Row]:
        """Every row with `part` anywhere in its key or its values."""
        pages = self._dynamodb.get_paginator("scan").paginate(TableName=self.table, ConsistentRead=True)
        rows = [_plain(item) for page in pages for item in page["Items"]]
        return [row for row in rows if part in repr(row)]

    def owner(self, photo: str) -> str:
        (row,) = self.rows(f"PHOTO#{photo}")
        return str(row["pk"]).removeprefix("OWNER#")

    def spent(self, owner: str) -> Row:
        """The visitor's ledger row of today; empty when nothing was ever reserved."""
        return next(iter(self.rows(f"SPEND#visitor#{owner}#{_today()}")), {})

    def spend(self, owner: str, micro_dollars: int) -> None:
        """As if the visitor had used that much today."""
        self._dynamodb.update_item(
            TableName=self.table,
            Key={"pk": {"S": f"SPEND#visitor#{owner}#{_today()}"}, "sk": {"S": "0"}},
            UpdateExpression="SET used = :used",
            ExpressionAttributeValues={":used": {"N": str(micro_dollars)}},
        )

    def lose_answer(self, owner: str, photo: str) -> None:
        """As if describe had paid for the photo, then failed to write what it was told, a while ago."""
        self._dynamodb.update_item(
            TableName=self.table,
            Key={"pk": {"S": f"OWNER#{owner}"}, "sk": {"S": f"PHOTO#{photo}"}},
            UpdateExpression="SET claimed_until = :over REMOVE seen",
            ExpressionAttributeValues={":over": {"N": "1"}},
        )

    def sweep(self) -> None:
        """Let the sweeper come by now."""
        done = self._lambda.invoke(FunctionName=self._sweeper, Payload=b"{}")
        assert "FunctionError" not in done, done["Payload"].read()


def _plain(item: dict[str, Any]) -> Row:
    return {name: TypeDeserializer().deserialize(value) for name, value in item.items()}


def _today() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d")
