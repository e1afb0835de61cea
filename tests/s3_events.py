"""S3's notification of a new object, as it arrives at a function.

Shape: "Event message structure", Amazon S3 user guide (event version 2.1), for a bucket without versions.
"""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote_plus


def created(*names: str, bucket: str = "codi-photos", order: int = 0) -> dict[str, Any]:
    """One record a key; a greater `order` makes a greater `sequencer`, so a later upload."""
    return {"Records": [_record(name, bucket, order + index) for index, name in enumerate(names)]}


def _record(key: str, bucket: str, order: int) -> dict[str, Any]:
    return {
        "eventVersion": "2.1",
        "eventSource": "aws:s3",
        "awsRegion": "us-east-1",
        "eventTime": datetime.fromtimestamp(1_800_000_000 + order, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "eventName": "ObjectCreated:Post",
        "userIdentity": {"principalId": "AWS:AROAEXAMPLE:codi-ApiFunction"},
        "requestParameters": {"sourceIPAddress": "192.0.2.44"},
        "responseElements": {"x-amz-request-id": f"{order:016X}", "x-amz-id-2": "EXAMPLE"},
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": "Upload",
            "bucket": {"name": bucket, "ownerIdentity": {"principalId": "A3EXAMPLE"}, "arn": f"arn:aws:s3:::{bucket}"},
            "object": {
                "key": quote_plus(key, safe="/"),
                "size": 1000,
                "eTag": "d41d8cd98f00b204e9800998ecf8427e",
                "sequencer": f"{0x0055AED6DCD90281E5 + order:018X}",
            },
        },
    }
