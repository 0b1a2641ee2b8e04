#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lint.sh         clang-format on every source file, clang-tidy on the sources changed since LINT_BASE (default: where
#                 this branch left origin/main, else the last commit), newest first, at most LINT_MAX (40) of them
# lint.sh --all   clang-tidy on every source
# lint.sh --fix   clang-format in place
set -euo pipefail
cd "$(dirname "$0")/.."

tool() { # the newest installed of a clang tool
    for name in "$1" "$1-19" "$1-14"; do
        command -v "$name" && return
    done
    echo "lint: $1 is missing; run make setup" >&2
    exit 1
}

mapfile -t sources < <(git ls-files -- '*.cpp' '*.h')
format=$(tool clang-format)
if [ "${1:-}" = --fix ]; then
    "$format" -i "${sources[@]}"
    exit
fi
# Another major version of clang-format lays some lines out differently; the project's is Debian 12's.
if "$format" --version | grep -q 'version 14\.'; then
    "$format" --dry-run -Werror "${sources[@]}"
    echo "lint: ${#sources[@]} files are formatted"
fi

base=${LINT_BASE:-$(git merge-base HEAD origin/main 2>/dev/null || true)}
if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
    base=$(git rev-parse --verify -q HEAD~1 || git hash-object -t tree /dev/null)
fi
if [ "${1:-}" = --all ]; then
    mapfile -t changed < <(git ls-files -- '*.cpp')
    max=${#changed[@]}
else
    mapfile -t changed < <({ git diff --name-only --diff-filter=d HEAD -- '*.cpp'
        git log --name-only --diff-filter=d --format= "$base..HEAD" -- '*.cpp' 2>/dev/null; } | awk '!seen[$0]++')
    max=${LINT_MAX:-40}
fi
[ -f build/dev/compile_commands.json ] || { echo "lint: no build/dev; run make test first" >&2; exit 1; }

files=()
for file in "${changed[@]}"; do
    [ -f "$file" ] && grep -qF "$PWD/$file" build/dev/compile_commands.json && files+=("$file")
done
[ ${#files[@]} -gt "$max" ] && echo "lint: clang-tidy on the newest $max of ${#files[@]} changed files"
files=("${files[@]:0:$max}")
[ ${#files[@]} -eq 0 ] && { echo "lint: nothing for clang-tidy"; exit; }

# GCC's precompiled headers and flags mean nothing to clang.
database=$(mktemp -d)
trap 'rm -rf "$database"' EXIT
sed -E 's/-Winvalid-pch//g; s/-include [^ ]*cmake_pch\.hxx//g; s/-fpch-preprocess//g' \
    build/dev/compile_commands.json >"$database/compile_commands.json"
tidy=$(tool clang-tidy)
printf '%s\0' "${files[@]}" | xargs -0 -n 4 -P "$(nproc)" "$tidy" --quiet -p "$database" 2>/dev/null
echo "lint: clang-tidy has nothing to say about ${#files[@]} files"
