#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup of a server that works, restore, and check, on the real program."""

import os
import re
import shutil
import sqlite3
import subprocess
import tarfile
import threading
import time

from serverprocess import PROGRAM, ServerTest, command, main


class Backup(ServerTest):
    def setUp(self):
        super().setUp()
        self.file = self.path("backup.tar")
        self.restored = self.path("restored")

    def filled(self):
        server = self.serve()
        self.add_user()
        token = server.login()
        endpoint = server.enroll(token)
        self.job(server, token, "backup")
        self.assertEqual(server.check_in(endpoint)[0], 201)
        return server, token, endpoint

    def job(self, server, token, name, code=201):
        status, answer = server.request("POST", "/api/jobs", token, {
            "name": name, "namespace": "default", "schedule": "0 2 * * *", "command": "true"})
        self.assertEqual(status, code, answer)

    def good(self, *arguments):
        done = command(*arguments)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done

    def refused(self, *arguments, says):
        done = command(*arguments)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn(says, done.stderr)

    def backup(self, *more):
        return self.good("backup", self.file, "--data", self.data, *more)

    def restore(self):
        return self.good("restore", self.file, "--data", self.restored)

    def test_of_a_running_server(self):
        server, token, endpoint = self.filled()
        cursor = server.request("GET", "/api/events?timeout=0", token)[1]["cursor"]
        self.backup()
        self.assertEqual(os.stat(self.file).st_mode & 0o777, 0o600)
        self.assertEqual(sorted(os.listdir(self.scratch)), ["backup.tar", "data"])
        with tarfile.open(self.file) as archive:  # an ordinary one
            self.assertIn("repositories/ann.git/HEAD", archive.getnames())
        server.check_in(endpoint)
        server.stop()

        self.restore()
        self.good("check", "--data", self.restored)
        again = self.serve(data=self.restored)
        self.assertEqual(again.request("GET", "/api/runs", token)[1]["total"], 1)
        self.assertEqual(again.request("GET", "/api/jobs", token)[1]["count"], 1)
        self.job(again, token, "another")
        self.assertEqual(again.check_in(endpoint)[0], 201)
        events = again.request("GET", f"/api/events?since={cursor}&timeout=0", token)[1]
        self.assertTrue(events["resync"], "a cursor of before names other events now")
        clone = subprocess.run(["git", "-c", "credential.helper=", "clone", "-q",
                                again.url.replace("://", "://ann:correct%20horse%20battery@") +
                                "/git/ann/job-manifests.git", self.path("clone")], capture_output=True, text=True)
        self.assertEqual(clone.returncode, 0, clone.stderr)
        self.assertTrue(os.path.exists(self.path("clone/default/another.yaml")))

    def test_everything_that_refs_name_is_there_whatever_goes_on(self):
        server, token, endpoint = self.filled()
        repository = self.data + "/repositories/ann.git"
        # Objects that no ref names, so that a copy takes long enough for others to come in between.
        for number in range(4000):
            with open(self.path("blob"), "a") as file:
                file.write(f"blob\ndata {len(str(number))}\n{number}\n")
        with open(self.path("blob")) as file:
            subprocess.run(["git", "-C", repository, "-c", "fastimport.unpackLimit=100000", "fast-import", "--quiet"],
                           stdin=file, check=True)
        stopping = threading.Event()

        committed = []

        def work():
            while not stopping.is_set():
                job = {"name": f"job-{len(committed)}", "namespace": "default", "schedule": "0 2 * * *", "command": "true"}
                if server.request("POST", "/api/jobs", token, job)[0] == 201:
                    committed.append(job)
                server.check_in(endpoint)

        def repack():
            while not stopping.is_set():
                subprocess.run(["git", "-C", repository, "repack", "-q", "-a", "-d"], capture_output=True)
                subprocess.run(["git", "-C", repository, "pack-refs", "--all"], capture_output=True)
                time.sleep(0.02)

        threads = [threading.Thread(target=work), threading.Thread(target=repack)]
        for thread in threads:
            thread.start()
        try:
            for round in range(5):
                time.sleep(0.3)
                self.backup("--force")
                data = self.path(f"restored-{round}")
                self.good("restore", self.file, "--data", data)
                self.good("check", "--data", data)
                fsck = subprocess.run(["git", "-C", data + "/repositories/ann.git", "fsck", "--full", "--strict"],
                                      capture_output=True, text=True)
                self.assertEqual(fsck.returncode, 0, fsck.stderr)
                self.assertNotIn("missing", fsck.stdout)
        finally:
            stopping.set()
            for thread in threads:
                thread.join()
        self.assertGreater(len(committed), 20)

    def test_overwrites_only_when_told(self):
        self.filled()
        with open(self.file, "w") as file:
            file.write("precious")
        self.refused("backup", self.file, "--data", self.data, says="--force")
        with open(self.file) as file:
            self.assertEqual(file.read(), "precious")
        self.backup("--force")
        self.restore()

    def test_says_what_cannot_be_backed_up(self):
        self.refused("backup", self.file, "--data", self.path("none"), says="--data")
        self.assertEqual(os.listdir(self.scratch), [])
        self.filled()
        self.refused("backup", "/nowhere/backup.tar", "--data", self.data, says="/nowhere")
        with sqlite3.connect(self.data + "/server.db") as database:
            database.execute("INSERT INTO schema_version VALUES (999)")
        self.refused("backup", self.file, "--data", self.data, says="newer version")

    def test_restores_into_nothing_else(self):
        server, *_ = self.filled()
        self.backup()
        self.refused("restore", self.file, "--data", self.data, says="works on")
        server.stop()
        self.refused("restore", self.file, "--data", self.data, says="is not empty")
        os.makedirs(self.restored)
        with open(self.restored + "/mine", "w"):
            pass
        self.refused("restore", self.file, "--data", self.restored, says="there is mine")
        self.assertEqual(sorted(os.listdir(self.restored)), ["mine", "server.lock"])

    def test_refuses_damaged_backups(self):
        self.filled()
        self.backup()
        with open(self.file, "rb") as file:
            whole = file.read()

        def refuse(content, says):
            with open(self.file, "wb") as file:
                file.write(content)
            self.refused("restore", self.file, "--data", self.restored, says=says)
            self.assertEqual(os.listdir(self.restored), ["server.lock"])

        for size in 0, 100, 512, 5000, len(whole) // 2, len(whole) - 2000:
            refuse(whole[:size], "damaged or ends early")
        flipped = bytearray(whole)
        flipped[len(whole) // 2] ^= 1
        refuse(bytes(flipped), "damaged or ends early")
        refuse(os.urandom(100000), "damaged or ends early")
        newer, replaced = re.subn(rb'"schema": \d', b'"schema": 9', whole)
        self.assertEqual(replaced, 1)
        refuse(newer, "newer version")
        refuse(whole.replace(b'"database": "sqlite"', b'"database": "sqlot!"'), "server with")

    def test_hostile_archives_write_nothing_elsewhere(self):
        self.filled()
        self.backup()
        for name in ("../escaped", "repositories/../../escaped", "/tmp/escaped-by-restore", "server.db",
                     "repositories/ann.git/hooks/post-receive", "repositories/..git/HEAD"):
            shutil.rmtree(self.path("evil"), ignore_errors=True)
            with tarfile.open(self.file) as archive, tarfile.open(self.path("evil.tar"), "w",
                                                                  format=tarfile.GNU_FORMAT) as evil:
                for index, member in enumerate(archive.getmembers()):
                    if index == 1:
                        extra = tarfile.TarInfo(name)
                        evil.addfile(extra)
                    evil.addfile(member, archive.extractfile(member))
            done = command("restore", self.path("evil.tar"), "--data", self.path("evil"))
            self.assertEqual(done.returncode, 1, name)
            self.assertEqual(os.listdir(self.path("evil")), ["server.lock"], name)
        self.assertFalse(os.path.exists(self.path("escaped")))
        self.assertFalse(os.path.exists("/tmp/escaped-by-restore"))

    def test_tells_how_far_it_is(self):
        self.good("init", "--data", self.data)
        with sqlite3.connect(self.data + "/server.db") as database:
            database.execute("CREATE TABLE filler (data BLOB)")
            for _ in range(40):
                database.execute("INSERT INTO filler VALUES (randomblob(10000000))")
        done = self.backup()
        self.assertRegex(done.stderr, r"(Database|Archive) … .*1 s")

    def test_an_end_in_between_leaves_nothing(self):
        self.test_tells_how_far_it_is()
        os.remove(self.file)
        process = subprocess.Popen([PROGRAM, "backup", self.file, "--data", self.data])
        time.sleep(0.4)
        process.terminate()
        self.assertEqual(process.wait(), 1)
        self.assertEqual(sorted(os.listdir(self.scratch)), ["data"])


class Check(ServerTest):
    def setUp(self):
        super().setUp()
        server = self.serve()
        self.add_user()
        endpoint = server.enroll(server.login())
        server.check_in(endpoint)
        server.stop()
        self.good()

    def good(self):
        done = command("check", "--data", self.data)
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertNotIn("PROBLEM", done.stdout)
        return done.stdout

    def problem(self, *says):
        done = command("check", "--data", self.data)
        self.assertEqual(done.returncode, 1, done.stdout)
        for text in says:
            self.assertIn(text, done.stdout)
        self.assertIn("Problems: 1\n", done.stdout)
        self.assertRegex(done.stdout, r"PROBLEM  .*\n         \S", "with the way out")

    def change(self, sql):
        with sqlite3.connect(self.data + "/server.db") as database:
            database.execute(sql)

    def test_modes(self):
        os.chmod(self.data, 0o755)
        self.problem("mode 0755", f"chmod 0700 {self.data}")
        os.chmod(self.data, 0o700)
        os.chmod(self.data + "/server.db", 0o640)
        self.problem("mode 0640")

    def test_hooks(self):
        os.chmod(self.data + "/hooks/pre-receive", 0o600)
        self.problem("pre-receive cannot be run")

    def test_counts(self):
        self.change("UPDATE run_counts SET runs = runs + 1 WHERE day >= 0")
        self.problem("1 counts of runs")
        self.change("UPDATE run_counts SET runs = runs - 1 WHERE day >= 0")
        self.change("DELETE FROM runs")
        self.problem("2 counts of runs")

    def test_references(self):
        self.change("UPDATE users SET tenant_id = 99")
        self.problem("`users` refer to rows of `tenants`")

    def test_damaged_database(self):
        with open(self.data + "/server.db", "r+b") as file:
            file.seek(4096 * 8)
            file.write(os.urandom(4096 * 6))
        done = command("check", "--data", self.data)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("restore FILE", done.stdout)

    def test_schema(self):
        self.change("INSERT INTO schema_version VALUES (99)")
        self.problem("newer version", "Update this server")

    def test_repositories(self):
        repository = self.data + "/repositories/ann.git"
        os.rename(repository, repository + "-away")
        self.problem("Repository of ann")
        os.rename(repository + "-away", repository)
        with open(repository + "/refs/heads/main", "w") as file:
            file.write("0123456789012345678901234567890123456789\n")
        self.problem("Repository of ann")

    def test_invalid_manifests_are_a_note(self):
        clone = self.path("clone")
        subprocess.run(["git", "clone", "-q", self.data + "/repositories/ann.git", clone], check=True)
        with open(clone + "/default/broken.yaml", "w") as file:
            file.write("kind: Job\n")
        subprocess.run("git add . && git -c user.name=a -c user.email=a@b commit -qm x && "
                       "git -c core.hooksPath=/dev/null push -q", shell=True, cwd=clone, check=True)
        self.assertIn("note     Repository of ann: 1 of 1 manifests are invalid", self.good())

    def test_nothing_there(self):
        done = command("check", "--data", self.path("none"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("crontopus-server init", done.stdout)
        self.assertFalse(os.path.exists(self.path("none")))


main()
