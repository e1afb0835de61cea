"""template.yaml as a graph and as rules: no cycle, no loop of triggers, settings and folders as in functions/."""

import copy
import dataclasses
import json
import os
import re
import subprocess
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from typing import Any, cast

import pytest

from infra.build import ROOT, SAM
from infra.local.deployment import MODEL, WEATHER
from infra.redrive import QUEUES
from shared.settings import Settings, variable

Template = dict[str, Any]
LAMBDAS = ("api", "chat", "describe", "sweep", "thumbnail")


@pytest.fixture(scope="module")
def both() -> list[Template]:
    command = [str(SAM.with_name("python")), str(ROOT / "tests" / "sam_transform.py"), str(ROOT / "template.yaml")]
    environment = {**os.environ, "AWS_DEFAULT_REGION": "us-east-1"}
    output = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    return cast(list[Template], json.loads(output))


@pytest.fixture(scope="module")
def source(both: list[Template]) -> Template:
    return both[0]


@pytest.fixture(scope="module")
def transformed(both: list[Template]) -> Template:
    """What CloudFormation gets: SAM's own transform, offline. Both branches of every Fn::If stay in."""
    return both[1]


def names(value: Any) -> Iterator[str]:
    """Everything that a piece of template refers to by Ref, GetAtt, Sub or DependsOn."""
    if isinstance(value, list):
        for item in value:
            yield from names(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _named(key, inner)
            yield from names(inner)


def _named(key: str, inner: Any) -> Iterator[str]:
    if key in ("Ref", "DependsOn"):
        yield from [inner] if isinstance(inner, str) else inner
    elif key == "Fn::GetAtt":
        yield (inner.split(".") if isinstance(inner, str) else inner)[0]
    elif key == "Fn::Sub":
        text = inner if isinstance(inner, str) else inner[0]
        yield from (found.split(".")[0] for found in re.findall(r"\$\{([^!}]+)\}", text))


def ordered(template: Template) -> list[str]:
    """The resources in an order in which they can be made; raises CycleError when there is none."""
    resources = template["Resources"]
    return list(
        TopologicalSorter({name: {n for n in names(body) if n in resources} for name, body in resources.items()}).static_order()
    )


def function(template: Template, folder: str) -> dict[str, Any]:
    return cast(dict[str, Any], template["Resources"][f"{folder.capitalize()}Function"]["Properties"])


def statements(template: Template, folder: str) -> list[dict[str, Any]]:
    policies = template["Resources"][f"{folder.capitalize()}Role"]["Properties"]["Policies"]
    return [statement for policy in policies for statement in policy["PolicyDocument"]["Statement"]]


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def puts(template: Template, folder: str) -> set[str]:
    """The prefixes under which a function may put objects."""
    granted = [s for s in statements(template, folder) if {"s3:PutObject", "s3:*", "*"} & set(listed(s["Action"]))]
    texts = [str(resource["Fn::Sub"]) for s in granted for resource in listed(s["Resource"])]
    return {text.split("/", 1)[1].split("/")[0] + "/" for text in texts}


def triggers(template: Template, folder: str) -> set[str]:
    events = function(template, folder).get("Events", {}).values()
    rules = [rule for event in events if event["Type"] == "S3" for rule in event["Properties"]["Filter"]["S3Key"]["Rules"]]
    return {rule["Value"] for rule in rules if rule["Name"] == "prefix"}


def test_resources_can_be_made_in_some_order(transformed: Template) -> None:
    order = ordered(transformed)
    assert len(order) == len(transformed["Resources"])
    assert order.index("ApiFunction") < order.index("Distribution") < order.index("Photos")


def test_a_bucket_named_by_reference_would_be_the_cycle_that_this_test_is_for(transformed: Template) -> None:
    wrong = copy.deepcopy(transformed)
    wrong["Resources"]["ApiFunction"]["Properties"]["Environment"]["Variables"]["CODI_PHOTO_BUCKET"] = {"Ref": "Photos"}
    with pytest.raises(CycleError):
        ordered(wrong)


def test_buckets_are_never_referenced_except_by_their_triggers(source: Template) -> None:
    for name, body in source["Resources"].items():
        properties = {key: value for key, value in body["Properties"].items() if key != "Events"}
        assert not {"Photos", "Site"} & set(names(properties)), name


def test_every_lambda_folder_has_its_function_and_the_other_way_round(source: Template) -> None:
    folders = {path.name for path in (ROOT / "functions").iterdir() if path.is_dir()} - {"shared", "__pycache__"}
    functions = [body["Properties"] for body in source["Resources"].values() if body["Type"] == "AWS::Serverless::Function"]
    assert {re.split(r"[./]", properties["Handler"])[0] for properties in functions} == folders == set(LAMBDAS)


def test_the_variables_are_exactly_the_settings(source: Template) -> None:
    variables = source["Globals"]["Function"]["Environment"]["Variables"]
    assert set(variables) == {variable(field.name) for field in dataclasses.fields(Settings)}
    for folder in LAMBDAS:
        own = function(source, folder).get("Environment", {}).get("Variables", {})
        assert not [name for name in own if name.startswith("CODI_")]


def test_a_local_run_names_the_templates_own_model_when_nobody_else_does(source: Template) -> None:
    assert {name: source["Parameters"][name]["Default"] for name in MODEL} == MODEL


def test_a_local_run_asks_the_templates_own_weather_service_when_nobody_names_another(source: Template) -> None:
    assert {name: source["Parameters"][name]["Default"] for name in WEATHER} == WEATHER
    assert "non-commercial" in source["Parameters"]["WeatherUrl"]["Description"]


def test_only_chat_reads_the_weather_services_key(source: Template) -> None:
    assert {folder for folder in LAMBDAS for s in statements(source, folder) if "weather-key" in str(s["Resource"])} == {"chat"}


def test_no_secret_is_a_parameter_or_a_variable(source: Template) -> None:
    assert not [name for name in source["Parameters"] if re.search(r"key|secret|token|password", name, re.IGNORECASE)]


@pytest.mark.parametrize("folder", LAMBDAS)
def test_no_function_can_put_where_it_is_triggered_or_before(source: Template, folder: str) -> None:
    reached: set[str] = set()
    fresh = puts(source, folder)
    while fresh:
        reached |= fresh
        woken = [other for other in LAMBDAS if triggers(source, other) & fresh]
        fresh = {prefix for other in woken for prefix in puts(source, other)} - reached
    assert not triggers(source, folder) & reached


def test_the_photo_functions_put_what_the_design_says(source: Template) -> None:
    assert {folder: puts(source, folder) for folder in LAMBDAS} == {
        "api": {"uploads/", "renditions/"},
        "chat": set(),
        "describe": set(),
        "sweep": set(),
        "thumbnail": {"renditions/"},
    }
    assert triggers(source, "thumbnail") == {"uploads/"}
    assert triggers(source, "describe") == {"renditions/"}


@pytest.mark.parametrize("folder", LAMBDAS)
def test_a_function_writes_its_own_log_group_and_no_other(transformed: Template, folder: str) -> None:
    name = folder.capitalize()
    assert function(transformed, folder)["LoggingConfig"] == {"LogGroup": {"Ref": f"{name}Logs"}}
    logs = [s for s in statements(transformed, folder) if any(action.startswith("logs:") for action in listed(s["Action"]))]
    assert [listed(s["Resource"]) for s in logs] == [[{"Fn::GetAtt": [f"{name}Logs", "Arn"]}]]
    assert transformed["Resources"][f"{name}Logs"]["Properties"]["RetentionInDays"] == 14
    assert "ManagedPolicyArns" not in transformed["Resources"][f"{name}Role"]["Properties"]


def test_only_chat_and_describe_read_the_key(source: Template) -> None:
    readers = {folder for folder in LAMBDAS for s in statements(source, folder) if "ssm:GetParameter" in listed(s["Action"])}
    assert readers == {"chat", "describe"}


@pytest.mark.parametrize("folder", LAMBDAS)
def test_no_right_is_a_wildcard(source: Template, folder: str) -> None:
    for statement in statements(source, folder):
        assert not [action for action in listed(statement["Action"]) if "*" in action]
        assert "*" not in listed(statement["Resource"])


@pytest.mark.parametrize("folder", ["api", "chat"])
def test_cloudfront_may_call_a_function_url_by_both_permissions(transformed: Template, folder: str) -> None:
    name = f"{folder.capitalize()}Function"
    granted = [
        body["Properties"]
        for body in transformed["Resources"].values()
        if body["Type"] == "AWS::Lambda::Permission" and body["Properties"]["FunctionName"] == {"Ref": name}
    ]
    assert {permission["Action"] for permission in granted} == {"lambda:InvokeFunctionUrl", "lambda:InvokeFunction"}
    assert {permission["Principal"] for permission in granted} == {"cloudfront.amazonaws.com"}
    assert all(permission["SourceArn"] for permission in granted)
    conditions = {
        permission["Action"]: (permission.get("FunctionUrlAuthType"), permission.get("InvokedViaFunctionUrl"))
        for permission in granted
    }
    assert conditions == {"lambda:InvokeFunctionUrl": ("AWS_IAM", None), "lambda:InvokeFunction": (None, True)}


def test_the_chat_is_matched_before_the_rest_of_the_api_and_not_compressed(source: Template) -> None:
    behaviours = source["Resources"]["Distribution"]["Properties"]["DistributionConfig"]["CacheBehaviors"]
    assert [behaviour["PathPattern"] for behaviour in behaviours] == ["/api/chat*", "/api/*"]
    assert behaviours[0]["Compress"] is False
    assert all(behaviour["FunctionAssociations"] for behaviour in behaviours)


def test_every_event_that_fails_waits_in_a_queue_that_make_redrive_empties(source: Template) -> None:
    configured = {
        logical: resource["Properties"]["EventInvokeConfig"]["DestinationConfig"]["OnFailure"]["Destination"]["Fn::GetAtt"][0]
        for logical, resource in source["Resources"].items()
        if "EventInvokeConfig" in resource["Properties"]
    }
    triggered = {
        logical
        for logical, resource in source["Resources"].items()
        if any(event["Type"] == "S3" for event in resource["Properties"].get("Events", {}).values())
    }
    assert configured.keys() == triggered
    assert {queue: function for function, queue in configured.items()} == QUEUES
