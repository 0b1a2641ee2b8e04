#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: insession.sh PROGRAM [ARGUMENT...]
# Runs it with a display, a session bus and a home of its own.
set -euo pipefail

for program in Xvfb xvfb-run xauth dbus-run-session git; do
    command -v "$program" >/dev/null || { echo "SKIP: there is no $program"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u DBUS_SESSION_BUS_ADDRESS -u XDG_CONFIG_HOME -u XDG_DATA_HOME \
    HOME="$home" XDG_RUNTIME_DIR="$home/run" LANG=C.UTF-8 XDG_CURRENT_DESKTOP= \
    xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- "$@"
