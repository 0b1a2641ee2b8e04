# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examples of docs/api.md, run as they stand."""
import os
import re
import subprocess

from world import PASSWORD

DEFAULT = "http://127.0.0.1:8400"
# The reader has a machine enrolled by then; and curl must not hide a refusal.
BEFORE = """
set -euo pipefail
curl() { command curl --fail-with-body "$@"; }
"""
ENROLL = """
enrolled=$(command curl -sf $api/api/endpoints/enroll -H "Authorization: Bearer $token" \
    -H 'Content-Type: application/json' -d '{"name": "web-1"}')
endpoint_token=$(jq -r .token <<<"$enrolled")
"""


def run(client, path):
    """How many examples there were."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    complain = client.description.complain
    if DEFAULT not in text:
        complain(f"{path} does not name the default address {DEFAULT}")
    blocks = [block for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
              if "/ping/" not in block]
    script = BEFORE
    for number, block in enumerate(blocks):
        block = block.replace(DEFAULT, client.server.address).replace("timeout=30", "timeout=1")
        block = re.sub(r'"endpoint_id": \d+', '"endpoint_id": \'"$(jq .endpoint_id <<<"$enrolled")"\'', block)
        script += f"\necho '--- example {number + 1}' >&2\n{block}\n" + (ENROLL if number == 0 else "")
    where = client.server.directory.name
    ask = os.path.join(where, "askpass")
    with open(ask, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\ncase $1 in Username*) echo acme;; *) echo '{PASSWORD}';; esac\n")
    os.chmod(ask, 0o700)
    environment = dict(os.environ, GIT_ASKPASS=ask, GIT_CONFIG_GLOBAL="/dev/null", GIT_TERMINAL_PROMPT="0")
    done = subprocess.run(["bash", "-c", script], cwd=where, env=environment, capture_output=True, text=True,
                          timeout=120)
    if done.returncode != 0 or not os.path.isdir(os.path.join(where, "job-manifests", ".git")):
        complain(f"an example of {path} fails:\n{done.stderr[-2000:]}\n{done.stdout[-2000:]}")
    for operation in re.findall(r"`(?:GET|POST) (/api/[\w/-]+)`", text):
        if operation not in client.description.document["paths"]:
            complain(f"{path} names {operation}, which is not in the description")
    return len(blocks)
