-- SPDX-FileCopyrightText: 2026 The Crontopus authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why a job is not in the scheduler as it should be, in the agent's words.
ALTER TABLE job_instances ADD COLUMN problem TEXT;
