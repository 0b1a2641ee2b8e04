#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: installer/demo.sh BIN_DIR
# Opens the console on a demo: a server of its own with six example jobs, put into this user's crontab by an
# agent of their own, started by cron itself, reported to the server. On the way out the crontab is given back
# as it was. Without a display it waits for a run that cron started to be at the server, saves build/demo.png,
# prints the facts, and ends.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
bin=$(cd "${1:?usage: demo.sh BIN_DIR}" && pwd)
demo=${CRONTOPUS_DEMO_DIR:-${XDG_DATA_HOME:-$HOME/.local/share}/crontopus-demo}
mkdir -p "$(dirname "$demo")"
demo=$(cd "$(dirname "$demo")" && pwd)/$(basename "$demo")
export CRONTOPUS_DEMO_DIR=$demo
config=$demo/agent.yaml
patience=90

say() { printf 'demo: %s\n' "$*"; }
die() { printf 'demo: %s\n' "$*" >&2; exit 1; }

command -v crontab >/dev/null || die "there is no crontab program; install the package cron."
# Each of two agents would undo the other's work.
[ ! -e "$HOME/.crontopus/agent.yaml" ] ||
    die "this user has a Crontopus agent already ($HOME/.crontopus/agent.yaml); run the demo as another user."

xvfb_pid= console_pid= screen=
finish() {
    trap - EXIT INT TERM HUP
    if [ -n "$console_pid" ]; then
        kill "$console_pid" 2>/dev/null || true
        wait "$console_pid" 2>/dev/null || true
    fi
    # The console has done so, unless it crashed.
    if [ -e "$config" ]; then
        if "$bin/crontopus-agent" uninstall --config "$config" >/dev/null; then
            say "the demo's jobs are out of the crontab again"
        else
            say "could not take the demo's jobs out; run: $bin/crontopus-agent uninstall --config $config" >&2
        fi
    fi
    [ -z "$xvfb_pid" ] || kill "$xvfb_pid" 2>/dev/null || true
    [ -z "$screen" ] || rm -rf "$screen"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

if ! grep -qsx -e cron -e crond /proc/[0-9]*/comm; then
    if [ "$(id -u)" = 0 ] && command -v cron >/dev/null; then
        say "starting cron"
        cron
        sleep 1.1 # it overlooks a crontab that changes within the second of its start
    else
        say "cron is not running, so no job will start; start it with: sudo service cron start" >&2
    fi
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "everything of it is in $demo; close the window or press Ctrl+C to end"
    "$bin/crontopus-console" --config-dir "$demo/console" --demo &
    console_pid=$!
    wait "$console_pid" || true
    console_pid=
    exit 0
fi

command -v Xvfb >/dev/null || die "no display, and no Xvfb to stand in for one; install xvfb."
screen=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$screen/display" 2>/dev/null &
xvfb_pid=$!
for _ in $(seq 50); do
    [ -s "$screen/display" ] && break
    sleep 0.1
done
[ -s "$screen/display" ] || die "Xvfb did not start."
DISPLAY=:$(cat "$screen/display")
export DISPLAY
say "no display: waiting up to $patience s for a run that cron starts"
"$bin/crontopus-console" --config-dir "$demo/console" --demo 2>"$screen/console.log" &
console_pid=$!

recorded=
for _ in $(seq "$patience"); do
    if "$bin/crontopus" demo status "$demo" >"$screen/facts" 2>/dev/null; then
        recorded=yes
        break
    fi
    kill -0 "$console_pid" 2>/dev/null || { tail -n 5 "$screen/console.log" >&2; die "the console has ended."; }
    sleep 1
done
sleep 2 # the console shows it by then
mkdir -p "$root/build"
if command -v import >/dev/null; then
    import -window root "$root/build/demo.png"
    say "screenshot: build/demo.png"
fi
echo
cat "$screen/facts" 2>/dev/null || true
echo
echo "Lines in the crontab:"
crontab -l | grep 'CRONTOPUS:' | sed 's/^/  /' || true
[ -n "$recorded" ] || {
    tail -n 5 "$demo/server.log" "$demo/agent.log" "$screen/console.log" >&2 || true
    die "no run came to the server within $patience s."
}
