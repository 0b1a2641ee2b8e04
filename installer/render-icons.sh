#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rasterises resources/icons/*.svg: masks of 16 px at 1x, 1.5x, 2x and 3x, and the application's icon.
# The PNG files are committed, so only someone who changes a drawing needs rsvg-convert.
set -euo pipefail
cd "$(dirname "$0")/../resources/icons"
command -v rsvg-convert >/dev/null || { echo "render-icons: install librsvg2-bin" >&2; exit 1; }
mkdir -p png app
for svg in *.svg; do
    [ "$svg" = crontopus.svg ] && continue
    name=${svg%.svg}
    for size in 16 24 32 48; do
        rsvg-convert -w $size -h $size -o "png/$name-$size.png" "$svg"
    done
done
for size in 16 22 24 32 48 64 128 256; do
    rsvg-convert -w $size -h $size -o "app/crontopus-$size.png" crontopus.svg
done
# Arrows of combo and spin boxes: a grey that stands out on both themes, as a style sheet cannot tint.
for name in chevron-down chevron-up; do
    sed 's/#000/#8488a0/' "$name.svg" | rsvg-convert -w 36 -h 36 -o "../theme/$name.png"
done
