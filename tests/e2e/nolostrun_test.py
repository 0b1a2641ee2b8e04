#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No run is lost: real agents and a real server, killed and cut from each other at random while jobs run.

Each job is started as cron would start it, by its own line of the crontab. In the end the server must have every run
that finished, once, with its outcome and output. Only crontab(1) is another one, that keeps a file for each agent.

Usage: nolostrun_test.py BINARIES [--seconds N] [--seed N] [--agents N]
"""

import argparse
import collections
import json
import os
import random
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

PASSWORD = "correct horse battery"
CRONTAB = """#!/bin/sh
case $1 in
-l) cat "$CRONTAB_FILE" 2>/dev/null || { echo "no crontab for me" >&2; exit 1; } ;;
-) cat >"$CRONTAB_FILE.new" && mv "$CRONTAB_FILE.new" "$CRONTAB_FILE" ;;
-r) rm -f "$CRONTAB_FILE" ;;
*) cat "$1" >"$CRONTAB_FILE.new" && mv "$CRONTAB_FILE.new" "$CRONTAB_FILE" ;;
esac
"""


class Network:
    """A way from agents to the server that can be cut: what is on it then is lost. Or it breaks within each answer:
    the server has done what it was asked for, and nobody learns of it."""

    def __init__(self, target):
        self.target, self.open, self.pairs, self.lock = target, True, set(), threading.Lock()
        self.answer_bytes, self.broken = None, 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            near, _ = self.listener.accept()
            try:
                if not self.open:
                    raise OSError
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                near.close()
                continue
            with self.lock:
                self.pairs.add((near, far))
            threading.Thread(target=self.carry, args=(near, far), daemon=True).start()

    def carry(self, near, far):
        try:
            while True:
                for ready in select.select([near, far], [], [])[0]:
                    data = ready.recv(65536)
                    if not data:
                        return
                    if ready is far and self.answer_bytes is not None:
                        self.broken += 1
                        near.sendall(data[:self.answer_bytes])
                        return
                    (far if ready is near else near).sendall(data)
        except (OSError, ValueError):
            pass
        finally:
            with self.lock:
                self.pairs.discard((near, far))
            near.close()
            far.close()

    def cut(self):
        self.open = False
        with self.lock:
            pairs = list(self.pairs)
        for near, far in pairs:
            for end in (near, far):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def mend(self):
        self.open = True


class Program:
    """One that is started again after each kill."""

    def __init__(self, arguments, log, environment=None):
        self.arguments, self.log, self.process = arguments, log, None
        self.environment = {**os.environ, **(environment or {})}

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.arguments, stdout=subprocess.DEVNULL, stderr=log, env=self.environment)

    def kill(self):
        self.process.kill()
        self.process.wait()


class World:
    def __init__(self, binaries, agents, scratch):
        self.binaries, self.scratch = binaries, scratch
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.network = Network(self.port)
        data = os.path.join(scratch, "data")
        self.server = Program([self.tool("crontopus-server"), "run", "--data", data, "--listen", f"127.0.0.1:{self.port}",
                               "--rate-limits", "off", "--access-log", "off",
                               "--public-url", f"http://127.0.0.1:{self.network.port}"],
                              os.path.join(scratch, "server.log"))
        self.server.start()
        self.wait_until(lambda: self.ask("GET", "/health"), 20)
        subprocess.run([self.tool("crontopus-server"), "user", "add", "ann", "--email", "a@example.org", "--data", data],
                       input=PASSWORD + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
        self.token = None
        self.token = self.ask("POST", "/api/auth/login", {"username": "ann", "password": PASSWORD})["access_token"]
        self.ask("POST", "/api/jobs", {"namespace": "load", "manifest": (
            "apiVersion: v1\nkind: Job\nmetadata: {name: work}\nspec:\n  schedule: \"0 0 1 1 *\"\n  timezone: UTC\n"
            "  command: 'echo \"token=$TOKEN\"; exit $CODE'\n")})
        tools = os.path.join(scratch, "tools")
        os.mkdir(tools)
        with open(os.path.join(tools, "crontab"), "w") as file:
            file.write(CRONTAB)
        os.chmod(file.name, 0o755)
        self.agents = [self.make_agent(number, tools) for number in range(agents)]

    def tool(self, name):
        return os.path.join(self.binaries, name)

    def make_agent(self, number, tools):
        home = os.path.join(self.scratch, f"agent-{number}")
        os.makedirs(os.path.join(home, "state"), mode=0o700)
        config = os.path.join(home, "agent.yaml")
        invitation = self.ask("POST", "/api/enrollment-tokens", {"name": "load", "max_uses": 1})["token"]
        with open(config, "w") as file:
            file.write(f"agent: {{name: box-{number}, state_dir: '{home}/state'}}\n"
                       f"backend: {{api_url: 'http://127.0.0.1:{self.network.port}', enrollment_token: {invitation}}}\n"
                       "git: {sync_interval: 5}\n")
        os.chmod(config, 0o600)
        with open(os.path.join(home, "state", "machine-id"), "w") as file:
            file.write(f"machine-{number}\n")  # else they would all be one
        environment = {"CRONTAB_FILE": os.path.join(home, "crontab"), "PATH": tools + ":" + os.environ["PATH"]}
        agent = Program([self.tool("crontopus-agent"), "run", "--config", config], os.path.join(home, "log"), environment)
        agent.home = home
        agent.start()
        return agent

    def ask(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode())
        request.add_header("Content-Type", "application/json")
        if getattr(self, "token", None):
            request.add_header("Authorization", "Bearer " + self.token)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())

    def wait_until(self, true, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if true():
                    return True
            except OSError:
                pass
            time.sleep(0.1)
        return False

    def command(self, agent):
        """What cron would start."""
        try:
            with open(os.path.join(agent.home, "crontab")) as file:
                found = re.search(r"^(?:\S+ ){5}(.*) # CRONTOPUS:load/work$", file.read(), re.M)
            return found and found.group(1)
        except OSError:
            return None

    def stored(self):
        runs, page = [], 1
        while True:
            answer = self.ask("GET", f"/api/runs?page_size=1000&page={page}")["runs"]
            runs += answer
            if len(answer) < 1000:
                return runs
            page += 1


def work(world, agent, choose, finished, stop):
    number = 0
    while not stop.is_set():
        number += 1
        token, code = f"{os.path.basename(agent.home)}-{number}", choose.choice([0, 0, 0, 3])
        done = subprocess.run(["/bin/sh", "-c", world.command(agent)], check=False, capture_output=True,
                              env={**os.environ, "TOKEN": token, "CODE": str(code)})
        if done.returncode != code:
            sys.exit(f"the run {token} ended with {done.returncode}: {done.stderr.decode()}")
        finished[token] = code
        time.sleep(choose.uniform(0, 0.1))


def disturb(world, choose, end):
    counts = collections.Counter()
    while time.monotonic() < end:
        time.sleep(choose.uniform(0.2, 2))
        what = choose.choice(["server", "agent", "network", "answers"])
        counts[what] += 1
        if what == "network":
            world.network.cut()
            time.sleep(choose.uniform(0.1, 2))
            world.network.mend()
        elif what == "answers":
            world.network.answer_bytes = choose.choice([0, 1, 20, 100])
            time.sleep(choose.uniform(0.5, 2))
            world.network.answer_bytes = None
        else:
            victim = world.server if what == "server" else choose.choice(world.agents)
            victim.kill()
            time.sleep(choose.uniform(0, 1))
            victim.start()
    return counts


def judge(world, finished):
    """What is wrong, in words."""
    outputs, problems = collections.Counter(), []
    for run in world.stored():
        whole = world.ask("GET", f"/api/runs/{run['id']}")
        token = (whole["output"] or "").strip().removeprefix("token=")
        outputs[token] += 1
        expected = {0: "success", 3: "failure"}.get(finished.get(token))
        if whole["status"] != expected:
            problems.append(f"{token or run['id']}: {whole['status']} instead of {expected}")
    problems += [f"{token} is missing" for token in finished if token not in outputs]
    problems += [f"{token} is there {times} times" for token, times in outputs.items() if times > 1]
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries")
    parser.add_argument("--seconds", type=float, default=25)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--agents", type=int, default=3)
    options = parser.parse_args()
    print("seed", options.seed, flush=True)
    choose = random.Random(options.seed)
    scratch = tempfile.mkdtemp()
    world = World(options.binaries, options.agents, scratch)
    programs = [world.server, *world.agents]
    failed = True
    try:
        if not world.wait_until(lambda: all(world.command(agent) for agent in world.agents), 30):
            sys.exit("the agents have not scheduled the job")
        finished, stop = {}, threading.Event()
        workers = [threading.Thread(target=work, args=(world, agent, random.Random(choose.random()), finished, stop))
                   for agent in world.agents for _ in range(1)]
        for worker in workers:
            worker.start()
        counts = disturb(world, choose, time.monotonic() + options.seconds)
        stop.set()
        for worker in workers:
            worker.join()
        print(f"{len(finished)} runs; killed or cut: {dict(counts)}, {world.network.broken} answers broken", flush=True)
        begin = time.monotonic()
        # A pause after many failures is up to five minutes.
        world.wait_until(lambda: len(world.stored()) >= len(finished) and
                         all(run["status"] != "running" for run in world.stored()), 400)
        print(f"delivered {time.monotonic() - begin:.1f} s after the last disturbance", flush=True)
        problems = judge(world, finished)
        for problem in problems[:20]:
            print(problem)
        failed = bool(problems) or not finished
    finally:
        for program in programs:
            program.process.send_signal(signal.SIGTERM)
        for program in programs:
            program.process.wait(30)
        if failed:
            print("what they said is in", scratch)
        else:
            shutil.rmtree(scratch)
    sys.exit(1 if failed else 0)


main()
