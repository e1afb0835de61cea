"""`sam deploy` of the real template onto the emulator, and what the deployment is made of."""

import hashlib
import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from infra.build import ROOT, SAM, Build, sam_path
from infra.local.emulator import Emulator, clean_environment

STACK = "codi"
ARTIFACTS = "codi-artifacts"
EMPTY = '""'  # sam refuses `Name=`
# CloudFormation keeps a parameter that is not named as it was: a key must not go to the server of an earlier run.
MODEL = {"Model": "gpt-6-luna", "ModelUrl": "https://api.openai.com/v1", "Images": "auto"}
# A laptop asks the real service, unless the caller names another; an earlier run may have named one too.
WEATHER = {"WeatherUrl": "https://api.open-meteo.com/v1/forecast"}
# One person at one address is every visitor here.
GENEROUS = {"NetworkVisitors": "100000", "NetworkPhotos": "100000", "NetworkPhotoBytes": "100000000000"}


@dataclass(frozen=True)
class Deployment:
    """`resources` maps logical to physical ids, `outputs` the template's Outputs; `fresh` tells whether it was deployed now."""

    resources: Mapping[str, str]
    outputs: Mapping[str, str]
    fresh: bool


def deploy(emulator: Emulator, build: Build, parameters: Mapping[str, str]) -> Deployment:
    """Deploy unless just this is what is deployed. Raises RuntimeError with sam's words when it fails."""
    inputs = hashlib.sha256(json.dumps([build.inputs, dict(parameters)], sort_keys=True).encode()).hexdigest()[:32]
    stale = _deployed_inputs(emulator) != inputs
    if stale:
        _sam_deploy(emulator, build, parameters, inputs)
    return Deployment(_resources(emulator), _outputs(emulator), stale)


def _stack(emulator: Emulator) -> dict[str, Any]:
    """The stack's description; empty when there is none or it is broken."""
    cloudformation = emulator.client("cloudformation")
    try:
        stack: dict[str, Any] = cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]
    except cloudformation.exceptions.ClientError:
        return {}
    return stack if stack["StackStatus"] in ("CREATE_COMPLETE", "UPDATE_COMPLETE") else {}


def _deployed_inputs(emulator: Emulator) -> str | None:
    """The stack carries its inputs' hash as a tag, so the answer is true even after the emulator lost its last state."""
    return {tag["Key"]: tag["Value"] for tag in _stack(emulator).get("Tags", [])}.get("inputs")


def _outputs(emulator: Emulator) -> dict[str, str]:
    return {output["OutputKey"]: output["OutputValue"] for output in _stack(emulator)["Outputs"]}


def _resources(emulator: Emulator) -> dict[str, str]:
    found = emulator.client("cloudformation").describe_stack_resources(StackName=STACK)["StackResources"]
    return {resource["LogicalResourceId"]: resource["PhysicalResourceId"] for resource in found}


def _sam_deploy(emulator: Emulator, build: Build, parameters: Mapping[str, str], inputs: str) -> None:
    emulator.client("s3").create_bucket(Bucket=ARTIFACTS)
    command = [str(SAM), "deploy", "--template-file", str(build.template), "--stack-name", STACK, "--s3-bucket", ARTIFACTS]
    command += ["--capabilities", "CAPABILITY_IAM", "--no-confirm-changeset", "--no-fail-on-empty-changeset"]
    command += ["--no-progressbar", "--tags", f"inputs={inputs}"]
    command += ["--parameter-overrides", *(f"{name}={value or EMPTY}" for name, value in sorted(parameters.items()))]
    environment = {**clean_environment(), **emulator.environment, "PATH": sam_path()}
    environment |= {"SAM_CLI_TELEMETRY": "0", "SAM_CLI_POLL_DELAY": "0.5"}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"sam deploy failed:\n{result.stdout[-6000:]}{result.stderr[-3000:]}")
