-- SPDX-FileCopyrightText: 2026 The Crontopus authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Grows with every change; readers poll it.
CREATE TABLE version (counter INTEGER NOT NULL);
INSERT INTO version VALUES (0);

-- One row for each job on each endpoint, so that filters by name look at few rows.
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    job_id BLOB NOT NULL,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    UNIQUE (job_id, namespace, name, endpoint)
);

-- Times are UTC milliseconds.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    run_id BLOB NOT NULL UNIQUE,
    series INTEGER NOT NULL REFERENCES series (id),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    scheduled_at INTEGER,
    outcome INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    exit_code INTEGER,
    signal INTEGER NOT NULL,
    output_bytes INTEGER NOT NULL,
    trigger TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    manifest_path TEXT NOT NULL,
    error_message TEXT NOT NULL
);

-- Each holds all that a filter asks, so that counting and paging never touch the rows themselves.
CREATE INDEX runs_by_time ON runs (started_at, series, outcome);
CREATE INDEX runs_by_series ON runs (series, started_at, outcome);
CREATE INDEX runs_by_outcome ON runs (outcome, started_at, series);

-- Apart from the runs, so that those stay dense.
CREATE TABLE outputs (
    run INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    head BLOB NOT NULL,
    tail BLOB NOT NULL
);
