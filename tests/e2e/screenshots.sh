#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: screenshots.sh PROJECT_DIR BIN_DIR [OUTPUT_DIR]
# Takes the pictures of the documentation (docs/images) from the real console on the demo, with some more jobs and
# some days of history, light and dark. In a mount namespace of its own, so nobody's crontab or home is touched.
set -euo pipefail
project=$(cd "${1:?}" && pwd) bin=$(cd "${2:?}" && pwd) output=${3:-$1/docs/images}
size=${SCREENSHOT_SIZE:-1280x800}

die() { echo "screenshots: $*" >&2; exit 1; }
if [ -z "${CRONTOPUS_SCREENSHOTS_NAMESPACE:-}" ]; then
    unshare -m true 2>/dev/null || die "no private mount namespace is permitted here"
    for program in crontab cron Xvfb xdotool import convert sqlite3 git; do
        command -v "$program" >/dev/null || die "there is no $program"
    done
    CRONTOPUS_SCREENSHOTS_NAMESPACE=1 exec unshare -m "$0" "$@"
fi
mkdir -p "$output"
output=$(cd "$output" && pwd)

scratch=$(mktemp -d)
cron_pid= agent_pid= xvfb_pid= console_pid=
finish() {
    for pid in $console_pid $agent_pid $cron_pid $xvfb_pid; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    umount /var/spool/cron/crontabs /run /etc/cron.d /etc/crontab /home/ada/.local/bin /home 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT

# A machine with a past: a home, a crontab with entries of its own, and nothing that would really run.
mount --make-rprivate /
mkdir -p "$scratch"/{crontabs,run,cron.d}
chgrp crontab "$scratch/crontabs" && chmod 1730 "$scratch/crontabs"
mount --bind "$scratch/crontabs" /var/spool/cron/crontabs
mount --bind "$scratch/run" /run
printf '40 4 * * 6 root /usr/sbin/e2scrub_all -A -r\n' >"$scratch/cron.d/e2scrub_all"
printf '# /etc/crontab\n' >"$scratch/crontab"
mount --bind "$scratch/cron.d" /etc/cron.d
mount --bind "$scratch/crontab" /etc/crontab
mount -t tmpfs tmpfs /home
export HOME=/home/ada
demo=$HOME/crontopus
mkdir -p "$HOME/.local/bin"
mount --bind "$bin" "$HOME/.local/bin" # the path is seen in the pictures
bin=$HOME/.local/bin
crontab - <<'CRONTAB'
MAILTO=ada@example.com

# logs of the old shop, till it is gone
17 3 * * 0 /usr/local/bin/rotate-logs --keep 8
@monthly /home/ada/bin/usage-report.sh | mail -s usage ops@example.com
CRONTAB
cron -f &
cron_pid=$!

export GIT_CONFIG_GLOBAL=$scratch/gitconfig
git config --global user.name "Ada Fields"
git config --global user.email ada@example.com
export CRONTOPUS_DEMO_DIR=$demo
"$bin/crontopus" demo create "$demo" >/dev/null
sed -i 's/name: demo/name: web-1/' "$demo/agent.yaml"

# job NAMESPACE NAME SCHEDULE COMMAND [more lines of spec]
job() {
    mkdir -p "$demo/jobs/$1"
    {
        printf 'apiVersion: v1\nkind: Job\nmetadata:\n  name: %s\n  labels:\n    team: %s\nspec:\n' "$2" "$1"
        printf '  schedule: "%s"\n  command: %s\n' "$3" "$4"
        shift 4
        [ $# = 0 ] || printf '  %s\n' "$@"
    } >"$demo/jobs/$1/$2.yaml"
}
job billing send-invoices "0 6 1 * *" "echo invoices sent" "timezone: Europe/Berlin" "timeout: 30m"
job billing reconcile-payments "20 */4 * * *" "echo 212 payments match" "timeout: 10m"
job shop refresh-prices "*/15 6-22 * * *" "echo 340 prices refreshed" "concurrency: forbid"
job web renew-certificates "11 3,15 * * *" "echo no certificate is due" "jitter: 5m" "catchUp: true"
job web warm-cache "*/10 * * * *" "echo 1204 pages warm" "timeout: 5m"
git -C "$demo/jobs" add . && git -C "$demo/jobs" commit -qm "Add billing and web jobs"
git -C "$demo/jobs" push -q origin HEAD

"$bin/crontopus-agent" sync --config "$demo/agent.yaml" >/dev/null
"$bin/crontopus-agent" run --config "$demo/agent.yaml" >"$scratch/agent.log" 2>&1 &
agent_pid=$!
history=$demo/agent/history.db
for _ in $(seq 100); do
    [ -s "$history" ] && break
    sleep 0.1
done
[ -s "$history" ] || { cat "$scratch/agent.log" >&2; die "the agent made no history"; }

# past NAMESPACE NAME EVERY_S COUNT DURATION_MS FAIL_EVERY OUTPUT FAILURE
commit=$(git -C "$demo/jobs" rev-parse HEAD)
past() {
    local id
    id=$("$bin/crontopus" jobs show "$1/$2" --repo "$demo/jobs" --json | grep -oE '"id": *"[-0-9a-f]{36}"' | head -1 |
        grep -oE '[-0-9a-f]{36}' | tr -d -)
    [ -n "$id" ] || die "there is no id of $1/$2"
    sqlite3 "$history" >/dev/null <<SQL
PRAGMA busy_timeout = 5000;
BEGIN IMMEDIATE;
INSERT OR IGNORE INTO series (job_id, namespace, name, endpoint) VALUES (x'$id', '$1', '$2', 'web-1');
CREATE TEMP TABLE past AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $4)
SELECT i, $6 > 0 AND i % max($6, 1) = max($6, 1) - 1 AS failed,
    (unixepoch() / $3 + 1 - i) * $3 * 1000 + 180 AS at, $5 + abs(random()) % ($5 / 3 + 1) AS took
FROM n;
INSERT INTO runs (run_id, series, started_at, finished_at, scheduled_at, outcome, attempt, exit_code, signal,
    output_bytes, trigger, commit_id, manifest_path, error_message)
SELECT randomblob(16), (SELECT id FROM series WHERE job_id = x'$id'), at, at + took, at - 180,
    iif(failed, 2, 1), 1, iif(failed, 3, 0), 0, length(iif(failed, '$8', '$7')) + 1, 'schedule', '$commit',
    '$1/$2.yaml', '' FROM past WHERE at + took < unixepoch() * 1000 ORDER BY at;
INSERT INTO outputs SELECT id, CAST(iif(outcome = 2, '$8', '$7') || char(10) AS BLOB), x'' FROM runs
WHERE series = (SELECT id FROM series WHERE job_id = x'$id') AND id NOT IN (SELECT run FROM outputs);
UPDATE version SET counter = counter + 1;
COMMIT;
SQL
}
past monitoring heartbeat 60 120 40 0 "still here, load 0.31" ""
past monitoring disk-space 420 60 90 0 "/ is 61 % full" ""
past shop import-orders 120 90 2100 9 "17 orders imported" "orders.example: connection reset"
past shop nightly-backup 86400 6 184000 0 "backup written, 2.1 GB" ""
past shop refresh-prices 900 40 5200 0 "340 prices refreshed" ""
past billing reconcile-payments 14400 12 41000 5 "212 payments match" "2 payments have no order: 88172, 88190"
past web warm-cache 600 50 22000 0 "1204 pages warm" ""
past web renew-certificates 43200 8 3100 0 "no certificate is due" ""
past reports weekly-sales 86400 5 900 0 " north   4211 EUR" ""

# What is not committed yet.
sed -i 's/"0 2 \* \* \*"/"30 1 * * *"/' "$demo/jobs/shop/nightly-backup.yaml"

# Display numbers are few; Xvfb finds a free one.
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$scratch/display" 2>/dev/null &
xvfb_pid=$!
for _ in $(seq 50); do
    [ -s "$scratch/display" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
unset WAYLAND_DISPLAY

key() { xdotool key --clearmodifiers "$@"; sleep "${wait_s:-0.5}"; }
write() { xdotool type --delay 15 "$1"; sleep 0.5; }
click() { xdotool mousemove "$1" "$2" click 1; sleep 0.4; }
shot() {
    xdotool mousemove "${size%x*}" 0 # no hover
    sleep "${2:-1}"
    import -window root "$scratch/shot.png"
    convert "$scratch/shot.png" -strip -dither None -colors 256 "PNG8:$output/$1-$theme.png"
}
# The palette finds a job by its name, and shows it.
show_job() {
    key ctrl+k
    write "$1"
    key Return
}

# Opens the console on the demo, as large as the screen.
open_console() {
    mkdir -p "$HOME/.config/crontopus"
    mode=1
    [ "$theme" = light ] || mode=2
    printf '[look]\ntheme=%s\n' $mode >"$HOME/.config/crontopus/crontopus-console.ini"
    "$bin/crontopus-console" --config-dir "$HOME/.config" --demo 2>"$scratch/console.log" &
    console_pid=$!
    window=$(timeout 20 xdotool search --sync --onlyvisible --name Crontopus | head -1)
    [ -n "$window" ] || die "the console did not open a window"
    xdotool windowmove "$window" 0 0 windowsize "$window" "${size%x*}" "${size#*x}"
    xdotool windowfocus "$window"
    sleep 4 # all is read by then
}
close_console() {
    kill "$console_pid"
    wait "$console_pid" 2>/dev/null || true
    console_pid=
}

for theme in light dark; do
    open_console
    key ctrl+1
    shot dashboard 1.5
    key ctrl+2
    show_job import-orders
    shot jobs 1.5
    key e
    shot editor 1.5
    key Escape
    key ctrl+3
    sleep 2
    click 1150 305
    shot runs 1.5
    key ctrl+4
    click 500 327
    shot endpoint 1.5
    key ctrl+6
    shot changes 1.5
    key ctrl+comma
    shot settings
    close_console
done

# The same at a server, with more machines: an agent of its own, so the first one goes.
kill "$agent_pid"
wait "$agent_pid" 2>/dev/null || true
agent_pid=
"$bin/crontopus-agent" uninstall --config "$demo/agent.yaml" >/dev/null
export CRONTOPUS_DEMO_DIR=$HOME/hosted
api() { # METHOD PATH TOKEN [JSON]
    curl -sS --fail-with-body -X "$1" "$address$2" -H "Authorization: Bearer $3" -H 'Content-Type: application/json' \
        ${4:+-d "$4"} || die "$1 $2"
}
# machine NAME PLATFORM VERSION
machine() {
    local answer id token at i
    answer=$(api POST /api/endpoints/enroll "$session" \
        "{\"name\":\"$1\",\"hostname\":\"$1.example.org\",\"platform\":\"$2\",\"version\":\"$3\"}")
    id=$(jq .endpoint_id <<<"$answer") token=$(jq -r .token <<<"$answer")
    api POST "/api/endpoints/$id/heartbeat" "$token" "{\"status\":\"active\",\"state\":{
        \"last_sync_at\":\"$(date -u +%FT%TZ)\",\"commit\":\"$head\",\"jobs_total\":1}}" >/dev/null
    api POST "/api/endpoints/$id/job-instances" "$token" '{"instances":[
        {"job_name":"nightly-backup","namespace":"shop","status":"scheduled","source":"crontopus"}]}' >/dev/null
    for i in $(seq 24); do
        at=$(date -u -d "-$((i * 97)) minutes" +%FT%TZ)
        api POST /api/runs/check-in/batch "$token" "{\"endpoint_id\":$id,\"runs\":[{
            \"job_name\":\"nightly-backup\",\"namespace\":\"shop\",\"client_run_id\":\"$(cat /proc/sys/kernel/random/uuid)\",
            \"started_at\":\"$at\",\"duration\":$((120 + RANDOM % 90)),\"exit_code\":$((i % 11 == 1 ? 3 : 0)),
            \"status\":\"$([ $((i % 11)) = 1 ] && echo failure || echo success)\",
            \"output\":\"$([ $((i % 11)) = 1 ] && echo 'no space left on device' || echo 'backup written, 2.1 GB')\"}]}" >/dev/null
    done
}
fill_server() {
    address=$(jq -r .address "$CRONTOPUS_DEMO_DIR/account.json")
    session=$(curl -sS "$address/api/auth/login" --data-urlencode username=demo \
        --data-urlencode "password=$(jq -r .password "$CRONTOPUS_DEMO_DIR/account.json")" | jq -r .access_token)
    head=$(git -C "$CRONTOPUS_DEMO_DIR/jobs" rev-parse HEAD)
    for name in db-1 db-2 web-1 web-2 web-3; do
        machine $name linux 0.1.0
    done
    machine office-mac darwin 0.1.0
    machine till-7 windows 0.1.0
    api POST /api/tokens "$session" '{"name":"backup report","scopes":["read:runs"]}' >/dev/null
    api POST /api/enrollment-tokens "$session" '{"name":"web servers","max_uses":20,"expires_in_days":30}' >/dev/null
}
theme=light
open_console
fill_server
close_console
for theme in light dark; do
    open_console
    key ctrl+4
    shot fleet 2
    key ctrl+5
    shot alerts 1.5
    key ctrl+7
    shot deploy 1.5
    key ctrl+8
    shot account 1.5
    key ctrl+9
    shot admin 1.5
    close_console
done
echo "screenshots: $output"
