# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies, paths and queries that fit nothing: refused with words, never with a fault."""
import json
import urllib.parse

from bodies import GARBAGE, kinds, spoiled
from world import PASSWORD

OUTPUTS = ("output", "error_message", "output_head", "output_tail")
PARTS = ("..", "%2e%2e", "%2F", "a%2Fb", "%5c", "%00", "-1", "0", "1.5", "1e3", "+1", "0x1", "99999999999999999999999",
         "9223372036854775807", "-9223372036854775808", "abc", "%C3%A9", "%FF", "%ED%A0%80", "%F0%9F%92%A9",
         "%E2%80%AE", "x" * 2000, "a%20b", "%27%20OR%201=1--", "%25", "%0a", "*", "%", "%zz", ";", "%3F", "a%22b",
         "{endpoint_id}", "null", "true", "٣")
WORDS = ("", "abc", "-1", "0", "1.5", "99999999999999999999999", "NaN", "Infinity", "null", "[]", "é", "💩", "'",
         "' OR 1=1--", "%", "\0", "\n", "x" * 3000, "a,b,,c", ",", "2026-13-45T00:00:00Z", "..", "1 2", "1;2")


class Garbage:
    def __init__(self, world, samples):
        self.world, self.samples, self.client = world, samples, world.client
        self.problem = world.client.description.complain
        self.checked = 0

    def run(self):
        for operation in self.client.description.operations.values():
            if operation.id == "logout":
                continue
            if "basic" not in operation.access:
                self.bodies(operation)
                self.queries(operation)
            if operation.names:
                self.paths(operation)
        self.forms()
        self.surrogates()
        health = self.client.call("getHealth", expect=200)
        if health.json["status"] != "healthy":
            self.problem("the server is not well after all that")

    def send(self, what, operation, expected, body=None, query=None, target=None):
        self.checked += 1
        token = self.samples.sender(operation)
        query = {**self.samples.query(operation), **(query or {})}
        if target is not None and query:
            target += "?" + urllib.parse.urlencode(query)
        path = self.samples.path(operation) if target is None else None
        answer = self.client.call(operation.id, path, query, body, token, target=target)
        if expected is not None and answer.status not in expected:
            self.problem(f"{operation}: {what[:200]}: expected {sorted(expected)}, got {answer}")
        return answer

    def bodies(self, operation):
        if not operation.schema:
            if operation.method in ("POST", "PUT", "PATCH", "DELETE"):
                where = self.samples.absent(operation)
                for what in ("no JSON", "deep arrays"):
                    self.client.call(operation.id, where, None, GARBAGE[what], self.samples.sender(operation))
            return
        for what, body in GARBAGE.items():
            self.send(what, operation, {422}, body)
        required = any(choice.get("required") for choice in operation.schema.get("oneOf", [operation.schema]))
        if required:
            for body in ({}, {"unknown": 5}):
                self.send("nothing that is needed", operation, {422}, body)
            self.send("no body", operation, {422}, b"")
        for example in self.samples.bodies(operation):
            for what, body in spoiled(self.samples.schema(operation, example), example):
                self.spoil(operation, what, body)

    def spoil(self, operation, what, body):
        if operation.id == "checkInBatch" and what.startswith(("runs.", "runs: an item")):
            answer = self.send(what, operation, {200}, body)
            if self.repaired(what):
                return
            if answer.json and not answer.json["results"][0]["error"]:
                self.problem(f"{operation}: {what[:200]}: taken")
            return
        if operation.takes_runs and self.repaired(what):
            self.send(what, operation, {201}, body)
            return
        answer = self.send(what, operation, {422}, body)
        if answer.status == 422:
            place = {str(part) for problem in answer.json["detail"] for part in problem["loc"]}
            field = what.split(":")[0].split(".")[-1]
            # A manifest names its own places.
            if field not in place and not (operation.path.startswith("/api/jobs") and "body" in place):
                self.problem(f"{operation}: {what[:200]}: blames {sorted(place)}")

    def repaired(self, what):
        """A run is not lost for what its program wrote."""
        return what.split(":")[0].split(".")[-1] in OUTPUTS and what.endswith(": a NUL")

    def paths(self, operation):
        for name in operation.names:
            for part in PARTS:
                path = self.samples.path(operation, **{name: part})
                target = self.client.target(operation, path)
                token = self.samples.sender(operation)
                body = next(self.samples.bodies(operation), None) if operation.schema else None
                expected = {400, 404, 422, 409, 431}
                if "basic" in operation.access:
                    expected.add(401)
                if operation.id == "updateAdminTenant":
                    body = {"status": "active"}
                self.checked += 1
                answer = self.client.call(operation.id, None, None, body, token, target=target)
                if answer.status not in expected:
                    self.problem(f"{operation}: {name} is {part[:80]}: expected {sorted(expected)}, got {answer}")

    def queries(self, operation):
        for parameter in operation.parameters:
            if parameter["in"] != "query":
                continue
            name, schema = parameter["name"], parameter["schema"]
            schema = self.resolved(schema)
            for word in WORDS:
                wrong = self.unfit(schema, word)
                if name in ("token", "since") or not wrong and operation.method != "GET":
                    wrong = None
                elif not wrong:
                    wrong = {200, 404, 422}
                self.send(f"?{name}={word}", operation, wrong, query={name: word})
            raw = f"{self.client.target(operation, self.samples.path(operation))}"
            for text in (f"{name}=%FF%FE", f"{name}=%ED%A0%80", f"{name}=1&{name}=2", f"{name}", f"&&{name}==&",
                         f"{name}[]=1", "=" * 500, f"{name}=%", f"{name}=%u0041"):
                text += "&timeout=0" if self.samples.query(operation) and name != "timeout" else ""
                self.client.call(operation.id, token=self.samples.sender(operation), target=f"{raw}?{text}")
                self.checked += 1

    def resolved(self, schema):
        node = schema
        while "$ref" in node:
            node = self.client.description.document["components"]["schemas"][node["$ref"].rsplit("/", 1)[1]]
        return node

    def unfit(self, schema, word):
        """422 where the word cannot be meant; nothing where it could."""
        kind = (kinds(schema) or ["string"])[0]
        if kind == "integer":
            fits = word.isdigit() and len(word) < 15 and \
                schema.get("minimum", 0) <= int(word) <= schema.get("maximum", 1 << 62)
            return None if fits else {422}
        if kind == "boolean":
            return None if word in ("0", "1", "true", "false") else {422}
        if kind == "array":
            return None if set(word) <= {","} or word.strip(",").replace(",", "").isdigit() else {422}
        if "enum" in schema or schema.get("format") == "date-time":
            return {422}
        if len(word) > schema.get("maxLength", 1 << 30) or "\0" in word:
            return {422}
        return None

    def forms(self):
        login = self.client.description.operations["login"]
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        for body in (b"", b"username=", b"&&&", b"%FF%FE", b"username=%00&password=%00", b"username=a", b"{}",
                     b"username=" + b"x" * 900_000, b"\xff\xfe\0", f"password={PASSWORD}".encode(),
                     b"username[]=a&password[]=b"):
            self.client.call(login.id, body=body, headers=kind, expect=422)
            self.checked += 1
        for kind in ("text/plain", "multipart/form-data; boundary=x", "application/xml", "", "x" * 500):
            self.client.call(login.id, body=b"username=a&password=b", headers={"Content-Type": kind}, expect=422)
            self.checked += 1

    def surrogates(self):
        """Half a character in a text is refused, or read back as a character: never kept as it is."""
        for operation in self.client.description.operations.values():
            if not operation.schema or "admin" in operation.access:
                continue
            for example in self.samples.bodies(operation):
                for name, value in example.items():
                    if not isinstance(value, str):
                        continue
                    raw = json.dumps({**example, name: "HALF"}).replace("HALF", "a\\ud800b\\udc00").encode()
                    kept = operation.takes_runs and name in OUTPUTS
                    self.send(f"{name} with half a character", operation, {201} if kept else {422}, raw)
        listed = self.client.call("listRuns", query={"limit": 1000}, token=self.world.admin, expect=200)
        if "a\ufffdb\ufffd" not in str(listed.json):
            self.problem("halves of characters are not replaced in outputs")
