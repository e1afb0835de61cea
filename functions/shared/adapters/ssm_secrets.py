"""The model's key, from an SSM SecureString: never an environment variable, read once a process."""

from functools import lru_cache
from typing import Any

import boto3
from botocore.config import Config

from shared.settings import Settings


class SsmSecrets:
    def __init__(self, settings: Settings) -> None:
        self._parameter = settings.model_key_parameter
        self._read = False
        self._key: str | None = None

    def model_key(self) -> str | None:
        """None when no key was put: Codi then answers without a model."""
        return self._key if self._read else self.reread()

    def reread(self) -> str | None:
        """After a 401: the key may have been changed since this process began."""
        client = _client()
        try:
            answer = client.get_parameter(Name=self._parameter, WithDecryption=True)
        except client.exceptions.ParameterNotFound:
            self._key = None
        else:
            self._key = str(answer["Parameter"]["Value"]).strip() or None
        self._read = True
        return self._key


@lru_cache
def _client() -> Any:
    retries = {"mode": "standard", "total_max_attempts": 3}
    return boto3.client("ssm", config=Config(connect_timeout=1, read_timeout=3, retries=retries))
