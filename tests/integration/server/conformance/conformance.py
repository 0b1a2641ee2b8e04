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
from requests import Requests
from walk import Walk
from world import World

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


def ended_well(server, description):
    for line in server.said().splitlines():
        if '"level":"error"' in line:
            description.complain(f"the server's log has an error: {line[:500]}")
    if not server.stop():
        description.complain("the server did not end well:\n" + server.said()[-2000:])


def main():
    program, openapi, docs = sys.argv[1:4]
    started = time.monotonic()
    description = Description(openapi)
    server = Server(program, "--rate-limits", "off", "--registration", "open")
    client = Client(server, description)
    world = World(client)
    Walk(world).run()
    requests = Requests(world)
    for part in (Refusals(world, requests), Garbage(world, requests), Protocol(world, requests)):
        part.run()
        print(f"{time.monotonic() - started:5.1f} s: {type(part).__name__} checked {part.checked}", flush=True)
    print(f"{time.monotonic() - started:5.1f} s: {documents.run(client, docs)} examples of {docs}")
    ended_well(server, description)

    closed = Server(program, "--rate-limits", "off", "--registration", "closed")
    Client(closed, description).call("register", expect=403, body={
        "email": "a@example.org", "username": "acme", "password": "correct horse battery"})
    ended_well(closed, description)

    limited = Server(program, "--registration", "open")
    limits = Limits(Client(limited, description, limited=True))
    limits.run()
    print(f"{time.monotonic() - started:5.1f} s: Limits checked {limits.checked}")
    ended_well(limited, description)

    lacking(description)
    print(f"{len(description.operations)} operations, {len(description.seen)} of their answers, "
          f"{len(description.fields)} properties, {sum(description.seen.values())} answers held, "
          f"{time.monotonic() - started:.0f} s, {len(description.problems)} problems")
    return 1 if description.problems else 0


if __name__ == "__main__":
    sys.exit(main())
