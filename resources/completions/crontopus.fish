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
complete -c crontopus -n '__crontopus_at' -a endpoints -d 'Machines that run an agent'
complete -c crontopus -n '__crontopus_at' -a 'login logout whoami' -d 'Signing in at a server'
complete -c crontopus -n '__crontopus_at' -a 'trigger events namespaces tokens enroll-token demo'
complete -c crontopus -n '__crontopus_at endpoints' -a 'list show rename revoke'
complete -c crontopus -n '__crontopus_at namespaces' -a 'list create delete'
complete -c crontopus -n '__crontopus_at tokens' -a 'list create revoke'
complete -c crontopus -n '__crontopus_at enroll-token' -a 'list create revoke'
complete -c crontopus -n '__crontopus_at demo' -a 'create status'
complete -c crontopus -n '__crontopus_at schedule' -a 'next explain plan'
complete -c crontopus -n '__crontopus_at manifest' -a set
complete -c crontopus -n '__crontopus_at jobs' -a 'list show diff history create update delete adopt trigger'
complete -c crontopus -n '__crontopus_at runs' -a 'list show by-job by-endpoint'
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
complete -c crontopus -n '__crontopus_in jobs create' -F
complete -c crontopus -n '__crontopus_in jobs update' -F
complete -c crontopus -n '__crontopus_in jobs create' -l namespace -x
complete -c crontopus -n '__crontopus_in jobs adopt' -l namespace -x
complete -c crontopus -n '__crontopus_in login' -l user -x
complete -c crontopus -n '__crontopus_in login' -l token-stdin
complete -c crontopus -n '__crontopus_in login' -l trust-certificate -x
complete -c crontopus -n '__crontopus_in tokens create' -l scope -x -a 'read:\\* write:\\* read:runs read:jobs write:jobs read:agents write:agents'
complete -c crontopus -n '__crontopus_in tokens create' -l expires-days -x
complete -c crontopus -n '__crontopus_in enroll-token create' -l expires-days -x
complete -c crontopus -n '__crontopus_in enroll-token create' -l max-uses -x
complete -c crontopus -n '__crontopus_in events' -l follow
complete -c crontopus -n '__crontopus_in events' -l since -x
complete -c crontopus -l server -x -d 'Ask this server'
complete -c crontopus -l json -d 'Stable JSON'
complete -c crontopus -l help -d 'Show help'
