"""The keys of S3's events, and one photo's failure apart from the others."""

from typing import Any

import pytest

from shared.adapters.s3_events import PhotosFailedError, for_each_key, keys


def event(*names: str) -> dict[str, Any]:
    return {"Records": [{"s3": {"bucket": {"name": "photos"}, "object": {"key": name}}} for name in names]}


def test_keys_arrive_decoded_and_the_test_event_has_none() -> None:
    assert keys(event("uploads/a+b/%ED%95%9C.jpg")) == ["uploads/a b/한.jpg"]
    assert keys({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "photos"}) == []


def test_one_photos_failure_never_hides_anothers_success(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    done = []

    def work(key: str) -> str:
        if key == "bad":
            raise OSError("no connection")
        done.append(key)
        return "ready"

    with pytest.raises(PhotosFailedError, match="1 of 3"):
        for_each_key(event("one", "bad", "two"), work)
    assert done == ["one", "two"]
    taken = [vars(record) for record in caplog.records if record.message == "photo taken"]
    assert [(line["key"], line["outcome"]) for line in taken] == [("one", "ready"), ("two", "ready")]
    (logged,) = (vars(record) for record in caplog.records if record.message == "photo failed")
    assert (logged["key"], logged["error"]) == ("bad", "OSError")
    assert logged["at"].startswith("test_s3_events.py:")
    assert "no connection" not in caplog.text + str(logged)
