# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that fit the description, and many that do not."""
import copy

HUGE = "x" * 1_000_000
# What JSON can hold and no field means. Each goes as it is.
GARBAGE = {
    "nothing but a brace": b"{",
    "no JSON": b"hello world",
    "XML": b"<?xml version='1.0'?><a/>",
    "an array": b"[]",
    "a number": b"42",
    "a text": b'"text"',
    "null": b"null",
    "a NUL": b'{"name": \x00}',
    "binary": bytes(range(256)),
    "invalid UTF-8": b'{"name": "\xff\xfe", "username": "\xc3\x28", "job_name": "\xed\xa0\x80"}',
    "deep arrays": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "two values": b"{} {}",
    "trailing comma": b'{"name": "a",}',
    "NaN": b'{"name": NaN}',
    "UTF-16": '{"name": "a"}'.encode("utf-16"),
}
WRONG = {
    "string": [5, True, [], {}, ["x"], 1e300, -1.5],
    "integer": ["x", "5", 1.5, [], {}, True, False, 1e300, -1e300, 9.3e18],
    "number": ["x", [], {}, True, -1e300, 1e300],
    "boolean": ["true", 1, 0, [], {}],
    "array": ["x", 5, {}, True],
    "object": ["x", 5, [], True],
}
TEXTS = {"a NUL": "a\0b", "1 MB": HUGE}


def kinds(schema):
    kind = schema.get("type")
    return [kind] if isinstance(kind, str) else [k for k in kind or [] if k != "null"]


def misfits(schema):
    """(what, value) that the schema of one field does not allow."""
    for choice in schema.get("allOf", []):
        yield from misfits(choice)
    for kind in kinds(schema):
        for value in WRONG[kind]:
            yield f"{value!r} for {kind}", value
        if kind == "string":
            if "enum" in schema:
                yield "another word", "no-such-word"
            if "format" in schema or "pattern" in schema:
                yield "another form", "NO SUCH Form!"
                yield "nothing", ""
            if schema.get("minLength"):
                yield "too short", "x" * (schema["minLength"] - 1)
            if "maxLength" in schema and schema["maxLength"] < 1_000_000:
                yield "too long", "x" * (schema["maxLength"] + 1)
            yield from TEXTS.items()
        if kind in ("integer", "number"):
            if "minimum" in schema:
                yield "too small", schema["minimum"] - 1
            if "maximum" in schema:
                yield "too large", schema["maximum"] + 1
        if kind == "array":
            if schema.get("minItems"):
                yield "too few", []
            if "maxItems" in schema and schema["maxItems"] <= 1000:
                yield "too many", [1] * (schema["maxItems"] + 1)
            for what, value in misfits(schema["items"]):
                if what != "1 MB":
                    yield f"an item: {what}", [value]
        if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
            for value in (5, True, [], {}, None, "a\0b"):
                yield f"a value {value!r}", {"key": value}
            yield "a NUL in a key", {"a\0b": "x"}
            if "maxLength" in schema["additionalProperties"]:
                yield "too long a value", {"key": "x" * (schema["additionalProperties"]["maxLength"] + 1)}
            if schema.get("maxProperties"):
                yield "too many keys", {f"key{i}": "x" for i in range(schema["maxProperties"] + 1)}


def spoiled(schema, example, where=()):
    """(what, path of the field, body): the example with one field that does not fit."""
    for name, field in schema.get("properties", {}).items():
        for what, value in misfits(field):
            body = copy.deepcopy(example)
            body[name] = value
            yield f"{'.'.join((*where, name))}: {what}", body
        inner = example.get(name)
        if isinstance(inner, dict) and "properties" in field:
            for what, value in spoiled(field, inner, (*where, name)):
                yield what, {**copy.deepcopy(example), name: value}
        if isinstance(inner, list) and inner and isinstance(inner[0], dict):
            for what, value in spoiled(field["items"], inner[0], (*where, name)):
                yield what, {**copy.deepcopy(example), name: [value]}
    for name in schema.get("required", []):
        missing = {key: value for key, value in example.items() if key != name}
        if missing:
            yield f"{'.'.join((*where, name))}: missing", missing
        yield f"{'.'.join((*where, name))}: null", {**copy.deepcopy(example), name: None}
