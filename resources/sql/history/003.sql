-- SPDX-FileCopyrightText: 2026 The Crontopus authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Runs that the server has not got yet, in the order of their last change. A run that changes while it is on
-- its way is here again under another number, so that only what was delivered is taken out.
CREATE TABLE outbox (
    change INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL UNIQUE REFERENCES runs (id) ON DELETE CASCADE
);
