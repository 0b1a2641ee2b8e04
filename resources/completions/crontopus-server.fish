# fish completion for crontopus-server
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later

set -l commands run init user token backup restore check
complete -c crontopus-server -f
complete -c crontopus-server -n "not __fish_seen_subcommand_from $commands" -a run -d 'Serve the API'
complete -c crontopus-server -n "not __fish_seen_subcommand_from $commands" -a init -d 'Make directory and database'
complete -c crontopus-server -n "not __fish_seen_subcommand_from $commands" -a user -d 'Accounts'
complete -c crontopus-server -n "not __fish_seen_subcommand_from $commands" -a token -d 'Tokens'
complete -c crontopus-server -n "not __fish_seen_subcommand_from $commands" -a backup -d 'Write all to one file'
complete -c crontopus-server -n "not __fish_seen_subcommand_from $commands" -a restore -d 'From such a file'
complete -c crontopus-server -n "not __fish_seen_subcommand_from $commands" -a check -d 'Look whether all is well'
complete -c crontopus-server -n '__fish_seen_subcommand_from user' -a 'add passwd'
complete -c crontopus-server -n '__fish_seen_subcommand_from token' -a revoke
complete -c crontopus-server -l config -r -F -d Configuration
complete -c crontopus-server -l data -x -a '(__fish_complete_directories)' -d 'Data directory'
complete -c crontopus-server -l database -x -d 'Where the database is'
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l listen -x
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l registration -x -a 'open closed first-user'
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l rate-limits -x -a 'on off'
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l access-log -x -a 'on off'
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l public-url -x
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l tls-cert -r -F
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l tls-key -r -F
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l behind-proxy
complete -c crontopus-server -n '__fish_seen_subcommand_from run check' -l set -x
complete -c crontopus-server -n '__fish_seen_subcommand_from user' -l email -x
complete -c crontopus-server -n '__fish_seen_subcommand_from user' -l tenant -x
complete -c crontopus-server -n '__fish_seen_subcommand_from user' -l role -x -a 'admin user viewer'
complete -c crontopus-server -n '__fish_seen_subcommand_from backup restore' -F
complete -c crontopus-server -n '__fish_seen_subcommand_from backup' -l force -d Overwrite
