# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PostgreSQL, started for a test on a free port of its own."""

import glob
import os
import pwd
import socket
import subprocess
import sys

from serverprocess import PASSWORD, ServerTest, command

BINARIES = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
if not BINARIES:
    print("PostgreSQL is not installed")
    sys.exit(77)
SECRET = "p%w:/@d"


class PostgresTest(ServerTest):
    def setUp(self):
        super().setUp()
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
        cluster = self.path("cluster")
        os.mkdir(cluster)
        os.chmod(self.scratch, 0o755)
        # PostgreSQL does not run as root.
        user = None
        if os.geteuid() == 0:
            user = "postgres"
            os.chown(cluster, pwd.getpwnam(user).pw_uid, pwd.getpwnam(user).pw_gid)
        password = self.path("password")
        with open(password, "w") as file:
            file.write(SECRET)

        def run(program, *arguments):
            subprocess.run([os.path.join(BINARIES[-1], program), "-D", cluster, *arguments], user=user, check=True,
                           stdout=subprocess.DEVNULL, cwd="/")

        run("initdb", "-A", "scram-sha-256", "-U", "crontopus", f"--pwfile={password}", "--no-sync")
        self.run_program = run
        self.start_database()
        self.addCleanup(self.stop_database)
        self.make("one")
        self.make("two")

    def start_database(self):
        self.run_program("pg_ctl", "-w", "-l", "/dev/null", "-o", f"-p {self.port} -k '' -c fsync=off", "start")

    def stop_database(self):
        """As a crash does."""
        self.run_program("pg_ctl", "-m", "immediate", "stop")

    def make(self, name):
        subprocess.run(["createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "crontopus", name], check=True,
                       env={**os.environ, "PGPASSWORD": SECRET})

    def environment(self, name):
        url = f"postgresql://crontopus:p%25w%3A%2F%40d@127.0.0.1:{self.port}/{name}"
        return {**os.environ, "CRONTOPUS_SERVER_DATABASE": url}

    def call(self, database, *arguments, data=None):
        done = command(*arguments, "--data", data or self.data, env=self.environment(database), stdin=PASSWORD)
        self.assertNotIn("p%", done.stdout + done.stderr)
        return done
