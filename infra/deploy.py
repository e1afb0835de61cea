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
    page = web.build_site()
    command = [str(SAM), "deploy", "--template-file", str(BUILD / "template.yaml"), "--stack-name", STACK]
    command += ["--resolve-s3", "--capabilities", "CAPABILITY_IAM", "--confirm-changeset", "--no-fail-on-empty-changeset"]
    if parameters:
        command += ["--parameter-overrides", *parameters]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit("sam deploy did not finish: nothing else was done")
    outputs = stack_outputs(session)
    store_key(session.client("ssm"), outputs["ModelKeyParameter"])
    site.upload(page, outputs["SiteBucket"], session.client("s3"))
    print(f"Codi: {outputs['SiteUrl']}")


def stack_outputs(session: Any) -> dict[str, str]:
    stack = session.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def store_key(ssm: Any, parameter: str) -> None:
    """Put OPENAI_API_KEY, or what is typed, as a SecureString; it is never a parameter, a variable or an argument."""
    key = os.environ.get("OPENAI_API_KEY", "").strip()
    if not key and sys.stdin.isatty():
        key = getpass("Model key (Enter keeps what is there; without one the rule engine answers): ").strip()
    if key:
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
