#!/usr/bin/env bash
# Makes sure a Chromium for the browser tests is on the machine: CHROMIUM_PATH, or the one that is there, or
# else Debian's, installed (as root or with sudo).
set -euo pipefail

say() { echo "ensure-chromium: $*"; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

for candidate in "${CHROMIUM_PATH:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  if [ -n "$candidate" ] && [ -x "$candidate" ]; then
    say "using $candidate"
    exit 0
  fi
done
say "no browser found; installing Debian's chromium"
as_root apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation
say "installed $(command -v chromium)"
