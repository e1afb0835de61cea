"""The whole local deployment as one object: `make run` starts one, the tests start their own."""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from infra import build, package, site, web
from infra.local import chat, deployment, emulator, model_key, processes
from infra.local.front import Front, origin
from infra.local.lan import Lan
from infra.local.ports import free_port

T = TypeVar("T")
MODEL_FUNCTIONS = ("ApiFunction", "ChatFunction", "DescribeFunction")


def say(words: str) -> None:
    print(words, flush=True)


@dataclass
class Stack:
    """Everything under `home`: state, logs, process ids. Wished ports give way to free ones; 0 means any.

    `parameters` override the template's; with `lan` the page is at https on this machine's network.
    `without_page`: goes on when the page cannot be built, and says so; else that is a WebError.
    After `start()`: `url` is the page's origin, `environment` reaches AWS as admin.
    """

    home: Path
    port: int = 8080
    aws_port: int = 4566
    parameters: Mapping[str, str] = field(default_factory=dict)
    key: str | None = None
    lan: Lan | None = None
    without_page: bool = False
    say: Callable[[str], None] = say
    _children: list[processes.Child] = field(default_factory=list, init=False)

    def start(self) -> "Stack":
        """Build, deploy and start everything; on an error everything already started is stopped."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def _start(self) -> None:
        if left := processes.end_leftovers(self.home):
            self.say(f"ended what an earlier run left: {', '.join(left)}")
        self.port, self.aws_port = self._free(self.port), self._free(self.aws_port)
        with ThreadPoolExecutor() as pool:
            started = pool.submit(self._start_emulator)
            page = pool.submit(web.build_site)
            built = self._timed("build", lambda: build.build(package.Target.this_machine()))
            self.aws = started.result()
        self.deployment = self._timed("deploy", lambda: deployment.deploy(self.aws, built, self._all_parameters()))
        self.built = built
        self.set_key(self.key)
        self._upload(page.result)
        self._start_chat(free_port(0))
        self._start_edge()

    def stop(self) -> None:
        """End every child, newest first. Safe to call twice."""
        for child in reversed(self._children):
            if child.name != "ministack":
                processes.stop(child)
        if any(child.name == "ministack" for child in self._children):
            emulator.stop(self.aws, self.home)
        self._children = []

    @property
    def url(self) -> str:
        return origin(self.port, self.lan)

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables with which boto3 reaches this AWS as admin."""
        return self.aws.environment

    @property
    def outputs(self) -> Mapping[str, str]:
        return self.deployment.outputs

    @property
    def resources(self) -> Mapping[str, str]:
        """Logical to physical ids, as in template.yaml."""
        return self.deployment.resources

    def client(self, service: str) -> Any:
        """A boto3 client with all rights on this AWS."""
        return self.aws.client(service)

    def set_key(self, key: str | None) -> None:
        model_key.store(self.client("ssm"), self.outputs["ModelKeyParameter"], key)

    def configure(self, variables: Mapping[str, str], *, key: str | None) -> None:
        """Change variables (`CODI_MODEL_URL`, …) of the functions that know the model, and the key; restarts the chat.

        Lasts until the next deploy. Passing a variable's old value puts it back.
        """
        self.set_key(key)
        functions = self.client("lambda")
        for name in (self.resources[logical] for logical in MODEL_FUNCTIONS):
            now = functions.get_function_configuration(FunctionName=name)["Environment"]["Variables"]
            functions.update_function_configuration(FunctionName=name, Environment={"Variables": {**now, **variables}})
        self.restart_chat()

    def restart_chat(self) -> None:
        """Start the streaming function anew, at the same port, with the deployed function's present variables."""
        old = next(child for child in self._children if child.name == "chat")
        processes.stop(old)
        self._children.remove(old)
        self._start_chat(self.chat_port)

    def ended(self) -> processes.Child | None:
        """A child that ended by itself, if any."""
        return next((child for child in self._children if child.process.poll() is not None), None)

    def _free(self, wished: int) -> int:
        found = free_port(wished, address=self.lan.address if self.lan else "127.0.0.1")
        if wished not in (0, found):
            self.say(f"port {wished} is taken: {found} instead")
        return found

    def _start_emulator(self) -> emulator.Emulator:
        return self._timed("local AWS", self._emulator)

    def _emulator(self) -> emulator.Emulator:
        aws = emulator.start(self.home, self.aws_port, build.packages(package.Target.this_machine()))
        self.aws = aws
        self._children.append(aws.child)
        aws.wait()
        return aws

    def _all_parameters(self) -> dict[str, str]:
        target = package.Target.this_machine()
        return {
            "Runtime": target.runtime,
            "Architecture": target.architecture,
            "Emulated": "true",
            "S3Addressing": "path",
            "S3Origin": self.aws.url,
            "SecureCookie": "false",
            "SiteOrigin": self.url,
            **deployment.MODEL,
            **({} if self.key else {"Model": ""}),  # the page must not name a model that nobody calls
            **deployment.WEATHER,
            **deployment.GENEROUS,
            **(self._on_the_network() if self.lan else {}),
            **self.parameters,
        }

    def _on_the_network(self) -> dict[str, str]:
        """Photos come and go through the edge, whose certificate no model's server trusts: pictures go to it as bytes."""
        return {"S3Origin": self.url, "SecureCookie": "true", "Images": "bytes"}

    def _upload(self, page: Callable[[], Path]) -> None:
        try:
            changed = self._timed("site", lambda: site.upload(page(), self.outputs["SiteBucket"], self.client("s3")))
        except web.WebError as error:
            if not self.without_page:
                raise
            self.say(f"the site is not there: {error}")
            return
        if changed:
            self.say(f"  {changed} files of the site changed")

    def _start_chat(self, port: int) -> None:
        self.chat_port = port
        child = chat.start(self.home, self.aws, self.deployment, self.built, port)
        self._children.append(child)
        self._timed("streaming function", lambda: emulator.wait(child, f"http://127.0.0.1:{port}/healthz"))

    def _start_edge(self) -> None:
        front = self.front(self.port, self.lan)
        child = front.start(self.home)
        self._children.append(child)
        self._timed("edge and API", lambda: front.wait(child))

    def front(self, port: int, lan: Lan | None) -> Front:
        """An edge before this deployment."""
        return Front(port, lan, self.aws.url, self.outputs, self.chat_port)

    def _timed(self, step: str, work: Callable[[], T]) -> T:
        began = time.monotonic()
        result = work()
        self.say(f"{step}: ready in {time.monotonic() - began:.1f} s")
        return result
