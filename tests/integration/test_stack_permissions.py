"""Each role, tried on the deployed stack: it may do what its function does, and is refused everything else.

Log rights are not tried: the emulator checks them against another ARN than AWS does. tests/test_template.py reads them.
"""

from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from infra.local.stack import Stack

ROLES = ("Api", "Chat", "Thumbnail", "Describe", "Sweep")
Clients = Callable[[str], Any]
Attempt = Callable[["Tried"], Any]


class Tried:
    """One role's clients, and the names of what they are tried on."""

    def __init__(self, stack: Stack, role: str) -> None:
        name = stack.resources[f"{role}Role"]
        arn = stack.client("iam").get_role(RoleName=name)["Role"]["Arn"]
        given = stack.client("sts").assume_role(RoleArn=arn, RoleSessionName="tests")["Credentials"]
        self._session = boto3.session.Session(
            given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"], region_name="us-east-1"
        )
        self._endpoint, self._clients = stack.aws.url, list[Any]()
        self.photos, self.site = stack.outputs["PhotoBucket"], stack.outputs["SiteBucket"]
        self.table, self.parameter = stack.outputs["Table"], stack.outputs["ModelKeyParameter"]
        self.weather_parameter = stack.outputs["WeatherKeyParameter"]
        self.resources = stack.resources

    def __getattr__(self, service: str) -> Any:
        """A client of this role: made once, kept as the attribute it was asked for."""
        client = self._session.client(service, endpoint_url=self._endpoint)
        self._clients.append(client)
        setattr(self, service, client)
        return client

    def close(self) -> None:
        for client in self._clients:
            client.close()


KEY = {"pk": {"S": "OWNER#nobody"}, "sk": {"S": "PHOTO#nothing"}}


def put(prefix: str) -> Attempt:
    return lambda tried: tried.s3.put_object(Bucket=tried.photos, Key=f"{prefix}/permission/test", Body=b"x")


def get(prefix: str) -> Attempt:
    return lambda tried: tried.s3.get_object(Bucket=tried.photos, Key=f"{prefix}/permission/test")


def delete(prefix: str) -> Attempt:
    return lambda tried: tried.s3.delete_object(Bucket=tried.photos, Key=f"{prefix}/permission/test")


def query(index: dict[str, str], condition: str) -> Attempt:
    values = {":v": {"S": "nobody"}}
    return lambda tried: tried.dynamodb.query(
        TableName=tried.table, KeyConditionExpression=condition, ExpressionAttributeValues=values, **index
    )


ATTEMPTS: dict[str, Attempt] = {
    "put an upload": put("uploads"),
    "put a rendition": put("renditions"),
    "put a rendition for describe": lambda tried: tried.s3.put_object(
        Bucket=tried.photos, Key="renditions/permission/test/1024.webp", Body=b"x"
    ),
    "put elsewhere": put("exports"),
    "get an upload": get("uploads"),
    "get a rendition": get("renditions"),
    "delete an upload": delete("uploads"),
    "delete a rendition": delete("renditions"),
    "list photos": lambda tried: tried.s3.list_objects_v2(Bucket=tried.photos),
    "deface the site": lambda tried: tried.s3.put_object(Bucket=tried.site, Key="index.html", Body=b"x"),
    "get a row": lambda tried: tried.dynamodb.get_item(TableName=tried.table, Key=KEY),
    "query rows": query({}, "pk = :v"),
    "query what is due": query({"IndexName": "due"}, "due_shard = :v"),
    "put a row": lambda tried: tried.dynamodb.put_item(TableName=tried.table, Item=KEY),
    "update a row": lambda tried: tried.dynamodb.update_item(TableName=tried.table, Key=KEY),
    "delete a row": lambda tried: tried.dynamodb.delete_item(TableName=tried.table, Key=KEY),
    "scan": lambda tried: tried.dynamodb.scan(TableName=tried.table),
    "read the model key": lambda tried: tried.ssm.get_parameter(Name=tried.parameter, WithDecryption=True),
    "write the model key": lambda tried: tried.ssm.put_parameter(Name=tried.parameter, Value="x", Overwrite=True),
    "read the weather key": lambda tried: tried.ssm.get_parameter(Name=tried.weather_parameter, WithDecryption=True),
    "call a function": lambda tried: getattr(tried, "lambda").invoke(FunctionName=tried.resources["SweepFunction"]),
}

ROWS = {"get a row", "query rows", "put a row", "update a row", "delete a row"}
ALLOWED = {
    "Api": ROWS
    | {
        "put a rendition for describe",
        "put an upload",
        "get a rendition",
        "delete an upload",
        "delete a rendition",
        "list photos",
    },
    "Chat": ROWS | {"get a rendition", "list photos", "read the model key", "read the weather key"},
    "Thumbnail": {"get a row", "query rows", "update a row", "get an upload", "delete an upload", "list photos"}
    | {"put a rendition", "put a rendition for describe", "delete a rendition"},
    "Describe": {"get a row", "update a row", "get a rendition", "delete a rendition", "list photos", "read the model key"},
    "Sweep": {"get a row", "query rows", "query what is due", "update a row", "delete a row"}
    | {"delete an upload", "delete a rendition", "list photos"},
}
REFUSED = {"AccessDenied", "AccessDeniedException"}
ABSENT = {"NoSuchKey", "ParameterNotFound"}


@pytest.fixture(scope="module")
def tried(stack: Stack) -> Iterator[dict[str, Tried]]:
    every = {role: Tried(stack, role) for role in ROLES}
    yield every
    for one in every.values():
        one.close()


def refused(attempt: Attempt, tried: Tried) -> bool:
    """Whether IAM refused. That a thing is not there is an answer that only somebody allowed gets here."""
    try:
        attempt(tried)
    except ClientError as error:
        if error.response["Error"]["Code"] in REFUSED:
            return True
        if error.response["Error"]["Code"] not in ABSENT:
            raise
    return False


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", ATTEMPTS)
def test_a_role_may_do_what_its_function_does_and_nothing_else(tried: dict[str, Tried], role: str, name: str) -> None:
    assert refused(ATTEMPTS[name], tried[role]) == (name not in ALLOWED[role])


def test_the_tables_name_the_same_attempts() -> None:
    assert set().union(*ALLOWED.values()) <= ATTEMPTS.keys()


def test_a_function_is_refused_where_it_is_triggered(stack: Stack, tried: dict[str, Tried]) -> None:
    """Read from the deployment itself: the prefixes of the bucket's notifications, and the role behind each."""
    found = stack.client("s3").get_bucket_notification_configuration(Bucket=stack.outputs["PhotoBucket"])
    wired = {
        configuration["LambdaFunctionArn"].rsplit(":", 1)[-1]: rule["Value"].strip("/")
        for configuration in found["LambdaFunctionConfigurations"]
        for rule in configuration["Filter"]["Key"]["FilterRules"]
        if rule["Name"].lower() == "prefix"
    }
    triggers = {role: wired[stack.resources[f"{role}Function"]] for role in ("Thumbnail", "Describe")}
    assert triggers == {"Thumbnail": "uploads", "Describe": "renditions"}
    for role, prefix in triggers.items():
        assert refused(put(prefix), tried[role])
