#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every fuzz target of a build from its seed corpus; what it finds new stays in the build directory.
set -euo pipefail
build=${1:?build directory}
runs=${2:-1000000}
here=$(cd "$(dirname "$0")" && pwd)
for target in "$build"/fuzz/fuzz_*; do
    [ -f "$target" ] && [ -x "$target" ] || continue
    name=$(basename "$target")
    mkdir -p "$build/fuzz/corpus/$name"
    echo "fuzz: $name, $runs runs"
    mapfile -t seeds < <(find "$here" -type d -path "*/corpus/${name#fuzz_}")
    "$target" -runs="$runs" -max_len=4096 -timeout=10 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$build/fuzz/$name-" "$build/fuzz/corpus/$name" "${seeds[@]}"
done
