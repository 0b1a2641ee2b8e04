#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real git clients at the real server: too much, at once, and beside repairs of the repository."""

import os
import subprocess
import threading

from serverprocess import PASSWORD, ServerTest, main

MANIFEST = """apiVersion: v1
kind: Job
metadata: {{name: {0}}}
spec: {{schedule: "0 2 * * *", command: "true"}}
"""


class GitLimits(ServerTest):
    def setUp(self):
        super().setUp()
        self.server = self.serve()
        self.add_user()
        self.token = self.server.login()
        self.url = f"http://ann:{PASSWORD.replace(' ', '%20')}@127.0.0.1:{self.server.port}/git/ann/job-manifests.git"
        self.bare = os.path.join(self.data, "repositories", "ann.git")

    def git(self, where, *arguments, fails=False):
        done = subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "-C", where, *arguments], text=True,
                              capture_output=True, timeout=120, env={**os.environ, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"})
        self.assertEqual(done.returncode != 0, fails, done.stderr)
        return done.stdout + done.stderr

    def clone(self, name):
        where = self.path(name)
        self.git(self.scratch, "clone", "-q", self.url, where)
        return where

    def commit(self, where, path, content):
        os.makedirs(os.path.dirname(os.path.join(where, path)), exist_ok=True)
        with open(os.path.join(where, path), "wb") as file:
            file.write(content)
        self.git(where, "add", "-A")
        self.git(where, "commit", "-q", "-m", path)

    def resident(self):
        with open(f"/proc/{self.server.process.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

    def files(self):
        return sum(len(files) for _, _, files in os.walk(self.bare))

    def test_200_megabytes_are_refused_cleanly(self):
        where = self.clone("big")
        files = self.files()
        self.commit(where, "default/big.bin", os.urandom(200_000_000))
        said = self.git(where, "push", fails=True)
        self.assertNotIn("Traceback", said)
        self.assertRegex(said, r"(?i)too large|413|at most|too much|exceeds")
        self.assertLess(self.resident(), 300_000, "the server keeps the whole push in memory")
        self.assertEqual(self.files(), files, "something was left behind")
        self.git(self.bare, "fsck", "--strict")
        # It goes on, also for this client.
        self.git(where, "reset", "-q", "--hard", "HEAD~1")
        self.commit(where, "default/small.yaml", MANIFEST.format("small").encode())
        self.git(where, "push", "-q")

    def test_of_two_racing_pushes_one_wins(self):
        places = [self.clone(name) for name in ("one", "two")]
        for place, name in zip(places, ("a", "b")):
            self.commit(place, f"default/{name}.yaml", MANIFEST.format(name).encode())
        outcomes = []

        def push(place):
            done = subprocess.run(["git", "-C", place, "push"], text=True, capture_output=True, timeout=60,
                                  env={**os.environ, "LC_ALL": "C"})
            outcomes.append((done.returncode, done.stderr, place))

        threads = [threading.Thread(target=push, args=(place,)) for place in places]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sorted(code for code, _, _ in outcomes), [0, 1], outcomes)
        _, said, loser = next(outcome for outcome in outcomes if outcome[0] != 0)
        self.assertRegex(said, "rejected|failed to push")
        self.git(loser, "pull", "-q", "--rebase")
        self.git(loser, "push", "-q")
        self.assertEqual(self.server.request("GET", "/api/jobs", self.token)[1]["count"], 2)

    def test_jobs_are_made_while_somebody_repacks(self):
        self.make_jobs_beside("repack", "-adq")

    def test_jobs_are_made_while_somebody_collects_garbage(self):
        self.make_jobs_beside("gc", "--quiet")

    def make_jobs_beside(self, *tidy):
        stop = threading.Event()

        def repack():
            while not stop.is_set():
                subprocess.run(["git", "-c", "safe.directory=*", "-C", self.bare, *tidy], check=False, capture_output=True)

        thread = threading.Thread(target=repack)
        thread.start()
        try:
            for number in range(60):
                status, answer = self.server.request("POST", "/api/jobs", self.token,
                                                     {"manifest": MANIFEST.format(f"job-{number}"), "namespace": "default"})
                self.assertEqual(status, 201, answer)
                self.assertEqual(self.server.request("GET", "/api/jobs", self.token)[0], 200)
        finally:
            stop.set()
            thread.join()
        self.assertEqual(self.server.request("GET", "/api/jobs", self.token)[1]["count"], 60)
        self.git(self.bare, "fsck", "--strict")


main()
