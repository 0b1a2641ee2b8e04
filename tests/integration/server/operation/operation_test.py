#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting, signals, TLS, accounts and mistakes, on the real program."""

import json
import os
import pty
import resource
import select
import signal
import socket
import sqlite3
import subprocess
import threading
import time

from serverprocess import PASSWORD, PROGRAM, ServerTest, command, main


def on_terminal(arguments, answers, until=None, seconds=15):
    """What a program shows on a terminal. Each answer is typed once its prompt is there; ends with the program, or
    by SIGINT once `until` was shown."""
    pid, master = pty.fork()
    if pid == 0:
        os.execv(arguments[0], arguments)
    shown, waiting, end = "", list(answers), time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([master], [], [], 0.1)[0]:
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part.decode()
        if waiting and waiting[0][0] in shown:
            prompt, text = waiting.pop(0)
            os.write(master, text.encode() + b"\n")
        if until and until in shown:
            until = None
            os.kill(pid, signal.SIGINT)
    os.close(master)
    _, status = os.waitpid(pid, 0)
    return shown, os.waitstatus_to_exitcode(status)


class Start(ServerTest):
    def test_tells_programs_what_is_next_as_json(self):
        server = self.serve()
        server.wait_for_log("user add .* NAME")
        lines = [json.loads(line) for line in server.said().splitlines()]
        self.assertIn(f"crontopus-server user add --data {self.data} NAME", lines[1]["message"])
        self.add_user()
        self.assertEqual(server.stop(), 0)
        again = self.serve()
        again.login()
        self.assertNotIn("user add", again.said())

    def test_tells_people_what_is_next_in_sentences(self):
        shown, code = on_terminal([PROGRAM, "run", "--data", self.data, "--listen", "127.0.0.1:0"], [],
                                  until="Ctrl+C ends")
        self.assertEqual(code, 0, shown)
        self.assertIn("Listening on http://127.0.0.1:", shown)
        self.assertIn(f"\n    crontopus-server user add --data {self.data} NAME --email", shown.replace("\r", ""))
        self.assertIn("Stopping", shown)
        self.assertNotIn('{"', shown)

    def test_the_command_that_it_prints_works_whatever_the_path(self):
        data = self.path("it's #1 %41")
        server = self.serve(data=data)
        server.wait_for_log(r"with: .*\n")
        line = json.loads(server.said().splitlines()[1])["message"].split("with: ")[1]
        line = line.replace("crontopus-server", PROGRAM, 1).replace("NAME@EXAMPLE.ORG", "a@example.org")
        done = subprocess.run(["sh", "-c", line.replace("NAME", "ann")], input=PASSWORD, text=True)
        self.assertEqual(done.returncode, 0)
        server.login()
        self.assertIn("server.db", os.listdir(data))

    def test_a_linked_directory_will_do(self):
        os.mkdir(self.path("real"), 0o700)
        os.symlink(self.path("real"), self.data)
        server = self.serve()
        self.add_user()
        self.assertEqual(server.request("GET", "/api/jobs", server.login())[0], 200)

    def test_files_are_for_their_user_alone(self):
        server = self.serve()
        self.add_user()
        server.login()
        for directory, _, files in os.walk(self.data):
            self.assertEqual(os.stat(directory).st_mode & 0o077, 0, directory)
            for name in files:
                path = os.path.join(directory, name)
                self.assertEqual(os.stat(path).st_mode & 0o077, 0, path)

    def test_defaults_file_environment_flags(self):
        config = self.path("server.yaml")

        def registration(*flags, environment=None):
            server = self.serve(*flags, data=self.path("order"), environment=environment)
            answer = server.request("GET", "/health")[1]["registration"]
            server.stop()
            return answer

        registration()
        self.add_user(data=self.path("order"))
        self.assertEqual(registration(), "closed")
        with open(config, "w") as file:
            file.write("registration: open\n")
        self.assertEqual(registration("--config", config), "open")
        self.assertEqual(registration(environment={"CRONTOPUS_SERVER_CONFIG": config}), "open")
        closed = {"CRONTOPUS_SERVER_REGISTRATION": "closed"}
        self.assertEqual(registration("--config", config, environment=closed), "closed")
        self.assertEqual(registration("--registration", "open", environment=closed), "open")
        self.assertEqual(registration("--set", "registration=open", environment=closed), "open")


class Mistakes(ServerTest):
    def refused(self, *arguments, says, code=1):
        done = command(*arguments)
        self.assertEqual(done.returncode, code, done.stderr)
        for text in [says] if isinstance(says, str) else says:
            self.assertIn(text, done.stderr)
        self.assertEqual(done.stdout, "")

    def test_port_taken(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            self.refused("run", "--data", self.data, "--listen", f"127.0.0.1:{port}",
                         says=[f"(process {os.getpid()})", "--listen 127.0.0.1:PORT"])

    def test_second_server(self):
        server = self.serve()
        self.refused("run", "--data", self.data, "--listen", "127.0.0.1:0",
                     says=[f"(process {server.process.pid})", "--data"])
        server.kill()
        self.assertEqual(self.serve().stop(), 0)

    def test_directory_that_cannot_be_made(self):
        self.refused("run", "--data", "/dev/null/x", says=["/dev/null", "--data"])

    def test_newer_database(self):
        self.assertEqual(command("init", "--data", self.data).returncode, 0)
        with sqlite3.connect(self.data + "/server.db") as database:
            database.execute("INSERT INTO schema_version VALUES (999)")
        for name in (["run"], ["init"], ["user", "add", "ann", "--email", "a@b.de"]):
            done = command(*name, "--data", self.data, stdin=PASSWORD)
            self.assertEqual(done.returncode, 1)
            self.assertIn("newer version", done.stderr)
            self.assertIn("Update this server", done.stderr)

    def test_listening_to_others_in_the_clear(self):
        self.refused("run", "--data", self.data, "--listen", "0.0.0.0:0", says=["--tls-cert", "--behind-proxy"])
        self.assertFalse(os.path.exists(self.data))

    def test_configuration(self):
        config = self.path("server.yaml")
        with open(config, "w") as file:
            file.write("data: /srv\nlisen: 127.0.0.1:1\n")
        self.refused("run", "--config", config, says=[f"{config}:2:", "Did you mean `listen`?"])
        self.refused("run", "--config", self.path("none"), says=self.path("none"))
        self.refused("run", "--set", "workers=none", says="a whole number from 1 to 256")
        self.refused("run", "--lisen", "1", says=["lisen", "run --help"], code=64)
        self.refused("rum", says="--help", code=64)
        self.refused("token", "revoke", "ctp_secret", "--data", self.data, says="standard input")

    def test_help_of_each_command(self):
        listed = [line.split("  ")[1] for line in command("--help").stdout.splitlines() if line.startswith("  ")]
        self.assertGreaterEqual(len(listed), 8)
        for name in listed:
            done = command(*name.split(), "--help")
            self.assertEqual(done.returncode, 0)
            self.assertTrue(done.stdout.startswith(f"Usage: crontopus-server {name} [OPTIONS]"), done.stdout)
            self.assertNotIn("Qt", done.stdout)


class Signals(ServerTest):
    def signed_in(self):
        server = self.serve()
        self.add_user()
        return server, server.login()

    def test_stop_answers_what_was_begun(self):
        server, token = self.signed_in()
        cursor = server.request("GET", "/api/events?timeout=0", token)[1]["cursor"]
        answers = []
        poll = threading.Thread(target=lambda: answers.append(
            server.request("GET", f"/api/events?since={cursor}&timeout=50", token)))
        poll.start()
        time.sleep(0.5)
        begun = time.monotonic()
        self.assertEqual(server.stop(), 0)
        poll.join()
        self.assertLess(time.monotonic() - begun, 5)
        self.assertEqual(answers[0][0], 200)
        self.assertEqual(answers[0][1]["events"], [])
        with self.assertRaises(OSError):
            socket.create_connection(("127.0.0.1", server.port), 1)

    def test_stop_keeps_every_acknowledged_check_in(self):
        server, token = self.signed_in()
        endpoint = server.enroll(token)
        acknowledged = []

        def send():
            while True:
                try:
                    status, answer = server.check_in(endpoint)
                except OSError:
                    return
                except ValueError:
                    return
                if status == 201:
                    acknowledged.append(answer["run_id"])

        threads = [threading.Thread(target=send) for _ in range(8)]
        for thread in threads:
            thread.start()
        time.sleep(1)
        self.assertEqual(server.stop(), 0)
        for thread in threads:
            thread.join()
        self.assertGreater(len(acknowledged), 20)
        with sqlite3.connect(self.data + "/server.db") as database:
            stored = {row[0] for row in database.execute("SELECT id FROM runs")}
        self.assertEqual(set(acknowledged) - stored, set())

    def test_takes_as_many_files_as_it_may(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 512), hard))
        try:
            server = self.serve()
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        with open(f"/proc/{server.process.pid}/limits") as limits:
            files = next(line.split() for line in limits if line.startswith("Max open files"))
        self.assertEqual(files[3], files[4])

    def test_a_proxy_may_have_many_connections(self):
        for flags, taken in (([], False), (["--behind-proxy"], True)):
            server = self.serve(*flags, data=self.path("many" + "-".join(flags)))
            clients = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(300)]
            clients[-1].sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            clients[-1].settimeout(10)
            try:
                answer = clients[-1].recv(100)
            except ConnectionError:
                answer = b""
            self.assertEqual(b" 200 " in answer, taken)
            for client in clients:
                client.close()

    def test_half_a_request_is_not_waited_for(self):
        server, token = self.signed_in()
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(b"POST /api/tokens HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{")
            time.sleep(0.2)
            begun = time.monotonic()
            self.assertEqual(server.stop(), 0)
            self.assertLess(time.monotonic() - begun, 3)

    def test_second_signal_ends_at_once(self):
        server, token = self.signed_in()
        endpoint = server.enroll(token)
        other = sqlite3.connect(self.data + "/server.db", isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")  # nobody else can write
        answers = []

        def send():
            try:
                answers.append(server.check_in(endpoint))
            except OSError:
                pass

        sender = threading.Thread(target=send)
        sender.start()
        time.sleep(0.5)
        server.signal(signal.SIGTERM)
        server.wait_for_log("Stopping")
        time.sleep(0.5)
        self.assertIsNone(server.process.poll(), "what was begun is waited for")
        begun = time.monotonic()
        self.assertEqual(server.stop(), 1)
        self.assertLess(time.monotonic() - begun, 0.5)
        sender.join()
        self.assertEqual(answers, [])

    def test_nobody_reads_what_it_prints(self):
        reading, writing = os.pipe()
        server = self.serve(stdout=writing)
        os.close(writing)
        os.close(reading)
        for _ in range(5):
            self.assertEqual(server.request("GET", "/health")[0], 200)
        self.assertEqual(server.stop(), 0)

    def test_closed_streams_do_no_harm_to_the_database(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        process = subprocess.Popen(
            ["sh", "-c", f'exec "{PROGRAM}" run --data "{self.data}" --listen 127.0.0.1:{port} <&- >&- 2>&-'])
        self.addCleanup(lambda: process.poll() is None and process.kill())

        def answers():
            return subprocess.run(["curl", "-sf", f"http://127.0.0.1:{port}/health"],
                                  capture_output=True).returncode == 0

        self.assertEventually(answers)
        for descriptor in "012":
            self.assertEqual(os.readlink(f"/proc/{process.pid}/fd/{descriptor}"), "/dev/null")
        for _ in range(20):
            self.assertTrue(answers())
        process.terminate()
        self.assertEqual(process.wait(10), 0)
        done = command("check", "--data", self.data)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class Tls(ServerTest):
    def certificate(self, name, days=2, kind=("rsa:2048",)):
        subprocess.run(["openssl", "req", "-x509", "-newkey", *kind, "-nodes", "-days", str(days), "-subj",
                        f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", self.path("key.pem"),
                        "-out", self.path("cert.pem")], check=True, capture_output=True)

    def shown(self, server):
        """The name in the certificate that a new connection sees."""
        done = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{server.port}"], input="",
                              capture_output=True, text=True, timeout=10)
        return done.stdout.split("subject=")[1].split("\n")[0].split("=")[-1].strip()

    def curl(self, server):
        return subprocess.run(["curl", "-sf", "--cacert", self.path("cert.pem"), server.url + "/health"],
                              capture_output=True, timeout=10).returncode

    def flags(self):
        return "--tls-cert", self.path("cert.pem"), "--tls-key", self.path("key.pem")

    def test_reloads_its_certificate(self):
        self.certificate("one")
        server = self.serve(*self.flags())
        self.assertEqual(server.url[:8], "https://")
        self.assertEqual(self.curl(server), 0)
        self.assertEqual(self.shown(server), "one")

        self.certificate("two", kind=("ec", "-pkeyopt", "ec_paramgen_curve:P-256"))
        self.assertEqual(self.shown(server), "one")
        server.signal(signal.SIGHUP)
        server.wait_for_log("Reloaded")
        self.assertEqual(self.shown(server), "two")
        self.assertEqual(self.curl(server), 0)

        with open(self.path("cert.pem"), "w") as file:
            file.write("rubbish")
        server.signal(signal.SIGHUP)
        server.wait_for_log("The certificate was not changed: .*holds no certificate")
        self.assertEqual(self.shown(server), "two")
        self.assertEqual(server.stop(), 0)

    def test_refuses_the_key_of_another(self):
        for kind in ("rsa:2048",), ("ec", "-pkeyopt", "ec_paramgen_curve:P-256"):
            self.certificate("one", kind=kind)
            os.rename(self.path("key.pem"), self.path("other.pem"))
            self.certificate("two", kind=kind)
            os.rename(self.path("other.pem"), self.path("key.pem"))
            done = command("run", "--data", self.data, *self.flags())
            self.assertEqual(done.returncode, 1)
            self.assertIn("is not that of the first certificate", done.stderr)

    def test_check_tells_of_one_that_runs_out(self):
        self.assertEqual(command("init", "--data", self.data).returncode, 0)
        self.certificate("one", days=2)
        done = command("check", "--data", self.data, *self.flags())
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("note     The certificate in", done.stdout)
        self.certificate("one", days=100)
        self.assertIn("ok       Certificate: until", command("check", "--data", self.data, *self.flags()).stdout)
        os.remove(self.path("key.pem"))
        done = command("check", "--data", self.data, *self.flags())
        self.assertEqual(done.returncode, 1)
        self.assertIn("PROBLEM", done.stdout)


class Accounts(ServerTest):
    def test_commands_beside_a_running_server_lose_nothing(self):
        """SQLite's log must outlive the other programs that open the database."""
        server = self.serve()
        self.add_user()
        endpoint = server.enroll(server.login())
        stored = set()
        for _ in range(5):
            done = command("check", "--data", self.data)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            stored.add(server.check_in(endpoint)[1]["run_id"])
            self.assertTrue(os.path.exists(self.data + "/server.db-wal"))
        with sqlite3.connect(self.data + "/server.db") as database:
            self.assertEqual({row[0] for row in database.execute("SELECT id FROM runs")}, stored)

    def test_users_beside_a_running_server(self):
        server = self.serve()
        self.add_user()
        token = server.login()
        self.add_user("bob", "--tenant", "ann", "--role", "viewer")
        self.assertEqual(server.request("GET", "/api/auth/me", server.login("bob"))[1]["role"], "viewer")
        for arguments, text in ((["ann", "--email", "x@example.org"], "--tenant ann"),
                                (["carl", "--email", "ann@example.org"], "taken"),
                                (["carl"], "--email"), (["c", "--email", "c@example.org"], "3 to 50"),
                                (["carl", "--email", "c@example.org", "--tenant", "none"], "none")):
            done = command("user", "add", *arguments, "--data", self.data, stdin=PASSWORD)
            self.assertEqual(done.returncode, 1, arguments)
            self.assertIn(text, done.stderr)
        done = command("user", "add", "carl", "--email", "c@example.org", "--data", self.data, stdin="short\n")
        self.assertIn("8 characters", done.stderr)

        self.assertEqual(server.request("GET", "/api/auth/me", token)[0], 200)
        done = command("user", "passwd", "ann", "--data", self.data, stdin="another horse\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEventually(lambda: server.request("GET", "/api/auth/me", token)[0] == 401, 1)
        server.login(password="another horse")
        self.assertNotIn("horse", server.said())
        self.assertEqual(command("user", "passwd", "nobody", "--data", self.data, stdin=PASSWORD).returncode, 1)

    def test_a_revoked_token_stops_at_once(self):
        server = self.serve()
        self.add_user()
        session = server.login()
        for by_id in True, False:
            made = server.request("POST", "/api/tokens", session, {"name": "t", "scopes": ["read:*"]})[1]
            self.assertEqual(server.request("GET", "/api/runs", made["token"])[0], 200)
            done = command("token", "revoke", str(made["id"]) if by_id else "-", "--data", self.data,
                           stdin="" if by_id else made["token"] + "\n")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEventually(lambda: server.request("GET", "/api/runs", made["token"])[0] == 401, 1)
        self.assertEqual(server.request("GET", "/api/runs", session)[0], 200)
        self.assertEqual(command("token", "revoke", "4711", "--data", self.data).returncode, 1)

    def test_guesses_through_git_count_at_the_login_too(self):
        server = self.serve()
        self.add_user()
        url = f"http://ann:guess@127.0.0.1:{server.port}/git/ann/job-manifests.git"
        for _ in range(8):
            refused = subprocess.run(["git", "ls-remote", url], capture_output=True, text=True, timeout=30,
                                     env={**os.environ, "GIT_TERMINAL_PROMPT": "0"})
            self.assertNotEqual(refused.returncode, 0)
        status, answer = server.request("POST", "/api/auth/login", form={"username": "ann", "password": PASSWORD})
        self.assertEqual(status, 429, answer)

    def test_passwords_are_not_shown(self):
        arguments = [PROGRAM, "user", "add", "ann", "--email", "a@example.org", "--data", self.data]
        answers = [("New password: ", PASSWORD), ("The same again: ", PASSWORD)]
        shown, code = on_terminal(arguments, answers)
        self.assertEqual(code, 0, shown)
        self.assertNotIn("horse", shown)
        self.serve().login()
        shown, code = on_terminal(arguments[:3] + ["bob"] + arguments[4:], [answers[0], ("The same again: ", "other one")])
        self.assertEqual(code, 1)
        self.assertIn("not the same", shown)
        self.assertNotIn("other one", shown)

    def test_root_leaves_nothing_that_the_server_cannot_read(self):
        if os.geteuid() != 0:
            self.skipTest("only root works for others")
        os.chmod(self.scratch, 0o755)
        os.mkdir(self.data, 0o700)
        os.chown(self.data, 65534, 65534)
        self.add_user()
        for directory, _, files in os.walk(self.data):
            for path in [directory, *(os.path.join(directory, name) for name in files)]:
                self.assertEqual(os.lstat(path).st_uid, 65534, path)


main()
