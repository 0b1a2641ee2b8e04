# bash completion for crontopus                                  -*- shell-script -*-
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later

_crontopus()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words
    case $prev in
    --tz | --machine-tz)
        words=$(cd /usr/share/zoneinfo 2>/dev/null && find . -type f -path './[A-Z]*/*' -printf '%P\n')
        mapfile -t COMPREPLY < <(compgen -W "UTC $words" -- "$cur")
        return
        ;;
    --target) mapfile -t COMPREPLY < <(compgen -W 'crontab taskscheduler systemd' -- "$cur"); return ;;
    --format) mapfile -t COMPREPLY < <(compgen -W 'text json github sarif' -- "$cur"); return ;;
    --status) mapfile -t COMPREPLY < <(compgen -W 'running success failure timeout cancelled skipped' -- "$cur"); return ;;
    --repo) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    --db) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    esac
    case $COMP_CWORD:${COMP_WORDS[1]}:${COMP_WORDS[2]-} in
    1:*) words='schedule validate manifest jobs runs --help --version' ;;
    2:schedule:*) words='next explain plan' ;;
    2:manifest:*) words='set' ;;
    2:jobs:*) words='list show diff history' ;;
    2:runs:*) words='list show' ;;
    *:schedule:next) words='--tz --from --count --json --batch --help' ;;
    *:schedule:explain) words='--tz --help' ;;
    *:schedule:plan) words='--tz --machine-tz --target --json --help' ;;
    *:jobs:*) words='--repo --json --help' ;;
    *:runs:list) words='--job --status --since --limit --db --json --help' ;;
    *:runs:*) words='--db --json --help' ;;
    *:validate:*) words='--format --help' ;;
    *:manifest:*) words='--unset --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    case ${COMP_WORDS[1]} in
    validate | manifest)
        [[ $cur == -* ]] || mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$cur")
        ;;
    esac
}
complete -o filenames -F _crontopus crontopus
