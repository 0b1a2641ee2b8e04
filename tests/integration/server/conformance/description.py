# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What openapi.yaml promises, and what has been seen of it."""
import collections
import datetime
import os
import re
import sys
import uuid

import jsonschema
import yaml

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../unit/openapi"))
import check  # noqa: E402  (the description's own check, which knows how to read its schemas)

METHODS = ("get", "head", "post", "put", "patch", "delete")
# What is left to the tests of ping clients. To have it here: empty this, and give `samples.py` a check.
LEFT_OUT = re.compile(r"^/ping/|/pings$")
# Any route may answer so, without saying it: see `info` of the description.
EVERYWHERE = {400, 405, 408, 431, 503}

formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time")
def is_time(value):
    if not isinstance(value, str):
        return True
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", value)) and bool(
        datetime.datetime.fromisoformat(value[:-1]))


@formats.checks("uuid")
def is_uuid(value):
    return not isinstance(value, str) or str(uuid.UUID(value)) == value


@formats.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or bool(re.fullmatch(r"https?://[^\s/]+/\S+", value))


class Operation:
    def __init__(self, document, path, method, node):
        self.path, self.method, self.node = path, method.upper(), node
        self.id = node["operationId"]
        self.access = set(node["x-access"])
        self.scope = node.get("x-scope")
        self.role = node.get("x-role", "viewer")
        self.rate = node["x-rate-limit"]
        self.parameters = [check.resolve(document, p) for p in node.get("parameters", [])]
        self.names = re.findall(r"\{(\w+)\}", path)
        self.statuses = {int(status) for status in node["responses"]}
        self.answers = {int(status): check.resolve(document, response)
                        for status, response in node["responses"].items()}
        content = node.get("requestBody", {}).get("content", {})
        self.takes_body = bool(content)
        self.takes_runs = self.id in ("checkIn", "checkInBatch", "jobCheckIn")
        self.schema = None
        self.examples = []
        if "application/json" in content:
            media = content["application/json"]
            self.schema = check.json_schema(document, media["schema"])
            self.examples = [e["value"] for e in media.get("examples", {}).values()]
            self.examples += [media["example"]] if "example" in media else []

    def __repr__(self):
        return f"{self.method} {self.path}"


class Description:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = yaml.safe_load(file)
        self.operations = {}
        for where, item in self.document["paths"].items():
            if LEFT_OUT.search(where):
                continue
            for method, node in item.items():
                operation = Operation(self.document, where, method, node)
                self.operations[operation.id] = operation
        self.seen = collections.Counter()  # (operation id, status)
        self.fields = {}  # (schema name or place, property) -> has it ever been there and not null?
        self.problems = []
        self.validators = {}

    def complain(self, what):
        if what not in self.problems:
            self.problems.append(what)
            print("PROBLEM", what, flush=True)

    def hold(self, operation, status, content_type, body):
        """Notes an answer, and everything about it that was not promised."""
        self.seen[operation.id, status] += 1
        where = f"{operation} -> {status}"
        if status not in operation.statuses:
            if status not in EVERYWHERE:
                self.complain(f"{where}: is not documented")
            return
        if operation.method == "HEAD":
            return
        content = operation.answers[status].get("content", {})
        kind = content_type.split(";")[0]
        if not content:
            if body not in (b"", None):
                self.complain(f"{where}: a body that is not documented")
            return
        if kind not in content:
            if kind.startswith("application/x-git-"):
                return  # of git-receive-pack or git-upload-pack, as was asked
            self.complain(f"{where}: answers {content_type}, not {sorted(content)}")
            return
        if kind == "application/json":
            self.hold_schema(where, (operation.id, status), content[kind]["schema"], body)

    def hold_schema(self, where, key, schema, value):
        if key not in self.validators:
            self.validators[key] = jsonschema.Draft4Validator(
                check.json_schema(self.document, schema), format_checker=formats)
        for error in self.validators[key].iter_errors(value):
            place = "/".join(str(part) if not isinstance(part, int) else "*" for part in error.path)
            self.complain(f"{where}: {place}: {error.message[:200]}")
        self.note(schema, value, f"{key[0]}")

    def note(self, node, value, name):
        """Which properties have been seen with a value."""
        if "$ref" in node:
            name = node["$ref"].rsplit("/", 1)[1]
        node = check.resolve(self.document, node)
        for choice in node.get("oneOf", []) + node.get("allOf", []):
            chosen = check.json_schema(self.document, choice)
            if jsonschema.Draft4Validator(chosen).is_valid(value):
                self.note(choice, value, name)
        for key, schema in node.get("properties", {}).items():
            there = isinstance(value, dict) and value.get(key) is not None
            self.fields[name, key] = self.fields.get((name, key), False) or there
            if there:
                self.note(schema, value[key], f"{name}.{key}")
        if "items" in node and isinstance(value, list):
            for item in value:
                self.note(node["items"], item, name)
