"""`make redrive`: gives the photo functions again what failed after Lambda's retries and waits in their failure queues.

For the stack STACK (codi) in the caller's AWS account, or, with `--local PORT`, for the running `make run`. Doing it twice is
harmless, as the functions are; a message leaves its queue only after Lambda has accepted its event.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import unquote_plus

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from infra import deploy
from infra.local import deployment, emulator

Client = Callable[[str], Any]
"""boto3's client of a service by its name."""
QUEUES = {"ThumbnailFailures": "ThumbnailFunction", "DescribeFailures": "DescribeFunction"}
"""Each on-failure queue of template.yaml with the function whose events it holds."""
HIDDEN_SECONDS = 30
"""How long a message that is not given back stays out of sight of the next try."""


@dataclass(frozen=True)
class Redriven:
    """How many events were accepted again, and how many messages stay in their queues."""

    accepted: int = 0
    kept: int = 0

    def __add__(self, other: "Redriven") -> "Redriven":
        return Redriven(self.accepted + other.accepted, self.kept + other.kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--local", metavar="PORT", help="where the AWS of make run listens (4566), instead of an account")
    port = parser.parse_args().local
    try:
        done = redrive(_local(port), deployment.STACK) if port else redrive(boto3.client, deploy.STACK)
    except (BotoCoreError, ClientError) as error:
        sys.exit(str(error))
    print(f"{done.accepted} accepted again, {done.kept} still waiting")
    sys.exit(1 if done.kept else 0)


def redrive(client: Client, stack: str) -> Redriven:
    """Every message that waits, in every queue of the stack, each once. What then fails anew comes later, as another."""
    resources = _resources(client("cloudformation"), stack)
    found = (_queue(client, resources[queue], resources[function]) for queue, function in QUEUES.items())
    return sum(found, Redriven())


def _queue(client: Client, url: str, function: str) -> Redriven:
    sqs, done = client("sqs"), Redriven()
    for message in _waiting(sqs, url):
        if _accepted(client("lambda"), function, message["Body"]):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            done += Redriven(accepted=1)
        else:
            done += Redriven(kept=1)
    return done


def _waiting(sqs: Any, url: str) -> Iterator[dict[str, Any]]:
    """Each message once, until a batch brings none but those seen before: what was kept comes into sight again meanwhile."""
    asked = {"MaxNumberOfMessages": 10, "VisibilityTimeout": HIDDEN_SECONDS, "WaitTimeSeconds": 1}
    seen = set[str]()
    while fresh := [m for m in sqs.receive_message(QueueUrl=url, **asked).get("Messages", ()) if m["MessageId"] not in seen]:
        seen.update(message["MessageId"] for message in fresh)
        yield from fresh


def _accepted(functions: Any, function: str, body: str) -> bool:
    """Send the original event as S3 did: asynchronously, so that Lambda retries it and the queue catches it again."""
    try:
        event = json.loads(body)["requestPayload"]
        keys = ", ".join(unquote_plus(record["s3"]["object"]["key"]) for record in event["Records"])
        functions.invoke(FunctionName=function, InvocationType="Event", Payload=json.dumps(event))
    except (ValueError, KeyError, TypeError, BotoCoreError, ClientError) as error:
        print(f"{function}: still waiting ({type(error).__name__}: {error})")
        return False
    print(f"{function}: {keys} accepted again")
    return True


def _resources(cloudformation: Any, stack: str) -> dict[str, str]:
    found = cloudformation.describe_stack_resources(StackName=stack)["StackResources"]
    return {resource["LogicalResourceId"]: resource["PhysicalResourceId"] for resource in found}


def _local(port: str) -> Client:
    """Clients of the local AWS, with all rights."""
    names = {"aws_access_key_id": "AWS_ACCESS_KEY_ID", "aws_secret_access_key": "AWS_SECRET_ACCESS_KEY"}
    key = {name: emulator.ADMIN[variable] for name, variable in names.items()}
    return partial(boto3.client, endpoint_url=f"http://localhost:{port}", region_name=emulator.REGION, **key)


if __name__ == "__main__":
    main()
