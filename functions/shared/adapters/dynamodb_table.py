"""The one table (design section 3a) as a few calls on plain rows; every other dynamodb_* adapter goes through it."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import boto3
from botocore.config import Config

from shared.adapters.dynamodb_codec import Row, decode_row, encode, encode_row
from shared.settings import Settings

Key = tuple[str, str]
VERSION = 1
DUE_INDEX = "due"
DUE_SHARD = "due#0"
EXISTS = "attribute_exists(#pk)"


class Table:
    """Thread-safe. In expressions every attribute is written `#name` and every value `:name`, given as a keyword."""

    def __init__(self, client: Any, name: str) -> None:
        self._client, self._name = client, name

    def get(self, key: Key) -> Row | None:
        answer = self._client.get_item(TableName=self._name, Key=_typed(key), ConsistentRead=True)
        return decode_row(answer["Item"]) if "Item" in answer else None

    def put(self, key: Key, row: Mapping[str, Any], *, when: str = "", **values: Any) -> bool:
        """False when the condition refuses."""
        item = encode_row({"pk": key[0], "sk": key[1], "v": VERSION, **row})
        return self._write(self._client.put_item, when, when, values, Item=item) is not None

    def update(self, key: Key, expression: str, *, when: str = EXISTS, **values: Any) -> Row | None:
        """The row as it is now, or None when the condition refuses; by default a row must exist, so none ever returns."""
        request = {"Key": _typed(key), "UpdateExpression": expression, "ReturnValues": "ALL_NEW"}
        answer = self._write(self._client.update_item, f"{expression} {when}", when, values, **request)
        return None if answer is None else decode_row(answer["Attributes"])

    def delete(self, key: Key) -> None:
        self._client.delete_item(TableName=self._name, Key=_typed(key))

    def query(
        self, pk: str, *, start: str, end: str, newest_first: bool = False, limit: int | None = None, keys_only: bool = False
    ) -> Iterator[Row]:
        """Rows of one partition with `start` <= sk <= `end`; `limit` bounds what is read, not only what is returned."""
        request: dict[str, Any] = {
            "KeyConditionExpression": "pk = :pk AND sk BETWEEN :start AND :end",
            "ExpressionAttributeValues": {":pk": encode(pk), ":start": encode(start), ":end": encode(end)},
            "ScanIndexForward": not newest_first,
            "ConsistentRead": True,
        }
        if keys_only:
            request["ProjectionExpression"] = "pk, sk"
        yield from self._pages(request, limit)

    def due(self, now: int, limit: int) -> list[Key]:
        """Keys of at most `limit` rows whose time has come, longest overdue first. The index lags: read the row again."""
        request = {
            "IndexName": DUE_INDEX,
            "KeyConditionExpression": "due_shard = :shard AND due_at <= :now",
            "ExpressionAttributeValues": {":shard": encode(DUE_SHARD), ":now": encode(now)},
        }
        return [(row["pk"], row["sk"]) for row in self._pages(request, limit)]

    def _pages(self, request: dict[str, Any], limit: int | None) -> Iterator[Row]:
        left = limit
        while left is None or left > 0:
            page = request if left is None else {**request, "Limit": left}
            answer = self._client.query(TableName=self._name, **page)
            yield from (decode_row(item) for item in answer["Items"])
            left = None if left is None else left - len(answer["Items"])
            if "LastEvaluatedKey" not in answer:
                return
            request = {**request, "ExclusiveStartKey": answer["LastEvaluatedKey"]}

    def _write(self, call: Any, expressions: str, when: str, values: Mapping[str, Any], **request: Any) -> Any | None:
        if when:
            request["ConditionExpression"] = when
        if names := set(re.findall(r"#\w+", expressions)):
            request["ExpressionAttributeNames"] = {name: name[1:] for name in names}
        if values:
            request["ExpressionAttributeValues"] = {f":{name}": encode(value) for name, value in values.items()}
        try:
            return call(TableName=self._name, **request)
        except self._client.exceptions.ConditionalCheckFailedException:
            return None


def _typed(key: Key) -> dict[str, Any]:
    return {"pk": encode(key[0]), "sk": encode(key[1])}


@lru_cache
def table(settings: Settings) -> Table:
    """The process's one table; made at first use, because importing must need neither network nor credentials."""
    return Table(_client(), settings.table)


@lru_cache
def _client() -> Any:
    """Short timeouts: a stalled connection must not eat a turn. A retried write that had arrived is harmless everywhere: it
    is absolute, finds its own first copy (by token, id, words or reason), reserves too much, or is told no where only a log
    line hangs on the answer (`reject`)."""
    retries = {"mode": "standard", "total_max_attempts": 4}
    config = Config(connect_timeout=1, read_timeout=3, retries=retries, max_pool_connections=30)
    return boto3.client("dynamodb", config=config)
