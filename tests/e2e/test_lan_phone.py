"""`make run LAN=1`: a phone at this machine's address on its network, over https that nobody vouches for."""

import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import boto3
import httpx2
import pytest
from botocore.config import Config
from playwright.sync_api import Browser, expect

from infra.local import addresses, lan, processes
from infra.local.ports import free_port
from infra.local.stack import Stack
from tests.e2e.visitor import PHONE, Visitor, new_visitor
from tests.stack_fixture import NO_WEATHER

TRUSTING = {**PHONE, "ignore_https_errors": True}
NETWORKLESS = "127.0.0.2"
"""Where this machine is in no network: an address of its own that is not `localhost` either."""


@dataclass(frozen=True)
class Opened:
    """`stack` as the network reaches it at `url`."""

    stack: Stack
    url: str
    certificate: Path

    def get(self, path: str, host: str = "") -> httpx2.Response:
        trusted = ssl.create_default_context(cafile=self.certificate)
        with httpx2.Client(verify=trusted, trust_env=False) as client:
            return client.get(self.url + path, headers={"host": host} if host else {})


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """An edge more before the session's stack; in full a whole stack besides, as `make run LAN=1` starts it."""
    if "opened" in metafunc.fixturenames:
        starts = [_beside, _of_its_own] if metafunc.config.getoption("--full") else [_beside]
        metafunc.parametrize("opened", starts, ids=lambda start: start.__name__, indirect=True, scope="module")


@pytest.fixture(scope="module")
def opened(request: pytest.FixtureRequest, stack: Stack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    home = tmp_path_factory.mktemp("lan")
    yield from request.param(stack, home, lan.prepare(home, _address()))


def _address() -> str:
    try:
        return addresses.choose("1")
    except addresses.AddressError:
        return NETWORKLESS


def _beside(stack: Stack, home: Path, where: lan.Lan) -> Iterator[Opened]:
    front = stack.front(free_port(0, address=where.address), where)
    stack.configure({"CODI_S3_ORIGIN": front.url, "CODI_SECURE_COOKIE": "true"}, key=None)
    edge = front.start(home)
    try:
        front.wait(edge)
        yield Opened(stack, front.url, where.certificate)
    finally:
        processes.stop(edge)
        stack.configure({"CODI_S3_ORIGIN": stack.aws.url, "CODI_SECURE_COOKIE": "false"}, key=None)


def _of_its_own(stack: Stack, home: Path, where: lan.Lan) -> Iterator[Opened]:
    own = Stack(home, port=0, aws_port=0, parameters=NO_WEATHER, lan=where, say=lambda words: None)
    try:
        yield Opened(own.start(), own.url, where.certificate)
    finally:
        own.stop()


@pytest.fixture
def phone(opened: Opened, browser: Browser) -> Iterator[Visitor]:
    phone = new_visitor(browser, opened.url, device=TRUSTING)
    yield phone
    phone.context.close()
    phone.caused("SSL certificate error occurred when fetching the script")  # no browser runs a service worker behind a warning
    assert phone.troubles == []


def test_a_photo_goes_up_is_shown_and_a_question_is_answered(opened: Opened, phone: Visitor) -> None:
    addressed: list[str] = []
    phone.context.on("request", lambda request: addressed.append(request.url))
    phone.start.give("clothes", "shirt_01.jpg")
    phone.start.wait_for(described=1)
    picture = phone.start.photos.locator("img").first
    bucket = re.escape(f"{opened.url}/{opened.stack.outputs['PhotoBucket']}")
    expect(picture).to_have_attribute("src", re.compile(f"^{bucket}/renditions/"))
    phone.page.wait_for_function("image => image.naturalWidth > 0", arg=picture.element_handle())
    refused_when_altered(opened, picture.get_attribute("src") or "")
    phone.start.begin()
    phone.talk.ask("내일 출근할 때 뭐 입을까?")
    phone.talk.wait_for_answers(1)
    assert phone.talk.numbers() == [1]
    assert {cookie["name"]: cookie["secure"] for cookie in phone.context.cookies()} == {"__Host-codi": True}
    assert [url for url in addressed if not url.startswith((opened.url, "blob:", "data:"))] == []


def refused_when_altered(opened: Opened, address: str) -> None:
    """By the store itself: the edge only passes signatures on."""
    path = address.removeprefix(opened.url)
    answer = opened.get(path[:-1] + ("1" if path.endswith("0") else "0"))
    assert (opened.get(path).status_code, answer.status_code) == (200, 403)
    assert "SignatureDoesNotMatch" in answer.text


def test_another_name_and_an_unsigned_photo_are_refused(opened: Opened) -> None:
    assert opened.get("/").status_code == 200
    assert opened.get("/", host="evil.test").status_code == 421
    photo = f"/{opened.stack.outputs['PhotoBucket']}/renditions/o/p/512.webp"
    assert opened.get(photo).status_code == 403


def test_nobody_signs_a_form_as_the_administrator(opened: Opened) -> None:
    known = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    path_style = Config(s3={"addressing_style": "path"}, signature_version="s3v4")
    s3 = boto3.client("s3", region_name="us-east-1", endpoint_url=opened.url, config=path_style, **known)
    form = s3.generate_presigned_post(opened.stack.outputs["PhotoBucket"], "uploads/o/p")
    trusted = ssl.create_default_context(cafile=opened.certificate)
    answer = httpx2.post(form["url"], data=form["fields"], files={"file": b"x"}, verify=trusted, trust_env=False)
    assert answer.status_code == 403
