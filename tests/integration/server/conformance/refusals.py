# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation with every kind of credentials, and with another tenant's."""
from walk import ABSENT, basic
from world import MARK, SCOPES

ROLES = ("viewer", "user", "admin")
FORWARDED = {"X-Forwarded-For": "192.0.2.1"}


class Who:
    """`may(operation)` is `in`, or the status of the refusal."""

    def __init__(self, name, token, may):
        self.name, self.token, self.may = name, token, may


def covers(scopes, wanted):
    return any(scope in (wanted, wanted.split(":")[0] + ":*", "admin:*") for scope in scopes)


def signed_in(role, first_tenant=False):
    def may(operation):
        if "admin" in operation.access:
            return "in" if first_tenant and role == "admin" else 403
        if "user" not in operation.access:
            return 403
        return "in" if ROLES.index(role) >= ROLES.index(operation.role) else 403
    return may


def program(scopes, role="admin"):
    def may(operation):
        if "token" not in operation.access:
            return 403
        if operation.scope and not covers(scopes, operation.scope):
            return 403
        return signed_in(role)(operation) if "user" in operation.access else "in"
    return may


def always(status):
    return lambda operation: status


def if_access(kind, otherwise=403):
    return lambda operation: "in" if kind in operation.access else otherwise


def other_endpoint(operation):
    if "endpoint" not in operation.access:
        return 403
    return 404 if "endpoint_id" in operation.names else "in"


class Refusals:
    def __init__(self, world, samples):
        self.world, self.samples, self.client = world, samples, world.client
        self.problem = world.client.description.complain
        self.checked = 0

    def everybody(self):
        world = self.world
        yield Who("nobody", None, always(401))
        for name, token in (("garbage", "garbage"), ("an unknown token", "ctp_" + "A" * 43), ("a NUL", "ctp_%00"),
                            ("a long token", "x" * 8000), ("a quote", "' OR '1'='1"),
                            ("a revoked token", world.revoked), ("an expired token", world.expired),
                            ("an inactive user", world.idle),
                            ("an inactive user's token", world.idle_token),
                            ("a revoked endpoint", world.revoked_endpoint)):
            yield Who(name, token, always(401))
        for name, token in (("a suspended user", world.sleeper), ("a suspended token", world.sleeper_token),
                            ("a suspended endpoint", world.sleeper_endpoint)):
            yield Who(name, token, always(403))
        yield Who("the job's secret", world.secret, if_access("secret", 401))
        yield Who("a viewer", world.viewer, signed_in("viewer"))
        yield Who("a user", world.user_token, signed_in("user"))
        yield Who("an admin", world.admin, signed_in("admin"))
        yield Who("the overseer", world.overseer, signed_in("admin", first_tenant=True))
        for scope in SCOPES:
            yield Who(f"a token of {scope}", world.scoped[scope], program([scope]))
        yield Who("a token whose user became a viewer", world.fallen, program(["read:*", "write:*"], "viewer"))
        yield Who("an enrollment token", world.enrollment, if_access("enroll"))
        yield Who("the endpoint", world.endpoint, if_access("endpoint"))
        yield Who("another endpoint", world.other, other_endpoint)

    def run(self):
        operations = [operation for operation in self.client.description.operations.values()
                      if operation.access.isdisjoint(("public", "basic"))]
        for who in self.everybody():
            for operation in operations:
                self.judge(who, operation, who.may(operation))
        self.git()
        self.foreign()

    def judge(self, who, operation, expected):
        if expected == "in" and operation.id == "logout":
            return
        # Those who are let in find nothing there, or are not understood.
        own = expected == "in" and "endpoint" in who.name
        path = self.samples.path(operation) if expected != "in" or own else self.samples.absent(operation)
        body = None
        if operation.schema:
            refused = expected != "in" or operation.id == "jobCheckIn"
            body = next(self.samples.bodies(operation)) if refused else []
            if operation.id == "jobCheckIn":
                body.update(job_name=self.world.job, namespace=self.world.namespace)
        answer = self.client.call(operation.id, path, self.samples.query(operation), body, who.token, FORWARDED)
        self.checked += 1
        wrong = answer.status in (401, 403) if expected == "in" else answer.status != expected
        if wrong:
            self.problem(f"{who.name} on {operation}: expected {expected}, got {answer}")

    def git(self):
        world, samples = self.world, self.samples
        outcasts = [(None, 401)] + [(token, 401) for token in (world.revoked, world.expired, world.idle_token,
                                                               world.revoked_endpoint, world.enrollment, "")]
        outcasts += [(token, 404) for token in (world.rival, world.rival_endpoint, world.overseer)]
        outcasts += [(token, 404) for token in (world.sleeper_token, world.sleeper_endpoint)]
        outcasts += [(world.scoped["read:runs"], 403), (world.scoped["write:tokens"], 403)]
        for operation in self.client.description.operations.values():
            if "basic" not in operation.access:
                continue
            for token, expected in outcasts:
                self.client.call(operation.id, samples.path(operation), {"service": "git-upload-pack"},
                                 b"0000" if operation.takes_body else None,
                                 headers=basic(token, f"x{self.checked}") if token is not None else {},
                                 expect=expected)
                self.checked += 1
            for token in (world.sleeper_token, world.sleeper_endpoint):
                self.client.call(operation.id, {"tenant_id": "sleeper"}, {"service": "git-upload-pack"},
                                 b"0000" if operation.takes_body else None, headers=basic(token), expect=403)
                self.checked += 1

    def state(self):
        """All that the tenant has, as far as its use does not change it."""
        lists = ("listUsers", "listTokens", "listEnrollmentTokens", "listEndpoints", "listRuns", "listJobs",
                 "listNamespaces", "getTenant", "getPingKey")
        text = ""
        for operation in lists:
            told = self.client.call(operation, token=self.world.admin, expect=200).json
            for items in told.values() if isinstance(told, dict) else []:
                for item in items if isinstance(items, list) else []:
                    for key in ("last_used_at", "last_heartbeat", "online", "status"):
                        item.pop(key, None)
            text += f"{operation}: {told}\n"
        return text

    def foreign(self):
        """Another tenant's admin, and another tenant's endpoint, with our ids: nothing is there."""
        world, description = self.world, self.client.description
        everything = world.token(["admin:*"], world.rival)
        before = self.state()
        for operation in description.operations.values():
            if not operation.access.isdisjoint(("public", "basic", "admin")):
                continue
            senders = [world.rival, everything] if "user" in operation.access else []
            senders += [world.rival_endpoint] if "endpoint" in operation.access else []
            in_body = operation.id in ("checkIn", "checkInBatch", "jobCheckIn")
            bodies = list(self.samples.bodies(operation)) or [None]
            for sender in senders if operation.id != "logout" else []:
                for body in bodies:
                    if operation.names or in_body:
                        path = self.samples.path(operation)
                        answer = self.client.call(operation.id, path, self.samples.query(operation), body, sender,
                                                  expect=404)
                        self.nothing_told(answer, f"{path} {body}")
                    elif operation.method == "GET":
                        answer = self.client.call(operation.id, None, self.samples.query(operation), None, sender)
                        self.nothing_told(answer, "")
                    self.checked += 1
        rival = {"endpoint_id": world.rival_endpoint_id}
        job = {"job_name": world.job, "namespace": world.namespace}
        for operation, path, body, query, expected in (
                ("assignJob", rival, job, None, 404),
                ("unassignJob", {**rival, **job}, None, None, 404),
                ("listRuns", None, None, {"endpoint_id": world.endpoint_id}, 200),
                ("listRuns", None, None, {"ids": f"{world.run_id}"}, 200),
                ("listRuns", None, None, {"namespace": world.namespace}, 200),
                ("runsByJob", None, None, {"endpoint_id": world.endpoint_id}, 200),
                ("listAudit", None, None, {"actor": MARK}, 200),
                ("listEndpoints", None, None, {"status": "revoked"}, 200)):
            answer = self.client.call(operation, path, query, body, world.rival, expect=expected)
            self.nothing_told(answer, f"{path} {body} {query}")
            self.checked += 1
        # The machine's id alone is no way into another tenant.
        stolen = self.client.call("enrollEndpoint", token=world.rival, expect=201, body={
            "name": "thief", "machine_id": f"machine-of-{MARK}-web"})
        world.keep(stolen)
        if stolen.json["endpoint_id"] == world.endpoint_id:
            self.problem("a machine's id crosses tenants")
        world.call("heartbeat", {"endpoint_id": world.endpoint_id}, token=world.endpoint, expect=200)
        # Ids of another's are no more than ids of nobody's.
        for operation, name in (("getRun", "run_id"), ("getEndpoint", "endpoint_id"), ("getToken", "token_id"),
                                ("getUser", "user_id")):
            ours = self.client.call(operation, {name: self.samples.ids[name]}, token=world.rival)
            absent = self.client.call(operation, {name: ABSENT}, token=world.rival)
            if ours.text != absent.text:
                self.problem(f"{operation} tells another's from nobody's: {ours} and {absent}")
        # Within the tenant, too, API tokens are their user's own.
        self.client.call("getToken", {"token_id": self.samples.ids["token_id"]}, token=world.user_token, expect=404)
        if self.state() != before:
            self.problem("another tenant changed something")

    def nothing_told(self, answer, sent):
        for word in (MARK, self.world.secret):
            if word in answer.text and word not in sent:
                self.problem(f"tells another tenant of {word}: {answer}")
