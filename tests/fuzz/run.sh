#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every fuzz target of a build from its seed corpus; what it finds new stays in the build directory.
# Fuzz targets named behind the number of runs are the only ones to run.
#
# Quick runs find more than long inputs: 1 KiB holds every construct, short stacks of allocations and plain
# instead of entropic choice of inputs cost half. A finding is told in full by running the target on it alone.
set -euo pipefail
build=${1:?build directory}
runs=${2:-1000000}
shift $(($# < 2 ? $# : 2))
export ASAN_OPTIONS=${ASAN_OPTIONS:-malloc_context_size=2}
here=$(cd "$(dirname "$0")" && pwd)
for target in "$build"/fuzz/fuzz_*; do
    [ -f "$target" ] && [ -x "$target" ] || continue
    name=$(basename "$target")
    [ $# = 0 ] || [[ " $* " == *" $name "* ]] || continue
    mkdir -p "$build/fuzz/corpus/$name"
    echo "fuzz: $name, $runs runs"
    mapfile -t seeds < <(find "$here" -type d -path "*/corpus/${name#fuzz_}")
    "$target" -runs="$runs" -max_len=1024 -entropic=0 -timeout=10 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$build/fuzz/$name-" "$build/fuzz/corpus/$name" "${seeds[@]}"
done
