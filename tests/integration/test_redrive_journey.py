"""What failed after Lambda's retries waits in a queue until somebody mends the fault and puts it back."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from infra.build import ROOT
from infra.local.stack import Stack
from tests.integration.browser import POLL_SECONDS, Browser
from tests.photos import photo

STUCK = (("DescribeFunction", "DescribeFailures", "ready"), ("ThumbnailFunction", "ThumbnailFailures", "awaiting"))
"""The thumbnail's is left to --full: `test_what_fails_again_waits_again` takes its way too."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "stuck" in metafunc.fixturenames:
        cases = STUCK if metafunc.config.getoption("--full") else STUCK[:1]
        metafunc.parametrize(("function", "queue", "stuck"), cases)


@contextmanager
def broken(stack: Stack, function: str) -> Iterator[None]:
    """The function looks for its pictures in a bucket that is not there."""
    functions, name = stack.client("lambda"), stack.resources[function]
    deployed = functions.get_function_configuration(FunctionName=name)["Environment"]["Variables"]
    wrong = {**deployed, "CODI_PHOTO_BUCKET": f"{deployed['CODI_PHOTO_BUCKET']}-moved"}
    functions.update_function_configuration(FunctionName=name, Environment={"Variables": wrong})
    try:
        yield
    finally:
        functions.update_function_configuration(FunctionName=name, Environment={"Variables": deployed})


def waiting(stack: Stack, queue: str) -> int:
    return _count(stack, queue, "ApproximateNumberOfMessages")


def hidden(stack: Stack, queue: str) -> int:
    return _count(stack, queue, "ApproximateNumberOfMessagesNotVisible")


def _count(stack: Stack, queue: str, name: str) -> int:
    asked = {"QueueUrl": stack.resources[queue], "AttributeNames": [name]}
    return int(stack.client("sqs").get_queue_attributes(**asked)["Attributes"][name])


def until_waiting(stack: Stack, queue: str, count: int, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while waiting(stack, queue) != count:
        assert time.monotonic() < end, f"{waiting(stack, queue)} in the queue after {seconds} s"
        time.sleep(POLL_SECONDS)


def redrive(stack: Stack) -> "subprocess.CompletedProcess[str]":
    """As `make redrive LOCAL=…` does it."""
    command = [sys.executable, "-m", "infra.redrive", "--local", str(stack.aws_port)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture(autouse=True)
def empty(stack: Stack) -> None:
    """Other tests may have left something."""
    for queue in ("ThumbnailFailures", "DescribeFailures"):
        stack.client("sqs").purge_queue(QueueUrl=stack.resources[queue])


def test_a_photo_that_failed_is_read_once_the_fault_is_mended_and_its_event_put_back(
    stack: Stack, visitor: Browser, function: str, queue: str, stuck: str
) -> None:
    with broken(stack, function):
        photo_id = visitor.upload("garment", photo("pants_03.jpg")).id
        until_waiting(stack, queue, 1)
        assert visitor.photo(photo_id)["status"] == stuck
    done = redrive(stack)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "1 accepted again, 0 still waiting"), done.stderr
    assert f"/{photo_id}" in done.stdout
    found = visitor.until(photo_id, "described")
    assert waiting(stack, queue) == 0
    again = redrive(stack)
    assert (again.returncode, again.stdout) == (0, "0 accepted again, 0 still waiting\n")
    assert visitor.photo(photo_id)["attributes"] == found["attributes"]


def test_what_fails_again_waits_again(stack: Stack, visitor: Browser) -> None:
    with broken(stack, "ThumbnailFunction"):
        photo_id = visitor.upload("garment", photo("pants_03.jpg")).id
        until_waiting(stack, "ThumbnailFailures", 1)
        assert redrive(stack).returncode == 0
        until_waiting(stack, "ThumbnailFailures", 1)
    assert redrive(stack).returncode == 0
    visitor.until(photo_id, "described")


def test_what_cannot_be_put_back_stays_and_is_told(stack: Stack) -> None:
    body = json.dumps({"requestPayload": {"Records": [{}]}})
    stack.client("sqs").send_message(QueueUrl=stack.resources["DescribeFailures"], MessageBody=body)
    done = redrive(stack)
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "0 accepted again, 1 still waiting"
    assert hidden(stack, "DescribeFailures") == 1, "out of sight for a while, then to be seen again"
