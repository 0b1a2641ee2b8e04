# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server of our own, and a client that holds every answer against the description."""
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse

# What an answer must never tell of the inside.
INSIDE = re.compile(r"\.cpp|\.h:\d|SELECT |INSERT |sqlite|QSql|libgit2|UNIQUE constraint|/repositories/|"
                    r"std::|terminate called|Traceback|Segmentation|AddressSanitizer", re.IGNORECASE)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """`options` are more arguments of `crontopus-server run`."""

    def __init__(self, program, *options):
        self.directory = tempfile.TemporaryDirectory(prefix="crontopus-conformance-")
        self.data = os.path.join(self.directory.name, "data")
        self.port = free_port()
        self.log = os.path.join(self.directory.name, "log")
        environment = {key: value for key, value in os.environ.items()
                       if not key.startswith("CRONTOPUS_")}
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [program, "run", "--data", self.data, "--listen", f"127.0.0.1:{self.port}", *options],
                stdout=log, stderr=subprocess.STDOUT, env=environment)
        deadline = time.monotonic() + 30
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise SystemExit("the server does not start:\n" + self.said()) from None
                time.sleep(0.05)

    def said(self):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def stop(self):
        """True when it ended by itself and well."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(20) == 0
        except subprocess.TimeoutExpired:
            self.process.kill()
            return False

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"


class Answer:
    def __init__(self, status, headers, raw):
        self.status, self.headers, self.raw = status, headers, raw
        self.text = raw.decode("utf-8", "replace")
        try:
            self.json = json.loads(raw)
        except ValueError:
            self.json = None

    def __repr__(self):
        return f"{self.status} {self.text[:300]}"


class Client:
    def __init__(self, server, description, limited=False):
        self.server, self.description, self.limited = server, description, limited
        self.secrets = set()  # tokens and passwords: none may ever be told again
        self.inside = {server.directory.name}
        self.requests = 0
        self.connection = None

    def send(self, method, target, body=None, headers=None):
        """One request as it is."""
        self.requests += 1
        for again in (False, True):
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=90)
            try:
                self.connection.putrequest(method, target, skip_accept_encoding=True)
                if body is not None:
                    self.connection.putheader("Content-Length", str(len(body)))
                for name, value in (headers or {}).items():
                    self.connection.putheader(name, value)
                self.connection.endheaders(body)
                response = self.connection.getresponse()
                answer = Answer(response.status, response.headers, response.read())
                if response.will_close:
                    self.connection.close()
                    self.connection = None
                return answer
            except (ConnectionError, http.client.BadStatusLine, http.client.CannotSendRequest):
                self.connection.close()
                self.connection = None
                if again:
                    raise
        raise AssertionError("unreachable")

    def target(self, operation, path=None, query=None):
        target = operation.path
        for name in operation.names:
            target = target.replace("{" + name + "}", urllib.parse.quote(str((path or {})[name]), safe="%"))
        return target + ("?" + urllib.parse.urlencode(query) if query else "")

    def call(self, operation_id, path=None, query=None, body=None, token=None, headers=None, target=None,
             expect=None):
        """`body`: bytes as they are, anything else as JSON. `expect`: a status, or several."""
        operation = self.description.operations[operation_id]
        headers = dict(headers or {})
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        raw = body
        if body is not None and not isinstance(body, bytes):
            raw = json.dumps(body).encode()
            headers.setdefault("Content-Type", "application/json")
        if raw is None and operation.method in ("POST", "PUT", "PATCH"):
            raw = b""
        target = target or self.target(operation, path, query)
        answer = self.send(operation.method, target, raw, headers)
        self.hold(operation, answer, (target + (raw or b"").decode("utf-8", "replace")))
        if expect is not None and answer.status not in (expect if isinstance(expect, tuple) else (expect,)):
            self.description.complain(f"{operation_id} {target}: expected {expect}, got {answer}")
        return answer

    def hold(self, operation, answer, sent):
        description = self.description
        body = answer.json if answer.json is not None else answer.raw
        description.hold(operation, answer.status, answer.headers.get("Content-Type", ""), body)
        where = f"{operation} -> {answer.status}"
        if answer.status >= 500:
            description.complain(f"{where}: {answer.text[:300]} for {sent[:300]}")
        if answer.status == 400 and answer.headers.get("Connection") == "close":
            return  # refused before it was read
        headers = answer.headers
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", headers.get("X-Request-Id", "")) and answer.status != 413:
            description.complain(f"{where}: X-Request-Id is {headers.get('X-Request-Id')}")
        if answer.status != 413:
            if headers.get("X-Content-Type-Options") != "nosniff":
                description.complain(f"{where}: no X-Content-Type-Options")
            if "no-store" not in headers.get("Cache-Control", "") and "no-cache" not in headers["Cache-Control"]:
                description.complain(f"{where}: Cache-Control is {headers.get('Cache-Control')}")
        if answer.status == 401 and not headers.get("WWW-Authenticate"):
            description.complain(f"{where}: no WWW-Authenticate")
        if self.limited and operation.rate != "none" and answer.status != 413:
            for name in ("Limit", "Remaining", "Reset"):
                if not headers.get(f"X-RateLimit-{name}", "").isdigit():
                    description.complain(f"{where}: X-RateLimit-{name} is {headers.get(f'X-RateLimit-{name}')}")
        if answer.status >= 400:
            told = answer.text
            if INSIDE.search(told) and not INSIDE.search(sent):
                description.complain(f"{where}: tells of the inside: {told[:300]}")
            for secret in self.secrets:
                if secret in told:
                    description.complain(f"{where}: tells a secret: {told[:300]}")
        for place in self.inside:
            if place in answer.text:
                description.complain(f"{where}: tells where the server's files are: {answer.text[:300]}")

    def keep(self, secret):
        self.secrets.add(secret)
        return secret
