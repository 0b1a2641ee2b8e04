# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tenants, users, tokens, endpoints, jobs and runs, all made through the API."""
import os
import sqlite3
import subprocess

PASSWORD = "correct horse battery"
# In every name of the tenant that others try to look into.
MARK = "zebra"
SCOPES = ("read:runs", "read:jobs", "write:jobs", "read:agents", "write:agents", "read:tokens", "write:tokens",
          "read:*", "write:*", "admin:*")


def broken_manifest(name):
    return (f"apiVersion: v1\nkind: Job\nmetadata:\n  name: {name}\n  namespace: {MARK}-ns\n"
            "spec:\n  schedule: \"61 * * * *\"\n  command: true\n")


class World:
    def __init__(self, client):
        self.client = client
        client.keep(PASSWORD)
        self.passed = {}  # user name -> access token
        self.overseer = self.tenant("overseer")
        self.admin = self.tenant(f"{MARK}-corp")
        self.rival = self.tenant("rival")
        self.tenant_id = f"{MARK}-corp"
        self.users = {}
        for name, role in (("user", "user"), ("viewer", "viewer"), ("idle", "user"), ("fallen", "user")):
            self.users[name] = self.user(f"{MARK}-{name}", role)
        self.user_token = self.passed[f"{MARK}-user"]
        self.viewer = self.passed[f"{MARK}-viewer"]
        self.scoped = {scope: self.token([scope]) for scope in SCOPES}
        self.enrollment_id, self.enrollment = self.enrollment_token()
        self.endpoint_id, self.endpoint = self.enroll(f"{MARK}-web")
        self.other_id, self.other = self.enroll(f"{MARK}-db")
        _, rival_enrollment = self.enrollment_token(self.rival)
        self.rival_endpoint_id, self.rival_endpoint = self.enroll("rival-web", rival_enrollment)
        self.outcasts()
        self.jobs()
        self.runs()

    def call(self, *arguments, **named):
        return self.client.call(*arguments, **named)

    def keep(self, answer, key="token"):
        assert answer.json and key in answer.json, answer
        return self.client.keep(answer.json[key])

    def tenant(self, name):
        body = {"email": f"{name}@example.org", "username": name, "password": PASSWORD}
        self.call("register", body=body, expect=201)
        return self.login(name)

    def login(self, name, password=PASSWORD):
        answer = self.call("login", body={"username": name, "password": password}, expect=200)
        self.passed[name] = self.keep(answer, "access_token")
        return self.passed[name]

    def user(self, name, role):
        body = {"email": f"{name}@example.org", "username": name, "password": PASSWORD, "role": role}
        made = self.call("createUser", body=body, token=self.admin, expect=201)
        self.login(name)
        return made.json["id"]

    def token(self, scopes, owner=None, days=30):
        body = {"name": f"{MARK}-token" if owner is None else "token", "scopes": scopes, "expires_days": days}
        return self.keep(self.call("createToken", body=body, token=owner or self.admin, expect=201))

    def enrollment_token(self, owner=None, **limits):
        answer = self.call("createEnrollmentToken", body={"name": f"{MARK if not owner else 'rival'}-fleet", **limits},
                           token=owner or self.admin, expect=201)
        return answer.json["id"], self.keep(answer)

    def enroll(self, name, token=None, operation="enrollEndpoint"):
        body = {"name": name, "hostname": f"{name}.example.org", "machine_id": f"machine-of-{name}",
                "platform": "linux", "version": "0.3.0", "git_repo_url": f"https://example.org/{name}.git",
                "git_branch": "main", "labels": {"role": name}}
        answer = self.call(operation, body=body, token=token or self.enrollment, expect=201)
        return answer.json["endpoint_id"], self.keep(answer)

    def database(self, statement, *values):
        """What no client can do: let time go by."""
        connection = sqlite3.connect(os.path.join(self.client.server.data, "server.db"), timeout=10)
        with connection:
            changed = connection.execute(statement, values).rowcount
        connection.close()
        assert changed > 0, statement

    def outcasts(self):
        """Credentials that were good once."""
        self.fallen = self.token(["read:*", "write:*"], self.passed[f"{MARK}-fallen"])
        self.call("updateUser", {"user_id": self.users["fallen"]}, body={"role": "viewer"}, token=self.admin,
                  expect=200)
        self.idle = self.passed[f"{MARK}-idle"]
        self.idle_token = self.token(["read:*"], self.idle)
        self.call("getMe", token=self.idle_token, expect=200)
        self.call("updateUser", {"user_id": self.users["idle"]}, body={"is_active": False}, token=self.admin,
                  expect=200)
        made = self.call("createToken", body={"name": "gone", "scopes": ["admin:*"]}, token=self.admin, expect=201)
        self.revoked = self.keep(made)
        self.call("getMe", token=self.revoked, expect=200)
        self.call("deleteToken", {"token_id": made.json["id"]}, token=self.admin, expect=204)
        made = self.call("createToken", body={"name": "old", "scopes": ["admin:*"], "expires_days": 1},
                         token=self.admin, expect=201)
        self.expired = self.keep(made)
        self.expired_id = made.json["id"]
        self.database("UPDATE tokens SET expires_at = created_at WHERE id = ?", self.expired_id)
        revoked_id, self.revoked_endpoint = self.enroll(f"{MARK}-old")
        self.revoked_id = revoked_id
        self.call("heartbeat", {"endpoint_id": revoked_id}, token=self.revoked_endpoint, expect=200)
        self.call("revokeEndpoint", {"endpoint_id": revoked_id}, token=self.admin, expect=200)
        self.sleeper = self.tenant("sleeper")
        self.sleeper_token = self.token(["admin:*"], self.sleeper)
        self.sleeper_endpoint_id, self.sleeper_endpoint = self.enroll(
            "sleeper-web", self.enrollment_token(self.sleeper)[1])
        self.sleeper_enrollment = self.enrollment_token(self.sleeper)[1]
        for token in (self.sleeper, self.sleeper_token):
            self.call("getMe", token=token, expect=200)
        self.call("updateAdminTenant", {"tenant_id": "sleeper"}, body={"status": "suspended"},
                  token=self.overseer, expect=200)

    def jobs(self):
        self.namespace, self.job = f"{MARK}-ns", f"{MARK}-backup"
        self.call("createNamespace", body={"name": self.namespace}, token=self.admin, expect=201)
        self.secret = self.client.keep("s3cret-of-the-job-0123456789")
        manifest = (f"apiVersion: v1\nkind: Job\nmetadata:\n  name: {self.job}\n  namespace: {self.namespace}\n"
                    "spec:\n  schedule: \"30 2 * * *\"\n  command: /usr/local/bin/backup\n"
                    f"  checkin:\n    secret: {self.secret}\n")
        self.call("createJob", body={"manifest": manifest}, token=self.admin, expect=201)
        self.call("createJob", body={"name": f"{MARK}-report", "namespace": self.namespace,
                                     "schedule": "0 6 * * *", "command": "report"}, token=self.admin, expect=201)
        self.call("reportDiscoveredJobs", {"endpoint_id": self.endpoint_id}, token=self.endpoint, expect=200, body={
            "jobs": [{"name": f"{MARK}-found", "schedule": "0 3 * * *", "command": "logrotate /etc/l.conf"},
                     {"name": f"{MARK}-lost", "schedule": "0 4 * * *", "command": "updatedb",
                      "namespace": "discovered"}]})
        self.call("reportJobInstances", {"endpoint_id": self.endpoint_id}, token=self.endpoint, expect=200, body={
            "instances": [
                {"job_name": self.job, "namespace": self.namespace, "status": "scheduled", "source": "crontopus",
                 "original_command": "/usr/local/bin/backup"},
                {"job_name": f"{MARK}-found", "namespace": "discovered", "status": "paused", "source": "discovered"},
                {"job_name": "bare", "status": "error", "problem": "no zone"}]})
        self.call("heartbeat", {"endpoint_id": self.endpoint_id}, token=self.endpoint, expect=200)
        self.push_broken()

    def git(self, *arguments):
        environment = dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", GIT_TERMINAL_PROMPT="0",
                           GIT_AUTHOR_NAME="Z", GIT_AUTHOR_EMAIL="z@example.org",
                           GIT_COMMITTER_NAME="Z", GIT_COMMITTER_EMAIL="z@example.org")
        return subprocess.run(["git", *arguments], env=environment, check=True, capture_output=True, text=True)

    def push_broken(self):
        """The API takes no invalid manifest; a push may, where the tenant says so."""
        self.call("updateTenant", body={"push_validation": "warn"}, token=self.admin, expect=200)
        clone = os.path.join(self.client.server.directory.name, "clone")
        url = f"http://x:{self.scoped['write:*']}@127.0.0.1:{self.client.server.port}/git/{self.tenant_id}/" \
              "job-manifests.git"
        url_read = url.replace(self.scoped["write:*"], self.scoped["admin:*"])
        self.git("clone", "--quiet", url_read, clone)
        path = os.path.join(clone, self.namespace)
        os.makedirs(path, exist_ok=True)
        with open(os.path.join(path, f"{MARK}-broken.yaml"), "w", encoding="utf-8") as file:
            file.write(broken_manifest(f"{MARK}-broken"))
        with open(os.path.join(path, f"{MARK}-garbage.yaml"), "w", encoding="utf-8") as file:
            file.write("a: [1, 2\n\tb: {")
        self.git("-C", clone, "add", ".")
        self.git("-C", clone, "commit", "--quiet", "-m", "Break things")
        self.git("-C", clone, "push", "--quiet", url_read, "HEAD:main")
        self.call("updateTenant", body={"push_validation": "reject"}, token=self.admin, expect=200)

    def check_in(self, **fields):
        return {"endpoint_id": self.endpoint_id, "job_name": self.job, "namespace": self.namespace,
                "status": "success", **fields}

    def runs(self):
        full = {"exit_code": 3, "duration": 12.5, "error_message": f"{MARK} disk full", "status": "failure",
                "client_run_id": "7b0c6a34-3f0e-4d0a-9a53-3b3c1c8f6c1e",
                "job_id": "0d3b8c4e-7d0c-5f3a-8a53-3b3c1c8f6c1e", "commit": "0123456789abcdef" * 2 + "01234567",
                "attempt": 2, "signal": 9, "output_head": f"{MARK} copying", "output_tail": f"{MARK} no space",
                "output_bytes": 200000, "trigger": "manual"}
        now = self.call("getEndpoint", {"endpoint_id": self.endpoint_id}, token=self.admin).json["created_at"]
        full.update(started_at=now, finished_at=now, scheduled_at=now)
        answer = self.call("checkIn", body=self.check_in(**full), token=self.endpoint, expect=201)
        self.run_id = answer.json["run_id"]
        again = self.call("checkIn", body=self.check_in(**full), token=self.endpoint, expect=201)
        if again.json["run_id"] != self.run_id:
            self.client.description.complain("the same client_run_id twice made two runs")
        self.call("checkIn", body=self.check_in(output=f"{MARK} done"), token=self.endpoint, expect=201)
