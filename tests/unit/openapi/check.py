#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is server/openapi.yaml a valid OpenAPI 3.0 description, and does it keep our own rules?

usage: check.py openapi.yaml
"""
import json
import re
import sys

import jsonschema
import yaml

OAS_SCHEMA = "/usr/share/openapi-specification/schemas/v3.0/schema.yaml"
METHODS = ("get", "head", "post", "put", "patch", "delete")
ACCESS = {"public", "user", "token", "endpoint", "enroll", "secret", "admin", "basic", "loopback"}
ROLES = {"viewer", "user", "admin"}
RATES = {"none", "login", "register", "enroll", "checkin", "heartbeat", "jobwrite", "read"}

problems = []


def complain(where, what):
    problems.append(f"{where}: {what}")


def resolve(document, node):
    while isinstance(node, dict) and "$ref" in node:
        target = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def walk(node, path=""):
    yield path, node
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, f"{path}/{index}")


def json_schema(document, node):
    """The schema as JSON Schema has it: references filled in, `nullable` spelled out."""
    node = resolve(document, node)
    if isinstance(node, list):
        return [json_schema(document, item) for item in node]
    if not isinstance(node, dict):
        return node
    plain = {key: json_schema(document, value) for key, value in node.items()}
    if plain.get("nullable") is True and isinstance(plain.get("type"), str):
        plain["type"] = [plain["type"], "null"]
    return plain


def check_references(document):
    used = set()
    for path, node in walk(document):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            continue
        if len(node) != 1:
            complain(path, "a $ref has neighbours, which would be ignored")
        try:
            resolve(document, node)
        except KeyError:
            complain(path, f"nothing at {node['$ref']}")
        used.add(node["$ref"])
    for kind in ("schemas", "parameters", "responses", "headers"):
        for name in document["components"][kind]:
            if f"#/components/{kind}/{name}" not in used:
                complain(f"components/{kind}/{name}", "is used nowhere")


def check_plain(document):
    """What YAML would read as something that JSON does not have."""
    for path, node in walk(document):
        if not isinstance(node, (dict, list, str, int, float, bool, type(None))):
            complain(path, f"is a {type(node).__name__}: put it in quotes")
        if isinstance(node, dict):
            for key in node:
                if not isinstance(key, str):
                    complain(path, f"key {key!r} is no text: put it in quotes")


def check_nullable(document):
    for path, node in walk(document["components"]["schemas"]):
        if isinstance(node, dict) and node.get("nullable") is True:
            if "type" not in node:
                complain(path, "nullable means nothing without type")
            if "enum" in node and None not in node["enum"]:
                complain(path, "nullable, but null is not among the enum")


def check_closed(document, where, schema):
    """Objects that we answer say all they have."""
    schema = resolve(document, schema)
    if schema.get("type") == "object" and "additionalProperties" not in schema and "properties" in schema:
        complain(where, "an object of an answer leaves additionalProperties open")
    for key, value in schema.get("properties", {}).items():
        check_closed(document, f"{where}/{key}", value)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            check_closed(document, f"{where}/{key}", schema[key])
    for choice in schema.get("oneOf", []) + schema.get("anyOf", []) + schema.get("allOf", []):
        check_closed(document, where, choice)


def check_example(document, where, value, schema):
    schema = json_schema(document, schema)
    validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    for error in validator.iter_errors(value):
        complain(where, f"example: {error.message}")


def check_body(document, where, body):
    for kind, media in body["content"].items():
        examples = [e["value"] for e in media.get("examples", {}).values()]
        if "example" in media:
            examples.append(media["example"])
        if not examples and resolve(document, media["schema"]).get("format") != "binary":
            complain(f"{where} {kind}", "has no example")
        for example in examples:
            check_example(document, f"{where} {kind}", example, media["schema"])


def check_operation(document, path, method, operation, ids):
    where = f"{method.upper()} {path}"
    for key in ("operationId", "summary", "security", "x-access", "x-rate-limit"):
        if key not in operation:
            complain(where, f"lacks {key}")
            return
    if operation["operationId"] in ids:
        complain(where, f"operationId {operation['operationId']} twice")
    ids.add(operation["operationId"])

    access = set(operation["x-access"])
    if not access or not access <= ACCESS:
        complain(where, f"x-access {sorted(access - ACCESS)}")
    if operation["x-rate-limit"] not in RATES:
        complain(where, f"x-rate-limit {operation['x-rate-limit']}")
    if operation.get("x-role", "viewer") not in ROLES:
        complain(where, f"x-role {operation['x-role']}")
    scope = operation.get("x-scope")
    if scope is not None and scope not in document["components"]["schemas"]["Scope"]["enum"]:
        complain(where, f"x-scope {scope}")
    if (access == {"public"}) != (operation["security"] == []):
        complain(where, "security and x-access disagree")

    parameters = [resolve(document, p) for p in operation.get("parameters", [])]
    in_path = {p["name"] for p in parameters if p["in"] == "path"}
    if in_path != set(re.findall(r"\{(\w+)\}", path)):
        complain(where, f"parameters of the path: {sorted(in_path)}")
    for parameter in parameters:
        schema = resolve(document, parameter["schema"])
        bounds = {"maxLength", "maximum", "minimum", "enum", "pattern", "format", "maxItems"}
        if schema.get("type") != "boolean" and not bounds & set(schema):
            complain(where, f"parameter {parameter['name']} has no bounds")
        if "example" in parameter:
            check_example(document, where, parameter["example"], schema)

    statuses = set(operation["responses"])
    wanted = set() if access == {"public"} else {"401", "403"}
    if operation["x-rate-limit"] != "none":
        wanted.add("429")
    if in_path:
        wanted.add("404")
    if "requestBody" in operation:
        wanted.add("413")
        check_body(document, where, operation["requestBody"])
    # An unknown platform of the install script is 400.
    if path.endswith("/{platform}"):
        wanted.discard("404")
    if not wanted <= statuses:
        complain(where, f"does not document {sorted(wanted - statuses)}")
    for status, response in operation["responses"].items():
        for kind, media in resolve(document, response).get("content", {}).items():
            if kind == "application/json":
                check_closed(document, f"{where} {status}", media["schema"])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = yaml.safe_load(file)
    with open(OAS_SCHEMA, encoding="utf-8") as file:
        # As JSON, so that its dates are the texts that they are meant to be.
        oas = json.loads(json.dumps(yaml.safe_load(file), default=str))

    check_plain(document)
    for error in jsonschema.Draft4Validator(oas).iter_errors(document):
        complain("/".join(map(str, error.path)), error.message[:300])
    check_references(document)
    check_nullable(document)

    ids = set()
    shapes = {}
    for path, item in document["paths"].items():
        shape = re.sub(r"\{\w+\}", "{}", path)
        if shape in shapes:
            complain(path, f"is the same as {shapes[shape]}")
        shapes[shape] = path
        for method, operation in item.items():
            if method not in METHODS:
                complain(path, f"unexpected {method}")
            else:
                check_operation(document, path, method, operation, ids)

    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(ids)} operations, {len(problems)} problems")
    return 1 if problems or not ids else 0


if __name__ == "__main__":
    sys.exit(main())
