"""What CloudFront's origin access control does to a request for a function URL: SigV4 over the viewer's own body hash."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

HASH = "x-amz-content-sha256"
WRITES = {"POST", "PUT", "PATCH", "DELETE"}


def refusal(method: str, headers: Mapping[str, str], body: bytes) -> str | None:
    """Why Lambda would refuse the signature CloudFront can make for this request, or None: a write needs its body's hash."""
    given = headers.get(HASH)
    if given is None:
        return f"a write needs the header {HASH}" if method in WRITES else None
    return None if given == hashlib.sha256(body).hexdigest() else f"{HASH} is not the hash of this body"


@dataclass(frozen=True)
class Signer:
    access_key: str
    secret_key: str
    region: str

    def sign(self, method: str, url: str, body: bytes) -> dict[str, str]:
        """The headers that make the request CloudFront's: authorization, date, hash."""
        request = AWSRequest(method, url, headers={HASH: hashlib.sha256(body).hexdigest()}, data=body)
        SigV4Auth(Credentials(self.access_key, self.secret_key), "lambda", self.region).add_auth(request)
        return {name.lower(): value for name, value in request.headers.items()}
