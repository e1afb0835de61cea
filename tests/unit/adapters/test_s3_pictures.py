"""Uploads and views are signed for exactly one key, for a short time, on the regional host."""

import base64
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from botocore.credentials import RefreshableCredentials

from shared.adapters import s3_pictures
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import Settings
from tests.tables import NOW, HandClock, all_keys, aws, s3


@pytest.fixture
def pictures(settings: Settings, clock: HandClock) -> S3Pictures:
    return S3Pictures(settings, clock)


def policy(fields: dict[str, str]) -> list[Any]:
    conditions: list[Any] = json.loads(base64.b64decode(fields["policy"]))["conditions"]
    return conditions


def test_an_upload_is_allowed_for_one_key_one_type_and_no_more_than_was_announced(pictures: S3Pictures) -> None:
    upload = pictures.upload("owner", "photo", "image/heic", 1234)
    conditions = policy(upload.fields)
    assert {"key": "uploads/owner/photo"} in conditions
    assert ["content-length-range", 1, 1234] in conditions
    assert ["starts-with", "$Content-Type", "image/"] in conditions
    assert upload.fields["Content-Type"] == "image/heic"
    assert upload.fields["key"] == "uploads/owner/photo"
    assert upload.fields["x-amz-algorithm"] == "AWS4-HMAC-SHA256"


def test_no_upload_is_allowed_more_than_fifteen_megabytes(pictures: S3Pictures) -> None:
    conditions = policy(pictures.upload("owner", "photo", "image/heic", 10**9).fields)
    assert ["content-length-range", 1, 15 * 1024 * 1024] in conditions


def test_an_upload_form_ends_after_five_minutes(pictures: S3Pictures) -> None:
    fields = pictures.upload("owner", "photo", "image/png", 1234).fields
    end = datetime.fromisoformat(json.loads(base64.b64decode(fields["policy"]))["expiration"])
    assert 290 <= (end - datetime.now(UTC)).total_seconds() <= 300


def test_a_view_is_signed_for_fifty_five_minutes(pictures: S3Pictures) -> None:
    signed = pictures.sign("renditions/owner/photo/512.webp")
    query = parse_qs(urlsplit(signed.url).query)
    assert query["X-Amz-Expires"] == ["3300"]
    assert signed.expires_at == NOW + 3300


def assumed(end: int) -> RefreshableCredentials:
    """As an assumed role gives them, until `end`; renewed they last two hours more. botocore goes by the real clock."""
    renewed = {"access_key": "k", "secret_key": "s", "token": "t", "expiry_time": f"{datetime.fromtimestamp(end + 7200, UTC)}"}
    until = datetime.fromtimestamp(end, UTC)
    return RefreshableCredentials("k", "s", "t", until, refresh_using=lambda: renewed, method="test")


def test_a_view_never_outlives_its_signers_credentials(settings: Settings) -> None:
    now = int(time.time())
    pictures = S3Pictures(settings, HandClock(now))
    pictures._credentials = assumed(now + 1200)
    signed = pictures.sign("renditions/owner/photo/512.webp")
    assert parse_qs(urlsplit(signed.url).query)["X-Amz-Expires"] == ["1140"]
    assert signed.expires_at == now + 1140


def test_after_an_idle_hour_a_view_is_signed_for_its_whole_time(settings: Settings) -> None:
    """The credentials that ran out meanwhile are renewed first."""
    now = int(time.time())
    pictures = S3Pictures(settings, HandClock(now))
    pictures._credentials = assumed(now - 600)
    assert pictures.sign("renditions/owner/photo/512.webp").expires_at == now + 3300


@pytest.fixture
def fresh_clients() -> Iterator[None]:
    """For tests that change where clients are made: the adapters keep theirs for the life of a process."""
    s3_pictures._client.cache_clear()
    yield
    s3_pictures._client.cache_clear()


@pytest.mark.usefixtures("fresh_clients")
@pytest.mark.parametrize("region", ["ap-northeast-2", "us-east-1"])
def test_the_signed_host_is_the_buckets_regional_one(region: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with aws() as settings:
        monkeypatch.setenv("AWS_DEFAULT_REGION", region)
        pictures = S3Pictures(settings, HandClock())
        host = f"codi-test-photos.s3.{region}.amazonaws.com"
        assert urlsplit(pictures.sign("k").url).hostname == host
        assert urlsplit(pictures.upload("o", "p", "image/png", 9).url).hostname == host


def test_path_style_puts_the_bucket_into_the_path() -> None:
    with aws(s3_addressing="path") as settings:
        url = urlsplit(S3Pictures(settings, HandClock()).sign("a/b").url)
        assert (url.hostname, url.path) == ("s3.ap-northeast-2.amazonaws.com", "/codi-test-photos/a/b")


@pytest.mark.usefixtures("fresh_clients")
def test_a_local_endpoint_is_the_host_that_is_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    with aws(s3_addressing="path") as settings:
        monkeypatch.setenv("AWS_ENDPOINT_URL", "http://localhost:4566")
        assert S3Pictures(settings, HandClock()).sign("a/b").url.startswith("http://localhost:4566/codi-test-photos/a/b?")


@pytest.mark.usefixtures("fresh_clients")
def test_an_origin_of_ones_own_is_signed_while_files_go_to_the_endpoint(monkeypatch: pytest.MonkeyPatch) -> None:
    with aws(s3_addressing="path", s3_origin="https://192.168.0.7:8080") as settings:
        pictures = S3Pictures(settings, HandClock())
        assert pictures.sign("a/b").url.startswith("https://192.168.0.7:8080/codi-test-photos/a/b?")
        assert pictures.upload("o", "p", "image/png", 9).url == "https://192.168.0.7:8080/codi-test-photos"
        pictures.write("renditions/o/p/512.webp", b"picture", "image/webp")
        assert pictures.read("renditions/o/p/512.webp") == b"picture"


def test_what_is_written_can_be_read_up_to_a_limit(pictures: S3Pictures) -> None:
    pictures.write("renditions/o/p/512.webp", b"0123456789", "image/webp")
    assert pictures.read("renditions/o/p/512.webp") == b"0123456789"
    assert pictures.read("renditions/o/p/512.webp", 4) == b"0123"


def test_a_rendition_is_cached_for_ever_because_it_never_changes(pictures: S3Pictures, settings: Settings) -> None:
    pictures.write("renditions/o/p/512.webp", b"x", "image/webp")
    head = s3().head_object(Bucket=settings.photo_bucket, Key="renditions/o/p/512.webp")
    assert head["CacheControl"] == "private, max-age=31536000, immutable"
    assert head["ContentType"] == "image/webp"


def test_what_is_not_there_is_none_and_deleting_it_is_fine(pictures: S3Pictures) -> None:
    assert pictures.read("uploads/o/none") is None
    pictures.delete("uploads/o/none")


def test_any_other_refusal_is_not_taken_for_absence() -> None:
    with aws() as settings, pytest.raises(Exception, match="NoSuchBucket"):
        S3Pictures(Settings(**{**vars(settings), "photo_bucket": "no-such-bucket"}), HandClock()).read("a")


def test_deleting_a_prefix_spares_the_neighbours(pictures: S3Pictures, settings: Settings) -> None:
    for key in ("uploads/o/1", "uploads/o/2", "uploads/other/1"):
        pictures.write(key, b"x", "image/webp")
    pictures.delete_prefix("uploads/o/")
    assert all_keys(settings) == ["uploads/other/1"]
