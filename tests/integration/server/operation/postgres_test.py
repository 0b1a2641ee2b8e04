#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup and restore with PostgreSQL."""

import os

from postgresserver import PostgresTest
from serverprocess import command, main


class Postgres(PostgresTest):
    def test_backup_and_restore(self):
        server = self.serve(environment=self.environment("one"))
        self.assertEqual(self.call("one", "user", "add", "ann", "--email", "a@example.org").returncode, 0)
        token = server.login()
        endpoint = server.enroll(token)
        for _ in range(3):
            self.assertEqual(server.check_in(endpoint)[0], 201)
        done = self.call("one", "check")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        cursor = server.request("GET", "/api/events?timeout=0", token)[1]["cursor"]
        file = self.path("backup.tar")
        done = self.call("one", "backup", file)
        self.assertEqual(done.returncode, 0, done.stderr)

        # A token that is revoked here stops at once too.
        made = server.request("POST", "/api/tokens", token, {"name": "t", "scopes": ["read:*"]})[1]
        self.assertEqual(server.request("GET", "/api/runs", made["token"])[0], 200)
        self.assertEqual(self.call("one", "token", "revoke", str(made["id"])).returncode, 0)
        self.assertEventually(lambda: server.request("GET", "/api/runs", made["token"])[0] == 401, 1)

        restored = self.path("restored")
        done = self.call("one", "restore", file, data=restored)
        self.assertEqual(done.returncode, 1)
        self.assertIn("is not empty", done.stderr)
        done = command("restore", file, "--data", restored)
        self.assertIn("with PostgreSQL", done.stderr)
        done = self.call("two", "restore", file, data=restored)
        self.assertEqual(done.returncode, 0, done.stderr)
        done = self.call("two", "check", data=restored)
        self.assertEqual(done.returncode, 0, done.stdout)
        again = self.serve(data=restored, environment=self.environment("two"))
        self.assertEqual(again.request("GET", "/api/runs", token)[1]["total"], 3)
        self.assertEqual(again.check_in(endpoint)[0], 201)
        self.assertTrue(again.request("GET", f"/api/events?since={cursor}&timeout=0", token)[1]["resync"])
        self.assertEqual(server.stop(), 0)

    def test_warns_of_a_password_that_all_can_see(self):
        url = self.environment("one")["CRONTOPUS_SERVER_DATABASE"]
        server = self.serve("--database", url)
        server.wait_for_log("CRONTOPUS_SERVER_DATABASE")
        self.assertNotIn("p%25", server.said())
        self.assertNotIn("CRONTOPUS_SERVER_DATABASE", self.serve(environment=self.environment("two")).said())

    def test_says_when_it_cannot_be_reached(self):
        done = command("run", "--data", self.data,
                       env={**os.environ, "CRONTOPUS_SERVER_DATABASE": f"postgresql://x:{'geheim'}@127.0.0.1:1/x"})
        self.assertEqual(done.returncode, 1)
        self.assertIn("127.0.0.1:1/x", done.stderr)
        self.assertNotIn("geheim", done.stderr)


main()
