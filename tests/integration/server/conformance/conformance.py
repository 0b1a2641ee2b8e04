#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the server what openapi.yaml and docs/api.md say?

usage: conformance.py crontopus-server openapi.yaml api.md
"""
import sys
import time

import documents
from api import Client, Server
from description import Description
from garbage import Garbage
from protocol import Limits, Protocol
from refusals import Refusals
from samples import Samples
from walk import Walk
from world import PASSWORD, World

# Documented, but nothing that a client does brings them about.
NOT_PROVOKED = {
    ("getHealth", 503): "needs a database that is gone",
}
# Properties of answers that have no value here.
NOT_FILLED = {
    ("JobDetail", "ping"): "of pinged jobs",
    ("Token", "last_used_at"): "written down once a minute",
}


def lacking(description):
    """What is promised and never came."""
    for operation in description.operations.values():
        for status in sorted(operation.statuses):
            seen = description.seen[operation.id, status]
            excused = (operation.id, status) in NOT_PROVOKED
            if not seen and not excused:
                description.complain(f"{operation} -> {status}: is documented and never answered")
            if seen and excused:
                description.complain(f"{operation} -> {status}: is answered, and needs no excuse")
    for field, filled in description.fields.items():
        if not filled and field not in NOT_FILLED:
            description.complain(f"{'.'.join(field)}: is documented and never had a value")
    for field in NOT_FILLED.keys() - description.fields.keys():
        description.complain(f"{'.'.join(field)}: is excused and not documented")


def end(client):
    server, complain = client.server, client.description.complain
    if not server.stop():
        complain("the server did not end well:\n" + server.said()[-2000:])
    log = server.said()
    for line in log.splitlines():
        if '"level":"error"' in line:
            complain(f"the server's log has an error: {line[:500]}")
    if any(secret in log for secret in client.secrets):
        complain("the server's log has a secret")


def main():
    program, openapi, docs = sys.argv[1:4]
    started = time.monotonic()
    description = Description(openapi)
    client = Client(Server(program, "--rate-limits", "off", "--registration", "open"), description)
    world = World(client)
    Walk(world).run()
    samples = Samples(world)
    for part in (Refusals(world, samples), Garbage(world, samples), Protocol(world, samples)):
        part.run()
        print(f"{time.monotonic() - started:5.1f} s: {type(part).__name__} checked {part.checked}", flush=True)
    print(f"{time.monotonic() - started:5.1f} s: {documents.run(client, docs)} examples of {docs}")
    end(client)

    closed = Client(Server(program, "--rate-limits", "off", "--registration", "closed"), description)
    closed.call("register", expect=403, body={"email": "a@example.org", "username": "acme", "password": PASSWORD})
    end(closed)

    limits = Limits(Client(Server(program, "--registration", "open"), description, limited=True))
    limits.run()
    print(f"{time.monotonic() - started:5.1f} s: Limits checked {limits.checked}")
    end(limits.client)

    lacking(description)
    print(f"{len(description.operations)} operations, {len(description.seen)} of their answers, "
          f"{len(description.fields)} properties, {sum(description.seen.values())} answers held, "
          f"{time.monotonic() - started:.0f} s, {len(description.problems)} problems")
    return 1 if description.problems else 0


if __name__ == "__main__":
    sys.exit(main())
