# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation with what it is made for, and every status that only a certain state of things brings about."""
import base64
import threading
import time

from world import MARK, PASSWORD

ABSENT = 999_999_999


def basic(password, name="anybody"):
    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()}


class Walk:
    def __init__(self, world):
        self.world, self.client = world, world.client
        self.problem = world.client.description.complain

    def ok(self, what, holds):
        if not holds:
            self.problem(f"walk: {what}")

    def admin(self, operation, *arguments, **named):
        return self.client.call(operation, *arguments, token=self.world.admin, **named)

    def run(self):
        self.about_the_server()
        self.accounts()
        self.tenant()
        self.tokens()
        self.endpoints()
        self.commands()
        self.runs()
        self.jobs()
        self.assignments()
        self.namespaces()
        self.events()
        self.git()
        self.administration()

    def about_the_server(self):
        health = self.client.call("getHealth", expect=200).json
        self.ok("health", health["status"] == "healthy" and health["registration"] == "open")
        served = self.client.call("getOpenApi", expect=200).json
        self.ok("/api/openapi.json is server/openapi.yaml", served == self.client.description.document)
        metrics = self.client.call("getMetrics", expect=200)
        self.ok("metrics name no tenant", MARK not in metrics.text and "crontopus_" in metrics.text)
        self.client.call("getMetrics", token=self.world.overseer, headers={"X-Forwarded-For": "192.0.2.1"},
                         expect=200)

    def accounts(self):
        world, call = self.world, self.client.call
        taken = {"email": "new@example.org", "username": f"{MARK}-user", "password": PASSWORD}
        call("register", body=taken, expect=400)
        call("register", body={**taken, "username": f"{MARK}-USER"}, expect=400)
        call("register", body={**taken, "username": "newcomer", "email": f"{MARK}-USER@example.org"}, expect=400)
        self.admin("createUser", body=taken, expect=409)
        form = f"username={MARK}-user&password={PASSWORD.replace(' ', '+')}".encode()
        form_type = {"Content-Type": "application/x-www-form-urlencoded"}
        world.keep(call("login", body=form, headers=form_type, expect=200), "access_token")
        world.keep(call("login", body=form.replace(b"+", b"%20"), headers=form_type, expect=200), "access_token")
        call("login", body=form[:-1], headers=form_type, expect=401)
        call("login", body={"username": "nobody-at-all", "password": PASSWORD}, expect=401)
        call("login", body={"username": f"{MARK}-idle", "password": PASSWORD}, expect=403)
        call("login", body={"username": "sleeper", "password": PASSWORD}, expect=403)
        self.admin("getMe", expect=200)
        call("getMe", token=world.viewer, expect=200)

        made = world.user(f"{MARK}-passing", "user")
        first, second = world.passed[f"{MARK}-passing"], world.login(f"{MARK}-passing")
        program = world.token(["read:runs"], first)
        change = {"current_password": PASSWORD, "new_password": self.client.keep("staple horse battery")}
        call("changePassword", body={**change, "current_password": "wrong"}, token=second, expect=403)
        call("changePassword", body=change, token=second, expect=200)
        call("getMe", token=first, expect=401)
        call("getMe", token=second, expect=200)
        call("getMe", token=program, expect=200)
        call("logout", token=second, expect=200)
        call("getMe", token=second, expect=401)
        self.admin("listUsers", query={"page": 1, "page_size": 2}, expect=200)
        self.admin("getUser", {"user_id": made}, expect=200)
        self.admin("updateUser", {"user_id": made}, body={"role": "viewer", "is_active": True}, expect=200)
        self.admin("deleteUser", {"user_id": made}, expect=200)
        self.admin("getUser", {"user_id": made}, expect=404)
        call("getMe", token=program, expect=401)
        own = self.admin("getMe").json["id"]
        self.admin("updateUser", {"user_id": own}, body={"role": "user"}, expect=409)
        self.admin("updateUser", {"user_id": own}, body={"is_active": False}, expect=409)
        self.admin("deleteUser", {"user_id": own}, expect=409)

    def tenant(self):
        self.admin("getTenant", expect=200)
        body = {"name": f"{MARK} & Sons", "push_validation": "reject", "retention_days": 30, "retention_runs": 0}
        told = self.admin("updateTenant", body=body, expect=200).json
        self.ok("settings are kept", all(told[key] == value for key, value in body.items()))
        before = self.admin("getPingKey", expect=200).json["ping_key"]
        self.ok("a new ping key", self.admin("rotatePingKey", expect=200).json["ping_key"] != before)
        entries = self.admin("listAudit", query={"page_size": 1000}, expect=200).json["entries"]
        actions = {entry["action"] for entry in entries}
        for action in ("user.create", "token.create", "endpoint.enroll", "tenant.update", "tenant.ping-key",
                       "job.create", "jobs.push"):
            self.ok(f"the audit log has {action}", action in actions)
        audit = str(entries)
        self.ok("no secret in the audit log", not any(secret in audit for secret in self.client.secrets))
        some = self.admin("listAudit", query={"action": "token.", "actor": "corp", "target": "gone",
                                              "from": entries[-1]["at"], "until": "2100-01-01T00:00:00Z"}, expect=200)
        self.ok("the audit log filtered", some.json["total"] == 2)

    def tokens(self):
        world = self.world
        listed = self.admin("listTokens", query={"page_size": 100}, expect=200).json["tokens"]
        self.ok("expired tokens are told", any(token["is_expired"] for token in listed))
        made = self.admin("createToken", body={"name": "a", "scopes": ["read:runs"]}, expect=201).json
        self.client.keep(made["token"])
        where = {"token_id": made["id"]}
        self.admin("getToken", where, expect=200)
        told = self.admin("updateToken", where, body={"name": "b", "expires_in_days": 2}, expect=200).json
        self.ok("a token renamed", told["name"] == "b" and told["expires_at"])
        self.admin("deleteToken", where, expect=204)
        for operation in ("getToken", "deleteToken"):
            self.admin(operation, where, expect=404)
        self.admin("updateToken", where, body={"name": "c"}, expect=404)
        self.admin("createToken", body={"name": "a", "scopes": ["read:nothing"]}, expect=422)
        self.client.call("createToken", body={"name": "a", "scopes": ["read:runs"]},
                         token=world.scoped["write:tokens"], expect=403)
        self.client.call("createToken", body={"name": "a", "scopes": ["admin:*"]}, token=world.user_token, expect=403)
        once, secret = world.enrollment_token(max_uses=1, expires_in_days=1)
        world.enroll(f"{MARK}-once", secret)
        self.client.call("enrollEndpoint", body={"name": "again"}, token=secret, expect=401)
        self.admin("listEnrollmentTokens", expect=200)
        self.admin("deleteEnrollmentToken", {"enrollment_token_id": once}, expect=200)
        self.admin("deleteEnrollmentToken", {"enrollment_token_id": once}, expect=404)

    def endpoints(self):
        world, call = self.world, self.client.call
        for group in ("Endpoint", "Agent"):
            extra = group.lower()
            number, token = world.enroll(f"{MARK}-{extra}", operation=f"enroll{group}")
            same, newer = world.enroll(f"{MARK}-{extra}", operation=f"enroll{group}")
            self.ok("a machine stays the same endpoint", same == number)
            beat = {"Endpoint": "heartbeat", "Agent": "agentHeartbeat"}[group]
            where = {"endpoint_id": number}
            call(beat, where, token=token, expect=401)
            state = {"last_sync_at": "2026-03-01T04:00:00Z", "commit": "01234567" * 5, "errors": ["no network"],
                     "jobs_total": 12, "jobs_invalid": 1, "out_of_sync": 2, "prune_waiting": True}
            call(beat, where, token=newer, expect=200)
            call(beat, where, token=newer, expect=200, body={
                "status": "active", "platform": "linux", "version": "0.3.1", "labels": {"site": "eu"},
                "state": state})
            call(f"get{group}", where, token=newer, expect=200)
            told = self.admin(f"get{group}", where, expect=200).json
            self.ok("the agent's state", told["online"] and told["state"]["jobs_total"] == 12)
            self.admin(f"list{group}s", query={"status": "active", "page": 1, "page_size": 1}, expect=200)
            self.admin(f"revoke{group}", where, expect=200)
            call(beat, where, token=newer, expect=401)
            self.ok("revoked", self.admin(f"get{group}", where, expect=200).json["status"] == "revoked")
            for operation in (f"get{group}", f"revoke{group}"):
                self.admin(operation, {"endpoint_id": ABSENT}, expect=404)
        where = {"endpoint_id": world.other_id}
        self.admin("updateEndpoint", where, query={"name": f"{MARK}-db2"}, expect=200)
        told = self.admin("updateEndpoint", where, body={"name": f"{MARK}-db", "labels": {"site": "eu"}}, expect=200)
        self.ok("labels", told.json["labels"]["site"] == "eu" and told.json["name"] == f"{MARK}-db")
        self.admin("updateEndpoint", {"endpoint_id": ABSENT}, body={"name": "x"}, expect=404)
        newer = world.keep(call("rotateEndpointToken", where, token=world.other, expect=200))
        call("heartbeat", where, token=world.other, expect=200)
        call("heartbeat", where, token=newer, expect=200)
        deadline = time.monotonic() + 10
        while call("heartbeat", where, token=world.other).status != 401:
            self.ok("the older token ends with the first use of the newer", time.monotonic() < deadline)
            time.sleep(0.05)
        world.other = newer
        self.admin("listEndpointJobs", {"endpoint_id": world.endpoint_id}, expect=200)
        self.admin("listEndpointJobs", {"endpoint_id": ABSENT}, expect=404)
        for platform in ("linux", "macos", "windows"):
            script = call("getInstallScript", {"platform": platform}, query={"token": world.enrollment}, expect=200)
            self.ok("the script is a download", "attachment" in script.headers.get("Content-Disposition", ""))
            self.ok("the token is in the script", world.enrollment in script.text)
        script = call("getInstallScript", {"platform": "linux"}, token=world.enrollment, expect=200)
        self.ok("the bearer is in the script", world.enrollment in script.text)
        call("getInstallScript", {"platform": "amiga"}, query={"token": world.enrollment}, expect=400)
        call("getInstallScript", {"platform": "linux"}, expect=401)
        call("getInstallScript", {"platform": "linux"}, query={"token": world.sleeper_enrollment}, expect=403)
        for token in ("cet_unknown", world.admin, world.endpoint):
            call("getInstallScript", {"platform": "linux"}, query={"token": token}, expect=401)

    def commands(self):
        world, call = self.world, self.client.call
        where = {"endpoint_id": world.endpoint_id}
        for view in (self.admin("getEndpoint", where, query={"include": "jobs"}, expect=200).json,
                     *self.admin("listEndpoints", query={"include": "jobs"}, expect=200).json["agents"]):
            self.ok("jobs are of their endpoint", all(j["endpoint_id"] == view["id"] for j in view["jobs"]))
            self.ok("there are jobs", bool(view["jobs"]) or view["id"] != world.endpoint_id)
        call("pollCommands", where, query={"timeout": 0}, token=world.endpoint, expect=200)
        heard = []
        listener = threading.Thread(target=lambda: heard.append(
            type(self.client)(self.client.server, self.client.description).call(
                "pollCommands", where, query={"timeout": 20}, token=world.endpoint, expect=200)))
        listener.start()
        time.sleep(0.3)
        made = self.admin("createCommand", where, body={"type": "sync-now"}, expect=202).json["command_id"]
        listener.join()
        self.ok("a long poll hears", [c["id"] for c in heard[0].json["commands"]] == [made])
        for kind in ("rotate-token", "confirm-prune"):
            self.admin("createCommand", where, body={"type": kind}, expect=202)
        one = {**where, "command_id": made}
        self.ok("it waits", self.admin("getCommand", one, expect=200).json["status"] == "waiting")
        for absent in ({**one, "command_id": ABSENT}, {**one, "endpoint_id": world.other_id}):
            self.admin("getCommand", absent, expect=404)
            self.admin("withdrawCommand", absent, expect=404)
        second = {**where, "command_id": self.admin("createCommand", where, body={"type": "sync-now"},
                                                    expect=202).json["command_id"]}
        self.admin("withdrawCommand", second, expect=200)
        self.admin("withdrawCommand", second, expect=409)
        left = call("pollCommands", where, query={"timeout": 0}, token=world.endpoint, expect=200).json["commands"]
        self.ok("what is withdrawn is not told", second["command_id"] not in [c["id"] for c in left])
        self.admin("createCommand", {"endpoint_id": ABSENT}, body={"type": "sync-now"}, expect=404)
        self.admin("createCommand", {"endpoint_id": world.revoked_id}, body={"type": "sync-now"}, expect=409)
        done = {**where, "command_id": made}
        for _ in range(2):
            call("acknowledgeCommand", done, body={"status": "done"}, token=world.endpoint, expect=200)
        self.ok("it is done", self.admin("getCommand", one, expect=200).json["status"] == "done")
        call("acknowledgeCommand", {**where, "command_id": ABSENT}, body={"status": "failed", "message": "no"},
             token=world.endpoint, expect=404)
        # Another endpoint's command, though by its own path.
        call("acknowledgeCommand", {"endpoint_id": world.other_id, "command_id": made}, body={"status": "done"},
             token=world.other, expect=404)
        job = {"namespace": world.namespace, "job_name": world.job}
        call("pollCommands", where, query={"timeout": 0}, token=world.endpoint, expect=200)
        told = self.admin("triggerJob", job, body={}, expect=202).json
        self.ok("the job is told to its endpoint", told["total"] == 1)
        started = {**where, "command_id": told["endpoints"][0]["command_id"]}
        call("acknowledgeCommand", started, body={"status": "failed", "message": "no"}, token=world.endpoint,
             expect=200)
        state = self.admin("getCommand", started, expect=200).json
        self.ok("a command tells what became of it",
                [state[name] for name in ("status", "message", "job_name")] == ["failed", "no", world.job])
        self.admin("triggerJob", job, expect=202)
        self.admin("triggerJob", job, body={"endpoint_ids": [world.endpoint_id]}, expect=202)
        self.admin("triggerJob", job, body={"endpoint_ids": [world.endpoint_id] * 2}, expect=202)
        self.admin("triggerJob", job, body={"endpoint_ids": [world.other_id]}, expect=409)
        self.admin("triggerJob", job, body={"endpoint_ids": [world.endpoint_id, world.other_id]}, expect=409)
        self.admin("triggerJob", {**job, "job_name": "absent"}, expect=404)
        waiting = call("pollCommands", where, query={"timeout": 0}, token=world.endpoint, expect=200).json["commands"]
        self.ok("run-now names the job", any(c["job_name"] == world.job and c["job_id"] for c in waiting))

    def runs(self):
        world, call = self.world, self.client.call
        now = self.admin("getEndpoint", {"endpoint_id": world.endpoint_id}).json["updated_at"]
        other = world.check_in(endpoint_id=world.other_id)
        call("checkIn", body=other, token=world.endpoint, expect=404)
        entry = {"job_name": world.job, "namespace": world.namespace, "started_at": now}
        ids = [f"1f1b5b52-6c0f-4c61-8f25-0d6f0b6b2b{n:02}" for n in range(8)]
        entries = [{**entry, "client_run_id": ids[n], "status": status} for n, status in enumerate(
            ("running", "success", "failure", "timeout", "cancelled", "skipped"))]
        entries += [{**entry, "client_run_id": ids[6], "status": "odd"}, {**entry, "status": "success"}, 5]
        told = call("checkInBatch", body={"endpoint_id": world.endpoint_id, "runs": entries}, token=world.endpoint,
                    expect=200).json
        self.ok("a batch is judged one by one", told["accepted"] == 6 and
                [bool(r["error"]) for r in told["results"]] == [False] * 6 + [True] * 3)
        again = call("checkInBatch", body={"endpoint_id": world.endpoint_id, "runs": entries[:6]},
                     token=world.endpoint, expect=200).json
        self.ok("a batch sent again is the same runs",
                [r["run_id"] for r in again["results"]] == [r["run_id"] for r in told["results"][:6]])
        call("checkInBatch", body={"endpoint_id": world.other_id, "runs": entries[:1]}, token=world.endpoint,
             expect=404)
        job = {"job_name": world.job, "namespace": world.namespace, "tenant": world.tenant_id, "status": "success",
               "started_at": now}
        for token in (world.admin, world.user_token, world.scoped["write:jobs"], world.endpoint, world.secret):
            call("jobCheckIn", body=job, token=token, expect=201)
        call("jobCheckIn", body={**job, "endpoint_id": world.endpoint_id}, token=world.admin, expect=201)
        call("jobCheckIn", body={**job, "endpoint_id": ABSENT}, token=world.admin, expect=404)
        call("jobCheckIn", body={**job, "endpoint_id": world.other_id}, token=world.endpoint, expect=404)
        call("jobCheckIn", body={**job, "tenant": "rival"}, token=world.admin, expect=404)
        call("jobCheckIn", body={**job, "job_name": f"{MARK}-report"}, token=world.secret, expect=401)
        call("jobCheckIn", body={**job, "tenant": "rival"}, token=world.secret, expect=401)

        listed = self.admin("listRuns", query={"limit": 1000}, expect=200).json
        self.ok("all runs are listed", listed["total"] == len(listed["runs"]) >= 10)
        newest = [run["started_at"] for run in listed["runs"]]
        self.ok("newest first", newest == sorted(newest, reverse=True))
        for query in ({"job_name": "back"}, {"namespace": world.namespace}, {"endpoint_id": world.endpoint_id},
                      {"status": "failure,timeout"}, {"days": 1}, {"from": "2026-01-01T00:00:00Z"},
                      {"until": "2100-01-01T00:00:00+02:00"}, {"ids": f"{world.run_id}"}, {"with_output": "false"},
                      {"page": 2, "page_size": 3}, {"page": 1_000_000, "page_size": 1000}):
            self.admin("listRuns", query=query, expect=200)
        run = self.admin("getRun", {"run_id": world.run_id}, expect=200).json
        self.ok("a run as it was reported", run["exit_code"] == 3 and run["signal"] == 9 and run["attempt"] == 2 and
                run["output_tail"] == f"{MARK} no space" and run["trigger"] == "manual")
        self.admin("getRun", {"run_id": ABSENT}, expect=404)
        for query in (None, {"days": 30, "job_name": "back", "namespace": world.namespace, "status": "success",
                             "endpoint_id": world.endpoint_id}):
            self.admin("runsByJob", query=query, expect=200)
        for query in (None, {"days": 30, "name": MARK, "hostname": "example", "platform": "linux",
                             "machine_id": "machine"}):
            self.admin("runsByEndpoint", query=query, expect=200)

    def jobs(self):
        world = self.world
        listed = self.admin("listJobs", expect=200).json["jobs"]
        self.ok("broken jobs are listed too", any(not job["valid"] for job in listed))
        self.admin("listJobs", query={"namespace": world.namespace}, expect=200)
        for name, valid in ((world.job, True), (f"{MARK}-broken", False), (f"{MARK}-garbage", False)):
            told = self.admin("getJob", {"namespace": world.namespace, "job_name": name}, expect=200)
            self.ok(f"{name} is {valid}", told.json["valid"] == valid and bool(told.json["error"]) != valid)
            self.ok("an ETag", told.headers.get("ETag") == f'"{told.json["sha"]}"')
        fields = {"name": "fresh", "namespace": world.namespace, "schedule": "30 2 * * *", "command": "fresh",
                  "args": ["--all"], "env": {"LANG": "C.UTF-8"}, "enabled": True, "paused": False,
                  "timezone": "Europe/Berlin", "labels": {"team": "storage"}}
        self.admin("createJob", body=fields, expect=201)
        self.admin("createJob", body=fields, expect=409)
        for change in ({"schedule": "61 * * * *"}, {"namespace": "system"}, {"name": "UPPER"}, {"timezone": "Mars/X"}):
            self.admin("createJob", body={**fields, "name": "wrong", **change}, expect=422)
        self.admin("createJob", body={"manifest": "a: ["}, expect=422)
        fresh = {"namespace": world.namespace, "job_name": "fresh"}
        sha = self.admin("getJob", fresh).json["sha"]
        self.admin("updateJob", fresh, body={"schedule": "45 2 * * *", "paused": True},
                   headers={"If-Match": f'"{sha}"'}, expect=200)
        for operation, body in (("updateJob", {"paused": False}), ("deleteJob", None)):
            self.admin(operation, fresh, body=body, headers={"If-Match": sha}, expect=412)
            self.admin(operation, {**fresh, "job_name": "absent"}, body=body, expect=404)
        self.admin("updateJob", fresh, body={"schedule": "never"}, expect=422)
        self.admin("updateJob", fresh, body={"name": world.job}, expect=409)
        history = self.admin("getJobHistory", fresh, query={"page": 1, "page_size": 1}, expect=200).json
        self.ok("history", history["total"] == 2 and "45 2" in history["commits"][0]["diff"])
        self.admin("getJobHistory", {**fresh, "job_name": "absent"}, expect=404)
        self.admin("deleteJob", fresh, expect=200)
        self.admin("getJob", fresh, expect=404)
        self.ok("of deleted jobs too", self.admin("getJobHistory", fresh, expect=200).json["total"] == 3)
        found = {"namespace": "discovered", "job_name": f"{MARK}-found"}
        self.admin("deleteJob", found, expect=403)
        self.admin("adoptJob", {**found, "job_name": "absent"}, body={"target_namespace": "default"}, expect=404)
        self.admin("adoptJob", {"namespace": world.namespace, "job_name": world.job},
                   body={"target_namespace": "default"}, expect=409)
        self.admin("adoptJob", found, body={"target_namespace": "system"}, expect=422)
        adopting = {"target_namespace": world.namespace, "endpoint_id": world.endpoint_id}
        self.admin("adoptJob", found, body={**adopting, "endpoint_id": ABSENT}, expect=404)
        self.admin("adoptJob", found, body=adopting, expect=200)
        adopted = self.admin("getJob", {**found, "namespace": world.namespace}, expect=200).json["manifest"]
        name = self.admin("getEndpoint", {"endpoint_id": world.endpoint_id}, expect=200).json["name"]
        self.ok("it runs where it was found", adopted["spec"]["agent"]["endpoints"] == [name])
        self.admin("listJobEndpoints", {"namespace": world.namespace, "job_name": world.job}, expect=200)
        self.admin("listJobEndpoints", {"namespace": world.namespace, "job_name": "absent"}, expect=404)

    def assignments(self):
        world = self.world
        where, job = {"endpoint_id": world.other_id}, {"job_name": world.job, "namespace": world.namespace}
        self.admin("assignJob", where, body=job, expect=201)
        self.admin("assignJob", where, body=job, expect=409)
        self.admin("assignJob", {"endpoint_id": ABSENT}, body=job, expect=404)
        self.admin("assignJob", where, body={**job, "job_name": "absent"}, expect=404)
        self.admin("assignJob", {"endpoint_id": world.endpoint_id}, body=job, expect=201)
        self.admin("unassignJob", {**where, **job}, expect=200)
        self.admin("unassignJob", {**where, **job}, expect=404)
        self.admin("unassignJob", {"endpoint_id": world.endpoint_id, **job}, expect=200)
        told = self.admin("getJob", job).json["manifest"]["spec"]
        self.ok("without endpoints a job is off, not everywhere", told["enabled"] is False)
        self.admin("updateJob", job, body={"enabled": True}, expect=200)
        self.admin("unassignJob", {"endpoint_id": ABSENT, **job}, expect=404)

    def namespaces(self):
        world = self.world
        listed = self.admin("listNamespaces", expect=200).json
        self.ok("system namespaces first", [n["is_system"] for n in listed[:2]] == [True, True])
        self.admin("createNamespace", body={"name": "empty"}, expect=201)
        self.admin("createNamespace", body={"name": "empty"}, expect=409)
        for name in ("default", "discovered"):
            self.admin("createNamespace", body={"name": name}, expect=409)
        for name in ("system", "UPPER", "a/b", "..", "-a"):
            self.admin("createNamespace", body={"name": name}, expect=422)
        self.admin("deleteNamespace", {"namespace": "empty"}, expect=200)
        self.admin("deleteNamespace", {"namespace": "empty"}, expect=404)
        for name in (world.namespace, "default", "discovered"):
            self.admin("deleteNamespace", {"namespace": name}, expect=400)

    def events(self):
        world, call = self.world, self.client.call
        marker = self.admin("pollEvents", query={"timeout": 0}, expect=200).json
        self.ok("without a cursor: read anew", marker["resync"])
        cursor = marker["cursor"]
        quiet = self.admin("pollEvents", query={"timeout": 0, "since": cursor}, expect=200).json
        self.ok("nothing yet", quiet["events"] == [] and quiet["cursor"] == cursor)
        call("checkIn", body=world.check_in(), token=world.endpoint, expect=201)
        self.admin("createNamespace", body={"name": "noise"}, expect=201)
        self.admin("updateEndpoint", {"endpoint_id": world.endpoint_id}, body={"labels": {"a": "b"}}, expect=200)
        kinds = set()
        for _ in range(10):
            page = self.admin("pollEvents", query={"timeout": 2, "since": cursor, "limit": 1}, expect=200).json
            kinds |= {event["type"] for event in page["events"]}
            cursor = page["cursor"]
            if len(kinds) == 3:
                break
        self.ok(f"events of all kinds: {kinds}", kinds == {"runs", "endpoints", "jobs"})
        for unknown in ("nonsense", cursor + "0", "-1", cursor.split("-")[0] + "--5"):
            told = self.admin("pollEvents", query={"timeout": 0, "since": unknown}, expect=200).json
            self.ok(f"{unknown} is unknown", told.get("resync") is True)
        told = call("pollEvents", query={"timeout": 0, "since": marker["cursor"]},
                    token=world.scoped["read:runs"], expect=200).json
        self.ok("no events beyond the scopes", {e["type"] for e in told["events"]} == {"runs"})

    def git(self):
        world, call = self.world, self.client.call
        where = {"tenant_id": world.tenant_id}
        refs = call("gitRefs", where, query={"service": "git-upload-pack"}, headers=basic(world.admin), expect=200)
        self.ok("refs", b"refs/heads/main" in refs.raw)
        call("gitRefs", where, query={"service": "git-receive-pack"}, headers=basic(world.scoped["write:jobs"]),
             expect=200)
        call("gitRefs", where, query={"service": "git-upload-pack"}, headers=basic(world.endpoint), expect=200)
        call("gitRefs", where, query={"service": "git-upload-pack"},
             headers=basic(PASSWORD, f"{MARK}-viewer"), expect=200)
        for token in (world.endpoint, world.viewer, world.scoped["read:jobs"]):
            call("gitRefs", where, query={"service": "git-receive-pack"}, headers=basic(token), expect=403)
        call("gitRefs", where, headers=basic(world.admin), expect=403)
        service = {"gitFetch": "git-upload-pack", "gitPush": "git-receive-pack"}
        for operation, name in service.items():
            headers = {"Content-Type": f"application/x-{name}-request"}
            call(operation, where, body=b"0000", headers={**headers, **basic(world.admin)}, expect=200)
            call(operation, where, body=b"0000", headers={**headers, **basic(world.scoped["read:runs"])}, expect=403)
            call(operation, where, body=b"0000", headers=headers, expect=401)
            call(operation, where, body=b"0000", headers={**headers, **basic("nobody's")}, expect=401)
            call(operation, {"tenant_id": "absent"}, body=b"0000", headers={**headers, **basic(world.admin)},
                 expect=404)
        # A slash at the end is no way around.
        call("gitPush", where, body=b"0000", headers=basic(world.endpoint), expect=403,
             target=self.client.target(self.client.description.operations["gitPush"], where) + "/")
        for headers in ({}, basic("wrong"), basic(world.enrollment), basic(world.revoked),
                        {"Authorization": "Basic !"}):
            call("gitRefs", where, query={"service": "git-upload-pack"}, headers=headers, expect=401)
        call("gitRefs", where, query={"service": "git-upload-pack"}, headers=basic(world.rival), expect=404)
        call("gitRefs", where, query={"service": "git-upload-pack"}, headers=basic(PASSWORD, "rival"), expect=404)

    def administration(self):
        world, call = self.world, self.client.call

        def over(operation, *arguments, **named):
            return call(operation, *arguments, token=world.overseer, **named)
        over("listTenants", query={"status": "suspended", "q": "sleep"}, expect=200)
        told = over("getAdminTenant", {"tenant_id": world.tenant_id}, expect=200).json
        self.ok("usage is counted", all(count > 0 for count in told["usage"].values()))
        over("getAdminTenant", {"tenant_id": "absent"}, expect=404)
        over("updateAdminTenant", {"tenant_id": "absent"}, body={"status": "active"}, expect=404)
        over("updateAdminTenant", {"tenant_id": "overseer"}, body={"status": "suspended"}, expect=409)
        over("deleteAdminTenant", {"tenant_id": "overseer"}, expect=409)
        over("deleteAdminTenant", {"tenant_id": "absent"}, expect=404)
        over("listAdminAudit", query={"tenant_id": world.tenant_id, "page_size": 10}, expect=200)
        over("listAdminAudit", query={"action": "login.refused"}, expect=200)
        world.tenant("short-lived")
        token = world.token(["read:*"], world.passed["short-lived"])
        call("getMe", token=token, expect=200)
        over("deleteAdminTenant", {"tenant_id": "short-lived"}, expect=200)
        call("getMe", token=token, expect=401)
        world.tenant("short-lived")
