# fish completion for crontopus
# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later

function __crontopus_at -d 'True when exactly these command words were typed'
    set -l words (commandline -opc)[2..]
    test (string join ' ' -- $words) = (string join ' ' -- $argv)
end
function __crontopus_in -d 'True when the command begins with these words'
    set -l words (commandline -opc)[2..]
    string match -q -- (string join ' ' -- $argv)'*' (string join ' ' -- $words)
end

complete -c crontopus -f
complete -c crontopus -n '__crontopus_at' -a schedule -d 'Look at schedules'
complete -c crontopus -n '__crontopus_at' -a validate -d 'Check manifests'
complete -c crontopus -n '__crontopus_at' -a manifest -d 'Edit a manifest faithfully'
complete -c crontopus -n '__crontopus_at' -a jobs -d 'Jobs of a checkout'
complete -c crontopus -n '__crontopus_at' -a runs -d 'Recorded runs'
complete -c crontopus -n '__crontopus_at schedule' -a 'next explain plan'
complete -c crontopus -n '__crontopus_at manifest' -a set
complete -c crontopus -n '__crontopus_at jobs' -a 'list show diff history'
complete -c crontopus -n '__crontopus_at runs' -a 'list show'
complete -c crontopus -n '__crontopus_in schedule' -l tz -x -a "(path filter -f /usr/share/zoneinfo/*/* | string replace /usr/share/zoneinfo/ '')"
complete -c crontopus -n '__crontopus_in schedule next' -l from -x
complete -c crontopus -n '__crontopus_in schedule next' -l count -x
complete -c crontopus -n '__crontopus_in schedule next' -l batch -x
complete -c crontopus -n '__crontopus_in schedule plan' -l machine-tz -x
complete -c crontopus -n '__crontopus_in schedule plan' -l target -x -a 'crontab taskscheduler systemd'
complete -c crontopus -n '__crontopus_in validate' -l format -x -a 'text json github sarif'
complete -c crontopus -n '__crontopus_in validate' -F
complete -c crontopus -n '__crontopus_in manifest set' -F
complete -c crontopus -n '__crontopus_in manifest set' -l unset -x
complete -c crontopus -n '__crontopus_in jobs' -l repo -x -a '(__fish_complete_directories)'
complete -c crontopus -n '__crontopus_in runs' -l db -r -F
complete -c crontopus -n '__crontopus_in runs list' -l status -x -a 'running success failure timeout cancelled skipped'
complete -c crontopus -n '__crontopus_in runs list' -l job -x
complete -c crontopus -n '__crontopus_in runs list' -l since -x
complete -c crontopus -n '__crontopus_in runs list' -l limit -x
complete -c crontopus -l json -d 'Stable JSON'
complete -c crontopus -l help -d 'Show help'
