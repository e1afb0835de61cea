"""`make deploy` and `make destroy`: the template into the caller's AWS account, the key into SSM, the site into its bucket.

Uses the account that boto3 finds (AWS_PROFILE, AWS_REGION, …). What it changes is shown by sam and confirmed first.
"""

import argparse
import os
import subprocess
import sys
from getpass import getpass
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from infra import site, web
from infra.build import BUILD, ROOT, SAM

STACK = os.environ.get("STACK", "codi")
EMPTY = '""'  # sam refuses `Name=`


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--destroy", action="store_true")
    parser.add_argument("parameters", nargs="*", help="template parameters, as Model=gpt-6-luna")
    given = parser.parse_args()
    try:
        session = boto3.session.Session()
        account = session.client("sts").get_caller_identity()["Account"]
        print(f"account {account}, region {session.region_name}, stack {STACK}")
        destroy(session) if given.destroy else deploy(session, given.parameters)
    except (BotoCoreError, ClientError, web.WebError) as error:
        sys.exit(str(error))


def deploy(session: Any, parameters: list[str]) -> None:
    """Deploy what `make build` made; then key, site, and where it is."""
    page, key = web.build_site(), given_key()
    parameters = with_model(parameters, session, key)
    command = [str(SAM), "deploy", "--template-file", str(BUILD / "template.yaml"), "--stack-name", STACK]
    command += ["--resolve-s3", "--capabilities", "CAPABILITY_IAM", "--confirm-changeset", "--no-fail-on-empty-changeset"]
    if parameters:
        command += ["--parameter-overrides", *parameters]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit("sam deploy did not finish: nothing else was done")
    outputs = stack_outputs(session)
    if key:
        store_key(session.client("ssm"), outputs["ModelKeyParameter"], key)
    site.upload(page, outputs["SiteBucket"], session.client("s3"))
    print(f"Codi: {outputs['SiteUrl']}")


def with_model(parameters: list[str], session: Any, key: str) -> list[str]:
    """The parameters, where no Model is among them: an empty one while there is no key, as the page would name a model that
    nobody calls, and the template's own once there is one again (sam keeps the values of the last deployment)."""
    if any(parameter.startswith("Model=") for parameter in parameters):
        return parameters
    if not key and not key_is_kept(session.client("ssm")):
        return [*parameters, f"Model={EMPTY}"]
    return [*parameters, *model_again(session.client("cloudformation"))]


def key_is_kept(ssm: Any) -> bool:
    """Whether the store holds one from before; template.yaml builds the same name."""
    try:
        ssm.get_parameter(Name=f"/{STACK}/model-key")
    except ssm.exceptions.ParameterNotFound:
        return False
    return True


def model_again(cloudformation: Any) -> list[str]:
    """The template's own Model where the last deployment had to do without one."""
    try:
        deployed = cloudformation.describe_stacks(StackName=STACK)["Stacks"][0].get("Parameters", [])
    except cloudformation.exceptions.ClientError:
        return []  # there is no stack yet
    if {"ParameterKey": "Model", "ParameterValue": ""} not in deployed:
        return []
    summary = cloudformation.get_template_summary(StackName=STACK)
    return [f"Model={known['DefaultValue']}" for known in summary["Parameters"] if known["ParameterKey"] == "Model"]


def stack_outputs(session: Any) -> dict[str, str]:
    stack = session.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def given_key() -> str:
    """OPENAI_API_KEY, or what is typed; empty for none."""
    key = os.environ.get("OPENAI_API_KEY", "").strip()
    if not key and sys.stdin.isatty():
        key = getpass("Model key (Enter keeps what is there; without one the rule engine answers): ").strip()
    return key


def store_key(ssm: Any, parameter: str, key: str) -> None:
    """As a SecureString; it is never a parameter, a variable or an argument."""
    ssm.put_parameter(Name=parameter, Value=key, Type="SecureString", Overwrite=True)


def destroy(session: Any) -> None:
    """Remove everything, photos included, after the stack's name was typed."""
    outputs = stack_outputs(session)
    if input(f"This deletes every photo and conversation. Type {STACK} to go on: ") != STACK:
        sys.exit("nothing was deleted")
    for bucket in (outputs["PhotoBucket"], outputs["SiteBucket"]):
        session.resource("s3").Bucket(bucket).objects.all().delete()
    session.client("ssm").delete_parameters(Names=[outputs["ModelKeyParameter"]])
    subprocess.run([str(SAM), "delete", "--stack-name", STACK, "--no-prompts"], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
