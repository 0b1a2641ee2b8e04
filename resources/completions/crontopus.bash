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
    --scope) mapfile -t COMPREPLY < <(compgen -W 'read:* write:* read:runs read:jobs write:jobs read:agents write:agents read:tokens write:tokens admin:*' -- "$cur"); return ;;
    --repo) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    --db) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    esac
    case $COMP_CWORD:${COMP_WORDS[1]}:${COMP_WORDS[2]-} in
    1:*) words='schedule validate manifest jobs runs endpoints agents trigger events namespaces tokens enroll-token
        login logout whoami demo --help --version' ;;
    2:schedule:*) words='next explain plan' ;;
    2:manifest:*) words='set' ;;
    2:jobs:*) words='list show diff history create update delete adopt trigger' ;;
    2:runs:*) words='list show by-job by-endpoint' ;;
    2:endpoints:* | 2:agents:*) words='list show rename revoke' ;;
    2:namespaces:*) words='list create delete' ;;
    2:tokens:* | 2:enroll-token:*) words='list create revoke' ;;
    2:demo:*) words='create status' ;;
    *:schedule:next) words='--tz --from --count --json --batch --help' ;;
    *:schedule:explain) words='--tz --help' ;;
    *:schedule:plan) words='--tz --machine-tz --target --json --help' ;;
    *:jobs:create | *:jobs:adopt) words='--namespace --server --json --help' ;;
    *:jobs:update | *:jobs:delete | *:jobs:trigger) words='--server --json --help' ;;
    *:jobs:*) words='--repo --server --json --help' ;;
    *:runs:list) words='--job --status --since --limit --db --server --json --help' ;;
    *:runs:by-*) words='--days --server --json --help' ;;
    *:runs:*) words='--db --server --json --help' ;;
    *:tokens:create) words='--scope --expires-days --server --json --help' ;;
    *:enroll-token:create) words='--expires-days --max-uses --server --json --help' ;;
    *:login:*) words='--user --token-stdin --trust-certificate --help' ;;
    *:events:*) words='--follow --since --server --json --help' ;;
    *:endpoints:* | *:agents:* | *:namespaces:* | *:tokens:* | *:enroll-token:* | *:trigger:* | *:logout:* | *:whoami:*)
        words='--server --json --help' ;;
    *:validate:*) words='--format --help' ;;
    *:manifest:*) words='--unset --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    case ${COMP_WORDS[1]} in
    validate | manifest | jobs)
        [[ $cur == -* ]] || mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$cur")
        ;;
    esac
}
complete -o filenames -F _crontopus crontopus
