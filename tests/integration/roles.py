"""Clients under the role of one function."""

import contextlib
from collections.abc import Iterator
from typing import Any

import boto3
from botocore.config import Config

from infra.local.stack import Stack


@contextlib.contextmanager
def role_client(stack: Stack, role: str, service: str) -> Iterator[Any]:
    """A boto3 client that may do what `role` ("Api", "Chat", …) may."""
    arn = stack.client("iam").get_role(RoleName=stack.resources[f"{role}Role"])["Role"]["Arn"]
    given = stack.client("sts").assume_role(RoleArn=arn, RoleSessionName="tests")["Credentials"]
    keys = (given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    config = Config(signature_version="s3v4", s3={"addressing_style": "path"}) if service == "s3" else None
    session = boto3.session.Session(*keys, region_name="us-east-1")
    with contextlib.closing(session.client(service, endpoint_url=stack.aws.url, config=config)) as client:
        yield client
