-- ${id}: a key that counts up and is never used twice; ${bytes}: raw bytes.
-- Times are UTC milliseconds since 1970. Words are those of the API.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE tenants (
    id ${id},
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    suspended SMALLINT NOT NULL DEFAULT 0,
    push_validation TEXT NOT NULL DEFAULT 'reject',
    retention_days INTEGER NOT NULL DEFAULT 90,
    retention_per_job INTEGER NOT NULL DEFAULT 100,
    ping_key TEXT NOT NULL UNIQUE,
    ping_key_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE UNIQUE INDEX tenants_by_name ON tenants (LOWER(name));

CREATE TABLE users (
    id ${id},
    tenant_id BIGINT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    username TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    is_active SMALLINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
-- Names are directories and addresses too, where case may not tell them apart.
CREATE UNIQUE INDEX users_by_name ON users (LOWER(username));
CREATE INDEX users_by_tenant ON users (tenant_id);

CREATE TABLE endpoints (
    id ${id},
    tenant_id BIGINT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    hostname TEXT NOT NULL,
    machine_id TEXT,
    platform TEXT NOT NULL,
    version TEXT NOT NULL,
    labels TEXT NOT NULL DEFAULT '{}',
    own_labels TEXT NOT NULL DEFAULT '{}',
    git_repo_url TEXT,
    git_branch TEXT,
    revoked SMALLINT NOT NULL DEFAULT 0,
    reported_status TEXT NOT NULL DEFAULT 'active',
    state TEXT,
    last_heartbeat BIGINT,
    enrolled_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (tenant_id, machine_id)
);

-- All kinds of tokens, by the hash of what was shown once: session, api, enrollment, endpoint.
CREATE TABLE tokens (
    id ${id},
    kind TEXT NOT NULL,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id BIGINT REFERENCES users (id) ON DELETE CASCADE,
    endpoint_id BIGINT REFERENCES endpoints (id) ON DELETE CASCADE,
    hash ${bytes} NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    scopes TEXT NOT NULL DEFAULT '',
    max_uses INTEGER,
    used_count INTEGER NOT NULL DEFAULT 0,
    expires_at BIGINT,
    last_used_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX tokens_by_tenant ON tokens (tenant_id, kind, id);
CREATE INDEX tokens_by_endpoint ON tokens (endpoint_id);
CREATE INDEX tokens_by_user ON tokens (user_id);

-- One job on one endpoint (0: none): what runs are counted by.
CREATE TABLE series (
    id ${id},
    tenant_id BIGINT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    namespace TEXT NOT NULL,
    job_name TEXT NOT NULL,
    endpoint_id BIGINT NOT NULL,
    UNIQUE (tenant_id, namespace, job_name, endpoint_id)
);

-- status: 0 running, 1 success, 2 failure, 3 timeout, 4 cancelled, 5 skipped.
-- expired: no end was reported in time; one that comes later counts.
CREATE TABLE runs (
    id ${id},
    tenant_id BIGINT NOT NULL,
    series_id BIGINT NOT NULL,
    client_run_id ${bytes},
    job_id ${bytes},
    status SMALLINT NOT NULL,
    expired SMALLINT NOT NULL DEFAULT 0,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    scheduled_at BIGINT,
    duration_ms BIGINT,
    exit_code INTEGER,
    signal INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 1,
    run_trigger TEXT NOT NULL DEFAULT '',
    commit_id TEXT NOT NULL DEFAULT '',
    error_message TEXT,
    output_bytes BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX runs_by_client_id ON runs (client_run_id, tenant_id) WHERE client_run_id IS NOT NULL;
CREATE INDEX runs_by_time ON runs (tenant_id, started_at);
CREATE INDEX runs_by_series ON runs (series_id, started_at);
-- What people look for is rare, and an index of all would cost each check-in.
CREATE INDEX runs_by_trouble ON runs (tenant_id, status, started_at) WHERE status <> 1;

CREATE TABLE outputs (
    run_id BIGINT PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    head TEXT NOT NULL,
    tail TEXT NOT NULL
);

-- How many runs started on a day (UTC, days since 1970): totals and rates without counting rows.
CREATE TABLE run_counts (
    tenant_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    series_id BIGINT NOT NULL,
    status SMALLINT NOT NULL,
    runs BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, day, series_id, status)
);

CREATE TABLE job_instances (
    id ${id},
    tenant_id BIGINT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    endpoint_id BIGINT NOT NULL REFERENCES endpoints (id) ON DELETE CASCADE,
    namespace TEXT NOT NULL,
    job_name TEXT NOT NULL,
    status TEXT NOT NULL,
    source TEXT NOT NULL,
    original_command TEXT,
    last_seen BIGINT NOT NULL,
    UNIQUE (endpoint_id, namespace, job_name)
);
CREATE INDEX job_instances_by_job ON job_instances (tenant_id, namespace, job_name);

CREATE TABLE commands (
    id ${id},
    tenant_id BIGINT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    endpoint_id BIGINT NOT NULL REFERENCES endpoints (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    job_id TEXT,
    namespace TEXT,
    job_name TEXT,
    requested_by TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    acked_at BIGINT,
    outcome TEXT,
    message TEXT
);
CREATE INDEX commands_waiting ON commands (endpoint_id, id) WHERE acked_at IS NULL;

-- What changed, in the order in which it became visible; one row a commit and kind.
CREATE TABLE events (
    id ${id},
    tenant_id BIGINT NOT NULL,
    type TEXT NOT NULL,
    refs TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX events_by_tenant ON events (tenant_id, id);

CREATE TABLE audit (
    id ${id},
    tenant_id BIGINT,
    tenant TEXT,
    actor_kind TEXT NOT NULL,
    actor_id BIGINT,
    actor_name TEXT,
    action TEXT NOT NULL,
    target TEXT,
    details TEXT NOT NULL DEFAULT '{}',
    address TEXT,
    request_id TEXT,
    at BIGINT NOT NULL
);
CREATE INDEX audit_by_tenant ON audit (tenant_id, id);

-- What is pinged: a job whose manifest says so, or one that a ping itself made. status: new, up, down; whether
-- it is late is worked out from the schedule.
CREATE TABLE ping_checks (
    id ${id},
    tenant_id BIGINT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    uuid ${bytes} NOT NULL UNIQUE,
    namespace TEXT NOT NULL,
    job_name TEXT NOT NULL,
    made_by_ping SMALLINT NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'new',
    pings BIGINT NOT NULL DEFAULT 0,
    last_ping BIGINT,
    last_start BIGINT,
    last_start_rid ${bytes},
    last_start_run ${bytes},
    created_at BIGINT NOT NULL,
    UNIQUE (tenant_id, job_name, namespace)
);

-- The latest pings of each check as they came. Output stands here only where there is no run to hold it.
CREATE TABLE pings (
    check_id BIGINT NOT NULL REFERENCES ping_checks (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    run_id BIGINT,
    rid ${bytes},
    exit_code INTEGER,
    method TEXT NOT NULL,
    address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    head TEXT NOT NULL,
    tail TEXT NOT NULL,
    output_bytes BIGINT NOT NULL,
    PRIMARY KEY (check_id, number)
);
