"""Run by sam's own python: prints template.yaml, as read and as CloudFormation gets it, as JSON. Offline."""

import copy
import json
import sys
from pathlib import Path
from typing import Any

from samcli.yamlhelper import yaml_parse
from samtranslator.translator.transform import transform


class NoManagedPolicies:
    """Every role is the template's own: no policy is looked up in an account."""

    def load(self) -> dict[str, str]:
        return {}


def transformed(source: dict[str, Any]) -> Any:
    template = copy.deepcopy(source)
    del template["Globals"]["Function"]["CodeUri"]
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://bucket/key"
    return transform(template, {}, NoManagedPolicies())


read = yaml_parse(Path(sys.argv[1]).read_text())
print(json.dumps([read, transformed(read)]))
