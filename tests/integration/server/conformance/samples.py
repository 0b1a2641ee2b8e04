# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For each operation a request of the world's: where it goes, what it says, and who may send it."""
import copy

from walk import ABSENT

PATHS = ("user_id", "token_id", "enrollment_token_id", "endpoint_id", "command_id", "run_id", "namespace",
         "job_name", "tenant_id", "platform")


class Samples:
    def __init__(self, world):
        self.world = world
        admin = world.admin
        token = world.call("createToken", body={"name": "zebra-kept", "scopes": ["read:runs"]}, token=admin,
                           expect=201)
        world.keep(token)
        command = world.call("createCommand", {"endpoint_id": world.endpoint_id}, body={"type": "sync-now"},
                             token=admin, expect=202)
        self.ids = {"user_id": world.users["user"], "token_id": token.json["id"],
                    "enrollment_token_id": world.enrollment_id, "endpoint_id": world.endpoint_id,
                    "command_id": command.json["command_id"], "run_id": world.run_id,
                    "namespace": world.namespace, "job_name": world.job, "tenant_id": "sleeper",
                    "platform": "linux"}

    def path(self, operation, **other):
        found = {name: other.get(name, self.ids[name]) for name in operation.names}
        if operation.id == "adoptJob" and not other:
            found.update(namespace="discovered", job_name="zebra-lost")
        if operation.path.startswith("/git/") and not other:
            found["tenant_id"] = self.world.tenant_id
        return found

    def absent(self, operation):
        """Nothing is there, so that whoever is let in changes nothing."""
        numbers = {name for name in operation.names if name.endswith("_id") and name != "tenant_id"}
        return self.path(operation, **{name: ABSENT if name in numbers else "absent" for name in operation.names
                                       if name != "platform"})

    def query(self, operation):
        return {"timeout": 0} if operation.id in ("pollEvents", "pollCommands") else {}

    def bodies(self, operation):
        """The examples, with the names of real things."""
        world = self.world
        for example in operation.examples:
            body = copy.deepcopy(example)
            if "endpoint_id" in body:
                body["endpoint_id"] = world.endpoint_id
            if "tenant" in body:
                body["tenant"] = world.tenant_id
            if operation.id == "triggerJob":
                body["endpoint_ids"] = [world.endpoint_id]
            if operation.id == "updateJob" and "manifest" in body:
                body["manifest"] = body["manifest"].replace("name: backup", f"name: {world.job}").replace(
                    "namespace: default", f"namespace: {world.namespace}")
            if operation.id == "assignJob":
                body = {"job_name": world.job, "namespace": world.namespace}
            yield body

    def schema(self, operation, body):
        """The choice that the body is one of."""
        for choice in operation.schema.get("oneOf", [operation.schema]):
            if set(choice.get("required", [])) <= set(body):
                if "manifest" in body:  # which stands alone
                    return {"properties": {"manifest": choice["properties"]["manifest"]}}
                return choice
        raise AssertionError(f"{operation} has an example of no schema")

    def sender(self, operation):
        world = self.world
        if "admin" in operation.access:
            return world.overseer
        if "user" in operation.access:
            return world.admin
        return world.endpoint if "endpoint" in operation.access else None
