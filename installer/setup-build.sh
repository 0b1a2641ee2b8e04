#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building and testing need on Debian 12 and 13. Quick when nothing is missing.
# Asks before it uses sudo; with --yes, as root or with CI set it doesn't ask.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
assume_yes=${CI:+yes}
[ "${1:-}" = --yes ] && assume_yes=yes

say() { printf '%s\n' "setup: $*" >&2; }
die() { say "$*"; exit 1; }

[ -r /etc/os-release ] || die "this is not Debian: install the packages named in $0 by hand, then run cmake."
# shellcheck disable=SC1091
. /etc/os-release
case "${ID:-}:${VERSION_ID:-}" in
debian:12) codename=bookworm ;;
debian:13) codename=trixie ;;
*) case " ${ID_LIKE:-} " in
   *" debian "*) codename=other; say "untested system ${PRETTY_NAME:-?}; trying Debian's package names" ;;
   *) die "only Debian 12 and 13 are set up by this script; see its package list for ${PRETTY_NAME:-your system}." ;;
   esac ;;
esac

build=(g++ make cmake ninja-build ccache mold pkg-config qt6-base-dev qt6-l10n-tools qt6-tools-dev
    qt6-tools-dev-tools qt6-translations-l10n libqt6sql6-sqlite libqt6sql6-psql qt6-httpserver-dev
    qt6-websockets-dev libsodium-dev libgit2-dev libyaml-cpp-dev libgl-dev qtkeychain-qt6-dev
    librsvg2-bin git ca-certificates)
run=(cron at xvfb xauth openbox xdotool imagemagick x11-utils fonts-dejavu-core dbus openssh-client
    libsecret-1-0)
tests=(openssh-server nginx-light fcgiwrap clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev systemd
    python3-jsonschema python3-yaml openapi-specification sqlite3 man-db curl jq openssl postgresql
    prometheus borgmatic desktop-file-utils appstream gnome-keyring
    trayer dunst faketime)
if [ "$codename" = trixie ]; then
    build+=(libkf6syntaxhighlighting-dev)
    tests=("${tests[@]/-14/-19}")
else
    build+=(extra-cmake-modules perl dpkg-dev xz-utils)
fi

missing=()
for package in "${build[@]}" "${run[@]}" "${tests[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done

as_root=()
if [ "$(id -u)" != 0 ]; then
    as_root=(sudo)
fi

if [ ${#missing[@]} -gt 0 ]; then
    say "missing packages: ${missing[*]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "run as root: apt-get install ${missing[*]}"
        if [ -z "$assume_yes" ]; then
            [ -t 0 ] || die "no terminal to ask on; run '$0 --yes'."
            read -r -p "Install them with sudo apt-get? [Y/n] " answer
            case "$answer" in [nN]*) die "nothing was installed." ;; esac
        fi
    fi
    apt_log=$(mktemp)
    {
        "${as_root[@]}" apt-get update -qq &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
                -o Dpkg::Use-Pty=0 "${missing[@]}"
    } >"$apt_log" 2>&1 || { tail -30 "$apt_log" >&2; die "apt-get failed; the whole log is $apt_log"; }
    rm -f "$apt_log"
fi

# Debian 12 packages KSyntaxHighlighting for Qt 5 only: build Debian's own source for Qt 6 into build/deps.
deps=$root/build/deps
if [ "$codename" != trixie ] && ! ls "$deps"/lib*/*/cmake/KF5SyntaxHighlighting >/dev/null 2>&1 &&
    ! ls "$deps"/lib*/cmake/KF5SyntaxHighlighting >/dev/null 2>&1; then
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/crontopus-deps
    prebuilt=$cache/syntax-highlighting-5.116.0-$(dpkg --print-architecture)
    if [ ! -d "$prebuilt" ]; then
        say "building KSyntaxHighlighting for Qt 6 (about a minute)"
        work=$(mktemp -d)
        trap 'rm -rf "$work"' EXIT
        mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -E '/debian/?$' | head -1)
        mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
        cat >"$work/sources.list" <<EOF
deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror:-http://deb.debian.org/debian} trixie main
EOF
        apt=(-o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$work/lists"
            -o "Dir::Cache=$work/cache" -o APT::Get::List-Cleanup=0 -o APT::Sandbox::User=)
        apt-get "${apt[@]}" update -qq
        (cd "$work" && apt-get "${apt[@]}" source -qq --download-only --tar-only ksyntax-highlighting)
        mkdir "$work/src"
        tar -xf "$work"/ksyntax-highlighting_*.orig.tar.* -C "$work/src" --strip-components=1
        sed -i 's/find_package(ECM 5\.116\.0/find_package(ECM 5.103.0/' "$work/src/CMakeLists.txt"
        cmake -S "$work/src" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_WITH_QT6=ON \
            -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX="$prebuilt.tmp" >"$work/log" 2>&1 ||
            { tail -30 "$work/log" >&2; die "configuring KSyntaxHighlighting failed."; }
        ninja -C "$work/build" install >"$work/log" 2>&1 ||
            { tail -30 "$work/log" >&2; die "building KSyntaxHighlighting failed."; }
        mv "$prebuilt.tmp" "$prebuilt"
    fi
    mkdir -p "$deps"
    cp -a "$prebuilt/." "$deps/"
fi
say "everything is there"
