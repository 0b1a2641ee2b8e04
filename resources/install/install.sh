#!/bin/sh
# Connects the Crontopus agent of this machine with @API_URL@.
# Holds an enrollment token: treat this file as a password, and delete it when it has run.
set -eu
umask 077

if ! command -v crontopus-agent >/dev/null 2>&1; then
    echo "crontopus-agent is not installed on this machine: install it first, then run this script again." >&2
    exit 1
fi
dir=${CRONTOPUS_DIR:-$HOME/.crontopus}
config=$dir/agent.yaml
mkdir -p "$dir"
if [ -e "$config" ]; then
    echo "$config is there already; it was left as it is. Move it away to connect this machine anew." >&2
    exit 1
fi
cat >"$config.new" <<'END'
agent:
  token_path: ~/.crontopus/agent-token
backend:
  api_url: "@API_URL@"
  enrollment_token: "@TOKEN@"
git:
  url: "@GIT_URL@"
END
mv "$config.new" "$config"

crontopus-agent enroll --config "$config"
echo "Connected. Start the agent now and at each boot with:"
echo "    crontopus-agent run --config $config"
echo "or, where systemd runs: systemctl --user enable --now crontopus-agent"
