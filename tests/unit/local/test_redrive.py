"""A failed event leaves its queue only after Lambda has accepted it again, and nothing is given back for ever."""

import json
from typing import Any

from botocore.exceptions import ClientError

from infra.redrive import HIDDEN_SECONDS, QUEUES, Redriven, redrive
from tests.s3_events import created
from tests.tables import NOW, HandClock

THROTTLED = ClientError({"Error": {"Code": "TooManyRequestsException", "Message": "slow down"}}, "Invoke")


def failure(key: str) -> str:
    """Lambda's record of an asynchronous invocation that failed ("Adding a destination", AWS Lambda developer guide)."""
    context = {"requestId": "r", "functionArn": "arn:…:$LATEST", "condition": "RetriesExhausted", "approximateInvokeCount": 3}
    answer = {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
    record = {"version": "1.0", "requestContext": context, "responseContext": answer}
    return json.dumps({**record, "requestPayload": created(key), "responsePayload": {"errorType": "PhotosFailedError"}})


class Account:
    """CloudFormation, SQS and Lambda of one stack. A received message is out of sight for as long as was asked."""

    def __init__(self, **queues: list[str]) -> None:
        self.queues = {name: dict(enumerate(bodies)) for name, bodies in queues.items()}
        self.clock, self.seconds_a_call = HandClock(), 0
        self.visible: dict[tuple[str, int], int] = {}
        self.invoked: list[tuple[str, str, Any]] = []
        self.refusals: list[Exception] = []
        self.received = 0

    def __call__(self, service: str) -> Any:
        return self

    def describe_stack_resources(self, *, StackName: str) -> dict[str, Any]:  # noqa: N803 (the names are boto3's)
        names = [*QUEUES, *QUEUES.values()]
        return {"StackResources": [{"LogicalResourceId": n, "PhysicalResourceId": f"{StackName}-{n}"} for n in names]}

    def receive_message(self, *, QueueUrl: str, VisibilityTimeout: int, **more: Any) -> dict[str, Any]:  # noqa: N803
        self.received += 1
        assert self.received < 100, "for ever"
        name, now = QueueUrl.removeprefix("codi-"), self.clock()
        since = {number: self.visible.get((name, number), 0) for number in self.queues.get(name, {})}
        batch = sorted((number for number in since if since[number] <= now), key=lambda number: since[number])[:2]
        self.visible |= {(name, number): now + VisibilityTimeout for number in batch}
        return {"Messages": [self._message(name, number) for number in batch]} if batch else {}

    def _message(self, name: str, number: int) -> dict[str, Any]:
        return {"MessageId": f"{name}-{number}", "ReceiptHandle": str(number), "Body": self.queues[name][number]}

    def delete_message(self, *, QueueUrl: str, ReceiptHandle: str) -> None:  # noqa: N803
        del self.queues[QueueUrl.removeprefix("codi-")][int(ReceiptHandle)]

    def invoke(self, *, FunctionName: str, InvocationType: str, Payload: str) -> None:  # noqa: N803
        self.clock.advance(self.seconds_a_call)
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
    account.clock.advance(HIDDEN_SECONDS)
    assert redrive(account, "codi") == Redriven(accepted=1)


def test_what_is_no_failed_event_of_ours_stays_in_its_queue() -> None:
    strange = ["", "[]", "{}", '{"requestPayload": null}', '{"requestPayload": {"Records": [{}]}}']
    account = Account(DescribeFailures=strange)
    assert redrive(account, "codi") == Redriven(kept=len(strange))
    assert (account.left(), account.invoked) == (len(strange), [])


def test_messages_that_come_into_sight_again_while_it_runs_are_tried_and_counted_once() -> None:
    account = Account(ThumbnailFailures=[failure(f"uploads/a/p{n}") for n in range(10)])
    account.seconds_a_call, account.refusals = 4, [THROTTLED] * 1_000
    assert redrive(account, "codi") == Redriven(kept=10)
    assert account.clock() > NOW + HIDDEN_SECONDS
    assert account.left() == 10


def test_what_fails_anew_after_the_end_waits_for_the_next_time() -> None:
    account = Account(ThumbnailFailures=[failure("uploads/a/p1")])
    assert redrive(account, "codi") == Redriven(accepted=1)
    account.queues["ThumbnailFailures"][1] = failure("uploads/a/p1")
    assert redrive(account, "codi") == Redriven(accepted=1)


def test_what_was_done_is_told_with_the_names_of_the_files(capsys: Any) -> None:
    account = Account(ThumbnailFailures=[failure("uploads/a/내 옷+1"), failure("uploads/a/p2")])
    account.refusals = [THROTTLED]
    redrive(account, "codi")
    refused, accepted = capsys.readouterr().out.splitlines()
    assert refused.startswith("codi-ThumbnailFunction: still waiting (ClientError: ")
    assert accepted == "codi-ThumbnailFunction: uploads/a/p2 accepted again"
