#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every benchmark program of a build one after the other and prints one table.
set -euo pipefail
build=${1:?build directory}
{
    printf 'what\tours\tpeer\tratio\ttarget\n'
    for program in "$build"/bench/*; do
        [ -f "$program" ] && [ -x "$program" ] && QT_QPA_PLATFORM=offscreen "$program"
    done
} | column -t -s $'\t'
