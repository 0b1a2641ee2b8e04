#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: insession.sh inkeychain.sh PROGRAM
# Runs its tests one by one beside an unlocked keychain.
set -euo pipefail

command -v gnome-keyring-daemon >/dev/null || { echo "SKIP: there is no gnome-keyring-daemon"; exit 77; }
printf 'of the keychain' | gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null
for test in keeps reads forgets findsNothing; do
    "$1" "$test"
done
