-- SPDX-FileCopyrightText: 2026 The Crontopus authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Milliseconds; none while a run goes on, nor of one that was skipped.
ALTER TABLE runs ADD COLUMN duration INTEGER
    GENERATED ALWAYS AS (CASE WHEN outcome NOT IN (0, 5) THEN finished_at - started_at END) VIRTUAL;
CREATE INDEX runs_by_duration ON runs (duration, started_at, series, outcome);
