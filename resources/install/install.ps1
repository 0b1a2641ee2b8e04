# Connects the Crontopus agent of this machine with @API_URL@.
# Holds an enrollment token: treat this file as a password, and delete it when it has run.
$ErrorActionPreference = 'Stop'

if (-not (Get-Command crontopus-agent -ErrorAction SilentlyContinue)) {
    Write-Error 'crontopus-agent is not installed on this machine: install it first, then run this script again.'
    exit 1
}
$dir = Join-Path $env:USERPROFILE '.crontopus'
$config = Join-Path $dir 'agent.yaml'
New-Item -ItemType Directory -Force $dir | Out-Null
if (Test-Path $config) {
    Write-Error "$config is there already; it was left as it is. Move it away to connect this machine anew."
    exit 1
}
@'
agent:
  token_path: ~/.crontopus/agent-token
backend:
  api_url: "@API_URL@"
  enrollment_token: "@TOKEN@"
git:
  url: "@GIT_URL@"
'@ | Set-Content -Encoding utf8 $config
icacls $config /inheritance:r /grant:r "${env:USERNAME}:F" | Out-Null

crontopus-agent enroll --config $config
Write-Output "Connected. Start the agent with: crontopus-agent run --config $config"
