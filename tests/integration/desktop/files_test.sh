#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: files_test.sh RESOURCES_DIR
set -euo pipefail
resources=${1:?}

for program in desktop-file-validate appstreamcli; do
    command -v "$program" >/dev/null || { echo "SKIP: there is no $program"; exit 77; }
done
desktop-file-validate "$resources/com.crontopus.console.desktop"
appstreamcli validate --no-net "$resources/com.crontopus.console.metainfo.xml"
grep -qx 'MimeType=x-scheme-handler/crontopus;' "$resources/com.crontopus.console.desktop"
