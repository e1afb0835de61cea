"""The model's key: from the caller's environment into the SSM parameter, and a first look whether it works."""

from typing import Any
from urllib.parse import urlsplit

import httpx2


def store(ssm: Any, parameter: str, key: str | None) -> None:
    """Put the key as a SecureString; without one, delete the parameter (missing means: no model)."""
    if key:
        ssm.put_parameter(Name=parameter, Value=key, Type="SecureString", Overwrite=True)
        return
    ssm.delete_parameters(Names=[parameter])


def complaint(base_url: str, key: str | None, *, given_url: bool, transport: httpx2.BaseTransport | None = None) -> str | None:
    """One line about a key or server that will not work, or None. Never raises: the run goes on with the rule engine."""
    if not key and not given_url:
        return None
    host = urlsplit(base_url).netloc
    try:
        with httpx2.Client(transport=transport, timeout=5) as client:
            answer = client.get(f"{base_url.rstrip('/')}/models", headers={"authorization": f"Bearer {key}"} if key else {})
    except httpx2.HTTPError as error:
        return f"the model's server {host} cannot be reached ({type(error).__name__}): answers come from the rule engine"
    if answer.status_code in (401, 403):
        if not key:
            return f"{host} asks for a key and OPENAI_API_KEY is not set: answers come from the rule engine"
        return f"OPENAI_API_KEY was refused by {host} ({answer.status_code}): answers come from the rule engine"
    return None
