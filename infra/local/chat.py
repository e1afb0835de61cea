"""Starts ChatFunction as the Lambda Web Adapter does: its own run.sh, its own process, its own role.

The emulator buffers function URLs; started like this the answer streams.
"""

import shutil
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

from infra.build import Build
from infra.local import emulator, processes
from infra.local.deployment import Deployment
from infra.local.emulator import REGION, Emulator


def start(home: Path, aws: Emulator, deployment: Deployment, built: Build, port: int) -> processes.Child:
    """Start the deployed function's own code with its own environment."""
    function = aws.client("lambda").get_function_configuration(FunctionName=deployment.resources["ChatFunction"])
    task = _unpack(built.code, home / "code")
    profile = write_profile(home, aws.url, function["Role"])
    environment = {
        **emulator.clean_environment(),
        **{name: value for name, value in function["Environment"]["Variables"].items() if name != "AWS_LAMBDA_EXEC_WRAPPER"},
        **profile,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ENDPOINT_URL": aws.url,
        "AWS_LAMBDA_FUNCTION_NAME": function["FunctionName"],
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function["MemorySize"]),
        "AWS_LWA_PORT": str(port),
        "AWS_REGION": REGION,
        "LAMBDA_TASK_ROOT": str(task),
        "PYTHONPATH": str(built.packages),
        "PATH": f"{Path(sys.executable).parent}:{emulator.clean_environment().get('PATH', '')}",
    }
    return processes.start("chat", [str(task / function["Handler"])], home=home, environment=environment, cwd=task)


def _unpack(code: Path, folder: Path) -> Path:
    """The zip as Lambda would lay it out; each zip once, older ones are dropped."""
    task = folder / f"{code.stat().st_mtime_ns}"
    if not task.exists():
        unfinished = folder / "unfinished"
        shutil.rmtree(folder, ignore_errors=True)
        with zipfile.ZipFile(code) as archive:
            archive.extractall(unfinished)
            for entry in archive.infolist():
                (unfinished / entry.filename).chmod(entry.external_attr >> 16 & 0o777)
        unfinished.rename(task)
    return task


def write_profile(home: Path, aws_url: str, role: str) -> Mapping[str, str]:
    """A profile that assumes the function's role, so that its credentials are the role's and refresh; returns its variables."""
    config = home / "aws" / "config"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text(
        f"""[profile admin]
aws_access_key_id = test
aws_secret_access_key = test
region = {REGION}
endpoint_url = {aws_url}

[profile chat]
role_arn = {role}
role_session_name = chat
source_profile = admin
region = {REGION}
endpoint_url = {aws_url}
"""
    )
    return {
        "AWS_CONFIG_FILE": str(config),
        "AWS_PROFILE": "chat",
        "AWS_SHARED_CREDENTIALS_FILE": str(config.with_name("credentials")),
    }
