#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The system unit is one, and is closed as far as its work allows. Starts nothing.
# Usage: unit_test.sh UNIT PROGRAM
set -eu
command -v systemd-analyze >/dev/null || { echo "systemd-analyze is not installed"; exit 77; }
unit=$1 program=$2
# Tenths of systemd's scale of exposure, from 0 to 10; what is left: network, Unix sockets of PostgreSQL, W^X.
threshold=15

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed "s,/usr/bin/crontopus-server,$program," "$unit" >"$work/crontopus-server.service"
grep -q "ExecStart=$program run" "$work/crontopus-server.service"
said=$(systemd-analyze verify --man=no "$work/crontopus-server.service" 2>&1)
if [ -n "$said" ]; then
    echo "$said"
    exit 1
fi
systemd-analyze security --no-pager --offline=true --threshold=$threshold "$work/crontopus-server.service" |
    grep -v '^✓'
systemd-analyze security --no-pager --offline=true --threshold=$threshold "$work/crontopus-server.service" >/dev/null
