# bash completion for crontopus-server                           -*- shell-script -*-
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later

_crontopus_server()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words='--config --data --database --help'
    case $prev in
    --data) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    --config | --tls-cert | --tls-key) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    --registration) mapfile -t COMPREPLY < <(compgen -W 'open closed first-user' -- "$cur"); return ;;
    --rate-limits | --access-log) mapfile -t COMPREPLY < <(compgen -W 'on off' -- "$cur"); return ;;
    --role) mapfile -t COMPREPLY < <(compgen -W 'admin user viewer' -- "$cur"); return ;;
    --listen | --database | --public-url | --set | --email | --tenant) return ;;
    esac
    case $COMP_CWORD:${COMP_WORDS[1]}:${COMP_WORDS[2]-} in
    1:*) words='run init user token backup restore check --help --version' ;;
    2:user:*) words='add passwd' ;;
    2:token:*) words='revoke' ;;
    *:run:* | *:check:*)
        words+=' --listen --registration --rate-limits --public-url --tls-cert --tls-key --access-log --behind-proxy --set'
        ;;
    *:user:add) words+=' --email --tenant --role' ;;
    *:backup:*) words+=' --force' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    case ${COMP_WORDS[1]} in
    backup | restore)
        [[ $cur == -* || $COMP_CWORD -lt 2 ]] || mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$cur")
        ;;
    esac
}
complete -o filenames -F _crontopus_server crontopus-server
