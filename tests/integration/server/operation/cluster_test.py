#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three servers on one PostgreSQL and one directory of repositories."""

import collections
import http.client
import itertools
import random
import threading
import time
import uuid

from postgresserver import PostgresTest
from serverprocess import main


class Cluster(PostgresTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.call("one", "user", "add", "ann", "--email", "a@example.org").returncode, 0)
        # All at once: one of them makes the tables, the others wait for it.
        self.nodes = [self.serve(environment=self.environment("one")) for _ in range(3)]
        self.token = self.nodes[0].login()

    def again(self, node):
        """The same server at the same port, after it was killed."""
        return self.serve(environment=self.environment("one"), port=node.port)

    def test_tables_are_made_once_by_whom_comes_first(self):
        started = []
        threads = [threading.Thread(target=lambda: started.append(self.serve(environment=self.environment("two"))))
                   for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(started), 3)
        self.assertEqual(self.call("two", "check").returncode, 0)

    def test_no_check_in_is_lost_or_doubled_when_servers_die(self):
        for place in self.during_check_ins((0, 1, 2, 1)):
            self.nodes[place].kill()
            time.sleep(0.3)
            self.nodes[place] = self.again(self.nodes[place])

    def test_no_check_in_is_lost_or_doubled_when_the_database_dies(self):
        for pause in self.during_check_ins((0, 0.5)):
            self.stop_database()
            time.sleep(pause)
            self.start_database()

    def during_check_ins(self, disturbances):
        """Gives each disturbance a second of load before; agents go on until some server has taken each run."""
        endpoint = self.nodes[0].enroll(self.token)
        acknowledged, strange, stop = {}, [], threading.Event()
        lock = threading.Lock()

        def agent(seed):
            choose = random.Random(seed)
            while not stop.is_set():
                run = {"endpoint_id": endpoint[0], "job_name": f"job-{seed}", "namespace": "default",
                       "status": "success", "exit_code": 0, "client_run_id": str(uuid.UUID(int=choose.getrandbits(128), version=4))}
                for _ in range(choose.choice([1, 1, 2])):  # as one does who did not hear the answer
                    while True:  # until some server says that it has it
                        try:
                            status, answer = choose.choice(self.nodes).request("POST", "/api/runs/check-in", endpoint[1],
                                                                               run)
                            if status == 201:
                                break
                            if status < 500:
                                strange.append((status, answer))
                                return
                        except (OSError, http.client.HTTPException):
                            pass
                        time.sleep(0.02)
                    with lock:
                        if acknowledged.setdefault(run["client_run_id"], answer["run_id"]) != answer["run_id"]:
                            strange.append(f"{run['client_run_id']} became two runs")

        threads = [threading.Thread(target=agent, args=(seed,)) for seed in range(6)]
        for thread in threads:
            thread.start()
        try:
            for disturbance in disturbances:
                time.sleep(1)
                yield disturbance
            time.sleep(1)
        finally:
            stop.set()
        for thread in threads:
            thread.join()
        self.assertEqual(strange, [])
        self.assertGreater(len(acknowledged), 100)
        stored = []
        for page in itertools.count(1):
            runs = self.nodes[0].request("GET", f"/api/runs?page_size=1000&page={page}", self.token)[1]["runs"]
            stored += [run["client_run_id"] for run in runs]
            if len(runs) < 1000:
                break
        self.assertEqual([one for one, times in collections.Counter(stored).items() if times > 1], [])
        self.assertEqual(set(acknowledged) - set(stored), set())
        self.assertEqual(self.call("one", "check").returncode, 0)

    def test_what_one_revokes_none_takes(self):
        made = self.nodes[0].request("POST", "/api/tokens", self.token, {"name": "t", "scopes": ["read:*"]})[1]
        for node in self.nodes:  # each remembers it now
            self.assertEqual(node.request("GET", "/api/runs", made["token"])[0], 200)
        self.assertEqual(self.nodes[1].request("DELETE", f"/api/tokens/{made['id']}", self.token)[0], 204)
        for node in self.nodes:
            self.assertEventually(lambda n=node: n.request("GET", "/api/runs", made["token"])[0] == 401, 2)
        endpoint = self.nodes[2].enroll(self.token)
        for node in self.nodes:
            self.assertEqual(node.check_in(endpoint)[0], 201)
        self.assertEqual(self.nodes[0].request("DELETE", f"/api/endpoints/{endpoint[0]}", self.token)[0], 200)
        for node in self.nodes:
            self.assertEventually(lambda n=node: n.check_in(endpoint)[0] == 401, 2)

    def test_events_reach_every_node_in_order(self):
        endpoint = self.nodes[0].enroll(self.token)
        cursor = self.nodes[0].request("GET", "/api/events?timeout=0", self.token)[1]["cursor"]
        wanted, seen = 60, [[] for _ in self.nodes]

        def follow(place):
            at, end = cursor, time.monotonic() + 30
            while len(seen[place]) < wanted and time.monotonic() < end:
                answer = self.nodes[place].request("GET", f"/api/events?since={at}&timeout=10", self.token)[1]
                at = answer["cursor"]
                seen[place] += [run for event in answer["events"] if event["type"] == "runs" for run in event["ids"]]

        followers = [threading.Thread(target=follow, args=(place,)) for place in range(3)]
        for follower in followers:
            follower.start()
        writers = [threading.Thread(target=lambda n=node: [n.check_in(endpoint) for _ in range(wanted // 3)])
                   for node in self.nodes]
        for writer in writers:
            writer.start()
        for thread in writers + followers:
            thread.join()
        self.assertEqual(len(set(map(str, seen[0]))), wanted)
        self.assertEqual(seen[0], seen[1])
        self.assertEqual(seen[0], seen[2])

    def test_a_command_given_at_one_wakes_the_agent_at_another(self):
        endpoint = self.nodes[0].enroll(self.token)
        got = []
        poll = threading.Thread(target=lambda: got.append(self.nodes[2].request(
            "GET", f"/api/endpoints/{endpoint[0]}/commands?timeout=20", endpoint[1])[1]))
        poll.start()
        time.sleep(0.5)
        begin = time.monotonic()
        self.assertEqual(self.nodes[1].request("POST", f"/api/endpoints/{endpoint[0]}/commands", self.token,
                                               {"type": "sync-now"})[0], 202)
        poll.join()
        self.assertLess(time.monotonic() - begin, 5)
        self.assertEqual(got[0]["commands"][0]["type"], "sync-now")

    def test_they_survive_the_database(self):
        endpoint = self.nodes[0].enroll(self.token)
        self.stop_database()
        self.assertIn(self.nodes[0].check_in(endpoint)[0], (500, 503))
        self.start_database()
        for node in self.nodes:
            self.assertEventually(lambda n=node: n.check_in(endpoint)[0] == 201, 15)
        # Their ears too.
        self.test_a_command_given_at_one_wakes_the_agent_at_another()


main()
