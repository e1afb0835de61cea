"""A failed event leaves its queue only after Lambda has accepted it again, and nothing is given back for ever."""

import json
import time
from typing import Any

from botocore.exceptions import ClientError

from infra.redrive import QUEUES, Redriven, redrive
from tests.s3_events import created

THROTTLED = ClientError({"Error": {"Code": "TooManyRequestsException", "Message": "slow down"}}, "Invoke")


def failure(key: str) -> str:
    """Lambda's record of an asynchronous invocation that failed ("Adding a destination", AWS Lambda developer guide)."""
    context = {"requestId": "r", "functionArn": "arn:…:$LATEST", "condition": "RetriesExhausted", "approximateInvokeCount": 3}
    answer = {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
    record = {"version": "1.0", "requestContext": context, "responseContext": answer}
    return json.dumps({**record, "requestPayload": created(key), "responsePayload": {"errorType": "PhotosFailedError"}})


class Account:
    """CloudFormation, SQS and Lambda of one stack. A received message is out of sight until it is deleted."""

    def __init__(self, **queues: list[str]) -> None:
        self.queues = {name: dict(enumerate(bodies)) for name, bodies in queues.items()}
        self.seen: set[tuple[str, int]] = set()
        self.sent = time.time() - 60
        self.invoked: list[tuple[str, str, Any]] = []
        self.refusals: list[Exception] = []

    def __call__(self, service: str) -> Any:
        return self

    def describe_stack_resources(self, *, StackName: str) -> dict[str, Any]:  # noqa: N803 (the names are boto3's)
        names = [*QUEUES, *QUEUES.values()]
        return {"StackResources": [{"LogicalResourceId": n, "PhysicalResourceId": f"{StackName}-{n}"} for n in names]}

    def receive_message(self, *, QueueUrl: str, **more: Any) -> dict[str, Any]:  # noqa: N803
        waiting = self.queues.get(QueueUrl.removeprefix("codi-"), {})
        fresh = [number for number in waiting if (QueueUrl, number) not in self.seen][:2]
        self.seen |= {(QueueUrl, number) for number in fresh}
        sent = {"SentTimestamp": str(int(self.sent * 1000))}
        return {"Messages": [{"ReceiptHandle": str(n), "Body": waiting[n], "Attributes": sent} for n in fresh]} if fresh else {}

    def delete_message(self, *, QueueUrl: str, ReceiptHandle: str) -> None:  # noqa: N803
        del self.queues[QueueUrl.removeprefix("codi-")][int(ReceiptHandle)]

    def invoke(self, *, FunctionName: str, InvocationType: str, Payload: str) -> None:  # noqa: N803
        if self.refusals:
            raise self.refusals.pop()
        self.invoked.append((FunctionName, InvocationType, json.loads(Payload)))

    def left(self) -> int:
        return sum(len(messages) for messages in self.queues.values())


def test_each_event_goes_back_to_its_own_function_as_s3_sent_it() -> None:
    account = Account(ThumbnailFailures=[failure("uploads/a/p1")], DescribeFailures=[failure("renditions/a/p2/1024.webp")])
    assert redrive(account, "codi") == Redriven(accepted=2)
    assert account.invoked == [
        ("codi-ThumbnailFunction", "Event", created("uploads/a/p1")),
        ("codi-DescribeFunction", "Event", created("renditions/a/p2/1024.webp")),
    ]
    assert account.left() == 0


def test_all_that_wait_go_back_and_a_second_time_finds_nothing() -> None:
    account = Account(ThumbnailFailures=[failure(f"uploads/a/p{n}") for n in range(7)])
    assert redrive(account, "codi") == Redriven(accepted=7)
    assert redrive(account, "codi") == Redriven()


def test_what_lambda_refuses_stays_in_its_queue() -> None:
    account = Account(ThumbnailFailures=[failure("uploads/a/p1"), failure("uploads/a/p2")])
    account.refusals = [THROTTLED]
    assert redrive(account, "codi") == Redriven(accepted=1, kept=1)
    assert account.left() == 1
    account.seen.clear()
    assert redrive(account, "codi") == Redriven(accepted=1)


def test_what_is_no_failed_event_of_ours_stays_in_its_queue() -> None:
    strange = ["", "[]", "{}", '{"requestPayload": null}', '{"requestPayload": {"Records": [{}]}}']
    account = Account(DescribeFailures=strange)
    assert redrive(account, "codi") == Redriven(kept=len(strange))
    assert (account.left(), account.invoked) == (len(strange), [])


def test_what_failed_anew_since_the_start_is_left_for_the_next_time() -> None:
    account = Account(ThumbnailFailures=[failure("uploads/a/p1")])
    account.sent = time.time() + 60
    assert redrive(account, "codi") == Redriven()
    assert account.left() == 1


def test_what_was_done_is_told_with_the_names_of_the_files(capsys: Any) -> None:
    account = Account(ThumbnailFailures=[failure("uploads/a/내 옷+1"), failure("uploads/a/p2")])
    account.refusals = [THROTTLED]
    redrive(account, "codi")
    refused, accepted = capsys.readouterr().out.splitlines()
    assert refused.startswith("codi-ThumbnailFunction: still waiting (ClientError: ")
    assert accepted == "codi-ThumbnailFunction: uploads/a/p2 accepted again"
