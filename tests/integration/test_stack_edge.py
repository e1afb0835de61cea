"""What reaches a browser from the deployed stack: the site with its headers, the API, the streaming function under its role."""

import contextlib
import hashlib
from collections.abc import Iterator

import boto3
import httpx2
import pytest

from infra.local.stack import Stack


@pytest.fixture
def browser(stack: Stack) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=stack.url, timeout=30) as client:
        yield client


def test_the_site_comes_with_the_policy_that_names_its_photos_origin(stack: Stack, browser: httpx2.Client) -> None:
    answer = browser.get("/")
    policy = answer.headers["content-security-policy"]
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert f"connect-src 'self' {stack.aws.url};" in policy
    assert "script-src 'self';" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_api_answers_through_its_function_url(browser: httpx2.Client) -> None:
    assert browser.get("/api/health").status_code == 200


def test_the_api_is_reached_only_signed(stack: Stack) -> None:
    host = stack.outputs["ApiUrl"].removeprefix("https://").rstrip("/")
    assert httpx2.get(f"{stack.aws.url}/api/health", headers={"host": host}).status_code == 403


@pytest.mark.parametrize("path", ["/api/photos", "/api/chat"])
def test_a_write_without_its_hash_never_reaches_a_function(browser: httpx2.Client, path: str) -> None:
    answer = browser.post(path, json={"kind": "garment"})
    assert (answer.status_code, answer.json()["code"]) == (403, "missing_hash")


def test_the_chat_answers_from_its_own_process(browser: httpx2.Client) -> None:
    body = b'{"id":"none","messages":[],"trigger":"submit-message"}'
    headers = {"x-amz-content-sha256": hashlib.sha256(body).hexdigest(), "content-type": "application/json"}
    answer = browser.post("/api/chat", content=body, headers=headers)
    assert 400 <= answer.status_code < 500
    assert answer.headers["content-type"] == "application/problem+json"


def test_the_chats_credentials_are_its_roles_and_refresh(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(stack.home / "aws" / "config"))
    session = boto3.session.Session(profile_name="chat")
    assert session.get_credentials().method == "assume-role"
    with contextlib.closing(session.client("sts", endpoint_url=stack.aws.url)) as sts:
        assert f"assumed-role/{stack.resources['ChatRole']}/" in sts.get_caller_identity()["Arn"]


def test_configuring_a_model_changes_the_functions_and_can_be_put_back(stack: Stack) -> None:
    def url() -> str:
        found = stack.client("lambda").get_function_configuration(FunctionName=stack.resources["DescribeFunction"])
        return str(found["Environment"]["Variables"]["CODI_MODEL_URL"])

    before = url()
    stack.configure({"CODI_MODEL_URL": "http://localhost:1/v1"}, key="any")
    assert url() == "http://localhost:1/v1"
    parameter = stack.client("ssm").get_parameter(Name=stack.outputs["ModelKeyParameter"], WithDecryption=True)["Parameter"]
    assert (parameter["Type"], parameter["Value"]) == ("SecureString", "any")
    stack.configure({"CODI_MODEL_URL": before}, key=None)
    assert url() == before
    assert httpx2.get(f"http://127.0.0.1:{stack.chat_port}/healthz").status_code == 200


def test_the_sweeper_is_scheduled(stack: Stack) -> None:
    rule = stack.client("events").describe_rule(Name=stack.resources["SweepFunctionDue"])
    assert (rule["ScheduleExpression"], rule["State"]) == ("rate(5 minutes)", "ENABLED")


def test_no_variable_of_a_function_or_process_holds_a_key(stack: Stack) -> None:
    for name in ("ApiFunction", "ChatFunction", "ThumbnailFunction", "DescribeFunction", "SweepFunction"):
        found = stack.client("lambda").get_function_configuration(FunctionName=stack.resources[name])
        assert not [variable for variable in found["Environment"]["Variables"] if variable.startswith("OPENAI_")]
