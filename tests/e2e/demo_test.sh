#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: demo_test.sh PROJECT_DIR BIN_DIR
# The demo as a newcomer meets it without a display: real cron starts a job, its run is recorded, reported to the
# demo's server and seen; nothing keeps running, and the crontab is given back byte for byte. In a mount namespace of its own, so nobody's crontab is touched.
set -euo pipefail
project=${1:?} bin=${2:?}

skip() { echo "SKIP: $*"; exit 77; }
if [ -z "${CRONTOPUS_DEMO_NAMESPACE:-}" ]; then
    unshare -m true 2>/dev/null || skip "no private mount namespace is permitted here"
    for program in crontab cron Xvfb import; do
        command -v "$program" >/dev/null || skip "there is no $program"
    done
    CRONTOPUS_DEMO_NAMESPACE=1 exec unshare -m "$0" "$@"
fi

scratch=$(mktemp -d)
cron_pid=
finish() {
    [ -z "$cron_pid" ] || kill "$cron_pid" 2>/dev/null || true
    umount /var/spool/cron/crontabs /run 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }

mount --make-rprivate /
mkdir -p "$scratch/crontabs" "$scratch/run" "$scratch/home"
chgrp crontab "$scratch/crontabs" && chmod 1730 "$scratch/crontabs"
mount --bind "$scratch/crontabs" /var/spool/cron/crontabs
mount --bind "$scratch/run" /run
printf '# kept by hand\nMAILTO=""\n\n5 4 * * *\techo  "mine"  # CRONTOPUS: not yours\n' >"$scratch/before"
crontab "$scratch/before"
cron -f &
cron_pid=$!
sleep 1.1 # cron overlooks a crontab that changes within the second of its start

rm -f "$project/build/demo.png"
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
export HOME=$scratch/home CRONTOPUS_DEMO_DIR=$scratch/demo
"$project/installer/demo.sh" "$bin" >"$scratch/out" 2>&1 || { code=$?; cat "$scratch/out"; fail "the demo ended with $code"; }
cat "$scratch/out"

grep -q 'success' "$scratch/out" || fail "no run is told of"
grep -qE '^  .*crontopus-run .*# CRONTOPUS:' "$scratch/out" || fail "no crontab line is told of"
crontab -l >"$scratch/after"
cmp "$scratch/before" "$scratch/after" || fail "the crontab is not as it was"
colours=$(identify -format '%k' "$project/build/demo.png")
[ "$colours" -gt 50 ] || fail "the picture shows $colours colours only"
size=$(identify -format '%wx%h' "$project/build/demo.png")
[ "$size" = 1280x800 ] || fail "the picture is $size"
sqlite3 "$CRONTOPUS_DEMO_DIR/agent/history.db" "SELECT count(*) FROM runs" | grep -qvx 0 || fail "the history is empty"
grep -qE '^Machines +demo \(active\)' "$scratch/out" || fail "the server knows no machine"
sqlite3 "$CRONTOPUS_DEMO_DIR/server/server.db" "SELECT count(*) FROM runs" | grep -qvx 0 || fail "no run is at the server"
# A runner that cron started may be waiting for its jitter of ten seconds.
for _ in $(seq 15); do
    grep -lzsF "$scratch/demo" /proc/[0-9]*/cmdline >/dev/null || break
    sleep 1
done
! grep -lzsF "$scratch/demo" /proc/[0-9]*/cmdline || fail "something of the demo still runs"
[ "$(stat -c %a "$CRONTOPUS_DEMO_DIR/account.json" "$CRONTOPUS_DEMO_DIR")" = $'600\n700' ] || fail "the password can be read"
echo "PASS"
