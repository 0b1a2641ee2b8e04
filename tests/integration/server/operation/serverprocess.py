# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real crontopus-server in a directory of its own, and the requests that tests make to it."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

PROGRAM = sys.argv.pop(1)
PASSWORD = "correct horse battery"


def command(*arguments, stdin="", **more):
    """Runs a command to its end; text of stdout, stderr and the exit code are in what it gives."""
    return subprocess.run([PROGRAM, *arguments], input=stdin, text=True, capture_output=True, timeout=60, **more)


class Server:
    def __init__(self, data, *options, stdout=subprocess.PIPE, environment=None, port=0):
        self.data = data
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [PROGRAM, "run", "--data", data, "--listen", f"127.0.0.1:{port}", "--rate-limits", "off", *options],
            stdout=subprocess.DEVNULL if stdout is subprocess.PIPE else stdout, stderr=self.log,
            env={**os.environ, **(environment or {})})
        found = self.wait_for_log(r"Listening on (https?)://[^:]*:(\d+)")
        self.port = int(found.group(2))
        self.url = f"{found.group(1)}://127.0.0.1:{self.port}"

    def said(self):
        return os.pread(self.log.fileno(), 1 << 20, 0).decode()

    def wait_for_log(self, pattern, seconds=10):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = re.search(pattern, self.said())
            if found:
                return found
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError(f"no {pattern!r} in:\n{self.said()}")

    def signal(self, number):
        self.process.send_signal(number)

    def stop(self):
        """The exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(40)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def request(self, method, path, token=None, body=None, form=None):
        """Status and JSON of the answer."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        data = None
        if body is not None:
            data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
        if form is not None:
            data = urllib.parse.urlencode(form).encode()
        try:
            with urllib.request.urlopen(
                    urllib.request.Request(self.url + path, data, headers, method=method), timeout=60) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"null")

    def login(self, name="ann", password=PASSWORD):
        status, answer = self.request("POST", "/api/auth/login", form={"username": name, "password": password})
        assert status == 200, answer
        return answer["access_token"]

    def enroll(self, token, name="box"):
        status, answer = self.request("POST", "/api/endpoints/enroll", token, {"name": name})
        assert status == 201, answer
        return answer["endpoint_id"], answer["token"]

    def check_in(self, endpoint, job="backup", status="success"):
        return self.request("POST", "/api/runs/check-in", endpoint[1],
                            {"endpoint_id": endpoint[0], "job_name": job, "namespace": "default", "status": status,
                             "exit_code": 0, "duration": 1})


class ServerTest(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.scratch)
        self.data = self.path("data")

    def path(self, name):
        return os.path.join(self.scratch, name)

    def serve(self, *options, data=None, **more):
        server = Server(data or self.data, *options, **more)
        self.addCleanup(server.log.close)
        self.addCleanup(lambda: server.process.poll() is None and server.kill())
        return server

    def add_user(self, name="ann", *options, data=None):
        done = command("user", "add", name, "--email", f"{name}@example.org", "--data", data or self.data, *options,
                       stdin=PASSWORD + "\n")
        self.assertEqual(done.returncode, 0, done.stderr)

    def assertEventually(self, true, seconds=5, message=""):
        end = time.monotonic() + seconds
        while not true():
            self.assertLess(time.monotonic(), end, message)
            time.sleep(0.02)


def main():
    unittest.main(verbosity=2)
