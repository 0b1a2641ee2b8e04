#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From nothing to a first check-in by the very lines of the README, in a fresh home, with a cron of its own. Only the
# port is another one: somebody may have a server on this machine.
# Usage: readme_test.sh README BINARIES
set -euo pipefail
readme=$1 binaries=$2
if [ "${PRIVATE_CRON-}" != yes ]; then
    # Never the crontab of who runs the tests. As tests/integration/agent/privatecron.cpp.
    unshare -m true 2>/dev/null || { echo "SKIP: no mount namespace can be made here"; exit 77; }
    PRIVATE_CRON=yes exec unshare -m "$0" "$@"
fi
for directory in /var/spool/cron /run; do mount -t tmpfs tmpfs "$directory"; done
mkdir -p /var/spool/cron/crontabs && chown root:crontab /var/spool/cron/crontabs && chmod 1730 /var/spool/cron/crontabs
mkdir /run/programs && mount --bind "$binaries" /run/programs && cp "$readme" /run/readme
readme=/run/readme binaries=/run/programs
cron -f & cron=$!
sleep 1.5 # cron compares whole seconds: what is written in the one in which it read the directory it never sees
fail() { echo "readme_test: $*" >&2; exit 1; }

# The home that cron gives its jobs.
home=$(getent passwd "$(id -u)" | cut -d: -f6)
mount -t tmpfs -o mode=700 tmpfs "$home" && cd "$home"
server= agent=
trap 'kill $cron $agent $server 2>/dev/null || true' EXIT
sed -n '/^<!-- first-check-in -->$/,/^```$/p' "$readme" | sed '/^<!--/d; /^```/d' >"$home/lines"
count=$(wc -l <"$home/lines")
[ "$count" -gt 0 ] || fail "README.md has no block marked first-check-in"
[ "$count" -lt 10 ] || fail "README.md takes $count lines to the first check-in"
grep -q 'crontopus-server run &' "$home/lines" || fail "the lines do not start a server without configuration"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
sed -i "s/8400/$port/" "$home/lines"
sed -i '/crontopus-server run &/a echo $! >"$HOME/pid"; sleep 0.5' "$home/lines"
sed -i '/crontopus-agent run &/a echo $! >"$HOME/agent"' "$home/lines"

data=$home/.local/share/crontopus-server
run=(env -i PATH="$binaries:$PATH" HOME="$home" CRONTOPUS_SERVER_LISTEN="127.0.0.1:$port")
# Root's data directory is the system's.
[ "$(id -u)" != 0 ] || run+=(CRONTOPUS_SERVER_DATA="$data")
"${run[@]}" bash -euo pipefail "$home/lines" >"$home/out" 2>"$home/err" ||
    { server=$(cat "$home/pid"); agent=$(cat "$home/agent"); cat "$home/out" "$home/err" >&2; fail "the lines failed"; }
server=$(cat "$home/pid") agent=$(cat "$home/agent")
cat "$home/out"
grep -q 'crontopus-server user add NAME --email' "$home/err" || fail "it does not say how to make the first user"
grep -q 'success .*default/hello' "$home/out" || { cat "$home/err" >&2; fail "there was no check-in"; }
! grep -rq 'cet_' "$home/err" /var/spool/cron || fail "the enrollment token stands where it should not"
kill "$agent"
agent=
[ -f "$data/server.db" ] || fail "the database is not in the user's data directory"
[ "$(stat -c %a "$data")" = 700 ] || fail "the data directory is open to others"
kill "$server"
for _ in $(seq 100); do kill -0 "$server" 2>/dev/null || break; sleep 0.05; done
! kill -0 "$server" 2>/dev/null || fail "the server does not stop"
server=
"${run[@]}" crontopus-server check
