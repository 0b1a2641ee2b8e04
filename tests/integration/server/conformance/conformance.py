#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the server what openapi.yaml and docs/api.md say?

usage: conformance.py crontopus-server openapi.yaml api.md
"""
import sys
import time

from api import Client, Server
from description import Description
from garbage import Garbage
from refusals import Refusals
from requests import Requests
from walk import Walk
from world import World


def main():
    program, openapi, docs = sys.argv[1:4]
    started = time.monotonic()
    description = Description(openapi)
    server = Server(program, "--rate-limits", "off", "--registration", "open")
    client = Client(server, description)
    try:
        world = World(client)
        Walk(world).run()
        requests = Requests(world)
        refusals = Refusals(world, requests)
        refusals.run()
        print(f"{refusals.checked} refusals", flush=True)
        garbage = Garbage(world, requests)
        garbage.run()
        print(f"{garbage.checked} pieces of garbage", flush=True)
    finally:
        for line in server.said().splitlines():
            if '"error"' in line:
                print(line)
    print(f"{client.requests} requests, {len(description.seen)} answers, {time.monotonic() - started:.0f} s")
    if not server.stop():
        description.complain("the server did not end well:\n" + server.said()[-2000:])
    return 1 if description.problems else 0


if __name__ == "__main__":
    sys.exit(main())
