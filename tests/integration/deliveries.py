"""Events by hand: the bucket tells us of its new objects instead of the photo functions, which are then called ten times."""

import json
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Literal
from urllib.parse import unquote_plus

import boto3
from botocore.config import Config

from infra.local.emulator import ADMIN, REGION
from infra.local.stack import Stack
from tests.integration.storage import Row, Storage
from tests.s3_events import created

AT_ONCE = 10
Ending = Literal["done", "again"]
"""Of a call: nothing is left to do, or it failed and asks to come again."""


class Deliveries:
    def __init__(self, stack: Stack, storage: Storage) -> None:
        self._stack, self._storage, self._sqs = stack, storage, stack.client("sqs")
        config = Config(max_pool_connections=AT_ONCE, retries={"total_max_attempts": 1})
        key = {name.lower(): value for name, value in ADMIN.items()}
        self._lambda = boto3.client("lambda", endpoint_url=stack.aws.url, region_name=REGION, config=config, **key)

    @contextmanager
    def by_hand(self) -> Iterator["Deliveries"]:
        """Meanwhile the functions hear nothing from the bucket."""
        bucket, s3 = self._storage.bucket, self._storage.s3
        told = s3.get_bucket_notification_configuration(Bucket=bucket)
        told.pop("ResponseMetadata")
        ours = {"QueueConfigurations": [{"QueueArn": self._queue(), "Events": ["s3:ObjectCreated:*"]}]}
        s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=ours)
        try:
            yield self
        finally:
            s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=told)
            self._sqs.delete_queue(QueueUrl=self._url)

    def at_once(self, function: str, key: str) -> Counter[Ending]:
        """Ten deliveries of one event at the same time."""
        event = json.dumps(created(key, bucket=self._storage.bucket)).encode()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return Counter(pool.map(self._call, [self._stack.resources[function]] * AT_ONCE, [event] * AT_ONCE))

    def puts(self, photo: str) -> Counter[str]:
        """How often S3 took a rendition of the photo since the last time, by its name."""
        found = Counter[str]()
        while messages := self._sqs.receive_message(QueueUrl=self._url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get(
            "Messages"
        ):
            for message in messages:
                self._sqs.delete_message(QueueUrl=self._url, ReceiptHandle=message["ReceiptHandle"])
                keys = [unquote_plus(r["s3"]["object"]["key"]) for r in json.loads(message["Body"]).get("Records", [])]
                found.update(key.rpartition("/")[2] for key in keys if f"/{photo}/" in key)
        return found

    def state(self, photo: str) -> tuple[list[Row], list[tuple[str, str, Any]]]:
        """The photo's row, and its objects with tag and time."""
        listed = self._storage.s3.list_objects_v2(Bucket=self._storage.bucket).get("Contents", [])
        objects = [(found["Key"], found["ETag"], found["LastModified"]) for found in listed if photo in found["Key"]]
        return self._storage.rows(f"PHOTO#{photo}"), sorted(objects)

    def _call(self, name: str, event: bytes) -> Ending:
        answer = self._lambda.invoke(FunctionName=name, Payload=event)
        return "again" if "FunctionError" in answer else "done"

    def _queue(self) -> str:
        self._url = self._sqs.create_queue(QueueName="codi-told")["QueueUrl"]
        asked = {"QueueUrl": self._url, "AttributeNames": ["QueueArn"]}
        arn = str(self._sqs.get_queue_attributes(**asked)["Attributes"]["QueueArn"])
        allowed = {
            "Effect": "Allow",
            "Principal": {"Service": "s3.amazonaws.com"},
            "Action": "sqs:SendMessage",
            "Resource": arn,
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
        self._sqs.set_queue_attributes(QueueUrl=self._url, Attributes={"Policy": policy})
        return arn
