"""A service's key from an SSM SecureString: never an environment variable; what is found is read once a process."""

from functools import lru_cache
from typing import Any

import boto3
from botocore.config import Config

from shared.adapters.clock import Clock, system_clock
from shared.settings import Settings

ABSENT_SECONDS = 5 * 60
"""How long the absence of a key is believed."""


class SsmSecrets:
    """The model's key, unless another `parameter` is named."""

    def __init__(self, settings: Settings, clock: Clock = system_clock, *, parameter: str = "") -> None:
        self._parameter, self._clock = parameter or settings.model_key_parameter, clock
        self._key: str | None = None
        self._absent_until = 0

    def key(self) -> str | None:
        """None when no key was put: Codi then does without the service. A first key is noticed within five minutes."""
        return self._key if self._key or self._clock() < self._absent_until else self.reread()

    def reread(self) -> str | None:
        """After a 401: the key may have been changed since this process began."""
        client = _client()
        try:
            answer = client.get_parameter(Name=self._parameter, WithDecryption=True)
        except client.exceptions.ParameterNotFound:
            self._key = None
        else:
            self._key = str(answer["Parameter"]["Value"]).strip() or None
        self._absent_until = 0 if self._key else self._clock() + ABSENT_SECONDS
        return self._key


@lru_cache
def _client() -> Any:
    retries = {"mode": "standard", "total_max_attempts": 3}
    return boto3.client("ssm", config=Config(connect_timeout=1, read_timeout=3, retries=retries))
