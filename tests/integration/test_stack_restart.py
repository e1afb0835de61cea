"""A second run of the same home: at once, with everything that was there, without the secret."""

import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from infra.local.stack import Stack
from tests.stack_fixture import NO_WEATHER

SECRET = "sk-never-on-disk"
ROW = {"pk": {"S": "OWNER#restart"}, "sk": {"S": "PROFILE"}}


def a_stack(home: Path, ports: tuple[int, int]) -> Stack:
    return Stack(home, port=ports[0], aws_port=ports[1], parameters=NO_WEATHER, say=lambda words: None)


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Stack, float]]:
    """Started, given a row, a photo and a key, stopped, started again on the same ports; with the seconds that took."""
    home = tmp_path_factory.mktemp("restart")
    first = a_stack(home, (0, 0)).start()
    first.client("dynamodb").put_item(TableName=first.outputs["Table"], Item=ROW)
    first.client("s3").put_object(Bucket=first.outputs["PhotoBucket"], Key="renditions/restart/x/512.webp", Body=b"picture")
    first.set_key(SECRET)
    first.stop()
    began = time.monotonic()
    stack = a_stack(home, (first.port, first.aws_port)).start()
    yield stack, time.monotonic() - began
    stack.stop()


def test_the_second_start_deploys_nothing_and_is_quick(second: tuple[Stack, float]) -> None:
    stack, seconds = second
    assert not stack.deployment.fresh
    assert seconds < 20


def test_rows_and_photos_are_still_there(second: tuple[Stack, float]) -> None:
    stack, _ = second
    assert stack.client("dynamodb").get_item(TableName=stack.outputs["Table"], Key=ROW)["Item"] == ROW
    kept = stack.client("s3").get_object(Bucket=stack.outputs["PhotoBucket"], Key="renditions/restart/x/512.webp")
    assert kept["Body"].read() == b"picture"


def test_the_key_was_never_written_to_disk(second: tuple[Stack, float]) -> None:
    stack, _ = second
    files = [path for path in stack.home.rglob("*") if path.is_file() and path.stat().st_size < 10_000_000]
    assert files
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]
    assert not stack.client("ssm").get_parameters(Names=[stack.outputs["ModelKeyParameter"]])["Parameters"]


def test_stopping_ends_every_process(second: tuple[Stack, float]) -> None:
    stack, _ = second
    stack.stop()
    for port in (stack.port, stack.aws_port, stack.chat_port):
        with pytest.raises(httpx2.ConnectError):
            httpx2.get(f"http://127.0.0.1:{port}/")
