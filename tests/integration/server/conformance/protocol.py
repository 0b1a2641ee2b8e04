# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every address alike: methods, slashes, headers, sizes, and waiting after too many requests."""
import re
import time

from walk import basic
from world import MARK, PASSWORD

# By default, as docs/api.md says them; the class of a route is its `x-rate-limit`.
LIMITS = {"login": 5, "register": 3, "enroll": 10, "checkin": 100, "heartbeat": 120, "jobwrite": 30, "read": 60}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "get", "PROPFIND")


class Protocol:
    def __init__(self, world, samples):
        self.world, self.samples, self.client = world, samples, world.client
        self.problem = world.client.description.complain
        self.checked = 0

    def ok(self, what, holds):
        self.checked += 1
        if not holds:
            self.problem(f"protocol: {what}")

    def run(self):
        self.methods()
        self.heads_and_slashes()
        self.request_ids()
        self.sizes()
        self.throttle()

    def target(self, operation):
        return self.client.target(operation, self.samples.path(operation), self.samples.query(operation))

    def methods(self):
        """405 for all that a path does not have, and `Allow` names what it has."""
        operations = self.client.description.operations.values()
        shapes = [(re.compile(re.sub(r"\{\w+\}", "[^/]+", operation.path) + "/?"), operation.method)
                  for operation in operations]
        for operation in operations:
            target = self.target(operation).split("?")[0]
            allowed = {method for shape, method in shapes if shape.fullmatch(target)}
            if "basic" in operation.access:
                allowed = {"GET", "POST"}  # Git's own routes are one here
            allowed |= {"HEAD"} if "GET" in allowed else set()
            for method in set(METHODS) - allowed:
                answer = self.client.send(method, target, b"" if method in ("POST", "PUT", "PATCH") else None)
                self.ok(f"{method} {target}: {answer}", answer.status == 405)
                told = [word.strip() for word in answer.headers.get("Allow", "").split(",")]
                self.ok(f"{method} {target}: Allow is {told}, not {sorted(allowed)}",
                        sorted(told) == sorted(allowed))
                self.ok(f"{method} {target}: {answer}", method == "HEAD" or set(answer.json or {}) == {"detail"})
        for target in ("/", "/api", "/api/nothing", "/healthz", "/API/tokens", "/api//tokens", "//api/tokens",
                       "/api/tokens/1/2", "/api/jobs/a/b/c", "/git", "/git/x/y.git/info/refs", "/index.html"):
            answer = self.client.send("GET", target)
            self.ok(f"GET {target}: {answer}", answer.status == 404 and set(answer.json) == {"detail"})

    def heads_and_slashes(self):
        for operation in self.client.description.operations.values():
            if operation.method != "GET":
                continue
            token = self.samples.sender(operation)
            headers = {"Authorization": f"Bearer {token}"} if token else {}
            if "basic" in operation.access:
                headers = basic(self.world.admin)
            target = self.target(operation) + ("?service=git-upload-pack" if "basic" in operation.access else "")
            plain = self.client.send("GET", target, None, headers)
            head = self.client.send("HEAD", target, None, headers)
            same = head.status == plain.status and not head.raw and \
                head.headers.get("Content-Type") == plain.headers.get("Content-Type")
            self.ok(f"HEAD {target}: {head.status} for {plain.status}", same)
            if operation.id not in ("getMetrics", "pollEvents"):
                self.ok(f"HEAD {target}: {head.headers.get('Content-Length')} of {len(plain.raw)} bytes",
                        head.headers.get("Content-Length", str(len(plain.raw))) == str(len(plain.raw)))
            path, _, query = target.partition("?")
            slash = self.client.send("GET", path + "/" + ("?" + query if query else ""), None, headers)
            self.ok(f"GET {target} with a slash: {slash}", slash.status == plain.status)
            if operation.id not in ("getMetrics", "listAudit", "listAdminAudit", "pollEvents"):
                self.ok(f"GET {target} with a slash is another answer", slash.json == plain.json)
        for operation in self.client.description.operations.values():
            if operation.schema and "public" not in operation.access:
                answer = self.client.call(operation.id, body=[], token=self.samples.sender(operation),
                                          target=self.target(operation).split("?")[0] + "/")
                self.ok(f"{operation} with a slash: {answer}", answer.status == 422)

    def request_ids(self):
        for given, kept in (("abc-DEF_123", True), ("x" * 64, True), ("x" * 65, False), ("a b", False),
                            ("<script>", False), ("", False), ("a;b", False), ("\xe9", False)):
            told = self.client.send("GET", "/health", None, {"X-Request-Id": given}).headers["X-Request-Id"]
            self.ok(f"X-Request-Id {given}: {told}", (told == given) == kept)
            self.ok(f"X-Request-Id {told}", re.fullmatch(r"[A-Za-z0-9_-]{1,64}", told))
        told = {self.client.send("GET", "/nothing").headers["X-Request-Id"] for _ in range(5)}
        self.ok("ids of requests differ", len(told) == 5)

    def sizes(self):
        """413 by the length that is announced, for every route with a body."""
        for operation in self.client.description.operations.values():
            if not operation.takes_body:
                continue
            headers = {"Content-Length": "99999999999"}
            answer = self.client.send(operation.method, self.target(operation), None, headers)
            self.client.hold(operation, answer, "")
            self.ok(f"{operation}: {answer}", answer.status == 413)
        over = b'{"x": "' + b"x" * (1 << 20) + b'"}'
        self.client.call("createToken", body=over, token=self.world.admin, expect=413)
        self.client.call("checkInBatch", body=over, token=self.world.endpoint, expect=422)

    def throttle(self):
        """A user's password cannot be guessed, whatever the limits of rate."""
        body = {"username": f"{MARK}-viewer", "password": "wrong"}
        for _ in range(5):
            self.client.call("login", body=body, expect=401)
        answer = self.client.call("login", body=body, expect=429)
        self.ok("the wait is told", int(answer.headers.get("Retry-After", 0)) >= 1)
        self.client.call("login", body={**body, "password": PASSWORD}, expect=429)
        self.client.call("login", body={"username": f"{MARK}-user", "password": PASSWORD}, expect=200)
        time.sleep(int(answer.headers.get("Retry-After", 0)) + 0.1)
        self.client.call("login", body={**body, "password": PASSWORD}, expect=200)


class Limits:
    """A server with limits on: how much each class takes, and 429 from every operation after that."""

    def __init__(self, client):
        self.client = client
        self.problem = client.description.complain
        self.checked = 0

    def ok(self, what, holds):
        self.checked += 1
        if not holds:
            self.problem(f"limits: {what}")

    def run(self):
        call, keep = self.client.call, self.client.keep
        self.client.keep(PASSWORD)
        account = {"email": "ann@example.org", "username": "acme", "password": PASSWORD}
        call("register", body=account, expect=201)
        token = keep(call("login", body={"username": "acme", "password": PASSWORD}, expect=200).json["access_token"])
        machine = call("enrollEndpoint", body={"name": "web"}, token=token, expect=201).json
        endpoint, number = keep(machine["token"]), machine["endpoint_id"]
        call("getHealth", expect=200)
        wrong = {"username": "nobody", "password": "wrong"}
        run = {"endpoint_id": number, "job_name": "a", "namespace": "b", "status": "success"}
        # What is counted already: the first two by address, the third by user.
        self.count("register", 1, lambda: call("register", body={}))
        self.count("login", 1, lambda: call("login", body=wrong))
        self.count("enroll", 1, lambda: call("enrollEndpoint", body={}, token=token))
        self.count("checkin", 0, lambda: call("checkIn", body=run, token=endpoint))
        self.count("heartbeat", 0, lambda: call("heartbeat", {"endpoint_id": number}, token=endpoint))
        self.count("jobwrite", 0, lambda: call("createNamespace", body={}, token=token))
        self.count("read", 0, lambda: call("getMe", token=token))
        self.everywhere(token)

    def count(self, what, before, send):
        started, passed = time.monotonic(), 0
        while True:
            answer = send()
            if answer.status == 429:
                break
            passed += 1
            self.ok(f"{what}: limit {answer.headers['X-RateLimit-Limit']}",
                    int(answer.headers["X-RateLimit-Limit"]) == LIMITS[what])
            left, most = int(answer.headers["X-RateLimit-Remaining"]), LIMITS[what] - before - passed
            self.ok(f"{what}: {left} left after {before + passed}", most <= left <= most + 10)
            if passed > 2 * LIMITS[what]:
                break
        # Meanwhile some have come again.
        seconds = time.monotonic() - started
        spare = 2 + LIMITS[what] * (seconds + 2) / (3600 if what == "register" else 60)
        self.ok(f"{what}: {before + passed} passed", LIMITS[what] <= before + passed <= LIMITS[what] + spare)
        wait, reset = int(answer.headers.get("Retry-After", 0)), int(answer.headers.get("X-RateLimit-Reset", 0))
        self.ok(f"{what}: wait {wait} s", 1 <= wait <= (3600 if what == "register" else 60) / LIMITS[what] + 1)
        self.ok(f"{what}: nothing is left", answer.headers.get("X-RateLimit-Remaining") == "0")
        self.ok(f"{what}: reset at {reset}", time.time() - 5 < reset < time.time() + 3700)

    def everywhere(self, token):
        """Whoever has used up a class is refused by every operation of it, before anything else."""
        for operation in self.client.description.operations.values():
            if operation.rate == "none":
                continue
            path = {name: "1" for name in operation.names}
            for _ in range(3 * LIMITS[operation.rate]):
                if "basic" in operation.access:
                    answer = self.client.call(operation.id, path, body=b"" if operation.takes_body else None)
                else:
                    # As nobody for what is counted by address.
                    who = None if "public" in operation.access and operation.rate != "read" else token
                    answer = self.client.call(operation.id, path, {"timeout": "wrong"},
                                              [] if operation.takes_body else None, who)
                if answer.status == 429:
                    break
            self.ok(f"{operation} is never refused", answer.status == 429)
            self.ok(f"{operation} tells how long to wait", int(answer.headers.get("Retry-After", 0)) >= 1)
