"""The table and the photo bucket of design section 3a on moto, with the same keys and index as template.yaml."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from threading import Lock
from typing import Any

import boto3
import pytest
from moto import mock_aws

from shared.settings import Settings

NOW = 1_800_000_000
"""2027-01-15 08:00:00 UTC."""
REGION = "ap-northeast-2"
MIDNIGHT = 1_800_057_600

SETTINGS = Settings(
    table="codi-test",
    photo_bucket="codi-test-photos",
    model="gpt-6-luna",
    model_url="https://api.openai.com/v1",
    model_key_parameter="/codi/test/model-key",
    images="auto",
    weather_url="https://weather.test/v1/forecast",
    weather_key_parameter="/codi/test/weather-key",
    s3_addressing="virtual",
    s3_origin="",
    secure_cookie=True,
    visitor_micro_dollars=50_000,
    network_micro_dollars=200_000,
    site_micro_dollars=1_000_000,
    visitor_photos=60,
    network_photos=200,
    site_photos=1_000,
    visitor_photo_bytes=300_000_000,
    network_photo_bytes=1_000_000_000,
    site_photo_bytes=5_000_000_000,
    network_visitors=20,
)


class HandClock:
    """Time that moves only when a test says so."""

    def __init__(self, now: int = NOW) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now

    def advance(self, seconds: int) -> None:
        self.now += seconds


@contextmanager
def aws(**changes: Any) -> Iterator[Settings]:
    """An empty account with the table and the bucket; settings may be changed by keyword."""
    settings = replace(SETTINGS, **changes)
    with pytest.MonkeyPatch.context() as environment, mock_aws():
        environment.setenv("AWS_DEFAULT_REGION", REGION)
        create_table(dynamodb(), settings.table)
        s3().create_bucket(Bucket=settings.photo_bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        yield settings


@cache
def dynamodb() -> Any:
    """One client for all tests: making one takes longer than most tests do."""
    return boto3.client("dynamodb")


@cache
def s3() -> Any:
    return boto3.client("s3")


def create_table(client: Any, name: str) -> None:
    client.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "sk", "AttributeType": "S"},
            {"AttributeName": "due_shard", "AttributeType": "S"},
            {"AttributeName": "due_at", "AttributeType": "N"},
        ],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "due",
                "KeySchema": [
                    {"AttributeName": "due_shard", "KeyType": "HASH"},
                    {"AttributeName": "due_at", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
        ],
    )


def all_rows(settings: Settings) -> list[dict[str, Any]]:
    """Every row as DynamoDB holds it, to prove what is not there."""
    items: list[dict[str, Any]] = dynamodb().scan(TableName=settings.table)["Items"]
    return items


def all_keys(settings: Settings) -> list[str]:
    """Every object's key."""
    return [found["Key"] for found in s3().list_objects_v2(Bucket=settings.photo_bucket).get("Contents", [])]


class OneAtATime:
    """A client whose calls are atomic, as DynamoDB's are for one item and moto's under threads are not."""

    def __init__(self) -> None:
        self._client, self._lock = dynamodb(), Lock()
        self.exceptions = self._client.exceptions

    def __getattr__(self, name: str) -> Any:
        def call(**request: Any) -> Any:
            with self._lock:
                return getattr(self._client, name)(**request)

        return call
